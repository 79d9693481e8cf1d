import type { Check, Finding } from '../checks/check.ts'
import type { Instant } from '../number/instant.ts'
import type { ChangeProposal } from './change-proposal.ts'
import { proposalRemedy } from './change-proposal.ts'
import type { ChangeEffect } from './changed-baseline.ts'
import {
  type ChangeEffects,
  changeNotes,
  checkDeclared,
  countingChanges,
  coveringChanges,
  type DeclaredChanges,
  unacceptedChanges,
} from './declared-changes.ts'
import type { ComparingGate, IntendedChange } from './intended-change.ts'
import type { Weakenings } from './weakenings.ts'

/** What is the subject where a finding is about none of its own: the rules that a file has for all of them. */
const WHOLE = 'ci_policy'
const ACCEPT = 'have the declared changes accepted, as the check Intended changes says'

/** The register of intended changes, for one gate at the instant of the run. */
export interface DeclaredForGate {
  readonly register: DeclaredChanges
  readonly gate: ComparingGate
  readonly now: Instant
}

/**
 * What a change weakens, less what it declares and somebody accepted. It is compared with the base itself, so that an entry
 * counts only in the change that adds it: what the base has already permits nothing more.
 */
export class DeclaredWeakenings implements Weakenings {
  readonly open: readonly Finding[]
  readonly proposals: readonly ChangeProposal[]
  readonly #declared: DeclaredForGate
  readonly #effects: ChangeEffects

  constructor(findings: readonly Finding[], declared: DeclaredForGate) {
    const { register, gate, now } = declared
    const accepted = countingChanges(register, gate, now).filter((entry) => register.added.includes(entry))
    const waiting = unacceptedChanges(register, gate)
    this.open = findings.filter((finding) => !accepted.some(isAbout(finding)))
    this.proposals = this.open
      .filter((finding) => !waiting.some(isAbout(finding)))
      .map((finding) => ({
        gate,
        subject: subjectOf(finding),
        change: { kind: 'weakened', what: finding.message },
      }))
    this.#declared = declared
    this.#effects = new Map([
      ...accepted.map((entry) => [entry, effectOf(entry, findings)] as const),
      ...register.settled.filter((entry) => entry.gate === gate).map((entry) => [entry, SETTLED] as const),
    ])
  }

  remedy(otherwise: string): string {
    const { register, now } = this.#declared
    const place = { register: register.register, exists: register.exists, now }
    const declare = proposalRemedy(this.proposals, place)
    if (declare === undefined) return this.open.length === 0 ? otherwise : ACCEPT
    return `${otherwise}; or, where the change is wanted, ${declare}`
  }

  checks(): readonly Check[] {
    const { register, gate, now } = this.#declared
    const check = checkDeclared(register, { gate, effects: this.#effects, now })
    return check === undefined ? [] : [check]
  }

  covering(): readonly IntendedChange[] {
    return coveringChanges(this.#effects)
  }

  notes(): readonly Finding[] {
    const { register, gate, now } = this.#declared
    return changeNotes(register, { gate, effects: this.#effects, now })
  }
}

const SETTLED: ChangeEffect = { kind: 'unneeded', why: 'the base is as weak as it says' }

function effectOf(entry: IntendedChange, findings: readonly Finding[]): ChangeEffect {
  const own = findings.filter((finding) => subjectOf(finding) === entry.subject)
  if (own.some((finding) => isAbout(finding)(entry))) return { kind: 'covers' }
  const [other] = own
  if (other === undefined) return { kind: 'unneeded', why: 'it is as strong as in the base' }
  return { kind: 'void', why: `what is weaker is another thing: ${other.message}` }
}

function isAbout(finding: Finding): (entry: IntendedChange) => boolean {
  return ({ subject, change }) =>
    change.kind === 'weakened' && change.what === finding.message && subject === subjectOf(finding)
}

function subjectOf({ subject = WHOLE }: Finding): string {
  return subject
}
