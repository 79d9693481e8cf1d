exports.id = 934;
exports.ids = [934];
exports.modules = {

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

/***/ 2137:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const PERMISSIONS = [ "read", "triage", "write", "maintain", "admin" ];

const USER = /^@([A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9_])?(?:\[bot\])?)$/;

const TEAM = /^@([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/([A-Za-z0-9_][A-Za-z0-9_.-]{0,99})$/;

const AREA = /^(owner|backup):([a-z0-9][a-z0-9-]*)$/;

const LEVEL = /^permission:([a-z]+)$/;

const owner = require_main.scalar({
 noun: "a user or a team",
 read: input => typeof input === "string" ? ownerOf(input) : void 0,
 fix: () => 'write it with an @ and in quotes, as in "@dana" or "@orbit/reviewers"'
});

const approver = require_main.scalar({
 noun: "an approver",
 read: input => typeof input === "string" ? approverOf(input) : void 0,
 fix: () => `write "@dana", "@orbit/reviewers", owner:<area>, backup:<area>, or permission: with one of ${PERMISSIONS.join(", ")}`
});

function ownerOf(text) {
 const [, login] = USER.exec(text) ?? [];
 if (login !== void 0) return {
  kind: "user",
  login,
  text
 };
 const [, org, slug] = TEAM.exec(text) ?? [];
 return org === void 0 || slug === void 0 ? void 0 : {
  kind: "team",
  org,
  slug,
  text
 };
}

function approverOf(text) {
 const [, role, area] = AREA.exec(text) ?? [];
 if ((role === "owner" || role === "backup") && area !== void 0) return {
  kind: "area",
  role,
  area,
  text
 };
 const [, written] = LEVEL.exec(text) ?? [];
 const level = PERMISSIONS.find(each => each === written);
 return level === void 0 ? ownerOf(text) : {
  kind: "permission",
  level,
  text
 };
}

Object.defineProperty(exports, "approver", ({
 enumerable: true,
 get: function() {
  return approver;
 }
}));

Object.defineProperty(exports, "owner", ({
 enumerable: true,
 get: function() {
  return owner;
 }
}));


/***/ }),

/***/ 934:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_lib = __webpack_require__(5910);

const require_requirement = __webpack_require__(3890);

const require_json_document = __webpack_require__(9037);

let node_path = __webpack_require__(6760);

function readOutdated(text) {
 const value = require_json_document.parseJson(text);
 if (Array.isArray(value)) return {
  tool: "pip list",
  majors: value.flatMap(each => majorOf(pipRow(each)))
 };
 if (!require_main.isJsonObject(value)) throw notKnown();
 if (Array.isArray(value["dependencies"])) return {
  tool: "cargo outdated",
  majors: value["dependencies"].flatMap(each => majorOf(cargoRow(each)))
 };
 const rows = Object.entries(value).map(([name, each]) => npmRows(name, each));
 return {
  tool: "npm outdated",
  majors: [ ...new Set(rows.flat().flatMap(majorOf)) ]
 };
}

function npmRows(name, value) {
 return (Array.isArray(value) ? value : [ value ]).map(entry => {
  if (!require_main.isJsonObject(entry) || typeof entry["latest"] !== "string") throw notKnown();
  return rowOf(name, entry["current"] ?? entry["wanted"], entry["latest"]);
 });
}

function cargoRow(value) {
 const {name, project, latest} = objectOf(value);
 return rowOf(name, project, latest);
}

function pipRow(value) {
 const {name, version, latest_version: latest} = objectOf(value);
 return rowOf(name, version, latest);
}

function objectOf(value) {
 if (!require_main.isJsonObject(value)) throw notKnown();
 return value;
}

function rowOf(name, current, latest) {
 if (typeof name !== "string" || typeof current !== "string" || typeof latest !== "string") throw notKnown();
 return {
  name,
  current,
  latest
 };
}

function majorOf({name, current, latest}) {
 const [from, to] = [ current, latest ].map(version => /^v?(\d+)(?=\.|$)/.exec(version)?.[1]);
 if (from === void 0 || to === void 0 || Number(to) <= Number(from)) return [];
 return [ `${name} ${current}, latest ${latest}` ];
}

function notKnown() {
 return new require_main.EvidenceError("not a report of npm outdated, cargo outdated or pip list --outdated", {
  line: 1,
  remedy: "write its JSON into the file, and nothing else"
 });
}

async function gatherAudits(context, wanted) {
 const found = new Map;
 if (wanted.length === 0) return found;
 const readers = await (__webpack_require__.e(/* import() */ 873).then(__webpack_require__.t.bind(__webpack_require__, 4873, 19)));
 for (const each of wanted) {
  const reports = await readReports(context, each.evidence, report => auditIn(report, {
   ...readers,
   wanted: each
  }));
  found.set(each.evidence.join("\n"), reports);
 }
 return found;
}

