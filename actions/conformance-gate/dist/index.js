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

function atMost(limit, unit) {
 return expected("at-most", limit, unit);
}

function exactly(limit, unit) {
 return expected("is", limit, unit);
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
  remedy: remedyFor(first),
  findings: committed.map(({path, kind}) => ({
   message: MESSAGES[kind],
   file: path
  }))
 });
}

function remedyFor({path, kind}) {
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

const DAY$2 = 864e5;

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
 return startOfDay(date) + DAY$2;
}

function dayAfter(from, days) {
 return formatInstant(from + days * DAY$2).slice(0, 10);
}

function daysBetween(from, until) {
 return Math.ceil((until - from) / DAY$2);
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

function namesShard(text, shard) {
 for (let at = text.indexOf(shard); at !== -1; at = text.indexOf(shard, at + 1)) if (!isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + shard.length])) return true;
 return false;
}

function isShard({label, kind, place}, name) {
 return kind === "declared" ? label === name : namesShard(place ?? label, name);
}

function shardPlaces(paths, patterns = []) {
 const [inside, named] = [ withoutShared(paths, {
  artifact: "left-out",
  patterns
 }), artifactPlaces(paths) ];
 const isTold = new Set(inside).size === new Set(paths).size;
 return new Map(paths.map((path, index) => [ path, (isTold ? inside : named)[index] ?? path ]));
}

function shardsByPath(paths, shards) {
 const inside = withoutShared(paths, {
  artifact: "left-out",
  patterns: []
 });
 const named = artifactPlaces(paths);
 const own = paths.map((_, index) => {
  const found = nearestNames(inside[index] ?? "", shards);
  return found.length > 0 ? found : nearestNames(named[index] ?? "", shards);
 });
 const told = new Set(own.filter(names => names.length > 0).map(names => names.join()));
 return new Map(paths.map((path, index) => {
  const names = own[index] ?? [];
  if (names.length > 0) return [ path, names ];
  const shared = nearestNames(segmentsOf(path, "without-numbers").join("/"), shards);
  return [ path, told.size === 0 || told.size === 1 && told.has(shared.join()) ? shared : [] ];
 }));
}

function nearestNames(place, shards) {
 const segments = place.split("/");
 for (let at = segments.length - 1; at >= 0; at--) {
  const part = segments.slice(at).join("/");
  const names = shards.filter(shard => namesShard(part, shard));
  if (names.length > 0) return names;
 }
 return [];
}

function artifactPlaces(paths) {
 return withoutShared(paths, {
  artifact: "without-numbers",
  patterns: []
 });
}

function withoutShared(paths, {artifact, patterns}) {
 const all = paths.map(path => segmentsOf(path, artifact));
 const folders = [ ...all, ...patterns.map(pattern => segmentsOf(pattern, artifact)) ].map(segments => segments.slice(0, -1));
 const [first = []] = folders;
 const differs = first.findIndex((folder, at) => folders.some(other => other[at] !== folder));
 const shared = differs === -1 ? first.length : differs;
 return all.map(segments => segments.slice(shared).join("/"));
}

function artifactFolderOf(path) {
 const segments = path.split("/");
 const at = segments.findIndex((each, index) => ARTIFACT.test(each) && segments[index + 1] === "evidence");
 return at === -1 ? void 0 : segments.slice(0, at + 1).join("/");
}

const ARTIFACT = /\.\d+-of-\d+\.\d+$/;

function segmentsOf(path, artifact) {
 const segments = path.split("/").filter(segment => segment !== "" && segment !== ".");
 const at = segments.findLastIndex((segment, index) => ARTIFACT.test(segment) && segments[index + 1] === "evidence");
 if (at === -1) return segments;
 if (artifact === "left-out") return segments.slice(at + 2);
 return segments.map((segment, index) => index === at ? segment.replace(ARTIFACT, "") : segment);
}

function isWordCharacter(character) {
 return character !== void 0 && (/[a-z\d]/i.test(character) || LETTER().test(character));
}

const LETTER = unicodePattern(String.raw`[\p{L}\p{N}]`, "u");

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

const OF_EQUAL_NAMES = {
 pass: 0,
 skip: 1,
 "not-applicable": 2,
 flaky: 3,
 fail: 4,
 error: 5
};

function worstOfEqualNames(left, right) {
 return OF_EQUAL_NAMES[left] >= OF_EQUAL_NAMES[right] ? left : right;
}

function rerun(earlier, later) {
 if (!isExecuted(later)) return isExecuted(earlier) ? earlier : later;
 return later === "pass" && (isFailure(earlier) || earlier === "flaky") ? "flaky" : later;
}

const REPEAT_REFUSED = "has two results in one file, but the policy says reruns: refuse";

const EMPTY_TALLY = {
 skip: 0,
 "not-applicable": 0,
 pass: 0,
 flaky: 0,
 fail: 0,
 error: 0
};

function totalOf(tally) {
 return RESULT_STATUSES.reduce((sum, status) => sum + tally[status], 0);
}

function executedOf(tally) {
 return tally.pass + tally.flaky + tally.fail + tally.error;
}

function failuresOf$1(tally) {
 return tally.fail + tally.error;
}

function passRate$1(tally) {
 return {
  part: tally.pass + tally.flaky,
  whole: executedOf(tally)
 };
}

function coverage$1(tally) {
 return {
  part: executedOf(tally),
  whole: totalOf(tally)
 };
}

function addTallies(left, right) {
 return combine(left, right, (a, b) => a + b);
}

function subtractTallies(left, right) {
 return combine(left, right, (a, b) => a - b);
}

function tallyOf(status) {
 return {
  ...EMPTY_TALLY,
  [status]: 1
 };
}

function combine(left, right, merge) {
 return {
  skip: merge(left.skip, right.skip),
  "not-applicable": merge(left["not-applicable"], right["not-applicable"]),
  pass: merge(left.pass, right.pass),
  flaky: merge(left.flaky, right.flaky),
  fail: merge(left.fail, right.fail),
  error: merge(left.error, right.error)
 };
}

function intendedChangesRule(gate) {
 return defineRule({
  id: `${gate}/intended-changes`,
  title: "Intended changes",
  policyKey: "intended-changes",
  remedy: "correct the entries, or remove them from the register of intended changes"
 });
}

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

function fellByMoreThan(before, after, points) {
 return (BigInt(before.part) * BigInt(after.whole) - BigInt(after.part) * BigInt(before.whole)) * 100n * 10n ** BigInt(points.scale) > points.coefficient * BigInt(before.whole) * BigInt(after.whole);
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

const UNITS$1 = new Map([ [ "", [ "count", decimalOf(1) ] ], [ "%", [ "percent", decimalOf(1) ] ], [ "ns", [ "ns", decimalOf(1) ] ], [ "us", [ "ns", decimalOf(1e3) ] ], [ "\xb5s", [ "ns", decimalOf(1e3) ] ], [ "\u03bcs", [ "ns", decimalOf(1e3) ] ], [ "ms", [ "ns", decimalOf(1e6) ] ], [ "s", [ "ns", decimalOf(1e9) ] ], [ "min", [ "ns", decimalOf(6e10) ] ], [ "h", [ "ns", decimalOf(36e11) ] ], [ "B", [ "bytes", decimalOf(1) ] ], [ "kB", [ "bytes", decimalOf(1e3) ] ], [ "MB", [ "bytes", decimalOf(1e6) ] ], [ "GB", [ "bytes", decimalOf(1e9) ] ], [ "KiB", [ "bytes", decimalOf(1024) ] ], [ "MiB", [ "bytes", decimalOf(1048576) ] ], [ "GiB", [ "bytes", decimalOf(1073741824) ] ], [ "/s", [ "per-second", decimalOf(1) ] ], [ "ops/s", [ "per-second", decimalOf(1) ] ] ]);

const MILLISECONDS = new Map([ [ "min", 6e4 ], [ "h", 36e5 ], [ "d", 864e5 ], [ "w", 6048e5 ] ]);

function parseQuantity(text) {
 const [, digits = "", suffix = ""] = AMOUNT.exec(text) ?? [];
 const amount = parseDecimal(digits);
 const unit = UNITS$1.get(suffix);
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

function failuresToRecord(standings) {
 const failing = standings.filter(standing => failuresIn$2(standing) > 0);
 if (failing.length === 0) return;
 if (failing.some(({shard}) => shard.kind === "file")) return sumOf(failing);
 return byShard(failing);
}

function moreFailures(standings, recorded) {
 if (recorded === void 0) {
  const most = Math.max(...byShard(standings).values());
  return most > 1 ? `${most} of its results fail, 1 in the baseline` : void 0;
 }
 if (!(typeof recorded !== "number" && standings.every(({shard}) => shard.kind === "declared"))) {
  const before = typeof recorded === "number" ? recorded : sum$1([ ...recorded.values() ]);
  const now = sumOf(standings);
  return now > before ? `${now} of its results fail, ${before} in the baseline` : void 0;
 }
 for (const [shard, now] of byShard(standings)) {
  const before = recorded.get(shard) ?? 0;
  if (now <= before) continue;
  return before === 0 ? `fails in shard ${shard}, but did not in the baseline` : `${now} of its results fail in shard ${shard}, ${before} in the baseline`;
 }
}

function byShard(standings) {
 const groups = Map.groupBy(standings, ({shard}) => shard.label);
 return new Map([ ...groups ].map(([label, group]) => [ label, sumOf(group) ]));
}

function failuresIn$2({fail, error}) {
 return fail + error;
}

function sumOf(standings) {
 return sum$1(standings.map(failuresIn$2));
}

function sum$1(numbers) {
 return numbers.reduce((total, each) => total + each, 0);
}

const BASELINE_SCHEMA = "governance.baseline/v1";

function compareWithBaseline(now, then, scope) {
 const before = tallyOfTiers(then.tally, then.tiers, scope.tiers);
 const after = tallyOfTiers(now.tally, now.tiers, scope.tiers);
 const byCount = compareCounts(before, after);
 const byName = then.subjects === void 0 ? {} : compareSubjects(now, then, scope);
 const failing = then.failing === void 0 ? void 0 : newFailuresAgainst(now, then, scope);
 return {
  passRate: {
   before: passRate$1(before),
   after: passRate$1(after)
  },
  coverage: {
   before: coverage$1(before),
   after: coverage$1(after)
  },
  ...byCount,
  ...failing === void 0 ? {} : {
   newFailures: failing
  },
  ...byName
 };
}

function tallyOfTiers(all, tiers, names) {
 if (names === void 0) return all;
 return names.reduce((sum, name) => addTallies(sum, tiers.get(name) ?? EMPTY_TALLY), EMPTY_TALLY);
}

function compareCounts(before, after) {
 const growth = Math.max(0, totalOf(after) - totalOf(before));
 const notExecuted = tally => tally["not-applicable"] + tally.skip;
 return {
  newFailures: {
   count: Math.max(0, failuresOf$1(after) - failuresOf$1(before))
  },
  newNotApplicable: {
   count: Math.max(0, notExecuted(after) - notExecuted(before) - growth)
  },
  absent: {
   count: Math.max(0, totalOf(before) - totalOf(after))
  }
 };
}

function compareSubjects({naming}, {subjects: before = new Map, failures}, {tiers, permissions}) {
 if (naming.kind === "counts") return {};
 const failed = new NewFailures(naming, permissions);
 const notApplicable = [];
 const absent = [];
 for (const {subject, was, now} of pairsInScope(naming, before, tiers)) {
  const change = changeOf(was, now);
  if (change === "absent") absent.push(subject); else if (change === "failed") failed.add(subject, isFailure(was) ? "known" : "new", failures); else if (change === "stopped" && !permissions.permitsAnything(subject)) notApplicable.push(subject);
 }
 for (const subject of failingSubjects(naming, tiers)) if (nameIn(before, subject, naming) === void 0) failed.add(subject, "new");
 return {
  newFailures: failed.change(),
  newNotApplicable: change(notApplicable),
  absent: change(absent)
 };
}

function* pairsInScope(naming, before, tiers) {
 for (const [subject, then] of before) {
  const now = worstMatch(naming, subject);
  if (inTiers(then.tier, tiers) || inTiers(now?.tier, tiers)) yield {
   subject,
   was: then.status,
   now: now?.status
  };
 }
}

function worstMatch(naming, name) {
 return naming.matches(name).flatMap(subject => naming.find(subject) ?? []).reduce((worst, state) => worst === void 0 || worstOfEqualNames(worst.status, state.status) !== worst.status ? state : worst, void 0);
}

function nameIn(baseline, subject, naming) {
 if (baseline.has(subject)) return subject;
 const other = naming.otherName(subject);
 return other !== void 0 && baseline.has(other) ? other : void 0;
}

function changeOf(then, now) {
 if (now === void 0) return "absent";
 if (isFailure(now)) return "failed";
 return isExecuted(then) && !isExecuted(now) ? "stopped" : void 0;
}

function newFailuresAgainst({naming}, {failing: before = new Set, failures}, {tiers, permissions}) {
 if (naming.kind === "counts") return;
 const failed = new NewFailures(naming, permissions);
 for (const subject of failingSubjects(naming, tiers)) {
  const known = nameIn(before, subject, naming);
  failed.add(known ?? subject, known === void 0 ? "new" : "known", failures);
 }
 return failed.change();
}

function* failingSubjects(naming, tiers) {
 for (const [subject, {status, tier}] of naming.entries()) if (isFailure(status) && inTiers(tier, tiers)) yield subject;
}

var NewFailures = class {
 #naming;
 #permissions;
 #judged=new Set;
 #subjects=new Set;
 #details=new Map;
 constructor(naming, permissions) {
  this.#naming = naming;
  this.#permissions = permissions;
 }
 add(subject, failure, recorded) {
  if (this.#judged.has(subject)) return;
  this.#judged.add(subject);
  const failing = this.#naming.matches(subject).flatMap(name => {
   const standings = this.#permissions.unpermitted(name, this.#naming.standings(name));
   return standings.length === 0 ? [] : [ {
    name,
    standings
   } ];
  });
  const standings = failing.flatMap(each => each.standings);
  const more = failure === "known" ? moreFailures(standings, recorded?.get(subject)) : void 0;
  if (failure === "known" && more === void 0) return;
  for (const {name} of failing) {
   this.#subjects.add(name);
   if (more !== void 0) this.#details.set(name, more);
  }
 }
 change() {
  return {
   ...change([ ...this.#subjects ]),
   details: this.#details
  };
 }
};

function inTiers(tier, tiers) {
 return tiers === void 0 || tier !== void 0 && tiers.includes(tier);
}

function change(subjects) {
 return {
  count: subjects.length,
  subjects
 };
}

const FAILURE_STATUSES = [ "fail", "error" ];

const EXCEPTION_SYSTEMS = [ "linux", "macos", "windows" ];

function isActive(exception, now) {
 return now < endOfDay(exception.reviewBy);
}

function isForSystem({os}, system) {
 return os === void 0 || os === system.toLowerCase();
}

function daysLeft(exception, now) {
 return daysBetween(now, endOfDay(exception.reviewBy));
}

function exceptionLabel({subject, shard, os, statuses}) {
 const limits = [ ...shard === void 0 ? [] : [ `shard ${shard}` ], ...os === void 0 ? [] : [ `os ${os}` ], ...statuses === void 0 ? [] : [ `statuses ${statuses.join(", ")}` ] ];
 return limits.length === 0 ? subject : `${subject} (${limits.join("; ")})`;
}

var Permissions = class {
 #bySubject;
 constructor(exceptions) {
  this.#bySubject = Map.groupBy(exceptions, ({subject}) => subject);
 }
 subjects() {
  return this.#bySubject.keys();
 }
 permitsAnything(subject) {
  return this.#of(subject).some(({shard, statuses}) => shard === void 0 && statuses === void 0);
 }
 unpermitted(subject, standings) {
  const own = this.#of(subject);
  const left = ({shard, fail, error}, status) => own.some(exception => coversFailure(exception, shard, status)) ? 0 : {
   fail,
   error
  }[status];
  return standings.map(standing => ({
   ...standing,
   fail: left(standing, "fail"),
   error: left(standing, "error")
  })).filter(({fail, error}) => fail + error > 0);
 }
 #of(subject) {
  return this.#bySubject.get(subject) ?? [];
 }
};

function coversShard(exception, shard) {
 return exception.shard === void 0 || isShard(shard, exception.shard);
}

function coversFailure(exception, shard, status) {
 return coversShard(exception, shard) && (exception.statuses ?? FAILURE_STATUSES).includes(status);
}

function phaseOf({since, lastDay}, now) {
 if (now < startOfDay(since)) return "not-begun";
 return now < endOfDay(lastDay) ? "active" : "expired";
}

function quarantineDaysLeft({lastDay}, now) {
 return daysBetween(now, endOfDay(lastDay));
}

const DAY$1 = 864e5;

function quarantineDaysServed({since}, now) {
 return Math.floor((now - startOfDay(since)) / DAY$1);
}

function isQuarantineLength(since, lastDay) {
 const days = daysBetween(startOfDay(since), startOfDay(lastDay));
 return days >= 0 && days <= 30;
}

var CountedSubjects = class {
 tally=EMPTY_TALLY;
 files=0;
 #tiers=new Map;
 #inThisFile=false;
 get tiers() {
  return this.#tiers;
 }
 nextFile() {
  this.#inThisFile = false;
 }
 add({tier, tally}) {
  if (!this.#inThisFile) this.files++;
  this.#inThisFile = true;
  this.tally = addTallies(this.tally, tally);
  if (tier !== void 0) this.#tiers.set(tier, addTallies(this.#tiers.get(tier) ?? EMPTY_TALLY, tally));
 }
};

const USUAL = 3;

function someOf(names, most = USUAL) {
 const more = names.length - most;
 return names.slice(0, most).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

function isTroubled(status) {
 return isFailure(status) || status === "flaky";
}

function standingOf$1(shard, status) {
 return {
  shard,
  status,
  ...failuresIn$1(status)
 };
}

var SubjectHistory = class {
 #repeats;
 #settled=[];
 #shard;
 #before;
 #now;
 constructor(repeats, shard, first) {
  this.#repeats = repeats;
  this.#shard = shard;
  this.#now = attemptOf$1(first);
 }
 get shard() {
  return this.#shard;
 }
 get status() {
  return this.standings().map(({status}) => status).reduce(worse);
 }
 runAgain(status) {
  if (this.#now.results > 1) this.repeat(status); else if (isExecuted(status)) this.#now = {
   ...attemptOf$1(status),
   status: rerun(this.#now.status, status)
  };
 }
 repeat(status) {
  const {fail, error, results} = this.#now;
  const more = failuresIn$1(status);
  this.#now = {
   status: worstOfEqualNames(this.#now.status, status),
   fail: fail + more.fail,
   error: error + more.error,
   results: results + 1
  };
 }
 nextFile(shard, status) {
  if (shard === this.#shard) this.#before = this.#inShard(); else {
   this.#settled.push(this.#current());
   this.#shard = shard;
   this.#before = void 0;
  }
  this.#now = attemptOf$1(status);
 }
 standings() {
  return [ ...this.#settled, this.#current() ];
 }
 #current() {
  const {status, fail, error} = this.#inShard();
  return {
   shard: this.#shard,
   status,
   fail,
   error
  };
 }
 #inShard() {
  const [before, now] = [ this.#before, this.#now ];
  if (before === void 0) return now;
  if (this.#repeats !== "last" || now.results < before.fail + before.error) return {
   status: worse(before.status, now.status),
   fail: before.fail + now.fail,
   error: before.error + now.error,
   results: before.results + now.results
  };
  if (!isExecuted(now.status)) return {
   ...before,
   status: rerun(before.status, now.status)
  };
  return {
   ...now,
   status: rerun(before.status, now.status)
  };
 }
};

function attemptOf$1(status) {
 return {
  status,
  results: 1,
  ...failuresIn$1(status)
 };
}

function failuresIn$1(status) {
 return {
  fail: status === "fail" ? 1 : 0,
  error: status === "error" ? 1 : 0
 };
}

function earlierPlaces(history, status) {
 const own = (history?.standings() ?? []).filter(each => each.status === status);
 if (own.length === 0) return;
 return someOf(own.map(({shard}) => shard.label));
}

function otherPlaces(shards, current) {
 const others = shards.filter(shard => shard !== current);
 const [only] = others.length === 0 ? [ current ] : others;
 return others.length > 1 || only === void 0 ? "the earlier shards that have it" : only.label;
}

function namingOf(known) {
 const {index, places, tiers} = known;
 const outward = ({status, tier}) => ({
  status,
  tier: tiers.nameOf(tier)
 });
 const find = subject => {
  const record = places.recordOf(subject);
  const state = record === void 0 ? void 0 : index.find(record);
  return state === void 0 ? void 0 : outward(state);
 };
 return {
  kind: "subjects",
  complete: index.isNamed,
  find,
  standings: subject => {
   const record = places.recordOf(subject);
   return record === void 0 ? [] : standingsOf(record, known);
  },
  matches: name => find(name) === void 0 ? places.namesOf(name) : [ name ],
  otherName: subject => places.otherName(subject),
  * entries() {
   for (const [record, state] of index.entries()) yield [ places.nameOf(record), outward(state) ];
  }
 };
}

function standingsOf(record, {histories, index, shard}) {
 const history = histories.get(record);
 if (history !== void 0) return history.standings();
 const state = index.find(record);
 return state !== void 0 && shard !== void 0 && isTroubled(state.status) ? [ standingOf$1(shard, state.status) ] : [];
}

var NameBytes = class {
 bytes=new Uint8Array(256);
 length=0;
 write(name) {
  const most = name.length * 3;
  if (this.bytes.length < most) this.bytes = new Uint8Array(most * 2);
  this.length = 0;
  for (let index = 0; index < name.length; index++) {
   const unit = name.charCodeAt(index);
   if (unit < 128) this.bytes[this.length++] = unit; else if (unit < 2048) this.#writeTwo(unit); else {
    const point = name.codePointAt(index) ?? unit;
    if (point < 65536) this.#writeThree(point); else {
     this.#writeFour(point);
     index++;
    }
   }
  }
 }
 #writeTwo(point) {
  this.bytes[this.length++] = 192 | point >> 6;
  this.bytes[this.length++] = continuation(point);
 }
 #writeThree(point) {
  this.bytes[this.length++] = 224 | point >> 12;
  this.bytes[this.length++] = continuation(point >> 6);
  this.bytes[this.length++] = continuation(point);
 }
 #writeFour(point) {
  this.bytes[this.length++] = 240 | point >> 18;
  this.bytes[this.length++] = continuation(point >> 12);
  this.bytes[this.length++] = continuation(point >> 6);
  this.bytes[this.length++] = continuation(point);
 }
};

