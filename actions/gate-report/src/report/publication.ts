import type { CommitResult } from '@governance-gates/github'
import { renderGovernanceSummary, reportAnnotations } from '@governance-gates/report/governance-report'
import type { GovernanceReport } from '@governance-gates/verdict'
import type { ReportEvent } from '../gather/report-event.ts'
import type { ReportInputs } from '../inputs.ts'
import { digestOf, type Publication } from './publish-report.ts'

/** Of a check run's text, in bytes. */
const CHECK_LIMIT = 65_535

/** A report with everything that is shown of it. */
export interface Decided {
  readonly inputs: ReportInputs
  readonly event: ReportEvent
  readonly report: GovernanceReport
  /** The files that the gates judged. */
  readonly evidence: ReadonlySet<string>
  readonly headline: string
  readonly runUrl: string | undefined
  readonly comment: string
}

/** The commit that people know a pull request by; undefined where it is that of the run. */
export function headOf(event: ReportEvent): string | undefined {
  return event.kind === 'pull-request' ? event.headSha : undefined
}

/** What is to be posted of a report, and where. */
export function publicationOf(decided: Decided, pullRequest: number | undefined): Publication {
  const { inputs, event, report, comment } = decided
  const isSecond = event.kind === 'second-stage'
  return {
    comment: inputs.comment === 'auto' ? comment : undefined,
    fingerprint: fingerprintOf(report),
    title: inputs.title,
    author: inputs.commentAuthor,
    pullRequest,
    head: isSecond ? event.head.sha : shaOf(event),
    check:
      inputs.check === 'off' || isSecond
        ? undefined
        : { kind: inputs.check, result: resultOf(decided, shaOf(event)) },
  }
}

function shaOf(event: Exclude<ReportEvent, { kind: 'second-stage' }>): string {
  return event.kind === 'pull-request' ? event.headSha : event.sha
}

function resultOf({ inputs, event, report, evidence, headline, runUrl }: Decided, sha: string): CommitResult {
  const drawn = { report, headline, runUrl, head: headOf(event), place: 'comment', notes: [] } as const
  return {
    sha,
    name: inputs.checkName,
    conclusion: conclusionOf(report),
    title: headline,
    summary: renderGovernanceSummary(drawn, CHECK_LIMIT),
    url: runUrl,
    annotations: reportAnnotations(report, evidence).map(({ file, line, level, title, message }) => ({
      path: file,
      line,
      level: level === 'error' ? 'failure' : 'warning',
      title,
      message,
    })),
  }
}

/** What the report says, without the moment and the commit that it says it of. */
function fingerprintOf({ gates, checks, changes, status }: GovernanceReport): string {
  return digestOf(JSON.stringify([status, gates, checks, changes ?? null]))
}

function conclusionOf({ status, blocking }: GovernanceReport): 'success' | 'failure' | 'neutral' {
  if (blocking) return 'failure'
  return status === 'pass' ? 'success' : 'neutral'
}
