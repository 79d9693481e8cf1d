import { join } from 'node:path'
import { type ActionRun, createFolder, runAction } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'
import { IS_HERE, piFile, piTable, SKIPPED } from './pi-platform.ts'

/**
 * What the platform's hand-written guards answered on its own history, beside what this gate answers on the same trees.
 * They agree, or differ for a reason that is given here.
 */
const STRICTER: Readonly<Record<string, string>> = {
  'suite-classification/classification-phantom': 'names without a file were not looked for',
  'suite-classification/classification-double': 'a test in two suites was not looked for',
}

type Row = Readonly<Record<string, string>>

interface Check {
  readonly id: string
  readonly rule: string
  readonly status: string
  readonly findings: readonly { readonly subject?: string }[]
}

/** The tree of a commit, empty but for the marks, with the classification that it had. */
function judge({ commit = '', date = '', suite = '' }: Row): ActionRun {
  const tree = piFile(`trees/${commit.slice(0, 8)}.txt`)
    .trimEnd()
    .split('\n')
    .map((line) => [line.slice(2), line.startsWith('V ') ? 'use vcr::VcrRecorder;\n' : ''] as const)
  using folder = createFolder({
    ...Object.fromEntries(tree),
    '.github/governance.yml': piFile('governance.yml'),
    'tests/suite_classification.toml': piFile(`versions/suite_classification.toml/${suite}.toml`),
    'Cargo.toml': piFile('platform/Cargo.toml'),
    'Cargo.lock': piFile('platform/Cargo.lock'),
  })
  const inputs = { 'as-of': date }
  return runAction({ action: join(ROOT, 'actions/suite-classification'), workspace: folder.path, inputs })
}

function checksOf({ verdict }: ActionRun): ReadonlyMap<string, Check> {
  const { checks } = verdict as { readonly checks: readonly Check[] }
  return new Map(checks.map((check) => [check.id, check]))
}

function subjects(check: Check | undefined): readonly string[] {
  return [...new Set(check?.findings.flatMap(({ subject = [] }) => subject))].sort()
}

/** The rules that compare the classification with the tests on disk. */
const NAMES = new Set([
  'suite-classification/classification-complete',
  'suite-classification/classification-phantom',
  'suite-classification/classification-double',
  'suite-classification/classification-entries',
])
const ROWS = piTable('expected/traceability_suite_vcr.tsv')

describe.skipIf(!IS_HERE)(`the suites of the real platform through its history${SKIPPED}`, () => {
  test('every commit of the table is here', () => {
    expect(ROWS).toHaveLength(11)
  })

  test.each(ROWS.map((row) => [(row['commit'] ?? '').slice(0, 8), row] as const))('%s', (_, row) => {
    const run = judge(row)
    const checks = checksOf(run)
    // The same tests are found, the same are in no suite, the same leak.
    expect(run.outputs).toMatchObject({ tests: row['on_disk'], unclassified: row['suite_unclassified'] })
    expect(checks.get('suite-classification/classification-complete')?.status).toBe(
      row['suite_rc'] === '0' ? 'pass' : 'fail',
    )
    expect(checks.get('suite-classification/leaks:unit')?.status).toBe(
      row['vcr_rc'] === '0' ? 'pass' : 'fail',
    )
    expect(subjects(checks.get('suite-classification/leaks:unit')).join(',')).toBe(row['vcr_leaks'])
    // Whatever else fails in the classification has a reason in the table.
    const failing = [...checks.values()].filter(({ rule, status }) => NAMES.has(rule) && status === 'fail')
    const unexplained = failing
      .map(({ id }) => id)
      .filter((id) => id !== 'suite-classification/classification-complete' && !(id in STRICTER))
    expect(unexplained).toEqual([])
    expect(checks.get('suite-classification/dependencies')?.status).toBe('pass')
  })

  test('where the answers differ, and why', () => {
    const reasons = ROWS.flatMap((row) => {
      const checks = checksOf(judge(row))
      return Object.entries(STRICTER).flatMap(([id, reason]) => {
        const found = subjects(checks.get(id))
        return found.length === 0 ? [] : [`${row['commit']?.slice(0, 8)} ${reason}: ${found.join(', ')}`]
      })
    })
    expect(reasons).toMatchInlineSnapshot(`
      [
        "0ddc5d4f names without a file were not looked for: graduated_rollout_sec72",
        "cf1a6c50 names without a file were not looked for: franken_node_package_interop_contract",
        "2f5a0471 names without a file were not looked for: edit_repro",
      ]
    `)
  })
})
