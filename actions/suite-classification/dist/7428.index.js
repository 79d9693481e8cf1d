export const id = 7428;

export const ids = [ 7428 ];

export const modules = {
 7428: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   readSwift: () => readSwift
  });
  var _lexing_backticks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6224);
  var _lexing_comments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9021);
  var _lexing_lex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1422);
  var _lexing_preceding_part_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6418);
  var _lexing_string_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9162);
  var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9002);
  function readSwift(text) {
   const {tokens: tokens, firstDoubt: firstDoubt} = (0, _lexing_lex_js__WEBPACK_IMPORTED_MODULE_0__.I)(text, SWIFT);
   return {
    tokens: tokens,
    firstDoubt: firstDoubt,
    imports: [],
    words: _words_js__WEBPACK_IMPORTED_MODULE_1__.q9,
    nameOf: nameOf
   };
  }
  const KEYWORDS = (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.dD)(`associatedtype as break case catch class continue default defer deinit do else enum extension\n  fallthrough false fileprivate for func guard if import in init inout internal is let nil operator precedencegroup private\n  protocol public repeat rethrows return self Self static struct subscript super switch throw throws true try typealias var\n  where while`);
  const nameOf = (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.GR)(KEYWORDS);
  const SWIFT = (0, _lexing_lex_js__WEBPACK_IMPORTED_MODULE_0__.J)({
   "/": (0, _lexing_comments_js__WEBPACK_IMPORTED_MODULE_2__.St)(_lexing_comments_js__WEBPACK_IMPORTED_MODULE_2__.ne, {
    otherwise: readSlash
   }),
   '"': readQuote,
   "#": readHash,
   "`": _lexing_backticks_js__WEBPACK_IMPORTED_MODULE_3__.u
  }, _lexing_comments_js__WEBPACK_IMPORTED_MODULE_2__.tN);
  function readQuote(scanner) {
   const {text: text, at: at} = scanner;
   const hashes = /#*$/.exec(scanner.before(at, 64))?.[0].length ?? 0;
   const several = text.startsWith('"""', at) && !(hashes > 0 && /^"""?#/.test(text.slice(at, at + 4)));
   (0, _lexing_string_shape_js__WEBPACK_IMPORTED_MODULE_4__.E3)(scanner, shapeOf(several ? '"""' : '"', hashes), [ at - hashes, at + (several ? 3 : 1) ]);
  }
  const shapes = new Map;
  function shapeOf(quote, hashes) {
   const key = `${quote} ${hashes}`;
   const known = shapes.get(key);
   if (known !== void 0) return known;
   const backslash = `\\\\#{${hashes}}`;
   const made = (0, _lexing_string_shape_js__WEBPACK_IMPORTED_MODULE_4__.cW)({
    close: `${quote}#{${hashes}}`,
    escape: String.raw`${backslash}(?!\()${quote.length > 1 ? String.raw`[\s\S]` : String.raw`[^\r\n]`}`,
    hole: String.raw`${backslash}\(`,
    ...quote.length > 1 ? {} : {
     line: _lexing_string_shape_js__WEBPACK_IMPORTED_MODULE_4__.J2
    }
   }, {
    holeEnd: ")"
   });
   shapes.set(key, made);
   return made;
  }
  function readHash(scanner) {
   const {text: text, at: at} = scanner;
   EXTENDED.lastIndex = at;
   const hashes = EXTENDED.exec(text)?.[1];
   if (hashes === void 0) return;
   const end = text.indexOf(`/${hashes}`, EXTENDED.lastIndex);
   if (end < 0) scanner.doubt(at);
   scanner.take("opaque", at, end < 0 ? text.length : end + 1 + hashes.length);
  }
  const EXTENDED = /(#+)\//y;
  function readSlash(scanner) {
   const {text: text, at: at} = scanner;
   const part = (0, _lexing_preceding_part_js__WEBPACK_IMPORTED_MODULE_5__.n)(scanner);
   if (part.kind === "operand" || part.kind === "word" && !KEYWORDS.has(part.word) || CLOSING.test(part.word)) return;
   REGULAR.lastIndex = at;
   const found = REGULAR.exec(text);
   if (found === null) return;
   if (/["#]|\/\*/.test(found[0])) scanner.doubt(at);
   scanner.take("opaque", at, REGULAR.lastIndex);
  }
  const CLOSING = /[)\]}]/;
  const REGULAR = /\/(?![ \t/*])(?:\\[^\r\n]|[^/\\\r\n])+\//y;
 },
 6224: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   u: () => readBackticks
  });
  function readBackticks(scanner) {
   const {text: text, at: at} = scanner;
   const end = text.indexOf("`", at + 1);
   if (end < 0 || /[\r\n]/.test(text.slice(at, end))) scanner.doubt(at); else if (/^[\p{L}_][\p{L}\p{Nd}_]*$/u.test(text.slice(at + 1, end))) scanner.at = end + 1; else scanner.take("opaque", at, end + 1);
  }
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
 6418: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   n: () => precedingPart
  });
  function precedingPart({text: text, tokens: tokens, at: at}) {
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
     kind: kind,
     word: word,
     newLine: /[\r\n]/.test(text.slice(end, at)),
     apart: end < at
    };
   }
   if (end === 0) return part("start", "");
   const word = /[\p{ID_Continue}$@]+[?!]?$/u.exec(text.slice(Math.max(0, end - 40), end))?.[0];
   return word === void 0 ? part("sign", text.charAt(end - 1)) : part("word", word);
  }
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
 }
};
