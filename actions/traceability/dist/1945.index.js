export const id = 1945;

export const ids = [ 1945 ];

export const modules = {
 1945: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   gatherBefore: () => gatherBefore
  });
  var _governance_gates_action_kit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2624);
  var _traceability_input_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2138);
  var _vague_entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9657);
  var _declared_tests_has_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7546);
  var _entry_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9928);
  var _matrix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(419);
  var _tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8735);
  var _test_inventory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3529);
  async function gatherBefore(context, policy, {tree: tree, now: now}) {
   try {
    const text = tree.readText(policy.matrix);
    if (text === void 0) return {
     kind: "missing"
    };
    const source = {
     path: policy.matrix,
     bytes: [ (new TextEncoder).encode(text) ]
    };
    const reading = await (0, _matrix_js__WEBPACK_IMPORTED_MODULE_3__.t)(source, {
     require: policy.require ?? []
    });
    if (reading.kind === "unreadable") return {
     kind: "unreadable",
     reason: reading.finding.message
    };
    const {matrix: matrix, problems: problems} = reading;
    const known = (0, _test_inventory_js__WEBPACK_IMPORTED_MODULE_4__.Si)(tree.files, context.policy.policy.suites?.tests ?? [], now.matcher);
    const files = filesBefore(matrix, known, {
     tree: tree,
     now: now
    });
    const tags = await tagsBefore(context, policy, {
     tree: tree,
     now: now
    });
    const tests = [ ...(0, _entry_files_js__WEBPACK_IMPORTED_MODULE_1__.M)(matrix).map(({path: path, test: test}) => ({
     file: path,
     test: test
    })), ...tags ];
    const present = new Set([ ...presentNow([ ...files.values() ].flatMap(named => named.files).concat(tags.map(({file: file}) => file)), {
     tree: tree,
     now: now
    }), ...await presentTests(tests, {
     tree: tree,
     now: now
    }) ]);
    return {
     kind: "read",
     matrix: matrix,
     problems: problems,
     files: files,
     tags: tags,
     tests: new Set(known),
     renames: tree.renames,
     present: present
    };
   } catch (error) {
    if (!(error instanceof _governance_gates_action_kit__WEBPACK_IMPORTED_MODULE_5__.j)) throw error;
    return {
     kind: "unreadable",
     reason: error.message
    };
   }
  }
  function filesBefore(matrix, tests, {tree: tree, now: now}) {
   const known = new Set(tree.files);
   const surroundings = {
    matcher: now.matcher,
    tests: tests,
    requirements: matrix.requirements.length
   };
   const filesOf = path => {
    if (known.has(path) || now.disk(path) === "file" && !now.files.includes(path)) return {
     files: [ path ]
    };
    if (!(0, _test_inventory_js__WEBPACK_IMPORTED_MODULE_4__.fg)(path)) return {
     files: []
    };
    const files = (0, _test_inventory_js__WEBPACK_IMPORTED_MODULE_4__.NP)(tree.files, path, now.matcher);
    const vague = (0, _vague_entry_js__WEBPACK_IMPORTED_MODULE_6__.N)(path, files, surroundings);
    return vague === void 0 ? {
     files: files
    } : {
     files: [],
     vague: vague
    };
   };
   return new Map((0, _entry_files_js__WEBPACK_IMPORTED_MODULE_1__.M)(matrix).map(({path: path}) => [ path, filesOf(path) ]));
  }
  async function tagsBefore(context, {tags: policy}, {tree: tree, now: now}) {
   const search = await (0, _tags_js__WEBPACK_IMPORTED_MODULE_2__.B)(context);
   if (search === void 0 || policy === void 0) return [];
   const known = new Set(tree.files);
   const tags = now.tags.filter(({file: file}) => known.has(file) && !tree.changed.has(file));
   const changed = (0, _test_inventory_js__WEBPACK_IMPORTED_MODULE_4__.Si)([ ...tree.changed ].sort(), policy.files, now.matcher);
   for (const {path: path, text: text} of tree.readTexts(changed)) {
    const found = await search(path, text);
    if (typeof found !== "string") for (const tag of found) tags.push(tag);
   }
   return tags;
  }
  function presentNow(files, {tree: tree, now: now}) {
   const renamed = files.map(file => tree.renames.get(file)?.to ?? file);
   return new Set(renamed.filter(file => now.disk(file) === "file"));
  }
  async function presentTests(proofs, {tree: tree, now: now}) {
   const present = [];
   for (const {file: file, test: test} of proofs) {
    if (test === void 0) continue;
    const path = tree.renames.get(file)?.to ?? file;
    const text = now.read(path);
    if (text !== void 0 && await (0, _declared_tests_has_test_js__WEBPACK_IMPORTED_MODULE_0__.H)({
     file: path,
     test: test
    }, text)) present.push((0, _traceability_input_js__WEBPACK_IMPORTED_MODULE_7__.u)({
     file: path,
     test: test
    }));
   }
   return present;
  }
 }
};
