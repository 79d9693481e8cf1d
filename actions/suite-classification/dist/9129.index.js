export const id = 9129;

export const ids = [ 9129 ];

export const modules = {
 9129: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   declaredWeakenings: () => declaredWeakenings
  });
  var change_proposal = __webpack_require__(4492);
  var check = __webpack_require__(8971);
  var rule = __webpack_require__(253);
  var instant = __webpack_require__(8730);
  var intended_change = __webpack_require__(6679);
  var intended_changes_rule = __webpack_require__(7645);
  function countingChanges({settled: settled, added: added, acceptance: acceptance}, gate, now) {
   const accepted = acceptance.kind === "accepted" ? added : [];
   const replaced = new Set(accepted.map(({id: id}) => id));
   return [ ...accepted, ...settled.filter(({id: id}) => !replaced.has(id)) ].filter(entry => entry.gate === gate && (0, 
   intended_change.wp)(entry, now) === "open");
  }
  function unacceptedChanges({added: added, acceptance: acceptance}, gate) {
   return acceptance.kind === "accepted" ? [] : added.filter(entry => entry.gate === gate);
  }
  function checkDeclared(declared, {gate: gate, effects: effects, now: now}) {
   const {acceptance: acceptance} = declared;
   const added = declared.added.filter(entry => entry.gate === gate);
   const counting = countingChanges(declared, gate, now);
   const used = coveringChanges(effects);
   if (added.length === 0 && used.length === 0) return;
   const faults = added.length === 0 ? [] : [ ...added.flatMap(each => faultOf(each, now)), ...excess(declared) ];
   const open = unacceptedChanges(declared, gate);
   const isRefused = faults.length > 0 || open.length > 0;
   const unread = faults.length === 0 && acceptance.kind === "unread";
   return (0, rule.EG)((0, intended_changes_rule.X)(gate), {}, {
    status: !isRefused ? "pass" : unread ? "inconclusive" : "fail",
    actual: (0, check.jh)(counting.length, "accepted entries"),
    expected: (0, check.pV)(counting.length + open.length, "accepted entries"),
    ...detailOf(used, open, acceptance),
    ...faults.length === 0 && acceptance.kind !== "accepted" ? {
     remedy: acceptance.remedy
    } : {},
    findings: [ ...faults, ...open.map(entry => placed(entry, `declared as ${(0, intended_change.mF)(entry)}, and not accepted`)) ]
   });
  }
  function coveringChanges(effects) {
   return [ ...effects ].flatMap(([entry, {kind: kind}]) => kind === "covers" ? [ entry ] : []);
  }
  function detailOf(used, open, acceptance) {
   const by = acceptance.kind === "accepted" && acceptance.by.length > 0 ? `accepted by ${acceptance.by.join(", ")}` : void 0;
   const covered = used.length === 0 ? void 0 : `covered: ${used.map(entry => `${entry.subject} (${(0, 
   intended_change.mF)(entry)})`).slice(0, MAX_NAMED).join(", ")}${used.length > MAX_NAMED ? `, and ${used.length - MAX_NAMED} more` : ""}`;
   const why = open.length > 0 && acceptance.kind !== "accepted" ? acceptance.why : void 0;
   const parts = [ why, by, covered ].filter(part => part !== void 0);
   return parts.length === 0 ? {} : {
    detail: parts.join("; ")
   };
  }
  const MAX_NAMED = 5;
  function faultOf(entry, now) {
   const phase = (0, intended_change.wp)(entry, now);
   if (phase === "open") return [];
   if (phase === "expired") return [ placed(entry, `until ${entry.until} is over: write a later day`) ];
   const last = (0, instant.PV)(now, intended_change.eq);
   return [ placed(entry, `until ${entry.until} is more than ${intended_change.eq} days ahead: write ${last} or earlier`) ];
  }
  function excess({open: open, maxOpen: maxOpen, register: register}) {
   if (open <= maxOpen) return [];
   const message = `${open} entries are open, and at most ${maxOpen} may be: remove those that are no longer needed`;
   return [ {
    message: message,
    file: register
   } ];
  }
  function changeNotes(declared, {gate: gate, effects: effects, now: now}) {
   const settled = declared.settled.filter(entry => entry.gate === gate);
   const counting = countingChanges(declared, gate, now);
   return [ ...settled.flatMap(entry => {
    const phase = (0, intended_change.wp)(entry, now);
    if (phase === "expired") return [ placed(entry, `intended change ${entry.id} expired on ${entry.until}: remove the entry`) ];
    if (phase === "open") return [];
    return [ placed(entry, `intended change ${entry.id} does not count yet: ${entry.until} is more than ${intended_change.eq} days ahead`) ];
   }), ...counting.flatMap(entry => {
    const effect = effects.get(entry);
    if (effect === void 0 || effect.kind === "covers") return [];
    const isSettled = declared.settled.includes(entry);
    const what = effect.kind === "void" ? "covers nothing" : isSettled ? "is no longer needed" : "is not needed";
    const remedy = effect.kind === "void" ? "correct the entry" : "remove the entry";
    return [ placed(entry, `intended change ${entry.id} ${what}: ${effect.why}; ${remedy}`) ];
   }) ];
  }
  function placed({subject: subject, file: file, line: line}, message) {
   return {
    message: message,
    subject: subject,
    file: file,
    line: line
   };
  }
  const WHOLE = "ci_policy";
  const ACCEPT = "have the declared changes accepted, as the check Intended changes says";
  class DeclaredWeakenings {
   open;
   proposals;
   #declared;
   #effects;
   constructor(findings, declared) {
    const {register: register, gate: gate, now: now} = declared;
    const accepted = countingChanges(register, gate, now).filter(entry => register.added.includes(entry));
    const waiting = unacceptedChanges(register, gate);
    this.open = findings.filter(finding => !accepted.some(isAbout(finding)));
    this.proposals = this.open.filter(finding => !waiting.some(isAbout(finding))).map(finding => ({
     gate: gate,
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
    const {register: register, now: now} = this.#declared;
    const place = {
     register: register.register,
     exists: register.exists,
     now: now
    };
    const declare = (0, change_proposal.D)(this.proposals, place);
    if (declare === void 0) return this.open.length === 0 ? otherwise : ACCEPT;
    return `${otherwise}; or, where the change is wanted, ${declare}`;
   }
   checks() {
    const {register: register, gate: gate, now: now} = this.#declared;
    const check = checkDeclared(register, {
     gate: gate,
     effects: this.#effects,
     now: now
    });
    return check === void 0 ? [] : [ check ];
   }
   covering() {
    return coveringChanges(this.#effects);
   }
   notes() {
    const {register: register, gate: gate, now: now} = this.#declared;
    return changeNotes(register, {
     gate: gate,
     effects: this.#effects,
     now: now
    });
   }
  }
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
   return ({subject: subject, change: change}) => change.kind === "weakened" && change.what === finding.message && subject === subjectOf(finding);
  }
  function subjectOf({subject: subject = WHOLE}) {
   return subject;
  }
  function declaredWeakenings(declared) {
   return findings => new DeclaredWeakenings(findings, declared);
  }
 },
 4492: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => proposalRemedy,
   E: () => proposalText
  });
  var _number_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8730);
  const PROPOSED_DAYS = 30;
  const MAX_ID = 40;
  function proposalRemedy(proposals, place) {
   const [first] = proposals;
   if (first === void 0) return;
   const {register: register, exists: exists, now: now} = place;
   const entry = `{ ${fieldsOf(first, idsOf(proposals)[0] ?? "", (0, _number_instant_js__WEBPACK_IMPORTED_MODULE_0__.PV)(now, PROPOSED_DAYS)).join(", ")} }`;
   const count = proposals.length;
   const more = count === 1 ? "" : `; the summary has ${count === 2 ? "both" : `all ${count}`} entries`;
   return exists ? `declare it in the list changes of ${register}: - ${entry}${more}` : `declare it: create ${register} with changes: [${entry}]${more}`;
  }
  function proposalText(proposals, {exists: exists, now: now}) {
   const ids = idsOf(proposals);
   const until = (0, _number_instant_js__WEBPACK_IMPORTED_MODULE_0__.PV)(now, PROPOSED_DAYS);
   const entries = proposals.map((proposal, index) => fieldsOf(proposal, ids[index] ?? "", until).map((field, line) => `${line === 0 ? "  - " : "    "}${field}\n`).join(""));
   return `${exists ? "" : "changes:\n"}${entries.join("")}`;
  }
  function fieldsOf({gate: gate, subject: subject, campaign: campaign, change: change}, id, until) {
   return [ `id: ${id}`, `kind: ${change.kind}`, `gate: ${gate}`, `subject: ${quoted(subject)}`, ...campaign === void 0 ? [] : [ `campaign: ${campaign}` ], ...change.kind === "renamed" ? [ `to: ${quoted(change.to)}` ] : [], ...change.kind === "regressed" ? [ `at-most: ${change.atMost}` ] : [], ...change.kind === "weakened" ? [ `what: ${quoted(change.what)}` ] : [], "reason: say why", 'owner: "@you"', `until: ${until}` ];
  }
  function quoted(text) {
   return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
  }
  function idsOf(proposals) {
   const taken = new Map;
   return proposals.map(({subject: subject, change: change}) => {
    const words = subject.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    const id = [ change.kind, ...words ].join("-").slice(0, MAX_ID).replace(/-$/, "");
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
   });
  }
 },
 6679: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CX: () => DECLARABLE,
   eq: () => MAX_CHANGE_DAYS,
   mF: () => changeWords,
   wp: () => changePhase
  });
  var _number_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8730);
  const MAX_CHANGE_DAYS = 90;
  const DECLARABLE = {
   "conformance-gate": [ "renamed", "removed" ],
   "perf-budget": [ "regressed", "renamed", "removed" ],
   traceability: [ "weakened" ],
   "suite-classification": [ "weakened" ]
  };
  function changePhase({until: until}, now) {
   if (now >= (0, _number_instant_js__WEBPACK_IMPORTED_MODULE_0__.D0)(until)) return "expired";
   return until > (0, _number_instant_js__WEBPACK_IMPORTED_MODULE_0__.PV)(now, MAX_CHANGE_DAYS) ? "too-long" : "open";
  }
  function changeWords({change: change}) {
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
 }
};
