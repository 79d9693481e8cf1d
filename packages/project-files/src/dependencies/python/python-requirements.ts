import { type Located, type LocatedMapping, listAt, textAt } from '@governance-gates/document/strict'
import type { Dependency, DependencySection } from '../dependency.ts'
import { malformed } from '../dependency-reader.ts'
import { packageOfRequirement } from './requirement.ts'

/** The requirements of the list under a key. */
export function requirementsIn(
  parent: LocatedMapping,
  key: string,
  where: string,
  section: DependencySection,
): readonly Dependency[] {
  const node = parent.members.get(key)
  return node === undefined ? [] : requirements(node, where, section)
}

export function requirements(
  node: Located,
  where: string,
  section: DependencySection,
): readonly Dependency[] {
  return listAt(node, where).items.map((item, index) => requirement(item, `${where}[${index}]`, section))
}

export function requirement(node: Located, where: string, section: DependencySection): Dependency {
  const text = textAt(node, where)
  const name = packageOfRequirement(text)
  if (name === undefined) throw malformed(`${where}: ${JSON.stringify(text)} is not a requirement`, node.line)
  return { name, line: node.line, section }
}
