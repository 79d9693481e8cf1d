import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Runner, runGate } from '@governance-gates/action-kit'
import { type Check, type Instant, parseInstant } from '@governance-gates/core'
import { createRepository, type Files, type Repository } from '@governance-gates/testing'
import type { Verdict } from '@governance-gates/verdict'
import { describe, expect, test } from 'vitest'
import { releaseCheck } from './release-check.ts'

const POLICY = `version: 1
platform: Orbit
thresholds: test.v1
release:
  manifest: package.json
  same-version: [Cargo.toml]
  changelog: CHANGELOG.md
  deprecations: deprecations.yml
  evidence: verdicts/*.json
  required-verdicts: [perf-budget]
  evidence-max-age: 7d
`

const manifests = (version: string): Files => ({
  'package.json': { name: 'orbit', version },
  'package-lock.json': { name: 'orbit', version, packages: { '': { version } } },
  'Cargo.toml': `[package]\nname = "orbit"\nversion = "${version}"\n`,
})

const entry = (version: string, text = '- Something.') => `## [${version}] - 2026-02-28\n\n${text}\n\n`
const changelog = (...entries: readonly string[]) => ({
  'CHANGELOG.md': `# Changelog\n\n${entries.join('')}`,
})

/** A platform whose 1.1.0 is ready: released before as 1.0.0 and 1.1.0-rc.1. */
function platform(files: Files = {}, message = 'feat: faster'): Repository {
  const made = createRepository({
    '.github/governance.yml': POLICY,
    'deprecations.yml': 'deprecations: []\n',
    ...manifests('1.0.0'),
    ...changelog(entry('1.0.0')),
  })
  made.git('tag', 'v1.0.0')
  made.commit(
    { ...manifests('1.1.0-rc.1'), ...changelog(entry('1.1.0-rc.1'), entry('1.0.0')) },
    'chore: candidate',
  )
  made.git('tag', 'v1.1.0-rc.1')
  made.commit({ ...manifests('1.1.0'), ...changelog(entry('1.1.0'), entry('1.0.0')), ...files }, message)
  return made
}

function verdict(repository: Repository, changes: Partial<Verdict> = {}): Verdict {
  const policy = readFileSync(join(repository.path, '.github/governance.yml'))
  const passing: Check = {
    id: 'perf-budget/budget:a',
    rule: 'perf-budget/budget',
    scope: { budget: 'a' },
    title: 'Budget',
    status: 'pass',
    actual: { value: 1, unit: 'ms' },
    expected: { operator: 'at-most', limit: 2, unit: 'ms' },
    findings: [],
  }
  return {
    schema: 'governance.verdict/v1',
    gate: 'perf-budget',
    status: 'pass',
    mode: 'strict',
    blocking: false,
    thresholdsVersion: 'test.v1',
    evaluatedAt: '2026-02-28T12:00:00Z',
    subject: {
      repository: 'orbit/platform',
      commit: repository.git('rev-parse', 'HEAD'),
      ref: 'refs/heads/main',
      os: 'Linux',
    },
    rules: { path: '.github/governance.yml', sha256: createHash('sha256').update(policy).digest('hex') },
    notes: [],
    evidence: [],
    checks: [passing],
    exceptions: { applied: [], expired: [], unused: [] },
    ...changes,
  }
}

interface Told {
  readonly exitCode: number | undefined
  readonly outputs: ReadonlyMap<string, string>
  readonly failed: readonly string[]
  readonly log: string
}

async function judge(
  repository: Repository,
  tag = 'v1.1.0',
  verdicts: readonly Verdict[] = [verdict(repository)],
): Promise<Told> {
  repository.write(Object.fromEntries(verdicts.map((each, index) => [`verdicts/${index}.json`, each])))
  const outputs = new Map<string, string>()
  const lines: string[] = []
  let exitCode: number | undefined
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
    log: (line) => lines.push(line),
    setExitCode: (code) => {
      exitCode = code
    },
  }
  await runGate(releaseCheck, runner)
  return {
    exitCode,
    outputs,
    failed: JSON.parse(outputs.get('failed-checks') ?? '[]'),
    log: lines.join('\n'),
  }
}

