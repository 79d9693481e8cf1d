export const id = 1067;

export const ids = [ 1067 ];

export const modules = {
 1067: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   readPhp: () => readPhp
  });
  var _lexing_comments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9021);
  var _lexing_lex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1422);
  var _lexing_plain_string_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(897);
  var _lexing_string_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9162);
  var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9002);
  function readPhp(text) {
   const {tokens: tokens, firstDoubt: firstDoubt} = (0, _lexing_lex_js__WEBPACK_IMPORTED_MODULE_0__.I)(text, PHP);
   return {
    tokens: tokens,
    firstDoubt: firstDoubt,
    imports: [],
    words: _words_js__WEBPACK_IMPORTED_MODULE_1__.q9,
    nameOf: word => KEYWORDS.has(word.toLowerCase()) ? void 0 : word
   };
  }
  const KEYWORDS = (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.dD)(`abstract and array as break callable case catch class clone const continue declare default do echo\n  else elseif empty enddeclare endfor endforeach endif endswitch endwhile eval exit extends final finally fn for foreach\n  function global goto if implements include include_once instanceof insteadof interface isset list match namespace new or\n  print private protected public readonly require require_once return static switch throw trait try unset use var while xor\n  yield true false null\n  __class__ __dir__ __file__ __function__ __line__ __method__ __namespace__ __property__ __trait__`);
  const TEMPLATE = {
   escape: _lexing_string_shape_js__WEBPACK_IMPORTED_MODULE_2__.r_,
   hole: String.raw`\{(?=\$)|\$\{`,
   name: String.raw`\$[A-Za-z_\x80-\uffff][A-Za-z0-9_\x80-\uffff]*`
  };
  const PHP = (0, _lexing_lex_js__WEBPACK_IMPORTED_MODULE_0__.J)({
   "/": scanner => {
    const next = scanner.text[scanner.at + 1];
    if (next === "*") (0, _lexing_comments_js__WEBPACK_IMPORTED_MODULE_3__.pv)(scanner); else if (next === "/") lineComment(scanner);
   },
   "#": scanner => scanner.text[scanner.at + 1] === "[" ? void 0 : lineComment(scanner),
   "'": (0, _lexing_plain_string_js__WEBPACK_IMPORTED_MODULE_4__.Sx)((0, _lexing_string_shape_js__WEBPACK_IMPORTED_MODULE_2__.cW)({
    close: "'",
    escape: _lexing_string_shape_js__WEBPACK_IMPORTED_MODULE_2__.r_
   })),
   '"': (0, _lexing_plain_string_js__WEBPACK_IMPORTED_MODULE_4__.Sx)((0, _lexing_string_shape_js__WEBPACK_IMPORTED_MODULE_2__.cW)({
    close: '"',
    ...TEMPLATE
   })),
   "`": (0, _lexing_plain_string_js__WEBPACK_IMPORTED_MODULE_4__.Sx)((0, _lexing_string_shape_js__WEBPACK_IMPORTED_MODULE_2__.cW)({
    close: "`",
    ...TEMPLATE
   })),
   "<": readHeredoc,
   "?": scanner => scanner.text[scanner.at + 1] === ">" ? readOutside(scanner, scanner.at + 2) : void 0,
   _: readHalt
  }, scanner => readOutside(scanner, scanner.at));
  function readOutside(scanner, from) {
   TAG.lastIndex = from;
   const to = TAG.exec(scanner.text)?.index ?? scanner.text.length;
   scanner.literal(from, to, [ from, to ]);
   scanner.take("opaque", to, Math.max(TAG.lastIndex, to));
  }
  const TAG = /<\?(?:php(?![^\s])|=|(?!xml\b|php))/gi;
  function lineComment(scanner) {
   const {text: text, at: at} = scanner;
   const line = scanner.lineEnd(at);
   const tag = text.slice(at, line).indexOf("?>");
   scanner.take("comment", at, tag < 0 ? line : at + tag);
  }
  function readHeredoc(scanner) {
   HEREDOC.lastIndex = scanner.at;
   const found = HEREDOC.exec(scanner.text);
   if (found === null) return;
   const {quoted: quoted, plain: plain, quote: quote} = found.groups ?? {};
   const name = quoted ?? plain ?? "";
   (0, _lexing_string_shape_js__WEBPACK_IMPORTED_MODULE_2__.E3)(scanner, heredocShape(name, quote === "'" ? {} : TEMPLATE), [ scanner.at, HEREDOC.lastIndex ]);
  }
  const HEREDOC = /<<<[ \t]*(?:(?<quote>["'])(?<quoted>[\p{L}_][\p{L}\p{Nd}_]*)\k<quote>|(?<plain>[\p{L}_][\p{L}\p{Nd}_]*))\r?\n/uy;
  function heredocShape(name, inside) {
   return (0, _lexing_string_shape_js__WEBPACK_IMPORTED_MODULE_2__.cW)({
    close: String.raw`(?<=\n)[ \t]*${name}(?![\p{L}\p{Nd}_])`,
    ...inside
   });
  }
  function readHalt(scanner) {
   const {text: text, at: at} = scanner;
   HALT.lastIndex = at;
   if (HALT.exec(text) === null) return;
   const from = HALT.lastIndex;
   scanner.literal(from, text.length, [ from, text.length ]);
  }
  const HALT = /(?<![\p{ID_Continue}$>:])__halt_compiler\s*\(\s*\)\s*(?:;|\?>)/iuy;
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
