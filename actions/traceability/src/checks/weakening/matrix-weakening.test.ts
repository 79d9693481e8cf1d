import { loadPathMatcher } from '@governance-gates/action-kit'
import type { Rename } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { namedFiles } from '../../fixtures/named-files.ts'
import { contentOf, matrixOf, type Named, policyOf } from '../../fixtures/traceability-case.ts'
import { linkGraph } from '../link-graph.ts'
import type { MatrixState } from './matrix-change.ts'
import { matrixWeakenings } from './matrix-weakening.ts'

const matcher = await loadPathMatcher()
const FILES = ['docs/a.md', 'run.sh', 'tests/a.rs', 'tests/b.rs', 'tests/c.rs']

/** What a side of the change says; what it does not say is as in `BEFORE`. */
interface Side {
  readonly requirements?: Readonly<Record<string, Named>>
  readonly texts?: Readonly<
    Record<string, { readonly title?: string; readonly acceptance_criteria?: string }>
  >
  readonly rules?: object
  readonly files?: readonly string[]
  readonly tags?: readonly (readonly [id: string, file: string, test?: string])[]
}

const BEFORE = {
  R: { unit_tests: ['tests/a.rs', 'tests/b.rs'], docs: ['docs/a.md'] },
  S: { unit_tests: ['tests/c.rs'] },
}

async function stateOf({
  requirements = BEFORE,
  texts = {},
  rules,
  files = FILES,
  tags = [],
}: Side): Promise<MatrixState> {
  const content = contentOf(requirements, rules) as { requirements: { id: string }[] }
  const matrix = await matrixOf({
    ...content,
    requirements: content.requirements.map((each) => ({ ...each, ...texts[each.id] })),
  })
  const tests = files.filter((file) => /^tests\/[^/]*\.rs$/.test(file))
  const repository = { files, tests, requirements: matrix.requirements.length, matcher }
  const namedBy = (path: string) => namedFiles(path, repository)
  const paths = matrix.requirements.flatMap(({ categories }) =>
    [...categories.values()].flatMap(({ entries }) => entries.map(({ path }) => path)),
  )
  const named = new Map(paths.map((path) => [path, namedBy(path)]))
  const graph = linkGraph(
    matrix,
    new Map([...named].map(([path, each]) => [path, each.files])),
    tags.map(([id, file, test]) => ({
      id,
      file,
      shown: file,
      line: 1,
      ...(test === undefined ? {} : { test }),
    })),
  )
  const links = Map.groupBy(graph.links, ({ requirement }) => requirement)
  return { matrix, files: named, graph, links, tests: new Set(tests) }
}

/** Each weakening as `subject: message`. */
async function weakened(
  before: Side,
  now: Side,
  renames: Readonly<Record<string, string | Rename>> = {},
  lines: readonly string[] = [],
) {
  const findings = matrixWeakenings({
    before: await stateOf(before),
    now: await stateOf(now),
    renames: new Map(
      Object.entries(renames).map(([from, to]) => [
        from,
        typeof to === 'string' ? { to, similarity: 100, content: to } : to,
      ]),
    ),
    present: new Set(now.files ?? FILES),
    policy: policyOf(...lines),
    path: 'matrix.json',
  })
  for (const { file } of findings) expect(file).toBe('matrix.json')
  return findings.map(({ subject, message }) => (subject === undefined ? message : `${subject}: ${message}`))
}

const R = (named: Named) => ({ requirements: { ...BEFORE, R: named } })
const without = (...gone: readonly string[]) => FILES.filter((file) => !gone.includes(file))

