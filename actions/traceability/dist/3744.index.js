exports.id = 3744;
exports.ids = [3744];
exports.modules = {

/***/ 5881:
/***/ ((__unused_webpack_module, exports) => {

function mask(text, spans) {
 const parts = [];
 let kept = 0;
 for (const {from, to} of spans) {
  parts.push(text.slice(kept, from), blanked(text.slice(from, to)));
  kept = to;
 }
 parts.push(text.slice(kept));
 return parts.join("");
}

function blanked(text) {
 return /[\n\r]/.test(text) ? text.replace(/[^\n\r]/g, " ") : " ".repeat(text.length);
}

Object.defineProperty(exports, "mask", ({
 enumerable: true,
 get: function() {
  return mask;
 }
}));


/***/ }),

/***/ 2541:
/***/ ((__unused_webpack_module, exports) => {

var TooTangled = class extends Error {
 name="TooTangled";
};

Object.defineProperty(exports, "TooTangled", ({
 enumerable: true,
 get: function() {
  return TooTangled;
 }
}));


/***/ }),

/***/ 3744:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_mask = __webpack_require__(5881);

const require_reading = __webpack_require__(2541);

const EXTENSIONS = {
 rust: [ ".rs" ],
 typescript: [ ".ts", ".mts", ".cts", ".tsx" ],
 javascript: [ ".js", ".jsx", ".mjs", ".cjs" ],
 python: [ ".py", ".pyi" ],
 go: [ ".go" ],
 java: [ ".java" ],
 kotlin: [ ".kt", ".kts" ],
 scala: [ ".scala", ".sc" ],
 csharp: [ ".cs" ],
 c: [ ".c" ],
 cpp: [ ".cc", ".cpp", ".cxx", ".c++", ".h", ".hh", ".hpp", ".hxx", ".h++", ".inl", ".ipp", ".tpp", ".ixx", ".cppm" ],
 ruby: [ ".rb", ".rake", ".gemspec" ],
 php: [ ".php" ],
 swift: [ ".swift" ],
 dart: [ ".dart" ]
};

const BY_EXTENSION = new Map(Object.keys(EXTENSIONS).filter(key => key in EXTENSIONS).flatMap(language => EXTENSIONS[language].map(extension => [ extension, language ])));

BY_EXTENSION.keys();

function languageOf(path) {
 return BY_EXTENSION.get(extensionOf(path));
}

function extensionOf(path) {
 const name = path.slice(path.lastIndexOf("/") + 1);
 const dot = name.lastIndexOf(".");
 return dot > 0 ? name.slice(dot) : "";
}

new Set(BY_EXTENSION.values());

var LineIndex = class {
 ends=[];
 constructor(text) {
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) this.ends.push(end);
 }
 lineAt(offset) {
  let low = 0;
  let high = this.ends.length;
  while (low < high) {
   const middle = low + high >> 1;
   if ((this.ends[middle] ?? 0) < offset) low = middle + 1; else high = middle;
  }
  return low + 1;
 }
};

const loaded = new Map;

function readerOf(language) {
 const reader = loaded.get(language) ?? load(language);
 loaded.set(language, reader);
 return reader;
}

async function load(language) {
 switch (language) {
 case "typescript":
 case "javascript":
  return (await (__webpack_require__.e(/* import() */ 9561).then(__webpack_require__.t.bind(__webpack_require__, 9561, 19)))).readScript;

 case "rust":
  return (await (__webpack_require__.e(/* import() */ 9707).then(__webpack_require__.t.bind(__webpack_require__, 9707, 19)))).readRust;

 case "python":
  return (await (__webpack_require__.e(/* import() */ 5383).then(__webpack_require__.t.bind(__webpack_require__, 5383, 19)))).readPython;

 case "go":
  return (await (__webpack_require__.e(/* import() */ 4587).then(__webpack_require__.t.bind(__webpack_require__, 4587, 19)))).readGo;

 case "java":
  return (await (__webpack_require__.e(/* import() */ 8337).then(__webpack_require__.t.bind(__webpack_require__, 8337, 19)))).readJava;

 case "kotlin":
  return (await (__webpack_require__.e(/* import() */ 2420).then(__webpack_require__.t.bind(__webpack_require__, 2420, 19)))).readKotlin;

 case "scala":
  return (await (__webpack_require__.e(/* import() */ 3927).then(__webpack_require__.t.bind(__webpack_require__, 3927, 19)))).readScala;

 case "csharp":
  return (await (__webpack_require__.e(/* import() */ 3606).then(__webpack_require__.t.bind(__webpack_require__, 3606, 19)))).readCSharp;

 case "c":
 case "cpp":
  return (await (__webpack_require__.e(/* import() */ 9404).then(__webpack_require__.t.bind(__webpack_require__, 9404, 19)))).readCpp;

 case "ruby":
  return (await (__webpack_require__.e(/* import() */ 9321).then(__webpack_require__.t.bind(__webpack_require__, 9321, 19)))).readRuby;

 case "php":
  return (await (__webpack_require__.e(/* import() */ 3525).then(__webpack_require__.t.bind(__webpack_require__, 3525, 19)))).readPhp;

 case "swift":
  return (await (__webpack_require__.e(/* import() */ 3098).then(__webpack_require__.t.bind(__webpack_require__, 3098, 19)))).readSwift;

 case "dart":
  return (await (__webpack_require__.e(/* import() */ 7384).then(__webpack_require__.t.bind(__webpack_require__, 7384, 19)))).readDart;
 }
}

