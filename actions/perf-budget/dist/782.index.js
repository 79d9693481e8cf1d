exports.id = 782;
exports.ids = [782];
exports.modules = {

/***/ 6782:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_lib = __webpack_require__(9182);

const require_main = __webpack_require__(5197);

const require_commit = __webpack_require__(4363);

const FETCH_TIMEOUT = 6e4;

const MERGE_REF = /^refs\/pull\/\d+\/merge$/;

var RemoteBranches = class {
 defaultBranch;
 #git;
 #env;
 constructor(git, env, defaultBranch) {
  this.#git = git;
  this.#env = env;
  this.defaultBranch = defaultBranch === "" ? this.#remoteHead() : defaultBranch;
 }
 checkedOut() {
  return shaOf(this.#git([ "rev-parse", "--verify", "--quiet", "HEAD^{commit}" ]));
 }
 commit(sha) {
  if (!this.#has(sha)) this.#fetch("origin", sha);
  return this.#has(sha) ? require_commit.openCommit(this.#git, sha) : void 0;
 }
 mergedInto(base) {
  const {GITHUB_REF: ref = "", GITHUB_SHA: sha} = this.#env;
  if (!MERGE_REF.test(ref) || !require_main.isSha(sha) || this.checkedOut() !== sha) return;
  const [, first, second, ...more] = (this.#git([ "rev-list", "--parents", "-n", "1", sha ]) ?? "").trim().split(" ");
  if (!require_main.isSha(first) || second === void 0 || more.length > 0) return;
  return this.#git([ "merge-base", "--is-ancestor", base, first ]) === void 0 ? void 0 : first;
 }
 head(branch) {
  if (branch === "") return;
  const sha = this.#isForeign() ? this.#fetchHead(this.#ownAddress(), branch) : this.#headOfOrigin(branch);
  return sha === void 0 ? void 0 : require_commit.openCommit(this.#git, sha);
 }
 #headOfOrigin(branch) {
  const known = this.#reference(`refs/remotes/origin/${branch}`);
  if (known !== void 0) return known;
  return this.#origin() === void 0 ? this.#reference(`refs/heads/${branch}`) : this.#fetchHead("origin", branch);
 }
 #fetchHead(remote, branch) {
  if (this.#fetch(remote, `refs/heads/${branch}`) === void 0) return;
  return shaOf(this.#git([ "rev-parse", "--verify", "--quiet", "FETCH_HEAD^{commit}" ]));
 }
 #fetch(remote, what) {
  const depth = this.#git([ "rev-parse", "--is-shallow-repository" ])?.trim() === "true" ? [ "--depth=1" ] : [];
  return this.#git([ "fetch", "--quiet", "--no-tags", ...depth, remote, what ], {
   timeout: FETCH_TIMEOUT
  });
 }
 #has(sha) {
  return this.#git([ "cat-file", "-e", `${sha}^{commit}` ]) !== void 0;
 }
 #origin() {
  return this.#git([ "remote", "get-url", "origin" ])?.trim();
 }
 #isForeign() {
  const {GITHUB_REPOSITORY: own = ""} = this.#env;
  const [, there] = /^(?:https?:\/\/|ssh:\/\/|[\w.-]+@).*[/:]([^/:]+\/[^/:]+?)(?:\.git)?\/?$/.exec(this.#origin() ?? "") ?? [];
  return own !== "" && there !== void 0 && there.toLowerCase() !== own.toLowerCase();
 }
 #ownAddress() {
  const {GITHUB_SERVER_URL: server = "https://github.com", GITHUB_REPOSITORY: own = ""} = this.#env;
  return `${server}/${own}`;
 }
 #remoteHead() {
  return this.#git([ "symbolic-ref", "--quiet", "refs/remotes/origin/HEAD" ])?.trim().replace("refs/remotes/origin/", "") ?? "";
 }
 #reference(name) {
  return shaOf(this.#git([ "show-ref", "--verify", "--hash", name ]));
 }
};

function shaOf(output) {
 const sha = output?.trim();
 return require_main.isSha(sha) ? sha : void 0;
}

const HISTORY = "check out with enough history (actions/checkout with fetch-depth: 0)";

const STANDARD_BRANCHES = new Set([ "main", "master", "" ]);

async function rulesOfCommit({env, directory, event}, rulesFrom) {
 const branches = new RemoteBranches(await require_lib.gitIn(directory), env, event.defaultBranch);
 if (event.kind === "own") return ofRun(branches, env);
 if (event.kind === "second-stage") return ofDefaultBranch(branches, event.name, env["GITHUB_SHA"]);
 const {base} = event;
 if (base === void 0) return unreadable("the event names no base commit", "run the gate in a GitHub workflow");
 const commit = branches.commit(branches.mergedInto(base.sha) ?? base.sha);
 if (commit === void 0) return unreadable(`the base commit ${base.sha} is not in the checkout and could not be fetched`, HISTORY);
 return await ofBase({
  base,
  commit
 }, branches, rulesFrom);
}

function unreadable(reason, remedy) {
 return {
  kind: "unreadable",
  doubt: {
   reason,
   remedy
  }
 };
}

function ofRun(branches, env) {
 const [sha = "", branch = ""] = [ env["GITHUB_SHA"], require_main.branchOf(env) ];
 const head = branches.checkedOut();
 if (head === void 0 || head === sha) return require_main.ownRules(env);
 const commit = branches.commit(sha);
 const note = `the checkout is not at the commit of the run, so the rules of ${branch} apply`;
 if (commit !== void 0) return {
  kind: "commit",
  commit,
  branch,
  note
 };
 return unreadable(`the commit ${sha} of the run is not in the checkout and could not be fetched`, HISTORY);
}

function ofDefaultBranch(branches, event, sha) {
 const branch = branches.defaultBranch;
 const commit = (require_main.isSha(sha) ? branches.commit(sha) : void 0) ?? branches.head(branch);
 if (commit !== void 0) return {
  kind: "commit",
  commit,
  branch
 };
 return unreadable(`${event} is judged by the rules of ${branch === "" ? "the default branch" : `the default branch ${branch}`}, which could not be fetched`, HISTORY);
}

async function ofBase({base, commit}, branches, rulesFrom) {
 const {branch} = base;
 const found = {
  kind: "commit",
  commit,
  branch
 };
 const standard = branches.defaultBranch;
 if (branch === standard || standard === "" && STANDARD_BRANCHES.has(branch)) return found;
 const head = branches.head(standard);
 if (head === void 0) {
  const named = standard === "" ? "the default branch is not known" : `the default branch ${standard} could not be fetched`;
  return {
   ...found,
   doubt: {
    reason: `${named}, so its policy could not say whether the rules of ${branch} apply`,
    remedy: HISTORY
   }
  };
 }
 const said = await rulesFrom(head);
 switch (said.kind) {
 case "any":
  return found;

 case "invalid":
  return {
   ...found,
   doubt: {
    reason: `the policy of the default branch ${standard} is invalid, so it could not say whether the rules of ${branch} apply: ${said.message}`,
    remedy: `fix the policy on ${standard}`
   }
  };

 case "listed":
  if (await isListed(branch, said.patterns)) return found;
  return {
   kind: "commit",
   commit: head,
   branch: standard,
   note: `${branch} is not listed in rules-from, so the rules of the default branch ${standard} apply`
  };
 }
}

async function isListed(branch, patterns) {
 const matcher = await require_main.loadPathMatcher();
 return patterns.some(pattern => matcher(pattern)(branch));
}

exports.rulesOfCommit = rulesOfCommit;


/***/ })

};
;