async function gatherOutdated(context, wanted) {
 const found = new Map;
 for (const {evidence} of wanted) found.set(evidence.join("\n"), await readReports(context, evidence, ({path, text}) => ({
  path,
  ...readOutdated(text)
 })));
 return found;
}

async function readReports(context, patterns, read) {
 const {workspace, evidence, inputs, runner} = context;
 const reports = [];
 for (const path of await workspace.find(placesOf(patterns, runner.input("reports")))) {
  const shown = workspace.display(path);
  const [committed] = await require_lib.committedFiles([ (0, node_path.resolve)(inputs.directory, path) ]);
  if (committed !== void 0) {
   reports.push({
    kind: "unread",
    path: shown,
    why: "is a file of a commit",
    remedy: "let a step of this run write the report, and keep it out of git"
   });
   continue;
  }
  const found = await evidence.read(path, async ({text, facts}) => {
   facts.format = "report";
   facts.records = 1;
   return read({
    path: shown,
    text: text(),
    log: await logBeside(context, path)
   });
  });
  if (found.kind === "read") reports.push({
   kind: "read",
   content: found.content
  }); else {
   const why = found.kind === "missing" ? "does not exist" : found.finding.message;
   reports.push({
    kind: "unread",
    path: shown,
    why,
    remedy: "let the tool write its whole report"
   });
  }
 }
 return reports;
}

async function logBeside({evidence, inputs}, report) {
 const path = report.replace(/\.[^./]*$/, ".log");
 if (path === report) return;
 const [committed] = await require_lib.committedFiles([ (0, node_path.resolve)(inputs.directory, path) ]);
 return committed === void 0 ? evidence.readCompanion(path) : void 0;
}

function placesOf(patterns, restored) {
 return restored === "" ? patterns : patterns.map(pattern => `${restored}/*/evidence/${pattern}`);
}

const LIVE = new Set([ "npm-audit-2", "pip-audit", "osv-scanner", "github-dependency-compare" ]);

const NPM = "run npm audit --json --loglevel=http > audit.json 2> audit.log, and keep both files together";

function auditIn({text, path, log}, {recogniseAudit, readAudit, wanted}) {
 const format = recogniseAudit(text);
 if (format === void 0) throw new require_main.EvidenceError(text.trim() === "" ? "the report is empty: its tool did not finish" : "not a whole report of a tool that is known", {
  line: 1,
  remedy: "fix what the tool says on standard error"
 });
 const {tool, database, vulnerabilities, notMeasured, ignored} = readAudit(format, {
  text,
  log
 });
 const least = require_requirement.SEVERITIES.indexOf(wanted.failFrom);
 const advisories = vulnerabilities.filter(({severity, informational}) => informational === void 0 && (severity === "unknown" || require_requirement.SEVERITIES.indexOf(severity) >= least));
 const {date} = database;
 const remedy = `let ${tool} write when its database was updated`;
 return {
  path,
  tool,
  databaseDate: date.kind === "known" ? require_main.given(date.value) : LIVE.has(format) ? require_main.given("live") : require_main.missing(date.why, remedy),
  advisories: advisories.map(({ids, package: {name}}) => `${ids[0] ?? "an advisory"} in ${name}`),
  again: format === "npm-audit-2" ? NPM : `run ${tool} again, over everything`,
  faults: [ ...notMeasured.flatMap(each => each.kind === "part" ? [] : [ each.why ]), ...ignored.map(({by}) => `advisories are ignored by ${by}`) ]
 };
}

exports.gatherAudits = gatherAudits;

exports.gatherOutdated = gatherOutdated;


/***/ }),

/***/ 3890:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_owners = __webpack_require__(2137);

function oneKeyOf(noun, readers) {
 const known = Object.keys(readers);
 return require_main.transform((input, payload) => {
  const problems = found => {
   for (const {path, message} of found) payload.issues.push({
    code: "custom",
    input,
    message,
    path: [ ...path ]
   });
   return require_main.NEVER;
  };
  if (typeof input !== "object" || input === null || Array.isArray(input)) return problems([ {
   path: [],
   message: `${require_main.complaint(input, noun)}: write one key, as in ${known[0]}: \u2026`
  } ]);
  const keys = Object.keys(input);
  const [key = ""] = keys;
  if (keys.length !== 1) return problems([ {
   path: [],
   message: severalKeys(noun, keys)
  } ]);
  const reader = Object.hasOwn(readers, key) ? readers[key] : void 0;
  if (reader === void 0) return problems([ {
   path: [ key ],
   message: require_main.unknownKeyMessage(key, known)
  } ]);
  const value = Reflect.get(input, key);
  const reading = reader().safeParse(value, {
   jitless: true,
   error: require_main.structureMessage
  });
  return reading.success ? reading.data : problems(reading.error.issues.flatMap(issue => problemsOf(issue, key)));
 });
}

function problemsOf(issue, key) {
 const path = [ key, ...issue.path.filter(each => typeof each !== "symbol") ];
 if (issue.code !== "unrecognized_keys") return [ {
  path,
  message: issue.message
 } ];
 const messages = issue.message.split("\n");
 return issue.keys.map((each, index) => ({
  path: [ ...path, each ],
  message: messages[index] ?? issue.message
 }));
}

