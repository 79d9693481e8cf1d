export const id = 217;

export const ids = [ 217 ];

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
 2217: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   createPiScenariosReader: () => createPiScenariosReader
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4006);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3387);
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var _consistency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6987);
  var _results_excerpt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9319);
  var _pi_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6470);
  const reportShape = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   counts: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
    total: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9,
    pass: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9,
    fail: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9,
    skip: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(_governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9),
    error: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(_governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9)
   }),
   pass_rate_pct: zod_mini__WEBPACK_IMPORTED_MODULE_0__.mee(_governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.TS),
   results: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__.L5J()))
  });
  const resultShape = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   scenario_id: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.UU,
   extension_id: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.UU,
   kind: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.UU,
   source_tier: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.UU,
   status: zod_mini__WEBPACK_IMPORTED_MODULE_0__.k5n([ "pass", "fail", "skip", "error" ]),
   error: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.L5J()),
   skip_reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.L5J()),
   diffs: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.L5J())
  });
  function createPiScenariosReader(schema) {
   return {
    format: schema,
    subjectKind: "scenario",
    read: text => readReport((0, _pi_document_js__WEBPACK_IMPORTED_MODULE_2__.I)(text, schema))
   };
  }
  function* readReport(document) {
   const report = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__._f)(document, reportShape);
   const results = report.results && readResults(document, report.results.length);
   const tally = results === void 0 ? declaredTally(report) : tallyOfResults(results);
   (0, _consistency_js__WEBPACK_IMPORTED_MODULE_3__.Bz)(document, [ "counts", "total" ], Math.max(report.counts.total, (0, 
   _governance_gates_core__WEBPACK_IMPORTED_MODULE_4__.e6)(tally)));
   checkCounts(document, report, tally);
   yield* (0, _pi_document_js__WEBPACK_IMPORTED_MODULE_2__.p)(document);
   if (results === void 0) yield {
    kind: "counts",
    tally: tally
   }; else for (const result of results) yield {
    kind: "result",
    result: result
   };
  }
  function readResults(document, length) {
   const lines = document.linesOfItems([ "results" ]);
   return Array.from({
    length: length
   }, (_, index) => {
    const row = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__._f)(document, resultShape, [ "results", index ]);
    const message = reasonOf(row);
    const line = lines[index];
    return {
     subject: row.scenario_id,
     status: row.status,
     tier: row.source_tier,
     attributes: {
      kind: row.kind,
      extension: row.extension_id
     },
     ...message === void 0 ? {} : {
      message: message
     },
     ...line === void 0 ? {} : {
      evidenceLine: line
     }
    };
   });
  }
  function reasonOf({error: error, skip_reason: skip_reason, diffs: diffs}) {
   const reason = [ error, skip_reason ].find(text => typeof text === "string" && text !== "");
   const shown = reason ?? (Array.isArray(diffs) ? diffs[0] : void 0);
   if (shown === void 0 || shown === null) return;
   return (0, _results_excerpt_js__WEBPACK_IMPORTED_MODULE_5__.b)(typeof shown === "string" ? shown : JSON.stringify(shown));
  }
  function tallyOfResults(results) {
   return results.reduce((sum, {status: status}) => (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_4__.MA)(sum, (0, 
   _governance_gates_core__WEBPACK_IMPORTED_MODULE_4__.sv)(status)), _governance_gates_core__WEBPACK_IMPORTED_MODULE_4__.dd);
  }
  function declaredTally({counts: {pass: pass, fail: fail, skip: skip = 0, error: error = 0}}) {
   return {
    ..._governance_gates_core__WEBPACK_IMPORTED_MODULE_4__.dd,
    pass: pass,
    fail: fail,
    skip: skip,
    error: error
   };
  }
  function checkCounts(document, {counts: counts, pass_rate_pct: pass_rate_pct}, tally) {
   const total = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_4__.e6)(tally);
   const leaves = "the results";
   for (const key of [ "pass", "fail", "skip", "error" ]) (0, _consistency_js__WEBPACK_IMPORTED_MODULE_3__.ZF)(document, {
    path: [ "counts", key ],
    declared: counts[key],
    counted: tally[key],
    leaves: leaves
   });
   (0, _consistency_js__WEBPACK_IMPORTED_MODULE_3__.ZF)(document, {
    path: [ "counts", "total" ],
    declared: counts.total,
    counted: total,
    leaves: leaves
   });
   (0, _consistency_js__WEBPACK_IMPORTED_MODULE_3__.HP)(document, {
    path: [ "pass_rate_pct" ],
    declared: pass_rate_pct,
    meanings: [ {
     part: tally.pass,
     whole: total - tally.skip
    }, {
     part: tally.pass,
     whole: total
    } ]
   });
  }
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
 }
};
