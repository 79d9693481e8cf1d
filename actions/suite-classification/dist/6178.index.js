exports.id = 6178;
exports.ids = [6178];
exports.modules = {

/***/ 6178:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_dependency_reader = __webpack_require__(8326);

const require_go_mod_line = __webpack_require__(6737);

const DIRECTIVES = new Map([ [ "module", 1 ], [ "go", 1 ], [ "toolchain", 1 ], [ "godebug", "any" ], [ "require", 2 ], [ "exclude", 2 ], [ "replace", "any" ], [ "retract", "any" ], [ "tool", 1 ], [ "ignore", 1 ] ]);

function readGoMod(text) {
 require_main.checkLength(text);
 const lines = require_go_mod_line.goLines(text);
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


/***/ })

};
;