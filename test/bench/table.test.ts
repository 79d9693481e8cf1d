import { readPerformance } from '@governance-gates/evidence'
import { describe, expect, test } from 'vitest'
import { type Cost, estimate, exactly, type Pair } from './cost.ts'
import { type Figure, type Line, memoryRow, timeRow } from './row.ts'
import { evidenceOf, tableOf } from './table.ts'

const cost = (cpu: number, wall: number, memory: number): Cost => ({ cpu, wall, memory })
const PAIRS: readonly Pair[] = [
  { left: cost(0.8, 1.2, 90), right: cost(0.2, 0.2, 60) },
  { left: cost(1, 1, 120), right: cost(0.2, 0.2, 60) },
  { left: cost(1.2, 1.4, 90), right: cost(0.2, 0.2, 60) },
]
const START: Figure = { name: 'start-up of a-gate, CPU', against: 'node -e 0', unit: '×', target: 5 }
const MEMORY: Figure = { name: 'events, memory', against: 'bare loop', unit: '×', target: 1.2 }
const LINES: readonly Line[] = [
  timeRow(START, PAIRS),
  memoryRow(MEMORY, PAIRS),
  { figure: { name: 'largest main chunk', unit: 'kB', target: 500 }, measured: exactly(612.4) },
  { figure: { name: 'history, CPU', unit: 's' }, measured: estimate([17.2, 18.4]), wall: estimate([20, 22]) },
  {
    figure: { name: 'beside a peer', against: 'peer', unit: '×', target: 0.5 },
    reason: 'no peer was given',
  },
]

test('a person reads what was measured, how far apart the pairs are, and whether the target is reached', () => {
  expect(tableOf(LINES)).toBe(`| what | against | target | measured | quartiles | by the clock | pairs | |
| --- | --- | ---: | ---: | ---: | ---: | ---: | --- |
| start-up of a-gate, CPU | node -e 0 | ≤ 5 × | 5.00 × | 4.50–5.50 | 6.00 × | 3 | reached |
| events, memory | bare loop | ≤ 1.2 × | 1.50 × | 1.50–1.75 |  | 3 | **missed** |
| largest main chunk |  | ≤ 500 kB | 612 kB |  |  |  | **missed** |
| history, CPU |  |  | 17.8 s | 17.5–18.1 | 21.0 s | 2 | for information |
| beside a peer | peer | ≤ 0.5 × | not measured |  |  |  | no peer was given |
`)
})

describe('a target', () => {
  const outcome = (measured: number) => tableOf([{ figure: START, measured: exactly(measured) }])
  test.each([
    ['below', 4.99, 'reached'],
    ['at', 5, 'reached'],
    ['above', 5.001, '**missed**'],
  ])('is %s', (_, measured, expected) => {
    expect(outcome(measured)).toContain(`| ${expected} |\n`)
  })
})

test('perf-budget reads the same figures, without those that were not measured', async () => {
  const text = JSON.stringify(evidenceOf(LINES))
  const { records } = await readPerformance({
    path: 'b.json',
    bytes: [Buffer.from(text)],
    sibling: () => undefined,
  })
  const found = [...records].flatMap((record) => (record.kind === 'measurement' ? [record.measurement] : []))
  expect(found.map(({ metric, unit }) => [metric, unit])).toEqual([
    ['start-up of a-gate, CPU', 'count'],
    ['events, memory', 'count'],
    ['largest main chunk', 'bytes'],
    ['history, CPU', 'ns'],
  ])
  expect(evidenceOf(LINES)[0]).toEqual({
    name: 'start-up of a-gate, CPU',
    unit: 'count',
    value: expect.closeTo(5),
    range: '4.50–5.50',
  })
})
