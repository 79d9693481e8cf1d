import type { Result } from '@governance-gates/core'
import { testsIn } from '@governance-gates/source-code/declared-tests'
import { describe, expect, test } from 'vitest'
import { TestOutcomes } from './test-outcomes.ts'

type Given = readonly [subject: string, status: Result['status'], more?: Partial<Result>]

/** How a test of a file ended: its kind, with the subject of the failure. */
async function ended(file: string, source: string, name: string, results: readonly Given[]): Promise<string> {
  const repository = { files: [file], folder: '', read: () => source }
  const declared = new Map([[file, await testsIn(file, source)]])
  const outcomes = new TestOutcomes([file], repository, declared)
  for (const [subject, status, more] of results) outcomes.add({ subject, status, file, ...more })
  const outcome = outcomes.casesOf(file, [name]).get(name)
  return outcome?.kind === 'failed' ? `failed: ${outcome.subject}` : (outcome?.kind ?? 'none')
}

const PYTHON =
  'def test_opens(): pass\ndef test_holds(): pass\nclass TestKeys:\n    def test_opens(self): pass\n    def test_turns(self): pass\n'
const inModule = (name: string, status: Result['status'], module = 'tests.test_keys'): Given => [
  `pytest > ${module} > ${name}`,
  status,
  { attributes: { suite: 'pytest', class: module } },
]

describe('a test of Python', () => {
  test.each<readonly [string, string, readonly Given[], string]>([
    ['passed', 'test_opens', [inModule('test_opens', 'pass'), inModule('test_holds', 'fail')], 'passed'],
    [
      'failed',
      'test_holds',
      [inModule('test_opens', 'pass'), inModule('test_holds', 'fail')],
      'failed: pytest > tests.test_keys > test_holds',
    ],
    [
      'has parameters',
      'test_opens',
      [inModule('test_opens[a > b]', 'pass'), inModule('test_holds[1-x.y]', 'fail')],
      'passed',
    ],
    [
      'failed with some',
      'test_opens',
      [inModule('test_opens[1]', 'pass'), inModule('test_opens[2]', 'fail')],
      'failed: pytest > tests.test_keys > test_opens[2]',
    ],
    [
      'is asked for with its parameters',
      'test_opens[1]',
      [inModule('test_opens[1]', 'pass'), inModule('test_opens[2]', 'fail')],
      'passed',
    ],
    ['did not run', 'test_opens', [inModule('test_holds', 'pass')], 'not-run'],
    [
      'was skipped',
      'test_opens',
      [inModule('test_opens', 'skip'), inModule('test_holds', 'pass')],
      'skipped',
    ],
    [
      'is not that of a class',
      'test_opens',
      [inModule('test_opens', 'pass', 'tests.test_keys.TestKeys')],
      'not-run',
    ],
    [
      'is that of a class',
      'TestKeys::test_opens',
      [inModule('test_opens', 'pass', 'tests.test_keys.TestKeys')],
      'passed',
    ],
    ['is not the one without', 'TestKeys::test_opens', [inModule('test_opens', 'pass')], 'not-run'],
    ['has a name that begins alike', 'test_opens', [inModule('test_opens_twice', 'pass')], 'not-run'],
    [
      'is a class',
      'TestKeys',
      [inModule('test_turns', 'pass', 'tests.test_keys.TestKeys'), inModule('test_holds', 'fail')],
      'passed',
    ],
    [
      'is a class with a failure',
      'TestKeys',
      [inModule('test_turns', 'fail', 'tests.test_keys.TestKeys')],
      'failed: pytest > tests.test_keys.TestKeys > test_turns',
    ],
    [
      'may be meant by a failure of nobody',
      'test_opens',
      [inModule('test_opens', 'pass'), inModule('teardown', 'error')],
      'failed: pytest > tests.test_keys > teardown',
    ],
    ['is not meant by a pass of nobody', 'test_opens', [inModule('other', 'pass')], 'not-run'],
    [
      'is in a file that did not load',
      'test_opens',
      [['pytest > tests.test_keys', 'error', { whole: 'suite' }]],
      'failed: pytest > tests.test_keys',
    ],
    ['is not declared, and has a result', 'test_made', [inModule('test_made', 'pass')], 'passed'],
    ['is not declared, and has none', 'test_made', [inModule('test_opens', 'pass')], 'not-run'],
  ])('%s', async (_, name, results, expected) => {
    expect(await ended('tests/test_keys.py', PYTHON, name, results)).toBe(expected)
  })
})

