import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Runner, runGate } from '@governance-gates/action-kit'
import { type Check, type Instant, parseInstant } from '@governance-gates/core'
import { createRepository, type Files, type Repository } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { releaseCheck } from './release-check.ts'

interface Told {
  readonly status: string | undefined
  readonly outputs: ReadonlyMap<string, string>
  readonly failed: readonly string[]
  readonly checks: readonly Check[]
}

async function judge({ path }: Repository, tag: string): Promise<Told> {
  const outputs = new Map<string, string>()
  const runner: Runner = {
    input: (name) => (name === 'tag' ? tag : ''),
    env: {
      GITHUB_WORKSPACE: path,
      RUNNER_TEMP: join(path, '.git/temp'),
      GITHUB_REPOSITORY: 'orbit/platform',
    },
    os: 'Linux',
    now: () => parseInstant('2026-11-29T12:00:00Z') as Instant,
    setOutput: (name, value) => outputs.set(name, value),
    writeSummary: () => undefined,
    annotate: () => undefined,
    log: () => undefined,
    setExitCode: () => undefined,
  }
  await runGate(releaseCheck, runner)
  const verdict = outputs.get('verdict')
  return {
    status: outputs.get('status'),
    outputs,
    failed: JSON.parse(outputs.get('failed-checks') ?? '[]'),
    checks: verdict === undefined ? [] : JSON.parse(readFileSync(verdict, 'utf8')).checks,
  }
}

const policy = (...lines: readonly string[]): Files => ({
  '.github/governance.yml': [
    'version: 1',
    'platform: Orbit',
    'thresholds: test.v1',
    'release:',
    '  release-candidate-for: []',
    ...lines.map((line) => `  ${line}`),
    '',
  ].join('\n'),
})

const entry = (version: string, ...items: readonly string[]) =>
  `## ${version} - 2026-11-28\n\n${items.join('\n')}\n\n`

/** A repository in which each version was released from the file VERSION. */
function released(lines: readonly string[], tags: readonly string[]): Repository {
  const made = createRepository(policy('manifest: VERSION', 'tag: "{version}"', ...lines))
  for (const tag of tags) {
    made.commit({ VERSION: `${tag}\n` }, `feat: ${tag}`)
    made.git('tag', tag)
  }
  return made
}

describe('a Python package', () => {
  const python = (version: string, ...entries: readonly string[]): Files => ({
    'pyproject.toml': `[project]\nname = "orbit"\nversion = "${version}"\n`,
    'CHANGES.md': `# Changes\n\n${entries.join('')}`,
  })
  const lines = ['scheme: pep440', 'manifest: pyproject.toml', 'changelog: CHANGES.md', 'deprecations: d.yml']
  const register = (until: string) =>
    `deprecations:\n  - { id: load, kind: api, deprecated-in: "1.0", removed-in: "${until}", replacement: read, announced: 2026-01-31 }\n`

  function orbit(): Repository {
    const made = createRepository({
      ...policy(...lines),
      ...python('1.0', entry('1.0', '- One.')),
      'd.yml': register('2.0'),
    })
    made.git('tag', 'v1.0')
    return made
  }

  test('is released by its candidate and then by its version, however they are written', async () => {
    using repository = orbit()
    repository.commit(python('1.1.0rc1', entry('1.1rc1', '- New.'), entry('1.0', '- One.')))
    repository.git('tag', 'v1.1.0-rc.1')
    const candidate = await judge(repository, 'v1.1.0-rc.1')
    expect(candidate.failed).toEqual([])
    expect(Object.fromEntries(candidate.outputs)).toMatchObject({
      version: '1.1.0-rc.1',
      prerelease: 'true',
      channel: 'minor',
    })
    repository.commit(python('1.1.0', entry('1.1', '- New.'), entry('1.0', '- One.')))
    expect((await judge(repository, 'v1.1.0')).failed).toEqual([])
  })

  test.each([
    ['v1.0.0', ['release-check/version-order']],
    [
      'v0.9',
      [
        'release-check/version-order',
        'release-check/manifest-version:pyproject.toml',
        'release-check/changelog-entry',
      ],
    ],
    [
      'v1.2',
      [
        'release-check/version-step',
        'release-check/manifest-version:pyproject.toml',
        'release-check/changelog-entry',
      ],
    ],
    [
      'v1.1rc2',
      [
        'release-check/version-candidates',
        'release-check/manifest-version:pyproject.toml',
        'release-check/changelog-entry',
      ],
    ],
    [
      'v1.1.dev1',
      [
        'release-check/version-candidates',
        'release-check/manifest-version:pyproject.toml',
        'release-check/changelog-entry',
      ],
    ],
  ])('is not released as %s after 1.0', async (tag, failed) => {
    using repository = orbit()
    expect((await judge(repository, tag)).failed).toEqual(failed)
  })

  test('breaks something in a major version, whose number the register may write in short', async () => {
    using repository = orbit()
    repository.commit(python('1.1', entry('1.1', '- New.'), entry('1.0', '- One.')))
    repository.git('tag', 'v1.1')
    const log = [
      entry('2.0.0', '- BREAKING: the old load is gone'),
      entry('1.1', '- New.'),
      entry('1.0', '- One.'),
    ]
    repository.commit(python('2.0.0', ...log), 'feat!: the old load is gone')
    expect((await judge(repository, 'v2.0.0')).failed).toEqual([])
    repository.commit(python('1.2', ...log.map((text) => text.replace('2.0.0', '1.2'))))
    const { failed, checks } = await judge(repository, 'v1.2')
    expect(failed).toContain('release-check/version-breaking')
    expect(checks.find(({ rule }) => rule === 'release-check/version-breaking')?.remedy).toMatch(
      /^release v2\.0/,
    )
  })

  test('has a register of its scheme', async () => {
    using repository = orbit()
    repository.commit({ 'd.yml': register('2.x') })
    expect((await judge(repository, 'v1.1')).status).not.toBe('pass')
  })
})

