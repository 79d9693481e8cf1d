exports.id = 207;
exports.ids = [207];
exports.modules = {

/***/ 675:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const ifMissing = (__webpack_require__(5197).choice)([ "fail", "warn" ]);

Object.defineProperty(exports, "ifMissing", ({
 enumerable: true,
 get: function() {
  return ifMissing;
 }
}));


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

/***/ 1207:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_if_missing = __webpack_require__(675);

const require_made_by = __webpack_require__(7544);

const STATISTICS = [ "mean", "median", "p50", "p75", "p90", "p95", "p99", "p999", "min", "max" ];

const COMPRESSIONS = [ "raw", "gzip", "brotli" ];

const SIZES = [ "largest", "total" ];

function budgetSchema() {
 return require_main.strictObject({
  metric: require_main.exactOptional(require_main.label),
  parameters: require_main.exactOptional(require_main.named(require_main.label, require_main.label)),
  statistic: require_main.exactOptional(require_main.choice(STATISTICS)),
  file: require_main.exactOptional(require_main.pathOrGlob),
  compression: require_main.exactOptional(require_main.choice(COMPRESSIONS)),
  "size-of": require_main.exactOptional(require_main.choice(SIZES)),
  below: require_main.exactOptional(require_main.quantity),
  above: require_main.exactOptional(require_main.quantity),
  max: require_main.exactOptional(require_main.quantity),
  min: require_main.exactOptional(require_main.quantity),
  "if-missing": require_main._default(require_if_missing.ifMissing, "fail")
 }).check(require_main.superRefine((budget, context) => {
  for (const message of contradictionsIn(budget)) context.addIssue({
   code: "custom",
   message
  });
 }));
}

function contradictionsIn(budget) {
 return [ ...contradictionsOfKind(budget), ...contradictionsOfLimits(budget) ];
}

function contradictionsOfKind(budget) {
 const isOfFile = budget.file !== void 0;
 if (isOfFile === (budget.metric !== void 0)) return [ "measures nothing: write either metric or file" ];
 return (isOfFile ? [ "statistic", "parameters" ] : [ "compression", "size-of" ]).filter(key => budget[key] !== void 0).map(key => `${key} does not apply to a ${isOfFile ? "file" : "metric"}: delete it`);
}

function contradictionsOfLimits(budget) {
 const limits = [ budget.below, budget.above, budget.max, budget.min ].filter(limit => limit !== void 0);
 const units = new Set(limits.map(({unit}) => unit));
 const found = [];
 if (limits.length === 0) found.push("has no limit: write below, above, max or min");
 if (budget.below && budget.max) found.push("has two upper limits: write either below or max");
 if (budget.above && budget.min) found.push("has two lower limits: write either above or min");
 if (units.size > 1) found.push(`has limits in ${[ ...units ].join(" and ")}: write both in one unit`);
 if (budget.file !== void 0 && limits.some(({unit}) => unit !== "bytes")) found.push("limits the size of a file, but not in bytes: write B, kB, MB, KiB or MiB");
 return found;
}

function historySchema() {
 return require_main.strictObject({
  path: require_main.path,
  "met-on-days": require_main.exactOptional(require_main.days),
  drift: require_main.exactOptional(require_main.strictObject({
   "max-worsening": require_main.increase,
   "when-found": require_main._default(require_if_missing.ifMissing, "warn")
  })),
  "if-missing": require_main._default(require_if_missing.ifMissing, "fail")
 });
}

const DIRECTIONS = [ "lower", "higher" ];

function metricRegressionSchema() {
 return require_main.strictObject({
  metric: require_main.label,
  "max-worsening": require_main.exactOptional(require_main.increase),
  "ignore-below": require_main.exactOptional(require_main.quantity),
  "max-spread": require_main.exactOptional(require_main.increase),
  statistic: require_main.exactOptional(require_main.choice(STATISTICS)),
  better: require_main.exactOptional(require_main.choice(DIRECTIONS))
 });
}

function regressionSchema() {
 return require_main.strictObject({
  baseline: require_main.path,
  "max-worsening": require_main.increase,
  "ignore-below": require_main.exactOptional(require_main.quantity),
  "max-spread": require_main.exactOptional(require_main.increase),
  statistic: require_main.exactOptional(require_main.choice(STATISTICS)),
  "when-noisy": require_main._default(require_if_missing.ifMissing, "warn"),
  "when-vanished": require_main._default(require_if_missing.ifMissing, "fail"),
  "if-missing": require_main._default(require_if_missing.ifMissing, "fail"),
  metrics: require_main._default(require_main.array(metricRegressionSchema()), [])
 });
}

function waiverSchema() {
 return require_main.strictObject({
  budget: require_main.word,
  ceiling: require_main.quantity,
  owner: require_main.label,
  reason: require_main.prose,
  "tracking-issue": require_main.label,
  "review-by": require_main.calendarDate
 });
}

const performanceReader = {
 schema: performanceSchema
};

function performanceSchema() {
 return require_main.strictObject({
  evidence: require_main.exactOptional(require_main.oneOrMore(require_main.pathOrGlob)),
  "if-missing": require_main.exactOptional(require_if_missing.ifMissing),
  "made-by": require_main.exactOptional(require_made_by.madeBy),
  "max-age": require_main.exactOptional(require_main.duration),
  budgets: require_main.named(require_main.word, budgetSchema()),
  overrun: require_main.exactOptional(require_main.strictObject({
   "fail-above": require_main.increase,
   "waiver-below": require_main.increase
  })),
  regression: require_main.exactOptional(regressionSchema()),
  history: require_main.exactOptional(historySchema()),
  waivers: require_main._default(require_main.array(waiverSchema()), [])
 }).check(require_main.superRefine((policy, context) => {
  for (const {index, message} of unknownBudgets(policy)) context.addIssue({
   code: "custom",
   path: [ "waivers", index, "budget" ],
   message
  });
 }));
}

function unknownBudgets({budgets, waivers}) {
 return waivers.flatMap(({budget}, index) => {
  if (Object.hasOwn(budgets, budget)) return [];
  const meant = require_main.closestWord(budget, Object.keys(budgets));
  const fix = meant === void 0 ? "name a budget of this policy" : `did you mean ${meant}?`;
  return [ {
   index,
   message: `no budget is named ${require_main.shownValue(budget)}: ${fix}`
  } ];
 });
}

exports.performanceReader = performanceReader;


/***/ })

};
;