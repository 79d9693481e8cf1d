import { add, type Decimal, decimalOf, decimalToNumber, parseQuantity } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountText, amountTexts, changeText, overText, worseText } from './amount-text.ts'
import { expectedOf, headroomOf, isBeyond, isOver, type Limit, limitsOf, limitText } from './limit.ts'
import { excessText, valueAtLimit, valueTexts } from './value-at-limit.ts'

function limit(key: Limit['key'], text: string): Limit {
  const quantity = parseQuantity(text)
  if (quantity === undefined) throw new Error(`${text} is not a quantity`)
  return { key, quantity }
}

const decimal = (coefficient: bigint, scale: number): Decimal => ({ coefficient, scale })

describe('a limit', () => {
  test('is the same in every unit', () => {
    const amounts = fc.nat(10_000)
    fc.assert(
      fc.property(amounts, amounts, (milliseconds, value) => {
        const units = [
          `${milliseconds}ms`,
          `${milliseconds * 1000}us`,
          `${milliseconds * 1_000_000}ns`,
          `${milliseconds / 1000}s`,
        ]
        const found = units
          .filter((text) => parseQuantity(text) !== undefined)
          .map((text) => isOver(decimalOf(value * 1_000_000), limit('below', text)))
        expect(new Set(found).size).toBe(1)
      }),
    )
  })

  test.each([
    ['below', '200ms', 100, 50],
    ['below', '200ms', 200, 0],
    ['max', '200ms', 250, -25],
    ['above', '100ms', 150, 50],
    ['min', '100ms', 75, -25],
    ['max', '0ms', 0, 0],
    ['max', '0ms', 1, -1_000_000],
    ['min', '0ms', 1, 1_000_000],
  ] as const)('%s %s leaves of %d ms: %d %%', (key, text, milliseconds, headroom) => {
    expect(headroomOf(decimalOf(milliseconds * 1_000_000), limit(key, text))).toBe(headroom)
  })

  test.each([
    ['below', 120, false],
    ['below', 121, true],
    ['min', 80, false],
    ['min', 79, true],
  ] as const)('%s 100 ns is exceeded by more than 20%% at %d: %s', (key, value, expected) => {
    expect(isBeyond(decimalOf(value), limit(key, '100ns'), decimalOf(20))).toBe(expected)
  })

  test('of two sides is written as people write it', () => {
    const [below, above] = [parseQuantity('2s'), parseQuantity('1s')]
    if (below === undefined || above === undefined) throw new Error('no quantity')
    const limits = limitsOf({ metric: 'x', below, above, 'if-missing': 'fail' })
    expect(limits.map(limitText)).toEqual(['< 2 s', '> 1 s'])
  })
})

describe('a limit and a value beside it', () => {
  test.each([
    ['below', '200ms', decimalOf(250_000_000), { value: 250, unit: 'ms' }],
    ['max', '20 MiB', decimalOf(20 * 1_048_576), { value: 20, unit: 'MiB' }],
    ['max', '20 MiB', decimalOf(20 * 1_048_576 + 1049), { value: 20 + 1049 / 1_048_576, unit: 'MiB' }],
    ['max', '20 MB', decimalOf(20_000_001), { value: '20.000001', unit: 'MB' }],
    ['min', '60 ops/s', decimalOf(59), { value: 59, unit: 'ops/s' }],
    ['max', '36', decimalOf(37), { value: 37 }],
    // The nearest double is the limit.
    [
      'max',
      '200ms',
      decimal(200_000_000_000_000_000_000_000_001n, 18),
      { value: '200.000000000000000000000001', unit: 'ms' },
    ],
  ] as const)('%s %s has the unit of the policy', (key, text, value, actual) => {
    const found = valueAtLimit(value, limit(key, text))
    expect(found).toEqual({ actual, expected: expectedOf(limit(key, text)) })
  })

  test.each([
    ['max', '20MiB', decimalOf(20_971_521), '20,971,521 B', '≤ 20,971,520 B', '1 B over the limit'],
    ['max', '20MiB', decimalOf(20_971_519), '20,971,519 B', '≤ 20,971,520 B', undefined],
    ['max', '20MiB', decimalOf(20_971_520), '20 MiB', '≤ 20 MiB', undefined],
    ['max', '20MiB', decimalOf(22_000_000), '20.981 MiB', '≤ 20 MiB', '4.91% over the limit'],
    ['below', '20MiB', decimalOf(20_971_520), '20 MiB', '< 20 MiB', 'exactly at the limit'],
    ['max', '50MB', decimalOf(50_000_001), '50.000001 MB', '≤ 50 MB', '1 B over the limit'],
    ['below', '200ms', decimalOf(200_000_001), '200.000001 ms', '< 200 ms', '1 ns over the limit'],
    [
      'max',
      '1h',
      decimalOf(3_600_000_000_001),
      '3,600,000,000,001 ns',
      '≤ 3,600,000,000,000 ns',
      '1 ns over the limit',
    ],
    ['min', '80%', decimal(79_999n, 3), '79.999%', '≥ 80%', '0.001% short of the limit'],
    ['min', '60 ops/s', decimal(599_999n, 4), '59.9999 ops/s', '≥ 60 ops/s', '0.0001 /s short of the limit'],
    ['min', '60 ops/s', decimalOf(45), '45 ops/s', '≥ 60 ops/s', '25% short of the limit'],
    ['above', '60 ops/s', decimalOf(60), '60 ops/s', '> 60 ops/s', 'exactly at the limit'],
    ['max', '36', decimal(360_001n, 4), '36.0001', '≤ 36', '0.0001 over the limit'],
  ] as const)(
    '%s %s is in one unit with %#, exact where they would look equal',
    (key, text, value, ...shown) => {
      const [actual, expected, excess] = shown
      expect(valueTexts(value, limit(key, text))).toEqual({ value: actual, limit: expected })
      if (isOver(value, limit(key, text))) expect(excessText(value, limit(key, text))).toBe(excess)
    },
  )

  test('never looks equal where it is not, and has its unit', () => {
    const written = fc.constantFrom(
      '1ms',
      '200ms',
      '1.5s',
      '2min',
      '20MiB',
      '50MB',
      '7kB',
      '3KiB',
      '80%',
      '60 ops/s',
      '36',
    )
    fc.assert(
      fc.property(written, fc.bigInt({ min: -2_000n, max: 2_000n }), fc.nat(6), (text, difference, scale) => {
        const own = limit('max', text)
        const value = add(own.quantity.value, { coefficient: difference, scale })
        if (value.coefficient < 0n) return
        const shown = valueTexts(value, own)
        expect(shown.value === shown.limit.replace('≤ ', '')).toBe(difference === 0n)
        const unitOf = (amount: string) => amount.replace(/^[≤≈ ]*[\d.,]+ ?/, '')
        expect(unitOf(shown.value)).toBe(unitOf(shown.limit))
      }),
    )
  })

  test.each([
    ['below', '200ms', { operator: 'below', limit: 200, unit: 'ms' }],
    ['max', '1.5MB', { operator: 'at-most', limit: 1.5, unit: 'MB' }],
    ['above', '0.1%', { operator: 'above', limit: 0.1, unit: '%' }],
    ['min', '36', { operator: 'at-least', limit: 36 }],
    ['min', '0.10000000000000000001s', { operator: 'at-least', limit: '0.10000000000000000001', unit: 's' }],
  ] as const)('%s %s is a number where a double has it', (key, text, expected) => {
    expect(expectedOf(limit(key, text))).toEqual(expected)
  })
})

