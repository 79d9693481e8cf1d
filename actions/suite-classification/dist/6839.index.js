export const id = 6839;

export const ids = [ 6839 ];

export const modules = {
 6839: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   plainValue: () => _located_js__WEBPACK_IMPORTED_MODULE_0__._y
  });
  var _located_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8313);
 }
};
