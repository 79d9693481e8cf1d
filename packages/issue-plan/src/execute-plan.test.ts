import type { IssueTracker, Person, TrackerRefusal } from '@governance-gates/github'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Execution, executePlan, type PlanOutcome } from './execute-plan.ts'
import { type Identity, identityOf, takingOver } from './identity.ts'
import { BOT, InMemoryIssues } from './in-memory-tracker.ts'
import type { IssueAction, IssuePlan, OpenIssue } from './issue-action.ts'
import { checkbox, lines, markdown } from './markdown.ts'
import { planText } from './plan-text.ts'
import { readTrackedIssues } from './tracked-issue.ts'

const NOW = Date.UTC(2026, 10, 29, 12)
const SOMEONE: Person = { id: '7', login: 'someone', kind: 'user' }
const LIMITS = { opensPerRun: 3, opensPerDay: 5, writesPerRun: 20 }
const cause = (name: string): Identity => identityOf('incident', [name])
const summary = { identity: cause('summary'), title: 'More incidents are waiting', labels: [] }

function open(name: string, changes: Partial<OpenIssue> = {}): OpenIssue {
  const text = lines([markdown`${name} failed.`, checkbox('look', markdown`Look at it`)])
  return {
    ...{ kind: 'open', identity: cause(name), because: `${name} failed twice`, severity: 1 },
    ...{ title: `${name} fails`, content: { text, state: {} }, labels: ['incident'], assignees: ['owner'] },
    ...changes,
  }
}

let issues: InMemoryIssues
beforeEach(() => {
  issues = new InMemoryIssues(NOW)
})

function run(actions: readonly IssueAction[], changes: Partial<Execution> = {}): Promise<PlanOutcome> {
  const plan: IssuePlan = { actions, summary }
  return executePlan(plan, { tracker: issues.tracker(), limits: LIMITS, now: issues.now, ...changes })
}

const about = (name: string) => ({ number: 1, identity: cause(name), because: 'it changed' })

describe('opening', () => {
  test('an issue has title, body, labels and assignees', async () => {
    issues.dropAssignee('owner')
    const outcome = await run([open('core')])
    expect(issues.issue(1)).toMatchObject({ title: 'core fails', labels: ['incident'], assignees: [] })
    expect(issues.issue(1).body).toContain('core failed.')
    expect(outcome).toMatchObject({ notDone: [], writes: 1, retryAfter: undefined })
    const notes = ['owner cannot be assigned: give the account access to the repository']
    expect(outcome.done).toMatchObject([{ number: 1, change: 'written', notes }])
  })

  test('one that is open already is edited, and keeps what people set', async () => {
    await run([open('core')])
    issues.edit(1, { title: 'Ours', labels: [], body: `Note\r\n${issues.issue(1).body}` }, SOMEONE)
    await run([open('core', { title: 'core fails again', content: { text: markdown`Other.`, state: {} } })])
    expect(issues.issues).toHaveLength(1)
    expect(issues.issue(1)).toMatchObject({ title: 'Ours', labels: [] })
    expect(issues.issue(1).body).toMatch(/^Note\r\n.*\nOther\.\n/)
  })

  test('the issue of an earlier identity is taken over', async () => {
    await run([open('old name')])
    const identity = takingOver(cause('core'), [cause('old name')])
    await run([open('core', { identity })])
    expect(issues.issues).toHaveLength(1)
    const again = await run([open('core')])
    expect(again.done).toMatchObject([{ number: 1, change: 'unchanged' }])
  })

  test('an issue into which somebody pasted our marker is not ours', async () => {
    await run([open('core')])
    const { title, body } = issues.issue(1)
    issues.edit(1, { state: { is: 'closed', reason: 'completed' } }, SOMEONE)
    issues.open({ title, body, labels: [], assignees: [] }, SOMEONE)
    await run([open('core')])
    expect(issues.issues.map(({ number, state }) => [number, state])).toEqual([
      [3, 'open'],
      [2, 'open'],
      [1, 'closed'],
    ])
  })

  test('nothing is opened beside an issue whose marker is damaged', async () => {
    await run([open('core')])
    issues.edit(1, { body: issues.issue(1).body.repeat(2) }, SOMEONE)
    const outcome = await run([open('core')])
    expect(issues.issues).toHaveLength(1)
    expect(outcome.notDone).toMatchObject([
      {
        reason: 'issue 1 is about this, and is left alone: its body has 2 markers, and only one can be right',
        remedy: 'restore its body from the history of its edits, or close it and remove its markers',
      },
    ])
  })

  test('nothing is opened where the list is incomplete, and what is known is edited', async () => {
    await run([open('core')])
    issues.cutLists({ why: 'there are too many issues', remedy: 'close some' })
    const outcome = await run([open('core', { content: { text: markdown`x`, state: {} } }), open('other')])
    expect(outcome.done).toMatchObject([{ number: 1, change: 'written' }])
    expect(outcome.notDone).toMatchObject([
      { reason: 'no issue is opened while it may be there already: there are too many issues' },
    ])
  })
})

