import {
  type Check,
  type CheckScope,
  type CheckStatus,
  checkOf,
  exactly,
  type Finding,
  measured,
} from '@governance-gates/core'
import { answerTo } from '../conditions/condition.ts'
import { type Decided, titleOf } from '../decided.ts'
import type { DecisionInput } from '../decision-input.ts'
import { any } from '../logic/truth.ts'
import { stepsOf } from '../requirements/progress.ts'
import { progressOf } from '../requirements/requirement.ts'
import { decision, undecided } from '../rules.ts'
import { nextStep, todoList } from './todo-list.ts'

/** Decides each decision of the policy by itself. */
export function decideAll(input: DecisionInput, scope: CheckScope): readonly Decided[] {
  return Object.entries(input.decisions.named).map(([name, policy]) => {
    const applies = answerTo(policy.when, input)
    // Where it is not known whether a decision applies, its requirement has to be met all the same.
    return {
      name,
      policy,
      scope,
      applies,
      progress: applies.truth === 'no' ? undefined : progressOf(policy.require, input),
    }
  })
}

/** A check for each decision; one that does not apply is skipped, and fulfils nothing. */
export function checkDecision(decided: Decided): Check {
  const { progress } = decided
  const scope = { decision: decided.name, ...decided.scope }
  const expected = exactly('every requirement met')
  if (progress === undefined) {
    return checkOf(decision, scope, {
      status: 'skipped',
      actual: measured('does not apply'),
      expected,
    })
  }
  const steps = stepsOf(progress)
  const met = steps.filter(({ truth }) => truth === 'yes').length
  return checkOf(decision, scope, {
    status: statusOf(decided),
    actual: measured(`${met} of ${steps.length} met`),
    expected,
    detail: detailOf(decided),
    remedy: nextStep(decided) ?? decision.remedy,
    findings: findingsOf(decided),
  })
}

function statusOf({ applies, progress }: Decided): CheckStatus {
  if (progress?.truth === 'yes') return 'pass'
  return progress?.truth === 'no' && applies.truth === 'yes' ? 'fail' : 'inconclusive'
}

function detailOf(decided: Decided): string {
  const title = titleOf(decided)
  return decided.applies.truth === 'yes' ? title : `${title} (it is not known whether this applies)`
}

/** What passes needs no list in the verdict's findings; the summary has it. */
function findingsOf(decided: Decided): readonly Finding[] {
  if (decided.progress?.truth === 'yes') return []
  return todoList(decided).map((message) => ({ message }))
}

/** What holds where no decision applies. */
export function checkUndecided(
  decided: readonly Decided[],
  { decisions }: DecisionInput,
  scope: CheckScope,
): Check {
  const { default: standard } = decisions.fixed
  const applying = decided.filter(({ applies }) => applies.truth === 'yes').length
  const isCovered = any(decided.map(({ applies }) => applies.truth))
  const expected = exactly(standard === 'allow' ? 'any change' : 'a decision that applies')
  const actual = measured(applying, applying === 1 ? 'decision' : 'decisions')
  if (standard === 'allow' || isCovered === 'yes') {
    return checkOf(undecided, scope, { status: 'pass', actual, expected })
  }
  const open = decided.flatMap(({ applies, name }) =>
    applies.truth === 'unknown' ? [{ message: `it is not known whether ${name} applies` }] : [],
  )
  return checkOf(undecided, scope, {
    status: isCovered === 'unknown' ? 'inconclusive' : 'fail',
    actual,
    expected,
    detail: 'no decision applies to this change, and decisions.default is deny',
    findings: open,
  })
}
