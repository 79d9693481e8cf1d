export const id = 804;

export const ids = [ 804 ];

export const modules = {
 5804: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   suitesReader: () => suitesReader
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var _values_choice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8344);
  var _values_collections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6294);
  var _values_scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9350);
  var _values_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7787);
  var _values_weakening_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8510);
  function suiteRuleSchema() {
   const allowed = zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    identifier: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf),
    file: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae),
    reason: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.CS,
    "review-by": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_2__.bO)
   }).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zni(requireOne));
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    "forbid-content": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_3__.p_)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf)),
    "forbid-identifiers": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_3__.p_)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf)),
    allow: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_3__.p_)(allowed)),
    "look-at": zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf((0, _values_choice_js__WEBPACK_IMPORTED_MODULE_4__.Y)([ "tests", "helpers", "imports" ]), "helpers")
   });
  }
  function requireOne({identifier: identifier, file: file}, context) {
   if (identifier === void 0 !== (file === void 0)) return;
   const message = file === void 0 ? "names nothing: write identifier, or file for what a helper has" : "names an identifier and a file: write an entry for each";
   context.addIssue({
    code: "custom",
    message: message
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
    helpers: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_3__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.J6)),
    "unfollowed-imports": zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf((0, _values_choice_js__WEBPACK_IMPORTED_MODULE_4__.Y)([ "fail", "warn" ]), "warn"),
    "forbid-dependencies": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
     names: (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_3__.p_)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf),
     manifests: (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_3__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.J6)
    })),
    "runner-lists": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_3__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.J6)),
    weakening: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(_values_weakening_js__WEBPACK_IMPORTED_MODULE_5__.C, "fail")
   });
  }
 },
 8510: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => weakening
  });
  var _choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8344);
  const weakening = (0, _choice_js__WEBPACK_IMPORTED_MODULE_0__.Y)([ "fail", "warn" ]);
 }
};
