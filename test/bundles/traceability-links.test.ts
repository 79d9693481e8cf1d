import { readFileSync } from 'node:fs'
import {
  type ActionRun,
  createFolder,
  createRepository,
  type Files,
  type Repository,
  runAction,
} from '@governance-gates/testing'
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

describe('tags', () => {
  /** Four languages and one without a grammar. What is in strings and in code is not a tag. */
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
      'traceability/tags-orphaned: R-1: orphaned: a test names it, but no requirement has this id (tests/a.rs:1)',
      expect.stringContaining(
        'R-2: orphaned: a test names it, but no requirement has this id (tests/a.rs:4)',
      ),
      expect.stringContaining(
        'R-1: orphaned: a test names it, but no requirement has this id (tests/b.test.ts:3)',
      ),
      expect.stringContaining(
        'R-2: orphaned: a test names it, but no requirement has this id (tests/b.test.ts:3)',
      ),
      expect.stringContaining(
        'R-3: orphaned: a test names it, but no requirement has this id (tests/b.test.ts:5)',
      ),
      expect.stringContaining(
        'R-3: orphaned: a test names it, but no requirement has this id (tests/d_test.go:3)',
      ),
      expect.stringContaining(
        'R-3: orphaned: a test names it, but no requirement has this id (tests/e.sh:2)',
      ),
      expect.stringContaining(
        'R-2: orphaned: a test names it, but no requirement has this id (tests/test_c.py:1)',
      ),
      expect.stringContaining(
        'R-1: orphaned: a test names it, but no requirement has this id (tests/test_c.py:3)',
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

  test('with an invalid pattern are a configuration error on its line', () => {
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
