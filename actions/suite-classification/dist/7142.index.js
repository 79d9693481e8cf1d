exports.id = 7142;
exports.ids = [7142];
exports.modules = {

/***/ 7142:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_dependency_reader = __webpack_require__(8326);

const require_whole_lock = __webpack_require__(340);

const require_npm_alias = __webpack_require__(2269);

function endOfName(key) {
 let at = key.indexOf("@", 1);
 while (at > 0 && key[at - 1] === "/") at = key.indexOf("@", at + 1);
 return at === -1 ? key.length : at;
}

const TABLES = [ "dependencies", "devDependencies", "optionalDependencies" ];

function checkPnpmNeeds(lock) {
 const tableOf = key => [ ...require_main.tableIn(lock, key, key)?.members ?? [] ];
 const packages = tableOf("packages");
 const snapshots = tableOf("snapshots");
 const keys = new Set(packages.map(([key]) => bare(key)));
 const wanting = [ lock, ...tableOf("importers").map(([, node]) => node), ...packages.map(([, node]) => node), ...snapshots.map(([, node]) => node) ];
 require_whole_lock.checkNeeds(keys, wanting.flatMap(node => needsOf(node, keys)));
 if (snapshots.length === 0) return;
 const snapshotted = new Set(snapshots.map(([key]) => bare(key)));
 require_whole_lock.checkNeeds(snapshotted, packages.map(([key, {line}]) => ({
  name: bare(key),
  line
 })));
 require_whole_lock.checkNeeds(keys, snapshots.map(([key, {line}]) => ({
  name: bare(key),
  line
 })));
}

function needsOf(node, keys) {
 if (node.kind !== "mapping") return [];
 return TABLES.flatMap(key => {
  const table = node.members.get(key);
  return table?.kind === "mapping" ? [ ...table.members ].flatMap(entry => needOf(entry, keys)) : [];
 });
}

function needOf([name, value], keys) {
 const written = value.kind === "mapping" ? value.members.get("version") : value;
 if (written === void 0 || !("text" in written) || written.text.startsWith("link:")) return [];
 const own = bare(written.text);
 return [ {
  name: keys.has(own) ? own : `${name}@${own}`,
  line: value.line
 } ];
}

function bare(key) {
 const [whole = ""] = key.split("(", 1);
 return whole.startsWith("/") ? whole.slice(1) : whole;
}

const IMPORTED = [ [ "dependencies", "dependencies" ], [ "devDependencies", "dev" ], [ "optionalDependencies", "optional" ], [ "configDependencies", "config" ], [ "packageManagerDependencies", "config" ] ];

async function readPnpmLock(text) {
 const documents = await require_main.parseYamlDocuments(text);
 if (documents.length === 0) throw require_dependency_reader.malformed("the lock file has no content", void 0);
 const dependencies = documents.flatMap(document => readLock(require_main.tableAt(document, "the lock file")));
 require_whole_lock.checkLastLine(text);
 return {
  dependencies
 };
}

function readLock(lock) {
 checkVersion(lock);
 checkPnpmNeeds(lock);
 const importers = require_main.tableIn(lock, "importers", "importers");
 return [ ...readImporter(lock, ""), ...Array.from(importers?.members ?? []).flatMap(([folder, node]) => {
  const where = `importers[${JSON.stringify(folder)}]`;
  return readImporter(require_main.tableAt(node, where), `${where}.`);
 }), ...Array.from(require_main.tableIn(lock, "packages", "packages")?.members ?? [], ([key, node]) => readPackage(key, node)) ];
}

function checkVersion(lock) {
 const version = lock.members.get("lockfileVersion");
 const text = version !== void 0 && "text" in version ? version.text : "";
 if (/^[6-9](?:\.\d+)?$/.test(text)) return;
 throw require_dependency_reader.malformed(text === "" ? "it has no lockfileVersion: this is not a pnpm lock file" : `the lockfileVersion is ${text}, not one of 6 to 9`, version?.line ?? lock.line);
}

function readImporter(importer, prefix) {
 return IMPORTED.flatMap(([key, section]) => Array.from(require_main.tableIn(importer, key, `${prefix}${key}`)?.members ?? []).flatMap(([name, node]) => require_npm_alias.packagesOf(name, specifierOf(node, `${prefix}${key}.${name}`)).map(real => require_dependency_reader.named({
  name: real,
  key: name,
  line: node.line,
  section
 }))));
}

function specifierOf(node, where) {
 return node.kind === "mapping" ? require_main.textIn(node, "specifier", `${where}.specifier`) ?? "" : "";
}

function readPackage(key, node) {
 const where = `packages[${JSON.stringify(key)}]`;
 const name = require_main.textIn(require_main.tableAt(node, where), "name", `${where}.name`) ?? nameOf(key);
 if (name === void 0) throw require_dependency_reader.malformed(`${where}: the key does not name a package`, node.line);
 return require_dependency_reader.locked({
  name,
  line: node.line,
  section: "lock"
 }, {
  version: versionOf(key),
  source: void 0
 });
}

function versionOf(key) {
 const [bare = ""] = key.split("(", 1);
 return bare.slice(endOfName(bare) + 1);
}

function nameOf(key) {
 const [bare = ""] = key.split("(", 1);
 const path = bare.slice(0, endOfName(bare));
 if (path.length === bare.length) return;
 const parts = path.split("/").filter(part => part !== "");
 const [scope, name] = parts.length > 1 ? parts.slice(-2) : [ "", ...parts ];
 if (name === void 0) return;
 return scope?.startsWith("@") === true ? `${scope}/${name}` : name;
}

exports.readPnpmLock = readPnpmLock;


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