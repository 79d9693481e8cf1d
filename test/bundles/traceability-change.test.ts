import { join } from 'node:path'
import {
  type ActionRun,
  createRepository,
  type Files,
  type Repository,
  runAction,
} from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'
import { type Told, told } from './suite-run.ts'

const ACTION = join(ROOT, 'actions/traceability')
const POLICY = '.github/governance.yml'
const AS_OF = { 'as-of': '2026-03-01T12:00:00Z' }

const policy = (...lines: readonly string[]) => `version: 1
platform: Orbit
thresholds: test.v1
suites:
  classification: suites.toml
  tests: tests/*.rs
traceability:
  matrix: matrix.json
${lines.map((line) => `  ${line}\n`).join('')}`

type Entry = string | { readonly path: string; readonly [key: string]: unknown }
type Named = Readonly<Record<string, readonly Entry[]>>

const matrix = (named: Readonly<Record<string, Named>>, rules?: object) => ({
  ...(rules === undefined ? {} : { ci_policy: rules }),
  requirements: Object.entries(named).map(([id, categories]) => ({
    id,
    title: `Title of ${id}`,
    acceptance_criteria: 'Holds.',
    ...Object.fromEntries(
      Object.entries(categories).map(([category, entries]) => [
        category,
        entries.map((entry) => (typeof entry === 'string' ? { path: entry } : entry)),
      ]),
    ),
  })),
})

const suites = (...entries: readonly string[]) => `[suite.unit]\nfiles = ${JSON.stringify(entries)}\n`
const source = (name: string) => `#[test]\nfn ${name}_works() {\n    assert!(${name}::run());\n}\n`

const NAMED = { R: { unit_tests: ['tests/a.rs', 'tests/b.rs'] }, S: { unit_tests: ['tests/c.rs'] } }
const HEADER = '// Licensed under the terms of the licence.\n'.repeat(3)
const STUB = '#[test]\nfn works() {}\n'
const BASE: Files = {
  [POLICY]: policy(),
  'suites.toml': suites('a', 'b', 'c'),
  'matrix.json': matrix(NAMED),
  'tests/a.rs': source('a'),
  'tests/b.rs': source('b'),
  'tests/c.rs': source('c'),
  'README.md': '# Orbit\n',
}

/** Judges a change: files that are written, and those that are moved or removed before. */
interface Change {
  readonly base?: Files
  readonly files?: Files
  readonly move?: Readonly<Record<string, string>>
  readonly remove?: readonly string[]
  readonly directory?: string
}

function judgeChange({ base = {}, files = {}, move = {}, remove = [], directory = '.' }: Change): ActionRun {
  using repository = createRepository({ ...BASE, ...base })
  const sha = repository.git('rev-parse', 'HEAD')
  for (const path of remove) repository.git('rm', '--quiet', path)
  for (const [from, to] of Object.entries(move)) {
    repository.write({ [to]: '' })
    repository.git('mv', '--force', from, to)
  }
  repository.commit(files)
  return judged(repository, sha, directory)
}

function judged(repository: Repository, sha: string, directory = '.'): ActionRun {
  const event = { name: 'pull_request', payload: { pull_request: { base: { sha, ref: 'main' } } } }
  const inputs = { ...AS_OF, 'working-directory': directory }
  return runAction({ action: ACTION, workspace: repository.path, inputs, event })
}

const weakened = ({ findings }: Told) =>
  findings.filter((finding) => finding.startsWith('traceability/matrix-weakened: '))

const withR = (...unit_tests: readonly Entry[]) => ({
  'matrix.json': matrix({ ...NAMED, R: { unit_tests } }),
})

