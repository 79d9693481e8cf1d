exports.id = 9404;
exports.ids = [9404];
exports.modules = {

/***/ 2207:
/***/ ((__unused_webpack_module, exports) => {

var Conditions = class {
 #before=[];
 directiveEnd=0;
 met=false;
 meet(scanner, directive) {
  if (/^if/.test(directive)) {
   this.met = true;
   this.#before.push({
    opened: scanner.opened
   });
  } else if (/^el/.test(directive)) {
   const before = this.#before.at(-1);
   if (before === void 0) scanner.doubt(scanner.at); else scanner.reopen(before.opened);
  } else if (directive === "endif" && this.#before.pop() === void 0) scanner.doubt(scanner.at);
 }
 holds(scanner) {
  return scanner.at < this.directiveEnd;
 }
};

function directiveAt({text, tokens, at}) {
 let start = at;
 for (let index = tokens.length - 1; ;index--) {
  while (/[\ufeff \t\f\v]/.test(text.charAt(start - 1))) start--;
  const token = tokens[index];
  if (token?.kind !== "comment" || token.to !== start) break;
  start = token.from;
 }
 if (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) return;
 DIRECTIVE.lastIndex = at;
 return DIRECTIVE.exec(text)?.[1] ?? "";
}

const DIRECTIVE = /#[ \t]*([A-Za-z_]*)/y;

Object.defineProperty(exports, "Conditions", ({
 enumerable: true,
 get: function() {
  return Conditions;
 }
}));

Object.defineProperty(exports, "directiveAt", ({
 enumerable: true,
 get: function() {
  return directiveAt;
 }
}));


/***/ }),

/***/ 9404:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_string_shape = __webpack_require__(1144);

const require_conditions = __webpack_require__(2207);

