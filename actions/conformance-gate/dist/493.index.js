exports.id = 493;
exports.ids = [493];
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

/***/ 9493:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

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

function titleOf({name, policy}) {
 return policy.title ?? name;
}

function summaryBlocks({standings, comparisons, proposals, covering}, {exceptions, changes, now}) {
 return [ ...regressionBlock(comparisons), ...proposalBlocks(proposals, {
  ...changes,
  now
 }), ...intendedChangeBlocks(covering, changes), campaignBlock(standings), ...tierBlock(standings), ...exceptionBlock(exceptions, now), ...quarantineBlock(standings, now) ];
}

const CHANGE_WORDS = [ [ "newFailures", "fails now" ], [ "newNotApplicable", "no longer executed" ], [ "absent", "absent" ] ];

function regressionBlock(comparisons) {
 const rows = comparisons.flatMap(({campaign, comparison}) => CHANGE_WORDS.flatMap(([key, word]) => changeRows(titleOf(campaign), word, comparison[key])));
 if (rows.length === 0) return [];
 return [ {
  kind: "table",
  title: "Changes against the baseline",
  columns: [ {
   header: "Campaign"
  }, {
   header: "Change"
  }, {
   header: "Subject"
  } ],
  rows
 } ];
}

const MAX_ROWS = 1e3;

function changeRows(campaign, word, {count, subjects}) {
 if (subjects === void 0) return count === 0 ? [] : [ [ campaign, word, `${count} by count` ] ];
 return subjects.slice(0, MAX_ROWS).map(subject => [ campaign, word, {
  code: subject
 } ]);
}

function campaignBlock(standings) {
 const hasQuarantine = standings.some(({quarantined}) => quarantined.length > 0);
 return {
  kind: "table",
  title: "Campaigns",
  columns: [ {
   header: "Campaign"
  }, {
   header: "Pass rate",
   align: "right"
  }, {
   header: "Passed",
   align: "right"
  }, {
   header: "Failed",
   align: "right"
  }, {
   header: "Flaky",
   align: "right"
  }, {
   header: "Not applicable",
   align: "right"
  }, {
   header: "Skipped",
   align: "right"
  }, {
   header: "Coverage",
   align: "right"
  }, ...hasQuarantine ? [ {
   header: "Quarantined",
   align: "right"
  }, {
   header: "Raw",
   align: "right"
  } ] : [] ],
  rows: standings.map(standing => [ ...campaignRow(standing), ...hasQuarantine ? quarantineCells(standing) : [] ])
 };
}

function quarantineCells({campaign, quarantined, isUsable}) {
 if (!isUsable) return [ "\u2013", "\u2013" ];
 return [ String(quarantined.length), require_main.formatRate(require_main.passRate(campaign.evidence.tally)) ];
}

function campaignRow({campaign, judged, isUsable}) {
 const title = titleOf(campaign);
 if (!isUsable) return [ title, campaign.paths.length === 0 ? "no evidence" : "not usable", ...Array(6).fill("\u2013") ];
 const {tally} = judged.evidence;
 const passed = `${tally.pass + tally.flaky} of ${require_main.executedOf(tally)}`;
 const executed = `${require_main.formatRate(require_main.coverage(tally))} of ${require_main.totalOf(tally)}`;
 const numbers = [ require_main.failuresOf(tally), tally.flaky, tally["not-applicable"], tally.skip ].map(String);
 return [ title, require_main.formatRate(require_main.passRate(tally)), passed, ...numbers, executed ];
}

function tierBlock(standings) {
 const rows = standings.filter(({isUsable}) => isUsable).flatMap(({campaign, tiers}) => tiers.map(({tier, policy, raw, judged, excused, quarantined}) => [ titleOf(campaign), {
  code: tier
 }, policy.level, {
  bar: require_main.passRate(judged)
 }, require_main.formatRate(require_main.passRate(raw)), quarantined === 0 ? String(excused) : `${excused}, ${quarantined} quarantined`, `${require_main.executedOf(raw)} of ${require_main.totalOf(raw)}` ]));
 if (rows.length === 0) return [];
 return [ {
  kind: "table",
  title: "Tiers",
  columns: [ {
   header: "Campaign"
  }, {
   header: "Tier"
  }, {
   header: "Level"
  }, {
   header: "Pass rate"
  }, {
   header: "Raw",
   align: "right"
  }, {
   header: "Excused",
   align: "right"
  }, {
   header: "Executed",
   align: "right"
  } ],
  rows
 } ];
}

function exceptionBlock(exceptions, now) {
 if (exceptions.length === 0) return [];
 return [ {
  kind: "table",
  title: "Exceptions",
  columns: [ {
   header: "Subject"
  }, {
   header: "Owner"
  }, {
   header: "Review by"
  }, {
   header: "Days left",
   align: "right"
  }, {
   header: "Reason"
  } ],
  rows: [ ...exceptions ].sort((left, right) => require_main.daysLeft(left, now) - require_main.daysLeft(right, now)).map(exception => [ {
   code: require_main.exceptionLabel(exception)
  }, exception.owner, exception.reviewBy, require_main.isActive(exception, now) ? String(require_main.daysLeft(exception, now)) : "expired", exception.reason ])
 } ];
}

function quarantineBlock(standings, now) {
 const all = standings.flatMap(({campaign, quarantined}) => quarantined.map(each => ({
  ...each,
  campaign: titleOf(campaign)
 })));
 if (all.length === 0) return [];
 const rows = all.toSorted((left, right) => left.entry.lastDay < right.entry.lastDay ? -1 : 1).map(({entry, status, campaign}) => [ campaign, {
  code: entry.subject
 }, require_main.nowOf(status), entry.owner, entry.lastDay, String(require_main.quarantineDaysLeft(entry, now)), entry.reason ]);
 return [ {
  kind: "table",
  title: `Quarantine (${all.length} not judged)`,
  columns: [ {
   header: "Campaign"
  }, {
   header: "Subject"
  }, {
   header: "Now"
  }, {
   header: "Owner"
  }, {
   header: "Last day"
  }, {
   header: "Days left",
   align: "right"
  }, {
   header: "Reason"
  } ],
  rows
 } ];
}

exports.summaryBlocks = summaryBlocks;


/***/ })

};
;