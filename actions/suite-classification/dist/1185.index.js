exports.id = 1185;
exports.ids = [1185];
exports.modules = {

/***/ 1185:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_package_tables = __webpack_require__(1879);

async function readCargoLock(text) {
 const dependencies = require_package_tables.readPackageTables(await require_main.parseToml(text));
 return {
  dependencies,
  entries: dependencies.length
 };
}

exports.readCargoLock = readCargoLock;


/***/ }),

/***/ 1879:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_dependency_reader = __webpack_require__(8326);

const require_whole_lock = __webpack_require__(340);

function readPackageTables(lock) {
 const packages = require_main.listIn(lock, "package", "package");
 if (packages === void 0) throw require_dependency_reader.malformed("it has no [[package]]: the lock file is empty or truncated", void 0);
 require_whole_lock.checkOtherLists(lock, "package");
 const dependencies = packages.items.map((node, index) => {
  const where = `package[${index}]`;
  const table = require_main.tableAt(node, where);
  const name = require_main.textIn(table, "name", `${where}.name`);
  if (name === void 0) throw require_dependency_reader.malformed(`${where} has no name`, table.line);
  const line = table.members.get("name")?.line ?? table.line;
  return require_dependency_reader.locked({
   name,
   line,
   section: "lock"
  }, {
   version: written(table, "version"),
   source: sourceOf(table)
  });
 });
 require_whole_lock.checkNeeds(new Set(dependencies.map(({name}) => name)), packages.items.flatMap(needsOf));
 return dependencies;
}

const GROUPS = [ "optional-dependencies", "dev-dependencies" ];

function needsOf(node) {
 if (node.kind !== "mapping") return [];
 const groups = GROUPS.flatMap(key => {
  const group = node.members.get(key);
  return group?.kind === "mapping" ? [ ...group.members.values() ] : [];
 });
 return [ node.members.get("dependencies"), ...groups ].flatMap(needsOfList);
}

function needsOfList(list) {
 if (list?.kind !== "list") return [];
 return list.items.flatMap(item => {
  const named = item.kind === "mapping" ? item.members.get("name") : item;
  const [name] = named?.kind === "text" ? named.text.split(" ", 1) : [];
  return name === void 0 ? [] : [ {
   name,
   line: item.line
  } ];
 });
}

function written(table, key) {
 const node = table.members.get(key);
 return node?.kind === "text" ? node.text : void 0;
}

function sourceOf(table) {
 const node = table.members.get("source");
 if (node?.kind !== "mapping") return written(table, "source");
 return [ ...node.members ].flatMap(([key, value]) => value.kind === "text" ? [ `${key} ${value.text}` ] : []).toSorted().join(" ");
}

Object.defineProperty(exports, "readPackageTables", ({
 enumerable: true,
 get: function() {
  return readPackageTables;
 }
}));


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