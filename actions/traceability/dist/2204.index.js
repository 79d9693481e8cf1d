export const id = 2204;

export const ids = [ 2204 ];

export const modules = {
 5894: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   RU: () => maskCLike,
   X1: () => maskStrings,
   lm: () => maskSigns
  });
  const C_LIKE = /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g;
  function maskCLike(text) {
   const isComment = token => token.startsWith("/");
   return {
    text: text,
    code: text.replace(C_LIKE, token => isComment(token) ? blank(token) : token),
    bare: text.replace(C_LIKE, token => isComment(token) ? blank(token) : `${token[0]}${blank(token.slice(1, -1))}${token.at(-1)}`)
   };
  }
  function maskStrings(text, {code: code, strings: strings}) {
   const parts = [];
   let [from, line, start] = [ 0, 1, 0 ];
   for (const piece of strings) {
    for (;line < piece.line && start !== -1; line++) start = code.indexOf("\n", start) + 1 || -1;
    const at = start === -1 ? -1 : placeOf(code, piece.text, Math.max(from, start));
    if (at === -1) continue;
    parts.push(code.slice(from, at), blank(piece.text));
    from = at + piece.text.length;
   }
   return {
    text: text,
    code: code,
    bare: parts.join("") + code.slice(from)
   };
  }
  function placeOf(code, text, from) {
   for (let at = code.indexOf(text, from); at !== -1; at = code.indexOf(text, at + 1)) if (/["'`}>:]/.test(code[at - 1] ?? "")) return at;
   return code.indexOf(text, from);
  }
  const REGEXP = /(?<=(?:[=(,:[!&|?{};\n]|=>|\breturn)[ \t\n]*)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//g;
  const CHARACTER = /'(?:[^'\\\n]|\\[^\n']{1,10}|\\')'/g;
  function maskSigns(file, source) {
   if (/\.[cm]?[jt]sx?$/.test(file)) return {
    ...source,
    bare: source.bare.replace(REGEXP, blank)
   };
   return /\.(?:rs|java|kts?|scala|groovy|cs)$/.test(file) ? {
    ...source,
    bare: source.bare.replace(CHARACTER, blank)
   } : source;
  }
  function blank(text) {
   return text.replace(/[^\n]/g, " ");
  }
 },
 2204: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   gatherResults: () => gatherResults
  });
  var external_node_path_ = __webpack_require__(6760);
  var workspace_workspace = __webpack_require__(8989);
  async function findPatterns(workspace, patterns) {
   const found = new Set;
   const matches = new Map;
   const exclusions = patterns.filter(workspace_workspace.VB);
   const wanted = patterns.filter(pattern => !(0, workspace_workspace.VB)(pattern));
   for (const pattern of wanted) {
    const paths = await workspace.find([ pattern, ...exclusions ]);
    matches.set(pattern, paths.map(workspace.display));
    for (const path of paths) found.add(path);
   }
   const absent = wanted.filter(pattern => matches.get(pattern)?.length === 0);
   return {
    found: found,
    matches: matches,
    missing: absent.filter(workspace_workspace.u6),
    unmatched: absent.filter(pattern => !(0, workspace_workspace.u6)(pattern))
   };
  }
  var step_outcome = __webpack_require__(3024);
  var closest_word = __webpack_require__(8240);
  var configuration_error = __webpack_require__(2624);
  var input_lines = __webpack_require__(9235);
  function readStepOutcomes(runner, names) {
   const everything = [];
   const named = new Map;
   for (const line of (0, input_lines.K)(runner, "outcome")) {
    const at = line.lastIndexOf("=");
    const outcome = outcomeOf(line, line.slice(at + 1).trim());
    if (at === -1) {
     everything.push(outcome);
     continue;
    }
    const name = line.slice(0, at).trim();
    if (!names.known.includes(name)) throw unknownName(line, name, names);
    named.set(name, [ ...named.get(name) ?? [], outcome ]);
   }
   return {
    everything: everything,
    named: named
   };
  }
  function outcomeOf(line, text) {
   const outcome = step_outcome.L$.find(each => each === text);
   if (outcome !== void 0) return outcome;
   if (text === "") throw wrongLine(line, "has no outcome: give the step an id, and write exactly that id in steps.<id>.outcome");
   const meant = SYNONYMS.get(text.toLowerCase()) ?? (0, closest_word.En)(text, step_outcome.L$);
   const fix = meant === void 0 ? `write ${CHOICE}, as steps.<id>.outcome gives it` : `did you mean ${meant}?`;
   throw wrongLine(line, `${JSON.stringify(text)} is not the outcome of a step: ${fix}`);
  }
  const CHOICE = "success, failure, cancelled or skipped";
  const SYNONYMS = new Map([ [ "0", "success" ], [ "1", "failure" ], [ "true", "success" ], [ "false", "failure" ], [ "pass", "success" ], [ "passed", "success" ], [ "succeeded", "success" ], [ "fail", "failure" ], [ "failed", "failure" ], [ "error", "failure" ], [ "timed_out", "cancelled" ] ]);
  function unknownName(line, name, {noun: noun, known: known}) {
   const meant = (0, closest_word.En)(name, known);
   const fix = meant !== void 0 ? `did you mean ${meant}?` : known.length === 0 ? "write only the outcome" : `write ${known.map(each => `${each}=…`).join(" or ")}, or only the outcome where the step makes everything`;
   return wrongLine(line, `no ${noun} is named ${JSON.stringify(name)}: ${fix}`);
  }
  function wrongLine(line, problem) {
   return new configuration_error.j(`input outcome: the line ${JSON.stringify(line)}: ${problem}`);
  }
  var evidence_origin = __webpack_require__(7761);
  function readMadeBy(runner) {
   const given = runner.input("made-by");
   if (given === "") return;
   const known = evidence_origin.aI.find(each => each === given);
   if (known !== void 0) return known;
   const meant = (0, closest_word.En)(given, evidence_origin.aI);
   throw new configuration_error.j(`input made-by: ${JSON.stringify(given)} is not a known value: ${meant === void 0 ? `write ${evidence_origin.aI.join(" or ")}` : `did you mean ${meant}?`}`);
  }
  async function originOf({runner: runner, inputs: inputs, workspace: workspace}, paths, declared) {
   const asked = readMadeBy(runner);
   const madeBy = declared ?? asked;
   if (madeBy !== "this-run") return {
    ...evidence_origin.MV,
    madeBy: madeBy
   };
   const absolute = new Map(paths.map(path => [ (0, external_node_path_.resolve)(inputs.directory, path), path ]));
   const elsewhere = (0, input_lines.K)(runner, "committed-evidence").map(path => (0, 
   external_node_path_.resolve)(inputs.directory, path));
   const saved = elsewhere.map(path => ({
    path: path,
    kind: "unchanged"
   }));
   const found = [ ...await committedHere([ ...absolute.keys() ]), ...saved ];
   const committed = new Map;
   for (const {path: path, kind: kind} of found) {
    const given = absolute.get(path);
    if (given !== void 0) committed.set(given, {
     path: workspace.display(given),
     kind: kind
    });
   }
   return {
    madeBy: madeBy,
    committed: [ ...committed.values() ]
   };
  }
  async function committedHere(paths) {
   if (paths.length === 0) return [];
   const {committedFiles: committedFiles} = await __webpack_require__.e(9459).then(__webpack_require__.bind(__webpack_require__, 9459));
   return committedFiles(paths);
  }
  var results_result = __webpack_require__(9859);
  var strict_text = __webpack_require__(8370);
  var evidence_error = __webpack_require__(3427);
  function nameInPolicy({id: id, family: family}) {
   return family?.id ?? id;
  }
  function whatCanBeRead(formats) {
   const own = formats.filter(({family: family}) => family === void 0);
   const listed = own.map(({title: title, needs: needs}) => needs === void 0 ? title : `${title} (${needs})`);
   const families = new Set(formats.flatMap(({family: family}) => family?.title ?? []));
   return `what can be read: ${[ ...listed, ...families ].join(", ")}`;
  }
  var json_value = __webpack_require__(3823);
  var json_document = __webpack_require__(8516);
  var json_cursor = __webpack_require__(4625);
  function readJsonHead(head) {
   const text = head.trimStart();
   if (CLOSERS[text.charAt(0)] === void 0) return;
   const {end: end, cut: cut, closers: closers} = outline(text);
   const isWhole = end !== void 0;
   const first = isWhole ? text.slice(0, end) : text.slice(0, cut) + closers;
   let value;
   try {
    value = JSON.parse(first);
   } catch {
    return;
   }
   return {
    value: value,
    isWhole: isWhole,
    isOneLine: !text.slice(0, end).trimEnd().includes("\n")
   };
  }
  const CLOSERS = {
   "{": "}",
   "[": "]"
  };
  function outline(text) {
   let open = "";
   let cut = 0;
   let closers = "";
   for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const closer = CLOSERS[char];
    if (char === '"') at = (0, json_cursor.m)(text, at); else if (closer !== void 0) {
     open = closer + open;
     closers = open;
     cut = at + 1;
    } else if (char === ",") {
     closers = open;
     cut = at;
    } else if (char === "}" || char === "]") open = open.slice(1);
    if (open === "") return {
     end: at + 1,
     cut: cut,
     closers: closers
    };
   }
   return {
    end: void 0,
    cut: cut,
    closers: closers
   };
  }
  function resultsHeadOf(text) {
   const start = text.trimStart();
   if (start === "") throw new evidence_error.o("the file has only white space", {
    remedy: "find out why the tool wrote nothing"
   });
   if (start.startsWith("<")) return {
    kind: "xml"
   };
   if (!(start.startsWith("{") || start.startsWith("["))) return {
    kind: "text",
    text: start
   };
   return {
    kind: "json",
    ...readJsonHead(start) ?? malformed(text)
   };
  }
  function malformed(text) {
   (0, json_document.q)(text);
   throw new evidence_error.o("this is not valid JSON", {
    remedy: "check which file this is"
   });
  }
  function schemaIn(head) {
   if (head.kind !== "json" || !(0, json_value.O)(head.value)) return;
   const schema = Object.hasOwn(head.value, "schema") ? head.value["schema"] : void 0;
   return typeof schema === "string" ? schema : void 0;
  }
  function describeHead(head) {
   switch (head.kind) {
   case "xml":
    return "XML";

   case "text":
    return `text that begins with ${(0, json_value.v)(head.text.slice(0, 40))}`;

   case "json":
    {
     const schema = schemaIn(head);
     if (schema !== void 0) return `schema ${(0, json_value.v)(schema)}`;
     return (0, json_value.O)(head.value) ? describeKeys(Object.keys(head.value)) : "a JSON list";
    }
   }
  }
  const SHOWN_KEYS = 5;
  function describeKeys(keys) {
   if (keys.length === 0) return "an empty JSON object";
   const shown = keys.slice(0, SHOWN_KEYS).map(key => (0, json_value.v)(key));
   return `JSON with the keys ${shown.join(", ")}${keys.length > SHOWN_KEYS ? ", …" : ""} and no known schema`;
  }
  var pi_family = __webpack_require__(5445);
  function piResults({schema: name, firstResult: firstResult, createReader: createReader, ...facts}) {
   const id = `pi.${name}`;
   return {
    ...facts,
    id: id,
    title: id,
    docs: pi_family.PI.docs,
    family: pi_family.PI,
    sign: `the schema \`${id}\``,
    recognises: ({head: head}) => {
     const schema = schemaIn(head);
     return schema === void 0 ? isGuessed(head, firstResult) : (0, pi_family.U)(schema) === name;
    },
    read: ({head: head}) => createReader(schemaIn(head) ?? id)
   };
  }
  function isGuessed(head, firstResult) {
   if (head.kind !== "json" || head.isWhole || !(0, json_value.O)(head.value) || firstResult === void 0) return false;
   const list = head.value[firstResult.list];
   const first = Array.isArray(list) ? list[0] : void 0;
   return (0, json_value.O)(first) && firstResult.keys.every(key => Object.hasOwn(first, key));
  }
  const summary = {
   layout: "document",
   tool: "conformance tests of the extensions",
   subjects: "extensions, counted by `per_tier`, their tier; negative tests are the part `negative`",
   createReader: async schema => (await __webpack_require__.e(5118).then(__webpack_require__.bind(__webpack_require__, 5118))).createPiSummaryReader(schema)
  };
  const PI_RESULTS = [ piResults({
   schema: "ext.conformance_summary.v2",
   ...summary
  }), piResults({
   schema: "ext.conformance_summary.v3",
   ...summary
  }), piResults({
   schema: "ext.conformance_report.v2",
   layout: "lines",
   tool: "conformance tests of the extensions, an event a line",
   subjects: "extensions by name, with `PASS`, `FAIL`, `N/A`, `SKIP` or `ERROR`; the tier is `source_tier`",
   createReader: async schema => (await __webpack_require__.e(8783).then(__webpack_require__.bind(__webpack_require__, 8783))).createPiEventsReader(schema)
  }), piResults({
   schema: "ext.scenario_conformance.v1",
   layout: "document",
   tool: "scenario tests",
   subjects: "scenarios by name, or counted where the file has no `results`; the tier is `source_tier`, attributes are `kind` and `extension`",
   firstResult: {
    list: "results",
    keys: [ "scenario_id", "status" ]
   },
   createReader: async schema => (await __webpack_require__.e(2217).then(__webpack_require__.bind(__webpack_require__, 2217))).createPiScenariosReader(schema)
  }), piResults({
   schema: "runtime.compat-matrix.v1",
   layout: "document",
   tool: "the matrix of the runtime API",
   subjects: "API entries: surface, module and API; attributes are `surface` and `module`",
   firstResult: {
    list: "entries",
    keys: [ "surface", "module", "api" ]
   },
   createReader: async schema => (await __webpack_require__.e(9254).then(__webpack_require__.bind(__webpack_require__, 9254))).createPiApiMatrixReader(schema)
  }), piResults({
   schema: "ext.must_pass_gate.v1",
   layout: "document",
   tool: "the gate of extensions that must pass",
   subjects: "extensions, counted in two sets, the tiers `must-pass` and `stretch`",
   createReader: async schema => (await __webpack_require__.e(9695).then(__webpack_require__.bind(__webpack_require__, 9695))).createPiMustPassReader(schema)
  }) ];
  const ctrfFormat = {
   id: "ctrf",
   title: "CTRF",
   tool: "the CTRF reporters of Jest, Vitest, pytest, Playwright and others",
   docs: "https://ctrf.io",
   layout: "document",
   sign: '`"reportFormat": "CTRF"`, or `results.tool`',
   subjects: "suites and name; with the file where they are not unique",
   recognises: ({head: head}) => isCtrf(head),
   read: async () => (await __webpack_require__.e(8433).then(__webpack_require__.bind(__webpack_require__, 8433))).ctrfReader
  };
  function isCtrf(head) {
   if (head.kind !== "json" || !(0, json_value.O)(head.value)) return false;
   const {reportFormat: reportFormat, results: results} = head.value;
   return reportFormat === "CTRF" || (0, json_value.O)(results) && (0, json_value.O)(results["tool"]);
  }
  const jestFormat = {
   id: "jest",
   title: "Jest or Vitest JSON",
   tool: "`jest --json` and Vitest's reporter `json`",
   docs: "https://jestjs.io/docs/cli#--json",
   layout: "document",
   sign: "`testResults` or `numTotalTests`",
   subjects: "file, titles and title",
   recognises: ({head: head}) => head.kind === "json" && (0, json_value.O)(head.value) && (Object.hasOwn(head.value, "testResults") || Object.hasOwn(head.value, "numTotalTests")),
   read: async () => (await __webpack_require__.e(6795).then(__webpack_require__.bind(__webpack_require__, 6795))).jestReader
  };
  var columns = __webpack_require__(8824);
  const jsonLinesFormat = {
   id: "json-lines",
   title: "JSON Lines",
   needs: "with the columns that the policy names, by default subject and status",
   tool: "scripts of your own",
   docs: "https://jsonlines.org",
   layout: "lines",
   sign: "an object on the first line that has the columns for subject and status",
   subjects: "the subject column",
   recognises: file => {
    const columns = columnsFor(file);
    return columns !== void 0 && hasColumns(file, columns);
   },
   acceptsByName: ({head: head}, found) => found === void 0 ? head.kind === "json" && (0, 
   json_value.O)(head.value) && head.isOneLine : found.layout === "lines",
   read: async ({options: options}) => (await __webpack_require__.e(1103).then(__webpack_require__.bind(__webpack_require__, 1103))).createJsonLinesReader(options)
  };
  function columnsFor({head: head, options: options}) {
   return schemaIn(head) === void 0 ? options.columns ?? columns._ : options.columns;
  }
  function hasColumns({head: head}, {subject: subject, status: status}) {
   if (head.kind !== "json" || !(0, json_value.O)(head.value) || !head.isOneLine) return false;
   return Object.hasOwn(head.value, subject) && Object.hasOwn(head.value, status);
  }
  const junitFormat = {
   id: "junit",
   title: "JUnit XML",
   tool: "pytest, unittest-xml-reporting, nose2, behave, Robot Framework, Maven Surefire, Gradle, TestNG, cargo-nextest, Vitest, jest-junit, Mocha, Playwright, Node's test runner, gotestsum, Ginkgo, GoogleTest, Catch2, CTest, bats and PHPUnit",
   docs: "https://github.com/testmoapp/junitxml",
   layout: "document",
   sign: "XML",
   subjects: "suites, class and name, joined with `>`",
   recognises: ({head: head}) => head.kind === "xml",
   read: async ({options: options}) => (await Promise.all([ __webpack_require__.e(628), __webpack_require__.e(1174) ]).then(__webpack_require__.bind(__webpack_require__, 1174))).createJunitReader(options)
  };
  function resultsFormats() {
   return [ junitFormat, ctrfFormat, jestFormat, ...PI_RESULTS, jsonLinesFormat ];
  }
  async function detectConformance(head, options) {
   const file = {
    head: resultsHeadOf(head),
    options: options
   };
   const found = resultsFormats().find(format => format.recognises(file));
   const {format: name = "auto"} = options;
   const format = name === "auto" ? found ?? unknownFormat(file) : formatNamed(name, file, found);
   return format.read(file);
  }
  class DeclaredFormatError extends evidence_error.o {}
  function formatNamed(name, file, found) {
   if (found !== void 0 && nameInPolicy(found) === name) return found;
   const accepting = resultsFormats().find(format => nameInPolicy(format) === name && format.acceptsByName?.(file, found) === true);
   return accepting ?? otherFormat(name, describe(file, found));
  }
  function describe({head: head}, found) {
   const isNamed = head.kind === "json" && schemaIn(head) === void 0;
   return found !== void 0 && isNamed ? found.title : describeHead(head);
  }
  function otherFormat(name, found) {
   throw new DeclaredFormatError(`the policy says that the format is ${name}, but this is ${found}`, {
    line: 1,
    remedy: "name the format of the file, or remove format from the policy"
   });
  }
  function unknownFormat({head: head}) {
   throw new evidence_error.o(`the format is not known: this is ${describeHead(head)}`, {
    line: 1,
    remedy: whatCanBeRead(resultsFormats())
   });
  }
  const MAX_WAITING = 1e5;
  function* stableNames(records, stable) {
   const names = new NamesOfReport(stable);
   let waiting = [];
   let isShort = true;
   for (const record of records) {
    const isChanged = isShort && record.kind === "result" && names.add(record.result.subject);
    if (!isChanged && waiting.length === 0) {
     yield record;
     continue;
    }
    waiting.push(record);
    if (waiting.length < MAX_WAITING) continue;
    yield* waiting;
    waiting = [];
    isShort = false;
    yield tooMany();
   }
   for (const record of waiting) yield names.applyTo(record);
   const clash = names.clash();
   if (clash !== void 0) yield clash;
  }
  class NamesOfReport {
   #stable;
   #origins=new Map;
   #clashes=new Set;
   constructor(stable) {
    this.#stable = stable;
   }
   add(subject) {
    const name = this.#nameOf(subject);
    const origins = this.#origins.get(name) ?? new Set;
    this.#origins.set(name, origins.add(subject));
    return name !== subject;
   }
   applyTo(record) {
    if (record.kind !== "result") return record;
    const name = this.#nameOf(record.result.subject);
    if (name === record.result.subject) return record;
    if (this.#origins.get(name)?.size === 1) return {
     kind: "result",
     result: {
      ...record.result,
      subject: name
     }
    };
    this.#clashes.add(name);
    return record;
   }
   clash() {
    const [name] = this.#clashes;
    if (name === void 0) return;
    const [first, second] = [ ...this.#origins.get(name) ?? [] ].map(each => JSON.stringify(each));
    const message = `without what identity.ignore says ${first} and ${second} would be one test: both keep their names`;
    return {
     kind: "note",
     note: {
      message: message
     }
    };
   }
   #nameOf(subject) {
    return this.#stable(subject).trim() || subject;
   }
  }
  function tooMany() {
   const message = `more than ${MAX_WAITING} results: identity.ignore is not applied to this file`;
   return {
    kind: "note",
    note: {
     message: message
    }
   };
  }
  var source_path = __webpack_require__(6709);
  const SOURCE = /\.[cm]?[jt]sx?$/;
  const workspace_names_MAX_WAITING = 1e4;
  function* workspaceNames(records, root) {
   const taken = new Set;
   let waiting = [];
   let isShort = true;
   for (const each of records) {
    const {record: record, renamed: renamed} = isShort ? named(each, root) : {
     record: withFiles(each, root),
     renamed: void 0
    };
    if (record.kind === "result" && renamed === void 0 && SOURCE.test(record.result.subject)) taken.add(record.result.subject);
    if (renamed === void 0 && waiting.length === 0) {
     yield record;
     continue;
    }
    waiting.push({
     record: record,
     renamed: renamed
    });
    if (waiting.length === workspace_names_MAX_WAITING) {
     for (const {record: unchanged} of waiting) yield unchanged;
     waiting = [];
     isShort = false;
    }
   }
   yield* inOrder(waiting, taken);
  }
  function named(record, root) {
   const subject = record.kind === "result" ? renamedSubject(record.result, root) : void 0;
   const shown = withFiles(record, root);
   const isRenamed = subject !== void 0 && shown.kind === "result";
   return {
    record: shown,
    renamed: isRenamed ? {
     ...shown.result,
     subject: subject
    } : void 0
   };
  }
  function withFiles(record, root) {
   return record.kind === "result" ? {
    kind: "result",
    result: withFile(record.result, root)
   } : record;
  }
  function* inOrder(waiting, taken) {
   const names = Map.groupBy(waiting, ({renamed: renamed}) => renamed?.subject);
   for (const {record: record, renamed: renamed} of waiting) {
    if (renamed === void 0 || record.kind !== "result") {
     yield record;
     continue;
    }
    const {subject: subject} = record.result;
    const same = names.get(renamed.subject) ?? [];
    const isFree = !taken.has(renamed.subject) && !taken.has(subject);
    const isOwn = isFree && same.every(each => each.record.kind === "result" && each.record.result.subject === subject);
    yield isOwn ? {
     kind: "result",
     result: renamed
    } : record;
   }
  }
  function withFile(result, root) {
   const {file: file, attributes: attributes} = result;
   const [shown, selected] = [ file, attributes?.["file"] ].map(path => path && (0, 
   source_path.X5)(path, root));
   if (shown === void 0 && selected === void 0) return result;
   return {
    ...result,
    ...shown === void 0 ? {} : {
     file: shown,
     place: shown
    },
    ...selected === void 0 ? {} : {
     attributes: {
      ...attributes,
      file: selected
     }
    }
   };
  }
  function renamedSubject({subject: subject, file: file}, root) {
   if (file === void 0 || !SOURCE.test(file) || !subject.endsWith(file)) return;
   const before = subject.slice(0, -file.length);
   const path = (0, source_path.X5)(file, root);
   return path === void 0 || !(before === "" || before.endsWith(" > ")) ? void 0 : before + path;
  }
  const HEAD = 64 * 1024;
  async function readConformance(source, options = {}) {
   const pieces = (0, strict_text.g7)(source.bytes);
   const head = takeHead(pieces);
   const reader = await detectConformance(head.slice(0, HEAD), options);
   const records = reader.read(joined(head, pieces));
   const isRenamed = reader.format === "junit" && options.root !== void 0;
   const named = isRenamed ? workspaceNames(records, options.root) : records;
   const {stableName: stableName} = options;
   return {
    reader: reader,
    records: stableName === void 0 ? named : stableNames(named, stableName)
   };
  }
  function takeHead(pieces) {
   let head = "";
   while (head.length < HEAD) {
    const {done: done, value: value} = pieces.next();
    if (done === true) break;
    head += value;
   }
   return head;
  }
  function* joined(head, rest) {
   yield head;
   yield* rest;
  }
  var results_record = __webpack_require__(4885);
  var traceability_input = __webpack_require__(2138);
  var sorted_paths = __webpack_require__(5529);
  function hasFile({files: files}, path) {
   return (0, sorted_paths.p)(files, path) !== -1;
  }
  function folderOf(path) {
   return path.slice(0, Math.max(0, path.lastIndexOf("/")));
  }
  function foldersAbove(path) {
   const above = [];
   for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) above.push(folder);
   return [ ...above, "" ];
  }
  function within(folder, path) {
   return folder === "" ? path : `${folder}/${path}`;
  }
  function isWithin(folder, path) {
   return folder === "" || path.startsWith(`${folder}/`);
  }
  const MANIFESTS = [ [ "package.json", text => /"(?:name|version|private|scripts|(?:devD|d)ependencies)"\s*:/.test(text) ], [ "Cargo.toml", text => /^\s*\[package\]/m.test(text) ], [ "go.mod", () => true ], [ "pom.xml", () => true ], [ "build.gradle", () => true ], [ "build.gradle.kts", () => true ], [ "pyproject.toml", text => /^\s*\[(?:project|tool\.poetry)\]/m.test(text) ], [ "setup.py", () => true ] ];
  function reportFolder(report, repository) {
   return foldersAbove(report).find(folder => MANIFESTS.some(([name, isPackage]) => {
    const path = within(folder, name);
    return hasFile(repository, path) && isPackage(repository.read(path) ?? "");
   }));
  }
  var declared_test = __webpack_require__(6892);
  var test_inventory = __webpack_require__(3529);
  const SEPARATOR = " > ";
  function namesOf({subject: subject, file: file, attributes: attributes = {}}) {
   const around = [];
   let rest = subject;
   for (const known of [ file, attributes["suite"], attributes["class"] ]) {
    if (known === void 0 || !rest.startsWith(known + SEPARATOR)) continue;
    around.push(...stepsOf(known));
    rest = rest.slice(known.length + SEPARATOR.length);
   }
   if (around.length > 0) return {
    around: around,
    name: rest
   };
   const steps = stepsOf(subject);
   return {
    around: steps.slice(0, -1),
    name: steps.at(-1) ?? subject
   };
  }
  function stepsOf(subject) {
   if (!subject.includes("[")) return subject.split(SEPARATOR);
   const steps = [];
   let [from, depth] = [ 0, 0 ];
   for (let at = 0; at < subject.length; at++) {
    const sign = subject[at];
    if (sign === "[") depth++; else if (sign === "]" && depth > 0) depth--; else if (depth === 0 && subject.startsWith(SEPARATOR, at)) {
     steps.push(subject.slice(from, at));
     from = at + SEPARATOR.length;
    }
   }
   return depth > 0 ? subject.split(SEPARATOR) : [ ...steps, subject.slice(from) ];
  }
  class RustCrates {
   #tests;
   #repository;
   #names;
   constructor(tests, repository) {
    const own = tests.filter(file => file.endsWith(".rs"));
    this.#repository = repository;
    const crates = new Map((own.length === 0 ? [] : repository.files.filter(path => /(?:^|\/)Cargo\.toml$/.test(path))).flatMap(path => {
     const name = packageName(repository.read(path) ?? "");
     return name === void 0 ? [] : [ [ folderOf(path), {
      folder: folderOf(path),
      name: name
     } ] ];
    }));
    this.#tests = own.map(file => {
     const folder = foldersAbove(file).find(each => crates.has(each));
     return {
      file: file,
      stem: (0, test_inventory.Vc)(file),
      crate: folder === void 0 ? void 0 : crates.get(folder)
     };
    });
    this.#names = new Set(this.#tests.flatMap(({crate: crate}) => crate === void 0 ? [] : [ crate.name.replaceAll("-", "_") ]));
   }
   isCrate(name) {
    return this.#names.has(name.replaceAll("-", "_"));
   }
   find(path) {
    const [crate = "", ...rest] = path.split("::");
    const own = this.#tests.filter(test => this.#isOf(test, crate));
    const [target = ""] = rest;
    const targets = own.filter(({stem: stem, file: file, crate: known}) => stem === target && !isOfLibrary(file, known));
    if (targets.length > 0) return targets.map(({file: file}) => file);
    return own.some(({crate: known}) => known !== void 0 && this.#hasTarget(known, target)) ? [] : modules(own, rest).flatMap(({file: file, rate: rate}) => rate > 0 ? [ file ] : []);
   }
   findInLibrary(crate, name) {
    const own = this.#tests.filter(test => test.crate !== void 0 && this.#isOf(test, crate));
    return modules(own, name.split("::")).map(({file: file}) => file);
   }
   #hasTarget({folder: folder}, target) {
    const path = within(folder, `tests/${target}`);
    return [ `${path}.rs`, `${path}/main.rs` ].some(file => hasFile(this.#repository, file));
   }
   #isOf({file: file, crate: crate}, name) {
    if (crate !== void 0) return isSame(crate.name, name);
    const [, above] = /^(?:(.*)\/)?tests\//.exec(within(this.#repository.folder, file)) ?? [];
    return above === void 0 || isSame(above.slice(above.lastIndexOf("/") + 1), name);
   }
  }
  function isSame(left, right) {
   return left.replaceAll("-", "_") === right.replaceAll("-", "_");
  }
  function isOfLibrary(file, crate) {
   return crate !== void 0 && file.startsWith(within(crate.folder, "src/"));
  }
  function modules(tests, path) {
   const rated = tests.flatMap(({file: file, crate: crate}) => {
    if (crate === void 0 || !isOfLibrary(file, crate)) return [];
    const own = modulePath(file.slice(within(crate.folder, "src/").length));
    return own.every((step, index) => path[index] === step) ? [ {
     file: file,
     rate: own.length
    } ] : [];
   });
   const best = Math.max(...rated.map(({rate: rate}) => rate));
   return rated.filter(({rate: rate}) => rate === best);
  }
  function modulePath(file) {
   const steps = file.replace(/\.rs$/, "").split("/");
   return [ "lib", "main", "mod" ].includes(steps.at(-1) ?? "") ? steps.slice(0, -1) : steps;
  }
  function packageName(text) {
   const [, table = ""] = /^\s*\[package\][^\n]*\n([\s\S]*?)(?=^\s*\[|$(?![\s\S]))/m.exec(text) ?? [];
   return /^\s*name\s*=\s*["']([^"']+)["']/m.exec(table)?.[1];
  }
  function caseNameOf(result, file) {
   const {around: around, name: whole} = namesOf(result);
   const own = around.at(-1);
   const name = withoutVariant(whole, result);
   const short = own !== void 0 && name.startsWith(`${own}.`) ? name.slice(own.length + 1) : name;
   const inFile = namesInFile(around, file);
   const paths = inFile === void 0 ? isExact(result, file) ? [ around ] : looseNames(around) : [ inFile ];
   const written = paths.map(path => [ ...path, withoutModules(short, file) ]);
   return {
    texts: unique(written.map(declared_test.oR)),
    plain: unique(written.map(path => (0, declared_test.oR)([ ...path.slice(0, -1), withoutParameters(path.at(-1) ?? "", file) ])))
   };
  }
  function isExact({file: file, attributes: attributes = {}}, path) {
   return file !== void 0 && attributes["class"] === void 0 && /\.[cm]?[jt]sx?$/.test(path);
  }
  function withoutVariant(name, {attributes: attributes = {}}) {
   const variants = [ attributes["browser"], attributes["project"] ];
   return variants.reduce((rest, variant) => variant !== void 0 && rest.endsWith(` > ${variant}`) ? rest.slice(0, -3 - variant.length) : rest, name);
  }
  function unique(texts) {
   return [ ...new Set(texts) ];
  }
  function namesInFile(around, file) {
   const fileName = file.slice(file.lastIndexOf("/") + 1);
   for (const [index, name] of [ ...around.entries() ].reverse()) {
    const after = around.slice(index + 1);
    if (name === fileName || name.replaceAll("\\", "/").endsWith(`/${fileName}`)) return after;
    const nested = namesInModule(name, file);
    if (nested !== void 0) return [ ...nested, ...after ];
   }
   return;
  }
  function namesInModule(name, file) {
   if (/\.(?:[cm]?[jt]sx?)$/.test(file)) return;
   if (file.endsWith(".go")) return [];
   if (file.endsWith(".rs")) return name.includes("::") ? [] : void 0;
   const steps = name.split(/[.$+\\]/);
   const at = steps.lastIndexOf((0, test_inventory.Vc)(file));
   if (at !== -1) return file.endsWith(".py") ? steps.slice(at + 1) : steps.slice(at);
   return steps.length > 1 && !file.endsWith(".py") ? steps.slice(-1) : void 0;
  }
  function looseNames(around) {
   const suffixes = names => Array.from({
    length: names.length + 1
   }, (_, index) => names.slice(index));
   return [ ...suffixes(around), ...suffixes(around.slice(0, -1)) ];
  }
  function withoutModules(name, file) {
   const source = /^(?:.*\/)?src\/(.+\.rs)$/.exec(file)?.[1];
   if (source === void 0) return name;
   const modules = `${[ ...modulePath(source) ].join("::")}::`;
   return name.startsWith(modules) ? name.slice(modules.length) : name;
  }
  function withoutParameters(name, file) {
   if (/\.[cm]?[jt]sx?$/.test(file)) return name;
   if (file.endsWith(".go")) return name.split("/")[0] ?? name;
   if (file.endsWith(".rs")) return name.replace(/::case_.*$/, "");
   return name.replace(/\s*(?:[[({]|:\d+$| with data set ).*$/s, "") || name;
  }
  var star_pattern = __webpack_require__(3394);
  class FileCases {
   #file;
   #declared;
   #candidates;
   #results;
   #owners=new Map;
   constructor(file, declared, results) {
    this.#file = file;
    this.#declared = declared;
    this.#candidates = (declared ?? []).filter(({kind: kind}) => kind === "test").map(test => candidateOf(test, file));
    this.#results = results;
   }
   outcomeOf(name) {
    const declared = (0, declared_test.hD)(name, this.#file, this.#declared ?? []);
    const tests = declared.filter(({kind: kind}) => kind === "test");
    const groups = declared.filter(({kind: kind}) => kind === "group");
    const outcomes = [ ...tests.map(test => this.#outcome(result => this.#isOf(result, test))), ...groups.map(group => this.#outcome(result => this.#isIn(result, group))), ...declared.length === 0 ? [ this.#outcome(result => this.#isCalled(result, name)) ] : [] ];
    return worstOutcome(outcomes);
   }
   #outcome(isMeant) {
    return file_cases_outcomeOf(this.#results.filter(result => isMeant(result) || (0, 
    results_result.N6)(result.status) && this.#isNobodys(result)));
   }
   #isNobodys(result) {
    return result.isWhole || this.#ownersOf(result).length === 0;
   }
   #isOf(result, test) {
    if (this.#ownersOf(result).includes(test)) return true;
    return (0, results_result.N6)(result.status) && fitOf(candidateOf(test, this.#file), result.name) > 0;
   }
   #isIn(result, group) {
    const owners = this.#ownersOf(result);
    if (owners.some(({first: first, last: last}) => group.first <= first && last <= group.last)) return true;
    const start = (0, declared_test.oR)(group.steps);
    return owners.length === 0 && !start.includes(declared_test.x4) && result.name.texts.some(text => text.startsWith(`${start} `));
   }
   #isCalled({name: {texts: texts, plain: plain}}, name) {
    const wanted = [ (0, declared_test.oR)([ name ]), (0, declared_test.oR)([ (0, test_inventory.Vc)(this.#file), name ]) ];
    return wanted.some(each => texts.includes(each) || plain.includes(each));
   }
   #ownersOf(result) {
    const known = this.#owners.get(result);
    if (known !== void 0) return known;
    const rated = this.#candidates.map(each => ({
     test: each.test,
     fit: fitOf(each, result.name)
    }));
    const best = Math.max(...rated.map(({fit: fit}) => fit));
    const owners = best <= 0 ? [] : rated.filter(({fit: fit}) => fit === best).map(({test: test}) => test);
    this.#owners.set(result, owners);
    return owners;
   }
  }
  function candidateOf(test, file) {
   const [first = "", ...others] = test.steps;
   const isOfFile = others.length > 0 && first === (0, test_inventory.Vc)(file);
   return {
    test: test,
    forms: [ (0, declared_test.oR)(test.steps), ...isOfFile ? [ (0, declared_test.oR)(others) ] : [] ]
   };
  }
  function fitOf({forms: forms}, {texts: texts, plain: plain}) {
   const names = [ ...texts, ...plain ];
   const fitting = forms.find(form => names.some(text => isFitting(form, text)));
   return fitting === void 0 ? 0 : 1 + literalLength(fitting);
  }
  function literalLength(form) {
   return form.replaceAll(declared_test.x4, "").length;
  }
  function isFitting(form, text) {
   if (!form.includes(declared_test.x4)) return form === text;
   const pattern = Array.from(form, sign => sign === declared_test.x4 ? star_pattern.dP : (0, 
   star_pattern.rq)(sign));
   return (0, star_pattern.qL)(pattern, Array.from(text));
  }
  const SEVERITY = [ "passed", "skipped", "not-run", "failed" ];
  function worstOutcome(outcomes) {
   const [worst] = outcomes.toSorted((left, right) => SEVERITY.indexOf(right.kind) - SEVERITY.indexOf(left.kind));
   return worst ?? {
    kind: "not-run"
   };
  }
  function file_cases_outcomeOf(results) {
   let [isRun, isThere] = [ false, false ];
   let reason;
   for (const {subject: subject, status: status, message: message} of results) {
    if ((0, results_result.N6)(status)) return message === void 0 ? {
     kind: "failed",
     subject: subject
    } : {
     kind: "failed",
     subject: subject,
     message: message
    };
    isThere = true;
    isRun ||= (0, results_result.cx)(status);
    reason ??= message;
   }
   if (isRun) return {
    kind: "passed"
   };
   if (!isThere) return {
    kind: "not-run"
   };
   return reason === void 0 ? {
    kind: "skipped"
   } : {
    kind: "skipped",
    reason: reason
   };
  }
  var masked_text = __webpack_require__(5894);
  const CLASS_FILE = /\.(?:java|kt|kts|groovy|scala|cs|fs|vb|php)$/;
  class DeclaredClasses {
   #whole=new Map;
   #simple=new Map;
   undeclared;
   constructor(tests, {read: read}) {
    const undeclared = new Set;
    for (const file of tests.filter(each => CLASS_FILE.test(each))) {
     const classes = classesIn(read(file) ?? "");
     if (classes.length === 0) undeclared.add(file);
     for (const {space: space, name: name} of classes) {
      add(this.#whole, space === "" ? name : `${space}.${name}`, file);
      add(this.#simple, name, file);
     }
    }
    this.undeclared = undeclared;
   }
   find(name) {
    const [outer = ""] = name.replaceAll("\\", ".").split(/[$+]/);
    for (let each = outer; each.includes("."); each = each.slice(0, each.lastIndexOf("."))) {
     const found = this.#whole.get(each);
     if (found !== void 0) return found;
    }
    return [];
   }
   findSimple(name) {
    return this.#simple.get(name.split(/[$+]/)[0] ?? name) ?? [];
   }
   isClassFile(file) {
    return CLASS_FILE.test(file) && !this.undeclared.has(file);
   }
  }
  function add(index, name, file) {
   const known = index.get(name);
   if (known === void 0) index.set(name, [ file ]); else if (!known.includes(file)) known.push(file);
  }
  const DECLARATION = /\b(package|namespace)\s+([\w.\\`]+)|\b(?:class|object|interface|record|struct|trait)\s+(?:class\s+)?([\p{L}_]\w*)|[{}]/gu;
  function classesIn(text) {
   const classes = [];
   const {bare: bare} = (0, masked_text.RU)(text);
   const spaces = new Spaces;
   for (const {0: sign, 1: keyword, 2: space = "", 3: name, index: index} of bare.matchAll(DECLARATION)) if (keyword !== void 0) {
    const isBlock = /^\s*\{/.test(bare.slice(index + sign.length, index + sign.length + 100));
    spaces.enter(space.replaceAll("\\", ".").replaceAll("`", ""), isBlock ? "block" : "file");
   } else if (name !== void 0) {
    if (spaces.isOutermost) classes.push({
     space: spaces.name,
     name: name
    });
   } else spaces.bracket(sign === "{" ? 1 : -1);
   return classes;
  }
  class Spaces {
   #open=[];
   #depth=0;
   get name() {
    return this.#open.map(({name: name}) => name).join(".");
   }
   get isOutermost() {
    return this.#depth <= (this.#open.at(-1)?.depth ?? 0);
   }
   enter(name, extent) {
    this.#open.push({
     name: name,
     depth: extent === "block" ? this.#depth + 1 : 0
    });
   }
   bracket(change) {
    this.#depth += change;
    if (change === 1) return;
    while ((this.#open.at(-1)?.depth ?? 0) > Math.max(0, this.#depth)) this.#open.pop();
   }
  }
  const MODULE = /^[ \t]*module[ \t]+(?:"([^"\s]+)"|`([^`\s]+)`|([^\s"`(]+))[ \t]*(?:\/\/.*)?$/;
  function readGoModule(text) {
   const found = text.split(/\r?\n/).flatMap((line, index) => {
    const [, quoted, raw, plain] = MODULE.exec(line) ?? [];
    const module = quoted ?? raw ?? plain;
    return module === void 0 ? [] : [ {
     module: module,
     line: index + 1
    } ];
   });
   const [only, other] = found;
   if (only !== void 0 && other === void 0) return only;
   throw new evidence_error.o(only === void 0 ? "the go.mod names no module" : "the go.mod names two modules", {
    line: other?.line ?? 1,
    remedy: "write one line, as in module example.org/orbit"
   });
  }
  class GoPackages {
   #byFolder;
   #repository;
   #modules;
   constructor(tests, repository) {
    this.#byFolder = Map.groupBy(tests.filter(file => file.endsWith("_test.go")), folderOf);
    this.#repository = repository;
    const isWanted = path => this.#byFolder.size > 0 && /(?:^|\/)go\.mod$/.test(path);
    this.#modules = new Map(repository.files.filter(isWanted).map(path => [ folderOf(path), moduleOf(repository.read(path)) ]));
   }
   find(name, base) {
    const folder = this.#folderOf(name) ?? this.#relativeFolder(name, base);
    const known = folder === void 0 ? void 0 : this.#byFolder.get(folder);
    if (known !== void 0) return known;
    const ungoverned = [ ...this.#byFolder ].filter(([each]) => this.#moduleAbove(each) === void 0 && this.#endsWithFolder(name, each));
    const [first, ...others] = ungoverned.sort(([left], [right]) => right.length - left.length);
    return first === void 0 || others.some(([each]) => each.length === first[0].length) ? [] : first[1];
   }
   #folderOf(name) {
    const modules = [ ...this.#modules ].filter(([, module]) => module !== void 0 && (name === module || name.startsWith(`${module}/`)));
    const [best] = modules.sort(([, left = ""], [, right = ""]) => right.length - left.length);
    if (best === void 0) return;
    const [root, module = ""] = best;
    const folder = name === module ? root : within(root, name.slice(module.length + 1));
    return this.#moduleAbove(folder) === root ? folder : void 0;
   }
   #relativeFolder(name, base) {
    const [first = ""] = name.split("/");
    return name.includes("/") && !first.includes(".") ? within(base, name) : void 0;
   }
   #moduleAbove(folder) {
    return foldersAbove(within(folder, "x")).find(each => this.#modules.has(each));
   }
   #endsWithFolder(name, folder) {
    const whole = within(this.#repository.folder, folder);
    return whole !== "" && isWithin(this.#repository.folder, whole) && name.endsWith(`/${whole}`);
   }
  }
  function moduleOf(text) {
   if (text === void 0) return;
   try {
    return readGoModule(text).module;
   } catch {
    return;
   }
  }
  const OTHERS = /\.(?:[cm]?[jt]sx?|go|rs)$/;
  class TestModules {
   #byStem;
   #repository;
   constructor(tests, repository) {
    this.#byStem = Map.groupBy(tests.filter(file => !OTHERS.test(file)), test_inventory.Vc);
    this.#repository = repository;
   }
   find(name, base) {
    const [outer = ""] = name.split(/[$+]/);
    const steps = outer.split(/[.\\]/);
    const found = steps.flatMap((step, index) => {
     const before = steps.slice(0, index);
     return (this.#byStem.get(step) ?? []).filter(file => this.#isMeant(file, before, steps.slice(index + 1))).map(file => ({
      file: file,
      folder: folderOf(file),
      before: before.join("/")
     }));
    });
    const candidates = [ found.filter(({folder: folder, before: before}) => folder === within(base, before) || before === "" && folder === base), found.filter(({folder: folder, before: before}) => before !== "" && folder === before), found.filter(({file: file}) => isWithin(base, file)) ];
    return (candidates.find(({length: length}) => length > 0) ?? []).map(({file: file}) => file);
   }
   #isMeant(file, before, after) {
    const whole = folderOf(within(this.#repository.folder, file));
    if (before.length > 0 && !`/${whole}`.endsWith(`/${before.join("/")}`)) return false;
    if (file.endsWith(".py")) return before.length > 0 || this.#declares(file, after);
    return after.length === 0 || this.#isExecutable(file, before, after);
   }
   #declares(file, [name]) {
    const text = name === void 0 ? void 0 : this.#repository.read(file);
    return text === void 0 || new RegExp(`\\bclass\\s+${name}\\b`).test(text);
   }
   #isExecutable(file, before, after) {
    return before.length === 0 && after.join(".") === "global" && /\.(?:c|cc|cpp|cxx)$/.test(file);
   }
  }
  const NONE = [];
  class TestPaths {
   #repository;
   #byName;
   constructor(repository) {
    this.#repository = repository;
   }
   find(written, base) {
    const path = external_node_path_.posix.normalize(written.replaceAll("\\", "/"));
    if (/^(?:\/|[A-Za-z]:)/.test(path)) return this.#fromElsewhere(path);
    const {folder: folder} = this.#repository;
    const fromWorkspace = folder !== "" && path.startsWith(`${folder}/`) ? [ path.slice(folder.length + 1) ] : [];
    const exact = [ external_node_path_.posix.join(base, path), path, ...fromWorkspace ];
    const found = exact.find(each => hasFile(this.#repository, each));
    return found === void 0 ? this.#beneath(path, base) : [ found ];
   }
   #fromElsewhere(path) {
    for (let rest = path; rest.includes("/"); ) {
     rest = rest.slice(rest.indexOf("/") + 1);
     if (hasFile(this.#repository, rest)) return [ rest ];
    }
    return NONE;
   }
   #beneath(path, base) {
    const named = this.#filesNamed(path.slice(path.lastIndexOf("/") + 1));
    return named.filter(file => file.endsWith(`/${path}`) && isWithin(base, file));
   }
   #filesNamed(name) {
    this.#byName ??= Map.groupBy(this.#repository.files, file => file.slice(file.lastIndexOf("/") + 1));
    return this.#byName.get(name) ?? NONE;
   }
  }
  const ELSEWHERE = {
   kind: "none",
   isPlaced: true
  };
  const NOWHERE = {
   kind: "none",
   isPlaced: false
  };
  const IDENTIFIER = String.raw`[\p{L}_][\p{L}\p{N}_-]*`;
  const SIMPLE = new RegExp(`^${IDENTIFIER}$`, "u");
  const QUALIFIED = new RegExp(String.raw`^${IDENTIFIER}(?:(?:[.\\$+])${IDENTIFIER})+$`, "u");
  const CRATE_PATH = /^[\w-]+(?:::[\w/-]+)+$/;
  const PATH = /^(?:[^\n<>"|?*]*[\\/][^\n<>"|?*/\\]*\.[A-Za-z]\w{0,7}|[\w.~-]+(?:\/[\w.~-]+)+)$/;
  class TestIndex {
   #tests;
   #byStem;
   #byFileName;
   #paths;
   #go;
   #crates;
   #classes;
   #modules;
   #known=new Map;
   constructor(tests, repository) {
    this.#tests = new Set(tests);
    const named = tests.flatMap(file => stemsOf(file).map(stem => ({
     stem: stem,
     file: file
    })));
    const byStem = Map.groupBy(named, ({stem: stem}) => stem);
    this.#byStem = new Map([ ...byStem ].map(([stem, own]) => [ stem, own.map(({file: file}) => file) ]));
    this.#byFileName = new Set(tests.map(file => file.slice(file.lastIndexOf("/") + 1)));
    this.#paths = new TestPaths(repository);
    this.#go = new GoPackages(tests, repository);
    this.#crates = new RustCrates(tests, repository);
    this.#classes = new DeclaredClasses(tests, repository);
    this.#modules = new TestModules(tests.filter(file => !this.#classes.isClassFile(file)), repository);
   }
   find(result, base = "") {
    const {file: file} = result;
    if (file !== void 0) return this.#once("file", file, base);
    const {around: around, name: name} = namesOf(result);
    const names = around.length === 0 ? [ name ] : result.whole === void 0 ? around : [ ...around, name ];
    const crate = names.find(each => this.#crates.isCrate(each));
    if (crate !== void 0 && !names.some(each => each.includes("::"))) return this.#pick(`${crate}::${name}`, this.#crates.findInLibrary(crate, name));
    const key = [ "names", base, result.place ?? "", ...names ].join("\0");
    const found = this.#known.get(key) ?? this.#findByNames(names, result, base);
    this.#known.set(key, found);
    return found;
   }
   #findByNames(names, result, base) {
    const placed = placedNames(names.map(each => withPackage(each, result)), this.#byFileName);
    for (const [kind, each] of placed) {
     const found = this.#once(kind, each, base);
     if (found.kind !== "none") return found;
    }
    if (placed.length > 0) return ELSEWHERE;
    for (const each of names) {
     const found = this.#once("simple", each, base);
     if (found.kind !== "none") return found;
    }
    return NOWHERE;
   }
   #once(kind, name, base) {
    const key = `${kind}\0${base}\0${name}`;
    const found = this.#known.get(key) ?? this.#pick(name, this.#filesOf(kind, name, base), kind);
    this.#known.set(key, found);
    return found;
   }
   #filesOf(kind, name, base) {
    switch (kind) {
    case "file":
    case "path":
     {
      const files = this.#paths.find(name, base);
      return files.length > 0 ? files : this.#go.find(name, base);
     }

    case "crate":
     return this.#crates.find(name);

    case "class":
     {
      const classes = this.#classes.find(name);
      const near = classes.filter(file => isWithin(base, file));
      return classes.length > 0 ? near : this.#modules.find(name, base);
     }

    case "simple":
     return this.#simple(name, base);
    }
   }
   #simple(name, base) {
    const found = new Set([ ...this.#byStem.get(name) ?? [], ...this.#classes.findSimple(name) ]);
    const near = [ ...found ].filter(file => isWithin(base, file));
    return near.length > 0 ? near : this.#go.find(name, base);
   }
   #pick(name, files, kind) {
    const tests = files.filter(file => this.#tests.has(file));
    if (tests.length === 0) return kind === "simple" ? NOWHERE : ELSEWHERE;
    const isPackage = files.every(file => file.endsWith("_test.go")) && !name.endsWith(".go");
    return files.length === 1 || isPackage ? {
     kind: "found",
     files: tests
    } : {
     kind: "ambiguous",
     name: name,
     files: tests
    };
   }
  }
  function placedNames(names, fileNames) {
   const isPath = name => fileNames.has(name) || PATH.test(name);
   const others = names.filter(name => !isPath(name)).toReversed();
   return [ ...names.filter(isPath).map(name => [ "path", name ]), ...others.filter(name => CRATE_PATH.test(name)).map(name => [ "crate", name ]), ...others.filter(name => QUALIFIED.test(name)).map(name => [ "class", name ]) ];
  }
  function withPackage(name, {file: file, place: place}) {
   const isPackage = file === void 0 && place !== void 0 && (SIMPLE.test(place) || QUALIFIED.test(place));
   return isPackage && SIMPLE.test(name) && !place.endsWith(`.${name}`) ? `${place}.${name}` : name;
  }
  function stemsOf(file) {
   const stem = (0, test_inventory.Vc)(file);
   const base = stem.split(".")[0] ?? stem;
   return base === "" ? [ stem ] : [ ...new Set([ stem, base ]) ];
  }
  const MAX_STRAYS = 1e3;
  class TestOutcomes {
   #tests;
   #declared;
   #index;
   #byFile=new Map;
   #ambiguous=new Map;
   #strays=new Map;
   #joinedReports=new Set;
   #remembered={
    placed: 0,
    placeless: 0
   };
   results=0;
   joined=0;
   constructor(tests, repository, declared = new Map) {
    this.#tests = tests;
    this.#declared = declared;
    this.#index = new TestIndex(tests, repository);
   }
   add(result, report = {
    shown: "",
    base: ""
   }) {
    this.results++;
    const found = this.#index.find(result, report.base);
    if (found.kind === "none") {
     this.#putStray(result, {
      isPlaced: found.isPlaced,
      shown: report.shown
     });
     return;
    }
    if (found.kind === "ambiguous") {
     this.#ambiguous.set(found.name, found.files);
     if ((0, results_result.N6)(result.status)) for (const file of found.files) this.#put(file, result);
     return;
    }
    this.joined++;
    this.#joinedReports.add(report.shown);
    for (const file of found.files) this.#put(file, result);
   }
   get outcomes() {
    return new Map(this.#tests.map(file => [ file, file_cases_outcomeOf([ ...this.#byFile.get(file) ?? [] ].map(([subject, state]) => ({
     subject: subject,
     ...state
    }))) ]));
   }
   casesOf(file, names) {
    const results = [ ...this.#byFile.get(file) ?? [] ].map(([subject, state]) => ({
     subject: subject,
     ...state,
     name: state.name ?? {
      texts: [],
      plain: []
     }
    }));
    const cases = new FileCases(file, this.#declared.get(file), results);
    return new Map(names.map(name => [ name, cases.outcomeOf(name) ]));
   }
   get ambiguous() {
    return [ ...this.#ambiguous ].map(([name, files]) => ({
     name: name,
     files: files
    }));
   }
   get strays() {
    return [ ...this.#strays.values() ].filter(({status: status}) => (0, results_result.N6)(status)).map(({status: status, isNamed: isNamed, isPlaced: isPlaced, ...stray}) => ({
     ...stray,
     isPlaced: isPlaced || isNamed && !this.#joinedReports.has(stray.report)
    }));
   }
   #putStray(result, {isPlaced: isPlaced, shown: shown}) {
    const {subject: subject, status: status, message: message} = result;
    const key = `${shown}\0${subject}`;
    const known = this.#strays.get(key);
    if (known === void 0) {
     const kind = isPlaced ? "placed" : "placeless";
     if (!(0, results_result.N6)(status) || this.#remembered[kind] >= MAX_STRAYS) return;
     this.#remembered[kind]++;
    }
    const merged = known === void 0 ? status : merge(known.status, result);
    const said = message ?? known?.message;
    this.#strays.set(key, {
     subject: subject,
     isPlaced: isPlaced,
     report: shown,
     status: merged,
     isNamed: result.whole !== "run" && namesOf(result).around.length > 0,
     ...said === void 0 ? {} : {
      message: said
     }
    });
   }
   #put(file, result) {
    const {subject: subject, status: status, message: message, whole: whole} = result;
    const subjects = this.#byFile.get(file) ?? new Map;
    this.#byFile.set(file, subjects);
    const known = subjects.get(subject);
    subjects.set(subject, {
     status: known === void 0 ? status : merge(known.status, result),
     message: message ?? known?.message,
     name: known?.name ?? (this.#declared.has(file) ? caseNameOf(result, file) : void 0),
     isWhole: whole !== void 0 || known?.isWhole === true
    });
   }
  }
  function merge(known, {status: status, rerun: isRerun}) {
   return (isRerun === true ? results_result.nt : results_result.JJ)(known, status);
  }
  async function gatherResults(context, {entries: entries, madeBy: madeBy}, tests) {
   const patterns = entries.map(({glob: glob}) => glob);
   const {found: found, ...matched} = await findPatterns(context.workspace, patterns);
   const steps = readStepOutcomes(context.runner, {
    noun: "evidence",
    known: patterns
   });
   const paths = [ ...found ].sort();
   const outcomes = new TestOutcomes(tests.files, tests.repository, tests.declared);
   const collected = {
    outcomes: outcomes,
    problems: [],
    failing: new Set
   };
   for (const path of paths) {
    const base = namedRoot(context, {
     entries: entries,
     matches: matched.matches,
     path: path
    });
    await readFile(context, {
     path: path,
     base: base ?? reportFolder(path, tests.repository) ?? ""
    }, collected);
   }
   const {results: results, joined: joined, ambiguous: ambiguous, strays: strays} = outcomes;
   return {
    files: paths.length,
    making: {
     ...matched,
     outcomes: steps,
     failing: [ ...collected.failing ],
     origin: await originOf(context, paths, madeBy)
    },
    problems: collected.problems,
    outcomes: new Map([ ...outcomes.outcomes, ...caseOutcomes(outcomes, tests) ]),
    results: results,
    joined: joined,
    ambiguous: ambiguous,
    strays: strays
   };
  }
  function namedRoot({workspace: workspace}, {entries: entries, matches: matches, path: path}) {
   const shown = workspace.display(path);
   const entry = entries.find(each => each.root !== void 0 && matches.get(each.glob)?.includes(shown));
   if (entry?.root === void 0) return;
   const root = external_node_path_.posix.normalize(entry.root).replace(/\/$/, "");
   return root === "." ? "" : root;
  }
  function caseOutcomes(outcomes, {cases: cases, files: files}) {
   const known = new Set(files);
   return [ ...cases ].filter(([file]) => known.has(file)).flatMap(([file, names]) => [ ...outcomes.casesOf(file, names) ].map(([test, outcome]) => [ (0, 
   traceability_input.u)({
    file: file,
    test: test
   }), outcome ]));
  }
  async function readFile({evidence: evidence, workspace: workspace}, {path: path, base: base}, collected) {
   const {outcomes: outcomes, problems: problems} = collected;
   const before = outcomes.results;
   const reading = await evidence.read(path, async file => {
    const {path: shown, bytes: bytes, facts: facts} = file;
    const {reader: reader, records: records} = await readConformance({
     path: path,
     bytes: bytes
    }, {
     root: workspace.root
    });
    facts.format = reader.format;
    for (const record of records) {
     if (record.kind === "generated-at") facts.generatedAt = record.instant; else if (record.kind === "note") file.note(record.note); else take(record, collected, {
      shown: shown,
      base: base
     });
     facts.records = outcomes.results - before;
    }
   });
   if (reading.kind === "unreadable") problems.push(reading.finding);
   if (reading.kind === "missing") problems.push({
    message: "does not exist",
    file: reading.path
   });
  }
  const COUNTED = "counts results without naming their tests: use a report that names them";
  function take(record, {outcomes: outcomes, problems: problems, failing: failing}, report) {
   const {shown: shown} = report;
   if (record.kind === "result") {
    if ((0, results_result.N6)(record.result.status)) failing.add(shown);
    if (record.result.attributes?.[results_record.s] === void 0) outcomes.add(record.result, report);
   } else if (!problems.some(({file: file, message: message}) => file === shown && message === COUNTED)) problems.push({
    message: COUNTED,
    file: shown
   });
  }
 },
 9859: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E2: () => REPEAT_RULES,
   JJ: () => worse,
   Jb: () => RESULT_STATUSES,
   N6: () => isFailure,
   cx: () => isExecuted,
   nt: () => rerun
  });
  const RESULT_STATUSES = [ "skip", "not-applicable", "pass", "flaky", "fail", "error" ];
  const REPEAT_RULES = [ "worst", "last", "refuse" ];
  function isExecuted(status) {
   return status !== "skip" && status !== "not-applicable";
  }
  function isFailure(status) {
   return status === "fail" || status === "error";
  }
  function worse(left, right) {
   return RESULT_STATUSES.indexOf(left) >= RESULT_STATUSES.indexOf(right) ? left : right;
  }
  function rerun(earlier, later) {
   if (!isExecuted(later)) return isExecuted(earlier) ? earlier : later;
   const recovered = later === "pass" && (isFailure(earlier) || earlier === "flaky");
   return recovered ? "flaky" : later;
  }
 },
 8516: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => parseJson,
   d: () => parseJsonDocument
  });
  var json_fault = __webpack_require__(8103);
  var position = __webpack_require__(6124);
  var json_cursor = __webpack_require__(4625);
  class JsonPlaces {
   #text;
   #lines;
   constructor(text) {
    this.#text = text;
    this.#lines = new position.r(text);
   }
   positionOf(path) {
    return this.#lines.positionAt(this.#locate(path).key);
   }
   positionsOfItems(path) {
    const {isWhole: isWhole, start: start} = this.#locate(path);
    const cursor = new json_cursor.N(this.#text);
    cursor.at = start;
    if (!isWhole || cursor.kind() !== "array") return [];
    const positions = [];
    cursor.enter();
    while (cursor.hasNext()) {
     positions.push(this.#lines.positionAt(cursor.at));
     cursor.skipValue();
    }
    return positions;
   }
   #locate(path) {
    const cursor = new json_cursor.N(this.#text);
    cursor.skipBlank();
    let found = {
     key: cursor.at,
     start: cursor.at
    };
    for (const step of path) {
     const next = enterMember(cursor, step);
     if (next === void 0) return {
      ...found,
      isWhole: false
     };
     found = next;
    }
    return {
     ...found,
     isWhole: true
    };
   }
  }
  function enterMember(cursor, step) {
   const kind = cursor.kind();
   if (kind !== "object" && kind !== "array") return;
   cursor.enter();
   for (let index = 0; cursor.hasNext(); index++) {
    const offset = cursor.at;
    const key = kind === "object" ? cursor.readKey() : index;
    if (key === step) return {
     key: offset,
     start: cursor.at
    };
    cursor.skipValue();
   }
   return;
  }
  var json_keys = __webpack_require__(4358);
  var json_refusal = __webpack_require__(5206);
  function parseJsonDocument(text) {
   const value = parseJson(text);
   (0, json_keys.L)(text, value);
   const places = new JsonPlaces(text);
   return {
    value: value,
    lineOf: path => places.positionOf(path).line,
    linesOfItems: path => places.positionsOfItems(path).map(({line: line}) => line)
   };
  }
  function parseJson(text, firstLine = 1) {
   try {
    return JSON.parse(text);
   } catch {
    throw (0, json_refusal.N)((0, json_fault.x)(text), firstLine);
   }
  }
 },
 4358: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => checkKeys
  });
  var json_members = __webpack_require__(9668);
  var read_json = __webpack_require__(2135);
  function jsonKeyProblem(text, value) {
   const members = (0, json_members.b)(text);
   if (typeof members !== "number") return members;
   if (members === membersOf(value)) return;
   const [duplicate] = (0, read_json.V)(text).problems;
   return duplicate?.kind === "duplicate-key" ? duplicate : void 0;
  }
  function membersOf(value) {
   if (typeof value !== "object" || value === null) return 0;
   if (Array.isArray(value)) return value.reduce((sum, item) => sum + membersOf(item), 0);
   let members = 0;
   for (const member of Object.values(value)) members += 1 + membersOf(member);
   return members;
  }
  var json_refusal = __webpack_require__(5206);
  function checkKeys(text, value, firstLine = 1) {
   const problem = jsonKeyProblem(text, value);
   if (problem !== void 0) throw (0, json_refusal.N)(problem, firstLine);
  }
 },
 5445: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   PI: () => PI,
   U: () => piSchemaName
  });
  const PI = {
   id: "pi",
   title: "the Pi platform",
   docs: "https://github.com/governance-gates/governance-gates/blob/main/docs/evidence-formats.md#the-pi-platform",
   sign: "a `schema` whose id begins with `pi.`",
   subjects: "extensions, scenarios or API entries; summaries only count them"
  };
  const PREFIX = /^(?:pi|ra)\./;
  function piSchemaName(schema) {
   return PREFIX.test(schema) ? schema.replace(PREFIX, "") : void 0;
  }
 },
 8824: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => DEFAULT_COLUMNS
  });
  const DEFAULT_COLUMNS = {
   subject: "subject",
   status: "status",
   tier: "tier",
   message: "message"
  };
 },
 4885: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   s: () => PART
  });
  const PART = "part";
 },
 6709: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B0: () => portableName,
   Wh: () => portablePaths,
   X5: () => workspacePath,
   tS: () => isPortablePath
  });
  const CHECKOUT = /^(?:.*?\/(?:_?work|__w)|[A-Za-z]:\/a)\/([^/]+)\/\1\//;
  const ABSOLUTE = /^(?:\/|[A-Za-z]:\/)/;
  const OUTWARD = /^\.\.\//;
  const WINDOWS = /^(?:[A-Za-z]:[\\/]|\\\\)/;
  const MAX_PATH = 2e3;
  function workspacePath(path, root) {
   const [plain, folder] = [ path, root ].map(withSlashes);
   if (plain === void 0 || folder === void 0 || !ABSOLUTE.test(plain) || plain.length > MAX_PATH) return;
   const inside = `${folder.replace(/\/+$/, "")}/`;
   const relative = plain.startsWith(inside) ? plain.slice(inside.length) : plain.replace(CHECKOUT, "");
   return relative === "" || relative === plain ? void 0 : relative;
  }
  function isPortablePath(path) {
   return path !== "" && !ABSOLUTE.test(path) && !OUTWARD.test(path);
  }
  const WINDOWS_FILE = /^[^<>"|?*\n]*\\[^\\/<>:"|?*\n]*\.[A-Za-z0-9]{1,8}$/;
  function portableName(name) {
   return name.includes("\\") && WINDOWS_FILE.test(name) ? name.replaceAll("\\", "/") : name;
  }
  function withSlashes(path) {
   return WINDOWS.test(path) ? path.replaceAll("\\", "/") : path;
  }
  function portablePaths(paths) {
   const portable = new Map;
   const foreign = new Map;
   for (const path of paths) {
    const plain = withSlashes(path);
    const inCheckout = plain.length <= MAX_PATH ? plain.replace(CHECKOUT, "") : plain;
    if (ABSOLUTE.test(inCheckout)) foreign.set(path, inCheckout); else portable.set(path, inCheckout.replace(/^\.\//, ""));
   }
   const shared = sharedDirectory([ ...foreign.values() ]);
   for (const [path, plain] of foreign) portable.set(path, plain.slice(shared.length));
   return portable;
  }
  function sharedDirectory(paths) {
   const [first = "", ...others] = paths;
   let shared = first.slice(0, first.lastIndexOf("/") + 1);
   for (const path of others) while (!path.startsWith(shared)) shared = shared.slice(0, shared.slice(0, -1).lastIndexOf("/") + 1);
   return shared;
  }
 }
};
