exports.id = 3071;
exports.ids = [3071];
exports.modules = {

/***/ 3071:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

function folderOf(path) {
 return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function joinPath(folder, relative) {
 if (relative.startsWith("/") || /[\\\0]/.test(relative) || /^[A-Za-z]:/.test(relative)) return;
 const segments = [];
 for (const segment of `${folder}/${relative}`.split("/")) {
  if (segment === "" || segment === ".") continue;
  if (segment !== "..") segments.push(segment); else if (segments.pop() === void 0) return;
 }
 return segments.join("/");
}

function* foldersUp(folder) {
 for (let at = folder; ;at = folderOf(at)) {
  yield at;
  if (at === "") return;
 }
}

function fileIn(folder, name) {
 return folder === "" ? name : `${folder}/${name}`;
}

const ELSEWHERE = {
 targets: []
};

function followed(targets) {
 return {
  targets
 };
}

function unfollowed(reason, towards) {
 return {
  targets: [],
  unfollowed: towards === void 0 ? {
   reason
  } : {
   reason,
   towards
  }
 };
}

const MISSING = "leads to no file of the repository";

const COMPUTED = "is put together when the code runs";

function resolveInclude(files, fromPath, {file}) {
 const own = folderOf(fromPath);
 const targets = [ ...foldersUp(own) ].flatMap(folder => [ folder, fileIn(folder, "include"), fileIn(folder, "src") ]).map(folder => joinPath(folder, file)).filter(path => path !== void 0);
 const existing = [ ...new Set(targets) ].filter(path => files.exists(path));
 if (existing.length > 0) return followed(existing);
 const beside = /^\.\.?\//.test(file) ? joinPath(own, file) : void 0;
 return beside === void 0 ? ELSEWHERE : unfollowed(MISSING, beside);
}

var ByFolder = class {
 #ask;
 #own=new Map;
 #nearest=new Map;
 constructor(ask) {
  this.#ask = ask;
 }
 of(folder) {
  if (this.#own.has(folder)) return this.#own.get(folder);
  const said = this.#ask(folder);
  this.#own.set(folder, said);
  return said;
 }
 nearest(folder) {
  if (this.#nearest.has(folder)) return this.#nearest.get(folder);
  let said;
  for (const each of foldersUp(folder)) {
   said = this.of(each);
   if (said !== void 0) break;
  }
  this.#nearest.set(folder, said);
  return said;
 }
 all(folder) {
  return [ ...foldersUp(folder) ].map(each => this.of(each)).filter(said => said !== void 0);
 }
};

var GoModules = class {
 #modules;
 #workspaces;
 constructor(files) {
  const read = (folder, name) => {
   const path = fileIn(folder, name);
   return files.exists(path) ? files.read(path) : void 0;
  };
  this.#modules = new ByFolder(folder => {
   const text = read(folder, "go.mod");
   return text === void 0 ? void 0 : goModule(folder, text);
  });
  this.#workspaces = new ByFolder(folder => {
   const text = read(folder, "go.work");
   return text === void 0 ? void 0 : this.#membersOf(folder, text);
  });
 }
 moduleOf(folder) {
  return this.#modules.nearest(folder)?.path;
 }
 find(path, folder) {
  const own = this.#modules.nearest(folder);
  if (own === void 0) return;
  const inside = below(path, own.path);
  const target = inside === void 0 ? void 0 : joinPath(own.folder, inside);
  if (target !== void 0 && this.#modules.nearest(target) === own) return target;
  return this.#among(own.replaced, path) ?? this.#among(this.#workspaces.nearest(folder), path);
 }
 #among(modules, path) {
  if (modules === void 0) return;
  for (const prefix of foldersUp(path)) {
   const folder = modules.get(prefix);
   if (folder !== void 0) return joinPath(folder, below(path, prefix) ?? "");
  }
 }
 #membersOf(folder, text) {
  const folders = directives(text, "use").flatMap(([path]) => joinPath(folder, unquoted(path ?? "")) ?? []);
  return new Map(folders.flatMap(each => {
   const module = this.#modules.of(each);
   return module === void 0 ? [] : [ [ module.path, each ] ];
  }));
 }
};

function goModule(folder, text) {
 const path = directives(text, "module")[0]?.[0];
 if (path === void 0) return;
 const replaced = directives(text, "replace").flatMap(words => {
  const arrow = words.indexOf("=>");
  const target = unquoted(words[arrow + 1] ?? "");
  const place = arrow > 0 && /^\.\.?(?:\/|$)/.test(target) ? joinPath(folder, target) : void 0;
  return place === void 0 ? [] : [ [ unquoted(words[0] ?? ""), place ] ];
 });
 return {
  folder,
  path: unquoted(path),
  replaced: new Map(replaced)
 };
}

function directives(text, name) {
 const found = [];
 let isInside = false;
 for (const line of text.split(/\r?\n/)) {
  const words = line.replace(/\/\/.*$/, "").trim().split(/\s+/).filter(word => word !== "");
  const [first, ...others] = words;
  if (isInside && first === ")") isInside = false; else if (isInside) found.push(words); else if (first === name || first === `${name}(`) if (others[0] === "(" || first !== name) isInside = true; else found.push(others);
 }
 return found.filter(words => words.length > 0);
}

