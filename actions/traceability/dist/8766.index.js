exports.id = 8766;
exports.ids = [8766,2462];
exports.modules = {

/***/ 8766:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_failure_report = __webpack_require__(2462);

let node_path = __webpack_require__(6760);

const FAILURE_SCHEMA = "governance.failure/v1";

const MAX_FINDINGS = 100;

function writeFailure(gate, runner, error) {
 const {env} = runner;
 const failure = {
  schema: FAILURE_SCHEMA,
  gate,
  kind: require_failure_report.isMistake(error) ? "configuration" : "defect",
  findings: findingsOf(error).slice(0, MAX_FINDINGS),
  subject: {
   repository: env["GITHUB_REPOSITORY"] ?? "",
   commit: env["GITHUB_SHA"] ?? ""
  }
 };
 try {
  require_main.writeReport(require_main.failurePath(verdictPathOf(gate, runner)), `${JSON.stringify(failure, null, 2)}\n`);
 } catch {}
}

function verdictPathOf(gate, runner) {
 try {
  return require_main.readInputs(runner, gate).verdictPath;
 } catch {
  return (0, node_path.resolve)(require_main.jobFolders(runner).gateFolder, `${gate}.verdict.json`);
 }
}

function findingsOf(error) {
 if (error instanceof require_main.PolicyError) {
  const {file} = error;
  return error.problems.map(({line, path, message}) => ({
   message: path === "" ? message : `${path}: ${message}`,
   file,
   line
  }));
 }
 const message = error instanceof Error ? error.message : String(error);
 if (!(error instanceof require_main.ConfigurationError)) return [ {
  message
 } ];
 const {file, line} = error;
 return [ {
  message,
  ...file === void 0 ? {} : {
   file
  },
  ...line === void 0 ? {} : {
   line
  }
 } ];
}

exports.writeFailure = writeFailure;


/***/ }),

/***/ 2462:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

function reportFailure(gate, runner, error) {
 const isOwn = isMistake(error);
 const message = plainLines(error instanceof Error ? error.message : String(error));
 const headline = isOwn ? `Invalid configuration: ${message}` : `Defect in ${gate}: ${message}`;
 const title = `${gate}: nothing was judged`;
 const sinks = [ () => runner.setOutput("status", "inconclusive"), () => runner.setOutput("blocking", "true"), () => runner.setOutput("failed-checks", JSON.stringify([ isOwn ? "configuration" : "defect" ])), () => runner.setOutput("headline", oneLine(headline)), () => runner.writeSummary(summaryOf(title, headline)), ...placesOf(error).map(place => () => runner.annotate({
  level: "error",
  title,
  message: headline,
  ...place
 })), ...isOwn ? [] : [ () => runner.log(defectReport(error, message)) ] ];
 for (const sink of sinks) attempt(sink);
}

function isMistake(error) {
 return error instanceof require_main.ConfigurationError || error instanceof require_main.PolicyError || isRefusal(error);
}

function attempt(sink) {
 try {
  sink();
 } catch {}
}

function isRefusal(error) {
 return error instanceof Error && ("syscall" in error || "code" in error && error.code === "ERR_STRING_TOO_LONG");
}

function summaryOf(title, headline) {
 const lines = headline.split("\n").map(line => require_main.escapeMarkdown(line));
 return `## \u2753 ${require_main.escapeMarkdown(title)}\n\n${lines.join("<br>\n")}\n`;
}

function defectReport(error, message) {
 return [ plainLines(error instanceof Error ? error.stack ?? message : message), "This is a defect of the gate, not of your change. Please report it with the lines above:", "https://github.com/governance-gates/governance-gates/issues" ].join("\n");
}

function oneLine(headline) {
 const [first = "", ...more] = headline.split("\n");
 return more.length === 0 ? first : `${first} (and ${more.length} more)`;
}

function plainLines(text) {
 return text.split("\n").map(line => require_main.plain(line)).join("\n");
}

const MAX_ERROR_ANNOTATIONS = 10;

function placesOf(error) {
 if (error instanceof require_main.PolicyError) {
  const [first, ...more] = error.problems.slice(0, MAX_ERROR_ANNOTATIONS);
  if (first === void 0) return [ {} ];
  return [ {
   file: error.file,
   line: first.line
  }, ...more.map(problem => placeOf(error.file, problem)) ];
 }
 if (!(error instanceof require_main.ConfigurationError) || error.file === void 0) return [ {} ];
 return [ {
  file: error.file,
  ...error.line === void 0 ? {} : {
   line: error.line
  }
 } ];
}

function placeOf(file, {line, path, message}) {
 return {
  file,
  line,
  message: require_main.plain(path === "" ? message : `${path}: ${message}`)
 };
}

exports.isMistake = isMistake;

exports.reportFailure = reportFailure;


/***/ })

};
;