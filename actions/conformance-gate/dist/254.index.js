export const id = 254;

export const ids = [ 254 ];

export const modules = {
 9254: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   createPiApiMatrixReader: () => createPiApiMatrixReader
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3387);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3823);
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var _consistency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6987);
  var _results_excerpt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9319);
  var _pi_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6470);
  const entryShape = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   surface: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.UU,
   module: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.UU,
   api: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.UU,
   status: zod_mini__WEBPACK_IMPORTED_MODULE_0__.k5n([ "pass", "fail", "skip", "error", "PASS", "FAIL", "SKIP", "ERROR" ]),
   diagnostics: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.L5J())
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
  const totalsShape = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   total: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(_governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9),
   pass: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9,
   fail: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9
  });
  const matrixShape = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   entries: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__.L5J()),
   summary: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
    total: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9,
    pass: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9,
    fail: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9
   })
  });
  function createPiApiMatrixReader(schema) {
   return {
    format: schema,
    subjectKind: "api",
    read: text => readMatrix((0, _pi_document_js__WEBPACK_IMPORTED_MODULE_2__.I)(text, schema))
   };
  }
  function* readMatrix(document) {
   const matrix = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__._f)(document, matrixShape);
   const entries = readEntries(document, matrix.entries.length);
   (0, _consistency_js__WEBPACK_IMPORTED_MODULE_3__.Bz)(document, [ "entries" ], entries.length);
   checkTotals(document, [ "summary" ], entries);
   for (const surface of surfacesIn(document)) {
    const inSurface = entries.filter(entry => entry.surface === surface);
    checkTotals(document, [ "summary", surface ], inSurface);
   }
   yield* (0, _pi_document_js__WEBPACK_IMPORTED_MODULE_2__.p)(document);
   for (const {result: result} of entries) yield {
    kind: "result",
    result: result
   };
  }
  function readEntries(document, length) {
   const lines = document.linesOfItems([ "entries" ]);
   return Array.from({
    length: length
   }, (_, index) => {
    const {surface: surface, module: module, api: api, status: status, diagnostics: diagnostics} = (0, 
    _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__._f)(document, entryShape, [ "entries", index ]);
    const line = lines[index];
    const message = typeof diagnostics === "string" ? (0, _results_excerpt_js__WEBPACK_IMPORTED_MODULE_4__.b)(diagnostics) : void 0;
    const result = {
     subject: [ surface, module, api ].join(" > "),
     status: STATUSES[status],
     attributes: {
      surface: surface,
      module: module
     },
     ...message === void 0 ? {} : {
      message: message
     },
     ...line === void 0 ? {} : {
      evidenceLine: line
     }
    };
    return {
     surface: surface,
     result: result
    };
   });
  }
  function surfacesIn(document) {
   const summary = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__._f)(document, zod_mini__WEBPACK_IMPORTED_MODULE_0__.IeY(_governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_5__.O), [ "summary" ]);
   return Object.keys(summary).filter(key => (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_5__.O)(summary[key]));
  }
  function checkTotals(document, path, entries) {
   const declared = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__._f)(document, totalsShape, path);
   const having = (...statuses) => entries.filter(({result: result}) => statuses.includes(result.status)).length;
   const pass = having("pass");
   const notPassed = entries.length - pass;
   const meansOfFailed = [ having("fail"), having("fail", "error") ];
   const fail = meansOfFailed.includes(declared.fail) ? declared.fail : notPassed;
   const leaves = "the entries";
   (0, _consistency_js__WEBPACK_IMPORTED_MODULE_3__.ZF)(document, {
    path: [ ...path, "pass" ],
    declared: declared.pass,
    counted: pass,
    leaves: leaves
   });
   (0, _consistency_js__WEBPACK_IMPORTED_MODULE_3__.ZF)(document, {
    path: [ ...path, "fail" ],
    declared: declared.fail,
    counted: fail,
    leaves: leaves
   });
   (0, _consistency_js__WEBPACK_IMPORTED_MODULE_3__.ZF)(document, {
    path: [ ...path, "total" ],
    declared: declared.total,
    counted: entries.length,
    leaves: leaves
   });
  }
 },
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
