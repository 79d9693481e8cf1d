import { type Instant, parseInstant } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { type Answer, given, missing } from '../answer.ts'
import { readCron } from './cron.ts'
import { inactivityAt } from './inactivity.ts'
import { scheduleState } from './schedule-state.ts'
import type { ScheduledRun, WatchedWorkflow, WorkflowState } from './watched-workflow.ts'

const at = (text: string): Instant => parseInstant(text) ?? (Number.NaN as Instant)
const MISSING: Answer<never> = missing('GitHub answered 403', 'grant actions: read')

function run(createdAt: string, changes: Partial<ScheduledRun> = {}): ScheduledRun {
  const id = Date.parse(createdAt) / 1000
  return {
    id,
    createdAt: at(createdAt),
    status: 'completed',
    conclusion: 'success',
    url: `https://github.com/orbit/platform/actions/runs/${id}`,
    ...changes,
  }
}

function nightly(changes: Partial<WatchedWorkflow> = {}): WatchedWorkflow {
  return {
    path: '.github/workflows/nightly.yml',
    entries: [{ cron: '0 2 * * *', timezone: undefined, line: 4 }],
    otherTriggers: ['pull_request'],
    changedAt: at('2025-12-01'),
    listedAt: at('2025-12-01'),
    state: given('active'),
    runs: given([run('2026-02-07T02:10:00Z')]),
    runsSince: at('2025-12-01'),
    ...changes,
  }
}

const HOURS_6 = 6 * 3_600_000
const stateAt = (now: string, changes: Partial<WatchedWorkflow> = {}) =>
  scheduleState(nightly(changes), { now: at(now), lateAfter: HOURS_6, readCron })

