import type { ShardStanding } from './subject-history.ts'

/** The failing results of one subject: by shard where the policy names the shards, all together where it does not. */
export type RecordedFailures = number | ReadonlyMap<string, number>

/** What a baseline records of a failing subject; undefined where none of its results failed. */
export function failuresToRecord(standings: readonly ShardStanding[]): RecordedFailures | undefined {
  const failing = standings.filter((standing) => failuresIn(standing) > 0)
  if (failing.length === 0) return undefined
  if (failing.some(({ shard }) => shard.kind === 'file')) return sumOf(failing)
  return byShard(failing)
}

/**
 * Says how a subject that failed before fails more often now; undefined where it does not. A baseline that did not count
 * is from a time when each file gave one result of a name.
 */
export function moreFailures(
  standings: readonly ShardStanding[],
  recorded: RecordedFailures | undefined,
): string | undefined {
  if (recorded === undefined) {
    const most = Math.max(...byShard(standings).values())
    return most > 1 ? `${most} of its results fail, 1 in the baseline` : undefined
  }
  const isByShard = typeof recorded !== 'number' && standings.every(({ shard }) => shard.kind === 'declared')
  if (!isByShard) {
    const before = typeof recorded === 'number' ? recorded : sum([...recorded.values()])
    const now = sumOf(standings)
    return now > before ? `${now} of its results fail, ${before} in the baseline` : undefined
  }
  for (const [shard, now] of byShard(standings)) {
    const before = recorded.get(shard) ?? 0
    if (now <= before) continue
    return before === 0
      ? `fails in shard ${shard}, but did not in the baseline`
      : `${now} of its results fail in shard ${shard}, ${before} in the baseline`
  }
  return undefined
}

function byShard(standings: readonly ShardStanding[]): ReadonlyMap<string, number> {
  const groups = Map.groupBy(standings, ({ shard }) => shard.label)
  return new Map([...groups].map(([label, group]) => [label, sumOf(group)]))
}

function failuresIn({ fail, error }: ShardStanding): number {
  return fail + error
}

function sumOf(standings: readonly ShardStanding[]): number {
  return sum(standings.map(failuresIn))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
