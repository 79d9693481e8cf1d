import { NameBytes } from '../names/name-bytes.ts'
import { NameList } from '../names/name-list.ts'
import { type NameSpans, NameTable } from '../names/name-table.ts'
import { isExecuted, RESULT_STATUSES, type ResultStatus } from '../results/result.ts'

/** What is known about one subject of a campaign. */
export interface SubjectState {
  readonly status: ResultStatus
  /** Index of its tier in the campaign's list, -1 for none. */
  readonly tier: number
  /** Whether it is in the file that is being read now. */
  readonly inThisFile: boolean
}

/** What a result says of its subject. */
export type Standing = Pick<SubjectState, 'status' | 'tier'>

/** The most tiers that one campaign may have. */
export const MAX_TIERS = 30

/** Up to this many subjects keep their names; beyond, only those that did not simply pass. */
const NAMED_SUBJECTS = 100_000

/** Room for a million subjects at once, 13 MB: growing there by doubling would take three times as much at its peak. */
const EXPECTED_SUBJECTS = 1_000_000

/**
 * The subjects of one campaign, each by its name, as text or as the bytes of a file. Names are kept up to 100,000 subjects;
 * beyond that only failing and flaky subjects keep theirs, so that memory stays small.
 */
export class SubjectIndex {
  readonly #table = new NameTable()
  /** Every name in the order in which they came; undefined once there are too many. */
  #names: NameList | undefined = new NameList()
  /** The names that are kept all the same. */
  readonly #kept = new Set<string>()
  /** The name that was looked up last, where it came as text. */
  #name: string | undefined
  readonly #sought = new NameBytes()
  /** Which file is being read: 1 … 255, and from the start again. */
  #file = 1

  get size(): number {
    return this.#table.size
  }

  /** Whether every subject can be enumerated. */
  get isNamed(): boolean {
    return this.#names !== undefined
  }

  find(subject: string): SubjectState | undefined {
    this.#seek(subject)
    const { code } = this.#table
    return code === 0 ? undefined : this.#decode(code)
  }

  /** Records the state of a subject in this file, whether it is known or not. */
  put(subject: string, standing: Standing): void {
    this.#seek(subject)
    const isNew = this.#table.code === 0
    if (this.#names === undefined && keepsName(standing.status)) this.#kept.add(subject)
    this.#table.put(this.codeOf(standing))
    if (isNew) this.#noteName(this.#sought.bytes, 0, this.#sought.length)
  }

  /** Makes ready to record the subjects of rows, one by one. */
  list(rows: NameSpans): void {
    this.#table.list(rows)
  }

  /** Records the state of a listed row's subject where it is new; false where it is known, and stays as it is. */
  putNew({ bytes, starts, ends }: NameSpans, row: number, code: number): boolean {
    this.#name = undefined
    this.#table.seekListed(row)
    if (this.#table.code !== 0) return false
    this.#table.put(code)
    this.#noteName(bytes, starts[row] ?? 0, ends[row] ?? 0)
    return true
  }

  /** To be called between two files. */
  nextFile(): void {
    if (++this.#file <= LAST_FILE) return
    this.#table.recode((code) => code & STANDING)
    this.#file = 1
  }

  /** The subjects whose names are kept, in the order in which they came. */
  *entries(): Generator<readonly [string, SubjectState]> {
    if (this.#names !== undefined) yield* this.#listed(this.#names)
    for (const subject of this.#kept) yield this.#entry(subject)
  }

  /** Names in the list are sought by their bytes. */
  *#listed(names: NameList): Generator<readonly [string, SubjectState]> {
    let index = 0
    for (const subject of names.names()) {
      this.#name = undefined
      this.#table.seek(names.bytes, names.starts[index] ?? 0, names.starts[++index] ?? 0)
      yield [subject, this.#decode(this.#table.code)]
    }
  }

  #entry(subject: string): readonly [string, SubjectState] {
    this.#seek(subject)
    return [subject, this.#decode(this.#table.code)]
  }

  /** A name is mostly recorded right after it was looked up. */
  #seek(name: string): void {
    if (name === this.#name) return
    this.#name = name
    this.#sought.write(name)
    this.#table.seek(this.#sought.bytes, 0, this.#sought.length)
  }

  #noteName(bytes: Uint8Array, start: number, end: number): void {
    if (this.#names === undefined) return
    this.#names.push(bytes, start, end)
    if (this.#table.size > NAMED_SUBJECTS) this.#forgetNames(this.#names)
  }

  #forgetNames(names: NameList): void {
    const { bytes, starts, ends } = names
    for (let index = 0; index < names.length; index++) {
      this.#table.seek(bytes, starts[index] ?? 0, ends[index] ?? 0)
      if (keepsName(this.#decode(this.#table.code).status)) this.#kept.add(names.nameAt(index))
    }
    this.#name = undefined
    names.clear()
    this.#names = undefined
    this.#table.reserve(EXPECTED_SUBJECTS)
  }

  /** The code of a state in this file. */
  codeOf({ status, tier }: Standing): number {
    return STATUS_CODES[status] | ((tier + 1) << TIER_SHIFT) | (this.#file << FILE_SHIFT)
  }

  #decode(code: number): SubjectState {
    const states = code >> FILE_SHIFT === this.#file ? IN_THIS_FILE : EARLIER
    const state = states[code & STANDING]
    if (state === undefined) throw new RangeError(`${code} is not the code of a subject`)
    return state
  }
}

function keepsName(status: ResultStatus): boolean {
  return isExecuted(status) && status !== 'pass'
}

/*
 * Sixteen bits: three of status, five of tier, eight for the last file that has the subject.
 */
const TIER_SHIFT = 3
const FILE_SHIFT = 8
const STANDING = 0xff
const LAST_FILE = 0xff

/** None is 0: that is the code of a name that is not known. */
const STATUS_CODES: Readonly<Record<ResultStatus, number>> = {
  skip: 1,
  'not-applicable': 2,
  pass: 3,
  flaky: 4,
  fail: 5,
  error: 6,
}

const STATUSES_BY_CODE = new Map(RESULT_STATUSES.map((status) => [STATUS_CODES[status], status]))

function statesOf(inThisFile: SubjectState['inThisFile']): readonly SubjectState[] {
  return Array.from({ length: STANDING + 1 }, (_, code) => ({
    status: STATUSES_BY_CODE.get(code & 7) ?? 'error',
    tier: (code >> TIER_SHIFT) - 1,
    inThisFile,
  }))
}

const IN_THIS_FILE = statesOf(true)
const EARLIER = statesOf(false)
