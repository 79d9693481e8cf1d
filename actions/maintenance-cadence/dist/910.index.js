exports.id = 910;
exports.ids = [910];
exports.modules = {

/***/ 5910:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_rolldown_runtime = __webpack_require__(39);

let node_path = __webpack_require__(6760);

let node_crypto = __webpack_require__(7598);

let node_fs = __webpack_require__(3024);

const HEADER = /^([0-9a-f]{40,64}) (\w+) (\d+)$/;

const MAX_BATCH = 33554432;

const FEW = 256;

function* readObjects(git, ids, maxBatch = MAX_BATCH) {
 const few = ids.length > FEW ? void 0 : readFew(git, ids, maxBatch);
 if (few !== void 0) {
  yield* few;
  return;
 }
 for (const batch of batchesOf(git, ids, maxBatch)) {
  const output = git([ "cat-file", "--batch", "--buffer" ], {
   input: linesOf(batch),
   encoding: "latin1"
  });
  yield* output === void 0 ? batch.map(() => {}) : objectsIn(output);
 }
}

function objectsNamed(git, names, maxOutput) {
 if (names.length === 0) return [];
 const output = git([ "cat-file", "--batch", "--buffer" ], {
  input: linesOf(names),
  encoding: "latin1",
  maxOutput
 });
 return output === void 0 ? [] : [ ...objectsIn(output) ];
}

function readFew(git, ids, maxBatch) {
 if (ids.length === 0) return [];
 const output = git([ "cat-file", "--batch", "--buffer" ], {
  input: linesOf(ids),
  encoding: "latin1",
  maxOutput: maxBatch
 });
 return output === void 0 ? void 0 : [ ...objectsIn(output) ];
}

function* batchesOf(git, ids, maxBatch) {
 if (ids.length === 0) return;
 const sizes = git([ "cat-file", "--batch-check", "--buffer" ], {
  input: linesOf(ids)
 })?.split("\n") ?? [];
 let batch = [];
 let total = 0;
 for (const [index, id] of ids.entries()) {
  const size = Number(HEADER.exec(sizes[index] ?? "")?.[3] ?? 0);
  if (batch.length > 0 && total + size > maxBatch) {
   yield batch;
   batch = [];
   total = 0;
  }
  batch.push(id);
  total += size;
 }
 yield batch;
}

function* objectsIn(output) {
 for (let start = 0; start < output.length; ) {
  const found = output.indexOf("\n", start);
  const line = found === -1 ? output.length : found;
  const [, id, type, size] = HEADER.exec(output.slice(start, line)) ?? [];
  const isThere = id !== void 0 && type !== void 0 && size !== void 0;
  const end = isThere ? line + 1 + Number(size) : line;
  yield isThere ? {
   id,
   type,
   content: output.slice(line + 1, end)
  } : void 0;
  start = end + 1;
 }
}

function linesOf(ids) {
 return ids.map(id => `${id}\n`).join("");
}

const ENTRY = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s;

const LINK = "120000";

function listTree(git, revision, part) {
 const depth = part === "everything" ? [ "-r" ] : [];
 const paths = typeof part === "string" ? [] : [ "--", ...part.paths ];
 return git([ "ls-tree", ...depth, "-z", revision, ...paths ])?.split("\0").flatMap(line => entryOf(line) ?? []);
}

function entryOf(line) {
 const [, mode, type, object, path] = ENTRY.exec(line) ?? [];
 if (object === void 0 || path === void 0) return;
 return {
  kind: mode === LINK ? "link" : KINDS$1.get(type ?? "") ?? "repository",
  object,
  path
 };
}

const KINDS$1 = new Map([ [ "blob", "file" ], [ "tree", "folder" ] ]);

function readCommitted(git, revision, path) {
 const entries = listTree(git, revision, {
  paths: [ path ]
 });
 if (entries === void 0) return {
  kind: "unreadable",
  reason: "cannot be read"
 };
 const [entry, ...more] = entries;
 if (entry === void 0) return {
  kind: "missing"
 };
 if (entry.kind !== "file" || more.length > 0 || path.endsWith("/")) return {
  kind: "unreadable",
  reason: "is not a regular file"
 };
 const text = readBlob(git, entry.object);
 return text === void 0 ? {
  kind: "unreadable",
  reason: "cannot be read"
 } : {
  kind: "read",
  text
 };
}

function readBlob(git, object) {
 return git([ "cat-file", "blob", object ]);
}

function* readBlobs(git, objects) {
 for (const object of readObjects(git, objects)) yield object?.type === "blob" ? Buffer.from(object.content, "latin1").toString("utf8") : void 0;
}

const NOTHING = "/dev/null";

const COMPARISON = [ "--no-ext-diff", "--no-textconv", "--text", "--ignore-submodules=none", "--no-color" ];

const REMOTE = [ "--upload-pack=git-upload-pack" ];

const COMMAND_OPTIONS = {
 "cat-file": [],
 config: [],
 diff: COMPARISON,
 "diff-tree": COMPARISON,
 fetch: [ ...REMOTE, "--no-recurse-submodules", "--no-prune", "--refmap=" ],
 "for-each-ref": [],
 log: [ ...COMPARISON, "--no-mailmap", "--no-notes", "--no-decorate", "--no-show-signature" ],
 "ls-files": [],
 "ls-remote": REMOTE,
 "ls-tree": [],
 "merge-base": [],
 "merge-tree": [],
 remote: [],
 "rev-list": [],
 "rev-parse": [],
 "show-ref": [],
 "symbolic-ref": []
};

const CONFIGURATION = {
 "safe.directory": "*",
 "safe.bareRepository": "explicit",
 "core.fsmonitor": "false",
 "core.hooksPath": NOTHING,
 "core.alternateRefsCommand": "true",
 "gc.auto": "0",
 "maintenance.auto": "false",
 "submodule.recurse": "false",
 "fetch.recurseSubmodules": "false",
 "core.commitGraph": "false",
 "fetch.writeCommitGraph": "false",
 "core.untrackedCache": "false",
 "core.attributesFile": NOTHING,
 "core.bigFileThreshold": "512m",
 "core.quotePath": "false",
 "color.ui": "false",
 "diff.ignoreSubmodules": "none",
 "diff.noprefix": "false",
 "diff.mnemonicPrefix": "false",
 "diff.orderFile": NOTHING,
 "diff.relative": "false",
 "diff.renames": "true",
 "diff.renameLimit": "1000",
 "merge.directoryRenames": "conflict",
 "merge.renameLimit": "7000",
 "merge.renames": "true",
 "merge.renormalize": "false",
 "log.follow": "false",
 "log.mailmap": "false",
 "log.showSignature": "false",
 "i18n.logOutputEncoding": "UTF-8"
};

const OPTIONS = [ "--no-replace-objects", "--no-pager", "--literal-pathspecs", ...Object.entries(CONFIGURATION).flatMap(([key, value]) => [ "-c", `${key}=${value}` ]) ];

function argumentsOf([command, ...args]) {
 return [ ...OPTIONS, command, ...COMMAND_OPTIONS[command], ...args ];
}

const ENVIRONMENT = {
 GIT_GRAFT_FILE: NOTHING,
 GIT_ATTR_NOSYSTEM: "1",
 GIT_OPTIONAL_LOCKS: "0",
 GIT_TERMINAL_PROMPT: "0",
 GIT_ALLOW_PROTOCOL: "https:http:ssh:file",
 NoDefaultCurrentDirectoryInExePath: "1"
};

const FOR_THE_NETWORK = /^GIT_(?:ASKPASS|SSH|SSH_COMMAND|SSH_VARIANT|SSL_\w+|HTTP_\w+|PROXY_SSL_\w+|CONFIG_(?:COUNT|NOSYSTEM|(?:KEY|VALUE)_\d+))$/;

const CONFIGURATION_FILE = /^GIT_CONFIG_(?:GLOBAL|SYSTEM)$/;

const HOMES = [ "HOME", "XDG_CONFIG_HOME" ];

function environmentOf(env, {gitDir, workTree}) {
 const isOutside = path => (0, node_path.isAbsolute)(path) && !isInside(workTree, realOf(path));
 const isKept = (name, value) => !name.startsWith("GIT_") || FOR_THE_NETWORK.test(name) || CONFIGURATION_FILE.test(name) && isOutside(value);
 const kept = Object.fromEntries(Object.entries(env).filter(([name, value]) => isKept(name.toUpperCase(), value ?? "")));
 return {
  ...HOMES.every(name => kept[name] === void 0 || isOutside(kept[name])) ? {} : {
   GIT_CONFIG_GLOBAL: NOTHING
  },
  ...kept,
  ...ENVIRONMENT,
  GIT_DIR: gitDir,
  GIT_WORK_TREE: workTree
 };
}

function isInside(folder, path) {
 const way = (0, node_path.relative)(folder, path);
 return way !== ".." && !way.startsWith(`..${node_path.sep}`) && !(0, node_path.isAbsolute)(way);
}

function realOf(path) {
 try {
  return node_fs.realpathSync.native(path);
 } catch {
  return path;
 }
}

const MAX_OUTPUT$1 = 268435456;

async function gitIn(folder, variables = process.env) {
 const cwd = (0, node_fs.existsSync)(folder) ? node_fs.realpathSync.native(folder) : folder;
 const found = findGitFolder(cwd);
 if (found === void 0) return () => {};
 const {execFileSync} = await (Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 23)));
 const env = environmentOf(variables, found);
 return (args, {timeout, maxOutput = MAX_OUTPUT$1, encoding = "utf8", input = ""} = {}) => {
  try {
   return execFileSync("git", argumentsOf(args), {
    cwd,
    encoding,
    maxBuffer: maxOutput,
    input: Buffer.from(input),
    stdio: [ "pipe", "pipe", "ignore" ],
    env,
    ...timeout === void 0 ? {} : {
     timeout
    }
   });
  } catch {
   return;
  }
 };
}

