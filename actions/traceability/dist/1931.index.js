exports.id = 1931;
exports.ids = [1931];
exports.modules = {

/***/ 1931:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_masked_text = __webpack_require__(3246);

const TAG = /\b(Tag|Category|TestCategory|Trait)(?:Attribute)?\s*\(|\bgroups\s*=/g;

function annotationMarkers(source) {
 return {
  ofFile: [],
  of: ({marks}) => {
   if (marks === void 0) return [];
   const bare = source.bare.slice(marks.from, marks.to);
   const code = source.code.slice(marks.from, marks.to);
   return [ ...namesIn(bare), ...tagsIn(bare, code) ];
  }
 };
}

function namesIn(bare) {
 let flat = bare;
 for (let inner = ""; inner !== flat; ) {
  inner = flat;
  flat = flat.replace(/\([^()]*\)/g, " ");
 }
 return Array.from(flat.matchAll(/[@[,]\s*(?:[\w.]+[.:])?(\w+)/g), ([, name = ""]) => name);
}

function tagsIn(bare, code) {
 return Array.from(bare.matchAll(TAG), ({0: whole, 1: kind, index}) => {
  const from = index + whole.length;
  if (kind !== void 0) return valuesOf(kind, code.slice(from, require_main.closingOf(bare, from - 1)));
  const [groups = ""] = /^\s*(?:\{[^{}]*\}|\[[^[\]]*\]|[^,)]*)/.exec(bare.slice(from)) ?? [];
  return valuesOf("groups", code.slice(from, from + groups.length));
 }).flat();
}

function valuesOf(kind, written) {
 const texts = Array.from(written.matchAll(/"((?:[^"\\]|\\.)*)"/g), ([, text = ""]) => text);
 if (kind === "Trait") return traitValues(texts);
 const rest = written.replace(/"(?:[^"\\]|\\.)*"|\b\w+\s*=(?!=)|(?:\.|::)class(?:\.java)?\b/g, " ");
 const names = Array.from(rest.matchAll(/[\p{L}_][\w.]*/gu), ([chain]) => chain.slice(chain.lastIndexOf(".") + 1));
 return [ ...texts, ...names ];
}

function traitValues([name = "", value]) {
 if (value === void 0) return [];
 return name === "Category" ? [ value, `${name}=${value}` ] : [ `${name}=${value}` ];
}

function withoutNegated(condition, negation) {
 const bare = condition.replace(/"[^"]*"/g, text => `"${" ".repeat(text.length - 2)}"`);
 const parts = [];
 let from = 0;
 for (const {0: sign, index} of bare.matchAll(negation)) {
  if (index < from) continue;
  parts.push(condition.slice(from, index));
  from = require_main.closingOf(bare, index + sign.length - 1) + 1;
 }
 return [ ...parts, condition.slice(from) ].join(" ");
}

const COMMENT = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;

