exports.id = 609;
exports.ids = [609,10];
exports.modules = {

/***/ 5010:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const INCIDENT = "incident";

const TRIAGED = "triaged";

function incidentsAmong(tracked) {
 return tracked.filter(({marker: {kind, state}}) => kind === INCIDENT && state["severity"] !== void 0).filter(({issue}) => issue.state === "open").map(({issue: {number, title, url, labels}, marker}) => ({
  number,
  title,
  url,
  isTriaged: marker.state["triaged"] !== void 0 || labels.some(label => label.toLowerCase() === TRIAGED)
 }));
}

function gitHubOptions({input, env}) {
 return {
  token: input("github-token"),
  apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
  repository: env["GITHUB_REPOSITORY"] ?? ""
 };
}

async function askGitHub(context, questions) {
 const {runner, inputs} = context;
 const github = await (__webpack_require__.e(/* import() */ 182).then(__webpack_require__.t.bind(__webpack_require__, 9182, 19)));
 const options = gitHubOptions(runner);
 const release = github.openReleaseFacts(options);
 const ports = {
  facts: github.openRepositoryFacts(options),
  runs: github.openWorkflowRuns(options),
  tracker: github.openIssueTracker(options),
  openIssues: async label => require_main.answerOf(await release.openIssues(label), issues => issues.length)
 };
 const settings = await github.readRepositorySettings(options);
 const defaultBranch = require_main.answerOf(settings, value => value.defaultBranch);
 const workflows = require_main.wholeOf(require_main.answerOf(await ports.facts.workflows(), statesOf));
 const known = workflows.kind === "given" ? new Set(workflows.value.map(({path}) => path)) : void 0;
 const listed = await require_main.readTrackedIssues(ports.tracker);
 const tracked = require_main.answerOf(listed, issues => issues.tracked.value);
 return {
  ...require_main.NO_FACTS,
  defaultBranch,
  isPublic: require_main.answerOf(settings, value => value.isPublic),
  lastPush: require_main.answerOf(settings, value => value.pushedAt),
  workflows,
  runs: await runsOf(ports, {
   wanted: [ ...questions.runs, ...goneRuns(workflows, questions) ],
   known,
   defaultBranch
  }),
  issues: await issuesOf(ports, questions.issues),
  milestones: questions.milestones ? await milestonesOf(ports) : require_main.NO_FACTS.milestones,
  openIssues: await countsOf(ports, questions.labels),
  incidents: incidentsIn(require_main.wholeOf(require_main.answerOf(listed, issues => issues.tracked))),
  tracked,
  previousRun: await previousRun(ports, runner.env, inputs.now)
 };
}

const MOST_GONE = 20;

function goneRuns(workflows, {here, goneSince}) {
 if (workflows.kind === "missing") return [];
 return workflows.value.filter(({path}) => path.startsWith(".github/workflows/") && !here.has(path)).slice(0, MOST_GONE).map(({path}) => ({
  path,
  since: goneSince,
  event: "schedule",
  purpose: "schedule"
 }));
}

async function runsOf(ports, {wanted, known, defaultBranch}) {
 const found = new Map;
 for (const [path, questions] of Map.groupBy(wanted, each => each.path)) {
  if (known?.has(path) === false) {
   found.set(path, require_main.given({
    since: Math.min(...questions.map(({since}) => since)),
    runs: []
   }));
   continue;
  }
  let joined;
  for (const question of questions) joined = join(joined, await runsFor(ports, question, defaultBranch));
  if (joined !== void 0) found.set(path, joined);
 }
 return found;
}

function join(left, right) {
 if (left === void 0 || right.kind === "missing") return right;
 if (left.kind === "missing") return left;
 const known = new Map([ ...left.value.runs, ...right.value.runs ].map(run => [ run.id, run ]));
 for (const run of left.value.runs) if (run.jobs.kind === "given") known.set(run.id, run);
 const runs = [ ...known.values() ].sort((one, other) => other.createdAt - one.createdAt);
 return require_main.given({
  since: Math.min(left.value.since, right.value.since),
  runs
 });
}

const MOST_PROVED = 5;

async function runsFor({facts, runs}, {path, since, event, purpose}, defaultBranch) {
 if (defaultBranch.kind === "missing") return defaultBranch;
 const workflow = path.slice(path.lastIndexOf("/") + 1);
 const answer = await facts.runs({
  workflow,
  since,
  branch: defaultBranch.value,
  ...event === void 0 ? {} : {
   event
  }
 });
 if (answer.kind === "refused") return require_main.missing(answer.reason, answer.remedy);
 const list = answer.value.value;
 const proving = new Set(purpose === "duty" ? list.filter(({conclusion}) => conclusion === "success").slice(0, MOST_PROVED) : []);
 const read = [];
 for (const run of list) read.push(proving.has(run) ? await provedRun(runs, run, defaultBranch.value) : plainRun(run));
 const reach = answer.value.kind === "known" ? since : Math.max(since, read.at(-1)?.createdAt ?? since);
 return require_main.given({
  since: reach,
  runs: read
 });
}

const NOT_LOOKED_AT = require_main.missing("the run was not looked at", "run this gate more often");

function plainRun({id, event, createdAt, status, conclusion, url}) {
 return {
  id,
  event,
  createdAt,
  status,
  conclusion,
  url,
  isOnDefaultBranch: NOT_LOOKED_AT,
  jobs: NOT_LOOKED_AT
 };
}

async function provedRun(runs, run, branch) {
 const isOnDefaultBranch = require_main.answerOf(await runs.isOnBranch(run.commit, branch), value => value);
 const jobs = require_main.answerOf(await runs.jobs(run.id), ({latest}) => latest.map(({name, conclusion}) => ({
  name,
  conclusion: conclusion ?? void 0
 })));
 return {
  ...plainRun(run),
  isOnDefaultBranch,
  jobs
 };
}

async function issuesOf({facts}, numbers) {
 const found = new Map;
 for (const number of numbers) found.set(number, require_main.answerOf(await facts.issue(number), closingOf));
 return found;
}

function closingOf(issue) {
 const {title, state, closedAt, url} = issue;
 return {
  title,
  isOpen: state === "open",
  url,
  closedAt,
  unfit: unfitOf(issue)
 };
}

function unfitOf({stateReason, isPullRequest}) {
 if (isPullRequest) return "is a pull request";
 if (stateReason === "not_planned") return "was closed as not planned";
 return stateReason === "duplicate" ? "was closed as a duplicate" : void 0;
}

async function milestonesOf({facts}) {
 return require_main.wholeOf(require_main.answerOf(await facts.milestones(), list => ({
  ...list,
  value: list.value.map(({title, state, closedAt, url}) => ({
   title,
   isOpen: state === "open",
   url,
   closedAt,
   unfit: void 0
  }))
 })));
}

function incidentsIn(issues) {
 return issues.kind === "missing" ? issues : require_main.given(incidentsAmong(issues.value));
}

function statesOf(list) {
 const value = list.value.map(({path, state, createdAt}) => ({
  path,
  state,
  createdAt
 }));
 return {
  ...list,
  value
 };
}

async function countsOf({openIssues}, labels) {
 const found = new Map;
 for (const label of labels) found.set(label, await openIssues(label));
 return found;
}

const DAYS_30 = 2592e6;

async function previousRun({facts}, env, now) {
 const file = /\/([^/@]+)@/.exec(env["GITHUB_WORKFLOW_REF"] ?? "")?.[1];
 if (file === void 0) return require_main.NO_FACTS.previousRun;
 const own = Number(env["GITHUB_RUN_ID"]);
 return require_main.answerOf(await facts.runs({
  workflow: file,
  since: now - DAYS_30
 }), ({value}) => value.find(({id, createdAt}) => id !== own && createdAt < now)?.createdAt);
}

exports.askGitHub = askGitHub;

exports.gitHubOptions = gitHubOptions;


/***/ }),

