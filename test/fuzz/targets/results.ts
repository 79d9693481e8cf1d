import {
  ANY_ORIGIN,
  type CampaignEvidence,
  type CheckStatus,
  type Instant,
  isFailure,
  parseInstant,
  ResultLedger,
  worstStatus,
} from '@governance-gates/core'
import { type BulkRecord, PART, readConformanceInBulk } from '@governance-gates/evidence'
import { type ConformancePolicy, loadPolicy } from '@governance-gates/policy'
import { NO_CHANGES } from '../../../actions/conformance-gate/src/fixtures/corpus-campaign.ts'
import { judgeConformance } from '../../../actions/conformance-gate/src/gate.ts'
import { cannotTell } from '../cannot-tell.ts'
import { elementsOf, recordAt, type Span } from '../elements.ts'
import { bytesOf, type Fixture, fixtures } from '../fixture.ts'
import { jsonLikeness, type Likeness, xmlLikeness } from '../likeness/document-likeness.ts'
import type { ByteText } from '../mutation.ts'
import type { Excuse, Judgement, Point, Prepared, Target } from '../target.ts'

const EVIDENCE = 'packages/evidence/src'
const OWN = 'test/fuzz/fixtures'

/** Reports of tests, judged by a policy that lets nothing fail. */
export function resultsTargets(): readonly Target[] {
  const json = (format: string, files: readonly Fixture[], dynamic: readonly string[] = []) => {
    const likeness = jsonLikeness(files, dynamic)
    return files.map((file) => targetOf(format, file, likeness))
  }
  const junit = fixtures(`${EVIDENCE}/results/junit/fixtures/*.xml`, `${OWN}/*.xml`)
  const ctrf = fixtures(
    `${EVIDENCE}/results/ctrf/fixtures/*.json`,
    `${OWN}/*.ctrf.json`,
    'examples/platform/reports/*.ctrf.json',
  )
  const pi = fixtures(`${OWN}/pi-*.json`).flatMap((file) => json('Pi results', [file], PI_NAMES))
  return [
    ...junit.map((file) => targetOf('JUnit XML', file, xmlLikeness(file, junit))),
    ...json('CTRF', ctrf),
    ...json('Jest JSON', fixtures(`${EVIDENCE}/results/jest/fixtures/*.json`, `${OWN}/*.jest.json`), [
      'meta',
      'coverageMap',
    ]),
    ...json('JSON Lines', fixtures(`${OWN}/{results,one-failure}.jsonl`)),
    ...pi,
    ...json('Pi results', fixtures(`${OWN}/pi-*.jsonl`)),
  ]
}

/** Where a document of the Pi platform has names of tiers and surfaces for keys. */
const PI_NAMES = ['per_tier', 'summary', 'by_tier']

function targetOf(format: string, { path, text }: Fixture, likeness: Likeness): Target {
  return { format, fixture: path, text, prepare: () => prepare(text, likeness) }
}

/** Nothing may fail, and totals count as declared. */
const POLICY: ConformancePolicy = conformanceOf(
  'version: 1\nplatform: x\nthresholds: x\nconformance:\n  campaigns:\n    all: { evidence: x, max-failures: 0 }\n',
)
const NOW = parseInstant('2026-03-01T12:00:00Z') ?? unexpected()

function conformanceOf(text: string): ConformancePolicy {
  return loadPolicy(text, 'governance.yml').policy.conformance ?? unexpected()
}

function unexpected(): never {
  throw new Error('the policy of the harness cannot be read')
}

interface Reading {
  readonly evidence: CampaignEvidence
  readonly countedFiles: number
  readonly notes: number
  readonly size: number
  /** Where each failing subject is said to fail for the first time. */
  readonly lines: ReadonlyMap<string, number | undefined>
}

async function prepare(text: ByteText, likeness: Likeness): Promise<Prepared> {
  const whole = await read(text).catch(() => undefined)
  const points = whole === undefined ? [] : pointsOf(text, whole)
  return {
    points,
    notes: whole?.notes ?? 0,
    judge: async (mutated) => judgementOf(await read(mutated), points),
    excuse: (mutated) => excuseOf(text, mutated, likeness),
    ...(text.trimStart().startsWith('<') ? { markup: withoutTexts } : {}),
  }
}

