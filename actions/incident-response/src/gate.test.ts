import type { Instant } from '@governance-gates/core'
import type { Person, TrackerRefusal } from '@governance-gates/github'
import { executePlan } from '@governance-gates/issue-plan'
import { BOT, InMemoryIssues } from '@governance-gates/issue-plan/in-memory-tracker'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  after,
  DANA,
  foundIn,
  HOUR,
  historyOf,
  inputOf,
  policyWith,
  STALE,
  START,
  type ToldVerdict,
} from './fixtures/incident-case.ts'
import { decide, type IncidentDecision } from './gate.ts'
import type { IncidentInput } from './incident-input.ts'

const LIMITS = { opensPerRun: 5, opensPerDay: 20, writesPerRun: 100 }

let issues: InMemoryIssues
let told: ToldVerdict[]

beforeEach(() => {
  issues = new InMemoryIssues(START)
  told = []
})

const bad = (hours: number, ...subjects: string[]): ToldVerdict => ({
  at: after(hours * HOUR),
  commit: String(hours).padStart(40, '0'),
  run: String(hours),
  checks: [{ status: 'fail', subjects }],
})
const good = (hours: number, ...listed: string[]): ToldVerdict => ({
  ...bad(hours),
  listed,
  checks: [{ status: 'pass' }],
})

async function run(hours: number, changes: Partial<IncidentInput> = {}): Promise<IncidentDecision> {
  const now: Instant = after(hours * HOUR)
  issues.now = now
  const input = inputOf({ rows: historyOf(told), issues: await foundIn(issues), now, ...changes })
  const decision = decide({ kind: 'default-branch', input })
  if (decision.plan !== undefined) {
    await executePlan(decision.plan, { tracker: issues.tracker(), limits: LIMITS, now })
  }
  return decision
}

async function runWith(hours: number, ...verdicts: readonly ToldVerdict[]): Promise<IncidentDecision> {
  told.push(...verdicts)
  return await run(hours)
}

const statusOf = ({ checks }: IncidentDecision, rule: string) =>
  checks.find((check) => check.rule === `incident-response/${rule}`)?.status

/** What our own account said, without the hidden keys. */
const said = (number = 1) =>
  issues
    .commentsOn(number)
    .filter(({ author }) => author?.id === BOT.id)
    .map(({ body }) => body.split('\n')[0])

const close = (by: Person, reason: 'completed' | 'not_planned', hours: number) => {
  issues.now = after(hours * HOUR)
  issues.edit(1, { state: { is: 'closed', reason } }, by)
}

