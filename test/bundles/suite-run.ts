import { join } from 'node:path'
import { type ActionRun, createFolder, type Files, runAction } from '@governance-gates/testing'
import { ROOT } from '../architecture/source-file.ts'

export const ACTION = join(ROOT, 'actions/suite-classification')
export const POLICY = '.github/governance.yml'
export const AS_OF = { 'as-of': '2026-03-01T12:00:00Z' }

/** A policy whose section `suites` has these lines besides the classification and the tests. */
export const policy = (rules = '', tests = '["tests/*.rs"]') => `version: 1
platform: Orbit
thresholds: test.v1
suites:
  classification: tests/suites.toml
  tests: ${tests}
${rules}`

export const UNIT_RULE = `  rules:
    unit:
      forbid-content: [VcrRecorder, fixtures/vcr]
      forbid-identifiers: ["Mock*"]
`
export const EMPTY_TEST = '#[test]\nfn works() {}\n'

/** `suites({ unit: ['a'] })` as TOML, one entry a line, the first on line 3. */
export const suites = (listed: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(listed)
    .map(
      ([name, entries]) =>
        `[suite.${name}]\nfiles = [\n${entries.map((each) => `  "${each}",\n`).join('')}]\n`,
    )
    .join('\n')

export interface Told {
  readonly status: string | undefined
  readonly exitCode: number | null
  readonly failed: readonly string[]
  /** Findings of everything that does not pass: `id: subject: message (file:line)`. */
  readonly findings: readonly string[]
}

export function told(run: ActionRun): Told {
  const verdict = run.verdict as Verdict | undefined
  return {
    status: run.outputs['status'],
    exitCode: run.exitCode,
    failed: JSON.parse(run.outputs['failed-checks'] ?? '[]'),
    findings: (verdict?.checks ?? []).flatMap(({ id, status, findings }) =>
      status === 'pass' ? [] : findings.map((finding) => `${id}: ${findingText(finding)}`),
    ),
  }
}

interface Verdict {
  readonly checks: readonly {
    readonly id: string
    readonly status: string
    readonly findings: readonly Finding[]
  }[]
}

interface Finding {
  readonly subject?: string
  readonly message: string
  readonly file?: string
  readonly line?: number
}

function findingText({ subject, message, file, line }: Finding): string {
  const named = subject === undefined ? '' : `${subject}: `
  return `${named}${message}${file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`}`
}

export function run(files: Files, inputs: Readonly<Record<string, string>> = {}): ActionRun {
  using folder = createFolder(files)
  return runAction({ action: ACTION, workspace: folder.path, inputs: { ...AS_OF, ...inputs } })
}

export const judge = (files: Files) => told(run(files))

/** Two tests, in unit and vcr, in order unless something is changed. */
export const orderly = (change: Files = {}): Files => ({
  [POLICY]: policy(UNIT_RULE),
  'tests/suites.toml': suites({ unit: ['a'], vcr: ['b'] }),
  'tests/a.rs': EMPTY_TEST,
  'tests/b.rs': EMPTY_TEST,
  ...change,
})

/** Windows takes none of `:`, `<` and `"` in a file name. */
export const ON_WINDOWS = process.platform === 'win32'

export const PASSES: Told = { status: 'pass', exitCode: 0, failed: [], findings: [] }
