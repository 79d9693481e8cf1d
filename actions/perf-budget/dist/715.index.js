export const id = 715;

export const ids = [ 715 ];

export const modules = {
 3715: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   committedFiles: () => committedFiles,
   gitIn: () => git_gitIn
  });
  var external_node_crypto_ = __webpack_require__(7598);
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_path_ = __webpack_require__(6760);
  const MAX_OUTPUT = 256 * 1024 * 1024;
  const OPTIONS = [ "--no-replace-objects", "--no-pager", "--literal-pathspecs", "-c", "safe.directory=*", "-c", "core.fsmonitor=false", "-c", "log.showSignature=false", "-c", "i18n.logOutputEncoding=UTF-8" ];
  const ENVIRONMENT = {
   GIT_TERMINAL_PROMPT: "0",
   NoDefaultCurrentDirectoryInExePath: "1",
   GIT_GRAFT_FILE: "no-grafts"
  };
  async function git_gitIn(folder) {
   const {execFileSync: execFileSync} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
   const env = {
    ...process.env,
    ...ENVIRONMENT
   };
   return (args, {timeout: timeout} = {}) => {
    try {
     return execFileSync("git", [ ...OPTIONS, ...args ], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: MAX_OUTPUT,
      stdio: [ "ignore", "pipe", "ignore" ],
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
   const listed = git([ "ls-tree", "-z", "HEAD" ]);
   if (listed === void 0) return hasCommit(git, folder) ? "unknown" : new Map;
   return new Map(listed.split("\0").flatMap(line => {
    const [, object, name] = BLOB.exec(line) ?? [];
    return object === void 0 || name === void 0 ? [] : [ [ nameOf(name), object ] ];
   }));
  }
  function hasCommit(git, folder) {
   if (git([ "rev-parse", "--verify", "--quiet", "HEAD^{commit}" ]) !== void 0) return true;
   return git([ "rev-parse", "--git-dir" ]) === void 0 && isInCheckout(folder);
  }
  function isInCheckout(folder) {
   const parent = (0, external_node_path_.dirname)(folder);
   return (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, ".git")) || parent !== folder && isInCheckout(parent);
  }
  const BLOB = /^\d+ blob ([0-9a-f]+)\t(.*)$/s;
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
   const blob = git([ "cat-file", "blob", object ]);
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
  [ "%(refname:lstrip=2)", "%(objecttype)", "%(objectname)", "%(committerdate:unix)", "%(*objecttype)", "%(*objectname)", "%(*committerdate:unix)" ].join("%00");
 }
};
