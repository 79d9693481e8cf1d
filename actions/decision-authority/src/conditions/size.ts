import type { Condition } from '@governance-gates/policy'
import type { DecisionInput } from '../decision-input.ts'
import { type Answer, anyOf, no, unknown, yes } from '../logic/answer.ts'

/** Whether the change has more files or lines than a limit. What is not listed can only add to them. */
export function isLarge(
  { files: fileLimit, lines: lineLimit }: Extract<Condition, { kind: 'size' }>,
  { facts }: DecisionInput,
): Answer {
  const { files } = facts
  const lines = files.value.reduce((sum, file) => sum + (file.lines ?? 0), 0)
  const above = (limit: number | undefined, count: number, noun: string): Answer => {
    if (limit === undefined) return no()
    if (count > limit) return yes(`${count} ${noun}, more than ${limit}`)
    return files.kind === 'known' ? no() : unknown(files.why, files.remedy)
  }
  return anyOf([above(fileLimit, files.value.length, 'files'), above(lineLimit, lines, 'changed lines')])
}
