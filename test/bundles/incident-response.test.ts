import { readFileSync } from 'node:fs'
import { type ActionRun, type EmulatedGitHub, startEmulatedGitHub } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { Nights, POLICY } from './incident-run.ts'

const BAD = { a: 'fail', b: 'pass' }
const GOOD = { a: 'pass', b: 'pass' }
const TOKEN = { 'github-token': 'writes' }

async function emulated(clock: () => number = Date.now): Promise<EmulatedGitHub> {
  return await startEmulatedGitHub({
    repository: 'orbit/platform',
    clock,
    tokens: {
      writes: ['issues:write', 'contents:read'],
      reads: ['issues:read', 'contents:read'],
    },
  })
}

const statusOf = ({ verdict }: ActionRun, rule: string) =>
  (verdict as { readonly checks: readonly { readonly rule: string; readonly status: string }[] }).checks.find(
    (check) => check.rule === `incident-response/${rule}`,
  )?.status

const warningsOf = ({ commands }: ActionRun) =>
  commands.filter(({ name }) => name === 'warning').map(({ message }) => message)

test('a regression is one issue from the first night to the third green one', async () => {
  let day = '2026-03-02'
  await using github = await emulated(() => Date.parse(`${day}T03:00:00Z`))
  using nights = new Nights(github)
  const night = async (date: string, results: Readonly<Record<string, string>>) => {
    day = date
    return await nights.night({ day, results, inputs: TOKEN })
  }
  const first = await night('2026-03-02', BAD)
  expect(first.stdout).toContain('#1: open')
  expect(first.outputs).toMatchObject({ status: 'pass', open: '1', written: '1', 'not-written': '0' })
  const issue = github.issues.find(1)
  expect(issue).toMatchObject({
    title: 'conformance-gate fails: a',
    labels: ['incident'],
    assignees: ['dana'],
  })
  expect(issue?.body).toContain('- [ ] <!-- id=find-the-commit --> Find the commit.')
  const history = readFileSync(first.outputs['history'] ?? '', 'utf8')
    .trimEnd()
    .split('\n')
  expect(history.map((line) => JSON.parse(line).schema)).toEqual([
    'governance.incident-history/v1',
    'governance.run-record/v1',
  ])

  const late = await night('2026-03-03', BAD)
  expect([late.exitCode, statusOf(late, 'untriaged')]).toEqual([1, 'fail'])
  expect((await github.comments(1)).map(({ body }) => body)).toEqual([
    expect.stringContaining('@dana: nobody has'),
  ])

  github.addComment({ issue: 1, login: 'dana', body: 'It is the new parser.' })
  const seen = await night('2026-03-05', GOOD)
  expect([seen.exitCode, statusOf(seen, 'untriaged')]).toEqual([0, 'pass'])
  await night('2026-03-06', GOOD)
  expect(github.issues.find(1)?.state).toBe('open')
  await night('2026-03-07', GOOD)
  expect(github.issues.find(1)).toMatchObject({ state: 'closed', stateReason: 'completed' })
  expect(github.issues.all()).toHaveLength(1)
})

test('results without what failed close nothing', async () => {
  await using github = await emulated()
  using nights = new Nights(github)
  await nights.night({ day: '2026-03-02', results: BAD, inputs: TOKEN })
  for (const day of ['2026-03-03', '2026-03-04', '2026-03-05']) {
    await nights.night({ day, results: { b: 'pass' }, inputs: TOKEN })
  }
  expect(github.issues.find(1)?.state).toBe('open')
})

test('a dry run prints the plan, and needs nobody', async () => {
  using nights = new Nights()
  const run = await nights.night({ day: '2026-03-02', results: BAD, inputs: { 'dry-run': 'true' } })
  expect(readFileSync(run.outputs['plan'] ?? '', 'utf8')).toBe(
    'open "conformance-gate fails: a": conformance-gate fails: a: it is new (labels +incident; assignees +dana)\n',
  )
  expect(run.stdout).toContain('dry run: nothing was written; the plan has 1 action')
  expect(run.summary).toContain('it is new')
  expect([run.exitCode, run.outputs['written']]).toEqual([0, undefined])
})