function findGitFolder(folder) {
 const gitDir = (0, node_path.join)(folder, ".git");
 if (isRepository(gitDir)) return {
  gitDir,
  workTree: folder
 };
 const parent = (0, node_path.dirname)(folder);
 return parent === folder ? void 0 : findGitFolder(parent);
}

function isRepository(gitDir) {
 const stat = (0, node_fs.lstatSync)(gitDir, {
  throwIfNoEntry: false
 });
 if (stat === void 0) return false;
 return stat.isFile() || (0, node_fs.lstatSync)((0, node_path.join)(gitDir, "HEAD"), {
  throwIfNoEntry: false
 }) !== void 0;
}

async function committedFiles(paths, open = gitIn) {
 const found = [];
 const folders = Map.groupBy(paths.flatMap(placeOf), ({real}) => (0, node_path.dirname)(real));
 for (const [folder, places] of folders) {
  const git = await open(folder);
  const entries = entriesOf(git, folder);
  for (const {path, real} of places) {
   const kind = entries === "unknown" ? "unknown" : kindOf$1(git, real, entries.get(nameOf$1((0, 
   node_path.basename)(real))));
   if (kind !== void 0) found.push({
    path,
    kind
   });
  }
 }
 return found;
}

function placeOf(path) {
 try {
  return [ {
   path,
   real: node_fs.realpathSync.native(path)
  } ];
 } catch {
  return [];
 }
}

