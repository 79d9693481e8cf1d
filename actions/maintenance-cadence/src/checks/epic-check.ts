import { type Check, checkOf, exactly, type Finding, measured } from '@governance-gates/core'
import type { EpicPolicy } from '@governance-gates/policy'
import { type Answer, given, missing } from '../answer.ts'
import type { DutyEvidence } from '../duties/evidence.ts'
import type { MaintenanceInput } from '../maintenance-input.ts'
import { epic as rule } from '../rules.ts'

/** An epic with its status, as it is written or as its issue or milestone has it. */
export interface JudgedEpic {
  readonly name: string
  readonly epic: EpicPolicy
  /** Undefined value: nothing has it. */
  readonly status: Answer<string | undefined>
}

/** The epics of the roadmap, in its order. */
export function judgeEpics({ roadmap, evidence }: MaintenanceInput): readonly JudgedEpic[] {
  return Object.entries(roadmap?.epics ?? {}).map(([name, epic]) => ({
    name,
    epic,
    status: statusOf(epic, evidence),
  }))
}

function statusOf(
  { status, issue, milestone }: EpicPolicy,
  evidence: DutyEvidence,
): Answer<string | undefined> {
  if (status !== undefined) return given(status.replace('-', ' '))
  if (issue !== undefined) {
    const found = evidence.issues.get(issue) ?? NOT_ASKED
    if (found.kind === 'missing') return found
    const { isOpen, unfit } = found.value
    return given(isOpen ? 'open' : (unfit ?? 'closed').replace(/^was /, ''))
  }
  if (milestone === undefined) return given(undefined)
  if (evidence.milestones.kind === 'missing') return evidence.milestones
  const found = evidence.milestones.value.find(({ title }) => title === milestone)
  return given(found === undefined ? undefined : found.isOpen ? 'open' : 'closed')
}

const NOT_ASKED = missing('nothing says what the issues are', 'set the input github-token')

/** An epic without a goal tells nobody what it is for, one without a status not where it is. */
export function checkEpic({ name, epic, status }: JudgedEpic): Check {
  const absent = [
    ...(epic.goal === undefined ? ['goal'] : []),
    ...(status.kind === 'given' && status.value === undefined ? ['status'] : []),
  ]
  const expected = exactly('goal and status')
  if (absent.length > 0) {
    const findings = absent.map(
      (each): Finding => ({ message: `${epic.title} has no ${each}`, subject: name }),
    )
    const actual = measured(absent.length === 2 ? 'neither' : `no ${absent[0]}`)
    return checkOf(rule, { epic: name }, { status: 'fail', actual, expected, findings })
  }
  if (status.kind === 'missing') {
    const { why: detail, remedy } = status
    return checkOf(rule, { epic: name }, { status: 'inconclusive', actual: null, expected, detail, remedy })
  }
  const detail = `${status.value ?? ''}: ${epic.goal ?? ''}`
  return checkOf(
    rule,
    { epic: name },
    { status: 'pass', actual: measured('goal and status'), expected, detail },
  )
}