test('the right release may go out, and a workflow can go on from it', async () => {
  using repository = platform()
  const told = await judge(repository)
  expect(told.failed, told.log).toEqual([])
  expect(told.exitCode).toBe(0)
  expect(Object.fromEntries(told.outputs)).toMatchObject({
    version: '1.1.0',
    channel: 'minor',
    prerelease: 'false',
  })
  expect(readFileSync(told.outputs.get('release-notes') ?? '', 'utf8')).toBe('- Something.\n')
  expect(readFileSync(told.outputs.get('readiness-report') ?? '', 'utf8')).toMatch(
    /^# Readiness of v1\.1\.0 at <code>[0-9a-f]{40}<\/code>\n/,
  )
  expect(JSON.parse(readFileSync(told.outputs.get('readiness') ?? '', 'utf8'))).toMatchObject({
    schema: 'governance.readiness/v1',
    tag: 'v1.1.0',
    dimensions: expect.arrayContaining([{ name: 'Change log', status: 'pass', open: [] }]),
  })
})

describe('a version that leaves numbers out gets the one version to release instead', () => {
  const remediesOf = async (repository: Repository, tag: string) => {
    const { outputs } = await judge(repository, tag)
    const { checks }: Verdict = JSON.parse(readFileSync(outputs.get('verdict') ?? '', 'utf8'))
    const failed = checks.filter(({ status }) => status === 'fail')
    return Object.fromEntries(
      failed.map(({ id, remedy }) => [id.replace('release-check/', ''), remedy] as const),
    )
  }

  test('in each file that has an older one', async () => {
    using repository = platform({
      ...manifests('1.0.0'),
      ...changelog('## [Unreleased]\n\n- Something.\n\n', entry('1.0.0')),
    })
    const told = await remediesOf(repository, 'v1.3.0')
    expect(told).toEqual({
      'version-step':
        'release v1.1.0 instead: a version raises one number by one and sets those after it to 0',
      'version-candidates': 'release v1.1.0 instead',
      'manifest-version:package.json': 'write 1.1.0 in package.json, and tag the commit that has it',
      'manifest-lock-file:package-lock.json':
        'update package-lock.json to 1.1.0 with npm install --package-lock-only, and tag the commit that has it',
      'manifest-same-version:Cargo.toml': 'write 1.1.0 in Cargo.toml, and tag the commit that has it',
      'changelog-entry': 'write "## [1.1.0] - YYYY-MM-DD" in CHANGELOG.md, with what changed under it',
      'changelog-unreleased': 'move what is under Unreleased in CHANGELOG.md to the entry for 1.1.0',
    })
  })

  test('where the files have it already', async () => {
    using repository = platform()
    const told = await remediesOf(repository, 'v1.3.0')
    expect(Object.keys(told)).toHaveLength(6)
    expect(new Set(Object.values(told).map((remedy) => remedy?.replace(/:.*/, '')))).toEqual(
      new Set(['release v1.1.0 instead']),
    )
  })

  test('with the candidate that comes first', async () => {
    using repository = platform()
    expect(await remediesOf(repository, 'v3.0.0')).toMatchObject({
      'version-step': expect.stringMatching(/^release v2\.0\.0 instead/),
      'version-candidates': 'release v2.0.0-rc.1 first, and v2.0.0 once the candidate has proved itself',
    })
    expect(await remediesOf(repository, 'v1.3.0-rc.1')).toMatchObject({
      'version-step': expect.stringMatching(/^release v1\.1\.0-rc\.2 instead/),
      'changelog-entry': expect.stringContaining('[1.1.0-rc.2]'),
    })
  })
})

