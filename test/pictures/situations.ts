import { MANIFEST_FILE, MANIFEST_SCHEMA } from '@governance-gates/evidence-artifact/wire-names'
import type { Files } from '@governance-gates/testing'
import { Job, type Seen } from './job.ts'
import { NOW } from './recorded-runner.ts'

const POLICY = '.github/governance.yml'
const JUNIT = 'reports/junit.xml'
const SYSTEMS = ['ubuntu-latest', 'macos-latest', 'windows-latest'] as const
const NAMES = { 'ubuntu-latest': 'Linux', 'macos-latest': 'macOS', 'windows-latest': 'Windows' } as const

/** The policy of a small library: every test passes, nothing gets much slower. */
const policy = (changes: { readonly rate?: string; readonly mode?: string } = {}) => `version: 1
platform: defu
thresholds: 2026-01.v1
${changes.mode ?? ''}conformance:
  campaigns:
    tests: { evidence: ${JUNIT}, ${changes.rate ?? 'min-pass-rate: 100%'}, max-failures: 0 }
performance:
  evidence: reports/bench.json
  budgets:
    merge: { metric: merge, below: 200ms }
    clone: { metric: clone, below: 80ms }
  regression: { baseline: baseline.json, max-worsening: 20%, if-missing: warn }
  history: { path: history.jsonl, if-missing: warn }
`

interface Test {
  readonly name: string
  readonly line: number
  readonly failure?: string
}

const TEST_FILE = 'test/defu.test.ts'
const tests = (failing: readonly Test[]): readonly Test[] => [
  ...Array.from({ length: 21 }, (_, index) => ({ name: `merges case ${index + 1}`, line: 3 + index * 2 })),
  ...failing,
]

function junit(cases: readonly Test[]): string {
  const lines = cases.map(({ name, line, failure }) => {
    const head = `<testcase classname="${TEST_FILE}" name="${name}" file="${TEST_FILE}" line="${line}"`
    return failure === undefined ? `${head}/>` : `${head}><failure message="${failure}"/></testcase>`
  })
  return `<testsuites><testsuite name="${TEST_FILE}">${lines.join('\n')}</testsuite></testsuites>\n`
}

const ONE: Test = {
  name: 'should copy only missing properties',
  line: 41,
  failure: "expected { d: 'c' } to equal { d: 'X' }",
}

const MANY: readonly Test[] = Array.from({ length: 120 }, (_, index) => ({
  name: `keeps property ${index + 1} of the defaults`,
  line: 60 + index * 7,
  failure: `expected undefined to equal ${index + 1}`,
}))

const bench = (merge: number, clone: number) => [
  { name: 'merge', unit: 'ms', value: merge },
  { name: 'clone', unit: 'ms', value: clone },
]

const START: Files = { [POLICY]: policy(), 'package.json': { name: 'defu', version: '6.1.5' } }

/** Runs the tests on each system, as the cells of a matrix do, and restores what they left. */
async function runMatrix(job: Job, results: Partial<Record<string, readonly Test[]>>): Promise<void> {
  for (const [index, system] of SYSTEMS.entries()) {
    const failing = results[system]
    if (failing === undefined) continue
    job.write({ [JUNIT]: junit(tests(failing)) })
    const gate = await job.run({ name: 'conformance-gate', os: NAMES[system] })
    job.write(artifact(job, index, gate.read('verdict')))
  }
  job.forget()
}

function artifact(job: Job, index: number, verdict: string): Files {
  const place = `governance-evidence/governance.test.${index + 1}-of-${SYSTEMS.length}.1`
  const system = SYSTEMS[index] ?? ''
  const producer = {
    ...{ repository: 'orbit/platform', commit: job.head, ref: '', event: 'pull_request', workflow: 'CI' },
    ...{ runId: 99, runAttempt: 1, job: 'test', os: NAMES[SYSTEMS[index] ?? 'ubuntu-latest'] },
  }
  const cell = { index, total: SYSTEMS.length, label: `os=${system}` }
  return {
    [`${place}/${MANIFEST_FILE}`]: {
      schema: MANIFEST_SCHEMA,
      name: 'governance',
      createdAt: NOW,
      producer,
      cell,
      files: [],
    },
    [`${place}/verdict/conformance-gate.verdict.json`]: verdict,
  }
}

