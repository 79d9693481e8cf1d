import { measured } from '@governance-gates/core'
import { compareStandings, type GateStanding } from '@governance-gates/verdict'
import { anyVerdict, checkOf, checksOf, findingsOf, hostileText } from '@governance-gates/verdict/fixtures'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reportOf, standingOf } from '../fixtures/reports.ts'
import { utf8Length } from '../markdown/utf8.ts'
import { governanceHeadline } from './governance-headline.ts'
import { renderGovernanceSummary } from './governance-summary.ts'

const COMMENT_LIMIT = 65_536

function summaryOf(report = reportOf(), limit = COMMENT_LIMIT, notes: readonly string[] = []): string {
  return renderGovernanceSummary(
    {
      report,
      headline: governanceHeadline(report),
      runUrl: 'https://github.com/orbit/platform/actions/runs/1',
      place: 'comment',
      notes,
    },
    limit,
  )
}

const failing = standingOf(
  'perf-budget',
  [
    {
      ...checkOf({
        id: 'perf-budget/budget:load',
        rule: 'perf-budget/budget',
        scope: { budget: 'load' },
        title: 'Budget',
        status: 'fail',
        remedy: 'make it faster',
        findings: findingsOf(12),
      }),
      cells: ['Windows'],
    },
  ],
  {
    cells: [
      { label: 'Linux', status: 'pass', blocking: false },
      { label: 'Windows', status: 'fail', blocking: true },
    ],
  },
)
const passing = standingOf('conformance-gate', [checkOf()])
const warning = standingOf('traceability', [checkOf({ id: 'documents', title: 'Documents', status: 'warn' })])

