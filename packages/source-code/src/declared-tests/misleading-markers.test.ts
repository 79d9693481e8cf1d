import { describe, expect, test } from 'vitest'
import { markedTests } from './marked-tests.ts'

/** Each test with its lines and its markers. */
async function marked(file: string, lines: readonly string[]): Promise<readonly string[] | undefined> {
  const found = await markedTests(file, `${lines.join('\n')}\n`)
  return found?.tests.map(({ name, first, last, markers }) =>
    `${name} ${first}-${last}: ${[...markers].sort().join(' ')}`.trimEnd(),
  )
}

const MARK = '@pytest.mark.live'
const TEST_B = ['def test_b():', '  call()']

describe('a test of Python has no marker', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['of a product of matrices', ['x = lambda: (a', `${MARK})`, ...TEST_B], ['test_b 3-4:']],
    ['of a product behind a backslash', ['x = lambda: a \\', MARK, ...TEST_B], ['test_b 3-4:']],
    [
      'of a line within the brackets of a decorator',
      ['@use(', '  a', `${MARK}`, ')', ...TEST_B],
      ['test_b 1-6:'],
    ],
    ['of a function with letters of its own', [MARK, 'def été(): pass', ...TEST_B], ['test_b 3-4:']],
    ['of a name in the next line', [MARK, 'def \\', '  test_a(): pass', ...TEST_B], ['test_b 4-5:']],
    [
      'of a function whose text has three quotes',
      [MARK, 'def test_a():', "  x = ''''''; y = \"'''\"", ...TEST_B],
      ['test_a 1-3: live', 'test_b 4-5:'],
    ],
    ['of an argument called pytestmark', ['f(', 'pytestmark=pytest.mark.live)', ...TEST_B], ['test_b 3-4:']],
    ['of a comparison', ['pytestmark != pytest.mark.live', ...TEST_B], ['test_b 2-3:']],
    [
      'that is replaced',
      ['pytestmark = mark.live', 'pytestmark = [mark.own]', ...TEST_B],
      ['test_b 3-4: own'],
    ],
    ['that depends', ['pytestmark = mark.live if x else []', ...TEST_B], ['test_b 2-3:']],
    [
      'that a class has under a condition',
      ['class TestA:', '  if x:', '    pytestmark = mark.live', '  def test_a(self): pass'],
      ['TestA::test_a 4-4:'],
    ],
    ['by a name of another value', ['live = mark.live', 'live = same', '@live', ...TEST_B], ['test_b 3-5:']],
    [
      'of a base of another file, below it, or that is its metaclass',
      [
        ...['class Base: pass', 'class TestA(other.Base, Base, metaclass=Base):', '  def test_a(self): pass'],
        ...[MARK, 'class Base: pass', 'class TestB(other.Base, metaclass=Base):', '  def test_b(self): pass'],
      ],
      ['TestA::test_a 3-3:', 'TestB::test_b 7-7:'],
    ],
  ])('%s', async (_, lines, expected) => {
    expect(await marked('test_a.py', lines)).toEqual(expected)
  })

  test.each([
    ['a carriage return', `${MARK}\ndef test_a(): pass\rx = call()`],
    ['a form feed behind blanks', `${MARK}\ndef test_a():\n  pass\n  \fx = call()`],
  ])('in a file where %s hides a line', async (_, text) => {
    expect(await marked('test_a.py', [text])).toBeUndefined()
  })

  test('but those that are added, and of a base with parameters', async () => {
    const lines = ['pytestmark = mark.a', 'pytestmark += [mark.b]', '@mark.c', 'class Base[T]: pass']
    lines.push('class TestA[T](Base[T]):', '  @mark.d', '  def test_é(self): pass')
    expect(await marked('test_a.py', lines)).toEqual(['TestA::test_é 6-7: a b c d'])
  })
})

describe('a test of Go has no tag', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['of a comment of several lines', ['/*', '//go:build live', '*/', '', 'package a'], 'TestA 6-6:'],
    ['that is negated', ['//go:build a && !(live && (b || c))', 'package a'], 'TestA 3-3: a'],
    ['of the documentation', ['// +build live', 'package a'], 'TestA 3-3:'],
    ['but that of the older kind', ['// +build live', '', '// A', 'package a'], 'TestA 5-5: live'],
    [
      'but one behind a comment',
      ['/*', 'package b', '*/', '//go:build live', 'package a'],
      'TestA 6-6: live',
    ],
  ])('%s', async (_, lines, expected) => {
    expect(await marked('a_test.go', [...lines, 'func TestA(t *testing.T) {}'])).toEqual([expected])
  })
})

