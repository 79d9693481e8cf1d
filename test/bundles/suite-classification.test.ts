import { createRepository, type Files, runAction } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'

import {
  ACTION,
  AS_OF,
  EMPTY_TEST,
  judge,
  orderly,
  PASSES,
  POLICY,
  policy,
  run,
  suites,
  told,
  UNIT_RULE,
} from './suite-run.ts'

test('tests in order pass', () => {
  const { outputs, exitCode } = run(orderly())
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({
    status: 'pass',
    tests: '2',
    classified: '2',
    unclassified: '0',
    leaks: '0',
    suites: '{"unit":1,"vcr":1}',
    headline: 'The suites are in order: 10 checks passed.',
  })
})

describe('what hand-written guards of the classification let through (peers.md)', () => {
  test('a stem in a comment does not count', () => {
    const toml = '[suite.unit]\nfiles = [\n  "a", # and "b", soon\n]\n# [suite.vcr] files = ["b"]\n'
    const { failed, findings } = judge(orderly({ 'tests/suites.toml': toml, [POLICY]: policy() }))
    expect(failed).toEqual(['suite-classification/classification-complete'])
    expect(findings).toEqual([
      expect.stringMatching(/tests\/b\.rs: is in no suite .*\(tests\/suites\.toml:1\)$/),
    ])
  })

  test('a stem in another key does not count', () => {
    const toml = `${suites({ unit: ['a'] })}[waiver.perf]\nowner = "b"\ncreated = 2026-02-20\nexpires = 2026-03-10\nreason = "b"\n`
    expect(judge(orderly({ 'tests/suites.toml': toml, [POLICY]: policy() })).failed).toEqual([
      'suite-classification/classification-complete',
    ])
  })

  test('a single-quoted stem counts', () => {
    const toml = "[suite.unit]\nfiles = ['a', '''b''']\n"
    expect(judge(orderly({ 'tests/suites.toml': toml }))).toEqual(PASSES)
  })

  test('a phantom fails', () => {
    const toml = suites({ unit: ['a', 'gone'], vcr: ['b'] })
    expect(judge(orderly({ 'tests/suites.toml': toml }))).toEqual({
      status: 'fail',
      exitCode: 1,
      failed: ['suite-classification/classification-phantom'],
      findings: [
        'suite-classification/classification-phantom: gone: does not exist (suite unit) (tests/suites.toml:4)',
      ],
    })
  })

  test('a test in two suites fails', () => {
    const toml = suites({ unit: ['a', 'b'], vcr: ['tests/b.rs'] })
    expect(judge(orderly({ 'tests/suites.toml': toml }))).toMatchObject({
      exitCode: 1,
      failed: ['suite-classification/classification-double'],
      findings: [
        'suite-classification/classification-double: tests/b.rs: is in unit (line 4) and vcr (line 9) (tests/suites.toml:9)',
      ],
    })
  })

  test('a stem that names two files is ambiguous, a glob of nothing and an entry that is not a test are findings', () => {
    const files = orderly({
      [POLICY]: policy('', '["tests/**/*.rs"]'),
      'tests/deep/a.rs': EMPTY_TEST,
      'src/lib.rs': '',
      'tests/suites.toml': suites({
        unit: ['a', 'b', 'old/*.rs', 'src/lib.rs', 'tests/a.rs', 'tests/deep/a.rs'],
      }),
    })
    const { failed, findings } = judge(files)
    expect(failed).toEqual(['suite-classification/classification-entries'])
    expect(findings).toEqual([
      'suite-classification/classification-entries: a: names 2 tests (tests/a.rs, tests/deep/a.rs): write the path (suite unit) (tests/suites.toml:3)',
      'suite-classification/classification-entries: old/*.rs: matches no file (suite unit) (tests/suites.toml:5)',
      'suite-classification/classification-entries: src/lib.rs: names files that suites.tests in the policy does not match: src/lib.rs (suite unit) (tests/suites.toml:6)',
    ])
  })
})

