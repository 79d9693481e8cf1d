import { SYSTEM } from './conventions/system.ts'
import { describeReleases } from './release-table.ts'

describeReleases(SYSTEM)
