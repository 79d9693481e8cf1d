exports.id = 178;
exports.ids = [178];
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

/***/ 6178:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_located_shape = __webpack_require__(35);

const require_dependency_reader = __webpack_require__(8326);

function goLines(text) {
 const lines = [];
 let block;
 text.split("\n").forEach((row, index) => {
  const line = index + 1;
  const {words, comment} = splitRow(row, line);
  const [first, ...rest] = words;
  if (first === void 0) return;
  if (block === void 0 && rest.length === 1 && rest[0] === "(") block = {
   directive: first,
   line
  }; else if (block !== void 0 && first === ")" && rest.length === 0) block = void 0; else if (words.includes("(") || words.includes(")")) throw require_dependency_reader.malformed("unexpected bracket", line); else if (block !== void 0) lines.push({
   directive: block.directive,
   words,
   comment,
   line
  }); else lines.push({
   directive: first,
   words: rest,
   comment,
   line
  });
 });
 if (block !== void 0) throw require_dependency_reader.malformed(`the block "${block.directive} (" does not end: the file is truncated`, block.line);
 return lines;
}

function splitRow(row, line) {
 const words = [];
 let at = 0;
 while (at < row.length) {
  const character = row.charAt(at);
  if (row.startsWith("//", at)) return {
   words,
   comment: row.slice(at).trimEnd()
  };
  if (/\s/.test(character)) at++; else {
   const end = endOfWord(row, at, line);
   words.push(/["`]/.test(character) ? quoted(row.slice(at + 1, end - 1), line) : row.slice(at, end));
   at = end;
  }
 }
 return {
  words,
  comment: ""
 };
}

function endOfWord(row, start, line) {
 const opener = row.charAt(start);
 if (/[()]/.test(opener)) return start + 1;
 if (/["`]/.test(opener)) {
  const end = row.indexOf(opener, start + 1);
  if (end === -1) throw require_dependency_reader.malformed("unterminated quotation mark", line);
  return end + 1;
 }
 let at = start;
 while (at < row.length && !/[\s()"`]/.test(row.charAt(at)) && !row.startsWith("//", at)) at++;
 return at;
}

function quoted(text, line) {
 if (text !== "" && !/[\s()\\]/.test(text)) return text;
 throw require_dependency_reader.malformed(`${JSON.stringify(text)} is neither a path nor a version`, line);
}

const DIRECTIVES = new Map([ [ "module", 1 ], [ "go", 1 ], [ "toolchain", 1 ], [ "godebug", "any" ], [ "require", 2 ], [ "exclude", 2 ], [ "replace", "any" ], [ "retract", "any" ], [ "tool", 1 ], [ "ignore", 1 ] ]);

function readGoMod(text) {
 require_located_shape.checkLength(text);
 const lines = goLines(text);
 for (const line of lines) checkWords(line);
 if (!lines.some(({directive}) => directive === "module")) throw require_dependency_reader.malformed("it has no module directive: this is not a go.mod, or it is truncated", void 0);
 return {
  dependencies: lines.flatMap(readLine)
 };
}

function checkWords({directive, words, line}) {
 const count = DIRECTIVES.get(directive);
 if (count === void 0) throw require_dependency_reader.malformed(`unknown directive ${directive}`, line);
 if (count === words.length || count === "any" && words.length > 0) return;
 throw require_dependency_reader.malformed(`${directive} has ${words.length} words: ${words.join(" ")}`, line);
}

function readLine(goLine) {
 const {directive, words, line, comment} = goLine;
 const [name = "", version] = words;
 switch (directive) {
 case "require":
  return [ require_dependency_reader.locked({
   name,
   line,
   section: /^\/\/\s*indirect\b/.test(comment) ? "indirect" : "dependencies"
  }, {
   version,
   source: void 0
  }) ];

 case "tool":
  return [ {
   name,
   line,
   section: "tool"
  } ];

 case "replace":
  return readReplace(goLine);

 default:
  return [];
 }
}

function readReplace({words, line}) {
 const arrow = words.indexOf("=>");
 const [name, version] = words.slice(arrow + 1);
 if (arrow < 1 || arrow > 2 || name === void 0 || words.length > arrow + 3) throw require_dependency_reader.malformed(`expected replace old => new, found ${words.join(" ")}`, line);
 return /^(?:\.{1,2}(?:[/\\]|$)|[/\\]|[A-Za-z]:)/.test(name) ? [] : [ require_dependency_reader.locked(require_dependency_reader.named({
  name,
  key: words[0] ?? name,
  line,
  section: "replace"
 }), {
  version,
  source: void 0
 }) ];
}

exports.readGoMod = readGoMod;


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


/***/ })

};
;