exports.id = 169;
exports.ids = [169];
exports.modules = {

/***/ 3169:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_lib = __webpack_require__(5910);

const require_main = __webpack_require__(5197);

const MOST_COMMITS = 50;

const MOST_LISTED = 1e3;

const MOST_PATHS = 50;

var FileLogs = class {
 #git;
 #listed=new Map;
 constructor(git) {
  this.#git = git;
 }
 readAhead(paths) {
  const wanted = paths.filter(path => !this.#listed.has(path) && !isQuoted(path));
  for (let start = 0; start < wanted.length; start += MOST_PATHS) this.#readTogether(wanted.slice(start, start + MOST_PATHS));
 }
 known(path) {
  return this.#listed.get(path)?.commits ?? [];
 }
 * commitsOf(path) {
  const {commits, isWhole} = this.#listed.get(path) ?? NOTHING;
  yield* commits;
  if (!isWhole) yield* this.#readAlone(path).slice(commits.length);
 }
 #readAlone(path) {
  const commits = (this.#git([ "log", ...OF_BRANCH, `--max-count=${MOST_COMMITS}`, "HEAD", "--", path ]) ?? "").split("\n").flatMap(commitIn);
  this.#listed.set(path, {
   commits,
   isWhole: true
  });
  return commits;
 }
 #readTogether(paths) {
  const most = Math.min(MOST_COMMITS * paths.length, MOST_LISTED);
  const listed = this.#git([ "log", ...OF_BRANCH, ...NAMES, `--max-count=${most}`, "HEAD", "--", ...paths ]);
  const commits = namedCommits(listed ?? "");
  if (listed === void 0 || commits.some(({names}) => names.length === 0)) return;
  const found = new Map(paths.map(path => [ path, [] ]));
  for (const {commit, names} of commits) for (const name of names) found.get(name)?.push(commit);
  for (const [path, all] of found) {
   const isWhole = commits.length < most || all.length >= MOST_COMMITS;
   this.#listed.set(path, {
    commits: all.slice(0, MOST_COMMITS),
    isWhole
   });
  }
 }
};

const NOTHING = {
 commits: [],
 isWhole: false
};

const OF_BRANCH = [ "--first-parent", "--diff-merges=first-parent", "--format=%x01%H %ct %P" ];

const NAMES = [ "--root", "--no-renames", "--name-only", "--relative" ];

const COMMIT = "\x01";