describe('calendar versions', () => {
  const lines = ['scheme: calver']

  test.each([
    [['2026.1', '2026.2'], '2026.2', 'minor'],
    [['2025.12.1', '2026.2'], '2026.2', 'major'],
    [['2026.1', '2026.1.1'], '2026.1.1', 'patch'],
    [['2026.01.15', '2026.02.03'], '2026.02.03', 'minor'],
    [['2026.1', '2026.2.0rc1'], '2026.2.0rc1', 'minor'],
  ])('%j: %s is the next one', async (tags, tag, channel) => {
    using repository = released(lines, tags)
    const told = await judge(repository, tag)
    expect(told.failed).toEqual([])
    expect(told.outputs.get('channel')).toBe(channel)
  })

  test('are not of a day to come', async () => {
    using repository = released(lines, ['2026.1', '2026.12'])
    const { failed, checks } = await judge(repository, '2026.12')
    expect(failed).toEqual(['release-check/version-step'])
    expect(checks.find(({ rule }) => rule === 'release-check/version-step')?.remedy).toMatch(
      /^release 2026\.11 instead/,
    )
  })

  test('may break something at any time, and the change log has it', async () => {
    using repository = createRepository({
      ...policy(...lines, 'manifest: VERSION', 'changelog: CHANGES.md'),
      VERSION: '2026.1',
      'CHANGES.md': entry('2026.1', '- One.'),
    })
    repository.git('tag', 'v2026.1')
    const log = (text: string) => `${entry('2026.1.1', text)}${entry('2026.1', '- One.')}`
    repository.commit(
      { VERSION: '2026.1.1', 'CHANGES.md': log('- Faster.') },
      'feat!: the old loader is gone',
    )
    expect((await judge(repository, 'v2026.1.1')).failed).toEqual(['release-check/changelog-breaking'])
    repository.commit({ 'CHANGES.md': log('- BREAKING: the old loader is gone') })
    expect((await judge(repository, 'v2026.1.1')).failed).toEqual([])
  })
})

