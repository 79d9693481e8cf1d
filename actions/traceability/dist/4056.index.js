export const id = 4056;

export const ids = [ 4056 ];

export const modules = {
 4056: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   traceabilityReader: () => traceabilityReader
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var _shown_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(701);
  var _values_collections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6294);
  var _values_made_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9974);
  var _values_scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9350);
  var _values_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7787);
  var _values_weakening_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8510);
  const traceabilityReader = {
   schema: traceabilitySchema
  };
  function traceabilitySchema() {
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    matrix: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae,
    require: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.p_)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.w5)),
    "min-coverage": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_3__.X1),
    tags: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
     pattern: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf),
     files: (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.J6)
    })),
    results: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.J6)),
    "made-by": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_made_by_js__WEBPACK_IMPORTED_MODULE_4__.v),
    lock: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae),
    documents: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(documentsSchema()),
    weakening: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(_values_weakening_js__WEBPACK_IMPORTED_MODULE_5__.C, "fail")
   });
  }
  function documentsSchema() {
   return (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.p_)(zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    path: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae,
    title: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf,
    "max-age": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_3__.p0)
   })).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zni((documents, context) => {
    documents.forEach(({path: each}, index) => {
     if (documents.findIndex(other => other.path === each) === index) return;
     const message = `${(0, _shown_value_js__WEBPACK_IMPORTED_MODULE_6__.JJ)(each)} appears twice in the list: name it once`;
     context.addIssue({
      code: "custom",
      path: [ index, "path" ],
      message: message
     });
    });
   }));
  }
 },
 9974: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => madeBy
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7761);
  var _choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8344);
  const madeBy = (0, _choice_js__WEBPACK_IMPORTED_MODULE_0__.Y)(_governance_gates_core__WEBPACK_IMPORTED_MODULE_1__.aI);
 },
 8510: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => weakening
  });
  var _choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8344);
  const weakening = (0, _choice_js__WEBPACK_IMPORTED_MODULE_0__.Y)([ "fail", "warn" ]);
 }
};
