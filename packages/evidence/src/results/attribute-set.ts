import type { Attributes } from '@governance-gates/core'
import { EvidenceError, isJsonObject, showValue } from '@governance-gates/document/strict'
import { standalone } from './excerpt.ts'

const MAX_ATTRIBUTES = 1_000
const MAX_LENGTH = 200
const TIER = 'tier'

/** Collects what a policy can select results by. */
export class AttributeSet {
  readonly #values: Map<string, string>

  /** `inherited` are the attributes of what the new set is a part of. */
  constructor(inherited?: AttributeSet) {
    this.#values = inherited === undefined ? new Map() : new Map(inherited.#values)
  }

  /**
   * Adds an attribute, or gives it another value. A policy cannot select by a list, an object or more than 200
   * characters: they are left out. More than 1,000 are an error, because without some of them a selection would miss results
   * silently.
   */
  set(name: string, value: unknown, line?: number): void {
    if (value === undefined || value === null) return
    const text = scalarText(value)
    if (name === TIER && (text === undefined || text.length > MAX_LENGTH)) throw noTier(value, line)
    if (text === undefined || text.length > MAX_LENGTH || !isAttributeName(name)) return
    this.#values.set(standalone(name), standalone(text))
    if (this.#values.size <= MAX_ATTRIBUTES) return
    throw new EvidenceError(`a test has more than ${MAX_ATTRIBUTES} properties`, {
      line,
      remedy: 'write only the properties that select uses',
    })
  }

  /** Adds the members of a JSON object; of anything else nothing. */
  setAll(members: unknown, line: number | undefined): void {
    if (!isJsonObject(members)) return
    for (const [name, value] of Object.entries(members)) this.set(name, value, line)
  }

  /** The tier and the attributes besides it, as a result has them. */
  toResult(): { tier?: string; attributes?: Attributes } {
    const { [TIER]: tier, ...attributes } = Object.fromEntries(this.#values)
    return {
      ...(tier === undefined ? {} : { tier }),
      ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    }
  }
}

/** Left out, it would take the result out of its tier. */
function noTier(value: unknown, line: number | undefined): EvidenceError {
  return new EvidenceError(`the tier of a test is ${showValue(value)}`, {
    line,
    remedy: `use the name of the tier in the policy, at most ${MAX_LENGTH} characters`,
  })
}

function isAttributeName(name: string): boolean {
  return name !== '' && name.length <= MAX_LENGTH && name !== '__proto__'
}

function scalarText(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}
