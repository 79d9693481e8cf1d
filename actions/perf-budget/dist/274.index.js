exports.id = 274;
exports.ids = [274];
exports.modules = {

/***/ 3274:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_lib = __webpack_require__(9182);

const require_commit = __webpack_require__(4363);

const require_main = __webpack_require__(5197);

const REMOTE = "refs/remotes/origin/";

const LOCAL = "refs/heads/";

const ASK_TIMEOUT = 2e4;

const FETCH_TIMEOUT = 12e4;

function openBranches(git, local) {
 const shallow = git([ "rev-parse", "--is-shallow-repository" ])?.trim() === "true";
 const hasRemote = git([ "remote", "get-url", "origin" ]) !== void 0;
 const listed = (...filter) => {
  const remote = headsBelow(git, REMOTE, filter);
  if (local === "count") return new Map([ ...remote, ...headsBelow(git, LOCAL, filter) ]);
  return !hasRemote && headsBelow(git, REMOTE, []).size === 0 ? headsBelow(git, LOCAL, filter) : remote;
 };
 return {
  remoteHead: git([ "symbolic-ref", "--quiet", `${REMOTE}HEAD` ])?.trim().slice(20),
  heads: () => listed(),
  containing: commit => new Set(listed(`--contains=${commit}`).keys()),
  remote: () => hasRemote ? remoteHeads(git) : "none",
  fetch: names => {
   if (!hasRemote || names.length === 0) return;
   const refs = names.map(name => `+${LOCAL}${name}:${REMOTE}${name}`);
   git([ "fetch", "--quiet", "--no-tags", ...shallow ? [ "--depth=1" ] : [], "origin", ...refs ], {
    timeout: FETCH_TIMEOUT
   });
  }
 };
}

function headsBelow(git, prefix, filter) {
 const listed = git([ "for-each-ref", ...filter, "--format=%(objectname) %(symref) %(refname)", prefix ]);
 return new Map((listed ?? "").split("\n").flatMap(line => {
  const [sha, symref, ref] = line.split(" ");
  return sha === void 0 || symref !== "" || ref === void 0 ? [] : [ [ ref.slice(prefix.length), sha ] ];
 }));
}

function remoteHeads(git) {
 const listed = git([ "ls-remote", "--heads", "origin" ], {
  timeout: ASK_TIMEOUT
 });
 if (listed === void 0) return;
 return new Map(listed.split("\n").flatMap(line => {
  const [, sha, name] = /^([0-9a-f]{40,64})\trefs\/heads\/(.+)$/.exec(line) ?? [];
  return sha === void 0 || name === void 0 ? [] : [ [ name, sha ] ];
 }));
}

async function locateCommit(branches, commit, patterns) {
 const matcher = await require_main.loadPathMatcher();
 const matchers = patterns.map(pattern => matcher(pattern));
 const here = factsOf(namesFor(matchers, branches.heads().keys()), branches, commit);
 if (here.some(({contains}) => contains)) return {
  branches: here,
  unmatched: [],
  fix: ""
 };
 const remote = branches.remote();
 const others = remote instanceof Map ? remote : new Map;
 const heads = branches.heads();
 const fitting = namesFor(matchers, [ ...new Set([ ...heads.keys(), ...others.keys() ]) ]);
 branches.fetch(fitting.filter(name => others.has(name) && heads.get(name) !== others.get(name)));
 const facts = factsOf(fitting, branches, commit);
 const unknown = facts.flatMap(({branch, contains}) => contains === void 0 ? [ branch ] : []);
 return {
  branches: facts,
  fix: commit.shallow ? DEEPEN : fetchRemedy(unknown),
  unmatched: patterns.filter((_, index) => !fitting.some(name => matchers[index]?.(name))),
  ...remote === void 0 ? {
   incomplete: "the remote origin did not answer"
  } : {}
 };
}

function namesFor(matchers, names) {
 const sorted = [ ...names ].sort();
 return [ ...new Set(matchers.flatMap(matches => sorted.filter(name => matches(name)))) ];
}

function factsOf(names, branches, {sha, shallow}) {
 const containing = branches.containing(sha);
 const heads = branches.heads();
 const absent = name => shallow || !heads.has(name) ? void 0 : false;
 return names.map(branch => ({
  branch,
  contains: containing.has(branch) ? true : absent(branch)
 }));
}

const DEEPEN = 'check out the whole history: actions/checkout with fetch-depth: 0, or run git fetch --unshallow --tags origin "+refs/heads/*:refs/remotes/origin/*" before the gate';

function fetchRemedy(names) {
 return `check out with actions/checkout and fetch-depth: 0, which brings every branch, or run git fetch origin${(names.length === 0 ? [ "*" ] : names).map(name => ` "+refs/heads/${name}:refs/remotes/origin/${name}"`).join("")} before the gate`;
}

const TAG = "refs/tags/";

async function findReleaseRules(env, directory, {tag, branchesOf}) {
 const event = require_main.readEvent(env);
 if (tag === "" || event.kind === "change") return;
 const git = await require_lib.gitIn(directory);
 if (isRehearsal(env, tag, git)) return;
 const head = git([ "rev-parse", "--verify", "--quiet", "HEAD^{commit}" ])?.trim();
 if (!require_main.isSha(head)) return;
 const branches = openBranches(git, isLaptop(env) ? "count" : "only-without-remote");
 const defaultBranch = event.defaultBranch === "" ? branches.remoteHead ?? "" : event.defaultBranch;
 const search = new Search(git, branches, defaultBranch);
 const standard = search.commitOf(defaultBranch);
 const said = await branchesOf(standard);
 const doubt = defaultBranch === "" ? unknownDefault(git) : doubtOf(said, standard, defaultBranch);
 if (doubt !== void 0) return await search.byOwnRules(head, await branchesOf(require_commit.openCommit(git, head)), doubt);
 const facts = await search.locate(head, said);
 const release = facts.branches.find(({contains}) => contains);
 const commit = release && search.commitOf(release.branch);
 const [judging, branch] = commit !== void 0 && (await branchesOf(commit)).kind !== "no-policy" ? [ commit, release?.branch ?? "" ] : [ standard, defaultBranch ];
 if (judging === void 0) return;
 return {
  source: {
   kind: "commit",
   for: "release",
   commit: judging,
   branch
  },
  branches: facts,
  commit: require_commit.openCommit(git, head)
 };
}

function isLaptop({GITHUB_REF: ref = ""}) {
 return ref === "";
}

function isRehearsal(env, tag, git) {
 const {GITHUB_REF: ref = "", GITHUB_EVENT_NAME: event = ""} = env;
 if (ref.startsWith(TAG) || event !== "push" && event !== "") return false;
 return git([ "show-ref", "--verify", "--quiet", "--", `${TAG}${tag}` ]) === void 0;
}

function unknownDefault(git) {
 return {
  reason: "the default branch, whose policy says which branches releases come from, is not known",
  remedy: `run the gate in a GitHub workflow; ${git([ "remote", "get-url", "origin" ]) !== void 0 ? "in a clone, run git fetch origin && git remote set-head origin --auto" : "this checkout has no remote origin to ask, so use a clone of the repository"}`
 };
}

function doubtOf(said, standard, defaultBranch) {
 if (standard === void 0) return {
  reason: `the default branch ${defaultBranch} is not in the checkout and could not be fetched`,
  remedy: fetchRemedy([ defaultBranch ])
 };
 if (said.kind !== "invalid") return;
 return {
  reason: `the policy of the default branch ${defaultBranch} is invalid: ${said.message}`,
  remedy: `fix the policy on ${defaultBranch}`
 };
}

var Search = class {
 #git;
 #branches;
 #defaultBranch;
 constructor(git, branches, defaultBranch) {
  this.#git = git;
  this.#branches = branches;
  this.#defaultBranch = defaultBranch;
 }
 commitOf(branch) {
  if (branch === "") return;
  if (!this.#branches.heads().has(branch)) this.#branches.fetch([ branch ]);
  const sha = this.#branches.heads().get(branch);
  return sha === void 0 ? void 0 : require_commit.openCommit(this.#git, sha);
 }
 async locate(sha, said) {
  const named = said.kind === "named" ? said.patterns : void 0;
  const shallow = this.#git([ "rev-parse", "--is-shallow-repository" ])?.trim() !== "false";
  const patterns = named ?? [ this.#defaultBranch ];
  const found = await locateCommit(this.#branches, {
   sha,
   shallow
  }, patterns);
  return {
   named,
   defaultBranch: this.#defaultBranch,
   ...found
  };
 }
 async byOwnRules(sha, said, doubt) {
  return {
   source: {
    kind: "unreadable",
    for: "release",
    doubt
   },
   branches: said.kind === "named" ? await this.locate(sha, said) : void 0,
   commit: require_commit.openCommit(this.#git, sha)
  };
 }
};

exports.findReleaseRules = findReleaseRules;


/***/ })

};
;