import type { MatrixReport } from './matrix-report.ts'

const COLUMNS = [
  'requirement',
  'title',
  'category',
  'state',
  'path',
  'source',
  'generated_by_ci',
  'justification',
  'optional',
]

/** The matrix for spreadsheets: one line for each piece of evidence, one for each category that has none. RFC 4180. */
export function matrixCsv({ standings, untraced, orphaned }: MatrixReport): string {
  const rows = standings.flatMap(({ requirement: { id, title }, cells }) =>
    [...cells].flatMap(([category, { state, evidence }]) =>
      evidence.length === 0
        ? [[id, title, category, state, '', '', '', '', '']]
        : evidence.map((each) => [
            id,
            title,
            category,
            each.state,
            each.path,
            each.source,
            String(each.isGenerated),
            each.justification ?? '',
            String(each.isOptional),
          ]),
    ),
  )
  const strays = [
    ...untraced.map((name) => ['', '', '', 'untraced', name, '', '', '', '']),
    ...orphaned.map(({ id, file }) => [id, '', '', 'orphaned', file, 'tag', '', '', '']),
  ]
  return [COLUMNS, ...rows, ...strays].map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

/** What spreadsheets take for a formula; full-width signs count in some. https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u

/** An apostrophe makes text of what would be calculated. */
function field(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