function nameOf$1(name) {
 return name.normalize("NFC");
}

function entriesOf(git, folder) {
 const listed = listTree(git, "HEAD", "folder");
 if (listed === void 0) return hasCommit(git, folder) ? "unknown" : new Map;
 const blobs = listed.filter(({kind}) => kind === "file" || kind === "link");
 return new Map(blobs.map(({path, object}) => [ nameOf$1(path), object ]));
}

function hasCommit(git, folder) {
 if (git([ "rev-parse", "--verify", "--quiet", "HEAD^{commit}" ]) !== void 0) return true;
 return git([ "rev-parse", "--git-dir" ]) === void 0 && isInCheckout(folder);
}

function isInCheckout(folder) {
 const parent = (0, node_path.dirname)(folder);
 return (0, node_fs.existsSync)((0, node_path.join)(folder, ".git")) || parent !== folder && isInCheckout(parent);
}

function kindOf$1(git, path, object) {
 if (object === void 0) return;
 return blobId(path, object.length) === object || isSameText(git, path, object) ? "unchanged" : void 0;
}

const CHUNK = 1048576;

const SHA1_DIGITS = 40;

function blobId(path, digits) {
 const hash = (0, node_crypto.createHash)(digits === SHA1_DIGITS ? "sha1" : "sha256");
 hash.update(`blob ${(0, node_fs.statSync)(path).size}\0`);
 const descriptor = (0, node_fs.openSync)(path, "r");
 const buffer = Buffer.allocUnsafeSlow(CHUNK);
 try {
  for (;;) {
   const length = (0, node_fs.readSync)(descriptor, buffer, 0, CHUNK, null);
   if (length === 0) return hash.digest("hex");
   hash.update(buffer.subarray(0, length));
  }
 } finally {
  (0, node_fs.closeSync)(descriptor);
 }
}

