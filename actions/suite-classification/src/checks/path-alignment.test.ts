import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignPaths } from './path-alignment.ts'

describe('paths are aligned', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['unchanged', ['t/a.py'], ['t/a.py', 't/b.py'], ['t/a.py']],
    ['absolute', ['/w/repo/t/a.ts', '/w/repo/b.ts'], ['t/a.ts', 'b.ts', 'c.ts'], ['t/a.ts', 'b.ts']],
    ['on Windows, with slashes', ['C:/w/t/a.ts'], ['t/a.ts'], ['t/a.ts']],
    [
      'relative to a folder beneath',
      ['tests/a.py', 'tests/b.py'],
      ['api/tests/a.py', 'api/tests/b.py', 'web/tests/a.py'],
      ['api/tests/a.py', 'api/tests/b.py'],
    ],
    ['relative to a folder above', ['api/tests/a.py'], ['tests/a.py'], ['tests/a.py']],
    ['by the most', ['/w/x/a.ts', '/w/y/z/b.ts', '/w/x/c.ts'], ['a.ts', 'b.ts', 'c.ts'], ['a.ts', 'c.ts']],
    [
      'as packages',
      ['example.com/m', 'example.com/m/x', 'example.com/m/x/y'],
      ['', 'x', 'x/y', 'z'],
      ['', 'x', 'x/y'],
    ],
    ['as packages beneath', ['example.com/m/x/y'], ['x/y', 'y'], ['x/y']],
    ['not by a part of a name', ['/w/ba.ts'], ['a.ts'], []],
    ['not at all', [], ['a.ts'], []],
  ])('%s', (_, listed, known, expected) => {
    expect([...alignPaths(listed, known)].sort()).toEqual([...expected].sort())
  })

  test('wherever the machine has the repository', () => {
    const path = fc
      .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join('/'))
    fc.assert(
      fc.property(fc.uniqueArray(path, { minLength: 1 }), path, (known, root) => {
        const listed = known.map((each) => `/${root}/${each}`)
        expect(alignPaths(listed, known)).toEqual(new Set(known))
      }),
    )
  })
})
