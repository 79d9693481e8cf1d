import { type Finding, shardsByPath } from '@governance-gates/core'

/** What the policy asks of shards beside the files that were found. */
export interface ShardInput {
  readonly paths: readonly string[]
  readonly shards: number | readonly string[]
  /** The files by digest, to see copies. */
  readonly files: readonly { readonly path: string; readonly sha256: string }[]
  /** Files that count subjects without naming them. */
  readonly countedFiles: number
}

/** Every shard has its evidence, and nothing else is there. */
export function shardProblems({ paths, shards, files, countedFiles }: ShardInput): readonly Finding[] {
  if (typeof shards !== 'number') {
    const isAdded = countedFiles > 0
    return [...namingProblems(paths, shards), ...(isAdded ? copiesWithin({ paths, shards, files }) : [])]
  }
  const wrongCount =
    paths.length === shards
      ? []
      : [{ message: `${paths.length} of ${shards} shards have evidence: ${paths.join(', ')}` }]
  return [...wrongCount, ...copies(files)]
}

/** Each file belongs to exactly one shard, and each shard has a file: nothing else proves that all of them ran. */
function namingProblems(paths: readonly string[], shards: readonly string[]): readonly Finding[] {
  const owners = [...shardsByPath(paths, shards)].map(([path, names]) => ({ path, names }))
  const present = new Set(owners.flatMap(({ names }) => (names.length === 1 ? names : [])))
  return [
    ...shards
      .filter((shard) => !present.has(shard))
      .map((shard) => ({ message: `shard ${shard} has no evidence` })),
    ...owners.flatMap(({ path, names }) => {
      if (names.length === 1) return []
      const message =
        names.length === 0 ? 'belongs to no declared shard' : `names several shards: ${names.join(', ')}`
      return [{ message, file: path }]
    }),
  ]
}

/**
 * One file under two paths may hide a shard that did not report. Shards that have names are known by their
 * paths: there, equal content proves nothing.
 */
function copies(files: ShardInput['files']): readonly Finding[] {
  const first = new Map<string, string>()
  return files.flatMap(({ path, sha256 }) => {
    const other = first.get(sha256)
    if (other === undefined) first.set(sha256, path)
    return other === undefined ? [] : [{ message: copyMessage(other), file: path }]
  })
}

function copyMessage(other: string): string {
  return `has the same content as ${other}, so it may be a copy in place of another shard: if both ran, name the shards in the policy`
}

/** Counts are added: within one shard a copy would count its subjects twice. */
function copiesWithin({
  paths,
  shards,
  files,
}: Pick<ShardInput, 'paths' | 'files'> & { readonly shards: readonly string[] }): readonly Finding[] {
  const named = shardsByPath(paths, shards)
  return shards.flatMap((shard) => {
    const own = paths.filter((path) => named.get(path)?.join() === shard)
    const isOwn = (shown: string) => own.some((path) => shown === path || shown.endsWith(`/${path}`))
    return copies(files.filter(({ path }) => isOwn(path))).map(({ file = '' }) => ({
      message: `has the same content as another file of shard ${shard}: its subjects would be counted twice`,
      file,
    }))
  })
}