function readCpp(text, path) {
 const imports = [];
 const isC = path.endsWith(".c");
 const scanner = require_string_shape.lex(text, lexiconOf(imports));
 const joined = joinedSign(text, scanner.tokens);
 if (joined !== void 0) scanner.doubt(joined);
 const raw = isC ? scanner.tokens.find(({from, to}) => /^(?:u8|[uUL])?R"/.test(text.slice(from, to))) : void 0;
 if (raw !== void 0) scanner.doubt(raw.from);
 const {tokens, firstDoubt} = scanner;
 const named = isC ? nameInC : nameInCpp;
 return {
  tokens,
  firstDoubt,
  imports,
  words: JOINED_WORDS,
  nameOf: word => named(word.replace(JOINT, ""))
 };
}

const JOINT = /\\[ \t]*\r?\n/g;

const JOINED_WORDS = /(?<![\p{ID_Continue}])((?:[\p{ID_Start}_]|\\[uU])(?:\p{ID_Continue}|\\[uU]|\\[ \t]*\r?\n(?=[\p{ID_Continue}\\]))*)/gu;

function joinedSign(text, tokens) {
 for (const {index, 0: sign} of text.matchAll(JOINED)) {
  const token = tokens.find(({from, to}) => from <= index && index < to);
  if (token === void 0 || token.kind === "comment" && /^[/*]/.test(sign)) return index;
 }
}

const JOINED = /[/*]\\[ \t]*\r?\n[/*]|[\p{ID_Continue}]\\[ \t]*\r?\n[\p{ID_Continue}]/gu;

const C_KEYWORDS = `auto break case char const continue default do double else enum extern float for goto if inline int long\n  register restrict return short signed sizeof static struct switch typedef union unsigned void volatile while bool true false\n  nullptr alignas alignof constexpr static_assert thread_local typeof`;

const nameInC = require_string_shape.namesExcept(require_string_shape.wordSet(C_KEYWORDS));

const nameInCpp = require_string_shape.namesExcept(require_string_shape.wordSet(`${C_KEYWORDS} and and_eq asm bitand bitor catch char8_t char16_t char32_t class compl concept consteval constinit\n    const_cast co_await co_return co_yield decltype delete dynamic_cast explicit export friend mutable namespace new noexcept\n    not not_eq operator or or_eq private protected public reinterpret_cast requires static_cast template this throw try\n    typeid typename using virtual wchar_t xor xor_eq`));

function lexiconOf(imports) {
 const conditions = new require_conditions.Conditions;
 return require_string_shape.lexicon({
  "/": readSlash,
  '"': readQuote,
  "'": readTick,
  "#": scanner => readDirective(scanner, conditions, imports),
  ...bracketsOutside(conditions)
 });
}

function bracketsOutside(conditions) {
 const pairs = [ "()", "[]", "{}" ].flatMap(([opening = "", closing = ""]) => [ [ opening, scanner => conditions.holds(scanner) ? void 0 : scanner.open(1, {
  closing
 }) ], [ closing, scanner => conditions.holds(scanner) ? void 0 : scanner.close(closing) ] ]);
 return Object.fromEntries(pairs);
}

function readSlash(scanner) {
 const {text, at} = scanner;
 if (text[at + 1] === "*") require_string_shape.blockComment(scanner);
 if (text[at + 1] !== "/") return;
 LINE_COMMENT.lastIndex = at;
 const comment = LINE_COMMENT.exec(text)?.[0] ?? "";
 if (/\\[ \t]+\r?\n?$|\r(?!\n|$)/.test(comment)) scanner.doubt(at);
 scanner.take("comment", at, at + comment.replace(/\r$/, "").length);
}

const LINE_COMMENT = /\/\/(?:[^\\\n]+|\\\r?\n|\\)*/y;

const STRING = require_string_shape.shape({
 close: '"',
 escape: require_string_shape.BACKSLASH,
 line: require_string_shape.LINE_END
});

function readQuote(scanner) {
 const {text, at} = scanner;
 const prefix = /(?<![\p{ID_Continue}])(?:u8|[uUL])?R?$/u.exec(scanner.before(at, 4))?.[0] ?? "";
 const from = at - prefix.length;
 RAW.lastIndex = at;
 const delimiter = prefix.endsWith("R") ? RAW.exec(text)?.[1] : void 0;
 if (delimiter === void 0) {
  if (prefix.endsWith("R")) scanner.doubt(from);
  require_string_shape.readString(scanner, STRING, [ from, at + 1 ]);
  return;
 }
 const content = at + delimiter.length + 2;
 const closing = `)${delimiter}"`;
 const end = text.indexOf(closing, content);
 if (end < 0) scanner.doubt(from);
 const contentTo = end < 0 ? text.length : end;
 scanner.literal(from, end < 0 ? contentTo : end + closing.length, [ content, contentTo ]);
}

const RAW = /"([^()\\\s]{0,16})\(/y;

function readTick(scanner) {
 const {text, at} = scanner;
 const before = scanner.before(at, 64);
 if (/(?<![\p{ID_Continue}.'])\.?\d[\w.']*$/u.test(before) && /\w/.test(text.charAt(at + 1))) return;
 const prefix = /(?<![\p{ID_Continue}])(?:u8|[uUL])$/u.exec(before)?.[0] ?? "";
 TICK.lastIndex = at;
 const closed = TICK.exec(text)?.[1] !== void 0;
 if (!closed) scanner.doubt(at);
 scanner.take("opaque", at - prefix.length, closed ? TICK.lastIndex : at + 1);
}

const TICK = /'(?:\\(?:\r\n|[\s\S])|[^'\\\r\n])*(')?/y;

function readDirective(scanner, conditions, imports) {
 if (conditions.holds(scanner)) return;
 const directive = require_conditions.directiveAt(scanner);
 if (directive === void 0) return;
 const {text, at} = scanner;
 LOGICAL_LINE.lastIndex = at;
 LOGICAL_LINE.exec(text);
 conditions.directiveEnd = LOGICAL_LINE.lastIndex;
 conditions.meet(scanner, directive);
 scanner.take("opaque", at, at + (/^#[ \t]*\w*/.exec(text.slice(at, at + 80))?.[0].length ?? 1));
 if (/^(?:include|include_next|import|embed)$/.test(directive)) readInclude(scanner, at, imports); else if (/^(?:error|warning)$/.test(directive) || /^#[ \t]*pragma[ \t]+(?:mark|region|endregion)\b/.test(text.slice(at, at + 40))) {
  const message = text.slice(scanner.at, conditions.directiveEnd).search(/\/[/*]|\r?$/);
  scanner.take("opaque", scanner.at, scanner.at + message);
 }
}

const LOGICAL_LINE = /(?:[^\\\n]+|\\\r?\n|\\)*/y;

function readInclude(scanner, at, imports) {
 const {text} = scanner;
 INCLUDE.lastIndex = at;
 const found = INCLUDE.exec(text);
 if (found === null) return;
 const {opening = "", file = ""} = found.groups ?? {};
 const end = INCLUDE.lastIndex;
 const from = end - file.length - 2;
 scanner.literal(from, end, [ from + 1, end - 1 ]);
 if (opening === '"') imports.push({
  kind: "c-include",
  file,
  written: `#include "${file}"`,
  offset: at
 });
}

const INCLUDE = /#[ \t]*\w+[ \t]*(?<opening>[<"])(?<file>[^<>"\r\n]+)[>"]/y;

exports.readCpp = readCpp;


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