/***/ 9990:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_ask_github = __webpack_require__(5010);

const DAY = 864e5;

function cappedPlan({plan, limits, tracked, now}) {
 const isNew = action => action.kind === "reopen" || action.kind === "open" && require_main.openIssueOf(tracked, action.identity) === void 0;
 const opening = plan.actions.filter(isNew).sort((one, other) => one.severity - other.severity);
 const others = plan.actions.filter(action => !isNew(action));
 const kinds = new Set(opening.map(({identity}) => identity.kind));
 const today = tracked.filter(({issue, marker}) => kinds.has(marker.kind) && issue.createdAt > now - DAY && issue.createdAt <= now);
 const room = Math.max(0, Math.min(limits.opensPerRun, limits.opensPerDay - today.length));
 const postponed = opening.slice(room);
 const summary = summaryAction(plan, postponed, tracked);
 return {
  actions: [ ...opening.slice(0, room), ...summary, ...others ],
  postponed
 };
}

function summaryAction({summary}, postponed, tracked) {
 const {identity, title, labels} = summary;
 const open = require_main.openIssueOf(tracked, identity);
 const content = {
  text: summaryText(postponed),
  state: {}
 };
 if (postponed.length > 0) return [ {
  kind: "open",
  identity,
  because: `${postponed.length} more issues are waiting`,
  severity: 0,
  title,
  content,
  labels,
  assignees: []
 } ];
 if (open === void 0) return [];
 return [ {
  kind: "close",
  number: open.issue.number,
  identity,
  because: "no issue is waiting any more",
  reason: "completed",
  content
 } ];
}