describe('on an issue that is there', () => {
  beforeEach(async () => {
    await run([open('core')])
  })

  test('ticks survive an edit that was planned before', async () => {
    issues.edit(1, { body: issues.issue(1).body.replace('[ ]', '[x]') }, SOMEONE)
    const text = checkbox('look', markdown`Look closely`)
    await run([{ kind: 'edit', ...about('core'), content: { text, state: { level: '1' } } }])
    expect(issues.issue(1).body).toContain('- [x] <!-- id=look --> Look closely')
  })

  test('labels and assignees are added and taken away beside those of people', async () => {
    issues.edit(1, { labels: ['incident', 'Mine'] }, SOMEONE)
    const labels = { add: ['overdue', 'mine'], remove: ['Incident'] }
    await run([
      { kind: 'edit', ...about('core'), labels, assignees: { add: ['backup'] }, title: 'core: late' },
    ])
    expect(issues.issue(1)).toMatchObject({ labels: ['Mine', 'overdue'], title: 'core: late' })
    expect(issues.issue(1).assignees.map(({ login }) => login)).toEqual(['owner', 'backup'])
  })

  test('a comment is made once, and one that somebody pasted is not ours', async () => {
    const comment = { key: 'escalated-1', text: markdown`Now it is late.` }
    issues.comment(1, '<!-- governance-gates comment: escalated-1 -->', SOMEONE)
    for (let times = 0; times < 2; times++) await run([{ kind: 'comment', ...about('core'), comment }])
    expect(issues.commentsOn(1).map(({ author }) => author?.login)).toEqual(['someone', BOT.login])
  })

  test('a locked one gets no comment, and closes all the same', async () => {
    issues.lock(1, SOMEONE)
    const comment = { key: 'closed', text: markdown`Done.` }
    const outcome = await run([
      { kind: 'comment', ...about('core'), comment },
      { kind: 'close', ...about('core'), reason: 'completed', comment },
    ])
    expect(outcome.notDone).toMatchObject([{ reason: 'issue 1 is locked' }])
    expect(issues.issue(1)).toMatchObject({ state: 'closed', stateReason: 'completed' })
    expect(issues.commentsOn(1)).toEqual([])
  })

  test('closing and reopening change body and state, and comment once', async () => {
    const content = { text: markdown`It passes.`, state: {} }
    const close: IssueAction = {
      ...{ kind: 'close', ...about('core'), reason: 'completed', content },
      comment: { key: 'closed-1', text: markdown`Three verdicts in a row passed.` },
    }
    await run([close])
    await run([close])
    expect(issues.issue(1)).toMatchObject({ state: 'closed', closedBy: BOT })
    expect(issues.issue(1).body).toContain('It passes.')
    const { closedAt = 0 } = issues.issue(1)
    const reopen: IssueAction = {
      ...{ kind: 'reopen', ...about('core'), severity: 0, closedAt },
      comment: { key: 'reopened-1', text: markdown`It fails again.` },
    }
    await run([reopen])
    await run([reopen])
    expect(issues.issue(1)).toMatchObject({ state: 'open', stateReason: 'reopened' })
    expect(issues.commentsOn(1)).toHaveLength(2)
  })

  test('what a person closed again in the meantime stays closed', async () => {
    issues.edit(1, { state: { is: 'closed', reason: 'not_planned' } }, SOMEONE)
    const outcome = await run([{ kind: 'reopen', ...about('core'), severity: 0, closedAt: NOW - 1 }])
    expect(outcome.notDone).toMatchObject([{ reason: 'issue 1 was closed again in the meantime' }])
    expect(issues.issue(1).state).toBe('closed')
  })

  test.each<[string, (body: string) => string, string, string]>([
    ['lost its marker', () => 'gone', 'core', 'issue 1 is not one of ours, or lost its marker'],
    ['is about something else', (body) => body, 'other', 'issue 1 is about something else'],
    [
      'is damaged',
      (body) => body.repeat(2),
      'core',
      'issue 1 is left alone: its body has 2 markers, and only one can be right',
    ],
  ])('one that %s is left alone', async (_, changed, name, reason) => {
    issues.edit(1, { body: changed(issues.issue(1).body) }, SOMEONE)
    const { writes } = issues
    const outcome = await run([{ kind: 'close', ...about(name), reason: 'completed' }])
    expect(outcome.notDone).toMatchObject([{ reason }])
    expect(issues.writes).toBe(writes)
  })
})

