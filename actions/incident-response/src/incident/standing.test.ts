import type { Instant } from '@governance-gates/core'
import type { Issue, IssueComment } from '@governance-gates/github'
import { BOT } from '@governance-gates/issue-plan/in-memory-tracker'
import { describe, expect, it } from 'vitest'
import { foundIssue } from '../fixtures/found-issue.ts'
import {
  after,
  DANA,
  DAY,
  ENTITLED,
  HOUR,
  historyOf,
  policyWith,
  STALE,
  START,
  STRANGER,
} from '../fixtures/incident-case.ts'
import type { FoundIssue } from './found-issue.ts'
import { verdictOccurrences } from './occurrence.ts'
import { type StandingFacts, standingOf } from './standing.ts'

const rows = (at: Instant, generatedAt?: string) =>
  historyOf([
    {
      at,
      checks: [{ status: 'fail', subjects: ['a'] }],
      ...(generatedAt === undefined ? {} : { generatedAt }),
    },
  ])

function occurrence(at: Instant = START, generatedAt?: string) {
  const [each] = verdictOccurrences(rows(at, generatedAt), policyWith().incidents, at)
  if (each === undefined) throw new Error('there is no occurrence')
  return each
}

function issue(changes: Partial<Issue> = {}, comments: readonly IssueComment[] = []): FoundIssue {
  const found = foundIssue(changes, [], comments)
  return { ...found, marker: { ...found.marker, identity: occurrence().identity.current } }
}

const closed = (changes: Partial<Issue> = {}, comments: readonly IssueComment[] = []) =>
  issue(
    { state: 'closed', stateReason: 'completed', closedBy: DANA, closedAt: after(-HOUR), ...changes },
    comments,
  )

function facts(issues: readonly FoundIssue[], changes: Partial<StandingFacts> = {}): StandingFacts {
  return {
    issues: { kind: 'read', account: BOT, issues, damaged: [], incomplete: undefined },
    entitled: ENTITLED,
    reopenWithin: 14 * DAY,
    waiver: 30 * DAY,
    targets: new Map(),
    now: START,
    ...changes,
  }
}

const kindOf = (issues: readonly FoundIssue[], changes: Partial<StandingFacts> = {}) =>
  standingOf(occurrence(), facts(issues, changes)).kind

describe('what an incident asks for', () => {
  it.each<[string, readonly FoundIssue[], string]>([
    ['a new issue where there is none', [], 'missing'],
    ['nothing new beside an open one', [issue()], 'open'],
    ['the oldest of two', [issue({ number: 9 }), issue({ number: 7 })], 'open'],
    ['nothing new beside an open one that is locked', [issue({ locked: true })], 'open'],
    ['to open the one that was closed as done', [closed()], 'reopen'],
    ['to open the one that the gate closed', [closed({ closedBy: BOT })], 'reopen'],
    ['a new issue where that is locked', [closed({ locked: true })], 'missing'],
    ['a new issue where that was long ago', [closed({ closedAt: after(-14 * DAY - 1) })], 'missing'],
    ['to open it at the end of the window', [closed({ closedAt: after(-14 * DAY) })], 'reopen'],
    ['nothing where nothing failed since', [closed({ closedAt: START })], 'resting'],
    [
      'nothing of one that we closed as a double',
      [closed({ stateReason: 'duplicate', closedBy: BOT })],
      'missing',
    ],
  ])('%s', (_, issues, kind) => {
    expect(kindOf(issues)).toBe(kind)
  })

  it('the oldest of two open issues is the one', () => {
    const standing = standingOf(occurrence(), facts([issue({ number: 9 }), issue({ number: 7 })]))
    expect(standing).toMatchObject({ found: { issue: { number: 7 } } })
  })

  it('evidence from before it was closed is not a recurrence, however late the verdict', () => {
    const found = closed({ closedAt: after(-HOUR) })
    const old = occurrence(START, new Date(after(-2 * HOUR)).toISOString())
    expect(standingOf(old, facts([found])).kind).toBe('resting')
  })

  it('an issue with another identity is not it', () => {
    const other = { ...issue(), marker: { ...issue().marker, identity: 'other' } }
    expect(kindOf([other])).toBe('missing')
  })
})

