exports.id = 2051;
exports.ids = [2051];
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

/***/ 3246:
/***/ ((__unused_webpack_module, exports) => {

const C_LIKE = /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g;

function maskCLike(text) {
 const isComment = token => token.startsWith("/");
 return {
  text,
  code: text.replace(C_LIKE, token => isComment(token) ? blank(token) : token),
  bare: text.replace(C_LIKE, token => isComment(token) ? blank(token) : `${token[0]}${blank(token.slice(1, -1))}${token.at(-1)}`)
 };
}

function isBalanced({bare}) {
 const count = sign => bare.split(sign).length;
 return count("(") === count(")") && count("[") === count("]") && count("{") === count("}");
}

const DEEPEST = 200;

function isDeep({bare}) {
 let depth = 0;
 for (const {0: sign} of bare.matchAll(/[()[\]{}]/g)) if (!"([{".includes(sign)) depth = Math.max(0, depth - 1); else if (++depth > DEEPEST) return true;
 return false;
}

function blank(text) {
 return text.replace(/[^\n]/g, " ");
}

Object.defineProperty(exports, "isBalanced", ({
 enumerable: true,
 get: function() {
  return isBalanced;
 }
}));

Object.defineProperty(exports, "isDeep", ({
 enumerable: true,
 get: function() {
  return isDeep;
 }
}));

Object.defineProperty(exports, "maskCLike", ({
 enumerable: true,
 get: function() {
  return maskCLike;
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

/***/ 2928:
/***/ ((__unused_webpack_module, exports) => {

const PART = "part";

Object.defineProperty(exports, "PART", ({
 enumerable: true,
 get: function() {
  return PART;
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

function worse(left, right) {
 return RESULT_STATUSES.indexOf(left) >= RESULT_STATUSES.indexOf(right) ? left : right;
}

function rerun(earlier, later) {
 if (!isExecuted(later)) return isExecuted(earlier) ? earlier : later;
 return later === "pass" && (isFailure(earlier) || earlier === "flaky") ? "flaky" : later;
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

Object.defineProperty(exports, "rerun", ({
 enumerable: true,
 get: function() {
  return rerun;
 }
}));

Object.defineProperty(exports, "worse", ({
 enumerable: true,
 get: function() {
  return worse;
 }
}));


/***/ }),

/***/ 2051:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_result = __webpack_require__(3772);

__webpack_require__(2928);

const require_json_document = __webpack_require__(9037);

const require_pi_family = __webpack_require__(2907);

const require_columns = __webpack_require__(8894);

const require_source_path = __webpack_require__(2170);

const require_masked_text = __webpack_require__(3246);

let node_path = __webpack_require__(6760);

function readMadeBy(runner) {
 const given = runner.input("made-by");
 if (given === "") return;
 const known = require_main.MADE_BY.find(each => each === given);
 if (known !== void 0) return known;
 const meant = require_main.closestWord(given, require_main.MADE_BY);
 throw new require_main.ConfigurationError(`input made-by: ${JSON.stringify(given)} is not a known value: ${meant === void 0 ? `write ${require_main.MADE_BY.join(" or ")}` : `did you mean ${meant}?`}`);
}

async function originOf({runner, inputs, workspace}, paths, declared) {
 const asked = readMadeBy(runner);
 const madeBy = declared ?? asked;
 if (madeBy !== "this-run") return {
  ...require_main.ANY_ORIGIN,
  madeBy
 };
 const absolute = new Map(paths.map(path => [ (0, node_path.resolve)(inputs.directory, path), path ]));
 const saved = require_main.inputLines(runner, "committed-evidence").map(path => (0, 
 node_path.resolve)(inputs.directory, path)).map(path => ({
  path,
  kind: "unchanged"
 }));
 const found = [ ...await committedHere([ ...absolute.keys() ]), ...saved ];
 const committed = new Map;
 for (const {path, kind} of found) {
  const given = absolute.get(path);
  if (given !== void 0) committed.set(given, {
   path: workspace.display(given),
   kind
  });
 }
 return {
  madeBy,
  committed: [ ...committed.values() ]
 };
}

async function committedHere(paths) {
 if (paths.length === 0) return [];
 const {committedFiles} = await __webpack_require__.e(/* import() */ 5910).then(__webpack_require__.t.bind(__webpack_require__, 5910, 19)).then(n => n.lib_exports);
 return committedFiles(paths);
}

async function findPatterns(workspace, patterns) {
 const found = new Set;
 const matches = new Map;
 const exclusions = patterns.filter(require_main.isExclusion);
 const wanted = patterns.filter(pattern => !require_main.isExclusion(pattern));
 for (const pattern of wanted) {
  const paths = await workspace.find([ pattern, ...exclusions ]);
  matches.set(pattern, paths.map(workspace.display));
  for (const path of paths) found.add(path);
 }
 const absent = wanted.filter(pattern => matches.get(pattern)?.length === 0);
 return {
  found,
  matches,
  missing: absent.filter(require_main.isNamedInFull),
  unmatched: absent.filter(pattern => !require_main.isNamedInFull(pattern))
 };
}

function readStepOutcomes(runner, names) {
 const everything = [];
 const named = new Map;
 for (const line of require_main.inputLines(runner, "outcome")) {
  const at = line.lastIndexOf("=");
  const outcome = outcomeOf$1(line, line.slice(at + 1).trim());
  if (at === -1) {
   everything.push(outcome);
   continue;
  }
  const name = line.slice(0, at).trim();
  if (!names.known.includes(name)) throw unknownName(line, name, names);
  named.set(name, [ ...named.get(name) ?? [], outcome ]);
 }
 return {
  everything,
  named
 };
}

function outcomeOf$1(line, text) {
 const outcome = require_main.STEP_OUTCOMES.find(each => each === text);
 if (outcome !== void 0) return outcome;
 if (text === "") throw wrongLine(line, "has no outcome: give the step an id, and write exactly that id in steps.<id>.outcome");
 const meant = SYNONYMS.get(text.toLowerCase()) ?? require_main.closestWord(text, require_main.STEP_OUTCOMES);
 const fix = meant === void 0 ? `write ${CHOICE}, as steps.<id>.outcome gives it` : `did you mean ${meant}?`;
 throw wrongLine(line, `${JSON.stringify(text)} is not the outcome of a step: ${fix}`);
}

const CHOICE = "success, failure, cancelled or skipped";

const SYNONYMS = new Map([ [ "0", "success" ], [ "1", "failure" ], [ "true", "success" ], [ "false", "failure" ], [ "pass", "success" ], [ "passed", "success" ], [ "succeeded", "success" ], [ "fail", "failure" ], [ "failed", "failure" ], [ "error", "failure" ], [ "timed_out", "cancelled" ] ]);

function unknownName(line, name, {noun, known}) {
 const meant = require_main.closestWord(name, known);
 const fix = meant !== void 0 ? `did you mean ${meant}?` : known.length === 0 ? "write only the outcome" : `write ${known.map(each => `${each}=\u2026`).join(" or ")}, or only the outcome where the step makes everything`;
 return wrongLine(line, `no ${noun} is named ${JSON.stringify(name)}: ${fix}`);
}

function wrongLine(line, problem) {
 return new require_main.ConfigurationError(`input outcome: the line ${JSON.stringify(line)}: ${problem}`);
}

const MODULE = /^[ \t]*module[ \t]+(?:"([^"\s]+)"|`([^`\s]+)`|([^\s"`(]+))[ \t]*(?:\/\/.*)?$/;

function readGoModule(text) {
 const [only, other] = text.split(/\r?\n/).flatMap((line, index) => {
  const [, quoted, raw, plain] = MODULE.exec(line) ?? [];
  const module = quoted ?? raw ?? plain;
  return module === void 0 ? [] : [ {
   module,
   line: index + 1
  } ];
 });
 if (only !== void 0 && other === void 0) return only;
 throw new require_main.EvidenceError(only === void 0 ? "the go.mod names no module" : "the go.mod names two modules", {
  line: other?.line ?? 1,
  remedy: "write one line, as in module example.org/orbit"
 });
}

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
 createReader: async schema => (await (__webpack_require__.e(/* import() */ 8851).then(__webpack_require__.t.bind(__webpack_require__, 8851, 19)))).createPiSummaryReader(schema)
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
 createReader: async schema => (await (Promise.all(/* import() */[__webpack_require__.e(7351), __webpack_require__.e(1062)]).then(__webpack_require__.t.bind(__webpack_require__, 1062, 19)))).createPiEventsReader(schema)
}), piResults({
 schema: "ext.scenario_conformance.v1",
 layout: "document",
 tool: "scenario tests",
 subjects: "scenarios by name, or counted where the file has no `results`; the tier is `source_tier`, attributes are `kind` and `extension`",
 firstResult: {
  list: "results",
  keys: [ "scenario_id", "status" ]
 },
 createReader: async schema => (await (__webpack_require__.e(/* import() */ 7068).then(__webpack_require__.t.bind(__webpack_require__, 7068, 19)))).createPiScenariosReader(schema)
}), piResults({
 schema: "runtime.compat-matrix.v1",
 layout: "document",
 tool: "the matrix of the runtime API",
 subjects: "API entries: surface, module and API; attributes are `surface` and `module`",
 firstResult: {
  list: "entries",
  keys: [ "surface", "module", "api" ]
 },
 createReader: async schema => (await (__webpack_require__.e(/* import() */ 4633).then(__webpack_require__.t.bind(__webpack_require__, 4633, 19)))).createPiApiMatrixReader(schema)
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
 read: async () => (await (__webpack_require__.e(/* import() */ 7582).then(__webpack_require__.t.bind(__webpack_require__, 7582, 19)))).ctrfReader
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
 read: async () => (await (__webpack_require__.e(/* import() */ 1939).then(__webpack_require__.t.bind(__webpack_require__, 1939, 19)))).jestReader
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
 read: async ({options}) => (await (Promise.all(/* import() */[__webpack_require__.e(7351), __webpack_require__.e(3285)]).then(__webpack_require__.t.bind(__webpack_require__, 3285, 19)))).createJsonLinesReader(options)
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
 read: async ({options}) => (await (__webpack_require__.e(/* import() */ 9549).then(__webpack_require__.t.bind(__webpack_require__, 9549, 19)))).createJunitReader(options)
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
 const {nativeReportOf} = await (__webpack_require__.e(/* import() */ 6577).then(__webpack_require__.t.bind(__webpack_require__, 6577, 19)));
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
 const pieces = require_main.decodeText(source.bytes);
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

function hasFile({files}, path) {
 return require_main.indexOfPath(files, path) !== -1;
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

const SEPARATOR = " > ";

function namesOf({subject, file, attributes = {}}) {
 const around = [];
 let rest = subject;
 for (const known of [ file, attributes["suite"], attributes["class"] ]) {
  if (known === void 0 || !rest.startsWith(known + SEPARATOR)) continue;
  around.push(...stepsOf(known));
  rest = rest.slice(known.length + 3);
 }
 if (around.length > 0) return {
  around,
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
   from = at + 3;
  }
 }
 return depth > 0 ? subject.split(SEPARATOR) : [ ...steps, subject.slice(from) ];
}

var RustCrates = class {
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
    name
   } ] ];
  }));
  this.#tests = own.map(file => {
   const folder = foldersAbove(file).find(each => crates.has(each));
   return {
    file,
    stem: require_main.stemOf(file),
    crate: folder === void 0 ? void 0 : crates.get(folder)
   };
  });
  this.#names = new Set(this.#tests.flatMap(({crate}) => crate === void 0 ? [] : [ crate.name.replaceAll("-", "_") ]));
 }
 isCrate(name) {
  return this.#names.has(name.replaceAll("-", "_"));
 }
 find(path) {
  const [crate = "", ...rest] = path.split("::");
  const own = this.#tests.filter(test => this.#isOf(test, crate));
  const [target = ""] = rest;
  const targets = own.filter(({stem, file, crate: known}) => stem === target && !isOfLibrary(file, known));
  if (targets.length > 0) return targets.map(({file}) => file);
  return own.some(({crate: known}) => known !== void 0 && this.#hasTarget(known, target)) ? [] : modules(own, rest).flatMap(({file, rate}) => rate > 0 ? [ file ] : []);
 }
 findInLibrary(crate, name) {
  return modules(this.#tests.filter(test => test.crate !== void 0 && this.#isOf(test, crate)), name.split("::")).map(({file}) => file);
 }
 #hasTarget({folder}, target) {
  const path = within(folder, `tests/${target}`);
  return [ `${path}.rs`, `${path}/main.rs` ].some(file => hasFile(this.#repository, file));
 }
 #isOf({file, crate}, name) {
  if (crate !== void 0) return isSame(crate.name, name);
  const [, above] = /^(?:(.*)\/)?tests\//.exec(within(this.#repository.folder, file)) ?? [];
  return above === void 0 || isSame(above.slice(above.lastIndexOf("/") + 1), name);
 }
};

function isSame(left, right) {
 return left.replaceAll("-", "_") === right.replaceAll("-", "_");
}

function isOfLibrary(file, crate) {
 return crate !== void 0 && file.startsWith(within(crate.folder, "src/"));
}

function modules(tests, path) {
 const rated = tests.flatMap(({file, crate}) => {
  if (crate === void 0 || !isOfLibrary(file, crate)) return [];
  const own = modulePath(file.slice(within(crate.folder, "src/").length));
  return own.every((step, index) => path[index] === step) ? [ {
   file,
   rate: own.length
  } ] : [];
 });
 const best = Math.max(...rated.map(({rate}) => rate));
 return rated.filter(({rate}) => rate === best);
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
 const {around, name: whole} = namesOf(result);
 const own = around.at(-1);
 const name = withoutVariant(whole, result);
 const short = own !== void 0 && name.startsWith(`${own}.`) ? name.slice(own.length + 1) : name;
 const inFile = namesInFile(around, file);
 const written = (inFile === void 0 ? isExact(result, file) ? [ around ] : looseNames(around) : [ inFile ]).map(path => [ ...path, withoutModules(short, file) ]);
 return {
  texts: unique(written.map(require_main.joined)),
  plain: unique(written.map(path => require_main.joined([ ...path.slice(0, -1), withoutParameters(path.at(-1) ?? "", file) ])))
 };
}

function isExact({file, attributes = {}}, path) {
 return file !== void 0 && attributes["class"] === void 0 && /\.[cm]?[jt]sx?$/.test(path);
}

function withoutVariant(name, {attributes = {}}) {
 return [ attributes["browser"], attributes["project"] ].reduce((rest, variant) => variant !== void 0 && rest.endsWith(` > ${variant}`) ? rest.slice(0, -3 - variant.length) : rest, name);
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
}

function namesInModule(name, file) {
 if (/\.(?:[cm]?[jt]sx?)$/.test(file)) return;
 if (file.endsWith(".go")) return [];
 if (file.endsWith(".rs")) return name.includes("::") ? [] : void 0;
 const steps = name.split(/[.$+\\]/);
 const at = steps.lastIndexOf(require_main.stemOf(file));
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

var FileCases = class {
 #file;
 #declared;
 #candidates;
 #results;
 #owners=new Map;
 #executed;
 constructor(file, declared, results) {
  this.#file = file;
  this.#declared = declared;
  this.#candidates = (declared ?? []).filter(({kind}) => kind === "test").map(test => candidateOf(test, file));
  this.#results = results;
 }
 outcomeOf(name) {
  const declared = require_main.testsNamed(name, this.#file, this.#declared ?? []);
  const tests = declared.filter(({kind}) => kind === "test");
  const groups = declared.filter(({kind}) => kind === "group");
  return worstOutcome([ ...tests.map(test => this.#outcome(result => this.#isOf(result, test))), ...groups.map(group => this.#outcome(result => this.#isIn(result, group))), ...declared.length === 0 ? [ this.#outcome(result => this.#isCalled(result, name)) ] : [] ]);
 }
 #outcome(isMeant) {
  return outcomeOf(this.#results.filter(result => isMeant(result) || require_result.isFailure(result.status) && this.#isNobodys(result)));
 }
 #isNobodys(result) {
  return result.isWhole || this.#ownersOf(result).length === 0;
 }
 #isOf(result, test) {
  const owners = this.#ownersOf(result);
  if (owners.includes(test)) return !require_result.isExecuted(result.status) || require_result.isFailure(result.status) || this.#isOfEach(owners);
  return require_result.isFailure(result.status) && fitOf(candidateOf(test, this.#file), result.name) > 0;
 }
 #isOfEach(owners) {
  const names = new Set(owners.map(({steps}) => require_main.joined(steps)));
  if (names.size < 2) return true;
  this.#executed ??= new Map([ ...Map.groupBy(this.#results, each => keyOf(this.#ownersOf(each))) ].map(([key, results]) => [ key, results.reduce((sum, {times}) => sum + times, 0) ]));
  return (this.#executed.get(keyOf(owners)) ?? 0) >= names.size;
 }
 #isIn(result, group) {
  const owners = this.#ownersOf(result);
  if (owners.some(({first, last}) => group.first <= first && last <= group.last)) return true;
  const start = require_main.joined(group.steps);
  return owners.length === 0 && !start.includes("\ue000") && result.name.texts.some(text => text.startsWith(`${start} `));
 }
 #isCalled({name: {texts, plain}}, name) {
  return [ require_main.joined([ name ]), require_main.joined([ require_main.stemOf(this.#file), name ]) ].some(each => texts.includes(each) || plain.includes(each));
 }
 #ownersOf(result) {
  const known = this.#owners.get(result);
  if (known !== void 0) return known;
  const rated = this.#candidates.map(each => ({
   test: each.test,
   fit: fitOf(each, result.name)
  }));
  const best = Math.max(...rated.map(({fit}) => fit));
  const owners = best <= 0 ? [] : rated.filter(({fit}) => fit === best).map(({test}) => test);
  this.#owners.set(result, owners);
  return owners;
 }
};

function keyOf(tests) {
 return tests.map(({steps, first}) => `${first} ${require_main.joined(steps)}`).join("\n");
}

function candidateOf(test, file) {
 const {steps, title} = test;
 return {
  test,
  forms: (title === void 0 ? [ steps ] : [ steps, [ ...steps.slice(0, -1), title ] ]).flatMap(each => formsOf(each, file))
 };
}

function formsOf([first = "", ...others], file) {
 const isOfFile = others.length > 0 && first === require_main.stemOf(file);
 return [ require_main.joined([ first, ...others ]), ...isOfFile ? [ require_main.joined(others) ] : [] ];
}

function fitOf({forms}, {texts, plain}) {
 const names = [ ...texts, ...plain ];
 const fitting = forms.find(form => names.some(text => isFitting(form, text)));
 return fitting === void 0 ? 0 : 1 + literalLength(fitting);
}

function literalLength(form) {
 return form.replaceAll("\ue000", "").length;
}

function isFitting(form, text) {
 if (!form.includes("\ue000")) return form === text;
 const pattern = Array.from(form, sign => sign === "\ue000" ? require_main.ANY_NUMBER : require_main.exactItem(sign));
 return require_main.matchesItems(pattern, Array.from(text));
}

const SEVERITY = [ "passed", "skipped", "not-run", "failed" ];

function worstOutcome(outcomes) {
 const [worst] = outcomes.toSorted((left, right) => SEVERITY.indexOf(right.kind) - SEVERITY.indexOf(left.kind));
 return worst ?? {
  kind: "not-run"
 };
}

function outcomeOf(results) {
 let [isRun, isThere] = [ false, false ];
 let reason;
 for (const {subject, status, message} of results) {
  if (require_result.isFailure(status)) return message === void 0 ? {
   kind: "failed",
   subject
  } : {
   kind: "failed",
   subject,
   message
  };
  isThere = true;
  isRun ||= require_result.isExecuted(status);
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
  reason
 };
}

const CLASS_FILE = /\.(?:java|kt|kts|groovy|scala|cs|fs|vb|php)$/;

var DeclaredClasses = class {
 #whole=new Map;
 #simple=new Map;
 undeclared;
 constructor(tests, {read}) {
  const undeclared = new Set;
  for (const file of tests.filter(each => CLASS_FILE.test(each))) {
   const text = read(file) ?? "";
   const classes = file.endsWith(".fs") ? fsharpTypesIn(text) : classesIn(text);
   if (classes.length === 0) undeclared.add(file);
   for (const {space, name} of classes) {
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
};

function add(index, name, file) {
 const known = index.get(name);
 if (known === void 0) index.set(name, [ file ]); else if (!known.includes(file)) known.push(file);
}

const DECLARATION = /\b(package|namespace)\s+([\w.\\`]+)|\b(?:class|object|interface|record|struct|trait)\s+(?:class\s+)?([\p{L}_]\w*)|[{}]/gu;

function classesIn(text) {
 const classes = [];
 const {bare} = require_masked_text.maskCLike(text);
 const spaces = new Spaces;
 for (const {0: sign, 1: keyword, 2: space = "", 3: name, index} of bare.matchAll(DECLARATION)) if (keyword !== void 0) {
  const isBlock = /^\s*\{/.test(bare.slice(index + sign.length, index + sign.length + 100));
  spaces.enter(space.replaceAll("\\", ".").replaceAll("`", ""), isBlock ? "block" : "file");
 } else if (name !== void 0) {
  if (spaces.isOutermost) classes.push({
   space: spaces.name,
   name
  });
 } else spaces.bracket(sign === "{" ? 1 : -1);
 return classes;
}

const FSHARP = /^(namespace|module|type)[ \t]+(?:(?:rec|public|internal|private)[ \t]+)*([\w.]+)/gm;

function fsharpTypesIn(text) {
 let space = "";
 const types = [];
 for (const [, keyword, written = ""] of require_masked_text.maskCLike(text).bare.matchAll(FSHARP)) {
  if (keyword === "namespace") {
   space = written;
   continue;
  }
  const dot = written.lastIndexOf(".");
  const name = written.slice(dot + 1);
  types.push({
   space: dot === -1 ? space : written.slice(0, dot),
   name
  });
  if (keyword === "module" && dot !== -1) space = written;
 }
 return types;
}

var Spaces = class {
 #open=[];
 #depth=0;
 get name() {
  return this.#open.map(({name}) => name).join(".");
 }
 get isOutermost() {
  return this.#depth <= (this.#open.at(-1)?.depth ?? 0);
 }
 enter(name, extent) {
  this.#open.push({
   name,
   depth: extent === "block" ? this.#depth + 1 : 0
  });
 }
 bracket(change) {
  this.#depth += change;
  if (change === 1) return;
  while ((this.#open.at(-1)?.depth ?? 0) > Math.max(0, this.#depth)) this.#open.pop();
 }
};

var GoPackages = class {
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
  const [first, ...others] = [ ...this.#byFolder ].filter(([each]) => this.#moduleAbove(each) === void 0 && this.#endsWithFolder(name, each)).sort(([left], [right]) => right.length - left.length);
  return first === void 0 || others.some(([each]) => each.length === first[0].length) ? [] : first[1];
 }
 #folderOf(name) {
  const [best] = [ ...this.#modules ].filter(([, module]) => module !== void 0 && (name === module || name.startsWith(`${module}/`))).sort(([, left = ""], [, right = ""]) => right.length - left.length);
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
};

function moduleOf(text) {
 if (text === void 0) return;
 try {
  return readGoModule(text).module;
 } catch {
  return;
 }
}

const DECLARED = /^func\s+(?:\([^)\n]*\)\s*)?((?:Test|Fuzz|Example|Benchmark)[\p{L}\p{N}_]*)\s*\(/gmu;

var GoTests = class {
 #repository;
 #known=new Map;
 constructor(repository) {
  this.#repository = repository;
 }
 declaring(files, name) {
  const steps = name.split("/");
  const own = files.filter(file => {
   const declared = this.#declaredIn(file);
   return steps.some(step => declared.has(step));
  });
  return own.length === 0 ? files : own;
 }
 #declaredIn(file) {
  const known = this.#known.get(file);
  if (known !== void 0) return known;
  const text = this.#repository.read(file) ?? "";
  const declared = new Set([ ...text.matchAll(DECLARED) ].map(([, name = ""]) => name));
  this.#known.set(file, declared);
  return declared;
 }
};

const OTHERS = /\.(?:[cm]?[jt]sx?|go|rs)$/;

var TestModules = class {
 #byStem;
 #repository;
 constructor(tests, repository) {
  this.#byStem = Map.groupBy(tests.filter(file => !OTHERS.test(file)), require_main.stemOf);
  this.#repository = repository;
 }
 find(name, base) {
  const [outer = ""] = name.split(/[$+]/);
  const steps = outer.split(/[.\\]/);
  const found = steps.flatMap((step, index) => {
   const before = steps.slice(0, index);
   return (this.#byStem.get(step) ?? []).filter(file => this.#isMeant(file, before, steps.slice(index + 1))).map(file => ({
    file,
    folder: folderOf(file),
    before: before.join("/")
   }));
  });
  return ([ found.filter(({folder, before}) => folder === within(base, before) || before === "" && folder === base), found.filter(({folder, before}) => before !== "" && folder === before), found.filter(({file}) => isWithin(base, file)) ].find(({length}) => length > 0) ?? []).map(({file}) => file);
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
};

const NONE = [];

var TestPaths = class {
 #repository;
 #byName;
 constructor(repository) {
  this.#repository = repository;
 }
 find(written, base) {
  const path = node_path.posix.normalize(written.replaceAll("\\", "/"));
  if (/^(?:\/|[A-Za-z]:)/.test(path)) return this.#fromElsewhere(path);
  const {folder} = this.#repository;
  const fromWorkspace = folder !== "" && path.startsWith(`${folder}/`) ? [ path.slice(folder.length + 1) ] : [];
  const found = [ node_path.posix.join(base, path), path, ...fromWorkspace ].find(each => hasFile(this.#repository, each));
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
  return this.#filesNamed(path.slice(path.lastIndexOf("/") + 1)).filter(file => file.endsWith(`/${path}`) && isWithin(base, file));
 }
 #filesNamed(name) {
  this.#byName ??= Map.groupBy(this.#repository.files, file => file.slice(file.lastIndexOf("/") + 1));
  return this.#byName.get(name) ?? NONE;
 }
};

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

var TestIndex = class {
 #tests;
 #byStem;
 #byFileName;
 #paths;
 #go;
 #goTests;
 #crates;
 #classes;
 #modules;
 #known=new Map;
 constructor(tests, repository) {
  this.#tests = new Set(tests);
  const named = tests.flatMap(file => stemsOf(file).map(stem => ({
   stem,
   file
  })));
  const byStem = Map.groupBy(named, ({stem}) => stem);
  this.#byStem = new Map([ ...byStem ].map(([stem, own]) => [ stem, own.map(({file}) => file) ]));
  this.#byFileName = new Set(tests.map(file => file.slice(file.lastIndexOf("/") + 1)));
  this.#paths = new TestPaths(repository);
  this.#go = new GoPackages(tests, repository);
  this.#goTests = new GoTests(repository);
  this.#crates = new RustCrates(tests, repository);
  this.#classes = new DeclaredClasses(tests, repository);
  this.#modules = new TestModules(tests.filter(file => !this.#classes.isClassFile(file)), repository);
 }
 find(result, base = "") {
  const found = this.#findFiles(result, base);
  if (found.kind !== "found" || found.files.length === 1 || result.whole !== void 0) return found;
  return {
   kind: "found",
   files: this.#goTests.declaring(found.files, namesOf(result).name)
  };
 }
 #findFiles(result, base) {
  const {file} = result;
  if (file !== void 0) return this.#once("file", file, base);
  const {around, name} = namesOf(result);
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
  const near = [ ...new Set([ ...this.#byStem.get(name) ?? [], ...this.#classes.findSimple(name) ]) ].filter(file => isWithin(base, file));
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
   name,
   files: tests
  };
 }
};

function placedNames(names, fileNames) {
 const isPath = name => fileNames.has(name) || PATH.test(name);
 const others = names.filter(name => !isPath(name)).toReversed();
 return [ ...names.filter(isPath).map(name => [ "path", name ]), ...others.filter(name => CRATE_PATH.test(name)).map(name => [ "crate", name ]), ...others.filter(name => QUALIFIED.test(name)).map(name => [ "class", name ]) ];
}

function withPackage(name, {file, place}) {
 return file === void 0 && place !== void 0 && (SIMPLE.test(place) || QUALIFIED.test(place)) && SIMPLE.test(name) && !place.endsWith(`.${name}`) ? `${place}.${name}` : name;
}

function stemsOf(file) {
 const stem = require_main.stemOf(file);
 const base = stem.split(".")[0] ?? stem;
 return base === "" ? [ stem ] : [ ...new Set([ stem, base ]) ];
}

const MAX_STRAYS = 1e3;

var TestOutcomes = class {
 #tests;
 #declared;
 #index;
 #byFile=new Map;
 #ambiguous=new Map;
 #strays=new Map;
 #joinedReports=new Set;
 #placedReports=new Set;
 #remembered={
  placed: 0,
  placeless: 0
 };
 results=0;
 joined=0;
 #unjoined;
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
  if (found.kind !== "none" || found.isPlaced) this.#placedReports.add(report.shown);
  if (found.kind === "none") {
   this.#unjoined ??= {
    subject: result.subject,
    report: report.shown,
    place: placeIn(result)
   };
   this.#putStray(result, {
    isPlaced: found.isPlaced,
    shown: report.shown
   });
   return;
  }
  if (found.kind === "ambiguous") {
   this.#ambiguous.set(found.name, found.files);
   if (require_result.isFailure(result.status)) for (const file of found.files) this.#put(file, result);
   return;
  }
  this.joined++;
  this.#joinedReports.add(report.shown);
  for (const file of found.files) this.#put(file, result);
 }
 get outcomes() {
  return new Map(this.#tests.map(file => [ file, outcomeOf([ ...this.#byFile.get(file) ?? [] ].map(([subject, state]) => ({
   subject,
   ...state
  }))) ]));
 }
 casesOf(file, names) {
  const results = [ ...this.#byFile.get(file) ?? [] ].map(([subject, state]) => ({
   subject,
   ...state,
   name: state.name ?? {
    texts: [],
    plain: []
   }
  }));
  const cases = new FileCases(file, this.#declared.get(file), results);
  return new Map(names.map(name => [ name, cases.outcomeOf(name) ]));
 }
 get unjoined() {
  const first = this.#unjoined;
  return first && {
   ...first,
   isReportPlaceless: !this.#placedReports.has(first.report)
  };
 }
 get ambiguous() {
  return [ ...this.#ambiguous ].map(([name, files]) => ({
   name,
   files
  }));
 }
 get strays() {
  return [ ...this.#strays.values() ].filter(({status}) => require_result.isFailure(status)).map(({status, isNamed, isPlaced, ...stray}) => ({
   ...stray,
   isPlaced: isPlaced || isNamed && !this.#joinedReports.has(stray.report)
  }));
 }
 #putStray(result, {isPlaced, shown}) {
  const {subject, status, message} = result;
  const key = `${shown}\0${subject}`;
  const known = this.#strays.get(key);
  if (known === void 0) {
   const kind = isPlaced ? "placed" : "placeless";
   if (!require_result.isFailure(status) || this.#remembered[kind] >= MAX_STRAYS) return;
   this.#remembered[kind]++;
  }
  const merged = known === void 0 ? status : merge(known.status, result);
  const said = message ?? known?.message;
  const place = placeIn(result);
  this.#strays.set(key, {
   subject,
   isPlaced,
   report: shown,
   status: merged,
   isNamed: result.whole !== "run" && namesOf(result).around.length > 0,
   ...place === void 0 ? {} : {
    place
   },
   ...said === void 0 ? {} : {
    message: said
   }
  });
 }
 #put(file, result) {
  const {subject, status, message, whole} = result;
  const subjects = this.#byFile.get(file) ?? new Map;
  this.#byFile.set(file, subjects);
  const known = subjects.get(subject);
  subjects.set(subject, {
   status: known === void 0 ? status : merge(known.status, result),
   times: (known?.times ?? 0) + (require_result.isExecuted(status) ? 1 : 0),
   message: message ?? known?.message,
   name: known?.name ?? (this.#declared.has(file) ? caseNameOf(result, file) : void 0),
   isWhole: whole !== void 0 || known?.isWhole === true
  });
 }
};

