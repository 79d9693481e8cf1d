import type { IssueTracker, Person } from '@governance-gates/github'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { executePlan } from './execute-plan.ts'
import { identityOf } from './identity.ts'
import { InMemoryIssues } from './in-memory-tracker.ts'
import type { IssueAction, IssuePlan } from './issue-action.ts'
import { checkbox, lines, markdown } from './markdown.ts'
import { readTrackedIssues, type TrackedIssue } from './tracked-issue.ts'

const NOW = Date.UTC(2026, 10, 29, 12)
const LIMITS = { opensPerRun: 20, opensPerDay: 100, writesPerRun: 200 }
const SOMEONE: Person = { id: '7', login: 'someone', kind: 'user' }
const NAMES = ['a', 'b', 'c', 'd'] as const
type Name = (typeof NAMES)[number]

/** What a planner wants, in words that fit whatever issues there are. */
interface Wish {
  readonly name: Name
  readonly kind: IssueAction['kind']
  readonly level: number
}

const wish: fc.Arbitrary<Wish> = fc.record({
  name: fc.constantFrom(...NAMES),
  kind: fc.constantFrom('open', 'edit', 'comment', 'close', 'reopen'),
  level: fc.nat({ max: 3 }),
})
/** A planner says one thing about a cause. */
const wishes = fc.uniqueArray(wish, { selector: ({ name }) => name, maxLength: 4 })

const identity = (name: Name) => identityOf('incident', [name])

function planFor(wanted: readonly Wish[], tracked: readonly TrackedIssue[]): IssuePlan {
  const actions = wanted.flatMap((each) => actionFor(each, tracked))
  return { actions, summary: { identity: identityOf('incident', ['summary']), title: 'More', labels: [] } }
}

function actionFor({ name, kind, level }: Wish, tracked: readonly TrackedIssue[]): readonly IssueAction[] {
  const text = lines([markdown`${name} at ${level}`, checkbox('look', markdown`Look ${level}`)])
  const content = { text, state: { level: String(level) } }
  const comment = { key: `level-${level}`, text: markdown`Level ${level}.` }
  const base = { identity: identity(name), because: 'x', content }
  if (kind === 'open') {
    return [{ ...base, kind, severity: level, title: `${name} fails`, labels: [], assignees: [] }]
  }
  const own = tracked.filter(({ marker }) => marker.identity === base.identity.current)
  const state = kind === 'reopen' ? 'closed' : 'open'
  const found = own.find(({ issue }) => issue.state === state)
  if (found === undefined) return []
  const { number, closedAt = 0 } = found.issue
  switch (kind) {
    case 'edit':
      return [{ ...base, kind, number, title: `${name} at ${level}`, labels: { add: [`level-${level}`] } }]
    case 'comment':
      return [{ ...base, kind, number, comment }]
    case 'close':
      return [{ ...base, kind, number, reason: 'completed', comment }]
    case 'reopen': {
      // A planner reopens only where nothing is open.
      const isOpen = own.some(({ issue }) => issue.state === 'open')
      return isOpen ? [] : [{ ...base, kind, number, severity: level, closedAt, comment }]
    }
  }
}

const execution = (tracker: IssueTracker) => ({ tracker, limits: LIMITS, now: NOW })

async function trackedIn(tracker: IssueTracker): Promise<readonly TrackedIssue[]> {
  const answer = await readTrackedIssues(tracker)
  if (answer.kind === 'refused') throw new Error(answer.reason)
  return answer.value.tracked.value
}

function openIdentities(tracked: readonly TrackedIssue[]): readonly string[] {
  return tracked.filter(({ issue }) => issue.state === 'open').map(({ marker }) => marker.identity)
}

test('a plan that is carried out twice changes nothing the second time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(wishes, { maxLength: 6 }), async (runs) => {
      const issues = new InMemoryIssues(NOW)
      const tracker = issues.tracker()
      for (const wanted of runs) {
        const plan = planFor(wanted, await trackedIn(tracker))
        const first = await executePlan(plan, { tracker, limits: LIMITS, now: issues.now })
        expect(first.notDone).toEqual([])
        const { writes } = issues
        const before = issues.issues
        issues.now += 1
        const again = await executePlan(plan, { tracker, limits: LIMITS, now: issues.now })
        expect(again.done.every(({ change }) => change === 'unchanged')).toBe(true)
        expect(issues.writes).toBe(writes)
        expect(issues.issues).toEqual(before)
        issues.now += 60_000
      }
    }),
    { numRuns: 500 },
  )
})

/** Every question and every answer of a tracker takes its time, in an order that fast-check chooses. */
function scheduled(tracker: IssueTracker, scheduler: fc.Scheduler): IssueTracker {
  const later = async <Value>(ask: () => Promise<Value>): Promise<Value> => {
    await scheduler.schedule(Promise.resolve())
    const answer = await ask()
    await scheduler.schedule(Promise.resolve())
    return answer
  }
  return {
    account: () => tracker.account(),
    list: (since) => later(() => tracker.list(since)),
    read: (number) => later(() => tracker.read(number)),
    comments: (number) => later(() => tracker.comments(number)),
    events: (number) => later(() => tracker.events(number)),
    create: (issue) => later(() => tracker.create(issue)),
    edit: (number, edit) => later(() => tracker.edit(number, edit)),
    comment: (number, body) => later(() => tracker.comment(number, body)),
  }
}

