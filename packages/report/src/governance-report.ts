/** What draws a report for people and for other tools; loaded by the action that reports, and by no gate. */
export { badgeJson } from './badge.ts'
export { governanceHeadline } from './governance-headline.ts'
export { type GovernanceSummaryInput, renderGovernanceSummary } from './governance-summary.ts'
export { junitXml } from './junit-file.ts'
export { sarifJson } from './sarif.ts'
export { testResultPredicate, testResultStatement } from './test-result-statement.ts'
