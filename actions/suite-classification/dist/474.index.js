export const id = 474;

export const ids = [ 474 ];

export const modules = {
 6474: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   PERFORMANCE_KEYS: () => PERFORMANCE_KEYS,
   performanceReader: () => performanceReader
  });
  var schemas = __webpack_require__(2527);
  var closest_word = __webpack_require__(8240);
  var shown_value = __webpack_require__(701);
  var collections = __webpack_require__(6294);
  var if_missing = __webpack_require__(8053);
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
  const BUDGET_KEYS = {
   metric: {
    meaning: "The name of the measured quantity in the evidence. `*` matches any characters; the worst match decides.",
    stricter: "depends"
   },
   parameters: {
    meaning: "Judges only measurements that were made with these parameters. Not for a file.",
    stricter: "absent",
    each: {
     meaning: "The value of the parameter.",
     stricter: "depends"
    }
   },
   statistic: {
    meaning: "Which statistic of the metric is limited. It may be left out if the evidence has a single number. Not for a file.",
    stricter: "depends"
   },
   file: {
    meaning: "The file whose size in bytes is limited.",
    stricter: "depends"
   },
   compression: {
    meaning: "Whether to measure the file as it is (`raw`) or compressed. Only for a file.",
    stricter: "depends",
    default: "`raw`"
   },
   "size-of": {
    meaning: "Which size counts if there are several files: the largest, or the total. Only for a file.",
    stricter: "depends",
    default: "`largest`"
   },
   below: {
    meaning: "The value must be less than this.",
    stricter: "lower"
   },
   above: {
    meaning: "The value must be greater than this.",
    stricter: "higher"
   },
   max: {
    meaning: "The value must be at most this.",
    stricter: "lower"
   },
   min: {
    meaning: "The value must be at least this.",
    stricter: "higher"
   },
   "if-missing": {
    meaning: "What happens if there is no such measurement. `fail` makes the check inconclusive.",
    stricter: [ "fail", "warn" ]
   }
  };
  var campaign = __webpack_require__(4682);
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
  const HISTORY_KEYS = {
   path: {
    meaning: "A JSON Lines file with one row for each run and metric, as in the output `history`.",
    stricter: "depends"
   },
   "met-on-days": {
    meaning: "On how many consecutive days (UTC) up to today every budget of a metric must have been met.",
    stricter: "higher"
   },
   drift: {
    meaning: "Slow drift, which no comparison of two runs shows.",
    stricter: "present",
    keys: {
     "max-worsening": {
      meaning: "How much worse a metric may become, in percent of its best level.",
      stricter: "lower"
     },
     "when-found": {
      meaning: "What happens if it becomes worse than that.",
      stricter: [ "fail", "warn" ]
     }
    }
   },
   "if-missing": {
    meaning: "What happens if the file does not exist, or if a day has no run.",
    stricter: [ "fail", "warn" ]
   }
  };
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
  const METRIC_KEYS = {
   metric: {
    meaning: "The name of the metric. `*` matches any characters.",
    stricter: "depends"
   },
   "max-worsening": {
    meaning: "How much worse it may become, in percent of the recorded value.",
    stricter: "lower",
    default: "the section's",
    unset: "depends"
   },
   "ignore-below": {
    meaning: "Differences smaller than this are noise.",
    stricter: "lower",
    default: "the section's",
    unset: "depends"
   },
   "max-spread": {
    meaning: "How far the number may be off by the margin that its file states, in percent of it.",
    stricter: "lower",
    default: "the section's",
    unset: "depends"
   },
   statistic: {
    meaning: "Which statistic is compared.",
    stricter: "depends",
    default: "the section's"
   },
   better: {
    meaning: "Which direction is an improvement. By default, less time and fewer bytes are better, and more per second is. For counts and percentages a budget can tell.",
    stricter: "depends",
    default: "by the unit"
   }
  };
  const REGRESSION_KEYS = {
   baseline: {
    meaning: "The file with the recorded reference: a baseline candidate, or any result file that can be read.",
    stricter: "depends"
   },
   "max-worsening": {
    meaning: "How much worse a measurement may become, in percent of the recorded value.",
    stricter: "lower"
   },
   "ignore-below": {
    meaning: "Differences smaller than this are noise. Applies to metrics of the same kind of unit.",
    stricter: "lower",
    unset: "strictest"
   },
   "max-spread": {
    meaning: "How far a number may be off by the margin that its file states, in percent of it. A wider one is inconclusive. Without this key it can only not be judged a regression.",
    stricter: "lower"
   },
   statistic: {
    meaning: "Which statistic is compared.",
    stricter: "depends",
    default: "the first of `median`, `mean` and the single value that both sides have"
   },
   "when-noisy": {
    meaning: "What happens if a worsening exceeds the limit but chance could explain it.",
    stricter: [ "fail", "warn" ]
   },
   "when-vanished": {
    meaning: "What happens if a metric of the baseline is missing from the run.",
    stricter: [ "fail", "warn" ]
   },
   "if-missing": {
    meaning: "What happens if the file does not exist. `fail` makes the check inconclusive.",
    stricter: [ "fail", "warn" ]
   },
   metrics: {
    meaning: "Settings for some metrics that replace those of the section. The first pattern that matches counts.",
    stricter: "depends",
    each: {
     meaning: "The settings of some metrics.",
     keys: METRIC_KEYS
    }
   }
  };
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
    "made-by": schemas.yqP(campaign.v$),
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
  const WAIVER_KEYS = {
   budget: {
    meaning: "The name of a budget in this policy.",
    stricter: "depends"
   },
   ceiling: {
    meaning: "The value that the overrun must not exceed.",
    stricter: "depends"
   },
   owner: {
    meaning: "Who is responsible for it.",
    stricter: "neither"
   },
   reason: {
    meaning: "Why the overrun is justified.",
    stricter: "neither"
   },
   "tracking-issue": {
    meaning: "Where the work on it is tracked.",
    stricter: "neither"
   },
   "review-by": {
    meaning: "The last day on which it holds.",
    stricter: "lower"
   }
  };
  const PERFORMANCE_KEYS = {
   evidence: {
    meaning: "The benchmark results.",
    stricter: "present"
   },
   "if-missing": {
    meaning: "What happens if a file is missing that `evidence` names in full. Where every budget of a metric says `warn`, so does this.",
    stricter: [ "fail", "warn" ],
    default: "`fail`"
   },
   "made-by": {
    meaning: "Whether a step of this run must have written the evidence: an unchanged committed file is then inconclusive. Sizes of files do not count.",
    stricter: [ "this-run", "anywhere" ]
   },
   "max-age": {
    meaning: "How old the oldest file may be. A file that does not say when it was measured is inconclusive.",
    stricter: "lower"
   },
   budgets: {
    meaning: "Limits by name.",
    stricter: "present",
    each: {
     meaning: "One limit, on a metric or on the size of a file.",
     keys: BUDGET_KEYS
    }
   },
   overrun: {
    meaning: "How far over a budget a waiver can help.",
    stricter: "depends",
    default: "`20%` for both",
    keys: {
     "fail-above": {
      meaning: "Further over the budget than this always fails, in percent of the budget.",
      stricter: "lower"
     },
     "waiver-below": {
      meaning: "An overrun up to this fails too, unless a waiver documents it.",
      stricter: "lower"
     }
    }
   },
   regression: {
    meaning: "How much worse than the recorded reference a measurement may be.",
    stricter: "present",
    keys: REGRESSION_KEYS
   },
   history: {
    meaning: "The record of past runs.",
    stricter: "present",
    keys: HISTORY_KEYS
   },
   waivers: {
    meaning: "Permissions to exceed a budget. Each has an owner, a reason and a last day.",
    stricter: "absent",
    each: {
     meaning: "One permission.",
     keys: WAIVER_KEYS
    }
   }
  };
 }
};
