export const id = 552;

export const ids = [ 552 ];

export const modules = {
 397: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CE: () => formatRate,
   pR: () => percentOf
  });
  function percentOf(fraction) {
   return fraction.whole === 0 ? null : fraction.part * 100 / fraction.whole;
  }
  function formatRate(fraction) {
   if (fraction.whole === 0) return "–";
   return `${Number(BigInt(fraction.part) * 10000n / BigInt(fraction.whole)) / 100}%`;
  }
 },
 9552: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   readBaseline: () => readBaseline
  });
  var json_document = __webpack_require__(8516);
  var number_instant = __webpack_require__(8730);
  var schemas = __webpack_require__(2527);
  var api = __webpack_require__(7197);
  var evidence_error = __webpack_require__(3427);
  var json_value = __webpack_require__(3823);
  const COUNT = "a whole number, 0 or more";
  const RATE = "a number from 0 to 100";
  const count = schemas.Whr(COUNT).check(api.UI(COUNT));
  const rate = schemas.aig(RATE).check(api.qm(0, RATE), api.Zm(100, RATE));
  const json_shape_name = schemas.YjP().check(api.m9(1, "text that is not empty"));
  schemas.lqM(schemas.mee(schemas.YjP()));
  function readShape(document, schema, path = []) {
   const parsed = schema.safeParse(valueAt(document.value, path));
   if (parsed.success) return parsed.data;
   const [issue] = parsed.error.issues;
   const inner = (issue?.path ?? []).filter(key => typeof key !== "symbol");
   const place = [ ...path, ...inner ];
   throw new evidence_error.o(`${pathText(place)}: ${describe(issue, valueAt(document.value, place))}`, {
    line: document.lineOf(place),
    remedy: "write the report as its format documents it"
   });
  }
  function readMembers(document, schema, path) {
   const object = readShape(document, anObject, path);
   return new Map(Object.keys(object).map(key => [ key, readShape(document, schema, [ ...path, key ]) ]));
  }
  const anObject = schemas.IeY(json_value.O, "an object");
  function readInstant(document, path) {
   const value = valueAt(document.value, path);
   if (value === void 0) return;
   const instant = typeof value === "string" ? (0, number_instant.nV)(value) : void 0;
   if (instant !== void 0) return instant;
   throw new evidence_error.o(`${pathText(path)}: expected an ISO 8601 instant, found ${(0, 
   json_value.v)(value)}`, {
    line: document.lineOf(path),
    remedy: "write it like 2026-02-08T12:00:00Z"
   });
  }
  function pathText(path) {
   const text = path.map(key => typeof key === "number" ? `[${key}]` : `.${key}`).join("");
   return text === "" ? "the document" : text.replace(/^\./, "");
  }
  function valueAt(value, path) {
   return path.reduce((inner, key) => {
    if (typeof inner !== "object" || inner === null) return;
    return Object.getOwnPropertyDescriptor(inner, key)?.value;
   }, value);
  }
  function describe(issue, found) {
   if (issue?.code === "unrecognized_keys") return `unknown key ${(0, json_value.v)(issue.keys[0])}`;
   const expected = issue === void 0 ? "another value" : expectation(issue);
   return found === void 0 ? `it is missing; expected ${expected}` : `expected ${expected}, found ${(0, 
   json_value.v)(found)}`;
  }
  function expectation(issue) {
   if (issue.message !== "Invalid input") return issue.message;
   switch (issue.code) {
   case "invalid_type":
    return TYPES[issue.expected] ?? issue.expected;

   case "invalid_value":
    return `one of ${issue.values.map(value => (0, json_value.v)(value)).join(", ")}`;

   default:
    return "another value";
   }
  }
  const TYPES = {
   string: "text",
   number: "a number",
   int: "a whole number",
   boolean: "true or false",
   object: "an object",
   array: "a list",
   nonoptional: "a value"
  };
  function whatCanBeRead(formats) {
   const own = formats.filter(({family: family}) => family === void 0);
   const listed = own.map(({title: title, needs: needs}) => needs === void 0 ? title : `${title} (${needs})`);
   const families = new Set(formats.flatMap(({family: family}) => family?.title ?? []));
   return `what can be read: ${[ ...listed, ...families ].join(", ")}`;
  }
  var result = __webpack_require__(9859);
  const tally_EMPTY_TALLY = {
   skip: 0,
   "not-applicable": 0,
   pass: 0,
   flaky: 0,
   fail: 0,
   error: 0
  };
  function tally_totalOf(tally) {
   return result.Jb.reduce((sum, status) => sum + tally[status], 0);
  }
  function tally_failuresOf(tally) {
   return tally.fail + tally.error;
  }
  function tally_addTallies(left, right) {
   return combine(left, right, (a, b) => a + b);
  }
  function tallyOf(status) {
   return {
    ...tally_EMPTY_TALLY,
    [status]: 1
   };
  }
  function combine(left, right, merge) {
   return {
    skip: merge(left.skip, right.skip),
    "not-applicable": merge(left["not-applicable"], right["not-applicable"]),
    pass: merge(left.pass, right.pass),
    flaky: merge(left.flaky, right.flaky),
    fail: merge(left.fail, right.fail),
    error: merge(left.error, right.error)
   };
  }
  var fraction = __webpack_require__(397);
  class ZeroResultsError extends evidence_error.o {}
  function zeroResults(place = "", line) {
   return new ZeroResultsError(`${place}the report has zero results`, {
    line: line,
    remedy: "run the campaign: a report without a single result proves nothing"
   });
  }
  function checkTotal(document, {path: path, declared: declared, counted: counted, leaves: leaves}) {
   if (declared === void 0 || declared === counted) return;
   throw contradiction(document, path, `${pathText(path)} is ${declared}, but ${leaves} add up to ${counted}`);
  }
  function checkRate(document, {path: path, declared: declared, meanings: meanings}) {
   if (declared === void 0) return;
   const isOfNothing = meanings[0].whole === 0;
   if (isOfNothing ? isRateOfNothing(declared) : isRateOf(declared, meanings)) return;
   const counted = isOfNothing ? "0, 100 or null (nothing was executed)" : (0, fraction.CE)(meanings[0]);
   throw contradiction(document, path, `${pathText(path)} is ${declared}, but the counts give ${counted.replace("%", "")}`);
  }
  const ROUNDING = .05 + 1e-9;
  function isRateOfNothing(declared) {
   return declared === null || declared === 0 || declared === 100;
  }
  function isRateOf(declared, meanings) {
   return meanings.some(meaning => {
    const counted = (0, fraction.pR)(meaning);
    return declared !== null && counted !== null && Math.abs(declared - counted) <= ROUNDING;
   });
  }
  function checkSome(document, path, total) {
   if (total === 0) throw zeroResults(`${pathText(path)}: `, document.lineOf(path));
  }
  function contradiction(document, path, message) {
   return new evidence_error.o(message, {
    line: document.lineOf(path),
    remedy: "the report contradicts itself: generate it again, and do not edit it by hand"
   });
  }
  const PI = {
   id: "pi",
   title: "the Pi platform",
   docs: "https://github.com/governance-gates/governance-gates/blob/main/docs/evidence-formats.md#the-pi-platform",
   sign: "a `schema` whose id begins with `pi.`",
   subjects: "extensions, scenarios or API entries; summaries only count them"
  };
  const PREFIX = /^(?:pi|ra)\./;
  function piSchemaName(schema) {
   return PREFIX.test(schema) ? schema.replace(PREFIX, "") : void 0;
  }
  const piBaselineFormat = {
   id: "pi.ext.conformance_baseline.v2",
   title: "pi.ext.conformance_baseline.v2",
   tool: "conformance tests of the extensions",
   docs: PI.docs,
   family: PI,
   recognises: ({value: value}) => {
    const schema = valueAt(value, [ "schema" ]);
    return typeof schema === "string" && piSchemaName(schema) === "ext.conformance_baseline.v2";
   },
   read: readPiBaseline
  };
  const extensionsShape = schemas.Ikc({
   manifest_count: count,
   tested: count,
   passed: count,
   failed: count,
   pass_rate_pct: schemas.mee(rate),
   by_source: schemas.L5J()
  });
  const scenariosShape = schemas.Ikc({
   total: count,
   passed: count,
   failed: count,
   pass_rate_pct: schemas.mee(rate),
   failures: schemas.lqM(schemas.YOg(schemas.Ikc({
    id: json_shape_name
   })))
  });
  const groupShape = schemas.Ikc({
   pass: count,
   fail: count,
   total: count,
   rate_pct: schemas.lqM(schemas.mee(rate))
  });
  const EXTENSIONS = [ "extension_conformance" ];
  const bucketShape = schemas.Ikc({
   extensions: schemas.lqM(schemas.YOg(json_shape_name))
  });
  function readPiBaseline(document) {
   const campaigns = new Map([ [ "kind:extension", readExtensions(document) ], [ "kind:scenario", readScenarios(document) ] ]);
   return {
    campaigns: campaigns,
    holdsEveryCampaign: false
   };
  }
  function readExtensions(document) {
   const extensions = readShape(document, extensionsShape, EXTENSIONS);
   const {manifest_count: manifest_count, tested: tested, passed: passed, failed: failed} = extensions;
   checkSome(document, [ ...EXTENSIONS, "manifest_count" ], manifest_count);
   const path = [ ...EXTENSIONS, "tested" ];
   checkTotal(document, {
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
   checkRate(document, {
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
    ...tally_EMPTY_TALLY,
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
    ...tally_EMPTY_TALLY,
    pass: pass,
    fail: fail,
    "not-applicable": total - pass - fail
   } ]);
   return new Map(tallies);
  }
  function checkDivisions(document, {passed: passed, failed: failed}, sources) {
   const path = [ ...EXTENSIONS, "by_tier" ];
   const byDifficulty = valueAt(document.value, path) === void 0 ? [] : [ readGroups(document, path) ];
   const isSumOf = groups => {
    const sum = key => [ ...groups.values() ].reduce((total, group) => total + group[key], 0);
    return sum("pass") === passed && sum("fail") === failed;
   };
   if ([ ...byDifficulty, sources ].some(isSumOf)) return;
   const message = `${passed} passed and ${failed} failed are the sums of neither by_tier nor by_source`;
   throw contradiction(document, EXTENSIONS, `${pathText(EXTENSIONS)}: ${message}`);
  }
  function readGroups(document, path) {
   const groups = readMembers(document, groupShape, path);
   for (const [key, {pass: pass, fail: fail, total: total, rate_pct: rate_pct}] of groups) {
    checkAtMost(document, {
     path: [ ...path, key ],
     value: pass + fail,
     most: total
    });
    checkRate(document, {
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
   if (valueAt(document.value, path) === void 0) return new Set;
   const buckets = [ ...readMembers(document, bucketShape, path).values() ];
   return new Set(buckets.flatMap(({extensions: extensions = []}) => extensions));
  }
  function readScenarios(document) {
   const path = [ "scenario_conformance" ];
   const {total: total, passed: passed, failed: failed, pass_rate_pct: pass_rate_pct, failures: failures = []} = readShape(document, scenariosShape, path);
   checkSome(document, [ ...path, "total" ], total);
   checkAtMost(document, {
    path: [ ...path, "passed" ],
    value: passed + failed,
    most: total
   });
   checkRate(document, {
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
    ...tally_EMPTY_TALLY,
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
   throw contradiction(document, path, `${pathText(path)}: ${value} of ${most} is more than the whole`);
  }
  const BASELINE_SCHEMA = "governance.baseline/v1";
  const governanceBaselineFormat = {
   id: BASELINE_SCHEMA,
   title: BASELINE_SCHEMA,
   tool: "conformance-gate",
   docs: "https://github.com/governance-gates/governance-gates/blob/main/docs/evidence-formats.md#baselines",
   recognises: ({value: value}) => valueAt(value, [ "schema" ]) === BASELINE_SCHEMA,
   read: readGovernanceBaseline
  };
  const baselineShape = schemas.rej({
   schema: schemas.euz(BASELINE_SCHEMA),
   generatedAt: json_shape_name,
   commit: schemas.YjP(),
   thresholdsVersion: schemas.YjP(),
   campaigns: schemas.L5J()
  });
  const campaignShape = schemas.rej({
   counts: schemas.L5J(),
   tiers: schemas.L5J(),
   subjects: schemas.lqM(schemas.L5J()),
   failing: schemas.lqM(schemas.YOg(json_shape_name)),
   failures: schemas.lqM(schemas.L5J())
  });
  const countsShape = schemas.rej({
   skip: count,
   "not-applicable": count,
   pass: count,
   flaky: count,
   fail: count,
   error: count,
   total: count
  });
  const subjectShape = schemas.rej({
   status: schemas.k5n(result.Jb),
   tier: schemas.lqM(json_shape_name)
  });
  const failuresShape = schemas.KCZ([ count.check(api.NC()), schemas.g1P(json_shape_name, count.check(api.NC())) ]);
  function readGovernanceBaseline(document) {
   readShape(document, baselineShape);
   readInstant(document, [ "generatedAt" ]);
   const campaigns = new Map;
   for (const [campaign, {subjects: subjects, failing: failing, failures: failures}] of readMembers(document, campaignShape, [ "campaigns" ])) {
    const path = [ "campaigns", campaign ];
    if (subjects !== void 0 && failing !== void 0) throw contradiction(document, path, `${pathText(path)} has both subjects and failing`);
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
   checkSome(document, [ "campaigns" ], campaigns.size);
   return {
    campaigns: campaigns,
    holdsEveryCampaign: true
   };
  }
  function readCounts(document, path) {
   const tally = readTally(document, [ ...path, "counts" ]);
   checkSome(document, [ ...path, "counts", "total" ], tally_totalOf(tally));
   const tiers = new Map;
   const tierNames = readMembers(document, schemas.L5J(), [ ...path, "tiers" ]).keys();
   for (const tier of tierNames) tiers.set(tier, readTally(document, [ ...path, "tiers", tier ]));
   const inTiers = [ ...tiers.values() ].reduce(tally_addTallies, tally_EMPTY_TALLY);
   for (const status of result.Jb) {
    if (inTiers[status] <= tally[status]) continue;
    const place = [ ...path, "counts", status ];
    const message = `${pathText(place)} is ${tally[status]}, but the tiers add up to ${inTiers[status]}`;
    throw contradiction(document, place, message);
   }
   return {
    tally: tally,
    tiers: tiers
   };
  }
  function readTally(document, path) {
   const {total: total, ...tally} = readShape(document, countsShape, path);
   checkTotal(document, {
    path: [ ...path, "total" ],
    declared: total,
    counted: tally_totalOf(tally),
    leaves: "the statuses"
   });
   return tally;
  }
  function readSubjects(document, path, counts) {
   const subjects = readMembers(document, subjectShape, [ ...path, "subjects" ]);
   let all = tally_EMPTY_TALLY;
   const tiers = new Map;
   for (const {status: status, tier: tier} of subjects.values()) {
    const one = tallyOf(status);
    all = tally_addTallies(all, one);
    if (tier !== void 0) tiers.set(tier, tally_addTallies(tiers.get(tier) ?? tally_EMPTY_TALLY, one));
   }
   checkTally(document, [ ...path, "counts" ], {
    declared: counts.tally,
    counted: all
   });
   for (const tier of new Set([ ...tiers.keys(), ...counts.tiers.keys() ])) checkTally(document, [ ...path, "tiers", tier ], {
    declared: counts.tiers.get(tier) ?? tally_EMPTY_TALLY,
    counted: tiers.get(tier) ?? tally_EMPTY_TALLY
   });
   return new Map([ ...subjects ].map(([key, {status: status, tier: tier}]) => [ key, tier ? {
    status: status,
    tier: tier
   } : {
    status: status
   } ]));
  }
  function checkTally(document, path, {declared: declared, counted: counted}) {
   for (const status of result.Jb) checkTotal(document, {
    path: [ ...path, status ],
    declared: declared[status],
    counted: counted[status],
    leaves: "the subjects"
   });
  }
  function checkFailing(document, path, {failing: failing, tally: tally}) {
   const names = new Set(failing);
   const place = [ ...path, "failing" ];
   if (names.size !== failing.length) throw contradiction(document, place, `${pathText(place)} lists a subject more than once`);
   if (names.size !== tally_failuresOf(tally)) {
    const message = `${pathText(place)} names ${names.size} subjects, but ${tally_failuresOf(tally)} are counted`;
    throw contradiction(document, place, message);
   }
   return names;
  }
  function readFailures(document, path, {subjects: subjects, failing: failing}) {
   const place = [ ...path, "failures" ];
   const named = failing ?? new Set([ ...subjects ?? [] ].flatMap(([key, {status: status}]) => (0, 
   result.N6)(status) ? [ key ] : []));
   const recorded = readMembers(document, failuresShape, place);
   const odd = [ ...recorded.keys() ].find(subject => !named.has(subject)) ?? [ ...named ].find(subject => !recorded.has(subject));
   if (odd !== void 0) {
    const message = `${pathText(place)} and the failing subjects disagree about ${(0, 
    json_value.v)(odd)}`;
    throw contradiction(document, place, message);
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
   const schema = valueAt(document.value, [ "schema" ]);
   throw new evidence_error.o(schema === void 0 ? "the baseline has no schema" : `schema ${(0, 
   json_value.v)(schema)} is not a known baseline`, {
    line: document.lineOf([ "schema" ]),
    remedy: whatCanBeRead(baselineFormats())
   });
  }
 }
};
