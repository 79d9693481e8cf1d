import type { Instant } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readInputs } from './inputs.ts'

const NOW = 1_772_000_000_000 as Instant

function inputs(given: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const world = { env: { GITHUB_WORKSPACE: '/repo', RUNNER_TEMP: '/tmp/runner', ...env }, now: () => NOW }
  return readInputs({ ...world, input: (name) => given[name] ?? '' }, 'some-gate')
}

describe('inputs', () => {
  test('have defaults', () => {
    expect(inputs({})).toEqual({
      workspace: '/repo',
      directory: '/repo',
      policy: '.github/governance.yml',
      mode: undefined,
      evidence: [],
      now: NOW,
      verdictPath: '/tmp/runner/governance/some-gate.verdict.json',
    })
  })

  test('are read as given', () => {
    const given = {
      'working-directory': 'packages/a',
      policy: 'policy.yml',
      mode: 'rollback',
      evidence: ' a.xml \n\n b/*.xml\n',
      'as-of': '2026-02-08T12:00:00Z',
      'verdict-path': 'out/verdict.json',
    }
    expect(inputs(given)).toEqual({
      workspace: '/repo',
      directory: '/repo/packages/a',
      policy: 'policy.yml',
      mode: 'rollback',
      evidence: ['a.xml', 'b/*.xml'],
      now: Date.UTC(2026, 1, 8, 12),
      verdictPath: '/repo/packages/a/out/verdict.json',
    })
  })

  test.each([
    ['mode', 'Strict', 'input mode: "Strict" is not a mode: write strict, rollback or observe'],
    ['as-of', 'yesterday', 'input as-of: "yesterday" is not an instant: write it like 2026-02-08T12:00:00Z'],
    [
      'as-of',
      '2026-02-30',
      'input as-of: "2026-02-30" is not an instant: write it like 2026-02-08T12:00:00Z',
    ],
  ])('%s %j is refused with the fix', (name, value, message) => {
    expect(() => inputs({ [name]: value })).toThrow(message)
  })
})
