import { type AllowList, isExpression, judgeLicence, readAllowList } from '@governance-gates/licence'
import type { Cell } from '@governance-gates/project-files/extensions'
import { quoted } from './written.ts'

/** Whether a declared licence is one that the policy accepts. */
export type LicenceAnswer =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly reason: string }

/** Words that say that nobody knows, or nobody may. */
const NO_LICENCE =
  /^(?:unknown|noassertion|none|unlicensed|other|proprietary|see licen[cs]e.*|custom|n\/?a)$/i

/** Judges the licences of a list, each text once: of `OR` one is enough, of `AND` all are needed, `WITH` is exact. */
export class LicenceJudge {
  readonly #accepted: readonly string[]
  readonly #list: AllowList
  readonly #answers = new Map<string, LicenceAnswer>()

  /** @param accepted SPDX licences, as `readAllowList` reads them */
  constructor(accepted: readonly string[]) {
    const reading = readAllowList(accepted)
    if (reading.kind === 'invalid') throw new Error(`${reading.entry}: ${reading.why}`)
    this.#accepted = accepted
    this.#list = reading.list
  }

  judge(cell: Cell | undefined): LicenceAnswer {
    if (cell === undefined) return { kind: 'refused', reason: 'has no licence' }
    if (cell.kind !== 'text')
      return { kind: 'refused', reason: `the licence is ${cell.shown}, and not a text` }
    const known = this.#answers.get(cell.text)
    if (known !== undefined) return known
    const answer = this.#judgeText(cell.text)
    this.#answers.set(cell.text, answer)
    return answer
  }

  #judgeText(text: string): LicenceAnswer {
    if (text.trim() === '') return { kind: 'refused', reason: 'has an empty licence' }
    if (judgeLicence(text, this.#list).kind === 'allowed') return { kind: 'accepted' }
    if (isExpression(text)) {
      const reason = `the licence ${quoted(text)} is not accepted: ${this.#accepted.join(', ')}`
      return { kind: 'refused', reason }
    }
    const reason = NO_LICENCE.test(text.trim())
      ? `the licence is ${quoted(text)}, which says nothing`
      : `${quoted(text)} is not an SPDX expression${this.#hint(text)}`
    return { kind: 'refused', reason }
  }
  /** Letters of the other case are what people get wrong. */
  #hint(text: string): string {
    const meant = this.#accepted.find((each) => each.toLowerCase() === text.trim().toLowerCase())
    return meant === undefined ? '' : `: write ${meant}`
  }
}