function unquoted(word) {
 return word.replace(/^["`](.*)["`]$/, "$1");
}

function below(path, prefix) {
 if (path === prefix) return "";
 return path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : void 0;
}

var GoResolver = class {
 #files;
 #modules;
 #packages=new Map;
 constructor(files) {
  this.#files = files;
  this.#modules = new GoModules(files);
 }
 implied(path) {
  if (!isGoTest(path)) return [];
  const isOutside = /^[ \t]*package[ \t]+\w+_test\b/m.test(this.#files.read(path) ?? "");
  return this.#packageIn(folderOf(path)).filter(each => each !== path && (isGoTest(each) || !isOutside));
 }
 resolve(fromPath, {path}) {
  const folder = this.#modules.find(path, folderOf(fromPath));
  if (folder === void 0) return ELSEWHERE;
  const targets = this.#packageIn(folder).filter(each => !isGoTest(each));
  return targets.length > 0 ? followed(targets) : unfollowed(MISSING, folder);
 }
 resolveEmbed(fromPath, {pattern}) {
  const glob = joinPath(folderOf(fromPath), pattern);
  if (glob === void 0) return ELSEWHERE;
  const literal = glob.slice(0, Math.max(0, /[*?[]/.exec(glob)?.index ?? glob.length));
  try {
   const [matches, isInside] = [ this.#files.matcher(glob), this.#files.matcher(`${glob}/**`) ];
   const targets = this.#files.below(literal.slice(0, Math.max(0, literal.lastIndexOf("/")))).filter(path => path === glob || matches(path) || isInside(path));
   return targets.length > 0 ? {
    targets,
    areData: true
   } : unfollowed(MISSING, glob);
  } catch {
   return unfollowed("has a pattern that would take long to match");
  }
 }
 #packageIn(folder) {
  const known = this.#packages.get(folder);
  if (known !== void 0) return known;
  const start = folder === "" ? 0 : folder.length + 1;
  const built = this.#files.below(folder).filter(path => path.endsWith(".go") && !path.includes("/", start)).filter(path => !/^\/\/go:build ignore\b/m.test(this.#files.read(path) ?? ""));
  this.#packages.set(folder, built);
  return built;
 }
};

function isGoTest(path) {
 return path.endsWith("_test.go");
}

const NOTHING = {};

function membersOf(value) {
 return isMapping(value) ? value : NOTHING;
}

function isMapping(value) {
 return typeof value === "object" && value !== null && !Array.isArray(value);
}

function memberOf(value, ...keys) {
 let at = value;
 for (const key of keys) {
  const members = membersOf(at);
  at = Object.hasOwn(members, key) ? members[key] : void 0;
 }
 return at;
}

function textOf(value) {
 return typeof value === "string" ? value : void 0;
}

function textsOf(value) {
 return (Array.isArray(value) ? value : [ value ]).filter(each => typeof each === "string");
}

const LONGEST$2 = 2 ** 20;

function parseJsonc(text) {
 if (text.length > LONGEST$2) return;
 const parsed = parseJson(text);
 if (parsed !== void 0) return parsed;
 return parseJson(text.replace(STRING_OR_COMMENT, found => found.startsWith('"') ? found : " ").replace(STRING_OR_COMMA, found => found.startsWith('"') ? found : " "));
}

const STRING_OR_COMMENT = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;

const STRING_OR_COMMA = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|,(?=\s*[}\]])/g;

function parseJson(text) {
 try {
  return JSON.parse(text.replace(/^\ufeff/, ""));
 } catch {
  return;
 }
}

var PytestPaths = class {
 #files;
 #parse;
 #configured;
 #known=new Map;
 constructor(files, parse) {
  this.#files = files;
  this.#parse = parse;
  this.#configured = new ByFolder(folder => this.#read(folder));
 }
 of(folder) {
  const known = this.#known.get(folder);
  if (known !== void 0) return known;
  const above = [ ...foldersUp(folder) ];
  const sources = above.map(each => fileIn(each, "src")).filter(each => this.#files.hasFolder(each));
  const found = [ ...new Set([ ...above, ...this.#configured.all(folder).flat(), ...sources ]) ];
  this.#known.set(folder, found);
  return found;
 }
 #read(folder) {
  const paths = CONFIGS.flatMap(({name, section}) => {
   const path = fileIn(folder, name);
   const text = this.#files.exists(path) ? this.#files.read(path) : void 0;
   if (text === void 0 || !text.includes("pythonpath")) return [];
   return typeof section === "string" ? iniPaths(text, section) : textsOf(memberOf(this.#parse(text), ...section));
  });
  return paths.length === 0 ? void 0 : paths.flatMap(path => joinPath(folder, path) ?? []);
 }
};

const CONFIGS = [ {
 name: "pytest.toml",
 section: [ "pytest", "pythonpath" ]
}, {
 name: "pytest.ini",
 section: "pytest"
}, {
 name: ".pytest.ini",
 section: "pytest"
}, {
 name: "pyproject.toml",
 section: [ "tool", "pytest", "ini_options", "pythonpath" ]
}, {
 name: "pyproject.toml",
 section: [ "tool", "pytest", "pythonpath" ]
}, {
 name: "tox.ini",
 section: "pytest"
}, {
 name: "setup.cfg",
 section: "tool:pytest"
} ];

function iniPaths(text, section) {
 const words = [];
 let [isInside, isValue] = [ false, false ];
 for (const line of text.split(/\r?\n/)) {
  const bare = line.replace(/(?:^|\s)[#;].*$/, "");
  const key = /^([\w-]+)\s*[=:](.*)$/.exec(bare);
  if (/^\[/.test(bare)) isInside = bare.trim() === `[${section}]`;
  if (/^\S/.test(bare)) isValue = isInside && key?.[1] === "pythonpath";
  const value = key === null ? /^\s/.test(bare) ? bare : "" : key[2] ?? "";
  if (isValue) words.push(...value.split(/\s+/).filter(word => word !== ""));
 }
 return words;
}

var PythonProjects = class {
 #projects;
 constructor(files, parse) {
  const textIn = (folder, name) => {
   const path = fileIn(folder, name);
   return files.exists(path) ? files.read(path) : void 0;
  };
  this.#projects = new ByFolder(folder => {
   const pyproject = textIn(folder, "pyproject.toml");
   const value = pyproject === void 0 ? void 0 : parse(pyproject);
   const setup = /^\[metadata\][^[]*?^name\s*=\s*(\S+)/ms.exec(textIn(folder, "setup.cfg") ?? "")?.[1];
   const name = textOf(memberOf(value, "project", "name")) ?? textOf(memberOf(value, "tool", "poetry", "name")) ?? setup;
   return name === void 0 ? void 0 : {
    folder,
    packageName: normalized(name)
   };
  });
 }
 isPublished(path) {
  const project = this.#projects.nearest(folderOf(path));
  if (project === void 0) return false;
  const [first = ""] = (project.folder === "" ? path : path.slice(project.folder.length + 1)).replace(/^src\//, "").split("/");
  return normalized(first.replace(/\.py$/, "")) === project.packageName;
 }
};

function normalized(name) {
 return name.toLowerCase().replace(/[-.]/g, "_");
}

var PythonResolver = class {
 #files;
 #paths;
 #projects;
 #known=new Map;
 constructor(files, {paths, projects}) {
  this.#files = files;
  this.#paths = paths;
  this.#projects = projects;
 }
 isPublished(path) {
  return this.#projects.isPublished(path);
 }
 implied(path) {
  const folders = [ ...foldersUp(folderOf(path)) ];
  const isPackage = folder => this.#files.exists(fileIn(folder, "__init__.py"));
  const first = folders.findIndex(folder => !isPackage(folder));
  const packages = folders.slice(0, first < 0 ? folders.length : first).map(folder => fileIn(folder, "__init__.py"));
  return [ ...folders.map(folder => fileIn(folder, "conftest.py")).filter(each => this.#files.exists(each)), ...packages ].filter(each => each !== path);
 }
 resolve(fromPath, reference) {
  const folder = folderOf(fromPath);
  const key = `${folder}\0${reference.level}\0${reference.isModule}\0${reference.module.join(".")}`;
  const known = this.#known.get(key) ?? this.#resolve(folder, reference);
  this.#known.set(key, known);
  return known;
 }
 resolveComputed(fromPath, start) {
  const parts = start.split(".").slice(0, -1);
  if (parts.length === 0 || start.startsWith(".")) return unfollowed(COMPUTED);
  const place = this.#paths.of(folderOf(fromPath)).map(base => fileIn(base, parts.join("/"))).find(each => this.#files.hasFolder(each));
  return place === void 0 ? ELSEWHERE : unfollowed(COMPUTED, `${place}/`);
 }
 #resolve(folder, {level, module, isModule}) {
  const bases = level > 0 ? packageAbove(folder, level) : this.#paths.of(folder);
  const targets = bases.flatMap(base => pythonFiles(base, module)).filter(path => path !== void 0 && this.#files.exists(path));
  if (targets.length > 0) return followed([ ...new Set(targets.flatMap(path => path ?? [])) ]);
  return isModule ? this.#missing(bases, {
   level,
   module
  }) : ELSEWHERE;
 }
 #missing(bases, {level, module}) {
  const [first = ""] = module;
  const base = level > 0 ? bases[0] : bases.find(each => this.#files.exists(fileIn(each, `${first}/__init__.py`)));
  if (base === void 0 || module.length < (level > 0 ? 1 : 2)) return ELSEWHERE;
  const place = fileIn(base, module.join("/"));
  return this.#files.hasFolder(place) ? ELSEWHERE : unfollowed(MISSING, place);
 }
};

function packageAbove(folder, level) {
 return [ ...foldersUp(folder) ].slice(level - 1, level);
}

function pythonFiles(folder, module) {
 if (module.length === 0) return [ joinPath(folder, "__init__.py") ];
 const inner = module.join("/");
 return [ joinPath(folder, `${inner}/__init__.py`), joinPath(folder, `${inner}.py`) ];
}

var Cargo = class {
 #files;
 #manifests;
 #forDevelopment;
 constructor(files, parse) {
  this.#files = files;
  this.#manifests = new ByFolder(folder => {
   const path = fileIn(folder, "Cargo.toml");
   const text = files.exists(path) ? files.read(path) : void 0;
   const value = text === void 0 ? void 0 : parse(text);
   return value === void 0 ? void 0 : {
    folder,
    value
   };
  });
 }
 packageFolder(folder) {
  return this.#manifests.nearest(folder)?.folder;
 }
 find(name, folder) {
  const own = this.#manifests.nearest(folder);
  if (own === void 0) return;
  if (libraryName(own) === name) return crateOf(own);
  for (const {entries} of dependenciesOf(own.value)) for (const [key, value] of Object.entries(membersOf(entries))) {
   if (key.replaceAll("-", "_") !== name) continue;
   const path = this.#pathOf(key, value, own.folder);
   const manifest = path === void 0 ? void 0 : this.#manifests.of(path);
   if (manifest !== void 0) return crateOf(manifest);
  }
 }
 isForDevelopment(folder) {
  this.#forDevelopment ??= this.#findForDevelopment();
  const own = this.packageFolder(folder);
  return own !== void 0 && this.#forDevelopment.has(own);
 }
 #findForDevelopment() {
  const needs = this.#files.below("").flatMap(path => {
   const manifest = /(?:^|\/)Cargo\.toml$/.test(path) ? this.#manifests.of(folderOf(path)) : void 0;
   return manifest === void 0 ? [] : this.#needsOf(manifest);
  });
  const products = new Set(needs.filter(({forTests}) => !forTests).map(({folder}) => folder));
  return new Set(needs.map(({folder}) => folder).filter(folder => !products.has(folder)));
 }
 #needsOf({folder, value}) {
  return dependenciesOf(value).flatMap(({list, entries}) => Object.entries(membersOf(entries)).flatMap(([key, entry]) => {
   const target = this.#pathOf(key, entry, folder);
   return target === void 0 ? [] : [ {
    folder: target,
    forTests: list === "dev-dependencies"
   } ];
  }));
 }
 #pathOf(key, value, folder) {
  const path = textOf(memberOf(value, "path"));
  if (path !== void 0) return joinPath(folder, path);
  if (memberOf(value, "workspace") !== true) return;
  for (const {folder: root, value: manifest} of this.#manifests.all(folder)) {
   const shared = textOf(memberOf(manifest, "workspace", "dependencies", key, "path"));
   if (shared !== void 0) return joinPath(root, shared);
  }
 }
};

function libraryName({value}) {
 return (textOf(memberOf(value, "lib", "name")) ?? textOf(memberOf(value, "package", "name")))?.replaceAll("-", "_");
}

function crateOf({folder, value}) {
 return {
  folder,
  root: joinPath(folder, textOf(memberOf(value, "lib", "path")) ?? "src/lib.rs") ?? ""
 };
}

const LISTS = [ "dependencies", "dev-dependencies", "build-dependencies" ];

function dependenciesOf(value) {
 return [ value, ...Object.values(membersOf(memberOf(value, "target"))) ].flatMap(each => LISTS.map(list => ({
  list,
  entries: memberOf(each, list)
 })));
}

var RustResolver = class {
 #files;
 #cargo;
 constructor(files, cargo) {
  this.#files = files;
  this.#cargo = cargo;
 }
 isForDevelopment(path) {
  return this.#cargo.isForDevelopment(folderOf(path));
 }
 resolve(fromPath, reference) {
  switch (reference.kind) {
  case "rust-module":
   return this.#existing(rustModules(fromPath, reference));

  case "rust-include":
   return this.#resolveInclude(fromPath, reference);

  case "rust-crate":
   return this.#resolveCrate(fromPath, reference);
  }
 }
 #resolveInclude(fromPath, {file, from}) {
  const folder = folderOf(fromPath);
  if (from === "file") return this.#existing([ joinPath(folder, file) ]);
  const root = this.#cargo.packageFolder(folder) ?? "";
  return this.#existing([ joinPath(root, file.replace(/^\/+/, "")) ]);
 }
 #resolveCrate(fromPath, {name}) {
  const crate = this.#cargo.find(name, folderOf(fromPath));
  if (crate === void 0) return ELSEWHERE;
  if (this.#files.exists(crate.root)) return followed([ crate.root ]);
  return ELSEWHERE;
 }
 #existing(paths) {
  const inside = paths.filter(path => path !== void 0);
  const targets = [ ...new Set(inside) ].filter(path => this.#files.exists(path));
  if (targets.length > 0) return followed(targets);
  return inside[0] === void 0 ? ELSEWHERE : unfollowed(MISSING, inside[0]);
 }
};

function rustModules(fromPath, {name, folders, file}) {
 const folder = folderOf(fromPath);
 const own = joinPath(folder, fromPath.slice(folder.length).replace(/^\/|\.rs$/g, ""));
 const bases = ownsItsFolder(fromPath) ? [ folder, own ] : [ own, folder ];
 const inline = folders.join("/");
 if (file !== void 0 && inline === "") return [ joinPath(folder, file) ];
 return bases.flatMap((base = "") => {
  const inner = joinPath(base, inline);
  if (inner === void 0) return [];
  if (file !== void 0) return [ joinPath(inner, file) ];
  return [ joinPath(inner, `${name}.rs`), joinPath(inner, `${name}/mod.rs`) ];
 });
}

function ownsItsFolder(path) {
 return /(?:^|\/)(?:mod|main|lib|build)\.rs$|(?:^|\/)(?:tests|benches|examples|bin)\/[^/]+$/.test(path);
}

function scriptFiles(path) {
 if (path === void 0) return [];
 const written = /\.([mc]?)js(x?)$/.exec(path);
 const sources = written === null ? [] : scriptSources(path.slice(0, written.index), written);
 const added = SCRIPT_EXTENSIONS.map(extension => `${path}${extension}`);
 const indexes = SCRIPT_EXTENSIONS.map(extension => joinPath(path, `index${extension}`) ?? "");
 return path === "" ? indexes : [ path, ...sources, ...added, ...indexes ];
}

function scriptSources(stem, [, module = ""]) {
 return module === "" ? [ `${stem}.ts`, `${stem}.tsx` ] : [ `${stem}.${module}ts` ];
}

const SCRIPT_EXTENSIONS = [ ".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs" ];

function isScript(path) {
 return SCRIPT_EXTENSIONS.some(extension => path.endsWith(extension));
}

var StarPatterns = class {
 #exact=new Map;
 #open=new Map;
 #longest=0;
 add(pattern, value) {
  const star = pattern.indexOf("*");
  if (star < 0) {
   if (!this.#exact.has(pattern)) this.#exact.set(pattern, value);
   return;
  }
  const [prefix, suffix] = [ pattern.slice(0, star), pattern.slice(star + 1) ];
  const bySuffix = this.#open.get(prefix) ?? new Map;
  this.#open.set(prefix, bySuffix);
  if (!bySuffix.has(suffix)) bySuffix.set(suffix, value);
  this.#longest = Math.max(this.#longest, prefix.length);
 }
 find(name) {
  const exact = this.#exact.get(name);
  if (exact !== void 0) return {
   value: exact,
   star: "",
   isAny: false
  };
  for (let length = Math.min(name.length, this.#longest); length >= 0; length--) {
   const bySuffix = this.#open.get(name.slice(0, length));
   if (bySuffix === void 0) continue;
   for (let end = name.length - length; end >= 0; end--) {
    const value = bySuffix.get(name.slice(name.length - end));
    if (value === void 0) continue;
    return {
     value,
     star: name.slice(length, name.length - end),
     isAny: length === 0 && end === 0
    };
   }
  }
 }
};

var PackageJson = class {
 folder;
 name;
 #value;
 #imports;
 #exports;
 #entries;
 constructor(folder, value) {
  this.folder = folder;
  this.name = textOf(memberOf(value, "name"));
  this.#value = value;
 }
 get workspaces() {
  const own = memberOf(this.#value, "workspaces");
  return Array.isArray(own) ? own : memberOf(own, "packages");
 }
 dependency(name) {
  return DEPENDENCIES.map(list => textOf(memberOf(this.#value, list, name))).find(version => version !== void 0);
 }
 needs(name) {
  return RUNTIME.some(list => memberOf(this.#value, list, name) !== void 0);
 }
 get isPrivate() {
  return memberOf(this.#value, "private") === true;
 }
 imported(specifier) {
  this.#imports ??= patternsOf(membersOf(memberOf(this.#value, "imports")));
  return filled(this.#imports.find(specifier));
 }
 isEntry(path) {
  this.#entries ??= new Set(this.#declared().flatMap(target => this.#filesOf(target)));
  return this.#entries.has(path);
 }
 #declared() {
  const commands = memberOf(this.#value, "bin");
  return [ ...this.#exportPatterns().find(".")?.value ?? [], ...this.#mains(), ...textsOf(commands), ...targetsIn(commands) ];
 }
 entries(subpath) {
  return [ ...filled(this.#exportPatterns().find(subpath === "" ? "." : `./${subpath}`)) ?? (subpath === "" ? this.#mains() : [ `./${subpath}` ]), subpath === "" ? "." : `./${subpath}` ].flatMap(target => this.#filesOf(target));
 }
 #exportPatterns() {
  if (this.#exports !== void 0) return this.#exports;
  const value = memberOf(this.#value, "exports");
  const hasSubpaths = Object.keys(membersOf(value)).some(key => key.startsWith("."));
  this.#exports = patternsOf(hasSubpaths ? membersOf(value) : value === void 0 ? {} : {
   ".": value
  });
  return this.#exports;
 }
 #mains() {
  return MAINS.flatMap(key => textOf(memberOf(this.#value, key)) ?? []);
 }
 #filesOf(target) {
  const path = joinPath(this.folder, target);
  const built = joinPath("", target)?.replace(/^(?:dist|build|lib|out|esm|cjs)(?:\/(?:esm|cjs))?\//, "");
  const source = joinPath(this.folder, `src/${built === "" ? "index" : built ?? ""}`);
  const plain = source?.replace(/\.d\.([mc]?)ts$/, ".$1js");
  return [ ...scriptFiles(path), ...scriptFiles(source), ...plain === source ? [] : scriptFiles(plain) ];
 }
};

const RUNTIME = [ "dependencies", "peerDependencies", "optionalDependencies" ];

const DEPENDENCIES = [ ...RUNTIME, "devDependencies" ];

const MAINS = [ "source", "module", "main", "types", "typings", "browser" ];

function packageName(specifier) {
 const parts = specifier.split("/");
 const length = specifier.startsWith("@") ? 2 : 1;
 return {
  name: parts.slice(0, length).join("/"),
  subpath: parts.slice(length).join("/")
 };
}

function patternsOf(entries) {
 const patterns = new StarPatterns;
 for (const [name, value] of Object.entries(entries)) patterns.add(name, targetsIn(value));
 return patterns;
}

function targetsIn(value) {
 const targets = [];
 const pending = [ value ];
 for (let each = pending.pop(); each !== void 0; each = pending.pop()) if (typeof each === "string") targets.push(each); else pending.push(...Object.values(Array.isArray(each) ? {
  ...each
 } : membersOf(each)).slice(0, MAX_CONDITIONS));
 return targets.reverse();
}

const MAX_CONDITIONS = 1e3;

function filled(found) {
 return found?.value.map(target => target.replaceAll("*", () => found.star));
}

var Packages = class {
 #files;
 #manifests;
 #workspaces;
 constructor(files) {
  this.#files = files;
  this.#manifests = new ByFolder(folder => this.#read(folder));
  this.#workspaces = new ByFolder(folder => this.#readWorkspace(folder));
 }
 nearest(folder) {
  return this.#manifests.nearest(folder);
 }
 find(name, folder) {
  const above = this.#manifests.all(folder);
  return above.find(each => each.name === name) ?? this.#workspaces.nearest(folder)?.get(name) ?? this.#linked(name, above);
 }
 isDependency(name, folder) {
  return this.#manifests.all(folder).some(each => each.dependency(name) !== void 0);
 }
 isForDevelopment(folder) {
  const own = this.#manifests.nearest(folder);
  const workspace = this.#workspaces.nearest(folder);
  if (own?.name === void 0 || !own.isPrivate || workspace?.get(own.name) !== own) return false;
  const {name} = own;
  const packages = [ ...workspace.values() ];
  return packages.some(each => each.dependency(name) !== void 0) && !packages.some(each => each.needs(name));
 }
 #linked(name, above) {
  for (const {folder, target} of above.map(each => ({
   folder: each.folder,
   target: each.dependency(name)
  }))) {
   const [, path] = /^(?:(?:file|link|portal|workspace):)?(\.{1,2}(?:\/.*)?)$/.exec(target ?? "") ?? [];
   const linked = path === void 0 ? void 0 : joinPath(folder, path);
   if (linked !== void 0) return this.#manifests.of(linked);
  }
 }
 #read(folder) {
  const path = fileIn(folder, "package.json");
  const text = this.#files.exists(path) ? this.#files.read(path) : void 0;
  const value = text === void 0 ? void 0 : parseJsonc(text);
  return value === void 0 ? void 0 : new PackageJson(folder, value);
 }
 #readWorkspace(folder) {
  const patterns = [ ...textsOf(this.#manifests.of(folder)?.workspaces), ...this.#pnpmPatterns(folder) ];
  if (patterns.length === 0) return;
  const manifests = this.#files.below(folder).filter(path => path.endsWith("/package.json"));
  const inside = matching(patterns, this.#files);
  const packages = manifests.map(folderOf).filter(each => inside(folder === "" ? each : each.slice(folder.length + 1))).flatMap(each => this.#manifests.of(each) ?? []);
  return new Map(packages.flatMap(each => each.name === void 0 ? [] : [ [ each.name, each ] ]));
 }
 #pnpmPatterns(folder) {
  const path = fileIn(folder, "pnpm-workspace.yaml");
  const text = this.#files.exists(path) ? this.#files.read(path) : void 0;
  if (text === void 0) return [];
  const [document] = require_main.readYaml(text, YAML).documents;
  return document === void 0 ? [] : textsOf(memberOf(require_main.plainValue(document), "packages"));
 }
};

function matching(patterns, {matcher}) {
 const matchers = patterns.slice(0, MAX_PATTERNS).flatMap(pattern => {
  const isExclusion = pattern.startsWith("!");
  const glob = pattern.replace(/^!?(?:\.\/)?/, "").replace(/\/+$/, "");
  try {
   return [ {
    isExclusion,
    matches: matcher(glob)
   } ];
  } catch {
   return [];
  }
 });
 const [excluded, included] = [ matchers.filter(each => each.isExclusion), matchers.filter(each => !each.isExclusion) ];
 return folder => included.some(({matches}) => matches(folder)) && !excluded.some(({matches}) => matches(folder));
}

const MAX_PATTERNS = 1e3;

const YAML = {
 documents: "one",
 aliases: "few",
 extras: "allowed",
 maxTokens: 1e5,
 maxLexemes: 1e6
};

const TOOLS = [ "vitest", "vite", "jest", "playwright" ];

const EXTENSIONS = [ "ts", "mts", "cts", "js", "mjs", "cjs" ];

const NAMES$2 = [ ...TOOLS.flatMap(tool => EXTENSIONS.map(extension => `${tool}.config.${extension}`)), ...EXTENSIONS.map(extension => `vitest.workspace.${extension}`), "jest.config.json", "package.json" ];

const LONGEST$1 = 2 ** 17;

const MOST_KEYS = 100;

const LONGEST_VALUE = 4096;

const KEY = /(?<![\w$.])(["']?)(?:setupFiles(?:AfterEnv)?|globalSetup|globalTeardown)\1[ \t]*(?=[:,}\n])/g;

const COMMENT = /"(?:[^"\\\n]|\\.)*(?:"|\n|$)|'(?:[^'\\\n]|\\.)*(?:'|\n|$)|`(?:[^`\\]|\\[\s\S])*(?:`|$)|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;

const LITERAL = /"([^"\n]*)"|'([^'\n]*)'|`([^`$\n]*)`/g;

const CALL = /(?<![\w$.])(?:(?:path\.)?(?:join|resolve)|require\.resolve|fileURLToPath|new URL|import\.meta\.(?:resolve|url|dirname)|__dirname|process\.cwd)(?![\w$])/g;

var SetUpFiles = class {
 #files;
 #resolveName;
 #imports;
 constructor(files, resolveName) {
  this.#files = files;
  this.#resolveName = resolveName;
  this.#imports = new ByFolder(folder => this.#read(folder));
 }
 of(folder) {
  return this.#imports.all(folder).flat();
 }
 #read(folder) {
  const imports = NAMES$2.flatMap(name => {
   const config = fileIn(folder, name);
   const text = this.#files.exists(config) ? this.#files.read(config) : void 0;
   if (text === void 0 || text.length > LONGEST$1) return [];
   return this.#importsOf(withoutComments(text), folder).map(each => ({
    config,
    ...each
   }));
  });
  return imports.length === 0 ? void 0 : imports;
 }
 #importsOf(text, folder) {
  const lines = new require_main.LineIndex(text);
  return [ ...text.matchAll(KEY) ].slice(0, MOST_KEYS).flatMap(({0: key, index}) => {
   const line = lines.lineAt(index);
   const behind = index + key.length;
   const {literals, isWhole} = valueBehind(text.slice(behind, behind + LONGEST_VALUE));
   const found = literals.map(written => ({
    line,
    written,
    ...this.#resolve(folder, written)
   }));
   const computed = {
    line,
    written: key.trim().replace(/["']/g, ""),
    targets: [],
    reason: COMPUTED
   };
   return isWhole ? found : [ ...found, computed ];
  });
 }
 #resolve(folder, written) {
  const relative = written.replace(/^<rootDir>\/?|^\/+/, "./");
  const path = joinPath(folder, relative);
  const targets = [ ...new Set(scriptFiles(path)) ].filter(each => this.#files.exists(each));
  if (targets.length > 0) return {
   targets
  };
  if (/^\.\.?(?:\/|$)/.test(relative)) return path === void 0 ? {
   targets
  } : {
   targets,
   reason: MISSING
  };
  const {targets: named, unfollowed} = this.#resolveName(folder, written);
  return unfollowed === void 0 ? {
   targets: named
  } : {
   targets: named,
   reason: unfollowed.reason
  };
 }
};

function withoutComments(text) {
 return text.replace(COMMENT, found => found.startsWith("/") ? found.replace(/[^\n]/g, " ") : found);
}

function valueBehind(text) {
 const start = /^\s*:\s*/.exec(text)?.[0];
 if (start === void 0) return {
  literals: [],
  isWhole: false
 };
 const value = joined(valueAt(text.slice(start.length)));
 const literals = [ ...value.matchAll(LITERAL) ].map(([, ...quoted]) => quoted.find(each => each !== void 0) ?? "");
 const rest = value.replace(LITERAL, "").replace(CALL, "");
 return {
  literals: literals.filter(each => each !== ""),
  isWhole: !/[\w$`]/.test(rest)
 };
}

function valueAt(text) {
 let depth = 0;
 for (const {0: sign, index} of text.matchAll(/["'`][^"'`\n]*["'`]|[[\](){},\n;]/g)) {
  if ("[({".includes(sign)) depth++; else if ("])}".includes(sign)) depth--;
  if (depth < 0 || depth === 0 && /^[,\n;]$/.test(sign)) return text.slice(0, index);
 }
 return text;
}

function joined(value) {
 return value.replace(/(?<![\w$.])(?:path\.)?(?:join|resolve)\(([^()]*)\)/g, (call, inside) => {
  const parts = [ ...inside.matchAll(LITERAL) ].map(([, ...quoted]) => quoted.find(Boolean) ?? "");
  const rest = inside.replace(LITERAL, "").replace(CALL, "");
  return parts.length === 0 || /[\w$`]/.test(rest) ? call : `'./${parts.join("/").replace(/^(?:\.?\/)+/, "")}'`;
 });
}

const NAMES$1 = [ "vitest", "vite", "jest", "webpack", "rollup", "playwright", "rspack", "rsbuild", "babel" ].flatMap(tool => [ "ts", "mts", "cts", "js", "mjs", "cjs" ].map(extension => `${tool}.config.${extension}`));

const LONGEST = 2 ** 17;

var ToolAliases = class {
 #files;
 #configs;
 #known=new Map;
 constructor(files) {
  this.#files = files;
  this.#configs = new ByFolder(folder => this.#read(folder));
 }
 find(specifier, folder) {
  const configs = this.#configs.all(folder).flat();
  if (configs.length === 0) return;
  for (const name of beginnings(specifier)) for (const config of configs) {
   const alias = this.#aliasIn(config, name);
   if (alias?.kind !== "path") {
    if (alias !== void 0) return alias;
    continue;
   }
   const path = joinPath(alias.path, `./${specifier.slice(name.length)}`);
   return path === void 0 ? void 0 : {
    kind: "path",
    path
   };
  }
 }
 #aliasIn(config, name) {
  const key = `${config.path} ${name}`;
  if (!this.#known.has(key)) this.#known.set(key, searchAlias(config, name));
  return this.#known.get(key);
 }
 #read(folder) {
  const configs = NAMES$1.flatMap(name => {
   const path = fileIn(folder, name);
   const text = this.#files.exists(path) ? this.#files.read(path) : void 0;
   if (text === void 0 || text.length > LONGEST) return [];
   return /alias|moduleNameMapper/.test(text) ? [ {
    path,
    folder,
    text
   } ] : [];
  });
  return configs.length === 0 ? void 0 : configs;
 }
};

function beginnings(specifier) {
 const parts = specifier.split("/").slice(0, 4);
 return parts.map((_, index) => parts.slice(0, parts.length - index).join("/")).filter(name => name !== "");
}

function searchAlias(config, name) {
 if (!config.text.includes(name)) return;
 const key = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
 const found = aliasBehind(config, String.raw`(?:['"\x60]\^?${key}(?:/|/\(\.\*\)\$?|\$)?['"\x60]|/\^?${key}[^/\n]{0,20}/)`);
 if (found !== void 0 || !/^[\w$]+$/.test(name) || BUILT_IN.has(name)) return found;
 const bare = aliasBehind(config, String.raw`(?<![\w$])${key}`);
 return bare?.kind === "path" ? bare : void 0;
}

function aliasBehind({text, folder, path: config}, key) {
 const found = new RegExp(String.raw`${key}\s*(?::|,\s*replacement\s*:)\s*([^\n]*)`).exec(text);
 if (found === null) return;
 const [only, other] = [ ...((found[1] ?? "").split(/\},/)[0] ?? "").matchAll(/['"`]([^'"`]*)['"`]/g) ].map(({1: literal = ""}) => literal).filter(literal => /^(?:\.{0,2}\/|<rootDir>|[\w.-]+\/|\.\.?$|\w+$)/.test(literal));
 const relative = only?.replace(/^<rootDir>\/?|^\/+/, "").replace(/\/?\$1$|\/$/, "");
 const path = relative === void 0 || other !== void 0 ? void 0 : joinPath(folder, relative);
 return path === void 0 ? {
  kind: "computed",
  config
 } : {
  kind: "path",
  path
 };
}

const BUILT_IN = new Set("assert buffer child_process cluster console crypto dns events fs http http2 https module net os path process readline stream test timers tls tty url util v8 vm worker_threads zlib".split(" "));

const NAMES = [ "tsconfig.json", "jsconfig.json", "tsconfig.base.json", "tsconfig.app.json", "tsconfig.node.json", "tsconfig.test.json", "tsconfig.spec.json", "tsconfig.vitest.json", "tsconfig.e2e.json" ];

const MAX_CONFIGS = 100;

var TsPaths = class {
 #files;
 #packageFile;
 #names;
 #parsed=new Map;
 #shared=new Map;
 constructor(files, packageFile) {
  this.#files = files;
  this.#packageFile = packageFile;
  this.#names = new ByFolder(folder => this.#read(folder));
 }
 find(specifier, folder) {
  const found = this.#names.all(folder).flatMap(({aliases, bases}) => [ ...aliases.flatMap(each => each.find(specifier) ?? []).map(({value, star, isAny}) => ({
   paths: value.flatMap(target => joinPath("", target.replace("*", () => star)) ?? []),
   isAlias: !isAny
  })), ...bases.map(base => ({
   paths: [ joinPath(base, specifier) ?? [] ].flat(),
   isAlias: false
  })) ]);
  return {
   paths: found.flatMap(({paths}) => paths),
   isAlias: found.some(({isAlias}) => isAlias)
  };
 }
 brokenAbove(folder) {
  return this.#names.all(folder).find(({broken}) => broken !== void 0)?.broken;
 }
 #read(folder) {
  const paths = NAMES.map(name => fileIn(folder, name)).filter(path => this.#files.exists(path));
  if (paths.length === 0) return;
  const options = [ ...paths, ...paths.flatMap(path => this.#references(path)) ].slice(0, MAX_CONFIGS).map(path => this.#options(path, {
   root: folderOf(path),
   seen: new Set
  }));
  return {
   aliases: [ ...new Set(options.flatMap(({paths: own, baseUrl}) => own ? [ this.#aliases(own, baseUrl) ] : [])) ],
   bases: [ ...new Set(options.flatMap(({baseUrl}) => baseUrl ?? [])) ],
   broken: options.find(({broken}) => broken !== void 0)?.broken
  };
 }
 #references(path) {
  const references = memberOf(this.#parse(path), "references");
  return (Array.isArray(references) ? references : []).flatMap(each => {
   const target = joinPath(folderOf(path), textOf(memberOf(each, "path")) ?? "");
   return target === void 0 ? [] : this.#existing([ target, fileIn(target, "tsconfig.json") ]);
  });
 }
 #options(path, walk) {
  if (walk.seen.has(path) || walk.seen.size >= MAX_CONFIGS) return {};
  walk.seen.add(path);
  const value = this.#parse(path);
  if (value === void 0) return {
   broken: path
  };
  const folder = folderOf(path);
  const above = textsOf(memberOf(value, "extends")).flatMap(each => this.#extended(each, folder));
  const extended = Object.assign({}, ...above.map(each => this.#options(each, walk)));
  const options = memberOf(value, "compilerOptions");
  const baseUrl = textOf(memberOf(options, "baseUrl"));
  const paths = memberOf(options, "paths");
  const folderFor = written => written.includes(CONFIG_FOLDER) ? walk.root : folder;
  return {
   ...extended,
   ...baseUrl === void 0 ? {} : {
    baseUrl: joinPath(folderFor(baseUrl), relative(baseUrl)) ?? folder
   },
   ...paths === void 0 ? {} : {
    paths: {
     value: paths,
     folder: folderFor(JSON.stringify(paths))
    }
   }
  };
 }
 #extended(specifier, folder) {
  return (/^\.\.?(?:\/|$)/.test(specifier) ? [ joinPath(folder, specifier) ?? [] ].flat() : this.#packageFile(specifier, folder)).flatMap(each => this.#existing([ each, `${each}.json`, fileIn(each, "tsconfig.json") ]).slice(0, 1));
 }
 #existing(paths) {
  return paths.filter(path => this.#files.exists(path));
 }
 #parse(path) {
  if (!this.#parsed.has(path)) {
   const text = this.#files.read(path);
   this.#parsed.set(path, text === void 0 ? void 0 : parseJsonc(text));
  }
  return this.#parsed.get(path);
 }
 #aliases(own, baseUrl) {
  const folder = baseUrl ?? own.folder;
  const known = this.#shared.get(own.value) ?? new Map;
  this.#shared.set(own.value, known);
  const aliases = known.get(folder) ?? aliasesOf(own.value, folder);
  known.set(folder, aliases);
  return aliases;
 }
};

const CONFIG_FOLDER = [ "$", "{configDir}" ].join("");

function relative(written) {
 return written.replace(CONFIG_FOLDER, ".");
}

function aliasesOf(value, folder) {
 const aliases = new StarPatterns;
 for (const [pattern, targets] of Object.entries(membersOf(value))) aliases.add(pattern, textsOf(targets).flatMap(target => joinPath(folder, relative(target)) ?? []));
 return aliases;
}

var ScriptResolver = class {
 #packages;
 #files;
 #paths;
 #tools;
 #setUps;
 #forDevelopment;
 #known=new Map;
 constructor(files) {
  this.#files = files;
  this.#packages = new Packages(files);
  this.#paths = new TsPaths(files, (specifier, folder) => this.#packageFiles(specifier, folder));
  this.#tools = new ToolAliases(files);
  this.#setUps = new SetUpFiles(files, (folder, name) => this.#resolve(folder, name));
  this.#forDevelopment = new ByFolder(folder => this.#packages.isForDevelopment(folder));
 }
 setUp(folder) {
  return this.#setUps.of(folder);
 }
 isForDevelopment(path) {
  return this.#forDevelopment.of(folderOf(path)) === true;
 }
 isEntry(path) {
  const own = this.#packages.nearest(folderOf(path));
  return own !== void 0 && isScript(path) && own.isEntry(path);
 }
 resolve(fromPath, {how, specifier}) {
  const folder = folderOf(fromPath);
  if (how === "url") return this.#resolveUrl(folder, specifier);
  const found = this.#resolve(folder, specifier);
  if (how === "load") return found;
  const mocks = found.targets.flatMap(path => {
   const mock = joinPath(folderOf(path), `__mocks__/${path.slice(folderOf(path).length)}`);
   return this.#existing(scriptFiles(mock?.replace(/\.\w+$/, "")));
  });
  return mocks.length === 0 ? ELSEWHERE : followed(mocks);
 }
 resolveComputed(fromPath, start) {
  const folder = folderOf(fromPath);
  if (start === "" || ALIAS.test(start)) return unfollowed(COMPUTED);
  if (/^\.\.?\//.test(start)) {
   const path = joinPath(folder, start);
   const isFolder = start.endsWith("/");
   return path === void 0 ? ELSEWHERE : unfollowed(COMPUTED, isFolder ? `${path}/` : path);
  }
  const {paths, isAlias} = this.#paths.find(start, folder);
  if (isAlias) return unfollowed(COMPUTED, paths[0]);
  const own = this.#packages.find(packageName(start).name, folder);
  return own === void 0 ? ELSEWHERE : unfollowed(COMPUTED, own.folder);
 }
 resolveGlob(fromPath, {patterns}) {
  const folder = folderOf(fromPath);
  const globs = patterns.map(pattern => this.#globOf(folder, pattern));
  if (globs.some(glob => glob === void 0)) return unfollowed("has a pattern that is not understood");
  try {
   const included = globs.flatMap(glob => glob?.isExclusion === false ? this.#matching(glob.glob) : []);
   const excluded = new Set(globs.flatMap(glob => glob?.isExclusion === true ? this.#matching(glob.glob) : []));
   return {
    targets: [ ...new Set(included) ].filter(path => !excluded.has(path))
   };
  } catch {
   return unfollowed("has a pattern that would take long to match");
  }
 }
 #globOf(folder, pattern) {
  const isExclusion = pattern.startsWith("!");
  const written = isExclusion ? pattern.slice(1) : pattern;
  const glob = written.startsWith("/") ? joinPath(this.#packages.nearest(folder)?.folder ?? "", written.slice(1)) : written.startsWith("**") ? written : /^\.\.?\//.test(written) ? joinPath(folder, written) : this.#paths.find(written, folder).paths[0];
  return glob === void 0 ? void 0 : {
   glob,
   isExclusion
  };
 }
 #matching(glob) {
  const literal = glob.slice(0, Math.max(0, glob.search(/[*?{}[\]!()]/)));
  const matches = this.#files.matcher(glob);
  return this.#files.below(literal.slice(0, Math.max(0, literal.lastIndexOf("/")))).filter(path => matches(path));
 }
 #resolveUrl(folder, specifier) {
  if (SCHEME.test(specifier)) return ELSEWHERE;
  const path = joinPath(folder, withoutQuery(specifier));
  const targets = this.#existing(scriptFiles(path)).filter(isScript);
  return targets.length > 0 ? followed(targets) : ELSEWHERE;
 }
 #resolve(folder, specifier) {
  const key = `${folder}\0${specifier}`;
  const known = this.#known.get(key);
  if (known !== void 0) return known;
  const found = /^\.\.?(?:\/|$)/.test(specifier) ? this.#resolveRelative(folder, specifier) : this.#resolveName(folder, specifier.replace(/\?.*$/s, ""));
  this.#known.set(key, found);
  return found;
 }
 #resolveRelative(folder, specifier) {
  const path = joinPath(folder, withoutQuery(specifier));
  if (path === void 0) return ELSEWHERE;
  const targets = this.#existing(scriptFiles(path));
  return targets.length > 0 ? followed(targets) : unfollowed(MISSING, path);
 }
 #resolveName(folder, specifier) {
  if (SCHEME.test(specifier)) return ELSEWHERE;
  if (specifier.startsWith("/")) return this.#resolveRooted(folder, specifier);
  const alias = this.#paths.find(specifier, folder);
  const imported = specifier.startsWith("#") ? this.#imported(specifier, folder) : void 0;
  const tool = this.#tools.find(specifier, folder);
  const {name, subpath} = packageName(specifier);
  const own = this.#packages.find(name, folder);
  const paths = [ ...alias.paths, ...imported ?? [], ...tool?.kind === "path" ? [ tool.path ] : [] ];
  const targets = this.#existing([ ...paths.flatMap(scriptFiles), ...own?.entries(subpath) ?? [] ]);
  if (targets.length > 0) return followed(targets);
  if (own !== void 0) return unfollowed("is a package of the repository without this file", own.folder);
  if (alias.isAlias || imported !== void 0 || tool?.kind === "path") return this.#packages.isDependency(name, folder) ? ELSEWHERE : unfollowed(MISSING, paths[0]);
  return this.#unknown(specifier, {
   folder,
   config: tool?.config,
   name
  });
 }
 #unknown(specifier, {folder, config, name}) {
  if (this.#packages.isDependency(name, folder)) return ELSEWHERE;
  if (config !== void 0) return unfollowed(`is an alias in ${config} that could not be read`);
  if (ALIAS.test(specifier)) return unfollowed("looks like an alias that no configuration explains");
  const broken = this.#paths.brokenAbove(folder);
  return broken === void 0 ? ELSEWHERE : unfollowed(`may be an alias: ${broken} could not be read`);
 }
 #resolveRooted(folder, specifier) {
  const paths = [ this.#packages.nearest(folder)?.folder ?? "", "" ].flatMap(root => joinPath(root, specifier.slice(1)) ?? []);
  const targets = this.#existing(paths.flatMap(scriptFiles));
  return targets.length > 0 ? followed(targets) : ELSEWHERE;
 }
 #imported(specifier, folder) {
  const own = this.#packages.nearest(folder);
  return own?.imported(specifier)?.flatMap(target => this.#targetOf(own, target));
 }
 #targetOf(own, target) {
  return target.startsWith(".") ? [ joinPath(own.folder, target) ?? [] ].flat() : this.#packageFiles(target, own.folder);
 }
 #packageFiles(specifier, folder) {
  const {name, subpath} = packageName(specifier);
  return this.#packages.find(name, folder)?.entries(subpath) ?? [];
 }
 #existing(paths) {
  return [ ...new Set(paths) ].filter(path => this.#files.exists(path));
 }
};

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

const ALIAS = /^(?:~|#|\$|@\/|@$)/;

function withoutQuery(specifier) {
 return specifier.replace(/[?#].*$/s, "");
}

var ImportResolver = class {
 #files;
 #script;
 #go;
 #python;
 #rust;
 constructor(files, parseToml) {
  this.#files = files;
  this.#script = new ScriptResolver(files);
  this.#go = new GoResolver(files);
  this.#python = new PythonResolver(files, {
   paths: new PytestPaths(files, parseToml),
   projects: new PythonProjects(files, parseToml)
  });
  this.#rust = new RustResolver(files, new Cargo(files, parseToml));
 }
 resolve(fromPath, imports) {
  const targets = new Map;
  const again = new Map;
  const open = [];
  const modules = new Set;
  for (const reference of imports) {
   const {line, written} = reference;
   const resolution = this.#resolve(fromPath, reference);
   for (const path of resolution.targets) if (path !== fromPath && !targets.has(path)) targets.set(path, {
    path,
    line,
    written,
    isData: resolution.areData === true
   }); else again.set(path, [ ...again.get(path) ?? [], line ]);
   const name = reference.kind === "rust-module" ? `${line} ${reference.name}` : "";
   if (resolution.targets.length > 0) modules.add(name); else if (resolution.unfollowed !== void 0 && (name === "" || !modules.has(name))) open.push({
    ...resolution.unfollowed,
    line,
    written
   });
  }
  return {
   targets: [ ...targets.values() ],
   again,
   unfollowed: open
  };
 }
 implied(test) {
  if (test.endsWith(".py")) return this.#python.implied(test);
  return test.endsWith(".go") ? this.#go.implied(test) : [];
 }
 setUp(test) {
  return isScript(test) ? this.#script.setUp(folderOf(test)) : [];
 }
 isForDevelopment(path) {
  return path.endsWith(".rs") ? this.#rust.isForDevelopment(path) : this.#script.isForDevelopment(path);
 }
 isPublished(path) {
  return path.endsWith(".py") ? this.#python.isPublished(path) : this.#script.isEntry(path);
 }
 #resolve(fromPath, reference) {
  switch (reference.kind) {
  case "rust-module":
  case "rust-include":
  case "rust-crate":
   return this.#rust.resolve(fromPath, reference);

  case "script":
   return this.#script.resolve(fromPath, reference);

  case "script-glob":
   return this.#script.resolveGlob(fromPath, reference);

  case "python":
   return this.#python.resolve(fromPath, reference);

  case "go":
   return this.#go.resolve(fromPath, reference);

  case "go-embed":
   return this.#go.resolveEmbed(fromPath, reference);

  case "c-include":
   return resolveInclude(this.#files, fromPath, reference);

  case "computed":
   return this.#resolveComputed(fromPath, reference);
  }
 }
 #resolveComputed(fromPath, {start}) {
  if (fromPath.endsWith(".py")) return this.#python.resolveComputed(fromPath, start);
  return fromPath.endsWith(".rs") ? unfollowed(COMPUTED) : this.#script.resolveComputed(fromPath, start);
 }
};

exports.ImportResolver = ImportResolver;


/***/ })

};
;