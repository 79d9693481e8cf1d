export const id = 908;

export const ids = [ 908 ];

export const modules = {
 1908: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   judgeRegressions: () => judgeRegressions
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
  var environment_difference = __webpack_require__(4161);
  var rules = __webpack_require__(2655);
  var amount_text = __webpack_require__(1172);
  var baseline_comparison = __webpack_require__(7727);
  var metric_name = __webpack_require__(8456);
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
  var worsening = __webpack_require__(5850);
  const GATE = "perf-budget";
  class DeclaredMetrics {
   #declared;
   #effects=new Map;
   #counting;
   constructor(declared) {
    this.#declared = declared;
    this.#counting = countingChanges(declared.register, GATE, declared.now);
   }
   applied(recorded, index) {
    const now = new Map([ ...index.measurements, ...index.contradictions ].map(each => [ each.name, each ]));
    const unreadable = new Set(index.unreadable.map(metric_name.K));
    const before = new Set(recorded.map(metric_name.K));
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
     const change = covering.get((0, metric_name.K)(measurement))?.change;
     if (change === void 0) return [ measurement ];
     const renamed = change.kind === "renamed" ? now.get(change.to)?.measurement : void 0;
     if (renamed === void 0) return [];
     const {metric: metric, parameters: parameters} = renamed;
     return [ {
      ...measurement,
      metric: metric,
      parameters: parameters
     } ];
    });
   }
   slowdown(name) {
    for (const entry of this.#counting) if (entry.subject === name && entry.change.kind === "regressed") return {
     ...entry.change,
     entry: entry
    };
    return;
   }
   note(entry, effect) {
    this.#effects.set(entry, effect);
   }
   checks() {
    const {register: register, now: now} = this.#declared;
    const check = checkDeclared(register, {
     gate: GATE,
     effects: this.#effects,
     now: now
    });
    return check === void 0 ? [] : [ check ];
   }
   covering() {
    return coveringChanges(this.#effects);
   }
   notes() {
    const {register: register, now: now} = this.#declared;
    return changeNotes(register, {
     gate: GATE,
     effects: this.#effects,
     now: now
    });
   }
   isWaiting(name) {
    return unacceptedChanges(this.#declared.register, GATE).some(({subject: subject}) => subject === name);
   }
  }
  const MARGIN = 1.1;
  function slowdownProposals(regressed, declared) {
   return regressed.filter(({name: name, comparison: comparison}) => comparison.worsening < worsening.c7 && !declared.isWaiting(name)).map(({name: name, comparison: comparison}) => ({
    gate: GATE,
    subject: name,
    change: {
     kind: "regressed",
     atMost: `${Math.ceil(comparison.worsening * MARGIN)}%`
    }
   }));
  }
  function vanishedProposals(vanished, declared) {
   return vanished.filter(({name: name}) => !declared.isWaiting(name)).map(({name: name, renamed: renamed}) => ({
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
   return [ (0, rule.EG)(rules.Yd, {}, {
    status: "warn",
    actual: (0, check.jh)(differences.length, "differences"),
    expected: (0, check.pV)(0, "differences"),
    detail: "numbers from two machines cannot be compared: regressions only warn, and budgets still apply",
    findings: differences.map(message => ({
     message: message
    }))
   }) ];
  }
  const FACTS = [ "cpu", "cores", "os", "toolchain" ];
  function machineNote(before, after) {
   if (FACTS.some(fact => before[fact] !== void 0 && after[fact] !== void 0)) return;
   return "it is unknown whether the same kind of machine measured the baseline";
  }
  var file_size_metric = __webpack_require__(9206);
  var metric_change = __webpack_require__(4847);
  var closest_word = __webpack_require__(8240);
  var metric_index = __webpack_require__(3763);
  const MAX_GUESSES = 20;
  function checkNames(recorded, regression, index) {
   const appeared = appearedMetrics(recorded, index);
   const vanished = vanishedMetrics(recorded, index);
   if (vanished.length === 0 && appeared.length === 0) return [];
   const gone = vanished.map(({name: name, renamed: renamed}) => {
    const message = renamed === void 0 ? "only in the baseline" : `only in the baseline; was it renamed to ${renamed}?`;
    return {
     message: message,
     subject: name
    };
   });
   const came = appeared.map(located => ({
    message: "new: not in the baseline",
    subject: located.name,
    ...(0, metric_index.n2)(located)
   }));
   return [ (0, rule.EG)(rules.NC, {}, {
    status: statusOf(vanished.length, regression),
    actual: (0, check.jh)(vanished.length, "metrics"),
    expected: (0, check.pV)(0, "metrics"),
    ...appeared.length === 0 ? {} : {
     detail: `${appeared.length} new`
    },
    findings: [ ...gone, ...came ]
   }) ];
  }
  function vanishedMetrics(recorded, index) {
   const now = new Set([ ...index.measurements, ...index.contradictions ].map(({name: name}) => name));
   const unreadable = new Set(index.unreadable.map(metric_name.K));
   const vanished = recorded.filter(each => !now.has((0, metric_name.K)(each)) && !unreadable.has((0, 
   metric_name.K)(each)));
   const appeared = appearedMetrics(recorded, index);
   return vanished.map((measurement, position) => {
    const sameUnit = appeared.filter(each => each.measurement.unit === measurement.unit).map(({name: name}) => name);
    const name = (0, metric_name.K)(measurement);
    return {
     name: name,
     renamed: position < MAX_GUESSES ? (0, closest_word.En)(name, sameUnit) : void 0
    };
   });
  }
  function appearedMetrics(recorded, {measurements: measurements, contradictions: contradictions}) {
   const before = new Set(recorded.map(metric_name.K));
   const now = new Map([ ...measurements, ...contradictions ].map(each => [ each.name, each ]));
   return [ ...now.values() ].filter(({name: name}) => !before.has(name));
  }
  function statusOf(vanished, {"when-vanished": rule}) {
   if (vanished === 0) return "pass";
   return rule === "fail" ? "fail" : "warn";
  }
  var regression_judgement = __webpack_require__(8569);
  var name_pattern = __webpack_require__(1977);
  function checkSettings(recorded, regression, index) {
   const known = [ ...recorded, ...index.measurements.map(({measurement: measurement}) => measurement) ];
   const findings = [ ...idleFloor(known, regression), ...idleEntries(known, regression) ];
   if (findings.length === 0) return [];
   const actual = (0, check.jh)(findings.length, "settings");
   return [ (0, rule.EG)(rules.T$, {}, {
    status: "warn",
    actual: actual,
    expected: (0, check.pV)(0, "settings"),
    findings: findings
   }) ];
  }
  function idleFloor(known, {"ignore-below": floor}) {
   if (floor === void 0 || known.some(({unit: unit}) => unit === floor.unit)) return [];
   return [ {
    message: `no metric has the unit of ${floor.text} (performance.regression.ignore-below)`
   } ];
  }
  function idleEntries(known, {metrics: metrics}) {
   return metrics.flatMap(({metric: metric, "ignore-below": floor}, position) => {
    const own = known.filter(each => (0, name_pattern.H)(metric, each.metric));
    const place = `performance.regression.metrics.${position}`;
    if (own.length === 0) return [ {
     message: `no metric has this name (${place})`,
     subject: metric
    } ];
    if (floor === void 0 || own.some(({unit: unit}) => unit === floor.unit)) return [];
    return [ {
     message: `no metric of this name has the unit of ${floor.text} (${place}.ignore-below)`,
     subject: metric
    } ];
   });
  }
  function judgeRegressions(input) {
   const {baseline: baseline, policy: policy, index: index, changes: register} = input;
   const {regression: regression} = policy;
   const declared = new DeclaredMetrics(register);
   if (regression === void 0 || baseline === void 0) return {
    ...regression_judgement.W,
    checks: declared.checks()
   };
   if (baseline.kind !== "read") {
    const checks = [ unusable(baseline, regression), ...declared.checks() ];
    return {
     ...regression_judgement.W,
     checks: checks,
     notes: declared.notes()
    };
   }
   const before = {
    ...baseline,
    measurements: declared.applied(baseline.measurements, index)
   };
   const comparison = (0, baseline_comparison.$_)(before, {
    ...input,
    regression: regression,
    declared: declared
   });
   const {changes: changes} = comparison;
   const {differences: differences, note: note} = machinesOf(before, input);
   const recorded = before.measurements.filter(each => !(0, file_size_metric.mh)(each) || (0, 
   file_size_metric.un)(input.policy, each));
   const slower = slowdownProposals(regressedIn(changes), declared);
   const gone = vanishedProposals(vanishedMetrics(recorded, index), declared);
   return {
    checks: [ withWayOut(checkRegressed(comparison, note), slower, register), ...checkNoisy(changes, regression), ...checkNames(recorded, regression, index).map(check => withWayOut(check, gone, register)), ...declared.checks(), ...checkEnvironment(differences), ...checkSettings(before.measurements, regression, index) ],
    changes: changes,
    environment: differences,
    proposals: [ ...slower, ...gone ],
    covering: declared.covering(),
    notes: declared.notes()
   };
  }
  function withWayOut(check, proposals, {register: register, now: now}) {
   if (check.status !== "fail") return check;
   const [repair = ""] = check.remedy?.split(";", 1) ?? [];
   const declare = (0, change_proposal.D)(proposals, {
    register: register.register,
    exists: register.exists,
    now: now
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
  function machinesOf({environment: before}, {environment: after, index: index}) {
   const {measurements: measurements} = index;
   const isOnlySizes = measurements.length > 0 && measurements.every(({measurement: measurement}) => (0, 
   file_size_metric.mh)(measurement));
   if (!isOnlySizes) return {
    differences: (0, environment_difference.Y)(before, after),
    note: machineNote(before, after)
   };
   return {
    differences: (0, environment_difference.Y)((0, baseline_comparison.br)(before), (0, 
    baseline_comparison.br)(after)),
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
    return (0, rule.EG)(rules.kO, {}, {
     ...unknown,
     status: "inconclusive",
     remedy: remedy,
     findings: findings
    });
   }
   return (0, rule.EG)(rules.kO, {}, {
    ...unknown,
    status: statusOfMissing(regression["if-missing"]),
    remedy: `commit the baseline candidate of a good run as ${baseline.path}`,
    findings: [ {
     message: `the baseline ${baseline.path} does not exist`,
     file: baseline.path
    } ]
   });
  }
  const NONE = (0, check.pV)(0, "regressions");
  function statusOfMissing(policy) {
   return policy === "fail" ? "inconclusive" : "warn";
  }
  function regressedIn(changes) {
   return changes.filter(({comparison: {outcome: outcome}}) => outcome === "regressed");
  }
  function checkRegressed(comparison, note) {
   const {changes: changes, incomparable: incomparable} = comparison;
   const regressed = regressedIn(changes);
   const [worst] = regressed;
   const details = [ worst === void 0 ? `${changes.length} ${changes.length === 1 ? "metric" : "metrics"} compared` : worstText(worst, regressed.length, changes.length), changes.every(({isComparable: isComparable}) => isComparable) ? void 0 : "another machine measured the baseline, so a regression only warns", note ].filter(detail => detail !== void 0);
   return (0, rule.EG)(rules.kO, {}, {
    actual: (0, check.jh)(regressed.length, "regressions"),
    expected: NONE,
    detail: details.join("; "),
    ...regressions_statusOf(comparison, regressed),
    findings: [ ...regressed.map(metric_change.lf), ...incomparable, ...changes.length + incomparable.length === 0 ? [ NOTHING_IN_COMMON ] : [] ]
   });
  }
  function worstText({name: name, comparison: comparison}, regressed, compared) {
   return `${regressed} of ${compared} metrics regressed, the worst is ${name}: ${(0, 
   amount_text.EJ)(comparison.worsening)}`;
  }
  const NOTHING_IN_COMMON = {
   message: "this run and the baseline have no metric in common"
  };
  function regressions_statusOf({changes: changes, incomparable: incomparable}, regressed) {
   if (regressed.some(({isComparable: isComparable}) => isComparable)) return {
    status: "fail"
   };
   if (incomparable.length > 0) {
    const remedy = "measure in the same way as the baseline, or commit a new baseline";
    return {
     status: "inconclusive",
     remedy: remedy
    };
   }
   if (regressed.length > 0) return {
    status: "warn"
   };
   if (changes.length > 0) return {
    status: "pass"
   };
   const remedy = "measure the metrics that are in the baseline, or commit a new baseline";
   return {
    status: "inconclusive",
    remedy: remedy
   };
  }
  function checkNoisy(changes, regression) {
   const noisy = changes.filter(({comparison: comparison}) => comparison.outcome === "noisy");
   if (noisy.length === 0) return [];
   const blocks = regression["when-noisy"] === "fail" && noisy.some(({isComparable: isComparable}) => isComparable);
   return [ (0, rule.EG)(rules.gi, {}, {
    status: blocks ? "fail" : "warn",
    actual: (0, check.jh)(noisy.length, "uncertain metrics"),
    expected: (0, check.pV)(0, "uncertain metrics"),
    findings: noisy.map(metric_change.lf)
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
