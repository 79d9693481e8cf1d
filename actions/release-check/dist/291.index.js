exports.id = 291;
exports.ids = [291];
exports.modules = {

/***/ 5291:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_made_by = __webpack_require__(7544);

const require_tier = __webpack_require__(7737);

const PIN_KINDS = [ "git-commit", "registry-version", "checksum", "in-repository" ];

const place = require_main.exactOptional(require_main.oneOrMore(require_main.columnPath));

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
  pin: require_main.exactOptional(require_main.list(require_main.choice(PIN_KINDS))),
  licences: require_main.exactOptional(require_main.list(require_main.licence)),
  "licence-evidence": require_main.exactOptional(require_main.strictObject({
   evidence: require_main.oneOrMore(require_main.pathOrGlob),
   columns: require_main.exactOptional(licenceColumnsSchema())
  })),
  preflight: require_main.exactOptional(require_main.strictObject({
   evidence: require_main.oneOrMore(require_main.pathOrGlob),
   verdict: require_main._default(require_main.label, "pass"),
   columns: require_main.exactOptional(preflightColumnsSchema()),
   "min-tool": require_main.exactOptional(require_main.label),
   "made-by": require_main.exactOptional(require_made_by.madeBy)
  })),
  conformance: require_main.exactOptional(require_main.strictObject({
   evidence: require_main.oneOrMore(require_main.pathOrGlob)
  })),
  patches: require_main.exactOptional(require_main.strictObject({
   "none-in": require_main.list(require_main.entryPath)
  })),
  vendored: require_main.exactOptional(require_main.entryPath)
 });
}

function extensionTierSchema() {
 return require_main.strictObject({
  count: require_main.exactOptional(require_main.count),
  "min-count": require_main.exactOptional(require_main.count),
  licences: require_main.exactOptional(require_main.list(require_main.licence)),
  review: require_main._default(require_main.choice([ "required", "optional" ]), "optional"),
  conformance: require_main.exactOptional(require_main.percentage),
  level: require_main._default(require_main.choice(require_tier.TIER_LEVELS), "required")
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
  list: require_main.pathOrGlob,
  sections: require_main.exactOptional(require_main.list(require_main.columnPath)),
  "other-sections": require_main.exactOptional(require_main.list(require_main.columnPath)),
  columns: require_main.exactOptional(extensionColumnsSchema()),
  kinds: require_main.exactOptional(require_main.named(require_main.label, require_main.choice(PIN_KINDS))),
  totals: require_main.exactOptional(require_main.named(require_main.columnPath, require_main.oneOrMore(require_main.columnPath))),
  "tier-totals": require_main.exactOptional(require_main.columnPath),
  "counted-sections": require_main.exactOptional(require_main.list(require_main.columnPath)),
  reserved: require_main.exactOptional(require_main.list(require_main.label)),
  reviews: require_main.exactOptional(require_main.strictObject({
   path: require_main.entryPath,
   by: require_main.exactOptional(require_main.list(require_main.label))
  })),
  tiers: require_main.exactOptional(require_main.named(require_main.label, extensionTierSchema())),
  add: require_main.exactOptional(additionSchema()),
  remove: require_main.exactOptional(require_main.strictObject({
   reasons: require_main.list(require_main.word),
   retired: require_main.path,
   changelog: require_main.exactOptional(require_main.path)
  })),
  capabilities: require_main.exactOptional(require_main.strictObject({
   growth: require_main.choice([ "review", "warn" ]),
   restricted: require_main.exactOptional(require_main.list(require_main.label))
  })),
  change: require_main.exactOptional(require_main.strictObject({
   "max-removed": require_main.exactOptional(require_main.percentage),
   "max-entries": require_main.exactOptional(require_main.positiveCount),
   "apart-from": require_main.exactOptional(require_main.oneOrMore(require_main.pathOrGlob))
  })),
  "existing-faults": require_main._default(require_main.count, 0)
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

const madeBy = (__webpack_require__(5197).choice)([ "this-run", "anywhere" ]);

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