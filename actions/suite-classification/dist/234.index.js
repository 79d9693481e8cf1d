export const id = 234;

export const ids = [ 234 ];

export const modules = {
 2610: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => writtenCall,
   e: () => CodeParts
  });
  var _mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7447);
  class CodeParts {
   text;
   code;
   #literals;
   #comments;
   constructor(text, tokens) {
    this.text = text;
    this.code = (0, _mask_js__WEBPACK_IMPORTED_MODULE_0__.d)(text, tokens);
    this.#literals = new Map(literalsIn(text, tokens).map(literal => [ literal.from, literal ]));
    this.#comments = new Map(tokens.flatMap(({kind: kind, from: from, to: to}) => kind === "comment" ? [ [ from, to ] ] : []));
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
     literals: literals,
     isWhole: /[\])}]/.test(this.code.charAt(at)) && literals.every(each => each.isWhole)
    };
   }
  }
  const BLANK = /[\s\ufeff]/;
  function writtenCall(text, offset) {
   const line = text.slice(offset, offset + LONGEST_CALL).replace(/\s+/g, " ");
   let depth = 0;
   for (const {0: sign, index: index} of line.matchAll(/[()]/g)) {
    depth += sign === "(" ? 1 : -1;
    if (depth === 0) return line.slice(0, index + 1);
   }
   return `${line}…`;
  }
  const LONGEST_CALL = 80;
  function literalsIn(text, tokens) {
   return tokens.flatMap(token => {
    if (token.kind !== "literal") return [];
    const {from: from, to: to, contentFrom: contentFrom, contentTo: contentTo} = token;
    const quote = text.charAt(contentFrom - 1);
    const isWhole = /["'`]/.test(quote) && contentTo < to && text.charAt(contentTo) === quote;
    return [ {
     from: from,
     to: to,
     content: text.slice(contentFrom, contentTo),
     isWhole: isWhole
    } ];
   });
  }
 },
 234: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   readGo: () => readGo
  });
  var code_parts = __webpack_require__(2610);
  function goImports(text, tokens) {
   const parts = new code_parts.e(text, tokens);
   const found = [];
   for (const {0: word, index: index} of parts.code.matchAll(DECLARATION)) {
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
      path: path,
      written: path,
      offset: literal.from
     });
     at = parts.skipBlank(literal.to);
     if (parts.code[at] === ";") at++;
    } while (isList);
   }
   return [ ...found, ...go_imports_embeds(text, tokens) ].sort((left, right) => left.offset - right.offset);
  }
  const DECLARATION = /(?<=(?:^|[\n\r;])[ \t\ufeff]*)import\b/g;
  const NAME = /(?:\.|[\p{ID_Continue}]+)/uy;
  function* go_imports_embeds(text, tokens) {
   for (const {kind: kind, from: from, to: to} of tokens) {
    if (kind !== "comment" || !text.startsWith("//go:embed ", from)) continue;
    const patterns = text.slice(from + "//go:embed ".length, to).match(/"[^"]*"|`[^`]*`|\S+/g) ?? [];
    for (const quoted of patterns) {
     const pattern = quoted.replace(/^["`](.*)["`]$/, "$1").replace(/^all:/, "");
     yield {
      kind: "go-embed",
      pattern: pattern,
      written: `//go:embed ${pattern}`,
      offset: from
     };
    }
   }
  }
  var comments = __webpack_require__(9021);
  var lex = __webpack_require__(1422);
  var misplaced = __webpack_require__(2069);
  var plain_string = __webpack_require__(897);
  var string_shape = __webpack_require__(9162);
  var words = __webpack_require__(9002);
  function readGo(text) {
   const {tokens: tokens, firstDoubt: firstDoubt} = (0, lex.I)(text, GO);
   return {
    tokens: tokens,
    firstDoubt: firstDoubt ?? (0, misplaced.j)(text, tokens, MISPLACED),
    imports: goImports(text, tokens),
    words: words.q9,
    nameOf: nameOf
   };
  }
  const nameOf = (0, words.GR)((0, words.dD)(`break case chan const continue default defer else fallthrough for func go goto if import interface map package\n    range return select struct switch type var true false nil`));
  const RAW = (0, string_shape.cW)({
   close: "`"
  });
  const GO = (0, lex.J)({
   "/": (0, comments.St)(comments.pv, {
    line: comments.GI
   }),
   '"': (0, plain_string.Sx)('"'),
   "'": plain_string.GG,
   "`": (0, plain_string.Sx)(RAW)
  });
  const MISPLACED = /(?:[=*/%^|&]|(?<!\+)\+|(?<!-)-)[ \t]+(?:[=/%|,;)\]}]|&&|(?:if|for|return|var|switch|case|else|go|defer|goto|break|continue|package|import)\b)|\brange[ \t]+(?:range|for|if|return|var)\b|[?$\\@#]/g;
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
 2069: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => misplaced
  });
  const OPERAND = "";
  const HOLE = "";
  function misplaced(text, tokens, pattern) {
   pattern.lastIndex = 0;
   return pattern.exec(skeleton(text, tokens))?.index;
  }
  function skeleton(text, tokens) {
   const parts = [];
   let kept = 0;
   for (const {kind: kind, from: from, to: to} of tokens) {
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
 }
};
