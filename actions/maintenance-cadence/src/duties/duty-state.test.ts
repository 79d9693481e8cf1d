import { type Instant, parseInstant } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { periodAt, periodBefore } from '../calendar/period.ts'
import type { Duty } from './duty.ts'
import { type DutyQuestion, judgeDuty } from './duty-state.ts'
import { type Deed, done, open, type Proof, unknown } from './proof.ts'

const at = (text: string): Instant => parseInstant(text) ?? (Number.NaN as Instant)
const DAY = 86_400_000

function duty(changes: Partial<Duty> = {}): Duty {
  return {
    name: 'audit',
    title: 'Audit',
    every: 'week',
    owner: '@dana',
    backup: undefined,
    since: undefined,
    grace: 2 * DAY,
    verification: { kind: 'verdict', gate: 'perf-budget', status: 'pass' },
    proposesTighter: false,
    ...changes,
  }
}

const deed = (when: string): Deed => ({ at: at(when), what: 'a verdict', link: undefined })
const NOT_DONE = open('nothing was done', 'do it')

function stateAt(now: string, changes: Partial<DutyQuestion> = {}) {
  const question = { duty: duty(), proof: NOT_DONE, record: { deed: undefined, missed: false }, ...changes }
  return judgeDuty({ ...question, now: at(now), zone: 'UTC' })
}

describe('the states of a weekly duty in 2026-W07, which begins on 9 February', () => {
  test.each([
    ['the last moment of the week before', '2026-02-08T23:59:59.999Z', 'due'],
    ['the first moment of the week', '2026-02-09T00:00:00Z', 'verified'],
    ['the moment after it', '2026-02-09T00:00:00.001Z', 'verified'],
  ])('a proof of %s: %s is %s', (_, when, kind) => {
    expect(stateAt('2026-02-10T12:00:00Z', { proof: done(at(when), 'a verdict') }).state.kind).toBe(kind)
  })

  test('a proof that is dated in the future does not count', () => {
    const proof = done(at('2026-02-10T12:00:00.001Z'), 'the verdict')
    expect(stateAt('2026-02-10T12:00:00Z', { proof }).state).toMatchObject({
      kind: 'due',
      why: 'the verdict is dated in the future',
    })
  })

  test('verified until the week is over, then due again', () => {
    const proof = done(at('2026-02-10'), 'a verdict')
    expect(stateAt('2026-02-15T23:59:59.999Z', { proof })).toMatchObject({
      state: { kind: 'verified', source: 'evidence' },
      next: at('2026-02-16'),
    })
    expect(stateAt('2026-02-16T00:00:00Z', { proof })).toMatchObject({
      state: { kind: 'due', since: '2026-W08', why: 'the last proof is of an earlier period' },
      next: at('2026-02-23'),
    })
  })

  test.each([
    ['2026-02-09T00:00:00Z', 'due'],
    ['2026-02-10T23:59:59.999Z', 'due'],
    ['2026-02-11T00:00:00Z', 'overdue'],
    ['2026-02-15T23:59:59.999Z', 'overdue'],
  ])('missed last week, with two days of grace: %s is %s', (now, kind) => {
    const record = { deed: undefined, missed: true }
    expect(stateAt(now, { record }).state).toMatchObject({ kind, since: '2026-W06' })
  })

  test('a first run knows of no week before: nothing is overdue', () => {
    expect(stateAt('2026-02-13').state.kind).toBe('due')
    const since = (day: string) =>
      duty({ since: at(day), verification: { kind: 'attestation', name: 'audit' } })
    expect(stateAt('2026-02-13', { duty: since('2026-02-02') }).state.kind).toBe('overdue')
    // Only a part of the week before was asked for.
    expect(stateAt('2026-02-13', { duty: since('2026-02-03') }).state.kind).toBe('due')
  })

  test('what the evidence of today cannot show of the period before was not missed', () => {
    const since = at('2025-01-01')
    expect(stateAt('2026-02-13', { duty: duty({ since }) }).state.kind).toBe('due')
    const run = { kind: 'workflow', file: 'ci.yml', event: undefined, job: undefined } as const
    const quarterly = duty({ since, every: 'quarter', verification: run })
    // Runs of the first of October may have expired by the end of December.
    expect(stateAt('2026-01-03', { duty: quarterly }).state.kind).toBe('due')
    expect(stateAt('2026-02-13', { duty: duty({ since, verification: run }) }).state.kind).toBe('overdue')
  })

  test('with a proof of the week before, that week was not missed', () => {
    const record = { deed: undefined, missed: true }
    const proof = open('nothing was done', 'do it', deed('2026-02-02'))
    expect(stateAt('2026-02-13', { record, proof }).state.kind).toBe('due')
  })

  test('before its first day it does not apply', () => {
    const later = duty({ since: at('2026-02-16') })
    expect(stateAt('2026-02-15T23:59:59.999Z', { duty: later }).state).toEqual({
      kind: 'not-applicable',
      why: 'it counts from 2026-W08 on',
    })
    expect(stateAt('2026-02-16', { duty: later }).state.kind).toBe('due')
  })

  test('what cannot be known is neither due nor verified', () => {
    const proof = unknown('GitHub answered 403', 'grant actions: read', deed('2026-02-02'))
    expect(stateAt('2026-02-13', { proof }).state).toMatchObject({
      kind: 'cannot-tell',
      why: 'GitHub answered 403',
    })
  })
})

