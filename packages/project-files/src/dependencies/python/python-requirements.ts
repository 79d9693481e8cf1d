import { type Located, type LocatedMapping, listAt, textAt } from '@governance-gates/document/strict'
import type { Dependency, DependencySection } from '../dependency.ts'
import { malformed } from '../dependency-reader.ts'
import { packageOfRequirement } from './requirement.ts'

/** A table and its path in the file. */
export interface PlacedTable {
  readonly table: LocatedMapping
  readonly where: string
}

/** The requirements of the list under a key. */
export function requirementsIn(
  { table, where }: PlacedTable,
  key: string,
  section: DependencySection,
): readonly Dependency[] {
  const node = table.members.get(key)
  return node === undefined ? [] : requirements(node, `${where}.${key}`, section)
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
