exports.id = 220;
exports.ids = [220];
exports.modules = {

/***/ 8894:
/***/ ((__unused_webpack_module, exports) => {

const DEFAULT_COLUMNS = {
 subject: "subject",
 status: "status",
 tier: "tier",
 message: "message"
};

Object.defineProperty(exports, "DEFAULT_COLUMNS", ({
 enumerable: true,
 get: function() {
  return DEFAULT_COLUMNS;
 }
}));


/***/ }),

/***/ 3220:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_result = __webpack_require__(3772);

const require_text = __webpack_require__(8094);

const require_main = __webpack_require__(5197);

const require_json_document = __webpack_require__(9037);

const require_pi_family = __webpack_require__(2907);

const require_columns = __webpack_require__(8894);

const require_source_path = __webpack_require__(2170);

function nameInPolicy({id, family}) {
 return family?.id ?? id;
}

function whatCanBeRead(formats) {
 const listed = formats.filter(({family}) => family === void 0).map(({title, needs}) => needs === void 0 ? title : `${title} (${needs})`);
 const families = new Set(formats.flatMap(({family}) => family?.title ?? []));
 return `what can be read: ${[ ...listed, ...families ].join(", ")}`;
}

function readJsonHead(head) {
 const text = head.trimStart();
 if (CLOSERS[text.charAt(0)] === void 0) return;
 const {end, cut, closers} = outline(text);
 const isWhole = end !== void 0;
 const first = isWhole ? text.slice(0, end) : text.slice(0, cut) + closers;
 let value;
 try {
  value = JSON.parse(first);
 } catch {
  return;
 }
 return {
  value,
  isWhole,
  isOneLine: !text.slice(0, end).trimEnd().includes("\n")
 };
}

const CLOSERS = {
 "{": "}",
 "[": "]"
};

const MARKS = /[{}[\],"]/g;

function outline(text) {
 let open = "";
 let cut = 0;
 let closers = "";
 for (let at = nextMark(text, 0); at < text.length; at = nextMark(text, at + 1)) {
  const char = text.charAt(at);
  const closer = CLOSERS[char];
  if (char === '"') at = require_main.closingQuote(text, at); else if (closer !== void 0) {
   open = closer + open;
   closers = open;
   cut = at + 1;
  } else if (char === ",") {
   closers = open;
   cut = at;
  } else open = open.slice(1);
  if (open === "") return {
   end: at + 1,
   cut,
   closers
  };
 }
 return {
  end: void 0,
  cut,
  closers
 };
}

function nextMark(text, from) {
 MARKS.lastIndex = from;
 return MARKS.test(text) ? MARKS.lastIndex - 1 : text.length;
}

function resultsHeadOf(text) {
 const start = text.trimStart();
 if (start === "") throw new require_main.EvidenceError("the file has only white space", {
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
 require_json_document.parseJson(text);
 throw new require_main.EvidenceError("this is not valid JSON", {
  remedy: "check which file this is"
 });
}

function schemaIn(head) {
 if (head.kind !== "json" || !require_main.isJsonObject(head.value)) return;
 const schema = Object.hasOwn(head.value, "schema") ? head.value["schema"] : void 0;
 return typeof schema === "string" ? schema : void 0;
}

function describeHead(head) {
 switch (head.kind) {
 case "xml":
  return "XML";

 case "text":
  return `text that begins with ${require_main.showValue(head.text.slice(0, 40))}`;

 case "json":
  {
   const schema = schemaIn(head);
   if (schema !== void 0) return `schema ${require_main.showValue(schema)}`;
   return require_main.isJsonObject(head.value) ? describeKeys(Object.keys(head.value)) : "a JSON list";
  }
 }
}

const SHOWN_KEYS = 5;

function describeKeys(keys) {
 if (keys.length === 0) return "an empty JSON object";
 return `JSON with the keys ${keys.slice(0, SHOWN_KEYS).map(key => require_main.showValue(key)).join(", ")}${keys.length > SHOWN_KEYS ? ", \u2026" : ""} and no known schema`;
}

function piResults({schema: name, firstResult, createReader, ...facts}) {
 const id = `pi.${name}`;
 return {
  ...facts,
  id,
  title: id,
  docs: require_pi_family.PI.docs,
  family: require_pi_family.PI,
  sign: `the schema \`${id}\``,
  recognises: ({head}) => {
   const schema = schemaIn(head);
   return schema === void 0 ? isGuessed(head, firstResult) : require_pi_family.piSchemaName(schema) === name;
  },
  read: ({head}) => createReader(schemaIn(head) ?? id)
 };
}

function isGuessed(head, firstResult) {
 if (head.kind !== "json" || head.isWhole || !require_main.isJsonObject(head.value) || firstResult === void 0) return false;
 const list = head.value[firstResult.list];
 const first = Array.isArray(list) ? list[0] : void 0;
 return require_main.isJsonObject(first) && firstResult.keys.every(key => Object.hasOwn(first, key));
}

const summary = {
 layout: "document",
 tool: "conformance tests of the extensions",
 subjects: "extensions, counted by `per_tier`, their tier; negative tests are the part `negative`",
 createReader: async schema => (await (__webpack_require__.e(/* import() */ 851).then(__webpack_require__.t.bind(__webpack_require__, 8851, 19)))).createPiSummaryReader(schema)
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
 createReader: async schema => (await (Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(62)]).then(__webpack_require__.t.bind(__webpack_require__, 1062, 19)))).createPiEventsReader(schema)
}), piResults({
 schema: "ext.scenario_conformance.v1",
 layout: "document",
 tool: "scenario tests",
 subjects: "scenarios by name, or counted where the file has no `results`; the tier is `source_tier`, attributes are `kind` and `extension`",
 firstResult: {
  list: "results",
  keys: [ "scenario_id", "status" ]
 },
 createReader: async schema => (await (__webpack_require__.e(/* import() */ 68).then(__webpack_require__.t.bind(__webpack_require__, 7068, 19)))).createPiScenariosReader(schema)
}), piResults({
 schema: "runtime.compat-matrix.v1",
 layout: "document",
 tool: "the matrix of the runtime API",
 subjects: "API entries: surface, module and API; attributes are `surface` and `module`",
 firstResult: {
  list: "entries",
  keys: [ "surface", "module", "api" ]
 },
 createReader: async schema => (await (__webpack_require__.e(/* import() */ 633).then(__webpack_require__.t.bind(__webpack_require__, 4633, 19)))).createPiApiMatrixReader(schema)
}), piResults({
 schema: "ext.must_pass_gate.v1",
 layout: "document",
 tool: "the gate of extensions that must pass",
 subjects: "extensions, counted in two sets, the tiers `must-pass` and `stretch`",
 createReader: async schema => (await (__webpack_require__.e(/* import() */ 74).then(__webpack_require__.t.bind(__webpack_require__, 74, 19)))).createPiMustPassReader(schema)
}) ];

