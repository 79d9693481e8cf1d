import {
  type Check,
  type CheckStatus,
  checkOf,
  exactly,
  formatInstant,
  type Instant,
  measured,
} from '@governance-gates/core'
import { dayText } from '../calendar/local-day.ts'
import type { DutyState, JudgedDuty } from '../duties/duty-state.ts'
import type { Deed } from '../duties/proof.ts'
import { duty as rule } from '../rules.ts'

const STATUS: Readonly<Record<DutyState['kind'], CheckStatus>> = {
  verified: 'pass',
  due: 'warn',
  overdue: 'fail',
  'cannot-tell': 'inconclusive',
  'not-applicable': 'skipped',
}

/** One duty in its period. */
export function checkDuty({ duty, period, state, next }: JudgedDuty): Check {
  const status = STATUS[state.kind]
  return checkOf(
    rule,
    { duty: duty.name },
    {
      status,
      actual: state.kind === 'cannot-tell' || state.kind === 'not-applicable' ? null : measured(state.kind),
      expected: exactly('verified'),
      detail: `${period.key}, ${duty.owner}: ${detailOf(state)}; ${nextOf(state)} ${dayText(shownNext(state, next), period.zone)}`,
      ...remedyOf(state),
    },
  )
}

function detailOf(state: DutyState): string {
  switch (state.kind) {
    case 'verified': {
      const recorded = state.source === 'record' ? ', as an earlier run recorded' : ''
      return `${shown(state.deed)}${recorded}`
    }
    case 'due':
    case 'overdue':
    case 'cannot-tell':
      return state.last === undefined ? state.why : `${state.why}; the last proof is ${shown(state.last)}`
    case 'not-applicable':
      return state.why
  }
}

function shown({ what, at, link }: Deed): string {
  const place = link === undefined || what.includes(link.target) ? '' : ` (${link.target})`
  return `${what}, ${formatInstant(at)}${place}`
}

function nextOf(state: DutyState): string {
  switch (state.kind) {
    case 'verified':
      return 'due again from'
    case 'due':
      return 'due by'
    case 'overdue':
    case 'cannot-tell':
      return 'this period ends on'
    case 'not-applicable':
      return 'asked again from'
  }
}

/** Of a deadline at midnight the day before it is the last one. */
function shownNext({ kind }: DutyState, next: Instant): Instant {
  return kind === 'verified' || kind === 'not-applicable' ? next : ((next - 1) as Instant)
}

function remedyOf(state: DutyState): { readonly remedy?: string } {
  if (state.kind === 'due' || state.kind === 'overdue') return { remedy: state.todo }
  return state.kind === 'cannot-tell' ? { remedy: state.remedy } : {}
}
