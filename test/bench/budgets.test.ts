import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { matchesName } from '@governance-gates/core'
import { loadPolicy } from '@governance-gates/policy'
import { expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'
import { platformGates } from '../demo/platform.ts'
import {
  CHANGE_LOG,
  EVENTS,
  growthOf,
  HISTORY,
  JUNIT,
  LONG_DOCUMENTS,
  RESTORE,
  SIZES,
  SUITES,
  startUpOf,
} from './figures.ts'
import { GROUPS } from './growth/all-groups.ts'
import type { Figure } from './row.ts'

const FIGURES: readonly Figure[] = [
  ...platformGates().map(startUpOf),
  ...[EVENTS, JUNIT, SUITES, CHANGE_LOG, HISTORY, LONG_DOCUMENTS, RESTORE, SIZES].flatMap((each) =>
    Object.values(each),
  ),
  ...GROUPS.flatMap(({ growths }) => growths.map(({ name }) => growthOf(name, 1))),
]
const path = '.github/governance.yml'
const budgets = loadPolicy(readFileSync(join(ROOT, path), 'utf8'), path).policy.performance?.budgets ?? {}
const metrics = Object.values(budgets).flatMap(({ metric }) => metric ?? [])

test('every figure with a target has a limit in the policy, and every limit a figure', () => {
  const unlimited = FIGURES.filter(({ target }) => target !== undefined).filter(
    ({ name }) => !metrics.some((metric) => matchesName(metric, name)),
  )
  expect(unlimited.map(({ name }) => name)).toEqual([])
  expect(metrics.filter((metric) => !FIGURES.some(({ name }) => matchesName(metric, name)))).toEqual([])
})

test('no two figures have one name', () => {
  const names = FIGURES.map(({ name }) => name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})