describe('the summary of a run', () => {
  test('says whether it may be merged, what is wrong and what to do, then which gate and system it is', () => {
    const text = summaryOf(reportOf({ gates: [passing, warning, failing] }))
    const lines = text.split('\n')
    expect(lines[0]).toBe('## ❌ Governance: 1 of 3 gates blocks')
    expect(lines[2]).toBe('Blocked by <code>perf-budget</code>')
    const order = [
      '**Budget (load)&#58; 84.5%, wanted ≥ 80%** on Windows',
      '- <code>reports/corpus.xml&#58;1</code> <code>ext-0</code>: timed out',
      '→ Make it faster.',
      '<summary>2 more</summary>',
      '|  | Linux | Windows | Result |',
      '| perf-budget | ✅ | ❌ | – |',
      '| conformance-gate | – | – | ✅ |',
      '<summary>⚠️ 1 warning</summary>',
      '<summary>All 3 checks: 1 failed, 1 with a warning, 1 passed</summary>',
      '<a href="https://github.com/orbit/platform/actions/runs/1">run</a></sub>',
    ]
    const places = order.map((part) => text.indexOf(part))
    expect(places).toEqual(places.toSorted((left, right) => left - right))
    expect(places).not.toContain(-1)
  })

  test('of passing gates is short', () => {
    const [title, ...rest] = summaryOf(reportOf({ gates: [passing] })).split('\n')
    expect(title).toBe('## ✅ Governance: 1 gate passed')
    const open = rest.join('\n').replace(/<details>[\s\S]*<\/details>/, '')
    expect(open.split('\n').length).toBeLessThan(12)
  })

  test('says what a change makes worse, in the order of use to a reviewer', () => {
    const base = standingOf('perf-budget', [
      checkOf({ id: 'a', title: 'A', status: 'fail', findings: [{ message: 'x', subject: 'old' }] }),
    ])
    const head = standingOf('perf-budget', [
      checkOf({ id: 'a', title: 'A', status: 'pass' }),
      checkOf({ id: 'b', title: 'B', status: 'fail', findings: [{ message: 'slow', subject: 'fresh' }] }),
    ])
    const change = compareStandings(base, head)
    const text = summaryOf(reportOf({ gates: [head], changes: change === undefined ? [] : [change] }))
    const order = [
      '<summary>Since the base: 1 worse, 1 new, 1 better, 1 fixed</summary>',
      '**Worse** (1)',
      'B <code>b</code>: not judged → ❌ fail',
      '**New** (1)',
      '<code>fresh</code>: slow (',
      '**Better** (1)',
      'A <code>a</code>: ❌ fail → ✅ pass',
      '**Fixed** (1)',
      '<code>old</code>',
    ]
    const places = order.map((part) => text.indexOf(part))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((left, right) => left - right))
    expect(summaryOf(reportOf({ changes: [] }))).toContain('Since the base: nothing has changed.')
    expect(summaryOf(reportOf())).not.toContain('Since the base')
  })

  test('says what is wrong with the run, and what could not be posted', () => {
    const absent = checkOf({
      id: 'cells.absent',
      title: 'Every cell is there',
      status: 'inconclusive',
      actual: measured('1 absent'),
      remedy: 'Run it again.',
    })
    const text = summaryOf(reportOf({ checks: [absent] }), COMMENT_LIMIT, [
      'No comment: the token is read-only.',
    ])
    expect(text).toMatch(/^## ❓ Governance: the run is incomplete\n/)
    expect(text).toContain('**Every cell is there (corpus) could not be judged**')
    expect(text).toContain('> No comment&#58; the token is read-only.')
  })

  test.each([
    [['observe'], '> **Observe mode:** reported, not blocking, until 2026-03-31; strict after that day.'],
    [
      ['observe', 'rollback'],
      '> **Observe and rollback mode:** reported, not blocking, until 2026-03-31; strict after that day.',
    ],
    [['rollback'], '> **Rollback mode:** reported, not blocking.'],
  ] as const)('in mode %s says until when it does not block', (modes, note) => {
    const gates = modes.map((mode) => ({
      ...failing,
      gate: mode,
      mode,
      blocking: false,
      ...(mode === 'observe' ? { observeUntil: '2026-03-31' } : {}),
    }))
    const shown = summaryOf(reportOf({ gates }))
    expect(shown).toContain(note)
    expect(shown.includes('would block after 2026-03-31')).toBe(modes.some((mode) => mode === 'observe'))
    expect(shown).toMatch(/^## ⚠️ /)
  })

  test('in rollback mode says that it does not block', () => {
    const forgiven = { ...failing, mode: 'rollback', blocking: false } as const
    expect(summaryOf(reportOf({ gates: [forgiven] }))).toContain('Rollback mode')
  })
})

describe('within the limit of a comment', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      check: 'corpus',
      subject: `extension-${index}`,
      message: 'fails since this change',
    }))

  test('a body of 200 kB is cut, and what got worse is kept', () => {
    const huge = standingOf(
      'conformance-gate',
      checksOf(2_000, 'fail', { remedy: 'Fix it.', findings: findingsOf(10) }),
    )
    const changes = [
      {
        gate: 'conformance-gate',
        worse: [{ check: 'x', title: 'Regressed rule', from: 'pass', to: 'fail' }],
        new: many(100),
        better: [],
        fixed: [],
      },
    ] as const
    const report = reportOf({ gates: [huge], changes })
    expect(utf8Length(summaryOf(report, 10_000_000))).toBeGreaterThan(200_000)
    const text = summaryOf(report)
    expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT)
    expect(utf8Length(text)).toBeLessThanOrEqual(COMMENT_LIMIT)
    expect(text).toContain('Regressed rule <code>x</code>: ✅ pass → ❌ fail')
    expect(text).toContain('<code>extension-99</code>')
    expect(text).toContain(
      'more in the <a href="https://github.com/orbit/platform/actions/runs/1">summary of the run</a>',
    )
    expect(text).toContain('| conformance-gate | ❌ |')
    expect(text.trimEnd().endsWith('</sub>')).toBe(true)
  })

  test('whatever strangers write adds no element, no line and no mention', () => {
    const gates = fc
      .array(anyVerdict, { maxLength: 3 })
      .map((verdicts) => verdicts.map((verdict): GateStanding => standingOf(verdict.gate, verdict.checks)))
    fc.assert(
      fc.property(gates, hostileText, fc.integer({ min: 2_000, max: 20_000 }), (standings, title, limit) => {
        const change = {
          gate: title,
          worse: [],
          new: [{ check: title, subject: title, message: title }],
          better: [],
          fixed: [],
        }
        const text = summaryOf(reportOf({ gates: standings, title, changes: [change] }), limit, [title])
        expect(utf8Length(text)).toBeLessThanOrEqual(limit)
        expect(text.isWellFormed()).toBe(true)
        expect(text.replaceAll(OURS, '')).not.toMatch(/[<>]/)
        expect(text.replaceAll(/<code>.*?<\/code>/g, '')).not.toMatch(/@|^\s*::/m)
      }),
      { numRuns: 200 },
    )
  })
})

/** Every element and sign that the summary itself writes. */
const OURS =
  /<\/?(?:code|details|summary|sub|span|br)>|<a href="https:\/\/github\.com\/(?:orbit\/platform\/actions\/runs\/1|governance-gates\/[\w./-]+)">|<\/a>|^> /gm
