exports.id = 166;
exports.ids = [166,16];
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

/***/ 4016:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_rolldown_runtime = __webpack_require__(39);

const require_manifest_version = __webpack_require__(4493);

const require_masked_source = __webpack_require__(5432);

var python_module_exports = require_rolldown_runtime.__exportAll({
 pythonVersion: () => pythonVersion
});

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
  lines: "one"
 }, {
  mark: "'",
  lines: "one"
 } ]
};

function parsePython({path, text}) {
 const {whole, outside} = require_masked_source.joinBrackets(require_masked_source.maskSource(text, SYNTAX));
 return {
  path,
  text,
  code: whole,
  outside
 };
}

const NAMES = [ "__version__", "VERSION", "version" ];

function pythonVersion(file) {
 const module = parsePython(file);
 for (const name of NAMES) {
  const found = pythonValue(module, name);
  if (found !== void 0) return found;
 }
 throw require_manifest_version.noVersion("it has no __version__", 1, 'write __version__ = "\u2026" on a line of its own');
}

const MAX_STEPS = 4;

function pythonValue(module, name, steps = MAX_STEPS) {
 const bindings = bindingsOf(module, name);
 const values = bindings.map(({start, line}) => {
  if (start === void 0) throw unclear(name, line);
  const version = valueAt(module, start) ?? (bindings.length === 1 && followed(module, start, steps));
  if (version === void 0 || version === false) throw unclear(name, line);
  return {
   kind: "declared",
   version,
   spelling: "pep440",
   path: module.path,
   line
  };
 });
 const [first] = values;
 const other = values.find(({version}) => version !== first?.version);
 if (other !== void 0) throw require_manifest_version.computedVersion(`${name} has another value on line ${first?.line}`, other.line);
 return first;
}

function unclear(name, line) {
 return require_manifest_version.computedVersion(`${name} is not simply a text here: it is computed, or depends on something`, line);
}

const MAX_BINDINGS = 20;

function bindingsOf({text, code, outside}, name) {
 const found = [];
 let offset = 0;
 for (const line of code.split("\n")) {
  const shown = outside.slice(offset, offset + line.length);
  if (line.includes(name)) {
   for (const start of startsIn({
    line,
    shown
   }, name)) found.push({
    start: start === void 0 ? void 0 : offset + start,
    line: require_manifest_version.lineAt(text, offset)
   });
   if (found.length > MAX_BINDINGS) throw unclear(name, require_manifest_version.lineAt(text, offset));
  }
  offset += line.length + 1;
 }
 return found;
}

function startsIn({line, shown}, name) {
 const start = startOfValue(shown, name);
 const isBoundAgain = bindsOtherwise(name, line, start === void 0 ? shown : afterFirst(shown));
 return [ ...start === void 0 ? [] : [ start ], ...isBoundAgain ? [ void 0 ] : [] ];
}

const TARGET = /([A-Za-z_]\w*)[ \t]*(?::[^=:]*)?=(?!=)[ \t]*/y;

function startOfValue(line, name) {
 let isBound = false;
 let at = 0;
 for (;;) {
  TARGET.lastIndex = at;
  const [whole, target] = TARGET.exec(line) ?? [];
  if (whole === void 0) return isBound ? at : void 0;
  isBound ||= target === name;
  at += whole.length;
 }
}

function afterFirst(line) {
 const end = line.indexOf(";");
 return end === -1 ? "" : line.slice(end);
}

function bindsOtherwise(name, line, outside) {
 const words = outside.split(/[^\w]+/);
 if (/^\s*(?:from|import)\b/.test(line)) return importedNames(line).includes(name);
 if (bindsInBrackets(name, line)) return true;
 if (!words.includes(name)) return false;
 return /^\s*(?:for|def|class|del|global|with|async|except)\b/.test(outside) || assignedNames(outside).includes(name);
}

const WALRUS = /(\w+)[\s\v]*:=/g;