describe('the verdict does not depend on what can be written', () => {
  test.each([
    ['a token that may only read', 'reads', /Not written: .*403/],
    ['no token', '', /set the input github-token/],
  ])('with %s', async (_, token, warning) => {
    await using github = await emulated()
    using nights = new Nights(github)
    const run = await nights.night({ day: '2026-03-02', results: BAD, inputs: { 'github-token': token } })
    expect(run.exitCode).toBe(0)
    expect(warningsOf(run).join('\n')).toMatch(warning)
    expect(github.issues.all()).toEqual([])
  })

  test.each([
    ['issues are turned off', 410],
    ['there are too many requests', 429],
  ])('where %s, and the next run catches up', async (_, status) => {
    await using github = await emulated()
    using nights = new Nights(github)
    github.refuse({ method: 'POST', path: /\/issues$/, status, times: 1 })
    const run = await nights.night({ day: '2026-03-02', results: BAD, inputs: TOKEN })
    expect([run.exitCode, run.outputs['not-written']]).toEqual([0, '1'])
    expect(warningsOf(run).join('\n')).toContain('Not written: conformance-gate fails: a')
    await nights.night({ day: '2026-03-03', results: BAD, inputs: TOKEN })
    expect(github.issues.all()).toHaveLength(1)
    expect(github.issues.find(1)?.body).toContain('- **Since:** 2026-03-02T02:00:00Z')
  })
})

test('another branch has no incidents', async () => {
  await using github = await emulated()
  using nights = new Nights(github)
  const run = await nights.night({ day: '2026-03-02', results: BAD, ref: 'refs/heads/x', inputs: TOKEN })
  expect([run.exitCode, statusOf(run, 'branch'), github.requests.length]).toEqual([0, 'warn', 0])
})

describe('what is not there is not green', () => {
  test('a gate without a verdict', async () => {
    using nights = new Nights()
    const inputs = { evidence: 'nowhere/*.json', 'dry-run': 'true' }
    const run = await nights.night({ day: '2026-03-02', results: GOOD, inputs })
    expect([run.exitCode, statusOf(run, 'verdicts')]).toEqual([1, 'inconclusive'])
  })

  test('a verdict of another system that is cut off', async () => {
    using nights = new Nights()
    nights.write('windows/conformance-gate.verdict.json', '{"schema":')
    const inputs = { evidence: 'out/*.verdict.json\nwindows/*.verdict.json', 'dry-run': 'true' }
    const run = await nights.night({ day: '2026-03-02', results: GOOD, inputs })
    expect([run.exitCode, statusOf(run, 'verdicts')]).toEqual([1, 'inconclusive'])
    expect(run.stdout).toContain('windows/conformance-gate.verdict.json')
  })

  test('a history that is cut off is not replaced', async () => {
    using nights = new Nights()
    await nights.night({ day: '2026-03-02', results: BAD, inputs: { 'dry-run': 'true' } })
    nights.write('incidents/incident-response.history.jsonl', '{"schema":')
    const run = await nights.night({ day: '2026-03-03', results: BAD, inputs: { 'dry-run': 'true' } })
    expect([run.exitCode, statusOf(run, 'history'), run.outputs['history']]).toEqual([1, 'inconclusive', ''])
  })

  test('alerts that nobody may read', async () => {
    using nights = new Nights()
    const policy = `${POLICY}  security: { triage: 24h, fix: { high: 48h } }\n`
    const run = await nights.night({
      day: '2026-03-02',
      results: GOOD,
      policy,
      inputs: { 'dry-run': 'true' },
    })
    expect([run.exitCode, statusOf(run, 'flaws')]).toEqual([1, 'inconclusive'])
  })
})

describe('a wrong configuration', () => {
  test.each([
    [
      'an unknown stream',
      { inputs: { streams: 'conformanse' } },
      'has no stream "conformanse": write conformance',
    ],
    ['dry-run', { inputs: { 'dry-run': 'yes' } }, 'input dry-run: "yes" is not true or false'],
    ['an unknown area', { policy: POLICY.replace('area: runtime', 'area: runtim') }, 'did you mean runtime?'],
    [
      'no section',
      { policy: POLICY.slice(0, POLICY.indexOf('incidents:')) },
      'the section incidents is missing',
    ],
  ])('%s', async (_, changes, message) => {
    using nights = new Nights()
    const run = await nights.night({ day: '2026-03-02', results: GOOD, ...changes })
    expect(run.exitCode).toBe(1)
    expect(run.commands.map((each) => each.message).join('\n')).toContain(message)
  })
})
