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

function policyPlace$1({policyKey}, scope) {
 return policyKey?.replace(/\{(\w+)\}/g, (_, name) => scope[name] ?? "*");
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

function normalisePackageName(ecosystem, name) {
 switch (ecosystem) {
 case "python":
  return name.replaceAll(/[-_.]+/g, "-").toLowerCase();

 case "cargo":
  return name.replaceAll("_", "-").toLowerCase();

 default:
  return name;
 }
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

const parse$1 = _parse($ZodRealError);

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
  return parse$1(this, data, params, {
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

function catchall(inst, catchall) {
 return inst.clone(mergeDefs(inst._zod.def, {
  catchall
 }));
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

const WORD$3 = /^[a-z0-9][a-z0-9-]*$/;

const ASCII_NAME = /^\w[\w.-]*$/;

const NAME$1 = unicodePattern(String.raw`^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$`, "u");

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
 read: input => typeof input === "string" && WORD$3.test(input) ? input : void 0,
 fix: input => fixOfText(input, "write lower-case letters, digits and hyphens, as in runtime-api")
});

const fieldName = scalar({
 noun: "the name of a field",
 read: input => typeof input === "string" && (ASCII_NAME.test(input) || NAME$1().test(input)) ? input : void 0,
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
 const problems = SECTIONS$1.flatMap(name => problemsOf$2(readers[name], policy[name], areas));
 for (const {path, message} of problems) context.addIssue({
  code: "custom",
  path: [ ...path ],
  message
 });
}

function problemsOf$2(reader, content, areas) {
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

var LineIndex$1 = class {
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
 const at = new LineIndex$1(text).positionAt(Math.min(offset, end));
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
 return !isWhole$1(text.slice(0, offset));
}

function isInObject(text, offset) {
 return couldBecomeJson(`${text.slice(0, offset)}"x":`);
}

function isWhole$1(text) {
 try {
  JSON.parse(text);
  return true;
 } catch {
  return false;
 }
}

const MAX_DEPTH = 64;

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
   at: new LineIndex$1(text).positionAt(at)
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
  this.#lines = new LineIndex$1(text);
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
 const [duplicate] = readJson(text).problems;
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
  this.#lines = new LineIndex$1(text);
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

var lib_exports = require_rolldown_runtime.__exportAll({
 JsonPlaces: () => JsonPlaces,
 LineIndex: () => LineIndex$1,
 MAX_DEPTH: () => 64,
 closingQuote: () => closingQuote,
 jsonFault: () => jsonFault,
 jsonKeyProblem: () => jsonKeyProblem,
 nodesOf: () => nodesOf,
 plainValue: () => plainValue$1,
 readJson: () => readJson
});

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
  lines: new LineIndex$1(text),
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
  ...new LineIndex$1(text).positionAt(offset),
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
 throw document.error(reading.error.issues.flatMap(issue => problemsOf$1(document, issue)));
}

function problemsOf$1(document, issue) {
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

function findingOf$1(error, file) {
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

function parseJsonLine(text, number) {
 const value = parseJson(text, number);
 if (!isJsonObject(value)) throw new EvidenceError(`the line is ${showValue(value)}, not a JSON object`, {
  line: number,
  remedy: "write one JSON object per line"
 });
 if (text.length - leastLengthOfObject(value, 1) >= SHORTEST_MEMBER) checkKeys(text, value, number);
 return value;
}

const SHORTEST_MEMBER = 5;

function leastLength(value, depth) {
 switch (typeof value) {
 case "string":
  return value.length + 2;

 case "number":
  return leastLengthOfNumber(value);

 case "boolean":
  return value ? 4 : 5;

 default:
  if (isJsonObject(value)) return leastLengthOfObject(value, depth);
  return Array.isArray(value) ? leastLengthOfArray(value, depth) : 4;
 }
}

function leastLengthOfObject(value, depth) {
 if (depth > 64) return Number.NEGATIVE_INFINITY;
 let length = 1;
 for (const key in value) length += key.length + 4 + leastLength(value[key], depth + 1);
 return length === 1 ? 2 : length;
}

function leastLengthOfArray(value, depth) {
 if (depth > 64) return Number.NEGATIVE_INFINITY;
 let length = 1;
 for (const item of value) length += 1 + leastLength(item, depth + 1);
 return length === 1 ? 2 : length;
}

function leastLengthOfNumber(value) {
 if (value < 10 && value >= 0 && Number.isInteger(value)) return 1;
 if (!Number.isSafeInteger(value)) return Number.isInteger(value) ? 3 : String(value).length - MAX_SAVING;
 if (value % 10 === 0) return 2;
 return value > 0 && value < 1e3 ? value < 100 ? 2 : 3 : String(value).length;
}

const MAX_SAVING = 4;

const COUNT = "a whole number, 0 or more";

const RATE = "a number from 0 to 100";

const count = int$2(COUNT).check(_nonnegative(COUNT));

number(RATE).check(_gte(0, RATE), _lte(100, RATE));

const name = string$1().check(_minLength(1, "text that is not empty"));

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

function listIn(parent, key, where) {
 const node = parent.members.get(key);
 return node === void 0 ? void 0 : listAt(node, where);
}

function textIn(parent, key, where) {
 const node = parent.members.get(key);
 return node === void 0 ? void 0 : textAt(node, where);
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
   text: () => textOf(open.bytes)
  };
 }
 end(content) {
  const {path} = this.file;
  const {listed, isSame} = this.#finish();
  if (!isSame) return {
   kind: "unreadable",
   path,
   finding: findingOf$1(changed(), path),
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
   finding: findingOf$1(error, path),
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

const MAX_ALTERNATIVES$1 = 100;

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
  if (done.length + waiting.length > MAX_ALTERNATIVES$1) return;
 }
 return done;
}

async function loadPathMatcher() {
 const {default: picomatch} = await __nccwpck_require__.e(/* import() */ 6163).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6163, 19)).then(file => require_rolldown_runtime.__toESM(file.default.default, 1));
 return pattern => {
  const linear = simpleMatcher(pattern) ?? pathPattern(pattern);
  if (linear !== void 0) return linear;
  checkPattern$1(pattern);
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

function checkPattern$1(pattern) {
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
 const meant = SYNONYMS$1.get(text.toLowerCase()) ?? closestWord(text, STEP_OUTCOMES);
 const fix = meant === void 0 ? `write ${CHOICE}, as steps.<id>.outcome gives it` : `did you mean ${meant}?`;
 throw wrongLine(line, `${JSON.stringify(text)} is not the outcome of a step: ${fix}`);
}

const CHOICE = "success, failure, cancelled or skipped";

const SYNONYMS$1 = new Map([ [ "0", "success" ], [ "1", "failure" ], [ "true", "success" ], [ "false", "failure" ], [ "pass", "success" ], [ "passed", "success" ], [ "succeeded", "success" ], [ "fail", "failure" ], [ "failed", "failure" ], [ "error", "failure" ], [ "timed_out", "cancelled" ] ]);

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

const SEEN$1 = /^[\ufe0e-\ufe0f -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u2bff]*$/;

function visible(text, limit) {
 const line = cutTo(text, limit + 1).replace(/\r\n|[\n\t]/g, " ");
 return cutTo(SEEN$1.test(line) ? line : line.replace(HIDDEN(), escapeCodePoint), limit);
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

const WORD$2 = /[^\s"'(),;]+/g;

const LINKED = /@|#\d|:\/\/|www\.|(?:^|[^a-z])(?:gh|ghsa|cve)-|:[\w+-]|(?:^|[^0-9a-z])[0-9a-f]{7,40}(?:$|[^0-9a-z])/i;

function escapeMarkdown(text, limit = TEXT_LIMIT) {
 return visible(text, limit).trim().replace(WORD$2, word => LINKED.test(word) ? linkedWord(word) : entities(word)).replace(BLOCK_START, start => entity(start) + start.slice(1));
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

function readEvent$1(env) {
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
 return readEvent$1(env).kind === "own";
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
 const {gitIn, listTree, readBlobs} = await __nccwpck_require__.e(/* import() */ 9182).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9182, 19)).then(n => n.lib_exports);
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
 const event = readEvent$1(env);
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
 if (isInside(root, place)) return slashed$1((0, node_path.relative)(root, place));
 const [realRoot, realPlace] = [ (0, node_fs.realpathSync)(root), (0, node_fs.existsSync)(place) ? (0, 
 node_fs.realpathSync)(place) : place ];
 return isInside(realRoot, realPlace) ? slashed$1((0, node_path.relative)(realRoot, realPlace)) : void 0;
}

function readOutside(place) {
 return (0, node_fs.existsSync)(place) ? (0, node_fs.readFileSync)(place, "utf8") : void 0;
}

function slashed$1(path) {
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

function baseName$1({commit}) {
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
  return slashed$1((0, node_path.relative)(this.#root, (0, node_path.resolve)(this.#inputs.directory, path)));
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
  const key = known && policyPlace$1(known, scope);
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
 const {gitIn} = await __nccwpck_require__.e(/* import() */ 9182).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9182, 19)).then(n => n.lib_exports);
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

function findContent({code}, needle) {
 const found = [];
 if (needle === "") return found;
 let line = 1;
 let counted = 0;
 for (let at = code.indexOf(needle); at >= 0; ) {
  for (let end = code.indexOf("\n", counted); end >= 0 && end < at; end = code.indexOf("\n", counted)) {
   line++;
   counted = end + 1;
  }
  found.push(line);
  const next = code.indexOf("\n", at);
  at = next < 0 ? -1 : code.indexOf(needle, next + 1);
 }
 return found;
}

var IdentifierPatternError = class extends Error {
 name="IdentifierPatternError";
};

const CHARACTERS = unicodePattern(String.raw`^[\p{ID_Continue}$*?{},]+$`, "u");

function matchIdentifier(pattern) {
 if (pattern.length > 200) throw problem(pattern, `is longer than 200 characters; write several patterns`);
 if (!/^[\w$*?{},]+$/.test(pattern) && !CHARACTERS().test(pattern)) throw problem(pattern, "cannot match a name; write letters, digits, _, $, and the wildcards * ? {a,b}");
 const alternatives = expandBraces(pattern).map(text => Array.from(text, placeOf$1));
 return name => {
  const characters = Array.from(name);
  return alternatives.some(alternative => matchesItems(alternative, characters));
 };
}

function problem(pattern, what) {
 return new IdentifierPatternError(`the identifier pattern ${JSON.stringify(pattern)} ${what}`);
}

function expandBraces(pattern) {
 const done = [];
 const waiting = [ pattern ];
 for (let text = waiting.pop(); text !== void 0; text = waiting.pop()) {
  const group = /\{([^{}]*)\}/.exec(text);
  if (group === null) {
   const stray = /[{},]/.exec(text);
   if (stray !== null) throw problem(pattern, `has a \`${stray[0]}\` outside of a pair of braces`);
   done.push(text);
  } else {
   const [braces, parts = ""] = group;
   const [before, after] = [ text.slice(0, group.index), text.slice(group.index + braces.length) ];
   waiting.push(...parts.split(",").map(part => before + part + after));
  }
  if (done.length + waiting.length > 100) throw problem(pattern, `expands to more than 100 names; write several patterns`);
 }
 return done;
}

function placeOf$1(sign) {
 if (sign === "*") return ANY_NUMBER;
 return sign === "?" ? () => true : exactItem(sign);
}

const EXTENSIONS$1 = {
 rust: [ ".rs" ],
 typescript: [ ".ts", ".mts", ".cts", ".tsx" ],
 javascript: [ ".js", ".jsx", ".mjs", ".cjs" ],
 python: [ ".py", ".pyi" ],
 go: [ ".go" ],
 java: [ ".java" ],
 kotlin: [ ".kt", ".kts" ],
 scala: [ ".scala", ".sc" ],
 csharp: [ ".cs" ],
 c: [ ".c" ],
 cpp: [ ".cc", ".cpp", ".cxx", ".c++", ".h", ".hh", ".hpp", ".hxx", ".h++", ".inl", ".ipp", ".tpp", ".ixx", ".cppm" ],
 ruby: [ ".rb", ".rake", ".gemspec" ],
 php: [ ".php" ],
 swift: [ ".swift" ],
 dart: [ ".dart" ]
};

const BY_EXTENSION = new Map(Object.keys(EXTENSIONS$1).filter(key => key in EXTENSIONS$1).flatMap(language => EXTENSIONS$1[language].map(extension => [ extension, language ])));

BY_EXTENSION.keys();

function languageOf(path) {
 return BY_EXTENSION.get(extensionOf(path));
}

function extensionOf(path) {
 const name = path.slice(path.lastIndexOf("/") + 1);
 const dot = name.lastIndexOf(".");
 return dot > 0 ? name.slice(dot) : "";
}

new Set(BY_EXTENSION.values());

async function openImportResolver(files) {
 const [{ImportResolver: Resolver}, {plainValue}, {readToml}] = await Promise.all([ __nccwpck_require__.e(/* import() */ 3071).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3071, 19)), Promise.resolve().then(() => lib_exports), __nccwpck_require__.e(/* import() */ 9250).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9250, 19)) ]);
 return new Resolver(files, text => {
  const {root} = readToml(text);
  return root === void 0 ? void 0 : plainValue(root);
 });
}

var LineIndex = class {
 ends=[];
 constructor(text) {
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) this.ends.push(end);
 }
 lineAt(offset) {
  let low = 0;
  let high = this.ends.length;
  while (low < high) {
   const middle = low + high >> 1;
   if ((this.ends[middle] ?? 0) < offset) low = middle + 1; else high = middle;
  }
  return low + 1;
 }
};

function mask(text, spans) {
 const parts = [];
 let kept = 0;
 for (const {from, to} of spans) {
  parts.push(text.slice(kept, from), blanked(text.slice(from, to)));
  kept = to;
 }
 parts.push(text.slice(kept));
 return parts.join("");
}

function blanked(text) {
 return /[\n\r]/.test(text) ? text.replace(/[^\n\r]/g, " ") : " ".repeat(text.length);
}

const loaded = new Map;

function readerOf(language) {
 const reader = loaded.get(language) ?? load(language);
 loaded.set(language, reader);
 return reader;
}

async function load(language) {
 switch (language) {
 case "typescript":
 case "javascript":
  return (await (__nccwpck_require__.e(/* import() */ 9561).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9561, 19)))).readScript;

 case "rust":
  return (await (__nccwpck_require__.e(/* import() */ 9707).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9707, 19)))).readRust;

 case "python":
  return (await (__nccwpck_require__.e(/* import() */ 5383).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5383, 19)))).readPython;

 case "go":
  return (await (__nccwpck_require__.e(/* import() */ 4587).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4587, 19)))).readGo;

 case "java":
  return (await (__nccwpck_require__.e(/* import() */ 8337).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8337, 19)))).readJava;

 case "kotlin":
  return (await (__nccwpck_require__.e(/* import() */ 2420).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2420, 19)))).readKotlin;

 case "scala":
  return (await (__nccwpck_require__.e(/* import() */ 3927).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3927, 19)))).readScala;

 case "csharp":
  return (await (__nccwpck_require__.e(/* import() */ 3606).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3606, 19)))).readCSharp;

 case "c":
 case "cpp":
  return (await (__nccwpck_require__.e(/* import() */ 9404).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9404, 19)))).readCpp;

 case "ruby":
  return (await (__nccwpck_require__.e(/* import() */ 9321).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9321, 19)))).readRuby;

 case "php":
  return (await (__nccwpck_require__.e(/* import() */ 3525).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3525, 19)))).readPhp;

 case "swift":
  return (await (__nccwpck_require__.e(/* import() */ 3098).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3098, 19)))).readSwift;

 case "dart":
  return (await (__nccwpck_require__.e(/* import() */ 7384).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7384, 19)))).readDart;
 }
}

var TooTangled = class extends Error {
 name="TooTangled";
};

var scan_exports = require_rolldown_runtime.__exportAll({
 maskSource: () => maskSource
});

const MAX_SOURCE_LENGTH = 8 * 2 ** 20;

async function scanSource(path, text) {
 return readWith(path, text, sourceOf);
}

async function maskSource(path, text) {
 return readWith(path, text, (_, source, {tokens}) => ({
  kind: "read",
  code: mask(source, tokens.filter(({kind}) => kind === "comment")),
  bare: mask(source, tokens.flatMap(contentOf(source)))
 }));
}

function contentOf(text) {
 return token => {
  if (token.kind === "literal") return [ {
   from: token.contentFrom,
   to: token.contentTo
  } ];
  return token.kind === "opaque" && text[token.from] === "`" ? [] : [ token ];
 };
}

async function readWith(path, text, make) {
 const language = languageOf(path);
 if (language === void 0) return {
  kind: "unsupported",
  extension: extensionOf(path)
 };
 if (text.length > MAX_SOURCE_LENGTH) return unreadable("too-large", `is longer than ${MAX_SOURCE_LENGTH} characters`);
 if (language === "python" && declaresOtherEncoding(text)) return unreadable("parser-failure", "declares an encoding other than UTF-8, but is read as UTF-8");
 const read = await readerOf(language);
 try {
  return make(language, text, read(text, path));
 } catch (error) {
  if (error instanceof TooTangled) return unreadable("too-tangled", "is nested too deeply to be read");
  return unreadable("parser-failure", `cannot be parsed: ${error instanceof Error ? error.message : error}`);
 }
}

function declaresOtherEncoding(text) {
 const [first = "", second = ""] = text.split(/\r\n|\r|\n/, 2);
 return [ first, second ].map(line => /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1]).some(name => name !== void 0 && !/^(?:utf-?8(?:-sig)?|(?:us-)?ascii|latin-?1|iso-8859-1)$/i.test(name.replaceAll("_", "-")));
}

function sourceOf(language, text, reading) {
 const {tokens, imports, testModules = [], firstDoubt} = reading;
 const lines = new LineIndex(text);
 const comments = tokens.filter(({kind}) => kind === "comment");
 return {
  kind: "read",
  language,
  identifiers: identifiersOf(mask(text, tokens), reading, lines),
  strings: stringsOf(text, tokens, lines),
  comments: comments.map(({from, to}) => ({
   text: text.slice(from, to).trimEnd(),
   line: lines.lineAt(from)
  })),
  imports: imports.map(({offset, ...found}) => ({
   ...found,
   line: lines.lineAt(offset)
  })),
  testModules: testModules.map(({from, to}) => [ lines.lineAt(from), lines.lineAt(to) ]),
  code: mask(text, comments),
  firstErrorLine: firstDoubt === void 0 ? void 0 : lines.lineAt(firstDoubt)
 };
}

