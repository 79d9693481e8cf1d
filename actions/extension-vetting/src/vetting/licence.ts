import type { Cell } from '@governance-gates/project-files/extensions'
import parse, { type Info } from 'spdx-expression-parse'
import satisfies from 'spdx-satisfies'
import { quoted } from './written.ts'

/** Whether a declared licence is one that the policy accepts. */
export type LicenceAnswer =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly reason: string }

/** Longer expressions are not licences, and the parser recurses. */
const MAX_LENGTH = 500
/** Words that say that nobody knows, or nobody may. */
const NO_LICENCE =
  /^(?:unknown|noassertion|none|unlicensed|other|proprietary|see licen[cs]e.*|custom|n\/?a)$/i

/** Judges SPDX expressions, each text once: of `OR` one is enough, of `AND` all are needed, `WITH` is exact. */
export class LicenceJudge {
  readonly #accepted: readonly string[]
  readonly #answers = new Map<string, LicenceAnswer>()

  constructor(accepted: readonly string[]) {
    this.#accepted = accepted
  }

  judge(cell: Cell | undefined): LicenceAnswer {
    if (cell === undefined) return { kind: 'refused', reason: 'has no licence' }
    if (cell.kind !== 'text') return { kind: 'refused', reason: `the licence ${cell.shown} is not a text` }
    const known = this.#answers.get(cell.text)
    if (known !== undefined) return known
    const answer = this.#judgeText(cell.text)
    this.#answers.set(cell.text, answer)
    return answer
  }

  #judgeText(text: string): LicenceAnswer {
    if (text.trim() === '') return { kind: 'refused', reason: 'has an empty licence' }
    const expression = parseExpression(text)
    if (expression === undefined) {
      const reason = NO_LICENCE.test(text.trim())
        ? `the licence is ${quoted(text)}, which says nothing`
        : `${quoted(text)} is not an SPDX expression`
      return { kind: 'refused', reason }
    }
    if (this.#isAccepted(expression)) return { kind: 'accepted' }
    return {
      kind: 'refused',
      reason: `the licence ${quoted(text)} is not accepted: ${this.#accepted.join(', ')}`,
    }
  }

  #isAccepted(expression: Info): boolean {
    if ('conjunction' in expression) {
      const { left, right, conjunction } = expression
      return conjunction === 'or'
        ? this.#isAccepted(left) || this.#isAccepted(right)
        : this.#isAccepted(left) && this.#isAccepted(right)
    }
    // What is in no list can be anything.
    if (/^(?:DocumentRef|LicenseRef)-/.test(expression.license)) return false
    return satisfies(leafText(expression), this.#accepted)
  }
}

type Leaf = Exclude<Info, { readonly conjunction: unknown }>

function leafText({ license, plus, exception }: Leaf): string {
  return `${license}${plus === true ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`
}

/** Undefined where a text is not an SPDX expression. */
export function parseExpression(text: string): Info | undefined {
  // The parser also takes small conjunctions and blanks at the ends: what is meant is clear.
  if (text.length > MAX_LENGTH) return undefined
  try {
    return parse(text)
  } catch {
    return undefined
  }
}

/** Whether two expressions say the same, in whatever order. */
export function sameLicence(left: string, right: string): boolean {
  const [one, other] = [parseExpression(left), parseExpression(right)]
  if (one === undefined || other === undefined) return false
  return canonical(one) === canonical(other)
}

function canonical(expression: Info): string {
  if (!('conjunction' in expression)) return leafText(expression)
  const { conjunction } = expression
  const parts = new Set(operands(expression, conjunction).map(canonical))
  return parts.size === 1 ? [...parts].join('') : `(${[...parts].sort().join(` ${conjunction} `)})`
}

function operands(expression: Info, conjunction: 'and' | 'or'): readonly Info[] {
  if (!('conjunction' in expression) || expression.conjunction !== conjunction) return [expression]
  return [...operands(expression.left, conjunction), ...operands(expression.right, conjunction)]
}
