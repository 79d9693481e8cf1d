exports.id = 939;
exports.ids = [939];
exports.modules = {

/***/ 8496:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_stated_instant = __webpack_require__(7482);

function* documentInstant(document, ...paths) {
 const told = paths.map(path => ({
  path,
  instant: instantOf(require_main.valueAt(document.value, path))
 }));
 const unreadable = told.find(({instant}) => instant === "unreadable");
 if (unreadable !== void 0) {
  const {path} = unreadable;
  const value = require_main.showValue(require_main.valueAt(document.value, path));
  yield {
   kind: "note",
   note: {
    message: `${require_main.pathText(path)}: ${value} is not an instant, so the age is unknown`,
    line: document.lineOf(path)
   }
  };
  return;
 }
 const oldest = told.flatMap(({instant}) => typeof instant === "string" ? [] : [ instant ]).sort((left, right) => left - right)[0];
 if (oldest !== void 0) yield {
  kind: "generated-at",
  instant: oldest
 };
}

function instantOf(value) {
 if (value === void 0 || value === null || value === 0) return "unstated";
 if (typeof value === "string") return require_stated_instant.statedInstant(value);
 if (typeof value !== "number" || !(value >= FIRST_SECOND && value < LAST)) return "unreadable";
 return value < FIRST_MILLISECOND ? Math.floor(value * 1e3) : Math.floor(value);
}

const FIRST_SECOND = 1e9;

const FIRST_MILLISECOND = 1e11;

const LAST = 864e13;

Object.defineProperty(exports, "documentInstant", ({
 enumerable: true,
 get: function() {
  return documentInstant;
 }
}));


/***/ }),

/***/ 7432:
/***/ ((__unused_webpack_module, exports) => {

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

Object.defineProperty(exports, "messageOf", ({
 enumerable: true,
 get: function() {
  return messageOf;
 }
}));

Object.defineProperty(exports, "standalone", ({
 enumerable: true,
 get: function() {
  return standalone;
 }
}));


/***/ }),

/***/ 1939:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_subject = __webpack_require__(8109);

const require_document_instant = __webpack_require__(8496);

const require_excerpt = __webpack_require__(7432);

const require_source_line = __webpack_require__(1375);

const testShape = require_main.object({
 ancestorTitles: require_main.optional(require_main.array(require_main.string())),
 title: require_main.optional(require_main.string()),
 fullName: require_main.optional(require_main.string()),
 status: require_main._enum([ "passed", "failed", "skipped", "pending", "todo", "disabled", "error" ]),
 failureMessages: require_main.optional(require_main.nullable(require_main.array(require_main.nullable(require_main.string())))),
 invocations: require_main.optional(require_main.nullable(require_main.count)),
 location: require_main.optional(require_main.unknown()),
 meta: require_main.optional(require_main.unknown())
});

const fileShape = require_main.object({
 name: require_main.name,
 status: require_main._enum([ "passed", "failed", "skipped", "pending", "focused", "todo" ]),
 message: require_main.remark,
 assertionResults: require_main.array(testShape)
});

const reportShape = require_main.object({
 testResults: require_main.array(fileShape),
 numTotalTests: require_main.optional(require_main.count),
 numPassedTests: require_main.optional(require_main.count),
 numFailedTests: require_main.optional(require_main.count),
 numPendingTests: require_main.optional(require_main.count),
 numTodoTests: require_main.optional(require_main.count),
 numTotalTestSuites: require_main.optional(require_main.count),
 numFailedTestSuites: require_main.optional(require_main.count),
 numRuntimeErrorTestSuites: require_main.optional(require_main.count),
 success: require_main.optional(require_main.boolean()),
 wasInterrupted: require_main.optional(require_main.boolean())
});

function readJestFiles(document) {
 const report = require_main.readShape(document, reportShape);
 for (const [index, file] of report.testResults.entries()) checkFile(document, index, file);
 checkTests(document, report);
 if (report.numRuntimeErrorTestSuites === void 0) checkVitestSuites(document, report); else checkJestSuites(document, report);
 checkOutcome(document, report);
 return report.testResults;
}

