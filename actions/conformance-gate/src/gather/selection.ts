import { isFailure, type Result } from '@governance-gates/core'

/** What a record can be selected by. */
export interface Selectable {
  readonly tier?: string
  readonly attributes?: Readonly<Record<string, string>>
}

/** The most failing results that wait for the rest of their file; any more are kept at once. */
const MAX_WAITING = 10_000

/** What is known of the results of one suite, class, file or run. */
interface Group {
  isSelected: boolean
  /** Whether one of them has everything that is asked for, with whatever value. */
  isTold: boolean
  /** Whether one passed without having it: then it is not for a failure that it is missing. */
  isPlain: boolean
}

/** What was read last, and its groups. */
interface Neighbours {
  readonly className: string | undefined
  readonly file: string | undefined
  readonly suite: string | undefined
  readonly groups: readonly Group[]
}

/**
 * A policy's `select`, held against every record. A test that breaks often has no chance to say what it belongs to: a
 * failing result without an attribute that is asked for is kept where its suite or the results beside it are selected, and
 * where nothing says that it belongs elsewhere.
 */
export class Selection {
  readonly #wanted: readonly (readonly [string, readonly string[]])[]
  readonly #keep: (result: Result) => void
  readonly #met = new Set<string>()
  readonly #groups = new Map<string, Group>()
  readonly #waiting = new Map<string, Result[]>()
  #last: Neighbours | undefined
  #waitingCount = 0
  #leftOut = 0
  #kept = 0

  /** `keep` takes each result that is selected. */
  constructor(select: Readonly<Record<string, readonly string[]>>, keep: (result: Result) => void) {
    this.#wanted = Object.entries(select)
    this.#keep = keep
  }

  /** Records that are not selected. */
  get leftOut(): number {
    return this.#leftOut
  }

  /** Failing results that were kept although they do not say that they are meant. */
  get kept(): number {
    return this.#kept
  }

