import { EMPTY_TALLY } from '@governance-gates/core'
import type { JsonDocument } from '@governance-gates/document/strict'
import { count, name, rate, readShape, showValue, valueAt } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { checkRate, checkSome, checkTotal, contradiction } from '../../consistency.ts'
import type { ConformanceReader, ConformanceRecord } from '../../results/record.ts'
import { parsePiDocument, readGeneratedAt } from './pi-document.ts'

const verdictShape = z.object({
  status: name,
  thresholds: z.object({ min_pass_rate_pct: z.optional(rate), max_failures: z.optional(count) }),
  observed: z.object({ must_pass_pass_rate_pct: z.nullable(rate) }),
  checks: z.array(z.object({ id: name, ok: z.boolean() })),
  blocking_failures: z.array(z.unknown()),
})
type Verdict = z.infer<typeof verdictShape>

const SET_KEYS = ['total', 'tested', 'passed', 'failed', 'skipped'] as const

/** One of the two sets of extensions, as it was observed. */
type ObservedSet = Readonly<Record<(typeof SET_KEYS)[number], number>>

/**
 * Reads `*.ext.must_pass_gate.v1`, the verdict of another gate: its two sets of extensions as the tiers `must-pass` and
 * `stretch`. What it decided is not taken over, but a decision that its own numbers contradict makes it unusable.
 */
export function createPiMustPassReader(schema: string): ConformanceReader {
  return {
    format: schema,
    subjectKind: 'extension',
    read: (text) => readVerdict(parsePiDocument(text, schema)),
  }
}

function* readVerdict(document: JsonDocument): Generator<ConformanceRecord> {
  const verdict = readShape(document, verdictShape)
  const mustPass = readSet(document, 'must_pass')
  checkSome(document, ['observed', 'must_pass_total'], mustPass.total)
  checkRate(document, {
    path: ['observed', 'must_pass_pass_rate_pct'],
    declared: verdict.observed.must_pass_pass_rate_pct,
    meanings: [
      { part: mustPass.passed, whole: mustPass.tested },
      { part: mustPass.passed, whole: mustPass.total },
    ],
  })
  checkStatus(document, verdict, mustPass)
  const stretch = readStretchSet(document)
  yield* readGeneratedAt(document)
  yield countsOf('must-pass', mustPass)
  if (stretch !== undefined) yield countsOf('stretch', stretch)
}

function readSet(document: JsonDocument, prefix: string): ObservedSet {
  const at = (key: string) => ['observed', `${prefix}_${key}`]
  const read = (key: string) => readShape(document, count, at(key))
  const set: ObservedSet = {
    total: read('total'),
    tested: read('tested'),
    passed: read('passed'),
    failed: read('failed'),
    skipped: read('skipped'),
  }
  const { total, tested, passed, failed, skipped } = set
  const executed = { path: at('tested'), declared: tested, counted: passed + failed }
  checkTotal(document, { ...executed, leaves: `${prefix}_passed and ${prefix}_failed` })
  const all = { path: at('total'), declared: total, counted: tested + skipped }
  checkTotal(document, { ...all, leaves: `${prefix}_tested and ${prefix}_skipped` })
  return set
}

/** The set that does not block; newer files repeat its numbers. */
function readStretchSet(document: JsonDocument): ObservedSet | undefined {
  if (valueAt(document.value, ['observed', 'stretch_total']) === undefined) return undefined
  const set = readSet(document, 'stretch')
  for (const key of SET_KEYS) {
    const path = ['stretch_set_summary', key]
    const declared = readShape(document, z.optional(count), path)
    checkTotal(document, { path, declared, counted: set[key], leaves: 'the counts in observed' })
  }
  return set
}

function checkStatus(document: JsonDocument, verdict: Verdict, mustPass: ObservedSet): void {
  const reason = reasonToFail(verdict, mustPass)
  if ((verdict.status === 'pass') === (reason === undefined)) return
  throw contradiction(
    document,
    ['status'],
    `status is ${showValue(verdict.status)}, but ${reason ?? 'nothing in the report says why'}`,
  )
}

function reasonToFail(verdict: Verdict, { tested, passed, failed }: ObservedSet): string | undefined {
  const { min_pass_rate_pct: minimum = 0, max_failures: maximum = failed } = verdict.thresholds
  const failing = verdict.checks.find(({ ok }) => !ok)
  if (failing !== undefined) return `the check ${showValue(failing.id)} is not ok`
  if (verdict.blocking_failures.length > 0) return `${verdict.blocking_failures.length} failures block`
  if (failed > maximum) return `must_pass_failed is ${failed} and thresholds.max_failures is ${maximum}`
  if (passed * 100 < minimum * tested) return `the pass rate is below thresholds.min_pass_rate_pct`
  return tested === 0 ? 'nothing was tested' : undefined
}

function countsOf(tier: string, { passed, failed, skipped }: ObservedSet): ConformanceRecord {
  return { kind: 'counts', tier, tally: { ...EMPTY_TALLY, pass: passed, fail: failed, skip: skipped } }
}