function summaryText(postponed) {
 if (postponed.length === 0) return require_main.markdown`No issue is waiting.`;
 const items = postponed.map(action => action.kind === "open" ? require_main.markdown`- ${action.title}: ${action.because}` : require_main.markdown`- Reopen ${`issue ${action.number}`}: ${action.because}`);
 const head = require_main.markdown`${postponed.length} more issues are waiting until the limits of the policy allow them. The most severe come first.`;
 return require_main.lines([ head, require_main.markdown``, ...items ]);
}

function countedTracker(tracker, most) {
 let writes = 0;
 const counted = async write => {
  if (writes >= most) return {
   kind: "refused",
   why: "rate-limited",
   reason: `this run has made ${most} changes, which is its limit`,
   remedy: "wait for the next run, or raise the limit in the policy",
   retryAfter: void 0
  };
  writes += 1;
  return await write();
 };
 return {
  tracker: {
   account: () => tracker.account(),
   list: since => tracker.list(since),
   read: number => tracker.read(number),
   comments: number => tracker.comments(number),
   events: number => tracker.events(number),
   create: issue => counted(() => tracker.create(issue)),
   edit: (number, edit) => counted(() => tracker.edit(number, edit)),
   comment: (number, body) => counted(() => tracker.comment(number, body))
  },
  writes: () => writes
 };
}

function duplicatesAmong(tracked) {
 const open = tracked.filter(({issue}) => issue.state === "open");
 return open.filter(({issue, marker}) => open.some(other => other.marker.kind === marker.kind && other.marker.identity === marker.identity && other.issue.number < issue.number));
}

async function closeDuplicates(tracker, duplicates) {
 for (const {issue} of duplicates) await tracker.edit(issue.number, {
  state: {
   is: "closed",
   reason: "duplicate"
  }
 });
}

async function settle({tracker, found}, identity) {
 const now = await require_main.refreshed(tracker, found);
 if (now.kind === "refused") return;
 const [first, ...others] = now.value.tracked.value.filter(({issue, marker}) => issue.state === "open" && require_main.hasIdentity(marker, identity)).toSorted((one, other) => one.issue.number - other.issue.number);
 if (first === void 0 || others.length === 0) return;
 await closeDuplicates(tracker, others);
 return first.issue.number;
}

function missingEdit(issue, marker, wanted) {
 const {identity, content} = wanted;
 const title = wanted.title === void 0 || issue.title !== marker.title ? void 0 : titleOf(wanted.title);
 const next = {
  kind: identity.kind,
  identity: identity.current,
  title: title ?? marker.title,
  state: content?.state ?? marker.state
 };
 const written = require_main.writeBody(issue.body, next, content?.text);
 if (written.kind === "no-room") return written;
 const labels = changedSet(issue.labels, wanted.labels);
 const assignees = changedSet(issue.assignees.map(({login}) => login), wanted.assignees);
 return {
  kind: "edit",
  edit: {
   ...title === void 0 || title === issue.title ? {} : {
    title
   },
   ...require_main.isSameBody(written.body, issue.body) ? {} : {
    body: written.body
   },
   ...labels === void 0 ? {} : {
    labels
   },
   ...assignees === void 0 ? {} : {
    assignees
   }
  }
 };
}

function isEmpty(edit) {
 return Object.keys(edit).length === 0;
}

function titleOf(title) {
 return require_main.plain(title, 256).trim();
}

