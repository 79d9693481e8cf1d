import { decimalToText } from '@governance-gates/core'
import { EvidenceError } from '@governance-gates/document/strict'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { type MatrixOptions, type ReadMatrix, readMatrix } from './read-matrix.ts'

const encode = (text: string) => ({ path: 'matrix.json', bytes: [new TextEncoder().encode(text)] })
const read = (content: unknown, options: MatrixOptions = {}): Promise<ReadMatrix> =>
  readMatrix(encode(typeof content === 'string' ? content : JSON.stringify(content, null, 2)), options)

const REQUIREMENT = { id: 'R-1', title: 'Sessions survive', acceptance_criteria: 'A crash loses nothing.' }
const TESTS = [{ path: 'tests/a.rs', justification: 'kills it' }]
const matrix = (change: Record<string, unknown> = {}, more: Record<string, unknown> = {}) => ({
  requirements: [{ ...REQUIREMENT, unit_tests: TESTS, ...change }],
  ...more,
})

/** The problems of a matrix, as `line: message`. */
async function problems(content: unknown, options: MatrixOptions = {}): Promise<readonly string[]> {
  const reading = await read(content, options)
  return reading.problems.map(({ line, message }) => `${line}: ${message}`)
}

describe('a well-formed matrix', () => {
  test('has its requirements with their lines', async () => {
    const text = `{
  "schema_version": "1.0.0",
  "ci_policy": { "required_categories": ["unit_tests"], "min_classified_trace_coverage_pct": 33.5 },
  "requirements": [
    {
      "id": "R-1", "title": "Sessions survive", "acceptance_criteria": "A crash loses nothing.",
      "labels": ["core"],
      "unit_tests": [
        { "path": "tests/a.rs", "justification": "kills it" },
        { "path": "tests/unit/", "generated_by_ci": false }
      ],
      "evidence_logs": [{ "path": "out/**/*.jsonl", "generated_by_ci": true }],
      "reviews": [{ "path": "docs/review.md" }]
    }
  ]
}`
    const { matrix: found, problems: none } = await read(text)
    expect(none).toEqual([])
    expect(found.requirements).toEqual([
      {
        id: 'R-1',
        title: 'Sessions survive',
        acceptanceCriteria: 'A crash loses nothing.',
        line: 5,
        categories: new Map([
          [
            'unit_tests',
            {
              line: 8,
              entries: [
                {
                  path: 'tests/a.rs',
                  isGenerated: false,
                  isOptional: false,
                  justification: 'kills it',
                  line: 9,
                },
                { path: 'tests/unit', isGenerated: false, isOptional: false, line: 10 },
              ],
            },
          ],
          [
            'evidence_logs',
            {
              line: 12,
              entries: [{ path: 'out/**/*.jsonl', isGenerated: true, isOptional: false, line: 12 }],
            },
          ],
          [
            'reviews',
            {
              line: 13,
              entries: [{ path: 'docs/review.md', isGenerated: false, isOptional: false, line: 13 }],
            },
          ],
        ]),
      },
    ])
    expect(found.rules.requiredCategories).toEqual(['unit_tests'])
    expect(found.rules.minCoverage && decimalToText(found.rules.minCoverage)).toBe('33.5')
  })

  test('is the same in YAML, but for its lines', async () => {
    const content = matrix(
      { e2e_scripts: [{ path: 'e2e/**', generated_by_ci: true }] },
      { ci_policy: { required_categories: ['unit_tests'], min_classified_trace_coverage_pct: 20 } },
    )
    const withoutLines = ({ matrix: { requirements, rules }, problems: noted }: ReadMatrix) => ({
      rules,
      noted,
      requirements: requirements.map(({ id, title, acceptanceCriteria, categories }) => [
        [id, title, acceptanceCriteria],
        [...categories].map(([name, { entries }]) => [name, entries.map((entry) => ({ ...entry, line: 0 }))]),
      ]),
    })
    expect(withoutLines(await read(stringify(content)))).toEqual(withoutLines(await read(content)))
  })

  test('in YAML has lines', async () => {
    const text =
      'requirements:\n  # the first\n  - id: R-1\n    title: t\n    acceptance_criteria: a\n    unit_tests:\n      - path: a\n      - { path: b }\n'
    const [requirement] = (await read(text)).matrix.requirements
    expect(requirement?.line).toBe(3)
    expect(requirement?.categories.get('unit_tests')?.entries.map(({ line }) => line)).toEqual([7, 8])
  })

  test('may name a test in a file', async () => {
    const named = [{ path: 'tests/a.py::TestKeys::test_opens' }, { path: 'a.test.ts::web > shows' }]
    const { matrix: found, problems: none } = await read(matrix({ unit_tests: named }))
    expect(none).toEqual([])
    const entries = found.requirements[0]?.categories.get('unit_tests')?.entries ?? []
    expect(entries.map(({ path, test: name }) => [path, name])).toEqual([
      ['tests/a.py', 'TestKeys::test_opens'],
      ['a.test.ts', 'web > shows'],
    ])
  })

  test('has no rules of its own where it has no ci_policy', async () => {
    expect((await read(matrix())).matrix.rules).toEqual({ requiredCategories: [] })
  })

  test('may leave a required category empty or out: that is judged, not refused', async () => {
    const options = { require: ['e2e_scripts'] }
    expect(await problems(matrix(), options)).toEqual([])
    expect(await problems(matrix({ e2e_scripts: [] }), options)).toEqual([])
  })

  test('may have lists of other things', async () => {
    const content = matrix({ labels: ['a'], related: [{ id: 'R-2' }], note: 'x', n: 3 })
    expect(await problems(content)).toEqual([])
    expect((await read(content)).matrix.requirements[0]?.categories.size).toBe(1)
  })

  test('may have keys that JavaScript gives a meaning', async () => {
    const text =
      '{"__proto__": {}, "requirements": [{"id": "constructor", "title": "t", "acceptance_criteria": "a", "__proto__": [{"path": "x"}]}]}'
    const { matrix: found, problems: none } = await read(text)
    expect(none).toEqual([])
    expect(found.requirements[0]?.categories.has('__proto__')).toBe(true)
  })
})

