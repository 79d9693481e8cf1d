exports.id = 1798;
exports.ids = [1798];
exports.modules = {

/***/ 1798:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

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
 require_main.checkLength(text);
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