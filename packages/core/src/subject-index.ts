import { createFingerprintTable, type FingerprintTable } from './fingerprint-table.ts'
import { isExecuted, RESULT_STATUSES, type ResultStatus } from './result.ts'

/** What is known about one subject of a campaign. */
export interface SubjectState {
  readonly status: ResultStatus
  /** Index of its tier in the campaign's list, -1 for none. */
  readonly tier: number
  /** Whether the file that is being read now told it. */
  readonly inThisFile: boolean
}

/** More tiers than this in one campaign are no tiers. */
export const MAX_TIERS = 30

/** Up to so many subjects keep their names; beyond, only those that did not simply pass. */
const NAMED_SUBJECTS = 100_000

/**
 * The subjects of one campaign. Names are kept up to 100,000 subjects; beyond that only failing and flaky subjects keep
 * theirs, so that memory stays small while a failure is still never overwritten by a mere collision of fingerprints.
 */
export class SubjectIndex {
  readonly #named = new Map<string, number>()
  #rest: FingerprintTable | undefined
  #size = 0

  get size(): number {
    return this.#size
  }

  /** Whether every subject can be enumerated. */
  get isNamed(): boolean {
    return this.#rest === undefined
  }

  find(subject: string): SubjectState | undefined {
    const code = this.#named.get(subject) ?? this.#rest?.get(subject)
    return code === undefined ? undefined : decode(code)
  }

  /** Records a subject; `isNew` when `find` did not know it. */
  put(subject: string, state: SubjectState, isNew: boolean): void {
    const code = encode(state)
    if (isNew) this.#size++
    if (this.#rest === undefined || keepsName(state.status) || this.#named.has(subject)) {
      this.#named.set(subject, code)
      if (this.#rest === undefined && this.#size > NAMED_SUBJECTS) this.#forgetNames()
    } else {
      this.#rest.set(subject, code)
    }
  }

  /** To be called between two files. */
  nextFile(): void {
    const forget = (code: number) => encode({ ...decode(code), inThisFile: false })
    for (const [subject, code] of this.#named) this.#named.set(subject, forget(code))
    this.#rest?.recode(forget)
  }

  /** The subjects whose names are kept, in the order in which they came. */
  *entries(): Generator<readonly [string, SubjectState]> {
    for (const [subject, code] of this.#named) yield [subject, decode(code)]
  }

  #forgetNames(): void {
    const rest = createFingerprintTable(this.#size * EXPECTED_GROWTH)
    for (const [subject, code] of this.#named) {
      if (keepsName(decode(code).status)) continue
      rest.set(subject, code)
      this.#named.delete(subject)
    }
    this.#rest = rest
  }
}

/** Room for a million subjects from the start: 11 MB, against 30 MB at the peak of growing there by doubling. */
const EXPECTED_GROWTH = 11

function keepsName(status: ResultStatus): boolean {
  return isExecuted(status) && status !== 'pass'
}

/** Nine bits: three of status, five of tier, one for the file. */
function encode({ status, tier, inThisFile }: SubjectState): number {
  return RESULT_STATUSES.indexOf(status) | ((tier + 1) << 3) | (inThisFile ? 256 : 0)
}

const DECODED: readonly SubjectState[] = Array.from({ length: 512 }, (_, code) => ({
  status: RESULT_STATUSES[code & 7] ?? 'error',
  tier: ((code >> 3) & 31) - 1,
  inThisFile: (code & 256) !== 0,
}))

function decode(code: number): SubjectState {
  return DECODED[code] as SubjectState
}
