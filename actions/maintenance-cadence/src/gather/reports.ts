import { resolve } from 'node:path'
import type { GateContext } from '@governance-gates/action-kit'
import { EvidenceError } from '@governance-gates/document/strict'
import type * as audits from '@governance-gates/evidence/audits'
import { committedFiles } from '@governance-gates/git'
import { SEVERITIES, type Verification } from '@governance-gates/policy'
import { given, missing } from '../answer.ts'
import type { Report, SeenAudit, SeenOutdated } from '../duties/evidence.ts'
import { readOutdated } from './outdated-report.ts'

type Kind<Name extends Verification['kind']> = Extract<Verification, { kind: Name }>

/** The reports of audit tools that duties name, by their patterns. */
export async function gatherAudits(
  context: GateContext,
  wanted: readonly Kind<'audit'>[],
): Promise<ReadonlyMap<string, readonly Report<SeenAudit>[]>> {
  const found = new Map<string, readonly Report<SeenAudit>[]>()
  if (wanted.length === 0) return found
  const readers = await import('@governance-gates/evidence/audits')
  for (const each of wanted) {
    const reports = await readReports(context, each.evidence, (text, path) =>
      auditIn(text, path, { ...readers, wanted: each }),
    )
    found.set(each.evidence.join('\n'), reports)
  }
  return found
}

/** The reports of what is outdated, likewise. */
export async function gatherOutdated(
  context: GateContext,
  wanted: readonly Kind<'outdated'>[],
): Promise<ReadonlyMap<string, readonly Report<SeenOutdated>[]>> {
  const found = new Map<string, readonly Report<SeenOutdated>[]>()
  for (const { evidence } of wanted) {
    found.set(
      evidence.join('\n'),
      await readReports(context, evidence, (text, path) => ({ path, ...readOutdated(text) })),
    )
  }
  return found
}

/** A report in a commit is as old as that: no step of this run wrote it. */
async function readReports<Content>(
  { workspace, evidence, inputs, runner }: GateContext,
  patterns: readonly string[],
  read: (text: string, path: string) => Content,
): Promise<readonly Report<Content>[]> {
  const reports: Report<Content>[] = []
  for (const path of await workspace.find(placesOf(patterns, runner.input('reports')))) {
    const shown = workspace.display(path)
    const [committed] = await committedFiles([resolve(inputs.directory, path)])
    if (committed !== undefined) {
      const remedy = 'let a step of this run write the report, and keep it out of git'
      reports.push({ kind: 'unread', path: shown, why: 'is a file of a commit', remedy })
      continue
    }
    const found = await evidence.read(path, ({ text, facts }) => {
      facts.format = 'report'
      facts.records = 1
      return read(text(), shown)
    })
    if (found.kind === 'read') reports.push({ kind: 'read', content: found.content })
    else {
      const why = found.kind === 'missing' ? 'does not exist' : found.finding.message
      reports.push({ kind: 'unread', path: shown, why, remedy: 'let the tool write its whole report' })
    }
  }
  return reports
}

/** Where another job wrote the reports, they are where evidence/restore put its artifacts. */
function placesOf(patterns: readonly string[], restored: string): readonly string[] {
  return restored === '' ? patterns : patterns.map((pattern) => `${restored}/*/evidence/${pattern}`)
}

/** These ask a service for its advisories while they run: what they say is as fresh as the report. */
const LIVE: ReadonlySet<audits.AuditFormat> = new Set([
  'npm-audit-2',
  'pip-audit',
  'osv-scanner',
  'github-dependency-compare',
])

type Auditing = Pick<typeof audits, 'recogniseAudit' | 'readAudit'> & { readonly wanted: Kind<'audit'> }

function auditIn(text: string, path: string, { recogniseAudit, readAudit, wanted }: Auditing): SeenAudit {
  const format = recogniseAudit(text)
  if (format === undefined) {
    throw new EvidenceError(
      text.trim() === ''
        ? 'the report is empty: its tool did not finish'
        : 'not a whole report of a tool that is known',
      { line: 1, remedy: 'fix what the tool says on standard error' },
    )
  }
  const { tool, database, vulnerabilities, notMeasured, ignored } = readAudit(format, { text })
  const least = SEVERITIES.indexOf(wanted.failFrom)
  const advisories = vulnerabilities.filter(
    ({ severity, informational }) =>
      informational === undefined && (severity === 'unknown' || SEVERITIES.indexOf(severity) >= least),
  )
  const { date } = database
  const remedy = `let ${tool} write when its database was updated`
  return {
    path,
    tool,
    databaseDate:
      date.kind === 'known'
        ? given(date.value)
        : LIVE.has(format)
          ? given('live')
          : missing(date.why, remedy),
    advisories: advisories.map(({ ids, package: { name } }) => `${ids[0] ?? 'an advisory'} in ${name}`),
    faults: [
      ...notMeasured.flatMap((each) => (each.kind === 'part' ? [] : [each.why])),
      ...ignored.map(({ by }) => `advisories are ignored by ${by}`),
    ],
  }
}
