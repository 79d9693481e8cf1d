import { describe, expect, it } from 'vitest'
import { after, CHECK, judged, type ToldCheck, type ToldVerdict } from '../fixtures/incident-case.ts'
import type { Symptom, SymptomKind } from '../symptom.ts'
import { isGreen, rowOf, rowOfAll } from './verdict-row.ts'

function symptom(subject: string | undefined, kind: SymptomKind = 'failing'): Symptom {
  return { gate: 'conformance-gate', check: CHECK, subject, kind }
}

const row = (checks: readonly ToldCheck[]) => rowOf(judged({ checks }), { tracked: [], known: [] })

describe('the symptoms of a verdict', () => {
  it.each<[string, readonly ToldCheck[], readonly (readonly [string | undefined, SymptomKind])[]]>([
    [
      'none where it passes',
      [{ status: 'pass' }, { status: 'warn', id: 'g/w' }, { status: 'skipped', id: 'g/s' }],
      [],
    ],
    [
      'each subject of a failing check, once',
      [{ status: 'fail', subjects: ['a', 'b', 'a'] }],
      [
        ['a', 'failing'],
        ['b', 'failing'],
      ],
    ],
    ['the check itself where it names no subject', [{ status: 'fail' }], [[undefined, 'failing']]],
    [
      'what could not be measured, as a whole',
      [{ status: 'inconclusive', subjects: ['a'] }],
      [[undefined, 'unmeasured']],
    ],
  ])('%s', (_, checks, expected) => {
    expect(row(checks).symptoms.map(({ subject, kind }) => [subject, kind])).toEqual(expected)
  })
})

describe('what is green', () => {
  it.each<[string, ToldCheck, readonly string[], Symptom, boolean]>([
    ['a subject that the results list as good', { status: 'pass' }, ['a'], symptom('a'), true],
    ['beside another one that fails', { status: 'fail', subjects: ['b'] }, ['a'], symptom('a'), true],
    ['not one that the results do not list', { status: 'pass' }, ['b'], symptom('a'), false],
    ['not one that still fails', { status: 'fail', subjects: ['a'] }, ['a'], symptom('a'), false],
    ['not where the check fails without a name', { status: 'fail' }, ['a'], symptom('a'), false],
    ['not where the check was skipped', { status: 'skipped' }, ['a'], symptom('a'), false],
    ['not where it is inconclusive', { status: 'inconclusive' }, ['a'], symptom('a'), false],
    ['a number that is good again', { status: 'pass' }, [], symptom(undefined), true],
    ['a number that only warns', { status: 'warn' }, [], symptom(undefined), true],
    ['not a number that fails', { status: 'fail' }, [], symptom(undefined), false],
    [
      'what is measured again, even where it fails',
      { status: 'fail' },
      [],
      symptom(undefined, 'unmeasured'),
      true,
    ],
    ['not what cannot be measured', { status: 'inconclusive' }, [], symptom(undefined, 'unmeasured'), false],
    ['not what was skipped', { status: 'skipped' }, [], symptom(undefined, 'unmeasured'), false],
  ])('%s', (_, check, listed, each, expected) => {
    expect(isGreen(each, judged({ checks: [check], listed }))).toBe(expected)
  })

  it('not in a verdict without the check, nor in that of another gate', () => {
    expect(isGreen(symptom(undefined), judged({ checks: [] }))).toBe(false)
    expect(isGreen(symptom(undefined), judged({ gate: 'perf-budget', checks: [{ status: 'pass' }] }))).toBe(
      false,
    )
  })
})

describe('several verdicts of one gate in one run, as of a matrix', () => {
  const tracked = [symptom('a')]
  const good = (seconds: number) => ({
    at: after(seconds * 1000),
    checks: [{ status: 'pass' as const }],
    listed: ['a'],
  })
  const bad = { checks: [{ status: 'fail' as const, subjects: ['a'] }] }
  const joined = (first: ToldVerdict = {}, ...told: readonly ToldVerdict[]) =>
    rowOfAll([judged(first), ...told.map(judged)], { tracked, known: [] })

  it.each<[string, readonly ToldVerdict[], number, number]>([
    ['green where all are', [good(1), good(2)], 0, 1],
    ['green where one does not contain it', [good(1), { checks: [{ status: 'pass' }] }], 0, 1],
    ['failing where one fails, before', [bad, good(1)], 1, 0],
    ['failing where one fails, after', [good(0), { ...bad, at: after(1000) }], 1, 0],
    ['failing once where both fail', [bad, { ...bad, at: after(1000) }], 1, 0],
  ])('%s', (_, told, failing, green) => {
    const row = joined(...told)
    expect([row.symptoms.length, row.green.length]).toEqual([failing, green])
  })

  it('is not green where the results of another one list it as bad', () => {
    const other = { ...judged({ checks: [{ status: 'warn' }] }), listing: () => 'bad' as const }
    expect(rowOfAll([judged(good(1)), other], { tracked, known: [] }).green).toEqual([])
  })

  it('is of the moment of the last one', () => {
    expect(joined(good(1), good(3), good(2)).evaluatedAt).toBe(after(3000))
  })
})

describe('a gate that does not write down which subjects it judged', () => {
  const told = (status: 'pass' | 'fail', subjects: readonly string[] = []) =>
    judged({ gate: 'traceability', checks: [{ status, subjects }] })
  const failing = rowOf(told('fail', ['REQ-1', 'REQ-2']), { tracked: [], known: [] })

  it('fails by its check, whatever the subjects', () => {
    expect(failing.symptoms.map(({ subject }) => subject)).toEqual([undefined])
  })

  it('is green when the check passes', () => {
    expect(rowOf(told('pass'), { tracked: failing.symptoms, known: [] }).green).toHaveLength(1)
  })
})
