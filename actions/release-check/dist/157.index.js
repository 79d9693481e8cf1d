export const id = 157;

export const ids = [ 157 ];

export const modules = {
 9157: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   readCargoVersion: () => readCargoVersion
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4950);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2943);
  var _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6886);
  var _nearby_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1593);
  async function readCargoVersion(manifest) {
   const document = await (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.MT)(manifest.text);
   const crate = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.sV)(document, "package", "package");
   if (crate === void 0) return versionOfWorkspace(document, manifest.path, void 0);
   const name = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.r7)(crate, "name", "package.name");
   const node = crate.members.get("version");
   if (node === void 0) throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__.yV)("[package] has no version, which Cargo takes for 0.0.0", crate.line, 'write version = "…"');
   if (node.kind !== "mapping") return located({
    name: name,
    path: manifest.path
   }, (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.$6)(node, "package.version"), node);
   return inherited(manifest, document, {
    name: name,
    crate: crate
   });
  }
  async function inherited(manifest, document, {name: name, crate: crate}) {
   if (document.members.has("workspace")) return versionOfWorkspace(document, manifest.path, name);
   const declared = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.r7)(crate, "workspace", "package.workspace");
   const folders = declared === void 0 ? parentsOf(manifest.path) : [ (0, _nearby_path_js__WEBPACK_IMPORTED_MODULE_3__.ux)((0, 
   _nearby_path_js__WEBPACK_IMPORTED_MODULE_3__.yS)(manifest.path), declared) ].filter(folder => folder !== void 0);
   for (const folder of folders) {
    const path = (0, _nearby_path_js__WEBPACK_IMPORTED_MODULE_3__.lW)(folder, "Cargo.toml");
    const text = manifest.readNearby(path);
    const root = text === void 0 ? void 0 : await (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.MT)(text);
    if (root?.members.has("workspace") === true) return versionOfWorkspace(root, path, name);
   }
   throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__.yV)("the version is inherited from a workspace, but no Cargo.toml above has a [workspace]", crate.line, "check out the whole workspace, or write the version here");
  }
  function versionOfWorkspace(root, path, name) {
   const workspace = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.sV)(root, "workspace", "workspace");
   const shared = workspace && (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.sV)(workspace, "package", "workspace.package");
   const node = shared?.members.get("version");
   if (node !== void 0) return located({
    name: name,
    path: path
   }, (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.$6)(node, "workspace.package.version"), node);
   throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_2__.yV)(`${path} has no [workspace.package] with a version`, workspace?.line, 'write version = "…" there, or name the manifest of the package that is released');
  }
  function located({name: name, path: path}, version, {line: line}) {
   return {
    kind: "declared",
    ...name === void 0 ? {} : {
     name: name
    },
    version: version,
    path: path,
    line: line
   };
  }
  function parentsOf(path) {
   const folders = path.split("/").slice(0, -2);
   return path.includes("/") ? [ ...folders.keys(), folders.length ].reverse().map(length => folders.slice(0, length).join("/")) : [];
  }
 }
};