function identifiersOf(code, {words, nameOf, isCaseless}, lines) {
 const found = [];
 for (const {0: whole, 1: word = "", index} of code.matchAll(words)) {
  const offset = index + whole.length - word.length;
  const text = nameOf(word, offset);
  if (text === void 0 || endsNumber(code, offset, word)) continue;
  const line = lines.lineAt(offset);
  const isAnyCase = isCaseless?.(code, {
   from: offset,
   to: offset + word.length
  }) === true;
  found.push(isAnyCase ? {
   text,
   line,
   isCaseless: true
  } : {
   text,
   line
  });
 }
 return found;
}

function endsNumber(code, offset, word) {
 if (code[offset - 1] !== "." || !/^(?:[eE][\d_]*|[dDfFijJlL])[dDfFijJlL]?$/.test(word)) return false;
 return NUMBER().test(code.slice(Math.max(0, offset - 40), offset));
}

const NUMBER = unicodePattern(String.raw`(?<![\p{ID_Continue}.])\d[\d_]*\.$`, "u");

function stringsOf(text, tokens, lines) {
 return tokens.filter(token => token.kind === "literal").map(({contentFrom, contentTo}) => ({
  text: text.slice(contentFrom, contentTo),
  line: lines.lineAt(contentFrom)
 })).filter(literal => literal.text.trim() !== "");
}

function unreadable(cause, reason) {
 return {
  kind: "unreadable",
  cause,
  reason
 };
}

const WORDS = /(?<![\p{ID_Continue}])([\p{ID_Start}_]\p{ID_Continue}*)/gu;

const ESCAPE$1 = String.raw`\\(?:u+[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})`;

const ESCAPED_WORDS = new RegExp(String.raw`(?<![\p{ID_Continue}])((?:[\p{ID_Start}_]|${ESCAPE$1})(?:\p{ID_Continue}|${ESCAPE$1})*)`, "gu");

const ESCAPES = /\\(?:u+\{[0-9A-Fa-f]+\}|u+[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})/g;

function unescaped(word) {
 if (!word.includes("\\")) return word;
 return word.replace(ESCAPES, written => {
  const code = Number.parseInt(written.replace(/[^0-9A-Fa-f]/g, ""), 16);
  return code > 1114111 ? written : String.fromCodePoint(code);
 });
}

function namesExcept(keywords) {
 return word => {
  const name = unescaped(word);
  return keywords.has(name) ? void 0 : name;
 };
}

function wordSet(text) {
 return new Set(text.trim().split(/\s+/));
}

const WILDCARD = /[*?{}[\]!()]/;

function isGlob(pattern) {
 return WILDCARD.test(pattern);
}

function withoutDot(path) {
 return path.replace(/^(?:\.\/)+/, "");
}