describe('a test of Rust has no feature', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'that is negated within brackets',
      ['#[cfg(not(any(all(not(feature = "a")), feature = "live")))]', '#[test]', 'fn prüft() {}'],
      ['prüft 1-3: test'],
    ],
    [
      'but one beside a negation with a bracket in a text',
      ['#[cfg(all(not(x = "("), feature = "live"))]', '#[test]', 'fn b() {}'],
      ['b 1-3: live test'],
    ],
    ['of another module', ['mod a { #![cfg(feature = "live")] }', '#[test]', 'fn b() {}'], ['b 2-3: test']],
    [
      'but that of the file',
      ['//! A', '#![deny(unused)]', '#![cfg(feature = "live")]', '#[test]', 'fn b() {}'],
      ['b 4-5: live test'],
    ],
  ])('%s', async (_, lines, expected) => {
    expect(await marked('tests/a.rs', lines)).toEqual(expected)
  })
})

describe('a test with annotations', () => {
  test.each<readonly [string, string, readonly string[], readonly string[]]>([
    [
      'has none of a property without a semicolon',
      'A.kt',
      ['class A {', '  @Tag("live") lateinit var x: Tape', '  @Test fun b() {}', '}'],
      ['A::b 3-3: Test'],
    ],
    [
      'is not in a class without a body above it',
      'A.kt',
      ['@Tag("live") class Marker', 'data class Item(val a: Int) : Base()', 'class A { @Test fun b() {} }'],
      ['A::b 3-3: Test'],
    ],
    [
      'is in its class, whatever its head says',
      'A.cs',
      ['class A<T> : Base<object>', '  where T : class', '{', '  [Fact] void B() {}', '}'],
      ['A::B 4-4: Fact'],
    ],
    [
      'has none of the type that it returns',
      'A.cs',
      ['class A {', '  [Fact] public Task<(int, Live x)> B() {}', '}'],
      ['A::B 2-2: Fact'],
    ],
    [
      'is a method that returns an object',
      'A.cs',
      ['class A {', '  [Fact] public object B() { return 1; }', '}'],
      ['A::B 2-2: Fact'],
    ],
    [
      'is an expression of several lines',
      'A.cs',
      [
        'class A {',
        '  [Fact] void B() =>',
        '    Call(',
        '      x)',
        '      .End();',
        '  [Fact] void C() {}',
        '}',
      ],
      ['A::B 2-5: Fact', 'A::C 6-6: Fact'],
    ],
    [
      'is an expression without a semicolon',
      'A.kt',
      [
        'class A {',
        '  @Test fun b() = call(',
        '    x,',
        '  )',
        '  @Test fun c() = x',
        '  @Test fun d() = x }',
      ],
      ['A::b 2-4: Test', 'A::c 5-5: Test', 'A::d 6-6: Test'],
    ],
    [
      'has a name with any letter',
      'A.java',
      ['class A {', '  @Test void prüft() {}', '  @Tag ("live") @Test void añade() {}', '}'],
      ['A::prüft 2-2: Test', 'A::añade 3-3: Tag Test live'],
    ],
    [
      'of Go, and not what runs around the tests',
      'a_test.go',
      [
        'package a',
        'func TestÄ(t *testing.T) {}',
        'func Testä(t *testing.T) {}',
        'func TestMain(m *testing.M) {}',
      ],
      ['TestÄ 2-2:'],
    ],
  ])('%s', async (_, file, lines, expected) => {
    expect(await marked(file, lines)).toEqual(expected)
  })
})

describe('a source that would take long', () => {
  test.each([
    ['modules', 'a.rs', 'mod a {', '}'],
    ['classes', 'A.java', 'class A {', '}'],
  ])('has no known tests where %s are within each other', async (_, file, open, close) => {
    expect(await markedTests(file, open.repeat(20_000) + close.repeat(20_000))).toBeUndefined()
    expect(await markedTests(file, open.repeat(200) + close.repeat(200))).toBeDefined()
  })

  test.each([
    ['test_a.py', 'class A: pass\n', 'def test_a(): pass\n'],
    ['test_a.py', 'class A:\n pytestmark = pytest.mark.a\n', ' def test_a(self): pass\n'],
    ['A.java', 'class A ', 'class B { @Test void a() {} }\n'],
  ])('%s: its tests are found in time: %j', { timeout: 10_000 }, async (file, before, test_) => {
    const found = await markedTests(file, before.repeat(10_000) + test_.repeat(10_000))
    expect(found?.tests).toHaveLength(10_000)
  })
})