function failedAsSuch({status, message, assertionResults}) {
 if (assertionResults.some(test => test.status === "error")) return true;
 return !assertionResults.some(test => test.status === "failed") && (status === "failed" || (message ?? "").trim() !== "");
}

function hasFailed(file) {
 return file.status === "failed" || failedAsSuch(file);
}

function checkFile(document, index, {status, assertionResults}) {
 const failed = assertionResults.findIndex(test => test.status === "failed");
 if (status === "failed" || failed === -1) return;
 const path = [ "testResults", index, "status" ];
 throw require_main.contradiction(document, path, `${require_main.pathText(path)} is "${status}", but a test in the file failed`);
}

function checkTests(document, report) {
 const tests = report.testResults.flatMap(({assertionResults}) => assertionResults);
 const countOf = (...statuses) => tests.filter(({status}) => statuses.includes(status)).length;
 const counted = {
  numTotalTests: tests.length - countOf("error"),
  numPassedTests: countOf("passed"),
  numFailedTests: countOf("failed"),
  numPendingTests: countOf("skipped", "pending", "disabled"),
  numTodoTests: countOf("todo")
 };
 for (const key of [ "numTotalTests", "numPassedTests", "numFailedTests", "numPendingTests", "numTodoTests" ]) require_main.checkTotal(document, {
  path: [ key ],
  declared: report[key],
  counted: counted[key],
  leaves: "the tests"
 });
}

function checkJestSuites(document, report) {
 const files = report.testResults;
 const failed = files.filter(({status}) => status === "failed").length;
 const leaves = "the files";
 const {numTotalTestSuites, numFailedTestSuites, numRuntimeErrorTestSuites = 0} = report;
 require_main.checkTotal(document, {
  path: [ "numTotalTestSuites" ],
  declared: numTotalTestSuites,
  counted: files.length,
  leaves
 });
 require_main.checkTotal(document, {
  path: [ "numFailedTestSuites" ],
  declared: numFailedTestSuites,
  counted: failed,
  leaves
 });
 const broken = files.filter(failedAsSuch).length;
 require_main.checkTotal(document, {
  path: [ "numRuntimeErrorTestSuites" ],
  declared: numRuntimeErrorTestSuites >= broken && numRuntimeErrorTestSuites <= failed ? void 0 : numRuntimeErrorTestSuites,
  counted: broken,
  leaves
 });
}

function checkVitestSuites(document, {numFailedTestSuites, testResults}) {
 const failed = testResults.filter(hasFailed).length;
 if (numFailedTestSuites === void 0 || numFailedTestSuites > 0 === failed > 0) return;
 throw require_main.contradiction(document, [ "numFailedTestSuites" ], `numFailedTestSuites is ${numFailedTestSuites}, but ${failed} files failed`);
}

