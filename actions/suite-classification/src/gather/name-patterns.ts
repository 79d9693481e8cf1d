import { type Identifier, matchIdentifier } from '@governance-gates/source-code'

interface NamePattern {
  readonly pattern: string
  readonly matches: (name: string) => boolean
}

/** The patterns of forbidden names that all rules have together. */
export class NamePatterns {
  readonly #patterns: readonly NamePattern[]
  /** The same for names that mean the same in any case. */
  #caseless: readonly NamePattern[] | undefined
  readonly #matched = new Map<string, readonly string[]>()

  constructor(patterns: readonly string[]) {
    this.#patterns = patterns.map((pattern) => ({ pattern, matches: matchIdentifier(pattern) }))
  }

  /** The patterns that a name matches, as the policy has them. */
  matching({ text, isCaseless }: Pick<Identifier, 'text' | 'isCaseless'>): readonly string[] {
    return isCaseless === true ? this.#inAnyCase(text.toLowerCase()) : this.#exactly(text)
  }

  /** Most names are met many times. */
  #exactly(name: string): readonly string[] {
    const known = this.#matched.get(name)
    if (known !== undefined) return known
    const matched = this.#patterns.filter(({ matches }) => matches(name)).map(({ pattern }) => pattern)
    this.#matched.set(name, matched)
    return matched
  }

  #inAnyCase(name: string): readonly string[] {
    this.#caseless ??= this.#patterns.map(({ pattern }) => {
      return { pattern, matches: matchIdentifier(pattern.toLowerCase()) }
    })
    return this.#caseless.filter(({ matches }) => matches(name)).map(({ pattern }) => pattern)
  }
}
