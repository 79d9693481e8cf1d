export const id = 1276;

export const ids = [ 1276, 9612 ];

export const modules = {
 9612: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   openCommit: () => openCommit,
   unreadableIn: () => unreadableIn
  });
  var _governance_gates_git__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9459);
  var _configuration_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2624);
  function openCommit(git, sha) {
   return {
    sha: sha,
    readText: path => readText(git, sha, path),
    renames: () => renamesSince(git, sha),
    changedAmong: paths => {
     const changed = namesIn(git([ "diff", ...NAMES, sha, "--", ...paths ]));
     return changed === void 0 ? void 0 : new Set(changed);
    },
    changedSince: () => {
     const start = git([ "merge-base", sha, "HEAD" ])?.trim() || sha;
     return namesIn(git([ "diff", ...NAMES, start, "HEAD", "--" ]));
    },
    isCheckedOut: path => isCheckedOut(git, path)
   };
  }
  const NAMES = [ "-z", "--relative", "--name-only", "--no-renames" ];
  function namesIn(listed) {
   return listed?.split("\0").slice(0, -1);
  }
  function readText(git, sha, path) {
   const reading = (0, _governance_gates_git__WEBPACK_IMPORTED_MODULE_0__.r3)(git, sha, path);
   switch (reading.kind) {
   case "read":
    return reading.text;

   case "missing":
    return;

   case "unreadable":
    throw unreadableIn(sha, path, reading.reason);
   }
  }
  function unreadableIn(sha, path, reason) {
   return new _configuration_error_js__WEBPACK_IMPORTED_MODULE_1__.j(`${path} ${reason} in commit ${sha}, whose rules apply: commit it as a regular file, and check out with enough history (actions/checkout with fetch-depth: 0)`, {
    file: path
   });
  }
  const RENAMED = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) R(\d+)$/;
  function renamesSince(git, sha) {
   const renames = new Map;
   const compared = git([ "diff", "-z", "--relative", "--raw", "--no-abbrev", "--find-renames", "--diff-filter=R", sha, "HEAD", "--" ]);
   const fields = compared?.split("\0") ?? [];
   for (let index = 0; index + 2 < fields.length; index += 3) {
    const [status = "", from = "", to = ""] = fields.slice(index, index + 3);
    const [, content = "", similarity] = RENAMED.exec(status) ?? [];
    renames.set(from, {
     to: to,
     similarity: Number(similarity ?? 0),
     content: content
    });
   }
   return renames;
  }
  function isCheckedOut(git, path) {
   const parts = path.split("/");
   const places = new Set(parts.map((_, index) => parts.slice(0, index + 1).join("/")));
   const listed = (0, _governance_gates_git__WEBPACK_IMPORTED_MODULE_0__.listTree)(git, "HEAD", {
    paths: [ ...places ]
   });
   return listed === void 0 || listed.some(entry => places.has(entry.path) && entry.kind !== "folder");
  }
 },
 1276: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   RemoteBranches: () => RemoteBranches
  });
  var _commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9612);
  var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7369);
  const FETCH_TIMEOUT = 6e4;
  const MERGE_REF = /^refs\/pull\/\d+\/merge$/;
  class RemoteBranches {
   defaultBranch;
   #git;
   #env;
   constructor(git, env, defaultBranch) {
    this.#git = git;
    this.#env = env;
    this.defaultBranch = defaultBranch === "" ? this.#remoteHead() : defaultBranch;
   }
   checkedOut() {
    return shaOf(this.#git([ "rev-parse", "--verify", "--quiet", "HEAD^{commit}" ]));
   }
   commit(sha) {
    if (!this.#has(sha)) this.#fetch("origin", sha);
    return this.#has(sha) ? (0, _commit_js__WEBPACK_IMPORTED_MODULE_0__.openCommit)(this.#git, sha) : void 0;
   }
   mergedInto(base) {
    const {GITHUB_REF: ref = "", GITHUB_SHA: sha} = this.#env;
    if (!MERGE_REF.test(ref) || !(0, _event_js__WEBPACK_IMPORTED_MODULE_1__.HH)(sha) || this.checkedOut() !== sha) return;
    const [, first, second, ...more] = (this.#git([ "rev-list", "--parents", "-n", "1", sha ]) ?? "").trim().split(" ");
    if (!(0, _event_js__WEBPACK_IMPORTED_MODULE_1__.HH)(first) || second === void 0 || more.length > 0) return;
    return this.#git([ "merge-base", "--is-ancestor", base, first ]) === void 0 ? void 0 : first;
   }
   head(branch) {
    if (branch === "") return;
    const sha = this.#isForeign() ? this.#fetchHead(this.#ownAddress(), branch) : this.#headOfOrigin(branch);
    return sha === void 0 ? void 0 : (0, _commit_js__WEBPACK_IMPORTED_MODULE_0__.openCommit)(this.#git, sha);
   }
   #headOfOrigin(branch) {
    const known = this.#reference(`refs/remotes/origin/${branch}`);
    if (known !== void 0) return known;
    return this.#origin() === void 0 ? this.#reference(`refs/heads/${branch}`) : this.#fetchHead("origin", branch);
   }
   #fetchHead(remote, branch) {
    if (this.#fetch(remote, `refs/heads/${branch}`) === void 0) return;
    return shaOf(this.#git([ "rev-parse", "--verify", "--quiet", "FETCH_HEAD^{commit}" ]));
   }
   #fetch(remote, what) {
    const isShallow = this.#git([ "rev-parse", "--is-shallow-repository" ])?.trim() === "true";
    const depth = isShallow ? [ "--depth=1" ] : [];
    return this.#git([ "fetch", "--quiet", "--no-tags", ...depth, remote, what ], {
     timeout: FETCH_TIMEOUT
    });
   }
   #has(sha) {
    return this.#git([ "cat-file", "-e", `${sha}^{commit}` ]) !== void 0;
   }
   #origin() {
    return this.#git([ "remote", "get-url", "origin" ])?.trim();
   }
   #isForeign() {
    const {GITHUB_REPOSITORY: own = ""} = this.#env;
    const [, there] = /^(?:https?:\/\/|ssh:\/\/|[\w.-]+@).*[/:]([^/:]+\/[^/:]+?)(?:\.git)?\/?$/.exec(this.#origin() ?? "") ?? [];
    return own !== "" && there !== void 0 && there.toLowerCase() !== own.toLowerCase();
   }
   #ownAddress() {
    const {GITHUB_SERVER_URL: server = "https://github.com", GITHUB_REPOSITORY: own = ""} = this.#env;
    return `${server}/${own}`;
   }
   #remoteHead() {
    const head = this.#git([ "symbolic-ref", "--quiet", "refs/remotes/origin/HEAD" ]);
    return head?.trim().replace("refs/remotes/origin/", "") ?? "";
   }
   #reference(name) {
    return shaOf(this.#git([ "show-ref", "--verify", "--hash", name ]));
   }
  }
  function shaOf(output) {
   const sha = output?.trim();
   return (0, _event_js__WEBPACK_IMPORTED_MODULE_1__.HH)(sha) ? sha : void 0;
  }
 }
};
