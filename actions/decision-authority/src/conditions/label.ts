import type { Condition } from '@governance-gates/policy'
import type { DecisionInput } from '../decision-input.ts'
import { type Answer, anyOf, no, unknown, yes } from '../logic/answer.ts'
import { isOneOf } from './entitlement.ts'

/** Whether the pull request has a label; one that excuses counts only if somebody entitled was the last to set it. */
export function hasLabel(
  { names, by }: Pick<Extract<Condition, { kind: 'label' }>, 'names' | 'by'>,
  input: DecisionInput,
): Answer {
  const { labels } = input.facts
  // GitHub's labels are the same in any case.
  const wanted = new Set(names.map((name) => name.toLowerCase()))
  const set = labels.value.filter(({ name }) => wanted.has(name.toLowerCase()))
  if (set.length === 0) return labels.kind === 'known' ? no() : unknown(labels.why, labels.remedy)
  if (by.length === 0) return yes(...set.map(({ name }) => `label ${name}`))
  return anyOf(set.map((label) => isSetBy(label, by, input)))
}

type Label = DecisionInput['facts']['labels']['value'][number]

function isSetBy(
  { name, by: person }: Label,
  by: Extract<Condition, { kind: 'label' }>['by'],
  input: DecisionInput,
): Answer {
  if (person === 'unknown') {
    return unknown(
      `who set the label ${name} is not known`,
      'write permissions: { issues: read } in the job, or name who set it in a simulated change',
    )
  }
  const answer = isOneOf(person, by, input)
  if (answer.truth === 'yes') return yes(`label ${name}, set by @${person.login}`)
  return answer.truth === 'unknown' ? answer : no(`label ${name} is set by @${person.login}, who may not`)
}
