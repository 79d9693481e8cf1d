import { expect, test } from 'vitest'
import { portablePaths } from './source-path.ts'

const portable = (...paths: readonly string[]) => [...portablePaths(paths).entries()]

test.each([
  ['relative paths stay', ['src/a.ts', './b.ts', '../c.ts'], ['src/a.ts', 'b.ts', '../c.ts']],
  [
    'the checkout of a GitHub runner is cut, even from a single file',
    ['/home/runner/work/demo/demo/src/a.ts'],
    ['src/a.ts'],
  ],
  ['on macOS', ['/Users/runner/work/demo/demo/src/a.ts'], ['src/a.ts']],
  ['on Windows', ['D:\\a\\demo\\demo\\src\\a.ts', 'D:/a/demo/demo/b.ts'], ['src/a.ts', 'b.ts']],
  ['in a container', ['/__w/demo/demo/src/a.ts'], ['src/a.ts']],
  ["on a runner of one's own", ['/opt/r/_work/demo/demo/src/a.ts'], ['src/a.ts']],
  ['only the outermost one', ['/home/runner/work/x/x/work/y/y/a.ts'], ['work/y/y/a.ts']],
  [
    'elsewhere the shared directory',
    ['/me/p/src/a.ts', '/me/p/src/sub/b.ts', '/me/p/t.ts'],
    ['src/a.ts', 'src/sub/b.ts', 't.ts'],
  ],
  ['of a single file its own', ['/me/p/src/a.ts'], ['a.ts']],
  ['by whole names only', ['/me/src/a.ts', '/me/src2/a.ts'], ['src/a.ts', 'src2/a.ts']],
  ['down to the root', ['/a.ts', '/me/b.ts'], ['a.ts', 'me/b.ts']],
  ['of two drives none', ['C:\\p\\a.ts', '/p/b.ts'], ['C:/p/a.ts', '/p/b.ts']],
  [
    'not counting what a runner checked out',
    ['/home/runner/work/d/d/a.ts', '/opt/lib/b.ts'],
    ['a.ts', 'b.ts'],
  ],
  ['a backslash in a name that is not a Windows path stays', ['src/a\\b.ts'], ['src/a\\b.ts']],
])('%s', (_, paths, expected) => {
  expect(
    portable(...paths)
      .map(([path]) => path)
      .sort(),
  ).toEqual([...paths].sort())
  expect(paths.map((path) => portablePaths(paths).get(path))).toEqual(expected)
})

test('no path, no answer', () => {
  expect(portable()).toEqual([])
})

test('a path of any length is read in linear time', () => {
  const path = `/${'work/'.repeat(200_000)}a.ts`
  expect(portable(path)).toEqual([[path, 'a.ts']])
})
