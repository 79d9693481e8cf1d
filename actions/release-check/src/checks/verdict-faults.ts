import { type Finding, parseInstant } from '@governance-gates/core'
import type { Verdict } from '@governance-gates/verdict'
import type { VerdictInput } from '../release-evidence.ts'

/** Why a gate has not passed, as far as one verdict or cell shows. */
export interface Fault {
  readonly status: 'fail' | 'inconclusive'
  readonly message: string
  readonly remedy: string
}

/** A fault, as people are shown it. */
export interface FoundFault extends Fault {
  readonly finding: Finding
}

/** Whether it passed, and was judged as it has to be. */
export function faultsOf(verdict: Verdict, input: VerdictInput): readonly Fault[] {
  const { gate, subject, status } = verdict
  const origin = originFaults(verdict, input)
  if (status === 'pass') return origin
  const message = `${status} on ${subject.os}`
  return [{ status, message, remedy: `fix what ${gate} reports, and run it again` }, ...origin]
}

/** Whether it was judged as it has to be, whatever it says: strictly, by this policy, for this repository, in time. */
export function originFaults(verdict: Verdict, input: VerdictInput): readonly Fault[] {
  const { gate, mode, subject, rules } = verdict
  const policies = [input.policySha256, input.earlierPolicy?.sha256]
  const isElsewhere = input.repository !== '' && subject.repository !== input.repository
  return [
    ...(mode === 'strict'
      ? []
      : [fault('fail', `judged in mode ${mode}`, `run ${gate} in mode strict before a release`)]),
    ...(policies.includes(rules.sha256)
      ? []
      : [fault('inconclusive', 'judged by another policy', policyRemedy(gate, input))]),
    ...(isElsewhere
      ? [
          fault(
            'inconclusive',
            `for another repository, ${subject.repository || '(none)'}`,
            `run ${gate} in ${input.repository}`,
          ),
        ]
      : []),
    ...ageFaults(verdict, input),
  ]
}

function fault(status: Fault['status'], message: string, remedy: string): Fault {
  return { status, message, remedy }
}

/** Every gate judges a push by the policy of the commit itself, which has to be the right one there. */
function policyRemedy(gate: string, { rulesBranch }: VerdictInput): string {
  return rulesBranch === undefined
    ? `run ${gate} with the policy of this commit`
    : `release a commit of ${rulesBranch}, with the verdict of ${gate} from its push`
}

/** The clocks of two machines may differ by this much. */
const CLOCK_TOLERANCE = 5 * 60_000

function ageFaults({ gate, evaluatedAt }: Verdict, { maxAge, now }: VerdictInput): readonly Fault[] {
  const at = parseInstant(evaluatedAt)
  const remedy = `run ${gate} again`
  if (at === undefined || at > now + CLOCK_TOLERANCE) {
    return [fault('inconclusive', `judged at ${evaluatedAt}, which is not in the past`, remedy)]
  }
  if (maxAge === undefined || now - at <= maxAge.milliseconds) return []
  return [fault('fail', `judged at ${evaluatedAt}, more than ${maxAge.text} ago`, remedy)]
}
