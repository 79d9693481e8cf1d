import { describe, expect, test } from 'vitest'
import { knownOfTests, markedTests } from './marked-tests.ts'

/** Each test with its lines and its markers: `test_a 1-2: slow`. */
async function marked(file: string, lines: readonly string[]): Promise<readonly string[] | undefined> {
  const found = await markedTests(file, `${lines.join('\n')}\n`)
  return found?.tests.map(({ name, first, last, markers }) =>
    `${name} ${first}-${last}: ${[...markers].sort().join(' ')}`.trimEnd(),
  )
}

describe('the markers of a test', () => {
  test.each<readonly [string, string, readonly string[], readonly string[]]>([
    [
      'pytest: decorators, with arguments, in several lines, and not those of another',
      'test_a.py',
      [
        'import pytest',
        '@pytest.mark.integration',
        '@pytest.mark.timeout(5)',
        'def test_a(): pass',
        '@pytest.mark.skipif(',
        '  True, reason="@pytest.mark.no",',
        ')',
        'async def test_b(): pass',
        '# @pytest.mark.no',
        'def test_c(): pass',
      ],
      ['test_a 2-4: integration timeout', 'test_b 5-8: skipif', 'test_c 10-10:'],
    ],
    [
      'pytest: a class, its pytestmark, and a base class of the file',
      'test_a.py',
      [
        '@pytest.mark.db',
        'class Base: pass',
        '@pytest.mark.slow',
        'class TestA(Base):',
        '  pytestmark = pytest.mark.live',
        '  def test_a(self): pass',
        '  @pytest.mark.own',
        '  def test_b(self): pass',
        'class TestB(other.Base2):',
        '  def test_c(self):',
        '    pytestmark = pytest.mark.no',
      ],
      ['TestA::test_a 6-6: db live slow', 'TestA::test_b 7-8: db live own slow', 'TestB::test_c 10-11:'],
    ],
    [
      'pytest: pytestmark of the module, as a list, and names for markers',
      'test_a.py',
      [
        'from pytest import mark',
        'live = mark.network',
        'pytestmark = [',
        '  mark.integration,',
        '  live,',
        ']',
        '@live',
        'def test_a(): pass',
        'class TestA:',
        '  @mark.x',
        '  def test_b(self): pass',
      ],
      ['test_a 7-8: integration network', 'TestA::test_b 10-11: integration network x'],
    ],
    [
      'JUnit 5: tags, repeated, in a container, of a class and of a nested one',
      'src/test/java/ATest.java',
      [
        '@Tag("slow")',
        'class ATest {',
        '  @Test @Tag("db") @Tag("net") void a() {}',
        '  @Tags({@Tag("x"), @Tag("y")}) @Test void b() {}',
        '  // @Tag("no")',
        '  @Test void c() { run("@Tag(\\"no\\")"); }',
        '  @Nested @Tag(Tags.INNER) class N {',
        '    @Test void d() {}',
        '  }',
        '}',
      ],
      [
        'ATest::a 3-3: Tag Test db net slow',
        'ATest::b 4-4: Tag Tags Test slow x y',
        'ATest::c 6-6: Tag Test slow',
        'ATest::N::d 8-8: INNER Nested Tag Test slow',
      ],
    ],
    [
      'JUnit 4 and TestNG: categories by their classes, groups',
      'ATest.java',
      [
        '@Category({Slow.class, a.b.Live.class})',
        'class ATest {',
        '  @Test(groups = {"x", "y"}) void a() {}',
        '  @Test(groups = "z", timeOut = 5) void b() {}',
        '}',
      ],
      ['ATest::a 3-3: Category Live Slow Test x y', 'ATest::b 4-4: Category Live Slow Test z'],
    ],
    [
      'Kotlin',
      'ATest.kt',
      ['@Tag("slow")', 'class ATest {', '  @Test @IntegrationTest', '  fun `it works`() {', '  }', '}'],
      ['ATest::it works 3-5: IntegrationTest Tag Test slow'],
    ],
    [
      'NUnit, MSTest and xUnit',
      'ATests.cs',
      [
        '[TestFixture, Category("slow")]',
        'public class ATests {',
        '  [Test, Category("db")] public void A() {}',
        '  [TestCategory("net")] [TestMethod] public void B() {}',
        '  [Fact] [Trait("Category", "live")] public void C() {}',
        '  [Fact, Trait("Speed", "low")]',
        '  public void D() {}',
        '}',
      ],
      [
        'ATests::A 3-3: Category Test TestFixture db slow',
        'ATests::B 4-4: Category TestCategory TestFixture TestMethod net slow',
        'ATests::C 5-5: Category Category=live Fact TestFixture Trait live slow',
        'ATests::D 6-7: Category Fact Speed=low TestFixture Trait slow',
      ],
    ],
    [
      'Go: what the build constraint asks for',
      'a_test.go',
      [
        '// A test.',
        '//go:build (integration || e2e) && !race && !(x || y)',
        '',
        'package a',
        'func TestA(t *testing.T) {',
        '}',
      ],
      ['TestA 5-6: e2e integration'],
    ],
    [
      'Go: the older line, and none behind the package',
      'a_test.go',
      ['// +build integration,linux !x', '', 'package a', '//go:build no', 'func TestA(t *testing.T) {', '}'],
      ['TestA 5-6: integration linux'],
    ],
    ['Go: a file without a test', 'a_test.go', ['//go:build live', 'package a', 'var x = 1'], [' 1-4: live']],
    ['Go: without a constraint', 'a_test.go', ['package a', 'func TestA(t *testing.T) {}'], ['TestA 2-2:']],
    [
      'Rust: attributes, features, modules',
      'tests/a.rs',
      [
        '#[test]',
        '#[ignore = "slow"]',
        'fn a() {}',
        '#[cfg(all(feature = "live", not(feature = "mock")))]',
        'mod live {',
        '  #[tokio::test]',
        '  #[cfg_attr(not(feature = "db"), ignore)]',
        '  async fn b() {}',
        '}',
        '#[test]',
        'fn c() { let x = "#[ignore]"; }',
      ],
      ['a 1-3: ignore test', 'live::b 6-8: ignore live test', 'c 10-11: test'],
    ],
    [
      'Rust: a feature of the file',
      'tests/a.rs',
      ['#![cfg(feature = "e2e")]', '#[test]', 'fn a() {}'],
      ['a 2-3: e2e test'],
    ],
    ['TypeScript: none', 'a.test.ts', ["test('@slow works', () => {})"], ['@slow works 1-1:']],
  ])('%s', async (_, file, lines, expected) => {
    expect(await marked(file, lines)).toEqual(expected)
  })

  test.each(['a.rb', 'a.cpp', 'a.hs'])('of %s is not known', async (file) => {
    expect(await marked(file, ['x'])).toBeUndefined()
    expect(knownOfTests(file)).toBe('nothing')
  })

  test.each([
    ['test_a.py', 'markers'],
    ['a_test.go', 'markers'],
    ['a.go', 'nothing'],
    ['a.test.tsx', 'names'],
    ['ASpec.scala', 'names'],
  ])('of %s: %s', (file, known) => {
    expect(knownOfTests(file)).toBe(known)
  })
})

