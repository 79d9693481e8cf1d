export const id = 83;

export const ids = [ 83 ];

export const modules = {
 6083: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   differenceOf: () => differenceOf
  });
  var _governance_gates_policy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7811);
  var _governance_gates_policy_changes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4751);
  const DEPTH = 2;
  function differenceOf(judging, released) {
   if (released === void 0) return "is missing from the commit that is released";
   const keys = keysOf(judging, released);
   return `differs in the commit that is released${keys.length === 0 ? "" : ` (${keys.join(", ")})`}`;
  }
  function keysOf(left, right) {
   try {
    const changes = (0, _governance_gates_policy_changes__WEBPACK_IMPORTED_MODULE_0__.h)(left, right, "policy");
    return [ ...new Set(changes.map(({key: key}) => key.split(".").slice(0, DEPTH).join("."))) ];
   } catch (error) {
    if (error instanceof _governance_gates_policy__WEBPACK_IMPORTED_MODULE_1__.p) return [];
    throw error;
   }
  }
 }
};
