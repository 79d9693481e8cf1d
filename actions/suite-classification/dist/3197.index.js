exports.id = 3197;
exports.ids = [3197];
exports.modules = {

/***/ 3197:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_dependency_reader = __webpack_require__(8326);

const require_python_requirements = __webpack_require__(1320);

function readPyprojectTools(tool) {
 return [ ...readPoetry(require_main.tableIn(tool, "poetry", "tool.poetry")), ...readPdm(require_main.tableIn(tool, "pdm", "tool.pdm")), ...readUv(require_main.tableIn(tool, "uv", "tool.uv")), ...readHatch(require_main.tableIn(tool, "hatch", "tool.hatch")) ];
}

function readPoetry(poetry) {
 if (poetry === void 0) return [];
 const groups = require_main.tableIn(poetry, "group", "tool.poetry.group");
 const placed = {
  table: poetry,
  where: "tool.poetry"
 };
 return [ ...keysIn(placed, "dependencies", "dependencies"), ...keysIn(placed, "dev-dependencies", "dev"), ...eachTable(groups, "tool.poetry.group", group => keysIn(group, "dependencies", "dev")) ];
}

function keysIn({table, where}, key, section) {
 const keyed = require_main.tableIn(table, key, `${where}.${key}`);
 return Array.from(keyed?.members ?? []).filter(([name]) => require_main.normalisePackageName("python", name) !== "python").map(([name, {line}]) => ({
  name,
  line,
  section
 }));
}

function readPdm(pdm) {
 const groups = pdm && require_main.tableIn(pdm, "dev-dependencies", "tool.pdm.dev-dependencies");
 return Array.from(groups?.members ?? []).flatMap(([name, node]) => require_python_requirements.requirements(node, `tool.pdm.dev-dependencies.${name}`, "dev"));
}

function readUv(uv) {
 return uv === void 0 ? [] : require_python_requirements.requirementsIn({
  table: uv,
  where: "tool.uv"
 }, "dev-dependencies", "dev");
}

function readHatch(hatch) {
 return eachTable(hatch && require_main.tableIn(hatch, "envs", "tool.hatch.envs"), "tool.hatch.envs", environment => [ ...require_python_requirements.requirementsIn(environment, "dependencies", "dev"), ...require_python_requirements.requirementsIn(environment, "extra-dependencies", "dev") ]);
}

function eachTable(parent, where, read) {
 return Array.from(parent?.members ?? []).flatMap(([name, node]) => read({
  table: require_main.tableAt(node, `${where}.${name}`),
  where: `${where}.${name}`
 }));
}

const DYNAMIC = [ "dependencies", "optional-dependencies" ];

async function readPyproject(text) {
 const manifest = await require_main.parseToml(text);
 if (manifest.members.size === 0) throw require_dependency_reader.malformed("the manifest is empty", void 0);
 const project = require_main.tableIn(manifest, "project", "project");
 const tool = require_main.tableIn(manifest, "tool", "tool");
 const build = require_main.tableIn(manifest, "build-system", "build-system");
 return {
  dependencies: [ ...readProject(project), ...readGroups(require_main.tableIn(manifest, "dependency-groups", "dependency-groups")), ...build === void 0 ? [] : require_python_requirements.requirementsIn({
   table: build,
   where: "build-system"
  }, "requires", "build"), ...tool === void 0 ? [] : readPyprojectTools(tool) ].sort((left, right) => left.line - right.line),
  elsewhere: project === void 0 ? [] : readDynamic(project, tool)
 };
}

function readProject(project) {
 if (project === void 0) return [];
 const optional = require_main.tableIn(project, "optional-dependencies", "project.optional-dependencies");
 return [ ...require_python_requirements.requirementsIn({
  table: project,
  where: "project"
 }, "dependencies", "dependencies"), ...Array.from(optional?.members ?? []).flatMap(([extra, node]) => require_python_requirements.requirements(node, `project.optional-dependencies.${extra}`, "optional")) ];
}

function readGroups(groups) {
 const entries = Array.from(groups?.members ?? []);
 const known = new Set(entries.map(([name]) => require_main.normalisePackageName("python", name)));
 return entries.flatMap(([name, node]) => {
  const where = `dependency-groups.${name}`;
  return require_main.listAt(node, where).items.flatMap((item, index) => item.kind === "mapping" ? checkInclude(item, `${where}[${index}]`, known) : [ require_python_requirements.requirement(item, `${where}[${index}]`, "dev") ]);
 });
}

function checkInclude(item, where, known) {
 const node = item.members.get("include-group");
 if (node === void 0) throw require_dependency_reader.malformed(`${where} is neither a requirement nor an include-group`, item.line);
 const name = require_main.textAt(node, where);
 if (known.has(require_main.normalisePackageName("python", name))) return [];
 throw require_dependency_reader.malformed(`${where} includes the group ${JSON.stringify(name)}, which does not exist`, node.line);
}

function readDynamic(project, tool) {
 return (require_main.listIn(project, "dynamic", "project.dynamic")?.items ?? []).flatMap(item => {
  if (item.kind !== "text" || !DYNAMIC.includes(item.text)) return [];
  const files = filesOf(tool, item.text);
  return files.length > 0 ? files.map(file => ({
   line: item.line,
   what: file,
   file
  })) : [ {
   line: item.line,
   what: `the ${item.text}, which project.dynamic leaves to the build backend`
  } ];
 });
}

function filesOf(tool, key) {
 const path = [ "setuptools", "dynamic", key ];
 const found = path.reduce((node, step) => node?.kind === "mapping" ? node.members.get(step) : void 0, tool);
 if (found?.kind !== "mapping") return [];
 return (found.members.has("file") ? [ found ] : [ ...found.members.values() ]).flatMap(table => {
  const file = table.kind === "mapping" ? table.members.get("file") : void 0;
  return (file?.kind === "list" ? file.items : file === void 0 ? [] : [ file ]).map(item => require_main.textAt(item, `tool.${path.join(".")}.file`));
 });
}

exports.readPyproject = readPyproject;


/***/ })

};
;