exports.id = 199;
exports.ids = [199,155,237,16];
exports.modules = {

/***/ 9155:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_rolldown_runtime = __webpack_require__(39);

const require_release_judgement = __webpack_require__(4794);

const require_manifest_version = __webpack_require__(4493);

var cargo_version_exports = require_rolldown_runtime.__exportAll({
 readCargoVersion: () => readCargoVersion
});

async function readCargoVersion(manifest) {
 const document = await require_release_judgement.parseToml(manifest.text);
 const crate = require_release_judgement.tableIn(document, "package", "package");
 if (crate === void 0) return versionOfWorkspace(document, manifest.path, void 0);
 const name = require_release_judgement.textIn(crate, "name", "package.name");
 const node = crate.members.get("version");
 if (node === void 0) throw require_manifest_version.noVersion("[package] has no version, which Cargo takes for 0.0.0", crate.line, 'write version = "\u2026"');
 if (node.kind !== "mapping") return located({
  name,
  path: manifest.path
 }, require_release_judgement.textAt(node, "package.version"), node);
 return inherited(manifest, document, {
  name,
  crate
 });
}

async function inherited(manifest, document, {name, crate}) {
 if (document.members.has("workspace")) return versionOfWorkspace(document, manifest.path, name);
 const declared = require_release_judgement.textIn(crate, "workspace", "package.workspace");
 const folders = declared === void 0 ? parentsOf(manifest.path) : [ require_release_judgement.within(require_release_judgement.folderOf(manifest.path), declared) ].filter(folder => folder !== void 0);
 for (const folder of folders) {
  const path = require_release_judgement.pathIn(folder, "Cargo.toml");
  const text = manifest.readNearby(path);
  const root = text === void 0 ? void 0 : await require_release_judgement.parseToml(text);
  if (root?.members.has("workspace") === true) return versionOfWorkspace(root, path, name);
 }
 throw require_manifest_version.noVersion("the version is inherited from a workspace, but no Cargo.toml above has a [workspace]", crate.line, "check out the whole workspace, or write the version here");
}

function versionOfWorkspace(root, path, name) {
 const workspace = require_release_judgement.tableIn(root, "workspace", "workspace");
 const node = (workspace && require_release_judgement.tableIn(workspace, "package", "workspace.package"))?.members.get("version");
 if (node !== void 0) return located({
  name,
  path
 }, require_release_judgement.textAt(node, "workspace.package.version"), node);
 throw require_manifest_version.noVersion(`${path} has no [workspace.package] with a version`, workspace?.line, 'write version = "\u2026" there, or name the manifest of the package that is released');
}

function located({name, path}, version, {line}) {
 return {
  kind: "declared",
  ...name === void 0 ? {} : {
   name
  },
  version,
  path,
  line
 };
}

function parentsOf(path) {
 const folders = path.split("/").slice(0, -2);
 return path.includes("/") ? [ ...folders.keys(), folders.length ].reverse().map(length => folders.slice(0, length).join("/")) : [];
}

Object.defineProperty(exports, "cargo_version_exports", ({
 enumerable: true,
 get: function() {
  return cargo_version_exports;
 }
}));

Object.defineProperty(exports, "readCargoVersion", ({
 enumerable: true,
 get: function() {
  return readCargoVersion;
 }
}));


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


/***/ }),

/***/ 8237:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_rolldown_runtime = __webpack_require__(39);

const require_release_judgement = __webpack_require__(4794);

const require_manifest_version = __webpack_require__(4493);

var package_json_version_exports = require_rolldown_runtime.__exportAll({
 readPackageJsonVersion: () => readPackageJsonVersion
});

function readPackageJsonVersion({path, text}) {
 const document = require_release_judgement.tableAt(require_release_judgement.parseJsonTree(text), "the document");
 const name = require_release_judgement.textIn(document, "name", "name");
 const node = document.members.get("version");
 if (node === void 0) throw require_manifest_version.noVersion("it has no version", 1, 'write "version": "\u2026"');
 return {
  kind: "declared",
  ...name === void 0 ? {} : {
   name
  },
  version: require_release_judgement.textAt(node, "version"),
  path,
  line: node.line
 };
}

Object.defineProperty(exports, "package_json_version_exports", ({
 enumerable: true,
 get: function() {
  return package_json_version_exports;
 }
}));

Object.defineProperty(exports, "readPackageJsonVersion", ({
 enumerable: true,
 get: function() {
  return readPackageJsonVersion;
 }
}));


/***/ }),

