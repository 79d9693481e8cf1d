import { isFailure } from '@governance-gates/core'
import { EvidenceError } from '@governance-gates/document/strict'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readConformance } from './read-conformance.ts'

/** What a report may say beside its results, right or wrong. */
type Noise = Readonly<Record<string, unknown>>

interface Case {
  readonly name: string
  readonly status: 'pass' | 'fail' | 'skip'
  readonly noise: Noise
}

interface Report {
  readonly cases: readonly Case[]
  readonly noise: Noise
}

interface Format {
  /** The keys that are not about a result. */
  readonly caseKeys: readonly string[]
  readonly reportKeys: readonly string[]
  write(report: Report): string
}

const word = (words: Readonly<Record<Case['status'], string>>, { status }: Case) => words[status]
const plain = { pass: 'pass', fail: 'fail', skip: 'skip' }
const past = { pass: 'passed', fail: 'failed', skip: 'skipped' }
const counted = (cases: readonly Case[], status: Case['status']) =>
  cases.filter((each) => each.status === status).length

const rateOf = (cases: readonly Case[]) => {
  const passed = counted(cases, 'pass')
  return Math.round((passed / (passed + counted(cases, 'fail'))) * 1e4) / 100
}

const escaped = (value: unknown) =>
  (typeof value === 'string' ? value : JSON.stringify(value))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
const attributes = (noise: Noise) =>
  Object.entries(noise)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')

const OUTCOMES = { pass: '', fail: '<failure message="m">\u001b[31m]]></failure>', skip: '<skipped/>' }

function junitCase(test: Case): string {
  const { noise, name } = test
  const { properties, output, odd, ...others } = noise
  const many = Array.from({ length: 300 }, (_, index) => `<property name="p${index}" value="v"/>`)
  const children = [
    properties === undefined ? '' : `<properties>${many.join('')}</properties>`,
    output === undefined ? '' : `<system-out>${escaped(output)}\u0007]]></system-out>`,
    odd === undefined ? '' : '<odd/>',
  ]
  return `<testcase name="${escaped(name)}"${attributes(others)}>${children.join('')}${word(OUTCOMES, test)}</testcase>`
}

const formats: Readonly<Record<string, Format>> = {
  junit: {
    caseKeys: ['time', 'line', 'file', 'status', 'result', 'classname', 'properties', 'output', 'odd'],
    reportKeys: [
      'timestamp',
      'time',
      'hostname',
      'skipped',
      'disabled',
      'xmlns',
      'id',
      'package',
      'assertions',
    ],
    write: ({ cases, noise }) =>
      `<?xml version="1.0"?>\n<testsuite name="S" tests="${cases.length}" failures="${counted(cases, 'fail')}"${attributes(noise)}>${cases.map(junitCase).join('\n')}</testsuite>`,
  },
  ctrf: {
    caseKeys: [
      'line',
      'start',
      'duration',
      'message',
      'rawStatus',
      'extra',
      'labels',
      'parameters',
      'tags',
      'odd',
    ],
    reportKeys: ['timestamp', 'specVersion', 'generatedBy', 'odd'],
    write: ({ cases, noise }) =>
      JSON.stringify({
        reportFormat: 'CTRF',
        ...noise,
        results: {
          tool: { name: 'x' },
          summary: { tests: cases.length, failed: counted(cases, 'fail'), start: noise['odd'] },
          tests: cases.map((each) => ({ ...each.noise, name: each.name, status: word(past, each) })),
        },
      }),
  },
  jest: {
    caseKeys: ['location', 'duration', 'meta', 'numPassingAsserts', 'fullName', 'odd'],
    reportKeys: ['startTime', 'snapshot', 'coverageMap', 'odd'],
    write: ({ cases, noise }) =>
      JSON.stringify({
        ...noise,
        numTotalTests: cases.length,
        numFailedTests: counted(cases, 'fail'),
        testResults: [
          {
            name: 'a.test.js',
            status: 'failed',
            message: '',
            assertionResults: cases.map((each) => ({
              ...each.noise,
              title: each.name,
              ancestorTitles: ['S'],
              status: word(past, each),
            })),
          },
        ],
      }),
  },
  'json-lines': {
    caseKeys: ['message', 'line', 'time', 'file', 'odd'],
    reportKeys: [],
    write: ({ cases }) =>
      cases
        .map((each) => JSON.stringify({ ...each.noise, subject: each.name, status: word(plain, each) }))
        .join('\n'),
  },
  'pi events': {
    caseKeys: ['ts', 'error', 'reason', 'failures', 'odd'],
    reportKeys: [],
    write: ({ cases }) =>
      cases
        .map((each) =>
          JSON.stringify({
            ...each.noise,
            schema: 'pi.ext.conformance_report.v2',
            extension_id: each.name,
            source_tier: 'official',
            overall_status: word({ pass: 'PASS', fail: 'FAIL', skip: 'SKIP' }, each),
          }),
        )
        .join('\n'),
  },
  'pi scenarios': {
    caseKeys: ['duration_ms', 'diffs', 'error', 'skip_reason', 'kind', 'odd'],
    reportKeys: ['generated_at', 'shard', 'odd'],
    write: ({ cases, noise }) =>
      JSON.stringify({
        ...noise,
        schema: 'pi.ext.scenario_conformance.v1',
        pass_rate_pct: rateOf(cases),
        counts: {
          total: cases.length,
          pass: counted(cases, 'pass'),
          fail: counted(cases, 'fail'),
          skip: counted(cases, 'skip'),
          error: 0,
        },
        results: cases.map((each) => ({
          kind: 'tool',
          ...each.noise,
          scenario_id: each.name,
          extension_id: 'x',
          source_tier: 'official',
          status: word(plain, each),
        })),
      }),
  },
  'pi summary': {
    caseKeys: [],
    reportKeys: ['generated_at', 'negative', 'odd'],
    write: ({ cases, noise }) => {
      const [pass, fail, total] = [counted(cases, 'pass'), counted(cases, 'fail'), cases.length]
      const counts = { pass, fail, na: counted(cases, 'skip'), total }
      const schema = 'pi.ext.conformance_summary.v2'
      const per_tier = { official: counts }
      return JSON.stringify({ ...noise, schema, counts, pass_rate_pct: rateOf(cases), per_tier })
    },
  },
  'pi API matrix': {
    caseKeys: ['diagnostics', 'module', 'odd'],
    reportKeys: ['generated_at', 'odd'],
    write: ({ cases, noise }) => {
      const entries = cases.map((each) => ({
        module: 'm',
        ...each.noise,
        surface: 's',
        api: each.name,
        status: word(plain, each),
      }))
      const pass = counted(cases, 'pass')
      const counts = { pass, fail: cases.length - pass }
      const summary = { total: cases.length, ...counts, s: counts }
      return JSON.stringify({ ...noise, schema: 'pi.runtime.compat-matrix.v1', entries, summary })
    },
  },
}

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')
const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  plain: (text) => Buffer.from(text),
  marked: (text) => Buffer.from(`\uFEFF${text}`),
  little: utf16,
  big: (text) => utf16(text).swap16(),
  latin: (text) =>
    text.startsWith('<?xml version="1.0"?>')
      ? Buffer.from(text.replace('"1.0"?', '"1.0" encoding="ISO-8859-1"?'), 'latin1')
      : Buffer.from(text),
}

