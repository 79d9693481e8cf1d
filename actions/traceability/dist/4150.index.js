exports.id = 4150;
exports.ids = [4150];
exports.modules = {

/***/ 4150:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

async function gatherBefore(context, policy, {tree, now}) {
 try {
  const text = tree.readText(policy.matrix);
  if (text === void 0) return {
   kind: "missing"
  };
  const source = {
   path: policy.matrix,
   bytes: [ (new TextEncoder).encode(text) ]
  };
  const reading = await require_main.readMatrixText(source, {
   require: policy.require ?? []
  });
  if (reading.kind === "unreadable") return {
   kind: "unreadable",
   reason: reading.finding.message
  };
  const {matrix, problems} = reading;
  const known = require_main.filesNamedBy(tree.files, context.policy.policy.suites?.tests ?? [], now.matcher);
  const files = filesBefore(matrix, known, {
   tree,
   now
  });
  const tags = await tagsBefore(context, policy, {
   tree,
   now
  });
  const tests = [ ...require_main.entriesOf(matrix).map(({path, test}) => ({
   file: path,
   test
  })), ...tags ];
  const present = new Set([ ...presentNow([ ...files.values() ].flatMap(named => named.files).concat(tags.map(({file}) => file)), {
   tree,
   now
  }), ...await presentTests(tests, {
   tree,
   now
  }) ]);
  return {
   kind: "read",
   matrix,
   problems,
   files,
   tags,
   tests: new Set(known),
   renames: tree.renames,
   present
  };
 } catch (error) {
  if (!(error instanceof require_main.ConfigurationError)) throw error;
  return {
   kind: "unreadable",
   reason: error.message
  };
 }
}

function filesBefore(matrix, tests, {tree, now}) {
 const known = new Set(tree.files);
 const surroundings = {
  matcher: now.matcher,
  tests,
  requirements: matrix.requirements.length
 };
 const filesOf = path => {
  if (known.has(path) || now.disk(path) === "file" && !now.files.includes(path)) return {
   files: [ path ]
  };
  if (!require_main.isGlob(path)) return {
   files: []
  };
  const files = require_main.filesMatching(tree.files, path, now.matcher);
  const vague = require_main.vagueGlob(path, files, surroundings);
  return vague === void 0 ? {
   files
  } : {
   files: [],
   vague
  };
 };
 return new Map(require_main.entriesOf(matrix).map(({path}) => [ path, filesOf(path) ]));
}

async function tagsBefore(context, {tags: policy}, {tree, now}) {
 const search = await require_main.openTagSearch(context);
 if (search === void 0 || policy === void 0) return [];
 const known = new Set(tree.files);
 const tags = now.tags.filter(({file}) => known.has(file) && !tree.changed.has(file));
 const changed = require_main.filesNamedBy([ ...tree.changed ].sort(), policy.files, now.matcher);
 for (const {path, text} of tree.readTexts(changed)) {
  const found = await search(path, text);
  if (typeof found !== "string") for (const tag of found) tags.push(tag);
 }
 return tags;
}

function presentNow(files, {tree, now}) {
 const renamed = files.map(file => tree.renames.get(file)?.to ?? file);
 return new Set(renamed.filter(file => now.disk(file) === "file"));
}

async function presentTests(proofs, {tree, now}) {
 const present = [];
 for (const {file, test} of proofs) {
  if (test === void 0) continue;
  const path = tree.renames.get(file)?.to ?? file;
  const text = now.read(path);
  if (text !== void 0 && await require_main.hasTest({
   file: path,
   test
  }, text)) present.push(require_main.proofName({
   file: path,
   test
  }));
 }
 return present;
}

exports.gatherBefore = gatherBefore;


/***/ })

};
;