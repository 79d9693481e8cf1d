exports.id = 5383;
exports.ids = [5383];
exports.modules = {

/***/ 7607:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_mask = __webpack_require__(5881);

var CodeParts = class {
 text;
 code;
 #literals;
 #comments;
 constructor(text, tokens) {
  this.text = text;
  this.code = require_mask.mask(text, tokens);
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

/***/ 5383:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_code_parts = __webpack_require__(7607);

const require_string_shape = __webpack_require__(1144);

const require_misplaced = __webpack_require__(2795);

var PythonImports = class {
 found=[];
 #parts;
 constructor(text, tokens) {
  this.#parts = new require_code_parts.CodeParts(text, tokens);
  if (!/import|pytest_plugins/.test(this.#parts.code)) return;
  const code = this.#parts.code.replace(/\\\r?\n/g, written => " ".repeat(written.length));
  for (const statement of code.matchAll(STATEMENT)) this.#enter(statement);
  for (const call of code.matchAll(CALL)) this.#enterCall(call);
  for (const assignment of code.matchAll(PLUGINS)) this.#enterPlugins(assignment);
  this.found.sort((left, right) => left.offset - right.offset);
 }
 #enter({index, groups}) {
  const {origin, names = "", modules = ""} = groups ?? {};
  if (origin === void 0) {
   for (const name of namesIn(modules)) this.#addModules(index, 0, name.split("."));
   return;
  }
  const written = origin.replace(/\s/g, "");
  const level = /^\.*/.exec(written)?.[0].length ?? 0;
  const module = written.slice(level).split(".").filter(Boolean);
  this.#addModules(index, level, module);
  for (const name of namesIn(names)) if (name !== "*") this.#add(index, {
   level,
   module: [ ...module, name ],
   isModule: false
  });
 }
 #enterCall({0: call, index}) {
  const literal = this.#parts.literalAt(index + call.length);
  const next = literal === void 0 ? "" : this.#parts.code[this.#parts.skipBlank(literal.to)];
  if (literal?.isWhole && (next === ")" || next === ",")) {
   this.#addName(index, literal.content);
   return;
  }
  if (this.#parts.code[this.#parts.skipBlank(index + call.length)] === ")") return;
  const start = literal?.content ?? "";
  this.found.push({
   kind: "computed",
   start,
   written: require_code_parts.writtenCall(this.#parts.text, index),
   offset: index
  });
 }
 #enterPlugins({0: assignment, index}) {
  const at = this.#parts.skipBlank(index + assignment.length);
  const single = this.#parts.literalAt(at);
  const isList = /[[(]/.test(this.#parts.code.charAt(at));
  const {literals, isWhole} = isList ? this.#parts.listAt(at) : {
   literals: single === void 0 ? [] : [ single ],
   isWhole: single?.isWhole ?? false
  };
  for (const literal of literals) if (literal.isWhole) this.#addName(index, literal.content);
  const isEmpty = isList && /[\])]/.test(this.#parts.code.charAt(this.#parts.skipBlank(at + 1)));
  if (isWhole || isEmpty) return;
  this.found.push({
   kind: "computed",
   start: "",
   written: "pytest_plugins",
   offset: index
  });
 }
 #addName(offset, name) {
  const level = /^\.*/.exec(name)?.[0].length ?? 0;
  this.#addModules(offset, level, name.slice(level).split(".").filter(Boolean));
 }
 #addModules(offset, level, module) {
  for (let length = level > 0 ? 0 : 1; length <= Math.min(module.length, DEEPEST_MODULE); length++) this.#add(offset, {
   level,
   module: module.slice(0, length),
   isModule: true
  });
 }
 #add(offset, reference) {
  const {level, module} = reference;
  const written = `${level > 0 ? "from" : "import"} ${".".repeat(level)}${module.join(".")}`;
  this.found.push({
   kind: "python",
   ...reference,
   written,
   offset
  });
 }
};

const DEEPEST_MODULE = 64;

