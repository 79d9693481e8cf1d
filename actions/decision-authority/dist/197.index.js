exports.id = 197;
exports.ids = [197];
exports.modules = {

/***/ 8326:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

function malformed(message, line) {
 return new require_main.EvidenceError(message, {
  line,
  remedy: "regenerate the file with the package manager, or correct the line"
 });
}

function locked(dependency, {version, source}) {
 return {
  ...dependency,
  ...version === void 0 || version === "" ? {} : {
   version
  },
  ...source === void 0 || source === "" ? {} : {
   source
  }
 };
}

function named({name, key, line, section}) {
 return {
  name,
  ...name === key ? {} : {
   alias: key
  },
  line,
  section
 };
}

Object.defineProperty(exports, "locked", ({
 enumerable: true,
 get: function() {
  return locked;
 }
}));

Object.defineProperty(exports, "malformed", ({
 enumerable: true,
 get: function() {
  return malformed;
 }
}));

Object.defineProperty(exports, "named", ({
 enumerable: true,
 get: function() {
  return named;
 }
}));


/***/ }),

/***/ 35:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

function isJsonObject(value) {
 return typeof value === "object" && value !== null && !Array.isArray(value);
}

const MAX_SHOWN = 60;

function showValue(value) {
 if (value === void 0) return "nothing";
 const text = typeof value === "number" ? String(value) : JSON.stringify(value);
 return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}\u2026`;
}

const MAX_LENGTH = 67108864;

function checkLength(text) {
 if (text.length <= MAX_LENGTH) return;
 throw new require_main.EvidenceError("the file is larger than 64 MiB", {
  remedy: "check that this is the right file: none of this kind is that large"
 });
}

function tableAt(node, where) {
 if (node.kind === "mapping") return node;
 throw unexpected(node, where, "a table");
}

function listAt(node, where) {
 if (node.kind === "list") return node;
 throw unexpected(node, where, "a list");
}

function textAt(node, where) {
 if (node.kind === "text" && node.text.trim() !== "") return node.text;
 throw unexpected(node, where, "text that is not blank");
}

function tableIn(parent, key, where) {
 const node = parent.members.get(key);
 return node === void 0 ? void 0 : tableAt(node, where);
}

function listIn(parent, key, where) {
 const node = parent.members.get(key);
 return node === void 0 ? void 0 : listAt(node, where);
}

function textIn(parent, key, where) {
 const node = parent.members.get(key);
 return node === void 0 ? void 0 : textAt(node, where);
}

function unexpected(node, where, expected) {
 return new require_main.EvidenceError(`${where}: expected ${expected}, found ${describe(node)}`, {
  line: node.line,
  remedy: "write it as the format documents it"
 });
}

function describe(node) {
 switch (node.kind) {
 case "mapping":
  return "a table";

 case "list":
  return "a list";

 case "text":
  return showValue(node.text);

 case "number":
 case "boolean":
 case "null":
 case "date":
  return node.text;
 }
}

Object.defineProperty(exports, "checkLength", ({
 enumerable: true,
 get: function() {
  return checkLength;
 }
}));

Object.defineProperty(exports, "isJsonObject", ({
 enumerable: true,
 get: function() {
  return isJsonObject;
 }
}));

Object.defineProperty(exports, "listAt", ({
 enumerable: true,
 get: function() {
  return listAt;
 }
}));

Object.defineProperty(exports, "listIn", ({
 enumerable: true,
 get: function() {
  return listIn;
 }
}));

Object.defineProperty(exports, "showValue", ({
 enumerable: true,
 get: function() {
  return showValue;
 }
}));

Object.defineProperty(exports, "tableAt", ({
 enumerable: true,
 get: function() {
  return tableAt;
 }
}));

Object.defineProperty(exports, "tableIn", ({
 enumerable: true,
 get: function() {
  return tableIn;
 }
}));

Object.defineProperty(exports, "textAt", ({
 enumerable: true,
 get: function() {
  return textAt;
 }
}));

Object.defineProperty(exports, "textIn", ({
 enumerable: true,
 get: function() {
  return textIn;
 }
}));

Object.defineProperty(exports, "unexpected", ({
 enumerable: true,
 get: function() {
  return unexpected;
 }
}));


/***/ }),

/***/ 3197:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_located_shape = __webpack_require__(35);

const require_read_document = __webpack_require__(1943);

const require_dependency_reader = __webpack_require__(8326);

const require_requirement = __webpack_require__(3890);

function requirementsIn({table, where}, key, section) {
 const node = table.members.get(key);
 return node === void 0 ? [] : requirements(node, `${where}.${key}`, section);
}

function requirements(node, where, section) {
 return require_located_shape.listAt(node, where).items.map((item, index) => requirement(item, `${where}[${index}]`, section));
}

function requirement(node, where, section) {
 const text = require_located_shape.textAt(node, where);
 const name = require_requirement.packageOfRequirement(text);
 if (name === void 0) throw require_dependency_reader.malformed(`${where}: ${JSON.stringify(text)} is not a requirement`, node.line);
 return {
  name,
  line: node.line,
  section
 };
}

function readPyprojectTools(tool) {
 return [ ...readPoetry(require_located_shape.tableIn(tool, "poetry", "tool.poetry")), ...readPdm(require_located_shape.tableIn(tool, "pdm", "tool.pdm")), ...readUv(require_located_shape.tableIn(tool, "uv", "tool.uv")), ...readHatch(require_located_shape.tableIn(tool, "hatch", "tool.hatch")) ];
}

function readPoetry(poetry) {
 if (poetry === void 0) return [];
 const groups = require_located_shape.tableIn(poetry, "group", "tool.poetry.group");
 const placed = {
  table: poetry,
  where: "tool.poetry"
 };
 return [ ...keysIn(placed, "dependencies", "dependencies"), ...keysIn(placed, "dev-dependencies", "dev"), ...eachTable(groups, "tool.poetry.group", group => keysIn(group, "dependencies", "dev")) ];
}

function keysIn({table, where}, key, section) {
 const keyed = require_located_shape.tableIn(table, key, `${where}.${key}`);
 return Array.from(keyed?.members ?? []).filter(([name]) => require_main.normalisePackageName("python", name) !== "python").map(([name, {line}]) => ({
  name,
  line,
  section
 }));
}

function readPdm(pdm) {
 const groups = pdm && require_located_shape.tableIn(pdm, "dev-dependencies", "tool.pdm.dev-dependencies");
 return Array.from(groups?.members ?? []).flatMap(([name, node]) => requirements(node, `tool.pdm.dev-dependencies.${name}`, "dev"));
}

function readUv(uv) {
 return uv === void 0 ? [] : requirementsIn({
  table: uv,
  where: "tool.uv"
 }, "dev-dependencies", "dev");
}

function readHatch(hatch) {
 return eachTable(hatch && require_located_shape.tableIn(hatch, "envs", "tool.hatch.envs"), "tool.hatch.envs", environment => [ ...requirementsIn(environment, "dependencies", "dev"), ...requirementsIn(environment, "extra-dependencies", "dev") ]);
}

function eachTable(parent, where, read) {
 return Array.from(parent?.members ?? []).flatMap(([name, node]) => read({
  table: require_located_shape.tableAt(node, `${where}.${name}`),
  where: `${where}.${name}`
 }));
}

const DYNAMIC = [ "dependencies", "optional-dependencies" ];

async function readPyproject(text) {
 const manifest = await require_read_document.parseToml(text);
 if (manifest.members.size === 0) throw require_dependency_reader.malformed("the manifest is empty", void 0);
 const project = require_located_shape.tableIn(manifest, "project", "project");
 const tool = require_located_shape.tableIn(manifest, "tool", "tool");
 const build = require_located_shape.tableIn(manifest, "build-system", "build-system");
 return {
  dependencies: [ ...readProject(project), ...readGroups(require_located_shape.tableIn(manifest, "dependency-groups", "dependency-groups")), ...build === void 0 ? [] : requirementsIn({
   table: build,
   where: "build-system"
  }, "requires", "build"), ...tool === void 0 ? [] : readPyprojectTools(tool) ].sort((left, right) => left.line - right.line),
  elsewhere: project === void 0 ? [] : readDynamic(project, tool)
 };
}

function readProject(project) {
 if (project === void 0) return [];
 const optional = require_located_shape.tableIn(project, "optional-dependencies", "project.optional-dependencies");
 return [ ...requirementsIn({
  table: project,
  where: "project"
 }, "dependencies", "dependencies"), ...Array.from(optional?.members ?? []).flatMap(([extra, node]) => requirements(node, `project.optional-dependencies.${extra}`, "optional")) ];
}

function readGroups(groups) {
 const entries = Array.from(groups?.members ?? []);
 const known = new Set(entries.map(([name]) => require_main.normalisePackageName("python", name)));
 return entries.flatMap(([name, node]) => {
  const where = `dependency-groups.${name}`;
  return require_located_shape.listAt(node, where).items.flatMap((item, index) => item.kind === "mapping" ? checkInclude(item, `${where}[${index}]`, known) : [ requirement(item, `${where}[${index}]`, "dev") ]);
 });
}

function checkInclude(item, where, known) {
 const node = item.members.get("include-group");
 if (node === void 0) throw require_dependency_reader.malformed(`${where} is neither a requirement nor an include-group`, item.line);
 const name = require_located_shape.textAt(node, where);
 if (known.has(require_main.normalisePackageName("python", name))) return [];
 throw require_dependency_reader.malformed(`${where} includes the group ${JSON.stringify(name)}, which does not exist`, node.line);
}

function readDynamic(project, tool) {
 return (require_located_shape.listIn(project, "dynamic", "project.dynamic")?.items ?? []).flatMap(item => {
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
  return (file?.kind === "list" ? file.items : file === void 0 ? [] : [ file ]).map(item => require_located_shape.textAt(item, `tool.${path.join(".")}.file`));
 });
}

exports.readPyproject = readPyproject;


/***/ }),

/***/ 1943:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_located_shape = __webpack_require__(35);

const INCOMPLETE = "let the tool that writes it finish, and upload the whole file";

function jsonRefusal(problem, firstLine = 1) {
 const line = firstLine + problem.at.line - 1;
 switch (problem.kind) {
 case "truncated":
  return new require_main.EvidenceError("the JSON ends in the middle: it is truncated", {
   line,
   remedy: INCOMPLETE
  });

 case "malformed":
  {
   const remedy = require_main.JSON_REMEDIES.get(problem.reason);
   const reason = remedy === void 0 ? "" : `: ${problem.reason}`;
   return new require_main.EvidenceError(`this is not valid JSON${reason}`, {
    line,
    remedy: remedy ?? INCOMPLETE
   });
  }

 case "too-deep":
  return new require_main.EvidenceError(`the JSON is nested deeper than ${problem.limit}`, {
   line,
   remedy: "check that this is the right file: no test report is nested that deeply"
  });

 case "duplicate-key":
  return new require_main.EvidenceError(`the key ${JSON.stringify(problem.key)} appears twice in one object`, {
   line,
   remedy: "write each key once, so that it is clear which value counts"
  });
 }
}

const REMEDY = "check that this is the right file: none of this kind is that large";

function tomlRefusal(problem) {
 switch (problem.kind) {
 case "malformed":
  return notToml(problem.reason, problem.at.line);

 case "too-long-string":
  return notToml("a string is too long", void 0);

 case "too-deep":
  return new require_main.EvidenceError(`the TOML is nested deeper than ${problem.limit}`, {
   line: problem.at.line,
   remedy: REMEDY
  });

 case "too-large":
  return new require_main.EvidenceError(`the TOML has more than ${problem.limit} keys, values and lines`, {
   line: problem.at.line,
   remedy: REMEDY
  });
 }
}

function notToml(reason, line) {
 return new require_main.EvidenceError(`not valid TOML: ${reason}`, {
  line,
  remedy: "correct the line; in TOML, each key and each table appears once"
 });
}

function yamlRefusal(problem) {
 return new require_main.EvidenceError(`YAML that cannot be used: ${yamlReason(problem)}`, {
  line: problem.at.line,
  remedy: "write plain YAML: no aliases, no custom tags, each key once, and only words as keys"
 });
}

function yamlReason(problem) {
 switch (problem.kind) {
 case "malformed":
  return problem.reason;

 case "too-deep":
  return `it is nested deeper than ${problem.limit}`;

 case "too-large":
  return `it has more than ${problem.limit} parts`;

 case "duplicate-key":
  return `the key ${require_located_shape.showValue(problem.key)} appears twice in one mapping`;

 case "key-not-text":
  return "a key is not text";

 case "alias":
 case "alias-without-anchor":
 case "too-many-aliases":
  return "it uses an alias (*)";

 case "directive":
  return "it has a directive (%)";

 case "second-document":
  return "a second document starts here";

 case "tag":
  return `it uses the tag ${require_located_shape.showValue(problem.tag)}`;
 }
}

function parseJsonTree(text) {
 require_located_shape.checkLength(text);
 const {root, problems} = require_main.readJson(text);
 if (root === void 0) throw jsonRefusal(problems[0]);
 const [duplicate] = problems;
 if (duplicate !== void 0) throw jsonRefusal(duplicate);
 return root;
}

async function parseToml(text) {
 require_located_shape.checkLength(text);
 const {readToml} = await (__webpack_require__.e(/* import() */ 250).then(__webpack_require__.t.bind(__webpack_require__, 9250, 19)));
 const {root, problems} = readToml(text);
 if (root === void 0) throw tomlRefusal(problems[0]);
 return root;
}

const YAML_RULES = {
 documents: "several",
 aliases: "none",
 extras: "allowed",
 maxTokens: Number.POSITIVE_INFINITY,
 maxLexemes: 2e6
};

async function parseYamlDocuments(text) {
 require_located_shape.checkLength(text);
 const {readYaml} = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 5197, 23)).then(n => n.read_yaml_exports);
 const {documents, problems} = readYaml(text, YAML_RULES);
 const [problem] = problems;
 if (problem !== void 0) throw yamlRefusal(problem);
 return documents.filter(root => !isNothing(root));
}

function isNothing(root) {
 return root.kind === "null" && (root.text === "" || root.text === "null");
}

Object.defineProperty(exports, "jsonRefusal", ({
 enumerable: true,
 get: function() {
  return jsonRefusal;
 }
}));

Object.defineProperty(exports, "parseJsonTree", ({
 enumerable: true,
 get: function() {
  return parseJsonTree;
 }
}));

Object.defineProperty(exports, "parseToml", ({
 enumerable: true,
 get: function() {
  return parseToml;
 }
}));

Object.defineProperty(exports, "parseYamlDocuments", ({
 enumerable: true,
 get: function() {
  return parseYamlDocuments;
 }
}));


/***/ }),

/***/ 3890:
/***/ ((__unused_webpack_module, exports) => {

const NAME = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(.*)$/s;

const EXTRAS = /^\[[A-Za-z0-9._,\s-]*\]\s*/;

const VERSION = /^(?:===|==|~=|!=|<=|>=|<|>)\s*[^\s,;<>=~()@]+$/;

function packageOfRequirement(text) {
 const [, name, tail] = NAME.exec(text.trim()) ?? [];
 if (name === void 0 || tail === void 0) return;
 const rest = tail.replace(EXTRAS, "");
 if (rest === "" || rest.startsWith(";")) return name;
 if (rest.startsWith("@")) return /^@\s*[^\s;]/.test(rest) ? name : void 0;
 return areVersions(rest.split(";", 1)[0] ?? "") ? name : void 0;
}

function areVersions(text) {
 const trimmed = text.trim();
 const versions = (trimmed.startsWith("(") && trimmed.endsWith(")") ? trimmed.slice(1, -1) : trimmed).split(",").filter(version => version.trim() !== "");
 return versions.length > 0 && versions.every(version => VERSION.test(version.trim()));
}

Object.defineProperty(exports, "packageOfRequirement", ({
 enumerable: true,
 get: function() {
  return packageOfRequirement;
 }
}));


/***/ })

};
;