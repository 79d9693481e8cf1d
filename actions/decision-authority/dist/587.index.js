exports.id = 587;
exports.ids = [587];
exports.modules = {

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

/***/ 3596:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const ZodMiniISODateTime = require_main.$constructor("ZodMiniISODateTime", (inst, def) => {
 require_main.$ZodISODateTime.init(inst, def);
 require_main.ZodMiniStringFormat.init(inst, def);
});

function datetime(params) {
 return require_main._isoDateTime(ZodMiniISODateTime, params);
}

Object.defineProperty(exports, "datetime", ({
 enumerable: true,
 get: function() {
  return datetime;
 }
}));


/***/ }),

/***/ 7587:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_iso = __webpack_require__(3596);

const require_main = __webpack_require__(5197);

const require_committed_file = __webpack_require__(4886);

let node_path = __webpack_require__(6760);

let node_fs = __webpack_require__(3024);

const UNKNOWN_RULE = "unknown";

function inCurrentForm(document) {
 if (!isObject(document)) return document;
 const {policy, rules = {}, checks, ...rest} = document;
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
 const {actual, expected, unit = "", rule = ""} = value;
 return (actual === null || typeof actual === "number" || typeof actual === "string") && [ expected, unit, rule ].every(each => typeof each === "string");
}

function currentCheck({rule: _, unit, actual, expected, ...rest}) {
 const scope = {};
 const measure = unit === void 0 ? {} : {
  unit
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
  scope,
  actual: value,
  expected: limit
 };
}

const MAX_CHECKS = 1e4;

const MAX_FINDINGS = 1e5;

const MAX_FILES = 1e5;

const MAX_EXCEPTIONS = 1e5;

const text = require_main.string();

const name = require_main.string().check(require_main._minLength(1));

const count = require_main.int().check(require_main._nonnegative());

const sha256 = require_main.string().check(require_main._regex(/^[0-9a-f]{64}$/));

const subjects = require_main.array(text).check(require_main._maxLength(MAX_EXCEPTIONS));

const finding = require_main.strictObject({
 message: text,
 subject: require_main.exactOptional(text.check(require_main.describe("What it is about: an extension, a scenario, an API entry."))),
 file: require_main.exactOptional(text.check(require_main.describe("Workspace-relative path of the evidence or governance file that shows it."))),
 line: require_main.exactOptional(require_main.int().check(require_main._positive(), require_main.describe("1-based.")))
});

const amount = require_main.union([ require_main.number(), text ]);

const scope = require_main.strictObject({
 campaign: require_main.exactOptional(text),
 tier: require_main.exactOptional(text),
 suite: require_main.exactOptional(text),
 budget: require_main.exactOptional(text),
 gate: require_main.exactOptional(text),
 system: require_main.exactOptional(text),
 check: require_main.exactOptional(text),
 file: require_main.exactOptional(text),
 kind: require_main.exactOptional(text),
 criterion: require_main.exactOptional(text),
 package: require_main.exactOptional(text),
 decision: require_main.exactOptional(text),
 "pull-request": require_main.exactOptional(text),
 duty: require_main.exactOptional(text),
 epic: require_main.exactOptional(text)
});

const check = require_main.strictObject({
 id: name.check(require_main.describe("Unique in the verdict: the rule, and the values of its scope behind colons.")),
 rule: name.check(require_main.describe("The rule in the catalogue; its page is docs/rules/<rule>.md.")),
 scope: scope.check(require_main.describe("What the rule was applied to.")),
 title: text.check(require_main.describe("The rule's title.")),
 status: require_main._enum([ "pass", "fail", "warn", "inconclusive", "skipped" ]).check(require_main.describe("`inconclusive`: could not be measured. It blocks like `fail`, in mode `rollback` too.")),
 actual: require_main.nullable(require_main.strictObject({
  value: amount,
  unit: require_main.exactOptional(text)
 })).check(require_main.describe("What was measured, unrounded; null when it could not be.")),
 expected: require_main.strictObject({
  operator: require_main._enum([ "at-least", "at-most", "above", "below", "is" ]),
  limit: amount,
  unit: require_main.exactOptional(text)
 }).check(require_main.describe("What the rule asks for.")),
 detail: require_main.exactOptional(text),
 remedy: require_main.exactOptional(text.check(require_main.describe("What to do about it."))),
 findings: require_main.array(finding).check(require_main._maxLength(MAX_FINDINGS), require_main.describe("The concrete facts that support the check."))
});

