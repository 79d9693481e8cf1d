export const id = 293;

export const ids = [ 293 ];

export const modules = {
 2674: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   committedFiles: () => committedFiles,
   firstParents: () => firstParents,
   gitIn: () => git_gitIn,
   nT: () => commit_tree_listTree,
   Pv: () => openBranches,
   r3: () => commit_tree_readCommitted
  });
  const REMOTE = "refs/remotes/origin/";
  const LOCAL = "refs/heads/";
  const ASK_TIMEOUT = 2e4;
  const FETCH_TIMEOUT = 12e4;
  function openBranches(git, local) {
   const shallow = git([ "rev-parse", "--is-shallow-repository" ])?.trim() === "true";
   const hasRemote = git([ "remote", "get-url", "origin" ]) !== void 0;
   const listed = (...filter) => {
    const remote = headsBelow(git, REMOTE, filter);
    if (local === "count") return new Map([ ...remote, ...headsBelow(git, LOCAL, filter) ]);
    const isAlone = !hasRemote && headsBelow(git, REMOTE, []).size === 0;
    return isAlone ? headsBelow(git, LOCAL, filter) : remote;
   };
   return {
    remoteHead: git([ "symbolic-ref", "--quiet", `${REMOTE}HEAD` ])?.trim().slice(REMOTE.length),
    heads: () => listed(),
    containing: commit => new Set(listed(`--contains=${commit}`).keys()),
    remote: () => hasRemote ? remoteHeads(git) : "none",
    fetch: names => {
     if (!hasRemote || names.length === 0) return;
     const refs = names.map(name => `+${LOCAL}${name}:${REMOTE}${name}`);
     const depth = shallow ? [ "--depth=1" ] : [];
     git([ "fetch", "--quiet", "--no-tags", ...depth, "origin", ...refs ], {
      timeout: FETCH_TIMEOUT
     });
    }
   };
  }
  function headsBelow(git, prefix, filter) {
   const listed = git([ "for-each-ref", ...filter, "--format=%(objectname) %(symref) %(refname)", prefix ]);
   return new Map((listed ?? "").split("\n").flatMap(line => {
    const [sha, symref, ref] = line.split(" ");
    return sha === void 0 || symref !== "" || ref === void 0 ? [] : [ [ ref.slice(prefix.length), sha ] ];
   }));
  }
  function remoteHeads(git) {
   const listed = git([ "ls-remote", "--heads", "origin" ], {
    timeout: ASK_TIMEOUT
   });
   if (listed === void 0) return;
   return new Map(listed.split("\n").flatMap(line => {
    const [, sha, name] = /^([0-9a-f]{40,64})\trefs\/heads\/(.+)$/.exec(line) ?? [];
    return sha === void 0 || name === void 0 ? [] : [ [ name, sha ] ];
   }));
  }
  const ENTRY = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s;
  const LINK = "120000";
  function commit_tree_listTree(git, revision, part) {
   const depth = part === "everything" ? [ "-r" ] : [];
   const paths = typeof part === "string" ? [] : [ "--", ...part.paths ];
   const listed = git([ "ls-tree", ...depth, "-z", revision, ...paths ]);
   return listed?.split("\0").flatMap(line => entryOf(line) ?? []);
  }
  function entryOf(line) {
   const [, mode, type, object, path] = ENTRY.exec(line) ?? [];
   if (object === void 0 || path === void 0) return;
   return {
    kind: mode === LINK ? "link" : KINDS.get(type ?? "") ?? "repository",
    object: object,
    path: path
   };
  }
  const KINDS = new Map([ [ "blob", "file" ], [ "tree", "folder" ] ]);
  function commit_tree_readCommitted(git, revision, path) {
   const entries = commit_tree_listTree(git, revision, {
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
    text: text
   };
  }
  function readBlob(git, object) {
   return git([ "cat-file", "blob", object ]);
  }
  var external_node_crypto_ = __webpack_require__(7598);
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_path_ = __webpack_require__(6760);
  const NOTHING = "/dev/null";
  const COMPARISON = [ "--no-ext-diff", "--no-textconv", "--text", "--ignore-submodules=none", "--no-color" ];
  const git_settings_REMOTE = [ "--upload-pack=git-upload-pack" ];
  const COMMAND_OPTIONS = {
   "cat-file": [],
   config: [],
   diff: COMPARISON,
   "diff-tree": COMPARISON,
   fetch: [ ...git_settings_REMOTE, "--no-recurse-submodules", "--no-prune", "--refmap=" ],
   "for-each-ref": [],
   log: [ ...COMPARISON, "--no-mailmap", "--no-notes", "--no-decorate", "--no-show-signature" ],
   "ls-files": [],
   "ls-remote": git_settings_REMOTE,
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
  const GLOBAL_OPTIONS = [ "--no-replace-objects", "--no-pager", "--literal-pathspecs" ];
  const OPTIONS = [ ...GLOBAL_OPTIONS, ...Object.entries(CONFIGURATION).flatMap(([key, value]) => [ "-c", `${key}=${value}` ]) ];
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
  function environmentOf(env, {gitDir: gitDir, workTree: workTree}) {
   const isOutside = path => (0, external_node_path_.isAbsolute)(path) && !isInside(workTree, realOf(path));
   const isKept = (name, value) => !name.startsWith("GIT_") || FOR_THE_NETWORK.test(name) || CONFIGURATION_FILE.test(name) && isOutside(value);
   const kept = Object.fromEntries(Object.entries(env).filter(([name, value]) => isKept(name.toUpperCase(), value ?? "")));
   const isHomeOutside = HOMES.every(name => kept[name] === void 0 || isOutside(kept[name]));
   const ofUser = isHomeOutside ? {} : {
    GIT_CONFIG_GLOBAL: NOTHING
   };
   return {
    ...ofUser,
    ...kept,
    ...ENVIRONMENT,
    GIT_DIR: gitDir,
    GIT_WORK_TREE: workTree
   };
  }
  function isInside(folder, path) {
   const way = (0, external_node_path_.relative)(folder, path);
   return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0, external_node_path_.isAbsolute)(way);
  }
  function realOf(path) {
   try {
    return external_node_fs_.realpathSync.native(path);
   } catch {
    return path;
   }
  }
  const MAX_OUTPUT = 256 * 1024 * 1024;
  async function git_gitIn(folder, variables = process.env) {
   const cwd = (0, external_node_fs_.existsSync)(folder) ? external_node_fs_.realpathSync.native(folder) : folder;
   const found = findGitFolder(cwd);
   if (found === void 0) return () => {};
   const {execFileSync: execFileSync} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
   const env = environmentOf(variables, found);
   return (args, {timeout: timeout, maxOutput: maxOutput = MAX_OUTPUT, encoding: encoding = "utf8", input: input = ""} = {}) => {
    try {
     return execFileSync("git", argumentsOf(args), {
      cwd: cwd,
      encoding: encoding,
      maxBuffer: maxOutput,
      input: input,
      stdio: [ "pipe", "pipe", "ignore" ],
      env: env,
      ...timeout === void 0 ? {} : {
       timeout: timeout
      }
     });
    } catch {
     return;
    }
   };
  }
  function findGitFolder(folder) {
   const gitDir = (0, external_node_path_.join)(folder, ".git");
   if (isRepository(gitDir)) return {
    gitDir: gitDir,
    workTree: folder
   };
   const parent = (0, external_node_path_.dirname)(folder);
   return parent === folder ? void 0 : findGitFolder(parent);
  }
  function isRepository(gitDir) {
   const stat = (0, external_node_fs_.lstatSync)(gitDir, {
    throwIfNoEntry: false
   });
   if (stat === void 0) return false;
   return stat.isFile() || (0, external_node_fs_.lstatSync)((0, external_node_path_.join)(gitDir, "HEAD"), {
    throwIfNoEntry: false
   }) !== void 0;
  }
  async function committedFiles(paths, open = git_gitIn) {
   const found = [];
   const folders = Map.groupBy(paths.flatMap(placeOf), ({real: real}) => (0, external_node_path_.dirname)(real));
   for (const [folder, places] of folders) {
    const git = await open(folder);
    const entries = entriesOf(git, folder);
    for (const {path: path, real: real} of places) {
     const kind = entries === "unknown" ? "unknown" : kindOf(git, real, entries.get(nameOf((0, 
     external_node_path_.basename)(real))));
     if (kind !== void 0) found.push({
      path: path,
      kind: kind
     });
    }
   }
   return found;
  }
  function placeOf(path) {
   try {
    return [ {
     path: path,
     real: external_node_fs_.realpathSync.native(path)
    } ];
   } catch {
    return [];
   }
  }
  function nameOf(name) {
   return name.normalize("NFC");
  }
  function entriesOf(git, folder) {
   const listed = commit_tree_listTree(git, "HEAD", "folder");
   if (listed === void 0) return hasCommit(git, folder) ? "unknown" : new Map;
   const blobs = listed.filter(({kind: kind}) => kind === "file" || kind === "link");
   return new Map(blobs.map(({path: path, object: object}) => [ nameOf(path), object ]));
  }
  function hasCommit(git, folder) {
   if (git([ "rev-parse", "--verify", "--quiet", "HEAD^{commit}" ]) !== void 0) return true;
   return git([ "rev-parse", "--git-dir" ]) === void 0 && isInCheckout(folder);
  }
  function isInCheckout(folder) {
   const parent = (0, external_node_path_.dirname)(folder);
   return (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, ".git")) || parent !== folder && isInCheckout(parent);
  }
  function kindOf(git, path, object) {
   if (object === void 0) return;
   return blobId(path, object.length) === object || isSameText(git, path, object) ? "unchanged" : void 0;
  }
  const CHUNK = 1024 * 1024;
  const SHA1_DIGITS = 40;
  function blobId(path, digits) {
   const hash = (0, external_node_crypto_.createHash)(digits === SHA1_DIGITS ? "sha1" : "sha256");
   hash.update(`blob ${(0, external_node_fs_.statSync)(path).size}\0`);
   const descriptor = (0, external_node_fs_.openSync)(path, "r");
   const buffer = Buffer.allocUnsafeSlow(CHUNK);
   try {
    for (;;) {
     const length = (0, external_node_fs_.readSync)(descriptor, buffer, 0, CHUNK, null);
     if (length === 0) return hash.digest("hex");
     hash.update(buffer.subarray(0, length));
    }
   } finally {
    (0, external_node_fs_.closeSync)(descriptor);
   }
  }
  const MAX_TEXT = 256 * 1024 * 1024;
  function isSameText(git, path, object) {
   if ((0, external_node_fs_.statSync)(path).size > MAX_TEXT) return false;
   const blob = readBlob(git, object);
   if (blob === void 0) return false;
   const bytes = (0, external_node_fs_.readFileSync)(path);
   const [, large] = LFS_POINTER.exec(blob) ?? [];
   if (large !== void 0) return (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex") === large;
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
  function firstParents(git, {head: head, since: since, most: most}) {
   if (!SHA.test(head) || !SHA.test(since)) return;
   const listed = git([ "log", "--first-parent", `--max-count=${most}`, FIELDS, head, `^${since}`, "--" ]);
   return listed?.split("\n").filter(line => line !== "").map(line => {
    const [sha = "", tree = "", parents = "", subject = ""] = line.split("\0");
    return {
     sha: sha,
     tree: tree,
     subject: subject,
     parents: parents.split(" ").filter(each => each !== "")
    };
   });
  }
  const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
  new TextDecoder("utf-8", {
   fatal: true
  });
  [ "%(refname:lstrip=2)", "%(objecttype)", "%(objectname)", "%(committerdate:unix)", "%(taggerdate:unix)", "%(*objecttype)", "%(*objectname)", "%(*committerdate:unix)" ].join("%00");
 }
};
