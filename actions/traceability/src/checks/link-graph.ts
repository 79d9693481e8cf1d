import type { Matrix, Requirement } from '@governance-gates/project-files'
import { type Proof, proofName, type Tag } from '../traceability-input.ts'

/** That a file, or a test in it, is evidence for a requirement, and where it says so. */
export interface Link extends Proof {
  readonly requirement: string
  readonly category: string
}

/** The category of tests that only a tag ties to a requirement. */
export const TAGGED = 'tags'

/** A path means one file, a glob means none in particular. */
type Naming = 'path' | 'glob'

/** All links between requirements and files, from both sources. */
export interface LinkGraph {
  readonly links: readonly Link[]
  /** The requirements that the matrix names a file, or a test in it, for, and whether by its path or by a glob. By proof. */
  readonly inMatrix: ReadonlyMap<string, ReadonlyMap<string, Naming>>
  /** The known requirements that the tags of a file, or of a test in it, name. By proof. */
  readonly inTags: ReadonlyMap<string, ReadonlySet<string>>
  /** By requirement, the proofs that a run may leave out. */
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
  for (const naming of named) {
    const { requirement, by } = naming
    const known = inMatrix.get(proofName(naming)) ?? new Map<string, Naming>()
    if (by === 'path' || !known.has(requirement)) known.set(requirement, by)
    inMatrix.set(proofName(naming), known)
  }
  const tagged = taggedProofs(new Set(requirements.map(({ id }) => id)), tags)
  // Where the matrix names the file, all of it counts, and with it the test.
  const isInMatrix = (proof: Proof, id: string) =>
    [proofName(proof), proof.file].some((name) => inMatrix.get(name)?.has(id) === true)
  const added = tagged.flatMap(({ proof, ids }) =>
    [...ids]
      .filter((id) => !isInMatrix(proof, id))
      .map((requirement) => ({ requirement, category: TAGGED, ...proof })),
  )
  return {
    links: [...named, ...added],
    inMatrix,
    inTags: new Map(tagged.map(({ proof, ids }) => [proofName(proof), ids])),
    optional: optionalFiles(named),
  }
}

interface NamedFile extends Link {
  readonly by: Naming
  readonly isOptional: boolean
}

/** Whether a run may leave a file out: as the entry says that names the file itself, else as every glob says. */
function optionalFiles(named: readonly NamedFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const optional = new Map<string, ReadonlySet<string>>()
  for (const [requirement, own] of Map.groupBy(named, (each) => each.requirement)) {
    const proofs = [...Map.groupBy(own, proofName)].filter(([, namings]) => isOptional(namings))
    if (proofs.length > 0) optional.set(requirement, new Set(proofs.map(([name]) => name)))
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
    for (const { path, test, isOptional } of entries) {
      for (const file of files.get(path) ?? []) {
        const naming = {
          ...{ requirement: id, category, file, isOptional },
          ...(test === undefined ? {} : { test }),
          by: path === file ? 'path' : 'glob',
        } as const
        found.set(proofName(naming), stronger(found.get(proofName(naming)), naming))
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

interface TaggedProof {
  readonly proof: Proof
  readonly ids: ReadonlySet<string>
}

function taggedProofs(requirements: ReadonlySet<string>, tags: readonly Tag[]): readonly TaggedProof[] {
  const tagged = Map.groupBy(
    tags.filter(({ id }) => requirements.has(id)),
    proofName,
  )
  return [...tagged.values()].flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    const { file, test } = first
    const proof = test === undefined ? { file } : { file, test }
    return [{ proof, ids: new Set(own.map(({ id }) => id)) }]
  })
}

/** The files that are tied to at least one requirement. */
export function tracedFiles({ links }: LinkGraph): ReadonlySet<string> {
  return new Set(links.map(({ file }) => file))
}

/**
 * The categories that each proof of each requirement is evidence of, by its name. With two of them nobody can tell which one it
 * covers.
 */
export function categoriesOf({
  links,
}: LinkGraph): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const requirements = Map.groupBy(links, ({ requirement }) => requirement)
  return new Map(
    [...requirements].map(([requirement, linked]) => {
      const files = Map.groupBy(linked, proofName)
      return [
        requirement,
        new Map([...files].map(([file, own]) => [file, own.map(({ category }) => category)])),
      ]
    }),
  )
}
