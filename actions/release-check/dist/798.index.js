exports.id = 798;
exports.ids = [798];
exports.modules = {

/***/ 1798:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;
const require_release_judgement = __webpack_require__(4794);

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

function checkNeeds(names, needs) {
 for (const {name, line} of needs) {
  if (names.has(name)) continue;
  throw malformed(`${JSON.stringify(name)} is needed here, and is not in the lock file: it is truncated`, line);
 }
}

function checkLastLine(text) {
 if (text.endsWith("\n")) return;
 throw malformed("the last line has no line break: the lock file is truncated", text.split("\n").length);
}

const SECTIONS = new Set([ "GEM", "PATH", "GIT", "PLUGIN SOURCE" ]);

const GEM = /^ {4}(\S+) \(([^()\s-]+)(?:-[^()\s]+)?\)$/;

const NEED = /^ {6}([^\s()]+)(?: \([^()]*\))?!?$/;

function readGemfileLock(text) {
 const {gems, needs} = parseGemfileLock(text);
 checkNeeds(new Set(gems.map(({name}) => name)), needs.filter(({name}) => name !== "bundler"));
 return {
  dependencies: gems.map(({name, version, line, kind, remote}) => locked({
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
 require_release_judgement.checkLength(text);
 checkLastLine(text);
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
 for (const wanted of [ "PLATFORMS", "DEPENDENCIES" ]) if (!sections.has(wanted)) throw malformed(`it has no ${wanted}: the lock file is truncated`, void 0);
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
 }); else throw malformed("the line is not a gem with its version, and not one that a gem needs", number);
}

exports.parseGemfileLock = parseGemfileLock;

__webpack_unused_export__ = readGemfileLock;


/***/ })

};
;