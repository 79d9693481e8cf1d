export const id = 37;

export const ids = [ 37 ];

export const modules = {
 7037: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   openReleaseFacts: () => openReleaseFacts
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
  var github = __webpack_require__(1738);
  var dist_bundle = __webpack_require__(4491);
  var plugin_throttling_dist_bundle = __webpack_require__(2812);
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
   }, dist_bundle.L, plugin_throttling_dist_bundle.A);
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
  const LABELS = [ [ /^(?:ubuntu-(?:latest|slim|\d\d\.\d\d)(?:-[\w-]{1,50})?|linux)$/i, "linux" ], [ /^(?:macos-(?:latest|\d\d)(?:-[\w-]{1,50})?|macos)$/i, "macos" ], [ /^(?:windows-(?:latest|\d\d|\d{4})(?:-[\w-]{1,50})?|windows)$/i, "windows" ] ];
  function systemOfLabels(labels) {
   const found = new Set(labels.flatMap(label => LABELS.flatMap(([pattern, system]) => pattern.test(label) ? [ system ] : [])));
   const [only] = found;
   return found.size === 1 ? only : void 0;
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
  function openReleaseFacts(options) {
   const github = new Repository(openClient(options));
   const ofLabel = async (permission, label, ask) => {
    const found = await asked(permission, ask);
    if (found.kind === "refused" || found.value.length > 0) return found;
    const exists = await asked(permission, () => github.hasLabel(label));
    if (exists.kind === "refused") return exists;
    return exists.value ? found : noLabel(label);
   };
   return {
    jobsOf: commit => asked("actions: read", () => github.jobsOf(commit)),
    checkRunsOf: commit => asked("checks: read", () => github.checkRunsOf(commit)),
    openIssues: label => ofLabel("issues: read", label, () => github.openIssues(label)),
    mergedPullRequests: (label, since) => ofLabel("issues: read, pull-requests: read", label, () => github.mergedPullRequests(label, since))
   };
  }
  function noLabel(label) {
   return {
    kind: "refused",
    reason: `the repository has no label ${JSON.stringify(label)}, so nothing can have it`,
    remedy: `create the label ${JSON.stringify(label)} on GitHub, or correct its name in the policy`
   };
  }
  const MOST_RUNS = 1e3;
  class Repository {
   #octokit;
   #name;
   constructor({octokit: octokit, name: name}) {
    this.#octokit = octokit;
    this.#name = name;
   }
   async jobsOf(commit) {
    const {rest: rest, paginate: paginate} = this.#octokit;
    const pages = paginate.iterator(rest.actions.listWorkflowRunsForRepo, {
     ...this.#name,
     head_sha: commit,
     per_page: 100
    });
    const runs = await allOf(pages);
    if (runs.length >= MOST_RUNS) throw new RangeError(`there are ${MOST_RUNS} runs or more`);
    const jobs = [];
    for (const run of runs) if (run.head_sha === commit) jobs.push(...await this.#jobsOfRun(run));
    return jobs;
   }
   async #jobsOfRun(run) {
    const {rest: rest, paginate: paginate} = this.#octokit;
    const pages = paginate.iterator(rest.actions.listJobsForWorkflowRun, {
     ...this.#name,
     run_id: run.id,
     filter: "latest",
     per_page: 100
    });
    const {workflow: path} = workflowFile(run.path);
    const headRepository = run.head_repository?.full_name ?? "";
    const facts = {
     workflow: run.name ?? path,
     path: path,
     event: run.event,
     runId: run.id,
     headRepository: headRepository
    };
    const jobs = (await allOf(pages)).map(job => ({
     ...facts,
     name: job.name,
     conclusion: job.status === "completed" ? job.conclusion : null,
     os: systemOfLabels(job.labels),
     url: job.html_url ?? run.html_url
    }));
    const conclusion = run.status === "completed" ? run.conclusion : null;
    const isTold = jobs.some(job => job.conclusion !== "success");
    if (conclusion === "success" || isTold) return jobs;
    return [ ...jobs, {
     ...facts,
     name: "the run itself",
     conclusion: conclusion,
     os: void 0,
     url: run.html_url
    } ];
   }
   async checkRunsOf(commit) {
    const {rest: rest, paginate: paginate} = this.#octokit;
    const pages = paginate.iterator(rest.checks.listForRef, {
     ...this.#name,
     ref: commit,
     filter: "latest",
     per_page: 100
    });
    const runs = await allOf(pages);
    return runs.filter(({app: app}) => app?.slug !== "github-actions").map(({name: name, status: status, conclusion: conclusion, html_url: url}) => ({
     name: name,
     conclusion: status === "completed" ? conclusion : null,
     url: url ?? ""
    }));
   }
   async openIssues(label) {
    const {rest: rest, paginate: paginate} = this.#octokit;
    const pages = paginate.iterator(rest.issues.listForRepo, {
     ...this.#name,
     labels: label,
     state: "open",
     per_page: 100
    });
    const issues = await allOf(pages);
    return issues.filter(issue => issue.pull_request === void 0).map(({number: number, title: title, html_url: url}) => ({
     number: number,
     title: title,
     url: url
    }));
   }
   async hasLabel(name) {
    try {
     await this.#octokit.rest.issues.getLabel({
      ...this.#name,
      name: name
     });
     return true;
    } catch (error) {
     if (statusOf(error) === 404) return false;
     throw error;
    }
   }
   async mergedPullRequests(label, since) {
    const {rest: rest, paginate: paginate} = this.#octokit;
    const pages = paginate.iterator(rest.issues.listForRepo, {
     ...this.#name,
     labels: label,
     state: "closed",
     per_page: 100,
     ...since === void 0 ? {} : {
      since: new Date(since).toISOString()
     }
    });
    const merged = [];
    for (const issue of await allOf(pages)) {
     if (issue.pull_request?.merged_at == null) continue;
     const {data: data} = await rest.pulls.get({
      ...this.#name,
      pull_number: issue.number
     });
     const {number: number, title: title, html_url: url, merge_commit_sha: commit} = data;
     if (commit !== null) merged.push({
      number: number,
      title: title,
      url: url,
      commit: commit
     });
    }
    return merged;
   }
  }
 }
};
