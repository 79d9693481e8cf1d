export const id = 926;

export const ids = [ 926 ];

export const modules = {
 2926: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   traceabilityReader: () => traceabilityReader
  });
  var schemas = __webpack_require__(2527);
  var shown_value = __webpack_require__(701);
  var collections = __webpack_require__(6294);
  var made_by = __webpack_require__(9974);
  var scalar = __webpack_require__(6163);
  var texts = __webpack_require__(7787);
  const resultFiles = (0, scalar.d_)({
   noun: "a path, or a path and its root",
   read: input => typeof input === "string" ? filesOf(input, void 0) : filesWithRoot(input),
   fix: () => "name files from the root of the repository, as in reports/*.xml, or as in { path: out/core.xml, root: packages/core }"
  });
  function filesWithRoot(input) {
   if (typeof input !== "object" || input === null || Array.isArray(input)) return;
   const {path: glob, root: root, ...others} = {
    ...input
   };
   if (Object.keys(others).length > 0 || root !== void 0 && typeof root !== "string") return;
   return filesOf(glob, root);
  }
  function filesOf(glob, root) {
   const found = texts.J6.safeParse(glob);
   if (!found.success) return;
   if (root === void 0) return {
    glob: found.data
   };
   const folder = texts.Ae.safeParse(root);
   return folder.success ? {
    glob: found.data,
    root: folder.data
   } : void 0;
  }
  var scalars = __webpack_require__(9350);
  var weakening = __webpack_require__(8510);
  const traceabilityReader = {
   schema: traceabilitySchema
  };
  function traceabilitySchema() {
   return schemas.rej({
    matrix: texts.Ae,
    require: schemas.yqP((0, collections.p_)(texts.w5)),
    "min-coverage": schemas.yqP(scalars.X1),
    tags: schemas.yqP(schemas.rej({
     pattern: schemas.yqP(texts.Pf),
     files: (0, collections.h9)(texts.J6)
    })),
    results: schemas.yqP((0, collections.h9)(resultFiles)),
    "made-by": schemas.yqP(made_by.v),
    lock: schemas.yqP(texts.Ae),
    documents: schemas.yqP(documentsSchema()),
    weakening: schemas.Rvf(weakening.C, "fail")
   });
  }
  function documentsSchema() {
   const document = schemas.rej({
    path: texts.Ae,
    title: texts.Pf,
    "max-age": schemas.yqP(scalars.p0),
    root: schemas.yqP(texts.Ae)
   });
   return (0, collections.p_)(document).check(schemas.zni((documents, context) => {
    documents.forEach(({path: each}, index) => {
     if (documents.findIndex(other => other.path === each) === index) return;
     const message = `${(0, shown_value.JJ)(each)} appears twice in the list: name it once`;
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
