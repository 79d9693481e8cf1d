import {
  type Located,
  type LocatedMapping,
  listIn,
  parseJsonTree,
  tableAt,
  tableIn,
  textAt,
  textIn,
} from '@governance-gates/document/strict'
import { malformed } from '../../dependency-reader.ts'
import type { DeclaredPackage, PackageReading, PackageSection } from '../declared-packages.ts'

/** A vcpkg.json. https://learn.microsoft.com/vcpkg/reference/vcpkg-json */
export function readVcpkg(text: string): PackageReading {
  const manifest = tableAt(parseJsonTree(text), 'the manifest')
  const features = tableIn(manifest, 'features', 'features')
  return {
    dependencies: [
      ...listed(manifest, 'dependencies', { where: '', section: 'dependencies' }),
      ...listed(manifest, 'overrides', { where: '', section: 'override' }),
      ...Array.from(features?.members ?? []).flatMap(([key, node]) => {
        const where = `features.${key}.`
        return listed(tableAt(node, where), 'dependencies', { where, section: 'optional' })
      }),
    ],
  }
}

interface Place {
  readonly where: string
  readonly section: PackageSection
}

/** A list of names, and of tables that have one. */
function listed(parent: LocatedMapping, key: string, { where, section }: Place): readonly DeclaredPackage[] {
  const items = listIn(parent, key, `${where}${key}`)?.items ?? []
  return items.map((node, index) => {
    return { name: nameOf(node, `${where}${key}[${index}]`), line: node.line, section }
  })
}

function nameOf(node: Located, where: string): string {
  if (node.kind !== 'mapping') return textAt(node, where)
  const name = textIn(node, 'name', `${where}.name`)
  if (name === undefined) throw malformed(`${where} has no name`, node.line)
  return name
}
