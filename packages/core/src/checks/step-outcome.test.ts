import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defineRule } from './rule.ts'
import { checkOutcome, STEP_OUTCOMES, type StepOutcome } from './step-outcome.ts'

const RULE = {
  rule: defineRule({ id: 'conformance-gate/outcome', title: 'Outcome of the steps', remedy: 'look' }),
  scope: { campaign: 'tests' },
  explanation: 'a failing result',
}
const HERE = { mayComeFromElsewhere: false }

const names = (count: number) => new Set(Array.from({ length: count }, (_, index) => `${index}.xml`))

const judge = (
  outcomes: readonly StepOutcome[],
  files: number,
  failing: number,
  more: Partial<typeof RULE & { hint: string }> = {},
) => checkOutcome({ ...RULE, ...more }, outcomes, { files: names(files), failing: names(failing), ...HERE })

describe('the outcome of the steps that made the evidence', () => {
  test('says nothing where nobody knows it', () => {
    expect(judge([], 1, 1)).toBeUndefined()
  })

  test.each<[readonly StepOutcome[], number, number, string]>([
    [['success'], 1, 0, 'pass'],
    [['success'], 1, 1, 'pass'],
    [['success'], 0, 0, 'pass'],
    [['failure'], 1, 0, 'inconclusive'],
    [['failure'], 1, 1, 'pass'],
    [['failure'], 0, 0, 'inconclusive'],
    [['failure'], 9, 1, 'pass'],
    [['cancelled'], 1, 0, 'inconclusive'],
    [['cancelled'], 1, 1, 'inconclusive'],
    [['cancelled'], 0, 0, 'inconclusive'],
    [['skipped'], 1, 0, 'inconclusive'],
    [['skipped'], 1, 1, 'inconclusive'],
    [['skipped'], 0, 0, 'pass'],
    // The worst counts.
    [['success', 'failure'], 2, 0, 'inconclusive'],
    [['success', 'failure'], 2, 1, 'pass'],
    [['failure', 'failure'], 2, 0, 'inconclusive'],
    [['failure', 'failure'], 2, 1, 'inconclusive'],
    [['failure', 'failure'], 2, 2, 'pass'],
    // Two steps that write into one file.
    [['failure', 'failure'], 1, 1, 'pass'],
    [['success', 'cancelled', 'failure'], 3, 3, 'inconclusive'],
    [['success', 'skipped'], 1, 0, 'inconclusive'],
    [['skipped', 'failure'], 1, 1, 'inconclusive'],
  ])('%j with %i files, %i of them failing: %s', (outcomes, files, failing, status) => {
    expect(judge(outcomes, files, failing)?.status).toBe(status)
  })

  test('may be skipped where the policy lets the files come from elsewhere; a failure stays one', () => {
    const elsewhere = { files: names(1), failing: names(0), mayComeFromElsewhere: true }
    expect(checkOutcome(RULE, ['skipped'], elsewhere)?.status).toBe('pass')
    expect(checkOutcome(RULE, ['failure'], elsewhere)?.status).toBe('inconclusive')
  })

  test('is reported with what to do about it', () => {
    expect(judge(['failure'], 1, 0, { hint: 'flaky ones do not count' })).toMatchObject({
      actual: { value: 'failure' },
      expected: { operator: 'is', limit: 'success, or failure with a failing result' },
      detail:
        'the step that made this evidence failed, and no file has a failing result; flaky ones do not count',
      remedy: 'look',
    })
    expect(judge(['failure', 'success', 'failure', 'failure'], 4, 1)).toMatchObject({
      actual: { value: '1 success, 3 failure' },
      detail: '3 steps that made this evidence failed, and only 1 file has a failing result',
    })
    expect(judge(['failure'], 1, 1)).toMatchObject({
      detail: 'explained by a failing result, which the policy judges',
    })
  })

  test('of several cells is not explained by two files of one of them', () => {
    const of = (cell: number, file: string) => `governance-evidence/c.shard.${cell}-of-3.1/evidence/r/${file}`
    const files = new Set([of(1, 'first.xml'), of(2, 'first.xml'), of(2, 'rerun.xml'), of(3, 'first.xml')])
    const failing = new Set([of(2, 'first.xml'), of(2, 'rerun.xml')])
    const check = (outcomes: readonly StepOutcome[]) =>
      checkOutcome(RULE, outcomes, { files, failing, ...HERE })
    expect(check(['success', 'failure', 'success'])?.status).toBe('pass')
    expect(check(['failure', 'failure', 'success'])).toMatchObject({
      status: 'inconclusive',
      detail: '2 steps that made this evidence failed, and only 1 cell has a failing result',
    })
  })

  test('never gets better by one more step', () => {
    const counts = fc.nat({ max: 3 })
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...STEP_OUTCOMES), { minLength: 1 }),
        fc.constantFrom(...STEP_OUTCOMES),
        counts,
        counts,
        (outcomes, more, files, failing) => {
          const of = (all: readonly StepOutcome[]) => judge(all, Math.max(files, failing), failing)?.status
          return of(outcomes) === 'pass' || of([...outcomes, more]) === 'inconclusive'
        },
      ),
    )
  })
})
