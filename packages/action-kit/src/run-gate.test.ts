import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder, type Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { ConfigurationError } from './configuration-error.ts'
import { MemoryRunner } from './fixtures/memory-runner.ts'
import { gateThat, judged, type SomeGate } from './fixtures/some-gate.ts'
import { runGate } from './run-gate.ts'

const HEAD = 'version: 1\nplatform: Orbit\nthresholds: test.v1\n'
const POLICY = `${HEAD}release: { manifest: package.json, changelog: CHANGELOG.md }\n`

async function run(
  gate: SomeGate,
  inputs: Readonly<Record<string, string>> = {},
  files: Files = { '.github/governance.yml': POLICY },
) {
  using folder = createFolder(files)
  const runner = new MemoryRunner(folder.path, inputs)
  await runGate(gate, runner)
  const path = runner.outputs.get('verdict')
  const verdict = path === undefined || !existsSync(path) ? undefined : JSON.parse(readFileSync(path, 'utf8'))
  return { runner, verdict }
}

describe('a gate that decides', () => {
  test.each([
    ['pass', '', 0, 'false'],
    ['warn', '', 0, 'false'],
    ['fail', '', 1, 'true'],
    ['fail', 'rollback', 0, 'false'],
    ['inconclusive', '', 1, 'true'],
    ['inconclusive', 'rollback', 1, 'true'],
  ] as const)('%s in mode %j exits %i', async (status, mode, exitCode, blocking) => {
    const { runner, verdict } = await run(
      gateThat(() => judged(status)),
      { mode },
    )
    expect(runner.exitCode).toBe(exitCode)
    expect(runner.outputs.get('blocking')).toBe(blocking)
    expect(verdict).toMatchObject({
      gate: 'some-gate',
      thresholdsVersion: 'test.v1',
      blocking: blocking === 'true',
    })
  })

  test('takes its mode from the policy, unless the input says otherwise', async () => {
    const files = { '.github/governance.yml': `${POLICY}mode: rollback\n` }
    expect(
      (
        await run(
          gateThat(() => judged('fail')),
          {},
          files,
        )
      ).runner.exitCode,
    ).toBe(0)
    expect(
      (
        await run(
          gateThat(() => judged('fail')),
          { mode: 'strict' },
          files,
        )
      ).runner.exitCode,
    ).toBe(1)
  })

  test.each([
    ['fail', 'observe', '2026-03-01', 0, 'observe'],
    ['inconclusive', 'observe', '2026-03-01', 0, 'observe'],
    ['pass', 'observe', '2026-03-01', 0, 'observe'],
    ['fail', 'observe', '2026-02-28', 1, 'strict'],
    ['inconclusive', 'observe', '2026-02-28', 1, 'strict'],
    ['pass', 'observe', '2026-02-28', 0, 'strict'],
    ['fail', 'observe', '2026-05-30', 0, 'observe'],
    ['fail', 'observe', '2026-05-31', 1, 'strict'],
    // What is left of observing changes nothing.
    ['fail', 'strict', '2026-03-01', 1, 'strict'],
  ] as const)('%s in mode %s until %s exits %i', async (status, mode, until, exitCode, counted) => {
    const { runner, verdict } = await run(
      gateThat(() => judged(status)),
      {},
      { '.github/governance.yml': `${POLICY}mode: ${mode}\nobserve-until: ${until}\n` },
    )
    expect(runner.exitCode).toBe(exitCode)
    expect(verdict).toMatchObject({ status, mode: counted, blocking: exitCode === 1 })
    expect(verdict.observeUntil).toBe(mode === 'observe' ? until : undefined)
    expect(runner.outputs.get('mode')).toBe(counted)
    expect(runner.summary.includes('until 2026-03-01')).toBe(mode === 'observe' && until === '2026-03-01')
    expect(runner.summary.includes('observing ended on 2026-02-28')).toBe(until === '2026-02-28')
  })

  test('observes for its input as well, and only until a day', async () => {
    const gate = gateThat(() => judged('fail'))
    const withDay = { '.github/governance.yml': `${POLICY}observe-until: 2026-03-31\n` }
    expect((await run(gate, { mode: 'observe' }, withDay)).runner.exitCode).toBe(0)
    const { runner } = await run(gate, { mode: 'observe' })
    expect(runner.exitCode).toBe(1)
    expect(runner.outputs.get('headline')).toBe(
      'Invalid configuration: input mode: observe needs a last day: add observe-until: 2026-05-30 (at most 90 days ahead) to .github/governance.yml',
    )
  })

  test('judges a release strictly while everything else is observed', async () => {
    const files = { '.github/governance.yml': `${POLICY}mode: observe\nobserve-until: 2026-03-31\n` }
    const released = (tag: string): SomeGate => ({
      ...gateThat(() => judged('fail')),
      releaseTag: () => tag,
    })
    expect((await run(released(''), {}, files)).runner.exitCode).toBe(0)
    const { runner } = await run(released('v1.0.0'), {}, files)
    expect(runner.exitCode).toBe(1)
    expect(runner.outputs.get('headline')).toMatch(/^Blocked \(a release is never observed\): /)
  })

  test('observes no mistake in the configuration', async () => {
    const files = { '.github/governance.yml': `${POLICY}mode: observe\nobserve-until: soon\n` }
    const { runner } = await run(
      gateThat(() => judged('pass')),
      {},
      files,
    )
    expect(runner.exitCode).toBe(1)
  })

  test('sets outputs, then the summary, then annotations', async () => {
    const { runner } = await run(gateThat(() => judged('fail')))
    expect([...new Set(runner.done)]).toEqual(['output', 'summary', 'annotation'])
    expect(Object.fromEntries(runner.outputs)).toMatchObject({
      status: 'fail',
      'failed-checks': '["some-gate/rule"]',
      headline: 'Blocked: A rule: 1. To do: do something.',
      number: '7',
      extra: expect.stringMatching(/some-gate\.extra\.json$/),
    })
  })

  test('annotates the rule, and says in which line of the policy it is set', async () => {
    const { runner } = await run(gateThat(() => judged('fail')))
    expect(runner.annotations).toEqual([
      {
        level: 'error',
        title: 'A rule',
        message: expect.stringContaining('\nSet in .github/governance.yml:3\n'),
      },
    ])
  })

  test('has its verdict on disk before anything else that could fail', async () => {
    const gate: SomeGate = { ...gateThat(() => judged('pass')) }
    using folder = createFolder({ '.github/governance.yml': POLICY })
    const runner = new MemoryRunner(folder.path)
    runner.setOutput = () => {
      throw new Error('disk full')
    }
    await runGate(gate, runner)
    expect(existsSync(join(folder.path, 'temp/governance/some-gate.verdict.json'))).toBe(true)
    expect(runner.exitCode).toBe(1)
  })

  test('finds the policy of the whole repository from a subfolder', async () => {
    const files = { '.github/governance.yml': POLICY, 'packages/a/x.txt': '' }
    const { runner, verdict } = await run(
      gateThat(() => judged('pass')),
      { 'working-directory': 'packages/a' },
      files,
    )
    expect(runner.exitCode).toBe(0)
    expect(verdict.rules.path).toBe('.github/governance.yml')
  })
})

