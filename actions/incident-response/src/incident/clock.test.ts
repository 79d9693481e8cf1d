import type { Instant } from '@governance-gates/core'
import type { IssueEvent, Person } from '@governance-gates/github'
import { BOT } from '@governance-gates/issue-plan/in-memory-tracker'
import { describe, expect, it } from 'vitest'
import { foundIssue } from '../fixtures/found-issue.ts'
import {
  after,
  at,
  DANA,
  ENTITLED,
  HOUR,
  historyOf,
  policyWith,
  STALE,
  START,
  STRANGER,
} from '../fixtures/incident-case.ts'
import { clockOf } from './clock.ts'
import type { Entitlement, FoundIssue } from './found-issue.ts'
import { type Occurrence, verdictOccurrences } from './occurrence.ts'
import type { Release } from './release.ts'

const rows = historyOf([{ checks: [{ status: 'fail', subjects: ['a'] }] }])
const [OCCURRENCE] = verdictOccurrences(rows, policyWith().incidents, START)

function occurrence(changes: Partial<Occurrence> = {}): Occurrence {
  if (OCCURRENCE === undefined) throw new Error('there is no occurrence')
  return { ...OCCURRENCE, ...changes }
}

interface Case {
  readonly now: Instant
  readonly found?: FoundIssue
  readonly severity?: 'critical' | 'high' | 'medium' | 'low'
  readonly releases?: readonly Release[]
  readonly fix?: Occurrence['fix']
}

const clock = ({ now, found, severity = 'high', releases = [], fix }: Case) =>
  clockOf(occurrence({ fix }), found, { account: BOT, entitled: ENTITLED, releases, severity, now })

const event = (by: Person, hours: number, what: IssueEvent['what']): IssueEvent => ({
  id: hours,
  by,
  at: after(hours * HOUR),
  what,
})

describe('the time for triage', () => {
  it.each([
    [24 * HOUR - 1, false],
    [24 * HOUR, false],
    [24 * HOUR + 1, true],
  ])('is over %d ms after the first failing verdict: %s', (later, isOver) => {
    expect(clock({ now: after(later) }).isTriageOverdue).toBe(isOver)
  })

  it('begins with the issue where that is older than the history', () => {
    const found = foundIssue({ createdAt: after(-2 * HOUR) })
    expect(clock({ now: after(0), found }).start).toBe(after(-2 * HOUR))
    expect(clock({ now: after(0), found: foundIssue({ createdAt: after(2 * HOUR) }) }).start).toBe(START)
  })

  it('begins again where it went on failing while the issue was closed', () => {
    const found = foundIssue({ createdAt: START }, [
      event(DANA, 5, { kind: 'closed', reason: 'not_planned' }),
      event(BOT, 90, { kind: 'reopened' }),
    ])
    expect(clock({ now: after(91 * HOUR), found })).toMatchObject({
      start: after(90 * HOUR),
      triage: undefined,
      isTriageOverdue: false,
    })
  })

  const closedBy = (by: Person, reason: 'completed' | 'not_planned') =>
    foundIssue({ createdAt: START }, [
      event(DANA, 2, { kind: 'assigned', assignee: DANA }),
      event(by, 5, { kind: 'closed', reason }),
      event(BOT, 6, { kind: 'reopened' }),
    ])

  it.each([
    ['a robot that finds it stale', STALE, 'not_planned', 0],
    ['somebody who may not decide that', STRANGER, 'not_planned', 0],
    ['somebody who may', DANA, 'not_planned', 6],
    ['the gate', BOT, 'not_planned', 6],
    ['a robot that merged the fix', STALE, 'completed', 6],
  ] as const)('goes on where %s closed it meanwhile', (_, by, reason, hours) => {
    const { start, triage } = clock({ now: after(20 * HOUR), found: closedBy(by, reason) })
    expect(start).toBe(after(hours * HOUR))
    expect(triage?.by).toEqual(hours === 0 ? DANA : undefined)
  })

  it.each([
    [STALE, START],
    [DANA, after(20 * HOUR)],
  ])(
    'of an issue that is still closed begins again only where somebody who may closed it: %#',
    (by, start) => {
      const found = foundIssue({
        createdAt: START,
        state: 'closed',
        stateReason: 'not_planned',
        closedBy: by,
        closedAt: after(5 * HOUR),
      })
      expect(clock({ now: after(20 * HOUR), found }).start).toBe(start)
    },
  )

  it('is in UTC, also over a change of the clocks', () => {
    const [each] = verdictOccurrences(
      historyOf([{ at: at('2026-03-28T12:00:00+01:00'), checks: [{ status: 'fail', subjects: ['a'] }] }]),
      policyWith().incidents,
      START,
    )
    if (each === undefined) throw new Error('there is no occurrence')
    const facts = { account: BOT, entitled: ENTITLED, releases: [], severity: 'high', now: START } as const
    expect(clockOf(each, undefined, facts).triageDue).toBe(at('2026-03-29T11:00:00Z'))
  })
})

