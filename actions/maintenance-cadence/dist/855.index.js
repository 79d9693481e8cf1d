export const id = 855;

export const ids = [ 855 ];

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
 }
};
