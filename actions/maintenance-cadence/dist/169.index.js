exports.id = 169;
exports.ids = [169];
exports.modules = {

/***/ 3169:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

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

const MOST_COMMITS = 50;

const IGNORED = ".git-blame-ignore-revs";

async function openHistory(folder, matcher) {
 const git = await require_main.gitIn(folder);
 const isShallow = git([ "rev-parse", "--is-shallow-repository" ])?.trim();
 const ignored = ignoredCommits(git);
 const reader = new Reader(git, {
  isShallow: isShallow === "true",
  ignored
 });
 return {
  changesOf: pattern => isShallow === void 0 ? NO_HISTORY : reader.changesOf(pattern, matcher),
  touchedAt: (path, now) => reader.commitsOf(path).find(({at}) => at <= now)?.at,
  headAt: instantIn(git([ "log", "-1", "--format=%ct" ]))
 };
}

const NO_HISTORY = require_main.missing("there is no git history", "check out the repository with git");

const CUT_OFF = require_main.missing("the history is cut off before the last change", "check out with fetch-depth: 0");

function ignoredCommits(git) {
 const file = require_main.readCommitted(git, "HEAD", IGNORED);
 return new Set(file.kind === "read" ? file.text.match(/^[0-9a-f]{40}\b/gm) : []);
}

var Reader = class {
 #git;
 #settings;
 #listed;
 constructor(git, settings) {
  this.#git = git;
  this.#settings = settings;
 }
 changesOf(pattern, matcher) {
  this.#listed ??= require_main.listTree(this.#git, "HEAD", "everything");
  if (this.#listed === void 0) return NO_HISTORY;
  const isNamed = matcher(pattern);
  const paths = this.#listed.filter(({kind, path}) => kind === "file" && isNamed(path)).map(({path}) => path);
  if (paths.length > MOST_FILES) return require_main.missing(`${pattern} names ${paths.length} files`, `narrow it to ${MOST_FILES} files at most`);
  const changes = [];
  for (const path of paths) {
   const change = this.#lastChange(path);
   if (change === "cut off") return CUT_OFF;
   if (change !== void 0) changes.push(change);
  }
  return require_main.given(changes);
 }
 #lastChange(path) {
  for (const {sha, at, parent} of this.commitsOf(path)) {
   if (this.#settings.ignored.has(sha)) continue;
   if (parent === void 0 && this.#settings.isShallow) return "cut off";
   const [before, after] = [ parent, sha ].map(each => each === void 0 ? "" : this.#textIn(each, path));
   if (isSubstantive(before ?? "", after ?? "", path)) return {
    at,
    commit: sha,
    path
   };
  }
 }
 commitsOf(path) {
  return (this.#git([ "log", "--first-parent", "--diff-merges=first-parent", `--max-count=${MOST_COMMITS}`, "--format=%H %ct %P", "HEAD", "--", path ]) ?? "").split("\n").flatMap(line => {
   const [sha = "", seconds = "", parent] = line.split(" ");
   return sha === "" ? [] : [ {
    sha,
    at: Number(seconds) * 1e3,
    parent: parent || void 0
   } ];
  });
 }
 #textIn(revision, path) {
  const reading = require_main.readCommitted(this.#git, revision, path);
  return reading.kind === "read" ? reading.text : "";
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