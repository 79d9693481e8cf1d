import { EvidenceError } from '@governance-gates/document/strict'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { declaresDependencies, readDependencies } from '../read-dependencies.ts'
import { type PackageSystem, samePackage } from './declared-packages.ts'
import { readDeclaredPackages } from './read-declared-packages.ts'

/** Formats that are read for rules that forbid and for nothing else. */
const FILES = [
  'pnpm-workspace.yaml',
  'build.gradle',
  'build.gradle.kts',
  'libs.versions.toml',
  'pom.xml',
  'a.csproj',
  'Directory.Packages.props',
  'packages.config',
  'CMakeLists.txt',
  'conanfile.txt',
  'conanfile.py',
  'vcpkg.json',
  'Gemfile',
  'a.gemspec',
  'composer.json',
  'Package.swift',
  'mix.exs',
]

describe('a manifest', () => {
  test.each(FILES)('%s says nothing to gates that ask for dependencies', async (path) => {
    expect(declaresDependencies(path)).toBe(false)
    expect(await readDependencies(path, '')).toBeUndefined()
  })

  test.each(['package.json.bak', 'x.toml', 'Makefile', 'a.gradle.txt', 'vcpkg.json/x', '', 'constructor'])(
    'of an unknown name says nothing: %j',
    async (path) => {
      expect(await readDeclaredPackages(path, 'x')).toBeUndefined()
    },
  )

  test.each([...FILES, 'package.json', 'Cargo.toml', 'go.mod'])('%s is known in any folder', async (path) => {
    const text = path.endsWith('.json') ? '{' : path === 'go.mod' ? 'module x' : '['
    for (const folder of ['', 'a/', 'a\\b\\']) {
      const outcome = await readDeclaredPackages(folder + path, text).catch((error: unknown) => error)
      expect(outcome).toBeDefined()
    }
  })

  test('is read or refused in words, whatever it says', async () => {
    const signs =
      '[ ] { } ( ) " \' \\ / # // /* */ : , = == => . | % < > ++ |> $ ${ #{ \n <<~A ]==] [==['.split(' ')
    const words = [
      ...[
        'dependencies {\n',
        'implementation ',
        "'a:b:1'",
        'plugins {',
        'group: ',
        'gem ',
        'gemspec\n',
        '.package(',
      ],
      ...[
        'url: ',
        'defp deps do\n',
        '{:a, ',
        'requires = ',
        'self.requires(',
        '"a/1"',
        'find_package(',
        '[requires]\n',
      ],
      ...[
        '<project>',
        '</project>',
        '<dependency>',
        '<Project>',
        '<PackageReference Include="a"/>',
        '"""',
        "'''",
      ],
      ...[
        '[libraries]\n',
        'a = "g:a:1"\n',
        '{"dependencies": ["a"]}',
        'catalog:\n',
        '  a: 1\n',
        '=begin\n',
        '\n=end',
      ],
    ]
    const piece = fc.constantFrom(...signs, ...words, ' ')
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join('')),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...FILES), text, async (path, content) => {
        const outcome = await readDeclaredPackages(path, content).catch((error: unknown) => error)
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(EvidenceError)
        else expect(outcome).toHaveProperty('dependencies')
      }),
      { numRuns: 5_000 },
    )
  })

  test.each([
    ['build.gradle', 'dependencies { implementation x; ', '}'],
    ['build.gradle', 'dependencies {', '}'],
    ['build.gradle', "apply from: 'x' ", ''],
    ['Gemfile', 'gem %q<', ''],
    ['Gemfile', "gem 'a' ", ''],
    ['Package.swift', '.package(', ')'],
    ['mix.exs', 'deps: [', ''],
    ['mix.exs', 'def deps {:a, ', ''],
    ['mix.exs', 'def deps [a: "b", ', ''],
    ['mix.exs', 'def deps {:a, hex: ', ''],
    ['conanfile.py', 'requires = ', ''],
    ['CMakeLists.txt', 'find_package(a ', ')'],
    ['CMakeLists.txt', 'x(#[', ''],
  ])('takes time in proportion to its size: %s of %j', async (path, open, close) => {
    const timeOf = async (count: number) => {
      const start = process.cpuUsage()
      await readDeclaredPackages(path, open.repeat(count) + close.repeat(count)).catch(() => undefined)
      return process.cpuUsage(start).user
    }
    await timeOf(5_000)
    expect(await timeOf(80_000)).toBeLessThan(2_000_000)
  })
})

describe('names', () => {
  test.each<readonly [PackageSystem, string, string, boolean]>([
    ['maven', 'org.mockito:mockito-core', 'org.mockito:mockito-core', true],
    ['maven', 'org.mockito:mockito-core', 'mockito-core', false],
    ['nuget', 'Moq', 'moq', true],
    ['nuget', 'Moq', 'Moq.Contrib', false],
    ['cmake', 'GTest', 'gtest', true],
    ['conan', 'gtest', 'GTest', true],
    ['vcpkg', 'gtest', 'gtest-x', false],
    ['composer', 'mockery/mockery', 'Mockery/Mockery', true],
    ['ruby', 'webmock', 'WebMock', false],
    ['hex', 'mox', 'mox', true],
    ['swift', 'https://github.com/Quick/Nimble.git', 'nimble', true],
    ['swift', 'git@github.com:Quick/Nimble.git', 'https://github.com/Quick/Nimble/', true],
    ['swift', 'https://github.com/Quick/Nimble', 'Quick', false],
    ['cargo', 'a_b', 'a-b', true],
    ['npm', 'A', 'a', false],
  ])('of %s: %s and %s are the same: %s', (system, left, right, same) => {
    expect(samePackage(system, left, right)).toBe(same)
    expect(samePackage(system, right, left)).toBe(same)
  })
})
