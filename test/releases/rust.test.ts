import { RUST } from './conventions/rust.ts'
import { describeReleases } from './release-table.ts'

describeReleases(RUST)