function checkOutcome(document, {success, wasInterrupted, testResults}) {
 if (wasInterrupted === true) throw require_main.contradiction(document, [ "wasInterrupted" ], "the run was interrupted: results are missing");
 if (success === void 0 || success !== testResults.some(hasFailed)) return;
 if (success) throw require_main.contradiction(document, [ "success" ], "success is true, but a test or a file failed");
 throw new require_main.EvidenceError("success is false, but no test and no file failed", {
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
 const document = require_main.parseJsonDocument(require_main.wholeText(text));
 const files = readJestFiles(document);
 const lines = document.linesOfItems([ "testResults" ]);
 const paths = require_main.portablePaths(files.map(({name}) => name));
 const notes = new require_subject.ReaderNotes;
 let isEmpty = true;
 for (const [index, file] of files.entries()) {
  const place = {
   path: paths.get(file.name) ?? file.name,
   line: lines[index],
   notes
  };
  for (const result of resultsOf(file, place)) {
   isEmpty = false;
   yield {
    kind: "result",
    result
   };
  }
 }
 if (isEmpty) throw require_main.zeroResults("no test case in it: ", document.lineOf([ "testResults" ]));
 for (const note of notes.all()) yield {
  kind: "note",
  note
 };
 yield* require_document_instant.documentInstant(document, [ "startTime" ]);
}

function* resultsOf(file, place) {
 if (failedAsSuch(file)) yield resultOfFile(file, place);
 for (const test of file.assertionResults) if (test.status !== "error") yield resultOfTest(test, place);
}

function resultOfFile({message}, {path, line, notes}) {
 return {
  subject: require_subject.subjectOf(require_subject.below(require_subject.NO_PATH, path), line, notes),
  status: "error",
  whole: "file",
  rerun: false,
  attributes: {
   file: path
  },
  message: require_excerpt.messageOf(message) ?? "the file failed, and none of its tests did: it did not load, or a hook failed",
  file: path,
  ...line === void 0 ? {} : {
   evidenceLine: line
  }
 };
}

function resultOfTest(test, {path, line, notes}) {
 const titles = test.ancestorTitles ?? [];
 const names = [ path, ...titles, test.title ?? test.fullName ?? "" ];
 const set = new require_subject.AttributeSet;
 set.setAll(test.meta, line);
 set.set("suite", titles.join(" > "), line);
 set.set("file", path, line);
 const message = require_excerpt.messageOf(withoutStack(test.failureMessages?.[0] ?? ""));
 const at = require_source_line.sourceLine(require_main.isJsonObject(test.location) ? test.location["line"] : void 0, notes, line);
 return {
  subject: require_subject.subjectOf(names.reduce(require_subject.below, require_subject.NO_PATH), line, notes),
  status: statusOf(test),
  rerun: false,
  ...set.toResult(),
  ...message === void 0 ? {} : {
   message
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

function isFlaky({invocations, failureMessages}) {
 return (invocations ?? 1) > 1 || (failureMessages ?? []).length > 0;
}

exports.jestReader = jestReader;


/***/ }),

/***/ 1375:
/***/ ((__unused_webpack_module, exports) => {

function sourceLine(value, notes, at) {
 if (value === void 0 || value === null || value === 0) return;
 if (typeof value === "number" && Number.isInteger(value) && value > 0) return value;
 notes.add("the line of a test is not a number", at);
}

Object.defineProperty(exports, "sourceLine", ({
 enumerable: true,
 get: function() {
  return sourceLine;
 }
}));


/***/ }),

/***/ 7482:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

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
 const instant = require_main.parseInstant(trimmed) ?? require_main.parseInstant(isoOf(trimmed) ?? "");
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
  day,
  month,
  year,
  time,
  zone
 });
}

function ofCtime(text) {
 const match = CTIME.exec(text);
 if (match === null) return;
 const [, month = "", day = "", time, zone, year] = match;
 return joined({
  day,
  month,
  year,
  time,
  zone
 });
}

function ofJavaScript(text) {
 const match = JAVASCRIPT.exec(text);
 if (match === null) return;
 const [, month = "", day = "", year, time, zone] = match;
 return joined({
  day,
  month,
  year,
  time,
  zone
 });
}

function ofUnix(text) {
 const match = UNIX.exec(text);
 if (match === null) return;
 const [, seconds, fraction = "0", milliseconds] = match;
 const since1970 = milliseconds ?? Number(seconds) * 1e3 + Math.floor(Number(`0.${fraction}`) * 1e3);
 return new Date(Number(since1970)).toISOString();
}

function joined({day, month, year, time, zone}) {
 const index = MONTHS.indexOf(month);
 const offset = zone === void 0 || /^[+-]/.test(zone) ? zone ?? "" : ZONES[zone];
 if (index % 3 !== 0 || offset === void 0) return;
 return `${year}-${String(index / 3 + 1).padStart(2, "0")}-${day.padStart(2, "0")}T${time}${offset}`;
}

Object.defineProperty(exports, "statedInstant", ({
 enumerable: true,
 get: function() {
  return statedInstant;
 }
}));


/***/ }),

/***/ 8109:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_excerpt = __webpack_require__(7432);

