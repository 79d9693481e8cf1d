import type { ComparingGate } from '@governance-gates/core'
import { INTENDED_CHANGES_DEFAULTS } from '@governance-gates/policy'
import { createFolder } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { MemoryRunner } from '../fixtures/memory-runner.ts'
import { gateThat, judged } from '../fixtures/some-gate.ts'
import { runGate } from '../run-gate.ts'
import { declaredChanges } from './declared-changes.ts'

const REGISTER = `changes:
  - id: drop-theme-test
    gate: conformance-gate
    kind: removed
    subject: keeps the theme
    reason: The theme is gone.
    owner: Dana
    until: 2026-12-31
`

/** What a pull request declares that adds the register, and that nobody can ask GitHub about. */
async function declaredTo(gate: ComparingGate) {
  using folder = createFolder({
    '.github/governance.yml':
      'version: 1\nplatform: Orbit\nthresholds: v1\nrelease: { manifest: VERSION, changelog: NEWS.md }\n',
    'event.json': { pull_request: { number: 7 } },
  })
  const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: `${folder.path}/event.json` }
  let declared: Awaited<ReturnType<typeof declaredChanges>> | undefined
  const asking = gateThat(async (context) => {
    declared = await declaredChanges(context, {
      gate,
      settings: INTENDED_CHANGES_DEFAULTS,
      head: REGISTER,
      base: undefined,
    })
    return judged('pass')
  })
  const runner = new MemoryRunner(folder.path, {}, env)
  await runGate(asking, runner)
  return declared
}

test('entries of this gate need somebody who accepts them', async () => {
  expect(await declaredTo('conformance-gate')).toMatchObject({
    added: [{ id: 'drop-theme-test' }],
    acceptance: { kind: expect.not.stringMatching('accepted') },
  })
})

test('entries of another gate are accepted or not by that one', async () => {
  expect(await declaredTo('perf-budget')).toMatchObject({
    added: [{ id: 'drop-theme-test' }],
    acceptance: { kind: 'accepted', by: [] },
  })
})
