exports.id = 439;
exports.ids = [439];
exports.modules = {

/***/ 3439:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_manifest_version = __webpack_require__(4493);

const require_masked_source = __webpack_require__(5432);

const require_release_judgement = __webpack_require__(4794);

const KEYS = new Set([ "version", "VERSION_NAME" ]);

function readGradleProperties({path, text}) {
 require_manifest_version.checkSourceLength(text);
 const found = logicalLines(text).flatMap(({source, line}) => {
  const [, key = "", value = ""] = PROPERTY.exec(source) ?? [];
  return KEYS.has(unescaped(key)) ? [ {
   kind: "declared",
   version: value.trim(),
   path,
   line
  } ] : [];
 });
 const [first] = found;
 if (first === void 0) throw require_manifest_version.computedVersion("it has no version= and no VERSION_NAME=", void 0);
 const other = found.find(({version}) => version !== first.version);
 if (other !== void 0) throw require_manifest_version.computedVersion(`line ${first.line} has another version`, other.line);
 if (first.version === "" || /[\\\s]/.test(first.version)) throw require_manifest_version.computedVersion("the version is not a single word", first.line);
 return first;
}

const PROPERTY = /^((?:\\.|[^\\\s=:])+)[ \t\f]*[=: \t\f][ \t\f]*(.*)$/;

function logicalLines(text) {
 const found = [];
 let isOpen = false;
 for (const [index, whole] of text.split(/\r\n|[\r\n]/).entries()) {
  const line = whole.replace(/^[ \t\f]+/, "");
  const isComment = line.startsWith("#") || line.startsWith("!");
  if (!isOpen && (line === "" || isComment)) continue;
  const slashes = /\\*$/.exec(line)?.[0].length ?? 0;
  const part = slashes % 2 === 1 ? line.slice(0, -1) : line;
  if (isOpen) found.at(-1)?.parts.push(part); else found.push({
   parts: [ part ],
   line: index + 1
  });
  isOpen = slashes % 2 === 1;
 }
 return found.map(({parts, line}) => ({
  source: parts.join(""),
  line
 }));
}

function unescaped(key) {
 return key.replace(/\\(?:u([0-9A-Fa-f]{4})|(.))/g, (_, code, sign) => code === void 0 ? sign : String.fromCharCode(Number.parseInt(code, 16)));
}

const SYNTAX = {
 lineComments: [ "//" ],
 blockComments: [ [ "/*", "*/" ] ],
 quotes: [ {
  mark: '"""',
  lines: "several"
 }, {
  mark: "'''",
  lines: "several"
 }, {
  mark: '"',
  lines: "one"
 }, {
  mark: "'",
  lines: "one"
 } ]
};

const ASSIGNED = /(?<=^|[;{])[ \t]*(?:(project\.)?version(?:[ \t]*=(?!=)[ \t]*|[ \t]+(?=["']))|(project\.)?setVersion[ \t]*\([ \t]*)/gm;

const END = /[ \t]*(?:[;}\r\n]|$)/y;

function readBuildGradle(manifest) {
 const {path, text} = manifest;
 const code = require_masked_source.maskSource(text, SYNTAX);
 const [first, other] = assignmentsIn(code);
 if (first === void 0) return ofProperties(manifest);
 if (other !== void 0) throw require_manifest_version.computedVersion("it sets the version twice", require_manifest_version.lineAt(text, other.match.index));
 const {match: assigned, isSure} = first;
 const line = require_manifest_version.lineAt(text, assigned.index + assigned[0].length);
 if (!isSure) throw require_manifest_version.computedVersion("it sets the version only in some cases, or later", line);
 const literal = require_masked_source.literalAt(text, code, assigned.index + assigned[0].length);
 END.lastIndex = literal?.end ?? 0;
 if (literal === void 0 || literal.value.includes("$") || !END.test(code)) throw require_manifest_version.computedVersion("the version is not simply a text here: it is computed", line);
 return {
  kind: "declared",
  version: literal.value,
  path,
  line
 };
}

function assignmentsIn(code) {
 const depths = require_masked_source.depthsOf(code, [ "([{", ")]}" ]);
 const found = [];
 let open = 0;
 let at = 0;
 for (const match of code.matchAll(ASSIGNED)) {
  for (;at < match.index; at += 1) if (depths[at] === 0) open = at;
  const depth = depths[match.index] ?? 0;
  const head = code.slice(Math.max(0, open - MAX_HEAD), open);
  if (depth === 0 || depth === 1 && ALL_PROJECTS.test(head)) found.push({
   match,
   isSure: true
  }); else if (SOMETIMES.test(head) || isOfProject(match) && !OTHER_PROJECTS.test(head)) found.push({
   match,
   isSure: false
  });
 }
 return found;
}

const MAX_HEAD = 200;

const ALL_PROJECTS = /(?:^|\s)allprojects\s*$/;

const SOMETIMES = /(?:(?:^|[\s;}])if\s*\([^{}]{0,150}\)|(?:^|[\s;}])else|(?:^|[\s;.])afterEvaluate)\s*$/;

const OTHER_PROJECTS = /(?:^|[\s;])(?:subprojects|allprojects|(?:project|configure)\s*\([^{}]{0,150}\))\s*$/;

function isOfProject([, assigned, called]) {
 return assigned !== void 0 || called !== void 0;
}

function ofProperties(manifest) {
 const path = require_release_judgement.pathIn(require_release_judgement.folderOf(manifest.path), "gradle.properties");
 const text = manifest.readNearby(path);
 if (text !== void 0 && /^[ \t]*version[ \t]*[=: ]/m.test(text)) return readGradleProperties({
  path,
  text
 });
 throw require_manifest_version.computedVersion("it sets no version outside of its blocks", void 0);
}

exports.readBuildGradle = readBuildGradle;

exports.readGradleProperties = readGradleProperties;


/***/ }),

/***/ 5432:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_manifest_version = __webpack_require__(4493);

const IN_TEXT = "\ue000";

const NO_BREAK = "\v";

function maskSource(text, syntax) {
 require_manifest_version.checkSourceLength(text);
 const pieces = [];
 for (let at = 0; at < text.length; ) {
  const token = commentAt(text, at, syntax) ?? textAt(text, at, syntax);
  pieces.push(token?.shown ?? text.charAt(at));
  at = token?.end ?? at + 1;
 }
 return pieces.join("");
}

const REST_OF_LINE = /[^\r\n]*/y;

function commentAt(text, at, syntax) {
 if (syntax.lineComments.some(mark => text.startsWith(mark, at))) {
  REST_OF_LINE.lastIndex = at;
  const length = REST_OF_LINE.exec(text)?.[0].length ?? 0;
  return {
   end: at + length,
   shown: " ".repeat(length)
  };
 }
 for (const [open, close] of syntax.blockComments) {
  if (!text.startsWith(open, at)) continue;
  const found = text.indexOf(close, at + open.length);
  if (found === -1) throw withoutEnd(text, at, "a comment");
  const end = found + close.length;
  return {
   end,
   shown: text.slice(at, end).replace(/[^\n]/g, " ")
  };
 }
}

function textAt(text, at, {quotes, otherText}) {
 const quote = quotes.find(({mark}) => text.startsWith(mark, at));
 if (quote !== void 0) {
  const {length} = quote.mark;
  const end = endOfText(text, at, quote);
  return {
   end,
   shown: quote.mark + IN_TEXT.repeat(end - at - 2 * length) + quote.mark
  };
 }
 const end = otherText?.(text, at);
 return end === void 0 ? void 0 : {
  end,
  shown: IN_TEXT.repeat(end - at)
 };
}

function endOfText(text, at, {mark, lines}) {
 for (let next = at + mark.length; next < text.length; next += 1) {
  if (text.startsWith(mark, next)) return next + mark.length;
  const character = text.charAt(next);
  if (character === "\\") next += 1; else if (lines === "one" && (character === "\n" || character === "\r")) break;
 }
 throw withoutEnd(text, at, "a text in quotes");
}

function withoutEnd(text, at, what) {
 return require_manifest_version.computedVersion(`the version cannot be read: ${what} that begins here has no end`, require_manifest_version.lineAt(text, at));
}

function joinBrackets(code) {
 let depth = 0;
 const whole = [];
 const outside = [];
 for (const character of code.split("")) {
  if (")]}".includes(character)) depth = Math.max(0, depth - 1);
  const shown = depth > 0 && (character === "\n" || character === "\r") ? NO_BREAK : character;
  whole.push(shown);
  outside.push(depth > 0 ? " " : shown);
  if ("([{".includes(character)) depth += 1;
 }
 return {
  whole: whole.join(""),
  outside: outside.join("")
 };
}

function depthsOf(code, brackets) {
 const depths = new Uint32Array(code.length + 1);
 let depth = 0;
 for (let at = 0; at < code.length; at += 1) {
  if (brackets[1].includes(code.charAt(at))) depth = Math.max(0, depth - 1);
  depths[at] = depth;
  if (brackets[0].includes(code.charAt(at))) depth += 1;
 }
 depths[code.length] = depth;
 return depths;
}

const LITERAL = new RegExp(`("""|'''|"|')(${IN_TEXT}*)\\1`, "uy");

function literalAt(text, code, at) {
 LITERAL.lastIndex = at;
 const [whole, quote, masked] = LITERAL.exec(code) ?? [];
 if (whole === void 0 || quote === void 0 || masked === void 0) return;
 const start = at + quote.length;
 const value = text.slice(start, start + masked.length);
 return value.includes("\\") ? void 0 : {
  value,
  quote,
  end: at + whole.length
 };
}

Object.defineProperty(exports, "depthsOf", ({
 enumerable: true,
 get: function() {
  return depthsOf;
 }
}));

Object.defineProperty(exports, "joinBrackets", ({
 enumerable: true,
 get: function() {
  return joinBrackets;
 }
}));

Object.defineProperty(exports, "literalAt", ({
 enumerable: true,
 get: function() {
  return literalAt;
 }
}));

Object.defineProperty(exports, "maskSource", ({
 enumerable: true,
 get: function() {
  return maskSource;
 }
}));

Object.defineProperty(exports, "withoutEnd", ({
 enumerable: true,
 get: function() {
  return withoutEnd;
 }
}));


/***/ })

};
;