exports.id = 798;
exports.ids = [798];
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

/***/ 1798:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_located_shape = __webpack_require__(35);

const require_dependency_reader = __webpack_require__(8326);

const require_whole_lock = __webpack_require__(340);

const SECTIONS = new Set([ "GEM", "PATH", "GIT", "PLUGIN SOURCE" ]);

const GEM = /^ {4}(\S+) \(([^()\s-]+)(?:-[^()\s]+)?\)$/;

const NEED = /^ {6}([^\s()]+)(?: \([^()]*\))?!?$/;

function readGemfileLock(text) {
 const {gems, needs} = parseGemfileLock(text);
 require_whole_lock.checkNeeds(new Set(gems.map(({name}) => name)), needs.filter(({name}) => name !== "bundler"));
 return {
  dependencies: gems.map(({name, version, line, kind, remote}) => require_dependency_reader.locked({
   name,
   line,
   section: "lock"
  }, {
   version,
   source: `${kind} ${remote}`
  }))
 };
}

function parseGemfileLock(text) {
 require_located_shape.checkLength(text);
 require_whole_lock.checkLastLine(text);
 const found = {
  gems: [],
  needs: []
 };
 const sections = new Set;
 let place = {
  section: "",
  remote: ""
 };
 for (const [index, written] of text.split("\n").entries()) {
  const line = written.replace(/\r$/, "");
  if (/^\S/.test(line)) {
   place = {
    section: line,
    remote: ""
   };
   sections.add(line);
  } else if (SECTIONS.has(place.section)) {
   place = {
    ...place,
    remote: /^ {2}remote: (.*)$/.exec(line)?.[1] ?? place.remote
   };
   if (line.startsWith("    ")) addGem(found, place, {
    line,
    number: index + 1
   });
  }
 }
 for (const wanted of [ "PLATFORMS", "DEPENDENCIES" ]) if (!sections.has(wanted)) throw require_dependency_reader.malformed(`it has no ${wanted}: the lock file is truncated`, void 0);
 return found;
}

function addGem({gems, needs}, {section, remote}, {line, number}) {
 const [, name, version] = GEM.exec(line) ?? [];
 const need = NEED.exec(line)?.[1];
 if (name !== void 0 && version !== void 0) gems.push({
  name,
  version,
  line: number,
  kind: section.toLowerCase(),
  remote
 }); else if (need !== void 0) needs.push({
  name: need,
  line: number
 }); else throw require_dependency_reader.malformed("the line is not a gem with its version, and not one that a gem needs", number);
}

exports.parseGemfileLock = parseGemfileLock;

exports.readGemfileLock = readGemfileLock;


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