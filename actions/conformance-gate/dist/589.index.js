export const id = 589;

export const ids = [ 589 ];

export const modules = {
 8589: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   summaryBlocks: () => summaryBlocks
  });
  var fraction = __webpack_require__(397);
  var results_tally = __webpack_require__(4006);
  var results_exception = __webpack_require__(3689);
  var quarantine = __webpack_require__(666);
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
  function titleOf({name: name, policy: policy}) {
   return policy.title ?? name;
  }
  var quarantined_subject = __webpack_require__(4485);
  function summaryBlocks({standings: standings, comparisons: comparisons, proposals: proposals, covering: covering}, {exceptions: exceptions, changes: changes, now: now}) {
   return [ ...regressionBlock(comparisons), ...proposalBlocks(proposals, {
    ...changes,
    now: now
   }), ...intendedChangeBlocks(covering, changes), campaignBlock(standings), ...tierBlock(standings), ...exceptionBlock(exceptions, now), ...quarantineBlock(standings, now) ];
  }
  const CHANGE_WORDS = [ [ "newFailures", "fails now" ], [ "newNotApplicable", "no longer executed" ], [ "absent", "absent" ] ];
  function regressionBlock(comparisons) {
   const rows = comparisons.flatMap(({campaign: campaign, comparison: comparison}) => CHANGE_WORDS.flatMap(([key, word]) => changeRows(titleOf(campaign), word, comparison[key])));
   if (rows.length === 0) return [];
   const columns = [ {
    header: "Campaign"
   }, {
    header: "Change"
   }, {
    header: "Subject"
   } ];
   return [ {
    kind: "table",
    title: "Changes against the baseline",
    columns: columns,
    rows: rows
   } ];
  }
  const MAX_ROWS = 1e3;
  function changeRows(campaign, word, {count: count, subjects: subjects}) {
   if (subjects === void 0) return count === 0 ? [] : [ [ campaign, word, `${count} by count` ] ];
   return subjects.slice(0, MAX_ROWS).map(subject => [ campaign, word, {
    code: subject
   } ]);
  }
  function campaignBlock(standings) {
   const hasQuarantine = standings.some(({quarantined: quarantined}) => quarantined.length > 0);
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
  function quarantineCells({campaign: campaign, quarantined: quarantined, isUsable: isUsable}) {
   if (!isUsable) return [ "–", "–" ];
   return [ String(quarantined.length), (0, fraction.CE)((0, results_tally.sc)(campaign.evidence.tally)) ];
  }
  function campaignRow({campaign: campaign, judged: judged, isUsable: isUsable}) {
   const title = titleOf(campaign);
   if (!isUsable) return [ title, campaign.paths.length === 0 ? "no evidence" : "not usable", ...Array(6).fill("–") ];
   const {tally: tally} = judged.evidence;
   const passed = `${tally.pass + tally.flaky} of ${(0, results_tally.dI)(tally)}`;
   const executed = `${(0, fraction.CE)((0, results_tally.vk)(tally))} of ${(0, results_tally.e6)(tally)}`;
   const numbers = [ (0, results_tally.dJ)(tally), tally.flaky, tally["not-applicable"], tally.skip ].map(String);
   return [ title, (0, fraction.CE)((0, results_tally.sc)(tally)), passed, ...numbers, executed ];
  }
  function tierBlock(standings) {
   const rows = standings.filter(({isUsable: isUsable}) => isUsable).flatMap(({campaign: campaign, tiers: tiers}) => tiers.map(({tier: tier, policy: policy, raw: raw, judged: judged, excused: excused, quarantined: quarantined}) => [ titleOf(campaign), {
    code: tier
   }, policy.level, {
    bar: (0, results_tally.sc)(judged)
   }, (0, fraction.CE)((0, results_tally.sc)(raw)), quarantined === 0 ? String(excused) : `${excused}, ${quarantined} quarantined`, `${(0, 
   results_tally.dI)(raw)} of ${(0, results_tally.e6)(raw)}` ]));
   if (rows.length === 0) return [];
   const columns = [ {
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
   } ];
   return [ {
    kind: "table",
    title: "Tiers",
    columns: columns,
    rows: rows
   } ];
  }
  function exceptionBlock(exceptions, now) {
   if (exceptions.length === 0) return [];
   const soonest = [ ...exceptions ].sort((left, right) => (0, results_exception.H_)(left, now) - (0, 
   results_exception.H_)(right, now));
   const rows = soonest.map(exception => [ {
    code: (0, results_exception.sl)(exception)
   }, exception.owner, exception.reviewBy, (0, results_exception.$m)(exception, now) ? String((0, 
   results_exception.H_)(exception, now)) : "expired", exception.reason ]);
   const columns = [ {
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
   } ];
   return [ {
    kind: "table",
    title: "Exceptions",
    columns: columns,
    rows: rows
   } ];
  }
  function quarantineBlock(standings, now) {
   const all = standings.flatMap(({campaign: campaign, quarantined: quarantined}) => quarantined.map(each => ({
    ...each,
    campaign: titleOf(campaign)
   })));
   if (all.length === 0) return [];
   const rows = all.toSorted((left, right) => left.entry.lastDay < right.entry.lastDay ? -1 : 1).map(({entry: entry, status: status, campaign: campaign}) => [ campaign, {
    code: entry.subject
   }, (0, quarantined_subject.Ic)(status), entry.owner, entry.lastDay, String((0, quarantine.n2)(entry, now)), entry.reason ]);
   const columns = [ {
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
   } ];
   return [ {
    kind: "table",
    title: `Quarantine (${all.length} not judged)`,
    columns: columns,
    rows: rows
   } ];
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
   we: () => isForCampaign,
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
  function isForCampaign({campaign: campaign}, name) {
   return campaign === void 0 || campaign === name;
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
