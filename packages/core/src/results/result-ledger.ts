import type { Finding } from '../checks/check.ts'
import type { Instant } from '../number/instant.ts'
import { CountedSubjects, type Counts } from '../subjects/counted-subjects.ts'
import { namingOf } from '../subjects/named-subjects.ts'
import { MAX_TIERS, type Standing, SubjectIndex, type SubjectState } from '../subjects/subject-index.ts'
import { NO_TIER, TierTallies } from '../subjects/tier-tallies.ts'
import type { CampaignEvidence, Naming } from './campaign.ts'
import type { EvidenceFile } from './evidence-file.ts'
import {
  isExecuted,
  isFailure,
  REPEAT_REFUSED,
  RESULT_STATUSES,
  type Result,
  type ResultStatus,
  type WhatRepeatsMean,
} from './result.ts'
import type { ResultRows, RowKind } from './result-rows.ts'
import type { Shard } from './shard.ts'
import { SubjectHistories } from './subject-histories.ts'
import { earlierPlaces, isTroubled, otherPlaces } from './subject-history.ts'
import { EMPTY_TALLY, totalOf } from './tally.ts'
import { TestPlaces } from './test-places.ts'

/** How many rows of a kind have subjects that were not known, and the code for those. */
interface NewKind extends Standing {
  readonly code: number
  count: number
}

const MAX_FAILURE_DETAILS = 1_000
const MAX_FINDINGS = 100
const MAX_REPEATS_NAMED = 3

/**
 * Merges the results of one campaign over all its files, in one pass: by identity where subjects are named, by addition
 * where there are only counts. Totals are always those of the leaves.
 */
export class ResultLedger {
  readonly #repeatsMean: WhatRepeatsMean
  readonly #index = new SubjectIndex()
  readonly #places = new TestPlaces()
  readonly #tiers = new TierTallies()
  readonly #overall: Record<ResultStatus, number> = { ...EMPTY_TALLY }
  readonly #histories: SubjectHistories
  readonly #details = new Map<string, Result>()
  readonly #problems: Finding[] = []
  readonly #conflicts: Finding[] = []
  readonly #kinds = new Set<string>()
  readonly #files: EvidenceFile[] = []
  readonly #shards = new Map<string, Shard>()
  readonly #counted = new CountedSubjects()
  readonly #repeated = new Set<string>()
  #repeats = 0
  #oldest: Instant | undefined
  #undated = false
  #opened = 0
  #path = ''
  #shard: Shard = { label: '', kind: 'file' }

  /** `watched`: subjects whose standing in every shard is asked for, whether they fail or not. */
  constructor(repeatsMean: WhatRepeatsMean, watched: ReadonlySet<string> = new Set()) {
    this.#repeatsMean = repeatsMean
    this.#histories = new SubjectHistories(repeatsMean, watched)
  }

