exports.id = 4587;
exports.ids = [4587];
exports.modules = {

/***/ 7607:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

var CodeParts = class {
 text;
 code;
 #literals;
 #comments;
 constructor(text, tokens) {
  this.text = text;
  this.code = require_main.mask(text, tokens);
  this.#literals = new Map(literalsIn(text, tokens).map(literal => [ literal.from, literal ]));
  this.#comments = new Map(tokens.flatMap(({kind, from, to}) => kind === "comment" ? [ [ from, to ] ] : []));
 }
 skipBlank(offset) {
  let at = offset;
  for (;;) {
   const end = this.#comments.get(at);
   if (end !== void 0 && end > at) at = end; else if (BLANK.test(this.text.charAt(at))) at++; else return at;
  }
 }
 literalAt(offset) {
  return this.#literals.get(this.skipBlank(offset));
 }
 listAt(open) {
  const literals = [];
  let at = this.skipBlank(open + 1);
  for (let literal = this.#literals.get(at); literal !== void 0; literal = this.#literals.get(at)) {
   literals.push(literal);
   at = this.skipBlank(literal.to);
   if (this.code[at] !== ",") break;
   at = this.skipBlank(at + 1);
  }
  return {
   literals,
   isWhole: /[\])}]/.test(this.code.charAt(at)) && literals.every(each => each.isWhole)
  };
 }
};

const BLANK = /[\s\ufeff]/;

function writtenCall(text, offset) {
 const line = text.slice(offset, offset + LONGEST_CALL).replace(/\s+/g, " ");
 let depth = 0;
 for (const {0: sign, index} of line.matchAll(/[()]/g)) {
  depth += sign === "(" ? 1 : -1;
  if (depth === 0) return line.slice(0, index + 1);
 }
 return `${line}\u2026`;
}

const LONGEST_CALL = 80;

function literalsIn(text, tokens) {
 return tokens.flatMap(token => {
  if (token.kind !== "literal") return [];
  const {from, to, contentFrom, contentTo} = token;
  const quote = text.charAt(contentFrom - 1);
  const isWhole = /["'`]/.test(quote) && contentTo < to && text.charAt(contentTo) === quote;
  return [ {
   from,
   to,
   content: text.slice(contentFrom, contentTo),
   isWhole
  } ];
 });
}

Object.defineProperty(exports, "CodeParts", ({
 enumerable: true,
 get: function() {
  return CodeParts;
 }
}));

Object.defineProperty(exports, "writtenCall", ({
 enumerable: true,
 get: function() {
  return writtenCall;
 }
}));


/***/ }),

/***/ 4587:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_code_parts = __webpack_require__(7607);

const require_string_shape = __webpack_require__(1144);

const require_misplaced = __webpack_require__(2795);

const require_plain_string = __webpack_require__(3407);

const require_main = __webpack_require__(5197);

function goImports(text, tokens) {
 const parts = new require_code_parts.CodeParts(text, tokens);
 const found = [];
 for (const {0: word, index} of parts.code.matchAll(DECLARATION)) {
  let at = parts.skipBlank(index + word.length);
  const isList = parts.code[at] === "(";
  if (isList) at++;
  do {
   NAME.lastIndex = parts.skipBlank(at);
   const literal = parts.literalAt(NAME.exec(parts.code) === null ? at : NAME.lastIndex);
   if (literal === void 0) break;
   const {content: path} = literal;
   found.push({
    kind: "go",
    path,
    written: path,
    offset: literal.from
   });
   at = parts.skipBlank(literal.to);
   if (parts.code[at] === ";") at++;
  } while (isList);
 }
 return [ ...found, ...embeds(text, tokens) ].sort((left, right) => left.offset - right.offset);
}

const DECLARATION = /(?<=(?:^|[\n\r;])[ \t\ufeff]*)import\b/g;

const NAME = /(?:\.|[\p{ID_Continue}]+)/uy;

function* embeds(text, tokens) {
 for (const {kind, from, to} of tokens) {
  if (kind !== "comment" || !text.startsWith("//go:embed ", from)) continue;
  const patterns = text.slice(from + 11, to).match(/"[^"]*"|`[^`]*`|\S+/g) ?? [];
  for (const quoted of patterns) {
   const pattern = quoted.replace(/^["`](.*)["`]$/, "$1").replace(/^all:/, "");
   yield {
    kind: "go-embed",
    pattern,
    written: `//go:embed ${pattern}`,
    offset: from
   };
  }
 }
}

function readGo(text) {
 const {tokens, firstDoubt} = require_string_shape.lex(text, GO);
 return {
  tokens,
  firstDoubt: firstDoubt ?? require_misplaced.misplaced(text, tokens, MISPLACED),
  imports: goImports(text, tokens),
  words: require_main.WORDS,
  nameOf
 };
}

const nameOf = require_main.namesExcept(require_main.wordSet(`break case chan const continue default defer else fallthrough for func go goto if import interface map package\n    range return select struct switch type var true false nil`));

const RAW = require_string_shape.shape({
 close: "`"
});

const GO = require_string_shape.lexicon({
 "/": require_string_shape.slash(require_string_shape.blockComment, {
  line: require_string_shape.lineFeedComment
 }),
 '"': require_plain_string.plainString('"'),
 "'": require_plain_string.character,
 "`": require_plain_string.plainString(RAW)
});

const MISPLACED = /(?:[=*/%^|&]|(?<!\+)\+|(?<!-)-)[ \t]+(?:[=/%|,;)\]}]|&&|(?:if|for|return|var|switch|case|else|go|defer|goto|break|continue|package|import)\b)|\brange[ \t]+(?:range|for|if|return|var)\b|[?$\\@#]/g;

exports.readGo = readGo;


/***/ }),

/***/ 2795:
/***/ ((__unused_webpack_module, exports) => {

const OPERAND = "\ue001";

const HOLE = "\ue002";

function misplaced(text, tokens, pattern) {
 pattern.lastIndex = 0;
 return pattern.exec(skeleton(text, tokens))?.index;
}

function skeleton(text, tokens) {
 const parts = [];
 let kept = 0;
 for (const {kind, from, to} of tokens) {
  const own = text.slice(from, to);
  const blank = own.replace(/[^\n\r]/g, kind === "comment" ? " " : OPERAND);
  parts.push(text.slice(kept, from), kind === "literal" ? withHoles(own, blank) : blank);
  kept = to;
 }
 parts.push(text.slice(kept));
 return parts.join("");
}

function withHoles(own, blank) {
 const first = own.startsWith("}") ? HOLE : blank.charAt(0);
 const last = /[{(]$/.test(own) ? HOLE : blank.charAt(blank.length - 1);
 return blank.length < 2 ? first : first + blank.slice(1, -1) + last;
}

Object.defineProperty(exports, "misplaced", ({
 enumerable: true,
 get: function() {
  return misplaced;
 }
}));


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