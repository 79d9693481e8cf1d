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
