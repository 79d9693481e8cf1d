import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Runner, runGate } from '@governance-gates/action-kit'
import { type Instant, parseInstant } from '@governance-gates/core'
import { createFolder, createRepository, type Files, type Repository } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { releaseCheck } from './release-check.ts'

/** Ways to have a wrong release taken for a right one, each found by somebody who tried. */
const policy = (lines = '') => `version: 1
platform: Orbit
thresholds: test.v1
release:
  manifest: package.json
  changelog: CHANGELOG.md
  release-candidate-for: []
${lines}`

const entry = (version: string, text = '- Something.') => `## [${version}] - 2026-02-28\n\n${text}\n\n`

const state = (version: string, text?: string, files: Files = {}): Files => ({
  '.github/governance.yml': policy(),
  'package.json': { name: 'orbit', version },
  'CHANGELOG.md': `# Changelog\n\n${entry(version, text)}${entry('0.0.9')}`,
  ...files,
})

async function judge(
  path: string,
  tag: string,
  env: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  let failed = '[]'
  const runner: Runner = {
    input: (name) => (name === 'tag' ? tag : ''),
    env: {
      GITHUB_WORKSPACE: path,
      RUNNER_TEMP: join(path, '.git/temp'),
      GITHUB_REPOSITORY: 'orbit/platform',
      ...env,
    },
    os: 'Linux',
    now: () => parseInstant('2026-03-01T12:00:00Z') as Instant,
    setOutput: (name, value) => {
      if (name === 'failed-checks') failed = value
    },
    writeSummary: () => undefined,
    annotate: () => undefined,
    log: () => undefined,
    setExitCode: () => undefined,
  }
  await runGate(releaseCheck, runner)
  return JSON.parse(failed)
}

function released(version: string, files: Files = {}): Repository {
  const repository = createRepository(state(version, undefined, files))
  repository.git('tag', `v${version}`)
  return repository
}

describe('earlier releases are noticed', () => {
  test('where the checkout has brought no tags along', async () => {
    using origin = released('5.0.0')
    const commit = origin.commit(state('4.9.1'))
    using folder = createFolder()
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder.path, stdio: 'pipe' })
    git('init', '--quiet')
    git('remote', 'add', 'origin', `file://${origin.path}`)
    git('fetch', '--quiet', '--no-tags', '--depth=1000', 'origin', `+${commit}:refs/tags/v4.9.1`)
    git('checkout', '--quiet', 'refs/tags/v4.9.1')
    expect(await judge(folder.path, 'v4.9.1')).toEqual(['release-check/version-order'])
    git('fetch', '--quiet', '--tags', 'origin')
    expect(await judge(folder.path, 'v4.9.1')).toEqual(
      expect.arrayContaining(['release-check/version-order']),
    )
  })

  test('where a first release has a remote without any', async () => {
    const first = { 'CHANGELOG.md': `# Changelog\n\n${entry('0.1.0')}` }
    using origin = createRepository(state('0.1.0', undefined, first))
    using folder = createFolder()
    execFileSync('git', ['clone', '--quiet', `file://${origin.path}`, join(folder.path, 'clone')])
    expect(await judge(join(folder.path, 'clone'), 'v0.1.0')).toEqual([])
    execFileSync('git', ['remote', 'set-url', 'origin', 'file:///nowhere'], {
      cwd: join(folder.path, 'clone'),
    })
    expect(await judge(join(folder.path, 'clone'), 'v0.1.0')).toEqual(['release-check/version-order'])
  })

  test('where git cannot list them, or they are tags of tags', async () => {
    using repository = released('5.0.0')
    repository.commit(state('4.9.1'))
    repository.git('tag', '--annotate', '--message', 'x', 'inner', 'v5.0.0')
    repository.git('tag', '--delete', 'v5.0.0')
    repository.git('tag', '--annotate', '--message', 'y', 'v5.0.0', 'inner')
    repository.git('tag', '--delete', 'inner')
    expect(await judge(repository.path, 'v4.9.1')).toEqual(['release-check/version-order'])
    mkdirSync(join(repository.path, '.git/refs/tags'), { recursive: true })
    writeFileSync(join(repository.path, '.git/refs/tags/broken'), `${'1'.repeat(40)}\n`)
    expect(await judge(repository.path, 'v4.9.1')).toEqual(['release-check/version-order'])
  })

  test('where the tag is of no commit', async () => {
    using repository = released('0.1.0')
    repository.commit(state('0.2.0'))
    repository.git('tag', 'v0.2.0', 'HEAD^{tree}')
    expect(await judge(repository.path, 'v0.2.0')).toEqual(['release-check/tag-free'])
  })

  test('where the commit is older than the release before', async () => {
    using repository = released('1.0.0')
    const older = repository.commit(state('1.1.1'), 'feat: b')
    repository.commit(state('1.1.0'), 'feat: c')
    repository.git('tag', 'v1.1.0')
    repository.git('checkout', '--quiet', older)
    expect(await judge(repository.path, 'v1.1.1')).toEqual(['release-check/version-history'])
  })

  test('where the candidate was of another branch', async () => {
    using repository = released('0.1.0')
    repository.git('checkout', '--quiet', '-b', 'side')
    repository.commit(state('0.2.0-rc.1'))
    repository.git('tag', 'v0.2.0-rc.1')
    repository.git('checkout', '--quiet', 'main')
    repository.commit(state('0.2.0'))
    expect(await judge(repository.path, 'v0.2.0')).toEqual(['release-check/version-history'])
  })
})

