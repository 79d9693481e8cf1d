export const id = 795;

export const ids = [ 795 ];

export const modules = {
 4971: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => AttributeSet
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3427);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3823);
  var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9319);
  const MAX_ATTRIBUTES = 1e3;
  const MAX_LENGTH = 200;
  const TIER = "tier";
  class AttributeSet {
   #values;
   constructor(inherited) {
    this.#values = inherited === void 0 ? new Map : new Map(inherited.#values);
   }
   set(name, value, line) {
    if (value === void 0 || value === null) return;
    const text = scalarText(value);
    if (name === TIER && (text === void 0 || text.length > MAX_LENGTH)) throw noTier(value, line);
    if (text === void 0 || text.length > MAX_LENGTH || !isAttributeName(name)) return;
    this.#values.set((0, _excerpt_js__WEBPACK_IMPORTED_MODULE_0__.g)(name), (0, _excerpt_js__WEBPACK_IMPORTED_MODULE_0__.g)(text));
    if (this.#values.size <= MAX_ATTRIBUTES) return;
    throw new _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.o(`a test has more than ${MAX_ATTRIBUTES} properties`, {
     line: line,
     remedy: "write only the properties that select uses"
    });
   }
   setAll(members, line) {
    if (!(0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__.O)(members)) return;
    for (const [name, value] of Object.entries(members)) this.set(name, value, line);
   }
   toResult() {
    const {[TIER]: tier, ...attributes} = Object.fromEntries(this.#values);
    return {
     ...tier === void 0 ? {} : {
      tier: tier
     },
     ...Object.keys(attributes).length === 0 ? {} : {
      attributes: attributes
     }
    };
   }
  }
  function noTier(value, line) {
   return new _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.o(`the tier of a test is ${(0, 
   _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__.v)(value)}`, {
    line: line,
    remedy: `use the name of the tier in the policy, at most ${MAX_LENGTH} characters`
   });
  }
  function isAttributeName(name) {
   return name !== "" && name.length <= MAX_LENGTH && name !== "__proto__";
  }
  function scalarText(value) {
   if (typeof value === "string") return value === "" ? void 0 : value;
   return typeof value === "number" || typeof value === "boolean" ? String(value) : void 0;
  }
 },
 6345: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => documentInstant
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3387);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3823);
  var _stated_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6240);
  function* documentInstant(document, ...paths) {
   const told = paths.map(path => ({
    path: path,
    instant: instantOf((0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.fK)(document.value, path))
   }));
   const unreadable = told.find(({instant: instant}) => instant === "unreadable");
   if (unreadable !== void 0) {
    const {path: path} = unreadable;
    const value = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.v)((0, 
    _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.fK)(document.value, path));
    const message = `${(0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.LF)(path)}: ${value} is not an instant, so the age is unknown`;
    yield {
     kind: "note",
     note: {
      message: message,
      line: document.lineOf(path)
     }
    };
    return;
   }
   const instants = told.flatMap(({instant: instant}) => typeof instant === "string" ? [] : [ instant ]);
   const oldest = instants.sort((left, right) => left - right)[0];
   if (oldest !== void 0) yield {
    kind: "generated-at",
    instant: oldest
   };
  }
  function instantOf(value) {
   if (value === void 0 || value === null || value === 0) return "unstated";
   if (typeof value === "string") return (0, _stated_instant_js__WEBPACK_IMPORTED_MODULE_2__.T)(value);
   if (typeof value !== "number" || !(value >= FIRST_SECOND && value < LAST)) return "unreadable";
   return value < FIRST_MILLISECOND ? Math.floor(value * 1e3) : Math.floor(value);
  }
  const FIRST_SECOND = 1e9;
  const FIRST_MILLISECOND = 1e11;
  const LAST = 864e13;
 },
 9319: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => messageOf,
   g: () => standalone
  });
  const MAX_MESSAGE = 500;
  const encoder = new TextEncoder;
  const decoder = new TextDecoder("utf-8", {
   ignoreBOM: true
  });
  function standalone(text) {
   return decoder.decode(encoder.encode(text));
  }
  function messageOf(text) {
   const start = text?.trimStart().slice(0, MAX_MESSAGE) ?? "";
   const whole = /[\uD800-\uDBFF]$/.test(start) ? start.slice(0, -1) : start;
   return whole === "" ? void 0 : standalone(whole.trimEnd());
  }
 },
 6795: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   jestReader: () => jestReader
  });
  var json_document = __webpack_require__(8516);
  var strict_text = __webpack_require__(8370);
  var json_value = __webpack_require__(3823);
  var zero_results = __webpack_require__(2262);
  var attribute_set = __webpack_require__(4971);
  var document_instant = __webpack_require__(6345);
  var excerpt = __webpack_require__(9319);
  var reader_notes = __webpack_require__(3495);
  var source_line = __webpack_require__(2760);
  var source_path = __webpack_require__(6709);
  var subject = __webpack_require__(5938);
  var json_shape = __webpack_require__(3387);
  var evidence_error = __webpack_require__(3427);
  var schemas = __webpack_require__(2527);
  var consistency = __webpack_require__(6987);
  const testShape = schemas.Ikc({
   ancestorTitles: schemas.lqM(schemas.YOg(schemas.YjP())),
   title: schemas.lqM(schemas.YjP()),
   fullName: schemas.lqM(schemas.YjP()),
   status: schemas.k5n([ "passed", "failed", "skipped", "pending", "todo", "disabled", "error" ]),
   failureMessages: schemas.lqM(schemas.mee(schemas.YOg(schemas.mee(schemas.YjP())))),
   invocations: schemas.lqM(schemas.mee(json_shape.U9)),
   location: schemas.lqM(schemas.L5J()),
   meta: schemas.lqM(schemas.L5J())
  });
  const fileShape = schemas.Ikc({
   name: json_shape.UU,
   status: schemas.k5n([ "passed", "failed", "skipped", "pending", "focused", "todo" ]),
   message: json_shape.Vg,
   assertionResults: schemas.YOg(testShape)
  });
  const reportShape = schemas.Ikc({
   testResults: schemas.YOg(fileShape),
   numTotalTests: schemas.lqM(json_shape.U9),
   numPassedTests: schemas.lqM(json_shape.U9),
   numFailedTests: schemas.lqM(json_shape.U9),
   numPendingTests: schemas.lqM(json_shape.U9),
   numTodoTests: schemas.lqM(json_shape.U9),
   numTotalTestSuites: schemas.lqM(json_shape.U9),
   numFailedTestSuites: schemas.lqM(json_shape.U9),
   numRuntimeErrorTestSuites: schemas.lqM(json_shape.U9),
   success: schemas.lqM(schemas.zMY()),
   wasInterrupted: schemas.lqM(schemas.zMY())
  });
  function readJestFiles(document) {
   const report = (0, json_shape._f)(document, reportShape);
   for (const [index, file] of report.testResults.entries()) checkFile(document, index, file);
   checkTests(document, report);
   if (report.numRuntimeErrorTestSuites === void 0) checkVitestSuites(document, report); else checkJestSuites(document, report);
   checkOutcome(document, report);
   return report.testResults;
  }
  function failedAsSuch({status: status, message: message, assertionResults: assertionResults}) {
   if (assertionResults.some(test => test.status === "error")) return true;
   const isExplained = assertionResults.some(test => test.status === "failed");
   return !isExplained && (status === "failed" || (message ?? "").trim() !== "");
  }
  function hasFailed(file) {
   return file.status === "failed" || failedAsSuch(file);
  }
  function checkFile(document, index, {status: status, assertionResults: assertionResults}) {
   const failed = assertionResults.findIndex(test => test.status === "failed");
   if (status === "failed" || failed === -1) return;
   const path = [ "testResults", index, "status" ];
   throw (0, consistency.qX)(document, path, `${(0, json_shape.LF)(path)} is "${status}", but a test in the file failed`);
  }
  function checkTests(document, report) {
   const tests = report.testResults.flatMap(({assertionResults: assertionResults}) => assertionResults);
   const countOf = (...statuses) => tests.filter(({status: status}) => statuses.includes(status)).length;
   const counted = {
    numTotalTests: tests.length - countOf("error"),
    numPassedTests: countOf("passed"),
    numFailedTests: countOf("failed"),
    numPendingTests: countOf("skipped", "pending", "disabled"),
    numTodoTests: countOf("todo")
   };
   for (const key of [ "numTotalTests", "numPassedTests", "numFailedTests", "numPendingTests", "numTodoTests" ]) (0, 
   consistency.ZF)(document, {
    path: [ key ],
    declared: report[key],
    counted: counted[key],
    leaves: "the tests"
   });
  }
  function checkJestSuites(document, report) {
   const files = report.testResults;
   const failed = files.filter(({status: status}) => status === "failed").length;
   const leaves = "the files";
   const {numTotalTestSuites: numTotalTestSuites, numFailedTestSuites: numFailedTestSuites, numRuntimeErrorTestSuites: numRuntimeErrorTestSuites = 0} = report;
   (0, consistency.ZF)(document, {
    path: [ "numTotalTestSuites" ],
    declared: numTotalTestSuites,
    counted: files.length,
    leaves: leaves
   });
   (0, consistency.ZF)(document, {
    path: [ "numFailedTestSuites" ],
    declared: numFailedTestSuites,
    counted: failed,
    leaves: leaves
   });
   const broken = files.filter(failedAsSuch).length;
   const isPossible = numRuntimeErrorTestSuites >= broken && numRuntimeErrorTestSuites <= failed;
   (0, consistency.ZF)(document, {
    path: [ "numRuntimeErrorTestSuites" ],
    declared: isPossible ? void 0 : numRuntimeErrorTestSuites,
    counted: broken,
    leaves: leaves
   });
  }
  function checkVitestSuites(document, {numFailedTestSuites: numFailedTestSuites, testResults: testResults}) {
   const failed = testResults.filter(hasFailed).length;
   const isPossible = numFailedTestSuites === void 0 || numFailedTestSuites > 0 === failed > 0;
   if (isPossible) return;
   const path = [ "numFailedTestSuites" ];
   throw (0, consistency.qX)(document, path, `numFailedTestSuites is ${numFailedTestSuites}, but ${failed} files failed`);
  }
  function checkOutcome(document, {success: success, wasInterrupted: wasInterrupted, testResults: testResults}) {
   if (wasInterrupted === true) throw (0, consistency.qX)(document, [ "wasInterrupted" ], "the run was interrupted: results are missing");
   if (success === void 0 || success !== testResults.some(hasFailed)) return;
   if (success) throw (0, consistency.qX)(document, [ "success" ], "success is true, but a test or a file failed");
   throw new evidence_error.o("success is false, but no test and no file failed", {
    line: document.lineOf([ "success" ]),
    remedy: "look into the output of the run: an obsolete snapshot (jest --ci -u removes it), a coverage threshold or a reporter failed it"
   });
  }
  const jestReader = {
   format: "jest",
   subjectKind: "test",
   read: readJest
  };
  function* readJest(text) {
   const document = (0, json_document.d)((0, strict_text.r0)(text));
   const files = readJestFiles(document);
   const lines = document.linesOfItems([ "testResults" ]);
   const paths = (0, source_path.Wh)(files.map(({name: name}) => name));
   const notes = new reader_notes.v;
   let isEmpty = true;
   for (const [index, file] of files.entries()) {
    const place = {
     path: paths.get(file.name) ?? file.name,
     line: lines[index],
     notes: notes
    };
    for (const result of resultsOf(file, place)) {
     isEmpty = false;
     yield {
      kind: "result",
      result: result
     };
    }
   }
   if (isEmpty) throw (0, zero_results.d)("no test case in it: ", document.lineOf([ "testResults" ]));
   for (const note of notes.all()) yield {
    kind: "note",
    note: note
   };
   yield* (0, document_instant.L)(document, [ "startTime" ]);
  }
  function* resultsOf(file, place) {
   if (failedAsSuch(file)) yield resultOfFile(file, place);
   for (const test of file.assertionResults) if (test.status !== "error") yield resultOfTest(test, place);
  }
  function resultOfFile({message: message}, {path: path, line: line, notes: notes}) {
   return {
    subject: (0, subject.et)((0, subject.Gz)(subject.gl, path), line, notes),
    status: "error",
    whole: "file",
    rerun: false,
    attributes: {
     file: path
    },
    message: (0, excerpt.b)(message) ?? "the file failed, and none of its tests did: it did not load, or a hook failed",
    file: path,
    ...line === void 0 ? {} : {
     evidenceLine: line
    }
   };
  }
  function resultOfTest(test, {path: path, line: line, notes: notes}) {
   const titles = test.ancestorTitles ?? [];
   const names = [ path, ...titles, test.title ?? test.fullName ?? "" ];
   const set = new attribute_set.$;
   set.setAll(test.meta, line);
   set.set("suite", titles.join(" > "), line);
   set.set("file", path, line);
   const message = (0, excerpt.b)(withoutStack(test.failureMessages?.[0] ?? ""));
   const at = (0, source_line._)((0, json_value.O)(test.location) ? test.location["line"] : void 0, notes, line);
   return {
    subject: (0, subject.et)(names.reduce(subject.Gz, subject.gl), line, notes),
    status: statusOf(test),
    rerun: false,
    ...set.toResult(),
    ...message === void 0 ? {} : {
     message: message
    },
    file: path,
    ...at === void 0 ? {} : {
     line: at
    },
    ...line === void 0 ? {} : {
     evidenceLine: line
    }
   };
  }
  function statusOf(test) {
   switch (test.status) {
   case "passed":
    return isFlaky(test) ? "flaky" : "pass";

   case "failed":
    return "fail";

   case "error":
    return "error";

   case "skipped":
   case "pending":
   case "todo":
   case "disabled":
    return "skip";
   }
  }
  function withoutStack(message) {
   const stack = message.search(/\n\s+at /);
   return stack === -1 ? message : message.slice(0, stack);
  }
  function isFlaky({invocations: invocations, failureMessages: failureMessages}) {
   return (invocations ?? 1) > 1 || (failureMessages ?? []).length > 0;
  }
 },
 3495: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => ReaderNotes
  });
  const MAX_KINDS = 20;
  class ReaderNotes {
   #kinds=new Map;
   #unnamed=0;
   add(message, line) {
    const known = this.#kinds.get(message);
    if (known !== void 0) known.times++; else if (this.#kinds.size < MAX_KINDS) this.#kinds.set(message, {
     line: line,
     times: 1
    }); else this.#unnamed++;
   }
   all() {
    const named = [ ...this.#kinds ].map(([message, {line: line, times: times}]) => ({
     message: times === 1 ? message : `${message} (${times} times; this is the first)`,
     ...line === void 0 ? {} : {
      line: line
     }
    }));
    return this.#unnamed === 0 ? named : [ ...named, {
     message: `${this.#unnamed} more defects like these`
    } ];
   }
  }
 },
 2760: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => sourceLine
  });
  function sourceLine(value, notes, at) {
   if (value === void 0 || value === null || value === 0) return;
   if (typeof value === "number" && Number.isInteger(value) && value > 0) return value;
   notes.add("the line of a test is not a number", at);
   return;
  }
 },
 5938: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Gz: () => below,
   et: () => subjectOf,
   gl: () => NO_PATH
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3427);
  const SEPARATOR = " > ";
  const MAX_SUBJECT = 2e3;
  const SHOWN = 1900;
  const NO_PATH = {
   text: "",
   last: ""
  };
  function below(path, name) {
   const part = name.trim();
   if (part === "" || part === path.last) return path;
   return {
    text: path.text === "" ? part : path.text + SEPARATOR + part,
    last: part
   };
  }
  function subjectOf({text: text}, line, notes) {
   if (text === "") throw new _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.o("a test has no name", {
    line: line,
    remedy: "give each test its own name: it identifies the result"
   });
   if (text.length <= MAX_SUBJECT) return text;
   notes?.add(`the name of a test is longer than ${MAX_SUBJECT} characters and is shown cut`, line);
   return `${text.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, "")}… (${numberOf(text)})`;
  }
  function numberOf(text) {
   let [low, high] = [ 2166136261, 2538058380 ];
   for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 16777619);
    high = Math.imul(high ^ unit + index, 16777619);
   }
   return [ low, high ].map(half => (half >>> 0).toString(16).padStart(8, "0")).join("");
  }
 },
 6240: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => statedInstant
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8730);
  const ISO = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}(?::\d{2})?)(?:[.,](\d{1,9}))?(?: ?(Z|UTC|GMT)| ?([+-]\d{2})(?::?(\d{2}))?(?: [A-Z]{1,5})?)?(?: m=[+-][\d.]+)?(?:\[[\w/+-]+\])?$/i;
  const RFC_822 = /^(?:[A-Z][a-z]{2}, ?)?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}(?::\d{2})?)(?: (\w{1,3}|[+-]\d{4}))?$/;
  const CTIME = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d{2}:\d{2}:\d{2})(?: (\w{1,3}))? (\d{4})$/;
  const JAVASCRIPT = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT([+-]\d{4})(?: \([^()]{1,60}\))?$/;
  const UNIX = /^(\d{10})(?:\.(\d{1,9}))?$|^(\d{13})$/;
  const ZERO = /^(?:0001|1970)-01-01[T ]00:00:00(?:\.0+)?(?: ?Z| UTC|\+00:00)?$/;
  const FIRST = Date.UTC(2e3);
  const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  const ZONES = {
   Z: "Z",
   UT: "Z",
   UTC: "Z",
   GMT: "Z",
   EST: "-05:00",
   EDT: "-04:00",
   CST: "-06:00",
   CDT: "-05:00",
   MST: "-07:00",
   MDT: "-06:00",
   PST: "-08:00",
   PDT: "-07:00"
  };
  function statedInstant(text) {
   const trimmed = text.trim();
   if (trimmed === "" || ZERO.test(trimmed)) return "unstated";
   const instant = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.nV)(trimmed) ?? (0, 
   _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.nV)(isoOf(trimmed) ?? "");
   if (instant === void 0) return "unreadable";
   return instant < FIRST ? "unstated" : instant;
  }
  function isoOf(text) {
   return ofIso(text) ?? ofRfc822(text) ?? ofCtime(text) ?? ofJavaScript(text) ?? ofUnix(text);
  }
  function ofIso(text) {
   const match = ISO.exec(text);
   if (match === null) return;
   const [, date, time = "", fraction, name, hours, minutes = "00"] = match;
   const seconds = time.length === 5 ? `${time}:00` : time;
   const zone = hours !== void 0 ? `${hours}:${minutes}` : name === void 0 ? "" : "Z";
   return `${date}T${seconds}${fraction === void 0 ? "" : `.${fraction}`}${zone}`;
  }
  function ofRfc822(text) {
   const match = RFC_822.exec(text);
   if (match === null) return;
   const [, day = "", month = "", year, time, zone] = match;
   return joined({
    day: day,
    month: month,
    year: year,
    time: time,
    zone: zone
   });
  }
  function ofCtime(text) {
   const match = CTIME.exec(text);
   if (match === null) return;
   const [, month = "", day = "", time, zone, year] = match;
   return joined({
    day: day,
    month: month,
    year: year,
    time: time,
    zone: zone
   });
  }
  function ofJavaScript(text) {
   const match = JAVASCRIPT.exec(text);
   if (match === null) return;
   const [, month = "", day = "", year, time, zone] = match;
   return joined({
    day: day,
    month: month,
    year: year,
    time: time,
    zone: zone
   });
  }
  function ofUnix(text) {
   const match = UNIX.exec(text);
   if (match === null) return;
   const [, seconds, fraction = "0", milliseconds] = match;
   const since1970 = milliseconds ?? Number(seconds) * 1e3 + Math.floor(Number(`0.${fraction}`) * 1e3);
   return new Date(Number(since1970)).toISOString();
  }
  function joined({day: day, month: month, year: year, time: time, zone: zone}) {
   const index = MONTHS.indexOf(month);
   const offset = zone === void 0 || /^[+-]/.test(zone) ? zone ?? "" : ZONES[zone];
   if (index % 3 !== 0 || offset === void 0) return;
   return `${year}-${String(index / 3 + 1).padStart(2, "0")}-${day.padStart(2, "0")}T${time}${offset}`;
  }
 }
};
