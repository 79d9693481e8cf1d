exports.id = 116;
exports.ids = [116];
exports.modules = {

/***/ 7544:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const madeBy = (__webpack_require__(5197).choice)([ "this-run", "anywhere" ]);

Object.defineProperty(exports, "madeBy", ({
 enumerable: true,
 get: function() {
  return madeBy;
 }
}));


/***/ }),

/***/ 4116:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_made_by = __webpack_require__(7544);

const require_weakening = __webpack_require__(6744);

const resultFiles = require_main.scalar({
 noun: "a path, or a path and its root",
 read: input => typeof input === "string" ? filesOf(input, void 0) : filesWithRoot(input),
 fix: () => "name files from the root of the repository, as in reports/*.xml, or as in { path: out/core.xml, root: packages/core }"
});

function filesWithRoot(input) {
 if (typeof input !== "object" || input === null || Array.isArray(input)) return;
 const {path: glob, root, ...others} = {
  ...input
 };
 if (Object.keys(others).length > 0 || root !== void 0 && typeof root !== "string") return;
 return filesOf(glob, root);
}

function filesOf(glob, root) {
 const found = require_main.pathOrGlob.safeParse(glob);
 if (!found.success) return;
 if (root === void 0) return {
  glob: found.data
 };
 const folder = require_main.path.safeParse(root);
 return folder.success ? {
  glob: found.data,
  root: folder.data
 } : void 0;
}

const traceabilityReader = {
 schema: traceabilitySchema
};

function traceabilitySchema() {
 return require_main.strictObject({
  matrix: require_main.path,
  require: require_main.exactOptional(require_main.list(require_main.fieldName)),
  "min-coverage": require_main.exactOptional(require_main.percentage),
  tags: require_main.exactOptional(require_main.strictObject({
   pattern: require_main.exactOptional(require_main.label),
   files: require_main.oneOrMore(require_main.pathOrGlob)
  })),
  results: require_main.exactOptional(require_main.oneOrMore(resultFiles)),
  "made-by": require_main.exactOptional(require_made_by.madeBy),
  lock: require_main.exactOptional(require_main.path),
  documents: require_main.exactOptional(documentsSchema()),
  weakening: require_main._default(require_weakening.weakening, "fail")
 });
}

function documentsSchema() {
 const document = require_main.strictObject({
  path: require_main.path,
  title: require_main.label,
  "max-age": require_main.exactOptional(require_main.duration),
  root: require_main.exactOptional(require_main.path)
 });
 return require_main.list(document).check(require_main.superRefine((documents, context) => {
  documents.forEach(({path: each}, index) => {
   if (documents.findIndex(other => other.path === each) === index) return;
   const message = `${require_main.shownValue(each)} appears twice in the list: name it once`;
   context.addIssue({
    code: "custom",
    path: [ index, "path" ],
    message
   });
  });
 }));
}

exports.traceabilityReader = traceabilityReader;


/***/ }),

/***/ 6744:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const weakening = (__webpack_require__(5197).choice)([ "fail", "warn" ]);

Object.defineProperty(exports, "weakening", ({
 enumerable: true,
 get: function() {
  return weakening;
 }
}));


/***/ })

};
;