import type { Target } from '../target.ts'
import { auditTargets } from './audits.ts'
import { benchmarkTargets } from './benchmark-files.ts'
import { dependencyTargets } from './dependencies.ts'
import { registerTargets } from './registers.ts'
import { resultsTargets } from './results.ts'
import { testListTargets } from './test-lists.ts'

/** Every file whose mutations are read. */
export function allTargets(): readonly Target[] {
  return [
    ...resultsTargets(),
    ...benchmarkTargets(),
    ...testListTargets(),
    ...auditTargets(),
    ...dependencyTargets(),
    ...registerTargets(),
  ]
}
