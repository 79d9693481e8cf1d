import type { GateContext } from '@governance-gates/action-kit'
import type { Requirement } from '@governance-gates/policy'
import { expect, test } from 'vitest'
import { gatherExpiring } from './expiring.ts'

const WAIVERS = `waivers:
  - package: itoa
    version: 1.0.11
    owner: Dana
    reason: Number formatting.
    until: 2026-06-30
`

/** A policy with one decision, and one register of waivers at w.yml. */
function contextOf(require: unknown): GateContext {
  const read = (_: string, path: string) => (path === 'w.yml' ? { path, text: WAIVERS } : undefined)
  const policy = { decisions: { named: { d: { require: require as Requirement } } } }
  return { governance: { read }, policy: { policy }, workspace: {} } as unknown as GateContext
}

const WAIVER = {
  kind: 'waiver',
  name: 'itoa 1.0.11',
  owner: 'Dana',
  lastDay: '2026-06-30',
  file: 'w.yml',
  line: 2,
}
const licences = { kind: 'licences', waivers: 'w.yml' }
const unsafe = { kind: 'unsafe', waivers: 'w.yml' }

test.each<[string, unknown, readonly unknown[]]>([
  ['of licences', licences, [WAIVER]],
  ['of unsafe code', unsafe, [WAIVER]],
  [
    'in a part of a requirement, once',
    { kind: 'all', of: [{ kind: 'any', of: [unsafe] }, licences] },
    [WAIVER],
  ],
  ['of a requirement that has no register', { kind: 'licences' }, []],
  ['of another requirement', { kind: 'audit', waivers: 'w.yml' }, []],
])('waivers %s', async (_, require, expected) => {
  expect(await gatherExpiring(contextOf(require))).toMatchObject({ kind: 'given', value: expected })
})