const evidenceFile = require_main.strictObject({
 path: text.check(require_main.describe("Workspace-relative.")),
 sha256,
 bytes: count,
 format: text,
 records: count.check(require_main.describe("What the file contained: results, or rows of counts.")),
 generatedAt: require_main.exactOptional(text)
});

const policyChange = require_main.strictObject({
 file: text.check(require_main.describe("Workspace-relative path of the policy or the register.")),
 key: text.check(require_main.describe("A key of the policy, its keys joined with dots, or an entry of a register: `exception core/x`.")),
 before: require_main.exactOptional(text.check(require_main.describe("As it is written; absent where it was not there."))),
 after: require_main.exactOptional(text),
 direction: require_main._enum([ "stricter", "looser", "other" ]).check(require_main.describe("`other`: it may be either, or no verdict depends on it."))
});

const verdict = require_main.strictObject({
 schema: require_main.literal(require_main.VERDICT_SCHEMA),
 gate: name,
 status: require_main._enum([ "pass", "fail", "inconclusive" ]).check(require_main.describe("`fail` if any check fails, else `inconclusive` if any is, else `pass`.")),
 mode: require_main._enum([ "strict", "rollback", "observe" ]).check(require_main.describe("`rollback` reports failing checks without blocking, and forgives nothing else; `observe` never blocks.")),
 observeUntil: require_main.exactOptional(text.check(require_main.describe("The last day of `observe` (YYYY-MM-DD), where it was asked for. With another mode it did not count: it is over, or too far ahead, or the gate judged a release."))),
 blocking: require_main.boolean(),
 thresholdsVersion: text.check(require_main.describe("The label of the threshold set that was applied.")),
 evaluatedAt: require_iso.datetime().check(require_main.describe("When, in UTC.")),
 subject: require_main.strictObject({
  repository: text,
  commit: text,
  ref: text,
  os: text
 }).check(require_main.describe("What was judged: facts about the run, never a part of the decision.")),
 rules: require_main.strictObject({
  branch: require_main.exactOptional(text),
  commit: require_main.exactOptional(text),
  path: text,
  sha256
 }).check(require_main.describe("The policy, and, where known, the branch and commit that it and the files it names come from.")),
 evidence: require_main.array(evidenceFile).check(require_main._maxLength(MAX_FILES), require_main.describe("The files that were read.")),
 notes: require_main.array(finding).check(require_main._maxLength(MAX_FINDINGS), require_main.describe("Defects in the evidence that hide no result. They never block.")),
 checks: require_main.array(check).check(require_main._maxLength(MAX_CHECKS), require_main.describe("The evaluated rules.")),
 exceptions: require_main.strictObject({
  applied: subjects,
  expired: subjects,
  unused: subjects
 }).check(require_main.describe("What became of each exception or waiver, by subject.")),
 policyChanges: require_main.exactOptional(require_main.array(policyChange).check(require_main._maxLength(MAX_FINDINGS), require_main.describe("What the judged change does to its rules. It takes effect when it is merged.")))
});

function asVerdict(schema) {
 return schema;
}

const verdictShape = asVerdict(verdict);

var VerdictError = class extends Error {
 path;
 constructor(path, message) {
  super(`${path === "" ? "the verdict" : path}: ${message}`);
  this.name = "VerdictError";
  this.path = path;
 }
};

const MAX_CHARACTERS = 16777216;

