exports.id = 1425;
exports.ids = [1425];
exports.modules = {

/***/ 1425:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_dependency_reader = __webpack_require__(8326);

const require_whole_lock = __webpack_require__(340);

const require_npm_alias = __webpack_require__(2269);

const FOLDER = "node_modules/";

function readPackageLock(text) {
 const lock = require_main.tableAt(require_main.parseJsonTree(text), "the lock file");
 checkVersion(lock);
 const packages = require_main.tableIn(lock, "packages", "packages");
 const nested = require_main.tableIn(lock, "dependencies", "dependencies");
 if (packages === void 0 && nested === void 0) throw require_dependency_reader.malformed("it has neither packages nor dependencies: the lock file is truncated", lock.line);
 const dependencies = readPackages(packages);
 checkPackages(packages);
 const known = new Set(dependencies.map(({name}) => name));
 const others = readNested(nested, "dependencies").filter(({name}) => !known.has(name));
 const entries = packages === void 0 ? others.length : withoutRoot(packages);
 return {
  dependencies: [ ...dependencies, ...others ],
  entries
 };
}

function withoutRoot({members}) {
 return members.size - (members.has("") ? 1 : 0);
}

function checkVersion(lock) {
 const version = lock.members.get("lockfileVersion");
 if (version === void 0 || version.kind === "number" && /^[123]$/.test(version.text)) return;
 throw require_dependency_reader.malformed("the lockfileVersion is not 1, 2 or 3", version.line);
}

function readPackages(packages) {
 return Array.from(packages?.members ?? []).flatMap(([folder, node]) => {
  const where = `packages[${JSON.stringify(folder)}]`;
  const entry = require_main.tableAt(node, where);
  const at = folder.lastIndexOf(FOLDER);
  if (at === -1) {
   if (entry.members.has("integrity")) throw require_dependency_reader.malformed(`${where} is not a folder of the project`, node.line);
   return [];
  }
  const key = folder.slice(at + 13);
  if (key === "") throw require_dependency_reader.malformed(`${where} names no package`, node.line);
  const name = require_main.textIn(entry, "name", `${where}.name`) ?? key;
  return [ require_dependency_reader.locked(require_dependency_reader.named({
   name,
   key,
   line: node.line,
   section: "lock"
  }), lockedIn(entry)) ];
 });
}

function checkPackages(packages) {
 const folders = [ ...packages?.members ?? [] ];
 const names = folders.map(([folder]) => folder.slice(folder.lastIndexOf(FOLDER) + 13));
 const needs = folders.flatMap(([folder, node]) => {
  if (node.kind !== "mapping" || isLeftOver(node)) return [];
  const own = folder.includes(FOLDER) ? void 0 : node.members.get("devDependencies");
  return [ ...require_whole_lock.needsIn(node.members.get("dependencies")), ...require_whole_lock.needsIn(own) ];
 });
 require_whole_lock.checkNeeds(new Set(names), needs);
}

function isLeftOver({members}) {
 return [ "extraneous", "optional" ].some(mark => {
  const node = members.get(mark);
  return node?.kind === "boolean" && node.value;
 });
}

function readNested(table, where) {
 return Array.from(table?.members ?? []).flatMap(([key, node]) => {
  const inner = `${where}.${key}`;
  const entry = require_main.tableAt(node, inner);
  return [ ...require_npm_alias.packagesOf(key, versionOf(entry.members.get("version"))).map(name => require_dependency_reader.locked(require_dependency_reader.named({
   name,
   key,
   line: node.line,
   section: "lock"
  }), lockedIn(entry))), ...readNested(require_main.tableIn(entry, "dependencies", inner), inner) ];
 });
}

function lockedIn({members}) {
 const [link, resolved] = [ members.get("link"), versionOf(members.get("resolved")) ];
 const isLink = link?.kind === "boolean" && link.value;
 return {
  version: versionOf(members.get("version")),
  source: isLink ? `link:${resolved}` : resolved
 };
}

function versionOf(node) {
 return node?.kind === "text" ? node.text : "";
}

exports.readPackageLock = readPackageLock;


/***/ }),

/***/ 340:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_dependency_reader = __webpack_require__(8326);

function checkNeeds(names, needs) {
 for (const {name, line} of needs) {
  if (names.has(name)) continue;
  const message = `${JSON.stringify(name)} is needed here, and is not in the lock file: it is truncated`;
  throw require_dependency_reader.malformed(message, line);
 }
}

function checkLastLine(text) {
 if (text.endsWith("\n")) return;
 throw require_dependency_reader.malformed("the last line has no line break: the lock file is truncated", text.split("\n").length);
}

function needsIn(node) {
 if (node?.kind !== "mapping") return [];
 return Array.from(node.members, ([name, {line}]) => ({
  name,
  line
 }));
}

function checkOtherLists({members}, known) {
 for (const [key, node] of members) {
  if (key === known || node.kind !== "list") continue;
  if (node.items.some(isPackage)) throw require_dependency_reader.malformed(`[[${key}]] has packages, which belong in ${known}`, node.line);
 }
}

function isPackage(node) {
 return node.kind === "mapping" && node.members.has("name") && node.members.has("version");
}

Object.defineProperty(exports, "checkLastLine", ({
 enumerable: true,
 get: function() {
  return checkLastLine;
 }
}));

Object.defineProperty(exports, "checkNeeds", ({
 enumerable: true,
 get: function() {
  return checkNeeds;
 }
}));

Object.defineProperty(exports, "checkOtherLists", ({
 enumerable: true,
 get: function() {
  return checkOtherLists;
 }
}));

Object.defineProperty(exports, "needsIn", ({
 enumerable: true,
 get: function() {
  return needsIn;
 }
}));


/***/ })

};
;