function changedSet(current, {add = [], remove = []} = {}) {
 const has = (names, name) => names.some(each => each.toLowerCase() === name.toLowerCase());
 const kept = current.filter(name => !has(remove, name));
 const added = add.filter(name => !has(current, name) && !has(remove, name));
 return kept.length === current.length && added.length === 0 ? void 0 : [ ...kept, ...added ];
}

const LONGEST_COMMENT = 65536;

const KEY = /^[a-z0-9][a-z0-9-]{0,99}$/;

function commentBody({key, text}) {
 if (!KEY.test(key)) throw new RangeError(`the key ${key} of a comment is not kebab-case`);
 const end = `\n\n${keyLine(key)}`;
 return `${require_main.cutLines(text.markdown, LONGEST_COMMENT - end.length)}${end}`;
}

function isSaid(comments, key, account) {
 return comments.some(({author, body}) => author?.id === account.id && body.trimEnd().endsWith(keyLine(key)));
}

function keyLine(key) {
 return `\x3c!-- governance-gates comment: ${key} --\x3e`;
}

const STOPPING = [ "issues-off", "not-permitted", "rate-limited", "unreachable" ];

function refused({why, reason, remedy, retryAfter}) {
 return {
  kind: "not-done",
  reason,
  remedy,
  stops: STOPPING.includes(why),
  retryAfter
 };
}

function leftAlone(reason, remedy) {
 return {
  kind: "not-done",
  reason,
  remedy,
  stops: false
 };
}

function unchanged(number, notes = []) {
 return {
  kind: "unchanged",
  number,
  notes
 };
}

function written({issue, unassigned, unlabeled}) {
 const notes = [ ...unassigned.map(login => `${login} cannot be assigned: give the account access to the repository`), ...unlabeled.map(label => `the label ${label} was not set`) ];
 return {
  kind: "written",
  number: issue.number,
  notes
 };
}

function joined(one, other) {
 if (one.kind === "not-done") return one;
 if (other.kind === "not-done") return other;
 return {
  kind: one.kind === "written" ? "written" : other.kind,
  number: other.number,
  notes: [ ...one.notes, ...other.notes ]
 };
}

async function performOnIssue(writer, action) {
 const found = await ownIssue(writer, action.number, action.identity);
 if ("kind" in found) return found;
 const {issue, marker} = found;
 switch (action.kind) {
 case "edit":
  return await edit(writer, found, action);

 case "comment":
  return await say(writer, issue, action.comment);

 case "close":
  return await close(writer, {
   issue,
   marker
  }, action);

 case "reopen":
  return await reopen(writer, {
   issue,
   marker
  }, action);
 }
}

async function ownIssue({tracker, found: {account}}, number, identity) {
 const read = await tracker.read(number);
 if (read.kind === "refused") return refused(read);
 const reading = require_main.readMarker(read.value, account);
 switch (reading.kind) {
 case "marked":
  if (require_main.hasIdentity(reading.marker, identity)) return {
   issue: read.value,
   marker: reading.marker
  };
  return leftAlone(`issue ${number} is about something else`, "run the job again");

 case "unmarked":
  return leftAlone(`issue ${number} is not one of ours, or lost its marker`, "close it by hand");

 case "damaged":
  return leftAlone(`issue ${number} is left alone: ${reading.why}`, "restore its body from the history of its edits, or close it and remove its markers");
 }
}

async function edit({tracker}, {issue, marker}, wanted) {
 return await write(tracker, {
  issue,
  marker
 }, {
  wanted
 });
}

async function write(tracker, {issue, marker}, {wanted, state}) {
 const missing = missingEdit(issue, marker, wanted);
 if (missing.kind === "no-room") return leftAlone(`issue ${issue.number}: ${missing.reason}`, missing.remedy);
 const whole = state === void 0 ? missing.edit : {
  ...missing.edit,
  state
 };
 if (isEmpty(whole)) return unchanged(issue.number);
 const answer = await tracker.edit(issue.number, whole);
 return answer.kind === "refused" ? refused(answer) : written(answer.value);
}

async function close(writer, own, action) {
 const {issue} = own;
 if (issue.state === "closed") return unchanged(issue.number);
 const said = action.comment === void 0 || issue.locked ? unchanged(issue.number) : await say(writer, issue, action.comment);
 if (said.kind === "not-done") return said;
 const state = {
  is: "closed",
  reason: action.reason
 };
 return joined(said, await write(writer.tracker, own, {
  wanted: action,
  state
 }));
}

