import { execFileSync } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type ActionRun,
  createFolder,
  createRepository,
  type Files,
  type Repository,
  runAction,
} from '@governance-gates/testing'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'

const ACTION = join(ROOT, 'actions/traceability')
const POLICY = '.github/governance.yml'
const AS_OF = { 'as-of': '2026-03-01T12:00:00Z' }

/** A policy whose section `traceability` has these lines besides the matrix. */
const policy = (...lines: readonly string[]) =>
  ['version: 1', 'platform: Orbit', 'thresholds: test.v1', 'traceability:', '  matrix: matrix.json']
    .concat(lines.map((line) => `  ${line}`))
    .join('\n')
    .concat('\n')

/** The same, with tests in `tests/*.rs` and a classification. */
const withSuites = (...lines: readonly string[]) =>
  `${policy(...lines)}suites:\n  classification: suites.toml\n  tests: tests/*.rs\n`

const suites = (...entries: readonly string[]) => `[suite.unit]\nfiles = ${JSON.stringify(entries)}\n`

type Named = Readonly<Record<string, readonly unknown[]>>

const requirement = (id: string, named: Named) => ({
  id,
  title: `Title of ${id}`,
  acceptance_criteria: 'Holds.',
  ...named,
})
const matrix = (named: Readonly<Record<string, Named>>, rules?: object) => ({
  ...(rules === undefined ? {} : { ci_policy: rules }),
  requirements: Object.entries(named).map(([id, each]) => requirement(id, each)),
})
const tests = (...paths: readonly string[]): Named => ({ unit_tests: paths.map((path) => ({ path })) })

/** What a run wrote beside its verdict, by output. */
function filesOf({ outputs }: ActionRun): Readonly<Record<string, string>> {
  const names = ['matrix-markdown', 'matrix-html', 'matrix-csv', 'lock-candidate']
  return Object.fromEntries(names.map((name) => [name, readFileSync(outputs[name] ?? '', 'utf8')]))
}

