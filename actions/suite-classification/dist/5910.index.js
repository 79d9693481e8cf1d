exports.id = 5910;
exports.ids = [5910];
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

const require_change_proposal = __webpack_require__(7668);

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
  text: require_change_proposal.proposalText(proposals, place)
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


/***/ })

};
;