async function reopen(writer, own, action) {
 const {issue} = own;
 const {number} = issue;
 if (issue.state === "closed" && issue.closedAt !== action.closedAt) return leftAlone(`issue ${number} was closed again in the meantime`, "nothing: the next run looks again");
 const change = issue.state === "open" ? {
  wanted: action
 } : {
  wanted: action,
  state: {
   is: "open"
  }
 };
 const opened = await write(writer.tracker, own, change);
 if (opened.kind === "not-done" || action.comment === void 0 || issue.locked) return opened;
 return joined(opened, await say(writer, issue, action.comment));
}

async function say({tracker, found: {account}}, {number, locked}, comment) {
 if (locked) return leftAlone(`issue ${number} is locked`, "unlock it to get comments");
 const comments = await tracker.comments(number);
 if (comments.kind === "refused") return refused(comments);
 if (isSaid(comments.value.value, comment.key, account)) return unchanged(number);
 if (comments.value.kind === "incomplete") return leftAlone(`issue ${number} is not commented on: ${comments.value.why}`, comments.value.remedy);
 const answer = await tracker.comment(number, commentBody(comment));
 return answer.kind === "refused" ? refused(answer) : {
  kind: "written",
  number,
  notes: []
 };
}

async function performOpen(writer, action) {
 const listed = await require_main.refreshed(writer.tracker, writer.found);
 if (listed.kind === "refused") return refused(listed);
 const obstacle = obstacleTo(listed.value, action);
 if (obstacle !== void 0) return obstacle;
 const {identity, title, content, labels, assignees} = action;
 const open = require_main.openIssueOf(listed.value.tracked.value, identity);
 if (open !== void 0) return await edit(writer, open, {
  identity,
  title,
  content
 });
 if (listed.value.tracked.kind === "incomplete") {
  const {why, remedy} = listed.value.tracked;
  return leftAlone(`no issue is opened while it may be there already: ${why}`, remedy);
 }
 const marker = {
  kind: identity.kind,
  identity: identity.current,
  title: titleOf(title),
  state: content.state
 };
 const body = require_main.writeBody("", marker, content.text);
 if (body.kind === "no-room") return leftAlone(body.reason, body.remedy);
 const created = await writer.tracker.create({
  title: marker.title,
  body: body.body,
  labels,
  assignees
 });
 if (created.kind === "refused") return refused(created);
 return await settled(writer, action, written(created.value));
}

function obstacleTo({damaged}, {identity}) {
 const found = damaged.find(({issue, identities}) => issue.state === "open" && identities.some(each => require_main.isIdentity(identity, each)));
 if (found === void 0) return;
 return leftAlone(`issue ${found.issue.number} is about this, and is left alone: ${found.why}`, "restore its body from the history of its edits, or close it and remove its markers");
}

async function performReopen(writer, action) {
 const listed = await require_main.refreshed(writer.tracker, writer.found);
 if (listed.kind === "refused") return refused(listed);
 const open = require_main.openIssueOf(listed.value.tracked.value, action.identity);
 if (open !== void 0 && open.issue.number !== action.number) return leftAlone(`issue ${action.number} stays closed: issue ${open.issue.number} is about the same`, "nothing: the next run looks again");
 return await settled(writer, action, await performOnIssue(writer, action));
}

async function settled(writer, {identity}, performed) {
 if (performed.kind !== "written") return performed;
 const kept = await settle(writer, identity);
 if (kept === void 0 || kept === performed.number) return performed;
 return unchanged(kept, [ `another run opened issue ${kept} at the same time; issue ${performed.number} was closed as its duplicate` ]);
}

async function executePlan(plan, execution) {
 const {tracker, writes} = countedTracker(execution.tracker, execution.limits.writesPerRun);
 const listed = await require_main.readTrackedIssues(tracker);
 if (listed.kind === "refused") return nothingDone(plan, listed);
 const {tracked} = listed.value;
 await closeDuplicates(tracker, duplicatesAmong(tracked.value));
 const {limits, now} = execution;
 const {actions, postponed} = cappedPlan({
  plan,
  limits,
  tracked: tracked.value,
  now
 });
 const outcome = await performAll({
  tracker,
  found: listed.value
 }, actions);
 const waiting = postponed.map(action => ({
  action,
  reason: "the limit of new issues is reached",
  remedy: "wait for the next run, or raise the limit in the policy"
 }));
 return {
  ...outcome,
  notDone: [ ...outcome.notDone, ...waiting ],
  writes: writes()
 };
}

