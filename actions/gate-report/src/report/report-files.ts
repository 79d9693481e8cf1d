import {
  badgeJson,
  junitXml,
  sarifJson,
  testResultPredicate,
  testResultStatement,
} from '@governance-gates/report/governance-report'
import type { GovernanceReport } from '@governance-gates/verdict'

/** A file beside the report: `governance.report.json` → `governance.report.sarif`. */
export interface ReportFile {
  readonly output: string
  readonly path: string
  readonly text: string
}

export interface DrawnReport {
  readonly report: GovernanceReport
  readonly inputs: { readonly reportPath: string }
  readonly runUrl: string | undefined
  readonly comment: string
}

/** The report in the forms that other tools read. */
export function reportFiles({ report, inputs, runUrl, comment }: DrawnReport): readonly ReportFile[] {
  const stem = inputs.reportPath.replace(/\.json$/, '')
  const file = (output: string, ending: string, text: string) => ({ output, path: `${stem}.${ending}`, text })
  return [
    file('comment-body', 'comment.md', comment),
    file('sarif', 'sarif', sarifJson(report)),
    file('junit', 'junit.xml', junitXml(report)),
    file('statement', 'intoto.json', testResultStatement(report, runUrl)),
    file('predicate', 'predicate.json', `${JSON.stringify(testResultPredicate(report, runUrl), null, 2)}\n`),
    file('badge', 'badge.json', badgeJson(report)),
  ]
}
