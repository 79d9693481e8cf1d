export const id = 677;

export const ids = [ 677 ];

export const modules = {
 5677: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   readChartVersion: () => readChartVersion,
   readComposerVersion: () => readComposerVersion,
   readLernaVersion: () => readLernaVersion,
   readPubspecVersion: () => readPubspecVersion
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4950);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2943);
  var _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6886);
  async function readChartVersion(manifest) {
   return readYamlVersion(manifest);
  }
  async function readPubspecVersion(manifest) {
   return readYamlVersion(manifest);
  }
  async function readYamlVersion(manifest) {
   const [document, other] = await (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.v)(manifest.text);
   if (document === void 0 || other !== void 0) throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__.yV)("it is not a single YAML document", other?.line, "write one document");
   return versionIn(manifest, (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__.af)(document, "the document"), 'version: "…"');
  }
  function readLernaVersion(manifest) {
   const found = versionIn(manifest, (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__.af)((0, 
   _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.U0)(manifest.text), "the document"), '"version": "…"');
   if (found.version !== "independent") return found;
   throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__.yV)('the version is "independent": each package has its own', found.line, "set manifest in the policy to the package.json of the package that is released, and name the others under release.packages");
  }
  function readComposerVersion(manifest) {
   const document = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__.af)((0, 
   _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.U0)(manifest.text), "the document");
   if (document.members.has("version")) return versionIn(manifest, document, '"version": "…"');
   const name = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__.r7)(document, "name", "name");
   return {
    kind: "tag",
    tool: "Composer",
    ...name === void 0 ? {} : {
     name: name
    }
   };
  }
  function versionIn(manifest, document, example) {
   const node = document.members.get("version");
   if (node === void 0) throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_1__.yV)("it has no version", document.line, `write ${example}`);
   const name = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__.r7)(document, "name", "name");
   const version = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__.$6)(node, "version");
   return {
    kind: "declared",
    ...name === void 0 ? {} : {
     name: name
    },
    version: version,
    path: manifest.path,
    line: node.line
   };
  }
 }
};