const ctrfFormat = {
 id: "ctrf",
 title: "CTRF",
 tool: "the CTRF reporters of Jest, Vitest, pytest, Playwright and others",
 docs: "https://ctrf.io",
 layout: "document",
 sign: '`"reportFormat": "CTRF"`, or `results.tool`',
 subjects: "suites and name; with the file where they are not unique",
 recognises: ({head}) => isCtrf(head),
 read: async () => (await (__webpack_require__.e(/* import() */ 582).then(__webpack_require__.t.bind(__webpack_require__, 7582, 19)))).ctrfReader
};

function isCtrf(head) {
 if (head.kind !== "json" || !require_main.isJsonObject(head.value)) return false;
 const {reportFormat, results} = head.value;
 return reportFormat === "CTRF" || require_main.isJsonObject(results) && require_main.isJsonObject(results["tool"]);
}

const jestFormat = {
 id: "jest",
 title: "Jest or Vitest JSON",
 tool: "`jest --json` and Vitest's reporter `json`",
 docs: "https://jestjs.io/docs/cli#--json",
 layout: "document",
 sign: "`testResults` or `numTotalTests`",
 subjects: "file, titles and title",
 recognises: ({head}) => head.kind === "json" && require_main.isJsonObject(head.value) && (Object.hasOwn(head.value, "testResults") || Object.hasOwn(head.value, "numTotalTests")),
 read: async () => (await (__webpack_require__.e(/* import() */ 939).then(__webpack_require__.t.bind(__webpack_require__, 1939, 19)))).jestReader
};

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
 acceptsByName: ({head}, found) => found === void 0 ? head.kind === "json" && require_main.isJsonObject(head.value) && head.isOneLine : found.layout === "lines",
 read: async ({options}) => (await (Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(285)]).then(__webpack_require__.t.bind(__webpack_require__, 3285, 19)))).createJsonLinesReader(options)
};

