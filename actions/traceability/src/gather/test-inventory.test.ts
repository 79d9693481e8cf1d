import { loadPathMatcher } from '@governance-gates/action-kit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classifiedEntries, filesNamedBy, stemOf } from './test-inventory.ts'

const matcher = await loadPathMatcher()
const FILES = [
  'a.md',
  'app/[id].test.ts',
  'tests/.hidden/x.rs',
  'tests/a.rs',
  'tests/b.rs',
  'tests/e2e/main.rs',
  'tests/unit/a.test.ts',
]

describe('files that patterns name', () => {
  test.each([
    [['tests/*.rs'], ['tests/a.rs', 'tests/b.rs']],
    [['tests/**/*.rs'], ['tests/.hidden/x.rs', 'tests/a.rs', 'tests/b.rs', 'tests/e2e/main.rs']],
    [['./tests/a.rs'], ['tests/a.rs']],
    [['tests/{a,b}.rs'], ['tests/a.rs', 'tests/b.rs']],
    [['tests/*.rs', '!tests/b.rs'], ['tests/a.rs']],
    [['!tests/b.rs', 'tests/*.rs'], ['tests/a.rs']],
    [['app/[id].test.ts'], ['app/[id].test.ts']],
    [['tests'], []],
    [['gone.rs'], []],
    [[], []],
  ])('%j', (patterns, expected) => {
    expect(filesNamedBy(FILES, patterns, matcher)).toEqual(expected)
  })
})

describe('tests that an entry of the classification names', () => {
  const tests = FILES.filter((file) => file !== 'a.md')
  const named = (entry: string) => classifiedEntries(tests, [{ suite: 'unit', entry, line: 7 }], matcher)[0]

  test.each([
    ['a', true, ['tests/a.rs']],
    ['b', true, ['tests/b.rs']],
    ['a.test', true, ['tests/unit/a.test.ts']],
    ['e2e', true, ['tests/e2e/main.rs']],
    ['main', true, []],
    ['tests/a.rs', false, ['tests/a.rs']],
    ['./tests/a.rs', false, ['tests/a.rs']],
    ['tests/gone.rs', false, []],
    ['tests/*.rs', false, ['tests/a.rs', 'tests/b.rs']],
    ['a.md', true, []],
  ])('%s', (entry, isStem, files) => {
    expect(named(entry)).toEqual({ suite: 'unit', entry, line: 7, isStem, files })
  })

  test('a stem that two tests have names both', () => {
    expect(
      classifiedEntries(['x/a.rs', 'y/a.py'], [{ suite: 's', entry: 'a', line: 1 }], matcher)[0]?.files,
    ).toEqual(['x/a.rs', 'y/a.py'])
  })
})

const segment = fc.stringMatching(/^[a-c.0-]{1,2}$/).filter((part) => !/^\.+$/.test(part))
const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join('/')}.rs`)
const paths = fc.uniqueArray(path, { maxLength: 12 }).map((all) => all.sort())
const pattern = fc.oneof(path, fc.constantFrom('**/*.rs', '*.rs', 'a/**', 'a/*.rs', '{a,b}/**', '**/a*.rs'))

test('the folder that a pattern begins with leaves nothing out', () => {
  const property = fc.property(paths, pattern, (files, glob) => {
    const naive = files.includes(glob) ? [glob] : /[*{]/.test(glob) ? files.filter(matcher(glob)) : []
    expect(filesNamedBy(files, [glob], matcher)).toEqual(naive)
  })
  fc.assert(property, { numRuns: 1_000 })
})

test('globs are sets: order and repetition change nothing, and an exclusion only takes away', () => {
  const property = fc.property(
    paths,
    fc.array(pattern, { maxLength: 4 }),
    pattern,
    (files, patterns, one) => {
      const found = filesNamedBy(files, patterns, matcher)
      expect(filesNamedBy(files, [...patterns].reverse(), matcher)).toEqual(found)
      expect(filesNamedBy(files, [...patterns, ...patterns], matcher)).toEqual(found)
      const more = filesNamedBy(files, [...patterns, one], matcher)
      expect(more).toEqual([...new Set([...found, ...filesNamedBy(files, [one], matcher)])].sort())
      const less = filesNamedBy(files, [...patterns, `!${one}`], matcher)
      expect(less).toEqual(found.filter((file) => !filesNamedBy(files, [one], matcher).includes(file)))
    },
  )
  fc.assert(property)
})

test('an entry names only existing tests, and a path names itself', () => {
  const property = fc.property(paths, pattern, (files, entry) => {
    const [named] = classifiedEntries(files, [{ suite: 's', entry, line: 1 }], matcher)
    expect(files).toEqual(expect.arrayContaining([...(named?.files ?? [])]))
    for (const file of files) {
      expect(classifiedEntries(files, [{ suite: 's', entry: file, line: 1 }], matcher)[0]?.files).toEqual([
        file,
      ])
      expect(stemOf(file)).toBe(file.split('/').at(-1)?.replace('.rs', ''))
    }
  })
  fc.assert(property)
})