describe('a package with versions of its own', () => {
  const withParser = POLICY.replace(
    'release:\n',
    'release:\n  packages:\n    parser: { manifest: parser/go.mod, tag: "parser/v{version}", changelog: parser/CHANGELOG.md }\n',
  )
  const made = (module: string, message: string, entries = entry('1.0.0')) => {
    const repository = platform({
      '.github/governance.yml': withParser,
      'parser/go.mod': `module example.org/orbit/parser${module}\n`,
      'parser/CHANGELOG.md': `# Parser\n\n${entries}`,
    })
    repository.git('tag', 'parser/v1.0.0')
    repository.commit({ 'README.md': 'x' }, 'feat!: nothing of the parser')
    repository.commit(
      {
        'parser/parse.go': 'package parser',
        'parser/CHANGELOG.md': `# Parser\n\n${entry('1.1.0')}${entries}`,
      },
      message,
    )
    return repository
  }

  test('is judged by its own manifest, change log and commits', async () => {
    using repository = made('', 'feat: faster')
    const told = await judge(repository, 'parser/v1.1.0-rc.1')
    expect(told.failed, told.log).toEqual(['release-check/changelog-entry'])
    repository.git('tag', 'parser/v1.1.0-rc.1')
    const next = await judge(repository, 'parser/v1.1.0')
    expect(next.failed, next.log).toEqual([])
    expect(Object.fromEntries(next.outputs)).toMatchObject({
      package: 'parser',
      version: '1.1.0',
      channel: 'minor',
    })
    expect(next.log).not.toContain('package.json')
  })

  test.each<[string, string, string, readonly string[]]>([
    [
      'that breaks something',
      '',
      'feat!: parse is asynchronous',
      ['release-check/changelog-breaking', 'release-check/version-breaking'],
    ],
    [
      'whose module is of another version',
      '/v2',
      'feat: faster',
      ['release-check/manifest-go-module:parser/go.mod'],
    ],
  ])('%s is stopped', async (_, module, message, failed) => {
    using repository = made(module, message)
    repository.git('tag', 'parser/v1.1.0-rc.1')
    const told = await judge(repository, 'parser/v1.1.0')
    expect(told.failed, told.log).toEqual(failed)
  })
})

test('the cadence is reported, and a breaking change without a change log is stopped', async () => {
  const late = POLICY.replace('release:\n', 'release:\n  cadence: { minor: 1 month }\n').replace(
    '  changelog: CHANGELOG.md\n',
    '',
  )
  using repository = platform({ '.github/governance.yml': late })
  const told = await judge(repository)
  expect(told.failed, told.log).toEqual([])
  repository.commit({}, 'feat!: load is asynchronous')
  expect((await judge(repository)).failed).toEqual([
    'release-check/changelog-breaking',
    'release-check/version-breaking',
  ])
})

test('labels that nobody could ask for leave it open what breaks', async () => {
  const labelled = POLICY.replace('release:\n', 'release:\n  breaking-labels: [breaking]\n')
  using repository = platform({ '.github/governance.yml': labelled })
  const told = await judge(repository)
  expect(told.failed).toEqual(['release-check/changelog-labels'])
  expect(told.log).toContain('pull-requests: read')
})