const BRACKETED = /^\s*[([]([^=]*)=(?!=)/;

function bindsInBrackets(name, line) {
 const [, targets = ""] = BRACKETED.exec(line) ?? [];
 return targets.split(/\W+/).includes(name) || Array.from(line.matchAll(WALRUS), ([, target]) => target).includes(name);
}

function importedNames(line) {
 const [, names = line] = /\bimport\b(.*)/s.exec(line) ?? [];
 return names.split(",").flatMap(each => each.match(/[A-Za-z_]\w*/g)?.at(-1) ?? []);
}

function assignedNames(line) {
 return line.split(";").flatMap(statement => statement.split(/(?<![=!<>])=(?!=)/).slice(0, -1)).flatMap(target => target.match(/[A-Za-z_]\w*/g) ?? []);
}

const NUMBERS = /[([][\s\v]*(\d{1,9}(?:[\s\v]*,[\s\v]*\d{1,9}){1,5})[\s\v]*,?[\s\v]*[)\]]/y;

const END = /[ \t]*(?:[;\r\n]|$)/y;

function valueAt({text, code}, start) {
 const at = /[rRuU]/.test(code.charAt(start)) && /["']/.test(code.charAt(start + 1)) ? start + 1 : start;
 const literal = require_masked_source.literalAt(text, code, at);
 if (literal !== void 0) return endsAt(code, literal.end) ? literal.value : void 0;
 NUMBERS.lastIndex = start;
 const [whole, numbers] = NUMBERS.exec(code) ?? [];
 if (whole === void 0 || numbers === void 0 || !endsAt(code, start + whole.length)) return;
 return numbers.replace(/[\s\v]/g, "").replaceAll(",", ".");
}

function endsAt(code, at) {
 END.lastIndex = at;
 return END.test(code);
}

const NAME = /([A-Za-z_]\w*)/y;

const JOINED = /(["']).\1\.join\([\s\v]*(?:map\([\s\v]*str[\s\v]*,[\s\v]*(\w+)[\s\v]*\)|\[?[\s\v]*str\(([a-z_]+)\)[\s\v]+for[\s\v]+\3[\s\v]+in[\s\v]+(\w+)[\s\v]*\]?)[\s\v]*\)/y;

function followed(module, start, steps) {
 if (steps === 0) return;
 NAME.lastIndex = start;
 const [whole, name] = NAME.exec(module.code) ?? [];
 if (whole !== void 0 && name !== void 0 && endsAt(module.code, start + whole.length)) return pythonValue(module, name, steps - 1)?.version;
 JOINED.lastIndex = start;
 const [joined, , mapped, , listed] = JOINED.exec(module.code) ?? [];
 const source = mapped ?? listed;
 if (joined === void 0 || source === void 0 || !endsAt(module.code, start + joined.length)) return;
 return module.text.charAt(start + 1) === "." ? pythonValue(module, source, steps - 1)?.version : void 0;
}

Object.defineProperty(exports, "parsePython", ({
 enumerable: true,
 get: function() {
  return parsePython;
 }
}));

Object.defineProperty(exports, "pythonValue", ({
 enumerable: true,
 get: function() {
  return pythonValue;
 }
}));

Object.defineProperty(exports, "pythonVersion", ({
 enumerable: true,
 get: function() {
  return pythonVersion;
 }
}));

Object.defineProperty(exports, "python_module_exports", ({
 enumerable: true,
 get: function() {
  return python_module_exports;
 }
}));


/***/ }),

/***/ 3166:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_manifest_version = __webpack_require__(4493);

const require_masked_source = __webpack_require__(5432);

const require_python_module = __webpack_require__(4016);

const require_setuptools_version = __webpack_require__(9844);

function readSetupCfgVersion(manifest) {
 const values = readIni(manifest.text);
 const found = values.get("metadata.version");
 if (found === void 0) throw require_manifest_version.computedVersion("it has no version under [metadata]", values.get("metadata.name")?.line);
 const {text, line} = found;
 const [, kind, rest = ""] = /^(attr|file)[ \t]*:(.*)$/s.exec(text) ?? [];
 const source = {
  manifest,
  line,
  roots: rootsOf(values)
 };
 if (kind === "attr") return require_setuptools_version.attributeVersion(rest, source);
 if (kind === "file") return require_setuptools_version.fileVersion(rest.trim(), source);
 if (text === "" || /\s/.test(text)) throw require_manifest_version.computedVersion("the version is not a single word", line);
 return {
  kind: "declared",
  version: text,
  spelling: "pep440",
  path: manifest.path,
  line
 };
}

function rootsOf(values) {
 return [ ...(values.get("options.package_dir")?.text.split(/[\n,]/) ?? []).flatMap(each => /^\s*=(.*)$/.exec(each)?.[1]?.trim() ?? []), ...values.get("options.packages.find.where")?.text.split(/[\n,]/) ?? [] ].map(each => each.trim());
}

function readIni(text) {
 require_manifest_version.checkSourceLength(text);
 const values = new Map;
 let section = "";
 let last;
 for (const [index, line] of text.split(/\r?\n/).entries()) {
  if (/^\s*(?:[#;]|$)/.test(line)) continue;
  if (/^\s/.test(line)) {
   last?.push(line.trim());
   continue;
  }
  const [, head] = /^\[([^\]]*)\]/.exec(line) ?? [];
  if (head !== void 0) {
   section = head;
   last = void 0;
   continue;
  }
  const [written, ...value] = line.split(/([=:])/);
  const key = `${section}.${written?.trim().toLowerCase().replaceAll("-", "_")}`;
  if (values.has(key)) throw require_manifest_version.noVersion(`${key} appears twice`, index + 1, "write it once");
  last = [ value.slice(1).join("").trim() ];
  values.set(key, {
   lines: last,
   line: index + 1
  });
 }
 return new Map(Array.from(values, ([key, {lines, line}]) => [ key, {
  text: lines.join("\n").trim(),
  line
 } ]));
}

function readSetupPyVersion(manifest) {
 const module = require_python_module.parsePython(manifest);
 const call = callOf(module);
 const scm = call?.get("use_scm_version");
 if (scm !== void 0 && !module.code.startsWith("False", scm)) return {
  kind: "tag",
  tool: "setuptools-scm"
 };
 const pbr = call?.get("pbr");
 if (pbr !== void 0 && module.code.startsWith("True", pbr)) return {
  kind: "tag",
  tool: "pbr"
 };
 const start = call?.get("version");
 if (start === void 0) throw require_manifest_version.computedVersion("it hands no version to setup(\u2026): setup.cfg or pyproject.toml may have it", void 0);
 const line = require_manifest_version.lineAt(module.text, start);
 const literal = require_masked_source.literalAt(module.text, module.code, start);
 const rest = module.code.slice(literal?.end ?? start, (literal?.end ?? start) + 200);
 if (literal !== void 0 && /^[\s\v]*[,)]/.test(rest)) return {
  kind: "declared",
  version: literal.value,
  spelling: "pep440",
  path: manifest.path,
  line
 };
 const [, name] = /^([A-Za-z_]\w*)[\s\v]*[,)]/.exec(rest) ?? [];
 const found = literal === void 0 && name !== void 0 ? require_python_module.pythonValue(module, name) : void 0;
 if (found !== void 0) return found;
 throw require_manifest_version.computedVersion("the version that it hands to setup(\u2026) is computed", line);
}

const ARGUMENT = /[(,][\s\v]*([A-Za-z_]\w*)[\s\v]*=(?!=)[\s\v]*/g;

function callOf({code, text}) {
 const [call, other] = [ ...code.matchAll(/(?<![\w])setup[ \t]*\(/g) ].slice(0, 2);
 if (call === void 0) return;
 if (other !== void 0) throw require_manifest_version.computedVersion("it calls setup(\u2026) twice", require_manifest_version.lineAt(text, other.index));
 const depths = require_masked_source.depthsOf(code, [ "([{", ")]}" ]);
 const open = call.index + call[0].length - 1;
 const inside = (depths[open] ?? 0) + 1;
 const end = depths.findIndex((depth, at) => at > open && depth < inside);
 const found = new Map;
 for (const match of code.slice(0, end).matchAll(ARGUMENT)) {
  const [whole, name = ""] = match;
  if (!(match.index === open || match.index > open && depths[match.index] === inside) || code.charAt(match.index) === "(" !== (match.index === open)) continue;
  if (found.has(name)) throw require_manifest_version.computedVersion(`it hands ${name} to setup(\u2026) twice`, require_manifest_version.lineAt(text, match.index));
  found.set(name, match.index + whole.length);
 }
 return found;
}

exports.readSetupCfgVersion = readSetupCfgVersion;

exports.readSetupPyVersion = readSetupPyVersion;


/***/ }),

/***/ 9844:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_manifest_version = __webpack_require__(4493);

const require_release_judgement = __webpack_require__(4794);

const require_python_module = __webpack_require__(4016);

function attributeVersion(attribute, source) {
 const steps = attribute.trim().split(".");
 const name = steps.pop() ?? "";
 if (!steps.concat(name).every(step => /^[A-Za-z_]\w{0,99}$/.test(step))) throw require_manifest_version.computedVersion(`${JSON.stringify(attribute)} is not an attribute of a module`, source.line);
 const [file, other] = modulesOf(steps.length === 0 ? [ "__init__" ] : steps, source);
 if (file === void 0) throw require_manifest_version.noVersion(`the version is the attribute ${attribute}, and the commit has no such module`, source.line, "commit the module; if a build writes it, set manifest in the policy to tag");
 if (other !== void 0) throw require_manifest_version.computedVersion(`the attribute ${attribute} may be that of ${file.path} or of ${other.path}`, source.line);
 const found = require_python_module.pythonValue(require_python_module.parsePython(file), name);
 if (found !== void 0) return found;
 throw require_manifest_version.computedVersion(`the version is ${attribute}, and ${file.path} does not define ${name}`, source.line);
}

function modulesOf(steps, {manifest, roots}) {
 return [ ...new Set([ "", "src", ...roots ].flatMap(root => {
  const folder = require_release_judgement.within(require_release_judgement.folderOf(manifest.path), root);
  if (folder === void 0) return [];
  return [ `${steps.join("/")}.py`, `${steps.join("/")}/__init__.py` ].flatMap(path => require_release_judgement.within(folder, path) ?? []);
 })) ].flatMap(path => {
  const text = manifest.readNearby(path);
  return text === void 0 ? [] : [ {
   path,
   text
  } ];
 });
}

function fileVersion(relative, {manifest, line}) {
 const {path, text} = require_release_judgement.namedFile(manifest, relative, line);
 const version = text.trim();
 if (version === "" || /\s/.test(version)) throw require_manifest_version.computedVersion(`the version is taken from ${path}, which is not a single line with a version`, line);
 return {
  kind: "declared",
  version,
  spelling: "pep440",
  path,
  line: text.slice(0, text.indexOf(version)).split("\n").length
 };
}

Object.defineProperty(exports, "attributeVersion", ({
 enumerable: true,
 get: function() {
  return attributeVersion;
 }
}));

Object.defineProperty(exports, "fileVersion", ({
 enumerable: true,
 get: function() {
  return fileVersion;
 }
}));


/***/ })

};
;