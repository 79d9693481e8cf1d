import { isFailure, type ResultStatus, type RowKind } from '@governance-gates/core'
import { ByteWords } from './byte-words.ts'
import { MISS } from './json-bytes.ts'
import { ROLE } from './row-columns.ts'
import type { TemplateScanner } from './template-scanner.ts'
import type { Shape } from './template-tree.ts'

/** A row with a further word for its status or its tier is parsed. */
const MAX_WORDS = 32
const MAX_KINDS = MAX_WORDS * (MAX_WORDS + 1) * 3

/** The kinds of rows of one file: its combinations of a status, a tier and whether they are reruns. */
export class RowKinds {
  readonly kinds: RowKind[] = []
  /** By what `codeOf` makes of a combination. */
  readonly #numbers = new Int16Array(MAX_KINDS).fill(MISS)
  readonly #statusOf: (word: string) => ResultStatus | undefined
  readonly #statusWords = new ByteWords()
  /** By the number of their word; undefined for a failure, and for a word that is not known. */
  readonly #statuses: (ResultStatus | undefined)[] = []
  readonly #tierWords = new ByteWords()
  readonly #tiers: string[] = []

  constructor(statusOf: (word: string) => ResultStatus | undefined) {
    this.#statusOf = statusOf
  }

  /** The number of the kind of the row that was scanned last; `MISS` for a row that has to be parsed. */
  find(bytes: Buffer, { starts, ends }: TemplateScanner, shape: Shape): number {
    const status = this.#findStatus(bytes, starts[ROLE.status] ?? 0, ends[ROLE.status] ?? 0)
    if (status === MISS || this.#statuses[status] === undefined) return MISS
    const tier = shape.hasTier ? this.#findTier(bytes, starts[ROLE.tier] ?? 0, ends[ROLE.tier] ?? 0) : NO_TIER
    if (tier === MISS) return MISS
    const code = codeOf(status, tier, shape)
    if (this.#numbers[code] === MISS) this.#numbers[code] = this.#add(status, tier, shape)
    return this.#numbers[code] ?? MISS
  }

  #findStatus(bytes: Buffer, start: number, end: number): number {
    const known = this.#statusWords.find(bytes, start, end)
    if (known !== MISS || this.#statusWords.size === MAX_WORDS) return known
    const word = bytes.toString('utf8', start, end)
    const status = this.#statusOf(word)
    this.#statuses.push(status === undefined || isFailure(status) || status === 'flaky' ? undefined : status)
    return this.#statusWords.add(word)
  }

  #findTier(bytes: Buffer, start: number, end: number): number {
    const known = this.#tierWords.find(bytes, start, end)
    if (known !== MISS || this.#tierWords.size === MAX_WORDS || start === end) return known
    const word = bytes.toString('utf8', start, end)
    this.#tiers.push(word)
    return this.#tierWords.add(word)
  }

  #add(status: number, tier: number, { rerun }: Shape): number {
    const name = this.#tiers[tier]
    const kind: RowKind = {
      status: this.#statuses[status] ?? 'error',
      ...(name === undefined ? {} : { tier: name }),
      ...(rerun === undefined ? {} : { rerun }),
    }
    return this.kinds.push(kind) - 1
  }
}

const NO_TIER = MAX_WORDS

function codeOf(status: number, tier: number, { rerun }: Shape): number {
  const repeats = rerun === undefined ? 0 : rerun ? 1 : 2
  return (status * (MAX_WORDS + 1) + tier) * 3 + repeats
}
