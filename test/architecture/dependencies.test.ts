import { expect, test } from 'vitest'
import { sourceFiles } from './source-file.ts'
import { modulesOf, neighboursOf, outwardImportsOf, type SourceModule } from './source-module.ts'

/** What each package may import besides its own files. Dependencies point inward: docs/decisions/0001. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'packages/core': [],
  'packages/evidence-artifact': ['zod/mini'],
  'packages/document': [
    '@governance-gates/core',
    'zod/mini',
    'mdast',
    'mdast-util-from-markdown',
    'node:buffer', // isUtf8: checks bytes without decoding them, and touches nothing outside
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
    'fastest-levenshtein',
    'zod/mini',
  ],
  'packages/evidence': [
    '@governance-gates/core',
    '@governance-gates/document',
    '@governance-gates/document/*',
    'ae-cvss-calculator',
    'packageurl-js',
    'semver/*',
    'zod/mini',
  ],
  'packages/licence': ['spdx-expression-parse'],
  'packages/project-files': ['@governance-gates/core', '@governance-gates/document/*', 're2js'],
  'packages/git': ['@governance-gates/core', 'node:*'],
  'packages/github': ['@actions/artifact', '@actions/github', '@octokit/*', 'node:*'],
  'packages/issue-plan': ['@governance-gates/github', '@governance-gates/report', 'node:crypto'],
  'packages/report': ['@governance-gates/core', '@governance-gates/verdict'],
  'packages/verdict': ['@governance-gates/core', 'zod/mini'],
  'packages/action-kit': [
    '@governance-gates/core',
    '@governance-gates/document/strict',
    '@governance-gates/evidence-artifact',
    '@governance-gates/evidence-artifact/wire-names',
    '@governance-gates/git',
    '@governance-gates/github',
    '@governance-gates/policy',
    '@governance-gates/policy/changes',
    '@governance-gates/report',
    '@governance-gates/report/verdict-report',
    '@governance-gates/verdict',
    '@governance-gates/verdict/document',
    '@actions/core',
    'ignore',
    'picomatch',
    'node:*',
  ],
  'packages/bundle': ['rolldown', 'terser', 'node:*'],
  'packages/source-code': [
    '@governance-gates/core',
    '@governance-gates/document',
    '@governance-gates/document/*',
    '@babel/parser',
  ],
  'packages/testing': ['@azure/storage-blob', 'emulate', 'graphql', 'openapi-backend', 'yaml', 'node:*'],
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
    '@governance-gates/evidence-artifact',
    '@governance-gates/git',
    '@governance-gates/github',
    '@governance-gates/github/artifacts',
    '@governance-gates/verdict/document',
    'yauzl',
    'node:*',
  ],
  'actions/extension-vetting': [
    '@governance-gates/project-files/extensions',
    '@governance-gates/project-files/changelog',
    'semver/*',
    '@governance-gates/licence',
    'unhomoglyph',
    'node:*',
  ],
  'actions/conformance-gate': ['@governance-gates/evidence/baselines', 're2js'],
  'actions/gate-report': [
    '@governance-gates/action-kit/policy-file',
    '@governance-gates/action-kit/verdict-artifacts',
    '@governance-gates/action-kit/verdict-files',
    '@governance-gates/evidence-artifact',
    '@governance-gates/github',
    '@governance-gates/report/governance-report',
    'node:*',
  ],
  'actions/decision-authority': [
    '@governance-gates/action-kit/verdict-files',
    '@governance-gates/evidence/audits',
    '@governance-gates/project-files/extensions',
    '@governance-gates/git',
    '@governance-gates/github',
    '@governance-gates/licence',
    '@governance-gates/policy/changes',
    '@governance-gates/project-files/changelog',
    'node:*',
  ],
  'actions/incident-response': [
    '@governance-gates/action-kit/verdict-files',
    '@governance-gates/document/markdown',
    '@governance-gates/evidence/baselines',
    '@governance-gates/github',
    '@governance-gates/issue-plan',
    '@governance-gates/project-files/changelog',
    'zod/*',
    'node:*',
  ],
  'actions/maintenance-cadence': [
    '@governance-gates/action-kit/verdict-files',
    '@governance-gates/evidence/audits',
    '@governance-gates/git',
    '@governance-gates/github',
    '@governance-gates/issue-plan',
    'croner',
    'node:*',
    'zod/mini',
  ],
  'actions/perf-budget': ['node:*'],
  'actions/release-check': [
    '@governance-gates/project-files/changelog',
    '@governance-gates/git',
    '@governance-gates/github',
    '@governance-gates/action-kit/verdict-artifacts',
    '@governance-gates/evidence-artifact',
    'semver/*',
    'node:*',
  ],
  'actions/suite-classification': [
    '@governance-gates/project-files/declared-packages',
    '@governance-gates/source-code',
    '@governance-gates/source-code/declared-tests',
  ],
  'actions/traceability': [
    '@governance-gates/git',
    '@governance-gates/source-code',
    '@governance-gates/source-code/declared-tests',
    '@governance-gates/source-code/masked-text',
    '@governance-gates/source-code/test-names',
    '@governance-gates/document/markdown',
    'github-slugger',
    're2js',
    'node:*',
  ],
}

const modules = modulesOf(sourceFiles())
const byPath = new Map(modules.map((module) => [module.path, module]))

function isAllowed(name: string, allowed: readonly string[]): boolean {
  return allowed.some((entry) => (entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : name === entry))
}

/** Every import that a rule refuses, as `path → what it imports`. */
function importsRefusedBy(refuses: (name: string, module: SourceModule) => boolean): readonly string[] {
  return modules.flatMap((module) =>
    outwardImportsOf(module)
      .filter((name) => refuses(name, module))
      .map((name) => `${module.path} → ${name}`),
  )
}

