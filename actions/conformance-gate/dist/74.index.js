exports.id = 74;
exports.ids = [74];
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

/***/ 74:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_pi_document = __webpack_require__(4638);

const verdictShape = require_main.object({
 status: require_main.name,
 thresholds: require_main.object({
  min_pass_rate_pct: require_main.optional(require_main.rate),
  max_failures: require_main.optional(require_main.count)
 }),
 observed: require_main.object({
  must_pass_pass_rate_pct: require_main.nullable(require_main.rate)
 }),
 checks: require_main.array(require_main.object({
  id: require_main.name,
  ok: require_main.boolean()
 })),
 blocking_failures: require_main.array(require_main.unknown())
});

const SET_KEYS = [ "total", "tested", "passed", "failed", "skipped" ];

function createPiMustPassReader(schema) {
 return {
  format: schema,
  subjectKind: "extension",
  read: text => readVerdict(require_pi_document.parsePiDocument(text, schema))
 };
}

function* readVerdict(document) {
 const verdict = require_main.readShape(document, verdictShape);
 const mustPass = readSet(document, "must_pass");
 require_main.checkSome(document, [ "observed", "must_pass_total" ], mustPass.total);
 require_main.checkRate(document, {
  path: [ "observed", "must_pass_pass_rate_pct" ],
  declared: verdict.observed.must_pass_pass_rate_pct,
  meanings: [ {
   part: mustPass.passed,
   whole: mustPass.tested
  }, {
   part: mustPass.passed,
   whole: mustPass.total
  } ]
 });
 checkStatus(document, verdict, mustPass);
 const stretch = readStretchSet(document);
 yield* require_pi_document.readGeneratedAt(document);
 yield countsOf("must-pass", mustPass);
 if (stretch !== void 0) yield countsOf("stretch", stretch);
}

function readSet(document, prefix) {
 const at = key => [ "observed", `${prefix}_${key}` ];
 const read = key => require_main.readShape(document, require_main.count, at(key));
 const set = {
  total: read("total"),
  tested: read("tested"),
  passed: read("passed"),
  failed: read("failed"),
  skipped: read("skipped")
 };
 const {total, tested, passed, failed, skipped} = set;
 const executed = {
  path: at("tested"),
  declared: tested,
  counted: passed + failed
 };
 require_main.checkTotal(document, {
  ...executed,
  leaves: `${prefix}_passed and ${prefix}_failed`
 });
 const all = {
  path: at("total"),
  declared: total,
  counted: tested + skipped
 };
 require_main.checkTotal(document, {
  ...all,
  leaves: `${prefix}_tested and ${prefix}_skipped`
 });
 return set;
}

function readStretchSet(document) {
 if (require_main.valueAt(document.value, [ "observed", "stretch_total" ]) === void 0) return;
 const set = readSet(document, "stretch");
 for (const key of SET_KEYS) {
  const path = [ "stretch_set_summary", key ];
  const declared = require_main.readShape(document, require_main.optional(require_main.count), path);
  require_main.checkTotal(document, {
   path,
   declared,
   counted: set[key],
   leaves: "the counts in observed"
  });
 }
 return set;
}

function checkStatus(document, verdict, mustPass) {
 const reason = reasonToFail(verdict, mustPass);
 if (verdict.status === "pass" === (reason === void 0)) return;
 throw require_main.contradiction(document, [ "status" ], `status is ${require_main.showValue(verdict.status)}, but ${reason ?? "nothing in the report says why"}`);
}

function reasonToFail(verdict, {tested, passed, failed}) {
 const {min_pass_rate_pct: minimum = 0, max_failures: maximum = failed} = verdict.thresholds;
 const failing = verdict.checks.find(({ok}) => !ok);
 if (failing !== void 0) return `the check ${require_main.showValue(failing.id)} is not ok`;
 if (verdict.blocking_failures.length > 0) return `${verdict.blocking_failures.length} failures block`;
 if (failed > maximum) return `must_pass_failed is ${failed} and thresholds.max_failures is ${maximum}`;
 if (passed * 100 < minimum * tested) return `the pass rate is below thresholds.min_pass_rate_pct`;
 return tested === 0 ? "nothing was tested" : void 0;
}

function countsOf(tier, {passed, failed, skipped}) {
 return {
  kind: "counts",
  tier,
  tally: {
   ...require_main.EMPTY_TALLY,
   pass: passed,
   fail: failed,
   skip: skipped
  }
 };
}

exports.createPiMustPassReader = createPiMustPassReader;


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