function columnsFor({head, options}) {
 return schemaIn(head) === void 0 ? options.columns ?? require_columns.DEFAULT_COLUMNS : options.columns;
}

function hasColumns({head}, {subject, status}) {
 if (head.kind !== "json" || !require_main.isJsonObject(head.value) || !head.isOneLine) return false;
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
 recognises: ({head}) => head.kind === "xml",
 read: async ({options}) => (await (__webpack_require__.e(/* import() */ 549).then(__webpack_require__.t.bind(__webpack_require__, 9549, 19)))).createJunitReader(options)
};

function resultsFormats() {
 return [ junitFormat, ctrfFormat, jestFormat, ...PI_RESULTS, jsonLinesFormat ];
}

async function detectConformance(head, options) {
 const file = {
  head: resultsHeadOf(head),
  options
 };
 const found = resultsFormats().find(format => format.recognises(file));
 const {format: name = "auto"} = options;
 const format = name === "auto" ? found : formatNamed(name, file, found);
 if (format !== void 0) return format.read(file);
 throw await unknownFormat(file, name);
}

var DeclaredFormatError = class extends require_main.EvidenceError {};

function formatNamed(name, file, found) {
 if (found !== void 0 && nameInPolicy(found) === name) return found;
 const accepting = resultsFormats().find(format => nameInPolicy(format) === name && format.acceptsByName?.(file, found) === true);
 if (accepting === void 0 && found !== void 0) throw otherFormat(name, describe(file, found));
 return accepting;
}

function describe({head}, found) {
 return head.kind === "json" && schemaIn(head) === void 0 ? found.title : describeHead(head);
}

function otherFormat(name, found) {
 return new DeclaredFormatError(`the policy says that the format is ${name}, but this is ${found}`, {
  line: 1,
  remedy: "name the format of the file, or remove format from the policy"
 });
}

async function unknownFormat({head}, name) {
 const {nativeReportOf} = await (__webpack_require__.e(/* import() */ 577).then(__webpack_require__.t.bind(__webpack_require__, 6577, 19)));
 const native = nativeReportOf(head);
 if (native !== void 0) {
  const {title, wayOut} = native;
  return new require_main.EvidenceError(`this is ${title}, which cannot be read`, {
   line: 1,
   remedy: wayOut
  });
 }
 if (name !== "auto") return otherFormat(name, describeHead(head));
 return new require_main.EvidenceError(`the format is not known: this is ${describeHead(head)}`, {
  line: 1,
  remedy: whatCanBeRead(resultsFormats())
 });
}

const MAX_WAITING$1 = 1e5;

function* stableNames(records, stable) {
 const names = new NamesOfReport(stable);
 let waiting = [];
 let isShort = true;
 for (const record of records) {
  if (!(isShort && record.kind === "result" && names.add(record.result.subject)) && waiting.length === 0) {
   yield record;
   continue;
  }
  waiting.push(record);
  if (waiting.length < MAX_WAITING$1) continue;
  yield* waiting;
  waiting = [];
  isShort = false;
  yield tooMany();
 }
 for (const record of waiting) yield names.applyTo(record);
 const clash = names.clash();
 if (clash !== void 0) yield clash;
}

var NamesOfReport = class {
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
  return {
   kind: "note",
   note: {
    message: `without what identity.ignore says ${first} and ${second} would be one test: both keep their names`
   }
  };
 }
 #nameOf(subject) {
  return this.#stable(subject).trim() || subject;
 }
};

function tooMany() {
 return {
  kind: "note",
  note: {
   message: `more than ${MAX_WAITING$1} results: identity.ignore is not applied to this file`
  }
 };
}

const SOURCE = /\.[cm]?[jt]sx?$/;

const MAX_WAITING = 1e4;

