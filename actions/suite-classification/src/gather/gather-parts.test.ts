import type { Check, Finding } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { checkClassification } from '../checks/classification-checks.ts'
import { TestFiles } from '../classification/test-files.ts'
import { classifiedTexts, TEST_PATTERNS, type Texts } from '../fixtures/part-files.ts'
import { matcher } from '../fixtures/suites-case.ts'
import { outputsOf } from '../report/outputs.ts'

const MIXED = [
  'import pytest',
  '@pytest.mark.integration',
  'def test_a(): pass',
  'def test_b(): pass',
  '@pytest.mark.integration',
  '@pytest.mark.slow',
  'def test_c(): pass',
].join('\n')
const FILES: Texts = {
  'tests/test_mixed.py': MIXED,
  'tests/test_plain.py': 'def test_p(): pass',
  'tests/a.test.ts': "describe('web', () => {\n  it('shows', fn)\n  it('hides', fn)\n})",
  'tests/a.rb': 'it "works" do\nend',
  'tests/helpers/tape.py': '',
}
const PLAIN = '"tests/test_plain.py", "tests/a.test.ts", "tests/a.rb"'

/** `[suite.unit]` with these entries on line 2, `[suite.integration]` on 4, `[suite.slow]` on 6. */
const suites = (unit: string, integration: string, slow = '') =>
  `[suite.unit]\nfiles = [${unit}]\n[suite.integration]\nfiles = [${integration}]\n[suite.slow]\nfiles = [${slow}]\n`

/** `test_a: integration`, for each test of a file whose tests are in different suites. */
async function split(files: Texts, text: string): Promise<readonly string[]> {
  const { classified } = await classifiedTexts(files, text)
  return classified.split.flatMap(({ cases }) =>
    cases.map(({ test: { name }, entries }) => `${name}: ${entries.map(({ suite }) => suite).join(' ')}`),
  )
}

async function checksOf(files: Texts, text: string): Promise<readonly Check[]> {
  const reading = await classifiedTexts(files, text)
  const repository = {
    files: new TestFiles(Object.keys(files).sort(), TEST_PATTERNS, matcher),
    ...{ brokenLinks: [], idleHelpers: [], guesses: new Map() },
  }
  return checkClassification(reading, repository)
}

/** `subject: message (file:line)` of everything that the checks of a classification find. */
async function findings(files: Texts, text: string): Promise<readonly string[]> {
  const shown = ({ subject, message, file, line }: Finding) => `${subject}: ${message} (${file}:${line})`
  return (await checksOf(files, text)).flatMap((check) => check.findings.map(shown))
}

const MARKED = '{ file = "tests/*.py", marker = "integration" }'

describe('the tests of a file', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'with a marker are in its suite, the others in that of the file',
      suites(`"tests/test_mixed.py", ${PLAIN}`, MARKED),
      ['test_a: integration', 'test_b: unit', 'test_c: integration'],
    ],
    [
      'with a name are in its suite, whatever their markers',
      suites(`"tests/test_mixed.py::test_a", "tests/test_mixed.py::test_b", ${PLAIN}`, MARKED),
      ['test_a: unit', 'test_b: unit', 'test_c: integration'],
    ],
    [
      'may all have entries of their own',
      suites(`"test_mixed::test_b", ${PLAIN}`, MARKED),
      ['test_a: integration', 'test_b: unit', 'test_c: integration'],
    ],
    [
      'are those of a group that is named',
      suites('"tests/test_*.py", "tests/a.rb", "tests/a.test.ts::web > hides"', '"tests/a.test.ts::shows"'),
      ['web > shows: integration', 'web > hides: unit'],
    ],
    [
      'are in several suites where their markers are',
      suites(`"tests/test_mixed.py", ${PLAIN}`, MARKED, '{ file = "tests/*.py", marker = "slow" }'),
      ['test_a: integration', 'test_b: unit', 'test_c: integration slow'],
    ],
    ['need no entry where the file has one', suites(`"tests/test_mixed.py", ${PLAIN}`, '', ''), []],
  ])('%s', async (_, text, expected) => {
    expect(await split(FILES, text)).toEqual(expected)
  })

  test('are in one suite where they all have the marker: then the file is, whatever else names it', async () => {
    const files = {
      ...FILES,
      'tests/test_mixed.py': `import pytest\npytestmark = pytest.mark.integration\n${MIXED}`,
    }
    const { classified, bySuite } = await classifiedTexts(
      files,
      suites(`"tests/test_*.py", "tests/a.test.ts", "tests/a.rb"`, MARKED),
    )
    expect(classified.split).toEqual([])
    expect(bySuite.get('integration')).toEqual(['tests/test_mixed.py'])
    expect(bySuite.get('unit')).not.toContain('tests/test_mixed.py')
  })

  test('put the file into each of their suites, and count it once', async () => {
    const text = suites(`"tests/test_mixed.py", ${PLAIN}`, MARKED)
    const reading = await classifiedTexts(FILES, text)
    expect(reading.bySuite.get('unit')).toContain('tests/test_mixed.py')
    expect(reading.bySuite.get('integration')).toEqual(['tests/test_mixed.py'])
    const files = new TestFiles(Object.keys(FILES).sort(), TEST_PATTERNS, matcher)
    const decision = { ruled: [] } as unknown as Parameters<typeof outputsOf>[0]
    expect(outputsOf(decision, reading, files)).toMatchObject({
      ...{ tests: '4', classified: '4', unclassified: '0' },
      suites: '{"unit":4,"integration":1,"slow":0}',
    })
  })
})

