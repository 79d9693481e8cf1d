import type { Git } from './git.ts'

/** An object as `git cat-file --batch` gives it. */
export interface GitObject {
  readonly id: string
  readonly type: string
  /** One character for each byte. */
  readonly content: string
}

/** What comes before each object. https://git-scm.com/docs/git-cat-file#_batch_output */
const HEADER = /^([0-9a-f]{40,64}) (\w+) (\d+)$/

/** Of all objects that are read at once: more are read one call after another, so that memory stays bounded. */
const MAX_BATCH = 32 * 1024 * 1024
/** So few are read without a look at their sizes first. */
const FEW = 256

/**
 * Reads objects by their ids, in their order, with few processes. Undefined means one that is missing, or larger than git
 * is let give.
 */
export function* readObjects(
  git: Git,
  ids: readonly string[],
  maxBatch: number = MAX_BATCH,
): Generator<GitObject | undefined> {
  const few = ids.length > FEW ? undefined : readFew(git, ids, maxBatch)
  if (few !== undefined) {
    yield* few
    return
  }
  for (const batch of batchesOf(git, ids, maxBatch)) {
    const output = git(['cat-file', '--batch', '--buffer'], { input: linesOf(batch), encoding: 'latin1' })
    yield* output === undefined ? batch.map(() => undefined) : objectsIn(output)
  }
}

/**
 * Reads what some names mean, in their order, in one process. Undefined means one that means nothing, and all of them where they
 * are more than `maxOutput`.
 */
export function objectsNamed(
  git: Git,
  names: readonly string[],
  maxOutput: number,
): readonly (GitObject | undefined)[] {
  if (names.length === 0) return []
  const options = { input: linesOf(names), encoding: 'latin1', maxOutput } as const
  const output = git(['cat-file', '--batch', '--buffer'], options)
  return output === undefined ? [] : [...objectsIn(output)]
}

/** Undefined where they are more than one batch holds. */
function readFew(
  git: Git,
  ids: readonly string[],
  maxBatch: number,
): readonly (GitObject | undefined)[] | undefined {
  if (ids.length === 0) return []
  const options = { input: linesOf(ids), encoding: 'latin1', maxOutput: maxBatch } as const
  const output = git(['cat-file', '--batch', '--buffer'], options)
  return output === undefined ? undefined : [...objectsIn(output)]
}

/** Ids in groups, each of which is not much to hold in memory; one large object is a group of its own. */
function* batchesOf(git: Git, ids: readonly string[], maxBatch: number): Generator<readonly string[]> {
  if (ids.length === 0) return
  const sizes = git(['cat-file', '--batch-check', '--buffer'], { input: linesOf(ids) })?.split('\n') ?? []
  let batch: string[] = []
  let total = 0
  for (const [index, id] of ids.entries()) {
    const size = Number(HEADER.exec(sizes[index] ?? '')?.[3] ?? 0)
    if (batch.length > 0 && total + size > maxBatch) {
      yield batch
      batch = []
      total = 0
    }
    batch.push(id)
    total += size
  }
  yield batch
}

function* objectsIn(output: string): Generator<GitObject | undefined> {
  for (let start = 0; start < output.length; ) {
    const found = output.indexOf('\n', start)
    const line = found === -1 ? output.length : found
    const [, id, type, size] = HEADER.exec(output.slice(start, line)) ?? []
    const isThere = id !== undefined && type !== undefined && size !== undefined
    const end = isThere ? line + 1 + Number(size) : line
    yield isThere ? { id, type, content: output.slice(line + 1, end) } : undefined
    start = end + 1
  }
}

function linesOf(ids: readonly string[]): string {
  return ids.map((id) => `${id}\n`).join('')
}
