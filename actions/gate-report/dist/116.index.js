exports.id = 116;
exports.ids = [116];
exports.modules = {

/***/ 7544:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const madeBy = (__webpack_require__(5365).choice)([ "this-run", "anywhere" ]);

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

const require_policy_file = __webpack_require__(3346);

const require_made_by = __webpack_require__(7544);

const require_texts = __webpack_require__(5365);

const require_weakening = __webpack_require__(6744);

const resultFiles = require_texts.scalar({
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
 const found = require_texts.pathOrGlob.safeParse(glob);
 if (!found.success) return;
 if (root === void 0) return {
  glob: found.data
 };
 const folder = require_texts.path.safeParse(root);
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
  matrix: require_texts.path,
  require: require_main.exactOptional(require_policy_file.list(require_texts.fieldName)),
  "min-coverage": require_main.exactOptional(require_policy_file.percentage),
  tags: require_main.exactOptional(require_main.strictObject({
   pattern: require_main.exactOptional(require_texts.label),
   files: require_policy_file.oneOrMore(require_texts.pathOrGlob)
  })),
  results: require_main.exactOptional(require_policy_file.oneOrMore(resultFiles)),
  "made-by": require_main.exactOptional(require_made_by.madeBy),
  lock: require_main.exactOptional(require_texts.path),
  documents: require_main.exactOptional(documentsSchema()),
  weakening: require_main._default(require_weakening.weakening, "fail")
 });
}

function documentsSchema() {
 const document = require_main.strictObject({
  path: require_texts.path,
  title: require_texts.label,
  "max-age": require_main.exactOptional(require_policy_file.duration),
  root: require_main.exactOptional(require_texts.path)
 });
 return require_policy_file.list(document).check(require_main.superRefine((documents, context) => {
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

const weakening = (__webpack_require__(5365).choice)([ "fail", "warn" ]);

Object.defineProperty(exports, "weakening", ({
 enumerable: true,
 get: function() {
  return weakening;
 }
}));


/***/ })

};
;