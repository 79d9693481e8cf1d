import type { Matrix } from '@governance-gates/evidence'
import type { Tag } from './traceability-input.ts'

/** That a file is evidence for a requirement, and where it says so. */
interface Link {
  readonly requirement: string
  readonly category: string
  readonly file: string
}

/** The category of tests that only a tag ties to a requirement. */
export const TAGGED = 'tags'

/** All links between requirements and files, from both sources. */
export interface LinkGraph {
  readonly links: readonly Link[]
  /** The requirements that the matrix names a file for. */
  readonly inMatrix: ReadonlyMap<string, ReadonlySet<string>>
  /** The known requirements that a file's own tags name. */
  readonly inTags: ReadonlyMap<string, ReadonlySet<string>>
}

/** Merges what the matrix says with what the tests say of themselves. Tags of unknown requirements are no links. */
export function linkGraph(
  { requirements }: Matrix,
  files: ReadonlyMap<string, readonly string[]>,
  tags: readonly Tag[],
): LinkGraph {
  const links: Link[] = []
  const inMatrix = new Map<string, Set<string>>()
  const inTags = new Map<string, Set<string>>()
  for (const { id, categories } of requirements) {
    for (const [category, { entries }] of categories) {
      for (const file of new Set(entries.flatMap(({ path }) => files.get(path) ?? []))) {
        links.push({ requirement: id, category, file })
        addTo(inMatrix, file, id)
      }
    }
  }
  const known = new Set(requirements.map(({ id }) => id))
  for (const { id, file } of tags) {
    if (!known.has(id) || inTags.get(file)?.has(id) === true) continue
    addTo(inTags, file, id)
    if (inMatrix.get(file)?.has(id) !== true) links.push({ requirement: id, category: TAGGED, file })
  }
  return { links, inMatrix, inTags }
}

function addTo(index: Map<string, Set<string>>, key: string, value: string): void {
  const values = index.get(key)
  if (values === undefined) index.set(key, new Set([value]))
  else values.add(value)
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
