import type { SubjectState } from '../subjects/subject-index.ts'
import { type ResultStatus, rerun, type WhatRepeatsMean, worse, worstOfEqualNames } from './result.ts'
import type { Shard } from './shard.ts'
import { isTroubled, SubjectHistory } from './subject-history.ts'

/** Another result of a subject, and where it comes from. */
interface Further {
  readonly subject: string
  readonly status: ResultStatus
  readonly shard: Shard
  readonly isRerun: boolean
}

/**
 * The histories of a campaign's subjects: of those that failed and have more than one result, and of those that are
 * watched. Nothing else has one, so that a campaign of one file that passes costs no memory.
 */
export class SubjectHistories {
  readonly #repeatsMean: WhatRepeatsMean
  readonly #watched: ReadonlySet<string>
  readonly #bySubject = new Map<string, SubjectHistory>()

  constructor(repeatsMean: WhatRepeatsMean, watched: ReadonlySet<string>) {
    this.#repeatsMean = repeatsMean
    this.#watched = watched
  }

  get(subject: string): SubjectHistory | undefined {
    return this.#bySubject.get(subject)
  }

  get watchesAny(): boolean {
    return this.#watched.size > 0
  }

  isWatched(subject: string): boolean {
    return this.#watched.has(subject)
  }

  begin(subject: string, shard: Shard, status: ResultStatus): SubjectHistory {
    const history = new SubjectHistory(this.#repeatsMean, shard, status)
    this.#bySubject.set(subject, history)
    return history
  }

  /** Before a second file: what failed in the first has a history from here on. */
  beginAll(subjects: Iterable<readonly [string, SubjectState]>, shard: Shard): void {
    for (const [subject, { status }] of subjects) {
      if (isTroubled(status) && !this.#bySubject.has(subject)) this.begin(subject, shard, status)
    }
  }

  /** The status of a subject that is known once another result is added to it. */
  add({ subject, status, shard, isRerun }: Further, known: SubjectState): ResultStatus {
    const history = this.#bySubject.get(subject)
    if (history === undefined && !isTroubled(known.status) && !isTroubled(status)) {
      if (!known.inThisFile) return worse(known.status, status)
      return isRerun ? rerun(known.status, status) : worstOfEqualNames(known.status, status)
    }
    if (history === undefined && !known.inThisFile) return this.begin(subject, shard, status).status
    const continued = history ?? this.begin(subject, shard, known.status)
    if (!known.inThisFile) continued.nextFile(shard, status)
    else if (isRerun) continued.runAgain(status)
    else continued.repeat(status)
    return continued.status
  }
}
