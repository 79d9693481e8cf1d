exports.id = 291;
exports.ids = [291];
exports.modules = {

/***/ 5291:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_texts = __webpack_require__(5365);

const require_policy_file = __webpack_require__(3346);

const require_made_by = __webpack_require__(7544);

const require_main = __webpack_require__(5197);

const require_tier = __webpack_require__(7737);

const PIN_KINDS = [ "git-commit", "registry-version", "checksum", "in-repository" ];

const place = require_main.exactOptional(require_policy_file.oneOrMore(require_texts.columnPath));

function extensionColumnsSchema() {
 return require_main.strictObject({
  id: place,
  name: place,
  tier: place,
  licence: place,
  kind: place,
  source: place,
  path: place,
  commit: place,
  version: place,
  checksum: place,
  directory: place,
  capabilities: place,
  dependencies: place
 });
}

function preflightColumnsSchema() {
 return require_main.strictObject({
  id: place,
  pin: place,
  verdict: place,
  truncated: place,
  tool: place
 });
}

function licenceColumnsSchema() {
 return require_main.strictObject({
  id: place,
  pin: place,
  detected: place,
  registry: place
 });
}

function additionSchema() {
 return require_main.strictObject({
  pin: require_main.exactOptional(require_policy_file.list(require_texts.choice(PIN_KINDS))),
  licences: require_main.exactOptional(require_policy_file.list(require_texts.licence)),
  "licence-evidence": require_main.exactOptional(require_main.strictObject({
   evidence: require_policy_file.oneOrMore(require_texts.pathOrGlob),
   columns: require_main.exactOptional(licenceColumnsSchema())
  })),
  preflight: require_main.exactOptional(require_main.strictObject({
   evidence: require_policy_file.oneOrMore(require_texts.pathOrGlob),
   verdict: require_main._default(require_texts.label, "pass"),
   columns: require_main.exactOptional(preflightColumnsSchema()),
   "min-tool": require_main.exactOptional(require_texts.label),
   "made-by": require_main.exactOptional(require_made_by.madeBy)
  })),
  conformance: require_main.exactOptional(require_main.strictObject({
   evidence: require_policy_file.oneOrMore(require_texts.pathOrGlob)
  })),
  patches: require_main.exactOptional(require_main.strictObject({
   "none-in": require_policy_file.list(require_texts.entryPath)
  })),
  vendored: require_main.exactOptional(require_texts.entryPath)
 });
}

function extensionTierSchema() {
 return require_main.strictObject({
  count: require_main.exactOptional(require_policy_file.count),
  "min-count": require_main.exactOptional(require_policy_file.count),
  licences: require_main.exactOptional(require_policy_file.list(require_texts.licence)),
  review: require_main._default(require_texts.choice([ "required", "optional" ]), "optional"),
  conformance: require_main.exactOptional(require_policy_file.percentage),
  level: require_main._default(require_texts.choice(require_tier.TIER_LEVELS), "required")
 }).check(require_main.superRefine((tier, context) => {
  if (tier.count === void 0 || tier["min-count"] === void 0) return;
  context.addIssue({
   code: "custom",
   path: [ "min-count" ],
   message: "is set beside count: keep one of the two"
  });
 }));
}

const extensionsReader = {
 schema: extensionsSchema
};

function extensionsSchema() {
 return extensionsShape().check(require_main.superRefine(refuseMissingColumns), require_main.superRefine(refuseMissingParts));
}

function extensionsShape() {
 return require_main.strictObject({
  list: require_texts.pathOrGlob,
  sections: require_main.exactOptional(require_policy_file.list(require_texts.columnPath)),
  "other-sections": require_main.exactOptional(require_policy_file.list(require_texts.columnPath)),
  columns: require_main.exactOptional(extensionColumnsSchema()),
  kinds: require_main.exactOptional(require_policy_file.named(require_texts.label, require_texts.choice(PIN_KINDS))),
  totals: require_main.exactOptional(require_policy_file.named(require_texts.columnPath, require_policy_file.oneOrMore(require_texts.columnPath))),
  "tier-totals": require_main.exactOptional(require_texts.columnPath),
  "counted-sections": require_main.exactOptional(require_policy_file.list(require_texts.columnPath)),
  reserved: require_main.exactOptional(require_policy_file.list(require_texts.label)),
  reviews: require_main.exactOptional(require_main.strictObject({
   path: require_texts.entryPath,
   by: require_main.exactOptional(require_policy_file.list(require_texts.label))
  })),
  tiers: require_main.exactOptional(require_policy_file.named(require_texts.label, extensionTierSchema())),
  add: require_main.exactOptional(additionSchema()),
  remove: require_main.exactOptional(require_main.strictObject({
   reasons: require_policy_file.list(require_texts.word),
   retired: require_texts.path,
   changelog: require_main.exactOptional(require_texts.path)
  })),
  capabilities: require_main.exactOptional(require_main.strictObject({
   growth: require_texts.choice([ "review", "warn" ]),
   restricted: require_main.exactOptional(require_policy_file.list(require_texts.label))
  })),
  change: require_main.exactOptional(require_main.strictObject({
   "max-removed": require_main.exactOptional(require_policy_file.percentage),
   "max-entries": require_main.exactOptional(require_policy_file.positiveCount),
   "apart-from": require_main.exactOptional(require_policy_file.oneOrMore(require_texts.pathOrGlob))
  })),
  "existing-faults": require_main._default(require_policy_file.count, 0)
 });
}

function refuseMissingColumns(policy, context) {
 const {columns = {}, add = {}, tiers} = policy;
 const pinned = new Set(add.pin);
 const needed = [ [ "licence", [ "add", "licences" ], add.licences !== void 0 ], [ "licence", [ "add", "licence-evidence" ], add["licence-evidence"] !== void 0 ], [ "commit", [ "add", "pin" ], pinned.has("git-commit") ], [ "version", [ "add", "pin" ], pinned.has("registry-version") ], [ "checksum", [ "add", "pin" ], pinned.has("checksum") || pinned.has("registry-version") ], [ "checksum", [ "add", "vendored" ], add.vendored !== void 0 ], [ "tier", [ "tiers" ], tiers !== void 0 ], [ "capabilities", [ "capabilities" ], policy.capabilities !== void 0 ], [ "tier", [ "tier-totals" ], policy["tier-totals"] !== void 0 ] ];
 for (const [column, key, isAsked] of needed) {
  if (!isAsked || columns[column] !== void 0) continue;
  const message = `needs to know where an entry has it: add ${column} to columns`;
  context.addIssue({
   code: "custom",
   path: [ ...key ],
   message
  });
 }
}

function refuseMissingParts(policy, context) {
 const {tiers = {}, add, reviews} = policy;
 const issue = (path, message) => context.addIssue({
  code: "custom",
  path: [ ...path ],
  message
 });
 for (const [name, tier] of Object.entries(tiers)) {
  if (tier.review === "required" && reviews === void 0) issue([ "tiers", name, "review" ], "needs to know where the reviews are: add reviews");
  if (tier.conformance !== void 0 && add?.conformance === void 0) issue([ "tiers", name, "conformance" ], "needs test results: add add.conformance");
 }
 if (policy.capabilities?.growth === "review" && reviews === void 0) issue([ "capabilities", "growth" ], "needs to know where the reviews are: add reviews");
}

exports.extensionsReader = extensionsReader;


/***/ }),

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

/***/ 7737:
/***/ ((__unused_webpack_module, exports) => {

const TIER_LEVELS = [ "required", "target", "best-effort" ];

Object.defineProperty(exports, "TIER_LEVELS", ({
 enumerable: true,
 get: function() {
  return TIER_LEVELS;
 }
}));


/***/ })

};
;