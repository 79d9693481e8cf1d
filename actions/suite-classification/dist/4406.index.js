export const id = 4406;

export const ids = [ 4406 ];

export const modules = {
 4406: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   intendedChangesReader: () => intendedChangesReader
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
  var _registers_intended_changes_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6242);
  var _values_choice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8344);
  var _values_scalars_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9350);
  var _values_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7787);
  const MAX_LABEL = 41;
  const intendedChangesReader = {
   schema: intendedChangesSchema
  };
  function intendedChangesSchema() {
   const standard = _registers_intended_changes_settings_js__WEBPACK_IMPORTED_MODULE_0__.l;
   return zod_mini__WEBPACK_IMPORTED_MODULE_1__.rej({
    path: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Rvf(_values_texts_js__WEBPACK_IMPORTED_MODULE_2__.Ae, standard.path),
    accept: zod_mini__WEBPACK_IMPORTED_MODULE_1__.Rvf((0, _values_choice_js__WEBPACK_IMPORTED_MODULE_3__.Y)([ "others", "self" ]), standard.accept),
    "accept-label": zod_mini__WEBPACK_IMPORTED_MODULE_1__.Rvf(_values_texts_js__WEBPACK_IMPORTED_MODULE_2__.Vm, standard["accept-label"]),
    "max-open": zod_mini__WEBPACK_IMPORTED_MODULE_1__.Rvf(_values_scalars_js__WEBPACK_IMPORTED_MODULE_4__.bR, standard["max-open"])
   }).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.zni(({"accept-label": label}, context) => {
    if (label.length <= MAX_LABEL) return;
    const message = `has ${label.length} characters: write at most ${MAX_LABEL}, because GitHub's labels have at most 50`;
    context.addIssue({
     code: "custom",
     path: [ "accept-label" ],
     message: message
    });
   }));
  }
 }
};
