exports.id = 633;
exports.ids = [633];
exports.modules = {

/***/ 8496:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_zero_results = __webpack_require__(7072);

const require_stated_instant = __webpack_require__(7482);

const COUNT = "a whole number, 0 or more";

const RATE = "a number from 0 to 100";

const count = require_main.int(COUNT).check(require_main._nonnegative(COUNT));

const rate = require_main.number(RATE).check(require_main._gte(0, RATE), require_main._lte(100, RATE));

const name = require_main.string().check(require_main._minLength(1, "text that is not empty"));

const remark = require_main.optional(require_main.nullable(require_main.string()));

function readShape(document, schema, path = []) {
 const parsed = schema.safeParse(valueAt(document.value, path));
 if (parsed.success) return parsed.data;
 const [issue] = parsed.error.issues;
 const inner = (issue?.path ?? []).filter(key => typeof key !== "symbol");
 const place = [ ...path, ...inner ];
 throw new require_main.EvidenceError(`${pathText(place)}: ${describe(issue, valueAt(document.value, place))}`, {
  line: document.lineOf(place),
  remedy: "write the report as its format documents it"
 });
}

function readMembers(document, schema, path) {
 const object = readShape(document, anObject, path);
 return new Map(Object.keys(object).map(key => [ key, readShape(document, schema, [ ...path, key ]) ]));
}

const anObject = require_main.custom(require_main.isJsonObject, "an object");

function pathText(path) {
 const text = path.map(key => typeof key === "number" ? `[${key}]` : `.${key}`).join("");
 return text === "" ? "the document" : text.replace(/^\./, "");
}

function valueAt(value, path) {
 return path.reduce((inner, key) => {
  if (typeof inner !== "object" || inner === null) return;
  return Object.getOwnPropertyDescriptor(inner, key)?.value;
 }, value);
}

function describe(issue, found) {
 if (issue?.code === "unrecognized_keys") return `unknown key ${require_main.showValue(issue.keys[0])}`;
 const expected = issue === void 0 ? "another value" : expectation(issue);
 return found === void 0 ? `it is missing; expected ${expected}` : `expected ${expected}, found ${require_main.showValue(found)}`;
}

function expectation(issue) {
 if (issue.message !== "Invalid input") return issue.message;
 switch (issue.code) {
 case "invalid_type":
  return TYPES[issue.expected] ?? issue.expected;

 case "invalid_value":
  return `one of ${issue.values.map(value => require_main.showValue(value)).join(", ")}`;

 default:
  return "another value";
 }
}

const TYPES = {
 string: "text",
 number: "a number",
 int: "a whole number",
 boolean: "true or false",
 object: "an object",
 array: "a list",
 nonoptional: "a value"
};

function checkTotal(document, {path, declared, counted, leaves}) {
 if (declared === void 0 || declared === counted) return;
 throw contradiction(document, path, `${pathText(path)} is ${declared}, but ${leaves} add up to ${counted}`);
}

function checkRate(document, {path, declared, meanings}) {
 if (declared === void 0) return;
 const isOfNothing = meanings[0].whole === 0;
 if (isOfNothing ? isRateOfNothing(declared) : isRateOf(declared, meanings)) return;
 const counted = isOfNothing ? "0, 100 or null (nothing was executed)" : require_main.formatRate(meanings[0]);
 throw contradiction(document, path, `${pathText(path)} is ${declared}, but the counts give ${counted.replace("%", "")}`);
}

const ROUNDING = .05 + 1e-9;

function isRateOfNothing(declared) {
 return declared === null || declared === 0 || declared === 100;
}

function isRateOf(declared, meanings) {
 return meanings.some(meaning => {
  const counted = require_main.percentOf(meaning);
  return declared !== null && counted !== null && Math.abs(declared - counted) <= ROUNDING;
 });
}

function checkSome(document, path, total) {
 if (total === 0) throw require_zero_results.zeroResults(`${pathText(path)}: `, document.lineOf(path));
}

function contradiction(document, path, message) {
 return new require_main.EvidenceError(message, {
  line: document.lineOf(path),
  remedy: "the report contradicts itself: generate it again, and do not edit it by hand"
 });
}

function* documentInstant(document, ...paths) {
 const told = paths.map(path => ({
  path,
  instant: instantOf(valueAt(document.value, path))
 }));
 const unreadable = told.find(({instant}) => instant === "unreadable");
 if (unreadable !== void 0) {
  const {path} = unreadable;
  const value = require_main.showValue(valueAt(document.value, path));
  yield {
   kind: "note",
   note: {
    message: `${pathText(path)}: ${value} is not an instant, so the age is unknown`,
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

Object.defineProperty(exports, "checkRate", ({
 enumerable: true,
 get: function() {
  return checkRate;
 }
}));

Object.defineProperty(exports, "checkSome", ({
 enumerable: true,
 get: function() {
  return checkSome;
 }
}));

Object.defineProperty(exports, "checkTotal", ({
 enumerable: true,
 get: function() {
  return checkTotal;
 }
}));

Object.defineProperty(exports, "contradiction", ({
 enumerable: true,
 get: function() {
  return contradiction;
 }
}));

Object.defineProperty(exports, "count", ({
 enumerable: true,
 get: function() {
  return count;
 }
}));

Object.defineProperty(exports, "documentInstant", ({
 enumerable: true,
 get: function() {
  return documentInstant;
 }
}));

Object.defineProperty(exports, "name", ({
 enumerable: true,
 get: function() {
  return name;
 }
}));

Object.defineProperty(exports, "pathText", ({
 enumerable: true,
 get: function() {
  return pathText;
 }
}));

Object.defineProperty(exports, "rate", ({
 enumerable: true,
 get: function() {
  return rate;
 }
}));

Object.defineProperty(exports, "readMembers", ({
 enumerable: true,
 get: function() {
  return readMembers;
 }
}));

Object.defineProperty(exports, "readShape", ({
 enumerable: true,
 get: function() {
  return readShape;
 }
}));

Object.defineProperty(exports, "remark", ({
 enumerable: true,
 get: function() {
  return remark;
 }
}));

Object.defineProperty(exports, "valueAt", ({
 enumerable: true,
 get: function() {
  return valueAt;
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

const require_document_instant = __webpack_require__(8496);

const require_main = __webpack_require__(5197);

const require_excerpt = __webpack_require__(7432);

const require_pi_document = __webpack_require__(4638);

const entryShape = require_main.object({
 surface: require_document_instant.name,
 module: require_document_instant.name,
 api: require_document_instant.name,
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
 total: require_main.optional(require_document_instant.count),
 pass: require_document_instant.count,
 fail: require_document_instant.count
});

const matrixShape = require_main.object({
 entries: require_main.array(require_main.unknown()),
 summary: require_main.object({
  total: require_document_instant.count,
  pass: require_document_instant.count,
  fail: require_document_instant.count
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
 const entries = readEntries(document, require_document_instant.readShape(document, matrixShape).entries.length);
 require_document_instant.checkSome(document, [ "entries" ], entries.length);
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
  const {surface, module, api, status, diagnostics} = require_document_instant.readShape(document, entryShape, [ "entries", index ]);
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
 const summary = require_document_instant.readShape(document, require_main.custom(require_main.isJsonObject), [ "summary" ]);
 return Object.keys(summary).filter(key => require_main.isJsonObject(summary[key]));
}

function checkTotals(document, path, entries) {
 const declared = require_document_instant.readShape(document, totalsShape, path);
 const having = (...statuses) => entries.filter(({result}) => statuses.includes(result.status)).length;
 const pass = having("pass");
 const notPassed = entries.length - pass;
 const fail = [ having("fail"), having("fail", "error") ].includes(declared.fail) ? declared.fail : notPassed;
 const leaves = "the entries";
 require_document_instant.checkTotal(document, {
  path: [ ...path, "pass" ],
  declared: declared.pass,
  counted: pass,
  leaves
 });
 require_document_instant.checkTotal(document, {
  path: [ ...path, "fail" ],
  declared: declared.fail,
  counted: fail,
  leaves
 });
 require_document_instant.checkTotal(document, {
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

const require_json_document = __webpack_require__(9037);

const require_document_instant = __webpack_require__(8496);

const require_text = __webpack_require__(8094);

const require_pi_family = __webpack_require__(2907);

function parsePiDocument(text, schema) {
 const document = require_json_document.parseJsonDocument(require_text.wholeText(text));
 const found = require_document_instant.valueAt(document.value, [ "schema" ]);
 if (typeof found === "string" && require_pi_family.piSchemaName(found) === require_pi_family.piSchemaName(schema)) return document;
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


/***/ }),

/***/ 7072:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

var ZeroResultsError = class extends require_main.EvidenceError {};

function zeroResults(place = "", line) {
 return new ZeroResultsError(`${place}the report has zero results`, {
  line,
  remedy: "run the campaign: a report without a single result proves nothing"
 });
}

Object.defineProperty(exports, "zeroResults", ({
 enumerable: true,
 get: function() {
  return zeroResults;
 }
}));


/***/ })

};
;