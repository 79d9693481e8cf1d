import type { Instant } from '@governance-gates/core'
import type { Person } from '@governance-gates/github'
import { executePlan } from '@governance-gates/issue-plan'
import { InMemoryIssues } from '@governance-gates/issue-plan/in-memory-tracker'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  after,
  DANA,
  foundIn,
  HOUR,
  historyOf,
  inputOf,
  STALE,
  START,
  STRANGER,
  type ToldVerdict,
} from './fixtures/incident-case.ts'
import { decide, type IncidentDecision } from './gate.ts'
import { orderedRows } from './history/history-row.ts'
import type { Incident } from './incident/incident.ts'
import { symptomKey } from './symptom.ts'

const SUBJECTS = ['a', 'b', 'c'] as const
const LIMITS = { opensPerRun: 50, opensPerDay: 500, writesPerRun: 500 }
const RUNS = 10_000

/** What one verdict says of each subject, and what somebody does before it. */
interface Step {
  readonly results: readonly ('good' | 'bad' | 'absent')[]
  readonly check: 'judged' | 'skipped' | 'inconclusive'
  readonly hours: number
  readonly sameCommit: boolean
  readonly act: 'none' | 'edit' | 'comment' | 'close' | 'waive' | 'stale' | 'lock'
}

const step: fc.Arbitrary<Step> = fc.record({
  results: fc.array(fc.constantFrom('good' as const, 'bad' as const, 'absent' as const), {
    minLength: SUBJECTS.length,
    maxLength: SUBJECTS.length,
  }),
  check: fc.constantFrom('judged', 'judged', 'judged', 'judged', 'skipped', 'inconclusive'),
  hours: fc.constantFrom(1, 23, 25, 24 * 20),
  sameCommit: fc.boolean(),
  act: fc.constantFrom('none', 'none', 'none', 'edit', 'comment', 'close', 'waive', 'stale', 'lock'),
})

function verdictOf({ results, check }: Step, at: Instant, commit: string): ToldVerdict {
  const named = (result: string) => SUBJECTS.filter((_, index) => results[index] === result)
  const bad = named('bad')
  const status = check === 'judged' ? (bad.length > 0 ? 'fail' : 'pass') : check
  return {
    at,
    commit,
    listed: check === 'judged' ? named('good') : [],
    checks: [{ status, subjects: status === 'fail' ? bad : [] }],
  }
}

/** A repository with its issues and verdicts, step by step. */
class World {
  readonly issues = new InMemoryIssues(START)
  now: Instant = START
  told: readonly ToldVerdict[] = []
  #commit = 0

  async decide(): Promise<IncidentDecision> {
    const input = inputOf({ rows: historyOf(this.told), issues: await foundIn(this.issues), now: this.now })
    return decide({ kind: 'default-branch', input })
  }

  async execute(): Promise<IncidentDecision> {
    const decision = await this.decide()
    if (decision.plan === undefined) throw new Error('there is no plan')
    this.issues.now = this.now
    await executePlan(decision.plan, { tracker: this.issues.tracker(), limits: LIMITS, now: this.now })
    return decision
  }

