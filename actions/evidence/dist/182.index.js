exports.id = 182;
exports.ids = [182];
exports.modules = {

/***/ 7685:
/***/ ((__unused_webpack_module, exports) => {

async function asked(permission, ask) {
 try {
  return {
   kind: "answered",
   value: await ask()
  };
 } catch (error) {
  return {
   kind: "refused",
   ...refusalOf(error, permission)
  };
 }
}

function refusalOf(error, permission) {
 const refused = refusedQuery(error, permission);
 if (refused !== void 0) return refused;
 const status = statusOf(error);
 switch (status) {
 case 401:
  return {
   reason: "GitHub rejected the token",
   remedy: "set the input github-token to the token of the job, github.token"
  };

 case 403:
 case 404:
  return {
   reason: `GitHub answered ${status}: the token may lack a permission`,
   remedy: `give the job permissions: { ${permission} }`
  };

 default:
  {
   const what = error instanceof Error ? error.message.slice(0, 300) : String(error);
   return {
    reason: status === void 0 ? `GitHub could not be reached: ${what}` : `GitHub answered ${status}: ${what}`,
    remedy: "run the job again"
   };
  }
 }
}

function statusOf(error) {
 if (typeof error !== "object" || error === null || !("status" in error) || !("response" in error)) return;
 return error.response !== void 0 && typeof error.status === "number" ? error.status : void 0;
}

function refusedQuery(error, permission) {
 const [first] = queryErrors(error);
 if (first === void 0) return;
 const reason = `GitHub refused the query: ${first.message.slice(0, 300)}`;
 if (first.extensions?.code === "undefinedField") return {
  reason,
  remedy: "update GitHub Enterprise Server, which does not know the field"
 };
 return {
  reason,
  remedy: [ "FORBIDDEN", "NOT_FOUND", "INSUFFICIENT_SCOPES" ].includes(first.type ?? "") ? `give the job permissions: { ${permission} }` : "run the job again"
 };
}

function queryErrors(error) {
 if (!(error instanceof Error) || error.name !== "GraphqlResponseError" || !("errors" in error)) return [];
 return Array.isArray(error.errors) ? error.errors : [];
}

Object.defineProperty(exports, "asked", ({
 enumerable: true,
 get: function() {
  return asked;
 }
}));

Object.defineProperty(exports, "refusalOf", ({
 enumerable: true,
 get: function() {
  return refusalOf;
 }
}));

Object.defineProperty(exports, "statusOf", ({
 enumerable: true,
 get: function() {
  return statusOf;
 }
}));


/***/ }),

/***/ 9182:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;
const require_rolldown_runtime = __webpack_require__(39);

const require_asked = __webpack_require__(7685);

const require_dist_bundle = __webpack_require__(8958);

var import_light = require_rolldown_runtime.__toESM(require_dist_bundle.require_light(), 1);

var VERSION = "0.0.0-development";

var noop = () => Promise.resolve();

function wrapRequest(state, request, options) {
 return state.retryLimiter.schedule(doRequest, state, request, options);
}

async function doRequest(state, request, options) {
 const {pathname} = new URL(options.url, "http://github.test");
 const isAuth = isAuthRequest(options.method, pathname);
 const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
 const isSearch = options.method === "GET" && pathname.startsWith("/search/");
 const isGraphQL = pathname.startsWith("/graphql");
 const jobOptions = ~~request.retryCount > 0 ? {
  priority: 0,
  weight: 0
 } : {};
 if (state.clustering) jobOptions.expiration = 6e4;
 if (isWrite || isGraphQL) await state.write.key(state.id).schedule(jobOptions, noop);
 if (isWrite && state.triggersNotification(pathname)) await state.notifications.key(state.id).schedule(jobOptions, noop);
 if (isSearch) await state.search.key(state.id).schedule(jobOptions, noop);
 const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
 if (isGraphQL) {
  const res = await req;
  if (res.data.errors != null && res.data.errors.some(error => error.type === "RATE_LIMITED")) throw Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
   response: res,
   data: res.data
  });
 }
 return req;
}

function isAuthRequest(method, pathname) {
 return method === "PATCH" && /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && (/^\/applications\/[^/]+\/token$/.test(pathname) || /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || pathname === "/login/oauth/access_token");
}

