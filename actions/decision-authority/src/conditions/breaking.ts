import { declaredBreaks } from '@governance-gates/core'
import type { DecisionInput } from '../decision-input.ts'
import { type Answer, anyOf, no, unknown, yes } from '../logic/answer.ts'
import { commitText } from '../short-commit.ts'
import { hasLabel } from './label.ts'

/** Whether a label, the title or a commit declares a breaking change. */
export function isBreaking(input: DecisionInput): Answer {
  const { title, commits } = input.facts
  const isInTitle = declaredBreaks({ subject: title, body: '' }).length > 0
  // A commit that says no more than the title adds nothing.
  const declared = commits.value.filter(
    ({ message }) => declares(message) && !(isInTitle && firstLine(message) === title),
  )
  const inCommits: Answer =
    declared.length > 0
      ? yes(...declared.map(({ sha, message }) => `${commitText(sha)}: ${firstLine(message)}`))
      : commits.kind === 'known'
        ? no()
        : unknown(commits.why, commits.remedy)
  return anyOf([
    // A squash takes it for the message.
    isInTitle ? yes(`title: ${title}`) : no(),
    hasLabel({ names: input.breakingLabels, by: [] }, input),
    inCommits,
  ])
}

function declares(message: string): boolean {
  const subject = firstLine(message)
  return declaredBreaks({ subject, body: message.slice(subject.length) }).length > 0
}

function firstLine(message: string): string {
  return message.split(/\r?\n/, 1)[0] ?? ''
}
