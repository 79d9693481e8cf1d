import type { Attachment } from '@governance-gates/action-kit'
import { writeTraceabilityLock } from '@governance-gates/project-files'
import { matrixCsv } from './matrix-csv.ts'
import { matrixHtml } from './matrix-html.ts'
import { matrixMarkdown } from './matrix-markdown.ts'
import type { MatrixReport } from './matrix-report.ts'

/** The files beside the verdict: the matrix for people and for spreadsheets, and the lock as it would be now. */
export function attachmentsOf(
  report: MatrixReport,
  fingerprints: ReadonlyMap<string, string>,
): readonly Attachment[] {
  // Of a matrix that cannot be judged there is nothing to show.
  if (report.standings.length === 0) return []
  return [
    { output: 'matrix-markdown', kind: 'matrix', extension: 'md', text: matrixMarkdown(report) },
    { output: 'matrix-html', kind: 'matrix', extension: 'html', text: matrixHtml(report) },
    { output: 'matrix-csv', kind: 'matrix', extension: 'csv', text: matrixCsv(report) },
    { output: 'lock-candidate', kind: 'lock', text: writeTraceabilityLock(fingerprints) },
  ]
}