function isQuoted(path) {
 return /["\\\p{Cc}\ufffd]/u.test(path);
}

function commitIn(line) {
 if (!line.startsWith(COMMIT)) return [];
 const [sha = "", seconds = "", parent] = line.slice(1).split(" ");
 return {
  sha,
  at: Number(seconds) * 1e3,
  parent: parent || void 0
 };
}

function namedCommits(listed) {
 const commits = [];
 for (const line of listed.split("\n")) {
  const commit = commitIn(line);
  if ("sha" in commit) commits.push({
   commit,
   names: []
  }); else if (line !== "") commits.at(-1)?.names.push(line);
 }
 return commits;
}

function isSubstantive(before, after, path) {
 if (withoutSpace(before) === withoutSpace(after)) return false;
 if (!path.endsWith(".json")) return true;
 const [left, right] = [ before, after ].map(canonical);
 return left === void 0 || right === void 0 || left !== right;
}

function withoutSpace(text) {
 return text.replace(/\s+/g, "");
}

function canonical(text) {
 try {
  return JSON.stringify(JSON.parse(text), (_, value) => sorted(value));
 } catch {
  return;
 }
}

function sorted(value) {
 if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
 return Object.fromEntries(Object.entries(value).sort(([left], [right]) => left < right ? -1 : 1));
}

const MOST_FILES = 300;

const IGNORED = ".git-blame-ignore-revs";

async function openHistory(folder, {matcher, repository}) {
 const git = await require_lib.gitIn(folder);
 const reader = new Reader(git, {
  isShallow: repository?.shallow === true,
  matcher
 });
 return {
  changesOf: patterns => repository === void 0 ? new Map(patterns.map(pattern => [ pattern, NO_HISTORY ])) : reader.changesOf(patterns),
  touchedAt: (paths, now) => reader.touchedAt(paths, now),
  headAt: () => instantIn(git([ "log", "-1", "--format=%ct" ]))
 };
}

const NO_HISTORY = require_main.missing("there is no git history", "check out the repository with git");

const CUT_OFF = require_main.missing("the history is cut off before the last change", "check out with fetch-depth: 0");

var Reader = class {
 #git;
 #settings;
 #logs;
 #folders;
 constructor(git, settings) {
  this.#git = git;
  this.#settings = settings;
  this.#logs = new FileLogs(git);
  this.#folders = new require_lib.CommittedFolders(git);
 }
 changesOf(patterns) {
  const listed = patterns.length === 0 ? [] : require_lib.listTree(this.#git, "HEAD", "everything");
  if (listed === void 0) return new Map(patterns.map(pattern => [ pattern, NO_HISTORY ]));
  const ignored = this.#ignoredCommits(listed);
  const files = listed.flatMap(({kind, path}) => kind === "file" ? [ path ] : []);
  const named = patterns.map(pattern => [ pattern, this.#namedBy(pattern, files) ]);
  this.#readAhead([ ...new Set(named.flatMap(([, found]) => "kind" in found ? [] : found)) ], ignored);
  return new Map(named.map(([pattern, found]) => [ pattern, "kind" in found ? found : this.#lastChanges(found, ignored) ]));
 }
 touchedAt(paths, now) {
  this.#logs.readAhead(paths);
  const touched = new Map;
  for (const path of paths) for (const {at} of this.#logs.commitsOf(path)) {
   if (at > now) continue;
   touched.set(path, at);
   break;
  }
  return touched;
 }
 #ignoredCommits(listed) {
  if (!listed.some(({kind, path}) => kind === "file" && path === IGNORED)) return new Set;
  return new Set(this.#textIn("HEAD", IGNORED).match(/^[0-9a-f]{40}\b/gm));
 }
 #namedBy(pattern, files) {
  const paths = files.filter(this.#settings.matcher(pattern));
  return paths.length > MOST_FILES ? require_main.missing(`${pattern} names ${paths.length} files`, `narrow it to ${MOST_FILES} files at most`) : paths;
 }
 #readAhead(paths, ignored) {
  this.#logs.readAhead(paths);
  this.#folders.readAhead(paths.flatMap(path => {
   const last = this.#logs.known(path).find(({sha}) => !ignored.has(sha));
   return (last === void 0 ? [] : [ last.sha, last.parent ]).flatMap(commit => commit === void 0 ? [] : [ {
    commit,
    path
   } ]);
  }));
 }
 #lastChanges(paths, ignored) {
  const changes = [];
  for (const path of paths) {
   const change = this.#lastChange(path, ignored);
   if (change === "cut off") return CUT_OFF;
   if (change !== void 0) changes.push(change);
  }
  return require_main.given(changes);
 }
 #lastChange(path, ignored) {
  for (const {sha, at, parent} of this.#logs.commitsOf(path)) {
   if (ignored.has(sha)) continue;
   if (parent === void 0 && this.#settings.isShallow) return "cut off";
   if (isSubstantive(parent === void 0 ? "" : this.#textIn(parent, path), this.#textIn(sha, path), path)) return {
    at,
    commit: sha,
    path
   };
  }
 }
 #textIn(commit, path) {
  return this.#folders.readText(commit, path) ?? "";
 }
};

function instantIn(seconds) {
 const value = Number(seconds?.trim() || NaN) * 1e3;
 return Number.isNaN(value) ? void 0 : value;
}

exports.openHistory = openHistory;


/***/ })

};
;