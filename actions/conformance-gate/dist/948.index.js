exports.id = 948;
exports.ids = [948];
exports.modules = {

/***/ 7668:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

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

Object.defineProperty(exports, "proposalRemedy", ({
 enumerable: true,
 get: function() {
  return proposalRemedy;
 }
}));

Object.defineProperty(exports, "proposalText", ({
 enumerable: true,
 get: function() {
  return proposalText;
 }
}));


/***/ }),

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

function isForCampaign({campaign}, name) {
 return campaign === void 0 || campaign === name;
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

Object.defineProperty(exports, "isForCampaign", ({
 enumerable: true,
 get: function() {
  return isForCampaign;
 }
}));


/***/ }),

/***/ 6948:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_intended_change = __webpack_require__(4559);

const require_change_proposal = __webpack_require__(7668);

function baselineAfter({now: {naming}, before}, changes) {
 const effects = new Map;
 let changed = before;
 if (before.subjects === void 0 || naming.kind === "counts") return {
  before,
  effects
 };
 const {subjects} = before;
 const names = {
  recorded: name => subjects.has(name),
  measured: name => naming.find(name) !== void 0
 };
 for (const entry of changes) {
  const effect = effectOnNames(entry, names);
  effects.set(entry, effect);
  if (effect.kind === "covers") changed = applied(changed, entry);
 }
 return {
  before: changed,
  effects
 };
}

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

function applied(before, {subject, change}) {
 return change.kind === "renamed" ? renamed(before, subject, change.to) : removed(before, subject);
}

function renamed(before, from, to) {
 const name = subject => subject === from ? to : subject;
 const {subjects = new Map, failing, failures} = before;
 return {
  ...before,
  subjects: new Map([ ...subjects ].map(([subject, state]) => [ name(subject), state ])),
  ...failing === void 0 ? {} : {
   failing: new Set([ ...failing ].map(name))
  },
  ...failures === void 0 ? {} : {
   failures: new Map([ ...failures ].map(([subject, counts]) => [ name(subject), counts ]))
  }
 };
}

