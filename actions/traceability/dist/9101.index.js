exports.id = 9101;
exports.ids = [9101,3744];
exports.modules = {

/***/ 9101:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_scan = __webpack_require__(3744);

__webpack_require__(1144);

exports.scanSource = require_scan.scanSource;


/***/ }),

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


/***/ }),

/***/ 1144:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_reading = __webpack_require__(2541);

const WORDS = /(?<![\p{ID_Continue}])([\p{ID_Start}_]\p{ID_Continue}*)/gu;

const ESCAPE = String.raw`\\(?:u+[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})`;

const ESCAPED_WORDS = new RegExp(String.raw`(?<![\p{ID_Continue}])((?:[\p{ID_Start}_]|${ESCAPE})(?:\p{ID_Continue}|${ESCAPE})*)`, "gu");

const ESCAPES = /\\(?:u+\{[0-9A-Fa-f]+\}|u+[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})/g;

function unescaped(word) {
 if (!word.includes("\\")) return word;
 return word.replace(ESCAPES, written => {
  const code = Number.parseInt(written.replace(/[^0-9A-Fa-f]/g, ""), 16);
  return code > 1114111 ? written : String.fromCodePoint(code);
 });
}

function namesExcept(keywords) {
 return word => {
  const name = unescaped(word);
  return keywords.has(name) ? void 0 : name;
 };
}

function wordSet(text) {
 return new Set(text.trim().split(/\s+/));
}

function lineCommentUntil(end) {
 return scanner => {
  end.lastIndex = scanner.at;
  scanner.take("comment", scanner.at, end.exec(scanner.text)?.index ?? scanner.text.length);
 };
}

const lineComment = lineCommentUntil(/[\r\n]/g);

const lineFeedComment = lineCommentUntil(/\r?\n/g);

function blockComment(scanner) {
 const from = scanner.at;
 const end = scanner.text.indexOf("*/", from + 2);
 if (end < 0) scanner.doubt(from);
 scanner.take("comment", from, end < 0 ? scanner.text.length : end + 2);
}

function nestedComment(scanner) {
 const from = scanner.at;
 let depth = 1;
 NESTING.lastIndex = from + 2;
 while (depth > 0) {
  const sign = NESTING.exec(scanner.text);
  if (sign === null) break;
  depth += sign[0] === "/*" ? 1 : -1;
 }
 if (depth > 0) scanner.doubt(from);
 scanner.take("comment", from, depth > 0 ? scanner.text.length : NESTING.lastIndex);
}

const NESTING = /\/\*|\*\//g;

function slash(block, {line = lineComment, otherwise} = {}) {
 return scanner => {
  const next = scanner.text[scanner.at + 1];
  if (next === "/") line(scanner); else if (next === "*") block(scanner); else otherwise?.(scanner);
 };
}

function shebang(scanner) {
 if (scanner.text.startsWith("#!", scanner.at)) lineComment(scanner);
}

const DEEPEST = 1e5;

const LINE_BREAK = /[\r\n]/g;

var Scanner = class {
 text;
 tokens=[];
 at=0;
 firstDoubt;
 #open;
 constructor(text) {
  this.text = text;
 }
 doubt(at) {
  if (this.firstDoubt === void 0 || at < this.firstDoubt) this.firstDoubt = at;
 }
 get depth() {
  return this.#open?.depth ?? 0;
 }
 get innermost() {
  return this.#open?.open;
 }
 get opened() {
  return this.#open;
 }
 reopen(opened) {
  this.#open = opened;
 }
 take(kind, from, to) {
  if (to > from) this.tokens.push({
   kind,
   from,
   to
  });
  this.at = Math.max(to, this.at);
 }
 literal(from, to, [contentFrom, contentTo]) {
  if (to > from) this.tokens.push({
   kind: "literal",
   from,
   to,
   contentFrom,
   contentTo
  });
  this.at = to;
 }
 open(length, open) {
  const outer = this.#open;
  const depth = this.depth + 1;
  if (depth > DEEPEST) throw new require_reading.TooTangled;
  const closings = outer?.closings ?? "";
  this.#open = {
   open: {
    ...open,
    at: this.at
   },
   outer,
   depth,
   closings: closings.includes(open.closing) ? closings : closings + open.closing
  };
  this.at += length;
 }
 close(sign) {
  if (this.innermost?.closing !== sign) this.doubt(this.at);
  this.at++;
  if (this.#open?.closings.includes(sign) !== true) return;
  let chain = this.#open;
  while (chain !== void 0 && chain.open.closing !== sign) chain = chain.outer;
  this.#open = chain?.outer;
  chain?.open.resume?.(this);
 }
 lineEnd(at) {
  LINE_BREAK.lastIndex = at;
  return LINE_BREAK.exec(this.text)?.index ?? this.text.length;
 }
 before(at, length) {
  return this.text.slice(Math.max(0, at - length), at);
 }
};

function lexicon(readers, begin) {
 const all = new Map([ ...Object.entries(BRACKETS), ...Object.entries(readers) ]);
 const signs = [ ...all.keys() ].map(sign => /[\w\s]/.test(sign) ? sign : `\\${sign}`).join("");
 return {
  signs: new RegExp(`[${signs}]`, "g"),
  readers: all,
  ...begin === void 0 ? {} : {
   begin
  }
 };
}

const bracket = closing => scanner => scanner.open(1, {
 closing
});

const closer = sign => scanner => scanner.close(sign);

