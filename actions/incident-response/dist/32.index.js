exports.id = 32;
exports.ids = [32];
exports.modules = {

/***/ 4032:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_weakening = __webpack_require__(6744);

function suiteRuleSchema() {
 const allowed = require_main.strictObject({
  identifier: require_main.exactOptional(require_main.label),
  file: require_main.exactOptional(require_main.path),
  reason: require_main.prose,
  "review-by": require_main.exactOptional(require_main.calendarDate)
 }).check(require_main.superRefine(requireOne));
 return require_main.strictObject({
  "forbid-content": require_main.exactOptional(require_main.list(require_main.label)),
  "forbid-identifiers": require_main.exactOptional(require_main.list(require_main.label)),
  allow: require_main.exactOptional(require_main.list(allowed)),
  "look-at": require_main._default(require_main.choice([ "tests", "helpers", "imports" ]), "helpers")
 });
}

function requireOne({identifier, file}, context) {
 if (identifier === void 0 !== (file === void 0)) return;
 const message = file === void 0 ? "names nothing: write identifier, or file for what a helper has" : "names an identifier and a file: write an entry for each";
 context.addIssue({
  code: "custom",
  message
 });
}

const suitesReader = {
 schema: suitesSchema
};

function suitesSchema() {
 return require_main.strictObject({
  classification: require_main.path,
  tests: require_main.oneOrMore(require_main.pathOrGlob),
  rules: require_main.exactOptional(require_main.named(require_main.word, suiteRuleSchema())),
  helpers: require_main.exactOptional(require_main.oneOrMore(require_main.pathOrGlob)),
  "unfollowed-imports": require_main._default(require_main.choice([ "fail", "warn" ]), "warn"),
  "forbid-dependencies": require_main.exactOptional(require_main.strictObject({
   names: require_main.list(require_main.label),
   manifests: require_main.oneOrMore(require_main.pathOrGlob)
  })),
  "runner-lists": require_main.exactOptional(require_main.oneOrMore(require_main.pathOrGlob)),
  weakening: require_main._default(require_weakening.weakening, "fail")
 });
}

exports.suitesReader = suitesReader;


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