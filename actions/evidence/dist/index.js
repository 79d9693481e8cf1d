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

let path = __nccwpck_require__(6928);

path = require_rolldown_runtime.__toESM(path, 1);

let node_os = __nccwpck_require__(8161);

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

function formatInstant(value) {
 return new Date(value).toISOString().replace(".000Z", "Z");
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

function matchesName(pattern, name) {
 const star = pattern.indexOf("*");
 if (star === -1) return pattern === name;
 if (pattern[star - 1] !== "\\" && !name.startsWith(pattern.slice(0, star))) return false;
 return matchesItems(placesOf$1(pattern), name);
}

function placesOf$1(pattern) {
 return Array.from(pattern.match(/\\\*|[\s\S]/g) ?? [], sign => sign === "*" ? ANY_NUMBER : exactItem(sign === "\\*" ? "*" : sign));
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

const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};

function isObject$1(data) {
 return typeof data === "object" && data !== null && !Array.isArray(data);
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

function strictObject(shape, params) {
 return new ZodMiniObject({
  type: "object",
  shape,
  catchall: never(),
  ...normalizeParams(params)
 });
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

const describe = describe$1;

const ZodMiniISODateTime = $constructor("ZodMiniISODateTime", (inst, def) => {
 $ZodISODateTime.init(inst, def);
 ZodMiniStringFormat.init(inst, def);
});

function datetime(params) {
 return _isoDateTime(ZodMiniISODateTime, params);
}

const INVISIBLE = unicodePattern(String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]`, "gu");

const PRINTABLE = /^[ -~]*$/;

function visible$1(text) {
 if (PRINTABLE.test(text)) return text;
 return text.replaceAll(INVISIBLE(), character => `\\u${hexadecimal(character)}`);
}

function hexadecimal(character) {
 return (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
}

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

function inputLines(runner, name) {
 return runner.input(name).split("\n").map(line => line.trim()).filter(line => line !== "");
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
  const entries = entriesOf$1((0, node_path.resolve)(directory, folder));
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

function entriesOf$1(folder) {
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
  }, ...more.map(problem => placeOf$1(error.file, problem)) ];
 }
 if (!(error instanceof ConfigurationError) || error.file === void 0) return [ {} ];
 return [ {
  file: error.file,
  ...error.line === void 0 ? {} : {
   line: error.line
  }
 } ];
}

function placeOf$1(file, {line, path, message}) {
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

const BRANCH = "refs/heads/";

function branchOf({GITHUB_REF: ref = ""}) {
 return ref.startsWith(BRANCH) ? ref.slice(11) : void 0;
}

function defaultBranchOf(env) {
 const told = text$2(property(property(eventPayload(env), "repository"), "default_branch"));
 if (told !== "" || env["GITHUB_EVENT_NAME"] !== "schedule") return told;
 return branchOf(env) ?? "";
}

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

function property(value, key) {
 return typeof value === "object" && value !== null ? value[key] : void 0;
}

function text$2(value) {
 return typeof value === "string" ? value : "";
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

function setSecret(secret) {
 issueCommand("add-mask", {}, secret);
}

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

function debug(message) {
 issueCommand("debug", {}, message);
}

function error(message, properties = {}) {
 issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

function warning(message, properties = {}) {
 issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

function notice$1(message, properties = {}) {
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
 notice: notice$1
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

const MAX_PART = 80;

function artifactName({name, job, cell, runAttempt}) {
 return [ part(name), part(job), `${cell.index + 1}-of-${cell.total}`, String(runAttempt) ].join(".");
}

function isOtherTotal(artifact, {name, job, cell, runAttempt}) {
 const [ownName, ownJob, place = "", attempt, ...rest] = artifact.split(".");
 const total = /^\d+-of-(\d+)$/.exec(place)?.[1];
 return ownName === part(name) && ownJob === part(job) && attempt === String(runAttempt) && rest.length === 0 && total !== void 0 && Number(total) !== cell.total;
}

function part(text) {
 const plain = text.replace(/[^A-Za-z0-9_-]+/g, "-").slice(0, MAX_PART);
 return plain === "" ? "-" : plain;
}

function matrixLabel(matrix) {
 if (typeof matrix !== "object" || matrix === null || Array.isArray(matrix)) return "";
 return Object.entries(matrix).filter(([, value]) => typeof value !== "object").map(([key, value]) => `${key}=${String(value)}`).join(", ").slice(0, MAX_LABEL);
}

const MAX_LABEL = 200;

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
  const last = Math.max(...own.map(attemptOf$1));
  return own.filter(artifact => attemptOf$1(artifact) === last);
 }).sort(({manifest: left}, {manifest: right}) => compareTexts(left.producer.job, right.producer.job) || compareTexts(left.name, right.name) || left.cell.index - right.cell.index);
}

function withoutFormerCells(artifacts) {
 return [ ...Map.groupBy(artifacts, ({manifest}) => jobKeyOf(manifest)).values() ].flatMap(own => {
  const attempts = [ ...Map.groupBy(own, attemptOf$1) ].flatMap(([attempt, ofAttempt]) => {
   const total = Math.max(...ofAttempt.map(({manifest}) => manifest.cell.total));
   return new Set(ofAttempt.map(({manifest}) => manifest.cell.index)).size === total ? [ {
    attempt,
    total
   } ] : [];
  });
  return own.filter(artifact => !attempts.some(({attempt, total}) => attempt > attemptOf$1(artifact) && artifact.manifest.cell.index >= total));
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

function attemptOf$1({manifest}) {
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

function lostCells(artifacts, facts) {
 const lost = new Map;
 for (const artifact of latestOfCells(artifacts)) {
  const reason = reasonOf(artifact, artifacts, facts);
  if (reason !== void 0) lost.set(artifact, reason);
 }
 return lost;
}

function reasonOf(artifact, artifacts, facts) {
 const {manifest} = artifact;
 const {job} = manifest.producer;
 const result = facts.resultOf(job);
 if (result === "skipped") return `${job} was skipped`;
 if (manifest.producer.runAttempt >= facts.runAttempt || result === "success") return;
 const conclusion = facts.conclusionOf(manifest);
 if (conclusion === "success") return;
 if (conclusion !== void 0) return `its job ended with ${conclusion}`;
 if (result === void 0 || isLeftAlone(manifest, artifacts, facts)) return;
 return `${job} ended with ${result}`;
}

function isLeftAlone(manifest, artifacts, {runAttempt}) {
 const own = artifacts.flatMap(({manifest: other}) => isSameJob(other, manifest) ? [ other ] : []);
 const current = own.filter(({producer}) => producer.runAttempt === runAttempt);
 const earlier = own.filter(({producer}) => producer.runAttempt < runAttempt);
 const isFullRerun = current.some(({cell}) => latestOf(earlier, cell.index)?.jobRun?.status === "success");
 return manifest.jobRun?.status === "success" && current.some(hasFailed) && !isFullRerun;
}

function isSameJob(one, other) {
 return one.name === other.name && one.producer.runId === other.producer.runId && one.producer.job === other.producer.job;
}

function latestOf(manifests, index) {
 return manifests.filter(({cell}) => cell.index === index).reduce((last, each) => last === void 0 || each.producer.runAttempt > last.producer.runAttempt ? each : last, void 0);
}

function hasFailed({jobRun}) {
 return jobRun?.status !== void 0 && jobRun.status !== "success";
}

function lostManifest(manifest, lost) {
 const {asked} = manifest;
 return {
  ...manifest,
  files: [],
  steps: [],
  ...asked === void 0 ? {} : {
   asked: {
    ...asked,
    evidence: asked.evidence.map(glob => ({
     ...glob,
     files: 0
    }))
   }
  },
  lost
 };
}

function outcomeLines(manifests) {
 const steps = manifests.flatMap(({steps: own}) => own ?? []);
 if (steps.length > 0 && steps.every(({outcome}) => outcome === "success")) return [ "success" ];
 return steps.map(({name, outcome}) => name === void 0 ? outcome : `${name}=${outcome}`);
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

const ROLES$1 = [ "verdict", "evidence", "baseline", "history", "report" ];

const OUTCOMES$1 = [ "success", "failure", "cancelled", "skipped" ];

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

const count$2 = int().check(_nonnegative(), _lte(Number.MAX_SAFE_INTEGER));

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
  runId: count$2,
  runAttempt: count$2,
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
  role: _enum(ROLES$1),
  gate: exactOptional(text$1),
  campaign: exactOptional(text$1),
  campaigns: exactOptional(array(text$1).check(_maxLength(MAX_ASKED))),
  committed: exactOptional(literal(true)),
  sha256: string().check(_regex(/^[0-9a-f]{64}$/)),
  bytes: count$2
 })).check(_maxLength(MAX_FILES$1)),
 asked: exactOptional(strictObject({
  evidence: array(strictObject({
   glob: text$1,
   campaign: exactOptional(text$1),
   optional: exactOptional(literal(true)),
   files: count$2
  })).check(_maxLength(MAX_ASKED)),
  gates: array(text$1).check(_maxLength(MAX_ASKED))
 })),
 steps: exactOptional(array(strictObject({
  name: exactOptional(text$1),
  outcome: _enum(OUTCOMES$1)
 })).check(_maxLength(MAX_ASKED))),
 jobRun: exactOptional(strictObject({
  status: exactOptional(_enum(JOB_STATUSES)),
  checkRun: exactOptional(count$2)
 })),
 lost: exactOptional(strictObject({
  runAttempt: count$2,
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

function manifestJson(manifest) {
 return `${JSON.stringify(manifest, null, 2)}\n`;
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

function artifactPattern(name) {
 const pattern = name.replaceAll(/[^A-Za-z0-9_*-]+/g, "-");
 return artifact => {
  const [own = "", ...rest] = artifact.split(".");
  return NAME.test(own) && matchesName(pattern, own) && REST.test(rest.join("."));
 };
}

const NAME = /^[A-Za-z0-9_-]*$/;

const REST = /^[A-Za-z0-9_-]+\.\d{1,3}-of-\d{1,3}\.\d{1,6}$/;

const REMEDY = "write needs: ${{ toJSON(needs) }}";

function readNeeds(given) {
 if (given === "") return;
 const jobs = parsed(given);
 if (typeof jobs !== "object" || jobs === null || Array.isArray(jobs)) throw new ConfigurationError(`input needs: not a JSON object of jobs: ${REMEDY}`);
 return new Map(Object.entries(jobs).map(([name, job]) => [ name, resultOf(name, job) ]));
}

function resultOf(name, job) {
 const result = typeof job === "object" && job !== null && "result" in job ? job.result : void 0;
 if (typeof result === "string") return result;
 throw new ConfigurationError(`input needs: job ${JSON.stringify(name)} has no result: ${REMEDY}`);
}

function parsed(text) {
 try {
  return JSON.parse(text);
 } catch {
  return;
 }
}

const BADNESS = [ "success", "cancelled", "failure" ];

function resultOfJob(needs, job) {
 const own = needs.get(job);
 if (own !== void 0) return own;
 const worst = Math.max(...[ ...needs.values() ].map(result => BADNESS.indexOf(result)));
 return BADNESS[worst];
}

async function attemptFacts(source, manifests) {
 const {runAttempt} = source;
 const resultOf = job => resultIn(source, job);
 const answer = manifests.some(({producer}) => producer.runAttempt < runAttempt && resultOf(producer.job) !== "success") ? await (source.askJobs?.()) : void 0;
 const jobs = answer?.kind === "answered" ? answer.value : void 0;
 return {
  runAttempt,
  resultOf,
  conclusionOf: ({jobRun}) => jobs && conclusionIn(jobs, jobRun?.checkRun)
 };
}

function resultIn({conclusion, needs}, job) {
 if (needs !== void 0) return resultOfJob(needs, job);
 return conclusion === null ? "no result yet" : conclusion;
}

function conclusionIn({all, latest}, checkRun) {
 const name = all.find(({id}) => id === checkRun)?.name;
 const own = latest.filter(job => job.name === name);
 if (own.length === 0) return;
 const bad = own.find(({conclusion}) => conclusion !== "success");
 return bad === void 0 ? "success" : bad.conclusion ?? "no result yet";
}

const TRUSTED_EVENTS = new Set([ "push", "schedule", "workflow_dispatch" ]);

function isTrusted(run, place) {
 return run.conclusion === "success" && isFrom(run, place);
}

function isFrom(run, {repository, branch, workflow}) {
 return run.conclusion !== null && TRUSTED_EVENTS.has(run.event) && run.headRepository === repository && run.branch === branch && (run.workflowRef === void 0 || [ branch, `refs/heads/${branch}` ].includes(run.workflowRef)) && (workflow === void 0 || run.workflow === `.github/workflows/${workflow}`);
}

function isOfBranch({producer}, branch) {
 return producer.ref === `refs/heads/${branch}`;
}

async function findRun({source, token}, repository, {branches, passedOver, open}) {
 if (source.kind === "this-run") return {
  kind: "this-run",
  trusted: false
 };
 if (token === "") return {
  kind: "none",
  reason: "finding other runs needs a token: set the input github-token"
 };
 const runs = await open();
 const asking = {
  repository,
  branches,
  passedOver
 };
 switch (source.kind) {
 case "last-success":
  return await lastSuccess$1(runs, source, asking);

 case "last-run":
  return await lastRun(runs, source, asking);

 case "run":
  return await runByNumber(runs, source, asking);
 }
}

async function runByNumber(runs, {runId, workflow}, {repository, branches}) {
 const found = await runs.run(runId);
 if (found.kind === "refused") return none(found);
 const {value: run} = found;
 const branch = branches.base?.branch ?? branches.defaultBranch;
 if (!isTrusted(run, {
  repository,
  branch,
  workflow
 })) return {
  kind: "run",
  run,
  branch,
  trusted: false,
  hasHistory: false
 };
 const isOnBranch = await runs.isOnBranch(run.commit, branch);
 const trusted = isOnBranch.kind === "answered" && isOnBranch.value;
 return {
  kind: "run",
  run,
  branch,
  trusted,
  hasHistory: trusted
 };
}

async function lastSuccess$1(runs, source, {repository, branches, passedOver}) {
 const branch = source.branch ?? branches.base?.branch ?? branches.defaultBranch;
 if (branch === "") return {
  kind: "none",
  reason: "the event names no branch: set the input branch"
 };
 const commit = source.at === "merge-base" ? await mergeBase(runs, branches) : void 0;
 if (typeof commit === "object") return commit;
 const query = {
  workflow: source.workflow,
  branch,
  status: "success",
  ...commit === void 0 ? {} : {
   commit
  }
 };
 const {workflow} = source;
 const place = {
  repository,
  branch,
  workflow
 };
 const found = await runs.newest(query, run => !passedOver.has(run.id) && isTrusted(run, place));
 if (found.kind === "refused") return none(found);
 const where = commit === void 0 ? `on ${branch}` : `of ${commit} on ${branch}`;
 return found.value === void 0 ? {
  kind: "none",
  reason: `${source.workflow} has no successful run ${where} that can be trusted: it must be in this repository, started by a push, a schedule or by hand, and its commit must be on the branch (checking that needs permissions: { contents: read })`
 } : {
  kind: "run",
  run: found.value,
  branch,
  trusted: true,
  hasHistory: true
 };
}

async function lastRun(runs, source, {repository, branches, passedOver}) {
 const {workflow} = source;
 const branch = source.branch ?? branches.defaultBranch;
 if (branch === "") return {
  kind: "none",
  reason: "the event names no branch: set the input branch"
 };
 const place = {
  repository,
  branch,
  workflow
 };
 const found = await runs.newest({
  workflow,
  branch,
  status: "completed"
 }, run => !passedOver.has(run.id) && isFrom(run, place));
 if (found.kind === "refused") return none(found);
 return found.value === void 0 ? {
  kind: "none",
  reason: `${workflow} has no run on ${branch} that has ended and can be trusted: it must be in this repository, started by a push, a schedule or by hand`
 } : {
  kind: "run",
  run: found.value,
  branch,
  trusted: false,
  hasHistory: true
 };
}

async function mergeBase(runs, {base, head}) {
 if (base === void 0 || head === void 0) return {
  kind: "none",
  reason: "only a pull request has a merge base: remove at: merge-base"
 };
 const found = await runs.mergeBase(base.sha, head);
 return found.kind === "refused" ? none(found) : found.value;
}

function none({reason, remedy}) {
 return {
  kind: "none",
  reason: `${reason}: ${remedy}`
 };
}

function eventBranches({env}) {
 const pull = property(eventPayload(env), "pull_request");
 const base = property(pull, "base");
 const [branch, sha] = [ property(base, "ref"), property(base, "sha") ];
 const head = property(property(pull, "head"), "sha");
 return {
  defaultBranch: defaultBranchOf(env),
  base: typeof branch === "string" && isSha(sha) ? {
   branch,
   sha
  } : void 0,
  head: isSha(head) ? head : void 0
 };
}

function evidenceGlob(line) {
 const isOptional = line.startsWith("?");
 const rest = isOptional ? line.slice(1).trim() : line;
 const [, campaign, glob] = /^([a-z0-9][a-z0-9-]*)=(.+)$/.exec(rest) ?? [];
 return {
  glob: glob ?? rest,
  campaign,
  isOptional
 };
}

function readRestoreInputs(runner) {
 const {workspace} = jobFolders(runner);
 const cells = runner.input("expected-cells");
 const directory = (0, node_path.resolve)(workspace, runner.input("working-directory") || ".");
 return {
  source: readSource(runner),
  name: runner.input("name") || "governance",
  workspace,
  directory,
  target: readTarget(runner.input("path") || "governance-evidence", {
   workspace,
   directory
  }),
  expectedCells: cells === "" ? void 0 : whole("expected-cells", cells),
  evidence: inputLines(runner, "evidence").map(evidenceGlob),
  needs: readNeeds(runner.input("needs")),
  limits: {
   bytes: whole("max-bytes", runner.input("max-bytes") || "1000000000"),
   files: whole("max-files", runner.input("max-files") || "10000")
  },
  token: runner.input("github-token")
 };
}

function readSource(runner) {
 const from = runner.input("from") || "this-run";
 switch (from) {
 case "this-run":
  return {
   kind: "this-run"
  };

 case "run":
  return {
   kind: "run",
   runId: whole("run-id", runner.input("run-id")),
   workflow: runner.input("workflow") === "" ? void 0 : workflowName(runner.input("workflow"))
  };

 case "last-success":
  return lastSuccess(runner);

 case "last-run":
  return {
   kind: "last-run",
   workflow: workflowOf(runner),
   branch: runner.input("branch") || void 0
  };

 default:
  throw new ConfigurationError(`input from: ${JSON.stringify(from)} is not a known value: write this-run, run, last-success or last-run`);
 }
}

function lastSuccess(runner) {
 const workflow = workflowOf(runner);
 const at = runner.input("at") || "latest";
 if (at !== "latest" && at !== "merge-base") throw new ConfigurationError(`input at: ${JSON.stringify(at)} is not a known value: write latest or merge-base`);
 const branch = runner.input("branch");
 return {
  kind: "last-success",
  workflow,
  branch: branch === "" ? void 0 : branch,
  at
 };
}

function workflowOf(runner) {
 return workflowName(runner.input("workflow") || ownWorkflow(runner));
}

function workflowName(given) {
 if (/^[\w.-]{1,100}\.ya?ml$/.test(given)) return given;
 throw new ConfigurationError(`input workflow: ${JSON.stringify(given)} is not a workflow file: write its name, such as ci.yml`);
}

function ownWorkflow({env}) {
 return /\/\.github\/workflows\/([^/@]+)@/.exec(env["GITHUB_WORKFLOW_REF"] ?? "")?.[1] ?? "";
}

function whole(name, given) {
 const value = /^[1-9]\d{0,14}$/.test(given) ? Number(given) : NaN;
 if (Number.isSafeInteger(value)) return value;
 throw new ConfigurationError(`input ${name}: ${JSON.stringify(given)} is not a whole number of at least 1: write one, such as 42`);
}

function readTarget(path, {workspace, directory}) {
 const target = (0, node_path.resolve)(directory, path);
 const below = (0, node_path.relative)(workspace, target);
 if (below === "" || below === ".." || below.startsWith(`..${node_path.sep}`) || (0, 
 node_path.isAbsolute)(below)) throw new ConfigurationError(`input path: ${JSON.stringify(path)} is not a folder inside the workspace: name one`);
 if (!isUnlinked(workspace, target)) throw new ConfigurationError(`input path: ${JSON.stringify(path)} is behind a link: name another folder`);
 if ((0, node_fs.existsSync)(target) && (0, node_fs.readdirSync)(target).length > 0) throw new ConfigurationError(`input path: ${JSON.stringify(path)} is not empty, and its files could be mistaken for restored evidence: name another folder`);
 return target;
}

function isUnlinked(workspace, target) {
 const root = (0, node_fs.realpathSync)(workspace);
 let known = target;
 while (!(0, node_fs.existsSync)(known) && known !== workspace) known = (0, node_path.resolve)(known, "..");
 return (0, node_fs.realpathSync)(known) === (0, node_path.resolve)(root, (0, node_path.relative)(workspace, known));
}

function outputsOf({path, gatePath, artifacts, trusted, passed, hasHistory, evidence}) {
 const manifests = artifacts.map(({manifest}) => manifest);
 const shortfalls = cellShortfalls(manifests);
 const trustedFile = (role, name) => trusted ? fileOf(artifacts, role, name) ?? "" : "";
 const baselineOf = gate => trusted ? fileOf(passing(artifacts, gate, passed), "baseline", `${gate}.baseline.json`) ?? "" : "";
 return {
  found: String(artifacts.length > 0),
  path,
  verdicts: node_path.posix.join(path, "**/*.verdict.json"),
  evidence: [ ...new Set([ ...evidenceGlobs(gatePath, manifests), ...emptyGlobs(gatePath, manifests, evidence) ]) ].join("\n"),
  "committed-evidence": committedFiles(gatePath, artifacts).join("\n"),
  "conformance-baseline": joined(gatePath, baselineOf("conformance-gate")),
  "performance-baseline": joined(gatePath, baselineOf("perf-budget")),
  "performance-history": joined(gatePath, trustedFile("history", "perf-budget.history.jsonl")),
  "incident-history": joined(gatePath, hasHistory ? fileOf(artifacts, "history", "incident-response.history.jsonl") ?? "" : ""),
  cells: JSON.stringify(manifests.filter(({lost}) => lost === void 0).map(({producer: {job}, cell}) => ({
   job,
   ...cell
  }))),
  "absent-cells": JSON.stringify(shortfalls.filter(({kind}) => kind === "absent" || kind === "lost").map(({job, index, total}) => ({
   job,
   index,
   total
  }))),
  shortfalls: JSON.stringify(shortfalls),
  outcome: outcomeLines(manifests).join("\n")
 };
}

function joined(path, file) {
 return file === "" ? "" : node_path.posix.join(path, file);
}

function unpassedBaselines({artifacts, passed}) {
 return BASELINE_GATES.filter(gate => {
  const all = from => fileOf(from, "baseline", `${gate}.baseline.json`);
  return all(artifacts) !== void 0 && all(passing(artifacts, gate, passed)) === void 0;
 });
}

const BASELINE_GATES = [ "conformance-gate", "perf-budget" ];

function passing(artifacts, gate, passed) {
 const own = artifacts.filter(each => fileOf([ each ], "baseline", `${gate}.baseline.json`) !== void 0);
 return own.every(({folder}) => passed(folder, gate)) ? own : [];
}

function fileOf(artifacts, role, name) {
 for (const {folder, manifest} of artifacts) {
  const found = manifest.files.find(file => file.role === role && node_path.posix.basename(file.path) === name);
  if (found !== void 0) return node_path.posix.join(folder, found.path);
 }
}

function committedFiles(path, artifacts) {
 return artifacts.flatMap(({folder, manifest}) => manifest.files.filter(({committed}) => committed === true).map(file => node_path.posix.join(path, folder, file.path)));
}

function evidenceGlobs(path, manifests) {
 return manifests.flatMap(({files}) => files.filter(({role}) => role === "evidence")).flatMap(({path: file, campaign = "", campaigns = [ campaign ]}) => campaigns.map(name => line(name, node_path.posix.join(path, "*", escaped(file)))));
}

function emptyGlobs(path, manifests, evidence) {
 const asked = manifests.flatMap(({asked: own}) => own?.evidence ?? []);
 const left = asked.filter(({files}) => files > 0);
 const lines = new Set(left.map(({glob, campaign}) => line(campaign, glob)));
 const empty = [ ...asked.map(emptyOf), ...evidence ].filter(({glob, campaign}) => !lines.has(line(campaign, glob)));
 const needed = empty.filter(({isOptional}) => !isOptional);
 const served = new Set([ ...left, ...needed ].map(({campaign}) => campaign));
 return [ ...needed, ...empty.filter(({campaign}) => !served.has(campaign)) ].map(({glob, campaign}) => line(campaign, node_path.posix.join(path, "*", "evidence", glob)));
}

function emptyOf({glob, campaign, optional}) {
 return {
  glob,
  campaign,
  isOptional: optional === true
 };
}

function line(campaign, glob) {
 return campaign === void 0 || campaign === "" ? glob : `${campaign}=${glob}`;
}

function escaped(name) {
 return name.replace(/[*?[\]{}()!+@]/g, "?");
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

const count$1 = int().check(_nonnegative());

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
 bytes: count$1,
 format: text,
 records: count$1.check(describe("What the file contained: results, or rows of counts.")),
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
 requireSame("status", statusOf(checks), status);
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

function hasPassed(target, folder, gate) {
 try {
  return parseVerdict((0, node_fs.readFileSync)((0, node_path.join)(target, folder, "verdict", `${gate}.verdict.json`), "utf8")).status === "pass";
 } catch {
  return false;
 }
}

var require_pend = require_rolldown_runtime.__commonJSMin((exports, module) => {
 module.exports = Pend;
 function Pend() {
  this.pending = 0;
  this.max = 1 / 0;
  this.listeners = [];
  this.waiting = [];
  this.error = null;
 }
 Pend.prototype.go = function(fn) {
  if (this.pending < this.max) pendGo(this, fn); else this.waiting.push(fn);
 };
 Pend.prototype.wait = function(cb) {
  if (this.pending === 0) cb(this.error); else this.listeners.push(cb);
 };
 Pend.prototype.hold = function() {
  return pendHold(this);
 };
 function pendHold(self) {
  self.pending += 1;
  var called = false;
  return onCb;
  function onCb(err) {
   if (called) throw new Error("callback called twice");
   called = true;
   self.error = self.error || err;
   self.pending -= 1;
   if (self.waiting.length > 0 && self.pending < self.max) pendGo(self, self.waiting.shift()); else if (self.pending === 0) {
    var listeners = self.listeners;
    self.listeners = [];
    listeners.forEach(cbListener);
   }
  }
  function cbListener(listener) {
   listener(self.error);
  }
 }
 function pendGo(self, fn) {
  fn(pendHold(self));
 }
});

var require_fd_slicer = require_rolldown_runtime.__commonJSMin(exports => {
 var fs = __nccwpck_require__(9896);
 var util = __nccwpck_require__(9023);
 var stream = __nccwpck_require__(2203);
 var Readable = stream.Readable;
 var PassThrough = stream.PassThrough;
 var Pend = require_pend();
 var EventEmitter = (__nccwpck_require__(4434).EventEmitter);
 exports.BufferSlicer = BufferSlicer;
 exports.FdSlicer = FdSlicer;
 util.inherits(FdSlicer, EventEmitter);
 function FdSlicer(fd) {
  EventEmitter.call(this);
  this.fd = fd;
  this.pend = new Pend;
  this.pend.max = 1;
  this.refCount = 0;
 }
 FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
  var self = this;
  self.pend.go(function(cb) {
   fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer) {
    cb();
    callback(err, bytesRead, buffer);
   });
  });
 };
 FdSlicer.prototype.createReadStream = function(options) {
  return new ReadStream(this, options);
 };
 FdSlicer.prototype.ref = function() {
  this.refCount += 1;
 };
 FdSlicer.prototype.unref = function() {
  var self = this;
  self.refCount -= 1;
  if (self.refCount < 0) throw new Error("invalid unref");
  if (self.refCount > 0) return;
  fs.close(self.fd, onCloseDone);
  function onCloseDone(err) {
   if (err) self.emit("error", err); else self.emit("close");
  }
 };
 util.inherits(ReadStream, Readable);
 function ReadStream(context, options) {
  options = options || {};
  Readable.call(this, options);
  this.context = context;
  this.context.ref();
  this.start = options.start || 0;
  this.endOffset = options.end;
  this.pos = this.start;
 }
 ReadStream.prototype._read = function(n) {
  var self = this;
  var toRead = Math.min(self._readableState.highWaterMark, n);
  if (self.endOffset != null) toRead = Math.min(toRead, self.endOffset - self.pos);
  if (toRead <= 0) {
   self.push(null);
   this._cleanup();
   return;
  }
  self.context.pend.go(function(cb) {
   var buffer = Buffer.allocUnsafe(toRead);
   fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
    if (err) self.destroy(err); else if (bytesRead === 0) {
     self.push(null);
     self._cleanup();
    } else {
     self.pos += bytesRead;
     self.push(buffer.slice(0, bytesRead));
    }
    cb();
   });
  });
 };
 ReadStream.prototype._destroy = function(err, cb) {
  this._cleanup();
  cb(err);
 };
 ReadStream.prototype._cleanup = function() {
  if (this.context != null) {
   this.context.unref();
   this.context = null;
  }
 };
 util.inherits(BufferSlicer, EventEmitter);
 function BufferSlicer(buffer) {
  EventEmitter.call(this);
  this.refCount = 0;
  this.buffer = buffer;
 }
 BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
  if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
  if (position < 0) throw new RangeError("position is negative: " + position);
  if (offset + length > buffer.length) length = buffer.length - offset;
  if (position + length > this.buffer.length) length = this.buffer.length - position;
  if (length <= 0) {
   setImmediate(function() {
    callback(null, 0);
   });
   return;
  }
  this.buffer.copy(buffer, offset, position, position + length);
  setImmediate(function() {
   callback(null, length);
  });
 };
 BufferSlicer.prototype.createReadStream = function(options) {
  options = options || {};
  var readStream = new PassThrough(options);
  readStream.start = options.start || 0;
  readStream.endOffset = options.end;
  readStream.pos = readStream.endOffset || this.buffer.length;
  var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
  var maxChunkSize = 65536;
  var offset = 0;
  while (true) {
   var nextOffset = offset + maxChunkSize;
   if (nextOffset >= entireSlice.length) {
    if (offset < entireSlice.length) readStream.write(entireSlice.slice(offset, entireSlice.length));
    break;
   }
   readStream.write(entireSlice.slice(offset, nextOffset));
   offset = nextOffset;
  }
  readStream.end();
  return readStream;
 };
 BufferSlicer.prototype.ref = function() {
  this.refCount += 1;
 };
 BufferSlicer.prototype.unref = function() {
  this.refCount -= 1;
  if (this.refCount < 0) throw new Error("invalid unref");
 };
});

var require_crc32 = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const CRC_TABLE = new Int32Array([ 0, 1996959894, 3993919788, 2567524794, 124634137, 1886057615, 3915621685, 2657392035, 249268274, 2044508324, 3772115230, 2547177864, 162941995, 2125561021, 3887607047, 2428444049, 498536548, 1789927666, 4089016648, 2227061214, 450548861, 1843258603, 4107580753, 2211677639, 325883990, 1684777152, 4251122042, 2321926636, 335633487, 1661365465, 4195302755, 2366115317, 997073096, 1281953886, 3579855332, 2724688242, 1006888145, 1258607687, 3524101629, 2768942443, 901097722, 1119000684, 3686517206, 2898065728, 853044451, 1172266101, 3705015759, 2882616665, 651767980, 1373503546, 3369554304, 3218104598, 565507253, 1454621731, 3485111705, 3099436303, 671266974, 1594198024, 3322730930, 2970347812, 795835527, 1483230225, 3244367275, 3060149565, 1994146192, 31158534, 2563907772, 4023717930, 1907459465, 112637215, 2680153253, 3904427059, 2013776290, 251722036, 2517215374, 3775830040, 2137656763, 141376813, 2439277719, 3865271297, 1802195444, 476864866, 2238001368, 4066508878, 1812370925, 453092731, 2181625025, 4111451223, 1706088902, 314042704, 2344532202, 4240017532, 1658658271, 366619977, 2362670323, 4224994405, 1303535960, 984961486, 2747007092, 3569037538, 1256170817, 1037604311, 2765210733, 3554079995, 1131014506, 879679996, 2909243462, 3663771856, 1141124467, 855842277, 2852801631, 3708648649, 1342533948, 654459306, 3188396048, 3373015174, 1466479909, 544179635, 3110523913, 3462522015, 1591671054, 702138776, 2966460450, 3352799412, 1504918807, 783551873, 3082640443, 3233442989, 3988292384, 2596254646, 62317068, 1957810842, 3939845945, 2647816111, 81470997, 1943803523, 3814918930, 2489596804, 225274430, 2053790376, 3826175755, 2466906013, 167816743, 2097651377, 4027552580, 2265490386, 503444072, 1762050814, 4150417245, 2154129355, 426522225, 1852507879, 4275313526, 2312317920, 282753626, 1742555852, 4189708143, 2394877945, 397917763, 1622183637, 3604390888, 2714866558, 953729732, 1340076626, 3518719985, 2797360999, 1068828381, 1219638859, 3624741850, 2936675148, 906185462, 1090812512, 3747672003, 2825379669, 829329135, 1181335161, 3412177804, 3160834842, 628085408, 1382605366, 3423369109, 3138078467, 570562233, 1426400815, 3317316542, 2998733608, 733239954, 1555261956, 3268935591, 3050360625, 752459403, 1541320221, 2607071920, 3965973030, 1969922972, 40735498, 2617837225, 3943577151, 1913087877, 83908371, 2512341634, 3803740692, 2075208622, 213261112, 2463272603, 3855990285, 2094854071, 198958881, 2262029012, 4057260610, 1759359992, 534414190, 2176718541, 4139329115, 1873836001, 414664567, 2282248934, 4279200368, 1711684554, 285281116, 2405801727, 4167216745, 1634467795, 376229701, 2685067896, 3608007406, 1308918612, 956543938, 2808555105, 3495958263, 1231636301, 1047427035, 2932959818, 3654703836, 1088359270, 936918e3, 2847714899, 3736837829, 1202900863, 817233897, 3183342108, 3401237130, 1404277552, 615818150, 3134207493, 3453421203, 1423857449, 601450431, 3009837614, 3294710456, 1567103746, 711928724, 3020668471, 3272380065, 1510334235, 755167117 ]);
 function crc32(buf) {
  let crc = -1;
  for (let x of buf) crc = CRC_TABLE[(crc ^ x) & 255] ^ crc >>> 8;
  return (crc ^ -1) >>> 0;
 }
 module.exports = crc32;
});

var import_yauzl = require_rolldown_runtime.__commonJSMin(exports => {
 var fs = __nccwpck_require__(9896);
 var zlib = __nccwpck_require__(3106);
 var fd_slicer = require_fd_slicer();
 var util = __nccwpck_require__(9023);
 var EventEmitter = (__nccwpck_require__(4434).EventEmitter);
 var Transform = (__nccwpck_require__(2203).Transform);
 var PassThrough = (__nccwpck_require__(2203).PassThrough);
 var Writable = (__nccwpck_require__(2203).Writable);
 const crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : require_crc32();
 exports.openPromise = openPromise;
 function openPromise(path, options) {
  return new Promise((resolve, reject) => {
   open(path, {
    ...options,
    lazyEntries: true
   }, function(err, zipfile) {
    if (err) return reject(err);
    resolve(zipfile);
   });
  });
 }
 function open(path, options, callback) {
  if (typeof options === "function") {
   callback = options;
   options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = true;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  fs.open(path, "r", function(err, fd) {
   if (err) return callback(err);
   fromFd(fd, options, function(err, zipfile) {
    if (err) fs.close(fd, defaultCallback);
    callback(err, zipfile);
   });
  });
 }
 function fromFd(fd, options, callback) {
  if (typeof options === "function") {
   callback = options;
   options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = false;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  fs.fstat(fd, function(err, stats) {
   if (err) return callback(err);
   fromRandomAccessReader(new fd_slicer.FdSlicer(fd), stats.size, options, callback);
  });
 }
 function fromRandomAccessReader(reader, totalSize, options, callback) {
  if (typeof options === "function") {
   callback = options;
   options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = true;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  var decodeStrings = !!options.decodeStrings;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
  if (totalSize > Number.MAX_SAFE_INTEGER) throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
  reader.ref();
  var eocdrWithoutCommentSize = 22;
  var zip64EocdlSize = 20;
  var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + 65535, totalSize);
  var buffer = newBuffer(bufferSize);
  readAndAssertNoEof(reader, buffer, 0, bufferSize, totalSize - buffer.length, function(err) {
   if (err) return callback(err);
   for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
    if (buffer.readUInt32LE(i) !== 101010256) continue;
    var eocdrBuffer = buffer.subarray(i);
    var diskNumber = eocdrBuffer.readUInt16LE(4);
    var entryCount = eocdrBuffer.readUInt16LE(10);
    var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
    var commentLength = eocdrBuffer.readUInt16LE(20);
    var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
    if (commentLength !== expectedCommentLength) return callback(new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263a\u263b` in the comment?"));
    var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false) : eocdrBuffer.subarray(22);
    if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 117853008) {
     var zip64EocdrOffset = readUInt64LE(buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize), 8);
     var zip64EocdrBuffer = newBuffer(56);
     return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err) {
      if (err) return callback(err);
      if (zip64EocdrBuffer.readUInt32LE(0) !== 101075792) return callback(new Error("invalid zip64 end of central directory record signature"));
      diskNumber = zip64EocdrBuffer.readUInt32LE(16);
      if (diskNumber !== 0) return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
      entryCount = readUInt64LE(zip64EocdrBuffer, 32);
      centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
      return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
     });
    }
    if (diskNumber !== 0) return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
    return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
   }
   callback(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
  });
 }
 util.inherits(ZipFile, EventEmitter);
 function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
  var self = this;
  EventEmitter.call(self);
  self.reader = reader;
  self.reader.on("error", function(err) {
   emitError(self, err);
  });
  self.reader.once("close", function() {
   self.emit("close");
  });
  self.readEntryCursor = centralDirectoryOffset;
  self.fileSize = fileSize;
  self.entryCount = entryCount;
  self.comment = comment;
  self.entriesRead = 0;
  self.autoClose = !!autoClose;
  self.lazyEntries = !!lazyEntries;
  self.decodeStrings = !!decodeStrings;
  self.validateEntrySizes = !!validateEntrySizes;
  self.strictFileNames = !!strictFileNames;
  self.isOpen = true;
  self.emittedError = false;
  self.hasEachEntryBeenCalled = false;
  if (!self.lazyEntries) self._readEntry();
 }
 ZipFile.prototype.close = function() {
  if (!this.isOpen) return;
  this.isOpen = false;
  this.reader.unref();
 };
 function emitErrorAndAutoClose(self, err) {
  if (self.autoClose) self.close();
  emitError(self, err);
 }
 function emitError(self, err) {
  if (self.emittedError) return;
  self.emittedError = true;
  self.emit("error", err);
 }
 ZipFile.prototype.readEntry = function() {
  if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
  this._readEntry();
 };
 ZipFile.prototype._readEntry = function() {
  var self = this;
  if (self.entryCount === self.entriesRead) {
   setImmediate(function() {
    if (self.autoClose) self.close();
    if (self.emittedError) return;
    self.emit("end");
   });
   return;
  }
  if (self.emittedError) return;
  var buffer = newBuffer(46);
  readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
   if (err) return emitErrorAndAutoClose(self, err);
   if (self.emittedError) return;
   var entry = new Entry;
   var signature = buffer.readUInt32LE(0);
   if (signature !== 33639248) return emitErrorAndAutoClose(self, new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
   entry.versionMadeBy = buffer.readUInt16LE(4);
   entry.versionNeededToExtract = buffer.readUInt16LE(6);
   entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
   entry.compressionMethod = buffer.readUInt16LE(10);
   entry.lastModFileTime = buffer.readUInt16LE(12);
   entry.lastModFileDate = buffer.readUInt16LE(14);
   entry.crc32 = buffer.readUInt32LE(16);
   entry.compressedSize = buffer.readUInt32LE(20);
   entry.uncompressedSize = buffer.readUInt32LE(24);
   entry.fileNameLength = buffer.readUInt16LE(28);
   entry.extraFieldLength = buffer.readUInt16LE(30);
   entry.fileCommentLength = buffer.readUInt16LE(32);
   entry.internalFileAttributes = buffer.readUInt16LE(36);
   entry.externalFileAttributes = buffer.readUInt32LE(38);
   entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);
   if (entry.generalPurposeBitFlag & 64) return emitErrorAndAutoClose(self, new Error("strong encryption is not supported"));
   self.readEntryCursor += 46;
   buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
   readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
    if (err) return emitErrorAndAutoClose(self, err);
    if (self.emittedError) return;
    entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
    var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
    entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
    entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);
    try {
     entry.extraFields = parseExtraFields(entry.extraFieldRaw);
    } catch (err) {
     return emitErrorAndAutoClose(self, err);
    }
    if (self.decodeStrings) {
     var isUtf8 = (entry.generalPurposeBitFlag & 2048) !== 0;
     entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
     entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
     var errorMessage = validateFileName(entry.fileName);
     if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
    } else {
     entry.fileComment = entry.fileCommentRaw;
     entry.fileName = entry.fileNameRaw;
    }
    entry.comment = entry.fileComment;
    self.readEntryCursor += buffer.length;
    self.entriesRead += 1;
    for (var i = 0; i < entry.extraFields.length; i++) {
     var extraField = entry.extraFields[i];
     if (extraField.id !== 1) continue;
     var zip64EiefBuffer = extraField.data;
     var index = 0;
     if (entry.uncompressedSize === 4294967295) {
      if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include uncompressed size"));
      entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
      index += 8;
     }
     if (entry.compressedSize === 4294967295) {
      if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include compressed size"));
      entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
      index += 8;
     }
     if (entry.relativeOffsetOfLocalHeader === 4294967295) {
      if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include relative header offset"));
      entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
      index += 8;
     }
     break;
    }
    if (self.validateEntrySizes && entry.compressionMethod === 0) {
     var expectedCompressedSize = entry.uncompressedSize;
     if (entry.isEncrypted()) expectedCompressedSize += 12;
     if (entry.compressedSize !== expectedCompressedSize) {
      var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
      return emitErrorAndAutoClose(self, new Error(msg));
     }
    }
    self.emit("entry", entry);
    if (!self.lazyEntries) self._readEntry();
   });
  });
 };
 ZipFile.prototype.eachEntry = function() {
  const self = this;
  if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
  if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
  self.hasEachEntryBeenCalled = true;
  let pendingResolveReject = null;
  self.on("entry", onEntry);
  self.on("end", onEnd);
  self.on("error", onError);
  function cleanup() {
   self.removeListener("entry", onEntry);
   self.removeListener("end", onEnd);
   self.removeListener("error", onError);
   if (self.autoClose) self.close();
  }
  function onEntry(entry) {
   let {resolve} = pendingResolveReject;
   pendingResolveReject = null;
   resolve({
    value: entry
   });
  }
  function onEnd() {
   let {resolve} = pendingResolveReject;
   pendingResolveReject = null;
   cleanup();
   resolve({
    done: true
   });
  }
  function onError(err) {
   let {reject} = pendingResolveReject;
   pendingResolveReject = null;
   cleanup();
   reject(err);
  }
  return {
   [Symbol.asyncIterator]() {
    return this;
   },
   next() {
    const promise = new Promise((resolve, reject) => {
     if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
     pendingResolveReject = {
      resolve,
      reject
     };
    });
    self.readEntry();
    return promise;
   },
   return(value) {
    cleanup();
    return Promise.resolve({
     done: true,
     value
    });
   },
   throw(value) {
    cleanup();
    return Promise.reject(value);
   }
  };
 };
 ZipFile.prototype.openReadStream = function(entry, options, callback) {
  var self = this;
  var relativeStart = 0;
  var relativeEnd = entry.compressedSize;
  if (callback == null) {
   callback = options;
   options = null;
  }
  if (options == null) options = {}; else {
   if (options.decodeFileData === false) {
    if (options.decrypt != null) throw new Error("cannot use options.decrypt when options.decodeFileData === false");
    if (options.decompress != null) throw new Error("cannot use options.decompress when options.decodeFileData === false");
   } else {
    if (options.decrypt != null) {
     if (!entry.isEncrypted()) throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
     if (options.decrypt !== false) throw new Error("invalid options.decrypt value: " + options.decrypt);
     if (entry.isCompressed()) if (options.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
    }
    if (options.decompress != null) {
     if (!entry.isCompressed()) throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
     if (!(options.decompress === false || options.decompress === true)) throw new Error("invalid options.decompress value: " + options.decompress);
     decompress = options.decompress;
    }
   }
   if (options.start != null) {
    relativeStart = options.start;
    if (relativeStart < 0) throw new Error("options.start < 0");
    if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
   }
   if (options.end != null) {
    relativeEnd = options.end;
    if (relativeEnd < 0) throw new Error("options.end < 0");
    if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
    if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
   }
  }
  var rawMode = options.decodeFileData === false || (entry.compressionMethod === 0 || entry.compressionMethod === 8 && options.decompress === false) && (!entry.isEncrypted() || options.decrypt === false);
  if (options.start != null || options.end != null) if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
  if (!self.isOpen) return callback(new Error("closed"));
  if (entry.isEncrypted() && !rawMode) if (options.decrypt !== false) return callback(new Error("entry is encrypted, and options.decodeFileData !== false"));
  var decompress;
  if (rawMode) decompress = false; else if (entry.compressionMethod === 8) decompress = options.decodeFileData !== true; else return callback(new Error("unsupported compression method: " + entry.compressionMethod));
  self.readLocalFileHeader(entry, {
   minimal: true
  }, function(err, localFileHeader) {
   if (err) return callback(err);
   self.openReadStreamLowLevel(localFileHeader.fileDataStart, entry.compressedSize, relativeStart, relativeEnd, decompress, entry.uncompressedSize, callback);
  });
 };
 ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
  var self = this;
  var readStream = self.reader.createReadStream({
   start: fileDataStart + relativeStart,
   end: fileDataStart + relativeEnd
  });
  var endpointStream = readStream;
  if (decompress) {
   var destroyed = false;
   var inflateFilter = zlib.createInflateRaw();
   readStream.on("error", function(err) {
    setImmediate(function() {
     if (!destroyed) inflateFilter.emit("error", err);
    });
   });
   readStream.pipe(inflateFilter);
   if (self.validateEntrySizes) {
    endpointStream = new AssertByteCountStream(uncompressedSize);
    inflateFilter.on("error", function(err) {
     setImmediate(function() {
      if (!destroyed) endpointStream.emit("error", err);
     });
    });
    inflateFilter.pipe(endpointStream);
   } else endpointStream = inflateFilter;
   installDestroyFn(endpointStream, function() {
    destroyed = true;
    if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
    readStream.unpipe(inflateFilter);
    readStream.destroy();
   });
  }
  callback(null, endpointStream);
 };
 ZipFile.prototype.readLocalFileHeader = function(entry, options, callback) {
  var self = this;
  if (callback == null) {
   callback = options;
   options = null;
  }
  if (options == null) options = {};
  self.reader.ref();
  var buffer = newBuffer(30);
  readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
   try {
    if (err) return callback(err);
    var signature = buffer.readUInt32LE(0);
    if (signature !== 67324752) return callback(new Error("invalid local file header signature: 0x" + signature.toString(16)));
    var fileNameLength = buffer.readUInt16LE(26);
    var extraFieldLength = buffer.readUInt16LE(28);
    var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
    if (fileDataStart + entry.compressedSize > self.fileSize) return callback(new Error("file data overflows file bounds: " + fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
    if (options.minimal) return callback(null, {
     fileDataStart
    });
    var localFileHeader = new LocalFileHeader;
    localFileHeader.fileDataStart = fileDataStart;
    localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
    localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
    localFileHeader.compressionMethod = buffer.readUInt16LE(8);
    localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
    localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
    localFileHeader.crc32 = buffer.readUInt32LE(14);
    localFileHeader.compressedSize = buffer.readUInt32LE(18);
    localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
    localFileHeader.fileNameLength = fileNameLength;
    localFileHeader.extraFieldLength = extraFieldLength;
    buffer = newBuffer(fileNameLength + extraFieldLength);
    self.reader.ref();
    readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err) {
     try {
      if (err) return callback(err);
      localFileHeader.fileName = buffer.subarray(0, fileNameLength);
      localFileHeader.extraField = buffer.subarray(fileNameLength);
      return callback(null, localFileHeader);
     } finally {
      self.reader.unref();
     }
    });
   } finally {
    self.reader.unref();
   }
  });
 };
 ZipFile.prototype.openReadStreamPromise = function(entry, options) {
  return new Promise((resolve, reject) => {
   this.openReadStream(entry, options, function(err, readStream) {
    if (err) return reject(err);
    resolve(readStream);
   });
  });
 };
 ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
  return new Promise((resolve, reject) => {
   this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
    if (err) return reject(err);
    resolve(readStream);
   });
  });
 };
 ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options) {
  return new Promise((resolve, reject) => {
   this.readLocalFileHeader(entry, options, function(err, localFileHeader) {
    if (err) return reject(err);
    resolve(localFileHeader);
   });
  });
 };
 function Entry() {}
 Entry.prototype.getLastModDate = function(options) {
  if (options == null) options = {};
  if (!options.forceDosFormat) for (var i = 0; i < this.extraFields.length; i++) {
   var extraField = this.extraFields[i];
   if (extraField.id === 21589) {
    var data = extraField.data;
    if (data.length < 5) continue;
    if (!(data[0] & 1)) continue;
    var posixTimestamp = data.readInt32LE(1);
    return new Date(posixTimestamp * 1e3);
   } else if (extraField.id === 10) {
    data = extraField.data;
    if (data.length !== 32) continue;
    if (data.readUInt16LE(4) !== 1) continue;
    if (data.readUInt16LE(6) !== 24) continue;
    var millisecondsSince1970 = (data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12)) / 1e4 - 116444736e5;
    return new Date(millisecondsSince1970);
   }
  }
  return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options.timezone);
 };
 Entry.prototype.canDecodeFileData = function() {
  return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
 };
 Entry.prototype.isEncrypted = function() {
  return (this.generalPurposeBitFlag & 1) !== 0;
 };
 Entry.prototype.isCompressed = function() {
  return this.compressionMethod === 8;
 };
 function LocalFileHeader() {}
 function dosDateTimeToDate(date, time, timezone) {
  var day = date & 31;
  var month = (date >> 5 & 15) - 1;
  var year = (date >> 9 & 127) + 1980;
  var millisecond = 0;
  var second = (time & 31) * 2;
  var minute = time >> 5 & 63;
  var hour = time >> 11 & 31;
  if (timezone == null || timezone === "local") return new Date(year, month, day, hour, minute, second, millisecond); else if (timezone === "UTC") return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond)); else throw new Error("unrecognized options.timezone: " + options.timezone);
 }
 function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
  var fileName = null;
  for (var i = 0; i < extraFields.length; i++) {
   var extraField = extraFields[i];
   if (extraField.id === 28789) {
    if (extraField.data.length < 6) continue;
    if (extraField.data.readUInt8(0) !== 1) continue;
    var oldNameCrc32 = extraField.data.readUInt32LE(1);
    if (crc32(fileNameBuffer) !== oldNameCrc32) continue;
    fileName = decodeBuffer(extraField.data.subarray(5), true);
    break;
   }
  }
  if (fileName == null) fileName = decodeBuffer(fileNameBuffer, (generalPurposeBitFlag & 2048) !== 0);
  if (!strictFileNames) fileName = fileName.replace(/\\/g, "/");
  return fileName;
 }
 function validateFileName(fileName) {
  if (fileName.indexOf("\\") !== -1) return "invalid characters in fileName: " + fileName;
  if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) return "absolute path: " + fileName;
  if (fileName.split("/").indexOf("..") !== -1) return "invalid relative path: " + fileName;
  return null;
 }
 function parseExtraFields(extraFieldBuffer) {
  var extraFields = [];
  var i = 0;
  while (i < extraFieldBuffer.length - 3) {
   var headerId = extraFieldBuffer.readUInt16LE(i + 0);
   var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
   var dataStart = i + 4;
   var dataEnd = dataStart + dataSize;
   if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
   var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
   extraFields.push({
    id: headerId,
    data: dataBuffer
   });
   i = dataEnd;
  }
  return extraFields;
 }
 function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
  if (length === 0) return setImmediate(function() {
   callback(null, newBuffer(0));
  });
  reader.read(buffer, offset, length, position, function(err, bytesRead) {
   if (err) return callback(err);
   if (bytesRead < length) return callback(new Error("unexpected EOF"));
   callback();
  });
 }
 util.inherits(AssertByteCountStream, Transform);
 function AssertByteCountStream(byteCount) {
  Transform.call(this);
  this.actualByteCount = 0;
  this.expectedByteCount = byteCount;
 }
 AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
  this.actualByteCount += chunk.length;
  if (this.actualByteCount > this.expectedByteCount) {
   var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
   return cb(new Error(msg));
  }
  cb(null, chunk);
 };
 AssertByteCountStream.prototype._flush = function(cb) {
  if (this.actualByteCount < this.expectedByteCount) {
   var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
   return cb(new Error(msg));
  }
  cb();
 };
 util.inherits(RandomAccessReader, EventEmitter);
 function RandomAccessReader() {
  EventEmitter.call(this);
  this.refCount = 0;
 }
 RandomAccessReader.prototype.ref = function() {
  this.refCount += 1;
 };
 RandomAccessReader.prototype.unref = function() {
  var self = this;
  self.refCount -= 1;
  if (self.refCount > 0) return;
  if (self.refCount < 0) throw new Error("invalid unref");
  self.close(onCloseDone);
  function onCloseDone(err) {
   if (err) return self.emit("error", err);
   self.emit("close");
  }
 };
 RandomAccessReader.prototype.createReadStream = function(options) {
  if (options == null) options = {};
  var start = options.start;
  var end = options.end;
  if (start === end) {
   var emptyStream = new PassThrough;
   setImmediate(function() {
    emptyStream.end();
   });
   return emptyStream;
  }
  var stream = this._readStreamForRange(start, end);
  var destroyed = false;
  var refUnrefFilter = new RefUnrefFilter(this);
  stream.on("error", function(err) {
   setImmediate(function() {
    if (!destroyed) refUnrefFilter.emit("error", err);
   });
  });
  installDestroyFn(refUnrefFilter, function() {
   stream.unpipe(refUnrefFilter);
   refUnrefFilter.unref();
   stream.destroy();
  });
  var byteCounter = new AssertByteCountStream(end - start);
  refUnrefFilter.on("error", function(err) {
   setImmediate(function() {
    if (!destroyed) byteCounter.emit("error", err);
   });
  });
  installDestroyFn(byteCounter, function() {
   destroyed = true;
   refUnrefFilter.unpipe(byteCounter);
   refUnrefFilter.destroy();
  });
  return stream.pipe(refUnrefFilter).pipe(byteCounter);
 };
 RandomAccessReader.prototype._readStreamForRange = function(start, end) {
  throw new Error("not implemented");
 };
 RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
  var readStream = this.createReadStream({
   start: position,
   end: position + length
  });
  var writeStream = new Writable;
  var written = 0;
  writeStream._write = function(chunk, encoding, cb) {
   chunk.copy(buffer, offset + written, 0, chunk.length);
   written += chunk.length;
   cb();
  };
  writeStream.on("finish", callback);
  readStream.on("error", function(error) {
   callback(error);
  });
  readStream.pipe(writeStream);
 };
 RandomAccessReader.prototype.close = function(callback) {
  setImmediate(callback);
 };
 util.inherits(RefUnrefFilter, PassThrough);
 function RefUnrefFilter(context) {
  PassThrough.call(this);
  this.context = context;
  this.context.ref();
  this.unreffedYet = false;
 }
 RefUnrefFilter.prototype._flush = function(cb) {
  this.unref();
  cb();
 };
 RefUnrefFilter.prototype.unref = function(cb) {
  if (this.unreffedYet) return;
  this.unreffedYet = true;
  this.context.unref();
 };
 var cp437 = "\0\u263a\u263b\u2665\u2666\u2663\u2660\u2022\u25d8\u25cb\u25d9\u2642\u2640\u266a\u266b\u263c\u25ba\u25c4\u2195\u203c\xb6\xa7\u25ac\u21a8\u2191\u2193\u2192\u2190\u221f\u2194\u25b2\u25bc !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xc7\xfc\xe9\xe2\xe4\xe0\xe5\xe7\xea\xeb\xe8\xef\xee\xec\xc4\xc5\xc9\xe6\xc6\xf4\xf6\xf2\xfb\xf9\xff\xd6\xdc\xa2\xa3\xa5\u20a7\u0192\xe1\xed\xf3\xfa\xf1\xd1\xaa\xba\xbf\u2310\xac\xbd\xbc\xa1\xab\xbb\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255d\u255c\u255b\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518\u250c\u2588\u2584\u258c\u2590\u2580\u03b1\xdf\u0393\u03c0\u03a3\u03c3\xb5\u03c4\u03a6\u0398\u03a9\u03b4\u221e\u03c6\u03b5\u2229\u2261\xb1\u2265\u2264\u2320\u2321\xf7\u2248\xb0\u2219\xb7\u221a\u207f\xb2\u25a0\xa0";
 function decodeBuffer(buffer, isUtf8) {
  if (isUtf8) return buffer.toString("utf8"); else {
   var result = "";
   for (var i = 0; i < buffer.length; i++) result += cp437[buffer[i]];
   return result;
  }
 }
 function readUInt64LE(buffer, offset) {
  var lower32 = buffer.readUInt32LE(offset);
  return buffer.readUInt32LE(offset + 4) * 4294967296 + lower32;
 }
 var newBuffer;
 if (typeof Buffer.allocUnsafe === "function") newBuffer = function(len) {
  return Buffer.allocUnsafe(len);
 }; else newBuffer = function(len) {
  return new Buffer(len);
 };
 function installDestroyFn(stream, fn) {
  if (typeof stream.destroy === "function") stream._destroy = function(err, cb) {
   fn();
   if (cb != null) cb(err);
  }; else stream.destroy = fn;
 }
 function defaultCallback(err) {
  if (err) throw err;
 }
})();

