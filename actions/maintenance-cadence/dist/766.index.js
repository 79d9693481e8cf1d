exports.id = 766;
exports.ids = [766];
exports.modules = {

/***/ 8766:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

let node_path = __webpack_require__(6760);

const FAILURE_SCHEMA = "governance.failure/v1";

const MAX_FINDINGS = 100;

function writeFailure(gate, runner, error) {
 const {env} = runner;
 const failure = {
  schema: FAILURE_SCHEMA,
  gate,
  kind: require_main.isMistake(error) ? "configuration" : "defect",
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


/***/ })

};
;