import {
  addTallies,
  BASELINE_SCHEMA,
  type Baseline,
  type BaselineCampaign,
  EMPTY_TALLY,
  failuresOf,
  isFailure,
  RESULT_STATUSES,
  type RecordedFailures,
  type Tally,
  tallyOf,
  totalOf,
} from '@governance-gates/core'
import type { JsonDocument, JsonPath } from '@governance-gates/document/strict'
import {
  count,
  name,
  pathText,
  readInstant,
  readMembers,
  readShape,
  showValue,
  valueAt,
} from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { checkSome, checkTotal, contradiction } from '../consistency.ts'
import type { BaselineFormat } from './baseline-format.ts'

/** What conformance-gate writes. */
export const governanceBaselineFormat: BaselineFormat = {
  id: BASELINE_SCHEMA,
  title: BASELINE_SCHEMA,
  tool: 'conformance-gate',
  docs: 'https://github.com/governance-gates/governance-gates/blob/main/docs/evidence-formats.md#baselines',
  recognises: ({ value }) => valueAt(value, ['schema']) === BASELINE_SCHEMA,
  read: readGovernanceBaseline,
}

const baselineShape = z.strictObject({
  schema: z.literal(BASELINE_SCHEMA),
  generatedAt: name,
  commit: z.string(),
  thresholdsVersion: z.string(),
  campaigns: z.unknown(),
})

const campaignShape = z.strictObject({
  counts: z.unknown(),
  tiers: z.unknown(),
  subjects: z.optional(z.unknown()),
  failing: z.optional(z.array(name)),
  failures: z.optional(z.unknown()),
})

const countsShape = z.strictObject({
  skip: count,
  'not-applicable': count,
  pass: count,
  flaky: count,
  fail: count,
  error: count,
  total: count,
})

const subjectShape = z.strictObject({ status: z.enum(RESULT_STATUSES), tier: z.optional(name) })

const failuresShape = z.union([count.check(z.positive()), z.record(name, count.check(z.positive()))])

type Subjects = NonNullable<BaselineCampaign['subjects']>

/**
 * Reads `governance.baseline/v1`. Every total is checked against its leaves, and a key that the format does not have is
 * an error: a program writes these files.
 *
 * @throws EvidenceError with the line.
 */
function readGovernanceBaseline(document: JsonDocument): Baseline {
  readShape(document, baselineShape)
  readInstant(document, ['generatedAt'])
  const campaigns = new Map<string, BaselineCampaign>()
  for (const [campaign, { subjects, failing, failures }] of readMembers(document, campaignShape, [
    'campaigns',
  ])) {
    const path = ['campaigns', campaign]
    if (subjects !== undefined && failing !== undefined) {
      throw contradiction(document, path, `${pathText(path)} has both subjects and failing`)
    }
    const counts = readCounts(document, path)
    const named: BaselineCampaign = {
      ...counts,
      ...(subjects === undefined ? {} : { subjects: readSubjects(document, path, counts) }),
      ...(failing === undefined ? {} : { failing: checkFailing(document, path, { failing, ...counts }) }),
    }
    campaigns.set(
      campaign,
      failures === undefined ? named : { ...named, failures: readFailures(document, path, named) },
    )
  }
  checkSome(document, ['campaigns'], campaigns.size)
  return { campaigns, holdsEveryCampaign: true }
}

type Counts = Pick<BaselineCampaign, 'tally' | 'tiers'>

function readCounts(document: JsonDocument, path: JsonPath): Counts {
  const tally = readTally(document, [...path, 'counts'])
  checkSome(document, [...path, 'counts', 'total'], totalOf(tally))
  const tiers = new Map<string, Tally>()
  const tierNames = readMembers(document, z.unknown(), [...path, 'tiers']).keys()
  for (const tier of tierNames) tiers.set(tier, readTally(document, [...path, 'tiers', tier]))
  const inTiers = [...tiers.values()].reduce(addTallies, EMPTY_TALLY)
  for (const status of RESULT_STATUSES) {
    // Subjects without a tier are in none, so that the tiers may add up to less.
    if (inTiers[status] <= tally[status]) continue
    const place = [...path, 'counts', status]
    const message = `${pathText(place)} is ${tally[status]}, but the tiers add up to ${inTiers[status]}`
    throw contradiction(document, place, message)
  }
  return { tally, tiers }
}

function readTally(document: JsonDocument, path: JsonPath): Tally {
  const { total, ...tally } = readShape(document, countsShape, path)
  checkTotal(document, {
    path: [...path, 'total'],
    declared: total,
    counted: totalOf(tally),
    leaves: 'the statuses',
  })
  return tally
}

/** The subjects by name; their counts must be those of the campaign and of its tiers. */
function readSubjects(document: JsonDocument, path: JsonPath, counts: Counts): Subjects {
  const subjects = readMembers(document, subjectShape, [...path, 'subjects'])
  let all = EMPTY_TALLY
  const tiers = new Map<string, Tally>()
  for (const { status, tier } of subjects.values()) {
    const one = tallyOf(status)
    all = addTallies(all, one)
    if (tier !== undefined) tiers.set(tier, addTallies(tiers.get(tier) ?? EMPTY_TALLY, one))
  }
  checkTally(document, [...path, 'counts'], { declared: counts.tally, counted: all })
  for (const tier of new Set([...tiers.keys(), ...counts.tiers.keys()])) {
    checkTally(document, [...path, 'tiers', tier], {
      declared: counts.tiers.get(tier) ?? EMPTY_TALLY,
      counted: tiers.get(tier) ?? EMPTY_TALLY,
    })
  }
  // A subject without a tier has no such key, rather than one that is undefined.
  return new Map([...subjects].map(([key, { status, tier }]) => [key, tier ? { status, tier } : { status }]))
}

function checkTally(
  document: JsonDocument,
  path: JsonPath,
  { declared, counted }: { readonly declared: Tally; readonly counted: Tally },
): void {
  for (const status of RESULT_STATUSES) {
    checkTotal(document, {
      path: [...path, status],
      declared: declared[status],
      counted: counted[status],
      leaves: 'the subjects',
    })
  }
}

function checkFailing(
  document: JsonDocument,
  path: JsonPath,
  { failing, tally }: { readonly failing: readonly string[]; readonly tally: Tally },
): ReadonlySet<string> {
  const names = new Set(failing)
  const place = [...path, 'failing']
  if (names.size !== failing.length) {
    throw contradiction(document, place, `${pathText(place)} lists a subject more than once`)
  }
  if (names.size !== failuresOf(tally)) {
    const message = `${pathText(place)} names ${names.size} subjects, but ${failuresOf(tally)} are counted`
    throw contradiction(document, place, message)
  }
  return names
}

/** How often each failing subject failed: each of them, and no other. */
function readFailures(
  document: JsonDocument,
  path: JsonPath,
  { subjects, failing }: BaselineCampaign,
): ReadonlyMap<string, RecordedFailures> {
  const place = [...path, 'failures']
  const named =
    failing ?? new Set([...(subjects ?? [])].flatMap(([key, { status }]) => (isFailure(status) ? [key] : [])))
  const recorded = readMembers(document, failuresShape, place)
  const odd =
    [...recorded.keys()].find((subject) => !named.has(subject)) ??
    [...named].find((subject) => !recorded.has(subject))
  if (odd !== undefined) {
    const message = `${pathText(place)} and the failing subjects disagree about ${showValue(odd)}`
    throw contradiction(document, place, message)
  }
  return new Map(
    [...recorded].map(([subject, each]) => [
      subject,
      typeof each === 'number' ? each : new Map(Object.entries(each)),
    ]),
  )
}
