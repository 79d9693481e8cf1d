exports.id = 5314;
exports.ids = [5314];
exports.modules = {

/***/ 5314:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

async function narrowEntries(entries, classified, read) {
 const partOf = index => entries[index]?.part;
 const whole = new Set(classified.filter((each, index) => partOf(index) === void 0 && !isAmbiguous(each)).flatMap(({files}) => files));
 const unnamed = new Map;
 const narrowed = [];
 for (const [index, entry] of classified.entries()) {
  const part = isAmbiguous(entry) ? void 0 : partOf(index);
  const found = part && await testsNamed(entry.files, part, read);
  narrowed.push(found === void 0 ? entry : {
   ...entry,
   files: [ ...found.keys() ]
  });
  for (const [file, {tests, named}] of found ?? []) unnamed.set(file, without(unnamed.get(file) ?? tests, named));
 }
 const partly = [ ...unnamed ].filter(([file, left]) => left.length > 0 && !whole.has(file));
 return {
  entries: narrowed,
  partly: new Map(partly.map(([file, left]) => [ file, left.map(({name}) => name) ]))
 };
}

function isAmbiguous({isStem, files}) {
 return isStem && files.length > 1;
}

function without(tests, named) {
 const known = new Set(named.map(({first, name}) => `${first} ${name}`));
 return tests.filter(({first, name}) => !known.has(`${first} ${name}`));
}

async function testsNamed(files, part, read) {
 const {markedTests, mayHaveTests, selectedTests} = await (__webpack_require__.e(/* import() */ 1931).then(__webpack_require__.t.bind(__webpack_require__, 1931, 19)));
 const found = new Map;
 for (const file of files) {
  const text = read(file);
  if (text === void 0 || !mayHaveTests(text, part)) continue;
  const marked = await markedTests(file, text);
  const named = marked === void 0 ? [] : selectedTests(marked, part);
  if (marked !== void 0 && named.length > 0) found.set(file, {
   tests: marked.tests,
   named
  });
 }
 return found;
}

exports.narrowEntries = narrowEntries;


/***/ })

};
;