const SCRIPT =
  "describe('web', () => {\n  it('shows', fn)\n  it('shows more', fn)\n  it.each([1])('adds %i', fn)\n})\nit('shows', fn)\nit(`is \u0024{x}`, fn)\n"
const FILE = 'src/a.test.ts'
const vitest = (name: string, status: Result['status']): Given => [
  `${FILE} > ${name}`,
  status,
  { attributes: { suite: FILE, class: FILE } },
]

describe('a test of JavaScript', () => {
  test.each<readonly [string, string, readonly Given[], string]>([
    ['in a group', 'web > shows', [vitest('web > shows', 'pass'), vitest('shows', 'fail')], 'passed'],
    ['outside of it', 'shows', [vitest('web > shows', 'pass'), vitest('shows', 'skip')], 'skipped'],
    ['that did not run', 'shows', [vitest('web > shows', 'pass')], 'not-run'],
    ['whose name begins alike', 'web > shows', [vitest('web > shows more', 'pass')], 'not-run'],
    [
      'with parameters',
      'web > adds …',
      [vitest('web > adds 1', 'pass'), vitest('web > shows', 'fail')],
      'passed',
    ],
    ['with a template', 'is …', [vitest('is what it is', 'pass')], 'passed'],
    [
      'as Jest names it',
      'web > shows',
      [['web > shows', 'pass', { attributes: { suite: 'web', file: FILE } }]],
      'passed',
    ],
    [
      'as its JSON names it',
      'shows',
      [[`${FILE} > web > shows`, 'pass', { attributes: { suite: 'web', file: FILE } }]],
      'not-run',
    ],
    [
      'as jest-junit names it',
      'web > shows',
      [['web > web shows', 'pass', { attributes: { suite: 'web', class: 'web shows' } }]],
      'passed',
    ],
    [
      'as Mocha names it',
      'web > shows',
      [['web > shows > web shows', 'pass', { attributes: { suite: 'web', class: 'shows' } }]],
      'passed',
    ],
    [
      'as Playwright names it',
      'web > shows',
      [['a.test.ts > web › shows', 'pass', { attributes: { suite: 'a.test.ts', class: 'a.test.ts' } }]],
      'passed',
    ],
    [
      'in a browser',
      'web > shows',
      [['web > shows > firefox', 'pass', { attributes: { suite: 'web', browser: 'firefox' } }]],
      'passed',
    ],
    ['a group', 'web', [vitest('web > shows', 'pass'), vitest('shows', 'fail')], 'passed'],
    ['a group without a result', 'web', [vitest('shows', 'pass')], 'not-run'],
    ['as the matrix names it, several at once', 'adds 1', [vitest('web > adds 1', 'pass')], 'not-run'],
  ])('%s', async (_, name, results, expected) => {
    expect(await ended(FILE, SCRIPT, name, results)).toBe(expected)
  })

  test('that is declared twice has to run each time', async () => {
    const source = "describe('a', () => { it('x', f) })\ndescribe('b', () => { it('x', f) })\n"
    expect(await ended(FILE, source, 'x', [vitest('a > x', 'pass')])).toBe('not-run')
    expect(await ended(FILE, source, 'x', [vitest('a > x', 'pass'), vitest('b > x', 'pass')])).toBe('passed')
  })
})