describe('tags of two numbers', () => {
  test.each([
    [['26.1.2', '26.2'], '26.2'],
    [['26.2', '26.2.1'], '26.2.1'],
    [['26.2.1', '27.0'], '27.0'],
    [['26.1', '26.2-rc.1', '26.2'], '26.2'],
  ])('%j: %s is the next one', async (tags, tag) => {
    using repository = released(['scheme: two-part'], tags)
    expect((await judge(repository, tag)).failed).toEqual([])
  })

  test.each([
    [['26.2', '26.9.1'], '26.9.1', 'release-check/version-step'],
    [['26.2', '26.2.0'], '26.2.0', 'release-check/version-order'],
    [['26.2', '26.1'], '26.1', 'release-check/version-order'],
  ])('%j: %s is not', async (tags, tag, check) => {
    using repository = released(['scheme: two-part'], tags)
    expect((await judge(repository, tag)).failed).toContain(check)
  })

  test.each([
    [['26.1.2', '26.2'], '26.2', 'release-check/tag'],
    [['26.1.2', '26.2', '26.2.1'], '26.2.1', 'release-check/tag-history'],
    [['26.1', '26.1.1', '26.2', '26.2.1', '26.2.2'], '26.2.2', 'release-check/tag-history'],
    [['26.2', '26.9.1'], '26.9.1', 'release-check/tag-history'],
    [['26.1', '26.2', '26.3.0'], '26.3.0', 'release-check/tag-history'],
  ])('where the policy names no scheme: %j, %s', async (tags, tag, check) => {
    using repository = released([], tags)
    const { failed, checks } = await judge(repository, tag)
    expect(failed).toContain(check)
    expect(checks.find(({ id }) => id === check)?.remedy).toMatch(
      /set scheme: two-part under release in the policy/,
    )
    expect(JSON.stringify(checks)).not.toMatch(/(?:release|tag the commit as(?: in)?) 26\.2\.0/)
    // Followed to the letter.
    repository.commit(policy('manifest: VERSION', 'tag: "{version}"', 'scheme: two-part'))
    repository.git('tag', '--force', tag)
    expect((await judge(repository, tag)).failed).not.toContain(check)
  })

  test.each([
    ['that move along with versions', ['v1.2.0', 'v1.2.1'], 'v1.2.2', ['v1.2', 'v1']],
    ['from long ago', ['v0.1.1', 'v0.2.0'], 'v0.2.1', ['v0.1']],
  ])('are something else %s', async (_, tags, tag, partial) => {
    using repository = createRepository(policy('manifest: VERSION'))
    for (const each of [...tags, tag]) {
      repository.commit({ VERSION: `${each.slice(1)}\n` }, `feat: ${each}`)
      repository.git('tag', each)
    }
    for (const each of partial) repository.git('tag', each, `${tags[0]}`)
    expect((await judge(repository, tag)).failed).toEqual([])
  })
})

describe('tags of Python packages where the policy names no scheme', () => {
  test.each([
    [['1.0.0', '1.1.0rc1'], '1.1.0rc1', 'release-check/tag'],
    [['1.0.0rc1', '1.0.0'], '1.0.0', 'release-check/tag-history'],
    [['1.0.0', '1.0.0.post1', '1.1.0'], '1.1.0', 'release-check/tag-history'],
  ])('%j, %s', async (tags, tag, check) => {
    using repository = released([], tags)
    const { failed, checks } = await judge(repository, tag)
    expect(failed).toEqual([check])
    expect(checks.find(({ id }) => id === check)?.remedy).toMatch(
      /set scheme: pep440 under release in the policy/,
    )
    repository.commit(policy('manifest: VERSION', 'tag: "{version}"', 'scheme: pep440'))
    repository.git('tag', '--force', tag)
    expect((await judge(repository, tag)).failed).toEqual([])
  })
})

describe('another scheme than before', () => {
  test('begins with the tags that are history', async () => {
    using repository = released(['scheme: calver'], ['1.2.3', '2026.1'])
    const { failed, checks } = await judge(repository, '2026.1')
    expect(failed).toEqual(['release-check/tag-history'])
    expect(checks.find(({ id }) => id === 'release-check/tag-history')?.remedy).toContain(
      'add tag-history: ["{version}"]',
    )
    repository.commit(
      policy('manifest: VERSION', 'tag: "{version}"', 'scheme: calver', 'tag-history: ["{version}"]'),
    )
    repository.git('tag', '--force', '2026.1')
    expect((await judge(repository, '2026.1')).failed).toEqual([])
  })
})
