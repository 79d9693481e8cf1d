export const id = 460;

export const ids = [ 460 ];

export const modules = {
 2460: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   tomlTree: () => tomlTree
  });
  var _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(929);
  var _located_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9364);
  function tomlTree(program) {
   const root = openTable(1);
   for (const node of program.body[0].body) if (node.type === "TOMLKeyValue") addMember(root, node); else {
    const table = descend(root, node.resolvedKey, node.loc.start.line);
    for (const member of node.body) addMember(table, member);
   }
   return root;
  }
  function descend(root, path, line) {
   if (path.length > _located_js__WEBPACK_IMPORTED_MODULE_0__.lr) throw inconsistent(line, `nested deeper than ${_located_js__WEBPACK_IMPORTED_MODULE_0__.lr}`);
   let node = root;
   path.forEach((key, index) => {
    node = step(node, key, () => typeof path[index + 1] === "number" ? openList(line) : openTable(line));
   });
   return asTable(node, line);
  }
  function step(node, key, make) {
   if (node.kind === "table" && typeof key === "string") {
    const known = node.members.get(key) ?? make();
    node.members.set(key, known);
    return known;
   }
   if (node.kind !== "list" || typeof key !== "number") throw inconsistent(node.line, "a key of a value that has none");
   const known = node.items[key] ?? make();
   node.items[key] = known;
   return known;
  }
  function asTable(node, line) {
   if (node.kind === "table") return node;
   throw inconsistent(line, "a table where another value stands");
  }
  function addMember(table, {key: key, value: value, loc: loc}) {
   const {line: line} = loc.start;
   const path = key.keys.map(part => part.type === "TOMLBare" ? part.name : part.value);
   const name = path.pop();
   if (name === void 0) throw inconsistent(line, "a value without a key");
   descend(table, path, line).members.set(name, content(value, line));
  }
  function content(node, line) {
   switch (node.type) {
   case "TOMLArray":
    return {
     kind: "list",
     line: line,
     items: node.elements.map(element => content(element, element.loc.start.line))
    };

   case "TOMLInlineTable":
    {
     const table = openTable(line);
     for (const member of node.body) addMember(table, member);
     return table;
    }

   case "TOMLValue":
    return scalar(node, line);
   }
  }
  function scalar(node, line) {
   switch (node.kind) {
   case "string":
    return {
     kind: "text",
     line: line,
     text: node.value
    };

   case "local-date":
    return {
     kind: "date",
     line: line,
     text: node.datetime
    };

   case "integer":
   case "float":
    return {
     kind: "other",
     line: line,
     text: node.number
    };

   case "boolean":
    return {
     kind: "other",
     line: line,
     text: String(node.value)
    };

   case "offset-date-time":
   case "local-date-time":
   case "local-time":
    return {
     kind: "other",
     line: line,
     text: node.datetime
    };
   }
  }
  function openTable(line) {
   return {
    kind: "table",
    line: line,
    members: new Map
   };
  }
  function openList(line) {
   return {
    kind: "list",
    line: line,
    items: []
   };
  }
  function inconsistent(line, found) {
   return new _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__.o(`not valid TOML: ${found}`, {
    line: line,
    remedy: "correct the line"
   });
  }
 }
};
