import type { Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { BROKEN, createConsumer, jobOf, POLICY, pullRequest, stepOf } from './consumer.ts'

/** One gate in a user's own workflow, as its README shows it. */
const WORKFLOW = `
name: Conformance
on: { push: { branches: [main] }, pull_request: {} }
permissions: {}
jobs:
  conformance:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@v4
        with: { fetch-depth: 0 }
      - run: npm test
        id: test
        continue-on-error: true
      - uses: governance-gates/governance-gates/actions/conformance-gate@v1
        id: gate
        with:
          outcome: \${{ steps.test.outcome }}
      - if: always()
        run: echo "$STATUS because $HEADLINE"
        env:
          STATUS: \${{ steps.gate.outputs.status }}
          HEADLINE: \${{ steps.gate.outputs.headline }}
`

const FILES: Files = { '.github/workflows/conformance.yml': WORKFLOW }

async function judge(files: Files) {
  await using consumer = await createConsumer({ ...FILES, ...files })
  const run = await consumer.run({ name: 'push' })
  return { run, gate: stepOf(jobOf(run, 'conformance'), 'gate') }
}

describe('one gate on a push', () => {
  test('passes', async () => {
    const { run, gate } = await judge({})
    expect(run.exitCode, run.text).toBe(0)
    expect(gate.outputs).toMatchObject({ status: 'pass', blocking: 'false', 'pass-rate': '100' })
    expect(gate.summary).toContain('conformance-gate')
    expect(gate.annotations).toEqual([])
  })

  test('fails, says which test, and lets later steps know', async () => {
    const { run, gate } = await judge(BROKEN)
    expect(run.exitCode).toBe(1)
    expect(gate.outputs).toMatchObject({ status: 'fail', blocking: 'true', failures: '1' })
    expect(gate.summary).toContain('a chord is read')
    expect(gate.annotations[0]).toMatchObject({ level: 'error' })
    expect(jobOf(run, 'conformance').steps.at(-1)?.log).toMatch(/^fail because Blocked: /)
  })

  test('in rollback mode reports the same and does not block', async () => {
    const { run, gate } = await judge({ ...BROKEN, '.github/governance.yml': `${POLICY}mode: rollback\n` })
    expect(run.exitCode, run.text).toBe(0)
    expect(gate.outputs).toMatchObject({ status: 'fail', blocking: 'false' })
  })

  test('is inconclusive without evidence, and no mode forgives that', async () => {
    const { run, gate } = await judge({
      '.github/governance.yml': `${POLICY.replace('reports/junit.xml', 'reports/none.xml')}mode: rollback\n`,
    })
    expect(run.exitCode).toBe(1)
    expect(gate.outputs).toMatchObject({ status: 'inconclusive', blocking: 'true' })
  })
})

describe('one gate on a pull request', () => {
  test('that loosens its own policy is judged by the policy of its base', async () => {
    await using consumer = await createConsumer(FILES)
    const base = consumer.repository.git('rev-parse', 'HEAD')
    const head = consumer.repository.commit({
      ...BROKEN,
      '.github/governance.yml': POLICY.replace('100%', '1%'),
    })
    const run = await consumer.run(pullRequest(base, head))
    const gate = stepOf(jobOf(run, 'conformance'), 'gate')
    expect(run.exitCode).toBe(1)
    expect(gate.outputs).toMatchObject({ status: 'fail' })
    expect(gate.summary).toContain('.github/governance.yml')
  })

  test('from a fork, without a token, gets the same answer', async () => {
    await using consumer = await createConsumer(FILES)
    const base = consumer.repository.git('rev-parse', 'HEAD')
    const head = consumer.repository.commit({ 'notes.md': 'A change.\n' })
    const run = await consumer.run(pullRequest(base, head, 'stranger/platform'))
    expect(run.exitCode, run.text).toBe(0)
    expect(stepOf(jobOf(run, 'conformance'), 'gate').outputs).toMatchObject({ status: 'pass' })
  })
})
