import { join } from 'node:path'
import { createFolder, createRepository, runAction } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'

/** What the bundles say of a step that failed with a green report, and of a report that nobody wrote in this run. */
const POLICY = '.github/governance.yml'
const head = 'version: 1\nplatform: Orbit\nthresholds: test.v1\n'
const GATES = {
  'conformance-gate': {
    policy: 'conformance: { campaigns: { tests: { evidence: r.jsonl, max-failures: 1 } } }',
    files: { 'r.jsonl': '{"subject":"a","status":"pass"}\n' },
  },
  'perf-budget': {
    policy: 'performance: { evidence: r.json, budgets: { all: { metric: "*", max: 5ms } } }',
    files: { 'r.json': [{ name: 'load', unit: 'ms', value: 1 }] },
  },
}

describe.each(Object.entries(GATES))('%s', (gate, { policy, files }) => {
  const action = join(ROOT, 'actions', gate)
  const rules = { [POLICY]: `${head}${policy}\n` }

  test.each([
    ['success', 'strict', 'pass', 0],
    ['failure', 'strict', 'inconclusive', 1],
    ['failure', 'rollback', 'inconclusive', 1],
    ['cancelled', 'strict', 'inconclusive', 1],
    ['skipped', 'strict', 'inconclusive', 1],
  ])('a step that ended with %s, in mode %s', (outcome, mode, status, exitCode) => {
    using folder = createFolder({ ...rules, ...files })
    const run = runAction({ action, workspace: folder.path, inputs: { outcome, mode } })
    expect([run.outputs['status'], run.exitCode]).toEqual([status, exitCode])
    expect('baseline-candidate' in run.outputs).toBe(status === 'pass')
  })

  test('an unknown word or name is a mistake of the workflow', () => {
    using folder = createFolder({ ...rules, ...files })
    for (const outcome of ['failed', 'nobody=success']) {
      const run = runAction({ action, workspace: folder.path, inputs: { outcome } })
      expect(run.exitCode).toBe(1)
      expect(run.commands[0]?.message).toContain('input outcome')
    }
  })

  test('a committed report is not of this run, until it is taken out of git', () => {
    using made = createRepository({ ...rules, ...files })
    const judge = () =>
      runAction({ action, workspace: made.path, inputs: { 'made-by': 'this-run' } }).outputs['status']
    expect(judge()).toBe('inconclusive')
    const [path = ''] = Object.keys(files)
    made.git('rm', '--quiet', '--cached', path)
    made.commit({ '.gitignore': `${path}\n` })
    expect(judge()).toBe('pass')
  })
})

test('a step that failed with a failing result is left to the policy', () => {
  const { policy, files } = GATES['conformance-gate']
  const failing = `${files['r.jsonl']}{"subject":"b","status":"fail"}\n`
  using folder = createFolder({ [POLICY]: `${head}${policy}\n`, 'r.jsonl': failing })
  const action = join(ROOT, 'actions/conformance-gate')
  const run = runAction({ action, workspace: folder.path, inputs: { outcome: 'failure' } })
  expect(run.outputs['status']).toBe('pass')
})
