import { type Shard, shardPlaces, shardsByPath } from '@governance-gates/core'
import type { CampaignPolicy } from '@governance-gates/policy'
import { attemptsOf, inOrderOfAttempts } from './attempts.ts'

/** A file of evidence, and the shard that it belongs to. */
export interface ShardFile {
  readonly path: string
  readonly shard: Shard
}

/**
 * The files of a campaign shard by shard, each shard's in their order. A file that belongs to no declared shard, or to
 * several, is one of its own. Without names a file is a shard, unless the policy allows reruns: then the
 * attempts of a shard are recognised by their paths. `patterns` are what the files were looked for with.
 */
export function shardFiles(
  paths: readonly string[],
  { shards, reruns }: Pick<CampaignPolicy, 'shards' | 'reruns'>,
  patterns: readonly string[] = [],
): readonly ShardFile[] {
  if (shards !== undefined && typeof shards !== 'number') return declaredShards(paths, shards)
  const series = reruns === 'last' && shards === undefined ? attemptsOf(paths) : paths.map((path) => [path])
  const places = shardPlaces(paths, patterns)
  return series.flatMap((files) => {
    const [label = ''] = files
    const shard: Shard = { label, kind: 'file', place: places.get(label) ?? label }
    return files.map((path) => ({ path, shard }))
  })
}

/** The files that were taken for attempts of one shard because of their paths alone. */
export function guessedAttempts(files: readonly ShardFile[]): readonly (readonly string[])[] {
  const guessed = files.filter(({ shard }) => shard.kind === 'file')
  const series = Map.groupBy(guessed, ({ shard }) => shard.label)
  return [...series.values()].filter(({ length }) => length > 1).map((own) => own.map(({ path }) => path))
}

function declaredShards(paths: readonly string[], shards: readonly string[]): readonly ShardFile[] {
  const named = shardsByPath(paths, shards)
  const owned = shards.flatMap((label) => {
    const own = paths.filter((path) => named.get(path)?.join() === label)
    return inOrderOfAttempts(own).map((path): ShardFile => ({ path, shard: { label, kind: 'declared' } }))
  })
  const known = new Set(owned.map(({ path }) => path))
  const others = paths.filter((path) => !known.has(path))
  return [...owned, ...others.map((path): ShardFile => ({ path, shard: { label: path, kind: 'file' } }))]
}
