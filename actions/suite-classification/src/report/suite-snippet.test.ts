import { describe, expect, test } from 'vitest'
import { TestFiles } from '../classification/test-files.ts'
import { matcher } from '../fixtures/suites-case.ts'
import { type SnippetTarget, snippetBlocks } from './suite-snippet.ts'

const TESTS = ['tests/a.rs', 'tests/b_vcr.rs']
const GUESSES = new Map([
  ['tests/a.rs', { suite: 'unit', from: 'its folder' }],
  ['tests/b_vcr.rs', { suite: 'vcr', from: 'its name' }],
])

/** A classification that has the suites already. */
function targetOf(change: Partial<SnippetTarget> = {}, tests: readonly string[] = TESTS): SnippetTarget {
  const files = new TestFiles([...tests].sort(), ['**'], matcher)
  const own = {
    file: 's.toml',
    suites: ['unit', 'vcr'],
    usesStems: false,
    patterns: ['**'],
    placed: new Map(),
  }
  return { ...own, files, ...change }
}

function shown(target: Partial<SnippetTarget>, tests = TESTS): readonly string[] {
  const whole = targetOf(target, tests)
  return snippetBlocks({ tests, guesses: GUESSES }, whole).map((block) =>
    block.kind === 'snippet' ? `${block.title}\n${block.language}\n${block.text}` : '',
  )
}

describe('lines to paste', () => {
  test('into existing suites, in TOML', () => {
    expect(shown({})).toEqual([
      'Guessed: check, then paste into the files of suite unit\ntoml\n    "tests/a.rs", # a guess from its folder',
      'Guessed: check, then paste into the files of suite vcr\ntoml\n    "tests/b_vcr.rs", # a guess from its name',
    ])
  })

  test('as stems where the classification has stems, if one stem names one test', () => {
    const files = targetOf({}, ['tests/a.rs', 'other/a.rs', 'tests/b_vcr.rs']).files
    const [first, second] = shown({ usesStems: true, files })
    expect(first).toContain('"tests/a.rs"')
    expect(second).toContain('"b_vcr"')
  })

  test.each([
    ['c:d', 'c:d'],
    ['[id]', '[id]'],
    ['!x', '!x'],
    ['a*b', 'a*b'],
    // Behind :: would be a test of the file.
    ['::error::', ':?error:?'],
  ])('as a path where the stem looks like something else: %s', (stem, written) => {
    const path = `tests/${stem}.rs`
    const target = targetOf({ suites: ['unit'], usesStems: true }, [path])
    const guesses = new Map([[path, { suite: 'unit', from: 'its name' }]])
    const [block] = snippetBlocks({ tests: [path], guesses }, target)
    const text = `    ${JSON.stringify(`tests/${written}.rs`)}, # a guess from its name`
    expect(block).toMatchObject({ text })
  })

  test('as a new suite, where the name needs quotes too', () => {
    const guesses = new Map([['tests/a.rs', { suite: 'slow tests', from: 'its name' }]])
    const target = targetOf({ suites: ['unit'] })
    expect(snippetBlocks({ tests: ['tests/a.rs'], guesses }, target)).toEqual([
      expect.objectContaining({
        text: '[suite."slow tests"]\nfiles = [\n    "tests/a.rs", # a guess from its name\n]',
      }),
    ])
  })

  test('as a whole file where there is none', () => {
    expect(shown({ suites: [] })).toEqual([
      `Guessed: check, then paste into a new s.toml
toml
[suite.unit]
files = [
    "tests/a.rs", # a guess from its folder
]

[suite.vcr]
files = [
    "tests/b_vcr.rs", # a guess from its name
]`,
    ])
    expect(shown({ suites: [], file: 's.yml' })).toEqual([
      `Guessed: check, then paste into a new s.yml
yaml
suite:
  unit:
    files:
      - "tests/a.rs" # a guess from its folder
  vcr:
    files:
      - "tests/b_vcr.rs" # a guess from its name`,
    ])
    const [json = ''] = shown({ suites: [], file: 's.json' })
    expect(JSON.parse(json.split('\n').slice(2).join('\n'))).toEqual({
      suite: { unit: { files: ['tests/a.rs'] }, vcr: { files: ['tests/b_vcr.rs'] } },
    })
  })

  test('nothing where nothing is missing, and how many are left where not all are shown', () => {
    expect(shown({}, [])).toEqual([])
    expect(shown({}, ['tests/a.rs', 'tests/x.rs', 'tests/y.rs'])[0]).toContain(
      '(2 more tests when these are done)',
    )
  })
})