describe('a test of another language', () => {
  test.each<readonly [string, string, string, Given, string]>([
    ['a_test.go', 'func TestA(t *T) {}\n', 'TestA', ['x/y > TestA', 'pass', {}], 'passed'],
    ['a_test.go', 'func TestA(t *T) {}\n', 'TestA', ['x/y > TestA/sub', 'pass', {}], 'passed'],
    [
      'a_test.go',
      'func TestA(t *T) {}\nfunc TestAB(t *T) {}\n',
      'TestA',
      ['x/y > TestAB', 'pass', {}],
      'not-run',
    ],
    ['a_test.go', 'func (s *S) TestM() {}\n', '…/TestM', ['x/y > TestS/TestM', 'pass', {}], 'passed'],
    ['tests/a.rs', 'mod m {\n#[test]\nfn a() {}\n}\n', 'm::a', ['o::a > m::a', 'pass', {}], 'passed'],
    [
      'tests/a.rs',
      'mod m {\n#[test]\nfn a() {}\n}\n#[test]\nfn a() {}',
      'a',
      ['o::a > m::a', 'pass', {}],
      'not-run',
    ],
    ['tests/a.rs', '#[rstest]\nfn a() {}\n', 'a', ['o::a > a::case_1_x', 'pass', {}], 'passed'],
    [
      'src/m.rs',
      'mod tests {\n#[test]\nfn a() {}\n}\n',
      'tests::a',
      ['o > m::tests::a', 'pass', { attributes: { suite: 'o', class: 'o' } }],
      'passed',
    ],
    [
      'ATest.java',
      'class ATest {\n@Test\nvoid a() {}\n}\n',
      'ATest::a',
      ['x.ATest > a', 'pass', {}],
      'passed',
    ],
    [
      'ATest.java',
      'class ATest {\n@Test\nvoid a() {}\n}\n',
      'a',
      ['x.ATest > a(int)[1]', 'pass', {}],
      'passed',
    ],
    [
      'ATest.java',
      'class ATest {\n@Nested class B {\n@Test\nvoid a() {}\n}\n}\n',
      'ATest::B::a',
      ['x.ATest$B > a', 'pass', {}],
      'passed',
    ],
    [
      'ATests.cs',
      'class ATests {\n[Fact]\nvoid A() {}\n}\n',
      'ATests::A',
      ['N.ATests > N.ATests.A(x: 1)', 'pass', { attributes: { class: 'N.ATests' } }],
      'passed',
    ],
    ['a.test.ts', "it.each([1])('p %s', () => {})\n", 'p %s', ['a.test.ts > p 1', 'pass', {}], 'passed'],
    ['a.test.ts', "it.each([1])('p $a.b', () => {})\n", 'p $a.b', ['a.test.ts > p 1', 'pass', {}], 'passed'],
    ['a.test.ts', "it.each([1])('p %s', () => {})\n", 'q %s', ['a.test.ts > p 1', 'pass', {}], 'not-run'],
    ['a.swift', 'func testA() {}\n', 'testA', ['M.a > testA', 'pass', {}], 'passed'],
    ['a.swift', 'func testA() {}\n', 'testA', ['M.a > testB', 'pass', {}], 'not-run'],
    ['a.swift', 'func testA() {}\n', 'testA', ['M.a > testB', 'fail', {}], 'failed: M.a > testB'],
  ])('%s: %j, %s, %j: %s', async (file, source, name, result, expected) => {
    expect(await ended(file, source, name, [result])).toBe(expected)
  })
})

