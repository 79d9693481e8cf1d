exports.id = 7723;
exports.ids = [7723];
exports.modules = {

/***/ 7723:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_intended_change = __webpack_require__(4559);

const require_main = __webpack_require__(5197);

const require_intended_change_register = __webpack_require__(573);

const require_merge_group = __webpack_require__(7359);

let node_crypto = __webpack_require__(7598);

const SHOWN = 8;

function entriesDigest(entries) {
 const texts = entries.map(entryText).toSorted();
 return (0, node_crypto.createHash)("sha256").update(texts.join("\n")).digest("hex").slice(0, SHOWN);
}

function entryText({change, ...entry}) {
 const {id, gate, subject, campaign = null, reason, owner, until} = entry;
 return JSON.stringify([ id, gate, subject, campaign, change.kind, detailOf(change), reason, owner, until ]);
}

function detailOf(change) {
 switch (change.kind) {
 case "renamed":
  return change.to;

 case "regressed":
  return require_main.decimalToText(change.atMost);

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

const ENTITLED = new Set([ "triage", "write", "maintain", "admin" ]);

function acceptanceOf(answer, label) {
 if (answer.kind === "refused") return {
  kind: "unread",
  why: `it could not be read whether the label ${label.name} is set: ${answer.reason}`,
  remedy: answer.remedy
 };
 const {author, set} = answer.value;
 if (set === void 0) return {
  kind: "declared",
  why: `the label ${label.name} is not set`,
  remedy: remedyOf(label, "set")
 };
 const {by, role} = set;
 if (by === "unknown") return {
  kind: "unread",
  why: `it is not known who set the label ${label.name}`,
  remedy: remedyOf(label, "remove and set")
 };
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

function remedyOf({name, accept}, verb) {
 if (accept === "self") return `${verb} the label ${name} on the pull request, with triage rights`;
 return `have somebody else with triage rights ${verb} the label ${name} on the pull request; a project with one maintainer can write intended-changes: { accept: self } in its policy`;
}

function readChangeEvent(env) {
 const payload = require_main.eventPayload(env);
 switch (env["GITHUB_EVENT_NAME"] ?? "") {
 case "pull_request":
 case "pull_request_target":
 case "pull_request_review":
 case "pull_request_review_comment":
  {
   const number = require_main.property(require_main.property(payload, "pull_request"), "number");
   if (typeof number === "number") return {
    kind: "pull-request",
    number,
    labelled: labelledIn(payload)
   };
   break;
  }

 case "workflow_run":
  {
   const head = require_main.headOfRun(payload);
   if (head !== void 0) return {
    kind: "head",
    head
   };
   break;
  }

 case "merge_group":
  {
   const read = require_merge_group.readMergeGroup(require_main.property(payload, "merge_group"));
   if (read.kind === "group") return read;
   return {
    kind: "unknown",
    why: "the branch of the merge queue does not name its pull request",
    remedy: require_merge_group.ONE_BY_ONE
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
 if (require_main.property(payload, "action") !== "labeled") return;
 const label = require_main.property(require_main.property(payload, "label"), "name");
 const sender = require_main.property(payload, "sender");
 const [id, login, type] = [ require_main.property(sender, "id"), require_main.property(sender, "login"), require_main.property(sender, "type") ];
 if (typeof label !== "string" || typeof id !== "number" || typeof login !== "string") return;
 const isBot = type === "Bot" || login.endsWith("[bot]");
 return {
  label,
  by: {
   id: String(id),
   login,
   kind: isBot ? "bot" : "user"
  }
 };
}

async function readAcceptance(context, question) {
 const {runner} = context;
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
   label,
   settings: question.settings
  });

 case "pull-request":
  {
   const {number, labelled} = event;
   return await ofPullRequest(context, {
    number,
    label,
    sender: labelled?.label === label ? labelled.by : void 0
   }, question.settings);
  }
 }
}

function labelOf(added, {"accept-label": start}) {
 return `${start}-${entriesDigest(added)}`;
}

async function ofPullRequest({runner}, question, {accept}) {
 const {readLabel} = await (__webpack_require__.e(/* import() */ 9101).then(__webpack_require__.t.bind(__webpack_require__, 9101, 19)));
 return acceptanceOf(await readLabel(require_merge_group.gitHubOptions(runner), question), {
  name: question.label,
  accept
 });
}

async function ofHead(context, head, {label, settings}) {
 const {openReportChannels} = await (__webpack_require__.e(/* import() */ 9101).then(__webpack_require__.t.bind(__webpack_require__, 9101, 19)));
 const found = await openReportChannels(require_merge_group.gitHubOptions(context.runner)).findPullRequest(head);
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
  label,
  sender: void 0
 }, settings);
}

const SHOWN_SHA = 7;

async function ofGroup(context, {group}, question) {
 const {readQueued} = await (__webpack_require__.e(/* import() */ 5239).then(__webpack_require__.t.bind(__webpack_require__, 5239, 19)));
 const queued = await readQueued(context, group);
 if (queued.kind === "unread") return queued;
 const parts = await partsOf(context, queued, question);
 if (entriesAdded(question.added, parts.flatMap(({added}) => added)).length > 0) return {
  kind: "unread",
  why: "no pull request of the merge group adds all of the entries",
  remedy: "take the pull requests out of the queue, and merge them one by one"
 };
 const by = [];
 for (const {number, added} of parts) {
  const acceptance = await ofPullRequest(context, {
   number,
   label: labelOf(added, question.settings),
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

async function partsOf({governance, inputs}, queued, {settings, entriesOf}) {
 const {gitIn} = await __webpack_require__.e(/* import() */ 9182).then(__webpack_require__.t.bind(__webpack_require__, 9182, 19)).then(n => n.lib_exports);
 const {openCommit} = await __webpack_require__.e(/* import() */ 6744).then(__webpack_require__.t.bind(__webpack_require__, 4363, 19)).then(n => n.commit_exports);
 const git = await gitIn(require_main.repositoryRoot(inputs));
 const path = governance.fromRoot(settings.path);
 const at = sha => entriesOf(openCommit(git, sha).readText(path));
 return pullRequestsOf(queued).map(({number, from, to}) => ({
  number,
  added: entriesAdded(at(to), at(from))
 })).filter(({added}) => added.length > 0);
}

function pullRequestsOf(queued) {
 return queued.kind === "queued" ? queued.pullRequests : [ queued.only ];
}

const ACCEPTED = {
 kind: "accepted",
 by: []
};

async function declaredChanges(context, {gate, settings, head, base}) {
 const {governance, workspace, runner, inputs} = context;
 const register = workspace.display(settings.path);
 const entriesOf = text => entriesIn(text, register);
 const entries = head === void 0 ? [] : governance.base === void 0 ? require_intended_change_register.readIntendedChanges(head, register) : entriesOf(head);
 const settled = governance.base !== void 0 ? entriesOf(base) : require_main.isOwnEvent(runner.env) ? entries : [];
 const added = entriesAdded(entries, settled);
 const isAsked = added.some(entry => entry.gate === gate);
 return {
  register,
  exists: head !== void 0,
  settled,
  added,
  acceptance: isAsked ? await readAcceptance(context, {
   added,
   settings,
   entriesOf
  }) : ACCEPTED,
  open: entries.filter(entry => require_intended_change.changePhase(entry, inputs.now) === "open").length,
  maxOpen: settings["max-open"]
 };
}

function entriesIn(text, path) {
 if (text === void 0) return [];
 try {
  return require_intended_change_register.readIntendedChanges(text, path);
 } catch (error) {
  if (error instanceof require_main.PolicyError) return [];
  throw error;
 }
}

exports.declaredChanges = declaredChanges;


/***/ }),

/***/ 573:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_intended_change = __webpack_require__(4559);

const require_main = __webpack_require__(5197);

const LIST = "changes";

const GATES = [ "conformance-gate", "perf-budget", "traceability", "suite-classification" ];

const entry = require_main.strictObject({
 id: require_main.word,
 kind: require_main.choice([ "renamed", "removed", "regressed", "weakened" ]),
 gate: require_main.choice(GATES),
 subject: require_main.prose,
 campaign: require_main.exactOptional(require_main.word),
 to: require_main.exactOptional(require_main.prose),
 "at-most": require_main.exactOptional(require_main.increase),
 what: require_main.exactOptional(require_main.prose),
 reason: require_main.prose,
 owner: require_main.label,
 until: require_main.calendarDate
}).check(require_main.superRefine((written, context) => {
 for (const {path, message} of contradictionsIn(written)) context.addIssue({
  code: "custom",
  path: [ ...path ],
  message
 });
}));

const OWN_KEYS = [ [ "to", "renamed", "write the new name of the subject" ], [ "at-most", "regressed", "write how much worse it may be, as in 30%" ], [ "what", "weakened", "write what is lost, word for word as the gate reports it" ] ];

function contradictionsIn(written) {
 const {kind, gate, subject, to, campaign} = written;
 const kinds = require_intended_change.DECLARABLE[gate];
 const found = [];
 if (!kinds.includes(kind)) {
  const takers = GATES.filter(each => isDeclarable(each, kind)).join(" and ");
  return [ {
   path: [ "kind" ],
   message: `${gate} knows no ${kind} subjects: write ${kinds.join(" or ")}; ${kind} is for ${takers}`
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
 return require_intended_change.DECLARABLE[gate].includes(kind);
}

function readIntendedChanges(text, path) {
 const document = require_main.readDocument(text, path, {
  jsonMebibytes: 1,
  maxValues: 1e5,
  numbers: "plain"
 });
 const {[LIST]: entries} = require_main.readBySchema(document, require_main.strictObject({
  [LIST]: require_main.array(entry)
 }));
 const read = [];
 for (const [index, written] of (entries ?? []).entries()) {
  const [, {line} = document.root] = document.find([ LIST, index ]);
  const change = intendedChange(written, {
   file: path,
   line
  });
  const clash = clashWith(change, read);
  if (clash !== void 0) throw document.error([ document.problemAt([ LIST, index ], clash) ]);
  read.push(change);
 }
 return read;
}

function intendedChange(written, place) {
 const {id, gate, subject, campaign, reason, owner, until} = written;
 return {
  id,
  gate,
  subject,
  ...campaign === void 0 ? {} : {
   campaign
  },
  change: declared(written),
  reason,
  owner,
  until,
  ...place
 };
}

function declared({kind, to, "at-most": atMost, what}) {
 if (kind === "renamed" && to !== void 0) return {
  kind,
  to
 };
 if (kind === "regressed" && atMost !== void 0) return {
  kind,
  atMost
 };
 if (kind === "weakened" && what !== void 0) return {
  kind,
  what
 };
 return {
  kind: "removed"
 };
}

function clashWith(change, earlier) {
 for (const each of earlier) {
  const shared = each.id === change.id ? `the id ${require_main.shownValue(change.id)} is` : sharedBy(change, each);
  if (shared !== void 0) return `${shared} already on line ${each.line}: keep one of the two`;
 }
}

function sharedBy(one, other) {
 const isSameCampaign = one.campaign === void 0 || other.campaign === void 0 || one.campaign === other.campaign;
 if (one.gate !== other.gate || !isSameCampaign) return;
 const [own, others] = [ one.change, other.change ];
 const isOther = own.kind === "weakened" && others.kind === "weakened" && own.what !== others.what;
 if (one.subject === other.subject && !isOther) return `${require_main.shownValue(one.subject)} is`;
 return own.kind === "renamed" && others.kind === "renamed" && own.to === others.to ? `the new name ${require_main.shownValue(own.to)} is` : void 0;
}

Object.defineProperty(exports, "readIntendedChanges", ({
 enumerable: true,
 get: function() {
  return readIntendedChanges;
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

/***/ 7359:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

function gitHubOptions({input, env}) {
 return {
  token: input("github-token"),
  apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
  repository: env["GITHUB_REPOSITORY"] ?? ""
 };
}

const ONE_BY_ONE = "take the pull requests out of the queue, and merge them one by one";

function pullRequestsIn(group, chain, open) {
 const commits = chain.toReversed();
 if (commits[0]?.parents[0] !== group.base) return unread("the commits of the merge group do not begin at its base");
 const found = commits.map(commit => pullRequestOf(commit, open));
 const pullRequests = found.flatMap(each => each ?? []);
 if (pullRequests.length === commits.length && new Set(numbersOf(pullRequests)).size === commits.length && pullRequests.at(-1)?.number === group.number) return {
  kind: "queued",
  pullRequests
 };
 if (commits.every(({parents}) => parents.length === 1)) {
  const only = {
   number: group.number,
   from: group.base,
   to: group.head,
   head: void 0
  };
  return {
   kind: "rebased",
   subjects: commits.map(({subject}) => subject),
   only
  };
 }
 const nameless = commits.find((_, index) => found[index] === void 0);
 return unread(nameless === void 0 ? "the commits of the merge group name other pull requests than its branch" : `commit ${nameless.sha.slice(0, SHOWN_SHA)} of the merge group is not of an open pull request to ${group.baseBranch}`);
}

function unread(why) {
 return {
  kind: "unread",
  why,
  remedy: ONE_BY_ONE
 };
}

function numbersOf(pullRequests) {
 return pullRequests.map(({number}) => number);
}

const SHOWN_SHA = 7;

const NUMBER = / \(#(\d{1,9})\)$/;

function pullRequestOf({sha, parents, subject}, open) {
 const [from, merged, ...more] = parents;
 if (from === void 0 || more.length > 0) return;
 if (merged !== void 0) {
  const found = open.find(({head}) => head === merged);
  return found && {
   number: found.number,
   from,
   to: sha,
   head: merged
  };
 }
 const number = Number(NUMBER.exec(subject)?.[1]);
 return open.some(each => each.number === number) ? {
  number,
  from,
  to: sha,
  head: void 0
 } : void 0;
}

const QUEUE = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-(\d{1,9})-[0-9a-f]{40}$/;

function readMergeGroup(group) {
 const [head, base] = [ require_main.property(group, "head_sha"), require_main.property(group, "base_sha") ];
 const [ref, branch] = [ require_main.property(group, "head_ref"), require_main.property(group, "base_ref") ];
 if (typeof ref !== "string" || typeof branch !== "string" || !require_main.isSha(head) || !require_main.isSha(base)) return {
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
   head,
   base,
   baseBranch
  }
 };
}

Object.defineProperty(exports, "ONE_BY_ONE", ({
 enumerable: true,
 get: function() {
  return ONE_BY_ONE;
 }
}));

Object.defineProperty(exports, "gitHubOptions", ({
 enumerable: true,
 get: function() {
  return gitHubOptions;
 }
}));

Object.defineProperty(exports, "pullRequestsIn", ({
 enumerable: true,
 get: function() {
  return pullRequestsIn;
 }
}));

Object.defineProperty(exports, "readMergeGroup", ({
 enumerable: true,
 get: function() {
  return readMergeGroup;
 }
}));


/***/ })

};
;