import { GO } from './conventions/go.ts'
import { describeReleases } from './release-table.ts'

describeReleases(GO)