describe('a classification that cannot be read never exits 0', () => {
  const INDENTED = '  [suite.unit]\n    files = [\n      "a",\n      "b",\n    ]\n'

  test.each<[string, string | undefined, RegExp]>([
    ['missing', undefined, /tests\/suites\.toml does not exist.*governance\.yml:5/s],
    ['0 bytes', '', /suites\.toml:1/],
    ['only a comment', '# soon\n', /suites\.toml/],
    ['truncated', '[suite.unit]\nfiles = [\n  "a",\n', /suites\.toml:\d/],
    ['no TOML', 'suite: unit\n', /suites\.toml:1/],
    ['a key twice', '[suite.unit]\nfiles = ["a"]\nfiles = ["b"]\n', /suites\.toml:3/],
    ['no suite', '[suites.unit]\nfiles = ["a"]\n', /suites\.toml:1/],
    ['files under another name', '[suite.unit]\nfile = ["a"]\n', /suites\.toml:2/],
    ['no list', '[suite.unit]\nfiles = "a"\n', /suites\.toml:2/],
    ['a number in the list', '[suite.unit]\nfiles = [\n  "a",\n  1,\n]\n', /suites\.toml:4/],
    ['no entry', '[suite.unit]\nfiles = []\n', /lists no test.*suites\.toml:1/s],
    ['binary', '\u0000\u0001', /suites\.toml/],
    ['a path that leaves', '[suite.unit]\nfiles = ["../a"]\n', /suites\.toml:2/],
  ])('%s', (_, text, message) => {
    const { 'tests/suites.toml': __, ...files } = orderly()
    const all = text === undefined ? files : { ...files, 'tests/suites.toml': text }
    for (const mode of ['strict', 'rollback']) {
      const { exitCode, outputs, stdout, summary } = run(all, { mode })
      expect({ exitCode, status: outputs['status'] }).toEqual({ exitCode: 1, status: 'inconclusive' })
      expect(outputs).toMatchObject({
        'failed-checks': '["suite-classification/classification-complete"]',
        tests: '2',
        classified: '',
      })
      expect(stdout + summary).toMatch(message)
      expect(stdout).not.toContain('Please report it')
    }
  })

  test('an indented one is read as any other', () => {
    const files = orderly({ 'tests/suites.toml': INDENTED })
    expect(judge(files)).toEqual(PASSES)
    const leak = judge({ ...files, 'tests/a.rs': 'use vcr::VcrRecorder;\n' })
    expect(leak).toMatchObject({ exitCode: 1, failed: ['suite-classification/leaks:unit'] })
  })

  test('no test file at all is inconclusive', () => {
    const files = orderly({ [POLICY]: policy(UNIT_RULE, '["spec/*.rs"]') })
    expect(judge(files)).toMatchObject({
      status: 'inconclusive',
      exitCode: 1,
      failed: ['suite-classification/classification-complete'],
    })
  })
})

describe('a change cannot excuse itself', () => {
  const judgeChange = (base: Files, change: Files) => {
    using repository = createRepository(base)
    const sha = repository.git('rev-parse', 'HEAD')
    repository.commit(change)
    const event = { name: 'pull_request', payload: { pull_request: { base: { sha } } } }
    return runAction({ action: ACTION, workspace: repository.path, event, inputs: AS_OF })
  }

  test('the rules come from the base commit, the classification from the change', () => {
    const change = {
      [POLICY]: policy(),
      'tests/a.rs': 'fn a() { VcrRecorder::new(); }\n',
      'tests/c.rs': EMPTY_TEST,
      'tests/suites.toml': suites({ unit: ['a', 'c'], vcr: ['b'] }),
    }
    const changed = judgeChange(orderly(), change)
    expect(told(changed).failed).toEqual(['suite-classification/leaks:unit'])
    expect(changed.outputs).toMatchObject({ tests: '3', classified: '3' })
    expect(changed.summary).toContain('takes effect when it is merged')
  })
})

describe('where the tests are', () => {
  test('a working directory has its own policy and paths', () => {
    const files = Object.fromEntries(Object.entries(orderly()).map(([path, text]) => [`sub/${path}`, text]))
    const broken = { ...files, 'sub/tests/a.rs': 'fn a() { VcrRecorder::new(); }\n', 'tests/z.rs': '' }
    const outcome = run(broken, { 'working-directory': 'sub' })
    expect(outcome.outputs).toMatchObject({
      tests: '2',
      'failed-checks': '["suite-classification/leaks:unit"]',
    })
    expect(told(outcome).findings).toEqual([
      'suite-classification/leaks:unit: tests/a.rs: has VcrRecorder (sub/tests/a.rs:1)',
    ])
  })

  test('what git ignores is not a test, what it does not know yet is one', () => {
    using repository = createRepository(orderly({ '.gitignore': 'generated*\n' }))
    repository.write({ 'tests/generated.rs': '', 'tests/new.rs': '' })
    const { findings } = told(runAction({ action: ACTION, workspace: repository.path, inputs: AS_OF }))
    expect(findings).toEqual([expect.stringContaining('tests/new.rs: is in no suite')])
  })

  test('YAML and JSON classifications', () => {
    const { 'tests/suites.toml': _, ...files } = orderly()
    const yaml = 'suite:\n  unit:\n    files: [a]\n  vcr:\n    files:\n      - b\n      - gone\n'
    const named = (name: string) => policy(UNIT_RULE).replace('suites.toml', name)
    expect(judge({ ...files, [POLICY]: named('suites.yml'), 'tests/suites.yml': yaml }).findings).toEqual([
      expect.stringMatching(/gone: does not exist.*suites\.yml:7/),
    ])
    const json = { suite: { unit: { files: ['a'] }, vcr: { files: ['b'] } } }
    expect(judge({ ...files, [POLICY]: named('suites.json'), 'tests/suites.json': json })).toEqual(PASSES)
  })
})
