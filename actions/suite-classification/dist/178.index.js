exports.id = 178;
exports.ids = [178];
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

/***/ 178:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_change_proposal = __webpack_require__(7668);

const require_main = __webpack_require__(5197);

const require_intended_change = __webpack_require__(4559);

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

const WHOLE = "ci_policy";

const ACCEPT = "have the declared changes accepted, as the check Intended changes says";

var DeclaredWeakenings = class {
 open;
 proposals;
 #declared;
 #effects;
 constructor(findings, declared) {
  const {register, gate, now} = declared;
  const accepted = countingChanges(register, gate, now).filter(entry => register.added.includes(entry));
  const waiting = unacceptedChanges(register, gate);
  this.open = findings.filter(finding => !accepted.some(isAbout(finding)));
  this.proposals = this.open.filter(finding => !waiting.some(isAbout(finding))).map(finding => ({
   gate,
   subject: subjectOf(finding),
   change: {
    kind: "weakened",
    what: finding.message
   }
  }));
  this.#declared = declared;
  this.#effects = new Map([ ...accepted.map(entry => [ entry, effectOf(entry, findings) ]), ...register.settled.filter(entry => entry.gate === gate).map(entry => [ entry, SETTLED ]) ]);
 }
 remedy(otherwise) {
  const {register, now} = this.#declared;
  const place = {
   register: register.register,
   exists: register.exists,
   now
  };
  const declare = require_change_proposal.proposalRemedy(this.proposals, place);
  if (declare === void 0) return this.open.length === 0 ? otherwise : ACCEPT;
  return `${otherwise}; or, where the change is wanted, ${declare}`;
 }
 checks() {
  const {register, gate, now} = this.#declared;
  const check = checkDeclared(register, {
   gate,
   effects: this.#effects,
   now
  });
  return check === void 0 ? [] : [ check ];
 }
 covering() {
  return coveringChanges(this.#effects);
 }
 notes() {
  const {register, gate, now} = this.#declared;
  return changeNotes(register, {
   gate,
   effects: this.#effects,
   now
  });
 }
};

const SETTLED = {
 kind: "unneeded",
 why: "the base is as weak as it says"
};

function effectOf(entry, findings) {
 const own = findings.filter(finding => subjectOf(finding) === entry.subject);
 if (own.some(finding => isAbout(finding)(entry))) return {
  kind: "covers"
 };
 const [other] = own;
 if (other === void 0) return {
  kind: "unneeded",
  why: "it is as strong as in the base"
 };
 return {
  kind: "void",
  why: `what is weaker is another thing: ${other.message}`
 };
}

function isAbout(finding) {
 return ({subject, change}) => change.kind === "weakened" && change.what === finding.message && subject === subjectOf(finding);
}

function subjectOf({subject = WHOLE}) {
 return subject;
}

function declaredWeakenings(declared) {
 return findings => new DeclaredWeakenings(findings, declared);
}

exports.declaredWeakenings = declaredWeakenings;


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


/***/ })

};
;