const MAX_TEXT = 268435456;

function isSameText(git, path, object) {
 if ((0, node_fs.statSync)(path).size > MAX_TEXT) return false;
 const blob = readBlob(git, object);
 if (blob === void 0) return false;
 const bytes = (0, node_fs.readFileSync)(path);
 const [, large] = LFS_POINTER.exec(blob) ?? [];
 if (large !== void 0) return (0, node_crypto.createHash)("sha256").update(bytes).digest("hex") === large;
 const committed = withoutCheckout(blob);
 return textsOf(bytes).some(text => withoutCheckout(text) === committed);
}

const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\n/;

function withoutCheckout(text) {
 return text.replace(/^\u{feff}/u, "").replaceAll("\r\n", "\n").replaceAll(/\$Id(?::[^$\n]*)?\$/g, "$Id$");
}

function textsOf(bytes) {
 const [first, second] = bytes;
 if (second === 0 || first === 255 && second === 254) return [ new TextDecoder("utf-16le").decode(bytes) ];
 if (first === 0 || first === 254 && second === 255) return [ new TextDecoder("utf-16be").decode(bytes) ];
 return [ bytes.toString("utf8"), bytes.toString("latin1") ];
}

const KINDS = new Map([ [ 32768, "file" ], [ 40960, "link" ], [ 16384, "folder" ] ]);

const KIND_OF_MODE = 61440;

function kindOf(mode) {
 return KINDS.get(Number.parseInt(mode, 8) & KIND_OF_MODE) ?? "repository";
}

function entriesOfTree({id, content}) {
 const entries = [];
 const length = id.length / 2;
 for (let start = 0; start < content.length; ) {
  const space = content.indexOf(" ", start);
  const end = content.indexOf("\0", space);
  const object = Buffer.from(content.slice(end + 1, end + 1 + length), "latin1").toString("hex");
  if (space === -1 || end === -1 || object.length !== id.length) return entries;
  const name = Buffer.from(content.slice(space + 1, end), "latin1").toString("utf8");
  entries.push({
   kind: kindOf(content.slice(start, space)),
   object,
   name
  });
  start = end + 1 + length;
 }
 return entries;
}

const MAX_KEPT = 268435456;

const TREE_WEIGHT = 4;