describe('a name means', () => {
  const FILE = ['class TestA:', '  def test_x(self): pass', '  def test_y(self): pass', 'def test_x(): pass']

  test.each<readonly [string, readonly number[]]>([
    ['test_x', [4]],
    ['TestA::test_x', [2]],
    ['TestA', [2, 3]],
    ['test_y', [3]],
    ['test_z', []],
    ['test', []],
  ])('%s', async (name, lines) => {
    const found = await markedTests('test_a.py', FILE.join('\n'))
    expect(found?.named(name).map(({ first }) => first)).toEqual(lines)
  })
})

test.each<readonly [string, string, readonly string[]]>([
  ['a bracket that is not closed', 'a.rs', ['#[test]', 'fn a() { f(1 }', '#[test]', 'fn b() {}']],
  ['one that is not opened', 'ATest.java', ['class ATest {', '  @Test void a() { f()); }', '}']],
])('where a test ends is not known with %s', async (_, file, lines) => {
  expect(await marked(file, lines)).toBeUndefined()
})

test.each<readonly [string, readonly string[]]>([
  ['a.test.ts', ["it('a', () => { x(/[(]/, '{') })", "it('b', fn)"]],
  [
    'a_test.go',
    ['package a', 'func TestA(t *testing.T) { f(\'{\', "(", `[`) }', 'func TestB(t *testing.T) {}'],
  ],
  ['a.rs', ["#[test] fn a<'x>() { f('{', b'(', r#\"[\"#) }", '#[test] fn b() {}']],
  ['ATest.java', ['class ATest { @Test void a() { f(\'(\', "{"); }', '@Test void b() {} }']],
])('a bracket in a text of %s closes nothing', async (file, lines) => {
  expect(await marked(file, lines)).toHaveLength(2)
})

test('a Go test ends at its bracket, however it is indented', async () => {
  const lines = ['package a', 'func TestA(t *testing.T) {', '  run()', '  }', 'func helper() {', '}']
  expect(await marked('a_test.go', lines)).toEqual(['TestA 2-4:'])
})
