export const id = 6839;

export const ids = [ 6839 ];

export const modules = {
 6839: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   JsonPlaces: () => _json_json_places_js__WEBPACK_IMPORTED_MODULE_3__.d,
   LineIndex: () => _position_js__WEBPACK_IMPORTED_MODULE_6__.r,
   MAX_DEPTH: () => _located_js__WEBPACK_IMPORTED_MODULE_5__.lr,
   closingQuote: () => _json_json_cursor_js__WEBPACK_IMPORTED_MODULE_0__.m,
   jsonFault: () => _json_json_fault_js__WEBPACK_IMPORTED_MODULE_1__.x,
   jsonKeyProblem: () => _json_json_keys_js__WEBPACK_IMPORTED_MODULE_2__.n,
   nodesOf: () => _located_js__WEBPACK_IMPORTED_MODULE_5__.Nh,
   plainValue: () => _located_js__WEBPACK_IMPORTED_MODULE_5__._y,
   readJson: () => _json_read_json_js__WEBPACK_IMPORTED_MODULE_4__.V
  });
  var _json_json_cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4625);
  var _json_json_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8103);
  var _json_json_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2711);
  var _json_json_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6587);
  var _json_read_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2135);
  var _located_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8313);
  var _position_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6124);
 }
};