var ArchiveError = class extends Error {};

const MAX_MANIFEST = 8388608;

const TYPE_MASK = 61440;

const REGULAR = 32768;

const ENCRYPTED = 1;

async function unpackArtifact(archive, folder, limits) {
 const zip = await (0, import_yauzl.openPromise)(archive, {
  lazyEntries: true,
  autoClose: false,
  strictFileNames: true,
  validateEntrySizes: true
 });
 try {
  const entries = await entriesOf(zip, limits);
  const manifest = await manifestOf$1(zip, entries);
  requireExactly(entries, manifest);
  let bytes = 0;
  for (const file of manifest.files) bytes += await unpack(zip, entries, {
   file,
   folder
  });
  const own = entries.get(MANIFEST_FILE);
  if (own !== void 0) {
   const text = await read(zip, own, MAX_MANIFEST);
   (0, node_fs.writeFileSync)(placeOf(folder, MANIFEST_FILE), text, {
    flag: "wx"
   });
  }
  return {
   manifest,
   bytes
  };
 } finally {
  zip.close();
 }
}

async function entriesOf(zip, limits) {
 const entries = new Map;
 const folded = new Set;
 let declared = 0;
 for await (const entry of zip.eachEntry()) {
  const name = entry.fileName;
  if (name.endsWith("/")) continue;
  requirePlain(entry);
  const key = name.normalize("NFC").toLowerCase();
  if (folded.has(key)) throw new ArchiveError(`it contains ${JSON.stringify(name)} twice`);
  folded.add(key);
  entries.set(name, entry);
  declared += entry.uncompressedSize;
  if (entries.size > limits.files + 1) throw new ArchiveError(`it contains more than ${limits.files} files`);
  if (declared > limits.bytes) throw new ArchiveError(`it unpacks to more than ${limits.bytes} bytes`);
 }
 return entries;
}

