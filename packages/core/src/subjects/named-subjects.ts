import type { Naming } from '../results/campaign.ts'
import type { Shard } from '../results/shard.ts'
import type { SubjectHistories } from '../results/subject-histories.ts'
import { isTroubled, type ShardStanding, standingOf } from '../results/subject-history.ts'
import type { TestPlaces } from '../results/test-places.ts'
import type { Standing, SubjectIndex } from './subject-index.ts'
import type { TierTallies } from './tier-tallies.ts'

/** What a ledger knows of its subjects. */
interface Known {
  readonly index: SubjectIndex
  readonly places: TestPlaces
  readonly tiers: TierTallies
  readonly histories: SubjectHistories
  /** The first shard. */
  readonly shard: Shard | undefined
}

/** The subjects of a campaign as others ask for them: under their outward names, with the names of their tiers. */
export function namingOf(known: Known): Naming {
  const { index, places, tiers } = known
  const outward = ({ status, tier }: Standing) => ({ status, tier: tiers.nameOf(tier) })
  const find = (subject: string) => {
    const record = places.recordOf(subject)
    const state = record === undefined ? undefined : index.find(record)
    return state === undefined ? undefined : outward(state)
  }
  return {
    kind: 'subjects',
    complete: index.isNamed,
    find,
    standings: (subject) => {
      const record = places.recordOf(subject)
      return record === undefined ? [] : standingsOf(record, known)
    },
    matches: (name) => (find(name) === undefined ? places.namesOf(name) : [name]),
    otherName: (subject) => places.otherName(subject),
    *entries() {
      for (const [record, state] of index.entries()) yield [places.nameOf(record), outward(state)] as const
    },
  }
}

function standingsOf(record: string, { histories, index, shard }: Known): readonly ShardStanding[] {
  const history = histories.get(record)
  if (history !== undefined) return history.standings()
  const state = index.find(record)
  const isAlone = state !== undefined && shard !== undefined && isTroubled(state.status)
  return isAlone ? [standingOf(shard, state.status)] : []
}
