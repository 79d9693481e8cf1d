export const id = 343;

export const ids = [ 343 ];

export const modules = {
 1343: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   openIssueTracker: () => openIssueTracker,
   openRepositoryFacts: () => openRepositoryFacts,
   readRepositoryPeople: () => readRepositoryPeople
  });
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
  function personOf(account) {
   const {id: id, login: login, type: type} = account ?? {};
   if (id === void 0 || login === void 0 || login === "ghost") return;
   return {
    id: String(id),
    login: login,
    kind: type === "Bot" || login.endsWith("[bot]") ? "bot" : "user"
   };
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
  const MAX_ITEMS = 5e3;
  async function allOf(pages) {
   const items = [];
   for await (const {data: data} of pages) {
    items.push(...data);
    if (items.length > MAX_ITEMS) throw new RangeError(`there are more than ${MAX_ITEMS} items`);
   }
   return items;
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
  async function readRepositoryPeople(options, {people: people, teams: teams}) {
   const client = openClient(options);
   return {
    roles: await readRoles(client, people),
    teams: people.length === 0 ? new Map : await readTeams(client, teams, people)
   };
  }
 }
};