function requirePlain({fileName, externalFileAttributes, generalPurposeBitFlag}) {
 if (!isArtifactPath(fileName)) throw new ArchiveError(`${JSON.stringify(fileName)} is not a path inside the folder`);
 const type = externalFileAttributes >>> 16 & TYPE_MASK;
 if (type !== 0 && type !== REGULAR) throw new ArchiveError(`${JSON.stringify(fileName)} is not a regular file`);
 if ((generalPurposeBitFlag & ENCRYPTED) !== 0) throw new ArchiveError("it is encrypted");
}

async function manifestOf$1(zip, entries) {
 const entry = entries.get(MANIFEST_FILE);
 if (entry === void 0) throw new ArchiveError(`it contains no ${MANIFEST_FILE}, so evidence/save did not make it`);
 return parseManifest((await read(zip, entry, MAX_MANIFEST)).toString("utf8"));
}

function requireExactly(entries, {files}) {
 const listed = new Set(files.map(({path}) => path));
 const missing = files.find(({path}) => !entries.has(path));
 if (missing !== void 0) throw new ArchiveError(`${missing.path} is in its manifest but not in the archive`);
 const extra = [ ...entries.keys() ].find(name => name !== "governance-bundle.json" && !listed.has(name));
 if (extra !== void 0) throw new ArchiveError(`${extra} is in the archive but not in its manifest`);
}