describe('an incident from its beginning to its end', () => {
  it('opens one issue for everything that a commit broke, with its deadline and its owner', async () => {
    await runWith(1, bad(1, 'a', 'b'))
    expect(issues.issues).toHaveLength(1)
    const { title, body, labels } = issues.issue(1)
    expect([title, labels]).toEqual(['conformance-gate fails: a', ['incident']])
    expect(body).toContain('- **Severity:** high: the tier core is required')
    expect(body).toContain('- **Triage due:** 2026-03-03T04:00:00Z, 1 d left')
    expect(body).toContain('<code><span>&#64;</span>dana</code> for runtime')
    expect(body).toMatch(/<code>b<\/code> \(<code>conformance-gate\/new-failures/)
  })

  it('mentions the owner once when the time is over, and the backup once when it is over twice', async () => {
    await runWith(1, bad(1, 'a'))
    const statuses: unknown[] = []
    for (const hours of [25, 25.01, 30, 48, 49, 49.01, 60])
      statuses.push(statusOf(await run(hours), 'untriaged'))
    expect(statuses).toEqual(['pass', 'fail', 'fail', 'fail', 'fail', 'fail', 'fail'])
    expect(said()).toEqual([
      expect.stringContaining('@dana: nobody has looked at this'),
      expect.stringContaining('@lee: nobody has looked at this'),
    ])
    expect(issues.issue(1).labels).toEqual(['incident', 'overdue'])
  })

  it('is quiet when somebody has looked at it', async () => {
    await runWith(1, bad(1, 'a'))
    issues.now = after(2 * HOUR)
    issues.comment(1, 'It is the new parser.', DANA)
    expect(statusOf(await run(100), 'untriaged')).toBe('pass')
    expect(said()).toEqual([])
    expect(issues.issue(1).body).toContain('commented on 2026-03-02T05:00:00Z')
  })

  it('says once that more is affected, that it is green, and why it is closed', async () => {
    const commit = '1'.repeat(40)
    await runWith(1, { ...bad(1, 'a'), commit })
    await runWith(2, { ...bad(2, 'a', 'b'), commit })
    for (const hours of [3, 4, 5]) await runWith(hours, good(hours, 'a', 'b'))
    await run(6)
    expect(said()).toEqual([
      expect.stringContaining('One more subject is affected since the verdict on 2026-03-02T05:00:00Z'),
      expect.stringContaining('It is green since the verdict on 2026-03-02T06:00:00Z'),
      'Closed: these verdicts contain everything that failed, and it is green there.',
    ])
    expect(issues.commentsOn(1).at(-1)?.body).toContain(
      '[run 5](https://github.example/orbit/platform/actions/runs/5)',
    )
    expect(issues.issue(1)).toMatchObject({ state: 'closed', stateReason: 'completed' })
    expect(issues.issue(1).body).toContain('- **Over**')
    expect(issues.issue(1).body).not.toMatch(/\*\*(?:Next|Triage due)/)
  })

  it('keeps what people wrote, and their ticks', async () => {
    const lines = `
  conformance: { gates: [conformance-gate], triage: 24h, kinds: { extension: { playbook: p.md } } }
`
    const { incidents, areas } = policyWith(lines)
    const settings = { policy: incidents, areas, playbooks: new Map([['p.md', ['Look at @team', 'Fix it']]]) }
    told.push(bad(1, 'a'))
    await run(1, settings)
    expect(issues.issue(1).body).toContain('- [ ] <!-- id=fix-it --> Fix it')
    expect(issues.issue(1).body).not.toContain('@team')
    issues.edit(
      1,
      { body: `Ours\n\n${issues.issue(1).body.replace('[ ] <!-- id=fix-it', '[x] <!-- id=fix-it')}` },
      DANA,
    )
    told.push(bad(2, 'a'))
    await run(2, settings)
    expect(issues.issue(1).body).toMatch(/^Ours\n\n/)
    expect(issues.issue(1).body).toContain('- [x] <!-- id=fix-it --> Fix it')
  })
})

describe('a closed issue', () => {
  it('has a box of its own for each step, also where two are alike', async () => {
    const lines = `
  conformance: { gates: [conformance-gate], triage: 24h, kinds: { extension: { playbook: p.md } } }
`
    const { incidents, areas } = policyWith(lines)
    told.push(bad(1, 'a'))
    const steps = ['Ask', 'Fix it', 'Ask', 'Ask', '問う', '問う']
    await run(1, { policy: incidents, areas, playbooks: new Map([['p.md', steps]]) })
    expect([...issues.issue(1).body.matchAll(/id=(\S+)/g)].map(([, id]) => id)).toEqual([
      'ask',
      'fix-it',
      'ask-2',
      'ask-3',
      'step-5',
      'step-6',
    ])
  })

  it('is opened again where it fails later', async () => {
    await runWith(1, bad(1, 'a'))
    close(DANA, 'completed', 2)
    await run(2)
    expect(issues.issue(1).state).toBe('closed')
    await runWith(3, bad(3, 'a'))
    expect(issues.issue(1).state).toBe('open')
    expect(said()).toEqual([expect.stringContaining('Opened again: it failed on')])
  })

  it('is accepted for a time where a person closed it as not planned', async () => {
    await runWith(1, bad(1, 'a'))
    close(DANA, 'not_planned', 2)
    const decision = await runWith(60, bad(60, 'a'))
    expect([issues.issue(1).state, statusOf(decision, 'untriaged')]).toEqual(['closed', 'pass'])
    expect(said()).toEqual([expect.stringMatching(/^.*dana.* accepts this until 2026-04-01T05:00:00Z\./)])
    await run(2 + 30 * 24 + 0.01)
    expect(issues.issue(1).state).toBe('open')
  })

  it('is opened again with a note where a robot closed it', async () => {
    await runWith(1, bad(1, 'a'))
    close(STALE, 'not_planned', 2)
    await run(3)
    expect(issues.issue(1).state).toBe('open')
    expect(said()).toEqual([
      expect.stringMatching(/^Opened again: .*stale.* closed it as not planned, and may not decide that/),
    ])
  })

  it('is followed by one that names it where it is locked', async () => {
    await runWith(1, bad(1, 'a'))
    issues.lock(1, DANA)
    close(DANA, 'completed', 2)
    await runWith(3, bad(3, 'a'))
    expect(issues.issue(2).body).toContain('This follows #1.')
    await runWith(4, bad(4, 'a'))
    expect(issues.issue(2).body).toContain('This follows #1.')
  })

  it('that flaps is marked, and is silent but for its deadlines', async () => {
    await runWith(1, bad(1, 'a'))
    for (const hours of [2, 4, 6, 8]) await runWith(hours + 1, good(hours, 'a'), bad(hours + 1, 'a'))
    const before = said().length
    await runWith(10, good(10, 'a'))
    expect(issues.issue(1).labels).toContain('flapping')
    expect(said()).toHaveLength(before)
    await run(40)
    expect(said()).toHaveLength(before + 1)
  })
})

describe('what cannot be measured', () => {
  const unknown = (hours: number): ToldVerdict => ({ ...bad(hours), checks: [{ status: 'inconclusive' }] })

  it.each([
    [24.99, 0],
    [25, 1],
  ])('is an incident of its own after a grace: %d hours', async (hours, count) => {
    await runWith(1, unknown(1))
    await runWith(hours, unknown(hours))
    expect(issues.issues).toHaveLength(count)
  })

  it('closes nothing', async () => {
    await runWith(1, bad(1, 'a'))
    for (const hours of [2, 3, 4, 5]) await runWith(hours, unknown(hours))
    expect(issues.issue(1).state).toBe('open')
  })
})

describe('severity', () => {
  const unrated = (rows = historyOf(told)) =>
    rows.map((row) => ({
      ...row,
      symptoms: row.symptoms.map((each) => ({
        ...each,
        rating: { severity: undefined, because: 'no tier says how severe it is' },
      })),
    }))

  it('that nobody knows is high until a label says it', async () => {
    told.push(bad(1, 'a'))
    await run(1, { rows: unrated() })
    expect(issues.issue(1).body).toContain(
      '- **Severity:** high: no tier says how severe it is. It counts as high until',
    )
    issues.edit(1, { labels: ['incident', 'severity: low'] }, DANA)
    await run(2, { rows: unrated() })
    expect(issues.issue(1).body).toContain('- **Severity:** low: the label severity')
    expect(said()).toEqual([expect.stringContaining('The severity is low now, and was high')])
  })

  it.each([
    [['Severity: Low'], 'low'],
    [['severity:low'], 'low'],
    [['severity: low', 'severity: high'], 'high'],
    [['severity: none'], 'high'],
  ])('labels %j make it %s', async (labels, severity) => {
    told.push(bad(1, 'a'))
    await run(1, { rows: unrated() })
    issues.edit(1, { labels: ['incident', ...labels] }, DANA)
    await run(2, { rows: unrated() })
    expect(issues.issue(1).body).toContain(`- **Severity:** ${severity}:`)
  })

  it('that the evidence knows no label changes', async () => {
    await runWith(1, bad(1, 'a'))
    issues.edit(1, { labels: ['incident', 'severity: low'] }, DANA)
    await run(2)
    expect(issues.issue(1).body).toContain('- **Severity:** high')
  })
})

describe('what people choose', () => {
  it('another kind, with its area', async () => {
    const lines = `
  conformance: { gates: [conformance-gate], area: runtime, triage: 24h, kinds: { harness: { area: ci } } }
`
    const { incidents, areas } = policyWith(lines)
    told.push(bad(1, 'a'))
    await run(1, { policy: incidents, areas })
    issues.edit(1, { labels: ['incident', 'Kind: Harness'] }, DANA)
    await run(2, { policy: incidents, areas })
    expect(issues.issue(1).body).toContain('- **Kind:** harness')
    expect(issues.issue(1).body).toContain('lee</code> for ci')
  })
})

describe('what the checks say of what is not known', () => {
  const refusal = (why: TrackerRefusal['why']): TrackerRefusal => ({
    kind: 'refused',
    why,
    reason: `GitHub answers: ${why}`,
    remedy: 'do it',
    retryAfter: undefined,
  })

  it.each([
    [2, 'pass'],
    [26, 'inconclusive'],
  ])('without the issues nobody can tell who looked: after %d hours it is %s', async (hours, status) => {
    told.push(bad(1, 'a'))
    issues.refuse('list', refusal('issues-off'))
    const decision = await run(hours)
    expect([statusOf(decision, 'untriaged'), statusOf(decision, 'unrecorded')]).toEqual([status, 'warn'])
  })

  it.each<[string, Partial<IncidentInput>, string, string]>([
    [
      'a gate without a verdict',
      { verdicts: { gates: new Set(), unusable: [], others: [] } },
      'verdicts',
      'inconclusive',
    ],
    [
      'a verdict of a gate whose name is another one',
      { verdicts: { gates: new Set(['perf-budget']), unusable: [], others: ['conformance-gate'] } },
      'verdicts',
      'inconclusive',
    ],
    ['no history', { history: { kind: 'absent' } }, 'history', 'warn'],
    ['a broken history', { history: { kind: 'unreadable', why: 'x' } }, 'history', 'inconclusive'],
    ['alerts', { flaws: { kind: 'unknown', why: 'x', remedy: 'y' } }, 'flaws', 'inconclusive'],
    ['the change log', { releases: { kind: 'unknown', why: 'x', remedy: 'y' } }, 'flaws', 'inconclusive'],
    ['nothing', {}, 'flaws', 'pass'],
  ])('%s', async (_, changes, rule, status) => {
    expect(statusOf(await run(1, changes), rule)).toBe(status)
  })

  it.each([
    ['refs/heads/x', 'main', 'warn'],
    ['refs/heads/main', '', 'inconclusive'],
  ])('a run of %s, where %j is the default branch, plans nothing', (ref, standard, status) => {
    const decision = decide({ kind: 'elsewhere', ref, standard })
    expect(decision.plan).toBeUndefined()
    expect(decision.checks).toMatchObject([{ rule: 'incident-response/branch', status }])
  })
})

describe('metrics', () => {
  it('count what is open, late, looked at and opened again', async () => {
    await runWith(1, bad(1, 'a'))
    expect((await run(2)).metrics).toMatchObject({ open: 1, overdue: 0, untriaged: 1, reopened: 0 })
    expect((await run(30)).metrics).toMatchObject({ open: 1, overdue: 1, untriaged: 1 })
    issues.now = after(31 * HOUR)
    issues.comment(1, 'The parser.', DANA)
    expect((await run(32)).metrics).toMatchObject({ overdue: 0, untriaged: 0, hoursToTriage: 30 })
    close(DANA, 'completed', 33)
    expect((await run(34)).metrics).toMatchObject({ hoursToFix: 32 })
    await runWith(35, bad(35, 'a'))
    expect((await run(36)).metrics).toMatchObject({ reopened: 1, hoursToFix: undefined })
  })
})

describe('a lost history', () => {
  it('opens no second issue, and restarts no clock', async () => {
    await runWith(1, bad(1, 'a', 'b'))
    told = [bad(20, 'a', 'b')]
    await run(20)
    expect(issues.issues).toHaveLength(1)
    expect(issues.issue(1).body).toContain('- **Since:** 2026-03-02T04:00:00Z')
    expect(statusOf(await run(26), 'untriaged')).toBe('fail')
  })

  it('that began with another symptom takes the issue over', async () => {
    await runWith(1, bad(1, 'b'))
    told = [bad(20, 'a', 'b')]
    await run(20)
    expect(issues.issues).toHaveLength(1)
  })
})

it('a name that mentions and links does neither', async () => {
  await runWith(1, bad(1, '@orbit/all <img src=x> [a](https://x.example) #12'))
  // The hidden line keeps the title, and shows nothing.
  const shown = issues.issue(1).body.split('\n').slice(1).join('\n')
  expect(shown).not.toMatch(/@orbit|<img|\]\(https:\/\/x| #12/)
})

it('more than the limit waits, the most severe first', async () => {
  for (let hours = 1; hours <= 7; hours++)
    told.push(bad(hours, ...Array.from({ length: hours }, (_, i) => `s${i}`)))
  await run(8)
  expect(issues.issues.map(({ title }) => title)).toContain('More incidents wait for an issue of their own')
  expect(issues.issues).toHaveLength(6)
  await run(8 + 24)
  expect(issues.issues.filter(({ state }) => state === 'open').length).toBe(7)
})