var triggers_notification_paths_default = [ "/orgs/{org}/invitations", "/orgs/{org}/invitations/{invitation_id}", "/orgs/{org}/teams/{team_slug}/discussions", "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments", "/repos/{owner}/{repo}/collaborators/{username}", "/repos/{owner}/{repo}/commits/{commit_sha}/comments", "/repos/{owner}/{repo}/issues", "/repos/{owner}/{repo}/issues/{issue_number}/comments", "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue", "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority", "/repos/{owner}/{repo}/pulls", "/repos/{owner}/{repo}/pulls/{pull_number}/comments", "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies", "/repos/{owner}/{repo}/pulls/{pull_number}/merge", "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers", "/repos/{owner}/{repo}/pulls/{pull_number}/reviews", "/repos/{owner}/{repo}/releases", "/teams/{team_id}/discussions", "/teams/{team_id}/discussions/{discussion_number}/comments" ];

function routeMatcher(paths) {
 const regex2 = `^(?:${paths.map(path => path.split("/").map(c => c.startsWith("{") ? "(?:.+?)" : c).join("/")).map(r => `(?:${r})`).join("|")})[^/]*$`;
 return new RegExp(regex2, "i");
}

var regex = routeMatcher(triggers_notification_paths_default);

var triggersNotification = regex.test.bind(regex);

var groups = {};

var createGroups = function(Bottleneck, common) {
 groups.global = new Bottleneck.Group({
  id: "octokit-global",
  maxConcurrent: 10,
  ...common
 });
 groups.auth = new Bottleneck.Group({
  id: "octokit-auth",
  maxConcurrent: 1,
  ...common
 });
 groups.search = new Bottleneck.Group({
  id: "octokit-search",
  maxConcurrent: 1,
  minTime: 2e3,
  ...common
 });
 groups.write = new Bottleneck.Group({
  id: "octokit-write",
  maxConcurrent: 1,
  minTime: 1e3,
  ...common
 });
 groups.notifications = new Bottleneck.Group({
  id: "octokit-notifications",
  maxConcurrent: 1,
  minTime: 3e3,
  ...common
 });
};

function throttling(octokit, octokitOptions) {
 const {enabled = true, Bottleneck = import_light.default, id = "no-id", timeout = 12e4, connection} = octokitOptions.throttle || {};
 if (!enabled) return {};
 const common = {
  timeout
 };
 if (typeof connection !== "undefined") common.connection = connection;
 const state = Object.assign({
  clustering: connection != null,
  triggersNotification,
  fallbackSecondaryRateRetryAfter: 60,
  retryAfterBaseValue: 1e3,
  id
 }, octokitOptions.throttle);
 if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") throw new Error(`octokit/plugin-throttling error:\n        You must pass the onSecondaryRateLimit and onRateLimit error handlers.\n        See https://octokit.github.io/rest.js/#throttling\n\n        const octokit = new Octokit({\n          throttle: {\n            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},\n            onRateLimit: (retryAfter, options) => {/* ... */}\n          }\n        })\n    `);
 let initialized = false;
 const initializeBottleneck = () => {
  if (initialized) return;
  initialized = true;
  if (groups.global == null) createGroups(Bottleneck, common);
  state.global = state.global ?? groups.global;
  state.auth = state.auth ?? groups.auth;
  state.search = state.search ?? groups.search;
  state.write = state.write ?? groups.write;
  state.notifications = state.notifications ?? groups.notifications;
  state.retryLimiter = state.retryLimiter ?? new Bottleneck;
  const events = {};
  const emitter = new Bottleneck.Events(events);
  events.on("secondary-limit", state.onSecondaryRateLimit);
  events.on("rate-limit", state.onRateLimit);
  events.on("error", e => octokit.log.warn("Error in throttling-plugin limit handler", e));
  state.retryLimiter.on("failed", async function(error, info) {
   const [state2, request, options] = info.args;
   const {pathname} = new URL(options.url, "http://github.test");
   if (!(pathname.startsWith("/graphql") && error.status !== 401 || error.status === 403 || error.status === 429)) return;
   const retryCount = ~~request.retryCount;
   request.retryCount = retryCount;
   options.request.retryCount = retryCount;
   const {wantRetry, retryAfter = 0} = await async function() {
    if (/\bsecondary rate\b/i.test(error.message)) {
     const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
     return {
      wantRetry: await emitter.trigger("secondary-limit", retryAfter2, options, octokit, retryCount),
      retryAfter: retryAfter2
     };
    }
    if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(error2 => error2.type === "RATE_LIMITED")) {
     const rateLimitReset = new Date(~~error.response.headers["x-ratelimit-reset"] * 1e3).getTime();
     const retryAfter2 = Math.max(Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1, 0);
     return {
      wantRetry: await emitter.trigger("rate-limit", retryAfter2, options, octokit, retryCount),
      retryAfter: retryAfter2
     };
    }
    return {};
   }();
   if (wantRetry) {
    request.retryCount++;
    return retryAfter * state2.retryAfterBaseValue;
   }
  });
 };
 octokit.hook.wrap("request", (request, options) => {
  initializeBottleneck();
  return wrapRequest(state, request, options);
 });
 return {};
}