async function unpack(zip, entries, {file, folder}) {
 const entry = entries.get(file.path);
 if (entry === void 0 || entry.uncompressedSize !== file.bytes) throw new ArchiveError(`the size of ${file.path} differs from its manifest`);
 if (await extract(zip, entry, placeOf(folder, file.path)) !== file.sha256) throw new ArchiveError(`the digest of ${file.path} differs from its manifest`);
 return file.bytes;
}

async function extract(zip, entry, target) {
 const hash = (0, node_crypto.createHash)("sha256");
 const descriptor = (0, node_fs.openSync)(target, "wx");
 try {
  for await (const chunk of piecesOf(zip, entry)) {
   hash.update(chunk);
   for (let written = 0; written < chunk.length; ) written += (0, node_fs.writeSync)(descriptor, chunk, written);
  }
 } finally {
  (0, node_fs.closeSync)(descriptor);
 }
 return hash.digest("hex");
}

async function read(zip, entry, limit) {
 if (entry.uncompressedSize > limit) throw new ArchiveError(`${entry.fileName} is larger than ${limit} bytes`);
 const pieces = [];
 for await (const piece of piecesOf(zip, entry)) pieces.push(piece);
 return Buffer.concat(pieces);
}

async function* piecesOf(zip, entry) {
 let bytes = 0;
 for await (const chunk of await zip.openReadStreamPromise(entry)) {
  const piece = chunk;
  bytes += piece.length;
  if (bytes > entry.uncompressedSize) throw new ArchiveError(`${entry.fileName} is larger than the archive says`);
  yield piece;
 }
}

