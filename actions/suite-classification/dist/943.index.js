export const id = 943;

export const ids = [ 943 ];

export const modules = {
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
 },
 943: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   intendedChangeBlocks: () => intendedChangeBlocks,
   proposalBlocks: () => proposalBlocks
  });
  var intended_change = __webpack_require__(6679);
  function intendedChangeBlocks(used, {added: added, acceptance: acceptance}) {
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
    }, (0, intended_change.mF)(entry), entry.reason, entry.owner, entry.until, added.includes(entry) ? by : "the base" ])
   } ];
  }
  var change_proposal = __webpack_require__(4492);
  function proposalBlocks(proposals, place) {
   if (proposals.length === 0) return [];
   const title = `To declare what is wanted: ${place.exists ? "add to" : "create"} ${place.register}`;
   return [ {
    kind: "snippet",
    title: title,
    language: "yaml",
    text: (0, change_proposal.E)(proposals, place)
   } ];
  }
 }
};
