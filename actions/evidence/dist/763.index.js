export const id = 763;

export const ids = [ 763 ];

export const modules = {
 56853: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   NZ: () => asked,
   Of: () => refusalOf,
   c2: () => statusOf
  });
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
     const reason = status === void 0 ? `GitHub could not be reached: ${what}` : `GitHub answered ${status}: ${what}`;
     return {
      reason: reason,
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
    reason: reason,
    remedy: "update GitHub Enterprise Server, which does not know the field"
   };
   const isForbidden = [ "FORBIDDEN", "NOT_FOUND", "INSUFFICIENT_SCOPES" ].includes(first.type ?? "");
   return {
    reason: reason,
    remedy: isForbidden ? `give the job permissions: { ${permission} }` : "run the job again"
   };
  }
  function queryErrors(error) {
   if (!(error instanceof Error) || error.name !== "GraphqlResponseError" || !("errors" in error)) return [];
   return Array.isArray(error.errors) ? error.errors : [];
  }
 },
 61763: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   openWorkflowRuns: () => openWorkflowRuns
  });
  var asked = __webpack_require__(56853);
  var github = __webpack_require__(68803);
  var dist_bundle = __webpack_require__(54491);
  var light = __webpack_require__(46503);
  var VERSION = "0.0.0-development";
  var noop = () => Promise.resolve();
  function wrapRequest(state, request, options) {
   return state.retryLimiter.schedule(doRequest, state, request, options);
  }
  async function doRequest(state, request, options) {
   const {pathname: pathname} = new URL(options.url, "http://github.test");
   const isAuth = isAuthRequest(options.method, pathname);
   const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
   const isSearch = options.method === "GET" && pathname.startsWith("/search/");
   const isGraphQL = pathname.startsWith("/graphql");
   const retryCount = ~~request.retryCount;
   const jobOptions = retryCount > 0 ? {
    priority: 0,
    weight: 0
   } : {};
   if (state.clustering) jobOptions.expiration = 1e3 * 60;
   if (isWrite || isGraphQL) await state.write.key(state.id).schedule(jobOptions, noop);
   if (isWrite && state.triggersNotification(pathname)) await state.notifications.key(state.id).schedule(jobOptions, noop);
   if (isSearch) await state.search.key(state.id).schedule(jobOptions, noop);
   const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
   if (isGraphQL) {
    const res = await req;
    if (res.data.errors != null && res.data.errors.some(error => error.type === "RATE_LIMITED")) {
     const error = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
      response: res,
      data: res.data
     });
     throw error;
    }
   }
   return req;
  }
  function isAuthRequest(method, pathname) {
   return method === "PATCH" && /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && (/^\/applications\/[^/]+\/token$/.test(pathname) || /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || pathname === "/login/oauth/access_token");
  }
  var triggers_notification_paths_default = [ "/orgs/{org}/invitations", "/orgs/{org}/invitations/{invitation_id}", "/orgs/{org}/teams/{team_slug}/discussions", "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments", "/repos/{owner}/{repo}/collaborators/{username}", "/repos/{owner}/{repo}/commits/{commit_sha}/comments", "/repos/{owner}/{repo}/issues", "/repos/{owner}/{repo}/issues/{issue_number}/comments", "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue", "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority", "/repos/{owner}/{repo}/pulls", "/repos/{owner}/{repo}/pulls/{pull_number}/comments", "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies", "/repos/{owner}/{repo}/pulls/{pull_number}/merge", "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers", "/repos/{owner}/{repo}/pulls/{pull_number}/reviews", "/repos/{owner}/{repo}/releases", "/teams/{team_id}/discussions", "/teams/{team_id}/discussions/{discussion_number}/comments" ];
  function routeMatcher(paths) {
   const regexes = paths.map(path => path.split("/").map(c => c.startsWith("{") ? "(?:.+?)" : c).join("/"));
   const regex2 = `^(?:${regexes.map(r => `(?:${r})`).join("|")})[^/]*$`;
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
   const {enabled: enabled = true, Bottleneck: Bottleneck = light, id: id = "no-id", timeout: timeout = 1e3 * 60 * 2, connection: connection} = octokitOptions.throttle || {};
   if (!enabled) return {};
   const common = {
    timeout: timeout
   };
   if (typeof connection !== "undefined") common.connection = connection;
   const state = Object.assign({
    clustering: connection != null,
    triggersNotification: triggersNotification,
    fallbackSecondaryRateRetryAfter: 60,
    retryAfterBaseValue: 1e3,
    id: id
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
     const {pathname: pathname} = new URL(options.url, "http://github.test");
     const shouldRetryGraphQL = pathname.startsWith("/graphql") && error.status !== 401;
     if (!(shouldRetryGraphQL || error.status === 403 || error.status === 429)) return;
     const retryCount = ~~request.retryCount;
     request.retryCount = retryCount;
     options.request.retryCount = retryCount;
     const {wantRetry: wantRetry, retryAfter: retryAfter = 0} = await async function() {
      if (/\bsecondary rate\b/i.test(error.message)) {
       const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
       const wantRetry2 = await emitter.trigger("secondary-limit", retryAfter2, options, octokit, retryCount);
       return {
        wantRetry: wantRetry2,
        retryAfter: retryAfter2
       };
      }
      if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(error2 => error2.type === "RATE_LIMITED")) {
       const rateLimitReset = new Date(~~error.response.headers["x-ratelimit-reset"] * 1e3).getTime();
       const retryAfter2 = Math.max(Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1, 0);
       const wantRetry2 = await emitter.trigger("rate-limit", retryAfter2, options, octokit, retryCount);
       return {
        wantRetry: wantRetry2,
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
     owner: owner,
     repo: repo
    }
   };
  }
  function octokitOf({token: token, apiUrl: apiUrl, timeout: timeout = TIMEOUT, second: second = SECOND}) {
   const waits = (after, _, __, tried) => tried < MAX_RETRIES && after <= MAX_WAIT;
   return (0, github.Q)(token, {
    baseUrl: apiUrl,
    request: {
     fetch: fetchWithin(timeout)
    },
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
   }, dist_bundle.L, throttling);
  }
  function fetchWithin(milliseconds) {
   return (input, init) => fetch(input, {
    ...init,
    signal: AbortSignal.timeout(milliseconds)
   });
  }
  const MAX_ITEMS = 5e3;
  async function allOf(pages) {
   const items = [];
   for await (const {data: data} of pages) {
    items.push(...data);
    if (items.length > MAX_ITEMS) throw new RangeError(`there are more than ${MAX_ITEMS} items`);
   }
   return items;
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
  function openWorkflowRuns(options) {
   const runs = new Runs(openClient(options));
   return {
    run: id => (0, asked.NZ)("actions: read", () => runs.run(id)),
    newest: (query, accepts) => (0, asked.NZ)("actions: read, contents: read", () => runs.newest(query, accepts)),
    mergeBase: (base, head) => (0, asked.NZ)("contents: read", () => runs.mergeBase(base, head)),
    isOnBranch: (commit, branch) => (0, asked.NZ)("contents: read", () => runs.isOnBranch(commit, branch)),
    jobs: runId => (0, asked.NZ)("actions: read", () => runs.jobs(runId))
   };
  }
  const MAX_PAGES = 5;
  const MAX_COMPARED = 30;
  class Runs {
   #octokit;
   #name;
   constructor({octokit: octokit, name: name}) {
    this.#octokit = octokit;
    this.#name = name;
   }
   async run(id) {
    const {data: data} = await this.#octokit.rest.actions.getWorkflowRun({
     ...this.#name,
     run_id: id
    });
    return runOf(data);
   }
   async newest({workflow: workflow, branch: branch, status: status, commit: commit}, accepts) {
    const {rest: rest, paginate: paginate} = this.#octokit;
    const pages = paginate.iterator(rest.actions.listWorkflowRuns, {
     ...this.#name,
     workflow_id: workflow,
     branch: branch,
     status: status,
     per_page: 100,
     ...commit === void 0 ? {} : {
      head_sha: commit
     }
    });
    let read = 0;
    let compared = 0;
    for await (const {data: data} of pages) {
     for (const run of data.map(runOf).filter(accepts)) {
      if (await this.isOnBranch(run.commit, branch)) return run;
      if (++compared === MAX_COMPARED) return;
     }
     if (++read === MAX_PAGES) return;
    }
    return;
   }
   async mergeBase(base, head) {
    const {data: data} = await this.#octokit.rest.repos.compareCommitsWithBasehead({
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
     if ((0, asked.c2)(error) === 404) return false;
     throw error;
    }
   }
   async jobs(runId) {
    const {rest: rest, paginate: paginate} = this.#octokit;
    const list = async filter => {
     const pages = paginate.iterator(rest.actions.listJobsForWorkflowRun, {
      ...this.#name,
      run_id: runId,
      filter: filter,
      per_page: 100
     });
     return (await allOf(pages)).map(({id: id, name: name, status: status, conclusion: conclusion}) => ({
      id: id,
      name: name,
      conclusion: status === "completed" ? conclusion : null
     }));
    };
    return {
     all: await list("all"),
     latest: await list("latest")
    };
   }
  }
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
 }
};