function removed(before, subject) {
 const subjects = new Map(before.subjects);
 const then = subjects.get(subject);
 if (then === void 0) return before;
 subjects.delete(subject);
 const one = require_main.tallyOf(then.status);
 const {tier} = then;
 const own = tier === void 0 ? void 0 : before.tiers.get(tier);
 const tiers = new Map(before.tiers);
 if (tier !== void 0 && own !== void 0) tiers.set(tier, require_main.subtractTallies(own, one));
 return {
  ...before,
  tally: require_main.subtractTallies(before.tally, one),
  tiers,
  subjects
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
 const covered = used.length === 0 ? void 0 : `covered: ${used.map(entry => `${entry.subject} (${require_intended_change.changeWords(entry)})`).slice(0, MAX_NAMED$1).join(", ")}${used.length > MAX_NAMED$1 ? `, and ${used.length - MAX_NAMED$1} more` : ""}`;
 const parts = [ open.length > 0 && acceptance.kind !== "accepted" ? acceptance.why : void 0, by, covered ].filter(part => part !== void 0);
 return parts.length === 0 ? {} : {
  detail: parts.join("; ")
 };
}

const MAX_NAMED$1 = 5;

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

function checkComparison(policy, campaign, {comparison, absence, excused, propose}) {
 return [ checkScope(campaign, comparison), withFailing(checkDrop(require_main.baselinePassRate, campaign, {
  ...comparison.passRate,
  limit: policy["max-pass-rate-drop"]
 }), {
  failing: comparison.newFailures.subjects ?? [],
  excused
 }), checkDrop(require_main.baselineCoverage, campaign, {
  ...comparison.coverage,
  limit: policy["max-coverage-drop"]
 }), checkChange("new-failures", campaign, {
  ...comparison.newFailures,
  failures: campaign.evidence.failures,
  limit: policy["max-new-failures"],
  propose
 }), checkChange("new-not-applicable", campaign, {
  ...comparison.newNotApplicable,
  limit: policy["max-new-not-applicable"],
  propose
 }), checkChange("absent", campaign, {
  ...comparison.absent,
  ...absence,
  limit: policy["max-absent"]
 }) ].filter(check => check !== void 0);
}

function checkScope({name}, {coverage: {before}}) {
 if (before.whole > 0) return;
 return require_main.checkOf(require_main.baselineSubjects, {
  campaign: name
 }, {
  status: "inconclusive",
  actual: require_main.measured(0, "subjects"),
  expected: require_main.atLeast(1, "subjects")
 });
}

function checkDrop(rule, {name}, {before, after, limit}) {
 if (limit === void 0) return;
 const scope = {
  campaign: name
 };
 const points = dropOf(before, after);
 const facts = {
  actual: points === null ? null : require_main.measured(points, "points"),
  expected: require_main.atMost(require_main.limitOf(limit), "points"),
  detail: `${before.part} of ${before.whole} (${require_main.formatRate(before)}) in the baseline, ${after.part} of ${after.whole} (${require_main.formatRate(after)}) now`
 };
 if (points === null) {
  const remedy = `${rule.remedy}: one side executed nothing`;
  return require_main.checkOf(rule, scope, {
   ...facts,
   status: "inconclusive",
   remedy
  });
 }
 return require_main.checkOf(rule, scope, {
  ...facts,
  status: require_main.fellByMoreThan(before, after, limit) ? "fail" : "pass"
 });
}

function withFailing(check, {failing, excused}) {
 if (check?.status !== "fail") return check;
 const parts = [ ...failing.length === 0 ? [] : [ `newly failing: ${require_main.someOf(failing)}` ], ...excused.length === 0 ? [] : [ `failing with an exception, which does not count here: ${require_main.someOf(excused)}` ] ];
 const detail = [ check.detail, ...parts ].filter(part => part !== void 0).join("; ");
 return {
  ...check,
  detail,
  ...excused.length === 0 ? {} : {
   remedy: PAST_EXCEPTIONS
  }
 };
}

const PAST_EXCEPTIONS = "fix what got worse; exceptions do not count in this rate, so to keep one, raise max-pass-rate-drop, or record a new baseline in a change of its own";

function dropOf(before, after) {
 const drop = require_main.percentOf({
  part: before.part * after.whole - after.part * before.whole,
  whole: before.whole * after.whole
 });
 return drop === null ? null : Math.max(0, drop);
}

const MAX_NAMED = 1e3;

const CHANGES = {
 "new-failures": {
  rule: require_main.baselineNewFailures,
  was: "fails, but did not in the baseline"
 },
 "new-not-applicable": {
  rule: require_main.baselineNewNotApplicable,
  was: "was executed in the baseline, and no longer is"
 },
 absent: {
  rule: require_main.baselineAbsent,
  was: "is in the baseline but has no result"
 }
};

function checkChange(kind, campaign, {count, subjects, details, limit, failures = [], propose, remedy}) {
 const {rule, was} = CHANGES[kind];
 const [first] = subjects ?? [];
 const said = new Map(failures.map(result => [ result.subject, result ]));
 const isProposed = count > limit && first !== void 0 && propose !== void 0;
 return require_main.checkOf(rule, {
  campaign: campaign.name
 }, {
  status: count <= limit ? "pass" : "fail",
  actual: require_main.measured(count, "subjects"),
  expected: require_main.atMost(limit, "subjects"),
  ...subjects === void 0 ? {
   detail: "compared by counts: one side does not name its subjects"
  } : {},
  ...isProposed ? {
   remedy: `${rule.remedy} ${propose(first, campaign)}`
  } : {},
  ...remedy === void 0 ? {} : {
   remedy
  },
  findings: (subjects ?? []).slice(0, MAX_NAMED).map(subject => changeFinding(subject, details?.get(subject) ?? was, said.get(subject)))
 });
}

function changeFinding(subject, change, result) {
 const {message, file, line} = result ?? {};
 return {
  subject,
  message: message === void 0 ? change : `${change}: ${message}`,
  ...file === void 0 ? {} : {
   file
  },
  ...line === void 0 ? {} : {
   line
  }
 };
}

const MAX_GUESSES = 100;

const SEPARATORS = [ " > ", " \u203a ", "::", "/", "#", "." ];

function likelyNames(absent, {naming}, {subjects: before}) {
 if (naming.kind === "counts" || !naming.complete || before === void 0) return new Map;
 const added = [ ...naming.entries() ].map(([subject]) => subject).filter(subject => !before.has(subject));
 const free = new Set(added);
 const names = new Map;
 const guess = candidatesOf => {
  for (const subject of absent.slice(0, MAX_GUESSES)) {
   const name = names.has(subject) ? void 0 : candidatesOf(subject);
   if (name === void 0 || !free.delete(name)) continue;
   names.set(subject, name);
  }
 };
 guess(subject => require_main.closestWord(subject, free));
 const bySuite = Map.groupBy(free, suiteOf);
 guess(subject => mostAlike(subject, siblingsOf(subject, bySuite, free)));
 if (absent.length === 1 && added.length === 1) guess(subject => added.find(isBeside(subject)));
 return names;
}

function siblingsOf(subject, bySuite, free) {
 const suite = suiteOf(subject);
 return suite === "" ? [] : (bySuite.get(suite) ?? []).filter(each => free.has(each));
}

function isBeside(subject) {
 return other => suiteOf(subject) === suiteOf(other);
}

function suiteOf(subject) {
 const ends = SEPARATORS.map(separator => subject.lastIndexOf(separator));
 return subject.slice(0, Math.max(0, ...ends));
}

function mostAlike(subject, others) {
 const [first, second] = others.toSorted((left, right) => sharedStart(subject, right) - sharedStart(subject, left));
 if (first === void 0 || second === void 0) return first;
 return sharedStart(subject, first) > sharedStart(subject, second) ? first : void 0;
}

function sharedStart(left, right) {
 let at = 0;
 while (at < left.length && left[at] === right[at]) at++;
 return at;
}

const MAX_PROPOSED = 50;

function absentProposals({name: campaign}, {now, before}, {subjects, taken, isOnly}) {
 if (subjects.length === 0) return [];
 const names = likelyNames(subjects, now, before);
 return subjects.slice(0, MAX_PROPOSED).map(subject => {
  const to = names.get(subject);
  return {
   gate: "conformance-gate",
   subject,
   ...isOnly ? {} : {
    campaign
   },
   change: to === void 0 || taken.has(to) ? {
    kind: "removed"
   } : {
    kind: "renamed",
    to
   }
  };
 });
}

const GATE = "conformance-gate";

var DeclaredEffects = class {
 #declared;
 #campaigns;
 #compared=new Map;
 constructor(declared, campaigns) {
  this.#declared = declared;
  this.#campaigns = campaigns;
 }
 apply({name, evidence}, before) {
  const {register, now} = this.#declared;
  const entries = countingChanges(register, GATE, now).filter(entry => require_intended_change.isForCampaign(entry, name));
  const changed = baselineAfter({
   now: evidence,
   before
  }, entries);
  this.#compared.set(name, changed.effects);
  return changed.before;
 }
 checks() {
  const {register, now} = this.#declared;
  const check = checkDeclared(register, {
   gate: GATE,
   effects: this.#effects(),
   now
  });
  return check === void 0 ? [] : [ check ];
 }
 covering() {
  return coveringChanges(this.#effects());
 }
 notes() {
  const {register, now} = this.#declared;
  return changeNotes(register, {
   gate: GATE,
   effects: this.#effects(),
   now
  });
 }
 #effects() {
  const {register, now} = this.#declared;
  const effects = new Map;
  for (const entry of countingChanges(register, GATE, now)) {
   const own = this.#campaigns.filter(({name}) => require_intended_change.isForCampaign(entry, name));
   const known = own.map(({name}) => this.#compared.get(name)?.get(entry)).flatMap(each => each ?? []);
   const effect = known.find(({kind}) => kind === "covers") ?? (known.length === own.length ? known.find(isVoid) ?? known[0] : void 0);
   if (effect !== void 0) effects.set(entry, effect);
  }
  return effects;
 }
};

function isVoid({kind}) {
 return kind === "void";
}

function absenceOf(campaign, compared, {comparison: {absent}, limits, changes, isOnly}) {
 const {count, subjects} = absent;
 if (count <= limits["max-absent"]) return {
  proposals: []
 };
 if (subjects === void 0) return {
  remedy: BY_COUNT,
  proposals: []
 };
 const {register, now} = changes;
 const waiting = new Map(unacceptedChanges(register, GATE).filter(entry => require_intended_change.isForCampaign(entry, campaign.name)).map(entry => [ entry.subject, entry ]));
 const proposals = absentProposals(campaign, compared, {
  subjects: subjects.filter(subject => !waiting.has(subject)),
  taken: new Set([ ...waiting.values() ].flatMap(newNameOf)),
  isOnly
 });
 const place = {
  register: register.register,
  exists: register.exists,
  now
 };
 const declare = require_change_proposal.proposalRemedy(proposals, place);
 return {
  details: new Map([ ...proposals.flatMap(detailOfProposal), ...[ ...waiting.values() ].map(detailOfWaiting) ]),
  remedy: declare === void 0 ? "have the declared changes accepted, as the check Intended changes says" : `restore the missing subjects; or, where the change is wanted, ${declare}`,
  proposals
 };
}

const BY_COUNT = "restore the missing subjects, or record a new baseline in a change of its own";

const ABSENT = "is in the baseline but has no result";

function newNameOf({change}) {
 return change.kind === "renamed" ? [ change.to ] : [];
}

function detailOfProposal({subject, change}) {
 return change.kind === "renamed" ? [ [ subject, `${ABSENT}; was it renamed to ${change.to}?` ] ] : [];
}

function detailOfWaiting(entry) {
 return [ entry.subject, `${ABSENT}; declared as ${require_intended_change.changeWords(entry)}, and not accepted` ];
}

function judgeRegressions(input) {
 const {policy, reading, campaigns, declared, changes} = input;
 const effects = new DeclaredEffects(changes, declared);
 if (policy === void 0 || reading === void 0) return {
  ...require_main.NOTHING_COMPARED,
  checks: effects.checks()
 };
 const given = {
  ...input,
  policy,
  reading
 };
 if (reading.kind !== "read") {
  const checks = [ unusableBaseline(policy, reading), ...effects.checks() ];
  return {
   ...require_main.NOTHING_COMPARED,
   checks,
   notes: effects.notes()
  };
 }
 const {baseline, path} = reading;
 const compared = campaigns.map(campaign => {
  const before = baselineOf(campaign, baseline);
  if (before !== void 0) return compareCampaign(given, {
   campaign,
   before,
   effects
  });
  return {
   checks: baseline.holdsEveryCampaign ? [ notInBaseline(campaign, path) ] : []
  };
 });
 const comparisons = compared.flatMap(({comparison}) => comparison ?? []);
 return {
  checks: [ ...compared.flatMap(({checks}) => checks), ...vanishedCampaigns(input, baseline), ...nothingCompared(given, comparisons), ...effects.checks() ],
  comparisons,
  proposals: compared.flatMap(({proposals = []}) => proposals),
  covering: effects.covering(),
  notes: effects.notes()
 };
}

function compareCampaign(input, {campaign, before, effects}) {
 const {policy, changes, declared} = input;
 const compared = require_main.comparedWithout({
  now: campaign.evidence,
  before: effects.apply(campaign, before)
 }, input.unjudged(campaign));
 const comparison = require_main.compareWithBaseline(compared.now, compared.before, {
  tiers: tiersToCompare(input, campaign),
  permissions: input.permitted(campaign)
 });
 const limits = {
  ...policy,
  ...campaign.policy.baseline
 };
 const absence = absenceOf(campaign, compared, {
  comparison,
  limits,
  changes,
  isOnly: declared.length === 1
 });
 const propose = campaign.policy.exceptions === "forbidden" ? void 0 : input.propose;
 return {
  checks: checkComparison(limits, campaign, {
   comparison,
   absence,
   excused: require_main.exceptionsCount(campaign) ? [ ...require_main.excusedIn(campaign, input.permitted(campaign)) ].toSorted() : [],
   propose
  }),
  comparison: {
   campaign,
   comparison
  },
  proposals: absence.proposals
 };
}

function baselineOf({name, policy, evidence}, {campaigns}) {
 const byName = campaigns.get(name);
 if (byName !== void 0 || policy.select !== void 0) return byName;
 const [kind, ...others] = evidence.subjectKinds;
 return kind === void 0 || others.length > 0 ? void 0 : campaigns.get(`kind:${kind}`);
}

function unusableBaseline(policy, reading) {
 const expected = require_main.exactly("readable");
 if (reading.kind === "unreadable") return require_main.checkOf(require_main.baseline, {}, {
  status: "inconclusive",
  actual: require_main.measured("unreadable"),
  expected,
  detail: `${reading.path} could not be read`,
  remedy: "restore the baseline, or record a new one from a good run",
  findings: [ reading.finding ]
 });
 const status = policy["if-missing"] === "warn" ? "warn" : "inconclusive";
 const detail = `${reading.path} does not exist`;
 return require_main.checkOf(require_main.baseline, {}, {
  status,
  actual: require_main.measured("missing"),
  expected,
  detail
 });
}

function notInBaseline({name}, path) {
 return require_main.checkOf(require_main.baselineRecord, {
  campaign: name
 }, {
  status: "warn",
  actual: require_main.measured("not recorded"),
  expected: require_main.exactly("recorded"),
  detail: `${path} has no record of this campaign, so nothing protects it from regressions`
 });
}

function tiersToCompare({policy, declared}, campaign) {
 const own = campaign.policy.baseline?.tiers;
 if (own !== void 0) return own;
 const hasTiers = each => each.policy.tiers !== void 0;
 return hasTiers(campaign) || !declared.some(hasTiers) ? policy.tiers : void 0;
}

function vanishedCampaigns({declared}, {campaigns}) {
 const names = new Set(declared.map(({name}) => name));
 const vanished = [ ...campaigns.keys() ].filter(name => !name.startsWith("kind:") && !names.has(name));
 if (vanished.length === 0) return [];
 return [ require_main.checkOf(require_main.baselineCampaigns, {}, {
  status: "warn",
  actual: require_main.measured(vanished.length, "campaigns"),
  expected: require_main.exactly(0, "campaigns"),
  findings: vanished.map(name => ({
   message: `campaign ${name} is in the baseline but not in the policy`
  }))
 }) ];
}

function nothingCompared({policy, reading, campaigns}, comparisons) {
 if (comparisons.length > 0 || campaigns.length === 0) return [];
 return [ require_main.checkOf(require_main.baselineCompared, {}, {
  status: policy["if-missing"] === "warn" ? "warn" : "inconclusive",
  actual: require_main.measured(0, "campaigns"),
  expected: require_main.atLeast(1, "campaigns"),
  detail: `${reading.path} has nothing to compare the campaigns of this run with`
 }) ];
}

exports.judgeRegressions = judgeRegressions;


/***/ })

};
;