import { type Exception, FAILURE_STATUSES, type FailureStatus } from './exception.ts'
import { isShard, type Shard } from './shard.ts'
import type { ShardStanding } from './subject-history.ts'

/** What some exceptions permit in one campaign, all of them active and for it. */
export class Permissions {
  readonly #bySubject: ReadonlyMap<string, readonly Exception[]>

  constructor(exceptions: readonly Exception[]) {
    this.#bySubject = Map.groupBy(exceptions, ({ subject }) => subject)
  }

  /** The subjects that an exception names. */
  subjects(): Iterable<string> {
    return this.#bySubject.keys()
  }

  /** Whether a subject is permitted to end in any way in every shard. */
  permitsAnything(subject: string): boolean {
    return this.#of(subject).some(({ shard, statuses }) => shard === undefined && statuses === undefined)
  }

  /** The failing results of a subject that no exception permits, shard by shard. */
  unpermitted(subject: string, standings: readonly ShardStanding[]): readonly ShardStanding[] {
    const own = this.#of(subject)
    const left = ({ shard, fail, error }: ShardStanding, status: FailureStatus) => {
      const isPermitted = own.some((exception) => coversFailure(exception, shard, status))
      return isPermitted ? 0 : { fail, error }[status]
    }
    return standings
      .map((standing) => ({ ...standing, fail: left(standing, 'fail'), error: left(standing, 'error') }))
      .filter(({ fail, error }) => fail + error > 0)
  }

  #of(subject: string): readonly Exception[] {
    return this.#bySubject.get(subject) ?? []
  }
}

/** Whether an exception is for a shard. */
export function coversShard(exception: Exception, shard: Shard): boolean {
  return exception.shard === undefined || isShard(shard, exception.shard)
}

/** Whether an exception excuses a failure of its subject in a shard. */
export function coversFailure(exception: Exception, shard: Shard, status: FailureStatus): boolean {
  return coversShard(exception, shard) && (exception.statuses ?? FAILURE_STATUSES).includes(status)
}
