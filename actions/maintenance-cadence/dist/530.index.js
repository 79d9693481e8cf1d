export const id = 530;

export const ids = [ 530 ];

export const modules = {
 8530: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   writeFailure: () => writeFailure
  });
  var external_node_path_ = __webpack_require__(6760);
  var policy_error = __webpack_require__(7811);
  const FAILURE_SCHEMA = "governance.failure/v1";
  var configuration_error = __webpack_require__(2624);
  var failure_place = __webpack_require__(6058);
  var failure_report = __webpack_require__(5934);
  var inputs = __webpack_require__(5827);
  var job_folders = __webpack_require__(8586);
  var report_file = __webpack_require__(8192);
  const MAX_FINDINGS = 100;
  function writeFailure(gate, runner, error) {
   const {env: env} = runner;
   const failure = {
    schema: FAILURE_SCHEMA,
    gate: gate,
    kind: (0, failure_report.V)(error) ? "configuration" : "defect",
    findings: findingsOf(error).slice(0, MAX_FINDINGS),
    subject: {
     repository: env["GITHUB_REPOSITORY"] ?? "",
     commit: env["GITHUB_SHA"] ?? ""
    }
   };
   try {
    (0, report_file.u)((0, failure_place.Y)(verdictPathOf(gate, runner)), `${JSON.stringify(failure, null, 2)}\n`);
   } catch {}
  }
  function verdictPathOf(gate, runner) {
   try {
    return (0, inputs.K)(runner, gate).verdictPath;
   } catch {
    return (0, external_node_path_.resolve)((0, job_folders.$)(runner).gateFolder, `${gate}.verdict.json`);
   }
  }
  function findingsOf(error) {
   if (error instanceof policy_error.p) {
    const {file: file} = error;
    return error.problems.map(({line: line, path: path, message: message}) => ({
     message: path === "" ? message : `${path}: ${message}`,
     file: file,
     line: line
    }));
   }
   const message = error instanceof Error ? error.message : String(error);
   if (!(error instanceof configuration_error.j)) return [ {
    message: message
   } ];
   const {file: file, line: line} = error;
   return [ {
    message: message,
    ...file === void 0 ? {} : {
     file: file
    },
    ...line === void 0 ? {} : {
     line: line
    }
   } ];
  }
 }
};