throttling.VERSION = VERSION;

throttling.triggersNotification = triggersNotification;

const TIMEOUT = 2e4;

const SECOND = 1e3;

const MAX_RETRIES = 2;

const MAX_WAIT = 60;

function openClient(options) {
 const [owner = "", repo = ""] = options.repository.split("/");
 return {
  octokit: octokitOf(options),
  name: {
   owner,
   repo
  }
 };
}

function octokitOf({token, apiUrl, timeout = TIMEOUT, second = SECOND}) {
 const waits = (after, _, __, tried) => tried < MAX_RETRIES && after <= MAX_WAIT;
 return require_dist_bundle.getOctokit(token, {
  baseUrl: apiUrl,
  retry: {
   retries: MAX_RETRIES,
   retryAfterBaseValue: second
  },
  throttle: {
   id: apiUrl,
   onRateLimit: waits,
   onSecondaryRateLimit: waits,
   retryAfterBaseValue: second
  },
  log: {
   debug: () => {},
   info: () => {},
   warn: () => {},
   error: () => {}
  }
 }, limitTime(timeout), require_dist_bundle.retry, throttling);
}

function limitTime(milliseconds) {
 return octokit => octokit.hook.wrap("request", (request, options) => {
  options.request = {
   ...options.request,
   signal: AbortSignal.timeout(milliseconds)
  };
  return request(options);
 });
}

function isGone(account) {
 return account?.id === void 0 || account.login === void 0;
}

function personOf(account) {
 const {id, login, type} = account ?? {};
 if (id === void 0 || login === void 0 || login === "ghost") return;
 return {
  id: String(id),
  login,
  kind: type === "Bot" || login.endsWith("[bot]") ? "bot" : "user"
 };
}

const MAX_ITEMS = 5e3;

async function allOf(pages) {
 const items = [];
 for await (const {data} of pages) {
  items.push(...data);
  if (items.length > MAX_ITEMS) throw new RangeError(`there are more than ${MAX_ITEMS} items`);
 }
 return items;
}

async function readOpenPullRequests(options, base) {
 return await openPullRequests(options, {
  base
 });
}

async function openPullRequests(options, filter) {
 const {octokit, name} = openClient(options);
 return await require_asked.asked("pull-requests: read", async () => {
  const parameters = {
   ...name,
   state: "open",
   ...filter,
   per_page: 100
  };
  return (await allOf(octokit.paginate.iterator(octokit.rest.pulls.list, parameters))).map(({number, head}) => ({
   number,
   head: head.sha
  }));
 });
}

function workflowFile(path) {
 const at = path.indexOf("@");
 return at === -1 ? {
  workflow: path,
  workflowRef: void 0
 } : {
  workflow: path.slice(0, at),
  workflowRef: path.slice(at + 1)
 };
}

const COMMENTS = "pull-requests: write";

const CHECKS = "checks: write";

function openReportChannels(options) {
 const channels = new Channels(openClient(options));
 return {
  comments: number => require_asked.asked(COMMENTS, () => channels.comments(number)),
  createComment: (number, body) => require_asked.asked(COMMENTS, () => channels.createComment(number, body)),
  updateComment: (id, body) => require_asked.asked(COMMENTS, () => channels.updateComment(id, body)),
  deleteComment: id => require_asked.asked(COMMENTS, () => channels.deleteComment(id)),
  headOf: number => require_asked.asked("pull-requests: read", () => channels.headOf(number)),
  writeCheckRun: result => require_asked.asked(CHECKS, () => channels.writeCheckRun(result)),
  writeStatus: result => require_asked.asked("statuses: write", () => channels.writeStatus(result)),
  findPullRequest: head => require_asked.asked("pull-requests: read", () => channels.findPullRequest(head))
 };
}

const APP = "github-actions";

const MADE_HERE = "governance-gates";

const MAX_TITLE = 255;

const MAX_DESCRIPTION = 140;

const PER_REQUEST = 50;

const MAX_ANNOTATIONS = 250;

function checkAnnotation({path, line, level, title, message}) {
 return {
  path,
  start_line: line,
  end_line: line,
  annotation_level: level,
  title,
  message
 };
}

