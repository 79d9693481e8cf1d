import { loadPathMatcher } from '@governance-gates/action-kit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filesMatching } from './gather/test-inventory.ts'
import { vagueGlob, vagueText } from './vague-entry.ts'

const matcher = await loadPathMatcher()
const TESTS = ['tests/a.rs', 'tests/b.rs', 'tests/x/c.rs']
const FILES = ['README.md', 'docs/guide.md', 'src/lib.rs', ...TESTS]

const kindOf = (pattern: string, { tests = TESTS, requirements = 2 } = {}) =>
  vagueGlob(pattern, filesMatching(FILES, pattern, matcher), { matcher, tests, requirements })?.kind

describe('a glob', () => {
  test.each([
    '**',
    '*',
    '**/*',
    '*/**',
    '**/**',
    '*/*',
    '**/*.*',
    '{**,x}',
    '{tests,**}/**',
    '?*/**',
    '**/?*',
    '[^x]*/*',
    '!(x)',
  ])('%s matches any file, whatever the tests are', (pattern) => {
    expect(kindOf(pattern)).toBe('any-path')
    expect(kindOf(pattern, { tests: [], requirements: 1 })).toBe('any-path')
  })

  test.each([
    'tests/**',
    'tests/**/*',
    '**/*.rs',
    'tests/**/*.rs',
    '{tests,src}/**',
    't*/**',
    '**/*{a,b,c}.*',
  ])('%s matches every test, where there are others to tell apart', (pattern) => {
    expect(kindOf(pattern)).toBe('every-test')
  })

  test.each([
    'tests/*.rs',
    'tests/x/**',
    'tests/{a,b}.rs',
    'docs/**',
    '**/*.md',
    'out/**/*.json',
    '**/a.rs',
    'src/**',
  ])('%s is evidence', (pattern) => {
    expect(kindOf(pattern)).toBeUndefined()
  })

  test.each([
    // One requirement may name all tests, but not whatever is in their folder.
    ['tests/**/*.rs', 1, undefined],
    ['tests/**', 1, 'every-test'],
    ['tests/**/*.rs', 2, 'every-test'],
  ])('%s in a matrix of %i requirements', (pattern, requirements, kind) => {
    expect(kindOf(pattern, { requirements })).toBe(kind)
  })

  test('matches every test only where there are two', () => {
    expect(kindOf('tests/**', { tests: ['tests/a.rs'] })).toBeUndefined()
    expect(kindOf('tests/**', { tests: ['tests/a.rs', 'tests/b.rs'] })).toBe('every-test')
    expect(kindOf('tests/**', { tests: [] })).toBeUndefined()
  })

  test('of wildcards alone is always vague', () => {
    const step = fc.constantFrom('**', '*', '?*', '*?', '**')
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 2 }), (steps) => {
        const isNarrow = steps.some((each) => each.includes('?')) && steps.length === 1
        expect(isNarrow || kindOf(steps.join('/')) === 'any-path').toBe(true)
      }),
    )
  })
})

test.each([
  [
    { kind: 'folder', example: 'tests/a.rs' },
    'x is a folder, which proves nothing: name the files that are evidence for this requirement, such as tests/a.rs',
  ],
  [
    { kind: 'any-path', example: undefined },
    'x matches any file, which proves nothing: name the files that are evidence for this requirement',
  ],
  [
    { kind: 'every-test', count: 3, example: 'tests/a.rs' },
    'x matches every test (3 of 3), which proves nothing: name the files that are evidence for this requirement, such as tests/a.rs',
  ],
] as const)('%j says what to write', (vague, text) => {
  expect(vagueText('x', vague)).toBe(text)
})
