import {
  type BaselineCampaign,
  baselineAfter,
  type ChangeEffect,
  type ChangeProposal,
  type Check,
  type Comparison,
  changeNotes,
  changeWords,
  checkDeclared,
  countingChanges,
  coveringChanges,
  type DeclaredChanges,
  type Finding,
  type Instant,
  type IntendedChange,
  isForCampaign,
  proposalRemedy,
  unacceptedChanges,
} from '@governance-gates/core'
import type { BaselinePolicy } from '@governance-gates/policy'
import type { GatheredCampaign } from '../gathered-campaign.ts'
import { absentProposals, type ComparedCampaign } from './absent-proposals.ts'

const GATE = 'conformance-gate'

/** The register of intended changes at the instant of the run. */
export interface Declared {
  readonly register: DeclaredChanges
  readonly now: Instant
}

/** Applies what is declared to the baselines of the campaigns, and keeps what each entry did. */
export class DeclaredEffects {
  readonly #declared: Declared
  readonly #campaigns: readonly GatheredCampaign[]
  readonly #compared = new Map<string, ReadonlyMap<IntendedChange, ChangeEffect>>()

  /** @param campaigns all of them: what one that was not compared might need is needed. */
  constructor(declared: Declared, campaigns: readonly GatheredCampaign[]) {
    this.#declared = declared
    this.#campaigns = campaigns
  }

  apply({ name, evidence }: GatheredCampaign, before: BaselineCampaign): BaselineCampaign {
    const { register, now } = this.#declared
    const entries = countingChanges(register, GATE, now).filter((entry) => isForCampaign(entry, name))
    const changed = baselineAfter({ now: evidence, before }, entries)
    this.#compared.set(name, changed.effects)
    return changed.before
  }

  checks(): readonly Check[] {
    const { register, now } = this.#declared
    const check = checkDeclared(register, { gate: GATE, effects: this.#effects(), now })
    return check === undefined ? [] : [check]
  }

  /** The entries without which something would be absent. */
  covering(): readonly IntendedChange[] {
    return coveringChanges(this.#effects())
  }

  notes(): readonly Finding[] {
    const { register, now } = this.#declared
    return changeNotes(register, { gate: GATE, effects: this.#effects(), now })
  }

  #effects(): ReadonlyMap<IntendedChange, ChangeEffect> {
    const { register, now } = this.#declared
    const effects = new Map<IntendedChange, ChangeEffect>()
    for (const entry of countingChanges(register, GATE, now)) {
      const own = this.#campaigns.filter(({ name }) => isForCampaign(entry, name))
      const found = own.map(({ name }) => this.#compared.get(name)?.get(entry))
      const known = found.flatMap((each) => each ?? [])
      const covering = known.find(({ kind }) => kind === 'covers')
      const effect = covering ?? (known.length === own.length ? (known.find(isVoid) ?? known[0]) : undefined)
      if (effect !== undefined) effects.set(entry, effect)
    }
    return effects
  }
}

function isVoid({ kind }: ChangeEffect): boolean {
  return kind === 'void'
}

/** What to say of the absent subjects of a campaign. */
export interface Absence {
  /** By subject, where there is more to say. */
  readonly details?: ReadonlyMap<string, string>
  readonly remedy?: string
  readonly proposals: readonly ChangeProposal[]
}

interface AbsenceFacts {
  readonly comparison: Comparison
  readonly limits: BaselinePolicy
  readonly changes: Declared
  /** Whether the policy has no other campaign. */
  readonly isOnly: boolean
}

/** The way out for absent subjects: the likely new names, and entries to paste for what is not declared yet. */
export function absenceOf(
  campaign: GatheredCampaign,
  compared: ComparedCampaign,
  { comparison: { absent }, limits, changes, isOnly }: AbsenceFacts,
): Absence {
  const { count, subjects } = absent
  if (count <= limits['max-absent']) return { proposals: [] }
  if (subjects === undefined) return { remedy: BY_COUNT, proposals: [] }
  const { register, now } = changes
  const waiting = new Map(
    unacceptedChanges(register, GATE)
      .filter((entry) => isForCampaign(entry, campaign.name))
      .map((entry) => [entry.subject, entry]),
  )
  const undeclared = subjects.filter((subject) => !waiting.has(subject))
  const taken = new Set([...waiting.values()].flatMap(newNameOf))
  const proposals = absentProposals(campaign, compared, { subjects: undeclared, taken, isOnly })
  const place = { register: register.register, exists: register.exists, now }
  const declare = proposalRemedy(proposals, place)
  return {
    details: new Map([...proposals.flatMap(detailOfProposal), ...[...waiting.values()].map(detailOfWaiting)]),
    remedy:
      declare === undefined
        ? 'have the declared changes accepted, as the check Intended changes says'
        : `restore the missing subjects; or, where the change is wanted, ${declare}`,
    proposals,
  }
}

const BY_COUNT = 'restore the missing subjects, or record a new baseline in a change of its own'
const ABSENT = 'is in the baseline but has no result'

function newNameOf({ change }: IntendedChange): readonly string[] {
  return change.kind === 'renamed' ? [change.to] : []
}

function detailOfProposal({ subject, change }: ChangeProposal): readonly (readonly [string, string])[] {
  return change.kind === 'renamed' ? [[subject, `${ABSENT}; was it renamed to ${change.to}?`]] : []
}

function detailOfWaiting(entry: IntendedChange): readonly [string, string] {
  return [entry.subject, `${ABSENT}; declared as ${changeWords(entry)}, and not accepted`]
}
