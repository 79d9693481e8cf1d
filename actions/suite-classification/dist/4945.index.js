export const id = 4945;

export const ids = [ 4945 ];

export const modules = {
 4945: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   roadmapReader: () => roadmapReader
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var _values_choice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8344);
  var _values_collections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6294);
  var _values_scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9350);
  var _values_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7787);
  const STATUSES = [ "planned", "in-progress", "closed" ];
  const roadmapReader = {
   schema: roadmapSchema
  };
  function roadmapSchema() {
   const epic = zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    title: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf,
    goal: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_choice_js__WEBPACK_IMPORTED_MODULE_2__.Y)(STATUSES)),
    issue: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_3__.bR),
    milestone: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf)
   });
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    epics: (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_4__.KT)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Vm, epic.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zni(refuseTwoStatuses)))
   });
  }
  function refuseTwoStatuses(epic, context) {
   const written = [ "status", "issue", "milestone" ].filter(key => epic[key] !== void 0);
   const [first, second] = written;
   if (first === void 0 || second === void 0) return;
   const message = `says the status, and so does ${first}: keep one of the two`;
   context.addIssue({
    code: "custom",
    path: [ second ],
    message: message
   });
  }
 }
};