const MAX_SOURCE_LENGTH = 8 * 2 ** 20;

async function scanSource(path, text) {
 return readWith(path, text, sourceOf);
}

async function maskSource(path, text) {
 return readWith(path, text, (_, source, {tokens}) => {
  const comments = tokens.filter(({kind}) => kind === "comment");
  return {
   kind: "read",
   code: require_mask.mask(source, comments),
   bare: require_mask.mask(source, tokens.flatMap(contentOf(source)))
  };
 });
}

function contentOf(text) {
 return token => {
  if (token.kind === "literal") return [ {
   from: token.contentFrom,
   to: token.contentTo
  } ];
  return token.kind === "opaque" && text[token.from] === "`" ? [] : [ token ];
 };
}

async function readWith(path, text, make) {
 const language = languageOf(path);
 if (language === void 0) return {
  kind: "unsupported",
  extension: extensionOf(path)
 };
 if (text.length > MAX_SOURCE_LENGTH) return unreadable("too-large", `is longer than ${MAX_SOURCE_LENGTH} characters`);
 if (language === "python" && declaresOtherEncoding(text)) return unreadable("parser-failure", "declares an encoding other than UTF-8, but is read as UTF-8");
 const read = await readerOf(language);
 try {
  return make(language, text, read(text, path));
 } catch (error) {
  if (error instanceof require_reading.TooTangled) return unreadable("too-tangled", "is nested too deeply to be read");
  return unreadable("parser-failure", `cannot be parsed: ${error instanceof Error ? error.message : error}`);
 }
}

function declaresOtherEncoding(text) {
 const [first = "", second = ""] = text.split(/\r\n|\r|\n/, 2);
 return [ first, second ].map(line => /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1]).some(name => name !== void 0 && !/^(?:utf-?8(?:-sig)?|(?:us-)?ascii|latin-?1|iso-8859-1)$/i.test(name.replaceAll("_", "-")));
}

function sourceOf(language, text, reading) {
 const {tokens, imports, testModules = [], firstDoubt} = reading;
 const lines = new LineIndex(text);
 const comments = tokens.filter(({kind}) => kind === "comment");
 return {
  kind: "read",
  language,
  identifiers: identifiersOf(require_mask.mask(text, tokens), reading, lines),
  strings: stringsOf(text, tokens, lines),
  comments: comments.map(({from, to}) => ({
   text: text.slice(from, to).trimEnd(),
   line: lines.lineAt(from)
  })),
  imports: imports.map(({offset, ...found}) => ({
   ...found,
   line: lines.lineAt(offset)
  })),
  testModules: testModules.map(({from, to}) => [ lines.lineAt(from), lines.lineAt(to) ]),
  code: require_mask.mask(text, comments),
  firstErrorLine: firstDoubt === void 0 ? void 0 : lines.lineAt(firstDoubt)
 };
}

function identifiersOf(code, {words, nameOf, isCaseless}, lines) {
 const found = [];
 for (const {0: whole, 1: word = "", index} of code.matchAll(words)) {
  const offset = index + whole.length - word.length;
  const text = nameOf(word, offset);
  if (text === void 0 || endsNumber(code, offset, word)) continue;
  const line = lines.lineAt(offset);
  const isAnyCase = isCaseless?.(code, {
   from: offset,
   to: offset + word.length
  }) === true;
  found.push(isAnyCase ? {
   text,
   line,
   isCaseless: true
  } : {
   text,
   line
  });
 }
 return found;
}

function endsNumber(code, offset, word) {
 if (code[offset - 1] !== "." || !/^(?:[eE][\d_]*|[dDfFijJlL])[dDfFijJlL]?$/.test(word)) return false;
 return NUMBER().test(code.slice(Math.max(0, offset - 40), offset));
}

const NUMBER = require_main.unicodePattern(String.raw`(?<![\p{ID_Continue}.])\d[\d_]*\.$`, "u");

function stringsOf(text, tokens, lines) {
 return tokens.filter(token => token.kind === "literal").map(({contentFrom, contentTo}) => ({
  text: text.slice(contentFrom, contentTo),
  line: lines.lineAt(contentFrom)
 })).filter(literal => literal.text.trim() !== "");
}

function unreadable(cause, reason) {
 return {
  kind: "unreadable",
  cause,
  reason
 };
}

exports.MAX_SOURCE_LENGTH = MAX_SOURCE_LENGTH;

exports.maskSource = maskSource;

exports.scanSource = scanSource;


/***/ })

};
;