exports.id = 582;
exports.ids = [582];
exports.modules = {

/***/ 7582:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_subject = __webpack_require__(8109);

const require_document_instant = __webpack_require__(8496);

const require_excerpt = __webpack_require__(7432);

const require_source_line = __webpack_require__(1375);

const STATUSES = [ "passed", "failed", "skipped", "pending", "other" ];

const testShape = require_main.object({
 name: require_main.string(),
 status: require_main._enum(STATUSES),
 suite: require_main.optional(require_main.nullable(require_main.union([ require_main.string(), require_main.array(require_main.string()) ]))),
 message: require_main.remark,
 rawStatus: require_main.remark,
 filePath: require_main.remark,
 flaky: require_main.optional(require_main.nullable(require_main.boolean())),
 retries: require_main.optional(require_main.nullable(require_main.count)),
 retryAttempts: require_main.optional(require_main.nullable(require_main.array(require_main.object({
  status: require_main.string()
 })))),
 type: require_main.remark,
 browser: require_main.remark,
 project: require_main.remark,
 line: require_main.optional(require_main.unknown()),
 parameters: require_main.optional(require_main.unknown()),
 labels: require_main.optional(require_main.unknown()),
 extra: require_main.optional(require_main.unknown())
});

const reportShape = require_main.object({
 reportFormat: require_main.optional(require_main.literal("CTRF")),
 results: require_main.object({
  tool: require_main.optional(require_main.object({})),
  summary: require_main.optional(require_main.object({
   tests: require_main.optional(require_main.count),
   passed: require_main.optional(require_main.count),
   failed: require_main.optional(require_main.count),
   skipped: require_main.optional(require_main.count),
   pending: require_main.optional(require_main.count),
   other: require_main.optional(require_main.count),
   flaky: require_main.optional(require_main.count)
  })),
  tests: require_main.array(testShape)
 })
});

const ctrfReader = {
 format: "ctrf",
 subjectKind: "test",
 read: readCtrf
};

function* readCtrf(text) {
 const document = require_main.parseJsonDocument(require_main.wholeText(text));
 const report = require_main.readShape(document, reportShape);
 const {tests, tool} = report.results;
 if (report.reportFormat === void 0 && tool === void 0) throw noFormat(document);
 if (tests.length === 0) throw require_main.zeroResults("no test case in it: ", document.lineOf([ "results", "tests" ]));
 yield* checkSummary(document, report);
 yield* readResults(document, tests);
 yield* require_document_instant.documentInstant(document, [ "timestamp" ], [ "results", "summary", "start" ], [ "results", "summary", "stop" ]);
}

function noFormat(document) {
 return new require_main.EvidenceError('reportFormat is missing: expected "CTRF"', {
  line: document.lineOf([]),
  remedy: "follow the CTRF specification, or name the tool as its older versions did"
 });
}

function* checkSummary(document, {results: {summary, tests}}) {
 if (summary === void 0) return;
 const leaves = "the tests";
 const path = [ "results", "summary" ];
 require_main.checkTotal(document, {
  path: [ ...path, "tests" ],
  declared: summary.tests,
  counted: tests.length,
  leaves
 });
 const marked = tests.filter(({flaky}) => flaky === true).length;
 const flaky = tests.filter(test => statusOf(test) === "flaky").length;
 const declared = summary.flaky === marked ? flaky : summary.flaky;
 require_main.checkTotal(document, {
  path: [ ...path, "flaky" ],
  declared,
  counted: flaky,
  leaves
 });
 const endedSo = status => tests.filter(test => rawStatusOf(test) === status).length;
 const isOfEnds = STATUSES.every(status => summary[status] === endedSo(status));
 for (const status of STATUSES) {
  const counted = isOfEnds ? endedSo(status) : tests.filter(test => test.status === status).length;
  require_main.checkTotal(document, {
   path: [ ...path, status ],
   declared: summary[status],
   counted,
   leaves
  });
 }
 if (!isOfEnds || tests.every(test => rawStatusOf(test) === test.status)) return;
 yield {
  kind: "note",
  note: {
   message: "the summary counts how the tests ended, whatever was expected of them",
   line: document.lineOf(path)
  }
 };
}

const RAW_STATUSES = new Map([ [ "passed", "passed" ], [ "failed", "failed" ], [ "timedOut", "failed" ], [ "interrupted", "failed" ], [ "skipped", "skipped" ] ]);

function rawStatusOf({status, rawStatus}) {
 return RAW_STATUSES.get(rawStatus) ?? status;
}

function* readResults(document, tests) {
 const lines = document.linesOfItems([ "results", "tests" ]);
 const files = require_main.portablePaths(new Set(tests.flatMap(({filePath}) => filePath ?? [])));
 const paths = tests.map(test => pathOf(test, files));
 const seen = new Map;
 for (const {text} of paths) seen.set(text, (seen.get(text) ?? 0) + 1);
 const notes = new require_subject.ReaderNotes;
 for (const [index, test] of tests.entries()) {
  const line = lines[index];
  const path = paths[index] ?? require_subject.NO_PATH;
  const isAmbiguous = (seen.get(path.text) ?? 0) > 1;
  yield {
   kind: "result",
   result: resultOf(test, {
    subject: require_subject.subjectOf(isAmbiguous ? distinctPathOf(test, files) : path, line, notes),
    file: fileOf(test, files),
    line,
    notes
   })
  };
 }
 for (const note of notes.all()) yield {
  kind: "note",
  note
 };
}

function fileOf({filePath}, files) {
 return filePath ? files.get(filePath) : void 0;
}

function pathOf(test, files) {
 const suites = suitesOf(test);
 return [ ...suites.length === 0 ? [ fileOf(test, files) ?? "" ] : suites, test.name, ...variantOf(test) ].reduce(require_subject.below, require_subject.NO_PATH);
}

function distinctPathOf(test, files) {
 const parameters = test.parameters === void 0 ? "" : JSON.stringify(test.parameters);
 return [ fileOf(test, files) ?? "", ...suitesOf(test), test.name, parameters, ...variantOf(test) ].reduce(require_subject.below, require_subject.NO_PATH);
}

function variantOf({browser, project, extra}) {
 const named = require_main.isJsonObject(extra) && typeof extra["project"] === "string" ? extra["project"] : "";
 return [ project ?? named, browser ?? "" ];
}

function suitesOf({suite}) {
 return (typeof suite === "string" ? [ suite ] : suite ?? []).filter(part => part.trim() !== "");
}

function resultOf(test, {subject, file, line, notes}) {
 const set = new require_subject.AttributeSet;
 set.setAll(test.extra, line);
 set.setAll(test.labels, line);
 set.set("suite", suitesOf(test).join(" > "), line);
 set.set("file", file, line);
 set.set("type", test.type, line);
 set.set("browser", test.browser, line);
 const status = statusOf(test);
 const at = require_source_line.sourceLine(test.line, notes, line);
 const message = require_excerpt.messageOf(test.message) ?? (status === "error" ? otherMessage(test) : void 0);
 return {
  subject,
  status,
  rerun: false,
  ...set.toResult(),
  ...message === void 0 ? {} : {
   message
  },
  ...file === void 0 ? {} : {
   file
  },
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

 case "skipped":
 case "pending":
  return "skip";

 case "other":
  return test.rawStatus === "todo" ? "skip" : "error";
 }
}

function isFlaky({flaky, retries, retryAttempts}) {
 if (flaky === true || retryAttempts?.some(({status}) => status === "failed")) return true;
 return !isSaid(flaky) && !isSaid(retryAttempts) && (retries ?? 0) > 0;
}

function isSaid(value) {
 return value !== void 0 && value !== null;
}

function otherMessage({rawStatus}) {
 return require_excerpt.messageOf(`ended as "other"${rawStatus ? ` (${rawStatus})` : ""}: whether it passed is unknown`);
}

exports.ctrfReader = ctrfReader;


/***/ }),

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