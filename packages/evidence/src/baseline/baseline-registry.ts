import { piBaselineFormat } from '../pi/pi-baseline.ts'
import type { BaselineFormat } from './baseline-format.ts'
import { governanceBaselineFormat } from './governance-baseline.ts'

/** The recorded references of conformance runs. A list of its own: a project without one loads none of their readers. */
export function baselineFormats(): readonly BaselineFormat[] {
  return [governanceBaselineFormat, piBaselineFormat]
}
