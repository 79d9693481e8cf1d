exports.id = 237;
exports.ids = [237];
exports.modules = {

/***/ 8237:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_rolldown_runtime = __webpack_require__(39);

const require_release_judgement = __webpack_require__(4794);

const require_manifest_version = __webpack_require__(4493);

var package_json_version_exports = require_rolldown_runtime.__exportAll({
 readPackageJsonVersion: () => readPackageJsonVersion
});

function readPackageJsonVersion({path, text}) {
 const document = require_release_judgement.tableAt(require_release_judgement.parseJsonTree(text), "the document");
 const name = require_release_judgement.textIn(document, "name", "name");
 const node = document.members.get("version");
 if (node === void 0) throw require_manifest_version.noVersion("it has no version", 1, 'write "version": "\u2026"');
 return {
  kind: "declared",
  ...name === void 0 ? {} : {
   name
  },
  version: require_release_judgement.textAt(node, "version"),
  path,
  line: node.line
 };
}

Object.defineProperty(exports, "package_json_version_exports", ({
 enumerable: true,
 get: function() {
  return package_json_version_exports;
 }
}));

Object.defineProperty(exports, "readPackageJsonVersion", ({
 enumerable: true,
 get: function() {
  return readPackageJsonVersion;
 }
}));


/***/ })

};
;