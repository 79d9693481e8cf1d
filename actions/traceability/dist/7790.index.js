export const id = 7790;

export const ids = [ 7790 ];

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
 },
 7790: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   readScript: () => readScript
  });
  var words = __webpack_require__(9002);
  var comments = __webpack_require__(9021);
  var lex = __webpack_require__(1422);
  var plain_string = __webpack_require__(897);
  var preceding_part = __webpack_require__(6418);
  var string_shape = __webpack_require__(9162);
  function lexScript(text) {
   const {tokens: tokens, firstDoubt: firstDoubt} = (0, lex.I)(text, SCRIPT);
   return {
    tokens: tokens,
    firstDoubt: firstDoubt,
    imports: [ ...importsIn(text, tokens) ]
   };
  }
  const TEMPLATE = (0, plain_string.Sx)((0, string_shape.cW)({
   close: "`",
   escape: string_shape.r_,
   hole: String.raw`\$\{`
  }));
  const QUOTED = close => (0, plain_string.Sx)((0, string_shape.cW)({
   close: close,
   escape: string_shape.r_,
   line: string_shape.J2
  }));
  const SCRIPT = (0, lex.J)({
   "/": (0, comments.St)(comments.pv, {
    line: (0, comments.Ib)(/[\r\n\u2028\u2029]/g),
    otherwise: readSlash
   }),
   '"': QUOTED('"'),
   "'": QUOTED("'"),
   "`": TEMPLATE,
   "<": readAngle
  }, comments.tN);
  function readAngle(scanner) {
   if (/^<(?:\/|!--|>)/.test(scanner.text.slice(scanner.at, scanner.at + 4))) scanner.doubt(scanner.at);
  }
  function readSlash(scanner) {
   const {at: at} = scanner;
   const before = operandBefore(scanner);
   if (before === "unclear") scanner.doubt(at);
   if (before !== "none") return;
   REGULAR.lastIndex = at;
   if (REGULAR.exec(scanner.text) === null) scanner.doubt(at); else scanner.take("opaque", at, REGULAR.lastIndex);
  }
  const REGULAR = /\/(?:\\[^\r\n]|\[(?:\\[^\r\n]|[^\]\\\r\n]){0,1000}\]|[^/\\[\r\n]){1,1000}\/[\w$]*/y;
  function operandBefore(scanner) {
   const {kind: kind, word: word} = (0, preceding_part.n)(scanner);
   if (kind === "word") return BEFORE_OPERAND.has(word) ? "none" : "operand";
   if (kind !== "sign") return kind === "operand" ? "operand" : "none";
   if (/[)}]/.test(word) || /(?:\+\+|--)\s*$/.test(scanner.before(scanner.at, 8))) return "unclear";
   return word === "]" ? "operand" : "none";
  }
  const BEFORE_OPERAND = (0, words.dD)("await case delete do else extends in instanceof new of return throw typeof void yield");
  function* importsIn(text, tokens) {
   for (const token of tokens) {
    if (token.kind !== "literal") continue;
    const specifier = text.slice(token.contentFrom, token.contentTo);
    const before = text.slice(Math.max(0, token.from - 40), token.from);
    if (!REFERS.test(before) || specifier.length > LONGEST_SPECIFIER) continue;
    yield {
     kind: "script",
     how: "load",
     specifier: specifier,
     written: specifier,
     offset: token.from
    };
   }
  }
  const REFERS = /\b(?:from|import|require|(?:import|require)Actual|(?:require|import\s*\.\s*meta)\s*\.\s*resolve)\s*\(?\s*$/;
  const LONGEST_SPECIFIER = 1e3;
  var lib = __webpack_require__(7463);
  class WorkLimit extends Error {
   name="WorkLimit";
  }
  class MeteredText extends String {
   #text;
   #left;
   constructor(text) {
    super(text);
    this.#text = text;
    this.#left = Math.min(FREE_LOOKS + LOOKS_PER_CHARACTER * text.length, MOST_LOOKS);
   }
   charCodeAt(index) {
    if (--this.#left < 0) throw new WorkLimit;
    return this.#text.charCodeAt(index);
   }
   codePointAt(index) {
    return this.#text.codePointAt(index);
   }
   slice(from, to) {
    return this.#text.slice(from, to);
   }
  }
  const FREE_LOOKS = 2 ** 20;
  const LOOKS_PER_CHARACTER = 32;
  const MOST_LOOKS = 2 ** 28;
  function parseScript(text, path) {
   const metered = new MeteredText(text);
   let first;
   for (const options of waysToRead(text, path)) {
    const parsed = attempt(metered, options);
    if (parsed.kind === "parsed" && parsed.firstError === void 0) return parsed;
    if (parsed.kind === "too-deep") return parsed;
    if (first === void 0 || first.kind !== "parsed" && parsed.kind === "parsed") first = parsed;
   }
   return first ?? {
    kind: "refused",
    at: 0
   };
  }
  const parser = {
   parse: lib.qg
  };
  function attempt(text, options) {
   try {
    const file = parser.parse(text, options);
    if (!isNode(file)) throw new TypeError("the parser gave no tree");
    const errors = Array.isArray(file["errors"]) ? file["errors"].filter(isSyntaxError) : [];
    const syntax = errors.filter(({reasonCode: reasonCode}) => !SEMANTIC.has(reasonCode));
    const firstError = syntax.length === 0 ? void 0 : Math.min(...syntax.map(({pos: pos}) => pos));
    return {
     kind: "parsed",
     tree: file,
     firstError: firstError
    };
   } catch (error) {
    if (isSyntaxError(error)) return {
     kind: "refused",
     at: error.pos
    };
    if (error instanceof WorkLimit) return {
     kind: "refused",
     at: 0
    };
    if (error instanceof RangeError) return {
     kind: "too-deep"
    };
    throw error;
   }
  }
  const SEMANTIC = new Set([ "VarRedeclaration", "ModuleExportUndefined", "DuplicateExport", "InvalidPrivateName", "InvalidEscapedReservedWord", "StrictDelete", "StrictFunction", "StrictWith", "StrictEvalArguments", "StrictEvalArgumentsBinding", "StrictNumericEscape", "StrictOctalLiteral" ]);
  const BASE = {
   errorRecovery: true,
   attachComment: false,
   allowReturnOutsideFunction: true,
   allowSuperOutsideMethod: true,
   allowUndeclaredExports: true,
   allowNewTargetOutsideFunction: true,
   allowYieldOutsideFunction: true
  };
  const PROPOSALS = [ "decoratorAutoAccessors", "deferredImportEvaluation", "sourcePhaseImports" ];
  function waysToRead(text, path) {
   const language = languagePlugins(text, path);
   const goals = scriptFirst(text, path) ? [ "script", "module" ] : [ "module", "script" ];
   const decorators = text.includes("@") ? [ [ "decorators-legacy" ], [ "decorators" ] ] : [ [] ];
   return goals.flatMap(sourceType => decorators.map(form => ({
    ...BASE,
    sourceType: sourceType,
    plugins: [ ...language, ...PROPOSALS, ...form ]
   })));
  }
  function languagePlugins(text, path) {
   if (/\.d\.(?:[^./]+\.)?[cm]?ts$/.test(path)) return [ [ "typescript", {
    dts: true
   } ] ];
   if (/\.[cm]?ts$/.test(path)) return [ "typescript" ];
   if (path.endsWith(".tsx")) return [ "typescript", "jsx" ];
   return /@flow\b/.test(text) ? [ "jsx", [ "flow", {
    all: true
   } ] ] : [ "jsx" ];
  }
  function scriptFirst(text, path) {
   if (/\.c[jt]s$/.test(path)) return true;
   return /<!--|-->|\bawait\s*\//.test(text) && !/^\s*(?:import|export)\b/m.test(text);
  }
  function isSyntaxError(error) {
   return error instanceof SyntaxError && "pos" in error && "reasonCode" in error;
  }
  function isNode(value) {
   return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
  }
  var code_parts = __webpack_require__(2610);
  function nodeIn(node, key) {
   const value = node[key];
   return isNode(value) ? value : void 0;
  }
  function argumentsOf(call) {
   const args = call["arguments"];
   return Array.isArray(args) ? args.filter(isNode) : [];
  }
  function calleeOf(call) {
   const callee = nodeIn(call, "callee");
   if (callee === void 0) return;
   if (callee.type === "Identifier") return {
    name: String(callee["name"]),
    offset: callee.start
   };
   const property = nodeIn(callee, "property");
   if (!/^(?:Optional)?MemberExpression$/.test(callee.type) || property === void 0) return;
   const isComputed = callee["computed"] === true;
   const name = isComputed ? textOf(property) : property.type === "Identifier" ? property["name"] : void 0;
   if (typeof name !== "string") return;
   const object = nodeIn(callee, "object");
   const root = object === void 0 ? "" : rootOf(object);
   return {
    name: `${root}.${name}`,
    offset: root === "" ? property.start : callee.start
   };
  }
  function rootOf(object) {
   if (object.type === "Identifier") return object["name"] === "require" ? "require" : "";
   return object.type === "MetaProperty" && nodeIn(object, "meta")?.["name"] === "import" ? "import.meta" : "";
  }
  function textOf(node) {
   if (node.type === "StringLiteral") return String(node["value"]);
   const inner = nodeIn(node, node.type === "TSLiteralType" ? "literal" : "expression");
   if (WRAPPERS.has(node.type)) return inner === void 0 ? void 0 : textOf(inner);
   const holes = node["expressions"];
   return node.type === "TemplateLiteral" && Array.isArray(holes) && holes.length === 0 ? startOf(node) : void 0;
  }
  const WRAPPERS = new Set([ "TSLiteralType", "TSAsExpression", "TSSatisfiesExpression", "TSNonNullExpression" ]);
  function startOf(node) {
   let at = node;
   while (at !== void 0 && textKey(at) !== void 0) at = nodeIn(at, textKey(at) ?? "");
   if (at?.type === "StringLiteral") return String(at["value"]);
   const pieces = at?.type === "TemplateLiteral" ? at["quasis"] : [];
   const [first] = Array.isArray(pieces) ? pieces : [];
   return isNode(first) ? cookedOf(first["value"]) : "";
  }
  function textKey({type: type}) {
   if (WRAPPERS.has(type) && type !== "TSLiteralType") return "expression";
   return {
    BinaryExpression: "left",
    CallExpression: "callee",
    MemberExpression: "object"
   }[type];
  }
  function cookedOf(value) {
   return typeof value === "object" && value !== null && "cooked" in value ? String(value.cooked ?? "") : "";
  }
  class ScriptImports {
   #found=[];
   #text;
   #mocksLoad=false;
   constructor(text) {
    this.#text = text;
   }
   get found() {
    const found = this.#found.toSorted((left, right) => left.offset - right.offset);
    if (!this.#mocksLoad) return found;
    return found.map(each => each.kind === "script" && each.how === "mock" ? {
     ...each,
     how: "load"
    } : each);
   }
   enter(node) {
    switch (node.type) {
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
    case "TSImportType":
     this.#enterSpecifier(nodeIn(node, "source"));
     return;

    case "TSExternalModuleReference":
     this.#enterSpecifier(nodeIn(node, "expression"));
     return;

    case "ImportExpression":
     this.#enterLoad("import", node.start, nodeIn(node, "source"));
     return;

    case "CallExpression":
    case "OptionalCallExpression":
     this.#enterCall(node);
     return;

    case "NewExpression":
     this.#enterNew(node);
     return;

    case "Identifier":
     if (node["name"] === "importOriginal") this.#mocksLoad = true;
     return;
    }
   }
   #enterSpecifier(literal) {
    if (literal !== void 0) this.#add(literal, "load");
   }
   #enterCall(call) {
    const {name: name, offset: offset} = calleeOf(call) ?? {};
    if (name === void 0 || offset === void 0) return;
    const [first] = argumentsOf(call);
    if (GLOBS.has(name)) this.#enterGlob(first); else if (name === "require.context") this.#addComputed(offset, first); else if (LOADS.has(name)) this.#enterLoad(name, offset, first); else if (MOCKS.has(name) && first !== void 0) this.#add(first, "mock");
   }
   #enterLoad(callee, offset, first) {
    if (first === void 0 || this.#add(first, "load")) return;
    if (callee !== ".createMockFromModule") this.#addComputed(offset, first);
   }
   #enterNew(node) {
    const callee = nodeIn(node, "callee");
    const [first, base] = argumentsOf(node);
    if (callee?.type !== "Identifier" || callee["name"] !== "URL" || first === void 0) return;
    if (base !== void 0 && /^import\s*\.\s*meta\s*\.\s*url$/.test(this.#slice(base))) this.#add(first, "url");
   }
   #enterGlob(first) {
    if (first === void 0) return;
    const elements = first.type === "ArrayExpression" ? first["elements"] : [ first ];
    const texts = (Array.isArray(elements) ? elements : []).map(each => isNode(each) ? textOf(each) : void 0);
    const patterns = texts.filter(text => text !== void 0);
    const isKnown = patterns.length === texts.length;
    const written = `import.meta.glob(${patterns.join(", ")}${isKnown ? "" : "…"})`;
    const offset = first.start;
    if (patterns.length > 0) this.#found.push({
     kind: "script-glob",
     patterns: patterns,
     written: written,
     offset: offset
    });
    if (!isKnown) this.#found.push({
     kind: "computed",
     start: "",
     written: written,
     offset: offset
    });
   }
   #add(literal, how) {
    const specifier = textOf(literal);
    if (specifier === void 0) return false;
    if (specifier.length <= script_imports_LONGEST_SPECIFIER) this.#found.push({
     kind: "script",
     how: how,
     specifier: specifier,
     written: specifier,
     offset: literal.start
    });
    return true;
   }
   #addComputed(offset, first) {
    if (first === void 0) return;
    const written = (0, code_parts.I)(this.#text, offset);
    this.#found.push({
     kind: "computed",
     start: startOf(first),
     written: written,
     offset: offset
    });
   }
   #slice({start: start, end: end}) {
    return this.#text.slice(start, end);
   }
  }
  const script_imports_LONGEST_SPECIFIER = 1e3;
  const LOADS = new Set([ "require", "require.resolve", "import.meta.resolve", "importActual", "requireActual", ".importActual", ".requireActual", ".createMockFromModule" ]);
  const MOCKS = new Set([ ".mock", ".doMock", ".unstable_mockModule", ".importMock", ".requireMock" ]);
  const GLOBS = new Set([ "import.meta.glob", "import.meta.globEager" ]);
  function readTree(tree, text) {
   const tokens = [];
   const imports = new ScriptImports(text);
   const names = new Set;
   for (const node of nodesOf(tree)) {
    const token = tokenOf(node);
    if (token !== void 0) tokens.push(token);
    if (node.type === "Identifier" || node.type === "JSXIdentifier") names.add(node.start);
    imports.enter(node);
   }
   for (const {start: start, end: end} of commentsOf(tree)) tokens.push({
    kind: "comment",
    from: start,
    to: end
   });
   return {
    tokens: withoutOverlap(tokens.sort((a, b) => a.from - b.from)),
    imports: imports.found,
    names: names
   };
  }
  function commentsOf(tree) {
   return Array.isArray(tree["comments"]) ? tree["comments"].filter(isNode) : [];
  }
  function* nodesOf(tree) {
   const waiting = isNode(tree["program"]) ? [ tree["program"] ] : [];
   for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
    yield node;
    for (const key in node) if (key !== "loc") addNodes(waiting, node[key]);
   }
  }
  function addNodes(waiting, value) {
   if (typeof value !== "object" || value === null) return;
   if (Array.isArray(value)) for (const each of value) addNodes(waiting, each); else if (isNode(value)) waiting.push(value);
  }
  function tokenOf({type: type, start: start, end: end, tail: tail}) {
   switch (type) {
   case "StringLiteral":
   case "DirectiveLiteral":
    return {
     kind: "literal",
     from: start,
     to: end,
     contentFrom: start + 1,
     contentTo: end - 1
    };

   case "TemplateElement":
    return {
     kind: "literal",
     from: start - 1,
     to: end + (tail === true ? 1 : 2),
     contentFrom: start,
     contentTo: end
    };

   case "JSXText":
    return {
     kind: "literal",
     from: start,
     to: end,
     contentFrom: start,
     contentTo: end
    };

   case "RegExpLiteral":
   case "NumericLiteral":
   case "BigIntLiteral":
    return end - start > 2 ? {
     kind: "opaque",
     from: start,
     to: end
    } : void 0;

   case "InterpreterDirective":
    return {
     kind: "comment",
     from: start,
     to: end
    };

   default:
    return;
   }
  }
  function withoutOverlap(tokens) {
   let end = 0;
   return tokens.filter(({from: from, to: to}) => {
    if (from < end || from === to) return false;
    end = to;
    return true;
   });
  }
  function readScript(text, path) {
   const parsed = parseScript(text, path);
   if (parsed.kind !== "parsed") {
    const {tokens: tokens, imports: imports, firstDoubt: firstDoubt} = lexScript(text);
    const known = parsed.kind === "too-deep" ? firstDoubt : Math.min(parsed.at, text.length);
    return {
     tokens: tokens,
     imports: imports,
     firstDoubt: known,
     words: WORDS,
     nameOf: guessedName
    };
   }
   const {tokens: tokens, imports: imports, names: names} = readTree(parsed.tree, text);
   return {
    tokens: tokens,
    imports: imports,
    firstDoubt: parsed.firstError,
    words: WORDS,
    nameOf: (word, offset) => {
     const name = guessedName(word);
     return name !== void 0 && CONTEXTUAL.has(name) && !names.has(offset) ? void 0 : name;
    }
   };
  }
  function guessedName(word) {
   const name = (0, words.tv)(word);
   return RESERVED.has(name) ? void 0 : name;
  }
  const ESCAPE = String.raw`\\u(?:[0-9A-Fa-f]{4}|\{[0-9A-Fa-f]{1,16}\})`;
  const WORDS = new RegExp(String.raw`(?<![\p{ID_Continue}$])((?:[\p{ID_Start}_$]|${ESCAPE})(?:[\p{ID_Continue}$]|${ESCAPE})*)`, "gu");
  const RESERVED = (0, words.dD)(`break case catch class const continue debugger default delete do else enum export extends false\n  finally for function if import in instanceof new null return super switch this throw true try typeof var void while with`);
  const CONTEXTUAL = (0, words.dD)(`abstract accessor any as asserts assert async await bigint boolean declare defer from get global\n  implements infer interface intrinsic is keyof let meta module namespace never number object of opaque out override package\n  private protected public readonly require satisfies set source static string symbol target type undefined unique unknown\n  using yield`);
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
