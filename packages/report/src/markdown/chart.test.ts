import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chartMarkdown } from './chart.ts'

const labels = ['02-27', '02-28', '03-01']

describe('a chart', () => {
  test('is a diagram with a line of blocks for where nobody draws it', () => {
    expect(chartMarkdown({ labels, values: [100, 150, 120], unit: 'ms', limit: 200 })).toBe(
      [
        '```mermaid',
        '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#0969da, #cf222e"}}}}%%',
        'xychart-beta',
        '  x-axis "runs from 02-27 to 03-01" 1 --> 3',
        '  y-axis "ms" 90 --> 210',
        '  line [100, 150, 120]',
        '  line [200, 200, 200]',
        '```',
        '',
        '<details><summary>As text</summary>',
        '',
        '`▁█▄` 100 to 150 ms, limit 200, 3 runs',
        '',
        '</details>',
        '',
      ].join('\n'),
    )
  })

  test('needs two numbers', () => {
    expect(chartMarkdown({ labels, values: [1], unit: '' })).toBeUndefined()
    expect(
      chartMarkdown({ labels, values: [1, Number.NaN, Number.POSITIVE_INFINITY], unit: '' }),
    ).toBeUndefined()
    expect(chartMarkdown({ labels, values: [1, 1], unit: '' })).toContain('y-axis " " 0.9 --> 1.1')
  })

  test('shows the newest sixty points', () => {
    const values = Array.from({ length: 100 }, (_, index) => index)
    const text = chartMarkdown({ labels: values.map(String), values, unit: 's' }) ?? ''
    expect(text).toContain('60 runs')
    expect(text).toContain('x-axis "runs from 40 to 99" 1 --> 60')
  })

  test.each([
    [
      'so small that they need an exponent',
      [2.5e-7, 1e-6],
      '0.000000175 --> 0.000001075',
      '0.00000025, 0.000001',
    ],
    ['too small to be drawn', [5e-324, -1e-15], '0 --> 0.1', '0, 0'],
    ['that differ little', [1_000_000.1, 1_000_000.3], '1000000.08 --> 1000000.32', '1000000.1, 1000000.3'],
    ['that round to 0', [-0.001, 1000], '-100 --> 1100', '0, 1000'],
    ['on both sides of 0', [-5, 3], '-5.8 --> 3.8', '-5, 3'],
    ['as large as they may be', [0, 999_999_999_999_999], '0 --> 1099999999999999', '0, 999999999999999'],
  ])('writes numbers %s', (_, values, axis, line) => {
    const text = chartMarkdown({ labels, values, unit: 'ms' }) ?? ''
    expect(text.split('\n').slice(4, 6)).toEqual([`  y-axis "ms" ${axis}`, `  line [${line}]`])
  })

  test.each([1e15, -1e15, Number.MAX_VALUE, Number.NaN, Number.NEGATIVE_INFINITY])(
    'leaves %d out, as a value and as a limit',
    (absurd) => {
      const text = chartMarkdown({ labels, values: [1, absurd, 3], unit: 'ms', limit: absurd }) ?? ''
      expect(text).toContain('  line [1, 3]\n```')
      expect(text).toContain('`▁█` 1 to 3 ms, 2 runs')
    },
  )

  test('does not make seconds of microseconds', () => {
    for (const unit of ['µs', 'μs']) {
      const text = chartMarkdown({ labels, values: [1, 2], unit })
      expect(text).toContain('y-axis "us"')
      expect(text).toContain('1 to 2 us,')
    }
  })

  test('cuts a unit that is too long', () => {
    const text = chartMarkdown({ labels, values: [1, 2], unit: 'x'.repeat(100) }) ?? ''
    expect(text.match(/x{10,}/g)).toEqual(['x'.repeat(40), 'x'.repeat(40)])
  })

  test('has numbers that Mermaid reads, whatever was measured', () => {
    const digits = '-?\\d{1,16}(?:\\.\\d{1,13})?'
    const lines = new RegExp(
      `^  (?:y-axis "ms" (${digits}) --> (${digits})|line \\[${digits}(?:, ${digits})*\\])$`,
    )
    const number = fc.oneof(fc.double(), fc.double({ min: -1e3, max: 1e3, noNaN: true }))
    fc.assert(
      fc.property(fc.array(number), number, (values, limit) => {
        const text = chartMarkdown({ labels: [], values, unit: 'ms', limit })
        if (text === undefined) return
        const drawn = text.split('\n```\n')[0]?.split('\n').slice(4) ?? []
        for (const line of drawn) expect(line).toMatch(lines)
        const [, least, most] = lines.exec(drawn[0] ?? '') ?? []
        expect(Number(most)).toBeGreaterThan(Number(least))
        expect(/`([▁-█]+)`/.exec(text)?.[1]).toHaveLength(drawn[1]?.split(',').length ?? 0)
      }),
    )
  })

  test('cannot be left by anything in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { minLength: 3, maxLength: 3 }),
        fc.string({ unit: 'binary' }),
        (texts, unit) => {
          const hostile = [...texts.slice(1), `${texts[0]}"]\n\`\`\`\n<img src=x>%%{init}%%`]
          const lines = (chartMarkdown({ labels: hostile, values: [1, 2, 3], unit }) ?? '').split('\n')
          expect(lines).toHaveLength(14)
          expect(lines[3]).toMatch(/^ {2}x-axis "[A-Za-z0-9 _./:-]{1,40}" 1 --> 3$/)
        },
      ),
    )
  })
})
