import type { Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import {
  BROKEN,
  benchmarkOf,
  createConsumer,
  jobOf,
  makeExecutable,
  pullRequest,
  pushTag,
} from './consumer.ts'
import { blocksOf, version } from './guide.ts'
import { textOf } from './linted-files.ts'

/** Everything that is pasted from the README and docs/adopt.md has run. */
const POLICY = '.github/governance.yml'
const QUALITY = '.github/workflows/quality.yml'
const SETUP = '.github/actions/governance-setup/action.yml'

const LOCKED: Files = {
  'package-lock.json': {
    name: 'orbit',
    lockfileVersion: 3,
    requires: true,
    packages: { '': { name: 'orbit' } },
  },
}

const CORPUS = [
  'mkdir -p reports',
  'echo "{\\"subject\\": \\"shard-$GOVERNANCE_SHARD\\", \\"status\\": \\"pass\\"}" > "reports/$GOVERNANCE_SHARD.jsonl"',
  '',
].join('\n')

const resultsOf = (jobs: readonly { readonly id: string; readonly result: string }[]) =>
  [...new Set(jobs.map(({ id, result }) => `${id} ${result}`))].sort()

describe('the guide', () => {
  test('minutes 0 to 5: two files, the tools, a push', async () => {
    await using consumer = await createConsumer({
      ...LOCKED,
      [POLICY]: version(POLICY, 0),
      [QUALITY]: version(QUALITY, 0),
      [SETUP]: version(SETUP, 0),
    })
    const run = await consumer.run({ name: 'push' })
    expect(run.exitCode, run.text).toBe(0)
    expect(resultsOf(run.jobs)).toEqual(['cell success', 'gate success'])
    expect(run.jobs).toHaveLength(4)
  })

  test('minute 7: the tests themselves', async () => {
    await using consumer = await createConsumer({
      [POLICY]: version(POLICY, 1),
      [QUALITY]: version(QUALITY, 1),
      'tests/suites.toml': version('tests/suites.toml', 0),
      'requirements.json': version('requirements.json', 0),
    })
    const run = await consumer.run({ name: 'push' })
    expect(run.exitCode, run.text).toBe(0)
    const gates = jobOf(run, 'cell').steps.filter(({ outputs }) => outputs['verdict'] !== undefined)
    expect(gates.map(({ outputs }) => outputs['status'])).toEqual(['pass', 'pass', 'pass'])
  })

  test('minute 9: releases', async () => {
    await using consumer = await createConsumer({
      'package.json': { name: 'orbit', version: '0.1.0' },
      'CHANGELOG.md': '# Changelog\n\n## [0.1.0] - 2026-02-28\n\n- Everything.\n',
      [POLICY]: version(POLICY, 2),
      '.github/workflows/release.yml': version('.github/workflows/release.yml', 0),
    })
    const run = await pushTag(consumer, 'v0.1.0')
    expect(run.exitCode, run.text).toBe(0)
    expect(jobOf(run, 'publish').steps[0]?.log).toBe('publish 0.1.0, - Everything.\n')
  })

  test('later: campaigns', async () => {
    await using consumer = await createConsumer({
      [POLICY]: version(POLICY, 3),
      '.github/workflows/conformance.yml': version('.github/workflows/conformance.yml', 0),
      'extensions.txt': 'shard-1\nshard-2\nshard-3\nshard-4\n',
      'corpus.sh': CORPUS,
    })
    makeExecutable(consumer, 'corpus.sh')
    const run = await consumer.run({ name: 'schedule', payload: { schedule: '17 3 * * 1-6' } })
    expect(run.exitCode, run.text).toBe(0)
    expect(run.jobs.filter(({ id }) => id === 'shard')).toHaveLength(4)
  })

  test('later: budgets', async () => {
    await using consumer = await createConsumer({
      [POLICY]: version(POLICY, 4),
      '.github/workflows/performance.yml': version('.github/workflows/performance.yml', 0),
      'bench.sh': benchmarkOf('reports/bench.json'),
    })
    makeExecutable(consumer, 'bench.sh')
    const run = await consumer.run({ name: 'push' })
    expect(run.exitCode, run.text).toBe(0)
    expect(resultsOf(run.jobs)).toEqual(['gate success', 'measure success'])
  })
})

test('one line leaves observe mode: forks, and a second workflow that posts what the first one found', async () => {
  await using consumer = await createConsumer({
    [POLICY]: version(POLICY, 0).replace('mode: observe', 'mode: strict'),
    [QUALITY]: version(QUALITY, 0),
    '.github/workflows/comment.yml': version('.github/workflows/comment.yml', 0),
  })
  const { repository, github, run } = consumer
  const fork = 'stranger/platform'
  const base = repository.git('rev-parse', 'HEAD')
  const head = repository.commit(BROKEN)
  github.addPullRequest({
    number: 12,
    head: { repository: fork, branch: 'change', sha: head },
    base: { branch: 'main', sha: base },
  })
  const first = await run({ ...pullRequest(base, head, fork), workflow: 'quality.yml' })
  expect([first.exitCode, await github.comments(12)], first.text).toEqual([1, []])
  const second = await run({
    name: 'workflow_run',
    workflow: 'comment.yml',
    payload: {
      workflow_run: {
        id: 1,
        event: 'pull_request',
        head_branch: 'change',
        head_sha: head,
        head_repository: { full_name: fork },
        conclusion: 'failure',
      },
    },
  })
  const [comment] = await github.comments(12)
  expect(comment?.body, second.text).toContain('a chord is read')
  expect(await github.checkRuns(head)).toEqual([])
  expect(github.violations).toEqual([])
})

describe('the README', () => {
  const shown = (path: string, index = 0) => blocksOf('README.md', path)[index] ?? ''

  test('its first screen', async () => {
    await using consumer = await createConsumer({ [POLICY]: shown(POLICY), [QUALITY]: shown(QUALITY) })
    const run = await consumer.run({ name: 'push' })
    expect(run.exitCode, run.text).toBe(0)
    expect(resultsOf(run.jobs)).toEqual(['cell success', 'gate success'])
    const place = textOf('README.md').split('\n').indexOf(`# ${QUALITY}`)
    expect([place > 0, place < 40]).toEqual([true, true])
  })

  test.each<[string, string, number, Files]>([
    ['conformance', '.github/workflows/conformance.yml', 0, {}],
    [
      'inventory',
      '.github/workflows/code-inventory.yml',
      1,
      {
        'tests/settings.test.ts': '',
        'tests/suites.toml': '[suite.unit]\nfiles = ["tests/*.test.ts"]\n',
        'requirements.json': shown('requirements.json'),
      },
    ],
    [
      'performance',
      '.github/workflows/performance.yml',
      2,
      { app: 'x', 'bench.sh': benchmarkOf('start.json') },
    ],
  ])('its workflow of one gate: %s', async (job, path, policy, files) => {
    await using consumer = await createConsumer({
      [POLICY]: shown(POLICY, policy),
      [path]: shown(path),
      ...files,
    })
    if (files['bench.sh'] !== undefined) makeExecutable(consumer, 'bench.sh')
    const run = await consumer.run({ name: 'push' })
    expect(run.exitCode, run.text).toBe(0)
    expect(jobOf(run, job).result).toBe('success')
  })
})
