import type { LoadedPolicy, Policy, Section } from '@governance-gates/policy'
import { ConfigurationError } from './configuration-error.ts'

/** The section of the policy that a gate judges by. */
export interface GateSection<Name extends Section> {
  readonly name: Name
  /** A small content of it, in one line of YAML, to paste where the section is missing. */
  readonly example: string
}

/** What the policy says in a section. */
export type SectionPolicy<Name extends Section> = NonNullable<Policy[Name]>

/**
 * The section that a gate judges by.
 * @param text of the policy: it tells where the section would go
 * @throws ConfigurationError where the policy lacks it, with what to paste and where
 */
export function requireSection<Name extends Section>(
  gate: { readonly name: string; readonly section: GateSection<Name> },
  { policy, path }: LoadedPolicy,
  text: string,
): SectionPolicy<Name> {
  const { name, example } = gate.section
  const found: Policy[Name] = policy[name]
  if (found !== undefined) return found
  const line = text.trimEnd().split('\n').length
  const isJson = text.trimStart().startsWith('{')
  const place = isJson ? 'before the last }' : `in line ${line + 1}`
  const entry = isJson ? `, "${name}": ${example}` : `${name}: ${example}`
  throw new ConfigurationError(
    `${path}: the section ${name} is missing: add it ${place}, or remove ${gate.name} from the workflow. Paste, and change to your project's values: ${entry}`,
    { file: path, line },
  )
}
