import type { Check, Environment } from '@governance-gates/core'

/** Whether the machine of this run is that of the baseline, as far as both are known. */
export function checkEnvironment(differences: readonly string[]): readonly Check[] {
  if (differences.length === 0) return []
  return [
    {
      id: 'environment',
      title: 'The baseline was measured on such a machine',
      rule: 'performance.regression.baseline',
      status: 'warn',
      actual: `${differences.length} differences`,
      expected: 'the same machine',
      detail: 'numbers of two machines cannot be compared: regressions only warn, and budgets hold',
      remedy: 'measure base and head on the same runner, or take a new baseline on this one',
      findings: differences.map((message) => ({ message })),
    },
  ]
}

const FACTS = ['cpu', 'cores', 'os', 'toolchain'] as const satisfies readonly (keyof Environment)[]

/** A comparison that takes two machines for one because nobody said what they are says so. */
export function withMachineNote(check: Check, before: Environment, after: Environment): Check {
  if (FACTS.some((fact) => before[fact] !== undefined && after[fact] !== undefined)) return check
  const note = 'nobody knows whether the baseline was measured on such a machine'
  return { ...check, detail: check.detail === undefined ? note : `${check.detail}; ${note}` }
}
