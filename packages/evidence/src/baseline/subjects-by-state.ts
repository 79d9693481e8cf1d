import { isFailure, type ResultStatus } from '@governance-gates/core'
import { keysInOrder, type Pieces, valuePieces } from './json-pieces.ts'

interface SubjectState {
  readonly status: ResultStatus
  readonly tier: string | undefined
}

interface Group {
  readonly state: SubjectState
  readonly names: string[]
}

/**
 * Subjects by what is known of them. Nearly all subjects of a campaign passed: their state, and its text, is there once, and
 * only the names of the others have to be looked up.
 */
export class Subjects {
  /** By tier, then by status. */
  readonly #groups = new Map<string | undefined, Map<ResultStatus, Group>>()
  #last: Group | undefined

  add(subject: string, state: SubjectState): void {
    if (this.#last?.state !== state) this.#last = this.#groupOf(state)
    this.#last.names.push(subject)
  }

  failing(): readonly string[] {
    return this.#all().flatMap(({ state, names }) => (isFailure(state.status) ? names : []))
  }

  /** Every subject once, in the order of the names, with the text of its state for a place of this indent. */
  *inOrder(indent: string): Generator<readonly [string, Pieces]> {
    const groups = this.#all().sort((left, right) => right.names.length - left.names.length)
    const others = new Map<string, Pieces>()
    const [most, ...rest] = groups.map(({ state, names }) => ({ names, text: textOf(state, indent) }))
    if (most === undefined) return
    for (const { names, text } of rest) for (const name of names) others.set(name, text)
    let before: string | undefined
    for (const name of keysInOrder(groups.flatMap(({ names }) => names))) {
      if (name !== before) yield [name, others.get(name) ?? most.text]
      before = name
    }
  }

  #groupOf(state: SubjectState): Group {
    const { status, tier } = state
    const ofTier = this.#groups.get(tier) ?? new Map<ResultStatus, Group>()
    this.#groups.set(tier, ofTier)
    const group = ofTier.get(status) ?? { state, names: [] }
    ofTier.set(status, group)
    return group
  }

  #all(): Group[] {
    return [...this.#groups.values()].flatMap((ofTier) => [...ofTier.values()])
  }
}

function textOf({ status, tier }: SubjectState, indent: string): Pieces {
  return valuePieces(tier === undefined ? { status } : { status, tier }, indent)
}
