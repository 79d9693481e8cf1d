import type { Matrix, Requirement } from '@governance-gates/project-files'
import type { Tag } from '../traceability-input.ts'

/** That a file is evidence for a requirement, and where it says so. */
export interface Link {
  readonly requirement: string
  readonly category: string
  readonly file: string
}

/** The category of tests that only a tag ties to a requirement. */
export const TAGGED = 'tags'

/** A path means one file, a glob means none in particular. */
type Naming = 'path' | 'glob'

/** All links between requirements and files, from both sources. */
export interface LinkGraph {
  readonly links: readonly Link[]
  /** The requirements that the matrix names a file for, and whether by its path or by a glob. */
  readonly inMatrix: ReadonlyMap<string, ReadonlyMap<string, Naming>>
  /** The known requirements that a file's own tags name. */
  readonly inTags: ReadonlyMap<string, ReadonlySet<string>>
  /** By requirement, the files that a run may leave out. */
  readonly optional: ReadonlyMap<string, ReadonlySet<string>>
}

/** Merges what the matrix says with what the tests say about themselves. Tags of unknown requirements do not count as links. */
export function linkGraph(
  { requirements }: Matrix,
  files: ReadonlyMap<string, readonly string[]>,
  tags: readonly Tag[],
): LinkGraph {
  const named = requirements.flatMap((requirement) => namedFiles(requirement, files))
  const inMatrix = new Map<string, Map<string, Naming>>()
  for (const { requirement, file, by } of named) {
    const known = inMatrix.get(file) ?? new Map<string, Naming>()
    if (by === 'path' || !known.has(requirement)) known.set(requirement, by)
    inMatrix.set(file, known)
  }
  const inTags = taggedFiles(new Set(requirements.map(({ id }) => id)), tags)
  const tagged = [...inTags].flatMap(([file, ids]) =>
    [...ids]
      .filter((id) => inMatrix.get(file)?.has(id) !== true)
      .map((requirement) => ({ requirement, category: TAGGED, file })),
  )
  return { links: [...named, ...tagged], inMatrix, inTags, optional: optionalFiles(named) }
}

interface NamedFile extends Link {
  readonly by: Naming
  readonly isOptional: boolean
}

/** Whether a run may leave a file out: as the entry says that names the file itself, else as every glob says. */
function optionalFiles(named: readonly NamedFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const optional = new Map<string, ReadonlySet<string>>()
  for (const [requirement, own] of Map.groupBy(named, (each) => each.requirement)) {
    const files = [...Map.groupBy(own, ({ file }) => file)].filter(([, namings]) => isOptional(namings))
    if (files.length > 0) optional.set(requirement, new Set(files.map(([file]) => file)))
  }
  return optional
}

function isOptional(namings: readonly NamedFile[]): boolean {
  const byPath = namings.filter(({ by }) => by === 'path')
  return (byPath.length > 0 ? byPath : namings).every((naming) => naming.isOptional)
}

function namedFiles(
  { id, categories }: Requirement,
  files: ReadonlyMap<string, readonly string[]>,
): readonly NamedFile[] {
  return [...categories].flatMap(([category, { entries }]) => {
    const found = new Map<string, NamedFile>()
    for (const { path, isOptional } of entries) {
      for (const file of files.get(path) ?? []) {
        const naming = {
          requirement: id,
          category,
          file,
          by: path === file ? 'path' : 'glob',
          isOptional,
        } as const
        found.set(file, stronger(found.get(file), naming))
      }
    }
    return [...found.values()]
  })
}

/** Of two entries of one category that name a file: the one by its path, else the one that asks for more. */
function stronger(known: NamedFile | undefined, other: NamedFile): NamedFile {
  if (known === undefined || (known.by === 'glob' && other.by === 'path')) return other
  if (known.by === 'path' && other.by === 'glob') return known
  return known.isOptional ? other : known
}

function taggedFiles(
  requirements: ReadonlySet<string>,
  tags: readonly Tag[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const tagged = Map.groupBy(
    tags.filter(({ id }) => requirements.has(id)),
    ({ file }) => file,
  )
  return new Map([...tagged].map(([file, own]) => [file, new Set(own.map(({ id }) => id))]))
}

/** The files that are tied to at least one requirement. */
export function tracedFiles({ links }: LinkGraph): ReadonlySet<string> {
  return new Set(links.map(({ file }) => file))
}

/**
 * The categories that each file of each requirement is evidence of. With two of them nobody can tell which one it
 * covers.
 */
export function categoriesOf({
  links,
}: LinkGraph): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const requirements = Map.groupBy(links, ({ requirement }) => requirement)
  return new Map(
    [...requirements].map(([requirement, linked]) => {
      const files = Map.groupBy(linked, ({ file }) => file)
      return [
        requirement,
        new Map([...files].map(([file, own]) => [file, own.map(({ category }) => category)])),
      ]
    }),
  )
}
