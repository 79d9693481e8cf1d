exports.id = 827;
exports.ids = [827,910];
exports.modules = {

/***/ 4559:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const DECLARABLE = {
 "conformance-gate": [ "renamed", "removed" ],
 "perf-budget": [ "regressed", "renamed", "removed" ],
 traceability: [ "weakened" ],
 "suite-classification": [ "weakened" ]
};

function changePhase({until}, now) {
 if (now >= require_main.endOfDay(until)) return "expired";
 return until > require_main.dayAfter(now, 90) ? "too-long" : "open";
}

function changeWords({change}) {
 switch (change.kind) {
 case "renamed":
  return `renamed to ${change.to}`;

 case "weakened":
  return `weakened: ${change.what}`;

 case "removed":
 case "regressed":
  return change.kind;
 }
}

Object.defineProperty(exports, "DECLARABLE", ({
 enumerable: true,
 get: function() {
  return DECLARABLE;
 }
}));

Object.defineProperty(exports, "changePhase", ({
 enumerable: true,
 get: function() {
  return changePhase;
 }
}));

Object.defineProperty(exports, "changeWords", ({
 enumerable: true,
 get: function() {
  return changeWords;
 }
}));


/***/ }),

/***/ 5910:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_rolldown_runtime = __webpack_require__(39);

const require_intended_change = __webpack_require__(4559);

const require_main = __webpack_require__(5197);

const PROPOSED_DAYS = 30;

const MAX_ID = 40;

function proposalRemedy(proposals, place) {
 const [first] = proposals;
 if (first === void 0) return;
 const {register, exists, now} = place;
 const entry = `{ ${fieldsOf(first, idsOf(proposals)[0] ?? "", require_main.dayAfter(now, PROPOSED_DAYS)).join(", ")} }`;
 const count = proposals.length;
 const more = count === 1 ? "" : `; the summary has ${count === 2 ? "both" : `all ${count}`} entries`;
 return exists ? `declare it in the list changes of ${register}: - ${entry}${more}` : `declare it: create ${register} with changes: [${entry}]${more}`;
}

function proposalText(proposals, {exists, now}) {
 const ids = idsOf(proposals);
 const until = require_main.dayAfter(now, PROPOSED_DAYS);
 const entries = proposals.map((proposal, index) => fieldsOf(proposal, ids[index] ?? "", until).map((field, line) => `${line === 0 ? "  - " : "    "}${field}\n`).join(""));
 return `${exists ? "" : "changes:\n"}${entries.join("")}`;
}

function fieldsOf({gate, subject, campaign, change}, id, until) {
 return [ `id: ${id}`, `kind: ${change.kind}`, `gate: ${gate}`, `subject: ${quoted(subject)}`, ...campaign === void 0 ? [] : [ `campaign: ${campaign}` ], ...change.kind === "renamed" ? [ `to: ${quoted(change.to)}` ] : [], ...change.kind === "regressed" ? [ `at-most: ${change.atMost}` ] : [], ...change.kind === "weakened" ? [ `what: ${quoted(change.what)}` ] : [], "reason: say why", 'owner: "@you"', `until: ${until}` ];
}

