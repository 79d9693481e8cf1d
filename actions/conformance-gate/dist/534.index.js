export const id = 534;

export const ids = [ 534 ];

export const modules = {
 534: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   openReportChannels: () => openReportChannels,
   readLabel: () => readLabel,
   readOpenPullRequests: () => readOpenPullRequests
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
  async function readOpenPullRequests(options, base) {
   return await openPullRequests(options, {
    base: base
   });
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
 }
};
