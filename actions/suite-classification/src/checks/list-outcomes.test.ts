import type { StepOutcome } from '@governance-gates/core'
import { expect, test } from 'vitest'
import { checkListOutcomes } from './list-outcomes.ts'

const patterns = ['lists/cargo.txt', 'lists/*.json']

test.each<[readonly StepOutcome[], readonly StepOutcome[], readonly string[]]>([
  [[], [], []],
  [['success'], [], ['suite-classification/runner-outcome: pass']],
  [['failure'], [], ['suite-classification/runner-outcome: inconclusive']],
  [
    ['cancelled'],
    ['success'],
    [
      'suite-classification/runner-outcome: inconclusive',
      'suite-classification/runner-outcome:lists/*.json: pass',
    ],
  ],
  [[], ['skipped'], ['suite-classification/runner-outcome:lists/*.json: inconclusive']],
  [[], ['success', 'failure'], ['suite-classification/runner-outcome:lists/*.json: inconclusive']],
])('lists of a step that ended with %j, or %j', (everything, own, expected) => {
  const named = new Map([['lists/*.json', own]])
  const checks = checkListOutcomes({ patterns, outcomes: { everything, named } })
  expect(checks.map(({ id, status }) => `${id}: ${status}`)).toEqual(expected)
})
