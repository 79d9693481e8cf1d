exports.id = 10;
exports.ids = [10];
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


/***/ })

};
;