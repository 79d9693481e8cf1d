export const id = 6474;

export const ids = [ 6474 ];

export const modules = {
 6474: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   performanceReader: () => performanceReader
  });
  var schemas = __webpack_require__(2527);
  var closest_word = __webpack_require__(8240);
  var shown_value = __webpack_require__(701);
  var collections = __webpack_require__(6294);
  var if_missing = __webpack_require__(8053);
  var made_by = __webpack_require__(1412);
  var scalars = __webpack_require__(9350);
  var texts = __webpack_require__(7787);
  const STATISTICS = [ "mean", "median", "p50", "p75", "p90", "p95", "p99", "p999", "min", "max" ];
  var choice = __webpack_require__(8344);
  const COMPRESSIONS = [ "raw", "gzip", "brotli" ];
  const SIZES = [ "largest", "total" ];
  function budgetSchema() {
   return schemas.rej({
    metric: schemas.yqP(texts.Pf),
    parameters: schemas.yqP((0, collections.KT)(texts.Pf, texts.Pf)),
    statistic: schemas.yqP((0, choice.Y)(STATISTICS)),
    file: schemas.yqP(texts.J6),
    compression: schemas.yqP((0, choice.Y)(COMPRESSIONS)),
    "size-of": schemas.yqP((0, choice.Y)(SIZES)),
    below: schemas.yqP(scalars.au),
    above: schemas.yqP(scalars.au),
    max: schemas.yqP(scalars.au),
    min: schemas.yqP(scalars.au),
    "if-missing": schemas.Rvf(if_missing.W, "fail")
   }).check(schemas.zni((budget, context) => {
    for (const message of contradictionsIn(budget)) context.addIssue({
     code: "custom",
     message: message
    });
   }));
  }
  function contradictionsIn(budget) {
   return [ ...contradictionsOfKind(budget), ...contradictionsOfLimits(budget) ];
  }
  function contradictionsOfKind(budget) {
   const isOfFile = budget.file !== void 0;
   if (isOfFile === (budget.metric !== void 0)) return [ "measures nothing: write either metric or file" ];
   const strays = isOfFile ? [ "statistic", "parameters" ] : [ "compression", "size-of" ];
   return strays.filter(key => budget[key] !== void 0).map(key => `${key} does not apply to a ${isOfFile ? "file" : "metric"}: delete it`);
  }
  function contradictionsOfLimits(budget) {
   const limits = [ budget.below, budget.above, budget.max, budget.min ].filter(limit => limit !== void 0);
   const units = new Set(limits.map(({unit: unit}) => unit));
   const found = [];
   if (limits.length === 0) found.push("has no limit: write below, above, max or min");
   if (budget.below && budget.max) found.push("has two upper limits: write either below or max");
   if (budget.above && budget.min) found.push("has two lower limits: write either above or min");
   if (units.size > 1) found.push(`has limits in ${[ ...units ].join(" and ")}: write both in one unit`);
   if (budget.file !== void 0 && limits.some(({unit: unit}) => unit !== "bytes")) found.push("limits the size of a file, but not in bytes: write B, kB, MB, KiB or MiB");
   return found;
  }
  function historySchema() {
   return schemas.rej({
    path: texts.Ae,
    "met-on-days": schemas.yqP(scalars._3),
    drift: schemas.yqP(schemas.rej({
     "max-worsening": scalars.N,
     "when-found": schemas.Rvf(if_missing.W, "warn")
    })),
    "if-missing": schemas.Rvf(if_missing.W, "fail")
   });
  }
  const DIRECTIONS = [ "lower", "higher" ];
  function metricRegressionSchema() {
   return schemas.rej({
    metric: texts.Pf,
    "max-worsening": schemas.yqP(scalars.N),
    "ignore-below": schemas.yqP(scalars.au),
    "max-spread": schemas.yqP(scalars.N),
    statistic: schemas.yqP((0, choice.Y)(STATISTICS)),
    better: schemas.yqP((0, choice.Y)(DIRECTIONS))
   });
  }
  function regressionSchema() {
   return schemas.rej({
    baseline: texts.Ae,
    "max-worsening": scalars.N,
    "ignore-below": schemas.yqP(scalars.au),
    "max-spread": schemas.yqP(scalars.N),
    statistic: schemas.yqP((0, choice.Y)(STATISTICS)),
    "when-noisy": schemas.Rvf(if_missing.W, "warn"),
    "when-vanished": schemas.Rvf(if_missing.W, "fail"),
    "if-missing": schemas.Rvf(if_missing.W, "fail"),
    metrics: schemas.Rvf(schemas.YOg(metricRegressionSchema()), [])
   });
  }
  function waiverSchema() {
   return schemas.rej({
    budget: texts.Vm,
    ceiling: scalars.au,
    owner: texts.Pf,
    reason: texts.CS,
    "tracking-issue": texts.Pf,
    "review-by": scalars.bO
   });
  }
  const performanceReader = {
   schema: performanceSchema
  };
  function performanceSchema() {
   return schemas.rej({
    evidence: schemas.yqP((0, collections.h9)(texts.J6)),
    "if-missing": schemas.yqP(if_missing.W),
    "made-by": schemas.yqP(made_by.v),
    "max-age": schemas.yqP(scalars.p0),
    budgets: (0, collections.KT)(texts.Vm, budgetSchema()),
    overrun: schemas.yqP(schemas.rej({
     "fail-above": scalars.N,
     "waiver-below": scalars.N
    })),
    regression: schemas.yqP(regressionSchema()),
    history: schemas.yqP(historySchema()),
    waivers: schemas.Rvf(schemas.YOg(waiverSchema()), [])
   }).check(schemas.zni((policy, context) => {
    for (const {index: index, message: message} of unknownBudgets(policy)) context.addIssue({
     code: "custom",
     path: [ "waivers", index, "budget" ],
     message: message
    });
   }));
  }
  function unknownBudgets({budgets: budgets, waivers: waivers}) {
   return waivers.flatMap(({budget: budget}, index) => {
    if (Object.hasOwn(budgets, budget)) return [];
    const meant = (0, closest_word.En)(budget, Object.keys(budgets));
    const fix = meant === void 0 ? "name a budget of this policy" : `did you mean ${meant}?`;
    return [ {
     index: index,
     message: `no budget is named ${(0, shown_value.JJ)(budget)}: ${fix}`
    } ];
   });
  }
 },
 8053: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W: () => ifMissing
  });
  var _choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8344);
  const ifMissing = (0, _choice_js__WEBPACK_IMPORTED_MODULE_0__.Y)([ "fail", "warn" ]);
 },
 1412: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => madeBy
  });
  const MADE_BY = [ "this-run", "anywhere" ];
  var choice = __webpack_require__(8344);
  const madeBy = (0, choice.Y)(MADE_BY);
 }
};
