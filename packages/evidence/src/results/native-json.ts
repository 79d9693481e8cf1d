import { isJsonObject, type JsonObject } from '@governance-gates/document/strict'
import type { NativeReport } from './native-report.ts'
import type { ResultsHead } from './results-head.ts'

interface NativeJson extends NativeReport {
  /** Keys that the first object has; of several lists, all of one. */
  readonly keys: readonly (readonly string[])[]
  /** What else tells the object, where its keys alone could be anybody's. */
  readonly fits?: (first: JsonObject) => boolean
}

interface NativeText extends NativeReport {
  readonly begins: RegExp
  /** A line that tells it anywhere in the text: stricter, as lines of another tool may precede it. */
  readonly hasLine: RegExp
}

const GOTESTSUM = 'run gotestsum --junitfile report.xml ./...'
const NEXTEST =
  'run cargo nextest with a profile that has junit = { path = "junit.xml" } in .config/nextest.toml'
const PYTEST = 'run pytest --junitxml=report.xml'
const CUCUMBER = 'run Cucumber with --format junit:report.xml'

/** Reports in JSON, or in lines of it. */
export const NATIVE_JSON: readonly NativeJson[] = [
  {
    title: 'what go test -json writes',
    wayOut: `${GOTESTSUM}, or gotestsum --junitfile report.xml --raw-command cat test.json`,
    keys: [
      ['Action', 'Package'],
      ['Action', 'ImportPath'],
    ],
  },
  {
    title: "the JSON of Rust's libtest",
    wayOut: NEXTEST,
    keys: [['type', 'event', 'test_count']],
    fits: ({ type }) => type === 'suite',
  },
  {
    title: "Mocha's JSON",
    wayOut: 'run mocha --reporter xunit --reporter-option output=report.xml',
    keys: [['stats', 'tests', 'passes', 'failures']],
  },
  {
    title: "Mochawesome's JSON",
    wayOut: 'run mocha --reporter xunit --reporter-option output=report.xml',
    keys: [['stats', 'results', 'meta']],
  },
  {
    title: "Playwright's JSON",
    wayOut: 'set PLAYWRIGHT_JUNIT_OUTPUT_NAME=report.xml and run playwright test --reporter=junit',
    keys: [['config', 'suites']],
  },
  {
    title: "RSpec's JSON",
    wayOut: 'add the gem rspec_junit_formatter and run rspec --format RspecJunitFormatter --out report.xml',
    keys: [['version', 'examples']],
  },
  {
    title: "wptrunner's wptreport",
    wayOut: 'run wpt run with --log-xunit report.xml',
    keys: [
      ['run_info', 'results'],
      ['run_info', 'time_start'],
    ],
  },
  {
    title: "pytest-json-report's JSON",
    wayOut: PYTEST,
    keys: [['exitcode', 'root', 'environment']],
  },
  { title: "pytest-reportlog's lines", wayOut: PYTEST, keys: [['pytest_version', '$report_type']] },
  { title: "Cucumber's JSON", wayOut: CUCUMBER, keys: [['keyword', 'elements']] },
  {
    title: "Cucumber's messages",
    wayOut: CUCUMBER,
    keys: [['meta']],
    fits: ({ meta }) => isJsonObject(meta) && Object.hasOwn(meta, 'protocolVersion'),
  },
  {
    title: "Ginkgo's JSON",
    wayOut: 'run ginkgo --junit-report=report.xml',
    keys: [['SuitePath', 'SpecReports']],
  },
  {
    title: "GoogleTest's JSON",
    wayOut: 'run the tests with --gtest_output=xml:report.xml',
    keys: [['tests', 'failures', 'testsuites']],
  },
  {
    title: "the JSON of Dart's test runner",
    wayOut: 'pipe it through tojunit of the package junitreport: dart test --reporter json | tojunit',
    keys: [['protocolVersion', 'runnerVersion']],
  },
]

/** Reports and logs in plain text. */
export const NATIVE_TEXT: readonly NativeText[] = [
  {
    title: 'what go test -v prints',
    wayOut: GOTESTSUM,
    begins: /^(?:=== RUN|ok {2}\t|--- (?:PASS|FAIL|SKIP):)/,
    hasLine: /^(?:=== RUN {3}\S|ok {2}\t\S|--- (?:PASS|FAIL|SKIP): \S)/m,
  },
  {
    title: 'TAP',
    wayOut:
      'let the tool write JUnit XML: node --test --test-reporter=junit, bats --report-formatter junit, prove --formatter TAP::Formatter::JUnit, or pipe it through tap-junit',
    begins: /^(?:TAP version \d|1\.\.\d|(?:not )?ok(?:\s|$))/,
    hasLine: /^(?:TAP version \d+$|(?:not )?ok \d+(?: |$))/m,
  },
  {
    title: 'what cargo test prints',
    wayOut: NEXTEST,
    begins: /^running \d+ tests?\s/,
    hasLine: /^running \d+ tests?$/m,
  },
  {
    title: 'what pytest prints',
    wayOut: PYTEST,
    begins: /^=+ test session starts =/,
    hasLine: /^=+ test session starts =+$/m,
  },
]

/** The tool's own format that a file has; undefined where it is not known either. */
export function nativeReportOf(head: ResultsHead): NativeReport | undefined {
  if (head.kind === 'xml') return undefined
  if (head.kind === 'text') return nativeText(head.text)
  const first: unknown = Array.isArray(head.value) ? head.value[0] : head.value
  if (!isJsonObject(first)) return undefined
  return NATIVE_JSON.find(({ keys, fits }) => {
    const hasKeys = keys.some((list) => list.every((key) => Object.hasOwn(first, key)))
    return hasKeys && (fits === undefined || fits(first))
  })
}

/** A build, a package manager or a warning may have printed before the tests did. */
function nativeText(text: string): NativeReport | undefined {
  return (
    NATIVE_TEXT.find(({ begins }) => begins.test(text)) ??
    NATIVE_TEXT.find(({ hasLine }) => hasLine.test(text))
  )
}
