import { type CalendarDate, type Check, type Instant, parseInstant } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { given } from './answer.ts'
import { inputOf, MISSING, NOW } from './fixtures/maintenance-case.ts'
import { decide } from './gate.ts'
import type { Expiring, MaintenanceInput, Schedules } from './maintenance-input.ts'
import { readCron } from './schedules/cron.ts'
import type { WatchedWorkflow } from './schedules/watched-workflow.ts'

const at = (text: string): Instant => parseInstant(text) ?? (Number.NaN as Instant)
const DUTY = '    incidents: { every: week, owner: "@dana", verified-by: { incidents: triaged } }\n'
const BACKLOG =
  '    backlog: { every: week, owner: "@dana", since: 2026-01-05, verified-by: { attestation: backlog } }\n'

function checkOf(input: MaintenanceInput, id: string): Check | undefined {
  return decide(input).checks.find((check) => check.id === `maintenance-cadence/${id}`)
}

const brief = (check: Check | undefined) => [check?.status, check?.detail]

describe('a duty', () => {
  test('says who, what and when next', () => {
    expect(brief(checkOf(inputOf(DUTY), 'duty:incidents'))).toEqual([
      'pass',
      '2026-W07, @dana: no incident is open, 2026-02-12T12:00:00Z; due again from 2026-02-16',
    ])
    expect(brief(checkOf(inputOf(BACKLOG), 'duty:backlog'))).toEqual([
      'fail',
      '2026-W07, @dana: there is no attestation backlog; this period ends on 2026-02-15',
    ])
    const tuesday = { now: at('2026-02-10T12:00:00Z') }
    expect(brief(checkOf(inputOf(BACKLOG, tuesday), 'duty:backlog'))).toEqual([
      'warn',
      '2026-W07, @dana: there is no attestation backlog; due by 2026-02-10',
    ])
  })

  test.each([
    ['UTC', '2026-02-15', '2026-02-16', '2026-02-12'],
    ['America/New_York', '2026-02-15', '2026-02-16', '2026-02-12'],
    ['Asia/Tokyo', '2026-02-15', '2026-02-16', '2026-02-13'],
  ])('has the days of its time zone: %s', (zone, last, next, today) => {
    // 17 o'clock in UTC is the next day in Tokyo.
    const changes = { zone, now: at('2026-02-12T17:00:00Z') }
    const due = decide(inputOf(BACKLOG, changes))
    expect(due.checks[0]?.detail).toMatch(new RegExp(`ends on ${last}$`))
    const [opened] = due.plan?.actions ?? []
    const text = opened?.kind === 'open' ? opened.content.text.markdown : ''
    expect(text).toContain(`which ends on ${last} (`)
    expect(text).toMatch(new RegExp(`\\| ${next} \\|`))
    expect(decide(inputOf(DUTY, changes)).checks[0]?.detail).toMatch(new RegExp(`again from ${next}$`))
    const both = decide(inputOf(`${DUTY}${BACKLOG}`, changes)).plan?.actions[0]
    expect(both?.kind === 'open' ? both.content.text.markdown : '').toContain(`is open, ${today} |`)
  })

  test('that cannot be known is inconclusive, and has a remedy', () => {
    const input = inputOf(DUTY)
    const blind = { ...input, evidence: { ...input.evidence, incidents: MISSING } }
    expect(checkOf(blind, 'duty:incidents')).toMatchObject({
      status: 'inconclusive',
      remedy: 'grant actions: read',
    })
  })

  test('makes a plan, but not where nobody knows which issues there are', () => {
    expect(decide(inputOf(BACKLOG)).plan?.actions).toMatchObject([
      { kind: 'open', title: 'Maintenance 2026-W07' },
    ])
    expect(decide(inputOf(BACKLOG, { issues: MISSING })).plan).toBeUndefined()
  })
})

