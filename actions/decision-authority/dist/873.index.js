exports.id = 873;
exports.ids = [873];
exports.modules = {

/***/ 4873:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_wire_names = __webpack_require__(7681);

const require_committed_file = __webpack_require__(4886);

let node_path = __webpack_require__(6760);

const STEP_OUTCOMES = [ "success", "failure", "cancelled", "skipped" ];

const GLOB = /[*?{}[\]!()]/;

async function findCellProblems(workspace, evidence) {
 const known = new Map;
 const textOf = path => {
  if (!known.has(path)) known.set(path, workspace.readText(path));
  return known.get(path);
 };
 const paths = await manifestPaths(workspace, evidence, textOf);
 if (paths.length === 0) return;
 const {readCellProblems} = await (__webpack_require__.e(/* import() */ 979).then(__webpack_require__.t.bind(__webpack_require__, 5979, 19)));
 return readCellProblems(paths.map(path => ({
  file: workspace.display(path),
  text: textOf(path) ?? ""
 })), evidence.campaign);
}

async function manifestPaths(workspace, {patterns, paths}, textOf) {
 const found = [ ...new Set([ ...new Set(paths.map(path => node_path.posix.dirname(path))) ].flatMap(foldersAbove)) ].filter(folder => textOf(node_path.posix.join(folder, require_wire_names.MANIFEST_FILE)) !== void 0);
 const places = new Set([ ...found.map(folder => node_path.posix.dirname(folder)), ...patterns.filter(pattern => GLOB.test(pattern)).map(placeOf) ]);
 return places.size === 0 ? [] : await workspace.find([ ...places ].map(place => node_path.posix.join(plain(place), "*", require_wire_names.MANIFEST_FILE)));
}

function foldersAbove(folder) {
 const names = folder === "." ? [] : folder.split("/");
 return names.map((_, index) => names.slice(0, index + 1).join("/"));
}

function placeOf(pattern) {
 const names = pattern.split("/");
 const first = names.findIndex(name => GLOB.test(name));
 return names.slice(0, first).join("/") || ".";
}

function plain(path) {
 return path.replace(/[*?{}[\]!()@+]/g, "?");
}

function readStepOutcomes(runner, names) {
 const everything = [];
 const named = new Map;
 for (const line of require_main.inputLines(runner, "outcome")) {
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
  everything,
  named
 };
}

function outcomeOf(line, text) {
 const outcome = STEP_OUTCOMES.find(each => each === text);
 if (outcome !== void 0) return outcome;
 if (text === "") throw wrongLine(line, "has no outcome: give the step an id, and write exactly that id in steps.<id>.outcome");
 const meant = SYNONYMS.get(text.toLowerCase()) ?? require_main.closestWord(text, STEP_OUTCOMES);
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

function auditReports(joins, {read, faults, ...change}) {
 const readings = read.map(({reading}) => reading);
 const licensed = new Set(readings.flatMap(({licences}) => licences.map(each => joins.packageKey(each.package))));
 return {
  read,
  faults,
  advisoriesOf: added => joins.joinAudit(added, {
   readings,
   ...change
  }),
  unsafeOf: added => joins.joinUnsafe(added, readings),
  licenceOf: ({version = "", ...added}, allow) => {
   if (!licensed.has(joins.packageKey({
    ...added,
    version
   }))) return;
   const list = joins.readAllowList(allow);
   if (list.kind === "invalid") throw new Error(`${list.entry}: ${list.why}`);
   const expression = joins.joinLicence({
    ...added,
    version
   }, readings);
   return {
    expression,
    verdict: expression.kind === "unknown" ? expression : joins.judgeLicence(expression.value, list.list, added.ecosystem)
   };
  }
 };
}

async function gatherAudits(context, requirements, change) {
 const patterns = requirements.flatMap(({evidence}) => evidence);
 const outcomes = readStepOutcomes(context.runner, {
  noun: "evidence",
  known: patterns
 });
 const added = change.differences.dependencies.value.filter(each => each.change === "added");
 if (requirements.length === 0 || added.length === 0) return {
  reportsOf: () => NOTHING
 };
 const readers = {
  ...await (__webpack_require__.e(/* import() */ 155).then(__webpack_require__.t.bind(__webpack_require__, 5155, 19))),
  ...await (__webpack_require__.e(/* import() */ 182).then(__webpack_require__.t.bind(__webpack_require__, 9182, 19)))
 };
 checkAllowed(context, requirements, readers);
 const about = await changeOf(change, readers);
 const found = new Map;
 for (const each of requirements) {
  const reports = await readReports(context, {
   requirement: each,
   outcomes,
   readers
  });
  found.set(each, auditReports(readers, {
   ...about,
   ...reports
  }));
 }
 return {
  reportsOf: requirement => found.get(requirement) ?? NOTHING
 };
}

const NOTHING = {
 read: [],
 faults: [],
 advisoriesOf: () => [],
 unsafeOf: () => ({
  status: "not-measured",
  why: []
 }),
 licenceOf: () => {}
};

function checkAllowed({policy}, requirements, {readAllowList}) {
 for (const each of requirements) {
  const reading = each.kind === "licences" ? readAllowList(each.allow) : void 0;
  if (reading?.kind !== "invalid") continue;
  throw new require_main.ConfigurationError(`${policy.path}: decisions: licences.allow: ${JSON.stringify(reading.entry)}: ${reading.why}`, {
   file: policy.path,
   line: policy.lineOf([ "decisions" ])
  });
 }
}

async function changeOf({comparison, differences}, {SETTINGS_FILES, silencedBy}) {
 const locks = differences.locks.map(({ecosystem, dependencies, entries = -1}) => ({
  ecosystem,
  count: entries,
  packages: dependencies.flatMap(({name, version}) => version === void 0 ? [] : [ {
   ecosystem,
   name,
   version
  } ])
 }));
 if (comparison.kind === "not-compared") return {
  locks,
  accepted: new Set,
  changedPaths: []
 };
 const changedPaths = comparison.files.flatMap(({path, previousPath}) => previousPath === void 0 ? [ path ] : [ path, previousPath ]);
 const manifests = changedPaths.filter(require_main.declaresDependencies);
 const folders = new Set([ "", ...manifests.map(path => path.slice(0, path.lastIndexOf("/") + 1)) ]);
 const accepted = new Set;
 for (const folder of folders) for (const file of SETTINGS_FILES) {
  const text = comparison.before(`${folder}${file}`);
  if (text === void 0) continue;
  for (const each of await silencedBy(file, text).catch(nothingOf)) accepted.add(each);
 }
 return {
  locks,
  accepted,
  changedPaths
 };
}

function nothingOf(error) {
 if (error instanceof require_main.EvidenceError) return [];
 throw error;
}

async function readReports(context, {requirement, outcomes, readers}) {
 const {evidence: patterns, log: logPath} = requirement;
 const ended = [ ...outcomes.everything, ...patterns.flatMap(each => outcomes.named.get(each) ?? []) ];
 const log = logPath === void 0 ? void 0 : context.evidence.readCompanion(logPath);
 const run = {
  log,
  exitCode: ended.length > 0 && ended.every(outcome => outcome === "success") ? 0 : void 0
 };
 const read = [];
 const faults = [];
 if (logPath !== void 0 && log === void 0) faults.push({
  text: `${logPath} does not exist`,
  remedy: "write standard error of the tool into it"
 });
 const paths = await context.workspace.find(patterns);
 if (paths.length === 0) faults.push(noReport(requirement));
 for (const path of paths) {
  const found = await readReport(context, path, text => reportIn(text, run, readers));
  if ("reading" in found) read.push(found); else faults.push(found);
 }
 return {
  read,
  faults: [ ...faults, ...await missingCells(context, patterns, paths), ...brokenOff(ended, read) ]
 };
}

async function missingCells({workspace}, patterns, paths) {
 const cells = await findCellProblems(workspace, {
  campaign: "",
  patterns,
  paths
 });
 if (cells === void 0) return [];
 return cells.findings.map(({message}) => ({
  text: message,
  remedy: cells.remedy
 }));
}

function noReport({kind, evidence}) {
 return evidence.length === 0 ? {
  text: `no report is named in ${kind}.evidence`,
  remedy: "name a report in the policy"
 } : {
  text: `no report matches ${evidence.join(", ")}`,
  remedy: "write the report before this gate runs"
 };
}

async function readReport(context, path, read) {
 const {evidence, inputs, workspace} = context;
 if (require_committed_file.isOfChange(context, (0, node_path.resolve)(inputs.directory, path))) return {
  text: `${workspace.display(path)} ${require_committed_file.OF_CHANGE}`,
  remedy: "let a step of this run write the report, and keep it out of git"
 };
 const found = await evidence.read(path, ({text, facts}) => {
  const reading = read(text());
  facts.format = reading.format;
  facts.records = reading.vulnerabilities.length + reading.unsafe.length + reading.licences.length;
  facts.generatedAt = reading.generated.kind === "known" ? reading.generated.value : void 0;
  return reading;
 });
 switch (found.kind) {
 case "read":
  return {
   file: found.path,
   reading: found.content
  };

 case "unreadable":
  return {
   text: `${found.path}: ${found.finding.message}`
  };

 case "missing":
  return {
   text: `${found.path} does not exist`
  };
 }
}

function reportIn(text, run, {readAudit, recogniseAudit}) {
 const format = recogniseAudit(text);
 if (format !== void 0) return readAudit(format, {
  ...run,
  text
 });
 throw new require_main.EvidenceError(text.trim() === "" ? "the report is empty: its tool did not finish" : "not a whole report of a tool that is known", {
  line: 1,
  remedy: "fix what the tool says on standard error, and upload its whole output"
 });
}

function brokenOff(ended, read) {
 const isExplained = read.some(({reading}) => reading.vulnerabilities.length > 0);
 const broken = ended.find(each => each !== "success" && !(each === "failure" && isExplained));
 if (broken === void 0) return [];
 return [ {
  text: `the step that writes the report ended as ${broken}, and the report does not say why`,
  remedy: "look into the log of that step"
 } ];
}

exports.gatherAudits = gatherAudits;


/***/ }),

/***/ 4886:
/***/ ((__unused_webpack_module, exports) => {

const OF_CHANGE = "is a file of the change, which could say anything";

function isOfChange({governance}, place) {
 const inside = governance.fromRoot(place);
 return !inside.startsWith("../") && governance.base?.isCheckedOut(inside) === true;
}

Object.defineProperty(exports, "OF_CHANGE", ({
 enumerable: true,
 get: function() {
  return OF_CHANGE;
 }
}));

Object.defineProperty(exports, "isOfChange", ({
 enumerable: true,
 get: function() {
  return isOfChange;
 }
}));


/***/ }),

/***/ 7681:
/***/ ((__unused_webpack_module, exports) => {

const MANIFEST_SCHEMA = "governance.bundle/v1";

const MANIFEST_FILE = "governance-bundle.json";

Object.defineProperty(exports, "MANIFEST_FILE", ({
 enumerable: true,
 get: function() {
  return MANIFEST_FILE;
 }
}));

Object.defineProperty(exports, "MANIFEST_SCHEMA", ({
 enumerable: true,
 get: function() {
  return MANIFEST_SCHEMA;
 }
}));


/***/ })

};
;