describe('what an earlier run recorded', () => {
  const unseen = unknown('the run is no longer listed', 'run it again')

  test.each([
    ['of this week', '2026-02-10', 'verified'],
    ['of the future', '2026-02-14', 'cannot-tell'],
    ['of last week', '2026-02-03', 'cannot-tell'],
    ['of long ago', '2025-12-03', 'cannot-tell'],
  ])('%s: %s is %s', (_, when, kind) => {
    const record = { deed: deed(when), missed: false }
    expect(stateAt('2026-02-13', { proof: unseen, record }).state.kind).toBe(kind)
  })

  test('is shown as such', () => {
    const record = { deed: deed('2026-02-10'), missed: false }
    expect(stateAt('2026-02-13', { proof: unseen, record }).state).toMatchObject({ source: 'record' })
    const proof = done(at('2026-02-11'), 'a verdict')
    expect(stateAt('2026-02-13', { proof, record }).state).toMatchObject({ source: 'evidence' })
  })

  test('does not count where history tells', () => {
    const record = { deed: deed('2026-02-10'), missed: false }
    const byFile = duty({ verification: { kind: 'file', path: 'a.md', maxAge: undefined } })
    expect(stateAt('2026-02-13', { duty: byFile, record }).state.kind).toBe('due')
  })
})

describe('10,000 histories', () => {
  const START = Date.UTC(2024, 0, 1)
  const END = Date.UTC(2029, 0, 1)
  const instant = fc.integer({ min: START, max: END })
  const every = fc.constantFrom('week', 'month', 'quarter' as const)
  const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'Pacific/Auckland')
  const proofs: fc.Arbitrary<Proof> = fc.oneof(
    instant.map((when) => done(when as Instant, 'a verdict')),
    fc
      .option(instant, { nil: undefined })
      .map((when) =>
        open('w', 't', when === undefined ? undefined : { at: when as Instant, what: 'a', link: undefined }),
      ),
    fc.constant(unknown('w', 'r')),
  )

  test('verified means a proof of this period, overdue a missed one and no proof since; nothing is both', () => {
    fc.assert(
      fc.property(instant, every, zone, proofs, fc.boolean(), (now, length, where, proof, missed) => {
        const asked = duty({ every: length })
        const judged = judgeDuty({
          duty: asked,
          proof,
          record: { deed: undefined, missed },
          now: now as Instant,
          zone: where,
        })
        const period = periodAt(now as Instant, length, where)
        const before = periodBefore(period, where)
        const last =
          proof.kind === 'done' ? proof.deed.at : proof.kind === 'not-applicable' ? undefined : proof.last?.at
        const isDone = last !== undefined && last >= period.start && last <= now
        expect(judged.period).toEqual(period)
        expect(judged.next).toBeGreaterThan(now)
        expect(judged.state.kind === 'verified').toBe(isDone)
        const isOverdue =
          !isDone &&
          proof.kind !== 'unknown' &&
          missed &&
          (last === undefined || last < before.start || last > now) &&
          now >= period.start + asked.grace
        expect(judged.state.kind === 'overdue').toBe(isOverdue)
      }),
      { numRuns: 10_000 },
    )
  })
})