var CommittedFolders = class {
 #git;
 #roots=new Map;
 #trees=new Map;
 #texts=new Map;
 #maxKept;
 #kept=0;
 constructor(git, maxKept = MAX_KEPT) {
  this.#git = git;
  this.#maxKept = maxKept;
 }
 readText(commit, path) {
  const reading = this.read({
   commit,
   path
  });
  return reading.kind === "read" ? reading.text : void 0;
 }
 read(wanted) {
  if (!isNameable(wanted)) return readCommitted(this.#git, wanted.commit, wanted.path);
  this.readAhead([ wanted ]);
  const step = this.#stepTo(wanted);
  if (step.kind === "missing") return step;
  if (step.kind === "unknown") return readCommitted(this.#git, wanted.commit, wanted.path);
  if (step.entry.kind !== "file") return {
   kind: "unreadable",
   reason: "is not a regular file"
  };
  const text = this.#texts.get(step.entry.object) ?? readBlob(this.#git, step.entry.object);
  return text === void 0 ? {
   kind: "unreadable",
   reason: "cannot be read"
  } : {
   kind: "read",
   text
  };
 }
 readAhead(paths) {
  const names = paths.filter(isNameable).flatMap(path => this.#unread(path));
  this.#take([ ...new Set(names) ]);
 }
 entriesIn(commit, folder) {
  const prefix = folder === "" ? "" : `${folder}/`;
  const entries = folder === "" ? this.#rootOf(commit) : this.#namedIn({
   commit,
   path: folder
  });
  if (entries !== void 0) return entries.map(({name, ...entry}) => ({
   ...entry,
   path: prefix + name
  }));
  return listTree(this.#git, commit, folder === "" ? "folder" : {
   paths: [ prefix ]
  }) ?? [];
 }
 #rootOf(commit) {
  if (COMMIT.test(commit) && !this.#roots.has(commit)) this.#take([ nameOf(commit, "") ]);
  return this.#trees.get(this.#roots.get(commit) ?? "");
 }
 #namedIn(folder) {
  if (!isNameable(folder)) return;
  this.readAhead([ folder ]);
  const step = this.#stepTo(folder);
  if (step.kind === "unknown") return;
  return step.kind === "there" && step.entry.kind === "folder" ? this.#trees.get(step.entry.object) : [];
 }
 #unread({commit, path}) {
  const step = this.#stepTo({
   commit,
   path
  });
  if (step.kind === "missing") return [];
  if (step.kind === "there") return this.#trees.has(step.entry.object) || this.#texts.has(step.entry.object) || step.entry.kind === "link" || step.entry.kind === "repository" ? [] : [ step.entry.object ];
  const parts = path.split("/");
  return [ ...parts.map((_, index) => parts.slice(0, index).join("/")).slice(step.known), path ].map(each => nameOf(commit, each));
 }
 #stepTo({commit, path}) {
  const parts = path.split("/");
  let tree = this.#roots.get(commit);
  for (const [index, part] of parts.entries()) {
   const entries = tree === void 0 ? void 0 : this.#trees.get(tree);
   if (entries === void 0) return {
    kind: "unknown",
    known: index
   };
   const isNamed = ({name}) => name === part;
   const entry = entries.find(isNamed);
   if (entry === void 0) return {
    kind: "missing"
   };
   if (entries.findLast(isNamed) !== entry) return {
    kind: "unknown",
    known: index
   };
   if (index === parts.length - 1) return {
    kind: "there",
    entry
   };
   if (entry.kind !== "folder") return {
    kind: "missing"
   };
   tree = entry.object;
  }
  return {
   kind: "missing"
  };
 }
 #makeRoom(weight) {
  if (this.#kept + weight > this.#maxKept) {
   this.#roots.clear();
   this.#trees.clear();
   this.#texts.clear();
   this.#kept = 0;
  }
  this.#kept += weight;
 }
 #take(names) {
  const objects = objectsNamed(this.#git, names, this.#maxKept);
  if (objects.length !== names.length) return;
  this.#makeRoom(objects.reduce((sum, object) => sum + weightOf(object), 0));
  for (const [index, object] of objects.entries()) if (object?.type === "tree") {
   this.#trees.set(object.id, entriesOfTree(object));
   const [, commit] = ROOT.exec(names[index] ?? "") ?? [];
   if (commit !== void 0) this.#roots.set(commit, object.id);
  } else if (object?.type === "blob") this.#texts.set(object.id, Buffer.from(object.content, "latin1").toString("utf8"));
 }
};

function weightOf(object) {
 const length = object?.content.length ?? 0;
 return object?.type === "tree" ? length * TREE_WEIGHT : length;
}