describe('what ends the time for triage', () => {
  const ASSIGNED = { kind: 'assigned', assignee: DANA } as const
  it.each<[string, readonly IssueEvent[], string | undefined]>([
    ['an assignment', [event(DANA, 2, ASSIGNED)], 'assigned'],
    ['a label', [event(DANA, 2, { kind: 'labeled', label: 'kind: runtime' })], 'labelled'],
    ['closing it', [event(DANA, 2, { kind: 'closed', reason: 'completed' })], 'closed'],
    ['no edit', [event(DANA, 2, { kind: 'renamed', from: 'a', to: 'b' })], undefined],
    ['no act of a robot', [event(STALE, 2, { kind: 'labeled', label: 'stale' })], undefined],
    ['no act of our own', [event(BOT, 2, ASSIGNED)], undefined],
    ['no act of somebody who may not', [event(STRANGER, 2, ASSIGNED)], undefined],
    [
      'no act before it was opened again',
      [event(DANA, 2, ASSIGNED), event(BOT, 3, { kind: 'reopened' })],
      undefined,
    ],
  ])('%s', (_, events, how) => {
    const found = foundIssue({ createdAt: after(HOUR) }, events)
    expect(clock({ now: after(30 * HOUR), found }).triage?.how).toBe(how)
  })

  it('a comment of somebody who may', () => {
    const comments = [
      { id: 1, author: STRANGER, body: 'me too', createdAt: after(2 * HOUR), updatedAt: 0 },
      { id: 2, author: DANA, body: 'I look at it', createdAt: after(3 * HOUR), updatedAt: 0 },
    ]
    const found = foundIssue({ createdAt: after(HOUR) }, [], comments)
    const { triage, isTriageOverdue } = clock({ now: after(30 * HOUR), found })
    expect(triage).toMatchObject({ at: after(3 * HOUR), by: DANA, how: 'commented' })
    expect(isTriageOverdue).toBe(false)
  })

  it('is unclear where nobody can tell whether somebody may', () => {
    const found = foundIssue({ createdAt: after(HOUR) }, [event(STRANGER, 2, ASSIGNED)])
    const entitled: Entitlement = () => 'unknown'
    const facts = {
      account: BOT,
      entitled,
      releases: [],
      severity: 'high',
      now: START,
    } as const
    expect(clockOf(occurrence(), found, facts)).toMatchObject({ triage: undefined, isTriageUnclear: true })
  })
})

it('what ends the time for triage is unclear where what people did cannot be read', () => {
  const open = foundIssue({ createdAt: after(HOUR) })
  const part = { kind: 'incomplete', value: [], why: 'GitHub answered 403', remedy: 'x' } as const
  const whole = { kind: 'known', value: [] } as const
  const unclear = (acts: FoundIssue['acts']) =>
    clock({ now: after(30 * HOUR), found: { ...open, acts } }).isTriageUnclear
  expect([
    unclear(undefined),
    unclear({ events: part, comments: whole }),
    unclear({ events: whole, comments: part }),
    unclear({ events: whole, comments: whole }),
  ]).toEqual([true, true, true, false])
})

const WITHIN = { kind: 'within', duration: { milliseconds: 48 * HOUR, text: '48h' } } as const
const RELEASE = { kind: 'next-release' } as const
const FIX = { critical: WITHIN, high: WITHIN, else: RELEASE } as const

describe('the deadline of the fix', () => {
  it.each([
    ['critical', 48 * HOUR, false],
    ['critical', 48 * HOUR + 1, true],
    ['high', 48 * HOUR - 1, false],
    ['high', 48 * HOUR, false],
    ['high', 48 * HOUR + 1, true],
    ['medium', 480 * HOUR, false],
  ] as const)('%s after %d ms: %s', (severity, later, isOver) => {
    expect(clock({ now: after(later), severity, fix: FIX }).isFixOverdue).toBe(isOver)
  })

  const release = (day: string): Release => ({
    version: '1.0.1',
    day: day as Release['day'],
    advisories: new Set(),
  })

  it.each([
    ['no release', [], 'next-release', false],
    ['one of the same day', [release('2026-03-02')], 'next-release', false],
    ['one of the next day, on that day', [release('2026-03-03')], 'at', false],
    ['one of an earlier day', [release('2026-03-01')], 'next-release', false],
  ] as const)('with the next release: %s', (_, releases, kind, isOver) => {
    const due = clock({ now: after(21 * HOUR), severity: 'low', fix: FIX, releases })
    expect([due.fixDue.kind, due.isFixOverdue]).toEqual([kind, isOver])
  })

  it('is over when the day of that release is', () => {
    const at = (hours: number) =>
      clock({ now: after(hours * HOUR), severity: 'low', fix: FIX, releases: [release('2026-03-03')] })
    expect([at(45).isFixOverdue, at(45.001).isFixOverdue]).toEqual([false, true])
  })

  it('does not exist where the policy names none', () => {
    expect(clock({ now: after(9_999 * HOUR), fix: undefined }).fixDue).toEqual({ kind: 'none' })
  })
})