var TestFiles = class {
 paths;
 tests;
 idlePatterns;
 #matcher;
 #isTest;
 #byName;
 #namedGlobs=0;
 constructor(paths, patterns, matcher) {
  this.paths = paths;
  this.#matcher = matcher;
  this.#isTest = new Uint8Array(paths.length);
  const idle = [];
  for (const pattern of patterns.filter(each => !isExclusion(each))) {
   const matches = this.matching(pattern);
   if (matches.length === 0) idle.push(pattern);
   for (const index of matches) this.#isTest[index] = 1;
  }
  for (const pattern of patterns.filter(isExclusion)) for (const index of this.matching(pattern.slice(1))) this.#isTest[index] = 0;
  this.tests = paths.filter((_, index) => this.#isTest[index] === 1);
  this.idlePatterns = idle;
 }
 isTest(index) {
  return this.#isTest[index] === 1;
 }
 pathAt(index) {
  return this.paths[index] ?? "";
 }
 find(path) {
  return indexOfPath(this.paths, path);
 }
 exists(path) {
  return this.find(path) !== -1;
 }
 below(folder) {
  return folder === "" ? this.paths : this.paths.slice(...rangeOf(this.paths, `${folder}/`));
 }
 hasFolder(folder) {
  if (folder === "") return this.paths.length > 0;
  const [first, end] = rangeOf(this.paths, `${folder}/`);
  return end > first;
 }
 matching(pattern) {
  const glob = withoutDot(pattern);
  const index = this.find(glob);
  if (index !== -1) return [ index ];
  if (!isGlob(glob)) return [];
  const matches = this.#matcher(glob);
  const isNamed = index => matches(this.pathAt(index));
  const ofName = this.#ofNameIn(glob);
  if (ofName !== void 0) return ofName.filter(isNamed);
  const [first, end] = rangeOf(this.paths, literalBeginning(glob));
  const found = [];
  for (let index = first; index < end; index++) if (isNamed(index)) found.push(index);
  return found;
 }
 #ofNameIn(glob) {
  const name = nameOf(glob);
  if (!PLAIN_NAME.test(name) || ODD.test(glob) || ++this.#namedGlobs <= FEW_GLOBS) return;
  this.#byName ??= indicesByName(this.paths);
  return this.#byName.get(name) ?? [];
 }
};

const PLAIN_NAME = /^[\w .-]+$/;

const ODD = /[|"\\]/;

const FEW_GLOBS = 3;

function indicesByName(paths) {
 const found = new Map;
 for (const [index, path] of paths.entries()) {
  const name = nameOf(path);
  const indices = found.get(name);
  if (indices === void 0) found.set(name, [ index ]); else indices.push(index);
 }
 return found;
}

function nameOf(path) {
 return path.slice(path.lastIndexOf("/") + 1);
}

function isExclusion(pattern) {
 return /^!(?!\()/.test(pattern);
}

function literalBeginning(glob) {
 const literal = glob.slice(0, Math.max(0, glob.search(WILDCARD)));
 if (ODD.test(glob)) return literal.slice(0, literal.lastIndexOf("/") + 1);
 return literal.replace(/[+@]$/, "");
}

const classificationComplete = defineRule({
 id: "suite-classification/classification-complete",
 title: "Unclassified tests",
 policyKey: "suites.tests",
 remedy: "add each test to a suite in the classification; the job summary has lines to paste"
});

const classificationPhantom = defineRule({
 id: "suite-classification/classification-phantom",
 title: "Classified files that do not exist",
 policyKey: "suites.classification",
 remedy: "correct the names in the classification, and remove those of deleted tests"
});

const classificationDouble = defineRule({
 id: "suite-classification/classification-double",
 title: "Tests in several suites",
 policyKey: "suites.classification",
 remedy: "keep each test in one suite of the classification: the one whose rules it should follow"
});

const classificationEntries = defineRule({
 id: "suite-classification/classification-entries",
 title: "Faulty entries and patterns",
 policyKey: "suites.classification",
 remedy: "correct the entries in the classification, or suites.tests in the policy"
});

const sources = defineRule({
 id: "suite-classification/sources",
 title: "Unreadable source files",
 policyKey: "suites.rules.{suite}",
 remedy: "write the tests of the suite in a language that can be read, or move them to a suite without rules"
});

const helpers = defineRule({
 id: "suite-classification/helpers",
 title: "Unfollowed imports",
 policyKey: "suites.unfollowed-imports",
 remedy: "write the import so that it can be followed; or say in suites.helpers of the policy which files are test helpers, and with ! in front which are product code"
});

const leaks = defineRule({
 id: "suite-classification/leaks",
 title: "Forbidden content",
 policyKey: "suites.rules.{suite}.forbid-content",
 remedy: "remove the content from the test and its helpers, or classify the test where it is allowed"
});

const mocks = defineRule({
 id: "suite-classification/mocks",
 title: "Forbidden identifiers",
 policyKey: "suites.rules.{suite}.forbid-identifiers",
 remedy: "use the real implementation, or permit the identifier with a reason in suites.rules of the policy"
});

const allowExpired = defineRule({
 id: "suite-classification/allow-expired",
 title: "Expired permissions for identifiers",
 policyKey: "suites.rules",
 remedy: "stop using the identifier and delete its entry, or review the entry and give it a new review-by date"
});

const allowUnused = defineRule({
 id: "suite-classification/allow-unused",
 title: "Unused permissions for identifiers",
 policyKey: "suites.rules",
 remedy: "delete the entry from suites.rules in the policy"
});

const dependencies = defineRule({
 id: "suite-classification/dependencies",
 title: "Forbidden dependencies",
 policyKey: "suites.forbid-dependencies.names",
 remedy: "remove the packages from the manifests, and update the lock files"
});

const dependenciesManifests = defineRule({
 id: "suite-classification/dependencies-manifests",
 title: "Unreadable manifests",
 policyKey: "suites.forbid-dependencies.manifests",
 remedy: "commit or repair the manifest, or correct suites.forbid-dependencies.manifests in the policy"
});

const suitesWeakened = defineRule({
 id: "suite-classification/suites-weakened",
 title: "Tests under fewer rules",
 policyKey: "suites.weakening",
 remedy: "put each test back into its suite in the classification, or to a path that suites.tests matches"
});

const quarantine = defineRule({
 id: "suite-classification/quarantine",
 title: "Overdue or invalid quarantines",
 policyKey: "suites.classification",
 remedy: "fix the quarantined tests, and remove their entries from the classification"
});

const waivers = defineRule({
 id: "suite-classification/waivers",
 title: "Overdue or invalid waivers",
 policyKey: "suites.classification",
 remedy: "fix what is waived, and remove the entries from the classification"
});

const runner = defineRule({
 id: "suite-classification/runner",
 title: "Tests missing from the runner lists",
 policyKey: "suites.runner-lists",
 remedy: "configure the test runner to select the files, or generate its list again"
});

const runnerLists = defineRule({
 id: "suite-classification/runner-lists",
 title: "Unreadable runner lists",
 policyKey: "suites.runner-lists",
 remedy: "generate the lists before the gate runs, or correct suites.runner-lists in the policy"
});

const runnerOutcome = defineRule({
 id: "suite-classification/runner-outcome",
 title: "Outcome of the step that made the lists",
 remedy: "find the failure in the log of the step, fix it, and generate the list again"
});

const RULES = [ classificationComplete, classificationPhantom, classificationDouble, classificationEntries, sources, helpers, leaks, mocks, allowExpired, allowUnused, dependencies, dependenciesManifests, suitesWeakened, quarantine, waivers, runner, runnerLists, runnerOutcome, governanceBase("suite-classification"), intendedChangesRule("suite-classification"), proposedPolicy("suite-classification") ];

function judgeAllowances({suite, rule: {allow = []}, contents}, {matcher, now}) {
 const names = new Map(contents?.identifiers.map(use => [ `${use.helper} ${use.found}`, use ]));
 const isWhole = contents !== void 0 && contents.unmeasured.length === 0;
 return allow.map((allowed, index) => {
  const excuses = excuseOf(allowed, matcher);
  const isUsed = [ ...names.values() ].some(excuses) || forContent(allowed, contents?.content ?? []).some(excuses);
  const reviewBy = allowed["review-by"];
  return {
   suite,
   index,
   allowed,
   isExpired: reviewBy !== void 0 && now >= endOfDay(reviewBy),
   use: isUsed ? "used" : isWhole ? "unused" : "unknown"
  };
 });
}

function unexcused(uses, allowances, matcher) {
 const excuses = allowances.filter(({isExpired}) => !isExpired).map(({allowed}) => excuseOf(allowed, matcher));
 return uses.filter(use => !excuses.some(excuses => excuses(use)));
}

function excuseOf({identifier, file}, matcher) {
 if (identifier === void 0) return ({helper}) => file !== void 0 && helper === normalized(file);
 const matches = matcher(identifier);
 return ({found}) => matches(found);
}

function normalized(file) {
 return file.replace(/^(?:\.\/)+/, "");
}

function forContent({file}, content) {
 return file === void 0 ? [] : content;
}

function unexcusedContent(content, allowances, matcher) {
 return unexcused(content, allowances.filter(({allowed}) => allowed.file !== void 0), matcher);
}

function allowedName({identifier, file}) {
 return identifier ?? file ?? "";
}

function checkAllowances(allowances, policy) {
 if (allowances.length === 0) return [];
 const expired = allowances.filter(({isExpired}) => isExpired);
 const unused = allowances.filter(({isExpired, use}) => !isExpired && use === "unused");
 const expected = exactly(0, "entries");
 return [ checkOf(allowExpired, {}, {
  status: expired.length === 0 ? "pass" : "fail",
  actual: measured(expired.length, "entries"),
  expected,
  findings: expired.map(each => findingOf(each, policy, `expired: review was due by ${each.allowed["review-by"]}`))
 }), checkOf(allowUnused, {}, {
  status: unused.length === 0 ? "pass" : "warn",
  actual: measured(unused.length, "entries"),
  expected,
  findings: unused.map(each => findingOf(each, policy, "permits nothing that a rule forbids"))
 }) ];
}

function findingOf({suite, index, allowed}, policy, message) {
 const line = policy.lineOf([ "suites", "rules", suite, "allow", index ]);
 return {
  subject: allowedName(allowed),
  message: `${message} (suite ${suite})`,
  file: policy.file,
  line
 };
}

function samePackage(system, left, right) {
 return spelling(system, left) === spelling(system, right);
}

function spelling(system, name) {
 switch (system) {
 case "swift":
  return name.replace(/\/+$/, "").replace(/\.git$/, "").replace(/^.*[/:]/s, "").toLowerCase();

 case "nuget":
 case "cmake":
 case "conan":
 case "vcpkg":
 case "composer":
  return name.toLowerCase();

 default:
  return normalisePackageName(system, name);
 }
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
 switch (formatOf$1(text, path)) {
 case "toml":
  return parseToml(text);

 case "json":
  return parseJsonTree(text);

 case "yaml":
  return onlyDocument(await parseYamlDocuments(text), path);
 }
}

function formatOf$1(text, path) {
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
 if (fault !== void 0) throw refused(`${where}: ${showValue(written)} ${fault}`, node, remedyFor$1(test));
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
 if (fault !== void 0) throw refused(`${where}.${FILE}: ${showValue(entry)} ${fault}`, file, remedyFor$1(void 0));
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

function remedyFor$1(test) {
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

const NO_PARTS = {
 files: new Map,
 faults: []
};

function withWholeFile({cases, ...file}, whole) {
 return {
  ...file,
  cases: cases.map(each => each.entries.length === 0 ? {
   ...each,
   entries: whole
  } : each)
 };
}

function onlySuiteOf({cases}) {
 const [first] = cases[0]?.entries ?? [];
 return cases.every(({entries: [own, other]}) => own?.suite === first?.suite && other === void 0) ? first?.suite : void 0;
}

function caseName({path}, {name}) {
 return name === "" ? path : `${path}::${name}`;
}

function suitesOf$1({cases}) {
 return [ ...new Set(cases.flatMap(({entries}) => entries.map(({suite}) => suite))) ];
}

function unclassifiedIn({cases}) {
 return cases.filter(({entries}) => entries.length === 0);
}

function doubledIn({cases}) {
 return cases.filter(({entries}) => entries.length > 1);
}

function unplacedFiles({unclassified, split}) {
 const partly = split.filter(file => unclassifiedIn(file).length > 0).map(({path}) => path);
 return partly.length === 0 ? unclassified : [ ...unclassified, ...partly ].sort();
}

function caseAt({cases}, suite, line) {
 return cases.find(({test, entries}) => isIn(test, line) && entries.some(each => each.suite === suite))?.test;
}

function elsewhere({cases, groups}, suite) {
 const isOwn = ({entries}) => entries.some(each => each.suite === suite);
 const starts = new Set(cases.filter(isOwn).map(({test}) => test.first));
 const isStranger = group => !linesOf(group).some(line => starts.has(line));
 const lines = new Set([ ...groups.filter(isStranger), ...cases.map(({test}) => test) ].flatMap(linesOf));
 for (const {test} of cases.filter(isOwn)) for (const line of linesOf(test)) lines.delete(line);
 return line => lines.has(line);
}

function linesOf({first, last}) {
 return Array.from({
  length: last - first + 1
 }, (_, index) => first + index);
}

function isClassified({cases}, line) {
 return cases.some(({test, entries}) => entries.length > 0 && isIn(test, line));
}

function isIn({first, last}, line) {
 return first <= line && line <= last;
}

const SINGLE_TESTS = 3;

function unclassifiedFindings(file, inNone, classification) {
 const unclassified = unclassifiedIn(file).map(({test}) => test);
 const [first] = unclassified;
 if (first !== void 0 && unclassified.length > SINGLE_TESTS) {
  const named = someOf(unclassified.map(({name}) => name));
  const message = `${`${unclassified.length} of its ${file.cases.length} tests are ${inNone}: ${named}`}: add ${pasted(file.path)} to a suite in ${classification} for all tests of the file that no entry names, or an entry for each`;
  return [ {
   subject: file.path,
   message,
   file: file.shown,
   line: first.first
  } ];
 }
 return unclassified.map(test => {
  const name = caseName(file, test);
  return {
   subject: name,
   message: `is ${inNone}: add ${pasted(name)} to a suite in ${classification}, or ${pasted(file.path)} for all tests of the file that no entry names`,
   file: file.shown,
   line: test.first
  };
 });
}

function doubledFindings(file, classification) {
 const doubled = doubledIn(file);
 const whole = doubled.find(({entries}) => entries.every(({part}) => part === void 0));
 const findings = doubled.flatMap(({test, entries}) => {
  if (entries.every(({part}) => part === void 0)) return [];
  const subject = caseName(file, test);
  const remedy = entries.filter(({part}) => part?.kind === "test").length > 0 || test.name === "" ? `keep one of the entries in ${classification}` : `add ${pasted(subject)} to the suite it belongs to in ${classification}`;
  return [ {
   subject,
   message: `is in ${placesText(entries)}: ${remedy}`,
   file: file.shown,
   line: test.first
  } ];
 });
 if (whole === void 0) return findings;
 const line = whole.entries.at(-1)?.line ?? 1;
 const message = `is in ${placesText(whole.entries)}`;
 return [ {
  subject: file.path,
  message,
  file: classification,
  line
 }, ...findings ];
}

function placesText(entries) {
 return entries.map(({suite, line}) => `${suite} (line ${line})`).join(" and ");
}

function unknownText({part}, paths) {
 const [path = ""] = paths;
 const isNameable = /\.(?:[cm]?[jt]sx?|scala)$/.test(path);
 if (part?.kind === "marker" && isNameable) return `markers are not read in the language of ${someOf(paths)}: name each test, as in ${pasted(`${path}::title of the test`)}, and let the pattern name other files`;
 return `tests are not recognised in the language of ${someOf(paths)}: name the whole file, as in ${pasted(path)}`;
}

function idleText({part, entry}, like) {
 if (part?.kind === "marker") return `no test of these files has the marker ${part.marker}`;
 return `the file has no test of that name${like === void 0 ? "" : `: did you mean ${pasted(`${entry}::${like}`)}?`}`;
}

function pasted(entry) {
 return JSON.stringify(entry);
}

function checkClassification(reading, repository) {
 return [ checkComplete(reading, repository.files, repository.guesses), checkPhantoms(reading, repository), checkDoubles(reading), checkEntries(reading, repository) ];
}

function checkComplete({file, classification, classified}, {tests}, guesses) {
 const lines = new Map(classification.suites.map(({name, line}) => [ name, line ]));
 const [someSuite] = classification.suites;
 const inNone = path => {
  const guess = guesses.get(path);
  return guess === void 0 ? "in no suite" : `in no suite (a guess: ${guess.suite})`;
 };
 const whole = classified.unclassified.map(path => {
  const line = lines.get(guesses.get(path)?.suite ?? "") ?? someSuite?.line ?? 1;
  return {
   subject: path,
   message: `is ${inNone(path)}`,
   file,
   line
  };
 });
 const inParts = classified.split.flatMap(each => unclassifiedFindings(each, inNone(each.path), file));
 const findings = [ ...whole, ...inParts ];
 const single = classified.split.reduce((sum, each) => sum + unclassifiedIn(each).length, whole.length);
 const unplaced = unplacedFiles(classified);
 return checkOf(classificationComplete, {}, {
  ...noneAllowed("tests", findings),
  actual: measured(single, "tests"),
  detail: `${unplaced.length} of ${tests.length} test files are in no suite${inParts.length === 0 ? "" : ", or some of their tests"}`,
  remedy: `add each to a suite in ${file}; the part "Guessed" of the job summary has lines to paste`
 });
}

function checkPhantoms({file, classified}, {brokenLinks}) {
 const entries = classified.faults.filter(({fault}) => fault === "phantom").map(fault => faultFinding(fault, file));
 const links = brokenLinks.map(path => ({
  subject: path,
  message: BROKEN,
  file: path
 }));
 const ways = [ ...entries.length > 0 || links.length === 0 ? [ `correct the names in ${file}, and remove those of deleted tests` ] : [], ...links.length > 0 ? [ "delete the links that lead to nothing, or restore what they point to" ] : [] ];
 const outcome = noneAllowed("entries", [ ...entries, ...links ]);
 return checkOf(classificationPhantom, {}, {
  ...outcome,
  remedy: ways.join("; ")
 });
}

const BROKEN = "is a link to a file that does not exist";

function checkDoubles({file, classified}) {
 const findings = [ ...classified.inSeveral.map(test => doubleFinding(test, file)), ...classified.split.flatMap(each => doubledFindings(each, file)) ];
 return checkOf(classificationDouble, {}, noneAllowed("tests", findings));
}

function noneAllowed(unit, findings) {
 return {
  status: findings.length === 0 ? "pass" : "fail",
  ...noneOf(findings, unit)
 };
}

function doubleFinding({path, entries}, file) {
 return {
  subject: path,
  message: `is in ${placesText(entries)}`,
  file,
  line: entries.at(-1)?.line ?? 1
 };
}

function checkEntries({file, classification, classified}, {files, idleHelpers}) {
 const faults = classified.faults.filter(({fault}) => fault !== "phantom").map(fault => faultFinding(fault, file));
 const idle = [ ...files.idlePatterns.map(pattern => idleFinding(pattern, "tests")), ...idleHelpers.map(pattern => idleFinding(pattern, "helpers")) ];
 const unread = classification.unread.filter(({key}) => !/^(quarantine|waiver)\./.test(key)).map(key => unreadFinding(key, file));
 const errors = [ ...faults, ...idle ];
 const outcome = noneAllowed("faults", errors);
 if (errors.length > 0 || unread.length === 0) {
  const remedy = `correct the entries in ${file}, or suites.${files.idlePatterns.length === 0 && idleHelpers.length > 0 ? "helpers" : "tests"} in the policy`;
  return checkOf(classificationEntries, {}, {
   ...outcome,
   remedy,
   findings: [ ...errors, ...unread ]
  });
 }
 return checkOf(classificationEntries, {}, {
  ...outcome,
  status: "warn",
  remedy: UNREAD_REMEDY,
  findings: unread
 });
}

function idleFinding(pattern, key) {
 return {
  subject: pattern,
  message: `this pattern of suites.${key} in the policy matches no file`
 };
}

const UNREAD_REMEDY = "remove the unknown keys from the classification, or correct their names";

function unreadFinding({key, line}, file) {
 return {
  subject: key,
  message: "unknown key, ignored by the classification",
  file,
  line
 };
}

function faultFinding(fault, file) {
 const {suite, line} = fault.entry;
 return {
  subject: entryText(fault.entry),
  message: `${messageOf(fault)} (suite ${suite})`,
  file,
  line
 };
}

function messageOf(fault) {
 switch (fault.fault) {
 case "phantom":
  return fault.namesake === void 0 ? "does not exist" : `does not exist: did you mean ${fault.namesake}?`;

 case "idle-glob":
  return "matches no file";

 case "ambiguous":
  return `names ${fault.paths.length} tests (${someOf(fault.paths)}): write the path`;

 case "no-test":
  return `names files that suites.tests in the policy does not match: ${someOf(fault.paths)}`;

 case "unknown-tests":
  return unknownText(fault.entry, fault.paths);

 case "unread-tests":
  return `is for tests of files that cannot be read exactly: ${someOf(fault.paths)}`;

 case "idle-part":
  return idleText(fault.entry, fault.like);

 case "repeated":
  return `names the same test as line ${fault.earlier.line}`;
 }
}

function checkDependencies({names}, manifests) {
 return [ checkForbidden(names, manifests), checkManifests(manifests) ];
}

function checkForbidden(names, manifests) {
 const findings = manifests.flatMap(manifest => manifest.kind === "read" ? forbiddenIn(names, manifest.path, manifest.list) : []);
 const outcome = {
  ...noneOf(findings, "packages")
 };
 if (findings.length > 0) return checkOf(dependencies, {}, {
  ...outcome,
  status: "fail"
 });
 if (manifests.length > 0 && manifests.every(isWhole)) return checkOf(dependencies, {}, {
  ...outcome,
  status: "pass"
 });
 return checkOf(dependencies, {}, {
  ...outcome,
  status: "inconclusive",
  actual: null,
  detail: `a manifest could not be read: see ${dependenciesManifests.id}`,
  remedy: dependenciesManifests.remedy
 });
}

function isWhole(manifest) {
 return manifest.kind === "read" && manifest.list.unknown.length === 0;
}

function forbiddenIn(names, file, {system, dependencies}) {
 const isForbidden = ({name}) => names.some(each => samePackage(system, name, each));
 return dependencies.filter(isForbidden).map(({name, alias, section, line}) => ({
  subject: name,
  message: `is a dependency (${section}${alias === void 0 ? "" : `, called ${alias}`})`,
  file,
  line
 }));
}

function checkManifests(manifests) {
 const partial = manifests.filter(manifest => !isWhole(manifest));
 const unusable = manifests.flatMap(faultsOf);
 const elsewhere = elsewhereOf(manifests);
 const outcome = {
  actual: measured(partial.length, "manifests"),
  expected: exactly(0, "manifests"),
  findings: [ ...unusable, ...elsewhere ]
 };
 if (partial.length > 0) {
  const detail = `${partial.length} of ${manifests.length} manifests could not be read`;
  return checkOf(dependenciesManifests, {}, {
   ...outcome,
   status: "inconclusive",
   detail
  });
 }
 if (elsewhere.length === 0) return checkOf(dependenciesManifests, {}, {
  ...outcome,
  status: "pass"
 });
 return checkOf(dependenciesManifests, {}, {
  ...outcome,
  status: "warn",
  detail: "a manifest takes dependencies from files that the policy does not name",
  remedy: "name those files in suites.forbid-dependencies.manifests of the policy too"
 });
}

function faultsOf(manifest) {
 if (manifest.kind === "unreadable") return [ manifest.finding ];
 const {path: file, list} = manifest;
 return list.unknown.map(({what, line}) => ({
  subject: what,
  message: "is not written out: which package it names is only known when it runs",
  file,
  line
 }));
}

function elsewhereOf(manifests) {
 const read = new Set(manifests.map(({path}) => path));
 return manifests.flatMap(manifest => {
  if (manifest.kind === "unreadable") return [];
  const {path: file, list} = manifest;
  return list.elsewhere.filter(({file: other, ending}) => {
   if (ending !== void 0) return ![ ...read ].some(path => path.endsWith(ending));
   return other === void 0 || !read.has(beside(file, other));
  }).map(({what, line}) => ({
   message: `takes dependencies from ${what}`,
   file,
   line
  }));
 });
}

function beside(file, other) {
 const folders = file.split("/").slice(0, -1);
 for (const part of other.split("/")) if (part === "..") folders.pop(); else if (part !== ".") folders.push(part);
 return folders.join("/");
}

const ADDED = "is added by this change and counts when it is merged";

function grantedPermissions({quarantines, waivers}, before, now) {
 if (before === void 0 || before.kind === "unreadable") return {
  quarantines: quarantines.map(permission => ({
   permission,
   until: permission.expires
  })),
  waivers: waivers.map(permission => ({
   permission,
   until: permission.expires
  }))
 };
 const known = before.kind === "read" ? before : {
  quarantines: [],
  waivers: []
 };
 const given = new Map(known.quarantines.map(each => [ each.test, each ]));
 const waived = new Map(known.waivers.map(each => [ each.gate, each ]));
 return {
  quarantines: quarantines.map(each => granted(each, given.get(each.test), now)),
  waivers: waivers.map(each => granted(each, waived.get(each.gate), now))
 };
}

function granted(permission, before, now) {
 const {expires: until} = permission;
 if (before === void 0) return {
  permission,
  until,
  change: ADDED,
  isNew: true
 };
 if (until <= before.expires) return {
  permission,
  until
 };
 const effect = now >= endOfDay(before.expires) ? "does not renew what has expired" : "counts when it is merged";
 const change = `is extended from ${before.expires} to ${until} by this change, which ${effect}`;
 return {
  permission,
  until: before.expires,
  change
 };
}

function checkListOutcomes({patterns, outcomes}) {
 const evidence = {
  files: new Set(patterns),
  failing: new Set,
  mayComeFromElsewhere: false
 };
 return [ checkOutcome({
  rule: runnerOutcome,
  scope: {}
 }, outcomes.everything, evidence), ...patterns.map(pattern => checkOutcome({
  rule: runnerOutcome,
  scope: {
   file: pattern
  }
 }, outcomesOf(outcomes, pattern), evidence)) ].filter(check => check !== void 0);
}

var TestNames = class {
 #files;
 #byStem;
 constructor(files) {
  this.#files = files;
 }
 find(name) {
  const path = withoutDot(name);
  const isPath = path.includes("/");
  const file = this.#files.find(path);
  if (file !== -1 && (isPath || this.#files.isTest(file))) return {
   kind: "path",
   file
  };
  if (isGlob(path)) return {
   kind: "glob",
   files: this.#files.matching(path)
  };
  const files = isPath ? [] : this.#testsWithStem(path);
  if (files.length > 0) return {
   kind: "stem",
   files
  };
  if (file !== -1) return {
   kind: "path",
   file
  };
  const [namesake] = this.#testsWithStem(stemOf(path));
  return {
   kind: "nothing",
   namesake: namesake === void 0 ? void 0 : this.#files.pathAt(namesake)
  };
 }
 #testsWithStem(stem) {
  this.#byStem ??= Map.groupBy(this.#files.tests.map(path => this.#files.find(path)), file => stemOf(this.#files.pathAt(file)));
  return this.#byStem.get(stem) ?? [];
 }
};

function stemOf(path) {
 const slash = path.lastIndexOf("/");
 const name = path.slice(slash + 1);
 if (name === "main.rs" && slash > 0) return path.slice(path.lastIndexOf("/", slash - 1) + 1, slash);
 const dot = name.lastIndexOf(".");
 return dot <= 0 ? name : name.slice(0, dot);
}

const QUARANTINE_DAYS = 14;

const WAIVER_DAYS = 30;

const CLOCK_DAYS = 1;

function checkQuarantine(quarantines, reading, {files, now}) {
 const names = new TestNames(files);
 const granted = quarantines.map(({permission, until, change}) => ({
  name: permission.test,
  permission,
  since: startOfDay(permission.quarantined),
  problems: namesTests(permission.test, names, files) ? [] : [ "does not name a test" ],
  until,
  change
 }));
 return checkPermissions({
  ...QUARANTINES,
  granted
 }, reading, now);
}

function checkWaivers(waived, reading, now) {
 const granted = waived.map(({permission, until, change}) => ({
  name: permission.gate,
  permission,
  since: startOfDay(permission.created),
  problems: [],
  until,
  change
 }));
 return checkPermissions({
  ...WAIVERS,
  granted
 }, reading, now);
}

function isExpired({until}, now) {
 return now >= endOfDay(until);
}

function namesTests(name, names, files) {
 const [path = ""] = name.split("::");
 const named = names.find(path);
 switch (named.kind) {
 case "path":
  return files.isTest(named.file);

 case "glob":
  return named.files.some(each => files.isTest(each));

 case "stem":
  return true;

 case "nothing":
  return false;
 }
}

const QUARANTINES = {
 rule: quarantine,
 section: "quarantine",
 noun: "quarantines",
 maxDays: QUARANTINE_DAYS
};

const WAIVERS = {
 rule: waivers,
 section: "waiver",
 noun: "waivers",
 maxDays: WAIVER_DAYS
};

function checkPermissions({rule, section, noun, maxDays, granted}, {file, classification}, now) {
 const faulty = granted.map(each => ({
  ...each,
  problems: [ ...each.problems, ...problemsOf(each, maxDays, now) ]
 })).filter(({problems}) => problems.length > 0);
 const findings = faulty.map(({name, permission: {owner, line}, problems}) => ({
  subject: name,
  message: `${problems.join("; ")} (owner ${owner})`,
  file,
  line
 }));
 const unread = unreadIn(classification.unread, section).map(key => unreadFinding(key, file));
 const changes = granted.flatMap(({name, change, permission: {line}}) => change === void 0 ? [] : [ {
  subject: name,
  message: change,
  file,
  line
 } ]);
 const renewed = granted.filter(each => each.change !== void 0 && isExpired(each, now));
 return checkOf(rule, {}, {
  actual: measured(faulty.length, noun),
  expected: exactly(0, noun),
  detail: `${faulty.length} of ${granted.length} ${noun} are overdue or invalid; the longest may last ${maxDays} days`,
  findings: [ ...findings, ...unread, ...changes ],
  ...concluded({
   faulty,
   renewed,
   unread,
   changes
  }, file)
 });
}

function concluded({faulty, renewed, unread, changes}, file) {
 if (faulty.length > 0) return {
  status: "fail",
  remedy: `fix what each entry is about and remove it from ${file}; ask its owner: ${[ ...new Set(faulty.map(({permission: {owner}}) => owner)) ].sort().join(", ")}${renewalText(renewed, file)}`
 };
 if (unread.length > 0) return {
  status: "warn",
  remedy: UNREAD_REMEDY
 };
 if (changes.length === 0) return {
  status: "pass"
 };
 return {
  status: "warn",
  remedy: "review the entry as a decision of its own"
 };
}

function renewalText(renewed, file) {
 if (renewed.length === 0) return "";
 return `; an entry that has expired cannot be renewed in place: delete that of ${renewed.map(({name}) => name).join(", ")} from ${file} and merge this, then add it again in a change of its own that passes without it`;
}

function problemsOf({permission, since, until}, maxDays, now) {
 const {expires} = permission;
 const days = daysBetween(since, startOfDay(expires));
 return [ ...isExpired({
  until
 }, now) ? [ `expired: its last day was ${until}` ] : [], ...days > maxDays ? [ `is granted for ${days} days, and the maximum is ${maxDays}` ] : [], ...daysBetween(now, since) > CLOCK_DAYS ? [ "begins in the future" ] : [] ];
}

function unreadIn(unread, section) {
 return unread.filter(({key}) => key.startsWith(`${section}.`));
}

function permissionUse(granted, allowances, now) {
 const [quarantines, waivers] = [ counting(granted.quarantines), counting(granted.waivers) ];
 const dated = [ ...quarantines.map(each => ({
  name: `quarantine ${each.permission.test}`,
  expired: isExpired(each, now)
 })), ...waivers.map(each => ({
  name: `waiver ${each.permission.gate}`,
  expired: isExpired(each, now)
 })) ];
 const allowed = allowances.map(({suite, allowed, isExpired: expired, use}) => ({
  name: `allow ${allowedName(allowed)} in ${suite}`,
  expired,
  use
 }));
 return {
  applied: [ ...dated.filter(({expired}) => !expired), ...allowed.filter(({expired, use}) => !expired && use === "used") ].map(({name}) => name),
  expired: [ ...dated, ...allowed ].filter(({expired}) => expired).map(({name}) => name),
  unused: allowed.filter(({expired, use}) => !expired && use === "unused").map(({name}) => name)
 };
}

function counting(granted) {
 return granted.filter(({isNew}) => isNew !== true);
}

const GUARDS = [ {
 rule: leaks,
 key: "forbid-content",
 usesIn: ruled => ruled.leaks
}, {
 rule: mocks,
 key: "forbid-identifiers",
 usesIn: ruled => ruled.mocks
} ];

function checkRule(ruled, reading, {policy, place}) {
 const guards = GUARDS.filter(({key}) => ruled.rule[key] !== void 0);
 const {contents} = ruled;
 if (contents !== void 0) return [ checkSources(ruled.suite, contents), ...ruled.rule["look-at"] === "tests" ? [] : [ checkHelpers(ruled.suite, contents, policy) ], ...guards.map(guard => checkGuard(guard, {
  ...ruled,
  contents
 }, place.file)) ];
 return (guards.length === 0 ? [ sources ] : guards.map(({rule}) => rule)).map(rule => missingSuite(rule, ruled.suite, reading));
}

function missingSuite(rule, suite, {file, classification}) {
 const known = classification.suites.map(({name}) => name).join(", ");
 const message = `the classification has no suite ${suite}: it has ${known}`;
 return checkOf(rule, {
  suite
 }, {
  status: "fail",
  actual: null,
  expected: rule === sources ? NOTHING_UNREAD : NO_USES,
  detail: "rules for a suite that does not exist protect nothing",
  remedy: `correct the name of the suite in suites.rules of the policy or in ${file}, which has ${known}`,
  findings: [ {
   subject: suite,
   message,
   file
  } ]
 });
}

const NOTHING_UNREAD = exactly(0, "files");

const NO_USES = exactly(0, "uses");

function checkSources(suite, {tests, helpers, unmeasured, approximate}) {
 const outcome = {
  actual: measured(unmeasured.length, "files"),
  expected: NOTHING_UNREAD,
  detail: `test files: ${tests}, imported helpers: ${helpers}`,
  findings: [ ...unmeasured, ...approximate ].map(problemFinding)
 };
 if (unmeasured.length > 0) return checkOf(sources, {
  suite
 }, {
  ...outcome,
  status: "inconclusive"
 });
 if (approximate.length > 0) {
  const remedy = "fix the syntax errors, or review the named files by hand";
  return checkOf(sources, {
   suite
  }, {
   ...outcome,
   status: "warn",
   remedy
  });
 }
 if (tests > 0) return checkOf(sources, {
  suite
 }, {
  ...outcome,
  status: "pass"
 });
 const remedy = "classify tests in the suite, or remove it from the classification and from suites.rules";
 const detail = "the suite has no test, so its rules protect nothing";
 return checkOf(sources, {
  suite
 }, {
  ...outcome,
  status: "warn",
  detail,
  remedy
 });
}

function checkHelpers(suite, {helpers: looked, products, unfollowed}, {"unfollowed-imports": status}) {
 return checkOf(helpers, {
  suite
 }, {
  status: unfollowed.length === 0 ? "pass" : status,
  actual: measured(unfollowed.length, "imports"),
  expected: exactly(0, "imports"),
  detail: `imported helpers: ${looked}, product code that was not looked at: ${products}`,
  findings: unfollowed.map(problemFinding)
 });
}

function checkGuard({rule, usesIn}, ruled, policyFile) {
 const {suite, contents} = ruled;
 const {tests, unmeasured} = contents;
 const uses = usesIn(ruled);
 const outcome = {
  actual: measured(uses.length, "uses"),
  expected: NO_USES,
  findings: uses.map(useFinding)
 };
 if (uses.length > 0) {
  const remedy = `${rule.remedy}${helperEntry(uses, suite, policyFile)}`;
  return checkOf(rule, {
   suite
  }, {
   ...outcome,
   status: "fail",
   remedy
  });
 }
 if (unmeasured.length === 0) return checkOf(rule, {
  suite
 }, {
  ...outcome,
  status: "pass",
  detail: `test files: ${tests}`
 });
 const detail = `files that could not be read: ${unmeasured.length}; see ${sources.id}`;
 return checkOf(rule, {
  suite
 }, {
  ...outcome,
  status: "inconclusive",
  detail,
  remedy: sources.remedy
 });
}

function helperEntry(uses, suite, policyFile) {
 const helper = uses.find(use => use.helper !== void 0)?.helper;
 if (helper === void 0) return "";
 return `; or allow the helper in suites.rules.${suite} of ${policyFile}: allow: [{ file: ${JSON.stringify(helper)}, reason: "why the suite may import it" }]`;
}

function useFinding({test, within, file, line, forbidden, found, helper}) {
 const where = helper === void 0 ? "" : wayTo(helper);
 const what = found === forbidden ? `has ${found}` : `has ${found} (forbidden: ${forbidden})`;
 return {
  subject: within ?? test,
  message: `${what}${where}`,
  file,
  line
 };
}

function wayTo(helper) {
 return /(?:^|\/)conftest\.py$/.test(helper) ? ", in a conftest.py that pytest loads for it" : " in a helper that it imports";
}

function problemFinding({file, line, message}) {
 return {
  message,
  file,
  ...line === void 0 ? {} : {
   line
  }
 };
}

function alignPaths(listed, known) {
 const byName = Map.groupBy(known, lastName);
 const votes = new Map;
 for (const path of new Set(listed)) for (const candidate of [ ...byName.get(lastName(path)) ?? [], ...byName.get("") ?? [] ]) {
  const relation = relationOf(path, candidate);
  if (relation !== void 0) votes.set(relation, (votes.get(relation) ?? new Set).add(candidate));
 }
 let best = new Set;
 for (const [, paths] of votes) if (paths.size > best.size) best = paths;
 return best;
}

function relationOf(listed, known) {
 if (listed === known) return "=";
 if (known === "") return `above ${listed}`;
 if (listed.endsWith(`/${known}`)) return `above ${listed.slice(0, -known.length - 1)}`;
 return known.endsWith(`/${listed}`) ? `below ${known.slice(0, -listed.length - 1)}` : void 0;
}

function lastName(path) {
 return path.slice(path.lastIndexOf("/") + 1);
}

function checkRunner(reading, lists) {
 const usable = lists.flatMap(each => each.kind === "read" ? [ each.list ] : []);
 return [ checkSelected(reading, usable, lists.length - usable.length), checkLists(lists) ];
}

function checkSelected({file, classified}, lists, unusable) {
 const {inOne, inSeveral, ambiguous, split} = classified;
 const named = [ ...inSeveral, ...ambiguous, ...split ].map(({path}) => path);
 const paths = [ ...inOne.values() ].flat().concat(named).sort();
 const selected = new Set(lists.flatMap(list => [ ...selectedBy(list, paths) ]));
 const missed = paths.filter(path => !selected.has(path));
 const outcome = {
  actual: measured(missed.length, "tests"),
  expected: exactly(0, "tests"),
  findings: missed.map(path => ({
   subject: path,
   message: messageFor(path, lists),
   file
  }))
 };
 if (unusable > 0 && missed.length > 0) {
  const detail = `a list that could not be read may contain them: see ${runnerLists.id}`;
  const remedy = "generate the list that could not be read again, before the gate runs";
  return checkOf(runner, {}, {
   ...outcome,
   status: "inconclusive",
   detail,
   remedy
  });
 }
 if (lists.length === 0) {
  const remedy = "generate a list with the test runner before the gate runs";
  return checkOf(runner, {}, {
   ...outcome,
   status: "inconclusive",
   actual: null,
   remedy
  });
 }
 const status = missed.length === 0 ? "pass" : "fail";
 return checkOf(runner, {}, {
  ...outcome,
  status,
  detail: `classified test files: ${paths.length}`
 });
}

function messageFor(path, lists) {
 const runners = runnersFor(path);
 return lists.some(({runner}) => runners.includes(runner)) ? "is classified, but no runner runs it" : "is classified, but there is no runner list for its language";
}

function checkLists(lists) {
 const findings = lists.flatMap(each => each.kind === "unreadable" ? [ each.finding ] : []);
 return checkOf(runnerLists, {}, {
  status: findings.length === 0 ? "pass" : "inconclusive",
  ...noneOf(findings, "lists"),
  detail: `lists that were read: ${lists.length - findings.length} of ${lists.length}`
 });
}

const RUNNERS = [ [ /\.rs$/, [ "cargo", "nextest" ] ], [ /\.[cm]?[jt]sx?$/, [ "vitest" ] ], [ /\.py$/, [ "pytest" ] ], [ /_test\.go$/, [ "go" ] ] ];

function runnersFor(path) {
 return RUNNERS.find(([name]) => name.test(path))?.[1] ?? [];
}

function selectedBy({runner, tests}, paths) {
 const own = paths.filter(path => runnersFor(path).includes(runner));
 switch (runner) {
 case "cargo":
 case "nextest":
  return cargoSelects(tests, own);

 case "vitest":
 case "pytest":
  return alignPaths(filesOf(tests), own);

 case "go":
  return goSelects(tests, own);
 }
}

function cargoSelects(tests, paths) {
 const files = new Set(filesOf(tests));
 const bare = new Set(tests.filter(({file}) => file === void 0).flatMap(({target = []}) => target));
 return paths.filter(path => bare.has(stemOf(path)) || endsOf(path).some(end => files.has(end)));
}

function endsOf(path) {
 const folders = path.split("/");
 return folders.map((_, index) => folders.slice(index).join("/"));
}

function goSelects(tests, paths) {
 const folder = path => path.slice(0, Math.max(0, path.lastIndexOf("/")));
 const folders = alignPaths(tests.flatMap(({package: name = []}) => name), new Set(paths.map(folder)));
 return paths.filter(path => folders.has(folder(path)));
}

function filesOf(tests) {
 return tests.flatMap(({file = []}) => file).map(file => file.replaceAll("\\", "/"));
}

function testsBySuite(suites, {inOne, inSeveral, ambiguous, split}) {
 const claims = [ ...inSeveral, ...ambiguous ].flatMap(({path, entries}) => [ ...new Set(entries.map(entry => entry.suite)) ].map(suite => ({
  suite,
  path
 })));
 claims.push(...split.flatMap(file => suitesOf$1(file).map(suite => ({
  suite,
  path: file.path
 }))));
 const more = Map.groupBy(claims, ({suite}) => suite);
 return new Map(suites.map(({name}) => {
  const [own, others] = [ inOne.get(name) ?? [], more.get(name) ];
  return [ name, others === void 0 ? own : [ ...own, ...others.map(({path}) => path) ].sort() ];
 }));
}

function suitesByTest(tests, bySuite) {
 const suites = new Map(tests.map(test => [ test, [] ]));
 for (const [suite, own] of bySuite) for (const test of own) suites.get(test)?.push(suite);
 return suites;
}

function lostRules(had, has, rules) {
 const before = had.flatMap(suite => rules[suite] ?? []);
 const now = has.flatMap(suite => rules[suite] ?? []);
 const content = before.flatMap(rule => rule["forbid-content"] ?? []).filter(text => !now.some(rule => rule["forbid-content"]?.includes(text) === true));
 const identifiers = before.flatMap(rule => (rule["forbid-identifiers"] ?? []).filter(pattern => forbidding(now, pattern).length === 0));
 const unforbidden = [ ...new Set([ ...content, ...identifiers ]) ];
 const permitted = [ ...new Set(before.flatMap(rule => newlyPermitted(rule, now))) ];
 const hadHelpers = new Set(before.flatMap(helpersOf));
 const helpers = [ ...new Set(now.flatMap(helpersOf)) ].filter(file => !hadHelpers.has(file));
 return [ ...unforbidden.length === 0 ? [] : [ `which does not forbid ${unforbidden.join(", ")}` ], ...permitted.length === 0 ? [] : [ `which permits ${permitted.join(", ")}` ], ...before.length === 0 || helpers.length === 0 ? [] : [ `which lets a helper have what is forbidden: ${helpers.join(", ")}` ], ...now.length === 0 || widest(now) >= widest(before) ? [] : [ SEEN[widest(now)] ?? "" ] ];
}

const WIDTHS = [ "tests", "helpers", "imports" ];

const SEEN = [ "whose rules look only at tests", "whose rules look only at tests and their helpers" ];

function widest(rules) {
 return Math.max(0, ...rules.map(rule => WIDTHS.indexOf(rule["look-at"])));
}

function helpersOf({allow = []}) {
 return allow.flatMap(({file}) => file ?? []);
}

function forbidding(rules, pattern) {
 return rules.filter(rule => rule["forbid-identifiers"]?.includes(pattern) === true);
}

function newlyPermitted(before, now) {
 const had = allowedBy(before);
 return (before["forbid-identifiers"] ?? []).flatMap(pattern => {
  const [first, ...others] = forbidding(now, pattern).map(rule => [ ...allowedBy(rule) ].filter(identifier => !had.has(identifier)));
  return (first ?? []).filter(identifier => others.every(other => other.includes(identifier)));
 });
}

function allowedBy({allow = []}) {
 return new Set(allow.flatMap(({identifier}) => identifier ?? []));
}

const SURE_SHARE = .9;

const MOST_NAMESAKES = 100;

function casePairs(before, now) {
 const pairs = [];
 const byName = new Map([ ...Map.groupBy(now, ({name}) => name) ].map(([name, own]) => [ name, [ ...own ] ]));
 const earlier = Map.groupBy(before, ({name}) => name);
 const gone = before.filter(each => {
  const namesakes = byName.get(each.name) ?? [];
  const isMore = namesakes.length > (earlier.get(each.name)?.length ?? 0);
  const [same] = namesakes.splice(isMore ? mostAlike(each, namesakes) : 0, 1);
  if (same !== void 0) pairs.push({
   before: each,
   now: same
  });
  return same === void 0;
 });
 return gone.length === 0 ? pairs : [ ...pairs, ...renamed(gone, [ ...byName.values() ].flat()) ];
}

function mostAlike(each, namesakes) {
 if (namesakes.length > MOST_NAMESAKES) return 0;
 const words = wordsOf$2(each);
 const shares = namesakes.map(other => shareOf(words, wordsOf$2(other)));
 return shares.indexOf(Math.max(...shares));
}

function renamed(gone, added) {
 const left = new Map(added.map(each => [ each, wordsOf$2(each) ]));
 const byText = Map.groupBy(added, each => left.get(each)?.text);
 return gone.flatMap(each => {
  const words = wordsOf$2(each);
  const equal = byText.get(words.text) ?? [];
  while (equal[0] !== void 0 && !left.has(equal[0])) equal.shift();
  const same = equal.shift() ?? [ ...left ].find(([, others]) => isAlike(words, others))?.[0];
  if (same === void 0) return [];
  left.delete(same);
  return [ {
   before: each,
   now: same
  } ];
 });
}

const WORD$1 = unicodePattern(String.raw`[\p{L}\p{N}_]+`, "gu");

const WORD_OR_SIGN = unicodePattern(String.raw`[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]`, "gu");

function wordsOf$2({text, name}) {
 const own = new Set(name.match(WORD$1()));
 const words = (text.replace(/^\s*(?:(?:@|#\[).*\n\s*)+/, "").match(WORD_OR_SIGN()) ?? []).filter(word => !own.has(word));
 const counts = new Map;
 for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
 return {
  text: words.join(" "),
  total: words.length,
  counts
 };
}

function isAlike(left, right) {
 return 2 * Math.min(left.total, right.total) >= SURE_SHARE * (left.total + right.total) && shareOf(left, right) >= SURE_SHARE;
}

function shareOf(left, right) {
 const total = left.total + right.total;
 let common = 0;
 for (const [word, count] of left.counts) common += Math.min(count, right.counts.get(word) ?? 0);
 return total === 0 ? 1 : 2 * common / total;
}

function movesOf({test: path, had, has, before, now}) {
 const named = ({name}) => caseName({
  path
 }, {
  name
 });
 if (before !== void 0 && now !== void 0) return casePairs(before, now).map(pair => ({
  test: named(pair.now),
  had: pair.before.suites,
  has: pair.now.suites
 }));
 if (before !== void 0) return before.map(each => ({
  test: named(each),
  had: each.suites,
  has
 }));
 if (now !== void 0) return now.map(each => ({
  test: named(each),
  had,
  has: each.suites
 }));
 return [ {
  test: path,
  had,
  has
 } ];
}

function judgeWeakening({before, files, policy, judgeWeakenings}, reading) {
 const declared = judgeWeakenings(before?.kind === "read" ? weakenedTests(before, reading, {
  files,
  rules: policy.rules ?? {}
 }) : []);
 switch (before?.kind) {
 case void 0:
  return {
   check: void 0,
   declared
  };

 case "missing":
  return {
   check: judged({
    status: "pass",
    detail: "the classification is new in this change"
   }),
   declared
  };

 case "unreadable":
  return {
   check: judged({
    status: "warn",
    actual: null,
    detail: "the classification before the change cannot be read, so nothing can be compared with it",
    remedy: `compare ${reading.file} with the version before the change by hand, as part of the review`,
    findings: [ {
     message: `cannot be compared: ${before.reason}`,
     file: reading.file
    } ]
   }),
   declared
  };

 case "read":
  {
   const {open} = declared;
   return {
    check: judged({
     status: open.length === 0 ? "pass" : policy.weakening,
     actual: measured(open.length, "tests"),
     remedy: `${declared.remedy(remedyFor(reading.file))}${renamingText(before, reading, policy)}`,
     findings: open
    }),
    declared
   };
  }
 }
}

function judged(outcome) {
 const counted = {
  actual: measured(0, "tests"),
  expected: exactly(0, "tests")
 };
 return checkOf(suitesWeakened, {}, {
  ...counted,
  ...outcome
 });
}

function remedyFor(file) {
 return `put each test back into its suite in ${file}, or to a path that suites.tests matches`;
}

function renamingText({suites}, {file, classification}, {rules = {}}) {
 const names = new Set(classification.suites.map(({name}) => name));
 const gone = [ ...new Set([ ...suites.values() ].flat()) ].filter(each => !names.has(each) && Object.hasOwn(rules, each));
 if (gone.length === 0) return "";
 return `; to rename ${gone.join(", ")}, merge one after another: the new suite in ${file}, empty; a copy of the rules for it in suites.rules; its tests moved into it, with the old suite left empty; then remove the old rules, and last the old suite`;
}

function weakenedTests(before, {file, classification, bySuite}, {files, rules}) {
 const suites = suitesByTest(files.tests, bySuite);
 const renames = rematchedRenames(before.renames, (from, to) => isSame(before.suites.get(from), suites.get(to)));
 const lines = new Map(classification.suites.map(({name, line}) => [ name, line ]));
 return [ ...before.suites ].flatMap(([old, had]) => {
  const rename = renames.get(old);
  if (rename !== void 0 && !isSureRename(rename)) return [];
  const test = rename?.to ?? old;
  const has = suites.get(test);
  if (has === void 0) {
   const message = leavingText(old, test, files);
   return message === void 0 ? [] : [ {
    subject: old,
    message,
    file
   } ];
  }
  return movesOf({
   test,
   had,
   has,
   before: before.cases.get(old),
   now: before.casesNow.get(test)
  }).flatMap(move => {
   const message = lossText(move, rules);
   if (message === void 0) return [];
   return [ {
    subject: move.test,
    message,
    file,
    line: lines.get(move.has[0] ?? "") ?? 1
   } ];
  });
 });
}

function lossText({had, has}, rules) {
 const lost = has.length === 0 ? [] : lostRules(had, has, rules);
 if (lost.length === 0) return;
 return `moves from ${had.join(" and ")} to ${has.join(" and ")}, ${lost.join(", ")}`;
}

function isSame(had, has) {
 return had !== void 0 && has?.length === had.length && had.every(suite => has.includes(suite));
}

function leavingText(old, test, files) {
 if (test !== old) return `leaves suites.tests: it is now ${test}, which no pattern matches`;
 return files.exists(old) ? "leaves suites.tests: no pattern matches it" : void 0;
}

function judgeSuites(input) {
 const {policy, reading, files, manifests} = input;
 const dependencies = policy["forbid-dependencies"] === void 0 || manifests === void 0 ? [] : checkDependencies(policy["forbid-dependencies"], manifests);
 if (reading.kind === "unusable") return undecided(input, [ unusable$1(reading, files), ...dependencies ]);
 if (files.tests.length === 0) return undecided(input, [ noTests(policy), ...dependencies ]);
 const rules = judgeRules(input, reading);
 const granted = grantedPermissions(reading.classification, input.before, input.now);
 const weakening = judgeWeakening(input, reading);
 return {
  checks: [ ...checkClassification(reading, input), ...rules.ruled.flatMap(ruled => checkRule(ruled, reading, input)), ...checkAllowances(rules.allowances, input.place), ...dependencies, ...weakening.check === void 0 ? [] : [ weakening.check ], ...weakening.declared.checks(), checkQuarantine(granted.quarantines, reading, input), checkWaivers(granted.waivers, reading, input.now), ...input.lists === void 0 ? [] : [ ...checkRunner(reading, input.lists), ...checkListOutcomes(input.listMaking) ] ],
  exceptionUse: permissionUse(granted, rules.allowances, input.now),
  ruled: rules.ruled,
  declared: weakening.declared
 };
}

function undecided({judgeWeakenings}, checks) {
 const declared = judgeWeakenings([]);
 const exceptionUse = {
  applied: [],
  expired: [],
  unused: []
 };
 return {
  checks: [ ...checks, ...declared.checks() ],
  exceptionUse,
  ruled: [],
  declared
 };
}

function unusable$1(reading, {tests}) {
 const hasLines = reading.problem !== "malformed" && tests.length > 0;
 return checkOf(classificationComplete, {}, {
  status: "inconclusive",
  actual: null,
  expected: exactly(0, "tests"),
  detail: `there are ${tests.length} test files, and nothing says which suite they belong to`,
  remedy: `${reading.problem === "missing" ? "create" : "correct"} ${reading.file}${hasLines ? "; the job summary has lines to paste" : ""}`,
  findings: [ reading.finding ]
 });
}

function noTests({tests}) {
 return checkOf(classificationComplete, {}, {
  status: "inconclusive",
  actual: measured(0, "test files"),
  expected: atLeast(1, "test files"),
  detail: `no file matches ${tests.join(", ")}`,
  remedy: "correct suites.tests in the policy, or check out the tests before the gate runs"
 });
}

function judgeRules({policy, contents, identifierMatcher: matcher, now}, {classification}) {
 const known = new Set(classification.suites.map(({name}) => name));
 const judged = Object.entries(policy.rules ?? {}).map(([suite, rule]) => {
  const own = known.has(suite) ? contents.find(each => each.suite === suite) : void 0;
  const allowances = judgeAllowances({
   suite,
   rule,
   contents: own
  }, {
   matcher,
   now
  });
  const mocks = unexcused(own?.identifiers ?? [], allowances, matcher);
  return {
   ruled: {
    suite,
    rule,
    contents: own,
    leaks: unexcusedContent(own?.content ?? [], allowances, matcher),
    mocks
   },
   allowances
  };
 });
 return {
  ruled: judged.map(({ruled}) => ruled),
  allowances: judged.flatMap(({allowances}) => allowances)
 };
}

function classifyTests(files, entries, parts = NO_PARTS) {
 const register = new Register(files);
 for (const entry of entries.filter(({part}) => part === void 0)) register.take(entry);
 const inOne = new Map(entries.map(({suite}) => [ suite, [] ]));
 const named = {
  inSeveral: [],
  ambiguous: []
 };
 const unclassified = [];
 const split = [];
 for (let file = 0; file < files.paths.length; file++) {
  if (!files.isTest(file)) continue;
  const path = files.pathAt(file);
  const tests = testsOf(file, register, parts);
  const suite = tests === void 0 ? register.onlySuiteOf(file) : onlySuiteOf(tests);
  if (suite !== void 0) {
   inOne.get(suite)?.push(path);
   continue;
  }
  const {kind, entries: naming} = register.standingOf(file);
  if (tests !== void 0) split.push({
   path,
   ...tests
  }); else if (kind === "unclassified") unclassified.push(path); else named[kind].push({
   path,
   entries: naming
  });
 }
 const faults = [ ...register.faults, ...parts.faults ].sort((left, right) => left.entry.line - right.entry.line);
 return {
  inOne,
  ...named,
  unclassified,
  split,
  faults
 };
}

function testsOf(file, register, {files}) {
 const own = files.get(file);
 return own && withWholeFile(own, register.standingOf(file).entries);
}

var Register = class {
 faults=[];
 #files;
 #names;
 #first;
 #others=new Map;
 #doubtful=new Map;
 constructor(files) {
  this.#files = files;
  this.#names = new TestNames(files);
  this.#first = Array(files.paths.length).fill(void 0);
 }
 take(entry) {
  const named = this.#names.find(entry.entry);
  switch (named.kind) {
  case "path":
   this.#place(entry, [ named.file ]);
   break;

  case "glob":
   if (named.files.length === 0) this.faults.push({
    fault: "idle-glob",
    entry
   });
   this.#place(entry, named.files);
   break;

  case "stem":
   if (named.files.length === 1) this.#place(entry, named.files); else this.#doubt(entry, named.files);
   break;

  case "nothing":
   this.faults.push({
    fault: "phantom",
    entry,
    namesake: named.namesake
   });
  }
 }
 onlySuiteOf(file) {
  const suite = this.#first[file]?.suite;
  return this.#others.get(file)?.some(other => other.suite !== suite) === true ? void 0 : suite;
 }
 standingOf(file) {
  const first = this.#first[file];
  if (first !== void 0) {
   const named = [ first, ...this.#others.get(file) ?? [] ];
   return {
    kind: "inSeveral",
    entries: [ ...new Map(named.map(entry => [ entry.suite, entry ])).values() ]
   };
  }
  const entries = this.#doubtful.get(file);
  return entries === void 0 ? {
   kind: "unclassified",
   entries: []
  } : {
   kind: "ambiguous",
   entries
  };
 }
 #doubt(entry, files) {
  this.faults.push({
   fault: "ambiguous",
   entry,
   paths: this.#pathsOf(files)
  });
  for (const file of files) append(this.#doubtful, file, entry);
 }
 #place(entry, files) {
  const strangers = [];
  for (const file of files) if (this.#files.isTest(file)) this.#name(entry, file); else strangers.push(file);
  if (strangers.length > 0) this.faults.push({
   fault: "no-test",
   entry,
   paths: this.#pathsOf(strangers)
  });
 }
 #name(entry, file) {
  const first = this.#first[file];
  if (first === void 0) {
   this.#first[file] = entry;
   return;
  }
  if (!isGlob(entry.entry)) this.#findRepeated(entry, [ first, ...this.#others.get(file) ?? [] ]);
  const others = this.#others.get(file);
  const last = others?.at(-1);
  if (last?.suite === entry.suite && isGlob(last.entry)) others?.splice(-1, 1, entry); else append(this.#others, file, entry);
 }
 #findRepeated(entry, known) {
  const earlier = known.find(each => each.suite === entry.suite && !isGlob(each.entry));
  if (earlier !== void 0) this.faults.push({
   fault: "repeated",
   entry,
   earlier
  });
 }
 #pathsOf(files) {
  return files.map(file => this.#files.pathAt(file));
 }
};

function append(lists, file, entry) {
 const list = lists.get(file);
 if (list === void 0) lists.set(file, [ entry ]); else list.push(entry);
}

async function namedParts(entries, sources) {
 if (entries.every(({part}) => part === void 0)) return NO_PARTS;
 const {gatherParts} = await (__nccwpck_require__.e(/* import() */ 6253).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6253, 19)));
 return gatherParts(entries, sources);
}

function readClassificationFile(path, evidence) {
 return evidence.read(path, async ({text, facts}) => {
  const content = await readClassification(text(), path);
  facts.format = "suite-classification";
  facts.records = content.entries.length;
  return content;
 });
}

async function applyClassification(reading, sources, place) {
 const {path: file} = reading;
 switch (reading.kind) {
 case "missing":
  return unusable(file, "missing", {
   message: `${file} does not exist: create it, and list the test files of each suite in it`,
   file: place.file,
   line: place.lineOf([ "suites", "classification" ])
  });

 case "unreadable":
  return unusable(file, "malformed", {
   line: 1,
   ...reading.finding
  });

 case "read":
  {
   const classification = reading.content;
   if (classification.entries.length === 0) return unusable(file, "empty", listsNothing(file, classification));
   const parts = await namedParts(classification.entries, sources);
   const classified = classifyTests(sources.files, classification.entries, parts);
   return {
    kind: "read",
    file,
    classification,
    classified,
    bySuite: testsBySuite(classification.suites, classified)
   };
  }
 }
}

function unusable(file, problem, finding) {
 return {
  kind: "unusable",
  file,
  problem,
  finding
 };
}

function listsNothing(file, {suites}) {
 return {
  message: "lists no test in any suite: fill in files = [...]",
  file,
  line: suites[0]?.line ?? 1
 };
}

var TestReader = class {
 text;
 #known=new Map;
 constructor(text) {
  this.text = text;
 }
 of(path) {
  const known = this.#known.get(path) ?? this.#read(path);
  this.#known.set(path, known);
  return known;
 }
 async #read(path) {
  const text = this.text(path);
  if (text === void 0) return;
  const {markedTests} = await (__nccwpck_require__.e(/* import() */ 1931).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1931, 19)));
  return markedTests(path, text);
 }
};

async function gatherBefore(context, policy, now) {
 const tree = await openBaseTree(context);
 if (tree === void 0) return;
 const {classification: path} = policy;
 try {
  const text = tree.readText(path);
  if (text === void 0) return {
   kind: "missing"
  };
  const classification = await readClassification(text, path);
  const {quarantines, waivers, entries} = classification;
  const files = new TestFiles(tree.files, policy.tests, now.matcher);
  const tests = new TestReader(baseText(tree, files, now.tests));
  const classified = classifyTests(files, entries, await namedParts(entries, {
   files,
   tests,
   display: each => each
  }));
  const suites = suitesByTest(files.tests, testsBySuite(classification.suites, classified));
  const {renames} = tree;
  return {
   kind: "read",
   suites,
   ...await changedCases({
    split: splitOf(classified),
    suites,
    tests
   }, tree, now),
   renames,
   quarantines,
   waivers
  };
 } catch (error) {
  if (error instanceof EvidenceError || error instanceof ConfigurationError) return {
   kind: "unreadable",
   reason: error.message
  };
  throw error;
 }
}

function baseText(tree, files, now) {
 let changed;
 return path => {
  if (!tree.changed.has(path)) return now.text(path);
  changed ??= new Map(Array.from(tree.readTexts(files.tests.filter(each => tree.changed.has(each))), each => [ each.path, each.text ]));
  return changed.get(path);
 };
}

async function changedCases(before, {renames}, {reading, tests}) {
 const cases = new Map;
 const casesNow = new Map;
 if (reading.kind !== "read") return {
  cases,
  casesNow
 };
 const split = splitOf(reading.classified);
 if (before.split.size === 0 && split.size === 0) return {
  cases,
  casesNow
 };
 const {judgedCases} = await (__nccwpck_require__.e(/* import() */ 5856).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5856, 19)));
 const suites = suitesByTest([ ...reading.bySuite.values() ].flat(), reading.bySuite);
 for (const old of before.suites.keys()) {
  const path = renames.get(old)?.to ?? old;
  if (!before.split.has(old) && !split.has(path)) continue;
  const had = await judgedCases(old, before);
  const has = await judgedCases(path, {
   split,
   suites,
   tests
  });
  if (had !== void 0) cases.set(old, had);
  if (has !== void 0) casesNow.set(path, has);
 }
 return {
  cases,
  casesNow
 };
}

function splitOf({split}) {
 return new Map(split.map(file => [ file.path, file ]));
}

var HelperPlaces = class {
 idlePatterns;
 #files;
 #named=new Map;
 constructor(files, patterns) {
  this.#files = files;
  const idle = [];
  for (const place of [ "helper", "product" ]) {
   const isExclusion = place === "product";
   for (const pattern of patterns.filter(each => each.startsWith("!") === isExclusion)) {
    const matches = files.matching(isExclusion ? pattern.slice(1) : pattern);
    if (matches.length === 0) idle.push(pattern);
    for (const index of matches) this.#named.set(files.pathAt(index), place);
   }
  }
  this.idlePatterns = idle;
 }
 get namesHelpers() {
  return [ ...this.#named.values() ].includes("helper");
 }
 isNamed(path) {
  return this.#named.has(path);
 }
 of(path) {
  return this.#named.get(path) ?? (this.#isTest(path) ? "helper" : placeOf(path));
 }
 #isTest(path) {
  const index = this.#files.find(path);
  return index !== -1 && this.#files.isTest(index);
 }
};

function placeOf(path) {
 const names = path.split("/");
 const file = names.at(-1) ?? "";
 if (TEST_FILE.test(file) || names.some(name => wordsOf$1(name).some(word => TEST_WORDS.has(word)))) return "helper";
 for (const name of names.slice(0, -1)) {
  if (PRODUCT_FOLDERS.has(name.toLowerCase())) return "product";
  if (HELPER_NAMES.has(name.toLowerCase())) return "helper";
 }
 return HELPER_NAMES.has(file.replace(/\.[^.]*$/, "").toLowerCase()) ? "helper" : "unclear";
}

function wordsOf$1(name) {
 return name.replace(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z\d]+/);
}

const TEST_FILE = /^conftest\.py$|[._-]spec\.\w+$/i;

const TEST_WORDS = new Set([ "test", "tests", "e2e", "testdata", "testutil", "testutils", "testkit", "testlib", "testhelper", "testhelpers", "testsupport", "cypress" ]);

const HELPER_NAMES = new Set([ "helper", "helpers", "support", "fixture", "fixtures", "__fixtures__", "mock", "mocks", "__mocks__", "fake", "fakes", "stub", "stubs", "testing", "spec", "specs", "harness", "cassettes", "recordings", "t" ]);

const PRODUCT_FOLDERS = new Set([ "src", "lib", "app", "pkg", "include", "cmd", "bin", "vendor", "docs", "docs_src", "example", "examples", "samples", "dist", "build", "out", "target", "generated" ]);

var CodePlaces = class {
 #places;
 #resolver;
 #known=new Map;
 constructor(places, resolver) {
  this.#places = places;
  this.#resolver = resolver;
 }
 get namesHelpers() {
  return this.#places.namesHelpers;
 }
 of(path) {
  const known = this.#known.get(path) ?? this.#place(path);
  this.#known.set(path, known);
  return known;
 }
 ofSetUp(path) {
  return this.#places.isNamed(path) ? this.#places.of(path) : "helper";
 }
 isProductWithTests(path) {
  return this.of(path) === "helper" && !this.#places.isNamed(path) && placeOf(path) === "product";
 }
 #place(path) {
  const place = this.#places.of(path);
  if (place === "helper" || this.#places.isNamed(path)) return place;
  if (place === "product") return this.#resolver.isForDevelopment(path) ? "unclear" : "product";
  return this.#resolver.isPublished(path) ? "product" : "unclear";
 }
};

const MOST_SEARCHED = 200;

var ProductCode = class {
 #files;
 #facts;
 #places;
 #known=new Map;
 #byKind;
 constructor(files, facts, places) {
  this.#files = files;
  this.#facts = facts;
  this.#places = places;
 }
 async judge(path) {
  const known = this.#known.get(path);
  if (known !== void 0) return known;
  if (this.#known.size >= MOST_SEARCHED) return "doubtful";
  this.#known.set(path, "tests");
  const found = await this.#judge(path);
  this.#known.set(path, found);
  return found;
 }
 async #judge(path) {
  const others = [];
  for await (const importer of this.#importersOf(path)) {
   const place = this.#places.of(importer);
   if (place === "product" || this.#places.isProductWithTests(importer)) return "product";
   if (place === "unclear") others.push(importer);
  }
  for (const importer of others) if (!await this.#isImported(importer) || await this.judge(importer) === "product") return "product";
  return this.#places.of(path) === "product" || isPublicGo(path) ? "doubtful" : "tests";
 }
 async #isImported(path) {
  for await (const _ of this.#importersOf(path)) return true;
  return false;
 }
 async* #importersOf(path) {
  const word = wordFor(path);
  const folder = folderOf$1(path);
  const isGo = path.endsWith(".go");
  for (const other of this.#sameKind(path)) {
   if (other === path || isGo && folderOf$1(other) === folder) continue;
   if (!this.#facts.mentions(other, word)) continue;
   const facts = await this.#facts.of(other);
   if (facts.kind === "read" && facts.imports.some(each => each.path === path)) yield other;
  }
 }
 #sameKind(path) {
  this.#byKind ??= Map.groupBy(this.#files.paths, kindOf);
  const kind = kindOf(path);
  return kind === "" ? this.#byKind.get("script") ?? [] : this.#byKind.get(kind) ?? [];
 }
};

function kindOf(path) {
 if (/\.(?:[ch](?:c|h|pp|xx|\+\+)?|[it]pp|inl|ixx|cppm)$/.test(path)) return "c";
 const [, extension = ""] = /\.(py|go|rs|[mc]?[jt]sx?)$/.exec(path) ?? [];
 return /^[mc]?[jt]s/.test(extension) ? "script" : extension;
}

function wordFor(path) {
 const parts = path.replace(/(?:\.d)?\.\w+$/, "").split("/");
 const name = parts.at(-1) ?? "";
 const isFolder = path.endsWith(".go") || kindOf(path) !== "c" && /^(?:index|__init__|mod|lib|main)$/.test(name);
 if (isFolder && /^(?:src|lib)$/.test(parts.at(-2) ?? "")) return "";
 return isFolder ? parts.at(-2) ?? "" : name;
}

function isPublicGo(path) {
 return path.endsWith(".go") && !path.split("/").includes("internal");
}

function folderOf$1(path) {
 return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

async function openCodeBase(files, facts, places) {
 const codePlaces = new CodePlaces(places, await facts.resolver());
 const isTest = path => {
  const index = files.find(path);
  return index !== -1 && files.isTest(index);
 };
 return {
  facts,
  places: codePlaces,
  products: new ProductCode(files, facts, codePlaces),
  isTest
 };
}

var NamePatterns = class {
 #patterns;
 #caseless;
 #matched=new Map;
 constructor(patterns) {
  this.#patterns = patterns.map(pattern => ({
   pattern,
   matches: matchIdentifier(pattern)
  }));
 }
 matching({text, isCaseless}) {
  return isCaseless === true ? this.#inAnyCase(text.toLowerCase()) : this.#exactly(text);
 }
 #exactly(name) {
  const known = this.#matched.get(name);
  if (known !== void 0) return known;
  const matched = this.#patterns.filter(({matches}) => matches(name)).map(({pattern}) => pattern);
  this.#matched.set(name, matched);
  return matched;
 }
 #inAnyCase(name) {
  this.#caseless ??= this.#patterns.map(({pattern}) => ({
   pattern,
   matches: matchIdentifier(pattern.toLowerCase())
  }));
  return this.#caseless.filter(({matches}) => matches(name)).map(({pattern}) => pattern);
 }
};

