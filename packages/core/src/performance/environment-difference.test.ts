import { expect, test } from 'vitest'
import { environmentDifferences } from './environment-difference.ts'
import type { Environment } from './measurement.ts'

const machine: Environment = { cpu: 'EPYC 7763', cores: 4, os: 'Linux', toolchain: 'rustc 1.90.0' }

test('finds none between a machine and itself, nor between two of which nothing is known', () => {
  expect(environmentDifferences(machine, { ...machine })).toEqual([])
  expect(environmentDifferences({}, {})).toEqual([])
})

test('names every fact that differs', () => {
  const other: Environment = { cpu: 'EPYC 9V74', cores: 2, os: 'Windows', toolchain: 'rustc 1.91.0' }
  expect(environmentDifferences(machine, other)).toEqual([
    'CPU: EPYC 7763 → EPYC 9V74',
    'cores: 4 → 2',
    'OS: Linux → Windows',
    'toolchain: rustc 1.90.0 → rustc 1.91.0',
  ])
})

test('compares only what both sides say: what nobody knows forgives nothing', () => {
  const { cpu: _, ...without } = machine
  expect(environmentDifferences(machine, without)).toEqual([])
  expect(environmentDifferences(without, { ...machine, cores: 2 })).toEqual(['cores: 4 → 2'])
  expect(environmentDifferences({}, machine)).toEqual([])
})