interface Told {
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

function told(run: ActionRun): Told {
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

function judge(files: Files, inputs: Readonly<Record<string, string>> = {}): ActionRun {
  using folder = createFolder(files)
  return runAction({ action: ACTION, workspace: folder.path, inputs: { ...AS_OF, ...inputs } })
}

describe('what every run leaves behind', () => {
  using folder = createFolder({
    [POLICY]: withSuites('min-coverage: 60%'),
    'matrix.json': matrix({ 'R-1': tests('tests/a.rs') }),
    'suites.toml': suites('a', 'b'),
    'tests/a.rs': '',
    'tests/b.rs': '',
  })
  const inputs = { ...AS_OF, 'verdict-path': 'out/gate.verdict.json' }
  const judged = (mode: string) =>
    runAction({ action: ACTION, workspace: folder.path, inputs: { ...inputs, mode } })
  const [run, again, rollback] = [judged(''), judged(''), judged('rollback')]
  const written = filesOf(run)

  test('a verdict that its published schema accepts', () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'packages/verdict/verdict.schema.json'), 'utf8'))
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
    expect(validate(run.verdict), JSON.stringify(validate.errors)).toBe(true)
    expect(run.verdict).toMatchObject({
      gate: 'traceability',
      status: 'fail',
      evidence: [
        { path: 'matrix.json', format: 'traceability-matrix', records: 1 },
        { path: 'suites.toml', format: 'suite-classification', records: 2 },
      ],
    })
  })

  test('outputs', () => {
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({
      status: 'fail',
      'failed-checks': '["traceability/coverage"]',
      requirements: '1',
      covered: '1',
      coverage: '50',
      untraced: '1',
    })
    expect(run.outputs['headline']).toMatch(
      /^Blocked: Classified tests traced to a requirement: 50%, wanted ≥ 60%/,
    )
  })

  test('files beside the verdict, for people and for spreadsheets', () => {
    expect(run.outputs['matrix-markdown']).toBe(join(folder.path, 'out', 'gate.matrix.md'))
    expect(written['matrix-markdown']).toContain('| <code>R-1</code> | Title of R-1 | ✅ covered |')
    expect(written['matrix-html']).toMatch(/^<!doctype html>/)
    expect(written['matrix-csv']).toContain(
      'R-1,Title of R-1,unit_tests,covered,tests/a.rs,matrix,false,,false\r\n',
    )
    expect(JSON.parse(written['lock-candidate'] ?? '')).toMatchObject({
      schema: 'governance.traceability-lock/v1',
      requirements: { 'R-1': expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
    })
  })

  test('an annotation on the line of the rule that failed', () => {
    expect(run.commands.filter(({ name }) => name === 'error')).toEqual([
      expect.objectContaining({ properties: expect.objectContaining({ file: POLICY, line: '6' }) }),
    ])
  })

  test('a job summary with the coverage, the requirements and the untraced tests', () => {
    expect(run.summary).toContain('### Coverage')
    expect(run.summary).toContain('| <code>R-1</code> | Title of R-1 | ✅ covered |')
    expect(run.summary).toMatch(/### Untraced tests\n\n- <code>tests\/b\.rs<\/code>/)
  })

  test('rollback reports the same failing verdict and does not block', () => {
    expect(rollback.exitCode).toBe(0)
    expect(rollback.outputs).toMatchObject({
      status: 'fail',
      blocking: 'false',
      'failed-checks': '["traceability/coverage"]',
    })
  })

  test('the same inputs give the same verdict', () => {
    expect(again.verdict).toEqual(run.verdict)
  })
})

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
    ['true counts as 1 %', minimum(true), 3, /true is not a percentage/],
    ['an absolute path is accepted', entry({ path: '/etc/passwd' }), 12, /"\/etc\/passwd" is absolute/],
    ['a path upwards is accepted', entry({ path: '../secret.txt' }), 12, /"\.\.\/secret\.txt" leads upwards/],
    ['a path down and upwards is accepted', entry({ path: 'tests/../../secret.txt' }), 12, /leads upwards/],
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
      'an id that stands twice is accepted',
      { requirements: [requirement('R-1', {}), requirement('R-1', {})] },
      8,
      /the id "R-1" stands on line 3 already/,
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

  test('is not there where a link leads out of the workspace', () => {
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

describe('tags', () => {
  /** Four languages and one without a grammar. What stands in strings and in code is no tag. */
  const sources = {
    'tests/a.rs':
      '//! covers: R-1\nmod deep {\n  mod deeper {\n    /* nested /* covers: R-2 */ */\n    const S: &str = "// covers: NO-1";\n    const R: &str = r#"covers: NO-2"#;\n  }\n}\n',
    'tests/b.test.ts':
      '/**\n * Sessions.\n * covers: R-1, R-2\n */\nconst text = `// covers: NO-3 \u0024{1 /* covers: R-3 */}`\nconst covers: NO4 = 1\n',
    'tests/test_c.py':
      '# covers: R-2\nclass A:\n    """Docs. covers: R-1."""\n    def f(self):\n        x = "# covers: NO-5"\n',
    'tests/d_test.go': 'package d\n\n// covers: R-3\nfunc TestD() { _ = `// covers: NO-6` }\n',
    'tests/e.sh': '#!/bin/sh\n# covers: R-3\necho "covers: NO-7"\n',
  }
  const named = { 'R-1': tests(), 'R-2': tests(), 'R-3': tests() }

  test('are found in the comments of every language, with their lines', () => {
    const run = judge({
      ...sources,
      [POLICY]: policy('tags: { files: tests/** }'),
      'matrix.json': matrix({ 'R-0': tests() }),
    })
    expect(told(run).findings.filter((each) => each.startsWith('traceability/tags-'))).toEqual([
      'traceability/tags-orphaned: R-1: orphaned: a test names it, and no requirement has this id (tests/a.rs:1)',
      expect.stringContaining(
        'R-2: orphaned: a test names it, and no requirement has this id (tests/a.rs:4)',
      ),
      expect.stringContaining(
        'R-1: orphaned: a test names it, and no requirement has this id (tests/b.test.ts:3)',
      ),
      expect.stringContaining(
        'R-2: orphaned: a test names it, and no requirement has this id (tests/b.test.ts:3)',
      ),
      expect.stringContaining(
        'R-3: orphaned: a test names it, and no requirement has this id (tests/b.test.ts:5)',
      ),
      expect.stringContaining(
        'R-3: orphaned: a test names it, and no requirement has this id (tests/d_test.go:3)',
      ),
      expect.stringContaining(
        'R-3: orphaned: a test names it, and no requirement has this id (tests/e.sh:2)',
      ),
      expect.stringContaining(
        'R-2: orphaned: a test names it, and no requirement has this id (tests/test_c.py:1)',
      ),
      expect.stringContaining(
        'R-1: orphaned: a test names it, and no requirement has this id (tests/test_c.py:3)',
      ),
    ])
  })

  test('trace their tests', () => {
    const run = judge({
      ...sources,
      [POLICY]: withSuites('tags: { files: tests/** }', 'min-coverage: 100%'),
      'suites.toml': suites('a'),
      'matrix.json': matrix(named),
    })
    expect(told(run)).toMatchObject({ status: 'pass', failed: [] })
    expect(run.outputs).toMatchObject({ coverage: '100', covered: '3' })
    expect(run.summary).toContain('| Tags |')
  })

  test('may be written as the policy says', () => {
    const lines = ['tags: { files: tests/*.rs, pattern: "@req\\\\s+(\\\\S+)" }']
    const run = judge({
      [POLICY]: policy(...lines),
      'matrix.json': matrix(named),
      'tests/a.rs': '// covers: NO-1\n// @req NO-2\n',
    })
    expect(told(run).findings).toContainEqual(expect.stringContaining('traceability/tags-orphaned: NO-2'))
    expect(told(run).findings).not.toContainEqual(expect.stringContaining('NO-1'))
  })

  test('with a pattern that is none are a configuration error on its line', () => {
    const run = judge({
      [POLICY]: policy('tags:', '  files: tests/*.rs', '  pattern: "(?<=x)y"'),
      'matrix.json': matrix(named),
    })
    expect(run.outputs).toMatchObject({ status: 'inconclusive', 'failed-checks': '["configuration"]' })
    expect(run.commands.find(({ name }) => name === 'error')).toMatchObject({
      message: expect.stringContaining('traceability.tags.pattern: error parsing regexp'),
      properties: { file: POLICY, line: '8' },
    })
  })

  test('in no file, or in one that cannot be read, are inconclusive', () => {
    const base = { [POLICY]: policy('tags: { files: tests/*.rs }'), 'matrix.json': matrix(named) }
    expect(told(judge(base)).failed).toEqual(['traceability/tags-files'])
    expect(told(judge({ ...base, 'tests/a.rs': Uint8Array.from([255, 254, 0]) }))).toMatchObject({
      failed: ['traceability/tags-files'],
      findings: expect.arrayContaining(['traceability/tags-files: is not UTF-8 text (tests/a.rs)']),
    })
  })
})

describe('results', () => {
  const base = {
    [POLICY]: withSuites('results: reports/*.xml'),
    'suites.toml': suites('a', 'b'),
    'tests/a.rs': '',
    'tests/b.rs': '',
    'matrix.json': matrix({ 'R-1': tests('tests/a.rs'), 'R-2': tests('tests/b.rs') }),
  }
  /** As cargo-nextest writes it: the binary is the suite. */
  const junit = (b: string) =>
    `<testsuites><testsuite name="orbit::a"><testcase classname="orbit::a" name="works"/></testsuite><testsuite name="orbit::b"><testcase classname="orbit::b" name="works">${b}</testcase></testsuite></testsuites>`

  test.each([
    ['passed', junit(''), 'pass', []],
    [
      'failed',
      junit('<failure message="boom"/>'),
      'fail',
      ['traceability/results-passed: R-2: failed: tests/b.rs: orbit::b > works: boom (matrix.json:13)'],
    ],
    [
      'did not run',
      junit('<skipped/>'),
      'fail',
      ['traceability/results-passed: R-2: not-run: tests/b.rs was skipped in this run (matrix.json:13)'],
    ],
    [
      'are empty',
      '',
      'inconclusive',
      [expect.stringContaining('traceability/results-evidence: the file is empty')],
    ],
  ])('that %s', (_, report, status, findings) => {
    expect(told(judge({ ...base, 'reports/junit.xml': report }))).toMatchObject({ status, findings })
  })

  test.each([
    ['is optional', { optional: true, justification: 'needs a GPU' }, 'pass', []],
    ['is optional and says not why', { optional: true }, 'inconclusive', ['traceability/matrix-well-formed']],
    ['is not optional', { justification: 'needs a GPU' }, 'fail', ['traceability/results-passed']],
  ])('of a skipped test that %s', (_, said, status, failed) => {
    const content = matrix({
      'R-1': { unit_tests: [{ path: 'tests/a.rs' }, { path: 'tests/b.rs', ...said }] },
    })
    const report = junit('<skipped message="no GPU here"/>')
    const run = judge({ ...base, 'matrix.json': content, 'reports/junit.xml': report })
    expect(told(run)).toMatchObject({ status, failed })
    if (status === 'fail')
      expect(told(run).findings[0]).toContain('tests/b.rs was skipped in this run: no GPU here')
    if (status === 'pass') expect(run.outputs['covered']).toBe('1')
  })

  test('that are missing', () => {
    expect(told(judge(base))).toMatchObject({
      status: 'inconclusive',
      failed: ['traceability/results-evidence'],
    })
  })

  test('may come from an input', () => {
    const files = { ...base, 'reports/junit.xml': '', 'out/junit.xml': junit('') }
    expect(told(judge(files, { evidence: 'out/*.xml' }))).toMatchObject({ status: 'pass' })
  })

  test('need to know which files are tests', () => {
    const run = judge({ ...base, [POLICY]: policy('results: reports/*.xml') })
    expect(run.outputs['headline']).toContain('it is not known which files are tests')
    expect(run.outputs['failed-checks']).toBe('["configuration"]')
  })
})

describe('on a pull request', () => {
  const FILES = { 'suites.toml': suites('a', 'b'), 'tests/a.rs': '', 'tests/b.rs': '' }
  const one = { 'R-1': tests('tests/a.rs') }
  const both = { ...one, 'R-2': tests('tests/b.rs') }

  function judgeChange(base: Files, change: Files): ActionRun {
    using repository = createRepository({ ...FILES, ...base })
    const sha = repository.git('rev-parse', 'HEAD')
    repository.commit(change)
    return inRepository(repository, sha)
  }

  function inRepository(repository: Repository, sha: string): ActionRun {
    const event = { name: 'pull_request', payload: { pull_request: { base: { sha } } } }
    return runAction({ action: ACTION, workspace: repository.path, inputs: AS_OF, event })
  }

  test('a requirement and its test come together', () => {
    const run = judgeChange(
      { [POLICY]: withSuites('min-coverage: 100%'), 'matrix.json': matrix(one) },
      { 'matrix.json': matrix(both) },
    )
    expect(told(run)).toMatchObject({ status: 'pass' })
    expect(run.outputs).toMatchObject({ requirements: '2', coverage: '100' })
  })

  test.each([
    [
      'of the policy',
      { [POLICY]: withSuites('min-coverage: 80%'), 'matrix.json': matrix(one) },
      { [POLICY]: withSuites('min-coverage: 10%') },
      ['traceability/coverage'],
    ],
    [
      'of the matrix',
      { [POLICY]: withSuites(), 'matrix.json': matrix(one, { min_classified_trace_coverage_pct: 80 }) },
      { 'matrix.json': matrix(one, { min_classified_trace_coverage_pct: 10 }) },
      ['traceability/matrix-weakened', 'traceability/coverage'],
    ],
  ])('the minimum %s cannot be lowered', (_, base, change, failed) => {
    expect(told(judgeChange(base, change))).toMatchObject({ status: 'fail', failed })
  })

  test('a category that the matrix requires cannot be dropped', () => {
    const base = {
      [POLICY]: withSuites(),
      'matrix.json': matrix(one, { required_categories: ['e2e_scripts'] }),
    }
    expect(told(judgeChange(base, { 'matrix.json': matrix(one) })).failed).toEqual([
      'traceability/matrix-categories',
      'traceability/matrix-weakened',
    ])
  })

  test('a changed text makes its tests suspect until the review is recorded, visibly', () => {
    const lock = (content: object) => {
      using folder = createFolder({ ...FILES, [POLICY]: withSuites(), 'matrix.json': content })
      const run = runAction({
        action: ACTION,
        workspace: folder.path,
        inputs: { 'verdict-path': 'out/x.verdict.json' },
      })
      return readFileSync(run.outputs['lock-candidate'] ?? '', 'utf8')
    }
    const [before] = [matrix(one)]
    const after = {
      requirements: [{ ...requirement('R-1', tests('tests/a.rs')), acceptance_criteria: 'Holds twice.' }],
    }
    const base = { [POLICY]: withSuites('lock: lock.json'), 'matrix.json': before, 'lock.json': lock(before) }
    expect(told(judgeChange(base, { 'tests/a.rs': '// x' }))).toMatchObject({ status: 'pass' })
    const changed = judgeChange(base, { 'matrix.json': after })
    expect(told(changed)).toMatchObject({ status: 'fail', failed: ['traceability/links-suspect'] })
    expect(changed.outputs['covered']).toBe('0')
    const reviewed = told(judgeChange(base, { 'matrix.json': after, 'lock.json': lock(after) }))
    expect(reviewed.status).toBe('pass')
    expect(reviewed.findings).toContainEqual(
      expect.stringContaining('this change records that its tests were reviewed'),
    )
    // A broken lock file is refused where it is proposed, and can be repaired.
    const broken = { ...base, 'lock.json': '{' }
    expect(told(judgeChange(base, { 'lock.json': '{' })).failed).toEqual(['traceability/links-suspect'])
    expect(told(judgeChange(broken, { 'tests/a.rs': '// x' })).status).toBe('inconclusive')
    expect(told(judgeChange(broken, { 'lock.json': lock(before) })).status).toBe('pass')
    // Merged, it is reviewed.
    const merged = { ...base, 'matrix.json': after, 'lock.json': lock(after) }
    expect(told(judgeChange(merged, { 'tests/a.rs': '// x' })).findings).not.toContainEqual(
      expect.stringContaining('suspect'),
    )
  })
})

describe('documents', () => {
  const named = (maxAge = '') => policy(`documents: [{ path: docs/guide.md, title: Guide${maxAge} }]`)
  const base = {
    'matrix.json': matrix({ 'R-1': { logs: [{ path: 'matrix.json' }] } }),
    'README.md': '# Orbit\n\n## Use it\n',
  }

  test('must exist', () => {
    expect(told(judge({ ...base, [POLICY]: named() }))).toMatchObject({
      failed: ['traceability/documents-exist'],
      findings: ['traceability/documents-exist: Guide: docs/guide.md does not exist'],
    })
  })

  test('lead somewhere', () => {
    const text =
      '# Guide\n\n[sound](../README.md#use-it) [sound](#guide)\n\n[broken](gone.md) [broken](../README.md#gone)\n\n![x](../../outside.png)\n'
    expect(told(judge({ ...base, [POLICY]: named(), 'docs/guide.md': text })).findings).toEqual([
      'traceability/documents-links: gone.md: points to docs/gone.md, which does not exist (docs/guide.md:5)',
      'traceability/documents-links: ../README.md#gone: points to #gone, which does not exist in README.md (docs/guide.md:5)',
    ])
  })

  test('lead through the whole repository from a working directory beneath', () => {
    const files = {
      [POLICY]: policy('documents: [{ path: guide.md, title: Guide }]'),
      'README.md': '# Orbit\n',
      'a/matrix.json': base['matrix.json'],
      'a/guide.md': '[x](../README.md#orbit) [y](/README.md#gone)\n',
    }
    expect(told(judge(files, { 'working-directory': 'a' })).findings).toEqual([
      'traceability/documents-links: /README.md#gone: points to #gone, which does not exist in README.md (a/guide.md:1)',
    ])
  })

  test('are younger than their limit, by the last commit; a shallow clone is told apart', () => {
    using repository = createRepository({
      ...base,
      [POLICY]: named(', max-age: 30d'),
      'docs/guide.md': '# Guide\n',
    })
    repository.commit({ 'other.txt': 'x' })
    const at = (days: number) => ({ 'as-of': new Date(Date.now() + days * 86_400_000).toISOString() })
    const judged = (workspace: string, days: number) =>
      told(runAction({ action: ACTION, workspace, inputs: at(days) }))
    expect(judged(repository.path, 29)).toMatchObject({ status: 'pass' })
    expect(judged(repository.path, 31)).toMatchObject({
      status: 'fail',
      failed: ['traceability/documents-age'],
    })
    using clone = createFolder()
    execFileSync('git', ['clone', '--quiet', '--depth=1', pathToFileURL(repository.path).href, 'shallow'], {
      cwd: clone.path,
    })
    const shallow = judged(join(clone.path, 'shallow'), 29)
    expect(shallow).toMatchObject({ status: 'inconclusive', failed: ['traceability/documents-age'] })
    expect(shallow.findings.join()).toContain('the checkout is shallow')
    // Changed at the cut or earlier: too old for certain.
    expect(judged(join(clone.path, 'shallow'), 31)).toMatchObject({ status: 'fail' })
  })

  test('without a repository have no age', () => {
    const files = { ...base, [POLICY]: named(', max-age: 30d'), 'docs/guide.md': '# Guide\n' }
    expect(told(judge(files))).toMatchObject({
      status: 'inconclusive',
      failed: ['traceability/documents-age'],
    })
  })
})

describe('configuration', () => {
  test.each([
    [
      'no section',
      'version: 1\nplatform: x\nthresholds: x\n',
      /the section traceability is missing: add it in line 4, .* Paste, .*: traceability: \{ matrix: docs\/traceability\.json \}$/,
    ],
    ['an unknown key', policy('matirx: x'), /unknown key, did you mean matrix\?/],
    ['a path outside', policy('lock: ../lock.json'), /is not a path/],
  ])('%s', (_, text, message) => {
    const run = judge({ [POLICY]: text, 'matrix.json': matrix({ 'R-1': tests() }) }, { mode: 'rollback' })
    expect(run.exitCode).toBe(1)
    expect(run.outputs['headline']).toMatch(message)
  })

  test('a classification that is not there', () => {
    const run = judge({
      [POLICY]: withSuites('min-coverage: 10%'),
      'matrix.json': matrix({ 'R-1': tests() }),
    })
    expect(told(run).failed).toEqual(['traceability/links-classification', 'traceability/coverage'])
  })

  test('nothing classified', () => {
    const files = {
      [POLICY]: withSuites('min-coverage: 0%'),
      'matrix.json': matrix({ 'R-1': tests() }),
      'suites.toml': suites(),
    }
    expect(told(judge(files))).toMatchObject({ status: 'inconclusive', failed: ['traceability/coverage'] })
  })
})

describe('everything shown is escaped', () => {
  const NASTY = '</td><script>alert(1)</script>|x\n::error::pwned\u001b[31m@everyone'
  using folder = createFolder({
    [POLICY]: policy('require: [unit_tests]'),
    'matrix.json': {
      requirements: [{ ...requirement('R-1', {}), title: NASTY, acceptance_criteria: NASTY }],
    },
  })
  const run = runAction({
    action: ACTION,
    workspace: folder.path,
    inputs: { 'verdict-path': 'out/x.verdict.json' },
  })

  const written: Readonly<Record<string, string>> = { summary: run.summary, ...filesOf(run) }

  test.each(['summary', 'matrix-markdown', 'matrix-html'] as const)('in the %s', (name) => {
    expect(written[name]).toContain('script')
    expect(written[name]).not.toContain('<script')
    expect(written[name]).not.toContain('\u001b')
  })

  test('in the log', () => {
    expect(run.commands.filter(({ name, message }) => name === 'error' && message === 'pwned')).toEqual([])
    expect(run.stdout).not.toContain('\u001b')
  })
})

test('the example platform passes', () => {
  const run = runAction({ action: ACTION, workspace: join(ROOT, 'examples/platform'), inputs: AS_OF })
  expect(run.exitCode, run.stdout).toBe(0)
  expect(run.outputs).toMatchObject({
    status: 'pass',
    requirements: '3',
    covered: '3',
    coverage: '100',
    untraced: '0',
  })
})
