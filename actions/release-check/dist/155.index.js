exports.id = 155;
exports.ids = [155];
exports.modules = {

/***/ 9155:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_rolldown_runtime = __webpack_require__(39);

const require_release_judgement = __webpack_require__(4794);

const require_manifest_version = __webpack_require__(4493);

var cargo_version_exports = require_rolldown_runtime.__exportAll({
 readCargoVersion: () => readCargoVersion
});

async function readCargoVersion(manifest) {
 const document = await require_release_judgement.parseToml(manifest.text);
 const crate = require_release_judgement.tableIn(document, "package", "package");
 if (crate === void 0) return versionOfWorkspace(document, manifest.path, void 0);
 const name = require_release_judgement.textIn(crate, "name", "package.name");
 const node = crate.members.get("version");
 if (node === void 0) throw require_manifest_version.noVersion("[package] has no version, which Cargo takes for 0.0.0", crate.line, 'write version = "\u2026"');
 if (node.kind !== "mapping") return located({
  name,
  path: manifest.path
 }, require_release_judgement.textAt(node, "package.version"), node);
 return inherited(manifest, document, {
  name,
  crate
 });
}

async function inherited(manifest, document, {name, crate}) {
 if (document.members.has("workspace")) return versionOfWorkspace(document, manifest.path, name);
 const declared = require_release_judgement.textIn(crate, "workspace", "package.workspace");
 const folders = declared === void 0 ? parentsOf(manifest.path) : [ require_release_judgement.within(require_release_judgement.folderOf(manifest.path), declared) ].filter(folder => folder !== void 0);
 for (const folder of folders) {
  const path = require_release_judgement.pathIn(folder, "Cargo.toml");
  const text = manifest.readNearby(path);
  const root = text === void 0 ? void 0 : await require_release_judgement.parseToml(text);
  if (root?.members.has("workspace") === true) return versionOfWorkspace(root, path, name);
 }
 throw require_manifest_version.noVersion("the version is inherited from a workspace, but no Cargo.toml above has a [workspace]", crate.line, "check out the whole workspace, or write the version here");
}

function versionOfWorkspace(root, path, name) {
 const workspace = require_release_judgement.tableIn(root, "workspace", "workspace");
 const node = (workspace && require_release_judgement.tableIn(workspace, "package", "workspace.package"))?.members.get("version");
 if (node !== void 0) return located({
  name,
  path
 }, require_release_judgement.textAt(node, "workspace.package.version"), node);
 throw require_manifest_version.noVersion(`${path} has no [workspace.package] with a version`, workspace?.line, 'write version = "\u2026" there, or name the manifest of the package that is released');
}

function located({name, path}, version, {line}) {
 return {
  kind: "declared",
  ...name === void 0 ? {} : {
   name
  },
  version,
  path,
  line
 };
}

function parentsOf(path) {
 const folders = path.split("/").slice(0, -2);
 return path.includes("/") ? [ ...folders.keys(), folders.length ].reverse().map(length => folders.slice(0, length).join("/")) : [];
}

Object.defineProperty(exports, "cargo_version_exports", ({
 enumerable: true,
 get: function() {
  return cargo_version_exports;
 }
}));

Object.defineProperty(exports, "readCargoVersion", ({
 enumerable: true,
 get: function() {
  return readCargoVersion;
 }
}));


/***/ })

};
;