  /** What is asked for and no record has. */
  unmet(): readonly string[] {
    return this.#wanted
      .flatMap(([key, values]) => values.map((value) => `${key}: ${value}`))
      .filter((each) => !this.#met.has(each))
  }

  /** Whether a record has one of the wanted values in every attribute. */
  has(record: Selectable): boolean {
    const isSelected = this.#wanted.every(([key, wanted]) => {
      const value = wantedValue(record, key)
      const isWanted = value !== undefined && wanted.includes(value)
      if (isWanted) this.#met.add(`${key}: ${value}`)
      return isWanted
    })
    return isSelected || this.leaveOut()
  }

  /** Counts a record that is not selected whatever it has. */
  leaveOut(): false {
    this.#leftOut++
    return false
  }

  take(result: Result): void {
    const isSelected = this.has(result)
    if (this.#wanted.length > 0) this.#note(result, isSelected ? 'selected' : 'not-selected')
    if (isSelected) {
      // Results of one name are siblings, and the earlier one comes first: the order shows which is the rerun.
      if (this.#waiting.size > 0) this.#release(result.subject)
      this.#keep(result)
    } else if (isFailure(result.status) && this.#mayBeMeant(result)) this.#wait(result)
  }

  /** Decides about what has waited for the end of its file. */
  endOfFile(): void {
    for (const results of this.#waiting.values()) {
      for (const result of results) this.#settle([result], this.#belongs(result) ? 'kept' : 'left-out')
    }
    this.#waiting.clear()
    this.#groups.clear()
    this.#last = undefined
  }

  #wait(result: Result): void {
    const others = this.#waiting.get(result.subject)
    this.#waitingCount++
    if (this.#waitingCount > MAX_WAITING) this.#settle([result], 'kept')
    else if (others === undefined) this.#waiting.set(result.subject, [result])
    else others.push(result)
  }

  #release(subject: string): void {
    this.#settle(this.#waiting.get(subject) ?? [], 'kept')
    this.#waiting.delete(subject)
  }

  #settle(results: readonly Result[], how: 'kept' | 'left-out'): void {
    this.#waitingCount = Math.max(0, this.#waitingCount - results.length)
    if (how === 'left-out') return
    for (const result of results) {
      this.#leftOut--
      this.#kept++
      const missing = this.#missing(result)
      const why =
        missing.length === 0
          ? 'select keeps it because it is the result of a whole group'
          : `select keeps it although it has no ${missing.join(', ')}`
      this.#keep({ ...result, message: result.message === undefined ? why : `${result.message} (${why})` })
    }
  }

  #missing(result: Result): readonly string[] {
    return this.#wanted.map(([key]) => key).filter((key) => wantedValue(result, key) === undefined)
  }

  /** Whether nothing that the result says contradicts what is asked for. */
  #mayBeMeant(result: Result): boolean {
    return this.#wanted.every(([key, wanted]) => {
      const value = wantedValue(result, key)
      if (value === undefined || wanted.includes(value)) return true
      return result.whole === 'suite' && wanted.some((each) => isBelow(each, value))
    })
  }

  #note(result: Result, outcome: 'selected' | 'not-selected'): void {
    const isSelected = outcome === 'selected'
    const isTold = isSelected || this.#missing(result).length === 0
    const isPlain = !isTold && result.status === 'pass'
    for (const group of this.#groupsAround(result)) {
      group.isSelected ||= isSelected
      group.isTold ||= isTold
      group.isPlain ||= isPlain
    }
  }

  /** Neighbours are mostly of the same groups: they are looked up once. */
  #groupsAround(result: Result): readonly Group[] {
    const { class: className, file, suite } = result.attributes ?? {}
    const last = this.#last
    const isSame = last?.className === className && last?.file === file && last?.suite === suite
    if (last !== undefined && isSame && result.whole === undefined) return last.groups
    const groups = groupsOf(result).map(({ key }) => {
      const group = this.#groups.get(key) ?? { isSelected: false, isTold: false, isPlain: false }
      this.#groups.set(key, group)
      return group
    })
    if (result.whole === undefined) this.#last = { className, file, suite, groups }
    return groups
  }

  /** The nearest group that can tell decides; where none can, nothing distinguishes the result from what is meant. */
  #belongs(result: Result): boolean {
    if (this.#missing(result).length === 0) return true
    for (const { key, tells } of groupsOf(result)) {
      const group = this.#groups.get(key)
      if (group === undefined) continue
      if (group.isSelected) return true
      if (group.isTold || (tells === 'everything' && group.isPlain)) return false
    }
    return true
  }
}

function wantedValue({ tier, attributes }: Selectable, key: string): string | undefined {
  return key === 'tier' && tier !== undefined ? tier : attributes?.[key]
}

/** Whether a name is that of a part: a suite in a suite, a class in a module or in a class. */
function isBelow(name: string, whole: string): boolean {
  return name.startsWith(whole) && /^(?: > |\.|\$|::|\/)/.test(name.slice(whole.length))
}

interface GroupKey {
  readonly key: string
  /** `presence`: only results that have what is asked for. A suite also knows the results without it. */
  readonly tells: 'presence' | 'everything'
}

const RUN: GroupKey = { key: 'run', tells: 'everything' }

/** The groups that a result is in, the nearest first. */
function groupsOf({ attributes, whole }: Result): readonly GroupKey[] {
  const { class: className, file, suite } = attributes ?? {}
  const groups: GroupKey[] = []
  if (whole === 'run') return [RUN]
  if (className !== undefined && whole === undefined)
    groups.push({ key: `class ${suite ?? ''}\0${className}`, tells: 'presence' })
  if (file !== undefined)
    groups.push({ key: `file ${file}`, tells: suite === undefined ? 'everything' : 'presence' })
  if (suite !== undefined && whole !== 'file') {
    for (const each of suitesAround(suite)) groups.push({ key: `suite ${each}`, tells: 'everything' })
  }
  groups.push(RUN)
  return groups
}

/** A suite and those around it, the innermost first. */
function suitesAround(suite: string): readonly string[] {
  const names = suite.split(' > ')
  return names.map((_, index) => names.slice(0, names.length - index).join(' > '))
}
