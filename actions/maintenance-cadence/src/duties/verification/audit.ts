import type { Instant } from '@governance-gates/core'
import type { DutyEvidence, Report, SeenAudit } from '../evidence.ts'
import type { Moment } from '../moment.ts'
import { done, open, type Proof, unknown } from '../proof.ts'
import type { Kind } from './kind.ts'

/** Reports without advisories, whose database is young enough. An old database finds nothing either. */
export function byAudit(wanted: Kind<'audit'>, { audits }: DutyEvidence, { now }: Moment): Proof {
  const reports = audits.get(wanted.evidence.join('\n')) ?? []
  if (reports.length === 0) {
    return unknown(`no report matches ${wanted.evidence.join(', ')}`, 'run the audit before this gate')
  }
  const judged = reports.map((report) => judge(report, wanted, now))
  const worst = judged.find(({ kind }) => kind === 'unknown') ?? judged.find(({ kind }) => kind === 'open')
  return worst ?? judged[0] ?? unknown('there is no report', 'run the audit before this gate')
}

function judge(report: Report<SeenAudit>, { maxAge }: Kind<'audit'>, now: Instant): Proof {
  if (report.kind === 'unread') return unknown(`${report.path}: ${report.why}`, report.remedy)
  const { path, tool, databaseDate, advisories, again, faults } = report.content
  const [fault] = faults
  if (fault !== undefined) return unknown(`${path}: ${fault}`, again)
  if (databaseDate.kind === 'missing') return unknown(`${path}: ${databaseDate.why}`, databaseDate.remedy)
  const date = databaseDate.value === 'live' ? now : databaseDate.value
  if (date > now) return unknown(`${path}: its advisories are dated in the future`, 'correct the clock')
  if (now - date > maxAge.milliseconds) {
    const day = new Date(date).toISOString().slice(0, 10)
    return open(
      `the advisories of ${path} are of ${day}, older than ${maxAge.text}`,
      `update the database of ${tool}`,
    )
  }
  const [first] = advisories
  if (first !== undefined) {
    const others = advisories.length > 1 ? ` and ${advisories.length - 1} more` : ''
    return open(`${path} has ${first}${others}`, 'update the packages, or decide about the advisories')
  }
  return done(now, `the report of ${tool}`, { text: path, target: path })
}
