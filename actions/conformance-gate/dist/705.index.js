exports.id = 705;
exports.ids = [705];
exports.modules = {

/***/ 2705:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const piBaselineFormat = {
 id: "pi.ext.conformance_baseline.v2",
 title: "pi.ext.conformance_baseline.v2",
 tool: "conformance tests of the extensions",
 docs: require_main.PI.docs,
 family: require_main.PI,
 recognises: ({value}) => {
  const schema = require_main.valueAt(value, [ "schema" ]);
  return typeof schema === "string" && require_main.piSchemaName(schema) === "ext.conformance_baseline.v2";
 },
 read: readPiBaseline
};

const extensionsShape = require_main.object({
 manifest_count: require_main.count,
 tested: require_main.count,
 passed: require_main.count,
 failed: require_main.count,
 pass_rate_pct: require_main.nullable(require_main.rate),
 by_source: require_main.unknown()
});

const scenariosShape = require_main.object({
 total: require_main.count,
 passed: require_main.count,
 failed: require_main.count,
 pass_rate_pct: require_main.nullable(require_main.rate),
 failures: require_main.optional(require_main.array(require_main.object({
  id: require_main.name
 })))
});

const groupShape = require_main.object({
 pass: require_main.count,
 fail: require_main.count,
 total: require_main.count,
 rate_pct: require_main.optional(require_main.nullable(require_main.rate))
});

const EXTENSIONS = [ "extension_conformance" ];

const bucketShape = require_main.object({
 extensions: require_main.optional(require_main.array(require_main.name))
});

function readPiBaseline(document) {
 return {
  campaigns: new Map([ [ "kind:extension", readExtensions(document) ], [ "kind:scenario", readScenarios(document) ] ]),
  holdsEveryCampaign: false
 };
}

function readExtensions(document) {
 const extensions = require_main.readShape(document, extensionsShape, EXTENSIONS);
 const {manifest_count, tested, passed, failed} = extensions;
 require_main.checkSome(document, [ ...EXTENSIONS, "manifest_count" ], manifest_count);
 const path = [ ...EXTENSIONS, "tested" ];
 require_main.checkTotal(document, {
  path,
  declared: tested,
  counted: passed + failed,
  leaves: "passed and failed"
 });
 checkAtMost(document, {
  path,
  value: tested,
  most: manifest_count
 });
 require_main.checkRate(document, {
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
  ...require_main.EMPTY_TALLY,
  pass: passed,
  fail: failed,
  "not-applicable": manifest_count - tested
 };
 const tiers = readSources(document, extensions);
 const failing = failingExtensions(document);
 return failing.size === failed ? {
  tally,
  tiers,
  failing
 } : {
  tally,
  tiers
 };
}

function readSources(document, whole) {
 const path = [ ...EXTENSIONS, "by_source" ];
 const sources = readGroups(document, path);
 checkDivisions(document, whole, sources);
 checkAtMost(document, {
  path,
  value: [ ...sources.values() ].reduce((total, group) => total + group.total, 0),
  most: whole.manifest_count
 });
 const tallies = [ ...sources ].map(([source, {pass, fail, total}]) => [ source, {
  ...require_main.EMPTY_TALLY,
  pass,
  fail,
  "not-applicable": total - pass - fail
 } ]);
 return new Map(tallies);
}

function checkDivisions(document, {passed, failed}, sources) {
 const path = [ ...EXTENSIONS, "by_tier" ];
 const byDifficulty = require_main.valueAt(document.value, path) === void 0 ? [] : [ readGroups(document, path) ];
 const isSumOf = groups => {
  const sum = key => [ ...groups.values() ].reduce((total, group) => total + group[key], 0);
  return sum("pass") === passed && sum("fail") === failed;
 };
 if ([ ...byDifficulty, sources ].some(isSumOf)) return;
 const message = `${passed} passed and ${failed} failed are the sums of neither by_tier nor by_source`;
 throw require_main.contradiction(document, EXTENSIONS, `${require_main.pathText(EXTENSIONS)}: ${message}`);
}

function readGroups(document, path) {
 const groups = require_main.readMembers(document, groupShape, path);
 for (const [key, {pass, fail, total, rate_pct}] of groups) {
  checkAtMost(document, {
   path: [ ...path, key ],
   value: pass + fail,
   most: total
  });
  require_main.checkRate(document, {
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
 if (require_main.valueAt(document.value, path) === void 0) return new Set;
 const buckets = [ ...require_main.readMembers(document, bucketShape, path).values() ];
 return new Set(buckets.flatMap(({extensions = []}) => extensions));
}

function readScenarios(document) {
 const path = [ "scenario_conformance" ];
 const {total, passed, failed, pass_rate_pct, failures = []} = require_main.readShape(document, scenariosShape, path);
 require_main.checkSome(document, [ ...path, "total" ], total);
 checkAtMost(document, {
  path: [ ...path, "passed" ],
  value: passed + failed,
  most: total
 });
 require_main.checkRate(document, {
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
  ...require_main.EMPTY_TALLY,
  pass: passed,
  fail: failed,
  skip: total - passed - failed
 };
 const failing = new Set(failures.map(({id}) => id));
 return failing.size === failed ? {
  tally,
  tiers: new Map,
  failing
 } : {
  tally,
  tiers: new Map
 };
}

function checkAtMost(document, {path, value, most}) {
 if (value <= most) return;
 throw require_main.contradiction(document, path, `${require_main.pathText(path)}: ${value} of ${most} is more than the whole`);
}

const governanceBaselineFormat = {
 id: require_main.BASELINE_SCHEMA,
 title: require_main.BASELINE_SCHEMA,
 tool: "conformance-gate",
 docs: "https://github.com/governance-gates/governance-gates/blob/main/docs/evidence-formats.md#baselines",
 recognises: ({value}) => require_main.valueAt(value, [ "schema" ]) === require_main.BASELINE_SCHEMA,
 read: readGovernanceBaseline
};

const baselineShape = require_main.strictObject({
 schema: require_main.literal(require_main.BASELINE_SCHEMA),
 generatedAt: require_main.name,
 commit: require_main.string(),
 thresholdsVersion: require_main.string(),
 campaigns: require_main.unknown()
});

const campaignShape = require_main.strictObject({
 counts: require_main.unknown(),
 tiers: require_main.unknown(),
 subjects: require_main.optional(require_main.unknown()),
 failing: require_main.optional(require_main.array(require_main.name)),
 failures: require_main.optional(require_main.unknown())
});

const countsShape = require_main.strictObject({
 skip: require_main.count,
 "not-applicable": require_main.count,
 pass: require_main.count,
 flaky: require_main.count,
 fail: require_main.count,
 error: require_main.count,
 total: require_main.count
});

const subjectShape = require_main.strictObject({
 status: require_main._enum(require_main.RESULT_STATUSES),
 tier: require_main.optional(require_main.name)
});

const failuresShape = require_main.union([ require_main.count.check(require_main._positive()), require_main.record(require_main.name, require_main.count.check(require_main._positive())) ]);

function readGovernanceBaseline(document) {
 require_main.readShape(document, baselineShape);
 require_main.readInstant(document, [ "generatedAt" ]);
 const campaigns = new Map;
 for (const [campaign, {subjects, failing, failures}] of require_main.readMembers(document, campaignShape, [ "campaigns" ])) {
  const path = [ "campaigns", campaign ];
  if (subjects !== void 0 && failing !== void 0) throw require_main.contradiction(document, path, `${require_main.pathText(path)} has both subjects and failing`);
  const counts = readCounts(document, path);
  const named = {
   ...counts,
   ...subjects === void 0 ? {} : {
    subjects: readSubjects(document, path, counts)
   },
   ...failing === void 0 ? {} : {
    failing: checkFailing(document, path, {
     failing,
     ...counts
    })
   }
  };
  campaigns.set(campaign, failures === void 0 ? named : {
   ...named,
   failures: readFailures(document, path, named)
  });
 }
 require_main.checkSome(document, [ "campaigns" ], campaigns.size);
 return {
  campaigns,
  holdsEveryCampaign: true
 };
}

function readCounts(document, path) {
 const tally = readTally(document, [ ...path, "counts" ]);
 require_main.checkSome(document, [ ...path, "counts", "total" ], require_main.totalOf(tally));
 const tiers = new Map;
 const tierNames = require_main.readMembers(document, require_main.unknown(), [ ...path, "tiers" ]).keys();
 for (const tier of tierNames) tiers.set(tier, readTally(document, [ ...path, "tiers", tier ]));
 const inTiers = [ ...tiers.values() ].reduce(require_main.addTallies, require_main.EMPTY_TALLY);
 for (const status of require_main.RESULT_STATUSES) {
  if (inTiers[status] <= tally[status]) continue;
  const place = [ ...path, "counts", status ];
  const message = `${require_main.pathText(place)} is ${tally[status]}, but the tiers add up to ${inTiers[status]}`;
  throw require_main.contradiction(document, place, message);
 }
 return {
  tally,
  tiers
 };
}

function readTally(document, path) {
 const {total, ...tally} = require_main.readShape(document, countsShape, path);
 require_main.checkTotal(document, {
  path: [ ...path, "total" ],
  declared: total,
  counted: require_main.totalOf(tally),
  leaves: "the statuses"
 });
 return tally;
}

function readSubjects(document, path, counts) {
 const subjects = require_main.readMembers(document, subjectShape, [ ...path, "subjects" ]);
 let all = require_main.EMPTY_TALLY;
 const tiers = new Map;
 for (const {status, tier} of subjects.values()) {
  const one = require_main.tallyOf(status);
  all = require_main.addTallies(all, one);
  if (tier !== void 0) tiers.set(tier, require_main.addTallies(tiers.get(tier) ?? require_main.EMPTY_TALLY, one));
 }
 checkTally(document, [ ...path, "counts" ], {
  declared: counts.tally,
  counted: all
 });
 for (const tier of new Set([ ...tiers.keys(), ...counts.tiers.keys() ])) checkTally(document, [ ...path, "tiers", tier ], {
  declared: counts.tiers.get(tier) ?? require_main.EMPTY_TALLY,
  counted: tiers.get(tier) ?? require_main.EMPTY_TALLY
 });
 return new Map([ ...subjects ].map(([key, {status, tier}]) => [ key, tier ? {
  status,
  tier
 } : {
  status
 } ]));
}

function checkTally(document, path, {declared, counted}) {
 for (const status of require_main.RESULT_STATUSES) require_main.checkTotal(document, {
  path: [ ...path, status ],
  declared: declared[status],
  counted: counted[status],
  leaves: "the subjects"
 });
}

function checkFailing(document, path, {failing, tally}) {
 const names = new Set(failing);
 const place = [ ...path, "failing" ];
 if (names.size !== failing.length) throw require_main.contradiction(document, place, `${require_main.pathText(place)} lists a subject more than once`);
 if (names.size !== require_main.failuresOf(tally)) {
  const message = `${require_main.pathText(place)} names ${names.size} subjects, but ${require_main.failuresOf(tally)} are counted`;
  throw require_main.contradiction(document, place, message);
 }
 return names;
}

function readFailures(document, path, {subjects, failing}) {
 const place = [ ...path, "failures" ];
 const named = failing ?? new Set([ ...subjects ?? [] ].flatMap(([key, {status}]) => require_main.isFailure(status) ? [ key ] : []));
 const recorded = require_main.readMembers(document, failuresShape, place);
 const odd = [ ...recorded.keys() ].find(subject => !named.has(subject)) ?? [ ...named ].find(subject => !recorded.has(subject));
 if (odd !== void 0) {
  const message = `${require_main.pathText(place)} and the failing subjects disagree about ${require_main.showValue(odd)}`;
  throw require_main.contradiction(document, place, message);
 }
 return new Map([ ...recorded ].map(([subject, each]) => [ subject, typeof each === "number" ? each : new Map(Object.entries(each)) ]));
}

function baselineFormats() {
 return [ governanceBaselineFormat, piBaselineFormat ];
}

function readBaseline(text) {
 const document = require_main.parseJsonDocument(text);
 const format = baselineFormats().find(each => each.recognises(document));
 if (format !== void 0) return format.read(document);
 const schema = require_main.valueAt(document.value, [ "schema" ]);
 throw new require_main.EvidenceError(schema === void 0 ? "the baseline has no schema" : `schema ${require_main.showValue(schema)} is not a known baseline`, {
  line: document.lineOf([ "schema" ]),
  remedy: require_main.whatCanBeRead(baselineFormats())
 });
}

exports.readBaseline = readBaseline;


/***/ })

};
;