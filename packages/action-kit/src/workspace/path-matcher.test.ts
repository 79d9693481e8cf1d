import fc from 'fast-check'
import picomatch from 'picomatch'
import { describe, expect, test } from 'vitest'
import { loadPathMatcher } from './path-matcher.ts'

const matcher = await loadPathMatcher()

describe('a pattern', () => {
  test.each([
    ['tests/*.rs', 'tests/a.rs', true],
    ['tests/*.rs', 'tests/.rs', true],
    ['tests/*.rs', 'tests/.hidden.rs', true],
    ['tests/*.rs', 'tests/x/a.rs', false],
    ['tests/*.rs', 'other/tests/a.rs', false],
    ['tests/**/*.rs', 'tests/a.rs', true],
    ['tests/**/*.rs', 'tests/x/y/a.rs', true],
    ['tests/**/*.rs', 'tests.rs', false],
    ['**/*_test.go', 'a_test.go', true],
    ['**/*_test.go', '.x/y/_test.go', true],
    ['**/*_test.go', 'a/b_test.go/c', false],
    ['*.ts', 'a.ts', true],
    ['*.ts', 'a/b.ts', false],
    ['a/*b', 'a/b', true],
    ['ab/*b', 'ab', false],
    ['tests/{a,b}/*.rs', 'tests/a/x.rs', true],
    ['tests/*/x.rs', 'tests/a/x.rs', true],
    ['tests/[ab].rs', 'tests/b.rs', true],
    ['tests/a:b.rs', 'tests/a:b.rs', true],
    ['release/*', 'release/1.0', true],
    ['release/*', 'release/1.0/a', false],
    ['*a*b*', 'xaxxb', true],
    ['*a*b*', 'xbxxa', false],
    ['a/**', 'a', true],
    ['a/**/b/**/c', 'a/b/x/b/y/c', true],
    ['{a,b/*}/c', 'b/x/c', true],
  ])('%s names %s: %s', (pattern, path, expected) => {
    expect(matcher(pattern)(path)).toBe(expected)
  })

  test('names what picomatch says that it names', () => {
    const segment = fc.constantFrom('a', 'b', '.a', 'ab', 'a.ts', '.ts', 'b.ts')
    const paths = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
    const sign = fc.constantFrom(
      '*',
      '**',
      '*.ts',
      '*a',
      'a',
      '.a',
      '*.',
      'a*',
      '?',
      '{a,b}',
      '*a*b*',
      '?*b',
      '{a,*b*}',
      '{a/b,.a}',
    )
    const patterns = fc.array(sign, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
    fc.assert(
      fc.property(patterns, fc.array(paths, { minLength: 1, maxLength: 4 }), (pattern, asked) => {
        const matches = matcher(pattern)
        const expression = picomatch.makeRe(pattern, { dot: true })
        // Asked one after the other, and again: what is known of a folder says nothing of others.
        const all = [...asked, ...asked]
        expect(all.map(matches)).toEqual(all.map((path) => expression.test(path)))
      }),
      { numRuns: 2_000 },
    )
  })

  test.each(['**.ts', '**.b.ts', 'a**', 'a/**.ts', '[!a]*', 'a/[!b]*'])(
    'names with %s what picomatch says',
    (pattern) => {
      for (const path of ['x.ts', 'a/x.ts', 'a/b/x.b.ts', 'a/b.ts', 'ab', 'a/b']) {
        expect([path, matcher(pattern)(path)]).toEqual([
          path,
          picomatch.makeRe(pattern, { dot: true, posix: true }).test(path),
        ])
      }
    },
  )

  test.each([
    ['many stars', `${'*a'.repeat(40)}*b`, 'a'.repeat(250)],
    ['many folders', `${'**/a/'.repeat(40)}b`, `${'a/'.repeat(250)}a`],
    ['both', `${'**/*a*a/'.repeat(20)}b`, `${'aaaa/'.repeat(250)}a`],
  ])('takes no time for %s', (_, pattern, path) => {
    const matches = matcher(pattern)
    expect(matches(path)).toBe(false)
    expect(matches(`${path.slice(0, -1)}b`)).toBe(true)
  })
})
