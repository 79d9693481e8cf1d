export const id = 682;

export const ids = [ 682 ];

export const modules = {
 4778: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => TIER_LEVELS
  });
  const TIER_LEVELS = [ "required", "target", "best-effort" ];
 },
 5166: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Lq: () => BASELINE_LIMIT_KEYS,
   Z7: () => BASELINE_KEYS,
   d2: () => baselineSchema,
   l8: () => baselineLimitsSchema
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var _values_collections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6294);
  var _values_if_missing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8053);
  var _values_scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9350);
  var _values_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7787);
  function baselineSchema() {
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    path: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae,
    tiers: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.p_)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf)),
    "max-pass-rate-drop": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_3__.WR),
    "max-new-failures": zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(_values_scalars_js__WEBPACK_IMPORTED_MODULE_3__.U9, 0),
    "max-new-not-applicable": zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(_values_scalars_js__WEBPACK_IMPORTED_MODULE_3__.U9, 0),
    "max-absent": zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(_values_scalars_js__WEBPACK_IMPORTED_MODULE_3__.U9, 0),
    "max-coverage-drop": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_3__.WR),
    "if-missing": zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(_values_if_missing_js__WEBPACK_IMPORTED_MODULE_4__.W, "fail")
   });
  }
  function baselineLimitsSchema() {
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    tiers: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.p_)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf)),
    "max-pass-rate-drop": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_3__.WR),
    "max-new-failures": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_3__.U9),
    "max-new-not-applicable": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_3__.U9),
    "max-absent": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_3__.U9),
    "max-coverage-drop": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_3__.WR)
   });
  }
  const OF_THE_SECTION = {
   default: "that of `conformance.baseline`",
   unset: "depends"
  };
  const BASELINE_LIMIT_KEYS = {
   tiers: {
    meaning: "The tiers of this campaign to compare.",
    stricter: "present",
    default: "those of `conformance.baseline`",
    unset: "depends"
   },
   "max-pass-rate-drop": {
    meaning: "How far the pass rate may fall.",
    stricter: "lower",
    ...OF_THE_SECTION
   },
   "max-new-failures": {
    meaning: "How many subjects may fail that did not fail in the reference.",
    stricter: "lower",
    ...OF_THE_SECTION
   },
   "max-new-not-applicable": {
    meaning: "How many subjects may no longer be executed.",
    stricter: "lower",
    ...OF_THE_SECTION
   },
   "max-absent": {
    meaning: "How many subjects of the reference may be missing.",
    stricter: "lower",
    ...OF_THE_SECTION
   },
   "max-coverage-drop": {
    meaning: "How far the coverage may fall.",
    stricter: "lower",
    ...OF_THE_SECTION
   }
  };
  const BASELINE_KEYS = {
   path: {
    meaning: "The file with the recorded reference: `governance.baseline/v1`, or the baseline of the platform family.",
    stricter: "depends"
   },
   tiers: {
    meaning: "The tiers to compare, in campaigns that declare tiers.",
    stricter: "present",
    default: "all subjects",
    unset: "strictest"
   },
   "max-pass-rate-drop": {
    meaning: "How far the pass rate may fall.",
    stricter: "lower"
   },
   "max-new-failures": {
    meaning: "How many subjects may fail that did not fail in the reference.",
    stricter: "lower"
   },
   "max-new-not-applicable": {
    meaning: "How many subjects may no longer be executed. If the evidence has only counts, growth of the corpus is allowed for.",
    stricter: "lower"
   },
   "max-absent": {
    meaning: "How many subjects of the reference may be missing.",
    stricter: "lower"
   },
   "max-coverage-drop": {
    meaning: "How far the coverage may fall.",
    stricter: "lower"
   },
   "if-missing": {
    meaning: "What happens if the file does not exist. `fail` makes the check inconclusive.",
    stricter: [ "fail", "warn" ]
   }
  };
 },
 4682: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Qr: () => CAMPAIGN_KEYS,
   Ql: () => campaignSchema,
   v$: () => madeBy
  });
  const MADE_BY = [ "this-run", "anywhere" ];
  var decimal = __webpack_require__(3980);
  const RESULT_STATUSES = [ "skip", "not-applicable", "pass", "flaky", "fail", "error" ];
  const REPEAT_RULES = [ "worst", "last", "refuse" ];
  const MAX_TIERS = 30;
  const IN_THIS_FILE = 256;
  const STATUS_CODES = {
   skip: 0,
   "not-applicable": 1,
   pass: 2,
   flaky: 3,
   fail: 4,
   error: 5
  };
  const STATUSES_BY_CODE = new Map(RESULT_STATUSES.map(status => [ STATUS_CODES[status], status ]));
  Array.from({
   length: 512
  }, (_, code) => ({
   status: STATUSES_BY_CODE.get(code & 7) ?? "error",
   tier: (code >> 3 & 31) - 1,
   inThisFile: (code & IN_THIS_FILE) !== 0
  }));
  var schemas = __webpack_require__(2527);
  var choice = __webpack_require__(8344);
  var collections = __webpack_require__(6294);
  var if_missing = __webpack_require__(8053);
  var scalars = __webpack_require__(9350);
  var core = __webpack_require__(6416);
  var texts = __webpack_require__(7787);
  const shardNames = (0, collections.p_)(texts.Pf);
  const shards = schemas.pdi((input, payload) => {
   const reading = Array.isArray(input) ? shardNames.safeParse(input) : scalars.bR.safeParse(input);
   if (reading.success) return reading.data;
   for (const {message: message, path: where} of reading.error.issues) payload.issues.push({
    code: "custom",
    input: input,
    message: message,
    path: where
   });
   return core.tm;
  });
  var baseline = __webpack_require__(5166);
  function columnsSchema() {
   return schemas.rej({
    subject: texts.Pf,
    status: texts.Pf,
    tier: schemas.yqP(texts.Pf),
    message: schemas.yqP(texts.Pf)
   });
  }
  const COLUMN_KEYS = {
   subject: {
    meaning: "The field with the name of the subject.",
    stricter: "depends"
   },
   status: {
    meaning: "The field with the result.",
    stricter: "depends"
   },
   tier: {
    meaning: "The field with the tier.",
    stricter: "depends"
   },
   message: {
    meaning: "The field with the reason for the result.",
    stricter: "neither"
   }
  };
  const FORMAT_NAMES = [ "junit", "ctrf", "jest", "json-lines", "pi" ];
  function identitySchema() {
   return schemas.rej({
    ignore: (0, collections.h9)(texts.Pf)
   });
  }
  const IDENTITY_KEYS = {
   ignore: {
    meaning: "Regular expressions (RE2) of parts of a name that change from run to run, such as a time, an address or a seed: `0x[0-9a-f]+`. Two tests of one report never become one by it.",
    stricter: "depends"
   }
  };
  var tier = __webpack_require__(4778);
  function tierSchema() {
   return schemas.FsL(schemas.rej({
    level: (0, choice.Y)(tier.d),
    "min-pass-rate": schemas.yqP(scalars.X1)
   }), schemas.pdi((written, payload) => {
    const {level: level, "min-pass-rate": rate} = written;
    if (level === "best-effort") return rate === void 0 ? {
     level: level
    } : {
     level: level,
     "min-pass-rate": rate
    };
    if (rate !== void 0) return {
     level: level,
     "min-pass-rate": rate
    };
    if (level === "required") return {
     level: level,
     "min-pass-rate": (0, decimal.Bc)(100)
    };
    payload.issues.push({
     code: "custom",
     input: written,
     path: [ "min-pass-rate" ],
     message: "is missing: a target tier needs a target, such as 90%"
    });
    return core.tm;
   }));
  }
  const TIER_KEYS = {
   level: {
    meaning: "`required` blocks, `target` warns, `best-effort` only reports.",
    stricter: [ "required", "target", "best-effort" ]
   },
   "min-pass-rate": {
    meaning: "The share of the executed subjects of this tier that must pass. A `target` tier has to set it.",
    stricter: "higher",
    default: "`100%` for `required`, none for `best-effort`",
    unset: "depends"
   }
  };
  const EVIDENCE_FORMATS = [ "auto", ...FORMAT_NAMES ];
  const wantedPaths = (0, collections.h9)(texts.J6).check(schemas.zni((patterns, context) => {
   if (patterns.length === 0 || patterns.some(pattern => !pattern.startsWith("!") || pattern.startsWith("!("))) return;
   context.addIssue({
    code: "custom",
    message: 'only leaves files out: name those that are wanted too, as in ["reports/**/*.xml", "!reports/samples/**"]'
   });
  }));
  const madeBy = (0, choice.Y)(MADE_BY);
  const MAX_QUARANTINED = (0, decimal.Bc)(5);
  function writtenSchema() {
   return schemas.rej({
    title: schemas.yqP(texts.Pf),
    evidence: wantedPaths,
    format: schemas.Rvf((0, choice.Y)(EVIDENCE_FORMATS), "auto"),
    schema: schemas.yqP(texts.Pf),
    columns: schemas.yqP(columnsSchema()),
    statuses: schemas.yqP((0, collections.KT)(texts.Pf, (0, choice.Y)(RESULT_STATUSES))),
    select: schemas.yqP((0, collections.KT)(texts.Pf, (0, collections.h9)(texts.Pf))),
    "min-pass-rate": schemas.yqP(scalars.X1),
    "min-coverage": schemas.yqP(scalars.X1),
    "max-failures": schemas.yqP(scalars.U9),
    "max-not-applicable": schemas.yqP(scalars.U9),
    "min-executed": schemas.yqP(scalars.bR),
    "max-flaky": schemas.yqP(scalars.U9),
    "max-quarantined": schemas.yqP(scalars.X1),
    "max-age": schemas.yqP(scalars.p0),
    "if-missing": schemas.Rvf(if_missing.W, "fail"),
    "if-empty": schemas.Rvf(if_missing.W, "fail"),
    "made-by": schemas.yqP(madeBy),
    reruns: schemas.Rvf((0, choice.Y)(REPEAT_RULES), "worst"),
    totals: schemas.Rvf((0, choice.Y)([ "declared", "results" ]), "declared"),
    identity: schemas.yqP(identitySchema()),
    shards: schemas.yqP(shards),
    inventory: schemas.yqP(texts.Ae),
    exceptions: schemas.Rvf((0, choice.Y)([ "allowed", "forbidden" ]), "allowed"),
    tiers: schemas.yqP((0, collections.KT)(texts.Pf, tierSchema())),
    baseline: schemas.yqP((0, baseline.l8)())
   });
  }
  function campaignSchema() {
   return schemas.FsL(writtenSchema(), schemas.pdi((policy, payload) => {
    for (const {key: key, message: message} of contradictionsIn(policy)) {
     const where = key === void 0 ? [] : [ key ];
     payload.issues.push({
      code: "custom",
      input: policy,
      message: message,
      path: where
     });
    }
    return {
     ...policy,
     "min-executed": policy["min-executed"] ?? 1,
     "max-quarantined": policy["max-quarantined"] ?? MAX_QUARANTINED
    };
   }));
  }
  const RULES = [ "min-pass-rate", "min-coverage", "max-failures", "max-not-applicable", "min-executed", "max-flaky", "max-age", "shards", "inventory" ];
  function contradictionsIn(policy) {
   const found = [];
   const tiers = Object.values(policy.tiers ?? {});
   const demands = RULES.some(key => policy[key] !== void 0) || tiers.some(each => "min-pass-rate" in each);
   if (!demands) found.push({
    message: "has no rule that can fail: add one, such as min-pass-rate: 100%"
   });
   if (tiers.length > MAX_TIERS) found.push({
    key: "tiers",
    message: `names ${tiers.length} tiers: at most ${MAX_TIERS} can be distinguished`
   });
   for (const key of [ "columns", "statuses" ]) {
    if (policy[key] === void 0 || policy.format === "auto" || policy.format === "json-lines") continue;
    found.push({
     key: key,
     message: `is only for generic JSON Lines, and format says ${policy.format}: delete one`
    });
   }
   return found;
  }
  const CAMPAIGN_KEYS = {
   title: {
    meaning: "The name of the campaign in reports.",
    stricter: "neither",
    default: "its name in the policy"
   },
   evidence: {
    meaning: "The result files, relative to the working directory. A pattern with `!` before it leaves out what it matches; put patterns in quotes.",
    stricter: "present"
   },
   format: {
    meaning: "The format of the files. `auto` recognises it by the content.",
    stricter: "depends"
   },
   schema: {
    meaning: "The schema with its version, or the format, that every file must have: a tool that starts to write another one is then noticed.",
    stricter: "present"
   },
   columns: {
    meaning: "The names of the fields in a generic JSON Lines file.",
    stricter: "depends",
    default: "`subject`, `status`, `tier` and `message`",
    keys: COLUMN_KEYS
   },
   statuses: {
    meaning: "What further status words mean in a generic JSON Lines file.",
    stricter: "absent",
    each: {
     meaning: "The status that the word means.",
     stricter: [ "error", "fail", "not-applicable", "skip", "flaky", "pass" ]
    }
   },
   select: {
    meaning: "Judges only the subjects that have one of these values in every attribute.",
    stricter: "absent",
    each: {
     meaning: "One value of the attribute, or several.",
     stricter: "depends"
    }
   },
   "min-pass-rate": {
    meaning: "The share of executed subjects that must pass.",
    stricter: "higher"
   },
   "min-coverage": {
    meaning: "The share of all subjects that must be executed.",
    stricter: "higher"
   },
   "max-failures": {
    meaning: "How many subjects may fail or end in an error.",
    stricter: "lower"
   },
   "max-not-applicable": {
    meaning: "How many subjects may be impossible to judge.",
    stricter: "lower"
   },
   "min-executed": {
    meaning: "How many subjects must be executed.",
    stricter: "higher",
    default: "`1`"
   },
   "max-flaky": {
    meaning: "How many subjects may pass only on a rerun.",
    stricter: "lower"
   },
   "max-quarantined": {
    meaning: "The share of subjects, of the campaign and of each tier, that may be quarantined. One always may, unless it is `0%`.",
    stricter: "lower",
    default: "`5%`",
    unset: "depends"
   },
   "max-age": {
    meaning: "How old the oldest file may be.",
    stricter: "lower"
   },
   "if-missing": {
    meaning: "What happens if no file matches. `fail` makes the check inconclusive, which blocks in `rollback` too.",
    stricter: [ "fail", "warn" ]
   },
   "if-empty": {
    meaning: "What happens if a report has no result and others have some. `fail` makes the check inconclusive. A campaign without a single result is never a pass.",
    stricter: [ "fail", "warn" ]
   },
   "made-by": {
    meaning: "Whether a step of this run must have written the files: an unchanged committed file is then inconclusive. Counts more than the input `made-by` of the gate.",
    stricter: [ "this-run", "anywhere" ]
   },
   reruns: {
    meaning: "What several results of one name within one shard mean: the `worst` counts, they are reruns and the `last` counts, or the evidence is unusable (`refuse`).",
    stricter: [ "refuse", "worst", "last" ]
   },
   totals: {
    meaning: "Whether the numbers of tests that a report declares have to be those of its results (`declared`), or do not matter because its tool counts in another way (`results`). A declared failure that no result shows is never accepted.",
    stricter: [ "declared", "results" ]
   },
   identity: {
    meaning: "What identifies a result.",
    stricter: "depends",
    keys: IDENTITY_KEYS
   },
   shards: {
    meaning: "How many files there must be, or the names that tell them apart in their paths.",
    stricter: "present"
   },
   inventory: {
    meaning: "A list of all subjects, to find those that were not run.",
    stricter: "present"
   },
   exceptions: {
    meaning: "Whether exceptions may excuse failures of this campaign.",
    stricter: [ "forbidden", "allowed" ]
   },
   tiers: {
    meaning: "How strictly the subjects of each tier are judged. At most 30 tiers.",
    stricter: "present",
    each: {
     meaning: "One tier, by its name in the evidence.",
     keys: TIER_KEYS
    }
   },
   baseline: {
    meaning: "How far this campaign may fall behind the recorded reference, where it differs from the others.",
    stricter: "depends",
    keys: baseline.Lq
   }
  };
 },
 8053: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W: () => ifMissing
  });
  var _choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8344);
  const ifMissing = (0, _choice_js__WEBPACK_IMPORTED_MODULE_0__.Y)([ "fail", "warn" ]);
 }
};