const SCRIPT = /\.[cm]?[jt]sx?$/;

const NOTHING = {
 kind: "read",
 imports: [],
 importedAgain: new Map,
 unfollowed: [],
 testModules: [],
 firstErrorLine: void 0,
 unclear: []
};

const MOST_KEPT = 2 ** 26;

var SourceFacts = class {
 #files;
 #content;
 #patterns;
 #known=new Map;
 #texts=new Map;
 #kept=0;
 #resolver;
 #signs;
 constructor(files, {content, identifiers}) {
  this.#files = files;
  this.#content = content;
  this.#signs = [ ...content, ...identifiers.flatMap(signsOf) ];
  this.#patterns = new NamePatterns(identifiers);
 }
 of(path) {
  const known = this.#known.get(path) ?? this.#read(path);
  this.#known.set(path, known);
  return known;
 }
 ofData(path) {
  return this.#factsOfData(path, this.#files.read(path));
 }
 mentions(path, word) {
  const source = this.#keptText(path);
  return source.kind === "read" && source.text.includes(word);
 }
 text(path) {
  const source = this.#keptText(path);
  return source.kind === "read" ? source.text : void 0;
 }
 #keptText(path) {
  const known = this.#texts.get(path);
  if (known !== void 0) return known;
  const source = this.#files.read(path);
  const length = source.kind === "read" ? source.text.length : 0;
  if (this.#kept + length <= MOST_KEPT) {
   this.#texts.set(path, source);
   this.#kept += length;
  }
  return source;
 }
 mayHaveHits(path) {
  const source = this.#keptText(path);
  return source.kind === "read" && !this.#isCleanText(source.text);
 }
 async implied(test) {
  if (!/\.(?:py|go)$/.test(test)) return [];
  return (await this.resolver()).implied(test);
 }
 async setUp(test) {
  return SCRIPT.test(test) ? (await this.resolver()).setUp(test) : [];
 }
 resolver() {
  this.#resolver ??= openImportResolver({
   ...this.#files,
   read: path => this.#text(path)
  });
  return this.#resolver;
 }
 #text(path) {
  const source = this.#files.read(path);
  return source.kind === "read" ? source.text : void 0;
 }
 async #read(path) {
  const source = this.#texts.get(path) ?? this.#files.read(path);
  this.#texts.delete(path);
  if (isData(path)) return this.#factsOfData(path, source);
  if (source.kind === "unreadable") return {
   kind: "unmeasured",
   reason: source.reason
  };
  const scan = await scanSource(path, source.text);
  switch (scan.kind) {
  case "read":
   return this.#factsOf(path, {
    ...scan,
    text: source.text
   });

  case "unsupported":
   return {
    kind: "unmeasured",
    reason: unknownLanguage(scan.extension)
   };

  case "unreadable":
   return {
    kind: "unmeasured",
    reason: scan.reason
   };
  }
 }
 #isCleanText(text) {
  if (/\\(?:[uU]|[ \t]*\r?\n)/.test(text)) return false;
  const compared = IS_ASCII.test(text) ? text : text.normalize("NFKC");
  return !this.#signs.some(sign => compared.includes(sign));
 }
 async #factsOf(path, scan) {
  const {targets, again, unfollowed} = (await this.resolver()).resolve(path, scan.imports);
  const hits = [ ...this.#contentIn(scan), ...this.#identifiersIn(scan) ];
  return {
   kind: "read",
   hits,
   imports: targets,
   importedAgain: again,
   unfollowed,
   testModules: scan.testModules,
   firstErrorLine: scan.firstErrorLine,
   unclear: scan.firstErrorLine === void 0 ? [] : this.#besides(hits, scan.text)
  };
 }
 #besides(hits, text) {
  const known = new Set(hits.map(keyOf));
  return [ ...this.#contentIn({
   code: text
  }), ...this.#identifiersIn({
   identifiers: wordsIn(text)
  }) ].filter(hit => !known.has(keyOf(hit)));
 }
 #factsOfData(path, source) {
  if (source.kind === "unreadable" && !PICTURE.test(path)) return {
   kind: "unmeasured",
   reason: source.reason
  };
  const hits = source.kind === "unreadable" ? [] : this.#contentIn({
   code: source.text
  });
  return {
   ...NOTHING,
   hits
  };
 }
 #contentIn(source) {
  return this.#content.flatMap(forbidden => findContent(source, forbidden).map(line => ({
   kind: "content",
   forbidden,
   found: forbidden,
   line
  })));
 }
 #identifiersIn({identifiers}) {
  return identifiers.flatMap(name => this.#patterns.matching(name).map(forbidden => ({
   kind: "identifier",
   forbidden,
   found: name.text,
   line: name.line
  })));
 }
};

