import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Runner, runGate } from '@governance-gates/action-kit'
import { type Check, type Instant, parseInstant } from '@governance-gates/core'
import { createRepository, type Files, type Repository } from '@governance-gates/testing'
import type { Verdict } from '@governance-gates/verdict'
import { describe, expect, test } from 'vitest'
import { releaseCheck } from './release-check.ts'

const policyOf = (manifest: string, rest = '') => `version: 1
platform: Orbit
thresholds: test.v1
release:
  manifest: ${manifest}
  release-candidate-for: []
${rest}`

async function checksOf(repository: Repository, tag: string): Promise<readonly Check[]> {
  const outputs = new Map<string, string>()
  const runner: Runner = {
    input: (name) => (name === 'tag' ? tag : ''),
    env: {
      GITHUB_WORKSPACE: repository.path,
      RUNNER_TEMP: join(repository.path, '.git/temp'),
      GITHUB_REPOSITORY: 'orbit/platform',
    },
    os: 'Linux',
    now: () => parseInstant('2026-03-01T12:00:00Z') as Instant,
    setOutput: (name, value) => outputs.set(name, value),
    writeSummary: () => undefined,
    annotate: () => undefined,
    log: () => undefined,
    setExitCode: () => undefined,
  }
  await runGate(releaseCheck, runner)
  const { checks }: Verdict = JSON.parse(readFileSync(outputs.get('verdict') ?? '', 'utf8'))
  return checks
}

/** What has to be done, by check: what does not pass, and its remedy. */
async function remediesOf(repository: Repository, tag: string): Promise<Readonly<Record<string, string>>> {
  const checks = await checksOf(repository, tag)
  const open = checks.filter(({ status }) => status === 'fail' || status === 'inconclusive')
  return Object.fromEntries(open.map(({ id, remedy = '' }) => [id.replace('release-check/', ''), remedy]))
}

/** A repository that was released as v1.0.0, and whose next commit has these files. */
function released(policy: string, files: Files): Repository {
  const repository = createRepository({ '.github/governance.yml': policy, ...files })
  repository.git('tag', 'v1.0.0')
  repository.commit({ x: '' }, 'feat: faster')
  return repository
}

const OLD = '1.0.0'

describe('the advice for a manifest that was forgotten, followed word for word, releases', () => {
  test.each<[string, Files, string, string]>([
    [
      'package.json',
      { 'package.json': { name: 'a', version: OLD } },
      'v1.1.0-rc.1',
      'write 1.1.0-rc.1 in package.json',
    ],
    [
      'Cargo.toml',
      { 'Cargo.toml': `[package]\nname = "a"\nversion = "${OLD}"\n` },
      'v1.1.0-rc.1',
      'write 1.1.0-rc.1 in Cargo.toml',
    ],
    [
      'pyproject.toml',
      { 'pyproject.toml': `[project]\nname = "a"\nversion = "${OLD}"\n` },
      'v1.1.0-rc.1',
      'write 1.1.0rc1 in pyproject.toml',
    ],
    [
      'pyproject.toml',
      {
        'pyproject.toml': '[project]\ndynamic = ["version"]\n[tool.hatch.version]\npath = "a.py"\n',
        'a.py': `__version__ = "${OLD}"`,
      },
      'v1.1.0',
      'write 1.1.0 in a.py',
    ],
    [
      'setup.cfg',
      { 'setup.cfg': `[metadata]\nversion = ${OLD}\n` },
      'v1.1.0-rc.1',
      'write 1.1.0rc1 in setup.cfg',
    ],
    [
      'a.gemspec',
      {
        'a.gemspec': 'require "a/version"\ns.version = A::VERSION\n',
        'lib/a/version.rb': `VERSION = "${OLD}"\n`,
      },
      'v1.1.0-rc.1',
      'write 1.1.0.rc1 in lib/a/version.rb',
    ],
    [
      'build.gradle',
      { 'build.gradle': '', 'gradle.properties': `version=${OLD}\n` },
      'v1.1.0',
      'write 1.1.0 in gradle.properties',
    ],
    [
      'pom.xml',
      {
        'pom.xml': `<project><version>\u0024{revision}</version><properties><revision>${OLD}</revision></properties></project>`,
      },
      'v1.1.0',
      'write 1.1.0 in pom.xml',
    ],
    [
      'X.csproj',
      { 'X.csproj': `<Project><PropertyGroup><Version>${OLD}</Version></PropertyGroup></Project>` },
      'v1.1.0',
      'write 1.1.0 in X.csproj',
    ],
    ['Chart.yaml', { 'Chart.yaml': `name: a\nversion: ${OLD}\n` }, 'v1.1.0', 'write 1.1.0 in Chart.yaml'],
    ['mix.exs', { 'mix.exs': `[version: "${OLD}"]` }, 'v1.1.0', 'write 1.1.0 in mix.exs'],
    ['VERSION', { VERSION: `${OLD}\n` }, 'v1.1.0-rc.1', 'write 1.1.0-rc.1 in VERSION'],
    [
      '{ file: a.txt, pattern: "is {version}" }',
      { 'a.txt': `This is ${OLD}.\n` },
      'v1.1.0',
      'write 1.1.0 in a.txt',
    ],
  ])('%s (%#)', async (manifest, files, tag, advice) => {
    using repository = released(policyOf(manifest), files)
    repository.git('tag', tag)
    const [remedy, ...others] = Object.values(await remediesOf(repository, tag))
    expect([remedy, others]).toEqual([`${advice}, and tag the commit that has it`, []])
    const [, version = '', path = ''] = /^write (\S+) in (\S+)$/.exec(advice) ?? []
    const text = readFileSync(join(repository.path, path), 'utf8').replace(OLD, version)
    repository.commit({ [path]: text }, 'chore: release')
    repository.git('tag', '--force', tag)
    expect(await remediesOf(repository, tag)).toEqual({})
  })
})

