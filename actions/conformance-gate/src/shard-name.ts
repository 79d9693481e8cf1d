import { namesShard } from '@governance-gates/core'

/** The declared shards that a path names. A file belongs to one only where it names no other. */
export function shardsNamedIn(path: string, shards: readonly string[]): readonly string[] {
  return shards.filter((shard) => namesShard(path, shard))
}