/***/ 7580:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_release_judgement = __webpack_require__(4794);

const require_cargo_version = __webpack_require__(9155);

const require_manifest_version = __webpack_require__(4493);

const require_package_json_version = __webpack_require__(8237);

const require_python_module = __webpack_require__(4016);

const require_setuptools_version = __webpack_require__(9844);

const SOURCES = [ [ "hatchling", ofHatch ], [ "pdm", ofPdm ], [ "flit", ofFlit ], [ "maturin", ofMaturin ], [ "setuptools", ofSetuptools ] ];

async function dynamicVersion(manifest, document) {
 const backend = textOf(at(document, [ "build-system", "build-backend" ]));
 for (const [name, source] of SOURCES) {
  if (backend !== void 0 && !backend.startsWith(name)) continue;
  const found = await source({
   manifest,
   document
  });
  if (found !== void 0) return found;
 }
 throw require_manifest_version.computedVersion("the version is dynamic: it is only known when the package is built", document.members.get("project")?.line);
}

function at(document, keys) {
 let found = document;
 for (const key of keys) found = found?.kind === "mapping" ? found.members.get(key) : void 0;
 return found;
}

function textOf(node) {
 return node?.kind === "text" ? node.text : void 0;
}

function ofSetuptools({manifest, document}) {
 const node = at(document, [ "tool", "setuptools", "dynamic", "version" ]);
 if (node === void 0) return ofVersionControl(document);
 const table = require_release_judgement.tableAt(node, "tool.setuptools.dynamic.version");
 const source = {
  manifest,
  line: node.line,
  roots: rootsOf(document)
 };
 const attribute = require_release_judgement.textIn(table, "attr", "tool.setuptools.dynamic.version.attr");
 if (attribute !== void 0) return require_setuptools_version.attributeVersion(attribute, source);
 const file = table.members.get("file");
 const [only, other] = file?.kind === "list" ? file.items : [ file ];
 if (only === void 0 || other !== void 0) return;
 return require_setuptools_version.fileVersion(require_release_judgement.textAt(only, "tool.setuptools.dynamic.version.file"), source);
}

function rootsOf(document) {
 const root = at(document, [ "tool", "setuptools", "package-dir", "" ]);
 const where = at(document, [ "tool", "setuptools", "packages", "find", "where" ]);
 return [ root, ...where?.kind === "list" ? where.items : [] ].flatMap(node => node?.kind === "text" ? [ node.text ] : []);
}

const TAG_TOOLS = [ [ "setuptools_scm", "setuptools-scm" ], [ "setuptools-git-versioning", "setuptools-git-versioning" ], [ "versioningit", "versioningit" ], [ "versioneer", "versioneer" ] ];

function ofVersionControl(document) {
 const requires = at(document, [ "build-system", "requires" ]);
 const required = (requires?.kind === "list" ? requires.items : []).flatMap(item => item.kind === "text" ? /^[\w.-]+/.exec(item.text)?.[0].toLowerCase().replaceAll("_", "-") ?? [] : []);
 const found = TAG_TOOLS.find(([table, tool]) => at(document, [ "tool", table ]) !== void 0 || required.includes(tool));
 return found && {
  kind: "tag",
  tool: found[1]
 };
}

const TAG_SOURCES = new Map([ [ "vcs", "hatch-vcs" ], [ "versioningit", "versioningit" ], [ "uv-dynamic-versioning", "uv-dynamic-versioning" ] ]);

async function ofHatch({manifest, document}) {
 const node = at(document, [ "tool", "hatch", "version" ]);
 if (node === void 0) return;
 const table = require_release_judgement.tableAt(node, "tool.hatch.version");
 const source = require_release_judgement.textIn(table, "source", "tool.hatch.version.source") ?? "regex";
 const tool = TAG_SOURCES.get(source);
 if (tool !== void 0) return {
  kind: "tag",
  tool
 };
 const named = require_release_judgement.textIn(table, "path", "tool.hatch.version.path");
 if (source === "nodejs") return require_package_json_version.readPackageJsonVersion({
  ...manifest,
  ...require_release_judgement.namedFile(manifest, named ?? "package.json", node.line)
 });
 if (source !== "regex" || named === void 0) return;
 const file = require_release_judgement.namedFile(manifest, named, node.line);
 const pattern = table.members.get("pattern");
 if (pattern === void 0) return withoutPrefix(require_python_module.pythonVersion(file));
 const compiled = await require_release_judgement.compileVersionPattern(oneGroup(require_release_judgement.textAt(pattern, "tool.hatch.version.pattern")));
 if ("reason" in compiled) throw require_manifest_version.computedVersion(`the pattern of tool.hatch.version ${compiled.reason}`, pattern.line);
 return {
  ...require_release_judgement.readPatternVersion(file, compiled),
  spelling: "pep440"
 };
}