describe('types are exact', () => {
  test.each([
    ['true', true, []],
    ['false', false, []],
    ['"false"', undefined, ['"false" is not true or false: write it without quotes']],
    ['"true"', undefined, ['"true" is not true or false: write it without quotes']],
    ['1', undefined, ['1 is not true or false: write it without quotes']],
    ['null', undefined, ['null is not true or false: write it without quotes']],
  ])('generated_by_ci and optional: %s', async (written, flag, complaints) => {
    for (const key of ['generated_by_ci', 'optional']) {
      const text = JSON.stringify(
        matrix({ unit_tests: [{ path: 'a', justification: 'needs a GPU', [key]: '@' }] }),
      )
      const reading = await read(text.replace('"@"', written))
      const [entry] = reading.matrix.requirements[0]?.categories.get('unit_tests')?.entries ?? []
      expect(key === 'optional' ? entry?.isOptional : entry?.isGenerated).toBe(flag)
      expect(reading.problems.map(({ message }) => message)).toEqual(
        complaints.map((complaint) => `requirements[0].unit_tests[0].${key}: ${complaint}`),
      )
    }
  })

  test.each([
    ['no', undefined],
    ['a blank', '  '],
  ])('optional with %s justification', async (_, justification) => {
    const text = matrix({ unit_tests: [{ path: 'a', optional: true, justification }] })
    expect(await problems(text)).toHaveLength(1)
    expect(await problems(matrix({ unit_tests: [{ path: 'a', optional: false }] }))).toEqual([])
  })

  test.each([
    ['0', '0'],
    ['20', '20'],
    ['99.5', '99.5'],
    ['100', '100'],
    ['1e1', undefined],
    ['100.1', undefined],
    ['-1', undefined],
    ['true', undefined],
    ['"20"', undefined],
    ['"20%"', undefined],
    ['null', undefined],
    ['1e-9', undefined],
  ])('min_classified_trace_coverage_pct: %s', async (written, expected) => {
    const text = JSON.stringify(matrix({}, { ci_policy: { min_classified_trace_coverage_pct: '@' } }))
    const reading = await read(text.replace('"@"', written))
    const { minCoverage } = reading.matrix.rules
    expect(minCoverage && decimalToText(minCoverage)).toBe(expected)
    expect(reading.problems).toHaveLength(expected === undefined ? 1 : 0)
  })
})

