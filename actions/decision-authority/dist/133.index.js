export const id = 133;

export const ids = [ 133 ];

export const modules = {
 5133: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   openReportChannels: () => openReportChannels,
   readCodeownersErrors: () => readCodeownersErrors,
   readOpenPullRequests: () => readOpenPullRequests,
   readPullRequestFacts: () => readPullRequestFacts,
   readPullRequestsOfHead: () => readPullRequestsOfHead,
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
 }
};