function nameOf(commit, path) {
 return `${commit}:./${path}`;
}

const ROOT = /^(\w+):\.\/$/;

const COMMIT = /^(?:HEAD|[0-9a-f]{40}(?:[0-9a-f]{24})?)$/;

function isNameable({commit, path}) {
 const isName = part => part !== "" && part !== "." && part !== "..";
 if (!COMMIT.test(commit) || path !== path.normalize("NFC")) return false;
 return !/[\\\n\0\ufffd]/.test(path) && path.split("/").every(isName);
}

const FIELDS = "--format=%H%x00%T%x00%P%x00%s";

function firstParents(git, {head, since, most}) {
 if (!SHA$1.test(head) || !SHA$1.test(since)) return;
 return git([ "log", "--first-parent", `--max-count=${most}`, FIELDS, head, `^${since}`, "--" ])?.split("\n").filter(line => line !== "").map(line => {
  const [sha = "", tree = "", parents = "", subject = ""] = line.split("\0");
  return {
   sha,
   tree,
   subject,
   parents: parents.split(" ").filter(each => each !== "")
  };
 });
}

const SHA$1 = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

const COMMITTER = /^committer .*> (\d+) [+-]\d+$/m;

const ENCODING = /^encoding (.+)$/m;

function commitsOf(objects) {
 const commits = [];
 for (const object of objects) {
  if (object?.type !== "commit") return;
  commits.push(messageOf(object.id, object.content));
 }
 return commits;
}

function messageOf(sha, object) {
 const end = object.indexOf("\n\n");
 const header = end === -1 ? object : object.slice(0, end);
 const [subject = "", ...lines] = textOf(end === -1 ? "" : object.slice(end + 2), ENCODING.exec(header)?.[1] ?? "").replace(/^\s*\n/, "").split(/\r?\n/);
 return {
  sha,
  at: instantOf(COMMITTER.exec(header)?.[1] ?? ""),
  subject: subject.trim(),
  body: lines.join("\n").trim()
 };
}

function textOf(message, encoding) {
 const bytes = Buffer.from(message, "latin1");
 return decodedBy(() => UTF_8, bytes) ?? decodedBy(() => new TextDecoder(encoding), bytes) ?? message;
}

const UTF_8 = new TextDecoder("utf-8", {
 fatal: true
});

const NOT_ASCII = /^(?:utf-16|iso-2022|replacement)/;

function decodedBy(decoder, bytes) {
 try {
  const known = decoder();
  return NOT_ASCII.test(known.encoding) ? void 0 : known.decode(bytes);
 } catch {
  return;
 }
}

const LAST_INSTANT = 864e13;

function instantOf(seconds) {
 return Math.min(Number(seconds) * 1e3, LAST_INSTANT);
}

function isReverted(git, {commit, revert, head}) {
 if (git([ "merge-base", "--is-ancestor", commit, revert ]) === void 0) return false;
 const done = changesOf(git, [ `${commit}^`, commit ]);
 const undone = changesOf(git, [ revert, `${revert}^` ]);
 if (done === void 0 || undone === void 0 || done.size === 0) return false;
 return [ ...done ].every(([file, lines]) => undone.get(file) === lines) && !isMoved(done, undone) && !isAsLeft(git, {
  commit,
  head
 });
}

function isMoved(done, undone) {
 const brought = new Set([ ...done.values() ].map(lines => linesWith("+", lines)).filter(text => text !== ""));
 return [ ...undone ].some(([file, lines]) => !done.has(file) && brought.has(linesWith("-", lines)));
}

function linesWith(sign, lines) {
 return lines.split("\n").filter(line => line.startsWith(sign) && !/^(?:\+{3}|-{3}) (?:[ab]\/|\/dev\/null)/.test(line)).map(line => line.slice(1)).join("\n");
}

const MAX_OUTPUT = 67108864;

