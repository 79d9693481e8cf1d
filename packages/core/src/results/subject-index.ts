import { createFingerprintTable, type FingerprintTable } from './fingerprint-table.ts'
import { isExecuted, RESULT_STATUSES, type ResultStatus } from './result.ts'

/** What is known about one subject of a campaign. */
export interface SubjectState {
  readonly status: ResultStatus
  /** Index of its tier in the campaign's list, -1 for none. */
  readonly tier: number
  /** Whether it is in the file that is being read now. */
  readonly inThisFile: boolean
}

/** The most tiers that one campaign may have. */
export const MAX_TIERS = 30

/** Up to this many subjects keep their names; beyond, only those that did not simply pass. */
const NAMED_SUBJECTS = 100_000

/** More subjects than this in one file are not remembered one by one. */
const FRESH_SUBJECTS = 50_000

/** Room for a million subjects from the start: 12 MB, against 36 MB at the peak of growing there by doubling. */
const EXPECTED_GROWTH = 11

/**
 * The subjects of one campaign. Names are kept up to 100,000 subjects; beyond that only failing and flaky subjects keep
 * theirs, so that memory stays small while a failure is still never overwritten by a mere collision of fingerprints.
 */
export class SubjectIndex {
  readonly #named = new Map<string, number>()
  /** Every subject once there are too many to name; `SEE_NAMED` for those that are in `#named` all the same. */
  #rest: FingerprintTable | undefined
  #size = 0
  /** The subjects in this file, while they are few: going through them is faster than through all. */
  #fresh: string[] | 'many' = []

  get size(): number {
    return this.#size
  }

  /** Whether every subject can be enumerated. */
  get isNamed(): boolean {
    return this.#rest === undefined
  }

  find(subject: string): SubjectState | undefined {
    const code = this.#rest === undefined ? this.#named.get(subject) : this.#codeOf(subject, this.#rest)
    return code === undefined ? undefined : decode(code)
  }

  /** Records a subject that `find` did not know. */
  add(subject: string, state: SubjectState): void {
    this.#size++
    this.change(subject, state)
  }

  /** Records another state of a subject that is known. */
  change(subject: string, state: SubjectState): void {
    const code = encode(state)
    if (this.#fresh !== 'many' && this.#fresh.push(subject) > FRESH_SUBJECTS) this.#fresh = 'many'
    if (this.#rest === undefined) {
      this.#named.set(subject, code)
      if (this.#size > NAMED_SUBJECTS) this.#forgetNames()
    } else if (keepsName(state.status) || this.#rest.get(subject) === SEE_NAMED) {
      this.#named.set(subject, code)
      this.#rest.set(subject, SEE_NAMED)
    } else {
      this.#rest.set(subject, code)
    }
  }

  /** To be called between two files. */
  nextFile(): void {
    const forget = (code: number) => (code === SEE_NAMED ? code : code & ~IN_THIS_FILE)
    if (this.#fresh === 'many') {
      for (const [subject, code] of this.#named) this.#named.set(subject, forget(code))
      this.#rest?.recode(forget)
    } else {
      for (const subject of this.#fresh) this.#forget(subject, forget)
    }
    this.#fresh = []
  }

  #forget(subject: string, forget: (code: number) => number): void {
    const named = this.#named.get(subject)
    if (named !== undefined) this.#named.set(subject, forget(named))
    const code = this.#rest?.get(subject)
    if (code !== undefined) this.#rest?.set(subject, forget(code))
  }

  /** The subjects whose names are kept, in the order in which they came. */
  *entries(): Generator<readonly [string, SubjectState]> {
    for (const [subject, code] of this.#named) yield [subject, decode(code)]
  }

  #codeOf(subject: string, rest: FingerprintTable): number | undefined {
    const code = rest.get(subject)
    return code === SEE_NAMED ? this.#named.get(subject) : code
  }

  #forgetNames(): void {
    const rest = createFingerprintTable(this.#size * EXPECTED_GROWTH)
    for (const [subject, code] of this.#named) {
      const stays = keepsName(decode(code).status)
      rest.set(subject, stays ? SEE_NAMED : code)
      if (!stays) this.#named.delete(subject)
    }
    this.#rest = rest
  }
}

function keepsName(status: ResultStatus): boolean {
  return isExecuted(status) && status !== 'pass'
}

const IN_THIS_FILE = 256
/** No status has this number. */
const SEE_NAMED = 7

const STATUS_CODES: Readonly<Record<ResultStatus, number>> = {
  skip: 0,
  'not-applicable': 1,
  pass: 2,
  flaky: 3,
  fail: 4,
  error: 5,
}

/** Nine bits: three of status, five of tier, one for the file. */
function encode({ status, tier, inThisFile }: SubjectState): number {
  return STATUS_CODES[status] | ((tier + 1) << 3) | (inThisFile ? IN_THIS_FILE : 0)
}

const STATUSES_BY_CODE = new Map(RESULT_STATUSES.map((status) => [STATUS_CODES[status], status]))

const STATES: readonly SubjectState[] = Array.from({ length: 512 }, (_, code) => ({
  status: STATUSES_BY_CODE.get(code & 7) ?? 'error',
  tier: ((code >> 3) & 31) - 1,
  inThisFile: (code & IN_THIS_FILE) !== 0,
}))

function decode(code: number): SubjectState {
  const state = STATES[code]
  if (state === undefined) throw new RangeError(`${code} is not the code of a subject`)
  return state
}
