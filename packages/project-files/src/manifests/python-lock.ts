import {
  type LocatedMapping,
  listIn,
  parseToml,
  tableAt,
  tableIn,
  textIn,
} from '@governance-gates/document/strict'
import { type LockedPackage, type LockedVersion, otherThan } from './locked-package.ts'
import { pep440Spelling } from './version-spelling.ts'

/** The lists of packages: pylock.toml has another name for it. */
const LISTS = ['package', 'packages'] as const
/** How the lock files of uv, Poetry, PDM and pylock.toml write that a package comes from a folder of the project. */
const FOLDER_SOURCES = ['editable', 'virtual', 'directory', 'workspace']

/**
 * The version of one of the project's own packages in a lock file of Python: of a package that comes from a folder, and not of
 * one of the same name from an index. https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile
 */
export async function lockedPythonPackage(
  text: string,
  wanted: LockedPackage,
): Promise<LockedVersion | undefined> {
  const document = await parseToml(text)
  const own = LISTS.flatMap((list) =>
    (listIn(document, list, list)?.items ?? []).flatMap((node, index) => {
      const where = `${list}[${index}]`
      return ownVersion(tableAt(node, where), where, wanted) ?? []
    }),
  )
  return otherThan(wanted.version, own)
}

function ownVersion(
  table: LocatedMapping,
  where: string,
  { name, version: declared }: LockedPackage,
): LockedVersion | undefined {
  const own = textIn(table, 'name', `${where}.name`)
  if (name === undefined || own === undefined || pythonName(own) !== pythonName(name)) return undefined
  const version = isOfFolder(table, where) ? textIn(table, 'version', `${where}.version`) : undefined
  if (version === undefined) return undefined
  const line = table.members.get('version')?.line ?? table.line
  const isSame = declared !== undefined && pep440Spelling(declared) === pep440Spelling(version)
  return { version: isSame ? declared : version, line }
}

function isOfFolder(table: LocatedMapping, where: string): boolean {
  if (['path', 'editable', 'directory'].some((key) => table.members.has(key))) return true
  const source = tableIn(table, 'source', `${where}.source`)
  if (source === undefined) return false
  return (
    FOLDER_SOURCES.some((key) => source.members.has(key)) ||
    textIn(source, 'type', `${where}.source.type`) === 'directory'
  )
}

/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
function pythonName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}
