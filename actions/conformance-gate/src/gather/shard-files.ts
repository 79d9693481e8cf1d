import type { Shard } from '@governance-gates/core'
import type { CampaignPolicy } from '@governance-gates/policy'
import { shardsNamedIn } from '../shard-name.ts'
import { attemptsOf, inOrderOfAttempts } from './attempts.ts'

/** A file of evidence, and the shard that it belongs to. */
export interface ShardFile {
  readonly path: string
  readonly shard: Shard
}

/**
 * The files of a campaign shard by shard, each shard's in their order. A file that belongs to no declared shard, or to
 * several, is one of its own. Without names a file is a shard, unless the policy says that there are reruns: then the
 * attempts of a shard are recognised by their paths.
 */
export function shardFiles(
  paths: readonly string[],
  { shards, reruns }: Pick<CampaignPolicy, 'shards' | 'reruns'>,
): readonly ShardFile[] {
  if (shards !== undefined && typeof shards !== 'number') return declaredShards(paths, shards)
  const series = reruns === 'last' && shards === undefined ? attemptsOf(paths) : paths.map((path) => [path])
  return series.flatMap((files) => {
    const shard: Shard = { label: files[0] ?? '', kind: 'file' }
    return files.map((path) => ({ path, shard }))
  })
}

function declaredShards(paths: readonly string[], shards: readonly string[]): readonly ShardFile[] {
  const owned = shards.flatMap((label) => {
    const own = paths.filter((path) => shardsNamedIn(path, shards).join() === label)
    return inOrderOfAttempts(own).map((path): ShardFile => ({ path, shard: { label, kind: 'declared' } }))
  })
  const known = new Set(owned.map(({ path }) => path))
  const others = paths.filter((path) => !known.has(path))
  return [...owned, ...others.map((path): ShardFile => ({ path, shard: { label: path, kind: 'file' } }))]
}
