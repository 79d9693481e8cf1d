exports.id = 9321;
exports.ids = [9321];
exports.modules = {

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

/***/ 2576:
/***/ ((__unused_webpack_module, exports) => {

function precedingPart({text, tokens, at}) {
 let end = at;
 for (let index = tokens.length - 1; ;index--) {
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--;
  const token = tokens[index];
  if (token === void 0 || token.to !== end) break;
  if (token.kind === "literal" && /[{(]/.test(text.charAt(end - 1))) return part("sign", "{");
  if (token.kind !== "comment") return part("operand", "");
  end = token.from;
 }
 function part(kind, word) {
  return {
   kind,
   word,
   newLine: /[\r\n]/.test(text.slice(end, at)),
   apart: end < at
  };
 }
 if (end === 0) return part("start", "");
 const word = /[\p{ID_Continue}$@]+[?!]?$/u.exec(text.slice(Math.max(0, end - 40), end))?.[0];
 return word === void 0 ? part("sign", text.charAt(end - 1)) : part("word", word);
}

Object.defineProperty(exports, "precedingPart", ({
 enumerable: true,
 get: function() {
  return precedingPart;
 }
}));


/***/ }),

/***/ 9321:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_string_shape = __webpack_require__(1144);

const require_plain_string = __webpack_require__(3407);

const require_preceding_part = __webpack_require__(2576);

const TEMPLATE = {
 escape: require_string_shape.BACKSLASH,
 hole: String.raw`#\{`,
 name: String.raw`#(?:@@?|\$)[\p{ID_Start}_]\p{ID_Continue}*`
};

function literalPlace(scanner) {
 const {text, at} = scanner;
 const {kind, word, newLine, apart} = require_preceding_part.precedingPart(scanner);
 if (kind === "start") return "literal";
 if (kind === "sign" && !/[)\]}]/.test(word)) return "literal";
 if (newLine) return "literal";
 if (kind !== "word") return "operator";
 if (BEFORE_LITERAL.has(word)) return text[at - 1] === "." ? "operator" : "literal";
 if (/^[\d@$]/.test(word) || !apart || /\s/.test(text.charAt(at + 1))) return "operator";
 if (!variablesOf(text).has(word)) return "literal";
 return text[at + 1] === "=" ? "operator" : "unclear";
}

const BEFORE_LITERAL = require_string_shape.wordSet(`and begin case do else elsif ensure if in not or puts rescue return then unless until when\n  while yield`);

function variablesOf(text) {
 if (variables.text !== text) {
  const lists = BINDINGS.flatMap(binding => Array.from(text.matchAll(binding), ([, list = ""]) => list));
  variables = {
   text,
   words: new Set(lists.flatMap(list => list.match(/[\p{ID_Start}_]\p{ID_Continue}*/gu) ?? []))
  };
 }
 return variables.words;
}

let variables = {
 text: "",
 words: new Set
};

