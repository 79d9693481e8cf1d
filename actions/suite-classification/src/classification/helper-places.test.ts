import { describe, expect, test } from 'vitest'
import { matcher } from '../fixtures/suites-case.ts'
import { HelperPlaces, placeOf } from './helper-places.ts'
import { TestFiles } from './test-files.ts'

describe('the place of a file', () => {
  test.each([
    ['tests/common/mod.rs', 'helper'],
    ['src/__tests__/tape.ts', 'helper'],
    ['src/test-utils.ts', 'helper'],
    ['src/testUtils.ts', 'helper'],
    ['src/test_support/tape.py', 'helper'],
    ['crates/test-support/src/lib.rs', 'helper'],
    ['internal/testutil/tape.go', 'helper'],
    ['session/testdata/a.json', 'helper'],
    ['session/tape_test.go', 'helper'],
    ['a/conftest.py', 'helper'],
    ['src/app/open.spec.ts', 'helper'],
    ['e2e/pages/login.ts', 'helper'],
    ['helpers/tape.ts', 'helper'],
    ['helpers/src/tape.ts', 'helper'],
    ['packages/testing/src/tape.ts', 'helper'],
    ['packages/a/fixtures/tape.ts', 'helper'],
    ['helpers.py', 'helper'],
    ['src/helpers/tape.ts', 'product'],
    ['src/testing/tape.ts', 'product'],
    ['src/mocks/tape.ts', 'product'],
    ['packages/a/src/index.ts', 'product'],
    ['lib/tape.ts', 'product'],
    ['include/orbit/tape.h', 'product'],
    ['tests/include/tape.h', 'helper'],
    ['cmd/orbit/main.go', 'product'],
    ['examples/a.py', 'product'],
    ['dist/index.js', 'product'],
    ['src', 'unclear'],
    ['src/', 'product'],
    ['internal/tape/tape.go', 'unclear'],
    ['tape.ts', 'unclear'],
    ['orbit/latest.py', 'unclear'],
    ['contest/a.py', 'unclear'],
  ])('%s: %s', (path, expected) => {
    expect(placeOf(path)).toBe(expected)
  })

  test('is what the policy says, else of a test, else what its path shows', () => {
    const paths = ['internal/tape.go', 'src/a.rs', 'src/testing/b.rs', 'tests/app/c.ts', 'tests/d.ts']
    const files = new TestFiles(paths, ['src/a.rs'], matcher)
    const places = new HelperPlaces(files, ['src/testing/**', '!tests/app/**', 'gone/**', '!gone.ts'])
    expect(paths.map((path) => places.of(path))).toEqual(['unclear', 'helper', 'helper', 'product', 'helper'])
    expect(places.idlePatterns).toEqual(['gone/**', '!gone.ts'])
    expect(places.namesHelpers).toBe(true)
  })

  test('is not made certain by a pattern that takes files out', () => {
    const files = new TestFiles(['tests/a.ts'], [], matcher)
    expect(new HelperPlaces(files, ['!tests/a.ts']).namesHelpers).toBe(false)
    expect(new HelperPlaces(files, ['tests/a.ts', '!tests/*']).of('tests/a.ts')).toBe('product')
  })
})
