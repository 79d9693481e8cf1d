import { groupBy } from '@governance-gates/core'
import type { Matrix, Requirement } from '@governance-gates/evidence'
import type { Tag } from './traceability-input.ts'

/** That a file is evidence for a requirement, and where it says so. */
interface Link {
  readonly requirement: string
  readonly category: string
  readonly file: string
}

/** The category of tests that only a tag ties to a requirement. */
export const TAGGED = 'tags'

/** A path speaks of one file, a glob of none in particular. */
type Naming = 'path' | 'glob'

/** All links between requirements and files, from both sources. */
export interface LinkGraph {
  readonly links: readonly Link[]
  /** The requirements that the matrix names a file for, and whether by its path or by a glob. */
  readonly inMatrix: ReadonlyMap<string, ReadonlyMap<string, Naming>>
  /** The known requirements that a file's own tags name. */
  readonly inTags: ReadonlyMap<string, ReadonlySet<string>>
}

/** Merges what the matrix says with what the tests say of themselves. Tags of unknown requirements are no links. */
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
  return { links: [...named, ...tagged], inMatrix, inTags }
}

interface NamedFile extends Link {
  readonly by: Naming
}

function namedFiles(
  { id, categories }: Requirement,
  files: ReadonlyMap<string, readonly string[]>,
): readonly NamedFile[] {
  return [...categories].flatMap(([category, { entries }]) => {
    const paths = new Set(entries.map(({ path }) => path))
    const found = new Set(entries.flatMap(({ path }) => files.get(path) ?? []))
    return Array.from(found, (file) => ({
      requirement: id,
      category,
      file,
      by: paths.has(file) ? 'path' : 'glob',
    }))
  })
}

function taggedFiles(
  requirements: ReadonlySet<string>,
  tags: readonly Tag[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const tagged = groupBy(
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
  const index = new Map<string, Map<string, string[]>>()
  for (const { requirement, file, category } of links) {
    const files = index.get(requirement) ?? new Map<string, string[]>()
    index.set(requirement, files.set(file, [...(files.get(file) ?? []), category]))
  }
  return index
}
