export const id = 4590;

export const ids = [ 4590 ];

export const modules = {
 4590: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   readDart: () => readDart
  });
  var _lexing_comments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9021);
  var _lexing_lex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1422);
  var _lexing_plain_string_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(897);
  var _lexing_string_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9162);
  var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9002);
  function readDart(text) {
   const {tokens: tokens, firstDoubt: firstDoubt} = (0, _lexing_lex_js__WEBPACK_IMPORTED_MODULE_0__.I)(text, DART);
   return {
    tokens: tokens,
    firstDoubt: firstDoubt,
    imports: [],
    words: _words_js__WEBPACK_IMPORTED_MODULE_1__.q9,
    nameOf: nameOf
   };
  }
  const nameOf = (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.GR)((0, _words_js__WEBPACK_IMPORTED_MODULE_1__.dD)(`assert await break case catch class const continue default do else enum extends false final finally for if in is\n    new null rethrow return super switch this throw true try var void while with yield`));
  const DART = (0, _lexing_lex_js__WEBPACK_IMPORTED_MODULE_0__.J)({
   "/": (0, _lexing_comments_js__WEBPACK_IMPORTED_MODULE_2__.St)(_lexing_comments_js__WEBPACK_IMPORTED_MODULE_2__.ne),
   '"': readQuote,
   "'": readQuote
  }, _lexing_comments_js__WEBPACK_IMPORTED_MODULE_2__.tN);
  function readQuote(scanner) {
   const {text: text, at: at} = scanner;
   const raw = /(?<![\p{ID_Continue}$])r$/u.test(scanner.before(at, 2));
   const quote = text.charAt(at);
   const opening = text.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote;
   const inside = (raw ? RAW : STRINGS).get(opening);
   if (inside !== void 0) (0, _lexing_string_shape_js__WEBPACK_IMPORTED_MODULE_3__.E3)(scanner, inside, [ at - (raw ? 1 : 0), at + opening.length ]);
  }
  const QUOTES = [ '"', "'", '"""', "'''" ];
  const lineOf = quote => quote.length === 1 ? {
   line: _lexing_string_shape_js__WEBPACK_IMPORTED_MODULE_3__.J2
  } : {};
  const RAW = new Map(QUOTES.map(quote => [ quote, (0, _lexing_string_shape_js__WEBPACK_IMPORTED_MODULE_3__.cW)({
   close: quote,
   ...lineOf(quote)
  }) ]));
  const STRINGS = new Map(QUOTES.map(quote => [ quote, (0, _lexing_string_shape_js__WEBPACK_IMPORTED_MODULE_3__.cW)({
   close: quote,
   escape: quote.length === 1 ? _lexing_plain_string_js__WEBPACK_IMPORTED_MODULE_4__.VR : _lexing_string_shape_js__WEBPACK_IMPORTED_MODULE_3__.r_,
   hole: String.raw`\$\{`,
   name: String.raw`\$[A-Za-z_][A-Za-z0-9_]*`,
   ...lineOf(quote)
  }) ]));
 },
 9021: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   GI: () => lineFeedComment,
   Gi: () => lineComment,
   Ib: () => lineCommentUntil,
   St: () => slash,
   ne: () => nestedComment,
   pv: () => blockComment,
   tN: () => shebang
  });
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
  function slash(block, {line: line = lineComment, otherwise: otherwise} = {}) {
   return scanner => {
    const next = scanner.text[scanner.at + 1];
    if (next === "/") line(scanner); else if (next === "*") block(scanner); else otherwise?.(scanner);
   };
  }
  function shebang(scanner) {
   if (scanner.text.startsWith("#!", scanner.at)) lineComment(scanner);
  }
 },
 1422: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => lex,
   J: () => lexicon
  });
  var reading = __webpack_require__(7899);
  const DEEPEST = 1e5;
  const LINE_BREAK = /[\r\n]/g;
  class Scanner {
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
     kind: kind,
     from: from,
     to: to
    });
    this.at = Math.max(to, this.at);
   }
   literal(from, to, [contentFrom, contentTo]) {
    if (to > from) this.tokens.push({
     kind: "literal",
     from: from,
     to: to,
     contentFrom: contentFrom,
     contentTo: contentTo
    });
    this.at = to;
   }
   open(length, open) {
    const outer = this.#open;
    const depth = this.depth + 1;
    if (depth > DEEPEST) throw new reading.M;
    const closings = outer?.closings ?? "";
    this.#open = {
     open: {
      ...open,
      at: this.at
     },
     outer: outer,
     depth: depth,
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
  }
  function lexicon(readers, begin) {
   const all = new Map([ ...Object.entries(BRACKETS), ...Object.entries(readers) ]);
   const signs = [ ...all.keys() ].map(sign => /[\w\s]/.test(sign) ? sign : `\\${sign}`).join("");
   return {
    signs: new RegExp(`[${signs}]`, "g"),
    readers: all,
    ...begin === void 0 ? {} : {
     begin: begin
    }
   };
  }
  const bracket = closing => scanner => scanner.open(1, {
   closing: closing
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
  function lex(text, {signs: signs, readers: readers, begin: begin}) {
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
 },
 897: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   GG: () => character,
   Sx: () => plainString,
   VR: () => LINE_ESCAPE
  });
  var _string_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9162);
  const LINE_ESCAPE = String.raw`\\[^\r\n]`;
  function plainString(of) {
   const inside = typeof of === "string" ? (0, _string_shape_js__WEBPACK_IMPORTED_MODULE_0__.cW)({
    close: of,
    escape: LINE_ESCAPE,
    line: _string_shape_js__WEBPACK_IMPORTED_MODULE_0__.J2
   }) : of;
   return scanner => (0, _string_shape_js__WEBPACK_IMPORTED_MODULE_0__.E3)(scanner, inside, [ scanner.at, scanner.at + 1 ]);
  }
  function character(scanner) {
   const from = scanner.at;
   CHARACTER.lastIndex = from;
   const closed = CHARACTER.exec(scanner.text)?.[1] !== void 0;
   if (!closed) scanner.doubt(from);
   scanner.take("opaque", from, closed ? CHARACTER.lastIndex : from + 1);
  }
  const CHARACTER = /'(?:\\[^\r\n]|[^'\\\r\n])*(')?/y;
 },
 9162: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E3: () => readString,
   J2: () => LINE_END,
   cW: () => shape,
   r_: () => BACKSLASH
  });
  function shape({close: close, escape: kept, open: open, hole: hole, name: name, line: line}, more = {}) {
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
   const {found: found, depth: depth} = nextStop(scanner.text, inside, {
    at: content,
    depth: level
   });
   const end = inside.stop.lastIndex;
   const piece = [ content, found?.index ?? scanner.text.length ];
   const {close: close, hole: hole, name: name} = found?.groups ?? {};
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
   return;
  }
  function nextStop(text, {stop: stop}, from) {
   let {depth: depth} = from;
   stop.lastIndex = from.at;
   for (;;) {
    const found = stop.exec(text);
    if (found?.groups?.["open"] !== void 0) depth++; else if (found?.groups?.["close"] !== void 0 && depth > 0) depth--; else if (found === null || Object.values(found.groups ?? {}).some(group => group !== void 0)) return {
     found: found,
     depth: depth
    };
   }
  }
  function openHole(scanner, inside, depth) {
   const {holeEnd: holeEnd = "}", format: format, extraEnd: extraEnd = 0} = inside;
   scanner.open(0, {
    closing: holeEnd,
    resume: resumed => readString(resumed, inside, [ resumed.at - 1, resumed.at + extraEnd, depth ]),
    ...format === void 0 ? {} : {
     format: format
    }
   });
  }
 },
 9002: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   GM: () => ESCAPED_WORDS,
   GR: () => namesExcept,
   dD: () => wordSet,
   q9: () => WORDS,
   tv: () => unescaped
  });
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
 }
};
