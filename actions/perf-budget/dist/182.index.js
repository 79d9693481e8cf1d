exports.id = 182;
exports.ids = [182];
exports.modules = {

/***/ 9182:
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
  kind: mode === LINK ? "link" : KINDS.get(type ?? "") ?? "repository",
  object,
  path
 };
}

const KINDS = new Map([ [ "blob", "file" ], [ "tree", "folder" ] ]);

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

const MAX_OUTPUT = 268435456;

async function gitIn(folder, variables = process.env) {
 const cwd = (0, node_fs.existsSync)(folder) ? node_fs.realpathSync.native(folder) : folder;
 const found = findGitFolder(cwd);
 if (found === void 0) return () => {};
 const {execFileSync} = await (Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 23)));
 const env = environmentOf(variables, found);
 return (args, {timeout, maxOutput = MAX_OUTPUT, encoding = "utf8", input = ""} = {}) => {
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
   const kind = entries === "unknown" ? "unknown" : kindOf(git, real, entries.get(nameOf((0, 
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

function nameOf(name) {
 return name.normalize("NFC");
}

function entriesOf(git, folder) {
 const listed = listTree(git, "HEAD", "folder");
 if (listed === void 0) return hasCommit(git, folder) ? "unknown" : new Map;
 const blobs = listed.filter(({kind}) => kind === "file" || kind === "link");
 return new Map(blobs.map(({path, object}) => [ nameOf(path), object ]));
}

function hasCommit(git, folder) {
 if (git([ "rev-parse", "--verify", "--quiet", "HEAD^{commit}" ]) !== void 0) return true;
 return git([ "rev-parse", "--git-dir" ]) === void 0 && isInCheckout(folder);
}

function isInCheckout(folder) {
 const parent = (0, node_path.dirname)(folder);
 return (0, node_fs.existsSync)((0, node_path.join)(folder, ".git")) || parent !== folder && isInCheckout(parent);
}

function kindOf(git, path, object) {
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

const FIELDS = "--format=%H%x00%T%x00%P%x00%s";

function firstParents(git, {head, since, most}) {
 if (!SHA.test(head) || !SHA.test(since)) return;
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

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

new TextDecoder("utf-8", {
 fatal: true
});

[ "%(refname:lstrip=2)", "%(objecttype)", "%(objectname)", "%(committerdate:unix)", "%(taggerdate:unix)", "%(*objecttype)", "%(*objectname)", "%(*committerdate:unix)" ].join("%00");

var lib_exports = require_rolldown_runtime.__exportAll({
 committedFiles: () => committedFiles,
 firstParents: () => firstParents,
 gitIn: () => gitIn,
 listTree: () => listTree,
 readBlobs: () => readBlobs
});

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

Object.defineProperty(exports, "objectsNamed", ({
 enumerable: true,
 get: function() {
  return objectsNamed;
 }
}));

Object.defineProperty(exports, "readBlob", ({
 enumerable: true,
 get: function() {
  return readBlob;
 }
}));

Object.defineProperty(exports, "readCommitted", ({
 enumerable: true,
 get: function() {
  return readCommitted;
 }
}));


/***/ })

};
;