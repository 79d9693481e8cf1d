import {
  type Check,
  checkOf,
  type Finding,
  type FlakySubject,
  flakyText,
  noneOf,
} from '@governance-gates/core'
import { flakySubjects } from '../rules.ts'

/** Subjects whose result does not depend on the code. It warns: what is flaky is decided by people. */
export function checkFlakySubjects(flaky: readonly FlakySubject[]): Check {
  const status = flaky.length === 0 ? 'pass' : 'warn'
  return checkOf(flakySubjects, {}, { ...noneOf(flaky.map(findingOf), 'subjects'), status })
}

function findingOf(flaky: FlakySubject): Finding {
  const { campaign, subject, lastDay } = flaky
  return { subject, message: `${campaign}: flips without a change: ${flakyText(flaky)}, last on ${lastDay}` }
}