describe('what was closed as not planned', () => {
  const waived = (closedAt: Instant, changes: Partial<Issue> = {}) =>
    closed({ stateReason: 'not_planned', closedAt, ...changes })

  it.each([
    ['until the waiver is over', after(-30 * DAY + 1), 'waived'],
    ['at its last moment', after(-30 * DAY), 'waived'],
    ['and not after it', after(-30 * DAY - 1), 'reopen'],
  ] as const)('is accepted %s', (_, closedAt, kind) => {
    expect(kindOf([waived(closedAt)])).toBe(kind)
  })

  it('rests where nothing failed since, as of a campaign that was removed', () => {
    const last = occurrence(after(-40 * DAY))
    const at = (days: number) => standingOf(last, facts([waived(after(days * DAY))])).kind
    expect([at(-41), at(-40), at(-39)]).toEqual(['reopen', 'resting', 'resting'])
  })

  it('is opened again where a robot closed it, whenever it failed', () => {
    const found = waived(after(-39 * DAY), { closedBy: STALE })
    expect(standingOf(occurrence(after(-40 * DAY)), facts([found])).kind).toBe('reopen')
  })

  it('says by whom, and until when', () => {
    expect(standingOf(occurrence(), facts([waived(after(-DAY))]))).toMatchObject({
      by: '@dana',
      until: after(29 * DAY),
    })
  })

  it.each([
    ['a robot', STALE],
    ['somebody who may not', STRANGER],
    ['an account that is gone', undefined],
  ])('is opened again where %s closed it', (_, closedBy) => {
    expect(kindOf([waived(after(-DAY), { closedBy })])).toBe('reopen')
  })

  it('is left alone where nobody can tell who may', () => {
    expect(kindOf([waived(after(-DAY))], { entitled: () => 'unknown' })).toBe('unclear')
  })
})

describe('a duplicate', () => {
  const comment = (author: IssueComment['author'], body = 'Duplicate of #12'): IssueComment => ({
    id: 1,
    author,
    body,
    createdAt: START,
    updatedAt: START,
  })
  const duplicate = (comments: readonly IssueComment[]) =>
    closed({ stateReason: 'duplicate', closedAt: after(-3 * DAY) }, comments)

  it.each<[string, 'open' | 'closed', number | undefined, string]>([
    ['is handled where the other one is open', 'open', undefined, 'resting'],
    ['is over where nothing failed since that was closed', 'closed', START, 'resting'],
    ['is opened again where it failed after that', 'closed', after(-DAY), 'reopen'],
  ])('%s', (_, state, closedAt, kind) => {
    const targets = new Map([[12, { state, closedAt }]])
    expect(kindOf([duplicate([comment(DANA)])], { targets })).toBe(kind)
  })

  it.each([
    ['nobody says of what', []],
    ['a robot says it', [comment(STALE)]],
    ['the other issue is not there', [comment(DANA, 'duplicate of #99')]],
  ])('is a waiver where %s', (_, comments) => {
    const targets = new Map([[12, { state: 'open' as const, closedAt: undefined }]])
    expect(kindOf([duplicate(comments)], { targets })).toBe('waived')
  })
})

describe('where it is not known what there is', () => {
  it('nothing is opened without the list', () => {
    const unread = { kind: 'unread', why: 'issues are turned off', remedy: 'turn them on' } as const
    expect(standingOf(occurrence(), facts([], { issues: unread }))).toMatchObject({
      kind: 'unclear',
      why: 'issues are turned off',
    })
  })

  it('nothing is opened beside a part of the list', () => {
    const part = { kind: 'read', account: BOT, issues: [], damaged: [], incomplete: 'too many' } as const
    expect(kindOf([], { issues: part })).toBe('unclear')
  })

  it('nothing is opened beside an issue that is damaged', () => {
    const identities = [occurrence().identity.current]
    const damaged = [{ issue: issue().issue, why: 'it was changed', identities }]
    const issues = { kind: 'read', account: BOT, issues: [], damaged, incomplete: undefined } as const
    expect(kindOf([], { issues })).toBe('unclear')
  })
})
