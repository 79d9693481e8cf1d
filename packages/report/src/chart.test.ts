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

  test('has no exponents', () => {
    const text = chartMarkdown({ labels, values: [1e-9, 2.5e25], unit: 's', limit: 1e300 }) ?? ''
    expect(text.split('<details>')[0]).not.toMatch(/\de[+-]?\d/)
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
