import { type ActionRun, createRepository, type Files, runAction } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { ACTION, AS_OF, POLICY, policy, suites, type Told, told, UNIT_RULE } from './suite-run.ts'

const source = (name: string) => `#[test]\nfn ${name}_works() {\n    assert!(${name}::run());\n}\n`
const HEADER = '// Licensed under the terms of the licence.\n'.repeat(3)
const BASE: Files = {
  [POLICY]: policy(UNIT_RULE),
  'tests/suites.toml': suites({ unit: ['a', 'b'], vcr: ['c'] }),
  'tests/a.rs': source('a'),
  'tests/b.rs': source('b'),
  'tests/c.rs': source('c'),
}

interface Change {
  readonly base?: Files
  readonly files?: Files
  readonly move?: Readonly<Record<string, string>>
  readonly remove?: readonly string[]
}

function judgeChange({ base = {}, files = {}, move = {}, remove = [] }: Change): ActionRun {
  using repository = createRepository({ ...BASE, ...base })
  const sha = repository.git('rev-parse', 'HEAD')
  for (const path of remove) repository.git('rm', '--quiet', path)
  for (const [from, to] of Object.entries(move)) {
    repository.write({ [to]: '' })
    repository.git('mv', '--force', from, to)
  }
  repository.commit(files)
  const event = { name: 'pull_request', payload: { pull_request: { base: { sha, ref: 'main' } } } }
  return runAction({ action: ACTION, workspace: repository.path, inputs: AS_OF, event })
}

const weakened = ({ findings }: Told) =>
  findings.filter((finding) => finding.startsWith('suite-classification/suites-weakened: '))
type Listed = Readonly<Record<string, readonly string[]>>
const classify = (listed: Listed) => ({
  'tests/suites.toml': suites(listed),
})
const LOST = 'which does not forbid VcrRecorder, fixtures/vcr, Mock*'

describe('a change is refused that', () => {
  test.each<readonly [string, Change, readonly string[]]>([
    [
      'moves a test to a suite with fewer rules',
      { files: classify({ unit: ['a'], vcr: ['b', 'c'] }) },
      [
        `suite-classification/suites-weakened: tests/b.rs: moves from unit to vcr, ${LOST} (tests/suites.toml:6)`,
      ],
    ],
    [
      'narrows a pattern, and widens another',
      {
        base: classify({ unit: ['tests/[ab].rs'], vcr: ['tests/c.rs'] }),
        files: classify({ unit: ['tests/a.rs'], vcr: ['tests/[bc].rs'] }),
      },
      [
        `suite-classification/suites-weakened: tests/b.rs: moves from unit to vcr, ${LOST} (tests/suites.toml:6)`,
      ],
    ],
    [
      'renames a test into another suite',
      { move: { 'tests/b.rs': 'tests/z.rs' }, files: classify({ unit: ['a'], vcr: ['c', 'z'] }) },
      [
        `suite-classification/suites-weakened: tests/z.rs: moves from unit to vcr, ${LOST} (tests/suites.toml:6)`,
      ],
    ],
    [
      'moves a test out of suites.tests',
      { move: { 'tests/b.rs': 'tests/x/b.rs' }, files: classify({ unit: ['a'], vcr: ['c'] }) },
      [
        'suite-classification/suites-weakened: tests/b.rs: leaves suites.tests: it is now tests/x/b.rs, which no pattern matches (tests/suites.toml)',
      ],
    ],
  ])('%s', (_, change, expected) => {
    const outcome = told(judgeChange(change))
    expect(outcome).toMatchObject({
      status: 'fail',
      exitCode: 1,
      failed: ['suite-classification/suites-weakened'],
    })
    expect(weakened(outcome)).toEqual(expected)
    const lax = policy(`${UNIT_RULE}  weakening: warn\n`)
    const warned = told(judgeChange({ ...change, base: { ...change.base, [POLICY]: lax } }))
    expect(warned).toMatchObject({ status: 'pass', exitCode: 0 })
    expect(weakened(warned)).toEqual(expected)
    const excused = judgeChange({ ...change, files: { ...change.files, [POLICY]: lax } })
    expect(told(excused).failed).toEqual(['suite-classification/suites-weakened'])
  })

  test('renames a suite that has rules, or deletes it', () => {
    const renamed = told(judgeChange({ files: classify({ units: ['a', 'b'], vcr: ['c'] }) }))
    expect(weakened(renamed)).toEqual([
      `suite-classification/suites-weakened: tests/a.rs: moves from unit to units, ${LOST} (tests/suites.toml:1)`,
      `suite-classification/suites-weakened: tests/b.rs: moves from unit to units, ${LOST} (tests/suites.toml:1)`,
    ])
    const both = policy(UNIT_RULE + UNIT_RULE.split('\n').slice(1).join('\n').replace('unit:', 'units:'))
    const old = policy(UNIT_RULE)
    const renaming: readonly (readonly [rules: string, before: Listed, then: string, after: Listed])[] = [
      [old, { unit: ['a', 'b'], vcr: ['c'] }, old, { unit: ['a', 'b'], vcr: ['c'], units: [] }],
      [old, { unit: ['a', 'b'], vcr: ['c'], units: [] }, both, { unit: ['a', 'b'], vcr: ['c'], units: [] }],
      [both, { unit: ['a', 'b'], vcr: ['c'], units: [] }, both, { unit: [], vcr: ['c'], units: ['a', 'b'] }],
      [
        both,
        { unit: [], vcr: ['c'], units: ['a', 'b'] },
        old.replace('unit:', 'units:'),
        { unit: [], vcr: ['c'], units: ['a', 'b'] },
      ],
      [
        old.replace('unit:', 'units:'),
        { unit: [], vcr: ['c'], units: ['a', 'b'] },
        old.replace('unit:', 'units:'),
        { vcr: ['c'], units: ['a', 'b'] },
      ],
    ]
    // The order that the remedy tells.
    for (const [rules, before, then, after] of renaming) {
      const change = {
        base: { [POLICY]: rules, ...classify(before) },
        files: { [POLICY]: then, ...classify(after) },
      }
      expect(told(judgeChange(change))).toMatchObject({ failed: [], exitCode: 0 })
    }
    expect(weakened(told(judgeChange({ files: classify({ vcr: ['a', 'b', 'c'] }) })))).toHaveLength(2)
  })
})

