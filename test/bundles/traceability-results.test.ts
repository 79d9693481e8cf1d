import type { Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { judge, matrix, POLICY, tests, told } from './traceability-run.ts'

interface Repository {
  readonly files: Files
  /** What each requirement names. */
  readonly named: Readonly<Record<string, string>>
  readonly tests: string
  readonly results?: string
  readonly more?: string
}

/** A repository with suites, whose policy asks for results. */
function repository({ files, named, tests: pattern, results = '"*.xml"', more = '' }: Repository): Files {
  return {
    [POLICY]: `version: 1
platform: Orbit
thresholds: test.v1
suites: { classification: suites.toml, tests: "${pattern}" }
traceability:
  matrix: matrix.json
  results: ${results}
${more}`,
    'suites.toml': `[suite.unit]\nfiles = ["${pattern}"]\n`,
    'matrix.json': matrix(Object.fromEntries(Object.entries(named).map(([id, path]) => [id, tests(path)]))),
    ...files,
  }
}

const testcase = (suite: string, name: string, failure = '') =>
  `<testsuite name="${suite}"><testcase classname="${suite}" name="${name}">${failure}</testcase></testsuite>`
const report = (...suites: readonly string[]) => `<testsuites>${suites.join('')}</testsuites>`
const FAILED = '<failure message="boom"/>'

/** The findings about results, each without its place. */
const found = (files: Files): readonly string[] =>
  told(judge(files)).findings.filter((each) => /results-|ambiguous/.test(each))

describe('a result belongs to the test that ran', () => {
  const java = (name: string, failure = '') =>
    repository({
      files: {
        'src/test/java/com/acme/SessionTest.java': 'package com.acme;\nclass SessionTest {}\n',
        'r.xml': report(testcase(name, 'opens', failure)),
      },
      named: { 'R-1': 'src/test/java/com/acme/SessionTest.java' },
      tests: '**/*Test.java',
    })
  const notRun =
    'traceability/results-passed: R-1: not-run: src/test/java/com/acme/SessionTest.java has no result in this run (matrix.json:3)'

  test.each([
    ['com.acme.SessionTest', []],
    ['SessionTest', []],
    ['org.other.SessionTest', [notRun]],
    ['com.acme.SessionTest.Nested', []],
  ])('by the class %s', (name, findings) => {
    expect(found(java(name))).toEqual(findings)
  })

  test('and a failing one that belongs to none is named', () => {
    expect(found(java('org.other.SessionTest', FAILED))).toEqual([
      'traceability/results-stray: org.other.SessionTest > opens: failed, and belongs to no test that the policy knows, as none is in org.other.SessionTest: boom (r.xml)',
      notRun,
    ])
    const stray = java('com.acme.SessionTest')
    const both = report(testcase('com.acme.SessionTest', 'opens'), testcase('a hook', 'cleans up', FAILED))
    expect(told(judge({ ...stray, 'r.xml': both }))).toMatchObject({
      status: 'inconclusive',
      failed: ['traceability/results-stray'],
    })
  })

  const go = (module: string, ...suites: readonly string[]) =>
    repository({
      files: { 'go.mod': `module ${module}\n`, 'a_test.go': 'package a\n', 'r.xml': report(...suites) },
      named: { 'R-1': 'a_test.go' },
      tests: '**/*_test.go',
    })

  test.each([
    ['example.com/a', 'example.com/a', []],
    ['example.com/a/v2', 'example.com/a/v2', []],
    ['example.com/a', 'example.com/b', ['has no result']],
    ['example.com/a', 'example.com/a/doc', ['has no result']],
  ])('by the package of %s: %s', (module, name, messages) => {
    expect(found(go(module, testcase(name, 'TestA')))).toEqual(
      messages.map((message) => expect.stringContaining(message)),
    )
  })
})

describe('a report is relative to', () => {
  const both = (results: string, files: Files) =>
    repository({
      files: {
        'p/core/package.json': '{ "name": "core" }',
        'p/web/package.json': '{ "name": "web" }',
        'p/core/src/a.test.ts': '',
        'p/web/src/a.test.ts': '',
        ...files,
      },
      named: { 'R-1': 'p/core/src/a.test.ts', 'R-2': 'p/web/src/a.test.ts' },
      tests: 'p/*/src/*.test.ts',
      results,
    })
  const green = report(testcase('src/a.test.ts', 'works'))
  const red = report(testcase('src/a.test.ts', 'works', FAILED))

  test('the package that it is in', () => {
    const files = { 'p/core/reports/r.xml': green, 'p/web/reports/r.xml': red }
    expect(found(both('"p/*/reports/*.xml"', files))).toEqual([
      'traceability/results-passed: R-2: failed: p/web/src/a.test.ts: src/a.test.ts > works: boom (matrix.json:13)',
    ])
  })

  test('the folder that the policy names', () => {
    const results = '[{ path: out/core.xml, root: p/core }, { path: out/web.xml, root: p/web }]'
    expect(found(both(results, { 'out/core.xml': green, 'out/web.xml': green }))).toEqual([])
    expect(found(both(results, { 'out/core.xml': red, 'out/web.xml': green }))).toEqual([
      expect.stringContaining('R-1: failed: p/core/src/a.test.ts'),
    ])
  })

  test('nothing that is known, which is named with the files that it could be', () => {
    expect(found(both('out/*.xml', { 'out/core.xml': green, 'out/web.xml': green }))).toEqual([
      'traceability/links-ambiguous: src/a.test.ts: ambiguous: the name in the results may mean p/core/src/a.test.ts or p/web/src/a.test.ts',
      expect.stringContaining('R-1: not-run'),
      expect.stringContaining('R-2: not-run'),
    ])
  })
})

describe('a requirement is tied to a test', () => {
  const keys = (source: string, named: Readonly<Record<string, string>>, ...suites: readonly string[]) => {
    const files = { 'tests/test_keys.py': source, 'r.xml': report(...suites) }
    const all = repository({ files, named, tests: 'tests/*.py', more: '  tags: { files: tests/*.py }\n' })
    const requirements = ['R-1', 'R-2'].map((id) => [id, named[id] === undefined ? {} : tests(named[id])])
    return { ...all, 'matrix.json': matrix(Object.fromEntries(requirements)) }
  }
  const TAGGED = '# covers: R-1\ndef test_opens(): pass\n\n# covers: R-2\ndef test_holds(): pass\n'
  const PLAIN = 'def test_opens(): pass\n\ndef test_holds(): pass\n'
  const MODULE = 'tests.test_keys'
  const holdsFails =
    'traceability/results-passed: R-2: failed: tests/test_keys.py::test_holds: tests.test_keys > test_holds[a > b]: boom'

  test.each([
    ['by its tag', TAGGED, {}],
    [
      'by the matrix',
      PLAIN,
      { 'R-1': 'tests/test_keys.py::test_opens', 'R-2': 'tests/test_keys.py::test_holds' },
    ],
  ])('%s', (_, source, named) => {
    const run = keys(
      source,
      named,
      testcase(MODULE, 'test_opens[1]'),
      testcase(MODULE, 'test_holds[a &gt; b]', FAILED),
    )
    expect(found(run)).toEqual([expect.stringContaining(holdsFails)])
    expect(found(keys(source, named, testcase(MODULE, 'test_opens')))).toEqual([
      expect.stringContaining('R-2: not-run: tests/test_keys.py::test_holds has no result in this run'),
    ])
    const both = [testcase(MODULE, 'test_opens'), testcase(MODULE, 'test_holds')]
    expect(found(keys(source, named, ...both))).toEqual([])
  })

  test('that has to be in its file', () => {
    const named = { 'R-1': 'tests/test_keys.py::test_gone', 'R-2': 'tests/test_keys.py::test_holds' }
    const run = keys(PLAIN, named, testcase(MODULE, 'test_opens'), testcase(MODULE, 'test_holds'))
    expect(told(judge(run)).findings).toContainEqual(
      expect.stringContaining(
        'traceability/matrix-paths: R-1: missing: unit_tests names the test test_gone, which is not in tests/test_keys.py',
      ),
    )
  })
})