function oneGroup(pattern) {
 return pattern.slice(0, 1e3).replaceAll("(?P<version>", "(");
}

function withoutPrefix(found) {
 return found.kind === "declared" ? {
  ...found,
  version: found.version.replace(/^v/, "")
 } : found;
}

function ofPdm({manifest, document}) {
 const node = at(document, [ "tool", "pdm", "version" ]);
 if (node?.kind !== "mapping") return;
 const source = require_release_judgement.textIn(node, "source", "tool.pdm.version.source");
 if (source === "scm") return {
  kind: "tag",
  tool: "pdm-backend"
 };
 const path = require_release_judgement.textIn(node, "path", "tool.pdm.version.path");
 if (source !== "file" || path === void 0) return;
 const file = require_release_judgement.namedFile(manifest, path, node.line);
 return require_python_module.pythonValue(require_python_module.parsePython(file), "__version__");
}

function ofFlit({manifest, document}) {
 const named = at(document, [ "tool", "flit", "module", "name" ]) ?? at(document, [ "tool", "flit", "metadata", "module" ]) ?? (at(document, [ "build-system", "build-backend" ]) && at(document, [ "project", "name" ]));
 if (named === void 0) return;
 const module = require_release_judgement.textAt(named, "the name of the module").replaceAll("-", "_");
 return require_setuptools_version.attributeVersion(`${module}.__version__`, {
  manifest,
  line: named.line,
  roots: []
 });
}

async function ofMaturin({manifest, document}) {
 const settings = at(document, [ "tool", "maturin" ]);
 if (settings === void 0 && at(document, [ "build-system", "build-backend" ]) === void 0) return;
 const named = textOf(at(document, [ "tool", "maturin", "manifest-path" ])) ?? "Cargo.toml";
 return require_cargo_version.readCargoVersion({
  ...manifest,
  ...require_release_judgement.namedFile(manifest, named, settings?.line)
 });
}

async function readPyprojectVersion(manifest) {
 const document = await require_release_judgement.parseToml(manifest.text);
 const project = require_release_judgement.tableIn(document, "project", "project");
 const tool = require_release_judgement.tableIn(document, "tool", "tool");
 const poetry = tool && require_release_judgement.tableIn(tool, "poetry", "tool.poetry");
 const dynamic = tool && require_release_judgement.tableIn(tool, "poetry-dynamic-versioning", "tool.poetry-dynamic-versioning");
 const named = [ project, poetry ].flatMap(table => (table && require_release_judgement.textIn(table, "name", "name")) ?? [])[0];
 const name = named === void 0 ? {} : {
  name: named
 };
 const enabled = dynamic?.members.get("enable");
 if (enabled?.kind === "boolean" && enabled.value) return {
  kind: "tag",
  tool: "poetry-dynamic-versioning",
  ...name
 };
 for (const [table, where] of [ [ project, "project" ], [ poetry, "tool.poetry" ] ]) {
  const node = table?.members.get("version");
  if (node === void 0 || table === poetry && isBuiltOtherwise(document)) continue;
  const version = require_release_judgement.textAt(node, `${where}.version`);
  return {
   kind: "declared",
   ...name,
   version,
   spelling: "pep440",
   path: manifest.path,
   line: node.line
  };
 }
 if (isDynamic(project) || isLegacy(document)) return {
  ...await dynamicVersion(manifest, document),
  ...name
 };
 throw require_manifest_version.noVersion("it has no version", project?.line ?? poetry?.line, 'write version = "\u2026" under [project]');
}

function isDynamic(project) {
 return (project && require_release_judgement.listIn(project, "dynamic", "project.dynamic"))?.items.some(item => item.kind === "text" && item.text === "version") ?? false;
}

function isBuiltOtherwise(document) {
 const system = require_release_judgement.tableIn(document, "build-system", "build-system");
 const backend = system && require_release_judgement.textIn(system, "build-backend", "build-system.build-backend");
 return document.members.has("project") && backend !== void 0 && !backend.startsWith("poetry");
}

function isLegacy(document) {
 const tool = document.members.get("tool");
 return !document.members.has("project") && tool?.kind === "mapping" && tool.members.has("flit");
}

exports.readPyprojectVersion = readPyprojectVersion;


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