const STATEMENT = /\b(?=from\b|import\b)(?<=(?:^|[\n\r;:])[ \t\f\ufeff]*)(?:from\b(?<origin>[ \t\f.\p{ID_Continue}]*?)\bimport\b[ \t]*(?<names>\([^)]*|[^;\n\r]*)|import\b(?<modules>[^;\n\r]*))/gu;

const CALL = /(?<![\w.])(?:importlib\s*\.\s*import_module|import_module|__import__|pytest\s*\.\s*importorskip)\s*\(/g;

const PLUGINS = /(?<![\w.])pytest_plugins\s*(?::[^=\n]*)?\+?=(?!=)/g;

function namesIn(list) {
 return list.replace(/^\(/, "").split(",").map(each => each.trim().split(/\s+as\s+/)[0] ?? "").map(name => name.replace(/\s/g, "")).filter(name => name !== "");
}

var PythonStatements = class {
 #text;
 #start=0;
 #header=true;
 #candidates=[];
 constructor(text) {
  this.#text = text;
 }
 end(scanner) {
  if (scanner.depth > 0) return;
  const before = this.#text[scanner.at - 1];
  if (before === "\\" || before === "\r" && this.#text[scanner.at - 2] === "\\") return;
  this.#start = scanner.at + 1;
  this.#header = true;
 }
 colon(scanner) {
  if (scanner.depth > 0 || !this.#header) return;
  const written = this.#text.slice(this.#start, scanner.at);
  if (!HEADER.test(written) || /\blambda\b/.test(written)) return;
  this.#start = scanner.at + 1;
  this.#header = false;
 }
 meetString(from, to, depth) {
  if (depth > 0) return;
  const last = this.#candidates.at(-1);
  const previous = last !== void 0 && last.first >= this.#start ? last : void 0;
  const start = previous?.to ?? this.#start;
  GAP.lastIndex = start;
  GAP.exec(this.#text);
  if (GAP.lastIndex !== from) return;
  this.#candidates.push({
   from,
   to,
   first: previous?.first ?? from
  });
 }
 withDocstrings(tokens) {
  const spans = [ ...new Map(this.#candidates.map(({first, to}) => [ first, to ])) ].filter(([, to]) => ENDS.test(this.#text.slice(to, this.#lineBreak(to))));
  if (spans.length === 0) return tokens;
  const told = [];
  let next = 0;
  for (const token of tokens) {
   while ((spans[next]?.[1] ?? Number.POSITIVE_INFINITY) <= token.from) next++;
   const [from, to] = spans[next] ?? [ Number.POSITIVE_INFINITY, 0 ];
   if (token.from < from) told.push(token); else if (token.from === from) told.push({
    kind: "comment",
    from,
    to
   });
  }
  return told;
 }
 #lineBreak(at) {
  const end = /[\r\n]/g;
  end.lastIndex = at;
  return end.exec(this.#text)?.index ?? this.#text.length;
 }
};

const GAP = /\ufeff?(?:[ \t\f]|\\\r?\n)*/y;

const HEADER = /^(?:[ \t\f]|\\\r?\n|\ufeff)*(?:async[ \t]+)?(?:def|class|if|elif|else|for|while|try|except|finally|with)\b/;

const ENDS = /^[ \t\f]*(?:[;#].*)?$/;

function readPython(text) {
 const statements = new PythonStatements(text);
 const scanner = require_string_shape.lex(text, lexiconOf(statements));
 const tokens = statements.withDocstrings(scanner.tokens);
 return {
  tokens,
  firstDoubt: scanner.firstDoubt ?? require_misplaced.misplaced(text, tokens, MISPLACED),
  imports: new PythonImports(text, tokens).found,
  words: require_string_shape.WORDS,
  nameOf: word => nameOf(word)?.normalize("NFKC")
 };
}

const nameOf = require_string_shape.namesExcept(require_string_shape.wordSet(`False None True and as assert async await break class continue def del elif else except finally for from global\n    if import in is lambda nonlocal not or pass raise return try while with yield`));

function lexiconOf(statements) {
 return require_string_shape.lexicon({
  "#": require_string_shape.lineComment,
  '"': scanner => readQuote(scanner, statements),
  "'": scanner => readQuote(scanner, statements),
  ":": scanner => readColon(scanner, statements),
  "!": readConversion,
  ";": scanner => statements.end(scanner),
  "\n": scanner => statements.end(scanner),
  "\r": scanner => statements.end(scanner)
 });
}

function readQuote(scanner, statements) {
 const {text, at} = scanner;
 const prefix = PREFIX.exec(scanner.before(at, 3))?.[0] ?? "";
 const quote = text.charAt(at);
 const opening = text.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote;
 const from = at - prefix.length;
 const formatted = /[ft]/i.test(prefix);
 const inside = (formatted ? /r/i.test(prefix) ? RAW_FORMATTED : FORMATTED : PLAIN).get(opening);
 if (inside === void 0) return;
 const depth = scanner.depth;
 require_string_shape.readString(scanner, inside, [ from, at + opening.length ]);
 if (!formatted) statements.meetString(from, scanner.at, depth);
}

const PREFIX = /(?<![\p{ID_Continue}])(?:[rR][bBfFtT]?|[bBfFtT][rR]?|[uU])$/u;

function readColon(scanner, statements) {
 const {innermost} = scanner;
 if (innermost?.format !== void 0) innermost.format(scanner); else statements.colon(scanner);
}

function readConversion(scanner) {
 const {text, at, innermost} = scanner;
 if (text[at + 1] === "=") return;
 const found = innermost?.format === void 0 ? null : /^![ \t]*[\p{ID_Start}_]\p{ID_Continue}*/u.exec(text.slice(at, at + 20));
 if (found === null) scanner.doubt(at); else scanner.take("opaque", at, at + found[0].length);
}

const QUOTES = [ '"', "'", '"""', "'''" ];

const shapes = of => new Map(QUOTES.map(quote => [ quote, of(quote) ]));

const lineOf = quote => quote.length === 1 ? {
 line: require_string_shape.LINE_END
} : {};

const PLAIN = shapes(quote => require_string_shape.shape({
 close: quote,
 escape: require_string_shape.BACKSLASH,
 ...lineOf(quote)
}));

const FORMATTED = shapes(quote => formatted(quote, String.raw`\\(?:N\{[^}\r\n]*\}|\r\n|[^{}])|\{\{|\}\}`));

const RAW_FORMATTED = shapes(quote => formatted(quote, String.raw`\\(?:\r\n|[^{}])|\{\{|\}\}`));

function formatted(quote, kept) {
 const line = lineOf(quote);
 const format = require_string_shape.shape({
  close: String.raw`(?=\}|${quote})`,
  escape: String.raw`\\(?:\r\n|[^{}])`,
  hole: String.raw`\{`,
  ...line
 }, {
  format: scanner => require_string_shape.readString(scanner, format, [ scanner.at, scanner.at ])
 });
 return require_string_shape.shape({
  close: quote,
  escape: kept,
  hole: String.raw`\{`,
  ...line
 }, {
  format: scanner => require_string_shape.readString(scanner, format, [ scanner.at, scanner.at ])
 });
}

const MISPLACED = /[=+%@&|^<>][ \t]+(?:[=/%&|^<>,;)\]]|(?:if|for|and|or|in|is|def|class|return|import|else|elif|while|with|try)\b)|[\ue001\p{ID_Continue})\]}](?<!\b(?:and|as|assert|async|await|case|class|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|match|nonlocal|not|or|print|raise|return|try|type|while|with|yield|break|continue|pass))[ \t]+(?!(?:and|as|async|else|for|from|if|import|in|is|not|or)\b|\ue001)[\p{ID_Start}_]|[?$`]/gu;

exports.readPython = readPython;


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