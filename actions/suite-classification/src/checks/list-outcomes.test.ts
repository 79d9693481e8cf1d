import type { StepOutcome } from '@governance-gates/core'
import { expect, test } from 'vitest'
import { checkListOutcomes } from './list-outcomes.ts'

const patterns = ['lists/cargo.txt', 'lists/*.json']

test.each<[readonly StepOutcome[], readonly StepOutcome[], readonly string[]]>([
  [[], [], []],
  [['success'], [], ['runner.outcome: pass']],
  [['failure'], [], ['runner.outcome: inconclusive']],
  [['cancelled'], ['success'], ['runner.outcome: inconclusive', 'runner.outcome.lists/*.json: pass']],
  [[], ['skipped'], ['runner.outcome.lists/*.json: inconclusive']],
  [[], ['success', 'failure'], ['runner.outcome.lists/*.json: inconclusive']],
])('lists of a step that ended with %j, or %j', (everything, own, expected) => {
  const named = new Map([['lists/*.json', own]])
  const checks = checkListOutcomes({ patterns, outcomes: { everything, named } })
  expect(checks.map(({ id, status }) => `${id}: ${status}`)).toEqual(expected)
})
