export const id = 519;

export const ids = [ 519, 129 ];

export const modules = {
 519: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   findReleaseRules: () => findReleaseRules
  });
  var lib = __webpack_require__(129);
  var lib_commit = __webpack_require__(6504);
  var lib_event = __webpack_require__(1333);
  var path_matcher = __webpack_require__(613);
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
     incomplete: "the remote origin does not answer"
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
   const event = (0, lib_event.j_)(env);
   if (tag === "" || event.kind === "change") return;
   const git = await (0, lib.gitIn)(directory);
   const head = git([ "rev-parse", "--verify", "--quiet", "HEAD^{commit}" ])?.trim();
   if (!(0, lib_event.HH)(head) || isRehearsal(env, tag, git)) return;
   const branches = (0, lib.Pv)(git, isLaptop(env) ? "count" : "only-without-remote");
   const defaultBranch = event.defaultBranch === "" ? branches.remoteHead ?? "" : event.defaultBranch;
   const search = new Search(git, branches, defaultBranch);
   const standard = search.commitOf(defaultBranch);
   const said = branchesOf(standard);
   const doubt = defaultBranch === "" ? unknownDefault(git) : doubtOf(said, standard, defaultBranch);
   if (doubt !== void 0) return await search.byOwnRules(head, branchesOf((0, lib_commit.C)(git, head)), doubt);
   const facts = await search.locate(head, said);
   const release = facts.branches.find(({contains: contains}) => contains);
   const commit = release && search.commitOf(release.branch);
   const hasRules = commit !== void 0 && branchesOf(commit).kind !== "no-policy";
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
    commit: (0, lib_commit.C)(git, head)
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
   const inClone = hasRemote ? "in a clone, let git ask for it: git fetch origin && git remote set-head origin --auto" : "here git has no remote origin that could tell it, so use a clone of the repository";
   return {
    reason: "the default branch is not known, whose policy says which branches releases come from",
    remedy: `run the gate on an event of GitHub; ${inClone}`
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
    return sha === void 0 ? void 0 : (0, lib_commit.C)(this.#git, sha);
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
     commit: (0, lib_commit.C)(this.#git, sha)
    };
   }
  }
 },
 129: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   gitIn: () => git_gitIn,
   Pv: () => openBranches
  });
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
    const isAlone = !hasRemote && headsBelow(git, REMOTE, []).size === 0;
    return isAlone ? headsBelow(git, LOCAL, filter) : remote;
   };
   return {
    remoteHead: git([ "symbolic-ref", "--quiet", `${REMOTE}HEAD` ])?.trim().slice(REMOTE.length),
    heads: () => listed(),
    containing: commit => new Set(listed(`--contains=${commit}`).keys()),
    remote: () => hasRemote ? remoteHeads(git) : "none",
    fetch: names => {
     if (!hasRemote || names.length === 0) return;
     const refs = names.map(name => `+${LOCAL}${name}:${REMOTE}${name}`);
     const depth = shallow ? [ "--depth=1" ] : [];
     git([ "fetch", "--quiet", "--no-tags", ...depth, "origin", ...refs ], {
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
  __webpack_require__(7598);
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_path_ = __webpack_require__(6760);
  const NOTHING = "/dev/null";
  const COMPARISON = [ "--no-ext-diff", "--no-textconv", "--text", "--ignore-submodules=none", "--no-color" ];
  const git_settings_REMOTE = [ "--upload-pack=git-upload-pack" ];
  const COMMAND_OPTIONS = {
   "cat-file": [],
   diff: COMPARISON,
   "diff-tree": COMPARISON,
   fetch: [ ...git_settings_REMOTE, "--no-recurse-submodules", "--no-prune", "--refmap=" ],
   "for-each-ref": [],
   log: [ ...COMPARISON, "--no-mailmap", "--no-notes", "--no-decorate", "--no-show-signature" ],
   "ls-files": [],
   "ls-remote": git_settings_REMOTE,
   "ls-tree": [],
   "merge-base": [],
   remote: [],
   "rev-list": [],
   "rev-parse": [],
   "show-ref": [],
   "symbolic-ref": []
  };
  const CONFIGURATION = {
   "safe.directory": "*",
   "safe.bareRepository": "explicit",
   "core.fsmonitor": "false",
   "core.hooksPath": NOTHING,
   "core.alternateRefsCommand": "true",
   "gc.auto": "0",
   "maintenance.auto": "false",
   "submodule.recurse": "false",
   "fetch.recurseSubmodules": "false",
   "core.commitGraph": "false",
   "fetch.writeCommitGraph": "false",
   "core.untrackedCache": "false",
   "core.attributesFile": NOTHING,
   "core.bigFileThreshold": "512m",
   "core.quotePath": "false",
   "color.ui": "false",
   "diff.ignoreSubmodules": "none",
   "diff.noprefix": "false",
   "diff.mnemonicPrefix": "false",
   "diff.orderFile": NOTHING,
   "diff.relative": "false",
   "diff.renames": "true",
   "diff.renameLimit": "1000",
   "log.follow": "false",
   "log.mailmap": "false",
   "log.showSignature": "false",
   "i18n.logOutputEncoding": "UTF-8"
  };
  const GLOBAL_OPTIONS = [ "--no-replace-objects", "--no-pager", "--literal-pathspecs" ];
  const OPTIONS = [ ...GLOBAL_OPTIONS, ...Object.entries(CONFIGURATION).flatMap(([key, value]) => [ "-c", `${key}=${value}` ]) ];
  function argumentsOf([command, ...args]) {
   return [ ...OPTIONS, command, ...COMMAND_OPTIONS[command], ...args ];
  }
  const ENVIRONMENT = {
   GIT_GRAFT_FILE: NOTHING,
   GIT_ATTR_NOSYSTEM: "1",
   GIT_OPTIONAL_LOCKS: "0",
   GIT_TERMINAL_PROMPT: "0",
   GIT_ALLOW_PROTOCOL: "https:http:ssh:file",
   NoDefaultCurrentDirectoryInExePath: "1"
  };
  const FOR_THE_NETWORK = /^GIT_(?:ASKPASS|SSH|SSH_COMMAND|SSH_VARIANT|SSL_\w+|HTTP_\w+|PROXY_SSL_\w+|CONFIG_(?:COUNT|NOSYSTEM|(?:KEY|VALUE)_\d+))$/;
  const CONFIGURATION_FILE = /^GIT_CONFIG_(?:GLOBAL|SYSTEM)$/;
  const HOMES = [ "HOME", "XDG_CONFIG_HOME" ];
  function environmentOf(env, {gitDir: gitDir, workTree: workTree}) {
   const isOutside = path => (0, external_node_path_.isAbsolute)(path) && !isInside(workTree, realOf(path));
   const isKept = (name, value) => !name.startsWith("GIT_") || FOR_THE_NETWORK.test(name) || CONFIGURATION_FILE.test(name) && isOutside(value);
   const kept = Object.fromEntries(Object.entries(env).filter(([name, value]) => isKept(name.toUpperCase(), value ?? "")));
   const isHomeOutside = HOMES.every(name => kept[name] === void 0 || isOutside(kept[name]));
   const ofUser = isHomeOutside ? {} : {
    GIT_CONFIG_GLOBAL: NOTHING
   };
   return {
    ...ofUser,
    ...kept,
    ...ENVIRONMENT,
    GIT_DIR: gitDir,
    GIT_WORK_TREE: workTree
   };
  }
  function isInside(folder, path) {
   const way = (0, external_node_path_.relative)(folder, path);
   return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0, external_node_path_.isAbsolute)(way);
  }
  function realOf(path) {
   try {
    return external_node_fs_.realpathSync.native(path);
   } catch {
    return path;
   }
  }
  const MAX_OUTPUT = 256 * 1024 * 1024;
  async function git_gitIn(folder, variables = process.env) {
   const cwd = (0, external_node_fs_.existsSync)(folder) ? external_node_fs_.realpathSync.native(folder) : folder;
   const found = findGitFolder(cwd);
   if (found === void 0) return () => {};
   const {execFileSync: execFileSync} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
   const env = environmentOf(variables, found);
   return (args, {timeout: timeout, maxOutput: maxOutput = MAX_OUTPUT, encoding: encoding = "utf8", input: input = ""} = {}) => {
    try {
     return execFileSync("git", argumentsOf(args), {
      cwd: cwd,
      encoding: encoding,
      maxBuffer: maxOutput,
      input: input,
      stdio: [ "pipe", "pipe", "ignore" ],
      env: env,
      ...timeout === void 0 ? {} : {
       timeout: timeout
      }
     });
    } catch {
     return;
    }
   };
  }
  function findGitFolder(folder) {
   const gitDir = (0, external_node_path_.join)(folder, ".git");
   if (isRepository(gitDir)) return {
    gitDir: gitDir,
    workTree: folder
   };
   const parent = (0, external_node_path_.dirname)(folder);
   return parent === folder ? void 0 : findGitFolder(parent);
  }
  function isRepository(gitDir) {
   const stat = (0, external_node_fs_.lstatSync)(gitDir, {
    throwIfNoEntry: false
   });
   if (stat === void 0) return false;
   return stat.isFile() || (0, external_node_fs_.lstatSync)((0, external_node_path_.join)(gitDir, "HEAD"), {
    throwIfNoEntry: false
   }) !== void 0;
  }
  new TextDecoder("utf-8", {
   fatal: true
  });
  [ "%(refname:lstrip=2)", "%(objecttype)", "%(objectname)", "%(committerdate:unix)", "%(*objecttype)", "%(*objectname)", "%(*committerdate:unix)" ].join("%00");
 }
};