function unknownLanguage(extension) {
 return `${`is in a language that the gate cannot read (${extension || "no extension"})`}: to leave it out of the rule, classify it in a suite without rules${extension === "" ? "" : `; if it is not a test, exclude it in suites.tests with "!**/*${extension}"`}`;
}

function keyOf({kind, forbidden, found, line}) {
 return `${kind} ${line} ${forbidden} ${found.replace(/^\$+/, "")}`;
}

function wordsIn(text) {
 return text.split("\n").flatMap((content, index) => (unescaped(content).match(WORD()) ?? []).map(word => ({
  text: word,
  line: index + 1
 })));
}

const IS_ASCII = /^[^\u0080-\uffff]*$/;

const WORD = unicodePattern(String.raw`[\p{ID_Start}_$][\p{ID_Continue}$]*`, "gu");

function signsOf(pattern) {
 const [literal = ""] = pattern.replace(/\{[^{}]*\}/g, "*").split(/[*?{},\\]+/).sort((left, right) => right.length - left.length);
 return [ literal ];
}

const DATA = /\.(?:json[5c]?|ya?ml|toml|[ct]sv|txt|md|css|s[ac]ss|less|svg|html?|xml|sql|gql|graphql|png|jpe?g|gif|webp|ico|woff2?)$/i;

