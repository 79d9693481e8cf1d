export const id = 952;

export const ids = [ 952 ];

export const modules = {
 7952: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   summaryBlocks: () => summaryBlocks
  });
  var test_files = __webpack_require__(4466);
  var test_names = __webpack_require__(7180);
  function snippetBlocks(missing, target) {
   const writer = writerFor(target.file);
   const suites = suitesToPaste(missing, target);
   const left = missing.tests.length - suites.reduce((sum, {entries: entries}) => sum + entries.length, 0);
   const more = left > 0 ? ` (${left} more tests when these are done)` : "";
   const block = (place, text) => ({
    kind: "snippet",
    title: `Guessed: check, then paste into ${place}${more}`,
    ...writer.style,
    text: text
   });
   if (suites.length === 0) return [];
   if (target.suites.length === 0) return [ block(`a new ${target.file}`, writer.whole(suites.map(writer.suite))) ];
   return suites.map(({suite: suite, entries: entries}) => target.suites.includes(suite) ? block(`the files of suite ${suite}`, writer.lines(entries)) : block(`${target.file}, a new suite`, writer.suite({
    suite: suite,
    entries: entries
   })));
  }
  function suitesToPaste({tests: tests, guesses: guesses}, target) {
   const nameOf = target.usesStems ? stemNames(target.allTests) : path => path;
   const suites = new Map;
   for (const path of tests) {
    const guess = guesses.get(path);
    if (guess === void 0) continue;
    const entries = suites.get(guess.suite) ?? [];
    entries.push({
     name: nameOf(path),
     from: guess.from
    });
    suites.set(guess.suite, entries);
   }
   return [ ...suites ].map(([suite, entries]) => ({
    suite: suite,
    entries: entries
   }));
  }
  const TOML = {
   style: {
    language: "toml"
   },
   lines: entries => entries.map(({name: name, from: from}) => `    ${quoted(name)}, # a guess from ${from}`).join("\n"),
   suite: ({suite: suite, entries: entries}) => `[suite.${key(suite)}]\nfiles = [\n${TOML.lines(entries)}\n]`,
   whole: suites => suites.join("\n\n")
  };
  const YAML = {
   style: {
    language: "yaml"
   },
   lines: entries => entries.map(({name: name, from: from}) => `      - ${quoted(name)} # a guess from ${from}`).join("\n"),
   suite: ({suite: suite, entries: entries}) => `  ${key(suite)}:\n    files:\n${YAML.lines(entries)}`,
   whole: suites => `suite:\n${suites.join("\n")}`
  };
  const JSON_WRITER = {
   style: {
    language: "json"
   },
   lines: entries => entries.map(({name: name}) => `        ${quoted(name)}`).join(",\n"),
   suite: ({suite: suite, entries: entries}) => `    ${quoted(suite)}: {\n      "files": [\n${JSON_WRITER.lines(entries)}\n      ]\n    }`,
   whole: suites => `{\n  "suite": {\n${suites.join(",\n")}\n  }\n}`
  };
  function writerFor(file) {
   const extension = file.slice(file.lastIndexOf(".") + 1).toLowerCase();
   if (extension === "json") return JSON_WRITER;
   return extension === "yaml" || extension === "yml" ? YAML : TOML;
  }
  function quoted(text) {
   return JSON.stringify(text);
  }
  function key(text) {
   return /^[A-Za-z0-9_-]+$/.test(text) ? text : quoted(text);
  }
  function stemNames(tests) {
   const counts = new Map;
   for (const path of tests) counts.set((0, test_names.V)(path), (counts.get((0, test_names.V)(path)) ?? 0) + 1);
   return path => counts.get((0, test_names.V)(path)) === 1 && isPlain((0, test_names.V)(path)) ? (0, 
   test_names.V)(path) : path;
  }
  function isPlain(stem) {
   return /^[\p{L}\p{N}_][\p{L}\p{N}_. -]*$/u.test(stem);
  }
  function summaryBlocks(decision, reading, {tests: tests, guesses: guesses}) {
   if (reading.kind === "unusable") {
    if (reading.problem === "malformed") return [];
    const target = {
     file: reading.file,
     suites: [],
     usesStems: false,
     allTests: tests
    };
    return snippetBlocks({
     tests: tests,
     guesses: guesses
    }, target);
   }
   const {classification: classification, classified: classified} = reading;
   const target = {
    file: reading.file,
    suites: classification.suites.map(({name: name}) => name),
    usesStems: classification.entries.some(({entry: entry}) => !(0, test_files.fg)(entry) && !entry.includes("/")),
    allTests: tests
   };
   return [ suiteBlock(decision, reading.bySuite), ...snippetBlocks({
    tests: classified.unclassified,
    guesses: guesses
   }, target) ];
  }
  function suiteBlock({ruled: ruled}, tests) {
   const rows = [ ...tests ].map(([suite, {length: length}]) => {
    const rule = ruled.find(each => each.suite === suite);
    if (rule?.contents === void 0) return [ {
     code: suite
    }, String(length), "no rule", "", "" ];
    const {content: content, helpers: helpers} = rule.contents;
    return [ {
     code: suite
    }, String(length), String(helpers), String(content.length), String(rule.mocks.length) ];
   });
   const columns = [ {
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
   } ];
   return {
    kind: "table",
    title: "Suites",
    columns: columns,
    rows: rows
   };
  }
 }
};