var Channels = class {
 #octokit;
 #name;
 constructor({octokit, name}) {
  this.#octokit = octokit;
  this.#name = name;
 }
 async comments(number) {
  const {rest, paginate} = this.#octokit;
  const parameters = {
   ...this.#name,
   issue_number: number,
   per_page: 100
  };
  return (await allOf(paginate.iterator(rest.issues.listComments, parameters))).map(({id, user, body}) => ({
   id,
   author: user?.login ?? "",
   body: body ?? ""
  }));
 }
 async createComment(number, body) {
  const parameters = {
   ...this.#name,
   issue_number: number,
   body
  };
  return (await this.#octokit.rest.issues.createComment(parameters)).data.id;
 }
 async deleteComment(id) {
  await this.#octokit.rest.issues.deleteComment({
   ...this.#name,
   comment_id: id
  });
 }
 async headOf(number) {
  const {data} = await this.#octokit.rest.pulls.get({
   ...this.#name,
   pull_number: number
  });
  return data.head.sha;
 }
 async updateComment(id, body) {
  await this.#octokit.rest.issues.updateComment({
   ...this.#name,
   comment_id: id,
   body
  });
 }
 async writeCheckRun(result) {
  const {rest} = this.#octokit;
  const {sha, name, conclusion, title, summary, url} = result;
  const parameters = {
   ...this.#name,
   ref: sha,
   check_name: name,
   filter: "all",
   per_page: 100
  };
  const {data} = await rest.checks.listForRef(parameters);
  const known = data.check_runs.find(({app, external_id, output}) => app?.slug === APP && external_id === MADE_HERE && output.annotations_count === 0);
  const annotations = result.annotations.slice(0, MAX_ANNOTATIONS).map(checkAnnotation);
  const output = {
   title: title.slice(0, MAX_TITLE),
   summary
  };
  const written = {
   ...this.#name,
   name,
   external_id: MADE_HERE,
   status: "completed",
   conclusion,
   output: {
    ...output,
    annotations: annotations.slice(0, PER_REQUEST)
   },
   ...url === void 0 ? {} : {
    details_url: url
   }
  };
  const {data: run} = known === void 0 ? await rest.checks.create({
   ...written,
   head_sha: sha
  }) : await rest.checks.update({
   ...written,
   check_run_id: known.id
  });
  for (let index = PER_REQUEST; index < annotations.length; index += PER_REQUEST) {
   const more = {
    ...output,
    annotations: annotations.slice(index, index + PER_REQUEST)
   };
   await rest.checks.update({
    ...this.#name,
    check_run_id: run.id,
    output: more
   });
  }
 }
 async writeStatus({sha, name, conclusion, title, url}) {
  await this.#octokit.rest.repos.createCommitStatus({
   ...this.#name,
   sha,
   context: name,
   state: conclusion === "failure" ? "failure" : "success",
   description: title.slice(0, MAX_DESCRIPTION),
   ...url === void 0 ? {} : {
    target_url: url
   }
  });
 }
 async findPullRequest({repository, branch, sha}) {
  const {rest, paginate} = this.#octokit;
  const [owner = ""] = repository.split("/");
  const parameters = {
   ...this.#name,
   state: "open",
   head: `${owner}:${branch}`,
   per_page: 100
  };
  return (await allOf(paginate.iterator(rest.pulls.list, parameters))).find(({head}) => head.sha === sha && head.repo?.full_name === repository)?.number;
 }
};

function openWorkflowRuns(options) {
 const runs = new Runs(openClient(options));
 return {
  run: id => require_asked.asked("actions: read", () => runs.run(id)),
  newest: (query, accepts) => require_asked.asked("actions: read, contents: read", () => runs.newest(query, accepts)),
  mergeBase: (base, head) => require_asked.asked("contents: read", () => runs.mergeBase(base, head)),
  isOnBranch: (commit, branch) => require_asked.asked("contents: read", () => runs.isOnBranch(commit, branch)),
  jobs: runId => require_asked.asked("actions: read", () => runs.jobs(runId))
 };
}

const MAX_PAGES = 5;

const MAX_COMPARED = 30;

