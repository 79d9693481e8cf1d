export const id = 113;

export const ids = [ 113 ];

export const modules = {
 9113: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   yamlTree: () => yamlTree
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3483);
  var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2461);
  var _yaml_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7089);
  function yamlTree(contents, lines) {
   return read(contents, lineOf(contents, lines, 1), lines);
  }
  function read(node, line, lines) {
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node)) return {
    kind: "table",
    line: line,
    members: readMembers(node, line, lines)
   };
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node)) {
    const items = node.items.map(item => read(item, lineOf(item, lines, line), lines));
    return {
     kind: "list",
     line: line,
     items: items
    };
   }
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node)) {
    const {value: value, source: source} = node;
    return typeof value === "string" ? {
     kind: "text",
     line: line,
     text: value
    } : {
     kind: "other",
     line: line,
     text: source ?? String(value)
    };
   }
   if (node === null || node === void 0) return {
    kind: "other",
    line: line,
    text: "null"
   };
   throw (0, _yaml_refusal_js__WEBPACK_IMPORTED_MODULE_1__.j)(line, "an alias (*) stands here");
  }
  function readMembers(map, line, lines) {
   const members = new Map;
   for (const {key: key, value: value} of map.items) {
    const at = lineOf(key, lines, line);
    const name = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? key.value : void 0;
    if (typeof name !== "string") throw (0, _yaml_refusal_js__WEBPACK_IMPORTED_MODULE_1__.j)(at, "a key is not text");
    if (members.has(name)) throw (0, _yaml_refusal_js__WEBPACK_IMPORTED_MODULE_1__.j)(at, `the key ${(0, 
    _json_value_js__WEBPACK_IMPORTED_MODULE_2__.v)(name)} stands twice in one mapping`);
    members.set(name, read(value, at, lines));
   }
   return members;
  }
  function lineOf(node, lines, otherwise) {
   if (!((0, yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node) || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node) || (0, 
   yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node))) return otherwise;
   const offset = node.range?.[0];
   return offset === void 0 ? otherwise : lines.linePos(offset).line;
  }
 }
};
