exports.id = 196;
exports.ids = [196];
exports.modules = {

/***/ 5196:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_release_judgement = __webpack_require__(4794);

const require_manifest_version = __webpack_require__(4493);

async function readChartVersion(manifest) {
 return readYamlVersion(manifest);
}

async function readPubspecVersion(manifest) {
 return readYamlVersion(manifest);
}

async function readYamlVersion(manifest) {
 const [document, other] = await require_release_judgement.parseYamlDocuments(manifest.text);
 if (document === void 0 || other !== void 0) throw require_manifest_version.noVersion("it is not a single YAML document", other?.line, "write one document");
 return versionIn(manifest, require_release_judgement.tableAt(document, "the document"), 'version: "\u2026"');
}

function readLernaVersion(manifest) {
 const found = versionIn(manifest, require_release_judgement.tableAt(require_release_judgement.parseJsonTree(manifest.text), "the document"), '"version": "\u2026"');
 if (found.version !== "independent") return found;
 throw require_manifest_version.noVersion('the version is "independent": each package has its own', found.line, "set manifest in the policy to the package.json of the package that is released, and name the others under release.packages");
}

function readComposerVersion(manifest) {
 const document = require_release_judgement.tableAt(require_release_judgement.parseJsonTree(manifest.text), "the document");
 if (document.members.has("version")) return versionIn(manifest, document, '"version": "\u2026"');
 const name = require_release_judgement.textIn(document, "name", "name");
 return {
  kind: "tag",
  tool: "Composer",
  ...name === void 0 ? {} : {
   name
  }
 };
}

function versionIn(manifest, document, example) {
 const node = document.members.get("version");
 if (node === void 0) throw require_manifest_version.noVersion("it has no version", document.line, `write ${example}`);
 const name = require_release_judgement.textIn(document, "name", "name");
 const version = require_release_judgement.textAt(node, "version");
 return {
  kind: "declared",
  ...name === void 0 ? {} : {
   name
  },
  version,
  path: manifest.path,
  line: node.line
 };
}

exports.readChartVersion = readChartVersion;

exports.readComposerVersion = readComposerVersion;

exports.readLernaVersion = readLernaVersion;

exports.readPubspecVersion = readPubspecVersion;


/***/ })

};
;