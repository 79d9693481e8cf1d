import { describe, expect, test } from 'vitest'
import { testName } from './declared-test.ts'
import { testsIn } from './tests-in.ts'

/** Each declared test or group: its name and its lines. */
async function declared(file: string, lines: readonly string[]): Promise<readonly string[] | undefined> {
  const found = await testsIn(file, `${lines.join('\n')}\n`)
  return found?.map(
    ({ kind, steps, first, last }) =>
      `${kind === 'group' ? '+ ' : ''}${testName(file, steps)} ${first === last ? first : `${first}-${last}`}`,
  )
}

describe('the tests that a file declares', () => {
  test.each<readonly [string, string, readonly string[], readonly string[]]>([
    [
      'JavaScript',
      'a.test.ts',
      [
        "describe('web', () => {",
        "  it('shows', () => {",
        "    expect('it(\\'not\\')').toBe(1)",
        '  })',
        '  // it("neither")',
        "  it.skip('hides', fn)",
        '})',
        "test('top', fn)",
      ],
      ['+ web 1-7', 'web > shows 2-4', 'web > hides 6', 'top 8'],
    ],
    [
      'JavaScript, with everything around a title',
      'a.test.ts',
      [
        "test.each([[1, 'a)']])('adds %i', fn)",
        'test.each`a | b',
        `\u0024{1} | \u0024{2}\`("sums $a", fn)`,
        'describe.skipIf(x)("on Windows", () => {})',
        'it(`is \u0024{name}`, fn)',
        "it('a' + b, fn)",
        'it(title, fn)',
        'test.describe("p", () => { test("q", fn) })',
        "it('don\\'t', fn)",
        "Deno.test('deno', fn)",
        'it<Row>("typed", fn)',
      ],
      [
        'adds … 1',
        'sums … 2-3',
        '+ on Windows 4',
        'is … 5',
        'a… 6',
        '… 7',
        '+ p 8',
        'p > q 8',
        "don't 9",
        'deno 10',
        'typed 11',
      ],
    ],
    [
      'what only looks like a test in JavaScript',
      'a.test.ts',
      [
        'test.beforeEach(fn)',
        'x.it("a", fn)',
        'const it = 1',
        'await test.step("b", fn)',
        'await t.test("c", fn)',
      ],
      [],
    ],
    [
      'Python',
      'tests/test_a.py',
      [
        'import pytest',
        '',
        '@pytest.mark.parametrize(',
        '    "x", [1, 2],',
        ')',
        'def test_opens(x):',
        '    def test_inner(): pass',
        '    assert """',
        'def test_in_a_string():',
        '"""',
        '',
        'class TestKeys:',
        '    """Keys."""',
        '',
        '    async def test_turns(self):',
        '        pass',
        '',
        '    def helper(self):',
        '        pass',
        '',
        'class Other:',
        '    pass',
        'def test_last(): pass',
      ],
      ['test_opens 3-10', '+ TestKeys 12-19', 'TestKeys::test_turns 15-16', 'test_last 23'],
    ],
    [
      'Go',
      'a_test.go',
      [
        'package a',
        '',
        'func TestOpens(t *testing.T) {',
        '\tt.Run("x", func(t *testing.T) {})',
        '}',
        'func Testify() {}',
        'func helper() {',
        '}',
        'func FuzzRead(f *testing.F) { f.Fuzz(x) }',
        'func (s *Suite) TestMethod() {',
        '}',
      ],
      ['TestOpens 3-5', 'FuzzRead 9', '…/TestMethod 10-11'],
    ],
    [
      'Rust',
      'src/a.rs',
      [
        'fn product() {}',
        '#[cfg(test)]',
        'mod tests {',
        '    #[test]',
        '    #[should_panic(expected = "}")]',
        '    fn opens() {',
        '        if x { }',
        '    }',
        '    fn helper() {}',
        '    #[tokio::test]',
        '    async fn waits() {}',
        '}',
      ],
      ['+ tests 2-12', 'tests::opens 4-8', 'tests::waits 10-11'],
    ],
    [
      'Java',
      'ATest.java',
      [
        'package com.acme;',
        'class ATest {',
        '  @Test',
        '  @DisplayName("a } b")',
        '  void opens() {',
        '    call("x");',
        '  }',
        '  void helper() {}',
        '  @Nested class Deep {',
        '    @ParameterizedTest @ValueSource(ints = {1, 2})',
        '    void turns(int x) { }',
        '  }',
        '}',
      ],
      ['+ ATest 2-13', 'ATest::opens 3-7', '+ ATest::Deep 9-12', 'ATest::Deep::turns 10-11'],
    ],
    [
      'Kotlin',
      'ATest.kt',
      [
        'class ATest {',
        '    @Test',
        '    fun `a chord is one`() {',
        '    }',
        '    @Test fun b() = run { x() }',
        '}',
      ],
      ['+ ATest 1-6', 'ATest::a chord is one 2-4', 'ATest::b 5'],
    ],
    [
      'C#',
      'ATests.cs',
      [
        'namespace Acme;',
        'public class ATests',
        '{',
        '    [Fact]',
        '    public void Opens() { }',
        '    [Theory]',
        '    [InlineData(1)]',
        '    public async Task Turns(int x)',
        '    {',
        '    }',
        '    void Helper() { }',
        '}',
      ],
      ['+ ATests 2-12', 'ATests::Opens 4-5', 'ATests::Turns 6-10'],
    ],
    [
      'JavaScript with brackets in regular expressions',
      'a.test.ts',
      [
        "describe('a', () => {",
        "  it('b', () => expect(x).toMatch(/\\(/))",
        '})',
        "it('c', () => /[/)}]/.test(x) && 4 / 2)",
        "it('d', fn)",
      ],
      ['+ a 1-3', 'a > b 2', 'c 4', 'd 5'],
    ],
    [
      'Rust with brackets in characters',
      'tests/a.rs',
      ['mod a {', '    #[test]', "    fn b() { f('{', '\\'', x::<'a>()) }", '}', '#[test]', 'fn c() {}'],
      ['+ a 1-4', 'a::b 2-3', 'c 5-6'],
    ],
  ])('%s', async (_, file, lines, expected) => {
    expect(await declared(file, lines)).toEqual(expected)
  })

  test.each(['a.swift', 'a.rb', 'a.cpp', 'a.php', 'a.sh'])('are not known of %s', async (file) => {
    expect(await declared(file, ['test a'])).toBeUndefined()
  })
})
