import { JVM } from './conventions/jvm.ts'
import { describeReleases } from './release-table.ts'

describeReleases(JVM)
