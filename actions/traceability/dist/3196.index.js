export const id = 3196;

export const ids = [ 3196 ];

export const modules = {
 5894: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   RU: () => maskCLike,
   X1: () => maskStrings,
   lm: () => maskSigns
  });
  const C_LIKE = /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g;
  function maskCLike(text) {
   const isComment = token => token.startsWith("/");
   return {
    text: text,
    code: text.replace(C_LIKE, token => isComment(token) ? blank(token) : token),
    bare: text.replace(C_LIKE, token => isComment(token) ? blank(token) : `${token[0]}${blank(token.slice(1, -1))}${token.at(-1)}`)
   };
  }
  function maskStrings(text, {code: code, strings: strings}) {
   const parts = [];
   let [from, line, start] = [ 0, 1, 0 ];
   for (const piece of strings) {
    for (;line < piece.line && start !== -1; line++) start = code.indexOf("\n", start) + 1 || -1;
    const at = start === -1 ? -1 : placeOf(code, piece.text, Math.max(from, start));
    if (at === -1) continue;
    parts.push(code.slice(from, at), blank(piece.text));
    from = at + piece.text.length;
   }
   return {
    text: text,
    code: code,
    bare: parts.join("") + code.slice(from)
   };
  }
  function placeOf(code, text, from) {
   for (let at = code.indexOf(text, from); at !== -1; at = code.indexOf(text, at + 1)) if (/["'`}>:]/.test(code[at - 1] ?? "")) return at;
   return code.indexOf(text, from);
  }
  const REGEXP = /(?<=(?:[=(,:[!&|?{};\n]|=>|\breturn)[ \t\n]*)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//g;
  const CHARACTER = /'(?:[^'\\\n]|\\[^\n']{1,10}|\\')'/g;
  function maskSigns(file, source) {
   if (/\.[cm]?[jt]sx?$/.test(file)) return {
    ...source,
    bare: source.bare.replace(REGEXP, blank)
   };
   return /\.(?:rs|java|kts?|scala|groovy|cs)$/.test(file) ? {
    ...source,
    bare: source.bare.replace(CHARACTER, blank)
   } : source;
  }
  function blank(text) {
   return text.replace(/[^\n]/g, " ");
  }
 },
 3196: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   testsIn: () => testsIn
  });
  var declared_test = __webpack_require__(6892);
  class Enclosing {
   #open=[];
   at(offset) {
    while ((this.#open.at(-1)?.end ?? Number.POSITIVE_INFINITY) < offset) this.#open.pop();
    return this.#open.map(({name: name}) => name);
   }
   enter(enclosure) {
    this.#open.push(enclosure);
   }
  }
  function pythonTests({bare: bare, text: text}) {
   const written = text.split("\n");
   const reader = new BlockReader;
   for (const [index, line] of bare.split("\n").entries()) if (line.trim() === "") reader.comment(index + 1, written[index] ?? ""); else reader.code(index + 1, line);
   return reader.end();
  }
  const STATEMENT = /^([ \t]*)(?:(@)|(?:async[ \t]+)?def[ \t]+(\w+)|class[ \t]+(\w+))?/;
  class BlockReader {
   #found=[];
   #open=[];
   #decorated;
   #depth=0;
   #isInString=false;
   #last=0;
   comment(line, written) {
    const indent = written.search(/\S/);
    if (indent > (this.#open.at(-1)?.indent ?? 0)) this.#last = line;
   }
   code(line, bare) {
    const isContinued = this.#depth > 0 || this.#isInString;
    this.#depth = Math.max(0, this.#depth + balanceOf(bare));
    if ((bare.match(/"""|'''/g)?.length ?? 0) % 2 === 1) this.#isInString = !this.#isInString;
    if (!isContinued) this.#statement(line, bare);
    this.#last = line;
   }
   end() {
    this.#close(0);
    return withTests(this.#found);
   }
   #statement(line, bare) {
    const [, {length: indent} = "", decorator, name, group] = STATEMENT.exec(bare) ?? [];
    this.#close(indent);
    if (decorator !== void 0) {
     this.#decorated ??= line;
     return;
    }
    const around = this.#open.at(-1);
    const first = this.#decorated ?? line;
    const steps = [ ...around?.steps ?? [], name ?? group ?? "" ];
    if (name !== void 0 || group !== void 0) this.#open.push({
     indent: indent,
     first: first,
     steps: steps,
     kind: kindOf({
      name: name,
      around: around
     })
    });
    this.#decorated = void 0;
   }
   #close(indent) {
    for (let block = this.#open.at(-1); block !== void 0; block = this.#open.at(-1)) {
     if (block.indent < indent) return;
     this.#open.pop();
     const {kind: kind, steps: steps, first: first} = block;
     if (kind !== "other") this.#found.push({
      kind: kind,
      steps: steps,
      first: first,
      last: this.#last
     });
    }
   }
  }
  function kindOf({name: name, around: around}) {
   if (around !== void 0 && around.kind !== "group") return "other";
   if (name === void 0) return "group";
   return name.startsWith("test") ? "test" : "other";
  }
  function withTests(found) {
   const tests = found.filter(({kind: kind}) => kind === "test");
   return found.filter(({kind: kind, first: first, last: last}) => kind === "test" || tests.some(test => first <= test.first && test.last <= last));
  }
  function balanceOf(line) {
   const signs = line.match(/[()[\]{}]/g) ?? [];
   return signs.reduce((sum, sign) => sum + ("([{".includes(sign) ? 1 : -1), 0);
  }
  const ANNOTATION = /^(?:@(?:[\w.]+\.)?(?:\w*Test|TestFactory|TestTemplate|Property)\b|\[(?:[\w.]+\.)?(?:\w*Fact|\w*Theory|Test\w*|DataTestMethod)\b)/;
  const SIGN = /(@[\w.]+|\[\s*(?=[A-Z]))|\b(?:class|object|interface|record|struct|trait)\s+([\p{L}_]\w*)|(`[^`\n]+`|[\p{L}_]\w*)\s*(?:<[^<>\n]*>\s*)?\(|[{};]/gu;
  function annotatedTests(source) {
   const {bare: bare} = source;
   const lines = new declared_test.qo(bare);
   const found = [];
   const classes = new Enclosing;
   const sign = new RegExp(SIGN);
   let marks;
   for (let match = sign.exec(bare); match !== null; match = sign.exec(bare)) {
    const {0: text, 1: mark, 2: group, 3: method, index: index} = match;
    const around = classes.at(index);
    if (mark !== void 0) {
     const end = endOfMark(bare, index, text);
     const isTest = marks?.isTest === true || ANNOTATION.test(bare.slice(index, end + 1));
     marks = {
      from: marks?.from ?? index,
      isTest: isTest
     };
     sign.lastIndex = end + 1;
     continue;
    }
    const first = lines.at(marks?.from ?? index);
    if (group !== void 0) {
     const open = bare.indexOf("{", index);
     const end = (0, declared_test.r1)(bare, open);
     classes.enter({
      name: group,
      end: end
     });
     found.push({
      kind: "group",
      steps: [ ...around, group ],
      first: first,
      last: lines.at(end)
     });
     if (open !== -1) sign.lastIndex = open + 1;
    } else if (method !== void 0 && marks?.isTest === true) {
     const end = endOfMethod(bare, index + text.length - 1);
     found.push({
      kind: "test",
      steps: [ ...around, method.replaceAll("`", "") ],
      first: first,
      last: lines.at(end)
     });
     sign.lastIndex = end;
    }
    marks = void 0;
   }
   return withTests(found);
  }
  function endOfMark(bare, index, text) {
   if (text.startsWith("[")) return (0, declared_test.r1)(bare, index);
   const end = index + text.length;
   return bare[end] === "(" ? (0, declared_test.r1)(bare, end) : end - 1;
  }
  function endOfMethod(bare, parameters) {
   const body = /[{;=]/g;
   body.lastIndex = (0, declared_test.r1)(bare, parameters);
   const {0: sign, index: index = -1} = body.exec(bare) ?? {};
   if (sign === "{") return (0, declared_test.r1)(bare, index);
   if (sign === ";" || sign === void 0) return index;
   const open = bare.indexOf("{", index);
   const line = bare.indexOf("\n", index);
   return open !== -1 && open < line ? (0, declared_test.r1)(bare, open) : line;
  }
  const TEST = /^func[ \t]+(\([^)\n]*\)[ \t]*)?((?:Test|Fuzz|Example)(?![a-z])\w*)[ \t]*\(/gm;
  function goTests({bare: bare}) {
   const lines = new declared_test.qo(bare);
   return Array.from(bare.matchAll(TEST), ({1: receiver, 2: name = "", index: index}) => {
    const isMethod = receiver !== void 0;
    const end = bare.indexOf("\n", index);
    const line = bare.slice(index, end === -1 ? void 0 : end);
    const close = /\{.*\}\s*$/.test(line) ? index : bare.indexOf("\n}", index) + 1;
    const first = lines.at(index);
    const last = lines.at(close <= 0 ? bare.length : close);
    return {
     kind: "test",
     steps: [ isMethod ? `${declared_test.x4}/${name}` : name ],
     first: first,
     last: last
    };
   });
  }
  var masked_text = __webpack_require__(5894);
  const rust_tests_SIGN = /#\[|\bmod\s+(\w+)\s*\{|\bfn\s+(?:r#)?(\w+)|[{};]/g;
  const TEST_ATTRIBUTE = /^#\[\s*(?:[\w:]+::)?\w*(?:test|quickcheck)\w*/;
  function rustTests({bare: bare}) {
   const lines = new declared_test.qo(bare);
   const found = [];
   const modules = new Enclosing;
   const sign = new RegExp(rust_tests_SIGN);
   let attributes;
   for (let match = sign.exec(bare); match !== null; match = sign.exec(bare)) {
    const {0: text, 1: module, 2: name, index: index} = match;
    const around = modules.at(index);
    const first = lines.at(attributes?.from ?? index);
    if (text === "#[") {
     const end = (0, declared_test.r1)(bare, index + 1);
     const isTest = TEST_ATTRIBUTE.test(bare.slice(index, end)) || attributes?.isTest === true;
     attributes = {
      from: attributes?.from ?? index,
      isTest: isTest
     };
     sign.lastIndex = end;
     continue;
    }
    if (module !== void 0) {
     const end = (0, declared_test.r1)(bare, index + text.length - 1);
     modules.enter({
      name: module,
      end: end
     });
     found.push({
      kind: "group",
      steps: [ ...around, module ],
      first: first,
      last: lines.at(end)
     });
    } else if (name !== void 0 && attributes?.isTest === true) {
     const end = (0, declared_test.r1)(bare, bare.indexOf("{", index));
     found.push({
      kind: "test",
      steps: [ ...around, name ],
      first: first,
      last: lines.at(end)
     });
     sign.lastIndex = end;
    }
    attributes = void 0;
   }
   return withTests(found);
  }
  const CALL = /(?<![\p{ID_Continue}$.]|\bDeno\.)(?:Deno\.)?(describe|context|suite|it|test|specify|[fx](?:it|describe|test|context))(?![\p{ID_Continue}$])/gu;
  const GROUP = /^[fx]?(?:describe|context|suite)$/;
  const MODIFIERS = new Set("skip only todo each for concurrent sequential failing fails skipIf runIf if fixme slow serial parallel shuffle describe".split(" "));
  function scriptTests(source) {
   const lines = new declared_test.qo(source.bare);
   const around = [];
   const found = [];
   for (const match of source.bare.matchAll(CALL)) {
    const call = callAt(source, match);
    if (call === void 0) continue;
    while ((around.at(-1)?.to ?? Number.POSITIVE_INFINITY) < call.from) around.pop();
    const steps = [ ...around, call ].map(({title: title}) => title);
    const kind = call.isGroup ? "group" : "test";
    found.push({
     kind: kind,
     steps: steps,
     first: lines.at(call.from),
     last: lines.at(call.to)
    });
    if (call.isGroup) around.push(call);
   }
   return found;
  }
  function callAt(source, match) {
   const {bare: bare} = source;
   const {0: written, 1: name = "", index: index} = match;
   const modifiers = [];
   for (let at = afterBlanks(bare, index + written.length); ;) {
    const [dotted = "", modifier] = /^\??\.\s*(\w+)/.exec(bare.slice(at, at + 100)) ?? [];
    if (modifier !== void 0 && !MODIFIERS.has(modifier)) return;
    if (modifier !== void 0) modifiers.push(modifier);
    const end = modifier === void 0 ? endOfPart(bare, at) : at + dotted.length;
    if (end === void 0) return;
    const isCall = modifier === void 0 && bare[at] === "(";
    if (isCall && bare[afterBlanks(bare, end)] !== "(") return {
     ...declaredBy(source, {
      name: name,
      modifiers: modifiers,
      from: at + 1
     }),
     from: index,
     to: end - 1
    };
    at = afterBlanks(bare, end);
   }
  }
  function declaredBy(source, {name: name, modifiers: modifiers, from: from}) {
   const isEach = modifiers.some(modifier => modifier === "each" || modifier === "for");
   return {
    isGroup: GROUP.test(name) || modifiers.includes("describe"),
    title: titleAt(source, from, isEach ? "each" : "one")
   };
  }
  function endOfPart(bare, at) {
   switch (bare[at]) {
   case "(":
    return (0, declared_test.r1)(bare, at) + 1;

   case "`":
    return bare.indexOf("`", at + 1) + 1 || void 0;

   case "<":
    return bare.indexOf(">(", at) + 1 || void 0;

   default:
    return;
   }
  }
  function afterBlanks(text, from) {
   let at = from;
   while (/\s/.test(text[at] ?? "")) at++;
   return at;
  }
  function titleAt({code: code, bare: bare}, from, kind) {
   const start = afterBlanks(bare, from);
   const quote = bare[start] ?? "";
   if (![ '"', "'", "`" ].includes(quote)) return declared_test.x4;
   let end = bare.indexOf(quote, start + 1);
   while (end !== -1 && quote === "`" && isInHole(bare, start, end)) end = bare.indexOf(quote, end + 1);
   if (end === -1) return declared_test.x4;
   const written = code.slice(start + 1, end);
   const plain = quote === "`" ? withoutHoles(written) : written;
   const title = plain.replace(/\\([\s\S])/g, (_, sign) => sign === "n" ? " " : sign);
   const filled = kind === "each" ? title.replace(/%(?:[sdifjoOcp#$]|\d\$s)|\$[#\w][\w.]*/g, declared_test.x4) : title;
   return [ ",", ")" ].includes(bare[afterBlanks(bare, end + 1)] ?? "") ? filled : `${filled}${declared_test.x4}`;
  }
  function isInHole(bare, start, end) {
   const part = bare.slice(start, end);
   const opened = part.match(/\$\{/g)?.length ?? 0;
   return opened > (part.match(/\}/g)?.length ?? 0);
  }
  function withoutHoles(template) {
   return template.replace(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, declared_test.x4);
  }
  const RECOGNISERS = [ [ /\.[cm]?[jt]sx?$/, scriptTests ], [ /\.py$/, pythonTests ], [ /_test\.go$/, goTests ], [ /\.rs$/, rustTests ], [ /\.(?:java|kts?|scala|groovy|cs)$/, annotatedTests ] ];
  async function testsIn(file, text) {
   const recognise = RECOGNISERS.find(([pattern]) => pattern.test(file))?.[1];
   if (recognise === void 0) return;
   const {scanSource: scanSource} = await __webpack_require__.e(8938).then(__webpack_require__.bind(__webpack_require__, 8938));
   const scan = await scanSource(file, text);
   switch (scan.kind) {
   case "read":
    return inOrder(recognise((0, masked_text.lm)(file, (0, masked_text.X1)(text, scan))));

   case "unsupported":
    return inOrder(recognise((0, masked_text.RU)(text)));

   case "unreadable":
    return;
   }
  }
  function inOrder(tests) {
   return tests.toSorted((left, right) => left.first - right.first || right.last - left.last);
  }
 }
};
