export const id = 6083;

export const ids = [ 6083 ];

export const modules = {
 6083: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   openPolicyDifference: () => openPolicyDifference
  });
  var _governance_gates_policy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7811);
  var _governance_gates_policy_changes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2573);
  const DEPTH = 2;
  async function openPolicyDifference() {
   const changesOf = await (0, _governance_gates_policy_changes__WEBPACK_IMPORTED_MODULE_0__.R)();
   return (judging, released) => {
    if (released === void 0) return "is missing from the commit that is released";
    const keys = keysOf(changesOf, judging, released);
    return `differs in the commit that is released${keys.length === 0 ? "" : ` (${keys.join(", ")})`}`;
   };
  }
  function keysOf(changesOf, left, right) {
   try {
    const changes = changesOf(left, right, "policy");
    return [ ...new Set(changes.map(({key: key}) => key.split(".").slice(0, DEPTH).join("."))) ];
   } catch (error) {
    if (error instanceof _governance_gates_policy__WEBPACK_IMPORTED_MODULE_1__.p) return [];
    throw error;
   }
  }
 }
};
