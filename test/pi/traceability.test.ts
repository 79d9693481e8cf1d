import { join } from 'node:path'
import { type ActionRun, createFolder, runAction } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'
import { IS_HERE, piFile, piTable, SKIPPED } from './pi-platform.ts'

/**
 * What the platform's hand-written check answered on its own history, beside what this gate answers on the same trees.
 * They agree, or differ for a reason given here.
 */
const DIFFERENCES: Readonly<Record<string, string>> = {
  'traceability/links-ambiguous':
    'one file that is listed in two categories of one requirement was not looked for; it is a warning',
}

/** The checks whose findings the hand-written check counts as errors; the coverage is one. */
const ERRORS = [
  'traceability/matrix-paths',
  'traceability/matrix-categories',
  'traceability/links-inventory',
  'traceability/links-classified',
  'traceability/coverage',
]

type Row = Readonly<Record<string, string>>

interface Check {
  readonly id: string
  readonly status: string
  readonly findings: readonly { readonly subject?: string; readonly message: string }[]
}

const judged = new Map<string, ActionRun>()

/** Each commit is judged once. */
function runOf(row: Row): ActionRun {
  const { commit = '' } = row
  const run = judged.get(commit) ?? judge(row)
  judged.set(commit, run)
  return run
}

/** The files of a commit, empty but for the marks, with the matrix and the classification that it had. */
function judge({ commit = '', date = '', suite = '', matrix = '' }: Row): ActionRun {
  const tree = piFile(`trees/${commit.slice(0, 8)}.txt`)
    .trimEnd()
    .split('\n')
    .map((line) => [line.slice(2), line.startsWith('V ') ? 'use vcr::VcrRecorder;\n' : ''] as const)
  using folder = createFolder({
    ...Object.fromEntries(tree),
    '.github/governance.yml': piFile('governance.yml'),
    'CHANGELOG.md': piFile('platform/CHANGELOG.md'),
    'docs/traceability_matrix.json': piFile(`versions/traceability_matrix.json/${matrix}.json`),
    'tests/suite_classification.toml': piFile(`versions/suite_classification.toml/${suite}.toml`),
  })
  const inputs = { 'as-of': date }
  return runAction({ action: join(ROOT, 'actions/traceability'), workspace: folder.path, inputs })
}

function checksOf({ verdict }: ActionRun): ReadonlyMap<string, Check> {
  const { checks } = verdict as { readonly checks: readonly Check[] }
  return new Map(checks.map((check) => [check.id, check]))
}

/** As many errors as the hand-written check would count: a finding each, and one for the coverage. */
function errorsOf(checks: ReadonlyMap<string, Check>): number {
  return ERRORS.map((id) => checks.get(id))
    .filter((check) => check?.status === 'fail')
    .reduce(
      (sum, check) => sum + (check?.id === 'traceability/coverage' ? 1 : (check?.findings.length ?? 0)),
      0,
    )
}

const ROWS = piTable('expected/traceability_suite_vcr.tsv')

describe.skipIf(!IS_HERE)(`the requirements of the real platform through its history${SKIPPED}`, () => {
  test('every commit of the table is here', () => {
    expect(ROWS).toHaveLength(11)
  })

  test.each(ROWS.map((row) => [(row['commit'] ?? '').slice(0, 8), row] as const))('%s', (_, row) => {
    const run = runOf(row)
    const checks = checksOf(run)
    expect(run.exitCode, run.stdout).toBe(Number(row['trace_rc']))
    expect(errorsOf(checks)).toBe(Number(row['trace_errors']))
    expect(checks.get('traceability/links-untraced')?.findings).toHaveLength(Number(row['trace_warnings']))
    expect(run.outputs['untraced']).toBe(row['trace_warnings'])
    expect(run.summary).toContain(` ${row['on_disk']} |`)
    // The rate that it printed, where it printed one, cut and not rounded.
    const [, printed] = /trace coverage: ([\d.]+)%/.exec(row['first_line'] ?? '') ?? []
    if (printed !== undefined) expect(Number(run.outputs['coverage'])).toBeCloseTo(Number(printed), 1)
    // Whatever else is said has a reason in the table.
    const others = [...checks.values()].filter(({ id, status }) => status !== 'pass' && !ERRORS.includes(id))
    const unexplained = others
      .map(({ id }) => id)
      .filter((id) => id !== 'traceability/links-untraced' && !(id in DIFFERENCES))
    expect(unexplained).toEqual([])
  })

  test('where the answers differ, and why', () => {
    const reasons = ROWS.flatMap((row) => {
      const checks = checksOf(runOf(row))
      return Object.entries(DIFFERENCES).flatMap(([id, reason]) =>
        (checks.get(id)?.findings ?? []).map(
          ({ subject, message }) => `${row['commit']?.slice(0, 8)} ${reason}: ${subject}: ${message}`,
        ),
      )
    })
    expect(reasons).toMatchInlineSnapshot(`
      [
        "440c0753 one file that is listed in two categories of one requirement was not looked for; it is a warning: bd-3bwpg: ambiguous: tests/e2e_runtime_risk_telemetry.rs is listed in unit_tests and e2e_scripts",
      ]
    `)
  })

  test('every version of its matrix is well formed', () => {
    const [row = {}] = ROWS
    const index = piFile('versions/index.tsv').matchAll(/traceability_matrix\.json\/([0-9a-f]{8})\.json/g)
    const versions = Array.from(index, ([, digest = '']) => digest)
    const statuses = versions.map(
      (matrix) => checksOf(judge({ ...row, matrix })).get('traceability/matrix-well-formed')?.status,
    )
    expect(versions).toHaveLength(12)
    expect(new Set(statuses)).toEqual(new Set(['pass']))
  })
})