describe('a fault of entries for parts of files:', () => {
  const file = 'repo/tests/test_mixed.py'

  test.each<readonly [string, string, readonly string[]]>([
    ['none', suites(`"tests/test_mixed.py", ${PLAIN}`, MARKED), []],
    [
      'tests in no suite',
      suites(PLAIN, MARKED),
      [
        `tests/test_mixed.py::test_b: is in no suite: add "tests/test_mixed.py::test_b" to a suite in s.toml, or "tests/test_mixed.py" for all tests of the file that no entry names (${file}:4)`,
      ],
    ],
    [
      'a test in two suites by its markers',
      suites(`"tests/test_mixed.py", ${PLAIN}`, MARKED, '{ file = "tests/*.py", marker = "slow" }'),
      [
        `tests/test_mixed.py::test_c: is in integration (line 4) and slow (line 6): add "tests/test_mixed.py::test_c" to the suite it belongs to in s.toml (${file}:5)`,
      ],
    ],
    [
      'a test in two suites by its name',
      suites(`"tests/test_mixed.py", "test_mixed::test_a", ${PLAIN}`, '', '"tests/test_mixed.py::test_a"'),
      [
        `tests/test_mixed.py::test_a: is in unit (line 2) and slow (line 6): keep one of the entries in s.toml (${file}:2)`,
      ],
    ],
    [
      'the rest of a file in two suites',
      suites(`"tests/test_mixed.py", ${PLAIN}`, MARKED, '"tests/test_mixed.py"'),
      ['tests/test_mixed.py: is in unit (line 2) and slow (line 6) (s.toml:6)'],
    ],
    [
      'a test that is named twice',
      suites(`"tests/test_mixed.py", ${PLAIN}`, '"tests/test_mixed.py::test_a",\n"test_mixed::test_a"'),
      ['test_mixed::test_a: names the same test as line 4 (suite integration) (s.toml:5)'],
    ],
    [
      'a marker that no test has',
      suites(`"tests/test_mixed.py", ${PLAIN}`, '{ file = "tests/*.py", marker = "live" }'),
      [
        '{ file = "tests/*.py", marker = "live" }: no test of these files has the marker live (suite integration) (s.toml:4)',
      ],
    ],
    [
      'a name that no test has',
      suites(`"tests/test_mixed.py", ${PLAIN}`, '"tests/test_mixed.py::test_z"'),
      [
        'tests/test_mixed.py::test_z: the file has no test of that name: did you mean "tests/test_mixed.py::test_a"? (suite integration) (s.toml:4)',
      ],
    ],
    [
      'a name with parameters',
      suites(`"tests/test_mixed.py", ${PLAIN}`, '"tests/test_mixed.py::test_b[x > 1-y]"'),
      [
        'tests/test_mixed.py::test_b[x > 1-y]: the file has no test of that name: did you mean "tests/test_mixed.py::test_b"? (suite integration) (s.toml:4)',
      ],
    ],
    [
      'a name that is like none',
      suites(`"tests/test_mixed.py", ${PLAIN}`, '"tests/test_mixed.py::opens_the_door"'),
      [
        'tests/test_mixed.py::opens_the_door: the file has no test of that name (suite integration) (s.toml:4)',
      ],
    ],
    [
      'a file that does not exist, and a pattern that matches none',
      suites(`"tests/test_mixed.py", ${PLAIN}`, '"tests/x.py::t",\n{ file = "x/*.py", marker = "m" }'),
      [
        'tests/x.py::t: does not exist (suite integration) (s.toml:4)',
        '{ file = "x/*.py", marker = "m" }: matches no file (suite integration) (s.toml:5)',
      ],
    ],
    [
      'files that are not tests',
      suites(`"tests/test_mixed.py", ${PLAIN}`, '{ file = "tests/**/*.py", marker = "integration" }'),
      [
        '{ file = "tests/**/*.py", marker = "integration" }: names files that suites.tests in the policy does not match: tests/helpers/tape.py (suite integration) (s.toml:4)',
      ],
    ],
    [
      'markers in TypeScript',
      suites(`"tests/test_mixed.py", ${PLAIN}`, '{ file = "tests/a.test.ts", marker = "slow" }'),
      [
        '{ file = "tests/a.test.ts", marker = "slow" }: markers are not read in the language of tests/a.test.ts: name each test, as in "tests/a.test.ts::title of the test", and let the pattern name other files (suite integration) (s.toml:4)',
      ],
    ],
    [
      'tests in Ruby',
      suites(`"tests/test_mixed.py", ${PLAIN}`, '"tests/a.rb::works"'),
      [
        'tests/a.rb::works: tests are not recognised in the language of tests/a.rb: name the whole file, as in "tests/a.rb" (suite integration) (s.toml:4)',
      ],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await findings(FILES, text)).toEqual(expected)
  })

  test.each([
    [
      4,
      [1, 2, 3].map(
        (n) =>
          `is in no suite: add "tests/test_many.py::test_${n}" to a suite in s.toml, or "tests/test_many.py" for all tests of the file that no entry names`,
      ),
    ],
    [
      5,
      [
        '4 of its 5 tests are in no suite: test_1, test_2, test_3 and 1 more: add "tests/test_many.py" to a suite in s.toml for all tests of the file that no entry names, or an entry for each',
      ],
    ],
  ])(
    'all of %i tests but one in no suite: of more than three they are one, and all count',
    async (count, said) => {
      const many = Array.from({ length: count }, (_, index) => `def test_${index}(): pass`).join('\n')
      const files = { ...FILES, 'tests/test_many.py': many }
      const text = suites(`"tests/test_mixed.py", ${PLAIN}`, '"tests/test_many.py::test_0"')
      const [complete] = await checksOf(files, text)
      expect(complete?.findings.map(({ message }) => message)).toEqual(said)
      expect(complete?.findings[0]).toMatchObject({ file: 'repo/tests/test_many.py', line: 2 })
      expect(complete?.actual).toEqual({ value: count - 1, unit: 'tests' })
    },
  )

  test('a stem of two tests', async () => {
    const files = { ...FILES, 'tests/sub/test_plain.py': 'def test_p(): pass' }
    const text = suites(`"tests/test_mixed.py", "tests/sub/*", ${PLAIN}`, '"test_plain::test_p"')
    expect(await findings(files, text)).toEqual([
      'test_plain::test_p: names 2 tests (tests/sub/test_plain.py, tests/test_plain.py): write the path (suite integration) (s.toml:4)',
    ])
  })

  test('a file that cannot be read', async () => {
    const files = { ...FILES, 'tests/test_mixed.py': undefined }
    expect(await findings(files, suites(`"tests/test_mixed.py", ${PLAIN}`, MARKED))).toEqual([
      `${MARKED}: is for tests of files that cannot be read exactly: tests/test_mixed.py (suite integration) (s.toml:4)`,
    ])
  })
})
