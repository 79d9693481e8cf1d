export const id = 486;

export const ids = [ 486 ];

export const modules = {
 3486: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   openIssueTracker: () => openIssueTracker,
   openReleaseFacts: () => openReleaseFacts,
   openReportChannels: () => openReportChannels,
   openRepositoryFacts: () => openRepositoryFacts,
   openWorkflowRuns: () => openWorkflowRuns,
   readCodeownersErrors: () => readCodeownersErrors,
   readLabel: () => readLabel,
   readOpenPullRequests: () => readOpenPullRequests,
   readPullRequestFacts: () => readPullRequestFacts,
   readPullRequestsOfHead: () => readPullRequestsOfHead,
   readRepositoryPeople: () => readRepositoryPeople,
   readRepositorySettings: () => readRepositorySettings,
   systemOfLabels: () => systemOfLabels,
   writeCommitStatus: () => writeCommitStatus
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
  async function listOf(permission, read) {
   const answer = await asked(permission, read);
   return answer.kind === "answered" ? {
    kind: "known",
    value: answer.value
   } : {
    kind: "incomplete",
    value: [],
    why: answer.reason,
    remedy: answer.remedy
   };
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
  async function readCodeownersErrors(options, commit) {
   const {octokit: octokit, name: name} = openClient(options);
   return await asked("contents: read", async () => {
    const {data: data} = await octokit.rest.repos.codeownersErrors({
     ...name,
     ref: commit
    });
    return data.errors.map(({path: path, line: line, kind: kind, source: source = ""}) => ({
     path: path,
     line: line,
     kind: kind,
     source: source
    }));
   });
  }
  const LONGEST = 140;
  async function writeCommitStatus(options, status) {
   const {octokit: octokit, name: name} = openClient(options);
   const {sha: sha, context: context, state: state, description: description, url: url} = status;
   return await asked("statuses: write", async () => {
    await octokit.rest.repos.createCommitStatus({
     ...name,
     sha: sha,
     context: context,
     state: state,
     description: shortened(description),
     ...url === void 0 ? {} : {
      target_url: url
     }
    });
   });
  }
  function shortened(text) {
   const characters = [ ...text ];
   return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join("")}…`;
  }
  function isGone(account) {
   return account?.id === void 0 || account.login === void 0;
  }
  function personOf(account) {
   const {id: id, login: login, type: type} = account ?? {};
   if (id === void 0 || login === void 0 || login === "ghost") return;
   return {
    id: String(id),
    login: login,
    kind: type === "Bot" || login.endsWith("[bot]") ? "bot" : "user"
   };
  }
  function personOfActor(actor) {
   if (actor === null) return;
   const {__typename: type, login: login, databaseId: databaseId} = actor;
   const name = type === "Bot" && !login.endsWith("[bot]") ? `${login}[bot]` : login;
   return personOf({
    login: name,
    type: type,
    ...typeof databaseId === "number" ? {
     id: databaseId
    } : {}
   });
  }
  async function boundedPages(pages, {most: most, what: what, remedy: remedy}) {
   const items = [];
   for await (const {data: data} of pages) {
    items.push(...data);
    if (items.length > most) {
     const why = `there are more than ${most.toLocaleString("en")} ${what}`;
     return {
      kind: "incomplete",
      value: items.slice(0, most),
      why: why,
      remedy: remedy
     };
    }
   }
   return {
    kind: "known",
    value: items
   };
  }
  function mapKnown(known, read) {
   return {
    ...known,
    value: known.value.map(read)
   };
  }
  function issueOf(told) {
   return {
    number: told.number,
    title: told.title,
    body: told.body ?? "",
    state: told.state === "closed" ? "closed" : "open",
    stateReason: reasonOf(told.state_reason),
    locked: told.locked,
    author: personOf(told.user),
    closedBy: personOf(told.closed_by),
    createdAt: Date.parse(told.created_at),
    closedAt: momentOf(told.closed_at),
    updatedAt: Date.parse(told.updated_at),
    labels: told.labels.flatMap(label => typeof label === "string" ? label : label.name ?? []),
    assignees: (told.assignees ?? []).flatMap(account => personOf(account) ?? []),
    milestone: told.milestone?.title,
    url: told.html_url
   };
  }
  function commentOf({id: id, user: user, body: body, created_at: created_at, updated_at: updated_at}) {
   return {
    id: id,
    author: personOf(user),
    body: body ?? "",
    createdAt: Date.parse(created_at),
    updatedAt: Date.parse(updated_at)
   };
  }
  function eventOf(told) {
   return {
    id: told.id,
    by: personOf(told.actor),
    at: Date.parse(told.created_at),
    what: changeOf(told)
   };
  }
  function changeOf({event: event, label: label, assignee: assignee, rename: rename, state_reason: state_reason}) {
   switch (event) {
   case "labeled":
   case "unlabeled":
    return {
     kind: event,
     label: label?.name ?? ""
    };

   case "assigned":
   case "unassigned":
    return {
     kind: event,
     assignee: personOf(assignee)
    };

   case "closed":
    return {
     kind: event,
     reason: reasonOf(state_reason)
    };

   case "renamed":
    return {
     kind: event,
     from: rename?.from ?? "",
     to: rename?.to ?? ""
    };

   case "reopened":
   case "locked":
   case "unlocked":
    return {
     kind: event
    };

   default:
    return {
     kind: "other",
     event: event
    };
   }
  }
  const REASONS = [ "completed", "not_planned", "duplicate", "reopened" ];
  function reasonOf(text) {
   return REASONS.find(reason => reason === text);
  }
  function momentOf(text) {
   return text === null || text === void 0 ? void 0 : Date.parse(text);
  }
  class MovedError extends Error {}
  async function trackerAnswer(need, ask) {
   try {
    return {
     kind: "answered",
     value: await ask()
    };
   } catch (error) {
    return trackerRefusal(error, need);
   }
  }
  function trackerRefusal(error, need) {
   const message = error instanceof Error ? error.message.slice(0, 300) : String(error);
   const status = statusOf(error);
   const why = error instanceof MovedError ? "moved" : refusalKind({
    status: status,
    message: message,
    error: error
   }, need);
   const reason = why === "moved" ? message : tracker_refusal_reasonOf(why, {
    status: status,
    message: message
   });
   const retryAfter = why === "rate-limited" ? secondsToWait(error) : void 0;
   return {
    kind: "refused",
    why: why,
    reason: reason,
    remedy: remedyOf(why, need),
    retryAfter: retryAfter
   };
  }
  function refusalKind(failure, {about: about}) {
   const {status: status, message: message, error: error} = failure;
   switch (status) {
   case 401:
    return "not-permitted";

   case 403:
    if (isLimit(message, error)) return "rate-limited";
    return /\blocked\b/i.test(message) ? "locked" : "not-permitted";

   case 404:
    return about === "issue" ? "not-found" : "not-permitted";

   case 410:
    return about === "issue" && /deleted/i.test(message) ? "not-found" : "issues-off";

   case 422:
    return "rejected";

   case 429:
    return "rate-limited";

   default:
    return "unreachable";
   }
  }
  function isLimit(message, error) {
   return /rate limit/i.test(message) || headerOf(error, "retry-after") !== void 0 || hasNothingLeft(error);
  }
  function hasNothingLeft(error) {
   return headerOf(error, "x-ratelimit-remaining") === "0";
  }
  function secondsToWait(error) {
   const after = headerOf(error, "retry-after");
   if (after !== void 0 && /^\d{1,6}$/.test(after)) return Number(after);
   const reset = headerOf(error, "x-ratelimit-reset");
   if (!hasNothingLeft(error) || reset === void 0 || !/^\d{1,12}$/.test(reset)) return;
   return Math.max(0, Number(reset) - Math.floor(Date.now() / 1e3));
  }
  function headerOf(error, name) {
   if (typeof error !== "object" || error === null || !("response" in error)) return;
   const {response: response} = error;
   if (typeof response !== "object" || response === null || !("headers" in response)) return;
   const {headers: headers} = response;
   if (typeof headers !== "object" || headers === null) return;
   const value = Object.entries(headers).find(([key]) => key === name)?.[1];
   return value === void 0 ? void 0 : String(value);
  }
  function tracker_refusal_reasonOf(why, {status: status, message: message}) {
   if (status === void 0) return `GitHub could not be reached: ${message}`;
   switch (why) {
   case "issues-off":
    return "the repository has no issues: GitHub answered 410";

   case "rate-limited":
    return `GitHub answered ${status}: the limit of requests is reached`;

   default:
    return `GitHub answered ${status}: ${message}`;
   }
  }
  function remedyOf(why, {permission: permission}) {
   switch (why) {
   case "issues-off":
    return "turn issues on in the settings of the repository";

   case "not-permitted":
    return `give the job permissions: { ${permission} }`;

   case "moved":
    return "look after the issue where it is now, and name the repository as it is called now";

   case "locked":
    return "unlock the issue";

   case "rate-limited":
    return "wait for the next run";

   case "rejected":
    return "check the labels, the assignees and the length of the text";

   case "not-found":
   case "unreachable":
    return "run the job again";
   }
  }
  const READ_ALL = {
   permission: "issues: read",
   about: "repository"
  };
  const READ_ONE = {
   permission: "issues: read",
   about: "issue"
  };
  const CREATE = {
   permission: "issues: write",
   about: "repository"
  };
  const WRITE = {
   permission: "issues: write",
   about: "issue"
  };
  function openIssueTracker(options) {
   const issues = new Issues(openClient(options));
   return {
    account: () => trackerAnswer(READ_ALL, () => issues.account()),
    list: since => trackerAnswer(READ_ALL, () => issues.list(since)),
    read: number => trackerAnswer(READ_ONE, () => issues.read(number)),
    comments: number => trackerAnswer(READ_ONE, () => issues.comments(number)),
    events: number => trackerAnswer(READ_ONE, () => issues.events(number)),
    create: issue => trackerAnswer(CREATE, () => issues.create(issue)),
    edit: (number, edit) => trackerAnswer(WRITE, () => issues.edit(number, edit)),
    comment: (number, body) => trackerAnswer(WRITE, () => issues.comment(number, body))
   };
  }
  const VIEWER = "{ viewer { login databaseId } }";
  const MOST_ISSUES = 5e3;
  const MOST_COMMENTS = 1e3;
  const MOST_EVENTS = 1e3;
  const HERE = {
   request: {
    redirect: "manual"
   }
  };
  const ONCE = {
   request: {
    redirect: "manual",
    retries: 0
   }
  };
  class Issues {
   #octokit;
   #name;
   #account;
   constructor({octokit: octokit, name: name}) {
    this.#octokit = octokit;
    this.#name = name;
   }
   async account() {
    if (this.#account === void 0) {
     const {viewer: viewer} = await this.#octokit.graphql(VIEWER);
     const person = personOf({
      id: viewer.databaseId,
      login: viewer.login
     });
     if (person === void 0) throw new Error("GitHub does not say who the token belongs to");
     this.#account = person;
    }
    return this.#account;
   }
   async list(since) {
    const {rest: rest, paginate: paginate} = this.#octokit;
    const account = await this.account();
    const pages = paginate.iterator(rest.issues.listForRepo, {
     ...{
      ...this.#name,
      state: "all",
      creator: account.login
     },
     sort: "created",
     direction: "desc",
     per_page: 100,
     ...since === void 0 ? {} : {
      since: secondOf(since)
     }
    });
    const found = await boundedPages(pages, {
     most: MOST_ISSUES,
     what: `issues and pull requests by ${account.login}`,
     remedy: "give the job the token of an app that opens nothing else"
    });
    const own = new Map(found.value.flatMap(told => {
     const issue = issueOf(told);
     return told.pull_request === void 0 && issue.author?.id === account.id ? [ [ issue.number, issue ] ] : [];
    }));
    return {
     ...found,
     value: [ ...own.values() ]
    };
   }
   async read(number) {
    const answer = await this.#octokit.rest.issues.get({
     ...this.#name,
     ...HERE,
     issue_number: number
    });
    return issueOf(here(answer));
   }
   async comments(number) {
    const {rest: rest, paginate: paginate} = this.#octokit;
    const parameters = {
     ...this.#name,
     issue_number: number,
     per_page: 100
    };
    const pages = paginate.iterator(rest.issues.listComments, parameters);
    const remedy = "close the issue, so that a new one takes its place";
    return mapKnown(await boundedPages(pages, {
     most: MOST_COMMENTS,
     what: "comments",
     remedy: remedy
    }), commentOf);
   }
   async events(number) {
    const {rest: rest, paginate: paginate} = this.#octokit;
    const parameters = {
     ...this.#name,
     issue_number: number,
     per_page: 100
    };
    const pages = paginate.iterator(rest.issues.listEvents, parameters);
    const remedy = "close the issue, so that a new one takes its place";
    return mapKnown(await boundedPages(pages, {
     most: MOST_EVENTS,
     what: "events",
     remedy: remedy
    }), eventOf);
   }
   async create({title: title, body: body, labels: labels, assignees: assignees}) {
    const sent = {
     title: title,
     body: body,
     labels: [ ...labels ],
     assignees: [ ...assignees ]
    };
    const answer = await this.#octokit.rest.issues.create({
     ...this.#name,
     ...ONCE,
     ...sent
    });
    return writtenOf(here(answer), {
     labels: labels,
     assignees: assignees
    });
   }
   async edit(number, edit) {
    const {title: title, body: body, state: state, labels: labels, assignees: assignees} = edit;
    const answer = await this.#octokit.rest.issues.update({
     ...{
      ...this.#name,
      ...HERE,
      issue_number: number
     },
     ...title === void 0 ? {} : {
      title: title
     },
     ...body === void 0 ? {} : {
      body: body
     },
     ...state === void 0 ? {} : {
      state: state.is
     },
     ...state?.is === "closed" ? {
      state_reason: state.reason
     } : {},
     ...labels === void 0 ? {} : {
      labels: [ ...labels ]
     },
     ...assignees === void 0 ? {} : {
      assignees: [ ...assignees ]
     }
    });
    return writtenOf(here(answer), edit);
   }
   async comment(number, body) {
    const parameters = {
     ...this.#name,
     ...ONCE,
     issue_number: number,
     body: body
    };
    return commentOf(here(await this.#octokit.rest.issues.createComment(parameters)));
   }
  }
  function secondOf(milliseconds) {
   return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
  }
  function writtenOf(told, {labels: labels = [], assignees: assignees = []}) {
   const issue = issueOf(told);
   const without = (wanted, found) => {
    const known = new Set(found.map(name => name.toLowerCase()));
    return wanted.filter(name => !known.has(name.toLowerCase()));
   };
   const logins = issue.assignees.map(({login: login}) => login);
   return {
    issue: issue,
    unassigned: without(assignees, logins),
    unlabeled: without(labels, issue.labels)
   };
  }
  function here({status: status, data: data}) {
   if (status >= 300) throw new MovedError(`GitHub answered ${status}: it is somewhere else now`);
   return data;
  }
  function alertOf(told) {
   const {dependency: dependency, security_advisory: advisory, security_vulnerability: vulnerability} = told;
   return {
    number: told.number,
    state: told.state,
    ecosystem: vulnerability.package.ecosystem,
    package: vulnerability.package.name,
    manifest: dependency.manifest_path ?? "",
    scope: dependency.scope ?? void 0,
    ghsa: advisory.ghsa_id,
    cve: advisory.cve_id ?? void 0,
    severity: vulnerability.severity,
    isMalware: advisory.classification === "malware",
    summary: advisory.summary,
    range: vulnerability.vulnerable_version_range,
    fixedIn: vulnerability.first_patched_version?.identifier,
    createdAt: Date.parse(told.created_at),
    fixedAt: momentOf(told.fixed_at),
    dismissedAt: momentOf(told.dismissed_at),
    dismissedBy: personOf(told.dismissed_by),
    dismissedReason: told.dismissed_reason ?? void 0,
    dismissedComment: told.dismissed_comment ?? void 0,
    withdrawnAt: momentOf(advisory.withdrawn_at),
    url: told.html_url
   };
  }
  function advisoryOf(told) {
   return {
    ghsa: told.ghsa_id,
    cve: told.cve_id ?? void 0,
    summary: told.summary,
    severity: told.severity ?? void 0,
    publishedAt: momentOf(told.published_at),
    withdrawnAt: momentOf(told.withdrawn_at),
    affected: (told.vulnerabilities ?? []).map(each => ({
     ecosystem: each.package?.ecosystem ?? "",
     package: each.package?.name ?? "",
     range: each.vulnerable_version_range ?? "",
     patched: each.patched_versions ?? void 0
    })),
    url: told.html_url
   };
  }
  function openRepositoryFacts(options) {
   const facts = new Facts(openClient(options));
   const of = permission => ({
    permission: permission,
    about: "repository"
   });
   return {
    alerts: () => trackerAnswer(of("vulnerability-alerts: read"), () => facts.alerts()),
    advisories: () => trackerAnswer(of("contents: read"), () => facts.advisories()),
    workflows: () => trackerAnswer(of("actions: read"), () => facts.workflows()),
    runs: query => trackerAnswer(of("actions: read"), () => facts.runs(query)),
    milestones: () => trackerAnswer(of("issues: read"), () => facts.milestones()),
    issue: number => trackerAnswer({
     permission: "issues: read",
     about: "issue"
    }, () => facts.issue(number))
   };
  }
  const MOST = 2e3;
  const MOST_RUNS = 999;
  class Facts {
   #octokit;
   #name;
   constructor({octokit: octokit, name: name}) {
    this.#octokit = octokit;
    this.#name = name;
   }
   async alerts() {
    const {rest: rest, paginate: paginate} = this.#octokit;
    const pages = paginate.iterator(rest.dependabot.listAlertsForRepo, {
     ...this.#name,
     per_page: 100
    });
    const remedy = "fix or dismiss the oldest alerts";
    return mapKnown(await boundedPages(pages, {
     most: MOST,
     what: "alerts",
     remedy: remedy
    }), alertOf);
   }
   async advisories() {
    const {rest: rest, paginate: paginate} = this.#octokit;
    const parameters = {
     ...this.#name,
     state: "published",
     per_page: 100
    };
    const pages = paginate.iterator(rest.securityAdvisories.listRepositoryAdvisories, parameters);
    const remedy = "nothing: the latest are read";
    const found = await boundedPages(pages, {
     most: MOST,
     what: "advisories",
     remedy: remedy
    });
    const published = found.value.filter(({state: state}) => state === "published");
    return mapKnown({
     ...found,
     value: published
    }, advisoryOf);
   }
   async workflows() {
    const {rest: rest, paginate: paginate} = this.#octokit;
    const pages = paginate.iterator(rest.actions.listRepoWorkflows, {
     ...this.#name,
     per_page: 100
    });
    const remedy = "delete workflows that nobody needs";
    return mapKnown(await boundedPages(pages, {
     most: MOST,
     what: "workflows",
     remedy: remedy
    }), ({id: id, name: name, path: path, state: state, created_at: created_at, updated_at: updated_at, html_url: url}) => ({
     id: id,
     name: name,
     path: path,
     state: state,
     createdAt: Date.parse(created_at),
     updatedAt: Date.parse(updated_at),
     url: url
    }));
   }
   async runs({workflow: workflow, event: event, branch: branch, since: since}) {
    const {rest: rest, paginate: paginate} = this.#octokit;
    const pages = paginate.iterator(rest.actions.listWorkflowRuns, {
     ...{
      ...this.#name,
      workflow_id: workflow,
      per_page: 100
     },
     ...event === void 0 ? {} : {
      event: event
     },
     ...branch === void 0 ? {} : {
      branch: branch
     },
     created: `>=${new Date(since).toISOString().replace(/\.\d+Z$/, "Z")}`
    });
    const bound = {
     most: MOST_RUNS,
     what: `runs of ${workflow}`,
     remedy: "ask for a shorter time"
    };
    return mapKnown(await boundedPages(pages, bound), run => ({
     id: run.id,
     event: run.event,
     branch: run.head_branch ?? "",
     commit: run.head_sha,
     status: run.status ?? "",
     conclusion: run.conclusion ?? void 0,
     attempt: run.run_attempt ?? 1,
     createdAt: Date.parse(run.created_at),
     startedAt: Date.parse(run.run_started_at ?? run.created_at),
     url: run.html_url
    }));
   }
   async milestones() {
    const {rest: rest, paginate: paginate} = this.#octokit;
    const pages = paginate.iterator(rest.issues.listMilestones, {
     ...this.#name,
     state: "all",
     per_page: 100
    });
    const bound = {
     most: MOST,
     what: "milestones",
     remedy: "delete milestones that nobody needs"
    };
    return mapKnown(await boundedPages(pages, bound), told => ({
     number: told.number,
     title: told.title,
     state: told.state,
     openIssues: told.open_issues,
     closedIssues: told.closed_issues,
     dueOn: momentOf(told.due_on),
     closedAt: momentOf(told.closed_at),
     url: told.html_url
    }));
   }
   async issue(number) {
    const here = {
     request: {
      redirect: "manual"
     }
    };
    const {status: status, data: data} = await this.#octokit.rest.issues.get({
     ...{
      ...this.#name,
      ...here,
      issue_number: number
     }
    });
    if (Number(status) >= 300) throw new MovedError(`GitHub answered ${status}: it is somewhere else now`);
    return {
     number: data.number,
     title: data.title,
     state: data.state === "closed" ? "closed" : "open",
     stateReason: reasonOf(data.state_reason),
     closedAt: momentOf(data.closed_at),
     milestone: data.milestone?.title,
     isPullRequest: data.pull_request !== void 0,
     url: data.html_url
    };
   }
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
  async function readOpenPullRequests(options, base) {
   return await openPullRequests(options, {
    base: base
   });
  }
  async function readPullRequestsOfHead(options, head) {
   const open = await openPullRequests(options, {});
   if (open.kind === "refused") return open;
   return {
    kind: "answered",
    value: open.value.filter(each => each.head === head).map(({number: number}) => number)
   };
  }
  async function openPullRequests(options, filter) {
   const {octokit: octokit, name: name} = openClient(options);
   return await asked("pull-requests: read", async () => {
    const parameters = {
     ...name,
     state: "open",
     ...filter,
     per_page: 100
    };
    const pulls = await allOf(octokit.paginate.iterator(octokit.rest.pulls.list, parameters));
    return pulls.map(({number: number, head: head}) => ({
     number: number,
     head: head.sha
    }));
   });
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
  const open_release_facts_MOST_RUNS = 1e3;
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
    if (runs.length >= open_release_facts_MOST_RUNS) throw new RangeError(`there are ${open_release_facts_MOST_RUNS} runs or more`);
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
  const COMMENTS = "pull-requests: write";
  const CHECKS = "checks: write";
  function openReportChannels(options) {
   const channels = new Channels(openClient(options));
   return {
    comments: number => asked(COMMENTS, () => channels.comments(number)),
    createComment: (number, body) => asked(COMMENTS, () => channels.createComment(number, body)),
    updateComment: (id, body) => asked(COMMENTS, () => channels.updateComment(id, body)),
    deleteComment: id => asked(COMMENTS, () => channels.deleteComment(id)),
    headOf: number => asked("pull-requests: read", () => channels.headOf(number)),
    writeCheckRun: result => asked(CHECKS, () => channels.writeCheckRun(result)),
    writeStatus: result => asked("statuses: write", () => channels.writeStatus(result)),
    findPullRequest: head => asked("pull-requests: read", () => channels.findPullRequest(head))
   };
  }
  const APP = "github-actions";
  const MADE_HERE = "governance-gates";
  const MAX_TITLE = 255;
  const MAX_DESCRIPTION = 140;
  const PER_REQUEST = 50;
  const MAX_ANNOTATIONS = 250;
  function checkAnnotation({path: path, line: line, level: level, title: title, message: message}) {
   return {
    path: path,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title: title,
    message: message
   };
  }
  class Channels {
   #octokit;
   #name;
   constructor({octokit: octokit, name: name}) {
    this.#octokit = octokit;
    this.#name = name;
   }
   async comments(number) {
    const {rest: rest, paginate: paginate} = this.#octokit;
    const parameters = {
     ...this.#name,
     issue_number: number,
     per_page: 100
    };
    const comments = await allOf(paginate.iterator(rest.issues.listComments, parameters));
    return comments.map(({id: id, user: user, body: body}) => ({
     id: id,
     author: user?.login ?? "",
     body: body ?? ""
    }));
   }
   async createComment(number, body) {
    const parameters = {
     ...this.#name,
     issue_number: number,
     body: body
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
    const {data: data} = await this.#octokit.rest.pulls.get({
     ...this.#name,
     pull_number: number
    });
    return data.head.sha;
   }
   async updateComment(id, body) {
    await this.#octokit.rest.issues.updateComment({
     ...this.#name,
     comment_id: id,
     body: body
    });
   }
   async writeCheckRun(result) {
    const {rest: rest} = this.#octokit;
    const {sha: sha, name: name, conclusion: conclusion, title: title, summary: summary, url: url} = result;
    const parameters = {
     ...this.#name,
     ref: sha,
     check_name: name,
     filter: "all",
     per_page: 100
    };
    const {data: data} = await rest.checks.listForRef(parameters);
    const known = data.check_runs.find(({app: app, external_id: external_id, output: output}) => app?.slug === APP && external_id === MADE_HERE && output.annotations_count === 0);
    const annotations = result.annotations.slice(0, MAX_ANNOTATIONS).map(checkAnnotation);
    const output = {
     title: title.slice(0, MAX_TITLE),
     summary: summary
    };
    const written = {
     ...this.#name,
     name: name,
     external_id: MADE_HERE,
     status: "completed",
     conclusion: conclusion,
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
   async writeStatus({sha: sha, name: name, conclusion: conclusion, title: title, url: url}) {
    await this.#octokit.rest.repos.createCommitStatus({
     ...this.#name,
     sha: sha,
     context: name,
     state: conclusion === "failure" ? "failure" : "success",
     description: title.slice(0, MAX_DESCRIPTION),
     ...url === void 0 ? {} : {
      target_url: url
     }
    });
   }
   async findPullRequest({repository: repository, branch: branch, sha: sha}) {
    const {rest: rest, paginate: paginate} = this.#octokit;
    const [owner = ""] = repository.split("/");
    const parameters = {
     ...this.#name,
     state: "open",
     head: `${owner}:${branch}`,
     per_page: 100
    };
    const pulls = await allOf(paginate.iterator(rest.pulls.list, parameters));
    return pulls.find(({head: head}) => head.sha === sha && head.repo?.full_name === repository)?.number;
   }
  }
  function openWorkflowRuns(options) {
   const runs = new Runs(openClient(options));
   return {
    run: id => asked("actions: read", () => runs.run(id)),
    newest: (query, accepts) => asked("actions: read, contents: read", () => runs.newest(query, accepts)),
    mergeBase: (base, head) => asked("contents: read", () => runs.mergeBase(base, head)),
    isOnBranch: (commit, branch) => asked("contents: read", () => runs.isOnBranch(commit, branch)),
    jobs: runId => asked("actions: read", () => runs.jobs(runId))
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
     if (statusOf(error) === 404) return false;
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
  async function labelSetters({octokit: octokit, name: name}, number) {
   return await asked("issues: read", async () => {
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
  async function readRoles({octokit: octokit, name: name}, people) {
   const roles = new Map;
   for (const {id: id, login: login, kind: kind} of people) {
    if (kind === "bot") continue;
    const answer = await asked("contents: read", async () => {
     const {data: data} = await octokit.rest.repos.getCollaboratorPermissionLevel({
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
  async function readLabel(options, {number: number, label: label, sender: sender}) {
   const client = openClient(options);
   const pull = await asked("pull-requests: read", async () => {
    const {data: data} = await client.octokit.rest.pulls.get({
     ...client.name,
     pull_number: number
    });
    const isSet = data.labels.some(({name: name}) => name === label);
    return {
     author: personOf(data.user),
     head: data.head.sha,
     isSet: isSet
    };
   });
   if (pull.kind === "refused") return pull;
   const {author: author, head: head, isSet: isSet} = pull.value;
   if (!isSet) return {
    kind: "answered",
    value: {
     author: author,
     head: head,
     set: void 0
    }
   };
   const setters = await labelSetters(client, number);
   if (setters.kind === "refused" && sender === void 0) return setters;
   const known = setters.kind === "answered" ? setters.value.get(label) ?? "unknown" : "unknown";
   const by = known === "unknown" ? sender ?? known : known;
   const roles = by === "unknown" ? new Map : await readRoles(client, [ by ]);
   const role = by === "unknown" ? NOBODY : roles.get(by.id) ?? NOBODY;
   return {
    kind: "answered",
    value: {
     author: author,
     head: head,
     set: {
      by: by,
      role: role
     }
    }
   };
  }
  const MOST_PAGES = 10;
  async function nodesOf(noun, ask) {
   const nodes = [];
   let after = null;
   for (let page = 1; page <= MOST_PAGES; page++) {
    const connection = await ask(after);
    if (connection === null || connection === void 0) return cut(nodes, `GitHub does not list the ${noun}`);
    nodes.push(...(connection.nodes ?? []).flatMap(node => node ?? []));
    const {totalCount: totalCount, pageInfo: pageInfo} = connection;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (after !== null) continue;
    if (nodes.length === totalCount) return {
     kind: "known",
     value: nodes
    };
    return cut(nodes, `GitHub lists ${nodes.length} of ${totalCount} ${noun}`);
   }
   return cut(nodes, `there are more than ${nodes.length} ${noun}`);
  }
  function cut(value, why) {
   return {
    kind: "incomplete",
    value: value,
    why: why,
    remedy: "split the pull request, or run the gate again"
   };
  }
  const COMMIT_AUTHORS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {\n  repository(owner: $owner, name: $repo) {\n    pullRequest(number: $number) {\n      commits(first: 100, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          commit {\n            oid\n            authors(first: 100) {\n              totalCount\n              nodes { email user { databaseId login } }\n            }\n          }\n        }\n      }\n    }\n  }\n}`;
  async function readCommitAuthors({octokit: octokit, name: name}, number) {
   return await asked("contents: read, pull-requests: read", async () => {
    const told = await nodesOf("commits", async after => {
     const {repository: repository} = await octokit.graphql(COMMIT_AUTHORS, {
      ...name,
      number: number,
      after: after
     });
     return repository?.pullRequest?.commits;
    });
    return {
     ...told,
     value: new Map(told.value.flatMap(authorsOf))
    };
   });
  }
  function authorsOf({commit: commit}) {
   const {nodes: nodes, totalCount: totalCount} = commit.authors;
   const authors = (nodes ?? []).flatMap(each => each ?? []);
   if (authors.length !== totalCount) return [];
   return [ [ commit.oid, authors.map(({email: email, user: user}) => ({
    address: email ?? "",
    account: personOfActor(user === null ? null : {
     __typename: "User",
     ...user
    })
   })) ] ];
  }
  const CO_AUTHOR = /^[ \t]*Co-authored-by[ \t]*:[^<\r\n]*<([^<>\r\n]+)>[ \t]*\r?$/gim;
  const LIKE_CO_AUTHOR = /co-authored-by[ \t]*:(.*)$/gim;
  const NO_REPLY = /^(?:(\d+)\+)?([^@+\s]+)@users\.noreply\.github\.com$/i;
  function hasCoAuthors(commits) {
   return commits.some(({message: message}) => /co-authored-by/i.test(message));
  }
  function contributorsOf(commits, people, resolution) {
   const accounts = knownAddresses(commits, resolution.authors);
   const logins = new Map(people.map(each => [ each.login.toLowerCase(), each ]));
   const linked = address => {
    const person = accounts.get(address.toLowerCase()) ?? ownAddress(address, logins);
    return person && {
     kind: "linked",
     person: person
    };
   };
   const signed = ({account: account, address: address}) => account === void 0 ? linked(address) ?? {
    kind: "unlinked",
    address: address
   } : {
    kind: "linked",
    person: account
   };
   return commits.map(({sha: sha, message: message, author: author, committer: committer}) => {
    const authors = resolution.authors.get(sha);
    const isOpen = resolution.kind === "unresolved" && authors === void 0;
    const unknown = address => isOpen ? {
     kind: "unresolved",
     address: address,
     why: resolution.why,
     remedy: resolution.remedy
    } : {
     kind: "unlinked",
     address: address
    };
    const named = coAuthors(message).map(address => linked(address) ?? unknown(address));
    const odd = isOpen ? unreadCoAuthors(message).map(unknown) : [];
    return {
     sha: sha,
     message: message,
     contributors: distinct([ ...[ author, committer, ...authors ?? [] ].map(signed), ...named, ...odd ])
    };
   });
  }
  function distinct(contributors) {
   const keys = contributors.map(each => each.kind === "linked" ? `id ${each.person.id}` : `address ${each.address.toLowerCase()}`);
   return contributors.filter((_, at) => keys.indexOf(keys[at] ?? "") === at);
  }
  function coAuthors(message) {
   return [ ...message.matchAll(CO_AUTHOR) ].map(([, address = ""]) => address.trim());
  }
  function unreadCoAuthors(message) {
   const rest = message.replaceAll(CO_AUTHOR, "");
   return [ ...rest.matchAll(LIKE_CO_AUTHOR) ].map(([, text = ""]) => text.trim().slice(0, 100) || "somebody");
  }
  function knownAddresses(commits, authors) {
   const signatures = [ ...commits.flatMap(({author: author, committer: committer}) => [ author, committer ]), ...[ ...authors.values() ].flat() ];
   return new Map(signatures.flatMap(({account: account, address: address}) => account === void 0 ? [] : [ [ address.toLowerCase(), account ] ]));
  }
  function ownAddress(address, logins) {
   const [, id, login = ""] = NO_REPLY.exec(address) ?? [];
   if (id !== void 0) return {
    id: id,
    login: login,
    kind: login.endsWith("[bot]") ? "bot" : "user"
   };
   return logins.get(login.toLowerCase());
  }
  async function readCommits({octokit: octokit, name: name}, number) {
   return await listOf("pull-requests: read", async () => {
    const pages = octokit.paginate.iterator(octokit.rest.pulls.listCommits, {
     ...name,
     pull_number: number,
     per_page: 100
    });
    const told = await allOf(pages);
    return told.map(({sha: sha, author: author, committer: committer, commit: commit}) => ({
     sha: sha,
     message: commit.message,
     author: {
      account: personOf(author),
      address: commit.author?.email ?? ""
     },
     committer: {
      account: personOf(committer),
      address: commit.committer?.email ?? ""
     }
    }));
   });
  }
  async function resolveAuthors(client, number, commits) {
   if (!hasCoAuthors(commits)) return {
    kind: "resolved",
    authors: new Map
   };
   const answer = await readCommitAuthors(client, number);
   if (answer.kind === "refused") return unresolved(new Map, answer.reason, answer.remedy);
   const {value: authors} = answer.value;
   if (answer.value.kind === "incomplete") return unresolved(authors, answer.value.why, answer.value.remedy);
   const unlisted = commits.find(({sha: sha}) => !authors.has(sha));
   if (unlisted === void 0) return {
    kind: "resolved",
    authors: authors
   };
   const why = `GitHub does not list all authors of the commit ${unlisted.sha.slice(0, 7)}`;
   return unresolved(authors, why, "run the gate again, or write the commit again with fewer co-authors");
  }
  function unresolved(authors, why, remedy) {
   return {
    kind: "unresolved",
    authors: authors,
    why: why,
    remedy: remedy
   };
  }
  async function readStatuses(client, head) {
   const checks = await asked("checks: read", () => readChecks(client, head));
   if (checks.kind === "refused") return {
    kind: "incomplete",
    value: [],
    why: checks.reason,
    remedy: checks.remedy
   };
   const statuses = await asked("statuses: read", () => readCommitStatuses(client, head));
   if (statuses.kind === "refused") return {
    kind: "incomplete",
    value: checks.value,
    why: statuses.reason,
    remedy: statuses.remedy
   };
   return {
    kind: "known",
    value: [ ...checks.value, ...statuses.value ]
   };
  }
  async function readChecks({octokit: octokit, name: name}, ref) {
   const pages = octokit.paginate.iterator(octokit.rest.checks.listForRef, {
    ...name,
    ref: ref,
    filter: "latest",
    per_page: 100
   });
   return (await allOf(pages)).map(({name: check, app: app, status: status, conclusion: conclusion}) => ({
    name: check,
    app: app?.slug ?? "",
    state: status !== "completed" ? "pending" : conclusion === "success" ? "success" : "failure"
   }));
  }
  async function readCommitStatuses({octokit: octokit, name: name}, ref) {
   const pages = octokit.paginate.iterator(octokit.rest.repos.listCommitStatusesForRef, {
    ...name,
    ref: ref,
    per_page: 100
   });
   const newest = new Map;
   for (const {context: context, state: state, creator: creator} of await allOf(pages)) {
    const app = reporterOf(creator?.login ?? "");
    const known = state === "success" || state === "pending" ? state : "failure";
    if (!newest.has(`${context} ${app}`)) newest.set(`${context} ${app}`, {
     name: context,
     app: app,
     state: known
    });
   }
   return [ ...newest.values() ];
  }
  function reporterOf(login) {
   return login.endsWith("[bot]") ? login.slice(0, -"[bot]".length) : `@${login}`;
  }
  const LATEST_REVIEWS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {\n  repository(owner: $owner, name: $repo) {\n    pullRequest(number: $number) {\n      latestOpinionatedReviews(first: 100, after: $after, writersOnly: false) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          fullDatabaseId\n          state\n          lastEditedAt\n          commit { oid }\n          author { ...account }\n          editor { ...account }\n        }\n      }\n    }\n  }\n}\nfragment account on Actor {\n  __typename\n  login\n  ... on User { databaseId }\n  ... on Bot { databaseId }\n  ... on Mannequin { databaseId }\n}`;
  const STATES = new Map([ [ "APPROVED", "approved" ], [ "CHANGES_REQUESTED", "changes-requested" ], [ "COMMENTED", "commented" ], [ "DISMISSED", "dismissed" ], [ "PENDING", "pending" ] ]);
  function reviewState(id, state) {
   const known = STATES.get(state);
   if (known === void 0) throw new RangeError(`the review ${id} has the state ${state}, which is not known`);
   return known;
  }
  async function readLatestReviews({octokit: octokit, name: name}, number) {
   return await asked("pull-requests: read", async () => {
    const told = await nodesOf("reviews", async after => {
     const {repository: repository} = await octokit.graphql(LATEST_REVIEWS, {
      ...name,
      number: number,
      after: after
     });
     return repository?.pullRequest?.latestOpinionatedReviews;
    });
    return {
     ...told,
     value: told.value.map(reviewOf)
    };
   });
  }
  function reviewOf({fullDatabaseId: fullDatabaseId, state: state, commit: commit, author: author, ...told}) {
   const id = String(fullDatabaseId);
   return {
    id: id,
    by: personOfActor(author),
    state: reviewState(id, state),
    commit: commit?.oid,
    edit: editOf(told.lastEditedAt, personOfActor(told.editor))
   };
  }
  function editOf(at, by) {
   return at === null ? {
    kind: "unedited"
   } : {
    kind: "edited",
    at: at,
    by: by
   };
  }
  async function readReviews(client, number) {
   const listed = await listOf("pull-requests: read", () => listReviews(client, number));
   if (!listed.value.some(({state: state}) => state === "approved")) return listed;
   return settled(listed, await readLatestReviews(client, number));
  }
  async function listReviews({octokit: octokit, name: name}, number) {
   const pages = octokit.paginate.iterator(octokit.rest.pulls.listReviews, {
    ...name,
    pull_number: number,
    per_page: 100
   });
   const told = await allOf(pages);
   return told.map(({id: id, user: user, state: state, commit_id: commit}) => ({
    id: String(id),
    by: personOf(user),
    state: reviewState(String(id), state),
    commit: commit ?? void 0
   }));
  }
  function settled(listed, answer) {
   if (answer.kind === "refused") {
    const edit = {
     kind: "unknown",
     why: answer.reason
    };
    return {
     ...listed,
     value: listed.value.map(each => each.state === "approved" ? {
      ...each,
      edit: edit
     } : each)
    };
   }
   const latest = answer.value;
   const value = merged(listed.value, latest.value);
   if (listed.kind === "incomplete") return {
    ...listed,
    value: value
   };
   if (latest.kind === "incomplete") return {
    ...latest,
    value: value
   };
   return {
    kind: "known",
    value: confirmed(value, latest.value)
   };
  }
  function merged(listed, latest) {
   const later = new Map(latest.map(each => [ each.id, each ]));
   const ids = new Set(listed.map(({id: id}) => id));
   const known = listed.map(each => ({
    ...each,
    ...laterPart(later.get(each.id))
   }));
   return [ ...known, ...latest.filter(({id: id}) => !ids.has(id)) ];
  }
  function laterPart(later) {
   if (later === void 0) return {};
   return {
    state: later.state,
    ...later.edit === void 0 ? {} : {
     edit: later.edit
    }
   };
  }
  function confirmed(reviews, latest) {
   const ids = new Set(latest.map(({id: id}) => id));
   return reviews.map((review, at) => {
    if (review.state !== "approved" || review.by === void 0 || ids.has(review.id)) return review;
    const {by: by} = review;
    const isReplaced = reviews.slice(at + 1).some(each => each.by?.id === by.id && each.state !== "commented" && each.state !== "pending");
    return isReplaced ? review : {
     ...review,
     state: "unsettled"
    };
   });
  }
  const PERMISSION = "members: read of the organisation, which github.token never has: give the token of a GitHub App, and";
  async function readTeams(client, teams, people) {
   const known = new Map;
   for (const text of teams) known.set(text.toLowerCase(), await readTeam(client, text, people));
   return known;
  }
  async function readTeam(client, text, people) {
   const [org = "", slug = ""] = text.replace(/^@/, "").split("/");
   const team = {
    org: org,
    team_slug: slug
   };
   try {
    const {status: status} = await client.octokit.rest.teams.getByName({
     ...team,
     request: UNFOLLOWED
    });
    if (Number(status) !== 200) return {
     kind: "unreadable",
     why: `GitHub answers ${status}`,
     remedy: TEAM_REMEDY
    };
   } catch (error) {
    const {reason: reason} = refusalOf(error, PERMISSION);
    return {
     kind: "unreadable",
     why: reason,
     remedy: TEAM_REMEDY
    };
   }
   const answers = new Map;
   for (const person of people) if (person.kind === "user") answers.set(person.id, await membershipOf(client, team, person));
   return {
    kind: "readable",
    answers: answers,
    members: await membersOf(client, team)
   };
  }
  const UNFOLLOWED = {
   redirect: "manual"
  };
  const TEAM_REMEDY = "give the input github-token a token that may read the members of the organisation (an app with the permission Members: read), or name people in the policy";
  async function membershipOf({octokit: octokit}, team, {login: login}) {
   try {
    const {status: status, data: data} = await octokit.rest.teams.getMembershipForUserInOrg({
     ...team,
     username: login,
     request: UNFOLLOWED
    });
    if (Number(status) !== 200) return "unknown";
    return data.state === "active" ? "member" : "invited";
   } catch (error) {
    return statusOf(error) === 404 ? "not-a-member" : "unknown";
   }
  }
  async function membersOf({octokit: octokit}, team) {
   const members = await asked(PERMISSION, async () => {
    const pages = octokit.paginate.iterator(octokit.rest.teams.listMembersInOrg, {
     ...team,
     per_page: 100
    });
    return await allOf(pages);
   });
   return members.kind === "answered" ? members.value.map(({login: login}) => login) : [];
  }
  const CUT_REMEDIES = {
   files: "split the pull request, or check out its head with enough history (fetch-depth: 0)",
   commits: "squash the commits of the pull request, or split it"
  };
  async function readPullRequestFacts(options, question) {
   const client = openClient(options);
   const pull = await asked("pull-requests: read", () => getPull(client, question.number));
   if (pull.kind === "refused") return pull;
   const {head: head, base: base, title: title, user: user, labels: labels, changedFiles: changedFiles, commitCount: commitCount} = pull.value;
   const reviews = await readReviews(client, question.number);
   const commits = await readCommits(client, question.number);
   const authors = await resolveAuthors(client, question.number, commits.value);
   const files = await listOf("pull-requests: read", () => readFiles(client, question.number));
   const applied = await readLabels(client, question, labels);
   const people = read_pull_request_facts_distinct([ ...user === void 0 ? [] : [ user ], ...reviews.value.flatMap(({by: by}) => by ?? []), ...applied.value.flatMap(({by: by}) => by === "unknown" ? [] : [ by ]) ]);
   return {
    kind: "answered",
    value: {
     number: question.number,
     title: title,
     author: user,
     head: head,
     baseBranch: base,
     files: whole(files, changedFiles, "files"),
     commits: {
      ...whole(commits, commitCount, "commits"),
      value: contributorsOf(commits.value, people, authors)
     },
     reviews: reviews,
     labels: applied,
     statuses: question.wants.statuses ? await readStatuses(client, head) : NOT_ASKED,
     teams: await readTeams(client, question.teams, people),
     roles: question.wants.roles ? await readRoles(client, people) : new Map
    }
   };
  }
  const NOT_ASKED = {
   kind: "incomplete",
   value: [],
   why: "what was reported for the head was not asked for",
   remedy: "run the gate again"
  };
  async function getPull({octokit: octokit, name: name}, number) {
   const {data: data} = await octokit.rest.pulls.get({
    ...name,
    pull_number: number
   });
   return {
    head: data.head.sha,
    base: data.base.ref,
    title: data.title,
    user: personOf(data.user),
    labels: data.labels.map(label => label.name),
    changedFiles: data.changed_files,
    commitCount: data.commits
   };
  }
  function whole(list, count, noun) {
   if (list.kind === "incomplete" || list.value.length === count) return list;
   const why = `GitHub lists ${list.value.length} of ${count} ${noun}`;
   return {
    kind: "incomplete",
    value: list.value,
    why: why,
    remedy: CUT_REMEDIES[noun]
   };
  }
  async function readFiles({octokit: octokit, name: name}, number) {
   const pages = octokit.paginate.iterator(octokit.rest.pulls.listFiles, {
    ...name,
    pull_number: number,
    per_page: 100
   });
   const told = await allOf(pages);
   return told.map(({filename: path, previous_filename: previousPath, changes: lines}) => ({
    path: path,
    lines: lines,
    ...previousPath === void 0 ? {} : {
     previousPath: previousPath
    }
   }));
  }
  async function readLabels(client, {number: number, wants: wants}, labels) {
   const unknown = labels.map(label => ({
    name: label,
    by: "unknown"
   }));
   if (!wants.labelActors || labels.length === 0) return {
    kind: "known",
    value: unknown
   };
   const setters = await labelSetters(client, number);
   if (setters.kind === "refused") return {
    kind: "known",
    value: unknown
   };
   const value = labels.map(label => ({
    name: label,
    by: setters.value.get(label) ?? "unknown"
   }));
   return {
    kind: "known",
    value: value
   };
  }
  function read_pull_request_facts_distinct(people) {
   return [ ...new Map(people.map(each => [ each.id, each ])).values() ];
  }
  async function readRepositoryPeople(options, {people: people, teams: teams}) {
   const client = openClient(options);
   return {
    roles: await readRoles(client, people),
    teams: people.length === 0 ? new Map : await readTeams(client, teams, people)
   };
  }
  async function readRepositorySettings(options) {
   const {octokit: octokit, name: name} = openClient(options);
   return await asked("contents: read", async () => {
    const {data: data} = await octokit.rest.repos.get(name);
    return {
     defaultBranch: data.default_branch,
     isPublic: !data.private,
     pushedAt: Date.parse(data.pushed_at)
    };
   });
  }
 }
};