function continuation(point) {
 return 128 | point & 63;
}

function nameOfBytes(bytes, start, end) {
 let name = "";
 let at = start;
 while (at < end) {
  const first = bytes[at++] ?? 0;
  let more = bytesBehind(first);
  let point = more === 0 ? first : first & 63 >> more;
  for (;more > 0; more--) point = point << 6 | (bytes[at++] ?? 0) & 63;
  name += String.fromCodePoint(point);
 }
 return name;
}

function plainText(bytes, start, end) {
 let text = "";
 let at = start;
 for (;at + 8 <= end; at += 8) text += String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0, bytes[at + 3] ?? 0, bytes[at + 4] ?? 0, bytes[at + 5] ?? 0, bytes[at + 6] ?? 0, bytes[at + 7] ?? 0);
 for (;at < end; at++) text += String.fromCharCode(bytes[at] ?? 0);
 return text;
}

function bytesBehind(first) {
 if (first < 128) return 0;
 if (first < 224) return 1;
 return first < 240 ? 2 : 3;
}

const BLOCK = 8192;

var NameList = class {
 length=0;
 bytes=new Uint8Array(4096);
 #bounds=new Uint32Array(256);
 #seen=0;
 get starts() {
  return this.#bounds;
 }
 get ends() {
  return this.#bounds.subarray(1);
 }
 push(bytes, start, end) {
  let at = this.#bounds[this.length] ?? 0;
  this.#reserve(at + end - start);
  for (let index = start; index < end; index++) {
   const byte = bytes[index] ?? 0;
   this.#seen |= byte;
   this.bytes[at++] = byte;
  }
  this.#bounds[++this.length] = at;
 }
 nameAt(index) {
  return nameOfBytes(this.bytes, this.#bounds[index] ?? 0, this.#bounds[index + 1] ?? 0);
 }
 * names() {
  const bounds = this.#bounds;
  let [index, from, text] = [ 0, 0, "" ];
  for (;index < this.length && this.#seen < 128; index++) {
   const [start = 0, end = 0] = [ bounds[index], bounds[index + 1] ];
   if (end > from + text.length) {
    from = start;
    text = plainText(this.bytes, start, Math.max(end, Math.min(start + BLOCK, bounds[this.length] ?? 0)));
   }
   yield text.slice(start - from, end - from);
  }
  for (;index < this.length; index++) yield this.nameAt(index);
 }
 clear() {
  this.length = 0;
  this.bytes.buffer.transfer(0);
  this.#bounds.buffer.transfer(0);
 }
 #reserve(bytes) {
  if (bytes > this.bytes.length) this.bytes = new Uint8Array(this.bytes.buffer.transfer(bytes * 2));
  const {length, buffer} = this.#bounds;
  if (this.length + 1 === length) this.#bounds = new Uint32Array(buffer.transfer(buffer.byteLength * 2));
 }
};

function randomKey() {
 const half = () => Math.floor(Math.random() * 4294967296) | 0;
 return [ half(), half() ];
}

const FINAL_ROUNDS = 3;

var NameHash = class {
 first=0;
 second=0;
 third=0;
 #low;
 #high;
 constructor([low, high]) {
  this.#low = low;
  this.#high = high;
 }
 update(bytes, start, end) {
  let a = this.#low;
  let b = this.#high;
  let c = this.#low ^ 1819895653;
  let d = this.#high ^ 1952801890;
  const words = (end - start >> 2) + 1;
  for (let round = 0; round < words + FINAL_ROUNDS; round++) {
   if (round === words) c ^= 255;
   const word = round < words ? wordAt(bytes, start + round * 4, end) : 0;
   d ^= word;
   a = a + b | 0;
   b = (b << 5 | b >>> 27) ^ a;
   a = a << 16 | a >>> 16;
   c = c + d | 0;
   d = (d << 8 | d >>> 24) ^ c;
   a = a + d | 0;
   d = (d << 7 | d >>> 25) ^ a;
   c = c + b | 0;
   b = (b << 13 | b >>> 19) ^ c;
   c = c << 16 | c >>> 16;
   a ^= word;
  }
  this.first = b ^ d;
  this.second = a;
  this.third = c;
 }
};

function wordAt(bytes, at, end) {
 if (at + 4 <= end) return bytes.getInt32(at, true);
 let word = end - at + 1 << 24;
 for (let index = at; index < end; index++) word |= bytes.getUint8(index) << (index - at) * 8;
 return word;
}

var NameTable = class {
 taken=0;
 #hash;
 #capacity;
 #slots;
 #size=0;
 #first=0;
 #second=0;
 #third=0;
 #at=0;
 #listed=new Int32Array;
 #bytes=new Uint8Array;
 #view=new DataView(new ArrayBuffer);
 constructor(expected = 64, key = randomKey()) {
  this.#hash = new NameHash(key);
  this.#capacity = capacityFor(expected);
  this.#slots = new Int32Array(this.#capacity * WORDS$2);
 }
 get size() {
  return this.#size;
 }
 seek(bytes, start, end) {
  const hash = this.#hash;
  hash.update(this.#viewOf(bytes), start, end);
  this.#seek(hash.first, hash.second, hash.third);
 }
 list({bytes, starts, ends, length}) {
  if (this.#listed.length < length * WORDS$2) this.#listed = new Int32Array(length * WORDS$2);
  const [hash, listed, view] = [ this.#hash, this.#listed, this.#viewOf(bytes) ];
  for (let index = 0; index < length; index++) {
   hash.update(view, starts[index] ?? 0, ends[index] ?? 0);
   listed[index * WORDS$2] = hash.first;
   listed[index * WORDS$2 + 1] = hash.second;
   listed[index * WORDS$2 + 2] = hash.third;
  }
  this.taken = 0;
  for (let at = 0; at < length * WORDS$2; at += WORDS$2) {
   const slot = this.#slotOf(listed[at] ?? 0);
   if (((this.#slots[slot + 2] ?? 0) & CODE) !== 0) this.taken++;
  }
 }
 seekListed(index) {
  const listed = this.#listed;
  const at = index * WORDS$2;
  this.#seek(listed[at] ?? 0, listed[at + 1] ?? 0, listed[at + 2] ?? 0);
 }
 get code() {
  return (this.#slots[this.#at + 2] ?? 0) & CODE;
 }
 put(code) {
  const isNew = this.code === 0;
  this.#slots[this.#at] = this.#first;
  this.#slots[this.#at + 1] = this.#second;
  this.#slots[this.#at + 2] = this.#third & ~CODE | code;
  if (isNew && ++this.#size > this.#capacity * MAX_LOAD) this.#resize(this.#capacity * 2);
 }
 reserve(expected) {
  const capacity = capacityFor(expected);
  if (capacity > this.#capacity) this.#resize(capacity);
 }
 recode(change) {
  const slots = this.#slots;
  for (let at = 2; at < slots.length; at += WORDS$2) {
   const word = slots[at] ?? 0;
   if ((word & CODE) !== 0) slots[at] = word & ~CODE | change(word & CODE);
  }
 }
 #seek(first, second, third) {
  this.#first = first;
  this.#second = second;
  this.#third = third;
  this.#at = this.#find(first, second, third);
 }
 #viewOf(bytes) {
  if (bytes !== this.#bytes) {
   this.#bytes = bytes;
   this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }
  return this.#view;
 }
 #find(first, second, third) {
  const slots = this.#slots;
  let at = this.#slotOf(first);
  for (;;) {
   const word = slots[at + 2] ?? 0;
   if ((word & CODE) === 0) return at;
   if (slots[at] === first && slots[at + 1] === second && ((word ^ third) & ~CODE) === 0) return at;
   at += WORDS$2;
   if (at === slots.length) at = 0;
  }
 }
 #slotOf(first) {
  return Math.floor((first >>> 0) / 4294967296 * this.#capacity) * WORDS$2;
 }
 #resize(capacity) {
  const old = this.#slots;
  this.#capacity = capacity;
  this.#slots = new Int32Array(capacity * WORDS$2);
  for (let at = 0; at < old.length; at += WORDS$2) {
   const word = old[at + 2] ?? 0;
   if ((word & CODE) === 0) continue;
   const to = this.#find(old[at] ?? 0, old[at + 1] ?? 0, word);
   this.#slots[to] = old[at] ?? 0;
   this.#slots[to + 1] = old[at + 1] ?? 0;
   this.#slots[to + 2] = word;
  }
  old.buffer.transfer(0);
  this.#at = this.#find(this.#first, this.#second, this.#third);
 }
};

const WORDS$2 = 3;

const CODE = 65535;

const MAX_LOAD = .9;

function capacityFor(names) {
 return Math.ceil(names / MAX_LOAD) + 1;
}

const NAMED_SUBJECTS = 1e5;

const EXPECTED_SUBJECTS = 1e6;

var SubjectIndex = class {
 #table=new NameTable;
 #names=new NameList;
 #kept=new Set;
 #name;
 #sought=new NameBytes;
 #file=1;
 get size() {
  return this.#table.size;
 }
 get isNamed() {
  return this.#names !== void 0;
 }
 find(subject) {
  this.#seek(subject);
  const {code} = this.#table;
  return code === 0 ? void 0 : this.#decode(code);
 }
 put(subject, standing) {
  this.#seek(subject);
  const isNew = this.#table.code === 0;
  if (this.#names === void 0 && keepsName(standing.status)) this.#kept.add(subject);
  this.#table.put(this.codeOf(standing));
  if (isNew) this.#noteName(this.#sought.bytes, 0, this.#sought.length);
 }
 list(rows) {
  this.#table.list(rows);
 }
 putNew({bytes, starts, ends}, row, code) {
  this.#name = void 0;
  this.#table.seekListed(row);
  if (this.#table.code !== 0) return false;
  this.#table.put(code);
  this.#noteName(bytes, starts[row] ?? 0, ends[row] ?? 0);
  return true;
 }
 nextFile() {
  if (++this.#file <= LAST_FILE) return;
  this.#table.recode(code => code & STANDING);
  this.#file = 1;
 }
 * entries() {
  if (this.#names !== void 0) yield* this.#listed(this.#names);
  for (const subject of this.#kept) yield this.#entry(subject);
 }
 * #listed(names) {
  let index = 0;
  for (const subject of names.names()) {
   this.#name = void 0;
   this.#table.seek(names.bytes, names.starts[index] ?? 0, names.starts[++index] ?? 0);
   yield [ subject, this.#decode(this.#table.code) ];
  }
 }
 #entry(subject) {
  this.#seek(subject);
  return [ subject, this.#decode(this.#table.code) ];
 }
 #seek(name) {
  if (name === this.#name) return;
  this.#name = name;
  this.#sought.write(name);
  this.#table.seek(this.#sought.bytes, 0, this.#sought.length);
 }
 #noteName(bytes, start, end) {
  if (this.#names === void 0) return;
  this.#names.push(bytes, start, end);
  if (this.#table.size > NAMED_SUBJECTS) this.#forgetNames(this.#names);
 }
 #forgetNames(names) {
  const {bytes, starts, ends} = names;
  for (let index = 0; index < names.length; index++) {
   this.#table.seek(bytes, starts[index] ?? 0, ends[index] ?? 0);
   if (keepsName(this.#decode(this.#table.code).status)) this.#kept.add(names.nameAt(index));
  }
  this.#name = void 0;
  names.clear();
  this.#names = void 0;
  this.#table.reserve(EXPECTED_SUBJECTS);
 }
 codeOf({status, tier}) {
  return STATUS_CODES[status] | tier + 1 << TIER_SHIFT | this.#file << FILE_SHIFT;
 }
 #decode(code) {
  const state = (code >> FILE_SHIFT === this.#file ? IN_THIS_FILE : EARLIER)[code & STANDING];
  if (state === void 0) throw new RangeError(`${code} is not the code of a subject`);
  return state;
 }
};

function keepsName(status) {
 return isExecuted(status) && status !== "pass";
}

const TIER_SHIFT = 3;

const FILE_SHIFT = 8;

const STANDING = 255;

const LAST_FILE = 255;

const STATUS_CODES = {
 skip: 1,
 "not-applicable": 2,
 pass: 3,
 flaky: 4,
 fail: 5,
 error: 6
};

const STATUSES_BY_CODE = new Map(RESULT_STATUSES.map(status => [ STATUS_CODES[status], status ]));

function statesOf(inThisFile) {
 return Array.from({
  length: 256
 }, (_, code) => ({
  status: STATUSES_BY_CODE.get(code & 7) ?? "error",
  tier: (code >> TIER_SHIFT) - 1,
  inThisFile
 }));
}

const IN_THIS_FILE = statesOf(true);

const EARLIER = statesOf(false);

var TierTallies = class {
 #names=[];
 #numbers=new Map;
 #tallies=[];
 numberOf(name) {
  if (name === void 0) return -1;
  const known = this.#numbers.get(name);
  if (known !== void 0) return known;
  if (this.#names.length === 30) return;
  this.#tallies.push({
   ...EMPTY_TALLY
  });
  this.#numbers.set(name, this.#names.length);
  return this.#names.push(name) - 1;
 }
 nameOf(tier) {
  return this.#names[tier];
 }
 add(tier, status, by) {
  if (tier === -1) return;
  const tally = this.#tallies[tier];
  if (tally !== void 0) tally[status] += by;
 }
 byName() {
  return new Map(this.#names.map((name, tier) => [ name, {
   ...EMPTY_TALLY,
   ...this.#tallies[tier]
  } ]));
 }
};

var SubjectHistories = class {
 #repeatsMean;
 #watched;
 #bySubject=new Map;
 constructor(repeatsMean, watched) {
  this.#repeatsMean = repeatsMean;
  this.#watched = watched;
 }
 get(subject) {
  return this.#bySubject.get(subject);
 }
 get watchesAny() {
  return this.#watched.size > 0;
 }
 isWatched(subject) {
  return this.#watched.has(subject);
 }
 begin(subject, shard, status) {
  const history = new SubjectHistory(this.#repeatsMean, shard, status);
  this.#bySubject.set(subject, history);
  return history;
 }
 beginAll(subjects, shard) {
  for (const [subject, {status}] of subjects) if (isTroubled(status) && !this.#bySubject.has(subject)) this.begin(subject, shard, status);
 }
 add({subject, status, shard, isRerun}, known) {
  const history = this.#bySubject.get(subject);
  if (history === void 0 && !isTroubled(known.status) && !isTroubled(status)) {
   if (!known.inThisFile) return worse(known.status, status);
   return isRerun ? rerun(known.status, status) : worstOfEqualNames(known.status, status);
  }
  if (history === void 0 && !known.inThisFile) return this.begin(subject, shard, status).status;
  const continued = history ?? this.begin(subject, shard, known.status);
  if (!known.inThisFile) continued.nextFile(shard, status); else if (isRerun) continued.runAgain(status); else continued.repeat(status);
  return continued.status;
 }
};

const MAX_NAMES = 1e5;

var TestPlaces = class {
 #first=new Map;
 #parts=new Map;
 #plain=new Map;
 recordedName({subject, place}) {
  if (place === void 0) return subject;
  const first = this.#first.get(subject);
  if (first === place) return subject;
  if (first === void 0) {
   if (this.#first.size < MAX_NAMES) this.#first.set(subject, place);
   return subject;
  }
  const name = withPlace(subject, place);
  (this.#parts.get(subject) ?? this.#share(subject, first)).add(name);
  return name;
 }
 nameOf(recorded) {
  if (this.#parts.size === 0) return recorded;
  return this.#parts.get(recorded)?.values().next().value ?? recorded;
 }
 recordOf(name) {
  return this.#parts.has(name) ? void 0 : this.#plain.get(name) ?? name;
 }
 otherName(name) {
  const plain = this.#plain.get(name) ?? this.#plainOfPart(name);
  if (plain !== void 0) return plain;
  const place = this.#first.get(name);
  return place === void 0 ? void 0 : withPlace(name, place);
 }
 namesOf(name) {
  const parts = this.#parts.get(name);
  if (parts !== void 0) return [ ...parts ];
  const plain = plainName(name);
  return plain !== void 0 && this.otherName(plain) === name ? [ plain ] : [];
 }
 #share(subject, first) {
  const name = withPlace(subject, first);
  const parts = new Set([ name ]);
  this.#parts.set(subject, parts);
  this.#plain.set(name, subject);
  return parts;
 }
 #plainOfPart(name) {
  const plain = plainName(name);
  return plain !== void 0 && this.#parts.get(plain)?.has(name) ? plain : void 0;
 }
};

const MARK = " (in ";

function withPlace(subject, place) {
 return `${subject}${MARK}${place})`;
}

function plainName(name) {
 const at = name.lastIndexOf(MARK);
 return at === -1 ? void 0 : name.slice(0, at);
}

const MAX_FAILURE_DETAILS = 1e3;

const MAX_FINDINGS = 100;

const MAX_REPEATS_NAMED = 3;

var ResultLedger = class {
 #repeatsMean;
 #index=new SubjectIndex;
 #places=new TestPlaces;
 #tiers=new TierTallies;
 #overall={
  ...EMPTY_TALLY
 };
 #histories;
 #details=new Map;
 #problems=[];
 #conflicts=[];
 #kinds=new Set;
 #files=[];
 #shards=new Map;
 #counted=new CountedSubjects;
 #repeated=new Set;
 #repeats=0;
 #oldest;
 #undated=false;
 #opened=0;
 #path="";
 #shard={
  label: "",
  kind: "file"
 };
 constructor(repeatsMean, watched = new Set) {
  this.#repeatsMean = repeatsMean;
  this.#histories = new SubjectHistories(repeatsMean, watched);
 }
 open(path, shard = {
  label: path,
  kind: "file"
 }) {
  if (this.#opened > 0) this.#index.nextFile();
  if (this.#opened === 1) this.#histories.beginAll(this.#index.entries(), this.#shard);
  this.#opened++;
  this.#path = path;
  this.#shard = this.#shards.get(shard.label) ?? shard;
  this.#shards.set(shard.label, this.#shard);
  this.#counted.nextFile();
 }
 close(file, generatedAt, subjectKind) {
  this.#files.push(file);
  if (subjectKind !== void 0) this.#kinds.add(subjectKind);
  if (generatedAt === void 0) this.#undated = true; else if (this.#oldest === void 0 || generatedAt < this.#oldest) this.#oldest = generatedAt;
 }
 problem(finding) {
  this.#problems.push(finding);
 }
 add(named) {
  const subject = this.#places.recordedName(named);
  const result = subject === named.subject ? named : {
   ...named,
   subject
  };
  const {status} = result;
  const tier = this.#tierOf(result);
  const known = this.#index.find(subject);
  if (known !== void 0) this.#merge(result, known, tier); else {
   if (this.#opened > 1 && isTroubled(status) || this.#isWatched(subject)) this.#histories.begin(subject, this.#shard, status);
   this.#put(result, void 0, {
    status,
    tier
   });
  }
 }
 addRows(rows, repeated = () => {}) {
  this.#index.list(rows);
  const kinds = rows.kinds.map(kind => this.#newKind(kind));
  for (let row = 0; row < rows.length; row++) {
   const kind = kinds[rows.kindOf[row] ?? 0];
   if (kind !== void 0 && this.#index.putNew(rows, row, kind.code)) kind.count++; else {
    const result = rows.resultAt(row);
    repeated(result);
    this.add(result);
   }
  }
  for (const kind of kinds) if (kind !== void 0) this.#tally(kind, kind.count);
 }
 #isWatched(subject) {
  if (!this.#histories.watchesAny) return false;
  const other = this.#places.otherName(subject);
  return this.#histories.isWatched(subject) || other !== void 0 && this.#histories.isWatched(other);
 }
 #merge(result, known, ownTier) {
  const tier = ownTier === -1 && isFailure(result.status) ? known.tier : ownTier;
  const wasUntold = known.tier === -1 && isFailure(known.status);
  if (known.tier !== tier && !wasUntold) {
   this.#contradict(result, `is in tier ${this.#tierName(known.tier)} and also in tier ${this.#tierName(tier)}`);
   return;
  }
  const isRerun = result.rerun ?? this.#repeatsMean === "last";
  if (known.inThisFile && !isRerun) {
   if (this.#repeatsMean === "refuse") {
    this.#contradict(result, REPEAT_REFUSED);
    return;
   }
   this.#repeats++;
   if (this.#repeated.size < MAX_REPEATS_NAMED) this.#repeated.add(result.subject);
  }
  if (!known.inThisFile) this.#noteConflict(result, known.status);
  const {subject, status} = result;
  const further = {
   subject,
   status,
   shard: this.#shard,
   isRerun
  };
  this.#put(result, known, {
   status: this.#histories.add(further, known),
   tier
  });
 }
 count(counts) {
  this.#counted.add(counts);
  if (Number.isSafeInteger(totalOf(this.#counted.tally))) return;
  this.#note({
   message: "the counts add up to more than can be counted exactly",
   file: this.#path
  });
 }
 get countedFiles() {
  return this.#counted.files;
 }
 evidence() {
  const named = this.#index.size > 0;
  if (named && totalOf(this.#counted.tally) > 0) this.#compareNamedWithCounted();
  return {
   files: this.#files,
   shards: [ ...this.#shards.values() ],
   tally: named ? {
    ...this.#overall
   } : this.#counted.tally,
   tiers: named ? this.#tiers.byName() : this.#counted.tiers,
   naming: named ? this.#naming() : {
    kind: "counts"
   },
   failures: [ ...this.#details.values() ].map(result => this.#shown(result)),
   problems: this.#problems,
   conflicts: this.#conflicts,
   repeats: {
    results: this.#repeats,
    subjects: [ ...this.#repeated ]
   },
   generatedAt: this.#undated ? void 0 : this.#oldest,
   subjectKinds: [ ...this.#kinds ]
  };
 }
 #shown(result) {
  const subject = this.#places.nameOf(result.subject);
  return subject === result.subject ? result : {
   ...result,
   subject
  };
 }
 #naming() {
  const [shard] = this.#shards.values();
  return namingOf({
   index: this.#index,
   places: this.#places,
   tiers: this.#tiers,
   histories: this.#histories,
   shard
  });
 }
 #newKind({status, tier: name}) {
  const tier = this.#tiers.numberOf(name);
  if (tier === void 0 || isTroubled(status) || this.#histories.watchesAny) return;
  return {
   status,
   tier,
   code: this.#index.codeOf({
    status,
    tier
   }),
   count: 0
  };
 }
 #tally({status, tier}, by) {
  this.#overall[status] += by;
  this.#tiers.add(tier, status, by);
 }
 #put(result, known, {status, tier}) {
  if (known !== void 0) this.#tally(known, -1);
  this.#tally({
   status,
   tier
  }, 1);
  this.#index.put(result.subject, {
   status,
   tier
  });
  if (isFailure(result.status) && this.#details.size < MAX_FAILURE_DETAILS) {
   if (status === result.status) this.#details.set(result.subject, result);
  } else if (!isFailure(status) && this.#details.size > 0) this.#details.delete(result.subject);
 }
 #tierOf({tier}) {
  const number = this.#tiers.numberOf(tier);
  if (number !== void 0) return number;
  this.#note({
   message: `more than 30 tiers, including ${tier ?? ""}`,
   file: this.#path
  });
  return -1;
 }
 #tierName(tier) {
  return this.#tiers.nameOf(tier) ?? "(none)";
 }
 #noteConflict(result, earlier) {
  const history = this.#histories.get(result.subject);
  if ((history === void 0 ? this.#shards.size === 1 : history.shard === this.#shard) && this.#repeatsMean === "last") return;
  if (!(earlier !== result.status && isExecuted(earlier) && isExecuted(result.status)) || this.#conflicts.length >= MAX_FINDINGS) return;
  const message = `was ${earlier} in ${earlierPlaces(history, earlier) ?? otherPlaces([ ...this.#shards.values() ], this.#shard)} and is ${result.status} in ${this.#shard.label}`;
  this.#conflicts.push(this.#place(result, message));
 }
 #contradict(result, message) {
  this.#note(this.#place(result, message));
 }
 #note(finding) {
  if (this.#problems.length < MAX_FINDINGS) this.#problems.push(finding);
 }
 #place(result, message) {
  const line = result.evidenceLine === void 0 ? {} : {
   line: result.evidenceLine
  };
  return {
   message,
   subject: result.subject,
   file: this.#path,
   ...line
  };
 }
 #compareNamedWithCounted() {
  for (const status of RESULT_STATUSES) {
   if (this.#overall[status] === this.#counted.tally[status]) continue;
   this.#note({
    message: `the files that name subjects have ${this.#overall[status]} with status ${status}, the files that only count them ${this.#counted.tally[status]}`
   });
  }
 }
};

