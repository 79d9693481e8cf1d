import { describe, expect, it } from 'vitest'
import type { DependencyDifference } from '../decision-input.ts'
import { inputOf, known } from '../fixtures/decision-case.ts'
import { addedPackages } from './audited-package.ts'

const ADDED: DependencyDifference = {
  change: 'added',
  ecosystem: 'cargo',
  name: 'zip-lite',
  version: '1.2.0',
  source: undefined,
  file: 'Cargo.lock',
  line: 3,
}

describe('where a package is from', () => {
  const from = (changes: Partial<DependencyDifference>) => {
    const { packages, missing } = addedPackages(
      inputOf('  d: { when: { dependency: added }, require: { verdict: x } }\n', {
        differences: { dependencies: known([{ ...ADDED, ...changes }]) },
      }),
    )
    return [...packages.map(({ source }) => source), ...missing.map(({ text }) => text)].join() || 'own'
  }

  it.each([
    ['Cargo.lock', 'registry+https://github.com/rust-lang/crates.io-index', 'registry'],
    ['Cargo.lock', 'sparse+https://crates.example.org/', 'registry'],
    ['Cargo.lock', 'git+https://github.com/a/b#1234', 'elsewhere'],
    ['Cargo.lock', undefined, 'own'],
  ])('%s: %s: %s', (file, source, expected) => {
    expect(from({ file, source })).toBe(expected)
  })

  it.each([
    ['gem https://rubygems.org/', 'registry'],
    ['git https://example.org/fork.git', 'elsewhere'],
    ['plugin source https://example.org/', 'elsewhere'],
    ['path .', 'own'],
    ['path gems/a', 'own'],
    ['path ../a', 'elsewhere'],
    ['path /a', 'elsewhere'],
  ])('Gemfile.lock: %s: %s', (source, expected) => {
    expect(from({ ecosystem: 'rubygems', file: 'Gemfile.lock', source })).toBe(expected)
  })

  it.each<[file: string, version: string | undefined, source: string | undefined, expected: string]>([
    ['package-lock.json', '1.0.0', 'https://registry.npmjs.org/a/-/a-1.0.0.tgz', 'registry'],
    ['yarn.lock', '1.0.0', 'https://r.example.org/@s/a/-/a-1.0.0.tgz#abc', 'registry'],
    ['yarn.lock', '1.0.0', 'npm:1.0.0', 'registry'],
    ['yarn.lock', '1.0.0-rc.1', 'npm:1.0.0-rc.1::__archiveUrl=https%3A%2F%2Fr.example.org', 'registry'],
    ['package-lock.json', '1.0.0', 'npm:other@1.0.0', 'elsewhere'],
    // The form of an address is that of its path, and a branch can have any name.
    ['package-lock.json', '1.0.0', 'https://example.org/a.tgz?/-/a-1.0.0.tgz', 'elsewhere'],
    ['package-lock.json', '1.0.0', 'https://example.org/a.tgz#/-/a-1.0.0.tgz', 'elsewhere'],
    ['package-lock.json', '1.0.0', 'git+https://github.com/a/b.git#x/-/a-1.0.0.tgz', 'elsewhere'],
    ['package-lock.json', '1.0.0', 'file:vendor/-/a-1.0.0.tgz', 'elsewhere'],
    ['yarn.lock', '0.0.0-use.local', 'workspace:packages/a', 'own'],
    ['bun.lock', '1.0.0', 'npm:1.0.0', 'registry'],
    ['bun.lock', '1.0.0', 'https://npm.example.org/', 'elsewhere'],
    ['bun.lock', undefined, 'workspace:packages/a', 'own'],
    ['bun.lock', 'git+https://example.org/x.git#1', 'git+https://example.org/x.git#1', 'elsewhere'],
    ['yarn.lock', '1.0.0', 'patch:a@npm%3A1.0.0#x', 'elsewhere'],
    ['pnpm-lock.yaml', '1.0.0', undefined, 'registry'],
    ['pnpm-lock.yaml', 'https://codeload.github.com/a/b/tar.gz/1234', undefined, 'elsewhere'],
    ['pnpm-lock.yaml', 'file:../a', undefined, 'elsewhere'],
    ['package-lock.json', '1.0.0', 'git+ssh://git@github.com/a/b.git#1234', 'elsewhere'],
    ['package-lock.json', '1.0.0', 'https://example.org/a-1.0.0.tgz', 'elsewhere'],
    ['package-lock.json', undefined, 'link:packages/a', 'own'],
    // npm installs these, and a lock file that nobody wrote by hand has their versions.
    ['package-lock.json', undefined, undefined, 'the version of zip-lite in package-lock.json is not known'],
    [
      'package-lock.json',
      undefined,
      'packages/a',
      'the version of zip-lite in package-lock.json is not known',
    ],
    [
      'package-lock.json',
      undefined,
      'https://example.org/a.tgz',
      'the version of zip-lite in package-lock.json is not known',
    ],
    ['package.json', undefined, undefined, 'the version of zip-lite in package.json is not known'],
  ])('%s: %s %s: %s', (file, version, source, expected) => {
    expect(from({ ecosystem: 'npm', file, version, source })).toBe(expected)
  })

  it.each([
    ['uv.lock', 'registry https://pypi.org/simple', 'registry'],
    ['uv.lock', 'editable .', 'own'],
    ['uv.lock', 'virtual packages/my app', 'own'],
    ['uv.lock', 'editable . url https://example.org/a.tar.gz', 'elsewhere'],
    ['uv.lock', 'editable . registry https://pypi.org/simple', 'registry'],
    ['uv.lock', 'git https://github.com/a/b virtual .', 'elsewhere'],
    ['uv.lock', 'git https://github.com/a/b?rev=1', 'elsewhere'],
    ['uv.lock', 'url https://example.org/a.tar.gz?type legacy', 'elsewhere'],
    ['uv.lock', 'git https://github.com/a/b registry x type legacy', 'elsewhere'],
    ['poetry.lock', undefined, 'registry'],
    ['poetry.lock', 'type legacy url https://pypi.example.org/simple', 'registry'],
    ['poetry.lock', 'reference own type legacy url https://pypi.example.org/simple', 'registry'],
    ['poetry.lock', 'reference main type git url https://github.com/a/b', 'elsewhere'],
  ])('%s: %s: %s', (file, source, expected) => {
    expect(from({ ecosystem: 'python', file, source })).toBe(expected)
  })
})
