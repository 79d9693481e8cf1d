export const id = 618;

export const ids = [ 618 ];

export const modules = {
 6618: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   lockedPythonPackage: () => lockedPythonPackage
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2209);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3477);
  const LISTS = [ "package", "packages" ];
  const FOLDER_SOURCES = [ "editable", "virtual", "directory", "workspace" ];
  async function lockedPythonPackage(text, wanted) {
   const document = await (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.MT)(text);
   for (const list of LISTS) for (const [index, node] of ((0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.Of)(document, list, list)?.items ?? []).entries()) {
    const where = `${list}[${index}]`;
    const found = ownVersion((0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.af)(node, where), where, wanted);
    if (found !== void 0) return found;
   }
   return;
  }
  function ownVersion(table, where, {name: name, version: declared}) {
   const own = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.r7)(table, "name", `${where}.name`);
   if (name === void 0 || own === void 0 || pythonName(own) !== pythonName(name)) return;
   const version = isOfFolder(table, where) ? (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.r7)(table, "version", `${where}.version`) : void 0;
   if (version === void 0) return;
   const line = table.members.get("version")?.line ?? table.line;
   const isSame = declared !== void 0 && pythonVersion(declared) === pythonVersion(version);
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
  const LABELS = new Map([ [ "alpha", "a" ], [ "beta", "b" ], [ "c", "rc" ], [ "pre", "rc" ], [ "preview", "rc" ] ]);
  function pythonVersion(version) {
   return version.toLowerCase().replace(/[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d{0,9})/, (_, label, number) => `${LABELS.get(label) ?? label}${Number(number)}`).replace(/[-_.]?(post|dev)[-_.]?(\d{0,9})/g, (_, label, number) => `.${label}${Number(number)}`);
  }
 }
};
