import { someOf } from '../some-of.ts'
import {
  isExecuted,
  isFailure,
  type ResultStatus,
  rerun,
  type WhatRepeatsMean,
  worse,
  worstOfEqualNames,
} from './result.ts'
import type { Shard } from './shard.ts'

/** How one subject ended in one shard, and how many of its results there failed. */
export interface ShardStanding {
  readonly shard: Shard
  readonly status: ResultStatus
  readonly fail: number
  readonly error: number
}

/** Whether a status is worth remembering by name: the subject failed at least once. */
export function isTroubled(status: ResultStatus): boolean {
  return isFailure(status) || status === 'flaky'
}

/** The standing of a subject with a single result. */
export function standingOf(shard: Shard, status: ResultStatus): ShardStanding {
  return { shard, status, ...failuresIn(status) }
}

/** What one file says of the subject. */
interface Attempt {
  readonly status: ResultStatus
  readonly fail: number
  readonly error: number
  /** How many results the file has, its reruns not counted. */
  readonly results: number
}

/**
 * One subject over the files and shards of its campaign. Kept only for subjects that failed somewhere: a pass elsewhere
 * must not hide where, how, or how often.
 */
export class SubjectHistory {
  readonly #repeats: WhatRepeatsMean
  readonly #settled: ShardStanding[] = []
  #shard: Shard
  /** What the earlier files of the same shard say. */
  #before: Attempt | undefined
  #now: Attempt

  constructor(repeats: WhatRepeatsMean, shard: Shard, first: ResultStatus) {
    this.#repeats = repeats
    this.#shard = shard
    this.#now = attemptOf(first)
  }

  /** The shard whose results came last. */
  get shard(): Shard {
    return this.#shard
  }

  /** Over all shards: the worst. */
  get status(): ResultStatus {
    return this.standings()
      .map(({ status }) => status)
      .reduce(worse)
  }

  /** A rerun in the same file. Where the file has several results of this name nobody can tell which of them ran again. */
  runAgain(status: ResultStatus): void {
    if (this.#now.results > 1) this.repeat(status)
    else if (isExecuted(status)) {
      this.#now = { ...attemptOf(status), status: rerun(this.#now.status, status) }
    }
  }

  /** Another result of the same name in the same file. */
  repeat(status: ResultStatus): void {
    const { fail, error, results } = this.#now
    const more = failuresIn(status)
    this.#now = {
      status: worstOfEqualNames(this.#now.status, status),
      fail: fail + more.fail,
      error: error + more.error,
      results: results + 1,
    }
  }

  /** The first result of another file. */
  nextFile(shard: Shard, status: ResultStatus): void {
    if (shard === this.#shard) this.#before = this.#inShard()
    else {
      this.#settled.push(this.#current())
      this.#shard = shard
      this.#before = undefined
    }
    this.#now = attemptOf(status)
  }

  /** Shard by shard. */
  standings(): readonly ShardStanding[] {
    return [...this.#settled, this.#current()]
  }

  #current(): ShardStanding {
    const { status, fail, error } = this.#inShard()
    return { shard: this.#shard, status, fail, error }
  }

  #inShard(): Attempt {
    const [before, now] = [this.#before, this.#now]
    if (before === undefined) return now
    if (this.#repeats !== 'last' || now.results < before.fail + before.error) {
      // Two equivalent runs, or a rerun of some of the results that failed: what it left out still counts.
      return {
        status: worse(before.status, now.status),
        fail: before.fail + now.fail,
        error: before.error + now.error,
        results: before.results + now.results,
      }
    }
    if (!isExecuted(now.status)) return { ...before, status: rerun(before.status, now.status) }
    return { ...now, status: rerun(before.status, now.status) }
  }
}

function attemptOf(status: ResultStatus): Attempt {
  return { status, results: 1, ...failuresIn(status) }
}

function failuresIn(status: ResultStatus): { readonly fail: number; readonly error: number } {
  return { fail: status === 'fail' ? 1 : 0, error: status === 'error' ? 1 : 0 }
}

/** The shards in which a subject ended so; undefined where its history does not say. */
export function earlierPlaces(history: SubjectHistory | undefined, status: ResultStatus): string | undefined {
  const own = (history?.standings() ?? []).filter((each) => each.status === status)
  if (own.length === 0) return undefined
  return someOf(own.map(({ shard }) => shard.label))
}

/** Where a subject without a history can have been before. */
export function otherPlaces(shards: readonly Shard[], current: Shard): string {
  const others = shards.filter((shard) => shard !== current)
  const [only] = others.length === 0 ? [current] : others
  return others.length > 1 || only === undefined ? 'the earlier shards that have it' : only.label
}
