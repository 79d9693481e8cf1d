import type { Files } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { type GateName, labelIn, propose, registerIn } from './intended-change-run.ts'

/** What is checked for less on purpose, seen from outside. */
const REGISTER = '.github/governance-changes.yml'

const suites = (unit: readonly string[], other: readonly string[]) =>
  `[suite.unit]\nfiles = ${JSON.stringify(unit)}\n\n[suite.e2e]\nfiles = ${JSON.stringify(other)}\n`

const matrix = (...ids: readonly string[]) => ({
  requirements: ids.map((id) => ({
    id,
    title: `Title of ${id}`,
    acceptance_criteria: 'It works.',
    unit_tests: [{ path: 'tests/a.rs' }],
  })),
})

const BASE: Files = {
  '.github/governance.yml': `version: 1
platform: Orbit
thresholds: test.v1
suites:
  classification: suites.toml
  tests: ["tests/*.rs"]
  rules: { unit: { forbid-content: [VcrRecorder] } }
traceability: { matrix: matrix.json }
`,
  'suites.toml': suites(['a', 'b'], ['c']),
  'matrix.json': matrix('R-1', 'R-2', 'R-3'),
  ...Object.fromEntries(['a', 'b', 'c'].map((name) => [`tests/${name}.rs`, '#[test]\nfn works() {}\n'])),
}

test.each<[GateName, string, Files, Files]>([
  [
    'suite-classification',
    'suites-weakened',
    { 'suites.toml': suites(['a'], ['b', 'c']) },
    { 'suites.toml': suites([], ['a', 'b', 'c']) },
  ],
  [
    'traceability',
    'matrix-weakened',
    { 'matrix.json': matrix('R-1', 'R-2') },
    { 'matrix.json': matrix('R-1') },
  ],
])('%s lets what is declared and accepted through once', async (gate, rule, change, more) => {
  await using made = await propose(BASE, change)
  const red = await made.judge(gate)
  expect(red.failed).toEqual([`${gate}/${rule}`])

  const register = registerIn(red.check(rule)?.remedy)
  made.commit({ [REGISTER]: register })
  const declared = await made.judge(gate)
  expect(declared.failed).toEqual([`${gate}/${rule}`, `${gate}/intended-changes`])

  const label = labelIn(declared.check('intended-changes')?.remedy)
  made.github.addLabel(7, label, 'kim')
  expect((await made.judge(gate)).run.exitCode).toBe(1)
  made.github.removeLabel(7, label, 'kim')
  made.github.addLabel(7, label, 'dana')
  const accepted = await made.judge(gate)
  expect(accepted.run.exitCode, accepted.run.stdout).toBe(0)
  expect(accepted.run.summary).toContain('Intended changes since')

  // The label is for what was said, and not for more.
  made.commit(more)
  expect((await made.judge(gate)).failed).toContain(`${gate}/${rule}`)

  // Once merged it permits nothing.
  await using next = await propose({ ...BASE, ...change, [REGISTER]: register }, more)
  const refused = await next.judge(gate)
  expect(refused.failed).toEqual([`${gate}/${rule}`])
  expect(refused.notes).toEqual([
    expect.stringContaining('is no longer needed: the base is as weak as it says'),
  ])
  const merged = next.push(gate)
  expect(merged.run.exitCode, merged.run.stdout).toBe(0)
})
