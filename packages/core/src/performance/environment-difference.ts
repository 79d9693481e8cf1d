import type { Environment } from './measurement.ts'

const FACTS = [
  ['cpu', 'CPU'],
  ['cores', 'cores'],
  ['os', 'OS'],
  ['toolchain', 'toolchain'],
] as const satisfies readonly (readonly [keyof Environment, string])[]

/**
 * What differs between the machines that measured, for people: `CPU: A → B`. A fact that only one side has is a
 * difference too, for nobody knows that it is the same; one that neither has is none.
 */
export function environmentDifferences(before: Environment, after: Environment): readonly string[] {
  return FACTS.filter(([key]) => before[key] !== after[key]).map(
    ([key, name]) => `${name}: ${before[key] ?? 'unknown'} → ${after[key] ?? 'unknown'}`,
  )
}
