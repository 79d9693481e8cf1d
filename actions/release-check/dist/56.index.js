export const id = 56;

export const ids = [ 56 ];

export const modules = {
 4056: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   TRACEABILITY_KEYS: () => TRACEABILITY_KEYS,
   traceabilityReader: () => traceabilityReader
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var _shown_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(701);
  var _values_collections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6294);
  var _values_scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9350);
  var _values_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7787);
  var _values_weakening_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8510);
  var _campaign_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4682);
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
    "made-by": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_campaign_js__WEBPACK_IMPORTED_MODULE_4__.v$),
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
  const TRACEABILITY_KEYS = {
   matrix: {
    meaning: "The traceability matrix.",
    stricter: "depends"
   },
   require: {
    meaning: "The categories of evidence that every requirement must have.",
    stricter: "present"
   },
   "min-coverage": {
    meaning: "The share of classified tests that must be traced to a requirement.",
    stricter: "higher"
   },
   tags: {
    meaning: "Where tests name their requirements themselves.",
    stricter: "depends",
    keys: {
     pattern: {
      meaning: "A regular expression (RE2) whose first group is a list of ids, separated by commas.",
      stricter: "depends",
      default: "matches `covers: ID-1, ID-2`"
     },
     files: {
      meaning: "The tests whose comments are searched.",
      stricter: "depends"
     }
    }
   },
   results: {
    meaning: "Test results. With them a requirement is covered only if its tests passed.",
    stricter: "present"
   },
   "made-by": {
    meaning: "Whether a step of this run must have written the results: an unchanged committed file is then inconclusive.",
    stricter: [ "this-run", "anywhere" ]
   },
   lock: {
    meaning: "The file with the fingerprints of the requirements whose tests were reviewed.",
    stricter: "present"
   },
   documents: {
    meaning: "Documents that must exist, and whose links must work.",
    stricter: "present",
    each: {
     meaning: "One document.",
     keys: {
      path: {
       meaning: "The file.",
       stricter: "depends"
      },
      title: {
       meaning: "The name of the document in reports.",
       stricter: "neither"
      },
      "max-age": {
       meaning: "How long ago its last change may be.",
       stricter: "lower"
      }
     }
    }
   },
   weakening: {
    meaning: "What happens if a change takes evidence, requirements or rules away from the matrix.",
    stricter: [ "fail", "warn" ]
   }
  };
 },
 8510: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => weakening
  });
  var _choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8344);
  const weakening = (0, _choice_js__WEBPACK_IMPORTED_MODULE_0__.Y)([ "fail", "warn" ]);
 }
};