const odd = fc.constantFrom<unknown>(
  ...[
    '',
    ' ',
    'N/A',
    'NaN',
    'odd',
    'True',
    '2.0',
    '\u001b[31m',
    '\u0001\uffff',
    'é <x> & "q"',
    'x'.repeat(5_000),
  ],
  ...[-1, 1.5, 0, null, true, [], ['x'], { line: 'x' }, '2026-02-31T00:00:00', '12/31/2026', '/a/b.ts'],
)
const noiseOf = (keys: readonly string[]) =>
  keys.length === 0 ? fc.constant({}) : fc.dictionary(fc.constantFrom(...keys), odd, { maxKeys: 3 })
const name = fc.constantFrom('a', 'b (1)', 'é', 'x\u001b[31my', 'long '.repeat(1_000))

/** At least one test fails. */
const reportOf = ({ caseKeys, reportKeys }: Format): fc.Arbitrary<Report> => {
  const status = fc.constantFrom(...(['pass', 'fail', 'skip'] as const))
  const cases = fc.array(fc.record({ name, status, noise: noiseOf(caseKeys) }), { maxLength: 5 })
  const failing = fc.record({ name, status: fc.constant('fail' as const), noise: noiseOf(caseKeys) })
  return fc
    .record({ before: cases, failing, after: cases, noise: noiseOf(reportKeys) })
    .map(({ before, failing: one, after, noise }) => ({
      noise,
      cases: [...before, one, ...after].map((each, index) => ({ ...each, name: `${index} ${each.name}` })),
    }))
}

async function failuresIn(bytes: Uint8Array): Promise<number | 'refused'> {
  try {
    const { records } = await readConformance({ path: 'evidence', bytes: [bytes] })
    let failures = 0
    for (const record of records) {
      if (record.kind === 'result' && isFailure(record.result.status)) failures++
      if (record.kind === 'counts') failures += record.tally.fail
    }
    return failures
  } catch (error) {
    expect(error).toBeInstanceOf(EvidenceError)
    return 'refused'
  }
}

test.each(Object.entries(formats))(
  'no defect of a %s report that is only noted hides a failure',
  async (_, format) => {
    let read = 0
    const encoding = fc.constantFrom(...Object.values(encodings))
    await fc.assert(
      fc.asyncProperty(reportOf(format), encoding, async (report, encode) => {
        const failures = await failuresIn(encode(format.write(report)))
        if (failures === 'refused') return
        read++
        expect(failures).toBeGreaterThanOrEqual(report.cases.filter(({ status }) => status === 'fail').length)
      }),
      { numRuns: 200 },
    )
    // A reader that refuses everything would hide nothing either.
    expect(read).toBeGreaterThan(40)
  },
)
