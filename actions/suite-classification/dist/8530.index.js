export const id = 8530;

export const ids = [ 8530, 5934 ];

export const modules = {
 8530: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   writeFailure: () => writeFailure
  });
  var external_node_path_ = __webpack_require__(6760);
  var policy_error = __webpack_require__(7811);
  const FAILURE_SCHEMA = "governance.failure/v1";
  var configuration_error = __webpack_require__(2624);
  var failure_place = __webpack_require__(3677);
  var failure_report = __webpack_require__(5934);
  var inputs = __webpack_require__(9032);
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
 },
 5934: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => isMistake,
   reportFailure: () => reportFailure
  });
  var _governance_gates_policy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7811);
  var _governance_gates_report__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1829);
  var _configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2624);
  function reportFailure(gate, runner, error) {
   const isOwn = isMistake(error);
   const message = plainLines(error instanceof Error ? error.message : String(error));
   const headline = isOwn ? `Invalid configuration: ${message}` : `Defect in ${gate}: ${message}`;
   const title = `${gate}: nothing was judged`;
   const sinks = [ () => runner.setOutput("status", "inconclusive"), () => runner.setOutput("blocking", "true"), () => runner.setOutput("failed-checks", JSON.stringify([ isOwn ? "configuration" : "defect" ])), () => runner.setOutput("headline", oneLine(headline)), () => runner.writeSummary(summaryOf(title, headline)), ...placesOf(error).map(place => () => runner.annotate({
    level: "error",
    title: title,
    message: headline,
    ...place
   })), ...isOwn ? [] : [ () => runner.log(defectReport(error, message)) ] ];
   for (const sink of sinks) attempt(sink);
  }
  function isMistake(error) {
   return error instanceof _configuration_error_js__WEBPACK_IMPORTED_MODULE_0__.j || error instanceof _governance_gates_policy__WEBPACK_IMPORTED_MODULE_1__.p || isRefusal(error);
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
   const lines = headline.split("\n").map(line => (0, _governance_gates_report__WEBPACK_IMPORTED_MODULE_2__.FV)(line));
   return `## ❓ ${(0, _governance_gates_report__WEBPACK_IMPORTED_MODULE_2__.FV)(title)}\n\n${lines.join("<br>\n")}\n`;
  }
  function defectReport(error, message) {
   const stack = plainLines(error instanceof Error ? error.stack ?? message : message);
   return [ stack, "This is a defect of the gate, not of your change. Please report it with the lines above:", "https://github.com/governance-gates/governance-gates/issues" ].join("\n");
  }
  function oneLine(headline) {
   const [first = "", ...more] = headline.split("\n");
   return more.length === 0 ? first : `${first} (and ${more.length} more)`;
  }
  function plainLines(text) {
   return text.split("\n").map(line => (0, _governance_gates_report__WEBPACK_IMPORTED_MODULE_2__.pj)(line)).join("\n");
  }
  const MAX_ERROR_ANNOTATIONS = 10;
  function placesOf(error) {
   if (error instanceof _governance_gates_policy__WEBPACK_IMPORTED_MODULE_1__.p) {
    const [first, ...more] = error.problems.slice(0, MAX_ERROR_ANNOTATIONS);
    if (first === void 0) return [ {} ];
    return [ {
     file: error.file,
     line: first.line
    }, ...more.map(problem => placeOf(error.file, problem)) ];
   }
   if (!(error instanceof _configuration_error_js__WEBPACK_IMPORTED_MODULE_0__.j) || error.file === void 0) return [ {} ];
   return [ {
    file: error.file,
    ...error.line === void 0 ? {} : {
     line: error.line
    }
   } ];
  }
  function placeOf(file, {line: line, path: path, message: message}) {
   return {
    file: file,
    line: line,
    message: (0, _governance_gates_report__WEBPACK_IMPORTED_MODULE_2__.pj)(path === "" ? message : `${path}: ${message}`)
   };
  }
 }
};
