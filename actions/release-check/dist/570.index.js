exports.id = 570;
exports.ids = [570];
exports.modules = {

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


/***/ }),

/***/ 6570:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_manifest_version = __webpack_require__(4493);

const require_masked_source = __webpack_require__(5432);

const CLOSING = new Map([ [ "(", ")" ], [ "[", "]" ], [ "{", "}" ], [ "<", ">" ], [ "|", "|" ], [ "/", "/" ] ]);

const SIGIL = /~[a-zA-Z]+([([{<|/])/y;

const SYNTAX = {
 lineComments: [ "#" ],
 blockComments: [],
 quotes: [ {
  mark: '"""',
  lines: "several"
 }, {
  mark: "'''",
  lines: "several"
 }, {
  mark: '"',
  lines: "several"
 }, {
  mark: "'",
  lines: "several"
 } ],
 otherText: (text, at) => {
  if (text.charAt(at) !== "~") return;
  SIGIL.lastIndex = at;
  const [whole, open] = SIGIL.exec(text) ?? [];
  if (whole === void 0 || open === void 0) return;
  const end = text.indexOf(CLOSING.get(open) ?? open, at + whole.length);
  if (end === -1) throw require_masked_source.withoutEnd(text, at, "a text");
  return end + 1;
 }
};

const KEY = /(?<![\w@.:])version:[ \t\r\n]*/g;

const ATTRIBUTE = /@version(?![\w?!])/y;

function readMixVersion({path, text}) {
 const code = require_masked_source.maskSource(text, SYNTAX);
 const [key, other] = [ ...code.matchAll(KEY) ].slice(0, 2);
 if (key === void 0) throw require_manifest_version.computedVersion("it has no version:", void 0);
 if (other !== void 0) throw require_manifest_version.computedVersion("it has version: twice", require_manifest_version.lineAt(text, other.index));
 const start = key.index + key[0].length;
 ATTRIBUTE.lastIndex = start;
 const end = ATTRIBUTE.test(code) ? ATTRIBUTE.lastIndex : void 0;
 const found = end === void 0 ? plain(text, code, start) : attribute(text, code);
 if (found === void 0 || !isWhole(code, end ?? found.end)) throw require_manifest_version.computedVersion("the version is computed", require_manifest_version.lineAt(text, key.index));
 const [app] = code.matchAll(/(?<![\w@.:])app:[ \t\r\n]*:(\w+)/g);
 return {
  kind: "declared",
  ...app?.[1] === void 0 ? {} : {
   name: app[1]
  },
  version: found.value,
  path,
  line: require_manifest_version.lineAt(text, end === void 0 ? start : found.end)
 };
}

function isWhole(code, at) {
 return /^[ \t\r\n]*(?:[,\]]|$)/.test(code.slice(at, at + 1e3));
}

function plain(text, code, at) {
 const found = require_masked_source.literalAt(text, code, at);
 return found?.value.includes("#{") === true ? void 0 : found;
}

function attribute(text, code) {
 const [given, other] = [ ...code.matchAll(/@version[ \t]+(?=["'])/g) ].slice(0, 2);
 if (given === void 0 || other !== void 0) return;
 return plain(text, code, given.index + given[0].length);
}

exports.readMixVersion = readMixVersion;


/***/ })

};
;