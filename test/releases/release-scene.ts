import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Runner, runGate } from '@governance-gates/action-kit'
import { type Instant, parseInstant } from '@governance-gates/core'
import { createFolder, createRepository, type Files, type Repository } from '@governance-gates/testing'
import type { Verdict } from '@governance-gates/verdict'
import { releaseCheck } from '../../actions/release-check/src/release-check.ts'
import { type Contents, type Convention, DAY } from './convention.ts'

const POLICY = '.github/governance.yml'
const EARLIER_DAY = '2026-01-15T12:00:00Z'
const CANDIDATE_DAY = '2026-02-10T12:00:00Z'
const RELEASE_DAY = `${DAY}T12:00:00Z`

const README = readFileSync(join(import.meta.dirname, '../../actions/release-check/README.md'), 'utf8')

/** The keys under a heading of the recipes, as people paste them. */
function recipeOf(heading: string): string {
  const [, section = ''] = README.split(`\n### ${heading}\n`)
  const [, keys] = /```yaml\n# in release\n([^`]+)```/.exec(section.split(/\n##/)[0] ?? '') ?? []
  if (keys === undefined) throw new Error(`no recipe for ${heading}`)
  return keys
}

function policyOf({ policy }: Convention): string {
  const keys = typeof policy === 'string' ? `branches: [main]\n${policy}` : recipeOf(policy.recipe)
  const lines = keys.trim().split('\n')
  return `version: 1
platform: Orbit
thresholds: test.v1
release:
${lines.map((line) => `  ${line}\n`).join('')}`
}

/** What an honest commit of a version says, after these releases. */
export function honest(version: string, earlier: readonly string[]): Contents {
  return { manifest: version, lock: version, log: [version, ...earlier.toReversed()] }
}

/** A repository with its earlier releases, and its candidate where it has one. `HEAD` is `main`. */
export function history(
  convention: Convention,
  { isWithCandidate }: { isWithCandidate: boolean },
): Repository {
  const { versions, files, tag } = convention
  const made = createRepository({ [POLICY]: policyOf(convention) })
  for (const [index, version] of versions.earlier.entries()) {
    made.commit(files(honest(version, versions.earlier.slice(0, index))), `Release ${version}`, EARLIER_DAY)
    made.git('tag', tag(version))
  }
  const { candidate } = versions
  if (candidate !== undefined && isWithCandidate) {
    made.commit(files(honest(candidate, versions.earlier)), `Release ${candidate}`, CANDIDATE_DAY)
    made.git('tag', tag(candidate))
  }
  return made
}

/** Commits the files of a release, on `main` as GitHub has it. */
export function commitOnMain(made: Repository, files: Files): void {
  made.commit(files, 'fix: count every orbit once', RELEASE_DAY)
  made.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
}

/** What the gate says about the tag on the commit that is checked out, on the push of that tag. */
export async function judge({ path }: Repository, tag: string): Promise<Verdict> {
  using folder = createFolder({ 'event.json': { repository: { default_branch: 'main' } } })
  const outputs = new Map<string, string>()
  const runner: Runner = {
    input: (name) => (name === 'tag' ? tag : ''),
    env: {
      GITHUB_WORKSPACE: path,
      RUNNER_TEMP: folder.path,
      GITHUB_REPOSITORY: 'orbit/platform',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: join(folder.path, 'event.json'),
      GITHUB_REF: `refs/tags/${tag}`,
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
  return JSON.parse(readFileSync(outputs.get('verdict') ?? '', 'utf8'))
}
