import {
  BASELINE_SCHEMA,
  type CampaignEvidence,
  failuresToRecord,
  formatInstant,
  type Instant,
  type Naming,
  RESULT_STATUSES,
  type Tally,
  totalOf,
} from '@governance-gates/core'
import { EvidenceError, showValue } from '@governance-gates/document/strict'
import { keysInOrder, objectPieces, type Pieces, valuePieces } from './json-pieces.ts'
import { SubjectsByState } from './subjects-by-state.ts'

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
 * Subjects are named where all of them are known, else the failing ones, else there are only counts. The text comes in pieces,
 * made as they are taken: of 100,000 subjects it is 8 MB.
 *
 * A baseline of no campaign can be written, as what a run without usable evidence gives; it cannot be read back.
 *
 * @throws EvidenceError, before there is a piece, where a campaign is unusable or empty: nothing can be measured against it.
 */
export function writeBaseline(content: BaselineContent): Pieces {
  for (const [campaign, evidence] of content.campaigns) requireResults(evidence, campaign)
  return baselinePieces(content)
}

function requireResults(evidence: CampaignEvidence, campaign: string): void {
  const [problem] = evidence.problems
  if (problem !== undefined) {
    throw refusal(`the evidence of campaign ${showValue(campaign)} is unusable: ${problem.message}`)
  }
  if (totalOf(evidence.tally) === 0) throw refusal(`campaign ${showValue(campaign)} has zero results`)
}

function* baselinePieces({ generatedAt, ...content }: BaselineContent): Generator<string> {
  const { commit, thresholdsVersion, campaigns } = content
  const head = { schema: BASELINE_SCHEMA, generatedAt: formatInstant(generatedAt), commit, thresholdsVersion }
  const facts = Object.entries(head).map(([key, value]) => [key, valuePieces(value, '  ')] as const)
  const sorted = inOrder(campaigns, (evidence) => campaignPieces(evidence, '    '))
  yield* objectPieces([...facts, ['campaigns', objectPieces(sorted, '  ')]], '')
  yield '\n'
}

function campaignPieces({ tally, tiers, naming }: CampaignEvidence, indent: string): Pieces {
  const inner = `${indent}  `
  const ofTiers = inOrder(tiers, (counts) => valuePieces(countsOf(counts), `${inner}  `))
  const members = [
    ['counts', valuePieces(countsOf(tally), inner)] as const,
    ['tiers', objectPieces(ofTiers, inner)] as const,
    ...(naming.kind === 'counts' ? [] : namesOf(naming, inner)),
  ]
  return objectPieces(members, indent)
}

type NamedSubjects = Extract<Naming, { readonly kind: 'subjects' }>

function namesOf(naming: NamedSubjects, indent: string): readonly (readonly [string, Pieces])[] {
  const subjects = new SubjectsByState()
  for (const [subject, state] of naming.entries()) subjects.add(subject, state)
  const failing = subjects.failing()
  const names = naming.complete
    ? (['subjects', subjects.pieces(indent)] as const)
    : (['failing', valuePieces(failing.toSorted(), indent)] as const)
  if (failing.length === 0) return [names]
  const failures = inOrder(failuresOf(naming, failing), (each) => valuePieces(each, `${indent}  `))
  return [names, ['failures', objectPieces(failures, indent)]]
}

/** How many results of each failing subject failed: one more is a regression. */
function failuresOf(naming: NamedSubjects, failing: readonly string[]): ReadonlyMap<string, unknown> {
  const recorded = failing.flatMap((subject) => {
    const failures = failuresToRecord(naming.standings(subject))
    return failures === undefined ? [] : [[subject, failures] as const]
  })
  return new Map(
    recorded.map(([subject, failures]) => [
      subject,
      typeof failures === 'number' ? failures : Object.fromEntries(inOrder(failures, (count) => count)),
    ]),
  )
}

function countsOf(tally: Tally): object {
  const counts = [...RESULT_STATUSES].sort().map((status) => [status, tally[status]])
  return Object.fromEntries([...counts, ['total', totalOf(tally)]])
}

/** The entries of a map in the order of their keys, each converted when it is taken. */
function* inOrder<Value, Converted>(
  values: ReadonlyMap<string, Value>,
  convert: (value: Value) => Converted,
): Generator<readonly [string, Converted]> {
  for (const key of keysInOrder(values.keys())) {
    const value = values.get(key)
    if (value !== undefined) yield [key, convert(value)]
  }
}

function refusal(message: string): EvidenceError {
  return new EvidenceError(message, {
    remedy: 'record a baseline from a run with complete evidence',
  })
}