function placeIn(result) {
 return result.file ?? namesOf(result).around.at(-1);
}

function merge(known, {status, rerun: isRerun}) {
 return (isRerun === true ? require_result.rerun : require_result.worse)(known, status);
}

async function gatherResults(context, {entries, madeBy}, tests) {
 const patterns = entries.map(({glob}) => glob);
 const {found, ...matched} = await findPatterns(context.workspace, patterns);
 const steps = readStepOutcomes(context.runner, {
  noun: "evidence",
  known: patterns
 });
 const paths = [ ...found ].sort();
 const outcomes = new TestOutcomes(tests.files, tests.repository, tests.declared);
 const collected = {
  outcomes,
  problems: [],
  failing: new Set
 };
 for (const path of paths) await readFile(context, {
  path,
  base: namedRoot(context, {
   entries,
   matches: matched.matches,
   path
  }) ?? reportFolder(path, tests.repository) ?? ""
 }, collected);
 const {results, joined, ambiguous, strays, unjoined} = outcomes;
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
  results,
  joined,
  ambiguous,
  strays,
  ...unjoined === void 0 ? {} : {
   unjoined
  }
 };
}

function namedRoot({workspace}, {entries, matches, path}) {
 const shown = workspace.display(path);
 const entry = entries.find(each => each.root !== void 0 && matches.get(each.glob)?.includes(shown));
 if (entry?.root === void 0) return;
 const root = node_path.posix.normalize(entry.root).replace(/\/$/, "");
 return root === "." ? "" : root;
}

