export const id = 114;

export const ids = [ 114, 855 ];

export const modules = {
 2855: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   askGitHub: () => askGitHub,
   u: () => gitHubOptions
  });
  var tracked_issue = __webpack_require__(9591);
  var lib_answer = __webpack_require__(3412);
  var github_facts = __webpack_require__(3621);
  const INCIDENT = "incident";
  const TRIAGED = "triaged";
  function incidentsAmong(tracked) {
   return tracked.filter(({marker: {kind: kind, state: state}}) => kind === INCIDENT && state["severity"] !== void 0).filter(({issue: issue}) => issue.state === "open").map(({issue: {number: number, title: title, url: url, labels: labels}, marker: marker}) => ({
    number: number,
    title: title,
    url: url,
    isTriaged: marker.state["triaged"] !== void 0 || labels.some(label => label.toLowerCase() === TRIAGED)
   }));
  }
  function gitHubOptions({input: input, env: env}) {
   return {
    token: input("github-token"),
    apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
    repository: env["GITHUB_REPOSITORY"] ?? ""
   };
  }
  async function askGitHub(context, questions) {
   const {runner: runner, inputs: inputs} = context;
   const github = await Promise.all([ __webpack_require__.e(179), __webpack_require__.e(486) ]).then(__webpack_require__.bind(__webpack_require__, 3486));
   const options = gitHubOptions(runner);
   const release = github.openReleaseFacts(options);
   const ports = {
    facts: github.openRepositoryFacts(options),
    runs: github.openWorkflowRuns(options),
    tracker: github.openIssueTracker(options),
    openIssues: async label => (0, github_facts.ut)(await release.openIssues(label), issues => issues.length)
   };
   const settings = await github.readRepositorySettings(options);
   const defaultBranch = (0, github_facts.ut)(settings, value => value.defaultBranch);
   const workflows = (0, github_facts.l2)((0, github_facts.ut)(await ports.facts.workflows(), statesOf));
   const known = workflows.kind === "given" ? new Set(workflows.value.map(({path: path}) => path)) : void 0;
   const listed = await (0, tracked_issue.xs)(ports.tracker);
   const tracked = (0, github_facts.ut)(listed, issues => issues.tracked.value);
   return {
    ...github_facts.Kj,
    defaultBranch: defaultBranch,
    isPublic: (0, github_facts.ut)(settings, value => value.isPublic),
    lastPush: (0, github_facts.ut)(settings, value => value.pushedAt),
    workflows: workflows,
    runs: await runsOf(ports, {
     wanted: [ ...questions.runs, ...goneRuns(workflows, questions) ],
     known: known,
     defaultBranch: defaultBranch
    }),
    issues: await issuesOf(ports, questions.issues),
    milestones: questions.milestones ? await milestonesOf(ports) : github_facts.Kj.milestones,
    openIssues: await countsOf(ports, questions.labels),
    incidents: incidentsIn((0, github_facts.l2)((0, github_facts.ut)(listed, issues => issues.tracked))),
    tracked: tracked,
    previousRun: await previousRun(ports, runner.env, inputs.now)
   };
  }
  const MOST_GONE = 20;
  function goneRuns(workflows, {here: here, goneSince: goneSince}) {
   if (workflows.kind === "missing") return [];
   return workflows.value.filter(({path: path}) => path.startsWith(".github/workflows/") && !here.has(path)).slice(0, MOST_GONE).map(({path: path}) => ({
    path: path,
    since: goneSince,
    event: "schedule",
    purpose: "schedule"
   }));
  }
  async function runsOf(ports, {wanted: wanted, known: known, defaultBranch: defaultBranch}) {
   const found = new Map;
   for (const [path, questions] of Map.groupBy(wanted, each => each.path)) {
    if (known?.has(path) === false) {
     found.set(path, (0, lib_answer.g)({
      since: Math.min(...questions.map(({since: since}) => since)),
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
   return (0, lib_answer.g)({
    since: Math.min(left.value.since, right.value.since),
    runs: runs
   });
  }
  const MOST_PROVED = 5;
  async function runsFor({facts: facts, runs: runs}, {path: path, since: since, event: event, purpose: purpose}, defaultBranch) {
   if (defaultBranch.kind === "missing") return defaultBranch;
   const workflow = path.slice(path.lastIndexOf("/") + 1);
   const answer = await facts.runs({
    workflow: workflow,
    since: since,
    branch: defaultBranch.value,
    ...event === void 0 ? {} : {
     event: event
    }
   });
   if (answer.kind === "refused") return (0, lib_answer.L)(answer.reason, answer.remedy);
   const list = answer.value.value;
   const proving = new Set(purpose === "duty" ? list.filter(({conclusion: conclusion}) => conclusion === "success").slice(0, MOST_PROVED) : []);
   const read = [];
   for (const run of list) read.push(proving.has(run) ? await provedRun(runs, run, defaultBranch.value) : plainRun(run));
   const reach = answer.value.kind === "known" ? since : Math.max(since, read.at(-1)?.createdAt ?? since);
   return (0, lib_answer.g)({
    since: reach,
    runs: read
   });
  }
  const NOT_LOOKED_AT = (0, lib_answer.L)("the run was not looked at", "run this gate more often");
  function plainRun({id: id, event: event, createdAt: createdAt, status: status, conclusion: conclusion, url: url}) {
   return {
    id: id,
    event: event,
    createdAt: createdAt,
    status: status,
    conclusion: conclusion,
    url: url,
    isOnDefaultBranch: NOT_LOOKED_AT,
    jobs: NOT_LOOKED_AT
   };
  }
  async function provedRun(runs, run, branch) {
   const isOnDefaultBranch = (0, github_facts.ut)(await runs.isOnBranch(run.commit, branch), value => value);
   const jobs = (0, github_facts.ut)(await runs.jobs(run.id), ({latest: latest}) => latest.map(({name: name, conclusion: conclusion}) => ({
    name: name,
    conclusion: conclusion ?? void 0
   })));
   return {
    ...plainRun(run),
    isOnDefaultBranch: isOnDefaultBranch,
    jobs: jobs
   };
  }
  async function issuesOf({facts: facts}, numbers) {
   const found = new Map;
   for (const number of numbers) found.set(number, (0, github_facts.ut)(await facts.issue(number), closingOf));
   return found;
  }
  function closingOf(issue) {
   const {title: title, state: state, closedAt: closedAt, url: url} = issue;
   return {
    title: title,
    isOpen: state === "open",
    url: url,
    closedAt: closedAt,
    unfit: unfitOf(issue)
   };
  }
  function unfitOf({stateReason: stateReason, isPullRequest: isPullRequest}) {
   if (isPullRequest) return "is a pull request";
   if (stateReason === "not_planned") return "was closed as not planned";
   return stateReason === "duplicate" ? "was closed as a duplicate" : void 0;
  }
  async function milestonesOf({facts: facts}) {
   return (0, github_facts.l2)((0, github_facts.ut)(await facts.milestones(), list => ({
    ...list,
    value: list.value.map(({title: title, state: state, closedAt: closedAt, url: url}) => ({
     title: title,
     isOpen: state === "open",
     url: url,
     closedAt: closedAt,
     unfit: void 0
    }))
   })));
  }
  function incidentsIn(issues) {
   return issues.kind === "missing" ? issues : (0, lib_answer.g)(incidentsAmong(issues.value));
  }
  function statesOf(list) {
   const value = list.value.map(({path: path, state: state, createdAt: createdAt}) => ({
    path: path,
    state: state,
    createdAt: createdAt
   }));
   return {
    ...list,
    value: value
   };
  }
  async function countsOf({openIssues: openIssues}, labels) {
   const found = new Map;
   for (const label of labels) found.set(label, await openIssues(label));
   return found;
  }
  const DAYS_30 = 30 * 864e5;
  async function previousRun({facts: facts}, env, now) {
   const file = /\/([^/@]+)@/.exec(env["GITHUB_WORKFLOW_REF"] ?? "")?.[1];
   if (file === void 0) return github_facts.Kj.previousRun;
   const own = Number(env["GITHUB_RUN_ID"]);
   return (0, github_facts.ut)(await facts.runs({
    workflow: file,
    since: now - DAYS_30
   }), ({value: value}) => {
    const before = value.find(({id: id, createdAt: createdAt}) => id !== own && createdAt < now);
    return before?.createdAt;
   });
  }
 },
 4114: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   plannedLines: () => plannedLines,
   writeIssues: () => writeIssues
  });
  var markdown_escape = __webpack_require__(1829);
  var markdown = __webpack_require__(6966);
  var tracked_issue = __webpack_require__(9591);
  const DAY = 864e5;
  function cappedPlan({plan: plan, limits: limits, tracked: tracked, now: now}) {
   const isNew = action => action.kind === "reopen" || action.kind === "open" && (0, 
   tracked_issue.bz)(tracked, action.identity) === void 0;
   const opening = plan.actions.filter(isNew).sort((one, other) => one.severity - other.severity);
   const others = plan.actions.filter(action => !isNew(action));
   const kinds = new Set(opening.map(({identity: identity}) => identity.kind));
   const today = tracked.filter(({issue: issue, marker: marker}) => kinds.has(marker.kind) && issue.createdAt > now - DAY && issue.createdAt <= now);
   const room = Math.max(0, Math.min(limits.opensPerRun, limits.opensPerDay - today.length));
   const postponed = opening.slice(room);
   const summary = summaryAction(plan, postponed, tracked);
   return {
    actions: [ ...opening.slice(0, room), ...summary, ...others ],
    postponed: postponed
   };
  }
  function summaryAction({summary: summary}, postponed, tracked) {
   const {identity: identity, title: title, labels: labels} = summary;
   const open = (0, tracked_issue.bz)(tracked, identity);
   const content = {
    text: summaryText(postponed),
    state: {}
   };
   if (postponed.length > 0) {
    const because = `${postponed.length} more issues are waiting`;
    return [ {
     kind: "open",
     identity: identity,
     because: because,
     severity: 0,
     title: title,
     content: content,
     labels: labels,
     assignees: []
    } ];
   }
   if (open === void 0) return [];
   const because = "no issue is waiting any more";
   return [ {
    kind: "close",
    number: open.issue.number,
    identity: identity,
    because: because,
    reason: "completed",
    content: content
   } ];
  }
  function summaryText(postponed) {
   if (postponed.length === 0) return markdown.wD`No issue is waiting.`;
   const items = postponed.map(action => action.kind === "open" ? markdown.wD`- ${action.title}: ${action.because}` : markdown.wD`- Reopen ${`issue ${action.number}`}: ${action.because}`);
   const head = markdown.wD`${postponed.length} more issues are waiting until the limits of the policy allow them. The most severe come first.`;
   return (0, markdown.Mn)([ head, markdown.wD``, ...items ]);
  }
  function planText(input) {
   const {actions: actions, postponed: postponed} = cappedPlan(input);
   if (actions.length === 0 && postponed.length === 0) return [ "Nothing to do." ];
   return [ ...actions.map(action => (0, markdown_escape.pj)(actionText(action))), ...postponed.map(({because: because}) => (0, 
   markdown_escape.pj)(`wait: ${because}`)) ];
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
  function changeText(what, {add: add = [], remove: remove = []} = {}) {
   const changes = [ ...add.map(name => `+${name}`), ...remove.map(name => `-${name}`) ];
   return changes.length === 0 ? "" : `${what} ${changes.join(" ")}`;
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
   const open = tracked.filter(({issue: issue}) => issue.state === "open");
   return open.filter(({issue: issue, marker: marker}) => open.some(other => other.marker.kind === marker.kind && other.marker.identity === marker.identity && other.issue.number < issue.number));
  }
  async function closeDuplicates(tracker, duplicates) {
   for (const {issue: issue} of duplicates) await tracker.edit(issue.number, {
    state: {
     is: "closed",
     reason: "duplicate"
    }
   });
  }
  async function settle({tracker: tracker, found: found}, identity) {
   const now = await (0, tracked_issue.tA)(tracker, found);
   if (now.kind === "refused") return;
   const own = now.value.tracked.value.filter(({issue: issue, marker: marker}) => issue.state === "open" && (0, 
   tracked_issue.rr)(marker, identity));
   const [first, ...others] = own.toSorted((one, other) => one.issue.number - other.issue.number);
   if (first === void 0 || others.length === 0) return;
   await closeDuplicates(tracker, others);
   return first.issue.number;
  }
  var managed_body = __webpack_require__(3635);
  var marker = __webpack_require__(153);
  function missingEdit(issue, marker, wanted) {
   const {identity: identity, content: content} = wanted;
   const title = wanted.title === void 0 || issue.title !== marker.title ? void 0 : titleOf(wanted.title);
   const next = {
    kind: identity.kind,
    identity: identity.current,
    title: title ?? marker.title,
    state: content?.state ?? marker.state
   };
   const written = (0, managed_body.Oy)(issue.body, next, content?.text);
   if (written.kind === "no-room") return written;
   const labels = changedSet(issue.labels, wanted.labels);
   const logins = issue.assignees.map(({login: login}) => login);
   const assignees = changedSet(logins, wanted.assignees);
   const edit = {
    ...title === void 0 || title === issue.title ? {} : {
     title: title
    },
    ...(0, managed_body.ZP)(written.body, issue.body) ? {} : {
     body: written.body
    },
    ...labels === void 0 ? {} : {
     labels: labels
    },
    ...assignees === void 0 ? {} : {
     assignees: assignees
    }
   };
   return {
    kind: "edit",
    edit: edit
   };
  }
  function isEmpty(edit) {
   return Object.keys(edit).length === 0;
  }
  function titleOf(title) {
   return (0, markdown_escape.pj)(title, marker.Eh).trim();
  }
  function changedSet(current, {add: add = [], remove: remove = []} = {}) {
   const has = (names, name) => names.some(each => each.toLowerCase() === name.toLowerCase());
   const kept = current.filter(name => !has(remove, name));
   const added = add.filter(name => !has(current, name) && !has(remove, name));
   return kept.length === current.length && added.length === 0 ? void 0 : [ ...kept, ...added ];
  }
  const LONGEST_COMMENT = 65536;
  const KEY = /^[a-z0-9][a-z0-9-]{0,99}$/;
  function commentBody({key: key, text: text}) {
   if (!KEY.test(key)) throw new RangeError(`the key ${key} of a comment is not kebab-case`);
   const end = `\n\n${keyLine(key)}`;
   return `${(0, managed_body.EQ)(text.markdown, LONGEST_COMMENT - end.length)}${end}`;
  }
  function isSaid(comments, key, account) {
   return comments.some(({author: author, body: body}) => author?.id === account.id && body.trimEnd().endsWith(keyLine(key)));
  }
  function keyLine(key) {
   return `\x3c!-- governance-gates comment: ${key} --\x3e`;
  }
  const STOPPING = [ "issues-off", "not-permitted", "rate-limited", "unreachable" ];
  function refused({why: why, reason: reason, remedy: remedy, retryAfter: retryAfter}) {
   return {
    kind: "not-done",
    reason: reason,
    remedy: remedy,
    stops: STOPPING.includes(why),
    retryAfter: retryAfter
   };
  }
  function leftAlone(reason, remedy) {
   return {
    kind: "not-done",
    reason: reason,
    remedy: remedy,
    stops: false
   };
  }
  function unchanged(number, notes = []) {
   return {
    kind: "unchanged",
    number: number,
    notes: notes
   };
  }
  function written({issue: issue, unassigned: unassigned, unlabeled: unlabeled}) {
   const notes = [ ...unassigned.map(login => `${login} cannot be assigned: give the account access to the repository`), ...unlabeled.map(label => `the label ${label} was not set`) ];
   return {
    kind: "written",
    number: issue.number,
    notes: notes
   };
  }
  function joined(one, other) {
   if (one.kind === "not-done") return one;
   if (other.kind === "not-done") return other;
   const kind = one.kind === "written" ? "written" : other.kind;
   return {
    kind: kind,
    number: other.number,
    notes: [ ...one.notes, ...other.notes ]
   };
  }
  async function performOnIssue(writer, action) {
   const found = await ownIssue(writer, action.number, action.identity);
   if ("kind" in found) return found;
   const {issue: issue, marker: marker} = found;
   switch (action.kind) {
   case "edit":
    return await edit(writer, found, action);

   case "comment":
    return await say(writer, issue, action.comment);

   case "close":
    return await perform_action_close(writer, {
     issue: issue,
     marker: marker
    }, action);

   case "reopen":
    return await reopen(writer, {
     issue: issue,
     marker: marker
    }, action);
   }
  }
  async function ownIssue({tracker: tracker, found: {account: account}}, number, identity) {
   const read = await tracker.read(number);
   if (read.kind === "refused") return refused(read);
   const reading = (0, marker.t7)(read.value, account);
   switch (reading.kind) {
   case "marked":
    if ((0, tracked_issue.rr)(reading.marker, identity)) return {
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
  async function edit({tracker: tracker}, {issue: issue, marker: marker}, wanted) {
   return await write(tracker, {
    issue: issue,
    marker: marker
   }, {
    wanted: wanted
   });
  }
  async function write(tracker, {issue: issue, marker: marker}, {wanted: wanted, state: state}) {
   const missing = missingEdit(issue, marker, wanted);
   if (missing.kind === "no-room") return leftAlone(`issue ${issue.number}: ${missing.reason}`, missing.remedy);
   const whole = state === void 0 ? missing.edit : {
    ...missing.edit,
    state: state
   };
   if (isEmpty(whole)) return unchanged(issue.number);
   const answer = await tracker.edit(issue.number, whole);
   return answer.kind === "refused" ? refused(answer) : written(answer.value);
  }
  async function perform_action_close(writer, own, action) {
   const {issue: issue} = own;
   if (issue.state === "closed") return unchanged(issue.number);
   const said = action.comment === void 0 || issue.locked ? unchanged(issue.number) : await say(writer, issue, action.comment);
   if (said.kind === "not-done") return said;
   const state = {
    is: "closed",
    reason: action.reason
   };
   return joined(said, await write(writer.tracker, own, {
    wanted: action,
    state: state
   }));
  }
  async function reopen(writer, own, action) {
   const {issue: issue} = own;
   const {number: number} = issue;
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
  async function say({tracker: tracker, found: {account: account}}, {number: number, locked: locked}, comment) {
   if (locked) return leftAlone(`issue ${number} is locked`, "unlock it to get comments");
   const comments = await tracker.comments(number);
   if (comments.kind === "refused") return refused(comments);
   if (isSaid(comments.value.value, comment.key, account)) return unchanged(number);
   if (comments.value.kind === "incomplete") return leftAlone(`issue ${number} is not commented on: ${comments.value.why}`, comments.value.remedy);
   const answer = await tracker.comment(number, commentBody(comment));
   return answer.kind === "refused" ? refused(answer) : {
    kind: "written",
    number: number,
    notes: []
   };
  }
  var lib_identity = __webpack_require__(753);
  async function performOpen(writer, action) {
   const listed = await (0, tracked_issue.tA)(writer.tracker, writer.found);
   if (listed.kind === "refused") return refused(listed);
   const obstacle = obstacleTo(listed.value, action);
   if (obstacle !== void 0) return obstacle;
   const {identity: identity, title: title, content: content, labels: labels, assignees: assignees} = action;
   const open = (0, tracked_issue.bz)(listed.value.tracked.value, identity);
   if (open !== void 0) return await edit(writer, open, {
    identity: identity,
    title: title,
    content: content
   });
   if (listed.value.tracked.kind === "incomplete") {
    const {why: why, remedy: remedy} = listed.value.tracked;
    return leftAlone(`no issue is opened while it may be there already: ${why}`, remedy);
   }
   const marker = {
    kind: identity.kind,
    identity: identity.current,
    title: titleOf(title),
    state: content.state
   };
   const body = (0, managed_body.Oy)("", marker, content.text);
   if (body.kind === "no-room") return leftAlone(body.reason, body.remedy);
   const created = await writer.tracker.create({
    title: marker.title,
    body: body.body,
    labels: labels,
    assignees: assignees
   });
   if (created.kind === "refused") return refused(created);
   return await settled(writer, action, written(created.value));
  }
  function obstacleTo({damaged: damaged}, {identity: identity}) {
   const found = damaged.find(({issue: issue, identities: identities}) => issue.state === "open" && identities.some(each => (0, 
   lib_identity.Lk)(identity, each)));
   if (found === void 0) return;
   return leftAlone(`issue ${found.issue.number} is about this, and is left alone: ${found.why}`, "restore its body from the history of its edits, or close it and remove its markers");
  }
  async function performReopen(writer, action) {
   const listed = await (0, tracked_issue.tA)(writer.tracker, writer.found);
   if (listed.kind === "refused") return refused(listed);
   const open = (0, tracked_issue.bz)(listed.value.tracked.value, action.identity);
   if (open !== void 0 && open.issue.number !== action.number) return leftAlone(`issue ${action.number} stays closed: issue ${open.issue.number} is about the same`, "nothing: the next run looks again");
   return await settled(writer, action, await performOnIssue(writer, action));
  }
  async function settled(writer, {identity: identity}, performed) {
   if (performed.kind !== "written") return performed;
   const kept = await settle(writer, identity);
   if (kept === void 0 || kept === performed.number) return performed;
   return unchanged(kept, [ `another run opened issue ${kept} at the same time; issue ${performed.number} was closed as its duplicate` ]);
  }
  async function executePlan(plan, execution) {
   const {tracker: tracker, writes: writes} = countedTracker(execution.tracker, execution.limits.writesPerRun);
   const listed = await (0, tracked_issue.xs)(tracker);
   if (listed.kind === "refused") return nothingDone(plan, listed);
   const {tracked: tracked} = listed.value;
   await closeDuplicates(tracker, duplicatesAmong(tracked.value));
   const {limits: limits, now: now} = execution;
   const {actions: actions, postponed: postponed} = cappedPlan({
    plan: plan,
    limits: limits,
    tracked: tracked.value,
    now: now
   });
   const outcome = await performAll({
    tracker: tracker,
    found: listed.value
   }, actions);
   const waiting = postponed.map(action => ({
    action: action,
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
      action: action,
      number: performed.number,
      change: performed.kind,
      notes: performed.notes
     });
     continue;
    }
    const {reason: reason, remedy: remedy, stops: stops, retryAfter: retryAfter} = performed;
    if (stops) {
     const rest = actions.slice(index).map(each => ({
      action: each,
      reason: reason,
      remedy: remedy
     }));
     return {
      done: done,
      notDone: [ ...notDone, ...rest ],
      retryAfter: retryAfter
     };
    }
    notDone.push({
     action: action,
     reason: reason,
     remedy: remedy
    });
   }
   return {
    done: done,
    notDone: notDone,
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
  function nothingDone({actions: actions}, {reason: reason, remedy: remedy, retryAfter: retryAfter}) {
   const notDone = actions.map(action => ({
    action: action,
    reason: reason,
    remedy: remedy
   }));
   return {
    done: [],
    notDone: notDone,
    writes: 0,
    retryAfter: retryAfter
   };
  }
  var ask_github = __webpack_require__(2855);
  const LIMITS = {
   opensPerRun: 3,
   opensPerDay: 6,
   writesPerRun: 30
  };
  function plannedLines({plan: plan, tracked: tracked, now: now}) {
   return planText({
    plan: plan,
    limits: LIMITS,
    tracked: tracked,
    now: now
   });
  }
  async function writeIssues(runner, {plan: plan, now: now}) {
   const {openIssueTracker: openIssueTracker} = await Promise.all([ __webpack_require__.e(179), __webpack_require__.e(486) ]).then(__webpack_require__.bind(__webpack_require__, 3486));
   const tracker = openIssueTracker((0, ask_github.u)(runner));
   const {done: done, notDone: notDone} = await executePlan(plan, {
    tracker: tracker,
    limits: LIMITS,
    now: now
   });
   const lines = done.filter(({change: change}) => change === "written").map(({action: action, number: number, notes: notes}) => (0, 
   markdown_escape.pj)(`#${number}: ${action.because}${notes.map(note => `; ${note}`).join("")}`));
   return {
    lines: lines,
    refused: notDone.map(({action: action, reason: reason, remedy: remedy}) => (0, markdown_escape.pj)(`not done (${action.because}): ${reason}: ${remedy}`))
   };
  }
 }
};
