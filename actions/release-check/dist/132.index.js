export const id = 132;

export const ids = [ 132 ];

export const modules = {
 6132: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   parseBunLock: () => parseBunLock
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2943);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4950);
  const PIECES = /"(?:[^"\\]|\\.)*(?:"|$)|\/\/[^\n]*|,(?=\s*[}\]])/gs;
  function parseBunLock(text) {
   (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.Nv)(text);
   const plain = text.replace(PIECES, piece => piece.startsWith('"') ? piece : " ".repeat(piece.length));
   return (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.af)((0, 
   _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U0)(plain), "the lock file");
  }
 }
};
