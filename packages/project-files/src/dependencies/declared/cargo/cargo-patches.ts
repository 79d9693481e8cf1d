import { type LocatedMapping, parseToml, tableAt, tableIn, textIn } from '@governance-gates/document/strict'
import type { DeclaredPackage, PackageReading } from '../declared-packages.ts'

/**
 * The packages that a Cargo.toml puts in the place of others: `[patch.<source>]` and `[replace]`.
 *
 * https://doc.rust-lang.org/cargo/reference/overriding-dependencies.html
 */
export async function readPatches(text: string): Promise<PackageReading> {
  const manifest = await parseToml(text)
  const sources = tableIn(manifest, 'patch', 'patch')
  const patches = Array.from(sources?.members ?? []).flatMap(([source, node]) =>
    readPatch(tableAt(node, `patch.${source}`), `patch.${source}`),
  )
  const replaced = Array.from(tableIn(manifest, 'replace', 'replace')?.members ?? [], ([key, { line }]) => {
    // `name:version`, which may be the end of a package id: `https://example.org/x#name:version`.
    const name = key.slice(key.lastIndexOf('#') + 1).replace(/[:@][^:@]*$/, '')
    return { name, line, section: 'replace' as const }
  })
  return { dependencies: [...patches, ...replaced] }
}

function readPatch(table: LocatedMapping, where: string): readonly DeclaredPackage[] {
  return Array.from(table.members, ([key, node]) => {
    const renamed = node.kind === 'mapping' ? textIn(node, 'package', `${where}.${key}.package`) : undefined
    const alias = renamed === undefined || renamed === key ? {} : { alias: key }
    return { name: renamed ?? key, ...alias, line: node.line, section: 'patch' }
  })
}