function withoutSubjects(evidence, subjects) {
 return restated(evidence, subjects, () => {});
}

function withoutVerdictOn(evidence, subjects) {
 return restated(evidence, subjects, status => isFailure(status) ? "skip" : status);
}

function withSubjectsPassing(evidence, subjects) {
 return restated(evidence, subjects, status => isFailure(status) ? "pass" : status);
}

function restated(evidence, subjects, restate) {
 const {naming} = evidence;
 if (naming.kind === "counts" || subjects.size === 0) return evidence;
 let tally = evidence.tally;
 const tiers = new Map(evidence.tiers);
 for (const subject of subjects) {
  const state = naming.find(subject);
  if (state === void 0) continue;
  const change = counts => moved(counts, state.status, restate(state.status));
  tally = change(tally);
  const {tier} = state;
  if (tier !== void 0) tiers.set(tier, change(tiers.get(tier) ?? EMPTY_TALLY));
 }
 return {
  ...evidence,
  tally,
  tiers,
  naming: restatedNaming(naming, subjects, restate),
  failures: evidence.failures.filter(({subject}) => !subjects.has(subject))
 };
}

function moved(tally, from, to) {
 const left = subtractTallies(tally, tallyOf(from));
 return to === void 0 ? left : addTallies(left, tallyOf(to));
}

function restatedNaming(naming, subjects, restate) {
 const stateOf = (subject, state) => {
  if (!subjects.has(subject)) return state;
  const status = restate(state.status);
  return status === void 0 ? void 0 : {
   ...state,
   status
  };
 };
 return {
  kind: "subjects",
  complete: naming.complete,
  find(subject) {
   const state = naming.find(subject);
   return state && stateOf(subject, state);
  },
  standings: subject => subjects.has(subject) ? [] : naming.standings(subject),
  matches: naming.matches,
  otherName: naming.otherName,
  * entries() {
   for (const [subject, state] of naming.entries()) {
    const now = stateOf(subject, state);
    if (now !== void 0) yield [ subject, now ];
   }
  }
 };
}

function comparedWithout({now, before}, subjects) {
 const {naming} = now;
 if (subjects.size === 0 || naming.kind === "counts") return {
  now,
  before
 };
 if (before.subjects === void 0) return {
  now: {
   ...now,
   naming: restatedNaming(naming, subjects, () => {})
  },
  before
 };
 const present = new Set([ ...subjects ].filter(subject => naming.find(subject) !== void 0));
 return {
  now: withoutSubjects(now, present),
  before: baselineWithout(before, present)
 };
}

function baselineWithout(baseline, subjects) {
 const named = new Map(baseline.subjects);
 const tiers = new Map(baseline.tiers);
 let {tally} = baseline;
 for (const subject of subjects) {
  const then = named.get(subject);
  if (then === void 0) continue;
  named.delete(subject);
  const one = tallyOf(then.status);
  tally = subtractTallies(tally, one);
  if (then.tier === void 0) continue;
  tiers.set(then.tier, subtractTallies(tiers.get(then.tier) ?? one, one));
 }
 return {
  ...baseline,
  tally,
  tiers,
  subjects: named
 };
}

const TIER_LEVELS = [ "required", "target", "best-effort" ];

