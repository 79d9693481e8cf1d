exports.id = 32;
exports.ids = [32];
exports.modules = {

/***/ 4032:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_texts = __webpack_require__(5365);

const require_policy_file = __webpack_require__(3346);

const require_main = __webpack_require__(5197);

const require_weakening = __webpack_require__(6744);

function suiteRuleSchema() {
 const allowed = require_main.strictObject({
  identifier: require_main.exactOptional(require_texts.label),
  file: require_main.exactOptional(require_texts.path),
  reason: require_texts.prose,
  "review-by": require_main.exactOptional(require_policy_file.calendarDate)
 }).check(require_main.superRefine(requireOne));
 return require_main.strictObject({
  "forbid-content": require_main.exactOptional(require_policy_file.list(require_texts.label)),
  "forbid-identifiers": require_main.exactOptional(require_policy_file.list(require_texts.label)),
  allow: require_main.exactOptional(require_policy_file.list(allowed)),
  "look-at": require_main._default(require_texts.choice([ "tests", "helpers", "imports" ]), "helpers")
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
  classification: require_texts.path,
  tests: require_policy_file.oneOrMore(require_texts.pathOrGlob),
  rules: require_main.exactOptional(require_policy_file.named(require_texts.word, suiteRuleSchema())),
  helpers: require_main.exactOptional(require_policy_file.oneOrMore(require_texts.pathOrGlob)),
  "unfollowed-imports": require_main._default(require_texts.choice([ "fail", "warn" ]), "warn"),
  "forbid-dependencies": require_main.exactOptional(require_main.strictObject({
   names: require_policy_file.list(require_texts.label),
   manifests: require_policy_file.oneOrMore(require_texts.pathOrGlob)
  })),
  "runner-lists": require_main.exactOptional(require_policy_file.oneOrMore(require_texts.pathOrGlob)),
  weakening: require_main._default(require_weakening.weakening, "fail")
 });
}

exports.suitesReader = suitesReader;


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