exports.id = 8402;
exports.ids = [8402];
exports.modules = {

/***/ 8402:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_dependency_reader = __webpack_require__(8326);

const require_whole_lock = __webpack_require__(340);

const require_yarn_descriptor = __webpack_require__(6133);

const PIECES = /"(?:[^"\\]|\\.)*(?:"|$)|\/\/[^\n]*|,(?=\s*[}\]])/gs;

function parseBunLock(text) {
 require_main.checkLength(text);
 const plain = text.replace(PIECES, piece => piece.startsWith('"') ? piece : " ".repeat(piece.length));
 return require_main.tableAt(require_main.parseJsonTree(plain), "the lock file");
}

function readBunLock(text) {
 const lock = parseBunLock(text);
 const version = lock.members.get("lockfileVersion");
 if (version?.kind !== "number" || !/^[01]$/.test(version.text)) throw require_dependency_reader.malformed("the lockfileVersion is not 0 or 1", version?.line);
 const workspaces = require_main.tableIn(lock, "workspaces", "workspaces");
 if (workspaces === void 0) throw require_dependency_reader.malformed("it has no workspaces: the lock file is truncated", lock.line);
 const packages = [ ...require_main.tableIn(lock, "packages", "packages")?.members ?? [] ];
 require_whole_lock.checkNeeds(new Set(packages.map(([key]) => installedName(key))), [ ...packages.flatMap(([, node]) => needsOfPackage(node)), ...[ ...workspaces.members.values() ].flatMap(needsOfWorkspace) ]);
 return {
  dependencies: packages.flatMap(([key, node]) => dependencyAt(key, node, workspaces))
 };
}

function readBinaryBunLock() {
 throw require_dependency_reader.malformed("it is the binary lock file of Bun: run bun install --save-text-lockfile", void 0);
}

function installedName(key) {
 const steps = key.split("/");
 return steps.at(-2)?.startsWith("@") === true ? steps.slice(-2).join("/") : steps.at(-1) ?? key;
}

const WORKSPACE = "workspace:";

function dependencyAt(key, node, workspaces) {
 const where = `packages[${JSON.stringify(key)}]`;
 const [first, second] = require_main.listAt(node, where).items;
 if (first === void 0) throw require_dependency_reader.malformed(`${where} names no package`, node.line);
 const {name, range} = require_yarn_descriptor.splitDescriptor(require_main.textAt(first, where), node.line);
 if (range.startsWith("root:")) return [];
 const found = require_dependency_reader.named({
  name,
  key: installedName(key),
  line: node.line,
  section: "lock"
 });
 if (range.startsWith(WORKSPACE)) {
  if (!workspaces.members.has(range.slice(10))) throw require_dependency_reader.malformed(`${where} is of a folder that is not among the workspaces`, node.line);
  return [ require_dependency_reader.locked(found, {
   version: void 0,
   source: range
  }) ];
 }
 const registry = second?.kind === "text" && second.text !== "" ? second.text : `npm:${range}`;
 return [ require_dependency_reader.locked(found, {
  version: range,
  source: /^\d[\w.+-]*$/.test(range) ? registry : range
 }) ];
}

function needsOfPackage(node) {
 if (node.kind !== "list") return [];
 return node.items.flatMap(item => item.kind === "mapping" ? require_whole_lock.needsIn(item.members.get("dependencies")) : []);
}

function needsOfWorkspace(node) {
 if (node.kind !== "mapping") return [];
 const {members} = node;
 return [ ...require_whole_lock.needsIn(members.get("dependencies")), ...require_whole_lock.needsIn(members.get("devDependencies")) ];
}

exports.readBinaryBunLock = readBinaryBunLock;

exports.readBunLock = readBunLock;


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


/***/ }),

/***/ 6133:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_dependency_reader = __webpack_require__(8326);

function splitDescriptor(descriptor, line) {
 const at = descriptor.indexOf("@", 1);
 const name = descriptor.slice(0, at);
 if (at > 0 && /^(?:@[^/@\s]+\/)?[^/@\s]+$/.test(name)) return {
  name,
  range: descriptor.slice(at + 1)
 };
 throw require_dependency_reader.malformed(`${JSON.stringify(descriptor)} is not a package and a range`, line);
}

Object.defineProperty(exports, "splitDescriptor", ({
 enumerable: true,
 get: function() {
  return splitDescriptor;
 }
}));


/***/ })

};
;