import {
  type LocatedMapping,
  listAt,
  parseJsonTree,
  tableAt,
  tableIn,
  textAt,
  unexpected,
} from '@governance-gates/document/strict'
import type { Dependency, DependencySection } from '../dependency.ts'
import { type DependencyReading, named } from '../dependency-reader.ts'
import { packagesOf } from './npm-alias.ts'

/** The tables of dependencies by version. */
export const DEPENDENCY_TABLES: readonly (readonly [string, DependencySection])[] = [
  ['dependencies', 'dependencies'],
  ['devDependencies', 'dev'],
  ['peerDependencies', 'peer'],
  ['optionalDependencies', 'optional'],
]

/** Reads a package.json. https://docs.npmjs.com/cli/configuring-npm/package-json */
export function readPackageJson(text: string): DependencyReading {
  const manifest = tableAt(parseJsonTree(text), 'the manifest')
  return {
    dependencies: [
      ...DEPENDENCY_TABLES.flatMap(([key, section]) => readTable(tableIn(manifest, key, key), key, section)),
      ...readBundled(manifest, 'bundleDependencies'),
      ...readBundled(manifest, 'bundledDependencies'),
    ].sort((left, right) => left.line - right.line),
  }
}

function readTable(
  table: LocatedMapping | undefined,
  where: string,
  section: DependencySection,
): readonly Dependency[] {
  return Array.from(table?.members ?? []).flatMap(([key, node]) => {
    if (node.kind !== 'text') throw unexpected(node, `${where}.${key}`, 'text')
    return packagesOf(key, node.text).map((name) => named({ name, key, line: node.line, section }))
  })
}

/** `true` bundles what is listed as dependencies anyway. */
function readBundled(manifest: LocatedMapping, key: string): readonly Dependency[] {
  const node = manifest.members.get(key)
  if (node === undefined || node.kind === 'boolean') return []
  return listAt(node, key).items.map((item, index) => ({
    name: textAt(item, `${key}[${index}]`),
    line: item.line,
    section: 'bundled',
  }))
}