describe('the advice for a version that is computed, followed word for word, releases', () => {
  const files = { 'a.py': '__version__ = compute()\n', 'docs/conf.py': 'release = "1.1.0"\n' }
  const told =
    'write the version out in a.py, or name another place in the policy instead: { file: a.py, pattern: "<text>{version}<text>" } for a file of any kind, or tag if nothing but the tag has it'

  test('is given', async () => {
    using repository = released(policyOf('a.py'), files)
    expect(await remediesOf(repository, 'v1.1.0')).toEqual({ 'manifest-version:a.py': told })
  })

  test.each<[string, string, Files]>([
    ['a.py', 'written out', { 'a.py': '__version__ = "1.1.0"\n' }],
    ['{ file: docs/conf.py, pattern: "release = \\"{version}\\"" }', 'at another place', {}],
    ['tag', 'in the tag alone', {}],
  ])('with manifest: %s, %s', async (manifest, _, changed) => {
    using repository = released(policyOf(manifest), { ...files, ...changed })
    expect(await remediesOf(repository, 'v1.1.0')).toEqual({})
  })
})

describe('a release with a package of another repository', () => {
  const siblings = '  siblings:\n    sdk: { path: siblings/sdk, manifest: package.json }\n'

  test('is as the advice says once a released version of it is checked out', async () => {
    using sdk = createRepository({ 'package.json': { name: 'sdk', version: '2.4.0' } })
    using repository = released(policyOf('tag', siblings), {})
    const open = async () => (await remediesOf(repository, 'v1.1.0'))['sibling-version:sdk']
    expect(await open()).toMatch(
      /^check its repository out before this step: actions\/checkout with .* path: siblings\/sdk$/,
    )
    repository.git('clone', '--quiet', sdk.path, 'siblings/sdk')
    expect(await open()).toBe(
      'check v2.4.0 of sdk out, if it is released; else release it first, under the tag v2.4.0',
    )
    sdk.git('tag', 'v2.4.0')
    repository.git('-C', 'siblings/sdk', 'fetch', '--quiet', '--tags')
    repository.git('-C', 'siblings/sdk', 'checkout', '--quiet', 'v2.4.0')
    expect(await remediesOf(repository, 'v1.1.0')).toEqual({})
  })

  test('says nothing of a package of this one', async () => {
    const packages = '  packages:\n    a: { manifest: a/package.json, tag: "a-v{version}" }\n'
    using repository = released(policyOf('tag', siblings + packages), {
      'a/package.json': { version: '0.1.0' },
    })
    expect(await remediesOf(repository, 'a-v0.1.0')).toEqual({})
  })
})

describe('an earlier release', () => {
  test.each([
    ['{ file: a.txt, pattern: "is {version}" }', [expect.stringContaining('its a.txt has version 1.0.0')]],
    ['tag', []],
  ])('of manifest: %s is judged by the same place', async (manifest, refused) => {
    using repository = released(policyOf(manifest), { 'a.txt': 'This is 1.0.0.\n' })
    repository.git('tag', 'v1.1.0')
    repository.commit({ 'a.txt': 'This is 1.2.0.\n' }, 'feat: faster')
    const found = (await checksOf(repository, 'v1.2.0')).flatMap(({ findings }) => findings)
    expect(found.map(({ message }) => message)).toEqual(refused)
  })
})
