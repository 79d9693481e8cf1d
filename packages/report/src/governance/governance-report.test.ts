import { measured, stoppedGates } from '@governance-gates/core'
import { anyVerdict, checkOf } from '@governance-gates/verdict/fixtures'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reportOf, standingOf } from '../fixtures/reports.ts'
import { badgeJson } from '../formats/badge.ts'
import { junitXml } from '../formats/junit-file.ts'
import { sarifJson } from '../formats/sarif.ts'
import { testResultStatement } from '../formats/test-result-statement.ts'
import { governanceHeadline } from './governance-headline.ts'

const gate = standingOf('conformance-gate', [
  checkOf({
    id: 'conformance-gate/rate:corpus',
    rule: 'conformance-gate/rate',
    title: 'Rate',
    status: 'fail',
    remedy: 'Fix it.',
    findings: [
      { message: 'fails', subject: 'ext-1', file: 'reports/a b.xml', line: 7 },
      { message: 'fails', subject: 'ext-2' },
      { message: 'fails', file: '../../etc/passwd' },
      { message: 'fails', file: 'javascript:alert(1)' },
    ],
  }),
  checkOf({
    id: 'conformance-gate/age',
    rule: 'conformance-gate/age',
    title: 'Age',
    status: 'inconclusive',
    actual: null,
  }),
  checkOf({
    id: 'conformance-gate/drift',
    rule: 'conformance-gate/drift',
    title: 'Drift',
    status: 'warn',
    findings: [{ message: 'slower', file: 'bench.json' }],
  }),
  checkOf({ id: 'conformance-gate/count', title: 'Count', status: 'pass' }),
  checkOf({ id: 'other', title: 'Other', status: 'skipped' }),
])

describe('the headline', () => {
  test.each([
    [reportOf(), '1 gate passed.'],
    [
      reportOf({ gates: [] }),
      'Nothing was judged: no gate left a verdict. To do: run a gate in this job, or restore its verdict with evidence/restore.',
    ],
    [
      reportOf({ gates: [standingOf('a', [checkOf({ status: 'warn' })])] }),
      '1 gate passed. 1 warning to look at.',
    ],
    [
      reportOf({ gates: [gate, standingOf('b', [checkOf({ status: 'inconclusive' })])] }),
      '2 of 2 gates block (conformance-gate, b). Rate (corpus): 84.5%, wanted ≥ 80%: ext-1: fails (reports/a b.xml:7) (and 2 more). To do: Fix it.',
    ],
    [
      reportOf({
        checks: [
          checkOf({
            rule: 'gate-report/run-jobs',
            title: 'Every job succeeded',
            status: 'fail',
            remedy: 'run it again',
            findings: [{ message: 'skipped', subject: 'test' }],
          }),
        ],
      }),
      'The run failed. 1 job did not succeed: test: skipped. To do: run it again.',
    ],
    [
      reportOf({
        gates: [standingOf('a', [checkOf({ status: 'fail' })], { mode: 'rollback', blocking: false })],
        checks: [
          checkOf({
            rule: 'gate-report/run-jobs',
            title: 'Every job succeeded',
            status: 'fail',
            actual: measured(0),
            remedy: 'run it again',
          }),
        ],
      }),
      /^The run failed\. Every job succeeded \(corpus\): 0, wanted ≥ 80% \(and 1 more\)\. To do: run it again\.$/,
    ],
    [
      reportOf({
        gates: [],
        checks: [
          checkOf({
            rule: 'gate-report/run-jobs',
            title: 'Every job succeeded',
            status: 'fail',
            findings: [{ message: 'skipped', subject: 'test' }],
          }),
        ],
      }),
      /^Nothing was judged: no gate left a verdict\./,
    ],
    [
      reportOf({
        gates: [],
        checks: [checkOf({ rule: stoppedGates.id, title: 'Gates that stopped', status: 'fail' })],
      }),
      /^Nothing was judged\. Gates that stopped/,
    ],
  ])('%#', (report, expected) => {
    if (typeof expected === 'string') expect(governanceHeadline(report)).toBe(expected)
    else expect(governanceHeadline(report)).toMatch(expected)
  })
})

test('a SARIF message shows what the report says, and has neither links nor placeholders', () => {
  const finding = { message: String.raw`see [the fix](https://example.org) {0} \[a]`, file: 'a.ts' }
  const check = checkOf({
    id: 'conformance-gate/rate:corpus',
    rule: 'conformance-gate/rate',
    title: 'Rate {1}',
    status: 'fail',
    findings: [finding],
  })
  const [run] = JSON.parse(sarifJson(reportOf({ gates: [standingOf('conformance-gate', [check])] }))).runs
  expect(run.results[0].message.text).toBe(String.raw`see \[the fix\](https://example.org) {{0}} \\\[a\]`)
  expect(run.tool.driver.rules[0].shortDescription.text).toBe('Rate {{1}}')
  expect(JSON.stringify(run)).not.toContain('[the fix](')
})

