exports.id = 391;
exports.ids = [391];
exports.modules = {

/***/ 391:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_dependency_reader = __webpack_require__(8326);

const TABLES = [ [ "dependencies", "dependencies" ], [ "dev-dependencies", "dev" ], [ "dev_dependencies", "dev" ], [ "build-dependencies", "build" ], [ "build_dependencies", "build" ] ];

async function readCargoManifest(text) {
 const manifest = await require_main.parseToml(text);
 if (![ "package", "project", "workspace" ].some(key => manifest.members.has(key))) throw require_dependency_reader.malformed("it has neither a [package] nor a [workspace]: this is not a Cargo manifest", void 0);
 const workspace = require_main.tableIn(manifest, "workspace", "workspace");
 const inherited = workspace && require_main.tableIn(workspace, "dependencies", "workspace.dependencies");
 const targets = require_main.tableIn(manifest, "target", "target");
 return {
  dependencies: [ ...readTables(manifest, "", inherited), ...Array.from(targets?.members ?? []).flatMap(([target, node]) => readTables(require_main.tableAt(node, `target.${target}`), `target.${target}.`, inherited)), ...readTable(inherited, {
   where: "workspace.dependencies",
   section: "workspace"
  }, void 0) ].sort((left, right) => left.line - right.line)
 };
}

function readTables(parent, prefix, inherited) {
 return TABLES.flatMap(([key, section]) => {
  const where = `${prefix}${key}`;
  return readTable(require_main.tableIn(parent, key, where), {
   where,
   section
  }, inherited);
 });
}

function readTable(table, {where, section}, inherited) {
 return Array.from(table?.members ?? [], ([alias, node]) => {
  const name = packageOf([ alias, node ], `${where}.${alias}`, inherited);
  return require_dependency_reader.named({
   name,
   key: alias,
   line: node.line,
   section
  });
 });
}

function packageOf([key, node], where, inherited) {
 if (node.kind === "text") return key;
 if (node.kind !== "mapping") throw require_main.unexpected(node, where, "a version or a table");
 const source = node.members.get("workspace")?.kind === "boolean" ? inherited?.members.get(key) : void 0;
 const table = source?.kind === "mapping" ? source : node;
 return require_main.textIn(table, "package", `${where}.package`) ?? key;
}

exports.readCargoManifest = readCargoManifest;


/***/ })

};
;