test('two runs at once leave no two open issues of one cause', async () => {
  const opening = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), opening, opening, async (scheduler, one, other) => {
      const issues = new InMemoryIssues(NOW)
      const runs = [one, other].map(async (names) => {
        const wanted = names.map((name) => ({ name, kind: 'open', level: 1 }) as const)
        return await executePlan(planFor(wanted, []), execution(scheduled(issues.tracker(), scheduler)))
      })
      const outcomes = await scheduler.waitFor(Promise.all(runs))
      expect(outcomes.flatMap(({ notDone }) => notDone)).toEqual([])
      const open = openIdentities(await trackedIn(issues.tracker()))
      const expected = [...new Set([...one, ...other])].map((name) => identity(name).current)
      expect([...open].sort()).toEqual(expected.sort())
    }),
    { numRuns: 2_000 },
  )
})

test('nor do they where one reopens what the other opens', async () => {
  const kinds = fc.constantFrom('open' as const, 'reopen' as const)
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), kinds, kinds, async (scheduler, one, other) => {
      const issues = new InMemoryIssues(NOW)
      await executePlan(planFor([{ name: 'a', kind: 'open', level: 0 }], []), execution(issues.tracker()))
      issues.edit(1, { state: { is: 'closed', reason: 'completed' } }, SOMEONE)
      const tracked = await trackedIn(issues.tracker())
      const runs = [one, other].map(async (kind) => {
        const plan = planFor([{ name: 'a', kind, level: 1 }], tracked)
        return await executePlan(plan, execution(scheduled(issues.tracker(), scheduler)))
      })
      await scheduler.waitFor(Promise.all(runs))
      expect(openIdentities(await trackedIn(issues.tracker()))).toEqual([identity('a').current])
    }),
    { numRuns: 2_000 },
  )
})

test('nor do they whatever both of them and a person do', async () => {
  const closedBefore = fc.subarray([...NAMES])
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), closedBefore, wishes, wishes, async (scheduler, closed, one, other) => {
      const issues = new InMemoryIssues(NOW)
      const everything = closed.map((name) => ({ name, kind: 'open', level: 0 }) as const)
      await executePlan(planFor(everything, []), execution(issues.tracker()))
      closed.forEach((_, index) => {
        if (index % 2 === 0) issues.edit(index + 1, { state: { is: 'closed', reason: 'completed' } }, SOMEONE)
      })
      const tracked = await trackedIn(issues.tracker())
      const runs = [one, other].map(async (wanted) => {
        return await executePlan(planFor(wanted, tracked), execution(scheduled(issues.tracker(), scheduler)))
      })
      const person = scheduler.schedule(Promise.resolve()).then(() => {
        if (closed.length > 0) issues.edit(1, { state: { is: 'closed', reason: 'not_planned' } }, SOMEONE)
      })
      await scheduler.waitFor(Promise.all([...runs, person]))
      const open = openIdentities(await trackedIn(issues.tracker()))
      expect(open).toHaveLength(new Set(open).size)
    }),
    { numRuns: 2_000 },
  )
})

test('a run that ended right after it opened an issue is made good by the next', async () => {
  const issues = new InMemoryIssues(NOW)
  const plan = planFor([{ name: 'a', kind: 'open', level: 1 }], [])
  const blind = {
    ...issues.tracker(),
    list: async () => ({ kind: 'answered', value: { kind: 'known', value: [] } }) as const,
  }
  await executePlan(plan, { tracker: blind, limits: LIMITS, now: NOW })
  await executePlan(plan, { tracker: blind, limits: LIMITS, now: NOW })
  expect(issues.issues.map(({ state }) => state)).toEqual(['open', 'open'])
  await executePlan(plan, { tracker: issues.tracker(), limits: LIMITS, now: NOW })
  expect(issues.issues.map(({ number, stateReason }) => [number, stateReason])).toEqual([
    [2, 'duplicate'],
    [1, undefined],
  ])
})

test('people who write and tick between two steps lose nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(wishes, { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat()),
      async (runs, picks) => {
        const issues = new InMemoryIssues(NOW)
        const tracker = issues.tracker()
        const everything = NAMES.map((name) => ({ name, kind: 'open', level: 0 }) as const)
        await executePlan(planFor(everything, []), { tracker, limits: LIMITS, now: NOW })
        const notes = new Map<number, string>()
        for (const [index, wanted] of runs.entries()) {
          const plan = planFor(wanted, await trackedIn(tracker))
          const number = ((picks[index] ?? 0) % 4) + 1
          const note = `note ${index}\r\n`
          const body = issues.issue(number).body.replace('- [ ] <!-- id=look', '- [x] <!-- id=look')
          issues.edit(number, { body: `${note}${body}` }, SOMEONE)
          notes.set(number, `${note}${notes.get(number) ?? ''}`)
          await executePlan(plan, { tracker, limits: LIMITS, now: NOW })
        }
        for (const [number, note] of notes) {
          expect(issues.issue(number).body.startsWith(note)).toBe(true)
          expect(issues.issue(number).body).toContain('- [x] <!-- id=look -->')
        }
      },
    ),
    { numRuns: 300 },
  )
})
