import { describe, expect, test } from 'vitest'
import { HelperPlaces } from '../classification/helper-places.ts'
import { TestFiles } from '../classification/test-files.ts'
import { classifiedTexts, TEST_PATTERNS, type Texts } from '../fixtures/part-files.ts'
import { RULE, sourcesOf, usesIn } from '../fixtures/scanned-files.ts'
import { matcher } from '../fixtures/suites-case.ts'
import type { ForbiddenUse, SuiteContents } from '../suite-contents.ts'
import { openCodeBase } from './code-base.ts'
import { SourceFacts } from './source-facts.ts'
import { scanSuite } from './suite-scan.ts'

type Sources = Readonly<Record<string, string>>

/** What the rule forbids in the suite `unit` of a repository made of texts. */
async function scanUnit(files: Sources, suites: string): Promise<SuiteContents> {
  const { bySuite, classified } = await classifiedTexts(files satisfies Texts, suites)
  const tree = new TestFiles(Object.keys(files).sort(), TEST_PATTERNS, matcher)
  const forbidden = { content: RULE['forbid-content'] ?? [], identifiers: RULE['forbid-identifiers'] ?? [] }
  const code = await openCodeBase(
    tree,
    new SourceFacts(sourcesOf(files), forbidden),
    new HelperPlaces(tree, []),
  )
  const split = new Map(classified.split.map((file) => [file.path, file]))
  const tests = bySuite.get('unit') ?? []
  return scanSuite({ suite: 'unit', rule: RULE, tests, split }, code, (path) => `repo/${path}`)
}

const MARKED = `[suite.unit]
files = ["tests/*"]
[suite.integration]
files = [{ file = "tests/*", marker = "integration" }]
`
const named = (name: string) =>
  `[suite.unit]\nfiles = ["tests/*"]\n[suite.e2e]\nfiles = [${JSON.stringify(name)}]\n`
const FACADE = { 'tests/helpers/tape.py': 'x = VcrRecorder()\n', 'tests/helpers/__init__.py': '' }