describe('a breaking commit stays in the history', () => {
  const breaking = 'feat!: drop the old interface'
  test.each<[string, (repository: Repository) => void]>([
    ['nothing else is done', () => undefined],
    [
      'a committed file gives other parents',
      (repository) => {
        const parents = `${repository.git('rev-parse', 'HEAD')} ${repository.git('rev-parse', 'v1.0.0')}\n`
        repository.write({ 'no-grafts': parents, grafts: parents })
      },
    ],
    [
      'its encoding leaves nothing to read',
      (repository) => {
        const raw = repository.git('cat-file', 'commit', 'HEAD').replace('\n\n', '\nencoding CP037\n\n')
        repository.write({ '.git/encoded': `${raw}\n` })
        repository.git(
          'reset',
          '--quiet',
          repository.git('hash-object', '-t', 'commit', '-w', '.git/encoded'),
        )
      },
    ],
  ])('where %s', async (_, change) => {
    using repository = released('1.0.0')
    repository.commit(state('1.0.1'), breaking)
    change(repository)
    expect(await judge(repository.path, 'v1.0.1')).toEqual([
      'release-check/changelog-breaking',
      'release-check/version-breaking',
    ])
  })
})

test('what is checked out is what the tag was pushed for', async () => {
  using repository = released('0.1.0')
  const pushed = repository.git('rev-parse', 'HEAD')
  const commit = repository.commit(state('0.2.0'))
  const push = { GITHUB_REF: 'refs/tags/v0.2.0' }
  expect(await judge(repository.path, 'v0.2.0', { ...push, GITHUB_SHA: commit })).toEqual([])
  expect(await judge(repository.path, 'v0.2.0', { ...push, GITHUB_SHA: pushed })).toEqual([
    'release-check/tag-checkout',
  ])
})

test('a patch may follow while a later version has candidates', async () => {
  using repository = released('1.0.0')
  repository.commit(state('1.1.0-rc.1'))
  repository.git('tag', 'v1.1.0-rc.1')
  repository.git('checkout', '--quiet', 'v1.0.0')
  repository.commit(state('1.0.1'))
  expect(await judge(repository.path, 'v1.0.1')).toEqual([])
})

describe('rules that are not committed', () => {
  test('decide nothing', async () => {
    using repository = released('0.1.0')
    repository.commit(state('0.2.0'))
    repository.write({
      '.github/governance.yml':
        policy('  required-verdicts: [perf-budget]\n').replace('  required-verdicts: [perf-budget]\n', '') +
        '# changed\n',
    })
    expect(await judge(repository.path, 'v0.2.0')).toEqual(['release-check/tag-rules'])
  })
})