  take(each: Step): void {
    this.now = after(each.hours * HOUR, this.now)
    this.issues.now = this.now
    this.#act(each.act)
    if (!each.sameCommit) this.#commit += 1
    this.told = [...this.told, verdictOf(each, this.now, String(this.#commit).padStart(40, '0'))]
  }

  #act(act: Step['act']): void {
    const open = this.issues.issues.find(({ state }) => state === 'open')
    if (open === undefined) return
    const close = (by: Person, reason: 'completed' | 'not_planned') =>
      this.issues.edit(open.number, { state: { is: 'closed', reason } }, by)
    switch (act) {
      case 'edit':
        this.issues.edit(open.number, { title: 'Ours', body: `Note\n\n${open.body}` }, STRANGER)
        break
      case 'comment':
        this.issues.comment(open.number, 'I look at it', DANA)
        break
      case 'close':
        close(DANA, 'completed')
        break
      case 'waive':
        close(DANA, 'not_planned')
        break
      case 'stale':
        close(STALE, 'not_planned')
        break
      case 'lock':
        this.issues.lock(open.number, DANA)
        break
      default:
    }
  }

  /** Somebody renames every open issue, and writes into it. */
  editAll(): void {
    for (const { number, state, body } of this.issues.issues) {
      if (state === 'closed') continue
      this.issues.now = after(HOUR, this.now)
      this.issues.edit(number, { title: 'Renamed', body: `${body}\nedited` }, STRANGER)
    }
  }
}

/** Symptoms of incidents that are open, each with the number of its issue. */
function owners(incidents: readonly Incident[]): ReadonlyMap<string, ReadonlySet<number>> {
  const all = new Map<string, Set<number>>()
  for (const { occurrence, standing } of incidents) {
    if (standing.kind !== 'open' || occurrence.subject.kind !== 'cause') continue
    for (const { symptom, isOver } of occurrence.subject.cause.members) {
      if (isOver) continue
      const key = symptomKey(symptom)
      all.set(key, (all.get(key) ?? new Set()).add(standing.found.issue.number))
    }
  }
  return all
}

/** What failed in the incidents that are closed now. */
function closedSubjects({ incidents, plan }: IncidentDecision): readonly string[] {
  const closed = (plan?.actions ?? []).flatMap((action) => (action.kind === 'close' ? [action.identity] : []))
  return incidents.flatMap(({ occurrence: { identity, subject } }) =>
    subject.kind === 'cause' && closed.includes(identity)
      ? subject.cause.members.flatMap(({ symptom }) =>
          symptom.kind === 'failing' ? [symptom.subject ?? ''] : [],
        )
      : [],
  )
}

/** Without the code under test: how many verdicts in a row, up to the last one, show a subject as good. */
function greensOf(told: readonly ToldVerdict[], subject: string): number {
  let greens = 0
  const commits = orderedRows(historyOf(told), 'conformance-gate').map(({ evaluatedAt }) => evaluatedAt)
  for (const { checks = [], listed = [], at = START } of told) {
    if (!commits.includes(at)) continue
    const [check] = checks
    if (check?.subjects?.includes(subject) === true) greens = 0
    else if ((check?.status === 'pass' || check?.status === 'fail') && listed.includes(subject)) greens += 1
  }
  return greens
}

/** One history tries them all: to make one takes longer than to look at it. */
async function holds(each: World): Promise<void> {
  const decision = await each.execute()
  for (const subject of closedSubjects(decision)) {
    expect(greensOf(each.told, subject), 'closed too early').toBeGreaterThanOrEqual(3)
  }
  const { writes } = each.issues
  await each.execute()
  expect(each.issues.writes, 'carried out twice').toBe(writes)
  const done = await each.decide()
  expectOneIssueEach(done)
  each.editAll()
  expect(clocksOf(await each.decide()), 'edited').toEqual(clocksOf(done))
}

function expectOneIssueEach({ incidents }: IncidentDecision): void {
  for (const numbers of owners(incidents).values()) expect(numbers.size, 'open issues of one cause').toBe(1)
  const identities = incidents.flatMap(({ standing }) =>
    standing.kind === 'open' ? [standing.found.marker.identity] : [],
  )
  expect(new Set(identities).size, 'issues of one identity').toBe(identities.length)
}

it('one cause has one issue, what closes is green, twice is once, and no edit restarts a clock', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (taken) => {
      const made = new World()
      for (const each of taken) {
        made.take(each)
        await holds(made)
      }
    }),
    { numRuns: RUNS },
  )
}, 600_000)

function clocksOf({ incidents }: IncidentDecision): readonly unknown[] {
  return incidents.map(({ clock, occurrence }) => [
    occurrence.identity.current,
    clock.start,
    clock.triageDue,
    clock.triage?.at,
    clock.isTriageOverdue,
  ])
}
