export const id = 230;

export const ids = [ 230 ];

export const modules = {
 3230: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   readPackageJsonVersion: () => readPackageJsonVersion
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2943);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4950);
  var _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6886);
  function readPackageJsonVersion({path: path, text: text}) {
   const document = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.af)((0, 
   _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U0)(text), "the document");
   const name = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.r7)(document, "name", "name");
   const node = document.members.get("version");
   if (node === void 0) throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__.yV)("it has no version", 1, 'write "version": "…"');
   return {
    kind: "declared",
    ...name === void 0 ? {} : {
     name: name
    },
    version: (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.$6)(node, "version"),
    path: path,
    line: node.line
   };
  }
 }
};
