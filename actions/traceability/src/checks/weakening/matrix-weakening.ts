import { compareDecimals, decimalToText, type Finding, unicodePattern } from '@governance-gates/core'
import type { Matrix, Requirement } from '@governance-gates/project-files'
import { type EvidenceChange, weakenedEvidence } from './evidence-weakening.ts'
import type { MatrixChange } from './matrix-change.ts'

/** Everything that was asked for before a change and is not asked for after it. */
export function matrixWeakenings(change: MatrixChange): readonly Finding[] {
  const { before, now, path } = change
  const successors = successorsOf(before.matrix, now.matrix)
  return [
    ...weakenedRules(change),
    ...before.matrix.requirements.flatMap((requirement): readonly Finding[] => {
      const successor = successors.get(requirement.id)
      if (successor === undefined) {
        return [{ subject: requirement.id, message: `was removed: ${requirement.title}`, file: path }]
      }
      return weakenedRequirement(requirement, successor, change)
    }),
  ]
}

/** By id; one of a new id that has the very text of one that is gone was renamed. */
function successorsOf(before: Matrix, now: Matrix): ReadonlyMap<string, Requirement> {
  const byId = new Map(now.requirements.map((each) => [each.id, each]))
  const known = new Set(before.requirements.map(({ id }) => id))
  const added = now.requirements.filter(({ id }) => !known.has(id))
  const successors = new Map<string, Requirement>()
  for (const requirement of before.requirements) {
    const successor = byId.get(requirement.id) ?? takeSameText(added, requirement)
    if (successor !== undefined) successors.set(requirement.id, successor)
  }
  return successors
}

/** Each of them succeeds one requirement. */
function takeSameText(
  added: Requirement[],
  { title, acceptanceCriteria }: Requirement,
): Requirement | undefined {
  const index = added.findIndex(
    (each) => each.title === title && each.acceptanceCriteria === acceptanceCriteria,
  )
  return index === -1 ? undefined : added.splice(index, 1)[0]
}

/** Rules of the matrix itself. What the policy asks for as well is not lost with them. */
function weakenedRules({ before, now, policy, path }: MatrixChange): readonly Finding[] {
  const kept = new Set([...(policy.require ?? []), ...now.matrix.rules.requiredCategories])
  const dropped = before.matrix.rules.requiredCategories
    .filter((category) => !kept.has(category))
    .map((category) => ({ message: `ci_policy: ${category} is no longer required`, file: path }))
  const minimum = before.matrix.rules.minCoverage
  const minima = [now.matrix.rules.minCoverage, policy['min-coverage']]
  if (
    minimum === undefined ||
    minima.some((own) => own !== undefined && compareDecimals(own, minimum) >= 0)
  ) {
    return dropped
  }
  const own = now.matrix.rules.minCoverage
  const lowered = own === undefined ? 'was removed' : `was lowered to ${decimalToText(own)}`
  const message = `ci_policy: the minimum of ${decimalToText(minimum)}% of the classified tests ${lowered}`
  return [...dropped, { message, file: path }]
}

function weakenedRequirement(
  before: Requirement,
  now: Requirement,
  change: MatrixChange,
): readonly Finding[] {
  const pair: EvidenceChange = { before, now, change }
  const place = { subject: now.id, file: change.path, line: now.line }
  return [
    ...(saysSomething(before.acceptanceCriteria) && !saysSomething(now.acceptanceCriteria)
      ? ['its acceptance criteria were emptied']
      : []),
    ...weakenedEvidence(pair),
  ].map((message) => ({ message, ...place }))
}

const PLACEHOLDER = unicodePattern(String.raw`^(?:tbd|todo|fixme|n\/?a|none|empty|\p{P}|\p{S}|\s)*$`, 'iu')

/** Whether criteria are more than a placeholder: a text must be there, so that one who empties it writes one. */
function saysSomething(text: string): boolean {
  return !PLACEHOLDER().test(text)
}
