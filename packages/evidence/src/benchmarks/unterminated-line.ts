import { EvidenceError, showValue } from '@governance-gates/document/strict'
import type { BenchmarkFormat } from './benchmark-format.ts'
import type { PerformanceContent, PerformanceRecord } from './record.ts'

/**
 * A note where the last line of a file has no line break: what followed may be missing. JSON that was cut in the middle of a
 * line is refused where it is read; of other text the format says which lines are complete.
 *
 * @throws EvidenceError where the line may be the beginning of a result.
 */
export function unterminatedLine(
  content: PerformanceContent,
  format: Pick<BenchmarkFormat, 'isCompleteLine'>,
): readonly PerformanceRecord[] {
  switch (content.kind) {
    case 'json':
    case 'xml':
      return []
    case 'json-lines':
      return content.isTerminated ? [] : [noteAt(content.lines.at(-1)?.number ?? 1)]
    case 'text': {
      const { lines } = content
      const last = lines.at(-1) ?? ''
      if (last.trim() === '') return []
      if (format.isCompleteLine?.(last) === true) return [noteAt(lines.length)]
      throw truncated(last, lines.length)
    }
  }
}

function noteAt(line: number): PerformanceRecord {
  return {
    kind: 'note',
    message: 'the last line has no line break: results may be missing where the tool was stopped',
    line,
  }
}

function truncated(text: string, line: number): EvidenceError {
  return new EvidenceError(
    `the last line, ${showValue(text)}, has no line break and is not a whole result: the file is truncated`,
    { line, remedy: 'let the tool finish, and keep its whole output with the last line break' },
  )
}
