import {
  type Located,
  type LocatedMapping,
  parseToml,
  tableAt,
  tableIn,
  textIn,
  unexpected,
} from '@governance-gates/document/strict'
import type { Dependency, DependencySection } from '../dependency.ts'
import { type DependencyReading, malformed, named } from '../dependency-reader.ts'

/** Cargo still takes the spellings with an underscore. */
const TABLES: readonly (readonly [string, DependencySection])[] = [
  ['dependencies', 'dependencies'],
  ['dev-dependencies', 'dev'],
  ['dev_dependencies', 'dev'],
  ['build-dependencies', 'build'],
  ['build_dependencies', 'build'],
]

/**
 * Reads a Cargo.toml: of the package, of each target, and of the workspace.
 *
 * https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
export async function readCargoManifest(text: string): Promise<DependencyReading> {
  const manifest = await parseToml(text)
  if (!['package', 'project', 'workspace'].some((key) => manifest.members.has(key))) {
    throw malformed('it has neither a [package] nor a [workspace]: this is not a Cargo manifest', undefined)
  }
  const workspace = tableIn(manifest, 'workspace', 'workspace')
  const inherited = workspace && tableIn(workspace, 'dependencies', 'workspace.dependencies')
  const targets = tableIn(manifest, 'target', 'target')
  return {
    dependencies: [
      ...readTables(manifest, '', inherited),
      ...Array.from(targets?.members ?? []).flatMap(([target, node]) =>
        readTables(tableAt(node, `target.${target}`), `target.${target}.`, inherited),
      ),
      ...readTable(inherited, { where: 'workspace.dependencies', section: 'workspace' }, undefined),
    ].sort((left, right) => left.line - right.line),
  }
}

function readTables(
  parent: LocatedMapping,
  prefix: string,
  inherited: LocatedMapping | undefined,
): readonly Dependency[] {
  return TABLES.flatMap(([key, section]) => {
    const where = `${prefix}${key}`
    return readTable(tableIn(parent, key, where), { where, section }, inherited)
  })
}

function readTable(
  table: LocatedMapping | undefined,
  { where, section }: { readonly where: string; readonly section: DependencySection },
  inherited: LocatedMapping | undefined,
): readonly Dependency[] {
  return Array.from(table?.members ?? [], ([alias, node]) => {
    const name = packageOf([alias, node], `${where}.${alias}`, inherited)
    return named({ name, key: alias, line: node.line, section })
  })
}

/**
 * The package behind a key, which may rename it. One that a member inherits is renamed in the workspace's manifest: if
 * that is another file, the name is found there.
 */
function packageOf(
  [key, node]: readonly [string, Located],
  where: string,
  inherited: LocatedMapping | undefined,
): string {
  if (node.kind === 'text') return key
  if (node.kind !== 'mapping') throw unexpected(node, where, 'a version or a table')
  const source = node.members.get('workspace')?.kind === 'boolean' ? inherited?.members.get(key) : undefined
  const table = source?.kind === 'mapping' ? source : node
  return textIn(table, 'package', `${where}.package`) ?? key
}
