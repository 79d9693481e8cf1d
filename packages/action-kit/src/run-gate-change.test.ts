import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder, createRepository, type Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { ConfigurationError } from './configuration-error.ts'
import { MemoryRunner } from './fixtures/memory-runner.ts'
import { gateThat, judged } from './fixtures/some-gate.ts'
import { runGate } from './run-gate.ts'

const POLICY = '.github/governance.yml'
const HEAD = 'version: 1\nplatform: Orbit\n'
const policy = (thresholds: string, more = '') =>
  `${HEAD}thresholds: ${thresholds}\n${more}release: { manifest: VERSION, changelog: NEWS.md }\n`

/** Runs a gate on a change of `main`; `judge` passes where it is absent. */
async function runOn(before: Files, after: Files, judge = () => judged('pass')) {
  using repository = createRepository(before)
  const sha = repository.git('rev-parse', 'HEAD')
  repository.commit(after)
  using events = createFolder({
    'event.json': { pull_request: { base: { sha, ref: 'main' } }, repository: { default_branch: 'main' } },
  })
  const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(events.path, 'event.json') }
  const runner = new MemoryRunner(repository.path, {}, env)
  await runGate(gateThat(judge), runner)
  const path = runner.outputs.get('verdict')
  const verdict = path === undefined || !existsSync(path) ? undefined : JSON.parse(readFileSync(path, 'utf8'))
  const statuses = verdict?.checks.map(
    (each: { rule: string; status: string }) => `${each.rule}: ${each.status}`,
  )
  return { runner, verdict, statuses, headline: runner.outputs.get('headline') ?? '', sha }
}

describe('a change that leaves its rules alone', () => {
  test('is judged by them, and no more is said', async () => {
    const { runner, verdict, statuses, sha } = await runOn({ [POLICY]: policy('v1') }, { 'a.txt': '' })
    expect(runner.exitCode).toBe(0)
    expect(verdict).toMatchObject({
      thresholdsVersion: 'v1',
      rules: { branch: 'main', commit: sha, path: POLICY },
    })
    expect(verdict).not.toHaveProperty('policyChanges')
    expect(statuses).toEqual(['some-gate/rule: pass', 'some-gate/governance-base: pass'])
  })
})

describe('a change of the policy', () => {
  test('is judged by the old one, and validated', async () => {
    const { runner, verdict, statuses } = await runOn({ [POLICY]: policy('v1') }, { [POLICY]: policy('v2') })
    expect(runner.exitCode).toBe(0)
    expect(verdict).toMatchObject({
      thresholdsVersion: 'v1',
      policyChanges: [{ file: POLICY, key: 'thresholds', before: 'v1', after: 'v2' }],
    })
    expect(statuses).toEqual([
      'some-gate/rule: pass',
      'some-gate/governance-base: warn',
      'some-gate/proposed-policy: pass',
    ])
  })

  test('of a comment alone changes nothing', async () => {
    const { verdict, statuses } = await runOn(
      { [POLICY]: policy('v1') },
      { [POLICY]: `# why\n${policy('v1')}` },
    )
    expect(verdict).not.toHaveProperty('policyChanges')
    expect(statuses).toContain('some-gate/proposed-policy: pass')
  })

  test('is named by its own lines', async () => {
    const fails = () => judged('fail')
    const { runner } = await runOn(
      { [POLICY]: policy('v1') },
      { [POLICY]: `# one\n# two\n${policy('v1')}` },
      fails,
    )
    expect(runner.annotations).toContainEqual(
      expect.objectContaining({
        level: 'error',
        message: expect.stringContaining(`Set in ${POLICY}:5`),
      }),
    )
  })

  test('that breaks it fails, and nothing is annotated on lines of the old one', async () => {
    const { runner, verdict, statuses } = await runOn(
      { [POLICY]: policy('v1') },
      { [POLICY]: 'version: 2\n' },
    )
    expect(runner.exitCode).toBe(1)
    expect([verdict.status, runner.outputs.get('status')]).toEqual(['fail', 'fail'])
    expect(statuses).toContain('some-gate/proposed-policy: fail')
  })

  test('that takes the section of the gate away fails', async () => {
    const { statuses } = await runOn({ [POLICY]: policy('v1') }, { [POLICY]: `${HEAD}thresholds: v1\n` })
    expect(statuses).toContain('some-gate/proposed-policy: fail')
  })
})

describe('broken rules of the base', () => {
  const broken = 'version: 2\n'

  test('are repaired by a change that does nothing else', async () => {
    const { runner, verdict, statuses } = await runOn({ [POLICY]: broken }, { [POLICY]: policy('v2') })
    expect(runner.exitCode).toBe(0)
    expect(verdict).toMatchObject({ thresholdsVersion: 'v2' })
    expect(statuses).toEqual([
      'some-gate/rule: pass',
      'some-gate/governance-base: warn',
      'some-gate/proposed-policy: pass',
    ])
  })

  test('are not repaired by a change that does more', async () => {
    const { runner, headline, verdict } = await runOn(
      { [POLICY]: broken },
      { [POLICY]: policy('v2'), 'a.txt': '' },
    )
    expect(runner.exitCode).toBe(1)
    expect(verdict).toBeUndefined()
    expect(headline).toContain('Invalid configuration: the rules of the base commit')
    expect(runner.summary).toContain('This change does more than repair them')
  })

  test.each([
    [
      'a register',
      new ConfigurationError('x.yml is wrong', { file: 'x.yml' }),
      'the rules of the base commit',
    ],
    ['an input', new ConfigurationError('input x: write y'), 'Invalid configuration: input x: write y'],
    ['nothing but a defect', new TypeError('no'), 'Defect in some-gate: no'],
  ])('are %s, or not', async (_, error, start) => {
    const throws = () => {
      throw error
    }
    const { headline } = await runOn({ [POLICY]: policy('v1') }, { 'a.txt': '' }, throws)
    expect(headline).toContain(start)
  })

  test('are an ordinary mistake on a push', async () => {
    using folder = createFolder({ [POLICY]: broken })
    const runner = new MemoryRunner(folder.path)
    await runGate(
      gateThat(() => judged('pass')),
      runner,
    )
    expect(runner.outputs.get('headline')).toContain(`Invalid configuration: ${POLICY}:1:`)
  })
})
