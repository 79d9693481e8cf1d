export const id = 1130;

export const ids = [ 1130 ];

export const modules = {
 6929: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   u: () => gitHubOptions
  });
  function gitHubOptions({input: input, env: env}) {
   return {
    token: input("github-token"),
    apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
    repository: env["GITHUB_REPOSITORY"] ?? ""
   };
  }
 },
 1130: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   declaredChanges: () => declaredChanges
  });
  var intended_change = __webpack_require__(6679);
  var intended_change_register = __webpack_require__(4405);
  var policy_error = __webpack_require__(7811);
  var rules_event = __webpack_require__(7369);
  var external_node_crypto_ = __webpack_require__(7598);
  var decimal = __webpack_require__(3980);
  const SHOWN = 8;
  function entriesDigest(entries) {
   const texts = entries.map(entryText).toSorted();
   return (0, external_node_crypto_.createHash)("sha256").update(texts.join("\n")).digest("hex").slice(0, SHOWN);
  }
  function entryText({change: change, ...entry}) {
   const {id: id, gate: gate, subject: subject, campaign: campaign = null, reason: reason, owner: owner, until: until} = entry;
   return JSON.stringify([ id, gate, subject, campaign, change.kind, detailOf(change), reason, owner, until ]);
  }
  function detailOf(change) {
   switch (change.kind) {
   case "renamed":
    return change.to;

   case "regressed":
    return (0, decimal.M2)(change.atMost);

   case "weakened":
    return change.what;

   case "removed":
    return null;
   }
  }
  function entriesAdded(entries, earlier) {
   const known = new Set(earlier.map(entryText));
   return entries.filter(entry => !known.has(entryText(entry)));
  }
  var github_options = __webpack_require__(6929);
  var repository_root = __webpack_require__(7126);
  const ENTITLED = new Set([ "triage", "write", "maintain", "admin" ]);
  function acceptanceOf(answer, label) {
   if (answer.kind === "refused") {
    const why = `it could not be read whether the label ${label.name} is set: ${answer.reason}`;
    return {
     kind: "unread",
     why: why,
     remedy: answer.remedy
    };
   }
   const {author: author, set: set} = answer.value;
   if (set === void 0) return {
    kind: "declared",
    why: `the label ${label.name} is not set`,
    remedy: remedyOf(label, "set")
   };
   const {by: by, role: role} = set;
   if (by === "unknown") {
    const why = `it is not known who set the label ${label.name}`;
    return {
     kind: "unread",
     why: why,
     remedy: remedyOf(label, "remove and set")
    };
   }
   const refuse = why => ({
    kind: "declared",
    why: `the label ${label.name} was set by @${by.login}, ${why}`,
    remedy: remedyOf(label, "remove and set")
   });
   if (by.kind === "bot") return refuse("which is not a person");
   if (label.accept === "others" && by.id === author?.id) return refuse("who proposes the change");
   if (role.kind === "incomplete") return {
    kind: "unread",
    why: role.why,
    remedy: role.remedy
   };
   if (!ENTITLED.has(role.value)) return refuse(`whose role in the repository is ${role.value}`);
   return {
    kind: "accepted",
    by: [ `@${by.login}` ]
   };
  }
  function remedyOf({name: name, accept: accept}, verb) {
   if (accept === "self") return `${verb} the label ${name} on the pull request, with triage rights`;
   return `have somebody else with triage rights ${verb} the label ${name} on the pull request; a project with one maintainer can write intended-changes: { accept: self } in its policy`;
  }
  var merge_group = __webpack_require__(2166);
  function readChangeEvent(env) {
   const payload = (0, rules_event.Z3)(env);
   switch (env["GITHUB_EVENT_NAME"] ?? "") {
   case "pull_request":
   case "pull_request_target":
   case "pull_request_review":
   case "pull_request_review_comment":
    {
     const number = (0, rules_event.MZ)((0, rules_event.MZ)(payload, "pull_request"), "number");
     if (typeof number === "number") return {
      kind: "pull-request",
      number: number,
      labelled: labelledIn(payload)
     };
     break;
    }

   case "workflow_run":
    {
     const head = (0, rules_event.$C)(payload);
     if (head !== void 0) return {
      kind: "head",
      head: head
     };
     break;
    }

   case "merge_group":
    {
     const read = (0, merge_group.C9)((0, rules_event.MZ)(payload, "merge_group"));
     if (read.kind === "group") return read;
     const why = "the branch of the merge queue does not name its pull request";
     return {
      kind: "unknown",
      why: why,
      remedy: merge_group.sS
     };
    }
   }
   return {
    kind: "unknown",
    why: "the run does not say which pull request adds the entries",
    remedy: "run the gate on pull_request and merge_group, where somebody can accept the entries"
   };
  }
  function labelledIn(payload) {
   if ((0, rules_event.MZ)(payload, "action") !== "labeled") return;
   const label = (0, rules_event.MZ)((0, rules_event.MZ)(payload, "label"), "name");
   const sender = (0, rules_event.MZ)(payload, "sender");
   const [id, login, type] = [ (0, rules_event.MZ)(sender, "id"), (0, rules_event.MZ)(sender, "login"), (0, 
   rules_event.MZ)(sender, "type") ];
   if (typeof label !== "string" || typeof id !== "number" || typeof login !== "string") return;
   const isBot = type === "Bot" || login.endsWith("[bot]");
   return {
    label: label,
    by: {
     id: String(id),
     login: login,
     kind: isBot ? "bot" : "user"
    }
   };
  }
  async function readAcceptance(context, question) {
   const {runner: runner} = context;
   const label = labelOf(question.added, question.settings);
   if (runner.input("github-token") === "") return {
    kind: "unread",
    why: `there is no token to ask GitHub who set the label ${label}`,
    remedy: "set the input github-token to github.token, and give the job permissions: { pull-requests: read }"
   };
   const event = readChangeEvent(runner.env);
   switch (event.kind) {
   case "unknown":
    return {
     kind: "unread",
     why: event.why,
     remedy: event.remedy
    };

   case "group":
    return await ofGroup(context, event, question);

   case "head":
    return await ofHead(context, event.head, {
     label: label,
     settings: question.settings
    });

   case "pull-request":
    {
     const {number: number, labelled: labelled} = event;
     const sender = labelled?.label === label ? labelled.by : void 0;
     return await ofPullRequest(context, {
      number: number,
      label: label,
      sender: sender
     }, question.settings);
    }
   }
  }
  function labelOf(added, {"accept-label": start}) {
   return `${start}-${entriesDigest(added)}`;
  }
  async function ofPullRequest({runner: runner}, question, {accept: accept}) {
   const {readLabel: readLabel} = await Promise.all([ __webpack_require__.e(9179), __webpack_require__.e(534) ]).then(__webpack_require__.bind(__webpack_require__, 534));
   const answer = await readLabel((0, github_options.u)(runner), question);
   return acceptanceOf(answer, {
    name: question.label,
    accept: accept
   });
  }
  async function ofHead(context, head, {label: label, settings: settings}) {
   const {openReportChannels: openReportChannels} = await Promise.all([ __webpack_require__.e(9179), __webpack_require__.e(534) ]).then(__webpack_require__.bind(__webpack_require__, 534));
   const found = await openReportChannels((0, github_options.u)(context.runner)).findPullRequest(head);
   if (found.kind === "refused") return {
    kind: "unread",
    why: found.reason,
    remedy: found.remedy
   };
   if (found.value === void 0) return {
    kind: "unread",
    why: `no open pull request has the head ${head.sha.slice(0, SHOWN_SHA)} of ${head.repository}`,
    remedy: "wait for the run of the newer head, or open the pull request again"
   };
   return await ofPullRequest(context, {
    number: found.value,
    label: label,
    sender: void 0
   }, settings);
  }
  const SHOWN_SHA = 7;
  async function ofGroup(context, {group: group}, question) {
   const {readQueued: readQueued} = await __webpack_require__.e(3070).then(__webpack_require__.bind(__webpack_require__, 3070));
   const queued = await readQueued(context, group);
   if (queued.kind === "unread") return queued;
   const parts = await partsOf(context, queued, question);
   const unclaimed = entriesAdded(question.added, parts.flatMap(({added: added}) => added));
   if (unclaimed.length > 0) return {
    kind: "unread",
    why: "no pull request of the merge group adds all of the entries",
    remedy: "take the pull requests out of the queue, and merge them one by one"
   };
   const by = [];
   for (const {number: number, added: added} of parts) {
    const label = labelOf(added, question.settings);
    const acceptance = await ofPullRequest(context, {
     number: number,
     label: label,
     sender: void 0
    }, question.settings);
    if (acceptance.kind !== "accepted") return {
     ...acceptance,
     why: `pull request ${number}: ${acceptance.why}`
    };
    by.push(...acceptance.by);
   }
   return {
    kind: "accepted",
    by: [ ...new Set(by) ]
   };
  }
  async function partsOf({governance: governance, inputs: inputs}, queued, {settings: settings, entriesOf: entriesOf}) {
   const {gitIn: gitIn} = await __webpack_require__.e(9459).then(__webpack_require__.bind(__webpack_require__, 9459));
   const {openCommit: openCommit} = await Promise.all([ __webpack_require__.e(9459), __webpack_require__.e(9612) ]).then(__webpack_require__.bind(__webpack_require__, 9612));
   const git = await gitIn((0, repository_root.H)(inputs));
   const path = governance.fromRoot(settings.path);
   const at = sha => entriesOf(openCommit(git, sha).readText(path));
   return pullRequestsOf(queued).map(({number: number, from: from, to: to}) => ({
    number: number,
    added: entriesAdded(at(to), at(from))
   })).filter(({added: added}) => added.length > 0);
  }
  function pullRequestsOf(queued) {
   return queued.kind === "queued" ? queued.pullRequests : [ queued.only ];
  }
  const ACCEPTED = {
   kind: "accepted",
   by: []
  };
  async function declaredChanges(context, {gate: gate, settings: settings, head: head, base: base}) {
   const {governance: governance, workspace: workspace, runner: runner, inputs: inputs} = context;
   const register = workspace.display(settings.path);
   const entriesOf = text => entriesIn(text, register);
   const entries = head === void 0 ? [] : governance.base === void 0 ? (0, intended_change_register.H)(head, register) : entriesOf(head);
   const settled = governance.base !== void 0 ? entriesOf(base) : (0, rules_event.tU)(runner.env) ? entries : [];
   const added = entriesAdded(entries, settled);
   const isAsked = added.some(entry => entry.gate === gate);
   return {
    register: register,
    exists: head !== void 0,
    settled: settled,
    added: added,
    acceptance: isAsked ? await readAcceptance(context, {
     added: added,
     settings: settings,
     entriesOf: entriesOf
    }) : ACCEPTED,
    open: entries.filter(entry => (0, intended_change.wp)(entry, inputs.now) === "open").length,
    maxOpen: settings["max-open"]
   };
  }
  function entriesIn(text, path) {
   if (text === void 0) return [];
   try {
    return (0, intended_change_register.H)(text, path);
   } catch (error) {
    if (error instanceof policy_error.p) return [];
    throw error;
   }
  }
 },
 2166: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C9: () => readMergeGroup,
   pf: () => pullRequestsIn,
   sS: () => ONE_BY_ONE
  });
  var _rules_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7369);
  const ONE_BY_ONE = "take the pull requests out of the queue, and merge them one by one";
  function pullRequestsIn(group, chain, open) {
   const commits = chain.toReversed();
   if (commits[0]?.parents[0] !== group.base) return unread("the commits of the merge group do not begin at its base");
   const found = commits.map(commit => pullRequestOf(commit, open));
   const pullRequests = found.flatMap(each => each ?? []);
   const isWhole = pullRequests.length === commits.length && new Set(numbersOf(pullRequests)).size === commits.length;
   if (isWhole && pullRequests.at(-1)?.number === group.number) return {
    kind: "queued",
    pullRequests: pullRequests
   };
   if (commits.every(({parents: parents}) => parents.length === 1)) {
    const only = {
     number: group.number,
     from: group.base,
     to: group.head,
     head: void 0
    };
    return {
     kind: "rebased",
     subjects: commits.map(({subject: subject}) => subject),
     only: only
    };
   }
   const nameless = commits.find((_, index) => found[index] === void 0);
   return unread(nameless === void 0 ? "the commits of the merge group name other pull requests than its branch" : `commit ${nameless.sha.slice(0, SHOWN_SHA)} of the merge group is not of an open pull request to ${group.baseBranch}`);
  }
  function unread(why) {
   return {
    kind: "unread",
    why: why,
    remedy: ONE_BY_ONE
   };
  }
  function numbersOf(pullRequests) {
   return pullRequests.map(({number: number}) => number);
  }
  const SHOWN_SHA = 7;
  const NUMBER = / \(#(\d{1,9})\)$/;
  function pullRequestOf({sha: sha, parents: parents, subject: subject}, open) {
   const [from, merged, ...more] = parents;
   if (from === void 0 || more.length > 0) return;
   if (merged !== void 0) {
    const found = open.find(({head: head}) => head === merged);
    return found && {
     number: found.number,
     from: from,
     to: sha,
     head: merged
    };
   }
   const number = Number(NUMBER.exec(subject)?.[1]);
   return open.some(each => each.number === number) ? {
    number: number,
    from: from,
    to: sha,
    head: void 0
   } : void 0;
  }
  const QUEUE = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-(\d{1,9})-[0-9a-f]{40}$/;
  function readMergeGroup(group) {
   const [head, base] = [ (0, _rules_event_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(group, "head_sha"), (0, 
   _rules_event_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(group, "base_sha") ];
   const [ref, branch] = [ (0, _rules_event_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(group, "head_ref"), (0, 
   _rules_event_js__WEBPACK_IMPORTED_MODULE_0__.MZ)(group, "base_ref") ];
   if (typeof ref !== "string" || typeof branch !== "string" || !(0, _rules_event_js__WEBPACK_IMPORTED_MODULE_0__.HH)(head) || !(0, 
   _rules_event_js__WEBPACK_IMPORTED_MODULE_0__.HH)(base)) return {
    kind: "foreign"
   };
   const [, number] = QUEUE.exec(ref) ?? [];
   if (number === void 0) return {
    kind: "nameless"
   };
   const baseBranch = branch.replace(/^refs\/heads\//, "");
   return {
    kind: "group",
    group: {
     number: Number(number),
     head: head,
     base: base,
     baseBranch: baseBranch
    }
   };
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
 4405: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => readIntendedChanges
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6679);
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var _read_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4085);
  var _schema_problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(710);
  var _shown_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(701);
  var _values_choice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8344);
  var _values_scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9350);
  var _values_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7787);
  const LIST = "changes";
  const GATES = [ "conformance-gate", "perf-budget", "traceability", "suite-classification" ];
  const KINDS = [ "renamed", "removed", "regressed", "weakened" ];
  const entry = zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
   id: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Vm,
   kind: (0, _values_choice_js__WEBPACK_IMPORTED_MODULE_2__.Y)(KINDS),
   gate: (0, _values_choice_js__WEBPACK_IMPORTED_MODULE_2__.Y)(GATES),
   subject: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.CS,
   campaign: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Vm),
   to: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.CS),
   "at-most": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_3__.N),
   what: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.CS),
   reason: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.CS,
   owner: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf,
   until: _values_scalars_js__WEBPACK_IMPORTED_MODULE_3__.bO
  }).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zni((written, context) => {
   for (const {path: path, message: message} of contradictionsIn(written)) context.addIssue({
    code: "custom",
    path: [ ...path ],
    message: message
   });
  }));
  const OWN_KEYS = [ [ "to", "renamed", "write the new name of the subject" ], [ "at-most", "regressed", "write how much worse it may be, as in 30%" ], [ "what", "weakened", "write what is lost, word for word as the gate reports it" ] ];
  function contradictionsIn(written) {
   const {kind: kind, gate: gate, subject: subject, to: to, campaign: campaign} = written;
   const kinds = _governance_gates_core__WEBPACK_IMPORTED_MODULE_4__.CX[gate];
   const found = [];
   if (!kinds.includes(kind)) {
    const takers = GATES.filter(each => isDeclarable(each, kind)).join(" and ");
    const message = `${gate} knows no ${kind} subjects: write ${kinds.join(" or ")}; ${kind} is for ${takers}`;
    return [ {
     path: [ "kind" ],
     message: message
    } ];
   }
   for (const [key, owner, fix] of OWN_KEYS) {
    if (kind === owner && written[key] === void 0) found.push({
     path: [ key ],
     message: `is missing: ${fix}`
    });
    if (kind !== owner && written[key] !== void 0) found.push({
     path: [ key ],
     message: `is only for kind: ${owner}: remove it from what is ${kind}`
    });
   }
   if (to === subject) found.push({
    path: [ "to" ],
    message: "is the same as subject: write the new name"
   });
   if (campaign !== void 0 && gate !== "conformance-gate") found.push({
    path: [ "campaign" ],
    message: `is only for conformance-gate: remove it from what ${gate} judges`
   });
   return found;
  }
  function isDeclarable(gate, kind) {
   const kinds = _governance_gates_core__WEBPACK_IMPORTED_MODULE_4__.CX[gate];
   return kinds.includes(kind);
  }
  function readIntendedChanges(text, path) {
   const document = (0, _read_document_js__WEBPACK_IMPORTED_MODULE_5__.u)(text, path, {
    jsonMebibytes: 1,
    maxValues: 1e5,
    numbers: "plain"
   });
   const {[LIST]: entries} = (0, _schema_problems_js__WEBPACK_IMPORTED_MODULE_6__.R)(document, zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    [LIST]: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(entry)
   }));
   const read = [];
   for (const [index, written] of (entries ?? []).entries()) {
    const [, {line: line} = document.root] = document.find([ LIST, index ]);
    const change = intendedChange(written, {
     file: path,
     line: line
    });
    const clash = clashWith(change, read);
    if (clash !== void 0) throw document.error([ document.problemAt([ LIST, index ], clash) ]);
    read.push(change);
   }
   return read;
  }
  function intendedChange(written, place) {
   const {id: id, gate: gate, subject: subject, campaign: campaign, reason: reason, owner: owner, until: until} = written;
   const scope = campaign === void 0 ? {} : {
    campaign: campaign
   };
   return {
    id: id,
    gate: gate,
    subject: subject,
    ...scope,
    change: declared(written),
    reason: reason,
    owner: owner,
    until: until,
    ...place
   };
  }
  function declared({kind: kind, to: to, "at-most": atMost, what: what}) {
   if (kind === "renamed" && to !== void 0) return {
    kind: kind,
    to: to
   };
   if (kind === "regressed" && atMost !== void 0) return {
    kind: kind,
    atMost: atMost
   };
   if (kind === "weakened" && what !== void 0) return {
    kind: kind,
    what: what
   };
   return {
    kind: "removed"
   };
  }
  function clashWith(change, earlier) {
   for (const each of earlier) {
    const shared = each.id === change.id ? `the id ${(0, _shown_value_js__WEBPACK_IMPORTED_MODULE_7__.JJ)(change.id)} is` : sharedBy(change, each);
    if (shared !== void 0) return `${shared} already on line ${each.line}: keep one of the two`;
   }
   return;
  }
  function sharedBy(one, other) {
   const isSameCampaign = one.campaign === void 0 || other.campaign === void 0 || one.campaign === other.campaign;
   if (one.gate !== other.gate || !isSameCampaign) return;
   const [own, others] = [ one.change, other.change ];
   const isOther = own.kind === "weakened" && others.kind === "weakened" && own.what !== others.what;
   if (one.subject === other.subject && !isOther) return `${(0, _shown_value_js__WEBPACK_IMPORTED_MODULE_7__.JJ)(one.subject)} is`;
   const isSameName = own.kind === "renamed" && others.kind === "renamed" && own.to === others.to;
   return isSameName ? `the new name ${(0, _shown_value_js__WEBPACK_IMPORTED_MODULE_7__.JJ)(own.to)} is` : void 0;
  }
 }
};
