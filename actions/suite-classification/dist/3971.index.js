exports.id = 3971;
exports.ids = [3971];
exports.modules = {

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


/***/ }),

/***/ 3971:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_dependency_reader = __webpack_require__(8326);

const require_main = __webpack_require__(5197);

const require_whole_lock = __webpack_require__(340);

const require_npm_alias = __webpack_require__(2269);

const require_yarn_descriptor = __webpack_require__(6133);

async function readYarnBerryLock(text) {
 const [document, second] = await require_main.parseYamlDocuments(text);
 if (document === void 0 || second !== void 0) throw require_dependency_reader.malformed("the lock file is not one YAML document", second?.line);
 require_whole_lock.checkLastLine(text);
 const entries = Array.from(require_main.tableAt(document, "the lock file").members).filter(([key]) => key !== "__metadata");
 require_whole_lock.checkNeeds(new Set(entries.flatMap(([key]) => namesIn(key))), entries.flatMap(([, node]) => needsOf(node)));
 return {
  dependencies: entries.flatMap(([key, node]) => readEntry(key, node))
 };
}

function namesIn(key) {
 return key.split(", ").map(descriptor => descriptor.slice(0, descriptor.indexOf("@", 1)));
}

function needsOf(entry) {
 return entry.kind === "mapping" ? require_whole_lock.needsIn(entry.members.get("dependencies")) : [];
}

function readEntry(key, node) {
 const resolution = require_main.textIn(require_main.tableAt(node, key), "resolution", `${key}.resolution`);
 if (resolution === void 0) throw require_dependency_reader.malformed(`${JSON.stringify(key)} has no resolution`, node.line);
 const {name, range} = require_yarn_descriptor.splitDescriptor(resolution, node.line);
 const version = require_main.tableAt(node, key).members.get("version");
 const facts = {
  version: version !== void 0 && "text" in version ? version.text : void 0,
  source: range
 };
 return require_npm_alias.packagesOf(name, range).map(real => require_dependency_reader.locked({
  name: real,
  line: node.line,
  section: "lock"
 }, facts));
}

const PROPERTY = /^ {2}(?! )("?[\w-]+"?)(?: (?:"[^"]*"|[^\s"]+)|:)$/;

const INNER = /^ {4}(?:"[^"]+"|[^\s"]+) (?:"[^"]*"|[^\s"]+)$/;

const NEED = /^ {4}"?([^\s"]+)"? /;

function readYarnClassicLock(text) {
 require_main.checkLength(text);
 const entries = [];
 text.split("\n").forEach((row, index) => {
  const line = index + 1;
  const content = row.trimEnd();
  if (content === "" || content.startsWith("#")) return;
  const entry = entries.at(-1);
  if (!content.startsWith(" ")) entries.push(openEntry(entry, content, line)); else if (entry === void 0 || !(PROPERTY.test(content) || INNER.test(content))) throw notYarn(line); else readProperty(entry, content, line);
 });
 checkComplete(entries.at(-1));
 require_whole_lock.checkLastLine(text);
 require_whole_lock.checkNeeds(new Set(entries.flatMap(({keys}) => keys)), entries.flatMap(({needs}) => needs));
 return {
  dependencies: entries.flatMap(({dependencies, version, source}) => unique(dependencies).map(each => require_dependency_reader.locked(each, {
   version,
   source
  })))
 };
}

function openEntry(before, content, line) {
 checkComplete(before);
 if (!content.endsWith(":")) throw notYarn(line);
 const keys = splitKey(content.slice(0, -1), line).map(descriptor => require_yarn_descriptor.splitDescriptor(descriptor, line));
 return {
  line,
  dependencies: keys.flatMap(({name, range}) => require_npm_alias.packagesOf(name, range).map(real => require_dependency_reader.named({
   name: real,
   key: name,
   line,
   section: "lock"
  }))),
  keys: keys.map(({name}) => name),
  needs: [],
  hasVersion: false
 };
}

function readProperty(entry, content, line) {
 const need = NEED.exec(content)?.[1];
 if (need !== void 0) entry.needs.push({
  name: need,
  line
 });
 if (content.startsWith("  version ")) entry.hasVersion = true;
 const [, key, value] = /^ {2}(version|resolved) "?([^"\s]+)"?$/.exec(content) ?? [];
 if (key === "version" && value !== void 0) entry.version = value;
 if (key === "resolved" && value !== void 0) entry.source = value;
 const name = /^ {2}name "?([^"\s]+)"?$/.exec(content)?.[1];
 if (name !== void 0) entry.dependencies.push({
  name,
  line,
  section: "lock"
 });
}

function checkComplete(entry) {
 if (entry === void 0 || entry.hasVersion) return;
 throw require_dependency_reader.malformed("the entry has no version: the lock file is truncated", entry.line);
}

function splitKey(key, line) {
 return key.split(", ").map(part => {
  if (!part.startsWith('"')) return part;
  if (part.length > 2 && part.endsWith('"')) return part.slice(1, -1);
  throw notYarn(line);
 });
}

function unique(dependencies) {
 const known = new Map;
 for (const dependency of dependencies) if (!known.has(dependency.name)) known.set(dependency.name, dependency);
 return [ ...known.values() ];
}

function notYarn(line) {
 return require_dependency_reader.malformed("this line does not belong in a Yarn 1 lock file", line);
}

const CLASSIC_HEADER = /^# yarn lockfile v1$/m;

const BERRY_HEADER = /^__metadata:/m;

async function readYarnLock(text) {
 if (BERRY_HEADER.test(text)) return readYarnBerryLock(text);
 if (CLASSIC_HEADER.test(text.replaceAll("\r\n", "\n"))) return readYarnClassicLock(text);
 throw require_dependency_reader.malformed('it has neither "# yarn lockfile v1" nor __metadata: this is not a Yarn lock file', void 0);
}

exports.readYarnLock = readYarnLock;


/***/ })

};
;