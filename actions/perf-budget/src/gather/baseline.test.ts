import type { GateContext } from '@governance-gates/action-kit'
import { openWorkspace } from '@governance-gates/action-kit/verdict-files'
import type { Environment, Instant } from '@governance-gates/core'
import { writePerformanceBaseline } from '@governance-gates/evidence'
import { loadPolicy } from '@governance-gates/policy'
import { createFolder, type Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { readBaseline } from './baseline.ts'

const MACHINE: Environment = { cpu: 'AMD EPYC', cores: 4, os: 'linux', toolchain: 'node 24' }

const baselineOf = (metric: string, environment = MACHINE) =>
  writePerformanceBaseline({
    generatedAt: 0 as Instant,
    commit: 'abc',
    thresholdsVersion: 'v1',
    environment,
    measurements: [
      {
        metric,
        parameters: {},
        unit: 'ns',
        better: 'lower',
        value: { coefficient: 1n, scale: 0 },
        statistics: {},
        sampling: 'observation',
      },
    ],
  })

interface Given {
  readonly regression?: string
  /** The input `baseline`. */
  readonly input?: string
  readonly committed?: Files
  readonly checkout?: Files
}

async function read({ regression = '', input = '', committed = {}, checkout = {} }: Given) {
  using folder = createFolder(checkout)
  const text = `version: 1\nplatform: x\nthresholds: x\nperformance:\n  budgets: { load: { metric: load, below: 1s } }\n${regression}`
  const { performance } = loadPolicy(text, 'governance.yml').policy
  if (performance === undefined) throw new Error('the policy has no budgets')
  const context = {
    workspace: openWorkspace(folder.path, folder.path),
    inputs: { workspace: folder.path, directory: folder.path },
    policy: { path: 'governance.yml' },
    runner: { input: (name: string) => (name === 'baseline' ? input : '') },
    governance: {
      read: (kind: string, path: string) =>
        kind === 'baseline' && path in committed ? { path, text: committed[path], sha256: '' } : undefined,
    },
  } as unknown as GateContext
  return await readBaseline(context, performance)
}

const POLICY = '  regression: { baseline: b.json, max-worsening: 10% }\n'
const metricsIn = (reading: Awaited<ReturnType<typeof read>>) =>
  reading?.kind === 'read' ? reading.measurements.map(({ metric }) => metric) : reading

describe('the performance baseline', () => {
  test('is undefined where the policy has no key for it', async () => {
    expect(await read({ committed: { 'b.json': baselineOf('load') } })).toBeUndefined()
  })

  test('tells the machine that it was measured on', async () => {
    expect(await read({ regression: POLICY, committed: { 'b.json': baselineOf('load') } })).toMatchObject({
      kind: 'read',
      path: 'b.json',
      environment: MACHINE,
      measurements: [{ metric: 'load', value: { coefficient: 1n, scale: 0 } }],
      unreadable: [],
    })
  })

  test('tells what it knows of the machine', async () => {
    const committed = { 'b.json': baselineOf('load', { os: 'linux' }) }
    expect(await read({ regression: POLICY, committed })).toMatchObject({ environment: { os: 'linux' } })
  })

  test('is rather the one that an earlier step restored', async () => {
    const given = { regression: POLICY, input: 'r/b.json', committed: { 'b.json': baselineOf('committed') } }
    expect(metricsIn(await read({ ...given, checkout: { 'r/b.json': baselineOf('restored') } }))).toEqual([
      'restored',
    ])
    expect(await read(given)).toEqual({ kind: 'missing', path: 'r/b.json' })
  })

  test('comes from where the rules are', async () => {
    const checkout = { 'b.json': baselineOf('checkout') }
    const committed = { 'b.json': baselineOf('committed') }
    expect(metricsIn(await read({ regression: POLICY, committed, checkout }))).toEqual(['committed'])
    expect(await read({ regression: POLICY, checkout })).toEqual({ kind: 'missing', path: 'b.json' })
  })

  test('that was restored for no rule is a mistake', async () => {
    await expect(read({ input: 'r/b.json' })).rejects.toThrow(
      'input baseline: governance.yml has no performance.regression: add it, and set what may get worse',
    )
  })

  test('keeps the metrics apart whose numbers cannot be read', async () => {
    const text = JSON.stringify([
      { name: 'load', unit: 'ms', value: 1 },
      { name: 'parse', unit: 'parsecs', value: 1 },
    ])
    const reading = await read({ regression: POLICY, committed: { 'b.json': text } })
    expect(metricsIn(reading)).toEqual(['load'])
    expect(reading).toMatchObject({ unreadable: [{ metric: 'parse' }] })
  })

  test.each(['', '{', '"x"'])('that is %j is unreadable', async (text) => {
    expect(await read({ regression: POLICY, committed: { 'b.json': text } })).toMatchObject({
      kind: 'unreadable',
      path: 'b.json',
      finding: { file: 'b.json', message: expect.stringMatching(/./) },
    })
  })
})
