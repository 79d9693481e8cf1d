import {
  type Check,
  type CheckStatus,
  checkOf,
  exactly,
  measured,
  type Outcome,
} from '@governance-gates/core'
import type { IncidentInput } from '../incident-input.ts'
import { branch, flaws, history, verdicts } from '../rules.ts'

/** A run of another branch has no incidents. */
export function checkElsewhere(ref: string, standard: string): Check {
  const status = standard === '' ? 'inconclusive' : 'warn'
  const detail =
    standard === ''
      ? 'the event does not name the default branch'
      : 'only what fails on the default branch is an incident'
  const remedy = standard === '' ? 'set the input branch to the default branch' : branch.remedy
  const expected = exactly(standard === '' ? 'the default branch' : `refs/heads/${standard}`)
  return checkOf(branch, {}, { status, actual: measured(ref), expected, detail, remedy })
}

/** A gate that gave no verdict may fail: what did not run is not green. */
export function checkVerdicts({ policy, verdicts: given }: IncidentInput): readonly Check[] {
  const gates = new Set(Object.values(policy.named).flatMap((stream) => stream.gates))
  const others = given.others.length === 0 ? [] : [`there is a verdict of ${given.others.join(', ')}`]
  const why = [...given.unusable, ...others].join('; ')
  return [...gates].map((gate) => {
    const isThere = given.gates.has(gate)
    return checkOf(
      verdicts,
      { gate },
      {
        status: isThere ? 'pass' : 'inconclusive',
        actual: measured(isThere ? 'there' : 'absent'),
        expected: exactly('there'),
        ...(isThere || why === '' ? {} : { detail: why }),
      },
    )
  })
}

/** Without earlier verdicts every clock begins with this one, or with its issue. */
export function checkHistory({ history: state, policy }: IncidentInput): readonly Check[] {
  if (Object.keys(policy.named).length === 0) return []
  return [checkOf(history, {}, historyOutcome(state))]
}

function historyOutcome(state: IncidentInput['history']): Outcome {
  const expected = exactly('restored')
  switch (state.kind) {
    case 'restored':
      return { status: 'pass', actual: measured('restored'), expected }
    case 'absent': {
      const detail = 'there is no history: clocks begin with this verdict, or with the issue'
      return { status: 'warn', actual: measured('absent'), expected, detail }
    }
    case 'unreadable':
      return { status: 'inconclusive', actual: null, expected, detail: state.why }
  }
}

/** Whether it is known which advisories are about this repository. */
export function checkFlaws({ flaws: known, releases, policy }: IncidentInput): readonly Check[] {
  if (policy.fixed.security === undefined || known === undefined) return []
  const unknown = [known, releases].find((each) => each.kind === 'unknown')
  const status: CheckStatus = unknown === undefined ? 'pass' : 'inconclusive'
  const outcome = {
    status,
    actual: unknown === undefined ? measured('read') : null,
    expected: exactly('read'),
  }
  return [
    checkOf(
      flaws,
      {},
      unknown?.kind === 'unknown' ? { ...outcome, detail: unknown.why, remedy: unknown.remedy } : outcome,
    ),
  ]
}
