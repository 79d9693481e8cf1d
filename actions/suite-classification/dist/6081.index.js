export const id = 6081;

export const ids = [ 6081, 9612 ];

export const modules = {
 9612: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   openCommit: () => openCommit,
   unreadableIn: () => unreadableIn
  });
  var _governance_gates_git__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9459);
  var _configuration_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2624);
  function openCommit(git, sha) {
   return {
    sha: sha,
    readText: path => readText(git, sha, path),
    renames: () => renamesSince(git, sha),
    changedAmong: paths => {
     const changed = namesIn(git([ "diff", ...NAMES, sha, "--", ...paths ]));
     return changed === void 0 ? void 0 : new Set(changed);
    },
    changedSince: () => {
     const start = git([ "merge-base", sha, "HEAD" ])?.trim() || sha;
     return namesIn(git([ "diff", ...NAMES, start, "HEAD", "--" ]));
    },
    isCheckedOut: path => isCheckedOut(git, path)
   };
  }
  const NAMES = [ "-z", "--relative", "--name-only", "--no-renames" ];
  function namesIn(listed) {
   return listed?.split("\0").slice(0, -1);
  }
  function readText(git, sha, path) {
   const reading = (0, _governance_gates_git__WEBPACK_IMPORTED_MODULE_0__.r3)(git, sha, path);
   switch (reading.kind) {
   case "read":
    return reading.text;

   case "missing":
    return;

   case "unreadable":
    throw unreadableIn(sha, path, reading.reason);
   }
  }
  function unreadableIn(sha, path, reason) {
   return new _configuration_error_js__WEBPACK_IMPORTED_MODULE_1__.j(`${path} ${reason} in commit ${sha}, whose rules apply: commit it as a regular file, and check out with enough history (actions/checkout with fetch-depth: 0)`, {
    file: path
   });
  }
  const RENAMED = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) R(\d+)$/;
  function renamesSince(git, sha) {
   const renames = new Map;
   const compared = git([ "diff", "-z", "--relative", "--raw", "--no-abbrev", "--find-renames", "--diff-filter=R", sha, "HEAD", "--" ]);
   const fields = compared?.split("\0") ?? [];
   for (let index = 0; index + 2 < fields.length; index += 3) {
    const [status = "", from = "", to = ""] = fields.slice(index, index + 3);
    const [, content = "", similarity] = RENAMED.exec(status) ?? [];
    renames.set(from, {
     to: to,
     similarity: Number(similarity ?? 0),
     content: content
    });
   }
   return renames;
  }
  function isCheckedOut(git, path) {
   const parts = path.split("/");
   const places = new Set(parts.map((_, index) => parts.slice(0, index + 1).join("/")));
   const listed = (0, _governance_gates_git__WEBPACK_IMPORTED_MODULE_0__.listTree)(git, "HEAD", {
    paths: [ ...places ]
   });
   return listed === void 0 || listed.some(entry => places.has(entry.path) && entry.kind !== "folder");
  }
 },
 6081: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   findReleaseRules: () => findReleaseRules
  });
  var lib = __webpack_require__(9459);
  var rules_commit = __webpack_require__(9612);
  var rules_event = __webpack_require__(7369);
  var path_matcher = __webpack_require__(1309);
  async function locateCommit(branches, commit, patterns) {
   const matcher = await (0, path_matcher.a)();
   const matchers = patterns.map(pattern => matcher(pattern));
   const here = factsOf(namesFor(matchers, branches.heads().keys()), branches, commit);
   if (here.some(({contains: contains}) => contains)) return {
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
   const unknown = facts.flatMap(({branch: branch, contains: contains}) => contains === void 0 ? [ branch ] : []);
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
  function factsOf(names, branches, {sha: sha, shallow: shallow}) {
   const containing = branches.containing(sha);
   const heads = branches.heads();
   const absent = name => shallow || !heads.has(name) ? void 0 : false;
   return names.map(branch => ({
    branch: branch,
    contains: containing.has(branch) ? true : absent(branch)
   }));
  }
  const DEEPEN = 'check out the whole history: actions/checkout with fetch-depth: 0, or run git fetch --unshallow --tags origin "+refs/heads/*:refs/remotes/origin/*" before the gate';
  function fetchRemedy(names) {
   const refs = names.length === 0 ? [ "*" ] : names;
   const asked = refs.map(name => ` "+refs/heads/${name}:refs/remotes/origin/${name}"`).join("");
   return `check out with actions/checkout and fetch-depth: 0, which brings every branch, or run git fetch origin${asked} before the gate`;
  }
  const TAG = "refs/tags/";
  async function findReleaseRules(env, directory, {tag: tag, branchesOf: branchesOf}) {
   const event = (0, rules_event.j_)(env);
   if (tag === "" || event.kind === "change") return;
   const git = await (0, lib.gitIn)(directory);
   const head = git([ "rev-parse", "--verify", "--quiet", "HEAD^{commit}" ])?.trim();
   if (!(0, rules_event.HH)(head) || isRehearsal(env, tag, git)) return;
   const branches = (0, lib.Pv)(git, isLaptop(env) ? "count" : "only-without-remote");
   const defaultBranch = event.defaultBranch === "" ? branches.remoteHead ?? "" : event.defaultBranch;
   const search = new Search(git, branches, defaultBranch);
   const standard = search.commitOf(defaultBranch);
   const said = await branchesOf(standard);
   const doubt = defaultBranch === "" ? unknownDefault(git) : doubtOf(said, standard, defaultBranch);
   if (doubt !== void 0) return await search.byOwnRules(head, await branchesOf((0, 
   rules_commit.openCommit)(git, head)), doubt);
   const facts = await search.locate(head, said);
   const release = facts.branches.find(({contains: contains}) => contains);
   const commit = release && search.commitOf(release.branch);
   const hasRules = commit !== void 0 && (await branchesOf(commit)).kind !== "no-policy";
   const [judging, branch] = hasRules ? [ commit, release?.branch ?? "" ] : [ standard, defaultBranch ];
   if (judging === void 0) return;
   const source = {
    kind: "commit",
    for: "release",
    commit: judging,
    branch: branch
   };
   return {
    source: source,
    branches: facts,
    commit: (0, rules_commit.openCommit)(git, head)
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
   const hasRemote = git([ "remote", "get-url", "origin" ]) !== void 0;
   const inClone = hasRemote ? "in a clone, run git fetch origin && git remote set-head origin --auto" : "this checkout has no remote origin to ask, so use a clone of the repository";
   return {
    reason: "the default branch, whose policy says which branches releases come from, is not known",
    remedy: `run the gate in a GitHub workflow; ${inClone}`
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
  class Search {
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
    return sha === void 0 ? void 0 : (0, rules_commit.openCommit)(this.#git, sha);
   }
   async locate(sha, said) {
    const named = said.kind === "named" ? said.patterns : void 0;
    const shallow = this.#git([ "rev-parse", "--is-shallow-repository" ])?.trim() !== "false";
    const patterns = named ?? [ this.#defaultBranch ];
    const found = await locateCommit(this.#branches, {
     sha: sha,
     shallow: shallow
    }, patterns);
    return {
     named: named,
     defaultBranch: this.#defaultBranch,
     ...found
    };
   }
   async byOwnRules(sha, said, doubt) {
    return {
     source: {
      kind: "unreadable",
      for: "release",
      doubt: doubt
     },
     branches: said.kind === "named" ? await this.locate(sha, said) : void 0,
     commit: (0, rules_commit.openCommit)(this.#git, sha)
    };
   }
  }
 }
};