function quoted(text) {
 return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function idsOf(proposals) {
 const taken = new Map;
 return proposals.map(({subject, change}) => {
  const words = subject.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const id = [ change.kind, ...words ].join("-").slice(0, MAX_ID).replace(/-$/, "");
  const times = (taken.get(id) ?? 0) + 1;
  taken.set(id, times);
  return times === 1 ? id : `${id}-${times}`;
 });
}

function intendedChangeBlocks(used, {added, acceptance}) {
 if (used.length === 0) return [];
 const by = acceptance.kind === "accepted" ? acceptance.by.join(", ") : "";
 return [ {
  kind: "table",
  title: "Intended changes since the baseline",
  columns: [ {
   header: "Subject"
  }, {
   header: "Change"
  }, {
   header: "Reason"
  }, {
   header: "Owner"
  }, {
   header: "Until"
  }, {
   header: "Accepted by"
  } ],
  rows: used.map(entry => [ {
   code: entry.subject
  }, require_intended_change.changeWords(entry), entry.reason, entry.owner, entry.until, added.includes(entry) ? by : "the base" ])
 } ];
}

function proposalBlocks(proposals, place) {
 if (proposals.length === 0) return [];
 return [ {
  kind: "snippet",
  title: `To declare what is wanted: ${place.exists ? "add to" : "create"} ${place.register}`,
  language: "yaml",
  text: proposalText(proposals, place)
 } ];
}

var lib_exports = require_rolldown_runtime.__exportAll({
 intendedChangeBlocks: () => intendedChangeBlocks,
 proposalBlocks: () => proposalBlocks
});

Object.defineProperty(exports, "lib_exports", ({
 enumerable: true,
 get: function() {
  return lib_exports;
 }
}));

Object.defineProperty(exports, "proposalRemedy", ({
 enumerable: true,
 get: function() {
  return proposalRemedy;
 }
}));


/***/ }),

/***/ 5827:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_lib = __webpack_require__(5910);

const require_intended_change = __webpack_require__(4559);

function effectOnNames({subject, change}, {recorded, measured}) {
 if (!recorded(subject)) return {
  kind: "unneeded",
  why: "the baseline does not have it"
 };
 if (measured(subject)) return {
  kind: "unneeded",
  why: "it still has a result"
 };
 if (change.kind !== "renamed") return {
  kind: "covers"
 };
 if (!measured(change.to)) return {
  kind: "void",
  why: `its new name ${change.to} has no result`
 };
 if (recorded(change.to)) return {
  kind: "void",
  why: `${change.to} is in the baseline already: declare it as removed`
 };
 return {
  kind: "covers"
 };
}

function countingChanges({settled, added, acceptance}, gate, now) {
 const accepted = acceptance.kind === "accepted" ? added : [];
 const replaced = new Set(accepted.map(({id}) => id));
 return [ ...accepted, ...settled.filter(({id}) => !replaced.has(id)) ].filter(entry => entry.gate === gate && require_intended_change.changePhase(entry, now) === "open");
}

function unacceptedChanges({added, acceptance}, gate) {
 return acceptance.kind === "accepted" ? [] : added.filter(entry => entry.gate === gate);
}

function checkDeclared(declared, {gate, effects, now}) {
 const {acceptance} = declared;
 const added = declared.added.filter(entry => entry.gate === gate);
 const counting = countingChanges(declared, gate, now);
 const used = coveringChanges(effects);
 if (added.length === 0 && used.length === 0) return;
 const faults = added.length === 0 ? [] : [ ...added.flatMap(each => faultOf(each, now)), ...excess(declared) ];
 const open = unacceptedChanges(declared, gate);
 const isRefused = faults.length > 0 || open.length > 0;
 const unread = faults.length === 0 && acceptance.kind === "unread";
 return require_main.checkOf(require_main.intendedChangesRule(gate), {}, {
  status: !isRefused ? "pass" : unread ? "inconclusive" : "fail",
  actual: require_main.measured(counting.length, "accepted entries"),
  expected: require_main.exactly(counting.length + open.length, "accepted entries"),
  ...detailOf(used, open, acceptance),
  ...faults.length === 0 && acceptance.kind !== "accepted" ? {
   remedy: acceptance.remedy
  } : {},
  findings: [ ...faults, ...open.map(entry => placed(entry, `declared as ${require_intended_change.changeWords(entry)}, and not accepted`)) ]
 });
}

function coveringChanges(effects) {
 return [ ...effects ].flatMap(([entry, {kind}]) => kind === "covers" ? [ entry ] : []);
}

