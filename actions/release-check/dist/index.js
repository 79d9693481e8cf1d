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

function above(limit, unit) {
 return expected("above", limit, unit);
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

function afterInterval(from, {count, unit}) {
 if (unit !== "month") return from + count * (unit === "week" ? 7 : 1) * DAY;
 const date = new Date(from);
 const day = date.getUTCDate();
 date.setUTCDate(1);
 date.setUTCMonth(date.getUTCMonth() + count);
 const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
 date.setUTCDate(Math.min(day, last));
 return date.getTime();
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

const CONTROL$1 = /[^ -~\u00a0-\u{10ffff}]/u;

function hasControl(text) {
 return CONTROL$1.test(text);
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

const DOUBLE = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

function decimalOfDouble(value) {
 const match = DOUBLE.exec(String(value));
 if (match === null) throw new RangeError(`${value} is not a number`);
 const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
 const magnitude = BigInt(whole + fraction);
 const coefficient = sign === "-" ? -magnitude : magnitude;
 const scale = fraction.length - Number(exponent);
 return scale >= 0 ? {
  coefficient,
  scale
 } : {
  coefficient: coefficient * 10n ** BigInt(-scale),
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

var _a$1;

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

(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});

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

var _a;

var $ZodRegistry = class {
 constructor() {
  this._map = new WeakMap;
  this._idmap = new Map;
 }
 add(schema, ..._meta) {
  const meta = _meta[0];
  this._map.set(schema, meta);
  if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
  return this;
 }
 clear() {
  this._map = new WeakMap;
  this._idmap = new Map;
  return this;
 }
 remove(schema) {
  const meta = this._map.get(schema);
  if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
  this._map.delete(schema);
  return this;
 }
 get(schema) {
  const p = schema._zod.parent;
  if (p) {
   const pm = {
    ...this.get(p) ?? {}
   };
   delete pm.id;
   const f = {
    ...pm,
    ...this._map.get(schema)
   };
   return Object.keys(f).length ? f : void 0;
  }
  return this._map.get(schema);
 }
 has(schema) {
  return this._map.has(schema);
 }
};

function registry() {
 return new $ZodRegistry;
}

(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());

const globalRegistry = globalThis.__zod_globalRegistry;

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

function describe$1(description) {
 const ch = new $ZodCheck({
  check: "describe"
 });
 ch._zod.onattach = [ inst => {
  const existing = globalRegistry.get(inst) ?? {};
  globalRegistry.add(inst, {
   ...existing,
   description
  });
 } ];
 ch._zod.check = () => {};
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

function refine(fn, _params = {}) {
 return _refine(ZodMiniCustom, fn, _params);
}

function superRefine(fn, params) {
 return _superRefine(fn, params);
}

const describe = describe$1;

const MAX_SHOWN = 80;

const INVISIBLE = unicodePattern(String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]`, "gu");

const PRINTABLE = /^[ -~]*$/;

function shownValue(value) {
 if (typeof value === "string") return `"${shortened(value)}"`;
 if (value === null) return "nothing";
 if (Array.isArray(value)) return "a list";
 return typeof value === "object" ? "a mapping" : shortened(String(value));
}

function shortened(text, limit = MAX_SHOWN) {
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
  if (++folders > MAX_FOLDERS) throw tooMany(start.folder);
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

function tooMany(folder) {
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
 return !GLOB.test(path);
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
 const {rulesOfCommit} = await (Promise.all(/* import() */[__nccwpck_require__.e(910), __nccwpck_require__.e(782)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6782, 19)));
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
  const {findReleaseRules} = await (Promise.all(/* import() */[__nccwpck_require__.e(910), __nccwpck_require__.e(274)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3274, 19)));
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

function tagOf(runner) {
 const asked = runner.input("tag");
 const ref = runner.env["GITHUB_REF"] ?? "";
 return asked === "" && ref.startsWith("refs/tags/") ? ref.slice(10) : asked;
}

function repositoryOf({env}) {
 return env["GITHUB_REPOSITORY"] ?? "";
}

function branchOfRules({governance}) {
 return governance.release !== void 0 && governance.policyCommit !== void 0 ? governance.rules.branch : void 0;
}

function ownRunOf({env}) {
 const id = env["GITHUB_RUN_ID"];
 return {
  ownRunId: id === void 0 ? void 0 : Number(id),
  ownWorkflow: workflowOf(env["GITHUB_WORKFLOW_REF"] ?? "")
 };
}

function workflowOf(reference) {
 return /^[^/]+\/[^/]+\/(.+?)@/.exec(reference)?.[1];
}

const cadenceOfKind = defineRule({
 id: "release-check/cadence",
 title: "Time since the last release",
 policyKey: "release.cadence.{kind}",
 remedy: "plan the release that is due, or change release.cadence in the policy"
});

const CADENCE_RULES = {
 dimension: "Cadence",
 rules: [ cadenceOfKind ]
};

const changelogEntry = defineRule({
 id: "release-check/changelog-entry",
 title: "Entry in the change log",
 policyKey: "release.changelog",
 remedy: "write one dated entry for the version in the change log, with what changed"
});

const changelogOrder = defineRule({
 id: "release-check/changelog-order",
 title: "Order of the change log",
 policyKey: "release.changelog",
 remedy: "put the newest version first in the change log, and list each version once"
});

const changelogUnreleased = defineRule({
 id: "release-check/changelog-unreleased",
 title: "Unreleased changes in the change log",
 policyKey: "release.changelog",
 remedy: "move what is under Unreleased to the entry of the version"
});

const changelogBreaking = defineRule({
 id: "release-check/changelog-breaking",
 title: "Breaking changes in the change log",
 policyKey: "release.changelog",
 remedy: 'add an item under "Breaking changes", or one that begins with BREAKING, that cites the commit, its number (#12) or its words'
});

const changelogLabels = defineRule({
 id: "release-check/changelog-labels",
 title: "Labels of breaking pull requests",
 policyKey: "release.breaking-labels",
 remedy: "give the job a github-token with permissions: { pull-requests: read }"
});

const CHANGELOG_RULES = {
 dimension: "Change log",
 rules: [ changelogEntry, changelogOrder, changelogUnreleased, changelogBreaking, changelogLabels ]
};

const ciSystem = defineRule({
 id: "release-check/ci-system",
 title: "CI jobs on a required system",
 policyKey: "release.required-os",
 remedy: "wait for every job to finish, fix what fails, and rerun what was skipped or name it in release.optional-jobs"
});

const ciOthers = defineRule({
 id: "release-check/ci-others",
 title: "CI jobs on no known system",
 policyKey: "release.required-os",
 remedy: "wait for every job to finish, fix what fails, and rerun what was skipped or name it in release.optional-jobs"
});

const ciCheckRun = defineRule({
 id: "release-check/ci-check-run",
 title: "Required check run",
 policyKey: "release.required-check-runs",
 remedy: "find out why the check run did not succeed, and let its system report again for this commit"
});

const CI_RULES = {
 dimension: "CI",
 rules: [ ciSystem, ciOthers, ciCheckRun ]
};

const openBlockers = defineRule({
 id: "release-check/blockers",
 title: "Open blocker issues",
 policyKey: "release.blocker-labels",
 remedy: "close the issues, or remove the label from them"
});

const BLOCKER_RULES = {
 dimension: "Open blockers",
 rules: [ openBlockers ]
};

const deprecationsRegister = defineRule({
 id: "release-check/deprecations-register",
 title: "Register of deprecations",
 policyKey: "release.deprecations",
 remedy: "write the register that release.deprecations names, with deprecations: [] if nothing is deprecated"
});

const deprecationsWindows = defineRule({
 id: "release-check/deprecations-windows",
 title: "Deprecation windows",
 policyKey: "release.deprecations",
 remedy: "keep what is deprecated in this version, and raise its removed-in in the register"
});

const deprecationsOverdue = defineRule({
 id: "release-check/deprecations-overdue",
 title: "Overdue deprecations",
 policyKey: "release.deprecations",
 remedy: "add removed-in to the entry in the register, or delete the entry if the feature no longer exists"
});

const DEPRECATION_RULES = {
 dimension: "Deprecations",
 rules: [ deprecationsRegister, deprecationsWindows, deprecationsOverdue ]
};

const manifestVersion = defineRule({
 id: "release-check/manifest-version",
 title: "Version in the manifest",
 policyKey: "release.manifest",
 remedy: "write the version of the tag in the manifest, and tag the commit that has it"
});

const manifestSameVersion = defineRule({
 id: "release-check/manifest-same-version",
 title: "Version in a further manifest",
 policyKey: "release.same-version",
 remedy: "write the version of the tag in the manifest, and tag the commit that has it"
});

const manifestLockFile = defineRule({
 id: "release-check/manifest-lock-file",
 title: "Version in the lock file",
 policyKey: "release.manifest",
 remedy: "update the lock file with the package manager, and tag the commit that has it"
});

const manifestGoModule = defineRule({
 id: "release-check/manifest-go-module",
 title: "Name and tag of the Go module",
 policyKey: "release.manifest",
 remedy: "name the module and its tag as Go looks for them: https://go.dev/ref/mod#vcs-version"
});

const siblingVersion = defineRule({
 id: "release-check/sibling-version",
 title: "Version of a sibling package",
 policyKey: "release.siblings.{package}",
 remedy: "check a released version of the package out before this step"
});

const MANIFEST_RULES = {
 dimension: "Tag and version",
 rules: [ manifestVersion, manifestSameVersion, manifestLockFile, manifestGoModule, siblingVersion ]
};

const oneZeroPassRate = defineRule({
 id: "release-check/one-zero-pass-rate",
 title: "Pass rate for version 1",
 policyKey: "release.one-zero.min-pass-rate",
 remedy: "fix the failing tests, and renew or remove the expired exceptions"
});

const oneZeroBudgets = defineRule({
 id: "release-check/one-zero-budgets",
 title: "Budget history for version 1",
 policyKey: "release.one-zero.budgets-met-for",
 remedy: "measure every day, keep the history, and release once every budget has been met for long enough"
});

const oneZeroDocuments = defineRule({
 id: "release-check/one-zero-documents",
 title: "Documents for version 1",
 policyKey: "traceability.documents",
 remedy: "run traceability on this commit, and fix what it reports about the documents"
});

const oneZeroAttestation = defineRule({
 id: "release-check/one-zero-attestation",
 title: "Attestation for version 1",
 policyKey: "release.one-zero.attestations",
 remedy: "add the attestation to the register that release.attestations names"
});

const ONE_ZERO_RULES = {
 dimension: "Criteria of 1.0",
 rules: [ oneZeroPassRate, oneZeroBudgets, oneZeroDocuments, oneZeroAttestation ]
};

const tagFormat = defineRule({
 id: "release-check/tag",
 title: "Version in the tag",
 policyKey: "release.tag",
 remedy: "tag the commit in the format that release.tag sets, with a version of release.scheme"
});

const tagFree = defineRule({
 id: "release-check/tag-free",
 title: "Commit of the tag",
 policyKey: "release.tag",
 remedy: "release the next version, or check out the commit that the tag points to"
});

const tagBranch = defineRule({
 id: "release-check/tag-branch",
 title: "Release branch of the commit",
 policyKey: "release.branches",
 remedy: "merge the commit into a release branch without squashing, push the branch, and run the check again"
});

const tagRules = defineRule({
 id: "release-check/tag-rules",
 title: "Uncommitted changes to the rules",
 policyKey: "release.tag",
 remedy: "commit the changed files, or remove the step that writes them before this check"
});

const tagCheckout = defineRule({
 id: "release-check/tag-checkout",
 title: "Checked-out commit",
 policyKey: "release.tag",
 remedy: "check out the tag before this step: use actions/checkout without ref"
});

const tagHistory = defineRule({
 id: "release-check/tag-history",
 title: "Tags of earlier releases",
 policyKey: "release.tag-history",
 remedy: "say in the policy how earlier releases were tagged, in release.tag-history"
});

const TAG_RULES = {
 dimension: "Tag and version",
 rules: [ tagFormat, tagFree, tagHistory, tagBranch, tagRules, tagCheckout ]
};

const verdictsRequired = defineRule({
 id: "release-check/verdicts-required",
 title: "Verdict of a required gate",
 policyKey: "release.required-verdicts",
 remedy: "run the gate on the commit that is released, and name its verdict in release.evidence"
});

const verdictsOthers = defineRule({
 id: "release-check/verdicts-others",
 title: "Verdicts of other gates",
 policyKey: "release.required-verdicts",
 remedy: "add the gate to release.required-verdicts, or leave its verdict out of release.evidence"
});

const verdictsReadable = defineRule({
 id: "release-check/verdicts-readable",
 title: "Readability of the verdicts",
 policyKey: "release.evidence",
 remedy: "upload the verdicts unchanged, and nothing else under the paths in release.evidence"
});

const VERDICT_RULES = {
 dimension: "Verdicts of the gates",
 rules: [ verdictsRequired, verdictsOthers, verdictsReadable ]
};

const versionOrder = defineRule({
 id: "release-check/version-order",
 title: "Order of versions",
 policyKey: "release.release-lines",
 remedy: "release a version that is greater than every earlier one"
});

const versionStep = defineRule({
 id: "release-check/version-step",
 title: "Step from the previous version",
 policyKey: "release.scheme",
 remedy: "raise one number of the previous version by one, and set the numbers after it to 0"
});

const versionHistory = defineRule({
 id: "release-check/version-history",
 title: "Earlier versions in the history",
 policyKey: "release.tag",
 remedy: "release a commit that comes after the earlier versions"
});

const versionPrevious = defineRule({
 id: "release-check/version-previous",
 title: "Previous version in the history",
 policyKey: "release.missing-previous",
 remedy: "merge the previous version into the branch of this one, and release the merge"
});

const versionCandidates = defineRule({
 id: "release-check/version-candidates",
 title: "Release candidates",
 policyKey: "release.release-candidate-for",
 remedy: "release the next candidate before the version itself"
});

const versionCandidateAge = defineRule({
 id: "release-check/version-candidate-age",
 title: "Age of the last candidate",
 policyKey: "release.candidates.min-age",
 remedy: "release the version once its last candidate has been out for long enough"
});

const versionBreaking = defineRule({
 id: "release-check/version-breaking",
 title: "Version for breaking changes",
 policyKey: "release.deprecations",
 remedy: "release a major version, or revert the breaking changes"
});

const versionUnclear = defineRule({
 id: "release-check/version-unclear",
 title: "Unclear declarations of breaking changes",
 remedy: "find out whether the commits break something, and release a version that says so"
});

const versionEarlier = defineRule({
 id: "release-check/version-earlier",
 title: "Earlier tags that break the rules",
 policyKey: "release.since",
 remedy: "name the tags that nobody released in release.ignore-tags, or set release.since to the first version to judge"
});

const FAMILIES = [ TAG_RULES, {
 dimension: "Tag and version",
 rules: [ versionOrder, versionStep, versionHistory, versionPrevious, versionCandidates, versionCandidateAge, versionBreaking, versionUnclear, versionEarlier ]
}, MANIFEST_RULES, CHANGELOG_RULES, DEPRECATION_RULES, CADENCE_RULES, CI_RULES, BLOCKER_RULES, VERDICT_RULES, ONE_ZERO_RULES ];

runGate({
 name: "release-check",
 section: {
  name: "release",
  example: "{ manifest: package.json, changelog: CHANGELOG.md }"
 },
 rules: [ ...FAMILIES.flatMap(({rules}) => rules), governanceBase("release-check"), proposedPolicy("release-check") ],
 judge: async (context, policy) => {
  const {judgeContext} = await (Promise.all(/* import() */[__nccwpck_require__.e(910), __nccwpck_require__.e(794)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4794, 19)));
  return judgeContext(context, policy);
 },
 holding: "The version can be released",
 releaseTag: tagOf
}, processRunner());

exports.$ZodISODateTime = $ZodISODateTime;

exports.$constructor = $constructor;

exports.ANY_NUMBER = ANY_NUMBER;

exports.CHECK_STATUSES = CHECK_STATUSES;

exports.ConfigurationError = ConfigurationError;

exports.EvidenceError = EvidenceError;

exports.FAMILIES = FAMILIES;

exports.INTENDED_CHANGES_DEFAULTS = INTENDED_CHANGES_DEFAULTS;

exports.JSON_REMEDIES = JSON_REMEDIES;

exports.LineIndex = LineIndex;

exports.ListNode = ListNode;

exports.MappingNode = MappingNode;

exports.MissingSection = MissingSection;

exports.NEVER = NEVER;

exports.PolicyError = PolicyError;

exports.SECTIONS = SECTIONS;

exports.VERDICT_SCHEMA = VERDICT_SCHEMA;

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

exports.above = above;

exports.afterInterval = afterInterval;

exports.array = array;

exports.atLeast = atLeast;

exports.atMost = atMost;

exports.baseName = baseName;

exports.boolean = boolean;

exports.branchOf = branchOf;

exports.branchOfRules = branchOfRules;

exports.branchPattern = branchPattern;

exports.cadenceOfKind = cadenceOfKind;

exports.calendarDate = calendarDate;

exports.calendarInterval = calendarInterval;

exports.changelogBreaking = changelogBreaking;

exports.changelogEntry = changelogEntry;

exports.changelogLabels = changelogLabels;

exports.changelogOrder = changelogOrder;

exports.changelogUnreleased = changelogUnreleased;

exports.checkOf = checkOf;

exports.choice = choice;

exports.ciCheckRun = ciCheckRun;

exports.ciOthers = ciOthers;

exports.ciSystem = ciSystem;

exports.closestWord = closestWord;

exports.code = code;

exports.columnPath = columnPath;

exports.commitSha = commitSha;

exports.compareDecimals = compareDecimals;

exports.compareStatuses = compareStatuses;

exports.complaint = complaint;

exports.contentProblems = contentProblems;

exports.count = count;

exports.cutTo = cutTo;

exports.dateNode = dateNode;

exports.days = days;

exports.daysBetween = daysBetween;

exports.decimalOf = decimalOf;

exports.decimalOfDouble = decimalOfDouble;

exports.decimalToNumber = decimalToNumber;

exports.decimalToText = decimalToText;

exports.deprecationsOverdue = deprecationsOverdue;

exports.deprecationsRegister = deprecationsRegister;

exports.deprecationsWindows = deprecationsWindows;

exports.describe = describe;

exports.duration = duration;

exports.endOfDay = endOfDay;

exports.entryPath = entryPath;

exports.escapeMarkdown = escapeMarkdown;

exports.exactItem = exactItem;

exports.exactOptional = exactOptional;

exports.exactly = exactly;

exports.failurePath = failurePath;

exports.fieldName = fieldName;

exports.findingOf = findingOf;

exports.flag = flag;

exports.formatInstant = formatInstant;

exports.increase = increase;

exports.int = int$2;

exports.isBlocking = isBlocking;

exports.isSameText = isSameText;

exports.isSha = isSha;

exports.jobFolders = jobFolders;

exports.label = label;

exports.licence = licence;

exports.list = list;

exports.literal = literal;

exports.loadPathMatcher = loadPathMatcher;

exports.loadSectionReaders = loadSectionReaders;

exports.manifestGoModule = manifestGoModule;

exports.manifestLockFile = manifestLockFile;

exports.manifestSameVersion = manifestSameVersion;

exports.manifestVersion = manifestVersion;

exports.matchesItems = matchesItems;

exports.measured = measured;

exports.mixed = mixed;

exports.named = named;

exports.namedRegisters = namedRegisters;

exports.nodesOf = nodesOf;

exports.noneOf = noneOf;

exports.nullable = nullable;

exports.number = number;

exports.observedDay = observedDay;

exports.oneOrMore = oneOrMore;

exports.oneZeroAttestation = oneZeroAttestation;

exports.oneZeroBudgets = oneZeroBudgets;

exports.oneZeroDocuments = oneZeroDocuments;

exports.oneZeroPassRate = oneZeroPassRate;

exports.openBlockers = openBlockers;

exports.openPolicy = openPolicy;

exports.ownRules = ownRules;

exports.ownRunOf = ownRunOf;

exports.parseCalendarDate = parseCalendarDate;

exports.parseDecimal = parseDecimal;

exports.parseDuration = parseDuration;

exports.parseInstant = parseInstant;

exports.parsePercentage = parsePercentage;

exports.path = path$1;

exports.pathOrGlob = pathOrGlob;

exports.percentage = percentage;

exports.pipe = pipe;

exports.plain = plain;

exports.plainValue = plainValue$1;

exports.points = points;

exports.policySchema = policySchema;

exports.positiveCount = positiveCount;

exports.proposedPolicy = proposedPolicy;

exports.prose = prose;

exports.quantity = quantity;

exports.readBySchema = readBySchema;

exports.readDocument = readDocument;

exports.readEvent = readEvent;

exports.readInputs = readInputs;

exports.readJson = readJson;

Object.defineProperty(exports, "read_yaml_exports", ({
 enumerable: true,
 get: function() {
  return read_yaml_exports;
 }
}));

exports.refine = refine;

exports.repositoryName = repositoryName;

exports.repositoryOf = repositoryOf;

exports.rulesChangeOf = rulesChangeOf;

exports.scalar = scalar;

exports.shortened = shortened;

exports.shownValue = shownValue;

exports.siblingVersion = siblingVersion;

exports.startOfDay = startOfDay;

exports.statusOf = statusOf;

exports.strictObject = strictObject;

exports.string = string$1;

exports.structureMessage = structureMessage;

exports.superRefine = superRefine;

exports.tagBranch = tagBranch;

exports.tagCheckout = tagCheckout;

exports.tagFormat = tagFormat;

exports.tagFree = tagFree;

exports.tagHistory = tagHistory;

exports.tagOf = tagOf;

exports.tagPattern = tagPattern;

exports.tagRules = tagRules;

exports.textNode = textNode;

exports.transform = transform;

exports.unicodePattern = unicodePattern;

exports.union = union;

exports.unknownKeyMessage = unknownKeyMessage;

exports.verdictsOthers = verdictsOthers;

exports.verdictsReadable = verdictsReadable;

exports.verdictsRequired = verdictsRequired;

exports.versionBreaking = versionBreaking;

exports.versionCandidateAge = versionCandidateAge;

exports.versionCandidates = versionCandidates;

exports.versionEarlier = versionEarlier;

exports.versionHistory = versionHistory;

exports.versionOrder = versionOrder;

exports.versionPrevious = versionPrevious;

exports.versionStep = versionStep;

exports.versionUnclear = versionUnclear;

exports.visible = visible;

exports.word = word;

exports.wordNode = wordNode;

exports.worstStatus = worstStatus;

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