describe('is weakened', () => {
  test.each<readonly [string, Side, readonly string[]]>([
    ['a requirement that is removed', { requirements: { S: BEFORE.S } }, ['R: was removed: Title of R']],
    [
      'one that is emptied while its tests are there',
      R({}),
      [
        'R: its unit_tests were emptied: tests/a.rs, tests/b.rs',
        'R: its docs were emptied: docs/a.md',
        'R: tests/a.rs is no longer evidence for it and still exists',
        'R: tests/b.rs is no longer evidence for it and still exists',
        'R: docs/a.md is no longer evidence for it and still exists',
      ],
    ],
    [
      'one that is emptied together with its tests',
      { ...R({ docs: ['docs/a.md'] }), files: without('tests/a.rs', 'tests/b.rs') },
      ['R: its unit_tests were emptied: tests/a.rs, tests/b.rs'],
    ],
    [
      'one that is removed together with its tests',
      { requirements: { R: BEFORE.R }, files: without('tests/c.rs') },
      ['S: was removed: Title of S'],
    ],
    [
      'a test that is taken out',
      R({ unit_tests: ['tests/a.rs'], docs: ['docs/a.md'] }),
      ['R: tests/b.rs is no longer evidence for it and still exists'],
    ],
    [
      'a test that another takes the place of',
      R({ unit_tests: ['tests/a.rs', 'tests/c.rs'], docs: ['docs/a.md'] }),
      ['R: tests/b.rs is no longer evidence for it and still exists'],
    ],
    [
      'a test that is given to another requirement',
      {
        requirements: {
          R: { unit_tests: ['tests/a.rs'], docs: ['docs/a.md'] },
          S: { unit_tests: ['tests/b.rs', 'tests/c.rs'] },
        },
      },
      ['R: tests/b.rs is no longer evidence for it and still exists'],
    ],
    [
      'a test that was made optional',
      R({ unit_tests: ['tests/a.rs', '?tests/b.rs'], docs: ['docs/a.md'] }),
      ['R: tests/b.rs was made optional'],
    ],
    [
      'a test that a second entry makes optional',
      R({ unit_tests: ['tests/[ab].rs', '?tests/b.rs'], docs: ['docs/a.md'] }),
      ['R: tests/b.rs was made optional'],
    ],
    [
      'a file that is taken at its word',
      R({ unit_tests: ['tests/a.rs', 'tests/b.rs'], docs: ['ci:docs/a.md'] }),
      ['R: docs/a.md was marked generated_by_ci: until now it had to be in the repository'],
    ],
    [
      'tests that any file takes the place of',
      R({ unit_tests: ['**'], docs: ['docs/a.md'] }),
      [
        'R: its unit_tests were emptied: tests/a.rs, tests/b.rs',
        'R: tests/a.rs is no longer evidence for it and still exists',
        'R: tests/b.rs is no longer evidence for it and still exists',
      ],
    ],
    [
      'criteria that say nothing',
      { texts: { R: { acceptance_criteria: 'TBD.' } } },
      ['R: its acceptance criteria were emptied'],
    ],
    [
      'criteria of a dash',
      { texts: { R: { acceptance_criteria: '–' } } },
      ['R: its acceptance criteria were emptied'],
    ],
    [
      'all evidence, where a log of CI is left',
      {
        requirements: { ...BEFORE, R: { unit_tests: ['ci:out/x.json'], docs: ['ci:out/y.json'] } },
        files: without('tests/a.rs', 'tests/b.rs', 'docs/a.md'),
      },
      ['R: lost all of its conclusive evidence: tests/a.rs, tests/b.rs, docs/a.md'],
    ],
  ])('%s', async (_, now, expected) => {
    expect(await weakened({}, now)).toEqual(expected)
  })

  test('all evidence, where an optional test is left', async () => {
    const before = { requirements: { R: { unit_tests: ['tests/a.rs', '?tests/b.rs'] } } }
    const now = { requirements: { R: { unit_tests: ['?tests/b.rs'] } }, files: without('tests/a.rs') }
    expect(await weakened(before, now)).toEqual(['R: lost all of its conclusive evidence: tests/a.rs'])
  })

  test('a glob that is narrowed', async () => {
    const before = { requirements: { R: { unit_tests: ['tests/[ab].rs'] }, S: {} } }
    const now = { requirements: { R: { unit_tests: ['tests/[a].rs'] }, S: {} } }
    expect(await weakened(before, now)).toEqual([
      'R: tests/b.rs is no longer evidence for it and still exists',
    ])
  })

  const single = (...tests: readonly string[]) =>
    R({ unit_tests: [...tests, 'tests/b.rs'], docs: ['docs/a.md'] })
  const KEPT = [...FILES, 'tests/a.rs::x']

  test.each<readonly [string, Side, Side, readonly string[]]>([
    [
      'a file of which only a test is left',
      {},
      single('tests/a.rs::x'),
      ['R: all of tests/a.rs was evidence for it, and now only x'],
    ],
    [
      'a test that is taken out, beside another of its file',
      single('tests/a.rs::x', 'tests/a.rs::y'),
      { ...single('tests/a.rs::y'), files: KEPT },
      ['R: tests/a.rs::x is no longer evidence for it and still exists'],
    ],
    [
      'a tag that is taken from a test',
      {
        tags: [
          ['S', 'tests/a.rs', 'x'],
          ['S', 'tests/a.rs', 'y'],
        ],
      },
      { tags: [['S', 'tests/a.rs', 'y']], files: KEPT },
      ['S: tests/a.rs::x is no longer evidence for it and still exists'],
    ],
    ['nothing where the test is gone', single('tests/a.rs::x', 'tests/a.rs::y'), single('tests/a.rs::y'), []],
    [
      'nothing where all of the file counts now',
      single('tests/a.rs::x'),
      { ...single('tests/a.rs'), files: KEPT },
      [],
    ],
  ])('%s', async (_, before, now, expected) => {
    expect(await weakened(before, now)).toEqual(expected)
  })

  test('a test that leaves suites.tests, although git pairs it', async () => {
    const now = {
      ...R({ unit_tests: ['tests/a.rs', 'tests/x/b.rs'], docs: ['docs/a.md'] }),
      files: [...without('tests/b.rs'), 'tests/x/b.rs'],
    }
    expect(await weakened({}, now, { 'tests/b.rs': 'tests/x/b.rs' })).toEqual([
      'R: tests/b.rs no longer belongs to suites.tests: tests/x/b.rs matches none of its patterns',
    ])
  })

  test('a test that was moved, and whose entry went elsewhere', async () => {
    const now = {
      ...R({ unit_tests: ['tests/a.rs', 'tests/c.rs'], docs: ['docs/a.md'] }),
      files: [...without('tests/b.rs'), 'tests/d.rs'],
    }
    expect(await weakened({}, now, { 'tests/b.rs': 'tests/d.rs' })).toEqual([
      'R: tests/d.rs is no longer evidence for it and still exists',
    ])
  })

  test('a tag that is removed', async () => {
    const tags = [['S', 'tests/a.rs']] as const
    expect(await weakened({ tags }, {})).toEqual(['S: tests/a.rs lost its tag and still exists'])
    const renamed = {
      files: [...without('tests/a.rs'), 'tests/d.rs'],
      ...R({ ...BEFORE.R, unit_tests: ['tests/d.rs', 'tests/b.rs'] }),
    }
    expect(await weakened({ tags }, renamed, { 'tests/a.rs': 'tests/d.rs' })).toEqual([
      'S: tests/d.rs lost its tag and still exists',
    ])
  })

  test('a requirement that only a tag showed, when its test goes', async () => {
    const before = { requirements: { R: {} }, tags: [['R', 'tests/a.rs']] as const }
    expect(await weakened(before, { requirements: { R: {} }, files: without('tests/a.rs') })).toEqual([
      'R: lost all of its conclusive evidence: tests/a.rs',
    ])
  })

  const rules = { required_categories: ['unit_tests', 'docs'], min_classified_trace_coverage_pct: 50 }

  test.each<readonly [string, object | undefined, readonly string[], readonly string[]]>([
    [
      'a category that is dropped',
      { ...rules, required_categories: ['docs'] },
      [],
      ['ci_policy: unit_tests is no longer required'],
    ],
    [
      '… but the policy requires it',
      { ...rules, required_categories: ['docs'] },
      ['require: [unit_tests]'],
      [],
    ],
    [
      'a minimum that is lowered',
      { ...rules, min_classified_trace_coverage_pct: 49.9 },
      [],
      ['ci_policy: the minimum of 50% of the classified tests was lowered to 49.9'],
    ],
    [
      '… but the policy asks for as much',
      { ...rules, min_classified_trace_coverage_pct: 49.9 },
      ['min-coverage: 50%'],
      [],
    ],
    [
      '… and the policy asks for less',
      { ...rules, min_classified_trace_coverage_pct: 1 },
      ['min-coverage: 49.99%'],
      ['ci_policy: the minimum of 50% of the classified tests was lowered to 1'],
    ],
    [
      'both, with the rules',
      undefined,
      [],
      [
        'ci_policy: unit_tests is no longer required',
        'ci_policy: docs is no longer required',
        'ci_policy: the minimum of 50% of the classified tests was removed',
      ],
    ],
    ['nothing where it is raised', { ...rules, min_classified_trace_coverage_pct: 50.1 }, [], []],
    ['nothing where it stays', rules, [], []],
  ])('%s', async (_, now, lines, expected) => {
    expect(await weakened({ rules }, now === undefined ? {} : { rules: now }, {}, lines)).toEqual(expected)
  })
})

