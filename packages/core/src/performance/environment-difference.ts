import type { Environment } from './measurement.ts'

const FACTS = [
  ['cpu', 'CPU'],
  ['cores', 'cores'],
  ['os', 'OS'],
  ['toolchain', 'toolchain'],
] as const satisfies readonly (readonly [keyof Environment, string])[]

/**
 * What differs between the machines that measured, for people: `CPU: A → B`. Only what both sides say is compared: a
 * difference forgives a regression, and what nobody knows forgives nothing.
 */
export function environmentDifferences(before: Environment, after: Environment): readonly string[] {
  return FACTS.filter(([key]) => before[key] !== undefined && after[key] !== undefined)
    .filter(([key]) => before[key] !== after[key])
    .map(([key, name]) => `${name}: ${before[key]} → ${after[key]}`)
}
