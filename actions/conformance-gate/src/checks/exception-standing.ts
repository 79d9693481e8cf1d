import {
  coversFailure,
  coversShard,
  type Exception,
  FAILURE_STATUSES,
  isExecuted,
  isFailure,
  type ResultStatus,
  type ShardStanding,
} from '@governance-gates/core'
import type { GatheredCampaign } from '../gathered-campaign.ts'

/**
 * What an exception is good for in a run. `applied`: its subject fails as it permits, or passed only on a rerun.
 * `unused`: its subject passes. `unmatched`: nothing is what it names. `unknown`: the evidence cannot tell.
 */
export type ExceptionStanding =
  | { readonly kind: 'applied' | 'unknown' | 'unused' }
  | { readonly kind: 'unmatched'; readonly lacks: 'subject' | 'shard' }

const ORDER = ['applied', 'unknown', 'unused', 'unmatched'] as const

/** Whether an exception may excuse subjects of a campaign. */
export function coversCampaign({ scope }: Exception, { name, policy, evidence }: GatheredCampaign): boolean {
  if (policy.exceptions === 'forbidden') return false
  return scope === undefined || scope === name || evidence.subjectKinds.includes(scope)
}

/** Judged only by evidence that names its subjects. */
export function standingOf(exception: Exception, campaigns: readonly GatheredCampaign[]): ExceptionStanding {
  // A campaign without evidence might be the one that the exception is for.
  const possible = campaigns.filter(
    (campaign) => coversCampaign(exception, campaign) || campaign.evidence.subjectKinds.length === 0,
  )
  return strongest(possible.map((campaign) => standingIn(campaign, exception)))
}

function standingIn({ evidence, policy }: GatheredCampaign, exception: Exception): ExceptionStanding {
  const { naming, problems, shards } = evidence
  if (naming.kind === 'counts' || problems.length > 0) return { kind: 'unknown' }
  const { subject, shard } = exception
  if (shard === undefined) {
    const state = naming.find(subject)
    if (state === undefined) return { kind: 'unmatched', lacks: 'subject' }
    return standingBy(exception, state.status, naming.standings(subject))
  }
  const own = naming.standings(subject).filter((each) => coversShard(exception, each.shard))
  if (own.length > 0) return strongest(own.map((each) => standingBy(exception, each.status, [each])))
  if (shards.some((each) => coversShard(exception, each))) return { kind: 'unmatched', lacks: 'subject' }
  // A declared shard without evidence is a finding of its own.
  const isDeclared = Array.isArray(policy.shards) && policy.shards.includes(shard)
  return isDeclared ? { kind: 'unknown' } : { kind: 'unmatched', lacks: 'shard' }
}

/** An exception is needed once it is anywhere, and is stale only where everything says so. */
function strongest(standings: readonly ExceptionStanding[]): ExceptionStanding {
  const [kind] = ORDER.filter((each) => standings.some((standing) => standing.kind === each))
  if (kind !== undefined && kind !== 'unmatched') return { kind }
  const lacksShard = (each: ExceptionStanding) => each.kind === 'unmatched' && each.lacks === 'shard'
  const lacks = standings.length > 0 && standings.every(lacksShard) ? 'shard' : 'subject'
  return { kind: 'unmatched', lacks }
}

function standingBy(
  exception: Exception,
  status: ResultStatus,
  standings: readonly ShardStanding[],
): ExceptionStanding {
  const isNeeded = standings.some((standing) =>
    FAILURE_STATUSES.some((each) => standing[each] > 0 && coversFailure(exception, standing.shard, each)),
  )
  // What passed only on a rerun will fail again.
  if (isNeeded || standings.some((standing) => standing.status === 'flaky')) return { kind: 'applied' }
  const passes = isExecuted(status) && !isFailure(status)
  return { kind: passes && exception.intermittent !== true ? 'unused' : 'unknown' }
}
