import { type Baseline, type BaselineCampaign, EMPTY_TALLY, type Tally } from '@governance-gates/core'
import * as z from 'zod/mini'
import { checkRate, checkSome, checkTotal, contradiction } from '../consistency.ts'
import type { JsonDocument, JsonPath } from '../json-document.ts'
import { count, name, pathText, rate, readMembers, readShape, valueAt } from '../json-shape.ts'

const extensionsShape = z.object({
  manifest_count: count,
  tested: count,
  passed: count,
  failed: count,
  pass_rate_pct: z.nullable(rate),
  by_source: z.unknown(),
})
type Extensions = z.infer<typeof extensionsShape>

const scenariosShape = z.object({
  total: count,
  passed: count,
  failed: count,
  pass_rate_pct: z.nullable(rate),
  failures: z.optional(z.array(z.object({ id: name }))),
})

const groupShape = z.object({
  pass: count,
  fail: count,
  total: count,
  rate_pct: z.optional(z.nullable(rate)),
})
type Group = z.infer<typeof groupShape>

const bucketShape = z.object({ extensions: z.optional(z.array(name)) })

/**
 * Reads `*.ext.conformance_baseline.v2`. It knows no campaign names: its two campaigns are `kind:extension` and
 * `kind:scenario`. Its thresholds are not taken over, since the policy has them.
 *
 * @throws EvidenceError with the line.
 */
export function readPiBaseline(document: JsonDocument): Baseline {
  const campaigns = new Map([
    ['kind:extension', readExtensions(document)],
    ['kind:scenario', readScenarios(document)],
  ])
  return { campaigns, holdsEveryCampaign: false }
}

function readExtensions(document: JsonDocument): BaselineCampaign {
  const path = ['extension_conformance']
  const extensions = readShape(document, extensionsShape, path)
  const { manifest_count, tested, passed, failed } = extensions
  checkSome(document, [...path, 'manifest_count'], manifest_count)
  const leaves = 'passed and failed'
  checkTotal(document, { path: [...path, 'tested'], declared: tested, counted: passed + failed, leaves })
  checkAtMost(document, { path: [...path, 'tested'], value: tested, most: manifest_count })
  checkRate(document, {
    path: [...path, 'pass_rate_pct'],
    declared: extensions.pass_rate_pct,
    meanings: [
      { part: passed, whole: tested },
      { part: passed, whole: manifest_count },
    ],
  })
  checkTiersOfDifficulty(document, [...path, 'by_tier'], extensions)
  const tally = { ...EMPTY_TALLY, pass: passed, fail: failed, 'not-applicable': manifest_count - tested }
  const tiers = readSources(document, [...path, 'by_source'], extensions)
  const failing = failingExtensions(document)
  return failing.size === failed ? { tally, tiers, failing } : { tally, tiers }
}

/** A second division of the same extensions: only a check on the totals. */
function checkTiersOfDifficulty(
  document: JsonDocument,
  path: JsonPath,
  { passed, failed }: Extensions,
): void {
  if (valueAt(document.value, path) === undefined) return
  const groups = [...readGroups(document, path).values()]
  const sum = (key: 'pass' | 'fail') => groups.reduce((total, group) => total + group[key], 0)
  const section = path.slice(0, -1)
  const leaves = pathText(path)
  checkTotal(document, { path: [...section, 'passed'], declared: passed, counted: sum('pass'), leaves })
  checkTotal(document, { path: [...section, 'failed'], declared: failed, counted: sum('fail'), leaves })
}

/**
 * The sources are the tiers that a policy compares. In every published baseline they leave some extensions out, and in
 * some they count a failure more often than the total does: so they need not add up to the total. No source may be
 * larger than the whole, though: then it could not be told what it is a part of.
 */
function readSources(document: JsonDocument, path: JsonPath, whole: Extensions): ReadonlyMap<string, Tally> {
  const tiers = new Map<string, Tally>()
  let sum = 0
  for (const [source, { pass, fail, total }] of readGroups(document, path)) {
    checkAtMost(document, { path: [...path, source, 'pass'], value: pass, most: whole.passed })
    checkAtMost(document, { path: [...path, source, 'fail'], value: fail, most: whole.failed })
    tiers.set(source, { ...EMPTY_TALLY, pass, fail, 'not-applicable': total - pass - fail })
    sum += total
  }
  checkAtMost(document, { path, value: sum, most: whole.manifest_count })
  return tiers
}

function readGroups(document: JsonDocument, path: JsonPath): ReadonlyMap<string, Group> {
  const groups = readMembers(document, groupShape, path)
  for (const [key, { pass, fail, total, rate_pct }] of groups) {
    checkAtMost(document, { path: [...path, key], value: pass + fail, most: total })
    checkRate(document, {
      path: [...path, key, 'rate_pct'],
      declared: rate_pct,
      meanings: [
        { part: pass, whole: pass + fail },
        { part: pass, whole: total },
      ],
    })
  }
  return groups
}

/** The extensions that the causes of failure name. */
function failingExtensions(document: JsonDocument): ReadonlySet<string> {
  const path = ['failure_classification']
  if (valueAt(document.value, path) === undefined) return new Set()
  const buckets = [...readMembers(document, bucketShape, path).values()]
  return new Set(buckets.flatMap(({ extensions = [] }) => extensions))
}

function readScenarios(document: JsonDocument): BaselineCampaign {
  const path = ['scenario_conformance']
  const { total, passed, failed, pass_rate_pct, failures = [] } = readShape(document, scenariosShape, path)
  checkSome(document, [...path, 'total'], total)
  checkAtMost(document, { path: [...path, 'passed'], value: passed + failed, most: total })
  checkRate(document, {
    path: [...path, 'pass_rate_pct'],
    declared: pass_rate_pct,
    meanings: [
      { part: passed, whole: passed + failed },
      { part: passed, whole: total },
    ],
  })
  const tally = { ...EMPTY_TALLY, pass: passed, fail: failed, skip: total - passed - failed }
  const failing = new Set(failures.map(({ id }) => id))
  return failing.size === failed ? { tally, tiers: new Map(), failing } : { tally, tiers: new Map() }
}

interface Bound {
  readonly path: JsonPath
  readonly value: number
  readonly most: number
}

function checkAtMost(document: JsonDocument, { path, value, most }: Bound): void {
  if (value <= most) return
  throw contradiction(document, path, `${pathText(path)}: ${value} of ${most} is more than the whole`)
}