const PICTURE = /\.(?:png|jpe?g|gif|webp|ico|woff2?)$/i;

function isData(path) {
 return DATA.test(path);
}

function partOf({suite, split}, path, facts) {
 const file = split.get(path);
 if (file === void 0 || facts.kind !== "read" || facts.firstErrorLine !== void 0) return facts;
 if (!suitesOf$1(file).includes(suite)) return facts;
 const isElsewhere = elsewhere(file, suite);
 const isOwn = line => !isElsewhere(line);
 const {importedAgain: again} = facts;
 return {
  ...facts,
  hits: facts.hits.filter(({line}) => isOwn(line)),
  imports: facts.imports.filter(({line, path: to}) => [ line, ...again.get(to) ?? [] ].some(isOwn)),
  unfollowed: facts.unfollowed.filter(({line}) => isOwn(line))
 };
}

function caseOf({suite, split}, path, line) {
 const file = split.get(path);
 const test = file && caseAt(file, suite, line);
 return file === void 0 || test === void 0 ? {} : {
  within: caseName(file, test)
 };
}

var ImportGraph = class ImportGraph {
 files;
 products;
 origins;
 unfollowed;
 #importers;
 constructor(walk) {
  this.files = walk.files;
  this.products = walk.products;
  this.origins = walk.origins;
  this.unfollowed = [ ...walk.unfollowed.values() ];
  this.#importers = walk.importers;
 }
 static async from(suite, code) {
  const walk = new Walk(suite, code);
  await walk.run();
  return new ImportGraph(walk);
 }
 testsThatReach(file) {
  const reached = new Set([ file ]);
  for (const each of reached) for (const importer of this.#importers.get(each) ?? []) reached.add(importer);
  return [ ...reached ].filter(each => this.files.get(each)?.kind === "test");
 }
};

var Walk = class {
 files=new Map;
 products=new Set;
 origins=new Map;
 importers=new Map;
 unfollowed=new Map;
 #setUps=new Set;
 #tests;
 #code;
 #lookAt;
 #ownPart;
 #queue;
 #passed=new Set;
 constructor(suite, code) {
  const {tests} = suite;
  this.#tests = new Set(tests);
  this.#code = code;
  this.#lookAt = suite.rule["look-at"];
  this.#ownPart = (path, facts) => partOf(suite, path, facts);
  this.#queue = new Map(tests.map(test => [ test, false ]));
 }
 async run() {
  const {facts} = this.#code;
  for (const [file, isData] of this.#queue) {
   const own = isData ? facts.ofData(file) : this.#ownPart(file, await facts.of(file));
   if (!this.#passed.has(file)) this.files.set(file, {
    kind: this.#kindOf(file),
    facts: own
   });
   if (this.#lookAt === "tests") continue;
   for (const edge of await this.#edgesOf(file, own)) this.#follow(edge);
  }
 }
 #kindOf(file) {
  if (this.#tests.has(file)) return "test";
  return this.#lookAt === "imports" || this.#placeOf(file) === "helper" ? "helper" : "open";
 }
 #placeOf(file) {
  return this.#setUps.has(file) ? this.#code.places.ofSetUp(file) : this.#code.places.of(file);
 }
 async #edgesOf(file, own) {
  const imported = own.kind === "read" ? own.imports.map(target => edgeOf(file, target)) : [];
  if (!this.#tests.has(file)) return imported;
  const helpers = (await this.#code.facts.implied(file)).filter(path => !path.endsWith("_test.go") || !this.#code.isTest(path));
  const setUps = await this.#setUpOf(file);
  return [ ...imported, ...[ ...helpers, ...setUps ].map(path => impliedEdge(file, path)) ];
 }
 async #setUpOf(test) {
  const setUps = await this.#code.facts.setUp(test);
  for (const {config, line, written, targets, reason} of setUps) {
   for (const path of targets) this.#setUps.add(path);
   if (reason === void 0) continue;
   this.unfollowed.set(`${config} ${line} ${written}`, {
    from: config,
    line,
    written,
    reason
   });
  }
  return setUps.flatMap(({targets}) => targets);
 }
 #follow({path, isData, ...origin}) {
  if (!this.origins.has(path)) this.origins.set(path, origin);
  if (this.#lookAt !== "imports" && !this.#tests.has(path) && this.#placeOf(path) === "product") {
   this.products.add(path);
   if (!this.#code.places.namesHelpers) return;
   this.#passed.add(path);
  }
  const others = this.importers.get(path);
  if (others === void 0) this.importers.set(path, [ origin.from ]); else others.push(origin.from);
  if (!this.#queue.has(path)) this.#queue.set(path, isData);
 }
};

function edgeOf(from, {path, line, written, isData}) {
 return {
  from,
  line,
  written,
  path,
  isData
 };
}

function impliedEdge(from, path) {
 return {
  from,
  line: 1,
  written: path.slice(path.lastIndexOf("/") + 1),
  path,
  isData: false
 };
}

async function scanSuite(toScan, code, display) {
 const {suite, tests} = toScan;
 const scan = new SuiteScan({
  toScan,
  graph: await ImportGraph.from(toScan, code),
  code,
  display
 });
 await scan.run();
 const shown = uses => uses.map(use => ({
  ...use,
  file: display(use.file)
 }));
 return {
  suite,
  tests: tests.length,
  helpers: scan.looked - tests.length,
  products: scan.products,
  content: shown(scan.found.content),
  identifiers: shown(scan.found.identifier),
  unmeasured: scan.unmeasured,
  approximate: scan.approximate,
  unfollowed: scan.unfollowed
 };
}

var SuiteScan = class {
 found={
  content: [],
  identifier: []
 };
 unmeasured=[];
 approximate=[];
 unfollowed=[];
 looked=0;
 products;
 #input;
 #lookAt;
 constructor(input) {
  this.#input = input;
  this.#lookAt = input.toScan.rule["look-at"];
  this.products = input.graph.products.size;
 }
 async run() {
  const {graph} = this.#input;
  for (const [path, file] of graph.files) {
   const {hits, unclear} = this.#testHits(path, file);
   const belonging = await this.#belonging(file, path, [ ...hits, ...unclear ]);
   if (belonging === "product") this.products++; else this.looked++;
   if (belonging === "tests") this.#add(path, file.facts, {
    hits,
    unclear
   });
   if (belonging === "doubtful") this.#addDoubtful(path, hits);
  }
  for (const path of graph.products) await this.#searchProduct(path);
  for (const {from, line, written, reason} of graph.unfollowed) this.unfollowed.push({
   file: this.#input.display(from),
   line,
   message: `refers to ${written}, which ${reason}`
  });
 }
 #testHits(path, {kind, facts}) {
  if (facts.kind !== "read") return {
   hits: [],
   unclear: []
  };
  const {rule} = this.#input.toScan;
  const [hits, unclear] = [ hitsFor(rule, facts.hits), hitsFor(rule, facts.unclear) ];
  if (kind !== "test" || facts.testModules.length === 0) return {
   hits,
   unclear
  };
  if (this.#lookAt === "imports" || !this.#input.code.places.isProductWithTests(path)) return {
   hits,
   unclear
  };
  const isInTests = ({line}) => facts.testModules.some(([first, last]) => line >= first && line <= last);
  return {
   hits: hits.filter(isInTests),
   unclear
  };
 }
 async #belonging({kind, facts}, path, hits) {
  const matters = hits.length > 0 || facts.kind === "unmeasured" || facts.unfollowed.length > 0;
  return kind === "open" && matters ? this.#input.code.products.judge(path) : "tests";
 }
 #add(path, facts, {hits, unclear: [unclear]}) {
  const file = this.#input.display(path);
  if (facts.kind === "unmeasured") {
   this.unmeasured.push({
    file,
    message: facts.reason
   });
   return;
  }
  if (unclear !== void 0) this.unmeasured.push({
   file,
   line: unclear.line,
   message: mayBeCode(unclear)
  });
  if (facts.firstErrorLine !== void 0) this.approximate.push({
   file,
   line: facts.firstErrorLine,
   message: GUESSED
  });
  this.#addUnfollowed(file, facts);
  if (hits.length === 0) return;
  for (const test of this.#input.graph.testsThatReach(path)) for (const hit of test === path ? hits : firstOfEach(hits)) this.found[hit.kind].push({
   ...useOf(test, path, hit),
   ...caseOf(this.#input.toScan, path, hit.line)
  });
 }
 #addUnfollowed(file, {unfollowed}) {
  if (this.#lookAt === "tests") return;
  const {places} = this.#input.code;
  for (const {line, written, reason, towards} of unfollowed) {
   if (towards !== void 0 && places.of(towards) === "product" && this.#lookAt === "helpers") continue;
   this.unfollowed.push({
    file,
    line,
    message: `refers to ${written}, which ${reason}`
   });
  }
 }
 #addDoubtful(path, hits) {
  const origin = this.#input.graph.origins.get(path);
  const [hit] = hits;
  if (hit === void 0 || origin === void 0) return;
  const where = `${this.#input.display(origin.from)}:${origin.line} refers to ${origin.written}`;
  const message = `has ${hit.found}, and only tests import it, but it may be product code: ${where}`;
  this.unfollowed.push({
   file: this.#input.display(path),
   line: hit.line,
   message
  });
 }
 async #searchProduct(path) {
  const {code, graph, toScan} = this.#input;
  if (graph.files.has(path) || !code.facts.mayHaveHits(path)) return;
  const facts = await code.facts.of(path);
  const hits = facts.kind === "read" ? hitsFor(toScan.rule, facts.hits) : [];
  if (hits.length > 0 && await code.products.judge(path) !== "product") this.#addDoubtful(path, hits);
 }
};

const GUESSED = "could not be read exactly: it has a syntax error, or syntax that the parser does not know";

function mayBeCode({found}) {
 return `has ${found} in a comment or a string, which may be code: the file could not be read exactly`;
}

function hitsFor(rule, hits) {
 if (hits.length === 0) return hits;
 const forbidden = {
  content: rule["forbid-content"] ?? [],
  identifier: rule["forbid-identifiers"] ?? []
 };
 const own = hits.filter(hit => forbidden[hit.kind].includes(hit.forbidden));
 return [ ...new Map(own.map(hit => [ `${hit.kind} ${hit.line} ${hit.found}`, hit ])).values() ];
}

function useOf(test, file, {forbidden, found, line}) {
 return {
  test,
  file,
  ...file === test ? {} : {
   helper: file
  },
  line,
  forbidden,
  found
 };
}

function firstOfEach(hits) {
 return [ ...new Map(hits.toReversed().map(hit => [ `${hit.kind} ${hit.found}`, hit ])).values() ].reverse();
}

function openSourceFacts({rules = {}}, tree, {files, matcher}) {
 const all = key => [ ...new Set(Object.values(rules).flatMap(rule => rule[key] ?? [])) ];
 return new SourceFacts({
  exists: path => files.exists(path),
  read: path => tree.read(path),
  below: folder => files.below(folder),
  hasFolder: folder => files.hasFolder(folder),
  matcher
 }, {
  content: all("forbid-content"),
  identifiers: all("forbid-identifiers")
 });
}

