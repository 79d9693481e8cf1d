exports.id = 688;
exports.ids = [688];
exports.modules = {

/***/ 8688:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const UNOWNED = [ "fail", "warn", "allow" ];

const ownershipReader = {
 schema: ownershipSchema
};

function ownershipSchema() {
 return require_main.strictObject({
  areas: require_main.named(require_main.word, areaSchema()),
  codeowners: require_main.exactOptional(require_main.path),
  unowned: require_main._default(require_main.choice(UNOWNED), "warn")
 });
}

function areaSchema() {
 return require_main.strictObject({
  title: require_main.exactOptional(require_main.label),
  paths: require_main.exactOptional(require_main.oneOrMore(require_main.pathOrGlob)),
  repositories: require_main.exactOptional(require_main.oneOrMore(require_main.repositoryName)),
  owner: require_main.owner,
  backup: require_main.owner
 }).check(require_main.superRefine(refuseEmptyArea));
}

function refuseEmptyArea(area, context) {
 if (area.paths === void 0 && area.repositories === void 0) context.addIssue({
  code: "custom",
  message: "owns nothing: name its paths or its repositories"
 });
 if (area.owner.text.toLowerCase() === area.backup.text.toLowerCase()) {
  const message = `${area.backup.text} is the owner too: name somebody else, who decides where the owner cannot`;
  context.addIssue({
   code: "custom",
   path: [ "backup" ],
   message
  });
 }
}

exports.ownershipReader = ownershipReader;


/***/ })

};
;