exports.id = 782;
exports.ids = [782];
exports.modules = {

/***/ 4363:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

let node_path = __webpack_require__(6760);

__webpack_require__(7598);

let node_fs = __webpack_require__(3024);

const HEADER = /^([0-9a-f]{40,64}) (\w+) (\d+)$/;

function objectsNamed(git, names, maxOutput) {
 if (names.length === 0) return [];
 const output = git([ "cat-file", "--batch", "--buffer" ], {
  input: linesOf(names),
  encoding: "latin1",
  maxOutput
 });
 return output === void 0 ? [] : [ ...objectsIn(output) ];
}

function* objectsIn(output) {
 for (let start = 0; start < output.length; ) {
  const found = output.indexOf("\n", start);
  const line = found === -1 ? output.length : found;
  const [, id, type, size] = HEADER.exec(output.slice(start, line)) ?? [];
  const isThere = id !== void 0 && type !== void 0 && size !== void 0;
  const end = isThere ? line + 1 + Number(size) : line;
  yield isThere ? {
   id,
   type,
   content: output.slice(line + 1, end)
  } : void 0;
  start = end + 1;
 }
}

function linesOf(ids) {
 return ids.map(id => `${id}\n`).join("");
}

const ENTRY = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s;

const LINK = "120000";

function listTree(git, revision, part) {
 const depth = part === "everything" ? [ "-r" ] : [];
 const paths = typeof part === "string" ? [] : [ "--", ...part.paths ];
 return git([ "ls-tree", ...depth, "-z", revision, ...paths ])?.split("\0").flatMap(line => entryOf(line) ?? []);
}

function entryOf(line) {
 const [, mode, type, object, path] = ENTRY.exec(line) ?? [];
 if (object === void 0 || path === void 0) return;
 return {
  kind: mode === LINK ? "link" : KINDS$1.get(type ?? "") ?? "repository",
  object,
  path
 };
}

const KINDS$1 = new Map([ [ "blob", "file" ], [ "tree", "folder" ] ]);

function readCommitted(git, revision, path) {
 const entries = listTree(git, revision, {
  paths: [ path ]
 });
 if (entries === void 0) return {
  kind: "unreadable",
  reason: "cannot be read"
 };
 const [entry, ...more] = entries;
 if (entry === void 0) return {
  kind: "missing"
 };
 if (entry.kind !== "file" || more.length > 0 || path.endsWith("/")) return {
  kind: "unreadable",
  reason: "is not a regular file"
 };
 const text = readBlob(git, entry.object);
 return text === void 0 ? {
  kind: "unreadable",
  reason: "cannot be read"
 } : {
  kind: "read",
  text
 };
}

function readBlob(git, object) {
 return git([ "cat-file", "blob", object ]);
}

const NOTHING = "/dev/null";

const COMPARISON = [ "--no-ext-diff", "--no-textconv", "--text", "--ignore-submodules=none", "--no-color" ];

const REMOTE = [ "--upload-pack=git-upload-pack" ];

const COMMAND_OPTIONS = {
 "cat-file": [],
 config: [],
 diff: COMPARISON,
 "diff-tree": COMPARISON,
 fetch: [ ...REMOTE, "--no-recurse-submodules", "--no-prune", "--refmap=" ],
 "for-each-ref": [],
 log: [ ...COMPARISON, "--no-mailmap", "--no-notes", "--no-decorate", "--no-show-signature" ],
 "ls-files": [],
 "ls-remote": REMOTE,
 "ls-tree": [],
 "merge-base": [],
 "merge-tree": [],
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
 "merge.directoryRenames": "conflict",
 "merge.renameLimit": "7000",
 "merge.renames": "true",
 "merge.renormalize": "false",
 "log.follow": "false",
 "log.mailmap": "false",
 "log.showSignature": "false",
 "i18n.logOutputEncoding": "UTF-8"
};

const OPTIONS = [ "--no-replace-objects", "--no-pager", "--literal-pathspecs", ...Object.entries(CONFIGURATION).flatMap(([key, value]) => [ "-c", `${key}=${value}` ]) ];

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

function environmentOf(env, {gitDir, workTree}) {
 const isOutside = path => (0, node_path.isAbsolute)(path) && !isInside(workTree, realOf(path));
 const isKept = (name, value) => !name.startsWith("GIT_") || FOR_THE_NETWORK.test(name) || CONFIGURATION_FILE.test(name) && isOutside(value);
 const kept = Object.fromEntries(Object.entries(env).filter(([name, value]) => isKept(name.toUpperCase(), value ?? "")));
 return {
  ...HOMES.every(name => kept[name] === void 0 || isOutside(kept[name])) ? {} : {
   GIT_CONFIG_GLOBAL: NOTHING
  },
  ...kept,
  ...ENVIRONMENT,
  GIT_DIR: gitDir,
  GIT_WORK_TREE: workTree
 };
}

function isInside(folder, path) {
 const way = (0, node_path.relative)(folder, path);
 return way !== ".." && !way.startsWith(`..${node_path.sep}`) && !(0, node_path.isAbsolute)(way);
}

function realOf(path) {
 try {
  return node_fs.realpathSync.native(path);
 } catch {
  return path;
 }
}

const MAX_OUTPUT = 268435456;

async function gitIn(folder, variables = process.env) {
 const cwd = (0, node_fs.existsSync)(folder) ? node_fs.realpathSync.native(folder) : folder;
 const found = findGitFolder(cwd);
 if (found === void 0) return () => {};
 const {execFileSync} = await (Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 23)));
 const env = environmentOf(variables, found);
 return (args, {timeout, maxOutput = MAX_OUTPUT, encoding = "utf8", input = ""} = {}) => {
  try {
   return execFileSync("git", argumentsOf(args), {
    cwd,
    encoding,
    maxBuffer: maxOutput,
    input: Buffer.from(input),
    stdio: [ "pipe", "pipe", "ignore" ],
    env,
    ...timeout === void 0 ? {} : {
     timeout
    }
   });
  } catch {
   return;
  }
 };
}

