import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder, type Folder } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { MemoryRunner } from './fixtures/memory-runner.ts'
import { gateThat, judged, type SomeGate } from './fixtures/some-gate.ts'
import { runGate } from './run-gate.ts'

const POLICY =
  'version: 1\nplatform: Orbit\nthresholds: v1\nrelease: { manifest: VERSION, changelog: NEWS.md }\n'
type Texts = Readonly<Record<string, string>>

async function run(folder: Folder, gate: SomeGate, inputs: Texts = {}, env: Texts = {}) {
  folder.write({ '.github/governance.yml': POLICY })
  const runner = new MemoryRunner(folder.path, inputs, env)
  await runGate(gate, runner)
  const text = (path: string) => readFileSync(join(folder.path, path), 'utf8')
  const exists = (path: string) => existsSync(join(folder.path, path))
  const verdict = () => JSON.parse(readFileSync(runner.outputs.get('verdict') ?? '', 'utf8'))
  return { runner, text, exists, verdict }
}

const passing = gateThat(() => judged('pass'))

describe('a verdict', () => {
  test('says what it is about', async () => {
    using folder = createFolder()
    const env = { GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: 'def', GITHUB_REF: 'refs/heads/x' }
    const { verdict } = await run(folder, passing, { 'as-of': '2026-02-08T12:00:00Z' }, env)
    expect(verdict()).toMatchObject({
      subject: { repository: 'o/r', commit: 'def', ref: 'refs/heads/x', os: 'Linux' },
      evaluatedAt: '2026-02-08T12:00:00Z',
      rules: { path: '.github/governance.yml', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
  })

  test('is about nothing that the environment does not name', async () => {
    using folder = createFolder()
    const { verdict } = await run(folder, passing)
    expect(verdict().subject).toEqual({ repository: '', commit: 'abc', ref: '', os: 'Linux' })
  })

  test('lists what was read, and every note', async () => {
    using folder = createFolder({ 'a.txt': 'x' })
    const gate = gateThat(async ({ evidence, commit, runner }) => {
      await evidence.read('a.txt', ({ note, bytes }) => {
        for (const _ of bytes) note({ message: 'odd' })
      })
      expect([commit, runner.os]).toEqual(['abc', 'Linux'])
      return judged('pass', { notes: [{ message: 'own' }] })
    })
    const { verdict } = await run(folder, gate)
    expect(verdict()).toMatchObject({
      evidence: [{ path: 'a.txt', bytes: 1 }],
      notes: [{ message: 'odd', file: 'a.txt' }, { message: 'own' }],
    })
  })

  test('blocks by the checks that fail or cannot be judged, and names these', async () => {
    using folder = createFolder()
    const all = (['pass', 'warn', 'fail', 'inconclusive', 'skipped'] as const).flatMap((status) =>
      judged(status).checks.map((each) => ({
        ...each,
        id: `some-gate/rule:${status}`,
        scope: { campaign: status },
      })),
    )
    const { runner } = await run(
      folder,
      gateThat(() => judged('pass', { checks: all })),
    )
    expect(JSON.parse(runner.outputs.get('failed-checks') ?? '')).toEqual([
      'some-gate/rule:fail',
      'some-gate/rule:inconclusive',
    ])
  })
})

describe('the report', () => {
  test.each<[string, string, readonly string[]]>([
    ['out/gate.verdict.json', 'gate', []],
    ['out/v.json', 'v', []],
    ['out/plain', 'plain', []],
  ])('beside %s has files named after it', async (path, stem) => {
    using folder = createFolder()
    const attachments = [
      { output: 'one', kind: 'extra', text: '1' },
      { output: 'two', kind: 'table', extension: 'csv', text: '2' },
    ]
    const { runner, text } = await run(
      folder,
      gateThat(() => judged('pass', { attachments })),
      { 'verdict-path': path },
    )
    expect([text(`out/${stem}.extra.json`), text(`out/${stem}.table.csv`)]).toEqual(['1', '2'])
    expect(runner.outputs.get('one')).toBe(join(folder.path, `out/${stem}.extra.json`))
    expect(runner.outputs.get('two')).toBe(join(folder.path, `out/${stem}.table.csv`))
    expect(runner.outputs.get('verdict')).toBe(join(folder.path, path))
    expect(runner.logged.slice(-2)).toEqual([
      `one: ${join(folder.path, `out/${stem}.extra.json`)}`,
      `two: ${join(folder.path, `out/${stem}.table.csv`)}`,
    ])
  })

  test('has the parts of the gate before and behind its checks', async () => {
    using folder = createFolder()
    const more = {
      overview: [{ kind: 'list', title: 'OVERVIEW', items: ['x'] } as const],
      blocks: [{ kind: 'list', title: 'DETAILS', items: ['x'] } as const],
    }
    const { runner } = await run(
      folder,
      gateThat(() => judged('fail', more)),
    )
    const places = ['OVERVIEW', 'A rule', 'DETAILS'].map((each) => runner.summary.lastIndexOf(each))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places[0]).toBeLessThan(places[2] ?? 0)
  })

  test('has every output', async () => {
    using folder = createFolder()
    const { runner } = await run(folder, passing)
    expect(Object.fromEntries(runner.outputs)).toEqual({
      verdict: join(folder.path, 'temp/governance/some-gate.verdict.json'),
      status: 'pass',
      blocking: 'false',
      mode: 'strict',
      'failed-checks': '[]',
      headline: expect.stringMatching(/^All is well/),
      number: '7',
      extra: join(folder.path, 'temp/governance/some-gate.extra.json'),
    })
    expect(runner.logged[0]).toContain('All is well')
  })
})

describe('what an earlier run of the gate left', () => {
  const VERDICT = 'temp/governance/some-gate.verdict.json'
  const FAILURE = 'temp/governance/some-gate.failure.json'

  test('as its failure is gone with the next verdict', async () => {
    using folder = createFolder()
    const stops = gateThat(() => {
      throw new Error('no')
    })
    const first = await run(folder, stops)
    expect([first.exists(FAILURE), first.exists(VERDICT)]).toEqual([true, false])
    expect(JSON.parse(first.text(FAILURE))).toMatchObject({ gate: 'some-gate', kind: 'defect' })
    const second = await run(folder, passing)
    expect([second.exists(FAILURE), second.exists(VERDICT)]).toEqual([false, true])
  })
})