var Runs = class {
 #octokit;
 #name;
 constructor({octokit, name}) {
  this.#octokit = octokit;
  this.#name = name;
 }
 async run(id) {
  const {data} = await this.#octokit.rest.actions.getWorkflowRun({
   ...this.#name,
   run_id: id
  });
  return runOf(data);
 }
 async newest({workflow, branch, status, commit}, accepts) {
  const {rest, paginate} = this.#octokit;
  const pages = paginate.iterator(rest.actions.listWorkflowRuns, {
   ...this.#name,
   workflow_id: workflow,
   branch,
   status,
   per_page: 100,
   ...commit === void 0 ? {} : {
    head_sha: commit
   }
  });
  let read = 0;
  let compared = 0;
  for await (const {data} of pages) {
   for (const run of data.map(runOf).filter(accepts)) {
    if (await this.isOnBranch(run.commit, branch)) return run;
    if (++compared === MAX_COMPARED) return;
   }
   if (++read === MAX_PAGES) return;
  }
 }
 async mergeBase(base, head) {
  const {data} = await this.#octokit.rest.repos.compareCommitsWithBasehead({
   ...this.#name,
   basehead: `${base}...${head}`,
   per_page: 1
  });
  return data.merge_base_commit.sha;
 }
 async isOnBranch(commit, branch) {
  try {
   return await this.mergeBase(`refs/heads/${branch}`, commit) === commit;
  } catch (error) {
   if (require_asked.statusOf(error) === 404) return false;
   throw error;
  }
 }
 async jobs(runId) {
  const {rest, paginate} = this.#octokit;
  const list = async filter => (await allOf(paginate.iterator(rest.actions.listJobsForWorkflowRun, {
   ...this.#name,
   run_id: runId,
   filter,
   per_page: 100
  }))).map(({id, name, status, conclusion}) => ({
   id,
   name,
   conclusion: status === "completed" ? conclusion : null
  }));
  return {
   all: await list("all"),
   latest: await list("latest")
  };
 }
};

function runOf(run) {
 return {
  id: run.id,
  commit: run.head_sha,
  branch: run.head_branch ?? "",
  event: run.event,
  conclusion: run.conclusion,
  headRepository: run.head_repository?.full_name ?? "",
  ...workflowFile(run.path),
  attempt: run.run_attempt ?? 1
 };
}

async function labelSetters({octokit, name}, number) {
 return await require_asked.asked("issues: read", async () => {
  const parameters = {
   ...name,
   issue_number: number,
   per_page: 100
  };
  const events = await allOf(octokit.paginate.iterator(octokit.rest.issues.listEvents, parameters));
  return new Map(events.flatMap(event => event.event === "labeled" && "label" in event ? [ [ event.label.name, actorOf(event.actor) ] ] : []));
 });
}

function actorOf(actor) {
 return isGone(actor) ? "unknown" : personOf(actor) ?? "unknown";
}

const ROLES = [ "none", "read", "triage", "write", "maintain", "admin" ];

async function readRoles({octokit, name}, people) {
 const roles = new Map;
 for (const {id, login, kind} of people) {
  if (kind === "bot") continue;
  const answer = await require_asked.asked("contents: read", async () => {
   const {data} = await octokit.rest.repos.getCollaboratorPermissionLevel({
    ...name,
    username: login
   });
   return roleOf(data.role_name, data.permission);
  });
  roles.set(id, answer.kind === "answered" ? {
   kind: "known",
   value: answer.value
  } : {
   kind: "incomplete",
   value: "none",
   why: `the role of @${login} is not known: ${answer.reason}`,
   remedy: answer.remedy
  });
 }
 return roles;
}

function roleOf(role, permission) {
 const known = ROLES.find(each => each === role) ?? ROLES.find(each => each === permission);
 if (known === void 0) throw new RangeError(`the role ${role} with the permission ${permission} is not known`);
 return known;
}

const NOBODY = {
 kind: "incomplete",
 value: "none",
 why: "it is not known who set the label",
 remedy: "remove the label and set it again"
};

async function readLabel(options, {number, label, sender}) {
 const client = openClient(options);
 const pull = await require_asked.asked("pull-requests: read", async () => {
  const {data} = await client.octokit.rest.pulls.get({
   ...client.name,
   pull_number: number
  });
  const isSet = data.labels.some(({name}) => name === label);
  return {
   author: personOf(data.user),
   head: data.head.sha,
   isSet
  };
 });
 if (pull.kind === "refused") return pull;
 const {author, head, isSet} = pull.value;
 if (!isSet) return {
  kind: "answered",
  value: {
   author,
   head,
   set: void 0
  }
 };
 const setters = await labelSetters(client, number);
 if (setters.kind === "refused" && sender === void 0) return setters;
 const known = setters.kind === "answered" ? setters.value.get(label) ?? "unknown" : "unknown";
 const by = known === "unknown" ? sender ?? known : known;
 const roles = by === "unknown" ? new Map : await readRoles(client, [ by ]);
 return {
  kind: "answered",
  value: {
   author,
   head,
   set: {
    by,
    role: by === "unknown" ? NOBODY : roles.get(by.id) ?? NOBODY
   }
  }
 };
}

__webpack_unused_export__ = openReportChannels;

exports.openWorkflowRuns = openWorkflowRuns;

__webpack_unused_export__ = readLabel;

__webpack_unused_export__ = readOpenPullRequests;


/***/ })

};
;