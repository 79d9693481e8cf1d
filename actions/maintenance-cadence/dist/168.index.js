export const id = 168;

export const ids = [ 168 ];

export const modules = {
 3168: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   gatherAudits: () => gatherAudits,
   gatherOutdated: () => gatherOutdated
  });
  var external_node_path_ = __webpack_require__(6760);
  var evidence_error = __webpack_require__(3427);
  var lib = __webpack_require__(9649);
  var requirement = __webpack_require__(8056);
  var answer = __webpack_require__(3412);
  var json_document = __webpack_require__(452);
  var json_value = __webpack_require__(3823);
  function readOutdated(text) {
   const value = (0, json_document.q)(text);
   if (Array.isArray(value)) return {
    tool: "pip list",
    majors: value.flatMap(each => majorOf(pipRow(each)))
   };
   if (!(0, json_value.O)(value)) throw notKnown();
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
   const each = Array.isArray(value) ? value : [ value ];
   return each.map(entry => {
    if (!(0, json_value.O)(entry) || typeof entry["latest"] !== "string") throw notKnown();
    const current = entry["current"] ?? entry["wanted"];
    return rowOf(name, current, entry["latest"]);
   });
  }
  function cargoRow(value) {
   const {name: name, project: project, latest: latest} = objectOf(value);
   return rowOf(name, project, latest);
  }
  function pipRow(value) {
   const {name: name, version: version, latest_version: latest} = objectOf(value);
   return rowOf(name, version, latest);
  }
  function objectOf(value) {
   if (!(0, json_value.O)(value)) throw notKnown();
   return value;
  }
  function rowOf(name, current, latest) {
   if (typeof name !== "string" || typeof current !== "string" || typeof latest !== "string") throw notKnown();
   return {
    name: name,
    current: current,
    latest: latest
   };
  }
  function majorOf({name: name, current: current, latest: latest}) {
   const [from, to] = [ current, latest ].map(version => /^v?(\d+)(?=\.|$)/.exec(version)?.[1]);
   if (from === void 0 || to === void 0 || Number(to) <= Number(from)) return [];
   return [ `${name} ${current}, latest ${latest}` ];
  }
  function notKnown() {
   return new evidence_error.o("not a report of npm outdated, cargo outdated or pip list --outdated", {
    line: 1,
    remedy: "write its JSON into the file, and nothing else"
   });
  }
  async function gatherAudits(context, wanted) {
   const found = new Map;
   if (wanted.length === 0) return found;
   const readers = await Promise.all([ __webpack_require__.e(674), __webpack_require__.e(13) ]).then(__webpack_require__.bind(__webpack_require__, 3013));
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
   for (const {evidence: evidence} of wanted) found.set(evidence.join("\n"), await readReports(context, evidence, ({path: path, text: text}) => ({
    path: path,
    ...readOutdated(text)
   })));
   return found;
  }
  async function readReports(context, patterns, read) {
   const {workspace: workspace, evidence: evidence, inputs: inputs, runner: runner} = context;
   const reports = [];
   for (const path of await workspace.find(placesOf(patterns, runner.input("reports")))) {
    const shown = workspace.display(path);
    const [committed] = await (0, lib.qI)([ (0, external_node_path_.resolve)(inputs.directory, path) ]);
    if (committed !== void 0) {
     const remedy = "let a step of this run write the report, and keep it out of git";
     reports.push({
      kind: "unread",
      path: shown,
      why: "is a file of a commit",
      remedy: remedy
     });
     continue;
    }
    const found = await evidence.read(path, async ({text: text, facts: facts}) => {
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
      why: why,
      remedy: "let the tool write its whole report"
     });
    }
   }
   return reports;
  }
  async function logBeside({evidence: evidence, inputs: inputs}, report) {
   const path = report.replace(/\.[^./]*$/, ".log");
   if (path === report) return;
   const [committed] = await (0, lib.qI)([ (0, external_node_path_.resolve)(inputs.directory, path) ]);
   return committed === void 0 ? evidence.readCompanion(path) : void 0;
  }
  function placesOf(patterns, restored) {
   return restored === "" ? patterns : patterns.map(pattern => `${restored}/*/evidence/${pattern}`);
  }
  const LIVE = new Set([ "npm-audit-2", "pip-audit", "osv-scanner", "github-dependency-compare" ]);
  const NPM = "run npm audit --json --loglevel=http > audit.json 2> audit.log, and keep both files together";
  function auditIn({text: text, path: path, log: log}, {recogniseAudit: recogniseAudit, readAudit: readAudit, wanted: wanted}) {
   const format = recogniseAudit(text);
   if (format === void 0) throw new evidence_error.o(text.trim() === "" ? "the report is empty: its tool did not finish" : "not a whole report of a tool that is known", {
    line: 1,
    remedy: "fix what the tool says on standard error"
   });
   const {tool: tool, database: database, vulnerabilities: vulnerabilities, notMeasured: notMeasured, ignored: ignored} = readAudit(format, {
    text: text,
    log: log
   });
   const least = requirement.o.indexOf(wanted.failFrom);
   const advisories = vulnerabilities.filter(({severity: severity, informational: informational}) => informational === void 0 && (severity === "unknown" || requirement.o.indexOf(severity) >= least));
   const {date: date} = database;
   const remedy = `let ${tool} write when its database was updated`;
   return {
    path: path,
    tool: tool,
    databaseDate: date.kind === "known" ? (0, answer.g)(date.value) : LIVE.has(format) ? (0, 
    answer.g)("live") : (0, answer.L)(date.why, remedy),
    advisories: advisories.map(({ids: ids, package: {name: name}}) => `${ids[0] ?? "an advisory"} in ${name}`),
    again: format === "npm-audit-2" ? NPM : `run ${tool} again, over everything`,
    faults: [ ...notMeasured.flatMap(each => each.kind === "part" ? [] : [ each.why ]), ...ignored.map(({by: by}) => `advisories are ignored by ${by}`) ]
   };
  }
 },
 452: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  function parseJsonDocument(text) {
   const value = parseJson(text);
   checkKeys(text, value);
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
 1579: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Qf: () => approver,
   eC: () => owner
  });
  var _scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6163);
  const PERMISSIONS = [ "read", "triage", "write", "maintain", "admin" ];
  const USER = /^@([A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9_])?(?:\[bot\])?)$/;
  const TEAM = /^@([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/([A-Za-z0-9_][A-Za-z0-9_.-]{0,99})$/;
  const AREA = /^(owner|backup):([a-z0-9][a-z0-9-]*)$/;
  const LEVEL = /^permission:([a-z]+)$/;
  const owner = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__.d_)({
   noun: "a user or a team",
   read: input => typeof input === "string" ? ownerOf(input) : void 0,
   fix: () => 'write it with an @ and in quotes, as in "@dana" or "@orbit/reviewers"'
  });
  const approver = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__.d_)({
   noun: "an approver",
   read: input => typeof input === "string" ? approverOf(input) : void 0,
   fix: () => `write "@dana", "@orbit/reviewers", owner:<area>, backup:<area>, or permission: with one of ${PERMISSIONS.join(", ")}`
  });
  function ownerOf(text) {
   const [, login] = USER.exec(text) ?? [];
   if (login !== void 0) return {
    kind: "user",
    login: login,
    text: text
   };
   const [, org, slug] = TEAM.exec(text) ?? [];
   return org === void 0 || slug === void 0 ? void 0 : {
    kind: "team",
    org: org,
    slug: slug,
    text: text
   };
  }
  function approverOf(text) {
   const [, role, area] = AREA.exec(text) ?? [];
   if ((role === "owner" || role === "backup") && area !== void 0) return {
    kind: "area",
    role: role,
    area: area,
    text: text
   };
   const [, written] = LEVEL.exec(text) ?? [];
   const level = PERMISSIONS.find(each => each === written);
   return level === void 0 ? ownerOf(text) : {
    kind: "permission",
    level: level,
    text: text
   };
  }
 },
 8056: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => requirement,
   o: () => SEVERITIES
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2527);
  var _choice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8344);
  var _collections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6294);
  var _owners_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1579);
  var _rule_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2770);
  var _scalars_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9350);
  var _texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7787);
  const SEVERITIES = [ "low", "medium", "high", "critical" ];
  const INFORMATIONAL = [ "unmaintained", "unsound", "yanked", "notice" ];
  const UNKNOWN_LICENCES = [ "fail", "allow" ];
  const CHANGELOG = "CHANGELOG.md";
  const requirement = requirementAt(1);
  function requirementAt(depth) {
   if (depth > _rule_tree_js__WEBPACK_IMPORTED_MODULE_0__.ow) return (0, _rule_tree_js__WEBPACK_IMPORTED_MODULE_0__.DI)("a requirement");
   const group = kind => () => as((0, _collections_js__WEBPACK_IMPORTED_MODULE_1__.p_)(requirementAt(depth + 1)), of => ({
    kind: kind,
    of: of
   }));
   return (0, _rule_tree_js__WEBPACK_IMPORTED_MODULE_0__.FH)("a requirement", {
    approvals: approvalsSchema,
    changelog: changelogSchema,
    verdict: () => as(_texts_js__WEBPACK_IMPORTED_MODULE_2__.Vm, gate => ({
     kind: "verdict",
     gate: gate
    })),
    audit: auditSchema,
    unsafe: unsafeSchema,
    licences: licencesSchema,
    status: () => as(zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
     name: _texts_js__WEBPACK_IMPORTED_MODULE_2__.Pf,
     app: _texts_js__WEBPACK_IMPORTED_MODULE_2__.Vm
    }), status => ({
     kind: "status",
     ...status
    })),
    all: group("all"),
    any: group("any")
   });
  }
  function as(schema, build) {
   return zod_mini__WEBPACK_IMPORTED_MODULE_3__.FsL(schema, zod_mini__WEBPACK_IMPORTED_MODULE_3__.pdi(input => build(input)));
  }
  function approvalsSchema() {
   const written = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
    from: (0, _collections_js__WEBPACK_IMPORTED_MODULE_1__.h9)(_owners_js__WEBPACK_IMPORTED_MODULE_4__.Qf),
    count: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Rvf(_scalars_js__WEBPACK_IMPORTED_MODULE_5__.bR, 1)
   });
   return as(written, ({from: from, count: wanted}) => ({
    kind: "approvals",
    from: from,
    count: wanted
   }));
  }
  function changelogSchema() {
   const file = zod_mini__WEBPACK_IMPORTED_MODULE_3__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_3__.pdi(input => input === "entry" ? CHANGELOG : input), _texts_js__WEBPACK_IMPORTED_MODULE_2__.Ae);
   return as(file, each => ({
    kind: "changelog",
    path: each
   }));
  }
  function auditSchema() {
   const written = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
    evidence: (0, _collections_js__WEBPACK_IMPORTED_MODULE_1__.h9)(_texts_js__WEBPACK_IMPORTED_MODULE_2__.J6),
    log: zod_mini__WEBPACK_IMPORTED_MODULE_3__.yqP(_texts_js__WEBPACK_IMPORTED_MODULE_2__.Ae),
    "fail-from": zod_mini__WEBPACK_IMPORTED_MODULE_3__.Rvf((0, _choice_js__WEBPACK_IMPORTED_MODULE_6__.Y)(SEVERITIES), "low"),
    allow: zod_mini__WEBPACK_IMPORTED_MODULE_3__.yqP((0, _collections_js__WEBPACK_IMPORTED_MODULE_1__.h9)((0, 
    _choice_js__WEBPACK_IMPORTED_MODULE_6__.Y)(INFORMATIONAL))),
    "max-database-age": zod_mini__WEBPACK_IMPORTED_MODULE_3__.yqP(_scalars_js__WEBPACK_IMPORTED_MODULE_5__.p0)
   }).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.zni(oneReportForLog));
   return as(written, ({evidence: evidence, log: log, allow: allow = [], ...rest}) => ({
    kind: "audit",
    evidence: evidence,
    log: log,
    allow: allow,
    failFrom: rest["fail-from"],
    maxDatabaseAge: rest["max-database-age"]
   }));
  }
  function oneReportForLog({evidence: evidence = [], log: log}, context) {
   if (log === void 0 || evidence.length === 1 && !/[*?{}[\]!()]/.test(evidence.join())) return;
   const message = "is about one report: name that one in evidence, without wildcards";
   context.addIssue({
    code: "custom",
    path: [ "log" ],
    message: message
   });
  }
  function unsafeSchema() {
   const written = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
    evidence: (0, _collections_js__WEBPACK_IMPORTED_MODULE_1__.h9)(_texts_js__WEBPACK_IMPORTED_MODULE_2__.J6),
    log: zod_mini__WEBPACK_IMPORTED_MODULE_3__.yqP(_texts_js__WEBPACK_IMPORTED_MODULE_2__.Ae),
    max: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Rvf(_scalars_js__WEBPACK_IMPORTED_MODULE_5__.U9, 0),
    waivers: zod_mini__WEBPACK_IMPORTED_MODULE_3__.yqP(_texts_js__WEBPACK_IMPORTED_MODULE_2__.Ae)
   }).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.zni(oneReportForLog));
   return as(written, ({evidence: evidence, log: log, max: max, waivers: waivers}) => ({
    kind: "unsafe",
    evidence: evidence,
    log: log,
    max: max,
    waivers: waivers
   }));
  }
  function licencesSchema() {
   const written = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
    allow: (0, _collections_js__WEBPACK_IMPORTED_MODULE_1__.h9)(_texts_js__WEBPACK_IMPORTED_MODULE_2__.Ow),
    unknown: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Rvf((0, _choice_js__WEBPACK_IMPORTED_MODULE_6__.Y)(UNKNOWN_LICENCES), "fail"),
    evidence: zod_mini__WEBPACK_IMPORTED_MODULE_3__.yqP((0, _collections_js__WEBPACK_IMPORTED_MODULE_1__.h9)(_texts_js__WEBPACK_IMPORTED_MODULE_2__.J6)),
    log: zod_mini__WEBPACK_IMPORTED_MODULE_3__.yqP(_texts_js__WEBPACK_IMPORTED_MODULE_2__.Ae),
    waivers: zod_mini__WEBPACK_IMPORTED_MODULE_3__.yqP(_texts_js__WEBPACK_IMPORTED_MODULE_2__.Ae)
   }).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.zni(oneReportForLog));
   return as(written, ({evidence: evidence = [], log: log, waivers: waivers, ...rest}) => ({
    kind: "licences",
    ...rest,
    evidence: evidence,
    log: log,
    waivers: waivers
   }));
  }
 },
 2770: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DI: () => tooDeep,
   FH: () => oneKeyOf,
   ow: () => MAX_RULE_DEPTH
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6416);
  var _structure_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3115);
  var _scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6163);
  const MAX_RULE_DEPTH = 5;
  function oneKeyOf(noun, readers) {
   const known = Object.keys(readers);
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((input, payload) => {
    const problems = found => {
     for (const {path: path, message: message} of found) payload.issues.push({
      code: "custom",
      input: input,
      message: message,
      path: [ ...path ]
     });
     return zod_mini__WEBPACK_IMPORTED_MODULE_1__.tm;
    };
    if (typeof input !== "object" || input === null || Array.isArray(input)) return problems([ {
     path: [],
     message: `${(0, _scalar_js__WEBPACK_IMPORTED_MODULE_2__.U4)(input, noun)}: write one key, as in ${known[0]}: …`
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
     message: (0, _structure_message_js__WEBPACK_IMPORTED_MODULE_3__.V)(key, known)
    } ]);
    const value = Reflect.get(input, key);
    const reading = reader().safeParse(value, {
     jitless: true,
     error: _structure_message_js__WEBPACK_IMPORTED_MODULE_3__.F
    });
    return reading.success ? reading.data : problems(reading.error.issues.flatMap(issue => problemsOf(issue, key)));
   });
  }
  function problemsOf(issue, key) {
   const path = [ key, ...issue.path.filter(each => typeof each !== "symbol") ];
   if (issue.code !== "unrecognized_keys") return [ {
    path: path,
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
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((input, payload) => {
    const message = `${noun} is nested more than ${MAX_RULE_DEPTH} deep: split the decision into several`;
    payload.issues.push({
     code: "custom",
     input: input,
     message: message
    });
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__.tm;
   });
  }
 }
};
