export const id = 8938;

export const ids = [ 8938 ];

export const modules = {
 8938: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   scanSource: () => scanSource
  });
  const EXTENSIONS = {
   rust: [ ".rs" ],
   typescript: [ ".ts", ".mts", ".cts", ".tsx" ],
   javascript: [ ".js", ".jsx", ".mjs", ".cjs" ],
   python: [ ".py", ".pyi" ],
   go: [ ".go" ],
   java: [ ".java" ],
   kotlin: [ ".kt", ".kts" ],
   scala: [ ".scala", ".sc" ],
   csharp: [ ".cs" ],
   c: [ ".c" ],
   cpp: [ ".cc", ".cpp", ".cxx", ".c++", ".h", ".hh", ".hpp", ".hxx", ".h++", ".inl", ".ipp", ".tpp", ".ixx", ".cppm" ],
   ruby: [ ".rb", ".rake", ".gemspec" ],
   php: [ ".php" ],
   swift: [ ".swift" ],
   dart: [ ".dart" ]
  };
  const BY_EXTENSION = new Map(Object.keys(EXTENSIONS).filter(key => key in EXTENSIONS).flatMap(language => EXTENSIONS[language].map(extension => [ extension, language ])));
  BY_EXTENSION.keys();
  function languageOf(path) {
   return BY_EXTENSION.get(extensionOf(path));
  }
  function extensionOf(path) {
   const name = path.slice(path.lastIndexOf("/") + 1);
   const dot = name.lastIndexOf(".");
   return dot > 0 ? name.slice(dot) : "";
  }
  new Set(BY_EXTENSION.values());
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
  var mask = __webpack_require__(7447);
  const loaded = new Map;
  function readerOf(language) {
   const reader = loaded.get(language) ?? load(language);
   loaded.set(language, reader);
   return reader;
  }
  async function load(language) {
   switch (language) {
   case "typescript":
   case "javascript":
    return (await Promise.all([ __webpack_require__.e(7463), __webpack_require__.e(7790) ]).then(__webpack_require__.bind(__webpack_require__, 7790))).readScript;

   case "rust":
    return (await __webpack_require__.e(7381).then(__webpack_require__.bind(__webpack_require__, 7381))).readRust;

   case "python":
    return (await __webpack_require__.e(956).then(__webpack_require__.bind(__webpack_require__, 956))).readPython;

   case "go":
    return (await __webpack_require__.e(234).then(__webpack_require__.bind(__webpack_require__, 234))).readGo;

   case "java":
    return (await __webpack_require__.e(4915).then(__webpack_require__.bind(__webpack_require__, 4915))).readJava;

   case "kotlin":
    return (await __webpack_require__.e(7986).then(__webpack_require__.bind(__webpack_require__, 7986))).readKotlin;

   case "scala":
    return (await __webpack_require__.e(5445).then(__webpack_require__.bind(__webpack_require__, 7826))).readScala;

   case "csharp":
    return (await __webpack_require__.e(5708).then(__webpack_require__.bind(__webpack_require__, 5708))).readCSharp;

   case "c":
   case "cpp":
    return (await __webpack_require__.e(6398).then(__webpack_require__.bind(__webpack_require__, 6398))).readCpp;

   case "ruby":
    return (await __webpack_require__.e(5003).then(__webpack_require__.bind(__webpack_require__, 5003))).readRuby;

   case "php":
    return (await __webpack_require__.e(1067).then(__webpack_require__.bind(__webpack_require__, 1067))).readPhp;

   case "swift":
    return (await __webpack_require__.e(7428).then(__webpack_require__.bind(__webpack_require__, 7428))).readSwift;

   case "dart":
    return (await __webpack_require__.e(4590).then(__webpack_require__.bind(__webpack_require__, 4590))).readDart;
   }
  }
  var reading = __webpack_require__(7899);
  const MAX_SOURCE_LENGTH = 8 * 2 ** 20;
  async function scanSource(path, text) {
   const language = languageOf(path);
   if (language === void 0) return {
    kind: "unsupported",
    extension: extensionOf(path)
   };
   if (text.length > MAX_SOURCE_LENGTH) return unreadable("too-large", `is longer than ${MAX_SOURCE_LENGTH} characters`);
   if (language === "python" && declaresOtherEncoding(text)) return unreadable("parser-failure", "declares an encoding other than UTF-8, but is read as UTF-8");
   const read = await readerOf(language);
   try {
    return sourceOf(language, text, read(text, path));
   } catch (error) {
    if (error instanceof reading.M) return unreadable("too-tangled", "is nested too deeply to be read");
    return unreadable("parser-failure", `cannot be parsed: ${error instanceof Error ? error.message : error}`);
   }
  }
  function declaresOtherEncoding(text) {
   const [first = "", second = ""] = text.split(/\r\n|\r|\n/, 2);
   const declared = [ first, second ].map(line => /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1]);
   return declared.some(name => name !== void 0 && !/^(?:utf-?8(?:-sig)?|(?:us-)?ascii|latin-?1|iso-8859-1)$/i.test(name.replaceAll("_", "-")));
  }
  function sourceOf(language, text, reading) {
   const {tokens: tokens, imports: imports, testModules: testModules = [], firstDoubt: firstDoubt} = reading;
   const lines = new LineIndex(text);
   const comments = tokens.filter(({kind: kind}) => kind === "comment");
   return {
    kind: "read",
    language: language,
    identifiers: identifiersOf((0, mask.d)(text, tokens), reading, lines),
    strings: stringsOf(text, tokens, lines),
    comments: comments.map(({from: from, to: to}) => ({
     text: text.slice(from, to).trimEnd(),
     line: lines.lineAt(from)
    })),
    imports: imports.map(({offset: offset, ...found}) => ({
     ...found,
     line: lines.lineAt(offset)
    })),
    testModules: testModules.map(({from: from, to: to}) => [ lines.lineAt(from), lines.lineAt(to) ]),
    code: (0, mask.d)(text, comments),
    firstErrorLine: firstDoubt === void 0 ? void 0 : lines.lineAt(firstDoubt)
   };
  }
  function identifiersOf(code, {words: words, nameOf: nameOf}, lines) {
   const found = [];
   for (const {0: whole, 1: word = "", index: index} of code.matchAll(words)) {
    const offset = index + whole.length - word.length;
    const text = nameOf(word, offset);
    if (text !== void 0 && !endsNumber(code, offset, word)) found.push({
     text: text,
     line: lines.lineAt(offset)
    });
   }
   return found;
  }
  function endsNumber(code, offset, word) {
   if (code[offset - 1] !== "." || !/^(?:[eE][\d_]*|[dDfFijJlL])[dDfFijJlL]?$/.test(word)) return false;
   return /(?<![\p{ID_Continue}.])\d[\d_]*\.$/u.test(code.slice(Math.max(0, offset - 40), offset));
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
 },
 7447: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => mask
  });
  function mask(text, spans) {
   const parts = [];
   let kept = 0;
   for (const {from: from, to: to} of spans) {
    parts.push(text.slice(kept, from), blanked(text.slice(from, to)));
    kept = to;
   }
   parts.push(text.slice(kept));
   return parts.join("");
  }
  function blanked(text) {
   return /[\n\r]/.test(text) ? text.replace(/[^\n\r]/g, " ") : " ".repeat(text.length);
  }
 },
 7899: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => TooTangled
  });
  class TooTangled extends Error {
   name="TooTangled";
  }
 }
};
