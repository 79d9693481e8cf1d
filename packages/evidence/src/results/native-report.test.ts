import { describe, expect, test } from 'vitest'
import { detectConformance } from './detect.ts'
import { NATIVE_JSON, NATIVE_TEXT } from './native-json.ts'
import { NATIVE_XML } from './native-xml.ts'

/** What a file is refused with, as message and remedy; undefined where it is read. */
async function refusalOf(text: string, format?: string) {
  try {
    const reader = await detectConformance(text.slice(0, 64 * 1024), { format })
    for (const _ of reader.read([text]));
    return undefined
  } catch (error) {
    return error
  }
}

const lines = (...rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
const go = { Time: '2026-01-02T03:04:05Z', Action: 'run', Package: 'demo', Test: 'TestA' }
const DOTNET = 'add the package JunitXml.TestLogger and run dotnet test --logger junit'
const NEXTEST =
  'run cargo nextest with a profile that has junit = { path = "junit.xml" } in .config/nextest.toml'
const GOTESTSUM = 'run gotestsum --junitfile report.xml ./...'
const TAP =
  'let the tool write JUnit XML: node --test --test-reporter=junit, bats --report-formatter junit, prove --formatter TAP::Formatter::JUnit, or pipe it through tap-junit'
const CUCUMBER = 'run Cucumber with --format junit:report.xml'
const MOCHA = 'run mocha --reporter xunit --reporter-option output=report.xml'

const XML: readonly (readonly [root: string, title: string, remedy: string])[] = [
  ['<assemblies><assembly/></assemblies>', "xUnit.net's XML", `${DOTNET} in place of --logger xunit`],
  ['<assembly name="A.dll"/>', "xUnit.net's XML", `${DOTNET} in place of --logger xunit`],
  [
    '<?xml version="1.0"?>\n<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"/>',
    "Visual Studio's TRX",
    `${DOTNET} in place of --logger trx`,
  ],
  ['<test-run id="1"/>', "NUnit's XML", `${DOTNET} in place of --logger nunit`],
  [
    '<test-results/>',
    'the XML of NUnit 2 or Pester',
    `${DOTNET}, or in Pester set TestResult.OutputFormat to JUnitXml`,
  ],
  ['<testng-results/>', "TestNG's XML", 'name the files that TestNG writes beside it: junitreports/*.xml'],
  [
    '<robot generator="Robot 7"/>',
    "Robot Framework's output.xml",
    'run rebot --xunit junit.xml output.xml, or robot --xunit',
  ],
  ['<Catch2TestRun/>', "Catch2's XML", 'run the tests with --reporter junit'],
  ['<Catch name="t"/>', "Catch2's XML", 'run the tests with --reporter junit'],
  ['<doctest/>', "doctest's XML", 'run the tests with --reporters=junit'],
  ['<TestLog/>', "Boost.Test's XML", 'run the tests with --log_format=JUNIT --log_sink=junit.xml'],
  ['<TestResult/>', "Boost.Test's XML", 'run the tests with --log_format=JUNIT --log_sink=junit.xml'],
  ['<TestCase name="t"/>', "Qt Test's XML", 'run the tests with -o junit.xml,junitxml'],
  ['<Site/>', "CTest's XML for CDash", 'run ctest --output-junit junit.xml'],
]

const OTHER: readonly (readonly [text: string, title: string, remedy: string])[] = [
  [
    lines(go, { ...go, Action: 'pass' }),
    'what go test -json writes',
    `${GOTESTSUM}, or gotestsum --junitfile report.xml --raw-command cat test.json`,
  ],
  [
    lines({ ImportPath: 'demo', Action: 'build-output', Output: '# demo' }),
    'what go test -json writes',
    `${GOTESTSUM}, or gotestsum --junitfile report.xml --raw-command cat test.json`,
  ],
  [lines({ type: 'suite', event: 'started', test_count: 1 }), "the JSON of Rust's libtest", NEXTEST],
  [lines({ stats: {}, tests: [], pending: [], failures: [], passes: [] }), "Mocha's JSON", MOCHA],
  [lines({ stats: {}, results: [], meta: {} }), "Mochawesome's JSON", MOCHA],
  [
    lines({ config: {}, suites: [], errors: [], stats: {} }),
    "Playwright's JSON",
    'set PLAYWRIGHT_JUNIT_OUTPUT_NAME=report.xml and run playwright test --reporter=junit',
  ],
  [
    lines({ version: '3.13.0', examples: [], summary: {} }),
    "RSpec's JSON",
    'add the gem rspec_junit_formatter and run rspec --format RspecJunitFormatter --out report.xml',
  ],
  [
    lines({ run_info: {}, time_start: 1, results: [] }),
    "wptrunner's wptreport",
    'run wpt run with --log-xunit report.xml',
  ],
  [
    lines({ created: 1, exitcode: 0, root: '/w', environment: {}, tests: [] }),
    "pytest-json-report's JSON",
    'run pytest --junitxml=report.xml',
  ],
  [
    lines({ pytest_version: '8.4.2', $report_type: 'SessionStart' }),
    "pytest-reportlog's lines",
    'run pytest --junitxml=report.xml',
  ],
  [JSON.stringify([{ id: 'a', keyword: 'Feature', elements: [] }]), "Cucumber's JSON", CUCUMBER],
  [lines({ meta: { protocolVersion: '24.0.0' } }), "Cucumber's messages", CUCUMBER],
  [
    JSON.stringify([{ SuitePath: '/w', SpecReports: [] }]),
    "Ginkgo's JSON",
    'run ginkgo --junit-report=report.xml',
  ],
  [
    lines({ tests: 1, failures: 0, disabled: 0, testsuites: [] }),
    "GoogleTest's JSON",
    'run the tests with --gtest_output=xml:report.xml',
  ],
  [
    lines({ protocolVersion: '0.1.1', runnerVersion: '1.25.0', type: 'start' }),
    "the JSON of Dart's test runner",
    'pipe it through tojunit of the package junitreport: dart test --reporter json | tojunit',
  ],
  ['TAP version 14\n1..2\nok 1 - a\n', 'TAP', TAP],
  ['1..2\nok 1\n', 'TAP', TAP],
  ['not ok 1 - a\n', 'TAP', TAP],
  ['=== RUN   TestA\n', 'what go test -v prints', GOTESTSUM],
  ['ok  \tdemo\t0.1s\n', 'what go test -v prints', GOTESTSUM],
  ['\nrunning 1 test\ntest a ... ok\n', 'what cargo test prints', NEXTEST],
  ['===== test session starts =====\n', 'what pytest prints', 'run pytest --junitxml=report.xml'],
]

describe("a report in a tool's own format", () => {
  test.each(XML)('%s is refused with what the tool writes instead', async (text, title, remedy) => {
    for (const format of [undefined, 'junit']) {
      const message = expect.stringMatching(/^the root element is ".+": this is .+, which cannot be read$/)
      const error = await refusalOf(text, format)
      expect(error).toMatchObject({ name: 'EvidenceError', message, remedy })
      expect(error).toMatchObject({ message: expect.stringContaining(`: this is ${title}, which`) })
    }
  })

  test.each(OTHER)('%j is refused with what the tool writes instead', async (text, title, remedy) => {
    for (const format of [undefined, 'junit']) {
      const message = `this is ${title}, which cannot be read`
      expect(await refusalOf(text, format)).toMatchObject({ name: 'EvidenceError', message, remedy, line: 1 })
    }
  })

  test.each([
    ['    Updating crates.io index\n   Compiling semver v1.0.29 (/w)\n', 'what cargo test prints', NEXTEST],
    ['   Compiling semver v1.0.29 (/w)\n', 'what cargo test prints', NEXTEST],
    ['warning: unused import: `a`\n --> src/lib.rs:1:5\n\n', 'what cargo test prints', NEXTEST],
    ['\n> fast-uri@4.2.5 test\n> tape test/*.js\n\n', 'TAP', TAP],
    ['(node:123) Warning: x\n', 'TAP', TAP],
    ['go: downloading example.com/a v1.0.0\n', 'what go test -v prints', GOTESTSUM],
    ['Installing\n', 'what pytest prints', 'run pytest --junitxml=report.xml'],
  ])('is known behind what was printed before it: %j', async (before, title, remedy) => {
    const message = `this is ${title}, which cannot be read`
    for (const [text] of OTHER.filter(([, own]) => own === title)) {
      for (const end of ['\n', '\r\n']) {
        const log = `${before}${text}`.replaceAll('\n', end)
        expect(await refusalOf(log), log).toMatchObject({ name: 'EvidenceError', message, remedy, line: 1 })
      }
    }
  })

  test('each of the list is tested', () => {
    expect(XML.length).toBe(NATIVE_XML.size)
    const titles = [...NATIVE_JSON, ...NATIVE_TEXT].map(({ title }) => title)
    expect(titles.filter((title) => !OTHER.some(([, tested]) => tested === title))).toEqual([])
  })

  test('is read where the policy says what its columns mean', async () => {
    const reader = await detectConformance(lines(go), { columns: { subject: 'Test', status: 'Action' } })
    expect(reader.format).toBe('json-lines')
  })

  test.each([
    '{"meta":{"version":1}}',
    '{"type":"test","event":"ok","test_count":1}',
    '{"config":{}}',
    'okay, that went well',
    'ok: it went well',
    'running late',
    'a\nokay, that went well',
    'a\nok: it went well',
    'a\nrunning 2 tests at once',
    'a\n  running 2 tests\n',
    'a\nok 1.5 s',
    'a\n1..2\n',
    'a\nTAP version 13 is read\n',
    'a\n== test session starts == now\n',
    '[{"keyword":"a"}]',
    '[1]',
  ])('is not seen in %s', async (text) => {
    expect(await refusalOf(text)).toMatchObject({
      message: expect.stringMatching(/^the format is not known: this is /),
    })
  })
})