async function gatherContents({workspace}, policy, {files, reading, facts}) {
 const places = new HelperPlaces(files, policy.helpers ?? []);
 const suites = ruledTests(policy, reading);
 const contents = [];
 if (suites.length > 0) {
  const code = await openCodeBase(files, facts, places);
  for (const suite of suites) contents.push(await scanSuite(suite, code, path => workspace.display(path)));
 }
 return {
  contents,
  idleHelpers: places.idlePatterns
 };
}

function ruledTests({rules = {}}, reading) {
 if (reading.kind === "unusable") return [];
 const split = new Map(reading.classified.split.map(file => [ file.path, file ]));
 return Object.entries(rules).flatMap(([suite, rule]) => {
  const tests = reading.bySuite.get(suite);
  return tests === void 0 ? [] : [ {
   suite,
   rule,
   tests,
   split
  } ];
 });
}

const SYNONYMS = [ new Set([ "e2e", "integration", "acceptance", "system", "live", "smoke" ]), new Set([ "vcr", "cassette", "cassettes", "fixture", "fixtures", "recorded", "recording", "replay" ]), new Set([ "unit", "units" ]) ];

var SuiteGuesser = class {
 #suites;
 #words;
 #placed;
 #byFolder;
 constructor(suites, placed) {
  this.#suites = suites;
  this.#words = new Map(suites.map(suite => [ suite, wordsOf(suite) ]));
  this.#placed = placed;
 }
 guess({path, violations}) {
  const possible = this.#suites.filter(suite => !violations.has(suite));
  const [first] = possible.length === 0 ? this.#suites : possible;
  if (first === void 0) return;
  return guessed(this.#namedIn(wordsOf(path), possible), "its name") ?? (violations.size === 0 ? void 0 : this.#byContent(violations, possible)) ?? guessed(this.#usualIn(folderOf(path), possible), "its folder") ?? {
   suite: first,
   from: violations.size === 0 || possible.length === 0 ? "nothing better" : "its content"
  };
 }
 #byContent(violations, possible) {
  const words = [ ...violations.values() ].flat().flatMap(wordsOf);
  const [only, second] = possible;
  return guessed(this.#namedIn(words, possible) ?? (second === void 0 ? only : void 0), "its content");
 }
 #namedIn(words, suites) {
  const wordsOfSuite = suite => this.#words.get(suite) ?? [];
  for (const word of words.toReversed()) {
   const kind = SYNONYMS.find(synonyms => synonyms.has(word));
   const suite = suites.find(each => wordsOfSuite(each).join("") === word) ?? suites.find(each => kind !== void 0 && wordsOfSuite(each).some(part => kind.has(part)));
   if (suite !== void 0) return suite;
  }
 }
 #usualIn(folder, possible) {
  this.#byFolder ??= countByFolder(this.#placed);
  const counts = this.#byFolder.get(folder);
  if (counts === void 0) return;
  return possible.filter(suite => counts.has(suite)).sort((left, right) => (counts.get(right) ?? 0) - (counts.get(left) ?? 0))[0];
 }
};

function guessed(suite, from) {
 return suite === void 0 ? void 0 : {
  suite,
  from
 };
}

function wordsOf(text) {
 return text.replace(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z\d]+/).filter(word => word !== "");
}

function countByFolder(placed) {
 const folders = new Map;
 for (const [suite, paths] of placed) for (const path of paths) {
  const counts = folders.get(folderOf(path)) ?? new Map;
  counts.set(suite, (counts.get(suite) ?? 0) + 1);
  folders.set(folderOf(path), counts);
 }
 return folders;
}

function folderOf(path) {
 return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

const MOST_READ = 200;

const USUAL_SUITES = [ "unit", "fixture", "e2e" ];

async function guessSuites(reading, {tests, rules}, facts) {
 const unplaced = reading.kind === "read" ? unplacedFiles(reading.classified) : tests;
 const guesser = new SuiteGuesser(suitesOf(reading, rules), neighboursOf(reading));
 const guesses = new Map;
 for (const path of unplaced) {
  const guess = guesser.guess({
   path,
   violations: NONE
  });
  if (guess !== void 0) guesses.set(path, guess);
 }
 const split = new Map(reading.kind === "read" ? reading.classified.split.map(file => [ file.path, file ]) : []);
 for (const path of worthReading(guesses, rules)) {
  const hits = hitsToPlace(await facts.of(path), split.get(path));
  const guess = guesser.guess({
   path,
   violations: violationsOf(hits, rules)
  });
  if (guess !== void 0) guesses.set(path, guess);
 }
 return guesses;
}

function neighboursOf(reading) {
 if (reading.kind !== "read") return new Map;
 const {classification, classified} = reading;
 const whole = classification.entries.filter(({part}) => part === void 0);
 const suites = new Set(whole.map(({suite}) => suite));
 return new Map([ ...classified.inOne ].filter(([suite]) => suites.has(suite)));
}

function hitsToPlace(facts, file) {
 if (facts.kind !== "read") return [];
 return file === void 0 ? facts.hits : facts.hits.filter(({line}) => !isClassified(file, line));
}

const NONE = new Map;

function worthReading(guesses, rules) {
 if (Object.values(rules).every(rule => forbiddenBy(rule).length === 0)) return [];
 const {silent = [], named = []} = Object.groupBy(guesses, ([, {from}]) => from === "nothing better" ? "silent" : "named");
 return [ ...silent, ...named ].slice(0, MOST_READ).map(([path]) => path);
}

function suitesOf(reading, rules) {
 if (reading.kind === "read") return reading.classification.suites.map(({name}) => name);
 return [ ...new Set([ ...Object.keys(rules), ...USUAL_SUITES ]) ];
}

function violationsOf(hits, rules) {
 const found = new Set(hits.map(({forbidden}) => forbidden));
 const violations = new Map;
 for (const [suite, rule] of Object.entries(rules)) {
  const broken = forbiddenBy(rule).filter(each => found.has(each));
  if (broken.length > 0) violations.set(suite, broken);
 }
 return violations;
}

function forbiddenBy(rule) {
 return [ ...rule["forbid-content"] ?? [], ...rule["forbid-identifiers"] ?? [] ];
}

async function gatherManifests({manifests}, files, {evidence, place}) {
 const paths = new Set;
 const readings = [];
 for (const pattern of manifests) {
  const matches = isGlob(pattern) ? files.matching(pattern).map(file => files.pathAt(file)) : [ pattern ];
  for (const path of matches) paths.add(path);
  if (matches.length === 0) readings.push(nothingMatches(pattern, place));
 }
 for (const path of paths) readings.push(await readManifest(path, evidence, place));
 return readings;
}

async function readManifest(path, evidence, place) {
 const reading = await evidence.read(path, async ({text, facts}) => {
  const {readDeclaredPackages} = await (__nccwpck_require__.e(/* import() */ 475).then(__nccwpck_require__.t.bind(__nccwpck_require__, 475, 19)));
  const content = await readDeclaredPackages(path, text());
  if (content === void 0) throw unknownFormat(path);
  facts.format = content.format;
  facts.records = content.dependencies.length;
  return content;
 });
 const {path: shown} = reading;
 switch (reading.kind) {
 case "read":
  return {
   kind: "read",
   path: shown,
   list: reading.content
  };

 case "unreadable":
  return {
   kind: "unreadable",
   path: shown,
   finding: {
    line: 1,
    ...reading.finding
   }
  };

 case "missing":
  return {
   kind: "unreadable",
   path: shown,
   finding: {
    ...manifestsLine(place),
    subject: shown,
    message: "does not exist"
   }
  };
 }
}

function nothingMatches(pattern, place) {
 return {
  kind: "unreadable",
  path: pattern,
  finding: {
   ...manifestsLine(place),
   subject: pattern,
   message: "matches no file"
  }
 };
}

function manifestsLine(place) {
 return {
  file: place.file,
  line: place.lineOf([ "suites", "forbid-dependencies", "manifests" ])
 };
}

function unknownFormat(path) {
 return new EvidenceError(`${path} is not the name of a known manifest`, {
  remedy: "use a manifest of Cargo, npm, pnpm, Yarn, pip, uv, Poetry, Go, Gradle, Maven, NuGet, CMake, Conan, vcpkg, Bundler, Composer, SwiftPM or Mix"
 });
}

function checkPatterns({rules = {}}, place) {
 for (const [suite, rule] of Object.entries(rules)) {
  (rule["forbid-identifiers"] ?? []).forEach((pattern, index) => {
   checkPattern(pattern, [ "suites", "rules", suite, "forbid-identifiers", index ], place);
  });
  (rule.allow ?? []).forEach(({identifier}, index) => {
   if (identifier !== void 0) checkPattern(identifier, [ "suites", "rules", suite, "allow", index, "identifier" ], place);
  });
 }
}

function checkPattern(pattern, keys, place) {
 try {
  matchIdentifier(pattern);
 } catch (error) {
  if (!(error instanceof IdentifierPatternError)) throw error;
  const [file, line] = [ place.file, place.lineOf(keys) ];
  throw new ConfigurationError(`${file}:${line}: suites.rules: ${error.message}`, {
   file,
   line
  });
 }
}

function whatCanBeRead(formats) {
 const listed = formats.filter(({family}) => family === void 0).map(({title, needs}) => needs === void 0 ? title : `${title} (${needs})`);
 const families = new Set(formats.flatMap(({family}) => family?.title ?? []));
 return `what can be read: ${[ ...listed, ...families ].join(", ")}`;
}

function checkTotal(document, {path, declared, counted, leaves}) {
 if (declared === void 0 || declared === counted) return;
 throw contradiction(document, path, `${pathText(path)} is ${declared}, but ${leaves} add up to ${counted}`);
}

function contradiction(document, path, message) {
 return new EvidenceError(message, {
  line: document.lineOf(path),
  remedy: "the report contradicts itself: generate it again, and do not edit it by hand"
 });
}

function hasRow({rows}, pattern) {
 return rows.some(({text}) => pattern.test(text));
}

function listingFailed(message, line) {
 return new EvidenceError(message, {
  line,
  remedy: "make the command that lists the tests succeed first: a list with gaps proves nothing"
 });
}

function incompleteList(message, line) {
 return new EvidenceError(message, {
  line,
  remedy: "keep the whole output of the runner, and list with the documented options"
 });
}

function listedTwice(name, line) {
 return incompleteList(`${name} is listed twice, in place of another test`, line);
}

function checkCount({what, declared, listed, line}) {
 if (declared === listed) return;
 throw incompleteList(`the runner counts ${declared} ${what}, but lists ${listed}`, line);
}

const RUNNING = "Running ";

const DOC_TESTS = "Doc-tests ";

const UNIT_TESTS = "unittests";

const HASH = /-[0-9a-f]{16}(?:\.(?:exe|js|wasm))?$/;

function targetOf(row) {
 const header = row.trim();
 if (header.startsWith(DOC_TESTS)) return {
  package: header.slice(10)
 };
 if (!header.startsWith(RUNNING)) return;
 const {described, binary} = split(header.slice(8));
 const name = baseName(slashed(binary));
 if (!HASH.test(name)) return;
 const compiled = name.replace(HASH, "");
 const file = slashed(described.startsWith(UNIT_TESTS) ? described.slice(9).trim() : described);
 return file === "" ? {
  target: compiled
 } : {
  file,
  target: asWritten(compiled, file)
 };
}

function split(header) {
 const source = header.indexOf(".rs (");
 const end = source === -1 ? header.indexOf(" (") : source + 3;
 return header.endsWith(")") && end !== -1 ? {
  described: header.slice(0, end),
  binary: header.slice(end + 2, -1)
 } : {
  described: "",
  binary: header
 };
}

function asWritten(compiled, file) {
 const parts = file.split("/");
 return [ parts.at(-1)?.replace(/\.rs$/, "") ?? "", parts.at(-2) ?? "" ].find(name => name.replaceAll("-", "_") === compiled) ?? compiled;
}

function baseName(path) {
 return path.slice(path.lastIndexOf("/") + 1);
}

function slashed(path) {
 return path.replaceAll("\\", "/");
}

const COUNTS = /^(1(?= test,)|(?!1 )\d+(?= tests,)) tests?, (1(?= benchmark$)|(?!1 )\d+(?= benchmarks$)) benchmarks?$/;

const LISTED = /^(.+): (test|benchmark)$/;

function readCargoList(rows) {
 const listing = new CargoListing;
 for (const {text: row, line} of rows) listing.read(row, line);
 return listing.finish();
}

var CargoListing = class {
 #tests=[];
 #open;
 read(row, line) {
  const [, name, kind] = LISTED.exec(row) ?? [];
  const target = targetOf(row);
  const [, tests, benchmarks] = COUNTS.exec(row) ?? [];
  if (name !== void 0) this.#list(name, kind === "benchmark" ? 1 : 0, line); else if (target !== void 0) this.#begin(target, line); else if (tests !== void 0) this.#end(Number(tests), Number(benchmarks), line); else if (/\d+ benchmarks?$/.test(row)) throw incompleteList(`a count is broken: ${row}`, line); else if (/^error(?:\[\w+\])?: /.test(row)) throw listingFailed(`cargo failed: ${row}`, line);
 }
 finish() {
  if (this.#open === void 0 || this.#open.tests.length === 0) return this.#tests;
  throw incompleteList("the list ends without a count: it is cut off, or was made with --quiet or --format terse", this.#open.line);
 }
 #list(name, benchmarks, line) {
  this.#open ??= emptyGroup({}, line);
  const {tests, target, names} = this.#open;
  if (target.package === void 0 && names.has(name)) throw listedTwice(name, line);
  names.add(name);
  tests.push({
   ...target,
   ...documented(target, name),
   name
  });
  this.#open.benchmarks += benchmarks;
 }
 #begin(target, line) {
  for (const test of this.#open?.tests ?? []) this.#tests.push(test);
  this.#open = emptyGroup(target, line);
 }
 #end(tests, benchmarks, line) {
  const group = this.#open ?? emptyGroup({}, line);
  checkCount({
   what: "tests",
   declared: tests,
   listed: group.tests.length - group.benchmarks,
   line
  });
  checkCount({
   what: "benchmarks",
   declared: benchmarks,
   listed: group.benchmarks,
   line
  });
  for (const test of group.tests) this.#tests.push(test);
  this.#open = void 0;
 }
};

function emptyGroup(target, line) {
 return {
  target,
  line,
  tests: [],
  names: new Set,
  benchmarks: 0
 };
}

function documented(target, name) {
 const end = name.indexOf(" - ");
 return target.package === void 0 || end === -1 ? {} : {
  file: name.slice(0, end).replaceAll("\\", "/")
 };
}

const cargoListFormat = {
 id: "cargo",
 title: "cargo test -- --list",
 tool: "cargo",
 docs: "https://doc.rust-lang.org/cargo/commands/cargo-test.html",
 runner: "cargo",
 proof: "the target's file, which the list has only with `2>&1`; only `.rs`",
 recognises: list => hasRow(list, COUNTS),
 isPartOf: list => hasRow(list, /^ *(?:Running \S.*-[0-9a-f]{16}|Doc-tests \S)|: (?:test|benchmark)$/),
 isLastRow: row => COUNTS.test(row),
 read: ({rows}) => readCargoList(rows)
};

const ESCAPE = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, "g");

function terminalRows(text) {
 return text.replaceAll(ESCAPE, "").split("\n").map((row, index) => ({
  text: row.endsWith("\r") ? row.slice(0, -1) : row,
  line: index + 1
 }));
}

const NAME = unicodePattern(String.raw`^(?:Test|Benchmark|Example|Fuzz)(?:[\p{L}\p{Nd}_]*)$`, "u");

function isGoTestName(row) {
 return NAME().test(row);
}

function beginsWithGoEvent(text) {
 const [first = ""] = text.trimStart().split("\n", 1);
 try {
  const event = JSON.parse(first);
  return isJsonObject(event) && typeof event["Action"] === "string";
 } catch {
  return false;
 }
}

function readGoJsonList(text) {
 const packages = new Map;
 for (const {text: row, line} of terminalRows(text)) if (row.trim() !== "") readEvent(parseJsonLine(row, line), line, packages);
 return Array.from(packages).flatMap(([path, {line, output, hasEnded}]) => {
  if (!hasEnded) throw incompleteList(`the list is cut off: the package ${path} does not end`, line);
  return output.join("").split("\n").filter(isGoTestName).map(name => ({
   package: path,
   name
  }));
 });
}

function readEvent(event, line, packages) {
 const {Action: action, Package: path, ImportPath: built, Output: output} = event;
 if (action === "fail" || action === "build-fail") throw listingFailed(`go could not list every test: ${showValue(path ?? built)} fails`, line);
 if (typeof action !== "string") throw incompleteList("the event has no Action", line);
 if (typeof path !== "string") {
  if (typeof built !== "string") throw incompleteList("the event has no Package", line);
  return;
 }
 const known = packages.get(path) ?? {
  line,
  output: [],
  hasEnded: false
 };
 packages.set(path, known);
 if (action === "output" && typeof output === "string") known.output.push(output);
 if (action === "pass" || action === "skip") known.hasEnded = true;
}

const OK = /^ok {2}\t(\S+)\t(?:\d+(?:\.\d+)?s|\(cached\))(?:\s|$)/;

const TESTLESS = /^(?:\? {3}\t\S+\t\[|\t\S+\t\tcoverage: )/;

const FAILED = /^(?:FAIL|panic:|--- FAIL)(?:\s|$)/;

function readGoList(rows) {
 const listing = new GoListing;
 for (const {text: row, line} of rows) listing.read(row, line);
 return listing.finish(rows.length);
}

var GoListing = class {
 #tests=[];
 #names=[];
 #noise="";
 read(row, line) {
  if (FAILED.test(row)) throw listingFailed(`go could not list every test: ${row}`, line);
  const path = OK.exec(row)?.[1];
  if (path !== void 0) this.#end(path, line); else if (isGoTestName(row)) this.#names.push(row); else if (!row.includes("\t")) this.#noise = row; else if (!TESTLESS.test(row)) throw notAPackage(row, line);
 }
 #end(path, line) {
  if (this.#names.length === 0 && this.#noise.trim() !== "") throw noNames(path, this.#noise, line);
  for (const name of this.#names) this.#tests.push({
   package: path,
   name
  });
  this.#names = [];
  this.#noise = "";
 }
 finish(line) {
  const last = this.#names.at(-1);
  if (last === void 0) return this.#tests;
  throw incompleteList(`the list is cut off: no package follows ${last}`, line);
 }
};