describe('a display name', () => {
  const JAVA = `class ATest {
@Test @DisplayName("The door opens") void opens() {}
@Test @DisplayName("shuts (by itself)") void byItself() {}
@Test void shuts() {}
@ParameterizedTest(name = "turns {0} times") void turns(int times) {}
@Nested class Deep { @Test @DisplayName("says \\"no\\"") void no() {} }
@Test @DisplayName(TITLE) void computed() {}
}
`
  const of = (name: string, status: Result['status'] = 'pass'): Given => [`x.ATest > ${name}`, status]

  test.each<readonly [string, readonly Given[], string]>([
    ['opens', [of('The door opens')], 'passed'],
    ['opens', [of('The door opens()')], 'passed'],
    ['opens', [of('opens')], 'passed'],
    ['opens', [of('The door opens', 'fail')], 'failed: x.ATest > The door opens'],
    // What did not run is noticed, whatever else the class has results of.
    ['opens', [of('shuts (by itself)'), of('turns 3 times')], 'not-run'],
    ['opens', [of('The door opens', 'skip')], 'skipped'],
    // `shuts (by itself)` is not `shuts` with parameters.
    ['shuts', [of('shuts (by itself)')], 'not-run'],
    ['byItself', [of('shuts (by itself)')], 'passed'],
    ['shuts', [of('shuts()')], 'passed'],
    ['byItself', [of('shuts()')], 'not-run'],
    ['turns', [of('turns 3 times'), of('turns 4 times')], 'passed'],
    ['turns', [of('turns 3 times'), of('turns 4 times', 'fail')], 'failed: x.ATest > turns 4 times'],
    ['Deep::no', [['x.ATest$Deep > says "no"', 'pass']], 'passed'],
    ['no', [of('The door opens')], 'not-run'],
    // One that is not written out could be any: nothing is credited to it, and a failure counts.
    ['computed', [of('Some title')], 'not-run'],
    ['computed', [of('Some title', 'fail')], 'failed: x.ATest > Some title'],
  ])('of JUnit: %s, %j: %s', async (name, results, expected) => {
    expect(await ended('ATest.java', JAVA, name, results)).toBe(expected)
  })

  test.each<readonly [readonly Given[], string]>([
    [[of('same')], 'not-run'],
    [[of('same'), of('same', 'skip')], 'not-run'],
    [[of('same', 'skip'), of('same', 'skip')], 'skipped'],
    [[of('same'), of('same')], 'passed'],
    [[of('same'), of('same', 'fail')], 'failed: x.ATest > same'],
  ])('of two tests, one of them called so: %j: %s', async (results, expected) => {
    const source = 'class ATest {\n@Test @DisplayName("same") void a() {}\n@Test void same() {}\n}\n'
    for (const name of ['a', 'same']) expect(await ended('ATest.java', source, name, results)).toBe(expected)
  })

  test.each<readonly [string, string, string, Given, string]>([
    [
      'ATests.cs',
      'class ATests {\n[Fact(DisplayName = "The door opens")]\nvoid A() {}\n}\n',
      'A',
      ['N.ATests > The door opens', 'pass'],
      'passed',
    ],
    [
      'ATests.cs',
      'class ATests {\n[TestCase(1, TestName = "Opens once")]\nvoid A(int x) {}\n}\n',
      'A',
      ['N.ATests > Opens once', 'pass'],
      'passed',
    ],
    [
      'ATest.java',
      '@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)\nclass ATest {\n@Test\nvoid the_door_opens() {}\n}\n',
      'the_door_opens',
      ['x.ATest > the door opens()', 'pass'],
      'passed',
    ],
    [
      'ATest.kt',
      'class ATest {\n@Test\n@DisplayName("The door opens")\nfun a() {}\n@Test fun b() {}\n}\n',
      'b',
      ['x.ATest > The door opens', 'pass'],
      'not-run',
    ],
    [
      'ATest.java',
      'class ATest {\n@ParameterizedTest(name = "{0}")\nvoid a(int x) {}\n@Test void b() {}\n}\n',
      'a',
      ['x.ATest > b()', 'pass'],
      'not-run',
    ],
  ])('of %s: %j, %s, %j: %s', async (file, source, name, result, expected) => {
    expect(await ended(file, source, name, [result])).toBe(expected)
  })

  test('is not matched where it is that of a nested class', async () => {
    const source = 'class ATest {\n@Nested @DisplayName("A door") class Deep {\n@Test void opens() {}\n}\n}\n'
    const called = (name: string): readonly Given[] => [
      [`${name} > opens`, 'pass', { attributes: { class: name } }],
    ]
    expect(await ended('ATest.java', source, 'Deep::opens', called('A door'))).toBe('not-run')
    expect(await ended('ATest.java', source, 'Deep::opens', called('x.ATest$Deep'))).toBe('passed')
  })
})