test('a gate judges by its section of the policy', async () => {
  const manifests: unknown[] = []
  await run(
    gateThat((_, release) => {
      manifests.push(release.manifest)
      return judged('pass')
    }),
  )
  expect(manifests).toEqual(['package.json'])
})

describe('a gate that cannot decide', () => {
  const broken = async (error: unknown) =>
    (
      await run(
        gateThat(() => {
          throw error
        }),
        { mode: 'rollback' },
      )
    ).runner

  test('because a check is of no rule in its catalogue', async () => {
    const { runner } = await run({ ...gateThat(() => judged('pass')), rules: [] })
    expect(runner.exitCode).toBe(1)
    expect(runner.logged.join('\n')).toContain(
      'some-gate/rule does not apply a rule of the catalogue of some-gate',
    )
  })

  test('because of the user’s mistake says one clear thing', async () => {
    const runner = await broken(
      new ConfigurationError('input x: "y" is wrong: write z', { file: 'a.yml', line: 4 }),
    )
    expect(runner.exitCode).toBe(1)
    expect(runner.annotations).toEqual([
      {
        level: 'error',
        title: 'some-gate: nothing was judged',
        message: 'Invalid configuration: input x: "y" is wrong: write z',
        file: 'a.yml',
        line: 4,
      },
    ])
    expect(runner.logged).toEqual([])
    expect(runner.outputs.get('status')).toBe('inconclusive')
    expect(runner.summary).toContain('Invalid configuration')
  })

  test('because of a defect shows the stack and asks to report it', async () => {
    const runner = await broken(new TypeError('x is not a function'))
    expect(runner.exitCode).toBe(1)
    expect(runner.logged.join('\n')).toMatch(/TypeError: x is not a function\n\s*at .*\n.*Please report it/s)
    expect(runner.outputs.get('failed-checks')).toBe('["defect"]')
  })

  test.each([
    [
      HEAD,
      4,
      "add it in line 4, or remove some-gate from the workflow. Paste, and change to your project's values: release: {",
    ],
    [`${HEAD}\n\n`, 4, 'add it in line 4'],
    [
      '{"version": 1, "platform": "Orbit", "thresholds": "test.v1"}\n',
      1,
      'add it before the last }, or remove some-gate from the workflow. Paste, and change to your project\'s values: , "release": {',
    ],
  ])('because its section is missing says what to paste, and where', async (policy, next, fix) => {
    const files = { '.github/governance.yml': policy }
    const { runner } = await run(
      gateThat(() => judged('pass')),
      { mode: 'rollback' },
      files,
    )
    expect(runner.exitCode).toBe(1)
    const [annotation] = runner.annotations
    expect(annotation?.message).toContain('.github/governance.yml: the section release is missing: ')
    expect(annotation?.message).toContain(`${fix}`)
    expect(annotation).toMatchObject({ file: '.github/governance.yml', line: Math.max(next - 1, 1) })
  })

  test.each([
    ['no policy', {}, '`.github/governance.yml` does not exist in '],
    ['a wrong policy', { '.github/governance.yml': 'version: 2\n' }, '.github/governance.yml:1:'],
  ])('because of %s', async (_, files, message) => {
    const { runner } = await run(
      gateThat(() => judged('pass')),
      {},
      files,
    )
    expect(runner.exitCode).toBe(1)
    expect(runner.annotations[0]?.message).toContain(message)
  })
})
