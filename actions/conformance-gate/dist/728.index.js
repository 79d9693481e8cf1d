export const id = 728;

export const ids = [ 728 ];

export const modules = {
 4728: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   judgeRegressions: () => judgeRegressions
  });
  var set_aside = __webpack_require__(6549);
  var baseline = __webpack_require__(9581);
  var check = __webpack_require__(8971);
  var checks_rule = __webpack_require__(253);
  var rules_baseline = __webpack_require__(8765);
  var fraction = __webpack_require__(397);
  var checks_limit = __webpack_require__(4303);
  function checkComparison(policy, campaign, {comparison: comparison, absence: absence, propose: propose}) {
   const checks = [ checkScope(campaign, comparison), checkDrop(rules_baseline.l, campaign, {
    ...comparison.passRate,
    limit: policy["max-pass-rate-drop"]
   }), checkDrop(rules_baseline.Et, campaign, {
    ...comparison.coverage,
    limit: policy["max-coverage-drop"]
   }), checkChange("new-failures", campaign, {
    ...comparison.newFailures,
    failures: campaign.evidence.failures,
    limit: policy["max-new-failures"],
    propose: propose
   }), checkChange("new-not-applicable", campaign, {
    ...comparison.newNotApplicable,
    limit: policy["max-new-not-applicable"],
    propose: propose
   }), checkChange("absent", campaign, {
    ...comparison.absent,
    ...absence,
    limit: policy["max-absent"]
   }) ];
   return checks.filter(check => check !== void 0);
  }
  function checkScope({name: name}, {coverage: {before: before}}) {
   if (before.whole > 0) return;
   return (0, checks_rule.EG)(rules_baseline.hH, {
    campaign: name
   }, {
    status: "inconclusive",
    actual: (0, check.jh)(0, "subjects"),
    expected: (0, check.jZ)(1, "subjects")
   });
  }
  function checkDrop(rule, {name: name}, {before: before, after: after, limit: limit}) {
   if (limit === void 0) return;
   const scope = {
    campaign: name
   };
   const points = dropOf(before, after);
   const facts = {
    actual: points === null ? null : (0, check.jh)(points, "points"),
    expected: (0, check.Tu)((0, checks_limit.L)(limit), "points"),
    detail: `${before.part} of ${before.whole} (${(0, fraction.CE)(before)}) in the baseline, ${after.part} of ${after.whole} (${(0, 
    fraction.CE)(after)}) now`
   };
   if (points === null) {
    const remedy = `${rule.remedy}: one side executed nothing`;
    return (0, checks_rule.EG)(rule, scope, {
     ...facts,
     status: "inconclusive",
     remedy: remedy
    });
   }
   return (0, checks_rule.EG)(rule, scope, {
    ...facts,
    status: (0, fraction.f)(before, after, limit) ? "fail" : "pass"
   });
  }
  function dropOf(before, after) {
   const drop = (0, fraction.pR)({
    part: before.part * after.whole - after.part * before.whole,
    whole: before.whole * after.whole
   });
   return drop === null ? null : Math.max(0, drop);
  }
  const MAX_NAMED = 1e3;
  const CHANGES = {
   "new-failures": {
    rule: rules_baseline.NP,
    was: "fails, but did not in the baseline"
   },
   "new-not-applicable": {
    rule: rules_baseline.yi,
    was: "was executed in the baseline, and no longer is"
   },
   absent: {
    rule: rules_baseline.Jz,
    was: "is in the baseline but has no result"
   }
  };
  function checkChange(kind, campaign, {count: count, subjects: subjects, details: details, limit: limit, failures: failures = [], propose: propose, remedy: remedy}) {
   const {rule: rule, was: was} = CHANGES[kind];
   const [first] = subjects ?? [];
   const said = new Map(failures.map(result => [ result.subject, result ]));
   const isProposed = count > limit && first !== void 0 && propose !== void 0;
   return (0, checks_rule.EG)(rule, {
    campaign: campaign.name
   }, {
    status: count <= limit ? "pass" : "fail",
    actual: (0, check.jh)(count, "subjects"),
    expected: (0, check.Tu)(limit, "subjects"),
    ...subjects === void 0 ? {
     detail: "compared by counts: one side does not name its subjects"
    } : {},
    ...isProposed ? {
     remedy: `${rule.remedy} ${propose(first, campaign)}`
    } : {},
    ...remedy === void 0 ? {} : {
     remedy: remedy
    },
    findings: (subjects ?? []).slice(0, MAX_NAMED).map(subject => changeFinding(subject, details?.get(subject) ?? was, said.get(subject)))
   });
  }
  function changeFinding(subject, change, result) {
   const {message: message, file: file, line: line} = result ?? {};
   return {
    subject: subject,
    message: message === void 0 ? change : `${change}: ${message}`,
    ...file === void 0 ? {} : {
     file: file
    },
    ...line === void 0 ? {} : {
     line: line
    }
   };
  }
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
   return (0, checks_rule.EG)((0, intended_changes_rule.X)(gate), {}, {
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
   intended_change.mF)(entry)})`).slice(0, declared_changes_MAX_NAMED).join(", ")}${used.length > declared_changes_MAX_NAMED ? `, and ${used.length - declared_changes_MAX_NAMED} more` : ""}`;
   const why = open.length > 0 && acceptance.kind !== "accepted" ? acceptance.why : void 0;
   const parts = [ why, by, covered ].filter(part => part !== void 0);
   return parts.length === 0 ? {} : {
    detail: parts.join("; ")
   };
  }
  const declared_changes_MAX_NAMED = 5;
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
  var tally = __webpack_require__(4006);
  function baselineAfter({now: {naming: naming}, before: before}, changes) {
   const effects = new Map;
   let changed = before;
   if (before.subjects === void 0 || naming.kind === "counts") return {
    before: before,
    effects: effects
   };
   const {subjects: subjects} = before;
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
    effects: effects
   };
  }
  function effectOnNames({subject: subject, change: change}, {recorded: recorded, measured: measured}) {
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
  function applied(before, {subject: subject, change: change}) {
   return change.kind === "renamed" ? renamed(before, subject, change.to) : removed(before, subject);
  }
  function renamed(before, from, to) {
   const name = subject => subject === from ? to : subject;
   const {subjects: subjects = new Map, failing: failing, failures: failures} = before;
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
   const one = (0, tally.sv)(then.status);
   const {tier: tier} = then;
   const own = tier === void 0 ? void 0 : before.tiers.get(tier);
   const tiers = new Map(before.tiers);
   if (tier !== void 0 && own !== void 0) tiers.set(tier, (0, tally.x8)(own, one));
   return {
    ...before,
    tally: (0, tally.x8)(before.tally, one),
    tiers: tiers,
    subjects: subjects
   };
  }
  var change_proposal = __webpack_require__(4492);
  var closest_word = __webpack_require__(8240);
  const MAX_GUESSES = 100;
  const SEPARATORS = [ " > ", " › ", "::", "/", "#", "." ];
  function likelyNames(absent, {naming: naming}, {subjects: before}) {
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
   guess(subject => (0, closest_word.En)(subject, free));
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
  function absentProposals({name: campaign}, {now: now, before: before}, {subjects: subjects, taken: taken, isOnly: isOnly}) {
   if (subjects.length === 0) return [];
   const names = likelyNames(subjects, now, before);
   return subjects.slice(0, MAX_PROPOSED).map(subject => {
    const to = names.get(subject);
    return {
     gate: "conformance-gate",
     subject: subject,
     ...isOnly ? {} : {
      campaign: campaign
     },
     change: to === void 0 || taken.has(to) ? {
      kind: "removed"
     } : {
      kind: "renamed",
      to: to
     }
    };
   });
  }
  const GATE = "conformance-gate";
  class DeclaredEffects {
   #declared;
   #campaigns;
   #compared=new Map;
   constructor(declared, campaigns) {
    this.#declared = declared;
    this.#campaigns = campaigns;
   }
   apply({name: name, evidence: evidence}, before) {
    const {register: register, now: now} = this.#declared;
    const entries = countingChanges(register, GATE, now).filter(entry => (0, intended_change.we)(entry, name));
    const changed = baselineAfter({
     now: evidence,
     before: before
    }, entries);
    this.#compared.set(name, changed.effects);
    return changed.before;
   }
   checks() {
    const {register: register, now: now} = this.#declared;
    const check = checkDeclared(register, {
     gate: GATE,
     effects: this.#effects(),
     now: now
    });
    return check === void 0 ? [] : [ check ];
   }
   covering() {
    return coveringChanges(this.#effects());
   }
   notes() {
    const {register: register, now: now} = this.#declared;
    return changeNotes(register, {
     gate: GATE,
     effects: this.#effects(),
     now: now
    });
   }
   #effects() {
    const {register: register, now: now} = this.#declared;
    const effects = new Map;
    for (const entry of countingChanges(register, GATE, now)) {
     const own = this.#campaigns.filter(({name: name}) => (0, intended_change.we)(entry, name));
     const found = own.map(({name: name}) => this.#compared.get(name)?.get(entry));
     const known = found.flatMap(each => each ?? []);
     const covering = known.find(({kind: kind}) => kind === "covers");
     const effect = covering ?? (known.length === own.length ? known.find(isVoid) ?? known[0] : void 0);
     if (effect !== void 0) effects.set(entry, effect);
    }
    return effects;
   }
  }
  function isVoid({kind: kind}) {
   return kind === "void";
  }
  function absenceOf(campaign, compared, {comparison: {absent: absent}, limits: limits, changes: changes, isOnly: isOnly}) {
   const {count: count, subjects: subjects} = absent;
   if (count <= limits["max-absent"]) return {
    proposals: []
   };
   if (subjects === void 0) return {
    remedy: BY_COUNT,
    proposals: []
   };
   const {register: register, now: now} = changes;
   const waiting = new Map(unacceptedChanges(register, GATE).filter(entry => (0, intended_change.we)(entry, campaign.name)).map(entry => [ entry.subject, entry ]));
   const undeclared = subjects.filter(subject => !waiting.has(subject));
   const taken = new Set([ ...waiting.values() ].flatMap(newNameOf));
   const proposals = absentProposals(campaign, compared, {
    subjects: undeclared,
    taken: taken,
    isOnly: isOnly
   });
   const place = {
    register: register.register,
    exists: register.exists,
    now: now
   };
   const declare = (0, change_proposal.D)(proposals, place);
   return {
    details: new Map([ ...proposals.flatMap(detailOfProposal), ...[ ...waiting.values() ].map(detailOfWaiting) ]),
    remedy: declare === void 0 ? "have the declared changes accepted, as the check Intended changes says" : `restore the missing subjects; or, where the change is wanted, ${declare}`,
    proposals: proposals
   };
  }
  const BY_COUNT = "restore the missing subjects, or record a new baseline in a change of its own";
  const ABSENT = "is in the baseline but has no result";
  function newNameOf({change: change}) {
   return change.kind === "renamed" ? [ change.to ] : [];
  }
  function detailOfProposal({subject: subject, change: change}) {
   return change.kind === "renamed" ? [ [ subject, `${ABSENT}; was it renamed to ${change.to}?` ] ] : [];
  }
  function detailOfWaiting(entry) {
   return [ entry.subject, `${ABSENT}; declared as ${(0, intended_change.mF)(entry)}, and not accepted` ];
  }
  var regression_judgement = __webpack_require__(8569);
  function judgeRegressions(input) {
   const {policy: policy, reading: reading, campaigns: campaigns, declared: declared, changes: changes} = input;
   const effects = new DeclaredEffects(changes, declared);
   if (policy === void 0 || reading === void 0) return {
    ...regression_judgement.W,
    checks: effects.checks()
   };
   const given = {
    ...input,
    policy: policy,
    reading: reading
   };
   if (reading.kind !== "read") {
    const checks = [ unusableBaseline(policy, reading), ...effects.checks() ];
    return {
     ...regression_judgement.W,
     checks: checks,
     notes: effects.notes()
    };
   }
   const {baseline: baseline, path: path} = reading;
   const compared = campaigns.map(campaign => {
    const before = baselineOf(campaign, baseline);
    if (before !== void 0) return compareCampaign(given, {
     campaign: campaign,
     before: before,
     effects: effects
    });
    return {
     checks: baseline.holdsEveryCampaign ? [ notInBaseline(campaign, path) ] : []
    };
   });
   const comparisons = compared.flatMap(({comparison: comparison}) => comparison ?? []);
   return {
    checks: [ ...compared.flatMap(({checks: checks}) => checks), ...vanishedCampaigns(input, baseline), ...nothingCompared(given, comparisons), ...effects.checks() ],
    comparisons: comparisons,
    proposals: compared.flatMap(({proposals: proposals = []}) => proposals),
    covering: effects.covering(),
    notes: effects.notes()
   };
  }
  function compareCampaign(input, {campaign: campaign, before: before, effects: effects}) {
   const {policy: policy, changes: changes, declared: declared} = input;
   const compared = (0, set_aside.Ky)({
    now: campaign.evidence,
    before: effects.apply(campaign, before)
   }, input.unjudged(campaign));
   const comparison = (0, baseline.$_)(compared.now, compared.before, {
    tiers: tiersToCompare(input, campaign),
    permissions: input.permitted(campaign)
   });
   const limits = {
    ...policy,
    ...campaign.policy.baseline
   };
   const isOnly = declared.length === 1;
   const absence = absenceOf(campaign, compared, {
    comparison: comparison,
    limits: limits,
    changes: changes,
    isOnly: isOnly
   });
   const propose = campaign.policy.exceptions === "forbidden" ? void 0 : input.propose;
   return {
    checks: checkComparison(limits, campaign, {
     comparison: comparison,
     absence: absence,
     propose: propose
    }),
    comparison: {
     campaign: campaign,
     comparison: comparison
    },
    proposals: absence.proposals
   };
  }
  function baselineOf({name: name, policy: policy, evidence: evidence}, {campaigns: campaigns}) {
   const byName = campaigns.get(name);
   if (byName !== void 0 || policy.select !== void 0) return byName;
   const [kind, ...others] = evidence.subjectKinds;
   return kind === void 0 || others.length > 0 ? void 0 : campaigns.get(`kind:${kind}`);
  }
  function unusableBaseline(policy, reading) {
   const expected = (0, check.pV)("readable");
   if (reading.kind === "unreadable") return (0, checks_rule.EG)(rules_baseline._Z, {}, {
    status: "inconclusive",
    actual: (0, check.jh)("unreadable"),
    expected: expected,
    detail: `${reading.path} could not be read`,
    remedy: "restore the baseline, or record a new one from a good run",
    findings: [ reading.finding ]
   });
   const status = policy["if-missing"] === "warn" ? "warn" : "inconclusive";
   const detail = `${reading.path} does not exist`;
   return (0, checks_rule.EG)(rules_baseline._Z, {}, {
    status: status,
    actual: (0, check.jh)("missing"),
    expected: expected,
    detail: detail
   });
  }
  function notInBaseline({name: name}, path) {
   return (0, checks_rule.EG)(rules_baseline.B3, {
    campaign: name
   }, {
    status: "warn",
    actual: (0, check.jh)("not recorded"),
    expected: (0, check.pV)("recorded"),
    detail: `${path} has no record of this campaign, so nothing protects it from regressions`
   });
  }
  function tiersToCompare({policy: policy, declared: declared}, campaign) {
   const own = campaign.policy.baseline?.tiers;
   if (own !== void 0) return own;
   const hasTiers = each => each.policy.tiers !== void 0;
   return hasTiers(campaign) || !declared.some(hasTiers) ? policy.tiers : void 0;
  }
  function vanishedCampaigns({declared: declared}, {campaigns: campaigns}) {
   const names = new Set(declared.map(({name: name}) => name));
   const vanished = [ ...campaigns.keys() ].filter(name => !name.startsWith("kind:") && !names.has(name));
   if (vanished.length === 0) return [];
   return [ (0, checks_rule.EG)(rules_baseline.xM, {}, {
    status: "warn",
    actual: (0, check.jh)(vanished.length, "campaigns"),
    expected: (0, check.pV)(0, "campaigns"),
    findings: vanished.map(name => ({
     message: `campaign ${name} is in the baseline but not in the policy`
    }))
   }) ];
  }
  function nothingCompared({policy: policy, reading: reading, campaigns: campaigns}, comparisons) {
   if (comparisons.length > 0 || campaigns.length === 0) return [];
   return [ (0, checks_rule.EG)(rules_baseline.nC, {}, {
    status: policy["if-missing"] === "warn" ? "warn" : "inconclusive",
    actual: (0, check.jh)(0, "campaigns"),
    expected: (0, check.jZ)(1, "campaigns"),
    detail: `${reading.path} has nothing to compare the campaigns of this run with`
   }) ];
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