describe('is upkeep', () => {
  test.each<readonly [string, Side]>([
    ['nothing', {}],
    ['a test that is added', R({ ...BEFORE.R, unit_tests: [...BEFORE.R.unit_tests, 'tests/c.rs'] })],
    ['an optional test that is added', R({ ...BEFORE.R, e2e: ['?tests/c.rs'] })],
    ['a requirement that is added', { requirements: { ...BEFORE, T: { unit_tests: ['?tests/a.rs'] } } }],
    ['a log of CI that is added', R({ ...BEFORE.R, logs: ['ci:out/x.json'] })],
    [
      'another order',
      { requirements: { S: BEFORE.S, R: { docs: ['docs/a.md'], unit_tests: ['tests/b.rs', 'tests/a.rs'] } } },
    ],
    ['a glob in place of its files', R({ unit_tests: ['tests/[ab].rs'], docs: ['docs/a.md'] })],
    ['another category for the same files', R({ tests: ['tests/a.rs', 'tests/b.rs'], docs: ['docs/a.md'] })],
    [
      'a test that is gone, beside another',
      { ...R({ unit_tests: ['tests/a.rs'], docs: ['docs/a.md'] }), files: without('tests/b.rs') },
    ],
    [
      'a test that a new one replaces',
      {
        ...R({ unit_tests: ['tests/d.rs'], docs: ['docs/a.md'] }),
        files: [...without('tests/a.rs', 'tests/b.rs'), 'tests/d.rs'],
      },
    ],
    ['another text', { texts: { R: { title: 'New', acceptance_criteria: 'Other things hold.' } } }],
    [
      'another id for the same text',
      {
        requirements: { 'R-01': BEFORE.R, S: BEFORE.S },
        texts: { 'R-01': { title: 'Title of R', acceptance_criteria: 'Criteria of R' } },
      },
    ],
  ])('%s', async (_, now) => {
    expect(await weakened({}, now)).toEqual([])
  })

  test.each<readonly [string, Side, Readonly<Record<string, string>>]>([
    [
      'a rename with its entry',
      {
        ...R({ unit_tests: ['tests/d.rs', 'tests/b.rs'], docs: ['docs/a.md'] }),
        files: [...without('tests/a.rs'), 'tests/d.rs'],
      },
      { 'tests/a.rs': 'tests/d.rs' },
    ],
    [
      'all of them renamed, into another category',
      {
        requirements: { R: { tests: ['tests/1.rs', 'tests/2.rs'], docs: ['docs/a.md'] }, S: BEFORE.S },
        files: [...without('tests/a.rs', 'tests/b.rs'), 'tests/1.rs', 'tests/2.rs'],
      },
      { 'tests/a.rs': 'tests/1.rs', 'tests/b.rs': 'tests/2.rs' },
    ],
    [
      'a rename beneath a glob',
      {
        ...R({ unit_tests: ['tests/[a-b].rs', 'tests/a.rs'], docs: ['docs/*.md'] }),
        files: [...without('docs/a.md'), 'docs/b.md'],
      },
      { 'docs/a.md': 'docs/b.md' },
    ],
  ])('%s', async (_, now, renames) => {
    expect(await weakened({}, now, renames)).toEqual([])
  })

  const like = (to: string, similarity: number): Rename => ({ to, similarity, content: to })
  const stub = (to: string): Rename => ({ to, similarity: 100, content: 'stub' })

  test.each<readonly [string, number, readonly string[]]>([
    ['that is like an unrelated one', 89, []],
    ['that is that one', 90, ['R: src/d.rs is no longer evidence for it and still exists']],
  ])('a test that goes, and a file %s (%d%%)', async (_, similarity, expected) => {
    const now = {
      ...R({ unit_tests: ['tests/a.rs'], docs: ['docs/a.md'] }),
      files: [...without('tests/b.rs'), 'src/d.rs'],
    }
    expect(await weakened({}, now, { 'tests/b.rs': like('src/d.rs', similarity) })).toEqual(expected)
  })

  test.each([[89], [95], [100]])(
    'a test that goes, and one of another requirement at %d%%',
    async (similarity) => {
      const now = {
        requirements: {
          R: { unit_tests: ['tests/a.rs'], docs: ['docs/a.md'] },
          S: { unit_tests: ['tests/c.rs', 'tests/d.rs'] },
        },
        files: [...without('tests/b.rs'), 'tests/d.rs'],
      }
      expect(await weakened({}, now, { 'tests/b.rs': like('tests/d.rs', similarity) })).toEqual([])
    },
  )

  test.each([['tests'], ['unit_tests']])(
    'tests of the same content that move together into %s',
    async (category) => {
      const now = {
        requirements: {
          R: { [category]: ['tests/1.rs', 'tests/2.rs'], docs: ['docs/a.md'] },
          S: { [category]: ['tests/3.rs'] },
        },
        files: ['docs/a.md', 'run.sh', 'tests/1.rs', 'tests/2.rs', 'tests/3.rs'],
      }
      const crossed = {
        'tests/a.rs': stub('tests/3.rs'),
        'tests/b.rs': stub('tests/1.rs'),
        'tests/c.rs': stub('tests/2.rs'),
      }
      expect(await weakened({}, now, crossed)).toEqual([])
    },
  )

  test.each([['**'], ['tests/**']])('naming files in place of %s, which showed nothing', async (wide) => {
    expect(await weakened(R({ unit_tests: [wide], docs: ['docs/a.md'] }), {})).toEqual([])
  })

  test('a tag in place of an entry, and an entry in place of a tag', async () => {
    const tags = [['R', 'tests/a.rs']] as const
    const untold = R({ unit_tests: ['tests/b.rs'], docs: ['docs/a.md'] })
    expect(await weakened({}, { ...untold, tags })).toEqual([])
    expect(await weakened({ ...untold, tags }, {})).toEqual([])
  })

  test('to ask for more', async () => {
    const optional = {
      requirements: { R: { unit_tests: ['tests/a.rs', '?tests/b.rs'], logs: ['ci:run.sh'] } },
    }
    const firm = { requirements: { R: { unit_tests: ['tests/a.rs', 'tests/b.rs'], logs: ['run.sh'] } } }
    expect(await weakened(optional, firm)).toEqual([])
  })

  test('one requirement succeeds one, not two', async () => {
    const same = { title: 'T', acceptance_criteria: 'C' }
    const before = {
      requirements: { A: { x: ['run.sh'] }, B: { x: ['run.sh'] } },
      texts: { A: same, B: same },
    }
    const now = { requirements: { C: { x: ['run.sh'] } }, texts: { C: same } }
    expect(await weakened(before, now)).toEqual(['B: was removed: T'])
  })
})