describe('a change is refused that', () => {
  test.each<readonly [string, Change, readonly string[]]>([
    [
      'removes a requirement',
      { files: { 'matrix.json': matrix({ S: NAMED.S }) } },
      ['traceability/matrix-weakened: R: was removed: Title of R (matrix.json)'],
    ],
    [
      'removes a requirement together with its test',
      {
        files: { 'matrix.json': matrix({ R: NAMED.R }), 'suites.toml': suites('a', 'b') },
        remove: ['tests/c.rs'],
      },
      ['traceability/matrix-weakened: S: was removed: Title of S (matrix.json)'],
    ],
    [
      'empties a requirement and deletes its tests',
      { files: { ...withR(), 'suites.toml': suites('c') }, remove: ['tests/a.rs', 'tests/b.rs'] },
      [
        'traceability/matrix-weakened: R: its unit_tests were emptied: tests/a.rs, tests/b.rs (matrix.json:3)',
      ],
    ],
    [
      'relinks a requirement while the test is there',
      { files: withR('tests/a.rs', 'tests/c.rs') },
      [
        'traceability/matrix-weakened: R: tests/b.rs is no longer evidence for it and still exists (matrix.json:3)',
      ],
    ],
    [
      'makes evidence optional',
      { files: withR('tests/a.rs', { path: 'tests/b.rs', optional: true, justification: 'is slow' }) },
      ['traceability/matrix-weakened: R: tests/b.rs was made optional (matrix.json:3)'],
    ],
    [
      'moves a test out of suites.tests with its entry',
      {
        move: { 'tests/b.rs': 'tests/x/b.rs' },
        files: { ...withR('tests/a.rs', 'tests/x/b.rs'), 'suites.toml': suites('a', 'c') },
      },
      [
        'traceability/matrix-weakened: R: tests/b.rs no longer belongs to suites.tests: tests/x/b.rs matches none of its patterns (matrix.json:3)',
      ],
    ],
    [
      'removes a tag',
      {
        base: {
          [POLICY]: policy('tags: { files: "tests/*.rs" }'),
          'tests/a.rs': `// covers: R, S\n${source('a')}`,
          'matrix.json': matrix({ R: { unit_tests: ['tests/b.rs'] }, S: NAMED.S }),
        },
        files: { 'tests/a.rs': `// covers: S\n${source('a')}` },
      },
      ['traceability/matrix-weakened: R: tests/a.rs lost its tag and still exists (matrix.json:3)'],
    ],
    [
      'drops a required category and lowers the minimum',
      {
        base: {
          'matrix.json': matrix(NAMED, {
            required_categories: ['unit_tests'],
            min_classified_trace_coverage_pct: 90,
          }),
        },
        files: { 'matrix.json': matrix(NAMED, { min_classified_trace_coverage_pct: 50 }) },
      },
      [
        'traceability/matrix-weakened: ci_policy: unit_tests is no longer required (matrix.json)',
        'traceability/matrix-weakened: ci_policy: the minimum of 90% of the classified tests was lowered to 50 (matrix.json)',
      ],
    ],
    [
      'empties the acceptance criteria',
      {
        files: {
          'matrix.json': JSON.stringify(matrix(NAMED), null, 1).replace('Holds.', 'n/a'),
        },
      },
      ['traceability/matrix-weakened: R: its acceptance criteria were emptied (matrix.json:3)'],
    ],
  ])('%s', (_, change, expected) => {
    const outcome = told(judgeChange(change))
    expect(outcome).toMatchObject({ status: 'fail', exitCode: 1, failed: ['traceability/matrix-weakened'] })
    expect(weakened(outcome)).toEqual(expected)
    // The policy of the base may say so, and that of the change may not.
    const lax = policy('weakening: warn', 'tags: { files: "tests/*.rs" }')
    const warned = told(judgeChange({ ...change, base: { ...change.base, [POLICY]: lax } }))
    expect(warned).toMatchObject({ status: 'pass', exitCode: 0 })
    expect(weakened(warned)).toEqual(expected)
    const excused = judgeChange({ ...change, files: { ...change.files, [POLICY]: lax } })
    expect(told(excused).failed).toEqual(['traceability/matrix-weakened'])
  })
})

