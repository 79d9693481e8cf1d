export const id = 5427;

export const ids = [ 5427 ];

export const modules = {
 5427: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   ImportResolver: () => ImportResolver
  });
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
    targets: targets
   };
  }
  function unfollowed(reason, towards) {
   return {
    targets: [],
    unfollowed: towards === void 0 ? {
     reason: reason
    } : {
     reason: reason,
     towards: towards
    }
   };
  }
  const MISSING = "leads to no file of the repository";
  const COMPUTED = "is put together when the code runs";
  function resolveInclude(files, fromPath, {file: file}) {
   const own = folderOf(fromPath);
   const above = [ ...foldersUp(own) ].flatMap(folder => [ folder, fileIn(folder, "include"), fileIn(folder, "src") ]);
   const targets = above.map(folder => joinPath(folder, file)).filter(path => path !== void 0);
   const existing = [ ...new Set(targets) ].filter(path => files.exists(path));
   if (existing.length > 0) return followed(existing);
   const beside = /^\.\.?\//.test(file) ? joinPath(own, file) : void 0;
   return beside === void 0 ? ELSEWHERE : unfollowed(MISSING, beside);
  }
  class ByFolder {
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
  }
  class GoModules {
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
    return;
   }
   #membersOf(folder, text) {
    const folders = directives(text, "use").flatMap(([path]) => joinPath(folder, unquoted(path ?? "")) ?? []);
    return new Map(folders.flatMap(each => {
     const module = this.#modules.of(each);
     return module === void 0 ? [] : [ [ module.path, each ] ];
    }));
   }
  }
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
    folder: folder,
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
  class GoResolver {
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
   resolve(fromPath, {path: path}) {
    const folder = this.#modules.find(path, folderOf(fromPath));
    if (folder === void 0) return ELSEWHERE;
    const targets = this.#packageIn(folder).filter(each => !isGoTest(each));
    return targets.length > 0 ? followed(targets) : unfollowed(MISSING, folder);
   }
   resolveEmbed(fromPath, {pattern: pattern}) {
    const glob = joinPath(folderOf(fromPath), pattern);
    if (glob === void 0) return ELSEWHERE;
    const literal = glob.slice(0, Math.max(0, /[*?[]/.exec(glob)?.index ?? glob.length));
    try {
     const [matches, isInside] = [ this.#files.matcher(glob), this.#files.matcher(`${glob}/**`) ];
     const below = this.#files.below(literal.slice(0, Math.max(0, literal.lastIndexOf("/"))));
     const targets = below.filter(path => path === glob || matches(path) || isInside(path));
     return targets.length > 0 ? {
      targets: targets,
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
    const sources = this.#files.below(folder).filter(path => path.endsWith(".go") && !path.includes("/", start));
    const built = sources.filter(path => !/^\/\/go:build ignore\b/m.test(this.#files.read(path) ?? ""));
    this.#packages.set(folder, built);
    return built;
   }
  }
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
   const list = Array.isArray(value) ? value : [ value ];
   return list.filter(each => typeof each === "string");
  }
  const LONGEST = 2 ** 20;
  function parseJsonc(text) {
   if (text.length > LONGEST) return;
   const parsed = parseJson(text);
   if (parsed !== void 0) return parsed;
   const bare = text.replace(STRING_OR_COMMENT, found => found.startsWith('"') ? found : " ");
   return parseJson(bare.replace(STRING_OR_COMMA, found => found.startsWith('"') ? found : " "));
  }
  const STRING_OR_COMMENT = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
  const STRING_OR_COMMA = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|,(?=\s*[}\]])/g;
  function parseJson(text) {
   try {
    const value = JSON.parse(text.replace(/^\ufeff/, ""));
    return value;
   } catch {
    return;
   }
  }
  class PytestPaths {
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
    const paths = CONFIGS.flatMap(({name: name, section: section}) => {
     const path = fileIn(folder, name);
     const text = this.#files.exists(path) ? this.#files.read(path) : void 0;
     if (text === void 0 || !text.includes("pythonpath")) return [];
     return typeof section === "string" ? iniPaths(text, section) : textsOf(memberOf(this.#parse(text), ...section));
    });
    return paths.length === 0 ? void 0 : paths.flatMap(path => joinPath(folder, path) ?? []);
   }
  }
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
  class PythonProjects {
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
      folder: folder,
      packageName: normalized(name)
     };
    });
   }
   isPublished(path) {
    const project = this.#projects.nearest(folderOf(path));
    if (project === void 0) return false;
    const inside = project.folder === "" ? path : path.slice(project.folder.length + 1);
    const [first = ""] = inside.replace(/^src\//, "").split("/");
    return normalized(first.replace(/\.py$/, "")) === project.packageName;
   }
  }
  function normalized(name) {
   return name.toLowerCase().replace(/[-.]/g, "_");
  }
  class PythonResolver {
   #files;
   #paths;
   #projects;
   #known=new Map;
   constructor(files, {paths: paths, projects: projects}) {
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
    const conftests = folders.map(folder => fileIn(folder, "conftest.py"));
    return [ ...conftests.filter(each => this.#files.exists(each)), ...packages ].filter(each => each !== path);
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
    const places = this.#paths.of(folderOf(fromPath)).map(base => fileIn(base, parts.join("/")));
    const place = places.find(each => this.#files.hasFolder(each));
    return place === void 0 ? ELSEWHERE : unfollowed(COMPUTED, `${place}/`);
   }
   #resolve(folder, {level: level, module: module, isModule: isModule}) {
    const bases = level > 0 ? packageAbove(folder, level) : this.#paths.of(folder);
    const targets = bases.flatMap(base => pythonFiles(base, module)).filter(path => path !== void 0 && this.#files.exists(path));
    if (targets.length > 0) return followed([ ...new Set(targets.flatMap(path => path ?? [])) ]);
    return isModule ? this.#missing(bases, {
     level: level,
     module: module
    }) : ELSEWHERE;
   }
   #missing(bases, {level: level, module: module}) {
    const [first = ""] = module;
    const base = level > 0 ? bases[0] : bases.find(each => this.#files.exists(fileIn(each, `${first}/__init__.py`)));
    if (base === void 0 || module.length < (level > 0 ? 1 : 2)) return ELSEWHERE;
    const place = fileIn(base, module.join("/"));
    return this.#files.hasFolder(place) ? ELSEWHERE : unfollowed(MISSING, place);
   }
  }
  function packageAbove(folder, level) {
   const above = [ ...foldersUp(folder) ];
   return above.slice(level - 1, level);
  }
  function pythonFiles(folder, module) {
   if (module.length === 0) return [ joinPath(folder, "__init__.py") ];
   const inner = module.join("/");
   return [ joinPath(folder, `${inner}/__init__.py`), joinPath(folder, `${inner}.py`) ];
  }
  class Cargo {
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
      folder: folder,
      value: value
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
    for (const {entries: entries} of dependenciesOf(own.value)) for (const [key, value] of Object.entries(membersOf(entries))) {
     if (key.replaceAll("-", "_") !== name) continue;
     const path = this.#pathOf(key, value, own.folder);
     const manifest = path === void 0 ? void 0 : this.#manifests.of(path);
     if (manifest !== void 0) return crateOf(manifest);
    }
    return;
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
    const products = new Set(needs.filter(({forTests: forTests}) => !forTests).map(({folder: folder}) => folder));
    return new Set(needs.map(({folder: folder}) => folder).filter(folder => !products.has(folder)));
   }
   #needsOf({folder: folder, value: value}) {
    return dependenciesOf(value).flatMap(({list: list, entries: entries}) => Object.entries(membersOf(entries)).flatMap(([key, entry]) => {
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
    return;
   }
  }
  function libraryName({value: value}) {
   const name = textOf(memberOf(value, "lib", "name")) ?? textOf(memberOf(value, "package", "name"));
   return name?.replaceAll("-", "_");
  }
  function crateOf({folder: folder, value: value}) {
   const root = joinPath(folder, textOf(memberOf(value, "lib", "path")) ?? "src/lib.rs") ?? "";
   return {
    folder: folder,
    root: root
   };
  }
  const LISTS = [ "dependencies", "dev-dependencies", "build-dependencies" ];
  function dependenciesOf(value) {
   const targets = Object.values(membersOf(memberOf(value, "target")));
   return [ value, ...targets ].flatMap(each => LISTS.map(list => ({
    list: list,
    entries: memberOf(each, list)
   })));
  }
  class RustResolver {
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
   #resolveInclude(fromPath, {file: file, from: from}) {
    const folder = folderOf(fromPath);
    if (from === "file") return this.#existing([ joinPath(folder, file) ]);
    const root = this.#cargo.packageFolder(folder) ?? "";
    return this.#existing([ joinPath(root, file.replace(/^\/+/, "")) ]);
   }
   #resolveCrate(fromPath, {name: name}) {
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
  }
  function rustModules(fromPath, {name: name, folders: folders, file: file}) {
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
  class StarPatterns {
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
       value: value,
       star: name.slice(length, name.length - end),
       isAny: length === 0 && end === 0
      };
     }
    }
    return;
   }
  }
  class PackageJson {
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
    const lists = DEPENDENCIES.map(list => textOf(memberOf(this.#value, list, name)));
    return lists.find(version => version !== void 0);
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
    const exported = this.#exportPatterns().find(".")?.value ?? [];
    return [ ...exported, ...this.#mains(), ...textsOf(commands), ...targetsIn(commands) ];
   }
   entries(subpath) {
    const exported = filled(this.#exportPatterns().find(subpath === "" ? "." : `./${subpath}`));
    const named = exported ?? (subpath === "" ? this.#mains() : [ `./${subpath}` ]);
    return [ ...named, subpath === "" ? "." : `./${subpath}` ].flatMap(target => this.#filesOf(target));
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
  }
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
  var located = __webpack_require__(8313);
  var read_yaml = __webpack_require__(7901);
  class Packages {
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
    const own = above.find(each => each.name === name);
    return own ?? this.#workspaces.nearest(folder)?.get(name) ?? this.#linked(name, above);
   }
   isDependency(name, folder) {
    return this.#manifests.all(folder).some(each => each.dependency(name) !== void 0);
   }
   isForDevelopment(folder) {
    const own = this.#manifests.nearest(folder);
    const workspace = this.#workspaces.nearest(folder);
    if (own?.name === void 0 || !own.isPrivate || workspace?.get(own.name) !== own) return false;
    const {name: name} = own;
    const packages = [ ...workspace.values() ];
    return packages.some(each => each.dependency(name) !== void 0) && !packages.some(each => each.needs(name));
   }
   #linked(name, above) {
    for (const {folder: folder, target: target} of above.map(each => ({
     folder: each.folder,
     target: each.dependency(name)
    }))) {
     const [, path] = /^(?:(?:file|link|portal|workspace):)?(\.{1,2}(?:\/.*)?)$/.exec(target ?? "") ?? [];
     const linked = path === void 0 ? void 0 : joinPath(folder, path);
     if (linked !== void 0) return this.#manifests.of(linked);
    }
    return;
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
    const found = manifests.map(folderOf).filter(each => inside(folder === "" ? each : each.slice(folder.length + 1)));
    const packages = found.flatMap(each => this.#manifests.of(each) ?? []);
    return new Map(packages.flatMap(each => each.name === void 0 ? [] : [ [ each.name, each ] ]));
   }
   #pnpmPatterns(folder) {
    const path = fileIn(folder, "pnpm-workspace.yaml");
    const text = this.#files.exists(path) ? this.#files.read(path) : void 0;
    if (text === void 0) return [];
    const [document] = (0, read_yaml.readYaml)(text, YAML).documents;
    return document === void 0 ? [] : textsOf(memberOf((0, located._y)(document), "packages"));
   }
  }
  function matching(patterns, {matcher: matcher}) {
   const matchers = patterns.slice(0, MAX_PATTERNS).flatMap(pattern => {
    const isExclusion = pattern.startsWith("!");
    const glob = pattern.replace(/^!?(?:\.\/)?/, "").replace(/\/+$/, "");
    try {
     return [ {
      isExclusion: isExclusion,
      matches: matcher(glob)
     } ];
    } catch {
     return [];
    }
   });
   const [excluded, included] = [ matchers.filter(each => each.isExclusion), matchers.filter(each => !each.isExclusion) ];
   return folder => included.some(({matches: matches}) => matches(folder)) && !excluded.some(({matches: matches}) => matches(folder));
  }
  const MAX_PATTERNS = 1e3;
  const YAML = {
   documents: "one",
   aliases: "few",
   extras: "allowed",
   maxTokens: 1e5,
   maxLexemes: 1e6
  };
  const TOOLS = [ "vitest", "vite", "jest", "webpack", "rollup", "playwright", "rspack", "rsbuild", "babel" ];
  const NAMES = TOOLS.flatMap(tool => [ "ts", "mts", "cts", "js", "mjs", "cjs" ].map(extension => `${tool}.config.${extension}`));
  const tool_aliases_LONGEST = 2 ** 17;
  class ToolAliases {
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
      path: path
     };
    }
    return;
   }
   #aliasIn(config, name) {
    const key = `${config.path} ${name}`;
    if (!this.#known.has(key)) this.#known.set(key, searchAlias(config, name));
    return this.#known.get(key);
   }
   #read(folder) {
    const configs = NAMES.flatMap(name => {
     const path = fileIn(folder, name);
     const text = this.#files.exists(path) ? this.#files.read(path) : void 0;
     if (text === void 0 || text.length > tool_aliases_LONGEST) return [];
     return /alias|moduleNameMapper/.test(text) ? [ {
      path: path,
      folder: folder,
      text: text
     } ] : [];
    });
    return configs.length === 0 ? void 0 : configs;
   }
  }
  function beginnings(specifier) {
   const parts = specifier.split("/").slice(0, 4);
   return parts.map((_, index) => parts.slice(0, parts.length - index).join("/")).filter(name => name !== "");
  }
  function searchAlias(config, name) {
   if (!config.text.includes(name)) return;
   const key = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
   const quoted = String.raw`(?:['"\x60]\^?${key}(?:/|/\(\.\*\)\$?|\$)?['"\x60]|/\^?${key}[^/\n]{0,20}/)`;
   const found = aliasBehind(config, quoted);
   if (found !== void 0 || !/^[\w$]+$/.test(name) || BUILT_IN.has(name)) return found;
   const bare = aliasBehind(config, String.raw`(?<![\w$])${key}`);
   return bare?.kind === "path" ? bare : void 0;
  }
  function aliasBehind({text: text, folder: folder, path: config}, key) {
   const found = new RegExp(String.raw`${key}\s*(?::|,\s*replacement\s*:)\s*([^\n]*)`).exec(text);
   if (found === null) return;
   const value = (found[1] ?? "").split(/\},/)[0] ?? "";
   const literals = [ ...value.matchAll(/['"`]([^'"`]*)['"`]/g) ].map(({1: literal = ""}) => literal);
   const [only, other] = literals.filter(literal => /^(?:\.{0,2}\/|<rootDir>|[\w.-]+\/|\.\.?$|\w+$)/.test(literal));
   const relative = only?.replace(/^<rootDir>\/?|^\/+/, "").replace(/\/?\$1$|\/$/, "");
   const path = relative === void 0 || other !== void 0 ? void 0 : joinPath(folder, relative);
   return path === void 0 ? {
    kind: "computed",
    config: config
   } : {
    kind: "path",
    path: path
   };
  }
  const BUILT_IN = new Set("assert buffer child_process cluster console crypto dns events fs http http2 https module net os path process readline stream test timers tls tty url util v8 vm worker_threads zlib".split(" "));
  const ts_paths_NAMES = [ "tsconfig.json", "jsconfig.json", "tsconfig.base.json", "tsconfig.app.json", "tsconfig.node.json", "tsconfig.test.json", "tsconfig.spec.json", "tsconfig.vitest.json", "tsconfig.e2e.json" ];
  const MAX_CONFIGS = 100;
  class TsPaths {
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
    const found = this.#names.all(folder).flatMap(({aliases: aliases, bases: bases}) => [ ...aliases.flatMap(each => each.find(specifier) ?? []).map(({value: value, star: star, isAny: isAny}) => ({
     paths: value.flatMap(target => joinPath("", target.replace("*", () => star)) ?? []),
     isAlias: !isAny
    })), ...bases.map(base => ({
     paths: [ joinPath(base, specifier) ?? [] ].flat(),
     isAlias: false
    })) ]);
    return {
     paths: found.flatMap(({paths: paths}) => paths),
     isAlias: found.some(({isAlias: isAlias}) => isAlias)
    };
   }
   brokenAbove(folder) {
    return this.#names.all(folder).find(({broken: broken}) => broken !== void 0)?.broken;
   }
   #read(folder) {
    const paths = ts_paths_NAMES.map(name => fileIn(folder, name)).filter(path => this.#files.exists(path));
    if (paths.length === 0) return;
    const options = [ ...paths, ...paths.flatMap(path => this.#references(path)) ].slice(0, MAX_CONFIGS).map(path => this.#options(path, {
     root: folderOf(path),
     seen: new Set
    }));
    return {
     aliases: [ ...new Set(options.flatMap(({paths: own, baseUrl: baseUrl}) => own ? [ this.#aliases(own, baseUrl) ] : [])) ],
     bases: [ ...new Set(options.flatMap(({baseUrl: baseUrl}) => baseUrl ?? [])) ],
     broken: options.find(({broken: broken}) => broken !== void 0)?.broken
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
    const isRelative = /^\.\.?(?:\/|$)/.test(specifier);
    const targets = isRelative ? [ joinPath(folder, specifier) ?? [] ].flat() : this.#packageFile(specifier, folder);
    return targets.flatMap(each => this.#existing([ each, `${each}.json`, fileIn(each, "tsconfig.json") ]).slice(0, 1));
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
  }
  const CONFIG_FOLDER = [ "$", "{configDir}" ].join("");
  function relative(written) {
   return written.replace(CONFIG_FOLDER, ".");
  }
  function aliasesOf(value, folder) {
   const aliases = new StarPatterns;
   for (const [pattern, targets] of Object.entries(membersOf(value))) aliases.add(pattern, textsOf(targets).flatMap(target => joinPath(folder, relative(target)) ?? []));
   return aliases;
  }
  class ScriptResolver {
   #packages;
   #files;
   #paths;
   #tools;
   #forDevelopment;
   #known=new Map;
   constructor(files) {
    this.#files = files;
    this.#packages = new Packages(files);
    this.#paths = new TsPaths(files, (specifier, folder) => this.#packageFiles(specifier, folder));
    this.#tools = new ToolAliases(files);
    this.#forDevelopment = new ByFolder(folder => this.#packages.isForDevelopment(folder));
   }
   isForDevelopment(path) {
    return this.#forDevelopment.of(folderOf(path)) === true;
   }
   isEntry(path) {
    const own = this.#packages.nearest(folderOf(path));
    return own !== void 0 && isScript(path) && own.isEntry(path);
   }
   resolve(fromPath, {how: how, specifier: specifier}) {
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
    const {paths: paths, isAlias: isAlias} = this.#paths.find(start, folder);
    if (isAlias) return unfollowed(COMPUTED, paths[0]);
    const own = this.#packages.find(packageName(start).name, folder);
    return own === void 0 ? ELSEWHERE : unfollowed(COMPUTED, own.folder);
   }
   resolveGlob(fromPath, {patterns: patterns}) {
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
     glob: glob,
     isExclusion: isExclusion
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
    const {name: name, subpath: subpath} = packageName(specifier);
    const own = this.#packages.find(name, folder);
    const paths = [ ...alias.paths, ...imported ?? [], ...tool?.kind === "path" ? [ tool.path ] : [] ];
    const targets = this.#existing([ ...paths.flatMap(scriptFiles), ...own?.entries(subpath) ?? [] ]);
    if (targets.length > 0) return followed(targets);
    if (own !== void 0) return unfollowed("is a package of the repository without this file", own.folder);
    if (alias.isAlias || imported !== void 0 || tool?.kind === "path") return this.#packages.isDependency(name, folder) ? ELSEWHERE : unfollowed(MISSING, paths[0]);
    return this.#unknown(specifier, {
     folder: folder,
     config: tool?.config,
     name: name
    });
   }
   #unknown(specifier, {folder: folder, config: config, name: name}) {
    if (this.#packages.isDependency(name, folder)) return ELSEWHERE;
    if (config !== void 0) return unfollowed(`is an alias in ${config} that could not be read`);
    if (ALIAS.test(specifier)) return unfollowed("looks like an alias that no configuration explains");
    const broken = this.#paths.brokenAbove(folder);
    return broken === void 0 ? ELSEWHERE : unfollowed(`may be an alias: ${broken} could not be read`);
   }
   #resolveRooted(folder, specifier) {
    const roots = [ this.#packages.nearest(folder)?.folder ?? "", "" ];
    const paths = roots.flatMap(root => joinPath(root, specifier.slice(1)) ?? []);
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
    const {name: name, subpath: subpath} = packageName(specifier);
    return this.#packages.find(name, folder)?.entries(subpath) ?? [];
   }
   #existing(paths) {
    return [ ...new Set(paths) ].filter(path => this.#files.exists(path));
   }
  }
  const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
  const ALIAS = /^(?:~|#|\$|@\/|@$)/;
  function withoutQuery(specifier) {
   return specifier.replace(/[?#].*$/s, "");
  }
  class ImportResolver {
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
    const open = [];
    const modules = new Set;
    for (const reference of imports) {
     const {line: line, written: written} = reference;
     const resolution = this.#resolve(fromPath, reference);
     for (const path of resolution.targets) {
      if (path === fromPath || targets.has(path)) continue;
      targets.set(path, {
       path: path,
       line: line,
       written: written,
       isData: resolution.areData === true
      });
     }
     const name = reference.kind === "rust-module" ? `${line} ${reference.name}` : "";
     if (resolution.targets.length > 0) modules.add(name); else if (resolution.unfollowed !== void 0 && (name === "" || !modules.has(name))) open.push({
      ...resolution.unfollowed,
      line: line,
      written: written
     });
    }
    return {
     targets: [ ...targets.values() ],
     unfollowed: open
    };
   }
   implied(test) {
    if (test.endsWith(".py")) return this.#python.implied(test);
    return test.endsWith(".go") ? this.#go.implied(test) : [];
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
   #resolveComputed(fromPath, {start: start}) {
    if (fromPath.endsWith(".py")) return this.#python.resolveComputed(fromPath, start);
    return fromPath.endsWith(".rs") ? unfollowed(COMPUTED) : this.#script.resolveComputed(fromPath, start);
   }
  }
 }
};
