import { describe, expect, it } from 'vitest'
import {
  branchPattern,
  columnPath,
  fieldName,
  label,
  path,
  pathOrGlob,
  prose,
  tagPattern,
  word,
} from './texts.ts'

const OUTSIDE = [
  ['', 'nothing'],
  [' ', 'a blank'],
  ['/etc/passwd', 'an absolute path'],
  ['C:/reports/x.xml', 'a drive'],
  ['c:x.xml', 'a drive'],
  ['../x.xml', 'up'],
  ['a/../../x.xml', 'up in the middle'],
  ['a/..', 'up at the end'],
  ['..', 'nothing but up'],
  ['{..,reports}/x.xml', 'up in a branch'],
  ['@(..|reports)/x.xml', 'up in a branch'],
  ['a\\b.xml', 'a backslash'],
  ['a\nb.xml', 'a line feed'],
  ['a\u0000b.xml', 'NUL'],
  ['a\u009bb.xml', 'a control character beyond ASCII'],
] as const

describe.each([
  ['path', path],
  ['pathOrGlob', pathOrGlob],
])('%s', (_name, schema) => {
  it.each(['x', 'a/b/c.xml', './a.xml', 'a..b/c', '...', 'a b/ü.xml', '.github/x.yml', 'ab:c', 'dir/C:x'])(
    'reads %j',
    (input) => {
      expect(schema.parse(input)).toBe(input)
    },
  )

  it.each(OUTSIDE)('refuses %j: %s', (input) => {
    expect(schema.safeParse(input).success).toBe(false)
  })

  it.each([1, true, null, undefined, ['a'], {}])('refuses %j', (input) => {
    expect(schema.safeParse(input).success).toBe(false)
  })
})

describe('path', () => {
  it('names one file, where a pattern names several', () => {
    expect(pathOrGlob.parse('reports/**/*.{xml,json}')).toBe('reports/**/*.{xml,json}')
    expect(path.safeParse('reports/*.xml').error?.issues[0]?.message).toBe(
      '"reports/*.xml" is not a path: name one file from the root of the repository, with / between folders and no .. in it, as in docs/traceability.json',
    )
  })
})

describe('names and texts', () => {
  it.each([
    ['label', label, 'x'.repeat(200)],
    ['label', label, 'Extension corpus (223 extensions)'],
    ['prose', prose, 'two\nlines'],
    ['word', word, 'runtime-api'],
    ['word', word, '2nd'],
    ['fieldName', fieldName, 'unit_tests'],
    ['fieldName', fieldName, 'review-by'],
    ['tagPattern', tagPattern, 'v{version}'],
    ['tagPattern', tagPattern, '{version}'],
  ])('%# %s reads %j', (_name, schema, input) => {
    expect(schema.parse(input)).toBe(input)
  })

  it.each([
    ['label', label, 'x'.repeat(201)],
    ['label', label, 'two\nlines'],
    ['label', label, '\t'],
    ['label', label, 3],
    ['prose', prose, ' \n '],
    ['prose', prose, false],
    ['word', word, 'Corpus'],
    ['word', word, '-a'],
    ['word', word, 'a_b'],
    ['word', word, 'a.b'],
    ['word', word, ''],
    ['word', word, '__proto__'],
    ['fieldName', fieldName, 'a b'],
    ['fieldName', fieldName, '-a'],
    ['tagPattern', tagPattern, 'v1'],
    ['tagPattern', tagPattern, '{version}{version}'],
    ['tagPattern', tagPattern, 'v{version}\n'],
  ])('%# %s refuses %j', (_name, schema, input) => {
    expect(schema.safeParse(input).success).toBe(false)
  })

  it('knows the control characters of Unicode', () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      const text = `a${String.fromCodePoint(code)}b`
      const isControl = /\p{Cc}/u.test(text)
      const refusing = isControl ? [label, path, branchPattern, columnPath] : []
      const isWrong = refusing.some((schema) => schema.safeParse(text).success)
      if (isWrong || label.safeParse(text).success === isControl) expect.fail(`U+${code.toString(16)}`)
    }
  })

  it.each(['unit_tests', '_', '2', 'ünit', 'ユニット.a-b', 'a²', 'aⅧ'])(
    'reads %j as the name of a field',
    (name) => {
      expect(fieldName.parse(name)).toBe(name)
    },
  )

  it.each(['', '.a', '-a', 'ü b', 'a\u0301', '·', 'a:b'])('refuses %j as the name of a field', (name) => {
    expect(fieldName.safeParse(name).success).toBe(false)
  })

  it('tells numbers and truth values that they lack quotes', () => {
    expect(label.safeParse(1.1).error?.issues[0]?.message).toBe('1.1 is not a line of text: put it in quotes')
    expect(word.safeParse(true).error?.issues[0]?.message).toBe('true is not a name: put it in quotes')
  })
})
