/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 5197:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

Object.defineProperty(exports, Symbol.toStringTag, {
 value: "Module"
});

var __create = Object.create;

var __defProp = Object.defineProperty;

var __getOwnPropDesc = Object.getOwnPropertyDescriptor;

var __getOwnPropNames = Object.getOwnPropertyNames;

var __getProtoOf = Object.getPrototypeOf;

var __hasOwnProp = Object.prototype.hasOwnProperty;

var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = {
 exports: {}
}).exports, mod, mod.exports), cb = null), mod.exports);

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

let node_path = __nccwpck_require__(6760);

let node_crypto = __nccwpck_require__(7598);

let node_fs = __nccwpck_require__(3024);

let os = __nccwpck_require__(857);

os = __toESM(os, 1);

let crypto = __nccwpck_require__(6982);

crypto = __toESM(crypto, 1);

let fs = __nccwpck_require__(9896);

fs = __toESM(fs, 1);

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

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const DAY = 864e5;

function parseCalendarDate(text) {
 const match = DATE.exec(text);
 if (match === null) return;
 const [year, month, day] = [ Number(match[1]), Number(match[2]), Number(match[3]) ];
 const date = new Date(Date.UTC(year, month - 1, day));
 return year >= 1e3 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? text : void 0;
}

function startOfDay(date) {
 return Date.parse(`${date}T00:00:00Z`);
}

function daysBetween(from, until) {
 return Math.ceil((until - from) / DAY);
}

function formatInstant(value) {
 return new Date(value).toISOString().replace(".000Z", "Z");
}

function proposedPolicy(gate) {
 return defineRule({
  id: `${gate}/proposed-policy`,
  title: "Policy of the change",
  remedy: "fix these lines of the change: once merged, nothing could be judged by them"
 });
}

const cellOrigin = defineRule({
 id: "gate-report/cell-origin",
 title: "Origin of the verdicts",
 remedy: "run the gate on this commit, and pass only verdicts of this run"
});

const stoppedGates = defineRule({
 id: "gate-report/stopped-gates",
 title: "Gates that stopped",
 remedy: "fix what stopped them, and run them again"
});

const cellRules = defineRule({
 id: "gate-report/cell-rules",
 title: "Policy of the cells",
 remedy: "check out the same commit in every cell, and judge by the same policy file"
});

const CHECK_STATUSES = [ "fail", "inconclusive", "warn", "pass", "skipped" ];

function worstStatus(statuses) {
 let worst;
 for (const status of statuses) if (worst === void 0 || compareStatuses(status, worst) < 0) worst = status;
 return worst;
}

