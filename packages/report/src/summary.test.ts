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
    const shown = summaryOf(verdictOf({ checks }), undefined, [
      { kind: 'list', title: 'Own part', items: ['x'] },
    ])
    const order = [
      'id-fail',
      'id-inconclusive',
      '### Warnings',
      'id-warn',
      'Own part',
      '1 check passed, 1 skipped',
      'id-pass',
      'id-skipped',
      'Evidence: 1 file',
      '<sub>',
    ]
    const places = order.map((text) => shown.indexOf(text))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((left, right) => left - right))
  })

  test('an overview comes before everything but the headline', () => {
    const overview: readonly Block[] = [{ kind: 'list', title: 'Readiness', items: ['not yet'] }]
    const verdict = verdictOf({ checks: [checkOf({ id: 'a', status: 'fail' })] })
    const text = renderSummary({ verdict, headline: 'H', blocks: [], overview, verdictPath: 'v.json' })
    expect(text.indexOf('### Readiness')).toBeGreaterThan(text.indexOf('H'))
    expect(text.indexOf('### Readiness')).toBeLessThan(text.indexOf('| Rule |'))
  })

  test('a check that nobody explained has only its row', () => {
    expect(summaryOf(verdictOf({ checks: [checkOf({ status: 'fail' })] }))).not.toContain('####')
  })
})

describe('the size limit', () => {
  const many = verdictOf({
    checks: checksOf(2000, 'fail', { findings: findingsOf(30), remedy: 'Fix them.' }),
  })

  test('2,000 failing checks fit with all their statuses, and what is left out is counted', () => {
    const shown = summaryOf(many)
    expect(utf8Length(shown)).toBeLessThanOrEqual(1_048_576)
    expect(shown.match(/❌ fail \|$/gm)?.length).toBe(2000)
    expect(shown).toMatch(/_This summary is truncated: [\d,]+ more in the verdict file\._\n\n<sub>/)
    // All findings, and the one evidence file.
    expect(countedIn(shown)).toBe(2000 * 30 + 1)
  })

  test('a table is cut between two rows', () => {
    const shown = summaryOf(many, 20_000)
    const rows = shown.match(/❌ fail \|$/gm)?.length ?? 0
    expect(rows).toBeGreaterThan(60)
    expect(shown).toContain(
      `❌ fail |\n\n_${(2000 - rows).toLocaleString('en')} more in the verdict file._\n`,
    )
    expect(countedIn(shown)).toBe(2000 * 30 + 1 + 2000 - rows)
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

/** Findings that are shown, and everything that is said to be in the verdict file. */
function countedIn(shown: string): number {
  const counts = [...shown.matchAll(/([\d,]+) more in the verdict file/g)].map(([, digits = '']) =>
    Number(digits.replaceAll(',', '')),
  )
  const items = shown.match(/^- /gm)?.length ?? 0
  return counts.reduce((sum, count) => sum + count, items)
}

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

  test('shows every blocking check while the first table fits', () => {
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
