import { expect, test } from 'vitest'
import { distinctMetrics } from './distinct-metrics.ts'
import type { PerformanceRecord } from './record.ts'

const measured = (metric: string, parameters = {}, line = 3): PerformanceRecord => ({
  kind: 'measurement',
  measurement: { metric, parameters, unit: 'ns', statistics: {}, sampling: 'observation', line },
})
const crashed = (metric: string): PerformanceRecord => ({
  kind: 'crash',
  metric,
  parameters: {},
  message: 'boom',
  line: 9,
})
const claimed: PerformanceRecord = { kind: 'claim', metric: 'a', parameters: {}, outcome: 'pass', text: 'ok' }
const cold: PerformanceRecord = { kind: 'no-data', metric: 'a', parameters: {}, reason: 'not run', line: 9 }

test.each([
  ['other names', [measured('a'), measured('b'), crashed('c')]],
  ['other parameters', [measured('a'), measured('a', { n: '1' }), measured('a', { n: '2' })]],
  ['names that only look alike when joined', [measured('a"b'), measured('a', { '"b': '' })]],
  ['what the file claims of a metric', [measured('a'), claimed]],
])('%s are distinct', (_, records) => {
  expect([...distinctMetrics(records)]).toEqual(records)
})

test.each([
  ['a name', [measured('a'), measured('a', {}, 9)]],
  [
    'the same parameters in another order',
    [measured('a', { n: '1', m: '2' }), measured('a', { m: '2', n: '1' }, 9)],
  ],
  ['a measurement and a crash', [measured('a'), crashed('a')]],
  ['a measurement and its absence', [measured('a'), cold]],
])('%s, repeated, is refused with the second line', (_, records) => {
  expect(() => [...distinctMetrics(records)]).toThrow(
    expect.objectContaining({
      name: 'EvidenceError',
      message: 'the metric "a" is in the file more than once',
      line: 9,
    }),
  )
})