describe('a wrong release is stopped', () => {
  test.each<[string, string, readonly string[]]>([
    ['without a tag', '', ['release-check/tag']],
    ['without its v', '1.1.0', ['release-check/tag']],
    ['with a leading zero', 'v01.1.0', ['release-check/tag']],
    ['with a second line', 'v1.1.0\nx', ['release-check/tag']],
    ['with an empty identifier', 'v1.1.0-rc..1', ['release-check/tag']],
    ['with build metadata', 'v1.1.0+5', ['release-check/tag']],
    [
      'that was released already',
      'v1.0.0',
      expect.arrayContaining(['release-check/tag-free', 'release-check/manifest-version:package.json']),
    ],
    [
      'that skips a version',
      'v1.2.0',
      expect.arrayContaining([
        'release-check/version-step',
        'release-check/version-candidates',
        'release-check/changelog-entry',
      ]),
    ],
    ['that is a patch of nothing', 'v1.1.1', expect.arrayContaining(['release-check/version-step'])],
    [
      'whose candidate leaves one out',
      'v1.1.0-rc.3',
      expect.arrayContaining(['release-check/version-candidates']),
    ],
  ])('%s', async (_, tag, failed) => {
    using repository = platform()
    const told = await judge(repository, tag)
    expect(told.failed).toEqual(failed)
    expect(told.exitCode).toBe(1)
  })

  test.each<[string, Files, string, readonly string[]]>([
    [
      'whose manifest has another version',
      { 'package.json': { name: 'orbit', version: '1.0.9' } },
      '',
      ['release-check/manifest-version:package.json'],
    ],
    [
      'whose second manifest has another version',
      { 'Cargo.toml': '[package]\nname = "orbit"\nversion = "1.0.0"\n' },
      '',
      ['release-check/manifest-same-version:Cargo.toml'],
    ],
    [
      'whose lock file was forgotten',
      { 'package-lock.json': { version: '1.0.0' } },
      '',
      ['release-check/manifest-lock-file:package-lock.json'],
    ],
    [
      'whose manifest is not a manifest',
      { 'package.json': '{' },
      '',
      ['release-check/manifest-version:package.json'],
    ],
    ['that the change log does not have', changelog(entry('1.0.0')), '', ['release-check/changelog-entry']],
    [
      'whose entry is that of another version',
      changelog(entry('1.1.01'), entry('1.0.0')),
      '',
      ['release-check/changelog-entry'],
    ],
    [
      'whose entry is empty',
      changelog(entry('1.1.0', ''), entry('1.0.0')),
      '',
      ['release-check/changelog-entry'],
    ],
    [
      'with changes left under Unreleased',
      changelog('## [Unreleased]\n\n- More.\n\n', entry('1.1.0'), entry('1.0.0')),
      '',
      ['release-check/changelog-unreleased'],
    ],
    [
      'that breaks something in a minor version',
      {},
      'feat!: load is asynchronous',
      ['release-check/changelog-breaking', 'release-check/version-breaking'],
    ],
    [
      'that removes an API in a minor version',
      {
        'deprecations.yml':
          'deprecations:\n  - { id: load, kind: api, deprecated-in: 1.0.0, removed-in: 1.1.0, replacement: read, announced: 2026-01-01 }\n',
      },
      '',
      ['release-check/deprecations-windows'],
    ],
  ])('%s', async (_, files, message, failed) => {
    using repository = platform(files, message === '' ? 'feat: faster' : message)
    const told = await judge(repository)
    expect(told.failed, told.log).toEqual(failed)
    expect(told.exitCode).toBe(1)
  })

  test('whose tag is on another commit', async () => {
    using repository = platform()
    repository.git('tag', 'v1.1.0', 'HEAD~1')
    expect((await judge(repository)).failed).toEqual(['release-check/tag-free'])
  })

  test('without the verdict of a required gate, or with a wrong one', async () => {
    using repository = platform()
    expect((await judge(repository, 'v1.1.0', [])).failed).toEqual([
      'release-check/verdicts-required:perf-budget',
    ])
    const subject = { ...verdict(repository).subject, commit: '0'.repeat(40) }
    for (const changes of [
      { subject },
      { mode: 'rollback' },
      { evaluatedAt: '2026-02-01T00:00:00Z' },
    ] as const) {
      expect((await judge(repository, 'v1.1.0', [verdict(repository, changes)])).failed).toEqual([
        'release-check/verdicts-required:perf-budget',
      ])
    }
  })

  test('by a verdict that contradicts itself', async () => {
    using repository = platform()
    const told = await judge(repository, 'v1.1.0', [verdict(repository, { status: 'fail' })])
    expect(told.failed).toEqual([
      'release-check/verdicts-required:perf-budget',
      'release-check/verdicts-readable',
    ])
  })

  test('where the history is cut off', async () => {
    using repository = platform()
    repository.git('tag', 'v1.1.0')
    const shallow = join(repository.path, 'shallow')
    repository.git('clone', '--quiet', '--depth=1', `file://${repository.path}`, shallow)
    const inside = { ...repository, path: shallow, [Symbol.dispose]: () => undefined }
    const told = await judge({ ...inside, write: () => undefined }, 'v1.1.0', [])
    expect(told.failed).toEqual(['release-check/version-order'])
    expect(told.log).toContain('fetch-depth: 0')
  })

  test('outside of a repository', async () => {
    using repository = platform()
    repository.git('tag', 'x')
    const told = await judge({ ...repository, path: join(repository.path, '.git/hooks') }, 'v1.1.0', [])
    expect(told.exitCode).toBe(1)
  })
})
