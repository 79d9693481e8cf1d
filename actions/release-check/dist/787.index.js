export const id = 787;

export const ids = [ 787, 805 ];

export const modules = {
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
 4787: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   readSetupCfgVersion: () => readSetupCfgVersion,
   readSetupPyVersion: () => readSetupPyVersion
  });
  var _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6886);
  var _masked_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(149);
  var _python_module_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(805);
  var _setuptools_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6543);
  function readSetupCfgVersion(manifest) {
   const values = readIni(manifest.text);
   const found = values.get("metadata.version");
   if (found === void 0) throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.yp)("it has no version under [metadata]", values.get("metadata.name")?.line);
   const {text: text, line: line} = found;
   const [, kind, rest = ""] = /^(attr|file)[ \t]*:(.*)$/s.exec(text) ?? [];
   const source = {
    manifest: manifest,
    line: line,
    roots: rootsOf(values)
   };
   if (kind === "attr") return (0, _setuptools_version_js__WEBPACK_IMPORTED_MODULE_1__.$)(rest, source);
   if (kind === "file") return (0, _setuptools_version_js__WEBPACK_IMPORTED_MODULE_1__.f)(rest.trim(), source);
   if (text === "" || /\s/.test(text)) throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.yp)("the version is not a single word", line);
   return {
    kind: "declared",
    version: text,
    spelling: "pep440",
    path: manifest.path,
    line: line
   };
  }
  function rootsOf(values) {
   const folders = values.get("options.package_dir")?.text.split(/[\n,]/) ?? [];
   const root = folders.flatMap(each => /^\s*=(.*)$/.exec(each)?.[1]?.trim() ?? []);
   return [ ...root, ...values.get("options.packages.find.where")?.text.split(/[\n,]/) ?? [] ].map(each => each.trim());
  }
  function readIni(text) {
   (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.CP)(text);
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
    if (values.has(key)) throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.yV)(`${key} appears twice`, index + 1, "write it once");
    last = [ value.slice(1).join("").trim() ];
    values.set(key, {
     lines: last,
     line: index + 1
    });
   }
   return new Map(Array.from(values, ([key, {lines: lines, line: line}]) => [ key, {
    text: lines.join("\n").trim(),
    line: line
   } ]));
  }
  function readSetupPyVersion(manifest) {
   const module = (0, _python_module_js__WEBPACK_IMPORTED_MODULE_2__.parsePython)(manifest);
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
   if (start === void 0) throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.yp)("it hands no version to setup(…): setup.cfg or pyproject.toml may have it", void 0);
   const line = (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.mh)(module.text, start);
   const literal = (0, _masked_source_js__WEBPACK_IMPORTED_MODULE_3__.XZ)(module.text, module.code, start);
   const rest = module.code.slice(literal?.end ?? start, (literal?.end ?? start) + 200);
   if (literal !== void 0 && /^[\s\v]*[,)]/.test(rest)) return {
    kind: "declared",
    version: literal.value,
    spelling: "pep440",
    path: manifest.path,
    line: line
   };
   const [, name] = /^([A-Za-z_]\w*)[\s\v]*[,)]/.exec(rest) ?? [];
   const found = literal === void 0 && name !== void 0 ? (0, _python_module_js__WEBPACK_IMPORTED_MODULE_2__.pythonValue)(module, name) : void 0;
   if (found !== void 0) return found;
   throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.yp)("the version that it hands to setup(…) is computed", line);
  }
  const ARGUMENT = /[(,][\s\v]*([A-Za-z_]\w*)[\s\v]*=(?!=)[\s\v]*/g;
  function callOf({code: code, text: text}) {
   const calls = [ ...code.matchAll(/(?<![\w])setup[ \t]*\(/g) ].slice(0, 2);
   const [call, other] = calls;
   if (call === void 0) return;
   if (other !== void 0) throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.yp)("it calls setup(…) twice", (0, 
   _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.mh)(text, other.index));
   const depths = (0, _masked_source_js__WEBPACK_IMPORTED_MODULE_3__.qV)(code, [ "([{", ")]}" ]);
   const open = call.index + call[0].length - 1;
   const inside = (depths[open] ?? 0) + 1;
   const end = depths.findIndex((depth, at) => at > open && depth < inside);
   const found = new Map;
   for (const match of code.slice(0, end).matchAll(ARGUMENT)) {
    const [whole, name = ""] = match;
    const isOwn = match.index === open || match.index > open && depths[match.index] === inside;
    if (!isOwn || code.charAt(match.index) === "(" !== (match.index === open)) continue;
    if (found.has(name)) throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.yp)(`it hands ${name} to setup(…) twice`, (0, 
    _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.mh)(text, match.index));
    found.set(name, match.index + whole.length);
   }
   return found;
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
