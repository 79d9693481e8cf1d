import { OTHERS } from './conventions/others.ts'
import { describeReleases } from './release-table.ts'

describeReleases(OTHERS)
