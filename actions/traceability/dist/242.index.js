export const id = 242;

export const ids = [ 242 ];

export const modules = {
 242: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   scanSource: () => scanSource
  });
  function parseBounded(parser, text) {
   const input = new MeteredInput(text);
   const parse = parser.startParse(input);
   const limit = Math.min(FREE_WORK + WORK_PER_CHARACTER * text.length, MOST_WORK);
   let work = 0;
   for (;;) {
    const tree = parse.advance();
    if (tree !== null) return tree;
    work += workOf(parse);
    if (work + input.served > limit) return;
   }
  }
  const FREE_WORK = 2 ** 25;
  const WORK_PER_CHARACTER = 512;
  const MOST_WORK = 2 ** 29;
  const RECOVERY_STEP = 2e3;
  const DEEPEST_STACK = 8e3;
  function workOf(parse) {
   if (!isOpen(parse)) return Number.POSITIVE_INFINITY;
   let entries = parse.recovering > 0 ? RECOVERY_STEP : 0;
   for (const {stack: stack} of parse.stacks) {
    if (stack.length > DEEPEST_STACK) return Number.POSITIVE_INFINITY;
    entries += stack.length;
   }
   return entries;
  }
  function isOpen(parse) {
   return "recovering" in parse && "stacks" in parse && Array.isArray(parse.stacks);
  }
  const PIECE = 256;
  class MeteredInput {
   length;
   lineChunks=false;
   served=0;
   text;
   constructor(text) {
    this.text = text;
    this.length = text.length;
   }
   chunk(from) {
    const piece = this.text.slice(from, from + PIECE);
    this.served += piece.length;
    return piece;
   }
   read(from, to) {
    return this.text.slice(from, to);
   }
  }
  const SCRIPT = {
   comment: [ "LineComment", "BlockComment", "Hashbang" ],
   literal: [ "String", "TemplateString", "TemplateType", "JSXAttributeValue" ],
   text: [ "JSXText" ],
   hole: [ "Interpolation" ],
   opaque: [ "BooleanLiteral", "RegExp", "Privacy", "InterpolationStart", "InterpolationEnd" ]
  };
  const NODES = {
   rust: {
    comment: [ "LineComment", "BlockComment", "Shebang" ],
    literal: [ "String", "RawString" ],
    opaque: [ "Char", "Boolean", "Lifetime", "LoopLabel" ]
   },
   typescript: SCRIPT,
   javascript: SCRIPT,
   python: {
    comment: [ "Comment" ],
    literal: [ "String", "FormatString" ],
    text: [ "FormatSpec" ],
    hole: [ "FormatReplacement" ],
    opaque: [ "Boolean", "None", "FormatConversion" ]
   },
   go: {
    comment: [ "LineComment", "BlockComment" ],
    literal: [ "String" ],
    opaque: [ "Rune", "Bool", "Nil" ]
   }
  };
  function tokenClassOf(language, nodeName) {
   if (/^[a-z_]+$/.test(nodeName)) return language === "go" && PREDECLARED.has(nodeName) ? "code" : "opaque";
   const names = NODES[language];
   for (const candidate of CLASSES) if (names[candidate]?.includes(nodeName)) return candidate;
   return "code";
  }
  const CLASSES = [ "comment", "literal", "text", "hole", "opaque" ];
  const PREDECLARED = new Set([ "make", "new" ]);
  const loaded = new Map;
  function loadGrammar(kind) {
   const key = `${kind.language} ${kind.dialect}`;
   const known = loaded.get(key);
   if (known !== void 0) return known;
   const grammar = importParser(kind).then(parser => ({
    language: kind.language,
    parser: parser,
    classes: parser.nodeSet.types.map(type => tokenClassOf(kind.language, type.name))
   }));
   loaded.set(key, grammar);
   return grammar;
  }
  async function importParser({language: language, dialect: dialect}) {
   switch (language) {
   case "rust":
    return (await Promise.all([ __webpack_require__.e(4691), __webpack_require__.e(8895) ]).then(__webpack_require__.bind(__webpack_require__, 8895))).parser;

   case "python":
    return (await Promise.all([ __webpack_require__.e(4691), __webpack_require__.e(6955) ]).then(__webpack_require__.bind(__webpack_require__, 6955))).parser;

   case "go":
    return (await Promise.all([ __webpack_require__.e(4691), __webpack_require__.e(4127) ]).then(__webpack_require__.bind(__webpack_require__, 4127))).parser;

   case "typescript":
   case "javascript":
    return (await Promise.all([ __webpack_require__.e(4691), __webpack_require__.e(9812) ]).then(__webpack_require__.bind(__webpack_require__, 9812))).parser.configure({
     dialect: dialect
    });
   }
  }
  class PythonImports {
   found=[];
   text;
   constructor(text) {
    this.text = text;
   }
   enter(ref) {
    if (ref.name !== "ImportStatement") return;
    const words = [ ...this.words(ref.node) ];
    if (words.shift() === "import") for (const name of namesIn(words)) this.addModules(ref.from, 0, name.split(".")); else this.enterFrom(ref.from, words);
   }
   leave() {}
   enterFrom(offset, words) {
    const split = words.indexOf("import");
    if (split < 0) return;
    const origin = words.slice(0, split).join("");
    const level = /^\.*/.exec(origin)?.[0].length ?? 0;
    const module = origin.slice(level).split(".").filter(Boolean);
    this.addModules(offset, level, module);
    const names = namesIn(words.slice(split + 1)).filter(name => name !== "*");
    for (const name of names) this.add(offset, level, [ ...module, name ]);
   }
   addModules(offset, level, module) {
    for (let length = level > 0 ? 0 : 1; length <= module.length; length++) this.add(offset, level, module.slice(0, length));
   }
   add(offset, level, module) {
    const written = `${level > 0 ? "from" : "import"} ${".".repeat(level)}${module.join(".")}`;
    this.found.push({
     kind: "python",
     level: level,
     module: module,
     written: written,
     offset: offset
    });
   }
   * words(statement) {
    for (let child = statement.firstChild; child !== null; child = child.nextSibling) if (child.name !== "Comment") yield this.text.slice(child.from, child.to);
   }
  }
  function namesIn(words) {
   const names = [];
   let name = "";
   let renamed = false;
   for (const word of [ ...words.filter(part => part !== "(" && part !== ")"), "," ]) if (word === ",") {
    if (name !== "") names.push(name);
    name = "";
    renamed = false;
   } else if (word === "as") renamed = true; else if (!renamed) name += word;
   return names;
  }
  class RustImports {
   found=[];
   folders=[];
   text;
   constructor(text) {
    this.text = text;
   }
   enter(ref) {
    if (ref.name === "ModItem") this.enterModule(ref.node); else if (ref.name === "Identifier") this.enterIdentifier(ref);
   }
   leave(ref) {
    if (ref.name === "ModItem" && hasBody(ref.node)) this.folders = this.folders.slice(0, -1);
   }
   enterModule(item) {
    const name = this.nameIn(item);
    const files = this.pathAttributes(item);
    if (hasBody(item)) {
     this.folders = [ ...this.folders, files[0] ?? name ];
     return;
    }
    if (name === "") return;
    for (const file of files) this.addModule(item.from, name, file);
    if (!this.attributes(item).some(text => /^#\s*\[\s*path\b/.test(text))) this.addModule(item.from, name, void 0);
   }
   addModule(offset, name, file) {
    const written = file === void 0 ? `mod ${name};` : `#[path = "${file}"] mod ${name};`;
    this.found.push({
     kind: "rust-module",
     name: name,
     folders: this.folders,
     file: file,
     written: written,
     offset: offset
    });
   }
   nameIn(item) {
    const name = item.getChild("BoundIdentifier");
    return name === null ? "" : this.slice(name).replace(/^r#/, "");
   }
   attributes(item) {
    const parent = item.parent;
    if (parent?.name !== "AttributeItem") return [];
    return parent.getChildren("Attribute").map(attribute => this.slice(attribute));
   }
   pathAttributes(item) {
    return this.attributes(item).flatMap(text => Array.from(text.matchAll(/\bpath\s*=\s*r?#*"([^"\\]*)"/g), match => match[1] ?? ""));
   }
   enterIdentifier(ref) {
    const word = this.slice(ref);
    if (word === "mod") this.enterModuleTokens(ref.node);
    if (word === "include") this.enterInclude(ref.node);
   }
   enterModuleTokens(word) {
    const name = word.nextSibling;
    if (name?.name !== "Identifier" || name.nextSibling?.name !== ";") return;
    this.addModule(word.from, this.slice(name), void 0);
   }
   enterInclude(word) {
    const path = word.parent?.name === "ScopedIdentifier" ? word.parent : word;
    if (path.nextSibling?.name !== "!") return;
    const literal = path.nextSibling.nextSibling?.firstChild?.nextSibling;
    if (literal?.name !== "String" && literal?.name !== "RawString") return;
    const file = /^[a-z]*#*"([^"\\]*)"/.exec(this.slice(literal))?.[1];
    if (file === void 0) return;
    this.found.push({
     kind: "rust-include",
     file: file,
     written: `include!("${file}")`,
     offset: word.from
    });
   }
   slice({from: from, to: to}) {
    return this.text.slice(from, to);
   }
  }
  function hasBody(item) {
   return item.getChild("DeclarationList") !== null;
  }
  class ScriptImports {
   found=[];
   text;
   constructor(text) {
    this.text = text;
   }
   enter(ref) {
    const literal = this.specifierIn(ref);
    if (literal === void 0 || literal.getChild("Interpolation") !== null) return;
    const specifier = this.text.slice(literal.from + 1, literal.to - 1);
    if (!/^\.\.?(?:\/|$)/.test(specifier)) return;
    this.found.push({
     kind: "script",
     specifier: specifier,
     written: specifier,
     offset: literal.from
    });
   }
   leave() {}
   specifierIn(ref) {
    switch (ref.name) {
    case "ImportDeclaration":
     return ref.node.getChild("String") ?? void 0;

    case "ExportDeclaration":
     return ref.node.getChild("from") === null ? void 0 : ref.node.getChildren("String").at(-1);

    case "DynamicImport":
    case "ImportType":
     return firstString(ref.node);

    case "CallExpression":
     return this.requiredIn(ref.node);

    default:
     return;
    }
   }
   requiredIn(call) {
    const callee = call.firstChild;
    if (callee === null || this.text.slice(callee.from, callee.to) !== "require") return;
    const args = call.getChild("ArgList");
    return args === null ? void 0 : firstString(args);
   }
  }
  function firstString(list) {
   let child = list.firstChild;
   while (child !== null && BEFORE_ARGUMENTS.has(child.name)) child = child.nextSibling;
   return child?.name === "String" || child?.name === "TemplateString" ? child : void 0;
  }
  const BEFORE_ARGUMENTS = new Set([ "import", "(", "BlockComment", "LineComment" ]);
  function importReaderFor(language, text) {
   switch (language) {
   case "rust":
    return new RustImports(text);

   case "typescript":
   case "javascript":
    return new ScriptImports(text);

   case "python":
    return new PythonImports(text);

   case "go":
    return NONE;
   }
  }
  const NONE = {
   found: [],
   enter: () => {},
   leave: () => {}
  };
  const TYPESCRIPT = {
   language: "typescript",
   dialect: "ts"
  };
  const JAVASCRIPT = {
   language: "javascript",
   dialect: "jsx"
  };
  const KINDS = new Map([ [ ".rs", {
   language: "rust",
   dialect: ""
  } ], [ ".ts", TYPESCRIPT ], [ ".mts", TYPESCRIPT ], [ ".cts", TYPESCRIPT ], [ ".tsx", {
   language: "typescript",
   dialect: "ts jsx"
  } ], [ ".js", JAVASCRIPT ], [ ".jsx", JAVASCRIPT ], [ ".mjs", JAVASCRIPT ], [ ".cjs", JAVASCRIPT ], [ ".py", {
   language: "python",
   dialect: ""
  } ], [ ".go", {
   language: "go",
   dialect: ""
  } ] ]);
  KINDS.keys();
  function sourceKindOf(path) {
   return KINDS.get(extensionOf(path));
  }
  function extensionOf(path) {
   const name = path.slice(path.lastIndexOf("/") + 1);
   const dot = name.lastIndexOf(".");
   return dot > 0 ? name.slice(dot) : "";
  }
  class LineIndex {
   ends=[];
   constructor(text) {
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) this.ends.push(end);
   }
   lineAt(offset) {
    let low = 0;
    let high = this.ends.length;
    while (low < high) {
     const middle = low + high >> 1;
     if ((this.ends[middle] ?? 0) < offset) low = middle + 1; else high = middle;
    }
    return low + 1;
   }
  }
  function mask(text, spans) {
   const parts = [];
   let kept = 0;
   for (const {from: from, to: to} of spans) {
    parts.push(text.slice(kept, from), text.slice(from, to).replace(/[^\n\r]/g, " "));
    kept = to;
   }
   parts.push(text.slice(kept));
   return parts.join("");
  }
  function parserInput(language, text) {
   let input = text.replace(/^\ufeff/, "\n");
   input = input.replaceAll("\\\r\n", " \\\n");
   for (const [pattern, replacement] of REPLACEMENTS[language]) input = input.replace(pattern, replacement);
   return input;
  }
  const NO_NAMES = {
   python: [ "yield" ],
   go: [ "true", "false" ]
  };
  const SCRIPT_ESCAPE = String.raw`\\u(?:[0-9A-Fa-f]{4}|\{[0-9A-Fa-f]{1,16}\})`;
  const parser_input_SCRIPT = [ [ new RegExp(SCRIPT_ESCAPE, "g"), found => "a".repeat(found.length) ], [ /\r(?!\n)/g, () => "\n" ], [ /[\u2028\u2029]/g, () => "\n" ] ];
  const TYPE_MODIFIER = [ /\btype(?=\s+[\w$]+(?:\s+as\s+[\w$]+)?\s*[,}])/g, () => "    " ];
  const REPLACEMENTS = {
   rust: [ [ /\bcr(?=#*")/g, () => "br" ], [ /(?=[\u0080-\uffff])\p{ID_Continue}/gu, () => "a" ] ],
   typescript: [ ...parser_input_SCRIPT, TYPE_MODIFIER ],
   javascript: parser_input_SCRIPT,
   python: [ [ /\\(?=\{)/g, () => "x" ], [ /\b[tT](?=[rR]?["'])/g, () => "f" ], [ /\b[rR][tT](?=["'])/g, prefix => `${prefix.charAt(0)}f` ], [ /\byield\b(?=[ \t]*(?:[)\]}\r\n;#,]|$))/g, () => "yiel_" ] ],
   go: [ [ /\b(?:true|false)\b/g, word => `${word.slice(0, -1)}_` ] ]
  };
  class TokenReader {
   tokens=[];
   firstError;
   open=[];
   errorEnd=-1;
   lastEnd=0;
   grammar;
   text;
   constructor(grammar, text) {
    this.grammar = grammar;
    this.text = text;
   }
   enter(node) {
    if (node.type.isError) this.meetError(node);
    const inside = this.read(node);
    this.lastEnd = node.to;
    return inside;
   }
   leave(node) {
    const kind = this.grammar.classes[node.type.id];
    if (kind === "literal" || kind === "text") this.closeLiteral(node);
    const literal = this.open.at(-1);
    if (kind === "hole" && literal !== void 0) literal.from = literal.contentFrom = node.to;
   }
   read(node) {
    switch (this.grammar.classes[node.type.id]) {
    case "comment":
     return this.add("comment", node);

    case "opaque":
     return this.add("opaque", node);

    case "literal":
    case "text":
     this.openLiteral(node);
     return true;

    case "hole":
     this.closePiece(node.from);
     return true;

    default:
     return this.mayBeDocstring() && isDocstring(node) ? this.add("comment", node) : true;
    }
   }
   mayBeDocstring() {
    return this.grammar.language === "python" && this.errorEnd < this.lastEnd;
   }
   add(kind, {from: from, to: to}) {
    this.tokens.push({
     kind: kind,
     from: from,
     to: to
    });
    return false;
   }
   meetError(node) {
    if (!endsCommentInJsx(node)) this.firstError ??= node.from;
    this.errorEnd = node.to;
   }
   openLiteral({type: type, from: from, to: to}) {
    const text = this.grammar.classes[type.id] === "text";
    const start = text ? "" : this.text.slice(from, Math.min(to, from + LONGEST_OPENING));
    const [opening = "", hashes = "", quote = ""] = OPENING.exec(start) ?? [];
    this.open.push({
     from: from,
     contentFrom: from + opening.length,
     closing: quote + hashes
    });
   }
   closePiece(to) {
    const piece = this.open.at(-1);
    if (piece !== void 0) this.addLiteral(piece, to, to);
   }
   closeLiteral({to: to}) {
    const piece = this.open.pop();
    if (piece === void 0) return;
    const contentTo = to - piece.closing.length;
    const closed = contentTo >= piece.contentFrom && this.text.startsWith(piece.closing, contentTo);
    this.addLiteral(piece, to, closed ? contentTo : to);
   }
   addLiteral({from: from, contentFrom: contentFrom}, to, contentTo) {
    if (to > from) this.tokens.push({
     kind: "literal",
     from: from,
     to: to,
     contentFrom: contentFrom,
     contentTo: contentTo
    });
   }
  }
  const OPENING = /^[A-Za-z]*(#*)("""|'''|["'`])/;
  const LONGEST_OPENING = 264;
  function endsCommentInJsx(error) {
   if (error.from !== error.to || error.node.parent?.name !== "JSXEscape") return false;
   let before = error.node.prevSibling;
   while (before !== null && /Comment$/.test(before.name)) before = before.prevSibling;
   return before?.name === "{";
  }
  function isDocstring(node) {
   if (node.name !== "ExpressionStatement") return false;
   const only = node.node.firstChild;
   if (only === null || only.nextSibling !== null) return false;
   if (only.name === "String") return true;
   return only.name === "ContinuedString" && only.getChild("FormatString") === null;
  }
  const MAX_SOURCE_LENGTH = 8 * 2 ** 20;
  async function scanSource(path, text) {
   const kind = sourceKindOf(path);
   if (kind === void 0) return {
    kind: "unsupported",
    extension: extensionOf(path)
   };
   if (text.length > MAX_SOURCE_LENGTH) return unreadable("too-large", `is longer than ${MAX_SOURCE_LENGTH} characters`);
   if (/\.pyi?$/.test(path) && declaresOtherEncoding(text)) return unreadable("parser-failure", "declares an encoding other than UTF-8, but is read as UTF-8");
   const grammar = await loadGrammar(kind);
   try {
    return readSource(grammar, text);
   } catch (error) {
    return unreadable("parser-failure", `cannot be parsed: ${error instanceof Error ? error.message : error}`);
   }
  }
  function declaresOtherEncoding(text) {
   const [first = "", second = ""] = text.split(/\r\n|\r|\n/, 2);
   const declared = [ first, second ].map(line => /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1]);
   return declared.some(name => name !== void 0 && !/^(?:utf-?8(?:-sig)?|(?:us-)?ascii|latin-?1|iso-8859-1)$/i.test(name.replaceAll("_", "-")));
  }
  function readSource(grammar, text) {
   const input = parserInput(grammar.language, text);
   const tree = parseBounded(grammar.parser, input);
   if (tree === void 0) return unreadable("too-tangled", "is nested too deeply, or has too many syntax errors, to be read");
   const reader = new TokenReader(grammar, text);
   const imports = importReaderFor(grammar.language, text);
   tree.iterate({
    enter: node => {
     imports.enter(node);
     return reader.enter(node);
    },
    leave: node => {
     imports.leave(node);
     reader.leave(node);
    }
   });
   const lines = new LineIndex(text);
   const comments = reader.tokens.filter(token => token.kind === "comment");
   return {
    kind: "read",
    language: grammar.language,
    identifiers: identifiersOf(grammar.language, mask(text, reader.tokens), lines),
    strings: stringsOf(text, reader.tokens, lines),
    comments: comments.map(({from: from, to: to}) => ({
     text: text.slice(from, to).trimEnd(),
     line: lines.lineAt(from)
    })),
    imports: imports.found.map(({offset: offset, ...found}) => ({
     ...found,
     line: lines.lineAt(offset)
    })),
    code: mask(text, comments),
    firstErrorLine: reader.firstError === void 0 ? void 0 : lines.lineAt(reader.firstError)
   };
  }
  const NAME = /(?<![\p{ID_Continue}])(?:r#)?([\p{ID_Start}_]\p{ID_Continue}*)/gu;
  const SCRIPT_NAME = new RegExp(String.raw`(?<![\p{ID_Continue}$])((?:[\p{ID_Start}_$]|${SCRIPT_ESCAPE})(?:[\p{ID_Continue}$]|${SCRIPT_ESCAPE})*)`, "gu");
  function identifiersOf(language, names, lines) {
   const words = names.matchAll(language === "typescript" || language === "javascript" ? SCRIPT_NAME : NAME);
   const found = Array.from(words, ({1: text = "", index: index}) => ({
    text: nameOf(language, text),
    line: lines.lineAt(index)
   }));
   const none = NO_NAMES[language];
   return none === void 0 ? found : found.filter(({text: text}) => !none.includes(text));
  }
  function nameOf(language, written) {
   if (language === "python") return written.normalize("NFKC");
   return written.includes("\\") ? written.replace(ESCAPES, unescaped) : written;
  }
  const ESCAPES = new RegExp(SCRIPT_ESCAPE, "g");
  function unescaped(written) {
   const code = Number.parseInt(written.replace(/[^0-9A-Fa-f]/g, ""), 16);
   return code > 1114111 ? written : String.fromCodePoint(code);
  }
  function stringsOf(text, tokens, lines) {
   return tokens.filter(token => token.kind === "literal").map(({contentFrom: contentFrom, contentTo: contentTo}) => ({
    text: text.slice(contentFrom, contentTo),
    line: lines.lineAt(contentFrom)
   })).filter(literal => literal.text.trim() !== "");
  }
  function unreadable(cause, reason) {
   return {
    kind: "unreadable",
    cause: cause,
    reason: reason
   };
  }
 }
};