function statusAtLevel(level, outcome) {
 if (outcome === "pass") return "pass";
 switch (level) {
 case "required":
  return outcome;

 case "target":
  return "warn";

 case "best-effort":
  return "skipped";
 }
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

const parse = _parse($ZodRealError);

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

const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;

function timeSource(args) {
 const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
 return typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}

function datetime(args) {
 const opts = [ "Z" ];
 if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
 const qualified = `${timeSource({
  precision: args.precision,
  seconds: true
 })}(?:${opts.join("|")})`;
 const timeRegex = args.local ? `${qualified}|${timeSource({
  precision: args.precision
 })}` : qualified;
 return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}

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

const $ZodCheckMaxLength = $constructor("$ZodCheckMaxLength", (inst, def) => {
 var _a;
 $ZodCheck.init(inst, def);
 (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
 inst._zod.check = payload => {
  const input = payload.value;
  const units = input.length;
  if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
  const origin = getLengthableOrigin(input);
  payload.issues.push({
   origin,
   code: "too_big",
   maximum: def.maximum,
   inclusive: true,
   input,
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

const $ZodCheckStringFormat = $constructor("$ZodCheckStringFormat", (inst, def) => {
 var _a, _b;
 $ZodCheck.init(inst, def);
 if (def.pattern) (_a = inst._zod).check ?? (_a.check = payload => {
  def.pattern.lastIndex = 0;
  if (def.pattern.test(payload.value)) return;
  payload.issues.push({
   origin: "string",
   code: "invalid_format",
   format: def.format,
   input: payload.value,
   ...def.pattern ? {
    pattern: def.pattern.toString()
   } : {},
   inst,
   continue: !def.abort
  });
 }); else (_b = inst._zod).check ?? (_b.check = () => {});
});

const $ZodCheckRegex = $constructor("$ZodCheckRegex", (inst, def) => {
 $ZodCheckStringFormat.init(inst, def);
 inst._zod.check = payload => {
  def.pattern.lastIndex = 0;
  if (def.pattern.test(payload.value)) return;
  payload.issues.push({
   origin: "string",
   code: "invalid_format",
   format: "regex",
   input: payload.value,
   pattern: def.pattern.toString(),
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

const $ZodStringFormat = $constructor("$ZodStringFormat", (inst, def) => {
 $ZodCheckStringFormat.init(inst, def);
 $ZodString.init(inst, def);
});

const $ZodISODateTime = $constructor("$ZodISODateTime", (inst, def) => {
 def.pattern ?? (def.pattern = datetime(def));
 $ZodStringFormat.init(inst, def);
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

function _isoDateTime(Class, params) {
 return new Class({
  type: "string",
  format: "datetime",
  check: "string_format",
  offset: false,
  local: false,
  precision: null,
  ...normalizeParams(params)
 });
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

function _lt(value, params) {
 return new $ZodCheckLessThan({
  check: "less_than",
  ...normalizeParams(params),
  value,
  inclusive: false
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

function _gt(value, params) {
 return new $ZodCheckGreaterThan({
  check: "greater_than",
  ...normalizeParams(params),
  value,
  inclusive: false
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

function _positive(params) {
 return _gt(0, params);
}

function _nonnegative(params) {
 return _gte(0, params);
}

function _maxLength(maximum, params) {
 return new $ZodCheckMaxLength({
  check: "max_length",
  ...normalizeParams(params),
  maximum
 });
}

function _minLength(minimum, params) {
 return new $ZodCheckMinLength({
  check: "min_length",
  ...normalizeParams(params),
  minimum
 });
}

function _regex(pattern, params) {
 return new $ZodCheckRegex({
  check: "string_format",
  format: "regex",
  ...normalizeParams(params),
  pattern
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
  return parse(this, data, params, {
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

const ZodMiniStringFormat = $constructor("ZodMiniStringFormat", (inst, def) => {
 $ZodStringFormat.init(inst, def);
 ZodMiniString.init(inst, def);
});

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
   message: EMPTY
  });
  return Object.assign(Object.create(null), entries);
 }));
}

const EMPTY = "is an empty mapping: name at least one entry, or remove the key";

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

const HUNDRED = decimalOf(100);

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

const count$1 = scalar(countFrom(0));

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
 return value !== void 0 && compareDecimals(value, HUNDRED) <= 0 ? value : void 0;
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
 return `write ${decimalToText(multiply(bare, HUNDRED))}%, or ${asWritten}% if you mean that little`;
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

const SECTIONS = [ "intended-changes", "conformance", "performance", "suites", "traceability", "extensions", "release", "ownership", "decisions", "incidents", "maintenance", "roadmap" ];

function policySchema(readers) {
 return strictObject({
  version: formatVersion,
  platform: label,
  thresholds: label,
  mode: _default(choice([ "strict", "rollback", "observe" ]), "strict"),
  "observe-until": exactOptional(calendarDate),
  "require-base": _default(flag, false),
  "rules-from": exactOptional(list(branchPattern)),
  "intended-changes": section(readers["intended-changes"]),
  conformance: section(readers.conformance),
  performance: section(readers.performance),
  suites: section(readers.suites),
  traceability: section(readers.traceability),
  extensions: section(readers.extensions),
  release: section(readers.release),
  ownership: section(readers.ownership),
  decisions: section(readers.decisions),
  incidents: section(readers.incidents),
  maintenance: section(readers.maintenance),
  roadmap: section(readers.roadmap)
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

function section(reader) {
 return exactOptional(reader?.schema() ?? never());
}

function refuseProblems(readers, policy, context) {
 if (context.issues.length > 0) return;
 const areas = Object.keys(policy.ownership?.areas ?? {});
 const problems = SECTIONS.flatMap(name => problemsOf$1(readers[name], policy[name], areas));
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

function readJson$1(text) {
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
  return wordNode(spot, word, WORDS$1.has(word) ? WORDS$1.get(word) ?? null : Number(word));
 }
};

const WORDS$1 = new Map([ [ "true", true ], [ "false", false ], [ "null", null ] ]);

function jsonKeyProblem(text, value) {
 const members = countMembers(text);
 if (typeof members !== "number") return members;
 if (members === membersOf$1(value)) return;
 const [duplicate] = readJson$1(text).problems;
 return duplicate?.kind === "duplicate-key" ? duplicate : void 0;
}

function membersOf$1(value) {
 if (typeof value !== "object" || value === null) return 0;
 if (Array.isArray(value)) return value.reduce((sum, item) => sum + membersOf$1(item), 0);
 let members = 0;
 for (const member of Object.values(value)) members += 1 + membersOf$1(member);
 return members;
}

var JsonPlaces = class {
 #text;
 #lines;
 constructor(text) {
  this.#text = text;
  this.#lines = new LineIndex(text);
 }
 positionOf(path) {
  return this.#lines.positionAt(this.#locate(path).key);
 }
 positionsOfItems(path) {
  const {isWhole, start} = this.#locate(path);
  const cursor = new JsonCursor(this.#text);
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
  const cursor = new JsonCursor(this.#text);
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
 for (const token of tokensOf$1(source)) {
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

function* tokensOf$1({text, lines, rules: {maxLexemes}}) {
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
  return [ ...this.#problems, ...this.#duplicates.found ].sort((left, right) => inOrder$4(left.at, right.at));
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

function inOrder$4(left, right) {
 return left.line - right.line || left.column - right.column;
}

function startOf(node, otherwise) {
 if (!(isScalar(node) || isMap(node) || isSeq(node) || isAlias(node))) return otherwise;
 return node.range?.[0] ?? otherwise;
}

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

const PLAIN$1 = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

function isPlainNumber(source, value) {
 const written = PLAIN$1.test(source) ? parseDecimal(source) : void 0;
 const read = parseDecimal(String(value));
 return written !== void 0 && read !== void 0 && compareDecimals(written, read) === 0;
}

const MAX_REASON = 200;

function documentProblem(problem) {
 return {
  ...problem.at,
  path: "",
  message: messageOf$1(problem)
 };
}

function messageOf$1(problem) {
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
  const sorted = inOrder$3(problems);
  const listed = sorted.slice(0, MAX_LISTED).map(problem => problemLine(file, problem));
  const more = sorted.length - listed.length;
  super([ ...listed, ...more > 0 ? [ `${more} more problems` ] : [] ].join("\n"));
  this.name = "PolicyError";
  this.file = file;
  this.problems = sorted;
 }
};

function inOrder$3(problems) {
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

function pathText$1(path) {
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
   path: pathText$1(path),
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

const YAML_RULES = {
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
 const {root, problems} = readRoot({
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

function readRoot(source) {
 const json = /^[ \t\r\n]*\{/.test(source.text) ? readJson$1(source.text) : void 0;
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
 const {documents, problems} = readYaml(text, YAML_RULES);
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
 const {line, column} = root ?? START;
 return new PolicyError(file, [ {
  line,
  column,
  path: "",
  message: root === void 0 || root.kind === "null" ? "the file is empty" : "the file is not a mapping: write key: value lines"
 } ]);
}

function tooLarge(file, message) {
 return new PolicyError(file, [ {
  ...START,
  path: "",
  message
 } ]);
}

const START = {
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
  const {conformanceReader} = await (__nccwpck_require__.e(/* import() */ 580).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4580, 19)));
  return {
   conformance: conformanceReader
  };
 },
 performance: async () => {
  const {performanceReader} = await (__nccwpck_require__.e(/* import() */ 207).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1207, 19)));
  return {
   performance: performanceReader
  };
 },
 suites: async () => {
  const {suitesReader} = await (__nccwpck_require__.e(/* import() */ 32).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4032, 19)));
  return {
   suites: suitesReader
  };
 },
 traceability: async () => {
  const {traceabilityReader} = await (__nccwpck_require__.e(/* import() */ 116).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4116, 19)));
  return {
   traceability: traceabilityReader
  };
 },
 extensions: async () => {
  const {extensionsReader} = await (__nccwpck_require__.e(/* import() */ 291).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5291, 19)));
  return {
   extensions: extensionsReader
  };
 },
 release: async () => {
  const {releaseReader} = await (__nccwpck_require__.e(/* import() */ 52).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4052, 19)));
  return {
   release: releaseReader
  };
 },
 ownership: async () => {
  const {ownershipReader} = await (__nccwpck_require__.e(/* import() */ 688).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8688, 19)));
  return {
   ownership: ownershipReader
  };
 },
 decisions: async () => {
  const {decisionsReader} = await (__nccwpck_require__.e(/* import() */ 990).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3990, 19)));
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
  const {maintenanceReader} = await (__nccwpck_require__.e(/* import() */ 58).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9058, 19)));
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
 return SECTIONS.filter(name => document.root.members.has(name));
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
 return Object.entries(decisions?.named ?? {}).flatMap(([name, {require: require$1}]) => waiversIn(require$1).flatMap(path => registerAt("waivers", {
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

function readMadeBy(runner) {
 const given = runner.input("made-by");
 if (given === "") return;
 const known = MADE_BY.find(each => each === given);
 if (known !== void 0) return known;
 const meant = closestWord(given, MADE_BY);
 throw new ConfigurationError(`input made-by: ${JSON.stringify(given)} is not a known value: ${meant === void 0 ? `write ${MADE_BY.join(" or ")}` : `did you mean ${meant}?`}`);
}

async function originOf$1({runner, inputs, workspace}, paths, declared) {
 const asked = readMadeBy(runner);
 const madeBy = declared ?? asked;
 if (madeBy !== "this-run") return {
  ...ANY_ORIGIN,
  madeBy
 };
 const absolute = new Map(paths.map(path => [ (0, node_path.resolve)(inputs.directory, path), path ]));
 const saved = inputLines(runner, "committed-evidence").map(path => (0, node_path.resolve)(inputs.directory, path)).map(path => ({
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
 const {committedFiles} = await __nccwpck_require__.e(/* import() */ 910).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5910, 19)).then(n => n.lib_exports);
 return committedFiles(paths);
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

function findingOf(error, file) {
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

function checkKeys(text, value, firstLine = 1) {
 const problem = jsonKeyProblem(text, value);
 if (problem !== void 0) throw jsonRefusal(problem, firstLine);
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
  throw jsonRefusal(jsonFault(text), firstLine);
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

const COUNT = "a whole number, 0 or more";

const RATE = "a number from 0 to 100";

const count = int$2(COUNT).check(_nonnegative(COUNT));

const rate = number(RATE).check(_gte(0, RATE), _lte(100, RATE));

const name = string$1().check(_minLength(1, "text that is not empty"));

const remark = optional(nullable(string$1()));

function readShape(document, schema, path = []) {
 const parsed = schema.safeParse(valueAt(document.value, path));
 if (parsed.success) return parsed.data;
 const [issue] = parsed.error.issues;
 const inner = (issue?.path ?? []).filter(key => typeof key !== "symbol");
 const place = [ ...path, ...inner ];
 throw new EvidenceError(`${pathText(place)}: ${describe$1(issue, valueAt(document.value, place))}`, {
  line: document.lineOf(place),
  remedy: "write the report as its format documents it"
 });
}

function readMembers(document, schema, path) {
 const object = readShape(document, anObject, path);
 return new Map(Object.keys(object).map(key => [ key, readShape(document, schema, [ ...path, key ]) ]));
}

const anObject = custom(isJsonObject, "an object");

function readInstant$1(document, path) {
 const value = valueAt(document.value, path);
 if (value === void 0) return;
 const instant = typeof value === "string" ? parseInstant(value) : void 0;
 if (instant !== void 0) return instant;
 throw new EvidenceError(`${pathText(path)}: expected an ISO 8601 instant, found ${showValue(value)}`, {
  line: document.lineOf(path),
  remedy: "write it like 2026-02-08T12:00:00Z"
 });
}

function pathText(path) {
 const text = path.map(key => typeof key === "number" ? `[${key}]` : `.${key}`).join("");
 return text === "" ? "the document" : text.replace(/^\./, "");
}

function valueAt(value, path) {
 return path.reduce((inner, key) => {
  if (typeof inner !== "object" || inner === null) return;
  return Object.getOwnPropertyDescriptor(inner, key)?.value;
 }, value);
}

function describe$1(issue, found) {
 if (issue?.code === "unrecognized_keys") return `unknown key ${showValue(issue.keys[0])}`;
 const expected = issue === void 0 ? "another value" : expectation(issue);
 return found === void 0 ? `it is missing; expected ${expected}` : `expected ${expected}, found ${showValue(found)}`;
}

function expectation(issue) {
 if (issue.message !== "Invalid input") return issue.message;
 switch (issue.code) {
 case "invalid_type":
  return TYPES[issue.expected] ?? issue.expected;

 case "invalid_value":
  return `one of ${issue.values.map(value => showValue(value)).join(", ")}`;

 default:
  return "another value";
 }
}

const TYPES = {
 string: "text",
 number: "a number",
 int: "a whole number",
 boolean: "true or false",
 object: "an object",
 array: "a list",
 nonoptional: "a value"
};

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
   text: () => textOf(open.bytes)
  };
 }
 end(content) {
  const {path} = this.file;
  const {listed, isSame} = this.#finish();
  if (!isSame) return {
   kind: "unreadable",
   path,
   finding: findingOf(changed(), path),
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
   finding: findingOf(error, path),
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

function textOf(bytes) {
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
  const entries = entriesOf((0, node_path.resolve)(directory, folder));
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

function entriesOf(folder) {
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
 const {default: picomatch} = await __nccwpck_require__.e(/* import() */ 163).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6163, 19)).then(file => require_rolldown_runtime.__toESM(file.default.default, 1));
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

const MAX_FILES = 1e4;

const GLOB$1 = /[*?{}[\]!()]/;

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
   const excluded = await excludedBy(written.filter(isExclusion));
   for (const pattern of written.filter(each => !isExclusion(each))) for (const path of await expand(directory, pattern)) if (!excluded(path)) found.add(path);
   if (found.size > MAX_FILES) throw new ConfigurationError(`evidence: ${patterns.join(", ")} matches more than ${MAX_FILES} files: narrow it`);
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
 return !GLOB$1.test(path);
}

function isExclusion(pattern) {
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
 const [mark, pattern] = isExclusion(written) ? [ "!", written.slice(1) ] : [ "", written ];
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
 const first = names.findIndex(name => GLOB$1.test(name));
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

async function findPatterns(workspace, patterns) {
 const found = new Set;
 const matches = new Map;
 const exclusions = patterns.filter(isExclusion);
 const wanted = patterns.filter(pattern => !isExclusion(pattern));
 for (const pattern of wanted) {
  const paths = await workspace.find([ pattern, ...exclusions ]);
  matches.set(pattern, paths.map(workspace.display));
  for (const path of paths) found.add(path);
 }
 const absent = wanted.filter(pattern => matches.get(pattern)?.length === 0);
 return {
  found,
  matches,
  missing: absent.filter(isNamedInFull),
  unmatched: absent.filter(pattern => !isNamedInFull(pattern))
 };
}

const MANIFEST_SCHEMA = "governance.bundle/v1";

const MANIFEST_FILE = "governance-bundle.json";

const GLOB = /[*?{}[\]!()]/;

async function findCellProblems(workspace, evidence) {
 const known = new Map;
 const textOf = path => {
  if (!known.has(path)) known.set(path, workspace.readText(path));
  return known.get(path);
 };
 const paths = await manifestPaths(workspace, evidence, textOf);
 if (paths.length === 0) return;
 const {readCellProblems} = await (__nccwpck_require__.e(/* import() */ 979).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5979, 19)));
 return readCellProblems(paths.map(path => ({
  file: workspace.display(path),
  text: textOf(path) ?? ""
 })), evidence.campaign);
}

async function manifestPaths(workspace, {patterns, paths}, textOf) {
 const found = [ ...new Set([ ...new Set(paths.map(path => node_path.posix.dirname(path))) ].flatMap(foldersAbove)) ].filter(folder => textOf(node_path.posix.join(folder, MANIFEST_FILE)) !== void 0);
 const places = new Set([ ...found.map(folder => node_path.posix.dirname(folder)), ...patterns.filter(pattern => GLOB.test(pattern)).map(placeOf) ]);
 return places.size === 0 ? [] : await workspace.find([ ...places ].map(place => node_path.posix.join(plain$1(place), "*", MANIFEST_FILE)));
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

function plain$1(path) {
 return path.replace(/[*?{}[\]!()@+]/g, "?");
}

function readRestored(context, input, rule) {
 const path = restoredPath(context, input, rule);
 if (path === void 0) return;
 const {workspace} = context;
 return {
  path: workspace.display(path),
  text: workspace.readText(path)
 };
}

function restoredPath({runner, inputs, policy}, input, rule) {
 const given = runner.input(input);
 if (given === "") return;
 if (rule.value === void 0) throw new ConfigurationError(`input ${input}: ${policy.path} has no ${rule.key}: add it, and set ${ASKED[input]}`);
 return (0, node_path.relative)(inputs.directory, (0, node_path.resolve)(inputs.directory, given)).split(node_path.sep).join("/");
}

const ASKED = {
 baseline: "what may get worse",
 history: "what the history must show"
};

function readStepOutcomes(runner, names) {
 const everything = [];
 const named = new Map;
 for (const line of inputLines(runner, "outcome")) {
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
 const meant = SYNONYMS.get(text.toLowerCase()) ?? closestWord(text, STEP_OUTCOMES);
 const fix = meant === void 0 ? `write ${CHOICE}, as steps.<id>.outcome gives it` : `did you mean ${meant}?`;
 throw wrongLine(line, `${JSON.stringify(text)} is not the outcome of a step: ${fix}`);
}

const CHOICE = "success, failure, cancelled or skipped";

const SYNONYMS = new Map([ [ "0", "success" ], [ "1", "failure" ], [ "true", "success" ], [ "false", "failure" ], [ "pass", "success" ], [ "passed", "success" ], [ "succeeded", "success" ], [ "fail", "failure" ], [ "failed", "failure" ], [ "error", "failure" ], [ "timed_out", "cancelled" ] ]);

function unknownName(line, name, {noun, known}) {
 const meant = closestWord(name, known);
 const fix = meant !== void 0 ? `did you mean ${meant}?` : known.length === 0 ? "write only the outcome" : `write ${known.map(each => `${each}=\u2026`).join(" or ")}, or only the outcome where the step makes everything`;
 return wrongLine(line, `no ${noun} is named ${JSON.stringify(name)}: ${fix}`);
}

function wrongLine(line, problem) {
 return new ConfigurationError(`input outcome: the line ${JSON.stringify(line)}: ${problem}`);
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

function conclude({now, ...judgement}) {
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
 const {declaredChanges} = await (__nccwpck_require__.e(/* import() */ 723).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7723, 19)));
 return declaredChanges(context, {
  gate,
  settings,
  head,
  base
 });
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
 const {rulesOfCommit} = await (Promise.all(/* import() */[__nccwpck_require__.e(744), __nccwpck_require__.e(782)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6782, 19)));
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
  const {findReleaseRules} = await (Promise.all(/* import() */[__nccwpck_require__.e(744), __nccwpck_require__.e(274)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3274, 19)));
  const release = await findReleaseRules(runner.env, root, {
   tag,
   branchesOf: commit => releaseBranchesOf(commit, inputs, root)
  });
  if (release !== void 0) {
   const {openPolicyDifference} = await (Promise.all(/* import() */[__nccwpck_require__.e(514), __nccwpck_require__.e(703)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1703, 19)));
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
  const {reportFailure} = await (__nccwpck_require__.e(/* import() */ 462).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2462, 19)));
  const {writeFailure} = await (__nccwpck_require__.e(/* import() */ 766).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8766, 19)));
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
 const verdict = conclude({
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
  const {repairOf} = await (__nccwpck_require__.e(/* import() */ 872).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8872, 19)));
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
 const {readProposedRules} = await (Promise.all(/* import() */[__nccwpck_require__.e(514), __nccwpck_require__.e(593)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2593, 19)));
 return readProposedRules({
  gate: name,
  section: section.name
 }, proposal, change);
}

async function report(gate, runner, result) {
 const {verdict, judged, places, inputs} = result;
 const {verdictPath} = inputs;
 const {annotationsOf, headlineOf, renderLog, renderSummary} = await (__nccwpck_require__.e(/* import() */ 955).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5955, 19)));
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

const campaigns = defineRule({
 id: "conformance-gate/campaigns",
 title: "Judged campaigns",
 policyKey: "conformance.campaigns",
 remedy: "run a campaign before the gate, or correct the evidence paths in the policy"
});

const evidence = defineRule({
 id: "conformance-gate/evidence",
 title: "Evidence",
 policyKey: "conformance.campaigns.{campaign}.evidence",
 remedy: "fix the step that writes the evidence, and run the campaign again"
});

const age = defineRule({
 id: "conformance-gate/age",
 title: "Age of the evidence",
 policyKey: "conformance.campaigns.{campaign}.max-age",
 remedy: "run the campaign again"
});

const outcome = defineRule({
 id: "conformance-gate/outcome",
 title: "Outcome of the step",
 remedy: "look in the log of the step for an error outside the tests, a coverage threshold or a crash, and fix it; run commands that are not about these tests in a step of their own"
});

const madeBy = defineRule({
 id: "conformance-gate/made-by",
 title: "Origin of the evidence",
 policyKey: "conformance.campaigns.{campaign}.made-by",
 remedy: "stop tracking the files, add them to .gitignore, and let a step of this run write them"
});

const executed = defineRule({
 id: "conformance-gate/executed",
 title: "Executed subjects",
 policyKey: "conformance.campaigns.{campaign}.min-executed",
 remedy: "find out why the campaign skipped its subjects: a filter, a missing tool, a failed set-up"
});

const passRate = defineRule({
 id: "conformance-gate/pass-rate",
 title: "Pass rate",
 policyKey: "conformance.campaigns.{campaign}.min-pass-rate",
 remedy: "fix the failing subjects"
});

const coverage = defineRule({
 id: "conformance-gate/coverage",
 title: "Coverage",
 policyKey: "conformance.campaigns.{campaign}.min-coverage",
 remedy: "find out why so many subjects were not executed, and run them"
});

const failures = defineRule({
 id: "conformance-gate/failures",
 title: "Failures",
 policyKey: "conformance.campaigns.{campaign}.max-failures",
 remedy: "fix the failing subjects"
});

const notApplicable = defineRule({
 id: "conformance-gate/not-applicable",
 title: "Not-applicable subjects",
 policyKey: "conformance.campaigns.{campaign}.max-not-applicable",
 remedy: "make the subjects runnable here, or remove those that cannot be judged from the corpus"
});

const flaky = defineRule({
 id: "conformance-gate/flaky",
 title: "Flaky subjects",
 policyKey: "conformance.campaigns.{campaign}.max-flaky",
 remedy: "fix the subjects that pass only on a rerun"
});

const tierPassRate = defineRule({
 id: "conformance-gate/tier-pass-rate",
 title: "Tier pass rate",
 policyKey: "conformance.campaigns.{campaign}.tiers.{tier}.min-pass-rate",
 remedy: "fix the failing subjects, or record an exception for each with an owner and a review date"
});

const tiers = defineRule({
 id: "conformance-gate/tiers",
 title: "Subjects outside the declared tiers",
 policyKey: "conformance.campaigns.{campaign}.tiers",
 remedy: "declare the tier in the policy, or correct it in the evidence"
});

const inventory = defineRule({
 id: "conformance-gate/inventory",
 title: "Differences from the inventory",
 policyKey: "conformance.campaigns.{campaign}.inventory",
 remedy: "run the missing subjects, and add the new ones to the inventory"
});

function checkAge({name, policy, evidence}, now) {
 const limit = policy["max-age"];
 if (limit === void 0) return;
 const scope = {
  campaign: name
 };
 const {unit, milliseconds} = unitOf(limit);
 const expected = atMost(limit.milliseconds / milliseconds, unit);
 const {generatedAt} = evidence;
 if (generatedAt === void 0) return checkOf(age, scope, {
  status: "inconclusive",
  actual: null,
  expected,
  detail: "the evidence does not say when it was made",
  remedy: "remove max-age, or use a format that records the time"
 });
 const made = `made at ${formatInstant(generatedAt)}`;
 const found = now - generatedAt;
 if (found < -3e5) return checkOf(age, scope, {
  status: "inconclusive",
  actual: null,
  expected,
  detail: `${made}, which is in the future`,
  remedy: "correct the clock of the machine that made the evidence"
 });
 return checkOf(age, scope, {
  status: found > limit.milliseconds ? "fail" : "pass",
  actual: measured(Math.max(0, found) / milliseconds, unit),
  expected,
  detail: made
 });
}

const UNITS = [ {
 unit: "days",
 milliseconds: 864e5
}, {
 unit: "hours",
 milliseconds: 36e5
}, {
 unit: "minutes",
 milliseconds: 6e4
} ];

function unitOf(limit) {
 const isWhole = ({milliseconds}) => limit.milliseconds > milliseconds && limit.milliseconds % milliseconds === 0;
 return UNITS.find(isWhole) ?? UNITS[2];
}

function shardProblems({paths, shards, files, countedFiles}) {
 if (typeof shards !== "number") {
  const isAdded = countedFiles > 0;
  return [ ...namingProblems(paths, shards), ...isAdded ? copiesWithin({
   paths,
   shards,
   files
  }) : [] ];
 }
 return [ ...paths.length === shards ? [] : [ {
  message: `${paths.length} of ${shards} shards have evidence: ${paths.join(", ")}`
 } ], ...copies(files) ];
}

function namingProblems(paths, shards) {
 const owners = [ ...shardsByPath(paths, shards) ].map(([path, names]) => ({
  path,
  names
 }));
 const present = new Set(owners.flatMap(({names}) => names.length === 1 ? names : []));
 return [ ...shards.filter(shard => !present.has(shard)).map(shard => ({
  message: `shard ${shard} has no evidence`
 })), ...owners.flatMap(({path, names}) => {
  if (names.length === 1) return [];
  return [ {
   message: names.length === 0 ? "belongs to no declared shard" : `names several shards: ${names.join(", ")}`,
   file: path
  } ];
 }) ];
}

function copies(files) {
 const first = new Map;
 return files.flatMap(({path, sha256}) => {
  const other = first.get(sha256);
  if (other === void 0) first.set(sha256, path);
  return other === void 0 ? [] : [ {
   message: copyMessage(other),
   file: path
  } ];
 });
}

function copyMessage(other) {
 return `has the same content as ${other}, so it may be a copy in place of another shard: if both ran, name the shards in the policy`;
}

function copiesWithin({paths, shards, files}) {
 const named = shardsByPath(paths, shards);
 return shards.flatMap(shard => {
  const own = paths.filter(path => named.get(path)?.join() === shard);
  const isOwn = shown => own.some(path => shown === path || shown.endsWith(`/${path}`));
  return copies(files.filter(({path}) => isOwn(path))).map(({file = ""}) => ({
   message: `has the same content as another file of shard ${shard}: its subjects would be counted twice`,
   file
  }));
 });
}

function checkEvidence(campaign) {
 const {paths, unmatched, empty = [], evidence: found} = campaign;
 const cells = campaign.cells?.findings ?? [];
 if (paths.length === 0 && cells.length === 0) return missing(campaign);
 const problems = [ ...cells, ...found.problems, ...shapeProblems(campaign) ];
 if (problems.length > 0) {
  const remedy = campaign.cells?.remedy ?? remedyOf(campaign, problems);
  return checkOf(evidence, scopeOf(campaign), {
   ...withProblems(problems),
   status: "inconclusive",
   remedy
  });
 }
 const detail = detailOf(campaign);
 if (unmatched.length > 0) return checkOf(evidence, scopeOf(campaign), {
  ...withProblems(unmatchedPatterns(campaign)),
  ...detail,
  status: "warn",
  remedy: "run the step that writes these files, or remove their paths from the policy"
 });
 if (empty.length > 0) return checkOf(evidence, scopeOf(campaign), {
  ...withProblems([ ...empty, ...found.conflicts ]),
  ...detail,
  status: "warn",
  remedy: "leave these files out with a pattern that begins with !, if they will never have results"
 });
 return checkOf(evidence, scopeOf(campaign), {
  ...withProblems(found.conflicts),
  ...detail,
  status: found.conflicts.length === 0 ? "pass" : "warn",
  remedy: conflictRemedy(campaign)
 });
}

function remedyOf({misdeclared = 0}, problems) {
 if (misdeclared === problems.length) return "name the format of the files in the policy, or remove format there";
 const isRepeat = ({message}) => message === REPEAT_REFUSED;
 return problems.every(isRepeat) ? "give each test a unique name, or set `reruns`" : evidence.remedy;
}

function conflictRemedy({policy: {reruns, shards}}) {
 const missing = [ ...reruns === "last" ? [] : [ "`reruns: last`" ], ...shards === void 0 || typeof shards === "number" ? [ "the names of the `shards`" ] : [] ];
 if (missing.length === 0) return "find out why the shards differ, and fix what makes the subjects fail there";
 return `find out why they differ; if they are attempts of one shard, declare that with ${missing.join(" and ")}`;
}

function scopeOf({name}) {
 return {
  campaign: name
 };
}

function withProblems(findings) {
 return {
  actual: measured(findings.length, "problems"),
  expected: NO_PROBLEM,
  findings
 };
}

const NO_PROBLEM = exactly(0, "problems");

function detailOf({evidence: {conflicts, repeats}, kept, attempts = []}) {
 const named = repeats.subjects.map(subject => JSON.stringify(subject)).join(", ");
 const parts = [ ...attemptsDetail(attempts), ...conflicts.length === 0 ? [] : [ "some subjects ended differently in two files, and the worse result counts" ], ...repeats.results === 0 ? [] : [ `${repeats.results} ${repeats.results === 1 ? "result shares its name" : "results share their names"} with another result in the same file, such as ${named}: the worst result of each name counts` ], ...kept === 0 ? [] : [ `${kept} failing ${kept === 1 ? "result lacks" : "results lack"} what select asks for, and ${kept === 1 ? "counts" : "count"} because nothing says that ${kept === 1 ? "it belongs" : "they belong"} elsewhere` ] ];
 return parts.length === 0 ? {} : {
  detail: parts.join("; ")
 };
}

const MAX_SERIES_NAMED = 10;

function attemptsDetail(attempts) {
 const named = attempts.slice(0, MAX_SERIES_NAMED);
 const more = attempts.length - named.length;
 return [ ...named.map(paths => `by their names, these are attempts of one shard, and the last one counts: ${paths.join(", ")}`), ...more === 0 ? [] : [ `${more} more shards with several attempts` ] ];
}

function missing(campaign) {
 const {policy, patterns} = campaign;
 return checkOf(evidence, scopeOf(campaign), {
  status: policy["if-missing"] === "warn" ? "warn" : "inconclusive",
  actual: null,
  expected: NO_PROBLEM,
  detail: `nothing matches ${patterns.join(", ")}`,
  remedy: "run the campaign before the gate, or correct the path in the policy"
 });
}

function shapeProblems(campaign) {
 const {policy} = campaign;
 return [ ...policy["if-missing"] === "warn" ? [] : unmatchedPatterns(campaign), ...selectProblems(campaign), ...policy.shards === void 0 ? uncountable(campaign) : shardProblems({
  ...campaign,
  shards: policy.shards,
  files: campaign.evidence.files
 }) ];
}

function unmatchedPatterns({unmatched}) {
 return unmatched.map(pattern => ({
  message: `nothing matches ${pattern}`
 }));
}

function selectProblems({evidence: found, unselected, unmet}) {
 if (found.problems.length > 0) return [];
 if (found.naming.kind === "subjects" || totalOf(found.tally) > 0) return unmet.map(wanted => ({
  message: `select asks for ${wanted}, but no record has it`
 }));
 return [ {
  message: unselected === 0 ? "the evidence has no result for this campaign" : `select matches none of the ${unselected} records: it names an attribute or a value that they do not have`
 } ];
}

function uncountable({countedFiles}) {
 if (countedFiles <= 1) return [];
 return [ {
  message: `${countedFiles} files give counts without naming subjects: they may count the same subjects twice. Declare them with shards, or name one file`
 } ];
}

const exceptionsExpired = defineRule({
 id: "conformance-gate/exceptions-expired",
 title: "Expired exceptions",
 policyKey: "conformance.exceptions",
 remedy: "fix the subject, or review the exception and give it a new review date"
});

const exceptionsUnused = defineRule({
 id: "conformance-gate/exceptions-unused",
 title: "Unused exceptions",
 policyKey: "conformance.exceptions.unused",
 remedy: "delete the exception, or correct its subject or shard"
});

const exceptionsForbidden = defineRule({
 id: "conformance-gate/exceptions-forbidden",
 title: "Forbidden exceptions",
 policyKey: "conformance.exceptions",
 remedy: "delete the exception: its campaign allows none"
});

const ORDER = [ "applied", "unknown", "unused", "unmatched" ];

function coversCampaign({scope}, {name, policy, evidence}) {
 if (policy.exceptions === "forbidden") return false;
 return scope === void 0 || scope === name || evidence.subjectKinds.includes(scope);
}

function standingOf(exception, campaigns) {
 return strongest(campaigns.filter(campaign => coversCampaign(exception, campaign) || campaign.evidence.subjectKinds.length === 0).map(campaign => standingIn(campaign, exception)));
}

function standingIn({evidence, policy}, exception) {
 const {naming, problems, shards} = evidence;
 if (naming.kind === "counts" || problems.length > 0) return {
  kind: "unknown"
 };
 const {subject, shard} = exception;
 if (shard === void 0) {
  const state = naming.find(subject);
  if (state === void 0) return {
   kind: "unmatched",
   lacks: "subject"
  };
  return standingBy(exception, state.status, naming.standings(subject));
 }
 const own = naming.standings(subject).filter(each => coversShard(exception, each.shard));
 if (own.length > 0) return strongest(own.map(each => standingBy(exception, each.status, [ each ])));
 if (shards.some(each => coversShard(exception, each))) return {
  kind: "unmatched",
  lacks: "subject"
 };
 return Array.isArray(policy.shards) && policy.shards.includes(shard) ? {
  kind: "unknown"
 } : {
  kind: "unmatched",
  lacks: "shard"
 };
}

function strongest(standings) {
 const [kind] = ORDER.filter(each => standings.some(standing => standing.kind === each));
 if (kind !== void 0 && kind !== "unmatched") return {
  kind
 };
 const lacksShard = each => each.kind === "unmatched" && each.lacks === "shard";
 return {
  kind: "unmatched",
  lacks: standings.length > 0 && standings.every(lacksShard) ? "shard" : "subject"
 };
}

function standingBy(exception, status, standings) {
 if (standings.some(standing => FAILURE_STATUSES.some(each => standing[each] > 0 && coversFailure(exception, standing.shard, each))) || standings.some(standing => standing.status === "flaky")) return {
  kind: "applied"
 };
 return {
  kind: isExecuted(status) && !isFailure(status) && exception.intermittent !== true ? "unused" : "unknown"
 };
}

function permissionsIn(campaign, exceptions, now) {
 return new Permissions(exceptions.filter(exception => isActive(exception, now) && coversCampaign(exception, campaign)));
}

function judgeExceptions(policy, {campaigns, exceptions, proposed}, now) {
 const active = exceptions.filter(exception => isActive(exception, now));
 const expired = exceptions.filter(exception => !isActive(exception, now));
 const standings = active.map(exception => ({
  exception,
  standing: standingOf(exception, campaigns)
 }));
 const idle = standings.filter(({standing}) => standing.kind === "unused" || standing.kind === "unmatched");
 const forbidden = exceptions.filter(({scope}) => campaigns.some(({name, policy: {exceptions: allowed}}) => scope === name && allowed === "forbidden"));
 const applied = standings.filter(({standing}) => standing.kind === "applied");
 return {
  checks: [ checkExpired(expired.filter(exception => proposed.some(each => isSame(each, exception) && !isActive(each, now))), now), checkUnused(policy, idle), ...forbidden.length === 0 ? [] : [ checkForbidden(forbidden) ] ],
  use: {
   applied: applied.map(({exception}) => exceptionLabel(exception)),
   expired: expired.map(exceptionLabel),
   unused: idle.map(({exception}) => exceptionLabel(exception))
  }
 };
}

function isSame(one, other) {
 const isSameLimit = one.scope === other.scope && one.shard === other.shard && one.os === other.os;
 return one.subject === other.subject && isSameLimit;
}

function checkExpired(expired, now) {
 const facts = {
  actual: measured(expired.length, "exceptions"),
  expected: NONE,
  findings: expired.map(exception => place(exception, `expired: review was due by ${exception.reviewBy}`))
 };
 if (expired.length === 0) return checkOf(exceptionsExpired, {}, {
  ...facts,
  status: "pass"
 });
 const oldest = expired.reduce((most, {reviewBy}) => Math.max(most, now - endOfDay(reviewBy)), 0);
 const owners = [ ...new Set(expired.map(({owner}) => owner)) ].sort().join(", ");
 const days = Math.floor(oldest / DAY) + 1;
 return checkOf(exceptionsExpired, {}, {
  ...facts,
  status: "fail",
  detail: `overdue by up to ${days} ${days === 1 ? "day" : "days"}`,
  remedy: `ask ${owners} to fix the subject, or to review the exception and give it a new review date`
 });
}

const NONE = exactly(0, "exceptions");

const DAY = 864e5;

function checkUnused(policy, idle) {
 return checkOf(exceptionsUnused, {}, {
  status: idle.length === 0 ? "pass" : policy.unused,
  actual: measured(idle.length, "exceptions"),
  expected: NONE,
  findings: idle.map(({exception, standing}) => place(exception, idleMessage(exception, standing)))
 });
}

function idleMessage({shard}, standing) {
 const where = shard === void 0 ? "" : ` in shard ${shard}`;
 if (standing.kind === "unused") return `is unused: the subject passes now${where}`;
 return standing.kind === "unmatched" && standing.lacks === "shard" ? `names the shard ${shard ?? ""}, but no evidence belongs to that shard` : `matches no subject${where}`;
}

function checkForbidden(forbidden) {
 return checkOf(exceptionsForbidden, {}, {
  status: "fail",
  actual: measured(forbidden.length, "exceptions"),
  expected: NONE,
  findings: forbidden.map(exception => place(exception, `is for campaign ${exception.scope ?? ""}`))
 });
}

function place({subject, owner, issue, file, line}, message) {
 return {
  subject,
  message: `${message} (owner ${owner}${issue === void 0 ? "" : `, ${issue}`})`,
  file,
  line
 };
}

function excusedIn({evidence: {naming}}, permissions) {
 if (naming.kind === "counts") return new Set;
 const excused = [ ...permissions.subjects() ].filter(subject => {
  const state = naming.find(subject);
  if (state === void 0 || !isFailure(state.status)) return false;
  return permissions.unpermitted(subject, naming.standings(subject)).length === 0;
 });
 return new Set(excused);
}

function exceptionsCount({policy: {exceptions}}) {
 return exceptions === "leave-out" || exceptions === "count-as-pass";
}

function withExcused(campaign, permissions) {
 const {policy, evidence, rawTally = evidence.tally} = campaign;
 if (!exceptionsCount(campaign)) return campaign;
 const excused = excusedIn(campaign, permissions);
 if (excused.size === 0) return campaign;
 const restated = policy.exceptions === "leave-out" ? withoutSubjects : withSubjectsPassing;
 return {
  ...campaign,
  evidence: restated(evidence, excused),
  rawTally,
  excused: excused.size
 };
}

const PROPOSED_DAYS = 30;

function entryProposal({exceptions}, now) {
 const where = exceptions === void 0 ? "in exceptions.yml below exceptions:, which conformance.exceptions of the policy has to name ({ path: exceptions.yml })" : `in ${exceptions.path} below exceptions:`;
 const lastDay = dayAfter(now, PROPOSED_DAYS);
 return (subject, campaign) => `${where}, as in - { subject: ${JSON.stringify(subject)}, campaign: ${JSON.stringify(campaign.name)}, owner: "@you", reason: "why it fails, and what is done about it", review-by: ${lastDay} }${forRate(campaign)}`;
}

function withEntry(check, campaign, propose) {
 const subject = check?.findings[0]?.subject;
 if (!exceptionsCount(campaign) || check?.status !== "fail" || subject === void 0) return check;
 const entry = `or record an exception for each with an owner and a review date ${propose(subject, campaign)}`;
 return {
  ...check,
  remedy: `${check.remedy}, ${entry}`
 };
}

function forRate({name, policy, evidence}) {
 const minimum = policy["min-pass-rate"];
 if (policy.exceptions !== "report" || minimum === void 0) return "";
 if (isAtLeast(passRate$1(evidence.tally), minimum)) return "";
 return `; for min-pass-rate, write exceptions: count-as-pass in campaign ${name} of the policy as well`;
}

function checkInventory(campaign) {
 const {name, inventory: listed, evidence, policy} = campaign;
 if (listed === void 0) return;
 const scope = {
  campaign: name
 };
 const expected = exactly(0, "differences");
 const {naming} = evidence;
 if (listed.length === 0) {
  const remedy = `list every subject in ${policy.inventory ?? "the inventory"}: the file is missing or lists nothing`;
  return checkOf(inventory, scope, {
   status: "inconclusive",
   actual: null,
   expected,
   remedy
  });
 }
 if (naming.kind === "counts") return checkOf(inventory, scope, {
  status: "inconclusive",
  actual: null,
  expected,
  detail: "the evidence counts subjects without naming them",
  remedy: "give the gate a report that names each subject"
 });
 const notRun = listed.filter(({subject}) => naming.find(subject) === void 0);
 const unknownCount = totalOf(evidence.tally) - (listed.length - notRun.length);
 const moved = movedSubjects(campaign);
 const differences = notRun.length + moved.length + unknownCount;
 return checkOf(inventory, scope, {
  status: differences === 0 ? "pass" : "fail",
  actual: measured(differences, "differences"),
  expected,
  detail: `${listed.length - notRun.length} of ${listed.length} listed subjects were run, and ${unknownCount} unlisted ones`,
  findings: [ ...notRun.map(({subject}) => ({
   subject,
   message: "was not run"
  })), ...moved, ...unknownSubjects(campaign, unknownCount) ]
 });
}

function movedSubjects({inventory: listed = [], evidence: {naming}}) {
 if (naming.kind === "counts") return [];
 return listed.flatMap(({subject, tier}) => {
  const now = naming.find(subject);
  if (tier === void 0 || now === void 0 || now.tier === tier) return [];
  return [ {
   subject,
   message: `is ${tier} in the inventory and ${now.tier ?? "in no tier"} in the evidence`
  } ];
 });
}

function unknownSubjects({inventory: listed = [], evidence: {naming}}, count) {
 if (count === 0 || naming.kind === "counts") return [];
 if (!naming.complete) return [ {
  message: `${count} subjects with results are not in the inventory`
 } ];
 const known = new Set(listed.map(({subject}) => subject));
 const unknown = [];
 for (const [subject] of naming.entries()) if (!known.has(subject)) unknown.push({
  subject,
  message: "has a result but is not in the inventory"
 });
 return unknown;
}

function checkOverallOutcome({everything}, campaigns) {
 return checkEnding({}, everything, campaigns);
}

function checkMaking(campaign, outcomes) {
 const scope = {
  campaign: campaign.name
 };
 return [ checkEnding(scope, outcomesOf(outcomes, campaign.name), [ campaign ]), checkMadeBy(madeBy, scope, campaign.origin) ].filter(check => check !== void 0);
}

function checkEnding(scope, outcomes, campaigns) {
 return checkOutcome({
  rule: outcome,
  scope,
  explanation: "a failing result",
  ...hintOf(campaigns)
 }, outcomes, evidenceOf(campaigns));
}

function evidenceOf(campaigns) {
 const bound = campaigns.filter(({origin}) => origin.madeBy !== "anywhere");
 return {
  files: new Set(campaigns.flatMap(({paths}) => paths)),
  failing: new Set((bound.length === 0 ? campaigns : bound).flatMap(({failingPaths}) => failingPaths)),
  mayComeFromElsewhere: bound.every(({paths}) => paths.length === 0)
 };
}

function hintOf(campaigns) {
 return campaigns.some(({evidence}) => evidence.tally.flaky > 0) ? {
  hint: "flaky results do not count as failing: if the tool is set to fail on them, turn that off and set max-flaky in the policy"
 } : {};
}

function quarantinedIn(campaign, quarantines, now) {
 const {naming} = campaign.evidence;
 if (naming.kind === "counts") return [];
 return quarantines.flatMap(entry => {
  if (phaseOf(entry, now) !== "active" || !quarantineCovers(entry, campaign)) return [];
  const state = naming.find(entry.subject);
  return state === void 0 ? [] : [ {
   entry,
   ...state
  } ];
 });
}

function quarantineCovers({campaign}, {name, evidence}) {
 return campaign === void 0 || campaign === name || evidence.subjectKinds.includes(campaign);
}

function subjectsOf(quarantined) {
 return new Set(quarantined.map(({entry}) => entry.subject));
}

function withoutQuarantined(campaign, quarantined) {
 if (quarantined.length === 0) return campaign;
 const {evidence} = campaign;
 return {
  ...campaign,
  evidence: withoutSubjects(evidence, subjectsOf(quarantined)),
  rawTally: evidence.tally
 };
}

function nowOf(status) {
 if (isFailure(status)) return "fails now";
 if (status === "flaky") return "passes on a rerun now";
 return status === "pass" ? "passes now" : "is not executed now";
}

const quarantined = defineRule({
 id: "conformance-gate/quarantined",
 title: "Quarantined subjects",
 policyKey: "conformance.campaigns.{campaign}.max-quarantined",
 remedy: "fix the subjects that have been quarantined longest, and remove their entries from the register"
});

const rawPassRate = defineRule({
 id: "conformance-gate/raw-pass-rate",
 title: "Pass rate of all results",
 policyKey: "conformance.campaigns.{campaign}.min-pass-rate",
 remedy: "fix the subjects that fail, those that are quarantined or have an exception as well"
});

const quarantineExpired = defineRule({
 id: "conformance-gate/quarantine-expired",
 title: "Expired quarantines",
 policyKey: "conformance.quarantine",
 remedy: "fix the subject, and remove its entry from the register"
});

function limitOf(decimal) {
 const text = decimalToText(decimal);
 const number = Number(text);
 return String(number) === text ? number : text;
}

function checkQuarantined(campaign, quarantined) {
 const {name, policy, evidence} = campaign;
 if (evidence.naming.kind === "counts") return [];
 const limit = policy["max-quarantined"];
 return [ {
  scope: {
   campaign: name
  },
  quarantined,
  total: totalOf(evidence.tally)
 }, ...Object.keys(policy.tiers ?? {}).flatMap(tier => {
  const own = quarantined.filter(each => each.tier === tier);
  const tally = evidence.tiers.get(tier);
  if (own.length === 0 || tally === void 0) return [];
  return [ {
   scope: {
    campaign: name,
    tier
   },
   quarantined: own,
   total: totalOf(tally)
  } ];
 }) ].map(share => checkShare(share, limit));
}

function checkShare({scope, quarantined: quarantined$1, total}, limit) {
 const most = mostOf(limit, total);
 return checkOf(quarantined, scope, {
  status: quarantined$1.length <= most ? "pass" : "fail",
  actual: measured(quarantined$1.length, "subjects"),
  expected: atMost(most, "subjects"),
  detail: `${quarantined$1.length} of ${total} subjects are not judged (max-quarantined: ${limitOf(limit)}%${limit.coefficient === 0n ? "" : ", at least one"})`,
  findings: quarantined$1.map(quarantinedFinding)
 });
}

function mostOf(limit, total) {
 if (limit.coefficient === 0n) return 0;
 return Math.max(1, Number(limit.coefficient * BigInt(total) / (100n * 10n ** BigInt(limit.scale))));
}

function quarantinedFinding({entry, status}) {
 return placed(entry, `quarantined until ${entry.lastDay}, ${nowOf(status)}: ${entry.reason}`);
}

function checkExpiredQuarantines({entries, proposed}, now) {
 const isOver = entry => phaseOf(entry, now) === "expired";
 const expired = entries.filter(entry => isOver(entry) && proposed.some(each => isSameSubject(each, entry) && isOver(each)));
 const facts = {
  actual: measured(expired.length, "quarantines"),
  expected: exactly(0, "quarantines"),
  findings: expired.map(entry => placed(entry, `expired on ${entry.lastDay}, and is judged again: remove this entry`))
 };
 if (expired.length === 0) return checkOf(quarantineExpired, {}, {
  ...facts,
  status: "pass"
 });
 const remedy = `ask ${[ ...new Set(expired.map(({owner}) => owner)) ].sort().join(", ")} to fix the subject, and remove its entry from ${filesOf(expired)}`;
 return checkOf(quarantineExpired, {}, {
  ...facts,
  status: "fail",
  remedy
 });
}

function isSameSubject(one, other) {
 return one.subject === other.subject && one.campaign === other.campaign;
}

function filesOf(entries) {
 return [ ...new Set(entries.map(({file}) => file)) ].join(", ");
}

function placed({subject, owner, issue, file, line}, message) {
 return {
  subject,
  message: `${message} (owner ${owner}${issue === void 0 ? "" : `, ${issue}`})`,
  file,
  line
 };
}

const READY_AFTER_DAYS = 7;

function quarantineNotes(quarantines, circumstances) {
 return quarantines.flatMap(entry => {
  const message = messageOf(entry, circumstances);
  return message === void 0 ? [] : [ placed(entry, message) ];
 });
}

function messageOf(entry, circumstances) {
 const {campaigns, now} = circumstances;
 const phase = phaseOf(entry, now);
 if (phase === "not-begun") return `begins on ${entry.since}: the subject is judged until then`;
 if (phase === "expired") return;
 if (matchesNothing(entry, campaigns)) return `quarantined, and matches ${entry.campaign === void 0 ? "no subject" : `no subject of campaign ${entry.campaign}`}: remove the entry, or correct its name`;
 if (!isReady(entry, circumstances)) return;
 return `ready to leave the quarantine: it passes ${quarantineDaysServed(entry, now)} days after ${entry.since}; remove the entry if it has passed all the while`;
}

function matchesNothing(entry, campaigns) {
 return campaigns.every(campaign => {
  const {naming, problems, subjectKinds} = campaign.evidence;
  if (naming.kind === "counts" || problems.length > 0) return entry.campaign !== void 0 && entry.campaign !== campaign.name && subjectKinds.length > 0;
  return !quarantineCovers(entry, campaign) || naming.find(entry.subject) === void 0;
 });
}

function isReady(entry, {campaigns, baseline, now}) {
 if (quarantineDaysServed(entry, now) < READY_AFTER_DAYS) return false;
 const found = campaigns.flatMap(campaign => quarantinedIn(campaign, [ entry ], now).map(({status}) => ({
  status,
  campaign: campaign.name
 })));
 return found.length > 0 && found.every(({status, campaign}) => {
  const then = recordedStatus(baseline, campaign, entry.subject);
  return status === "pass" && (then === void 0 || then === "pass");
 });
}

function recordedStatus(baseline, campaign, subject) {
 if (baseline?.kind !== "read") return;
 const recorded = baseline.baseline.campaigns.get(campaign);
 return recorded?.failing?.has(subject) === true ? "fail" : recorded?.subjects?.get(subject)?.status;
}

function checkRawPassRate({name, policy, evidence}, {quarantined, excused}) {
 const minimum = policy["min-pass-rate"];
 if (minimum === void 0 || quarantined + excused === 0) return;
 const rate = passRate$1(evidence.tally);
 const percent = percentOf$1(rate);
 const told = [ ...quarantined === 0 ? [] : [ `the ${quarantined} quarantined included` ], ...excused === 0 ? [] : [ `the ${excused} excused counted as failing` ] ];
 return checkOf(rawPassRate, {
  campaign: name
 }, {
  status: isAtLeast(rate, minimum) ? "pass" : "warn",
  actual: percent === null ? null : measured(percent, "%"),
  expected: atLeast(limitOf(minimum), "%"),
  detail: `reported only: ${rate.part} of ${rate.whole} executed subjects passed (${formatRate(rate)}), ${told.join(", ")}`
 });
}

const NOTHING_COMPARED = {
 checks: [],
 comparisons: [],
 proposals: [],
 covering: [],
 notes: []
};

function checkThresholds(campaign, permissions, propose) {
 const {tally} = campaign.evidence;
 const {policy} = campaign;
 const counted = withExcused(campaign, permissions);
 return [ checkExecuted(campaign), policy["min-pass-rate"] && withEntry(checkPassRate(counted, policy["min-pass-rate"], permissions), campaign, propose), policy["min-coverage"] && checkRate$1(campaign, "min-coverage", {
  rate: coverage$1(tally),
  minimum: policy["min-coverage"]
 }), withEntry(checkMaximum(counted, "max-failures", failuresOf$1(counted.evidence.tally)), campaign, propose), checkMaximum(campaign, "max-not-applicable", tally["not-applicable"]), checkMaximum(campaign, "max-flaky", tally.flaky) ].filter(check => check !== void 0);
}

function checkExecuted({name, evidence, policy}) {
 const count = executedOf(evidence.tally);
 const minimum = policy["min-executed"];
 return checkOf(executed, {
  campaign: name
 }, {
  status: count >= minimum ? "pass" : count === 0 ? "inconclusive" : "fail",
  actual: measured(count, "subjects"),
  expected: atLeast(minimum, "subjects")
 });
}

function checkPassRate(campaign, minimum, permissions) {
 const check = checkRate$1(campaign, "min-pass-rate", {
  rate: passRate$1(campaign.evidence.tally),
  minimum
 });
 const excused = excusedIn(campaign, permissions).size;
 if (check.status !== "fail" || excused === 0) return check;
 const some = excused === 1 ? "1 failing subject has an exception" : `${excused} failing subjects have exceptions`;
 return {
  ...check,
  detail: `${check.detail}; ${some}, but with exceptions: report an exception excuses a failure only in its tier and against the baseline`,
  remedy: `fix the failing subjects, or write exceptions: count-as-pass or leave-out in campaign ${campaign.name} of the policy`
 };
}

const RATES = {
 "min-pass-rate": {
  rule: passRate,
  of: "executed subjects passed",
  rate: passRate$1
 },
 "min-coverage": {
  rule: coverage,
  of: "subjects were executed",
  rate: coverage$1
 }
};

function checkRate$1(campaign, key, {rate, minimum}) {
 const {rule, of} = RATES[key];
 const percent = percentOf$1(rate);
 const facts = {
  actual: percent === null ? null : measured(percent, "%"),
  expected: atLeast(limitOf(minimum), "%"),
  detail: `${rate.part} of ${rate.whole} ${of} (${formatRate(rate)})${asideOf$1(campaign, key)}`
 };
 const scope = {
  campaign: campaign.name
 };
 if (isAtLeast(rate, minimum)) return checkOf(rule, scope, {
  ...facts,
  status: "pass"
 });
 if (rate.whole === 0) return checkOf(rule, scope, {
  ...facts,
  status: "inconclusive",
  remedy: executed.remedy
 });
 const findings = key === "min-pass-rate" ? failureFindings(campaign) : [];
 return checkOf(rule, scope, {
  ...facts,
  status: "fail",
  findings
 });
}

function asideOf$1({policy, evidence, rawTally, excused = 0}, key) {
 if (rawTally === void 0) return "";
 const raw = formatRate(RATES[key].rate(rawTally));
 const missing = totalOf(rawTally) - totalOf(evidence.tally);
 const quarantined = policy.exceptions === "leave-out" ? missing - excused : missing;
 return `; ${[ ...excused === 0 ? [] : [ `${excused} excused${policy.exceptions === "leave-out" ? "" : " and counted as passed"}` ], ...quarantined === 0 ? [] : [ `${quarantined} quarantined` ] ].join(", ")}, raw rate ${raw}`;
}

const MAXIMA = {
 "max-failures": failures,
 "max-not-applicable": notApplicable,
 "max-flaky": flaky
};

function checkMaximum(campaign, key, count) {
 const limit = campaign.policy[key];
 if (limit === void 0) return;
 const isWithin = count <= limit;
 return checkOf(MAXIMA[key], {
  campaign: campaign.name
 }, {
  status: isWithin ? "pass" : "fail",
  actual: measured(count, "subjects"),
  expected: atMost(limit, "subjects"),
  findings: isWithin ? [] : findingsOf(campaign, key)
 });
}

function findingsOf(campaign, key) {
 if (key === "max-failures") return failureFindings(campaign);
 return key === "max-flaky" ? flakyFindings(campaign) : [];
}

const MAX_FLAKY_NAMED = 1e3;

function flakyFindings({evidence: {naming}}) {
 if (naming.kind === "counts") return [];
 const found = [];
 for (const [subject, {status}] of naming.entries()) {
  if (status !== "flaky") continue;
  found.push({
   subject,
   message: "passed only on a rerun"
  });
  if (found.length === MAX_FLAKY_NAMED) break;
 }
 return found;
}

function failureFindings({evidence}) {
 return evidence.failures.map(({subject, status, message, file, line}) => {
  const ending = `${status}${placesOf(subject, evidence)}`;
  return {
   subject,
   message: message === void 0 ? ending : `${ending}: ${message}`,
   ...file === void 0 ? {} : {
    file
   },
   ...line === void 0 ? {} : {
    line
   }
  };
 });
}

function placesOf(subject, {naming, shards}) {
 if (naming.kind === "counts") return "";
 const failing = naming.standings(subject).filter(({fail, error}) => fail + error > 0);
 const results = failing.reduce((sum, {fail, error}) => sum + fail + error, 0);
 const places = failing.map(({shard}) => shard.label).join(", ");
 const where = shards.length > 1 ? ` in ${places}` : "";
 return results > failing.length ? `${where} (${results} results)` : where;
}

function tierStandings(campaign, judged, permissions) {
 const {naming, tiers} = judged.evidence;
 const left = new Map;
 for (const subject of permissions.subjects()) {
  const state = naming.kind === "counts" ? void 0 : naming.find(subject);
  if (naming.kind === "counts" || state?.tier === void 0) continue;
  if (!(isFailure(state.status) ? permissions.unpermitted(subject, naming.standings(subject)).length === 0 : permissions.permitsAnything(subject))) continue;
  left.set(state.tier, addTallies(left.get(state.tier) ?? EMPTY_TALLY, tallyOf(state.status)));
 }
 return Object.entries(campaign.policy.tiers ?? {}).map(([tier, policy]) => {
  const raw = campaign.evidence.tiers.get(tier) ?? EMPTY_TALLY;
  const own = tiers.get(tier) ?? EMPTY_TALLY;
  const excused = left.get(tier) ?? EMPTY_TALLY;
  return {
   tier,
   policy,
   raw,
   judged: subtractTallies(own, excused),
   excused: totalOf(excused),
   quarantined: totalOf(raw) - totalOf(own)
  };
 });
}

function checkTiers(campaign, standings, propose) {
 if (standings.length === 0) return [];
 return [ ...standings.map(standing => checkTier(campaign, standing, propose)), checkUnknownTiers(campaign) ].filter(check => check !== void 0);
}

function checkTier(campaign, standing, propose) {
 const {tier, policy, raw, judged} = standing;
 const minimum = policy["min-pass-rate"];
 if (minimum === void 0) return;
 const rate = passRate$1(judged);
 const percent = percentOf$1(rate);
 const aside = asideOf(standing);
 const scope = {
  campaign: campaign.name,
  tier
 };
 const facts = {
  actual: percent === null ? null : measured(percent, "%"),
  expected: atLeast(limitOf(minimum), "%"),
  detail: `${rate.part} of ${rate.whole} executed subjects of this ${policy.level} tier passed${aside === "" ? "" : ` (${aside}, raw rate ${formatRate(passRate$1(raw))})`}`
 };
 if (isAtLeast(rate, minimum)) return checkOf(tierPassRate, scope, {
  ...facts,
  status: "pass"
 });
 if (rate.whole > 0) {
  const status = statusAtLevel(policy.level, "fail");
  const findings = failuresIn(campaign, tier);
  const subject = campaign.policy.exceptions === "forbidden" ? void 0 : findings[0]?.subject;
  const remedy = subject === void 0 ? {} : {
   remedy: `${tierPassRate.remedy} ${propose(subject, campaign)}`
  };
  return checkOf(tierPassRate, scope, {
   ...facts,
   status,
   findings,
   ...remedy
  });
 }
 return checkOf(tierPassRate, scope, {
  ...facts,
  status: statusAtLevel(policy.level, "inconclusive"),
  detail: emptyTier(standing),
  remedy: "run subjects of this tier, or remove the tier from the policy"
 });
}

function asideOf({excused, quarantined}) {
 return [ ...excused === 0 ? [] : [ `${excused} excused` ], ...quarantined === 0 ? [] : [ `${quarantined} quarantined` ] ].join(", ");
}

function emptyTier(standing) {
 const {raw} = standing;
 if (totalOf(raw) === 0) return "the evidence has no subject of this tier";
 const aside = asideOf(standing);
 const others = aside === "" ? "" : ` apart from the ${aside}`;
 return `none of its ${totalOf(raw)} subjects were executed${others}`;
}

function failuresIn(campaign, tier) {
 const {evidence} = campaign;
 return failureFindings({
  ...campaign,
  evidence: {
   ...evidence,
   failures: evidence.failures.filter(result => result.tier === tier)
  }
 });
}

function checkUnknownTiers(campaign) {
 const declared = campaign.policy.tiers ?? {};
 const {tiers: found, tally} = campaign.evidence;
 const unknown = [ ...found ].filter(([tier]) => !Object.hasOwn(declared, tier));
 const inTiers = [ ...found.values() ].reduce((sum, each) => sum + totalOf(each), 0);
 const without = totalOf(tally) - inTiers;
 if (unknown.length === 0 && without === 0) return;
 const failuresInside = [ ...found ].filter(([tier]) => Object.hasOwn(declared, tier)).reduce((sum, [, each]) => sum + failuresOf$1(each), 0);
 const mightBlock = failuresOf$1(tally) > failuresInside && Object.values(declared).some(({level}) => level === "required");
 const outside = [ ...unknown ].reduce((sum, [, each]) => sum + totalOf(each), without);
 return checkOf(tiers, {
  campaign: campaign.name
 }, {
  status: mightBlock ? "inconclusive" : "warn",
  actual: measured(outside, "subjects"),
  expected: exactly(0, "subjects"),
  findings: [ ...unknown.map(([tier, each]) => ({
   message: `tier ${tier} has ${subjects(totalOf(each))} but no rule`
  })), ...without === 0 ? [] : [ {
   message: `${subjects(without)} without a tier`
  } ] ]
 });
}

function subjects(count) {
 return `${count} ${count === 1 ? "subject" : "subjects"}`;
}

function judgeConformance(input) {
 const {policy, campaigns, baseline, exceptions, quarantine, outcomes, now} = input;
 const quarantines = quarantine.entries;
 const permitted = campaign => permissionsIn(campaign, exceptions, now);
 const propose = entryProposal(policy, now);
 const overall = checkOverallOutcome(outcomes, campaigns);
 const judged = campaigns.map(campaign => {
  const making = checkMaking(campaign, outcomes);
  return {
   making,
   ...judgeCampaign(campaign, {
    isWhole: [ overall, ...making ].every(check => check?.status !== "inconclusive"),
    quarantined: quarantinedIn(campaign, quarantines, now),
    permissions: permitted(campaign),
    propose,
    now
   })
  };
 });
 const standings = judged.map(({standing}) => standing);
 const regressions = judgeBaseline(input, {
  usable: standings.filter(({isUsable}) => isUsable).map(({campaign}) => campaign),
  permitted,
  propose
 });
 const register = judgeRegister(input);
 return {
  checks: [ ...nothingJudged(judged.flatMap(({evidence, rules}) => [ evidence, ...rules ])), ...regressions.checks, ...overall === void 0 ? [] : [ overall ], ...judged.flatMap(({evidence, making, rules}) => [ evidence, ...making, ...rules ]), ...register.checks, ...quarantineChecks(input, standings) ],
  notes: [ ...quarantineNotes(quarantines, {
   campaigns,
   baseline,
   now
  }), ...regressions.notes ],
  exceptionUse: register.use,
  comparisons: regressions.comparisons,
  proposals: regressions.proposals,
  covering: regressions.covering,
  standings
 };
}

function judgeBaseline({policy, campaigns, baseline, changes, judgeRegressions, quarantine, now}, {usable, permitted, propose}) {
 if (judgeRegressions === void 0) return NOTHING_COMPARED;
 return judgeRegressions({
  policy: policy.baseline,
  reading: baseline,
  campaigns: usable,
  declared: campaigns,
  permitted,
  propose,
  changes: {
   register: changes,
   now
  },
  unjudged: campaign => subjectsOf(quarantinedIn(campaign, quarantine.entries, now))
 });
}

function judgeRegister({policy, campaigns, exceptions, proposedExceptions: proposed = exceptions, now}) {
 if (policy.exceptions === void 0) return {
  checks: [],
  use: {
   applied: [],
   expired: [],
   unused: []
  }
 };
 return judgeExceptions(policy.exceptions, {
  campaigns,
  exceptions,
  proposed
 }, now);
}

function nothingJudged(checks) {
 if (checks.some(({status}) => status !== "warn")) return [];
 return [ checkOf(campaigns, {}, {
  status: "inconclusive",
  actual: measured(0, "campaigns"),
  expected: atLeast(1, "campaigns")
 }) ];
}

function quarantineChecks({policy, quarantine, now}, standings) {
 if (policy.quarantine === void 0) return [];
 return [ ...standings.filter(({isUsable}) => isUsable).flatMap(({campaign, quarantined}) => checkQuarantined(campaign, quarantined)), checkExpiredQuarantines(quarantine, now) ];
}

function judgeCampaign(campaign, {isWhole, quarantined, permissions, propose, now}) {
 const evidence = checkEvidence(campaign);
 const isUsable = isWhole && campaign.paths.length > 0 && evidence.status !== "inconclusive";
 const judged = withoutQuarantined(campaign, quarantined);
 const tiers = tierStandings(campaign, judged, permissions);
 const standing = {
  campaign,
  judged,
  quarantined,
  isUsable,
  tiers
 };
 if (!isUsable) return {
  evidence,
  rules: [],
  standing
 };
 return {
  evidence,
  rules: [ checkAge(campaign, now), ...checkThresholds(judged, permissions, propose), ...checkTiers(judged, tiers, propose), checkInventory(campaign), checkRawPassRate(campaign, {
   quarantined: quarantined.length,
   excused: withExcused(judged, permissions).excused ?? 0
  }) ].filter(check => check !== void 0),
  standing
 };
}

function nameInPolicy({id, family}) {
 return family?.id ?? id;
}

function whatCanBeRead(formats) {
 const listed = formats.filter(({family}) => family === void 0).map(({title, needs}) => needs === void 0 ? title : `${title} (${needs})`);
 const families = new Set(formats.flatMap(({family}) => family?.title ?? []));
 return `what can be read: ${[ ...listed, ...families ].join(", ")}`;
}

var ZeroResultsError = class extends EvidenceError {};

function zeroResults(place = "", line) {
 return new ZeroResultsError(`${place}the report has zero results`, {
  line,
  remedy: "run the campaign: a report without a single result proves nothing"
 });
}

function checkTotal(document, {path, declared, counted, leaves}) {
 if (declared === void 0 || declared === counted) return;
 throw contradiction(document, path, `${pathText(path)} is ${declared}, but ${leaves} add up to ${counted}`);
}

function checkRate(document, {path, declared, meanings}) {
 if (declared === void 0) return;
 const isOfNothing = meanings[0].whole === 0;
 if (isOfNothing ? isRateOfNothing(declared) : isRateOf(declared, meanings)) return;
 const counted = isOfNothing ? "0, 100 or null (nothing was executed)" : formatRate(meanings[0]);
 throw contradiction(document, path, `${pathText(path)} is ${declared}, but the counts give ${counted.replace("%", "")}`);
}

const ROUNDING = .05 + 1e-9;

function isRateOfNothing(declared) {
 return declared === null || declared === 0 || declared === 100;
}

function isRateOf(declared, meanings) {
 return meanings.some(meaning => {
  const counted = percentOf$1(meaning);
  return declared !== null && counted !== null && Math.abs(declared - counted) <= ROUNDING;
 });
}

function checkSome(document, path, total) {
 if (total === 0) throw zeroResults(`${pathText(path)}: `, document.lineOf(path));
}

function contradiction(document, path, message) {
 return new EvidenceError(message, {
  line: document.lineOf(path),
  remedy: "the report contradicts itself: generate it again, and do not edit it by hand"
 });
}

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

function* objectPieces(members, indent) {
 const line = `\n${indent}  `;
 let before = `{${line}`;
 let text = "";
 for (const [key, value] of members) {
  text += `${before}${JSON.stringify(key)}: `;
  before = `,${line}`;
  for (const piece of value) {
   text += piece;
   if (text.length < 65536) continue;
   yield text;
   text = "";
  }
 }
 yield before.startsWith("{") ? "{}" : `${text}\n${indent}}`;
}

function valuePieces(value, indent) {
 return [ valueText(value, indent) ];
}

function valueText(value, indent) {
 return JSON.stringify(value, null, 2).replaceAll("\n", `\n${indent}`);
}

function keysInOrder(keys) {
 const sorted = [ ...keys ].sort();
 const indices = sorted.filter(isIndex);
 if (indices.length === 0) return sorted;
 indices.sort((left, right) => Number(left) - Number(right));
 return [ ...indices, ...sorted.filter(key => !isIndex(key)) ];
}

const NINE = 57;

const INDEX = /^(?:0|[1-9]\d{0,9})$/;

const MAX_INDEX = 2 ** 32 - 2;

function isIndex(key) {
 if (key.charCodeAt(0) > NINE) return false;
 return INDEX.test(key) && Number(key) <= MAX_INDEX;
}

const PLAIN = /^[ !#-[\]-~]*$/;

var SubjectsByState = class {
 #groups=new Map;
 #last;
 add(subject, state) {
  const last = this.#last?.state;
  if (!(last !== void 0 && last.status === state.status && last.tier === state.tier)) this.#last = this.#groupOf(state);
  this.#last?.names.push(subject);
 }
 failing() {
  return this.#all().flatMap(({state, names}) => isFailure(state.status) ? names : []);
 }
 * pieces(indent) {
  const groups = this.#all().sort((left, right) => right.names.length - left.names.length);
  const [most = "", ...rest] = groups.map(({state}) => `": ${valueText(stateOf(state), `${indent}  `)}`);
  const others = new Map;
  for (const [index, text] of rest.entries()) for (const name of groups[index + 1]?.names ?? []) others.set(name, text);
  let text = "";
  let before;
  for (const name of keysInOrder(groups.flatMap(({names}) => names))) {
   if (name === before) continue;
   text += before === void 0 ? `{\n${indent}  "` : `,\n${indent}  "`;
   before = name;
   text += PLAIN.test(name) ? name : JSON.stringify(name).slice(1, -1);
   text += others.get(name) ?? most;
   if (text.length < 65536) continue;
   yield text;
   text = "";
  }
  yield before === void 0 ? "{}" : `${text}\n${indent}}`;
 }
 #groupOf(state) {
  const {status, tier} = state;
  const ofTier = this.#groups.get(tier) ?? new Map;
  this.#groups.set(tier, ofTier);
  const group = ofTier.get(status) ?? {
   state,
   names: []
  };
  ofTier.set(status, group);
  return group;
 }
 #all() {
  return [ ...this.#groups.values() ].flatMap(ofTier => [ ...ofTier.values() ]);
 }
};

function stateOf({status, tier}) {
 return tier === void 0 ? {
  status
 } : {
  status,
  tier
 };
}

function writeBaseline(content) {
 for (const [campaign, evidence] of content.campaigns) requireResults(evidence, campaign);
 return baselinePieces(content);
}

function requireResults(evidence, campaign) {
 const [problem] = evidence.problems;
 if (problem !== void 0) throw refusal(`the evidence of campaign ${showValue(campaign)} is unusable: ${problem.message}`);
 if (totalOf(evidence.tally) === 0) throw refusal(`campaign ${showValue(campaign)} has zero results`);
}

function* baselinePieces({generatedAt, ...content}) {
 const {commit, thresholdsVersion, campaigns} = content;
 const head = {
  schema: BASELINE_SCHEMA,
  generatedAt: formatInstant(generatedAt),
  commit,
  thresholdsVersion
 };
 const facts = Object.entries(head).map(([key, value]) => [ key, valuePieces(value, "  ") ]);
 const sorted = inOrder$2(campaigns, evidence => campaignPieces(evidence, "    "));
 yield* objectPieces([ ...facts, [ "campaigns", objectPieces(sorted, "  ") ] ], "");
 yield "\n";
}

function campaignPieces({tally, tiers, naming}, indent) {
 const inner = `${indent}  `;
 const ofTiers = inOrder$2(tiers, counts => valuePieces(countsOf(counts), `${inner}  `));
 return objectPieces([ [ "counts", valuePieces(countsOf(tally), inner) ], [ "tiers", objectPieces(ofTiers, inner) ], ...naming.kind === "counts" ? [] : namesOf(naming, inner) ], indent);
}

function namesOf(naming, indent) {
 const subjects = new SubjectsByState;
 for (const [subject, state] of naming.entries()) subjects.add(subject, state);
 const failing = subjects.failing();
 const names = naming.complete ? [ "subjects", subjects.pieces(indent) ] : [ "failing", valuePieces(failing.toSorted(), indent) ];
 if (failing.length === 0) return [ names ];
 return [ names, [ "failures", objectPieces(inOrder$2(failuresOf(naming, failing), each => valuePieces(each, `${indent}  `)), indent) ] ];
}

function failuresOf(naming, failing) {
 const recorded = failing.flatMap(subject => {
  const failures = failuresToRecord(naming.standings(subject));
  return failures === void 0 ? [] : [ [ subject, failures ] ];
 });
 return new Map(recorded.map(([subject, failures]) => [ subject, typeof failures === "number" ? failures : Object.fromEntries(inOrder$2(failures, count => count)) ]));
}

function countsOf(tally) {
 const counts = [ ...RESULT_STATUSES ].sort().map(status => [ status, tally[status] ]);
 return Object.fromEntries([ ...counts, [ "total", totalOf(tally) ] ]);
}

function* inOrder$2(values, convert) {
 for (const key of keysInOrder(values.keys())) {
  const value = values.get(key);
  if (value !== void 0) yield [ key, convert(value) ];
 }
}

function refusal(message) {
 return new EvidenceError(message, {
  remedy: "record a baseline from a run with complete evidence"
 });
}

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

function readEntries(document, path, read) {
 readShape(document, array(unknown()), path);
 return document.linesOfItems(path).map((line, index) => ({
  entry: read(document, [ ...path, index ]),
  line
 }));
}

const piInclusionListFormat = {
 id: "pi.ext.inclusion_list.v1",
 title: "pi.ext.inclusion_list.v1",
 tool: "the selection of extensions",
 docs: PI.docs,
 family: PI,
 recognises: ({value}) => {
  const schema = valueAt(value, [ "schema" ]);
  return typeof schema === "string" && piSchemaName(schema) === "ext.inclusion_list.v1";
 },
 read: readInclusionList
};

const includedShape = object({
 id: name,
 source_tier: name
});

function readInclusionList(document) {
 return (isJsonObject(document.value) ? Object.keys(document.value) : []).filter(key => /^tier\d/.test(key)).flatMap(key => {
  const entries = readEntries(document, [ key ], readIncluded);
  const path = [ "summary", `${key}_count` ];
  checkTotal(document, {
   path,
   declared: readShape(document, optional(count), path),
   counted: entries.length,
   leaves: `the items of ${key}`
  });
  return entries;
 });
}

const readIncluded = (document, path) => {
 const {id, source_tier} = readShape(document, includedShape, path);
 return {
  subject: id,
  tier: source_tier
 };
};

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
  if (char === '"') at = closingQuote(text, at); else if (closer !== void 0) {
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
 if (start === "") throw new EvidenceError("the file has only white space", {
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
 parseJson(text);
 throw new EvidenceError("this is not valid JSON", {
  remedy: "check which file this is"
 });
}

function schemaIn(head) {
 if (head.kind !== "json" || !isJsonObject(head.value)) return;
 const schema = Object.hasOwn(head.value, "schema") ? head.value["schema"] : void 0;
 return typeof schema === "string" ? schema : void 0;
}

function describeHead(head) {
 switch (head.kind) {
 case "xml":
  return "XML";

 case "text":
  return `text that begins with ${showValue(head.text.slice(0, 40))}`;

 case "json":
  {
   const schema = schemaIn(head);
   if (schema !== void 0) return `schema ${showValue(schema)}`;
   return isJsonObject(head.value) ? describeKeys(Object.keys(head.value)) : "a JSON list";
  }
 }
}

const SHOWN_KEYS = 5;

function describeKeys(keys) {
 if (keys.length === 0) return "an empty JSON object";
 return `JSON with the keys ${keys.slice(0, SHOWN_KEYS).map(key => showValue(key)).join(", ")}${keys.length > SHOWN_KEYS ? ", \u2026" : ""} and no known schema`;
}

function piResults({schema: name, firstResult, createReader, ...facts}) {
 const id = `pi.${name}`;
 return {
  ...facts,
  id,
  title: id,
  docs: PI.docs,
  family: PI,
  sign: `the schema \`${id}\``,
  recognises: ({head}) => {
   const schema = schemaIn(head);
   return schema === void 0 ? isGuessed(head, firstResult) : piSchemaName(schema) === name;
  },
  read: ({head}) => createReader(schemaIn(head) ?? id)
 };
}

function isGuessed(head, firstResult) {
 if (head.kind !== "json" || head.isWhole || !isJsonObject(head.value) || firstResult === void 0) return false;
 const list = head.value[firstResult.list];
 const first = Array.isArray(list) ? list[0] : void 0;
 return isJsonObject(first) && firstResult.keys.every(key => Object.hasOwn(first, key));
}

const summary = {
 layout: "document",
 tool: "conformance tests of the extensions",
 subjects: "extensions, counted by `per_tier`, their tier; negative tests are the part `negative`",
 createReader: async schema => (await (__nccwpck_require__.e(/* import() */ 851).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8851, 19)))).createPiSummaryReader(schema)
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
 createReader: async schema => (await (Promise.all(/* import() */[__nccwpck_require__.e(351), __nccwpck_require__.e(62)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1062, 19)))).createPiEventsReader(schema)
}), piResults({
 schema: "ext.scenario_conformance.v1",
 layout: "document",
 tool: "scenario tests",
 subjects: "scenarios by name, or counted where the file has no `results`; the tier is `source_tier`, attributes are `kind` and `extension`",
 firstResult: {
  list: "results",
  keys: [ "scenario_id", "status" ]
 },
 createReader: async schema => (await (__nccwpck_require__.e(/* import() */ 68).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7068, 19)))).createPiScenariosReader(schema)
}), piResults({
 schema: "runtime.compat-matrix.v1",
 layout: "document",
 tool: "the matrix of the runtime API",
 subjects: "API entries: surface, module and API; attributes are `surface` and `module`",
 firstResult: {
  list: "entries",
  keys: [ "surface", "module", "api" ]
 },
 createReader: async schema => (await (__nccwpck_require__.e(/* import() */ 633).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4633, 19)))).createPiApiMatrixReader(schema)
}), piResults({
 schema: "ext.must_pass_gate.v1",
 layout: "document",
 tool: "the gate of extensions that must pass",
 subjects: "extensions, counted in two sets, the tiers `must-pass` and `stretch`",
 createReader: async schema => (await (__nccwpck_require__.e(/* import() */ 74).then(__nccwpck_require__.t.bind(__nccwpck_require__, 74, 19)))).createPiMustPassReader(schema)
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
 read: async () => (await (__nccwpck_require__.e(/* import() */ 582).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7582, 19)))).ctrfReader
};

function isCtrf(head) {
 if (head.kind !== "json" || !isJsonObject(head.value)) return false;
 const {reportFormat, results} = head.value;
 return reportFormat === "CTRF" || isJsonObject(results) && isJsonObject(results["tool"]);
}

const jestFormat = {
 id: "jest",
 title: "Jest or Vitest JSON",
 tool: "`jest --json` and Vitest's reporter `json`",
 docs: "https://jestjs.io/docs/cli#--json",
 layout: "document",
 sign: "`testResults` or `numTotalTests`",
 subjects: "file, titles and title",
 recognises: ({head}) => head.kind === "json" && isJsonObject(head.value) && (Object.hasOwn(head.value, "testResults") || Object.hasOwn(head.value, "numTotalTests")),
 read: async () => (await (__nccwpck_require__.e(/* import() */ 939).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1939, 19)))).jestReader
};

const DEFAULT_COLUMNS = {
 subject: "subject",
 status: "status",
 tier: "tier",
 message: "message"
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
 acceptsByName: ({head}, found) => found === void 0 ? head.kind === "json" && isJsonObject(head.value) && head.isOneLine : found.layout === "lines",
 read: async ({options}) => (await (Promise.all(/* import() */[__nccwpck_require__.e(351), __nccwpck_require__.e(285)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3285, 19)))).createJsonLinesReader(options)
};

function columnsFor({head, options}) {
 return schemaIn(head) === void 0 ? options.columns ?? DEFAULT_COLUMNS : options.columns;
}

function hasColumns({head}, {subject, status}) {
 if (head.kind !== "json" || !isJsonObject(head.value) || !head.isOneLine) return false;
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
 read: async ({options}) => (await (__nccwpck_require__.e(/* import() */ 549).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9549, 19)))).createJunitReader(options)
};

function resultsFormats() {
 return [ junitFormat, ctrfFormat, jestFormat, ...PI_RESULTS, jsonLinesFormat ];
}

function inventoryFormats() {
 return [ piInclusionListFormat ];
}

const entryShape = object({
 subject: optional(name),
 id: optional(name),
 tier: optional(name)
});

function readInventory(text, path) {
 const entries = /^\s*[[{]/.test(text) ? readJson(parseJsonDocument(text)) : readNames(text);
 if (entries.length === 0) throw new EvidenceError(`${path} lists no subject`, {
  remedy: "list every subject that the campaign must cover"
 });
 checkUnique(entries);
 return entries.map(({entry}) => entry);
}

function checkUnique(entries) {
 const lines = new Map;
 for (const {entry, line} of entries) {
  const first = lines.get(entry.subject);
  if (first !== void 0) throw new EvidenceError(`${showValue(entry.subject)} is listed more than once, first on line ${first}`, {
   line,
   remedy: "list each subject once"
  });
  lines.set(entry.subject, line);
 }
}

function readNames(text) {
 return text.split("\n").map((row, index) => ({
  entry: {
   subject: row.trim()
  },
  line: index + 1
 })).filter(({entry}) => entry.subject !== "" && !entry.subject.startsWith("#"));
}

function readJson(document) {
 if (Array.isArray(document.value)) return readEntries(document, [], readEntry);
 const format = inventoryFormats().find(each => each.recognises(document));
 if (format !== void 0) return format.read(document);
 const schema = valueAt(document.value, [ "schema" ]);
 const known = inventoryFormats().map(({title}) => title);
 throw new EvidenceError(schema === void 0 ? "this JSON is not a list of subjects" : `schema ${showValue(schema)} is not a known inventory`, {
  line: document.lineOf([ "schema" ]),
  remedy: `what can be read: ${[ "a JSON list", ...known, "text with one name a line" ].join(", ")}`
 });
}

const readEntry = (document, path) => {
 if (!isJsonObject(valueAt(document.value, path))) return {
  subject: readShape(document, name, path)
 };
 const {subject, id, tier} = readShape(document, entryShape, path);
 const known = subject ?? id;
 if (known === void 0) throw new EvidenceError(`${pathText(path)} has neither subject nor id`, {
  line: document.lineOf(path),
  remedy: "name the subject"
 });
 return tier === void 0 ? {
  subject: known
 } : {
  subject: known,
  tier
 };
};

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

var DeclaredFormatError = class extends EvidenceError {};

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
 const {nativeReportOf} = await (__nccwpck_require__.e(/* import() */ 577).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6577, 19)));
 const native = nativeReportOf(head);
 if (native !== void 0) {
  const {title, wayOut} = native;
  return new EvidenceError(`this is ${title}, which cannot be read`, {
   line: 1,
   remedy: wayOut
  });
 }
 if (name !== "auto") return otherFormat(name, describeHead(head));
 return new EvidenceError(`the format is not known: this is ${describeHead(head)}`, {
  line: 1,
  remedy: whatCanBeRead(resultsFormats())
 });
}

const MAX_WAITING$2 = 1e5;

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
  if (waiting.length < MAX_WAITING$2) continue;
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
   message: `more than ${MAX_WAITING$2} results: identity.ignore is not applied to this file`
  }
 };
}

const SOURCE = /\.[cm]?[jt]sx?$/;

const MAX_WAITING$1 = 1e4;

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
  if (this.#waiting.length < MAX_WAITING$1) return [];
  const unchanged = this.#waiting.map(({record}) => record);
  this.#waiting = [];
  this.#isShort = false;
  return unchanged;
 }
 end() {
  return inOrder$1(this.#waiting, this.#taken);
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

function* inOrder$1(waiting, taken) {
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
 const shown = file && workspacePath(file, root);
 const selected = selectable && workspacePath(selectable, root);
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
 const path = workspacePath(file, root);
 return path === void 0 || !(before === "" || before.endsWith(" > ")) ? void 0 : before + path;
}

const HEAD = 65536;

async function readConformance(source, options = {}) {
 const pieces = decodeText(source.bytes);
 const head = takeHead(pieces);
 const reader = await detectReader(head, options);
 return {
  reader,
  records: recordsOf(reader, joined(head, pieces), options)
 };
}

async function readConformanceInBulk(source, options = {}) {
 const bytes = new HeldBytes(source.bytes);
 const pieces = decodeText(bytes.held());
 const head = takeHead(pieces);
 const reader = await detectReader(head, options);
 return {
  reader,
  records: (options.stableName === void 0 && encodingOf(bytes.head) === "utf-8" ? bulkOf(reader, bytes.all(), options) : void 0) ?? recordsOf(reader, joined(head, pieces), options)
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

function bulkOf(reader, bytes, {root}) {
 const records = reader.readBytes?.(bytes);
 return records !== void 0 && hasPaths(reader) && root !== void 0 ? workspaceNames(records, root) : records;
}

function hasPaths({format}) {
 return format === "junit";
}

var HeldBytes = class {
 #bytes;
 #held=[];
 constructor(bytes) {
  this.#bytes = bytes[Symbol.iterator]();
 }
 get head() {
  return Buffer.concat(this.#held).subarray(0, 256);
 }
 * held() {
  for (const chunk of this.#rest()) {
   this.#held.push(Uint8Array.from(chunk));
   yield chunk;
  }
 }
 * all() {
  yield Buffer.concat(this.#held.splice(0));
  yield* this.#rest();
 }
 * #rest() {
  for (;;) {
   const {done, value} = this.#bytes.next();
   if (done === true) return;
   yield value;
  }
 }
};

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

const PART = "part";

var FailingFiles = class {
 paths=[];
 #subjects=new Set;
 #counted=0;
 #path="";
 open(path) {
  this.#path = path;
  this.#subjects.clear();
  this.#counted = 0;
 }
 add(record) {
  if (record.kind === "counts") this.#counted += failuresOf$1(record.tally);
  if (record.kind !== "result") return;
  const {subject, status, rerun} = record.result;
  if (isFailure(status)) this.#subjects.add(subject); else if (rerun === true && isExecuted(status)) this.#subjects.delete(subject);
 }
 close() {
  if (this.#counted > 0 || this.#subjects.size > 0) this.paths.push(this.#path);
 }
};

async function stableNameOf({policy}, name, {identity}) {
 if (identity === void 0) return;
 const {RE2JS, RE2JSException} = await (__nccwpck_require__.e(/* import() */ 89).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4089, 19)));
 const patterns = identity.ignore.map(source => {
  try {
   return RE2JS.compile(source);
  } catch (error) {
   if (!(error instanceof RE2JSException)) throw error;
   const key = `conformance.campaigns.${name}.identity.ignore`;
   throw new ConfigurationError(`${policy.path}: ${key}: ${JSON.stringify(source)} is not a regular expression: ${error.message}`, {
    file: policy.path,
    line: policy.lineOf(key)
   });
  }
 });
 return subject => patterns.reduce((text, pattern) => pattern.matcher(text).replaceAll(""), subject);
}

const MAX_WAITING = 1e4;

var Selection = class {
 #wanted;
 #keep;
 #met=new Set;
 #groups=new Map;
 #waiting=new Map;
 #last;
 #waitingCount=0;
 #leftOut=0;
 #kept=0;
 constructor(select, keep) {
  this.#wanted = Object.entries(select);
  this.#keep = keep;
 }
 get leftOut() {
  return this.#leftOut;
 }
 get kept() {
  return this.#kept;
 }
 unmet() {
  return this.#wanted.flatMap(([key, values]) => values.map(value => `${key}: ${value}`)).filter(each => !this.#met.has(each));
 }
 has(record) {
  return this.#wanted.every(([key, wanted]) => {
   const value = wantedValue(record, key);
   const isWanted = value !== void 0 && wanted.includes(value);
   if (isWanted) this.#met.add(`${key}: ${value}`);
   return isWanted;
  }) || this.leaveOut();
 }
 leaveOut() {
  this.#leftOut++;
  return false;
 }
 take(result) {
  const isSelected = this.has(result);
  if (this.#wanted.length > 0) this.#note(result, isSelected ? "selected" : "not-selected");
  if (isSelected) {
   if (this.#waiting.size > 0) this.#release(result.subject);
   this.#keep(result);
  } else if (isFailure(result.status) && this.#mayBeMeant(result)) this.#wait(result);
 }
 endOfFile() {
  for (const results of this.#waiting.values()) for (const result of results) this.#settle([ result ], this.#belongs(result) ? "kept" : "left-out");
  this.#waiting.clear();
  this.#groups.clear();
  this.#last = void 0;
 }
 #wait(result) {
  const others = this.#waiting.get(result.subject);
  this.#waitingCount++;
  if (this.#waitingCount > MAX_WAITING) this.#settle([ result ], "kept"); else if (others === void 0) this.#waiting.set(result.subject, [ result ]); else others.push(result);
 }
 #release(subject) {
  this.#settle(this.#waiting.get(subject) ?? [], "kept");
  this.#waiting.delete(subject);
 }
 #settle(results, how) {
  this.#waitingCount = Math.max(0, this.#waitingCount - results.length);
  if (how === "left-out") return;
  for (const result of results) {
   this.#leftOut--;
   this.#kept++;
   const missing = this.#missing(result);
   const why = missing.length === 0 ? "select keeps it because it is the result of a whole group" : `select keeps it although it has no ${missing.join(", ")}`;
   this.#keep({
    ...result,
    message: result.message === void 0 ? why : `${result.message} (${why})`
   });
  }
 }
 #missing(result) {
  return this.#wanted.map(([key]) => key).filter(key => wantedValue(result, key) === void 0);
 }
 #mayBeMeant(result) {
  return this.#wanted.every(([key, wanted]) => {
   const value = wantedValue(result, key);
   if (value === void 0 || wanted.includes(value)) return true;
   return result.whole === "suite" && wanted.some(each => isBelow(each, value));
  });
 }
 #note(result, outcome) {
  const isSelected = outcome === "selected";
  const isTold = isSelected || this.#missing(result).length === 0;
  const isPlain = !isTold && result.status === "pass";
  for (const group of this.#groupsAround(result)) {
   group.isSelected ||= isSelected;
   group.isTold ||= isTold;
   group.isPlain ||= isPlain;
  }
 }
 #groupsAround(result) {
  const {class: className, file, suite} = result.attributes ?? {};
  const last = this.#last;
  const isSame = last?.className === className && last?.file === file && last?.suite === suite;
  if (last !== void 0 && isSame && result.whole === void 0) return last.groups;
  const groups = groupsOf(result).map(({key}) => {
   const group = this.#groups.get(key) ?? {
    isSelected: false,
    isTold: false,
    isPlain: false
   };
   this.#groups.set(key, group);
   return group;
  });
  if (result.whole === void 0) this.#last = {
   className,
   file,
   suite,
   groups
  };
  return groups;
 }
 #belongs(result) {
  if (this.#missing(result).length === 0) return true;
  for (const {key, tells} of groupsOf(result)) {
   const group = this.#groups.get(key);
   if (group === void 0) continue;
   if (group.isSelected) return true;
   if (group.isTold || tells === "everything" && group.isPlain) return false;
  }
  return true;
 }
};

function wantedValue({tier, attributes}, key) {
 return key === "tier" && tier !== void 0 ? tier : attributes?.[key];
}

function isBelow(name, whole) {
 return name.startsWith(whole) && /^(?: > |\.|\$|::|\/)/.test(name.slice(whole.length));
}

const RUN = {
 key: "run",
 tells: "everything"
};

function groupsOf({attributes, whole}) {
 const {class: className, file, suite} = attributes ?? {};
 const groups = [];
 if (whole === "run") return [ RUN ];
 if (className !== void 0 && whole === void 0) groups.push({
  key: `class ${suite ?? ""}\0${className}`,
  tells: "presence"
 });
 if (file !== void 0) groups.push({
  key: `file ${file}`,
  tells: suite === void 0 ? "everything" : "presence"
 });
 if (suite !== void 0 && whole !== "file") for (const each of suitesAround(suite)) groups.push({
  key: `suite ${each}`,
  tells: "everything"
 });
 groups.push(RUN);
 return groups;
}

function suitesAround(suite) {
 const names = suite.split(" > ");
 return names.map((_, index) => names.slice(0, names.length - index).join(" > "));
}

const WORDS = new Map([ [ "initial", 0 ], [ "original", 0 ], [ "first", 0 ], [ "run", 1 ], [ "attempt", 1 ], [ "try", 1 ], [ "second", 2 ], [ "third", 3 ], [ "again", 4 ], [ "rerun", 4 ], [ "retry", 4 ], [ "last", 5 ], [ "final", 5 ] ]);

const AMBIGUOUS = new Set([ "initial", "original", "first", "try", "second", "third", "last", "final" ]);

function attemptsOf(paths) {
 const attempts = paths.map(attemptOf);
 return [ ...Map.groupBy(attempts, attempt => keyOf(attempt, attempts)).values() ].flatMap(files => {
  if (new Set(files.map(({word, number}) => `${word} ${number}`)).size < files.length) return files.map(({path}) => [ path ]);
  return [ inOrder(files) ];
 });
}

function inOrderOfAttempts(paths) {
 return inOrder(paths.map(attemptOf));
}

function inOrder(attempts) {
 return attempts.toSorted((left, right) => rankOf(left) - rankOf(right)).map(({path}) => path);
}

const MORE_THAN_ANY_NUMBER = 1e9;

function rankOf({word, number}) {
 return (WORDS.get(word) ?? 0) * MORE_THAN_ANY_NUMBER + Math.min(number, 999999999);
}

function keyOf(attempt, all) {
 const {word, withNumber, withoutNumber} = attempt;
 const isOfNumberedShard = all.some(other => other.word !== word && other.withNumber === withNumber);
 return word === "" || isOfNumberedShard ? withNumber : withoutNumber;
}

const ASCII = /^[ -~]*$/;

const ASCII_TOKEN = /[a-z]+|\d+/gi;

const TOKEN = unicodePattern(String.raw`\p{L}+|\p{N}+`, "gu");

const NUMBER = unicodePattern(String.raw`^\p{N}+$`, "u");

function tokensOf(text) {
 return text.match(ASCII.test(text) ? ASCII_TOKEN : TOKEN()) ?? [];
}

function isNumber(token) {
 return /^\d+$/.test(token) || NUMBER().test(token);
}

function attemptOf(path) {
 const tokens = tokensOf(path);
 const lastOfName = tokensOf(withoutExtension(path)).length - 1;
 const at = tokens.findLastIndex((token, index) => {
  const word = token.toLowerCase();
  if (!AMBIGUOUS.has(word)) return WORDS.has(word);
  return index === lastOfName || isNumber(tokens[index + 1] ?? "");
 });
 if (at === -1) {
  const whole = tokens.join(" ");
  return {
   path,
   word: "",
   number: 0,
   withNumber: whole,
   withoutNumber: whole
  };
 }
 const next = tokens[at + 1] ?? "";
 const isNumbered = isNumber(next);
 return {
  path,
  word: (tokens[at] ?? "").toLowerCase(),
  number: isNumbered ? Number(next) : 0,
  withNumber: tokens.toSpliced(at, 1).join(" "),
  withoutNumber: tokens.toSpliced(at, isNumbered ? 2 : 1).join(" ")
 };
}

function withoutExtension(path) {
 return path.replace(/\.gz$/i, "").replace(/\.[^./]+$/, "");
}

function shardFiles(paths, {shards, reruns}, patterns = []) {
 if (shards !== void 0 && typeof shards !== "number") return declaredShards(paths, shards);
 const series = reruns === "last" && shards === void 0 ? attemptsOf(paths) : paths.map(path => [ path ]);
 const places = shardPlaces(paths, patterns);
 return series.flatMap(files => {
  const [label = ""] = files;
  const shard = {
   label,
   kind: "file",
   place: places.get(label) ?? label
  };
  return files.map(path => ({
   path,
   shard
  }));
 });
}

function guessedAttempts(files) {
 const guessed = files.filter(({shard}) => shard.kind === "file");
 return [ ...Map.groupBy(guessed, ({shard}) => shard.label).values() ].filter(({length}) => length > 1).map(own => own.map(({path}) => path));
}

function declaredShards(paths, shards) {
 const named = shardsByPath(paths, shards);
 const owned = shards.flatMap(label => inOrderOfAttempts(paths.filter(path => named.get(path)?.join() === label)).map(path => ({
  path,
  shard: {
   label,
   kind: "declared"
  }
 })));
 const known = new Set(owned.map(({path}) => path));
 const others = paths.filter(path => !known.has(path));
 return [ ...owned, ...others.map(path => ({
  path,
  shard: {
   label: path,
   kind: "file"
  }
 })) ];
}

async function gatherCampaigns(context, {campaigns}, {overrides, exceptions}) {
 const watched = new Set(exceptions.flatMap(({subject, shard}) => shard === void 0 ? [] : [ subject ]));
 const gathered = [];
 for (const [name, policy] of Object.entries(campaigns)) {
  const patterns = overrides.get(name) ?? policy.evidence;
  const {paths, unmatched} = await findEvidence(context, patterns);
  const stableName = await stableNameOf(context, name, policy);
  const reading = new CampaignReading(context, {
   ...policy,
   stableName
  }, watched);
  const files = shardFiles(paths, policy, patterns);
  for (const file of files) await reading.readFile(file);
  const inventory = await reading.readInventory();
  const origin = await originOf$1(context, paths, policy["made-by"]);
  const cells = await findCellProblems(context.workspace, {
   campaign: name,
   patterns,
   paths
  });
  gathered.push({
   name,
   policy,
   patterns,
   paths,
   unmatched,
   attempts: guessedAttempts(files),
   cells,
   ...reading.result(),
   inventory,
   origin
  });
 }
 return gathered;
}

async function findEvidence({workspace}, patterns) {
 const {found, missing, unmatched} = await findPatterns(workspace, patterns);
 return {
  paths: inNumericOrder([ ...found ]),
  unmatched: [ ...missing, ...unmatched ]
 };
}

function inNumericOrder(paths) {
 return paths.length < 2 ? paths : paths.toSorted(new Intl.Collator("en", {
  numeric: true
 }).compare);
}

var CampaignReading = class {
 #context;
 #policy;
 #ledger;
 #failing=new FailingFiles;
 #empty=[];
 #selection;
 #misdeclared=0;
 constructor(context, policy, watched) {
  this.#context = context;
  this.#policy = policy;
  this.#ledger = new ResultLedger(policy.reruns, watched);
  this.#selection = new Selection(policy.select ?? {}, result => this.#ledger.add(result));
 }
 result() {
  return {
   evidence: this.#ledger.evidence(),
   failingPaths: this.#failing.paths,
   unselected: this.#selection.leftOut,
   kept: this.#selection.kept,
   misdeclared: this.#misdeclared,
   countedFiles: this.#ledger.countedFiles,
   unmet: this.#selection.unmet(),
   empty: this.#empty
  };
 }
 async readInventory() {
  const path = this.#policy.inventory;
  if (path === void 0) return;
  const reading = await this.#context.evidence.read(path, ({text, facts}) => {
   facts.format = "inventory";
   const entries = readInventory(text(), path);
   facts.records = entries.length;
   return entries;
  });
  if (reading.kind === "unreadable") this.#ledger.problem(reading.finding);
  return reading.kind === "read" ? reading.content : [];
 }
 async readFile({path, shard}) {
  const {evidence, workspace} = this.#context;
  let subjectKind;
  let generatedAt;
  const reading = await evidence.read(path, async file => {
   const label = shard.kind === "file" ? workspace.display(shard.label) : shard.label;
   this.#ledger.open(file.path, {
    ...shard,
    label
   });
   this.#failing.open(path);
   try {
    subjectKind = await this.#readRecords(path, file);
   } catch (error) {
    if (error instanceof DeclaredFormatError) this.#misdeclared++;
    if (this.#policy["if-empty"] !== "warn" || !(error instanceof ZeroResultsError)) throw error;
    this.#empty.push(findingOf(error, file.path));
   }
   generatedAt = file.facts.generatedAt;
  });
  if (reading.kind === "missing") {
   this.#ledger.problem({
    message: "does not exist",
    file: reading.path
   });
   return;
  }
  if (reading.kind === "unreadable") this.#ledger.problem(reading.finding);
  this.#selection.endOfFile();
  this.#failing.close();
  this.#ledger.close(reading.listed, generatedAt, subjectKind);
 }
 async #readRecords(path, file) {
  const {bytes, facts} = file;
  const options = {
   ...this.#policy,
   root: this.#context.workspace.root
  };
  const {reader, records} = await (this.#policy.select !== void 0 ? readConformance : readConformanceInBulk)({
   path,
   bytes
  }, options);
  facts.format = reader.format;
  requireSchema(reader.format, this.#policy);
  for (const record of records) if (record.kind === "generated-at") facts.generatedAt = record.instant; else if (record.kind === "note") file.note(record.note); else this.#take(record, facts);
  return reader.subjectKind;
 }
 #take(record, facts) {
  switch (record.kind) {
  case "rows":
   facts.records += record.rows.length;
   this.#ledger.addRows(record.rows, result => this.#failing.add({
    kind: "result",
    result
   }));
   return;

  case "result":
   this.#failing.add(record);
   facts.records++;
   this.#selection.take(record.result);
   return;

  case "counts":
   this.#failing.add(record);
   facts.records++;
   if (this.#isSelected(record)) this.#ledger.count(record);
  }
 }
 #isSelected(counts) {
  if (counts.attributes?.["part"] !== void 0 && this.#policy.select?.["part"] === void 0) return this.#selection.leaveOut();
  return this.#selection.has(counts);
 }
};