function placeOf(folder, path) {
 const target = (0, node_path.join)(folder, path);
 (0, node_fs.mkdirSync)((0, node_path.dirname)(target), {
  recursive: true
 });
 return target;
}

async function unpackAll(restoring, listed) {
 let left = restoring.inputs.limits;
 const artifacts = [];
 const refused = [];
 for (const each of listed) {
  const artifact = await unpackOne(restoring, each, left);
  if (typeof artifact === "string") {
   refused.push({
    name: each.name,
    reason: artifact
   });
   continue;
  }
  left = {
   bytes: left.bytes - artifact.bytes,
   files: left.files - artifact.manifest.files.length
  };
  artifacts.push(artifact);
 }
 return {
  artifacts,
  refused
 };
}

async function unpackOne({inputs, store, run}, listed, limits) {
 if (listed.bytes > limits.bytes) return `its archive is larger than ${limits.bytes} bytes`;
 const work = (0, node_fs.mkdtempSync)((0, node_path.join)((0, node_os.tmpdir)(), "governance-restore-"));
 try {
  const downloaded = await store.download(listed, (0, node_path.join)(work, "archive"), run);
  if (downloaded.kind === "refused") return downloaded.reason;
  (0, node_fs.mkdirSync)(inputs.target, {
   recursive: true
  });
  const unfinished = (0, node_fs.mkdtempSync)((0, node_path.join)(inputs.target, ".unfinished-"));
  try {
   const {manifest, bytes} = await unpackArtifact(downloaded.value, unfinished, limits);
   const place = (0, node_path.join)(inputs.target, listed.name);
   if ((0, node_fs.existsSync)(place)) return "another artifact has the same name";
   (0, node_fs.renameSync)(unfinished, place);
   return {
    folder: listed.name,
    manifest,
    bytes
   };
  } finally {
   (0, node_fs.rmSync)(unfinished, {
    recursive: true,
    force: true
   });
  }
 } catch (error) {
  return error instanceof Error ? error.message : String(error);
 } finally {
  (0, node_fs.rmSync)(work, {
   recursive: true,
   force: true
  });
 }
}

