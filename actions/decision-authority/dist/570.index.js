export const id = 570;

export const ids = [ 570 ];

export const modules = {
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
 2570: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   gatherVerdicts: () => gatherVerdicts
  });
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_path_ = __webpack_require__(6760);
  const UNKNOWN_RULE = "unknown";
  function inCurrentForm(document) {
   if (!isObject(document)) return document;
   const {policy: policy, rules: rules = {}, checks: checks, ...rest} = document;
   if (!isPolicy(policy) || !isOrigin(rules) || "notes" in document) return document;
   if (!Array.isArray(checks) || !checks.every(isEarlierCheck)) return document;
   return {
    ...rest,
    rules: {
     ...rules,
     ...policy
    },
    notes: [],
    checks: checks.map(currentCheck)
   };
  }
  function isObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function hasOnly(value, ...keys) {
   return Object.keys(value).every(key => keys.includes(key));
  }
  function isPolicy(value) {
   return isObject(value) && hasOnly(value, "path", "sha256");
  }
  function isOrigin(value) {
   return isObject(value) && hasOnly(value, "branch", "commit");
  }
  function isEarlierCheck(value) {
   if (!isObject(value) || "scope" in value) return false;
   const {actual: actual, expected: expected, unit: unit = "", rule: rule = ""} = value;
   const isAmount = actual === null || typeof actual === "number" || typeof actual === "string";
   return isAmount && [ expected, unit, rule ].every(each => typeof each === "string");
  }
  function currentCheck({rule: _, unit: unit, actual: actual, expected: expected, ...rest}) {
   const scope = {};
   const measure = unit === void 0 ? {} : {
    unit: unit
   };
   const value = actual === null ? null : {
    value: actual,
    ...measure
   };
   const limit = {
    operator: "is",
    limit: expected,
    ...measure
   };
   return {
    ...rest,
    rule: UNKNOWN_RULE,
    scope: scope,
    actual: value,
    expected: limit
   };
  }
  var verdict = __webpack_require__(3938);
  var schemas = __webpack_require__(2527);
  var api = __webpack_require__(7197);
  var iso = __webpack_require__(8378);
  const MAX_CHECKS = 1e4;
  const MAX_FINDINGS = 1e5;
  const MAX_FILES = 1e5;
  const MAX_EXCEPTIONS = 1e5;
  const verdict_shape_text = schemas.YjP();
  const verdict_shape_name = schemas.YjP().check(api.m9(1));
  const count = schemas.Whr().check(api.UI());
  const sha256 = schemas.YjP().check(api.Fk(/^[0-9a-f]{64}$/));
  const subjects = schemas.YOg(verdict_shape_text).check(api.Eb(MAX_EXCEPTIONS));
  const finding = schemas.rej({
   message: verdict_shape_text,
   subject: schemas.yqP(verdict_shape_text.check(schemas.q0y("What it is about: an extension, a scenario, an API entry."))),
   file: schemas.yqP(verdict_shape_text.check(schemas.q0y("Workspace-relative path of the evidence or governance file that shows it."))),
   line: schemas.yqP(schemas.Whr().check(api.NC(), schemas.q0y("1-based.")))
  });
  const amount = schemas.KCZ([ schemas.aig(), verdict_shape_text ]);
  const scope = schemas.rej({
   campaign: schemas.yqP(verdict_shape_text),
   tier: schemas.yqP(verdict_shape_text),
   suite: schemas.yqP(verdict_shape_text),
   budget: schemas.yqP(verdict_shape_text),
   gate: schemas.yqP(verdict_shape_text),
   system: schemas.yqP(verdict_shape_text),
   check: schemas.yqP(verdict_shape_text),
   file: schemas.yqP(verdict_shape_text),
   kind: schemas.yqP(verdict_shape_text),
   criterion: schemas.yqP(verdict_shape_text),
   package: schemas.yqP(verdict_shape_text),
   decision: schemas.yqP(verdict_shape_text),
   "pull-request": schemas.yqP(verdict_shape_text),
   duty: schemas.yqP(verdict_shape_text),
   epic: schemas.yqP(verdict_shape_text)
  });
  const check = schemas.rej({
   id: verdict_shape_name.check(schemas.q0y("Unique in the verdict: the rule, and the values of its scope behind colons.")),
   rule: verdict_shape_name.check(schemas.q0y("The rule in the catalogue; its page is docs/rules/<rule>.md.")),
   scope: scope.check(schemas.q0y("What the rule was applied to.")),
   title: verdict_shape_text.check(schemas.q0y("The rule's title.")),
   status: schemas.k5n([ "pass", "fail", "warn", "inconclusive", "skipped" ]).check(schemas.q0y("`inconclusive`: could not be measured. It blocks like `fail`, in mode `rollback` too.")),
   actual: schemas.mee(schemas.rej({
    value: amount,
    unit: schemas.yqP(verdict_shape_text)
   })).check(schemas.q0y("What was measured, unrounded; null when it could not be.")),
   expected: schemas.rej({
    operator: schemas.k5n([ "at-least", "at-most", "above", "below", "is" ]),
    limit: amount,
    unit: schemas.yqP(verdict_shape_text)
   }).check(schemas.q0y("What the rule asks for.")),
   detail: schemas.yqP(verdict_shape_text),
   remedy: schemas.yqP(verdict_shape_text.check(schemas.q0y("What to do about it."))),
   findings: schemas.YOg(finding).check(api.Eb(MAX_FINDINGS), schemas.q0y("The concrete facts that support the check."))
  });
  const evidenceFile = schemas.rej({
   path: verdict_shape_text.check(schemas.q0y("Workspace-relative.")),
   sha256: sha256,
   bytes: count,
   format: verdict_shape_text,
   records: count.check(schemas.q0y("What the file contained: results, or rows of counts.")),
   generatedAt: schemas.yqP(verdict_shape_text)
  });
  const policyChange = schemas.rej({
   file: verdict_shape_text.check(schemas.q0y("Workspace-relative path of the policy or the register.")),
   key: verdict_shape_text.check(schemas.q0y("A key of the policy, its keys joined with dots, or an entry of a register: `exception core/x`.")),
   before: schemas.yqP(verdict_shape_text.check(schemas.q0y("As it is written; absent where it was not there."))),
   after: schemas.yqP(verdict_shape_text),
   direction: schemas.k5n([ "stricter", "looser", "other" ]).check(schemas.q0y("`other`: it may be either, or no verdict depends on it."))
  });
  const verdict_shape_verdict = schemas.rej({
   schema: schemas.euz(verdict.CS),
   gate: verdict_shape_name,
   status: schemas.k5n([ "pass", "fail", "inconclusive" ]).check(schemas.q0y("`fail` if any check fails, else `inconclusive` if any is, else `pass`.")),
   mode: schemas.k5n([ "strict", "rollback", "observe" ]).check(schemas.q0y("`rollback` reports failing checks without blocking, and forgives nothing else; `observe` never blocks.")),
   observeUntil: schemas.yqP(verdict_shape_text.check(schemas.q0y("The last day of `observe` (YYYY-MM-DD), where it was asked for. With another mode it did not count: it is over, or too far ahead, or the gate judged a release."))),
   blocking: schemas.zMY(),
   thresholdsVersion: verdict_shape_text.check(schemas.q0y("The label of the threshold set that was applied.")),
   evaluatedAt: iso.w$().check(schemas.q0y("When, in UTC.")),
   subject: schemas.rej({
    repository: verdict_shape_text,
    commit: verdict_shape_text,
    ref: verdict_shape_text,
    os: verdict_shape_text
   }).check(schemas.q0y("What was judged: facts about the run, never a part of the decision.")),
   rules: schemas.rej({
    branch: schemas.yqP(verdict_shape_text),
    commit: schemas.yqP(verdict_shape_text),
    path: verdict_shape_text,
    sha256: sha256
   }).check(schemas.q0y("The policy, and, where known, the branch and commit that it and the files it names come from.")),
   evidence: schemas.YOg(evidenceFile).check(api.Eb(MAX_FILES), schemas.q0y("The files that were read.")),
   notes: schemas.YOg(finding).check(api.Eb(MAX_FINDINGS), schemas.q0y("Defects in the evidence that hide no result. They never block.")),
   checks: schemas.YOg(check).check(api.Eb(MAX_CHECKS), schemas.q0y("The evaluated rules.")),
   exceptions: schemas.rej({
    applied: subjects,
    expired: subjects,
    unused: subjects
   }).check(schemas.q0y("What became of each exception or waiver, by subject.")),
   policyChanges: schemas.yqP(schemas.YOg(policyChange).check(api.Eb(MAX_FINDINGS), schemas.q0y("What the judged change does to its rules. It takes effect when it is merged.")))
  });
  function asVerdict(schema) {
   return schema;
  }
  const verdictShape = asVerdict(verdict_shape_verdict);
  class VerdictError extends Error {
   path;
   constructor(path, message) {
    super(`${path === "" ? "the verdict" : path}: ${message}`);
    this.name = "VerdictError";
    this.path = path;
   }
  }
  const MAX_CHARACTERS = 16 * 1024 * 1024;
  function parseVerdict(text) {
   if (text.length > MAX_CHARACTERS) throw new VerdictError("", "is larger than 16 MiB");
   const value = parseJson(text);
   const parsed = verdictShape.safeParse(inCurrentForm(value));
   if (!parsed.success) throw shapeError(parsed.error.issues[0]);
   requireWhole(text, value);
   const {checks: checks, mode: mode, status: status, blocking: blocking} = parsed.data;
   requireDistinct(checks);
   requireSame("status", (0, verdict.c2)(checks), status);
   requireSame("blocking", (0, verdict.Us)(checks, mode), blocking);
   return parsed.data;
  }
  const BLANKS = /("(?:[^"\\]|\\.)*")|[ \t\r\n]+/g;
  function requireWhole(text, value) {
   const written = text.replace(/^\ufeff/, "").replace(BLANKS, "$1");
   if (written.length === JSON.stringify(value).length) return;
   throw new VerdictError("", "has a duplicate key, or was changed after the gate wrote it: upload the file unchanged");
  }
  function parseJson(text) {
   try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
   } catch {
    throw new VerdictError("", "is not valid JSON: upload the whole file as the gate wrote it");
   }
  }
  function requireDistinct(checks) {
   const ids = new Set;
   let findings = 0;
   for (const [index, check] of checks.entries()) {
    if (ids.has(check.id)) throw new VerdictError(`checks[${index}].id`, `repeats ${quoted(check.id)}`);
    ids.add(check.id);
    findings += check.findings.length;
   }
   if (findings > MAX_FINDINGS) throw new VerdictError("checks", `has more than ${MAX_FINDINGS} findings`);
  }
  function requireSame(path, recomputed, claimed) {
   if (recomputed === claimed) return;
   throw new VerdictError(path, `is ${claimed}, but its checks make it ${recomputed}`);
  }
  function shapeError(issue) {
   const path = (issue?.path ?? []).map(key => typeof key === "number" ? `[${key}]` : `.${String(key)}`);
   return new VerdictError(path.join("").replace(/^\./, ""), issueText(issue));
  }
  function issueText(issue) {
   switch (issue?.code) {
   case "invalid_type":
    return `is not of type ${issue.expected}`;

   case "invalid_value":
    return `is not one of ${issue.values.map(value => quoted(String(value))).join(", ")}`;

   case "unrecognized_keys":
    return `has the unknown key ${quoted(issue.keys[0] ?? "")}`;

   case "too_big":
    return `is more than ${issue.maximum} in ${issue.origin === "array" ? "number" : "size"}`;

   case "too_small":
    if (issue.origin === "string") return "is empty";
    return `is ${issue.inclusive === true ? "less" : "not more"} than ${issue.minimum}`;

   case "invalid_format":
    return issue.format === "datetime" ? "is not an instant in UTC" : "is not 64 lower-case hexadecimal digits";

   default:
    return "has the wrong type";
   }
  }
  function quoted(value) {
   return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value);
  }
  async function readVerdictFiles({workspace: workspace, evidence: evidence}, patterns) {
   const found = [];
   for (const path of await workspace.find(patterns)) {
    const file = await evidence.read(path, verdictIn);
    found.push({
     path: path,
     reading: readingOf(file)
    });
   }
   return found;
  }
  function verdictIn({path: path, text: text, facts: facts}) {
   facts.format = "governance.verdict/v1";
   facts.records = 1;
   try {
    return {
     kind: "read",
     path: path,
     verdict: parseVerdict(text())
    };
   } catch (error) {
    if (!(error instanceof VerdictError)) throw error;
    return {
     kind: "unreadable",
     path: path,
     finding: {
      message: error.message,
      file: path
     }
    };
   }
  }
  function readingOf(file) {
   const {path: path} = file;
   switch (file.kind) {
   case "read":
    return file.content;

   case "unreadable":
    return {
     kind: "unreadable",
     path: path,
     finding: file.finding
    };

   case "missing":
    return {
     kind: "unreadable",
     path: path,
     finding: {
      message: "does not exist",
      file: path
     }
    };
   }
  }
  var workspace_workspace = __webpack_require__(8989);
  var short_commit = __webpack_require__(1838);
  var committed_file = __webpack_require__(6791);
  const OWN = "decision-authority";
  async function gatherVerdicts(context, commits) {
   const {inputs: inputs, governance: governance} = context;
   const folder = (0, external_node_path_.dirname)(inputs.verdictPath);
   const found = [ ...(await readOwn(context, folder)).map(each => ({
    ...each,
    place: (0, external_node_path_.resolve)(folder, each.path)
   })), ...(await readVerdictFiles(context, inputs.evidence)).map(each => ({
    ...each,
    place: (0, external_node_path_.resolve)(inputs.directory, each.path)
   })) ];
   return found.flatMap(({path: path, place: place, reading: reading}) => {
    const isCommitted = (0, committed_file.i)(context, place);
    return verdictOf({
     path: path,
     isCommitted: isCommitted,
     reading: reading,
     commits: commits,
     policy: governance.policy.sha256
    });
   });
  }
  async function readOwn({evidence: evidence}, folder) {
   if (!(0, external_node_fs_.existsSync)(folder)) return [];
   const workspace = (0, workspace_workspace.OH)(folder, folder);
   return await readVerdictFiles({
    workspace: workspace,
    evidence: evidence.within(workspace)
   }, [ "*.verdict.json" ]);
  }
  function verdictOf(found) {
   const {path: path, reading: reading} = found;
   if (reading.kind === "unreadable" || reading.verdict.gate === OWN) return [];
   const {gate: gate, status: status} = reading.verdict;
   return [ {
    gate: gate,
    status: status,
    path: path,
    fault: faultOf(found, reading.verdict)
   } ];
  }
  function faultOf({isCommitted: isCommitted, commits: commits, policy: policy}, verdict) {
   if (isCommitted) return committed_file.f;
   if (!commits.includes(verdict.subject.commit)) return `is of the ${(0, short_commit.tT)(verdict.subject.commit)}`;
   return verdict.rules.sha256 === policy ? void 0 : "was judged by another policy";
  }
 },
 8378: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w$: () => datetime
  });
  var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6416);
  var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6357);
  var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7197);
  var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
  const ZodMiniISODateTime = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniISODateTime", (inst, def) => {
   _core_index_js__WEBPACK_IMPORTED_MODULE_1__.Ko.init(inst, def);
   _schemas_js__WEBPACK_IMPORTED_MODULE_2__.zUr.init(inst, def);
  });
  function datetime(params) {
   return _core_index_js__WEBPACK_IMPORTED_MODULE_3__.G1(ZodMiniISODateTime, params);
  }
  null && core.$constructor("ZodMiniISODate", (inst, def) => {
   core.$ZodISODate.init(inst, def);
   schemas.ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniISOTime", (inst, def) => {
   core.$ZodISOTime.init(inst, def);
   schemas.ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniISODuration", (inst, def) => {
   core.$ZodISODuration.init(inst, def);
   schemas.ZodMiniStringFormat.init(inst, def);
  });
 }
};
