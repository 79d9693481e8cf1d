exports.id = 6253;
exports.ids = [6253];
exports.modules = {

/***/ 6253:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

async function gatherParts(entries, sources) {
 const search = new PartSearch(sources, await (__webpack_require__.e(/* import() */ 1931).then(__webpack_require__.t.bind(__webpack_require__, 1931, 19))));
 for (const entry of entries.filter(isPart)) await search.take(entry);
 return search.parts();
}

function isPart(entry) {
 return entry.part !== void 0;
}

var PartSearch = class {
 #sources;
 #names;
 #declared;
 #faults=[];
 #claims=new Map;
 constructor(sources, declared) {
  this.#sources = sources;
  this.#names = new require_main.TestNames(sources.files);
  this.#declared = declared;
 }
 async take(entry) {
  const files = this.#filesOf(entry);
  if (files === void 0) return;
  const {files: all} = this.#sources;
  const strangers = files.filter(file => !all.isTest(file));
  const tests = files.filter(file => all.isTest(file));
  const isKnown = file => isKnownEnough(this.#declared.knownOfTests(all.pathAt(file)), entry.part);
  const unknown = tests.filter(file => !isKnown(file));
  const unread = [];
  let found = 0;
  for (const file of tests.filter(isKnown)) {
   const named = await this.#testsIn(all.pathAt(file), entry.part);
   if (named === void 0) unread.push(file); else for (const test of named) this.#claim(file, test, entry);
   found += named?.length ?? 0;
  }
  const faults = this.#faults.length;
  this.#fault("no-test", entry, strangers);
  this.#fault("unknown-tests", entry, unknown);
  this.#fault("unread-tests", entry, unread);
  if (found === 0 && this.#faults.length === faults) this.#faults.push(await this.#idle(entry, tests));
 }
 async #idle(entry, [file, other]) {
  const fault = {
   fault: "idle-part",
   entry
  };
  if (entry.part.kind === "marker" || file === void 0 || other !== void 0) return fault;
  const {tests = []} = await this.#sources.tests.of(this.#sources.files.pathAt(file)) ?? {};
  const names = tests.map(({name}) => name).filter(name => name !== "");
  const like = require_main.closestWord(withoutParameters(entry.part.test), names);
  return like === void 0 ? fault : {
   ...fault,
   like
  };
 }
 async parts() {
  const files = new Map;
  for (const [file, claims] of this.#claims) {
   const path = this.#sources.files.pathAt(file);
   const {tests = [], groups = []} = await this.#sources.tests.of(path) ?? {};
   const cases = tests.map(test => ({
    test,
    entries: mostSpecific([ ...claims.get(test)?.values() ?? [] ])
   }));
   files.set(file, {
    shown: this.#sources.display(path),
    cases,
    groups
   });
  }
  return {
   files,
   faults: this.#faults
  };
 }
 #filesOf(entry) {
  const named = this.#names.find(entry.entry);
  switch (named.kind) {
  case "path":
   return [ named.file ];

  case "nothing":
   this.#faults.push({
    fault: "phantom",
    entry,
    namesake: named.namesake
   });
   return;

  case "glob":
   if (named.files.length > 0) return named.files;
   this.#faults.push({
    fault: "idle-glob",
    entry
   });
   return;

  case "stem":
   if (named.files.length === 1) return named.files;
   this.#fault("ambiguous", entry, named.files);
   return;
  }
 }
 #fault(fault, entry, files) {
  const paths = files.map(file => this.#sources.files.pathAt(file));
  if (paths.length > 0) this.#faults.push({
   fault,
   entry,
   paths
  });
 }
 async #testsIn(path, part) {
  const text = this.#sources.tests.text(path);
  if (text === void 0) return;
  const {mayHaveTests, selectedTests} = this.#declared;
  if (!mayHaveTests(text, part)) return [];
  const tests = await this.#sources.tests.of(path);
  return tests && selectedTests(tests, part);
 }
 #claim(file, test, entry) {
  const claims = this.#claims.get(file) ?? new Map;
  this.#claims.set(file, claims);
  const own = claims.get(test) ?? new Map;
  claims.set(test, own);
  const key = `${entry.part.kind} ${entry.suite}`;
  const earlier = own.get(key);
  if (earlier === void 0) own.set(key, entry); else if (entry.part.kind === "test") this.#repeated(entry, earlier);
 }
 #repeated(entry, earlier) {
  if (!this.#faults.some(each => each.fault === "repeated" && each.entry === entry)) this.#faults.push({
   fault: "repeated",
   entry,
   earlier
  });
 }
};

function withoutParameters(name) {
 return name.replace(/[[(].*$/, "");
}

function isKnownEnough(known, {kind}) {
 return known === "markers" || known === "names" && kind === "test";
}

function mostSpecific(entries) {
 const named = entries.filter(({part}) => part.kind === "test");
 return named.length > 0 ? named : entries;
}

exports.gatherParts = gatherParts;


/***/ })

};
;