function detailOf(used, open, acceptance) {
 const by = acceptance.kind === "accepted" && acceptance.by.length > 0 ? `accepted by ${acceptance.by.join(", ")}` : void 0;
 const covered = used.length === 0 ? void 0 : `covered: ${used.map(entry => `${entry.subject} (${require_intended_change.changeWords(entry)})`).slice(0, MAX_NAMED).join(", ")}${used.length > MAX_NAMED ? `, and ${used.length - MAX_NAMED} more` : ""}`;
 const parts = [ open.length > 0 && acceptance.kind !== "accepted" ? acceptance.why : void 0, by, covered ].filter(part => part !== void 0);
 return parts.length === 0 ? {} : {
  detail: parts.join("; ")
 };
}

const MAX_NAMED = 5;

function faultOf(entry, now) {
 const phase = require_intended_change.changePhase(entry, now);
 if (phase === "open") return [];
 if (phase === "expired") return [ placed(entry, `until ${entry.until} is over: write a later day`) ];
 const last = require_main.dayAfter(now, 90);
 return [ placed(entry, `until ${entry.until} is more than 90 days ahead: write ${last} or earlier`) ];
}

function excess({open, maxOpen, register}) {
 if (open <= maxOpen) return [];
 return [ {
  message: `${open} entries are open, and at most ${maxOpen} may be: remove those that are no longer needed`,
  file: register
 } ];
}

function changeNotes(declared, {gate, effects, now}) {
 const settled = declared.settled.filter(entry => entry.gate === gate);
 const counting = countingChanges(declared, gate, now);
 return [ ...settled.flatMap(entry => {
  const phase = require_intended_change.changePhase(entry, now);
  if (phase === "expired") return [ placed(entry, `intended change ${entry.id} expired on ${entry.until}: remove the entry`) ];
  if (phase === "open") return [];
  return [ placed(entry, `intended change ${entry.id} does not count yet: ${entry.until} is more than 90 days ahead`) ];
 }), ...counting.flatMap(entry => {
  const effect = effects.get(entry);
  if (effect === void 0 || effect.kind === "covers") return [];
  const isSettled = declared.settled.includes(entry);
  const what = effect.kind === "void" ? "covers nothing" : isSettled ? "is no longer needed" : "is not needed";
  const remedy = effect.kind === "void" ? "correct the entry" : "remove the entry";
  return [ placed(entry, `intended change ${entry.id} ${what}: ${effect.why}; ${remedy}`) ];
 }) ];
}

function placed({subject, file, line}, message) {
 return {
  message,
  subject,
  file,
  line
 };
}

const GATE = "perf-budget";