function severalKeys(noun, keys) {
 if (keys.length === 0) return `is an empty mapping and not ${noun}: write one key`;
 return `a mapping of ${keys.join(", ")} is not ${noun}, which has one key: put them into a list below all or any`;
}

function tooDeep(noun) {
 return require_main.transform((input, payload) => {
  const message = `${noun} is nested more than 5 deep: split the decision into several`;
  payload.issues.push({
   code: "custom",
   input,
   message
  });
  return require_main.NEVER;
 });
}

const SEVERITIES = [ "low", "medium", "high", "critical" ];

const INFORMATIONAL = [ "unmaintained", "unsound", "yanked", "notice" ];

const UNKNOWN_LICENCES = [ "fail", "allow" ];

const CHANGELOG = "CHANGELOG.md";

const requirement = requirementAt(1);

function requirementAt(depth) {
 if (depth > 5) return tooDeep("a requirement");
 const group = kind => () => as(require_main.list(requirementAt(depth + 1)), of => ({
  kind,
  of
 }));
 return oneKeyOf("a requirement", {
  approvals: approvalsSchema,
  changelog: changelogSchema,
  verdict: () => as(require_main.word, gate => ({
   kind: "verdict",
   gate
  })),
  audit: auditSchema,
  unsafe: unsafeSchema,
  licences: licencesSchema,
  status: () => as(require_main.strictObject({
   name: require_main.label,
   app: require_main.word
  }), status => ({
   kind: "status",
   ...status
  })),
  all: group("all"),
  any: group("any")
 });
}

function as(schema, build) {
 return require_main.pipe(schema, require_main.transform(input => build(input)));
}

function approvalsSchema() {
 return as(require_main.strictObject({
  from: require_main.oneOrMore(require_owners.approver),
  count: require_main._default(require_main.positiveCount, 1)
 }), ({from, count: wanted}) => ({
  kind: "approvals",
  from,
  count: wanted
 }));
}

function changelogSchema() {
 return as(require_main.pipe(require_main.transform(input => input === "entry" ? CHANGELOG : input), require_main.path), each => ({
  kind: "changelog",
  path: each
 }));
}

function auditSchema() {
 return as(require_main.strictObject({
  evidence: require_main.oneOrMore(require_main.pathOrGlob),
  log: require_main.exactOptional(require_main.path),
  "fail-from": require_main._default(require_main.choice(SEVERITIES), "low"),
  allow: require_main.exactOptional(require_main.oneOrMore(require_main.choice(INFORMATIONAL))),
  "max-database-age": require_main.exactOptional(require_main.duration)
 }).check(require_main.superRefine(oneReportForLog)), ({evidence, log, allow = [], ...rest}) => ({
  kind: "audit",
  evidence,
  log,
  allow,
  failFrom: rest["fail-from"],
  maxDatabaseAge: rest["max-database-age"]
 }));
}

function oneReportForLog({evidence = [], log}, context) {
 if (log === void 0 || evidence.length === 1 && !/[*?{}[\]!()]/.test(evidence.join())) return;
 context.addIssue({
  code: "custom",
  path: [ "log" ],
  message: "is about one report: name that one in evidence, without wildcards"
 });
}

function unsafeSchema() {
 return as(require_main.strictObject({
  evidence: require_main.oneOrMore(require_main.pathOrGlob),
  log: require_main.exactOptional(require_main.path),
  max: require_main._default(require_main.count, 0),
  waivers: require_main.exactOptional(require_main.path)
 }).check(require_main.superRefine(oneReportForLog)), ({evidence, log, max, waivers}) => ({
  kind: "unsafe",
  evidence,
  log,
  max,
  waivers
 }));
}

function licencesSchema() {
 return as(require_main.strictObject({
  allow: require_main.oneOrMore(require_main.licence),
  unknown: require_main._default(require_main.choice(UNKNOWN_LICENCES), "fail"),
  evidence: require_main.exactOptional(require_main.oneOrMore(require_main.pathOrGlob)),
  log: require_main.exactOptional(require_main.path),
  waivers: require_main.exactOptional(require_main.path)
 }).check(require_main.superRefine(oneReportForLog)), ({evidence = [], log, waivers, ...rest}) => ({
  kind: "licences",
  ...rest,
  evidence,
  log,
  waivers
 }));
}

Object.defineProperty(exports, "SEVERITIES", ({
 enumerable: true,
 get: function() {
  return SEVERITIES;
 }
}));

Object.defineProperty(exports, "oneKeyOf", ({
 enumerable: true,
 get: function() {
  return oneKeyOf;
 }
}));

Object.defineProperty(exports, "requirement", ({
 enumerable: true,
 get: function() {
  return requirement;
 }
}));

Object.defineProperty(exports, "tooDeep", ({
 enumerable: true,
 get: function() {
  return tooDeep;
 }
}));


/***/ })

};
;