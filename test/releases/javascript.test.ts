import { JAVASCRIPT } from './conventions/javascript.ts'
import { describeReleases } from './release-table.ts'

describeReleases(JAVASCRIPT)
