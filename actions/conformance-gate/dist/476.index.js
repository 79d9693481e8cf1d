export const id = 476;

export const ids = [ 476 ];

export const modules = {
 476: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   readBaseline: () => readBaseline
  });
  var json_document = __webpack_require__(8516);
  var json_shape = __webpack_require__(3387);
  var evidence_error = __webpack_require__(3427);
  var json_value = __webpack_require__(3823);
  var lib_format = __webpack_require__(6552);
  var results_tally = __webpack_require__(4006);
  var schemas = __webpack_require__(2527);
  var consistency = __webpack_require__(6987);
  var pi_family = __webpack_require__(5445);
  const piBaselineFormat = {
   id: "pi.ext.conformance_baseline.v2",
   title: "pi.ext.conformance_baseline.v2",
   tool: "conformance tests of the extensions",
   docs: pi_family.PI.docs,
   family: pi_family.PI,
   recognises: ({value: value}) => {
    const schema = (0, json_shape.fK)(value, [ "schema" ]);
    return typeof schema === "string" && (0, pi_family.U)(schema) === "ext.conformance_baseline.v2";
   },
   read: readPiBaseline
  };
  const extensionsShape = schemas.Ikc({
   manifest_count: json_shape.U9,
   tested: json_shape.U9,
   passed: json_shape.U9,
   failed: json_shape.U9,
   pass_rate_pct: schemas.mee(json_shape.TS),
   by_source: schemas.L5J()
  });
  const scenariosShape = schemas.Ikc({
   total: json_shape.U9,
   passed: json_shape.U9,
   failed: json_shape.U9,
   pass_rate_pct: schemas.mee(json_shape.TS),
   failures: schemas.lqM(schemas.YOg(schemas.Ikc({
    id: json_shape.UU
   })))
  });
  const groupShape = schemas.Ikc({
   pass: json_shape.U9,
   fail: json_shape.U9,
   total: json_shape.U9,
   rate_pct: schemas.lqM(schemas.mee(json_shape.TS))
  });
  const EXTENSIONS = [ "extension_conformance" ];
  const bucketShape = schemas.Ikc({
   extensions: schemas.lqM(schemas.YOg(json_shape.UU))
  });
  function readPiBaseline(document) {
   const campaigns = new Map([ [ "kind:extension", readExtensions(document) ], [ "kind:scenario", readScenarios(document) ] ]);
   return {
    campaigns: campaigns,
    holdsEveryCampaign: false
   };
  }
  function readExtensions(document) {
   const extensions = (0, json_shape._f)(document, extensionsShape, EXTENSIONS);
   const {manifest_count: manifest_count, tested: tested, passed: passed, failed: failed} = extensions;
   (0, consistency.Bz)(document, [ ...EXTENSIONS, "manifest_count" ], manifest_count);
   const path = [ ...EXTENSIONS, "tested" ];
   (0, consistency.ZF)(document, {
    path: path,
    declared: tested,
    counted: passed + failed,
    leaves: "passed and failed"
   });
   checkAtMost(document, {
    path: path,
    value: tested,
    most: manifest_count
   });
   (0, consistency.HP)(document, {
    path: [ ...EXTENSIONS, "pass_rate_pct" ],
    declared: extensions.pass_rate_pct,
    meanings: [ {
     part: passed,
     whole: tested
    }, {
     part: passed,
     whole: manifest_count
    } ]
   });
   const tally = {
    ...results_tally.dd,
    pass: passed,
    fail: failed,
    "not-applicable": manifest_count - tested
   };
   const tiers = readSources(document, extensions);
   const failing = failingExtensions(document);
   return failing.size === failed ? {
    tally: tally,
    tiers: tiers,
    failing: failing
   } : {
    tally: tally,
    tiers: tiers
   };
  }
  function readSources(document, whole) {
   const path = [ ...EXTENSIONS, "by_source" ];
   const sources = readGroups(document, path);
   checkDivisions(document, whole, sources);
   const sum = [ ...sources.values() ].reduce((total, group) => total + group.total, 0);
   checkAtMost(document, {
    path: path,
    value: sum,
    most: whole.manifest_count
   });
   const tallies = [ ...sources ].map(([source, {pass: pass, fail: fail, total: total}]) => [ source, {
    ...results_tally.dd,
    pass: pass,
    fail: fail,
    "not-applicable": total - pass - fail
   } ]);
   return new Map(tallies);
  }
  function checkDivisions(document, {passed: passed, failed: failed}, sources) {
   const path = [ ...EXTENSIONS, "by_tier" ];
   const byDifficulty = (0, json_shape.fK)(document.value, path) === void 0 ? [] : [ readGroups(document, path) ];
   const isSumOf = groups => {
    const sum = key => [ ...groups.values() ].reduce((total, group) => total + group[key], 0);
    return sum("pass") === passed && sum("fail") === failed;
   };
   if ([ ...byDifficulty, sources ].some(isSumOf)) return;
   const message = `${passed} passed and ${failed} failed are the sums of neither by_tier nor by_source`;
   throw (0, consistency.qX)(document, EXTENSIONS, `${(0, json_shape.LF)(EXTENSIONS)}: ${message}`);
  }
  function readGroups(document, path) {
   const groups = (0, json_shape.mo)(document, groupShape, path);
   for (const [key, {pass: pass, fail: fail, total: total, rate_pct: rate_pct}] of groups) {
    checkAtMost(document, {
     path: [ ...path, key ],
     value: pass + fail,
     most: total
    });
    (0, consistency.HP)(document, {
     path: [ ...path, key, "rate_pct" ],
     declared: rate_pct,
     meanings: [ {
      part: pass,
      whole: pass + fail
     }, {
      part: pass,
      whole: total
     } ]
    });
   }
   return groups;
  }
  function failingExtensions(document) {
   const path = [ "failure_classification" ];
   if ((0, json_shape.fK)(document.value, path) === void 0) return new Set;
   const buckets = [ ...(0, json_shape.mo)(document, bucketShape, path).values() ];
   return new Set(buckets.flatMap(({extensions: extensions = []}) => extensions));
  }
  function readScenarios(document) {
   const path = [ "scenario_conformance" ];
   const {total: total, passed: passed, failed: failed, pass_rate_pct: pass_rate_pct, failures: failures = []} = (0, 
   json_shape._f)(document, scenariosShape, path);
   (0, consistency.Bz)(document, [ ...path, "total" ], total);
   checkAtMost(document, {
    path: [ ...path, "passed" ],
    value: passed + failed,
    most: total
   });
   (0, consistency.HP)(document, {
    path: [ ...path, "pass_rate_pct" ],
    declared: pass_rate_pct,
    meanings: [ {
     part: passed,
     whole: passed + failed
    }, {
     part: passed,
     whole: total
    } ]
   });
   const tally = {
    ...results_tally.dd,
    pass: passed,
    fail: failed,
    skip: total - passed - failed
   };
   const failing = new Set(failures.map(({id: id}) => id));
   return failing.size === failed ? {
    tally: tally,
    tiers: new Map,
    failing: failing
   } : {
    tally: tally,
    tiers: new Map
   };
  }
  function checkAtMost(document, {path: path, value: value, most: most}) {
   if (value <= most) return;
   throw (0, consistency.qX)(document, path, `${(0, json_shape.LF)(path)}: ${value} of ${most} is more than the whole`);
  }
  var baseline = __webpack_require__(9581);
  var result = __webpack_require__(9859);
  var api = __webpack_require__(7197);
  const governanceBaselineFormat = {
   id: baseline.iW,
   title: baseline.iW,
   tool: "conformance-gate",
   docs: "https://github.com/governance-gates/governance-gates/blob/main/docs/evidence-formats.md#baselines",
   recognises: ({value: value}) => (0, json_shape.fK)(value, [ "schema" ]) === baseline.iW,
   read: readGovernanceBaseline
  };
  const baselineShape = schemas.rej({
   schema: schemas.euz(baseline.iW),
   generatedAt: json_shape.UU,
   commit: schemas.YjP(),
   thresholdsVersion: schemas.YjP(),
   campaigns: schemas.L5J()
  });
  const campaignShape = schemas.rej({
   counts: schemas.L5J(),
   tiers: schemas.L5J(),
   subjects: schemas.lqM(schemas.L5J()),
   failing: schemas.lqM(schemas.YOg(json_shape.UU)),
   failures: schemas.lqM(schemas.L5J())
  });
  const countsShape = schemas.rej({
   skip: json_shape.U9,
   "not-applicable": json_shape.U9,
   pass: json_shape.U9,
   flaky: json_shape.U9,
   fail: json_shape.U9,
   error: json_shape.U9,
   total: json_shape.U9
  });
  const subjectShape = schemas.rej({
   status: schemas.k5n(result.Jb),
   tier: schemas.lqM(json_shape.UU)
  });
  const failuresShape = schemas.KCZ([ json_shape.U9.check(api.NC()), schemas.g1P(json_shape.UU, json_shape.U9.check(api.NC())) ]);
  function readGovernanceBaseline(document) {
   (0, json_shape._f)(document, baselineShape);
   (0, json_shape.Wr)(document, [ "generatedAt" ]);
   const campaigns = new Map;
   for (const [campaign, {subjects: subjects, failing: failing, failures: failures}] of (0, 
   json_shape.mo)(document, campaignShape, [ "campaigns" ])) {
    const path = [ "campaigns", campaign ];
    if (subjects !== void 0 && failing !== void 0) throw (0, consistency.qX)(document, path, `${(0, 
    json_shape.LF)(path)} has both subjects and failing`);
    const counts = readCounts(document, path);
    const named = {
     ...counts,
     ...subjects === void 0 ? {} : {
      subjects: readSubjects(document, path, counts)
     },
     ...failing === void 0 ? {} : {
      failing: checkFailing(document, path, {
       failing: failing,
       ...counts
      })
     }
    };
    campaigns.set(campaign, failures === void 0 ? named : {
     ...named,
     failures: readFailures(document, path, named)
    });
   }
   (0, consistency.Bz)(document, [ "campaigns" ], campaigns.size);
   return {
    campaigns: campaigns,
    holdsEveryCampaign: true
   };
  }
  function readCounts(document, path) {
   const tally = readTally(document, [ ...path, "counts" ]);
   (0, consistency.Bz)(document, [ ...path, "counts", "total" ], (0, results_tally.e6)(tally));
   const tiers = new Map;
   const tierNames = (0, json_shape.mo)(document, schemas.L5J(), [ ...path, "tiers" ]).keys();
   for (const tier of tierNames) tiers.set(tier, readTally(document, [ ...path, "tiers", tier ]));
   const inTiers = [ ...tiers.values() ].reduce(results_tally.MA, results_tally.dd);
   for (const status of result.Jb) {
    if (inTiers[status] <= tally[status]) continue;
    const place = [ ...path, "counts", status ];
    const message = `${(0, json_shape.LF)(place)} is ${tally[status]}, but the tiers add up to ${inTiers[status]}`;
    throw (0, consistency.qX)(document, place, message);
   }
   return {
    tally: tally,
    tiers: tiers
   };
  }
  function readTally(document, path) {
   const {total: total, ...tally} = (0, json_shape._f)(document, countsShape, path);
   (0, consistency.ZF)(document, {
    path: [ ...path, "total" ],
    declared: total,
    counted: (0, results_tally.e6)(tally),
    leaves: "the statuses"
   });
   return tally;
  }
  function readSubjects(document, path, counts) {
   const subjects = (0, json_shape.mo)(document, subjectShape, [ ...path, "subjects" ]);
   let all = results_tally.dd;
   const tiers = new Map;
   for (const {status: status, tier: tier} of subjects.values()) {
    const one = (0, results_tally.sv)(status);
    all = (0, results_tally.MA)(all, one);
    if (tier !== void 0) tiers.set(tier, (0, results_tally.MA)(tiers.get(tier) ?? results_tally.dd, one));
   }
   checkTally(document, [ ...path, "counts" ], {
    declared: counts.tally,
    counted: all
   });
   for (const tier of new Set([ ...tiers.keys(), ...counts.tiers.keys() ])) checkTally(document, [ ...path, "tiers", tier ], {
    declared: counts.tiers.get(tier) ?? results_tally.dd,
    counted: tiers.get(tier) ?? results_tally.dd
   });
   return new Map([ ...subjects ].map(([key, {status: status, tier: tier}]) => [ key, tier ? {
    status: status,
    tier: tier
   } : {
    status: status
   } ]));
  }
  function checkTally(document, path, {declared: declared, counted: counted}) {
   for (const status of result.Jb) (0, consistency.ZF)(document, {
    path: [ ...path, status ],
    declared: declared[status],
    counted: counted[status],
    leaves: "the subjects"
   });
  }
  function checkFailing(document, path, {failing: failing, tally: tally}) {
   const names = new Set(failing);
   const place = [ ...path, "failing" ];
   if (names.size !== failing.length) throw (0, consistency.qX)(document, place, `${(0, 
   json_shape.LF)(place)} lists a subject more than once`);
   if (names.size !== (0, results_tally.dJ)(tally)) {
    const message = `${(0, json_shape.LF)(place)} names ${names.size} subjects, but ${(0, 
    results_tally.dJ)(tally)} are counted`;
    throw (0, consistency.qX)(document, place, message);
   }
   return names;
  }
  function readFailures(document, path, {subjects: subjects, failing: failing}) {
   const place = [ ...path, "failures" ];
   const named = failing ?? new Set([ ...subjects ?? [] ].flatMap(([key, {status: status}]) => (0, 
   result.N6)(status) ? [ key ] : []));
   const recorded = (0, json_shape.mo)(document, failuresShape, place);
   const odd = [ ...recorded.keys() ].find(subject => !named.has(subject)) ?? [ ...named ].find(subject => !recorded.has(subject));
   if (odd !== void 0) {
    const message = `${(0, json_shape.LF)(place)} and the failing subjects disagree about ${(0, 
    json_value.v)(odd)}`;
    throw (0, consistency.qX)(document, place, message);
   }
   return new Map([ ...recorded ].map(([subject, each]) => [ subject, typeof each === "number" ? each : new Map(Object.entries(each)) ]));
  }
  function baselineFormats() {
   return [ governanceBaselineFormat, piBaselineFormat ];
  }
  function readBaseline(text) {
   const document = (0, json_document.d)(text);
   const format = baselineFormats().find(each => each.recognises(document));
   if (format !== void 0) return format.read(document);
   const schema = (0, json_shape.fK)(document.value, [ "schema" ]);
   throw new evidence_error.o(schema === void 0 ? "the baseline has no schema" : `schema ${(0, 
   json_value.v)(schema)} is not a known baseline`, {
    line: document.lineOf([ "schema" ]),
    remedy: (0, lib_format.k)(baselineFormats())
   });
  }
 }
};
