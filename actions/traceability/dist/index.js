/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 5197:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

Object.defineProperty(exports, Symbol.toStringTag, {
 value: "Module"
});

const require_rolldown_runtime = __nccwpck_require__(39);

let node_path = __nccwpck_require__(6760);

let node_crypto = __nccwpck_require__(7598);

let node_fs = __nccwpck_require__(3024);

let os = __nccwpck_require__(857);

os = require_rolldown_runtime.__toESM(os, 1);

let crypto = __nccwpck_require__(6982);

crypto = require_rolldown_runtime.__toESM(crypto, 1);

let fs = __nccwpck_require__(9896);

fs = require_rolldown_runtime.__toESM(fs, 1);

var ConfigurationError = class extends Error {
 file;
 line;
 constructor(message, place = {}) {
  super(message);
  this.name = "ConfigurationError";
  this.file = place.file;
  this.line = place.line;
 }
};

function unicodePattern(source, flags) {
 let built;
 return () => {
  built ??= new RegExp(source, flags);
  return built;
 };
}

function measured(value, unit) {
 return unit === void 0 ? {
  value
 } : {
  value,
  unit
 };
}

function atLeast(limit, unit) {
 return expected("at-least", limit, unit);
}

function exactly(limit, unit) {
 return expected("is", limit, unit);
}

function noneOf(findings, unit) {
 return {
  actual: measured(findings.length, unit),
  expected: exactly(0, unit),
  findings
 };
}

function expected(operator, limit, unit) {
 return unit === void 0 ? {
  operator,
  limit
 } : {
  operator,
  limit,
  unit
 };
}

function defineRule(rule) {
 return rule;
}

function checkOf(rule, scope, outcome) {
 const {status, actual, expected, detail, remedy = rule.remedy, findings = []} = outcome;
 const isDone = status === "pass" || status === "skipped";
 return {
  id: [ rule.id, ...Object.values(scope) ].join(":"),
  rule: rule.id,
  scope,
  title: rule.title,
  status,
  actual,
  expected,
  ...detail === void 0 ? {} : {
   detail
  },
  ...isDone ? {} : {
   remedy
  },
  findings
 };
}

function policyPlace({policyKey}, scope) {
 return policyKey?.replace(/\{(\w+)\}/g, (_, name) => scope[name] ?? "*");
}

const MADE_BY = [ "this-run", "anywhere" ];

const ANY_ORIGIN = {
 madeBy: void 0,
 committed: []
};

function checkMadeBy(rule, scope, {madeBy, committed}) {
 if (madeBy !== "this-run") return;
 const [first] = committed;
 const expected = exactly(0, "committed files");
 const actual = measured(committed.length, "committed files");
 if (first === void 0) return checkOf(rule, scope, {
  status: "pass",
  actual,
  expected
 });
 return checkOf(rule, scope, {
  status: "inconclusive",
  actual,
  expected,
  detail: "the files are the same in the commit, so nothing shows that this run wrote them",
  remedy: remedyFor$1(first),
  findings: committed.map(({path, kind}) => ({
   message: MESSAGES[kind],
   file: path
  }))
 });
}

function remedyFor$1({path, kind}) {
 if (kind === "unknown") return "install git in the job, and check out with actions/checkout";
 return `stop tracking the files (git rm --cached ${shellWord(path)}) and add them to .gitignore; where committed evidence is intended, merge \`made-by: anywhere\` for it into the policy first`;
}

const MESSAGES = {
 unchanged: "is committed, and no step has changed it",
 unknown: "may be committed: git cannot list the files of the commit"
};

function shellWord(path) {
 if (/^[\w./@+-]+$/.test(path) && !path.startsWith("-")) return path;
 return `-- '${path.replaceAll("'", "'\\''")}'`;
}

function governanceBase(gate) {
 return defineRule({
  id: `${gate}/governance-base`,
  title: "Origin of the rules",
  policyKey: "require-base",
  remedy: "review the change to the rules as a decision of its own"
 });
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const INSTANT = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?([Zz]|([+-])(\d{2}):?(\d{2}))?$/;

const MINUTE = 6e4;

const DAY = 864e5;

function parseCalendarDate(text) {
 const match = DATE.exec(text);
 if (match === null) return;
 const [year, month, day] = [ Number(match[1]), Number(match[2]), Number(match[3]) ];
 const date = new Date(Date.UTC(year, month - 1, day));
 return year >= 1e3 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? text : void 0;
}

function parseInstant(text) {
 const day = parseCalendarDate(text);
 if (day !== void 0) return startOfDay(day);
 const match = INSTANT.exec(text);
 const date = match === null ? void 0 : parseCalendarDate(match[1] ?? "");
 if (match === null || date === void 0) return;
 const [hour, minute, second] = [ Number(match[2]), Number(match[3]), Number(match[4] ?? 0) ];
 const [zoneHour, zoneMinute] = [ Number(match[8] ?? 0), Number(match[9] ?? 0) ];
 if (hour > 23 || minute > 59 || second > 59 || zoneHour > 23 || zoneMinute > 59) return;
 const milliseconds = Math.floor(Number(`0.${match[5] ?? "0"}`) * 1e3);
 const offset = (zoneHour * 60 + zoneMinute) * MINUTE * (match[7] === "-" ? -1 : 1);
 const time = ((hour * 60 + minute) * 60 + second) * 1e3 + milliseconds;
 return startOfDay(date) + time - offset;
}

function startOfDay(date) {
 return Date.parse(`${date}T00:00:00Z`);
}

function endOfDay(date) {
 return startOfDay(date) + DAY;
}

function dayAfter(from, days) {
 return formatInstant(from + days * DAY).slice(0, 10);
}

function daysBetween(from, until) {
 return Math.ceil((until - from) / DAY);
}

function formatInstant(value) {
 return new Date(value).toISOString().replace(".000Z", "Z");
}

function observedDay(until, now) {
 const daysAhead = daysBetween(now, endOfDay(until)) - 1;
 if (daysAhead < 0) return "over";
 return daysAhead > 90 ? "too-far" : "observed";
}

function proposedPolicy(gate) {
 return defineRule({
  id: `${gate}/proposed-policy`,
  title: "Policy of the change",
  remedy: "fix these lines of the change: once merged, nothing could be judged by them"
 });
}

const CHECK_STATUSES = [ "fail", "inconclusive", "warn", "pass", "skipped" ];

function worstStatus(statuses) {
 let worst;
 for (const status of statuses) if (worst === void 0 || compareStatuses(status, worst) < 0) worst = status;
 return worst;
}

function compareStatuses(left, right) {
 return CHECK_STATUSES.indexOf(left) - CHECK_STATUSES.indexOf(right);
}

function artifactFolderOf(path) {
 const segments = path.split("/");
 const at = segments.findIndex((each, index) => ARTIFACT.test(each) && segments[index + 1] === "evidence");
 return at === -1 ? void 0 : segments.slice(0, at + 1).join("/");
}

const ARTIFACT = /\.\d+-of-\d+\.\d+$/;

String.raw`[\p{L}\p{N}]`;

const STEP_OUTCOMES = [ "success", "failure", "cancelled", "skipped" ];

function checkOutcome({rule, scope, explanation, hint}, outcomes, evidence) {
 if (outcomes.length === 0) return;
 const told = {
  actual: measured(shownOutcomes(outcomes)),
  expected: exactly(explanation === void 0 ? "success" : `success, or failure with ${explanation}`)
 };
 const inconclusive = (detail, remedy = rule.remedy) => checkOf(rule, scope, {
  ...told,
  status: "inconclusive",
  detail,
  remedy
 });
 if (outcomes.includes("cancelled")) return inconclusive("a step that makes this evidence was cancelled, so its report may be cut off", "run the job again, or give the step more time");
 if (outcomes.includes("skipped") && evidence.files.size > 0 && !evidence.mayComeFromElsewhere) return inconclusive("a step that makes this evidence was skipped, so the files may be from elsewhere", "run the step; where the files are meant to come from elsewhere, write `made-by: anywhere` for them in the policy");
 const failed = outcomes.filter(outcome => outcome === "failure").length;
 if (failed === 0) return checkOf(rule, scope, {
  ...told,
  status: "pass"
 });
 if (explanation !== void 0 && isExplained(failed, evidence)) {
  const detail = `explained by ${explanation}, which the policy judges`;
  return checkOf(rule, scope, {
   ...told,
   status: "pass",
   detail
  });
 }
 return inconclusive([ unexplained(failed, evidence, explanation), ...hint === void 0 ? [] : [ hint ] ].join("; "));
}

function isExplained(failed, {files, failing}) {
 const [all, own] = [ places(files), places(failing) ];
 return own.size > 0 && own.size >= Math.min(failed, all.size);
}

function places(paths) {
 return new Set([ ...paths ].map(path => artifactFolderOf(path) ?? path));
}

function unexplained(failed, {failing}, explanation) {
 if (explanation === void 0) return "the step that made this evidence failed";
 if (failing.size === 0) return `the step that made this evidence failed, and no file has ${explanation}`;
 const own = places(failing);
 const noun = own.size === failing.size ? "file" : "cell";
 return `${failed} steps that made this evidence failed, and only ${own.size === 1 ? `1 ${noun} has` : `${own.size} ${noun}s have`} ${explanation}`;
}

function shownOutcomes(outcomes) {
 if (outcomes.length === 1) return outcomes.join();
 return STEP_OUTCOMES.map(outcome => ({
  outcome,
  count: outcomes.filter(each => each === outcome).length
 })).filter(({count}) => count > 0).map(({outcome, count}) => `${count} ${outcome}`).join(", ");
}

function outcomesOf({named}, name) {
 return named.get(name) ?? [];
}

const CONTROL$1 = /[^ -~\u00a0-\u{10ffff}]/u;

function hasControl(text) {
 return CONTROL$1.test(text);
}

const PROPOSED_DAYS = 30;

const MAX_ID = 40;

function proposalRemedy(proposals, place) {
 const [first] = proposals;
 if (first === void 0) return;
 const {register, exists, now} = place;
 const entry = `{ ${fieldsOf(first, idsOf(proposals)[0] ?? "", dayAfter(now, PROPOSED_DAYS)).join(", ")} }`;
 const count = proposals.length;
 const more = count === 1 ? "" : `; the summary has ${count === 2 ? "both" : `all ${count}`} entries`;
 return exists ? `declare it in the list changes of ${register}: - ${entry}${more}` : `declare it: create ${register} with changes: [${entry}]${more}`;
}

function proposalText(proposals, {exists, now}) {
 const ids = idsOf(proposals);
 const until = dayAfter(now, PROPOSED_DAYS);
 const entries = proposals.map((proposal, index) => fieldsOf(proposal, ids[index] ?? "", until).map((field, line) => `${line === 0 ? "  - " : "    "}${field}\n`).join(""));
 return `${exists ? "" : "changes:\n"}${entries.join("")}`;
}

function fieldsOf({gate, subject, campaign, change}, id, until) {
 return [ `id: ${id}`, `kind: ${change.kind}`, `gate: ${gate}`, `subject: ${quoted(subject)}`, ...campaign === void 0 ? [] : [ `campaign: ${campaign}` ], ...change.kind === "renamed" ? [ `to: ${quoted(change.to)}` ] : [], ...change.kind === "regressed" ? [ `at-most: ${change.atMost}` ] : [], ...change.kind === "weakened" ? [ `what: ${quoted(change.what)}` ] : [], "reason: say why", 'owner: "@you"', `until: ${until}` ];
}

function quoted(text) {
 return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function idsOf(proposals) {
 const taken = new Map;
 return proposals.map(({subject, change}) => {
  const words = subject.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const id = [ change.kind, ...words ].join("-").slice(0, MAX_ID).replace(/-$/, "");
  const times = (taken.get(id) ?? 0) + 1;
  taken.set(id, times);
  return times === 1 ? id : `${id}-${times}`;
 });
}

const DECLARABLE = {
 "conformance-gate": [ "renamed", "removed" ],
 "perf-budget": [ "regressed", "renamed", "removed" ],
 traceability: [ "weakened" ],
 "suite-classification": [ "weakened" ]
};

function changePhase({until}, now) {
 if (now >= endOfDay(until)) return "expired";
 return until > dayAfter(now, 90) ? "too-long" : "open";
}

function changeWords({change}) {
 switch (change.kind) {
 case "renamed":
  return `renamed to ${change.to}`;

 case "weakened":
  return `weakened: ${change.what}`;

 case "removed":
 case "regressed":
  return change.kind;
 }
}

function intendedChangesRule(gate) {
 return defineRule({
  id: `${gate}/intended-changes`,
  title: "Intended changes",
  policyKey: "intended-changes",
  remedy: "correct the entries, or remove them from the register of intended changes"
 });
}

const NO_WEAKENINGS = {
 open: [],
 proposals: [],
 remedy: otherwise => otherwise,
 checks: () => [],
 covering: () => [],
 notes: () => []
};

const ANY_NUMBER = Symbol("any number");

function matchesItems(pattern, items) {
 let [at, index, star, taken] = [ 0, 0, -1, 0 ];
 while (index < items.length) {
  const accepts = pattern[at];
  const item = items[index];
  if (accepts === ANY_NUMBER) {
   star = at++;
   taken = index;
  } else if (accepts !== void 0 && item !== void 0 && accepts(item)) {
   at++;
   index++;
  } else if (star >= 0) {
   at = star + 1;
   index = ++taken;
  } else return false;
 }
 while (pattern[at] === ANY_NUMBER) at++;
 return at === pattern.length;
}

function exactItem(wanted) {
 return item => item === wanted;
}

const DECIMAL = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/;

function parseDecimal(text) {
 const match = DECIMAL.exec(text);
 if (match === null) return;
 const [, sign = "", whole = "", fraction = ""] = match;
 const magnitude = BigInt(whole + fraction);
 return {
  coefficient: sign === "-" ? -magnitude : magnitude,
  scale: fraction.length
 };
}

function decimalOf(value) {
 return {
  coefficient: BigInt(value),
  scale: 0
 };
}

function multiply(left, right) {
 return {
  coefficient: left.coefficient * right.coefficient,
  scale: left.scale + right.scale
 };
}

function compareDecimals(left, right) {
 const scale = Math.max(left.scale, right.scale);
 const difference = scaled(left, scale) - scaled(right, scale);
 return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function decimalToNumber(value) {
 return Number(decimalToText(value));
}

function decimalToText(value) {
 const negative = value.coefficient < 0n;
 const digits = String(negative ? -value.coefficient : value.coefficient).padStart(value.scale + 1, "0");
 const whole = digits.slice(0, digits.length - value.scale);
 const fraction = digits.slice(digits.length - value.scale).replace(/0+$/, "");
 return `${negative ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

function scaled(value, scale) {
 return value.coefficient * 10n ** BigInt(scale - value.scale);
}

function isAtLeast(fraction, percent) {
 if (fraction.whole === 0) return false;
 return BigInt(fraction.part) * 100n * 10n ** BigInt(percent.scale) >= percent.coefficient * BigInt(fraction.whole);
}

function percentOf$1(fraction) {
 return fraction.whole === 0 ? null : fraction.part * 100 / fraction.whole;
}

function formatRate(fraction) {
 if (fraction.whole === 0) return "\u2013";
 return `${Number(BigInt(fraction.part) * 10000n / BigInt(fraction.whole)) / 100}%`;
}

const AMOUNT = /^((?:0|[1-9]\d*)(?:\.\d+)?) ?([^\d.]*)$/;

const DURATION = /^([1-9]\d{0,5}) ?(min|h|d|w)$/;

const INTERVAL = /^([1-9]\d{0,2}) (day|week|month)(s?)$/;

const UNITS = new Map([ [ "", [ "count", decimalOf(1) ] ], [ "%", [ "percent", decimalOf(1) ] ], [ "ns", [ "ns", decimalOf(1) ] ], [ "us", [ "ns", decimalOf(1e3) ] ], [ "\xb5s", [ "ns", decimalOf(1e3) ] ], [ "\u03bcs", [ "ns", decimalOf(1e3) ] ], [ "ms", [ "ns", decimalOf(1e6) ] ], [ "s", [ "ns", decimalOf(1e9) ] ], [ "min", [ "ns", decimalOf(6e10) ] ], [ "h", [ "ns", decimalOf(36e11) ] ], [ "B", [ "bytes", decimalOf(1) ] ], [ "kB", [ "bytes", decimalOf(1e3) ] ], [ "MB", [ "bytes", decimalOf(1e6) ] ], [ "GB", [ "bytes", decimalOf(1e9) ] ], [ "KiB", [ "bytes", decimalOf(1024) ] ], [ "MiB", [ "bytes", decimalOf(1048576) ] ], [ "GiB", [ "bytes", decimalOf(1073741824) ] ], [ "/s", [ "per-second", decimalOf(1) ] ], [ "ops/s", [ "per-second", decimalOf(1) ] ] ]);

const MILLISECONDS = new Map([ [ "min", 6e4 ], [ "h", 36e5 ], [ "d", 864e5 ], [ "w", 6048e5 ] ]);

function parseQuantity(text) {
 const [, digits = "", suffix = ""] = AMOUNT.exec(text) ?? [];
 const amount = parseDecimal(digits);
 const unit = UNITS.get(suffix);
 if (amount === void 0 || unit === void 0 || text.endsWith(" ")) return;
 const [base, size] = unit;
 return {
  value: multiply(amount, size),
  unit: base,
  text,
  written: {
   amount,
   unit: suffix,
   size
  }
 };
}

function parsePercentage(text) {
 const quantity = parseQuantity(text);
 return quantity?.unit === "percent" ? quantity.value : void 0;
}

function parseDuration(text) {
 const [, count, suffix = ""] = DURATION.exec(text) ?? [];
 const factor = MILLISECONDS.get(suffix);
 return factor === void 0 ? void 0 : {
  milliseconds: Number(count) * factor,
  text
 };
}

function parseCalendarInterval(text) {
 const match = INTERVAL.exec(text);
 const unit = match?.[2];
 const count = Number(match?.[1]);
 const isPlural = match?.[3] === "s";
 if (unit !== "day" && unit !== "week" && unit !== "month") return;
 return isPlural === count > 1 ? {
  count,
  unit,
  text
 } : void 0;
}

const SURE_PERCENT = 90;

function isSureRename({similarity}) {
 return similarity >= SURE_PERCENT;
}

function rematchedRenames(renames, belongs) {
 const identical = [ ...renames ].filter(([, {similarity}]) => similarity === 100);
 const twins = Map.groupBy(identical, ([, {content}]) => content);
 const rematched = new Map(renames);
 for (const pairs of twins.values()) if (pairs.length > 1) for (const [from, rename] of rematchedTwins(pairs, belongs)) rematched.set(from, rename);
 return rematched;
}

function rematchedTwins(pairs, belongs) {
 const free = new Set(pairs.map(([, rename]) => rename));
 const taken = new Map;
 const take = (from, rename) => {
  if (rename === void 0) return;
  free.delete(rename);
  taken.set(from, rename);
 };
 for (const [from, own] of pairs) take(from, [ own, ...free ].filter(each => free.has(each)).find(({to}) => belongs(from, to)));
 for (const [from, own] of pairs) if (!taken.has(from)) take(from, free.has(own) ? own : [ ...free ][0]);
 return taken;
}

const USUAL = 3;

function someOf(names, most = USUAL) {
 const more = names.length - most;
 return names.slice(0, most).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

function indexOfPath(paths, path) {
 const index = lowerBound(paths, path);
 return paths[index] === path ? index : -1;
}

function rangeOf(paths, prefix) {
 if (prefix === "") return [ 0, paths.length ];
 return [ lowerBound(paths, prefix), lowerBound(paths, `${prefix}\uffff`) ];
}

function lowerBound(paths, path) {
 let low = 0;
 let high = paths.length;
 while (low < high) {
  const middle = low + high >> 1;
  if ((paths[middle] ?? "") < path) low = middle + 1; else high = middle;
 }
 return low;
}

var import_fastest_levenshtein = require_rolldown_runtime.__commonJSMin(exports => {
 exports.__esModule = true;
 exports.distance = exports.closest = void 0;
 var peq = new Uint32Array(65536);
 var myers_32 = function(a, b) {
  var n = a.length;
  var m = b.length;
  var lst = 1 << n - 1;
  var pv = -1;
  var mv = 0;
  var sc = n;
  var i = n;
  while (i--) peq[a.charCodeAt(i)] |= 1 << i;
  for (i = 0; i < m; i++) {
   var eq = peq[b.charCodeAt(i)];
   var xv = eq | mv;
   eq |= (eq & pv) + pv ^ pv;
   mv |= ~(eq | pv);
   pv &= eq;
   if (mv & lst) sc++;
   if (pv & lst) sc--;
   mv = mv << 1 | 1;
   pv = pv << 1 | ~(xv | mv);
   mv &= xv;
  }
  i = n;
  while (i--) peq[a.charCodeAt(i)] = 0;
  return sc;
 };
 var myers_x = function(b, a) {
  var n = a.length;
  var m = b.length;
  var mhc = [];
  var phc = [];
  var hsize = Math.ceil(n / 32);
  var vsize = Math.ceil(m / 32);
  for (var i = 0; i < hsize; i++) {
   phc[i] = -1;
   mhc[i] = 0;
  }
  var j = 0;
  for (;j < vsize - 1; j++) {
   var mv_1 = 0;
   var pv_1 = -1;
   var start_1 = j * 32;
   var vlen_1 = Math.min(32, m) + start_1;
   for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
   for (i = 0; i < n; i++) {
    var eq = peq[a.charCodeAt(i)];
    var pb = phc[i / 32 | 0] >>> i & 1;
    var mb = mhc[i / 32 | 0] >>> i & 1;
    var xv = eq | mv_1;
    var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
    var ph = mv_1 | ~(xh | pv_1);
    var mh = pv_1 & xh;
    if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
    if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
    ph = ph << 1 | pb;
    mh = mh << 1 | mb;
    pv_1 = mh | ~(xv | ph);
    mv_1 = ph & xv;
   }
   for (k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
  }
  var mv = 0;
  var pv = -1;
  var start = j * 32;
  var vlen = Math.min(32, m - start) + start;
  for (k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
  var score = m;
  for (i = 0; i < n; i++) {
   eq = peq[a.charCodeAt(i)];
   pb = phc[i / 32 | 0] >>> i & 1;
   mb = mhc[i / 32 | 0] >>> i & 1;
   xv = eq | mv;
   xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
   ph = mv | ~(xh | pv);
   mh = pv & xh;
   score += ph >>> m - 1 & 1;
   score -= mh >>> m - 1 & 1;
   if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
   if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
   ph = ph << 1 | pb;
   mh = mh << 1 | mb;
   pv = mh | ~(xv | ph);
   mv = ph & xv;
  }
  for (k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
  return score;
 };
 var distance = function(a, b) {
  if (a.length < b.length) {
   var tmp = b;
   b = a;
   a = tmp;
  }
  if (b.length === 0) return a.length;
  if (a.length <= 32) return myers_32(a, b);
  return myers_x(a, b);
 };
 exports.distance = distance;
 var closest = function(str, arr) {
  var min_distance = 1 / 0;
  var min_index = 0;
  for (var i = 0; i < arr.length; i++) {
   var dist = distance(str, arr[i]);
   if (dist < min_distance) {
    min_distance = dist;
    min_index = i;
   }
  }
  return arr[min_index];
 };
 exports.closest = closest;
})();

function closestWord(unknown, known) {
 if (unknown.length > 200) return;
 const written = normalised(unknown);
 let best;
 for (const word of firstWords(known)) {
  const limit = Math.floor(word.length / 3);
  if (word.length > 200 || Math.abs(word.length - written.length) > limit) continue;
  const edits = editsBetween(written, normalised(word));
  if (edits <= limit && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) best = {
   word,
   edits
  };
 }
 return best?.word;
}

function firstWords(known) {
 const words = new Set;
 for (const word of known) if (words.add(word).size === 500) break;
 return words;
}

function normalised(key) {
 return key.replaceAll(/([a-z])([A-Z])/g, "$1-$2").replaceAll("_", "-").toLowerCase();
}

function editsBetween(left, right) {
 return isSwap(left, right) ? 1 : (0, import_fastest_levenshtein.distance)(left, right);
}

function isSwap(left, right) {
 let at = 0;
 while (at < left.length && left[at] === right[at]) at++;
 const [first = "", second = ""] = left.slice(at, at + 2);
 return second !== "" && right === left.slice(0, at) + second + first + left.slice(at + 2);
}

function getEnumValues(entries) {
 const numericValues = Object.values(entries).filter(v => typeof v === "number");
 return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}

function jsonStringifyReplacer(_, value) {
 if (typeof value === "bigint") return value.toString();
 return value;
}

var Cached = class {
 constructor(getter) {
  this._getter = getter;
  this._value = void 0;
 }
 get value() {
  const getter = this._getter;
  if (getter !== void 0) {
   this._value = getter();
   this._getter = void 0;
  }
  return this._value;
 }
};

function cached(getter) {
 return new Cached(getter);
}

function nullish(input) {
 return input === null || input === void 0;
}

function cleanRegex(source) {
 const start = source.startsWith("^") ? 1 : 0;
 const end = source.endsWith("$") ? source.length - 1 : source.length;
 return source.slice(start, end);
}

function assignProp(target, prop, value) {
 Object.defineProperty(target, prop, {
  value,
  writable: true,
  enumerable: true,
  configurable: true
 });
}

function rawShape(def) {
 const desc = Object.getOwnPropertyDescriptor(def, "shape");
 return desc?.get ? desc.get.raw : desc?.value;
}

function sourceShape(schema) {
 return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}

function deferProp(target, key, getter) {
 Object.defineProperty(target, key, {
  get() {
   const value = getter();
   assignProp(this, key, value);
   return value;
  },
  enumerable: true,
  configurable: true
 });
}

function putProp(target, key, value) {
 if (key in target) assignProp(target, key, value); else target[key] = value;
}

function mirrorShape(target, source, keys, wrap) {
 const raw = sourceShape(source);
 for (const key of keys) {
  const desc = Object.getOwnPropertyDescriptor(raw, key);
  if (!desc.enumerable) continue;
  if (desc.get) deferProp(target, key, () => {
   const value = source._zod.def.shape[key];
   return wrap ? wrap(value, key) : value;
  }); else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
 }
}

function mirrorProps(target, source) {
 for (const key of Reflect.ownKeys(source)) {
  const desc = Object.getOwnPropertyDescriptor(source, key);
  if (!desc.enumerable) continue;
  if (desc.get) deferProp(target, key, () => source[key]); else putProp(target, key, desc.value);
 }
}

function mergeDefs(...defs) {
 const mergedDescriptors = {};
 for (const def of defs) {
  const descriptors = Object.getOwnPropertyDescriptors(def);
  Object.assign(mergedDescriptors, descriptors);
 }
 return Object.defineProperties({}, mergedDescriptors);
}

const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};

function isObject(data) {
 return typeof data === "object" && data !== null && !Array.isArray(data);
}

function isPlainObject(o) {
 if (isObject(o) === false) return false;
 const ctor = o.constructor;
 if (ctor === void 0) return true;
 if (typeof ctor !== "function") return true;
 const prot = ctor.prototype;
 if (isObject(prot) === false) return false;
 if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
 return true;
}

function shallowClone(o) {
 if (isPlainObject(o)) return {
  ...o
 };
 if (Array.isArray(o)) return [ ...o ];
 if (o instanceof Map) return new Map(o);
 if (o instanceof Set) return new Set(o);
 return o;
}

const propertyKeyTypes = new Set([ "string", "number", "symbol" ]);

function escapeRegex(str) {
 return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function clone(inst, def, params) {
 const cl = new inst._zod.constr(def ?? inst._zod.def);
 if (!def || params?.parent) cl._zod.parent = inst;
 return cl;
}

function normalizeParams(_params) {
 const params = _params;
 if (!params) return {};
 if (typeof params === "string") return {
  error: () => params
 };
 if (params?.message !== void 0) {
  if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
  params.error = params.message;
 }
 delete params.message;
 if (typeof params.error === "string") return {
  ...params,
  error: () => params.error
 };
 return params;
}

function optionalKeys(shape) {
 return Object.keys(shape).filter(k => shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional");
}

const NUMBER_FORMAT_RANGES = (() => ({
 safeint: [ Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER ],
 int32: [ -2147483648, 2147483647 ],
 uint32: [ 0, 4294967295 ],
 float32: [ -34028234663852886e22, 34028234663852886e22 ],
 float64: [ -Number.MAX_VALUE, Number.MAX_VALUE ]
}))();

function extend$1(schema, shape) {
 if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
 const checks = schema._zod.def.checks;
 if (checks && checks.length > 0) {
  const existingShape = sourceShape(schema);
  for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
 }
 return clone(schema, mergeDefs(schema._zod.def, {
  shape: extended(schema, shape)
 }));
}

function extended(schema, shape) {
 const newShape = {};
 mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
 mirrorProps(newShape, shape);
 return newShape;
}

function aborted(x, startIndex = 0) {
 if (x.aborted === true) return true;
 for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
 return false;
}

function explicitlyAborted(x, startIndex = 0) {
 if (x.aborted === true) return true;
 for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
 return false;
}

function prefixIssues(path, issues) {
 return issues.map(iss => {
  var _a;
  (_a = iss).path ?? (_a.path = []);
  iss.path.unshift(path);
  return iss;
 });
}

function unwrapMessage(message) {
 return typeof message === "string" ? message : message?.message;
}

function sizeCaps(defChecks) {
 const caps = [];
 for (const ch of defChecks ?? []) {
  const d = ch._zod.def;
  if (!/_(length|size)$|_equals$/.test(d.check)) break;
  const max = d.maximum ?? d.length ?? d.size;
  if (max >= 0) caps.push([ max, ch ]);
 }
 return caps;
}

function attachSchema(issues, start, inst) {
 var _a;
 for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}

function finalizeIssue(iss, ctx, config) {
 var _a;
 const traits = iss.inst?._zod?.traits;
 if (traits?.has("$ZodType")) if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst); else iss.schema = iss.inst;
 const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
 const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
 const full = {};
 for (const k of Object.keys(iss)) {
  if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
  full[k] = iss[k];
 }
 full.path ?? (full.path = []);
 full.message = message;
 if (ctx?.reportInput) full.input = iss.input;
 return full;
}

const highSurrogate = /[\uD800-\uDBFF]/;

function codePointLength(str) {
 const units = str.length;
 if (!highSurrogate.test(str)) return units;
 let count = units;
 for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
  count--;
  i++;
 }
 return count;
}

function getLengthableOrigin(input) {
 if (Array.isArray(input)) return "array";
 if (typeof input === "string") return "string";
 return "unknown";
}

function issue(...args) {
 const [iss, input, inst] = args;
 if (typeof iss === "string") return {
  message: iss,
  code: "custom",
  input,
  inst
 };
 return {
  ...iss
 };
}

function members(proto, table) {
 for (const key in table) {
  const desc = Object.getOwnPropertyDescriptor(table, key);
  if (desc.get) Object.defineProperty(proto, key, {
   ...desc,
   enumerable: false
  }); else defineBound(proto, key, desc.value);
 }
}

function own(inst, key, value, enumerable = true) {
 Object.defineProperty(inst, key, {
  configurable: true,
  writable: true,
  enumerable,
  value
 });
 return value;
}

function hide(inst, key, value) {
 return own(inst, key, value, false);
}

function defineBound(proto, key, fn) {
 Object.defineProperty(proto, key, {
  configurable: true,
  get() {
   return this == null ? fn : own(this, key, fn.bind(this));
  },
  set(value) {
   own(this, key, value);
  }
 });
}

function claim(inst, sentinel) {
 const proto = Object.getPrototypeOf(inst);
 return sentinel in proto ? void 0 : proto;
}

let installing;

let broke = false;

const breaker = {
 configurable: true,
 get() {
  broke = true;
 }
};

function defineLazyInternal(inst, key, compute) {
 const proto = Object.getPrototypeOf(inst._zod);
 if (key in proto && installing !== inst._zod) {
  installing = void 0;
  return;
 }
 installing = inst._zod;
 Object.defineProperty(proto, key, {
  configurable: true,
  get() {
   Object.defineProperty(this, key, breaker);
   const outer = broke;
   broke = false;
   try {
    const value = compute(this);
    if (broke) delete this[key]; else Object.defineProperty(this, key, {
     configurable: true,
     writable: true,
     value
    });
    broke = broke || outer;
    return value;
   } catch (err) {
    delete this[key];
    broke = broke || outer;
    throw err;
   }
  },
  set(value) {
   Object.defineProperty(this, key, {
    configurable: true,
    writable: true,
    value
   });
  }
 });
}

function installLazyProp(inst, key, make, enumerable) {
 const proto = claim(inst, key);
 if (!proto) return;
 Object.defineProperty(proto, key, {
  configurable: true,
  get() {
   const desc = {
    configurable: true,
    writable: true,
    enumerable,
    value: void 0
   };
   Object.defineProperty(this, key, desc);
   desc.value = make(this);
   Object.defineProperty(this, key, desc);
   return desc.value;
  },
  set(value) {
   Object.defineProperty(this, key, {
    configurable: true,
    writable: true,
    enumerable,
    value
   });
  }
 });
}

var _a;

const NEVER = Object.freeze({
 status: "aborted"
});

const _zodDesc = {
 value: void 0,
 enumerable: false
};

let _E = "captureStackTrace" in Error ? Error : null;

function newError(Definition) {
 const E = _E;
 if (E) {
  const saved = E.stackTraceLimit;
  if (typeof saved === "number") {
   try {
    E.stackTraceLimit = 0;
   } catch {
    _E = null;
    return new Definition;
   }
   try {
    return new Definition;
   } finally {
    E.stackTraceLimit = saved;
   }
  }
 }
 return new Definition;
}

function $constructor(name, initializer, proto, params) {
 const zodProto = {};
 function Internals(def) {
  this.def = def;
  this.constr = _;
  this.traits = new Set;
 }
 Internals.prototype = zodProto;
 const protoMembers = proto;
 const initialized = protoMembers && new WeakSet;
 function init(inst, def) {
  if (!inst._zod) {
   _zodDesc.value = new Internals(def);
   try {
    Object.defineProperty(inst, "_zod", _zodDesc);
   } finally {
    _zodDesc.value = void 0;
   }
  } else if (inst._zod.traits.has(name)) return;
  inst._zod.traits.add(name);
  initializer(inst, def);
  if (initialized) {
   const own = Object.getPrototypeOf(inst);
   const ctorProto = inst._zod.constr.prototype;
   let up = own;
   while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
   const target = up ?? own;
   if (!initialized.has(target)) {
    initialized.add(target);
    members(target, protoMembers);
   }
  }
  const proto = _.prototype;
  for (const k in proto) {
   if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
   if (!(k in inst)) inst[k] = proto[k].bind(inst);
  }
 }
 const Parent = params?.Parent ?? Object;
 class Definition extends Parent {}
 Object.defineProperty(Definition, "name", {
  value: name
 });
 function _(def) {
  const inst = params?.Parent ? newError(Definition) : this;
  init(inst, def);
  const deferred = inst._zod.deferred;
  if (deferred) {
   for (const fn of deferred) fn();
   inst._zod.deferred = void 0;
  }
  const pp = globalThis.__zod_globalConfig?.postProcessor;
  if (pp) pp(inst);
  return inst;
 }
 Object.defineProperty(_, "init", {
  value: init
 });
 Object.defineProperty(_, Symbol.hasInstance, {
  value: inst => {
   if (params?.Parent && inst instanceof params.Parent) return true;
   return inst?._zod?.traits?.has(name);
  }
 });
 Object.defineProperty(_, "name", {
  value: name
 });
 return _;
}

var $ZodAsyncError = class extends Error {
 constructor() {
  super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
 }
};

var $ZodEncodeError = class extends Error {
 constructor(name) {
  super(`Encountered unidirectional transform during encode: ${name}`);
  this.name = "ZodEncodeError";
 }
};

(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});

const globalConfig = globalThis.__zod_globalConfig;

function config(newConfig) {
 if (newConfig) Object.assign(globalConfig, newConfig);
 return globalConfig;
}

function _getMessage() {
 const internals = this._zod;
 internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
 return internals.message;
}

function _setMessage(value) {
 this._zod.message = value;
}

const _messageDesc = {
 get: _getMessage,
 set: _setMessage,
 enumerable: true,
 configurable: true
};

const _issuesDesc = {
 value: void 0,
 enumerable: false
};

const _installedToString = new WeakSet([ Object.prototype, Error.prototype ]);

const initializer = (inst, def) => {
 inst.name = "$ZodError";
 _issuesDesc.value = def;
 Object.defineProperty(inst, "issues", _issuesDesc);
 _issuesDesc.value = void 0;
 Object.defineProperty(inst, "message", _messageDesc);
 const proto = Object.getPrototypeOf(inst);
 if (!_installedToString.has(proto)) {
  _installedToString.add(proto);
  Object.defineProperty(proto, "toString", {
   configurable: true,
   enumerable: false,
   get() {
    const value = () => this.message;
    Object.defineProperty(this, "toString", {
     value,
     configurable: true,
     writable: true
    });
    return value;
   },
   set(value) {
    Object.defineProperty(this, "toString", {
     value,
     configurable: true,
     writable: true
    });
   }
  });
 }
};

const $ZodRealError = $constructor("$ZodError", initializer, void 0, {
 Parent: Error
});

const _parse = _Err => {
 const fn = (schema, value, _ctx, _params) => {
  const ctx = _ctx ? {
   ..._ctx,
   async: false
  } : {
   async: false
  };
  const result = schema._zod.run({
   value,
   issues: []
  }, ctx);
  if (result instanceof Promise) throw new $ZodAsyncError;
  if (result.issues.length) {
   const e = new (_params?.Err ?? _Err)(result.issues.map(iss => finalizeIssue(iss, ctx, config())));
   captureStackTrace(e, _params?.callee ?? fn);
   throw e;
  }
  return result.value;
 };
 return fn;
};

const parse$2 = _parse($ZodRealError);

const _parseAsync = _Err => {
 const fn = async (schema, value, _ctx, params) => {
  const ctx = _ctx ? {
   ..._ctx,
   async: true
  } : {
   async: true
  };
  let result = schema._zod.run({
   value,
   issues: []
  }, ctx);
  if (result instanceof Promise) result = await result;
  if (result.issues.length) {
   const e = new (params?.Err ?? _Err)(result.issues.map(iss => finalizeIssue(iss, ctx, config())));
   captureStackTrace(e, params?.callee ?? fn);
   throw e;
  }
  return result.value;
 };
 return fn;
};

const parseAsync = _parseAsync($ZodRealError);

const _safeParse = _Err => (schema, value, _ctx) => {
 const ctx = _ctx ? {
  ..._ctx,
  async: false
 } : {
  async: false
 };
 const result = schema._zod.run({
  value,
  issues: []
 }, ctx);
 if (result instanceof Promise) throw new $ZodAsyncError;
 return result.issues.length ? failure(_Err, result.issues, ctx) : {
  success: true,
  data: result.value
 };
};

const safeParse = _safeParse($ZodRealError);

function failure(Err, issues, ctx) {
 let error;
 return {
  success: false,
  get error() {
   if (!error) {
    error = new Err(issues.map(iss => finalizeIssue(iss, ctx, config())));
    issues = void 0;
    ctx = void 0;
   }
   return error;
  },
  set error(e) {
   error = e;
   issues = void 0;
   ctx = void 0;
  }
 };
}

const _safeParseAsync = _Err => async (schema, value, _ctx) => {
 const ctx = _ctx ? {
  ..._ctx,
  async: true
 } : {
  async: true
 };
 let result = schema._zod.run({
  value,
  issues: []
 }, ctx);
 if (result instanceof Promise) result = await result;
 return result.issues.length ? failure(_Err, result.issues, ctx) : {
  success: true,
  data: result.value
 };
};

const safeParseAsync = _safeParseAsync($ZodRealError);

const anyString = /^[\s\S]{0,}$/;

const number$1 = /^-?\d+(?:\.\d+)?$/;

const boolean$1 = /^(?:true|false)$/i;

const $ZodCheck = $constructor("$ZodCheck", (inst, def) => {
 var _a;
 inst._zod ?? (inst._zod = {});
 inst._zod.def = def;
 (_a = inst._zod).onattach ?? (_a.onattach = []);
});

const _whenHasLength = payload => {
 const val = payload.value;
 return !nullish(val) && val.length !== void 0;
};

const numericOriginMap = {
 number: "number",
 bigint: "bigint",
 object: "date"
};

const $ZodCheckLessThan = $constructor("$ZodCheckLessThan", (inst, def) => {
 $ZodCheck.init(inst, def);
 const origin = numericOriginMap[typeof def.value];
 inst._zod.check = payload => {
  if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
  payload.issues.push({
   origin: numericOriginMap[typeof payload.value] ?? origin,
   code: "too_big",
   maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
   input: payload.value,
   inclusive: def.inclusive,
   inst,
   continue: !def.abort
  });
 };
});

const $ZodCheckGreaterThan = $constructor("$ZodCheckGreaterThan", (inst, def) => {
 $ZodCheck.init(inst, def);
 const origin = numericOriginMap[typeof def.value];
 inst._zod.check = payload => {
  if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
  payload.issues.push({
   origin: numericOriginMap[typeof payload.value] ?? origin,
   code: "too_small",
   minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
   input: payload.value,
   inclusive: def.inclusive,
   inst,
   continue: !def.abort
  });
 };
});

const $ZodCheckNumberFormat = $constructor("$ZodCheckNumberFormat", (inst, def) => {
 $ZodCheck.init(inst, def);
 def.format = def.format || "float64";
 const isInt = def.format?.includes("int");
 const origin = isInt ? "int" : "number";
 const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
 inst._zod.check = payload => {
  const input = payload.value;
  if (isInt) {
   if (!Number.isInteger(input)) {
    payload.issues.push({
     expected: origin,
     format: def.format,
     code: "invalid_type",
     continue: false,
     input,
     inst
    });
    return;
   }
   if (!Number.isSafeInteger(input)) {
    if (input > 0) payload.issues.push({
     input,
     code: "too_big",
     maximum: Number.MAX_SAFE_INTEGER,
     note: "Integers must be within the safe integer range.",
     inst,
     origin,
     inclusive: true,
     continue: !def.abort
    }); else payload.issues.push({
     input,
     code: "too_small",
     minimum: Number.MIN_SAFE_INTEGER,
     note: "Integers must be within the safe integer range.",
     inst,
     origin,
     inclusive: true,
     continue: !def.abort
    });
    return;
   }
  }
  if (input < minimum) payload.issues.push({
   origin: "number",
   input,
   code: "too_small",
   minimum,
   inclusive: true,
   inst,
   continue: !def.abort
  });
  if (input > maximum) payload.issues.push({
   origin: "number",
   input,
   code: "too_big",
   maximum,
   inclusive: true,
   inst,
   continue: !def.abort
  });
 };
});

const $ZodCheckMinLength = $constructor("$ZodCheckMinLength", (inst, def) => {
 var _a;
 $ZodCheck.init(inst, def);
 (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
 inst._zod.check = payload => {
  const input = payload.value;
  const units = input.length;
  if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
  const origin = getLengthableOrigin(input);
  payload.issues.push({
   origin,
   code: "too_small",
   minimum: def.minimum,
   inclusive: true,
   input,
   inst,
   continue: !def.abort
  });
 };
});

const version = {
 major: 4,
 minor: 6,
 patch: 7
};

const $ZodType = $constructor("$ZodType", (inst, def) => {
 var _a;
 inst ?? (inst = {});
 inst._zod.def = def;
 inst._zod.bag = inst._zod.bag || {};
 inst._zod.version = version;
 const defChecks = inst._zod.def.checks;
 const checks = inst._zod.traits.has("$ZodCheck") ? [ inst, ...defChecks ?? [] ] : defChecks?.length ? [ ...defChecks ] : [];
 for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
 if (checks.length === 0) {
  (_a = inst._zod).deferred ?? (_a.deferred = []);
  inst._zod.deferred?.push(() => {
   inst._zod.run = inst._zod.parse;
  });
 } else {
  const runChecks = (payload, checks, ctx) => {
   if (payload.memo) return payload;
   let isAborted = aborted(payload);
   let asyncResult;
   for (const ch of checks) {
    if (ch._zod.def.when) {
     if (explicitlyAborted(payload)) continue;
     if (!ch._zod.def.when(payload)) continue;
    } else if (isAborted) continue;
    const currLen = payload.issues.length;
    const _ = ch._zod.check(payload);
    if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError;
    if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
     await _;
     if (payload.issues.length === currLen) return;
     attachSchema(payload.issues, currLen, inst);
     if (!isAborted) isAborted = aborted(payload, currLen);
    }); else {
     if (payload.issues.length === currLen) continue;
     attachSchema(payload.issues, currLen, inst);
     if (!isAborted) isAborted = aborted(payload, currLen);
    }
   }
   if (asyncResult) return asyncResult.then(() => payload);
   return payload;
  };
  const handleCanaryResult = (canary, payload, ctx) => {
   if (aborted(canary)) {
    canary.aborted = true;
    return canary;
   }
   const checkResult = runChecks(payload, checks, ctx);
   if (checkResult instanceof Promise) {
    if (ctx.async === false) throw new $ZodAsyncError;
    return checkResult.then(checkResult => inst._zod.parse(checkResult, ctx));
   }
   return inst._zod.parse(checkResult, ctx);
  };
  inst._zod.run = (payload, ctx) => {
   if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
   if (ctx.direction === "backward") {
    const canary = inst._zod.parse({
     value: payload.value,
     issues: []
    }, {
     ...ctx,
     skipChecks: true
    });
    if (canary instanceof Promise) return canary.then(canary => handleCanaryResult(canary, payload, ctx));
    return handleCanaryResult(canary, payload, ctx);
   }
   const result = inst._zod.parse(payload, ctx);
   if (result instanceof Promise) {
    if (ctx.async === false) throw new $ZodAsyncError;
    return result.then(result => runChecks(result, checks, ctx));
   }
   return runChecks(result, checks, ctx);
  };
 }
}, {
 get "~standard"() {
  return hide(this, "~standard", standardProps(this));
 },
 set "~standard"(value) {
  own(this, "~standard", value);
 }
});

const toStandardResult = (r, ctx) => r.issues.length ? {
 issues: r.issues.map(iss => finalizeIssue(iss, ctx, config()))
} : {
 value: r.value
};

async function validateAsync(inst, value) {
 const ctx = {
  async: true
 };
 return toStandardResult(await inst._zod.run({
  value,
  issues: []
 }, ctx), ctx);
}

function standardProps(inst) {
 return {
  validate: value => {
   const ctx = {
    async: false
   };
   try {
    const r = inst._zod.run({
     value,
     issues: []
    }, ctx);
    if (!(r instanceof Promise)) return toStandardResult(r, ctx);
   } catch (_) {}
   return validateAsync(inst, value);
  },
  vendor: "zod",
  version: 1
 };
}

const $ZodString = $constructor("$ZodString", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.pattern = def.pattern ?? anyString;
 inst._zod.parse = (payload, _) => {
  if (def.coerce) try {
   payload.value = String(payload.value);
  } catch (_) {}
  if (typeof payload.value === "string") return payload;
  payload.issues.push({
   expected: "string",
   code: "invalid_type",
   input: payload.value,
   inst
  });
  return payload;
 };
});

const $ZodNumber = $constructor("$ZodNumber", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.pattern = number$1;
 inst._zod.parse = (payload, _ctx) => {
  if (def.coerce) try {
   payload.value = Number(payload.value);
  } catch (_) {}
  const input = payload.value;
  if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
  const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
  payload.issues.push({
   expected: "number",
   code: "invalid_type",
   input,
   inst,
   ...received ? {
    received
   } : {}
  });
  return payload;
 };
});

const $ZodNumberFormat = $constructor("$ZodNumberFormat", (inst, def) => {
 $ZodCheckNumberFormat.init(inst, def);
 $ZodNumber.init(inst, def);
});

const $ZodBoolean = $constructor("$ZodBoolean", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.pattern = boolean$1;
 inst._zod.parse = (payload, _ctx) => {
  if (def.coerce) try {
   payload.value = Boolean(payload.value);
  } catch (_) {}
  const input = payload.value;
  if (typeof input === "boolean") return payload;
  payload.issues.push({
   expected: "boolean",
   code: "invalid_type",
   input,
   inst
  });
  return payload;
 };
});

const $ZodUnknown = $constructor("$ZodUnknown", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.parse = payload => payload;
});

const $ZodNever = $constructor("$ZodNever", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.parse = (payload, _ctx) => {
  payload.issues.push({
   expected: "never",
   code: "invalid_type",
   input: payload.value,
   inst
  });
  return payload;
 };
});

function capSize(inst, size) {
 const caps = sizeCaps(inst._zod.def.checks);
 if (!caps.length) return;
 const cap = Math.min(...caps.map(c => c[0]));
 const parse = inst._zod.parse;
 inst._zod.parse = (payload, ctx) => {
  const n = size(payload.value);
  if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
   const start = payload.issues.length;
   ch._zod.check(payload);
   payload.issues[start].continue = false;
   attachSchema(payload.issues, start, inst);
   return payload;
  }
  return parse(payload, ctx);
 };
}

const arraySize = input => Array.isArray(input) ? input.length : -1;

function handleArrayResult(result, final, index) {
 if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
 final.value[index] = result.value;
}

const $ZodArray = $constructor("$ZodArray", (inst, def) => {
 $ZodType.init(inst, def);
 const memo = globalConfig.memoizer;
 memo?.attach(inst);
 inst._zod.parse = (payload, ctx) => {
  const input = payload.value;
  if (!Array.isArray(input)) {
   payload.issues.push({
    expected: "array",
    code: "invalid_type",
    input,
    inst
   });
   return payload;
  }
  payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
  const proms = [];
  const abortEarly = ctx?.abortEarly;
  for (let i = 0; i < input.length; i++) {
   const item = input[i];
   const result = def.element._zod.run({
    value: item,
    issues: []
   }, ctx);
   if (result instanceof Promise) proms.push(result.then(result => handleArrayResult(result, payload, i))); else {
    handleArrayResult(result, payload, i);
    if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
   }
  }
  if (proms.length) return Promise.all(proms).then(() => payload);
  return payload;
 };
 capSize(inst, arraySize);
});

function handlePropertyResult(result, final, key, input, optin, optout) {
 const isPresent = key in input;
 const isOptionalOut = optout === "optional";
 if (!isPresent && isOptionalOut && optin === "optional") return;
 if (result.issues.length) {
  if (optin !== void 0 && isOptionalOut && !isPresent) return;
  final.issues.push(...prefixIssues(key, result.issues));
 }
 if (!isPresent && optin === void 0) {
  if (!result.issues.length) final.issues.push({
   code: "invalid_type",
   expected: "nonoptional",
   input: void 0,
   path: [ key ]
  });
  return;
 }
 if (result.value === void 0) {
  if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
 } else final.value[key] = result.value;
}

const NO_SYMBOL_KEYS = [];

function normalizeDef(def) {
 const keys = Object.keys(def.shape);
 const ownSymbols = Object.getOwnPropertySymbols(def.shape);
 const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
 const allKeys = symbolKeys.length ? [ ...keys, ...symbolKeys ] : keys;
 for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
 const okeys = optionalKeys(def.shape);
 return {
  ...def,
  allKeys,
  symbolKeys,
  keySet: new Set(keys),
  numKeys: keys.length,
  optionalKeys: new Set(okeys)
 };
}

function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
 const unrecognized = [];
 const keySet = def.keySet;
 const _catchall = def.catchall._zod;
 const t = _catchall.def.type;
 const optin = _catchall.optin;
 const optout = _catchall.optout;
 let seen = 0;
 for (const key in input) {
  if (abortEarly && payload.issues.length !== seen) {
   if (aborted(payload, seen)) break;
   seen = payload.issues.length;
  }
  if (keySet.has(key)) continue;
  if (key === "__proto__") {
   if (t === "never") unrecognized.push(key);
   continue;
  }
  if (t === "never") {
   unrecognized.push(key);
   continue;
  }
  const r = _catchall.run({
   value: input[key],
   issues: []
  }, ctx);
  if (r instanceof Promise) proms.push(r.then(r => handlePropertyResult(r, payload, key, input, optin, optout))); else handlePropertyResult(r, payload, key, input, optin, optout);
 }
 if (unrecognized.length) payload.issues.push({
  code: "unrecognized_keys",
  keys: unrecognized,
  input,
  inst,
  continue: true
 });
 if (!proms.length) return payload;
 return Promise.all(proms).then(() => payload);
}

const $ZodObject = $constructor("$ZodObject", (inst, def) => {
 $ZodType.init(inst, def);
 const desc = Object.getOwnPropertyDescriptor(def, "shape");
 const sh = desc?.get ? desc.get.raw : def.shape ?? {};
 if (sh) {
  const get = () => {
   const newSh = {
    ...sh
   };
   Object.defineProperty(def, "shape", {
    value: newSh
   });
   get.raw = newSh;
   return newSh;
  };
  get.raw = sh;
  Object.defineProperty(def, "shape", {
   get
  });
 }
 const _normalized = cached(() => normalizeDef(def));
 defineLazyInternal(inst, "propValues", zod => {
  const shape = zod.def.shape;
  const propValues = {};
  for (const key in shape) {
   const field = shape[key]._zod;
   if (field.values) {
    if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, new Set);
    for (const v of field.values) propValues[key].add(v);
    if (field.optin !== void 0) propValues[key].add(void 0);
   }
  }
  return propValues;
 });
 const isObject$1 = isObject;
 const catchall = def.catchall;
 let value;
 const memo = globalConfig.memoizer;
 memo?.attach(inst);
 inst._zod.parse = (payload, ctx) => {
  value ?? (value = _normalized.value);
  const input = payload.value;
  if (!isObject$1(input)) {
   payload.issues.push({
    expected: "object",
    code: "invalid_type",
    input,
    inst
   });
   return payload;
  }
  payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
  const proms = [];
  const shape = value.shape;
  const abortEarly = ctx?.abortEarly;
  let seen = payload.issues.length;
  for (const key of value.allKeys) {
   if (abortEarly && payload.issues.length !== seen) {
    if (aborted(payload, seen)) break;
    seen = payload.issues.length;
   }
   if (key === "__proto__") continue;
   const el = shape[key];
   const optin = el._zod.optin;
   const optout = el._zod.optout;
   const r = el._zod.run({
    value: input[key],
    issues: []
   }, ctx);
   if (r instanceof Promise) proms.push(r.then(r => handlePropertyResult(r, payload, key, input, optin, optout))); else handlePropertyResult(r, payload, key, input, optin, optout);
  }
  if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
  return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
 };
});

function handleUnionResults(results, final, inst, ctx) {
 for (const result of results) if (result.issues.length === 0) {
  final.value = result.value;
  return final;
 }
 const nonaborted = results.filter(r => !aborted(r));
 if (nonaborted.length === 1) {
  final.value = nonaborted[0].value;
  return nonaborted[0];
 }
 final.issues.push({
  code: "invalid_union",
  input: final.value,
  inst,
  errors: results.map(result => result.issues.map(iss => finalizeIssue(iss, ctx, config())))
 });
 return final;
}

const $ZodUnion = $constructor("$ZodUnion", (inst, def) => {
 $ZodType.init(inst, def);
 defineLazyInternal(inst, "optin", zod => zod.def.options.some(o => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some(o => o._zod.optin !== void 0) ? "optional" : void 0);
 defineLazyInternal(inst, "optout", zod => zod.def.options.some(o => o._zod.optout === "optional") ? "optional" : void 0);
 defineLazyInternal(inst, "values", zod => {
  if (zod.def.options.every(o => o._zod.values)) return new Set(zod.def.options.flatMap(option => Array.from(option._zod.values)));
 });
 defineLazyInternal(inst, "pattern", zod => {
  if (zod.def.options.every(o => o._zod.pattern)) {
   const patterns = zod.def.options.map(o => o._zod.pattern);
   return new RegExp(`^(${patterns.map(p => cleanRegex(p.source)).join("|")})$`);
  }
 });
 const first = def.options.length === 1 ? def.options[0]._zod.run : null;
 inst._zod.parse = (payload, ctx) => {
  if (first) return first(payload, ctx);
  let async = false;
  const results = [];
  for (const option of def.options) {
   const result = option._zod.run({
    value: payload.value,
    issues: []
   }, ctx);
   if (result instanceof Promise) {
    results.push(result);
    async = true;
   } else {
    if (result.issues.length === 0) return result;
    results.push(result);
   }
  }
  if (!async) return handleUnionResults(results, payload, inst, ctx);
  return Promise.all(results).then(results => handleUnionResults(results, payload, inst, ctx));
 };
});

const $ZodRecord = $constructor("$ZodRecord", (inst, def) => {
 $ZodType.init(inst, def);
 const memo = globalConfig.memoizer;
 memo?.attach(inst);
 inst._zod.parse = (payload, ctx) => {
  const input = payload.value;
  if (!isPlainObject(input)) {
   payload.issues.push({
    expected: "record",
    code: "invalid_type",
    input,
    inst
   });
   return payload;
  }
  const proms = [];
  const values = def.keyType._zod.values;
  if (values && !def.partial) {
   payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
   const recordKeys = new Set;
   for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
    recordKeys.add(typeof key === "number" ? key.toString() : key);
    if (key === "__proto__") continue;
    const keyResult = def.keyType._zod.run({
     value: key,
     issues: []
    }, ctx);
    if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
    if (keyResult.issues.length) {
     payload.issues.push({
      code: "invalid_key",
      origin: "record",
      issues: keyResult.issues.map(iss => finalizeIssue(iss, ctx, config())),
      input: key,
      path: [ key ],
      inst
     });
     continue;
    }
    const outKey = keyResult.value;
    if (outKey === "__proto__") continue;
    const result = def.valueType._zod.run({
     value: input[key],
     issues: []
    }, ctx);
    if (result instanceof Promise) proms.push(result.then(result => {
     if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
     payload.value[outKey] = result.value;
    })); else {
     if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
     payload.value[outKey] = result.value;
    }
   }
   let unrecognized;
   for (const key in input) if (!recordKeys.has(key)) if (def.mode === "loose") {
    if (key === "__proto__") continue;
    payload.value[key] = input[key];
   } else {
    unrecognized = unrecognized ?? [];
    unrecognized.push(key);
   }
   if (unrecognized && unrecognized.length > 0) payload.issues.push({
    code: "unrecognized_keys",
    input,
    inst,
    keys: unrecognized,
    continue: true
   });
  } else {
   payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
   let unrecognized;
   for (const key of Reflect.ownKeys(input)) {
    if (key === "__proto__") continue;
    if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
    let keyResult = def.keyType._zod.run({
     value: key,
     issues: []
    }, ctx);
    if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
    if (typeof key === "string" && number$1.test(key) && keyResult.issues.length) {
     const retryResult = def.keyType._zod.run({
      value: Number(key),
      issues: []
     }, ctx);
     if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
     if (retryResult.issues.length === 0) keyResult = retryResult;
    }
    if (keyResult.issues.length) {
     if (def.mode === "loose") payload.value[key] = input[key]; else if (values) {
      unrecognized = unrecognized ?? [];
      unrecognized.push(key);
     } else payload.issues.push({
      code: "invalid_key",
      origin: "record",
      issues: keyResult.issues.map(iss => finalizeIssue(iss, ctx, config())),
      input: key,
      path: [ key ],
      inst
     });
     continue;
    }
    const outKey = keyResult.value;
    if (outKey === "__proto__") continue;
    const result = def.valueType._zod.run({
     value: input[key],
     issues: []
    }, ctx);
    if (result instanceof Promise) proms.push(result.then(result => {
     if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
     payload.value[outKey] = result.value;
    })); else {
     if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
     payload.value[outKey] = result.value;
    }
   }
   if (unrecognized && unrecognized.length > 0) payload.issues.push({
    code: "unrecognized_keys",
    input,
    inst,
    keys: unrecognized,
    continue: true
   });
  }
  if (proms.length) return Promise.all(proms).then(() => payload);
  return payload;
 };
});

const $ZodEnum = $constructor("$ZodEnum", (inst, def) => {
 $ZodType.init(inst, def);
 const values = getEnumValues(def.entries);
 const valuesSet = new Set(values);
 inst._zod.values = valuesSet;
 defineLazyInternal(inst, "pattern", zod => {
  const patternValues = getEnumValues(zod.def.entries).filter(k => propertyKeyTypes.has(typeof k));
  return new RegExp(patternValues.length ? `^(${patternValues.map(o => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
 });
 inst._zod.parse = (payload, _ctx) => {
  const input = payload.value;
  if (valuesSet.has(input)) return payload;
  payload.issues.push({
   code: "invalid_value",
   values,
   input,
   inst
  });
  return payload;
 };
});

const $ZodLiteral = $constructor("$ZodLiteral", (inst, def) => {
 $ZodType.init(inst, def);
 const values = new Set(def.values);
 inst._zod.values = values;
 defineLazyInternal(inst, "pattern", zod => {
  const vals = zod.def.values;
  return new RegExp(vals.length ? `^(${vals.map(o => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
 });
 inst._zod.parse = (payload, _ctx) => {
  const input = payload.value;
  if (values.has(input)) return payload;
  payload.issues.push({
   code: "invalid_value",
   values: def.values,
   input,
   inst
  });
  return payload;
 };
});

const $ZodTransform = $constructor("$ZodTransform", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.optin = "optional";
 globalConfig.memoizer?.guard(inst);
 inst._zod.parse = (payload, ctx) => {
  if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
  const _out = def.transform(payload.value, payload);
  if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then(output => {
   payload.value = output;
   return payload;
  });
  if (_out instanceof Promise) throw new $ZodAsyncError;
  payload.value = _out;
  return payload;
 };
});

function handleOptionalResult(payload, result) {
 payload.value = result.issues.length ? void 0 : result.value;
 return payload;
}

const $ZodOptional = $constructor("$ZodOptional", (inst, def) => {
 $ZodType.init(inst, def);
 defineLazyInternal(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
 inst._zod.optout = "optional";
 defineLazyInternal(inst, "values", zod => {
  const values = zod.def.innerType._zod.values;
  return values ? new Set([ ...values, void 0 ]) : void 0;
 });
 defineLazyInternal(inst, "pattern", zod => {
  const pattern = zod.def.innerType._zod.pattern;
  return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
 });
 inst._zod.parse = (payload, ctx) => {
  if (payload.value === void 0) {
   if (def.innerType._zod.optin !== "defaulted") return payload;
   const result = def.innerType._zod.run({
    value: payload.value,
    issues: []
   }, ctx);
   if (result instanceof Promise) return result.then(result => handleOptionalResult(payload, result));
   return handleOptionalResult(payload, result);
  }
  return def.innerType._zod.run(payload, ctx);
 };
});

const $ZodExactOptional = $constructor("$ZodExactOptional", (inst, def) => {
 $ZodOptional.init(inst, def);
 defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
 defineLazyInternal(inst, "pattern", zod => zod.def.innerType._zod.pattern);
 inst._zod.parse = (payload, ctx) => def.innerType._zod.run(payload, ctx);
});

const $ZodNullable = $constructor("$ZodNullable", (inst, def) => {
 $ZodType.init(inst, def);
 defineLazyInternal(inst, "optin", zod => zod.def.innerType._zod.optin);
 defineLazyInternal(inst, "optout", zod => zod.def.innerType._zod.optout);
 defineLazyInternal(inst, "pattern", zod => {
  const pattern = zod.def.innerType._zod.pattern;
  return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
 });
 defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values ? new Set([ ...zod.def.innerType._zod.values, null ]) : void 0);
 inst._zod.parse = (payload, ctx) => {
  if (payload.value === null) return payload;
  return def.innerType._zod.run(payload, ctx);
 };
});

const $ZodDefault = $constructor("$ZodDefault", (inst, def) => {
 $ZodType.init(inst, def);
 inst._zod.optin = "defaulted";
 defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
 inst._zod.parse = (payload, ctx) => {
  if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
  if (payload.value === void 0) {
   payload.value = def.defaultValue;
   return payload;
  }
  const result = def.innerType._zod.run(payload, ctx);
  if (result instanceof Promise) return result.then(result => handleDefaultResult(result, def));
  return handleDefaultResult(result, def);
 };
});

function handleDefaultResult(payload, def) {
 if (payload.value === void 0) payload.value = def.defaultValue;
 return payload;
}

const $ZodPipe = $constructor("$ZodPipe", (inst, def) => {
 $ZodType.init(inst, def);
 defineLazyInternal(inst, "values", zod => zod.def.in._zod.values);
 defineLazyInternal(inst, "optin", zod => zod.def.in._zod.optin);
 defineLazyInternal(inst, "optout", zod => zod.def.out._zod.optout);
 defineLazyInternal(inst, "propValues", zod => zod.def.in._zod.propValues);
 inst._zod.parse = (payload, ctx) => {
  if (ctx.direction === "backward") {
   const right = def.out._zod.run(payload, ctx);
   if (right instanceof Promise) return right.then(right => handlePipeResult(right, def.in, ctx));
   return handlePipeResult(right, def.in, ctx);
  }
  const left = def.in._zod.run(payload, ctx);
  if (left instanceof Promise) return left.then(left => handlePipeResult(left, def.out, ctx));
  return handlePipeResult(left, def.out, ctx);
 };
});

function handlePipeResult(left, next, ctx) {
 if (left.issues.some(iss => iss.code !== "unrecognized_keys")) {
  left.aborted = true;
  return left;
 }
 return next._zod.run({
  value: left.value,
  issues: left.issues
 }, ctx);
}

const $ZodCustom = $constructor("$ZodCustom", (inst, def) => {
 $ZodCheck.init(inst, def);
 $ZodType.init(inst, def);
 inst._zod.parse = (payload, _) => payload;
 inst._zod.check = payload => {
  const input = payload.value;
  const r = def.fn(input);
  if (r instanceof Promise) return r.then(r => handleRefineResult(r, payload, input, inst));
  handleRefineResult(r, payload, input, inst);
 };
});

function handleRefineResult(result, payload, input, inst) {
 if (!result) {
  const _iss = {
   code: "custom",
   input,
   inst,
   path: [ ...inst._zod.def.path ?? [] ],
   continue: !inst._zod.def.abort
  };
  if (inst._zod.def.params) _iss.params = inst._zod.def.params;
  payload.issues.push(issue(_iss));
 }
}

function snapshotChecks(def) {
 if (def.checks) def.checks = [ ...def.checks ];
 return def;
}

function _string(Class, params) {
 return new Class(snapshotChecks({
  type: "string",
  ...normalizeParams(params)
 }));
}

function _number(Class, params) {
 return new Class(snapshotChecks({
  type: "number",
  checks: [],
  ...normalizeParams(params)
 }));
}

function _int(Class, params) {
 return new Class({
  type: "number",
  check: "number_format",
  abort: false,
  format: "safeint",
  ...normalizeParams(params)
 });
}

function _boolean(Class, params) {
 return new Class({
  type: "boolean",
  ...normalizeParams(params)
 });
}

function _unknown(Class) {
 return new Class({
  type: "unknown"
 });
}

function _never(Class, params) {
 return new Class({
  type: "never",
  ...normalizeParams(params)
 });
}

function _lte(value, params) {
 return new $ZodCheckLessThan({
  check: "less_than",
  ...normalizeParams(params),
  value,
  inclusive: true
 });
}

function _gte(value, params) {
 return new $ZodCheckGreaterThan({
  check: "greater_than",
  ...normalizeParams(params),
  value,
  inclusive: true
 });
}

function _nonnegative(params) {
 return _gte(0, params);
}

function _minLength(minimum, params) {
 return new $ZodCheckMinLength({
  check: "min_length",
  ...normalizeParams(params),
  minimum
 });
}

function _custom(Class, fn, _params) {
 const norm = normalizeParams(_params);
 norm.abort ?? (norm.abort = true);
 return new Class({
  type: "custom",
  check: "custom",
  fn,
  ...norm
 });
}

function _refine(Class, fn, _params) {
 return new Class({
  type: "custom",
  check: "custom",
  fn,
  ...normalizeParams(_params)
 });
}

function _superRefine(fn, params) {
 const ch = _check(payload => {
  payload.addIssue = issue$1 => {
   if (typeof issue$1 === "string") payload.issues.push(issue(issue$1, payload.value, ch._zod.def)); else {
    const _issue = issue$1;
    if (_issue.fatal) _issue.continue = false;
    _issue.code ?? (_issue.code = "custom");
    if (!("input" in _issue)) _issue.input = payload.value;
    _issue.inst ?? (_issue.inst = ch);
    _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
    payload.issues.push(issue(_issue));
   }
  };
  return fn(payload.value, payload);
 }, params);
 return ch;
}

function _check(fn, params) {
 const ch = new $ZodCheck({
  check: "custom",
  ...normalizeParams(params)
 });
 ch._zod.check = fn;
 return ch;
}

const ZodMiniType = $constructor("ZodMiniType", (inst, def) => {
 if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
 $ZodType.init(inst, def);
 inst.def = def;
 inst.type = def.type;
}, {
 get with() {
  return this.check;
 },
 set with(value) {
  own(this, "with", value);
 },
 parse(data, params) {
  return parse$2(this, data, params, {
   callee: this.parse
  });
 },
 parseAsync(data, params) {
  return parseAsync(this, data, params, {
   callee: this.parseAsync
  });
 },
 safeParse(data, params) {
  return safeParse(this, data, params);
 },
 safeParseAsync(data, params) {
  return safeParseAsync(this, data, params);
 },
 check(...checks) {
  const def = this.def;
  return this.clone({
   ...def,
   checks: [ ...def.checks ?? [], ...checks.map(ch => typeof ch === "function" ? {
    _zod: {
     check: ch,
     def: {
      check: "custom"
     },
     onattach: []
    }
   } : ch) ]
  }, {
   parent: true
  });
 },
 clone(_def, params) {
  return clone(this, _def, params);
 },
 brand() {
  return this;
 },
 register(reg, meta) {
  reg.add(this, meta);
  return this;
 },
 apply(fn, ...args) {
  return args.length === 0 ? fn(this) : fn(this, ...args);
 }
});

const ZodMiniString = $constructor("ZodMiniString", (inst, def) => {
 $ZodString.init(inst, def);
 ZodMiniType.init(inst, def);
});

function string$1(params) {
 return _string(ZodMiniString, params);
}

const ZodMiniNumber = $constructor("ZodMiniNumber", (inst, def) => {
 $ZodNumber.init(inst, def);
 ZodMiniType.init(inst, def);
});

function number(params) {
 return _number(ZodMiniNumber, params);
}

const ZodMiniNumberFormat = $constructor("ZodMiniNumberFormat", (inst, def) => {
 $ZodNumberFormat.init(inst, def);
 ZodMiniNumber.init(inst, def);
});

function int$2(params) {
 return _int(ZodMiniNumberFormat, params);
}

const ZodMiniBoolean = $constructor("ZodMiniBoolean", (inst, def) => {
 $ZodBoolean.init(inst, def);
 ZodMiniType.init(inst, def);
});

function boolean(params) {
 return _boolean(ZodMiniBoolean, params);
}

const ZodMiniUnknown = $constructor("ZodMiniUnknown", (inst, def) => {
 $ZodUnknown.init(inst, def);
 ZodMiniType.init(inst, def);
});

function unknown() {
 return _unknown(ZodMiniUnknown);
}

const ZodMiniNever = $constructor("ZodMiniNever", (inst, def) => {
 $ZodNever.init(inst, def);
 ZodMiniType.init(inst, def);
});

function never(params) {
 return _never(ZodMiniNever, params);
}

const ZodMiniArray = $constructor("ZodMiniArray", (inst, def) => {
 $ZodArray.init(inst, def);
 ZodMiniType.init(inst, def);
});

function array(element, params) {
 return new ZodMiniArray({
  type: "array",
  element,
  ...normalizeParams(params)
 });
}

const ZodMiniObject = $constructor("ZodMiniObject", (inst, def) => {
 $ZodObject.init(inst, def);
 ZodMiniType.init(inst, def);
 installLazyProp(inst, "shape", self => self._zod.def.shape, false);
});

function object(shape, params) {
 const def = {
  type: "object",
  shape: shape ?? {},
  ...normalizeParams(params)
 };
 return new ZodMiniObject(def);
}

function strictObject(shape, params) {
 return new ZodMiniObject({
  type: "object",
  shape,
  catchall: never(),
  ...normalizeParams(params)
 });
}

function extend(schema, shape) {
 return extend$1(schema, shape);
}

function catchall(inst, catchall) {
 return inst.clone(mergeDefs(inst._zod.def, {
  catchall
 }));
}

const ZodMiniUnion = $constructor("ZodMiniUnion", (inst, def) => {
 $ZodUnion.init(inst, def);
 ZodMiniType.init(inst, def);
});

function union(options, params) {
 return new ZodMiniUnion({
  type: "union",
  options,
  ...normalizeParams(params)
 });
}

const ZodMiniRecord = $constructor("ZodMiniRecord", (inst, def) => {
 $ZodRecord.init(inst, def);
 ZodMiniType.init(inst, def);
});

function record(keyType, valueType, params) {
 if (!valueType || !valueType._zod) return new ZodMiniRecord({
  type: "record",
  keyType: string$1(),
  valueType: keyType,
  ...normalizeParams(valueType)
 });
 return new ZodMiniRecord({
  type: "record",
  keyType,
  valueType,
  ...normalizeParams(params)
 });
}

const ZodMiniEnum = $constructor("ZodMiniEnum", (inst, def) => {
 $ZodEnum.init(inst, def);
 ZodMiniType.init(inst, def);
 inst.options = [ ...inst._zod.values ];
});

function _enum(values, params) {
 const entries = Array.isArray(values) ? Object.fromEntries(values.map(v => [ v, v ])) : values;
 return new ZodMiniEnum({
  type: "enum",
  entries,
  ...normalizeParams(params)
 });
}

const ZodMiniLiteral = $constructor("ZodMiniLiteral", (inst, def) => {
 $ZodLiteral.init(inst, def);
 ZodMiniType.init(inst, def);
});

function literal(value, params) {
 return new ZodMiniLiteral({
  type: "literal",
  values: Array.isArray(value) ? value : [ value ],
  ...normalizeParams(params)
 });
}

const ZodMiniTransform = $constructor("ZodMiniTransform", (inst, def) => {
 $ZodTransform.init(inst, def);
 ZodMiniType.init(inst, def);
});

function transform(fn) {
 return new ZodMiniTransform({
  type: "transform",
  transform: fn
 });
}

const ZodMiniOptional = $constructor("ZodMiniOptional", (inst, def) => {
 $ZodOptional.init(inst, def);
 ZodMiniType.init(inst, def);
});

function optional(innerType) {
 return new ZodMiniOptional({
  type: "optional",
  innerType
 });
}

const ZodMiniExactOptional = $constructor("ZodMiniExactOptional", (inst, def) => {
 $ZodExactOptional.init(inst, def);
 ZodMiniType.init(inst, def);
});

function exactOptional(innerType) {
 return new ZodMiniExactOptional({
  type: "optional",
  innerType
 });
}

const ZodMiniNullable = $constructor("ZodMiniNullable", (inst, def) => {
 $ZodNullable.init(inst, def);
 ZodMiniType.init(inst, def);
});

function nullable(innerType) {
 return new ZodMiniNullable({
  type: "nullable",
  innerType
 });
}

const ZodMiniDefault = $constructor("ZodMiniDefault", (inst, def) => {
 $ZodDefault.init(inst, def);
 ZodMiniType.init(inst, def);
});

function _default(innerType, defaultValue) {
 return new ZodMiniDefault({
  type: "default",
  innerType,
  get defaultValue() {
   return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
  }
 });
}

const ZodMiniPipe = $constructor("ZodMiniPipe", (inst, def) => {
 $ZodPipe.init(inst, def);
 ZodMiniType.init(inst, def);
});

function pipe(in_, out) {
 return new ZodMiniPipe({
  type: "pipe",
  in: in_,
  out
 });
}

const ZodMiniCustom = $constructor("ZodMiniCustom", (inst, def) => {
 $ZodCustom.init(inst, def);
 ZodMiniType.init(inst, def);
});

function custom(fn, _params) {
 return _custom(ZodMiniCustom, fn ?? (() => true), _params);
}

function refine(fn, _params = {}) {
 return _refine(ZodMiniCustom, fn, _params);
}

function superRefine(fn, params) {
 return _superRefine(fn, params);
}

const MAX_SHOWN$1 = 80;

const INVISIBLE = unicodePattern(String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]`, "gu");

const PRINTABLE = /^[ -~]*$/;

function shownValue(value) {
 if (typeof value === "string") return `"${shortened(value)}"`;
 if (value === null) return "nothing";
 if (Array.isArray(value)) return "a list";
 return typeof value === "object" ? "a mapping" : shortened(String(value));
}

function shortened(text, limit = MAX_SHOWN$1) {
 const characters = [ ...text.slice(0, 2 * limit) ];
 return visible$1(characters.length > limit || text.length > 2 * limit ? `${characters.slice(0, limit - 1).join("")}\u2026` : text);
}

function visible$1(text) {
 if (PRINTABLE.test(text)) return text;
 return text.replaceAll(INVISIBLE(), character => `\\u${hexadecimal(character)}`);
}

function hexadecimal(character) {
 return (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
}

function scalar({noun, read, fix}) {
 const schema = transform((input, payload) => {
  const value = read(input);
  if (value !== void 0) return value;
  payload.issues.push({
   code: "custom",
   input,
   message: `${complaint(input, noun)}: ${fix(input)}`
  });
  return NEVER;
 });
 NOUNS.set(schema, noun);
 return schema;
}

const NOUNS = new WeakMap;

function complaint(input, noun) {
 if (input === void 0) return "is missing";
 return input === null ? "is empty" : `${shownValue(input)} is not ${noun}`;
}

function choice(words) {
 const list = words.join(", ");
 return _enum(words, {
  error: ({input}) => {
   const meant = typeof input === "string" ? closestWord(input, words) : void 0;
   const fix = meant === void 0 ? `write ${list.replace(/, (?=[^,]*$)/, " or ")}` : `did you mean ${meant}?`;
   return `${complaint(input, `one of ${list}`)}: ${fix}`;
  }
 });
}

function list(item) {
 return sharedList(LISTS, item, each => array(each).check(NOT_EMPTY, NO_REPETITION));
}

function oneOrMore(item) {
 return sharedList(ONE_OR_MORE, item, each => pipe(AS_LIST, list(each)));
}

const AS_LIST = transform(input => Array.isArray(input) ? input : [ input ]);

const NOT_EMPTY = _minLength(1, "is an empty list: name at least one, or remove the key");

const NO_REPETITION = superRefine((items, context) => {
 const known = new Set;
 items.forEach((each, index) => {
  if (typeof each === "string" && known.has(each)) context.addIssue({
   code: "custom",
   path: [ index ],
   message: `${shownValue(each)} appears twice in the list: name it once`
  });
  known.add(each);
 });
});

const LISTS = new WeakMap;

const ONE_OR_MORE = new WeakMap;

function sharedList(known, item, build) {
 const built = known.get(item) ?? build(item);
 known.set(item, built);
 return built;
}

function named(name, value) {
 return pipe(record(name, value), transform((entries, payload) => {
  if (Object.keys(entries).length === 0) payload.issues.push({
   code: "custom",
   input: entries,
   message: EMPTY$1
  });
  return Object.assign(Object.create(null), entries);
 }));
}

const EMPTY$1 = "is an empty mapping: name at least one entry, or remove the key";

function mixed(fixed, name, value) {
 return pipe(catchall(object(fixed), value), transform((entries, payload) => {
  const members = Object.entries(Object(entries));
  const others = members.filter(([key]) => !Object.hasOwn(fixed, key));
  for (const [key] of others) for (const {message} of name.safeParse(key).error?.issues ?? []) payload.issues.push({
   code: "custom",
   input: entries,
   message,
   path: [ key ]
  });
  const own = members.filter(([key]) => Object.hasOwn(fixed, key));
  return {
   fixed: Object.fromEntries(own),
   named: Object.assign(Object.create(null), Object.fromEntries(others))
  };
 }));
}

const HUNDRED$1 = decimalOf(100);

const percentage = scalar({
 noun: "a percentage",
 read: input => upToHundred(percentOf(input)),
 fix: input => fixOfPercentage(input, "write a number from 0 to 100 and a percent sign, as in 85%")
});

const increase = scalar({
 noun: "a percentage",
 read: percentOf,
 fix: input => fixOfPercentage(input, "write a number of 0 or more and a percent sign, as in 20%")
});

const points = scalar({
 noun: "a number of percentage points",
 read: input => upToHundred(typeof input === "number" ? nonNegative(String(input)) : percentOf(input)),
 fix: input => upToHundred(typeof input === "string" ? nonNegative(input) : void 0) === void 0 ? "write a number from 0 to 100, as in 2 or 0.5" : `write ${String(input)}`
});

const count = scalar(countFrom(0));

const positiveCount = scalar(countFrom(1));

const MAX_DAYS = 3650;

const days = scalar({
 noun: "a number of days",
 read: input => typeof input === "number" && Number.isSafeInteger(input) && input >= 1 && input <= MAX_DAYS ? input : void 0,
 fix: () => `write a whole number from 1 to ${MAX_DAYS}, as in 30`
});

const flag = scalar({
 noun: "true or false",
 read: input => typeof input === "boolean" ? input : void 0,
 fix: () => "write true or false, without quotes"
});

const duration = scalar({
 noun: "a duration",
 read: input => typeof input === "string" ? parseDuration(input) : void 0,
 fix: () => "write a whole number of min, h, d or w, as in 30min, 24h, 7d or 2w"
});

const calendarInterval = scalar({
 noun: "a calendar interval",
 read: input => typeof input === "string" ? parseCalendarInterval(input) : void 0,
 fix: () => "write a number of days, weeks or months, as in 1 month or 2 weeks"
});

const calendarDate = scalar({
 noun: "a day of the calendar",
 read: input => typeof input === "string" ? parseCalendarDate(input) : void 0,
 fix: () => "write a day that exists as YYYY-MM-DD, as in 2026-03-31"
});

const quantity = scalar({
 noun: "a quantity",
 read: input => {
  if (typeof input === "string") return parseQuantity(input);
  return typeof input === "number" ? parseQuantity(String(input)) : void 0;
 },
 fix: () => "write a number and a unit (ns, us, ms, s; B, kB, MB, KiB, MiB; ops/s), as in 200ms or 50MB"
});

const formatVersion = scalar({
 noun: "a version of this format",
 read: input => input === 1 ? 1 : void 0,
 fix: () => "write 1"
});

function countFrom(minimum) {
 return {
  noun: minimum === 0 ? "a count" : "a count of at least 1",
  read: input => typeof input === "number" && Number.isSafeInteger(input) && input >= minimum ? input : void 0,
  fix: input => {
   const digits = typeof input === "string" && /^\d{1,15}$/.test(input) ? Number(input) : -1;
   return digits >= minimum ? `write ${digits}` : `write a whole number of ${minimum} or more, as in 3`;
  }
 };
}

function percentOf(input) {
 return typeof input === "string" ? parsePercentage(input) : void 0;
}

function upToHundred(value) {
 return value !== void 0 && compareDecimals(value, HUNDRED$1) <= 0 ? value : void 0;
}

function nonNegative(text) {
 const value = parseDecimal(text);
 return value !== void 0 && value.coefficient >= 0n ? value : void 0;
}

function fixOfPercentage(input, otherwise) {
 const bare = upToHundred(nonNegative(String(input)));
 if (bare === void 0 || typeof input !== "string" && typeof input !== "number") return otherwise;
 const asWritten = shortened(decimalToText(bare));
 if (!(bare.coefficient > 0n && compareDecimals(bare, decimalOf(1)) <= 0)) return `write ${asWritten}%`;
 return `write ${decimalToText(multiply(bare, HUNDRED$1))}%, or ${asWritten}% if you mean that little`;
}

const WORD$1 = /^[a-z0-9][a-z0-9-]*$/;

const ASCII_NAME = /^\w[\w.-]*$/;

const NAME = unicodePattern(String.raw`^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$`, "u");

const MAX_LABEL = 200;

const label = scalar({
 noun: "a line of text",
 read: input => typeof input === "string" && isLabel(input) ? input : void 0,
 fix: input => fixOfText(input, `write 1 to ${MAX_LABEL} characters on one line`)
});

const prose = scalar({
 noun: "text",
 read: input => typeof input === "string" && input.trim() !== "" ? input : void 0,
 fix: input => fixOfText(input, "write at least one word")
});

const word = scalar({
 noun: "a name",
 read: input => typeof input === "string" && WORD$1.test(input) ? input : void 0,
 fix: input => fixOfText(input, "write lower-case letters, digits and hyphens, as in runtime-api")
});

const fieldName = scalar({
 noun: "the name of a field",
 read: input => typeof input === "string" && (ASCII_NAME.test(input) || NAME().test(input)) ? input : void 0,
 fix: input => fixOfText(input, "write letters, digits, _, - and . only, as in unit_tests")
});

const path$1 = scalar({
 noun: "a path",
 read: input => isInside$3(input) && !input.includes("*") ? input : void 0,
 fix: input => fixOfText(input, `name one file ${FROM_ROOT}, as in docs/traceability.json`)
});

const pathOrGlob = scalar({
 noun: "a path or a pattern of paths",
 read: input => isInside$3(input) ? input : void 0,
 fix: input => fixOfText(input, `name files ${FROM_ROOT}, as in reports/**/*.xml`)
});

const branchPattern = scalar({
 noun: "a branch or a pattern of branches",
 read: input => typeof input === "string" && BRANCH$1.test(input) && !hasControl(input) ? input : void 0,
 fix: input => fixOfText(input, "write its name without refs/heads/, as in main or release/*")
});

const BRANCH$1 = /^(?!refs\/|\/|-)[^\s~^:\\]{1,200}$/u;

const commitSha = scalar({
 noun: "a commit",
 read: input => typeof input === "string" && COMMIT.test(input) ? input : void 0,
 fix: () => "write all 40 letters and digits of it, in quotes"
});

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

const tagPattern = scalar({
 noun: "a tag with {version} in it",
 read: input => typeof input === "string" && isLabel(input) && input.split("{version}").length === 2 ? input : void 0,
 fix: () => "write {version} once in place of the version, as in v{version}"
});

const repositoryName = scalar({
 noun: "a repository",
 read: input => typeof input === "string" && REPOSITORY.test(input) ? input : void 0,
 fix: () => "write its owner and its name, as in orbit/platform"
});

const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}$/;

const COLUMN = /^[^\s.]{1,100}(?:\.[^\s.]{1,100}){0,15}$/u;

const columnPath = scalar({
 noun: "the place of a value",
 read: input => typeof input === "string" && COLUMN.test(input) && !hasControl(input) ? input : void 0,
 fix: input => fixOfText(input, "write the keys that lead to it with dots between them, as in provenance.commit")
});

const entryPath = scalar({
 noun: "a path with {id} in it",
 read: input => isInside$3(input) && ENTRY_PATH.test(input) ? input : void 0,
 fix: input => fixOfText(input, "write {id} or {directory} once, with no wildcard before it, as in docs/reviews/{id}.yml")
});

const ENTRY_PATH = /^[^{}*?[\]()!]*\{(?:id|directory)\}[^{}]*$/;

const licence = scalar({
 noun: "an SPDX licence",
 read: input => typeof input === "string" && LICENCE.test(input) && !NO_LICENCE.test(input) ? input : void 0,
 fix: () => "write one identifier of the SPDX list, as in MIT or Apache-2.0"
});

const LICENCE = /^[A-Za-z0-9][A-Za-z0-9.-]{0,99}\+?(?: WITH [A-Za-z0-9.-]{1,100})?$/;

const NO_LICENCE = /^(?:UNKNOWN|NOASSERTION|NONE|UNLICENSED|OTHER|PROPRIETARY|LicenseRef-.*)$/i;

const FROM_ROOT = "from the root of the repository, with / between folders and no .. in it";

function isLabel(text) {
 return text.trim() !== "" && text.length <= MAX_LABEL && !hasControl(text);
}

function isInside$3(input) {
 if (typeof input !== "string" || input.trim() === "") return false;
 if (input.startsWith("/") || /^[A-Za-z]:/.test(input) || input.includes("\\") || hasControl(input)) return false;
 return !input.split(/[/{},()|]/).includes("..");
}

function fixOfText(input, otherwise) {
 return typeof input === "number" || typeof input === "boolean" ? "put it in quotes" : otherwise;
}

const SECTIONS$1 = [ "intended-changes", "conformance", "performance", "suites", "traceability", "extensions", "release", "ownership", "decisions", "incidents", "maintenance", "roadmap" ];

function policySchema(readers) {
 return strictObject({
  version: formatVersion,
  platform: label,
  thresholds: label,
  mode: _default(choice([ "strict", "rollback", "observe" ]), "strict"),
  "observe-until": exactOptional(calendarDate),
  "require-base": _default(flag, false),
  "rules-from": exactOptional(list(branchPattern)),
  "intended-changes": section$1(readers["intended-changes"]),
  conformance: section$1(readers.conformance),
  performance: section$1(readers.performance),
  suites: section$1(readers.suites),
  traceability: section$1(readers.traceability),
  extensions: section$1(readers.extensions),
  release: section$1(readers.release),
  ownership: section$1(readers.ownership),
  decisions: section$1(readers.decisions),
  incidents: section$1(readers.incidents),
  maintenance: section$1(readers.maintenance),
  roadmap: section$1(readers.roadmap)
 }).check(superRefine((policy, context) => {
  requireLastDay(policy, context);
  refuseProblems(readers, policy, context);
 }));
}

function requireLastDay(policy, context) {
 if (policy.mode !== "observe" || policy["observe-until"] !== void 0) return;
 context.addIssue({
  code: "custom",
  path: [ "mode" ],
  message: `observe needs a last day: add observe-until: YYYY-MM-DD, at most 90 days ahead`
 });
}

function section$1(reader) {
 return exactOptional(reader?.schema() ?? never());
}

function refuseProblems(readers, policy, context) {
 if (context.issues.length > 0) return;
 const areas = Object.keys(policy.ownership?.areas ?? {});
 const problems = SECTIONS$1.flatMap(name => problemsOf$1(readers[name], policy[name], areas));
 for (const {path, message} of problems) context.addIssue({
  code: "custom",
  path: [ ...path ],
  message
 });
}

function problemsOf$1(reader, content, areas) {
 return content === void 0 ? [] : reader?.problems?.(content, areas) ?? [];
}

const QUOTE$1 = 34;

const COMMA = 44;

const OPEN_ARRAY$1 = 91;

const BACKSLASH = 92;

const CLOSE_ARRAY$1 = 93;

const OPEN_OBJECT$1 = 123;

const CLOSE_OBJECT$1 = 125;

const SPACE = 32;

var JsonCursor = class {
 #text;
 at=0;
 constructor(text) {
  this.#text = text;
 }
 kind() {
  switch (this.#text.charCodeAt(this.at)) {
  case OPEN_OBJECT$1:
   return "object";

  case OPEN_ARRAY$1:
   return "array";

  case QUOTE$1:
   return "string";

  default:
   return "word";
  }
 }
 enter() {
  this.at++;
 }
 hasNext() {
  this.skipBlank();
  if (this.#text.charCodeAt(this.at) === COMMA) {
   this.at++;
   this.skipBlank();
  }
  const next = this.#text.charCodeAt(this.at);
  if (next !== CLOSE_OBJECT$1 && next !== CLOSE_ARRAY$1) return true;
  this.at++;
  return false;
 }
 readKey() {
  const key = this.readString();
  this.skipBlank();
  this.at++;
  this.skipBlank();
  return key;
 }
 readString() {
  const start = this.at;
  this.skipString();
  const source = this.#text.slice(start, this.at);
  return source.includes("\\") ? String(JSON.parse(source)) : source.slice(1, -1);
 }
 readWord() {
  const start = this.at;
  this.#skipWord();
  return this.#text.slice(start, this.at);
 }
 skipValue() {
  switch (this.kind()) {
  case "object":
   this.enter();
   while (this.hasNext()) {
    this.skipString();
    this.skipBlank();
    this.at++;
    this.skipBlank();
    this.skipValue();
   }
   break;

  case "array":
   this.enter();
   while (this.hasNext()) this.skipValue();
   break;

  case "string":
   this.skipString();
   break;

  case "word":
   this.#skipWord();
  }
 }
 skipString() {
  this.at = closingQuote(this.#text, this.at) + 1;
 }
 skipBlank() {
  while (this.#text.charCodeAt(this.at) <= SPACE) this.at++;
 }
 #skipWord() {
  while (this.at < this.#text.length && !this.#isAtBoundary()) this.at++;
 }
 #isAtBoundary() {
  const code = this.#text.charCodeAt(this.at);
  return code <= SPACE || code === COMMA || code === CLOSE_ARRAY$1 || code === CLOSE_OBJECT$1;
 }
};

function closingQuote(text, open) {
 for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 1)) {
  let escapes = 0;
  while (text.charCodeAt(at - 1 - escapes) === BACKSLASH) escapes++;
  if (escapes % 2 === 0) return at;
 }
 return text.length;
}

var LineIndex = class {
 #text;
 #starts;
 constructor(text) {
  this.#text = text;
 }
 positionAt(offset) {
  const line = this.lineAt(offset);
  return {
   line,
   column: offset - (this.#allStarts()[line - 1] ?? 0) + 1
  };
 }
 lineAt(offset) {
  const starts = this.#allStarts();
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
   const middle = low + high >> 1;
   if ((starts[middle] ?? 0) <= offset) low = middle; else high = middle;
  }
  return low + 1;
 }
 #allStarts() {
  this.#starts ??= startsOfLines(this.#text);
  return this.#starts;
 }
};

function startsOfLines(text) {
 const starts = [ 0 ];
 for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
 return starts;
}

const MAX_SEARCHED = 4194304;

function jsonFault(text) {
 const end = text.trimEnd().length;
 const offset = text.length > MAX_SEARCHED ? end : faultOffset(text);
 const at = new LineIndex(text).positionAt(Math.min(offset, end));
 return offset >= end ? {
  kind: "truncated",
  at
 } : {
  kind: "malformed",
  reason: reasonAt(text, offset),
  at
 };
}

const NO_JSON = "not JSON";

const TRAILING_COMMA = "a comma comes before the end";

const COMMENT = "it has a comment";

const SINGLE_QUOTES = "it has single quotes";

const BARE_KEY = "a key has no quotes";

const NO_COMMA = "a comma is missing";

const CONFLICT = "it has the marks of a merge conflict";

const JSON_REMEDIES = new Map([ [ TRAILING_COMMA, "take the comma away" ], [ COMMENT, "take it away: JSON has no comments" ], [ SINGLE_QUOTES, "write double quotes" ], [ BARE_KEY, "write it in double quotes" ], [ NO_COMMA, "write it between the two values" ], [ CONFLICT, "resolve the conflict" ] ]);

function reasonAt(text, offset) {
 const behind = text.slice(offset, offset + 7);
 const before = text.slice(Math.max(0, offset - 200), offset).trimEnd().at(-1) ?? "";
 if (/^(?:<{7}|={7}|>{7})/.test(behind)) return CONFLICT;
 if (/^(?:\/[/*]|#)/.test(behind)) return COMMENT;
 if (before === "," && /^[\]}]/.test(behind)) return TRAILING_COMMA;
 if (behind.startsWith("'")) return SINGLE_QUOTES;
 if (/[{,]/.test(before) && /^[A-Za-z_$]/.test(behind) && isInObject(text, offset)) return BARE_KEY;
 return /["\]}\w]/.test(before) && /^["[{]/.test(behind) && isInside$2(text, offset) ? NO_COMMA : NO_JSON;
}

function faultOffset(text) {
 let sound = 0;
 let faulty = text.length + 1;
 while (faulty - sound > 1) {
  const middle = sound + faulty >> 1;
  if (couldBecomeJson(text.slice(0, middle))) sound = middle; else faulty = middle;
 }
 return sound;
}

function couldBecomeJson(text) {
 try {
  JSON.parse(text);
  return true;
 } catch (error) {
  const reason = error instanceof Error ? error.message : "";
  const position = /at position (\d+)/.exec(reason)?.[1];
  return position === void 0 ? reason.startsWith("Unexpected end") : Number(position) >= text.length;
 }
}

function isInside$2(text, offset) {
 return !isWhole(text.slice(0, offset));
}

function isInObject(text, offset) {
 return couldBecomeJson(`${text.slice(0, offset)}"x":`);
}

function isWhole(text) {
 try {
  JSON.parse(text);
  return true;
 } catch {
  return false;
 }
}

function* nodesOf(root) {
 const pending = [ root ];
 for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
  yield node;
  if (node.kind === "mapping") for (const member of node.members.values()) pending.push(member); else if (node.kind === "list") for (const item of node.items) pending.push(item);
 }
}

function plainValue$1(node) {
 switch (node.kind) {
 case "mapping":
  {
   const value = Object.create(null);
   for (const [key, member] of node.members) value[key] = plainValue$1(member);
   return value;
  }

 case "list":
  return node.items.map(plainValue$1);

 default:
  return node.value;
 }
}

const QUOTE = 34;

const COLON = 58;

const OPEN_ARRAY = 91;

const OPEN_OBJECT = 123;

const CLOSE_ARRAY = 93;

const CLOSE_OBJECT = 125;

function countMembers(text) {
 let members = 0;
 let depth = 0;
 for (let at = 0; at < text.length; at++) switch (text.charCodeAt(at)) {
 case QUOTE:
  at = closingQuote(text, at);
  break;

 case COLON:
  members++;
  break;

 case OPEN_OBJECT:
 case OPEN_ARRAY:
  if (++depth > 64) return {
   kind: "too-deep",
   limit: 64,
   at: new LineIndex(text).positionAt(at)
  };
  break;

 case CLOSE_OBJECT:
 case CLOSE_ARRAY:
  depth--;
 }
 return members;
}

const MAX_KEPT = 1e3;

var DuplicateKeys = class {
 found=[];
 isFirst(members, key, {lines, key: offset}) {
  const first = members.get(key);
  if (first === void 0) return true;
  if (this.found.length < MAX_KEPT) {
   const {line, column} = first;
   this.found.push({
    kind: "duplicate-key",
    key,
    at: lines.positionAt(offset),
    first: {
     line,
     column
    }
   });
  }
  return false;
 }
};

var Place = class {
 #lines;
 #key;
 #start;
 constructor({lines, key, start}) {
  this.#lines = lines;
  this.#key = key;
  this.#start = start;
 }
 get line() {
  return this.#lines.lineAt(this.#key);
 }
 get column() {
  return this.#lines.positionAt(this.#key).column;
 }
 get start() {
  return this.#lines.positionAt(this.#start);
 }
 spotUnder(key) {
  return {
   lines: this.#lines,
   key,
   start: this.#start
  };
 }
};

var MappingNode = class extends Place {
 kind="mapping";
 members;
 constructor(spot, members) {
  super(spot);
  this.members = members;
 }
};

var ListNode = class extends Place {
 kind="list";
 items;
 constructor(spot, items) {
  super(spot);
  this.items = items;
 }
};

var ScalarNode = class extends Place {
 kind;
 text;
 value;
 constructor(spot, {kind, text, value}) {
  super(spot);
  this.kind = kind;
  this.text = text;
  this.value = value;
 }
};

function textNode(spot, text) {
 return new ScalarNode(spot, {
  kind: "text",
  text,
  value: text
 });
}

function dateNode(spot, text) {
 return new ScalarNode(spot, {
  kind: "date",
  text,
  value: text
 });
}

function wordNode(spot, text, value) {
 switch (typeof value) {
 case "number":
  return new ScalarNode(spot, {
   kind: "number",
   text,
   value
  });

 case "boolean":
  return new ScalarNode(spot, {
   kind: "boolean",
   text,
   value
  });

 default:
  return new ScalarNode(spot, {
   kind: "null",
   text,
   value
  });
 }
}

function nodeUnder(node, key) {
 const spot = node.spotUnder(key);
 switch (node.kind) {
 case "mapping":
  return new MappingNode(spot, node.members);

 case "list":
  return new ListNode(spot, node.items);

 case "text":
  return textNode(spot, node.text);

 case "date":
  return dateNode(spot, node.text);

 default:
  return wordNode(spot, node.text, node.value);
 }
}

function readJson(text) {
 try {
  JSON.parse(text);
 } catch {
  return {
   root: void 0,
   problems: [ jsonFault(text) ]
  };
 }
 const members = countMembers(text);
 return typeof members === "number" ? new JsonTree(text).read() : {
  root: void 0,
  problems: [ members ]
 };
}

var JsonTree = class {
 #cursor;
 #lines;
 #duplicates=new DuplicateKeys;
 constructor(text) {
  this.#cursor = new JsonCursor(text);
  this.#lines = new LineIndex(text);
 }
 read() {
  this.#cursor.skipBlank();
  return {
   root: this.#readValue(this.#cursor.at),
   problems: this.#duplicates.found
  };
 }
 #readValue(key) {
  const spot = {
   lines: this.#lines,
   key,
   start: this.#cursor.at
  };
  switch (this.#cursor.kind()) {
  case "object":
   return this.#readObject(spot);

  case "array":
   return this.#readArray(spot);

  case "string":
   return textNode(spot, this.#cursor.readString());

  case "word":
   return this.#readWord(spot);
  }
 }
 #readObject(spot) {
  const members = new Map;
  this.#cursor.enter();
  while (this.#cursor.hasNext()) {
   const offset = this.#cursor.at;
   const key = this.#cursor.readKey();
   const isFirst = this.#duplicates.isFirst(members, key, {
    ...spot,
    key: offset
   });
   const member = this.#readValue(offset);
   if (isFirst) members.set(key, member);
  }
  return new MappingNode(spot, members);
 }
 #readArray(spot) {
  const items = [];
  this.#cursor.enter();
  while (this.#cursor.hasNext()) items.push(this.#readValue(this.#cursor.at));
  return new ListNode(spot, items);
 }
 #readWord(spot) {
  const word = this.#cursor.readWord();
  return wordNode(spot, word, WORDS.has(word) ? WORDS.get(word) ?? null : Number(word));
 }
};

const WORDS = new Map([ [ "true", true ], [ "false", false ], [ "null", null ] ]);

const ALIAS = Symbol.for("yaml.alias");

const DOC = Symbol.for("yaml.document");

const MAP = Symbol.for("yaml.map");

const PAIR = Symbol.for("yaml.pair");

const SCALAR$1 = Symbol.for("yaml.scalar");

const SEQ = Symbol.for("yaml.seq");

const NODE_TYPE = Symbol.for("yaml.node.type");

const isAlias = node => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;

const isDocument = node => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;

const isMap = node => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;

const isPair = node => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;

const isScalar = node => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR$1;

const isSeq = node => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;

function isCollection(node) {
 if (node && typeof node === "object") switch (node[NODE_TYPE]) {
 case MAP:
 case SEQ:
  return true;
 }
 return false;
}

function isNode(node) {
 if (node && typeof node === "object") switch (node[NODE_TYPE]) {
 case ALIAS:
 case MAP:
 case SCALAR$1:
 case SEQ:
  return true;
 }
 return false;
}

const hasAnchor = node => (isScalar(node) || isCollection(node)) && !!node.anchor;

function visit$1() {
 throw new Error("visit: this bundle has only the reader of yaml");
}

const escapeChars = {
 "!": "%21",
 ",": "%2C",
 "[": "%5B",
 "]": "%5D",
 "{": "%7B",
 "}": "%7D"
};

const escapeTagName = tn => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);

var Directives = class Directives {
 constructor(yaml, tags) {
  this.docStart = null;
  this.docEnd = false;
  this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
  this.tags = Object.assign({}, Directives.defaultTags, tags);
 }
 clone() {
  const copy = new Directives(this.yaml, this.tags);
  copy.docStart = this.docStart;
  return copy;
 }
 atDocument() {
  const res = new Directives(this.yaml, this.tags);
  switch (this.yaml.version) {
  case "1.1":
   this.atNextDocument = true;
   break;

  case "1.2":
   this.atNextDocument = false;
   this.yaml = {
    explicit: Directives.defaultYaml.explicit,
    version: "1.2"
   };
   this.tags = Object.assign({}, Directives.defaultTags);
  }
  return res;
 }
 add(line, onError) {
  if (this.atNextDocument) {
   this.yaml = {
    explicit: Directives.defaultYaml.explicit,
    version: "1.1"
   };
   this.tags = Object.assign({}, Directives.defaultTags);
   this.atNextDocument = false;
  }
  const parts = line.trim().split(/[ \t]+/);
  const name = parts.shift();
  switch (name) {
  case "%TAG":
   {
    if (parts.length !== 2) {
     onError(0, "%TAG directive should contain exactly two parts");
     if (parts.length < 2) return false;
    }
    const [handle, prefix] = parts;
    this.tags[handle] = prefix;
    return true;
   }

  case "%YAML":
   {
    this.yaml.explicit = true;
    if (parts.length !== 1) {
     onError(0, "%YAML directive should contain exactly one part");
     return false;
    }
    const [version] = parts;
    if (version === "1.1" || version === "1.2") {
     this.yaml.version = version;
     return true;
    } else {
     const isValid = /^\d+\.\d+$/.test(version);
     onError(6, `Unsupported YAML version ${version}`, isValid);
     return false;
    }
   }

  default:
   onError(0, `Unknown directive ${name}`, true);
   return false;
  }
 }
 tagName(source, onError) {
  if (source === "!") return "!";
  if (source[0] !== "!") {
   onError(`Not a valid tag: ${source}`);
   return null;
  }
  if (source[1] === "<") {
   const verbatim = source.slice(2, -1);
   if (verbatim === "!" || verbatim === "!!") {
    onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
    return null;
   }
   if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
   return verbatim;
  }
  const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
  if (!suffix) onError(`The ${source} tag has no suffix`);
  const prefix = this.tags[handle];
  if (prefix) try {
   return prefix + decodeURIComponent(suffix);
  } catch (error) {
   onError(String(error));
   return null;
  }
  if (handle === "!") return source;
  onError(`Could not resolve tag: ${source}`);
  return null;
 }
 tagString(tag) {
  for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
  return tag[0] === "!" ? tag : `!<${tag}>`;
 }
 toString(doc) {
  const lines = this.yaml.explicit ? [ `%YAML ${this.yaml.version || "1.2"}` ] : [];
  const tagEntries = Object.entries(this.tags);
  let tagNames;
  if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
   const tags = {};
   visit$1(doc.contents, (_key, node) => {
    if (isNode(node) && node.tag) tags[node.tag] = true;
   });
   tagNames = Object.keys(tags);
  } else tagNames = [];
  for (const [handle, prefix] of tagEntries) {
   if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
   if (!doc || tagNames.some(tn => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
  }
  return lines.join("\n");
 }
};

Directives.defaultYaml = {
 explicit: false,
 version: "1.2"
};

Directives.defaultTags = {
 "!!": "tag:yaml.org,2002:"
};

function anchorIsValid(anchor) {
 if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
  const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
  throw new Error(msg);
 }
 return true;
}

function anchorNames(root) {
 const anchors = new Set;
 visit$1(root, {
  Value(_key, node) {
   if (node.anchor) anchors.add(node.anchor);
  }
 });
 return anchors;
}

function findNewAnchor(prefix, exclude) {
 for (let i = 1; ;++i) {
  const name = `${prefix}${i}`;
  if (!exclude.has(name)) return name;
 }
}

function createNodeAnchors(doc, prefix) {
 const aliasObjects = [];
 const sourceObjects = new Map;
 let prevAnchors = null;
 return {
  onAnchor: source => {
   aliasObjects.push(source);
   prevAnchors ?? (prevAnchors = anchorNames(doc));
   const anchor = findNewAnchor(prefix, prevAnchors);
   prevAnchors.add(anchor);
   return anchor;
  },
  setAnchors: () => {
   for (const source of aliasObjects) {
    const ref = sourceObjects.get(source);
    if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor; else {
     const error = new Error("Failed to resolve repeated object (this should not happen)");
     error.source = source;
     throw error;
    }
   }
  },
  sourceObjects
 };
}

function applyReviver(reviver, obj, key, val) {
 if (val && typeof val === "object") if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
  const v0 = val[i];
  const v1 = applyReviver(reviver, val, String(i), v0);
  if (v1 === void 0) delete val[i]; else if (v1 !== v0) val[i] = v1;
 } else if (val instanceof Map) for (const k of Array.from(val.keys())) {
  const v0 = val.get(k);
  const v1 = applyReviver(reviver, val, k, v0);
  if (v1 === void 0) val.delete(k); else if (v1 !== v0) val.set(k, v1);
 } else if (val instanceof Set) for (const v0 of Array.from(val)) {
  const v1 = applyReviver(reviver, val, v0, v0);
  if (v1 === void 0) val.delete(v0); else if (v1 !== v0) {
   val.delete(v0);
   val.add(v1);
  }
 } else for (const [k, v0] of Object.entries(val)) {
  const v1 = applyReviver(reviver, val, k, v0);
  if (v1 === void 0) delete val[k]; else if (v1 !== v0) val[k] = v1;
 }
 return reviver.call(obj, key, val);
}

function toJS(value, arg, ctx) {
 if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
 if (value && typeof value.toJSON === "function") {
  if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
  const data = {
   aliasCount: 0,
   count: 1,
   res: void 0
  };
  ctx.anchors.set(value, data);
  ctx.onCreate = res => {
   data.res = res;
   delete ctx.onCreate;
  };
  const res = value.toJSON(arg, ctx);
  if (ctx.onCreate) ctx.onCreate(res);
  return res;
 }
 if (typeof value === "bigint" && !ctx?.keep) return Number(value);
 return value;
}

var NodeBase = class {
 constructor(type) {
  Object.defineProperty(this, NODE_TYPE, {
   value: type
  });
 }
 clone() {
  const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
  if (this.range) copy.range = this.range.slice();
  return copy;
 }
 toJS(doc, {mapAsMap, maxAliasCount, onAnchor, reviver} = {}) {
  if (!isDocument(doc)) throw new TypeError("A document argument is required");
  const ctx = {
   anchors: new Map,
   doc,
   keep: true,
   mapAsMap: mapAsMap === true,
   mapKeyWarned: false,
   maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
  };
  const res = toJS(this, "", ctx);
  if (typeof onAnchor === "function") for (const {count, res} of ctx.anchors.values()) onAnchor(res, count);
  return typeof reviver === "function" ? applyReviver(reviver, {
   "": res
  }, "", res) : res;
 }
};

var Alias = class extends NodeBase {
 constructor(source) {
  super(ALIAS);
  this.source = source;
  Object.defineProperty(this, "tag", {
   set() {
    throw new Error("Alias nodes cannot have tags");
   }
  });
 }
 resolve(doc, ctx) {
  if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
  let nodes;
  if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache; else {
   nodes = [];
   visit$1(doc, {
    Node: (_key, node) => {
     if (isAlias(node) || hasAnchor(node)) nodes.push(node);
    }
   });
   if (ctx) ctx.aliasResolveCache = nodes;
  }
  let found;
  for (const node of nodes) {
   if (node === this) break;
   if (node.anchor === this.source) found = node;
  }
  if (found && ctx) {
   const {anchors, doc, maxAliasCount} = ctx;
   let data = anchors.get(found);
   if (!data) {
    toJS(found, null, ctx);
    data = anchors.get(found);
   }
   if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
   if (maxAliasCount >= 0) {
    data.count += 1;
    if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
    if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
   }
  }
  return found;
 }
 toJSON(_arg, ctx) {
  if (!ctx) return {
   source: this.source
  };
  const source = this.resolve(ctx.doc, ctx);
  if (!source) {
   const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
   throw new ReferenceError(msg);
  }
  return ctx.anchors.get(source).res;
 }
 toString(ctx, _onComment, _onChompKeep) {
  const src = `*${this.source}`;
  if (ctx) {
   anchorIsValid(this.source);
   if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
    const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
    throw new Error(msg);
   }
   if (ctx.implicitKey) return `${src} `;
  }
  return src;
 }
};

function getAliasCount(doc, node, anchors) {
 if (isAlias(node)) {
  const source = node.resolve(doc);
  const anchor = anchors && source && anchors.get(source);
  return anchor ? anchor.count * anchor.aliasCount : 0;
 } else if (isCollection(node)) {
  let count = 0;
  for (const item of node.items) {
   const c = getAliasCount(doc, item, anchors);
   if (c > count) count = c;
  }
  return count;
 } else if (isPair(node)) {
  const kc = getAliasCount(doc, node.key, anchors);
  const vc = getAliasCount(doc, node.value, anchors);
  return Math.max(kc, vc);
 }
 return 1;
}

const isScalarValue = value => !value || typeof value !== "function" && typeof value !== "object";

var Scalar = class extends NodeBase {
 constructor(value) {
  super(SCALAR$1);
  this.value = value;
 }
 toJSON(arg, ctx) {
  return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
 }
 toString() {
  return String(this.value);
 }
};

Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";

Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";

Scalar.PLAIN = "PLAIN";

Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";

Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

const defaultTagPrefix = "tag:yaml.org,2002:";

function findTagObject(value, tagName, tags) {
 if (tagName) {
  const match = tags.filter(t => t.tag === tagName);
  const tagObj = match.find(t => !t.format) ?? match[0];
  if (!tagObj) throw new Error(`Tag ${tagName} not found`);
  return tagObj;
 }
 return tags.find(t => t.identify?.(value) && !t.format);
}

function createNode(value, tagName, ctx) {
 if (isDocument(value)) value = value.contents;
 if (isNode(value)) return value;
 if (isPair(value)) {
  const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
  map.items.push(value);
  return map;
 }
 if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
 const {aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects} = ctx;
 let ref;
 if (aliasDuplicateObjects && value && typeof value === "object") {
  ref = sourceObjects.get(value);
  if (ref) {
   ref.anchor ?? (ref.anchor = onAnchor(value));
   return new Alias(ref.anchor);
  } else {
   ref = {
    anchor: null,
    node: null
   };
   sourceObjects.set(value, ref);
  }
 }
 if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
 let tagObj = findTagObject(value, tagName, schema.tags);
 if (!tagObj) {
  if (value && typeof value.toJSON === "function") value = value.toJSON();
  if (!value || typeof value !== "object") {
   const node = new Scalar(value);
   if (ref) ref.node = node;
   return node;
  }
  tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
 }
 if (onTagObj) {
  onTagObj(tagObj);
  delete ctx.onTagObj;
 }
 const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
 if (tagName) node.tag = tagName; else if (!tagObj.default) node.tag = tagObj.tag;
 if (ref) ref.node = node;
 return node;
}

function collectionFromPath(schema, path, value) {
 let v = value;
 for (let i = path.length - 1; i >= 0; --i) {
  const k = path[i];
  if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
   const a = [];
   a[k] = v;
   v = a;
  } else v = new Map([ [ k, v ] ]);
 }
 return createNode(v, void 0, {
  aliasDuplicateObjects: false,
  keepUndefined: false,
  onAnchor: () => {
   throw new Error("This should not happen, please report a bug.");
  },
  schema,
  sourceObjects: new Map
 });
}

const isEmptyPath = path => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;

var Collection = class extends NodeBase {
 constructor(type, schema) {
  super(type);
  Object.defineProperty(this, "schema", {
   value: schema,
   configurable: true,
   enumerable: false,
   writable: true
  });
 }
 clone(schema) {
  const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
  if (schema) copy.schema = schema;
  copy.items = copy.items.map(it => isNode(it) || isPair(it) ? it.clone(schema) : it);
  if (this.range) copy.range = this.range.slice();
  return copy;
 }
 addIn(path, value) {
  if (isEmptyPath(path)) this.add(value); else {
   const [key, ...rest] = path;
   const node = this.get(key, true);
   if (isCollection(node)) node.addIn(rest, value); else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value)); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
  }
 }
 deleteIn(path) {
  const [key, ...rest] = path;
  if (rest.length === 0) return this.delete(key);
  const node = this.get(key, true);
  if (isCollection(node)) return node.deleteIn(rest); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
 }
 getIn(path, keepScalar) {
  const [key, ...rest] = path;
  const node = this.get(key, true);
  if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node; else return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
 }
 hasAllNullValues(allowScalar) {
  return this.items.every(node => {
   if (!isPair(node)) return false;
   const n = node.value;
   return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
  });
 }
 hasIn(path) {
  const [key, ...rest] = path;
  if (rest.length === 0) return this.has(key);
  const node = this.get(key, true);
  return isCollection(node) ? node.hasIn(rest) : false;
 }
 setIn(path, value) {
  const [key, ...rest] = path;
  if (rest.length === 0) this.set(key, value); else {
   const node = this.get(key, true);
   if (isCollection(node)) node.setIn(rest, value); else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value)); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
  }
 }
};

function stringifyPair() {
 throw new Error("stringifyPair: this bundle has only the reader of yaml");
}

function warn(logLevel, warning) {
 if (logLevel === "debug" || logLevel === "warn") console.warn(warning);
}

const MERGE_KEY = "<<";

const merge = {
 identify: value => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
 default: "key",
 tag: "tag:yaml.org,2002:merge",
 test: /^<<$/,
 resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
  addToJSMap: addMergeToJSMap
 }),
 stringify: () => MERGE_KEY
};

const isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);

function addMergeToJSMap(ctx, map, value) {
 const source = resolveAliasValue(ctx, value);
 if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it); else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it); else mergeValue(ctx, map, source);
}

function mergeValue(ctx, map, value) {
 const source = resolveAliasValue(ctx, value);
 if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
 const srcMap = source.toJSON(null, ctx, Map);
 for (const [key, value] of srcMap) if (map instanceof Map) {
  if (!map.has(key)) map.set(key, value);
 } else if (map instanceof Set) map.add(key); else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
  value,
  writable: true,
  enumerable: true,
  configurable: true
 });
 return map;
}

function resolveAliasValue(ctx, value) {
 return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

function createStringifyContext() {
 throw new Error("createStringifyContext: this bundle has only the reader of yaml");
}

function addPairToJSMap(ctx, map, {key, value}) {
 if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value); else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value); else {
  const jsKey = toJS(key, "", ctx);
  if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx)); else if (map instanceof Set) map.add(jsKey); else {
   const stringKey = stringifyKey(key, jsKey, ctx);
   const jsValue = toJS(value, stringKey, ctx);
   if (stringKey in map) Object.defineProperty(map, stringKey, {
    value: jsValue,
    writable: true,
    enumerable: true,
    configurable: true
   }); else map[stringKey] = jsValue;
  }
 }
 return map;
}

function stringifyKey(key, jsKey, ctx) {
 if (jsKey === null) return "";
 if (typeof jsKey !== "object") return String(jsKey);
 if (isNode(key) && ctx?.doc) {
  const strCtx = createStringifyContext(ctx.doc, {});
  strCtx.anchors = new Set;
  for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
  strCtx.inFlow = true;
  strCtx.inStringifyKey = true;
  const strKey = key.toString(strCtx);
  if (!ctx.mapKeyWarned) {
   let jsonStr = JSON.stringify(strKey);
   if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + '..."';
   warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
   ctx.mapKeyWarned = true;
  }
  return strKey;
 }
 return JSON.stringify(jsKey);
}

function createPair(key, value, ctx) {
 return new Pair(createNode(key, void 0, ctx), createNode(value, void 0, ctx));
}

var Pair = class Pair {
 constructor(key, value = null) {
  Object.defineProperty(this, NODE_TYPE, {
   value: PAIR
  });
  this.key = key;
  this.value = value;
 }
 clone(schema) {
  let {key, value} = this;
  if (isNode(key)) key = key.clone(schema);
  if (isNode(value)) value = value.clone(schema);
  return new Pair(key, value);
 }
 toJSON(_, ctx) {
  return addPairToJSMap(ctx, ctx?.mapAsMap ? new Map : {}, this);
 }
 toString(ctx, onComment, onChompKeep) {
  return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
 }
};

function stringifyCollection() {
 throw new Error("stringifyCollection: this bundle has only the reader of yaml");
}

function findPair(items, key) {
 const k = isScalar(key) ? key.value : key;
 for (const it of items) if (isPair(it)) {
  if (it.key === key || it.key === k) return it;
  if (isScalar(it.key) && it.key.value === k) return it;
 }
}

var YAMLMap = class extends Collection {
 static get tagName() {
  return "tag:yaml.org,2002:map";
 }
 constructor(schema) {
  super(MAP, schema);
  this.items = [];
 }
 static from(schema, obj, ctx) {
  const {keepUndefined, replacer} = ctx;
  const map = new this(schema);
  const add = (key, value) => {
   if (typeof replacer === "function") value = replacer.call(obj, key, value); else if (Array.isArray(replacer) && !replacer.includes(key)) return;
   if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
  };
  if (obj instanceof Map) for (const [key, value] of obj) add(key, value); else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
  if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
  return map;
 }
 add(pair, overwrite) {
  let _pair;
  if (isPair(pair)) _pair = pair; else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value); else _pair = new Pair(pair.key, pair.value);
  const prev = findPair(this.items, _pair.key);
  const sortEntries = this.schema?.sortMapEntries;
  if (prev) {
   if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
   if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value; else prev.value = _pair.value;
  } else if (sortEntries) {
   const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
   if (i === -1) this.items.push(_pair); else this.items.splice(i, 0, _pair);
  } else this.items.push(_pair);
 }
 delete(key) {
  const it = findPair(this.items, key);
  if (!it) return false;
  return this.items.splice(this.items.indexOf(it), 1).length > 0;
 }
 get(key, keepScalar) {
  const node = findPair(this.items, key)?.value;
  return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
 }
 has(key) {
  return !!findPair(this.items, key);
 }
 set(key, value) {
  this.add(new Pair(key, value), true);
 }
 toJSON(_, ctx, Type) {
  const map = Type ? new Type : ctx?.mapAsMap ? new Map : {};
  if (ctx?.onCreate) ctx.onCreate(map);
  for (const item of this.items) addPairToJSMap(ctx, map, item);
  return map;
 }
 toString(ctx, onComment, onChompKeep) {
  if (!ctx) return JSON.stringify(this);
  for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
  if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, {
   allNullValues: true
  });
  return stringifyCollection(this, ctx, {
   blockItemPrefix: "",
   flowChars: {
    start: "{",
    end: "}"
   },
   itemIndent: ctx.indent || "",
   onChompKeep,
   onComment
  });
 }
};

const map = {
 collection: "map",
 default: true,
 nodeClass: YAMLMap,
 tag: "tag:yaml.org,2002:map",
 resolve(map, onError) {
  if (!isMap(map)) onError("Expected a mapping for this tag");
  return map;
 },
 createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};

var YAMLSeq = class extends Collection {
 static get tagName() {
  return "tag:yaml.org,2002:seq";
 }
 constructor(schema) {
  super(SEQ, schema);
  this.items = [];
 }
 add(value) {
  this.items.push(value);
 }
 delete(key) {
  const idx = asItemIndex(key);
  if (typeof idx !== "number") return false;
  return this.items.splice(idx, 1).length > 0;
 }
 get(key, keepScalar) {
  const idx = asItemIndex(key);
  if (typeof idx !== "number") return;
  const it = this.items[idx];
  return !keepScalar && isScalar(it) ? it.value : it;
 }
 has(key) {
  const idx = asItemIndex(key);
  return typeof idx === "number" && idx < this.items.length;
 }
 set(key, value) {
  const idx = asItemIndex(key);
  if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
  const prev = this.items[idx];
  if (isScalar(prev) && isScalarValue(value)) prev.value = value; else this.items[idx] = value;
 }
 toJSON(_, ctx) {
  const seq = [];
  if (ctx?.onCreate) ctx.onCreate(seq);
  let i = 0;
  for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
  return seq;
 }
 toString(ctx, onComment, onChompKeep) {
  if (!ctx) return JSON.stringify(this);
  return stringifyCollection(this, ctx, {
   blockItemPrefix: "- ",
   flowChars: {
    start: "[",
    end: "]"
   },
   itemIndent: (ctx.indent || "") + "  ",
   onChompKeep,
   onComment
  });
 }
 static from(schema, obj, ctx) {
  const {replacer} = ctx;
  const seq = new this(schema);
  if (obj && Symbol.iterator in Object(obj)) {
   let i = 0;
   for (let it of obj) {
    if (typeof replacer === "function") {
     const key = obj instanceof Set ? it : String(i++);
     it = replacer.call(obj, key, it);
    }
    seq.items.push(createNode(it, void 0, ctx));
   }
  }
  return seq;
 }
};

function asItemIndex(key) {
 let idx = isScalar(key) ? key.value : key;
 if (idx && typeof idx === "string") idx = Number(idx);
 return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

const seq = {
 collection: "seq",
 default: true,
 nodeClass: YAMLSeq,
 tag: "tag:yaml.org,2002:seq",
 resolve(seq, onError) {
  if (!isSeq(seq)) onError("Expected a sequence for this tag");
  return seq;
 },
 createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};

function stringifyString() {
 throw new Error("stringifyString: this bundle has only the reader of yaml");
}

const string = {
 identify: value => typeof value === "string",
 default: true,
 tag: "tag:yaml.org,2002:str",
 resolve: str => str,
 stringify(item, ctx, onComment, onChompKeep) {
  ctx = Object.assign({
   actualString: true
  }, ctx);
  return stringifyString(item, ctx, onComment, onChompKeep);
 }
};

const nullTag = {
 identify: value => value == null,
 createNode: () => new Scalar(null),
 default: true,
 tag: "tag:yaml.org,2002:null",
 test: /^(?:~|[Nn]ull|NULL)?$/,
 resolve: () => new Scalar(null),
 stringify: ({source}, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

const boolTag = {
 identify: value => typeof value === "boolean",
 default: true,
 tag: "tag:yaml.org,2002:bool",
 test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
 resolve: str => new Scalar(str[0] === "t" || str[0] === "T"),
 stringify({source, value}, ctx) {
  if (source && boolTag.test.test(source)) if (value === (source[0] === "t" || source[0] === "T")) return source;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
 }
};

function stringifyNumber() {
 throw new Error("stringifyNumber: this bundle has only the reader of yaml");
}

const floatNaN$1 = {
 identify: value => typeof value === "number",
 default: true,
 tag: "tag:yaml.org,2002:float",
 test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
 resolve: str => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
 stringify: stringifyNumber
};

const floatExp$1 = {
 identify: value => typeof value === "number",
 default: true,
 tag: "tag:yaml.org,2002:float",
 format: "EXP",
 test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
 resolve: str => parseFloat(str),
 stringify(node) {
  const num = Number(node.value);
  return isFinite(num) ? num.toExponential() : stringifyNumber(node);
 }
};

const float$1 = {
 identify: value => typeof value === "number",
 default: true,
 tag: "tag:yaml.org,2002:float",
 test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
 resolve(str) {
  const node = new Scalar(parseFloat(str));
  const dot = str.indexOf(".");
  if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
  return node;
 },
 stringify: stringifyNumber
};

const intIdentify$2 = value => typeof value === "bigint" || Number.isInteger(value);

const intResolve$1 = (str, offset, radix, {intAsBigInt}) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);

function intStringify$1(node, radix, prefix) {
 const {value} = node;
 if (intIdentify$2(value) && value >= 0) return prefix + value.toString(radix);
 return stringifyNumber(node);
}

const intOct$1 = {
 identify: value => intIdentify$2(value) && value >= 0,
 default: true,
 tag: "tag:yaml.org,2002:int",
 format: "OCT",
 test: /^0o[0-7]+$/,
 resolve: (str, _onError, opt) => intResolve$1(str, 2, 8, opt),
 stringify: node => intStringify$1(node, 8, "0o")
};

const int$1 = {
 identify: intIdentify$2,
 default: true,
 tag: "tag:yaml.org,2002:int",
 test: /^[-+]?[0-9]+$/,
 resolve: (str, _onError, opt) => intResolve$1(str, 0, 10, opt),
 stringify: stringifyNumber
};

const intHex$1 = {
 identify: value => intIdentify$2(value) && value >= 0,
 default: true,
 tag: "tag:yaml.org,2002:int",
 format: "HEX",
 test: /^0x[0-9a-fA-F]+$/,
 resolve: (str, _onError, opt) => intResolve$1(str, 2, 16, opt),
 stringify: node => intStringify$1(node, 16, "0x")
};

const schema$2 = [ map, seq, string, nullTag, boolTag, intOct$1, int$1, intHex$1, floatNaN$1, floatExp$1, float$1 ];

function intIdentify$1(value) {
 return typeof value === "bigint" || Number.isInteger(value);
}

const stringifyJSON = ({value}) => JSON.stringify(value);

const jsonScalars = [ {
 identify: value => typeof value === "string",
 default: true,
 tag: "tag:yaml.org,2002:str",
 resolve: str => str,
 stringify: stringifyJSON
}, {
 identify: value => value == null,
 createNode: () => new Scalar(null),
 default: true,
 tag: "tag:yaml.org,2002:null",
 test: /^null$/,
 resolve: () => null,
 stringify: stringifyJSON
}, {
 identify: value => typeof value === "boolean",
 default: true,
 tag: "tag:yaml.org,2002:bool",
 test: /^true$|^false$/,
 resolve: str => str === "true",
 stringify: stringifyJSON
}, {
 identify: intIdentify$1,
 default: true,
 tag: "tag:yaml.org,2002:int",
 test: /^-?(?:0|[1-9][0-9]*)$/,
 resolve: (str, _onError, {intAsBigInt}) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
 stringify: ({value}) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
}, {
 identify: value => typeof value === "number",
 default: true,
 tag: "tag:yaml.org,2002:float",
 test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
 resolve: str => parseFloat(str),
 stringify: stringifyJSON
} ];

const schema$1 = [ map, seq ].concat(jsonScalars, {
 default: true,
 tag: "",
 test: /^/,
 resolve(str, onError) {
  onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
  return str;
 }
});

const binary = {
 identify: value => value instanceof Uint8Array,
 default: false,
 tag: "tag:yaml.org,2002:binary",
 resolve(src, onError) {
  if (typeof atob === "function") {
   const str = atob(src.replace(/[\n\r]/g, ""));
   const buffer = new Uint8Array(str.length);
   for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
   return buffer;
  } else {
   onError("This environment does not support reading binary tags; either Buffer or atob is required");
   return src;
  }
 },
 stringify({comment, type, value}, ctx, onComment, onChompKeep) {
  if (!value) return "";
  const buf = value;
  let str;
  if (typeof btoa === "function") {
   let s = "";
   for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
   str = btoa(s);
  } else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
  type ?? (type = Scalar.BLOCK_LITERAL);
  if (type !== Scalar.QUOTE_DOUBLE) {
   const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
   const n = Math.ceil(str.length / lineWidth);
   const lines = new Array(n);
   for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
   str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
  }
  return stringifyString({
   comment,
   type,
   value: str
  }, ctx, onComment, onChompKeep);
 }
};

function resolvePairs(seq, onError) {
 if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
  let item = seq.items[i];
  if (isPair(item)) continue; else if (isMap(item)) {
   if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
   const pair = item.items[0] || new Pair(new Scalar(null));
   if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
   if (item.comment) {
    const cn = pair.value ?? pair.key;
    cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
   }
   item = pair;
  }
  seq.items[i] = isPair(item) ? item : new Pair(item);
 } else onError("Expected a sequence for this tag");
 return seq;
}

function createPairs(schema, iterable, ctx) {
 const {replacer} = ctx;
 const pairs = new YAMLSeq(schema);
 pairs.tag = "tag:yaml.org,2002:pairs";
 let i = 0;
 if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
  if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
  let key, value;
  if (Array.isArray(it)) if (it.length === 2) {
   key = it[0];
   value = it[1];
  } else throw new TypeError(`Expected [key, value] tuple: ${it}`); else if (it && it instanceof Object) {
   const keys = Object.keys(it);
   if (keys.length === 1) {
    key = keys[0];
    value = it[key];
   } else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
  } else key = it;
  pairs.items.push(createPair(key, value, ctx));
 }
 return pairs;
}

const pairs = {
 collection: "seq",
 default: false,
 tag: "tag:yaml.org,2002:pairs",
 resolve: resolvePairs,
 createNode: createPairs
};

var YAMLOMap = class YAMLOMap extends YAMLSeq {
 constructor() {
  super();
  this.add = YAMLMap.prototype.add.bind(this);
  this.delete = YAMLMap.prototype.delete.bind(this);
  this.get = YAMLMap.prototype.get.bind(this);
  this.has = YAMLMap.prototype.has.bind(this);
  this.set = YAMLMap.prototype.set.bind(this);
  this.tag = YAMLOMap.tag;
 }
 toJSON(_, ctx) {
  if (!ctx) return super.toJSON(_);
  const map = new Map;
  if (ctx?.onCreate) ctx.onCreate(map);
  for (const pair of this.items) {
   let key, value;
   if (isPair(pair)) {
    key = toJS(pair.key, "", ctx);
    value = toJS(pair.value, key, ctx);
   } else key = toJS(pair, "", ctx);
   if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
   map.set(key, value);
  }
  return map;
 }
 static from(schema, iterable, ctx) {
  const pairs = createPairs(schema, iterable, ctx);
  const omap = new this;
  omap.items = pairs.items;
  return omap;
 }
};

YAMLOMap.tag = "tag:yaml.org,2002:omap";

const omap = {
 collection: "seq",
 identify: value => value instanceof Map,
 nodeClass: YAMLOMap,
 default: false,
 tag: "tag:yaml.org,2002:omap",
 resolve(seq, onError) {
  const pairs = resolvePairs(seq, onError);
  const seenKeys = [];
  for (const {key} of pairs.items) if (isScalar(key)) if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`); else seenKeys.push(key.value);
  return Object.assign(new YAMLOMap, pairs);
 },
 createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

function boolStringify({value, source}, ctx) {
 if (source && (value ? trueTag : falseTag).test.test(source)) return source;
 return value ? ctx.options.trueStr : ctx.options.falseStr;
}

const trueTag = {
 identify: value => value === true,
 default: true,
 tag: "tag:yaml.org,2002:bool",
 test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
 resolve: () => new Scalar(true),
 stringify: boolStringify
};

const falseTag = {
 identify: value => value === false,
 default: true,
 tag: "tag:yaml.org,2002:bool",
 test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
 resolve: () => new Scalar(false),
 stringify: boolStringify
};

const floatNaN = {
 identify: value => typeof value === "number",
 default: true,
 tag: "tag:yaml.org,2002:float",
 test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
 resolve: str => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
 stringify: stringifyNumber
};

const floatExp = {
 identify: value => typeof value === "number",
 default: true,
 tag: "tag:yaml.org,2002:float",
 format: "EXP",
 test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
 resolve: str => parseFloat(str.replace(/_/g, "")),
 stringify(node) {
  const num = Number(node.value);
  return isFinite(num) ? num.toExponential() : stringifyNumber(node);
 }
};

const float = {
 identify: value => typeof value === "number",
 default: true,
 tag: "tag:yaml.org,2002:float",
 test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
 resolve(str) {
  const node = new Scalar(parseFloat(str.replace(/_/g, "")));
  const dot = str.indexOf(".");
  if (dot !== -1) {
   const f = str.substring(dot + 1).replace(/_/g, "");
   if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
  }
  return node;
 },
 stringify: stringifyNumber
};

const intIdentify = value => typeof value === "bigint" || Number.isInteger(value);

function intResolve(str, offset, radix, {intAsBigInt}) {
 const sign = str[0];
 if (sign === "-" || sign === "+") offset += 1;
 str = str.substring(offset).replace(/_/g, "");
 if (intAsBigInt) {
  switch (radix) {
  case 2:
   str = `0b${str}`;
   break;

  case 8:
   str = `0o${str}`;
   break;

  case 16:
   str = `0x${str}`;
  }
  const n = BigInt(str);
  return sign === "-" ? BigInt(-1) * n : n;
 }
 const n = parseInt(str, radix);
 return sign === "-" ? -1 * n : n;
}

function intStringify(node, radix, prefix) {
 const {value} = node;
 if (intIdentify(value)) {
  const str = value.toString(radix);
  return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
 }
 return stringifyNumber(node);
}

const intBin = {
 identify: intIdentify,
 default: true,
 tag: "tag:yaml.org,2002:int",
 format: "BIN",
 test: /^[-+]?0b[0-1_]+$/,
 resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
 stringify: node => intStringify(node, 2, "0b")
};

const intOct = {
 identify: intIdentify,
 default: true,
 tag: "tag:yaml.org,2002:int",
 format: "OCT",
 test: /^[-+]?0[0-7_]+$/,
 resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
 stringify: node => intStringify(node, 8, "0")
};

const int = {
 identify: intIdentify,
 default: true,
 tag: "tag:yaml.org,2002:int",
 test: /^[-+]?[0-9][0-9_]*$/,
 resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
 stringify: stringifyNumber
};

const intHex = {
 identify: intIdentify,
 default: true,
 tag: "tag:yaml.org,2002:int",
 format: "HEX",
 test: /^[-+]?0x[0-9a-fA-F_]+$/,
 resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
 stringify: node => intStringify(node, 16, "0x")
};

var YAMLSet = class YAMLSet extends YAMLMap {
 constructor(schema) {
  super(schema);
  this.tag = YAMLSet.tag;
 }
 add(key) {
  let pair;
  if (isPair(key)) pair = key; else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null); else pair = new Pair(key, null);
  if (!findPair(this.items, pair.key)) this.items.push(pair);
 }
 get(key, keepPair) {
  const pair = findPair(this.items, key);
  return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
 }
 set(key, value) {
  if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
  const prev = findPair(this.items, key);
  if (prev && !value) this.items.splice(this.items.indexOf(prev), 1); else if (!prev && value) this.items.push(new Pair(key));
 }
 toJSON(_, ctx) {
  return super.toJSON(_, ctx, Set);
 }
 toString(ctx, onComment, onChompKeep) {
  if (!ctx) return JSON.stringify(this);
  if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, {
   allNullValues: true
  }), onComment, onChompKeep); else throw new Error("Set items must all have null values");
 }
 static from(schema, iterable, ctx) {
  const {replacer} = ctx;
  const set = new this(schema);
  if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
   if (typeof replacer === "function") value = replacer.call(iterable, value, value);
   set.items.push(createPair(value, null, ctx));
  }
  return set;
 }
};

YAMLSet.tag = "tag:yaml.org,2002:set";

const set = {
 collection: "map",
 identify: value => value instanceof Set,
 nodeClass: YAMLSet,
 default: false,
 tag: "tag:yaml.org,2002:set",
 createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
 resolve(map, onError) {
  if (isMap(map)) if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet, map); else onError("Set items must all have null values"); else onError("Expected a mapping for this tag");
  return map;
 }
};

function parseSexagesimal(str, asBigInt) {
 const sign = str[0];
 const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
 const num = n => asBigInt ? BigInt(n) : Number(n);
 const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
 return sign === "-" ? num(-1) * res : res;
}

function stringifySexagesimal(node) {
 let {value} = node;
 let num = n => n;
 if (typeof value === "bigint") num = n => BigInt(n); else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
 let sign = "";
 if (value < 0) {
  sign = "-";
  value *= num(-1);
 }
 const _60 = num(60);
 const parts = [ value % _60 ];
 if (value < 60) parts.unshift(0); else {
  value = (value - parts[0]) / _60;
  parts.unshift(value % _60);
  if (value >= 60) {
   value = (value - parts[0]) / _60;
   parts.unshift(value);
  }
 }
 return sign + parts.map(n => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}

const intTime = {
 identify: value => typeof value === "bigint" || Number.isInteger(value),
 default: true,
 tag: "tag:yaml.org,2002:int",
 format: "TIME",
 test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
 resolve: (str, _onError, {intAsBigInt}) => parseSexagesimal(str, intAsBigInt),
 stringify: stringifySexagesimal
};

const floatTime = {
 identify: value => typeof value === "number",
 default: true,
 tag: "tag:yaml.org,2002:float",
 format: "TIME",
 test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
 resolve: str => parseSexagesimal(str, false),
 stringify: stringifySexagesimal
};

const timestamp = {
 identify: value => value instanceof Date,
 default: true,
 tag: "tag:yaml.org,2002:timestamp",
 test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
 resolve(str) {
  const match = str.match(timestamp.test);
  if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
  const [, year, month, day, hour, minute, second] = match.map(Number);
  const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
  let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
  const tz = match[8];
  if (tz && tz !== "Z") {
   let d = parseSexagesimal(tz, false);
   if (Math.abs(d) < 30) d *= 60;
   date -= 6e4 * d;
  }
  return new Date(date);
 },
 stringify: ({value}) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

const schema = [ map, seq, string, nullTag, trueTag, falseTag, intBin, intOct, int, intHex, floatNaN, floatExp, float, binary, merge, omap, pairs, set, intTime, floatTime, timestamp ];

const schemas = new Map([ [ "core", schema$2 ], [ "failsafe", [ map, seq, string ] ], [ "json", schema$1 ], [ "yaml11", schema ], [ "yaml-1.1", schema ] ]);

const tagsByName = {
 binary,
 bool: boolTag,
 float: float$1,
 floatExp: floatExp$1,
 floatNaN: floatNaN$1,
 floatTime,
 int: int$1,
 intHex: intHex$1,
 intOct: intOct$1,
 intTime,
 map,
 merge,
 null: nullTag,
 omap,
 pairs,
 seq,
 set,
 timestamp
};

const coreKnownTags = {
 "tag:yaml.org,2002:binary": binary,
 "tag:yaml.org,2002:merge": merge,
 "tag:yaml.org,2002:omap": omap,
 "tag:yaml.org,2002:pairs": pairs,
 "tag:yaml.org,2002:set": set,
 "tag:yaml.org,2002:timestamp": timestamp
};

function getTags(customTags, schemaName, addMergeTag) {
 const schemaTags = schemas.get(schemaName);
 if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
 let tags = schemaTags;
 if (!tags) if (Array.isArray(customTags)) tags = []; else {
  const keys = Array.from(schemas.keys()).filter(key => key !== "yaml11").map(key => JSON.stringify(key)).join(", ");
  throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
 }
 if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag); else if (typeof customTags === "function") tags = customTags(tags.slice());
 if (addMergeTag) tags = tags.concat(merge);
 return tags.reduce((tags, tag) => {
  const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
  if (!tagObj) {
   const tagName = JSON.stringify(tag);
   const keys = Object.keys(tagsByName).map(key => JSON.stringify(key)).join(", ");
   throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
  }
  if (!tags.includes(tagObj)) tags.push(tagObj);
  return tags;
 }, []);
}

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;

var Schema = class Schema {
 constructor({compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults}) {
  this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
  this.name = typeof schema === "string" && schema || "core";
  this.knownTags = resolveKnownTags ? coreKnownTags : {};
  this.tags = getTags(customTags, this.name, merge);
  this.toStringOptions = toStringDefaults ?? null;
  Object.defineProperty(this, MAP, {
   value: map
  });
  Object.defineProperty(this, SCALAR$1, {
   value: string
  });
  Object.defineProperty(this, SEQ, {
   value: seq
  });
  this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
 }
 clone() {
  const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
  copy.tags = this.tags.slice();
  return copy;
 }
};

function stringifyDocument() {
 throw new Error("stringifyDocument: this bundle has only the reader of yaml");
}

var Document = class Document {
 constructor(value, replacer, options) {
  this.commentBefore = null;
  this.comment = null;
  this.errors = [];
  this.warnings = [];
  Object.defineProperty(this, NODE_TYPE, {
   value: DOC
  });
  let _replacer = null;
  if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer; else if (options === void 0 && replacer) {
   options = replacer;
   replacer = void 0;
  }
  const opt = Object.assign({
   intAsBigInt: false,
   keepSourceTokens: false,
   logLevel: "warn",
   prettyErrors: true,
   strict: true,
   stringKeys: false,
   uniqueKeys: true,
   version: "1.2"
  }, options);
  this.options = opt;
  let {version} = opt;
  if (options?._directives) {
   this.directives = options._directives.atDocument();
   if (this.directives.yaml.explicit) version = this.directives.yaml.version;
  } else this.directives = new Directives({
   version
  });
  this.setSchema(version, options);
  this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
 }
 clone() {
  const copy = Object.create(Document.prototype, {
   [NODE_TYPE]: {
    value: DOC
   }
  });
  copy.commentBefore = this.commentBefore;
  copy.comment = this.comment;
  copy.errors = this.errors.slice();
  copy.warnings = this.warnings.slice();
  copy.options = Object.assign({}, this.options);
  if (this.directives) copy.directives = this.directives.clone();
  copy.schema = this.schema.clone();
  copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
  if (this.range) copy.range = this.range.slice();
  return copy;
 }
 add(value) {
  if (assertCollection(this.contents)) this.contents.add(value);
 }
 addIn(path, value) {
  if (assertCollection(this.contents)) this.contents.addIn(path, value);
 }
 createAlias(node, name) {
  if (!node.anchor) {
   const prev = anchorNames(this);
   node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
  }
  return new Alias(node.anchor);
 }
 createNode(value, replacer, options) {
  let _replacer;
  if (typeof replacer === "function") {
   value = replacer.call({
    "": value
   }, "", value);
   _replacer = replacer;
  } else if (Array.isArray(replacer)) {
   const keyToStr = v => typeof v === "number" || v instanceof String || v instanceof Number;
   const asStr = replacer.filter(keyToStr).map(String);
   if (asStr.length > 0) replacer = replacer.concat(asStr);
   _replacer = replacer;
  } else if (options === void 0 && replacer) {
   options = replacer;
   replacer = void 0;
  }
  const {aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag} = options ?? {};
  const {onAnchor, setAnchors, sourceObjects} = createNodeAnchors(this, anchorPrefix || "a");
  const ctx = {
   aliasDuplicateObjects: aliasDuplicateObjects ?? true,
   keepUndefined: keepUndefined ?? false,
   onAnchor,
   onTagObj,
   replacer: _replacer,
   schema: this.schema,
   sourceObjects
  };
  const node = createNode(value, tag, ctx);
  if (flow && isCollection(node)) node.flow = true;
  setAnchors();
  return node;
 }
 createPair(key, value, options = {}) {
  return new Pair(this.createNode(key, null, options), this.createNode(value, null, options));
 }
 delete(key) {
  return assertCollection(this.contents) ? this.contents.delete(key) : false;
 }
 deleteIn(path) {
  if (isEmptyPath(path)) {
   if (this.contents == null) return false;
   this.contents = null;
   return true;
  }
  return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
 }
 get(key, keepScalar) {
  return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
 }
 getIn(path, keepScalar) {
  if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
  return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
 }
 has(key) {
  return isCollection(this.contents) ? this.contents.has(key) : false;
 }
 hasIn(path) {
  if (isEmptyPath(path)) return this.contents !== void 0;
  return isCollection(this.contents) ? this.contents.hasIn(path) : false;
 }
 set(key, value) {
  if (this.contents == null) this.contents = collectionFromPath(this.schema, [ key ], value); else if (assertCollection(this.contents)) this.contents.set(key, value);
 }
 setIn(path, value) {
  if (isEmptyPath(path)) this.contents = value; else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value); else if (assertCollection(this.contents)) this.contents.setIn(path, value);
 }
 setSchema(version, options = {}) {
  if (typeof version === "number") version = String(version);
  let opt;
  switch (version) {
  case "1.1":
   if (this.directives) this.directives.yaml.version = "1.1"; else this.directives = new Directives({
    version: "1.1"
   });
   opt = {
    resolveKnownTags: false,
    schema: "yaml-1.1"
   };
   break;

  case "1.2":
  case "next":
   if (this.directives) this.directives.yaml.version = version; else this.directives = new Directives({
    version
   });
   opt = {
    resolveKnownTags: true,
    schema: "core"
   };
   break;

  case null:
   if (this.directives) delete this.directives;
   opt = null;
   break;

  default:
   {
    const sv = JSON.stringify(version);
    throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
   }
  }
  if (options.schema instanceof Object) this.schema = options.schema; else if (opt) this.schema = new Schema(Object.assign(opt, options)); else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
 }
 toJS({json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver} = {}) {
  const ctx = {
   anchors: new Map,
   doc: this,
   keep: !json,
   mapAsMap: mapAsMap === true,
   mapKeyWarned: false,
   maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
  };
  const res = toJS(this.contents, jsonArg ?? "", ctx);
  if (typeof onAnchor === "function") for (const {count, res} of ctx.anchors.values()) onAnchor(res, count);
  return typeof reviver === "function" ? applyReviver(reviver, {
   "": res
  }, "", res) : res;
 }
 toJSON(jsonArg, onAnchor) {
  return this.toJS({
   json: true,
   jsonArg,
   mapAsMap: false,
   onAnchor
  });
 }
 toString(options = {}) {
  if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
  if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
   const s = JSON.stringify(options.indent);
   throw new Error(`"indent" option must be a positive integer, not ${s}`);
  }
  return stringifyDocument(this, options);
 }
};

function assertCollection(contents) {
 if (isCollection(contents)) return true;
 throw new Error("Expected a YAML collection as document contents");
}

var YAMLError = class extends Error {
 constructor(name, pos, code, message) {
  super();
  this.name = name;
  this.code = code;
  this.message = message;
  this.pos = pos;
 }
};

var YAMLParseError = class extends YAMLError {
 constructor(pos, code, message) {
  super("YAMLParseError", pos, code, message);
 }
};

var YAMLWarning = class extends YAMLError {
 constructor(pos, code, message) {
  super("YAMLWarning", pos, code, message);
 }
};

function resolveProps(tokens, {flow, indicator, next, offset, onError, parentIndent, startOnNewline}) {
 let spaceBefore = false;
 let atNewline = startOnNewline;
 let hasSpace = startOnNewline;
 let comment = "";
 let commentSep = "";
 let hasNewline = false;
 let reqSpace = false;
 let tab = null;
 let anchor = null;
 let tag = null;
 let newlineAfterProp = null;
 let comma = null;
 let found = null;
 let start = null;
 for (const token of tokens) {
  if (reqSpace) {
   if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
   reqSpace = false;
  }
  if (tab) {
   if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
   tab = null;
  }
  switch (token.type) {
  case "space":
   if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("\t")) tab = token;
   hasSpace = true;
   break;

  case "comment":
   {
    if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
    const cb = token.source.substring(1) || " ";
    if (!comment) comment = cb; else comment += commentSep + cb;
    commentSep = "";
    atNewline = false;
    break;
   }

  case "newline":
   if (atNewline) {
    if (comment) comment += token.source; else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
   } else commentSep += token.source;
   atNewline = true;
   hasNewline = true;
   if (anchor || tag) newlineAfterProp = token;
   hasSpace = true;
   break;

  case "anchor":
   if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
   if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
   anchor = token;
   start ?? (start = token.offset);
   atNewline = false;
   hasSpace = false;
   reqSpace = true;
   break;

  case "tag":
   if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
   tag = token;
   start ?? (start = token.offset);
   atNewline = false;
   hasSpace = false;
   reqSpace = true;
   break;

  case indicator:
   if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
   if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
   found = token;
   atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
   hasSpace = false;
   break;

  case "comma":
   if (flow) {
    if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
    comma = token;
    atNewline = false;
    hasSpace = false;
    break;
   }

  default:
   onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
   atNewline = false;
   hasSpace = false;
  }
 }
 const last = tokens[tokens.length - 1];
 const end = last ? last.offset + last.source.length : offset;
 if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
 if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
 return {
  comma,
  found,
  spaceBefore,
  comment,
  hasNewline,
  anchor,
  tag,
  newlineAfterProp,
  end,
  start: start ?? end
 };
}

function containsNewline(key) {
 if (!key) return null;
 switch (key.type) {
 case "alias":
 case "scalar":
 case "double-quoted-scalar":
 case "single-quoted-scalar":
  if (key.source.includes("\n")) return true;
  if (key.end) for (const st of key.end) if (st.type === "newline") return true;
  return false;

 case "flow-collection":
  for (const it of key.items) {
   for (const st of it.start) if (st.type === "newline") return true;
   if (it.sep) for (const st of it.sep) if (st.type === "newline") return true;
   if (containsNewline(it.key) || containsNewline(it.value)) return true;
  }
  return false;

 default:
  return true;
 }
}

function flowIndentCheck(indent, fc, onError) {
 if (fc?.type === "flow-collection") {
  const end = fc.end[0];
  if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
 }
}

function mapIncludes(ctx, items, search) {
 const {uniqueKeys} = ctx.options;
 if (uniqueKeys === false) return false;
 const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
 return items.some(pair => isEqual(pair.key, search));
}

const startColMsg = "All mapping items must start at the same column";

function resolveBlockMap({composeNode, composeEmptyNode}, ctx, bm, onError, tag) {
 const map = new (tag?.nodeClass ?? YAMLMap)(ctx.schema);
 if (ctx.atRoot) ctx.atRoot = false;
 let offset = bm.offset;
 let commentEnd = null;
 for (const collItem of bm.items) {
  const {start, key, sep, value} = collItem;
  const keyProps = resolveProps(start, {
   indicator: "explicit-key-ind",
   next: key ?? sep?.[0],
   offset,
   onError,
   parentIndent: bm.indent,
   startOnNewline: true
  });
  const implicitKey = !keyProps.found;
  if (implicitKey) {
   if (key) if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key"); else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
   if (!keyProps.anchor && !keyProps.tag && !sep) {
    commentEnd = keyProps.end;
    if (keyProps.comment) if (map.comment) map.comment += "\n" + keyProps.comment; else map.comment = keyProps.comment;
    continue;
   }
   if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
  } else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
  ctx.atKey = true;
  const keyStart = keyProps.end;
  const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
  if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
  ctx.atKey = false;
  if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
  const valueProps = resolveProps(sep ?? [], {
   indicator: "map-value-ind",
   next: value,
   offset: keyNode.range[2],
   onError,
   parentIndent: bm.indent,
   startOnNewline: !key || key.type === "block-scalar"
  });
  offset = valueProps.end;
  if (valueProps.found) {
   if (implicitKey) {
    if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
    if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
   }
   const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
   if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
   offset = valueNode.range[2];
   const pair = new Pair(keyNode, valueNode);
   if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
   map.items.push(pair);
  } else {
   if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
   if (valueProps.comment) if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment; else keyNode.comment = valueProps.comment;
   const pair = new Pair(keyNode);
   if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
   map.items.push(pair);
  }
 }
 if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
 map.range = [ bm.offset, offset, commentEnd ?? offset ];
 return map;
}

function resolveBlockSeq({composeNode, composeEmptyNode}, ctx, bs, onError, tag) {
 const seq = new (tag?.nodeClass ?? YAMLSeq)(ctx.schema);
 if (ctx.atRoot) ctx.atRoot = false;
 if (ctx.atKey) ctx.atKey = false;
 let offset = bs.offset;
 let commentEnd = null;
 for (const {start, value} of bs.items) {
  const props = resolveProps(start, {
   indicator: "seq-item-ind",
   next: value,
   offset,
   onError,
   parentIndent: bs.indent,
   startOnNewline: true
  });
  if (!props.found) if (props.anchor || props.tag || value) if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column"); else onError(offset, "MISSING_CHAR", "Sequence item without - indicator"); else {
   commentEnd = props.end;
   if (props.comment) seq.comment = props.comment;
   continue;
  }
  const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
  if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
  offset = node.range[2];
  seq.items.push(node);
 }
 seq.range = [ bs.offset, offset, commentEnd ?? offset ];
 return seq;
}

function resolveEnd(end, offset, reqSpace, onError) {
 let comment = "";
 if (end) {
  let hasSpace = false;
  let sep = "";
  for (const token of end) {
   const {source, type} = token;
   switch (type) {
   case "space":
    hasSpace = true;
    break;

   case "comment":
    {
     if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
     const cb = source.substring(1) || " ";
     if (!comment) comment = cb; else comment += sep + cb;
     sep = "";
     break;
    }

   case "newline":
    if (comment) sep += source;
    hasSpace = true;
    break;

   default:
    onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
   }
   offset += source.length;
  }
 }
 return {
  comment,
  offset
 };
}

const blockMsg = "Block collections are not allowed within flow collections";

const isBlock = token => token && (token.type === "block-map" || token.type === "block-seq");

function resolveFlowCollection({composeNode, composeEmptyNode}, ctx, fc, onError, tag) {
 const isMap = fc.start.source === "{";
 const fcName = isMap ? "flow map" : "flow sequence";
 const coll = new (tag?.nodeClass ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
 coll.flow = true;
 const atRoot = ctx.atRoot;
 if (atRoot) ctx.atRoot = false;
 if (ctx.atKey) ctx.atKey = false;
 let offset = fc.offset + fc.start.source.length;
 for (let i = 0; i < fc.items.length; ++i) {
  const collItem = fc.items[i];
  const {start, key, sep, value} = collItem;
  const props = resolveProps(start, {
   flow: fcName,
   indicator: "explicit-key-ind",
   next: key ?? sep?.[0],
   offset,
   onError,
   parentIndent: fc.indent,
   startOnNewline: false
  });
  if (!props.found) {
   if (!props.anchor && !props.tag && !sep && !value) {
    if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`); else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
    if (props.comment) if (coll.comment) coll.comment += "\n" + props.comment; else coll.comment = props.comment;
    offset = props.end;
    continue;
   }
   if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
  }
  if (i === 0) {
   if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
  } else {
   if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
   if (props.comment) {
    let prevItemComment = "";
    loop: for (const st of start) switch (st.type) {
    case "comma":
    case "space":
     break;

    case "comment":
     prevItemComment = st.source.substring(1);
     break loop;

    default:
     break loop;
    }
    if (prevItemComment) {
     let prev = coll.items[coll.items.length - 1];
     if (isPair(prev)) prev = prev.value ?? prev.key;
     if (prev.comment) prev.comment += "\n" + prevItemComment; else prev.comment = prevItemComment;
     props.comment = props.comment.substring(prevItemComment.length + 1);
    }
   }
  }
  if (!isMap && !sep && !props.found) {
   const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
   coll.items.push(valueNode);
   offset = valueNode.range[2];
   if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
  } else {
   ctx.atKey = true;
   const keyStart = props.end;
   const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
   if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
   ctx.atKey = false;
   const valueProps = resolveProps(sep ?? [], {
    flow: fcName,
    indicator: "map-value-ind",
    next: value,
    offset: keyNode.range[2],
    onError,
    parentIndent: fc.indent,
    startOnNewline: false
   });
   if (valueProps.found) {
    if (!isMap && !props.found && ctx.options.strict) {
     if (sep) for (const st of sep) {
      if (st === valueProps.found) break;
      if (st.type === "newline") {
       onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
       break;
      }
     }
     if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
    }
   } else if (value) if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`); else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
   const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
   if (valueNode) {
    if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
   } else if (valueProps.comment) if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment; else keyNode.comment = valueProps.comment;
   const pair = new Pair(keyNode, valueNode);
   if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
   if (isMap) {
    const map = coll;
    if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    map.items.push(pair);
   } else {
    const map = new YAMLMap(ctx.schema);
    map.flow = true;
    map.items.push(pair);
    const endRange = (valueNode ?? keyNode).range;
    map.range = [ keyNode.range[0], endRange[1], endRange[2] ];
    coll.items.push(map);
   }
   offset = valueNode ? valueNode.range[2] : valueProps.end;
  }
 }
 const expectedEnd = isMap ? "}" : "]";
 const [ce, ...ee] = fc.end;
 let cePos = offset;
 if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length; else {
  const name = fcName[0].toUpperCase() + fcName.substring(1);
  const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
  onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
  if (ce && ce.source.length !== 1) ee.unshift(ce);
 }
 if (ee.length > 0) {
  const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
  if (end.comment) if (coll.comment) coll.comment += "\n" + end.comment; else coll.comment = end.comment;
  coll.range = [ fc.offset, cePos, end.offset ];
 } else coll.range = [ fc.offset, cePos, cePos ];
 return coll;
}

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
 const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
 const Coll = coll.constructor;
 if (tagName === "!" || tagName === Coll.tagName) {
  coll.tag = Coll.tagName;
  return coll;
 }
 if (tagName) coll.tag = tagName;
 return coll;
}

function composeCollection(CN, ctx, token, props, onError) {
 const tagToken = props.tag;
 const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
 if (token.type === "block-seq") {
  const {anchor, newlineAfterProp: nl} = props;
  const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
  if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
 }
 const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
 if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
 let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
 if (!tag) {
  const kt = ctx.schema.knownTags[tagName];
  if (kt?.collection === expType) {
   ctx.schema.tags.push(Object.assign({}, kt, {
    default: false
   }));
   tag = kt;
  } else {
   if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true); else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
   return resolveCollection(CN, ctx, token, onError, tagName);
  }
 }
 const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
 const res = tag.resolve?.(coll, msg => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
 const node = isNode(res) ? res : new Scalar(res);
 node.range = coll.range;
 node.tag = tagName;
 if (tag?.format) node.format = tag.format;
 return node;
}

function resolveBlockScalar(ctx, scalar, onError) {
 const start = scalar.offset;
 const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
 if (!header) return {
  value: "",
  type: null,
  comment: "",
  range: [ start, start, start ]
 };
 const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
 const lines = scalar.source ? splitLines(scalar.source) : [];
 let chompStart = lines.length;
 for (let i = lines.length - 1; i >= 0; --i) {
  const content = lines[i][1];
  if (content === "" || content === "\r") chompStart = i; else break;
 }
 if (chompStart === 0) {
  const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
  let end = start + header.length;
  if (scalar.source) end += scalar.source.length;
  return {
   value,
   type,
   comment: header.comment,
   range: [ start, end, end ]
  };
 }
 let trimIndent = scalar.indent + header.indent;
 let offset = scalar.offset + header.length;
 let contentStart = 0;
 for (let i = 0; i < chompStart; ++i) {
  const [indent, content] = lines[i];
  if (content === "" || content === "\r") {
   if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
  } else {
   if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
   if (header.indent === 0) trimIndent = indent.length;
   contentStart = i;
   if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
   break;
  }
  offset += indent.length + content.length + 1;
 }
 for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
 let value = "";
 let sep = "";
 let prevMoreIndented = false;
 for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
 for (let i = contentStart; i < chompStart; ++i) {
  let [indent, content] = lines[i];
  offset += indent.length + content.length + 1;
  const crlf = content[content.length - 1] === "\r";
  if (crlf) content = content.slice(0, -1);
  if (content && indent.length < trimIndent) {
   const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
   onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
   indent = "";
  }
  if (type === Scalar.BLOCK_LITERAL) {
   value += sep + indent.slice(trimIndent) + content;
   sep = "\n";
  } else if (indent.length > trimIndent || content[0] === "\t") {
   if (sep === " ") sep = "\n"; else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
   value += sep + indent.slice(trimIndent) + content;
   sep = "\n";
   prevMoreIndented = true;
  } else if (content === "") if (sep === "\n") value += "\n"; else sep = "\n"; else {
   value += sep + content;
   sep = " ";
   prevMoreIndented = false;
  }
 }
 switch (header.chomp) {
 case "-":
  break;

 case "+":
  for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
  if (value[value.length - 1] !== "\n") value += "\n";
  break;

 default:
  value += "\n";
 }
 const end = start + header.length + scalar.source.length;
 return {
  value,
  type,
  comment: header.comment,
  range: [ start, end, end ]
 };
}

function parseBlockScalarHeader({offset, props}, strict, onError) {
 if (props[0].type !== "block-scalar-header") {
  onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
  return null;
 }
 const {source} = props[0];
 const mode = source[0];
 let indent = 0;
 let chomp = "";
 let error = -1;
 for (let i = 1; i < source.length; ++i) {
  const ch = source[i];
  if (!chomp && (ch === "-" || ch === "+")) chomp = ch; else {
   const n = Number(ch);
   if (!indent && n) indent = n; else if (error === -1) error = offset + i;
  }
 }
 if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
 let hasSpace = false;
 let comment = "";
 let length = source.length;
 for (let i = 1; i < props.length; ++i) {
  const token = props[i];
  switch (token.type) {
  case "space":
   hasSpace = true;

  case "newline":
   length += token.source.length;
   break;

  case "comment":
   if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
   length += token.source.length;
   comment = token.source.substring(1);
   break;

  case "error":
   onError(token, "UNEXPECTED_TOKEN", token.message);
   length += token.source.length;
   break;

  default:
   {
    onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
    const ts = token.source;
    if (ts && typeof ts === "string") length += ts.length;
   }
  }
 }
 return {
  mode,
  indent,
  chomp,
  comment,
  length
 };
}

function splitLines(source) {
 const split = source.split(/\n( *)/);
 const first = split[0];
 const m = first.match(/^( *)/);
 const lines = [ m?.[1] ? [ m[1], first.slice(m[1].length) ] : [ "", first ] ];
 for (let i = 1; i < split.length; i += 2) lines.push([ split[i], split[i + 1] ]);
 return lines;
}

function resolveFlowScalar(scalar, strict, onError) {
 const {offset, type, source, end} = scalar;
 let _type;
 let value;
 const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
 switch (type) {
 case "scalar":
  _type = Scalar.PLAIN;
  value = plainValue(source, _onError);
  break;

 case "single-quoted-scalar":
  _type = Scalar.QUOTE_SINGLE;
  value = singleQuotedValue(source, _onError);
  break;

 case "double-quoted-scalar":
  _type = Scalar.QUOTE_DOUBLE;
  value = doubleQuotedValue(source, _onError);
  break;

 default:
  onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
  return {
   value: "",
   type: null,
   comment: "",
   range: [ offset, offset + source.length, offset + source.length ]
  };
 }
 const valueEnd = offset + source.length;
 const re = resolveEnd(end, valueEnd, strict, onError);
 return {
  value,
  type: _type,
  comment: re.comment,
  range: [ offset, valueEnd, re.offset ]
 };
}

function plainValue(source, onError) {
 let badChar = "";
 switch (source[0]) {
 case "\t":
  badChar = "a tab character";
  break;

 case ",":
  badChar = "flow indicator character ,";
  break;

 case "%":
  badChar = "directive indicator character %";
  break;

 case "|":
 case ">":
  badChar = `block scalar indicator ${source[0]}`;
  break;

 case "@":
 case "`":
  badChar = `reserved character ${source[0]}`;
 }
 if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
 return unfoldLines(source);
}

function singleQuotedValue(source, onError) {
 if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
 return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}

function unfoldLines(source) {
 const line = /(.*?)\r?\n/sy;
 let match = line.exec(source);
 if (!match) return source;
 let trimEnd, trimBoth;
 try {
  trimEnd = new RegExp("(?<![ \t])[ \t]+$");
  trimBoth = new RegExp("^[ \t]+|(?<![ \t])[ \t]+$", "g");
 } catch {
  trimEnd = /[ \t]+$/;
  trimBoth = /^[ \t]+|[ \t]+$/g;
 }
 let res = match[1].replace(trimEnd, "");
 let sep = " ";
 let pos = line.lastIndex;
 while (match = line.exec(source)) {
  const lm = match[1].replace(trimBoth, "");
  if (lm === "") if (sep === "\n") res += sep; else sep = "\n"; else {
   res += sep + lm;
   sep = " ";
  }
  pos = line.lastIndex;
 }
 const last = /[ \t]*(.*)/sy;
 last.lastIndex = pos;
 match = last.exec(source);
 return res + sep + (match?.[1] ?? "");
}

function doubleQuotedValue(source, onError) {
 let res = "";
 for (let i = 1; i < source.length - 1; ++i) {
  const ch = source[i];
  if (ch === "\r" && source[i + 1] === "\n") continue;
  if (ch === "\n") {
   const {fold, offset} = foldNewline(source, i);
   res += fold;
   i = offset;
  } else if (ch === "\\") {
   let next = source[++i];
   const cc = escapeCodes[next];
   if (cc) res += cc; else if (next === "\n") {
    next = source[i + 1];
    while (next === " " || next === "\t") next = source[++i + 1];
   } else if (next === "\r" && source[i + 1] === "\n") {
    next = source[++i + 1];
    while (next === " " || next === "\t") next = source[++i + 1];
   } else if (next === "x" || next === "u" || next === "U") {
    const length = next === "x" ? 2 : next === "u" ? 4 : 8;
    res += parseCharCode(source, i + 1, length, onError);
    i += length;
   } else {
    const raw = source.substr(i - 1, 2);
    onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    res += raw;
   }
  } else if (ch === " " || ch === "\t") {
   const wsStart = i;
   let next = source[i + 1];
   while (next === " " || next === "\t") next = source[++i + 1];
   if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
  } else res += ch;
 }
 if (source[source.length - 1] !== '"' || source.length === 1) onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
 return res;
}

function foldNewline(source, offset) {
 let fold = "";
 let ch = source[offset + 1];
 while (ch === " " || ch === "\t" || ch === "\n" || ch === "\r") {
  if (ch === "\r" && source[offset + 2] !== "\n") break;
  if (ch === "\n") fold += "\n";
  offset += 1;
  ch = source[offset + 1];
 }
 if (!fold) fold = " ";
 return {
  fold,
  offset
 };
}

const escapeCodes = {
 0: "\0",
 a: "\x07",
 b: "\b",
 e: "\x1b",
 f: "\f",
 n: "\n",
 r: "\r",
 t: "\t",
 v: "\v",
 N: "\x85",
 _: "\xa0",
 L: "\u2028",
 P: "\u2029",
 " ": " ",
 '"': '"',
 "/": "/",
 "\\": "\\",
 "\t": "\t"
};

function parseCharCode(source, offset, length, onError) {
 const cc = source.substr(offset, length);
 const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
 try {
  return String.fromCodePoint(code);
 } catch {
  const raw = source.substr(offset - 2, length + 2);
  onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
  return raw;
 }
}

function composeScalar(ctx, token, tagToken, onError) {
 const {value, type, comment, range} = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
 const tagName = tagToken ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
 let tag;
 if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR$1]; else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError); else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError); else tag = ctx.schema[SCALAR$1];
 let scalar;
 try {
  const res = tag.resolve(value, msg => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
  scalar = isScalar(res) ? res : new Scalar(res);
 } catch (error) {
  const msg = error instanceof Error ? error.message : String(error);
  onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
  scalar = new Scalar(value);
 }
 scalar.range = range;
 scalar.source = value;
 if (type) scalar.type = type;
 if (tagName) scalar.tag = tagName;
 if (tag.format) scalar.format = tag.format;
 if (comment) scalar.comment = comment;
 return scalar;
}

function findScalarTagByName(schema, value, tagName, tagToken, onError) {
 if (tagName === "!") return schema[SCALAR$1];
 const matchWithTest = [];
 for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) if (tag.default && tag.test) matchWithTest.push(tag); else return tag;
 for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
 const kt = schema.knownTags[tagName];
 if (kt && !kt.collection) {
  schema.tags.push(Object.assign({}, kt, {
   default: false,
   test: void 0
  }));
  return kt;
 }
 onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
 return schema[SCALAR$1];
}

function findScalarTagByTest({atKey, directives, schema}, value, token, onError) {
 const tag = schema.tags.find(tag => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$1];
 if (schema.compat) {
  const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ?? schema[SCALAR$1];
  if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
 }
 return tag;
}

function emptyScalarPosition(offset, before, pos) {
 if (before) {
  pos ?? (pos = before.length);
  for (let i = pos - 1; i >= 0; --i) {
   let st = before[i];
   switch (st.type) {
   case "space":
   case "comment":
   case "newline":
    offset -= st.source.length;
    continue;
   }
   st = before[++i];
   while (st?.type === "space") {
    offset += st.source.length;
    st = before[++i];
   }
   break;
  }
 }
 return offset;
}

const CN = {
 composeNode,
 composeEmptyNode
};

function composeNode(ctx, token, props, onError) {
 const atKey = ctx.atKey;
 const {spaceBefore, comment, anchor, tag} = props;
 let node;
 let isSrcToken = true;
 switch (token.type) {
 case "alias":
  node = composeAlias(ctx, token, onError);
  if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
  break;

 case "scalar":
 case "single-quoted-scalar":
 case "double-quoted-scalar":
 case "block-scalar":
  node = composeScalar(ctx, token, tag, onError);
  if (anchor) node.anchor = anchor.source.substring(1);
  break;

 case "block-map":
 case "block-seq":
 case "flow-collection":
  try {
   node = composeCollection(CN, ctx, token, props, onError);
   if (anchor) node.anchor = anchor.source.substring(1);
  } catch (error) {
   onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
  }
  break;

 default:
  onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
  isSrcToken = false;
 }
 node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
 if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
 if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
 if (spaceBefore) node.spaceBefore = true;
 if (comment) if (token.type === "scalar" && token.source === "") node.comment = comment; else node.commentBefore = comment;
 if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
 return node;
}

function composeEmptyNode(ctx, offset, before, pos, {spaceBefore, comment, anchor, tag, end}, onError) {
 const node = composeScalar(ctx, {
  type: "scalar",
  offset: emptyScalarPosition(offset, before, pos),
  indent: -1,
  source: ""
 }, tag, onError);
 if (anchor) {
  node.anchor = anchor.source.substring(1);
  if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
 }
 if (spaceBefore) node.spaceBefore = true;
 if (comment) {
  node.comment = comment;
  node.range[2] = end;
 }
 return node;
}

function composeAlias({options}, {offset, source, end}, onError) {
 const alias = new Alias(source.substring(1));
 if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
 if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
 const valueEnd = offset + source.length;
 const re = resolveEnd(end, valueEnd, options.strict, onError);
 alias.range = [ offset, valueEnd, re.offset ];
 if (re.comment) alias.comment = re.comment;
 return alias;
}

function composeDoc(options, directives, {offset, start, value, end}, onError) {
 const doc = new Document(void 0, Object.assign({
  _directives: directives
 }, options));
 const ctx = {
  atKey: false,
  atRoot: true,
  directives: doc.directives,
  options: doc.options,
  schema: doc.schema
 };
 const props = resolveProps(start, {
  indicator: "doc-start",
  next: value ?? end?.[0],
  offset,
  onError,
  parentIndent: 0,
  startOnNewline: true
 });
 if (props.found) {
  doc.directives.docStart = true;
  if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
 }
 doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
 const contentEnd = doc.contents.range[2];
 const re = resolveEnd(end, contentEnd, false, onError);
 if (re.comment) doc.comment = re.comment;
 doc.range = [ offset, contentEnd, re.offset ];
 return doc;
}

function getErrorPos(src) {
 if (typeof src === "number") return [ src, src + 1 ];
 if (Array.isArray(src)) return src.length === 2 ? src : [ src[0], src[1] ];
 const {offset, source} = src;
 return [ offset, offset + (typeof source === "string" ? source.length : 1) ];
}

function parsePrelude(prelude) {
 let comment = "";
 let atComment = false;
 let afterEmptyLine = false;
 for (let i = 0; i < prelude.length; ++i) {
  const source = prelude[i];
  switch (source[0]) {
  case "#":
   comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
   atComment = true;
   afterEmptyLine = false;
   break;

  case "%":
   if (prelude[i + 1]?.[0] !== "#") i += 1;
   atComment = false;
   break;

  default:
   if (!atComment) afterEmptyLine = true;
   atComment = false;
  }
 }
 return {
  comment,
  afterEmptyLine
 };
}

var Composer = class {
 constructor(options = {}) {
  this.doc = null;
  this.atDirectives = false;
  this.prelude = [];
  this.errors = [];
  this.warnings = [];
  this.onError = (source, code, message, warning) => {
   const pos = getErrorPos(source);
   if (warning) this.warnings.push(new YAMLWarning(pos, code, message)); else this.errors.push(new YAMLParseError(pos, code, message));
  };
  this.directives = new Directives({
   version: options.version || "1.2"
  });
  this.options = options;
 }
 decorate(doc, afterDoc) {
  const {comment, afterEmptyLine} = parsePrelude(this.prelude);
  if (comment) {
   const dc = doc.contents;
   if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment; else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment; else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
    let it = dc.items[0];
    if (isPair(it)) it = it.key;
    const cb = it.commentBefore;
    it.commentBefore = cb ? `${comment}\n${cb}` : comment;
   } else {
    const cb = dc.commentBefore;
    dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
   }
  }
  if (afterDoc) {
   for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
   for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
  } else {
   doc.errors = this.errors;
   doc.warnings = this.warnings;
  }
  this.prelude = [];
  this.errors = [];
  this.warnings = [];
 }
 streamInfo() {
  return {
   comment: parsePrelude(this.prelude).comment,
   directives: this.directives,
   errors: this.errors,
   warnings: this.warnings
  };
 }
 * compose(tokens, forceDoc = false, endOffset = -1) {
  for (const token of tokens) yield* this.next(token);
  yield* this.end(forceDoc, endOffset);
 }
 * next(token) {
  switch (token.type) {
  case "directive":
   this.directives.add(token.source, (offset, message, warning) => {
    const pos = getErrorPos(token);
    pos[0] += offset;
    this.onError(pos, "BAD_DIRECTIVE", message, warning);
   });
   this.prelude.push(token.source);
   this.atDirectives = true;
   break;

  case "document":
   {
    const doc = composeDoc(this.options, this.directives, token, this.onError);
    if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
    this.decorate(doc, false);
    if (this.doc) yield this.doc;
    this.doc = doc;
    this.atDirectives = false;
    break;
   }

  case "byte-order-mark":
  case "space":
   break;

  case "comment":
  case "newline":
   this.prelude.push(token.source);
   break;

  case "error":
   {
    const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
    const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
    if (this.atDirectives || !this.doc) this.errors.push(error); else this.doc.errors.push(error);
    break;
   }

  case "doc-end":
   {
    if (!this.doc) {
     this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
     break;
    }
    this.doc.directives.docEnd = true;
    const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
    this.decorate(this.doc, true);
    if (end.comment) {
     const dc = this.doc.comment;
     this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
    }
    this.doc.range[2] = end.offset;
    break;
   }

  default:
   this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
  }
 }
 * end(forceDoc = false, endOffset = -1) {
  if (this.doc) {
   this.decorate(this.doc, true);
   yield this.doc;
   this.doc = null;
  } else if (forceDoc) {
   const doc = new Document(void 0, Object.assign({
    _directives: this.directives
   }, this.options));
   if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
   doc.range = [ 0, endOffset, endOffset ];
   this.decorate(doc, false);
   yield doc;
  }
 }
};

const BREAK = Symbol("break visit");

const SKIP = Symbol("skip children");

const REMOVE = Symbol("remove item");

function visit(cst, visitor) {
 if ("type" in cst && cst.type === "document") cst = {
  start: cst.start,
  value: cst.value
 };
 _visit(Object.freeze([]), cst, visitor);
}

visit.BREAK = BREAK;

visit.SKIP = SKIP;

visit.REMOVE = REMOVE;

visit.itemAtPath = (cst, path) => {
 let item = cst;
 for (const [field, index] of path) {
  const tok = item?.[field];
  if (tok && "items" in tok) item = tok.items[index]; else return;
 }
 return item;
};

visit.parentCollection = (cst, path) => {
 const parent = visit.itemAtPath(cst, path.slice(0, -1));
 const field = path[path.length - 1][0];
 const coll = parent?.[field];
 if (coll && "items" in coll) return coll;
 throw new Error("Parent collection not found");
};

function _visit(path, item, visitor) {
 let ctrl = visitor(item, path);
 if (typeof ctrl === "symbol") return ctrl;
 for (const field of [ "key", "value" ]) {
  const token = item[field];
  if (token && "items" in token) {
   for (let i = 0; i < token.items.length; ++i) {
    const ci = _visit(Object.freeze(path.concat([ [ field, i ] ])), token.items[i], visitor);
    if (typeof ci === "number") i = ci - 1; else if (ci === BREAK) return BREAK; else if (ci === REMOVE) {
     token.items.splice(i, 1);
     i -= 1;
    }
   }
   if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
  }
 }
 return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}

function tokenType(source) {
 switch (source) {
 case "\ufeff":
  return "byte-order-mark";

 case "\x02":
  return "doc-mode";

 case "\x18":
  return "flow-error-end";

 case "\x1f":
  return "scalar";

 case "---":
  return "doc-start";

 case "...":
  return "doc-end";

 case "":
 case "\n":
 case "\r\n":
  return "newline";

 case "-":
  return "seq-item-ind";

 case "?":
  return "explicit-key-ind";

 case ":":
  return "map-value-ind";

 case "{":
  return "flow-map-start";

 case "}":
  return "flow-map-end";

 case "[":
  return "flow-seq-start";

 case "]":
  return "flow-seq-end";

 case ",":
  return "comma";
 }
 switch (source[0]) {
 case " ":
 case "\t":
  return "space";

 case "#":
  return "comment";

 case "%":
  return "directive-line";

 case "*":
  return "alias";

 case "&":
  return "anchor";

 case "!":
  return "tag";

 case "'":
  return "single-quoted-scalar";

 case '"':
  return "double-quoted-scalar";

 case "|":
 case ">":
  return "block-scalar-header";
 }
 return null;
}

function isEmpty(ch) {
 switch (ch) {
 case void 0:
 case " ":
 case "\n":
 case "\r":
 case "\t":
  return true;

 default:
  return false;
 }
}

const hexDigits = new Set("0123456789ABCDEFabcdef");

const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");

const flowIndicatorChars = new Set(",[]{}");

const invalidAnchorChars = new Set(" ,[]{}\n\r\t");

const isNotAnchorChar = ch => !ch || invalidAnchorChars.has(ch);

var Lexer = class {
 constructor() {
  this.atEnd = false;
  this.blockScalarIndent = -1;
  this.blockScalarKeep = false;
  this.buffer = "";
  this.flowKey = false;
  this.flowLevel = 0;
  this.indentNext = 0;
  this.indentValue = 0;
  this.lineEndPos = null;
  this.next = null;
  this.pos = 0;
 }
 * lex(source, incomplete = false) {
  if (source) {
   if (typeof source !== "string") throw TypeError("source is not a string");
   this.buffer = this.buffer ? this.buffer + source : source;
   this.lineEndPos = null;
  }
  this.atEnd = !incomplete;
  let next = this.next ?? "stream";
  while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
 }
 atLineEnd() {
  let i = this.pos;
  let ch = this.buffer[i];
  while (ch === " " || ch === "\t") ch = this.buffer[++i];
  if (!ch || ch === "#" || ch === "\n") return true;
  if (ch === "\r") return this.buffer[i + 1] === "\n";
  return false;
 }
 charAt(n) {
  return this.buffer[this.pos + n];
 }
 continueScalar(offset) {
  let ch = this.buffer[offset];
  if (this.indentNext > 0) {
   let indent = 0;
   while (ch === " ") ch = this.buffer[++indent + offset];
   if (ch === "\r") {
    const next = this.buffer[indent + offset + 1];
    if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
   }
   return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
  }
  if (ch === "-" || ch === ".") {
   const dt = this.buffer.substr(offset, 3);
   if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
  }
  return offset;
 }
 getLine() {
  let end = this.lineEndPos;
  if (typeof end !== "number" || end !== -1 && end < this.pos) {
   end = this.buffer.indexOf("\n", this.pos);
   this.lineEndPos = end;
  }
  if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
  if (this.buffer[end - 1] === "\r") end -= 1;
  return this.buffer.substring(this.pos, end);
 }
 hasChars(n) {
  return this.pos + n <= this.buffer.length;
 }
 setNext(state) {
  this.buffer = this.buffer.substring(this.pos);
  this.pos = 0;
  this.lineEndPos = null;
  this.next = state;
  return null;
 }
 peek(n) {
  return this.buffer.substr(this.pos, n);
 }
 * parseNext(next) {
  switch (next) {
  case "stream":
   return yield* this.parseStream();

  case "line-start":
   return yield* this.parseLineStart();

  case "block-start":
   return yield* this.parseBlockStart();

  case "doc":
   return yield* this.parseDocument();

  case "flow":
   return yield* this.parseFlowCollection();

  case "quoted-scalar":
   return yield* this.parseQuotedScalar();

  case "block-scalar":
   return yield* this.parseBlockScalar();

  case "plain-scalar":
   return yield* this.parsePlainScalar();
  }
 }
 * parseStream() {
  let line = this.getLine();
  if (line === null) return this.setNext("stream");
  if (line[0] === "\ufeff") {
   yield* this.pushCount(1);
   line = line.substring(1);
  }
  if (line[0] === "%") {
   let dirEnd = line.length;
   let cs = line.indexOf("#");
   while (cs !== -1) {
    const ch = line[cs - 1];
    if (ch === " " || ch === "\t") {
     dirEnd = cs - 1;
     break;
    } else cs = line.indexOf("#", cs + 1);
   }
   while (true) {
    const ch = line[dirEnd - 1];
    if (ch === " " || ch === "\t") dirEnd -= 1; else break;
   }
   const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
   yield* this.pushCount(line.length - n);
   this.pushNewline();
   return "stream";
  }
  if (this.atLineEnd()) {
   const sp = yield* this.pushSpaces(true);
   yield* this.pushCount(line.length - sp);
   yield* this.pushNewline();
   return "stream";
  }
  yield "\x02";
  return yield* this.parseLineStart();
 }
 * parseLineStart() {
  const ch = this.charAt(0);
  if (!ch && !this.atEnd) return this.setNext("line-start");
  if (ch === "-" || ch === ".") {
   if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
   const s = this.peek(3);
   if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
    yield* this.pushCount(3);
    this.indentValue = 0;
    this.indentNext = 0;
    return s === "---" ? "doc" : "stream";
   }
  }
  this.indentValue = yield* this.pushSpaces(false);
  if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
  return yield* this.parseBlockStart();
 }
 * parseBlockStart() {
  const [ch0, ch1] = this.peek(2);
  if (!ch1 && !this.atEnd) return this.setNext("block-start");
  if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
   const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
   this.indentNext = this.indentValue + 1;
   this.indentValue += n;
   return "block-start";
  }
  return "doc";
 }
 * parseDocument() {
  yield* this.pushSpaces(true);
  const line = this.getLine();
  if (line === null) return this.setNext("doc");
  let n = yield* this.pushIndicators();
  switch (line[n]) {
  case "#":
   yield* this.pushCount(line.length - n);

  case void 0:
   yield* this.pushNewline();
   return yield* this.parseLineStart();

  case "{":
  case "[":
   yield* this.pushCount(1);
   this.flowKey = false;
   this.flowLevel = 1;
   return "flow";

  case "}":
  case "]":
   yield* this.pushCount(1);
   return "doc";

  case "*":
   yield* this.pushUntil(isNotAnchorChar);
   return "doc";

  case '"':
  case "'":
   return yield* this.parseQuotedScalar();

  case "|":
  case ">":
   n += (yield* this.parseBlockScalarHeader());
   n += (yield* this.pushSpaces(true));
   yield* this.pushCount(line.length - n);
   yield* this.pushNewline();
   return yield* this.parseBlockScalar();

  default:
   return yield* this.parsePlainScalar();
  }
 }
 * parseFlowCollection() {
  let nl, sp;
  let indent = -1;
  do {
   nl = yield* this.pushNewline();
   if (nl > 0) {
    sp = yield* this.pushSpaces(false);
    this.indentValue = indent = sp;
   } else sp = 0;
   sp += (yield* this.pushSpaces(true));
  } while (nl + sp > 0);
  const line = this.getLine();
  if (line === null) return this.setNext("flow");
  if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
   this.flowLevel = 0;
   yield "\x18";
   return yield* this.parseLineStart();
  }
  let n = 0;
  while (line[n] === ",") {
   n += (yield* this.pushCount(1));
   n += (yield* this.pushSpaces(true));
   this.flowKey = false;
  }
  n += (yield* this.pushIndicators());
  switch (line[n]) {
  case void 0:
   return "flow";

  case "#":
   yield* this.pushCount(line.length - n);
   return "flow";

  case "{":
  case "[":
   yield* this.pushCount(1);
   this.flowKey = false;
   this.flowLevel += 1;
   return "flow";

  case "}":
  case "]":
   yield* this.pushCount(1);
   this.flowKey = true;
   this.flowLevel -= 1;
   return this.flowLevel ? "flow" : "doc";

  case "*":
   yield* this.pushUntil(isNotAnchorChar);
   return "flow";

  case '"':
  case "'":
   this.flowKey = true;
   return yield* this.parseQuotedScalar();

  case ":":
   {
    const next = this.charAt(1);
    if (this.flowKey || isEmpty(next) || next === ",") {
     this.flowKey = false;
     yield* this.pushCount(1);
     yield* this.pushSpaces(true);
     return "flow";
    }
   }

  default:
   this.flowKey = false;
   return yield* this.parsePlainScalar();
  }
 }
 * parseQuotedScalar() {
  const quote = this.charAt(0);
  let end = this.buffer.indexOf(quote, this.pos + 1);
  if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2); else while (end !== -1) {
   let n = 0;
   while (this.buffer[end - 1 - n] === "\\") n += 1;
   if (n % 2 === 0) break;
   end = this.buffer.indexOf('"', end + 1);
  }
  const qb = this.buffer.substring(0, end);
  let nl = qb.indexOf("\n", this.pos);
  if (nl !== -1) {
   while (nl !== -1) {
    const cs = this.continueScalar(nl + 1);
    if (cs === -1) break;
    nl = qb.indexOf("\n", cs);
   }
   if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
  }
  if (end === -1) {
   if (!this.atEnd) return this.setNext("quoted-scalar");
   end = this.buffer.length;
  }
  yield* this.pushToIndex(end + 1, false);
  return this.flowLevel ? "flow" : "doc";
 }
 * parseBlockScalarHeader() {
  this.blockScalarIndent = -1;
  this.blockScalarKeep = false;
  let i = this.pos;
  while (true) {
   const ch = this.buffer[++i];
   if (ch === "+") this.blockScalarKeep = true; else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1; else if (ch !== "-") break;
  }
  return yield* this.pushUntil(ch => isEmpty(ch) || ch === "#");
 }
 * parseBlockScalar() {
  let nl = this.pos - 1;
  let indent = 0;
  let ch;
  loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
  case " ":
   indent += 1;
   break;

  case "\n":
   nl = i;
   indent = 0;
   break;

  case "\r":
   {
    const next = this.buffer[i + 1];
    if (!next && !this.atEnd) return this.setNext("block-scalar");
    if (next === "\n") break;
   }

  default:
   break loop;
  }
  if (!ch && !this.atEnd) return this.setNext("block-scalar");
  if (indent >= this.indentNext) {
   if (this.blockScalarIndent === -1) this.indentNext = indent; else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
   do {
    const cs = this.continueScalar(nl + 1);
    if (cs === -1) break;
    nl = this.buffer.indexOf("\n", cs);
   } while (nl !== -1);
   if (nl === -1) {
    if (!this.atEnd) return this.setNext("block-scalar");
    nl = this.buffer.length;
   }
  }
  let i = nl + 1;
  ch = this.buffer[i];
  while (ch === " ") ch = this.buffer[++i];
  if (ch === "\t") {
   while (ch === "\t" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
   nl = i - 1;
  } else if (!this.blockScalarKeep) do {
   let i = nl - 1;
   let ch = this.buffer[i];
   if (ch === "\r") ch = this.buffer[--i];
   const lastChar = i;
   while (ch === " ") ch = this.buffer[--i];
   if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i; else break;
  } while (true);
  yield "\x1f";
  yield* this.pushToIndex(nl + 1, true);
  return yield* this.parseLineStart();
 }
 * parsePlainScalar() {
  const inFlow = this.flowLevel > 0;
  let end = this.pos - 1;
  let i = this.pos - 1;
  let ch;
  while (ch = this.buffer[++i]) if (ch === ":") {
   const next = this.buffer[i + 1];
   if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
   end = i;
  } else if (isEmpty(ch)) {
   let next = this.buffer[i + 1];
   if (ch === "\r") if (next === "\n") {
    i += 1;
    ch = "\n";
    next = this.buffer[i + 1];
   } else end = i;
   if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
   if (ch === "\n") {
    const cs = this.continueScalar(i + 1);
    if (cs === -1) break;
    i = Math.max(i, cs - 2);
   }
  } else {
   if (inFlow && flowIndicatorChars.has(ch)) break;
   end = i;
  }
  if (!ch && !this.atEnd) return this.setNext("plain-scalar");
  yield "\x1f";
  yield* this.pushToIndex(end + 1, true);
  return inFlow ? "flow" : "doc";
 }
 * pushCount(n) {
  if (n > 0) {
   yield this.buffer.substr(this.pos, n);
   this.pos += n;
   return n;
  }
  return 0;
 }
 * pushToIndex(i, allowEmpty) {
  const s = this.buffer.slice(this.pos, i);
  if (s) {
   yield s;
   this.pos += s.length;
   return s.length;
  } else if (allowEmpty) yield "";
  return 0;
 }
 * pushIndicators() {
  let n = 0;
  loop: while (true) {
   switch (this.charAt(0)) {
   case "!":
    n += (yield* this.pushTag());
    n += (yield* this.pushSpaces(true));
    continue loop;

   case "&":
    n += (yield* this.pushUntil(isNotAnchorChar));
    n += (yield* this.pushSpaces(true));
    continue loop;

   case "-":
   case "?":
   case ":":
    {
     const inFlow = this.flowLevel > 0;
     const ch1 = this.charAt(1);
     if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
      if (!inFlow) this.indentNext = this.indentValue + 1; else if (this.flowKey) this.flowKey = false;
      n += (yield* this.pushCount(1));
      n += (yield* this.pushSpaces(true));
      continue loop;
     }
    }
   }
   break loop;
  }
  return n;
 }
 * pushTag() {
  if (this.charAt(1) === "<") {
   let i = this.pos + 2;
   let ch = this.buffer[i];
   while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
   return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
  } else {
   let i = this.pos + 1;
   let ch = this.buffer[i];
   while (ch) if (tagChars.has(ch)) ch = this.buffer[++i]; else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3]; else break;
   return yield* this.pushToIndex(i, false);
  }
 }
 * pushNewline() {
  const ch = this.buffer[this.pos];
  if (ch === "\n") return yield* this.pushCount(1); else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2); else return 0;
 }
 * pushSpaces(allowTabs) {
  let i = this.pos - 1;
  let ch;
  do {
   ch = this.buffer[++i];
  } while (ch === " " || allowTabs && ch === "\t");
  const n = i - this.pos;
  if (n > 0) {
   yield this.buffer.substr(this.pos, n);
   this.pos = i;
  }
  return n;
 }
 * pushUntil(test) {
  let i = this.pos;
  let ch = this.buffer[i];
  while (!test(ch)) ch = this.buffer[++i];
  return yield* this.pushToIndex(i, false);
 }
};

function includesToken(list, type) {
 for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
 return false;
}

function findNonEmptyIndex(list) {
 for (let i = 0; i < list.length; ++i) switch (list[i].type) {
 case "space":
 case "comment":
 case "newline":
  break;

 default:
  return i;
 }
 return -1;
}

function isFlowToken(token) {
 switch (token?.type) {
 case "alias":
 case "scalar":
 case "single-quoted-scalar":
 case "double-quoted-scalar":
 case "flow-collection":
  return true;

 default:
  return false;
 }
}

function getPrevProps(parent) {
 switch (parent.type) {
 case "document":
  return parent.start;

 case "block-map":
  {
   const it = parent.items[parent.items.length - 1];
   return it.sep ?? it.start;
  }

 case "block-seq":
  return parent.items[parent.items.length - 1].start;

 default:
  return [];
 }
}

function getFirstKeyStartProps(prev) {
 if (prev.length === 0) return [];
 let i = prev.length;
 loop: while (--i >= 0) switch (prev[i].type) {
 case "doc-start":
 case "explicit-key-ind":
 case "map-value-ind":
 case "seq-item-ind":
 case "newline":
  break loop;
 }
 while (prev[++i]?.type === "space") ;
 return prev.splice(i, prev.length);
}

function arrayPushArray(target, source) {
 if (source.length < 1e5) Array.prototype.push.apply(target, source); else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}

function fixFlowSeqItems(fc) {
 if (fc.start.type === "flow-seq-start") for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
  if (it.key) it.value = it.key;
  delete it.key;
  if (isFlowToken(it.value)) if (it.value.end) arrayPushArray(it.value.end, it.sep); else it.value.end = it.sep; else arrayPushArray(it.start, it.sep);
  delete it.sep;
 }
}

var Parser = class {
 constructor(onNewLine) {
  this.atNewLine = true;
  this.atScalar = false;
  this.indent = 0;
  this.offset = 0;
  this.onKeyLine = false;
  this.stack = [];
  this.source = "";
  this.type = "";
  this.lexer = new Lexer;
  this.onNewLine = onNewLine;
 }
 * parse(source, incomplete = false) {
  if (this.onNewLine && this.offset === 0) this.onNewLine(0);
  for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
  if (!incomplete) yield* this.end();
 }
 * next(source) {
  this.source = source;
  if (this.atScalar) {
   this.atScalar = false;
   yield* this.step();
   this.offset += source.length;
   return;
  }
  const type = tokenType(source);
  if (!type) {
   const message = `Not a YAML token: ${source}`;
   yield* this.pop({
    type: "error",
    offset: this.offset,
    message,
    source
   });
   this.offset += source.length;
  } else if (type === "scalar") {
   this.atNewLine = false;
   this.atScalar = true;
   this.type = "scalar";
  } else {
   this.type = type;
   yield* this.step();
   switch (type) {
   case "newline":
    this.atNewLine = true;
    this.indent = 0;
    if (this.onNewLine) this.onNewLine(this.offset + source.length);
    break;

   case "space":
    if (this.atNewLine && source[0] === " ") this.indent += source.length;
    break;

   case "explicit-key-ind":
   case "map-value-ind":
   case "seq-item-ind":
    if (this.atNewLine) this.indent += source.length;
    break;

   case "doc-mode":
   case "flow-error-end":
    return;

   default:
    this.atNewLine = false;
   }
   this.offset += source.length;
  }
 }
 * end() {
  while (this.stack.length > 0) yield* this.pop();
 }
 get sourceToken() {
  return {
   type: this.type,
   offset: this.offset,
   indent: this.indent,
   source: this.source
  };
 }
 * step() {
  const top = this.peek(1);
  if (this.type === "doc-end" && top?.type !== "doc-end") {
   while (this.stack.length > 0) yield* this.pop();
   this.stack.push({
    type: "doc-end",
    offset: this.offset,
    source: this.source
   });
   return;
  }
  if (!top) return yield* this.stream();
  switch (top.type) {
  case "document":
   return yield* this.document(top);

  case "alias":
  case "scalar":
  case "single-quoted-scalar":
  case "double-quoted-scalar":
   return yield* this.scalar(top);

  case "block-scalar":
   return yield* this.blockScalar(top);

  case "block-map":
   return yield* this.blockMap(top);

  case "block-seq":
   return yield* this.blockSequence(top);

  case "flow-collection":
   return yield* this.flowCollection(top);

  case "doc-end":
   return yield* this.documentEnd(top);
  }
  yield* this.pop();
 }
 peek(n) {
  return this.stack[this.stack.length - n];
 }
 * pop(error) {
  const token = error ?? this.stack.pop();
  if (!token) yield {
   type: "error",
   offset: this.offset,
   source: "",
   message: "Tried to pop an empty stack"
  }; else if (this.stack.length === 0) yield token; else {
   const top = this.peek(1);
   if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0; else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
   if (token.type === "flow-collection") fixFlowSeqItems(token);
   switch (top.type) {
   case "document":
    top.value = token;
    break;

   case "block-scalar":
    top.props.push(token);
    break;

   case "block-map":
    {
     const it = top.items[top.items.length - 1];
     if (it.value) {
      top.items.push({
       start: [],
       key: token,
       sep: []
      });
      this.onKeyLine = true;
      return;
     } else if (it.sep) it.value = token; else {
      Object.assign(it, {
       key: token,
       sep: []
      });
      this.onKeyLine = !it.explicitKey;
      return;
     }
     break;
    }

   case "block-seq":
    {
     const it = top.items[top.items.length - 1];
     if (it.value) top.items.push({
      start: [],
      value: token
     }); else it.value = token;
     break;
    }

   case "flow-collection":
    {
     const it = top.items[top.items.length - 1];
     if (!it || it.value) top.items.push({
      start: [],
      key: token,
      sep: []
     }); else if (it.sep) it.value = token; else Object.assign(it, {
      key: token,
      sep: []
     });
     return;
    }

   default:
    yield* this.pop();
    yield* this.pop(token);
   }
   if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
    const last = token.items[token.items.length - 1];
    if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every(st => st.type !== "comment" || st.indent < token.indent))) {
     if (top.type === "document") top.end = last.start; else top.items.push({
      start: last.start
     });
     token.items.splice(-1, 1);
    }
   }
  }
 }
 * stream() {
  switch (this.type) {
  case "directive-line":
   yield {
    type: "directive",
    offset: this.offset,
    source: this.source
   };
   return;

  case "byte-order-mark":
  case "space":
  case "comment":
  case "newline":
   yield this.sourceToken;
   return;

  case "doc-mode":
  case "doc-start":
   {
    const doc = {
     type: "document",
     offset: this.offset,
     start: []
    };
    if (this.type === "doc-start") doc.start.push(this.sourceToken);
    this.stack.push(doc);
    return;
   }
  }
  yield {
   type: "error",
   offset: this.offset,
   message: `Unexpected ${this.type} token in YAML stream`,
   source: this.source
  };
 }
 * document(doc) {
  if (doc.value) return yield* this.lineEnd(doc);
  switch (this.type) {
  case "doc-start":
   if (findNonEmptyIndex(doc.start) !== -1) {
    yield* this.pop();
    yield* this.step();
   } else doc.start.push(this.sourceToken);
   return;

  case "anchor":
  case "tag":
  case "space":
  case "comment":
  case "newline":
   doc.start.push(this.sourceToken);
   return;
  }
  const bv = this.startBlockValue(doc);
  if (bv) this.stack.push(bv); else yield {
   type: "error",
   offset: this.offset,
   message: `Unexpected ${this.type} token in YAML document`,
   source: this.source
  };
 }
 * scalar(scalar) {
  if (this.type === "map-value-ind") {
   const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
   let sep;
   if (scalar.end) {
    sep = scalar.end;
    sep.push(this.sourceToken);
    delete scalar.end;
   } else sep = [ this.sourceToken ];
   const map = {
    type: "block-map",
    offset: scalar.offset,
    indent: scalar.indent,
    items: [ {
     start,
     key: scalar,
     sep
    } ]
   };
   this.onKeyLine = true;
   this.stack[this.stack.length - 1] = map;
  } else yield* this.lineEnd(scalar);
 }
 * blockScalar(scalar) {
  switch (this.type) {
  case "space":
  case "comment":
  case "newline":
   scalar.props.push(this.sourceToken);
   return;

  case "scalar":
   scalar.source = this.source;
   this.atNewLine = true;
   this.indent = 0;
   if (this.onNewLine) {
    let nl = this.source.indexOf("\n") + 1;
    while (nl !== 0) {
     this.onNewLine(this.offset + nl);
     nl = this.source.indexOf("\n", nl) + 1;
    }
   }
   yield* this.pop();
   break;

  default:
   yield* this.pop();
   yield* this.step();
  }
 }
 * blockMap(map) {
  const it = map.items[map.items.length - 1];
  switch (this.type) {
  case "newline":
   this.onKeyLine = false;
   if (it.value) {
    const end = "end" in it.value ? it.value.end : void 0;
    if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken); else map.items.push({
     start: [ this.sourceToken ]
    });
   } else if (it.sep) it.sep.push(this.sourceToken); else it.start.push(this.sourceToken);
   return;

  case "space":
  case "comment":
   if (it.value) map.items.push({
    start: [ this.sourceToken ]
   }); else if (it.sep) it.sep.push(this.sourceToken); else {
    if (this.atIndentedComment(it.start, map.indent)) {
     const end = map.items[map.items.length - 2]?.value?.end;
     if (Array.isArray(end)) {
      arrayPushArray(end, it.start);
      end.push(this.sourceToken);
      map.items.pop();
      return;
     }
    }
    it.start.push(this.sourceToken);
   }
   return;
  }
  if (this.indent >= map.indent) {
   const atMapIndent = !this.onKeyLine && this.indent === map.indent;
   const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
   let start = [];
   if (atNextItem && it.sep && !it.value) {
    const nl = [];
    for (let i = 0; i < it.sep.length; ++i) {
     const st = it.sep[i];
     switch (st.type) {
     case "newline":
      nl.push(i);
      break;

     case "space":
      break;

     case "comment":
      if (st.indent > map.indent) nl.length = 0;
      break;

     default:
      nl.length = 0;
     }
    }
    if (nl.length >= 2) start = it.sep.splice(nl[1]);
   }
   switch (this.type) {
   case "anchor":
   case "tag":
    if (atNextItem || it.value) {
     start.push(this.sourceToken);
     map.items.push({
      start
     });
     this.onKeyLine = true;
    } else if (it.sep) it.sep.push(this.sourceToken); else it.start.push(this.sourceToken);
    return;

   case "explicit-key-ind":
    if (!it.sep && !it.explicitKey) {
     it.start.push(this.sourceToken);
     it.explicitKey = true;
    } else if (atNextItem || it.value) {
     start.push(this.sourceToken);
     map.items.push({
      start,
      explicitKey: true
     });
    } else this.stack.push({
     type: "block-map",
     offset: this.offset,
     indent: this.indent,
     items: [ {
      start: [ this.sourceToken ],
      explicitKey: true
     } ]
    });
    this.onKeyLine = true;
    return;

   case "map-value-ind":
    if (it.explicitKey) if (!it.sep) if (includesToken(it.start, "newline")) Object.assign(it, {
     key: null,
     sep: [ this.sourceToken ]
    }); else {
     const start = getFirstKeyStartProps(it.start);
     this.stack.push({
      type: "block-map",
      offset: this.offset,
      indent: this.indent,
      items: [ {
       start,
       key: null,
       sep: [ this.sourceToken ]
      } ]
     });
    } else if (it.value) map.items.push({
     start: [],
     key: null,
     sep: [ this.sourceToken ]
    }); else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
     type: "block-map",
     offset: this.offset,
     indent: this.indent,
     items: [ {
      start,
      key: null,
      sep: [ this.sourceToken ]
     } ]
    }); else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
     const start = getFirstKeyStartProps(it.start);
     const key = it.key;
     const sep = it.sep;
     sep.push(this.sourceToken);
     delete it.key;
     delete it.sep;
     this.stack.push({
      type: "block-map",
      offset: this.offset,
      indent: this.indent,
      items: [ {
       start,
       key,
       sep
      } ]
     });
    } else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken); else it.sep.push(this.sourceToken); else if (!it.sep) Object.assign(it, {
     key: null,
     sep: [ this.sourceToken ]
    }); else if (it.value || atNextItem) map.items.push({
     start,
     key: null,
     sep: [ this.sourceToken ]
    }); else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
     type: "block-map",
     offset: this.offset,
     indent: this.indent,
     items: [ {
      start: [],
      key: null,
      sep: [ this.sourceToken ]
     } ]
    }); else it.sep.push(this.sourceToken);
    this.onKeyLine = true;
    return;

   case "alias":
   case "scalar":
   case "single-quoted-scalar":
   case "double-quoted-scalar":
    {
     const fs = this.flowScalar(this.type);
     if (atNextItem || it.value) {
      map.items.push({
       start,
       key: fs,
       sep: []
      });
      this.onKeyLine = true;
     } else if (it.sep) this.stack.push(fs); else {
      Object.assign(it, {
       key: fs,
       sep: []
      });
      this.onKeyLine = true;
     }
     return;
    }

   default:
    {
     const bv = this.startBlockValue(map);
     if (bv) {
      if (bv.type === "block-seq") {
       if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
        yield* this.pop({
         type: "error",
         offset: this.offset,
         message: "Unexpected block-seq-ind on same line with key",
         source: this.source
        });
        return;
       }
      } else if (atMapIndent) map.items.push({
       start
      });
      this.stack.push(bv);
      return;
     }
    }
   }
  }
  yield* this.pop();
  yield* this.step();
 }
 * blockSequence(seq) {
  const it = seq.items[seq.items.length - 1];
  switch (this.type) {
  case "newline":
   if (it.value) {
    const end = "end" in it.value ? it.value.end : void 0;
    if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken); else seq.items.push({
     start: [ this.sourceToken ]
    });
   } else it.start.push(this.sourceToken);
   return;

  case "space":
  case "comment":
   if (it.value) seq.items.push({
    start: [ this.sourceToken ]
   }); else {
    if (this.atIndentedComment(it.start, seq.indent)) {
     const end = seq.items[seq.items.length - 2]?.value?.end;
     if (Array.isArray(end)) {
      arrayPushArray(end, it.start);
      end.push(this.sourceToken);
      seq.items.pop();
      return;
     }
    }
    it.start.push(this.sourceToken);
   }
   return;

  case "anchor":
  case "tag":
   if (it.value || this.indent <= seq.indent) break;
   it.start.push(this.sourceToken);
   return;

  case "seq-item-ind":
   if (this.indent !== seq.indent) break;
   if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({
    start: [ this.sourceToken ]
   }); else it.start.push(this.sourceToken);
   return;
  }
  if (this.indent > seq.indent) {
   const bv = this.startBlockValue(seq);
   if (bv) {
    this.stack.push(bv);
    return;
   }
  }
  yield* this.pop();
  yield* this.step();
 }
 * flowCollection(fc) {
  const it = fc.items[fc.items.length - 1];
  if (this.type === "flow-error-end") {
   let top;
   do {
    yield* this.pop();
    top = this.peek(1);
   } while (top?.type === "flow-collection");
  } else if (fc.end.length === 0) {
   switch (this.type) {
   case "comma":
   case "explicit-key-ind":
    if (!it || it.sep) fc.items.push({
     start: [ this.sourceToken ]
    }); else it.start.push(this.sourceToken);
    return;

   case "map-value-ind":
    if (!it || it.value) fc.items.push({
     start: [],
     key: null,
     sep: [ this.sourceToken ]
    }); else if (it.sep) it.sep.push(this.sourceToken); else Object.assign(it, {
     key: null,
     sep: [ this.sourceToken ]
    });
    return;

   case "space":
   case "comment":
   case "newline":
   case "anchor":
   case "tag":
    if (!it || it.value) fc.items.push({
     start: [ this.sourceToken ]
    }); else if (it.sep) it.sep.push(this.sourceToken); else it.start.push(this.sourceToken);
    return;

   case "alias":
   case "scalar":
   case "single-quoted-scalar":
   case "double-quoted-scalar":
    {
     const fs = this.flowScalar(this.type);
     if (!it || it.value) fc.items.push({
      start: [],
      key: fs,
      sep: []
     }); else if (it.sep) this.stack.push(fs); else Object.assign(it, {
      key: fs,
      sep: []
     });
     return;
    }

   case "flow-map-end":
   case "flow-seq-end":
    fc.end.push(this.sourceToken);
    return;
   }
   const bv = this.startBlockValue(fc);
   if (bv) this.stack.push(bv); else {
    yield* this.pop();
    yield* this.step();
   }
  } else {
   const parent = this.peek(2);
   if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
    yield* this.pop();
    yield* this.step();
   } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
    const start = getFirstKeyStartProps(getPrevProps(parent));
    fixFlowSeqItems(fc);
    const sep = fc.end.splice(1, fc.end.length);
    sep.push(this.sourceToken);
    const map = {
     type: "block-map",
     offset: fc.offset,
     indent: fc.indent,
     items: [ {
      start,
      key: fc,
      sep
     } ]
    };
    this.onKeyLine = true;
    this.stack[this.stack.length - 1] = map;
   } else yield* this.lineEnd(fc);
  }
 }
 flowScalar(type) {
  if (this.onNewLine) {
   let nl = this.source.indexOf("\n") + 1;
   while (nl !== 0) {
    this.onNewLine(this.offset + nl);
    nl = this.source.indexOf("\n", nl) + 1;
   }
  }
  return {
   type,
   offset: this.offset,
   indent: this.indent,
   source: this.source
  };
 }
 startBlockValue(parent) {
  switch (this.type) {
  case "alias":
  case "scalar":
  case "single-quoted-scalar":
  case "double-quoted-scalar":
   return this.flowScalar(this.type);

  case "block-scalar-header":
   return {
    type: "block-scalar",
    offset: this.offset,
    indent: this.indent,
    props: [ this.sourceToken ],
    source: ""
   };

  case "flow-map-start":
  case "flow-seq-start":
   return {
    type: "flow-collection",
    offset: this.offset,
    indent: this.indent,
    start: this.sourceToken,
    items: [],
    end: []
   };

  case "seq-item-ind":
   return {
    type: "block-seq",
    offset: this.offset,
    indent: this.indent,
    items: [ {
     start: [ this.sourceToken ]
    } ]
   };

  case "explicit-key-ind":
   {
    this.onKeyLine = true;
    const start = getFirstKeyStartProps(getPrevProps(parent));
    start.push(this.sourceToken);
    return {
     type: "block-map",
     offset: this.offset,
     indent: this.indent,
     items: [ {
      start,
      explicitKey: true
     } ]
    };
   }

  case "map-value-ind":
   {
    this.onKeyLine = true;
    const start = getFirstKeyStartProps(getPrevProps(parent));
    return {
     type: "block-map",
     offset: this.offset,
     indent: this.indent,
     items: [ {
      start,
      key: null,
      sep: [ this.sourceToken ]
     } ]
    };
   }
  }
  return null;
 }
 atIndentedComment(start, indent) {
  if (this.type !== "comment") return false;
  if (this.indent <= indent) return false;
  return start.every(st => st.type === "newline" || st.type === "space");
 }
 * documentEnd(docEnd) {
  if (this.type !== "doc-mode") {
   if (docEnd.end) docEnd.end.push(this.sourceToken); else docEnd.end = [ this.sourceToken ];
   if (this.type === "newline") yield* this.pop();
  }
 }
 * lineEnd(token) {
  switch (this.type) {
  case "comma":
  case "doc-start":
  case "doc-end":
  case "flow-seq-end":
  case "flow-map-end":
  case "map-value-ind":
   yield* this.pop();
   yield* this.step();
   break;

  case "newline":
   this.onKeyLine = false;

  default:
   if (token.end) token.end.push(this.sourceToken); else token.end = [ this.sourceToken ];
   if (this.type === "newline") yield* this.pop();
  }
 }
};

var YamlRefusal = class extends Error {
 problem;
 constructor(problem) {
  super(problem.kind);
  this.name = "YamlRefusal";
  this.problem = problem;
 }
};

const MAX_STRAY_TOKENS = 20;

function* yamlTokens(source) {
 const {lines, rules} = source;
 let hasDocument = false;
 let stray = 0;
 for (const token of tokensOf(source)) {
  const at = () => lines.positionAt(token.offset);
  if (token.type === "directive" && rules.extras === "refused") throw new YamlRefusal({
   kind: "directive",
   at: at()
  });
  if (token.type === "document") {
   if (hasDocument && rules.documents === "one") throw new YamlRefusal({
    kind: "second-document",
    at: at()
   });
   hasDocument = true;
   checkExtent(token, source);
  }
  yield token;
  if (token.type === "error" && ++stray > MAX_STRAY_TOKENS) return;
 }
}

function* tokensOf({text, lines, rules: {maxLexemes}}) {
 const parser = new Parser;
 let lexemes = 0;
 let offset = 0;
 for (const lexeme of (new Lexer).lex(text)) {
  offset += lexeme.length;
  if (++lexemes > maxLexemes) throw new YamlRefusal({
   kind: "too-large",
   limit: maxLexemes,
   at: lines.positionAt(offset)
  });
  yield* parser.next(lexeme);
 }
 yield* parser.end();
}

function checkExtent(document, source) {
 const {lines, rules} = source;
 if (document.start.length + tokensIn(document.value, 1, source) > rules.maxTokens) throw new YamlRefusal({
  kind: "too-large",
  limit: rules.maxTokens,
  at: lines.positionAt(document.offset)
 });
}

function tokensIn(token, depth, source) {
 if (token === void 0 || token === null || !("items" in token)) return 0;
 if (depth > 64) throw new YamlRefusal({
  kind: "too-deep",
  limit: 64,
  at: source.lines.positionAt(token.offset)
 });
 let tokens = 0;
 for (const item of token.items) tokens += tokensBefore(item) + tokensIn(item.key, depth + 1, source) + tokensIn(item.value, depth + 1, source);
 return tokens;
}

function tokensBefore({start, sep}) {
 return 1 + start.length + (sep?.length ?? 0);
}

const MAX_REPEATED_VALUES = 1e4;

const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

var YamlTree = class {
 #lines;
 #rules;
 #problems=[];
 #duplicates=new DuplicateKeys;
 #anchors=new Map;
 #size=0;
 #aliases=0;
 #repeated=0;
 constructor(lines, rules) {
  this.#lines = lines;
  this.#rules = rules;
 }
 read(contents) {
  return this.#read(contents, startOf(contents, 0));
 }
 get problems() {
  return [ ...this.#problems, ...this.#duplicates.found ].sort((left, right) => inOrder$1(left.at, right.at));
 }
 #read(node, key) {
  const before = this.#size++;
  if (isAlias(node)) return this.#readAlias(node, key);
  const read = this.#readContent(node, {
   lines: this.#lines,
   key,
   start: startOf(node, key)
  });
  if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== void 0) this.#anchors.set(node.anchor, {
   node: read,
   size: this.#size - before
  });
  return read;
 }
 #readContent(node, spot) {
  if (isMap(node)) return this.#readMap(node, spot);
  if (isSeq(node)) return this.#readSeq(node, spot);
  if (isScalar(node)) return this.#readScalar(node, spot);
  return wordNode(spot, "null", null);
 }
 #readMap(node, spot) {
  this.#checkTag(node.tag, spot.key);
  const members = new Map;
  for (const {key, value} of node.items) {
   const at = startOf(key, spot.key);
   const name = this.#readKey(key, at);
   const isFirst = name !== void 0 && this.#duplicates.isFirst(members, name, {
    ...spot,
    key: at
   });
   const member = this.#read(value, at);
   if (isFirst) members.set(name, member);
  }
  return new MappingNode(spot, members);
 }
 #readKey(node, offset) {
  const key = isScalar(node) ? node.value : void 0;
  if (isScalar(node)) this.#checkTag(node.tag, offset);
  if (typeof key === "string") return key;
  this.#problems.push({
   kind: "key-not-text",
   at: this.#lines.positionAt(offset)
  });
 }
 #readSeq(node, spot) {
  this.#checkTag(node.tag, spot.key);
  return new ListNode(spot, node.items.map(item => this.#read(item, startOf(item, spot.key))));
 }
 #readScalar({tag, value, source}, spot) {
  this.#checkTag(tag, spot.key);
  switch (typeof value) {
  case "string":
   return textNode(spot, value);

  case "number":
  case "boolean":
   return wordNode(spot, source ?? String(value), value);

  default:
   return value === null ? wordNode(spot, source ?? "null", null) : dateNode(spot, source ?? "");
  }
 }
 #readAlias(node, key) {
  const at = () => this.#lines.positionAt(startOf(node, key));
  const missing = () => wordNode({
   lines: this.#lines,
   key,
   start: key
  }, "null", null);
  if (this.#rules.aliases === "none") {
   this.#problems.push({
    kind: "alias",
    at: at()
   });
   return missing();
  }
  const anchored = this.#anchors.get(node.source);
  if (anchored === void 0) {
   this.#problems.push({
    kind: "alias-without-anchor",
    name: node.source,
    at: at()
   });
   return missing();
  }
  this.#aliases++;
  this.#repeated += anchored.size;
  this.#size += anchored.size;
  if (this.#aliases > 100 || this.#repeated > 1e4) throw new YamlRefusal({
   kind: "too-many-aliases",
   at: at()
  });
  return nodeUnder(anchored.node, key);
 }
 #checkTag(tag, offset) {
  if (tag === void 0 || CORE_TAG.test(tag) || this.#rules.extras === "allowed") return;
  this.#problems.push({
   kind: "tag",
   tag,
   at: this.#lines.positionAt(offset)
  });
 }
};

function inOrder$1(left, right) {
 return left.line - right.line || left.column - right.column;
}

function startOf(node, otherwise) {
 if (!(isScalar(node) || isMap(node) || isSeq(node) || isAlias(node))) return otherwise;
 return node.range?.[0] ?? otherwise;
}

var read_yaml_exports = require_rolldown_runtime.__exportAll({
 readYaml: () => readYaml
});

function readYaml(text, rules) {
 const source = {
  text,
  lines: new LineIndex(text),
  rules
 };
 try {
  return readDocuments(source, compose(source));
 } catch (error) {
  if (error instanceof YamlRefusal) return {
   documents: [],
   problems: [ error.problem ]
  };
  throw error;
 }
}

function compose(source) {
 const composer = new Composer({
  uniqueKeys: false,
  stringKeys: true,
  resolveKnownTags: false,
  prettyErrors: false
 });
 const documents = [];
 for (const token of yamlTokens(source)) documents.push(...composer.next(token));
 documents.push(...composer.end(source.rules.documents === "one", source.text.length));
 return documents;
}

function readDocuments({lines, rules}, parsed) {
 const documents = [];
 const problems = [];
 for (const {errors, warnings, contents} of parsed) {
  for (const {pos, message} of [ ...errors, ...warnings ]) problems.push({
   kind: "malformed",
   reason: message,
   at: lines.positionAt(pos[0])
  });
  if (problems.some(({kind}) => kind === "malformed")) continue;
  const tree = new YamlTree(lines, rules);
  documents.push(tree.read(contents));
  for (const problem of tree.problems) problems.push(problem);
 }
 return {
  documents,
  problems
 };
}

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

function isPlainNumber(source, value) {
 const written = PLAIN.test(source) ? parseDecimal(source) : void 0;
 const read = parseDecimal(String(value));
 return written !== void 0 && read !== void 0 && compareDecimals(written, read) === 0;
}

const MAX_REASON = 200;

function documentProblem(problem) {
 return {
  ...problem.at,
  path: "",
  message: messageOf(problem)
 };
}

function messageOf(problem) {
 switch (problem.kind) {
 case "malformed":
  return `not valid YAML: ${shortened(problem.reason, MAX_REASON)}`;

 case "truncated":
  return "not valid JSON: it ends in the middle";

 case "too-deep":
  return `nested deeper than ${problem.limit} levels`;

 case "too-large":
  return `more than ${problem.limit} YAML tokens: shorten the file`;

 case "duplicate-key":
  return `the key ${shortened(problem.key)} appears twice in one mapping: keep one of the two`;

 case "key-not-text":
  return "keys must be words";

 case "directive":
  return "directives (%) are not part of the format: delete the line";

 case "second-document":
  return "a second YAML document starts here: keep one document, without a --- between";

 case "tag":
  if (isPattern(problem.tag)) return unquoted(problem.tag, "!", "a tag");
  return `the tag ${shortened(problem.tag)} is not part of the format: write the value without it`;

 case "alias":
  return "aliases (*) are not part of the format: write the value out";

 case "alias-without-anchor":
  {
   if (isPattern(problem.name)) return unquoted(`*${problem.name}`, "*", "an alias");
   const name = shortened(problem.name);
   return `the alias *${name} has no anchor &${name} before it`;
  }

 case "too-many-aliases":
  return `aliases repeat too much (at most 100 of them, and ${MAX_REPEATED_VALUES} values): write the values out`;
 }
}

function isPattern(text) {
 return /[*/]/.test(text);
}

function unquoted(text, sign, meaning) {
 const shown = shortened(text);
 return `${shown} begins with ${sign}, which means ${meaning} in YAML: put it in quotes, as in "${shown}"`;
}

function contentProblems(nodes, numbers) {
 const problems = new Map;
 for (const node of nodes) for (const {at, message} of complaintsAbout(node, numbers)) {
  const {line, column} = at;
  problems.set(`${line}:${column}`, {
   line,
   column,
   path: "",
   message
  });
 }
 return [ ...problems.values() ];
}

function complaintsAbout(node, numbers) {
 if (node.kind === "mapping") return REFUSED_KEYS.flatMap(([key, message]) => {
  const at = node.members.get(key);
  return at === void 0 ? [] : [ {
   at,
   message
  } ];
 });
 if (node.kind !== "number" || numbers === "any" || isPlainNumber(node.text, node.value)) return [];
 return [ {
  at: node.start,
  message: `${shortened(node.text)} is not a plain number: write at most 15 decimal digits, as in 1000 or 0.5`
 } ];
}

const REFUSED_KEYS = [ [ "<<", "merge keys (<<) are not part of the format: write the keys out" ], [ "__proto__", "__proto__ cannot be a key: choose another name" ] ];

const MAX_LISTED = 100;

var PolicyError = class extends Error {
 file;
 problems;
 constructor(file, problems) {
  const sorted = inOrder(problems);
  const listed = sorted.slice(0, MAX_LISTED).map(problem => problemLine(file, problem));
  const more = sorted.length - listed.length;
  super([ ...listed, ...more > 0 ? [ `${more} more problems` ] : [] ].join("\n"));
  this.name = "PolicyError";
  this.file = file;
  this.problems = sorted;
 }
};

function inOrder(problems) {
 const textOf = ({line, column}) => `${line}:${column}`;
 const consequences = new Set(problems.flatMap(each => each.mapping === void 0 ? [ textOf(each) ] : []));
 return problems.map(problem => {
  const {mapping} = problem;
  return mapping !== void 0 && consequences.has(textOf(mapping)) ? {
   problem,
   place: mapping,
   rank: 0
  } : {
   problem,
   place: problem,
   rank: 1
  };
 }).sort((left, right) => left.place.line - right.place.line || left.place.column - right.place.column || left.rank - right.rank).map(({problem}) => problem);
}

function problemLine(file, {line, column, path, message}) {
 return `${visible$1(file)}:${line}:${column} ${path === "" ? "" : `${path}: `}${message}`;
}

function pathText(path) {
 return path.map(key => typeof key === "number" ? `[${key}]` : `.${shortened(key)}`).join("").replace(/^\./, "");
}

var SourceDocument = class {
 file;
 root;
 constructor(file, root) {
  this.file = file;
  this.root = root;
 }
 problemAt(path, message) {
  const {line, column} = this.find(path).at(-1) ?? this.root;
  return {
   line,
   column,
   path: pathText(path),
   message
  };
 }
 find(path) {
  const found = [];
  let node = this.root;
  for (const key of path) {
   node = memberOf(node, key);
   if (node === void 0) break;
   found.push(node);
  }
  return found;
 }
 findRule(rule) {
  let node = this.root;
  for (let rest = rule; rest !== ""; ) {
   const next = longestMember(node, rest);
   if (next === void 0) break;
   node = next.node;
   rest = next.rest;
  }
  return node;
 }
 error(problems) {
  return new PolicyError(this.file, problems);
 }
};

function memberOf(node, key) {
 if (typeof key === "number") return node.kind === "list" ? node.items[key] : void 0;
 return node.kind === "mapping" ? node.members.get(key) : void 0;
}

function longestMember(node, rule) {
 let best;
 for (const [key, member] of membersOf(node)) {
  const rest = restAfter(rule, key);
  if (rest !== void 0 && rest.length < (best?.rest.length ?? Number.POSITIVE_INFINITY)) best = {
   node: member,
   rest
  };
 }
 return best;
}

function membersOf(node) {
 if (node.kind === "mapping") return node.members;
 return node.kind === "list" ? node.items.entries() : [];
}

function restAfter(rule, key) {
 const written = typeof key === "number" ? `[${key}]` : key;
 if (!rule.startsWith(written)) return;
 const rest = rule.slice(written.length);
 if (rest === "" || rest.startsWith("[")) return rest;
 return rest.startsWith(".") ? rest.slice(1) : void 0;
}

const MEBIBYTE = 1048576;

const YAML_RULES$1 = {
 documents: "one",
 aliases: "few",
 extras: "refused",
 maxTokens: 3e5,
 maxLexemes: Number.POSITIVE_INFINITY
};

function readDocument(text, file, kind) {
 const body = text.startsWith("\ufeff") ? text.slice(1) : text;
 const limit = kind.jsonMebibytes * MEBIBYTE;
 const bytes = utf8Length(body, limit);
 if (bytes > limit) throw tooLarge(file, `larger than ${kind.jsonMebibytes} MiB: shorten the file`);
 const {root, problems} = readRoot$1({
  text: body,
  file,
  bytes
 });
 const nodes = root === void 0 ? [] : [ ...nodesOf(root) ];
 const all = [ ...problems, ...contentProblems(nodes, kind.numbers) ];
 if (all.length > 0) throw new PolicyError(file, all);
 if (root?.kind !== "mapping") throw notMapping(file, root);
 if (nodes.length > kind.maxValues) throw tooLarge(file, `more than ${kind.maxValues} values: shorten the file`);
 return new SourceDocument(file, root);
}

function readRoot$1(source) {
 const json = /^[ \t\r\n]*\{/.test(source.text) ? readJson(source.text) : void 0;
 if (json === void 0 || json.problems.some(({kind}) => kind === "malformed" || kind === "truncated")) return readYamlRoot(source);
 return {
  root: json.root,
  problems: json.problems.map(documentProblem)
 };
}

function readYamlRoot({text, file, bytes}) {
 if (bytes > MEBIBYTE) throw tooLarge(file, "larger than 1 MiB: only well-formed JSON without duplicate keys may be larger");
 const control = controlCharacter(text);
 if (control !== void 0) return {
  root: void 0,
  problems: [ control ]
 };
 const {documents, problems} = readYaml(text, YAML_RULES$1);
 return {
  root: documents.at(-1),
  problems: problems.map(documentProblem)
 };
}

function controlCharacter(text) {
 const offset = text.search(CONTROL);
 if (offset === -1) return;
 const message = `the control character ${`U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, "0")}`} is not text: delete it`;
 return {
  ...new LineIndex(text).positionAt(offset),
  path: "",
  message
 };
}

const CONTROL = /[^\t\n\r -~\u0080-\uffff]/;

function notMapping(file, root) {
 const {line, column} = root ?? START$1;
 return new PolicyError(file, [ {
  line,
  column,
  path: "",
  message: root === void 0 || root.kind === "null" ? "the file is empty" : "the file is not a mapping: write key: value lines"
 } ]);
}

function tooLarge(file, message) {
 return new PolicyError(file, [ {
  ...START$1,
  path: "",
  message
 } ]);
}

const START$1 = {
 line: 1,
 column: 1
};

function utf8Length(text, limit) {
 if (text.length > limit || text.length * 3 <= MEBIBYTE) return text.length;
 let bytes = 0;
 for (const character of text) {
  const code = character.codePointAt(0) ?? 0;
  bytes += code < 128 ? 1 : code < 2048 ? 2 : code < 65536 ? 3 : 4;
  if (bytes > limit) break;
 }
 return bytes;
}

function structureMessage(issue) {
 switch (issue.code) {
 case "unrecognized_keys":
  {
   const known = issue.inst instanceof $ZodObject ? Object.keys(issue.inst._zod.def.shape) : [];
   return issue.keys.map(key => unknownKeyMessage(key, known)).join("\n");
  }

 case "invalid_type":
  {
   const isList = issue.expected === "array";
   const fix = isList ? 'write [a, b], or one "- item" per line' : missingName(issue) ?? "write its keys below it, one per line";
   return `${complaint(issue.input, isList ? "a list" : "a mapping of keys")}: ${fix}`;
  }

 default:
  return;
 }
}

function missingName({inst, path = []}) {
 const [place, key] = path.slice(-2);
 if (!(inst instanceof $ZodObject) || typeof key !== "string" || typeof place !== "string") return;
 if (!Object.hasOwn(inst._zod.def.shape, key)) return;
 return `the entries of ${place} have names: write one, such as main:, and indent ${key} below it`;
}

function unknownKeyMessage(key, known) {
 const meant = closestWord(key, known);
 return `unknown key, ${meant === void 0 ? `known are ${known.join(", ")}` : `did you mean ${meant}?`}`;
}

function readBySchema(document, schema) {
 const reading = schema.safeParse(plainValue$1(document.root), {
  jitless: true,
  error: structureMessage
 });
 if (reading.success) return reading.data;
 throw document.error(reading.error.issues.flatMap(issue => problemsOf(document, issue)));
}

function problemsOf(document, issue) {
 const path = issue.path.filter(key => typeof key !== "symbol");
 switch (issue.code) {
 case "unrecognized_keys":
  {
   const messages = issue.message.split("\n");
   const {line, column} = document.problemAt(path, "");
   return issue.keys.map((key, index) => ({
    ...document.problemAt([ ...path, key ], messages[index] ?? issue.message),
    mapping: {
     line,
     column
    }
   }));
  }

 case "invalid_key":
  return issue.issues.map(({message}) => document.problemAt(path, message));

 default:
  return [ document.problemAt(writtenPath(document, path), issue.message) ];
 }
}

function writtenPath(document, path) {
 return document.find(path).length < path.length && typeof path.at(-1) === "number" ? writtenPath(document, path.slice(0, -1)) : path;
}

async function loadSectionReaders(names) {
 const loaded = await Promise.all(names.map(name => LOADERS[name]()));
 return Object.assign({}, ...loaded);
}

const LOADERS = {
 "intended-changes": async () => {
  const {intendedChangesReader} = await (__nccwpck_require__.e(/* import() */ 458).then(__nccwpck_require__.t.bind(__nccwpck_require__, 458, 19)));
  return {
   "intended-changes": intendedChangesReader
  };
 },
 conformance: async () => {
  const {conformanceReader} = await (__nccwpck_require__.e(/* import() */ 4580).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4580, 19)));
  return {
   conformance: conformanceReader
  };
 },
 performance: async () => {
  const {performanceReader} = await (__nccwpck_require__.e(/* import() */ 1207).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1207, 19)));
  return {
   performance: performanceReader
  };
 },
 suites: async () => {
  const {suitesReader} = await (__nccwpck_require__.e(/* import() */ 4032).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4032, 19)));
  return {
   suites: suitesReader
  };
 },
 traceability: async () => {
  const {traceabilityReader} = await (__nccwpck_require__.e(/* import() */ 4116).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4116, 19)));
  return {
   traceability: traceabilityReader
  };
 },
 extensions: async () => {
  const {extensionsReader} = await (__nccwpck_require__.e(/* import() */ 5291).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5291, 19)));
  return {
   extensions: extensionsReader
  };
 },
 release: async () => {
  const {releaseReader} = await (__nccwpck_require__.e(/* import() */ 4052).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4052, 19)));
  return {
   release: releaseReader
  };
 },
 ownership: async () => {
  const {ownershipReader} = await (__nccwpck_require__.e(/* import() */ 8688).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8688, 19)));
  return {
   ownership: ownershipReader
  };
 },
 decisions: async () => {
  const {decisionsReader} = await (__nccwpck_require__.e(/* import() */ 3990).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3990, 19)));
  return {
   decisions: decisionsReader
  };
 },
 incidents: async () => {
  const {incidentsReader} = await (__nccwpck_require__.e(/* import() */ 562).then(__nccwpck_require__.t.bind(__nccwpck_require__, 562, 19)));
  return {
   incidents: incidentsReader
  };
 },
 maintenance: async () => {
  const {maintenanceReader} = await (__nccwpck_require__.e(/* import() */ 9058).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9058, 19)));
  return {
   maintenance: maintenanceReader
  };
 },
 roadmap: async () => {
  const {roadmapReader} = await (__nccwpck_require__.e(/* import() */ 205).then(__nccwpck_require__.t.bind(__nccwpck_require__, 205, 19)));
  return {
   roadmap: roadmapReader
  };
 }
};

let last;

function openPolicy(text, path) {
 if (last?.text !== text || last.path !== path) last = {
  text,
  path,
  policy: readWritten(text, path)
 };
 return last.policy;
}

async function readWritten(text, path) {
 const document = readPolicyDocument(text, path);
 return policyIn(document, path, await loadSectionReaders(writtenIn(document)));
}

function writtenIn(document) {
 return SECTIONS$1.filter(name => document.root.members.has(name));
}

function readPolicyDocument(text, path) {
 return readDocument(text, path, {
  jsonMebibytes: 1,
  maxValues: 2e4,
  numbers: "plain"
 });
}

function policyIn(document, path, readers) {
 return {
  policy: readBySchema(document, policySchema(readers)),
  path,
  lineOf: rule => (typeof rule === "string" ? document.findRule(rule) : document.find(rule).at(-1) ?? document.root).line,
  setAt: rule => {
   const node = document.findRule(rule);
   return node === document.root ? void 0 : node.line;
  }
 };
}

const INTENDED_CHANGES_DEFAULTS = {
 path: ".github/governance-changes.yml",
 accept: "others",
 "accept-label": "accept-changes",
 "max-open": 20
};

function namedRegisters(policy) {
 const registers = [ ...ofConformance(policy), ...ofRelease(policy), ...ofDecisions(policy), ...ofIntendedChanges(policy) ];
 return [ ...new Map(registers.map(each => [ `${each.kind} ${each.path}`, each ])).values() ];
}

function ofConformance({conformance}) {
 const {exceptions, quarantine} = conformance ?? {};
 return [ ...exceptions === void 0 ? [] : [ {
  kind: "exceptions",
  path: exceptions.path,
  key: "conformance.exceptions.path",
  require: exceptions.require,
  scheme: "semver",
  mustExist: true
 } ], ...registerAt("quarantine", {
  "conformance.quarantine": quarantine
 }, "needed") ];
}

const COMPARING = [ "conformance", "performance", "suites", "traceability" ];

function ofIntendedChanges(policy) {
 const written = policy["intended-changes"];
 if (written === void 0 && COMPARING.every(name => policy[name] === void 0)) return [];
 const {path} = written ?? INTENDED_CHANGES_DEFAULTS;
 return registerAt("intended-changes", {
  "intended-changes.path": path
 });
}

function ofRelease({release, maintenance}) {
 const packages = Object.entries(release?.packages ?? {}).map(([name, {deprecations}]) => [ `release.packages.${name}.deprecations`, deprecations ]);
 return [ ...registerAt("deprecations", {
  "release.deprecations": release?.deprecations,
  ...Object.fromEntries(packages)
 }).map(register => ({
  ...register,
  scheme: release?.scheme ?? "semver"
 })), ...registerAt("attestations", {
  "release.attestations": release?.attestations,
  "maintenance.attestations": maintenance?.attestations
 }) ];
}

function ofDecisions({decisions}) {
 return Object.entries(decisions?.named ?? {}).flatMap(([name, {require: require$2}]) => waiversIn(require$2).flatMap(path => registerAt("waivers", {
  [`decisions.${name}.require`]: path
 })));
}

function waiversIn(node) {
 if (node.kind === "all" || node.kind === "any") return node.of.flatMap(waiversIn);
 const waivers = node.kind === "unsafe" || node.kind === "licences" ? node.waivers : void 0;
 return waivers === void 0 ? [] : [ waivers ];
}

function registerAt(kind, places, presence = "optional") {
 return Object.entries(places).flatMap(([key, path]) => path === void 0 ? [] : [ {
  kind,
  path,
  key,
  require: [],
  scheme: "semver",
  mustExist: presence === "needed"
 } ]);
}

function inputLines(runner, name) {
 return runner.input(name).split("\n").map(line => line.trim()).filter(line => line !== "");
}

var EvidenceError = class extends Error {
 line;
 remedy;
 constructor(message, place) {
  super(message);
  this.name = "EvidenceError";
  this.line = place.line;
  this.remedy = place.remedy;
 }
};

function findingOf$4(error, file) {
 if (!(error instanceof EvidenceError)) throw error;
 const line = error.line === void 0 ? {} : {
  line: error.line
 };
 return {
  message: `${error.message}: ${error.remedy}`,
  file,
  ...line
 };
}

const INCOMPLETE = "let the tool that writes it finish, and upload the whole file";

function jsonRefusal(problem, firstLine = 1) {
 const line = firstLine + problem.at.line - 1;
 switch (problem.kind) {
 case "truncated":
  return new EvidenceError("the JSON ends in the middle: it is truncated", {
   line,
   remedy: INCOMPLETE
  });

 case "malformed":
  {
   const remedy = JSON_REMEDIES.get(problem.reason);
   return new EvidenceError(`this is not valid JSON${remedy === void 0 ? "" : `: ${problem.reason}`}`, {
    line,
    remedy: remedy ?? INCOMPLETE
   });
  }

 case "too-deep":
  return new EvidenceError(`the JSON is nested deeper than ${problem.limit}`, {
   line,
   remedy: "check that this is the right file: no test report is nested that deeply"
  });

 case "duplicate-key":
  return new EvidenceError(`the key ${JSON.stringify(problem.key)} appears twice in one object`, {
   line,
   remedy: "write each key once, so that it is clear which value counts"
  });
 }
}

function isJsonObject(value) {
 return typeof value === "object" && value !== null && !Array.isArray(value);
}

const MAX_SHOWN = 60;

function showValue(value) {
 if (value === void 0) return "nothing";
 const text = typeof value === "number" ? String(value) : JSON.stringify(value);
 return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}\u2026`;
}

const SIGNS = [ [ "utf-16le", [ 255, 254 ] ], [ "utf-16be", [ 254, 255 ] ], [ "utf-16le", [ 60, 0, 63, 0 ] ], [ "utf-16be", [ 0, 60, 0, 63 ] ] ];

const DECLARED = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.:-]{0,40})["']/;

const SINGLE_BYTE = /^(?:us-ascii|latin-?[1-9]|iso[-_]8859-\d{1,2}|(?:windows|cp|x-cp)-?125\d|koi8-[ru])$/i;

function encodingOf(head) {
 const sign = SIGNS.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte));
 if (sign !== void 0) return sign[0];
 const declared = DECLARED.exec(String.fromCharCode(...head.subarray(0, 256)))?.[1] ?? "";
 return SINGLE_BYTE.test(declared) && isReadable(declared) ? declared : "utf-8";
}

function isReadable(label) {
 try {
  return new TextDecoder(label).encoding !== "";
 } catch {
  return false;
 }
}

const NUL = "\0";

const MARKUP = /^<[?!A-Za-z][\w-]/;

const MAX_DOCUMENT = 67108864;

const MAX_LINE = 16777216;

function* decodeText(bytes) {
 let decoder;
 let empty = true;
 let isMarkup = false;
 for (const chunk of withHead(bytes)) {
  decoder ??= new TextDecoder(encodingOf(chunk), {
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
 if (empty) throw new EvidenceError("the file is empty", {
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
  throw new EvidenceError("the file ends in the middle of a character: it is truncated", {
   remedy: "let the tool that writes it finish, and upload the whole file"
  });
 }
}

function wholeText(text) {
 let whole = "";
 for (const piece of text) {
  whole += piece;
  if (whole.length > MAX_DOCUMENT) throw new EvidenceError("the document is larger than 64 MiB", {
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
 throw new EvidenceError("a line is longer than 16 MiB", {
  line: number,
  remedy: "write one JSON object per line"
 });
}

function notText(encoding) {
 return new EvidenceError(`the file is not ${encoding.toUpperCase()} text`, {
  remedy: "check that the path names the report itself, not an archive or another binary file, and write it as UTF-8"
 });
}

const MAX_LENGTH = 67108864;

function checkLength(text) {
 if (text.length <= MAX_LENGTH) return;
 throw new EvidenceError("the file is larger than 64 MiB", {
  remedy: "check that this is the right file: none of this kind is that large"
 });
}

function tableAt(node, where) {
 if (node.kind === "mapping") return node;
 throw unexpected(node, where, "a table");
}

function listAt(node, where) {
 if (node.kind === "list") return node;
 throw unexpected(node, where, "a list");
}

function textAt(node, where) {
 if (node.kind === "text" && node.text.trim() !== "") return node.text;
 throw unexpected(node, where, "text that is not blank");
}

function tableIn(parent, key, where) {
 const node = parent.members.get(key);
 return node === void 0 ? void 0 : tableAt(node, where);
}

function unexpected(node, where, expected) {
 return new EvidenceError(`${where}: expected ${expected}, found ${describe(node)}`, {
  line: node.line,
  remedy: "write it as the format documents it"
 });
}

function describe(node) {
 switch (node.kind) {
 case "mapping":
  return "a table";

 case "list":
  return "a list";

 case "text":
  return showValue(node.text);

 case "number":
 case "boolean":
 case "null":
 case "date":
  return node.text;
 }
}

const REMEDY$1 = "check that this is the right file: none of this kind is that large";

function tomlRefusal(problem) {
 switch (problem.kind) {
 case "malformed":
  return notToml(problem.reason, problem.at.line);

 case "too-long-string":
  return notToml("a string is too long", void 0);

 case "too-deep":
  return new EvidenceError(`the TOML is nested deeper than ${problem.limit}`, {
   line: problem.at.line,
   remedy: REMEDY$1
  });

 case "too-large":
  return new EvidenceError(`the TOML has more than ${problem.limit} keys, values and lines`, {
   line: problem.at.line,
   remedy: REMEDY$1
  });
 }
}

function notToml(reason, line) {
 return new EvidenceError(`not valid TOML: ${reason}`, {
  line,
  remedy: "correct the line; in TOML, each key and each table appears once"
 });
}

function yamlRefusal(problem) {
 return new EvidenceError(`YAML that cannot be used: ${yamlReason(problem)}`, {
  line: problem.at.line,
  remedy: "write plain YAML: no aliases, no custom tags, each key once, and only words as keys"
 });
}

function yamlReason(problem) {
 switch (problem.kind) {
 case "malformed":
  return problem.reason;

 case "too-deep":
  return `it is nested deeper than ${problem.limit}`;

 case "too-large":
  return `it has more than ${problem.limit} parts`;

 case "duplicate-key":
  return `the key ${showValue(problem.key)} appears twice in one mapping`;

 case "key-not-text":
  return "a key is not text";

 case "alias":
 case "alias-without-anchor":
 case "too-many-aliases":
  return "it uses an alias (*)";

 case "directive":
  return "it has a directive (%)";

 case "second-document":
  return "a second document starts here";

 case "tag":
  return `it uses the tag ${showValue(problem.tag)}`;
 }
}

function parseJsonTree(text) {
 checkLength(text);
 const {root, problems} = readJson(text);
 if (root === void 0) throw jsonRefusal(problems[0]);
 const [duplicate] = problems;
 if (duplicate !== void 0) throw jsonRefusal(duplicate);
 return root;
}

async function parseToml(text) {
 checkLength(text);
 const {readToml} = await (__nccwpck_require__.e(/* import() */ 9250).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9250, 19)));
 const {root, problems} = readToml(text);
 if (root === void 0) throw tomlRefusal(problems[0]);
 return root;
}

const YAML_RULES = {
 documents: "several",
 aliases: "none",
 extras: "allowed",
 maxTokens: Number.POSITIVE_INFINITY,
 maxLexemes: 2e6
};

async function parseYamlDocuments(text) {
 checkLength(text);
 const {readYaml} = await Promise.resolve().then(() => read_yaml_exports);
 const {documents, problems} = readYaml(text, YAML_RULES);
 const [problem] = problems;
 if (problem !== void 0) throw yamlRefusal(problem);
 return documents.filter(root => !isNothing(root));
}

function isNothing(root) {
 return root.kind === "null" && (root.text === "" || root.text === "null");
}

var EvidenceReader = class EvidenceReader {
 #workspace;
 #files=new Map;
 #elsewhere=[];
 #notes=new Map;
 constructor(workspace) {
  this.#workspace = workspace;
 }
 get files() {
  return [ ...[ ...this.#files.values() ].filter(file => file !== void 0), ...this.#elsewhere.flatMap(({files}) => files) ];
 }
 get notes() {
  return [ ...this.#notes.values(), ...this.#elsewhere.flatMap(({notes}) => notes) ];
 }
 within(workspace) {
  const reader = new EvidenceReader(workspace);
  this.#elsewhere.push(reader);
  return reader;
 }
 async read(path, take) {
  const reading = this.#open(path);
  if (reading === void 0) return {
   kind: "missing",
   path: this.#workspace.display(path)
  };
  try {
   const content = await take(reading.file);
   return reading.end({
    content
   });
  } catch (error) {
   return reading.fail(error);
  }
 }
 readCompanion(path) {
  const reading = this.#open(path);
  if (reading === void 0) return;
  reading.file.facts.format = "companion";
  const ended = this.#endCompanion(reading);
  if (ended.kind === "read") return ended.text;
  throw changed();
 }
 #endCompanion(reading) {
  try {
   return reading.end({
    text: reading.file.text()
   });
  } catch (error) {
   reading.fail(error);
   throw error;
  }
 }
 #open(path) {
  const file = openIfThere(this.#workspace, path);
  if (file === void 0) return;
  const shown = this.#workspace.display(path);
  if (!this.#files.has(shown)) this.#files.set(shown, void 0);
  return new Reading(shown, file, {
   list: listed => this.#list(listed),
   note: finding => this.#notes.set(JSON.stringify(finding), finding)
  });
 }
 #list(listed) {
  const first = this.#files.get(listed.path) ?? listed;
  this.#files.set(listed.path, first);
  return first.sha256 === listed.sha256;
 }
};

var Reading = class {
 file;
 #open;
 #listener;
 constructor(path, open, listener) {
  const facts = {
   format: "unknown",
   records: 0,
   generatedAt: void 0
  };
  this.#open = open;
  this.#listener = listener;
  const note = defect => listener.note({
   ...defect,
   file: path
  });
  this.file = {
   path,
   bytes: open.bytes,
   facts,
   note,
   text: () => textOf$1(open.bytes)
  };
 }
 end(content) {
  const {path} = this.file;
  const {listed, isSame} = this.#finish();
  if (!isSame) return {
   kind: "unreadable",
   path,
   finding: findingOf$4(changed(), path),
   listed
  };
  return {
   kind: "read",
   path,
   listed,
   ...content
  };
 }
 fail(error) {
  const {path} = this.file;
  return {
   kind: "unreadable",
   path,
   finding: findingOf$4(error, path),
   listed: this.#finish().listed
  };
 }
 #finish() {
  const {path, facts} = this.file;
  const {format, records, generatedAt} = facts;
  const dated = generatedAt === void 0 ? {} : {
   generatedAt: new Date(generatedAt).toISOString()
  };
  const listed = {
   path,
   ...this.#open.finish(),
   format,
   records,
   ...dated
  };
  return {
   listed,
   isSame: this.#listener.list(listed)
  };
 }
};

function openIfThere(workspace, path) {
 try {
  return workspace.open(path);
 } catch (error) {
  if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return;
  throw error;
 }
}

const MAX_TEXT = 67108864;

function textOf$1(bytes) {
 const chunks = [];
 let length = 0;
 for (const chunk of bytes) {
  length += chunk.length;
  if (length > MAX_TEXT) throw new EvidenceError(`larger than ${MAX_TEXT / 1024 / 1024} MiB`, {
   remedy: "use a file that lists less"
  });
  chunks.push(Uint8Array.from(chunk));
 }
 try {
  const all = Buffer.concat(chunks);
  return new TextDecoder(encodingOf(all.subarray(0, 256)), {
   fatal: true
  }).decode(all);
 } catch {
  throw new EvidenceError("not UTF-8 text", {
   remedy: "write the file as UTF-8"
  });
 }
}

function changed() {
 return new EvidenceError("changed while the gate was reading it", {
  remedy: "let the step that writes it end before this one"
 });
}

const CHUNK$1 = 65536;

function chunksOf(path) {
 return {
  [Symbol.iterator]: () => readChunks(path)
 };
}

function* readChunks(path) {
 const descriptor = (0, node_fs.openSync)(path, "r");
 try {
  const buffer = Buffer.allocUnsafeSlow(CHUNK$1);
  for (;;) {
   const length = (0, node_fs.readSync)(descriptor, buffer, 0, CHUNK$1, null);
   if (length === 0) return;
   yield buffer.subarray(0, length);
  }
 } finally {
  (0, node_fs.closeSync)(descriptor);
 }
}

const MAX_FOLDERS = 1e5;

function* walkFiles(directory, start) {
 const pending = [ {
  ...start,
  linked: new Set
 } ];
 let folders = 0;
 for (let visit = pending.pop(); visit !== void 0; visit = pending.pop()) {
  if (++folders > MAX_FOLDERS) throw tooMany$1(start.folder);
  const {folder} = visit;
  const entries = entriesOf$2((0, node_path.resolve)(directory, folder));
  for (const {name} of entries.filter(each => each.isFile())) yield folder + name;
  for (const {name} of entries.filter(each => each.isDirectory())) pending.push(...below(visit, name));
  for (const {name} of entries.filter(each => each.isSymbolicLink())) {
   const path = (0, node_path.resolve)(directory, folder, name);
   const target = (0, node_fs.statSync)(path, {
    throwIfNoEntry: false
   });
   if (target?.isFile() === true) yield folder + name;
   if (target?.isDirectory() === true) pending.push(...behindLink(visit, name, path));
  }
 }
}

function below({folder, depth, linked}, name) {
 return depth > 1 ? [ {
  folder: `${folder}${name}/`,
  depth: depth - 1,
  linked
 } ] : [];
}

function behindLink(visit, name, path) {
 const real = (0, node_fs.realpathSync)(path);
 if (visit.linked.has(real) || path.startsWith(`${real}${node_path.sep}`)) return [];
 return below({
  ...visit,
  linked: new Set([ ...visit.linked, real ])
 }, name);
}

function entriesOf$2(folder) {
 try {
  return (0, node_fs.readdirSync)(folder, {
   withFileTypes: true
  });
 } catch {
  return [];
 }
}

function tooMany$1(folder) {
 return new ConfigurationError(`evidence: ${folder === "" ? "the working directory" : folder} has more than ${MAX_FOLDERS} folders: begin the pattern with the folder of the reports`);
}

const MAX_ALTERNATIVES = 100;

const SPECIAL$1 = /[\\[\]()|"]|^!|\.\.|\{[^,{}]*\}/;

function pathPattern(pattern) {
 if (SPECIAL$1.test(pattern)) return;
 const alternatives = withoutBraces(pattern)?.map(text => text.split("/"));
 if (alternatives === void 0 || alternatives.some(isOdd)) return;
 const more = isInside$1(pattern) ? [ () => true ] : [];
 const matchers = alternatives.map(names => matcherOf([ ...names.map(folderPlace), ...more ]));
 const [first] = matchers;
 if (matchers.length === 1) return first;
 return path => matchers.some(matches => matches(path));
}

function matcherOf(places) {
 const name = places.at(-1);
 if (name === void 0 || name === ANY_NUMBER) return path => matchesItems(places, path.split("/"));
 const folders = places.slice(0, -1);
 let [known, fits] = [ void 0, false ];
 return path => {
  const end = path.lastIndexOf("/");
  if (end === -1) return matchesItems(folders, []) && name(path);
  const folder = path.slice(0, end);
  if (folder !== known) {
   known = folder;
   fits = matchesItems(folders, folder.split("/"));
  }
  return fits && name(path.slice(end + 1));
 };
}

function isOdd(names) {
 return names.some(name => /^\.{0,2}$/.test(name) || name !== "**" && name.includes("**"));
}

function isInside$1(pattern) {
 const names = pattern.split("/");
 return names.at(-1) === "**" && names.findLast(name => name !== "**")?.endsWith("*") === true;
}

function folderPlace(name) {
 if (name === "**") return ANY_NUMBER;
 if (name === "*") return () => true;
 if (!/[*?]/.test(name)) return exactItem(name);
 if (/^\*[^*?]+$/.test(name)) {
  const end = name.slice(1);
  return folder => folder.endsWith(end);
 }
 const places = Array.from(name.match(/[\s\S]/g) ?? [], sign => {
  if (sign === "*") return ANY_NUMBER;
  return sign === "?" ? () => true : exactItem(sign);
 });
 return folder => matchesItems(places, folder);
}

function withoutBraces(pattern) {
 const done = [];
 const waiting = [ pattern ];
 for (let text = waiting.pop(); text !== void 0; text = waiting.pop()) {
  const group = /\{([^{}]*)\}/.exec(text);
  const [braces, parts = ""] = group ?? [];
  if (group === null || braces === void 0) {
   if (/[{}]/.test(text)) return;
   done.push(text);
  } else {
   const [before, after] = [ text.slice(0, group.index), text.slice(group.index + braces.length) ];
   waiting.push(...parts.split(",").map(part => before + part + after));
  }
  if (done.length + waiting.length > MAX_ALTERNATIVES) return;
 }
 return done;
}

async function loadPathMatcher() {
 const {default: picomatch} = await __nccwpck_require__.e(/* import() */ 6163).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6163, 19)).then(file => require_rolldown_runtime.__toESM(file.default.default, 1));
 return pattern => {
  const linear = simpleMatcher(pattern) ?? pathPattern(pattern);
  if (linear !== void 0) return linear;
  checkPattern(pattern);
  const expression = picomatch.makeRe(pattern, {
   dot: true,
   posix: true,
   flags: "s"
  });
  return path => expression.test(path);
 };
}

const MAX_PATTERN = 1e3;

const MAX_DEPTHS = 6;

const MAX_STARS = 2;

function wildcardsIn(pattern) {
 const names = pattern.split("/").map(name => name.split(/\*+/).length - 1);
 return {
  depths: pattern.split("**").length - 1,
  stars: Math.max(...names)
 };
}

const BARE_GROUP = /(?:^|[^?*+@!\\])\(/;

function checkPattern(pattern) {
 const problem = slownessOf(pattern);
 if (problem === void 0) return;
 throw new ConfigurationError(`the pattern ${JSON.stringify(pattern.slice(0, 80))} ${problem}`);
}

function slownessOf(pattern) {
 if (BARE_GROUP.test(pattern)) return "has a group without ?, *, +, @ or ! before it: write {a,b} for one of several texts";
 if (pattern.length > MAX_PATTERN) return `is longer than ${MAX_PATTERN} characters: write several patterns`;
 const {stars, depths} = wildcardsIn(pattern);
 if (depths > MAX_DEPTHS) return `uses ** more than ${MAX_DEPTHS} times: name the folders`;
 if (stars <= MAX_STARS) return;
 return `uses * more than ${MAX_STARS} times in one name, together with [ ], ( ), {1..3}, ! or ** beside other signs: write ? or {a,b} in place of those signs, and ** for whole folders`;
}

const SIMPLE = /^((?:[\w.-]+\/)*)(\*\*\/)?\*([\w.-]+)$/;

function simpleMatcher(pattern) {
 const [match, folder = "", deep, end = ""] = SIMPLE.exec(pattern) ?? [];
 if (match === void 0 || /(?:^|\/)\.{1,2}(?:\/|$)/.test(`${folder}x`)) return;
 return path => path.endsWith(end) && path.startsWith(folder) && path.length >= folder.length + end.length && (deep !== void 0 || !path.includes("/", folder.length));
}

const CHUNK = 65536;

const MAX_FILES$1 = 1e4;

const GLOB = /[*?{}[\]!()]/;

function openWorkspace(root, directory) {
 if (!(0, node_fs.existsSync)(directory)) throw new ConfigurationError(`input working-directory: ${directory} does not exist`);
 if (!(0, node_fs.statSync)(directory).isDirectory()) throw new ConfigurationError(`input working-directory: ${directory} is not a folder`);
 if (isLinked(root, directory)) throw new ConfigurationError(`input working-directory: ${directory} is a link, or is behind one: name the folder itself, so that a change cannot replace it`);
 const boundary = (0, node_fs.realpathSync)(isInside(root, directory) ? root : directory);
 const confined = (path, source) => confine({
  boundary,
  directory
 }, path, source);
 const display = path => {
  const absolute = (0, node_path.resolve)(directory, path);
  return (isInside(root, absolute) ? (0, node_path.relative)(root, absolute) : path).split(node_path.sep).join("/");
 };
 return {
  root: (0, node_fs.existsSync)(root) ? (0, node_fs.realpathSync)(root) : root,
  display,
  find: async patterns => {
   const found = new Set;
   const written = patterns.map(pattern => relativePattern(pattern, directory));
   const excluded = await excludedBy(written.filter(isExclusion$1));
   for (const pattern of written.filter(each => !isExclusion$1(each))) for (const path of await expand(directory, pattern)) if (!excluded(path)) found.add(path);
   if (found.size > MAX_FILES$1) throw new ConfigurationError(`evidence: ${patterns.join(", ")} matches more than ${MAX_FILES$1} files: narrow it`);
   return [ ...found ].sort();
  },
  open: path => openFile(confined(path)),
  readText: (path, source) => {
   if (!(0, node_fs.existsSync)((0, node_path.resolve)(directory, path))) return;
   return (0, node_fs.readFileSync)(confined(path, source), "utf8");
  },
  readChunks: path => (0, node_fs.existsSync)((0, node_path.resolve)(directory, path)) ? chunksOf(confined(path)) : void 0
 };
}

function isLinked(root, directory) {
 if (!isInside(root, directory)) return false;
 return (0, node_fs.realpathSync)(directory) !== (0, node_path.resolve)((0, node_fs.realpathSync)(root), (0, 
 node_path.relative)(root, directory));
}

function isNamedInFull(path) {
 return !GLOB.test(path);
}

function isExclusion$1(pattern) {
 return pattern.startsWith("!") && !pattern.startsWith("!(");
}

async function excludedBy(patterns) {
 if (patterns.length === 0) return () => false;
 const matcher = await loadPathMatcher();
 const matchers = patterns.map(pattern => {
  const wanted = pattern.slice(1);
  checkRelative(wanted);
  return matcher(node_path.posix.normalize(wanted).replace(/\/$/, ""));
 });
 return path => matchers.some(matches => matches(path));
}

function relativePattern(written, directory) {
 const [mark, pattern] = isExclusion$1(written) ? [ "!", written.slice(1) ] : [ "", written ];
 const plain = pattern.replaceAll("\\", "/");
 const folder = `${directory.replaceAll("\\", "/").replace(/\/$/, "")}/`;
 return mark + (plain.startsWith(folder) ? plain.slice(folder.length) : plain);
}

async function expand(directory, written) {
 checkRelative(written);
 if (isNamedInFull(written)) return (0, node_fs.existsSync)((0, node_path.resolve)(directory, written)) ? [ node_path.posix.normalize(written) ] : [];
 const pattern = node_path.posix.normalize(written).replace(/\/$/, "");
 const matches = (await loadPathMatcher())(pattern);
 return [ ...walkFiles(directory, walkOf(pattern)) ].filter(path => matches(path));
}

function walkOf(pattern) {
 const names = pattern.split("/");
 const first = names.findIndex(name => GLOB.test(name));
 const folder = names.slice(0, first).map(name => `${name}/`);
 const isDeep = pattern.includes("**") || /[{(]/.test(pattern);
 return {
  folder: folder.join(""),
  depth: isDeep ? Number.POSITIVE_INFINITY : names.length - first
 };
}

const EVIDENCE = "evidence";

function checkRelative(path, source = EVIDENCE) {
 if ((0, node_path.isAbsolute)(path) || /^[A-Za-z]:/.test(path) || path.split("/").includes("..") || path.includes("\\") || path.includes("\0")) throw new ConfigurationError(`${source}: ${JSON.stringify(path)} is not a path inside the workspace: write it relative to the workspace, with / and without ..`);
}

function confine({boundary, directory}, path, source = EVIDENCE) {
 checkRelative(path, source);
 const real = (0, node_fs.realpathSync)((0, node_path.resolve)(directory, path));
 if (!isInside(boundary, real)) throw new ConfigurationError(`${source}: ${JSON.stringify(path)} is a link that points outside the workspace`);
 if (!(0, node_fs.statSync)(real).isFile()) throw new ConfigurationError(`${source}: ${JSON.stringify(path)} is not a regular file: name the report itself`);
 return real;
}

function isInside(parent, child) {
 const path = (0, node_path.relative)(parent, child);
 return path === "" || !(path === ".." || path.startsWith(`..${node_path.sep}`) || (0, 
 node_path.isAbsolute)(path));
}

function openFile(path) {
 const descriptor = (0, node_fs.openSync)(path, "r");
 const hash = (0, node_crypto.createHash)("sha256");
 const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK, (0, node_fs.fstatSync)(descriptor).size + 1));
 let bytes = 0;
 let isEnded = false;
 function* read() {
  while (!isEnded) {
   const length = (0, node_fs.readSync)(descriptor, buffer, 0, buffer.length, null);
   if (length === 0) {
    isEnded = true;
    return;
   }
   const chunk = buffer.subarray(0, length);
   hash.update(chunk);
   bytes += length;
   yield chunk;
  }
 }
 return {
  bytes: {
   [Symbol.iterator]: read
  },
  finish: () => {
   for (const _ of read()) ;
   (0, node_fs.closeSync)(descriptor);
   return {
    bytes,
    sha256: hash.digest("hex")
   };
  }
 };
}

const VERDICT_SCHEMA = "governance.verdict/v1";

function statusOf(checks) {
 const worst = worstStatus(checks.map(({status}) => status));
 if (worst === void 0 || worst === "skipped") return "inconclusive";
 return worst === "warn" ? "pass" : worst;
}

function isBlocking(checks, mode) {
 const status = statusOf(checks);
 if (status === "pass" || mode === "observe") return false;
 return mode === "strict" || status === "inconclusive" || checks.some(check => check.status === "inconclusive");
}

function conclude$2({now, ...judgement}) {
 return {
  schema: VERDICT_SCHEMA,
  gate: judgement.gate,
  status: statusOf(judgement.checks),
  mode: judgement.mode,
  ...judgement.observeUntil === void 0 ? {} : {
   observeUntil: judgement.observeUntil
  },
  blocking: isBlocking(judgement.checks, judgement.mode),
  thresholdsVersion: judgement.thresholdsVersion,
  evaluatedAt: formatInstant(now),
  subject: judgement.subject,
  rules: judgement.rules,
  evidence: judgement.evidence,
  notes: judgement.notes,
  checks: judgement.checks,
  exceptions: judgement.exceptions,
  ...judgement.policyChanges === void 0 ? {} : {
   policyChanges: judgement.policyChanges
  }
 };
}

const KEYS = {
 schema: true,
 gate: true,
 id: true,
 rule: true,
 scope: true,
 campaign: true,
 tier: true,
 suite: true,
 budget: true,
 system: true,
 check: true,
 kind: true,
 criterion: true,
 package: true,
 decision: true,
 "pull-request": true,
 duty: true,
 epic: true,
 title: true,
 status: true,
 mode: true,
 observeUntil: true,
 blocking: true,
 thresholdsVersion: true,
 evaluatedAt: true,
 actual: true,
 value: true,
 expected: true,
 operator: true,
 limit: true,
 unit: true,
 detail: true,
 remedy: true,
 message: true,
 subject: true,
 file: true,
 line: true,
 repository: true,
 commit: true,
 ref: true,
 os: true,
 rules: true,
 branch: true,
 path: true,
 sha256: true,
 bytes: true,
 format: true,
 records: true,
 generatedAt: true,
 evidence: true,
 notes: true,
 checks: true,
 findings: true,
 exceptions: true,
 applied: true,
 expired: true,
 unused: true,
 policyChanges: true,
 key: true,
 before: true,
 after: true,
 direction: true
};

function verdictJson(verdict) {
 return `${JSON.stringify(verdict, Object.keys(KEYS), 2)}\n`;
}

function annotationLine({level, file, line, title, message}) {
 return `${level}: ${file === void 0 ? "" : `${file}${line === void 0 ? "" : `:${line}`}: `}${title}: ${message.replaceAll("\n", "\n  ")}`;
}

function intendedChangeBlocks(used, {added, acceptance}) {
 if (used.length === 0) return [];
 const by = acceptance.kind === "accepted" ? acceptance.by.join(", ") : "";
 return [ {
  kind: "table",
  title: "Intended changes since the baseline",
  columns: [ {
   header: "Subject"
  }, {
   header: "Change"
  }, {
   header: "Reason"
  }, {
   header: "Owner"
  }, {
   header: "Until"
  }, {
   header: "Accepted by"
  } ],
  rows: used.map(entry => [ {
   code: entry.subject
  }, changeWords(entry), entry.reason, entry.owner, entry.until, added.includes(entry) ? by : "the base" ])
 } ];
}

const HIDDEN = unicodePattern(String.raw`[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--[\u{fe0e}\u{fe0f}]]`, "gv");

const SEEN = /^[\ufe0e-\ufe0f -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u2bff]*$/;

function visible(text, limit) {
 const line = cutTo(text, limit + 1).replace(/\r\n|[\n\t]/g, " ");
 return cutTo(SEEN.test(line) ? line : line.replace(HIDDEN(), escapeCodePoint), limit);
}

function cutTo(text, limit) {
 return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}

function escapeCodePoint(character) {
 return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

const TEXT_LIMIT = 1e3;

const CODE_LIMIT = 300;

const SPECIAL = /[&<>`*_~[\]#|\\{}:$@^!]|(?<=w)\./gi;

const BLOCK_START = /^(?:[-+=]|\d{1,9}[.)](?=\s|$))/;

const WORD = /[^\s"'(),;]+/g;

const LINKED = /@|#\d|:\/\/|www\.|(?:^|[^a-z])(?:gh|ghsa|cve)-|:[\w+-]|(?:^|[^0-9a-z])[0-9a-f]{7,40}(?:$|[^0-9a-z])/i;

function escapeMarkdown(text, limit = TEXT_LIMIT) {
 return visible(text, limit).trim().replace(WORD, word => LINKED.test(word) ? linkedWord(word) : entities(word)).replace(BLOCK_START, start => entity(start) + start.slice(1));
}

const FOLLOWED = /^[^:]+(?=:$)|^.*[^.](?=\.$)/;

function linkedWord(word) {
 const [own] = FOLLOWED.exec(word) ?? [ word ];
 return `<code>${entities(own)}</code>${entities(word.slice(own.length))}`;
}

function code(text, limit = CODE_LIMIT) {
 return `<code>${entities(visible(text, limit))}</code>`;
}

const COMMAND = /^([\ufe0e-\ufe0f\s]*):(?=[\ufe0e-\ufe0f]*:)/;

const OLD_COMMAND = /#(?=[\ufe0e-\ufe0f]*#[\ufe0e-\ufe0f]*\[)/g;

function plain(text, limit = TEXT_LIMIT) {
 return cutTo(visible(text, limit).replace(COMMAND, "$1\\u{3a}").replace(OLD_COMMAND, "\\u{23}"), limit);
}

function entities(text) {
 return text.replace(SPECIAL, character => character === "$" || character === "@" ? `<span>${entity(character)}</span>` : entity(character));
}

function entity(text) {
 return `&#${text.charCodeAt(0)};`;
}

function proposalBlocks(proposals, place) {
 if (proposals.length === 0) return [];
 return [ {
  kind: "snippet",
  title: `To declare what is wanted: ${place.exists ? "add to" : "create"} ${place.register}`,
  language: "yaml",
  text: proposalText(proposals, place)
 } ];
}

async function readDeclaredChanges(context, gate) {
 const {governance, policy, workspace} = context;
 const settings = policy.policy["intended-changes"] ?? INTENDED_CHANGES_DEFAULTS;
 const head = workspace.readText(settings.path);
 const base = governance.base === void 0 ? void 0 : governance.read("changes", settings.path)?.text;
 if (head === void 0 && base === void 0) return {
  register: workspace.display(settings.path),
  exists: false,
  settled: [],
  added: [],
  acceptance: {
   kind: "accepted",
   by: []
  },
  open: 0,
  maxOpen: settings["max-open"]
 };
 const {declaredChanges} = await (__nccwpck_require__.e(/* import() */ 7723).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7723, 19)));
 return declaredChanges(context, {
  gate,
  settings,
  head,
  base
 });
}

async function openWeakenings(context, gate, before) {
 const changes = await readDeclaredChanges(context, gate);
 if (before === void 0 && changes.settled.length === 0 && changes.added.length === 0) return {
  changes,
  judgeWeakenings: () => NO_WEAKENINGS
 };
 const {declaredWeakenings} = await (__nccwpck_require__.e(/* import() */ 178).then(__nccwpck_require__.t.bind(__nccwpck_require__, 178, 19)));
 const {now} = context.inputs;
 return {
  changes,
  judgeWeakenings: declaredWeakenings({
   register: changes,
   gate,
   now
  })
 };
}

function jobFolders({env}) {
 const workspace = (0, node_path.resolve)(env["GITHUB_WORKSPACE"] ?? ".");
 const temporary = (0, node_path.resolve)(workspace, env["RUNNER_TEMP"] ?? "governance-out");
 return {
  workspace,
  gateFolder: (0, node_path.resolve)(temporary, "governance")
 };
}

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

const BRANCH = "refs/heads/";

function readEvent(env) {
 const payload = eventPayload(env);
 const name = env["GITHUB_EVENT_NAME"] ?? "";
 const defaultBranch = defaultBranchOf(env);
 switch (name) {
 case "pull_request":
 case "pull_request_target":
 case "pull_request_review":
 case "pull_request_review_comment":
  {
   const base = property(property(payload, "pull_request"), "base");
   return {
    kind: "change",
    base: branchCommit(property(base, "ref"), property(base, "sha")),
    defaultBranch
   };
  }

 case "merge_group":
  {
   const group = property(payload, "merge_group");
   return {
    kind: "change",
    base: branchCommit(text(property(group, "base_ref")).replace(BRANCH, ""), property(group, "base_sha")),
    defaultBranch
   };
  }

 case "workflow_run":
 case "issue_comment":
 case "check_run":
 case "check_suite":
 case "status":
  return {
   kind: "second-stage",
   name,
   defaultBranch
  };

 default:
  return {
   kind: "own",
   defaultBranch
  };
 }
}

function isOwnEvent(env) {
 return readEvent(env).kind === "own";
}

function branchOf({GITHUB_REF: ref = ""}) {
 return ref.startsWith(BRANCH) ? ref.slice(11) : void 0;
}

function defaultBranchOf(env) {
 const told = text(property(property(eventPayload(env), "repository"), "default_branch"));
 if (told !== "" || env["GITHUB_EVENT_NAME"] !== "schedule") return told;
 return branchOf(env) ?? "";
}

function isSha(value) {
 return typeof value === "string" && SHA.test(value);
}

function branchCommit(branch, sha) {
 return isSha(sha) ? {
  branch: text(branch),
  sha
 } : void 0;
}

function eventPayload({GITHUB_EVENT_PATH: path = ""}) {
 try {
  return JSON.parse((0, node_fs.readFileSync)(path, "utf8"));
 } catch {
  return;
 }
}

function property(value, key) {
 return typeof value === "object" && value !== null ? value[key] : void 0;
}

function text(value) {
 return typeof value === "string" ? value : "";
}

function headOfRun(payload) {
 const run = property(payload, "workflow_run");
 const [branch, sha] = [ property(run, "head_branch"), property(run, "head_sha") ];
 const repository = property(property(run, "head_repository"), "full_name");
 if (typeof branch !== "string" || !isSha(sha) || typeof repository !== "string") return;
 return {
  repository,
  branch,
  sha
 };
}

function repositoryRoot({workspace, directory, policy}) {
 if (!isInside(workspace, directory)) return directory;
 if (isRepository(workspace)) return workspace;
 return [ directory, (0, node_path.dirname)((0, node_path.resolve)(directory, policy)) ].map(start => nearest(start, workspace)).find(root => root !== void 0) ?? workspace;
}

function isRepository(folder) {
 return (0, node_fs.existsSync)((0, node_path.join)(folder, ".git"));
}

function nearest(start, workspace) {
 for (let folder = start; isInside(workspace, folder); folder = (0, node_path.dirname)(folder)) {
  if (isRepository(folder)) return folder;
  if (folder === workspace) return;
 }
}

async function openBaseTree({governance: {base}, inputs}) {
 if (base === void 0) return;
 const {gitIn, listTree, readBlobs} = await __nccwpck_require__.e(/* import() */ 5910).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5910, 19)).then(n => n.lib_exports);
 const {openCommit, unreadableIn} = await __nccwpck_require__.e(/* import() */ 6744).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4363, 19)).then(n => n.commit_exports);
 const {directory} = inputs;
 const root = repositoryRoot(inputs);
 const git = await gitIn(directory);
 const sha = forkPoint(git, base);
 const commit = openCommit(git, sha);
 const moved = openCommit(await gitIn(root), sha).renames();
 const entries = listTree(git, sha, "everything");
 if (entries === void 0) throw unreadableIn(sha, ".", "cannot be listed");
 const files = new Map(entries.flatMap(({kind, path, object}) => kind === "file" ? [ [ path, object ] ] : []));
 return {
  sha,
  files: [ ...files.keys() ].sort(),
  changed: changedSince(git, sha),
  renames: relativeRenames(moved, root, directory),
  readText: path => commit.readText(path),
  * readTexts(paths) {
   const known = paths.flatMap(path => {
    const object = files.get(path);
    return object === void 0 ? [] : [ {
     path,
     object
    } ];
   });
   const texts = readBlobs(git, known.map(({object}) => object));
   for (const {path} of known) {
    const {value: text} = texts.next();
    if (typeof text !== "string") throw unreadableIn(sha, path, "cannot be read");
    yield {
     path,
     text
    };
   }
  }
 };
}

const COMPARISON = [ "-z", "--relative", "--name-only", "--no-renames", "--diff-filter=MDT" ];

function changedSince(git, sha) {
 return new Set(git([ "diff", ...COMPARISON, sha, "HEAD", "--" ])?.split("\0").slice(0, -1));
}

function forkPoint(git, {sha}) {
 return git([ "merge-base", sha, "HEAD" ])?.trim() || sha;
}

function relativeRenames(renames, root, directory) {
 const fromDirectory = path => (0, node_path.relative)(directory, (0, node_path.resolve)(root, path)).split(node_path.sep).join("/");
 return new Map([ ...renames ].map(([from, rename]) => [ fromDirectory(from), {
  ...rename,
  to: fromDirectory(rename.to)
 } ]));
}

function failurePath(verdictPath) {
 return `${verdictPath.replace(/(?:\.verdict)?\.json$/, "")}.failure.json`;
}

function removeFailure(verdictPath) {
 (0, node_fs.rmSync)(failurePath(verdictPath), {
  force: true
 });
}

function gateMode(inputs, {policy, path}, purpose) {
 const mode = inputs.mode ?? policy.mode;
 if (mode !== "observe") return {
  mode
 };
 const until = policy["observe-until"];
 if (until === void 0) throw new ConfigurationError(withoutLastDay(path, inputs.now), {
  file: path
 });
 return {
  mode: purpose === "change" && observedDay(until, inputs.now) === "observed" ? "observe" : "strict",
  observeUntil: until
 };
}

function withoutLastDay(path, now) {
 return `input mode: observe needs a last day: add observe-until: ${dayAfter(now, 90)} (at most 90 days ahead) to ${path}`;
}

var MissingSection = class extends ConfigurationError {
 section;
 constructor(section, message, place) {
  super(message, place);
  this.section = section;
 }
};

function requireSection(gate, {policy, path}, text) {
 const {name, example} = gate.section;
 const found = policy[name];
 if (found !== void 0) return found;
 const line = text.trimEnd().split("\n").length;
 const isJson = /^\s*\{[^#]*[^,\s]\s*\}\s*$/.test(text);
 const place = isJson ? "before the last }" : isPlainBlock(text) ? `in line ${line + 1}` : "at its top level";
 const entry = isJson ? `, "${name}": ${example}` : `${name}: ${example}`;
 throw new MissingSection(name, `${path}: the section ${name} is missing: add it ${place}, or remove ${gate.name} from the workflow. Paste, and change to your project's values: ${entry}`, {
  file: path,
  line
 });
}

function isPlainBlock(text) {
 const lines = text.split("\n").filter(line => !/^\s*(?:#|$)/.test(line));
 const [first = ""] = lines.filter(line => !/^---(?:\s|$)/.test(line));
 return /^[^\s{]/.test(first) && !lines.some(line => /^\.\.\.(?:\s|$)/.test(line));
}

function readInputs(runner, gate) {
 const {workspace, gateFolder} = jobFolders(runner);
 const directory = (0, node_path.resolve)(workspace, runner.input("working-directory") || ".");
 const verdictPath = runner.input("verdict-path");
 return {
  workspace,
  directory,
  policy: runner.input("policy") || ".github/governance.yml",
  mode: readMode(runner.input("mode")),
  evidence: inputLines(runner, "evidence"),
  now: readInstant(runner.input("as-of")) ?? runner.now(),
  verdictPath: verdictPath === "" ? (0, node_path.resolve)(gateFolder, `${gate}.verdict.json`) : (0, 
  node_path.resolve)(directory, verdictPath)
 };
}

function readMode(value) {
 if (value === "") return;
 if (value === "strict" || value === "rollback" || value === "observe") return value;
 throw new ConfigurationError(`input mode: ${JSON.stringify(value)} is not a mode: write strict, rollback or observe`);
}

function readInstant(value) {
 if (value === "") return;
 const instant = parseInstant(value);
 if (instant !== void 0) return instant;
 throw new ConfigurationError(`input as-of: ${JSON.stringify(value)} is not an instant: write it like 2026-02-08T12:00:00Z`);
}

function ownRules(env) {
 const sha = env["GITHUB_SHA"];
 return {
  kind: "own",
  branch: branchOf(env),
  commit: isSha(sha) ? sha : void 0
 };
}

async function findRulesSource(env, directory, rulesFrom) {
 const event = readEvent(env);
 if (event.kind === "own" && !mayBeElsewhere(env)) return ownRules(env);
 const {rulesOfCommit} = await (Promise.all(/* import() */[__nccwpck_require__.e(6744), __nccwpck_require__.e(6782)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6782, 19)));
 return rulesOfCommit({
  env,
  directory,
  event
 }, rulesFrom);
}

function mayBeElsewhere(env) {
 const event = env["GITHUB_EVENT_NAME"] ?? "";
 return event !== "" && event !== "push" && branchOf(env) !== void 0 && isSha(env["GITHUB_SHA"]);
}

function missingPolicy({policy, directory, workspace}) {
 const neighbour = neighbourOf(policy);
 return new ConfigurationError(neighbour !== void 0 && [ directory, workspace ].some(folder => (0, 
 node_fs.existsSync)((0, node_path.resolve)(folder, neighbour))) ? `input policy: \`${policy}\` does not exist in ${directory}, but \`${neighbour}\` does: rename it, or name it in the input policy` : `input policy: \`${policy}\` does not exist in ${directory}: check out the repository before the gate, run it in the repository's root, or name the policy`);
}

function neighbourOf(policy) {
 if (policy.endsWith(".yml")) return policy.replace(/\.yml$/, ".yaml");
 return policy.endsWith(".yaml") ? policy.replace(/\.yaml$/, ".yml") : void 0;
}

async function rulesFromOf(commit, inputs, root) {
 const inside = pathInside(root, locatePolicy(inputs, root, commit));
 const text = inside === void 0 ? void 0 : commit.readText(inside);
 if (inside === void 0 || text === void 0) return {
  kind: "any"
 };
 try {
  const patterns = (await openPolicy(text, inside)).policy["rules-from"];
  return patterns === void 0 ? {
   kind: "any"
  } : {
   kind: "listed",
   patterns
  };
 } catch (error) {
  if (!(error instanceof PolicyError)) throw error;
  return {
   kind: "invalid",
   message: error.message
  };
 }
}

async function releaseBranchesOf(commit, inputs, root) {
 const place = locatePolicy(inputs, root, commit);
 const inside = pathInside(root, place);
 const text = commit !== void 0 && inside !== void 0 ? commit.readText(inside) : readOutside(place);
 if (text === void 0) return {
  kind: "no-policy"
 };
 try {
  const patterns = (await openPolicy(text, inside ?? place)).policy.release?.branches;
  return patterns === void 0 ? {
   kind: "unnamed"
  } : {
   kind: "named",
   patterns
  };
 } catch (error) {
  if (!(error instanceof PolicyError)) throw error;
  return {
   kind: "invalid",
   message: error.message
  };
 }
}

function locatePolicy({workspace, directory, policy}, root, base) {
 const near = (0, node_path.resolve)(directory, policy);
 const places = [ near, (0, node_path.resolve)(workspace, policy) ];
 const isAtBase = place => {
  const path = pathInside(root, place);
  return path !== void 0 && base?.readText(path) !== void 0;
 };
 return places.find(isAtBase) ?? places.find(place => (0, node_fs.existsSync)(place)) ?? near;
}

function pathInside(root, place) {
 if (isInside(root, place)) return slashed((0, node_path.relative)(root, place));
 const [realRoot, realPlace] = [ (0, node_fs.realpathSync)(root), (0, node_fs.existsSync)(place) ? (0, 
 node_fs.realpathSync)(place) : place ];
 return isInside(realRoot, realPlace) ? slashed((0, node_path.relative)(realRoot, realPlace)) : void 0;
}

function readOutside(place) {
 return (0, node_fs.existsSync)(place) ? (0, node_fs.readFileSync)(place, "utf8") : void 0;
}

function slashed(path) {
 return path.split(node_path.sep).join("/");
}

function rulesChangeOf({commit, policy, fromRoot}, judging) {
 const isPolicyChanged = !isSameText(policy.before, policy.after);
 const registers = (judging === void 0 ? [] : namedRegisters(judging.policy)).filter(({path}) => !fromRoot(path).startsWith("../"));
 const changed = registers.length === 0 ? void 0 : commit.changedAmong(registers.map(({path}) => fromRoot(path)));
 const touched = registers.filter(({path}) => changed === void 0 || changed.has(fromRoot(path)));
 return isPolicyChanged || touched.length > 0 ? {
  isPolicyChanged,
  registers: touched
 } : void 0;
}

function isSameText(left, right) {
 return left?.replaceAll("\r\n", "\n") === right?.replaceAll("\r\n", "\n");
}

function baseName({commit}) {
 return `base commit ${commit.sha.slice(0, 12)}`;
}

const CHANGE = {
 expected: "the rules of the base commit",
 changed: "which this change edits",
 first: {
  reason: "the base commit has no policy yet",
  remedy: "review this first policy as a decision of its own"
 },
 otherwise: "the checkout, which the change can edit",
 remedy: "review the change to the rules as a decision of its own"
};

const RELEASE = {
 expected: "the rules of the release branch",
 changed: "which differ in the released commit",
 first: {
  reason: "the release branch has no policy yet",
  remedy: "merge the policy into the release branch, and review it as a decision of its own"
 },
 otherwise: "the commit that is released",
 remedy: "tag a commit of the branch, unless its policy only changed since this one"
};

function rulesCheck(origin) {
 const {gate, source, base, changes, repair} = origin;
 if (source.kind === "own") return;
 const wording = source.for === "release" ? RELEASE : CHANGE;
 if (repair !== void 0) return doubtful({
  ...origin,
  requireBase: false,
  changes: repair.findings
 }, wording, repair);
 if (source.doubt !== void 0) return doubtful(origin, wording, source.doubt);
 if (base === void 0 && source.for !== "release") return doubtful({
  ...origin,
  requireBase: false
 }, wording, wording.first);
 if (base === void 0) return doubtful(origin, wording, wording.first);
 const detail = source.kind === "commit" ? source.note : void 0;
 return checkOf(governanceBase(gate), {}, {
  status: changes.length === 0 ? "pass" : "warn",
  actual: measured(rulesText(base, changes.length === 0 ? void 0 : wording.changed)),
  expected: exactly(wording.expected),
  ...detail === void 0 ? {} : {
   detail
  },
  remedy: wording.remedy,
  findings: changes
 });
}

function doubtful({gate, base, requireBase, changes}, {expected, otherwise}, {reason, remedy}) {
 return checkOf(governanceBase(gate), {}, {
  status: requireBase ? "inconclusive" : "warn",
  actual: measured(base === void 0 ? `the rules of ${otherwise}` : rulesText(base, void 0)),
  expected: exactly(expected),
  detail: base === void 0 ? `${reason}, so the rules were read from ${otherwise}` : reason,
  remedy,
  findings: changes
 });
}

function rulesText({sha}, changed) {
 return `the rules of commit ${sha.slice(0, SHOWN_SHA)}${changed === void 0 ? "" : `, ${changed}`}`;
}

const SHOWN_SHA = 12;

function rulesDigest(text) {
 return (0, node_crypto.createHash)("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex");
}

const RULE_FILES = {
 baseline: "committed",
 exceptions: "committed",
 quarantine: "committed",
 lock: "committed",
 deprecations: "committed",
 attestations: "committed",
 matrix: "compared",
 classification: "compared",
 changes: "compared"
};

async function openGovernanceFiles(runner, inputs, tag = "") {
 const root = repositoryRoot(inputs);
 if (tag !== "") {
  const {findReleaseRules} = await (Promise.all(/* import() */[__nccwpck_require__.e(6744), __nccwpck_require__.e(3274)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3274, 19)));
  const release = await findReleaseRules(runner.env, root, {
   tag,
   branchesOf: commit => releaseBranchesOf(commit, inputs, root)
  });
  if (release !== void 0) {
   const {openPolicyDifference} = await (Promise.all(/* import() */[__nccwpck_require__.e(5514), __nccwpck_require__.e(1703)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1703, 19)));
   const released = {
    ...release,
    differenceOf: await openPolicyDifference()
   };
   return new RunFiles(inputs, root, {
    source: release.source,
    release: released
   });
  }
 }
 return new RunFiles(inputs, root, {
  source: await findRulesSource(runner.env, root, commit => rulesFromOf(commit, inputs, root))
 });
}

function workspaceAt({workspace}, root) {
 return openWorkspace(isInside(workspace, root) ? workspace : root, root);
}

var RunFiles = class RunFiles {
 policy;
 rules;
 base;
 policyCommit;
 release;
 proposal;
 #inputs;
 #root;
 #head;
 #found;
 #changes=[];
 constructor(inputs, root, found) {
  const {source, release, repair} = found;
  this.#inputs = inputs;
  this.#root = root;
  this.#found = found;
  this.#head = workspaceAt(inputs, root);
  const commit = commitIn(source);
  const place = locatePolicy(inputs, root, commit);
  const inside = pathInside(root, place);
  const committed = inside === void 0 ? void 0 : commit?.readText(inside);
  const judged = repair === void 0 ? committed : void 0;
  const now = inside === void 0 ? readOutside(place) : (release?.commit ?? this.#head).readText(inside);
  const text = judged ?? now;
  if (text === void 0) throw missingPolicy(inputs);
  this.policyCommit = judged === void 0 && inside !== void 0 ? void 0 : commit;
  this.base = release === void 0 ? this.policyCommit : void 0;
  const shown = inside === void 0 ? place : this.#head.display(inside);
  this.policy = governanceFile(shown, text);
  this.rules = originOf(source, this.policyCommit);
  this.release = release && {
   branches: release.branches,
   policy: now === void 0 ? void 0 : governanceFile(shown, now)
  };
  this.proposal = this.#proposalOf({
   path: shown,
   before: committed,
   after: now
  }, inside);
  if (judged !== void 0 && release !== void 0) this.#noteDifference(shown, {
   judged,
   now,
   differenceOf: release.differenceOf
  }); else if (judged !== void 0) this.#noteChange(shown, judged, now);
 }
 byProposal(repair) {
  return new RunFiles(this.#inputs, this.#root, {
   ...this.#found,
   repair
  });
 }
 #proposalOf(policy, policyPath) {
  const {source, release} = this.#found;
  if (source.kind !== "commit" || release !== void 0) return;
  if (policyPath === void 0 || policy.before === void 0) return;
  const {commit, branch} = source;
  const fromRoot = path => this.fromRoot(path);
  const register = path => {
   const place = fromRoot(path);
   if (place.startsWith("../")) return;
   const after = this.#head.readText(place);
   return {
    path: this.#head.display(place),
    before: commit.readText(place),
    after
   };
  };
  return {
   commit,
   branch,
   policyPath,
   policy,
   fromRoot,
   register
  };
 }
 read(kind, path) {
  const fromRoot = this.fromRoot(path);
  if (fromRoot.startsWith("../")) return this.#readBeside(path);
  const judged = this.#judgedText(kind, fromRoot);
  return judged === void 0 ? void 0 : governanceFile(this.#head.display(fromRoot), judged);
 }
 readHistory(path) {
  const fromRoot = this.fromRoot(path);
  if (fromRoot.startsWith("../")) return this.#beside().readChunks(path);
  const committed = this.base?.readText(fromRoot);
  if (committed === void 0 && this.base?.isCheckedOut(fromRoot) !== true) return this.#head.readChunks(fromRoot);
  this.#noteChange(this.#head.display(fromRoot), committed, this.#head.readText(fromRoot));
  return committed === void 0 ? void 0 : [ Buffer.from(committed) ];
 }
 #judgedText(kind, path) {
  if (this.base === void 0) return this.#head.readText(path);
  if (RULE_FILES[kind] === "compared") return this.base.readText(path);
  const judged = this.base.readText(path);
  this.#noteChange(this.#head.display(path), judged, this.#head.readText(path));
  return judged;
 }
 #readBeside(path) {
  const workspace = this.#beside();
  const text = workspace.readText(path);
  return text === void 0 ? void 0 : governanceFile(workspace.display(path), text);
 }
 #beside() {
  return openWorkspace(this.#inputs.workspace, this.#inputs.directory);
 }
 fromRoot(path) {
  return slashed((0, node_path.relative)(this.#root, (0, node_path.resolve)(this.#inputs.directory, path)));
 }
 check(demand) {
  return rulesCheck({
   ...demand,
   source: this.#found.source,
   repair: this.#found.repair,
   base: this.policyCommit,
   changes: this.#changes
  });
 }
 #noteChange(path, judged, head) {
  if (isSameText(judged, head)) return;
  const change = judged === void 0 ? "is added" : head === void 0 ? "is removed" : "is changed";
  this.#changes.push({
   message: `${change} and takes effect when it is merged`,
   file: path
  });
 }
 #noteDifference(path, {judged, now, differenceOf}) {
  if (isSameText(judged, now)) return;
  const decides = `the policy of ${this.rules.branch ?? "the branch"} decides`;
  this.#changes.push({
   message: `${differenceOf(judged, now)}; ${decides}`,
   file: path
  });
 }
};

function commitIn(source) {
 return source.kind === "commit" ? source.commit : void 0;
}

function originOf(source, base) {
 const branch = source.kind === "unreadable" || source.kind === "commit" && base === void 0 ? void 0 : source.branch;
 const commit = source.kind === "own" ? source.commit : base?.sha;
 return {
  ...branch === void 0 || branch === "" ? {} : {
   branch
  },
  ...commit === void 0 ? {} : {
   commit
  }
 };
}

function governanceFile(path, text) {
 return {
  path,
  text,
  sha256: rulesDigest(text)
 };
}

function writeReport(path, text) {
 (0, node_fs.mkdirSync)((0, node_path.dirname)(path), {
  recursive: true
 });
 const standing = (0, node_fs.lstatSync)(path, {
  throwIfNoEntry: false
 });
 if (standing !== void 0 && !standing.isFile()) throw new ConfigurationError(`input verdict-path: ${path} already exists and is not a regular file: name another path`);
 const unfinished = `${path}.unfinished`;
 const file = (0, node_fs.openSync)(unfinished, "w");
 try {
  for (const piece of typeof text === "string" ? [ text ] : text) (0, node_fs.writeFileSync)(file, piece);
 } finally {
  (0, node_fs.closeSync)(file);
 }
 (0, node_fs.renameSync)(unfinished, path);
}

async function runGate(gate, runner) {
 runner.setExitCode(1);
 try {
  if (!(await judgeAndReport(gate, runner)).blocking) runner.setExitCode(0);
 } catch (error) {
  const {reportFailure} = await (__nccwpck_require__.e(/* import() */ 2462).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2462, 19)));
  const {writeFailure} = await (__nccwpck_require__.e(/* import() */ 8766).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8766, 19)));
  reportFailure(gate.name, runner, error);
  writeFailure(gate.name, runner, error);
 }
}

async function judgeAndReport(gate, runner) {
 const inputs = readInputs(runner, gate.name);
 const releaseTag = gate.releaseTag?.(runner) ?? "";
 const judgement = await judgeByUsableRules(gate, await openGovernanceFiles(runner, inputs, releaseTag), {
  inputs,
  runner
 });
 const {judged, policy, governance, evidence} = judgement;
 const proposed = await proposedRules(gate, judgement);
 const mode = gateMode(inputs, policy, releaseTag === "" ? "change" : "release");
 const origin = governance.check({
  gate: gate.name,
  requireBase: policy.policy["require-base"]
 });
 const checks = [ ...judged.checks, ...origin === void 0 ? [] : [ origin ], ...proposed === void 0 ? [] : [ proposed.check ] ];
 requireCatalogued(gate, checks);
 const verdict = conclude$2({
  gate: gate.name,
  ...mode,
  thresholdsVersion: policy.policy.thresholds,
  now: inputs.now,
  subject: {
   repository: runner.env["GITHUB_REPOSITORY"] ?? "",
   commit: commitOf(runner),
   ref: runner.env["GITHUB_REF"] ?? "",
   os: runner.os
  },
  rules: {
   ...governance.rules,
   path: governance.policy.path,
   sha256: governance.policy.sha256
  },
  evidence: evidence.files,
  notes: [ ...evidence.notes, ...judged.notes ?? [] ],
  checks,
  exceptions: judged.exceptions,
  ...proposed === void 0 || proposed.changes.length === 0 ? {} : {
   policyChanges: proposed.changes
  }
 });
 await report(gate, runner, {
  verdict,
  judged,
  places: proposed === void 0 ? policy : proposed.policy,
  inputs
 });
 return verdict;
}

async function judgeByUsableRules(gate, opened, run) {
 try {
  return await judgeBy(gate, opened, run);
 } catch (error) {
  const {proposal} = opened;
  if (proposal === void 0 || !isMistakeInRules(error)) throw error;
  const {repairOf} = await (__nccwpck_require__.e(/* import() */ 8872).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8872, 19)));
  const repair = await repairOf(proposal, error);
  if (repair.kind === "refused") throw repair.error;
  return await judgeBy(gate, opened.byProposal(repair.repair), run);
 }
}

function isMistakeInRules(error) {
 return error instanceof PolicyError || error instanceof ConfigurationError && error.file !== void 0;
}

async function judgeBy(gate, governance, {inputs, runner}) {
 const workspace = openWorkspace(inputs.workspace, inputs.directory);
 const policy = await openPolicy(governance.policy.text, governance.policy.path);
 const section = requireSection(gate, policy, governance.policy.text);
 const evidence = new EvidenceReader(workspace);
 const context = {
  policy,
  inputs,
  workspace,
  evidence,
  governance,
  commit: commitOf(runner),
  runner
 };
 return {
  judged: await gate.judge(context, section),
  policy,
  governance,
  evidence
 };
}

function commitOf({env}) {
 return env["GITHUB_SHA"] ?? "";
}

async function proposedRules({name, section}, {governance: {proposal}, policy}) {
 const change = proposal && rulesChangeOf(proposal, policy);
 if (proposal === void 0 || change === void 0) return;
 const {readProposedRules} = await (Promise.all(/* import() */[__nccwpck_require__.e(5514), __nccwpck_require__.e(2593)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2593, 19)));
 return readProposedRules({
  gate: name,
  section: section.name
 }, proposal, change);
}

async function report(gate, runner, result) {
 const {verdict, judged, places, inputs} = result;
 const {verdictPath} = inputs;
 const {annotationsOf, headlineOf, renderLog, renderSummary} = await (__nccwpck_require__.e(/* import() */ 5955).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5955, 19)));
 const headline = plain(headlineOf(verdict, gate.holding));
 writeReport(verdictPath, verdictJson(verdict));
 removeFailure(verdictPath);
 runner.setOutput("verdict", verdictPath);
 runner.setOutput("status", verdict.status);
 runner.setOutput("blocking", String(verdict.blocking));
 runner.setOutput("mode", verdict.mode);
 runner.setOutput("failed-checks", JSON.stringify(failedChecks(verdict)));
 runner.setOutput("headline", headline);
 for (const [name, value] of Object.entries(judged.outputs)) runner.setOutput(name, value);
 const written = [];
 for (const attachment of judged.attachments) {
  const path = attachmentPath(verdictPath, attachment);
  writeReport(path, attachment.text);
  runner.setOutput(attachment.output, path);
  written.push(`${attachment.output}: ${path}`);
 }
 const {blocks, overview = []} = judged;
 runner.writeSummary(renderSummary({
  verdict,
  headline,
  blocks,
  overview,
  verdictPath
 }));
 for (const line of renderLog({
  verdict,
  headline,
  verdictPath
 })) runner.log(line);
 for (const line of written) runner.log(plain(line));
 const place = placesIn(gate, places);
 for (const annotation of annotationsOf(verdict, place)) runner.annotate(annotation);
}

function placesIn({rules}, policy) {
 const catalogue = new Map(rules.map(rule => [ rule.id, rule ]));
 return ({rule, scope}) => {
  const known = catalogue.get(rule);
  const key = known && policyPlace(known, scope);
  const line = key === void 0 ? void 0 : policy?.setAt(key);
  return policy === void 0 || line === void 0 ? void 0 : {
   file: policy.path,
   line
  };
 };
}

function requireCatalogued({name, rules}, checks) {
 const known = new Set(rules.map(({id}) => id));
 const unknown = checks.find(({rule}) => !known.has(rule));
 if (unknown !== void 0) throw new Error(`${unknown.id} does not apply a rule of the catalogue of ${name}`);
}

function failedChecks({checks}) {
 return checks.filter(({status}) => status === "fail" || status === "inconclusive").map(({id}) => id);
}

function attachmentPath(verdictPath, {kind, extension = "json"}) {
 return `${verdictPath.slice(0, verdictPath.length - (0, node_path.extname)(verdictPath).length).replace(/\.verdict$/, "")}.${kind}.${extension}`;
}

function toCommandValue(input) {
 if (input === null || input === void 0) return ""; else if (typeof input === "string" || input instanceof String) return input;
 return JSON.stringify(input);
}

function toCommandProperties(annotationProperties) {
 if (!Object.keys(annotationProperties).length) return {};
 return {
  title: annotationProperties.title,
  file: annotationProperties.file,
  line: annotationProperties.startLine,
  endLine: annotationProperties.endLine,
  col: annotationProperties.startColumn,
  endColumn: annotationProperties.endColumn
 };
}

function issueCommand(command, properties, message) {
 const cmd = new Command(command, properties, message);
 process.stdout.write(cmd.toString() + os.EOL);
}

const CMD_STRING = "::";

var Command = class {
 constructor(command, properties, message) {
  if (!command) command = "missing.command";
  this.command = command;
  this.properties = properties;
  this.message = message;
 }
 toString() {
  let cmdStr = CMD_STRING + this.command;
  if (this.properties && Object.keys(this.properties).length > 0) {
   cmdStr += " ";
   let first = true;
   for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
    const val = this.properties[key];
    if (val) {
     if (first) first = false; else cmdStr += ",";
     cmdStr += `${key}=${escapeProperty(val)}`;
    }
   }
  }
  cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
  return cmdStr;
 }
};

function escapeData(s) {
 return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(s) {
 return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

function issueFileCommand(command, message) {
 const filePath = process.env[`GITHUB_${command}`];
 if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
 if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
 fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, {
  encoding: "utf8"
 });
}

function prepareKeyValueMessage(key, value) {
 const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
 const convertedValue = toCommandValue(value);
 if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
 if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
 return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}

var ExitCode;

(function(ExitCode) {
 ExitCode[ExitCode["Success"] = 0] = "Success";
 ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));

function getInput(name, options) {
 const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
 if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
 if (options && options.trimWhitespace === false) return val;
 return val.trim();
}

function setOutput(name, value) {
 if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
 process.stdout.write(os.EOL);
 issueCommand("set-output", {
  name
 }, toCommandValue(value));
}

function error(message, properties = {}) {
 issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

function warning(message, properties = {}) {
 issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

function notice(message, properties = {}) {
 issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

function info(message) {
 process.stdout.write(message + os.EOL);
}

function processRunner() {
 requireNode(process.versions.node);
 process.stdout.on("error", () => {});
 return {
  input: name => getInput(name),
  env: process.env,
  os: process.env["RUNNER_OS"] ?? OS_NAMES.get(process.platform) ?? process.platform,
  now: () => Date.now(),
  setOutput: (name, value) => {
   if (isOnGitHub() || isSet("GITHUB_OUTPUT")) setOutput(name, value);
  },
  writeSummary: markdown => {
   const file = process.env["GITHUB_STEP_SUMMARY"];
   if (file !== void 0 && file !== "") (0, node_fs.appendFileSync)(file, markdown);
  },
  annotate: isOnGitHub() ? annotate : annotation => info(annotationLine(annotation)),
  log: line => info(line),
  setExitCode: code => {
   process.exitCode = code;
  }
 };
}

const OLDEST_NODE = 22;

function requireNode(version) {
 if (Number.parseInt(version, 10) >= OLDEST_NODE) return;
 const message = `This needs Node 24 but runs on Node ${version}: use the Node of GitHub's runner, or the npm package node@24`;
 if (isOnGitHub()) error(message); else info(message);
 process.exit(1);
}

function isOnGitHub() {
 return process.env["GITHUB_ACTIONS"] === "true";
}

function isSet(name) {
 return (process.env[name] ?? "") !== "";
}

const ANNOTATE = {
 error,
 warning,
 notice
};

function annotate({level, message, title, file, line}) {
 ANNOTATE[level](message, {
  title,
  ...file === void 0 ? {} : {
   file
  },
  ...line === void 0 ? {} : {
   startLine: line
  }
 });
}

const OS_NAMES = new Map([ [ "linux", "Linux" ], [ "darwin", "macOS" ], [ "win32", "Windows" ] ]);

function lookAt(directory, tracked) {
 const walk = new TrackedWalk(directory, tracked);
 walk.visit("");
 return walk;
}

var TrackedWalk = class {
 present=[];
 links=[];
 others=[];
 #directory;
 #tracked;
 #next=0;
 constructor(directory, tracked) {
  this.#directory = directory;
  this.#tracked = tracked;
 }
 visit(folder) {
  const {files, folders, links} = this.#entriesOf(folder);
  for (let path = this.#pathIn(folder); path !== void 0; path = this.#pathIn(folder)) {
   const slash = path.indexOf("/", folder.length);
   if (slash === -1) {
    const name = path.slice(folder.length);
    if (files.take(name)) {
     this.present.push(path);
     if (links.has(name)) this.links.push(path);
    }
    this.#next++;
   } else {
    folders.delete(path.slice(folder.length, slash));
    this.visit(path.slice(0, slash + 1));
   }
  }
  for (const name of files.rest()) this.others.push(folder + name);
  for (const name of folders) this.others.push(folder + name);
 }
 #pathIn(folder) {
  const path = this.#tracked[this.#next];
  return path?.startsWith(folder) === true ? path : void 0;
 }
 #entriesOf(folder) {
  const files = [];
  const folders = new Set;
  const links = new Set;
  for (const entry of readFolder((0, node_path.resolve)(this.#directory, folder))) {
   if (entry.name === ".git") continue;
   if (entry.isDirectory()) folders.add(entry.name); else files.push(entry.name);
   if (entry.isSymbolicLink()) links.add(entry.name);
  }
  return {
   files: new SortedNames(files),
   folders,
   links
  };
 }
};

var SortedNames = class {
 #names;
 #passed=[];
 #next=0;
 constructor(names) {
  this.#names = names.sort();
 }
 take(name) {
  let next = this.#names[this.#next];
  for (;next !== void 0 && next < name; next = this.#names[++this.#next]) this.#passed.push(next);
  if (next !== name) return false;
  this.#next++;
  return true;
 }
 rest() {
  return [ ...this.#passed, ...this.#names.slice(this.#next) ];
 }
};

function readFolder(folder) {
 try {
  return (0, node_fs.readdirSync)(folder, {
   withFileTypes: true
  });
 } catch {
  return [];
 }
}

const MAX_FILES = 1e6;

const MAX_BYTES = 4194304;

async function openSourceTree({workspace, directory}, maxFiles = MAX_FILES) {
 const {files, links} = await listByGit(directory, maxFiles) ?? await walk(directory, maxFiles);
 if (files.length > maxFiles) throw tooMany(directory, maxFiles);
 const boundary = (0, node_fs.realpathSync)(isInside(workspace, directory) ? workspace : directory);
 return {
  files,
  brokenLinks: links.filter(path => !leadsSomewhere((0, node_path.resolve)(directory, path))).sort(),
  read: path => readSource(boundary, (0, node_path.resolve)(directory, path))
 };
}

async function listByGit(directory, maxFiles) {
 const {gitIn} = await __nccwpck_require__.e(/* import() */ 5910).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5910, 19)).then(n => n.lib_exports);
 const git = await gitIn(directory);
 const maxOutput = (maxFiles + 1) * 1024;
 const tracked = pathsOf(git([ "ls-files", "-z", "--cached" ], {
  maxOutput
 }));
 if (tracked === void 0) return;
 const {present, links, others: places} = lookAt(directory, tracked);
 if (places.length === 0) return {
  files: present,
  links
 };
 const others = pathsOf(git([ "ls-files", "-z", "--others", "--exclude-standard", ...canBeNamed(places) ? [ "--", ...places ] : [] ], {
  maxOutput
 }))?.filter(path => !path.endsWith("/"));
 return others && {
  files: [ ...present, ...others ].sort(),
  links: [ ...links, ...others.filter(isLinkIn(directory)) ]
 };
}

const MAX_NAMED = 4e3;

function canBeNamed(paths) {
 const all = paths.slice(0, MAX_NAMED).join(" ");
 return all.length < MAX_NAMED && !all.includes("\ufffd");
}

function isLinkIn(directory) {
 return path => (0, node_fs.lstatSync)((0, node_path.resolve)(directory, path), {
  throwIfNoEntry: false
 })?.isSymbolicLink() === true;
}

function leadsSomewhere(link) {
 try {
  return (0, node_fs.statSync)(link, {
   throwIfNoEntry: false
  }) !== void 0;
 } catch {
  return false;
 }
}

function pathsOf(listed) {
 const paths = listed?.split("\0").slice(0, -1);
 return listed !== void 0 && OTHER_ORDER.test(listed) ? paths?.sort() : paths;
}

const OTHER_ORDER = /[\uD800-\uDFFF\uFFFD]/;

async function walk(directory, maxFiles) {
 const {walkUnignored} = await (__nccwpck_require__.e(/* import() */ 3234).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3234, 19)));
 const files = [];
 const links = [];
 for (const {path, isLink} of walkUnignored(directory)) {
  files.push(path);
  if (isLink) links.push(path);
  if (files.length > maxFiles) break;
 }
 return {
  files: files.sort(),
  links
 };
}

function tooMany(directory, maxFiles) {
 return new ConfigurationError(`input working-directory: ${directory} has more than ${maxFiles} files: exclude generated files with a .gitignore, or name a folder inside it`);
}

function readSource(boundary, path) {
 try {
  const real = (0, node_fs.realpathSync)(path);
  if (!isInside(boundary, real)) return unreadable$1("is a link that points outside the workspace");
  return readText(real);
 } catch (error) {
  return unreadable$1(isAbsent(error) ? "does not exist" : "cannot be opened");
 }
}

function readText(path) {
 const stat = (0, node_fs.statSync)(path);
 if (!stat.isFile()) return unreadable$1("is not a regular file");
 if (stat.size > MAX_BYTES) return unreadable$1(`is larger than ${MAX_BYTES / 1024 / 1024} MiB`);
 const text = utf8((0, node_fs.readFileSync)(path));
 return text === void 0 ? unreadable$1("is not UTF-8 text") : {
  kind: "read",
  text
 };
}

function utf8(bytes) {
 try {
  return new TextDecoder("utf-8", {
   fatal: true
  }).decode(bytes);
 } catch {
  return;
 }
}

function unreadable$1(reason) {
 return {
  kind: "unreadable",
  reason
 };
}

function isAbsent(error) {
 return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

const matrixWellFormed = defineRule({
 id: "traceability/matrix-well-formed",
 title: "Readability of the matrix",
 policyKey: "traceability.matrix",
 remedy: "fix the lines of the matrix that the findings name"
});

const matrixPaths = defineRule({
 id: "traceability/matrix-paths",
 title: "Entries of the matrix without a file",
 policyKey: "traceability.matrix",
 remedy: 'fix the path in the matrix, or add "generated_by_ci": true where a CI run writes the file, which is not a test'
});

const matrixCategories = defineRule({
 id: "traceability/matrix-categories",
 title: "Missing evidence",
 policyKey: "traceability.require",
 remedy: "name evidence for the requirement in the matrix"
});

const matrixEvidence = defineRule({
 id: "traceability/matrix-evidence",
 title: "Requirements without conclusive evidence",
 policyKey: "traceability.matrix",
 remedy: "name a test in the matrix that exists and runs every time"
});

const matrixWeakened = defineRule({
 id: "traceability/matrix-weakened",
 title: "Weakening of the matrix",
 policyKey: "traceability.weakening",
 remedy: "restore in the matrix what the findings name"
});

const coverage = defineRule({
 id: "traceability/coverage",
 title: "Classified tests traced to a requirement",
 policyKey: "traceability.min-coverage",
 remedy: "name the untraced tests in the matrix, or tag them with their requirements"
});

const MATRIX_RULES = [ matrixWellFormed, matrixPaths, matrixCategories, matrixEvidence, matrixWeakened, coverage ];

function coverageOf(tests, traced) {
 return {
  part: [ ...tests.lines.keys() ].filter(file => traced.has(file)).length,
  whole: tests.count
 };
}

function minimumOf(policy, matrix, base) {
 return [ {
  percent: policy["min-coverage"],
  source: "the policy"
 }, {
  percent: base?.rules.minCoverage,
  source: "the matrix at the base commit"
 }, {
  percent: matrix.rules.minCoverage,
  source: "the matrix"
 } ].reduce((strictest, {percent, source}) => percent === void 0 || strictest !== void 0 && compareDecimals(strictest.percent, percent) >= 0 ? strictest : {
  percent,
  source
 }, void 0);
}

function checkCoverage(rate, minimum, advice) {
 const percent = percentOf$1(rate);
 const actual = percent === null ? null : measured(percent, "%");
 const detail = `${rate.part} of ${rate.whole} classified tests are traced`;
 if (minimum === void 0) return checkOf(coverage, {}, {
  status: "skipped",
  actual,
  expected: atLeast(0, "%"),
  detail: `${detail}; no minimum is set`
 });
 const known = {
  actual,
  expected: expectedOf(minimum),
  detail: `${detail}; the minimum is set by ${minimum.source}`
 };
 if (rate.whole === 0) {
  const remedy = "classify the tests: without any, there is no coverage to measure";
  return checkOf(coverage, {}, {
   ...known,
   status: "inconclusive",
   remedy
  });
 }
 const status = isAtLeast(rate, minimum.percent) ? "pass" : "fail";
 return checkOf(coverage, {}, {
  ...known,
  status,
  remedy: `${coverage.remedy}${advice}`
 });
}

function unmeasuredCoverage(minimum, remedy) {
 if (minimum === void 0) return;
 return checkOf(coverage, {}, {
  status: "inconclusive",
  actual: null,
  expected: expectedOf(minimum),
  detail: "it is not known which tests exist",
  remedy
 });
}

function expectedOf({percent}) {
 const nearest = decimalToNumber(percent);
 const text = decimalToText(percent);
 return atLeast(String(nearest) === text ? nearest : text, "%");
}

const documentsExist = defineRule({
 id: "traceability/documents-exist",
 title: "Missing documents",
 policyKey: "traceability.documents",
 remedy: "write the document, or fix its path in traceability.documents"
});

const documentsAge = defineRule({
 id: "traceability/documents-age",
 title: "Outdated documents",
 policyKey: "traceability.documents",
 remedy: "review the document and update it"
});

const documentsHistory = defineRule({
 id: "traceability/documents-history",
 title: "Documents of unknown age",
 policyKey: "traceability.documents",
 remedy: "check out the full history (actions/checkout with fetch-depth: 0)"
});

const documentsLinks = defineRule({
 id: "traceability/documents-links",
 title: "Broken links in the documents",
 policyKey: "traceability.documents",
 remedy: "fix the link, or add the file or heading that it points to"
});

const documentsReadable = defineRule({
 id: "traceability/documents-readable",
 title: "Unreadable documents",
 policyKey: "traceability.documents",
 remedy: "fix the document, so that its links can be checked"
});

const DOCUMENTS_RULES = [ documentsExist, documentsAge, documentsHistory, documentsLinks, documentsReadable ];

function checkDocuments(documents, now) {
 if (documents.length === 0) return [];
 return [ checkExistence(documents), ...checkAges(documents, now), ...checkLinks(documents) ].filter(check => check !== void 0);
}

function checkExistence(documents) {
 const absent = documents.filter(({exists}) => !exists);
 return checkOf(documentsExist, {}, {
  status: absent.length === 0 ? "pass" : "fail",
  actual: measured(absent.length, "documents"),
  expected: exactly(0, "documents"),
  detail: `${absent.length} of ${documents.length} documents are missing`,
  findings: absent.map(({policy, shown}) => ({
   subject: policy.title,
   message: `${shown} does not exist`
  }))
 });
}

const CLOCK_TOLERANCE = 3e5;

const FETCH = documentsHistory.remedy;

function ageOf({policy, history}, now) {
 const limit = policy["max-age"];
 if (history === void 0 || limit === void 0) return;
 switch (history.kind) {
 case "unknown":
  return {
   status: "inconclusive",
   text: history.reason,
   remedy: FETCH
  };

 case "uncommitted":
  return {
   status: "inconclusive",
   text: "is not committed yet",
   remedy: "commit the document"
  };

 case "cut":
  if (now - history.notAfter > limit.milliseconds) return tooOld(history.notAfter, now, "or earlier");
  return {
   status: "inconclusive",
   text: "the checkout is shallow, and does not include the last commit that changed it",
   remedy: FETCH
  };

 case "committed":
  {
   const {at} = history;
   if (at - now > CLOCK_TOLERANCE) return {
    status: "inconclusive",
    text: `last changed at ${formatInstant(at)}, which is in the future`,
    remedy: "fix the clock of the machine that made the commit, or the instant in as-of"
   };
   if (now - at > limit.milliseconds) return tooOld(at, now, "");
   return {
    status: "pass",
    text: `${daysAgo(at, now)} days`
   };
  }
 }
}

function tooOld(at, now, aside) {
 return {
  status: "fail",
  text: [ `${daysAgo(at, now)} days old, last changed at ${formatInstant(at)}`, aside ].join(" ").trim(),
  remedy: documentsAge.remedy
 };
}

function daysAgo(at, now) {
 return Math.max(0, daysBetween(at, now));
}

function checkAges(documents, now) {
 const aged = documents.flatMap(document => {
  const age = ageOf(document, now);
  return age === void 0 ? [] : [ {
   document,
   age
  } ];
 });
 if (aged.length === 0) return [];
 const stale = aged.filter(({age}) => age.status === "fail");
 const unknown = aged.filter(({age}) => age.status === "inconclusive");
 const tooOld = {
  rule: documentsAge,
  total: aged.length,
  bad: stale
 };
 if (unknown.length === 0) return [ ageCheck(tooOld) ];
 if (stale.length === 0) return [ unknownAges({
  ...tooOld,
  bad: unknown
 }) ];
 return [ ageCheck(tooOld), unknownAges({
  rule: documentsHistory,
  total: aged.length,
  bad: unknown
 }) ];
}

function ageCheck({rule, total, bad}) {
 return checkOf(rule, {}, {
  status: bad.length === 0 ? "pass" : "fail",
  actual: measured(bad.length, "documents"),
  expected: exactly(0, "documents"),
  detail: `${bad.length} of ${total} documents are older than their max-age`,
  ...remedyOf(bad),
  findings: bad.map(findingOf$3)
 });
}

function unknownAges({rule, total, bad}) {
 return checkOf(rule, {}, {
  status: "inconclusive",
  actual: null,
  expected: exactly(0, "documents"),
  detail: `the age of ${bad.length} of ${total} documents is unknown`,
  ...remedyOf(bad),
  findings: bad.map(findingOf$3)
 });
}

function remedyOf([first]) {
 return first?.age.remedy === void 0 ? {} : {
  remedy: first.age.remedy
 };
}

function findingOf$3({document: {policy, shown}, age}) {
 const limit = policy["max-age"]?.text ?? "";
 return {
  subject: policy.title,
  message: `${age.text} (maximum ${limit})`,
  file: shown
 };
}

function checkLinks(documents) {
 if (documents.every(({links}) => links.kind === "none")) return [];
 const unreadable = documents.flatMap(({links}) => links.kind === "unreadable" ? [ links.finding ] : []);
 const read = documents.flatMap(({links}) => links.kind === "read" ? [ links ] : []);
 const broken = read.flatMap(links => links.broken);
 const checked = read.reduce((sum, links) => sum + links.checked, 0);
 const links = checkOf(documentsLinks, {}, {
  status: broken.length === 0 ? "pass" : "fail",
  actual: measured(broken.length, "links"),
  expected: exactly(0, "links"),
  detail: `${broken.length} of ${checked} links are broken`,
  findings: broken
 });
 if (unreadable.length === 0) return [ links ];
 const outcome = {
  status: "inconclusive",
  remedy: documentsReadable.remedy,
  findings: unreadable
 };
 if (broken.length === 0) return [ checkOf(documentsLinks, {}, {
  ...outcome,
  actual: null,
  expected: exactly(0, "links")
 }) ];
 const [actual, expected] = [ measured(unreadable.length, "documents"), exactly(0, "documents") ];
 return [ links, checkOf(documentsReadable, {}, {
  ...outcome,
  actual,
  expected
 }) ];
}

function proofName({file, test}) {
 return test === void 0 ? file : `${file}::${test}`;
}

const UNSEEN = "is generated by CI and is not in the workspace";

function checkEvidence$1(judged, graph) {
 const {matrix} = judged;
 const firm = firmRequirements(graph);
 const alone = matrix.requirements.filter(({id}) => !firm.has(id)).map(each => unsupported(each));
 const optional = alone.flatMap(each => each?.kind === "optional" ? [ findingOf$2(each, judged) ] : []);
 const unseen = alone.flatMap(each => each?.kind === "unseen" ? [ findingOf$2(each, judged) ] : []);
 return checkOf(matrixEvidence, {}, {
  ...judgeAlone({
   optional: optional.length,
   unseen: unseen.length
  }, judged),
  actual: measured(optional.length + unseen.length, "requirements"),
  expected: exactly(0, "requirements"),
  ...unseenDetail(judged),
  findings: [ ...optional, ...unseen ]
 });
}

function judgeAlone({optional, unseen}, {path, required}) {
 if (optional > 0) return {
  status: "fail",
  remedy: `name a test in ${path} that runs every time, or remove "optional" where the test always runs`
 };
 if (unseen === 0) return {
  status: "pass"
 };
 const remedy = `download the generated files into the workspace before the gate, or name a test in ${path} that shows the requirement is met`;
 return {
  status: required.length > 0 ? "inconclusive" : "warn",
  remedy
 };
}

function firmRequirements({links, optional}) {
 const firm = links.filter(link => optional.get(link.requirement)?.has(proofName(link)) !== true);
 return new Set(firm.map(({requirement}) => requirement));
}

function unsupported(requirement) {
 const entries = [ ...requirement.categories.values() ].flatMap(category => category.entries);
 if (entries.some(({isGenerated, isOptional}) => !isGenerated && !isOptional)) return;
 const entry = entries.find(({isOptional}) => !isOptional) ?? entries[0];
 if (entry === void 0) return;
 return {
  kind: entry.isOptional ? "optional" : "unseen",
  requirement,
  entry
 };
}

function findingOf$2({kind, requirement: {id}, entry}, {path, files}) {
 const unseen = files.get(entry.path)?.vague?.kind === "folder" ? "is a folder: name the files that CI writes to it" : UNSEEN;
 return {
  subject: id,
  message: kind === "optional" ? "names only optional evidence" : `names nothing but ${entry.path}, which ${unseen}`,
  file: path,
  line: entry.line
 };
}

function unseenDetail({matrix, files}) {
 const generated = matrix.requirements.flatMap(({categories}) => [ ...categories.values() ].flatMap(({entries}) => entries.filter(({isGenerated}) => isGenerated)));
 const unseen = generated.filter(({path}) => (files.get(path)?.files ?? []).length === 0);
 if (unseen.length === 0) return {};
 return {
  detail: `${unseen.length} of ${generated.length} entries that CI generates are not in the workspace, and show nothing`
 };
}

const TAGGED = "tags";

function linkGraph({requirements}, files, tags) {
 const named = requirements.flatMap(requirement => namedFiles(requirement, files));
 const inMatrix = new Map;
 for (const naming of named) {
  const {requirement, by} = naming;
  const known = inMatrix.get(proofName(naming)) ?? new Map;
  if (by === "path" || !known.has(requirement)) known.set(requirement, by);
  inMatrix.set(proofName(naming), known);
 }
 const tagged = taggedProofs(new Set(requirements.map(({id}) => id)), tags);
 const isInMatrix = (proof, id) => [ proofName(proof), proof.file ].some(name => inMatrix.get(name)?.has(id) === true);
 const added = tagged.flatMap(({proof, ids}) => [ ...ids ].filter(id => !isInMatrix(proof, id)).map(requirement => ({
  requirement,
  category: TAGGED,
  ...proof
 })));
 return {
  links: [ ...named, ...added ],
  inMatrix,
  inTags: new Map(tagged.map(({proof, ids}) => [ proofName(proof), ids ])),
  optional: optionalFiles(named)
 };
}

function optionalFiles(named) {
 const optional = new Map;
 for (const [requirement, own] of Map.groupBy(named, each => each.requirement)) {
  const proofs = [ ...Map.groupBy(own, proofName) ].filter(([, namings]) => isOptional(namings));
  if (proofs.length > 0) optional.set(requirement, new Set(proofs.map(([name]) => name)));
 }
 return optional;
}

function isOptional(namings) {
 const byPath = namings.filter(({by}) => by === "path");
 return (byPath.length > 0 ? byPath : namings).every(naming => naming.isOptional);
}

function namedFiles({id, categories}, files) {
 return [ ...categories ].flatMap(([category, {entries}]) => {
  const found = new Map;
  for (const {path, test, isOptional} of entries) for (const file of files.get(path) ?? []) {
   const naming = {
    requirement: id,
    category,
    file,
    isOptional,
    ...test === void 0 ? {} : {
     test
    },
    by: path === file ? "path" : "glob"
   };
   found.set(proofName(naming), stronger(found.get(proofName(naming)), naming));
  }
  return [ ...found.values() ];
 });
}

function stronger(known, other) {
 if (known === void 0 || known.by === "glob" && other.by === "path") return other;
 if (known.by === "path" && other.by === "glob") return known;
 return known.isOptional ? other : known;
}

function taggedProofs(requirements, tags) {
 return [ ...Map.groupBy(tags.filter(({id}) => requirements.has(id)), proofName).values() ].flatMap(own => {
  const [first] = own;
  if (first === void 0) return [];
  const {file, test} = first;
  return [ {
   proof: test === void 0 ? {
    file
   } : {
    file,
    test
   },
   ids: new Set(own.map(({id}) => id))
  } ];
 });
}

function tracedFiles({links}) {
 return new Set(links.map(({file}) => file));
}

function categoriesOf({links}) {
 const requirements = Map.groupBy(links, ({requirement}) => requirement);
 return new Map([ ...requirements ].map(([requirement, linked]) => {
  const files = Map.groupBy(linked, proofName);
  return [ requirement, new Map([ ...files ].map(([file, own]) => [ file, own.map(({category}) => category) ])) ];
 }));
}

const linksClassification = defineRule({
 id: "traceability/links-classification",
 title: "Readability of the suite classification",
 policyKey: "suites.classification",
 remedy: "fix the suite classification at the line that the finding names"
});

const linksInventory = defineRule({
 id: "traceability/links-inventory",
 title: "Differences between the classification and the tests on disk",
 policyKey: "suites.classification",
 remedy: "add new tests to a suite in the classification, and remove entries whose test no longer exists"
});

const linksClassified = defineRule({
 id: "traceability/links-classified",
 title: "Unclassified tests used as evidence",
 policyKey: "suites.classification",
 remedy: "add the test to a suite in the classification"
});

const linksUnknown = defineRule({
 id: "traceability/links-unknown",
 title: "Evidence outside the known tests",
 policyKey: "suites.tests",
 remedy: "add a pattern that matches the file to suites.tests in the policy, and add the file to a suite"
});

const linksUntraced = defineRule({
 id: "traceability/links-untraced",
 title: "Untraced tests",
 policyKey: "traceability.matrix",
 remedy: "name the test in the matrix, or tag it with its requirement"
});

const linksAmbiguous = defineRule({
 id: "traceability/links-ambiguous",
 title: "Ambiguous links",
 policyKey: "traceability.matrix",
 remedy: "list each file in one category, and write its full path where several files share the name"
});

const linksSuspect = defineRule({
 id: "traceability/links-suspect",
 title: "Suspect links",
 policyKey: "traceability.lock",
 remedy: "review the tests against the new text, then commit the lock candidate that this action writes as the lock file"
});

const LINKS_RULES = [ linksClassification, linksInventory, linksClassified, linksUnknown, linksUntraced, linksAmbiguous, linksSuspect ];

function classifiedTests({path, onDisk, entries, partly}) {
 const isAmbiguous = ({isStem, files}) => isStem && files.length > 1;
 const lines = new Map;
 for (const entry of entries) {
  if (isAmbiguous(entry)) continue;
  for (const file of entry.files) if (!lines.has(file) && !partly.has(file)) lines.set(file, entry.line);
 }
 const phantoms = [ ...new Map(entries.filter(({files}) => files.length === 0).map(entry => [ entry.entry, entry ])).values() ];
 return {
  path,
  onDisk,
  lines,
  phantoms,
  partly,
  ambiguous: entries.filter(isAmbiguous),
  count: lines.size + phantoms.length
 };
}

function unreadableClassification(finding) {
 return checkOf(linksClassification, {}, {
  status: "inconclusive",
  actual: measured("unreadable"),
  expected: exactly("readable"),
  findings: [ finding ]
 });
}

function checkInventory(tests) {
 const {path, onDisk, lines, phantoms, ambiguous} = tests;
 const doubtful = new Set(ambiguous.flatMap(({files}) => files));
 const unclassified = [ ...onDisk ].filter(file => !lines.has(file)).sort();
 const findings = [ ...unclassified.map(file => ({
  subject: file,
  message: missingText(tests.partly.get(file), doubtful.has(file) ? "shared stem" : "no entry"),
  file: path
 })), ...phantoms.map(({entry, suite, line}) => ({
  subject: entry,
  message: `is in the suite ${suite} but not on disk`,
  file: path,
  line
 })) ];
 return checkOf(linksInventory, {}, {
  status: findings.length === 0 ? "pass" : "fail",
  ...noneOf(findings, "tests"),
  detail: `${unclassified.length} on disk and unclassified, ${phantoms.length} classified and not on disk`,
  remedy: `add new tests to a suite in ${path}, and remove entries whose test no longer exists`
 });
}

function missingText(unnamed, cause) {
 if (unnamed !== void 0) {
  const more = unnamed.length > 1 ? ` and ${unnamed.length - 1} more` : "";
  return `is on disk, but some of its tests are in no suite: ${unnamed[0]}${more}`;
 }
 return cause === "shared stem" ? "is on disk, but the only entry that could mean it is a stem that other tests share" : "is on disk but in no suite";
}

function checkClassified({path, onDisk, lines, partly}, {links}) {
 const byFile = Map.groupBy(links.filter(({file}) => onDisk.has(file)), ({file}) => file);
 const findings = [ ...byFile ].filter(([file]) => !lines.has(file)).sort(([left], [right]) => left < right ? -1 : 1).map(([file, own]) => {
  const requirements = [ ...new Set(own.map(({requirement}) => requirement)) ];
  const state = partly.has(file) ? "some of its tests are in no suite" : "in no suite";
  return {
   subject: file,
   message: `is evidence for ${requirements.join(", ")} but ${state}`
  };
 });
 return checkOf(linksClassified, {}, {
  status: findings.length === 0 ? "pass" : "fail",
  ...noneOf(findings, "tests"),
  detail: `${findings.length} of ${byFile.size} tests that are evidence are unclassified`,
  remedy: `add the test to a suite in ${path}`
 });
}

function untracedTests(tests, traced) {
 return [ ...[ ...tests.lines ].filter(([file]) => !traced.has(file)).map(([name, line]) => ({
  name,
  line
 })), ...tests.phantoms.map(({entry, line}) => ({
  name: entry,
  line
 })) ].sort((left, right) => left.name < right.name ? -1 : left.name > right.name ? 1 : 0);
}

function checkUntraced(tests, untraced, advice) {
 return checkOf(linksUntraced, {}, {
  status: untraced.length === 0 ? "pass" : "warn",
  actual: measured(untraced.length, "tests"),
  expected: exactly(0, "tests"),
  detail: `${untraced.length} of ${tests.count} classified tests are untraced`,
  remedy: `${linksUntraced.remedy}${advice}`,
  findings: untraced.map(({name, line}) => ({
   subject: name,
   message: "untraced: no requirement names it",
   file: tests.path,
   line
  }))
 });
}

function checkAmbiguous(graph, tests, names) {
 const findings = [ ...sharedEvidence(graph), ...(tests?.ambiguous ?? []).map(({entry, files, line}) => ({
  subject: entry,
  message: `ambiguous: the stem names ${files.join(" and ")}`,
  file: tests?.path ?? "",
  line
 })), ...names.map(({name, files}) => ({
  subject: name,
  message: `ambiguous: the name in the results may mean ${files.join(" or ")}`
 })) ];
 return checkOf(linksAmbiguous, {}, {
  status: findings.length === 0 ? "pass" : "warn",
  ...noneOf(findings, "links")
 });
}

function sharedEvidence(graph) {
 return [ ...categoriesOf(graph) ].flatMap(([requirement, files]) => [ ...files ].filter(([, categories]) => categories.filter(category => category !== TAGGED).length > 1).map(([file, categories]) => ({
  subject: requirement,
  message: `ambiguous: ${file} is listed in ${categories.join(" and ")}`
 })));
}

const UNLIKELY = [ "q7xj", ".q7xj", "q7xj.z9kv", "q7xj/w3hk", "q7xj/w3hk.z9kv", "q7xj/w3hk/v5bd.z9kv", "q7xj/w3hk/v5bd/u1gm.z9kv" ];

const LITERAL = /[^*?{}[\]!()+@|,]/;

function vagueGlob(pattern, files, {matcher, tests = [], requirements}) {
 const matches = matcher(pattern);
 const example = tests.find(test => matches(test)) ?? files[0];
 if (UNLIKELY.some(matches)) return {
  kind: "any-path",
  example
 };
 const lastStep = pattern.slice(pattern.lastIndexOf("/") + 1);
 if (tests.length > 1 && (requirements > 1 || !LITERAL.test(lastStep)) && tests.every(test => matches(test))) return {
  kind: "every-test",
  count: tests.length,
  example
 };
}

function vagueText(path, vague) {
 const fix = `name the files that are evidence for this requirement${vague.example === void 0 ? "" : `, such as ${vague.example}`}`;
 switch (vague.kind) {
 case "folder":
  return `${path} is a folder, which proves nothing: ${fix}`;

 case "any-path":
  return `${path} matches any file, which proves nothing: ${fix}`;

 case "every-test":
  return `${path} matches every test (${vague.count} of ${vague.count}), which proves nothing: ${fix}`;
 }
}

const TESTS = /(?:^|[_\s-])tests?$/i;

function isTestCategory(name) {
 return TESTS.test(name);
}

function checkWellFormed(standing) {
 const expected = exactly(0, "problems");
 const unread = (finding, remedy) => checkOf(matrixWellFormed, {}, {
  status: "inconclusive",
  actual: null,
  expected,
  remedy,
  findings: [ finding ]
 });
 const {path} = standing;
 switch (standing.kind) {
 case "missing":
  return unread({
   message: "does not exist",
   file: path
  }, `create ${path}, or fix its path in traceability.matrix of the policy`);

 case "unreadable":
  return unread(standing.finding, `fix ${path} at the line that the finding names`);

 case "read":
  {
   const {problems, matrix} = standing;
   const status = problems.length === 0 ? "pass" : "inconclusive";
   return checkOf(matrixWellFormed, {}, {
    status,
    actual: measured(problems.length, "problems"),
    expected,
    detail: `requirements read: ${matrix.requirements.length}`,
    remedy: `fix the lines of ${path} that the findings name`,
    findings: problems.map(problem => ({
     ...problem,
     file: path
    }))
   });
  }
 }
}

function checkPaths({matrix, path, files}) {
 const entries = matrix.requirements.flatMap(({id, categories}) => [ ...categories ].flatMap(([category, named]) => named.entries.map(entry => ({
  id,
  category,
  entry
 }))));
 const faults = entries.flatMap(({id, category, entry}) => {
  const named = files.get(entry.path);
  const message = pathFault(entry, category, named ?? {
   files: []
  });
  return message === void 0 ? [] : [ {
   id,
   message,
   category,
   entry,
   named
  } ];
 });
 const findings = faults.map(({id, message, entry: {line}}) => ({
  subject: id,
  message,
  file: path,
  line
 }));
 const isAllTests = faults.length > 0 && faults.every(({entry, named}) => isAbsentCase(entry, named));
 const makeable = faults.flatMap(({entry, category, named}) => makeablePaths(entry, category, named));
 return checkOf(matrixPaths, {}, {
  status: findings.length === 0 ? "pass" : "fail",
  ...noneOf(findings, "entries"),
  detail: `${findings.length} of ${entries.length} entries name no specific file`,
  remedy: isAllTests ? nameRemedy(path) : pathRemedy(path, makeable)
 });
}

function isAbsentCase({test}, named) {
 return test !== void 0 && named?.absentCases?.includes(test) === true;
}

const SHOWN_PATHS = 3;

function nameRemedy(path) {
 return `correct the name of the test in ${path}, and leave out its parameters`;
}

function pathRemedy(path, makeable) {
 const fix = `fix the path in ${path}`;
 if (makeable.length === 0) return fix;
 const paths = [ ...new Set(makeable) ];
 const more = paths.length > SHOWN_PATHS ? ` and ${paths.length - SHOWN_PATHS} more` : "";
 return `${fix}, or add "generated_by_ci": true where a CI run writes the file: ${paths.slice(0, SHOWN_PATHS).join(", ")}${more}`;
}

function makeablePaths({path, test, isGenerated}, category, named) {
 const isTest = test !== void 0 || isTestCategory(category) || named?.isAbsentTest === true;
 return isGenerated || isTest || named?.vague !== void 0 ? [] : [ path ];
}

function pathFault({path, test, isGenerated}, category, {files, vague, isAbsentTest, absentCases}) {
 if (vague !== void 0 && !(isGenerated && vague.kind === "folder")) return `vague: ${category}: ${vagueText(path, vague)}`;
 if (test !== void 0 && absentCases?.includes(test) === true) return `missing: ${category} names the test ${test}, which is not in ${path}`;
 if (files.length > 0) return;
 if (isGenerated && isAbsentTest === true) return `missing: ${category} names ${path}, which matches suites.tests in the policy: a test must be in the repository, even with generated_by_ci`;
 return isGenerated ? void 0 : `missing: ${category} names ${path}, which is not in the workspace`;
}

function checkCategories(judged, linked) {
 return judged.required.length === 0 ? checkAnyEvidence(judged, linked) : checkRequired(judged);
}

function checkAnyEvidence({matrix, path}, linked) {
 const bare = matrix.requirements.filter(({id}) => !linked.has(id));
 return checkOf(matrixCategories, {}, {
  status: bare.length === 0 ? "pass" : "warn",
  actual: measured(bare.length, "requirements without evidence"),
  expected: exactly(0, "requirements without evidence"),
  detail: "no category is required",
  remedy: `name in ${path} what shows that the requirement is met`,
  findings: bare.map(({id, line}) => ({
   subject: id,
   message: "missing: it names no evidence at all",
   file: path,
   line
  }))
 });
}

function checkRequired(judged) {
 const {matrix, path, required} = judged;
 const findings = matrix.requirements.flatMap(requirement => emptyCategories(requirement, judged));
 return checkOf(matrixCategories, {}, {
  status: findings.length === 0 ? "pass" : "fail",
  ...noneOf(findings, "empty categories"),
  detail: `required of each requirement: ${required.join(", ")}`,
  remedy: `name evidence for the requirement in ${path}`
 });
}

function emptyCategories({id, categories, line}, judged) {
 const entriesOf = category => categories.get(category)?.entries ?? [];
 return judged.required.filter(category => !entriesOf(category).some(entry => fills(entry, category, judged))).map(category => ({
  subject: id,
  message: entriesOf(category).length === 0 ? `missing: it names no ${category}` : `missing: CI generates its ${category}, which are not in the workspace; a test must be in the repository`,
  file: judged.path,
  line: categories.get(category)?.line ?? line
 }));
}

function fills({path, isGenerated}, category, {files}) {
 return !isGenerated || !isTestCategory(category) || (files.get(path)?.files ?? []).length > 0;
}

const LINK_STATES = [ "covered", "optional", "not-seen", "ambiguous", "suspect", "not-run", "failed", "missing" ];

const STATE_MEANINGS = {
 covered: "the evidence exists, and its tests passed where results are judged",
 optional: "the evidence is optional, and it did not run or there is no other",
 "not-seen": "CI generates the evidence, and this run does not have it",
 ambiguous: "one file is listed in two categories, so it is unclear which one it covers",
 suspect: "the text of the requirement changed after its tests were reviewed",
 "not-run": "a test has no result in this run",
 failed: "a test failed in this run",
 missing: "no evidence is named, or what is named does not exist"
};

const IDLE = new Set([ "optional", "not-seen" ]);

function jointState(states) {
 return worstState(states.filter(state => !IDLE.has(state))) ?? worstState(states);
}

function worstState(states) {
 return states.reduce((worst, state) => worst === void 0 || LINK_STATES.indexOf(state) > LINK_STATES.indexOf(worst) ? state : worst, void 0);
}

function categoryColumns(matrix, {required, graph}) {
 const named = matrix.requirements.flatMap(({categories}) => [ ...categories.keys() ]);
 const tagged = graph.links.some(({category}) => category === "tags") ? [ TAGGED ] : [];
 return [ ...new Set([ ...required, ...named, ...tagged ]) ];
}

function requirementStandings(matrix, context) {
 const columns = categoryColumns(matrix, context);
 const shared = sharedFiles(context.graph);
 const tagged = taggedFiles(context.graph);
 return matrix.requirements.map(requirement => {
  const judge = judgeEvidence(context, requirement.id, shared.get(requirement.id) ?? new Set);
  const tags = (tagged.get(requirement.id) ?? []).map(proof => judge(taggedEvidence(proof)));
  const cells = new Map;
  for (const column of columns) {
   const own = entriesIn(requirement, column).map(entry => judge(evidenceOf(entry, context.files)));
   const evidence = column === "tags" ? [ ...own, ...tags ] : own;
   if (evidence.length === 0 && !context.required.includes(column)) continue;
   cells.set(column, {
    state: jointState(evidence.map(({state}) => state)) ?? "missing",
    evidence
   });
  }
  return {
   requirement,
   state: stateOf$1(cells, context, requirement.id),
   cells
  };
 });
}

function stateOf$1(cells, context, requirement) {
 const state = jointState([ ...cells.values() ].map(cell => cell.state)) ?? "missing";
 if (state !== "covered") return state;
 const optional = context.graph.optional.get(requirement);
 const evidence = [ ...cells.values() ].flatMap(cell => cell.evidence);
 const firm = evidence.flatMap(({proofs}) => proofs).filter(name => optional?.has(name) !== true);
 if (firm.length === 0) return worstState(evidence.map(each => each.state === "not-seen" ? "not-seen" : "optional")) ?? state;
 return isShown(firm, context) ? state : "not-run";
}

function entriesIn({categories}, column) {
 return categories.get(column)?.entries ?? [];
}

function isShown(firm, {outcomes}) {
 return outcomes === void 0 || firm.some(name => outcomes.has(name));
}

function evidenceOf(entry, files) {
 const {path, test, isGenerated, isOptional, justification} = entry;
 const named = {
  path: proofName({
   file: path,
   test
  }),
  source: "matrix",
  proofs: (files.get(path) ?? []).map(file => proofName({
   file,
   test
  })),
  isGenerated,
  isOptional
 };
 return justification === void 0 ? named : {
  ...named,
  justification
 };
}

function taggedEvidence(proof) {
 const name = proofName(proof);
 return {
  path: name,
  source: "tag",
  proofs: [ name ],
  isGenerated: false,
  isOptional: false
 };
}

function judgeEvidence({outcomes, suspects, graph, absent}, requirement, shared) {
 const optional = graph.optional.get(requirement);
 const stateOfProof = name => {
  if (absent.has(name)) return "missing";
  const outcome = outcomes?.get(name)?.kind;
  if (outcome === "failed") return outcome;
  if (outcome === "not-run" || outcome === "skipped") return optional?.has(name) === true ? "optional" : "not-run";
  return shared.has(name) ? "ambiguous" : "covered";
 };
 return evidence => {
  const {proofs, isGenerated} = evidence;
  const found = jointState(proofs.map(stateOfProof)) ?? (isGenerated ? "not-seen" : "missing");
  const states = suspects.has(requirement) ? [ found, "suspect" ] : [ found ];
  return {
   ...evidence,
   state: worstState(states) ?? found
  };
 };
}

function sharedFiles(graph) {
 const shared = new Map;
 for (const [requirement, files] of categoriesOf(graph)) {
  const several = [ ...files ].filter(([, categories]) => categories.length > 1).map(([file]) => file);
  if (several.length > 0) shared.set(requirement, new Set(several));
 }
 return shared;
}

function taggedFiles({links}) {
 return Map.groupBy(links.filter(({category}) => category === TAGGED), ({requirement}) => requirement);
}

const resultsEvidence = defineRule({
 id: "traceability/results-evidence",
 title: "Readability of the test results",
 policyKey: "traceability.results",
 remedy: "fix the step that writes the results, and run the tests again"
});

const resultsOutcome = defineRule({
 id: "traceability/results-outcome",
 title: "Outcome of the step that ran the tests",
 policyKey: "traceability.results",
 remedy: "look in the log of the step for an error outside the tests, a coverage threshold or a crash, and fix it; run commands that are not part of these tests in a step of their own"
});

const resultsMadeBy = defineRule({
 id: "traceability/results-made-by",
 title: "Results of this run",
 policyKey: "traceability.made-by",
 remedy: "stop tracking the result files in git, and add them to .gitignore"
});

const resultsStray = defineRule({
 id: "traceability/results-stray",
 title: "Failing results without a test",
 policyKey: "traceability.results",
 remedy: "fix the failing tests; use a report that names the file or the class of each test, add the test to suites.tests where it is one, and name the folder that the report is relative to with root in traceability.results"
});

const resultsPassed = defineRule({
 id: "traceability/results-passed",
 title: "Requirements with passing tests",
 policyKey: "traceability.results",
 remedy: "fix the failing tests, and run those that have no result"
});

const RESULTS_RULES = [ resultsEvidence, resultsOutcome, resultsMadeBy, resultsStray, resultsPassed ];

function checkMaking({matches, failing, origin, outcomes}) {
 const standing = paths => {
  const files = new Set(paths);
  return {
   files,
   failing: new Set(failing.filter(path => files.has(path))),
   mayComeFromElsewhere: origin.madeBy === "anywhere"
  };
 };
 const rule = {
  rule: resultsOutcome,
  explanation: "a failing result"
 };
 return [ checkOutcome({
  ...rule,
  scope: {}
 }, outcomes.everything, standing([ ...matches.values() ].flat())), ...[ ...matches ].map(([pattern, paths]) => checkOutcome({
  ...rule,
  scope: {
   file: pattern
  }
 }, outcomesOf(outcomes, pattern), standing(paths))), checkMadeBy(resultsMadeBy, {}, origin) ].filter(check => check !== void 0);
}

function checkStrays(strays) {
 if (strays.length === 0) return [];
 const placeless = strays.filter(({isPlaced}) => !isPlaced);
 const others = strays.filter(({isPlaced}) => isPlaced);
 const findings = [ ...placeless, ...others ].map(findingOf$1);
 return [ checkOf(resultsStray, {}, {
  status: placeless.length > 0 ? "inconclusive" : "warn",
  ...noneOf(findings, "results"),
  detail: `${placeless.length} of them may belong to any test`,
  findings
 }) ];
}

function findingOf$1({subject, message, place, report, isPlaced}) {
 const whose = isPlaced ? elsewhere(place) : "failed, and does not say which file it belongs to";
 return {
  subject,
  message: message === void 0 ? whose : `${whose}: ${message}`,
  file: report
 };
}

function elsewhere(place) {
 const whose = "failed, and belongs to no test that the policy knows";
 return place === void 0 ? whose : `${whose}, as none is in ${place}`;
}

function checkResults(reading, judged, graph) {
 const evidence = [ checkEvidence(reading), ...checkMaking(reading.making) ];
 return evidence.some(({status}) => status === "inconclusive") ? evidence : [ ...evidence, ...checkStrays(reading.strays), checkPassed(reading, judged, graph) ];
}

function checkEvidence(reading) {
 const {files, problems, results, joined, making} = reading;
 const missing = making.missing.map(name => ({
  message: `${name} does not exist`
 }));
 const findings = [ ...problems, ...missing ];
 if (files === 0) return checkOf(resultsEvidence, {}, {
  status: "inconclusive",
  actual: measured(0, "files"),
  expected: atLeast(1, "files"),
  remedy: "run the tests before the gate, or fix the path in traceability.results of the policy",
  findings
 });
 if (findings.length > 0) return checkOf(resultsEvidence, {}, {
  status: "inconclusive",
  actual: measured(findings.length, "problems"),
  expected: exactly(0, "problems"),
  ...problems.length > 0 ? {} : {
   remedy: `run the tests that write ${making.missing[0] ?? ""} before the gate, or fix its path`
  },
  findings
 });
 return checkOf(resultsEvidence, {}, {
  status: making.unmatched.length === 0 ? "pass" : "warn",
  actual: measured(files, "files"),
  expected: atLeast(1, "files"),
  detail: `${joined} of ${results} results belong to a known test${othersOf(reading)}`,
  remedy: "run the tests that write these files, or remove the pattern from traceability.results of the policy",
  findings: making.unmatched.map(pattern => ({
   message: `no file matches ${pattern}`
  }))
 });
}

function othersOf({unjoined}) {
 return unjoined === void 0 ? "" : `; the first of the others is ${unjoined.subject} in ${unjoined.report}`;
}

function checkPassed(reading, {matrix: {requirements}, path, absent}, graph) {
 const byRequirement = Map.groupBy(graph.links, ({requirement}) => requirement);
 const shown = requirements.filter(({id, categories}) => byRequirement.has(id) || [ ...categories.values() ].some(({entries}) => entries.length > 0));
 const judged = shown.map(({id, line}) => ({
  id,
  line,
  ...proofOf([ ...new Set((byRequirement.get(id) ?? []).map(proofName)) ], graph.optional.get(id) ?? new Set, reading)
 }));
 const findings = judged.flatMap(({id, line, faults}) => faults.map(message => ({
  subject: id,
  message,
  file: path,
  line
 })));
 const idle = judged.flatMap(({spared}) => spared).filter(name => !absent.has(name));
 const proven = judged.filter(({faults}) => faults.length === 0).length;
 return checkOf(resultsPassed, {}, {
  ...withWayToJoin(concludePassed({
   shown: shown.length,
   faults: findings.length,
   idle
  }, path), {
   reading,
   isAbsent: findings.some(({message}) => message.startsWith("not-run: "))
  }),
  actual: measured(proven, "requirements"),
  expected: atLeast(Math.max(shown.length, 1), "requirements"),
  ...leftOut(judged.flatMap(({idle}) => idle)),
  findings
 });
}

function concludePassed({shown, faults, idle}, path) {
 if (shown === 0) return {
  status: "inconclusive",
  remedy: `name the tests of at least one requirement in ${path}`
 };
 if (faults === 0) return {
  status: "pass"
 };
 const remedy = "fix the failing tests, and run those that have no result";
 if (idle.length === 0) return {
  status: "fail",
  remedy
 };
 return {
  status: "fail",
  remedy: `${remedy}; where one of these cannot run every time, ${`add "optional": true and a "justification" to its entry in ${path}`}: ${filesOf$2(idle)}`
 };
}

function withWayToJoin(outcome, {reading, isAbsent}) {
 const {unjoined} = reading;
 if (!isAbsent || unjoined === void 0) return outcome;
 const {subject, report, place, isReportPlaceless} = unjoined;
 const result = `${subject} in ${report} belongs to no known test`;
 if (isReportPlaceless) return {
  ...outcome,
  remedy: `${outcome.remedy}; ${result}, and nothing in the report names a file, a package or a class: where it is one of these, write the report with a tool that names files, as node --test --test-reporter=junit does from Node 24 on`
 };
 const which = place === void 0 ? "names no file, package or class" : `says that it is in ${place}`;
 const way = `write { path: ${report}, root: <that folder> } in traceability.results`;
 return {
  ...outcome,
  remedy: `${outcome.remedy}; ${result} and ${which}: where it is one of these, name the folder that the report is relative to: ${way}`
 };
}

function proofOf(proofs, optional, {outcomes}) {
 const tests = proofs.filter(name => outcomes.has(name));
 const idle = tests.filter(file => optional.has(file) && !isRun(outcomes.get(file)));
 const faults = tests.filter(file => !idle.includes(file)).flatMap(file => outcomeFinding(outcomes.get(file), file));
 const firm = tests.filter(file => !optional.has(file));
 const absent = firm.filter(file => !isRun(outcomes.get(file)));
 const spared = absent.length < firm.length ? absent : [];
 if (tests.length === 0) return {
  faults: [ "has no test whose result could show that it is met" ],
  idle,
  spared
 };
 if (firm.length > 0) return {
  faults,
  idle,
  spared
 };
 return {
  faults: [ ...faults, "has only optional tests: name one that runs every time" ],
  idle,
  spared
 };
}

const SHOWN_FILES = 5;

function leftOut(idle) {
 const {size} = new Set(idle);
 if (size === 0) return {};
 return {
  detail: `${size === 1 ? "1 optional test" : `${size} optional tests`} did not run: ${filesOf$2(idle)}`
 };
}

function filesOf$2(named) {
 return someOf([ ...new Set(named) ].sort(), SHOWN_FILES);
}

function isRun(outcome) {
 return outcome?.kind === "passed" || outcome?.kind === "failed";
}

function outcomeFinding(outcome, file) {
 switch (outcome?.kind) {
 case "failed":
  {
   const {subject, message} = outcome;
   return [ `failed: ${file}: ${subject}${message === void 0 ? "" : `: ${message}`}` ];
  }

 case "not-run":
  return [ `not-run: ${file} has no result in this run` ];

 case "skipped":
  return [ `not-run: ${file} was skipped in this run${outcome.reason === void 0 ? "" : `: ${outcome.reason}`}` ];

 case "passed":
 case void 0:
  return [];
 }
}

const EXPECTED$1 = exactly(0, "requirements");

function judgeSuspects(matrix, matrixPath, lock) {
 if (lock.problems.length > 0) return inconclusive(lock.problems, `replace ${lock.path} with the lock candidate that this action writes`);
 if (lock.judged === void 0 && lock.proposed === void 0) return inconclusive([ {
  message: "does not exist",
  file: lock.path
 } ], `review the tests, and commit the lock candidate that this action writes as ${lock.path}`);
 const suspects = new Set;
 const blocking = [];
 const visible = [];
 for (const requirement of matrix.requirements) {
  const judgement = judgeRequirement(requirement.id, lock);
  if (judgement === void 0) continue;
  const finding = findingOf(requirement, judgement.message, matrixPath);
  if (judgement.isReviewed) visible.push(finding); else {
   suspects.add(requirement.id);
   blocking.push(finding);
  }
 }
 return {
  check: conclude$1({
   blocking,
   visible: [ ...visible, ...outdated(matrix, lock) ]
  }, lock.path),
  suspects
 };
}

function conclude$1({blocking, visible}, path) {
 return checkOf(linksSuspect, {}, {
  ...blocking.length > 0 ? {
   status: "fail",
   remedy: reviewFirst(path)
  } : warnAbout(visible),
  actual: measured(blocking.length, "requirements"),
  expected: EXPECTED$1,
  findings: [ ...blocking, ...visible ]
 });
}

function reviewFirst(path) {
 return `review the tests of these requirements against the new text, then commit the lock candidate that this action writes as ${path}`;
}

function warnAbout(visible) {
 if (visible.length === 0) return {
  status: "pass"
 };
 return {
  status: "warn",
  remedy: "review the tests together with the new text of their requirements"
 };
}

function inconclusive(findings, remedy) {
 return {
  check: checkOf(linksSuspect, {}, {
   status: "inconclusive",
   actual: null,
   expected: EXPECTED$1,
   remedy,
   findings
  }),
  suspects: new Set
 };
}

function judgeRequirement(id, {judged, proposed, fingerprints}) {
 const now = fingerprints.get(id);
 const [before, after] = [ judged?.get(id)?.fingerprint, proposed?.get(id)?.fingerprint ];
 const isReviewed = after === now;
 if (before === void 0 && after === void 0) return {
  message: "suspect: the lock file has no entry for it",
  isReviewed: false
 };
 if (!isReviewed) return {
  message: "suspect: its text changed after its tests were reviewed",
  isReviewed
 };
 if (before === void 0 || before === now) return;
 return {
  message: "suspect: its text changed, and this change records that its tests were reviewed against the new text",
  isReviewed
 };
}

function outdated({requirements}, {proposed, path}) {
 const known = new Set(requirements.map(({id}) => id));
 return [ ...proposed ?? [] ].filter(([id]) => !known.has(id)).map(([id, {line}]) => ({
  subject: id,
  message: "outdated: the lock file has an entry for it, but the matrix does not",
  file: path,
  line
 }));
}

function findingOf({id, line}, message, file) {
 return {
  subject: id,
  message,
  file,
  line
 };
}

const TAGGABLE = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;

const MAX_GLOBS = 3;

function tagAdvice({policy, matrix, files}) {
 if (policy.tags !== void 0 || files.length === 0) return "";
 return `: a comment such as covers: ${matrix.requirements.find(each => TAGGABLE.test(each.id))?.id ?? "R-1"} at the test, and below traceability: in the policy, which names no files with tags yet, tags: { files: [${[ ...new Set(files.map(globOf)) ].slice(0, MAX_GLOBS).map(glob => JSON.stringify(glob)).join(", ")}] }`;
}

function globOf(path) {
 const [folder = "", ...below] = path.split("/");
 const name = below.at(-1) ?? folder;
 const dot = name.lastIndexOf(".");
 const pattern = dot <= 0 ? name : `*${name.slice(dot)}`;
 return below.length === 0 ? pattern : `${folder}/**/${pattern}`;
}

const tagsFiles = defineRule({
 id: "traceability/tags-files",
 title: "Files searched for tags",
 policyKey: "traceability.tags.files",
 remedy: "fix the file, or exclude it in traceability.tags.files with a pattern that begins with !"
});

const tagsOrphaned = defineRule({
 id: "traceability/tags-orphaned",
 title: "Orphaned tags",
 policyKey: "traceability.tags",
 remedy: "fix the id in the tag, or add the requirement to the matrix"
});

const tagsContradictions = defineRule({
 id: "traceability/tags-contradictions",
 title: "Contradictions between tags and the matrix",
 policyKey: "traceability.tags",
 remedy: "name the same requirements in the tag of the test and in the matrix"
});

const TAGS_RULES = [ tagsFiles, tagsOrphaned, tagsContradictions ];

function checkTags(reading, matrix, graph) {
 return [ checkFiles(reading), checkOrphaned(reading, matrix), checkContradictions(reading, graph) ];
}

function checkFiles({files, tags, problems}) {
 if (files.length === 0) return checkOf(tagsFiles, {}, {
  status: "inconclusive",
  actual: measured(0, "files"),
  expected: atLeast(1, "files"),
  remedy: "fix the globs in traceability.tags.files of the policy: they match no file",
  findings: problems
 });
 return checkOf(tagsFiles, {}, {
  status: problems.length === 0 ? "pass" : "inconclusive",
  actual: measured(problems.length, "problems"),
  expected: exactly(0, "problems"),
  detail: `found ${tags.length} tags in ${files.length} files`,
  findings: problems
 });
}

function checkOrphaned({tags}, {requirements}) {
 const known = new Set(requirements.map(({id}) => id));
 const orphaned = tags.filter(({id}) => !known.has(id));
 return checkOf(tagsOrphaned, {}, {
  status: orphaned.length === 0 ? "pass" : "fail",
  actual: measured(orphaned.length, "tags"),
  expected: exactly(0, "tags"),
  detail: `${orphaned.length} of ${tags.length} tags are orphaned`,
  findings: orphaned.map(({id, shown, line}) => ({
   subject: id,
   message: "orphaned: a test names it, but no requirement has this id",
   file: shown,
   line
  }))
 });
}

function checkContradictions({tags}, {inMatrix, inTags}) {
 const known = tags.filter(tag => inTags.get(proofName(tag))?.has(tag.id) === true);
 const ofFiles = Map.groupBy(known, ({file}) => file);
 const ofTests = Map.groupBy(known.filter(({test}) => test !== void 0), proofName);
 const matrixOf = name => inMatrix.get(name) ?? new Map;
 const findings = [ ...ofFiles, ...ofTests ].flatMap(([name, own]) => {
  const [first] = own;
  const file = first?.file ?? name;
  const also = name === file ? own.map(proofName) : [ file ];
  const named = new Set(also.flatMap(each => [ ...matrixOf(each).keys() ]));
  const all = tags.filter(tag => (name === file ? tag.file : proofName(tag)) === name);
  return contradictions(name, {
   tagged: new Set(own.map(({id}) => id)),
   matrix: matrixOf(name),
   named
  }, all);
 });
 return checkOf(tagsContradictions, {}, {
  status: findings.length === 0 ? "pass" : "fail",
  ...noneOf(findings, "contradictions")
 });
}

function contradictions(name, {tagged, matrix, named: others}, tags) {
 const named = [ ...matrix ].filter(([, by]) => by === "path").map(([id]) => id);
 if (named.length === 0) return [];
 const place = tag => tag === void 0 ? {} : {
  file: tag.shown,
  line: tag.line
 };
 const unnamed = [ ...tagged ].filter(id => !matrix.has(id) && !others.has(id));
 const untagged = named.filter(id => !tagged.has(id));
 return [ ...unnamed.map(id => ({
  subject: id,
  message: `${name} has a tag for it, but the matrix names ${name} only for ${named.join(", ")}`,
  ...place(tags.find(tag => tag.id === id))
 })), ...untagged.map(id => ({
  subject: id,
  message: `the matrix names ${name} for it, but ${name} has tags only for ${[ ...tagged ].join(", ")}`,
  ...place(tags[0])
 })) ];
}

function checkUnknownTests({onDisk}, {links}) {
 const named = links.filter(({category}) => category === "tags" || isTestCategory(category));
 const byFile = Map.groupBy(named, ({file}) => file);
 const findings = [ ...byFile ].filter(([file]) => !onDisk.has(file)).sort(([left], [right]) => left < right ? -1 : 1).map(([file, own]) => ({
  subject: file,
  message: `is evidence for ${[ ...new Set(own.map(({requirement}) => requirement)) ].join(", ")} and matches no pattern of suites.tests: it is in no suite, and may never run`
 }));
 return checkOf(linksUnknown, {}, {
  status: findings.length === 0 ? "pass" : "warn",
  ...noneOf(findings, "files"),
  detail: `${findings.length} of ${byFile.size} files named as tests match no pattern`
 });
}

function weakenedEvidence(given) {
 const pair = {
  ...given,
  change: rematched(given)
 };
 const found = [ ...emptiedCategories(pair), ...weakenedFiles(pair), ...believedEntries(pair) ];
 return found.length > 0 ? found : lostGround(pair);
}

function rematched({before, now, change}) {
 const had = new Set(filesOf$1(change.before, before.id));
 const kept = new Set(filesOf$1(change.now, now.id));
 const renames = rematchedRenames(change.renames, (from, to) => had.has(from) && kept.has(to));
 return {
  ...change,
  renames
 };
}

function emptiedCategories(pair) {
 const {before, now, change} = pair;
 const kept = new Set(filesOf$1(change.now, now.id));
 const named = new Set(entriesOf$1(now).map(({path}) => path));
 return [ ...before.categories.keys() ].flatMap(category => {
  const had = telling(before, category, change.before);
  if (had.length === 0 || telling(now, category, change.now).length > 0) return [];
  return had.every(({path}) => {
   const files = (change.before.files.get(path)?.files ?? []).map(file => renamed(file, change));
   return files.length === 0 ? named.has(path) : files.every(file => kept.has(file));
  }) ? [] : [ `its ${category} were emptied: ${had.map(({path}) => path).join(", ")}` ];
 });
}

function telling({categories}, category, {files}) {
 return (categories.get(category)?.entries ?? []).filter(({path}) => files.get(path)?.vague === void 0);
}

function weakenedFiles({before, now, change}) {
 const kept = new Set(filesOf$1(change.now, now.id));
 const wasOptional = change.before.graph.optional.get(before.id);
 const isOptional = change.now.graph.optional.get(now.id);
 return filesOf$1(change.before, before.id).flatMap(old => {
  const file = renamed(old, change);
  if (!isSurely(old, change)) return [];
  if (!kept.has(file)) return change.present.has(file) && !isTaken(old, file, change) ? [ lostLink(old, file, {
   before,
   change
  }) ] : [];
  const had = linksOf(change.before, before.id).filter(link => link.file === old);
  const has = linksOf(change.now, now.id).filter(link => link.file === file);
  if (has.every(link => isOptional?.has(proofName(link)) === true) && had.some(link => wasOptional?.has(proofName(link)) !== true)) return [ `${file} was made optional` ];
  if (change.before.tests?.has(old) === true && change.now.tests?.has(file) === false) return [ `${old} no longer belongs to suites.tests: ${file} matches none of its patterns` ];
  return lostTests({
   file,
   had,
   has
  }, change);
 });
}

function lostTests({file, had, has}, {present}) {
 const tests = has.map(({test}) => test);
 if (tests.includes(void 0)) return [];
 if (had.some(({test}) => test === void 0)) return [ `all of ${file} was evidence for it, and now only ${has.map(({test = ""}) => test).join(", ")}` ];
 return had.filter(({test}) => !tests.includes(test) && present.has(proofName({
  file,
  test
 }))).map(({test}) => `${proofName({
  file,
  test
 })} is no longer evidence for it and still exists`);
}

function isSurely(old, {renames}) {
 const rename = renames.get(old);
 return rename === void 0 || isSureRename(rename);
}

function isTaken(old, file, {before, now}) {
 if (file === old) return false;
 const had = new Set(before.graph.links.filter(link => link.file === old).map(({requirement}) => requirement));
 return now.graph.links.some(link => link.file === file && !had.has(link.requirement));
}

function lostLink(old, file, {before, change}) {
 return linksOf(change.before, before.id).filter(link => link.file === old).every(({category}) => category === "tags") ? `${file} lost its tag and still exists` : `${file} is no longer evidence for it and still exists`;
}

function believedEntries({before, now}) {
 const committed = requirement => new Set(entriesOf$1(requirement).flatMap(({path, isGenerated}) => isGenerated ? [] : [ path ]));
 const [had, has] = [ committed(before), committed(now) ];
 return entriesOf$1(now).filter(({path, isGenerated}) => isGenerated && had.has(path) && !has.has(path)).map(({path}) => `${path} was marked generated_by_ci: until now it had to be in the repository`);
}

function lostGround({before, now, change}) {
 const had = firmFiles(change.before, before.id);
 if (had.length === 0 || firmFiles(change.now, now.id).length > 0) return [];
 return [ `lost all of its conclusive evidence: ${had.join(", ")}` ];
}

function firmFiles(state, requirement) {
 const optional = state.graph.optional.get(requirement);
 const firm = linksOf(state, requirement).filter(link => optional?.has(proofName(link)) !== true);
 return [ ...new Set(firm.map(({file}) => file)) ];
}

function entriesOf$1({categories}) {
 return [ ...categories.values() ].flatMap(({entries}) => entries);
}

function linksOf({links}, requirement) {
 return links.get(requirement) ?? [];
}

function filesOf$1(state, requirement) {
 return [ ...new Set(linksOf(state, requirement).map(({file}) => file)) ];
}

function renamed(file, {renames}) {
 return renames.get(file)?.to ?? file;
}

function matrixWeakenings(change) {
 const {before, now, path} = change;
 const successors = successorsOf(before.matrix, now.matrix);
 return [ ...weakenedRules(change), ...before.matrix.requirements.flatMap(requirement => {
  const successor = successors.get(requirement.id);
  if (successor === void 0) return [ {
   subject: requirement.id,
   message: `was removed: ${requirement.title}`,
   file: path
  } ];
  return weakenedRequirement(requirement, successor, change);
 }) ];
}

function successorsOf(before, now) {
 const byId = new Map(now.requirements.map(each => [ each.id, each ]));
 const known = new Set(before.requirements.map(({id}) => id));
 const added = now.requirements.filter(({id}) => !known.has(id));
 const successors = new Map;
 for (const requirement of before.requirements) {
  const successor = byId.get(requirement.id) ?? takeSameText(added, requirement);
  if (successor !== void 0) successors.set(requirement.id, successor);
 }
 return successors;
}

function takeSameText(added, {title, acceptanceCriteria}) {
 const index = added.findIndex(each => each.title === title && each.acceptanceCriteria === acceptanceCriteria);
 return index === -1 ? void 0 : added.splice(index, 1)[0];
}

function weakenedRules({before, now, policy, path}) {
 const kept = new Set([ ...policy.require ?? [], ...now.matrix.rules.requiredCategories ]);
 const dropped = before.matrix.rules.requiredCategories.filter(category => !kept.has(category)).map(category => ({
  message: `ci_policy: ${category} is no longer required`,
  file: path
 }));
 const minimum = before.matrix.rules.minCoverage;
 const minima = [ now.matrix.rules.minCoverage, policy["min-coverage"] ];
 if (minimum === void 0 || minima.some(own => own !== void 0 && compareDecimals(own, minimum) >= 0)) return dropped;
 const own = now.matrix.rules.minCoverage;
 const lowered = own === void 0 ? "was removed" : `was lowered to ${decimalToText(own)}`;
 const message = `ci_policy: the minimum of ${decimalToText(minimum)}% of the classified tests ${lowered}`;
 return [ ...dropped, {
  message,
  file: path
 } ];
}

function weakenedRequirement(before, now, change) {
 const pair = {
  before,
  now,
  change
 };
 const place = {
  subject: now.id,
  file: change.path,
  line: now.line
 };
 return [ ...saysSomething(before.acceptanceCriteria) && !saysSomething(now.acceptanceCriteria) ? [ "its acceptance criteria were emptied" ] : [], ...weakenedEvidence(pair) ].map(message => ({
  message,
  ...place
 }));
}

const PLACEHOLDER = unicodePattern(String.raw`^(?:tbd|todo|fixme|n\/?a|none|empty|\p{P}|\p{S}|\s)*$`, "iu");

function saysSomething(text) {
 return !PLACEHOLDER().test(text);
}

const EXPECTED = exactly(0, "weakenings");

function judgeWeakening(input, standing) {
 const {before} = input;
 switch (before?.kind) {
 case void 0:
  return {
   check: void 0,
   declared: input.judgeWeakenings([])
  };

 case "missing":
  return {
   check: judged({
    status: "pass",
    detail: "the matrix is new"
   }),
   declared: input.judgeWeakenings([])
  };

 case "unreadable":
  return {
   check: unreadable([ {
    message: `cannot be compared: ${before.reason}`,
    file: standing.path
   } ]),
   declared: input.judgeWeakenings([])
  };

 case "read":
  {
   const tests = input.tests?.kind === "read" ? input.tests.onDisk : void 0;
   const findings = matrixWeakenings({
    before: stateOf(before, {
     tags: before.tags,
     tests: tests && before.tests
    }),
    now: stateOf({
     ...standing,
     files: input.files
    }, {
     tags: input.tags?.tags ?? [],
     tests
    }),
    renames: before.renames,
    present: before.present,
    policy: input.policy,
    path: standing.path
   });
   const declared = input.judgeWeakenings(findings);
   if (findings.length > 0 || before.problems.length === 0) return {
    check: conclude(declared, input, standing.path),
    declared
   };
   return {
    check: unreadable(before.problems.map(({message}) => `not compared: ${message}`).map(message => ({
     message,
     file: standing.path
    }))),
    declared
   };
  }
 }
}

function conclude(declared, {policy}, path) {
 const {open} = declared;
 return judged({
  status: open.length === 0 ? "pass" : policy.weakening,
  actual: measured(open.length, "weakenings"),
  remedy: declared.remedy(`restore in ${path} what the findings name`),
  findings: open
 });
}

function judged(outcome) {
 return checkOf(matrixWeakened, {}, {
  actual: measured(0, "weakenings"),
  expected: EXPECTED,
  ...outcome
 });
}

function unreadable(findings) {
 return judged({
  status: "warn",
  actual: null,
  detail: "the matrix before the change cannot be read, so it is not known what the change removes",
  remedy: "compare the matrix by hand when you review this change",
  findings
 });
}

function stateOf({matrix, files}, {tags, tests}) {
 const graph = linkGraph(matrix, new Map([ ...files ].map(([path, named]) => [ path, named.files ])), tags);
 return {
  matrix,
  files,
  graph,
  tests,
  links: Map.groupBy(graph.links, ({requirement}) => requirement)
 };
}

function judgeTraceability(input) {
 const {matrix: standing, documents, now} = input;
 const wellFormed = checkWellFormed(standing);
 const documentChecks = checkDocuments(documents, now);
 if (standing.kind !== "read" || wellFormed.status !== "pass") {
  const declared = input.judgeWeakenings([]);
  return {
   checks: [ wellFormed, ...declared.checks(), ...documentChecks ],
   categories: [],
   standings: [],
   coverage: void 0,
   untraced: [],
   declared
  };
 }
 const judged = judgedMatrix(input, standing);
 const files = new Map([ ...input.files ].map(([path, named]) => [ path, named.files ]));
 const graph = linkGraph(standing.matrix, files, input.tags?.tags ?? []);
 const suspicion = input.lock && judgeSuspects(standing.matrix, standing.path, input.lock);
 const tests = judgeTests(input, standing, graph);
 const {check: weakening, declared} = judgeWeakening(input, standing);
 const context = {
  files,
  absent: absentTests$1(input.files),
  graph,
  required: judged.required,
  suspects: suspicion?.suspects ?? new Set,
  outcomes: input.results?.outcomes
 };
 return {
  checks: [ wellFormed, ...matrixChecks(judged, graph), ...weakening === void 0 ? [] : [ weakening ], ...declared.checks(), ...tests.checks, ...linkChecks(input, {
   judged,
   graph,
   tests: tests.classified,
   suspicion
  }), ...documentChecks ],
  categories: categoryColumns(standing.matrix, context),
  standings: requirementStandings(standing.matrix, context),
  coverage: tests.coverage,
  untraced: tests.untraced,
  declared
 };
}

function absentTests$1(files) {
 return new Set([ ...files ].flatMap(([file, {absentCases = []}]) => absentCases.map(test => proofName({
  file,
  test
 }))));
}

function judgedMatrix({policy, files}, {matrix, base, path}) {
 return {
  matrix,
  path,
  files,
  required: requiredCategories(policy, [ base, matrix ])
 };
}

function requiredCategories(policy, matrices) {
 const own = matrices.flatMap(matrix => matrix?.rules.requiredCategories ?? []);
 return [ ...new Set([ ...policy.require ?? [], ...own ]) ];
}

function matrixChecks(judged, graph) {
 const linked = new Set([ ...graph.links.map(({requirement}) => requirement), ...judged.matrix.requirements.filter(({categories}) => [ ...categories.values() ].some(({entries}) => entries.length > 0)).map(({id}) => id) ]);
 return [ checkPaths(judged), checkCategories(judged, linked), checkEvidence$1(judged, graph) ];
}

function judgeTests({policy, tests}, {matrix, base}, graph) {
 const minimum = minimumOf(policy, matrix, base);
 if (tests?.kind !== "read") return unknownTests(tests, minimum);
 const classified = classifiedTests(tests);
 const traced = tracedFiles(graph);
 const coverage = coverageOf(classified, traced);
 const untraced = untracedTests(classified, traced);
 const advice = tagAdvice({
  policy,
  matrix,
  files: [ ...classified.onDisk ].filter(file => !traced.has(file)).toSorted()
 });
 return {
  checks: [ checkCoverage(coverage, minimum, advice), checkInventory(classified), checkClassified(classified, graph), checkUnknownTests(classified, graph), checkUntraced(classified, untraced, advice) ],
  classified,
  coverage: {
   coverage,
   minimum,
   onDisk: classified.onDisk.size
  },
  untraced
 };
}

function unknownTests(tests, minimum) {
 const coverage = unmeasuredCoverage(minimum, tests === void 0 ? "name the suite classification in suites.classification of the policy, or remove the minimum" : linksClassification.remedy);
 return {
  checks: [ ...tests === void 0 ? [] : [ unreadableClassification(tests.finding) ], ...coverage === void 0 ? [] : [ coverage ] ],
  classified: void 0,
  coverage: void 0,
  untraced: []
 };
}

function linkChecks({tags, results, files}, {judged, graph, tests, suspicion}) {
 const {matrix, path} = judged;
 return [ checkAmbiguous(graph, tests, results?.ambiguous ?? []), ...suspicion === void 0 ? [] : [ suspicion.check ], ...tags === void 0 ? [] : checkTags(tags, matrix, graph), ...results === void 0 ? [] : checkResults(results, {
  matrix,
  path,
  absent: absentTests$1(files)
 }, graph) ];
}

function boundaryOf({workspace, directory}) {
 return isBeneath(workspace, directory) ? workspace : directory;
}

function isBeneath(parent, child) {
 const path = (0, node_path.relative)(parent, child);
 return !(path === ".." || path.startsWith(`..${node_path.sep}`) || (0, node_path.isAbsolute)(path));
}

function openDisk(folder, boundary) {
 const root = (0, node_fs.realpathSync)(boundary);
 return path => {
  try {
   const real = (0, node_fs.realpathSync)((0, node_path.resolve)(folder, path));
   if (!isBeneath(root, real)) return;
   return (0, node_fs.statSync)(real).isDirectory() ? "folder" : "file";
  } catch {
   return;
  }
 };
}

function testName(file, steps) {
 return steps.join(/\.[cm]?[jt]sx?$/.test(file) ? " > " : "::").replaceAll("\ue000", "\u2026");
}

function joined(names) {
 return names.join(" ").replaceAll(/(?:\s[>\u203a]\s|::|\s)+/g, " ").trim();
}

function testsNamed(name, file, declared) {
 const exact = declared.filter(({steps}) => testName(file, steps) === name);
 if (exact.length > 0) return exact;
 const wanted = joined([ name ]);
 const isNamed = ({steps}) => steps.some((_, index) => joined(steps.slice(index)) === wanted);
 const isWhole = ({steps}) => joined(steps) === wanted;
 const whole = declared.filter(isWhole);
 if (whole.length > 0) return whole;
 const named = declared.filter(isNamed);
 const pattern = withParameters(name);
 return named.length > 0 || pattern === name ? named : testsNamed(pattern, file, declared);
}

function withParameters(title) {
 return title.replace(/%(?:[sdifjoOcp#$]|\d\$s)|\$\{[^{}]*\}|\$[#\w][\w.]*/g, "\ue000");
}

var Lines = class {
 #starts;
 constructor(text) {
  const starts = [ 0 ];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  this.#starts = starts;
 }
 at(offset) {
  let [low, high] = [ 0, this.#starts.length ];
  while (low < high) {
   const middle = low + high >> 1;
   if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1; else high = middle;
  }
  return low;
 }
};

const CLOSING = {
 "(": ")",
 "[": "]",
 "{": "}"
};

function closingOf(bare, from) {
 const opening = bare[from] ?? "";
 const closing = CLOSING[opening];
 if (closing === void 0) return bare.length;
 let depth = 0;
 for (let at = from; at < bare.length; at++) if (bare[at] === opening) depth++; else if (bare[at] === closing && --depth === 0) return at;
 return bare.length;
}

async function hasTest({file, test}, text) {
 const words = test.split(/::| > /).at(-1) ?? test;
 const plain = words.replace(/\s*[[({].*$/s, "");
 if (hasWords(text, plain === "" ? words : plain)) return true;
 const {testsIn} = await (__nccwpck_require__.e(/* import() */ 1931).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1931, 19)));
 return testsNamed(test, file, await testsIn(file, text) ?? []).length > 0;
}

function hasWords(text, words) {
 const begin = /^\p{ID_Continue}/u.test(words) ? "(?<!\\p{ID_Continue})" : "";
 const end = /\p{ID_Continue}$/u.test(words) ? "(?!\\p{ID_Continue})" : "";
 return new RegExp(`${begin}${words.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}${end}`, "u").test(text);
}

function spotAt(table, where, key) {
 const node = table.members.get(key);
 return node === void 0 ? void 0 : {
  node,
  where: where === "the document" ? key : `${where}.${key}`
 };
}

const DOCUMENT = "the document";

var MatrixReading = class {
 #problems=[];
 get problems() {
  return this.#problems.toSorted((left, right) => left.line - right.line);
 }
 note({node, where}, complaint) {
  this.#problems.push({
   line: node.line,
   message: `${where}: ${complaint}`
  });
 }
 table(spot) {
  if (spot.node.kind === "mapping") return spot.node;
  return this.note(spot, `${shown(spot.node)} is not an object: write its keys and values`);
 }
 items({node, where}) {
  if (node.kind === "list") return node.items.map((item, index) => ({
   node: item,
   where: `${where}[${index}]`
  }));
  return this.note({
   node,
   where
  }, `${shown(node)} is not a list: write its items in one`);
 }
 text(spot) {
  if (spot.node.kind !== "text") return this.note(spot, `${shown(spot.node)} is not text: write it in quotes`);
  if (spot.node.text.trim() !== "") return spot.node.text;
  return this.note(spot, "is empty: write at least one word");
 }
 flag(spot) {
  const word = spot.node.kind === "boolean" ? spot.node.text : void 0;
  if (word === "true" || word === "false") return word === "true";
  return this.note(spot, `${shown(spot.node)} is not true or false: write it without quotes`);
 }
 requiredText(table, where, key) {
  const spot = spotAt(table, where, key);
  return spot === void 0 ? this.note({
   node: table,
   where
  }, `${key} is missing: add it`) : this.text(spot);
 }
};

function shown(node) {
 switch (node.kind) {
 case "mapping":
  return "an object";

 case "list":
  return "a list";

 case "text":
  return showValue(node.text);

 case "number":
 case "boolean":
 case "null":
 case "date":
  return node.text === "" ? "nothing" : node.text;
 }
}

function pathComplaint(path) {
 if (path.trim() !== path || path === "") return "is empty or has spaces around it: write only the path";
 if (hasControl(path)) return "contains a control character: write only the path";
 if (path.includes("\\")) return "contains a backslash: write / between folders";
 if (path.startsWith("/") || /^[A-Za-z]:/.test(path)) return "is absolute: write it relative to the root of the repository";
 if (path.split(/[/{},()|]/).includes("..")) return "contains ..: write it relative to the root of the repository";
 if (path.startsWith("!")) return "begins with !: name the files to include";
 const folders = path.replace(/\/$/, "").split("/");
 if (folders.includes(".") || folders.includes("")) return "has an empty or . segment: write it like tests/a.rs";
}

function testComplaint(path, test) {
 if (test.trim() !== test || test === "" || hasControl(test)) return "names no test after :: : write it like tests/test_keys.py::test_opens";
 if (path.endsWith("/") || /[*?{}[\]!()]/.test(path)) return "names a test in a folder or a pattern: name the one file that the test is in";
}

const KNOWN_CATEGORIES = new Set([ "unit_tests", "e2e_scripts", "evidence_logs" ]);

const ASCII_ID = /^[!-+\--~](?:[ -+\--~]*[!-+\--~])?$/;

const ID$1 = unicodePattern(String.raw`^[^\s\p{Cc}\p{Cf},](?:[^\p{Cc}\p{Cf},]*[^\s\p{Cc}\p{Cf},])?$`, "u");

function readRequirement(reading, spot, requiredCategories) {
 const table = reading.table(spot);
 if (table === void 0) return;
 const {where} = spot;
 const id = readId(reading, table, where);
 const title = reading.requiredText(table, where, "title");
 const acceptanceCriteria = reading.requiredText(table, where, "acceptance_criteria");
 const categories = readCategories(reading, {
  table,
  where
 }, requiredCategories);
 if (id === void 0 || title === void 0 || acceptanceCriteria === void 0) return;
 return {
  id,
  title,
  acceptanceCriteria,
  categories,
  line: table.line
 };
}

function readId(reading, table, where) {
 const id = reading.requiredText(table, where, "id");
 const spot = spotAt(table, where, "id");
 if (id === void 0 || spot === void 0 || ASCII_ID.test(id) || ID$1().test(id)) return id;
 return reading.note(spot, `${showValue(id)} is not an id: write it on one line, without commas or surrounding spaces`);
}

function readCategories(reading, {table, where}, required) {
 const categories = new Map;
 for (const [name, node] of table.members) {
  if (!required.has(name) && !KNOWN_CATEGORIES.has(name) && !looksLikeCategory(node)) continue;
  const items = reading.items({
   node,
   where: `${where}.${name}`
  });
  if (items === void 0) continue;
  const entries = items.map(item => readEntry$1(reading, item)).filter(entry => entry !== void 0);
  categories.set(name, {
   entries,
   line: node.line
  });
 }
 return categories;
}

function looksLikeCategory(node) {
 return node.kind === "list" && node.items.some(item => item.kind === "mapping" && item.members.has("path"));
}

function readEntry$1(reading, spot) {
 const table = reading.table(spot);
 if (table === void 0) return;
 const place = readPlace(reading, table, spot.where);
 const isGenerated = readFlag(reading, table, {
  where: spot.where,
  key: "generated_by_ci"
 });
 const isOptional = readFlag(reading, table, {
  where: spot.where,
  key: "optional"
 });
 const reason = spotAt(table, spot.where, "justification");
 const justification = reason === void 0 ? void 0 : reading.text(reason);
 if (isOptional === true && reason === void 0) reading.note(spot, "optional evidence needs a reason: explain in its justification when it does not run");
 if (place === void 0 || isGenerated === void 0 || isOptional === void 0) return;
 const entry = {
  ...place,
  isGenerated,
  isOptional,
  line: table.line
 };
 return justification === void 0 ? entry : {
  ...entry,
  justification
 };
}

function readFlag(reading, table, {where, key}) {
 const spot = spotAt(table, where, key);
 return spot === void 0 ? false : reading.flag(spot);
}

function readPlace(reading, table, where) {
 const written = reading.requiredText(table, where, "path");
 const spot = spotAt(table, where, "path");
 if (written === void 0 || spot === void 0) return;
 const at = written.indexOf("::");
 const [path, test] = at === -1 ? [ written ] : [ written.slice(0, at), written.slice(at + 2) ];
 const complaint = pathComplaint(path) ?? (test === void 0 ? void 0 : testComplaint(path, test));
 if (complaint !== void 0) return reading.note(spot, `${showValue(written)} ${complaint}`);
 return test === void 0 ? {
  path: path.replace(/\/$/, "")
 } : {
  path,
  test
 };
}

async function readMatrix(source, options = {}) {
 const root = await parse$1(wholeText(decodeText(source.bytes)));
 const reading = new MatrixReading;
 return {
  matrix: readRoot(reading, {
   node: root,
   where: DOCUMENT
  }, options.require ?? []),
  problems: reading.problems
 };
}

async function parse$1(text) {
 if (/^\s*[[{]/.test(text)) return parseJsonTree(text);
 const [first, second] = await parseYamlDocuments(text);
 if (first !== void 0 && second === void 0) return first;
 throw new EvidenceError(first === void 0 ? "the file is empty" : "a second YAML document starts here", {
  line: second?.line,
  remedy: "write one document, with requirements in it"
 });
}

function readRoot(reading, root, require$1) {
 const table = reading.table(root);
 if (table === void 0) return {
  rules: {
   requiredCategories: []
  },
  requirements: []
 };
 const policy = spotAt(table, root.where, "ci_policy");
 const rules = policy === void 0 ? {
  requiredCategories: []
 } : readRules(reading, policy);
 const list = spotAt(table, root.where, "requirements");
 if (list === void 0) reading.note(root, "requirements is missing: list them");
 const required = new Set([ ...require$1, ...rules.requiredCategories ]);
 return {
  rules,
  requirements: list === void 0 ? [] : readRequirements(reading, list, required)
 };
}

const CATEGORIES = "required_categories";

const MINIMUM = "min_classified_trace_coverage_pct";

function readRules(reading, policy) {
 const table = reading.table(policy);
 if (table === void 0) return {
  requiredCategories: []
 };
 for (const [key, node] of table.members) {
  if (key === CATEGORIES || key === MINIMUM) continue;
  const spot = {
   node,
   where: `${policy.where}.${key}`
  };
  reading.note(spot, `unknown rule: write ${CATEGORIES} or ${MINIMUM}`);
 }
 const categories = spotAt(table, policy.where, CATEGORIES);
 const minimum = spotAt(table, policy.where, MINIMUM);
 const minCoverage = minimum === void 0 ? void 0 : readPercentage(reading, minimum);
 const requiredCategories = categories === void 0 ? [] : readNames(reading, categories);
 return minCoverage === void 0 ? {
  requiredCategories
 } : {
  requiredCategories,
  minCoverage
 };
}

function readNames(reading, list) {
 const names = (reading.items(list) ?? []).map(item => reading.text(item));
 return [ ...new Set(names.filter(name => name !== void 0)) ];
}

const HUNDRED = decimalOf(100);

function readPercentage(reading, spot) {
 const decimal = spot.node.kind === "number" ? parseDecimal(spot.node.text) : void 0;
 if (decimal !== void 0 && decimal.coefficient >= 0n && compareDecimals(decimal, HUNDRED) <= 0) return decimal;
 return reading.note(spot, `${shown(spot.node)} is not a percentage: write a number from 0 to 100, as in 20 or 33.5`);
}

function readRequirements(reading, list, required) {
 const items = reading.items(list);
 if (items?.length === 0) reading.note(list, "lists no requirements, so it proves nothing: add one");
 const known = new Map;
 for (const item of items ?? []) {
  const requirement = readRequirement(reading, item, required);
  if (requirement === void 0) continue;
  const first = known.get(requirement.id);
  if (first === void 0) known.set(requirement.id, requirement); else reading.note(item, `the id ${showValue(first.id)} is already on line ${first.line}: give each its own`);
 }
 return [ ...known.values() ];
}

const LOCK_SCHEMA = "governance.traceability-lock/v1";

const FINGERPRINT = /^sha256:[0-9a-f]{64}$/;

function readTraceabilityLock(text) {
 const {members, line} = tableAt(parseJsonTree(text), "the lock file");
 const schema = members.get("schema");
 if (schema?.kind !== "text" || schema.text !== LOCK_SCHEMA) throw refusal(`this is not a lock file: its schema is not ${LOCK_SCHEMA}`, schema?.line ?? line);
 const requirements = members.get("requirements");
 if (requirements === void 0) throw refusal("requirements is missing", line);
 const fingerprints = new Map;
 for (const [id, node] of tableAt(requirements, "requirements").members) fingerprints.set(id, {
  fingerprint: readFingerprint(node, id),
  line: node.line
 });
 return fingerprints;
}

function readFingerprint(node, id) {
 if (node.kind === "text" && FINGERPRINT.test(node.text)) return node.text;
 throw refusal(`requirements: the fingerprint of ${showValue(id)} is invalid`, node.line);
}

function writeTraceabilityLock(fingerprints) {
 const requirements = Object.fromEntries([ ...fingerprints ].sort(([left], [right]) => left < right ? -1 : 1));
 return `${JSON.stringify({
  schema: LOCK_SCHEMA,
  requirements
 }, null, 2)}\n`;
}

function refusal(message, line) {
 return new EvidenceError(message, {
  line,
  remedy: "replace the file with the lock candidate that the action writes"
 });
}

function entryText({entry, part}) {
 switch (part?.kind) {
 case void 0:
  return entry;

 case "test":
  return `${entry}::${part.test}`;

 case "marker":
  return `{ file = ${JSON.stringify(entry)}, marker = ${JSON.stringify(part.marker)} }`;
 }
}

const EXTENSIONS = new Map([ [ "toml", "toml" ], [ "yaml", "yaml" ], [ "yml", "yaml" ], [ "json", "json" ] ]);

const TOML_LINE = /^[ \t]*(?:\[{1,2}[\w"'. -]+\]|[\w"'.-]+[ \t]*=)/m;

async function parseClassification(text, path) {
 return tableAt(await parse(text, path), path);
}

async function parse(text, path) {
 switch (formatOf(text, path)) {
 case "toml":
  return parseToml(text);

 case "json":
  return parseJsonTree(text);

 case "yaml":
  return onlyDocument(await parseYamlDocuments(text), path);
 }
}

function formatOf(text, path) {
 const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
 const named = EXTENSIONS.get(extension);
 if (named !== void 0) return named;
 if (/^\s*\{/.test(text)) return "json";
 return TOML_LINE.test(text) ? "toml" : "yaml";
}

function onlyDocument(documents, path) {
 const [only, second] = documents;
 if (only !== void 0 && second === void 0) return only;
 throw new EvidenceError(only === void 0 ? `${path} is empty` : `${path} has a second YAML document`, {
  line: second?.line,
  remedy: "write one YAML document with a mapping named suite"
 });
}

function readQuarantine(test, node) {
 const fields = new PermissionFields(`quarantine.${test}`, node);
 const [owner, reason] = [ fields.text("owner"), fields.text("reason") ];
 const [quarantined, expires] = [ fields.date("quarantined"), fields.date("expires") ];
 if (owner === void 0 || reason === void 0 || quarantined === void 0 || expires === void 0) throw fields.missing({
  owner,
  quarantined,
  expires,
  reason
 });
 fields.checkOrder("quarantined", quarantined, expires);
 return {
  permission: {
   ...fields.common(),
   test,
   owner,
   reason,
   quarantined,
   expires,
   category: fields.text("category"),
   evidence: fields.text("evidence"),
   repro: fields.text("repro")
  },
  unread: fields.unread()
 };
}

function readWaiver(gate, node) {
 const fields = new PermissionFields(`waiver.${gate}`, node);
 const [owner, reason] = [ fields.text("owner"), fields.text("reason") ];
 const [created, expires] = [ fields.date("created"), fields.date("expires") ];
 if (owner === void 0 || reason === void 0 || created === void 0 || expires === void 0) throw fields.missing({
  owner,
  created,
  expires,
  reason
 });
 fields.checkOrder("created", created, expires);
 return {
  permission: {
   ...fields.common(),
   gate,
   owner,
   reason,
   created,
   expires,
   scope: fields.text("scope")
  },
  unread: fields.unread()
 };
}

var PermissionFields = class {
 #where;
 #table;
 #fields;
 #asked=new Set;
 constructor(where, node) {
  this.#where = where;
  this.#table = tableAt(node, where);
  this.#fields = inSnakeCase(where, this.#table);
 }
 text(name) {
  const node = this.#ask(name);
  if (node === void 0) return;
  if (node.kind !== "text") throw unexpected(node, `${this.#where}.${name}`, "text");
  return node.text.trim() === "" ? void 0 : node.text;
 }
 date(name) {
  const node = this.#ask(name);
  if (node === void 0 || node.kind === "text" && node.text.trim() === "") return;
  const date = node.kind === "text" || node.kind === "date" ? parseCalendarDate(node.text) : void 0;
  if (date === void 0) throw unexpected(node, `${this.#where}.${name}`, "a date such as 2026-02-28");
  return date;
 }
 common() {
  return {
   line: this.#table.line,
   bead: this.text("bead"),
   removeWhen: this.text("remove_when")
  };
 }
 checkOrder(start, given, expires) {
  if (given <= expires) return;
  throw new EvidenceError(`${this.#where} expires on ${expires}, before it was given (${start} = ${given})`, {
   line: this.#fields.get("expires")?.line,
   remedy: `correct ${start} or expires`
  });
 }
 missing(required) {
  const names = Object.keys(required).filter(name => required[name] === void 0);
  return new EvidenceError(`${this.#where} has no ${names.join(", no ")}`, {
   line: this.#table.line,
   remedy: `add what is missing (a permission needs ${Object.keys(required).join(", ")}), or remove the entry`
  });
 }
 unread() {
  return Array.from(this.#fields).filter(([name]) => !this.#asked.has(name)).map(([name, {line}]) => ({
   key: `${this.#where}.${name}`,
   line
  }));
 }
 #ask(name) {
  this.#asked.add(name);
  return this.#fields.get(name);
 }
};

function inSnakeCase(where, table) {
 const fields = new Map;
 for (const [key, node] of table.members) {
  const name = key.replaceAll("-", "_");
  if (fields.has(name)) throw new EvidenceError(`${where}: ${showValue(key)} appears twice, spelled differently`, {
   line: node.line,
   remedy: "keep one of the two"
  });
  fields.set(name, node);
 }
 return fields;
}

function readEntry(node, where) {
 if (node.kind === "mapping") return readMarked(node, where);
 const written = textAt(node, where);
 const at = written.indexOf("::");
 const [entry, test] = at === -1 ? [ written ] : [ written.slice(0, at), written.slice(at + 2) ];
 const fault = faultOf(entry) ?? (test === void 0 ? void 0 : testFault(entry, test));
 if (fault !== void 0) throw refused(`${where}: ${showValue(written)} ${fault}`, node, remedyFor(test));
 return test === void 0 ? {
  entry
 } : {
  entry,
  part: {
   kind: "test",
   test
  }
 };
}

const FILE = "file";

const MARKER = "marker";

const PARTS = 'write { file = "tests/test_login.py", marker = "integration" } for the tests with a marker, or "tests/test_login.py::test_opens" for one test';

function readMarked(table, where) {
 for (const [key, {line}] of table.members) {
  if (key === FILE || key === MARKER) continue;
  throw new EvidenceError(`${where}: unknown key ${showValue(key)}`, {
   line,
   remedy: PARTS
  });
 }
 const [file, marker] = [ table.members.get(FILE), table.members.get(MARKER) ];
 if (file === void 0 || marker === void 0) throw refused(`${where}: ${file === void 0 ? FILE : MARKER} is missing`, table, PARTS);
 const entry = textAt(file, `${where}.${FILE}`);
 const fault = entry.includes("::") ? "names a test, and a marker is for files" : faultOf(entry);
 if (fault !== void 0) throw refused(`${where}.${FILE}: ${showValue(entry)} ${fault}`, file, remedyFor(void 0));
 return {
  entry,
  part: {
   kind: "marker",
   marker: readMarker(marker, `${where}.${MARKER}`)
  }
 };
}

function readMarker(node, where) {
 const marker = textAt(node, where);
 const isExpression = /^(?:not\s|!)|[()&|]|\s(?:and|or)\s/.test(marker);
 if (!isExpression && marker.trim() === marker) return marker;
 const fault = isExpression ? "is an expression, and a marker is one name" : "has spaces around it";
 throw refused(`${where}: ${showValue(marker)} ${fault}`, node, "write the name of one marker: the tests without it are in the suite whose entry names the whole file");
}

function faultOf(entry) {
 if (entry.includes("\\")) return "has a backslash";
 if (entry.startsWith("/") || /^[A-Za-z]:/.test(entry)) return "is an absolute path";
 if (entry.split("/").includes("..")) return "leaves its folder with ..";
 return entry.startsWith("!") ? "is negated, which would name every other file" : void 0;
}

function testFault(entry, test) {
 if (entry.trim() === "") return "names no file before ::";
 if (test === "" || test.trim() !== test) return "names no test after ::";
 if (entry.endsWith("/") || /[*?{}]/.test(entry)) return "names a test in a folder or a pattern";
}

function remedyFor(test) {
 return test === void 0 ? "write a stem, a path or a glob relative to the workspace, with forward slashes" : 'write the one file that the test is in, and its name: "tests/test_login.py::test_opens"';
}

function refused(message, {line}, remedy) {
 return new EvidenceError(message, {
  line,
  remedy
 });
}

const FILES = "files";

function readSuites(suites) {
 return Array.from(suites.members, ([name, node]) => readSuite(name, node));
}

function readSuite(name, node) {
 const where = `suite.${name}`;
 if (name.trim() === "") throw new EvidenceError("a suite has a blank name", {
  line: node.line,
  remedy: "name the suite"
 });
 const suite = tableAt(node, where);
 for (const [key, member] of suite.members) if (key !== FILES) throw unknownKey(where, key, member.line);
 const files = suite.members.get(FILES);
 const items = files === void 0 ? [] : listAt(files, `${where}.${FILES}`).items;
 return {
  suite: {
   name,
   line: suite.line,
   isEmpty: items.length === 0
  },
  entries: items.map((item, index) => ({
   suite: name,
   ...readEntry(item, `${where}.${FILES}[${index}]`),
   line: item.line
  }))
 };
}

function unknownKey(where, key, line) {
 return new EvidenceError(`${where}: unknown key ${showValue(key)}`, {
  line,
  remedy: `write ${FILES}, the only key of a suite`
 });
}

const SECTIONS = [ "suite", "quarantine", "waiver" ];

async function readClassification(text, path) {
 if (text.trim() === "") throw new EvidenceError(`${path} is empty`, {
  remedy: REMEDY
 });
 const document = await parseClassification(text, path);
 const suites = readSuites(section(document, path, "suite"));
 const quarantines = readAll(tableIn(document, "quarantine", "quarantine"), readQuarantine);
 const waivers = readAll(tableIn(document, "waiver", "waiver"), readWaiver);
 return {
  suites: suites.map(({suite}) => suite),
  entries: suites.flatMap(({entries}) => entries),
  quarantines: quarantines.map(({permission}) => permission),
  waivers: waivers.map(({permission}) => permission),
  unread: [ ...unknownSections(document), ...quarantines.flatMap(({unread}) => unread), ...waivers.flatMap(({unread}) => unread) ]
 };
}

const REMEDY = 'list the test files of each suite: [suite.unit], then files = ["name", \u2026]';

function section(document, path, name) {
 const table = tableIn(document, name, name);
 if (table !== void 0 && table.members.size > 0) return table;
 const [found] = unknownSections(document);
 throw new EvidenceError(`${path} has no suite${found === void 0 ? "" : `: it begins with the unknown key ${showValue(found.key)}`}`, {
  line: table?.line ?? found?.line,
  remedy: REMEDY
 });
}

function readAll(table, read) {
 return Array.from(table?.members ?? [], ([name, node]) => read(name, node));
}

function unknownSections(document) {
 return Array.from(document.members).filter(([key]) => !SECTIONS.includes(key)).map(([key, {line}]) => ({
  key,
  line
 }));
}

const WILDCARD = /[*?{}[\]!()]/;

function isGlob(pattern) {
 return WILDCARD.test(pattern);
}

function filesNamedBy(files, patterns, matcher) {
 const found = new Set;
 for (const pattern of patterns.filter(each => !isExclusion(each))) for (const file of filesMatching(files, pattern, matcher)) found.add(file);
 for (const pattern of patterns.filter(isExclusion)) for (const file of filesMatching(files, pattern.slice(1), matcher)) found.delete(file);
 return [ ...found ].sort();
}

function isExclusion(pattern) {
 return /^!(?!\()/.test(pattern);
}

function filesMatching(files, pattern, matcher) {
 const path = pattern.replace(/^(?:\.\/)+/, "");
 if (indexOfPath(files, path) !== -1) return [ path ];
 if (!isGlob(path)) return [];
 const literal = path.slice(0, path.search(WILDCARD));
 const folder = literal.slice(0, literal.lastIndexOf("/") + 1);
 return files.slice(...rangeOf(files, folder)).filter(matcher(path));
}

function classifiedEntries(tests, entries, matcher) {
 const known = new Set(tests);
 const byStem = Map.groupBy(tests, stemOf);
 return entries.map(each => {
  const path = each.entry.replace(/^(?:\.\/)+/, "");
  const place = {
   suite: each.suite,
   entry: entryText(each),
   line: each.line
  };
  if (known.has(path)) return {
   ...place,
   isStem: false,
   files: [ path ]
  };
  if (isGlob(path)) return {
   ...place,
   isStem: false,
   files: filesMatching(tests, path, matcher)
  };
  if (path.includes("/")) return {
   ...place,
   isStem: false,
   files: []
  };
  return {
   ...place,
   isStem: true,
   files: byStem.get(path) ?? []
  };
 });
}

function stemOf(path) {
 const folders = path.split("/");
 const file = folders.at(-1) ?? "";
 const folder = folders.at(-2);
 if (file === "main.rs" && folder !== void 0) return folder;
 const dot = file.lastIndexOf(".");
 return dot <= 0 ? file : file.slice(0, dot);
}

async function gatherFiles(matrix, sources) {
 const entries = entriesOf(matrix);
 const wanted = new Set(entries.filter(({isGenerated}) => !isGenerated).map(({path}) => path));
 const found = new Map;
 const testsOf = Map.groupBy(entries, ({path}) => path);
 const width = {
  ...sources,
  requirements: matrix.requirements.length
 };
 for (const path of new Set(entries.map(entry => entry.path))) {
  const named = await filesOf({
   path,
   isWanted: wanted.has(path)
  }, width);
  const absentCases = await absentTests(path, testsOf.get(path) ?? [], sources);
  found.set(path, absentCases.length === 0 || named.files.length === 0 ? named : {
   ...named,
   absentCases
  });
 }
 return found;
}

async function absentTests(file, entries, {read}) {
 const tests = new Set(entries.flatMap(({test}) => test === void 0 ? [] : [ test ]));
 const text = tests.size === 0 ? void 0 : read(file);
 if (text === void 0) return [];
 const absent = [];
 for (const test of tests) if (!await hasTest({
  file,
  test
 }, text)) absent.push(test);
 return absent;
}

function entriesOf({requirements}) {
 return requirements.flatMap(({categories}) => [ ...categories.values() ].flatMap(({entries}) => entries));
}

async function filesOf({path, isWanted}, sources) {
 const {files, disk, matcher, workspace} = sources;
 const kind = disk(path);
 if (kind === "file") return {
  files: [ path ]
 };
 if (kind === "folder") return {
  files: [],
  vague: {
   kind,
   example: firstIn(files, path)
  }
 };
 if (!isGlob(path)) return isTestPath(path, sources) ? {
  files: [],
  isAbsentTest: true
 } : {
  files: []
 };
 const tracked = filesMatching(files, path, matcher).filter(file => disk(file) !== void 0);
 const vague = vagueGlob(path, tracked, sources);
 if (vague !== void 0) return {
  files: [],
  vague
 };
 if (tracked.length > 0) return {
  files: tracked
 };
 return {
  files: isWanted ? await workspace.find([ path ]) : []
 };
}

function isTestPath(path, {patterns, matcher}) {
 return filesNamedBy([ path ], patterns, matcher).length > 0;
}

function firstIn(files, folder) {
 return files.find(file => file.startsWith(`${folder}/`));
}

function fingerprintOf({title, acceptanceCriteria}) {
 const text = [ title, acceptanceCriteria ].map(part => part.normalize("NFC").replace(/\s+/g, " ").trim());
 return `sha256:${(0, node_crypto.createHash)("sha256").update(JSON.stringify(text)).digest("hex")}`;
}

function fingerprintsOf({requirements}) {
 return new Map(requirements.map(requirement => [ requirement.id, fingerprintOf(requirement) ]));
}

function gatherLock({governance, workspace}, path, fingerprints) {
 const shown = workspace.display(path);
 const problems = [];
 const judgedText = governance.read("lock", path)?.text;
 const proposedText = governance.base === void 0 ? judgedText : workspace.readText(path);
 const judged = judgedText === void 0 ? void 0 : read(judgedText, shown, judgedText === proposedText ? problems : []);
 const proposed = proposedText === void 0 || proposedText === judgedText ? void 0 : read(proposedText, shown, problems);
 return {
  path: shown,
  judged,
  proposed: proposedText === judgedText ? judged : proposed,
  problems,
  fingerprints
 };
}

function read(text, file, problems) {
 try {
  return readTraceabilityLock(text);
 } catch (error) {
  problems.push(findingOf$4(error, file));
  return;
 }
}

async function gatherMatrix({governance, evidence}, policy) {
 const options = {
  require: policy.require ?? []
 };
 const reading = await evidence.read(policy.matrix, async ({path, bytes, facts}) => {
  facts.format = "traceability-matrix";
  const found = await readMatrix({
   path,
   bytes
  }, options);
  facts.records = found.matrix.requirements.length;
  return found;
 });
 if (reading.kind !== "read") return reading;
 const {path, content, listed} = reading;
 const judged = governance.base === void 0 ? void 0 : governance.read("matrix", policy.matrix);
 const base = judged !== void 0 && judged.sha256 !== listed.sha256 ? await readBase(judged.text, options) : void 0;
 return {
  kind: "read",
  path,
  ...content,
  base
 };
}

async function readMatrixText(source, options) {
 const {path} = source;
 try {
  return {
   kind: "read",
   path,
   ...await readMatrix(source, options)
  };
 } catch (error) {
  return {
   kind: "unreadable",
   path,
   finding: findingOf$4(error, path)
  };
 }
}

async function readBase(text, options) {
 const reading = await readMatrixText({
  path: "",
  bytes: [ (new TextEncoder).encode(text) ]
 }, options);
 return reading.kind === "read" ? reading.matrix : void 0;
}

function testOf(comment, tests, commentLines) {
 if (commentLines.has(comment.line) && !speaksOfItsInside(comment.text)) {
  let below = lastLineOf(comment) + 1;
  while (commentLines.has(below)) below++;
  const next = tests.find(({first}) => first === below);
  if (next !== void 0) return next;
 }
 return tests.findLast(({first, last}) => first <= comment.line && comment.line <= last);
}

function linesOfComments(comments, code) {
 const lines = new Set;
 for (const comment of comments) for (let line = comment.line; line <= lastLineOf(comment); line++) if ((code[line - 1] ?? "").trim() === "") lines.add(line);
 return lines;
}

function lastLineOf({text, line}) {
 return line + text.split("\n").length - 1;
}

function speaksOfItsInside(text) {
 return /^(?:[A-Za-z]{0,2}["']|\/\/!|\/\*!)/.test(text);
}

const START = /^\s*(?:\/\/|\/\*|\*|#|--|;|%|<!--)/;

const BEHIND = /^[^"'`]*?\s((?:\/\/|#|--)\s[^"'`]*)$/;

const BLOCKS = [ [ /^\s*\/\*/, "*/" ], [ /^\s*<!--/, "--\x3e" ] ];

function lineComments(text) {
 const comments = [];
 let end;
 for (const [index, content] of text.split("\n").entries()) {
  const comment = end !== void 0 || START.test(content) ? content : BEHIND.exec(content)?.[1];
  if (comment !== void 0) comments.push({
   text: comment,
   line: index + 1
  });
  end ??= BLOCKS.find(([begin]) => begin.test(content))?.[1];
  if (end !== void 0 && content.includes(end)) end = void 0;
 }
 return comments;
}

const ID = "[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?";

const DEFAULT = new RegExp(String.raw`\bcovers:\s*(${ID}(?:\s*,\s*${ID})*)`, "g");

const defaultTagPattern = text => namedIds(text, defaultMatches(text));

function* defaultMatches(text) {
 for (const match of text.matchAll(DEFAULT)) yield {
  start: match.index,
  ids: match[1] ?? ""
 };
}

async function compileTagPattern(source) {
 const {RE2JS: Engine, RE2JSException} = await (__nccwpck_require__.e(/* import() */ 4089).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4089, 19)));
 try {
  const pattern = Engine.compile(source);
  return text => namedIds(text, matches(pattern, text));
 } catch (error) {
  if (error instanceof RE2JSException) return {
   reason: error.message
  };
  throw error;
 }
}

function* matches(pattern, text) {
 const matcher = pattern.matcher(text);
 const group = pattern.groupCount() > 0 ? 1 : 0;
 while (matcher.find()) yield {
  start: matcher.start(),
  ids: matcher.group(group) ?? ""
 };
}

function namedIds(text, found) {
 const named = [];
 let lineOffset = 0;
 let counted = 0;
 for (const {start, ids} of found) {
  lineOffset += text.slice(counted, start).split("\n").length - 1;
  counted = start;
  for (const id of ids.split(/[\s,]+/)) if (id !== "") named.push({
   id,
   lineOffset
  });
 }
 return named;
}

async function gatherTags(context, tree, files) {
 const policy = context.policy.policy.traceability?.tags;
 const search = await openTagSearch(context);
 if (policy === void 0 || search === void 0) return;
 const tags = [];
 const problems = policy.files.filter(pattern => isNamedInFull(pattern) && !files.includes(node_path.posix.normalize(pattern))).map(path => ({
  message: "is not a file in the repository",
  file: context.workspace.display(path)
 }));
 for (const file of files) {
  const shown = context.workspace.display(file);
  const source = tree.read(file);
  const found = source.kind === "unreadable" ? source.reason : await search(file, source.text);
  if (typeof found === "string") problems.push({
   message: found,
   file: shown
  }); else for (const tag of found) tags.push(tag);
 }
 return {
  files,
  tags,
  problems
 };
}

async function openTagSearch(context) {
 const policy = context.policy.policy.traceability?.tags;
 if (policy === void 0) return;
 const pattern = await compilePattern(context, policy);
 return async (file, text) => {
  if (pattern(text).length === 0) return [];
  const source = await commentsOf(file, text);
  if (typeof source === "string") return source;
  const {comments, code} = source;
  const {testsIn} = await (__nccwpck_require__.e(/* import() */ 1931).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1931, 19)));
  const tests = await testsIn(file, text) ?? [];
  const lines = linesOfComments(comments, code.split("\n"));
  return comments.flatMap(comment => {
   const place = {
    file,
    shown: context.workspace.display(file)
   };
   const found = tagsIn(comment, pattern, place);
   const about = found.length === 0 ? void 0 : testOf(comment, tests, lines);
   if (about === void 0) return found;
   const test = testName(file, about.steps);
   return found.map(tag => ({
    ...tag,
    test
   }));
  });
 };
}

async function compilePattern({policy}, tags) {
 if (tags.pattern === void 0) return defaultTagPattern;
 const pattern = await compileTagPattern(tags.pattern);
 if (typeof pattern === "function") return pattern;
 const rule = "traceability.tags.pattern";
 throw new ConfigurationError(`${policy.path}: ${rule}: ${pattern.reason}: write a regular expression in RE2's syntax, without lookaround and backreferences`, {
  file: policy.path,
  line: policy.lineOf(rule)
 });
}

async function commentsOf(file, text) {
 const {scanSource} = await (__nccwpck_require__.e(/* import() */ 9101).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9101, 19)));
 const scan = await scanSource(file, text);
 switch (scan.kind) {
 case "read":
  return scan;

 case "unsupported":
  {
   const comments = lineComments(text);
   return {
    comments,
    code: withoutLines(text, comments)
   };
  }

 case "unreadable":
  return scan.reason;
 }
}

function withoutLines(text, comments) {
 const lines = new Set(comments.map(({line}) => line));
 return text.split("\n").map((content, index) => lines.has(index + 1) ? "" : content).join("\n");
}

function tagsIn({text, line}, pattern, place) {
 return pattern(text).map(({id, lineOffset}) => ({
  id,
  ...place,
  line: line + lineOffset
 }));
}

async function gatherTests({policy, evidence}, files, {matcher, read}) {
 const {suites} = policy.policy;
 if (suites === void 0) return;
 const reading = await evidence.read(suites.classification, async ({text, facts}) => {
  facts.format = "suite-classification";
  const {entries} = await readClassification(text(), suites.classification);
  facts.records = entries.length;
  return entries;
 });
 const {path} = reading;
 switch (reading.kind) {
 case "read":
  {
   const tests = filesNamedBy(files, suites.tests, matcher);
   const entries = classifiedEntries(tests, reading.content, matcher);
   return {
    kind: "read",
    path,
    onDisk: new Set(tests),
    ...await narrowed(reading.content, entries, read)
   };
  }

 case "missing":
  return {
   kind: "unreadable",
   path,
   finding: {
    message: "does not exist: create it, and list the tests of each suite in it",
    file: path
   }
  };

 case "unreadable":
  return reading;
 }
}

async function narrowed(entries, classified, read) {
 if (entries.every(({part}) => part === void 0)) return {
  entries: classified,
  partly: new Map
 };
 const {narrowEntries} = await (__nccwpck_require__.e(/* import() */ 5314).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5314, 19)));
 return narrowEntries(entries, classified, read);
}

const EMPTY = {
 requirements: [],
 rules: {
  requiredCategories: []
 }
};

async function gatherInput(context, policy) {
 const tree = await openSourceTree(context.inputs);
 const matcher = await loadPathMatcher();
 const standing = await gatherMatrix(context, policy);
 const matrix = standing.kind === "read" ? standing.matrix : EMPTY;
 const disk = openDisk(context.inputs.directory, boundaryOf(context.inputs));
 const read = path => textOf(tree, path);
 const inventory = await gatherTests(context, presentIn(tree), {
  matcher,
  read
 });
 const tagged = filesNamedBy(tree.files, policy.tags?.files ?? [], matcher);
 const entries = resultFiles(context, policy);
 const known = new Set([ ...inventory?.kind === "read" ? inventory.onDisk : [], ...tagged ]);
 const tags = await gatherTags(context, tree, tagged);
 const files = await gatherFiles(matrix, {
  files: tree.files,
  matcher,
  disk,
  read,
  workspace: context.workspace,
  tests: inventory?.kind === "read" ? [ ...inventory.onDisk ] : void 0,
  patterns: context.policy.policy.suites?.tests ?? []
 });
 const proofs = [ ...casesIn(matrix, files), ...tags?.tags ?? [] ];
 const results = entries && await resultsOf(context, {
  entries,
  policy,
  tree,
  known: [ ...known ].sort(),
  proofs
 });
 const fingerprints = fingerprintsOf(matrix);
 const now = {
  files: tree.files,
  tags: tags?.tags ?? [],
  matcher,
  disk,
  read
 };
 return {
  input: {
   policy,
   matrix: standing,
   files,
   tests: inventory,
   tags,
   results,
   lock: policy.lock === void 0 ? void 0 : gatherLock(context, policy.lock, fingerprints),
   documents: await documentsOf(context, tree),
   before: await beforeOf(context, policy, now),
   now: context.inputs.now
  },
  fingerprints
 };
}

function presentIn({files, brokenLinks}) {
 if (brokenLinks.length === 0) return files;
 const broken = new Set(brokenLinks);
 return files.filter(path => !broken.has(path));
}

async function beforeOf(context, policy, now) {
 const tree = await openBaseTree(context);
 if (tree === void 0) return;
 const {gatherBefore} = await (__nccwpck_require__.e(/* import() */ 4150).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4150, 19)));
 return await gatherBefore(context, policy, {
  tree,
  now
 });
}

async function documentsOf(context, tree) {
 if (context.policy.policy.traceability?.documents === void 0) return [];
 const {gatherDocuments} = await (__nccwpck_require__.e(/* import() */ 3527).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3527, 19)));
 return gatherDocuments(context, tree);
}

function resultFiles({inputs, policy: loaded}, {results, tags}) {
 const named = inputs.evidence.map(glob => results?.find(each => each.glob === glob) ?? {
  glob
 });
 const entries = named.length > 0 ? named : results;
 if (entries === void 0 || loaded.policy.suites !== void 0 || tags !== void 0) return entries;
 throw new ConfigurationError(`${loaded.path}: traceability.results: it is not known which files are tests: name them in suites.tests or traceability.tags.files`, {
  file: loaded.path,
  line: loaded.lineOf("traceability.results")
 });
}

async function resultsOf(context, {entries, policy, tree, ...named}) {
 const {gatherResults} = await (__nccwpck_require__.e(/* import() */ 2051).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2051, 19)));
 return await gatherResults(context, {
  entries,
  madeBy: policy["made-by"]
 }, await joinedTests(named, tree, context));
}

async function joinedTests({known, proofs}, tree, {workspace}) {
 const cases = new Map;
 for (const {file, test} of proofs) {
  if (test === void 0) continue;
  const names = cases.get(file) ?? [];
  if (!names.includes(test)) cases.set(file, [ ...names, test ]);
 }
 const declared = new Map;
 for (const file of cases.keys()) {
  const text = textOf(tree, file);
  const {testsIn} = await (__nccwpck_require__.e(/* import() */ 1931).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1931, 19)));
  declared.set(file, text === void 0 ? void 0 : await testsIn(file, text));
 }
 const shown = workspace.display(".");
 return {
  files: known,
  repository: {
   files: tree.files,
   folder: shown === "." ? "" : shown,
   read: path => textOf(tree, path)
  },
  cases,
  declared
 };
}

function casesIn(matrix, files) {
 return entriesOf(matrix).flatMap(({path, test}) => test === void 0 ? [] : (files.get(path)?.files ?? []).map(file => ({
  file,
  test
 })));
}

function textOf(tree, path) {
 const source = tree.read(path);
 return source.kind === "unreadable" ? void 0 : source.text;
}

function outputsOf({standings, coverage, untraced}) {
 const isJudged = standings.length > 0;
 return {
  requirements: isJudged ? String(standings.length) : "",
  covered: isJudged ? String(standings.filter(({state}) => state === "covered").length) : "",
  coverage: String((coverage === void 0 ? null : percentOf$1(coverage.coverage)) ?? ""),
  untraced: coverage === void 0 ? "" : String(untraced.length)
 };
}

function categoryTitle(name) {
 const words = name.replace(/[_-]+/g, " ").trim();
 return words === "" ? name : words.charAt(0).toUpperCase() + words.slice(1);
}

const ICONS = {
 covered: "\u2705",
 optional: "\u26aa",
 "not-seen": "\u{1f47b}",
 ambiguous: "\u{1f500}",
 suspect: "\u{1f50d}",
 "not-run": "\u23f8\ufe0f",
 failed: "\u274c",
 missing: "\u{1f573}\ufe0f"
};

function stateText(state) {
 return `${ICONS[state]} ${state}`;
}

function summaryBlocks(decision, {documents, changes, now}) {
 const {declared} = decision;
 return [ ...proposalBlocks(declared.proposals, {
  ...changes,
  now
 }), ...intendedChangeBlocks(declared.covering(), changes), ...coverageBlock(decision), ...requirementBlock(decision), ...untracedBlock(decision), ...documentBlock(documents, now) ];
}

function coverageBlock({coverage}) {
 if (coverage === void 0) return [];
 const {coverage: rate, minimum, onDisk} = coverage;
 const limit = minimum === void 0 ? "\u2013" : `${decimalToText(minimum.percent)}% (${minimum.source})`;
 return [ {
  kind: "table",
  title: "Coverage",
  columns: [ {
   header: "Traced"
  }, {
   header: "Minimum"
  }, {
   header: "Traced tests",
   align: "right"
  }, {
   header: "Classified tests",
   align: "right"
  }, {
   header: "Tests on disk",
   align: "right"
  } ],
  rows: [ [ {
   bar: rate
  }, limit, String(rate.part), String(rate.whole), String(onDisk) ] ]
 } ];
}

function requirementBlock({standings, categories}) {
 if (standings.length === 0) return [];
 const rows = standings.map(({requirement: {id, title}, state, cells}) => [ {
  code: id
 }, title, stateText(state), ...categories.map(category => {
  const cell = cells.get(category);
  return cell === void 0 ? "\u2013" : `${stateText(cell.state)} (${cell.evidence.length})`;
 }) ]);
 return [ {
  kind: "table",
  title: "Requirements",
  columns: [ "Requirement", "Title", "State", ...categories.map(categoryTitle) ].map(header => ({
   header
  })),
  rows
 } ];
}

function untracedBlock({untraced}) {
 if (untraced.length === 0) return [];
 return [ {
  kind: "list",
  title: "Untraced tests",
  items: untraced.map(({name}) => ({
   code: name
  }))
 } ];
}

function documentBlock(documents, now) {
 if (documents.length === 0) return [];
 const rows = documents.map(document => [ document.policy.title, {
  code: document.shown
 }, {
  status: document.exists ? "pass" : "fail"
 }, changedText(document, now), document.policy["max-age"]?.text ?? "\u2013", linksText(document) ]);
 return [ {
  kind: "table",
  title: "Documents",
  columns: [ "Document", "Path", "Exists", "Last change", "Max age", "Links" ].map(header => ({
   header
  })),
  rows
 } ];
}

function changedText(document, now) {
 const {history} = document;
 const age = ageOf(document, now);
 if (age === void 0 || history === void 0) return "\u2013";
 const date = history.kind === "committed" ? `${formatInstant(history.at).slice(0, 10)}, ` : "";
 return age.status === "pass" ? `${date}${age.text} ago` : age.text;
}

function linksText({links}) {
 switch (links.kind) {
 case "none":
  return "\u2013";

 case "unreadable":
  return "unreadable";

 case "read":
  return links.broken.length === 0 ? `${links.checked} checked` : `${links.broken.length} of ${links.checked} broken`;
 }
}

const traceabilityGate = {
 name: "traceability",
 section: {
  name: "traceability",
  example: "{ matrix: docs/traceability.json }"
 },
 rules: [ ...MATRIX_RULES, ...LINKS_RULES, ...TAGS_RULES, ...RESULTS_RULES, ...DOCUMENTS_RULES, governanceBase("traceability"), intendedChangesRule("traceability"), proposedPolicy("traceability") ],
 judge: judgeContext,
 holding: "Requirements are traced"
};

async function judgeContext(context, policy) {
 const gathered = await gatherInput(context, policy);
 const {fingerprints} = gathered;
 const input = {
  ...gathered.input,
  ...await openWeakenings(context, "traceability", gathered.input.before)
 };
 const decision = judgeTraceability(input);
 const {attachmentsOf} = await (__nccwpck_require__.e(/* import() */ 2631).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2631, 19)));
 return {
  checks: decision.checks,
  notes: decision.declared.notes(),
  exceptions: {
   applied: [],
   expired: [],
   unused: []
  },
  blocks: summaryBlocks(decision, input),
  outputs: outputsOf(decision),
  attachments: attachmentsOf(reportOf(context, input, decision), fingerprints)
 };
}

function reportOf({policy, commit, inputs}, {tags}, {categories, standings, coverage, untraced}) {
 const known = new Set(standings.map(({requirement}) => requirement.id));
 const isOrphaned = ({id}) => !known.has(id);
 return {
  platform: policy.policy.platform,
  commit,
  evaluatedAt: formatInstant(inputs.now),
  categories,
  standings,
  coverage,
  untraced: untraced.map(({name}) => name),
  orphaned: (tags?.tags ?? []).filter(isOrphaned)
 };
}

runGate(traceabilityGate, processRunner());

exports.ANY_NUMBER = ANY_NUMBER;

exports.ANY_ORIGIN = ANY_ORIGIN;

exports.CHECK_STATUSES = CHECK_STATUSES;

exports.ConfigurationError = ConfigurationError;

exports.DECLARABLE = DECLARABLE;

exports.EvidenceError = EvidenceError;

exports.INTENDED_CHANGES_DEFAULTS = INTENDED_CHANGES_DEFAULTS;

exports.JsonCursor = JsonCursor;

exports.LINK_STATES = LINK_STATES;

exports.LineIndex = LineIndex;

exports.Lines = Lines;

exports.ListNode = ListNode;

exports.MADE_BY = MADE_BY;

exports.MappingNode = MappingNode;

exports.MissingSection = MissingSection;

exports.NEVER = NEVER;

exports.PolicyError = PolicyError;

exports.SECTIONS = SECTIONS$1;

exports.STATE_MEANINGS = STATE_MEANINGS;

exports.STEP_OUTCOMES = STEP_OUTCOMES;

exports._default = _default;

exports._enum = _enum;

exports._gte = _gte;

exports._lte = _lte;

exports._minLength = _minLength;

exports._nonnegative = _nonnegative;

exports.array = array;

exports.baseName = baseName;

exports.boolean = boolean;

exports.boundaryOf = boundaryOf;

exports.branchOf = branchOf;

exports.branchPattern = branchPattern;

exports.calendarDate = calendarDate;

exports.calendarInterval = calendarInterval;

exports.categoryTitle = categoryTitle;

exports.changePhase = changePhase;

exports.changeWords = changeWords;

exports.checkLineLength = checkLineLength;

exports.checkOf = checkOf;

exports.choice = choice;

exports.closestWord = closestWord;

exports.closingOf = closingOf;

exports.closingQuote = closingQuote;

exports.code = code;

exports.columnPath = columnPath;

exports.commitSha = commitSha;

exports.compareDecimals = compareDecimals;

exports.complaint = complaint;

exports.contentProblems = contentProblems;

exports.count = count;

exports.countMembers = countMembers;

exports.custom = custom;

exports.cutTo = cutTo;

exports.dateNode = dateNode;

exports.dayAfter = dayAfter;

exports.days = days;

exports.daysBetween = daysBetween;

exports.decimalOf = decimalOf;

exports.decimalToNumber = decimalToNumber;

exports.decimalToText = decimalToText;

exports.decodeChunk = decodeChunk;

exports.decodeText = decodeText;

exports.duration = duration;

exports.endDecoding = endDecoding;

exports.entriesOf = entriesOf;

exports.entryPath = entryPath;

exports.escapeMarkdown = escapeMarkdown;

exports.eventPayload = eventPayload;

exports.exactItem = exactItem;

exports.exactOptional = exactOptional;

exports.exactly = exactly;

exports.extend = extend;

exports.failurePath = failurePath;

exports.fieldName = fieldName;

exports.filesMatching = filesMatching;

exports.filesNamedBy = filesNamedBy;

exports.flag = flag;

exports.formatRate = formatRate;

exports.hasTest = hasTest;

exports.headOfRun = headOfRun;

exports.increase = increase;

exports.indexOfPath = indexOfPath;

exports.inputLines = inputLines;

exports.int = int$2;

exports.intendedChangesRule = intendedChangesRule;

exports.isExclusion = isExclusion$1;

exports.isGlob = isGlob;

exports.isJsonObject = isJsonObject;

exports.isNamedInFull = isNamedInFull;

exports.isOwnEvent = isOwnEvent;

exports.isSameText = isSameText;

exports.isSha = isSha;

exports.jobFolders = jobFolders;

exports.joined = joined;

exports.jsonFault = jsonFault;

exports.jsonRefusal = jsonRefusal;

exports.label = label;

exports.licence = licence;

exports.lineBlocks = lineBlocks;

exports.list = list;

exports.literal = literal;

exports.loadPathMatcher = loadPathMatcher;

exports.loadSectionReaders = loadSectionReaders;

exports.matchesItems = matchesItems;

exports.measured = measured;

exports.mixed = mixed;

exports.named = named;

exports.namedRegisters = namedRegisters;

exports.nodesOf = nodesOf;

exports.notText = notText;

exports.nullable = nullable;

exports.number = number;

exports.object = object;

exports.observedDay = observedDay;

exports.oneOrMore = oneOrMore;

exports.openDisk = openDisk;

exports.openPolicy = openPolicy;

exports.openTagSearch = openTagSearch;

exports.optional = optional;

exports.ownRules = ownRules;

exports.parseCalendarDate = parseCalendarDate;

exports.parseDecimal = parseDecimal;

exports.parseDuration = parseDuration;

exports.parseInstant = parseInstant;

exports.parsePercentage = parsePercentage;

exports.path = path$1;

exports.pathOrGlob = pathOrGlob;

exports.percentOf = percentOf$1;

exports.percentage = percentage;

exports.pipe = pipe;

exports.plain = plain;

exports.plainValue = plainValue$1;

exports.points = points;

exports.policySchema = policySchema;

exports.positiveCount = positiveCount;

exports.proofName = proofName;

exports.property = property;

exports.proposalRemedy = proposalRemedy;

exports.proposedPolicy = proposedPolicy;

exports.prose = prose;

exports.quantity = quantity;

exports.readBySchema = readBySchema;

exports.readDocument = readDocument;

exports.readEvent = readEvent;

exports.readInputs = readInputs;

exports.readJson = readJson;

exports.readMatrixText = readMatrixText;

exports.refine = refine;

exports.repositoryName = repositoryName;

exports.repositoryRoot = repositoryRoot;

exports.rulesChangeOf = rulesChangeOf;

exports.scalar = scalar;

exports.shortened = shortened;

exports.showValue = showValue;

exports.shownValue = shownValue;

exports.startOfDay = startOfDay;

exports.stateText = stateText;

exports.stemOf = stemOf;

exports.strictObject = strictObject;

exports.string = string$1;

exports.structureMessage = structureMessage;

exports.superRefine = superRefine;

exports.tagPattern = tagPattern;

exports.testName = testName;

exports.testsNamed = testsNamed;

exports.textNode = textNode;

exports.transform = transform;

exports.unicodePattern = unicodePattern;

exports.union = union;

exports.unknown = unknown;

exports.unknownKeyMessage = unknownKeyMessage;

exports.vagueGlob = vagueGlob;

exports.visible = visible;

exports.wholeText = wholeText;

exports.word = word;

exports.wordNode = wordNode;

exports.writeReport = writeReport;

exports.writeTraceabilityLock = writeTraceabilityLock;


/***/ }),

/***/ 39:
/***/ ((__unused_webpack_module, exports) => {

var __create = Object.create;

var __defProp = Object.defineProperty;

var __getOwnPropDesc = Object.getOwnPropertyDescriptor;

var __getOwnPropNames = Object.getOwnPropertyNames;

var __getProtoOf = Object.getPrototypeOf;

var __hasOwnProp = Object.prototype.hasOwnProperty;

var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = {
 exports: {}
}).exports, mod, mod.exports), cb = null), mod.exports);

var __exportAll = (all, no_symbols) => {
 let target = {};
 for (var name in all) __defProp(target, name, {
  get: all[name],
  enumerable: true
 });
 if (!no_symbols) __defProp(target, Symbol.toStringTag, {
  value: "Module"
 });
 return target;
};

var __copyProps = (to, from, except, desc) => {
 if (from && typeof from === "object" || typeof from === "function") for (var key, keys = __getOwnPropNames(from), i = 0, n = keys.length; i < n; i++) {
  key = keys[i];
  if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
   get: (k => from[k]).bind(null, key),
   enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
  });
 }
 return to;
};

var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, 
__copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
 value: mod,
 enumerable: true
}) : target, mod));

Object.defineProperty(exports, "__commonJSMin", ({
 enumerable: true,
 get: function() {
  return __commonJSMin;
 }
}));

Object.defineProperty(exports, "__exportAll", ({
 enumerable: true,
 get: function() {
  return __exportAll;
 }
}));

Object.defineProperty(exports, "__toESM", ({
 enumerable: true,
 get: function() {
  return __toESM;
 }
}));


/***/ }),

/***/ 2613:
/***/ ((module) => {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 6982:
/***/ ((module) => {

"use strict";
module.exports = require("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

"use strict";
module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

"use strict";
module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

"use strict";
module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

"use strict";
module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

"use strict";
module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

"use strict";
module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 8474:
/***/ ((module) => {

"use strict";
module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

"use strict";
module.exports = require("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

"use strict";
module.exports = require("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

"use strict";
module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

"use strict";
module.exports = require("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

"use strict";
module.exports = require("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

"use strict";
module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

"use strict";
module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

"use strict";
module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

"use strict";
module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

"use strict";
module.exports = require("os");

/***/ }),

/***/ 4756:
/***/ ((module) => {

"use strict";
module.exports = require("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

"use strict";
module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module is referenced by other modules so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(5197);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;