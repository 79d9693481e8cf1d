import { describe, expect, test } from 'vitest'
import { type Block, blockSections, type Cell } from './block.ts'
import { joinSections } from './section.ts'

function render(block: Block): string {
  return joinSections(blockSections(block), 100_000)
}

describe('blocks', () => {
  test('a table', () => {
    const block: Block = {
      kind: 'table',
      title: 'Pass rate by tier | <b>',
      columns: [{ header: 'Tier' }, { header: 'Passed|', align: 'right' }],
      rows: [['official', '1|2'], ['community'], ['a', 'b', 'c']],
    }
    expect(render(block)).toBe(
      [
        '',
        '### Pass rate by tier &#124; &#60;b&#62;',
        '',
        '| Tier | Passed&#124; |',
        '| :--- | ---: |',
        '| official | 1&#124;2 |',
        '| community |  |',
        '| a | b |',
        '',
      ].join('\n'),
    )
  })

  test('a list', () => {
    const block: Block = { kind: 'list', title: 'New failures', items: [{ code: '@a/b' }, '- c'] }
    expect(render(block)).toBe('\n### New failures\n\n- <code><span>&#64;</span>a/b</code>\n- &#45; c\n')
  })

  test('a chart, where there is a line to draw', () => {
    const chart = { kind: 'chart', title: 'a | b', labels: ['x', 'y'], unit: 'ms' } as const
    expect(render({ ...chart, values: [1, 2] })).toMatch(
      /^\n### a &#124; b\n\n```mermaid\n%%\{init.*\nxychart-beta\n/,
    )
    expect(render({ ...chart, values: [1] })).toBe('')
  })

  test.each([
    [100, '<code>░░░░░░░░░░</code> 100% left'],
    [47.9, '<code>▓▓▓▓▓▓░░░░</code> 47.9% left'],
    [0.5, '<code>▓▓▓▓▓▓▓▓▓░</code> 0.5% left'],
    [0.009, '<code>▓▓▓▓▓▓▓▓▓░</code> less than 0.01% left'],
    [0, '<code>▓▓▓▓▓▓▓▓▓▓</code> used up'],
    [-0.001, '<code>██████████</code> 0.01% over'],
    [-0.1, '<code>██████████</code> 0.1% over'],
    [-20, '<code>██████████</code> 20% over'],
    [-1e6, '<code>██████████</code> more than 999% over'],
    [1e6, '<code>░░░░░░░░░░</code> 999% left'],
  ])('a headroom of %d percent', (headroom, drawn) => {
    expect(render({ kind: 'list', title: 'x', items: [{ headroom }] })).toBe(`\n### x\n\n- ${drawn}\n`)
  })

  test('a snippet', () => {
    const block: Block = { kind: 'snippet', title: 'Add | this', language: 'toml', text: '[a]\nb = 1\n' }
    expect(render(block)).toBe('\n### Add &#124; this\n\n```toml\n[a]\nb = 1\n```\n')
  })

  test.each([
    ['a fence of its own', '```\n# out', '````toml\n```\n# out\n````\n'],
    ['a longer one', 'a ````` b', '``````toml\na ````` b\n``````\n'],
    ['tildes and HTML', '~~~\n</code><script>', '```toml\n~~~\n</code><script>\n```\n'],
    ['what cannot be seen', 'a\u202eb\r\u001b[31m', '```toml\na\\u{202e}b\\u{d}\\u{1b}[31m\n```\n'],
    ['blank lines', 'a\n\nb', '```toml\na\n\nb\n```\n'],
  ])('a snippet keeps to its fence: %s', (_, text, shown) => {
    expect(render({ kind: 'snippet', title: 'T', language: 'toml', text })).toBe(`\n### T\n\n${shown}`)
  })

  test('a snippet that does not fit is left out, not cut', () => {
    const block: Block = { kind: 'snippet', title: 'T', language: 'toml', text: 'a\n'.repeat(500) }
    expect(joinSections(blockSections(block), 500)).not.toContain('```')
  })

  test.each<Block>([
    { kind: 'table', title: 'Empty', columns: [{ header: 'Tier' }], rows: [] },
    { kind: 'list', title: 'Empty', items: [] },
    { kind: 'snippet', title: 'Empty', language: 'text', text: '' },
  ])('%# nothing, when there is nothing to show', (block) => {
    expect(render(block)).toBe('')
  })

  test.each<[string, Cell, string]>([
    ['a status', { status: 'inconclusive' }, '❓ inconclusive'],
    ['a full bar', { bar: { part: 3, whole: 3 } }, '<code>▓▓▓▓▓▓▓▓▓▓</code> 100%'],
    [
      'a bar that is all but full',
      { bar: { part: 99_999, whole: 100_000 } },
      '<code>▓▓▓▓▓▓▓▓▓░</code> 99.99%',
    ],
    ['an empty bar', { bar: { part: 0, whole: 3 } }, '<code>░░░░░░░░░░</code> 0%'],
    ['a rate of nothing', { bar: { part: 0, whole: 0 } }, '–'],
    ['a part beyond the whole', { bar: { part: 5, whole: 4 } }, '<code>▓▓▓▓▓▓▓▓▓▓</code> 125%'],
  ])('%s', (_, cell, shown) => {
    expect(render({ kind: 'list', title: 'T', items: [cell] })).toBe(`\n### T\n\n- ${shown}\n`)
  })

  test('more rows than any summary holds are counted, not rendered', () => {
    const rows = Array.from({ length: 12_000 }, () => ['x'])
    const [section] = blockSections({ kind: 'table', title: 'T', columns: [{ header: 'c' }], rows })
    expect(section?.items.length).toBe(10_000)
    expect(section?.total).toBe(12_000)
  })
})
