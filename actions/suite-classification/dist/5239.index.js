exports.id = 5239;
exports.ids = [5239];
exports.modules = {

/***/ 5239:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_merge_group = __webpack_require__(7359);

const require_main = __webpack_require__(5197);

const MOST_COMMITS = 1e3;

async function readQueued({runner, inputs}, group) {
 const {firstParents, gitIn} = await __webpack_require__.e(/* import() */ 9182).then(__webpack_require__.t.bind(__webpack_require__, 9182, 19)).then(n => n.lib_exports);
 const chain = firstParents(await gitIn(require_main.repositoryRoot(inputs)), {
  head: group.head,
  since: group.base,
  most: MOST_COMMITS
 });
 if (chain === void 0 || chain.length === 0) return {
  kind: "unread",
  why: "the commits of the merge group are not in the checkout",
  remedy: "check it out with its history (actions/checkout with fetch-depth: 0)"
 };
 const {readOpenPullRequests} = await (__webpack_require__.e(/* import() */ 9101).then(__webpack_require__.t.bind(__webpack_require__, 9101, 19)));
 const open = await readOpenPullRequests(require_merge_group.gitHubOptions(runner), group.baseBranch);
 if (open.kind === "refused") return {
  kind: "unread",
  why: open.reason,
  remedy: open.remedy
 };
 return require_merge_group.pullRequestsIn(group, chain, open.value);
}

exports.readQueued = readQueued;


/***/ })

};
;