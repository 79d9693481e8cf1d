exports.id = 703;
exports.ids = [703];
exports.modules = {

/***/ 1703:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_key_changes = __webpack_require__(5514);

const DEPTH = 2;

async function openPolicyDifference() {
 const changesOf = await require_key_changes.openPolicyKeyChanges();
 return (judging, released) => {
  if (released === void 0) return "is missing from the commit that is released";
  const keys = keysOf(changesOf, judging, released);
  return `differs in the commit that is released${keys.length === 0 ? "" : ` (${keys.join(", ")})`}`;
 };
}

function keysOf(changesOf, left, right) {
 try {
  const changes = changesOf(left, right, "policy");
  return [ ...new Set(changes.map(({key}) => key.split(".").slice(0, DEPTH).join("."))) ];
 } catch (error) {
  if (error instanceof require_main.PolicyError) return [];
  throw error;
 }
}

exports.openPolicyDifference = openPolicyDifference;


/***/ })

};
;