describe('a schedule against its runs', () => {
  test.each([
    // The run of 02:00 may come until 08:00, worst at the full hour.
    ['2026-02-08T01:59:59Z', 'on-time'],
    ['2026-02-08T07:59:59.999Z', 'on-time'],
    ['2026-02-08T08:00:00Z', 'late'],
    ['2026-02-09T07:59:59.999Z', 'late'],
    ['2026-02-09T08:00:00Z', 'stopped'],
  ])('one run is missing from 08:00 on, two a day later: %s is %s', (now, kind) => {
    expect(stateAt(now).kind).toBe(kind)
  })

  test.each([
    ['2026-02-07T12:00:00Z', 'stopped'],
    ['2026-02-08T12:00:00Z', 'late'],
    ['2026-02-09T12:00:00Z', 'on-time'],
  ])('of a project that came to GitHub with its old files nothing is missed before: %s', (listedAt, kind) => {
    const changes = { runs: given([]), listedAt: at(listedAt) }
    expect(stateAt('2026-02-09T12:00:00Z', changes).kind).toBe(kind)
  })

  test('a run that came hours late counts', () => {
    expect(stateAt('2026-02-08T12:00:00Z', { runs: given([run('2026-02-08T07:30:00Z')]) }).kind).toBe(
      'on-time',
    )
  })

  test('a run every five minutes of which GitHub drops some has not stopped', () => {
    const entries = [{ cron: '*/5 * * * *', timezone: undefined, line: 4 }]
    const runs = given([run('2026-02-08T11:10:00Z'), run('2026-02-08T10:00:00Z')])
    expect(stateAt('2026-02-08T12:00:00Z', { entries, runs }).kind).toBe('on-time')
    expect(stateAt('2026-02-08T17:20:00Z', { entries, runs }).kind).toBe('stopped')
  })

  test.each([
    ['disabled_inactivity', 'GitHub disabled it after 60 days without activity in the repository'],
    ['disabled_manually', 'somebody disabled it'],
    ['disabled_fork', 'schedules are disabled in a fork'],
    ['deleted', 'GitHub lists the workflow as deleted although the default branch has its file'],
  ] as const)('%s is stopped, however fresh its last run is', (state: WorkflowState, why) => {
    expect(stateAt('2026-02-07T03:00:00Z', { state: given(state) })).toMatchObject({ kind: 'stopped', why })
  })

  test.each([
    [
      'it is not listed',
      { state: given(undefined), runs: given([]) },
      'does not list a workflow of this file',
    ],
    [
      'its last run waits for a runner',
      { runs: given([run('2026-02-07T02:10:00Z', { status: 'queued', conclusion: undefined })]) },
      'its last run is queued and never started',
    ],
    [
      'its file was changed since',
      { changedAt: at('2026-02-07T12:00:00Z') },
      'it never ran since its file was changed',
    ],
    ['nothing else explains it', {}, 'GitHub starts no runs although the workflow is active'],
  ])('why it stopped: %s', (_, changes: Partial<WatchedWorkflow>, why) => {
    const state = stateAt('2026-02-20T12:00:00Z', changes)
    expect(state.kind === 'stopped' ? state.why : state.kind).toContain(why)
  })

  test('a changed cron entry is not missed before it was written', () => {
    const entries = [{ cron: '0 2 1 * *', timezone: undefined, line: 4 }]
    const changes = { entries, changedAt: at('2026-02-07T12:00:00Z') }
    expect(stateAt('2026-02-20T12:00:00Z', changes).kind).toBe('on-time')
    expect(stateAt('2026-03-01T08:00:00Z', changes).kind).toBe('late')
  })

  test('times before the oldest run that GitHub keeps prove nothing', () => {
    const entries = [{ cron: '0 2 1 1 *', timezone: undefined, line: 4 }]
    const changes = { entries, runs: given([]), runsSince: at('2026-02-01'), changedAt: undefined }
    expect(stateAt('2026-05-01T12:00:00Z', changes).kind).toBe('on-time')
  })

  test('always failing, and failing after a success', () => {
    const failed = (day: number) => run(`2026-02-0${day}T02:10:00Z`, { conclusion: 'failure' })
    const now = '2026-02-07T12:00:00Z'
    expect(stateAt(now, { runs: given([failed(7), failed(6), failed(5)]) })).toMatchObject({
      kind: 'failing',
      count: 3,
    })
    expect(stateAt(now, { runs: given([failed(7), failed(6)]) }).kind).toBe('on-time')
    expect(
      stateAt(now, { runs: given([failed(7), failed(6), failed(5), run('2026-02-04T02:10:00Z')]) }).kind,
    ).toBe('on-time')
  })

  test('what GitHub does not say is not "no failures"', () => {
    expect(stateAt('2026-02-07T12:00:00Z', { state: MISSING })).toMatchObject({ kind: 'unknown' })
    expect(stateAt('2026-02-07T12:00:00Z', { runs: MISSING })).toMatchObject({ kind: 'unknown' })
    // What it does say counts all the same.
    const off = { state: given<WorkflowState>('disabled_manually'), runs: MISSING }
    expect(stateAt('2026-02-07T12:00:00Z', off).kind).toBe('stopped')
  })

  test('an entry that GitHub cannot read names its line', () => {
    const entries = [{ cron: '0 2 * *', timezone: undefined, line: 9 }]
    expect(stateAt('2026-02-07T12:00:00Z', { entries })).toEqual({
      kind: 'unreadable',
      why: 'cron: 0 2 * *: has 4 fields, not five',
      line: 9,
    })
  })
})

describe('60 days without activity', () => {
  const activity = { isPublic: given(true), lastActivity: given(at('2026-01-01T12:00:00Z')) }

  test.each([
    ['2026-02-15T11:59:59Z', 'active'],
    ['2026-02-15T12:00:00Z', 'warning'],
    ['2026-03-02T12:00:00Z', 'warning'],
  ])('%s: %s, from day 45 on', (now, kind) => {
    expect(inactivityAt(activity, at(now)).kind).toBe(kind)
  })

  test('the warning names the day', () => {
    expect(inactivityAt(activity, at('2026-02-20T12:00:00Z'))).toEqual({
      kind: 'warning',
      days: 50,
      stopsAt: at('2026-03-02T12:00:00Z'),
    })
  })

  test('a private repository has nothing to fear, and an unknown one is not private', () => {
    const now = at('2026-06-01')
    expect(inactivityAt({ ...activity, isPublic: given(false) }, now).kind).toBe('exempt')
    expect(inactivityAt({ ...activity, isPublic: MISSING }, now).kind).toBe('unknown')
  })
})
