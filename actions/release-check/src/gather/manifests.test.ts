import { openRepository } from '@governance-gates/git'
import type { ManifestPlace } from '@governance-gates/policy'
import { createRepository, type Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { readManifests } from './manifests.ts'

/** `role path version` of each reading, or why there is none. */
async function read(files: Files, paths: readonly ManifestPlace[]): Promise<readonly string[]> {
  using made = createRepository(files)
  const repository = await openRepository(made.path)
  if (repository === undefined) throw new Error('there is no repository')
  const readings = await readManifests(paths, {
    readText: (path) => repository.readText('HEAD', path),
    display: (path) => path,
  })
  return readings.map((reading) => {
    if (reading.kind === 'go-module') return reading.path
    const { role, path } = reading
    const found = reading.kind === 'read' ? `${reading.version}${suffixOf(reading.spelling)}` : reading.kind
    return `${role} ${path} ${found}`
  })
}

function suffixOf(spelling: string | undefined): string {
  return spelling === undefined ? '' : ` (${spelling})`
}

describe('the place of a version', () => {
  const files = {
    'orbit/__init__.py': '__version__ = "1.1.0"\n',
    'pyproject.toml': '[project]\ndynamic = ["version"]\n[tool.hatch.version]\npath = "orbit/__init__.py"\n',
    'scm/pyproject.toml': '[project]\ndynamic = ["version"]\n[tool.setuptools_scm]\n',
    'install.md': 'old 1.0.0\npip install orbit==1.1.0\n',
    'link.py': '',
  }
  test.each<[ManifestPlace, string]>([
    ['pyproject.toml', 'manifest orbit/__init__.py 1.1.0 (pep440)'],
    ['scm/pyproject.toml', 'manifest scm/pyproject.toml tag'],
    ['tag', 'manifest  tag'],
    ['x.toml', 'manifest x.toml missing'],
    ['install.md', 'manifest install.md unreadable'],
    [{ file: 'install.md', pattern: 'orbit=={version}' }, 'manifest install.md 1.1.0'],
    [{ file: 'orbit/__init__.py', pattern: '= "{version}"' }, 'manifest orbit/__init__.py 1.1.0 (pep440)'],
    [{ file: 'install.md', pattern: '{version}' }, 'manifest install.md unreadable'],
    [{ file: 'x.md', pattern: '{version}' }, 'manifest x.md missing'],
  ])('%j is read', async (place, found) => {
    expect(await read(files, [place])).toEqual([found])
    expect(await read({ ...files, VERSION: '1.1.0' }, ['VERSION', place])).toEqual([
      'manifest VERSION 1.1.0',
      found.replace('manifest', 'same-version'),
    ])
  })

  test('is a mistake in the policy where its pattern cannot be used', async () => {
    const place = { file: 'install.md', pattern: '(a)(b)' }
    await expect(read(files, [place])).rejects.toThrow(
      expect.objectContaining({
        name: 'ConfigurationError',
        message: expect.stringMatching(/^release: the pattern "\(a\)\(b\)" has 2 groups: write \{version\}/),
      }),
    )
  })
})

describe('the lock file of a workspace', () => {
  const crate = (name: string, version: string) => `[package]\nname = "${name}"\nversion = "${version}"\n`
  const packages = { 'a/Cargo.toml': crate('a', '1.1.0'), 'b/Cargo.toml': crate('b', '1.1.0') }
  const lock = (...versions: readonly string[]) =>
    versions
      .map((version, index) => `[[package]]\nname = "${'ab'[index]}"\nversion = "${version}"\n`)
      .join('')

  test.each([
    ['1.1.0', '1.0.0'],
    ['1.0.0', '1.1.0'],
  ])('of Cargo is read for each manifest: %s and %s', async (a, b) => {
    const files = { ...packages, 'Cargo.lock': lock(a, b) }
    expect(await read(files, ['a/Cargo.toml', 'b/Cargo.toml'])).toEqual([
      'manifest a/Cargo.toml 1.1.0',
      `lock-file Cargo.lock ${a}`,
      'same-version b/Cargo.toml 1.1.0',
      `lock-file Cargo.lock ${b}`,
    ])
  })

  test('of Cargo must have each manifest', async () => {
    const files = { ...packages, 'Cargo.lock': lock('1.1.0') }
    expect(await read(files, ['b/Cargo.toml', 'a/Cargo.toml'])).toContain('lock-file Cargo.lock unreadable')
  })

  test('of npm is read for each manifest that is part of it, and beside one before any above', async () => {
    const files = {
      'package.json': { name: 'orbit', version: '1.1.0', workspaces: ['a'] },
      'package-lock.json': {
        version: '1.1.0',
        packages: { '': { version: '1.1.0' }, a: { version: '1.0.0' } },
      },
      'a/package.json': { name: 'a', version: '1.1.0' },
      'other/package.json': { name: 'other', version: '1.1.0' },
      'own/package.json': { name: 'own', version: '1.1.0' },
      'own/package-lock.json': { version: '1.0.9' },
    }
    const paths = ['package.json', 'a/package.json', 'other/package.json', 'own/package.json']
    expect(await read(files, paths)).toEqual([
      'manifest package.json 1.1.0',
      'lock-file package-lock.json 1.1.0',
      'same-version a/package.json 1.1.0',
      'lock-file package-lock.json 1.0.0',
      'same-version other/package.json 1.1.0',
      'same-version own/package.json 1.1.0',
      'lock-file own/package-lock.json 1.0.9',
    ])
  })
})

test('each lock file that names the project is read', async () => {
  const lock = { version: '1.0.0', packages: { '': { version: '1.0.0' } } }
  const uv = '[[package]]\nname = "orbit"\nversion = "1.0.0"\nsource = { editable = "." }\n'
  const files = {
    'package.json': { name: 'orbit', version: '1.1.0' },
    'package-lock.json': { ...lock, version: '1.1.0', packages: { '': { version: '1.1.0' } } },
    'npm-shrinkwrap.json': lock,
    'pyproject.toml': '[project]\nname = "orbit"\nversion = "1.1.0"\n',
    'uv.lock': uv,
    'poetry.lock': '[[package]]\nname = "other"\nversion = "3.0.0"\n',
  }
  expect(await read(files, ['package.json', 'pyproject.toml'])).toEqual([
    'manifest package.json 1.1.0',
    'lock-file package-lock.json 1.1.0',
    'lock-file npm-shrinkwrap.json 1.0.0',
    'same-version pyproject.toml 1.1.0 (pep440)',
    'lock-file uv.lock 1.0.0',
  ])
})