function parseVerdict(text) {
 if (text.length > MAX_CHARACTERS) throw new VerdictError("", "is larger than 16 MiB");
 const value = parseJson(text);
 const parsed = verdictShape.safeParse(inCurrentForm(value));
 if (!parsed.success) throw shapeError(parsed.error.issues[0]);
 requireWhole(text, value);
 const {checks, mode, status, blocking} = parsed.data;
 requireDistinct(checks);
 requireSame("status", require_main.statusOf(checks), status);
 requireSame("blocking", require_main.isBlocking(checks, mode), blocking);
 return parsed.data;
}

const BLANKS = /("(?:[^"\\]|\\.)*")|[ \t\r\n]+/g;

function requireWhole(text, value) {
 if (text.replace(/^\ufeff/, "").replace(BLANKS, "$1").length === JSON.stringify(value).length) return;
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
 if (findings > 1e5) throw new VerdictError("checks", `has more than ${MAX_FINDINGS} findings`);
}

function requireSame(path, recomputed, claimed) {
 if (recomputed === claimed) return;
 throw new VerdictError(path, `is ${claimed}, but its checks make it ${recomputed}`);
}

function shapeError(issue) {
 return new VerdictError((issue?.path ?? []).map(key => typeof key === "number" ? `[${key}]` : `.${String(key)}`).join("").replace(/^\./, ""), issueText(issue));
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
 return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}\u2026` : value);
}

async function readVerdictFiles({workspace, evidence}, patterns) {
 const found = [];
 for (const path of await workspace.find(patterns)) {
  const file = await evidence.read(path, verdictIn);
  found.push({
   path,
   reading: readingOf(file)
  });
 }
 return found;
}

function verdictIn({path, text, facts}) {
 facts.format = "governance.verdict/v1";
 facts.records = 1;
 try {
  return {
   kind: "read",
   path,
   verdict: parseVerdict(text())
  };
 } catch (error) {
  if (!(error instanceof VerdictError)) throw error;
  return {
   kind: "unreadable",
   path,
   finding: {
    message: error.message,
    file: path
   }
  };
 }
}

function readingOf(file) {
 const {path} = file;
 switch (file.kind) {
 case "read":
  return file.content;

 case "unreadable":
  return {
   kind: "unreadable",
   path,
   finding: file.finding
  };

 case "missing":
  return {
   kind: "unreadable",
   path,
   finding: {
    message: "does not exist",
    file: path
   }
  };
 }
}

const OWN = "decision-authority";

async function gatherVerdicts(context, commits) {
 const {inputs, governance} = context;
 const folder = (0, node_path.dirname)(inputs.verdictPath);
 return [ ...(await readOwn(context, folder)).map(each => ({
  ...each,
  place: (0, node_path.resolve)(folder, each.path)
 })), ...(await readVerdictFiles(context, inputs.evidence)).map(each => ({
  ...each,
  place: (0, node_path.resolve)(inputs.directory, each.path)
 })) ].flatMap(({path, place, reading}) => verdictOf({
  path,
  isCommitted: require_committed_file.isOfChange(context, place),
  reading,
  commits,
  policy: governance.policy.sha256
 }));
}

async function readOwn({evidence}, folder) {
 if (!(0, node_fs.existsSync)(folder)) return [];
 const workspace = require_main.openWorkspace(folder, folder);
 return await readVerdictFiles({
  workspace,
  evidence: evidence.within(workspace)
 }, [ "*.verdict.json" ]);
}

function verdictOf(found) {
 const {path, reading} = found;
 if (reading.kind === "unreadable" || reading.verdict.gate === OWN) return [];
 const {gate, status} = reading.verdict;
 return [ {
  gate,
  status,
  path,
  fault: faultOf(found, reading.verdict)
 } ];
}

function faultOf({isCommitted, commits, policy}, verdict) {
 if (isCommitted) return require_committed_file.OF_CHANGE;
 if (!commits.includes(verdict.subject.commit)) return `is of the ${require_main.commitText(verdict.subject.commit)}`;
 return verdict.rules.sha256 === policy ? void 0 : "was judged by another policy";
}

exports.gatherVerdicts = gatherVerdicts;


/***/ })

};
;