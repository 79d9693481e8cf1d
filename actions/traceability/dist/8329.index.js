export const id = 8329;

export const ids = [ 8329 ];

export const modules = {
 9859: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E2: () => REPEAT_RULES,
   JJ: () => worse,
   Jb: () => RESULT_STATUSES,
   N6: () => isFailure,
   cx: () => isExecuted,
   nt: () => rerun
  });
  const RESULT_STATUSES = [ "skip", "not-applicable", "pass", "flaky", "fail", "error" ];
  const REPEAT_RULES = [ "worst", "last", "refuse" ];
  function isExecuted(status) {
   return status !== "skip" && status !== "not-applicable";
  }
  function isFailure(status) {
   return status === "fail" || status === "error";
  }
  function worse(left, right) {
   return RESULT_STATUSES.indexOf(left) >= RESULT_STATUSES.indexOf(right) ? left : right;
  }
  function rerun(earlier, later) {
   if (!isExecuted(later)) return isExecuted(earlier) ? earlier : later;
   const recovered = later === "pass" && (isFailure(earlier) || earlier === "flaky");
   return recovered ? "flaky" : later;
  }
 },
 4778: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => TIER_LEVELS
  });
  const TIER_LEVELS = [ "required", "target", "best-effort" ];
 },
 8329: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   conformanceReader: () => conformanceReader
  });
  var schemas = __webpack_require__(2527);
  var closest_word = __webpack_require__(8240);
  var shown_value = __webpack_require__(701);
  var choice = __webpack_require__(8344);
  var collections = __webpack_require__(6294);
  var texts = __webpack_require__(7787);
  var if_missing = __webpack_require__(8053);
  var scalars = __webpack_require__(9350);
  function baselineSchema() {
   return schemas.rej({
    path: texts.Ae,
    tiers: schemas.yqP((0, collections.p_)(texts.Pf)),
    "max-pass-rate-drop": schemas.yqP(scalars.WR),
    "max-new-failures": schemas.Rvf(scalars.U9, 0),
    "max-new-not-applicable": schemas.Rvf(scalars.U9, 0),
    "max-absent": schemas.Rvf(scalars.U9, 0),
    "max-coverage-drop": schemas.yqP(scalars.WR),
    "if-missing": schemas.Rvf(if_missing.W, "fail")
   });
  }
  function baselineLimitsSchema() {
   return schemas.rej({
    tiers: schemas.yqP((0, collections.p_)(texts.Pf)),
    "max-pass-rate-drop": schemas.yqP(scalars.WR),
    "max-new-failures": schemas.yqP(scalars.U9),
    "max-new-not-applicable": schemas.yqP(scalars.U9),
    "max-absent": schemas.yqP(scalars.U9),
    "max-coverage-drop": schemas.yqP(scalars.WR)
   });
  }
  var decimal = __webpack_require__(3980);
  var result = __webpack_require__(9859);
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
  const STATUSES_BY_CODE = new Map(result.Jb.map(status => [ STATUS_CODES[status], status ]));
  Array.from({
   length: 512
  }, (_, code) => ({
   status: STATUSES_BY_CODE.get(code & 7) ?? "error",
   tier: (code >> 3 & 31) - 1,
   inThisFile: (code & IN_THIS_FILE) !== 0
  }));
  function misspellsOneOf(issues, known) {
   return issues.flatMap(issue => issue.code === "unrecognized_keys" ? issue.keys : []).some(key => (0, 
   closest_word.En)(key, known) !== void 0);
  }
  const EXCEPTION_EFFECTS = [ "forbidden", "report", "leave-out", "count-as-pass" ];
  const exceptionEffect = (0, choice.Y)(EXCEPTION_EFFECTS);
  var made_by = __webpack_require__(9974);
  var core = __webpack_require__(6416);
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
  function columnsSchema() {
   return schemas.rej({
    subject: texts.Pf,
    status: texts.Pf,
    tier: schemas.yqP(texts.Pf),
    message: schemas.yqP(texts.Pf)
   });
  }
  const FORMAT_NAMES = [ "junit", "ctrf", "jest", "json-lines", "pi" ];
  function identitySchema() {
   return schemas.rej({
    ignore: (0, collections.h9)(texts.Pf)
   });
  }
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
  const EVIDENCE_FORMATS = [ "auto", ...FORMAT_NAMES ];
  const wantedPaths = (0, collections.h9)(texts.J6).check(schemas.zni((patterns, context) => {
   if (patterns.length === 0 || patterns.some(pattern => !pattern.startsWith("!") || pattern.startsWith("!("))) return;
   context.addIssue({
    code: "custom",
    message: 'only leaves files out: name those that are wanted too, as in ["reports/**/*.xml", "!reports/samples/**"]'
   });
  }));
  const MAX_QUARANTINED = (0, decimal.Bc)(5);
  function writtenSchema() {
   return schemas.rej({
    title: schemas.yqP(texts.Pf),
    evidence: wantedPaths,
    format: schemas.Rvf((0, choice.Y)(EVIDENCE_FORMATS), "auto"),
    schema: schemas.yqP(texts.Pf),
    columns: schemas.yqP(columnsSchema()),
    statuses: schemas.yqP((0, collections.KT)(texts.Pf, (0, choice.Y)(result.Jb))),
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
    "made-by": schemas.yqP(made_by.v),
    reruns: schemas.Rvf((0, choice.Y)(result.E2), "worst"),
    totals: schemas.Rvf((0, choice.Y)([ "declared", "results" ]), "declared"),
    identity: schemas.yqP(identitySchema()),
    shards: schemas.yqP(shards),
    inventory: schemas.yqP(texts.Ae),
    exceptions: schemas.Rvf(exceptionEffect, "report"),
    tiers: schemas.yqP((0, collections.KT)(texts.Pf, tierSchema())),
    baseline: schemas.yqP(baselineLimitsSchema())
   });
  }
  function campaignSchema() {
   return schemas.FsL(writtenSchema(), schemas.pdi((policy, payload) => {
    for (const {key: key, message: message} of contradictionsIn(policy, payload.issues)) payload.issues.push({
     code: "custom",
     input: policy,
     message: message,
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
   const demands = RULES.some(key => policy[key] !== void 0) || tiers.some(each => "min-pass-rate" in each) || misspellsOneOf(issues, RULES);
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
  function exceptionSchema() {
   return schemas.rej({
    path: texts.Ae,
    require: schemas.Rvf((0, collections.p_)(texts.w5), [ "owner", "reason", "review-by" ]),
    unused: schemas.Rvf((0, choice.Y)([ "warn", "fail" ]), "warn")
   });
  }
  const conformanceReader = {
   schema: conformanceSchema
  };
  function conformanceSchema() {
   return schemas.rej({
    campaigns: (0, collections.KT)(texts.Vm, campaignSchema()),
    baseline: schemas.yqP(baselineSchema()),
    exceptions: schemas.yqP(exceptionSchema()),
    quarantine: schemas.yqP(texts.Ae)
   }).check(schemas.zni((policy, context) => {
    for (const {path: place, message: message} of unknownTiers(policy)) context.addIssue({
     code: "custom",
     path: [ ...place ],
     message: message
    });
   }));
  }
  const MAX_LISTED = 400;
  function unknownTiers({campaigns: campaigns, baseline: baseline}) {
   const declared = [ ...new Set(Object.values(campaigns).flatMap(({tiers: tiers}) => Object.keys(tiers ?? {}))) ];
   const own = Object.entries(campaigns).flatMap(([name, {baseline: limits, tiers: tiers = {}}]) => {
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
  function unknownIn(wanted, declared, {path: place, owner: owner}) {
   if (declared.length === 0) return [];
   return wanted.flatMap((name, index) => {
    if (declared.includes(name)) return [];
    const meant = (0, closest_word.En)(name, declared);
    const isOwn = owner !== "no campaign";
    const fix = meant === void 0 ? `${isOwn ? "it has" : "the campaigns have"} ${(0, 
    shown_value.vI)(declared.join(", "), MAX_LISTED)}` : `did you mean ${(0, shown_value.vI)(meant)}?`;
    const lacks = isOwn ? `${owner} has no tier` : `${owner} has a tier`;
    return [ {
     path: [ ...place, index ],
     message: `${lacks} ${(0, shown_value.JJ)(name)}: ${fix}`
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
 9974: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => madeBy
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7761);
  var _choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8344);
  const madeBy = (0, _choice_js__WEBPACK_IMPORTED_MODULE_0__.Y)(_governance_gates_core__WEBPACK_IMPORTED_MODULE_1__.aI);
 }
};
