import { normalisePackageName } from '@governance-gates/core'
import { EvidenceError } from '@governance-gates/document/strict'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sameDependency } from './dependency.ts'
import { declaresDependencies, readDependencies } from './read-dependencies.ts'

const FILES = [
  'Cargo.toml',
  'Cargo.lock',
  'package.json',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'Gemfile.lock',
  'pyproject.toml',
  'uv.lock',
  'poetry.lock',
  'go.mod',
  'requirements.txt',
]

describe('a manifest', () => {
  test.each([
    ['requirements.txt', 'requirements.txt'],
    ['requirements-dev.txt', 'requirements.txt'],
    ['a/dev-requirements.in', 'requirements.txt'],
    ['a\\b\\requirements_test.txt', 'requirements.txt'],
    ['requirements/test.txt', 'requirements.txt'],
    ['a/requirements/base.in', 'requirements.txt'],
    ['a\\go.mod', 'go.mod'],
  ])('is known by its name: %s', async (path, format) => {
    const text = format === 'go.mod' ? 'module a' : 'mock'
    expect(await readDependencies(path, text)).toMatchObject({ format })
    expect(declaresDependencies(path)).toBe(true)
  })

  test.each([
    'go.sum',
    'setup.py',
    'Pipfile',
    'pom.xml',
    'my-Cargo.toml',
    'cargo.toml',
    'package.json.bak',
    'requirements.md',
    'requirements/deep/test.txt',
    'package.json/x',
    '',
    'constructor',
  ])('of an unknown name says nothing: %j', async (path) => {
    expect(await readDependencies(path, 'mock')).toBeUndefined()
    expect(declaresDependencies(path)).toBe(false)
  })

  test.each(FILES)('as %s may have 64 Mi characters', async (path) => {
    const text = path === 'yarn.lock' ? '# yarn lockfile v1\n' : ''
    const large = text + ' '.repeat(64 * 1024 * 1024)
    await expect(readDependencies(path, `${large} `)).rejects.toThrow('larger than 64 MiB')
  })

  test('is read or refused in words, whatever it says', async () => {
    const piece = fc.constantFrom(
      ...[
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        ':',
        ',',
        '=',
        '\n',
        '  ',
        '# ',
        '@',
        '-r ',
        '==',
        ';',
        '\\',
        '(',
        ')',
        '=>',
      ],
      ...[
        '[[package]]\n',
        'name = "a"\n',
        '[package]\n',
        '[dependencies]\n',
        'a = "1"\n',
        '# yarn lockfile v1\n',
        'a@^1:\n',
      ],
      ...[
        '  version "1"\n',
        '__metadata:\n',
        "lockfileVersion: '9.0'\n",
        'packages:\n',
        '  a@1: {}\n',
        'module a\n',
        'require ',
      ],
      ...[
        'mock',
        '{"dependencies": {"a": "1"}}',
        '[project]\n',
        'dependencies = ["a"]\n',
        'importers:\n',
        '[metadata]\n',
      ],
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join('')),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...FILES), text, async (path, content) => {
        const outcome = await readDependencies(path, content).catch((error: unknown) => error)
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(EvidenceError)
        else expect(outcome).toHaveProperty('dependencies')
      }),
      { numRuns: 3_000 },
    )
  })
})

describe('names', () => {
  test.each([
    ['python', 'pytest-mock', 'Pytest_Mock', true],
    ['python', 'zope.interface', 'zope--interface', true],
    ['python', 'mock', 'mocks', false],
    ['python', 'mock', 'mock-', false],
    ['cargo', 'mock_all', 'mock-all', true],
    ['cargo', 'Mockall', 'mockall', true],
    ['cargo', 'mockall', 'mockall-double', false],
    ['cargo', 'a--b', 'a-b', false],
    ['npm', '@s/mock', '@s/mock', true],
    ['npm', '@s/mock', 'mock', false],
    ['npm', 'Mock', 'mock', false],
    ['npm', 'a_b', 'a-b', false],
    ['go', 'github.com/golang/mock', 'github.com/golang/mock', true],
    ['go', 'github.com/golang/mock', 'github.com/golang/mock/v2', false],
    ['go', 'github.com/Golang/mock', 'github.com/golang/mock', false],
  ] as const)('of %s: %s and %s are the same: %s', (ecosystem, left, right, same) => {
    expect(sameDependency(ecosystem, left, right)).toBe(same)
    expect(sameDependency(ecosystem, right, left)).toBe(same)
  })

  test('stay the same once they are normalised', () => {
    const ecosystem = fc.constantFrom('cargo', 'npm', 'python', 'go')
    fc.assert(
      fc.property(ecosystem, fc.string(), (kind, name) => {
        const once = normalisePackageName(kind, name)
        expect(normalisePackageName(kind, once)).toBe(once)
      }),
    )
  })
})
