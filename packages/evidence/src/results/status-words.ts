import { RESULT_STATUSES, type ResultStatus } from '@governance-gates/core'

const WORDS: Readonly<Record<ResultStatus, readonly string[]>> = {
  pass: ['pass', 'passed', 'ok', 'success'],
  fail: ['fail', 'failed', 'failure'],
  error: ['error', 'errored', 'broken', 'timeout'],
  skip: ['skip', 'skipped', 'ignored', 'pending'],
  'not-applicable': ['n/a', 'na', 'not-applicable', 'not_applicable'],
  flaky: ['flaky'],
}

/** What the words for a status mean, in any case. */
export class StatusWords {
  readonly #meanings = new Map<unknown, ResultStatus>()

  /** `more` are words that a policy adds, or gives another meaning. */
  constructor(more: Readonly<Record<string, ResultStatus>>) {
    for (const status of RESULT_STATUSES) {
      for (const word of WORDS[status]) this.#meanings.set(word, status)
    }
    for (const [word, status] of Object.entries(more)) this.#meanings.set(word.toLowerCase(), status)
  }

  /** Undefined for an unknown word. */
  find(word: unknown): ResultStatus | undefined {
    const known = this.#meanings.get(word)
    if (known !== undefined || typeof word !== 'string') return known
    const status = this.#meanings.get(word.toLowerCase())
    // A file writes its few words in one way: the next time this one is found at once.
    if (status !== undefined) this.#meanings.set(word, status)
    return status
  }
}