describe('everything that is wrong is named with its line', () => {
  const inPolicy = (rules: unknown) => matrix({}, { ci_policy: rules })
  const entry = (value: unknown) => matrix({ unit_tests: [...TESTS, value] })
  const path = (value: unknown) => entry({ path: value })

  test.each<readonly [string, unknown, readonly (string | RegExp)[]]>([
    ['a list', [], [/^1: the document: a list is not an object/]],
    ['no requirements', {}, ['1: the document: requirements is missing: list them']],
    [
      'requirements that are not requirements',
      { requirements: {} },
      [/requirements: an object is not a list/],
    ],
    ['an empty list', { requirements: [] }, [/lists no requirement/]],
    ['a string for a requirement', { requirements: ['R-1'] }, [/requirements\[0\]: "R-1" is not an object/]],
    ['null for a requirement', { requirements: [null] }, [/requirements\[0\]: null is not an object/]],
    ['no id', matrix({ id: undefined }), [/requirements\[0\]: id is missing/]],
    ['an empty id', matrix({ id: ' ' }), [/requirements\[0\]\.id: is empty/]],
    ['a number for an id', matrix({ id: 7 }), [/requirements\[0\]\.id: 7 is not text: write it in quotes/]],
    ['an id with a line break', matrix({ id: 'a\nb' }), [/is not an id/]],
    ['an id with a comma', matrix({ id: 'a,b' }), [/is not an id/]],
    ['an id with blanks around', matrix({ id: 'a ' }), [/is not an id/]],
    ['no title', matrix({ title: undefined }), [/title is missing/]],
    [
      'an empty title',
      matrix({ title: '' }),
      ['5: requirements[0].title: is empty: write at least one word'],
    ],
    ['a blank criterion', matrix({ acceptance_criteria: ' \n' }), [/^6: .*acceptance_criteria: is empty/]],
    ['criteria in a list', matrix({ acceptance_criteria: ['a'] }), [/a list is not text/]],
    [
      'a string for a category',
      matrix({ unit_tests: 'tests/a.rs' }),
      [/unit_tests: "tests\/a.rs" is not a list/],
    ],
    ['null for a category', matrix({ unit_tests: null }), [/unit_tests: null is not a list/]],
    [
      'one string in a list',
      entry('tests/b.rs'),
      ['12: requirements[0].unit_tests[1]: "tests/b.rs" is not an object: write its keys and values'],
    ],
    ['a list in a list', entry([]), [/unit_tests\[1\]: a list is not an object/]],
    ['a string beside paths in another category', matrix({ audits: [{ path: 'a' }, 'b'] }), [/audits\[1\]/]],
    ['no path', entry({}), [/unit_tests\[1\]: path is missing/]],
    ['an empty path', path(''), [/path: is empty/]],
    ['a number for a path', path(3), [/3 is not text/]],
    [
      'an absolute path',
      path('/etc/passwd'),
      [
        '13: requirements[0].unit_tests[1].path: "/etc/passwd" is absolute: write it relative to the root of the repository',
      ],
    ],
    ['a Windows path', path('C:/a.rs'), [/is absolute/]],
    ['a path upwards', path('../a.rs'), [/contains \.\./]],
    ['a path upwards and back', path('tests/../../a.rs'), [/contains \.\./]],
    ['a branch upwards', path('{tests,..}/a.rs'), [/contains \.\./]],
    ['a backslash', path('tests\\a.rs'), [/contains a backslash/]],
    ['a control character', path('tests/\u0000a.rs'), [/control character/]],
    ['a path with an empty step', path('tests//a.rs'), [/empty or \. segment/]],
    ['a path with a dot', path('./tests/a.rs'), [/empty or \. segment/]],
    ['a file without its test', path('tests/a.py::'), [/"tests\/a\.py::" names no test after ::/]],
    ['a test with blanks around it', path('tests/a.py:: b'), [/names no test after ::/]],
    ['a test in a pattern', path('tests/*.py::b'), [/names a test in a folder or a pattern/]],
    ['a test in a folder', path('tests/::b'), [/names a test in a folder or a pattern/]],
    ['a test without a file', path('::b'), [/is empty/]],
    ['a pattern that excludes', path('!tests/a.rs'), [/begins with !/]],
    ['an empty justification', entry({ path: 'b', justification: '' }), [/justification: is empty/]],
    [
      'an id twice',
      { requirements: [REQUIREMENT, REQUIREMENT] },
      ['8: requirements[1]: the id "R-1" is already on line 3: give each its own'],
    ],
    ['rules that are not rules', inPolicy([]), [/ci_policy: a list is not an object/]],
    [
      'a misspelt rule',
      inPolicy({ min_trace_coverage_pct: 20 }),
      [/ci_policy\.min_trace_coverage_pct: unknown rule/],
    ],
    [
      'categories that are not categories',
      inPolicy({ required_categories: 'unit_tests' }),
      [/"unit_tests" is not a list/],
    ],
    ['a category that is not a name', inPolicy({ required_categories: [true] }), [/true is not text/]],
  ])('%s', async (_, content, expected) => {
    const found = await problems(content)
    expect(found).toHaveLength(expected.length)
    for (const [index, each] of expected.entries()) {
      if (typeof each === 'string') expect(found[index]).toBe(each)
      else expect(found[index]).toMatch(each)
    }
  })

  test('all at once, in the order of the file', async () => {
    const found = await problems(matrix({ title: '', unit_tests: ['a', { path: '/b' }] }))
    expect(found.map((line) => Number.parseInt(line, 10))).toEqual([5, 8, 10])
  })

  test('a category that the policy asks for is read as one', async () => {
    expect(await problems(matrix({ audits: ['x'] }))).toEqual([])
    expect(await problems(matrix({ audits: ['x'] }), { require: ['audits'] })).toEqual([
      expect.stringContaining('audits[0]: "x" is not an object'),
    ])
  })
})