describe('a breaking change is documented by what says so', () => {
  const breaks = 'feat!: remove the load function'
  test.each<[string, readonly string[], string, readonly string[]]>([
    ['### Breaking changes\n\n- Remove the load function.', [breaks], 'words', []],
    [
      '### Breaking changes\n\n#### API\n\n- Remove the load function.',
      [breaks],
      'words under a heading below',
      [],
    ],
    [
      '### Non-breaking changes\n\n- Remove the load function.',
      [breaks],
      'the opposite',
      ['release-check/changelog-breaking'],
    ],
    [
      '### No breaking changes\n\n- Load function faster.',
      [breaks],
      'the opposite as a heading',
      ['release-check/changelog-breaking'],
    ],
    [
      '- Not breaking: the load function is faster',
      [breaks],
      'the opposite in an item',
      ['release-check/changelog-breaking'],
    ],
    [
      '### Breaking\n\n- Remove load',
      ['feat!: remove load', 'feat!: remove save'],
      'one of two',
      ['release-check/changelog-breaking'],
    ],
    [
      '### Breaking\n\n- Typo (#3)',
      [`${breaks} like #3 (#12)`],
      'another number',
      ['release-check/changelog-breaking'],
    ],
    ['### Breaking\n\n- 删除', ['feat!: 删除'], 'the same text', []],
    ['### Breaking\n\n- All of it (#12, #13)', ['feat!: load (#12)', 'feat!: save (#13)'], 'numbers', []],
    [
      '### Changed\n\n- Something.',
      [breaks, 'Revert "feat!"\n\nThis reverts commit @.'],
      'nothing, and reverted',
      [],
    ],
  ])('%j (%#)', async (text, messages, _, failed) => {
    using repository = released('0.1.0', { 'load.js': '' })
    let last = ''
    for (const message of messages) {
      const files = { 'load.js': message.startsWith('Revert') ? '' : message }
      last = repository.commit(files, message.replace('@', last))
    }
    repository.commit(state('0.2.0', text))
    expect(await judge(repository.path, 'v0.2.0')).toEqual(failed)
  })
})

describe('what is removed was deprecated', () => {
  const register = (line: string): Files => ({
    '.github/governance.yml': policy('  deprecations: deprecations.yml\n'),
    'deprecations.yml': `deprecations:\n  - { id: load, replacement: read, announced: 2026-01-01, ${line} }\n`,
  })
  const judged = async (line: string, version = '2.0.0') => {
    using repository = released('1.0.0', register(line))
    for (const next of ['1.1.0', '1.2.0']) {
      repository.commit(state(next, undefined, register(line)))
      repository.git('tag', `v${next}`)
    }
    repository.commit(
      state(version, '### Breaking\n\n- The load function is gone.', register(line)),
      'feat!: the load function is gone',
    )
    return await judge(repository.path, `v${version}`)
  }

  test.each<[string, string, readonly string[]]>([
    ['kind: api, deprecated-in: 1.0.0, removed-in: 2.0.0', '2.0.0', []],
    ['kind: api, deprecated-in: 1.2.0, removed-in: 2.0.0', '2.0.0', ['release-check/deprecations-windows']],
    ['kind: api, deprecated-in: 1.5.0, removed-in: 2.0.0', '2.0.0', ['release-check/deprecations-windows']],
    [
      'kind: api, deprecated-in: 0.9.0, removed-in: 1.3.0',
      '1.3.0',
      ['release-check/version-breaking', 'release-check/deprecations-windows'],
    ],
    ['kind: cli-flag, deprecated-in: 1.2.0, removed-in: 1.2.7', '1.3.0', ['release-check/version-breaking']],
    [
      'kind: cli-flag, deprecated-in: 1.2.9, removed-in: 1.2.10',
      '1.3.0',
      ['release-check/version-breaking', 'release-check/deprecations-windows'],
    ],
  ])('%s, released as %s', async (line, version, failed) => {
    expect(await judged(line, version)).toEqual(failed)
  })

  test('and announced before', async () => {
    expect(
      await judged('kind: api, deprecated-in: 1.0.0, removed-in: 2.0.0'.replace('kind', 'kind')),
    ).toEqual([])
    using repository = released('1.0.0')
    const late = register('kind: capability, deprecated-in: 1.0.0, removed-in: 1.1.0')
    const ahead = {
      ...late,
      'deprecations.yml': String(late['deprecations.yml']).replace('2026-01-01', '2999-12-31'),
    }
    repository.commit(state('1.1.0', '- The load capability goes.', ahead))
    expect(await judge(repository.path, 'v1.1.0')).toEqual(['release-check/deprecations-windows'])
    repository.commit(state('1.1.0', '- The download goes.', late))
    expect(await judge(repository.path, 'v1.1.0')).toEqual(['release-check/deprecations-windows'])
  })
})

test('a commit of an impossible time, and Markdown without an end, are not defects', async () => {
  using repository = released('0.1.0', {
    '.github/governance.yml': policy('  cadence: { minor: 1 month }\n'),
  })
  const raw = repository
    .git('cat-file', 'commit', 'HEAD')
    .replace(/committer (.*) \d+ /, 'committer $1 8640000000001 ')
  const sha = execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], {
    cwd: repository.path,
    input: `${raw}\n`,
    encoding: 'utf8',
  }).trim()
  repository.git('tag', '--force', 'v0.1.0', sha)
  repository.commit(state('0.2.0', 'a '.concat('<!A '.repeat(60_000))))
  expect(await judge(repository.path, 'v0.2.0')).toEqual([])
})
