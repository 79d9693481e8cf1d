exports.id = 688;
exports.ids = [688];
exports.modules = {

/***/ 2137:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const PERMISSIONS = [ "read", "triage", "write", "maintain", "admin" ];

const USER = /^@([A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9_])?(?:\[bot\])?)$/;

const TEAM = /^@([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/([A-Za-z0-9_][A-Za-z0-9_.-]{0,99})$/;

const AREA = /^(owner|backup):([a-z0-9][a-z0-9-]*)$/;

const LEVEL = /^permission:([a-z]+)$/;

const owner = require_main.scalar({
 noun: "a user or a team",
 read: input => typeof input === "string" ? ownerOf(input) : void 0,
 fix: () => 'write it with an @ and in quotes, as in "@dana" or "@orbit/reviewers"'
});

const approver = require_main.scalar({
 noun: "an approver",
 read: input => typeof input === "string" ? approverOf(input) : void 0,
 fix: () => `write "@dana", "@orbit/reviewers", owner:<area>, backup:<area>, or permission: with one of ${PERMISSIONS.join(", ")}`
});

function ownerOf(text) {
 const [, login] = USER.exec(text) ?? [];
 if (login !== void 0) return {
  kind: "user",
  login,
  text
 };
 const [, org, slug] = TEAM.exec(text) ?? [];
 return org === void 0 || slug === void 0 ? void 0 : {
  kind: "team",
  org,
  slug,
  text
 };
}

function approverOf(text) {
 const [, role, area] = AREA.exec(text) ?? [];
 if ((role === "owner" || role === "backup") && area !== void 0) return {
  kind: "area",
  role,
  area,
  text
 };
 const [, written] = LEVEL.exec(text) ?? [];
 const level = PERMISSIONS.find(each => each === written);
 return level === void 0 ? ownerOf(text) : {
  kind: "permission",
  level,
  text
 };
}

Object.defineProperty(exports, "approver", ({
 enumerable: true,
 get: function() {
  return approver;
 }
}));

Object.defineProperty(exports, "owner", ({
 enumerable: true,
 get: function() {
  return owner;
 }
}));


/***/ }),

/***/ 8688:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_owners = __webpack_require__(2137);

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
  owner: require_owners.owner,
  backup: require_owners.owner
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