function caseOutcomes(outcomes, {cases, files}) {
 const known = new Set(files);
 return [ ...cases ].filter(([file]) => known.has(file)).flatMap(([file, names]) => [ ...outcomes.casesOf(file, names) ].map(([test, outcome]) => [ require_main.proofName({
  file,
  test
 }), outcome ]));
}

async function readFile({evidence, workspace}, {path, base}, collected) {
 const {outcomes, problems} = collected;
 const before = outcomes.results;
 const reading = await evidence.read(path, async file => {
  const {path: shown, bytes, facts} = file;
  const {reader, records} = await readConformance({
   path,
   bytes
  }, {
   root: workspace.root
  });
  facts.format = reader.format;
  for (const record of records) {
   if (record.kind === "generated-at") facts.generatedAt = record.instant; else if (record.kind === "note") file.note(record.note); else take(record, collected, {
    shown,
    base
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

function take(record, {outcomes, problems, failing}, report) {
 const {shown} = report;
 if (record.kind === "result") {
  if (require_result.isFailure(record.result.status)) failing.add(shown);
  if (record.result.attributes?.["part"] === void 0) outcomes.add(record.result, report);
 } else if (!problems.some(({file, message}) => file === shown && message === COUNTED)) problems.push({
  message: COUNTED,
  file: shown
 });
}

exports.gatherResults = gatherResults;


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


/***/ })

};
;