function findGitFolder(folder) {
 const gitDir = (0, node_path.join)(folder, ".git");
 if (isRepository(gitDir)) return {
  gitDir,
  workTree: folder
 };
 const parent = (0, node_path.dirname)(folder);
 return parent === folder ? void 0 : findGitFolder(parent);
}

function isRepository(gitDir) {
 const stat = (0, node_fs.lstatSync)(gitDir, {
  throwIfNoEntry: false
 });
 if (stat === void 0) return false;
 return stat.isFile() || (0, node_fs.lstatSync)((0, node_path.join)(gitDir, "HEAD"), {
  throwIfNoEntry: false
 }) !== void 0;
}

const KINDS = new Map([ [ 32768, "file" ], [ 40960, "link" ], [ 16384, "folder" ] ]);

const KIND_OF_MODE = 61440;

function kindOf(mode) {
 return KINDS.get(Number.parseInt(mode, 8) & KIND_OF_MODE) ?? "repository";
}

function entriesOfTree({id, content}) {
 const entries = [];
 const length = id.length / 2;
 for (let start = 0; start < content.length; ) {
  const space = content.indexOf(" ", start);
  const end = content.indexOf("\0", space);
  const object = Buffer.from(content.slice(end + 1, end + 1 + length), "latin1").toString("hex");
  if (space === -1 || end === -1 || object.length !== id.length) return entries;
  const name = Buffer.from(content.slice(space + 1, end), "latin1").toString("utf8");
  entries.push({
   kind: kindOf(content.slice(start, space)),
   object,
   name
  });
  start = end + 1 + length;
 }
 return entries;
}

const MAX_KEPT = 268435456;

const TREE_WEIGHT = 4;

var CommittedFolders = class {
 #git;
 #roots=new Map;
 #trees=new Map;
 #texts=new Map;
 #maxKept;
 #kept=0;
 constructor(git, maxKept = MAX_KEPT) {
  this.#git = git;
  this.#maxKept = maxKept;
 }
 readText(commit, path) {
  const reading = this.read({
   commit,
   path
  });
  return reading.kind === "read" ? reading.text : void 0;
 }
 read(wanted) {
  if (!isNameable(wanted)) return readCommitted(this.#git, wanted.commit, wanted.path);
  this.readAhead([ wanted ]);
  const step = this.#stepTo(wanted);
  if (step.kind === "missing") return step;
  if (step.kind === "unknown") return readCommitted(this.#git, wanted.commit, wanted.path);
  if (step.entry.kind !== "file") return {
   kind: "unreadable",
   reason: "is not a regular file"
  };
  const text = this.#texts.get(step.entry.object) ?? readBlob(this.#git, step.entry.object);
  return text === void 0 ? {
   kind: "unreadable",
   reason: "cannot be read"
  } : {
   kind: "read",
   text
  };
 }
 readAhead(paths) {
  const names = paths.filter(isNameable).flatMap(path => this.#unread(path));
  this.#take([ ...new Set(names) ]);
 }
 entriesIn(commit, folder) {
  const prefix = folder === "" ? "" : `${folder}/`;
  const entries = folder === "" ? this.#rootOf(commit) : this.#namedIn({
   commit,
   path: folder
  });
  if (entries !== void 0) return entries.map(({name, ...entry}) => ({
   ...entry,
   path: prefix + name
  }));
  return listTree(this.#git, commit, folder === "" ? "folder" : {
   paths: [ prefix ]
  }) ?? [];
 }
 #rootOf(commit) {
  if (COMMIT.test(commit) && !this.#roots.has(commit)) this.#take([ nameOf(commit, "") ]);
  return this.#trees.get(this.#roots.get(commit) ?? "");
 }
 #namedIn(folder) {
  if (!isNameable(folder)) return;
  this.readAhead([ folder ]);
  const step = this.#stepTo(folder);
  if (step.kind === "unknown") return;
  return step.kind === "there" && step.entry.kind === "folder" ? this.#trees.get(step.entry.object) : [];
 }
 #unread({commit, path}) {
  const step = this.#stepTo({
   commit,
   path
  });
  if (step.kind === "missing") return [];
  if (step.kind === "there") return this.#trees.has(step.entry.object) || this.#texts.has(step.entry.object) || step.entry.kind === "link" || step.entry.kind === "repository" ? [] : [ step.entry.object ];
  const parts = path.split("/");
  return [ ...parts.map((_, index) => parts.slice(0, index).join("/")).slice(step.known), path ].map(each => nameOf(commit, each));
 }
 #stepTo({commit, path}) {
  const parts = path.split("/");
  let tree = this.#roots.get(commit);
  for (const [index, part] of parts.entries()) {
   const entries = tree === void 0 ? void 0 : this.#trees.get(tree);
   if (entries === void 0) return {
    kind: "unknown",
    known: index
   };
   const isNamed = ({name}) => name === part;
   const entry = entries.find(isNamed);
   if (entry === void 0) return {
    kind: "missing"
   };
   if (entries.findLast(isNamed) !== entry) return {
    kind: "unknown",
    known: index
   };
   if (index === parts.length - 1) return {
    kind: "there",
    entry
   };
   if (entry.kind !== "folder") return {
    kind: "missing"
   };
   tree = entry.object;
  }
  return {
   kind: "missing"
  };
 }
 #makeRoom(weight) {
  if (this.#kept + weight > this.#maxKept) {
   this.#roots.clear();
   this.#trees.clear();
   this.#texts.clear();
   this.#kept = 0;
  }
  this.#kept += weight;
 }
 #take(names) {
  const objects = objectsNamed(this.#git, names, this.#maxKept);
  if (objects.length !== names.length) return;
  this.#makeRoom(objects.reduce((sum, object) => sum + weightOf(object), 0));
  for (const [index, object] of objects.entries()) if (object?.type === "tree") {
   this.#trees.set(object.id, entriesOfTree(object));
   const [, commit] = ROOT.exec(names[index] ?? "") ?? [];
   if (commit !== void 0) this.#roots.set(commit, object.id);
  } else if (object?.type === "blob") this.#texts.set(object.id, Buffer.from(object.content, "latin1").toString("utf8"));
 }
};