function keepLatest(target, {artifacts, refused}, facts) {
 const lost = lostCells(artifacts, facts);
 const latest = latestOfCells(artifacts);
 for (const artifact of artifacts) if (!latest.includes(artifact)) (0, node_fs.rmSync)((0, 
 node_path.join)(target, artifact.folder), {
  recursive: true
 });
 return latest.map(artifact => {
  const unread = newerThan(artifact.folder, refused);
  const reason = lost.get(artifact);
  if (unread !== void 0) return withoutFiles(target, artifact, {
   runAttempt: unread,
   reason: "its artifact could not be restored"
  });
  return reason === void 0 ? artifact : withoutFiles(target, artifact, {
   runAttempt: facts.runAttempt,
   reason
  });
 });
}

function newerThan(name, refused) {
 const own = slotOf(name);
 const newer = refused.map(({name: other}) => slotOf(other)).filter(({cell, attempt}) => cell === own.cell && attempt > own.attempt);
 return newer.length === 0 ? void 0 : Math.max(...newer.map(({attempt}) => attempt));
}

function slotOf(name) {
 const at = name.lastIndexOf(".");
 return {
  cell: name.slice(0, at),
  attempt: Number(name.slice(at + 1))
 };
}

function withoutFiles(target, {folder, manifest}, lost) {
 const place = (0, node_path.join)(target, folder);
 const told = lostManifest(manifest, lost);
 (0, node_fs.rmSync)(place, {
  recursive: true
 });
 (0, node_fs.mkdirSync)(place);
 (0, node_fs.writeFileSync)((0, node_path.join)(place, MANIFEST_FILE), manifestJson(told));
 return {
  folder,
  manifest: told
 };
}

