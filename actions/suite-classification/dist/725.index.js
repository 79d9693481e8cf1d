export const id = 725;

export const ids = [ 725 ];

export const modules = {
 725: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   readDeclaredPackages: () => readDeclaredPackages
  });
  var read_document = __webpack_require__(4296);
  var located_shape = __webpack_require__(2943);
  var dependency_reader = __webpack_require__(7828);
  var whole_lock = __webpack_require__(1022);
  function readPackageTables(lock) {
   const packages = (0, located_shape.Of)(lock, "package", "package");
   if (packages === void 0) throw (0, dependency_reader.Qm)("it has no [[package]]: the lock file is empty or truncated", void 0);
   (0, whole_lock.kv)(lock, "package");
   const dependencies = packages.items.map((node, index) => {
    const where = `package[${index}]`;
    const table = (0, located_shape.af)(node, where);
    const name = (0, located_shape.r7)(table, "name", `${where}.name`);
    if (name === void 0) throw (0, dependency_reader.Qm)(`${where} has no name`, table.line);
    const line = table.members.get("name")?.line ?? table.line;
    return (0, dependency_reader.xt)({
     name: name,
     line: line,
     section: "lock"
    }, {
     version: written(table, "version"),
     source: sourceOf(table)
    });
   });
   (0, whole_lock.Q1)(new Set(dependencies.map(({name: name}) => name)), packages.items.flatMap(needsOf));
   return dependencies;
  }
  const GROUPS = [ "optional-dependencies", "dev-dependencies" ];
  function needsOf(node) {
   if (node.kind !== "mapping") return [];
   const groups = GROUPS.flatMap(key => {
    const group = node.members.get(key);
    return group?.kind === "mapping" ? [ ...group.members.values() ] : [];
   });
   return [ node.members.get("dependencies"), ...groups ].flatMap(needsOfList);
  }
  function needsOfList(list) {
   if (list?.kind !== "list") return [];
   return list.items.flatMap(item => {
    const named = item.kind === "mapping" ? item.members.get("name") : item;
    const [name] = named?.kind === "text" ? named.text.split(" ", 1) : [];
    return name === void 0 ? [] : [ {
     name: name,
     line: item.line
    } ];
   });
  }
  function written(table, key) {
   const node = table.members.get(key);
   return node?.kind === "text" ? node.text : void 0;
  }
  function sourceOf(table) {
   const node = table.members.get("source");
   if (node?.kind !== "mapping") return written(table, "source");
   const parts = [ ...node.members ].flatMap(([key, value]) => value.kind === "text" ? [ `${key} ${value.text}` ] : []);
   return parts.toSorted().join(" ");
  }
  async function readCargoLock(text) {
   const dependencies = readPackageTables(await (0, read_document.MT)(text));
   return {
    dependencies: dependencies,
    entries: dependencies.length
   };
  }
  const TABLES = [ [ "dependencies", "dependencies" ], [ "dev-dependencies", "dev" ], [ "dev_dependencies", "dev" ], [ "build-dependencies", "build" ], [ "build_dependencies", "build" ] ];
  async function readCargoManifest(text) {
   const manifest = await (0, read_document.MT)(text);
   if (![ "package", "project", "workspace" ].some(key => manifest.members.has(key))) throw (0, 
   dependency_reader.Qm)("it has neither a [package] nor a [workspace]: this is not a Cargo manifest", void 0);
   const workspace = (0, located_shape.sV)(manifest, "workspace", "workspace");
   const inherited = workspace && (0, located_shape.sV)(workspace, "dependencies", "workspace.dependencies");
   const targets = (0, located_shape.sV)(manifest, "target", "target");
   return {
    dependencies: [ ...readTables(manifest, "", inherited), ...Array.from(targets?.members ?? []).flatMap(([target, node]) => readTables((0, 
    located_shape.af)(node, `target.${target}`), `target.${target}.`, inherited)), ...readTable(inherited, {
     where: "workspace.dependencies",
     section: "workspace"
    }, void 0) ].sort((left, right) => left.line - right.line)
   };
  }
  function readTables(parent, prefix, inherited) {
   return TABLES.flatMap(([key, section]) => {
    const where = `${prefix}${key}`;
    return readTable((0, located_shape.sV)(parent, key, where), {
     where: where,
     section: section
    }, inherited);
   });
  }
  function readTable(table, {where: where, section: section}, inherited) {
   return Array.from(table?.members ?? [], ([alias, node]) => {
    const name = packageOf([ alias, node ], `${where}.${alias}`, inherited);
    return (0, dependency_reader.KT)({
     name: name,
     key: alias,
     line: node.line,
     section: section
    });
   });
  }
  function packageOf([key, node], where, inherited) {
   if (node.kind === "text") return key;
   if (node.kind !== "mapping") throw (0, located_shape.os)(node, where, "a version or a table");
   const source = node.members.get("workspace")?.kind === "boolean" ? inherited?.members.get(key) : void 0;
   const table = source?.kind === "mapping" ? source : node;
   return (0, located_shape.r7)(table, "package", `${where}.package`) ?? key;
  }
  function goLines(text) {
   const lines = [];
   let block;
   text.split("\n").forEach((row, index) => {
    const line = index + 1;
    const {words: words, comment: comment} = splitRow(row, line);
    const [first, ...rest] = words;
    if (first === void 0) return;
    if (block === void 0 && rest.length === 1 && rest[0] === "(") block = {
     directive: first,
     line: line
    }; else if (block !== void 0 && first === ")" && rest.length === 0) block = void 0; else if (words.includes("(") || words.includes(")")) throw (0, 
    dependency_reader.Qm)("unexpected bracket", line); else if (block !== void 0) lines.push({
     directive: block.directive,
     words: words,
     comment: comment,
     line: line
    }); else lines.push({
     directive: first,
     words: rest,
     comment: comment,
     line: line
    });
   });
   if (block !== void 0) throw (0, dependency_reader.Qm)(`the block "${block.directive} (" does not end: the file is truncated`, block.line);
   return lines;
  }
  function splitRow(row, line) {
   const words = [];
   let at = 0;
   while (at < row.length) {
    const character = row.charAt(at);
    if (row.startsWith("//", at)) return {
     words: words,
     comment: row.slice(at).trimEnd()
    };
    if (/\s/.test(character)) at++; else {
     const end = endOfWord(row, at, line);
     words.push(/["`]/.test(character) ? quoted(row.slice(at + 1, end - 1), line) : row.slice(at, end));
     at = end;
    }
   }
   return {
    words: words,
    comment: ""
   };
  }
  function endOfWord(row, start, line) {
   const opener = row.charAt(start);
   if (/[()]/.test(opener)) return start + 1;
   if (/["`]/.test(opener)) {
    const end = row.indexOf(opener, start + 1);
    if (end === -1) throw (0, dependency_reader.Qm)("unterminated quotation mark", line);
    return end + 1;
   }
   let at = start;
   while (at < row.length && !/[\s()"`]/.test(row.charAt(at)) && !row.startsWith("//", at)) at++;
   return at;
  }
  function quoted(text, line) {
   if (text !== "" && !/[\s()\\]/.test(text)) return text;
   throw (0, dependency_reader.Qm)(`${JSON.stringify(text)} is neither a path nor a version`, line);
  }
  const DIRECTIVES = new Map([ [ "module", 1 ], [ "go", 1 ], [ "toolchain", 1 ], [ "godebug", "any" ], [ "require", 2 ], [ "exclude", 2 ], [ "replace", "any" ], [ "retract", "any" ], [ "tool", 1 ], [ "ignore", 1 ] ]);
  function readGoMod(text) {
   (0, located_shape.Nv)(text);
   const lines = goLines(text);
   for (const line of lines) checkWords(line);
   if (!lines.some(({directive: directive}) => directive === "module")) throw (0, dependency_reader.Qm)("it has no module directive: this is not a go.mod, or it is truncated", void 0);
   return {
    dependencies: lines.flatMap(readLine)
   };
  }
  function checkWords({directive: directive, words: words, line: line}) {
   const count = DIRECTIVES.get(directive);
   if (count === void 0) throw (0, dependency_reader.Qm)(`unknown directive ${directive}`, line);
   if (count === words.length || count === "any" && words.length > 0) return;
   throw (0, dependency_reader.Qm)(`${directive} has ${words.length} words: ${words.join(" ")}`, line);
  }
  function readLine(goLine) {
   const {directive: directive, words: words, line: line, comment: comment} = goLine;
   const [name = "", version] = words;
   switch (directive) {
   case "require":
    return [ (0, dependency_reader.xt)({
     name: name,
     line: line,
     section: /^\/\/\s*indirect\b/.test(comment) ? "indirect" : "dependencies"
    }, {
     version: version,
     source: void 0
    }) ];

   case "tool":
    return [ {
     name: name,
     line: line,
     section: "tool"
    } ];

   case "replace":
    return readReplace(goLine);

   default:
    return [];
   }
  }
  function readReplace({words: words, line: line}) {
   const arrow = words.indexOf("=>");
   const [name, version] = words.slice(arrow + 1);
   if (arrow < 1 || arrow > 2 || name === void 0 || words.length > arrow + 3) throw (0, 
   dependency_reader.Qm)(`expected replace old => new, found ${words.join(" ")}`, line);
   const isFolder = /^(?:\.{1,2}(?:[/\\]|$)|[/\\]|[A-Za-z]:)/.test(name);
   return isFolder ? [] : [ (0, dependency_reader.xt)((0, dependency_reader.KT)({
    name: name,
    key: words[0] ?? name,
    line: line,
    section: "replace"
   }), {
    version: version,
    source: void 0
   }) ];
  }
  const RANGE = /^(?:[\^~<>=*]|v?\d+(?:\.(?:\d+|[xX*]))*(?:[-+\s]|$))/;
  const NAME = /^(?:@[^/@\s]+\/)?[^/@\s]+$/;
  function packagesOf(key, specifier) {
   const {scheme: scheme, rest: rest} = split(specifier);
   if (scheme !== "npm" && scheme !== "workspace" && scheme !== "jsr") return [ key ];
   const at = rest.indexOf("@", 1);
   const name = at === -1 ? rest : rest.slice(0, at);
   if (!NAME.test(name) || at === -1 && (scheme === "workspace" || RANGE.test(name))) return [ key ];
   if (scheme === "jsr") return [ name, inNpmRegistry(name) ];
   return at !== -1 || name.startsWith("@") ? [ name ] : [ name, key ];
  }
  function inNpmRegistry(name) {
   return `@jsr/${name.replace(/^@/, "").replace("/", "__")}`;
  }
  function split(specifier) {
   const colon = specifier.indexOf(":");
   return colon === -1 ? {
    scheme: "",
    rest: specifier
   } : {
    scheme: specifier.slice(0, colon).trim(),
    rest: specifier.slice(colon + 1).trim()
   };
  }
  const package_json_TABLES = [ [ "dependencies", "dependencies" ], [ "devDependencies", "dev" ], [ "peerDependencies", "peer" ], [ "optionalDependencies", "optional" ] ];
  function readPackageJson(text) {
   const manifest = (0, located_shape.af)((0, read_document.U0)(text), "the manifest");
   return {
    dependencies: [ ...package_json_TABLES.flatMap(([key, section]) => package_json_readTable((0, 
    located_shape.sV)(manifest, key, key), key, section)), ...readBundled(manifest, "bundleDependencies"), ...readBundled(manifest, "bundledDependencies") ].sort((left, right) => left.line - right.line)
   };
  }
  function package_json_readTable(table, where, section) {
   return Array.from(table?.members ?? []).flatMap(([key, node]) => {
    if (node.kind !== "text") throw (0, located_shape.os)(node, `${where}.${key}`, "text");
    return packagesOf(key, node.text).map(name => (0, dependency_reader.KT)({
     name: name,
     key: key,
     line: node.line,
     section: section
    }));
   });
  }
  function readBundled(manifest, key) {
   const node = manifest.members.get(key);
   if (node === void 0 || node.kind === "boolean") return [];
   return (0, located_shape.gT)(node, key).items.map((item, index) => ({
    name: (0, located_shape.$6)(item, `${key}[${index}]`),
    line: item.line,
    section: "bundled"
   }));
  }
  const FOLDER = "node_modules/";
  function readPackageLock(text) {
   const lock = (0, located_shape.af)((0, read_document.U0)(text), "the lock file");
   checkVersion(lock);
   const packages = (0, located_shape.sV)(lock, "packages", "packages");
   const nested = (0, located_shape.sV)(lock, "dependencies", "dependencies");
   if (packages === void 0 && nested === void 0) throw (0, dependency_reader.Qm)("it has neither packages nor dependencies: the lock file is truncated", lock.line);
   const dependencies = readPackages(packages);
   checkPackages(packages);
   const known = new Set(dependencies.map(({name: name}) => name));
   const others = readNested(nested, "dependencies").filter(({name: name}) => !known.has(name));
   const entries = packages === void 0 ? others.length : withoutRoot(packages);
   return {
    dependencies: [ ...dependencies, ...others ],
    entries: entries
   };
  }
  function withoutRoot({members: members}) {
   return members.size - (members.has("") ? 1 : 0);
  }
  function checkVersion(lock) {
   const version = lock.members.get("lockfileVersion");
   if (version === void 0 || version.kind === "number" && /^[123]$/.test(version.text)) return;
   throw (0, dependency_reader.Qm)("the lockfileVersion is not 1, 2 or 3", version.line);
  }
  function readPackages(packages) {
   return Array.from(packages?.members ?? []).flatMap(([folder, node]) => {
    const where = `packages[${JSON.stringify(folder)}]`;
    const entry = (0, located_shape.af)(node, where);
    const at = folder.lastIndexOf(FOLDER);
    if (at === -1) {
     if (entry.members.has("integrity")) throw (0, dependency_reader.Qm)(`${where} is not a folder of the project`, node.line);
     return [];
    }
    const key = folder.slice(at + FOLDER.length);
    if (key === "") throw (0, dependency_reader.Qm)(`${where} names no package`, node.line);
    const name = (0, located_shape.r7)(entry, "name", `${where}.name`) ?? key;
    return [ (0, dependency_reader.xt)((0, dependency_reader.KT)({
     name: name,
     key: key,
     line: node.line,
     section: "lock"
    }), lockedIn(entry)) ];
   });
  }
  function checkPackages(packages) {
   const folders = [ ...packages?.members ?? [] ];
   const names = folders.map(([folder]) => folder.slice(folder.lastIndexOf(FOLDER) + FOLDER.length));
   const needs = folders.flatMap(([folder, node]) => {
    if (node.kind !== "mapping" || isLeftOver(node)) return [];
    const own = folder.includes(FOLDER) ? void 0 : node.members.get("devDependencies");
    return [ ...(0, whole_lock.Pj)(node.members.get("dependencies")), ...(0, whole_lock.Pj)(own) ];
   });
   (0, whole_lock.Q1)(new Set(names), needs);
  }
  function isLeftOver({members: members}) {
   return [ "extraneous", "optional" ].some(mark => {
    const node = members.get(mark);
    return node?.kind === "boolean" && node.value;
   });
  }
  function readNested(table, where) {
   return Array.from(table?.members ?? []).flatMap(([key, node]) => {
    const inner = `${where}.${key}`;
    const entry = (0, located_shape.af)(node, inner);
    return [ ...packagesOf(key, versionOf(entry.members.get("version"))).map(name => (0, 
    dependency_reader.xt)((0, dependency_reader.KT)({
     name: name,
     key: key,
     line: node.line,
     section: "lock"
    }), lockedIn(entry))), ...readNested((0, located_shape.sV)(entry, "dependencies", inner), inner) ];
   });
  }
  function lockedIn({members: members}) {
   const [link, resolved] = [ members.get("link"), versionOf(members.get("resolved")) ];
   const isLink = link?.kind === "boolean" && link.value;
   return {
    version: versionOf(members.get("version")),
    source: isLink ? `link:${resolved}` : resolved
   };
  }
  function versionOf(node) {
   return node?.kind === "text" ? node.text : "";
  }
  function endOfName(key) {
   let at = key.indexOf("@", 1);
   while (at > 0 && key[at - 1] === "/") at = key.indexOf("@", at + 1);
   return at === -1 ? key.length : at;
  }
  const pnpm_needs_TABLES = [ "dependencies", "devDependencies", "optionalDependencies" ];
  function checkPnpmNeeds(lock) {
   const tableOf = key => [ ...(0, located_shape.sV)(lock, key, key)?.members ?? [] ];
   const packages = tableOf("packages");
   const snapshots = tableOf("snapshots");
   const keys = new Set(packages.map(([key]) => bare(key)));
   const importers = [ lock, ...tableOf("importers").map(([, node]) => node) ];
   const wanting = [ ...importers, ...packages.map(([, node]) => node), ...snapshots.map(([, node]) => node) ];
   (0, whole_lock.Q1)(keys, wanting.flatMap(node => pnpm_needs_needsOf(node, keys)));
   if (snapshots.length === 0) return;
   const snapshotted = new Set(snapshots.map(([key]) => bare(key)));
   (0, whole_lock.Q1)(snapshotted, packages.map(([key, {line: line}]) => ({
    name: bare(key),
    line: line
   })));
   (0, whole_lock.Q1)(keys, snapshots.map(([key, {line: line}]) => ({
    name: bare(key),
    line: line
   })));
  }
  function pnpm_needs_needsOf(node, keys) {
   if (node.kind !== "mapping") return [];
   return pnpm_needs_TABLES.flatMap(key => {
    const table = node.members.get(key);
    return table?.kind === "mapping" ? [ ...table.members ].flatMap(entry => needOf(entry, keys)) : [];
   });
  }
  function needOf([name, value], keys) {
   const written = value.kind === "mapping" ? value.members.get("version") : value;
   if (written === void 0 || !("text" in written) || written.text.startsWith("link:")) return [];
   const own = bare(written.text);
   return [ {
    name: keys.has(own) ? own : `${name}@${own}`,
    line: value.line
   } ];
  }
  function bare(key) {
   const [whole = ""] = key.split("(", 1);
   return whole.startsWith("/") ? whole.slice(1) : whole;
  }
  const IMPORTED = [ [ "dependencies", "dependencies" ], [ "devDependencies", "dev" ], [ "optionalDependencies", "optional" ], [ "configDependencies", "config" ], [ "packageManagerDependencies", "config" ] ];
  async function readPnpmLock(text) {
   const documents = await (0, read_document.v)(text);
   if (documents.length === 0) throw (0, dependency_reader.Qm)("the lock file has no content", void 0);
   const dependencies = documents.flatMap(document => readLock((0, located_shape.af)(document, "the lock file")));
   (0, whole_lock.Js)(text);
   return {
    dependencies: dependencies
   };
  }
  function readLock(lock) {
   pnpm_lock_checkVersion(lock);
   checkPnpmNeeds(lock);
   const importers = (0, located_shape.sV)(lock, "importers", "importers");
   return [ ...readImporter(lock, ""), ...Array.from(importers?.members ?? []).flatMap(([folder, node]) => {
    const where = `importers[${JSON.stringify(folder)}]`;
    return readImporter((0, located_shape.af)(node, where), `${where}.`);
   }), ...Array.from((0, located_shape.sV)(lock, "packages", "packages")?.members ?? [], ([key, node]) => readPackage(key, node)) ];
  }
  function pnpm_lock_checkVersion(lock) {
   const version = lock.members.get("lockfileVersion");
   const text = version !== void 0 && "text" in version ? version.text : "";
   if (/^[6-9](?:\.\d+)?$/.test(text)) return;
   throw (0, dependency_reader.Qm)(text === "" ? "it has no lockfileVersion: this is not a pnpm lock file" : `the lockfileVersion is ${text}, not one of 6 to 9`, version?.line ?? lock.line);
  }
  function readImporter(importer, prefix) {
   return IMPORTED.flatMap(([key, section]) => Array.from((0, located_shape.sV)(importer, key, `${prefix}${key}`)?.members ?? []).flatMap(([name, node]) => packagesOf(name, specifierOf(node, `${prefix}${key}.${name}`)).map(real => (0, 
   dependency_reader.KT)({
    name: real,
    key: name,
    line: node.line,
    section: section
   }))));
  }
  function specifierOf(node, where) {
   return node.kind === "mapping" ? (0, located_shape.r7)(node, "specifier", `${where}.specifier`) ?? "" : "";
  }
  function readPackage(key, node) {
   const where = `packages[${JSON.stringify(key)}]`;
   const declared = (0, located_shape.r7)((0, located_shape.af)(node, where), "name", `${where}.name`);
   const name = declared ?? nameOf(key);
   if (name === void 0) throw (0, dependency_reader.Qm)(`${where}: the key does not name a package`, node.line);
   return (0, dependency_reader.xt)({
    name: name,
    line: node.line,
    section: "lock"
   }, {
    version: pnpm_lock_versionOf(key),
    source: void 0
   });
  }
  function pnpm_lock_versionOf(key) {
   const [bare = ""] = key.split("(", 1);
   return bare.slice(endOfName(bare) + 1);
  }
  function nameOf(key) {
   const [bare = ""] = key.split("(", 1);
   const path = bare.slice(0, endOfName(bare));
   if (path.length === bare.length) return;
   const parts = path.split("/").filter(part => part !== "");
   const [scope, name] = parts.length > 1 ? parts.slice(-2) : [ "", ...parts ];
   if (name === void 0) return;
   return scope?.startsWith("@") === true ? `${scope}/${name}` : name;
  }
  var yarn_descriptor = __webpack_require__(5073);
  async function readYarnBerryLock(text) {
   const [document, second] = await (0, read_document.v)(text);
   if (document === void 0 || second !== void 0) throw (0, dependency_reader.Qm)("the lock file is not one YAML document", second?.line);
   (0, whole_lock.Js)(text);
   const entries = Array.from((0, located_shape.af)(document, "the lock file").members).filter(([key]) => key !== "__metadata");
   (0, whole_lock.Q1)(new Set(entries.flatMap(([key]) => namesIn(key))), entries.flatMap(([, node]) => yarn_berry_lock_needsOf(node)));
   return {
    dependencies: entries.flatMap(([key, node]) => readEntry(key, node))
   };
  }
  function namesIn(key) {
   return key.split(", ").map(descriptor => descriptor.slice(0, descriptor.indexOf("@", 1)));
  }
  function yarn_berry_lock_needsOf(entry) {
   return entry.kind === "mapping" ? (0, whole_lock.Pj)(entry.members.get("dependencies")) : [];
  }
  function readEntry(key, node) {
   const resolution = (0, located_shape.r7)((0, located_shape.af)(node, key), "resolution", `${key}.resolution`);
   if (resolution === void 0) throw (0, dependency_reader.Qm)(`${JSON.stringify(key)} has no resolution`, node.line);
   const {name: name, range: range} = (0, yarn_descriptor._)(resolution, node.line);
   const version = (0, located_shape.af)(node, key).members.get("version");
   const facts = {
    version: version !== void 0 && "text" in version ? version.text : void 0,
    source: range
   };
   return packagesOf(name, range).map(real => (0, dependency_reader.xt)({
    name: real,
    line: node.line,
    section: "lock"
   }, facts));
  }
  const PROPERTY = /^ {2}(?! )("?[\w-]+"?)(?: (?:"[^"]*"|[^\s"]+)|:)$/;
  const INNER = /^ {4}(?:"[^"]+"|[^\s"]+) (?:"[^"]*"|[^\s"]+)$/;
  const NEED = /^ {4}"?([^\s"]+)"? /;
  function readYarnClassicLock(text) {
   (0, located_shape.Nv)(text);
   const entries = [];
   text.split("\n").forEach((row, index) => {
    const line = index + 1;
    const content = row.trimEnd();
    if (content === "" || content.startsWith("#")) return;
    const entry = entries.at(-1);
    if (!content.startsWith(" ")) entries.push(openEntry(entry, content, line)); else if (entry === void 0 || !(PROPERTY.test(content) || INNER.test(content))) throw notYarn(line); else readProperty(entry, content, line);
   });
   checkComplete(entries.at(-1));
   (0, whole_lock.Js)(text);
   (0, whole_lock.Q1)(new Set(entries.flatMap(({keys: keys}) => keys)), entries.flatMap(({needs: needs}) => needs));
   return {
    dependencies: entries.flatMap(({dependencies: dependencies, version: version, source: source}) => unique(dependencies).map(each => (0, 
    dependency_reader.xt)(each, {
     version: version,
     source: source
    })))
   };
  }
  function openEntry(before, content, line) {
   checkComplete(before);
   if (!content.endsWith(":")) throw notYarn(line);
   const descriptors = splitKey(content.slice(0, -1), line);
   const keys = descriptors.map(descriptor => (0, yarn_descriptor._)(descriptor, line));
   const dependencies = keys.flatMap(({name: name, range: range}) => packagesOf(name, range).map(real => (0, 
   dependency_reader.KT)({
    name: real,
    key: name,
    line: line,
    section: "lock"
   })));
   return {
    line: line,
    dependencies: dependencies,
    keys: keys.map(({name: name}) => name),
    needs: [],
    hasVersion: false
   };
  }
  function readProperty(entry, content, line) {
   const need = NEED.exec(content)?.[1];
   if (need !== void 0) entry.needs.push({
    name: need,
    line: line
   });
   if (content.startsWith("  version ")) entry.hasVersion = true;
   const [, key, value] = /^ {2}(version|resolved) "?([^"\s]+)"?$/.exec(content) ?? [];
   if (key === "version" && value !== void 0) entry.version = value;
   if (key === "resolved" && value !== void 0) entry.source = value;
   const name = /^ {2}name "?([^"\s]+)"?$/.exec(content)?.[1];
   if (name !== void 0) entry.dependencies.push({
    name: name,
    line: line,
    section: "lock"
   });
  }
  function checkComplete(entry) {
   if (entry === void 0 || entry.hasVersion) return;
   throw (0, dependency_reader.Qm)("the entry has no version: the lock file is truncated", entry.line);
  }
  function splitKey(key, line) {
   return key.split(", ").map(part => {
    if (!part.startsWith('"')) return part;
    if (part.length > 2 && part.endsWith('"')) return part.slice(1, -1);
    throw notYarn(line);
   });
  }
  function unique(dependencies) {
   const known = new Map;
   for (const dependency of dependencies) if (!known.has(dependency.name)) known.set(dependency.name, dependency);
   return [ ...known.values() ];
  }
  function notYarn(line) {
   return (0, dependency_reader.Qm)("this line does not belong in a Yarn 1 lock file", line);
  }
  const CLASSIC_HEADER = /^# yarn lockfile v1$/m;
  const BERRY_HEADER = /^__metadata:/m;
  async function readYarnLock(text) {
   if (BERRY_HEADER.test(text)) return readYarnBerryLock(text);
   if (CLASSIC_HEADER.test(text.replaceAll("\r\n", "\n"))) return readYarnClassicLock(text);
   throw (0, dependency_reader.Qm)('it has neither "# yarn lockfile v1" nor __metadata: this is not a Yarn lock file', void 0);
  }
  async function readPoetryLock(text) {
   const lock = await (0, read_document.MT)(text);
   if (!lock.members.has("metadata")) throw (0, dependency_reader.Qm)("it has no [metadata]: the lock file is truncated", void 0);
   return {
    dependencies: readPackageTables(lock)
   };
  }
  var package_name = __webpack_require__(4913);
  const requirement_NAME = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(.*)$/s;
  const EXTRAS = /^\[[A-Za-z0-9._,\s-]*\]\s*/;
  const VERSION = /^(?:===|==|~=|!=|<=|>=|<|>)\s*[^\s,;<>=~()@]+$/;
  function packageOfRequirement(text) {
   const [, name, tail] = requirement_NAME.exec(text.trim()) ?? [];
   if (name === void 0 || tail === void 0) return;
   const rest = tail.replace(EXTRAS, "");
   if (rest === "" || rest.startsWith(";")) return name;
   if (rest.startsWith("@")) return /^@\s*[^\s;]/.test(rest) ? name : void 0;
   return areVersions(rest.split(";", 1)[0] ?? "") ? name : void 0;
  }
  function areVersions(text) {
   const trimmed = text.trim();
   const inner = trimmed.startsWith("(") && trimmed.endsWith(")") ? trimmed.slice(1, -1) : trimmed;
   const versions = inner.split(",").filter(version => version.trim() !== "");
   return versions.length > 0 && versions.every(version => VERSION.test(version.trim()));
  }
  function requirementsIn({table: table, where: where}, key, section) {
   const node = table.members.get(key);
   return node === void 0 ? [] : requirements(node, `${where}.${key}`, section);
  }
  function requirements(node, where, section) {
   return (0, located_shape.gT)(node, where).items.map((item, index) => requirement(item, `${where}[${index}]`, section));
  }
  function requirement(node, where, section) {
   const text = (0, located_shape.$6)(node, where);
   const name = packageOfRequirement(text);
   if (name === void 0) throw (0, dependency_reader.Qm)(`${where}: ${JSON.stringify(text)} is not a requirement`, node.line);
   return {
    name: name,
    line: node.line,
    section: section
   };
  }
  function readPyprojectTools(tool) {
   return [ ...readPoetry((0, located_shape.sV)(tool, "poetry", "tool.poetry")), ...readPdm((0, 
   located_shape.sV)(tool, "pdm", "tool.pdm")), ...readUv((0, located_shape.sV)(tool, "uv", "tool.uv")), ...readHatch((0, 
   located_shape.sV)(tool, "hatch", "tool.hatch")) ];
  }
  function readPoetry(poetry) {
   if (poetry === void 0) return [];
   const groups = (0, located_shape.sV)(poetry, "group", "tool.poetry.group");
   const placed = {
    table: poetry,
    where: "tool.poetry"
   };
   return [ ...keysIn(placed, "dependencies", "dependencies"), ...keysIn(placed, "dev-dependencies", "dev"), ...eachTable(groups, "tool.poetry.group", group => keysIn(group, "dependencies", "dev")) ];
  }
  function keysIn({table: table, where: where}, key, section) {
   const keyed = (0, located_shape.sV)(table, key, `${where}.${key}`);
   return Array.from(keyed?.members ?? []).filter(([name]) => (0, package_name.i)("python", name) !== "python").map(([name, {line: line}]) => ({
    name: name,
    line: line,
    section: section
   }));
  }
  function readPdm(pdm) {
   const groups = pdm && (0, located_shape.sV)(pdm, "dev-dependencies", "tool.pdm.dev-dependencies");
   return Array.from(groups?.members ?? []).flatMap(([name, node]) => requirements(node, `tool.pdm.dev-dependencies.${name}`, "dev"));
  }
  function readUv(uv) {
   return uv === void 0 ? [] : requirementsIn({
    table: uv,
    where: "tool.uv"
   }, "dev-dependencies", "dev");
  }
  function readHatch(hatch) {
   const environments = hatch && (0, located_shape.sV)(hatch, "envs", "tool.hatch.envs");
   return eachTable(environments, "tool.hatch.envs", environment => [ ...requirementsIn(environment, "dependencies", "dev"), ...requirementsIn(environment, "extra-dependencies", "dev") ]);
  }
  function eachTable(parent, where, read) {
   return Array.from(parent?.members ?? []).flatMap(([name, node]) => read({
    table: (0, located_shape.af)(node, `${where}.${name}`),
    where: `${where}.${name}`
   }));
  }
  const DYNAMIC = [ "dependencies", "optional-dependencies" ];
  async function readPyproject(text) {
   const manifest = await (0, read_document.MT)(text);
   if (manifest.members.size === 0) throw (0, dependency_reader.Qm)("the manifest is empty", void 0);
   const project = (0, located_shape.sV)(manifest, "project", "project");
   const tool = (0, located_shape.sV)(manifest, "tool", "tool");
   const build = (0, located_shape.sV)(manifest, "build-system", "build-system");
   const dependencies = [ ...readProject(project), ...readGroups((0, located_shape.sV)(manifest, "dependency-groups", "dependency-groups")), ...build === void 0 ? [] : requirementsIn({
    table: build,
    where: "build-system"
   }, "requires", "build"), ...tool === void 0 ? [] : readPyprojectTools(tool) ];
   return {
    dependencies: dependencies.sort((left, right) => left.line - right.line),
    elsewhere: project === void 0 ? [] : readDynamic(project, tool)
   };
  }
  function readProject(project) {
   if (project === void 0) return [];
   const optional = (0, located_shape.sV)(project, "optional-dependencies", "project.optional-dependencies");
   return [ ...requirementsIn({
    table: project,
    where: "project"
   }, "dependencies", "dependencies"), ...Array.from(optional?.members ?? []).flatMap(([extra, node]) => requirements(node, `project.optional-dependencies.${extra}`, "optional")) ];
  }
  function readGroups(groups) {
   const entries = Array.from(groups?.members ?? []);
   const known = new Set(entries.map(([name]) => (0, package_name.i)("python", name)));
   return entries.flatMap(([name, node]) => {
    const where = `dependency-groups.${name}`;
    return (0, located_shape.gT)(node, where).items.flatMap((item, index) => item.kind === "mapping" ? checkInclude(item, `${where}[${index}]`, known) : [ requirement(item, `${where}[${index}]`, "dev") ]);
   });
  }
  function checkInclude(item, where, known) {
   const node = item.members.get("include-group");
   if (node === void 0) throw (0, dependency_reader.Qm)(`${where} is neither a requirement nor an include-group`, item.line);
   const name = (0, located_shape.$6)(node, where);
   if (known.has((0, package_name.i)("python", name))) return [];
   throw (0, dependency_reader.Qm)(`${where} includes the group ${JSON.stringify(name)}, which does not exist`, node.line);
  }
  function readDynamic(project, tool) {
   const items = (0, located_shape.Of)(project, "dynamic", "project.dynamic")?.items ?? [];
   return items.flatMap(item => {
    if (item.kind !== "text" || !DYNAMIC.includes(item.text)) return [];
    const files = filesOf(tool, item.text);
    return files.length > 0 ? files.map(file => ({
     line: item.line,
     what: file,
     file: file
    })) : [ {
     line: item.line,
     what: `the ${item.text}, which project.dynamic leaves to the build backend`
    } ];
   });
  }
  function filesOf(tool, key) {
   const path = [ "setuptools", "dynamic", key ];
   const found = path.reduce((node, step) => node?.kind === "mapping" ? node.members.get(step) : void 0, tool);
   if (found?.kind !== "mapping") return [];
   const tables = found.members.has("file") ? [ found ] : [ ...found.members.values() ];
   return tables.flatMap(table => {
    const file = table.kind === "mapping" ? table.members.get("file") : void 0;
    const items = file?.kind === "list" ? file.items : file === void 0 ? [] : [ file ];
    return items.map(item => (0, located_shape.$6)(item, `tool.${path.join(".")}.file`));
   });
  }
  const ARCHIVE = /\.(?:whl|zip|tar\.gz|tgz|tar\.bz2|tbz|tar\.xz|txz|tar)$/i;
  function packageOfSource(source, line) {
   const named = packageOfRequirement(source);
   if (named !== void 0 && !ARCHIVE.test(named)) return named;
   const [bare = ""] = source.split(/\s;\s/, 1);
   const egg = /[#&]egg=([^&]*)/.exec(bare)?.[1];
   if (egg !== void 0) return packageOfRequirement(egg);
   const [path = ""] = bare.trim().replaceAll("\\", "/").split(/[?#]/, 1);
   const file = path.slice(path.lastIndexOf("/") + 1);
   if (ARCHIVE.test(file)) return packageOfArchive(file);
   if (/^\.|[/\\:]|^\$\{/.test(bare)) return;
   throw (0, dependency_reader.Qm)(`${JSON.stringify(source)} is not a requirement`, line);
  }
  function packageOfArchive(file) {
   const stem = file.replace(ARCHIVE, "");
   const end = /\.whl$/i.test(file) ? stem.indexOf("-") : beforeVersion(stem);
   return packageOfRequirement(stem.slice(0, Math.max(0, end)));
  }
  function beforeVersion(stem) {
   for (let at = stem.lastIndexOf("-"); at > 0; at = stem.lastIndexOf("-", at - 1)) if (/\d/.test(stem.charAt(at + 1))) return at;
   return 0;
  }
  const OPTIONS = new Map([ [ "-r", "include" ], [ "--requirement", "include" ], [ "-e", "editable" ], [ "--editable", "editable" ], [ "-c", "setting" ], [ "--constraint", "setting" ], [ "-i", "setting" ], [ "--index-url", "setting" ], [ "--pypi-url", "setting" ], [ "--extra-index-url", "setting" ], [ "-f", "setting" ], [ "--find-links", "setting" ], [ "--no-binary", "setting" ], [ "--only-binary", "setting" ], [ "--trusted-host", "setting" ], [ "--use-feature", "setting" ], [ "--hash", "setting" ], [ "--config-settings", "setting" ], [ "--config-setting", "setting" ], [ "--global-option", "setting" ], [ "--install-option", "setting" ], [ "--no-index", "flag" ], [ "--prefer-binary", "flag" ], [ "--require-hashes", "flag" ], [ "--pre", "flag" ] ]);
  function readOptions(text, line) {
   const words = text.split(/\s+/);
   const first = words.findIndex(word => word.startsWith("-"));
   if (first === -1) return {
    requirement: text,
    options: []
   };
   const options = [];
   for (let at = first; at < words.length; at++) {
    const {kind: kind, value: value} = readOption(words[at] ?? "", line);
    if (kind === "flag") continue;
    const given = value ?? words[++at];
    if (given === void 0 || given === "") throw (0, dependency_reader.Qm)(`the option ${words.at(-1)} has no value`, line);
    options.push({
     kind: kind,
     value: unquoted(given)
    });
   }
   return {
    requirement: words.slice(0, first).join(" "),
    options: options
   };
  }
  function readOption(word, line) {
   const end = word.startsWith("--") ? word.indexOf("=") : 2;
   const name = end === -1 ? word : word.slice(0, end);
   const kind = OPTIONS.get(name);
   if (kind === void 0) throw (0, dependency_reader.Qm)(`unknown option ${word} in a requirements file`, line);
   const attached = word.startsWith("--") ? end === -1 ? "" : word.slice(end + 1) : word.slice(end);
   return {
    kind: kind,
    value: attached === "" ? void 0 : attached
   };
  }
  function unquoted(value) {
   const isQuoted = value.length > 1 && /^["']/.test(value) && value.at(-1) === value.at(0);
   return isQuoted ? value.slice(1, -1) : value;
  }
  function readRequirements(text) {
   (0, located_shape.Nv)(text);
   const dependencies = [];
   const elsewhere = [];
   for (const {text: content, line: line} of logicalLines(text)) {
    const {requirement: requirement, options: options} = readOptions(content, line);
    const sources = options.filter(({kind: kind}) => kind === "editable").map(({value: value}) => value);
    for (const source of requirement === "" ? sources : [ requirement, ...sources ]) {
     const name = packageOfSource(source, line);
     if (name === void 0) elsewhere.push({
      line: line,
      what: `the package at ${source}`
     }); else dependencies.push({
      name: name,
      line: line,
      section: "dependencies"
     });
    }
    elsewhere.push(...options.filter(isInclude).map(({value: value}) => ({
     line: line,
     what: value,
     file: value
    })));
   }
   return {
    dependencies: dependencies,
    elsewhere: elsewhere
   };
  }
  function isInclude({kind: kind}) {
   return kind === "include";
  }
  const LINE_BREAK = new RegExp(`[${"\n\r\v\f\u2028\u2029"}]`, "u");
  function logicalLines(text) {
   const lines = [];
   let open;
   text.replaceAll("\r\n", "\n").split(LINE_BREAK).forEach((row, index) => {
    open ??= {
     parts: [],
     line: index + 1
    };
    const isComment = /^\s*#/.test(row);
    open.parts.push(isComment ? " " : row);
    if (row.endsWith("\\") && !isComment) {
     open.parts.push(withoutBackslash(open.parts.pop()));
     return;
    }
    lines.push({
     text: withoutComment(open.parts.join("")).trim(),
     line: open.line
    });
    open = void 0;
   });
   if (open !== void 0) throw (0, dependency_reader.Qm)("the file ends in the middle of a continued line: it is truncated", open.line);
   return lines.filter(line => line.text !== "");
  }
  function withoutBackslash(row = "") {
   return row.slice(0, -1);
  }
  function withoutComment(line) {
   for (let at = line.indexOf("#"); at !== -1; at = line.indexOf("#", at + 1)) if (at === 0 || /\s/.test(line.charAt(at - 1))) return line.slice(0, at);
   return line;
  }
  async function readUvLock(text) {
   const lock = await (0, read_document.MT)(text);
   if (!lock.members.has("version")) throw (0, dependency_reader.Qm)("it has no version: this is not a uv lock file", void 0);
   return {
    dependencies: readPackageTables(lock)
   };
  }
  const FORMATS = new Map([ [ "cargo", "Cargo.toml", readCargoManifest ], [ "cargo", "Cargo.lock", readCargoLock ], [ "npm", "package.json", readPackageJson ], [ "npm", "package-lock.json", readPackageLock ], [ "npm", "npm-shrinkwrap.json", readPackageLock ], [ "npm", "pnpm-lock.yaml", readPnpmLock ], [ "npm", "yarn.lock", readYarnLock ], [ "npm", "bun.lock", async text => (await __webpack_require__.e(5757).then(__webpack_require__.bind(__webpack_require__, 5757))).readBunLock(text) ], [ "npm", "bun.lockb", async () => (await __webpack_require__.e(5757).then(__webpack_require__.bind(__webpack_require__, 5757))).readBinaryBunLock() ], [ "python", "pyproject.toml", readPyproject ], [ "python", "uv.lock", readUvLock ], [ "python", "poetry.lock", readPoetryLock ], [ "go", "go.mod", readGoMod ], [ "rubygems", "Gemfile.lock", async text => (await __webpack_require__.e(6157).then(__webpack_require__.bind(__webpack_require__, 6157))).readGemfileLock(text) ] ].map(([ecosystem, format, read]) => [ format, {
   ecosystem: ecosystem,
   format: format,
   read: read
  } ]));
  const REQUIREMENTS = {
   ecosystem: "python",
   format: "requirements.txt",
   read: readRequirements
  };
  const REQUIREMENTS_PATH = /(?:^|\/)(?:[^/]*requirements[^/]*|requirements\/[^/]+)\.(?:txt|in)$/i;
  async function readDependencies(path, text) {
   const known = formatOf(path);
   if (known === void 0) return;
   const {ecosystem: ecosystem, format: format, read: read} = known;
   const {elsewhere: elsewhere = [], ...content} = await read(text);
   return {
    ecosystem: ecosystem,
    format: format,
    elsewhere: elsewhere,
    ...content
   };
  }
  function formatOf(path) {
   const slashed = path.replaceAll("\\", "/");
   const name = slashed.slice(slashed.lastIndexOf("/") + 1);
   return FORMATS.get(name) ?? (REQUIREMENTS_PATH.test(slashed) ? REQUIREMENTS : void 0);
  }
  async function readPatches(text) {
   const manifest = await (0, read_document.MT)(text);
   const sources = (0, located_shape.sV)(manifest, "patch", "patch");
   const patches = Array.from(sources?.members ?? []).flatMap(([source, node]) => readPatch((0, 
   located_shape.af)(node, `patch.${source}`), `patch.${source}`));
   const replaced = Array.from((0, located_shape.sV)(manifest, "replace", "replace")?.members ?? [], ([key, {line: line}]) => {
    const name = key.slice(key.lastIndexOf("#") + 1).replace(/[:@][^:@]*$/, "");
    return {
     name: name,
     line: line,
     section: "replace"
    };
   });
   return {
    dependencies: [ ...patches, ...replaced ]
   };
  }
  function readPatch(table, where) {
   return Array.from(table.members, ([key, node]) => {
    const renamed = node.kind === "mapping" ? (0, located_shape.r7)(node, "package", `${where}.${key}.package`) : void 0;
    const alias = renamed === void 0 || renamed === key ? {} : {
     alias: key
    };
    return {
     name: renamed ?? key,
     ...alias,
     line: node.line,
     section: "patch"
    };
   });
  }
  function cmakeCommands(text) {
   (0, located_shape.Nv)(text);
   return new CmakeReader(text).read();
  }
  const BLANK = /\s+/y;
  const BRACKET = /(#?)\[(=*)\[/y;
  const REMARK = /#[^\n]*/y;
  const WORD = /[^\s()#"\\]+/y;
  class CmakeReader {
   #text;
   #commands=[];
   #name="";
   #words=[];
   #start=1;
   #depth=0;
   #line=1;
   #at=0;
   constructor(text) {
    this.#text = text;
   }
   read() {
    while (this.#at < this.#text.length) {
     if (this.#take(BLANK) !== void 0) continue;
     if (this.#bracket() || this.#take(REMARK) !== void 0 || this.#quoted()) continue;
     const word = this.#take(WORD);
     if (word !== void 0) this.#word(word); else this.#sign(this.#text.charAt(this.#at));
    }
    if (this.#depth > 0) throw (0, dependency_reader.Qm)(`${this.#name}( does not end: the file is truncated`, this.#start);
    return this.#commands;
   }
   #word(word) {
    if (this.#depth > 0) this.#words.push(word); else {
     this.#name = word.toLowerCase();
     this.#start = this.#line;
    }
   }
   #sign(sign) {
    this.#move(this.#at + (sign === "\\" ? 2 : 1));
    if (sign === "(") this.#depth++; else if (sign === ")" && this.#depth === 0) throw (0, 
    dependency_reader.Qm)("unexpected bracket", this.#line); else if (sign === ")" && --this.#depth === 0) {
     this.#commands.push({
      name: this.#name,
      words: this.#words,
      line: this.#start
     });
     this.#words = [];
    }
   }
   #bracket() {
    BRACKET.lastIndex = this.#at;
    const match = BRACKET.exec(this.#text);
    if (match === null) return false;
    const close = `]${match[2] ?? ""}]`;
    const start = this.#at + match[0].length;
    const end = this.#text.indexOf(close, start);
    if (end === -1) throw (0, dependency_reader.Qm)("a bracket does not end: the file is truncated", this.#line);
    if (match[1] === "") this.#word(this.#text.slice(start, end));
    this.#move(end + close.length);
    return true;
   }
   #quoted() {
    if (this.#text.charAt(this.#at) !== '"') return false;
    let end = this.#at + 1;
    while (end < this.#text.length && this.#text.charAt(end) !== '"') end += this.#text.charAt(end) === "\\" ? 2 : 1;
    if (end >= this.#text.length) throw (0, dependency_reader.Qm)("a text does not end: the file is truncated", this.#line);
    this.#word(this.#text.slice(this.#at + 1, end));
    this.#move(end + 1);
    return true;
   }
   #take(pattern) {
    pattern.lastIndex = this.#at;
    const [text] = pattern.exec(this.#text) ?? [];
    if (text !== void 0) this.#move(this.#at + text.length);
    return text;
   }
   #move(end) {
    this.#line += this.#text.slice(this.#at, end).split("\n").length - 1;
    this.#at = end;
   }
  }
  const NAMED = new Map([ [ "find_package", "dependencies" ], [ "find_dependency", "dependencies" ], [ "fetchcontent_declare", "dependencies" ], [ "fetchcontent_populate", "dependencies" ], [ "externalproject_add", "dependencies" ], [ "cpmaddpackage", "dependencies" ], [ "cpmfindpackage", "dependencies" ], [ "cpmdeclarepackage", "dependencies" ] ]);
  const ADDRESSES = new Set([ "GIT_REPOSITORY", "GITHUB_REPOSITORY", "GITLAB_REPOSITORY", "BITBUCKET_REPOSITORY", "URL" ]);
  function readCmake(text) {
   const dependencies = [];
   const elsewhere = [];
   const unknown = [];
   for (const command of cmakeCommands(text)) {
    const {line: line} = command;
    const section = NAMED.get(command.name);
    const names = section === void 0 ? modulesOf(command) : cmake_namesIn(command);
    dependencies.push(...names.filter(name => !isComputed(name)).map(name => ({
     name: name,
     line: line,
     section: section ?? "dependencies"
    })));
    if (names.some(isComputed)) unknown.push({
     line: line,
     what: `${command.name}(${command.words.join(" ")})`.slice(0, 80)
    });
    elsewhere.push(...includeOf(command));
   }
   return {
    dependencies: dependencies,
    elsewhere: elsewhere,
    unknown: unknown
   };
  }
  function cmake_namesIn({name: name, words: words}) {
   const [first] = words;
   if (first === void 0) return [];
   const addresses = words.flatMap((word, index) => ADDRESSES.has(word) ? words[index + 1] ?? [] : []);
   const origins = addresses.flatMap(address => repositoryOf(address) ?? []);
   if (!name.startsWith("cpm")) return [ first, ...origins ];
   const named = words.flatMap((word, index) => word === "NAME" ? words[index + 1] ?? [] : []);
   const short = /^(?:gh|gl|bb|https?|git):/.test(first) ? [ repositoryOf(first) ?? first ] : [];
   const found = [ ...named, ...origins, ...short ];
   return found.length === 0 ? [ first ] : found;
  }
  function repositoryOf(address) {
   const hosted = /(?:github|gitlab|bitbucket|codeberg)[^/:]*[/:][^/]+\/([^/#?@]+)|^(?:gh|gl|bb):[^/]+\/([^/#?@]+)/.exec(address);
   const last = hosted?.[1] ?? hosted?.[2] ?? /([^/:]+?)\/*$/.exec(address)?.[1];
   const name = last?.replace(/\.git$/, "").replace(/[#@].*$/, "");
   return name === void 0 || hosted === null && /\.(?:zip|tgz|tar|gz|xz|bz2)$/.test(name) ? void 0 : name;
  }
  const WORDS = new Set([ "REQUIRED", "QUIET", "IMPORTED_TARGET", "GLOBAL", "NO_CMAKE_PATH", "NO_CMAKE_ENVIRONMENT_PATH" ]);
  function modulesOf({name: name, words: words}) {
   if (name !== "pkg_check_modules" && name !== "pkg_search_module") return [];
   const modules = words.slice(1).flatMap(word => word.split(/[;\s]+/)).filter(word => !WORDS.has(word));
   return modules.map(module => module.replace(/[<>=].*$/, "")).filter(module => module !== "");
  }
  function includeOf({name: name, words: words, line: line}) {
   const [first = ""] = words;
   if (name !== "include" || !first.endsWith(".cmake")) return [];
   const file = first.replace(/^\$\{CMAKE_CURRENT_(?:SOURCE|LIST)_DIR\}\//, "");
   return [ isComputed(file) ? {
    line: line,
    what: first
   } : {
    line: line,
    what: file,
    file: file
   } ];
  }
  function isComputed(text) {
   return /[$@]\{|\$ENV|^@.*@$/.test(text);
  }
  const literal_tokens_short = mark => ({
   open: mark,
   close: mark,
   hasEscapes: true,
   hasLines: false
  });
  const literal_tokens_long = mark => ({
   ...literal_tokens_short(mark),
   hasLines: true
  });
  const C_COMMENTS = {
   lineComments: [ "//" ],
   blockComments: [ [ "/*", "*/" ] ]
  };
  const GROOVY = {
   ...C_COMMENTS,
   quotes: [ literal_tokens_long('"""'), literal_tokens_long("'''"), literal_tokens_short('"'), literal_tokens_short("'") ],
   hasHeredocs: false
  };
  const KOTLIN = {
   ...C_COMMENTS,
   quotes: [ {
    ...literal_tokens_long('"""'),
    hasEscapes: false
   }, literal_tokens_short('"'), literal_tokens_short("'") ],
   hasHeredocs: false
  };
  const SWIFT = {
   ...C_COMMENTS,
   quotes: [ literal_tokens_long('"""'), {
    open: '#"',
    close: '"#',
    hasEscapes: false,
    hasLines: false
   }, literal_tokens_short('"') ],
   hasHeredocs: false
  };
  const RUBY = {
   lineComments: [ "#" ],
   blockComments: [ [ "\n=begin", "\n=end" ] ],
   quotes: [ literal_tokens_long('"'), literal_tokens_long("'") ],
   hasHeredocs: true
  };
  const ELIXIR = {
   lineComments: [ "#" ],
   blockComments: [],
   quotes: [ literal_tokens_long('"""'), literal_tokens_long("'''"), literal_tokens_long('"'), literal_tokens_long("'") ],
   hasHeredocs: false
  };
  const PYTHON = {
   lineComments: [ "#" ],
   blockComments: [],
   quotes: [ literal_tokens_long('"""'), literal_tokens_long("'''"), literal_tokens_short('"'), literal_tokens_short("'") ],
   hasHeredocs: false
  };
  function literalTokens(text, grammar) {
   (0, located_shape.Nv)(text);
   return new Lexer(text.replaceAll("\r\n", "\n"), grammar).tokens();
  }
  const BLANKS = /[^\S\n]+/y;
  const literal_tokens_WORD = /[\p{L}\p{N}_$]+[?!]?/uy;
  const HEREDOC = /<<[~-]?(["'`]?)([A-Z]\w*)\1/y;
  class Lexer {
   #text;
   #grammar;
   #tokens=[];
   #heredocs=[];
   #at=0;
   #line=1;
   constructor(text, grammar) {
    this.#text = text;
    this.#grammar = grammar;
   }
   tokens() {
    while (this.#at < this.#text.length) {
     if (this.#blank() || this.#comment() || this.#quoted() || this.#heredoc() || this.#word()) continue;
     const sign = this.#text.charAt(this.#at);
     this.#push(sign === "\n" ? "break" : "sign", sign);
     this.#move(this.#at + 1);
     if (sign === "\n") this.#skipHeredocs();
    }
    return this.#tokens;
   }
   #push(kind, text) {
    this.#tokens.push({
     kind: kind,
     text: text,
     line: this.#line
    });
   }
   #move(end) {
    this.#line += this.#text.slice(this.#at, end).split("\n").length - 1;
    this.#at = end;
   }
   #matched(pattern) {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text);
   }
   #blank() {
    const [blanks] = this.#matched(BLANKS) ?? [];
    if (blanks !== void 0) this.#at += blanks.length;
    return blanks !== void 0;
   }
   #word() {
    const [word] = this.#matched(literal_tokens_WORD) ?? [];
    if (word === void 0) return false;
    this.#push("word", word);
    this.#at += word.length;
    return true;
   }
   #comment() {
    const {lineComments: lineComments, blockComments: blockComments} = this.#grammar;
    if (lineComments.some(open => this.#text.startsWith(open, this.#at))) {
     const end = this.#text.indexOf("\n", this.#at);
     this.#at = end === -1 ? this.#text.length : end;
     return true;
    }
    const block = blockComments.find(([open]) => this.#text.startsWith(open, this.#at));
    if (block === void 0) return false;
    const [open, close] = block;
    const end = this.#text.indexOf(close, this.#at + open.length);
    if (end === -1) throw (0, dependency_reader.Qm)("a comment does not end: the file is truncated", this.#line);
    if (open.startsWith("\n")) this.#push("break", "\n");
    this.#move(end + close.length);
    return true;
   }
   #quoted() {
    const own = this.#grammar.quotes.find(({open: open}) => this.#text.startsWith(open, this.#at));
    if (own === void 0) return false;
    const start = this.#at + own.open.length;
    const end = this.#endOf(own, start);
    this.#push("text", this.#text.slice(start, end));
    const isClosed = this.#text.startsWith(own.close, end);
    this.#move(isClosed ? end + own.close.length : end);
    return true;
   }
   #endOf({close: close, hasEscapes: hasEscapes, hasLines: hasLines}, start) {
    for (let at = start; at < this.#text.length; at++) {
     const sign = this.#text.charAt(at);
     if (hasEscapes && sign === "\\") at++; else if (sign === "\n" && !hasLines) return at; else if (this.#text.startsWith(close, at)) return at;
    }
    if (!hasLines) return this.#text.length;
    throw (0, dependency_reader.Qm)("a text does not end: the file is truncated", this.#line);
   }
   #heredoc() {
    const match = this.#grammar.hasHeredocs ? this.#matched(HEREDOC) : null;
    if (match === null) return false;
    this.#heredocs.push(match[2] ?? "");
    this.#push("text", "");
    this.#at += match[0].length;
    return true;
   }
   #skipHeredocs() {
    for (const word of this.#heredocs.splice(0)) for (let isOver = false; !isOver; ) {
     if (this.#at >= this.#text.length) throw (0, dependency_reader.Qm)(`the text ${word} does not end`, this.#line);
     const end = this.#text.indexOf("\n", this.#at);
     const row = this.#text.slice(this.#at, end === -1 ? this.#text.length : end);
     isOver = row.trim() === word;
     this.#move(end === -1 ? this.#text.length : end + 1);
    }
   }
  }
  const MOST_SHOWN = 40;
  function shownTokens(tokens) {
   const parts = tokens.slice(0, MOST_SHOWN).map(({kind: kind, text: text}) => kind === "text" ? `"${text}"` : text === "\n" ? " " : text);
   const text = parts.reduce((all, part) => all + (/\w$/.test(all) && /^[\w"]/.test(part) ? " " : "") + part, "");
   return text.length > 80 ? `${text.slice(0, 79)}…` : text;
  }
  const SECTIONS = new Map([ [ "requires", "dependencies" ], [ "build_requires", "build" ], [ "tool_requires", "tool" ], [ "test_requires", "dev" ] ]);
  function readConanfileTxt(text) {
   (0, located_shape.Nv)(text);
   const dependencies = [];
   let section;
   text.split("\n").forEach((row, index) => {
    const line = index + 1;
    const words = row.replace(/(?:^|\s)#.*$/, "").trim();
    const header = /^\[([^\]]*)\]$/.exec(words);
    if (header !== null) section = SECTIONS.get(header[1] ?? ""); else if (section !== void 0 && words !== "") {
     const name = conanName(words);
     if (name === void 0) throw (0, dependency_reader.Qm)(`expected name/version, found ${words}`, line);
     dependencies.push({
      name: name,
      line: line,
      section: section
     });
    }
   });
   return {
    dependencies: dependencies
   };
  }
  function conanName(reference) {
   return /^([a-z\d_][\w+.-]*)\//i.exec(reference.trim())?.[1];
  }
  const conanfile_py_SECTIONS = new Map([ [ "requires", "dependencies" ], [ "python_requires", "build" ], [ "build_requires", "build" ], [ "tool_requires", "tool" ], [ "test_requires", "dev" ] ]);
  function readConanfilePy(text) {
   const tokens = literalTokens(text, PYTHON);
   const dependencies = [];
   const unknown = [];
   for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const section = sectionAt(tokens, index);
    if (token === void 0 || section === void 0) continue;
    const rest = statement(tokens, index + 1);
    const names = rest.flatMap(({kind: kind, text: each}) => kind === "text" ? conanName(each) ?? [] : []);
    dependencies.push(...names.map(name => ({
     name: name,
     line: token.line,
     section: section
    })));
    if (names.length === 0 && rest.some(({kind: kind}) => kind === "word" || kind === "text")) unknown.push({
     line: token.line,
     what: shownTokens([ token, ...rest ])
    });
    index += rest.length;
   }
   return {
    dependencies: dependencies,
    unknown: unknown
   };
  }
  function sectionAt(tokens, index) {
   const [before, token, next] = [ tokens[index - 1], tokens[index], tokens[index + 1] ];
   if (token?.kind !== "word" || before?.text === "def") return;
   return next?.text === "=" || next?.text === "(" ? conanfile_py_SECTIONS.get(token.text) : void 0;
  }
  function statement(tokens, start) {
   let depth = 0;
   for (let at = start; at < tokens.length; at++) {
    const text = tokens[at]?.kind === "text" ? "" : tokens[at]?.text;
    if (text === "(" || text === "[" || text === "{") depth++; else if (text === ")" || text === "]" || text === "}") depth--; else if (text === "\n" && depth <= 0) return tokens.slice(start, at);
   }
   return tokens.slice(start);
  }
  function readVcpkg(text) {
   const manifest = (0, located_shape.af)((0, read_document.U0)(text), "the manifest");
   const features = (0, located_shape.sV)(manifest, "features", "features");
   return {
    dependencies: [ ...listed(manifest, "dependencies", {
     where: "",
     section: "dependencies"
    }), ...listed(manifest, "overrides", {
     where: "",
     section: "override"
    }), ...Array.from(features?.members ?? []).flatMap(([key, node]) => {
     const where = `features.${key}.`;
     return listed((0, located_shape.af)(node, where), "dependencies", {
      where: where,
      section: "optional"
     });
    }) ]
   };
  }
  function listed(parent, key, {where: where, section: section}) {
   const items = (0, located_shape.Of)(parent, key, `${where}${key}`)?.items ?? [];
   return items.map((node, index) => ({
    name: vcpkg_nameOf(node, `${where}${key}[${index}]`),
    line: node.line,
    section: section
   }));
  }
  function vcpkg_nameOf(node, where) {
   if (node.kind !== "mapping") return (0, located_shape.$6)(node, where);
   const name = (0, located_shape.r7)(node, "name", `${where}.name`);
   if (name === void 0) throw (0, dependency_reader.Qm)(`${where} has no name`, node.line);
   return name;
  }
  var evidence_error = __webpack_require__(3427);
  function xmlRefusal(problem) {
   const {message: message, remedy: remedy} = xmlWords(problem);
   return new evidence_error.o(message, {
    line: problem.at.line,
    remedy: remedy
   });
  }
  const MAX_REASON = 200;
  function xmlWords(problem) {
   switch (problem.kind) {
   case "malformed":
    return {
     message: `this is not well-formed XML: ${problem.reason.slice(0, MAX_REASON)}`,
     remedy: "find out why the tool wrote invalid XML"
    };

   case "truncated":
    return {
     message: "the XML ends in the middle: it is truncated",
     remedy: "let the tool that writes it finish, and upload the whole file (a bare & or a missing quote looks the same)"
    };

   case "document-type":
    return {
     message: "it has a document type declaration (DOCTYPE)",
     remedy: "write plain XML, without a DOCTYPE"
    };

   case "too-deep":
    return {
     message: `its elements are nested deeper than ${problem.limit}`,
     remedy: "check that this is the right file"
    };

   case "too-large":
    return {
     message: `it has more than ${problem.limit} elements`,
     remedy: "check that this is the right file: none of this kind is that large"
    };

   case "too-long":
    return {
     message: `a ${problem.what} in it is longer than ${problem.limit / 1024 / 1024} MiB`,
     remedy: "let the tool write its output to a file of its own"
    };
   }
  }
  var position = __webpack_require__(6124);
  var saxes = __webpack_require__(628);
  var located = __webpack_require__(8313);
  const MAX_TAG = 16 * 1024 * 1024;
  const MAX_TEXT = 64 * 1024 * 1024;
  const PIECE = 16 * 1024;
  const LONG_COMMENT = 1024;
  class EntityParser extends saxes.wT {}
  const parseEntity = saxes.wT.prototype["parseEntity"];
  EntityParser.prototype["parseEntity"] = function(entity) {
   if (/[<&\s]/.test(entity)) this.fail("an entity has no end.");
   return parseEntity.call(this, entity);
  };
  class XmlStream {
   #parser=new EntityParser({
    xmlns: false,
    position: false
   });
   #listener;
   #refusal;
   #depth=0;
   #line=1;
   #isInTag=false;
   #isEnding=false;
   #isWanted=false;
   #hasRoot=false;
   #run=0;
   constructor(listener, refusal) {
    this.#listener = listener;
    this.#refusal = refusal;
    this.#parser.on("opentagstart", () => this.#openTagStart());
    this.#parser.on("opentag", ({name: name, attributes: attributes}) => this.#open(name, attributes));
    this.#parser.on("closetag", () => this.#close());
    this.#parser.on("doctype", () => {
     throw this.#refusal({
      kind: "document-type",
      at: this.#position()
     });
    });
    if (listener.comment !== void 0) this.#parser["commentHandler"] = text => listener.comment?.(text);
    this.#parser.on("error", ({message: message}) => {
     const isTold = this.#listener.forbiddenText !== void 0 && this.#isForbiddenText(message);
     if (!isTold) throw this.#malformed(message);
     this.#listener.forbiddenText?.(this.#parser.line);
    });
   }
   * write(text) {
    for (let start = 0; start < text.length; start += PIECE) {
     const piece = text.slice(start, start + PIECE);
     this.#run += piece.length;
     this.#parser.write(piece);
     this.#checkRun();
     this.#forgetUnwantedText();
     yield;
    }
   }
   get offset() {
    return this.#parser.position;
   }
   end() {
    this.#isEnding = true;
    this.#parser.close();
   }
   #openTagStart() {
    this.#line = this.#parser.columnIndex === 0 ? this.#parser.line - 1 : this.#parser.line;
    this.#isInTag = true;
    this.#hasRoot = true;
    this.#run = 0;
   }
   #open(name, attributes) {
    this.#isInTag = false;
    this.#run = 0;
    this.#depth++;
    if (this.#depth > located.lr) throw this.#refusal({
     kind: "too-deep",
     limit: located.lr,
     at: this.#position()
    });
    if (this.#listener.open(name, attributes, this.#line) === "with-text") this.#startText(); else this.#stopText();
   }
   #close() {
    this.#run = 0;
    this.#depth--;
    this.#listener.close();
   }
   #startText() {
    this.#isWanted = true;
    const listen = text => this.#listener.text(text);
    this.#parser["textHandler"] = listen;
    this.#parser["cdataHandler"] = listen;
   }
   #stopText() {
    this.#isWanted = false;
    this.#parser["textHandler"] = void 0;
    this.#parser["cdataHandler"] = void 0;
   }
   #forgetUnwantedText() {
    const isForgotten = !this.#isWanted && !this.#isInTag && this.#depth > 0;
    if (isForgotten && this.#parser["text"].length > LONG_COMMENT) this.#parser["text"] = "";
   }
   #isForbiddenText(message) {
    if (message === "an XML declaration must be at the start of the document.") return !this.#hasRoot;
    if (message === 'the string "]]>" is disallowed in char data.') return true;
    if (message === "malformed character entity." || message === "undefined entity.") return true;
    const code = this.#parser["chunk"].charCodeAt(this.#parser["prevI"]);
    return message === "disallowed character." && (code < 32 || code === 65534 || code === 65535);
   }
   #checkRun() {
    if (!this.#isWanted && !this.#isInTag && this.#depth > 0) return;
    const limit = this.#isInTag ? MAX_TAG : MAX_TEXT;
    if (this.#run <= limit) return;
    const what = this.#isInTag ? "tag" : "text";
    throw this.#refusal({
     kind: "too-long",
     what: what,
     limit: limit,
     at: this.#position()
    });
   }
   #malformed(reason) {
    const at = this.#position();
    return this.#refusal(this.#isEnding ? {
     kind: "truncated",
     at: at
    } : {
     kind: "malformed",
     reason: reason,
     at: at
    });
   }
   #position() {
    return {
     line: this.#parser.line,
     column: this.#parser.columnIndex + 1
    };
   }
  }
  const MAX_ELEMENTS = 1e5;
  function readXml(text) {
   try {
    return new XmlTree(text).read();
   } catch (error) {
    if (error instanceof XmlRefusal) return {
     root: void 0,
     problems: [ error.problem ]
    };
    throw error;
   }
  }
  class XmlTree {
   #text;
   #lines;
   #stream=new XmlStream(this, problem => new XmlRefusal(problem));
   #document=elementAt({
    line: 1,
    column: 1
   }, "", {});
   #open=[ this.#document ];
   #elements=0;
   constructor(text) {
    this.#text = text;
    this.#lines = new position.r(text);
   }
   read() {
    for (const _ of this.#stream.write(this.#text)) ;
    this.#stream.end();
    const [root] = this.#document.children;
    return root === void 0 ? {
     root: root,
     problems: [ {
      kind: "truncated",
      at: {
       line: 1,
       column: 1
      }
     } ]
    } : {
     root: root,
     problems: []
    };
   }
   open(name, attributes) {
    const at = this.#lines.positionAt(this.#text.lastIndexOf("<", this.#stream.offset - 1));
    if (++this.#elements > MAX_ELEMENTS) throw new XmlRefusal({
     kind: "too-large",
     limit: MAX_ELEMENTS,
     at: at
    });
    const element = elementAt(at, name, attributes);
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
    return "with-text";
   }
   text(text) {
    const element = this.#open.at(-1);
    if (element !== void 0) element.text += text;
   }
   close() {
    this.#open.pop();
   }
  }
  function elementAt({line: line, column: column}, name, attributes) {
   return {
    line: line,
    column: column,
    name: name,
    attributes: attributes,
    children: [],
    text: ""
   };
  }
  class XmlRefusal extends Error {
   problem;
   constructor(problem) {
    super(problem.kind);
    this.name = "XmlRefusal";
    this.problem = problem;
   }
  }
  const ITEMS = new Map([ [ "packagereference", "dependencies" ], [ "globalpackagereference", "dependencies" ], [ "packagedownload", "dependencies" ], [ "packageversion", "workspace" ], [ "dotnetclitoolreference", "tool" ] ]);
  function readMsbuild(text) {
   (0, located_shape.Nv)(text);
   const {root: root, problems: problems} = readXml(text);
   if (root === void 0) throw xmlRefusal(problems[0]);
   const kind = root.name.toLowerCase();
   if (kind === "packages") return {
    dependencies: root.children.flatMap(msbuild_readEntry)
   };
   if (kind !== "project") throw (0, dependency_reader.Qm)(`it begins with <${root.name}>: this is not a project of MSBuild`, root.line);
   const reading = {
    dependencies: [],
    elsewhere: [],
    unknown: []
   };
   const pending = [ root ];
   for (let element = pending.pop(); element !== void 0; element = pending.pop()) {
    for (const child of element.children.toReversed()) pending.push(child);
    const section = ITEMS.get(element.name.toLowerCase());
    if (section !== void 0) {
     reading.dependencies.push(...namesOf(element).map(name => ({
      name: name,
      line: element.line,
      section: section
     })));
     reading.unknown.push(...unknownIn(element));
    } else if (element.name.toLowerCase() === "import") reading.elsewhere.push(...importOf(element));
   }
   return reading;
  }
  function msbuild_readEntry(element) {
   const id = attribute(element, "id");
   return id === void 0 ? [] : [ {
    name: id,
    line: element.line,
    section: "dependencies"
   } ];
  }
  function itemsOf(element) {
   const lists = [ "include", "update" ].map(key => attribute(element, key) ?? "");
   return lists.flatMap(list => list.split(";")).map(name => name.trim()).filter(name => name !== "");
  }
  function namesOf(element) {
   return itemsOf(element).filter(name => !msbuild_isComputed(name));
  }
  function unknownIn(element) {
   return itemsOf(element).filter(msbuild_isComputed).map(name => ({
    line: element.line,
    what: name
   }));
  }
  function msbuild_isComputed(text) {
   return /[$@%]\(/.test(text);
  }
  function importOf(element) {
   const project = attribute(element, "project");
   if (project === void 0 || attribute(element, "sdk") !== void 0) return [];
   const file = project.replaceAll("\\", "/").replace(/^\$\(MSBuildThisFileDirectory\)\/?/i, "");
   const {line: line} = element;
   return [ msbuild_isComputed(file) ? {
    line: line,
    what: project
   } : {
    line: line,
    what: file,
    file: file
   } ];
  }
  function attribute({attributes: attributes}, wanted) {
   const found = Object.entries(attributes).find(([name]) => name.toLowerCase() === wanted);
   return found?.[1];
  }
  function readMix(text) {
   const tokens = literalTokens(text, ELIXIR);
   const dependencies = [];
   const unknown = [];
   const openings = openingsOf(tokens);
   const others = otherNames(tokens, openings);
   let isWithin = false;
   tokens.forEach((token, index) => {
    isWithin = startsHere(tokens, index) ?? isWithin;
    if (!isWithin) return;
    const name = tupleName(tokens, index) ?? keyName(tokens, index, openings);
    const {line: line} = token;
    const other = others.get(index);
    if (name !== void 0 && other !== void 0) dependencies.push({
     name: other,
     alias: name,
     line: line,
     section: "dependencies"
    }); else if (name !== void 0) dependencies.push({
     name: name,
     line: line,
     section: "dependencies"
    }); else if (mix_isComputed(tokens, index)) unknown.push({
     line: line,
     what: shownTokens(tokens.slice(index, index + 4))
    });
   });
   return {
    dependencies: dependencies,
    unknown: unknown
   };
  }
  function startsHere(tokens, index) {
   const [token, next, other] = tokens.slice(index, index + 3);
   if (token?.kind !== "word") return;
   if (/^defp?$/.test(token.text)) return next?.text === "deps";
   return token.text === "deps" && next?.text === ":" && other?.text === "[" ? true : void 0;
  }
  function tupleName(tokens, index) {
   const [open, colon, name, comma] = tokens.slice(index, index + 4);
   if (open?.text !== "{" || open.kind !== "sign" || colon?.text !== ":" || comma?.text !== ",") return;
   return name?.kind === "word" || name?.kind === "text" ? name.text : void 0;
  }
  function keyName(tokens, index, openings) {
   const [before, name, colon, value] = [ tokens[index - 1], ...tokens.slice(index, index + 3) ];
   if (!isSign(colon, ":") || value?.kind !== "text") return;
   if (!isSign(before, "[") && !isSign(before, ",")) return;
   const opening = openings[index] ?? -1;
   const isOption = isSign(tokens[openings[opening] ?? -1], "{");
   const isOwn = isSign(tokens[opening], "[") && !isOption && /^(?:do|deps)?$/.test(wordBefore(tokens, opening));
   return isOwn && (name?.kind === "word" || name?.kind === "text") ? name.text : void 0;
  }
  function wordBefore(tokens, opening) {
   return isSign(tokens[opening - 1], ":") ? tokens[opening - 2]?.text ?? "" : "";
  }
  function openingsOf(tokens) {
   const open = [];
   return tokens.map(({kind: kind, text: text}, index) => {
    if (kind === "sign" && /^[)\]}]$/.test(text)) open.pop();
    const around = open.at(-1) ?? -1;
    if (kind === "sign" && /^[([{]$/.test(text)) open.push(index);
    return around;
   });
  }
  function otherNames(tokens, openings) {
   const others = new Map;
   tokens.forEach(({kind: kind, text: text}, index) => {
    if (kind !== "word" || text !== "hex" || !isSign(tokens[index + 1], ":")) return;
    const other = tokens[isSign(tokens[index + 2], ":") ? index + 3 : index + 2];
    const around = openings[index] ?? -1;
    const tuple = isSign(tokens[around], "[") ? openings[around] ?? -1 : around;
    if (other?.kind === "word" || other?.kind === "text") others.set(tuple, other.text);
   });
   return others;
  }
  function isSign(token, text) {
   return token?.kind === "sign" && token.text === text;
  }
  function mix_isComputed(tokens, index) {
   const [token, next] = tokens.slice(index, index + 2);
   if (token?.kind !== "sign") return false;
   if (token.text === "{") return next?.kind === "word" || next?.kind === "text";
   return token.text === "+" && next?.text === "+" || token.text === "|" && next?.text === ">";
  }
  function readReplaced(text) {
   return {
    dependencies: goLines(text).flatMap(({directive: directive, words: words, line: line}) => {
     const [name] = words;
     return directive === "replace" && name !== void 0 ? [ {
      name: name,
      line: line,
      section: "replace"
     } ] : [];
    })
   };
  }
  const COORDINATE = /^([\w.-]+):([\w.-]+)(?=[:@]|$)/;
  function coordinateOf(text) {
   const [, group, name] = COORDINATE.exec(text.trim()) ?? [];
   return group === void 0 || name === void 0 ? void 0 : `${group}:${name}`;
  }
  function statementsOf(tokens, block) {
   const found = [];
   for (let at = 0; at < tokens.length; at++) if (tokens[at]?.kind === "word" && tokens[at]?.text === block && gradle_statements_isSign(tokens[at + 1], "{")) at = new Block(tokens, found).read(at + 2);
   return found;
  }
  function gradle_statements_isSign(token, text) {
   return token?.kind === "sign" && token.text === text;
  }
  class Block {
   #tokens;
   #found;
   #current=[];
   #braces=1;
   #brackets=0;
   constructor(tokens, found) {
    this.#tokens = tokens;
    this.#found = found;
   }
   read(start) {
    for (let at = start; at < this.#tokens.length; at++) {
     const token = this.#tokens[at];
     if (token === void 0) break;
     if (token.kind === "sign") this.#sign(token); else if (token.kind !== "break") this.#current.push(token); else if (this.#brackets === 0 && !gradle_statements_isSign(this.#current.at(-1), ",")) this.#end();
     if (this.#braces === 0) return at;
    }
    throw (0, dependency_reader.Qm)("a block does not end: the file is truncated", this.#tokens[start - 1]?.line);
   }
   #sign(token) {
    const {text: text} = token;
    if (text === "(" || text === "[") this.#brackets++; else if (text === ")" || text === "]") this.#brackets = Math.max(0, this.#brackets - 1);
    if (text === "{" || text === "}") {
     this.#end();
     this.#braces += text === "{" ? 1 : -1;
    } else if (text === ";" && this.#brackets === 0) this.#end(); else this.#current.push(token);
   }
   #end() {
    if (this.#current.length > 0) this.#found.push({
     tokens: this.#current,
     depth: this.#braces
    });
    this.#current = [];
   }
  }
  function readGradle(text) {
   return readScript(literalTokens(text, GROOVY));
  }
  function readGradleKotlin(text) {
   return readScript(literalTokens(text, KOTLIN));
  }
  function readScript(tokens) {
   const statements = statementsOf(tokens, "dependencies");
   const plugins = statementsOf(tokens, "plugins");
   return {
    dependencies: [ ...coordinatesIn(tokens, sectionsByLine(statements)), ...pairsIn(tokens), ...statements.flatMap(kotlinModules), ...plugins.flatMap(pluginOf), ...appliedPlugins(tokens) ],
    elsewhere: [ ...scriptsIn(tokens), ...catalogsIn([ ...statements, ...plugins ]), ...localFiles(statements) ],
    unknown: statements.filter(isUnknown).map(unknownOf)
   };
  }
  function coordinatesIn(tokens, sections) {
   return tokens.flatMap(({kind: kind, text: text, line: line}) => {
    const name = kind === "text" ? coordinateOf(text) : void 0;
    return name === void 0 ? [] : [ {
     name: name,
     line: line,
     section: sections.get(line) ?? "dependencies"
    } ];
   });
  }
  function sectionsByLine(statements) {
   const isTest = ({tokens: [head]}) => /^(?:test|androidTest|integrationTest)/i.test(head?.text ?? "");
   return new Map(statements.filter(isTest).flatMap(({tokens: tokens}) => tokens.map(({line: line}) => [ line, "dev" ])));
  }
  function pairsIn(tokens) {
   return tokens.flatMap((token, index) => {
    const group = textOf(tokens, index, "group");
    const comma = tokens[index + 3];
    if (group === void 0 || comma?.text !== ",") return [];
    const next = tokens[index + 4]?.kind === "break" ? index + 5 : index + 4;
    const name = textOf(tokens, next, "name");
    return name === void 0 ? [] : [ {
     name: `${group}:${name}`,
     line: token.line,
     section: "dependencies"
    } ];
   });
  }
  function textOf(tokens, at, key) {
   const [word, sign, value] = tokens.slice(at, at + 3);
   if (word?.kind !== "word" || word.text !== key || !/^[:=]$/.test(sign?.text ?? "")) return;
   return value?.kind === "text" && !value.text.includes("$") ? value.text : void 0;
  }
  function argumentOf(tokens, at) {
   const [next, other] = tokens.slice(at + 1, at + 3);
   const value = next?.kind === "sign" && next.text === "(" ? other : next;
   return value?.kind === "text" && !value.text.includes("$") ? value.text : void 0;
  }
  function kotlinModules({tokens: tokens}) {
   return tokens.flatMap((token, index) => {
    const name = token.kind === "word" && token.text === "kotlin" ? argumentOf(tokens, index) : void 0;
    const own = {
     name: `org.jetbrains.kotlin:kotlin-${name}`,
     line: token.line,
     section: "dependencies"
    };
    return name === void 0 ? [] : [ own ];
   });
  }
  function pluginOf({tokens: tokens}) {
   const [head] = tokens;
   const id = argumentOf(tokens, 0);
   if (head === void 0 || id === void 0) return [];
   const {line: line} = head;
   if (head.text === "id") return [ {
    name: id,
    line: line,
    section: "plugin"
   } ];
   return head.text === "kotlin" ? [ {
    name: `org.jetbrains.kotlin.${id}`,
    line: line,
    section: "plugin"
   } ] : [];
  }
  function appliedPlugins(tokens) {
   return tokens.flatMap((token, index) => {
    const name = textOf(tokens, index, "plugin");
    return name === void 0 ? [] : [ {
     name: name,
     line: token.line,
     section: "plugin"
    } ];
   });
  }
  function scriptsIn(tokens) {
   return tokens.flatMap((token, index) => {
    if (token.text !== "apply") return [];
    const bracket = tokens[index + 1]?.text === "(" ? 1 : 0;
    const from = tokens[index + 1 + bracket];
    if (from?.text !== "from") return [];
    const file = textOf(tokens, index + 1 + bracket, "from")?.replace(/^\.\//, "");
    return [ {
     line: token.line,
     what: file ?? "another script",
     ...file === void 0 ? {} : {
      file: file
     }
    } ];
   });
  }
  function isCatalog(tokens, index) {
   const token = tokens[index];
   return token?.kind === "word" && /^(?:libs|\w+Libs)$/.test(token.text) && tokens[index + 1]?.text === ".";
  }
  function catalogsIn(statements) {
   const first = statements.find(({tokens: tokens}) => tokens.some((_, index) => isCatalog(tokens, index)));
   const line = first?.tokens[0]?.line;
   return line === void 0 ? [] : [ {
    line: line,
    what: "a version catalog",
    ending: ".versions.toml"
   } ];
  }
  function localFiles(statements) {
   const first = statements.flatMap(({tokens: tokens}) => tokens).find(({kind: kind, text: text}) => kind === "word" && /^(?:files|fileTree)$/.test(text));
   return first === void 0 ? [] : [ {
    line: first.line,
    what: "local files"
   } ];
  }
  const KNOWN = new Set("project projects gradleApi localGroovy gradleTestKit gradleKotlinDsl embeddedKotlin files fileTree".split(" "));
  const OTHER = /^(?:if|else|for|while|def|val|var|return|println|print|exclude|because|constraints|modules|components|artifactTypes|attributesSchema|try|catch|import|transitive|isTransitive|force|version|attributes|capabilities|artifact|registerTransform)$/;
  const CONFIGURATION = /(?:implementation|api|only|processor|kapt|ksp|classpath|compile|runtime|provided|desugaring)$/i;
  function isUnknown({tokens: tokens, depth: depth}) {
   const [head, ...rest] = tokens;
   if (head === void 0 || rest.length === 0 || head.kind === "sign") return false;
   if (OTHER.test(head.text) || KNOWN.has(head.text) || rest[0]?.text === "=") return false;
   if (depth > 1 && !CONFIGURATION.test(head.text)) return false;
   if (rest.every(({kind: kind}) => kind === "sign")) return false;
   return !tokens.some((token, index) => isWrittenOut(token, tokens, index));
  }
  function isWrittenOut(token, tokens, index) {
   if (token.kind === "text") return coordinateOf(token.text) !== void 0;
   if (KNOWN.has(token.text) || isCatalog(tokens, index)) return true;
   if (token.text === "kotlin") return argumentOf(tokens, index) !== void 0;
   return textOf(tokens, index, "group") !== void 0;
  }
  function unknownOf({tokens: tokens}) {
   return {
    line: tokens[0]?.line ?? 1,
    what: shownTokens(tokens)
   };
  }
  const pom_SECTIONS = new Map([ [ "dependency", "dependencies" ], [ "path", "dependencies" ], [ "annotationProcessorPath", "dependencies" ], [ "plugin", "plugin" ], [ "extension", "plugin" ], [ "parent", "parent" ] ]);
  const PLUGINS = "org.apache.maven.plugins";
  function readPom(text) {
   (0, located_shape.Nv)(text);
   const {root: root, problems: problems} = readXml(text);
   if (root === void 0) throw xmlRefusal(problems[0]);
   if (root.name !== "project") throw (0, dependency_reader.Qm)(`it begins with <${root.name}>: this is not a pom.xml`, root.line);
   const values = valuesOf(root);
   const dependencies = [];
   const unknown = [];
   for (const element of elementsOf(root)) {
    const section = pom_SECTIONS.get(element.name);
    const artifact = childText(element, "artifactId");
    if (section === void 0 || artifact === void 0) continue;
    const group = childText(element, "groupId") ?? (section === "plugin" ? PLUGINS : "");
    const [groupId, artifactId] = [ resolved(group, values), resolved(artifact, values) ];
    const {line: line} = element;
    if (groupId === void 0 || artifactId === void 0) unknown.push({
     line: line,
     what: `${group}:${artifact}`
    }); else dependencies.push({
     name: `${groupId}:${artifactId}`,
     line: line,
     section: sectionOf(element, section)
    });
   }
   return {
    dependencies: dependencies,
    unknown: unknown,
    elsewhere: parentOf(root)
   };
  }
  function sectionOf(element, section) {
   return section === "dependencies" && childText(element, "scope") === "test" ? "dev" : section;
  }
  function parentOf(root) {
   const parent = root.children.find(({name: name}) => name === "parent");
   if (parent === void 0) return [];
   const path = parent.children.find(({name: name}) => name === "relativePath")?.text.trim() ?? "../pom.xml";
   if (path === "") return [];
   const file = /\.(?:xml|pom)$/.test(path) ? path : `${path.replace(/\/$/, "")}/pom.xml`;
   return [ {
    line: parent.line,
    what: `the parent ${file}`,
    file: file
   } ];
  }
  function valuesOf(root) {
   const parent = root.children.find(({name: name}) => name === "parent");
   const inherited = parent && childText(parent, "groupId");
   const own = {
    groupId: childText(root, "groupId") ?? inherited,
    artifactId: childText(root, "artifactId"),
    "parent.groupId": inherited
   };
   const values = new Map;
   for (const [key, value] of Object.entries(own)) for (const prefix of [ "project.", "pom.", "" ]) if (value !== void 0) values.set(prefix + key, value);
   const properties = [ ...elementsOf(root) ].filter(({name: name}) => name === "properties");
   for (const [name, texts] of Map.groupBy(properties.flatMap(({children: children}) => children), property => property.name)) {
    const [value, other] = new Set(texts.map(({text: text}) => text.trim()));
    if (value !== void 0 && other === void 0) values.set(name, value);
   }
   return values;
  }
  const MOST_ROUNDS = 8;
  const LONGEST_NAME = 1e3;
  function resolved(name, values) {
   let text = name;
   for (let round = 0; round < MOST_ROUNDS && text.includes("${") && text.length < LONGEST_NAME; round++) text = text.replace(/\$\{([^{}]*)\}/g, (whole, key) => values.get(key.trim()) ?? whole);
   return text === "" || text.includes("${") ? void 0 : text;
  }
  function childText({children: children}, wanted) {
   const text = children.find(({name: name}) => name === wanted)?.text.trim();
   return text === "" ? void 0 : text;
  }
  function* elementsOf(root) {
   const pending = [ root ];
   for (let element = pending.pop(); element !== void 0; element = pending.pop()) {
    yield element;
    for (const child of element.children.toReversed()) pending.push(child);
   }
  }
  async function readVersionCatalog(text) {
   const catalog = await (0, read_document.MT)(text);
   if (![ "libraries", "plugins", "versions", "bundles", "metadata" ].some(key => catalog.members.has(key))) throw (0, 
   dependency_reader.Qm)("it has neither [libraries] nor [plugins]: this is not a version catalog", void 0);
   const libraries = (0, located_shape.sV)(catalog, "libraries", "libraries")?.members ?? [];
   const plugins = (0, located_shape.sV)(catalog, "plugins", "plugins")?.members ?? [];
   return {
    dependencies: [ ...Array.from(libraries, readLibrary), ...Array.from(plugins, readPlugin) ]
   };
  }
  function readLibrary([key, node]) {
   const where = `libraries.${key}`;
   const name = node.kind === "text" ? coordinateOf(node.text) : libraryOf(node, where);
   if (name === void 0) throw (0, dependency_reader.Qm)(`${where} has no group and name`, node.line);
   return {
    name: name,
    line: node.line,
    section: "dependencies"
   };
  }
  function libraryOf(node, where) {
   if (node.kind !== "mapping") throw (0, located_shape.os)(node, where, "text or a table");
   const module = (0, located_shape.r7)(node, "module", `${where}.module`);
   if (module !== void 0) return coordinateOf(module);
   const group = (0, located_shape.r7)(node, "group", `${where}.group`);
   const name = (0, located_shape.r7)(node, "name", `${where}.name`);
   return group === void 0 || name === void 0 ? void 0 : `${group}:${name}`;
  }
  function readPlugin([key, node]) {
   const where = `plugins.${key}`;
   const id = node.kind === "text" ? node.text.split(":")[0] : idOf(node, where);
   if (id === void 0 || id === "") throw (0, dependency_reader.Qm)(`${where} has no id`, node.line);
   return {
    name: id,
    line: node.line,
    section: "plugin"
   };
  }
  function idOf(node, where) {
   if (node.kind !== "mapping") throw (0, located_shape.os)(node, where, "text or a table");
   return (0, located_shape.r7)(node, "id", `${where}.id`);
  }
  function readOverrides(text) {
   const manifest = (0, located_shape.af)((0, read_document.U0)(text), "the manifest");
   const pnpm = (0, located_shape.sV)(manifest, "pnpm", "pnpm");
   return {
    dependencies: [ ...nestedOverrides((0, located_shape.sV)(manifest, "overrides", "overrides")), ...flatOverrides((0, 
    located_shape.sV)(manifest, "resolutions", "resolutions"), targetOfResolution), ...pnpm === void 0 ? [] : pnpmOverrides(pnpm, "pnpm."), ...optionalPeers((0, 
    located_shape.sV)(manifest, "peerDependenciesMeta", "peerDependenciesMeta")) ]
   };
  }
  function pnpmOverrides(parent, where) {
   const extensions = (0, located_shape.sV)(parent, "packageExtensions", `${where}packageExtensions`);
   const added = Array.from(extensions?.members ?? []).flatMap(([key, node]) => {
    const place = `${where}packageExtensions.${key}`;
    const extension = (0, located_shape.af)(node, place);
    return [ "dependencies", "optionalDependencies", "peerDependencies" ].flatMap(table => flatOverrides((0, 
    located_shape.sV)(extension, table, `${place}.${table}`), name => name));
   });
   return [ ...flatOverrides((0, located_shape.sV)(parent, "overrides", `${where}overrides`), targetOfPnpm), ...added ];
  }
  function flatOverrides(table, targetOf) {
   return Array.from(table?.members ?? []).flatMap(([key, node]) => {
    const value = writtenIn(node);
    return value.trim() === "-" ? [] : override(targetOf(key), value, node.line);
   });
  }
  function writtenIn(node) {
   return node?.kind === "text" ? node.text : "";
  }
  function nestedOverrides(table) {
   return Array.from(table?.members ?? []).flatMap(([key, node]) => {
    const name = withoutVersion(key);
    if (key === ".") return [];
    if (node.kind !== "mapping") return override(name, writtenIn(node), node.line);
    return [ ...override(name, writtenIn(node.members.get(".")), node.line), ...nestedOverrides(node) ];
   });
  }
  function override(key, value, line) {
   const others = packagesOf(key, value).filter(name => name !== key);
   const own = {
    name: key,
    line: line,
    section: "override"
   };
   return [ own, ...others.map(name => ({
    name: name,
    alias: key,
    line: line,
    section: "override"
   })) ];
  }
  function optionalPeers(table) {
   return Array.from(table?.members ?? [], ([name, {line: line}]) => ({
    name: name,
    line: line,
    section: "peer"
   }));
  }
  function targetOfResolution(key) {
   return /(?:^|\/)((?:@[^/@]+\/)?[^/@]+)(?:@[^/]*)?$/.exec(key)?.[1] ?? key;
  }
  function targetOfPnpm(key) {
   const parts = key.split(/(?<=[^ |@])>/);
   return withoutVersion(parts.at(-1) ?? key);
  }
  function withoutVersion(key) {
   const at = key.indexOf("@", 1);
   return at === -1 ? key : key.slice(0, at);
  }
  async function readPnpmWorkspace(text) {
   const [root] = await (0, read_document.v)(text);
   if (root === void 0) return {
    dependencies: []
   };
   const workspace = (0, located_shape.af)(root, "the workspace");
   const named = (0, located_shape.sV)(workspace, "catalogs", "catalogs");
   const catalogs = [ (0, located_shape.sV)(workspace, "catalog", "catalog"), ...Array.from(named?.members ?? [], ([key, node]) => (0, 
   located_shape.af)(node, `catalogs.${key}`)) ];
   const listed = catalogs.flatMap(catalog => flatOverrides(catalog, name => name));
   return {
    dependencies: [ ...listed.map(each => ({
     ...each,
     section: "workspace"
    })), ...pnpmOverrides(workspace, "") ]
   };
  }
  function readComposer(text) {
   const manifest = (0, located_shape.af)((0, read_document.U0)(text), "the manifest");
   const packages = (key, section) => Array.from((0, located_shape.sV)(manifest, key, key)?.members ?? [], ([name, {line: line}]) => ({
    name: name,
    line: line,
    section: section
   }));
   return {
    dependencies: [ ...packages("require", "dependencies"), ...packages("require-dev", "dev") ]
   };
  }
  const CALLS = new Map([ [ "gem", "dependencies" ], [ "add_dependency", "dependencies" ], [ "add_runtime_dependency", "dependencies" ], [ "add_development_dependency", "dev" ] ]);
  const gemfile_LONGEST_NAME = 20;
  function readGemfile(text) {
   const tokens = literalTokens(text, RUBY);
   const dependencies = [];
   const elsewhere = [];
   const unknown = [];
   tokens.forEach((token, index) => {
    if (token.kind !== "word") return;
    elsewhere.push(...otherFile(tokens, index));
    const section = CALLS.get(token.text);
    if (section === void 0 || !isCall(tokens, index)) return;
    const name = gemfile_argumentOf(tokens, index);
    if (name !== void 0) dependencies.push({
     name: name,
     line: token.line,
     section: section
    }); else unknown.push({
     line: token.line,
     what: shownTokens(tokens.slice(index, index + 4)).trim()
    });
   });
   return {
    dependencies: dependencies,
    elsewhere: elsewhere,
    unknown: unknown
   };
  }
  function isCall(tokens, index) {
   const [before, token, next] = [ tokens[index - 1], tokens[index], tokens[index + 1] ];
   const isSent = before?.text === "." && before.kind === "sign";
   if (token?.text !== "gem") return isSent;
   if (isSent || before?.text === ":" || before?.text === "def") return false;
   return next !== void 0 && (next.kind === "text" || next.kind === "word" || next.text === "(" || next.text === "%");
  }
  function gemfile_argumentOf(tokens, index) {
   const at = tokens[index + 1]?.text === "(" && tokens[index + 1]?.kind === "sign" ? index + 2 : index + 1;
   const first = tokens[at];
   if (first?.kind === "text") return first.text === "" || first.text.includes("#{") ? void 0 : first.text;
   if (first?.text !== "%" || tokens[at + 1]?.text.toLowerCase() !== "q") return;
   const quoted = tokens.slice(at + 3, at + 3 + gemfile_LONGEST_NAME);
   const end = quoted.findIndex(({kind: kind, text: text}) => kind === "sign" && /[>)\]}]/.test(text));
   return end === -1 ? void 0 : quoted.slice(0, end).map(({text: text}) => text).join("");
  }
  function otherFile(tokens, index) {
   const token = tokens[index];
   const isStart = index === 0 || tokens[index - 1]?.kind === "break";
   if (token === void 0 || !isStart) return [];
   const {line: line} = token;
   if (token.text === "gemspec") return [ {
    line: line,
    what: "the gemspec",
    ending: ".gemspec"
   } ];
   if (token.text !== "eval_gemfile") return [];
   const file = gemfile_argumentOf(tokens, index);
   return [ {
    line: line,
    what: file ?? "another Gemfile",
    ...file === void 0 ? {} : {
     file: file
    }
   } ];
  }
  function readPackageSwift(text) {
   const tokens = literalTokens(text, SWIFT);
   const dependencies = [];
   const elsewhere = [];
   const unknown = [];
   for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === void 0 || !isPackage(tokens, index)) continue;
    const own = argumentsFrom(tokens, index + 2);
    const start = index + 1;
    index += own.length + 2;
    const name = package_swift_textOf(own, "url") ?? package_swift_textOf(own, "id");
    const path = package_swift_textOf(own, "path");
    const {line: line} = token;
    if (name !== void 0) dependencies.push({
     name: name,
     line: line,
     section: "dependencies"
    }); else if (path !== void 0) elsewhere.push({
     line: line,
     what: `the package at ${path}`,
     file: `${path}/Package.swift`
    }); else unknown.push({
     line: line,
     what: shownTokens([ token, ...tokens.slice(start, index) ])
    });
   }
   return {
    dependencies: dependencies,
    elsewhere: elsewhere,
    unknown: unknown
   };
  }
  function isPackage(tokens, index) {
   const [before, token, next] = [ tokens[index - 1], tokens[index], tokens[index + 1] ];
   return before?.text === "." && token?.text === "package" && next?.text === "(";
  }
  function argumentsFrom(tokens, start) {
   let depth = 1;
   for (let at = start; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== "sign") continue;
    if (token.text === "(") depth++; else if (token.text === ")" && --depth === 0) return tokens.slice(start, at);
   }
   throw (0, dependency_reader.Qm)("a bracket does not end: the file is truncated", tokens[start - 1]?.line);
  }
  function package_swift_textOf(tokens, key) {
   const at = tokens.findIndex(({kind: kind, text: text}, index) => kind === "word" && text === key && tokens[index + 1]?.text === ":");
   const value = at === -1 ? void 0 : tokens[at + 2];
   const isAlone = value === void 0 || tokens[at + 3] === void 0 || tokens[at + 3]?.text === ",";
   return value?.kind === "text" && isAlone && !value.text.includes("\\(") ? value.text : void 0;
  }
  const read_declared_packages_FORMATS = [ {
   name: /^pnpm-workspace\.yaml$/,
   system: "npm",
   format: "pnpm-workspace.yaml",
   read: readPnpmWorkspace
  }, {
   name: /\.gradle$/,
   system: "maven",
   format: "build.gradle",
   read: readGradle
  }, {
   name: /\.gradle\.kts$/,
   system: "maven",
   format: "build.gradle.kts",
   read: readGradleKotlin
  }, {
   name: /\.versions\.toml$/,
   system: "maven",
   format: "libs.versions.toml",
   read: readVersionCatalog
  }, {
   name: /^pom\.xml$|\.pom$/,
   system: "maven",
   format: "pom.xml",
   read: readPom
  }, {
   name: /\.(?:(?:cs|fs|vb)proj|props|targets)$/i,
   system: "nuget",
   format: "Directory.Packages.props",
   read: readMsbuild
  }, {
   name: /^packages\.config$/i,
   system: "nuget",
   format: "packages.config",
   read: readMsbuild
  }, {
   name: /^CMakeLists\.txt$|\.cmake$/,
   system: "cmake",
   format: "CMakeLists.txt",
   read: readCmake
  }, {
   name: /^conanfile\.txt$/,
   system: "conan",
   format: "conanfile.txt",
   read: readConanfileTxt
  }, {
   name: /^conanfile\.py$/,
   system: "conan",
   format: "conanfile.py",
   read: readConanfilePy
  }, {
   name: /^vcpkg\.json$/,
   system: "vcpkg",
   format: "vcpkg.json",
   read: readVcpkg
  }, {
   name: /^(?:Gemfile|gems\.rb)$|\.gemspec$/,
   system: "ruby",
   format: "Gemfile",
   read: readGemfile
  }, {
   name: /^composer\.json$/,
   system: "composer",
   format: "composer.json",
   read: readComposer
  }, {
   name: /^Package(?:@swift-[\d.]+)?\.swift$/,
   system: "swift",
   format: "Package.swift",
   read: readPackageSwift
  }, {
   name: /^mix\.exs$/,
   system: "hex",
   format: "mix.exs",
   read: readMix
  } ];
  const MORE = new Map([ [ "package.json", readOverrides ], [ "Cargo.toml", readPatches ], [ "go.mod", readReplaced ] ]);
  async function readDeclaredPackages(path, text) {
   const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
   const known = await readDependencies(path, text);
   if (known !== void 0) {
    const more = await (MORE.get(known.format)?.(text));
    return withDefaults(known.ecosystem, known.format, {
     dependencies: [ ...known.dependencies, ...more?.dependencies ?? [] ],
     elsewhere: [ ...known.elsewhere, ...more?.elsewhere ?? [] ],
     unknown: more?.unknown ?? []
    });
   }
   const format = read_declared_packages_FORMATS.find(each => each.name.test(name));
   return format && withDefaults(format.system, format.format, await format.read(text));
  }
  function withDefaults(system, format, {dependencies: dependencies, elsewhere: elsewhere = [], unknown: unknown = []}) {
   return {
    system: system,
    format: format,
    dependencies: inOrder(dependencies),
    elsewhere: elsewhere,
    unknown: unknown
   };
  }
  function inOrder(items) {
   return items.toSorted((left, right) => left.line - right.line);
  }
 },
 7828: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   KT: () => named,
   Qm: () => malformed,
   xt: () => locked
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3427);
  function malformed(message, line) {
   return new _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.o(message, {
    line: line,
    remedy: "regenerate the file with the package manager, or correct the line"
   });
  }
  function locked(dependency, {version: version, source: source}) {
   return {
    ...dependency,
    ...version === void 0 || version === "" ? {} : {
     version: version
    },
    ...source === void 0 || source === "" ? {} : {
     source: source
    }
   };
  }
  function named({name: name, key: key, line: line, section: section}) {
   return {
    name: name,
    ...name === key ? {} : {
     alias: key
    },
    line: line,
    section: section
   };
  }
 },
 5073: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => splitDescriptor
  });
  var _dependency_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7828);
  function splitDescriptor(descriptor, line) {
   const at = descriptor.indexOf("@", 1);
   const name = descriptor.slice(0, at);
   if (at > 0 && /^(?:@[^/@\s]+\/)?[^/@\s]+$/.test(name)) return {
    name: name,
    range: descriptor.slice(at + 1)
   };
   throw (0, _dependency_reader_js__WEBPACK_IMPORTED_MODULE_0__.Qm)(`${JSON.stringify(descriptor)} is not a package and a range`, line);
  }
 },
 1022: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Js: () => checkLastLine,
   Pj: () => needsIn,
   Q1: () => checkNeeds,
   kv: () => checkOtherLists
  });
  var _dependency_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7828);
  function checkNeeds(names, needs) {
   for (const {name: name, line: line} of needs) {
    if (names.has(name)) continue;
    const message = `${JSON.stringify(name)} is needed here, and is not in the lock file: it is truncated`;
    throw (0, _dependency_reader_js__WEBPACK_IMPORTED_MODULE_0__.Qm)(message, line);
   }
  }
  function checkLastLine(text) {
   if (text.endsWith("\n")) return;
   throw (0, _dependency_reader_js__WEBPACK_IMPORTED_MODULE_0__.Qm)("the last line has no line break: the lock file is truncated", text.split("\n").length);
  }
  function needsIn(node) {
   if (node?.kind !== "mapping") return [];
   return Array.from(node.members, ([name, {line: line}]) => ({
    name: name,
    line: line
   }));
  }
  function checkOtherLists({members: members}, known) {
   for (const [key, node] of members) {
    if (key === known || node.kind !== "list") continue;
    if (node.items.some(isPackage)) throw (0, _dependency_reader_js__WEBPACK_IMPORTED_MODULE_0__.Qm)(`[[${key}]] has packages, which belong in ${known}`, node.line);
   }
  }
  function isPackage(node) {
   return node.kind === "mapping" && node.members.has("name") && node.members.has("version");
  }
 }
};
