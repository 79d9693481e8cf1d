import type { Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { FORK, type GateName, labelIn, propose, registerIn } from './intended-change-run.ts'

/** A rename, a removal and a slowdown that are wanted, seen from outside. */
const POLICY_FILE = '.github/governance.yml'
const REGISTER = '.github/governance-changes.yml'

const POLICY = `version: 1
platform: Orbit
thresholds: test.v1
conformance:
  campaigns: { tests: { evidence: results.jsonl, min-pass-rate: 100% } }
  baseline: { path: baseline.json }
performance:
  evidence: bench.json
  budgets: { start: { metric: start, below: 10s } }
  regression: { baseline: bench-baseline.json, max-worsening: 20% }
`

const lines = (...subjects: readonly string[]) =>
  subjects.map((subject) => `${JSON.stringify({ subject, status: 'pass' })}\n`).join('')

const baseline = (...subjects: readonly string[]) => ({
  schema: 'governance.baseline/v1',
  generatedAt: '2026-02-01T00:00:00.000Z',
  commit: 'a',
  thresholdsVersion: 'test.v1',
  campaigns: {
    tests: {
      counts: {
        ...{ total: subjects.length, pass: subjects.length, flaky: 0, fail: 0, error: 0 },
        ...{ skip: 0, 'not-applicable': 0 },
      },
      tiers: {},
      subjects: Object.fromEntries(subjects.map((subject) => [subject, { status: 'pass' }])),
    },
  },
})

const bench = (value: number) => JSON.stringify([{ name: 'start', unit: 'ms', value }])

const BASE: Files = {
  [POLICY_FILE]: POLICY,
  'baseline.json': baseline('a > one', 'a > two'),
  'results.jsonl': lines('a > one', 'a > two'),
  'bench-baseline.json': bench(100),
  'bench.json': bench(100),
}

const RENAMED: Files = { 'results.jsonl': lines('a > one', 'a > two deeply') }
const SLOWER: Files = { 'bench.json': bench(150) }

const project = (files: Files = {}, change: Files = {}) => propose({ ...BASE, ...files }, change)

describe.each<[GateName, Files, string, Files]>([
  [
    'conformance-gate',
    RENAMED,
    'baseline-absent',
    { 'baseline.json': baseline('a > one', 'a > two deeply') },
  ],
  ['perf-budget', SLOWER, 'regression', { 'bench-baseline.json': bench(150) }],
])('%s', (gate, change, rule, moved) => {
  test('lets what is declared and accepted through, and main after the merge', async () => {
    await using made = await project({}, change)
    const red = await made.judge(gate)
    expect(red.failed).toEqual([expect.stringContaining(`${gate}/${rule}`)])

    made.commit({ [REGISTER]: registerIn(red.check(rule)?.remedy) })
    const declared = await made.judge(gate)
    expect(declared.run.exitCode).toBe(1)
    expect(declared.check('intended-changes')).toMatchObject({ status: 'fail' })

    made.github.addLabel(7, labelIn(declared.check('intended-changes')?.remedy), 'dana')
    const accepted = await made.judge(gate)
    expect(accepted.run.exitCode, accepted.run.stdout).toBe(0)
    expect(accepted.check('intended-changes')).toMatchObject({
      status: 'pass',
      detail: expect.stringContaining('accepted by @dana; covered: '),
    })

    const merged = made.push(gate)
    expect([merged.run.exitCode, merged.notes]).toEqual([0, []])

    made.repository.commit(moved)
    const next = made.push(gate)
    expect([next.run.exitCode, next.notes]).toEqual([0, [expect.stringContaining('is no longer needed')]])
  })
})

/** Pull request 7 with a renamed test and its entry; `label` is the one that accepts it. */
async function declaredRename(files: Files = {}) {
  const made = await project(files, RENAMED)
  made.commit({
    [REGISTER]: registerIn((await made.judge('conformance-gate')).check('baseline-absent')?.remedy),
  })
  const label = labelIn((await made.judge('conformance-gate')).check('intended-changes')?.remedy)
  return { made, label }
}

describe('the label', () => {
  test.each([
    ['the author', 'kim', 'who proposes the change'],
    ['a reader', 'eve', 'whose role in the repository is read'],
    ['a bot', 'ci[bot]', 'which is not a person'],
  ])('of %s accepts nothing', async (_, by, why) => {
    const { made, label } = await declaredRename()
    await using _made = made
    made.github.addLabel(7, label, by)
    const { check, failed } = await made.judge('conformance-gate')
    expect(failed).toContain('conformance-gate/intended-changes')
    expect(check('intended-changes')?.detail).toContain(why)
  })

  test('of the author accepts where the base’s policy says so, and not where the change says so', async () => {
    const self = { [POLICY_FILE]: `${POLICY}intended-changes: { accept: self }\n` }
    for (const [base, change, exitCode] of [
      [self, {}, 0],
      [{}, self, 1],
    ] as const) {
      const { made, label } = await declaredRename(base)
      await using _made = made
      made.commit(change)
      made.github.addLabel(7, label, 'kim')
      expect((await made.judge('conformance-gate')).run.exitCode).toBe(exitCode)
    }
  })

  test('is for these entries: another entry needs another', async () => {
    const { made, label } = await declaredRename()
    await using _made = made
    made.github.addLabel(7, label, 'dana')
    expect((await made.judge('conformance-gate')).run.exitCode).toBe(0)
    made.commit({
      'results.jsonl': lines('a > two deeply'),
      [REGISTER]: `changes:
  - { id: a, kind: renamed, gate: conformance-gate, subject: a > two, to: a > two deeply, reason: r, owner: "@kim", until: 2026-03-31 }
  - { id: b, kind: removed, gate: conformance-gate, subject: a > one, reason: r, owner: "@kim", until: 2026-03-31 }
`,
    })
    const other = await made.judge('conformance-gate')
    expect(labelIn(other.check('intended-changes')?.remedy)).not.toBe(label)
    expect(other.check('baseline-absent')?.status).toBe('fail')
  })

  test('counts no longer once it is removed', async () => {
    const { made, label } = await declaredRename()
    await using _made = made
    made.github.addLabel(7, label, 'dana')
    made.github.removeLabel(7, label, 'kim')
    const payload = {
      action: 'labeled',
      label: { name: label },
      sender: { id: 9, login: 'dana', type: 'User' },
    }
    expect((await made.judge('conformance-gate', payload)).run.exitCode).toBe(1)
  })

  test('is known by its event where the history cannot be read', async () => {
    const { made, label } = await declaredRename()
    await using _made = made
    made.github.addLabel(7, label, 'dana')
    made.github.refuse({ path: /\/issues\/7\/events/, status: 403 })
    const payload = {
      action: 'labeled',
      label: { name: label },
      sender: { id: 9, login: 'dana', type: 'User' },
    }
    expect((await made.judge('conformance-gate')).check('intended-changes')?.status).toBe('inconclusive')
    expect((await made.judge('conformance-gate', payload)).run.exitCode).toBe(0)
  })

  test('is unknown without a token', async () => {
    const { made } = await declaredRename()
    await using _made = made
    const { check, run } = await made.judge('conformance-gate', {}, { 'github-token': '' })
    expect(run.exitCode).toBe(1)
    expect(check('intended-changes')).toMatchObject({
      status: 'inconclusive',
      remedy: expect.stringContaining('set the input github-token to github.token'),
    })
  })
})

test('a second stage finds the label of a fork’s pull request', async () => {
  await using made = await propose(BASE, RENAMED, FORK)
  const red = await made.second('conformance-gate')
  expect(red.failed).toEqual([expect.stringContaining('baseline-absent')])
  made.commit({ [REGISTER]: registerIn(red.check('baseline-absent')?.remedy) })
  const declared = await made.second('conformance-gate')
  expect(declared.check('intended-changes')?.status).toBe('fail')
  made.github.addLabel(7, labelIn(declared.check('intended-changes')?.remedy), 'dana')
  const accepted = await made.second('conformance-gate')
  expect(accepted.run.exitCode, accepted.run.stdout).toBe(0)
  // What has moved on is another pull request to this run.
  made.github.push(7, 'f'.repeat(40))
  expect((await made.second('conformance-gate')).check('intended-changes')).toMatchObject({
    status: 'inconclusive',
    detail: expect.stringContaining('no open pull request has the head'),
  })
})

describe('an entry', () => {
  test('that nobody accepted blocks, although nothing needs it', async () => {
    await using made = await project({}, { [REGISTER]: registerOf('removed', 'a > one') })
    expect((await made.judge('conformance-gate')).failed).toEqual(['conformance-gate/intended-changes'])
    // Another gate does not care.
    expect((await made.judge('perf-budget')).run.exitCode).toBe(0)
  })

  test('of the base counts, and asks nobody', async () => {
    await using made = await project(
      { [REGISTER]: registerOf('removed', 'a > two') },
      { 'results.jsonl': lines('a > one') },
    )
    expect((await made.judge('conformance-gate')).run.exitCode).toBe(0)
    expect(made.github.requests).toEqual([])
  })

  test('is new, whatever the base says, where the base cannot be read', async () => {
    await using made = await project(
      { [REGISTER]: registerOf('removed', 'a > two') },
      { 'results.jsonl': lines('a > one') },
    )
    const unreadable = { number: 7, base: { sha: '0'.repeat(40), ref: 'main' }, head: {} }
    const { failed } = await made.judge('conformance-gate', { pull_request: unreadable })
    expect(failed).toContain('conformance-gate/intended-changes')
  })

  test('with a mistake is refused where it is made, and a broken register of the base is empty', async () => {
    await using made = await project({}, { [REGISTER]: 'changes: [{ id: a }]\n' })
    const refused = await made.judge('conformance-gate')
    expect(refused.failed).toEqual(['conformance-gate/proposed-policy'])
    expect(refused.run.stdout).toContain(`::error title=Policy of the change,file=${REGISTER},line=1`)
    await using repaired = await project(
      { [REGISTER]: 'changes: [{ id: a }]\n' },
      { [REGISTER]: 'changes: []\n' },
    )
    expect((await repaired.judge('conformance-gate')).run.exitCode).toBe(0)
  })
})

function registerOf(kind: string, subject: string): string {
  return `changes:\n  - { id: a, kind: ${kind}, gate: conformance-gate, subject: "${subject}", reason: r, owner: "@dana", until: 2026-03-31 }\n`
}
