export const id = 3164;

export const ids = [ 3164 ];

export const modules = {
 3164: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   walkUnignored: () => walkUnignored
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var ignore__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4134);
  var _configuration_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2624);
  function* walkUnignored(directory) {
   const pending = [ {
    folder: "",
    rules: []
   } ];
   for (let visit = pending.pop(); visit !== void 0; visit = pending.pop()) {
    const {folder: folder} = visit;
    const own = readIgnoreFile(directory, folder);
    const rules = own === void 0 ? visit.rules : [ own, ...visit.rules ];
    for (const path of pathsIn(directory, folder)) {
     if (isIgnored(path, rules)) continue;
     if (path.endsWith("/")) pending.push({
      folder: path,
      rules: rules
     }); else yield path;
    }
   }
  }
  function pathsIn(directory, folder) {
   return entriesOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, folder)).filter(({name: name}) => name !== ".git").map(entry => entry.isDirectory() ? `${folder}${entry.name}/` : folder + entry.name);
  }
  function entriesOf(folder) {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, {
     withFileTypes: true
    });
   } catch {
    throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_3__.j(`input working-directory: the folder ${folder} cannot be listed`);
   }
  }
  function readIgnoreFile(directory, folder) {
   try {
    const text = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, folder, ".gitignore"), "utf8");
    return {
     folder: folder,
     rules: ignore__WEBPACK_IMPORTED_MODULE_2__({
      ignorecase: false
     }).add(text)
    };
   } catch {
    return;
   }
  }
  function isIgnored(path, rules) {
   for (const {folder: folder, rules: own} of rules) {
    const {ignored: ignored, unignored: unignored} = own.test(path.slice(folder.length));
    if (ignored || unignored) return ignored;
   }
   return false;
  }
 }
};