function requireSchema(found, {schema}) {
 if (schema === void 0 || schema === found) return;
 throw new EvidenceError(`the policy says schema: ${schema}, but this is ${found}`, {
  line: 1,
  remedy: "find out why the tool writes another one, then change schema in the policy"
 });
}

async function readRecordedBaseline(context, {baseline}) {
 const restored = readRestored(context, "baseline", {
  key: "conformance.baseline",
  value: baseline
 });
 if (baseline === void 0) return;
 const file = restored ?? context.governance.read("baseline", baseline.path);
 const path = restored?.path ?? baseline.path;
 if (file?.text === void 0) return {
  kind: "missing",
  path
 };
 const {readBaseline} = await (__nccwpck_require__.e(/* import() */ 705).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2705, 19)));
 try {
  return {
   kind: "read",
   path,
   baseline: readBaseline(file.text)
  };
 } catch (error) {
  return {
   kind: "unreadable",
   path,
   finding: findingOf(error, file.path)
  };
 }
}

const NAMED = /^([a-z0-9][a-z0-9-]*)=(.*)$/;

function readEvidenceOverrides(lines, campaigns) {
 const named = Map.groupBy(lines.map(line => readLine(line, campaigns)), ({campaign}) => campaign);
 return new Map([ ...named ].map(([campaign, own]) => [ campaign, own.map(({glob}) => glob) ]));
}

