import { type Check, checkOf, type Environment, exactly, measured } from '@governance-gates/core'
import { environmentRule } from '../rules.ts'

/** Whether the machine of this run is that of the baseline, as far as both are known. */
export function checkEnvironment(differences: readonly string[]): readonly Check[] {
  if (differences.length === 0) return []
  return [
    checkOf(
      environmentRule,
      {},
      {
        status: 'warn',
        actual: measured(differences.length, 'differences'),
        expected: exactly(0, 'differences'),
        detail:
          'numbers from two machines cannot be compared: regressions only warn, and budgets still apply',
        findings: differences.map((message) => ({ message })),
      },
    ),
  ]
}

const FACTS = ['cpu', 'cores', 'os', 'toolchain'] as const satisfies readonly (keyof Environment)[]

/** Why a comparison takes two machines for one; undefined where something is known of both. */
export function machineNote(before: Environment, after: Environment): string | undefined {
  if (FACTS.some((fact) => before[fact] !== undefined && after[fact] !== undefined)) return undefined
  return 'it is unknown whether the same kind of machine measured the baseline'
}
