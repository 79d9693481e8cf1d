exports.id = 580;
exports.ids = [580];
exports.modules = {

/***/ 4580:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_texts = __webpack_require__(5365);

const require_main = __webpack_require__(5197);

const require_policy_file = __webpack_require__(3346);

const require_if_missing = __webpack_require__(675);

const require_made_by = __webpack_require__(7544);

const require_tier = __webpack_require__(7737);

const RESULT_STATUSES = [ "skip", "not-applicable", "pass", "flaky", "fail", "error" ];

const REPEAT_RULES = [ "worst", "last", "refuse" ];

function baselineSchema() {
 return require_main.strictObject({
  path: require_texts.path,
  tiers: require_main.exactOptional(require_policy_file.list(require_texts.label)),
  "max-pass-rate-drop": require_main.exactOptional(require_policy_file.points),
  "max-new-failures": require_main._default(require_policy_file.count, 0),
  "max-new-not-applicable": require_main._default(require_policy_file.count, 0),
  "max-absent": require_main._default(require_policy_file.count, 0),
  "max-coverage-drop": require_main.exactOptional(require_policy_file.points),
  "if-missing": require_main._default(require_if_missing.ifMissing, "fail")
 });
}

function baselineLimitsSchema() {
 return require_main.strictObject({
  tiers: require_main.exactOptional(require_policy_file.list(require_texts.label)),
  "max-pass-rate-drop": require_main.exactOptional(require_policy_file.points),
  "max-new-failures": require_main.exactOptional(require_policy_file.count),
  "max-new-not-applicable": require_main.exactOptional(require_policy_file.count),
  "max-absent": require_main.exactOptional(require_policy_file.count),
  "max-coverage-drop": require_main.exactOptional(require_policy_file.points)
 });
}

function misspellsOneOf(issues, known) {
 return issues.flatMap(issue => issue.code === "unrecognized_keys" ? issue.keys : []).some(key => require_texts.closestWord(key, known) !== void 0);
}

const exceptionEffect = require_texts.choice([ "forbidden", "report", "leave-out", "count-as-pass" ]);

const shardNames = require_policy_file.list(require_texts.label);

const shards = require_main.transform((input, payload) => {
 const reading = Array.isArray(input) ? shardNames.safeParse(input) : require_policy_file.positiveCount.safeParse(input);
 if (reading.success) return reading.data;
 for (const {message, path: where} of reading.error.issues) payload.issues.push({
  code: "custom",
  input,
  message,
  path: where
 });
 return require_main.NEVER;
});

function columnsSchema() {
 return require_main.strictObject({
  subject: require_texts.label,
  status: require_texts.label,
  tier: require_main.exactOptional(require_texts.label),
  message: require_main.exactOptional(require_texts.label)
 });
}

const FORMAT_NAMES = [ "junit", "ctrf", "jest", "json-lines", "pi" ];

function identitySchema() {
 return require_main.strictObject({
  ignore: require_policy_file.oneOrMore(require_texts.label)
 });
}

function tierSchema() {
 return require_main.pipe(require_main.strictObject({
  level: require_texts.choice(require_tier.TIER_LEVELS),
  "min-pass-rate": require_main.exactOptional(require_policy_file.percentage)
 }), require_main.transform((written, payload) => {
  const {level, "min-pass-rate": rate} = written;
  if (level === "best-effort") return rate === void 0 ? {
   level
  } : {
   level,
   "min-pass-rate": rate
  };
  if (rate !== void 0) return {
   level,
   "min-pass-rate": rate
  };
  if (level === "required") return {
   level,
   "min-pass-rate": require_policy_file.decimalOf(100)
  };
  payload.issues.push({
   code: "custom",
   input: written,
   path: [ "min-pass-rate" ],
   message: "is missing: a target tier needs a target, such as 90%"
  });
  return require_main.NEVER;
 }));
}

const EVIDENCE_FORMATS = [ "auto", ...FORMAT_NAMES ];

const wantedPaths = require_policy_file.oneOrMore(require_texts.pathOrGlob).check(require_main.superRefine((patterns, context) => {
 if (patterns.length === 0 || patterns.some(pattern => !pattern.startsWith("!") || pattern.startsWith("!("))) return;
 context.addIssue({
  code: "custom",
  message: 'only leaves files out: name those that are wanted too, as in ["reports/**/*.xml", "!reports/samples/**"]'
 });
}));

const MAX_QUARANTINED = require_policy_file.decimalOf(5);

function writtenSchema() {
 return require_main.strictObject({
  title: require_main.exactOptional(require_texts.label),
  evidence: wantedPaths,
  format: require_main._default(require_texts.choice(EVIDENCE_FORMATS), "auto"),
  schema: require_main.exactOptional(require_texts.label),
  columns: require_main.exactOptional(columnsSchema()),
  statuses: require_main.exactOptional(require_policy_file.named(require_texts.label, require_texts.choice(RESULT_STATUSES))),
  select: require_main.exactOptional(require_policy_file.named(require_texts.label, require_policy_file.oneOrMore(require_texts.label))),
  "min-pass-rate": require_main.exactOptional(require_policy_file.percentage),
  "min-coverage": require_main.exactOptional(require_policy_file.percentage),
  "max-failures": require_main.exactOptional(require_policy_file.count),
  "max-not-applicable": require_main.exactOptional(require_policy_file.count),
  "min-executed": require_main.exactOptional(require_policy_file.positiveCount),
  "max-flaky": require_main.exactOptional(require_policy_file.count),
  "max-quarantined": require_main.exactOptional(require_policy_file.percentage),
  "max-age": require_main.exactOptional(require_policy_file.duration),
  "if-missing": require_main._default(require_if_missing.ifMissing, "fail"),
  "if-empty": require_main._default(require_if_missing.ifMissing, "fail"),
  "made-by": require_main.exactOptional(require_made_by.madeBy),
  reruns: require_main._default(require_texts.choice(REPEAT_RULES), "worst"),
  totals: require_main._default(require_texts.choice([ "declared", "results" ]), "declared"),
  identity: require_main.exactOptional(identitySchema()),
  shards: require_main.exactOptional(shards),
  inventory: require_main.exactOptional(require_texts.path),
  exceptions: require_main._default(exceptionEffect, "report"),
  tiers: require_main.exactOptional(require_policy_file.named(require_texts.label, tierSchema())),
  baseline: require_main.exactOptional(baselineLimitsSchema())
 });
}

function campaignSchema() {
 return require_main.pipe(writtenSchema(), require_main.transform((policy, payload) => {
  for (const {key, message} of contradictionsIn(policy, payload.issues)) payload.issues.push({
   code: "custom",
   input: policy,
   message,
   path: key === void 0 ? [] : [ key ]
  });
  return {
   ...policy,
   "min-executed": policy["min-executed"] ?? 1,
   "max-quarantined": policy["max-quarantined"] ?? MAX_QUARANTINED
  };
 }));
}

const RULES = [ "min-pass-rate", "min-coverage", "max-failures", "max-not-applicable", "min-executed", "max-flaky", "max-age", "shards", "inventory" ];

function contradictionsIn(policy, issues) {
 const found = [];
 const tiers = Object.values(policy.tiers ?? {});
 if (!(RULES.some(key => policy[key] !== void 0) || tiers.some(each => "min-pass-rate" in each) || misspellsOneOf(issues, RULES))) found.push({
  message: "has no rule that can fail: add one, such as min-pass-rate: 100%"
 });
 if (tiers.length > 30) found.push({
  key: "tiers",
  message: `names ${tiers.length} tiers: at most 30 can be distinguished`
 });
 for (const key of [ "columns", "statuses" ]) {
  if (policy[key] === void 0 || policy.format === "auto" || policy.format === "json-lines") continue;
  found.push({
   key,
   message: `is only for generic JSON Lines, and format says ${policy.format}: delete one`
  });
 }
 return found;
}

function exceptionSchema() {
 return require_main.strictObject({
  path: require_texts.path,
  require: require_main._default(require_policy_file.list(require_texts.fieldName), [ "owner", "reason", "review-by" ]),
  unused: require_main._default(require_texts.choice([ "warn", "fail" ]), "warn")
 });
}

const conformanceReader = {
 schema: conformanceSchema
};

function conformanceSchema() {
 return require_main.strictObject({
  campaigns: require_policy_file.named(require_texts.word, campaignSchema()),
  baseline: require_main.exactOptional(baselineSchema()),
  exceptions: require_main.exactOptional(exceptionSchema()),
  quarantine: require_main.exactOptional(require_texts.path)
 }).check(require_main.superRefine((policy, context) => {
  for (const {path: place, message} of unknownTiers(policy)) context.addIssue({
   code: "custom",
   path: [ ...place ],
   message
  });
 }));
}

const MAX_LISTED = 400;

function unknownTiers({campaigns, baseline}) {
 const declared = [ ...new Set(Object.values(campaigns).flatMap(({tiers}) => Object.keys(tiers ?? {}))) ];
 const own = Object.entries(campaigns).flatMap(([name, {baseline: limits, tiers = {}}]) => {
  const place = {
   path: [ "campaigns", name, "baseline", "tiers" ],
   owner: "the campaign"
  };
  return unknownIn(limits?.tiers ?? [], Object.keys(tiers), place);
 });
 const place = {
  path: [ "baseline", "tiers" ],
  owner: "no campaign"
 };
 return [ ...own, ...unknownIn(baseline?.tiers ?? [], declared, place) ];
}

function unknownIn(wanted, declared, {path: place, owner}) {
 if (declared.length === 0) return [];
 return wanted.flatMap((name, index) => {
  if (declared.includes(name)) return [];
  const meant = require_texts.closestWord(name, declared);
  const isOwn = owner !== "no campaign";
  const fix = meant === void 0 ? `${isOwn ? "it has" : "the campaigns have"} ${require_main.shortened(declared.join(", "), MAX_LISTED)}` : `did you mean ${require_main.shortened(meant)}?`;
  const lacks = isOwn ? `${owner} has no tier` : `${owner} has a tier`;
  return [ {
   path: [ ...place, index ],
   message: `${lacks} ${require_main.shownValue(name)}: ${fix}`
  } ];
 });
}

exports.conformanceReader = conformanceReader;


/***/ }),

/***/ 675:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const ifMissing = (__webpack_require__(5365).choice)([ "fail", "warn" ]);

Object.defineProperty(exports, "ifMissing", ({
 enumerable: true,
 get: function() {
  return ifMissing;
 }
}));


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