import { join } from 'node:path'
import { estimate } from './cost.ts'
import { SUITES } from './figures.ts'
import { gate } from './gate.ts'
import { createGuardedTree, createLargeTree } from './large-tree.ts'
import { node, type Sampling, take, takePairs } from './measure.ts'
import type { Part, Say } from './part.ts'
import { type Line, memoryRow, timeRow } from './row.ts'

const SAMPLING: Sampling = { least: 3, most: 9, seconds: 20 }
const TESTS = 100_000
const GUARDED = 3_000

/** Trees of many test files. */
export const suites: Part = {
  name: 'suites',
  what: '100,000 test files classified, against a bare walk, and 3,000 with helpers',
  measure: async (say) => [...(await classified(say)), ...(await guarded(say))],
}

async function classified(say: Say): Promise<readonly Line[]> {
  say('writes 100,000 test files')
  using tree = createLargeTree(TESTS)
  say('100,000 test files')
  const walk = node([join(import.meta.dirname, 'bare-walk.mjs'), tree.path])
  const pairs = await takePairs(SAMPLING, gate('suite-classification', tree.path), walk)
  return [timeRow(SUITES.time, pairs), memoryRow(SUITES.memory, pairs)]
}

async function guarded(say: Say): Promise<readonly Line[]> {
  say('3,000 test files with helpers')
  using tree = createGuardedTree(GUARDED)
  const costs = await take({ ...SAMPLING, most: 3 }, gate('suite-classification', tree.path))
  return [
    {
      figure: SUITES.guarded,
      measured: estimate(costs.map(({ cpu }) => (cpu * 1000) / GUARDED)),
      wall: estimate(costs.map(({ wall }) => (wall * 1000) / GUARDED)),
    },
  ]
}