function* workspaceNames(records, root) {
 const names = new LateNames(root);
 for (const record of records) {
  if (record.kind === "rows" && !names.isWaiting) {
   yield record;
   continue;
  }
  for (const each of record.kind === "rows" ? resultsOf(record.rows) : [ record ]) {
   const decided = names.take(each);
   if (decided !== void 0) yield decided; else yield* names.takeOverflow();
  }
 }
 yield* names.end();
}

function* resultsOf(rows) {
 for (let row = 0; row < rows.length; row++) yield {
  kind: "result",
  result: rows.resultAt(row)
 };
}

var LateNames = class {
 #root;
 #taken=new Set;
 #waiting=[];
 #isShort=true;
 constructor(root) {
  this.#root = root;
 }
 get isWaiting() {
  return this.#waiting.length > 0;
 }
 take(written) {
  const record = withFiles(written, this.#root);
  const renamed = this.#isShort ? renamedIn(written, record, this.#root) : void 0;
  if (renamed === void 0 && record.kind === "result" && namesSource(record.result.subject)) this.#taken.add(record.result.subject);
  if (renamed === void 0 && !this.isWaiting) return record;
  this.#waiting.push({
   record,
   renamed
  });
 }
 takeOverflow() {
  if (this.#waiting.length < MAX_WAITING) return [];
  const unchanged = this.#waiting.map(({record}) => record);
  this.#waiting = [];
  this.#isShort = false;
  return unchanged;
 }
 end() {
  return inOrder(this.#waiting, this.#taken);
 }
};

function namesSource(subject) {
 return (subject.endsWith("s") || subject.endsWith("x")) && SOURCE.test(subject);
}

function renamedIn(written, shown, root) {
 if (written.kind !== "result" || shown.kind !== "result") return;
 const subject = renamedSubject(written.result, root);
 return subject === void 0 ? void 0 : {
  ...shown.result,
  subject
 };
}

function withFiles(record, root) {
 if (record.kind !== "result") return record;
 const result = withFile(record.result, root);
 return result === record.result ? record : {
  kind: "result",
  result
 };
}

function* inOrder(waiting, taken) {
 const names = Map.groupBy(waiting, ({renamed}) => renamed?.subject);
 for (const {record, renamed} of waiting) {
  if (renamed === void 0 || record.kind !== "result") {
   yield record;
   continue;
  }
  const {subject} = record.result;
  const same = names.get(renamed.subject) ?? [];
  yield !taken.has(renamed.subject) && !taken.has(subject) && same.every(each => each.record.kind === "result" && each.record.result.subject === subject) ? {
   kind: "result",
   result: renamed
  } : record;
 }
}

function withFile(result, root) {
 const {file, attributes} = result;
 const selectable = attributes?.["file"];
 const shown = file && require_source_path.workspacePath(file, root);
 const selected = selectable && require_source_path.workspacePath(selectable, root);
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

function renamedSubject({subject, file}, root) {
 if (file === void 0 || !SOURCE.test(file) || !subject.endsWith(file)) return;
 const before = subject.slice(0, -file.length);
 const path = require_source_path.workspacePath(file, root);
 return path === void 0 || !(before === "" || before.endsWith(" > ")) ? void 0 : before + path;
}

const HEAD = 65536;

async function readConformance(source, options = {}) {
 const pieces = require_text.decodeText(source.bytes);
 const head = takeHead(pieces);
 const reader = await detectReader(head, options);
 return {
  reader,
  records: recordsOf(reader, joined(head, pieces), options)
 };
}

function detectReader(head, options) {
 return detectConformance(head.slice(0, HEAD), options);
}

function recordsOf(reader, text, {root, stableName}) {
 const records = reader.read(text);
 const named = hasPaths(reader) && root !== void 0 ? workspaceNames(records, root) : records;
 return stableName === void 0 ? named : stableNames(named, stableName);
}

function hasPaths({format}) {
 return format === "junit";
}

function takeHead(pieces) {
 let head = "";
 while (head.length < HEAD) {
  const {done, value} = pieces.next();
  if (done === true) break;
  head += value;
 }
 return head;
}

function* joined(head, rest) {
 yield head;
 yield* rest;
}

async function gatherConformance({workspace, evidence}, patterns) {
 const paths = await workspace.find(patterns);
 const counts = new Map;
 const problems = [];
 for (const path of paths) {
  const reading = await evidence.read(path, async ({bytes, facts}) => {
   const {reader, records} = await readConformance({
    path,
    bytes
   });
   facts.format = reader.format;
   for (const record of records) {
    if (record.kind !== "result") continue;
    facts.records++;
    take(record.result, counts);
   }
  });
  for (const problem of require_main.problemsOf(reading)) problems.push(problem);
 }
 return {
  files: paths.length,
  counts,
  problems
 };
}

function take({subject, status}, counts) {
 const {executed, passed} = counts.get(subject) ?? {
  executed: 0,
  passed: 0
 };
 const isRun = require_result.isExecuted(status);
 counts.set(subject, {
  executed: executed + (isRun ? 1 : 0),
  passed: passed + (isRun && !require_result.isFailure(status) ? 1 : 0)
 });
}

exports.gatherConformance = gatherConformance;


/***/ }),

