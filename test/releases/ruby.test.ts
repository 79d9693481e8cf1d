import { RUBY } from './conventions/ruby.ts'
import { describeReleases } from './release-table.ts'

describeReleases(RUBY)