async function runRestore(runner, openStore = openRunStore$1) {
 runner.setExitCode(1);
 try {
  await restore$1({
   runner,
   inputs: readRestoreInputs(runner),
   openStore
  });
  runner.setExitCode(0);
 } catch (error) {
  reportFailure("evidence/restore", runner, error);
 }
}

async function restore$1(restoring) {
 const {runner, inputs} = restoring;
 const {found, artifacts} = await restoreFirst(restoring);
 const from = folder => (0, node_path.relative)(folder, inputs.target).split(node_path.sep).join("/");
 const run = found.kind === "run" ? found.run : void 0;
 const passed = (folder, gate) => hasPassed(inputs.target, folder, gate);
 const outputs = {
  ...outputsOf({
   path: from(inputs.workspace),
   gatePath: from(inputs.directory),
   artifacts,
   trusted: found.kind === "run" && found.trusted,
   passed,
   hasHistory: found.kind === "run" && found.hasHistory,
   evidence: inputs.evidence
  }),
  "run-id": run === void 0 ? runner.env["GITHUB_RUN_ID"] ?? "" : String(run.id),
  commit: run === void 0 ? runner.env["GITHUB_SHA"] ?? "" : run.commit
 };
 for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
 if (run !== void 0 && found.kind === "run" && found.trusted) for (const gate of unpassedBaselines({
  artifacts,
  passed
 })) notice(runner, `The verdict of ${gate} in run ${run.id} is not a pass: its baseline is not used.`);
 tellCells(runner, inputs, {
  found,
  artifacts
 });
}

async function openRunStore$1() {
 const {openArtifactStore} = await (__nccwpck_require__.e(/* import() */ 75).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1075, 19)));
 return await openArtifactStore();
}

const MAX_RUNS = 5;

async function restoreFirst(restoring) {
 const {runner, inputs} = restoring;
 const repository = runner.env["GITHUB_REPOSITORY"] ?? "";
 const branches = eventBranches(runner);
 const passedOver = new Set;
 const open = () => openRuns(runner, inputs, repository);
 for (;;) {
  const found = await findRun(inputs, repository, {
   branches,
   passedOver,
   open
  });
  if (found.kind === "none") {
   notice(runner, `Nothing was restored: ${found.reason}.`);
   return {
    found,
    artifacts: []
   };
  }
  const artifacts = await restoreRun(restoring, {
   found,
   repository
  });
  if (found.kind === "this-run" || !found.hasHistory) return {
   found,
   artifacts
  };
  const why = whyNot(inputs, found, artifacts);
  if (why === void 0) return {
   found,
   artifacts
  };
  passedOver.add(found.run.id);
  if (inputs.source.kind === "run" || passedOver.size === MAX_RUNS) {
   notice(runner, `${why}: its baselines are not used.`);
   return {
    found: {
     ...found,
     trusted: false,
     hasHistory: false
    },
    artifacts
   };
  }
  notice(runner, `${why}: trying an earlier run.`);
  (0, node_fs.rmSync)(inputs.target, {
   recursive: true,
   force: true
  });
 }
}

function whyNot({source}, {run, branch}, artifacts) {
 if (source.kind === "last-run" && artifacts.length === 0) return `Run ${run.id} has saved nothing of that name`;
 return artifacts.every(({manifest}) => isOfBranch(manifest, branch)) ? void 0 : `Run ${run.id} was started for a tag or another ref named ${branch}, not for the branch`;
}

async function openRuns({env}, {token}, repository) {
 const {openWorkflowRuns} = await (Promise.all(/* import() */[__nccwpck_require__.e(958), __nccwpck_require__.e(182)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9182, 19)));
 return openWorkflowRuns({
  token,
  apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
  repository
 });
}

async function restoreRun({runner, inputs, openStore}, {found, repository}) {
 const store = await openStore();
 const run = found.kind === "run" ? {
  token: inputs.token,
  repository,
  runId: found.run.id
 } : void 0;
 const listed = await store.list(run);
 if (listed.kind === "refused") {
  notice(runner, `Nothing was restored: ${listed.reason}. To do: ${listed.remedy}.`);
  return [];
 }
 const isMeant = artifactPattern(inputs.name);
 const named = listed.value.filter(({name}) => isMeant(name));
 if (named.length === 0) notice(runner, `Nothing was restored: the run has no artifact of ${inputs.name}.`);
 const unpacked = await unpackAll({
  inputs,
  store,
  run
 }, named);
 for (const {name, reason} of unpacked.refused) warn$1(runner, `${name} was not restored: ${reason}.`);
 for (const {folder, manifest, bytes} of unpacked.artifacts) runner.log(plain(`${folder}: ${manifest.files.length} files, ${bytes} bytes`));
 const manifests = unpacked.artifacts.map(({manifest}) => manifest);
 const facts = await attemptFacts(attemptSource(runner, inputs, {
  found,
  repository
 }), manifests);
 return keepLatest(inputs.target, unpacked, facts);
}

function attemptSource(runner, inputs, {found, repository}) {
 const {env} = runner;
 const isOther = found.kind === "run";
 const runId = isOther ? found.run.id : Number(env["GITHUB_RUN_ID"]);
 const askJobs = async () => (await openRuns(runner, inputs, repository)).jobs(runId);
 return {
  runAttempt: isOther ? found.run.attempt : Number(env["GITHUB_RUN_ATTEMPT"] ?? 1),
  conclusion: isOther ? found.run.conclusion : void 0,
  needs: isOther ? void 0 : inputs.needs,
  askJobs: inputs.token === "" ? void 0 : askJobs
 };
}

function tellCells(runner, {expectedCells}, {found, artifacts}) {
 const manifests = artifacts.map(({manifest}) => manifest);
 const shortfalls = cellShortfalls(manifests);
 const present = manifests.filter(({lost}) => lost === void 0).length;
 const counted = expectedCells === void 0 || present >= expectedCells ? [] : [ `${present} of ${expectedCells} cells are there: find out why the others saved nothing.` ];
 const named = shortfalls.slice(0, MAX_NAMED).map(each => `${each.job}: ${shortfallText(each)}.`);
 const more = shortfalls.length > MAX_NAMED ? [ `And ${shortfalls.length - MAX_NAMED} more: see the output shortfalls.` ] : [];
 const remedy = shortfalls.length === 0 ? [] : [ `To do: ${shortfallRemedy(shortfalls)}.` ];
 const sentences = [ ...counted, ...named, ...more, ...remedy ];
 if (sentences.length === 0) return;
 (found.kind === "run" ? notice : warn$1)(runner, sentences.join(" "));
}

const MAX_NAMED = 5;

function notice(runner, message) {
 runner.annotate({
  level: "notice",
  title: "Evidence",
  message: plain(message)
 });
}

function warn$1(runner, message) {
 runner.annotate({
  level: "warning",
  title: "Evidence",
  message: plain(message)
 });
}

function copyInto(root, {source, path, file}) {
 const target = (0, node_path.join)(root, file.path);
 (0, node_fs.mkdirSync)((0, node_path.dirname)(target), {
  recursive: true
 });
 const opened = source.open(path);
 const descriptor = (0, node_fs.openSync)(target, "wx");
 for (const chunk of opened.bytes) writeAll(descriptor, chunk);
 (0, node_fs.closeSync)(descriptor);
 const digest = opened.finish();
 const gate = (file.role === "verdict" ? gateOf(target) : void 0) ?? file.gate;
 return {
  ...file,
  ...gate === void 0 ? {} : {
   gate
  },
  ...digest
 };
}

function writeAll(descriptor, chunk) {
 for (let written = 0; written < chunk.length; ) written += (0, node_fs.writeSync)(descriptor, chunk, written);
}

function gateOf(path) {
 try {
  const verdict = JSON.parse((0, node_fs.readFileSync)(path, "utf8"));
  const gate = typeof verdict === "object" && verdict !== null && "gate" in verdict ? verdict.gate : void 0;
  return typeof gate === "string" && gate.length <= MAX_GATE ? gate : void 0;
 } catch {
  return;
 }
}

const MAX_GATE = 100;

async function filesToSave(inputs) {
 const workspace = openWorkspace(inputs.workspace, inputs.workspace);
 const written = await writtenByGates(inputs, workspace);
 const {files: evidence, asked} = await evidenceOf(inputs, workspace);
 const all = [ ...written, ...evidence ];
 return {
  files: [ ...new Map(all.filter(({file}) => isArtifactPath(file.path)).map(each => [ each.file.path, each ])).values() ],
  leftOut: all.flatMap(({file}) => isArtifactPath(file.path) ? [] : [ file.path ]),
  asked
 };
}

const ROLES = [ [ /\.verdict\.json$/, "verdict" ], [ /\.baseline\.json$/, "baseline" ], [ /\.history\.jsonl$/, "history" ] ];

async function writtenByGates({verdicts, gateFolder}, workspace) {
 if (verdicts === void 0 && !(0, node_fs.existsSync)(gateFolder)) return [];
 const source = verdicts === void 0 ? openWorkspace(gateFolder, gateFolder) : workspace;
 const paths = await source.find(verdicts ?? [ "**/*" ]);
 const places = distinctPlaces(verdicts === void 0 ? paths : paths.map(flatName));
 return paths.map((path, index) => {
  const name = node_path.posix.basename(path);
  const role = ROLES.find(([pattern]) => pattern.test(name))?.[1] ?? "report";
  const gate = /^([a-z][a-z-]*)\./.exec(name)?.[1];
  const file = {
   path: `${role}/${places[index] ?? name}`,
   role,
   ...gate === void 0 ? {} : {
    gate
   }
  };
  return {
   source,
   path,
   file
  };
 });
}

function flatName(path) {
 return path.replaceAll("/", "-").replace(/^\.+/, "");
}

