export const id = 662;

export const ids = [ 662, 157, 230, 805 ];

export const modules = {
 9157: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   readCargoVersion: () => readCargoVersion
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4950);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2943);
  var _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6886);
  var _nearby_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1593);
  async function readCargoVersion(manifest) {
   const document = await (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.MT)(manifest.text);
   const crate = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.sV)(document, "package", "package");
   if (crate === void 0) return versionOfWorkspace(document, manifest.path, void 0);
   const name = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.r7)(crate, "name", "package.name");
   const node = crate.members.get("version");
   if (node === void 0) throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__.yV)("[package] has no version, which Cargo takes for 0.0.0", crate.line, 'write version = "…"');
   if (node.kind !== "mapping") return located({
    name: name,
    path: manifest.path
   }, (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.$6)(node, "package.version"), node);
   return inherited(manifest, document, {
    name: name,
    crate: crate
   });
  }
  async function inherited(manifest, document, {name: name, crate: crate}) {
   if (document.members.has("workspace")) return versionOfWorkspace(document, manifest.path, name);
   const declared = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.r7)(crate, "workspace", "package.workspace");
   const folders = declared === void 0 ? parentsOf(manifest.path) : [ (0, _nearby_path_js__WEBPACK_IMPORTED_MODULE_3__.ux)((0, 
   _nearby_path_js__WEBPACK_IMPORTED_MODULE_3__.yS)(manifest.path), declared) ].filter(folder => folder !== void 0);
   for (const folder of folders) {
    const path = (0, _nearby_path_js__WEBPACK_IMPORTED_MODULE_3__.lW)(folder, "Cargo.toml");
    const text = manifest.readNearby(path);
    const root = text === void 0 ? void 0 : await (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.MT)(text);
    if (root?.members.has("workspace") === true) return versionOfWorkspace(root, path, name);
   }
   throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__.yV)("the version is inherited from a workspace, but no Cargo.toml above has a [workspace]", crate.line, "check out the whole workspace, or write the version here");
  }
  function versionOfWorkspace(root, path, name) {
   const workspace = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.sV)(root, "workspace", "workspace");
   const shared = workspace && (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.sV)(workspace, "package", "workspace.package");
   const node = shared?.members.get("version");
   if (node !== void 0) return located({
    name: name,
    path: path
   }, (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.$6)(node, "workspace.package.version"), node);
   throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__.yV)(`${path} has no [workspace.package] with a version`, workspace?.line, 'write version = "…" there, or name the manifest of the package that is released');
  }
  function located({name: name, path: path}, version, {line: line}) {
   return {
    kind: "declared",
    ...name === void 0 ? {} : {
     name: name
    },
    version: version,
    path: path,
    line: line
   };
  }
  function parentsOf(path) {
   const folders = path.split("/").slice(0, -2);
   return path.includes("/") ? [ ...folders.keys(), folders.length ].reverse().map(length => folders.slice(0, length).join("/")) : [];
  }
 },
 149: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   EL: () => joinBrackets,
   Mj: () => maskSource,
   Mx: () => withoutEnd,
   XZ: () => literalAt,
   qV: () => depthsOf
  });
  var _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6886);
  const IN_TEXT = "";
  const NO_BREAK = "\v";
  function maskSource(text, syntax) {
   (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.CP)(text);
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
     end: end,
     shown: text.slice(at, end).replace(/[^\n]/g, " ")
    };
   }
   return;
  }
  function textAt(text, at, {quotes: quotes, otherText: otherText}) {
   const quote = quotes.find(({mark: mark}) => text.startsWith(mark, at));
   if (quote !== void 0) {
    const {length: length} = quote.mark;
    const end = endOfText(text, at, quote);
    return {
     end: end,
     shown: quote.mark + IN_TEXT.repeat(end - at - 2 * length) + quote.mark
    };
   }
   const end = otherText?.(text, at);
   return end === void 0 ? void 0 : {
    end: end,
    shown: IN_TEXT.repeat(end - at)
   };
  }
  function endOfText(text, at, {mark: mark, lines: lines}) {
   for (let next = at + mark.length; next < text.length; next += 1) {
    if (text.startsWith(mark, next)) return next + mark.length;
    const character = text.charAt(next);
    if (character === "\\") next += 1; else if (lines === "one" && (character === "\n" || character === "\r")) break;
   }
   throw withoutEnd(text, at, "a text in quotes");
  }
  function withoutEnd(text, at, what) {
   return (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.yp)(`the version cannot be read: ${what} that begins here has no end`, (0, 
   _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.mh)(text, at));
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
    value: value,
    quote: quote,
    end: at + whole.length
   };
  }
 },
 3230: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   readPackageJsonVersion: () => readPackageJsonVersion
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2943);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4950);
  var _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6886);
  function readPackageJsonVersion({path: path, text: text}) {
   const document = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.af)((0, 
   _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U0)(text), "the document");
   const name = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.r7)(document, "name", "name");
   const node = document.members.get("version");
   if (node === void 0) throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__.yV)("it has no version", 1, 'write "version": "…"');
   return {
    kind: "declared",
    ...name === void 0 ? {} : {
     name: name
    },
    version: (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.$6)(node, "version"),
    path: path,
    line: node.line
   };
  }
 },
 6662: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   readPyprojectVersion: () => readPyprojectVersion
  });
  var read_document = __webpack_require__(4950);
  var located_shape = __webpack_require__(2943);
  var cargo_version = __webpack_require__(9157);
  var manifest_version = __webpack_require__(6886);
  var nearby_path = __webpack_require__(1593);
  var package_json_version = __webpack_require__(3230);
  var pattern_version = __webpack_require__(8767);
  var python_module = __webpack_require__(805);
  var setuptools_version = __webpack_require__(6543);
  const SOURCES = [ [ "hatchling", ofHatch ], [ "pdm", ofPdm ], [ "flit", ofFlit ], [ "maturin", ofMaturin ], [ "setuptools", ofSetuptools ] ];
  async function dynamicVersion(manifest, document) {
   const backend = textOf(at(document, [ "build-system", "build-backend" ]));
   for (const [name, source] of SOURCES) {
    if (backend !== void 0 && !backend.startsWith(name)) continue;
    const found = await source({
     manifest: manifest,
     document: document
    });
    if (found !== void 0) return found;
   }
   throw (0, manifest_version.yp)("the version is dynamic: it is only known when the package is built", document.members.get("project")?.line);
  }
  function at(document, keys) {
   let found = document;
   for (const key of keys) found = found?.kind === "mapping" ? found.members.get(key) : void 0;
   return found;
  }
  function textOf(node) {
   return node?.kind === "text" ? node.text : void 0;
  }
  function ofSetuptools({manifest: manifest, document: document}) {
   const node = at(document, [ "tool", "setuptools", "dynamic", "version" ]);
   if (node === void 0) return ofVersionControl(document);
   const table = (0, located_shape.af)(node, "tool.setuptools.dynamic.version");
   const source = {
    manifest: manifest,
    line: node.line,
    roots: rootsOf(document)
   };
   const attribute = (0, located_shape.r7)(table, "attr", "tool.setuptools.dynamic.version.attr");
   if (attribute !== void 0) return (0, setuptools_version.$)(attribute, source);
   const file = table.members.get("file");
   const [only, other] = file?.kind === "list" ? file.items : [ file ];
   if (only === void 0 || other !== void 0) return;
   return (0, setuptools_version.f)((0, located_shape.$6)(only, "tool.setuptools.dynamic.version.file"), source);
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
  async function ofHatch({manifest: manifest, document: document}) {
   const node = at(document, [ "tool", "hatch", "version" ]);
   if (node === void 0) return;
   const table = (0, located_shape.af)(node, "tool.hatch.version");
   const source = (0, located_shape.r7)(table, "source", "tool.hatch.version.source") ?? "regex";
   const tool = TAG_SOURCES.get(source);
   if (tool !== void 0) return {
    kind: "tag",
    tool: tool
   };
   const named = (0, located_shape.r7)(table, "path", "tool.hatch.version.path");
   if (source === "nodejs") return (0, package_json_version.readPackageJsonVersion)({
    ...manifest,
    ...(0, nearby_path.eI)(manifest, named ?? "package.json", node.line)
   });
   if (source !== "regex" || named === void 0) return;
   const file = (0, nearby_path.eI)(manifest, named, node.line);
   const pattern = table.members.get("pattern");
   if (pattern === void 0) return withoutPrefix((0, python_module.pythonVersion)(file));
   const compiled = await (0, pattern_version.a)(oneGroup((0, located_shape.$6)(pattern, "tool.hatch.version.pattern")));
   if ("reason" in compiled) throw (0, manifest_version.yp)(`the pattern of tool.hatch.version ${compiled.reason}`, pattern.line);
   return {
    ...(0, pattern_version.t)(file, compiled),
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
  function ofPdm({manifest: manifest, document: document}) {
   const node = at(document, [ "tool", "pdm", "version" ]);
   if (node?.kind !== "mapping") return;
   const source = (0, located_shape.r7)(node, "source", "tool.pdm.version.source");
   if (source === "scm") return {
    kind: "tag",
    tool: "pdm-backend"
   };
   const path = (0, located_shape.r7)(node, "path", "tool.pdm.version.path");
   if (source !== "file" || path === void 0) return;
   const file = (0, nearby_path.eI)(manifest, path, node.line);
   return (0, python_module.pythonValue)((0, python_module.parsePython)(file), "__version__");
  }
  function ofFlit({manifest: manifest, document: document}) {
   const named = at(document, [ "tool", "flit", "module", "name" ]) ?? at(document, [ "tool", "flit", "metadata", "module" ]) ?? (at(document, [ "build-system", "build-backend" ]) && at(document, [ "project", "name" ]));
   if (named === void 0) return;
   const module = (0, located_shape.$6)(named, "the name of the module").replaceAll("-", "_");
   return (0, setuptools_version.$)(`${module}.__version__`, {
    manifest: manifest,
    line: named.line,
    roots: []
   });
  }
  async function ofMaturin({manifest: manifest, document: document}) {
   const settings = at(document, [ "tool", "maturin" ]);
   if (settings === void 0 && at(document, [ "build-system", "build-backend" ]) === void 0) return;
   const named = textOf(at(document, [ "tool", "maturin", "manifest-path" ])) ?? "Cargo.toml";
   return (0, cargo_version.readCargoVersion)({
    ...manifest,
    ...(0, nearby_path.eI)(manifest, named, settings?.line)
   });
  }
  async function readPyprojectVersion(manifest) {
   const document = await (0, read_document.MT)(manifest.text);
   const project = (0, located_shape.sV)(document, "project", "project");
   const tool = (0, located_shape.sV)(document, "tool", "tool");
   const poetry = tool && (0, located_shape.sV)(tool, "poetry", "tool.poetry");
   const dynamic = tool && (0, located_shape.sV)(tool, "poetry-dynamic-versioning", "tool.poetry-dynamic-versioning");
   const named = [ project, poetry ].flatMap(table => (table && (0, located_shape.r7)(table, "name", "name")) ?? [])[0];
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
    const version = (0, located_shape.$6)(node, `${where}.version`);
    return {
     kind: "declared",
     ...name,
     version: version,
     spelling: "pep440",
     path: manifest.path,
     line: node.line
    };
   }
   if (isDynamic(project) || isLegacy(document)) return {
    ...await dynamicVersion(manifest, document),
    ...name
   };
   throw (0, manifest_version.yV)("it has no version", project?.line ?? poetry?.line, 'write version = "…" under [project]');
  }
  function isDynamic(project) {
   const dynamic = project && (0, located_shape.Of)(project, "dynamic", "project.dynamic");
   return dynamic?.items.some(item => item.kind === "text" && item.text === "version") ?? false;
  }
  function isBuiltOtherwise(document) {
   const system = (0, located_shape.sV)(document, "build-system", "build-system");
   const backend = system && (0, located_shape.r7)(system, "build-backend", "build-system.build-backend");
   return document.members.has("project") && backend !== void 0 && !backend.startsWith("poetry");
  }
  function isLegacy(document) {
   const tool = document.members.get("tool");
   return !document.members.has("project") && tool?.kind === "mapping" && tool.members.has("flit");
  }
 },
 805: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   parsePython: () => parsePython,
   pythonValue: () => pythonValue,
   pythonVersion: () => pythonVersion
  });
  var _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6886);
  var _masked_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(149);
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
  function parsePython({path: path, text: text}) {
   const {whole: whole, outside: outside} = (0, _masked_source_js__WEBPACK_IMPORTED_MODULE_0__.EL)((0, 
   _masked_source_js__WEBPACK_IMPORTED_MODULE_0__.Mj)(text, SYNTAX));
   return {
    path: path,
    text: text,
    code: whole,
    outside: outside
   };
  }
  const NAMES = [ "__version__", "VERSION", "version" ];
  function pythonVersion(file) {
   const module = parsePython(file);
   for (const name of NAMES) {
    const found = pythonValue(module, name);
    if (found !== void 0) return found;
   }
   throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__.yV)("it has no __version__", 1, 'write __version__ = "…" on a line of its own');
  }
  const MAX_STEPS = 4;
  function pythonValue(module, name, steps = MAX_STEPS) {
   const bindings = bindingsOf(module, name);
   const values = bindings.map(({start: start, line: line}) => {
    if (start === void 0) throw unclear(name, line);
    const version = valueAt(module, start) ?? (bindings.length === 1 && followed(module, start, steps));
    if (version === void 0 || version === false) throw unclear(name, line);
    return {
     kind: "declared",
     version: version,
     spelling: "pep440",
     path: module.path,
     line: line
    };
   });
   const [first] = values;
   const other = values.find(({version: version}) => version !== first?.version);
   if (other !== void 0) throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__.yp)(`${name} has another value on line ${first?.line}`, other.line);
   return first;
  }
  function unclear(name, line) {
   return (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__.yp)(`${name} is not simply a text here: it is computed, or depends on something`, line);
  }
  const MAX_BINDINGS = 20;
  function bindingsOf({text: text, code: code, outside: outside}, name) {
   const found = [];
   let offset = 0;
   for (const line of code.split("\n")) {
    const shown = outside.slice(offset, offset + line.length);
    if (line.includes(name)) {
     for (const start of startsIn({
      line: line,
      shown: shown
     }, name)) found.push({
      start: start === void 0 ? void 0 : offset + start,
      line: (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__.mh)(text, offset)
     });
     if (found.length > MAX_BINDINGS) throw unclear(name, (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__.mh)(text, offset));
    }
    offset += line.length + 1;
   }
   return found;
  }
  function startsIn({line: line, shown: shown}, name) {
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
  function valueAt({text: text, code: code}, start) {
   const at = /[rRuU]/.test(code.charAt(start)) && /["']/.test(code.charAt(start + 1)) ? start + 1 : start;
   const literal = (0, _masked_source_js__WEBPACK_IMPORTED_MODULE_0__.XZ)(text, code, at);
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
 },
 6543: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => attributeVersion,
   f: () => fileVersion
  });
  var _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6886);
  var _nearby_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1593);
  var _python_module_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(805);
  function attributeVersion(attribute, source) {
   const steps = attribute.trim().split(".");
   const name = steps.pop() ?? "";
   if (!steps.concat(name).every(step => /^[A-Za-z_]\w{0,99}$/.test(step))) throw (0, 
   _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.yp)(`${JSON.stringify(attribute)} is not an attribute of a module`, source.line);
   const files = modulesOf(steps.length === 0 ? [ "__init__" ] : steps, source);
   const [file, other] = files;
   if (file === void 0) throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.yV)(`the version is the attribute ${attribute}, and the commit has no such module`, source.line, "commit the module; if a build writes it, set manifest in the policy to tag");
   if (other !== void 0) throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.yp)(`the attribute ${attribute} may be that of ${file.path} or of ${other.path}`, source.line);
   const found = (0, _python_module_js__WEBPACK_IMPORTED_MODULE_1__.pythonValue)((0, 
   _python_module_js__WEBPACK_IMPORTED_MODULE_1__.parsePython)(file), name);
   if (found !== void 0) return found;
   throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.yp)(`the version is ${attribute}, and ${file.path} does not define ${name}`, source.line);
  }
  function modulesOf(steps, {manifest: manifest, roots: roots}) {
   const paths = new Set([ "", "src", ...roots ].flatMap(root => {
    const folder = (0, _nearby_path_js__WEBPACK_IMPORTED_MODULE_2__.ux)((0, _nearby_path_js__WEBPACK_IMPORTED_MODULE_2__.yS)(manifest.path), root);
    if (folder === void 0) return [];
    return [ `${steps.join("/")}.py`, `${steps.join("/")}/__init__.py` ].flatMap(path => (0, 
    _nearby_path_js__WEBPACK_IMPORTED_MODULE_2__.ux)(folder, path) ?? []);
   }));
   return [ ...paths ].flatMap(path => {
    const text = manifest.readNearby(path);
    return text === void 0 ? [] : [ {
     path: path,
     text: text
    } ];
   });
  }
  function fileVersion(relative, {manifest: manifest, line: line}) {
   const {path: path, text: text} = (0, _nearby_path_js__WEBPACK_IMPORTED_MODULE_2__.eI)(manifest, relative, line);
   const version = text.trim();
   if (version === "" || /\s/.test(version)) throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.yp)(`the version is taken from ${path}, which is not a single line with a version`, line);
   return {
    kind: "declared",
    version: version,
    spelling: "pep440",
    path: path,
    line: text.slice(0, text.indexOf(version)).split("\n").length
   };
  }
 }
};
