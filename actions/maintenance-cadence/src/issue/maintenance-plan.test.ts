import { type Instant, parseInstant } from '@governance-gates/core'
import type { Person } from '@governance-gates/github'
import { executePlan, type IssuePlan, readTrackedIssues } from '@governance-gates/issue-plan'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InMemoryIssues } from '../../../../packages/issue-plan/src/in-memory-tracker.ts'
import { periodAt } from '../calendar/period.ts'
import type { Duty } from '../duties/duty.ts'
import { judgeDuty } from '../duties/duty-state.ts'
import { done, open, type Proof, unknown } from '../duties/proof.ts'
import type { Extra } from './issue-body.ts'
import { maintenancePlan } from './maintenance-plan.ts'
import { lastWrittenRun, periodIssues, recordOf } from './records.ts'

const at = (text: string): Instant => parseInstant(text) ?? (Number.NaN as Instant)
const DANA: Person = { id: '7', login: 'dana', kind: 'user' }
const DAY = 86_400_000
const LIMITS = { opensPerRun: 5, opensPerDay: 20, writesPerRun: 50 }

function duty(name: string, changes: Partial<Duty> = {}): Duty {
  return {
    name,
    title: name,
    every: 'week',
    owner: '@dana',
    backup: undefined,
    since: undefined,
    grace: 2 * DAY,
    verification: { kind: 'verdict', gate: 'x', status: 'pass' },
    proposesTighter: false,
    ...changes,
  }
}

type Proofs = ReadonlyMap<Duty, Proof>
const NOT_DONE = open('nothing was done', 'do it')

async function planAt(
  issues: InMemoryIssues,
  proofs: Proofs,
  extras: readonly Extra[] = [],
): Promise<IssuePlan> {
  const listed = await readTrackedIssues(issues.tracker())
  if (listed.kind === 'refused') throw new Error(listed.reason)
  const tracked = listed.value.tracked.value
  const now = issues.now as Instant
  const judged = [...proofs].map(([each, proof]) => {
    const record = recordOf(each, periodIssues(tracked), { now, zone: 'UTC' })
    return judgeDuty({ duty: each, proof, record, now, zone: 'UTC' })
  })
  return maintenancePlan({ judged, tracked, extras, label: 'maintenance', now, zone: 'UTC' })
}

async function run(
  issues: InMemoryIssues,
  proofs: Proofs,
  extras: readonly Extra[] = [],
): Promise<IssuePlan> {
  const plan = await planAt(issues, proofs, extras)
  const outcome = await executePlan(plan, { tracker: issues.tracker(), limits: LIMITS, now: issues.now })
  expect(outcome.notDone).toEqual([])
  return plan
}

const kinds = ({ actions }: IssuePlan) => actions.map(({ kind }) => kind)
const states = (issues: InMemoryIssues) =>
  issues.issues.map(({ title, state, stateReason }) => [title, state, stateReason])

