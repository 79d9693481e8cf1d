exports.id = 2420;
exports.ids = [2420];
exports.modules = {

/***/ 6646:
/***/ ((__unused_webpack_module, exports) => {

function readBackticks(scanner) {
 const {text, at} = scanner;
 const end = text.indexOf("`", at + 1);
 if (end < 0 || /[\r\n]/.test(text.slice(at, end))) scanner.doubt(at); else if (/^[\p{L}_][\p{L}\p{Nd}_]*$/u.test(text.slice(at + 1, end))) scanner.at = end + 1; else scanner.take("opaque", at, end + 1);
}

Object.defineProperty(exports, "readBackticks", ({
 enumerable: true,
 get: function() {
  return readBackticks;
 }
}));


/***/ }),

/***/ 2420:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_backticks = __webpack_require__(6646);

const require_string_shape = __webpack_require__(1144);

const require_plain_string = __webpack_require__(3407);

const require_main = __webpack_require__(5197);

function readKotlin(text) {
 const {tokens, firstDoubt} = require_string_shape.lex(text, KOTLIN);
 return {
  tokens,
  firstDoubt,
  imports: [],
  words: require_main.WORDS,
  nameOf
 };
}

const nameOf = require_main.namesExcept(require_main.wordSet(`as break class continue do else false for fun if in interface is null object package return super this throw true\n    try typealias typeof val var when while`));

const KOTLIN = require_string_shape.lexicon({
 "/": require_string_shape.slash(require_string_shape.nestedComment),
 "'": require_plain_string.character,
 '"': readQuote,
 "`": require_backticks.readBackticks
}, require_string_shape.shebang);

function readQuote(scanner) {
 const {text, at} = scanner;
 const dollars = /(?<![\p{ID_Continue}$])\$*$/u.exec(scanner.before(at, 40))?.[0] ?? "";
 const raw = text.startsWith('"""', at);
 require_string_shape.readString(scanner, shapeOf(raw ? '"""' : '"', Math.max(1, dollars.length)), [ at - dollars.length, at + (raw ? 3 : 1) ]);
}

const shapes = new Map;

function shapeOf(quote, dollars) {
 const key = `${quote} ${dollars}`;
 const known = shapes.get(key);
 if (known !== void 0) return known;
 const sign = String.raw`\${${dollars}}`;
 const template = {
  hole: String.raw`${sign}\{`,
  name: String.raw`${sign}(?:[\p{L}_][\p{L}\p{Nd}_]*|\x60[^\x60\r\n]+\x60)`
 };
 const made = quote.length > 1 ? require_string_shape.shape({
  close: '"{3,}',
  ...template
 }) : require_string_shape.shape({
  close: '"',
  escape: require_plain_string.LINE_ESCAPE,
  line: require_string_shape.LINE_END,
  ...template
 });
 shapes.set(key, made);
 return made;
}

exports.readKotlin = readKotlin;


/***/ }),

/***/ 3407:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_string_shape = __webpack_require__(1144);

const LINE_ESCAPE = String.raw`\\[^\r\n]`;

function plainString(of) {
 const inside = typeof of === "string" ? require_string_shape.shape({
  close: of,
  escape: LINE_ESCAPE,
  line: require_string_shape.LINE_END
 }) : of;
 return scanner => require_string_shape.readString(scanner, inside, [ scanner.at, scanner.at + 1 ]);
}

function character(scanner) {
 const from = scanner.at;
 CHARACTER.lastIndex = from;
 const closed = CHARACTER.exec(scanner.text)?.[1] !== void 0;
 if (!closed) scanner.doubt(from);
 scanner.take("opaque", from, closed ? CHARACTER.lastIndex : from + 1);
}

const CHARACTER = /'(?:\\[^\r\n]|[^'\\\r\n])*(')?/y;

Object.defineProperty(exports, "LINE_ESCAPE", ({
 enumerable: true,
 get: function() {
  return LINE_ESCAPE;
 }
}));

Object.defineProperty(exports, "character", ({
 enumerable: true,
 get: function() {
  return character;
 }
}));

Object.defineProperty(exports, "plainString", ({
 enumerable: true,
 get: function() {
  return plainString;
 }
}));


/***/ }),

/***/ 1144:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

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
  if (depth > DEEPEST) throw new require_main.TooTangled;
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

Object.defineProperty(exports, "LINE_END", ({
 enumerable: true,
 get: function() {
  return LINE_END;
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


/***/ })

};
;