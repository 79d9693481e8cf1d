export const id = 9612;

export const ids = [ 9612 ];

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
 }
};
