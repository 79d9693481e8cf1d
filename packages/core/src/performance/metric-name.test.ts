import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MetricIdentity } from './measurement.ts'
import { metricName } from './metric-name.ts'

test.each<[MetricIdentity, string]>([
  [{ metric: 'sort', parameters: {} }, 'sort'],
  [{ metric: 'sort', parameters: { size: '1024', mode: 'fast' } }, 'sort{mode=fast, size=1024}'],
  [{ metric: 'vector<int>/push [10]', parameters: {} }, 'vector<int>/push [10]'],
  [{ metric: 'C:\\run.exe', parameters: { n: '1' } }, 'C:\\run.exe{n=1}'],
  [{ metric: 'f{x}', parameters: {} }, 'f{x}{}'],
  [{ metric: 'sort', parameters: { a: '1, b=2' } }, 'sort{a=1\\, b\\=2}'],
  [{ metric: 'sort', parameters: { a: '{}\\' } }, 'sort{a=\\(\\)\\\\}'],
  [{ metric: 'sort', parameters: { constructor: '1', toString: '' } }, 'sort{constructor=1, toString=}'],
])('%j is %s', (identity, expected) => {
  expect(metricName(identity)).toBe(expected)
})

test('does not depend on the order of the parameters', () => {
  expect(metricName({ metric: 'a', parameters: { x: '1', y: '2' } })).toBe(
    metricName({ metric: 'a', parameters: { y: '2', x: '1' } }),
  )
})

test('is never the same for two identities', () => {
  // Few signs, those of the notation itself, so that names come near each other.
  const text = fc.string({
    unit: fc.constantFrom('a', '{', '}', '=', ',', ' ', '\\', '(', ')'),
    maxLength: 6,
  })
  const identity = fc.record({
    metric: text,
    parameters: fc.dictionary(text, text, { maxKeys: 2, noNullPrototype: true }),
  })
  const canonical = ({ metric, parameters }: MetricIdentity) =>
    JSON.stringify([metric, Object.entries(parameters).sort(([left], [right]) => (left < right ? -1 : 1))])
  fc.assert(
    fc.property(fc.array(identity, { maxLength: 60 }), (identities) => {
      const byName = new Map<string, string>()
      for (const each of identities) {
        const name = metricName(each)
        expect(byName.get(name) ?? canonical(each)).toBe(canonical(each))
        byName.set(name, canonical(each))
      }
    }),
    { numRuns: 300 },
  )
})

test('tells apart what only a careless notation would write alike', () => {
  const identities: readonly MetricIdentity[] = [
    { metric: 'a', parameters: { b: 'c' } },
    { metric: 'a{b=c}', parameters: {} },
    { metric: 'a{b=c}{}', parameters: {} },
    { metric: 'a', parameters: { b: 'c}{' } },
    { metric: 'a', parameters: { b: 'c, d=e' } },
    { metric: 'a', parameters: { b: 'c', d: 'e' } },
    { metric: 'a', parameters: { 'b=c': '' } },
    { metric: 'a', parameters: { b: 'c=' } },
    { metric: 'a', parameters: { '': '' } },
    { metric: 'a', parameters: {} },
    { metric: 'a{}', parameters: {} },
    { metric: 'a\\', parameters: { b: 'c' } },
    { metric: 'a', parameters: { b: 'c\\' } },
  ]
  expect(new Set(identities.map(metricName)).size).toBe(identities.length)
})
