exports.id = 992;
exports.ids = [992];
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

/***/ 6992:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_manifest_version = __webpack_require__(4493);

const require_masked_source = __webpack_require__(5432);

const require_release_judgement = __webpack_require__(4794);

const SYNTAX = {
 lineComments: [ "#" ],
 blockComments: [ [ "\n=begin", "\n=end" ] ],
 quotes: [ {
  mark: '"',
  lines: "several"
 }, {
  mark: "'",
  lines: "several"
 }, {
  mark: "`",
  lines: "several"
 } ],
 otherText: (text, at) => percentText(text, at) ?? heredoc(text, at)
};

function parseRuby({path, text}) {
 const [shown = ""] = text.split(/\n__END__\r?\n/, 1);
 return {
  path,
  text: shown,
  code: require_masked_source.maskSource(`\n${shown}`, SYNTAX).slice(1)
 };
}

const PAIRS = new Map([ [ "(", ")" ], [ "[", "]" ], [ "{", "}" ], [ "<", ">" ], [ "|", "|" ], [ "!", "!" ] ]);

const PERCENT = /%[qQwWiIr]?([([{<|!])/y;

function percentText(text, at) {
 if (text.charAt(at) !== "%") return;
 PERCENT.lastIndex = at;
 const [whole, open] = PERCENT.exec(text) ?? [];
 const close = PAIRS.get(open ?? "");
 if (whole === void 0 || open === void 0 || close === void 0) return;
 let depth = 1;
 for (let next = at + whole.length; next < text.length; next += 1) {
  const character = text.charAt(next);
  if (character === "\\") next += 1; else if (character === close) {
   depth -= 1;
   if (depth === 0) return next + 1;
  } else if (character === open) depth += 1;
 }
 throw require_masked_source.withoutEnd(text, at, "a text");
}

const HEREDOC = /<<[~-]?(["'`]?)([A-Z_][A-Z0-9_]*)\1/y;

function heredoc(text, at) {
 if (!text.startsWith("<<", at)) return;
 HEREDOC.lastIndex = at;
 const [whole, , tag] = HEREDOC.exec(text) ?? [];
 if (whole === void 0 || tag === void 0) return;
 let line = text.indexOf("\n", at);
 while (line !== -1) {
  const next = text.indexOf("\n", line + 1);
  const end = next === -1 ? text.length : next;
  if (end - line < MAX_TAG_LINE && text.slice(line, end).trim() === tag) return end;
  line = next;
 }
 throw require_masked_source.withoutEnd(text, at, "a text");
}

const MAX_TAG_LINE = 500;

const MAX_BINDINGS = 20;

function rubyConstant(source, name) {
 const {code, text, path} = source;
 const pattern = new RegExp(`(?<![\\w:.@$])${name}[ \\t]*(?:\\|\\|)?=(?![=~>])[ \\t]*`, "g");
 const places = [ ...code.matchAll(pattern) ];
 if (places.length > MAX_BINDINGS) throw require_manifest_version.computedVersion(`${name} is given a value too often`, void 0);
 const found = places.map(match => {
  const line = require_manifest_version.lineAt(text, match.index);
  const isCertain = !match[0].includes("||") && /(?:^|[\n;])[ \t]*$/.test(code.slice(0, match.index).slice(-300));
  const start = match.index + match[0].length;
  const version = isCertain ? plainValue(source, start) ?? joined(source, start) : void 0;
  if (version !== void 0 && endsStatement(code, version.end) && version.text !== "") return {
   kind: "declared",
   version: version.text,
   spelling: "gem",
   path,
   line
  };
  throw require_manifest_version.computedVersion(`${name} is not simply a text here: it is computed, or depends on something`, line);
 });
 const [first] = found;
 const other = found.find(({version}) => version !== first?.version);
 if (other !== void 0) throw require_manifest_version.computedVersion(`${name} has another value on line ${first?.line}`, other.line);
 return first;
}

const NUMBER = /\d{1,9}(?![\w.])/y;

const NIL = /nil(?!\w)/y;

const FREEZE = /\.freeze(?!\w)/y;

function plainValue({text, code}, start) {
 const literal = require_masked_source.literalAt(text, code, start);
 if (literal !== void 0) return literal.quote === '"' && literal.value.includes("#{") ? void 0 : {
  text: literal.value,
  end: ended(FREEZE, code, literal.end) ?? literal.end
 };
 for (const pattern of [ NUMBER, NIL ]) {
  const end = ended(pattern, code, start);
  if (end !== void 0) return {
   text: pattern === NIL ? "" : code.slice(start, end),
   end
  };
 }
}

function ended(pattern, text, at) {
 pattern.lastIndex = at;
 return pattern.test(text) ? pattern.lastIndex : void 0;
}

const ARRAY = /\[([A-Z\w \t\r\n,]{1,200})\](?:\.compact)?\.join\((.)(.)\2\)(?:\.freeze(?!\w))?/y;

function joined(source, start) {
 const {text, code} = source;
 ARRAY.lastIndex = start;
 const [whole, names] = ARRAY.exec(code) ?? [];
 if (whole !== void 0 && names !== void 0) {
  const isDotted = /\.join\((["'])\.\1\)/.test(text.slice(start, start + whole.length));
  const parts = names.split(",").map(name => partOf(source, name.trim()));
  if (!isDotted || !parts.every(part => part !== void 0)) return;
  return {
   text: parts.filter(part => part !== "").join("."),
   end: start + whole.length
  };
 }
 const literal = require_masked_source.literalAt(text, code, start);
 if (literal === void 0 || literal.quote !== '"') return;
 const parts = literal.value.split(/#\{([A-Z]\w*)\}/).map((piece, index) => index % 2 === 0 ? piece : partOf(source, piece));
 if (parts.some(part => part === void 0 || part.includes("#{"))) return;
 return {
  text: parts.join(""),
  end: ended(FREEZE, code, literal.end) ?? literal.end
 };
}

function partOf(source, name) {
 if (/^\d{1,9}$/.test(name)) return name;
 if (!/^[A-Z]\w{0,49}$/.test(name)) return;
 const [match, other] = source.code.matchAll(new RegExp(`^[ \\t]*${name}[ \\t]*=(?![=~>])[ \\t]*`, "gm"));
 if (match === void 0 || other !== void 0) return;
 const value = plainValue(source, match.index + match[0].length);
 return value !== void 0 && endsStatement(source.code, value.end) ? value.text : void 0;
}

const END = /[ \t]*(?:[;\r\n]|$)/y;

function endsStatement(code, at) {
 return ended(END, code, at) !== void 0;
}

const NAMES = [ "VERSION", "STRING" ];

function readRubyVersion(file) {
 const source = parseRuby(file);
 for (const name of NAMES) {
  const found = rubyConstant(source, name);
  if (found !== void 0) return found;
 }
 throw require_manifest_version.computedVersion("it has no constant VERSION", 1);
}

const VERSION = /(?<![\w.@])[a-z_]\w{0,30}\.version[ \t]*=(?!=)[ \t]*/g;

const CONSTANT = /(?:::)?[A-Z]\w*(?:::[A-Z]\w*){0,5}(?=[ \t]*(?:[;\r\n]|$))/y;

function readGemspecVersion(manifest) {
 const source = parseRuby(manifest);
 const {text, code, path} = source;
 const [assigned, other] = [ ...code.matchAll(VERSION) ].slice(0, 2);
 if (assigned === void 0) throw require_manifest_version.computedVersion("it sets no version", void 0);
 const line = require_manifest_version.lineAt(text, assigned.index);
 if (other !== void 0) throw require_manifest_version.computedVersion("it sets the version twice", require_manifest_version.lineAt(text, other.index));
 const start = assigned.index + assigned[0].length;
 const name = {
  name: nameOf(source)
 };
 const literal = require_masked_source.literalAt(text, code, start);
 const isPlain = /^(?:\.freeze)?[ \t]*(?:[;\r\n]|$)/.test(code.slice(literal?.end ?? 0).slice(0, 200));
 if (literal !== void 0 && isPlain && !literal.value.includes("#{")) return {
  kind: "declared",
  ...name,
  version: literal.value,
  spelling: "gem",
  path,
  line
 };
 CONSTANT.lastIndex = start;
 const [constant] = CONSTANT.exec(code) ?? [];
 if (constant === void 0) throw require_manifest_version.computedVersion("the version is computed", line);
 const wanted = constant.split("::").at(-1) ?? "";
 const own = rubyConstant(source, wanted);
 if (own !== void 0) return {
  ...own,
  ...name
 };
 const files = versionFiles(manifest, source);
 const [file, second] = files;
 if (file === void 0 || second !== void 0) throw require_manifest_version.computedVersion(`the version is ${constant}, and ${placesOf(files)} it`, line);
 const found = rubyConstant(parseRuby(file), wanted);
 if (found === void 0) throw require_manifest_version.computedVersion(`the version is ${constant}, and ${file.path} does not define it`, line);
 return {
  ...found,
  ...name
 };
}

function placesOf(files) {
 return files.length === 0 ? "no file that it requires defines" : `${files.map(({path}) => path).join(" and ")} may define`;
}

function nameOf({text, code, path}) {
 const [assigned] = code.matchAll(/(?<![\w.@])[a-z_]\w{0,30}\.name[ \t]*=(?!=)[ \t]*/g);
 return (assigned && require_masked_source.literalAt(text, code, assigned.index + assigned[0].length))?.value ?? require_release_judgement.fileName(path).replace(/\.gemspec$/, "");
}

function versionFiles(manifest, {text, code, path}) {
 const named = [ ...code.matchAll(/(?<![\w.])(?:require|require_relative|load)[ \t(]+(?=["'])/g) ].flatMap(match => require_masked_source.literalAt(text, code, match.index + match[0].length)?.value ?? []).filter(each => /version(?:\.rb)?$/.test(each)).slice(0, 5);
 const gem = require_release_judgement.fileName(path).replace(/\.gemspec$/, "");
 const usual = [ gem.replaceAll("-", "/"), gem.replaceAll("-", "_"), gem ].map(each => `${each}/version`);
 const found = filesAt(manifest, named);
 return found.length > 0 ? found : filesAt(manifest, usual);
}

function filesAt(manifest, names) {
 const folder = require_release_judgement.folderOf(manifest.path);
 const paths = names.map(name => name.replace(/\.rb$/, "")).flatMap(name => [ `${name}.rb`, `lib/${name}.rb` ]);
 return [ ...new Set(paths.flatMap(path => require_release_judgement.within(folder, path) ?? [])) ].flatMap(path => {
  const text = manifest.readNearby(path);
  return text === void 0 ? [] : [ {
   path,
   text
  } ];
 });
}

exports.readGemspecVersion = readGemspecVersion;

exports.readRubyVersion = readRubyVersion;


/***/ })

};
;