async function performAll(writer, actions) {
 const done = [];
 const notDone = [];
 for (const [index, action] of actions.entries()) {
  const performed = await perform(writer, action);
  if (performed.kind !== "not-done") {
   done.push({
    action,
    number: performed.number,
    change: performed.kind,
    notes: performed.notes
   });
   continue;
  }
  const {reason, remedy, stops, retryAfter} = performed;
  if (stops) {
   const rest = actions.slice(index).map(each => ({
    action: each,
    reason,
    remedy
   }));
   return {
    done,
    notDone: [ ...notDone, ...rest ],
    retryAfter
   };
  }
  notDone.push({
   action,
   reason,
   remedy
  });
 }
 return {
  done,
  notDone,
  retryAfter: void 0
 };
}

async function perform(writer, action) {
 switch (action.kind) {
 case "open":
  return await performOpen(writer, action);

 case "reopen":
  return await performReopen(writer, action);

 default:
  return await performOnIssue(writer, action);
 }
}

function nothingDone({actions}, {reason, remedy, retryAfter}) {
 return {
  done: [],
  notDone: actions.map(action => ({
   action,
   reason,
   remedy
  })),
  writes: 0,
  retryAfter
 };
}

function planText(input) {
 const {actions, postponed} = cappedPlan(input);
 if (actions.length === 0 && postponed.length === 0) return [ "Nothing to do." ];
 return [ ...actions.map(action => require_main.plain(actionText(action))), ...postponed.map(({because}) => require_main.plain(`wait: ${because}`)) ];
}

function actionText(action) {
 const detail = detailsOf(action).filter(text => text !== "").join("; ");
 return `${nameOf(action)}: ${action.because}${detail === "" ? "" : ` (${detail})`}`;
}

function nameOf(action) {
 switch (action.kind) {
 case "open":
  return `open "${action.title}"`;

 case "edit":
  return `edit #${action.number}`;

 case "comment":
  return `comment on #${action.number}`;

 case "close":
  return `close #${action.number} as ${action.reason === "completed" ? "completed" : "not planned"}`;

 case "reopen":
  return `reopen #${action.number}`;
 }
}

function detailsOf(action) {
 switch (action.kind) {
 case "open":
  return [ changeText("labels", {
   add: action.labels
  }), changeText("assignees", {
   add: action.assignees
  }) ];

 case "edit":
  return [ action.title === void 0 ? "" : `title "${action.title}"`, changeText("labels", action.labels), changeText("assignees", action.assignees) ];

 case "comment":
  return [ `comment ${action.comment.key}` ];

 case "close":
 case "reopen":
  return [ action.comment === void 0 ? "" : `comment ${action.comment.key}` ];
 }
}

function changeText(what, {add = [], remove = []} = {}) {
 const changes = [ ...add.map(name => `+${name}`), ...remove.map(name => `-${name}`) ];
 return changes.length === 0 ? "" : `${what} ${changes.join(" ")}`;
}

const LIMITS = {
 opensPerRun: 3,
 opensPerDay: 6,
 writesPerRun: 30
};

function plannedLines({plan, tracked, now}) {
 return planText({
  plan,
  limits: LIMITS,
  tracked,
  now
 });
}

async function writeIssues(runner, {plan, now}) {
 const {openIssueTracker} = await (__webpack_require__.e(/* import() */ 182).then(__webpack_require__.t.bind(__webpack_require__, 9182, 19)));
 const {done, notDone} = await executePlan(plan, {
  tracker: openIssueTracker(require_ask_github.gitHubOptions(runner)),
  limits: LIMITS,
  now
 });
 return {
  lines: done.filter(({change}) => change === "written").map(({action, number, notes}) => require_main.plain(`#${number}: ${action.because}${notes.map(note => `; ${note}`).join("")}`)),
  refused: notDone.map(({action, reason, remedy}) => require_main.plain(`not done (${action.because}): ${reason}: ${remedy}`))
 };
}

exports.plannedLines = plannedLines;

exports.writeIssues = writeIssues;


/***/ })

};
;