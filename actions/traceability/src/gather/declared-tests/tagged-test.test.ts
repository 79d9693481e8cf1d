import { createFolder } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { gatherContext } from '../../fixtures/gather-context.ts'
import { openTagSearch } from '../tags.ts'

/** What each tag in a file is about: `R-1 → web > shows`, or the id alone where it is about the file. */
async function about(file: string, lines: readonly string[]): Promise<readonly string[] | string> {
  using folder = createFolder({ 'x.txt': '' })
  const { context } = gatherContext({
    folder: folder.path,
    traceability: "{ matrix: m.json, tags: { files: ['*'] } }",
  })
  const search = await openTagSearch(context)
  const found = (await search?.(file, `${lines.join('\n')}\n`)) ?? 'no search'
  return typeof found === 'string'
    ? found
    : found.map(({ id, test: name }) => (name === undefined ? id : `${id} → ${name}`))
}

describe('a tag is about', () => {
  test.each<readonly [string, string, readonly string[], readonly string[]]>([
    [
      'the test below it',
      'test_a.py',
      ['# covers: R-1', 'def test_a(): pass', '', '# covers: R-2', 'def test_b(): pass'],
      ['R-1 → test_a', 'R-2 → test_b'],
    ],
    [
      'the test below it and its decorators',
      'test_a.py',
      ['# covers: R-1', '@mark', 'def test_a(): pass'],
      ['R-1 → test_a'],
    ],
    [
      'the test below it, with other comments between',
      'a.test.ts',
      ['// covers: R-1', '// Why.', "it('a', fn)"],
      ['R-1 → a'],
    ],
    ['the test below its block', 'a.test.ts', ['/**', ' * covers: R-1', ' */', "it('a', fn)"], ['R-1 → a']],
    [
      'the test that it is in',
      'a.test.ts',
      ["it('a', () => {", '  // covers: R-1', '  expect(1)', '})'],
      ['R-1 → a'],
    ],
    ['the test that it is behind', 'a.test.ts', ["it('a', fn) // covers: R-1", "it('b', fn)"], ['R-1 → a']],
    [
      'the test whose docstring it is in',
      'test_a.py',
      ['class TestA:', '    def test_b(self):', '        """covers: R-1"""'],
      ['R-1 → TestA::test_b'],
    ],
    [
      'a group of tests',
      'a.test.ts',
      ['// covers: R-1', "describe('g', () => {", "  it('a', fn)", '})'],
      ['R-1 → g'],
    ],
    [
      'the group that it is in',
      'a.test.ts',
      ["describe('g', () => {", '  // covers: R-1', '', "  it('a', fn)", '})'],
      ['R-1 → g'],
    ],
    [
      'the class whose docstring it is in',
      'test_a.py',
      ['class TestA:', '    """covers: R-1"""', '    def test_b(self): pass'],
      ['R-1 → TestA'],
    ],
    [
      'the module that it is inside of',
      'src/a.rs',
      ['mod tests {', '    //! covers: R-1', '    #[test]', '    fn a() {}', '}'],
      ['R-1 → tests'],
    ],
    ['the test below its attribute', 'src/a.rs', ['// covers: R-1', '#[test]', 'fn a() {}'], ['R-1 → a']],
    [
      'the function of Go',
      'a_test.go',
      ['package a', '', '// covers: R-1', 'func TestA(t *testing.T) {', '}'],
      ['R-1 → TestA'],
    ],
    [
      'the method of Java',
      'ATest.java',
      ['class ATest {', '  // covers: R-1', '  @Test', '  void a() {}', '}'],
      ['R-1 → ATest::a'],
    ],
    ['the file at its head', 'test_a.py', ['# covers: R-1', '', 'import a', 'def test_a(): pass'], ['R-1']],
    [
      'the file directly above an import',
      'a.test.ts',
      ['// covers: R-1', "import a from 'a'", "it('a', fn)"],
      ['R-1'],
    ],
    ['the file with a blank line below', 'a.test.ts', ['// covers: R-1', '', "it('a', fn)"], ['R-1']],
    ['the file in its docstring', 'test_a.py', ['"""covers: R-1"""', 'def test_a(): pass'], ['R-1']],
    ['the file inside of it', 'tests/a.rs', ['//! covers: R-1', '#[test]', 'fn a() {}'], ['R-1']],
    [
      'the file above a helper',
      'a.test.ts',
      ['// covers: R-1', 'function helper() {}', "it('a', fn)"],
      ['R-1'],
    ],
    ['the file in a language without declared tests', 'a.sh', ['# covers: R-1', 'a() { :; }'], ['R-1']],
  ])('%s', async (_, file, lines, expected) => {
    expect(await about(file, lines)).toEqual(expected)
  })
})