describe('one issue for each period', () => {
  const audit = duty('audit')
  const backlog = duty('backlog')

  test('nothing due makes no issue', async () => {
    const issues = new InMemoryIssues(at('2026-02-10T08:00:00Z'))
    const proofs = new Map([[audit, done(at('2026-02-09'), 'a verdict')]])
    expect(kinds(await run(issues, proofs))).toEqual([])
    expect(kinds(await run(issues, new Map()))).toEqual([])
    expect(issues.issues).toEqual([])
  })

  test('opens, changes in place, and is closed when everything is verified', async () => {
    const issues = new InMemoryIssues(at('2026-02-10T08:00:00Z'))
    expect(
      kinds(
        await run(
          issues,
          new Map([
            [audit, NOT_DONE],
            [backlog, NOT_DONE],
          ]),
        ),
      ),
    ).toEqual(['open'])
    expect(issues.issue(1)).toMatchObject({ title: 'Maintenance 2026-W07', labels: ['maintenance'] })
    expect(issues.issue(1).body).toContain('| audit | @dana | due | nothing was done | 2026-02-16 |')
    issues.now += DAY
    const half = new Map([
      [audit, done(at('2026-02-11'), 'the verdict')],
      [backlog, NOT_DONE],
    ])
    expect(kinds(await run(issues, half))).toEqual(['edit'])
    expect(issues.issue(1).body).toContain(
      '| audit | @dana | verified | the verdict, 2026-02-11 | 2026-02-16 |',
    )
    issues.now += DAY
    const all = new Map([
      [audit, done(at('2026-02-11'), 'a')],
      [backlog, done(at('2026-02-12'), 'b')],
    ])
    expect(kinds(await run(issues, all))).toEqual(['close'])
    expect(states(issues)).toEqual([['Maintenance 2026-W07', 'closed', 'completed']])
    expect(issues.commentsOn(1)).toEqual([])
    // It stays closed, whatever comes.
    expect(kinds(await run(issues, half))).toEqual([])
  })

  test('one that somebody closed stays closed until the next period', async () => {
    const issues = new InMemoryIssues(at('2026-02-10T08:00:00Z'))
    const proofs = new Map([[audit, NOT_DONE]])
    await run(issues, proofs)
    issues.edit(1, { state: { is: 'closed', reason: 'not_planned' } }, DANA)
    issues.now = at('2026-02-15T23:59:59.999Z')
    expect(kinds(await run(issues, proofs))).toEqual([])
    issues.now = at('2026-02-16T00:00:00Z')
    expect(kinds(await run(issues, proofs))).toEqual(['open'])
    expect(states(issues)).toEqual([
      ['Maintenance 2026-W08', 'open', undefined],
      ['Maintenance 2026-W07', 'closed', 'not_planned'],
    ])
  })

  test('the old one is closed with what was carried over, and the owner hears of it once', async () => {
    const issues = new InMemoryIssues(at('2026-02-10T08:00:00Z'))
    const proofs = new Map([
      [audit, NOT_DONE],
      [backlog, done(at('2026-02-10T07:00:00Z'), 'an attestation')],
    ])
    await run(issues, proofs)
    issues.now = at('2026-02-16T08:00:00Z')
    expect(kinds(await run(issues, proofs))).toEqual(['open', 'close'])
    expect(states(issues)).toEqual([
      ['Maintenance 2026-W08', 'open', undefined],
      ['Maintenance 2026-W07', 'closed', 'not_planned'],
    ])
    expect(issues.issue(1).body).toContain('- Verified: backlog')
    expect(issues.issue(1).body).toContain('- Carried over to 2026-W08: audit')
    expect(issues.issue(2).body).toContain('| audit | @dana | due |')
    issues.now = at('2026-02-18T08:00:00Z')
    expect(kinds(await run(issues, proofs))).toEqual(['edit', 'comment'])
    expect(issues.issue(2).body).toContain('| audit | @dana | overdue since 2026-W07 |')
    for (let times = 0; times < 3; times++) {
      issues.now += DAY / 2
      await run(issues, proofs)
    }
    expect(issues.commentsOn(2).map(({ body }) => body.split('\n')[0])).toEqual([
      '@dana: audit is overdue. The table above says what is missing.',
    ])
  })

  test('a proof of the last day counts for the period that is over', async () => {
    const issues = new InMemoryIssues(at('2026-02-10T08:00:00Z'))
    await run(issues, new Map([[audit, NOT_DONE]]))
    issues.now = at('2026-02-19T08:00:00Z')
    const late = new Map([
      [audit, open('not again', 'do it', { at: at('2026-02-15T23:59:00Z'), what: 'a run', link: undefined })],
    ])
    await run(issues, late)
    expect(states(issues)).toEqual([
      ['Maintenance 2026-W08', 'open', undefined],
      ['Maintenance 2026-W07', 'closed', 'completed'],
    ])
    expect(issues.issue(2).body).toContain('| audit | @dana | due |')
  })

  test('a tick is a claim', async () => {
    const issues = new InMemoryIssues(at('2026-02-10T08:00:00Z'))
    const proofs = new Map([[audit, NOT_DONE]])
    await run(issues, proofs)
    issues.edit(1, { body: issues.issue(1).body.replace('- [ ]', '- [x]') }, DANA)
    await run(issues, proofs)
    expect(issues.issue(1).body).toContain('| audit | @dana | due (ticked, not verified) |')
    expect(issues.issue(1).body).toContain('- [x] <!-- id=audit -->')
  })

  test('weeks, months and quarters have issues of their own; what else there is to know is in one of them', async () => {
    const issues = new InMemoryIssues(at('2026-02-10T08:00:00Z'))
    const proofs = new Map([
      [duty('roadmap', { every: 'quarter' }), NOT_DONE],
      [duty('budgets', { every: 'month' }), NOT_DONE],
    ])
    await run(issues, proofs, [{ title: 'Expiring soon', items: ['an exception of @dana'] }])
    expect(states(issues).map(([title]) => title)).toEqual(['Maintenance 2026-Q1', 'Maintenance 2026-02'])
    expect(
      issues.issues.filter(({ body }) => body.includes('Expiring soon')).map(({ title }) => title),
    ).toEqual(['Maintenance 2026-02'])
    expect(issues.issue(1).body).not.toContain('@dana\n')
  })

  test('an expired run is remembered, within bounds', async () => {
    const issues = new InMemoryIssues(at('2026-01-10T08:00:00Z'))
    const campaign = duty('campaign', { every: 'quarter' })
    const other = duty('other', { every: 'quarter' })
    const seen = done(at('2026-01-09T02:00:00Z'), 'run 7 of nightly.yml', {
      text: 'run 7',
      target: 'https://github.com/r/7',
    })
    await run(
      issues,
      new Map([
        [campaign, seen],
        [other, NOT_DONE],
      ]),
    )
    issues.now = at('2026-03-30T08:00:00Z')
    const gone = unknown('the run is not listed any more', 'run it again')
    await run(
      issues,
      new Map([
        [campaign, gone],
        [other, NOT_DONE],
      ]),
    )
    expect(issues.issue(1).body).toContain(
      '| campaign | @dana | verified (recorded) | [run 7 of nightly.yml](https://github.com/r/7), 2026-01-09 |',
    )
    // Somebody writes a proof of the future into it.
    const body = issues.issue(1).body.replace('2026-01-09T02:00:00.000Z', '2026-03-31T02:00:00.000Z')
    issues.edit(1, { body }, DANA)
    await run(
      issues,
      new Map([
        [campaign, gone],
        [other, NOT_DONE],
      ]),
    )
    expect(issues.issue(1).body).toContain('| campaign | @dana | cannot tell |')
  })

  test('the last run is known from the issues', async () => {
    const issues = new InMemoryIssues(at('2026-02-10T08:00:00Z'))
    await run(issues, new Map([[audit, NOT_DONE]]))
    const listed = await readTrackedIssues(issues.tracker())
    const tracked = listed.kind === 'answered' ? listed.value.tracked.value : []
    expect(lastWrittenRun(periodIssues(tracked), at('2026-02-20'))).toBe(at('2026-02-10T08:00:00Z'))
    expect(lastWrittenRun(periodIssues(tracked), at('2026-02-09'))).toBeUndefined()
  })

  test('a marker that somebody pasted into an issue of theirs counts for nothing', async () => {
    const issues = new InMemoryIssues(at('2026-02-10T08:00:00Z'))
    await run(issues, new Map([[audit, NOT_DONE]]))
    const { body } = issues.issue(1)
    const other = new InMemoryIssues(at('2026-02-10T08:00:00Z'))
    other.open({ title: 'Maintenance 2026-W07', body, labels: [], assignees: [] }, DANA)
    expect(kinds(await run(other, new Map([[audit, NOT_DONE]])))).toEqual(['open'])
  })
})