function readLine(line, campaigns) {
 const match = NAMED.exec(line);
 const [only, ...others] = campaigns;
 if (match === null && only !== void 0 && others.length === 0) return {
  campaign: only,
  glob: line
 };
 const [campaign = "", glob = ""] = match?.slice(1) ?? [];
 if (campaigns.includes(campaign) && glob !== "") return {
  campaign,
  glob
 };
 throw new ConfigurationError(`input evidence: ${JSON.stringify(line)} does not name a campaign of the policy: write campaign=glob, with one of ${campaigns.join(", ")}`);
}

function baselineCandidate({inputs, policy, commit}, {standings}) {
 const usable = standings.filter(({isUsable}) => isUsable);
 if (usable.length === 0) return [];
 return [ {
  output: "baseline-candidate",
  kind: "baseline",
  text: writeBaseline({
   generatedAt: inputs.now,
   commit,
   thresholdsVersion: policy.policy.thresholds,
   campaigns: new Map(usable.map(({campaign, quarantined}) => [ campaign.name, withoutVerdictOn(campaign.evidence, subjectsOf(quarantined)) ]))
  })
 } ];
}

function outputsOf({standings, comparisons}) {
 const tallies = standings.filter(({isUsable}) => isUsable).map(({judged}) => judged.evidence.tally);
 const isUnknown = standings.some(standing => !standing.isUsable && !mayBeMissing(standing));
 const regressions = comparisons.map(({comparison: {newFailures, newNotApplicable, absent}}) => newFailures.count + newNotApplicable.count + absent.count);
 return {
  "pass-rate": isUnknown ? "" : lowest(tallies.map(passRate$1)),
  coverage: isUnknown ? "" : lowest(tallies.map(coverage$1)),
  failures: String(sum(tallies.map(failuresOf$1))),
  "not-applicable": String(sum(tallies.map(tally => tally["not-applicable"]))),
  regressions: String(sum(regressions)),
  quarantined: String(sum(standings.map(({quarantined}) => quarantined.length)))
 };
}

