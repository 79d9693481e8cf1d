exports.id = 458;
exports.ids = [458];
exports.modules = {

/***/ 458:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const MAX_LABEL = 41;

const intendedChangesReader = {
 schema: intendedChangesSchema
};

function intendedChangesSchema() {
 const standard = require_main.INTENDED_CHANGES_DEFAULTS;
 return require_main.strictObject({
  path: require_main._default(require_main.path, standard.path),
  accept: require_main._default(require_main.choice([ "others", "self" ]), standard.accept),
  "accept-label": require_main._default(require_main.word, standard["accept-label"]),
  "max-open": require_main._default(require_main.positiveCount, standard["max-open"])
 }).check(require_main.superRefine(({"accept-label": label}, context) => {
  if (label.length <= MAX_LABEL) return;
  const message = `has ${label.length} characters: write at most ${MAX_LABEL}, because GitHub's labels have at most 50`;
  context.addIssue({
   code: "custom",
   path: [ "accept-label" ],
   message
  });
 }));
}

exports.intendedChangesReader = intendedChangesReader;


/***/ })

};
;