describe('schedules', () => {
  const workflow: WatchedWorkflow = {
    path: '.github/workflows/nightly.yml',
    listedAt: undefined,
    entries: [{ cron: '0 2 * * *', timezone: undefined, line: 4 }],
    otherTriggers: ['pull_request', 'push'],
    changedAt: at('2026-01-01'),
    state: given('active'),
    runs: given([
      { id: 1, createdAt: at('2026-02-12T02:07:00Z'), status: 'completed', conclusion: 'success', url: 'u' },
    ]),
    runsSince: at('2026-01-01'),
  }
  const schedules = (changes: Partial<WatchedWorkflow> = {}, more: Partial<Schedules> = {}): Schedules => ({
    workflows: [{ ...workflow, ...changes }],
    gone: [],
    unread: [],
    activity: { isPublic: given(true), lastActivity: given(NOW) },
    lateAfter: 6 * 3_600_000,
    readCron,
    ...more,
  })
  const of = (found: Schedules, id = 'schedule:.github/workflows/nightly.yml') =>
    checkOf(inputOf(DUTY, { schedules: found }), id)

  test('are on time, late, stopped or failing', () => {
    expect(brief(of(schedules()))).toEqual([
      'pass',
      'last run 2026-02-12T02:07:00Z, next 2026-02-13T02:00:00Z',
    ])
    const last = (day: string, conclusion = 'success') => ({
      ...{ id: 1, createdAt: at(`2026-02-${day}T02:07:00Z`), status: 'completed', conclusion, url: 'u' },
    })
    expect(of(schedules({ runs: given([last('11')]) }))?.status).toBe('warn')
    expect(of(schedules({ runs: given([last('10')]) }))?.status).toBe('fail')
    const failed = given(['12', '11', '10'].map((day) => last(day, 'failure')))
    expect(brief(of(schedules({ runs: failed })))).toEqual([
      'fail',
      'each of the last 3 runs failed, the last one 2026-02-12T02:07:00Z (u)',
    ])
    expect(of(schedules({ state: MISSING }))?.status).toBe('inconclusive')
  })

  test('a disabled file stopped everything that starts it', () => {
    const check = of(schedules({ state: given('disabled_manually') }))
    expect(check?.findings.map(({ message }) => message)).toEqual([
      'the trigger pull_request of this file stopped with it',
      'the trigger push of this file stopped with it',
    ])
  })

  test('a file that is gone, and one that nobody can read', () => {
    const [lastRun] = workflow.runs.kind === 'given' ? workflow.runs.value : []
    if (lastRun === undefined) throw new Error('no run')
    const found = schedules(
      {},
      {
        gone: [{ path: '.github/workflows/old.yml', lastRun }],
        unread: [{ path: '.github/workflows/broken.yml', why: 'is not YAML' }],
      },
    )
    expect(of(found, 'schedule:.github/workflows/old.yml')?.status).toBe('warn')
    expect(brief(of(found, 'schedule:.github/workflows/broken.yml'))).toEqual(['fail', 'is not YAML'])
  })

  test('end after 60 days without activity', () => {
    const activity = { isPublic: given(true), lastActivity: given(at('2025-12-20T12:00:00Z')) }
    expect(brief(of(schedules({}, { activity }), 'inactivity'))).toEqual([
      'warn',
      'GitHub disables every schedule on 2026-02-18, after 60 days without activity',
    ])
    expect(of(schedules({}, { workflows: [] }), 'inactivity')).toBeUndefined()
  })
})

describe('this gate itself', () => {
  test.each([
    [at('2026-02-04T12:00:00Z'), 'pass'],
    [(at('2026-02-04T12:00:00Z') - 1) as Instant, 'warn'],
    [undefined, 'skipped'],
  ])('ran before at %d: %s', (before, status) => {
    expect(checkOf(inputOf(DUTY, { previousRun: given(before) }), 'own-runs')?.status).toBe(status)
  })
})

describe('what expires', () => {
  const entry = (lastDay: string): Expiring => ({
    ...{ kind: 'exception', name: 'a', owner: 'dana', file: 'exceptions.yml', line: 3 },
    lastDay: lastDay as CalendarDate,
  })

  test.each([
    // 14 days from noon of 12 February end at noon of 26 February.
    ['2026-02-25', 'warn'],
    ['2026-02-26', 'pass'],
    ['2026-02-11', 'warn'],
  ])('on %s: %s', (lastDay, status) => {
    expect(checkOf(inputOf(DUTY, { expiring: given([entry(lastDay)]) }), 'expiring')?.status).toBe(status)
  })

  test('is listed by its last day, also what has ended', () => {
    const check = checkOf(
      inputOf(DUTY, { expiring: given([entry('2026-02-20'), entry('2026-02-11')]) }),
      'expiring',
    )
    expect(check?.findings.map(({ message }) => message)).toEqual([
      'the exception of dana ended on 2026-02-11',
      'the exception of dana ends on 2026-02-20',
    ])
    expect(checkOf(inputOf(DUTY, { expiring: MISSING }), 'expiring')?.status).toBe('inconclusive')
  })
})

describe('an epic', () => {
  const epic = (text: string, evidence: Partial<MaintenanceInput['evidence']> = {}) => {
    const input = inputOf(DUTY, {}, `roadmap:\n  epics:\n    search: { title: Search, ${text} }\n`)
    return checkOf({ ...input, evidence: { ...input.evidence, ...evidence } }, 'epic:search')
  }
  const closing = { title: 'v2', isOpen: false, closedAt: NOW, unfit: undefined, url: 'u' }

  test.each([
    ['goal: Fast, status: in-progress', 'pass', 'in progress: Fast'],
    ['goal: Fast, milestone: v2', 'pass', 'closed: Fast'],
    ['goal: Fast, issue: 3', 'inconclusive', 'nothing says what the issues are'],
    ['goal: Fast, milestone: v3', 'fail', undefined],
    ['goal: Fast', 'fail', undefined],
    ['status: closed', 'fail', undefined],
  ])('%s: %s', (text, status, detail) => {
    expect(brief(epic(text, { milestones: given([closing]) }))).toEqual([status, detail])
  })

  test('names what is missing', () => {
    expect(epic('goal: Fast')?.findings).toEqual([{ message: 'Search has no status', subject: 'search' }])
    expect(epic('issue: 3', { issues: new Map([[3, given(closing)]]) })?.findings).toEqual([
      { message: 'Search has no goal', subject: 'search' },
    ])
  })
})