describe('an amount', () => {
  test.each([
    [decimal(105_637_000n, 0), 'ns', '105.637 ms'],
    [decimal(734_000n, 0), 'ns', '734 us'],
    [decimal(0n, 0), 'ns', '0 ns'],
    [decimal(5n, 1), 'ns', '0.5 ns'],
    [decimal(90_000_000_000n, 0), 'ns', '90 s'],
    [decimal(50_000_001n, 0), 'bytes', '50.000001 MB'],
    [decimal(20_971_521n, 0), 'bytes', '20.971521 MB'],
    [decimal(1_234_567n, 0), 'per-second', '1,234,567 /s'],
    [decimal(123_456_789_123n, 3), 'ns', '≈ 123.456 ms'],
    [decimal(3_333_333_333_333n, 12), 'percent', '≈ 3.33333%'],
    [decimal(42n, 1), 'count', '4.2'],
  ] as const)('%# reads as people read it', (value, unit, text) => {
    expect(amountText(value, unit)).toBe(text)
  })

  test.each([
    [[1_000n, 9_000n], 'bytes', ['1 kB', '9 kB']],
    [[999n, 9_000n], 'bytes', ['0.999 kB', '9 kB']],
    [[9_000n, 999n], 'bytes', ['9 kB', '0.999 kB']],
    [[105_637_000n, 2_000_000_000n], 'ns', ['0.105637 s', '2 s']],
    [[1_000_000_000_001n, 1_000_000_000_002n], 'ns', ['1,000.000000001 s', '1,000.000000002 s']],
    [[0n, 5n], 'ns', ['0 ns', '5 ns']],
    [[5n, 5n], 'ns', ['5 ns', '5 ns']],
  ] as const)('beside another one has the same unit: %#', (values, unit, texts) => {
    const amounts = values.map((value) => decimal(value, 0))
    expect(amountTexts(amounts, unit)).toEqual(texts)
  })

  test('is never shown as another one, unless it says so', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (value) => {
        const text = amountText(decimal(value, 0), 'count')
        if (!text.startsWith('≈'))
          expect(Number(text.replaceAll(',', ''))).toBe(decimalToNumber(decimal(value, 0)))
      }),
    )
  })

  test.each([
    [0.04, '+0.04%'],
    [0.001, '+0.01%'],
    [10.000000000000009, '+10%'],
    [12.341, '+12.35%'],
    [-12.341, '-12.35%'],
    [12.5, '+12.5%'],
    [-3, '-3%'],
    [1_000_000, 'from nothing'],
  ])('changes by %d: %s', (percent, text) => {
    expect(changeText(percent)).toBe(text)
  })
})

test.each([
  [12.5, '12.5% worse', '12.5%'],
  [0, '0% worse', '0%'],
  [999_999, '999,999% worse', '999,999%'],
  [1_000_000, 'far worse', 'far'],
])('a worsening of %d %% is %s, and an excess %s', (percent, worse, over) => {
  expect([worseText(percent), overText(percent)]).toEqual([worse, over])
})
