import { isFailure, type ResultStatus } from '@governance-gates/core'
import { keysInOrder, PIECE_LENGTH, valueText } from './json-pieces.ts'

interface SubjectState {
  readonly status: ResultStatus
  readonly tier: string | undefined
}

interface Group {
  readonly state: SubjectState
  readonly names: string[]
}

/** Names that JSON writes without an escape. */
const PLAIN = /^[ !#-[\]-~]*$/

/**
 * Subjects by what is known of them. Nearly all subjects of a campaign passed: their state, and its text, is there once, and
 * only the names of the others have to be looked up.
 */
export class SubjectsByState {
  /** By tier, then by status. */
  readonly #groups = new Map<string | undefined, Map<ResultStatus, Group>>()
  #last: Group | undefined

  add(subject: string, state: SubjectState): void {
    const last = this.#last?.state
    const isSame = last !== undefined && last.status === state.status && last.tier === state.tier
    if (!isSame) this.#last = this.#groupOf(state)
    this.#last?.names.push(subject)
  }

  failing(): readonly string[] {
    return this.#all().flatMap(({ state, names }) => (isFailure(state.status) ? names : []))
  }

  /** Every subject once, in the order of the names, with its state: an object as `objectPieces` writes it. */
  *pieces(indent: string): Generator<string> {
    const groups = this.#all().sort((left, right) => right.names.length - left.names.length)
    const [most = '', ...rest] = groups.map(({ state }) => `": ${valueText(stateOf(state), `${indent}  `)}`)
    const others = new Map<string, string>()
    for (const [index, text] of rest.entries())
      for (const name of groups[index + 1]?.names ?? []) others.set(name, text)
    let text = ''
    let before: string | undefined
    for (const name of keysInOrder(groups.flatMap(({ names }) => names))) {
      if (name === before) continue
      text += before === undefined ? `{\n${indent}  "` : `,\n${indent}  "`
      before = name
      text += PLAIN.test(name) ? name : JSON.stringify(name).slice(1, -1)
      text += others.get(name) ?? most
      if (text.length < PIECE_LENGTH) continue
      yield text
      text = ''
    }
    yield before === undefined ? '{}' : `${text}\n${indent}}`
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

function stateOf({ status, tier }: SubjectState): object {
  return tier === undefined ? { status } : { status, tier }
}