const BINDINGS = [ /((?<![\p{ID_Continue}.@$])[\p{Ll}_]\p{ID_Continue}*)[ \t]{0,20}(?:[-+*/%|&^]|\|\||&&|\*\*|<<|>>)?=(?![=~>])/gu, /^[ \t]*([^=\n]{0,200},[^=\n]{0,200})=(?![=~>])/gm, /\|([^|\n]{0,200})\|/g, /\bdef[ \t]+[^\s(;]+[ \t]*\(?([^)\n]{0,500}(?:,[ \t]*\n[^)\n]{0,500}){0,20})/g, /->[ \t]*\(?([^){\n]{0,200})/g, /=>[ \t]*([\p{Ll}_]\p{ID_Continue}*)/gu, /\bfor[ \t]([^\n]{0,200})[ \t]in\b/g, /\bin[ \t]([^\n]{0,200})/g, /\(\?<([^>\n]{1,80})>/g ];

const REGULAR = require_string_shape.shape({
 close: String.raw`\/[a-z]*`,
 ...TEMPLATE
});

function readRegular(scanner) {
 const {at} = scanner;
 const place = literalPlace(scanner);
 if (place === "unclear") scanner.doubt(at);
 if (place !== "literal") return;
 require_string_shape.readString(scanner, REGULAR, [ at, at + 1 ]);
}

function readPercent(scanner) {
 const {text, at} = scanner;
 PERCENT.lastIndex = at;
 const [whole, type = "", opening = ""] = PERCENT.exec(text) ?? [];
 if (whole === void 0) return;
 const place = literalPlace(scanner);
 if (place === "unclear") scanner.doubt(at);
 if (place !== "literal") return;
 require_string_shape.readString(scanner, percentShape(type, opening), [ at, at + whole.length ]);
}

const PERCENT = /%([qQwWiIrsx]?)([^\w\s\x80-\uffff])/y;

const shapes = new Map;

function percentShape(type, opening) {
 const known = shapes.get(type + opening);
 if (known !== void 0) return known;
 const closing = PAIRS.get(opening);
 const flags = type === "r" ? "[a-z]*" : "";
 const made = require_string_shape.shape({
  .../[qwis]/.test(type) ? {} : TEMPLATE,
  escape: require_string_shape.BACKSLASH,
  close: `${quotedSign(closing ?? opening)}${flags}`,
  ...closing === void 0 ? {} : {
   open: quotedSign(opening)
  }
 });
 shapes.set(type + opening, made);
 return made;
}

function quotedSign(sign) {
 return /[\^$\\.*+?()[\]{}|/]/.test(sign) ? `\\${sign}` : sign;
}

const PAIRS = new Map([ "()", "[]", "{}", "<>" ].map(pair => [ pair.charAt(0), pair.charAt(1) ]));

function readQuestion(scanner) {
 const {text, at} = scanner;
 CHARACTER.lastIndex = at;
 if (CHARACTER.exec(text) === null || /[\p{ID_Continue}]/u.test(text.charAt(at - 1))) return;
 const place = literalPlace(scanner);
 if (place === "unclear" && /["'`#/%]/.test(text.slice(at, CHARACTER.lastIndex))) scanner.doubt(at);
 if (place !== "literal") return;
 scanner.take("opaque", at, CHARACTER.lastIndex);
}

const CHARACTER = /\?(?:\\(?:u\{[^}\n]*\}|u[0-9A-Fa-f]{4}|[CM]-\\?[^\s]|[^\s])|[^\s\\])(?![\p{ID_Continue}])/uy;

var RubyHeredocs = class {
 #waiting=[];
 #lastLines;
 meet(scanner) {
  const {text, at} = scanner;
  HEREDOC.lastIndex = at;
  const {sign = "", quote = "", quoted, plain} = HEREDOC.exec(text)?.groups ?? {};
  const name = quoted ?? plain;
  if (name === void 0) {
   while (text[scanner.at] === "<") scanner.at++;
   return;
  }
  const heredoc = {
   name,
   indented: sign !== "",
   plain: quote === "'"
  };
  const place = literalPlace(scanner);
  if (!this.#isOne(scanner, heredoc, place)) {
   if (place === "literal" && require_preceding_part.precedingPart(scanner).word !== "class") scanner.doubt(at);
   scanner.at = at + 2;
   return;
  }
  this.#waiting.push(heredoc);
  const end = HEREDOC.lastIndex;
  scanner.literal(at, end, [ end, end ]);
 }
 #isOne(scanner, heredoc, place) {
  const {word, apart} = require_preceding_part.precedingPart(scanner);
  if (word === "class" || place === "operator" && (!apart || !heredoc.indented)) return false;
  if ((this.#lines(scanner.text).get(heredoc.name) ?? -1) < scanner.at) return false;
  if (place !== "literal" && !heredoc.indented) scanner.doubt(scanner.at);
  return true;
 }
 #lines(text) {
  this.#lastLines ??= new Map(Array.from(text.matchAll(/^.*$/gm), ({0: line, index}) => [ line.trim(), index ]));
  return this.#lastLines;
 }
 readNext(scanner) {
  const heredoc = this.#waiting.shift();
  if (heredoc === void 0) return;
  const from = scanner.at + 1;
  const inside = require_string_shape.shape({
   close: closeOf(heredoc),
   ...heredoc.plain ? {} : TEMPLATE
  });
  require_string_shape.readString(scanner, inside, [ from, from ]);
 }
 passOver(scanner, from) {
  if (this.#waiting.length > 0 && scanner.text.slice(from, scanner.at).includes("\n")) scanner.doubt(from);
 }
 finish(scanner) {
  if (this.#waiting.length > 0) scanner.doubt(scanner.text.length);
 }
};

const HEREDOC = /<<(?<sign>[~-]?)(?:(?<quote>["'`])(?<quoted>[^"'`\r\n]+)\k<quote>|(?<plain>[\p{Lu}_\p{Ll}][\p{ID_Continue}]*))/uy;

function closeOf({name, indented}) {
 const escaped = Array.from(name, quotedSign).join("");
 return String.raw`(?<=\n)${indented ? String.raw`[ \t]*` : ""}${escaped}(?=\r?\n|$)`;
}

function readRuby(text) {
 const heredocs = new RubyHeredocs;
 const scanner = require_string_shape.lex(text, lexiconOf(heredocs));
 heredocs.finish(scanner);
 return {
  tokens: scanner.tokens,
  firstDoubt: scanner.firstDoubt,
  imports: [],
  words: require_string_shape.WORDS,
  nameOf
 };
}

const nameOf = require_string_shape.namesExcept(require_string_shape.wordSet(`alias and begin BEGIN break case class def do else elsif end END ensure false for if in module next nil not or redo\n    rescue retry return self super then true undef unless until when while yield __ENCODING__ __FILE__ __LINE__`));

function lexiconOf(heredocs) {
 const over = read => scanner => {
  const from = scanner.at;
  read(scanner);
  heredocs.passOver(scanner, from);
 };
 return require_string_shape.lexicon({
  "#": require_string_shape.lineFeedComment,
  '"': over(require_plain_string.plainString(require_string_shape.shape({
   close: '"',
   ...TEMPLATE
  }))),
  "'": over(require_plain_string.plainString(require_string_shape.shape({
   close: "'",
   escape: require_string_shape.BACKSLASH
  }))),
  "`": over(require_plain_string.plainString(require_string_shape.shape({
   close: "`",
   ...TEMPLATE
  }))),
  "/": over(readRegular),
  "%": over(readPercent),
  "?": readQuestion,
  $: skip(/\$(?:-\w|[^\w\s])/y),
  ":": skip(SYMBOL),
  ".": skip(METHOD),
  d: skip(DEFINITION),
  "<": scanner => heredocs.meet(scanner),
  "\n": scanner => heredocs.readNext(scanner),
  "=": readBlock,
  _: readEnd
 }, require_string_shape.shebang);
}

function skip(name) {
 return scanner => {
  name.lastIndex = scanner.at;
  if (name.exec(scanner.text) !== null) scanner.at = name.lastIndex;
 };
}

const OPERATOR = String.raw`(?:\[\]=?|\*\*|[-+!~]@|<=>|===?|=~|![=~]?|<<|>>|<=|>=|[-+*/%&|^<>~\x60])`;

const SYMBOL = new RegExp(String.raw`(?<![:\w)\]}"'])(?::${OPERATOR}(?!:))|::`, "y");

const METHOD = new RegExp(String.raw`\.(?:${OPERATOR}(?=[( ]))`, "y");

const DEFINITION = new RegExp(String.raw`(?<![\p{ID_Continue}.])def[ \t]+(?:self\.)?${OPERATOR}`, "uy");

function readBlock(scanner) {
 const {text, at} = scanner;
 if (!startsLine(text, at) || !/^=begin(?:\s|$)/.test(text.slice(at, at + 7))) return;
 END.lastIndex = at;
 const found = END.exec(text);
 if (found === null) scanner.doubt(at);
 scanner.take("comment", at, found === null ? text.length : scanner.lineEnd(found.index + 1));
}

const END = /\n=end(?=\s|$)/g;

function readEnd(scanner) {
 const {text, at} = scanner;
 if (!startsLine(text, at) || !/^__END__\r?(?:\n|$)/.test(text.slice(at, at + 9))) return;
 scanner.literal(at, text.length, [ at + 7, text.length ]);
}

function startsLine(text, at) {
 return at === 0 || /[\n\ufeff]/.test(text.charAt(at - 1));
}

exports.readRuby = readRuby;


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