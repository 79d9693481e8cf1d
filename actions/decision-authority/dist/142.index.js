exports.id = 142;
exports.ids = [142];
exports.modules = {

/***/ 8326:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

function malformed(message, line) {
 return new require_main.EvidenceError(message, {
  line,
  remedy: "regenerate the file with the package manager, or correct the line"
 });
}

function locked(dependency, {version, source}) {
 return {
  ...dependency,
  ...version === void 0 || version === "" ? {} : {
   version
  },
  ...source === void 0 || source === "" ? {} : {
   source
  }
 };
}

function named({name, key, line, section}) {
 return {
  name,
  ...name === key ? {} : {
   alias: key
  },
  line,
  section
 };
}

Object.defineProperty(exports, "locked", ({
 enumerable: true,
 get: function() {
  return locked;
 }
}));

Object.defineProperty(exports, "malformed", ({
 enumerable: true,
 get: function() {
  return malformed;
 }
}));

Object.defineProperty(exports, "named", ({
 enumerable: true,
 get: function() {
  return named;
 }
}));


/***/ }),

/***/ 35:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

function isJsonObject(value) {
 return typeof value === "object" && value !== null && !Array.isArray(value);
}

const MAX_SHOWN = 60;

function showValue(value) {
 if (value === void 0) return "nothing";
 const text = typeof value === "number" ? String(value) : JSON.stringify(value);
 return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}\u2026`;
}

const MAX_LENGTH = 67108864;

function checkLength(text) {
 if (text.length <= MAX_LENGTH) return;
 throw new require_main.EvidenceError("the file is larger than 64 MiB", {
  remedy: "check that this is the right file: none of this kind is that large"
 });
}

function tableAt(node, where) {
 if (node.kind === "mapping") return node;
 throw unexpected(node, where, "a table");
}

function listAt(node, where) {
 if (node.kind === "list") return node;
 throw unexpected(node, where, "a list");
}

function textAt(node, where) {
 if (node.kind === "text" && node.text.trim() !== "") return node.text;
 throw unexpected(node, where, "text that is not blank");
}

function tableIn(parent, key, where) {
 const node = parent.members.get(key);
 return node === void 0 ? void 0 : tableAt(node, where);
}

function listIn(parent, key, where) {
 const node = parent.members.get(key);
 return node === void 0 ? void 0 : listAt(node, where);
}

function textIn(parent, key, where) {
 const node = parent.members.get(key);
 return node === void 0 ? void 0 : textAt(node, where);
}

function unexpected(node, where, expected) {
 return new require_main.EvidenceError(`${where}: expected ${expected}, found ${describe(node)}`, {
  line: node.line,
  remedy: "write it as the format documents it"
 });
}

function describe(node) {
 switch (node.kind) {
 case "mapping":
  return "a table";

 case "list":
  return "a list";

 case "text":
  return showValue(node.text);

 case "number":
 case "boolean":
 case "null":
 case "date":
  return node.text;
 }
}

Object.defineProperty(exports, "checkLength", ({
 enumerable: true,
 get: function() {
  return checkLength;
 }
}));

Object.defineProperty(exports, "isJsonObject", ({
 enumerable: true,
 get: function() {
  return isJsonObject;
 }
}));

Object.defineProperty(exports, "listAt", ({
 enumerable: true,
 get: function() {
  return listAt;
 }
}));

Object.defineProperty(exports, "listIn", ({
 enumerable: true,
 get: function() {
  return listIn;
 }
}));

Object.defineProperty(exports, "showValue", ({
 enumerable: true,
 get: function() {
  return showValue;
 }
}));

Object.defineProperty(exports, "tableAt", ({
 enumerable: true,
 get: function() {
  return tableAt;
 }
}));

Object.defineProperty(exports, "tableIn", ({
 enumerable: true,
 get: function() {
  return tableIn;
 }
}));

Object.defineProperty(exports, "textAt", ({
 enumerable: true,
 get: function() {
  return textAt;
 }
}));

Object.defineProperty(exports, "textIn", ({
 enumerable: true,
 get: function() {
  return textIn;
 }
}));

Object.defineProperty(exports, "unexpected", ({
 enumerable: true,
 get: function() {
  return unexpected;
 }
}));


/***/ }),

/***/ 2269:
/***/ ((__unused_webpack_module, exports) => {

const RANGE = /^(?:[\^~<>=*]|v?\d+(?:\.(?:\d+|[xX*]))*(?:[-+\s]|$))/;

const NAME = /^(?:@[^/@\s]+\/)?[^/@\s]+$/;

function packagesOf(key, specifier) {
 const {scheme, rest} = split(specifier);
 if (scheme !== "npm" && scheme !== "workspace" && scheme !== "jsr") return [ key ];
 const at = rest.indexOf("@", 1);
 const name = at === -1 ? rest : rest.slice(0, at);
 if (!NAME.test(name) || at === -1 && (scheme === "workspace" || RANGE.test(name))) return [ key ];
 if (scheme === "jsr") return [ name, inNpmRegistry(name) ];
 return at !== -1 || name.startsWith("@") ? [ name ] : [ name, key ];
}

function inNpmRegistry(name) {
 return `@jsr/${name.replace(/^@/, "").replace("/", "__")}`;
}

function split(specifier) {
 const colon = specifier.indexOf(":");
 return colon === -1 ? {
  scheme: "",
  rest: specifier
 } : {
  scheme: specifier.slice(0, colon).trim(),
  rest: specifier.slice(colon + 1).trim()
 };
}

Object.defineProperty(exports, "packagesOf", ({
 enumerable: true,
 get: function() {
  return packagesOf;
 }
}));


/***/ }),

/***/ 7142:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_read_document = __webpack_require__(1943);

const require_located_shape = __webpack_require__(35);

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
 const tableOf = key => [ ...require_located_shape.tableIn(lock, key, key)?.members ?? [] ];
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
 const documents = await require_read_document.parseYamlDocuments(text);
 if (documents.length === 0) throw require_dependency_reader.malformed("the lock file has no content", void 0);
 const dependencies = documents.flatMap(document => readLock(require_located_shape.tableAt(document, "the lock file")));
 require_whole_lock.checkLastLine(text);
 return {
  dependencies
 };
}

function readLock(lock) {
 checkVersion(lock);
 checkPnpmNeeds(lock);
 const importers = require_located_shape.tableIn(lock, "importers", "importers");
 return [ ...readImporter(lock, ""), ...Array.from(importers?.members ?? []).flatMap(([folder, node]) => {
  const where = `importers[${JSON.stringify(folder)}]`;
  return readImporter(require_located_shape.tableAt(node, where), `${where}.`);
 }), ...Array.from(require_located_shape.tableIn(lock, "packages", "packages")?.members ?? [], ([key, node]) => readPackage(key, node)) ];
}

function checkVersion(lock) {
 const version = lock.members.get("lockfileVersion");
 const text = version !== void 0 && "text" in version ? version.text : "";
 if (/^[6-9](?:\.\d+)?$/.test(text)) return;
 throw require_dependency_reader.malformed(text === "" ? "it has no lockfileVersion: this is not a pnpm lock file" : `the lockfileVersion is ${text}, not one of 6 to 9`, version?.line ?? lock.line);
}

function readImporter(importer, prefix) {
 return IMPORTED.flatMap(([key, section]) => Array.from(require_located_shape.tableIn(importer, key, `${prefix}${key}`)?.members ?? []).flatMap(([name, node]) => require_npm_alias.packagesOf(name, specifierOf(node, `${prefix}${key}.${name}`)).map(real => require_dependency_reader.named({
  name: real,
  key: name,
  line: node.line,
  section
 }))));
}

function specifierOf(node, where) {
 return node.kind === "mapping" ? require_located_shape.textIn(node, "specifier", `${where}.specifier`) ?? "" : "";
}

function readPackage(key, node) {
 const where = `packages[${JSON.stringify(key)}]`;
 const name = require_located_shape.textIn(require_located_shape.tableAt(node, where), "name", `${where}.name`) ?? nameOf(key);
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

/***/ 1943:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_located_shape = __webpack_require__(35);

const INCOMPLETE = "let the tool that writes it finish, and upload the whole file";

function jsonRefusal(problem, firstLine = 1) {
 const line = firstLine + problem.at.line - 1;
 switch (problem.kind) {
 case "truncated":
  return new require_main.EvidenceError("the JSON ends in the middle: it is truncated", {
   line,
   remedy: INCOMPLETE
  });

 case "malformed":
  {
   const remedy = require_main.JSON_REMEDIES.get(problem.reason);
   const reason = remedy === void 0 ? "" : `: ${problem.reason}`;
   return new require_main.EvidenceError(`this is not valid JSON${reason}`, {
    line,
    remedy: remedy ?? INCOMPLETE
   });
  }

 case "too-deep":
  return new require_main.EvidenceError(`the JSON is nested deeper than ${problem.limit}`, {
   line,
   remedy: "check that this is the right file: no test report is nested that deeply"
  });

 case "duplicate-key":
  return new require_main.EvidenceError(`the key ${JSON.stringify(problem.key)} appears twice in one object`, {
   line,
   remedy: "write each key once, so that it is clear which value counts"
  });
 }
}

const REMEDY = "check that this is the right file: none of this kind is that large";

function tomlRefusal(problem) {
 switch (problem.kind) {
 case "malformed":
  return notToml(problem.reason, problem.at.line);

 case "too-long-string":
  return notToml("a string is too long", void 0);

 case "too-deep":
  return new require_main.EvidenceError(`the TOML is nested deeper than ${problem.limit}`, {
   line: problem.at.line,
   remedy: REMEDY
  });

 case "too-large":
  return new require_main.EvidenceError(`the TOML has more than ${problem.limit} keys, values and lines`, {
   line: problem.at.line,
   remedy: REMEDY
  });
 }
}

function notToml(reason, line) {
 return new require_main.EvidenceError(`not valid TOML: ${reason}`, {
  line,
  remedy: "correct the line; in TOML, each key and each table appears once"
 });
}

function yamlRefusal(problem) {
 return new require_main.EvidenceError(`YAML that cannot be used: ${yamlReason(problem)}`, {
  line: problem.at.line,
  remedy: "write plain YAML: no aliases, no custom tags, each key once, and only words as keys"
 });
}

function yamlReason(problem) {
 switch (problem.kind) {
 case "malformed":
  return problem.reason;

 case "too-deep":
  return `it is nested deeper than ${problem.limit}`;

 case "too-large":
  return `it has more than ${problem.limit} parts`;

 case "duplicate-key":
  return `the key ${require_located_shape.showValue(problem.key)} appears twice in one mapping`;

 case "key-not-text":
  return "a key is not text";

 case "alias":
 case "alias-without-anchor":
 case "too-many-aliases":
  return "it uses an alias (*)";

 case "directive":
  return "it has a directive (%)";

 case "second-document":
  return "a second document starts here";

 case "tag":
  return `it uses the tag ${require_located_shape.showValue(problem.tag)}`;
 }
}

function parseJsonTree(text) {
 require_located_shape.checkLength(text);
 const {root, problems} = require_main.readJson(text);
 if (root === void 0) throw jsonRefusal(problems[0]);
 const [duplicate] = problems;
 if (duplicate !== void 0) throw jsonRefusal(duplicate);
 return root;
}

async function parseToml(text) {
 require_located_shape.checkLength(text);
 const {readToml} = await (__webpack_require__.e(/* import() */ 250).then(__webpack_require__.t.bind(__webpack_require__, 9250, 19)));
 const {root, problems} = readToml(text);
 if (root === void 0) throw tomlRefusal(problems[0]);
 return root;
}

const YAML_RULES = {
 documents: "several",
 aliases: "none",
 extras: "allowed",
 maxTokens: Number.POSITIVE_INFINITY,
 maxLexemes: 2e6
};

async function parseYamlDocuments(text) {
 require_located_shape.checkLength(text);
 const {readYaml} = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 5197, 23)).then(n => n.read_yaml_exports);
 const {documents, problems} = readYaml(text, YAML_RULES);
 const [problem] = problems;
 if (problem !== void 0) throw yamlRefusal(problem);
 return documents.filter(root => !isNothing(root));
}

function isNothing(root) {
 return root.kind === "null" && (root.text === "" || root.text === "null");
}

Object.defineProperty(exports, "jsonRefusal", ({
 enumerable: true,
 get: function() {
  return jsonRefusal;
 }
}));

Object.defineProperty(exports, "parseJsonTree", ({
 enumerable: true,
 get: function() {
  return parseJsonTree;
 }
}));

Object.defineProperty(exports, "parseToml", ({
 enumerable: true,
 get: function() {
  return parseToml;
 }
}));

Object.defineProperty(exports, "parseYamlDocuments", ({
 enumerable: true,
 get: function() {
  return parseYamlDocuments;
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