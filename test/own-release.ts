import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import {
  type ActionRun,
  runAction,
  runActionAsync,
  startEmulatedGitHub,
} from '../packages/testing/src/index.ts'

/**
 * This repository's own release runs through release-check. In a clone the version of package.json is released as a
 * maintainer would do it, the other gates judge that commit, and release-check has to let it go out; without its entry in
 * the change log, or with one system of CI missing, it has to stop it.
 */
const ROOT = resolve(import.meta.dirname, '..')
const REPOSITORY = 'governance-gates/governance-gates'
const GATES = ['conformance-gate', 'suite-classification', 'traceability', 'perf-budget']
const SYSTEMS = ['ubuntu-latest', 'macos-latest', 'windows-latest']

const clone = mkdtempSync(join(tmpdir(), 'own-release-'))
try {
  execFileSync('git', ['clone', '--quiet', ROOT, clone])
  const version: string = JSON.parse(readFileSync(join(clone, 'package.json'), 'utf8')).version
  const unready = await release(version, { systems: SYSTEMS })
  expectFailing('without an entry in the change log', unready, [
    'release-check/changelog-entry',
    'release-check/changelog-unreleased',
  ])
  writeEntry(version)
  expectFailing('as a maintainer does it', await release(version, { systems: SYSTEMS }), [])
  const untested = await release(version, { systems: SYSTEMS.slice(0, 2) })
  expectFailing('without CI on Windows', untested, ['release-check/ci-system:windows'])
} finally {
  rmSync(clone, { recursive: true, force: true })
}

/** The checks that have to stop a release are those that do. */
function expectFailing(how: string, run: ActionRun, expected: readonly string[]): void {
  const found: unknown = JSON.parse(run.outputs['failed-checks'] ?? 'null')
  const isRight = JSON.stringify(found) === JSON.stringify(expected)
  if (isRight && (run.exitCode === 0) === (expected.length === 0)) return
  process.stdout.write(
    `${run.stdout}\n✗ the release ${how} has to be stopped by ${JSON.stringify(expected)}\n`,
  )
  process.exitCode = 1
}

/** Releases what is in the clone, with CI on so many systems. */
async function release(
  version: string,
  { systems }: { readonly systems: readonly string[] },
): Promise<ActionRun> {
  git('commit', '--quiet', '--all', '--allow-empty', '--message', `chore: release ${version}`)
  const commit = git('rev-parse', 'HEAD')
  const env = { GITHUB_SHA: commit, GITHUB_REPOSITORY: REPOSITORY, GITHUB_RUN_ID: '2' }
  mkdirSync(join(clone, 'governance-out'), { recursive: true })
  cpSync(join(ROOT, 'governance-out/vitest.json'), join(clone, 'governance-out/vitest.json'))
  for (const gate of GATES) judge(gate, env)
  await using github = await startEmulatedGitHub({ repository: REPOSITORY, tokens: { secret: ['repo'] } })
  for (const label of ['breaking', 'release blocker']) github.createLabel(label)
  github.addRun({
    id: 1,
    workflow: '.github/workflows/ci.yml',
    event: 'push',
    headSha: commit,
    headBranch: 'main',
    conclusion: 'success',
    jobs: systems.map((label) => ({ name: `test (${label})`, labels: [label], conclusion: 'success' })),
  })
  return await runActionAsync({
    action: join(ROOT, 'actions/release-check'),
    workspace: clone,
    inputs: {
      tag: `v${version}`,
      'github-token': 'secret',
      'verdict-path': 'out/release-check.verdict.json',
    },
    env: { ...env, GITHUB_API_URL: github.url },
  })
}

/** What is under Unreleased becomes the entry of the version. */
function writeEntry(version: string): void {
  const path = join(clone, 'CHANGELOG.md')
  const today = new Date().toISOString().slice(0, 10)
  const entry = `## [Unreleased]\n\n## [${version}] - ${today}`
  writeFileSync(path, readFileSync(path, 'utf8').replace('## [Unreleased]', entry))
}

function judge(gate: string, env: Readonly<Record<string, string>>): void {
  const run = runAction({
    action: join(ROOT, 'actions', gate),
    workspace: clone,
    inputs: { 'verdict-path': `governance-out/${gate}.verdict.json` },
    env,
  })
  if (run.exitCode !== 0) process.stdout.write(run.stdout)
}

function git(...args: readonly string[]): string {
  const identity = [
    '-c',
    'user.name=Release',
    '-c',
    'user.email=release@example.org',
    '-c',
    'commit.gpgsign=false',
  ]
  return execFileSync('git', [...identity, ...args], { cwd: clone, encoding: 'utf8' }).trim()
}