async function read(text: ByteText): Promise<Reading> {
  const rules = POLICY.campaigns['all'] ?? unexpected()
  const ledger = new ResultLedger(rules.reruns)
  const lines = new Map<string, number | undefined>()
  let [notes, size] = [0, 0]
  let generatedAt: Instant | undefined
  ledger.open('x')
  const { reader, records } = await readConformanceInBulk({ path: 'x', bytes: [bytesOf(text)] }, rules)
  for (const record of records) {
    size += record.kind === 'rows' ? record.rows.length : 1
    if (record.kind === 'note') notes++
    if (record.kind === 'generated-at') generatedAt = record.instant
    if (record.kind === 'result' && isFailure(record.result.status)) {
      const { subject, evidenceLine } = record.result
      lines.set(subject, lines.get(subject) ?? evidenceLine)
    }
    take(ledger, record)
  }
  ledger.close(
    { path: 'x', sha256: 'x', bytes: text.length, format: reader.format, records: size },
    generatedAt,
    reader.subjectKind,
  )
  return { evidence: ledger.evidence(), countedFiles: ledger.countedFiles, notes, size, lines }
}

/** XML without what is only content: a report that is quoted in another one is not read. */
export function withoutTexts(text: ByteText): ByteText {
  return text.replaceAll(/<!\[CDATA\[.*?(?:\]\]>|$)|<!--.*?(?:-->|$)/gs, '')
}

/** A separate part, as negative tests are, is read only by a campaign that asks for it. */
function take(ledger: ResultLedger, record: BulkRecord): void {
  if (record.kind === 'rows') ledger.addRows(record.rows)
  if (record.kind === 'result') ledger.add(record.result)
  if (record.kind === 'counts' && record.attributes?.[PART] === undefined) ledger.count(record)
}

function pointsOf(text: ByteText, { evidence, lines }: Reading): readonly Point[] {
  if (statusOf(evidence, 0) !== 'fail' && statusOf(evidence, 1) !== 'fail') return []
  const elements = elementsOf(text)
  const found = failing(evidence).map((id) => ({ id, ...recordAt(text, elements, lines.get(id)) }))
  return found.length > 0 ? found : [{ id: 'the failures that are counted', ...everything(text) }]
}

function everything(text: ByteText): Span {
  return { start: 0, end: text.length }
}

function failing({ naming }: CampaignEvidence): readonly string[] {
  if (naming.kind === 'counts') return []
  return [...naming.entries()].flatMap(([subject, { status }]) => (isFailure(status) ? [subject] : []))
}

/** As the gate decides it. */
function statusOf(evidence: CampaignEvidence, countedFiles: number): CheckStatus {
  const rules = POLICY.campaigns['all'] ?? unexpected()
  const { checks } = judgeConformance({
    policy: POLICY,
    campaigns: [
      {
        name: 'all',
        policy: rules,
        patterns: rules.evidence,
        paths: ['x'],
        unmatched: [],
        evidence,
        failingPaths: [],
        origin: ANY_ORIGIN,
        unselected: 0,
        kept: 0,
        unmet: [],
        countedFiles,
        inventory: undefined,
      },
    ],
    baseline: undefined,
    exceptions: [],
    changes: NO_CHANGES,
    judgeRegressions: undefined,
    quarantine: { entries: [], proposed: [] },
    outcomes: { everything: [], named: new Map() },
    now: NOW,
  })
  const worst = worstStatus(checks.map(({ status }) => status))
  return worst === 'fail' || worst === 'inconclusive' ? worst : 'pass'
}

/** A failure that has another name since its suite has another one is not lost. */
function judgementOf({ evidence, countedFiles, notes, size }: Reading, points: readonly Point[]): Judgement {
  const status = statusOf(evidence, countedFiles)
  if (status === 'pass') return { lost: points, decisive: points, notes, size }
  if (status === 'inconclusive' || evidence.naming.kind === 'counts') {
    return { lost: [], decisive: [], notes, size }
  }
  const names = new Set(failing(evidence))
  const known = new Set(points.map(({ id }) => id))
  const renamed = [...names].filter((name) => !known.has(name)).length
  const absent = points.filter(({ id }) => !names.has(id))
  return { lost: absent.slice(0, Math.max(absent.length - renamed, 0)), decisive: [], notes, size }
}

function excuseOf(text: ByteText, mutated: ByteText, likeness: Likeness): Excuse | undefined {
  const oddity = likeness(mutated)
  if (oddity !== undefined) return undefined
  return isLines(text) && linesIn(mutated) < linesIn(text)
    ? cannotTell(text.includes('"pi.ext.') ? 'events of the Pi platform' : 'JSON Lines')
    : { kind: 'plausible', reason: 'a report with another result' }
}

function isLines(text: ByteText): boolean {
  return /^\{.*\}\n\{/.test(text)
}

function linesIn(text: ByteText): number {
  return text.split('\n').filter((line) => line.trim() !== '').length
}