function changesOf(git, [from, to]) {
 const output = git([ "diff-tree", ...COMPARED, "--patch", "--unified=0", from, to ], {
  maxOutput: MAX_OUTPUT,
  encoding: "latin1"
 });
 if (output === void 0) return;
 const [, ...files] = `\n${output}`.split("\ndiff --git ");
 return new Map(files.map(text => {
  const [name = "", ...lines] = text.trimEnd().split("\n");
  return [ name, lines.filter(line => !line.startsWith("index ")).map(withoutNumbers).join("\n") ];
 }));
}

const COMPARED = [ "-r", "--no-renames", "--full-index", "--diff-algorithm=myers", "--no-indent-heuristic" ];

function withoutNumbers(line) {
 return line.startsWith("@@ ") ? "@@" : line;
}

function isAsLeft(git, {commit, head}) {
 const paths = git([ "diff-tree", "-r", "--no-renames", "--name-only", "-z", `${commit}^`, commit ])?.split("\0").filter(path => path !== "") ?? [];
 const changed = git([ "diff-tree", "-r", "--no-renames", "--name-only", "-z", commit, head ]);
 const since = new Set(changed?.split("\0"));
 return changed === void 0 || !paths.some(path => since.has(path));
}

async function openRepository(folder, variables = process.env) {
 const git = await gitIn(folder, variables);
 const [told = "", head = ""] = git([ "rev-parse", "--is-shallow-repository", HEAD ])?.trim().split("\n") ?? [];
 if (SHA.test(head)) return new GitRepository(git, {
  shallow: told === "true",
  head
 });
 const shallow = git([ "rev-parse", "--is-shallow-repository" ])?.trim();
 return shallow === void 0 ? void 0 : new GitRepository(git, {
  shallow: shallow === "true"
 });
}

const HEAD = "HEAD^{commit}";

