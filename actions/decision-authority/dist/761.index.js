exports.id = 761;
exports.ids = [761];
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

/***/ 3890:
/***/ ((__unused_webpack_module, exports) => {

const NAME = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(.*)$/s;

const EXTRAS = /^\[[A-Za-z0-9._,\s-]*\]\s*/;

const VERSION = /^(?:===|==|~=|!=|<=|>=|<|>)\s*[^\s,;<>=~()@]+$/;

function packageOfRequirement(text) {
 const [, name, tail] = NAME.exec(text.trim()) ?? [];
 if (name === void 0 || tail === void 0) return;
 const rest = tail.replace(EXTRAS, "");
 if (rest === "" || rest.startsWith(";")) return name;
 if (rest.startsWith("@")) return /^@\s*[^\s;]/.test(rest) ? name : void 0;
 return areVersions(rest.split(";", 1)[0] ?? "") ? name : void 0;
}

function areVersions(text) {
 const trimmed = text.trim();
 const versions = (trimmed.startsWith("(") && trimmed.endsWith(")") ? trimmed.slice(1, -1) : trimmed).split(",").filter(version => version.trim() !== "");
 return versions.length > 0 && versions.every(version => VERSION.test(version.trim()));
}

Object.defineProperty(exports, "packageOfRequirement", ({
 enumerable: true,
 get: function() {
  return packageOfRequirement;
 }
}));


/***/ }),

/***/ 7761:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_located_shape = __webpack_require__(35);

const require_dependency_reader = __webpack_require__(8326);

const require_requirement = __webpack_require__(3890);

const ARCHIVE = /\.(?:whl|zip|tar\.gz|tgz|tar\.bz2|tbz|tar\.xz|txz|tar)$/i;

function packageOfSource(source, line) {
 const named = require_requirement.packageOfRequirement(source);
 if (named !== void 0 && !ARCHIVE.test(named)) return named;
 const [bare = ""] = source.split(/\s;\s/, 1);
 const egg = /[#&]egg=([^&]*)/.exec(bare)?.[1];
 if (egg !== void 0) return require_requirement.packageOfRequirement(egg);
 const [path = ""] = bare.trim().replaceAll("\\", "/").split(/[?#]/, 1);
 const file = path.slice(path.lastIndexOf("/") + 1);
 if (ARCHIVE.test(file)) return packageOfArchive(file);
 if (/^\.|[/\\:]|^\$\{/.test(bare)) return;
 throw require_dependency_reader.malformed(`${JSON.stringify(source)} is not a requirement`, line);
}

function packageOfArchive(file) {
 const stem = file.replace(ARCHIVE, "");
 const end = /\.whl$/i.test(file) ? stem.indexOf("-") : beforeVersion(stem);
 return require_requirement.packageOfRequirement(stem.slice(0, Math.max(0, end)));
}

function beforeVersion(stem) {
 for (let at = stem.lastIndexOf("-"); at > 0; at = stem.lastIndexOf("-", at - 1)) if (/\d/.test(stem.charAt(at + 1))) return at;
 return 0;
}

const OPTIONS = new Map([ [ "-r", "include" ], [ "--requirement", "include" ], [ "-e", "editable" ], [ "--editable", "editable" ], [ "-c", "setting" ], [ "--constraint", "setting" ], [ "-i", "setting" ], [ "--index-url", "setting" ], [ "--pypi-url", "setting" ], [ "--extra-index-url", "setting" ], [ "-f", "setting" ], [ "--find-links", "setting" ], [ "--no-binary", "setting" ], [ "--only-binary", "setting" ], [ "--trusted-host", "setting" ], [ "--use-feature", "setting" ], [ "--hash", "setting" ], [ "--config-settings", "setting" ], [ "--config-setting", "setting" ], [ "--global-option", "setting" ], [ "--install-option", "setting" ], [ "--no-index", "flag" ], [ "--prefer-binary", "flag" ], [ "--require-hashes", "flag" ], [ "--pre", "flag" ] ]);

function readOptions(text, line) {
 const words = text.split(/\s+/);
 const first = words.findIndex(word => word.startsWith("-"));
 if (first === -1) return {
  requirement: text,
  options: []
 };
 const options = [];
 for (let at = first; at < words.length; at++) {
  const {kind, value} = readOption(words[at] ?? "", line);
  if (kind === "flag") continue;
  const given = value ?? words[++at];
  if (given === void 0 || given === "") throw require_dependency_reader.malformed(`the option ${words.at(-1)} has no value`, line);
  options.push({
   kind,
   value: unquoted(given)
  });
 }
 return {
  requirement: words.slice(0, first).join(" "),
  options
 };
}

function readOption(word, line) {
 const end = word.startsWith("--") ? word.indexOf("=") : 2;
 const name = end === -1 ? word : word.slice(0, end);
 const kind = OPTIONS.get(name);
 if (kind === void 0) throw require_dependency_reader.malformed(`unknown option ${word} in a requirements file`, line);
 const attached = word.startsWith("--") ? end === -1 ? "" : word.slice(end + 1) : word.slice(end);
 return {
  kind,
  value: attached === "" ? void 0 : attached
 };
}

function unquoted(value) {
 return value.length > 1 && /^["']/.test(value) && value.at(-1) === value.at(0) ? value.slice(1, -1) : value;
}

function readRequirements(text) {
 require_located_shape.checkLength(text);
 const dependencies = [];
 const elsewhere = [];
 for (const {text: content, line} of logicalLines(text)) {
  const {requirement, options} = readOptions(content, line);
  const sources = options.filter(({kind}) => kind === "editable").map(({value}) => value);
  for (const source of requirement === "" ? sources : [ requirement, ...sources ]) {
   const name = packageOfSource(source, line);
   if (name === void 0) elsewhere.push({
    line,
    what: `the package at ${source}`
   }); else dependencies.push({
    name,
    line,
    section: "dependencies"
   });
  }
  elsewhere.push(...options.filter(isInclude).map(({value}) => ({
   line,
   what: value,
   file: value
  })));
 }
 return {
  dependencies,
  elsewhere
 };
}

function isInclude({kind}) {
 return kind === "include";
}

const LINE_BREAK = new RegExp(`[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]`, "u");

function logicalLines(text) {
 const lines = [];
 let open;
 text.replaceAll("\r\n", "\n").split(LINE_BREAK).forEach((row, index) => {
  open ??= {
   parts: [],
   line: index + 1
  };
  const isComment = /^\s*#/.test(row);
  open.parts.push(isComment ? " " : row);
  if (row.endsWith("\\") && !isComment) {
   open.parts.push(withoutBackslash(open.parts.pop()));
   return;
  }
  lines.push({
   text: withoutComment(open.parts.join("")).trim(),
   line: open.line
  });
  open = void 0;
 });
 if (open !== void 0) throw require_dependency_reader.malformed("the file ends in the middle of a continued line: it is truncated", open.line);
 return lines.filter(line => line.text !== "");
}

function withoutBackslash(row = "") {
 return row.slice(0, -1);
}

function withoutComment(line) {
 for (let at = line.indexOf("#"); at !== -1; at = line.indexOf("#", at + 1)) if (at === 0 || /\s/.test(line.charAt(at - 1))) return line.slice(0, at);
 return line;
}

exports.readRequirements = readRequirements;


/***/ })

};
;