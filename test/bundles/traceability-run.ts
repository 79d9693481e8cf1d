import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ActionRun, createFolder, type Files, runAction } from '@governance-gates/testing'
import { ROOT } from '../architecture/source-file.ts'

export const ACTION = join(ROOT, 'actions/traceability')
export const POLICY = '.github/governance.yml'
export const AS_OF = { 'as-of': '2026-03-01T12:00:00Z' }

/** A policy whose section `traceability` has these lines besides the matrix. */
export const policy = (...lines: readonly string[]) =>
  ['version: 1', 'platform: Orbit', 'thresholds: test.v1', 'traceability:', '  matrix: matrix.json']
    .concat(lines.map((line) => `  ${line}`))
    .join('\n')
    .concat('\n')

/** The same, with tests in `tests/*.rs` and a classification. */
export const withSuites = (...lines: readonly string[]) =>
  `${policy(...lines)}suites:\n  classification: suites.toml\n  tests: tests/*.rs\n`

/** A classification with one suite. */
export const suites = (...entries: readonly string[]) => `[suite.unit]\nfiles = ${JSON.stringify(entries)}\n`

export type Named = Readonly<Record<string, readonly unknown[]>>

export const requirement = (id: string, named: Named) => ({
  id,
  title: `Title of ${id}`,
  acceptance_criteria: 'Holds.',
  ...named,
})

/** A matrix: what each requirement names as evidence, by category. */
export const matrix = (named: Readonly<Record<string, Named>>, rules?: object) => ({
  ...(rules === undefined ? {} : { ci_policy: rules }),
  requirements: Object.entries(named).map(([id, each]) => requirement(id, each)),
})

/** Names unit tests as evidence. */
export const tests = (...paths: readonly string[]): Named => ({ unit_tests: paths.map((path) => ({ path })) })

/** What a run wrote beside its verdict, by output. */
export function filesOf({ outputs }: ActionRun): Readonly<Record<string, string>> {
  const names = ['matrix-markdown', 'matrix-html', 'matrix-csv', 'lock-candidate']
  return Object.fromEntries(names.map((name) => [name, readFileSync(outputs[name] ?? '', 'utf8')]))
}

export interface Told {
  readonly status: string | undefined
  readonly exitCode: number | null
  readonly failed: readonly string[]
  /** Findings of everything that does not pass: `id: subject: message (file:line)`. */
  readonly findings: readonly string[]
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

/** The verdict of a run, for a test to compare. */
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

function findingText({ subject, message, file, line }: Finding): string {
  const place = file === undefined ? '' : ` (${line === undefined ? file : `${file}:${line}`})`
  return `${subject === undefined ? '' : `${subject}: `}${message}${place}`
}

/** Runs the bundle on a folder with these files. */
export function judge(files: Files, inputs: Readonly<Record<string, string>> = {}): ActionRun {
  using folder = createFolder(files)
  return runAction({ action: ACTION, workspace: folder.path, inputs: { ...AS_OF, ...inputs } })
}
