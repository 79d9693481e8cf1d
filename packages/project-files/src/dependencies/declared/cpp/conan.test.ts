import { describe, expect, test } from 'vitest'
import { declared } from '../fixtures/declared.ts'

describe('conanfile.txt', () => {
  test('names what it requires', async () => {
    const text = `# gtest/1
[requires]
fmt/10.2.1 # a comment
zlib/[>=1.2 <2]@user/channel#rev
[tool_requires]
cmake/3.20
[test_requires]
gtest/1.14.0
[generators]
CMakeDeps
`
    expect(await declared('conanfile.txt', text)).toEqual([
      'dependencies fmt @3',
      'dependencies zlib @4',
      'tool cmake @6',
      'dev gtest @8',
    ])
    await expect(declared('conanfile.txt', '[requires]\nfmt')).rejects.toThrow(
      'expected name/version, found fmt',
    )
  })
})

describe('conanfile.py', () => {
  test.each<readonly [string, readonly string[]]>([
    ['requires = "fmt/10", "zlib/1"', ['dependencies fmt @1', 'dependencies zlib @1']],
    [
      'requires = [\n  "fmt/10",\n  ("zlib/1", "override"),\n]',
      ['dependencies fmt @1', 'dependencies zlib @1'],
    ],
    ['def requirements(self):\n  self.requires("fmt/10", transitive_headers=True)', ['dependencies fmt @2']],
    ['self.requires(f"fmt/{v}")', ['dependencies fmt @1']],
    ['self.test_requires("gtest/1")\nself.tool_requires("cmake/3")', ['dev gtest @1', 'tool cmake @2']],
    ['# self.requires("gtest/1")\n"""\nself.requires("gtest/1")\n"""', []],
    ['self.requires(f"{name}/1")', ['unknown requires(f "{name}/1") @1']],
    ['self.requires(each)', ['unknown requires(each) @1']],
    ['requires = DEPS', ['unknown requires=DEPS @1']],
    ['def requires(self): pass', []],
  ])('%j', async (text, expected) => {
    expect(await declared('conanfile.py', text)).toEqual(expected)
  })
})

describe('vcpkg.json', () => {
  test('names dependencies, of features too, and overrides', async () => {
    const text = `{
"dependencies": ["fmt", {"name": "gtest", "host": true}],
"overrides": [{"name": "zlib", "version": "1"}],
"features": {"x": {"description": "y", "dependencies": ["mock"]}}
}`
    expect(await declared('vcpkg.json', text)).toEqual([
      'dependencies fmt @2',
      'dependencies gtest @2',
      'override zlib @3',
      'optional mock @4',
    ])
  })

  test.each([
    ['{"dependencies": {}}', 'dependencies: expected a list'],
    ['{"dependencies": [{}]}', 'dependencies[0] has no name'],
    ['[]', 'expected a table'],
  ])('is refused: %j', async (text, message) => {
    await expect(declared('vcpkg.json', text)).rejects.toThrow(message)
  })
})
