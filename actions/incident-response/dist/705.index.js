exports.id = 705;
exports.ids = [705];
exports.modules = {

/***/ 9059:
/***/ ((__unused_webpack_module, exports) => {

function percentOf(fraction) {
 return fraction.whole === 0 ? null : fraction.part * 100 / fraction.whole;
}

function formatRate(fraction) {
 if (fraction.whole === 0) return "\u2013";
 return `${Number(BigInt(fraction.part) * 10000n / BigInt(fraction.whole)) / 100}%`;
}

Object.defineProperty(exports, "formatRate", ({
 enumerable: true,
 get: function() {
  return formatRate;
 }
}));

Object.defineProperty(exports, "percentOf", ({
 enumerable: true,
 get: function() {
  return percentOf;
 }
}));


/***/ }),

/***/ 2705:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_fraction = __webpack_require__(9059);

const EMPTY_TALLY = {
 skip: 0,
 "not-applicable": 0,
 pass: 0,
 flaky: 0,
 fail: 0,
 error: 0
};

function totalOf(tally) {
 return require_main.RESULT_STATUSES.reduce((sum, status) => sum + tally[status], 0);
}

function failuresOf(tally) {
 return tally.fail + tally.error;
}

function addTallies(left, right) {
 return combine(left, right, (a, b) => a + b);
}

function tallyOf(status) {
 return {
  ...EMPTY_TALLY,
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

const BASELINE_SCHEMA = "governance.baseline/v1";

const COUNT = "a whole number, 0 or more";

const RATE = "a number from 0 to 100";

const count = require_main.int(COUNT).check(require_main._nonnegative(COUNT));

const rate = require_main.number(RATE).check(require_main._gte(0, RATE), require_main._lte(100, RATE));

const name = require_main.string().check(require_main._minLength(1, "text that is not empty"));

function readShape(document, schema, path = []) {
 const parsed = schema.safeParse(valueAt(document.value, path));
 if (parsed.success) return parsed.data;
 const [issue] = parsed.error.issues;
 const inner = (issue?.path ?? []).filter(key => typeof key !== "symbol");
 const place = [ ...path, ...inner ];
 throw new require_main.EvidenceError(`${pathText(place)}: ${describe(issue, valueAt(document.value, place))}`, {
  line: document.lineOf(place),
  remedy: "write the report as its format documents it"
 });
}

function readMembers(document, schema, path) {
 const object = readShape(document, anObject, path);
 return new Map(Object.keys(object).map(key => [ key, readShape(document, schema, [ ...path, key ]) ]));
}

const anObject = require_main.custom(require_main.isJsonObject, "an object");

function readInstant(document, path) {
 const value = valueAt(document.value, path);
 if (value === void 0) return;
 const instant = typeof value === "string" ? require_main.parseInstant(value) : void 0;
 if (instant !== void 0) return instant;
 throw new require_main.EvidenceError(`${pathText(path)}: expected an ISO 8601 instant, found ${require_main.showValue(value)}`, {
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
 if (issue?.code === "unrecognized_keys") return `unknown key ${require_main.showValue(issue.keys[0])}`;
 const expected = issue === void 0 ? "another value" : expectation(issue);
 return found === void 0 ? `it is missing; expected ${expected}` : `expected ${expected}, found ${require_main.showValue(found)}`;
}

function expectation(issue) {
 if (issue.message !== "Invalid input") return issue.message;
 switch (issue.code) {
 case "invalid_type":
  return TYPES[issue.expected] ?? issue.expected;

 case "invalid_value":
  return `one of ${issue.values.map(value => require_main.showValue(value)).join(", ")}`;

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
 const listed = formats.filter(({family}) => family === void 0).map(({title, needs}) => needs === void 0 ? title : `${title} (${needs})`);
 const families = new Set(formats.flatMap(({family}) => family?.title ?? []));
 return `what can be read: ${[ ...listed, ...families ].join(", ")}`;
}

var ZeroResultsError = class extends require_main.EvidenceError {};

function zeroResults(place = "", line) {
 return new ZeroResultsError(`${place}the report has zero results`, {
  line,
  remedy: "run the campaign: a report without a single result proves nothing"
 });
}

function checkTotal(document, {path, declared, counted, leaves}) {
 if (declared === void 0 || declared === counted) return;
 throw contradiction(document, path, `${pathText(path)} is ${declared}, but ${leaves} add up to ${counted}`);
}

function checkRate(document, {path, declared, meanings}) {
 if (declared === void 0) return;
 const isOfNothing = meanings[0].whole === 0;
 if (isOfNothing ? isRateOfNothing(declared) : isRateOf(declared, meanings)) return;
 const counted = isOfNothing ? "0, 100 or null (nothing was executed)" : require_fraction.formatRate(meanings[0]);
 throw contradiction(document, path, `${pathText(path)} is ${declared}, but the counts give ${counted.replace("%", "")}`);
}

const ROUNDING = .05 + 1e-9;

function isRateOfNothing(declared) {
 return declared === null || declared === 0 || declared === 100;
}

function isRateOf(declared, meanings) {
 return meanings.some(meaning => {
  const counted = require_fraction.percentOf(meaning);
  return declared !== null && counted !== null && Math.abs(declared - counted) <= ROUNDING;
 });
}

function checkSome(document, path, total) {
 if (total === 0) throw zeroResults(`${pathText(path)}: `, document.lineOf(path));
}

function contradiction(document, path, message) {
 return new require_main.EvidenceError(message, {
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
 recognises: ({value}) => {
  const schema = valueAt(value, [ "schema" ]);
  return typeof schema === "string" && piSchemaName(schema) === "ext.conformance_baseline.v2";
 },
 read: readPiBaseline
};

const extensionsShape = require_main.object({
 manifest_count: count,
 tested: count,
 passed: count,
 failed: count,
 pass_rate_pct: require_main.nullable(rate),
 by_source: require_main.unknown()
});

const scenariosShape = require_main.object({
 total: count,
 passed: count,
 failed: count,
 pass_rate_pct: require_main.nullable(rate),
 failures: require_main.optional(require_main.array(require_main.object({
  id: name
 })))
});

const groupShape = require_main.object({
 pass: count,
 fail: count,
 total: count,
 rate_pct: require_main.optional(require_main.nullable(rate))
});

const EXTENSIONS = [ "extension_conformance" ];

const bucketShape = require_main.object({
 extensions: require_main.optional(require_main.array(name))
});

function readPiBaseline(document) {
 return {
  campaigns: new Map([ [ "kind:extension", readExtensions(document) ], [ "kind:scenario", readScenarios(document) ] ]),
  holdsEveryCampaign: false
 };
}

function readExtensions(document) {
 const extensions = readShape(document, extensionsShape, EXTENSIONS);
 const {manifest_count, tested, passed, failed} = extensions;
 checkSome(document, [ ...EXTENSIONS, "manifest_count" ], manifest_count);
 const path = [ ...EXTENSIONS, "tested" ];
 checkTotal(document, {
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
  ...EMPTY_TALLY,
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
  ...EMPTY_TALLY,
  pass,
  fail,
  "not-applicable": total - pass - fail
 } ]);
 return new Map(tallies);
}

function checkDivisions(document, {passed, failed}, sources) {
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
 for (const [key, {pass, fail, total, rate_pct}] of groups) {
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
 return new Set(buckets.flatMap(({extensions = []}) => extensions));
}

function readScenarios(document) {
 const path = [ "scenario_conformance" ];
 const {total, passed, failed, pass_rate_pct, failures = []} = readShape(document, scenariosShape, path);
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
  ...EMPTY_TALLY,
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
 throw contradiction(document, path, `${pathText(path)}: ${value} of ${most} is more than the whole`);
}

const governanceBaselineFormat = {
 id: BASELINE_SCHEMA,
 title: BASELINE_SCHEMA,
 tool: "conformance-gate",
 docs: "https://github.com/governance-gates/governance-gates/blob/main/docs/evidence-formats.md#baselines",
 recognises: ({value}) => valueAt(value, [ "schema" ]) === BASELINE_SCHEMA,
 read: readGovernanceBaseline
};

const baselineShape = require_main.strictObject({
 schema: require_main.literal(BASELINE_SCHEMA),
 generatedAt: name,
 commit: require_main.string(),
 thresholdsVersion: require_main.string(),
 campaigns: require_main.unknown()
});

const campaignShape = require_main.strictObject({
 counts: require_main.unknown(),
 tiers: require_main.unknown(),
 subjects: require_main.optional(require_main.unknown()),
 failing: require_main.optional(require_main.array(name)),
 failures: require_main.optional(require_main.unknown())
});

const countsShape = require_main.strictObject({
 skip: count,
 "not-applicable": count,
 pass: count,
 flaky: count,
 fail: count,
 error: count,
 total: count
});

const subjectShape = require_main.strictObject({
 status: require_main._enum(require_main.RESULT_STATUSES),
 tier: require_main.optional(name)
});

const failuresShape = require_main.union([ count.check(require_main._positive()), require_main.record(name, count.check(require_main._positive())) ]);

function readGovernanceBaseline(document) {
 readShape(document, baselineShape);
 readInstant(document, [ "generatedAt" ]);
 const campaigns = new Map;
 for (const [campaign, {subjects, failing, failures}] of readMembers(document, campaignShape, [ "campaigns" ])) {
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
 checkSome(document, [ "campaigns" ], campaigns.size);
 return {
  campaigns,
  holdsEveryCampaign: true
 };
}

function readCounts(document, path) {
 const tally = readTally(document, [ ...path, "counts" ]);
 checkSome(document, [ ...path, "counts", "total" ], totalOf(tally));
 const tiers = new Map;
 const tierNames = readMembers(document, require_main.unknown(), [ ...path, "tiers" ]).keys();
 for (const tier of tierNames) tiers.set(tier, readTally(document, [ ...path, "tiers", tier ]));
 const inTiers = [ ...tiers.values() ].reduce(addTallies, EMPTY_TALLY);
 for (const status of require_main.RESULT_STATUSES) {
  if (inTiers[status] <= tally[status]) continue;
  const place = [ ...path, "counts", status ];
  throw contradiction(document, place, `${pathText(place)} is ${tally[status]}, but the tiers add up to ${inTiers[status]}`);
 }
 return {
  tally,
  tiers
 };
}

function readTally(document, path) {
 const {total, ...tally} = readShape(document, countsShape, path);
 checkTotal(document, {
  path: [ ...path, "total" ],
  declared: total,
  counted: totalOf(tally),
  leaves: "the statuses"
 });
 return tally;
}

function readSubjects(document, path, counts) {
 const subjects = readMembers(document, subjectShape, [ ...path, "subjects" ]);
 let all = EMPTY_TALLY;
 const tiers = new Map;
 for (const {status, tier} of subjects.values()) {
  const one = tallyOf(status);
  all = addTallies(all, one);
  if (tier !== void 0) tiers.set(tier, addTallies(tiers.get(tier) ?? EMPTY_TALLY, one));
 }
 checkTally(document, [ ...path, "counts" ], {
  declared: counts.tally,
  counted: all
 });
 for (const tier of new Set([ ...tiers.keys(), ...counts.tiers.keys() ])) checkTally(document, [ ...path, "tiers", tier ], {
  declared: counts.tiers.get(tier) ?? EMPTY_TALLY,
  counted: tiers.get(tier) ?? EMPTY_TALLY
 });
 return new Map([ ...subjects ].map(([key, {status, tier}]) => [ key, tier ? {
  status,
  tier
 } : {
  status
 } ]));
}

function checkTally(document, path, {declared, counted}) {
 for (const status of require_main.RESULT_STATUSES) checkTotal(document, {
  path: [ ...path, status ],
  declared: declared[status],
  counted: counted[status],
  leaves: "the subjects"
 });
}

function checkFailing(document, path, {failing, tally}) {
 const names = new Set(failing);
 const place = [ ...path, "failing" ];
 if (names.size !== failing.length) throw contradiction(document, place, `${pathText(place)} lists a subject more than once`);
 if (names.size !== failuresOf(tally)) throw contradiction(document, place, `${pathText(place)} names ${names.size} subjects, but ${failuresOf(tally)} are counted`);
 return names;
}

function readFailures(document, path, {subjects, failing}) {
 const place = [ ...path, "failures" ];
 const named = failing ?? new Set([ ...subjects ?? [] ].flatMap(([key, {status}]) => require_main.isFailure(status) ? [ key ] : []));
 const recorded = readMembers(document, failuresShape, place);
 const odd = [ ...recorded.keys() ].find(subject => !named.has(subject)) ?? [ ...named ].find(subject => !recorded.has(subject));
 if (odd !== void 0) throw contradiction(document, place, `${pathText(place)} and the failing subjects disagree about ${require_main.showValue(odd)}`);
 return new Map([ ...recorded ].map(([subject, each]) => [ subject, typeof each === "number" ? each : new Map(Object.entries(each)) ]));
}

function baselineFormats() {
 return [ governanceBaselineFormat, piBaselineFormat ];
}

function readBaseline(text) {
 const document = require_main.parseJsonDocument(text);
 const format = baselineFormats().find(each => each.recognises(document));
 if (format !== void 0) return format.read(document);
 const schema = valueAt(document.value, [ "schema" ]);
 throw new require_main.EvidenceError(schema === void 0 ? "the baseline has no schema" : `schema ${require_main.showValue(schema)} is not a known baseline`, {
  line: document.lineOf([ "schema" ]),
  remedy: whatCanBeRead(baselineFormats())
 });
}

exports.readBaseline = readBaseline;


/***/ })

};
;