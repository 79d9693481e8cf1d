import { EMPTY_TALLY, type Tally } from '@governance-gates/core'
import type { JsonDocument, JsonPath } from '@governance-gates/document/strict'
import {
  count,
  EvidenceError,
  name,
  pathText,
  rate,
  readMembers,
  readShape,
  showValue,
  valueAt,
} from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { checkRate, checkSome, checkTotal, contradiction } from '../../consistency.ts'
import { type ConformanceReader, type ConformanceRecord, PART } from '../../results/record.ts'
import { parsePiDocument, readGeneratedAt } from './pi-document.ts'

const countsShape = z.object({ pass: count, fail: count, na: count, total: count })
type Counts = z.infer<typeof countsShape>

const summaryShape = z.object({
  counts: z.extend(countsShape, { tested: z.optional(count) }),
  tested: z.optional(count),
  pass_rate_pct: z.nullable(rate),
  coverage_rate_pct: z.optional(z.nullable(rate)),
  negative: z.optional(z.object({ pass: count, fail: count, total: z.optional(count) })),
})
type Summary = z.infer<typeof summaryShape>

const tierName = z.union([name, count])
const namedTierShape = z.object({
  tier: z.optional(tierName),
  name: z.optional(tierName),
  source_tier: z.optional(tierName),
})

/** A generation with tiers by number counts the skipped ones, and neither those that do not apply nor a total. */
const listedCountsShape = z.object({
  pass: count,
  fail: count,
  na: z.optional(count),
  skip: z.optional(count),
  total: z.optional(count),
})

/** One tier of the summary, and its place. */
interface Tier {
  readonly name: string
  readonly path: JsonPath
  readonly counts: Counts
}

/**
 * Reads `*.ext.conformance_summary.v2` and v3: counts of extensions by tier, and of negative tests as the part
 * `negative`. Extensions are counted and not named. Every total and rate is checked against the tiers.
 */
export function createPiSummaryReader(schema: string): ConformanceReader {
  return {
    format: schema,
    subjectKind: 'extension',
    read: (text) => readSummary(parsePiDocument(text, schema)),
  }
}

function* readSummary(document: JsonDocument): Generator<ConformanceRecord> {
  const summary = readShape(document, summaryShape)
  const tiers = readTiers(document)
  checkSome(document, ['counts', 'total'], summary.counts.total)
  for (const tier of tiers) checkCounts(document, tier.path, tier.counts)
  checkCounts(document, ['counts'], summary.counts)
  if (tiers.length > 0) checkSums(document, summary.counts, tiers)
  checkRates(document, summary)
  yield* readGeneratedAt(document)
  if (tiers.length === 0) yield { kind: 'counts', tally: tallyOfCounts(summary.counts) }
  for (const tier of tiers) yield { kind: 'counts', tier: tier.name, tally: tallyOfCounts(tier.counts) }
  if (summary.negative !== undefined) yield* readNegative(document, summary.negative)
}

function* readNegative(
  document: JsonDocument,
  { pass, fail, total }: NonNullable<Summary['negative']>,
): Generator<ConformanceRecord> {
  const path = ['negative', 'total']
  checkTotal(document, { path, declared: total, counted: pass + fail, leaves: 'pass and fail' })
  yield { kind: 'counts', attributes: { [PART]: 'negative' }, tally: { ...EMPTY_TALLY, pass, fail } }
}

/** The tiers: an object by name in most versions, a list of named counts in some. */
function readTiers(document: JsonDocument): readonly Tier[] {
  const declared = valueAt(document.value, ['per_tier'])
  if (declared === undefined || declared === null) return []
  if (Array.isArray(declared)) return readTierList(document, declared.length)
  return [...readMembers(document, countsShape, ['per_tier'])].map(([key, counts]) => {
    if (key === '') throw contradiction(document, ['per_tier', key], 'per_tier: a tier has no name')
    return { name: key, path: ['per_tier', key], counts }
  })
}

function readTierList(document: JsonDocument, length: number): readonly Tier[] {
  const seen = new Set<string>()
  return Array.from({ length }, (_, index) => {
    const path = ['per_tier', index]
    const names = readShape(document, namedTierShape, path)
    const written = names.tier ?? names.name ?? names.source_tier
    if (written === undefined) throw unnamedTier(document, path)
    const tier = String(written)
    if (seen.has(tier)) {
      throw contradiction(
        document,
        path,
        `${pathText(path)}: the tier ${showValue(tier)} is listed more than once`,
      )
    }
    seen.add(tier)
    return { name: tier, path, counts: readListedCounts(document, path) }
  })
}

/** What was skipped is not executed either, and the counts of the whole have no word for it. */
function readListedCounts(document: JsonDocument, path: JsonPath): Counts {
  const { pass, fail, na, skip, total } = readShape(document, listedCountsShape, path)
  if (na === undefined && skip === undefined) {
    throw contradiction(
      document,
      path,
      `${pathText(path)}: neither na nor skip says how many were not executed`,
    )
  }
  const left = (na ?? 0) + (skip ?? 0)
  return { pass, fail, na: left, total: total ?? pass + fail + left }
}

function unnamedTier(document: JsonDocument, path: JsonPath): EvidenceError {
  return new EvidenceError(`${pathText(path)}: the tier has no name`, {
    line: document.lineOf(path),
    remedy: 'name it with the key tier, name or source_tier',
  })
}

function checkCounts(document: JsonDocument, path: JsonPath, counts: Counts): void {
  checkTotal(document, {
    path: [...path, 'total'],
    declared: counts.total,
    counted: counts.pass + counts.fail + counts.na,
    leaves: 'pass, fail and na',
  })
}

function checkSums(document: JsonDocument, counts: Counts, tiers: readonly Tier[]): void {
  for (const key of ['pass', 'fail', 'na', 'total'] as const) {
    const counted = tiers.reduce((sum, tier) => sum + tier.counts[key], 0)
    checkTotal(document, { path: ['counts', key], declared: counts[key], counted, leaves: 'the tiers' })
  }
}

function checkRates(document: JsonDocument, summary: Summary): void {
  const { pass, fail, total, tested } = summary.counts
  const executed = pass + fail
  const leaves = 'pass and fail'
  checkTotal(document, { path: ['counts', 'tested'], declared: tested, counted: executed, leaves })
  checkTotal(document, { path: ['tested'], declared: summary.tested, counted: executed, leaves })
  checkRate(document, {
    path: ['pass_rate_pct'],
    declared: summary.pass_rate_pct,
    // Of the executed extensions in newer files, of all of them in older ones.
    meanings: [
      { part: pass, whole: executed },
      { part: pass, whole: total },
    ],
  })
  checkRate(document, {
    path: ['coverage_rate_pct'],
    declared: summary.coverage_rate_pct,
    meanings: [{ part: executed, whole: total }],
  })
}

function tallyOfCounts({ pass, fail, na }: Counts): Tally {
  return { ...EMPTY_TALLY, pass, fail, 'not-applicable': na }
}
