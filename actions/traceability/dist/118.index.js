export const id = 118;

export const ids = [ 118 ];

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
   Wr: () => readInstant,
   _f: () => readShape,
   fK: () => valueAt,
   mo: () => readMembers
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8730);
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
  function readInstant(document, path) {
   const value = valueAt(document.value, path);
   if (value === void 0) return;
   const instant = typeof value === "string" ? (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_4__.nV)(value) : void 0;
   if (instant !== void 0) return instant;
   throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_2__.o(`${pathText(path)}: expected an ISO 8601 instant, found ${(0, 
   _json_value_js__WEBPACK_IMPORTED_MODULE_3__.v)(value)}`, {
    line: document.lineOf(path),
    remedy: "write it like 2026-02-08T12:00:00Z"
   });
  }
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
   const instant = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__.Wr)(document, [ "generated_at" ]);
   if (instant !== void 0) yield {
    kind: "generated-at",
    instant: instant
   };
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
  const namedTierShape = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   tier: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(_governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.UU),
   name: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(_governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.UU),
   source_tier: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(_governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.UU)
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
    const tier = names.tier ?? names.name ?? names.source_tier;
    if (tier === void 0) throw unnamedTier(document, path);
    if (seen.has(tier)) throw (0, _consistency_js__WEBPACK_IMPORTED_MODULE_3__.qX)(document, path, `${(0, 
    _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.LF)(path)}: the tier ${(0, 
    _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_6__.v)(tier)} is listed more than once`);
    seen.add(tier);
    return {
     name: tier,
     path: path,
     counts: (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__._f)(document, countsShape, path)
    };
   });
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
 2262: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => zeroResults
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3427);
  function zeroResults(place = "", line) {
   return new _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.o(`${place}the report has zero results`, {
    line: line,
    remedy: "run the campaign: a report without a single result proves nothing"
   });
  }
 }
};
