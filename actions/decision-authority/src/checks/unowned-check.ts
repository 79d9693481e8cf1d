import { type Check, type CheckScope, checkOf, exactly, measured } from '@governance-gates/core'
import type { AreaPolicy } from '@governance-gates/policy'
import type { DecisionInput } from '../decision-input.ts'
import { unowned } from '../rules.ts'

/** Whether every file of the change is in an area. */
export function checkUnowned(
  { ownership, facts, matcher }: DecisionInput,
  scope: CheckScope,
): readonly Check[] {
  if (ownership === undefined || ownership.unowned === 'allow') return []
  const owned = Object.values(ownership.areas)
    .flatMap(({ paths = [] }: AreaPolicy) => paths)
    .map((pattern) => matcher(pattern))
  const { files } = facts
  const without = files.value.filter(({ path }) => !owned.some((isOwned) => isOwned(path)))
  const outcome = {
    actual: measured(without.length, 'files'),
    expected: exactly(0, 'files'),
    findings: without.map(({ path }) => ({ subject: path, message: 'is in no area', file: path })),
  }
  if (without.length > 0) return [checkOf(unowned, scope, { ...outcome, status: ownership.unowned })]
  if (files.kind === 'known') return [checkOf(unowned, scope, { ...outcome, status: 'pass' })]
  const status = ownership.unowned === 'fail' ? 'inconclusive' : 'warn'
  return [checkOf(unowned, scope, { ...outcome, status, detail: files.why, remedy: files.remedy })]
}
