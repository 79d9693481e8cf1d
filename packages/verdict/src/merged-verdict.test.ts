import type { Check, CheckStatus, Instant, Mode } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeCells, type VerdictCell } from './merged-verdict.ts'
import { conclude, type Verdict } from './verdict.ts'

const check = (id: string, status: CheckStatus, subjects: readonly string[] = []): Check => ({
  id,
  rule: `g/${id}`,
  scope: {},
  title: id,
  status,
  actual: { value: subjects.length },
  expected: { operator: 'is', limit: 0 },
  findings: subjects.map((subject) => ({ message: 'is bad', subject })),
})

const SUBJECT = { repository: 'o/r', commit: 'c1', ref: 'refs/heads/main', os: 'Linux' }
const ORIGIN = { repository: 'o/r', commit: 'c1' }

function verdict(
  checks: readonly Check[],
  changes: Partial<Verdict> & { readonly mode?: Mode } = {},
): Verdict {
  const mode = changes.mode ?? 'strict'
  const judged = conclude({
    gate: 'g',
    mode,
    thresholdsVersion: 'v1',
    now: 0 as Instant,
    subject: SUBJECT,
    rules: { path: 'p', sha256: 'aa' },
    notes: [],
    evidence: [],
    checks,
    exceptions: { applied: [], expired: [], unused: [] },
  })
  return { ...judged, ...changes }
}

const cell = (label: string, ...parts: Parameters<typeof verdict>): VerdictCell => ({
  label,
  path: `${label}.json`,
  verdict: verdict(...parts),
})

describe('the cells of a matrix', () => {
  test('that is one verdict are that verdict', () => {
    const checks = [check('a', 'pass'), check('b', 'warn', ['x'])]
    expect(mergeCells('g', [cell('', checks)], ORIGIN)).toMatchObject({
      status: 'pass',
      blocking: false,
      checks,
    })
  })

  test('give the worst of each check, with the cells that it is of', () => {
    const merged = mergeCells(
      'g',
      [
        cell('Linux', [check('a', 'pass'), check('b', 'fail', ['x'])]),
        cell('macOS', [check('a', 'inconclusive'), check('b', 'fail', ['x', 'y'])]),
        cell('Windows', [check('a', 'warn'), check('b', 'pass')]),
      ],
      ORIGIN,
    )
    expect(merged).toMatchObject({ status: 'fail', blocking: true, mode: 'strict' })
    expect(merged.cells.map(({ label, status }) => [label, status])).toEqual([
      ['Linux', 'fail'],
      ['macOS', 'fail'],
      ['Windows', 'pass'],
    ])
    expect(merged.checks).toMatchObject([
      { id: 'a', status: 'inconclusive', cells: ['macOS'] },
      {
        id: 'b',
        status: 'fail',
        cells: ['Linux', 'macOS'],
        findings: [
          { subject: 'x', message: 'is bad' },
          { subject: 'y', message: 'is bad (macOS)' },
        ],
      },
    ])
  })

  test.each<[Mode, Mode, Mode, boolean]>([
    ['rollback', 'rollback', 'rollback', false],
    ['rollback', 'strict', 'strict', true],
    ['strict', 'strict', 'strict', true],
    ['observe', 'observe', 'observe', false],
    ['observe', 'rollback', 'rollback', false],
    ['observe', 'strict', 'strict', true],
  ])('in mode %s and %s block as the strict ones do', (first, second, mode, blocking) => {
    const failing = [check('a', 'fail')]
    const merged = mergeCells(
      'g',
      [cell('1', failing, { mode: first }), cell('2', failing, { mode: second })],
      ORIGIN,
    )
    expect([merged.mode, merged.blocking]).toEqual([mode, blocking])
  })

  test.each<[string, Partial<Verdict>, Partial<Verdict>, string | undefined]>([
    ['no cell names one', { mode: 'observe' }, { mode: 'observe' }, undefined],
    [
      'two cells name one',
      { mode: 'observe', observeUntil: '2026-04-30' },
      { mode: 'observe', observeUntil: '2026-03-31' },
      '2026-03-31',
    ],
    [
      'a strict cell has ended before',
      { mode: 'observe', observeUntil: '2026-04-30' },
      { mode: 'strict', observeUntil: '2026-02-28' },
      '2026-02-28',
    ],
    ['a strict cell never observed', { mode: 'observe', observeUntil: '2026-04-30' }, {}, undefined],
  ])('name the last day of the mode that counts where %s', (_what, first, second, until) => {
    const failing = [check('a', 'fail')]
    const merged = mergeCells('g', [cell('1', failing, first), cell('2', failing, second)], ORIGIN)
    expect(merged.observeUntil).toBe(until)
  })

  test.each<[string, Partial<Verdict>, string]>([
    ['another commit', { subject: { ...SUBJECT, commit: 'c2' } }, 'gate-report/cell-origin:g'],
    ['another repository', { subject: { ...SUBJECT, repository: 'fork/r' } }, 'gate-report/cell-origin:g'],
    ['another policy', { rules: { path: 'p', sha256: 'bb' } }, 'gate-report/cell-rules:g'],
    ['other thresholds', { thresholdsVersion: 'v2' }, 'gate-report/cell-rules:g'],
  ])('of %s prove nothing', (_, changes, id) => {
    const passing = [check('a', 'pass')]
    const merged = mergeCells('g', [cell('1', passing), cell('2', passing, changes)], ORIGIN)
    expect(merged).toMatchObject({ status: 'inconclusive', blocking: true, checks: [{ id }, { id: 'a' }] })
  })

  test('are of any commit where nobody knows which it has to be', () => {
    const anywhere = mergeCells('g', [cell('1', [check('a', 'pass')])], { repository: '', commit: '' })
    expect(anywhere.status).toBe('pass')
  })

  test('are never better together than any of them', () => {
    const statuses = fc.constantFrom<CheckStatus>('pass', 'fail', 'warn', 'inconclusive', 'skipped')
    const cells = fc.array(
      fc.record({
        checks: fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c'), status: statuses }), {
          selector: ({ id }) => id,
        }),
        mode: fc.constantFrom<Mode>('strict', 'rollback'),
      }),
      { minLength: 1, maxLength: 4 },
    )
    const rank = { pass: 0, inconclusive: 1, fail: 2 }
    fc.assert(
      fc.property(cells, (parts) => {
        const made = parts.map(({ checks, mode }, index) =>
          cell(
            String(index),
            checks.map(({ id, status }) => check(id, status)),
            { mode },
          ),
        )
        const merged = mergeCells('g', made, ORIGIN)
        if (made.some(({ verdict: { blocking } }) => blocking)) expect(merged.blocking).toBe(true)
        for (const { verdict: own } of made) {
          expect(rank[merged.status]).toBeGreaterThanOrEqual(rank[own.status])
        }
      }),
    )
  })
})

test('what a change does to the policy is named once, whichever cells name it', () => {
  const change = (key: string) => ({ file: 'p', key, before: '1', after: '2', direction: 'looser' }) as const
  const cell = (label: string, ...keys: readonly string[]): VerdictCell => ({
    label,
    path: `${label}.json`,
    verdict: verdict([check('a', 'pass')], keys.length === 0 ? {} : { policyChanges: keys.map(change) }),
  })
  expect(mergeCells('g', [cell('x', 'k', 'l'), cell('y', 'l', 'm')], ORIGIN).policyChanges).toEqual(
    ['k', 'l', 'm'].map(change),
  )
  expect(mergeCells('g', [cell('x')], ORIGIN)).not.toHaveProperty('policyChanges')
})