function goMarkers({text, bare}) {
 const head = text.slice(0, Math.max(0, bare.search(/^package[ \t]/m))).replace(COMMENT, comment => comment.startsWith("/*") ? " " : comment);
 const [, constraint] = /^\/\/go:build[ \t]+(.*)$/m.exec(head) ?? [];
 const older = head.split(/\n[ \t]*\r?\n/).slice(0, -1).join("\n\n");
 return {
  ofFile: [ ...constraint === void 0 ? Array.from(older.matchAll(/^\/\/[ \t]*\+build[ \t]+(.*)$/gm), ([, line = ""]) => line.split(/[ \t,]+/)).flat().filter(tag => !tag.startsWith("!")) : withoutNegated(constraint, /!\s*\(/g).replace(/!\s*[\w.]+/g, " ").match(/[\w.]+/g) ?? [] ],
  of: () => []
 };
}

function pythonTests({bare, code, text}) {
 const written = text.split("\n");
 const starts = statementLines({
  bare,
  code
 });
 const reader = new BlockReader;
 for (const [index, line] of bare.split("\n").entries()) if (line.trim() === "") reader.comment(index + 1, written[index] ?? ""); else reader.code(index + 1, starts.has(index + 1) ? line : void 0);
 return reader.end();
}

function statementLines({bare, code}) {
 const starts = new Set;
 const lines = code.split("\n");
 let [depth, isInString] = [ 0, false ];
 for (const [index, line] of bare.split("\n").entries()) {
  const isContinued = depth > 0 || isInString || /\\\r?$/.test(lines[index - 1] ?? "");
  depth = Math.max(0, depth + balanceOf(line));
  if ((line.match(/"""|'''/g)?.length ?? 0) % 2 === 1) isInString = !isInString;
  if (!isContinued && line.trim() !== "") starts.add(index + 1);
 }
 return starts;
}

const STATEMENT = /^([ \t]*)(?:(@)|(?:async[ \t]+)?def[ \t]+([\p{L}\p{N}_]+)|class[ \t]+([\p{L}\p{N}_]+))?/u;

var BlockReader = class {
 #found=[];
 #open=[];
 #decorated;
 #last=0;
 comment(line, written) {
  if (written.search(/\S/) > (this.#open.at(-1)?.indent ?? 0)) this.#last = line;
 }
 code(line, bare) {
  if (bare !== void 0) this.#statement(line, bare);
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
   indent,
   first,
   steps,
   kind: kindOf({
    name,
    around
   })
  });
  this.#decorated = void 0;
 }
 #close(indent) {
  for (let block = this.#open.at(-1); block !== void 0; block = this.#open.at(-1)) {
   if (block.indent < indent) return;
   this.#open.pop();
   const {kind, steps, first} = block;
   if (kind !== "other") this.#found.push({
    kind,
    steps,
    first,
    last: this.#last
   });
  }
 }
};

function kindOf({name, around}) {
 if (around !== void 0 && around.kind !== "group") return "other";
 if (name === void 0) return "group";
 return name.startsWith("test") ? "test" : "other";
}

function withTests(found) {
 const tests = found.filter(({kind}) => kind === "test").sort((left, right) => left.first - right.first);
 const isIn = (test, last) => test !== void 0 && test.last <= last;
 return found.filter(({kind, first, last}) => kind === "test" || isIn(tests[countBefore(tests, test => test.first < first)], last));
}

function countBefore(list, isBefore) {
 let [low, high] = [ 0, list.length ];
 while (low < high) {
  const middle = low + high >> 1;
  const each = list[middle];
  if (each !== void 0 && isBefore(each)) low = middle + 1; else high = middle;
 }
 return low;
}

function balanceOf(line) {
 return (line.match(/[()[\]{}]/g) ?? []).reduce((sum, sign) => sum + ("([{".includes(sign) ? 1 : -1), 0);
}

function pythonMarkers(source) {
 const {bare} = source;
 const lines = new require_main.Lines(bare);
 const starts = statementLines(source);
 const isStatement = ({index}) => starts.has(lines.at(index ?? 0));
 const aliases = aliasesIn([ ...bare.matchAll(ASSIGNED) ].filter(isStatement));
 const definitions = definitionsIn(bare, starts, aliases);
 let ofFile = [];
 for (const {0: whole, 1: blanks = "", 2: sum, index} of [ ...bare.matchAll(PYTESTMARK) ].filter(isStatement)) {
  const from = index + whole.length;
  const statement = bare.slice(from, endOfStatement(bare, from));
  const together = before => [ ...sum === void 0 ? [] : before, .../\bif\b/.test(statement) ? [] : markersIn(statement, aliases) ];
  if (blanks === "") ofFile = together(ofFile);
  const around = blanks === "" ? void 0 : definitionAround(definitions, {
   index,
   indent: blanks.length
  });
  if (around?.kind === "class" && around.body === blanks.length) around.marks = together(around.marks);
 }
 const all = markersOf$1(definitions);
 return {
  ofFile,
  of: ({first}) => {
   const own = definitions[countBefore(definitions, ({line}) => line < first)];
   return (own && all.get(own)) ?? [];
  }
 };
}

const ASSIGNED = /^(\w+)[ \t]*(?::[^=\n]+)?=(?!=)[ \t]*(?:(?:\w+\.)?mark\.(\w+))?/gm;

const PYTESTMARK = /^([ \t]*)pytestmark\b[ \t]*(?::[^=\n]*)?(\+)?=(?!=)/gm;

const DECORATED = /([ \t]*)(?:@[ \t]*([\w.]+)|(?:async[ \t]+)?(def|class)[ \t]+([\p{L}\p{N}_]+)(?:[ \t]*(?:\[[^[\]]*\][ \t]*)?\(([^()]*(?:\([^()]*\)[^()]*)*)\))?)/uy;

function aliasesIn(assigned) {
 const last = new Map(assigned.map(([, name = "", marker]) => [ name, marker ]));
 return new Map([ ...last ].flatMap(([name, marker]) => marker === void 0 ? [] : [ [ name, marker ] ]));
}

function definitionsIn(bare, starts, aliases) {
 const found = [];
 let [decorators, from, line] = [ [], 0, 0 ];
 const decorated = new RegExp(DECORATED);
 for (const text of bare.split("\n")) {
  const index = from;
  from += text.length + 1;
  if (!starts.has(++line)) continue;
  const above = found.at(-1);
  if (above !== void 0) above.body ??= text.search(/\S/);
  decorated.lastIndex = index;
  const {1: blanks = "", 2: decorator, 3: kind, 4: name = "", 5: bases = ""} = decorated.exec(bare) ?? [];
  if (decorator !== void 0) decorators.push(...markersIn(decorator, aliases));
  if (kind !== void 0) {
   const place = {
    line,
    indent: blanks.length,
    from: index,
    body: void 0
   };
   const own = {
    name,
    bases: basesIn(bases),
    decorators,
    marks: []
   };
   found.push({
    kind: kind === "class" ? "class" : "def",
    ...own,
    ...place
   });
  }
  if (!text.trimStart().startsWith("@")) decorators = [];
 }
 return found;
}

function basesIn(written) {
 return written.replace(/\[[^[\]]*\]/g, "").split(",").map(base => base.trim()).filter(base => /^\w+$/.test(base));
}

function definitionAround(definitions, {index, indent}) {
 for (let at = countBefore(definitions, ({from}) => from < index) - 1; at >= 0; at--) {
  const each = definitions[at];
  if (each !== void 0 && each.indent < indent) return each;
 }
}

function markersIn(written, aliases) {
 const marks = Array.from(written.matchAll(/\bmark\.(\w+)/g), ([, marker = ""]) => marker);
 const named = written.match(/(?<![\w.])\w+(?![\w.])/g) ?? [];
 return [ ...marks, ...named.flatMap(name => aliases.get(name) ?? []) ];
}

function endOfStatement(bare, from) {
 let depth = 0;
 for (let at = from; at < bare.length; at++) {
  const sign = bare[at] ?? "";
  if ("([{".includes(sign)) depth++; else if (")]}".includes(sign)) depth--; else if (sign === "\n" && depth <= 0) return at;
 }
 return bare.length;
}

function markersOf$1(definitions) {
 const all = new Map;
 const classes = new Map;
 for (const each of definitions) {
  const inherited = each.bases.flatMap(base => classes.get(base) ?? []);
  const own = [ ...new Set([ ...each.decorators, ...each.marks, ...each.kind === "class" ? inherited : [] ]) ];
  all.set(each, own);
  if (each.kind === "class") classes.set(each.name, own);
 }
 return all;
}

const ATTRIBUTE = /#(!?)\[\s*(?:\w+\s*::\s*)*(\w+)/g;

function rustMarkers(source) {
 return {
  ofFile: attributesIn(source, 0, endOfHead(source.bare)).filter(({isInner, name}) => isInner && name === "cfg").flatMap(({content}) => featuresIn(content)),
  of: ({marks}) => marks === void 0 ? [] : attributesIn(source, marks.from, marks.to).flatMap(markersOf)
 };
}

function endOfHead(bare) {
 const attribute = /\s*#!?\s*\[/y;
 let end = 0;
 while (attribute.test(bare)) {
  end = require_main.closingOf(bare, attribute.lastIndex - 1) + 1;
  attribute.lastIndex = end;
 }
 return end;
}

function attributesIn({bare, code}, from, to) {
 return Array.from(bare.slice(from, to).matchAll(ATTRIBUTE), ({0: whole, 1: inner, 2: name = "", index}) => {
  const start = from + index;
  const end = require_main.closingOf(bare, bare.indexOf("[", start));
  return {
   isInner: inner === "!",
   name,
   content: code.slice(start + whole.length, end)
  };
 });
}

function markersOf({name, content}) {
 if (name === "cfg") return featuresIn(content);
 if (name === "cfg_attr") return /,\s*ignore\b/.test(content) ? [ "ignore" ] : [];
 return [ name ];
}

function featuresIn(condition) {
 const wanted = withoutNegated(condition, /\bnot\s*\(/g);
 return Array.from(wanted.matchAll(/\bfeature\s*=\s*"([^"]*)"/g), ([, feature = ""]) => feature);
}

const TEXT = String.raw`"((?:[^"\\\n]|\\.)*)"`;

const NAMED = [ new RegExp(String.raw`^@(?:[\w.]+\.)?DisplayName\s*\(\s*(?:value\s*=\s*)?${TEXT}\s*\)$`), new RegExp(String.raw`^\[[^"]*\b(?:DisplayName|TestName)\s*=\s*${TEXT}`) ];

const PATTERN = new RegExp(String.raw`^@(?:[\w.]+\.)?\w*Test\s*\((?:[^"]*,)?\s*name\s*=\s*${TEXT}`);

const LEAST_WRITTEN = 3;

function displayName(mark) {
 const named = NAMED.map(form => form.exec(mark)?.[1]).find(text => text !== void 0);
 if (named !== void 0) return written(named);
 const pattern = PATTERN.exec(mark)?.[1]?.replace(/\{[^{}]*\}/g, "\ue000");
 if (pattern === void 0) return;
 return (pattern.match(/[\p{L}\p{N}]/gu) ?? []).length >= LEAST_WRITTEN ? written(pattern) : void 0;
}

function written(text) {
 const plain = text.replace(/\\(["\\'])/g, "$1").trim();
 return plain === "" ? void 0 : plain;
}

function spanOf(marks) {
 return marks === void 0 ? {} : {
  marks: {
   from: marks.from,
   to: marks.to
  }
 };
}

var Enclosing = class {
 #open=[];
 at(offset) {
  while ((this.#open.at(-1)?.end ?? Number.POSITIVE_INFINITY) < offset) this.#open.pop();
  return this.#open.map(({name}) => name);
 }
 enter(enclosure) {
  this.#open.push(enclosure);
 }
};

const ANNOTATION = /^(?:@(?:[\w.]+\.)?(?:\w*Test|TestFactory|TestTemplate|Property)\b|\[(?:[\w.]+\.)?(?:\w*Fact|\w*Theory|Test\w*|DataTestMethod)\b)/;

const UNDERSCORES = /@DisplayNameGeneration\b[^)]*\bReplaceUnderscores\b/;

const NAME = String.raw`[\p{L}_][\p{L}\p{N}_]*`;

const GROUP$1 = String.raw`\b(?!object\s+${NAME}\s*\()(?:class|object|interface|record|struct|trait)\b(?<![.:,]\s*\w+)`;

const SIGN$1 = new RegExp(String.raw`(@[\w.]+|\[\s*(?=[A-Z]))|${GROUP$1}\s+(?:(?:class|struct)\s+)?(${NAME})|(${"`"}[^${"`"}\n]+${"`"}|${NAME})\s*(?:<[^<>\n]*>\s*)?\(|[{};]|\b(?:va[lr]|package|import)\b`, "gu");

const HEAD = new RegExp(String.raw`[({;}]|${GROUP$1}\s+${NAME}|\b(?:fun|va[lr]|def|enum)\b`, "gu");

function annotatedTests(source) {
 const {bare} = source;
 const replacement = UNDERSCORES.test(bare) ? " " : "_";
 const lines = new require_main.Lines(bare);
 const found = [];
 const classes = new Enclosing;
 const sign = new RegExp(SIGN$1);
 let marks;
 for (let match = sign.exec(bare); match !== null; match = sign.exec(bare)) {
  const {0: text, 1: mark, 2: group, 3: method, index} = match;
  const around = classes.at(index);
  if (mark !== void 0) {
   const end = endOfMark(bare, index, text);
   marks = withMark(source, {
    from: index,
    end
   }, marks);
   sign.lastIndex = end + 1;
   continue;
  }
  const first = lines.at(marks?.from ?? index);
  const own = spanOf(marks);
  if (group !== void 0) {
   const open = bodyOf(bare, index + text.length);
   marks = void 0;
   if (open === void 0) continue;
   const end = require_main.closingOf(bare, open);
   classes.enter({
    name: group,
    end
   });
   found.push({
    kind: "group",
    steps: [ ...around, group ],
    first,
    last: lines.at(end),
    ...own
   });
   sign.lastIndex = open + 1;
  } else if (method !== void 0 && marks?.isTest === true) {
   const end = endOfMethod(bare, index + text.length - 1);
   const named = namedBy(method.replaceAll("`", ""), marks, replacement);
   const place = {
    first,
    last: lines.at(end),
    ...own
   };
   found.push({
    kind: "test",
    steps: [ ...around, named.name ],
    ...named.title,
    ...place
   });
   sign.lastIndex = end;
  }
  marks = void 0;
 }
 return withTests(found);
}

function withMark({bare, code}, {from, end}, before) {
 return {
  from: before?.from ?? from,
  to: end + 1,
  isTest: before?.isTest === true || ANNOTATION.test(bare.slice(from, end + 1)),
  title: displayName(code.slice(from, end + 1)) ?? before?.title
 };
}

function namedBy(name, {title = ""}, underscore) {
 const shown = title === "" ? name.replaceAll("_", underscore) : title;
 return {
  name,
  title: shown === name ? {} : {
   title: shown
  }
 };
}

function endOfMark(bare, index, text) {
 if (text.startsWith("[")) return require_main.closingOf(bare, index);
 const end = index + text.length;
 const open = end + (/^[ \t]*(?=\()/.exec(bare.slice(end, end + 20))?.[0].length ?? 0);
 return bare[open] === "(" ? require_main.closingOf(bare, open) : end - 1;
}

function bodyOf(bare, from) {
 const sign = new RegExp(HEAD);
 sign.lastIndex = from;
 for (let match = sign.exec(bare); match !== null; match = sign.exec(bare)) {
  if (match[0] === "{") return match.index;
  if (match[0] !== "(") return;
  sign.lastIndex = require_main.closingOf(bare, match.index);
 }
}

function endOfMethod(bare, parameters) {
 const body = /[{;=]/g;
 body.lastIndex = require_main.closingOf(bare, parameters);
 const {0: sign, index = -1} = body.exec(bare) ?? {};
 if (sign === "{") return require_main.closingOf(bare, index);
 return sign === ";" || sign === void 0 ? index : endOfExpression(bare, index + 1);
}

function endOfExpression(bare, from) {
 const sign = /[([{;\n)\]}]/g;
 sign.lastIndex = from;
 for (let match = sign.exec(bare); match !== null; match = sign.exec(bare)) {
  const {0: text, index} = match;
  if ("([{".includes(text)) sign.lastIndex = require_main.closingOf(bare, index) + 1; else if (text !== "\n" || !isContinued(bare, index)) return text === "\n" || text === ";" ? index : index - 1;
 }
 return bare.length;
}

function isContinued(bare, lineEnd) {
 const before = bare.slice(Math.max(0, lineEnd - 200), lineEnd).trimEnd();
 return /[=>+\-*/&|?:.,<]$/.test(before) || /^\s*[.?+\-*/&|:=<>]/.test(bare.slice(lineEnd, lineEnd + 200));
}

const TEST = /^func[ \t]+(\([^)\n]*\)[ \t]*)?(?!TestMain[ \t]*\([^)\n]*\.M\b)((?:Test|Fuzz|Example)(?!\p{Ll})[\p{L}\p{N}_]*)[ \t]*\(/gmu;

function goTests({bare}) {
 const lines = new require_main.Lines(bare);
 return Array.from(bare.matchAll(TEST), ({1: receiver, 2: name = "", index}) => {
  const isMethod = receiver !== void 0;
  const end = bare.indexOf("\n", index);
  const line = bare.slice(index, end === -1 ? void 0 : end);
  const close = /\{.*\}\s*$/.test(line) ? index : bare.indexOf("\n}", index) + 1;
  const first = lines.at(index);
  const last = lines.at(Math.min(close <= 0 ? bare.length : close, require_main.closingOf(bare, bare.indexOf("{", index))));
  return {
   kind: "test",
   steps: [ isMethod ? `\ue000/${name}` : name ],
   first,
   last
  };
 });
}

const SIGN = /#\[|\bmod\s+(?:r#)?([\p{L}\p{N}_]+)\s*\{|\bfn\s+(?:r#)?([\p{L}\p{N}_]+)|[{};]/gu;

const TEST_ATTRIBUTE = /^#\[\s*(?:[\w:]+::)?\w*(?:test|quickcheck)\w*/;

function rustTests({bare}) {
 const lines = new require_main.Lines(bare);
 const found = [];
 const modules = new Enclosing;
 const sign = new RegExp(SIGN);
 let attributes;
 for (let match = sign.exec(bare); match !== null; match = sign.exec(bare)) {
  const {0: text, 1: module, 2: name, index} = match;
  const around = modules.at(index);
  const first = lines.at(attributes?.from ?? index);
  const own = spanOf(attributes);
  if (text === "#[") {
   const end = require_main.closingOf(bare, index + 1);
   const isTest = TEST_ATTRIBUTE.test(bare.slice(index, end)) || attributes?.isTest === true;
   attributes = {
    from: attributes?.from ?? index,
    to: end + 1,
    isTest
   };
   sign.lastIndex = end;
   continue;
  }
  if (module !== void 0) {
   const end = require_main.closingOf(bare, index + text.length - 1);
   modules.enter({
    name: module,
    end
   });
   found.push({
    kind: "group",
    steps: [ ...around, module ],
    first,
    last: lines.at(end),
    ...own
   });
  } else if (name !== void 0 && attributes?.isTest === true) {
   const end = require_main.closingOf(bare, bare.indexOf("{", index));
   found.push({
    kind: "test",
    steps: [ ...around, name ],
    first,
    last: lines.at(end),
    ...own
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
 const lines = new require_main.Lines(source.bare);
 const around = [];
 const found = [];
 for (const match of source.bare.matchAll(CALL)) {
  const call = callAt(source, match);
  if (call === void 0) continue;
  while ((around.at(-1)?.to ?? Number.POSITIVE_INFINITY) < call.from) around.pop();
  const steps = [ ...around, call ].map(({title}) => title);
  const kind = call.isGroup ? "group" : "test";
  found.push({
   kind,
   steps,
   first: lines.at(call.from),
   last: lines.at(call.to)
  });
  if (call.isGroup) around.push(call);
 }
 return found;
}

function callAt(source, match) {
 const {bare} = source;
 const {0: written, 1: name = "", index} = match;
 const modifiers = [];
 for (let at = afterBlanks(bare, index + written.length); ;) {
  const [dotted = "", modifier] = /^\??\.\s*(\w+)/.exec(bare.slice(at, at + 100)) ?? [];
  if (modifier !== void 0 && !MODIFIERS.has(modifier)) return;
  if (modifier !== void 0) modifiers.push(modifier);
  const end = modifier === void 0 ? endOfPart(bare, at) : at + dotted.length;
  if (end === void 0) return;
  if (modifier === void 0 && bare[at] === "(" && bare[afterBlanks(bare, end)] !== "(") return {
   ...declaredBy(source, {
    name,
    modifiers,
    from: at + 1
   }),
   from: index,
   to: end - 1
  };
  at = afterBlanks(bare, end);
 }
}

function declaredBy(source, {name, modifiers, from}) {
 const isEach = modifiers.some(modifier => modifier === "each" || modifier === "for");
 return {
  isGroup: GROUP.test(name) || modifiers.includes("describe"),
  title: titleAt(source, from, isEach ? "each" : "one")
 };
}

function endOfPart(bare, at) {
 switch (bare[at]) {
 case "(":
  return require_main.closingOf(bare, at) + 1;

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

function titleAt({code, bare}, from, kind) {
 const start = afterBlanks(bare, from);
 const quote = bare[start] ?? "";
 if (![ '"', "'", "`" ].includes(quote)) return "\ue000";
 let end = bare.indexOf(quote, start + 1);
 while (end !== -1 && quote === "`" && isInHole(bare, start, end)) end = bare.indexOf(quote, end + 1);
 if (end === -1) return "\ue000";
 const written = code.slice(start + 1, end);
 const title = (quote === "`" ? withoutHoles(written) : written).replace(/\\([\s\S])/g, (_, sign) => sign === "n" ? " " : sign);
 const filled = kind === "each" ? title.replace(/%(?:[sdifjoOcp#$]|\d\$s)|\$[#\w][\w.]*/g, "\ue000") : title;
 return [ ",", ")" ].includes(bare[afterBlanks(bare, end + 1)] ?? "") ? filled : `${filled}\ue000`;
}

function isInHole(bare, start, end) {
 const part = bare.slice(start, end);
 return (part.match(/\$\{/g)?.length ?? 0) > (part.match(/\}/g)?.length ?? 0);
}

function withoutHoles(template) {
 return template.replace(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, "\ue000");
}

const RECOGNISERS = [ [ /\.[cm]?[jt]sx?$/, scriptTests ], [ /\.py$/, pythonTests ], [ /_test\.go$/, goTests ], [ /\.rs$/, rustTests ], [ /\.(?:java|kts?|scala|groovy|cs)$/, annotatedTests ] ];

async function testsIn(file, text) {
 return (await declarationsIn(file, text))?.tests;
}

async function declarationsIn(file, text) {
 const recognise = RECOGNISERS.find(([pattern]) => pattern.test(file))?.[1];
 if (recognise === void 0) return;
 const {maskSource} = await (__webpack_require__.e(/* import() */ 3744).then(__webpack_require__.t.bind(__webpack_require__, 3744, 19)));
 const masked = await maskSource(file, text);
 switch (masked.kind) {
 case "read":
  return declared(recognise, {
   text,
   code: masked.code,
   bare: masked.bare
  });

 case "unsupported":
  return declared(recognise, require_masked_text.maskCLike(text));

 case "unreadable":
  return;
 }
}

function declared(recognise, source) {
 return require_masked_text.isDeep(source) ? void 0 : {
  source,
  tests: inOrder(recognise(source))
 };
}

function inOrder(tests) {
 return tests.toSorted((left, right) => left.first - right.first || right.last - left.last);
}

const HIDDEN_BREAK = /\r(?!\n)|[ \t]\f/;

const FINDERS = [ [ /\.py$/, pythonMarkers ], [ /_test\.go$/, goMarkers ], [ /\.rs$/, rustMarkers ], [ /\.(?:java|kts?|groovy|cs)$/, annotationMarkers ] ];

async function markedTests(file, text) {
 const declarations = await declarationsIn(file, text);
 if (declarations === void 0) return;
 const {source, tests: declared} = declarations;
 if (file.endsWith(".py") ? HIDDEN_BREAK.test(text) : !require_masked_text.isBalanced(source)) return;
 const find = FINDERS.find(([pattern]) => pattern.test(file))?.[1];
 const markers = find?.(source) ?? {
  ofFile: [],
  of: () => []
 };
 const marked = new Map(markedOf(file, declared, markers).map(each => [ each.declared, each.test ]));
 if (marked.size === 0) return {
  tests: wholeFile(text, markers),
  groups: [],
  named: () => []
 };
 const byName = Map.groupBy(declared, ({steps}) => require_main.testName(file, steps));
 return {
  tests: [ ...marked.values() ],
  groups: declared.filter(({kind}) => kind === "group"),
  named: name => {
   const meant = byName.get(name) ?? require_main.testsNamed(name, file, declared);
   return [ ...marked ].flatMap(([each, test]) => meant.some(own => isIn(each, own)) ? [ test ] : []);
  }
 };
}

function markedOf(file, declared, {ofFile, of}) {
 const around = [];
 return declared.flatMap(each => {
  while (around.length > 0 && !isIn(each, around.at(-1)?.group)) around.pop();
  if (each.kind === "group") {
   around.push({
    group: each,
    own: of(each)
   });
   return [];
  }
  const markers = new Set([ ...ofFile, ...around.flatMap(({own}) => own), ...of(each) ]);
  const {steps, first, last} = each;
  return [ {
   declared: each,
   test: {
    name: require_main.testName(file, steps),
    first,
    last,
    markers
   }
  } ];
 });
}

function isIn(test, group) {
 if (group === void 0 || test === group) return test === group;
 const {kind, steps, first, last} = group;
 return kind === "group" && first <= test.first && test.last <= last && steps.every((step, index) => test.steps[index] === step);
}

function wholeFile(text, {ofFile}) {
 const last = text.split("\n").length;
 return ofFile.length === 0 ? [] : [ {
  name: "",
  first: 1,
  last,
  markers: new Set(ofFile)
 } ];
}

function mayHaveTests(text, selector) {
 if (selector.kind === "test") return true;
 return text.includes(selector.marker.slice(selector.marker.indexOf("=") + 1));
}

function selectedTests({tests, named}, selector) {
 if (selector.kind === "test") return named(selector.test);
 return tests.filter(({markers}) => markers.has(selector.marker));
}

exports.markedTests = markedTests;

exports.mayHaveTests = mayHaveTests;

exports.selectedTests = selectedTests;

exports.testsIn = testsIn;


/***/ }),

/***/ 3246:
/***/ ((__unused_webpack_module, exports) => {

const C_LIKE = /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g;

function maskCLike(text) {
 const isComment = token => token.startsWith("/");
 return {
  text,
  code: text.replace(C_LIKE, token => isComment(token) ? blank(token) : token),
  bare: text.replace(C_LIKE, token => isComment(token) ? blank(token) : `${token[0]}${blank(token.slice(1, -1))}${token.at(-1)}`)
 };
}

function isBalanced({bare}) {
 const count = sign => bare.split(sign).length;
 return count("(") === count(")") && count("[") === count("]") && count("{") === count("}");
}

const DEEPEST = 200;

function isDeep({bare}) {
 let depth = 0;
 for (const {0: sign} of bare.matchAll(/[()[\]{}]/g)) if (!"([{".includes(sign)) depth = Math.max(0, depth - 1); else if (++depth > DEEPEST) return true;
 return false;
}

function blank(text) {
 return text.replace(/[^\n]/g, " ");
}

Object.defineProperty(exports, "isBalanced", ({
 enumerable: true,
 get: function() {
  return isBalanced;
 }
}));

Object.defineProperty(exports, "isDeep", ({
 enumerable: true,
 get: function() {
  return isDeep;
 }
}));

Object.defineProperty(exports, "maskCLike", ({
 enumerable: true,
 get: function() {
  return maskCLike;
 }
}));


/***/ })

};
;