var GitRepository = class {
 shallow;
 #git;
 #folders;
 #commits=new Map;
 #tagNames;
 constructor(git, {shallow, head}) {
  this.#git = git;
  this.#folders = new CommittedFolders(git);
  this.shallow = shallow;
  if (head !== void 0) this.#know("HEAD", head);
 }
 #know(revision, sha) {
  if (SHA.test(revision) || revision === "HEAD") this.#commits.set(revision, sha);
  this.#commits.set(sha, sha);
 }
 head() {
  return this.resolve("HEAD");
 }
 resolve(revision) {
  const known = this.#commits.get(revision);
  if (known !== void 0) return known;
  const sha = this.#git([ "rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}` ])?.trim();
  if (sha === void 0 || !SHA.test(sha)) return;
  this.#know(revision, sha);
  return sha;
 }
 tags() {
  const listed = this.#git([ "for-each-ref", `--format=${TAG_FORMAT}`, "refs/tags" ]);
  if (listed === void 0) return;
  const records = recordsOf(listed);
  this.#tagNames = new Set(records.flatMap(([name]) => name ?? []));
  return records.flatMap(record => this.#tagOf(record));
 }
 #tagOf([name = "", ...fields]) {
  const [tagged = "", ...ofTag] = fields;
  const isAnnotated = tagged === "tag";
  const [, , date = ""] = ofTag;
  const taggedAt = isAnnotated ? tagDate(date) : void 0;
  const [type, sha = "", seconds = ""] = isAnnotated ? fields.slice(4) : fields;
  if (type === "commit" && SHA.test(sha)) {
   this.#know(sha, sha);
   return [ {
    name,
    commit: sha,
    at: instantOf(seconds),
    taggedAt
   } ];
  }
  if (type !== "tag") return [];
  const commit = this.resolve(`refs/tags/${name}`);
  const at = commit && this.#git([ "log", "-1", "--format=%ct", commit ]);
  return commit === void 0 || at === void 0 ? [] : [ {
   name,
   commit,
   at: instantOf(at.trim()),
   taggedAt
  } ];
 }
 tagsOf(commit, side) {
  const filter = side === "before" ? "--merged" : "--contains";
  const listed = this.#git([ "for-each-ref", `${filter}=${commit}`, "--format=%(refname:lstrip=2)", "refs/tags" ]);
  return listed === void 0 ? void 0 : new Set(listed.split("\n").filter(name => name !== ""));
 }
 hasTag(name) {
  if (this.#tagNames !== void 0) return this.#tagNames.has(name);
  return this.#git([ "show-ref", "--verify", "--quiet", "--", `refs/tags/${name}` ]) !== void 0;
 }
 remoteTags() {
  if (this.#git([ "remote", "get-url", "origin" ]) === void 0) return "none";
  return this.#git([ "ls-remote", "--tags", "--refs", "origin" ], {
   timeout: REMOTE_TIMEOUT
  })?.split("\n").flatMap(line => {
   const name = /^[0-9a-f]{40,64}\trefs\/tags\/(.+)$/.exec(line)?.[1];
   return name === void 0 ? [] : [ name ];
  });
 }
 isAncestor(ancestor, descendant) {
  const [from, to] = [ this.resolve(ancestor), this.resolve(descendant) ];
  if (from === void 0 || to === void 0) return;
  if (from === to) return true;
  if (this.#git([ "merge-base", "--is-ancestor", from, to ]) !== void 0) return true;
  return this.shallow ? void 0 : false;
 }
 commitsSince(since, head, folder) {
  const to = this.resolve(head);
  const from = since === void 0 ? void 0 : this.resolve(since);
  if (to === void 0 || since !== void 0 && from === void 0) return;
  if (this.shallow) return;
  if (from === to) return [];
  const range = from === void 0 ? [ to ] : [ to, `^${from}` ];
  const paths = folder === void 0 ? [ "--" ] : [ "--full-history", "--", folder ];
  const ids = this.#git([ "rev-list", "--topo-order", ...range, ...paths ])?.split("\n").filter(id => id !== "");
  return ids === void 0 ? void 0 : commitsOf(readObjects(this.#git, ids));
 }
 isReverted(revert) {
  return isReverted(this.#git, revert);
 }
 readAhead(revision, paths) {
  const commit = this.resolve(revision);
  if (commit !== void 0) this.#folders.readAhead(paths.map(path => ({
   commit,
   path
  })));
 }
 readText(revision, path) {
  const sha = this.resolve(revision);
  return sha === void 0 ? void 0 : this.#folders.readText(sha, path);
 }
 filesIn(revision, folder) {
  const sha = this.resolve(revision);
  return (sha === void 0 ? [] : this.#folders.entriesIn(sha, folder)).flatMap(({kind, path}) => kind === "file" ? [ path ] : []);
 }
};

const REMOTE_TIMEOUT = 2e4;

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

const TAG_FORMAT = [ "%(refname:lstrip=2)", "%(objecttype)", "%(objectname)", "%(committerdate:unix)", "%(taggerdate:unix)", "%(*objecttype)", "%(*objectname)", "%(*committerdate:unix)" ].join("%00");

function tagDate(seconds) {
 return /^\d+$/.test(seconds) ? instantOf(seconds) : "unknown";
}

function recordsOf(listed) {
 return listed.split("\n").filter(line => line !== "").map(line => line.split("\0"));
}

var lib_exports = require_rolldown_runtime.__exportAll({
 committedFiles: () => committedFiles,
 firstParents: () => firstParents,
 gitIn: () => gitIn,
 listTree: () => listTree,
 openRepository: () => openRepository,
 readBlobs: () => readBlobs
});

Object.defineProperty(exports, "CommittedFolders", ({
 enumerable: true,
 get: function() {
  return CommittedFolders;
 }
}));

Object.defineProperty(exports, "committedFiles", ({
 enumerable: true,
 get: function() {
  return committedFiles;
 }
}));

Object.defineProperty(exports, "gitIn", ({
 enumerable: true,
 get: function() {
  return gitIn;
 }
}));

Object.defineProperty(exports, "lib_exports", ({
 enumerable: true,
 get: function() {
  return lib_exports;
 }
}));

Object.defineProperty(exports, "listTree", ({
 enumerable: true,
 get: function() {
  return listTree;
 }
}));


/***/ })

};
;