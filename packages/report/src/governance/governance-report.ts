/** What draws a report for people and for other tools; loaded by the action that reports, and by no gate. */
export { badgeJson } from '../formats/badge.ts'
export { junitXml } from '../formats/junit-file.ts'
export { sarifJson } from '../formats/sarif.ts'
export { testResultPredicate, testResultStatement } from '../formats/test-result-statement.ts'
export { governanceHeadline } from './governance-headline.ts'
export { type GovernanceSummaryInput, renderGovernanceSummary } from './governance-summary.ts'
export { type PlacedAnnotation, reportAnnotations } from './report-annotations.ts'
