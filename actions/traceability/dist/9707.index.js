exports.id = 9707;
exports.ids = [9707];
exports.modules = {

/***/ 9707:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_mask = __webpack_require__(5881);

const require_string_shape = __webpack_require__(1144);

var RustImports = class {
 found=[];
 #parts;
 #around=[];
 #folders=[];
 constructor(text, tokens) {
  const code = require_mask.mask(text, tokens);
  this.#parts = /\b(?:mod|include)\b/.test(code) ? partsOf(text, code, tokens) : [];
  for (let index = 0; index < this.#parts.length; index++) this.#enter(index);
  this.#addCrates(code);
  this.found.sort((left, right) => left.offset - right.offset);
 }
 #addCrates(code) {
  const known = new Set(NO_CRATES);
  for (const {index, groups} of code.matchAll(CRATE)) {
   const name = groups?.["name"] ?? groups?.["used"] ?? "";
   if (known.has(name)) continue;
   known.add(name);
   this.found.push({
    kind: "rust-crate",
    name,
    written: name,
    offset: index
   });
  }
 }
 #enter(index) {
  switch (this.#parts[index]?.text) {
  case "{":
   this.#open(this.#moduleBefore(index));
   return;

  case "}":
   this.#folders = this.#around.pop() ?? [];
   return;

  case "mod":
   this.#enterModule(index);
   return;

  case "include":
   this.#enterInclude(index);
   return;
  }
 }
 #open(folder) {
  this.#around.push(this.#folders);
  if (folder !== void 0 && this.#folders.length < DEEPEST_MODULE) this.#folders = [ ...this.#folders, folder ];
 }
 #enterModule(index) {
  const [word, name, end] = this.#parts.slice(index, index + 3);
  if (word === void 0 || name === void 0 || end?.text !== ";" || !NAME.test(name.text)) return;
  const attributes = this.#attributesBefore(index);
  const own = name.text.replace(/^r#/, "");
  for (const file of pathsIn(attributes)) this.#addModule(word.at, own, file);
  if (!attributes.some(text => /^#\[path\b/.test(text))) this.#addModule(word.at, own, void 0);
 }
 #addModule(offset, name, file) {
  const written = file === void 0 ? `mod ${name};` : `#[path = "${file}"] mod ${name};`;
  this.found.push({
   kind: "rust-module",
   name,
   folders: this.#folders,
   file,
   written,
   offset
  });
 }
 #moduleBefore(brace) {
  const [word, name] = this.#parts.slice(Math.max(0, brace - 2), brace);
  if (word?.text !== "mod" || name === void 0 || !NAME.test(name.text)) return;
  return pathsIn(this.#attributesBefore(brace - 2))[0] ?? name.text.replace(/^r#/, "");
 }
 #attributesBefore(index) {
  let at = this.#beforeVisibility(index);
  const attributes = [];
  while (this.#parts[at]?.text === "]") {
   const end = at;
   for (let depth = 0; at >= Math.max(0, end - LONGEST_ATTRIBUTE); at--) {
    if (this.#parts[at]?.text === "]") depth++;
    if (this.#parts[at]?.text === "[" && --depth === 0) break;
   }
   if (this.#parts[at - 1]?.text !== "#") break;
   attributes.unshift(this.#parts.slice(at - 1, end + 1).map(({text}) => text).join(""));
   at -= 2;
  }
  return attributes;
 }
 #beforeVisibility(index) {
  let at = index - 1;
  if (this.#parts[at]?.text === ")") {
   while (at >= Math.max(0, index - LONGEST_ATTRIBUTE) && this.#parts[at]?.text !== "(") at--;
   at--;
  }
  return this.#parts[at]?.text === "pub" ? at - 1 : index - 1;
 }
 #enterInclude(index) {
  const [word, sign, bracket, first] = this.#parts.slice(index, index + 4);
  if (word === void 0 || sign?.text !== "!" || !/^[([{]$/.test(bracket?.text ?? "")) return;
  const file = contentOf(first);
  if (file !== void 0) this.#addInclude(word.at, file, "file"); else if (first?.text === "concat") this.#enterConcat(word.at, index + 6); else if (first !== void 0 && !/^[)\]}]$/.test(first.text)) this.found.push({
   kind: "computed",
   start: "",
   written: "include!(\u2026)",
   offset: word.at
  });
 }
 #enterConcat(offset, index) {
  const parts = this.#parts.slice(index, index + LONGEST_CONCAT).map(part => contentOf(part) ?? part.text);
  const end = parts.findIndex((part, place) => part === ")" && parts[place - 2] !== "(");
  const [variable = ""] = /^env!\((\w+)\),?/.exec(parts.slice(0, 6).join("")) ?? [];
  const pieces = this.#parts.slice(variable === "" ? index : index + 6, index + Math.max(end, 0)).filter(({text}) => text !== ",").map(contentOf);
  if (variable.includes("OUT_DIR")) return;
  const isKnown = variable === "" || variable.includes("CARGO_MANIFEST_DIR");
  if (end > 0 && isKnown && pieces.every(piece => piece !== void 0)) this.#addInclude(offset, pieces.join(""), variable === "" ? "file" : "manifest"); else this.found.push({
   kind: "computed",
   start: "",
   written: "include!(concat!(\u2026))",
   offset
  });
 }
 #addInclude(offset, file, from) {
  const written = from === "file" ? `include!("${file}")` : `include!("$CARGO_MANIFEST_DIR${file}")`;
  this.found.push({
   kind: "rust-include",
   file,
   from,
   written,
   offset
  });
 }
};

