exports.id = 9493;
exports.ids = [9493];
exports.modules = {

/***/ 9493:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const FEWEST = 3;

const LONGEST_GLOB = 400;

function suiteLines(place) {
 return new LineWriter(place).linesIn(treeOf(place.wanted));
}

function treeOf(wanted) {
 const root = emptyFolder("");
 for (const [path, suite] of wanted) {
  let folder = root;
  take(folder, suite);
  for (let slash = path.indexOf("/"); slash !== -1; slash = path.indexOf("/", slash + 1)) {
   const own = path.slice(0, slash + 1);
   const next = folder.folders.get(own) ?? emptyFolder(own);
   folder.folders.set(own, next);
   folder = next;
   take(folder, suite);
  }
  folder.tests.push(path);
 }
 return root;
}

function emptyFolder(path) {
 return {
  path,
  tests: [],
  folders: new Map,
  suites: new Set,
  size: 0
 };
}

function take(folder, suite) {
 folder.suites.add(suite);
 folder.size++;
}

var LineWriter = class {
 #place;
 constructor(place) {
  this.#place = place;
 }
 linesIn(folder) {
  const whole = this.#wholeFolder(folder);
  if (whole !== void 0) return [ whole ];
  return [ ...[ ...Map.groupBy(folder.tests, path => this.#place.wanted.get(path) ?? "") ].flatMap(([suite, tests]) => this.#linesOf(folder, suite, tests)), ...[ ...folder.folders.values() ].flatMap(each => this.linesIn(each)) ];
 }
 #wholeFolder(folder) {
  const [suite, other] = folder.suites;
  if (suite === void 0 || other !== void 0 || folder.size < FEWEST) return;
  if (folder.folders.size === 0 || folder.folders.size === 1 && folder.tests.length === 0) return;
  const tests = testsBeneath(folder);
  const own = this.#place.patterns.filter(pattern => folderOf(pattern) === folder.path);
  const deep = [ ...this.#namePatterns(), ...namePatternsOf(tests) ].map(name => `${folder.path}**/${name}`);
  return this.#firstExact([ ...own, ...deep, `${folder.path}**` ], suite, tests);
 }
 #linesOf({path: folder}, suite, tests) {
  if (tests.length >= FEWEST) {
   const names = [ ...this.#namePatterns(), ...namePatternsOf(tests), "*" ];
   const glob = this.#firstExact(names.map(name => `${folder}${name}`), suite, tests);
   if (glob !== void 0) return [ glob ];
  }
  return tests.map(path => this.#lineOf(path, suite));
 }
 #lineOf(path, suite) {
  return (path.includes("::") ? this.#firstExact([ path.replaceAll("::", ":?") ], suite, [ path ]) : void 0) ?? {
   suite,
   entry: path,
   tests: [ path ]
  };
 }
 #namePatterns() {
  const names = this.#place.patterns.map(pattern => pattern.slice(pattern.lastIndexOf("/") + 1));
  return [ ...new Set(names) ].filter(name => require_main.isGlob(name) && !name.startsWith("!") && !name.includes("**"));
 }
 #firstExact(globs, suite, tests) {
  const entry = globs.find(glob => canBeEntry(glob) && this.#isExact(glob, suite, tests.length));
  return entry === void 0 ? void 0 : {
   suite,
   entry,
   tests
  };
 }
 #isExact(glob, suite, count) {
  const {files, wanted, placed} = this.#place;
  let found = 0;
  for (const index of files.matching(glob)) {
   const path = files.pathAt(index);
   if (wanted.get(path) === suite) found++; else if (placed.get(path) !== suite) return false;
  }
  return found === count;
 }
};

function testsBeneath(folder) {
 return [ ...folder.tests, ...[ ...folder.folders.values() ].flatMap(testsBeneath) ];
}

function canBeEntry(glob) {
 return glob.length <= LONGEST_GLOB && !/^!|^[A-Za-z]:|\\/.test(glob) && !/[[\]!(){}?]/.test(folderOf(glob));
}

function folderOf(pattern) {
 const literal = pattern.slice(0, Math.max(0, pattern.search(/\*/)));
 return literal.slice(0, literal.lastIndexOf("/") + 1);
}

function namePatternsOf(tests) {
 const names = tests.map(path => path.slice(path.lastIndexOf("/") + 1));
 const start = /^.*[._-]/su.exec(commonStart(names))?.[0] ?? "";
 const end = /[._-].*$/su.exec(commonEnd(names))?.[0] ?? "";
 const [plainStart, plainEnd] = [ start, end ].map(part => require_main.isGlob(part) ? "" : part);
 const shortest = names.reduce((least, {length}) => Math.min(least, length), Number.MAX_SAFE_INTEGER);
 const both = start.length + end.length <= shortest ? [ `${plainStart}*${plainEnd}` ] : [];
 return [ ...new Set([ ...both, `*${plainEnd}`, `${plainStart}*` ]) ].filter(name => name !== "*");
}

function commonStart([first = "", ...others]) {
 let length = first.length;
 for (const other of others) {
  let same = 0;
  while (same < length && first[same] === other[same]) same++;
  length = same;
 }
 return first.slice(0, length);
}

function commonEnd([first = "", ...others]) {
 let length = first.length;
 for (const other of others) {
  let same = 0;
  while (same < length && same < other.length && first.at(-1 - same) === other.at(-1 - same)) same++;
  length = same;
 }
 return first.slice(first.length - length);
}

const TOML = {
 language: "toml",
 lines: entries => entries.map(({name, reason}) => `    ${quoted(name)},${comment(reason)}`).join("\n"),
 suite: (suite, entries) => `[suite.${tomlKey(suite)}]\nfiles = [\n${TOML.lines(entries)}\n]`,
 whole: suites => suites.join("\n\n")
};

const YAML = {
 language: "yaml",
 lines: entries => entries.map(({name, reason}) => `      - ${quoted(name)}${comment(reason)}`).join("\n"),
 suite: (suite, entries) => `  ${yamlKey(suite)}:\n    files:\n${YAML.lines(entries)}`,
 whole: suites => `suite:\n${suites.join("\n")}`
};

const JSON_WRITER = {
 language: "json",
 lines: entries => entries.map(({name}) => `        ${quotedJson(name)}`).join(",\n"),
 suite: (suite, entries) => `    ${quotedJson(suite)}: {\n      "files": [\n${JSON_WRITER.lines(entries)}\n      ]\n    }`,
 whole: suites => `{\n  "suite": {\n${suites.join(",\n")}\n  }\n}`
};

function writerFor(file) {
 const extension = file.slice(file.lastIndexOf(".") + 1).toLowerCase();
 if (extension === "json") return JSON_WRITER;
 return extension === "yaml" || extension === "yml" ? YAML : TOML;
}

function comment(reason) {
 return reason === void 0 ? "" : ` # ${reason}`;
}

const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

function quoted(text) {
 return `"${text.replace(/["\\]/g, "\\$&")}"`.replace(HIDDEN, sign => `\\U${hex(sign.codePointAt(0) ?? 0, 8)}`);
}

function quotedJson(text) {
 const units = sign => Array.from({
  length: sign.length
 }, (_, at) => sign.charCodeAt(at));
 return JSON.stringify(text).replace(HIDDEN, sign => units(sign).map(unit => `\\u${hex(unit, 4)}`).join(""));
}

function hex(code, digits) {
 return code.toString(16).padStart(digits, "0");
}

function tomlKey(text) {
 return /^[A-Za-z0-9_-]+$/.test(text) ? text : quoted(text);
}

function yamlKey(text) {
 return /^[A-Za-z][A-Za-z0-9_-]*$/.test(text) && !/^(?:true|false|null|y|n|yes|no|on|off)$/i.test(text) ? text : quoted(text);
}

const MOST_BYTES = 393216;

const LONGEST_NAME = 900;

function snippetBlocks(missing, target) {
 const all = entriesToPaste(missing, target);
 const entries = all.filter(({name}) => canBeNamed(name));
 const unnamed = countOf(all) - countOf(entries);
 const blocks = shown => blocksOf(shown, target, moreNote(missing.tests.length - unnamed - countOf(shown), unnamed));
 const full = blocks(entries);
 if (sizeOf(full) <= MOST_BYTES) return full;
 const short = entries.map(entry => ({
  ...entry,
  reason: void 0
 }));
 const bare = blocks(short);
 return sizeOf(bare) <= MOST_BYTES ? bare : blocks(firstOf(short));
}

function firstOf(entries) {
 let left = MOST_BYTES;
 const end = entries.findIndex(({suite, name}) => {
  left -= 6 * (suite.length + name.length) + 64;
  return left < 0;
 });
 return end === -1 ? entries : entries.slice(0, end);
}

function blocksOf(entries, target, more) {
 const writer = writerFor(target.file);
 const block = (place, text) => ({
  kind: "snippet",
  title: `Guessed: check, then paste into ${place}${more}`,
  language: writer.language,
  text
 });
 const suites = [ ...Map.groupBy(entries, ({suite}) => suite) ];
 if (suites.length === 0) return [];
 if (target.suites.length === 0) {
  const whole = suites.map(([suite, own]) => writer.suite(suite, own));
  return [ block(`a new ${target.file}`, writer.whole(whole)) ];
 }
 return suites.map(([suite, own]) => target.suites.includes(suite) ? block(`the files of suite ${suite}`, writer.lines(own)) : block(`${target.file}, a new suite`, writer.suite(suite, own)));
}

function moreNote(later, unnamed) {
 const notes = [ ...later > 0 ? [ `${later} more tests when these are done` ] : [], ...unnamed > 0 ? [ `${unnamed} more tests have names that no classification can say` ] : [] ];
 return notes.length === 0 ? "" : ` (${notes.join("; ")})`;
}

function entriesToPaste({tests, guesses}, target) {
 const nameOf = target.usesStems ? stemNames(target.files.tests) : path => path;
 const wanted = new Map;
 for (const path of tests) {
  const guess = guesses.get(path);
  if (guess !== void 0) wanted.set(path, guess.suite);
 }
 return suiteLines({
  ...target,
  wanted
 }).map(line => ({
  suite: line.suite,
  name: line.tests[0] === line.entry ? asRelative(nameOf(line.entry)) : line.entry,
  tests: line.tests.length,
  reason: reasonOf(line, guesses)
 }));
}

function asRelative(name) {
 return /^(?:!|[A-Za-z]:)/.test(name) ? `./${name}` : name;
}

function canBeNamed(name) {
 return !name.includes("\\") && JSON.stringify(name).length <= LONGEST_NAME;
}

function reasonOf({tests}, guesses) {
 const from = [ ...new Set(tests.flatMap(path => guesses.get(path)?.from ?? [])) ];
 if (tests.length === 1) return `a guess from ${from.join()}`;
 return `${tests.length} tests, guessed from ${from.map(each => PLURAL.get(each) ?? each).join(" or ")}`;
}

const PLURAL = new Map([ [ "its name", "their names" ], [ "its content", "their content" ], [ "its folder", "their folder" ] ]);

function countOf(entries) {
 return entries.reduce((sum, {tests}) => sum + tests, 0);
}

function sizeOf(blocks) {
 const encoder = new TextEncoder;
 return blocks.reduce((sum, block) => sum + (block.kind === "snippet" ? encoder.encode(block.text).length + 200 : 0), 0);
}

function stemNames(tests) {
 const counts = new Map;
 for (const path of tests) counts.set(require_main.stemOf(path), (counts.get(require_main.stemOf(path)) ?? 0) + 1);
 return path => counts.get(require_main.stemOf(path)) === 1 && isPlain(require_main.stemOf(path)) ? require_main.stemOf(path) : path;
}

function isPlain(stem) {
 return /^[\p{L}\p{N}_][\p{L}\p{N}_. -]*$/u.test(stem);
}

function summaryBlocks(decision, reading, {files, patterns, guesses}) {
 if (reading.kind === "unusable") {
  if (reading.problem === "malformed") return [];
  const target = {
   file: reading.file,
   suites: [],
   usesStems: false,
   files,
   patterns,
   placed: new Map
  };
  return snippetBlocks({
   tests: files.tests,
   guesses
  }, target);
 }
 const {classification, classified} = reading;
 const unplaced = require_main.unplacedFiles(classified);
 const target = {
  file: reading.file,
  files,
  patterns,
  suites: classification.suites.map(({name}) => name),
  usesStems: classification.entries.some(({entry, part}) => part === void 0 && !require_main.isGlob(entry) && !entry.includes("/")),
  placed: unplaced.length === 0 ? new Map : suitesOf(classified)
 };
 return [ suiteBlock(decision, reading.bySuite), ...snippetBlocks({
  tests: unplaced,
  guesses
 }, target) ];
}

function suitesOf({inOne}) {
 const suites = new Map;
 for (const [suite, tests] of inOne) for (const test of tests) suites.set(test, suite);
 return suites;
}

function suiteBlock({ruled}, tests) {
 return {
  kind: "table",
  title: "Suites",
  columns: [ {
   header: "Suite"
  }, {
   header: "Files",
   align: "right"
  }, {
   header: "Imported helpers",
   align: "right"
  }, {
   header: "Forbidden content",
   align: "right"
  }, {
   header: "Forbidden identifiers",
   align: "right"
  } ],
  rows: [ ...tests ].map(([suite, {length}]) => {
   const rule = ruled.find(each => each.suite === suite);
   if (rule?.contents === void 0) return [ {
    code: suite
   }, String(length), "no rule", "", "" ];
   const {content, helpers} = rule.contents;
   return [ {
    code: suite
   }, String(length), String(helpers), String(content.length), String(rule.mocks.length) ];
  })
 };
}

exports.summaryBlocks = summaryBlocks;


/***/ })

};
;