var DeclaredMetrics = class {
 #declared;
 #effects=new Map;
 #counting;
 constructor(declared) {
  this.#declared = declared;
  this.#counting = countingChanges(declared.register, GATE, declared.now);
 }
 applied(recorded, index) {
  const now = new Map([ ...index.measurements, ...index.contradictions ].map(each => [ each.name, each ]));
  const unreadable = new Set(index.unreadable.map(require_main.metricName));
  const before = new Set(recorded.map(require_main.metricName));
  const names = {
   recorded: name => before.has(name),
   measured: name => now.has(name) || unreadable.has(name)
  };
  const covering = new Map;
  for (const entry of this.#counting) {
   if (entry.change.kind === "regressed") continue;
   const effect = effectOnNames(entry, names);
   this.#effects.set(entry, effect);
   if (effect.kind === "covers") covering.set(entry.subject, entry);
  }
  return recorded.flatMap(measurement => {
   const change = covering.get(require_main.metricName(measurement))?.change;
   if (change === void 0) return [ measurement ];
   const renamed = change.kind === "renamed" ? now.get(change.to)?.measurement : void 0;
   if (renamed === void 0) return [];
   const {metric, parameters} = renamed;
   return [ {
    ...measurement,
    metric,
    parameters
   } ];
  });
 }
 slowdown(name) {
  for (const entry of this.#counting) if (entry.subject === name && entry.change.kind === "regressed") return {
   ...entry.change,
   entry
  };
 }
 note(entry, effect) {
  this.#effects.set(entry, effect);
 }
 checks() {
  const {register, now} = this.#declared;
  const check = checkDeclared(register, {
   gate: GATE,
   effects: this.#effects,
   now
  });
  return check === void 0 ? [] : [ check ];
 }
 covering() {
  return coveringChanges(this.#effects);
 }
 notes() {
  const {register, now} = this.#declared;
  return changeNotes(register, {
   gate: GATE,
   effects: this.#effects,
   now
  });
 }
 isWaiting(name) {
  return unacceptedChanges(this.#declared.register, GATE).some(({subject}) => subject === name);
 }
};

const MARGIN = 1.1;

function slowdownProposals(regressed, declared) {
 return regressed.filter(({name, comparison}) => comparison.worsening < 1e6 && !declared.isWaiting(name)).map(({name, comparison}) => ({
  gate: GATE,
  subject: name,
  change: {
   kind: "regressed",
   atMost: `${Math.ceil(comparison.worsening * MARGIN)}%`
  }
 }));
}

function vanishedProposals(vanished, declared) {
 return vanished.filter(({name}) => !declared.isWaiting(name)).map(({name, renamed}) => ({
  gate: GATE,
  subject: name,
  change: renamed === void 0 ? {
   kind: "removed"
  } : {
   kind: "renamed",
   to: renamed
  }
 }));
}

function checkEnvironment(differences) {
 if (differences.length === 0) return [];
 return [ require_main.checkOf(require_main.environmentRule, {}, {
  status: "warn",
  actual: require_main.measured(differences.length, "differences"),
  expected: require_main.exactly(0, "differences"),
  detail: "numbers from two machines cannot be compared: regressions only warn, and budgets still apply",
  findings: differences.map(message => ({
   message
  }))
 }) ];
}

const FACTS = [ "cpu", "cores", "os", "toolchain" ];

function machineNote(before, after) {
 if (FACTS.some(fact => before[fact] !== void 0 && after[fact] !== void 0)) return;
 return "it is unknown whether the same kind of machine measured the baseline";
}

const MAX_GUESSES = 20;

function checkNames(recorded, regression, index) {
 const appeared = appearedMetrics(recorded, index);
 const vanished = vanishedMetrics(recorded, index);
 if (vanished.length === 0 && appeared.length === 0) return [];
 const gone = vanished.map(({name, renamed}) => ({
  message: renamed === void 0 ? "only in the baseline" : `only in the baseline; was it renamed to ${renamed}?`,
  subject: name
 }));
 const came = appeared.map(located => ({
  message: "new: not in the baseline",
  subject: located.name,
  ...require_main.placeOfMeasurement(located)
 }));
 return [ require_main.checkOf(require_main.regressionMetrics, {}, {
  status: statusOf$1(vanished.length, regression),
  actual: require_main.measured(vanished.length, "metrics"),
  expected: require_main.exactly(0, "metrics"),
  ...appeared.length === 0 ? {} : {
   detail: `${appeared.length} new`
  },
  findings: [ ...gone, ...came ]
 }) ];
}

function vanishedMetrics(recorded, index) {
 const now = new Set([ ...index.measurements, ...index.contradictions ].map(({name}) => name));
 const unreadable = new Set(index.unreadable.map(require_main.metricName));
 const vanished = recorded.filter(each => !now.has(require_main.metricName(each)) && !unreadable.has(require_main.metricName(each)));
 const appeared = appearedMetrics(recorded, index);
 return vanished.map((measurement, position) => {
  const sameUnit = appeared.filter(each => each.measurement.unit === measurement.unit).map(({name}) => name);
  const name = require_main.metricName(measurement);
  return {
   name,
   renamed: position < MAX_GUESSES ? require_main.closestWord(name, sameUnit) : void 0
  };
 });
}

function appearedMetrics(recorded, {measurements, contradictions}) {
 const before = new Set(recorded.map(require_main.metricName));
 return [ ...new Map([ ...measurements, ...contradictions ].map(each => [ each.name, each ])).values() ].filter(({name}) => !before.has(name));
}

function statusOf$1(vanished, {"when-vanished": rule}) {
 if (vanished === 0) return "pass";
 return rule === "fail" ? "fail" : "warn";
}

function checkSettings(recorded, regression, {index, changes}) {
 const known = [ ...recorded, ...index.measurements.map(({measurement}) => measurement) ];
 const findings = [ ...idleFloor(known, regression), ...idleEntries(known, regression), ...dwarfed(changes, regression) ];
 if (findings.length === 0) return [];
 const actual = require_main.measured(findings.length, "settings");
 return [ require_main.checkOf(require_main.regressionSettings, {}, {
  status: "warn",
  actual,
  expected: require_main.exactly(0, "settings"),
  findings
 }) ];
}

function idleFloor(known, {"ignore-below": floor}) {
 if (floor === void 0 || known.some(({unit}) => unit === floor.unit)) return [];
 return [ {
  message: `no metric has the unit of ${floor.text} (performance.regression.ignore-below)`
 } ];
}

function idleEntries(known, {metrics}) {
 return metrics.flatMap(({metric, "ignore-below": floor}, position) => {
  const own = known.filter(each => require_main.matchesName(metric, each.metric));
  const place = `performance.regression.metrics.${position}`;
  if (own.length === 0) return [ {
   message: `no metric has this name (${place})`,
   subject: metric
  } ];
  if (floor === void 0 || own.some(({unit}) => unit === floor.unit)) return [];
  return [ {
   message: `no metric of this name has the unit of ${floor.text} (${place}.ignore-below)`,
   subject: metric
  } ];
 });
}

function dwarfed(changes, regression) {
 return changes.flatMap(({name, metric, place, comparison: {before, unit}}) => {
  const floor = require_main.floorOf(metric, regression);
  if (floor?.unit !== unit || require_main.compareDecimals(before, floor.value) >= 0) return [];
  const amount = require_main.amountTexts([ before ], unit).join("");
  return [ {
   message: `ignore-below (${floor.text}) is more than all of it (${amount}), so that no worsening below that counts: give it a smaller one in performance.regression.metrics`,
   subject: name,
   ...place
  } ];
 });
}

function judgeRegressions(input) {
 const {baseline, policy, index, changes: register} = input;
 const {regression} = policy;
 const declared = new DeclaredMetrics(register);
 if (regression === void 0 || baseline === void 0) return {
  ...require_main.NOTHING_COMPARED,
  checks: declared.checks()
 };
 if (baseline.kind !== "read") {
  const checks = [ unusable(baseline, regression), ...declared.checks() ];
  return {
   ...require_main.NOTHING_COMPARED,
   checks,
   notes: declared.notes()
  };
 }
 const before = {
  ...baseline,
  measurements: declared.applied(baseline.measurements, index)
 };
 const comparison = require_main.compareWithBaseline(before, {
  ...input,
  regression,
  declared
 });
 const {changes} = comparison;
 const {differences, note} = machinesOf(before, input);
 const recorded = before.measurements.filter(each => !require_main.isFileSize(each) || require_main.isAskedFor(input.policy, each));
 const slower = slowdownProposals(regressedIn(changes), declared);
 const gone = vanishedProposals(vanishedMetrics(recorded, index), declared);
 return {
  checks: [ withWayOut(checkRegressed(comparison, note), slower, register), ...checkNoisy(changes, regression), ...checkNames(recorded, regression, index).map(check => withWayOut(check, gone, register)), ...declared.checks(), ...checkEnvironment(differences), ...checkSettings(before.measurements, regression, {
   index,
   changes
  }) ],
  changes,
  environment: differences,
  proposals: [ ...slower, ...gone ],
  covering: declared.covering(),
  notes: declared.notes()
 };
}

function withWayOut(check, proposals, {register, now}) {
 if (check.status !== "fail") return check;
 const [repair = ""] = check.remedy?.split(";", 1) ?? [];
 const declare = require_lib.proposalRemedy(proposals, {
  register: register.register,
  exists: register.exists,
  now
 });
 if (declare === void 0 && unacceptedChanges(register, "perf-budget").length > 0) return {
  ...check,
  remedy: "have the declared changes accepted, as the check Intended changes says"
 };
 if (declare === void 0) return check;
 return {
  ...check,
  remedy: `${repair}; or, where the change is wanted, ${declare}`
 };
}

function machinesOf({environment: before}, {environment: after, index}) {
 const {measurements} = index;
 if (!(measurements.length > 0 && measurements.every(({measurement}) => require_main.isFileSize(measurement)))) return {
  differences: require_main.environmentDifferences(before, after),
  note: machineNote(before, after)
 };
 return {
  differences: require_main.environmentDifferences(require_main.systemOf(before), require_main.systemOf(after)),
  note: void 0
 };
}

function unusable(baseline, regression) {
 const unknown = {
  actual: null,
  expected: NONE
 };
 if (baseline.kind === "unreadable") {
  const remedy = `replace ${baseline.path} with the baseline candidate of a good run`;
  const findings = [ baseline.finding ];
  return require_main.checkOf(require_main.regressionRule, {}, {
   ...unknown,
   status: "inconclusive",
   remedy,
   findings
  });
 }
 return require_main.checkOf(require_main.regressionRule, {}, {
  ...unknown,
  status: statusOfMissing(regression["if-missing"]),
  remedy: `commit the baseline candidate of a good run as ${baseline.path}`,
  findings: [ {
   message: `the baseline ${baseline.path} does not exist`,
   file: baseline.path
  } ]
 });
}

const NONE = require_main.exactly(0, "regressions");

function statusOfMissing(policy) {
 return policy === "fail" ? "inconclusive" : "warn";
}

function regressedIn(changes) {
 return changes.filter(({comparison: {outcome}}) => outcome === "regressed");
}

function checkRegressed(comparison, note) {
 const {changes, incomparable} = comparison;
 const regressed = regressedIn(changes);
 const [worst] = regressed;
 const details = [ worst === void 0 ? `${changes.length} ${changes.length === 1 ? "metric" : "metrics"} compared` : worstText(worst, regressed.length, changes.length), changes.every(({isComparable}) => isComparable) ? void 0 : "another machine measured the baseline, so a regression only warns", note ].filter(detail => detail !== void 0);
 return require_main.checkOf(require_main.regressionRule, {}, {
  actual: require_main.measured(regressed.length, "regressions"),
  expected: NONE,
  detail: details.join("; "),
  ...statusOf(comparison, regressed),
  findings: [ ...regressed.map(require_main.findingOfChange), ...incomparable, ...changes.length + incomparable.length === 0 ? [ NOTHING_IN_COMMON ] : [] ]
 });
}

function worstText({name, comparison}, regressed, compared) {
 return `${regressed} of ${compared} metrics regressed, the worst is ${name}: ${require_main.worseText(comparison.worsening)}`;
}

const NOTHING_IN_COMMON = {
 message: "this run and the baseline have no metric in common"
};

function statusOf({changes, incomparable}, regressed) {
 if (regressed.some(({isComparable}) => isComparable)) return {
  status: "fail"
 };
 if (incomparable.length > 0) return {
  status: "inconclusive",
  remedy: "measure in the same way as the baseline, or commit a new baseline"
 };
 if (regressed.length > 0) return {
  status: "warn"
 };
 if (changes.length > 0) return {
  status: "pass"
 };
 return {
  status: "inconclusive",
  remedy: "measure the metrics that are in the baseline, or commit a new baseline"
 };
}

function checkNoisy(changes, regression) {
 const noisy = changes.filter(({comparison}) => comparison.outcome === "noisy");
 if (noisy.length === 0) return [];
 const blocks = regression["when-noisy"] === "fail" && noisy.some(({isComparable}) => isComparable);
 return [ require_main.checkOf(require_main.regressionNoise, {}, {
  status: blocks ? "fail" : "warn",
  actual: require_main.measured(noisy.length, "uncertain metrics"),
  expected: require_main.exactly(0, "uncertain metrics"),
  findings: noisy.map(require_main.findingOfChange)
 }) ];
}

exports.judgeRegressions = judgeRegressions;


/***/ })

};
;