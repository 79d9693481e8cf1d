import type { CampaignEvidence, EvidenceOrigin, Finding, Tally } from '@governance-gates/core'
import type { InventoryEntry } from '@governance-gates/evidence'
import type { CampaignPolicy } from '@governance-gates/policy'

/** One campaign with everything its checks need: its rules and what the evidence says. */
export interface GatheredCampaign {
  readonly name: string
  readonly policy: CampaignPolicy
  /** The globs that its evidence was looked for with. */
  readonly patterns: readonly string[]
  /** The files that were found, relative to the working directory. */
  readonly paths: readonly string[]
  /** The globs that match no file. */
  readonly unmatched: readonly string[]
  /** Files that count as attempts of one shard because their paths differ in a word for an attempt alone. */
  readonly attempts?: readonly (readonly string[])[]
  /** What the cells that the files were restored from left out; undefined if nothing is missing. */
  readonly cells?: { readonly findings: readonly Finding[]; readonly remedy: string } | undefined
  readonly evidence: CampaignEvidence
  /** Reports without results, where the policy says that they only warn. */
  readonly empty?: readonly Finding[]
  /** The tally of all results, where the evidence is without some of them, or counts them as something else. */
  readonly rawTally?: Tally
  /** How many failing subjects the evidence leaves out or counts as passes because of an exception. */
  readonly excused?: number
  /** Those of the paths whose file shows a failing result, selected or not. */
  readonly failingPaths: readonly string[]
  readonly origin: EvidenceOrigin
  /** Files that are not what `format` says of them: nobody has to write those again. */
  readonly misdeclared?: number
  /** Records that the campaign's `select` left out. */
  readonly unselected: number
  /** Failing results that `select` kept although they lack an attribute that it asks for. */
  readonly kept: number
  /** What the campaign's `select` asks for and no record has: `os: windows`. */
  readonly unmet: readonly string[]
  /** Files that give counts instead of naming subjects. */
  readonly countedFiles: number
  readonly inventory: readonly InventoryEntry[] | undefined
}

/** The campaign's title in reports. */
export function titleOf({ name, policy }: GatheredCampaign): string {
  return policy.title ?? name
}