function mayBeMissing({campaign: {paths, policy}}) {
 return paths.length === 0 && policy["if-missing"] === "warn";
}

function lowest(rates) {
 const percents = rates.map(percentOf$1);
 const measured = percents.filter(percent => percent !== null);
 return measured.length === 0 || measured.length < percents.length ? "" : String(Math.min(...measured));
}

function sum(numbers) {
 return numbers.reduce((total, each) => total + each, 0);
}

const baseline = defineRule({
 id: "conformance-gate/baseline",
 title: "Baseline file",
 policyKey: "conformance.baseline.path",
 remedy: "commit the baseline candidate of a good run (output `baseline-candidate`) at this path"
});

const baselineCompared = defineRule({
 id: "conformance-gate/baseline-compared",
 title: "Campaigns compared with the baseline",
 policyKey: "conformance.baseline",
 remedy: "record a new baseline from a good run"
});

const baselineRecord = defineRule({
 id: "conformance-gate/baseline-record",
 title: "Campaign in the baseline",
 policyKey: "conformance.baseline",
 remedy: "record a new baseline from a good run"
});

const baselineSubjects = defineRule({
 id: "conformance-gate/baseline-subjects",
 title: "Subjects to compare in the baseline",
 policyKey: "conformance.baseline.tiers",
 remedy: "record a new baseline from a good run, or correct the tiers to compare in the policy"
});