function compareStatuses(left, right) {
 return CHECK_STATUSES.indexOf(left) - CHECK_STATUSES.indexOf(right);
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

function isObject$1(data) {
 return typeof data === "object" && data !== null && !Array.isArray(data);
}

function isPlainObject(o) {
 if (isObject$1(o) === false) return false;
 const ctor = o.constructor;
 if (ctor === void 0) return true;
 if (typeof ctor !== "function") return true;
 const prot = ctor.prototype;
 if (isObject$1(prot) === false) return false;
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
 return result.issues.length ? failure$1(_Err, result.issues, ctx) : {
  success: true,
  data: result.value
 };
};

const safeParse = _safeParse($ZodRealError);

function failure$1(Err, issues, ctx) {
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
 return result.issues.length ? failure$1(_Err, result.issues, ctx) : {
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

function datetime$1(args) {
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
 def.pattern ?? (def.pattern = datetime$1(def));
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
 const isObject = isObject$1;
 const catchall = def.catchall;
 let value;
 const memo = globalConfig.memoizer;
 memo?.attach(inst);
 inst._zod.parse = (payload, ctx) => {
  value ?? (value = _normalized.value);
  const input = payload.value;
  if (!isObject(input)) {
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

function string(params) {
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

function int(params) {
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
  keyType: string(),
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

const ZodMiniISODateTime = $constructor("ZodMiniISODateTime", (inst, def) => {
 $ZodISODateTime.init(inst, def);
 ZodMiniStringFormat.init(inst, def);
});

function datetime(params) {
 return _isoDateTime(ZodMiniISODateTime, params);
}

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

const MAX_LISTED$1 = 100;

var PolicyError = class extends Error {
 file;
 problems;
 constructor(file, problems) {
  const sorted = inOrder(problems);
  const listed = sorted.slice(0, MAX_LISTED$1).map(problem => problemLine(file, problem));
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

const SIGNS$1 = [ [ "utf-16le", [ 255, 254 ] ], [ "utf-16be", [ 254, 255 ] ], [ "utf-16le", [ 60, 0, 63, 0 ] ], [ "utf-16be", [ 0, 60, 0, 63 ] ] ];

const DECLARED = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.:-]{0,40})["']/;

const SINGLE_BYTE = /^(?:us-ascii|latin-?[1-9]|iso[-_]8859-\d{1,2}|(?:windows|cp|x-cp)-?125\d|koi8-[ru])$/i;

function encodingOf(head) {
 const sign = SIGNS$1.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte));
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
 const {default: picomatch} = await __nccwpck_require__.e(/* import() */ 163).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6163, 19)).then(file => __toESM(file.default.default, 1));
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

const MAX_FILES$2 = 1e4;

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
   if (found.size > MAX_FILES$2) throw new ConfigurationError(`evidence: ${patterns.join(", ")} matches more than ${MAX_FILES$2} files: narrow it`);
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

const MANIFEST_SCHEMA = "governance.bundle/v1";

const MANIFEST_FILE = "governance-bundle.json";

const FAILURE_SCHEMA = "governance.failure/v1";

const VERDICT_SCHEMA = "governance.verdict/v1";

function statusOf$1(checks) {
 const worst = worstStatus(checks.map(({status}) => status));
 if (worst === void 0 || worst === "skipped") return "inconclusive";
 return worst === "warn" ? "pass" : worst;
}

function isBlocking(checks, mode) {
 const status = statusOf$1(checks);
 if (status === "pass" || mode === "observe") return false;
 return mode === "strict" || status === "inconclusive" || checks.some(check => check.status === "inconclusive");
}

const REPORT_SCHEMA = "governance.report/v1";

function concludeReport(parts) {
 const statuses = [ ...parts.gates.map(({status}) => status), ...parts.checks.length === 0 ? [] : [ statusOf$1(parts.checks) ], ...parts.gates.length === 0 ? [ "inconclusive" ] : [] ];
 const isRunBad = parts.checks.some(check => check.status === "fail" || check.status === "inconclusive");
 return {
  schema: REPORT_SCHEMA,
  title: parts.title,
  status: worstStatus(statuses) ?? "inconclusive",
  blocking: parts.gates.length === 0 || isRunBad || parts.gates.some(({blocking}) => blocking),
  reportedAt: parts.reportedAt,
  subject: parts.subject,
  gates: parts.gates.toSorted(blockingFirst),
  checks: parts.checks,
  changes: parts.changes
 };
}

function blockingFirst(left, right) {
 if (left.blocking !== right.blocking) return left.blocking ? -1 : 1;
 const order = compareStatuses(left.status, right.status);
 if (order !== 0) return order;
 return left.gate < right.gate ? -1 : left.gate > right.gate ? 1 : 0;
}

function mergeCells(gate, cells, origin) {
 const suspicions = [ ...originChecks(gate, cells, origin), ...agreementChecks(gate, cells) ];
 const ids = [ ...new Set(cells.flatMap(({verdict}) => verdict.checks.map(({id}) => id))) ];
 const checks = [ ...suspicions, ...ids.map(id => mergeCheck(id, cells)) ];
 const mode = modeOf(cells);
 const changes = distinctChanges(cells.flatMap(({verdict}) => verdict.policyChanges ?? []));
 return {
  gate,
  status: worstStatus([ ...cells.map(({verdict}) => verdict.status), ...suspicions.length === 0 ? [] : [ statusOf$1(suspicions) ] ]) ?? "inconclusive",
  mode,
  ...observeUntilOf(cells, mode),
  blocking: cells.some(({verdict}) => verdict.blocking) || suspicions.length > 0,
  rules: cells[0]?.verdict.rules ?? {
   path: "",
   sha256: ""
  },
  thresholdsVersion: cells[0]?.verdict.thresholdsVersion ?? "",
  cells: cells.map(({label, verdict}) => ({
   label,
   status: verdict.status,
   blocking: verdict.blocking
  })),
  checks,
  ...changes.length === 0 ? {} : {
   policyChanges: changes
  }
 };
}

function distinctChanges(changes) {
 const texts = changes.map(each => [ JSON.stringify([ each.file, each.key, each.before, each.after ]), each ]);
 return [ ...new Map(texts).values() ];
}

function modeOf(cells) {
 const modes = new Set(cells.map(({verdict}) => verdict.mode));
 return [ "strict", "rollback", "observe" ].find(mode => modes.has(mode)) ?? "strict";
}

function observeUntilOf(cells, mode) {
 const [first] = cells.filter(({verdict}) => verdict.mode === mode).flatMap(({verdict}) => verdict.observeUntil ?? []).sort();
 return first === void 0 ? {} : {
  observeUntil: first
 };
}

function originChecks(gate, cells, {repository, commit}) {
 const findings = cells.flatMap(({path, verdict: {subject}}) => [ commit !== "" && subject.commit !== commit && `commit ${subject.commit || "(none)"}`, repository !== "" && subject.repository !== repository && `repository ${subject.repository || "(none)"}` ].filter(other => other !== false).map(other => ({
  message: `this verdict is from ${other}`,
  file: path
 })));
 if (findings.length === 0) return [];
 return [ checkOf(cellOrigin, {
  gate
 }, {
  status: "inconclusive",
  actual: measured(new Set(findings.map(({file}) => file)).size, "foreign verdicts"),
  expected: exactly(0, "foreign verdicts"),
  findings
 }) ];
}

function agreementChecks(gate, cells) {
 const rules = new Map;
 for (const cell of cells) {
  const {rules: origin, thresholdsVersion} = cell.verdict;
  rules.set(`${origin.sha256} ${thresholdsVersion}`, cell);
 }
 if (rules.size < 2) return [];
 const findings = [ ...rules.values() ].map(({label, path, verdict}) => ({
  message: `${label || "one cell"} was judged by thresholds ${verdict.thresholdsVersion}, policy ${verdict.rules.sha256.slice(0, 12)}`,
  file: path
 }));
 return [ checkOf(cellRules, {
  gate
 }, {
  status: "inconclusive",
  actual: measured(rules.size, "policies"),
  expected: exactly(1, "policies"),
  findings
 }) ];
}

function mergeCheck(id, cells) {
 const found = cells.flatMap(({label, verdict}) => verdict.checks.filter(check => check.id === id).map(check => ({
  label,
  check
 })));
 const worst = worstStatus(found.map(({check}) => check.status));
 const own = found.filter(({check}) => check.status === worst);
 const [first] = own;
 if (first === void 0) throw new RangeError(`no cell has the check ${id}`);
 if (cells.length === 1) return first.check;
 return {
  ...first.check,
  cells: [ ...new Set(own.map(({label}) => label)) ],
  findings: mergeFindings(own)
 };
}

function mergeFindings(found) {
 const merged = new Map;
 for (const {label, check} of found) for (const finding of check.findings) {
  const key = JSON.stringify([ finding.subject, finding.message, finding.file, finding.line ]);
  const known = merged.get(key);
  if (known === void 0) merged.set(key, {
   finding,
   labels: [ label ]
  }); else if (!known.labels.includes(label)) known.labels.push(label);
 }
 return [ ...merged.values() ].map(({finding, labels}) => labels.length === found.length ? finding : {
  ...finding,
  message: `${finding.message} (${labels.join(", ")})`
 });
}

function compareStandings(base, head) {
 const before = new Map((base?.checks ?? []).map(check => [ check.id, check ]));
 const now = new Map(head.checks.map(check => [ check.id, check ]));
 const pairs = [ ...now ].map(([id, check]) => [ before.get(id), check ]);
 const gone = [ ...before.values() ].filter(({id}) => !now.has(id));
 const change = {
  gate: head.gate,
  worse: pairs.filter(([from, to]) => isWorse(from, to)).map(([from, to]) => checkChange(from, to)),
  new: pairs.flatMap(([from, to]) => subjectsOnlyIn(to, from)),
  better: [ ...pairs.filter(([from, to]) => from !== void 0 && isWorse(to, from)).map(([from, to]) => checkChange(from, to)), ...gone.filter(isBad).map(check => checkChange(check, void 0)) ],
  fixed: [ ...pairs.flatMap(([from, to]) => from === void 0 ? [] : subjectsOnlyIn(from, to)), ...gone.flatMap(check => subjectsOnlyIn(check, void 0)) ]
 };
 return [ change.worse, change.new, change.better, change.fixed ].every(list => list.length === 0) ? void 0 : change;
}

function isBad({status}) {
 return compareStatuses(status, "warn") <= 0;
}

function isWorse(from, to) {
 return compareStatuses(to.status, from?.status ?? "pass") < 0 && isBad(to);
}

function checkChange(from, to) {
 const known = to ?? from;
 return {
  check: known?.id ?? "",
  title: known?.title ?? "",
  from: from?.status,
  to: to?.status
 };
}

function subjectsOnlyIn(check, other) {
 if (!isBad(check)) return [];
 const known = new Set(other !== void 0 && isBad(other) ? other.findings.map(({subject}) => subject) : []);
 const seen = new Set;
 return check.findings.flatMap(({subject, message}) => {
  if (subject === void 0 || known.has(subject) || seen.has(subject)) return [];
  seen.add(subject);
  return [ {
   check: check.id,
   subject,
   message
  } ];
 });
}

const SIGNS = {
 "at-least": "\u2265 ",
 "at-most": "\u2264 ",
 above: "> ",
 below: "< ",
 is: ""
};

function formatActual({actual, expected, status}) {
 if (actual === null) return "not measured";
 const {value, unit} = actual;
 if (typeof value === "string") return withUnit(value, unit);
 const isUpperLimit = expected.operator === "at-most" || expected.operator === "below";
 const bias = status !== "pass" && isUpperLimit ? "up" : "down";
 return withUnit(shorten(value, {
  decimals: decimalsOf(value, unit),
  bias
 }), unit);
}

function formatExpected({operator, limit, unit}) {
 const amount = typeof limit === "number" ? exact(limit) : limit;
 return SIGNS[operator] + withUnit(amount, unit);
}

function formatCount(count) {
 return shorten(count, {
  decimals: 0,
  bias: "down"
 });
}

function withUnit(amount, unit) {
 if (unit === void 0 || unit === "") return amount;
 if (unit === "%") return `${amount}%`;
 return `${amount} ${amount === "1" ? singular(unit) : unit}`;
}

function singular(noun) {
 if (!/^[a-z -]*[a-z]{3,}s$/.test(noun) || noun.endsWith("ss")) return noun;
 if (noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
 return noun.slice(0, /(?:ch|sh|ss|x)es$/.test(noun) ? -2 : -1);
}

function decimalsOf(value, unit) {
 if (unit === "%") return 2;
 return 3 + (/^-?0\.(0*)/.exec(String(value))?.[1] ?? "").length;
}

const DIGITS = /^(-?)(\d+)(?:\.(\d+))?$/;

function exact(value) {
 const [match, sign = "", whole = "", fraction] = DIGITS.exec(String(value)) ?? [];
 if (match === void 0) return String(value);
 return `${sign}${grouped(whole)}${fraction === void 0 ? "" : `.${fraction}`}`;
}

function shorten(value, {decimals, bias}) {
 const match = DIGITS.exec(String(value));
 if (match === null) return String(value);
 const [, sign = "", whole = "", fraction = ""] = match;
 if (fraction.length <= decimals) return `${sign}${grouped(whole)}${fraction === "" ? "" : `.${fraction}`}`;
 const isAwayFromZero = bias === "up" === (sign === "");
 const digits = BigInt(whole + fraction.slice(0, decimals)) + (isAwayFromZero ? 1n : 0n);
 const text = String(digits).padStart(decimals + 1, "0");
 const rest = text.slice(text.length - decimals).replace(/0+$/, "");
 const shown = `${grouped(text.slice(0, text.length - decimals))}${decimals === 0 || rest === "" ? "" : `.${rest}`}`;
 return shown === "0" ? "0" : sign + shown;
}

function grouped(digits) {
 return digits.replace(/\B(?=(?:\d{3})+$)/g, ",");
}

function annotationLine({level, file, line, title, message}) {
 return `${level}: ${file === void 0 ? "" : `${file}${line === void 0 ? "" : `:${line}`}: `}${title}: ${message.replaceAll("\n", "\n  ")}`;
}

const STATUS_ICONS = {
 fail: "\u274c",
 inconclusive: "\u2753",
 warn: "\u26a0\ufe0f",
 pass: "\u2705",
 skipped: "\u2796"
};

function checksWith(checks, ...statuses) {
 return CHECK_STATUSES.filter(status => statuses.includes(status)).flatMap(status => checks.filter(check => check.status === status));
}

function ranked(checks) {
 return checksWith(checks, ...CHECK_STATUSES);
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

const TEXT_LIMIT$1 = 1e3;

const CODE_LIMIT = 300;

const SPECIAL = /[&<>`*_~[\]#|\\{}:$@^!]|(?<=w)\./gi;

const BLOCK_START = /^(?:[-+=]|\d{1,9}[.)](?=\s|$))/;

const WORD = /[^\s"'(),;]+/g;

const LINKED = /@|#\d|:\/\/|www\.|(?:^|[^a-z])(?:gh|ghsa|cve)-|:[\w+-]|(?:^|[^0-9a-z])[0-9a-f]{7,40}(?:$|[^0-9a-z])/i;

function escapeMarkdown(text, limit = TEXT_LIMIT$1) {
 return visible(text, limit).trim().replace(WORD, word => LINKED.test(word) ? linkedWord(word) : entities$1(word)).replace(BLOCK_START, start => entity(start) + start.slice(1));
}

const FOLLOWED = /^[^:]+(?=:$)|^.*[^.](?=\.$)/;

function linkedWord(word) {
 const [own] = FOLLOWED.exec(word) ?? [ word ];
 return `<code>${entities$1(own)}</code>${entities$1(word.slice(own.length))}`;
}

function code(text, limit = CODE_LIMIT) {
 return `<code>${entities$1(visible(text, limit))}</code>`;
}

const COMMAND = /^([\ufe0e-\ufe0f\s]*):(?=[\ufe0e-\ufe0f]*:)/;

const OLD_COMMAND = /#(?=[\ufe0e-\ufe0f]*#[\ufe0e-\ufe0f]*\[)/g;

function plain(text, limit = TEXT_LIMIT$1) {
 return cutTo(visible(text, limit).replace(COMMAND, "$1\\u{3a}").replace(OLD_COMMAND, "\\u{23}"), limit);
}

function entities$1(text) {
 return text.replace(SPECIAL, character => character === "$" || character === "@" ? `<span>${entity(character)}</span>` : entity(character));
}

function entity(text) {
 return `&#${text.charCodeAt(0)};`;
}

const BEYOND_ASCII = /[\u0080-\uffff]+/g;

function utf8Length(text) {
 let bytes = text.length;
 for (const [characters] of text.matchAll(BEYOND_ASCII)) bytes += furtherBytes(characters);
 return bytes;
}

function furtherBytes(characters) {
 let bytes = 0;
 for (let index = 0; index < characters.length; index++) {
  const unit = characters.charCodeAt(index);
  bytes += unit < 2048 || unit >= 55296 && unit <= 57343 ? 1 : 2;
 }
 return bytes;
}

const MAX_ITEMS = 1e4;

function folded(title) {
 return `\n<details>\n<summary>${title}</summary>\n`;
}

const FOLD_END = "\n</details>\n";

function sectionOf(parts) {
 const {head, values, render, foot = "", source, limit = MAX_ITEMS} = parts;
 return {
  head,
  items: values.slice(0, limit).map(render),
  foot,
  total: values.length,
  source
 };
}

const CLOSING_NOTE = 100;

const VERDICT_FILE = "in the verdict file";

function joinSections(sections, limitBytes, rest = VERDICT_FILE) {
 const places = {
  verdict: rest,
  gate: "that do not fit here"
 };
 const everything = sections.map(section => cut(section, section.items.length, places)).join("");
 if (utf8Length(everything) <= limitBytes) return everything;
 const [text, omitted] = fill(sections, limitBytes - CLOSING_NOTE - utf8Length(rest), places);
 if (text === "") return fill(sections, limitBytes, places)[0];
 return text + closingNote(omitted, places);
}

function fill(sections, limitBytes, places) {
 const omitted = {
  sections: 0,
  verdict: 0,
  gate: 0
 };
 let text = "";
 let left = limitBytes;
 let isFull = false;
 for (const section of sections) {
  const part = isFull ? "" : longestCut(section, left, places);
  text += part;
  left -= utf8Length(part);
  if (part === "") {
   omitted.sections++;
   omitted[section.source] += section.total;
  }
  isFull ||= part !== cut(section, section.items.length, places);
 }
 return [ text, omitted ];
}

function longestCut(section, limitBytes, places) {
 const whole = cut(section, section.items.length, places);
 if (utf8Length(whole) <= limitBytes) return whole;
 let shown = 0;
 let used = utf8Length(section.head + moreNote(section.total, places[section.source]) + section.foot);
 for (const item of section.items) {
  used += utf8Length(item);
  if (used > limitBytes) break;
  shown++;
 }
 return shown === 0 ? "" : cut(section, shown, places);
}

function cut({head, items, foot, total, source}, shown, places) {
 return head + items.slice(0, shown).join("") + moreNote(total - shown, places[source]) + foot;
}

function moreNote(count, place) {
 return count === 0 ? "" : `\n_${formatCount(count)} more ${place}._\n`;
}

function closingNote({sections, verdict, gate}, places) {
 if (sections === 0) return "";
 return `\n_Cut here: ${[ ...verdict > 0 ? [ `${formatCount(verdict)} more ${places.verdict}` ] : [], ...gate > 0 ? [ `${formatCount(gate)} rows ${places.gate}` ] : [] ].join("; ") || `the rest is ${places.verdict}`}._\n`;
}

function tableHead(columns) {
 const rule = columns.map(({align}) => align === "right" ? "---:" : ":---");
 return tableRow(columns.map(({header}) => escapeMarkdown(header))) + tableRow(rule);
}

function tableRow(cells) {
 return `| ${cells.join(" | ")} |\n`;
}

function reportFailure(gate, runner, error) {
 const isOwn = isMistake(error);
 const message = plainLines(error instanceof Error ? error.message : String(error));
 const headline = isOwn ? `Invalid configuration: ${message}` : `Defect in ${gate}: ${message}`;
 const title = `${gate}: nothing was judged`;
 const sinks = [ () => runner.setOutput("status", "inconclusive"), () => runner.setOutput("blocking", "true"), () => runner.setOutput("failed-checks", JSON.stringify([ isOwn ? "configuration" : "defect" ])), () => runner.setOutput("headline", oneLine(headline)), () => runner.writeSummary(summaryOf(title, headline)), ...placesOf(error).map(place => () => runner.annotate({
  level: "error",
  title,
  message: headline,
  ...place
 })), ...isOwn ? [] : [ () => runner.log(defectReport(error, message)) ] ];
 for (const sink of sinks) attempt(sink);
}

function isMistake(error) {
 return error instanceof ConfigurationError || error instanceof PolicyError || isRefusal(error);
}

function attempt(sink) {
 try {
  sink();
 } catch {}
}

function isRefusal(error) {
 return error instanceof Error && ("syscall" in error || "code" in error && error.code === "ERR_STRING_TOO_LONG");
}

function summaryOf(title, headline) {
 const lines = headline.split("\n").map(line => escapeMarkdown(line));
 return `## \u2753 ${escapeMarkdown(title)}\n\n${lines.join("<br>\n")}\n`;
}

function defectReport(error, message) {
 return [ plainLines(error instanceof Error ? error.stack ?? message : message), "This is a defect of the gate, not of your change. Please report it with the lines above:", "https://github.com/governance-gates/governance-gates/issues" ].join("\n");
}

function oneLine(headline) {
 const [first = "", ...more] = headline.split("\n");
 return more.length === 0 ? first : `${first} (and ${more.length} more)`;
}

function plainLines(text) {
 return text.split("\n").map(line => plain(line)).join("\n");
}

const MAX_ERROR_ANNOTATIONS = 10;

function placesOf(error) {
 if (error instanceof PolicyError) {
  const [first, ...more] = error.problems.slice(0, MAX_ERROR_ANNOTATIONS);
  if (first === void 0) return [ {} ];
  return [ {
   file: error.file,
   line: first.line
  }, ...more.map(problem => placeOf(error.file, problem)) ];
 }
 if (!(error instanceof ConfigurationError) || error.file === void 0) return [ {} ];
 return [ {
  file: error.file,
  ...error.line === void 0 ? {} : {
   line: error.line
  }
 } ];
}

function placeOf(file, {line, path, message}) {
 return {
  file,
  line,
  message: plain(path === "" ? message : `${path}: ${message}`)
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

function isSha(value) {
 return typeof value === "string" && SHA.test(value);
}

function eventPayload({GITHUB_EVENT_PATH: path = ""}) {
 try {
  return JSON.parse((0, node_fs.readFileSync)(path, "utf8"));
 } catch {
  return;
 }
}

function rulesDigest(text) {
 return (0, node_crypto.createHash)("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex");
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

const COLORS = {
 pass: "brightgreen",
 fail: "red",
 inconclusive: "lightgrey"
};

function badgeJson({status, gates}) {
 const open = gates.filter(gate => gate.status !== "pass").length;
 const message = status === "pass" ? "pass" : open === 0 ? status : `${status} (${open} of ${gates.length})`;
 return `${JSON.stringify({
  schemaVersion: 1,
  label: "governance",
  message,
  color: COLORS[status]
 })}\n`;
}

const SHORT = 200;

const WHOLE = 1e3;

function findingLimit({status}) {
 return status === "inconclusive" ? WHOLE : SHORT;
}

function findingLine({message, subject, file, line}, limit) {
 const place = file === void 0 ? "" : ` (${plain(line === void 0 ? file : `${file}:${line}`, limit)})`;
 return `${subject === void 0 ? "" : `${plain(subject, limit)}: `}${plain(message, limit)}${place}`;
}

function junitXml({gates, checks, title}) {
 const run = checks.length === 0 ? [] : [ suite(title, checks) ];
 return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${[ ...gates.map(gate => suite(gate.gate, gate.checks)), ...run ].join("")}</testsuites>\n`;
}

function suite(name, checks) {
 const count = status => checks.filter(check => check.status === status).length;
 const totals = `tests="${checks.length}" failures="${count("fail")}" errors="${count("inconclusive")}" skipped="${count("skipped")}"`;
 return `  <testsuite name="${attribute(name)}" ${totals}>\n${checks.map(check => testCase(name, check)).join("")}  </testsuite>\n`;
}

function testCase(suiteName, check) {
 const head = `    <testcase classname="${attribute(suiteName)}" name="${attribute(check.id)}"`;
 const inner = outcome(check);
 return inner === "" ? `${head}/>\n` : `${head}>\n      ${inner}\n    </testcase>\n`;
}

function outcome(check) {
 const message = attribute(`${check.title}: wanted ${formatExpected(check.expected)}, found ${formatActual(check)}`);
 switch (check.status) {
 case "pass":
  return "";

 case "skipped":
  return "<skipped/>";

 case "warn":
  return `<system-out>${text$2(reasons(check))}</system-out>`;

 case "fail":
  return `<failure message="${message}">${text$2(reasons(check))}</failure>`;

 case "inconclusive":
  return `<error message="${message}">${text$2(reasons(check))}</error>`;
 }
}

const MAX_FINDINGS$1 = 100;

const FINDING_LIMIT$2 = 500;

function reasons({status, detail, remedy, findings, cells = []}) {
 return [ ...cells.length === 0 ? [] : [ `${status} on ${cells.join(", ")}` ], ...detail === void 0 ? [] : [ detail ], ...findings.slice(0, MAX_FINDINGS$1).map(finding => `- ${findingLine(finding, FINDING_LIMIT$2)}`), ...remedy === void 0 ? [] : [ `What to do: ${remedy}` ] ].join("\n");
}

const ATTRIBUTE_LIMIT = 1e3;

function attribute(value) {
 return entities(visible(value, ATTRIBUTE_LIMIT));
}

function text$2(value) {
 return value.split("\n").map(line => entities(visible(line, ATTRIBUTE_LIMIT))).join("\n");
}

function entities(value) {
 return value.replace(/[&<>"'\uFFFE\uFFFF]/g, character => character > "\ufff0" ? "" : `&#${character.charCodeAt(0)};`);
}

const UNUSUAL = /\\|[^ -~\u00a0-\ud7ff\ue000-\u{10ffff}]/u;

function isRelativePath(path) {
 const names = path.split("/");
 return !UNUSUAL.test(path) && !/^[a-z][a-z0-9+.-]*:/i.test(path) && names.every(name => name !== "" && name !== "." && name !== "..");
}

const PAGES = "https://github.com/governance-gates/governance-gates/blob/main/docs/rules";

const RULE = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/;

function rulePage(rule) {
 return RULE.test(rule) ? `${PAGES}/${rule}.md` : void 0;
}

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

const MAX_RESULTS = 5e3;

const MAX_MESSAGE = 1e3;

const LEVELS = {
 fail: "error",
 inconclusive: "error",
 warn: "warning",
 pass: void 0,
 skipped: void 0
};

function sarifJson(report) {
 const results = report.gates.flatMap(gate => gate.checks.flatMap(check => resultsOf(gate, check))).toSorted((left, right) => rank(left) - rank(right)).slice(0, MAX_RESULTS);
 const rules = new Map(results.map(({rule}) => [ rule.id, rule ]));
 const ids = [ ...rules.keys() ];
 const log = {
  $schema: SCHEMA,
  version: "2.1.0",
  runs: [ {
   tool: {
    driver: {
     name: "governance-gates",
     informationUri: "https://github.com/governance-gates/governance-gates",
     rules: [ ...rules.values() ]
    }
   },
   results: results.map(({rule, level, message, location, fingerprint}) => ({
    ruleId: rule.id,
    ruleIndex: ids.indexOf(rule.id),
    level,
    message: {
     text: messageText(message)
    },
    locations: [ location ],
    partialFingerprints: {
     "governanceFinding/v1": fingerprint
    }
   }))
  } ]
 };
 return `${JSON.stringify(log, null, 1)}\n`;
}

function rank({level}) {
 return level === "error" ? 0 : 1;
}

function resultsOf({gate}, check) {
 const level = LEVELS[check.status];
 if (level === void 0) return [];
 const title = plain(check.title);
 const page = rulePage(check.rule);
 const rule = {
  id: page === void 0 ? plain(gate) : check.rule,
  shortDescription: {
   text: messageText(title)
  },
  ...page === void 0 ? {} : {
   helpUri: page
  },
  help: {
   text: messageText(plain(check.remedy ?? title))
  }
 };
 return check.findings.flatMap(finding => {
  const location = locationOf(finding);
  if (location === void 0) return [];
  const message = plain(`${finding.subject === void 0 ? "" : `${plain(finding.subject)}: `}${plain(finding.message)}`, MAX_MESSAGE);
  return [ {
   rule,
   level,
   message,
   location,
   fingerprint: messageText(`${rule.id} ${finding.file} ${message}`).slice(0, 500)
  } ];
 });
}

function messageText(text) {
 return text.replace(/[\\[\]]/g, sign => `\\${sign}`).replace(/[{}]/g, brace => brace + brace);
}

function locationOf({file, line}) {
 if (file === void 0 || !isRelativePath(file)) return;
 return {
  physicalLocation: {
   artifactLocation: {
    uri: file.split("/").map(encodeURIComponent).join("/"),
    uriBaseId: "%SRCROOT%"
   },
   region: {
    startLine: line ?? 1
   }
  }
 };
}

const PREDICATE_TYPE = "https://in-toto.io/attestation/test-result/v0.1";

const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";

function testResultPredicate(report, runUrl) {
 const checks = [ ...report.gates.flatMap(gate => gate.checks), ...report.checks ];
 const named = (...statuses) => checks.filter(({status}) => statuses.includes(status)).map(({id}) => id);
 const warned = named("warn");
 return {
  result: report.status !== "pass" ? "FAILED" : warned.length > 0 ? "WARNED" : "PASSED",
  configuration: policiesOf(report.gates),
  ...runUrl === void 0 ? {} : {
   url: runUrl
  },
  passedTests: named("pass"),
  warnedTests: warned,
  failedTests: named("fail", "inconclusive")
 };
}

function testResultStatement(report, runUrl) {
 const {repository, commit} = report.subject;
 const statement = {
  _type: STATEMENT_TYPE,
  subject: [ {
   name: repository,
   digest: {
    gitCommit: commit
   }
  } ],
  predicateType: PREDICATE_TYPE,
  predicate: testResultPredicate(report, runUrl)
 };
 return `${JSON.stringify(statement, null, 2)}\n`;
}

function policiesOf(gates) {
 return [ ...new Map(gates.map(({rules}) => [ rules.sha256, rules ])).values() ].map(({path, sha256}) => ({
  name: path,
  digest: {
   sha256
  }
 }));
}

const NOUNS = new Map([ [ "conformance-gate/pass-rate", [ "test fails", "tests fail" ] ], [ "conformance-gate/failures", [ "test fails", "tests fail" ] ], [ "conformance-gate/tier-pass-rate", [ "test fails", "tests fail" ] ], [ "conformance-gate/raw-pass-rate", [ "test fails", "tests fail" ] ], [ "conformance-gate/baseline-new-failures", [ "test fails that passed before", "tests fail that passed before" ] ], [ "conformance-gate/baseline-absent", [ "test is gone", "tests are gone" ] ], [ "conformance-gate/flaky", [ "test is flaky", "tests are flaky" ] ], [ "gate-report/run-jobs", [ "job did not succeed", "jobs did not succeed" ] ], [ "gate-report/run-gates", [ "verdict is missing", "verdicts are missing" ] ], [ "gate-report/run-cells", [ "piece of evidence is missing", "pieces of evidence are missing" ] ], [ "gate-report/run-verdicts", [ "verdict cannot be used", "verdicts cannot be used" ] ], [ "gate-report/run-policy", [ "verdict is by another policy", "verdicts are by another policy" ] ], [ "gate-report/stopped-gates", [ "gate stopped", "gates stopped" ] ] ]);

NOUNS.keys();

function causeTitle({checks: [{check}], findings, told}) {
 const noun = NOUNS.get(check.rule);
 const {actual, expected} = check;
 const count = expected.operator === "is" && expected.limit === 0 && typeof actual?.value === "number" ? actual.value : findings.length + told;
 const name = nameOf$1(check);
 if (check.status === "inconclusive" && !RUN.test(check.rule) || check.actual === null) return `${name} could not be judged`;
 if (noun !== void 0 && count > 0) return `${formatCount(count)} ${noun[count === 1 ? 0 : 1]}`;
 if (check.expected.operator === "is" && check.expected.limit === 0) return `${name}: ${formatActual(check)}`;
 return `${name}: ${amountsOf(check)}`;
}

function nameOf$1({title, scope}) {
 const places = Object.values(scope);
 return places.length === 0 ? title : `${title} (${places.join(", ")})`;
}

function amountsOf(check) {
 return `${formatActual(check)}, wanted ${formatExpected(check.expected)}`;
}

function whereOf({checks}) {
 const places = new Set(checks.flatMap(({cells}) => cells.map(shortLabel)));
 const [{cellCount}] = checks;
 if (cellCount < 2 || places.size === 0) return "";
 if (places.size >= cellCount) return ` on all ${formatCount(cellCount)} systems`;
 return ` on ${[ ...places ].slice(0, MAX_PLACES).join(" and ")}${places.size > MAX_PLACES ? ` and ${formatCount(places.size - MAX_PLACES)} more` : ""}`;
}

const MAX_PLACES = 4;

function shortLabel(label) {
 return label.replace(/^[\w-]+=([^=,]+)$/, "$1");
}

const RUN = /^gate-report\//;

function causeDetail(cause) {
 const [{check}] = cause.checks;
 const amounts = NOUNS.has(check.rule) && cause.findings.length + cause.told > 0 && check.actual !== null && !RUN.test(check.rule) && check.expected.limit !== 0 ? amountsOf(check) : void 0;
 if (check.detail === void 0) return amounts && `${nameOf$1(check)}: ${amounts}`;
 if (amounts === void 0) return check.detail;
 return `${check.detail.replace(/\.$/, "")}, wanted ${formatExpected(check.expected)}`;
}

function shortFinding(rule, finding) {
 const {subject, message, file} = finding;
 const prefix = [ " > ", "::" ].map(sign => `${file}${sign}`).find(each => subject?.startsWith(each));
 return {
  ...finding,
  ...subject === void 0 || prefix === void 0 ? {} : {
   subject: subject.slice(prefix.length)
  },
  message: message.replace(SAID_BY_TITLE.get(NOUNS.get(rule)?.[0] ?? "") ?? "", "")
 };
}

const SAID_BY_TITLE = new Map([ [ "test fails", /^fail: / ], [ "test fails that passed before", /^fails, but did not in the baseline: / ] ]);

function causeSentence(causes) {
 const [first] = causes;
 if (first === void 0) return "";
 const [{check}] = first.checks;
 const [finding] = first.findings;
 const shown = finding && findingLine(shortFinding(check.rule, finding), findingLimit(check));
 const fact = `${causeTitle(first)}${whereOf(first)}${shown === void 0 ? "" : `: ${shown}`}`;
 const more = causes.length === 1 ? "" : ` (and ${formatCount(causes.length - 1)} more)`;
 return `${fact}${more}${/[.?!]$/.test(`${fact}${more}`) ? "" : "."} To do: ${inShort(check.remedy ?? "see the check").replace(/\.$/, "")}.`;
}

function failedChecks$1(gate, checks, cellCount) {
 return checks.map(check => ({
  gate,
  check,
  cells: check.cells ?? [],
  cellCount
 }));
}

const MAX_REMEDY = 120;

function inShort(remedy) {
 return remedy.length <= MAX_REMEDY ? remedy : remedy.split(/; |, or /, 1)[0] ?? "";
}

function causesOf(failed) {
 const keyed = failed.map(each => ({
  each,
  keys: keysOf(each)
 }));
 const groups = [];
 const largestFirst = keyed.toSorted((left, right) => right.keys.size - left.keys.size);
 const byKey = new Map;
 for (const own of largestFirst) {
  const known = groupWith(own, byKey);
  if (known !== void 0) known.push(own); else {
   const group = [ own ];
   groups.push(group);
   for (const key of own.keys.keys()) byKey.set(key, [ ...byKey.get(key) ?? [], group ]);
  }
 }
 const place = new Map(keyed.map((own, index) => [ own, index ]));
 const rank = own => place.get(own) ?? 0;
 const firstOf = group => group.reduce((least, own) => Math.min(least, rank(own)), 1 / 0);
 const told = new Set;
 return groups.toSorted((left, right) => firstOf(left) - firstOf(right)).flatMap(group => causeOf(group.toSorted((left, right) => rank(left) - rank(right)), told));
}

const FAILING = new Set([ "pass-rate", "failures", "tier-pass-rate", "raw-pass-rate", "baseline-new-failures", "baseline-pass-rate" ].map(name => `conformance-gate/${name}`));

function keysOf({gate, check}) {
 const keys = new Map;
 for (const finding of check.findings) {
  const key = keyOf$2(finding, FAILING.has(check.rule) ? gate : void 0);
  if (!keys.has(key)) keys.set(key, finding);
 }
 return keys;
}

function keyOf$2({subject, message, file, line}, gateOfTest) {
 return JSON.stringify(gateOfTest !== void 0 && subject !== void 0 ? [ gateOfTest, subject ] : [ subject, message, file, line ]);
}

function groupWith(own, byKey) {
 const [first] = own.keys.keys();
 if (first === void 0) return;
 return byKey.get(first)?.find(([largest]) => largest !== void 0 && [ ...own.keys.keys() ].every(key => largest.keys.has(key)));
}

function causeOf(group, told) {
 const [head, ...rest] = group.toSorted((left, right) => right.keys.size - left.keys.size);
 if (head === void 0) return [];
 const named = key => group.filter(({keys}) => keys.has(key)).length;
 const fresh = [ ...head.keys ].filter(([key]) => !told.has(key));
 for (const [key] of fresh) told.add(key);
 const findings = fresh.map(([key, finding]) => ({
  finding,
  count: named(key),
  placed: placed(finding)
 })).toSorted((left, right) => right.count - left.count || right.placed - left.placed).map(({finding}) => finding);
 return [ {
  checks: [ head.each, ...rest.map(({each}) => each) ],
  findings,
  told: head.keys.size - fresh.length
 } ];
}

function placed({line}) {
 return line === void 0 ? 0 : 1;
}

function openGates({gates}) {
 const blocking = gates.filter(gate => gate.blocking);
 return blocking.length > 0 ? blocking : gates.filter(({status}) => status !== "pass");
}

function standingWords(report) {
 const {gates, status, blocking} = report;
 if (gates.length === 0) return "nothing was judged";
 const open = openGates(report);
 const [first] = open;
 if (blocking && first?.blocking !== true) return status === "fail" ? "the run failed" : "the run is incomplete";
 if (first === void 0) return allPassed(gates.length);
 const isOne = gates.length === 1;
 const some = isOne ? first.gate : `${formatCount(open.length)} of ${formatCount(gates.length)} gates`;
 const isSingular = isOne || open.length === 1;
 if (first.blocking) return `${some} ${isSingular ? "blocks" : "block"}`;
 if (open.some(({mode}) => mode === "observe")) return `${some} would block${afterDay(open)}`;
 return `${some} ${isSingular ? "fails" : "fail"}, without blocking`;
}

function allPassed(count) {
 if (count === 1) return "1 gate passed";
 return count === 2 ? "both gates passed" : `all ${formatCount(count)} gates passed`;
}

function afterDay(gates) {
 const [first] = gates.flatMap(({mode, observeUntil}) => mode === "observe" ? observeUntil ?? [] : []).sort();
 return first === void 0 ? "" : ` after ${first}`;
}

const CONSEQUENCES = new Set([ "gate-report/run-jobs", "gate-report/run-conclusion" ]);

function reportCauses({gates, checks}) {
 const bad = checksWith(checks, "fail", "inconclusive");
 const isConsequence = ({rule}) => CONSEQUENCES.has(rule);
 const own = some => some.flatMap(gate => failedChecks$1(gate.gate, checksWith(gate.checks, "fail", "inconclusive"), gate.cells.length));
 return causesOf([ ...failedChecks$1("", bad.filter(check => !isConsequence(check)), 1), ...own(gates.filter(({blocking}) => blocking)), ...failedChecks$1("", bad.filter(isConsequence), 1), ...own(gates.filter(({blocking}) => !blocking)) ]);
}

function reportWarnings({gates, checks}) {
 return causesOf([ ...failedChecks$1("", checksWith(checks, "warn"), 1), ...gates.flatMap(gate => failedChecks$1(gate.gate, checksWith(gate.checks, "warn"), gate.cells.length)) ]);
}

const MAX_NAMES$1 = 5;

function governanceHeadline(report) {
 const {gates, checks} = report;
 if (gates.length === 0 && !checks.some(({rule}) => rule === stoppedGates.id)) return "Nothing was judged: no gate left a verdict. To do: run a gate in this job, or restore its verdict with evidence/restore.";
 const words = standingWords(report);
 const state = `${words.startsWith(gates[0]?.gate ?? " ") ? words : words.slice(0, 1).toUpperCase() + words.slice(1)}${namesOf$1(report)}`;
 const causes = reportCauses(report);
 if (causes.length > 0) return `${state}. ${causeSentence(causes)}`;
 const warnings = gates.flatMap(gate => gate.checks).filter(check => check.status === "warn").length;
 return `${state}.${warnings === 0 ? "" : ` ${formatCount(warnings)} ${warnings === 1 ? "warning" : "warnings"} to look at.`}`;
}

function namesOf$1(report) {
 const names = openGates(report).map(({gate}) => gate);
 if (names.length === 0 || report.gates.length === 1) return "";
 const more = names.length - MAX_NAMES$1;
 return ` (${names.slice(0, MAX_NAMES$1).join(", ")}${more > 0 ? ` and ${formatCount(more)} more` : ""})`;
}

const UNFOLDED = 10;

const FINDING_LIMIT$1 = 600;

const MAX_RULES = 5;

function causeSections(cause) {
 const {findings, told} = cause;
 const [{check}] = cause.checks;
 const head = `\n${titleOf(cause)}\n${findings.length === 0 ? "" : "\n"}`;
 const render = finding => causeItem(shortFinding(check.rule, finding));
 const [shown, folded] = [ findings.slice(0, UNFOLDED), findings.slice(UNFOLDED) ];
 const aside = told === 0 ? "" : `- ${formatCount(told)} more, named above\n`;
 const first = sectionOf({
  head,
  values: shown,
  render,
  foot: folded.length === 0 ? aside + remedyOf(cause) : "",
  source: "verdict"
 });
 if (folded.length === 0) return [ first ];
 return [ first, sectionOf({
  head: `${remedyOf(cause)}\n<details>\n<summary>${formatCount(folded.length)} more</summary>\n\n`,
  values: folded,
  render,
  foot: `${aside}\n</details>\n`,
  source: "verdict"
 }) ];
}

function remedyOf(cause) {
 const [{check}] = cause.checks;
 return `\n${[ ...check.remedy === void 0 ? [] : [ `\u2192 ${escapeMarkdown(sentence(check.remedy))}` ], `<sub>${rulesOf(cause)}</sub>` ].join(" ")}\n`;
}

function titleOf(cause) {
 const title = `**${escapeMarkdown(causeTitle(cause))}**`;
 const where = whereOf(cause);
 const detail = causeDetail(cause);
 return [ where === "" ? title : `${title} ${escapeMarkdown(where)}`, ...detail === void 0 ? [] : [ escapeMarkdown(detail) ] ].join(" \xb7 ");
}

function sentence(text) {
 return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?:]$/.test(text) ? "" : "."}`;
}

function rulesOf({checks}) {
 const ids = [ ...new Map(checks.map(({check}) => [ check.id, check ])).values() ];
 const shown = ids.slice(0, MAX_RULES).map(({id, rule}) => {
  const page = rulePage(rule);
  return page === void 0 ? code(id) : `<a href="${page}">${code(id)}</a>`;
 });
 const more = ids.length - MAX_RULES;
 return [ ...shown, ...more > 0 ? [ `and ${formatCount(more)} more` ] : [] ].join(" ");
}

function causeItem({message, subject, file, line}) {
 return `- ${file === void 0 ? "" : `${code(line === void 0 ? file : `${file}:${line}`)} `}${subject === void 0 || subject === file ? "" : `${code(subject)}: `}${escapeMarkdown(message, FINDING_LIMIT$1)}\n`;
}

function iconOf({status, blocking}) {
 return status !== "pass" && !blocking ? STATUS_ICONS.warn : STATUS_ICONS[status];
}

const SHARING = 8;

const NOTE = 60;

function joinParts({start, causes, behind, end, rest}, limitBytes) {
 const room = limitBytes - utf8Length(end);
 const first = joinSections(start, room, rest);
 if (first === "") return joinSections(start, limitBytes, rest);
 const left = room - utf8Length(first);
 const told = causesMarkdown(causes, {
  limitBytes: left - utf8Length(joinSections(behind, Math.floor(left / 2), rest)),
  rest
 });
 return first + told + joinSections(behind, left - utf8Length(told), rest) + end;
}

function causesMarkdown(causes, {limitBytes, rest}) {
 let text = "";
 let left = limitBytes - NOTE - utf8Length(rest);
 for (const [index, cause] of causes.entries()) {
  const share = Math.floor(left / Math.min(SHARING, causes.length - index));
  const sections = causeSections(cause);
  const own = joinSections(sections, share, rest) || joinSections(sections, left, rest);
  if (own === "") return text + omitted(causes.length - index, {
   limitBytes: left + NOTE,
   rest
  });
  text += own;
  left -= utf8Length(own);
 }
 return text;
}

function omitted(count, {limitBytes, rest}) {
 const note = `\n_${formatCount(count)} more ${count === 1 ? "cause" : "causes"} ${rest}._\n`;
 return utf8Length(note) <= limitBytes + utf8Length(rest) ? note : "";
}

const WARNING_BYTES = 2e4;

function foldedWarnings(causes, rest) {
 if (causes.length === 0) return [];
 const count = `${formatCount(causes.length)} ${causes.length === 1 ? "warning" : "warnings"}`;
 const head = folded(`${STATUS_ICONS.warn} ${count}`);
 const render = cause => joinSections(causeSections(cause), WARNING_BYTES, rest);
 return [ sectionOf({
  head,
  values: causes,
  render,
  foot: FOLD_END,
  source: "verdict"
 }) ];
}

const COLUMNS = tableHead([ {
 header: "Rule"
}, {
 header: "Wanted",
 align: "right"
}, {
 header: "Actual",
 align: "right"
}, {
 header: "Status"
} ]);

function allChecks(checks) {
 if (checks.length === 0) return [];
 const told = CHECK_STATUSES.map(status => [ checksWith(checks, status).length, WORDS[status] ]).filter(([count]) => count > 0).map(([count, word]) => `${formatCount(count)} ${word}`);
 return [ sectionOf({
  head: `${folded(`${namesOf(checks.length)}: ${told.join(", ")}`)}\n${COLUMNS}`,
  values: ranked(checks),
  render: checkRow,
  foot: FOLD_END,
  source: "verdict"
 }) ];
}

function namesOf(count) {
 if (count === 1) return "1 check";
 return `${count === 2 ? "Both" : `All ${formatCount(count)}`} checks`;
}

const WORDS = {
 fail: "failed",
 inconclusive: "inconclusive",
 warn: "with a warning",
 pass: "passed",
 skipped: "skipped"
};

function checkRow(check) {
 return tableRow([ `${escapeMarkdown(check.title)}<br>${linkedId(check)}`, escapeMarkdown(formatExpected(check.expected)), escapeMarkdown(formatActual(check)), `${STATUS_ICONS[check.status]} ${check.status}` ]);
}

function linkedId({id, rule, status}) {
 const page = status === "pass" || status === "skipped" ? void 0 : rulePage(rule);
 return page === void 0 ? code(id) : `<a href="${page}">${code(id)}</a>`;
}

const MAX_LISTED = 20;

const KEY_LIMIT = 200;

const VALUE_LIMIT = 80;

const ORDER = [ "looser", "other", "stricter" ];

function policyChangeSections(changes) {
 if (changes.length === 0) return [];
 const more = changes.length - MAX_LISTED;
 const foot = more > 0 ? `> and ${formatCount(more)} more in the verdict file\n` : "";
 const render = change => `> ${escapeMarkdown(lineOf(change), 1e3)}<br>\n`;
 return [ sectionOf({
  head: "\n",
  values: looserFirst(changes).slice(0, MAX_LISTED),
  render,
  foot,
  source: "verdict"
 }) ];
}

function looserFirst(changes) {
 return ORDER.flatMap(direction => changes.filter(change => change.direction === direction));
}

function lineOf({key, before, after, direction}) {
 const effect = direction === "other" ? "" : `${direction}; `;
 return `Policy: ${plain(key, KEY_LIMIT)} ${valuesOf(before, after)} (${effect}takes effect when merged)`;
}

function valuesOf(before, after) {
 const [from, to] = [ before, after ].map(value => value && plain(value, VALUE_LIMIT));
 if (before === void 0) return `added: ${to ?? ""}`;
 if (before === after) return `changed: ${to ?? ""}`;
 return after === void 0 ? `removed, was ${from ?? ""}` : `${from ?? ""} \u2192 ${to ?? ""}`;
}

const MAX_CHANGES = 500;

const FINDING_LIMIT = 300;

function changeSections(changes) {
 if (changes === void 0) return [];
 const lists = [ listOf("worse", changes.flatMap(({worse}) => worse), checkItem), listOf("new", changes.flatMap(change => change.new), subjectItem), listOf("better", changes.flatMap(({better}) => better), checkItem), listOf("fixed", changes.flatMap(({fixed}) => fixed), subjectItem) ].filter(({count}) => count > 0);
 if (lists.length === 0) return [ sectionOf({
  head: "\nSince the base: nothing has changed.\n",
  values: [],
  render: String,
  source: "verdict"
 }) ];
 const title = `Since the base: ${lists.map(({name, count}) => `${formatCount(count)} ${name}`).join(", ")}`;
 const values = lists.flatMap(({lines}) => lines);
 const render = line => line;
 return [ sectionOf({
  head: folded(title),
  values,
  render,
  foot: FOLD_END,
  source: "verdict"
 }) ];
}

function listOf(name, items, render) {
 const title = `\n**${name.slice(0, 1).toUpperCase()}${name.slice(1)}** (${formatCount(items.length)})\n\n`;
 const more = items.length - MAX_CHANGES;
 const lines = items.slice(0, MAX_CHANGES).map((item, index) => (index === 0 ? title : "") + render(item));
 const last = more > 0 ? [ `- and ${formatCount(more)} more\n` ] : [];
 return {
  name,
  count: items.length,
  lines: [ ...lines, ...last ]
 };
}

function checkItem({title, check, from, to}) {
 return `- ${escapeMarkdown(title)} ${code(check)}: ${shown(from)} \u2192 ${shown(to)}\n`;
}

function shown(status) {
 return status === void 0 ? "not judged" : `${STATUS_ICONS[status]} ${status}`;
}

function subjectItem({subject, message, check}) {
 return `- ${code(subject)}: ${escapeMarkdown(message, FINDING_LIMIT)} (${code(check)})\n`;
}

const MAX_COLUMNS = 6;

const LABEL_LIMIT = 60;

function gateTable(gates) {
 const labels = [ ...new Set(gates.flatMap(({cells}) => cells.map(({label}) => label))) ];
 if (labels.length > MAX_COLUMNS) return listTable(gates);
 const short = shortLabels(labels);
 return sectionOf({
  head: `\n${tableHead([ {
   header: ""
  }, ...labels.map(label => ({
   header: cutTo(short(label), LABEL_LIMIT) || "Result"
  })) ])}`,
  values: gates,
  render: ({gate, cells}) => tableRow([ escapeMarkdown(gate), ...labels.map(label => mark(cells, label)) ]),
  source: "gate"
 });
}

function mark(cells, label) {
 const worst = worstStatus(cells.filter(cell => cell.label === label).map(({status}) => status));
 return worst === void 0 ? "\u2013" : STATUS_ICONS[worst];
}

function shortLabels(labels) {
 const names = labels.filter(label => label.includes("=")).map(keyOf$1);
 const isShared = names.every(name => name !== void 0 && name === names[0]);
 return label => isShared && names.length > 0 ? label.slice(label.indexOf("=") + 1) : label;
}

function keyOf$1(label) {
 return /^([^=,]+)=[^=,]+$/.exec(label)?.[1];
}

const LIST_COLUMNS = tableHead([ {
 header: ""
}, {
 header: "Where it does not pass"
}, {
 header: "Cells"
} ]);

const MAX_CELLS$1 = 20;

function listTable(gates) {
 return sectionOf({
  head: `\n${LIST_COLUMNS}`,
  values: gates,
  render: ({gate, status, cells}) => tableRow([ `${STATUS_ICONS[status]} ${escapeMarkdown(gate)}`, openCells(cells), formatCount(cells.length) ]),
  source: "gate"
 });
}

function openCells(cells) {
 const open = cells.filter(({status}) => status !== "pass");
 const shown = open.slice(0, MAX_CELLS$1).map(({label, status}) => `${STATUS_ICONS[status]} ${escapeMarkdown(label)}`);
 const more = open.length - MAX_CELLS$1;
 return [ ...shown, ...more > 0 ? [ `and ${formatCount(more)} more` ] : [] ].join("<br>");
}

function renderGovernanceSummary(input, limitBytes) {
 const {report, notes} = input;
 const causes = reportCauses(report);
 const rest = restOf(input);
 return joinParts({
  start: [ heading(input, causes.length), ...notes.map(note => plainSection(`\n> ${escapeMarkdown(note)}\n`)) ],
  causes,
  behind: [ ...report.gates.length === 0 ? [] : [ gateTable(report.gates) ], ...policyChangeSections(changesOf(report.gates)), ...changeSections(report.changes), ...foldedWarnings(reportWarnings(report), rest), ...allChecks([ ...report.checks, ...report.gates.flatMap(({checks}) => checks) ]) ],
  end: footer(input),
  rest
 }, limitBytes);
}

function restOf({place, runUrl}) {
 return place === "run" || runUrl === void 0 ? VERDICT_FILE : `in the <a href="${runUrl}">summary of the run</a>`;
}

function changesOf(gates) {
 return distinctChanges(gates.flatMap(({policyChanges = []}) => policyChanges));
}

function plainSection(text) {
 return sectionOf({
  head: text,
  values: [],
  render: String,
  source: "verdict"
 });
}

function heading({report, headline}, causes) {
 const title = `## ${iconOf(report)} ${escapeMarkdown(report.title)}: ${escapeMarkdown(standingWords(report))}\n`;
 const told = causes === 0 && report.status !== "pass" ? `\n${escapeMarkdown(headline)}\n` : names(report);
 const forgiven = report.status !== "pass" && !report.blocking;
 return plainSection(title + told + (forgiven ? `\n> ${forgiving(report)}\n` : ""));
}

const MAX_NAMES = 20;

function names(report) {
 const open = openGates(report);
 const [first] = open;
 if (first === void 0 || report.gates.length === 1) return "";
 return `\n${first.blocking ? "Blocked by" : "Not passed:"} ${open.slice(0, MAX_NAMES).map(({gate}) => code(gate)).join(", ")}${open.length > MAX_NAMES ? ", \u2026" : ""}\n`;
}

function forgiving({gates}) {
 const open = gates.filter(({status}) => status !== "pass");
 const observed = open.filter(({mode}) => mode === "observe");
 if (observed.length === 0) return "**Rollback mode:** reported, not blocking.";
 const [first] = observed.flatMap(({observeUntil}) => observeUntil ?? []).sort();
 const until = first === void 0 ? "" : `, until ${escapeMarkdown(first)}; strict after that day`;
 return `**${observed.length < open.length ? "Observe and rollback mode" : "Observe mode"}:** reported, not blocking${until}.`;
}

function footer({report, runUrl, head}) {
 const thresholds = [ ...new Set(report.gates.map(({thresholdsVersion}) => thresholdsVersion)) ];
 const commit = head ?? report.subject.commit;
 return `\n<sub>${[ ...commit === "" ? [] : [ `commit ${code(commit.slice(0, 12))}` ], ...thresholds.length === 0 ? [] : [ `thresholds ${thresholds.map(each => code(each)).join(", ")}` ], `reported ${code(report.reportedAt)}`, ...runUrl === void 0 ? [] : [ `<a href="${runUrl}">run</a>` ] ].join(" \xb7 ")}</sub>\n`;
}

const TITLE_LIMIT = 200;

const TEXT_LIMIT = 1e3;

function reportAnnotations(report, evidence) {
 const known = new Set;
 const place = (causes, level) => causes.flatMap(cause => cause.findings.flatMap(finding => {
  const {file, line = 1} = finding;
  if (file === void 0 || evidence.has(file) || !isRelativePath(file)) return [];
  const key = JSON.stringify([ file, line ]);
  if (known.has(key)) return [];
  known.add(key);
  return [ {
   level,
   file,
   line,
   title: plain(nameOf$1(cause.checks[0].check), TITLE_LIMIT),
   message: messageOf(cause, finding)
  } ];
 }));
 const blocking = report.blocking ? "error" : "warning";
 return [ ...place(reportCauses(report), blocking), ...place(reportWarnings(report), "warning") ];
}

function messageOf({checks: [{check}]}, {message, subject}) {
 const words = findingLine({
  message,
  ...subject === void 0 ? {} : {
   subject
  }
 }, TEXT_LIMIT);
 const found = check.actual === null ? "but it could not be measured" : `found ${formatActual(check)}`;
 return [ words, plain(`Wanted ${formatExpected(check.expected)}, ${found}.`), ...check.remedy === void 0 ? [] : [ `What to do: ${plain(check.remedy)}` ] ].join("\n");
}

const MAX_PATH = 500;

const MAX_DEPTH = 32;

const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

const FORBIDDEN = /[\\:*?"<>|]|[^ -~\u00a0-\ud7ff\ue000-\u{10ffff}]/u;

function isArtifactPath(path) {
 if (path === "" || path.length > MAX_PATH) return false;
 const names = path.split("/");
 return names.length <= MAX_DEPTH && names.every(isName);
}

function isName(name) {
 if (name === "" || name === "." || name === "..") return false;
 return !FORBIDDEN.test(name) && !DEVICE.test(name) && !/[. ]$/.test(name) && !name.startsWith(" ");
}

function latestOfCells(artifacts) {
 return [ ...Map.groupBy(withoutFormerCells(artifacts), ({manifest}) => keyOf(manifest)).values() ].flatMap(own => {
  const last = Math.max(...own.map(attemptOf));
  return own.filter(artifact => attemptOf(artifact) === last);
 }).sort(({manifest: left}, {manifest: right}) => compareTexts(left.producer.job, right.producer.job) || compareTexts(left.name, right.name) || left.cell.index - right.cell.index);
}

function withoutFormerCells(artifacts) {
 return [ ...Map.groupBy(artifacts, ({manifest}) => jobKeyOf(manifest)).values() ].flatMap(own => {
  const attempts = [ ...Map.groupBy(own, attemptOf) ].flatMap(([attempt, ofAttempt]) => {
   const total = Math.max(...ofAttempt.map(({manifest}) => manifest.cell.total));
   return new Set(ofAttempt.map(({manifest}) => manifest.cell.index)).size === total ? [ {
    attempt,
    total
   } ] : [];
  });
  return own.filter(artifact => !attempts.some(({attempt, total}) => attempt > attemptOf(artifact) && artifact.manifest.cell.index >= total));
 });
}

function compareTexts(left, right) {
 return left < right ? -1 : left > right ? 1 : 0;
}

function keyOf({name, producer, cell}) {
 return JSON.stringify([ name, producer.runId, producer.job, cell.index ]);
}

function jobKeyOf({name, producer}) {
 return JSON.stringify([ name, producer.runId, producer.job ]);
}

function attemptOf({manifest}) {
 return manifest.producer.runAttempt;
}

function absentCells(manifests) {
 return [ ...Map.groupBy(manifests, jobKeyOf).values() ].flatMap(own => {
  const total = Math.max(...own.map(({cell}) => cell.total));
  const present = new Set(own.map(({cell}) => cell.index));
  const job = own[0]?.producer.job ?? "";
  return Array.from({
   length: total
  }, (_, index) => ({
   job,
   index,
   total
  })).filter(({index}) => !present.has(index));
 });
}

function cellsWithoutGate(gate, cells) {
 const jobs = new Set(cells.filter(cell => isConcerned(gate, cell)).map(({manifest}) => jobOf(manifest)));
 return cells.filter(({manifest, gates}) => jobs.has(jobOf(manifest)) && !gates.includes(gate) && mayRun(gate, manifest)).map(({manifest}) => manifest);
}

function isConcerned(gate, {manifest, gates}) {
 return gates.includes(gate) || (manifest.asked?.gates ?? []).includes(gate);
}

function mayRun(gate, {asked, lost}) {
 const gates = asked?.gates ?? [];
 return lost === void 0 && (gates.length === 0 || gates.includes(gate));
}

function jobOf({name, producer}) {
 return JSON.stringify([ name, producer.runId, producer.job ]);
}

function cellShortfalls(manifests) {
 return [ ...Map.groupBy(manifests, jobKey).values() ].flatMap(own => {
  const campaigns = [ ...new Set(own.flatMap(campaignsOf)) ].sort();
  const gates = [ ...new Set(own.flatMap(gatesOf)) ].sort();
  return [ ...absentCells(own).map(cell => ({
   kind: "absent",
   ...cell,
   label: "",
   campaigns,
   gates
  })), ...own.flatMap(manifest => lostOrConflict(manifest, own, {
   campaigns,
   gates
  })), ...own.filter(manifest => isEmpty(manifest, own)).map(manifest => ({
   kind: "empty",
   ...nameOf(manifest),
   campaigns,
   gates
  })), ...own.flatMap(manifest => missingGlobs(manifest, own)), ...own.flatMap(missingGates) ];
 });
}

function jobKey({name, producer}) {
 return JSON.stringify([ name, producer.runId, producer.job ]);
}

function campaignsOf({asked, files}) {
 const delivered = files.filter(({role}) => role === "evidence").flatMap(({campaign, campaigns}) => campaigns ?? [ campaign ?? "" ]);
 return [ ...(asked?.evidence ?? []).map(({campaign}) => campaign ?? ""), ...delivered ];
}

function gatesOf({asked, files}) {
 return [ ...asked?.gates ?? [], ...deliveredGates(files) ];
}

function deliveredGates(files) {
 return files.flatMap(({role, gate}) => role === "verdict" && gate !== void 0 ? [ gate ] : []);
}

function nameOf({producer, cell}) {
 return {
  job: producer.job,
  index: cell.index,
  total: cell.total,
  label: cell.label === "" ? producer.os : cell.label
 };
}

function lostOrConflict(manifest, own, concerned) {
 const {lost, producer, cell} = manifest;
 if (lost !== void 0) return [ {
  kind: "lost",
  ...nameOf(manifest),
  ...concerned,
  ...lost
 } ];
 return own.some(other => other !== manifest && (other.cell.index === cell.index || other.cell.total !== cell.total && other.producer.runAttempt === producer.runAttempt)) ? [ {
  kind: "conflict",
  ...nameOf(manifest),
  ...concerned
 } ] : [];
}

function isEmpty({files, asked, lost}, own) {
 const isAsked = asked !== void 0 && asked.evidence.length + asked.gates.length > 0;
 return files.length === 0 && lost === void 0 && !isAsked && own.some(other => other.files.length > 0);
}

function missingGlobs(manifest, own) {
 if (manifest.lost !== void 0) return [];
 return (manifest.asked?.evidence ?? []).filter(({files, optional}) => files === 0 && !optional).flatMap(asked => {
  const isLeftByOthers = own.some(other => other.asked?.evidence.some(each => isLeft(each, asked)));
  if (!isLeftByOthers && manifest.files.length > 0) return [];
  const {glob, campaign = ""} = asked;
  return [ {
   kind: "evidence",
   ...nameOf(manifest),
   campaigns: [ campaign ],
   gates: [],
   glob,
   isLeftByOthers
  } ];
 });
}

function isLeft(other, {glob, campaign}) {
 return other.glob === glob && other.campaign === campaign && other.files > 0;
}

function missingGates(manifest) {
 if (manifest.lost !== void 0) return [];
 const delivered = deliveredGates(manifest.files);
 return (manifest.asked?.gates ?? []).filter(gate => !delivered.includes(gate)).map(gate => ({
  kind: "gate",
  ...nameOf(manifest),
  campaigns: [],
  gates: [ gate ],
  gate
 }));
}

function shortfallText(shortfall) {
 const {index, total, label} = shortfall;
 const cell = `cell ${index + 1} of ${total}${label === "" ? "" : ` (${label})`}`;
 switch (shortfall.kind) {
 case "absent":
  return `${cell} left no evidence`;

 case "empty":
  return `${cell} left nothing, but other cells did`;

 case "lost":
  return `${cell} left nothing in attempt ${shortfall.runAttempt} (${shortfall.reason}); what an earlier attempt left does not count`;

 case "conflict":
  return `${cell} was saved more than once under one name: the workflow is called twice, or evidence/save is used twice`;

 case "evidence":
  {
   const [campaign = ""] = shortfall.campaigns;
   return `${cell} left no file that matches ${campaign === "" ? shortfall.glob : `${campaign}=${shortfall.glob}`}${shortfall.isLeftByOthers ? ", but other cells did" : ""}`;
  }

 case "gate":
  return `${cell} left no verdict of ${shortfall.gate}`;
 }
}

function shortfallRemedy(shortfalls) {
 if (shortfalls.some(({kind}) => kind === "conflict")) return "set a different input name in each call of the workflow, and in each use of evidence/save in a job";
 const isGlob = shortfalls.some(({kind}) => kind === "evidence");
 const isGate = shortfalls.some(({kind}) => kind === "gate");
 return [ "find out why the cell stopped before it wrote or saved this, and run it again", ...isGlob ? [ "if the cell is not supposed to leave such a file, write ? before the glob in the input evidence of evidence/save, or give that cell only its own globs" ] : [], ...isGate ? [ "if the cell is not supposed to run the gate, remove it from the input gates of evidence/save there" ] : [] ].join("; ");
}

const ROLES = [ "verdict", "evidence", "baseline", "history", "report" ];

const OUTCOMES = [ "success", "failure", "cancelled", "skipped" ];

const JOB_STATUSES = [ "success", "failure", "cancelled" ];

var ManifestError = class extends Error {
 path;
 constructor(path, message) {
  super(`${path === "" ? "the manifest" : path}: ${message}`);
  this.name = "ManifestError";
  this.path = path;
 }
};

const MAX_CHARACTERS$1 = 8388608;

const MAX_FILES$1 = 1e4;

const MAX_CELLS = 256;

const MAX_ASKED = 1e3;

const text$1 = string().check(_maxLength(1e3));

const count$1 = int().check(_nonnegative(), _lte(Number.MAX_SAFE_INTEGER));

const shape = strictObject({
 schema: literal(MANIFEST_SCHEMA),
 name: text$1.check(_minLength(1)),
 createdAt: datetime(),
 producer: strictObject({
  repository: text$1,
  commit: text$1,
  ref: text$1,
  event: text$1,
  workflow: text$1,
  runId: count$1,
  runAttempt: count$1,
  job: text$1,
  os: text$1
 }),
 cell: strictObject({
  index: int().check(_nonnegative(), _lt(MAX_CELLS)),
  total: int().check(_positive(), _lte(MAX_CELLS)),
  label: text$1
 }),
 files: array(strictObject({
  path: text$1,
  role: _enum(ROLES),
  gate: exactOptional(text$1),
  campaign: exactOptional(text$1),
  campaigns: exactOptional(array(text$1).check(_maxLength(MAX_ASKED))),
  committed: exactOptional(literal(true)),
  sha256: string().check(_regex(/^[0-9a-f]{64}$/)),
  bytes: count$1
 })).check(_maxLength(MAX_FILES$1)),
 asked: exactOptional(strictObject({
  evidence: array(strictObject({
   glob: text$1,
   campaign: exactOptional(text$1),
   optional: exactOptional(literal(true)),
   files: count$1
  })).check(_maxLength(MAX_ASKED)),
  gates: array(text$1).check(_maxLength(MAX_ASKED))
 })),
 steps: exactOptional(array(strictObject({
  name: exactOptional(text$1),
  outcome: _enum(OUTCOMES)
 })).check(_maxLength(MAX_ASKED))),
 jobRun: exactOptional(strictObject({
  status: exactOptional(_enum(JOB_STATUSES)),
  checkRun: exactOptional(count$1)
 })),
 lost: exactOptional(strictObject({
  runAttempt: count$1,
  reason: text$1
 }))
});

function parseManifest(json) {
 if (json.length > MAX_CHARACTERS$1) throw new ManifestError("", "is larger than 8 MiB");
 const parsed = shape.safeParse(parseJson$1(json));
 if (!parsed.success) throw shapeError$1(parsed.error.issues[0]);
 const {cell, files} = parsed.data;
 if (cell.index >= cell.total) throw new ManifestError("cell.index", `is not below cell.total, which is ${cell.total}`);
 const known = new Set;
 for (const [index, {path, role}] of files.entries()) {
  const place = `files[${index}].path`;
  if (!isArtifactPath(path) || !path.startsWith(`${role}/`)) throw new ManifestError(place, `is not a path in the folder ${role}/`);
  const folded = path.normalize("NFC").toLowerCase();
  if (known.has(folded)) throw new ManifestError(place, "is listed twice, or differs only in case from another file");
  known.add(folded);
 }
 return parsed.data;
}

function parseJson$1(json) {
 try {
  return JSON.parse(json);
 } catch {
  throw new ManifestError("", "is not valid JSON");
 }
}

function shapeError$1(issue) {
 const path = (issue?.path ?? []).map(key => typeof key === "number" ? `[${key}]` : `.${String(key)}`);
 const reason = issue?.code === "unrecognized_keys" ? "has an unknown key" : "is missing, or has the wrong type";
 return new ManifestError(path.join("").replace(/^\./, ""), reason);
}

const runJobs = defineRule({
 id: "gate-report/run-jobs",
 title: "Results of the needed jobs",
 remedy: "open the jobs that did not succeed and fix them; a job that was skipped or cancelled proves nothing"
});

const runConclusion = defineRule({
 id: "gate-report/run-conclusion",
 title: "Conclusion of the reported run",
 remedy: "open the reported run and fix what ended it"
});

const runGates = defineRule({
 id: "gate-report/run-gates",
 title: "Verdicts of the required gates",
 remedy: "run the gate in this job, or save its verdict with evidence/save and restore it here; write one name per line in required-gates"
});

const runCells = defineRule({
 id: "gate-report/run-cells",
 title: "Evidence from the cells of the matrix",
 remedy: "give evidence/save `if: always()` in every cell, and run the cells that left nothing again"
});

const runVerdicts = defineRule({
 id: "gate-report/run-verdicts",
 title: "Readable verdicts",
 remedy: "restore the evidence of this run again, and let only the gates write to these paths"
});

const runPolicy = defineRule({
 id: "gate-report/run-policy",
 title: "Policy of the verdicts",
 remedy: "run the gates again: the policy changed after they judged"
});

proposedPolicy("gate-report");

function checkRun(facts) {
 return [ ...checkStopped(facts.stopped), ...facts.proposedPolicy === void 0 ? [] : [ facts.proposedPolicy ], ...checkPolicies(facts.otherPolicies), ...checkJobs(facts), ...checkConclusion(facts), ...checkGates(facts), ...checkCells(facts), ...checkFiles(facts) ];
}

function checkStopped(findings) {
 if (findings.length === 0) return [];
 const gates = new Set(findings.map(({subject}) => subject)).size;
 return [ checkOf(stoppedGates, {}, {
  status: "inconclusive",
  actual: measured(gates, "gates"),
  expected: exactly(0, "gates"),
  findings
 }) ];
}

function checkPolicies(findings) {
 if (findings.length === 0) return [];
 return [ checkOf(runPolicy, {}, {
  status: "inconclusive",
  ...noneOf(findings, "verdicts of another policy")
 }) ];
}

function checkJobs({needs, blockedJobs}) {
 if (needs === void 0) return [];
 const explained = needs.filter(({name, result}) => result === "failure" && blockedJobs.has(name));
 const bad = needs.filter(job => job.result !== "success" && !explained.includes(job));
 const others = needs.length - explained.length;
 if (others === 0 && explained.length > 0) return [];
 return [ checkOf(runJobs, {}, {
  status: bad.length === 0 ? "pass" : "fail",
  actual: measured(others - bad.length, "successful jobs"),
  expected: exactly(others, "successful jobs"),
  ...explained.length === 0 ? {} : {
   detail: explainedText(explained)
  },
  findings: bad.map(({name, result}) => ({
   message: result,
   subject: name
  }))
 }) ];
}

function explainedText(jobs) {
 return `besides ${jobs.map(({name}) => name).join(", ")}, which failed because a gate blocked`;
}

function checkConclusion({conclusion, isBlocked}) {
 if (conclusion === void 0 || conclusion === "failure" && isBlocked) return [];
 return [ checkOf(runConclusion, {}, {
  status: statusOf(conclusion),
  actual: conclusion === "" ? null : measured(conclusion),
  expected: exactly("success")
 }) ];
}

function statusOf(conclusion) {
 if (conclusion === "success") return "pass";
 return conclusion === "failure" ? "fail" : "inconclusive";
}

function checkGates({requiredGates, readings, gatesOfCells, stopped}) {
 if (requiredGates.length === 0) return [];
 const present = new Set(readings.flatMap(reading => reading.kind === "read" ? [ reading.verdict.gate ] : []));
 const known = new Set(stopped.map(({subject}) => subject));
 const findings = [ ...requiredGates.filter(gate => !present.has(gate) && !known.has(gate)).map(gate => ({
  message: "has no verdict",
  subject: gate
 })), ...requiredGates.flatMap(gate => findingsWithout(gate, gatesOfCells)) ];
 return [ checkOf(runGates, {}, {
  status: findings.length === 0 ? "pass" : "inconclusive",
  ...noneOf(findings, "missing verdicts")
 }) ];
}

function findingsWithout(gate, cells) {
 return cellsWithoutGate(gate, cells).map(({producer, cell}) => ({
  message: `has no verdict from ${cell.label || producer.os} of ${producer.job}`,
  subject: gate
 }));
}

function checkCells({cells, expectedCells, shortfalls: all, requiredGates}) {
 if (cells === 0 && expectedCells === void 0) return [];
 const shortfalls = all.filter(each => each.kind !== "gate" || !requiredGates.includes(each.gate));
 const absent = shortfalls.filter(({kind}) => kind === "absent").length;
 const missing = Math.max(0, (expectedCells ?? 0) - cells - absent);
 const findings = [ ...shortfalls.map(each => ({
  message: shortfallText(each),
  subject: each.job
 })), ...missing === 0 ? [] : [ {
  message: `${missing} of the ${expectedCells} expected cells left no evidence`
 } ] ];
 const lost = shortfalls.filter(({kind}) => kind === "lost").length;
 const wanted = Math.max(expectedCells ?? 0, cells + absent);
 return [ checkOf(runCells, {}, {
  status: findings.length === 0 ? "pass" : "inconclusive",
  actual: measured(shortfalls.length + missing, "gaps"),
  expected: exactly(0, "gaps"),
  detail: `${cells - lost} of ${wanted} cells left evidence`,
  remedy: shortfalls.length === 0 ? runCells.remedy : shortfallRemedy(shortfalls),
  findings
 }) ];
}

function checkFiles({readings, manifestProblems}) {
 const findings = [ ...readings.flatMap(reading => reading.kind === "unreadable" ? [ reading.finding ] : []), ...manifestProblems ];
 if (findings.length === 0) return [];
 return [ checkOf(runVerdicts, {}, {
  status: "inconclusive",
  ...noneOf(findings, "problems")
 }) ];
}

function drawReport(input) {
 const gates = standingsOf(input.cells, input.origin);
 return concludeReport({
  title: input.title,
  reportedAt: input.reportedAt,
  subject: input.subject,
  gates,
  checks: checkRun(input.run),
  changes: input.base && changesSince(input.base, gates)
 });
}

function standingsOf(cells, origin) {
 return [ ...Map.groupBy(cells, ({verdict}) => verdict.gate) ].map(([gate, own]) => mergeCells(gate, own, origin));
}

function changesSince(base, gates) {
 const before = new Map(standingsOf(base, {
  repository: "",
  commit: ""
 }).map(standing => [ standing.gate, standing ]));
 return gates.flatMap(gate => compareStandings(before.get(gate.gate), gate) ?? []);
}

function readManifest(text, path) {
 try {
  return {
   kind: "read",
   path,
   manifest: parseManifest(text)
  };
 } catch (error) {
  if (!(error instanceof ManifestError)) throw error;
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

const text = string();

const name = string().check(_minLength(1));

const count = int().check(_nonnegative());

const sha256 = string().check(_regex(/^[0-9a-f]{64}$/));

const subjects = array(text).check(_maxLength(MAX_EXCEPTIONS));

const finding = strictObject({
 message: text,
 subject: exactOptional(text.check(describe("What it is about: an extension, a scenario, an API entry."))),
 file: exactOptional(text.check(describe("Workspace-relative path of the evidence or governance file that shows it."))),
 line: exactOptional(int().check(_positive(), describe("1-based.")))
});

const amount = union([ number(), text ]);

const scope = strictObject({
 campaign: exactOptional(text),
 tier: exactOptional(text),
 suite: exactOptional(text),
 budget: exactOptional(text),
 gate: exactOptional(text),
 system: exactOptional(text),
 check: exactOptional(text),
 file: exactOptional(text),
 kind: exactOptional(text),
 criterion: exactOptional(text),
 package: exactOptional(text),
 decision: exactOptional(text),
 "pull-request": exactOptional(text),
 duty: exactOptional(text),
 epic: exactOptional(text)
});

const check = strictObject({
 id: name.check(describe("Unique in the verdict: the rule, and the values of its scope behind colons.")),
 rule: name.check(describe("The rule in the catalogue; its page is docs/rules/<rule>.md.")),
 scope: scope.check(describe("What the rule was applied to.")),
 title: text.check(describe("The rule's title.")),
 status: _enum([ "pass", "fail", "warn", "inconclusive", "skipped" ]).check(describe("`inconclusive`: could not be measured. It blocks like `fail`, in mode `rollback` too.")),
 actual: nullable(strictObject({
  value: amount,
  unit: exactOptional(text)
 })).check(describe("What was measured, unrounded; null when it could not be.")),
 expected: strictObject({
  operator: _enum([ "at-least", "at-most", "above", "below", "is" ]),
  limit: amount,
  unit: exactOptional(text)
 }).check(describe("What the rule asks for.")),
 detail: exactOptional(text),
 remedy: exactOptional(text.check(describe("What to do about it."))),
 findings: array(finding).check(_maxLength(MAX_FINDINGS), describe("The concrete facts that support the check."))
});

const evidenceFile = strictObject({
 path: text.check(describe("Workspace-relative.")),
 sha256,
 bytes: count,
 format: text,
 records: count.check(describe("What the file contained: results, or rows of counts.")),
 generatedAt: exactOptional(text)
});

const policyChange = strictObject({
 file: text.check(describe("Workspace-relative path of the policy or the register.")),
 key: text.check(describe("A key of the policy, its keys joined with dots, or an entry of a register: `exception core/x`.")),
 before: exactOptional(text.check(describe("As it is written; absent where it was not there."))),
 after: exactOptional(text),
 direction: _enum([ "stricter", "looser", "other" ]).check(describe("`other`: it may be either, or no verdict depends on it."))
});

const verdict = strictObject({
 schema: literal(VERDICT_SCHEMA),
 gate: name,
 status: _enum([ "pass", "fail", "inconclusive" ]).check(describe("`fail` if any check fails, else `inconclusive` if any is, else `pass`.")),
 mode: _enum([ "strict", "rollback", "observe" ]).check(describe("`rollback` reports failing checks without blocking, and forgives nothing else; `observe` never blocks.")),
 observeUntil: exactOptional(text.check(describe("The last day of `observe` (YYYY-MM-DD), where it was asked for. With another mode it did not count: it is over, or too far ahead, or the gate judged a release."))),
 blocking: boolean(),
 thresholdsVersion: text.check(describe("The label of the threshold set that was applied.")),
 evaluatedAt: datetime().check(describe("When, in UTC.")),
 subject: strictObject({
  repository: text,
  commit: text,
  ref: text,
  os: text
 }).check(describe("What was judged: facts about the run, never a part of the decision.")),
 rules: strictObject({
  branch: exactOptional(text),
  commit: exactOptional(text),
  path: text,
  sha256
 }).check(describe("The policy, and, where known, the branch and commit that it and the files it names come from.")),
 evidence: array(evidenceFile).check(_maxLength(MAX_FILES), describe("The files that were read.")),
 notes: array(finding).check(_maxLength(MAX_FINDINGS), describe("Defects in the evidence that hide no result. They never block.")),
 checks: array(check).check(_maxLength(MAX_CHECKS), describe("The evaluated rules.")),
 exceptions: strictObject({
  applied: subjects,
  expired: subjects,
  unused: subjects
 }).check(describe("What became of each exception or waiver, by subject.")),
 policyChanges: exactOptional(array(policyChange).check(_maxLength(MAX_FINDINGS), describe("What the judged change does to its rules. It takes effect when it is merged.")))
});

function asVerdict(schema) {
 return schema;
}

const verdictShape = asVerdict(verdict);

const failure = strictObject({
 schema: literal(FAILURE_SCHEMA),
 gate: string().check(_minLength(1)),
 kind: _enum([ "configuration", "defect" ]),
 findings: array(strictObject({
  message: string(),
  subject: exactOptional(string()),
  file: exactOptional(string()),
  line: exactOptional(int().check(_positive()))
 })).check(_maxLength(1e3)),
 subject: strictObject({
  repository: string(),
  commit: string()
 })
});

function parseGateFailure(text) {
 try {
  const parsed = failure.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : void 0;
 } catch {
  return;
 }
}

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
 requireSame("status", statusOf$1(checks), status);
 requireSame("blocking", isBlocking(checks, mode), blocking);
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

async function readVerdictArtifacts(source, patterns) {
 const {workspace} = source;
 const artifacts = new Map;
 const verdicts = await readVerdictFiles(source, patterns);
 const manifests = await workspace.find(patterns.map(pattern => manifestBeside(pattern)));
 return [ ...verdicts.map(({path, reading}) => ({
  reading,
  artifact: artifactOf(workspace, path, artifacts)
 })), ...manifests.map(path => ({
  reading: void 0,
  artifact: artifactOf(workspace, path, artifacts)
 })) ];
}

function manifestBeside(pattern) {
 return node_path.posix.join(node_path.posix.dirname(pattern), MANIFEST_FILE);
}

function artifactOf(workspace, path, known) {
 const folder = node_path.posix.dirname(path);
 if (known.has(folder)) return known.get(folder);
 const outer = folder === "." || folder === node_path.posix.dirname(folder) ? void 0 : artifactOf(workspace, folder, known);
 const manifest = node_path.posix.join(folder, MANIFEST_FILE);
 const text = outer === void 0 ? workspace.readText(manifest) : void 0;
 const own = text === void 0 ? void 0 : {
  ...readManifest(text, workspace.display(manifest)),
  folder
 };
 const found = outer ?? own;
 known.set(folder, found);
 return found;
}

function latestReadings(placed) {
 const artifacts = new Map(placed.flatMap(({artifact}) => artifact === void 0 ? [] : [ [ artifact.folder, artifact ] ]));
 const latest = latestOfCells([ ...artifacts.values() ].filter(artifact => artifact.kind === "read"));
 const current = new Set(latest.map(({folder}) => folder));
 const used = placed.filter(({artifact}) => artifact?.kind !== "read" || current.has(artifact.folder));
 return {
  artifacts: [ ...artifacts.values() ],
  latest,
  used
 };
}

const RESTORED = "governance-evidence/**/*.verdict.json";

async function gatherCells({verdicts, workspace, gateFolder}, expected) {
 const own = (0, node_fs.existsSync)(gateFolder) ? openWorkspace(gateFolder, gateFolder) : void 0;
 const local = own === void 0 || verdicts !== void 0 ? [] : await gatherFrom(own, [ "*.verdict.json" ]);
 const restored = await gatherFrom(openWorkspace(workspace, workspace), verdicts ?? [ RESTORED ]);
 return merged([ ...local, ...restored ], expected);
}

async function gatherFrom(workspace, patterns) {
 return await readVerdictArtifacts({
  workspace,
  evidence: new EvidenceReader(workspace)
 }, patterns);
}

async function gatherBase(workspace, patterns) {
 return merged(await gatherFrom(openWorkspace(workspace, workspace), patterns), {
  repository: void 0,
  commit: void 0,
  runId: void 0,
  runAttempt: void 0
 }).cells;
}

function merged(placed, expected) {
 const {artifacts, latest, used} = latestReadings(placed);
 const jobs = new Set(latest.map(({manifest}) => manifest.producer.job));
 return {
  readings: used.flatMap(({reading}) => reading === void 0 ? [] : [ reading ]),
  cells: used.flatMap(({reading, artifact}) => reading?.kind === "read" ? [ {
   label: labelOf(reading, artifact, jobs.size),
   path: reading.path,
   verdict: reading.verdict
  } ] : []),
  outdated: artifacts.filter(each => each.kind === "read" && !latest.includes(each)),
  blockedJobs: new Set(used.flatMap(({reading, artifact}) => reading?.kind === "read" && reading.verdict.blocking && artifact?.kind === "read" ? [ artifact.manifest.producer.job ] : [])),
  manifests: latest.map(({manifest}) => manifest),
  gatesOfCells: latest.map(artifact => ({
   manifest: artifact.manifest,
   gates: used.flatMap(({reading, artifact: own}) => reading?.kind === "read" && own?.folder === artifact.folder ? [ reading.verdict.gate ] : [])
  })),
  manifestProblems: artifacts.flatMap(artifact => artifact.kind === "unreadable" ? [ artifact.finding ] : strangersIn(artifact, expected))
 };
}

function strangersIn({folder, manifest: {producer}}, {repository, commit, runId, runAttempt}) {
 const file = node_path.posix.join(folder, MANIFEST_FILE);
 return [ repository !== void 0 && producer.repository !== repository && `repository ${producer.repository || "(none)"}`, commit !== void 0 && producer.commit !== commit && `commit ${producer.commit || "(none)"}`, runId !== void 0 && producer.runId !== runId && `run ${producer.runId}`, runAttempt !== void 0 && producer.runAttempt > runAttempt && `attempt ${producer.runAttempt}, which has not run yet` ].filter(other => other !== false).map(other => ({
  message: `this artifact is from ${other}`,
  file
 }));
}

function labelOf({verdict}, artifact, jobs) {
 if (artifact?.kind !== "read") return verdict.subject.os;
 const {producer, cell} = artifact.manifest;
 const label = cell.label === "" ? producer.os : cell.label;
 return jobs > 1 ? `${producer.job}: ${label}` : label;
}

function readReportEvent(name, payload, sha) {
 const event = mapping(payload);
 switch (name) {
 case "pull_request":
 case "pull_request_target":
  {
   const {number, head} = mapping(event["pull_request"]);
   const headSha = mapping(head)["sha"];
   if (typeof number === "number" && isSha(headSha)) return {
    kind: "pull-request",
    number,
    headSha
   };
   return {
    kind: "commit",
    sha
   };
  }

 case "workflow_run":
  return secondStage(mapping(event["workflow_run"])) ?? {
   kind: "commit",
   sha
  };

 case "merge_group":
  {
   const headSha = mapping(event["merge_group"])["head_sha"];
   return {
    kind: "commit",
    sha: isSha(headSha) ? headSha : sha
   };
  }

 default:
  return {
   kind: "commit",
   sha
  };
 }
}

function secondStage(run) {
 const {id, head_branch: branch, head_sha: sha, conclusion, event} = run;
 const repository = mapping(run["head_repository"])["full_name"];
 if (!(typeof id === "number" && typeof branch === "string" && typeof repository === "string") || !isSha(sha)) return;
 return {
  kind: "second-stage",
  runId: id,
  head: {
   repository,
   branch,
   sha
  },
  conclusion: typeof conclusion === "string" ? conclusion : "",
  isPullRequest: event === "pull_request"
 };
}

function mapping(value) {
 return typeof value === "object" && value !== null && !Array.isArray(value) ? {
  ...value
 } : {};
}

const ENDING = /\.verdict\.json$/;

async function gatherFailures({verdicts, workspace, gateFolder}, {outdated}) {
 const restored = openWorkspace(workspace, workspace);
 const patterns = verdicts ?? [ "governance-evidence/**/*.verdict.json" ];
 const own = verdicts === void 0 && (0, node_fs.existsSync)(gateFolder) ? await failuresIn(openWorkspace(gateFolder, gateFolder), [ "*.verdict.json" ]) : [];
 const others = await failuresIn(restored, patterns);
 return [ ...own, ...others ].filter(({path}) => !outdated.some(({folder}) => path.startsWith(`${folder}/`))).flatMap(({findings}) => findings);
}

async function failuresIn(workspace, patterns) {
 const named = patterns.flatMap(pattern => ENDING.test(pattern) ? [ pattern.replace(ENDING, ".failure.json") ] : []);
 return (named.length === 0 ? [] : await workspace.find(named)).map(path => ({
  path,
  findings: findingsIn(workspace, path)
 }));
}

function findingsIn(workspace, path) {
 const failure = parseGateFailure(workspace.readText(path) ?? "");
 if (failure === void 0) return [ {
  message: "is not a file that a gate wrote: restore it again",
  file: workspace.display(path)
 } ];
 const {gate, kind, findings} = failure;
 const said = kind === "defect" ? "stopped because of a defect of its own" : "stopped: invalid configuration";
 if (findings.length === 0) return [ {
  message: said,
  subject: gate
 } ];
 return findings.map(finding => ({
  ...finding,
  message: `${said}: ${finding.message}`,
  subject: gate
 }));
}

function otherPolicies({workspace: root}, {cells, commit}) {
 const workspace = openWorkspace(root, root);
 const digests = new Map;
 return cells.flatMap(({path: file, verdict: {gate, rules}}) => {
  if (rules.commit !== void 0 && rules.commit !== commit) return [];
  if (!digests.has(rules.path)) digests.set(rules.path, digestOf$1(workspace, rules.path));
  const now = digests.get(rules.path);
  if (now === void 0 || now === rules.sha256) return [];
  return [ {
   message: `was judged by another version of ${rules.path}: ${rules.sha256.slice(0, 12)}, and it is ${now.slice(0, 12)} now`,
   subject: gate,
   file
  } ];
 });
}

function digestOf$1(workspace, path) {
 try {
  const text = workspace.readText(path);
  return text === void 0 ? void 0 : rulesDigest(text);
 } catch {
  return;
 }
}

const CHANGES = new Set([ "pull_request", "pull_request_target", "merge_group" ]);

async function proposedPolicyCheck({workspace: root, policy}, {cells, event}) {
 const workspace = openWorkspace(root, root);
 const digest = CHANGES.has(event) ? digestOf$1(workspace, policy) : void 0;
 const isRead = cells.some(({verdict: {gate, rules, checks}}) => rules.sha256 === digest || checks.some(({rule}) => rule === `${gate}/proposed-policy`));
 if (digest === void 0 || isRead) return;
 const {checkPolicyFile} = await (__nccwpck_require__.e(/* import() */ 346).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3346, 19)));
 return checkPolicyFile("gate-report", workspace, policy);
}

async function gatherRunFacts({env, inputs, event}, gathered) {
 const isSecond = event.kind === "second-stage";
 const stopped = await gatherFailures(inputs, gathered);
 const judged = {
  cells: gathered.cells,
  commit: env["GITHUB_SHA"] ?? "",
  event: env["GITHUB_EVENT_NAME"] ?? ""
 };
 return {
  readings: gathered.readings,
  requiredGates: inputs.requiredGates,
  gatesOfCells: gathered.gatesOfCells,
  needs: inputs.needs,
  blockedJobs: gathered.blockedJobs,
  isBlocked: gathered.cells.some(({verdict}) => verdict.blocking),
  stopped,
  otherPolicies: isSecond ? [] : otherPolicies(inputs, judged),
  proposedPolicy: stopped.length > 0 ? void 0 : await proposedPolicyCheck(inputs, judged),
  cells: gathered.manifests.length,
  expectedCells: inputs.expectedCells,
  shortfalls: cellShortfalls(gathered.manifests),
  manifestProblems: gathered.manifestProblems,
  conclusion: isSecond ? event.conclusion : void 0
 };
}

function readReportInputs(runner) {
 const {workspace, gateFolder} = jobFolders(runner);
 const verdicts = inputLines(runner, "verdicts");
 const reportPath = runner.input("report-path");
 return {
  workspace,
  gateFolder,
  verdicts: verdicts.length === 0 ? void 0 : verdicts,
  baseVerdicts: inputLines(runner, "base-verdicts"),
  policy: runner.input("policy") || ".github/governance.yml",
  requiredGates: inputLines(runner, "required-gates"),
  needs: readNeeds(runner.input("needs")),
  expectedCells: readCount(runner.input("expected-cells")),
  title: runner.input("title") || "Governance",
  comment: choice("comment", runner.input("comment") || "auto", [ "auto", "off" ]),
  commentAuthor: runner.input("comment-author") || "github-actions[bot]",
  check: choice("check", runner.input("check") || "check-run", [ "check-run", "status", "off" ]),
  checkName: runner.input("check-name") || "governance",
  token: runner.input("github-token"),
  reportPath: reportPath === "" ? (0, node_path.resolve)(gateFolder, "governance.report.json") : (0, 
  node_path.resolve)(workspace, reportPath)
 };
}

function choice(name, given, values) {
 const found = values.find(value => value === given);
 if (found !== void 0) return found;
 throw new ConfigurationError(`input ${name}: ${JSON.stringify(given)} is not one of ${values.join(", ")}`);
}

function readCount(given) {
 if (given === "") return;
 if (/^[1-9]\d{0,3}$/.test(given)) return Number(given);
 throw new ConfigurationError(`input expected-cells: ${JSON.stringify(given)} is not a number of cells: write a whole number of at least 1, such as 3`);
}

const NEEDS_REMEDY = "write needs: ${{ toJSON(needs) }}";

function readNeeds(given) {
 if (given === "") return;
 const jobs = parsed(given);
 if (typeof jobs !== "object" || jobs === null || Array.isArray(jobs)) throw new ConfigurationError(`input needs: not a JSON object of jobs: ${NEEDS_REMEDY}`);
 return Object.entries(jobs).map(([name, job]) => {
  const result = typeof job === "object" && job !== null && "result" in job ? job.result : void 0;
  if (typeof result === "string") return {
   name,
   result
  };
  throw new ConfigurationError(`input needs: job ${JSON.stringify(name)} has no result: ${NEEDS_REMEDY}`);
 });
}

function parsed(text) {
 try {
  return JSON.parse(text);
 } catch {
  return;
 }
}

async function publishReport(channels, publication) {
 const comment = await publishComment(channels, publication);
 const check = await publishCheck(channels, publication);
 return {
  comment: comment.outcome,
  check: check.outcome,
  notes: [ ...comment.notes, ...check.notes ]
 };
}

async function publishComment(channels, publication) {
 const {comment, pullRequest, title, fingerprint, head} = publication;
 if (comment === void 0 || pullRequest === void 0) return {
  outcome: "none",
  notes: []
 };
 const found = await ownComments(channels, publication, pullRequest);
 if (found.kind === "refused") return refused("comment", found);
 const [known] = found.value;
 const marker = `${markerPlace(title)} ${fingerprint} --\x3e`;
 if (known?.body.startsWith(marker) === true) return {
  outcome: "unchanged",
  notes: []
 };
 const latest = await channels.headOf(pullRequest);
 if (latest.kind === "answered" && latest.value !== head) return {
  outcome: "none",
  notes: [ OUTDATED ]
 };
 const body = `${marker}\n${comment}`;
 if (known === void 0) return await createOnce(channels, publication, {
  pullRequest,
  body
 });
 const written = await channels.updateComment(known.id, body);
 return written.kind === "refused" ? refused("comment", written) : {
  outcome: "updated",
  notes: []
 };
}

const OUTDATED = "No comment was written: the pull request has moved on to a newer commit, which has a report of its own.";

async function ownComments(channels, {author, title}, pullRequest) {
 const found = await channels.comments(pullRequest);
 if (found.kind === "refused") return found;
 const place = markerPlace(title);
 return {
  kind: "answered",
  value: found.value.filter(each => each.author === author && each.body.startsWith(place)).toSorted((left, right) => left.id - right.id)
 };
}

async function createOnce(channels, publication, {pullRequest, body}) {
 const created = await channels.createComment(pullRequest, body);
 if (created.kind === "refused") return refused("comment", created);
 const again = await ownComments(channels, publication, pullRequest);
 const first = again.kind === "answered" ? again.value[0] : void 0;
 if (first === void 0 || first.id >= created.value) return {
  outcome: "created",
  notes: []
 };
 const updated = await channels.updateComment(first.id, body);
 if (updated.kind === "refused") return refused("comment", updated);
 await channels.deleteComment(created.value);
 return {
  outcome: "updated",
  notes: []
 };
}

function markerPlace(title) {
 return `\x3c!-- governance-gates:report:${digestOf(title).slice(0, 16)}`;
}

function digestOf(text) {
 return (0, node_crypto.createHash)("sha256").update(text).digest("hex");
}

async function publishCheck(channels, {check}) {
 if (check === void 0) return {
  outcome: "none",
  notes: []
 };
 const written = check.kind === "check-run" ? await channels.writeCheckRun(check.result) : await channels.writeStatus(check.result);
 return written.kind === "refused" ? refused(check.kind, written) : {
  outcome: "written",
  notes: []
 };
}

function refused(what, {reason, remedy}) {
 return {
  outcome: "refused",
  notes: [ `The ${what.replace("-", " ")} could not be written: ${reason}. To fix this, ${remedy}.` ]
 };
}

const CHECK_LIMIT = 65535;

function headOf(event) {
 return event.kind === "pull-request" ? event.headSha : void 0;
}

function publicationOf(decided, pullRequest) {
 const {inputs, event, report, comment} = decided;
 const isSecond = event.kind === "second-stage";
 return {
  comment: inputs.comment === "auto" ? comment : void 0,
  fingerprint: fingerprintOf(report),
  title: inputs.title,
  author: inputs.commentAuthor,
  pullRequest,
  head: isSecond ? event.head.sha : shaOf(event),
  check: inputs.check === "off" || isSecond ? void 0 : {
   kind: inputs.check,
   result: resultOf(decided, shaOf(event))
  }
 };
}

function shaOf(event) {
 return event.kind === "pull-request" ? event.headSha : event.sha;
}

function resultOf({inputs, event, report, evidence, headline, runUrl}, sha) {
 const drawn = {
  report,
  headline,
  runUrl,
  head: headOf(event),
  place: "comment",
  notes: []
 };
 return {
  sha,
  name: inputs.checkName,
  conclusion: conclusionOf(report),
  title: headline,
  summary: renderGovernanceSummary(drawn, CHECK_LIMIT),
  url: runUrl,
  annotations: reportAnnotations(report, evidence).map(({file, line, level, title, message}) => ({
   path: file,
   line,
   level: level === "error" ? "failure" : "warning",
   title,
   message
  }))
 };
}

function fingerprintOf({gates, checks, changes, status}) {
 return digestOf(JSON.stringify([ status, gates, checks, changes ?? null ]));
}

function conclusionOf({status, blocking}) {
 if (blocking) return "failure";
 return status === "pass" ? "success" : "neutral";
}

function reportFiles({report, inputs, runUrl, comment}) {
 const stem = inputs.reportPath.replace(/\.json$/, "");
 const file = (output, ending, text) => ({
  output,
  path: `${stem}.${ending}`,
  text
 });
 return [ file("comment-body", "comment.md", comment), file("sarif", "sarif", sarifJson(report)), file("junit", "junit.xml", junitXml(report)), file("statement", "intoto.json", testResultStatement(report, runUrl)), file("predicate", "predicate.json", `${JSON.stringify(testResultPredicate(report, runUrl), null, 2)}\n`), file("badge", "badge.json", badgeJson(report)) ];
}

const NAME = "gate-report";

const SUMMARY_LIMIT = 1048576;

const COMMENT_LIMIT = 65336;

async function runGateReport(runner, openChannels = openGitHub) {
 runner.setExitCode(1);
 const decided = await decide(runner);
 if (decided === void 0) return;
 if (!decided.report.blocking) runner.setExitCode(0);
 try {
  await tell(runner, decided, openChannels);
 } catch (error) {
  note(runner, `Posting the report failed: ${error instanceof Error ? error.message : String(error)}`);
 }
}

async function openGitHub(options) {
 const {openReportChannels} = await (__nccwpck_require__.e(/* import() */ 910).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5910, 19)));
 return openReportChannels(options);
}

async function decide(runner) {
 try {
  const inputs = readReportInputs(runner);
  const event = eventOf(runner);
  const {report, evidence} = await reportOf(runner, inputs, event);
  const runUrl = runUrlOf(runner.env, event);
  const headline = governanceHeadline(report);
  const drawn = {
   report,
   headline,
   runUrl,
   head: headOf(event),
   notes: []
  };
  const decided = {
   inputs,
   event,
   report,
   evidence,
   headline,
   runUrl,
   comment: renderGovernanceSummary({
    ...drawn,
    place: "comment"
   }, COMMENT_LIMIT)
  };
  write(runner, decided);
  runner.writeSummary(renderGovernanceSummary({
   ...drawn,
   place: "run"
  }, SUMMARY_LIMIT));
  runner.log(plain(`${report.title} ${report.status}: ${headline}`));
  runner.log(plain(`report: ${inputs.reportPath}`));
  if (report.blocking) runner.annotate({
   level: "error",
   title: plain(report.title, 200),
   message: plain(headline)
  });
  return decided;
 } catch (error) {
  reportFailure(NAME, runner, error);
  return;
 }
}

function eventOf({env}) {
 return readReportEvent(env["GITHUB_EVENT_NAME"] ?? "", eventPayload(env), env["GITHUB_SHA"] ?? "");
}

async function reportOf(runner, inputs, event) {
 const {env} = runner;
 const repository = env["GITHUB_REPOSITORY"] ?? "";
 const isSecond = event.kind === "second-stage";
 const gathered = await gatherCells(inputs, {
  repository: repository === "" ? void 0 : repository,
  commit: isSecond ? void 0 : env["GITHUB_SHA"] || void 0,
  runId: isSecond ? event.runId : numberOrNone(env["GITHUB_RUN_ID"]),
  runAttempt: isSecond ? void 0 : numberOrNone(env["GITHUB_RUN_ATTEMPT"])
 });
 const base = inputs.baseVerdicts.length === 0 ? void 0 : await gatherBase(inputs.workspace, inputs.baseVerdicts);
 const files = gathered.cells.flatMap(({verdict}) => verdict.evidence.map(({path}) => path));
 return {
  report: drawReport({
   title: inputs.title,
   subject: {
    repository,
    commit: isSecond ? event.head.sha : env["GITHUB_SHA"] ?? "",
    ref: env["GITHUB_REF"] ?? ""
   },
   origin: {
    repository,
    commit: isSecond ? "" : env["GITHUB_SHA"] ?? ""
   },
   reportedAt: formatInstant(Math.floor(runner.now() / 1e3) * 1e3),
   cells: gathered.cells,
   base: base === void 0 || base.length === 0 ? void 0 : base,
   run: await gatherRunFacts({
    env,
    inputs,
    event
   }, gathered)
  }),
  evidence: new Set(files)
 };
}

function numberOrNone(text) {
 return text !== void 0 && /^\d{1,15}$/.test(text) ? Number(text) : void 0;
}

function runUrlOf(env, event) {
 const run = event.kind === "second-stage" ? String(event.runId) : env["GITHUB_RUN_ID"] ?? "";
 const url = `${env["GITHUB_SERVER_URL"] ?? "https://github.com"}/${env["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${run}`;
 return /^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/.test(url) ? url : void 0;
}

function write(runner, decided) {
 const {report, inputs, headline} = decided;
 const files = reportFiles(decided);
 writeReport(inputs.reportPath, `${JSON.stringify(report, null, 2)}\n`);
 for (const {path, text} of files) writeReport(path, text);
 runner.setOutput("report", inputs.reportPath);
 for (const {output, path} of files) runner.setOutput(output, path);
 runner.setOutput("status", report.status);
 runner.setOutput("blocking", String(report.blocking));
 runner.setOutput("headline", plain(headline));
 runner.setOutput("failed-checks", JSON.stringify(failedChecks(report)));
}

function failedChecks({gates, checks}) {
 return [ ...gates.flatMap(gate => gate.checks), ...checks ].filter(({status}) => status === "fail" || status === "inconclusive").map(({id}) => id);
}

async function tell(runner, decided, openChannels) {
 const published = await publish(runner, decided, openChannels);
 runner.setOutput("comment", published.comment);
 runner.setOutput("check", published.check);
 for (const each of published.notes) note(runner, each);
}

async function publish(runner, decided, openChannels) {
 const {inputs, event} = decided;
 const wantsComment = inputs.comment === "auto" && event.kind !== "commit";
 const wantsCheck = inputs.check !== "off" && event.kind !== "second-stage";
 const nothing = {
  comment: "none",
  check: "none",
  notes: []
 };
 if (!wantsComment && !wantsCheck) return nothing;
 if (inputs.token === "") {
  const missing = "There is no token to post with: set the input github-token.";
  return {
   ...nothing,
   notes: [ missing ]
  };
 }
 const channels = await openChannels({
  token: inputs.token,
  apiUrl: runner.env["GITHUB_API_URL"] ?? "https://api.github.com",
  repository: runner.env["GITHUB_REPOSITORY"] ?? ""
 });
 if (event.kind !== "second-stage") return await publishReport(channels, publicationOf(decided, numberOf(event)));
 if (!wantsComment || !event.isPullRequest) return nothing;
 const found = await channels.findPullRequest(event.head);
 if (found.kind === "refused") return {
  ...nothing,
  comment: "refused",
  notes: [ `${found.reason}: ${found.remedy}.` ]
 };
 return await publishReport(channels, publicationOf(decided, found.value));
}

function numberOf(event) {
 return event.kind === "pull-request" ? event.number : void 0;
}

function note(runner, text) {
 runner.annotate({
  level: "notice",
  title: "The report could not be posted everywhere",
  message: plain(text)
 });
 runner.writeSummary(`\n> ${escapeMarkdown(text)}\n`);
}

runGateReport(processRunner());

exports.$ZodObject = $ZodObject;

exports.NEVER = NEVER;

exports.PolicyError = PolicyError;

exports.__commonJSMin = __commonJSMin;

exports.__toESM = __toESM;

exports._default = _default;

exports._enum = _enum;

exports._minLength = _minLength;

exports.array = array;

exports.catchall = catchall;

exports.checkOf = checkOf;

exports.daysBetween = daysBetween;

exports.exactOptional = exactOptional;

exports.exactly = exactly;

exports.measured = measured;

exports.never = never;

exports.object = object;

exports.parseCalendarDate = parseCalendarDate;

exports.pipe = pipe;

exports.proposedPolicy = proposedPolicy;

exports.record = record;

exports.refine = refine;

exports.shortened = shortened;

exports.shownValue = shownValue;

exports.startOfDay = startOfDay;

exports.strictObject = strictObject;

exports.superRefine = superRefine;

exports.transform = transform;

exports.unicodePattern = unicodePattern;


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