import { expect, test } from 'vitest'
import { declared } from '../fixtures/declared.ts'

test.each<readonly [string, readonly string[]]>([
  [
    '.package(url: "https://github.com/Quick/Nimble.git", from: "1.0.0"),',
    ['dependencies https://github.com/Quick/Nimble.git @1'],
  ],
  [
    '.package(\n  name: "X", url: "https://x.org/a",\n  .upToNextMajor(from: "1.0.0")\n)',
    ['dependencies https://x.org/a @1'],
  ],
  ['.package(id: "mona.LinkedList", from: "1.0.0")', ['dependencies mona.LinkedList @1']],
  ['.package(path: "../local")', ['elsewhere ../local/Package.swift @1']],
  ['.package(url: base + "x", from: "1")', ['unknown package(url:base+"x",from:"1" @1']],
  [
    '.package(url: "https://x.org/\\(name)", from: "1")',
    ['unknown package(url:"https://x.org/\\(name)",from:"1" @1'],
  ],
  ['// .package(url: "a", from: "1")\n.product(name: "x", package: "y")', []],
])('Package.swift: %j', async (text, expected) => {
  expect(await declared('Package.swift', text)).toEqual(expected)
  expect(await declared('Package@swift-5.9.swift', text)).toEqual(expected)
})

test('Package.swift is refused where it is cut off', async () => {
  await expect(declared('Package.swift', '.package(url: "a"')).rejects.toThrow('a bracket does not end')
})
