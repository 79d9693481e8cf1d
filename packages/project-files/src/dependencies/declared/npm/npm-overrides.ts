import {
  type Located,
  type LocatedMapping,
  parseJsonTree,
  tableAt,
  tableIn,
} from '@governance-gates/document/strict'
import type { DependencySection } from '../../dependency.ts'
import { packagesOf } from '../../npm/npm-alias.ts'
import { DEPENDENCY_TABLES } from '../../npm/package-json.ts'
import type { DeclaredPackage, PackageReading } from '../declared-packages.ts'
import { packagesOfAddress } from './npm-source.ts'

/**
 * What a package.json says of packages besides its own dependencies: what those may be that come from an address, `overrides`
 * of npm, `resolutions` of Yarn, those of pnpm, and peers that are optional. An override counts with both sides, whatever becomes of the first.
 */
export function readOverrides(text: string): PackageReading {
  const manifest = tableAt(parseJsonTree(text), 'the manifest')
  const pnpm = tableIn(manifest, 'pnpm', 'pnpm')
  return {
    dependencies: [
      ...DEPENDENCY_TABLES.flatMap(([key, section]) => fetched(tableIn(manifest, key, key), section)),
      ...nestedOverrides(tableIn(manifest, 'overrides', 'overrides')),
      ...flatOverrides(tableIn(manifest, 'resolutions', 'resolutions'), targetOfResolution),
      ...(pnpm === undefined ? [] : pnpmOverrides(pnpm, 'pnpm.')),
      ...optionalPeers(tableIn(manifest, 'peerDependenciesMeta', 'peerDependenciesMeta')),
    ],
  }
}

/** What comes from a repository or an archive, by its address: under its key it is a dependency like any other. */
function fetched(table: LocatedMapping | undefined, section: DependencySection): readonly DeclaredPackage[] {
  return Array.from(table?.members ?? []).flatMap(([key, node]) =>
    packagesOfAddress(writtenIn(node))
      .filter((name) => name !== key)
      .map((name): DeclaredPackage => ({ name, alias: key, line: node.line, section })),
  )
}

/** `overrides` and `packageExtensions` of pnpm, in its part of a package.json or in pnpm-workspace.yaml. */
export function pnpmOverrides(parent: LocatedMapping, where: string): readonly DeclaredPackage[] {
  const extensions = tableIn(parent, 'packageExtensions', `${where}packageExtensions`)
  const added = Array.from(extensions?.members ?? []).flatMap(([key, node]) => {
    const place = `${where}packageExtensions.${key}`
    const extension = tableAt(node, place)
    return ['dependencies', 'optionalDependencies', 'peerDependencies'].flatMap((table) =>
      flatOverrides(tableIn(extension, table, `${place}.${table}`), (name) => name),
    )
  })
  return [...flatOverrides(tableIn(parent, 'overrides', `${where}overrides`), targetOfPnpm), ...added]
}

/** A table of packages and versions. `-` takes a package out. */
export function flatOverrides(
  table: LocatedMapping | undefined,
  targetOf: (key: string) => string,
): readonly DeclaredPackage[] {
  return Array.from(table?.members ?? []).flatMap(([key, node]) => {
    const value = writtenIn(node)
    return value.trim() === '-' ? [] : override(targetOf(key), value, node.line)
  })
}

/** A version; anything else says nothing of another package. */
function writtenIn(node: Located | undefined): string {
  return node?.kind === 'text' ? node.text : ''
}

/** `{ "a": "1", "b@2": { ".": "3", "c": "npm:d@1" } }` */
function nestedOverrides(table: LocatedMapping | undefined): readonly DeclaredPackage[] {
  return Array.from(table?.members ?? []).flatMap(([key, node]) => {
    const name = withoutVersion(key)
    if (key === '.') return []
    if (node.kind !== 'mapping') return override(name, writtenIn(node), node.line)
    return [...override(name, writtenIn(node.members.get('.')), node.line), ...nestedOverrides(node)]
  })
}

function override(key: string, value: string, line: number): readonly DeclaredPackage[] {
  const others = [...packagesOf(key, value), ...packagesOfAddress(value)].filter((name) => name !== key)
  const own: DeclaredPackage = { name: key, line, section: 'override' }
  return [own, ...others.map((name): DeclaredPackage => ({ name, alias: key, line, section: 'override' }))]
}

function optionalPeers(table: LocatedMapping | undefined): readonly DeclaredPackage[] {
  return Array.from(table?.members ?? [], ([name, { line }]) => ({ name, line, section: 'peer' }))
}

/** `b` of `a@npm:1/b@npm:2` and of `**\/b`. */
function targetOfResolution(key: string): string {
  return /(?:^|\/)((?:@[^/@]+\/)?[^/@]+)(?:@[^/]*)?$/.exec(key)?.[1] ?? key
}

/** `b` of `a@1>b@2`, but `a` of `a@>=1`. */
function targetOfPnpm(key: string): string {
  const parts = key.split(/(?<=[^ |@])>/)
  return withoutVersion(parts.at(-1) ?? key)
}

function withoutVersion(key: string): string {
  const at = key.indexOf('@', 1)
  return at === -1 ? key : key.slice(0, at)
}
