export const id = 118;

export const ids = [ 118 ];

export const modules = {
 6470: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  var _pi_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6470);
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
 }
};
