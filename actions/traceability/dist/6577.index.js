exports.id = 6577;
exports.ids = [6577];
exports.modules = {

/***/ 6577:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const GOTESTSUM = "run gotestsum --junitfile report.xml ./...";

const NEXTEST = 'run cargo nextest with a profile that has junit = { path = "junit.xml" } in .config/nextest.toml';

const PYTEST = "run pytest --junitxml=report.xml";

const CUCUMBER = "run Cucumber with --format junit:report.xml";

const NATIVE_JSON = [ {
 title: "what go test -json writes",
 wayOut: `${GOTESTSUM}, or gotestsum --junitfile report.xml --raw-command cat test.json`,
 keys: [ [ "Action", "Package" ], [ "Action", "ImportPath" ] ]
}, {
 title: "the JSON of Rust's libtest",
 wayOut: NEXTEST,
 keys: [ [ "type", "event", "test_count" ] ],
 fits: ({type}) => type === "suite"
}, {
 title: "Mocha's JSON",
 wayOut: "run mocha --reporter xunit --reporter-option output=report.xml",
 keys: [ [ "stats", "tests", "passes", "failures" ] ]
}, {
 title: "Mochawesome's JSON",
 wayOut: "run mocha --reporter xunit --reporter-option output=report.xml",
 keys: [ [ "stats", "results", "meta" ] ]
}, {
 title: "Playwright's JSON",
 wayOut: "set PLAYWRIGHT_JUNIT_OUTPUT_NAME=report.xml and run playwright test --reporter=junit",
 keys: [ [ "config", "suites" ] ]
}, {
 title: "RSpec's JSON",
 wayOut: "add the gem rspec_junit_formatter and run rspec --format RspecJunitFormatter --out report.xml",
 keys: [ [ "version", "examples" ] ]
}, {
 title: "wptrunner's wptreport",
 wayOut: "run wpt run with --log-xunit report.xml",
 keys: [ [ "run_info", "results" ], [ "run_info", "time_start" ] ]
}, {
 title: "pytest-json-report's JSON",
 wayOut: PYTEST,
 keys: [ [ "exitcode", "root", "environment" ] ]
}, {
 title: "pytest-reportlog's lines",
 wayOut: PYTEST,
 keys: [ [ "pytest_version", "$report_type" ] ]
}, {
 title: "Cucumber's JSON",
 wayOut: CUCUMBER,
 keys: [ [ "keyword", "elements" ] ]
}, {
 title: "Cucumber's messages",
 wayOut: CUCUMBER,
 keys: [ [ "meta" ] ],
 fits: ({meta}) => require_main.isJsonObject(meta) && Object.hasOwn(meta, "protocolVersion")
}, {
 title: "Ginkgo's JSON",
 wayOut: "run ginkgo --junit-report=report.xml",
 keys: [ [ "SuitePath", "SpecReports" ] ]
}, {
 title: "GoogleTest's JSON",
 wayOut: "run the tests with --gtest_output=xml:report.xml",
 keys: [ [ "tests", "failures", "testsuites" ] ]
}, {
 title: "the JSON of Dart's test runner",
 wayOut: "pipe it through tojunit of the package junitreport: dart test --reporter json | tojunit",
 keys: [ [ "protocolVersion", "runnerVersion" ] ]
} ];

const NATIVE_TEXT = [ {
 title: "what go test -v prints",
 wayOut: GOTESTSUM,
 begins: /^(?:=== RUN|ok {2}\t|--- (?:PASS|FAIL|SKIP):)/,
 hasLine: /^(?:=== RUN {3}\S|ok {2}\t\S|--- (?:PASS|FAIL|SKIP): \S)/m
}, {
 title: "TAP",
 wayOut: "let the tool write JUnit XML: node --test --test-reporter=junit, bats --report-formatter junit, prove --formatter TAP::Formatter::JUnit, or pipe it through tap-junit",
 begins: /^(?:TAP version \d|1\.\.\d|(?:not )?ok(?:\s|$))/,
 hasLine: /^(?:TAP version \d+$|(?:not )?ok \d+(?: |$))/m
}, {
 title: "what cargo test prints",
 wayOut: NEXTEST,
 begins: /^running \d+ tests?\s/,
 hasLine: /^running \d+ tests?$/m
}, {
 title: "what pytest prints",
 wayOut: PYTEST,
 begins: /^=+ test session starts =/,
 hasLine: /^=+ test session starts =+$/m
} ];

function nativeReportOf(head) {
 if (head.kind === "xml") return;
 if (head.kind === "text") return nativeText(head.text);
 const first = Array.isArray(head.value) ? head.value[0] : head.value;
 if (!require_main.isJsonObject(first)) return;
 return NATIVE_JSON.find(({keys, fits}) => keys.some(list => list.every(key => Object.hasOwn(first, key))) && (fits === void 0 || fits(first)));
}

function nativeText(text) {
 return NATIVE_TEXT.find(({begins}) => begins.test(text)) ?? NATIVE_TEXT.find(({hasLine}) => hasLine.test(text));
}

exports.nativeReportOf = nativeReportOf;


/***/ })

};
;