export const id = 298;

export const ids = [ 298 ];

export const modules = {
 6298: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   openPolicyKeyChanges: () => _key_changes_js__WEBPACK_IMPORTED_MODULE_0__.R
  });
  var _key_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2573);
 }
};
