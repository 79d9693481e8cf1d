export const id = 84;

export const ids = [ 84 ];

export const modules = {
 6084: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  var mini_schemas = __webpack_require__(2527);
  var api = __webpack_require__(7197);
  var core_core = __webpack_require__(6416);
  var core_schemas = __webpack_require__(6357);
  const ZodMiniISODateTime = core_core.xI("ZodMiniISODateTime", (inst, def) => {
   core_schemas.Ko.init(inst, def);
   mini_schemas.zUr.init(inst, def);
  });
  function datetime(params) {
   return api.G1(ZodMiniISODateTime, params);
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
  const MAX_CHECKS = 1e4;
  const MAX_FINDINGS = 1e5;
  const MAX_FILES = 1e5;
  const MAX_EXCEPTIONS = 1e5;
  const verdict_shape_text = mini_schemas.YjP();
  const verdict_shape_name = mini_schemas.YjP().check(api.m9(1));
  const count = mini_schemas.Whr().check(api.UI());
  const sha256 = mini_schemas.YjP().check(api.Fk(/^[0-9a-f]{64}$/));
  const subjects = mini_schemas.YOg(verdict_shape_text).check(api.Eb(MAX_EXCEPTIONS));
  const finding = mini_schemas.rej({
   message: verdict_shape_text,
   subject: mini_schemas.yqP(verdict_shape_text.check(mini_schemas.q0y("What it is about: an extension, a scenario, an API entry."))),
   file: mini_schemas.yqP(verdict_shape_text.check(mini_schemas.q0y("Workspace-relative path of the evidence or governance file that shows it."))),
   line: mini_schemas.yqP(mini_schemas.Whr().check(api.NC(), mini_schemas.q0y("1-based.")))
  });
  const amount = mini_schemas.KCZ([ mini_schemas.aig(), verdict_shape_text ]);
  const scope = mini_schemas.rej({
   campaign: mini_schemas.yqP(verdict_shape_text),
   tier: mini_schemas.yqP(verdict_shape_text),
   suite: mini_schemas.yqP(verdict_shape_text),
   budget: mini_schemas.yqP(verdict_shape_text),
   gate: mini_schemas.yqP(verdict_shape_text),
   system: mini_schemas.yqP(verdict_shape_text),
   check: mini_schemas.yqP(verdict_shape_text),
   file: mini_schemas.yqP(verdict_shape_text),
   kind: mini_schemas.yqP(verdict_shape_text),
   criterion: mini_schemas.yqP(verdict_shape_text),
   package: mini_schemas.yqP(verdict_shape_text),
   decision: mini_schemas.yqP(verdict_shape_text),
   "pull-request": mini_schemas.yqP(verdict_shape_text),
   duty: mini_schemas.yqP(verdict_shape_text),
   epic: mini_schemas.yqP(verdict_shape_text)
  });
  const check = mini_schemas.rej({
   id: verdict_shape_name.check(mini_schemas.q0y("Unique in the verdict: the rule, and the values of its scope behind colons.")),
   rule: verdict_shape_name.check(mini_schemas.q0y("The rule in the catalogue; its page is docs/rules/<rule>.md.")),
   scope: scope.check(mini_schemas.q0y("What the rule was applied to.")),
   title: verdict_shape_text.check(mini_schemas.q0y("The rule's title.")),
   status: mini_schemas.k5n([ "pass", "fail", "warn", "inconclusive", "skipped" ]).check(mini_schemas.q0y("`inconclusive`: could not be measured. It blocks like `fail`, in mode `rollback` too.")),
   actual: mini_schemas.mee(mini_schemas.rej({
    value: amount,
    unit: mini_schemas.yqP(verdict_shape_text)
   })).check(mini_schemas.q0y("What was measured, unrounded; null when it could not be.")),
   expected: mini_schemas.rej({
    operator: mini_schemas.k5n([ "at-least", "at-most", "above", "below", "is" ]),
    limit: amount,
    unit: mini_schemas.yqP(verdict_shape_text)
   }).check(mini_schemas.q0y("What the rule asks for.")),
   detail: mini_schemas.yqP(verdict_shape_text),
   remedy: mini_schemas.yqP(verdict_shape_text.check(mini_schemas.q0y("What to do about it."))),
   findings: mini_schemas.YOg(finding).check(api.Eb(MAX_FINDINGS), mini_schemas.q0y("The concrete facts that support the check."))
  });
  const evidenceFile = mini_schemas.rej({
   path: verdict_shape_text.check(mini_schemas.q0y("Workspace-relative.")),
   sha256: sha256,
   bytes: count,
   format: verdict_shape_text,
   records: count.check(mini_schemas.q0y("What the file contained: results, or rows of counts.")),
   generatedAt: mini_schemas.yqP(verdict_shape_text)
  });
  const policyChange = mini_schemas.rej({
   file: verdict_shape_text.check(mini_schemas.q0y("Workspace-relative path of the policy or the register.")),
   key: verdict_shape_text.check(mini_schemas.q0y("A key of the policy, its keys joined with dots, or an entry of a register: `exception core/x`.")),
   before: mini_schemas.yqP(verdict_shape_text.check(mini_schemas.q0y("As it is written; absent where it was not there."))),
   after: mini_schemas.yqP(verdict_shape_text),
   direction: mini_schemas.k5n([ "stricter", "looser", "other" ]).check(mini_schemas.q0y("`other`: it may be either, or no verdict depends on it."))
  });
  const verdict_shape_verdict = mini_schemas.rej({
   schema: mini_schemas.euz(verdict.CS),
   gate: verdict_shape_name,
   status: mini_schemas.k5n([ "pass", "fail", "inconclusive" ]).check(mini_schemas.q0y("`fail` if any check fails, else `inconclusive` if any is, else `pass`.")),
   mode: mini_schemas.k5n([ "strict", "rollback", "observe" ]).check(mini_schemas.q0y("`rollback` reports failing checks without blocking, and forgives nothing else; `observe` never blocks.")),
   observeUntil: mini_schemas.yqP(verdict_shape_text.check(mini_schemas.q0y("The last day of `observe` (YYYY-MM-DD), where it was asked for. With another mode it did not count: it is over, or too far ahead, or the gate judged a release."))),
   blocking: mini_schemas.zMY(),
   thresholdsVersion: verdict_shape_text.check(mini_schemas.q0y("The label of the threshold set that was applied.")),
   evaluatedAt: datetime().check(mini_schemas.q0y("When, in UTC.")),
   subject: mini_schemas.rej({
    repository: verdict_shape_text,
    commit: verdict_shape_text,
    ref: verdict_shape_text,
    os: verdict_shape_text
   }).check(mini_schemas.q0y("What was judged: facts about the run, never a part of the decision.")),
   rules: mini_schemas.rej({
    branch: mini_schemas.yqP(verdict_shape_text),
    commit: mini_schemas.yqP(verdict_shape_text),
    path: verdict_shape_text,
    sha256: sha256
   }).check(mini_schemas.q0y("The policy, and, where known, the branch and commit that it and the files it names come from.")),
   evidence: mini_schemas.YOg(evidenceFile).check(api.Eb(MAX_FILES), mini_schemas.q0y("The files that were read.")),
   notes: mini_schemas.YOg(finding).check(api.Eb(MAX_FINDINGS), mini_schemas.q0y("Defects in the evidence that hide no result. They never block.")),
   checks: mini_schemas.YOg(check).check(api.Eb(MAX_CHECKS), mini_schemas.q0y("The evaluated rules.")),
   exceptions: mini_schemas.rej({
    applied: subjects,
    expired: subjects,
    unused: subjects
   }).check(mini_schemas.q0y("What became of each exception or waiver, by subject.")),
   policyChanges: mini_schemas.yqP(mini_schemas.YOg(policyChange).check(api.Eb(MAX_FINDINGS), mini_schemas.q0y("What the judged change does to its rules. It takes effect when it is merged.")))
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
  var instant = __webpack_require__(8730);
  var lib = __webpack_require__(9649);
  var attestations = __webpack_require__(6023);
  const OWN = "maintenance-cadence";
  async function gatherVerdicts(context, patterns) {
   const {inputs: inputs, workspace: workspace} = context;
   const folder = (0, external_node_path_.dirname)(inputs.verdictPath);
   const found = [ ...await readOwn(context, folder), ...await readVerdictFiles(context, patterns) ];
   const committed = new Set((await (0, lib.qI)(found.map(({path: path}) => (0, external_node_path_.resolve)(inputs.directory, path)))).map(({path: path}) => path));
   const repository = found.length === 0 ? void 0 : await (0, lib.h_)(inputs.directory);
   const seen = [];
   const unread = [];
   const history = [];
   for (const {path: path, reading: reading} of found) {
    if (reading.kind === "unreadable" || committed.has((0, external_node_path_.resolve)(inputs.directory, path))) {
     unread.push(workspace.display(path));
     continue;
    }
    const {gate: gate, status: status, subject: subject, evaluatedAt: evaluatedAt, thresholdsVersion: thresholdsVersion, exceptions: exceptions, checks: checks} = reading.verdict;
    if (gate === OWN) continue;
    const {ref: ref, commit: commit} = subject;
    const at = shownUntil((0, instant.nV)(evaluatedAt) ?? 0, commit, repository);
    seen.push({
     gate: gate,
     status: status,
     at: at,
     ref: ref,
     commit: commit,
     path: path
    });
    history.push({
     gate: gate,
     at: at,
     thresholdsVersion: thresholdsVersion,
     ref: ref,
     isExcused: exceptions.applied.length > 0,
     checks: checks
    });
   }
   return {
    seen: seen,
    unread: unread,
    history: history
   };
  }
  function shownUntil(at, commit, repository) {
   const attested = (0, attestations.W)(commit, repository);
   if (attested.kind === "missing" || attested.value.replacedAt === void 0) return at;
   return Math.min(at, attested.value.replacedAt);
  }
  async function readOwn({evidence: evidence}, folder) {
   if (!(0, external_node_fs_.existsSync)(folder)) return [];
   const workspace = (0, workspace_workspace.OH)(folder, folder);
   const files = await readVerdictFiles({
    workspace: workspace,
    evidence: evidence.within(workspace)
   }, [ "*.verdict.json" ]);
   return files.map(({path: path, reading: reading}) => ({
    path: (0, external_node_path_.resolve)(folder, path),
    reading: reading
   }));
  }
 }
};
