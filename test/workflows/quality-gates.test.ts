import type { Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { BROKEN, createConsumer, jobOf, POLICY, PROJECT, pullRequest, stepOf } from './consumer.ts'

/** quality-gates.yml as a user calls it. */
const workflow = (...inputs: readonly string[]): string => `
name: Quality
on: { push: { branches: [main] }, pull_request: {} }
permissions: {}
jobs:
  quality:
    uses: governance-gates/governance-gates/.github/workflows/quality-gates.yml@v1
    permissions: { actions: read, checks: write, contents: read, pull-requests: write }
    with:
${inputs.map((input) => `      ${input}\n`).join('')}
  noted:
    needs: quality
    if: always()
    runs-on: ubuntu-latest
    permissions: {}
    steps:
      - id: noted
        run: |
          echo "result=$RESULT" >> "$GITHUB_OUTPUT"
          echo "status=$STATUS" >> "$GITHUB_OUTPUT"
          echo "failed=$FAILED" >> "$GITHUB_OUTPUT"
        shell: bash
        env:
          RESULT: \${{ needs.quality.result }}
          STATUS: \${{ needs.quality.outputs.status }}
          FAILED: \${{ needs.quality.outputs.failed-checks }}
`

async function judge(files: Files, ...inputs: readonly string[]) {
  await using consumer = await createConsumer({
    '.github/workflows/quality.yml': workflow('unit: npm test', ...inputs),
    ...files,
  })
  const run = await consumer.run({ name: 'push' })
  const cells = run.jobs.filter(({ id }) => id === 'cell')
  return {
    run,
    results: Object.fromEntries(cells.map(({ matrix, result }) => [String(matrix['os']), result])),
    gate: jobOf(run, 'gate'),
    noted: stepOf(jobOf(run, 'noted'), 'noted').outputs,
  }
}

const CONFORMANCE = 'gates: conformance-gate'
const ALL_PASS = { 'ubuntu-latest': 'success', 'macos-latest': 'success', 'windows-latest': 'success' }

describe('quality gates on a push', () => {
  test('pass on three systems, and tell the caller', async () => {
    const { run, results, gate, noted } = await judge({}, CONFORMANCE)
    expect(run.exitCode, run.text).toBe(0)
    expect(results).toEqual(ALL_PASS)
    expect(gate.result).toBe('success')
    expect(noted).toEqual({ result: 'success', status: 'pass', failed: '[]' })
  })

  test('leave one artifact for each cell, with its evidence, and the report', async () => {
    await using consumer = await createConsumer({
      '.github/workflows/quality.yml': workflow(
        'unit: npm test',
        CONFORMANCE,
        'evidence: tests=reports/*.xml',
      ),
    })
    const run = await consumer.run({ name: 'push' })
    expect(
      consumer.artifacts
        .ofRun(1)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([
      'quality-report.gate.1-of-1.1',
      'quality.cell.1-of-3.1',
      'quality.cell.2-of-3.1',
      'quality.cell.3-of-3.1',
    ])
    const cells = JSON.parse(stepOf(jobOf(run, 'gate'), 'evidence').outputs['cells'] ?? '')
    expect(cells.map(({ label }: { readonly label: string }) => label)).toEqual([
      'os=ubuntu-latest',
      'os=macos-latest',
      'os=windows-latest',
    ])
  })

  test('run in a folder of a larger repository, by a policy of its own', async () => {
    const { run, noted } = await judge(
      {
        '.github/governance.yml': 'nobody reads this',
        ...Object.fromEntries(
          Object.entries({ ...PROJECT, '.github/governance.yml': POLICY }).map(([path, text]) => [
            `app/${path}`,
            text,
          ]),
        ),
      },
      CONFORMANCE,
      'working-directory: app',
      `os: '["ubuntu-latest"]'`,
    )
    expect(run.exitCode, run.text).toBe(0)
    expect(noted['status']).toBe('pass')
  })

  test('fail with a failing test, on each system', async () => {
    const { run, noted } = await judge(BROKEN, CONFORMANCE)
    expect(run.exitCode).toBe(1)
    expect(noted).toMatchObject({ result: 'failure', status: 'fail' })
    expect(noted['failed']).toContain('conformance-gate/pass-rate:tests')
  })

  test.each([
    [30, 0, 'success', { 'ubuntu-latest': 'success' }],
    [-1, 1, 'failure', { 'ubuntu-latest': 'failure' }],
  ])(
    'observe a failing test and a failing command until a day, %i days from now',
    async (days, exitCode, result, cells) => {
      const until = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
      const { run, results, noted } = await judge(
        {
          ...BROKEN,
          '.github/governance.yml': `${POLICY}mode: observe\nobserve-until: ${until}\n`,
        },
        CONFORMANCE,
        'lint: exit 3',
        `os: '["ubuntu-latest"]'`,
      )
      expect(run.exitCode, run.text).toBe(exitCode)
      expect(results).toEqual(cells)
      expect(noted).toMatchObject({ result, status: 'fail' })
      expect(run.text).toContain(days < 0 ? `observing ended on ${until}` : `Would block after ${until}`)
      expect(run.text.includes('Failed, and would fail this job in strict mode: Lint, Unit tests')).toBe(
        days > 0,
      )
    },
  )

  test('fail where one cell of three does, and only there', async () => {
    const { results, gate, noted } = await judge(
      {},
      CONFORMANCE,
      'lint: \'test "$GOVERNANCE_OS" != windows-latest\'',
    )
    expect(results).toEqual({ ...ALL_PASS, 'windows-latest': 'failure' })
    expect(gate.result).toBe('failure')
    expect(noted).toMatchObject({ result: 'failure' })
  })

  test('fail where two steps failed, and only one has left a failing test', async () => {
    const { run, noted } = await judge(
      {
        ...BROKEN,
        '.github/governance.yml': POLICY.replace('100%', '50%').replace('junit.xml', '*.xml'),
      },
      CONFORMANCE,
      `os: '["ubuntu-latest"]'`,
      'fixture: |',
      '  echo "<testsuite><testcase name=\'a fixture\'/></testsuite>" > reports/fixture.xml',
      '  exit 3',
    )
    expect(run.exitCode, run.text).toBe(1)
    expect(noted['failed']).toContain('conformance-gate/outcome')
  })

  test('do not block in rollback mode where a gate fails', async () => {
    const { run, noted } = await judge(
      {
        ...BROKEN,
        'package.json': { name: 'orbit', type: 'module', scripts: { test: FORGIVING } },
      },
      CONFORMANCE,
      'mode: rollback',
    )
    expect(run.exitCode, run.text).toBe(0)
    expect(noted).toMatchObject({ result: 'success', status: 'fail' })
  })

  test.each([
    ['count', 'failure'],
    ['judged', 'success'],
  ])(
    'count the exit code of a failing test in rollback mode where exit-codes is %s: %s',
    async (kind, result) => {
      const { run, gate, noted } = await judge(
        BROKEN,
        CONFORMANCE,
        'mode: rollback',
        `os: '["ubuntu-latest"]'`,
        `exit-codes: ${kind}`,
      )
      expect(run.exitCode, run.text).toBe(result === 'success' ? 0 : 1)
      // The failing verdict is shown either way, and what the exit code does as well.
      expect(noted).toMatchObject({ result, status: 'fail' })
      expect(stepOf(gate, 'report').summary).toContain('a chord is read')
      const ended = jobOf(run, 'cell').steps.find(({ name }) => name === 'How the commands ended')
      expect([ended?.log, ...(ended?.annotations ?? [])]).toEqual(
        kind === 'judged'
          ? ['Failed, and judged by conformance-gate: Unit tests\nNo command failed that counts here.\n']
          : [
              '',
              {
                level: 'error',
                message:
                  'Unit tests. Exit codes count beside the verdicts; with `exit-codes: judged` conformance-gate decides about the tests. What they printed is in the log of their steps.',
              },
            ],
      )
    },
  )

  test('leave a failure that no result explains to the gate, which does not pass it', async () => {
    const { run, noted } = await judge(
      { 'package.json': { name: 'orbit', type: 'module', scripts: { test: `${FORGIVING} && exit 3` } } },
      CONFORMANCE,
      `os: '["ubuntu-latest"]'`,
      'exit-codes: judged',
    )
    expect(run.exitCode, run.text).toBe(1)
    expect(JSON.parse(noted['failed'] ?? '')).toContain('conformance-gate/outcome')
  })

  test('block without evidence, in rollback mode too', async () => {
    const { run, noted } = await judge(
      { '.github/governance.yml': POLICY.replace('junit', 'none') },
      CONFORMANCE,
      'mode: rollback',
    )
    expect(run.exitCode).toBe(1)
    expect(noted).toMatchObject({ result: 'failure' })
    expect(noted['failed']).toContain('conformance-gate/evidence:tests')
  })

  test('block where a gate is misspelled', async () => {
    const { results, gate, noted } = await judge({}, 'gates: |', '  conformance-gate', '  tracability')
    expect(results).toEqual(ALL_PASS)
    expect(noted).toEqual({ result: 'failure', status: 'inconclusive', failed: '["gate-report/run-gates"]' })
    expect(stepOf(gate, 'report').summary).toContain('tracability')
  })

  test('run the set-up of the caller first, and every command whatever became of the others', async () => {
    const { run, results } = await judge(
      {
        '.github/actions/governance-setup/action.yml': [
          'name: governance-setup',
          'description: What the commands need.',
          'runs:',
          '  using: composite',
          '  steps:',
          '    - run: echo WORD=ready >> "$GITHUB_ENV"',
          '      shell: bash',
        ].join('\n'),
      },
      CONFORMANCE,
      `os: '["ubuntu-latest"]'`,
      `format: 'false'`,
      'lint: echo "lint is $WORD"',
      'fixture: |',
      '  echo "fixture is \\"$WORD\\""',
      '  exit 3',
    )
    expect(results).toEqual({ 'ubuntu-latest': 'failure' })
    const steps = jobOf(run, 'cell').steps
    const named = (name: string) => steps.find((step) => step.name === name)
    expect(named('Format')?.outcome).toBe('failure')
    expect(named('Lint')).toMatchObject({ outcome: 'success', log: 'lint is ready\n' })
    expect(named('Unit tests')?.outcome).toBe('success')
    expect(named('Fixture tests')?.outcome).toBe('failure')
  })
})

const FORGIVING =
  'mkdir -p reports && (node --test --test-reporter=junit --test-reporter-destination=reports/junit.xml "tests/*.test.js" || true)'

test('a pull request that edits its own policy is judged by that of its base', async () => {
  await using consumer = await createConsumer({
    ...BROKEN,
    'package.json': { name: 'orbit', type: 'module', scripts: { test: FORGIVING } },
    '.github/workflows/quality.yml': workflow('unit: npm test', CONFORMANCE, `os: '["ubuntu-latest"]'`),
  })
  const base = consumer.repository.git('rev-parse', 'HEAD')
  const head = consumer.repository.commit({ '.github/governance.yml': POLICY.replace('100%', '1%') })
  const run = await consumer.run(pullRequest(base, head))
  expect(run.exitCode).toBe(1)
  expect(stepOf(jobOf(run, 'noted'), 'noted').outputs).toMatchObject({ status: 'fail' })
})