describe('what is not a document at all', () => {
  const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

  test.each<readonly [string, string, number | undefined, RegExp]>([
    ['nothing', '', undefined, /the file is empty/],
    ['truncated JSON', '{\n"requirements": [', 2, /truncated/],
    ['a key twice', '{"requirements": [],\n"requirements": []}', 2, /appears twice/],
    ['a deep JSON', `{"x": ${deep(70)}}`, 1, /nested deeper than 64/],
    ['a deep YAML', `x: ${deep(70)}`, 1, /nested deeper than 64/],
    ['a very deep YAML', `x: ${deep(50_000)}`, undefined, /nested deeper than 64/],
    ['a YAML key twice', 'requirements: []\nrequirements: []\n', 2, /"requirements" appears twice/],
    ['a YAML alias', 'a: &x [1]\nb: *x\n', 2, /an alias/],
    ['an open bracket', 'a:\n  b: 1\nrequirements: [\n', undefined, /YAML that cannot be used/],
    ['a second YAML document', 'a: 1\n---\nb: 2\n', 3, /a second YAML document/],
    ['comments alone', '# nothing\n', undefined, /the file is empty/],
  ])('%s', async (_, text, line, message) => {
    const error: unknown = await read(text).catch((reason: unknown) => reason)
    if (!(error instanceof EvidenceError)) throw new Error(`not refused: ${String(error)}`)
    expect(error.message).toMatch(message)
    if (line !== undefined) expect(error.line).toBe(line)
  })
})

test('no JSON crashes the reader, and nothing is dropped without a problem', async () => {
  const property = fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
    const { matrix: found, problems: noted } = await read({ requirements: [value] })
    expect(found.requirements.length + noted.length).toBeGreaterThan(0)
  })
  await fc.assert(property, { numRuns: 300 })
})

test('lines of JSON are those of the text, however it is laid out', async () => {
  const blanks = fc
    .array(fc.constantFrom(' ', '\n', '\t', '\r\n'), { maxLength: 4 })
    .map((all) => all.join(''))
  const property = fc.asyncProperty(
    fc.array(blanks, { minLength: 3, maxLength: 3 }),
    async ([a = '', b = '', c = '']) => {
      const head = `{${a}"requirements"${b}:${c}[{}, \n\n`
      const { problems: noted } = await read(`${head}"x\\n\\"{"]}`)
      expect(noted.at(-1)?.line).toBe(head.split('\n').length)
    },
  )
  await fc.assert(property)
})