describe('SARIF', () => {
  const log = JSON.parse(sarifJson(reportOf({ gates: [gate] })))

  test('has the findings that have a place in the repository, errors first', () => {
    const [run] = log.runs
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'conformance-gate/rate',
      'conformance-gate/drift',
    ])
    expect(run.results).toMatchObject([
      {
        ruleId: 'conformance-gate/rate',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'ext-1: fails' },
        locations: [
          { physicalLocation: { artifactLocation: { uri: 'reports/a%20b.xml' }, region: { startLine: 7 } } },
        ],
      },
      { ruleId: 'conformance-gate/drift', level: 'warning' },
    ])
  })
})

test('JUnit has a suite a gate and a case a check', () => {
  const xml = junitXml(reportOf({ gates: [gate], checks: [checkOf({ id: 'needs', status: 'pass' })] }))
  expect(xml).toContain('<testsuite name="conformance-gate" tests="5" failures="1" errors="1" skipped="1">')
  expect(xml).toContain('<testcase classname="conformance-gate" name="conformance-gate/count"/>')
  expect(xml).toContain('<failure message="Rate: wanted ≥ 80%, found 84.5%">')
  expect(xml).toContain('<testsuite name="Governance" tests="1" failures="0" errors="0" skipped="0">')
})

test('the statement is about the commit, and names every check', () => {
  const statement = JSON.parse(testResultStatement(reportOf({ gates: [gate] }), 'https://example.org/run'))
  expect(statement).toEqual({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'orbit/platform', digest: { gitCommit: '5f2d8c0a9b3e41d76c8f0a1b2c3d4e5f60718293' } }],
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    predicate: {
      result: 'FAILED',
      configuration: [{ name: '.github/governance.yml', digest: { sha256: 'ab'.repeat(32) } }],
      url: 'https://example.org/run',
      passedTests: ['conformance-gate/count'],
      warnedTests: ['conformance-gate/drift'],
      failedTests: ['conformance-gate/rate:corpus', 'conformance-gate/age'],
    },
  })
  const result = (status: 'pass' | 'warn') =>
    JSON.parse(testResultStatement(reportOf({ gates: [standingOf('a', [checkOf({ status })])] }), undefined))
      .predicate.result
  expect([result('pass'), result('warn')]).toEqual(['PASSED', 'WARNED'])
})

test.each([
  [reportOf(), { message: 'pass', color: 'brightgreen' }],
  [reportOf({ gates: [gate] }), { message: 'fail (1 of 1)', color: 'red' }],
  [reportOf({ gates: [] }), { message: 'inconclusive', color: 'lightgrey' }],
])('the badge (%#)', (report, expected) => {
  expect(JSON.parse(badgeJson(report))).toEqual({ schemaVersion: 1, label: 'governance', ...expected })
})

test('whatever strangers write stays well-formed, and leads nowhere', () => {
  fc.assert(
    fc.property(anyVerdict, ({ gate: name, checks }) => {
      const report = reportOf({ gates: [standingOf(name, checks)] })
      const xml = junitXml(report)
      // Of characters only those that XML has; of elements only ours.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
      expect(
        xml.replaceAll(
          /<\/?(?:testsuites|testsuite|testcase|failure|error|skipped|system-out)(?: [^<>]*)?\/?>|<\?xml[^<>]*>/g,
          '',
        ),
      ).not.toMatch(/[<>]/)
      for (const { locations } of JSON.parse(sarifJson(report)).runs[0].results) {
        const { uri } = locations[0].physicalLocation.artifactLocation
        expect(new URL(uri, 'https://example.org/repository/').href).toMatch(
          /^https:\/\/example\.org\/repository\//,
        )
      }
      JSON.parse(badgeJson(report))
      JSON.parse(testResultStatement(report, undefined))
    }),
    { numRuns: 300 },
  )
})

test('a case of JUnit says on which cells its check has failed, where that is known', () => {
  const check = checkOf({ id: 'conformance-gate/rate:corpus', title: 'Rate', status: 'fail' })
  const xmlOf = (cells: readonly string[]) =>
    junitXml(reportOf({ gates: [standingOf('conformance-gate', [{ ...check, cells }])] }))
  expect(xmlOf(['Linux', 'Windows'])).toContain('fail on Linux, Windows')
  expect(xmlOf([])).not.toContain('fail on')
})