describe('a change passes that', () => {
  test.each<readonly [string, Change]>([
    ['does not touch it', { files: { 'README.md': '# Orbit 2\n' } }],
    [
      'adds a requirement, a test and its entry',
      {
        files: {
          'matrix.json': matrix({ ...NAMED, T: { unit_tests: ['tests/d.rs'] } }),
          'tests/d.rs': source('d'),
          'suites.toml': suites('a', 'b', 'c', 'd'),
        },
      },
    ],
    [
      'renames a test with its entry, and edits it',
      {
        move: { 'tests/b.rs': 'tests/z.rs' },
        files: {
          ...withR('tests/a.rs', 'tests/z.rs'),
          'suites.toml': suites('a', 'c', 'z'),
          'tests/z.rs': `${source('b')}// more\n`,
        },
      },
    ],
    [
      'renames a tagged test',
      {
        base: {
          [POLICY]: policy('tags: { files: "tests/*.rs" }'),
          'tests/c.rs': `// covers: S\n${source('c')}`,
          'matrix.json': matrix({ R: NAMED.R, S: {} }),
        },
        move: { 'tests/c.rs': 'tests/z.rs' },
        files: { 'suites.toml': suites('a', 'b', 'z') },
      },
    ],
    [
      'removes a test of several with its entry',
      { files: { ...withR('tests/a.rs'), 'suites.toml': suites('a', 'c') }, remove: ['tests/b.rs'] },
    ],
    [
      'removes a test, and adds one of another requirement that begins like it',
      {
        base: { 'tests/b.rs': `${HEADER}${source('b')}` },
        remove: ['tests/b.rs'],
        files: {
          'matrix.json': matrix({
            R: { unit_tests: ['tests/a.rs'] },
            S: { unit_tests: ['tests/c.rs', 'tests/d.rs'] },
          }),
          'suites.toml': suites('a', 'c', 'd'),
          'tests/d.rs': `${HEADER}${source('other_thing')}`,
        },
      },
    ],
    [
      'moves tests of the same content together',
      {
        base: { 'tests/a.rs': STUB, 'tests/b.rs': STUB, 'tests/c.rs': STUB },
        move: { 'tests/a.rs': 'tests/z.rs', 'tests/b.rs': 'tests/y.rs', 'tests/c.rs': 'tests/x.rs' },
        files: {
          'matrix.json': matrix({ R: { tests: ['tests/z.rs', 'tests/y.rs'] }, S: { tests: ['tests/x.rs'] } }),
          'suites.toml': suites('x', 'y', 'z'),
        },
      },
    ],
    [
      'repairs what named no file in particular',
      {
        base: { 'matrix.json': matrix({ ...NAMED, R: { unit_tests: ['**', 'tests/'] } }) },
        files: withR('tests/a.rs', 'tests/b.rs'),
      },
    ],
  ])('%s', (_, change) => {
    const outcome = told(judgeChange(change))
    expect(weakened(outcome)).toEqual([])
    expect(outcome).toMatchObject({ status: 'pass', exitCode: 0 })
  })

  test.each([
    ['cannot be read', '{ "requirements": [', 'cannot be compared: '],
    ['is wrong in part', { requirements: [{ id: 'R' }, ...matrix(NAMED).requirements] }, 'not compared: '],
    ['has a pattern that is refused', matrix({ R: { x: ['tests/(a+)+z'] } }), 'cannot be compared: '],
  ])('repairs a matrix that %s, and sees what is not known', (_, content, message) => {
    const outcome = told(
      judgeChange({ base: { 'matrix.json': content }, files: { 'matrix.json': matrix(NAMED) } }),
    )
    expect(outcome).toMatchObject({ status: 'pass', exitCode: 0 })
    expect(weakened(outcome)).toEqual([
      expect.stringContaining(`traceability/matrix-weakened: ${message}`),
      ...Array(weakened(outcome).length - 1).fill(expect.stringContaining(message)),
    ])
  })

  test('brings the first matrix', () => {
    const outcome = told(
      judgeChange({
        base: { 'matrix.json': '', 'tests/c.rs': source('c') },
        remove: ['matrix.json'],
        files: { 'matrix.json': matrix(NAMED) },
      }),
    )
    expect(outcome.status).toBe('pass')
  })
})

test('what the base got since is not removed by a change that left it before', () => {
  using repository = createRepository(BASE)
  repository.git('checkout', '--quiet', '-b', 'change')
  repository.commit({ 'README.md': '# Orbit 2\n' })
  repository.git('checkout', '--quiet', 'main')
  const sha = repository.commit({ 'matrix.json': matrix({ ...NAMED, T: { unit_tests: ['tests/a.rs'] } }) })
  repository.git('checkout', '--quiet', 'change')
  expect(told(judged(repository, sha))).toMatchObject({ status: 'pass', exitCode: 0 })
})

test('from a working directory, a test that leaves it is seen', () => {
  const inside = (files: Files) =>
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [path === POLICY ? path : `app/${path}`, content]),
    )
  const base = inside(BASE)
  const kept = judgeChange({
    base,
    directory: 'app',
    move: { 'app/tests/b.rs': 'app/tests/z.rs' },
    files: inside({ ...withR('tests/a.rs', 'tests/z.rs'), 'suites.toml': suites('a', 'c', 'z') }),
  })
  expect(told(kept)).toMatchObject({ status: 'pass', findings: [] })
  const left = judgeChange({
    base,
    directory: 'app',
    move: { 'app/tests/b.rs': 'elsewhere/b.rs' },
    files: inside({ ...withR('tests/a.rs'), 'suites.toml': suites('a', 'c') }),
  })
  expect(weakened(told(left))).toEqual([
    'traceability/matrix-weakened: R: ../elsewhere/b.rs is no longer evidence for it and still exists (app/matrix.json:3)',
  ])
})

test('a push is compared with nothing', () => {
  using repository = createRepository(BASE)
  repository.commit({ 'matrix.json': matrix({ S: NAMED.S }) })
  const run = runAction({ action: ACTION, workspace: repository.path, inputs: AS_OF })
  expect(told(run).findings.some((finding) => finding.startsWith('traceability/matrix-weakened'))).toBe(false)
  expect(told(run).status).toBe('pass')
})
