import type { CheckStatus } from '@governance-gates/core'
import { expect, test } from 'vitest'
import type { BranchInput } from '../release-evidence.ts'
import { checkBranch } from './branch-check.ts'

type Facts = Readonly<Record<string, boolean | undefined>>

const inputOf = (named: readonly string[] | undefined, facts: Facts, incomplete?: string): BranchInput => ({
  named,
  defaultBranch: 'main',
  branches: Object.entries(facts).map(([branch, contains]) => ({ branch, contains })),
  unmatched: [],
  fix: 'run git fetch',
  ...(incomplete === undefined ? {} : { incomplete }),
})

const SILENT = 'the remote origin did not answer'

test.each<[Facts, string | undefined, CheckStatus, CheckStatus]>([
  // Where the policy names branches, and where it names none.
  [{ main: true }, undefined, 'pass', 'pass'],
  [{ main: false, 'release/1': true }, undefined, 'pass', 'pass'],
  [{ main: undefined, 'release/1': true }, SILENT, 'pass', 'pass'],
  [{ main: false }, undefined, 'fail', 'warn'],
  [{ main: false, 'release/1': false }, undefined, 'fail', 'warn'],
  [{ main: undefined }, undefined, 'inconclusive', 'warn'],
  [{ main: false, 'release/1': undefined }, undefined, 'inconclusive', 'warn'],
  [{ main: false }, SILENT, 'inconclusive', 'warn'],
  [{}, SILENT, 'inconclusive', 'warn'],
  [{}, undefined, 'fail', 'warn'],
])('%j (%s)', (facts, incomplete, whereNamed, whereNot) => {
  const status = (named?: readonly string[]) => checkBranch(inputOf(named, facts, incomplete), 'abc').status
  expect([status(['main', 'release/*']), status()]).toEqual([whereNamed, whereNot])
})

test('what to do depends on what is known', () => {
  const remedy = (named: readonly string[] | undefined, facts: Facts) =>
    checkBranch(inputOf(named, facts), 'abc').remedy
  expect(remedy(['main'], { main: undefined })).toBe('run git fetch')
  expect(remedy(['main'], { main: false })).toMatch(
    /^merge the commit into main without squashing, push main /,
  )
  expect(remedy(undefined, { main: false })).toMatch(/release\.branches of the policy on main$/)
})
