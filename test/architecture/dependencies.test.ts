import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type SourceFile, sourceFiles } from './source-file.ts'

/** What each package may import besides its own files. Dependencies point inward: docs/decisions/0001. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'packages/core': [],
  'packages/artifact-bundle': ['zod/mini'],
  'packages/document': [
    '@governance-gates/core',
    'zod/mini',
    'mdast',
    'mdast-util-from-markdown',
    'mdast-util-gfm',
    'micromark-extension-gfm',
    'saxes',
    'toml-eslint-parser',
    'yaml',
  ],
  'packages/policy': [
    '@governance-gates/core',
    '@governance-gates/document',
    '@governance-gates/document/yaml',
    'zod/mini',
  ],
  'packages/evidence': [
    '@governance-gates/core',
    '@governance-gates/document',
    '@governance-gates/document/*',
    'zod/mini',
  ],
  'packages/project-files': [
    '@governance-gates/core',
    '@governance-gates/document',
    '@governance-gates/document/*',
    'mdast',
  ],
  'packages/git': ['@governance-gates/core', 'node:*'],
  'packages/github': ['@actions/artifact', '@actions/github', '@octokit/*', 'node:*'],
  'packages/report': ['@governance-gates/core', '@governance-gates/verdict'],
  'packages/verdict': ['@governance-gates/core', 'zod/mini'],
  'packages/action-kit': [
    '@governance-gates/artifact-bundle',
    '@governance-gates/core',
    '@governance-gates/evidence',
    '@governance-gates/document/strict',
    '@governance-gates/git',
    '@governance-gates/policy',
    '@governance-gates/report',
    '@governance-gates/verdict',
    '@governance-gates/verdict/document',
    '@actions/core',
    'ignore',
    'picomatch',
    'tinyglobby',
    'node:*',
  ],
  'packages/bundle': ['terser', 'node:*'],
  'packages/source-code': ['@governance-gates/core', '@lezer/*', 'picomatch'],
  'packages/testing': [
    '@governance-gates/core',
    '@azure/storage-blob',
    'azurite',
    'emulate',
    'openapi-backend',
    'yaml',
    'node:*',
  ],
}

/** Actions compose packages; never another action, never the packages that exist for tests. */
const ALLOWED_IN_ACTIONS = [
  'core',
  'verdict',
  'document/strict',
  'policy',
  'evidence',
  'project-files',
  'report',
  'action-kit',
].map((name) => `@governance-gates/${name}`)

/** What one action needs besides: libraries for what only it reads, and the world that its shell looks at. */
const ALLOWED_IN_ACTION: Readonly<Record<string, readonly string[]>> = {
  'actions/evidence': [
    '@governance-gates/action-kit/verdict-files',
    '@governance-gates/artifact-bundle',
    '@governance-gates/git',
    '@governance-gates/github',
    '@governance-gates/github/artifacts',
    'yauzl',
    'node:*',
  ],
  'actions/extension-vetting': [
    '@governance-gates/project-files/changelog',
    'semver/*',
    'spdx-expression-parse',
    'spdx-satisfies',
    'unhomoglyph',
    'node:*',
  ],
  'actions/gate-report': [
    '@governance-gates/action-kit/verdict-bundles',
    '@governance-gates/action-kit/verdict-files',
    '@governance-gates/artifact-bundle',
    '@governance-gates/github',
    '@governance-gates/report/governance-report',
    'node:*',
  ],
  'actions/perf-budget': ['node:*'],
  'actions/release-check': [
    '@governance-gates/project-files/changelog',
    '@governance-gates/git',
    '@governance-gates/github',
    '@governance-gates/action-kit/verdict-bundles',
    '@governance-gates/artifact-bundle',
    'semver/*',
    'node:*',
  ],
  'actions/suite-classification': ['@governance-gates/source-code'],
  'actions/traceability': [
    '@governance-gates/git',
    '@governance-gates/source-code',
    '@governance-gates/document/markdown',
    'github-slugger',
    're2js',
    'node:*',
  ],
}

const files = sourceFiles()
const outward = ({ imports }: SourceFile) => imports.filter((name) => !name.startsWith('.'))

function isAllowed(name: string, allowed: readonly string[]): boolean {
  return allowed.some((entry) => (entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : name === entry))
}

test('every workspace member is known here', () => {
  const members = new Set(
    files.map(({ member }) => member).filter((member) => member.startsWith('packages/')),
  )
  expect([...members].sort()).toEqual(Object.keys(ALLOWED).sort())
})

describe('dependencies point inward', () => {
  test.each(files.map((file) => [file.path, file] as const))('%s', (_, file) => {
    const allowed = ALLOWED[file.member] ?? [...ALLOWED_IN_ACTIONS, ...(ALLOWED_IN_ACTION[file.member] ?? [])]
    expect(outward(file).filter((name) => !isAllowed(name, allowed))).toEqual([])
  })

  test('relative imports stay in their package and name the file with its extension', () => {
    const strays = files.flatMap(({ path, member, imports }) =>
      imports
        .filter((name) => name.startsWith('.'))
        .map((name) => posix.join(posix.dirname(path), name))
        .filter((target) => !target.startsWith(`${member}/src/`) || !target.endsWith('.ts')),
    )
    expect(strays).toEqual([])
  })
})

test('only the package for git starts a process: what it is told protects every call', () => {
  const starting = files.filter(({ imports }) => imports.includes('node:child_process'))
  const members = new Set(starting.map(({ member }) => member))
  // What builds and what tests ships in no action.
  expect([...members].sort()).toEqual(['packages/bundle', 'packages/git', 'packages/testing'])
})

describe('the decision is pure', () => {
  const pure = files.filter(({ member, path }) => member === 'packages/core' || path.endsWith('/gate.ts'))

  test.each(pure.map((file) => [file.path, file] as const))(
    '%s reaches no file system, network or runner',
    (_, file) => {
      const reached = [...reachable(file)].flatMap((each) => outward(each))
      expect(
        reached.filter(
          (name) => name.startsWith('node:') || name.startsWith('@actions/') || name.includes('action-kit'),
        ),
      ).toEqual([])
    },
  )
})

test('no import cycles', () => {
  expect(files.filter((file) => reachesItself(file)).map(({ path }) => path)).toEqual([])
})

function targets({ path, imports }: SourceFile): readonly SourceFile[] {
  const paths = imports
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(path), name))
  return files.filter((file) => paths.includes(file.path))
}

/** The file and everything in its package that it imports, directly or not. */
function reachable(start: SourceFile): ReadonlySet<SourceFile> {
  const seen = new Set([start])
  for (const file of seen) for (const target of targets(file)) seen.add(target)
  return seen
}

function reachesItself(file: SourceFile): boolean {
  return targets(file).some((target) => reachable(target).has(file))
}
