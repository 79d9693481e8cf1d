import type { Files } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { type Consumer, createConsumer, type Happening, jobOf, pullRequest, stepOf } from './consumer.ts'
import type { WorkflowRun } from './workflow-log.ts'

/** A wanted change on its whole way: proposed, declared, accepted, merged, and forgotten. */
const workflow = (name: string, inputs: string) => `
name: Gates
on: { push: { branches: [main] }, pull_request: { types: [opened, reopened, synchronize, labeled, unlabeled] } }
permissions: {}
jobs:
  gates:
    uses: governance-gates/governance-gates/.github/workflows/${name}.yml@v1
    permissions: { actions: read, checks: write, contents: read, pull-requests: write }
    with: ${inputs}
`

const HEAD = ['version: 1', 'platform: orbit', 'thresholds: test.v1']

const tests = (...names: readonly string[]) =>
  [`import { test } from 'node:test'`, ...names.map((name) => `test('${name}', () => {})`), ''].join('\n')

interface Scenario {
  /** The job and the step of the gate. */
  readonly job: string
  readonly step: string
  /** The check that the change fails. */
  readonly check: string
  readonly files: Files
  readonly change: Files
}

const CONFORMANCE: Scenario = {
  ...{ job: 'gate', step: 'conformance', check: 'conformance-gate/baseline-absent:tests' },
  files: {
    '.github/workflows/gates.yml': workflow(
      'conformance',
      '{ fast: npm test, evidence: tests=reports/junit.xml }',
    ),
    '.github/governance.yml': [
      ...HEAD,
      'conformance:',
      '  campaigns: { tests: { evidence: reports/junit.xml, min-pass-rate: 100% } }',
      '  baseline: { path: governance-baseline.json, max-pass-rate-drop: 0, if-missing: warn }',
      '',
    ].join('\n'),
    'tests/settings.test.js': tests('settings survive', 'settings are shown'),
  },
  change: { 'tests/settings.test.js': tests('settings survive', 'the page opens') },
}

const bench = (value: number) => JSON.stringify([{ name: 'start', unit: 'ms', value }])

const PERFORMANCE: Scenario = {
  ...{ job: 'measure', step: 'budgets', check: 'perf-budget/regression' },
  files: {
    '.github/workflows/gates.yml': workflow(
      'performance',
      '{ measure: "mkdir reports && cp measured.json reports/" }',
    ),
    '.github/governance.yml': [
      ...HEAD,
      'performance:',
      '  evidence: reports/measured.json',
      '  budgets: { start: { metric: start, below: 1s } }',
      '  regression: { baseline: performance-baseline.json, max-worsening: 20%, if-missing: warn }',
      '  history: { path: performance-history.jsonl, drift: { max-worsening: 15% }, if-missing: warn }',
      '',
    ].join('\n'),
    'measured.json': bench(100),
  },
  change: { 'measured.json': bench(200) },
}

const failedIn = (run: WorkflowRun, { job, step }: Scenario): readonly string[] =>
  JSON.parse(stepOf(jobOf(run, job), step).outputs['failed-checks'] ?? 'null')

const summaryOf = (run: WorkflowRun, { job, step }: Scenario): string => stepOf(jobOf(run, job), step).summary

/** What the summary says to paste, and the file that it names, literally. */
function pastedFrom(summary: string): Files {
  const [, file, entry] =
    /To declare what is wanted: create (\S+)\s[^`]*```yaml\n(changes:\n[^`]*)```/.exec(plain(summary)) ?? []
  if (file === undefined || entry === undefined) throw new Error(`nothing to paste in ${summary}`)
  return { [file]: entry }
}

function labelIn(summary: string): string {
  const [label] = /accept-changes-[0-9a-f]{8}/.exec(plain(summary)) ?? []
  if (label === undefined) throw new Error(`no label in ${summary}`)
  return label
}

/** Without the character references that keep Markdown from meaning anything. */
function plain(summary: string): string {
  return summary.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
}

const labelled = (happening: Happening, label: string): Happening => ({
  ...happening,
  payload: {
    ...happening.payload,
    action: 'labeled',
    label: { name: label },
    sender: { id: 9, login: 'dana', type: 'User' },
  },
})

/** The pull request of what was committed since the base. */
function propose({ repository, github }: Consumer, base: string): Happening {
  const head = repository.git('rev-parse', 'HEAD')
  github.push(12, head)
  return pullRequest(base, head)
}

test.each([
  ['conformance.yml lets a renamed test through', CONFORMANCE],
  ['performance.yml lets a wanted slowdown through', PERFORMANCE],
])('%s, and the branch after it', async (_, scenario) => {
  await using consumer = await createConsumer(scenario.files)
  const { repository, github } = consumer
  const base = repository.git('rev-parse', 'HEAD')
  const push = (before: string) => consumer.run({ name: 'push', payload: { ref: 'refs/heads/main', before } })
  github.people.setRole({ login: 'dana', permission: 'read', roleName: 'triage' })
  const head = { repository: 'orbit/platform', branch: 'change', sha: base }
  github.addPullRequest({ number: 12, author: 'kim', head, base: { branch: 'main', sha: base } })
  const first = await push('0'.repeat(40))
  expect(first.exitCode, first.text).toBe(0)

  repository.commit(scenario.change)
  const red = await consumer.run(propose(consumer, base))
  expect(red.exitCode).toBe(1)
  expect(failedIn(red, scenario), red.text).toEqual([scenario.check])

  repository.commit(pastedFrom(summaryOf(red, scenario)))
  const declared = await consumer.run(propose(consumer, base))
  expect(declared.exitCode).toBe(1)
  const label = labelIn(summaryOf(declared, scenario))

  github.addLabel(12, label, 'dana')
  const accepted = await consumer.run(labelled(propose(consumer, base), label))
  expect(accepted.exitCode, accepted.text).toBe(0)
  expect(plain(summaryOf(accepted, scenario))).toContain('Intended changes since the baseline')

  const merged = await push(base)
  expect(merged.exitCode, merged.text).toBe(0)
  expect(plain(summaryOf(merged, scenario))).not.toContain('is no longer needed')

  const second = repository.git('rev-parse', 'HEAD')
  repository.commit({ 'README.md': '# Orbit\n' })
  const next = await consumer.run(propose(consumer, second))
  expect(next.exitCode, next.text).toBe(0)
  expect(plain(summaryOf(next, scenario))).toContain('is no longer needed')
  // Whatever is not about the change would hide what is.
  expect(next.text).not.toMatch(/(?:baseline|history)[^\n]* does not exist/)
  expect(github.violations).toEqual([])
})
