import type { CampaignEvidence, Naming } from './campaign.ts'
import type { Finding } from './check.ts'
import type { Instant } from './instant.ts'
import {
  isExecuted,
  isFailure,
  RESULT_STATUSES,
  type Result,
  type ResultStatus,
  rerun,
  worse,
} from './result.ts'
import { MAX_TIERS, SubjectIndex, type SubjectState } from './subject-index.ts'
import { addTallies, EMPTY_TALLY, type Tally, totalOf } from './tally.ts'
import type { EvidenceFile } from './verdict.ts'

/** What to make of a subject that comes again without the format calling it a rerun. */
export type RerunRule = 'forbidden' | 'last'

/** Counts of subjects that the evidence does not name. */
export interface Counts {
  readonly tier?: string
  readonly tally: Tally
}

const MAX_FAILURE_DETAILS = 1_000
const MAX_FINDINGS = 100

/**
 * Merges the results of one campaign over all its files, in one pass: by identity where subjects are named, by addition
 * where there are only counts. Totals are always those of the leaves.
 */
export class ResultLedger {
  readonly #reruns: RerunRule
  readonly #index = new SubjectIndex()
  readonly #tierNames: string[] = []
  readonly #tierIndex = new Map<string, number>()
  readonly #overall = emptyCounter()
  readonly #perTier: Counter[] = []
  readonly #details = new Map<string, Result>()
  readonly #problems: Finding[] = []
  readonly #conflicts: Finding[] = []
  readonly #kinds = new Set<string>()
  readonly #files: EvidenceFile[] = []
  readonly #countedTiers = new Map<string, Tally>()
  #counted: Tally = EMPTY_TALLY
  #countedFiles = 0
  #inCountedFile = false
  #oldest: Instant | undefined
  #undated = false
  #path = ''

  constructor(reruns: RerunRule) {
    this.#reruns = reruns
  }

  /** Begins a file; every result after it belongs to it. */
  open(path: string): void {
    if (this.#path !== '') this.#index.nextFile()
    this.#path = path
    this.#inCountedFile = false
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

  add(result: Result): void {
    const tier = this.#tier(result.tier)
    const known = this.#index.find(result.subject)
    if (known === undefined) this.#put(result, undefined, result.status, tier)
    else this.#merge(result, known, tier)
  }

  #merge(result: Result, known: SubjectState, tier: number): void {
    // A format's reruns are those of one run: two files (operating systems, shards) are two runs of equal right.
    const isRerun = (result.rerun === true && known.inThisFile) || this.#reruns === 'last'
    if (known.tier !== tier) {
      this.#contradict(result, `is in tier ${this.#tierName(known.tier)} and in tier ${this.#tierName(tier)}`)
    } else if (isRerun) {
      this.#put(result, known, rerun(known.status, result.status), tier)
    } else if (known.inThisFile) {
      this.#contradict(result, 'has two results in one file, and nothing says that one is a rerun')
    } else {
      this.#noteConflict(result, known.status)
      this.#put(result, known, worse(known.status, result.status), tier)
    }
  }

  /** Adds counts of unnamed subjects. */
  count(counts: Counts): void {
    if (!this.#inCountedFile) this.#countedFiles++
    this.#inCountedFile = true
    this.#counted = addTallies(this.#counted, counts.tally)
    if (!Number.isSafeInteger(totalOf(this.#counted))) {
      this.#note({ message: 'the counts add up to more than can be counted exactly', file: this.#path })
    }
    if (counts.tier === undefined) return
    this.#countedTiers.set(
      counts.tier,
      addTallies(this.#countedTiers.get(counts.tier) ?? EMPTY_TALLY, counts.tally),
    )
  }

  /** How many of the files gave counts instead of named subjects. */
  get countedFiles(): number {
    return this.#countedFiles
  }

  /** The campaign as it stands. */
  evidence(): CampaignEvidence {
    const named = this.#index.size > 0
    if (named && totalOf(this.#counted) > 0) this.#compareNamedWithCounted()
    return {
      files: this.#files,
      tally: named ? { ...this.#overall } : this.#counted,
      tiers: named ? this.#namedTiers() : this.#countedTiers,
      naming: named ? this.#naming() : { kind: 'counts' },
      failures: [...this.#details.values()],
      problems: this.#problems,
      conflicts: this.#conflicts,
      generatedAt: this.#undated ? undefined : this.#oldest,
      subjectKinds: [...this.#kinds],
    }
  }

  #namedTiers(): ReadonlyMap<string, Tally> {
    return new Map(this.#tierNames.map((name, index) => [name, { ...(this.#perTier[index] ?? EMPTY_TALLY) }]))
  }

  #naming(): Naming {
    const index = this.#index
    const tierNames = this.#tierNames
    const outward = ({ status, tier }: SubjectState) => ({ status, tier: tierNames[tier] })
    return {
      kind: 'subjects',
      complete: index.isNamed,
      find: (subject) => {
        const state = index.find(subject)
        return state === undefined ? undefined : outward(state)
      },
      *entries() {
        for (const [subject, state] of index.entries()) yield [subject, outward(state)] as const
      },
    }
  }

  #put(result: Result, known: SubjectState | undefined, status: ResultStatus, tier: number): void {
    if (known !== undefined) {
      this.#overall[known.status]--
      this.#bump(known.tier, known.status, -1)
    }
    this.#overall[status]++
    this.#bump(tier, status, 1)
    this.#index.put(result.subject, { status, tier, inThisFile: true }, known === undefined)
    if (isFailure(result.status) && this.#details.size < MAX_FAILURE_DETAILS) {
      if (status === result.status) this.#details.set(result.subject, result)
    } else if (!isFailure(status) && this.#details.size > 0) this.#details.delete(result.subject)
  }

  #bump(tier: number, status: ResultStatus, by: number): void {
    const counter = this.#perTier[tier]
    if (counter !== undefined) counter[status] += by
  }

  #tier(name: string | undefined): number {
    if (name === undefined) return -1
    const known = this.#tierIndex.get(name)
    if (known !== undefined) return known
    if (this.#tierNames.length === MAX_TIERS) {
      this.#note({ message: `more than ${MAX_TIERS} tiers, ${name} among them`, file: this.#path })
      return -1
    }
    this.#perTier.push(emptyCounter())
    this.#tierIndex.set(name, this.#tierNames.length)
    return this.#tierNames.push(name) - 1
  }

  #tierName(index: number): string {
    return this.#tierNames[index] ?? '(none)'
  }

  #noteConflict(result: Result, earlier: ResultStatus): void {
    const differ = earlier !== result.status && isExecuted(earlier) && isExecuted(result.status)
    if (!differ || this.#conflicts.length >= MAX_FINDINGS) return
    this.#conflicts.push(
      this.#place(result, `was ${earlier} in an earlier file and is ${result.status} here`),
    )
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
      if (this.#overall[status] === this.#counted[status]) continue
      this.#note({
        message: `the files that name subjects have ${this.#overall[status]} with status ${status}, the files that only count them ${this.#counted[status]}`,
      })
    }
  }
}

type Counter = Record<ResultStatus, number>

function emptyCounter(): Counter {
  return { ...EMPTY_TALLY }
}
