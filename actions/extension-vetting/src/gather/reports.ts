import type { GateContext } from '@governance-gates/action-kit'
import type { Finding } from '@governance-gates/core'
import type { Located } from '@governance-gates/document/strict'
import type { LicenceColumns, PreflightColumns } from '@governance-gates/policy'
import {
  cellAt,
  cellsAt,
  parseDocument,
  valuesAt,
  writtenText,
} from '@governance-gates/project-files/extensions'
import type { ExtensionReport, ReportReading } from '../vetting-input.ts'
import { problemsOf } from './list-files.ts'

export interface GatheredReports {
  readonly reading: ReportReading
  /** As the workspace names them. */
  readonly paths: readonly string[]
}

type Columns = PreflightColumns & LicenceColumns

interface ReportSource {
  readonly patterns: readonly string[]
  readonly columns: Columns
  /** For the verdict: `extension-preflight`. */
  readonly format: string
}

/** Reads reports about extensions: each file is one, or a list of some. */
export async function gatherReports(
  { workspace, evidence }: Pick<GateContext, 'workspace' | 'evidence'>,
  source: ReportSource,
): Promise<GatheredReports> {
  const paths = await workspace.find(source.patterns)
  const reports = new Map<string, ExtensionReport[]>()
  const problems: Finding[] = []
  for (const path of paths) {
    const reading = await evidence.read(path, async ({ path: shown, text, facts }) => {
      facts.format = source.format
      const root = await parseDocument(text(), shown)
      const nodes = root.kind === 'list' ? root.items : [root]
      facts.records = nodes.length
      return nodes.map((node) => reportOf(node, shown, source.columns))
    })
    for (const problem of problemsOf(reading)) problems.push(problem)
    if (reading.kind !== 'read') continue
    if (reading.content.length === 0) problems.push({ message: 'has no report', file: reading.path, line: 1 })
    for (const report of reading.content) {
      if ('message' in report) problems.push(report)
      else reports.set(report.id, [...(reports.get(report.id) ?? []), report])
    }
  }
  return { reading: { files: paths.length, reports, problems }, paths }
}

function reportOf(node: Located, file: string, columns: Columns): ExtensionReport | Finding {
  const { line } = node
  const places = columns.id ?? ['extension_id']
  const id = cellAt(node, places)
  if (id?.kind !== 'text' || id.text.trim() === '') {
    return { message: `is not a report: it has no ${places.join(' or ')}`, file, line }
  }
  const one = (given: readonly string[] | undefined, standard: string) => {
    const cell = cellAt(node, given ?? [standard])
    return cell === undefined ? undefined : writtenText(cell)
  }
  const [errors] = valuesAt(node, 'summary.errors')
  return {
    id: id.text,
    pins: cellsAt(node, columns.pin ?? ['pin']).map(writtenText),
    verdict: one(columns.verdict, 'verdict'),
    truncated: one(columns.truncated, 'truncated'),
    tool: one(columns.tool, 'tool_version'),
    detected: one(columns.detected, 'detected'),
    registry: one(columns.registry, 'registry'),
    errors: errors?.kind === 'number' ? errors.value : undefined,
    file,
    line,
  }
}