const LONGEST_ATTRIBUTE = 1e3;

const LONGEST_CONCAT = 64;

const DEEPEST_MODULE = 64;

function contentOf(part) {
 return /^[a-z]*#*"([^"\\]*)"/.exec(part?.text ?? "")?.[1];
}

const CRATE = /(?<![\p{ID_Continue}:.$]|:\s)(?<name>(?!\d)[a-z_][\p{ID_Continue}]*)\s*::(?!\s*<)|\b(?:use|extern\s+crate)\s+(?<used>(?!\d)[a-z_][\p{ID_Continue}]*)\s*(?=;|\bas\b)/gu;

const NO_CRATES = [ "crate", "self", "super", "std", "core", "alloc" ];

const NAME = /^(?:r#)?[\p{ID_Start}_]\p{ID_Continue}*$/u;

function pathsIn(attributes) {
 return attributes.flatMap(text => Array.from(text.matchAll(/\bpath=r?#*"([^"\\]*)"/g), match => match[1] ?? ""));
}

function partsOf(text, code, tokens) {
 const words = Array.from(code.matchAll(/(?:r#)?[\p{ID_Continue}]+|\S/gu), match => ({
  text: match[0],
  at: match.index
 }));
 const strings = tokens.filter(({kind}) => kind === "literal").map(({from, to}) => ({
  text: text.slice(from, to),
  at: from
 }));
 return strings.length === 0 ? words : [ ...words, ...strings ].sort((a, b) => a.at - b.at);
}

function rustTestModules(text, tokens) {
 if (!/\bcfg\b/.test(text)) return [];
 const code = require_mask.mask(text, tokens);
 const found = [];
 let end = 0;
 for (const {0: head, index} of code.matchAll(TEST_MODULE)) {
  if (index < end) continue;
  end = closingBrace(code, index + head.length - 1);
  found.push({
   from: index,
   to: end
  });
 }
 return hasTestOutside(code, found) ? [] : found;
}

const TEST_MODULE = /#\s*\[\s*cfg\s*\(\s*(?:all\s*\(\s*)?test\b[^\]{}]*\]\s*(?:#\s*\[[^\]{}]*\]\s*)*(?:pub\s*(?:\([^(){}]*\)\s*)?)?mod\s+(?:r#)?[\p{ID_Continue}]+\s*\{/gu;

function hasTestOutside(code, modules) {
 let next = 0;
 for (const {index} of code.matchAll(TEST_FUNCTION)) {
  while ((modules[next]?.to ?? code.length) < index) next++;
  if (index < (modules[next]?.from ?? code.length)) return true;
 }
 return false;
}

const TEST_FUNCTION = /#\s*\[\s*(?:[\p{ID_Continue}]+\s*::\s*)*r?test(?:_case)?\b/gu;

function closingBrace(code, open) {
 let depth = 0;
 for (const {0: sign, index} of code.slice(open).matchAll(/[{}]/g)) {
  depth += sign === "{" ? 1 : -1;
  if (depth === 0) return open + index;
 }
 return code.length;
}

function readRust(text) {
 const {tokens, firstDoubt} = require_string_shape.lex(text, RUST);
 return {
  tokens,
  firstDoubt,
  imports: new RustImports(text, tokens).found,
  testModules: rustTestModules(text, tokens),
  words: RUST_WORDS,
  nameOf: (word, offset) => text[offset - 1] === "#" && isRaw(text, offset) ? word : nameOf(word)
 };
}

const RUST_WORDS = /(?<![\p{ID_Continue}])(?:r#)?([\p{ID_Start}_]\p{ID_Continue}*)/gu;

const isRaw = (text, offset) => text[offset - 2] === "r";

const nameOf = require_string_shape.namesExcept(require_string_shape.wordSet(`as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod move\n    mut pub ref return self Self static struct super trait true type unsafe use where while abstract become box do final\n    macro override priv try typeof unsized virtual yield`));

const STRING = require_string_shape.shape({
 close: '"',
 escape: require_string_shape.BACKSLASH
});

const RUST = require_string_shape.lexicon({
 "/": require_string_shape.slash(require_string_shape.nestedComment, {
  line: require_string_shape.lineFeedComment
 }),
 '"': readQuote,
 "'": readTick
}, readShebang);

function readShebang(scanner) {
 if (!scanner.text.startsWith("#!", scanner.at)) return;
 SKIPPED.lastIndex = scanner.at + 2;
 SKIPPED.exec(scanner.text);
 if (scanner.text[SKIPPED.lastIndex] !== "[") require_string_shape.lineFeedComment(scanner);
}

const SKIPPED = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;

function readQuote(scanner) {
 const quote = scanner.at;
 const [opening = "", prefix = "", hashes = ""] = OPENING.exec(scanner.before(quote, 259)) ?? [];
 const from = quote - opening.length;
 if (!prefix.endsWith("r")) {
  require_string_shape.readString(scanner, STRING, [ from, quote + 1 ]);
  return;
 }
 const closing = `"${hashes}`;
 const end = scanner.text.indexOf(closing, quote + 1);
 if (end < 0) scanner.doubt(from);
 const contentTo = end < 0 ? scanner.text.length : end;
 scanner.literal(from, end < 0 ? contentTo : end + closing.length, [ quote + 1, contentTo ]);
}

const OPENING = /(?<![\p{ID_Continue}])(?:([bc]?r)(#*)|b|c)$/u;

function readTick(scanner) {
 const from = scanner.at;
 TICK.lastIndex = from;
 const found = TICK.exec(scanner.text);
 if (found === null) scanner.doubt(from);
 const prefix = found?.[0].endsWith("'") === true && /(?<![\p{ID_Continue}])b$/u.test(scanner.before(from, 2)) ? 1 : 0;
 scanner.take("opaque", from - prefix, found === null ? from + 1 : TICK.lastIndex);
}

const TICK = /'(?:\\(?:x[0-9A-Fa-f]{2}|u\{[^}\n]*\}|[\s\S])'|[^'\\\n\r]'|(?:r#)?[\p{ID_Start}_]\p{ID_Continue}*(?!'))/uy;

exports.readRust = readRust;


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