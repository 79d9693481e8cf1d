import type { Workspace } from '@governance-gates/action-kit'
import type { EvidenceFile, Finding } from '@governance-gates/core'
import { decodeText, type Located, wholeText } from '@governance-gates/document/strict'
import type { LicenceColumns, PreflightColumns } from '@governance-gates/policy'
import { writtenText } from '../list/entry.ts'
import { cellsAt, valuesAt } from '../list/value-place.ts'
import type { ExtensionReport, ReportReading } from '../vetting-input.ts'
import { parseDocument } from './document.ts'
import { attempt } from './list-files.ts'

export interface GatheredReports {
  readonly reading: ReportReading
  readonly evidence: readonly EvidenceFile[]
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
export async function gatherReports(workspace: Workspace, source: ReportSource): Promise<GatheredReports> {
  const paths = await workspace.find(source.patterns)
  const reports = new Map<string, ExtensionReport[]>()
  const problems: Finding[] = []
  const evidence: EvidenceFile[] = []
  for (const path of paths) {
    const shown = workspace.display(path)
    const file = workspace.open(path)
    const reading = await attempt(shown, async () => {
      const root = await parseDocument(wholeText(decodeText(file.bytes)), shown)
      const nodes = root.kind === 'list' ? root.items : [root]
      return nodes.map((node) => reportOf(node, shown, source.columns))
    })
    const found = Array.isArray(reading) ? reading : []
    if ('message' in reading) problems.push(reading)
    else if (found.length === 0) problems.push({ message: 'has no report', file: shown, line: 1 })
    for (const report of found) {
      if ('message' in report) problems.push(report)
      else reports.set(report.id, [...(reports.get(report.id) ?? []), report])
    }
    evidence.push({ path: shown, ...file.finish(), format: source.format, records: found.length })
  }
  return { reading: { files: paths.length, reports, problems }, evidence, paths }
}

function reportOf(node: Located, file: string, columns: Columns): ExtensionReport | Finding {
  const { line } = node
  const places = columns.id ?? ['extension_id']
  const [id] = cellsAt(node, places)
  if (id?.kind !== 'text' || id.text.trim() === '') {
    return { message: `is not a report: it has no ${places.join(' or ')}`, file, line }
  }
  const one = (given: readonly string[] | undefined, standard: string) => {
    const [cell] = cellsAt(node, given ?? [standard])
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