const RESTORED = {
  verdicts: 'governance-evidence/**/*.verdict.json\ntemp/governance/perf-budget.verdict.json',
}
const needs = (result: string) => ({ needs: JSON.stringify({ test: { result } }) })

async function matrix(results: Partial<Record<string, readonly Test[]>>, result: string): Promise<Seen> {
  using job = new Job(START)
  await runMatrix(job, results)
  job.write({ 'reports/bench.json': bench(120, 60) })
  await job.run({ name: 'perf-budget' })
  return await job.report({ ...RESTORED, ...needs(result), 'required-gates': 'conformance-gate' })
}

async function oneJob(base: Files, change: Files, failing: readonly Test[]): Promise<Seen> {
  using job = new Job({ ...START, ...base })
  job.change(change)
  job.write({ [JUNIT]: junit(tests(failing)) })
  await job.run({ name: 'conformance-gate' })
  return await job.report()
}

async function slowerBenchmark(): Promise<Seen> {
  using job = new Job(START)
  const days = [118, 121, 119, 122, 120, 118, 121, 123]
  for (const [day, merge] of days.entries()) {
    job.write({ 'reports/bench.json': bench(merge, 71) })
    const at = { 'as-of': `2026-02-2${day}T09:00:00Z` }
    const past = await job.run({ name: 'perf-budget', inputs: at })
    job.write({
      'restored/baseline.json': past.read('baseline-candidate'),
      'history.jsonl': past.read('history'),
    })
  }
  job.forget()
  job.write({ 'reports/bench.json': bench(171, 80) })
  await job.run({ name: 'perf-budget', inputs: { baseline: 'restored/baseline.json' } })
  return await job.report()
}

async function releaseNotReady(): Promise<Seen> {
  const release = `${policy()}release:\n  manifest: package.json\n  changelog: CHANGELOG.md\n`
  using job = new Job({
    ...START,
    [POLICY]: release,
    'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n- Copy only missing properties.\n',
  })
  await job.run({ name: 'release-check', inputs: { tag: 'v6.2.0' } })
  return await job.report()
}

async function nothingToJudge(): Promise<Seen> {
  using job = new Job(START)
  return await job.report({ 'required-gates': 'conformance-gate' })
}

const none: readonly Test[] = []
const everywhere = (failing: readonly Test[]) =>
  Object.fromEntries(SYSTEMS.map((system) => [system, failing]))
const OBSERVE = 'mode: observe\nobserve-until: 2026-04-15\n'

/** What a reader may be in, by name, as the sources show it. */
export const SITUATIONS: ReadonlyMap<string, () => Promise<Seen>> = new Map([
  ['all-pass', () => matrix(everywhere(none), 'success')],
  ['one-test-on-one-system', () => matrix({ ...everywhere(none), 'windows-latest': [ONE] }, 'failure')],
  ['many-failures', () => matrix(everywhere(MANY), 'failure')],
  ['policy-typo', () => oneJob({}, { [POLICY]: policy({ rate: 'min-pas-rate: 100%' }) }, none)],
  ['missing-shard', () => matrix({ 'ubuntu-latest': none, 'windows-latest': none }, 'failure')],
  ['slower-benchmark', slowerBenchmark],
  ['release-not-ready', releaseNotReady],
  ['observe', () => oneJob({ [POLICY]: policy({ mode: OBSERVE }) }, {}, [ONE])],
  ['fork-without-token', () => oneJob({}, { [POLICY]: policy({ rate: 'min-pass-rate: 50%' }) }, [ONE])],
  ['nothing-to-judge', nothingToJudge],
])