const BRACKETS = {
 "(": bracket(")"),
 "[": bracket("]"),
 "{": bracket("}"),
 ")": closer(")"),
 "]": closer("]"),
 "}": closer("}")
};

function lex(text, {signs, readers, begin}) {
 const scanner = new Scanner(text);
 if (text.startsWith("\ufeff")) scanner.at = 1;
 begin?.(scanner);
 for (;;) {
  signs.lastIndex = scanner.at;
  const found = signs.exec(text);
  if (found === null) break;
  const at = found.index;
  scanner.at = at;
  readers.get(found[0])?.(scanner);
  if (scanner.at <= at) scanner.at = at + 1;
 }
 if (scanner.innermost !== void 0) scanner.doubt(scanner.innermost.at);
 return scanner;
}

function shape({close, escape: kept, open, hole, name, line}, more = {}) {
 const parts = [ kept, open === void 0 ? void 0 : `(?<open>${open})`, `(?<close>${close})`, hole === void 0 ? void 0 : `(?<hole>${hole})`, name === void 0 ? void 0 : `(?<name>${name})`, line === void 0 ? void 0 : `(?<line>${line})` ];
 return {
  stop: new RegExp(parts.filter(part => part !== void 0).join("|"), "gu"),
  ...more
 };
}

const BACKSLASH = String.raw`\\(?:\r\n|[\s\S])`;

const LINE_END = String.raw`[\r\n]`;

function readString(scanner, inside, place) {
 let next = place;
 while (next !== void 0) next = readPiece(scanner, inside, next);
}

function readPiece(scanner, inside, [from, content, level = 0]) {
 const {found, depth} = nextStop(scanner.text, inside, {
  at: content,
  depth: level
 });
 const end = inside.stop.lastIndex;
 const piece = [ content, found?.index ?? scanner.text.length ];
 const {close, hole, name} = found?.groups ?? {};
 if (close !== void 0) scanner.literal(from, end, piece); else if (hole !== void 0) {
  scanner.literal(from, end, piece);
  openHole(scanner, inside, depth);
 } else if (name !== void 0) {
  scanner.literal(from, piece[1] + 1, piece);
  return [ end, end, depth ];
 } else {
  scanner.doubt(from);
  scanner.literal(from, piece[1], piece);
 }
}

function nextStop(text, {stop}, from) {
 let {depth} = from;
 stop.lastIndex = from.at;
 for (;;) {
  const found = stop.exec(text);
  if (found?.groups?.["open"] !== void 0) depth++; else if (found?.groups?.["close"] !== void 0 && depth > 0) depth--; else if (found === null || Object.values(found.groups ?? {}).some(group => group !== void 0)) return {
   found,
   depth
  };
 }
}

function openHole(scanner, inside, depth) {
 const {holeEnd = "}", format, extraEnd = 0} = inside;
 scanner.open(0, {
  closing: holeEnd,
  resume: resumed => readString(resumed, inside, [ resumed.at - 1, resumed.at + extraEnd, depth ]),
  ...format === void 0 ? {} : {
   format
  }
 });
}

Object.defineProperty(exports, "BACKSLASH", ({
 enumerable: true,
 get: function() {
  return BACKSLASH;
 }
}));

Object.defineProperty(exports, "ESCAPED_WORDS", ({
 enumerable: true,
 get: function() {
  return ESCAPED_WORDS;
 }
}));

Object.defineProperty(exports, "LINE_END", ({
 enumerable: true,
 get: function() {
  return LINE_END;
 }
}));

Object.defineProperty(exports, "WORDS", ({
 enumerable: true,
 get: function() {
  return WORDS;
 }
}));

Object.defineProperty(exports, "blockComment", ({
 enumerable: true,
 get: function() {
  return blockComment;
 }
}));

Object.defineProperty(exports, "lex", ({
 enumerable: true,
 get: function() {
  return lex;
 }
}));

Object.defineProperty(exports, "lexicon", ({
 enumerable: true,
 get: function() {
  return lexicon;
 }
}));

Object.defineProperty(exports, "lineComment", ({
 enumerable: true,
 get: function() {
  return lineComment;
 }
}));

Object.defineProperty(exports, "lineCommentUntil", ({
 enumerable: true,
 get: function() {
  return lineCommentUntil;
 }
}));

Object.defineProperty(exports, "lineFeedComment", ({
 enumerable: true,
 get: function() {
  return lineFeedComment;
 }
}));

Object.defineProperty(exports, "namesExcept", ({
 enumerable: true,
 get: function() {
  return namesExcept;
 }
}));

Object.defineProperty(exports, "nestedComment", ({
 enumerable: true,
 get: function() {
  return nestedComment;
 }
}));

Object.defineProperty(exports, "readString", ({
 enumerable: true,
 get: function() {
  return readString;
 }
}));

Object.defineProperty(exports, "shape", ({
 enumerable: true,
 get: function() {
  return shape;
 }
}));

Object.defineProperty(exports, "shebang", ({
 enumerable: true,
 get: function() {
  return shebang;
 }
}));

Object.defineProperty(exports, "slash", ({
 enumerable: true,
 get: function() {
  return slash;
 }
}));

Object.defineProperty(exports, "unescaped", ({
 enumerable: true,
 get: function() {
  return unescaped;
 }
}));

Object.defineProperty(exports, "wordSet", ({
 enumerable: true,
 get: function() {
  return wordSet;
 }
}));


/***/ })

};
;