function distinctPlaces(places) {
 const taken = new Set;
 return places.map(place => {
  let distinct = place;
  for (let number = 2; taken.has(distinct); number++) distinct = `${number}-${place}`;
  taken.add(distinct);
  return distinct;
 });
}

async function evidenceOf({evidence, workspace: root}, workspace) {
 const campaigns = new Map;
 const asked = [];
 for (const {glob, campaign, isOptional} of evidence) {
  const paths = await workspace.find([ glob ]);
  for (const path of paths) campaigns.set(path, (campaigns.get(path) ?? new Set).add(campaign ?? ""));
  const named = campaign === void 0 ? {} : {
   campaign
  };
  asked.push({
   glob,
   ...named,
   ...isOptional ? {
    optional: true
   } : {},
   files: paths.length
  });
 }
 const committed = await committedAmong([ ...campaigns.keys() ], root);
 return {
  files: [ ...campaigns ].map(([path, names]) => {
   const standing = committed.has(path) ? {
    committed: true
   } : {};
   return {
    source: workspace,
    path,
    file: {
     path: `evidence/${path}`,
     role: "evidence",
     ...named(names),
     ...standing
    }
   };
  }),
  asked
 };
}

async function committedAmong(paths, root) {
 if (paths.length === 0) return new Set;
 const places = new Map(paths.map(path => [ (0, node_path.resolve)(root, path), path ]));
 const {committedFiles} = await (__nccwpck_require__.e(/* import() */ 910).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5910, 19)));
 const found = await committedFiles([ ...places.keys() ]);
 return new Set(found.map(({path}) => places.get(path) ?? ""));
}

function named(names) {
 const [first = "", ...others] = names;
 if (others.length > 0) return {
  ...first === "" ? {} : {
   campaign: first
  },
  campaigns: [ ...names ]
 };
 return first === "" ? {} : {
  campaign: first
 };
}

const OUTCOMES = [ "success", "failure", "cancelled", "skipped" ];

function readSteps(runner) {
 return inputLines(runner, "outcome").map(readStep);
}

function readStep(line) {
 const at = line.lastIndexOf("=");
 const [name, word] = [ line.slice(0, Math.max(at, 0)).trim(), line.slice(at + 1).trim() ];
 const outcome = OUTCOMES.find(each => each === word);
 if (outcome === void 0 || at !== -1 && name === "") throw new ConfigurationError(`input outcome: the line ${JSON.stringify(line)} does not end in success, failure, cancelled or skipped: write campaign=outcome, or only the outcome, from steps.<id>.outcome`);
 return at === -1 ? {
  outcome
 } : {
  name,
  outcome
 };
}

function readSaveInputs(runner) {
 const verdicts = inputLines(runner, "verdicts");
 const total = count(runner, "cells", {
  standard: 1,
  least: 1,
  most: 256
 });
 const index = count(runner, "cell", {
  standard: 0,
  least: 0,
  most: 255
 });
 if (index >= total) throw new ConfigurationError(`input cell: ${index} is out of range for ${total} cells: write a number from 0 to ${total - 1}`);
 return {
  name: runner.input("name") || "governance",
  ...jobFolders(runner),
  verdicts: verdicts.length === 0 ? void 0 : verdicts,
  evidence: inputLines(runner, "evidence").map(evidenceGlob),
  gates: inputLines(runner, "gates"),
  steps: readSteps(runner),
  jobRun: jobRunOf(runner),
  job: runner.input("job") || (runner.env["GITHUB_JOB"] ?? ""),
  cell: {
   index,
   total,
   label: matrixLabel(matrixOf(runner.input("matrix")))
  },
  retentionDays: runner.input("retention-days") === "" ? void 0 : count(runner, "retention-days", {
   standard: 90,
   least: 1,
   most: 400
  }),
  compressionLevel: count(runner, "compression-level", {
   standard: 6,
   least: 0,
   most: 9
  })
 };
}

const STATUSES = [ "success", "failure", "cancelled" ];

function jobRunOf(runner) {
 const status = STATUSES.find(each => each === runner.input("job-status"));
 const checkRun = runner.input("check-run-id");
 return {
  ...status === void 0 ? {} : {
   status
  },
  .../^[1-9]\d{0,14}$/.test(checkRun) ? {
   checkRun: Number(checkRun)
  } : {}
 };
}

function count(runner, name, {standard, least, most}) {
 const given = runner.input(name);
 if (given === "") return standard;
 const value = /^\d{1,4}$/.test(given) ? Number(given) : NaN;
 if (value >= least && value <= most) return value;
 throw new ConfigurationError(`input ${name}: ${JSON.stringify(given)} is not a whole number from ${least} to ${most}: write one`);
}

function matrixOf(text) {
 try {
  return text === "" ? void 0 : JSON.parse(text);
 } catch {
  return;
 }
}

async function runSave(runner, openStore = openRunStore) {
 runner.setExitCode(1);
 try {
  const inputs = readSaveInputs(runner);
  const {leftOut, ...found} = await filesToSave(inputs);
  for (const path of leftOut) warn(runner, `${path} was left out: its name is not valid on every operating system`);
  runner.setOutput("files", String(found.files.length));
  if (found.files.length === 0) warn(runner, NOTHING);
  const saved = await upload({
   runner,
   inputs,
   openStore
  }, found);
  runner.setOutput("saved", String(saved));
  if (saved || !isRerun(runner)) runner.setExitCode(0);
 } catch (error) {
  reportFailure("evidence/save", runner, error);
 }
}

const NOTHING = "There is no file to save: run a gate before this step, or name verdicts and evidence. The artifact only lists what was asked for.";

function isRerun(runner) {
 return attemptOf(runner) > 1;
}

function attemptOf({env}) {
 return numberOf(env["GITHUB_RUN_ATTEMPT"], 1);
}

async function openRunStore() {
 const {openArtifactStore} = await (__nccwpck_require__.e(/* import() */ 75).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1075, 19)));
 return await openArtifactStore();
}

async function upload({runner, inputs, openStore}, found) {
 const {name: given, job, cell} = inputs;
 const owner = {
  name: given,
  job,
  cell,
  runAttempt: attemptOf(runner)
 };
 const name = artifactName(owner);
 runner.setOutput("artifact-name", name);
 const store = await openStore();
 await refuseOtherTotal(store, owner);
 const root = (0, node_fs.mkdtempSync)((0, node_path.join)((0, node_os.tmpdir)(), "governance-save-"));
 try {
  const manifest = manifestOf(runner, inputs, {
   files: found.files.map(file => copyInto(root, file)),
   asked: found.asked
  });
  (0, node_fs.writeFileSync)((0, node_path.join)(root, MANIFEST_FILE), manifestJson(manifest));
  const files = [ MANIFEST_FILE, ...manifest.files.map(({path}) => path) ].map(path => (0, 
  node_path.join)(root, path));
  const {retentionDays, compressionLevel} = inputs;
  const done = await store.upload({
   name,
   files,
   root,
   retentionDays,
   compressionLevel
  });
  if (done.kind === "refused") {
   if (isTaken(done.reason)) throw nameTaken(owner, `${name} already exists`);
   tellRefusal(runner, name, done);
   return false;
  }
  runner.setOutput("artifact-id", String(done.value.id));
  runner.setOutput("digest", done.value.digest);
  runner.log(plain(`${name}: ${found.files.length} files, ${done.value.bytes} bytes`));
  return true;
 } finally {
  (0, node_fs.rmSync)(root, {
   recursive: true,
   force: true
  });
 }
}

function tellRefusal(runner, name, {reason, remedy}) {
 const message = `${name} could not be saved: ${reason}. To do: ${remedy}.`;
 const isAgain = isRerun(runner);
 const why = isAgain ? " What an earlier attempt saved would be mistaken for the result of this one." : "";
 const level = isAgain ? "error" : "warning";
 runner.annotate({
  level,
  title: "Evidence",
  message: plain(`${message}${why}`)
 });
}

function isTaken(reason) {
 return /already exists|\b409\b/i.test(reason);
}

async function refuseOtherTotal(store, owner) {
 const listed = await store.list(void 0);
 if (listed.kind === "refused") return;
 const other = listed.value.find(({name}) => isOtherTotal(name, owner));
 if (other !== void 0) throw nameTaken(owner, `${other.name} already exists, from a matrix with a different number of cells`);
}

function nameTaken({name, job}, problem) {
 return new ConfigurationError(`input name: ${problem}: another call of the workflow, or another use of evidence/save, has already saved under the name ${JSON.stringify(name)} for the job ${JSON.stringify(job)} in this attempt. Set the input name to a different name here: evidence restored under one name is judged together`);
}

function manifestOf(runner, inputs, {files, asked}) {
 const {env, os, now} = runner;
 const {steps, jobRun} = inputs;
 return {
  schema: MANIFEST_SCHEMA,
  name: inputs.name,
  createdAt: formatInstant(now()),
  producer: {
   repository: env["GITHUB_REPOSITORY"] ?? "",
   commit: env["GITHUB_SHA"] ?? "",
   ref: env["GITHUB_REF"] ?? "",
   event: env["GITHUB_EVENT_NAME"] ?? "",
   workflow: env["GITHUB_WORKFLOW"] ?? "",
   runId: numberOf(env["GITHUB_RUN_ID"], 0),
   runAttempt: attemptOf(runner),
   job: inputs.job,
   os
  },
  cell: inputs.cell,
  files,
  asked: {
   evidence: asked,
   gates: inputs.gates
  },
  ...steps.length === 0 ? {} : {
   steps
  },
  ...Object.keys(jobRun).length === 0 ? {} : {
   jobRun
  }
 };
}

function numberOf(text, standard) {
 return text !== void 0 && /^\d{1,15}$/.test(text) ? Number(text) : standard;
}

function warn(runner, message) {
 runner.annotate({
  level: "warning",
  title: "Evidence",
  message: plain(message)
 });
}

const save = () => runSave(processRunner());

const restore = () => runRestore(processRunner());

exports.debug = debug;

exports.error = error;

exports.info = info;

exports.restore = restore;

exports.save = save;

exports.setSecret = setSecret;

exports.warning = warning;


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

/***/ 181:
/***/ ((module) => {

"use strict";
module.exports = require("buffer");

/***/ }),

/***/ 9140:
/***/ ((module) => {

"use strict";
module.exports = require("constants");

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

/***/ 1943:
/***/ ((module) => {

"use strict";
module.exports = require("fs/promises");

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

/***/ 1455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

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

/***/ 4708:
/***/ ((module) => {

"use strict";
module.exports = require("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

"use strict";
module.exports = require("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

"use strict";
module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

"use strict";
module.exports = require("node:os");

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

/***/ 1708:
/***/ ((module) => {

"use strict";
module.exports = require("node:process");

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

/***/ 6193:
/***/ ((module) => {

"use strict";
module.exports = require("node:string_decoder");

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

/***/ 6928:
/***/ ((module) => {

"use strict";
module.exports = require("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

"use strict";
module.exports = require("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

"use strict";
module.exports = require("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

"use strict";
module.exports = require("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

"use strict";
module.exports = require("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

"use strict";
module.exports = require("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

"use strict";
module.exports = require("zlib");

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