function noNames(path, noise, line) {
 return incompleteList(`${path} lists no test, but prints ${showValue(noise)}`, line);
}

function notAPackage(row, line) {
 return incompleteList(`${showValue(row)} is not the row of a package`, line);
}

const proof = "the package's folder: Go does not name the file";

const LAST = /^(?:ok {2}\t\S+\t(?:\d+(?:\.\d+)?s|\(cached\))(?:\t.*)?|\? {3}\t\S+\t\[no test files\]|\t\S+\t\tcoverage: .*)$/;

const goListFormat = {
 id: "go",
 title: "go test -list . ./...",
 tool: "go",
 docs: "https://pkg.go.dev/cmd/go#hdr-Testing_flags",
 runner: "go",
 proof,
 recognises: list => hasRow(list, /^(?:ok {2}|FAIL|\? {3})\t\S/),
 isPartOf: list => hasRow(list, /^(?:Test|Benchmark|Example|Fuzz)\w*$/),
 isLastRow: row => LAST.test(row),
 read: ({rows}) => readGoList(rows)
};

const goJsonListFormat = {
 id: "go-json",
 title: "go test -list . -json ./...",
 tool: "go",
 docs: "https://pkg.go.dev/cmd/test2json",
 runner: "go",
 proof,
 recognises: ({layout, text}) => layout === "objects" && beginsWithGoEvent(text),
 read: ({text}) => readGoJsonList(text)
};

const SUITES = "rust-suites";

const suiteShape = object({
 "package-name": name,
 "binary-name": name
});

const caseShape = object({
 "filter-match": object({
  status: _enum([ "matches", "mismatch" ])
 })
});

function readNextestList(text) {
 const document = parseJsonDocument(text);
 const suites = readMembers(document, suiteShape, [ SUITES ]);
 let counted = 0;
 const tests = Array.from(suites).flatMap(([id, suite]) => {
  const cases = casesOf(document, id);
  counted += cases.size;
  return Array.from(cases).filter(([, {"filter-match": match}]) => match.status === "matches").map(([test]) => ({
   target: suite["binary-name"],
   package: suite["package-name"],
   name: test
  }));
 });
 const path = [ "test-count" ];
 checkTotal(document, {
  path,
  declared: readShape(document, count, path),
  counted,
  leaves: "the testcases"
 });
 return tests;
}

function casesOf(document, id) {
 return readMembers(document, caseShape, [ SUITES, id, "testcases" ]);
}

const nextestListFormat = {
 id: "nextest",
 title: "cargo nextest list --message-format json",
 tool: "cargo-nextest",
 docs: "https://nexte.st/docs/machine-readable/list/",
 runner: "nextest",
 proof: "the target, which is named like the file",
 recognises: ({layout, text}) => layout === "objects" && !beginsWithGoEvent(text),
 read: ({text}) => readNextestList(text)
};

const SEPARATOR = "::";

const SUMMARY = /^(?:=+ )?(?:(\d+)(?:\/\d+)? tests? collected|no tests collected|no tests ran)\b(.*)$/;

function readPytestList(rows) {
 const summary = rows.findLast(row => SUMMARY.test(row.text));
 const error = rows.find(row => /^ERROR[ :]/.test(row.text));
 const [, collected, rest] = SUMMARY.exec(summary?.text ?? "") ?? [];
 if (error !== void 0 || /\d+ errors?\b/.test(rest ?? "")) throw listingFailed(`pytest could not collect every test: ${error?.text ?? summary?.text}`, error?.line ?? summary?.line);
 if (summary === void 0) throw incompleteList("the number of collected tests is missing: the list is cut off, or was made with -qq", void 0);
 const listed = nodeIds(rows);
 checkForm(rows, listed);
 checkCount({
  what: "tests",
  declared: Number(collected ?? 0),
  listed: listed.length,
  line: summary.line
 });
 checkDistinct(listed);
 return listed.map(({text: id}) => {
  const end = id.indexOf(SEPARATOR);
  return {
   file: id.slice(0, end),
   name: id.slice(end + 2)
  };
 });
}

function nodeIds(rows) {
 const end = rows.findIndex(({text}) => text.trim() === "" || text.startsWith("==="));
 return rows.slice(0, end).filter(({text}) => text.indexOf(SEPARATOR) > 0);
}

function checkDistinct(listed) {
 const known = new Set;
 for (const {text, line} of listed) {
  if (known.has(text)) throw listedTwice(text, line);
  known.add(text);
 }
}

function checkForm(rows, listed) {
 const tree = rows.find(({text}) => /^ *<[A-Z]\w* .*>$/.test(text));
 if (tree === void 0 || listed.length > 0) return;
 throw incompleteList("pytest --collect-only printed a tree: list with -q", tree.line);
}

const pytestListFormat = {
 id: "pytest",
 title: "pytest --collect-only -q",
 tool: "pytest",
 docs: "https://docs.pytest.org/en/stable/how-to/usage.html",
 runner: "pytest",
 proof: "the file, relative to any folder of the repository",
 recognises: list => hasRow(list, /^(?:=+ )?(?:[\d/]+ tests? collected|no tests (?:collected|ran))\b/),
 isPartOf: list => hasRow(list, /^\S[^:]*\.py::?|^ *<Module |^ERROR: /),
 read: ({rows}) => readPytestList(rows)
};

const testShape = object({
 file: name,
 name: optional(name)
});

function readVitestList(text) {
 return readShape(parseJsonDocument(text), array(testShape)).map(test => test.name === void 0 ? {
  file: test.file
 } : {
  file: test.file,
  name: test.name
 });
}

const vitestListFormat = {
 id: "vitest",
 title: "vitest list --json",
 tool: "Vitest",
 docs: "https://vitest.dev/guide/cli.html#vitest-list",
 runner: "vitest",
 proof: "the file, absolute on any machine",
 recognises: ({layout}) => layout === "array",
 read: ({text}) => readVitestList(text)
};

function testListFormats() {
 return [ cargoListFormat, nextestListFormat, vitestListFormat, pytestListFormat, goListFormat, goJsonListFormat ];
}

function readTestList(text) {
 checkLength(text);
 const list = {
  text,
  ...layoutOf(text)
 };
 const format = formatOf(list);
 const {runner} = format;
 const tests = format.read(list);
 checkLastRow(list, format);
 if (tests.length > 0) return {
  runner,
  tests
 };
 throw new EvidenceError(`the list of ${runner} names no test that would run`, {
  remedy: "list the tests with the options that run them, and find out why the list is empty"
 });
}

function checkLastRow({text, rows}, {isLastRow}) {
 const last = rows.at(-1);
 if (last === void 0 || text.endsWith("\n") || isLastRow?.(last.text) !== false) return;
 throw incompleteList(`the list is cut off: the last row, ${showValue(last.text)}, has no line break`, last.line);
}

function layoutOf(text) {
 const start = text.trimStart();
 if (start.startsWith("[")) return {
  layout: "array",
  rows: []
 };
 if (start.startsWith("{")) return {
  layout: "objects",
  rows: []
 };
 return {
  layout: "rows",
  rows: terminalRows(text)
 };
}

function formatOf(list) {
 const format = testListFormats().find(each => each.recognises(list)) ?? testListFormats().find(each => each.isPartOf?.(list) === true);
 if (format !== void 0) return format;
 throw new EvidenceError(list.text.trim() === "" ? "the list is empty" : "this is not a list of tests in a known format", {
  remedy: whatCanBeRead(testListFormats())
 });
}

function listPatterns({inputs}, policy) {
 return inputs.evidence.length > 0 ? inputs.evidence : policy["runner-lists"] ?? [];
}

async function gatherRunnerLists(context, policy) {
 const patterns = listPatterns(context, policy);
 const {workspace, evidence} = context;
 if (patterns.length === 0) return;
 const lists = [];
 for (const pattern of patterns) {
  const paths = await workspace.find([ pattern ]);
  if (paths.length === 0) lists.push(matchesNothing(pattern, context.policy.path));
  for (const path of paths) lists.push(await readList(path, evidence));
 }
 return lists;
}

function matchesNothing(pattern, file) {
 return {
  kind: "unreadable",
  path: file,
  finding: {
   subject: pattern,
   message: "matches no file",
   file
  }
 };
}

async function readList(given, evidence) {
 const reading = await evidence.read(given, ({text, facts}) => {
  const content = readTestList(text());
  checkTargets(content);
  facts.format = content.runner;
  facts.records = content.tests.length;
  return content;
 });
 const {path} = reading;
 switch (reading.kind) {
 case "read":
  return {
   kind: "read",
   path,
   list: reading.content
  };

 case "missing":
  return matchesNothing(given, path);

 case "unreadable":
  return {
   kind: "unreadable",
   path,
   finding: {
    line: 1,
    ...reading.finding
   }
  };
 }
}

function checkTargets({runner, tests}) {
 if (runner !== "cargo" || tests.some(({target}) => target !== void 0)) return;
 throw new EvidenceError("the list names no test target", {
  remedy: "redirect stderr into it as well: cargo test -- --list > list.txt 2>&1"
 });
}

function outputsOf({ruled}, reading, {tests}) {
 const counted = {
  tests: String(tests.length)
 };
 if (reading.kind === "unusable") return {
  ...counted,
  classified: "",
  unclassified: "",
  leaks: "",
  suites: "{}"
 };
 const {inOne, split} = reading.classified;
 const isSound = ({cases}) => cases.every(({entries}) => entries.length === 1);
 const classified = [ ...inOne.values() ].reduce((sum, {length}) => sum + length, 0) + split.filter(isSound).length;
 const leaks = ruled.reduce((sum, {contents}) => sum + (contents?.content.length ?? 0), 0);
 const suites = Object.fromEntries([ ...reading.bySuite ].map(([suite, {length}]) => [ suite, length ]));
 return {
  ...counted,
  classified: String(classified),
  unclassified: String(unplacedFiles(reading.classified).length),
  leaks: String(leaks),
  suites: JSON.stringify(suites)
 };
}

const suiteClassification = {
 name: "suite-classification",
 section: {
  name: "suites",
  example: '{ classification: tests/suites.toml, tests: "tests/**/*.test.ts" }'
 },
 rules: RULES,
 judge: judgeContext,
 holding: "The suites are in order"
};

async function judgeContext(context, policy) {
 const place = policyPlace(context);
 checkPatterns(policy, place);
 const {evidence} = context;
 const [tree, matcher, classification] = await Promise.all([ openSourceTree(context.inputs), loadPathMatcher(), readClassificationFile(policy.classification, evidence) ]);
 const files = new TestFiles(tree.files, policy.tests, matcher);
 const facts = openSourceFacts(policy, tree, {
  files,
  matcher
 });
 const parts = partSources(context, files, facts);
 const reading = await applyClassification(classification, parts, place);
 const {contents, idleHelpers} = await gatherContents(context, policy, {
  files,
  reading,
  facts
 });
 const guesses = await guessSuites(reading, {
  tests: files.tests,
  rules: policy.rules ?? {}
 }, facts);
 const forbidden = policy["forbid-dependencies"];
 const manifests = forbidden && await gatherManifests(forbidden, files, {
  evidence,
  place
 });
 const lists = await gatherRunnerLists(context, policy);
 const before = await gatherBefore(context, policy, {
  matcher,
  reading,
  tests: parts.tests
 });
 const {changes, judgeWeakenings} = await openWeakenings(context, "suite-classification", before);
 const decision = judgeSuites({
  policy,
  place,
  files,
  idleHelpers,
  reading,
  contents,
  guesses,
  manifests,
  lists,
  before,
  brokenLinks: brokenTests(tree, files),
  judgeWeakenings,
  listMaking: listMaking(context, policy),
  identifierMatcher: matchIdentifier,
  now: context.inputs.now
 });
 const {summaryBlocks} = await (__nccwpck_require__.e(/* import() */ 9493).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9493, 19)));
 const {intendedChangeBlocks, proposalBlocks} = await __nccwpck_require__.e(/* import() */ 5910).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5910, 19)).then(n => n.lib_exports);
 return {
  checks: decision.checks,
  notes: decision.declared.notes(),
  exceptions: decision.exceptionUse,
  blocks: [ ...proposalBlocks(decision.declared.proposals, {
   ...changes,
   now: context.inputs.now
  }), ...intendedChangeBlocks(decision.declared.covering(), changes), ...summaryBlocks(decision, reading, {
   files,
   patterns: policy.tests,
   guesses
  }) ],
  outputs: outputsOf(decision, reading, files),
  attachments: []
 };
}

function brokenTests({brokenLinks}, files) {
 return brokenLinks.filter(path => files.isTest(files.find(path)));
}

function partSources({workspace}, files, facts) {
 return {
  files,
  tests: new TestReader(path => facts.text(path)),
  display: path => workspace.display(path)
 };
}

function listMaking(context, policy) {
 const patterns = listPatterns(context, policy);
 if (patterns.length === 0) return {
  patterns,
  outcomes: {
   everything: [],
   named: new Map
  }
 };
 return {
  patterns,
  outcomes: readStepOutcomes(context.runner, {
   noun: "list",
   known: patterns
  })
 };
}

function policyPlace({policy}) {
 return {
  file: policy.path,
  lineOf: keys => policy.lineOf(keys)
 };
}

runGate(suiteClassification, processRunner());

exports.CHECK_STATUSES = CHECK_STATUSES;

exports.ConfigurationError = ConfigurationError;

exports.ESCAPED_WORDS = ESCAPED_WORDS;

exports.EvidenceError = EvidenceError;

exports.INTENDED_CHANGES_DEFAULTS = INTENDED_CHANGES_DEFAULTS;

exports.LineIndex = LineIndex;

exports.LineIndex$1 = LineIndex$1;

exports.ListNode = ListNode;

exports.MAX_DEPTH = MAX_DEPTH;

exports.MappingNode = MappingNode;

exports.MissingSection = MissingSection;

exports.NEVER = NEVER;

exports.PolicyError = PolicyError;

exports.SECTIONS = SECTIONS$1;

exports.TestNames = TestNames;

exports.TooTangled = TooTangled;

exports.WORDS = WORDS;

exports._default = _default;

exports.array = array;

exports.baseName = baseName$1;

exports.branchOf = branchOf;

exports.branchPattern = branchPattern;

exports.calendarDate = calendarDate;

exports.calendarInterval = calendarInterval;

exports.checkLength = checkLength;

exports.checkOf = checkOf;

exports.choice = choice;

exports.closestWord = closestWord;

exports.code = code;

exports.columnPath = columnPath;

exports.commitSha = commitSha;

exports.compareDecimals = compareDecimals;

exports.complaint = complaint;

exports.contentProblems = contentProblems;

exports.count = count$1;

exports.cutTo = cutTo;

exports.dateNode = dateNode;

exports.dayAfter = dayAfter;

exports.days = days;

exports.daysBetween = daysBetween;

exports.decimalOf = decimalOf;

exports.decimalToText = decimalToText;

exports.duration = duration;

exports.endOfDay = endOfDay;

exports.entryPath = entryPath;

exports.escapeMarkdown = escapeMarkdown;

exports.eventPayload = eventPayload;

exports.exactOptional = exactOptional;

exports.exactly = exactly;

exports.failurePath = failurePath;

exports.fieldName = fieldName;

exports.flag = flag;

exports.headOfRun = headOfRun;

exports.increase = increase;

exports.intendedChangesRule = intendedChangesRule;

exports.isGlob = isGlob;

exports.isOwnEvent = isOwnEvent;

exports.isSameText = isSameText;

exports.isSha = isSha;

exports.jobFolders = jobFolders;

exports.label = label;

exports.licence = licence;

exports.list = list;

exports.listAt = listAt;

exports.listIn = listIn;

exports.loadPathMatcher = loadPathMatcher;

exports.loadSectionReaders = loadSectionReaders;

exports.mask = mask;

exports.measured = measured;

exports.mixed = mixed;

exports.named = named;

exports.namedRegisters = namedRegisters;

exports.namesExcept = namesExcept;

exports.nodesOf = nodesOf;

exports.normalisePackageName = normalisePackageName;

exports.observedDay = observedDay;

exports.oneOrMore = oneOrMore;

exports.openPolicy = openPolicy;

exports.ownRules = ownRules;

exports.parseCalendarDate = parseCalendarDate;

exports.parseDecimal = parseDecimal;

exports.parseDuration = parseDuration;

exports.parseInstant = parseInstant;

exports.parseJsonTree = parseJsonTree;

exports.parsePercentage = parsePercentage;

exports.parseToml = parseToml;

exports.parseYamlDocuments = parseYamlDocuments;

exports.path = path$1;

exports.pathOrGlob = pathOrGlob;

exports.percentage = percentage;

exports.pipe = pipe;

exports.plain = plain;

exports.plainValue = plainValue$1;

exports.points = points;

exports.policySchema = policySchema;

exports.positiveCount = positiveCount;

exports.property = property;

exports.proposedPolicy = proposedPolicy;

exports.prose = prose;

exports.quantity = quantity;

exports.readBySchema = readBySchema;

exports.readDocument = readDocument;

exports.readEvent = readEvent$1;

exports.readInputs = readInputs;

exports.readYaml = readYaml;

exports.refine = refine;

exports.repositoryName = repositoryName;

exports.repositoryRoot = repositoryRoot;

exports.rulesChangeOf = rulesChangeOf;

exports.scalar = scalar;

Object.defineProperty(exports, "scan_exports", ({
 enumerable: true,
 get: function() {
  return scan_exports;
 }
}));

exports.shortened = shortened;

exports.shownValue = shownValue;

exports.startOfDay = startOfDay;

exports.stemOf = stemOf;

exports.strictObject = strictObject;

exports.structureMessage = structureMessage;

exports.superRefine = superRefine;

exports.tableAt = tableAt;

exports.tableIn = tableIn;

exports.tagPattern = tagPattern;

exports.textAt = textAt;

exports.textIn = textIn;

exports.textNode = textNode;

exports.transform = transform;

exports.unescaped = unescaped;

exports.unexpected = unexpected;

exports.unknownKeyMessage = unknownKeyMessage;

exports.unplacedFiles = unplacedFiles;

exports.visible = visible;

exports.word = word;

exports.wordNode = wordNode;

exports.wordSet = wordSet;

exports.writeReport = writeReport;


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