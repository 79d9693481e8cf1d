import { join } from 'node:path'
import {
  type ActionRun,
  createRepository,
  type Files,
  type Repository,
  runAction,
} from '@governance-gates/testing'
import { ROOT } from '../architecture/source-file.ts'

export const ACTION: string = join(ROOT, 'actions/decision-authority')
export const POLICY: string = '.github/governance.yml'
export const AS_OF: Readonly<Record<string, string>> = { 'as-of': '2026-03-01T12:00:00Z' }

export const policy = (more = ''): string => `version: 1
platform: Orbit
thresholds: test.v1
ownership:
  areas:
    api: { paths: ["src/api/**"], owner: "@dana", backup: "@orbit/reviewers" }
    rules: { paths: [".github/**"], owner: "@lee", backup: "@dana" }
  unowned: allow
decisions:
  default: allow
  api-break:
    title: A breaking change of the API
    when: { all: [{ paths: ["src/api/**"] }, { breaking: true }] }
    require: { all: [{ approvals: { from: [owner:api, backup:api] } }, { changelog: entry }] }
  rules-change:
    when: { policy-keys: [decisions] }
    require: { approvals: { from: owner:rules } }
  new-dependency:
    when: { dependency: added }
    require: { approvals: { from: "@lee" } }
  regressions:
    when: { label: capabilities }
    require: { verdict: conformance-gate }
  official-extension:
    when: { extension: { added: true, moved: true, tier: [official] } }
    require: { verdict: extension-vetting }
extensions: { list: docs/extensions.yml, columns: { id: id, tier: tier } }
${more}`

const CHANGELOG = '# Changelog\n\n## Unreleased\n\n- Search is faster.\n'
export const LOCK = (
  version: string,
  source = 'registry+https://github.com/rust-lang/crates.io-index',
): string => `version = 4\n[[package]]\nname = "zip-lite"\nversion = "${version}"\nsource = "${source}"\n`
export const BASE: Files = {
  [POLICY]: policy(),
  'CHANGELOG.md': CHANGELOG,
  'src/api/mod.rs': 'a\nb\n',
  'Cargo.lock': LOCK('1.2.0'),
  'docs/extensions.yml': '- { id: notes, tier: community }\n',
}

/** A repository whose working tree is changed, judged as the change that somebody writes down. */
export function judge(
  changed: Files,
  change: object,
  inputs: Readonly<Record<string, string>> = {},
): ActionRun {
  using repository = createRepository(BASE)
  repository.write({ ...changed, 'change.yml': { author: '@kim', from: 'main', ...change } })
  return run(repository, inputs)
}

export function run(
  { path }: Pick<Repository, 'path'>,
  inputs: Readonly<Record<string, string>> = {},
): ActionRun {
  return runAction({
    action: ACTION,
    workspace: path,
    inputs: { ...AS_OF, simulate: 'change.yml', ...inputs },
  })
}

export interface Verdict {
  readonly checks: readonly {
    readonly id: string
    readonly status: string
    readonly remedy?: string
    readonly findings: readonly { readonly message: string }[]
  }[]
}

export function decision(run: ActionRun, name: string): readonly string[] {
  const { checks } = run.verdict as Verdict
  const check = checks.find(({ id }) => id === `decision-authority/decision:${name}`)
  return [check?.status ?? 'absent', ...(check?.findings ?? []).map(({ message }) => message)]
}

export const BREAKING: Files = {
  'src/api/mod.rs': 'a\nc\n',
  'CHANGELOG.md': CHANGELOG.replace('Unreleased\n', 'Unreleased\n\n- Calls have other names.'),
}
