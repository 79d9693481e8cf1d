import { PYTHON } from './conventions/python.ts'
import { describeReleases } from './release-table.ts'

describeReleases(PYTHON)
