import {
  BASELINE_SCHEMA,
  type CampaignEvidence,
  failuresToRecord,
  formatInstant,
  type Instant,
  isFailure,
  type Naming,
  RESULT_STATUSES,
  type Tally,
  totalOf,
} from '@governance-gates/core'
import { EvidenceError, showValue } from '@governance-gates/document/strict'

/** What a baseline records. */
export interface BaselineContent {
  readonly generatedAt: Instant
  /** The commit whose state it is. */
  readonly commit: string
  readonly thresholdsVersion: string
  readonly campaigns: ReadonlyMap<string, CampaignEvidence>
}

/**
 * Writes `governance.baseline/v1`: the same content gives the same text, whatever the order in which it was gathered.
 * Subjects are named where all of them are known, else the failing ones, else there are only counts.
 *
 * A baseline of no campaign can be written, as what a run without usable evidence gives; it cannot be read back.
 *
 * @throws EvidenceError where a campaign is unusable or empty: nothing can be measured against it.
 */
export function writeBaseline(content: BaselineContent): string {
  const baseline = {
    schema: BASELINE_SCHEMA,
    generatedAt: formatInstant(content.generatedAt),
    commit: content.commit,
    thresholdsVersion: content.thresholdsVersion,
    campaigns: sortedObject(content.campaigns, campaignOf),
  }
  return `${JSON.stringify(baseline, null, 2)}\n`
}

function campaignOf(evidence: CampaignEvidence, campaign: string): object {
  const [problem] = evidence.problems
  if (problem !== undefined) {
    throw refusal(`the evidence of campaign ${showValue(campaign)} is unusable: ${problem.message}`)
  }
  if (totalOf(evidence.tally) === 0) throw refusal(`campaign ${showValue(campaign)} has zero results`)
  return {
    counts: countsOf(evidence.tally),
    tiers: sortedObject(evidence.tiers, countsOf),
    ...namesOf(evidence.naming),
  }
}

function namesOf(naming: Naming): object {
  if (naming.kind === 'counts') return {}
  const failing = [...naming.entries()]
    .filter(([, { status }]) => isFailure(status))
    .map(([subject]) => subject)
  const names = naming.complete
    ? { subjects: sortedObject(naming.entries(), subjectOf) }
    : { failing: failing.sort() }
  return failing.length === 0 ? names : { ...names, failures: failuresOf(naming, failing) }
}

/** How many results of each failing subject failed: one more is a regression. */
function failuresOf(naming: Naming, failing: readonly string[]): object {
  const recorded = failing.flatMap((subject) => {
    const failures = naming.kind === 'counts' ? undefined : failuresToRecord(naming.standings(subject))
    return failures === undefined ? [] : [[subject, failures] as const]
  })
  return sortedObject(recorded, (failures) =>
    typeof failures === 'number' ? failures : sortedObject(failures, (count) => count),
  )
}

function subjectOf({ status, tier }: { status: string; tier: string | undefined }): object {
  return tier === undefined ? { status } : { status, tier }
}

function countsOf(tally: Tally): object {
  const counts = [...RESULT_STATUSES].sort().map((status) => [status, tally[status]])
  return Object.fromEntries([...counts, ['total', totalOf(tally)]])
}

/** An object with its keys in the order of their code units, which no locale changes. */
function sortedObject<Value>(
  entries: Iterable<readonly [string, Value]>,
  convert: (value: Value, key: string) => unknown,
): object {
  const sorted = [...entries].sort(([left], [right]) => (left < right ? -1 : 1))
  // Unlike an assignment, `fromEntries` keeps a key of the name `__proto__`.
  return Object.fromEntries(sorted.map(([key, value]) => [key, convert(value, key)]))
}

function refusal(message: string): EvidenceError {
  return new EvidenceError(message, {
    remedy: 'record a baseline from a run with complete evidence',
  })
}
