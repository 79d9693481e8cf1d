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

/** A policy without the section of a gate. */
export class MissingSection extends ConfigurationError {
  readonly section: Section

  constructor(section: Section, message: string, place: { readonly file: string; readonly line: number }) {
    super(message, place)
    this.section = section
  }
}

/**
 * The section that a gate judges by.
 * @param text of the policy: it tells where the section would go
 * @throws MissingSection where the policy lacks it, with what to paste and where
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
  const isJson = /^\s*\{[^#]*[^,\s]\s*\}\s*$/.test(text)
  const place = isJson ? 'before the last }' : isPlainBlock(text) ? `in line ${line + 1}` : 'at its top level'
  const entry = isJson ? `, "${name}": ${example}` : `${name}: ${example}`
  throw new MissingSection(
    name,
    `${path}: the section ${name} is missing: add it ${place}, or remove ${gate.name} from the workflow. Paste, and change to your project's values: ${entry}`,
    { file: path, line },
  )
}

/** Whether a line below the last one is at the top level: keys begin their lines, and nothing ends the document. */
function isPlainBlock(text: string): boolean {
  const lines = text.split('\n').filter((line) => !/^\s*(?:#|$)/.test(line))
  const [first = ''] = lines.filter((line) => !/^---(?:\s|$)/.test(line))
  return /^[^\s{]/.test(first) && !lines.some((line) => /^\.\.\.(?:\s|$)/.test(line))
}