const baselineCampaigns = defineRule({
 id: "conformance-gate/baseline-campaigns",
 title: "Campaigns only in the baseline",
 policyKey: "conformance.baseline",
 remedy: "restore the campaign in the policy, or record a new baseline"
});

const baselinePassRate = defineRule({
 id: "conformance-gate/baseline-pass-rate",
 title: "Pass rate drop since the baseline",
 policyKey: "conformance.baseline.max-pass-rate-drop",
 remedy: "fix what got worse, or record a new baseline in a change of its own"
});

const baselineCoverage = defineRule({
 id: "conformance-gate/baseline-coverage",
 title: "Coverage drop since the baseline",
 policyKey: "conformance.baseline.max-coverage-drop",
 remedy: "run the subjects that are no longer executed, or record a new baseline in a change of its own"
});

const baselineNewFailures = defineRule({
 id: "conformance-gate/baseline-new-failures",
 title: "New failures since the baseline",
 policyKey: "conformance.baseline.max-new-failures",
 remedy: "fix the subjects that fail now, or record an exception for each with an owner and a review date"
});

const baselineNewNotApplicable = defineRule({
 id: "conformance-gate/baseline-new-not-applicable",
 title: "Subjects no longer executed",
 policyKey: "conformance.baseline.max-new-not-applicable",
 remedy: "run the subjects again, or record an exception for each with an owner and a review date"
});

const baselineAbsent = defineRule({
 id: "conformance-gate/baseline-absent",
 title: "Absent subjects",
 policyKey: "conformance.baseline.max-absent",
 remedy: "restore the missing subjects, or declare the change in the register of intended changes"
});

const conformanceGate = {
 name: "conformance-gate",
 section: {
  name: "conformance",
  example: '{ campaigns: { tests: { evidence: "results/*.xml", min-pass-rate: 100% } } }'
 },
 rules: [ campaigns, evidence, age, outcome, madeBy, executed, passRate, coverage, failures, notApplicable, flaky, tierPassRate, tiers, inventory, baseline, baselineCompared, baselineRecord, baselineSubjects, baselineCampaigns, baselinePassRate, baselineCoverage, baselineNewFailures, baselineNewNotApplicable, baselineAbsent, intendedChangesRule("conformance-gate"), exceptionsExpired, exceptionsUnused, exceptionsForbidden, quarantined, rawPassRate, quarantineExpired, governanceBase("conformance-gate"), proposedPolicy("conformance-gate") ],
 judge: judgeContext,
 holding: "Conformance holds"
};

async function judgeContext(context, policy) {
 const names = Object.keys(policy.campaigns);
 const overrides = readEvidenceOverrides(context.inputs.evidence, names);
 const outcomes = readStepOutcomes(context.runner, {
  noun: "campaign",
  known: names
 });
 const {entries: exceptions, proposed} = await exceptionsOf(context, policy);
 const quarantine = await quarantinesOf(context, policy);
 const campaigns = await gatherCampaigns(context, policy, {
  overrides,
  exceptions
 });
 const {now} = context.inputs;
 const changes = await readDeclaredChanges(context, "conformance-gate");
 const decision = judgeConformance({
  policy,
  campaigns,
  baseline: await readRecordedBaseline(context, policy),
  exceptions,
  changes,
  judgeRegressions: await regressionJudge(policy, changes),
  proposedExceptions: proposed,
  quarantine,
  outcomes,
  now
 });
 const {summaryBlocks} = await (__nccwpck_require__.e(/* import() */ 493).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9493, 19)));
 return {
  checks: decision.checks,
  notes: decision.notes,
  exceptions: decision.exceptionUse,
  blocks: summaryBlocks(decision, {
   exceptions,
   changes,
   now
  }),
  outputs: outputsOf(decision),
  attachments: baselineCandidate(context, decision)
 };
}

async function regressionJudge({baseline}, {settled, added}) {
 if (baseline === void 0 && settled.length === 0 && added.length === 0) return;
 const {judgeRegressions} = await (__nccwpck_require__.e(/* import() */ 948).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6948, 19)));
 return judgeRegressions;
}

const NO_ENTRIES = {
 entries: [],
 proposed: []
};

async function exceptionsOf(context, policy) {
 if (policy.exceptions === void 0) return NO_ENTRIES;
 const {readExceptions} = await (__nccwpck_require__.e(/* import() */ 579).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8579, 19)));
 return readExceptions(context, policy.exceptions);
}

async function quarantinesOf(context, policy) {
 if (policy.quarantine === void 0) return NO_ENTRIES;
 const {readQuarantines} = await (__nccwpck_require__.e(/* import() */ 944).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4944, 19)));
 return readQuarantines(context, policy.quarantine);
}

runGate(conformanceGate, processRunner());

exports.$ZodISODateTime = $ZodISODateTime;

exports.$constructor = $constructor;

exports.BASELINE_SCHEMA = BASELINE_SCHEMA;

exports.CHECK_STATUSES = CHECK_STATUSES;

exports.ConfigurationError = ConfigurationError;

exports.DEFAULT_COLUMNS = DEFAULT_COLUMNS;

exports.EMPTY_TALLY = EMPTY_TALLY;

exports.EXCEPTION_SYSTEMS = EXCEPTION_SYSTEMS;

exports.EvidenceError = EvidenceError;

exports.FAILURE_STATUSES = FAILURE_STATUSES;

exports.INTENDED_CHANGES_DEFAULTS = INTENDED_CHANGES_DEFAULTS;

exports.MADE_BY = MADE_BY;

exports.MANIFEST_SCHEMA = MANIFEST_SCHEMA;

exports.MissingSection = MissingSection;

exports.NEVER = NEVER;

exports.NOTHING_COMPARED = NOTHING_COMPARED;

exports.PART = PART;

exports.PI = PI;

exports.PolicyError = PolicyError;

exports.REPEAT_RULES = REPEAT_RULES;

exports.RESULT_STATUSES = RESULT_STATUSES;

exports.SECTIONS = SECTIONS;

exports.TIER_LEVELS = TIER_LEVELS;

exports.ZodMiniStringFormat = ZodMiniStringFormat;

exports._default = _default;

exports._enum = _enum;

exports._isoDateTime = _isoDateTime;

exports._lt = _lt;

exports._lte = _lte;

exports._maxLength = _maxLength;

exports._minLength = _minLength;

exports._nonnegative = _nonnegative;

exports._positive = _positive;

exports._regex = _regex;

exports.addTallies = addTallies;

exports.array = array;

exports.atLeast = atLeast;

exports.atMost = atMost;

exports.baseName = baseName;

exports.baseline = baseline;

exports.baselineAbsent = baselineAbsent;

exports.baselineCampaigns = baselineCampaigns;

exports.baselineCompared = baselineCompared;

exports.baselineCoverage = baselineCoverage;

exports.baselineNewFailures = baselineNewFailures;

exports.baselineNewNotApplicable = baselineNewNotApplicable;

exports.baselinePassRate = baselinePassRate;

exports.baselineRecord = baselineRecord;

exports.baselineSubjects = baselineSubjects;

exports.boolean = boolean;

exports.branchOf = branchOf;

exports.branchPattern = branchPattern;

exports.calendarDate = calendarDate;

exports.calendarInterval = calendarInterval;

exports.checkKeys = checkKeys;

exports.checkLineLength = checkLineLength;

exports.checkOf = checkOf;

exports.checkRate = checkRate;

exports.checkSome = checkSome;

exports.checkTotal = checkTotal;

exports.choice = choice;

exports.closestWord = closestWord;

exports.code = code;

exports.columnPath = columnPath;

exports.commitSha = commitSha;

exports.compareDecimals = compareDecimals;

exports.compareWithBaseline = compareWithBaseline;

exports.comparedWithout = comparedWithout;

exports.complaint = complaint;

exports.contentProblems = contentProblems;

exports.contradiction = contradiction;

exports.count = count;

exports.count$1 = count$1;

exports.coverage = coverage$1;

exports.custom = custom;

exports.cutTo = cutTo;

exports.dayAfter = dayAfter;

exports.days = days;

exports.daysLeft = daysLeft;

exports.decimalOf = decimalOf;

exports.decimalToText = decimalToText;

exports.decodeChunk = decodeChunk;

exports.decodeText = decodeText;

exports.duration = duration;

exports.endDecoding = endDecoding;

exports.endOfDay = endOfDay;

exports.entryPath = entryPath;

exports.escapeMarkdown = escapeMarkdown;

exports.eventPayload = eventPayload;

exports.exactOptional = exactOptional;

exports.exactly = exactly;

exports.exceptionLabel = exceptionLabel;

exports.exceptionsCount = exceptionsCount;

exports.excusedIn = excusedIn;

exports.executedOf = executedOf;

exports.extend = extend;

exports.failurePath = failurePath;

exports.failuresOf = failuresOf$1;

exports.fellByMoreThan = fellByMoreThan;

exports.fieldName = fieldName;

exports.flag = flag;

exports.formatRate = formatRate;

exports.headOfRun = headOfRun;

exports.increase = increase;

exports.int = int$2;

exports.intendedChangesRule = intendedChangesRule;

exports.isActive = isActive;

exports.isFailure = isFailure;

exports.isForSystem = isForSystem;

exports.isJsonObject = isJsonObject;

exports.isOwnEvent = isOwnEvent;

exports.isPortablePath = isPortablePath;

exports.isQuarantineLength = isQuarantineLength;

exports.isSameText = isSameText;

exports.isSha = isSha;

exports.jobFolders = jobFolders;

exports.label = label;

exports.licence = licence;

exports.limitOf = limitOf;

exports.lineBlocks = lineBlocks;

exports.list = list;

exports.literal = literal;

exports.loadPathMatcher = loadPathMatcher;

exports.loadSectionReaders = loadSectionReaders;

exports.measured = measured;

exports.mixed = mixed;

exports.name = name;

exports.named = named;

exports.namedRegisters = namedRegisters;

exports.nodesOf = nodesOf;

exports.notText = notText;

exports.nowOf = nowOf;

exports.nullable = nullable;

exports.object = object;

exports.observedDay = observedDay;

exports.oneOrMore = oneOrMore;

exports.openPolicy = openPolicy;

exports.optional = optional;

exports.ownRules = ownRules;

exports.parseCalendarDate = parseCalendarDate;

exports.parseDecimal = parseDecimal;

exports.parseDuration = parseDuration;

exports.parseInstant = parseInstant;

exports.parseJson = parseJson;

exports.parseJsonDocument = parseJsonDocument;

exports.parsePercentage = parsePercentage;

exports.passRate = passRate$1;

exports.path = path$1;

exports.pathOrGlob = pathOrGlob;

exports.pathText = pathText;

exports.percentOf = percentOf$1;

exports.percentage = percentage;

exports.piSchemaName = piSchemaName;

exports.pipe = pipe;

exports.plain = plain;

exports.plainValue = plainValue$1;

exports.points = points;

exports.policySchema = policySchema;

exports.portableName = portableName;

exports.portablePaths = portablePaths;

exports.positiveCount = positiveCount;

exports.property = property;

exports.proposedPolicy = proposedPolicy;

exports.prose = prose;

exports.quantity = quantity;

exports.quarantineDaysLeft = quarantineDaysLeft;

exports.rate = rate;

exports.readBySchema = readBySchema;

exports.readDocument = readDocument;

exports.readEvent = readEvent;

exports.readInputs = readInputs;

exports.readInstant = readInstant$1;

exports.readMembers = readMembers;

exports.readShape = readShape;

exports.record = record;

exports.refine = refine;

exports.remark = remark;

exports.repositoryName = repositoryName;

exports.repositoryRoot = repositoryRoot;

exports.rulesChangeOf = rulesChangeOf;

exports.scalar = scalar;

exports.shortened = shortened;

exports.showValue = showValue;

exports.shownValue = shownValue;

exports.someOf = someOf;

exports.strictObject = strictObject;

exports.string = string$1;

exports.structureMessage = structureMessage;

exports.subtractTallies = subtractTallies;

exports.superRefine = superRefine;

exports.tagPattern = tagPattern;

exports.tallyOf = tallyOf;

exports.totalOf = totalOf;

exports.transform = transform;

exports.union = union;

exports.unknown = unknown;

exports.unknownKeyMessage = unknownKeyMessage;

exports.valueAt = valueAt;

exports.visible = visible;

exports.whatCanBeRead = whatCanBeRead;

exports.wholeText = wholeText;

exports.word = word;

exports.writeReport = writeReport;

exports.zeroResults = zeroResults;


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
/******/ 			792: 1
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