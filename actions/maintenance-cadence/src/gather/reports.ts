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
    const reports = await readReports(context, each.evidence, (report) =>
      auditIn(report, { ...readers, wanted: each }),
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
      await readReports(context, evidence, ({ path, text }) => ({ path, ...readOutdated(text) })),
    )
  }
  return found
}

/** A report, and what its tool wrote to standard error. */
interface WrittenReport {
  readonly path: string
  readonly text: string
  readonly log: string | undefined
}

/** A report in a commit is as old as that: no step of this run wrote it. */
async function readReports<Content>(
  context: GateContext,
  patterns: readonly string[],
  read: (report: WrittenReport) => Content,
): Promise<readonly Report<Content>[]> {
  const { workspace, evidence, inputs, runner } = context
  const reports: Report<Content>[] = []
  for (const path of await workspace.find(placesOf(patterns, runner.input('reports')))) {
    const shown = workspace.display(path)
    const [committed] = await committedFiles([resolve(inputs.directory, path)])
    if (committed !== undefined) {
      const remedy = 'let a step of this run write the report, and keep it out of git'
      reports.push({ kind: 'unread', path: shown, why: 'is a file of a commit', remedy })
      continue
    }
    const found = await evidence.read(path, async ({ text, facts }) => {
      facts.format = 'report'
      facts.records = 1
      return read({ path: shown, text: text(), log: await logBeside(context, path) })
    })
    if (found.kind === 'read') reports.push({ kind: 'read', content: found.content })
    else {
      const why = found.kind === 'missing' ? 'does not exist' : found.finding.message
      reports.push({ kind: 'unread', path: shown, why, remedy: 'let the tool write its whole report' })
    }
  }
  return reports
}

/** `reports/audit.log` of `reports/audit.json`: an audit of npm that reached no registry shows only there. */
async function logBeside({ evidence, inputs }: GateContext, report: string): Promise<string | undefined> {
  const path = report.replace(/\.[^./]*$/, '.log')
  if (path === report) return undefined
  const [committed] = await committedFiles([resolve(inputs.directory, path)])
  return committed === undefined ? evidence.readCompanion(path) : undefined
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

const NPM = 'run npm audit --json --loglevel=http > audit.json 2> audit.log, and keep both files together'

type Auditing = Pick<typeof audits, 'recogniseAudit' | 'readAudit'> & { readonly wanted: Kind<'audit'> }

function auditIn(
  { text, path, log }: WrittenReport,
  { recogniseAudit, readAudit, wanted }: Auditing,
): SeenAudit {
  const format = recogniseAudit(text)
  if (format === undefined) {
    throw new EvidenceError(
      text.trim() === ''
        ? 'the report is empty: its tool did not finish'
        : 'not a whole report of a tool that is known',
      { line: 1, remedy: 'fix what the tool says on standard error' },
    )
  }
  const { tool, database, vulnerabilities, notMeasured, ignored } = readAudit(format, { text, log })
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
    again: format === 'npm-audit-2' ? NPM : `run ${tool} again, over everything`,
    faults: [
      ...notMeasured.flatMap((each) => (each.kind === 'part' ? [] : [each.why])),
      ...ignored.map(({ by }) => `advisories are ignored by ${by}`),
    ],
  }
}
