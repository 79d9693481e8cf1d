import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder, createRepository, runAction } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import {
  ACTION,
  AS_OF,
  judge,
  matrix,
  POLICY,
  policy,
  requirement,
  suites,
  tests,
  told,
  withSuites,
} from './traceability-run.ts'

/** What the hand-written check of a real platform let through, or broke on: ../shared/peers.md, row traceability. */
describe('what the hand-written check gets wrong', () => {
  const entry = (value: unknown) => matrix({ 'R-1': { unit_tests: [{ path: 'tests/a.rs' }, value] } })
  const minimum = (value: unknown) =>
    matrix({ 'R-1': tests('tests/a.rs') }, { min_classified_trace_coverage_pct: value })

  test.each<readonly [string, unknown, number, RegExp]>([
    [
      'the string "false" counts as true',
      entry({ path: 'gone.json', generated_by_ci: 'false' }),
      13,
      /generated_by_ci: "false" is not true or false/,
    ],
    ['true counts as 1%', minimum(true), 3, /true is not a percentage/],
    ['an absolute path is accepted', entry({ path: '/etc/passwd' }), 12, /"\/etc\/passwd" is absolute/],
    ['a path upwards is accepted', entry({ path: '../secret.txt' }), 12, /"\.\.\/secret\.txt" contains \.\./],
    ['a path down and upwards is accepted', entry({ path: 'tests/../../secret.txt' }), 12, /contains \.\./],
    [
      'one string in a list crashes it',
      entry('tests/b.rs'),
      11,
      /unit_tests\[1\]: "tests\/b\.rs" is not an object/,
    ],
    [
      'a string for a list crashes it',
      matrix({ 'R-1': { unit_tests: 'tests/a.rs' as never } }),
      7,
      /is not a list/,
    ],
    [
      'an id that appears twice is accepted',
      { requirements: [requirement('R-1', {}), requirement('R-1', {})] },
      8,
      /the id "R-1" is already on line 3/,
    ],
    [
      'an empty criterion',
      { requirements: [{ ...requirement('R-1', {}), acceptance_criteria: ' ' }] },
      6,
      /acceptance_criteria: is empty/,
    ],
  ])('%s', (_, content, line, message) => {
    for (const mode of ['strict', 'rollback']) {
      const run = judge({ [POLICY]: policy(), 'matrix.json': content, 'tests/a.rs': '' }, { mode })
      const { status, exitCode, failed, findings } = told(run)
      expect({ status, exitCode, failed }).toEqual({
        status: 'inconclusive',
        exitCode: 1,
        failed: ['traceability/matrix-well-formed'],
      })
      expect(findings).toEqual([expect.stringMatching(message)])
      expect(findings[0]).toContain(`(matrix.json:${line})`)
      expect(run.stdout).not.toContain('Please report it')
    }
  })

  test.each<readonly [string, unknown, RegExp]>([
    ['missing', undefined, /does not exist/],
    ['empty', '', /the file is empty/],
    ['binary', Uint8Array.from([0, 1, 2, 255]), /not UTF-8 text/],
    ['truncated', '{"requirements": [', /truncated/],
    ['no requirements', { requirements: [] }, /lists no requirement/],
    ['deep', `{"requirements": ${'['.repeat(200)}${']'.repeat(200)}}`, /nested deeper/],
    ['a YAML bomb', 'a: &a [x]\nb: &b [*a, *a]\nrequirements: [*b]\n', /an alias/],
  ])('a matrix that is %s', (_, content, message) => {
    const { status, exitCode, findings } = told(
      judge(
        { [POLICY]: policy(), ...(content === undefined ? {} : { 'matrix.json': content }) },
        { mode: 'rollback' },
      ),
    )
    expect({ status, exitCode }).toEqual({ status: 'inconclusive', exitCode: 1 })
    expect(findings.join('\n')).toMatch(message)
  })
})

