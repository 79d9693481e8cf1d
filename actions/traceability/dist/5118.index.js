export const id = 5118;

export const ids = [ 5118 ];

export const modules = {
 4006: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   MA: () => addTallies,
   dd: () => EMPTY_TALLY,
   e6: () => totalOf,
   sv: () => tallyOf
  });
  var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9859);
  const EMPTY_TALLY = {
   skip: 0,
   "not-applicable": 0,
   pass: 0,
   flaky: 0,
   fail: 0,
   error: 0
  };
  function totalOf(tally) {
   return _result_js__WEBPACK_IMPORTED_MODULE_0__.Jb.reduce((sum, status) => sum + tally[status], 0);
  }
  function addTallies(left, right) {
   return combine(left, right, (a, b) => a + b);
  }
  function tallyOf(status) {
   return {
    ...EMPTY_TALLY,
    [status]: 1
   };
  }
  function combine(left, right, merge) {
   return {
    skip: merge(left.skip, right.skip),
    "not-applicable": merge(left["not-applicable"], right["not-applicable"]),
    pass: merge(left.pass, right.pass),
    flaky: merge(left.flaky, right.flaky),
    fail: merge(left.fail, right.fail),
    error: merge(left.error, right.error)
   };
  }
 },
 3387: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   LF: () => pathText,
   TS: () => rate,
   U9: () => count,
   UU: () => name,
   Vg: () => remark,
   _f: () => readShape,
   fK: () => valueAt,
   mo: () => readMembers
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7197);
  var _evidence_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3427);
  var _json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3823);
  const COUNT = "a whole number, 0 or more";
  const RATE = "a number from 0 to 100";
  const count = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr(COUNT).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI(COUNT));
  const rate = zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig(RATE).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.qm(0, RATE), zod_mini__WEBPACK_IMPORTED_MODULE_1__.Zm(100, RATE));
  const name = zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.m9(1, "text that is not empty"));
  const remark = zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()));
  function readShape(document, schema, path = []) {
   const parsed = schema.safeParse(valueAt(document.value, path));
   if (parsed.success) return parsed.data;
   const [issue] = parsed.error.issues;
   const inner = (issue?.path ?? []).filter(key => typeof key !== "symbol");
   const place = [ ...path, ...inner ];
   throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_2__.o(`${pathText(place)}: ${describe(issue, valueAt(document.value, place))}`, {
    line: document.lineOf(place),
    remedy: "write the report as its format documents it"
   });
  }
  function readMembers(document, schema, path) {
   const object = readShape(document, anObject, path);
   return new Map(Object.keys(object).map(key => [ key, readShape(document, schema, [ ...path, key ]) ]));
  }
  const anObject = zod_mini__WEBPACK_IMPORTED_MODULE_0__.IeY(_json_value_js__WEBPACK_IMPORTED_MODULE_3__.O, "an object");
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
   if (issue?.code === "unrecognized_keys") return `unknown key ${(0, _json_value_js__WEBPACK_IMPORTED_MODULE_3__.v)(issue.keys[0])}`;
   const expected = issue === void 0 ? "another value" : expectation(issue);
   return found === void 0 ? `it is missing; expected ${expected}` : `expected ${expected}, found ${(0, 
   _json_value_js__WEBPACK_IMPORTED_MODULE_3__.v)(found)}`;
  }
  function expectation(issue) {
   if (issue.message !== "Invalid input") return issue.message;
   switch (issue.code) {
   case "invalid_type":
    return TYPES[issue.expected] ?? issue.expected;

   case "invalid_value":
    return `one of ${issue.values.map(value => (0, _json_value_js__WEBPACK_IMPORTED_MODULE_3__.v)(value)).join(", ")}`;

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
 },
 6987: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bz: () => checkSome,
   HP: () => checkRate,
   ZF: () => checkTotal,
   qX: () => contradiction
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(397);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3387);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3427);
  var _zero_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2262);
  function checkTotal(document, {path: path, declared: declared, counted: counted, leaves: leaves}) {
   if (declared === void 0 || declared === counted) return;
   throw contradiction(document, path, `${(0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.LF)(path)} is ${declared}, but ${leaves} add up to ${counted}`);
  }
  function checkRate(document, {path: path, declared: declared, meanings: meanings}) {
   if (declared === void 0) return;
   const isOfNothing = meanings[0].whole === 0;
   if (isOfNothing ? isRateOfNothing(declared) : isRateOf(declared, meanings)) return;
   const counted = isOfNothing ? "0, 100 or null (nothing was executed)" : (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_1__.CE)(meanings[0]);
   throw contradiction(document, path, `${(0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.LF)(path)} is ${declared}, but the counts give ${counted.replace("%", "")}`);
  }
  const ROUNDING = .05 + 1e-9;
  function isRateOfNothing(declared) {
   return declared === null || declared === 0 || declared === 100;
  }
  function isRateOf(declared, meanings) {
   return meanings.some(meaning => {
    const counted = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_1__.pR)(meaning);
    return declared !== null && counted !== null && Math.abs(declared - counted) <= ROUNDING;
   });
  }
  function checkSome(document, path, total) {
   if (total === 0) throw (0, _zero_results_js__WEBPACK_IMPORTED_MODULE_2__.d)(`${(0, 
   _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.LF)(path)}: `, document.lineOf(path));
  }
  function contradiction(document, path, message) {
   return new _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_3__.o(message, {
    line: document.lineOf(path),
    remedy: "the report contradicts itself: generate it again, and do not edit it by hand"
   });
  }
 },
 4089: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => parsePiDocument,
   p: () => readGeneratedAt
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8516);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8370);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3387);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3427);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3823);
  var _results_document_instant_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6345);
  var _pi_family_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5445);
  function parsePiDocument(text, schema) {
   const document = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.d)((0, 
   _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.r0)(text));
   const found = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__.fK)(document.value, [ "schema" ]);
   if (typeof found === "string" && (0, _pi_family_js__WEBPACK_IMPORTED_MODULE_3__.U)(found) === (0, 
   _pi_family_js__WEBPACK_IMPORTED_MODULE_3__.U)(schema)) return document;
   throw new _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_4__.o(`schema: expected ${(0, 
   _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_5__.v)(schema)}, found ${(0, 
   _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_5__.v)(found)}`, {
    line: document.lineOf([ "schema" ]),
    remedy: "check which report this is"
   });
  }
  function* readGeneratedAt(document) {
   yield* (0, _results_document_instant_js__WEBPACK_IMPORTED_MODULE_6__.L)(document, [ "generated_at" ]);
  }
 },
 5118: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   createPiSummaryReader: () => createPiSummaryReader
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4006);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3387);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3823);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3427);
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var _consistency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6987);
  var _results_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4885);
  var _pi_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4089);
  const countsShape = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   pass: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9,
   fail: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9,
   na: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9,
   total: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9
  });
  const summaryShape = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   counts: zod_mini__WEBPACK_IMPORTED_MODULE_0__.X$i(countsShape, {
    tested: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(_governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9)
   }),
   tested: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(_governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9),
   pass_rate_pct: zod_mini__WEBPACK_IMPORTED_MODULE_0__.mee(_governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.TS),
   coverage_rate_pct: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.mee(_governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.TS)),
   negative: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
    pass: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9,
    fail: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9,
    total: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(_governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9)
   }))
  });
  const tierName = zod_mini__WEBPACK_IMPORTED_MODULE_0__.KCZ([ _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.UU, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9 ]);
  const namedTierShape = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   tier: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(tierName),
   name: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(tierName),
   source_tier: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(tierName)
  });
  const listedCountsShape = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   pass: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9,
   fail: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9,
   na: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(_governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9),
   skip: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(_governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9),
   total: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(_governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9)
  });
  function createPiSummaryReader(schema) {
   return {
    format: schema,
    subjectKind: "extension",
    read: text => readSummary((0, _pi_document_js__WEBPACK_IMPORTED_MODULE_2__.I)(text, schema))
   };
  }
  function* readSummary(document) {
   const summary = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__._f)(document, summaryShape);
   const tiers = readTiers(document);
   (0, _consistency_js__WEBPACK_IMPORTED_MODULE_3__.Bz)(document, [ "counts", "total" ], summary.counts.total);
   for (const tier of tiers) checkCounts(document, tier.path, tier.counts);
   checkCounts(document, [ "counts" ], summary.counts);
   if (tiers.length > 0) checkSums(document, summary.counts, tiers);
   checkRates(document, summary);
   yield* (0, _pi_document_js__WEBPACK_IMPORTED_MODULE_2__.p)(document);
   if (tiers.length === 0) yield {
    kind: "counts",
    tally: tallyOfCounts(summary.counts)
   };
   for (const tier of tiers) yield {
    kind: "counts",
    tier: tier.name,
    tally: tallyOfCounts(tier.counts)
   };
   if (summary.negative !== void 0) yield* readNegative(document, summary.negative);
  }
  function* readNegative(document, {pass: pass, fail: fail, total: total}) {
   const path = [ "negative", "total" ];
   (0, _consistency_js__WEBPACK_IMPORTED_MODULE_3__.ZF)(document, {
    path: path,
    declared: total,
    counted: pass + fail,
    leaves: "pass and fail"
   });
   yield {
    kind: "counts",
    attributes: {
     [_results_record_js__WEBPACK_IMPORTED_MODULE_4__.s]: "negative"
    },
    tally: {
     ..._governance_gates_core__WEBPACK_IMPORTED_MODULE_5__.dd,
     pass: pass,
     fail: fail
    }
   };
  }
  function readTiers(document) {
   const declared = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.fK)(document.value, [ "per_tier" ]);
   if (declared === void 0 || declared === null) return [];
   if (Array.isArray(declared)) return readTierList(document, declared.length);
   return [ ...(0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.mo)(document, countsShape, [ "per_tier" ]) ].map(([key, counts]) => {
    if (key === "") throw (0, _consistency_js__WEBPACK_IMPORTED_MODULE_3__.qX)(document, [ "per_tier", key ], "per_tier: a tier has no name");
    return {
     name: key,
     path: [ "per_tier", key ],
     counts: counts
    };
   });
  }
  function readTierList(document, length) {
   const seen = new Set;
   return Array.from({
    length: length
   }, (_, index) => {
    const path = [ "per_tier", index ];
    const names = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__._f)(document, namedTierShape, path);
    const written = names.tier ?? names.name ?? names.source_tier;
    if (written === void 0) throw unnamedTier(document, path);
    const tier = String(written);
    if (seen.has(tier)) throw (0, _consistency_js__WEBPACK_IMPORTED_MODULE_3__.qX)(document, path, `${(0, 
    _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.LF)(path)}: the tier ${(0, 
    _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_6__.v)(tier)} is listed more than once`);
    seen.add(tier);
    return {
     name: tier,
     path: path,
     counts: readListedCounts(document, path)
    };
   });
  }
  function readListedCounts(document, path) {
   const {pass: pass, fail: fail, na: na, skip: skip, total: total} = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__._f)(document, listedCountsShape, path);
   if (na === void 0 && skip === void 0) throw (0, _consistency_js__WEBPACK_IMPORTED_MODULE_3__.qX)(document, path, `${(0, 
   _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.LF)(path)}: neither na nor skip says how many were not executed`);
   const left = (na ?? 0) + (skip ?? 0);
   return {
    pass: pass,
    fail: fail,
    na: left,
    total: total ?? pass + fail + left
   };
  }
  function unnamedTier(document, path) {
   return new _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_7__.o(`${(0, 
   _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.LF)(path)}: the tier has no name`, {
    line: document.lineOf(path),
    remedy: "name it with the key tier, name or source_tier"
   });
  }
  function checkCounts(document, path, counts) {
   (0, _consistency_js__WEBPACK_IMPORTED_MODULE_3__.ZF)(document, {
    path: [ ...path, "total" ],
    declared: counts.total,
    counted: counts.pass + counts.fail + counts.na,
    leaves: "pass, fail and na"
   });
  }
  function checkSums(document, counts, tiers) {
   for (const key of [ "pass", "fail", "na", "total" ]) {
    const counted = tiers.reduce((sum, tier) => sum + tier.counts[key], 0);
    (0, _consistency_js__WEBPACK_IMPORTED_MODULE_3__.ZF)(document, {
     path: [ "counts", key ],
     declared: counts[key],
     counted: counted,
     leaves: "the tiers"
    });
   }
  }
  function checkRates(document, summary) {
   const {pass: pass, fail: fail, total: total, tested: tested} = summary.counts;
   const executed = pass + fail;
   const leaves = "pass and fail";
   (0, _consistency_js__WEBPACK_IMPORTED_MODULE_3__.ZF)(document, {
    path: [ "counts", "tested" ],
    declared: tested,
    counted: executed,
    leaves: leaves
   });
   (0, _consistency_js__WEBPACK_IMPORTED_MODULE_3__.ZF)(document, {
    path: [ "tested" ],
    declared: summary.tested,
    counted: executed,
    leaves: leaves
   });
   (0, _consistency_js__WEBPACK_IMPORTED_MODULE_3__.HP)(document, {
    path: [ "pass_rate_pct" ],
    declared: summary.pass_rate_pct,
    meanings: [ {
     part: pass,
     whole: executed
    }, {
     part: pass,
     whole: total
    } ]
   });
   (0, _consistency_js__WEBPACK_IMPORTED_MODULE_3__.HP)(document, {
    path: [ "coverage_rate_pct" ],
    declared: summary.coverage_rate_pct,
    meanings: [ {
     part: executed,
     whole: total
    } ]
   });
  }
  function tallyOfCounts({pass: pass, fail: fail, na: na}) {
   return {
    ..._governance_gates_core__WEBPACK_IMPORTED_MODULE_5__.dd,
    pass: pass,
    fail: fail,
    "not-applicable": na
   };
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
 },
 2262: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => zeroResults
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3427);
  class ZeroResultsError extends _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.o {}
  function zeroResults(place = "", line) {
   return new ZeroResultsError(`${place}the report has zero results`, {
    line: line,
    remedy: "run the campaign: a report without a single result proves nothing"
   });
  }
 }
};