const MAX_ATTRIBUTES = 1e3;

const MAX_LENGTH = 200;

const TIER = "tier";

var AttributeSet = class {
 #values;
 constructor(inherited) {
  this.#values = inherited === void 0 ? new Map : new Map(inherited.#values);
 }
 set(name, value, line) {
  if (value === void 0 || value === null) return;
  const text = scalarText(value);
  if (name === TIER && (text === void 0 || text.length > MAX_LENGTH)) throw noTier(value, line);
  if (text === void 0 || text.length > MAX_LENGTH || !isAttributeName(name)) return;
  this.#values.set(require_excerpt.standalone(name), require_excerpt.standalone(text));
  if (this.#values.size <= MAX_ATTRIBUTES) return;
  throw new require_main.EvidenceError(`a test has more than ${MAX_ATTRIBUTES} properties`, {
   line,
   remedy: "write only the properties that select uses"
  });
 }
 setAll(members, line) {
  if (!require_main.isJsonObject(members)) return;
  for (const [name, value] of Object.entries(members)) this.set(name, value, line);
 }
 toResult() {
  const {[TIER]: tier, ...attributes} = Object.fromEntries(this.#values);
  return {
   ...tier === void 0 ? {} : {
    tier
   },
   ...Object.keys(attributes).length === 0 ? {} : {
    attributes
   }
  };
 }
};

function noTier(value, line) {
 return new require_main.EvidenceError(`the tier of a test is ${require_main.showValue(value)}`, {
  line,
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

const MAX_KINDS = 20;

var ReaderNotes = class {
 #kinds=new Map;
 #unnamed=0;
 add(message, line) {
  const known = this.#kinds.get(message);
  if (known !== void 0) known.times++; else if (this.#kinds.size < MAX_KINDS) this.#kinds.set(message, {
   line,
   times: 1
  }); else this.#unnamed++;
 }
 all() {
  const named = [ ...this.#kinds ].map(([message, {line, times}]) => ({
   message: times === 1 ? message : `${message} (${times} times; this is the first)`,
   ...line === void 0 ? {} : {
    line
   }
  }));
  return this.#unnamed === 0 ? named : [ ...named, {
   message: `${this.#unnamed} more defects like these`
  } ];
 }
};

const SEPARATOR = " > ";

const MAX_SUBJECT = 2e3;

const SHOWN = 1900;

const NO_PATH = {
 text: "",
 last: "",
 start: ""
};

function below(path, name) {
 const part = name.trim();
 if (part === "" || part === path.last) return path;
 const text = path.start + part;
 return {
  text,
  last: part,
  start: text + SEPARATOR
 };
}

function textBelow(path, name) {
 const part = name.trim();
 return part === "" || part === path.last ? path.text : path.start + part;
}

function subjectOf({text}, line, notes) {
 if (text === "") throw new require_main.EvidenceError("a test has no name", {
  line,
  remedy: "give each test its own name: it identifies the result"
 });
 if (text.length <= MAX_SUBJECT) return text;
 notes?.add(`the name of a test is longer than ${MAX_SUBJECT} characters and is shown cut`, line);
 return `${text.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, "")}\u2026 (${numberOf(text)})`;
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

Object.defineProperty(exports, "AttributeSet", ({
 enumerable: true,
 get: function() {
  return AttributeSet;
 }
}));

Object.defineProperty(exports, "NO_PATH", ({
 enumerable: true,
 get: function() {
  return NO_PATH;
 }
}));

Object.defineProperty(exports, "ReaderNotes", ({
 enumerable: true,
 get: function() {
  return ReaderNotes;
 }
}));

Object.defineProperty(exports, "below", ({
 enumerable: true,
 get: function() {
  return below;
 }
}));

Object.defineProperty(exports, "subjectOf", ({
 enumerable: true,
 get: function() {
  return subjectOf;
 }
}));

Object.defineProperty(exports, "textBelow", ({
 enumerable: true,
 get: function() {
  return textBelow;
 }
}));


/***/ })

};
;