describe('what the matrix names', () => {
  const files = { 'tests/a.rs': '', 'reports/x/y.json': '', 'docs/[id].md': '' }
  const paths = (...named: readonly object[]) =>
    told(judge({ ...files, [POLICY]: policy(), 'matrix.json': matrix({ 'R-1': { evidence_logs: named } }) }))

  test('may be a file, a glob, a name that looks like one, or made by CI', () => {
    expect(
      paths(
        { path: 'tests/a.rs' },
        { path: 'reports/**/*.json' },
        { path: 'docs/[id].md' },
        { path: 'out/*.xml', generated_by_ci: true },
      ),
    ).toMatchObject({ status: 'pass', findings: [] })
  })

  test.each([
    ['reports', 'reports is a folder, which proves nothing'],
    ['reports/', 'reports is a folder, which proves nothing'],
    ['**', '** matches any file, which proves nothing'],
    ['*/**', '*/** matches any file, which proves nothing'],
    ['**/*', '**/* matches any file, which proves nothing'],
  ])('is not %s', (path, message) => {
    const { failed, findings } = paths({ path: 'tests/a.rs' }, { path })
    expect(failed).toEqual(['traceability/matrix-paths'])
    expect(findings).toEqual([
      expect.stringContaining(
        `traceability/matrix-paths: R-1: vague: evidence_logs: ${message}: name the files`,
      ),
    ])
    expect(findings[0]).toContain('(matrix.json:11)')
  })

  test('is not every test, in a matrix that tells requirements apart', () => {
    const judged = (path: string) =>
      judge({
        ...{ [POLICY]: withSuites(), 'suites.toml': suites('a', 'b'), 'tests/a.rs': '', 'tests/b.rs': '' },
        'matrix.json': matrix({ 'R-1': tests(path), 'R-2': tests('tests/b.rs') }),
      })
    const run = judged('tests/*')
    expect(told(run)).toMatchObject({
      failed: ['traceability/matrix-paths'],
      findings: [
        'traceability/matrix-paths: R-1: vague: unit_tests: tests/* matches every test (2 of 2), which proves nothing: name the files that are evidence for this requirement, such as tests/a.rs (matrix.json:8)',
        'traceability/links-untraced: tests/a.rs: untraced: no requirement names it (suites.toml:2)',
      ],
    })
    expect(run.outputs).toMatchObject({ covered: '1', coverage: '50' })
    // What the message says to write.
    expect(told(judged('tests/a.rs'))).toMatchObject({ status: 'pass', findings: [] })
  })

  test('is not a test that CI is said to make', () => {
    const made = { path: 'tests/gone.rs', generated_by_ci: true }
    const { failed, findings } = told(
      judge({
        ...{ [POLICY]: withSuites(), 'suites.toml': suites('a'), 'tests/a.rs': '' },
        'matrix.json': matrix({ 'R-1': { e2e_scripts: [{ path: 'tests/a.rs' }, made] } }),
      }),
    )
    expect(failed).toEqual(['traceability/matrix-paths'])
    expect(findings).toEqual([
      expect.stringContaining('a test must be in the repository, even with generated_by_ci'),
    ])
  })

  test('is a warning where it is a test that no pattern of the policy knows', () => {
    const files = { 'suites.toml': suites('a'), 'tests/a.rs': '', 'tests/x/y.rs': '' }
    const content = matrix({ 'R-1': tests('tests/a.rs'), 'R-2': tests('tests/x/y.rs') })
    const run = judge({ ...files, [POLICY]: withSuites(), 'matrix.json': content })
    expect(told(run)).toMatchObject({
      status: 'pass',
      findings: [
        expect.stringContaining(
          'traceability/links-unknown: tests/x/y.rs: is evidence for R-2 and matches no',
        ),
      ],
    })
  })

  test('must be there', () => {
    const { failed, findings } = paths(
      { path: 'tests/b.rs' },
      { path: 'reports/*.xml' },
      { path: 'out/*.xml', generated_by_ci: false },
    )
    expect(failed).toEqual(['traceability/matrix-paths'])
    expect(findings).toEqual([
      'traceability/matrix-paths: R-1: missing: evidence_logs names tests/b.rs, which is not in the workspace (matrix.json:8)',
      expect.stringContaining('reports/*.xml'),
      expect.stringContaining('out/*.xml'),
    ])
  })

  test('may be ignored by git, and is there all the same', () => {
    using repository = createRepository({
      [POLICY]: policy(),
      '.gitignore': 'out/\n',
      'matrix.json': matrix({ 'R-1': { logs: [{ path: 'out/run.log' }, { path: 'out/**/*.log' }] } }),
    })
    repository.write({ 'out/run.log': '' })
    expect(told(runAction({ action: ACTION, workspace: repository.path, inputs: AS_OF })).status).toBe('pass')
  })

  test('is not there where a link points outside the workspace', () => {
    using outside = createFolder({ 'secret.txt': 'x' })
    using folder = createFolder({
      [POLICY]: policy(),
      'matrix.json': matrix({ 'R-1': { logs: [{ path: 'link.txt' }] } }),
    })
    symlinkSync(join(outside.path, 'secret.txt'), join(folder.path, 'link.txt'))
    expect(told(runAction({ action: ACTION, workspace: folder.path, inputs: AS_OF })).failed).toEqual([
      'traceability/matrix-paths',
    ])
  })

  test('is relative to the working directory', () => {
    const run = judge(
      {
        [POLICY]: policy(),
        'packages/a/matrix.json': matrix({ 'R-1': tests('tests/a.rs') }),
        'packages/a/tests/a.rs': '',
      },
      { 'working-directory': 'packages/a' },
    )
    expect(told(run)).toMatchObject({ status: 'pass' })
    expect(run.verdict).toMatchObject({ evidence: [{ path: 'packages/a/matrix.json' }] })
  })

  test('may be written in YAML', () => {
    const text =
      'requirements:\n  - id: R-1\n    title: t\n    acceptance_criteria: a\n    unit_tests:\n      - path: tests/b.rs\n'
    const { findings } = told(
      judge({ ...files, [POLICY]: policy().replace('matrix.json', 'matrix.yml'), 'matrix.yml': text }),
    )
    expect(findings).toEqual([expect.stringContaining('(matrix.yml:6)')])
  })
})