  /** Begins a file; every result after it belongs to it. The files of one shard follow each other, in their order. */
  open(path: string, shard: Shard = { label: path, kind: 'file' }): void {
    if (this.#opened > 0) this.#index.nextFile()
    if (this.#opened === 1) this.#histories.beginAll(this.#index.entries(), this.#shard)
    this.#opened++
    this.#path = path
    this.#shard = this.#shards.get(shard.label) ?? shard
    this.#shards.set(shard.label, this.#shard)
    this.#counted.nextFile()
  }

  /** Ends a file with what is known about it once it is read. */
  close(file: EvidenceFile, generatedAt: Instant | undefined, subjectKind: string | undefined): void {
    this.#files.push(file)
    if (subjectKind !== undefined) this.#kinds.add(subjectKind)
    if (generatedAt === undefined) this.#undated = true
    else if (this.#oldest === undefined || generatedAt < this.#oldest) this.#oldest = generatedAt
  }

  /** Records what makes a file unusable. */
  problem(finding: Finding): void {
    this.#problems.push(finding)
  }

  add(named: Result): void {
    const subject = this.#places.recordedName(named)
    const result = subject === named.subject ? named : { ...named, subject }
    const { status } = result
    const tier = this.#tierOf(result)
    const known = this.#index.find(subject)
    if (known !== undefined) this.#merge(result, known, tier)
    else {
      const isRemembered = (this.#opened > 1 && isTroubled(status)) || this.#isWatched(subject)
      if (isRemembered) this.#histories.begin(subject, this.#shard, status)
      this.#put(result, undefined, { status, tier })
    }
  }

  /**
   * Adds results that did not fail. Where the subject of one is new, which is nearly always so, its name is never made;
   * `repeated` takes each of the others before it is added.
   */
  addRows(rows: ResultRows, repeated: (result: Result) => void = () => undefined): void {
    this.#index.list(rows)
    const kinds = rows.kinds.map((kind) => this.#newKind(kind))
    for (let row = 0; row < rows.length; row++) {
      const kind = kinds[rows.kindOf[row] ?? 0]
      if (kind !== undefined && this.#index.putNew(rows, row, kind.code)) kind.count++
      else {
        const result = rows.resultAt(row)
        repeated(result)
        this.add(result)
      }
    }
    for (const kind of kinds) if (kind !== undefined) this.#tally(kind, kind.count)
  }

  /** Under either of its names: another test of this name may yet come. */
  #isWatched(subject: string): boolean {
    if (!this.#histories.watchesAny) return false
    const other = this.#places.otherName(subject)
    return this.#histories.isWatched(subject) || (other !== undefined && this.#histories.isWatched(other))
  }

  #merge(result: Result, known: SubjectState, ownTier: number): void {
    // A failure may have come too early to say its tier: it belongs where the others of its name are.
    const isUntold = ownTier === NO_TIER && isFailure(result.status)
    const tier = isUntold ? known.tier : ownTier
    const wasUntold = known.tier === NO_TIER && isFailure(known.status)
    if (known.tier !== tier && !wasUntold) {
      this.#contradict(
        result,
        `is in tier ${this.#tierName(known.tier)} and also in tier ${this.#tierName(tier)}`,
      )
      return
    }
    const isRerun = result.rerun ?? this.#repeatsMean === 'last'
    if (known.inThisFile && !isRerun) {
      if (this.#repeatsMean === 'refuse') {
        this.#contradict(result, REPEAT_REFUSED)
        return
      }
      this.#repeats++
      if (this.#repeated.size < MAX_REPEATS_NAMED) this.#repeated.add(result.subject)
    }
    if (!known.inThisFile) this.#noteConflict(result, known.status)
    const { subject, status } = result
    const further = { subject, status, shard: this.#shard, isRerun }
    this.#put(result, known, { status: this.#histories.add(further, known), tier })
  }

  /** Adds counts of unnamed subjects. */
  count(counts: Counts): void {
    this.#counted.add(counts)
    if (Number.isSafeInteger(totalOf(this.#counted.tally))) return
    this.#note({ message: 'the counts add up to more than can be counted exactly', file: this.#path })
  }

  /** How many of the files gave counts instead of named subjects. */
  get countedFiles(): number {
    return this.#counted.files
  }

  /** The campaign so far. */
  evidence(): CampaignEvidence {
    const named = this.#index.size > 0
    if (named && totalOf(this.#counted.tally) > 0) this.#compareNamedWithCounted()
    return {
      files: this.#files,
      shards: [...this.#shards.values()],
      tally: named ? { ...this.#overall } : this.#counted.tally,
      tiers: named ? this.#tiers.byName() : this.#counted.tiers,
      naming: named ? this.#naming() : { kind: 'counts' },
      failures: [...this.#details.values()].map((result) => this.#shown(result)),
      problems: this.#problems,
      conflicts: this.#conflicts,
      repeats: { results: this.#repeats, subjects: [...this.#repeated] },
      generatedAt: this.#undated ? undefined : this.#oldest,
      subjectKinds: [...this.#kinds],
    }
  }

  #shown(result: Result): Result {
    const subject = this.#places.nameOf(result.subject)
    return subject === result.subject ? result : { ...result, subject }
  }

  #naming(): Naming {
    const [shard] = this.#shards.values()
    return namingOf({
      index: this.#index,
      places: this.#places,
      tiers: this.#tiers,
      histories: this.#histories,
      shard,
    })
  }

  /** What a row of a kind does where its subject is new; undefined where more has to be known of it. */
  #newKind({ status, tier: name }: RowKind): NewKind | undefined {
    const tier = this.#tiers.numberOf(name)
    if (tier === undefined || isTroubled(status) || this.#histories.watchesAny) return undefined
    return { status, tier, code: this.#index.codeOf({ status, tier }), count: 0 }
  }

  #tally({ status, tier }: Standing, by: number): void {
    this.#overall[status] += by
    this.#tiers.add(tier, status, by)
  }

  #put(
    result: Result,
    known: SubjectState | undefined,
    { status, tier }: Pick<SubjectState, 'status' | 'tier'>,
  ): void {
    if (known !== undefined) this.#tally(known, -1)
    this.#tally({ status, tier }, 1)
    this.#index.put(result.subject, { status, tier })
    if (isFailure(result.status) && this.#details.size < MAX_FAILURE_DETAILS) {
      if (status === result.status) this.#details.set(result.subject, result)
    } else if (!isFailure(status) && this.#details.size > 0) this.#details.delete(result.subject)
  }

  #tierOf({ tier }: Result): number {
    const number = this.#tiers.numberOf(tier)
    if (number !== undefined) return number
    this.#note({ message: `more than ${MAX_TIERS} tiers, including ${tier ?? ''}`, file: this.#path })
    return NO_TIER
  }

  #tierName(tier: number): string {
    return this.#tiers.nameOf(tier) ?? '(none)'
  }

  #noteConflict(result: Result, earlier: ResultStatus): void {
    const history = this.#histories.get(result.subject)
    const isSameShard = history === undefined ? this.#shards.size === 1 : history.shard === this.#shard
    if (isSameShard && this.#repeatsMean === 'last') return
    const differ = earlier !== result.status && isExecuted(earlier) && isExecuted(result.status)
    if (!differ || this.#conflicts.length >= MAX_FINDINGS) return
    const where = earlierPlaces(history, earlier) ?? otherPlaces([...this.#shards.values()], this.#shard)
    const message = `was ${earlier} in ${where} and is ${result.status} in ${this.#shard.label}`
    this.#conflicts.push(this.#place(result, message))
  }

  #contradict(result: Result, message: string): void {
    this.#note(this.#place(result, message))
  }

  #note(finding: Finding): void {
    if (this.#problems.length < MAX_FINDINGS) this.#problems.push(finding)
  }

  #place(result: Result, message: string): Finding {
    const line = result.evidenceLine === undefined ? {} : { line: result.evidenceLine }
    return { message, subject: result.subject, file: this.#path, ...line }
  }

  #compareNamedWithCounted(): void {
    for (const status of RESULT_STATUSES) {
      if (this.#overall[status] === this.#counted.tally[status]) continue
      this.#note({
        message: `the files that name subjects have ${this.#overall[status]} with status ${status}, the files that only count them ${this.#counted.tally[status]}`,
      })
    }
  }
}