/***/ 9037:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

function jsonKeyProblem(text, value) {
 const members = require_main.countMembers(text);
 if (typeof members !== "number") return members;
 if (members === membersOf(value)) return;
 const [duplicate] = require_main.readJson(text).problems;
 return duplicate?.kind === "duplicate-key" ? duplicate : void 0;
}

function membersOf(value) {
 if (typeof value !== "object" || value === null) return 0;
 if (Array.isArray(value)) return value.reduce((sum, item) => sum + membersOf(item), 0);
 let members = 0;
 for (const member of Object.values(value)) members += 1 + membersOf(member);
 return members;
}

var JsonPlaces = class {
 #text;
 #lines;
 constructor(text) {
  this.#text = text;
  this.#lines = new require_main.LineIndex(text);
 }
 positionOf(path) {
  return this.#lines.positionAt(this.#locate(path).key);
 }
 positionsOfItems(path) {
  const {isWhole, start} = this.#locate(path);
  const cursor = new require_main.JsonCursor(this.#text);
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
  const cursor = new require_main.JsonCursor(this.#text);
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
};

function enterMember(cursor, step) {
 const kind = cursor.kind();
 if (kind !== "object" && kind !== "array") return;
 cursor.enter();
 for (let index = 0; cursor.hasNext(); index++) {
  const offset = cursor.at;
  if ((kind === "object" ? cursor.readKey() : index) === step) return {
   key: offset,
   start: cursor.at
  };
  cursor.skipValue();
 }
}

function checkKeys(text, value, firstLine = 1) {
 const problem = jsonKeyProblem(text, value);
 if (problem !== void 0) throw require_main.jsonRefusal(problem, firstLine);
}

function parseJsonDocument(text) {
 const value = parseJson(text);
 checkKeys(text, value);
 const places = new JsonPlaces(text);
 return {
  value,
  lineOf: path => places.positionOf(path).line,
  linesOfItems: path => places.positionsOfItems(path).map(({line}) => line)
 };
}

function parseJson(text, firstLine = 1) {
 try {
  return JSON.parse(text);
 } catch {
  throw require_main.jsonRefusal(require_main.jsonFault(text), firstLine);
 }
}

Object.defineProperty(exports, "checkKeys", ({
 enumerable: true,
 get: function() {
  return checkKeys;
 }
}));

Object.defineProperty(exports, "parseJson", ({
 enumerable: true,
 get: function() {
  return parseJson;
 }
}));

Object.defineProperty(exports, "parseJsonDocument", ({
 enumerable: true,
 get: function() {
  return parseJsonDocument;
 }
}));


/***/ }),

/***/ 2907:
/***/ ((__unused_webpack_module, exports) => {

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

Object.defineProperty(exports, "PI", ({
 enumerable: true,
 get: function() {
  return PI;
 }
}));

Object.defineProperty(exports, "piSchemaName", ({
 enumerable: true,
 get: function() {
  return piSchemaName;
 }
}));


/***/ }),

/***/ 3772:
/***/ ((__unused_webpack_module, exports) => {

const RESULT_STATUSES = [ "skip", "not-applicable", "pass", "flaky", "fail", "error" ];

const REPEAT_RULES = [ "worst", "last", "refuse" ];

function isExecuted(status) {
 return status !== "skip" && status !== "not-applicable";
}

function isFailure(status) {
 return status === "fail" || status === "error";
}

Object.defineProperty(exports, "REPEAT_RULES", ({
 enumerable: true,
 get: function() {
  return REPEAT_RULES;
 }
}));

Object.defineProperty(exports, "RESULT_STATUSES", ({
 enumerable: true,
 get: function() {
  return RESULT_STATUSES;
 }
}));

Object.defineProperty(exports, "isExecuted", ({
 enumerable: true,
 get: function() {
  return isExecuted;
 }
}));

Object.defineProperty(exports, "isFailure", ({
 enumerable: true,
 get: function() {
  return isFailure;
 }
}));


/***/ }),

/***/ 2170:
/***/ ((__unused_webpack_module, exports) => {

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

Object.defineProperty(exports, "isPortablePath", ({
 enumerable: true,
 get: function() {
  return isPortablePath;
 }
}));

Object.defineProperty(exports, "portableName", ({
 enumerable: true,
 get: function() {
  return portableName;
 }
}));

Object.defineProperty(exports, "portablePaths", ({
 enumerable: true,
 get: function() {
  return portablePaths;
 }
}));

Object.defineProperty(exports, "workspacePath", ({
 enumerable: true,
 get: function() {
  return workspacePath;
 }
}));


/***/ }),

/***/ 8094:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const NUL = "\0";

const MARKUP = /^<[?!A-Za-z][\w-]/;

const MAX_DOCUMENT = 67108864;

const MAX_LINE = 16777216;

function* decodeText(bytes) {
 let decoder;
 let empty = true;
 let isMarkup = false;
 for (const chunk of withHead(bytes)) {
  decoder ??= new TextDecoder(require_main.encodingOf(chunk), {
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
 if (empty) throw new require_main.EvidenceError("the file is empty", {
  remedy: "find out why the tool that writes it wrote nothing"
 });
}

function* withHead(bytes) {
 let head = new Uint8Array;
 for (const chunk of bytes) if (head === void 0) yield chunk; else if (head.length + chunk.length >= 256) {
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
  throw new require_main.EvidenceError("the file ends in the middle of a character: it is truncated", {
   remedy: "let the tool that writes it finish, and upload the whole file"
  });
 }
}

function wholeText(text) {
 let whole = "";
 for (const piece of text) {
  whole += piece;
  if (whole.length > MAX_DOCUMENT) throw new require_main.EvidenceError("the document is larger than 64 MiB", {
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
   first,
   lines
  };
  first += lines.length;
  checkLineLength(rest, first);
 }
 yield {
  first,
  lines: [ rest ]
 };
}

function checkLineLength(line, number) {
 if (line.length <= MAX_LINE) return;
 throw new require_main.EvidenceError("a line is longer than 16 MiB", {
  line: number,
  remedy: "write one JSON object per line"
 });
}

function notText(encoding) {
 return new require_main.EvidenceError(`the file is not ${encoding.toUpperCase()} text`, {
  remedy: "check that the path names the report itself, not an archive or another binary file, and write it as UTF-8"
 });
}

Object.defineProperty(exports, "checkLineLength", ({
 enumerable: true,
 get: function() {
  return checkLineLength;
 }
}));

Object.defineProperty(exports, "decodeChunk", ({
 enumerable: true,
 get: function() {
  return decodeChunk;
 }
}));

Object.defineProperty(exports, "decodeText", ({
 enumerable: true,
 get: function() {
  return decodeText;
 }
}));

Object.defineProperty(exports, "endDecoding", ({
 enumerable: true,
 get: function() {
  return endDecoding;
 }
}));

Object.defineProperty(exports, "lineBlocks", ({
 enumerable: true,
 get: function() {
  return lineBlocks;
 }
}));

Object.defineProperty(exports, "notText", ({
 enumerable: true,
 get: function() {
  return notText;
 }
}));

Object.defineProperty(exports, "wholeText", ({
 enumerable: true,
 get: function() {
  return wholeText;
 }
}));


/***/ })

};
;