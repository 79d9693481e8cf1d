import { exactly, measured } from '@governance-gates/core'
import type { Verdict } from '@governance-gates/verdict'
import {
  anyVerdict,
  checkOf,
  checksOf,
  evidenceOf,
  findingsOf,
  hostileText,
  verdictOf,
} from '@governance-gates/verdict/fixtures'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyBlock } from './fixtures/blocks.ts'
import type { Block } from './markdown/block.ts'
import { utf8Length } from './markdown/utf8.ts'
import { renderSummary } from './summary.ts'

const verdictPath = 'governance/conformance-gate.verdict.json'

function summaryOf(verdict: Verdict, limit?: number, blocks: readonly Block[] = []): string {
  return renderSummary({ verdict, headline: 'Fix the corpus.', blocks, verdictPath }, limit)
}

const failing = checkOf({
  status: 'fail',
  actual: measured(79.999, '%'),
  detail: '960 of 1,201 pass.',
  remedy: 'Fix them.',
  findings: findingsOf(12),
})

describe('renderSummary', () => {
  test('notes are folded away, and counted', () => {
    const notes = [{ message: 'the report has no time', file: 'r.xml' }]
    const summary = summaryOf(verdictOf({ notes }))
    expect(summary).toContain('1 note')
    expect(summary).toContain('the report has no time')
    expect(summaryOf(verdictOf({ notes: [] }))).not.toContain('note</summary>')
  })

  test('a failing gate tells what failed, why, and what to do', () => {
    const warning = checkOf({
      id: 'tier.community',
      title: 'Community',
      status: 'warn',
      actual: measured(88, '%'),
      findings: findingsOf(5),
    })
    const passed = checkOf({
      id: 'api.critical',
      title: 'Critical API',
      actual: measured(100, '%'),
      expected: exactly(100, '%'),
    })
    const blocks: readonly Block[] = [{ kind: 'list', title: 'New failures', items: [{ code: 'ext-1' }] }]
    const exceptions = { applied: ['ext-a'], expired: ['ext-b'], unused: [] }
    expect(
      summaryOf(verdictOf({ checks: [passed, warning, failing], exceptions }), undefined, blocks),
    ).toMatchSnapshot()
  })

  test('a passing gate is short', () => {
    expect(summaryOf(verdictOf())).toMatchSnapshot()
  })

  test.each([
    ['strict', ['fail'], undefined],
    ['rollback', ['pass'], undefined],
    ['rollback', ['fail'], '> **Rollback mode:** reported, not blocking.'],
    ['rollback', ['fail', 'inconclusive'], '> **Rollback mode:** forgives failing checks only'],
    ['observe', ['fail', 'inconclusive'], '> **Observe mode:** reported, never blocking.'],
  ] as const)('mode %s with %s', (mode, statuses, note) => {
    const checks = statuses.map((status) => checkOf({ id: status, status }))
    const shown = summaryOf(verdictOf({ mode, checks }))
    if (note === undefined) expect(shown).not.toContain('Rollback')
    else expect(shown).toContain(note)
  })

  test('what blocks comes first, then warnings, the gate’s own parts, what passed', () => {
    const statuses = ['skipped', 'pass', 'warn', 'inconclusive', 'fail'] as const
    const checks = statuses.map((status) => checkOf({ id: `id-${status}`, status }))
    // The list of all checks, last, has them once more.
    const shown = summaryOf(verdictOf({ checks }), undefined, [
      { kind: 'list', title: 'Own part', items: ['x'] },
    ])
    const order = [
      'id-fail',
      'id-inconclusive',
      'Own part',
      '<summary>⚠️ 1 warning</summary>',
      'id-warn',
      'All 5 checks: 1 failed, 1 inconclusive, 1 with a warning, 1 passed, 1 skipped',
      'id-pass',
      'id-skipped',
      'Evidence: 1 file',
      '<sub>',
    ]
    let from = 0
    for (const text of order) {
      from = shown.indexOf(text, from)
      expect(from, text).toBeGreaterThan(-1)
    }
  })

  test('an overview comes before everything but the headline', () => {
    const overview: readonly Block[] = [{ kind: 'list', title: 'Readiness', items: ['not yet'] }]
    const verdict = verdictOf({ checks: [checkOf({ id: 'a', status: 'fail' })] })
    const text = renderSummary({ verdict, headline: 'H', blocks: [], overview, verdictPath: 'v.json' })
    expect(text.indexOf('### Readiness')).toBeGreaterThan(text.indexOf('conformance-gate: blocked'))
    expect(text.indexOf('### Readiness')).toBeLessThan(text.indexOf('**Pass rate'))
  })

  test('a check that nobody explained has its numbers', () => {
    expect(summaryOf(verdictOf({ checks: [checkOf({ status: 'fail' })] }))).not.toContain('####')
  })
})

