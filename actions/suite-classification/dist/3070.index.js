export const id = 3070;

export const ids = [ 3070 ];

export const modules = {
 3070: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   readQueued: () => readQueued
  });
  var _github_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6929);
  var _rules_repository_root_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7126);
  var _merge_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2166);
  const MOST_COMMITS = 1e3;
  async function readQueued({runner: runner, inputs: inputs}, group) {
   const {firstParents: firstParents, gitIn: gitIn} = await __webpack_require__.e(9459).then(__webpack_require__.bind(__webpack_require__, 9459));
   const git = await gitIn((0, _rules_repository_root_js__WEBPACK_IMPORTED_MODULE_0__.H)(inputs));
   const chain = firstParents(git, {
    head: group.head,
    since: group.base,
    most: MOST_COMMITS
   });
   if (chain === void 0 || chain.length === 0) return {
    kind: "unread",
    why: "the commits of the merge group are not in the checkout",
    remedy: "check it out with its history (actions/checkout with fetch-depth: 0)"
   };
   const {readOpenPullRequests: readOpenPullRequests} = await Promise.all([ __webpack_require__.e(9179), __webpack_require__.e(534) ]).then(__webpack_require__.bind(__webpack_require__, 534));
   const open = await readOpenPullRequests((0, _github_options_js__WEBPACK_IMPORTED_MODULE_1__.u)(runner), group.baseBranch);
   if (open.kind === "refused") return {
    kind: "unread",
    why: open.reason,
    remedy: open.remedy
   };
   return (0, _merge_group_js__WEBPACK_IMPORTED_MODULE_2__.pf)(group, chain, open.value);
  }
 }
};
