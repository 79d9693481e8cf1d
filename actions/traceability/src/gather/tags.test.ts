import { openSourceTree } from '@governance-gates/action-kit'
import { createFolder, type Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { gatherContext } from '../fixtures/gather-context.ts'
import { lineComments } from './line-comments.ts'
import { gatherTags } from './tags.ts'

async function gather(
  files: Files,
  tags: string | undefined,
  searched: readonly string[] = Object.keys(files),
) {
  const inSub = Object.entries(files).map(([path, text]) => [`sub/${path}`, text])
  using folder = createFolder({ 'sub/x.txt': '', ...Object.fromEntries(inSub) })
  const section = tags === undefined ? '{ matrix: m.json }' : `{ matrix: m.json, tags: ${tags} }`
  const { context } = gatherContext({ folder: folder.path, directory: 'sub', traceability: section })
  const found = await gatherTags(context, await openSourceTree(context.inputs), searched)
  if (found === undefined) return undefined
  return {
    files: found.files,
    tags: found.tags.map(({ id, file, shown, line }) => `${id} ${file} ${shown}:${line}`),
    problems: found.problems.map(({ file, message }) => `${file}: ${message}`),
  }
}

const TAGS = "{ files: ['*'] }"

describe('tags', () => {
  test('are searched for where the policy asks for them', async () => {
    expect(await gather({ 'a.ts': '// covers: R-1\n' }, undefined)).toBeUndefined()
  })

  test.each<[string, Files, readonly string[]]>([
    ['of a comment', { 'a.ts': 'const x = 1\n// covers: R-1\n' }, ['R-1 a.ts sub/a.ts:2']],
    [
      'of several lines of one',
      { 'a.ts': '/*\n * covers: R-1\n *\n * covers: R-2\n */\n' },
      ['R-1 a.ts sub/a.ts:2', 'R-2 a.ts sub/a.ts:4'],
    ],
    ['but not of a string', { 'a.ts': "const x = '// covers: R-1'\n" }, []],
    [
      'of several files',
      { 'a.ts': '// covers: R-1\n', 'b.rs': '// covers: R-2\n' },
      ['R-1 a.ts sub/a.ts:1', 'R-2 b.rs sub/b.rs:1'],
    ],
    [
      'of a language without a grammar',
      { 'a.xyz': 'x = 1\n# covers: R-1\nx # covers: R-2\nx "# covers: R-3"\n' },
      ['R-1 a.xyz sub/a.xyz:2', 'R-2 a.xyz sub/a.xyz:3'],
    ],
    [
      'behind code',
      {
        'a.ts': 'x() // covers: R-1\n',
        'b.py': 'x()  # covers: R-2\n',
        'c.rs': 'x(); /* covers: R-3 */ y();\n',
      },
      ['R-1 a.ts sub/a.ts:1', 'R-2 b.py sub/b.py:1', 'R-3 c.rs sub/c.rs:1'],
    ],
    [
      'of a docstring',
      {
        'a.py':
          'def test_a():\n    """What it does.\n\n    covers: R-1\n    """\n    x = """covers: R-2"""\n',
      },
      ['R-1 a.py sub/a.py:4'],
    ],
    [
      'of other languages',
      {
        'a.kt': 'val a = "// covers: R-1" // covers: R-2\n',
        'b.java': '/**\n covers: R-3\n */\nclass B {}\n',
        'c.cs': 'var a = @"\\"; // covers: R-4\n',
        'd.rb': 'x = %q{# covers: R-5} # covers: R-6\n',
        'e.cpp': 'auto a = R"(/* covers: R-7 */)"; /* covers: R-8 */\n',
      },
      [
        'R-2 a.kt sub/a.kt:1',
        'R-3 b.java sub/b.java:2',
        'R-4 c.cs sub/c.cs:1',
        'R-6 d.rb sub/d.rb:1',
        'R-8 e.cpp sub/e.cpp:1',
      ],
    ],
    ['of a file without any', { 'a.ts': '// nothing\n' }, []],
  ])('are those %s', async (_, files, tags) => {
    expect(await gather(files, TAGS)).toEqual({ files: Object.keys(files), tags, problems: [] })
  })

  test('have a pattern of their own', async () => {
    const found = await gather(
      { 'a.ts': '// @req R-1\n// covers: R-2\n' },
      "{ files: ['*'], pattern: '@req (R-\\d+)' }",
    )
    expect(found?.tags).toEqual(['R-1 a.ts sub/a.ts:1'])
  })

  test('have no pattern that takes long', async () => {
    await expect(gather({ 'a.ts': '' }, "{ files: ['*'], pattern: '(?=x)' }")).rejects.toThrow(
      expect.objectContaining({
        name: 'ConfigurationError',
        message: expect.stringMatching(
          /^governance\.yml: traceability\.tags\.pattern: .*: write a regular expression in RE2's syntax, without lookaround and backreferences$/,
        ),
        file: 'governance.yml',
        line: 4,
      }),
    )
  })

  test('are not known of a file that cannot be read', async () => {
    expect(await gather({ 'a.ts': Buffer.from([0xff]), 'b.ts': '// covers: R-1\n' }, TAGS)).toMatchObject({
      tags: ['R-1 b.ts sub/b.ts:1'],
      problems: ['sub/a.ts: is not UTF-8 text'],
    })
  })

  test.each([
    ['a.ts', []],
    ['./a.ts', []],
    ['none.ts', ['sub/none.ts: is not a file in the repository']],
    ['none/*.ts', []],
  ])('are searched for in the file %s', async (path, problems) => {
    expect((await gather({ 'a.ts': '' }, `{ files: ['${path}'] }`))?.problems).toEqual(problems)
  })
})

test.each([
  ['// x', true],
  ['  /* x', true],
  ['\t* x', true],
  ['# x', true],
  ['-- x', true],
  ['; x', true],
  ['% x', true],
  ['<!-- x', true],
  ['- x', false],
  ['/ x', false],
  ['', false],
])('the line %j is a comment: %s', (text, expected) => {
  expect(lineComments(`a\n${text}`)).toEqual(expected ? [{ text, line: 2 }] : [])
})

test.each<[string, string, readonly string[]]>([
  ['behind code', 'x // y\nx # y\nx -- y', ['1 // y', '2 # y', '3 -- y']],
  ['not within a word or a string', 'a#b x\na "# b"\na --flag', []],
  ['of several lines', 'a\n/* b\n c\n d */\ne', ['2 /* b', '3  c', '4  d */']],
  ['of HTML', '<!-- a\nb\n-->\nc', ['1 <!-- a', '2 b', '3 -->']],
  ['of one line', '/* a */\nb', ['1 /* a */']],
])('comments %s', (_, text, expected) => {
  expect(lineComments(text).map((comment) => `${comment.line} ${comment.text}`)).toEqual(expected)
})