describe('caps', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name, index) => open(name, { severity: 7 - index }))

  test('the most severe are opened, and one issue names the rest', async () => {
    const outcome = await run(many)
    expect(issues.issues.map(({ title }) => title)).toEqual([
      'More incidents are waiting',
      'e fails',
      'f fails',
      'g fails',
    ])
    expect(issues.issue(4).body).toContain('4 more issues are waiting')
    expect(issues.issue(4).body).toContain('- d fails: d failed twice')
    expect(outcome.notDone.map(({ reason }) => reason)).toEqual(
      Array(4).fill('the limit of new issues is reached'),
    )
  })

  test('over the day too; then the summary closes', async () => {
    await run(many)
    await run(many)
    const titles = () => issues.issues.filter(({ state }) => state === 'open').map(({ title }) => title)
    // The summary counts as an issue of the day.
    expect(titles()).toEqual(['d fails', 'More incidents are waiting', 'e fails', 'f fails', 'g fails'])
    issues.now += 86_399_999
    await run(many)
    expect(titles()).toHaveLength(5)
    issues.now += 1
    await run(many)
    expect(titles()).toEqual(['a fails', 'b fails', 'c fails', 'd fails', 'e fails', 'f fails', 'g fails'])
  })

  test('nothing more is written than the limit of a run allows', async () => {
    const outcome = await run([open('a'), open('b'), open('c')], { limits: { ...LIMITS, writesPerRun: 2 } })
    expect(issues.writes).toBe(2)
    expect(outcome.writes).toBe(2)
    const reason = 'this run has made 2 changes, which is its limit'
    expect(outcome.notDone).toMatchObject([{ reason }])
  })

  test('a plan as text names what is done and what waits', async () => {
    await run([open('z')])
    const edit: IssueAction = {
      kind: 'edit',
      ...about('z'),
      title: 'late',
      labels: { add: ['x'], remove: ['y'] },
    }
    const { tracked } = issuesOf(await readTrackedIssues(issues.tracker()))
    const plan = { actions: [edit, ...many.slice(0, 4), open('::error::x')], summary }
    expect(planText({ plan, limits: LIMITS, tracked: tracked.value, now: NOW })).toEqual([
      'open "::error::x fails": ::error::x failed twice (labels +incident; assignees +owner)',
      'open "d fails": d failed twice (labels +incident; assignees +owner)',
      'open "c fails": c failed twice (labels +incident; assignees +owner)',
      'open "More incidents are waiting": 2 more issues are waiting',
      'edit #1: it changed (title "late"; labels +x -y)',
      'wait: b failed twice',
      'wait: a failed twice',
    ])
  })
})

function issuesOf<Value>(
  answer: { readonly kind: 'answered'; readonly value: Value } | TrackerRefusal,
): Value {
  if (answer.kind === 'refused') throw new Error(answer.reason)
  return answer.value
}

describe('refusals', () => {
  const refusal = (why: TrackerRefusal['why'], retryAfter?: number): TrackerRefusal => ({
    ...{ kind: 'refused', why, reason: `because ${why}`, remedy: 'do it', retryAfter },
  })

  test.each(['account', 'list'] as const)('nothing is done without %s', async (method) => {
    issues.refuse(method, refusal('issues-off'))
    const outcome = await run([open('a'), open('b')])
    expect(outcome).toMatchObject({ done: [], writes: 0 })
    expect(outcome.notDone.map(({ reason }) => reason)).toEqual(['because issues-off', 'because issues-off'])
  })

  test('a limit of GitHub ends the run, and the next one catches up', async () => {
    const actions = [open('a'), open('b')]
    issues.refuse('create', refusal('rate-limited', 60))
    const outcome = await run(actions)
    expect(outcome).toMatchObject({ done: [], retryAfter: 60 })
    expect(outcome.notDone).toHaveLength(2)
    issues.refuse('create', undefined)
    expect((await run(actions)).done).toHaveLength(2)
  })

  test('what concerns one issue stops only that', async () => {
    await run([open('a'), open('b')])
    const edit = (number: number, name: string): IssueAction => ({
      ...{ kind: 'edit', number, identity: cause(name), because: 'x', labels: { add: ['late'] } },
    })
    const { tracker } = { tracker: issues.tracker() }
    const read: IssueTracker['read'] = async (number) =>
      number === 1 ? refusal('moved') : tracker.read(number)
    const outcome = await run([edit(1, 'a'), edit(2, 'b')], { tracker: { ...tracker, read } })
    expect(outcome.notDone).toMatchObject([{ reason: 'because moved', remedy: 'do it' }])
    expect(issues.issue(2).labels).toEqual(['incident', 'late'])
  })
})
