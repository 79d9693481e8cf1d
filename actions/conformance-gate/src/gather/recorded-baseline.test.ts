import type { GateContext } from '@governance-gates/action-kit'
import { openWorkspace } from '@governance-gates/action-kit/verdict-files'
import { type Instant, ResultLedger } from '@governance-gates/core'
import { writeBaseline } from '@governance-gates/evidence'
import { loadPolicy } from '@governance-gates/policy'
import { createFolder, type Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { readRecordedBaseline } from './recorded-baseline.ts'

/** A baseline with one campaign of this name. */
function baselineOf(campaign: string): string {
  const ledger = new ResultLedger('worst')
  ledger.open('r.xml')
  ledger.add({ subject: 'a', status: 'pass' })
  const pieces = writeBaseline({
    generatedAt: 0 as Instant,
    commit: 'abc',
    thresholdsVersion: 'v1',
    campaigns: new Map([[campaign, ledger.evidence()]]),
  })
  return [...pieces].join('')
}

interface Given {
  /** The key `baseline` of the policy. */
  readonly policy?: string
  /** The input `baseline`. */
  readonly input?: string
  readonly committed?: Files
  readonly checkout?: Files
}

async function read({ policy = '', input = '', committed = {}, checkout = {} }: Given) {
  using folder = createFolder(checkout)
  const text = `version: 1\nplatform: x\nthresholds: x\nconformance:\n  campaigns: { c: { evidence: r.xml, max-failures: 0 } }\n${policy}`
  const { conformance } = loadPolicy(text, 'governance.yml').policy
  if (conformance === undefined) throw new Error('the policy has no campaigns')
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
  const reading = await readRecordedBaseline(context, conformance)
  return reading?.kind === 'read'
    ? { path: reading.path, campaigns: [...reading.baseline.campaigns.keys()] }
    : reading
}

const POLICY = '  baseline: { path: b.json }\n'

describe('the recorded baseline', () => {
  test('is undefined where the policy has no key for it', async () => {
    expect(await read({ committed: { 'b.json': baselineOf('committed') } })).toBeUndefined()
  })

  test('is the one that the policy names, from where the rules are', async () => {
    const checkout = { 'b.json': baselineOf('checkout') }
    expect(
      await read({ policy: POLICY, committed: { 'b.json': baselineOf('committed') }, checkout }),
    ).toEqual({
      path: 'b.json',
      campaigns: ['committed'],
    })
    expect(await read({ policy: POLICY, checkout })).toEqual({ kind: 'missing', path: 'b.json' })
  })

  test('is rather the one that an earlier step restored', async () => {
    const committed = { 'b.json': baselineOf('committed') }
    const given = { policy: POLICY, input: './r/b.json', committed }
    expect(await read({ ...given, checkout: { 'r/b.json': baselineOf('restored') } })).toEqual({
      path: 'r/b.json',
      campaigns: ['restored'],
    })
    // That it was not restored does not make the committed one count.
    expect(await read(given)).toEqual({ kind: 'missing', path: 'r/b.json' })
  })

  test('that was restored for no rule is a mistake', async () => {
    await expect(read({ input: 'r/b.json' })).rejects.toThrow(
      'input baseline: governance.yml has no conformance.baseline: add it, and set what may get worse',
    )
  })

  test.each(['', '{', '[]'])('that is %j is unreadable', async (text) => {
    expect(await read({ policy: POLICY, committed: { 'b.json': text } })).toMatchObject({
      kind: 'unreadable',
      path: 'b.json',
      finding: { file: 'b.json', message: expect.stringMatching(/./) },
    })
  })
})