describe('the size limit', () => {
  // A subject of its own for each check: no two of them have one cause.
  const many = verdictOf({
    checks: checksOf(2000, 'fail').map((check, index) => ({
      ...check,
      remedy: 'Fix them.',
      findings: findingsOf(30).map((finding) => ({ ...finding, subject: `${index}-${finding.subject}` })),
    })),
  })

  test('leaves half of the room to the list of all checks, and what is left out is counted', () => {
    const shown = summaryOf(many)
    expect(utf8Length(shown)).toBeLessThanOrEqual(1_048_576)
    const [causes = '', list = ''] = shown.split('<summary>All 2,000 checks: 2,000 failed</summary>')
    const rows = list.match(/❌ fail \|$/gm)?.length ?? 0
    expect(rows).toBe(2_000)
    const told = causes.match(/^\*\*30 tests fail\*\* · /gm)?.length ?? 0
    expect(told).toBeGreaterThan(100)
    expect(causes).toContain(`\n_${(2000 - told).toLocaleString('en')} more causes in the verdict file._\n`)
  })

  test('one cause with thousands of findings leaves room for the next', () => {
    const checks = [
      checkOf({ status: 'fail', findings: findingsOf(5_000) }),
      checkOf({ id: 'b', rule: 'a/b', title: 'Mocks', status: 'fail', findings: [{ message: 'is a mock' }] }),
    ]
    const shown = summaryOf(verdictOf({ checks }), 20_000)
    expect(utf8Length(shown)).toBeLessThanOrEqual(20_000)
    const listed = shown.match(/<code>ext-/g)?.length ?? 0
    expect(listed).toBeGreaterThan(50)
    expect(shown).toContain(`_${(5_000 - listed).toLocaleString('en')} more in the verdict file._`)
    expect(shown).toContain('is a mock')
  })

  test('a limit of nothing', () => {
    expect(summaryOf(many, 0)).toBe('')
  })

  test('a folded part that is cut is closed', () => {
    const evidence = Array.from({ length: 500 }, (_, index) => evidenceOf({ path: `reports/${index}.xml` }))
    const shown = summaryOf(verdictOf({ evidence }), 5_000)
    expect(shown).toMatch(/_4\d\d more in the verdict file\._\n\n<\/details>\n\n<sub>/)
  })
})

describe('whatever strangers write', () => {
  const anyInput = fc.record({
    verdict: anyVerdict,
    headline: hostileText,
    blocks: fc.array(anyBlock, { maxLength: 2 }),
    verdictPath: hostileText,
  })
  const anyLimit = fc.oneof(fc.constant(1_048_576), fc.integer({ min: 0, max: 20_000 }))

  test('stays within the limit, as text that is well formed', () => {
    fc.assert(
      fc.property(anyInput, anyLimit, (input, limit) => {
        const shown = renderSummary(input, limit)
        expect(utf8Length(shown)).toBeLessThanOrEqual(limit)
        expect(shown.isWellFormed()).toBe(true)
        expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      }),
    )
  })

  test('adds no element, no command and no column', () => {
    fc.assert(
      fc.property(anyInput, anyLimit, (input, limit) => {
        const shown = renderSummary(input, limit)
        const foreign = shown.replace(
          /<\/?(?:code|span|br|sub|details|summary)>|<a href="https:\/\/github\.com\/governance-gates\/[\w./-]+">|<\/a>/g,
          '',
        )
        expect(foreign).not.toMatch(/[<>](?! \*\*(?:Rollback|Observe))/)
        expect(shown.match(/<details>/g)?.length).toBe(shown.match(/<\/details>/g)?.length)
        expect(shown.match(/<code>/g)?.length).toBe(shown.match(/<\/code>/g)?.length)
        expect(shown).not.toMatch(/^\s*::/m)
        expect(widthsOf(shown).every((widths) => new Set(widths).size === 1)).toBe(true)
      }),
    )
  })

  test('has every blocking check in the list of all checks', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const blocking = input.verdict.checks.filter(
          ({ status }) => status === 'fail' || status === 'inconclusive',
        )
        const rows = renderSummary(input).match(/\| (?:❌ fail|❓ inconclusive) \|$/gm)?.length ?? 0
        expect(rows).toBeGreaterThanOrEqual(blocking.length)
      }),
    )
  })
})

/** The cells of every line of every table. */
function widthsOf(markdown: string): readonly (readonly number[])[] {
  const tables = markdown.match(/(?:^\|.*\n)+/gm) ?? []
  return tables.map((table) =>
    table
      .trimEnd()
      .split('\n')
      .map((row) => row.split('|').length),
  )
}