describe('a change passes that', () => {
  test.each<readonly [string, Change]>([
    ['touches no test', { files: { 'README.md': '# Orbit\n' } }],
    [
      'adds a test',
      { files: { ...classify({ unit: ['a', 'b'], vcr: ['c', 'd'] }), 'tests/d.rs': source('d') } },
    ],
    [
      'removes one, and adds another that is like it to a suite with fewer rules',
      {
        base: { 'tests/b.rs': `${HEADER}${source('b')}` },
        remove: ['tests/b.rs'],
        files: {
          ...classify({ unit: ['a'], vcr: ['c', 'd'] }),
          'tests/d.rs': `${HEADER}${source('other_thing')}`,
        },
      },
    ],
    [
      'removes one, and adds a source file that is like it',
      {
        base: { 'tests/b.rs': `${HEADER}${source('b')}` },
        remove: ['tests/b.rs'],
        files: {
          ...classify({ unit: ['a'], vcr: ['c'] }),
          'src/other.rs': `${HEADER}${source('other_thing')}`,
        },
      },
    ],
    ['removes one', { remove: ['tests/b.rs'], files: classify({ unit: ['a'], vcr: ['c'] }) }],
    ['puts one under more rules', { files: classify({ unit: ['a', 'b', 'c'], vcr: [] }) }],
    [
      'renames one within its suite',
      { move: { 'tests/b.rs': 'tests/z.rs' }, files: classify({ unit: ['a', 'z'], vcr: ['c'] }) },
    ],
    ['renames a suite without rules', { files: classify({ unit: ['a', 'b'], tapes: ['c'] }) }],
    [
      'moves tests of the same content together',
      {
        base: { 'tests/b.rs': source('c') },
        move: { 'tests/b.rs': 'tests/z.rs', 'tests/c.rs': 'tests/y.rs' },
        files: classify({ unit: ['a', 'z'], vcr: ['y'] }),
      },
    ],
    ['names the same tests by a glob', { files: classify({ unit: ['tests/[ab].rs'], vcr: ['c'] }) }],
    ['brings the first classification', { base: classify({}), remove: ['tests/suites.toml'], files: BASE }],
    ['repairs a broken one', { base: { 'tests/suites.toml': '[suite.unit' }, files: BASE }],
  ])('%s', (_, change) => {
    const outcome = told(judgeChange(change))
    expect(outcome).toMatchObject({ status: 'pass', exitCode: 0 })
    expect(weakened(outcome).every((finding) => finding.includes('cannot be compared'))).toBe(true)
  })
})

test('a quarantine that only the change has does not count', () => {
  const entry =
    '\n[quarantine.a]\nowner = "dana"\nquarantined = 2026-02-25\nexpires = 2026-03-05\nreason = "slow"\n'
  const listed = `${suites({ unit: ['a', 'b'], vcr: ['c'] })}${entry}`
  const added = judgeChange({ files: { 'tests/suites.toml': listed } })
  expect(told(added)).toMatchObject({
    status: 'pass',
    findings: [
      'suite-classification/quarantine: a: is added by this change and counts when it is merged (tests/suites.toml:12)',
    ],
  })
  expect(added.verdict).toMatchObject({ exceptions: { applied: [] } })
  const kept = judgeChange({ base: { 'tests/suites.toml': listed }, files: { 'README.md': '' } })
  expect(told(kept)).toMatchObject({ status: 'pass', findings: [] })
  expect(kept.verdict).toMatchObject({ exceptions: { applied: ['quarantine a'] } })
})
