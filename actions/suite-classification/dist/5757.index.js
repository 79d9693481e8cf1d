export const id = 5757;

export const ids = [ 5757 ];

export const modules = {
 5757: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   readBinaryBunLock: () => readBinaryBunLock,
   readBunLock: () => readBunLock
  });
  var located_shape = __webpack_require__(2943);
  var dependency_reader = __webpack_require__(7828);
  var whole_lock = __webpack_require__(1022);
  var read_document = __webpack_require__(4296);
  const PIECES = /"(?:[^"\\]|\\.)*(?:"|$)|\/\/[^\n]*|,(?=\s*[}\]])/gs;
  function parseBunLock(text) {
   (0, located_shape.Nv)(text);
   const plain = text.replace(PIECES, piece => piece.startsWith('"') ? piece : " ".repeat(piece.length));
   return (0, located_shape.af)((0, read_document.U0)(plain), "the lock file");
  }
  var yarn_descriptor = __webpack_require__(5073);
  function readBunLock(text) {
   const lock = parseBunLock(text);
   const version = lock.members.get("lockfileVersion");
   if (version?.kind !== "number" || !/^[01]$/.test(version.text)) throw (0, dependency_reader.Qm)("the lockfileVersion is not 0 or 1", version?.line);
   const workspaces = (0, located_shape.sV)(lock, "workspaces", "workspaces");
   if (workspaces === void 0) throw (0, dependency_reader.Qm)("it has no workspaces: the lock file is truncated", lock.line);
   const packages = [ ...(0, located_shape.sV)(lock, "packages", "packages")?.members ?? [] ];
   (0, whole_lock.Q1)(new Set(packages.map(([key]) => installedName(key))), [ ...packages.flatMap(([, node]) => needsOfPackage(node)), ...[ ...workspaces.members.values() ].flatMap(needsOfWorkspace) ]);
   return {
    dependencies: packages.flatMap(([key, node]) => dependencyAt(key, node, workspaces))
   };
  }
  function readBinaryBunLock() {
   throw (0, dependency_reader.Qm)("it is the binary lock file of Bun: run bun install --save-text-lockfile", void 0);
  }
  function installedName(key) {
   const steps = key.split("/");
   const scope = steps.at(-2);
   return scope?.startsWith("@") === true ? steps.slice(-2).join("/") : steps.at(-1) ?? key;
  }
  const WORKSPACE = "workspace:";
  function dependencyAt(key, node, workspaces) {
   const where = `packages[${JSON.stringify(key)}]`;
   const [first, second] = (0, located_shape.gT)(node, where).items;
   if (first === void 0) throw (0, dependency_reader.Qm)(`${where} names no package`, node.line);
   const {name: name, range: range} = (0, yarn_descriptor._)((0, located_shape.$6)(first, where), node.line);
   if (range.startsWith("root:")) return [];
   const found = (0, dependency_reader.KT)({
    name: name,
    key: installedName(key),
    line: node.line,
    section: "lock"
   });
   if (range.startsWith(WORKSPACE)) {
    if (!workspaces.members.has(range.slice(WORKSPACE.length))) throw (0, dependency_reader.Qm)(`${where} is of a folder that is not among the workspaces`, node.line);
    return [ (0, dependency_reader.xt)(found, {
     version: void 0,
     source: range
    }) ];
   }
   const registry = second?.kind === "text" && second.text !== "" ? second.text : `npm:${range}`;
   return [ (0, dependency_reader.xt)(found, {
    version: range,
    source: /^\d[\w.+-]*$/.test(range) ? registry : range
   }) ];
  }
  function needsOfPackage(node) {
   if (node.kind !== "list") return [];
   return node.items.flatMap(item => item.kind === "mapping" ? (0, whole_lock.Pj)(item.members.get("dependencies")) : []);
  }
  function needsOfWorkspace(node) {
   if (node.kind !== "mapping") return [];
   const {members: members} = node;
   return [ ...(0, whole_lock.Pj)(members.get("dependencies")), ...(0, whole_lock.Pj)(members.get("devDependencies")) ];
  }
 }
};
