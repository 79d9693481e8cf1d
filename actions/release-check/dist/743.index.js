exports.id = 743;
exports.ids = [743];
exports.modules = {

/***/ 743:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_release_judgement = __webpack_require__(4794);

const LISTS = [ "package", "packages" ];

const FOLDER_SOURCES = [ "editable", "virtual", "directory", "workspace" ];

async function lockedPythonPackage(text, wanted) {
 const document = await require_release_judgement.parseToml(text);
 const own = LISTS.flatMap(list => (require_release_judgement.listIn(document, list, list)?.items ?? []).flatMap((node, index) => {
  const where = `${list}[${index}]`;
  return ownVersion(require_release_judgement.tableAt(node, where), where, wanted) ?? [];
 }));
 return require_release_judgement.otherThan(wanted.version, own);
}

function ownVersion(table, where, {name, version: declared}) {
 const own = require_release_judgement.textIn(table, "name", `${where}.name`);
 if (name === void 0 || own === void 0 || pythonName(own) !== pythonName(name)) return;
 const version = isOfFolder(table, where) ? require_release_judgement.textIn(table, "version", `${where}.version`) : void 0;
 if (version === void 0) return;
 const line = table.members.get("version")?.line ?? table.line;
 return {
  version: declared !== void 0 && require_release_judgement.pep440Spelling(declared) === require_release_judgement.pep440Spelling(version) ? declared : version,
  line
 };
}

function isOfFolder(table, where) {
 if ([ "path", "editable", "directory" ].some(key => table.members.has(key))) return true;
 const source = require_release_judgement.tableIn(table, "source", `${where}.source`);
 if (source === void 0) return false;
 return FOLDER_SOURCES.some(key => source.members.has(key)) || require_release_judgement.textIn(source, "type", `${where}.source.type`) === "directory";
}

function pythonName(name) {
 return name.toLowerCase().replace(/[-_.]+/g, "-");
}

exports.lockedPythonPackage = lockedPythonPackage;


/***/ })

};
;