describe('random histories', () => {
  const duties = [duty('audit'), duty('budgets', { every: 'month' }), duty('roadmap', { every: 'quarter' })]
  type Step = {
    readonly wait: number
    readonly proofs: readonly ('done' | 'open' | 'unknown')[]
    readonly human: 'nothing' | 'close' | 'reopen' | 'tick' | 'retitle'
  }
  const step: fc.Arbitrary<Step> = fc.record({
    wait: fc.integer({ min: 0, max: 40 * DAY }),
    proofs: fc.array(fc.constantFrom('done', 'open', 'unknown' as const), { minLength: 3, maxLength: 3 }),
    human: fc.constantFrom('nothing', 'nothing', 'close', 'reopen', 'tick', 'retitle' as const),
  })

  function act(issues: InMemoryIssues, human: Step['human']): void {
    const [newest] = issues.issues
    if (newest === undefined) return
    const { number, body } = newest
    if (human === 'close') issues.edit(number, { state: { is: 'closed', reason: 'not_planned' } }, DANA)
    if (human === 'reopen') issues.edit(number, { state: { is: 'open' } }, DANA)
    if (human === 'tick') issues.edit(number, { body: body.replaceAll('- [ ]', '- [x]') }, DANA)
    if (human === 'retitle') issues.edit(number, { title: 'Ours', body: `Note\n${body}` }, DANA)
  }

  function proofFor(word: string, now: number): Proof {
    if (word === 'done') return done(now as Instant, 'a verdict')
    return word === 'open' ? NOT_DONE : unknown('no answer', 'ask again')
  }

  test('no period ever has two issues, and a plan that is carried out twice changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
        const issues = new InMemoryIssues(at('2026-01-01'))
        for (const { wait, proofs, human } of steps) {
          issues.now += wait
          act(issues, human)
          const closed = new Map(
            issues.issues.filter(({ state }) => state === 'closed').map((each) => [each.number, each]),
          )
          const evidence = new Map(
            duties.map((each, index) => [each, proofFor(proofs[index] ?? '', issues.now)]),
          )
          const plan = await run(issues, evidence)
          const { writes } = issues
          await executePlan(plan, { tracker: issues.tracker(), limits: LIMITS, now: issues.now })
          expect(issues.writes).toBe(writes)
          await run(issues, evidence)
          expect(issues.writes).toBe(writes)
          const opened = issues.issues.filter(({ title }) => title !== 'Ours').map(({ title }) => title)
          expect(new Set(opened).size).toBe(opened.length)
          for (const [number, before] of closed) expect(issues.issue(number)).toEqual(before)
          const current = new Set(
            ['week', 'month', 'quarter'].map(
              (each) => periodAt(issues.now as Instant, each as 'week', 'UTC').key,
            ),
          )
          const markers = issues.issues
            .filter(({ state }) => state === 'open')
            .map(({ body }) => /"period":"([^"]+)"/.exec(body)?.[1])
          expect(markers.every((each) => current.has(each ?? ''))).toBe(true)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
