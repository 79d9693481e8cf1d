exports.id = 633;
exports.ids = [633];
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

/***/ 4633:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_excerpt = __webpack_require__(7432);

const require_pi_document = __webpack_require__(4638);

const entryShape = require_main.object({
 surface: require_main.name,
 module: require_main.name,
 api: require_main.name,
 status: require_main._enum([ "pass", "fail", "skip", "error", "PASS", "FAIL", "SKIP", "ERROR" ]),
 diagnostics: require_main.optional(require_main.unknown())
});

const STATUSES = {
 pass: "pass",
 PASS: "pass",
 fail: "fail",
 FAIL: "fail",
 skip: "skip",
 SKIP: "skip",
 error: "error",
 ERROR: "error"
};

const totalsShape = require_main.object({
 total: require_main.optional(require_main.count),
 pass: require_main.count,
 fail: require_main.count
});

const matrixShape = require_main.object({
 entries: require_main.array(require_main.unknown()),
 summary: require_main.object({
  total: require_main.count,
  pass: require_main.count,
  fail: require_main.count
 })
});

function createPiApiMatrixReader(schema) {
 return {
  format: schema,
  subjectKind: "api",
  read: text => readMatrix(require_pi_document.parsePiDocument(text, schema))
 };
}

function* readMatrix(document) {
 const entries = readEntries(document, require_main.readShape(document, matrixShape).entries.length);
 require_main.checkSome(document, [ "entries" ], entries.length);
 checkTotals(document, [ "summary" ], entries);
 for (const surface of surfacesIn(document)) {
  const inSurface = entries.filter(entry => entry.surface === surface);
  checkTotals(document, [ "summary", surface ], inSurface);
 }
 yield* require_pi_document.readGeneratedAt(document);
 for (const {result} of entries) yield {
  kind: "result",
  result
 };
}

function readEntries(document, length) {
 const lines = document.linesOfItems([ "entries" ]);
 return Array.from({
  length
 }, (_, index) => {
  const {surface, module, api, status, diagnostics} = require_main.readShape(document, entryShape, [ "entries", index ]);
  const line = lines[index];
  const message = typeof diagnostics === "string" ? require_excerpt.messageOf(diagnostics) : void 0;
  return {
   surface,
   result: {
    subject: [ surface, module, api ].join(" > "),
    status: STATUSES[status],
    attributes: {
     surface,
     module
    },
    ...message === void 0 ? {} : {
     message
    },
    ...line === void 0 ? {} : {
     evidenceLine: line
    }
   }
  };
 });
}

function surfacesIn(document) {
 const summary = require_main.readShape(document, require_main.custom(require_main.isJsonObject), [ "summary" ]);
 return Object.keys(summary).filter(key => require_main.isJsonObject(summary[key]));
}

function checkTotals(document, path, entries) {
 const declared = require_main.readShape(document, totalsShape, path);
 const having = (...statuses) => entries.filter(({result}) => statuses.includes(result.status)).length;
 const pass = having("pass");
 const notPassed = entries.length - pass;
 const fail = [ having("fail"), having("fail", "error") ].includes(declared.fail) ? declared.fail : notPassed;
 const leaves = "the entries";
 require_main.checkTotal(document, {
  path: [ ...path, "pass" ],
  declared: declared.pass,
  counted: pass,
  leaves
 });
 require_main.checkTotal(document, {
  path: [ ...path, "fail" ],
  declared: declared.fail,
  counted: fail,
  leaves
 });
 require_main.checkTotal(document, {
  path: [ ...path, "total" ],
  declared: declared.total,
  counted: entries.length,
  leaves
 });
}

exports.createPiApiMatrixReader = createPiApiMatrixReader;


/***/ }),

/***/ 4638:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_document_instant = __webpack_require__(8496);

function parsePiDocument(text, schema) {
 const document = require_main.parseJsonDocument(require_main.wholeText(text));
 const found = require_main.valueAt(document.value, [ "schema" ]);
 if (typeof found === "string" && require_main.piSchemaName(found) === require_main.piSchemaName(schema)) return document;
 throw new require_main.EvidenceError(`schema: expected ${require_main.showValue(schema)}, found ${require_main.showValue(found)}`, {
  line: document.lineOf([ "schema" ]),
  remedy: "check which report this is"
 });
}

function* readGeneratedAt(document) {
 yield* require_document_instant.documentInstant(document, [ "generated_at" ]);
}

Object.defineProperty(exports, "parsePiDocument", ({
 enumerable: true,
 get: function() {
  return parsePiDocument;
 }
}));

Object.defineProperty(exports, "readGeneratedAt", ({
 enumerable: true,
 get: function() {
  return readGeneratedAt;
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


/***/ })

};
;