test('every workspace member is known here', () => {
  const members = new Set(modules.map(({ member }) => member))
  const packages = [...members].filter((member) => member.startsWith('packages/'))
  expect(packages.sort()).toEqual(Object.keys(ALLOWED).sort())
})

test('dependencies point inward', () => {
  const allowedIn = (member: string) =>
    ALLOWED[member] ?? [...ALLOWED_IN_ACTIONS, ...(ALLOWED_IN_ACTION[member] ?? [])]
  expect(importsRefusedBy((name, { member }) => !isAllowed(name, allowedIn(member)))).toEqual([])
})

test('nothing is allowed that no file needs', () => {
  const inVain = Object.entries({ ...ALLOWED, ...ALLOWED_IN_ACTION }).flatMap(([member, allowed]) => {
    const names = modules.filter((module) => module.member === member).flatMap(outwardImportsOf)
    return allowed
      .filter((entry) => !names.some((name) => isAllowed(name, [entry])))
      .map((entry) => `${member} ↛ ${entry}`)
  })
  expect(inVain).toEqual([])
})

test('relative imports stay in their package and name the file with its extension', () => {
  const strays = modules.flatMap((module) =>
    neighboursOf(module)
      .filter((target) => !target.startsWith(`${module.member}/src/`) || !target.endsWith('.ts'))
      .map((target) => `${module.path} → ${target}`),
  )
  expect(strays).toEqual([])
})

test('only the package for git starts a process: its settings protect every call', () => {
  const starting = modules.filter(({ imports }) => imports.includes('node:child_process'))
  const members = new Set(starting.map(({ member }) => member))
  // What builds and what tests ships in no action.
  expect([...members].sort()).toEqual(['packages/bundle', 'packages/git', 'packages/testing'])
})

test('the decision reaches no file system, network or runner', () => {
  const isImpure = (name: string) =>
    name.startsWith('node:') || name.startsWith('@actions/') || name.includes('action-kit')
  const pure = modules.filter(({ member, path }) => member === 'packages/core' || path.endsWith('/gate.ts'))
  const impure = pure.flatMap((start) =>
    [...reachable(start)].flatMap((module) =>
      outwardImportsOf(module)
        .filter(isImpure)
        .map((name) => `${start.path}: ${module.path} → ${name}`),
    ),
  )
  expect(pure.filter(({ path }) => path.endsWith('/gate.ts')).length).toBeGreaterThanOrEqual(5)
  expect(impure).toEqual([])
})

test('no import cycles', () => {
  expect(modules.filter((module) => reachesItself(module)).map(({ path }) => path)).toEqual([])
})

function targets(module: SourceModule): readonly SourceModule[] {
  return neighboursOf(module).flatMap((path) => byPath.get(path) ?? [])
}

/** The file and everything in its package that it imports, directly or not. */
function reachable(start: SourceModule): ReadonlySet<SourceModule> {
  const seen = new Set([start])
  for (const module of seen) for (const target of targets(module)) seen.add(target)
  return seen
}

function reachesItself(module: SourceModule): boolean {
  return targets(module).some((target) => reachable(target).has(module))
}