describe('what a rule forbids counts', () => {
  test.each<readonly [string, string, readonly string[], string, readonly string[]]>([
    [
      'in a test of the suite, and not in one of another',
      'tests/test_a.py',
      [
        '@pytest.mark.integration',
        'def test_a():',
        '  VcrRecorder()',
        '',
        'def test_b():',
        '  VcrRecorder()',
      ],
      MARKED,
      ['tests/test_a.py:6 VcrRecorder'],
    ],
    [
      'not in a decorator of a test of another suite',
      'tests/test_a.py',
      ['@use(VcrRecorder)', '@pytest.mark.integration', 'def test_a(): pass', 'def test_b(): pass'],
      MARKED,
      [],
    ],
    [
      'around the tests, in code of the module and in functions that are not tests',
      'tests/test_a.py',
      [
        'tape = VcrRecorder()',
        '@pytest.mark.integration',
        'def test_a(): pass',
        'def helper():',
        '  return MockClock()',
        'class TestB:',
        '  def setup_method(self):',
        '    VcrRecorder()',
        '  def test_b(self): pass',
      ],
      MARKED,
      ['tests/test_a.py:1 VcrRecorder', 'tests/test_a.py:8 VcrRecorder', 'tests/test_a.py:5 MockClock'],
    ],
    [
      'not in a class whose tests are all of another suite, between them',
      'tests/test_a.py',
      [
        '@pytest.mark.integration',
        'class TestA:',
        '  tape = VcrRecorder()',
        '  def test_a(self):',
        '    VcrRecorder()',
        'def test_b(): pass',
      ],
      MARKED,
      [],
    ],
    [
      'in a class with tests of both suites, between them',
      'tests/test_a.py',
      [
        'class TestA:',
        '  tape = VcrRecorder()',
        '  @pytest.mark.integration',
        '  def test_a(self): pass',
        '  def test_b(self): pass',
      ],
      MARKED,
      ['tests/test_a.py:2 VcrRecorder'],
    ],
    [
      'in what a test of the suite imports, and not in what one of another does',
      'tests/test_a.py',
      [
        '@pytest.mark.integration',
        'def test_a():',
        '  from tests.helpers import tape',
        'def test_b():',
        '  pass',
      ],
      MARKED,
      [],
    ],
    [
      'in what tests of both suites import',
      'tests/test_a.py',
      [
        '@pytest.mark.integration',
        'def test_a():',
        '  from tests.helpers import tape',
        'def test_b():',
        '  from tests.helpers import tape',
      ],
      MARKED,
      ['tests/helpers/tape.py:1 VcrRecorder for tests/test_a.py'],
    ],
    [
      'in what the module imports',
      'tests/test_a.py',
      [
        'from tests.helpers import tape',
        '@pytest.mark.integration',
        'def test_a(): pass',
        'def test_b(): pass',
      ],
      MARKED,
      ['tests/helpers/tape.py:1 VcrRecorder for tests/test_a.py'],
    ],
    [
      'nowhere where all tests of the file are of another suite',
      'tests/test_a.py',
      ['pytestmark = pytest.mark.integration', 'tape = VcrRecorder()', 'def test_a(): pass'],
      MARKED,
      [],
    ],
    [
      'everywhere in a file that could not be read exactly',
      'tests/test_a.py',
      ['@pytest.mark.integration', 'def test_a():', '  VcrRecorder()', 'def test_b():', '  f((1]'],
      MARKED,
      ['tests/test_a.py:3 VcrRecorder'],
    ],
    [
      'in TypeScript, by the titles of the tests',
      'tests/a.test.ts',
      [
        "describe('web', () => {",
        "  it('records', () => {",
        '    new VcrRecorder()',
        '  })',
        "  it('shows', () => { new VcrRecorder() })",
        '})',
      ],
      named('tests/a.test.ts::web > records'),
      ['tests/a.test.ts:5 VcrRecorder'],
    ],
    [
      'in Rust, by features',
      'tests/a.rs',
      [
        '#[test]',
        'fn a() { VcrRecorder::new(); }',
        '#[cfg(feature = "integration")]',
        'mod live {',
        '  #[test]',
        '  fn b() { VcrRecorder::new(); }',
        '}',
      ],
      MARKED,
      ['tests/a.rs:2 VcrRecorder'],
    ],
    [
      'in Go, by the name of a test',
      'tests/a_test.go',
      [
        'package a',
        'func TestA(t *testing.T) {',
        '\tVcrRecorder()',
        '}',
        'func TestB(t *testing.T) {',
        '\tVcrRecorder()',
        '}',
      ],
      named('tests/a_test.go::TestA'),
      ['tests/a_test.go:6 VcrRecorder'],
    ],
    [
      'in Java, by tags',
      'tests/ATest.java',
      [
        'class ATest {',
        '  @Test @Tag("integration") void a() { new VcrRecorder(); }',
        '  @Test void b() { new VcrRecorder(); }',
        '}',
      ],
      MARKED,
      ['tests/ATest.java:3 VcrRecorder'],
    ],
  ])('%s', async (_, file, lines, suites, expected) => {
    const contents = await scanUnit({ ...FACADE, [file]: `${lines.join('\n')}\n` }, suites)
    expect([...new Set(usesIn(contents))]).toEqual(expected)
  })
})

test('a use names the test that it is in, and what is around the tests the file', async () => {
  const lines = [
    'VcrRecorder()',
    '@pytest.mark.integration',
    'def test_a(): pass',
    'def test_b(): VcrRecorder()',
  ]
  const { content } = await scanUnit({ 'tests/test_a.py': lines.join('\n') }, MARKED)
  const shown = ({ test: path, within, line }: ForbiddenUse) => `${within ?? path}:${line}`
  expect(content.map(shown)).toEqual(['tests/test_a.py:1', 'tests/test_a.py::test_b:4'])
})
