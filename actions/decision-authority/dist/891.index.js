export const id = 891;

export const ids = [ 891 ];

export const modules = {
 891: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   gatherAudits: () => gatherAudits
  });
  var external_node_path_ = __webpack_require__(6760);
  const STEP_OUTCOMES = [ "success", "failure", "cancelled", "skipped" ];
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
   const outcome = STEP_OUTCOMES.find(each => each === text);
   if (outcome !== void 0) return outcome;
   if (text === "") throw wrongLine(line, "has no outcome: give the step an id, and write exactly that id in steps.<id>.outcome");
   const meant = SYNONYMS.get(text.toLowerCase()) ?? (0, closest_word.En)(text, STEP_OUTCOMES);
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
  var wire_names = __webpack_require__(4777);
  const GLOB = /[*?{}[\]!()]/;
  async function findCellProblems(workspace, evidence) {
   const known = new Map;
   const textOf = path => {
    if (!known.has(path)) known.set(path, workspace.readText(path));
    return known.get(path);
   };
   const paths = await manifestPaths(workspace, evidence, textOf);
   if (paths.length === 0) return;
   const {readCellProblems: readCellProblems} = await __webpack_require__.e(787).then(__webpack_require__.bind(__webpack_require__, 7025));
   return readCellProblems(paths.map(path => ({
    file: workspace.display(path),
    text: textOf(path) ?? ""
   })), evidence.campaign);
  }
  async function manifestPaths(workspace, {patterns: patterns, paths: paths}, textOf) {
   const artifacts = new Set([ ...new Set(paths.map(path => external_node_path_.posix.dirname(path))) ].flatMap(foldersAbove));
   const found = [ ...artifacts ].filter(folder => textOf(external_node_path_.posix.join(folder, wire_names.h)) !== void 0);
   const places = new Set([ ...found.map(folder => external_node_path_.posix.dirname(folder)), ...patterns.filter(pattern => GLOB.test(pattern)).map(placeOf) ]);
   return places.size === 0 ? [] : await workspace.find([ ...places ].map(place => external_node_path_.posix.join(plain(place), "*", wire_names.h)));
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
  var evidence_error = __webpack_require__(3427);
  var read_dependencies = __webpack_require__(3083);
  function auditReports(joins, {read: read, faults: faults, ...change}) {
   const readings = read.map(({reading: reading}) => reading);
   const licensed = new Set(readings.flatMap(({licences: licences}) => licences.map(each => joins.packageKey(each.package))));
   return {
    read: read,
    faults: faults,
    advisoriesOf: added => joins.joinAudit(added, {
     readings: readings,
     ...change
    }),
    unsafeOf: added => joins.joinUnsafe(added, readings),
    licenceOf: ({version: version = "", ...added}, allow) => {
     if (!licensed.has(joins.packageKey({
      ...added,
      version: version
     }))) return;
     const list = joins.readAllowList(allow);
     if (list.kind === "invalid") throw new Error(`${list.entry}: ${list.why}`);
     const expression = joins.joinLicence({
      ...added,
      version: version
     }, readings);
     const verdict = expression.kind === "unknown" ? expression : joins.judgeLicence(expression.value, list.list, added.ecosystem);
     return {
      expression: expression,
      verdict: verdict
     };
    }
   };
  }
  var committed_file = __webpack_require__(6791);
  async function gatherAudits(context, requirements, change) {
   const patterns = requirements.flatMap(({evidence: evidence}) => evidence);
   const outcomes = readStepOutcomes(context.runner, {
    noun: "evidence",
    known: patterns
   });
   const added = change.differences.dependencies.value.filter(each => each.change === "added");
   if (requirements.length === 0 || added.length === 0) return {
    reportsOf: () => NOTHING
   };
   const readers = {
    ...await Promise.all([ __webpack_require__.e(674), __webpack_require__.e(249) ]).then(__webpack_require__.bind(__webpack_require__, 3249)),
    ...await __webpack_require__.e(718).then(__webpack_require__.bind(__webpack_require__, 4718))
   };
   checkAllowed(context, requirements, readers);
   const about = await changeOf(change, readers);
   const found = new Map;
   for (const each of requirements) {
    const reports = await readReports(context, {
     requirement: each,
     outcomes: outcomes,
     readers: readers
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
  function checkAllowed({policy: policy}, requirements, {readAllowList: readAllowList}) {
   for (const each of requirements) {
    const reading = each.kind === "licences" ? readAllowList(each.allow) : void 0;
    if (reading?.kind !== "invalid") continue;
    throw new configuration_error.j(`${policy.path}: decisions: licences.allow: ${JSON.stringify(reading.entry)}: ${reading.why}`, {
     file: policy.path,
     line: policy.lineOf([ "decisions" ])
    });
   }
  }
  async function changeOf({comparison: comparison, differences: differences}, {SETTINGS_FILES: SETTINGS_FILES, silencedBy: silencedBy}) {
   const locks = differences.locks.map(({ecosystem: ecosystem, dependencies: dependencies, entries: entries = -1}) => ({
    ecosystem: ecosystem,
    count: entries,
    packages: dependencies.flatMap(({name: name, version: version}) => version === void 0 ? [] : [ {
     ecosystem: ecosystem,
     name: name,
     version: version
    } ])
   }));
   if (comparison.kind === "not-compared") return {
    locks: locks,
    accepted: new Set,
    changedPaths: []
   };
   const changedPaths = comparison.files.flatMap(({path: path, previousPath: previousPath}) => previousPath === void 0 ? [ path ] : [ path, previousPath ]);
   const manifests = changedPaths.filter(read_dependencies.v);
   const folders = new Set([ "", ...manifests.map(path => path.slice(0, path.lastIndexOf("/") + 1)) ]);
   const accepted = new Set;
   for (const folder of folders) for (const file of SETTINGS_FILES) {
    const text = comparison.before(`${folder}${file}`);
    if (text === void 0) continue;
    for (const each of await silencedBy(file, text).catch(nothingOf)) accepted.add(each);
   }
   return {
    locks: locks,
    accepted: accepted,
    changedPaths: changedPaths
   };
  }
  function nothingOf(error) {
   if (error instanceof evidence_error.o) return [];
   throw error;
  }
  async function readReports(context, {requirement: requirement, outcomes: outcomes, readers: readers}) {
   const {evidence: patterns, log: logPath} = requirement;
   const ended = [ ...outcomes.everything, ...patterns.flatMap(each => outcomes.named.get(each) ?? []) ];
   const log = logPath === void 0 ? void 0 : context.evidence.readCompanion(logPath);
   const isSuccess = ended.length > 0 && ended.every(outcome => outcome === "success");
   const run = {
    log: log,
    exitCode: isSuccess ? 0 : void 0
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
    read: read,
    faults: [ ...faults, ...await missingCells(context, patterns, paths), ...brokenOff(ended, read) ]
   };
  }
  async function missingCells({workspace: workspace}, patterns, paths) {
   const cells = await findCellProblems(workspace, {
    campaign: "",
    patterns: patterns,
    paths: paths
   });
   if (cells === void 0) return [];
   return cells.findings.map(({message: message}) => ({
    text: message,
    remedy: cells.remedy
   }));
  }
  function noReport({kind: kind, evidence: evidence}) {
   return evidence.length === 0 ? {
    text: `no report is named in ${kind}.evidence`,
    remedy: "name a report in the policy"
   } : {
    text: `no report matches ${evidence.join(", ")}`,
    remedy: "write the report before this gate runs"
   };
  }
  async function readReport(context, path, read) {
   const {evidence: evidence, inputs: inputs, workspace: workspace} = context;
   if ((0, committed_file.i)(context, (0, external_node_path_.resolve)(inputs.directory, path))) {
    const remedy = "let a step of this run write the report, and keep it out of git";
    return {
     text: `${workspace.display(path)} ${committed_file.f}`,
     remedy: remedy
    };
   }
   const found = await evidence.read(path, ({text: text, facts: facts}) => {
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
  function reportIn(text, run, {readAudit: readAudit, recogniseAudit: recogniseAudit}) {
   const format = recogniseAudit(text);
   if (format !== void 0) return readAudit(format, {
    ...run,
    text: text
   });
   throw new evidence_error.o(text.trim() === "" ? "the report is empty: its tool did not finish" : "not a whole report of a tool that is known", {
    line: 1,
    remedy: "fix what the tool says on standard error, and upload its whole output"
   });
  }
  function brokenOff(ended, read) {
   const isExplained = read.some(({reading: reading}) => reading.vulnerabilities.length > 0);
   const broken = ended.find(each => each !== "success" && !(each === "failure" && isExplained));
   if (broken === void 0) return [];
   const text = `the step that writes the report ended as ${broken}, and the report does not say why`;
   return [ {
    text: text,
    remedy: "look into the log of that step"
   } ];
  }
 },
 6791: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => OF_CHANGE,
   i: () => isOfChange
  });
  const OF_CHANGE = "is a file of the change, which could say anything";
  function isOfChange({governance: governance}, place) {
   const inside = governance.fromRoot(place);
   return !inside.startsWith("../") && governance.base?.isCheckedOut(inside) === true;
  }
 },
 4777: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => MANIFEST_SCHEMA,
   h: () => MANIFEST_FILE
  });
  const MANIFEST_SCHEMA = "governance.bundle/v1";
  const MANIFEST_FILE = "governance-bundle.json";
 }
};
