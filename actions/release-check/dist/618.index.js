export const id = 618;

export const ids = [ 618 ];

export const modules = {
 6618: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   lockedPythonPackage: () => lockedPythonPackage
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4950);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2943);
  var _locked_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7341);
  var _version_spelling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(287);
  const LISTS = [ "package", "packages" ];
  const FOLDER_SOURCES = [ "editable", "virtual", "directory", "workspace" ];
  async function lockedPythonPackage(text, wanted) {
   const document = await (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.MT)(text);
   const own = LISTS.flatMap(list => ((0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.Of)(document, list, list)?.items ?? []).flatMap((node, index) => {
    const where = `${list}[${index}]`;
    return ownVersion((0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.af)(node, where), where, wanted) ?? [];
   }));
   return (0, _locked_package_js__WEBPACK_IMPORTED_MODULE_2__.k)(wanted.version, own);
  }
  function ownVersion(table, where, {name: name, version: declared}) {
   const own = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.r7)(table, "name", `${where}.name`);
   if (name === void 0 || own === void 0 || pythonName(own) !== pythonName(name)) return;
   const version = isOfFolder(table, where) ? (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.r7)(table, "version", `${where}.version`) : void 0;
   if (version === void 0) return;
   const line = table.members.get("version")?.line ?? table.line;
   const isSame = declared !== void 0 && (0, _version_spelling_js__WEBPACK_IMPORTED_MODULE_3__.eY)(declared) === (0, 
   _version_spelling_js__WEBPACK_IMPORTED_MODULE_3__.eY)(version);
   return {
    version: isSame ? declared : version,
    line: line
   };
  }
  function isOfFolder(table, where) {
   if ([ "path", "editable", "directory" ].some(key => table.members.has(key))) return true;
   const source = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.sV)(table, "source", `${where}.source`);
   if (source === void 0) return false;
   return FOLDER_SOURCES.some(key => source.members.has(key)) || (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.r7)(source, "type", `${where}.source.type`) === "directory";
  }
  function pythonName(name) {
   return name.toLowerCase().replace(/[-_.]+/g, "-");
  }
 }
};
