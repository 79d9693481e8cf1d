export const id = 918;

export const ids = [ 918 ];

export const modules = {
 918: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   gatherConformance: () => gatherConformance
  });
  var result = __webpack_require__(9859);
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
   createReader: async schema => (await __webpack_require__.e(861).then(__webpack_require__.bind(__webpack_require__, 5861))).createPiSummaryReader(schema)
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
   createReader: async schema => (await __webpack_require__.e(783).then(__webpack_require__.bind(__webpack_require__, 8783))).createPiEventsReader(schema)
  }), piResults({
   schema: "ext.scenario_conformance.v1",
   layout: "document",
   tool: "scenario tests",
   subjects: "scenarios by name, or counted where the file has no `results`; the tier is `source_tier`, attributes are `kind` and `extension`",
   firstResult: {
    list: "results",
    keys: [ "scenario_id", "status" ]
   },
   createReader: async schema => (await __webpack_require__.e(217).then(__webpack_require__.bind(__webpack_require__, 2217))).createPiScenariosReader(schema)
  }), piResults({
   schema: "runtime.compat-matrix.v1",
   layout: "document",
   tool: "the matrix of the runtime API",
   subjects: "API entries: surface, module and API; attributes are `surface` and `module`",
   firstResult: {
    list: "entries",
    keys: [ "surface", "module", "api" ]
   },
   createReader: async schema => (await __webpack_require__.e(254).then(__webpack_require__.bind(__webpack_require__, 9254))).createPiApiMatrixReader(schema)
  }), piResults({
   schema: "ext.must_pass_gate.v1",
   layout: "document",
   tool: "the gate of extensions that must pass",
   subjects: "extensions, counted in two sets, the tiers `must-pass` and `stretch`",
   createReader: async schema => (await __webpack_require__.e(695).then(__webpack_require__.bind(__webpack_require__, 9695))).createPiMustPassReader(schema)
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
   read: async () => (await __webpack_require__.e(433).then(__webpack_require__.bind(__webpack_require__, 8433))).ctrfReader
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
   read: async () => (await __webpack_require__.e(795).then(__webpack_require__.bind(__webpack_require__, 6795))).jestReader
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
   read: async ({options: options}) => (await __webpack_require__.e(103).then(__webpack_require__.bind(__webpack_require__, 1103))).createJsonLinesReader(options)
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
   read: async ({options: options}) => (await Promise.all([ __webpack_require__.e(628), __webpack_require__.e(174) ]).then(__webpack_require__.bind(__webpack_require__, 1174))).createJunitReader(options)
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
  var list_files = __webpack_require__(9202);
  async function gatherConformance({workspace: workspace, evidence: evidence}, patterns) {
   const paths = await workspace.find(patterns);
   const counts = new Map;
   const problems = [];
   for (const path of paths) {
    const reading = await evidence.read(path, async ({bytes: bytes, facts: facts}) => {
     const {reader: reader, records: records} = await readConformance({
      path: path,
      bytes: bytes
     });
     facts.format = reader.format;
     for (const record of records) {
      if (record.kind !== "result") continue;
      facts.records++;
      take(record.result, counts);
     }
    });
    for (const problem of (0, list_files.G)(reading)) problems.push(problem);
   }
   return {
    files: paths.length,
    counts: counts,
    problems: problems
   };
  }
  function take({subject: subject, status: status}, counts) {
   const {executed: executed, passed: passed} = counts.get(subject) ?? {
    executed: 0,
    passed: 0
   };
   const isRun = (0, result.cx)(status);
   counts.set(subject, {
    executed: executed + (isRun ? 1 : 0),
    passed: passed + (isRun && !(0, result.N6)(status) ? 1 : 0)
   });
  }
 },
 9859: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E2: () => REPEAT_RULES,
   Jb: () => RESULT_STATUSES,
   N6: () => isFailure,
   cx: () => isExecuted
  });
  const RESULT_STATUSES = [ "skip", "not-applicable", "pass", "flaky", "fail", "error" ];
  const REPEAT_RULES = [ "worst", "last", "refuse" ];
  function isExecuted(status) {
   return status !== "skip" && status !== "not-applicable";
  }
  function isFailure(status) {
   return status === "fail" || status === "error";
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
 8370: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Dr: () => lineBlocks,
   g7: () => decodeText,
   r0: () => wholeText
  });
  var _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3427);
  var _text_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3445);
  const NUL = "\0";
  const MARKUP = /^<[?!A-Za-z][\w-]/;
  const MAX_DOCUMENT = 64 * 1024 * 1024;
  const MAX_LINE = 16 * 1024 * 1024;
  function* decodeText(bytes) {
   let decoder;
   let empty = true;
   let isMarkup = false;
   for (const chunk of withHead(bytes)) {
    decoder ??= new TextDecoder((0, _text_encoding_js__WEBPACK_IMPORTED_MODULE_0__.P)(chunk), {
     fatal: true
    });
    const text = decodeChunk(decoder, chunk);
    if (text === "") continue;
    if (empty) isMarkup = MARKUP.test(text);
    if (!isMarkup && text.includes(NUL)) throw notText(decoder.encoding);
    empty = false;
    yield text;
   }
   endDecoding(decoder);
   if (empty) throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__.o("the file is empty", {
    remedy: "find out why the tool that writes it wrote nothing"
   });
  }
  function* withHead(bytes) {
   let head = new Uint8Array;
   for (const chunk of bytes) if (head === void 0) yield chunk; else if (head.length + chunk.length >= _text_encoding_js__WEBPACK_IMPORTED_MODULE_0__.L) {
    yield head.length === 0 ? chunk : Buffer.concat([ head, chunk ]);
    head = void 0;
   } else head = Buffer.concat([ head, chunk ]);
   if (head !== void 0) yield head;
  }
  function decodeChunk(decoder, chunk) {
   try {
    return decoder.decode(chunk, {
     stream: true
    });
   } catch {
    throw notText(decoder.encoding);
   }
  }
  function endDecoding(decoder) {
   try {
    decoder?.decode();
   } catch {
    throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__.o("the file ends in the middle of a character: it is truncated", {
     remedy: "let the tool that writes it finish, and upload the whole file"
    });
   }
  }
  function wholeText(text) {
   let whole = "";
   for (const piece of text) {
    whole += piece;
    if (whole.length > MAX_DOCUMENT) throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__.o("the document is larger than 64 MiB", {
     remedy: "split it into shards, or use a format that is read line by line (JUnit XML, JSON Lines)"
    });
   }
   return whole;
  }
  function* lineBlocks(text) {
   let rest = "";
   let first = 1;
   for (const piece of text) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    if (lines.length > 0) yield {
     first: first,
     lines: lines
    };
    first += lines.length;
    if (rest.length > MAX_LINE) throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__.o("a line is longer than 16 MiB", {
     line: first,
     remedy: "write one JSON object per line"
    });
   }
   yield {
    first: first,
    lines: [ rest ]
   };
  }
  function notText(encoding) {
   return new _evidence_error_js__WEBPACK_IMPORTED_MODULE_1__.o(`the file is not ${encoding.toUpperCase()} text`, {
    remedy: "check that the path names the report itself, not an archive or another binary file, and write it as UTF-8"
   });
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
