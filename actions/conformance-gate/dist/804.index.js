export const id = 804;

export const ids = [ 804 ];

export const modules = {
 5804: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   SUITES_KEYS: () => SUITES_KEYS,
   suitesReader: () => suitesReader
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var _values_collections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6294);
  var _values_scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9350);
  var _values_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7787);
  var _values_weakening_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8510);
  function suiteRuleSchema() {
   const allowed = zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    identifier: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf,
    reason: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.CS,
    "review-by": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_2__.bO)
   });
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    "forbid-content": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_3__.p_)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf)),
    "forbid-identifiers": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_3__.p_)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf)),
    allow: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_3__.p_)(allowed))
   });
  }
  const suitesReader = {
   schema: suitesSchema
  };
  function suitesSchema() {
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    classification: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae,
    tests: (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_3__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.J6),
    rules: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_3__.KT)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Vm, suiteRuleSchema())),
    "forbid-dependencies": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
     names: (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_3__.p_)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf),
     manifests: (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_3__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.J6)
    })),
    "runner-lists": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_3__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.J6)),
    weakening: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(_values_weakening_js__WEBPACK_IMPORTED_MODULE_4__.C, "fail")
   });
  }
  const ALLOWED_KEYS = {
   identifier: {
    meaning: "The identifier. `{a,b}` and `*` work as in paths.",
    stricter: "depends"
   },
   reason: {
    meaning: "Why it is justified.",
    stricter: "neither"
   },
   "review-by": {
    meaning: "The last day on which it is allowed.",
    stricter: "lower"
   }
  };
  const RULE_KEYS = {
   "forbid-content": {
    meaning: "Text that must not occur.",
    stricter: "present"
   },
   "forbid-identifiers": {
    meaning: "Identifiers that must not occur. `*` matches any letters.",
    stricter: "present"
   },
   allow: {
    meaning: "Identifiers that are allowed although a pattern forbids them.",
    stricter: "absent",
    each: {
     meaning: "One allowed identifier.",
     keys: ALLOWED_KEYS
    }
   }
  };
  const SUITES_KEYS = {
   classification: {
    meaning: "The file that assigns each test to a suite.",
    stricter: "depends"
   },
   tests: {
    meaning: "The test files.",
    stricter: "present"
   },
   rules: {
    meaning: "What the tests of a suite must not contain, by suite.",
    stricter: "present",
    each: {
     meaning: "The rules of one suite.",
     keys: RULE_KEYS
    }
   },
   "forbid-dependencies": {
    meaning: "Packages that must not be dependencies.",
    stricter: "present",
    keys: {
     names: {
      meaning: "The names of the packages.",
      stricter: "present"
     },
     manifests: {
      meaning: "The files that declare dependencies.",
      stricter: "present"
     }
    }
   },
   "runner-lists": {
    meaning: "Which tests the test runners select, as they list them themselves. Every classified file must be in one of the lists.",
    stricter: "present"
   },
   weakening: {
    meaning: "What happens if a change puts a test under fewer rules, or out of `tests`.",
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
