import type { Finding } from '@governance-gates/core'
import type { GovernanceReport } from '@governance-gates/verdict'
import { formatActual, formatExpected } from '../amount.ts'
import type { Annotation } from '../annotation.ts'
import type { Cause } from '../causes/cause.ts'
import { nameOf } from '../causes/cause-text.ts'
import { plain } from '../markdown/escape.ts'
import { findingLine } from '../markdown/finding-line.ts'
import { isRelativePath } from '../relative-path.ts'
import { reportCauses, reportWarnings } from './standing-words.ts'

/** An annotation that has a place. */
export type PlacedAnnotation = Annotation & Required<Pick<Annotation, 'file' | 'line'>>

const TITLE_LIMIT = 200
const TEXT_LIMIT = 1_000

/**
 * What the findings of a report say of the code, each place once for all gates and systems, what blocks first. A finding in a
 * file that was judged as evidence is about something else.
 */
export function reportAnnotations(
  report: GovernanceReport,
  evidence: ReadonlySet<string>,
): readonly PlacedAnnotation[] {
  const known = new Set<string>()
  const place = (causes: readonly Cause[], level: Annotation['level']) =>
    causes.flatMap((cause) =>
      cause.findings.flatMap((finding): readonly PlacedAnnotation[] => {
        const { file, line = 1 } = finding
        if (file === undefined || evidence.has(file) || !isRelativePath(file)) return []
        const key = JSON.stringify([file, line])
        if (known.has(key)) return []
        known.add(key)
        return [
          {
            level,
            file,
            line,
            title: plain(nameOf(cause.checks[0].check), TITLE_LIMIT),
            message: messageOf(cause, finding),
          },
        ]
      }),
    )
  const blocking = report.blocking ? 'error' : 'warning'
  return [...place(reportCauses(report), blocking), ...place(reportWarnings(report), 'warning')]
}

function messageOf({ checks: [{ check }] }: Cause, { message, subject }: Finding): string {
  const words = findingLine({ message, ...(subject === undefined ? {} : { subject }) }, TEXT_LIMIT)
  const found = check.actual === null ? 'but it could not be measured' : `found ${formatActual(check)}`
  const limit = plain(`Wanted ${formatExpected(check.expected)}, ${found}.`)
  return [words, limit, ...(check.remedy === undefined ? [] : [`What to do: ${plain(check.remedy)}`])].join(
    '\n',
  )
}
