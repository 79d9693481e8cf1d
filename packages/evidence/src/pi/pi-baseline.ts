import { type Baseline, type BaselineCampaign, EMPTY_TALLY, type Tally } from '@governance-gates/core'
import type { JsonDocument, JsonPath } from '@governance-gates/document/strict'
import {
  count,
  name,
  pathText,
  rate,
  readMembers,
  readShape,
  valueAt,
} from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import type { BaselineFormat } from '../baseline/baseline-format.ts'
import { checkRate, checkSome, checkTotal, contradiction } from '../consistency.ts'
import { PI, piSchemaName } from './pi-family.ts'

/** What the Pi platform records of its extensions and scenarios. */
export const piBaselineFormat: BaselineFormat = {
  id: 'pi.ext.conformance_baseline.v2',
  title: 'pi.ext.conformance_baseline.v2',
  tool: 'conformance tests of the extensions',
  docs: PI.docs,
  family: PI,
  recognises: ({ value }) => {
    const schema = valueAt(value, ['schema'])
    return typeof schema === 'string' && piSchemaName(schema) === 'ext.conformance_baseline.v2'
  },
  read: readPiBaseline,
}

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
type Groups = ReadonlyMap<string, z.infer<typeof groupShape>>

const EXTENSIONS = ['extension_conformance']

const bucketShape = z.object({ extensions: z.optional(z.array(name)) })

/**
 * Reads `*.ext.conformance_baseline.v2`. It knows no campaign names: its two campaigns are `kind:extension` and
 * `kind:scenario`. Its thresholds are not taken over, since the policy has them.
 *
 * @throws EvidenceError with the line.
 */
function readPiBaseline(document: JsonDocument): Baseline {
  const campaigns = new Map([
    ['kind:extension', readExtensions(document)],
    ['kind:scenario', readScenarios(document)],
  ])
  return { campaigns, holdsEveryCampaign: false }
}

function readExtensions(document: JsonDocument): BaselineCampaign {
  const extensions = readShape(document, extensionsShape, EXTENSIONS)
  const { manifest_count, tested, passed, failed } = extensions
  checkSome(document, [...EXTENSIONS, 'manifest_count'], manifest_count)
  const path = [...EXTENSIONS, 'tested']
  checkTotal(document, { path, declared: tested, counted: passed + failed, leaves: 'passed and failed' })
  checkAtMost(document, { path, value: tested, most: manifest_count })
  checkRate(document, {
    path: [...EXTENSIONS, 'pass_rate_pct'],
    declared: extensions.pass_rate_pct,
    meanings: [
      { part: passed, whole: tested },
      { part: passed, whole: manifest_count },
    ],
  })
  const tally = { ...EMPTY_TALLY, pass: passed, fail: failed, 'not-applicable': manifest_count - tested }
  const tiers = readSources(document, extensions)
  const failing = failingExtensions(document)
  return failing.size === failed ? { tally, tiers, failing } : { tally, tiers }
}

/** The sources are the tiers that a policy compares. */
function readSources(document: JsonDocument, whole: Extensions): ReadonlyMap<string, Tally> {
  const path = [...EXTENSIONS, 'by_source']
  const sources = readGroups(document, path)
  checkDivisions(document, whole, sources)
  const sum = [...sources.values()].reduce((total, group) => total + group.total, 0)
  checkAtMost(document, { path, value: sum, most: whole.manifest_count })
  const tallies = [...sources].map(([source, { pass, fail, total }]): [string, Tally] => [
    source,
    { ...EMPTY_TALLY, pass, fail, 'not-applicable': total - pass - fail },
  ])
  return new Map(tallies)
}

/**
 * The totals must be the sums of one of the two divisions. In every published baseline that is the one by difficulty,
 * `by_tier`: the sources, gathered at another moment, leave some extensions out and count more failures than the whole
 * has, in one file even within a single source.
 */
function checkDivisions(document: JsonDocument, { passed, failed }: Extensions, sources: Groups): void {
  const path = [...EXTENSIONS, 'by_tier']
  const byDifficulty = valueAt(document.value, path) === undefined ? [] : [readGroups(document, path)]
  const isSumOf = (groups: Groups) => {
    const sum = (key: 'pass' | 'fail') => [...groups.values()].reduce((total, group) => total + group[key], 0)
    return sum('pass') === passed && sum('fail') === failed
  }
  if ([...byDifficulty, sources].some(isSumOf)) return
  const message = `${passed} passed and ${failed} failed are the sums of neither by_tier nor by_source`
  throw contradiction(document, EXTENSIONS, `${pathText(EXTENSIONS)}: ${message}`)
}

function readGroups(document: JsonDocument, path: JsonPath): Groups {
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