function weightOf(object) {
 const length = object?.content.length ?? 0;
 return object?.type === "tree" ? length * TREE_WEIGHT : length;
}

function nameOf(commit, path) {
 return `${commit}:./${path}`;
}

const ROOT = /^(\w+):\.\/$/;

const COMMIT = /^(?:HEAD|[0-9a-f]{40}(?:[0-9a-f]{24})?)$/;

function isNameable({commit, path}) {
 const isName = part => part !== "" && part !== "." && part !== "..";
 if (!COMMIT.test(commit) || path !== path.normalize("NFC")) return false;
 return !/[\\\n\0\ufffd]/.test(path) && path.split("/").every(isName);
}

new TextDecoder("utf-8", {
 fatal: true
});

[ "%(refname:lstrip=2)", "%(objecttype)", "%(objectname)", "%(committerdate:unix)", "%(taggerdate:unix)", "%(*objecttype)", "%(*objectname)", "%(*committerdate:unix)" ].join("%00");

function openCommit(git, sha) {
 const folders = new CommittedFolders(git);
 return {
  sha,
  readText: path => textOf(folders.read({
   commit: sha,
   path
  }), sha, path),
  readAhead: paths => folders.readAhead(paths.map(path => ({
   commit: sha,
   path
  }))),
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

function textOf(reading, sha, path) {
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
 return new require_main.ConfigurationError(`${path} ${reason} in commit ${sha}, whose rules apply: commit it as a regular file, and check out with enough history (actions/checkout with fetch-depth: 0)`, {
  file: path
 });
}

const RENAMED = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) R(\d+)$/;

function renamesSince(git, sha) {
 const renames = new Map;
 const fields = git([ "diff", "-z", "--relative", "--raw", "--no-abbrev", "--find-renames", "--diff-filter=R", sha, "HEAD", "--" ])?.split("\0") ?? [];
 for (let index = 0; index + 2 < fields.length; index += 3) {
  const [status = "", from = "", to = ""] = fields.slice(index, index + 3);
  const [, content = "", similarity] = RENAMED.exec(status) ?? [];
  renames.set(from, {
   to,
   similarity: Number(similarity ?? 0),
   content
  });
 }
 return renames;
}

function isCheckedOut(git, path) {
 const parts = path.split("/");
 const places = new Set(parts.map((_, index) => parts.slice(0, index + 1).join("/")));
 const listed = listTree(git, "HEAD", {
  paths: [ ...places ]
 });
 return listed === void 0 || listed.some(entry => places.has(entry.path) && entry.kind !== "folder");
}

Object.defineProperty(exports, "gitIn", ({
 enumerable: true,
 get: function() {
  return gitIn;
 }
}));

Object.defineProperty(exports, "openCommit", ({
 enumerable: true,
 get: function() {
  return openCommit;
 }
}));


/***/ }),

/***/ 6782:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_commit = __webpack_require__(4363);

const require_main = __webpack_require__(5197);

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
 const branches = new RemoteBranches(await require_commit.gitIn(directory), env, event.defaultBranch);
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