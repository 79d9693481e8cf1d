import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
 2613: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
 },
 181: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
 },
 4434: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
 },
 9896: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
 },
 8611: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
 },
 5692: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
 },
 9278: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
 },
 4589: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
 },
 6698: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
 },
 4573: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
 },
 7540: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
 },
 7598: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
 },
 3053: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
 },
 610: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
 },
 8474: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
 },
 7067: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
 },
 2467: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
 },
 7030: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
 },
 643: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
 },
 1792: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
 },
 7075: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
 },
 1692: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
 },
 3136: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
 },
 7975: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
 },
 3429: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
 },
 5919: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
 },
 8522: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
 },
 857: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
 },
 932: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
 },
 5574: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
 },
 4756: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
 },
 9023: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
 },
 7197: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   _L: () => _boolean,
   LK: () => _int,
   G1: () => _isoDateTime,
   Au: () => _lt,
   Zm: () => _lte,
   Eb: () => _maxLength,
   m9: () => _minLength,
   G8: () => _never,
   UI: () => _nonnegative,
   F7: () => _number,
   NC: () => _positive,
   fU: () => _refine,
   Fk: () => _regex,
   Rl: () => _string,
   MB: () => _superRefine,
   q0: () => describe,
   mI: () => meta
  });
  var core_checks = __nccwpck_require__(1694);
  var _a;
  null && Symbol("ZodOutput");
  null && Symbol("ZodInput");
  class $ZodRegistry {
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
  }
  function registry() {
   return new $ZodRegistry;
  }
  (_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
  const globalRegistry = globalThis.__zod_globalRegistry;
  var core_util = __nccwpck_require__(2055);
  function snapshotChecks(def) {
   if (def.checks) def.checks = [ ...def.checks ];
   return def;
  }
  function _string(Class, params) {
   return new Class(snapshotChecks({
    type: "string",
    ...core_util.A2(params)
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
    ...core_util.A2(params)
   });
  }
  function _number(Class, params) {
   return new Class(snapshotChecks({
    type: "number",
    checks: [],
    ...core_util.A2(params)
   }));
  }
  function _int(Class, params) {
   return new Class({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...core_util.A2(params)
   });
  }
  function _boolean(Class, params) {
   return new Class({
    type: "boolean",
    ...core_util.A2(params)
   });
  }
  function _never(Class, params) {
   return new Class({
    type: "never",
    ...core_util.A2(params)
   });
  }
  function _lt(value, params) {
   return new core_checks.sm({
    check: "less_than",
    ...core_util.A2(params),
    value: value,
    inclusive: false
   });
  }
  function _lte(value, params) {
   return new core_checks.sm({
    check: "less_than",
    ...core_util.A2(params),
    value: value,
    inclusive: true
   });
  }
  function _gt(value, params) {
   return new core_checks.J_({
    check: "greater_than",
    ...core_util.A2(params),
    value: value,
    inclusive: false
   });
  }
  function _gte(value, params) {
   return new core_checks.J_({
    check: "greater_than",
    ...core_util.A2(params),
    value: value,
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
   const ch = new core_checks.Yk({
    check: "max_length",
    ...core_util.A2(params),
    maximum: maximum
   });
   return ch;
  }
  function _minLength(minimum, params) {
   return new core_checks.Kk({
    check: "min_length",
    ...core_util.A2(params),
    minimum: minimum
   });
  }
  function _regex(pattern, params) {
   return new core_checks.DG({
    check: "string_format",
    format: "regex",
    ...core_util.A2(params),
    pattern: pattern
   });
  }
  function _refine(Class, fn, _params) {
   const schema = new Class({
    type: "custom",
    check: "custom",
    fn: fn,
    ...core_util.A2(_params)
   });
   return schema;
  }
  function _superRefine(fn, params) {
   const ch = _check(payload => {
    payload.addIssue = issue => {
     if (typeof issue === "string") payload.issues.push(core_util.sn(issue, payload.value, ch._zod.def)); else {
      const _issue = issue;
      if (_issue.fatal) _issue.continue = false;
      _issue.code ?? (_issue.code = "custom");
      if (!("input" in _issue)) _issue.input = payload.value;
      _issue.inst ?? (_issue.inst = ch);
      _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
      payload.issues.push(core_util.sn(_issue));
     }
    };
    return fn(payload.value, payload);
   }, params);
   return ch;
  }
  function _check(fn, params) {
   const ch = new core_checks.QP({
    check: "custom",
    ...core_util.A2(params)
   });
   ch._zod.check = fn;
   return ch;
  }
  function describe(description) {
   const ch = new core_checks.QP({
    check: "describe"
   });
   ch._zod.onattach = [ inst => {
    const existing = globalRegistry.get(inst) ?? {};
    globalRegistry.add(inst, {
     ...existing,
     description: description
    });
   } ];
   ch._zod.check = () => {};
   return ch;
  }
  function meta(metadata) {
   const ch = new core_checks.QP({
    check: "meta"
   });
   ch._zod.onattach = [ inst => {
    const existing = globalRegistry.get(inst) ?? {};
    globalRegistry.add(inst, {
     ...existing,
     ...metadata
    });
   } ];
   ch._zod.check = () => {};
   return ch;
  }
 },
 1694: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   DG: () => $ZodCheckRegex,
   J_: () => $ZodCheckGreaterThan,
   KH: () => $ZodCheckNumberFormat,
   Kk: () => $ZodCheckMinLength,
   QP: () => $ZodCheck,
   Yk: () => $ZodCheckMaxLength,
   ql: () => $ZodCheckStringFormat,
   sm: () => $ZodCheckLessThan
  });
  var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6416);
  var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2055);
  const $ZodCheck = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheck", (inst, def) => {
   var _a;
   inst._zod ?? (inst._zod = {});
   inst._zod.def = def;
   (_a = inst._zod).onattach ?? (_a.onattach = []);
  });
  const _whenHasSize = payload => {
   const val = payload.value;
   return !util.nullish(val) && val.size !== void 0;
  };
  const _whenHasLength = payload => {
   const val = payload.value;
   return !_util_js__WEBPACK_IMPORTED_MODULE_1__.cl(val) && val.length !== void 0;
  };
  const numericOriginMap = {
   number: "number",
   bigint: "bigint",
   object: "date"
  };
  const $ZodCheckLessThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLessThan", (inst, def) => {
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
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const $ZodCheckGreaterThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckGreaterThan", (inst, def) => {
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
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckMultipleOf", (inst, def) => {
   $ZodCheck.init(inst, def);
   inst._zod.check = payload => {
    if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
    const isMultiple = typeof payload.value === "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : util.floatSafeRemainder(payload.value, def.value) === 0;
    if (isMultiple) return;
    payload.issues.push({
     origin: typeof payload.value,
     code: "not_multiple_of",
     divisor: def.value,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const $ZodCheckNumberFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckNumberFormat", (inst, def) => {
   $ZodCheck.init(inst, def);
   def.format = def.format || "float64";
   const isInt = def.format?.includes("int");
   const origin = isInt ? "int" : "number";
   const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__.zH[def.format];
   inst._zod.check = payload => {
    const input = payload.value;
    if (isInt) {
     if (!Number.isInteger(input)) {
      payload.issues.push({
       expected: origin,
       format: def.format,
       code: "invalid_type",
       continue: false,
       input: input,
       inst: inst
      });
      return;
     }
     if (!Number.isSafeInteger(input)) {
      if (input > 0) payload.issues.push({
       input: input,
       code: "too_big",
       maximum: Number.MAX_SAFE_INTEGER,
       note: "Integers must be within the safe integer range.",
       inst: inst,
       origin: origin,
       inclusive: true,
       continue: !def.abort
      }); else payload.issues.push({
       input: input,
       code: "too_small",
       minimum: Number.MIN_SAFE_INTEGER,
       note: "Integers must be within the safe integer range.",
       inst: inst,
       origin: origin,
       inclusive: true,
       continue: !def.abort
      });
      return;
     }
    }
    if (input < minimum) payload.issues.push({
     origin: "number",
     input: input,
     code: "too_small",
     minimum: minimum,
     inclusive: true,
     inst: inst,
     continue: !def.abort
    });
    if (input > maximum) payload.issues.push({
     origin: "number",
     input: input,
     code: "too_big",
     maximum: maximum,
     inclusive: true,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
   $ZodCheck.init(inst, def);
   const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
   inst._zod.check = payload => {
    const input = payload.value;
    if (input < minimum) payload.issues.push({
     origin: "bigint",
     input: input,
     code: "too_small",
     minimum: minimum,
     inclusive: true,
     inst: inst,
     continue: !def.abort
    });
    if (input > maximum) payload.issues.push({
     origin: "bigint",
     input: input,
     code: "too_big",
     maximum: maximum,
     inclusive: true,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckMaxSize", (inst, def) => {
   var _a;
   $ZodCheck.init(inst, def);
   (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
   inst._zod.check = payload => {
    const input = payload.value;
    const size = input.size;
    if (size <= def.maximum) return;
    payload.issues.push({
     origin: util.getSizableOrigin(input),
     code: "too_big",
     maximum: def.maximum,
     inclusive: true,
     input: input,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckMinSize", (inst, def) => {
   var _a;
   $ZodCheck.init(inst, def);
   (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
   inst._zod.check = payload => {
    const input = payload.value;
    const size = input.size;
    if (size >= def.minimum) return;
    payload.issues.push({
     origin: util.getSizableOrigin(input),
     code: "too_small",
     minimum: def.minimum,
     inclusive: true,
     input: input,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
   var _a;
   $ZodCheck.init(inst, def);
   (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
   inst._zod.check = payload => {
    const input = payload.value;
    const size = input.size;
    if (size === def.size) return;
    const tooBig = size > def.size;
    payload.issues.push({
     origin: util.getSizableOrigin(input),
     ...tooBig ? {
      code: "too_big",
      maximum: def.size
     } : {
      code: "too_small",
      minimum: def.size
     },
     inclusive: true,
     exact: true,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const $ZodCheckMaxLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMaxLength", (inst, def) => {
   var _a;
   $ZodCheck.init(inst, def);
   (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
   inst._zod.check = payload => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units;
    if (length <= def.maximum) return;
    const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
    payload.issues.push({
     origin: origin,
     code: "too_big",
     maximum: def.maximum,
     inclusive: true,
     input: input,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const $ZodCheckMinLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMinLength", (inst, def) => {
   var _a;
   $ZodCheck.init(inst, def);
   (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
   inst._zod.check = payload => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units;
    if (length >= def.minimum) return;
    const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
    payload.issues.push({
     origin: origin,
     code: "too_small",
     minimum: def.minimum,
     inclusive: true,
     input: input,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckLengthEquals", (inst, def) => {
   var _a;
   $ZodCheck.init(inst, def);
   (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
   inst._zod.check = payload => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? util.codePointLength(input) : units;
    if (length === def.length) return;
    const origin = util.getLengthableOrigin(input);
    const tooBig = length > def.length;
    payload.issues.push({
     origin: origin,
     ...tooBig ? {
      code: "too_big",
      maximum: def.length
     } : {
      code: "too_small",
      minimum: def.length
     },
     inclusive: true,
     exact: true,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const $ZodCheckStringFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStringFormat", (inst, def) => {
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
     inst: inst,
     continue: !def.abort
    });
   }); else (_b = inst._zod).check ?? (_b.check = () => {});
  });
  const $ZodCheckRegex = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckRegex", (inst, def) => {
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
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckLowerCase", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.lowercase);
   $ZodCheckStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodCheckUpperCase", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.uppercase);
   $ZodCheckStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodCheckIncludes", (inst, def) => {
   $ZodCheck.init(inst, def);
   const escapedRegex = util.escapeRegex(def.includes);
   const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
   def.pattern = pattern;
   inst._zod.check = payload => {
    if (payload.value.includes(def.includes, def.position)) return;
    payload.issues.push({
     origin: "string",
     code: "invalid_format",
     format: "includes",
     includes: def.includes,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckStartsWith", (inst, def) => {
   $ZodCheck.init(inst, def);
   const pattern = new RegExp(`^${util.escapeRegex(def.prefix)}.*`);
   def.pattern ?? (def.pattern = pattern);
   inst._zod.check = payload => {
    if (payload.value.startsWith(def.prefix)) return;
    payload.issues.push({
     origin: "string",
     code: "invalid_format",
     format: "starts_with",
     prefix: def.prefix,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckEndsWith", (inst, def) => {
   $ZodCheck.init(inst, def);
   const pattern = new RegExp(`.*${util.escapeRegex(def.suffix)}$`);
   def.pattern ?? (def.pattern = pattern);
   inst._zod.check = payload => {
    if (payload.value.endsWith(def.suffix)) return;
    payload.issues.push({
     origin: "string",
     code: "invalid_format",
     format: "ends_with",
     suffix: def.suffix,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  function handleCheckPropertyResult(result, payload, property) {
   if (result.issues.length) payload.issues.push(...util.prefixIssues(property, result.issues));
  }
  null && core.$constructor("$ZodCheckProperty", (inst, def) => {
   $ZodCheck.init(inst, def);
   inst._zod.check = payload => {
    const result = def.schema._zod.run({
     value: payload.value[def.property],
     issues: []
    }, {});
    if (result instanceof Promise) return result.then(result => handleCheckPropertyResult(result, payload, def.property));
    handleCheckPropertyResult(result, payload, def.property);
    return;
   };
  });
  null && core.$constructor("$ZodCheckProperties", (inst, def) => {
   $ZodCheck.init(inst, def);
   util.hide(inst, Symbol.iterator, function*() {
    yield inst;
   });
   let entries;
   inst._zod.check = payload => {
    if (payload.value == null) {
     payload.issues.push({
      expected: "object",
      code: "invalid_type",
      input: payload.value,
      inst: inst
     });
     return;
    }
    entries ?? (entries = Reflect.ownKeys(def.shape).map(key => [ key, def.shape[key] ]));
    const input = payload.value;
    let proms;
    for (const [key, schema] of entries) {
     const result = schema._zod.run({
      value: input[key],
      issues: []
     }, {});
     if (result instanceof Promise) {
      proms ?? (proms = []);
      proms.push(result.then(result => handleCheckPropertyResult(result, payload, key)));
     } else handleCheckPropertyResult(result, payload, key);
    }
    if (proms) return Promise.all(proms).then(() => {});
    return;
   };
  });
  null && core.$constructor("$ZodCheckMimeType", (inst, def) => {
   $ZodCheck.init(inst, def);
   const mimeSet = new Set(def.mime);
   inst._zod.check = payload => {
    if (mimeSet.has(payload.value.type)) return;
    payload.issues.push({
     code: "invalid_value",
     values: def.mime,
     input: payload.value.type,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckOverwrite", (inst, def) => {
   $ZodCheck.init(inst, def);
   inst._zod.check = payload => {
    payload.value = def.tx(payload.value);
   };
  });
 },
 6416: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $W: () => config,
   GT: () => $ZodAsyncError,
   cV: () => $ZodEncodeError,
   cr: () => globalConfig,
   tm: () => NEVER,
   xI: () => $constructor
  });
  var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2055);
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
      (0, _util_js__WEBPACK_IMPORTED_MODULE_0__.ol)(target, protoMembers);
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
  null && Symbol("zod_brand");
  class $ZodAsyncError extends Error {
   constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
   }
  }
  class $ZodEncodeError extends Error {
   constructor(name) {
    super(`Encountered unidirectional transform during encode: ${name}`);
    this.name = "ZodEncodeError";
   }
  }
  (_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
  const globalConfig = globalThis.__zod_globalConfig;
  function config(newConfig) {
   if (newConfig) Object.assign(globalConfig, newConfig);
   return globalConfig;
  }
 },
 6357: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $p: () => $ZodArray,
   sF: () => $ZodBoolean,
   b0: () => $ZodCustom,
   rv: () => $ZodDefault,
   VO: () => $ZodEnum,
   RL: () => $ZodExactOptional,
   Ko: () => $ZodISODateTime,
   nu: () => $ZodLiteral,
   Um: () => $ZodNever,
   qc: () => $ZodNullable,
   vz: () => $ZodNumber,
   I: () => $ZodNumberFormat,
   L8: () => $ZodObject,
   _m: () => $ZodPipe,
   h: () => $ZodRecord,
   $v: () => $ZodString,
   EY: () => $ZodStringFormat,
   Wc: () => $ZodTransform,
   W4: () => $ZodType,
   cu: () => $ZodUnion
  });
  var core_checks = __nccwpck_require__(1694);
  var core_core = __nccwpck_require__(6416);
  const uuid = version => {
   if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
   return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
  };
  null && uuid(4);
  null && uuid(6);
  null && uuid(7);
  const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
  function regexes_anchor(source) {
   return new RegExp(`^${source}$`);
  }
  null && regexes_anchor(dateSource);
  function timeSource(args) {
   const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
   const regex = typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
   return regex;
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
  const number = /^-?\d+(?:\.\d+)?$/;
  const regexes_boolean = /^(?:true|false)$/i;
  function fixedBase64(bodyLength, padding) {
   return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
  }
  function fixedBase64url(length) {
   return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
  }
  null && fixedBase64(22, "==");
  null && fixedBase64url(22);
  null && fixedBase64(27, "=");
  null && fixedBase64url(27);
  null && fixedBase64(43, "=");
  null && fixedBase64url(43);
  null && fixedBase64(64, "");
  null && fixedBase64url(64);
  null && fixedBase64(86, "==");
  null && fixedBase64url(86);
  var core_util = __nccwpck_require__(2055);
  const version = {
   major: 4,
   minor: 6,
   patch: 7
  };
  const $ZodType = core_core.xI("$ZodType", (inst, def) => {
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
     let isAborted = core_util.QH(payload);
     let asyncResult;
     for (const ch of checks) {
      if (ch._zod.def.when) {
       if (core_util.rL(payload)) continue;
       const shouldRun = ch._zod.def.when(payload);
       if (!shouldRun) continue;
      } else if (isAborted) continue;
      const currLen = payload.issues.length;
      const _ = ch._zod.check(payload);
      if (_ instanceof Promise && ctx?.async === false) throw new core_core.GT;
      if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
       await _;
       const nextLen = payload.issues.length;
       if (nextLen === currLen) return;
       core_util.d3(payload.issues, currLen, inst);
       if (!isAborted) isAborted = core_util.QH(payload, currLen);
      }); else {
       const nextLen = payload.issues.length;
       if (nextLen === currLen) continue;
       core_util.d3(payload.issues, currLen, inst);
       if (!isAborted) isAborted = core_util.QH(payload, currLen);
      }
     }
     if (asyncResult) return asyncResult.then(() => payload);
     return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
     if (core_util.QH(canary)) {
      canary.aborted = true;
      return canary;
     }
     const checkResult = runChecks(payload, checks, ctx);
     if (checkResult instanceof Promise) {
      if (ctx.async === false) throw new core_core.GT;
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
      if (ctx.async === false) throw new core_core.GT;
      return result.then(result => runChecks(result, checks, ctx));
     }
     return runChecks(result, checks, ctx);
    };
   }
  }, {
   get "~standard"() {
    return core_util.jD(this, "~standard", standardProps(this));
   },
   set "~standard"(value) {
    core_util.qh(this, "~standard", value);
   }
  });
  const toStandardResult = (r, ctx) => r.issues.length ? {
   issues: r.issues.map(iss => core_util.iR(iss, ctx, core_core.$W()))
  } : {
   value: r.value
  };
  async function validateAsync(inst, value) {
   const ctx = {
    async: true
   };
   return toStandardResult(await inst._zod.run({
    value: value,
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
       value: value,
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
  const $ZodString = core_core.xI("$ZodString", (inst, def) => {
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
     inst: inst
    });
    return payload;
   };
  });
  const $ZodStringFormat = core_core.xI("$ZodStringFormat", (inst, def) => {
   core_checks.ql.init(inst, def);
   $ZodString.init(inst, def);
  });
  null && core.$constructor("$ZodGUID", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.guid);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodUUID", (inst, def) => {
   if (def.version) {
    const versionMap = {
     v1: 1,
     v2: 2,
     v3: 3,
     v4: 4,
     v5: 5,
     v6: 6,
     v7: 7,
     v8: 8
    };
    const v = versionMap[def.version];
    if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
    def.pattern ?? (def.pattern = regexes.uuid(v));
   } else def.pattern ?? (def.pattern = regexes.uuid());
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodEmail", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.email);
   $ZodStringFormat.init(inst, def);
  });
  const URL_BAD_FORMAT = 1;
  const URL_UNPARSEABLE = 2;
  function canParseURL(input) {
   try {
    if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
    new URL(input);
    return true;
   } catch {
    return false;
   }
  }
  function validateURL(trimmed, def) {
   if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || URL_UNPARSEABLE;
   return parseURLObject(trimmed, def);
  }
  function parseURLObject(trimmed, def) {
   if (!def.normalize && def.protocol?.source === regexes.httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return URL_BAD_FORMAT;
   try {
    if (typeof URL !== "undefined") {
     const URLStatic = URL;
     if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
    }
    return new URL(trimmed);
   } catch {
    return URL_UNPARSEABLE;
   }
  }
  const asciiTabOrNewline = /[\t\n\r]/g;
  function stripTabAndNewline(value) {
   return value.replace(asciiTabOrNewline, "");
  }
  function urlHostnameOk(url, hostname) {
   hostname.lastIndex = 0;
   return hostname.test(url.hostname);
  }
  function urlProtocolOk(url, protocol) {
   protocol.lastIndex = 0;
   return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
  }
  null && core.$constructor("$ZodURL", (inst, def) => {
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    try {
     const trimmed = payload.value.trim();
     const url = validateURL(trimmed, def);
     if (url === URL_BAD_FORMAT) {
      payload.issues.push({
       code: "invalid_format",
       format: "url",
       note: "Invalid URL format",
       input: payload.value,
       inst: inst,
       continue: !def.abort
      });
      return;
     }
     if (url === URL_UNPARSEABLE) {
      payload.issues.push({
       code: "invalid_format",
       format: "url",
       input: payload.value,
       inst: inst,
       continue: !def.abort
      });
      return;
     }
     if (url === true) {
      payload.value = stripTabAndNewline(trimmed);
      return;
     }
     if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
      code: "invalid_format",
      format: "url",
      note: "Invalid hostname",
      pattern: def.hostname.source,
      input: payload.value,
      inst: inst,
      continue: !def.abort
     });
     if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
      code: "invalid_format",
      format: "url",
      note: "Invalid protocol",
      pattern: def.protocol.source,
      input: payload.value,
      inst: inst,
      continue: !def.abort
     });
     payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
     return;
    } catch (_) {
     payload.issues.push({
      code: "invalid_format",
      format: "url",
      input: payload.value,
      inst: inst,
      continue: !def.abort
     });
    }
   };
  });
  null && core.$constructor("$ZodEmoji", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.emoji());
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodNanoID", (inst, def) => {
   if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
   def.pattern ?? (def.pattern = def.length === void 0 ? regexes.nanoid : regexes.nanoidOfLength(def.length));
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodCUID", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.cuid);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodCUID2", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.cuid2);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodULID", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.ulid);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodXID", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.xid);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodKSUID", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.ksuid);
   $ZodStringFormat.init(inst, def);
  });
  const $ZodISODateTime = core_core.xI("$ZodISODateTime", (inst, def) => {
   def.pattern ?? (def.pattern = datetime(def));
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodISODate", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.date);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodISOTime", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.time(def));
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodISODuration", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.duration);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodIPv4", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.ipv4);
   $ZodStringFormat.init(inst, def);
  });
  const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
  function isValidIPv6(value) {
   if (!ipv6Alphabet.test(value)) return false;
   return canParseURL(`http://[${value}]`);
  }
  null && core.$constructor("$ZodIPv6", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.ipv6);
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (!isValidIPv6(payload.value)) payload.issues.push({
     code: "invalid_format",
     format: "ipv6",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodMAC", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodCIDRv4", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.cidrv4);
   $ZodStringFormat.init(inst, def);
  });
  function isValidCIDRv6(value) {
   const parts = value.split("/");
   if (parts.length !== 2) return false;
   const [address, prefix] = parts;
   if (!prefix) return false;
   const prefixNum = Number(prefix);
   if (`${prefixNum}` !== prefix) return false;
   if (prefixNum < 0 || prefixNum > 128) return false;
   return isValidIPv6(address);
  }
  null && core.$constructor("$ZodCIDRv6", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.cidrv6);
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (!isValidCIDRv6(payload.value)) payload.issues.push({
     code: "invalid_format",
     format: "cidrv6",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  function isValidBase64(data) {
   if (data === "") return true;
   if (/\s/.test(data)) return false;
   if (data.length % 4 !== 0) return false;
   try {
    atob(data);
    return true;
   } catch {
    return false;
   }
  }
  const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
  null && core.$constructor("$ZodBase64", (inst, def) => {
   def.pattern ?? (def.pattern = base64Charset);
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (isValidBase64(payload.value)) return;
    payload.issues.push({
     code: "invalid_format",
     format: "base64",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const base64urlCharset = /^[A-Za-z0-9_-]*$/;
  function isValidBase64URL(data) {
   if (!base64urlCharset.test(data)) return false;
   const base64 = data.replace(/[-_]/g, c => c === "-" ? "+" : "/");
   const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
   return isValidBase64(padded);
  }
  null && core.$constructor("$ZodBase64URL", (inst, def) => {
   def.pattern ?? (def.pattern = base64urlCharset);
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (isValidBase64URL(payload.value)) return;
    payload.issues.push({
     code: "invalid_format",
     format: "base64url",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodE164", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.e164);
   $ZodStringFormat.init(inst, def);
  });
  const CC_SANITIZE = /[- ]/g;
  function isLuhnAlgo(digits) {
   let length = digits.length;
   let bit = 1;
   let sum = 0;
   while (length) {
    const value = digits.charCodeAt(--length) - 48;
    bit ^= 1;
    sum += bit ? [ 0, 2, 4, 6, 8, 1, 3, 5, 7, 9 ][value] : value;
   }
   return sum % 10 === 0;
  }
  function isValidCreditCard(input) {
   if (!regexes.creditCard.test(input)) return false;
   return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
  }
  null && core.$constructor("$ZodCreditCard", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.creditCard);
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (isValidCreditCard(payload.value)) return;
    payload.issues.push({
     code: "invalid_format",
     format: "credit_card",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  function isIso7064Mod97(iban) {
   let remainder = 0;
   const len = iban.length;
   for (let i = 4; i < len; i++) {
    const code = iban.charCodeAt(i);
    remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
   }
   for (let i = 0; i < 4; i++) {
    const code = iban.charCodeAt(i);
    remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
   }
   return remainder === 1;
  }
  function isValidIBAN(input) {
   if (!regexes.iban.test(input)) return false;
   return isIso7064Mod97(input);
  }
  null && core.$constructor("$ZodIBAN", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.iban);
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (isValidIBAN(payload.value)) return;
    payload.issues.push({
     code: "invalid_format",
     format: "iban",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  function isValidJWT(token, algorithm = null) {
   try {
    const tokensParts = token.split(".");
    if (tokensParts.length !== 3) return false;
    const [header] = tokensParts;
    if (!header) return false;
    const parsedHeader = JSON.parse(atob(header));
    if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
    if (!parsedHeader.alg) return false;
    if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
    return true;
   } catch {
    return false;
   }
  }
  null && core.$constructor("$ZodJWT", (inst, def) => {
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (isValidJWT(payload.value, def.alg)) return;
    payload.issues.push({
     code: "invalid_format",
     format: "jwt",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCustomStringFormat", (inst, def) => {
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (def.fn(payload.value)) return;
    payload.issues.push({
     code: "invalid_format",
     format: def.format,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const $ZodNumber = core_core.xI("$ZodNumber", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = number;
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
     input: input,
     inst: inst,
     ...received ? {
      received: received
     } : {}
    });
    return payload;
   };
  });
  const $ZodNumberFormat = core_core.xI("$ZodNumberFormat", (inst, def) => {
   core_checks.KH.init(inst, def);
   $ZodNumber.init(inst, def);
  });
  const $ZodBoolean = core_core.xI("$ZodBoolean", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = regexes_boolean;
   inst._zod.parse = (payload, _ctx) => {
    if (def.coerce) try {
     payload.value = Boolean(payload.value);
    } catch (_) {}
    const input = payload.value;
    if (typeof input === "boolean") return payload;
    payload.issues.push({
     expected: "boolean",
     code: "invalid_type",
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  const $ZodBigInt = null && core.$constructor("$ZodBigInt", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = regexes.bigint;
   inst._zod.parse = (payload, _ctx) => {
    if (def.coerce) try {
     payload.value = BigInt(payload.value);
    } catch (_) {}
    if (typeof payload.value === "bigint") return payload;
    payload.issues.push({
     expected: "bigint",
     code: "invalid_type",
     input: payload.value,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodBigIntFormat", (inst, def) => {
   checks.$ZodCheckBigIntFormat.init(inst, def);
   $ZodBigInt.init(inst, def);
  });
  null && core.$constructor("$ZodSymbol", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (typeof input === "symbol") return payload;
    payload.issues.push({
     expected: "symbol",
     code: "invalid_type",
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodUndefined", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = regexes.undefined;
   inst._zod.values = new Set([ void 0 ]);
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (typeof input === "undefined") return payload;
    payload.issues.push({
     expected: "undefined",
     code: "invalid_type",
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodNull", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = regexes.null;
   inst._zod.values = new Set([ null ]);
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (input === null) return payload;
    payload.issues.push({
     expected: "null",
     code: "invalid_type",
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodAny", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = payload => payload;
  });
  null && core.$constructor("$ZodUnknown", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = payload => payload;
  });
  const $ZodNever = core_core.xI("$ZodNever", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
     expected: "never",
     code: "invalid_type",
     input: payload.value,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodVoid", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (typeof input === "undefined") return payload;
    payload.issues.push({
     expected: "void",
     code: "invalid_type",
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodDate", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _ctx) => {
    if (def.coerce) try {
     payload.value = new Date(payload.value);
    } catch (_err) {}
    const input = payload.value;
    const isDate = input instanceof Date;
    const isValidDate = isDate && !Number.isNaN(input.getTime());
    if (isValidDate) return payload;
    payload.issues.push({
     expected: "date",
     code: "invalid_type",
     input: input,
     ...isDate ? {
      received: "Invalid Date"
     } : {},
     inst: inst
    });
    return payload;
   };
  });
  function capSize(inst, size) {
   const caps = core_util.hi(inst._zod.def.checks);
   if (!caps.length) return;
   const cap = Math.min(...caps.map(c => c[0]));
   const parse = inst._zod.parse;
   inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") for (const [max, ch] of core_util.hi(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
     const start = payload.issues.length;
     ch._zod.check(payload);
     payload.issues[start].continue = false;
     core_util.d3(payload.issues, start, inst);
     return payload;
    }
    return parse(payload, ctx);
   };
  }
  const arraySize = input => Array.isArray(input) ? input.length : -1;
  const mapSize = input => input instanceof Map ? input.size : -1;
  const setSize = input => input instanceof Set ? input.size : -1;
  function handleArrayResult(result, final, index) {
   if (result.issues.length) final.issues.push(...core_util.lQ(index, result.issues));
   final.value[index] = result.value;
  }
  const $ZodArray = core_core.xI("$ZodArray", (inst, def) => {
   $ZodType.init(inst, def);
   const memo = core_core.cr.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
     payload.issues.push({
      expected: "array",
      code: "invalid_type",
      input: input,
      inst: inst
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
      if (abortEarly && result.issues.length !== 0 && core_util.QH(result)) break;
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
    final.issues.push(...core_util.lQ(key, result.issues));
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
   const okeys = core_util.NM(def.shape);
   return {
    ...def,
    allKeys: allKeys,
    symbolKeys: symbolKeys,
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
     if (core_util.QH(payload, seen)) break;
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
    input: input,
    inst: inst,
    continue: true
   });
   if (!proms.length) return payload;
   return Promise.all(proms).then(() => payload);
  }
  const $ZodObject = core_core.xI("$ZodObject", (inst, def) => {
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
     get: get
    });
   }
   const _normalized = core_util.PO(() => normalizeDef(def));
   core_util.v5(inst, "propValues", zod => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
     const field = shape[key]._zod;
     if (field.values) {
      if (!Object.prototype.hasOwnProperty.call(propValues, key)) core_util.Vy(propValues, key, new Set);
      for (const v of field.values) propValues[key].add(v);
      if (field.optin !== void 0) propValues[key].add(void 0);
     }
    }
    return propValues;
   });
   const isObject = core_util.Gv;
   const catchall = def.catchall;
   let value;
   const memo = core_core.cr.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject(input)) {
     payload.issues.push({
      expected: "object",
      code: "invalid_type",
      input: input,
      inst: inst
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
      if (core_util.QH(payload, seen)) break;
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
  null && core.$constructor("$ZodObjectJIT", (inst, def) => {
   $ZodObject.init(inst, def);
   const superParse = inst._zod.parse;
   const _normalized = util.cached(() => normalizeDef(def));
   const memo = core.globalConfig.memoizer;
   const generateFastpass = shape => {
    const normalized = _normalized.value;
    const syms = normalized.symbolKeys;
    const doc = new Doc([ "payload", "ctx" ], {
     shape: shape,
     inst: inst,
     memo: memo,
     syms: syms
    });
    const parseStr = k => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
    const prefixStr = (id, k) => `\n          let ${id}_ab = false;\n          for (let i = 0; i < ${id}.issues.length; i++) {\n            const iss = ${id}.issues[i];\n            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];\n            payload.issues.push(iss);\n            if (iss.continue !== true) ${id}_ab = true;\n          }\n          if (${id}_ab && ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }`;
    doc.write(`const input = payload.value;`);
    const ids = Object.create(null);
    let counter = 0;
    for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
    doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
    for (const key of normalized.allKeys) {
     if (key === "__proto__") continue;
     const id = ids[key];
     const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : util.esc(key);
     const isPresent = `${k} in input`;
     const schema = shape[key];
     const optin = schema?._zod?.optin;
     const isOptionalIn = optin !== void 0;
     const isOptionalOut = schema?._zod?.optout === "optional";
     doc.write(`const ${id} = ${parseStr(k)};`);
     if (isOptionalIn && isOptionalOut) {
      const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
      doc.write(`\n        const ${id}_present = ${isPresent};\n        if (!${id}.issues.length || ${id}_present) {\n          if (${id}.issues.length) {${prefixStr(id, k)}\n          }\n\n          if (${assign}) {\n            newResult[${k}] = ${id}.value;\n          }\n        }\n\n      `);
     } else if (!isOptionalIn) doc.write(`\n        const ${id}_present = ${isPresent};\n        if (${id}.issues.length) {${prefixStr(id, k)}\n        }\n        if (!${id}_present && !${id}.issues.length) {\n          payload.issues.push({\n            code: "invalid_type",\n            expected: "nonoptional",\n            input: undefined,\n            path: [${k}]\n          });\n          if (ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }\n        }\n\n        if (${id}_present) {\n          newResult[${k}] = ${id}.value;\n        }\n\n      `); else {
      doc.write(`\n        if (${id}.issues.length) {${prefixStr(id, k)}\n        }\n      `);
      if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`); else doc.write(`\n        if (${id}.value !== undefined || ${isPresent}) {\n          newResult[${k}] = ${id}.value;\n        }\n      `);
     }
    }
    doc.write(`payload.value = newResult;`);
    doc.write(`return payload;`);
    return doc.compile();
   };
   let fastpass;
   const isObject = util.isObject;
   const jit = !core.globalConfig.jitless;
   const allowsEval = util.allowsEval;
   const fastEnabled = jit && allowsEval.value;
   const catchall = def.catchall;
   let value;
   inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject(input)) {
     payload.issues.push({
      expected: "object",
      code: "invalid_type",
      input: input,
      inst: inst
     });
     return payload;
    }
    if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
     if (!fastpass) fastpass = generateFastpass(def.shape);
     payload = fastpass(payload, ctx);
     if (!catchall) return payload;
     return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
    }
    return superParse(payload, ctx);
   };
  });
  function handleUnionResults(results, final, inst, ctx) {
   for (const result of results) if (result.issues.length === 0) {
    final.value = result.value;
    return final;
   }
   const nonaborted = results.filter(r => !core_util.QH(r));
   if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
   }
   final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst: inst,
    errors: results.map(result => result.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())))
   });
   return final;
  }
  const $ZodUnion = core_core.xI("$ZodUnion", (inst, def) => {
   $ZodType.init(inst, def);
   core_util.v5(inst, "optin", zod => zod.def.options.some(o => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some(o => o._zod.optin !== void 0) ? "optional" : void 0);
   core_util.v5(inst, "optout", zod => zod.def.options.some(o => o._zod.optout === "optional") ? "optional" : void 0);
   core_util.v5(inst, "values", zod => {
    if (zod.def.options.every(o => o._zod.values)) return new Set(zod.def.options.flatMap(option => Array.from(option._zod.values)));
    return;
   });
   core_util.v5(inst, "pattern", zod => {
    if (zod.def.options.every(o => o._zod.pattern)) {
     const patterns = zod.def.options.map(o => o._zod.pattern);
     return new RegExp(`^(${patterns.map(p => core_util.p6(p.source)).join("|")})$`);
    }
    return;
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
  function handleExclusiveUnionResults(results, final, inst, ctx) {
   const matches = [];
   for (let i = 0; i < results.length; i++) if (results[i].issues.length === 0) matches.push(i);
   if (matches.length === 1) {
    final.value = results[matches[0]].value;
    return final;
   }
   if (matches.length === 0) final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst: inst,
    errors: results.map(result => result.issues.map(iss => util.finalizeIssue(iss, ctx, core.config())))
   }); else final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst: inst,
    errors: [],
    inclusive: false,
    matches: matches
   });
   return final;
  }
  null && core.$constructor("$ZodXor", (inst, def) => {
   $ZodUnion.init(inst, def);
   def.inclusive = false;
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
     } else results.push(result);
    }
    if (!async) return handleExclusiveUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then(results => handleExclusiveUnionResults(results, payload, inst, ctx));
   };
  });
  function discriminatorMap(def) {
   const map = new Map;
   for (const option of def.options) {
    const values = option._zod.propValues?.[def.discriminator];
    if (!values || values.size === 0) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
    for (const value of values) if (map.has(value)) {
     if (value !== void 0) throw new Error(`Duplicate discriminator value "${String(value)}"`);
     map.set(value, null);
    } else map.set(value, option);
   }
   return map;
  }
  null && core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
   def.inclusive = false;
   $ZodUnion.init(inst, def);
   const _super = inst._zod.parse;
   util.defineLazyInternal(inst, "propValues", zod => {
    const propValues = {};
    let undefinedCount = 0;
    for (const option of zod.def.options) {
     const pv = option._zod.propValues;
     if (!pv || Object.keys(pv).length === 0) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
     if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
     for (const [k, v] of Object.entries(pv)) {
      if (!Object.prototype.hasOwnProperty.call(propValues, k)) util.assignProp(propValues, k, new Set);
      for (const val of v) propValues[k].add(val);
     }
    }
    if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
    return propValues;
   });
   def.options.forEach((option, i) => {
    const propShape = util.rawShape(option._zod.def);
    if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
   });
   const disc = util.cached(() => discriminatorMap(def));
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!util.isObject(input)) {
     payload.issues.push({
      code: "invalid_type",
      expected: "object",
      input: input,
      inst: inst
     });
     return payload;
    }
    const value = input?.[def.discriminator];
    const opt = disc.value.get(value);
    if (opt && (value !== void 0 || ctx.direction !== "backward")) return opt._zod.run(payload, ctx);
    if (def.unionFallback || ctx.direction === "backward") return _super(payload, ctx);
    payload.issues.push({
     code: "invalid_union",
     errors: [],
     note: "No matching discriminator",
     discriminator: def.discriminator,
     options: Array.from(disc.value.keys()).filter(value => disc.value.get(value) !== null),
     input: input,
     path: [ def.discriminator ],
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodIntersection", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    const left = def.left._zod.run({
     value: input,
     issues: []
    }, ctx);
    const right = def.right._zod.run({
     value: input,
     issues: []
    }, ctx);
    const async = left instanceof Promise || right instanceof Promise;
    if (async) return Promise.all([ left, right ]).then(([left, right]) => handleIntersectionResults(payload, left, right));
    return handleIntersectionResults(payload, left, right);
   };
  });
  function mergeValues(a, b) {
   if (a === b) return {
    valid: true,
    data: a
   };
   if (a instanceof Date && b instanceof Date && +a === +b) return {
    valid: true,
    data: a
   };
   if (util.isPlainObject(a) && util.isPlainObject(b)) {
    const bKeys = Object.keys(b);
    const sharedKeys = Object.keys(a).filter(key => bKeys.indexOf(key) !== -1);
    const newObj = {
     ...a,
     ...b
    };
    if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
    for (const key of sharedKeys) {
     if (key === "__proto__") continue;
     const sharedValue = mergeValues(a[key], b[key]);
     if (!sharedValue.valid) return {
      valid: false,
      mergeErrorPath: [ key, ...sharedValue.mergeErrorPath ]
     };
     newObj[key] = sharedValue.data;
    }
    return {
     valid: true,
     data: newObj
    };
   }
   if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return {
     valid: false,
     mergeErrorPath: []
    };
    const newArray = [];
    for (let index = 0; index < a.length; index++) {
     const itemA = a[index];
     const itemB = b[index];
     const sharedValue = mergeValues(itemA, itemB);
     if (!sharedValue.valid) return {
      valid: false,
      mergeErrorPath: [ index, ...sharedValue.mergeErrorPath ]
     };
     newArray.push(sharedValue.data);
    }
    return {
     valid: true,
     data: newArray
    };
   }
   return {
    valid: false,
    mergeErrorPath: []
   };
  }
  function handleIntersectionResults(result, left, right) {
   const unrecKeys = new Map;
   let unrecIssue;
   const keyIssues = new Map;
   const collect = (iss, side) => {
    let keys;
    if (iss.code === "unrecognized_keys" && !iss.path?.length) {
     unrecIssue ?? (unrecIssue = iss);
     keys = iss.keys;
    } else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
     const k = String(iss.path[0]);
     if (!keyIssues.has(k)) keyIssues.set(k, iss);
     keys = [ k ];
    } else return false;
    for (const k of keys) {
     if (!unrecKeys.has(k)) unrecKeys.set(k, {});
     unrecKeys.get(k)[side] = true;
    }
    return true;
   };
   for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
   for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
   const bothKeys = [ ...unrecKeys ].filter(([, f]) => f.l && f.r).map(([k]) => k);
   if (bothKeys.length) {
    const aggregated = unrecIssue ? bothKeys.filter(k => unrecIssue.keys.includes(k)) : [];
    if (aggregated.length) result.issues.push({
     ...unrecIssue,
     keys: aggregated
    });
    for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
   }
   const merged = mergeValues(left.value, right.value);
   if (!merged.valid) {
    if (util.aborted(result)) return result;
    throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
   }
   result.value = merged.data;
   return result;
  }
  const $ZodTuple = null && core.$constructor("$ZodTuple", (inst, def) => {
   $ZodType.init(inst, def);
   const items = def.items;
   const memo = core.globalConfig.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
     payload.issues.push({
      input: input,
      inst: inst,
      expected: "tuple",
      code: "invalid_type"
     });
     return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
    const proms = [];
    const optinStart = getTupleOptStart(items, "optin");
    const optoutStart = getTupleOptStart(items, "optout");
    if (!def.rest) {
     if (input.length < optinStart) {
      payload.issues.push({
       code: "too_small",
       minimum: optinStart,
       inclusive: true,
       input: input,
       inst: inst,
       origin: "array"
      });
      return payload;
     }
     if (input.length > items.length) payload.issues.push({
      code: "too_big",
      maximum: items.length,
      inclusive: true,
      input: input,
      inst: inst,
      origin: "array"
     });
    }
    const itemResults = new Array(items.length);
    const abortEarly = def.rest ? ctx?.abortEarly : void 0;
    let itemAborted = false;
    for (let i = 0; i < items.length; i++) {
     const r = items[i]._zod.run({
      value: input[i],
      issues: []
     }, ctx);
     if (r instanceof Promise) proms.push(r.then(rr => {
      itemResults[i] = rr;
     })); else {
      itemResults[i] = r;
      if (abortEarly && !itemAborted && r.issues.length) itemAborted = util.aborted(r);
     }
    }
    if (def.rest && !itemAborted) {
     let i = items.length - 1;
     const rest = input.slice(items.length);
     let seen = payload.issues.length;
     for (const el of rest) {
      if (abortEarly && payload.issues.length !== seen) {
       if (util.aborted(payload, seen)) break;
       seen = payload.issues.length;
      }
      i++;
      const result = def.rest._zod.run({
       value: el,
       issues: []
      }, ctx);
      if (result instanceof Promise) proms.push(result.then(r => handleTupleResult(r, payload, i))); else handleTupleResult(result, payload, i);
     }
    }
    if (proms.length) return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
    return handleTupleResults(itemResults, payload, items, input, optoutStart);
   };
  });
  function getTupleOptStart(items, key) {
   for (let i = items.length - 1; i >= 0; i--) {
    const omittable = key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional";
    if (!omittable) return i + 1;
   }
   return 0;
  }
  function handleTupleResult(result, final, index) {
   if (result.issues.length) final.issues.push(...util.prefixIssues(index, result.issues));
   final.value[index] = result.value;
  }
  function handleTupleResults(itemResults, final, items, input, optoutStart) {
   for (let i = 0; i < items.length; i++) {
    const r = itemResults[i];
    const isPresent = i < input.length;
    if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
     final.value.length = i;
     break;
    }
    if (r.issues.length) {
     if (!isPresent && i >= optoutStart) {
      final.value.length = i;
      break;
     }
     final.issues.push(...util.prefixIssues(i, r.issues));
    }
    final.value[i] = r.value;
   }
   for (let i = final.value.length - 1; i >= input.length; i--) if (items[i]._zod.optout === "optional" && final.value[i] === void 0) final.value.length = i; else break;
   return final;
  }
  const $ZodRecord = core_core.xI("$ZodRecord", (inst, def) => {
   $ZodType.init(inst, def);
   const memo = core_core.cr.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!core_util.Qd(input)) {
     payload.issues.push({
      expected: "record",
      code: "invalid_type",
      input: input,
      inst: inst
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
        issues: keyResult.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())),
        input: key,
        path: [ key ],
        inst: inst
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
       if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
       payload.value[outKey] = result.value;
      })); else {
       if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
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
      input: input,
      inst: inst,
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
      const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
      if (checkNumericKey) {
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
        issues: keyResult.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())),
        input: key,
        path: [ key ],
        inst: inst
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
       if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
       payload.value[outKey] = result.value;
      })); else {
       if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
       payload.value[outKey] = result.value;
      }
     }
     if (unrecognized && unrecognized.length > 0) payload.issues.push({
      code: "unrecognized_keys",
      input: input,
      inst: inst,
      keys: unrecognized,
      continue: true
     });
    }
    if (proms.length) return Promise.all(proms).then(() => payload);
    return payload;
   };
  });
  null && core.$constructor("$ZodMap", (inst, def) => {
   $ZodType.init(inst, def);
   const memo = core.globalConfig.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!(input instanceof Map)) {
     payload.issues.push({
      expected: "map",
      code: "invalid_type",
      input: input,
      inst: inst
     });
     return payload;
    }
    const proms = [];
    payload.value = memo ? memo.alloc(inst, payload, new Map, ctx) : new Map;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const [key, value] of input) {
     if (abortEarly && payload.issues.length !== seen) {
      if (util.aborted(payload, seen)) break;
      seen = payload.issues.length;
     }
     const keyResult = def.keyType._zod.run({
      value: key,
      issues: []
     }, ctx);
     const valueResult = def.valueType._zod.run({
      value: value,
      issues: []
     }, ctx);
     if (keyResult instanceof Promise || valueResult instanceof Promise) proms.push(Promise.all([ keyResult, valueResult ]).then(([keyResult, valueResult]) => {
      handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
     })); else handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
    }
    if (proms.length) return Promise.all(proms).then(() => payload);
    return payload;
   };
   capSize(inst, mapSize);
  });
  function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
   if (keyResult.issues.length) if (util.propertyKeyTypes.has(typeof key)) final.issues.push(...util.prefixIssues(key, keyResult.issues)); else final.issues.push({
    code: "invalid_key",
    origin: "map",
    input: input,
    inst: inst,
    issues: keyResult.issues.map(iss => util.finalizeIssue(iss, ctx, core.config()))
   });
   if (valueResult.issues.length) if (util.propertyKeyTypes.has(typeof key)) final.issues.push(...util.prefixIssues(key, valueResult.issues)); else final.issues.push({
    origin: "map",
    code: "invalid_element",
    input: input,
    inst: inst,
    key: key,
    issues: valueResult.issues.map(iss => util.finalizeIssue(iss, ctx, core.config()))
   });
   final.value.set(keyResult.value, valueResult.value);
  }
  null && core.$constructor("$ZodSet", (inst, def) => {
   $ZodType.init(inst, def);
   const memo = core.globalConfig.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!(input instanceof Set)) {
     payload.issues.push({
      input: input,
      inst: inst,
      expected: "set",
      code: "invalid_type"
     });
     return payload;
    }
    const proms = [];
    payload.value = memo ? memo.alloc(inst, payload, new Set, ctx) : new Set;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const item of input) {
     if (abortEarly && payload.issues.length !== seen) {
      if (util.aborted(payload, seen)) break;
      seen = payload.issues.length;
     }
     const result = def.valueType._zod.run({
      value: item,
      issues: []
     }, ctx);
     if (result instanceof Promise) proms.push(result.then(result => handleSetResult(result, payload))); else handleSetResult(result, payload);
    }
    if (proms.length) return Promise.all(proms).then(() => payload);
    return payload;
   };
   capSize(inst, setSize);
  });
  function handleSetResult(result, final) {
   if (result.issues.length) final.issues.push(...result.issues);
   final.value.add(result.value);
  }
  const $ZodEnum = core_core.xI("$ZodEnum", (inst, def) => {
   $ZodType.init(inst, def);
   const values = core_util.w5(def.entries);
   const valuesSet = new Set(values);
   inst._zod.values = valuesSet;
   core_util.v5(inst, "pattern", zod => {
    const patternValues = core_util.w5(zod.def.entries).filter(k => core_util.qQ.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map(o => core_util.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
   });
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) return payload;
    payload.issues.push({
     code: "invalid_value",
     values: values,
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  const $ZodLiteral = core_core.xI("$ZodLiteral", (inst, def) => {
   $ZodType.init(inst, def);
   const values = new Set(def.values);
   inst._zod.values = values;
   core_util.v5(inst, "pattern", zod => {
    const vals = zod.def.values;
    return new RegExp(vals.length ? `^(${vals.map(o => typeof o === "string" ? core_util.sD(o) : o ? core_util.sD(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
   });
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (values.has(input)) return payload;
    payload.issues.push({
     code: "invalid_value",
     values: def.values,
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodFile", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (input instanceof File) return payload;
    payload.issues.push({
     expected: "file",
     code: "invalid_type",
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  const $ZodTransform = core_core.xI("$ZodTransform", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.optin = "optional";
   core_core.cr.memoizer?.guard(inst);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") throw new core_core.cV(inst.constructor.name);
    const _out = def.transform(payload.value, payload);
    if (ctx.async) {
     const output = _out instanceof Promise ? _out : Promise.resolve(_out);
     return output.then(output => {
      payload.value = output;
      return payload;
     });
    }
    if (_out instanceof Promise) throw new core_core.GT;
    payload.value = _out;
    return payload;
   };
  });
  function handleOptionalResult(payload, result) {
   payload.value = result.issues.length ? void 0 : result.value;
   return payload;
  }
  const $ZodOptional = core_core.xI("$ZodOptional", (inst, def) => {
   $ZodType.init(inst, def);
   core_util.v5(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
   inst._zod.optout = "optional";
   core_util.v5(inst, "values", zod => {
    const values = zod.def.innerType._zod.values;
    return values ? new Set([ ...values, void 0 ]) : void 0;
   });
   core_util.v5(inst, "pattern", zod => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${core_util.p6(pattern.source)})?$`) : void 0;
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
  const $ZodExactOptional = core_core.xI("$ZodExactOptional", (inst, def) => {
   $ZodOptional.init(inst, def);
   core_util.v5(inst, "values", zod => zod.def.innerType._zod.values);
   core_util.v5(inst, "pattern", zod => zod.def.innerType._zod.pattern);
   inst._zod.parse = (payload, ctx) => def.innerType._zod.run(payload, ctx);
  });
  const $ZodNullable = core_core.xI("$ZodNullable", (inst, def) => {
   $ZodType.init(inst, def);
   core_util.v5(inst, "optin", zod => zod.def.innerType._zod.optin);
   core_util.v5(inst, "optout", zod => zod.def.innerType._zod.optout);
   core_util.v5(inst, "pattern", zod => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${core_util.p6(pattern.source)}|null)$`) : void 0;
   });
   core_util.v5(inst, "values", zod => zod.def.innerType._zod.values ? new Set([ ...zod.def.innerType._zod.values, null ]) : void 0);
   inst._zod.parse = (payload, ctx) => {
    if (payload.value === null) return payload;
    return def.innerType._zod.run(payload, ctx);
   };
  });
  const $ZodDefault = core_core.xI("$ZodDefault", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.optin = "defaulted";
   core_util.v5(inst, "values", zod => zod.def.innerType._zod.values);
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
  null && core.$constructor("$ZodPrefault", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.optin = "defaulted";
   util.defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
    if (payload.value === void 0) payload.value = def.defaultValue;
    return def.innerType._zod.run(payload, ctx);
   };
  });
  null && core.$constructor("$ZodNonOptional", (inst, def) => {
   $ZodType.init(inst, def);
   util.defineLazyInternal(inst, "values", zod => {
    const v = zod.def.innerType._zod.values;
    return v ? new Set([ ...v ].filter(x => x !== void 0)) : void 0;
   });
   inst._zod.parse = (payload, ctx) => {
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) return result.then(result => handleNonOptionalResult(result, inst));
    return handleNonOptionalResult(result, inst);
   };
  });
  function handleNonOptionalResult(payload, inst) {
   if (!payload.issues.length && payload.value === void 0) payload.issues.push({
    code: "invalid_type",
    expected: "nonoptional",
    input: payload.value,
    inst: inst
   });
   return payload;
  }
  null && core.$constructor("$ZodSuccess", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") throw new core.$ZodEncodeError("ZodSuccess");
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) return result.then(result => {
     payload.value = result.issues.length === 0;
     return payload;
    });
    payload.value = result.issues.length === 0;
    return payload;
   };
  });
  function handleCatchResult(payload, result, def, ctx) {
   if (!result.issues.length) {
    payload.value = result.value;
    if (result.memo) payload.memo = true;
    return payload;
   }
   payload.value = def.catchValue({
    ...result,
    value: payload.value,
    error: {
     issues: result.issues.map(iss => util.finalizeIssue(iss, ctx, core.config()))
    },
    input: payload.value
   });
   return payload;
  }
  null && core.$constructor("$ZodCatch", (inst, def) => {
   $ZodType.init(inst, def);
   util.defineLazyInternal(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
   util.defineLazyInternal(inst, "optout", zod => zod.def.innerType._zod.optout);
   util.defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
    const result = def.innerType._zod.run({
     value: payload.value,
     issues: []
    }, ctx);
    if (result instanceof Promise) return result.then(result => handleCatchResult(payload, result, def, ctx));
    return handleCatchResult(payload, result, def, ctx);
   };
  });
  null && core.$constructor("$ZodNaN", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _ctx) => {
    if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
     payload.issues.push({
      input: payload.value,
      inst: inst,
      expected: "nan",
      code: "invalid_type"
     });
     return payload;
    }
    return payload;
   };
  });
  const $ZodPipe = core_core.xI("$ZodPipe", (inst, def) => {
   $ZodType.init(inst, def);
   core_util.v5(inst, "values", zod => zod.def.in._zod.values);
   core_util.v5(inst, "optin", zod => zod.def.in._zod.optin);
   core_util.v5(inst, "optout", zod => zod.def.out._zod.optout);
   core_util.v5(inst, "propValues", zod => zod.def.in._zod.propValues);
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
  null && core.$constructor("$ZodCodec", (inst, def) => {
   $ZodType.init(inst, def);
   util.defineLazyInternal(inst, "values", zod => zod.def.in._zod.values);
   util.defineLazyInternal(inst, "optin", zod => zod.def.in._zod.optin);
   util.defineLazyInternal(inst, "optout", zod => zod.def.out._zod.optout);
   util.defineLazyInternal(inst, "propValues", zod => zod.def.in._zod.propValues);
   inst._zod.parse = (payload, ctx) => {
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
     const left = def.in._zod.run(payload, ctx);
     if (left instanceof Promise) return left.then(left => handleCodecAResult(left, def, ctx));
     return handleCodecAResult(left, def, ctx);
    } else {
     const right = def.out._zod.run(payload, ctx);
     if (right instanceof Promise) return right.then(right => handleCodecAResult(right, def, ctx));
     return handleCodecAResult(right, def, ctx);
    }
   };
  });
  function handleCodecAResult(result, def, ctx) {
   if (result.issues.length) {
    result.aborted = true;
    return result;
   }
   const direction = ctx.direction || "forward";
   if (direction === "forward") {
    const transformed = def.transform(result.value, result);
    if (transformed instanceof Promise) return transformed.then(value => handleCodecTxResult(result, value, def.out, ctx));
    return handleCodecTxResult(result, transformed, def.out, ctx);
   } else {
    const transformed = def.reverseTransform(result.value, result);
    if (transformed instanceof Promise) return transformed.then(value => handleCodecTxResult(result, value, def.in, ctx));
    return handleCodecTxResult(result, transformed, def.in, ctx);
   }
  }
  function handleCodecTxResult(left, value, nextSchema, ctx) {
   if (left.issues.length) {
    left.aborted = true;
    return left;
   }
   return nextSchema._zod.run({
    value: value,
    issues: left.issues
   }, ctx);
  }
  null && core.$constructor("$ZodPreprocess", (inst, def) => {
   $ZodPipe.init(inst, def);
  });
  null && core.$constructor("$ZodReadonly", (inst, def) => {
   $ZodType.init(inst, def);
   util.defineLazyInternal(inst, "propValues", zod => zod.def.innerType._zod.propValues);
   util.defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
   util.defineLazyInternal(inst, "optin", zod => zod.def.innerType?._zod?.optin);
   util.defineLazyInternal(inst, "optout", zod => zod.def.innerType?._zod?.optout);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) return result.then(handleReadonlyResult);
    return handleReadonlyResult(result);
   };
  });
  function handleReadonlyResult(payload) {
   if (!payload.memo) payload.value = Object.freeze(payload.value);
   return payload;
  }
  function leafPattern(schema) {
   const def = schema._zod.def;
   let pattern = def.pattern;
   let isInt = !!def.format?.includes("int");
   let minimum;
   let maximum;
   for (const ch of def.checks ?? []) {
    const d = ch._zod.def;
    if (d.pattern) pattern = d.pattern;
    isInt || (isInt = !!d.format?.includes("int"));
    const lo = d.minimum ?? d.length;
    const hi = d.maximum ?? d.length;
    if (lo !== void 0 && (minimum === void 0 || lo > minimum)) minimum = lo;
    if (hi !== void 0 && (maximum === void 0 || hi < maximum)) maximum = hi;
   }
   if (pattern) return pattern.source;
   if (minimum !== void 0 && maximum !== void 0 && minimum > maximum) return "(?!)";
   if (minimum !== void 0 || maximum !== void 0) return regexes.string({
    minimum: minimum,
    maximum: maximum
   }).source;
   const own = schema._zod.pattern;
   return (isInt && own === regexes.number ? regexes.integer : own)?.source;
  }
  function partPattern(schema) {
   const def = schema._zod.def;
   const own = schema._zod.pattern?.source;
   const inner = def.innerType ?? schema._zod.innerType;
   if (inner) {
    const before = inner._zod.pattern?.source;
    const after = partPattern(inner);
    if (own && before && after && after !== before) return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
    return own;
   }
   if (def.options) {
    const sources = def.options.map(partPattern);
    if (sources.every(Boolean)) return `^(${sources.map(s => util.cleanRegex(s)).join("|")})$`;
   }
   return leafPattern(schema);
  }
  null && core.$constructor("$ZodTemplateLiteral", (inst, def) => {
   $ZodType.init(inst, def);
   const regexParts = [];
   for (const part of def.parts) if (typeof part === "object" && part !== null) {
    const source = partPattern(part);
    if (!source) throw new Error(`Invalid template literal part, no pattern found: ${[ ...part._zod.traits ].shift()}`);
    regexParts.push(util.cleanRegex(source));
   } else if (part === null || util.primitiveTypes.has(typeof part)) regexParts.push(util.escapeRegex(`${part}`)); else throw new Error(`Invalid template literal part: ${part}`);
   inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
   inst._zod.parse = (payload, _ctx) => {
    if (typeof payload.value !== "string") {
     payload.issues.push({
      input: payload.value,
      inst: inst,
      expected: "string",
      code: "invalid_type"
     });
     return payload;
    }
    inst._zod.pattern.lastIndex = 0;
    if (!inst._zod.pattern.test(payload.value)) {
     payload.issues.push({
      input: payload.value,
      inst: inst,
      code: "invalid_format",
      format: def.format ?? "template_literal",
      pattern: inst._zod.pattern.source
     });
     return payload;
    }
    return payload;
   };
  });
  null && core.$constructor("$ZodFunction", (inst, def) => {
   $ZodType.init(inst, def);
   Object.defineProperty(inst, "_def", {
    value: def
   });
   inst._zod.def = def;
   inst.implement = func => {
    if (typeof func !== "function") throw new Error("implement() must be called with a function");
    return Object.defineProperty(function(...args) {
     const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
     const result = Reflect.apply(func, this, parsedArgs);
     if (inst._def.output) return parse(inst._def.output, result);
     return result;
    }, "_zod", {
     value: inst._zod,
     enumerable: false
    });
   };
   inst.implementAsync = func => {
    if (typeof func !== "function") throw new Error("implementAsync() must be called with a function");
    return Object.defineProperty(async function(...args) {
     const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
     const result = await Reflect.apply(func, this, parsedArgs);
     if (inst._def.output) return await parseAsync(inst._def.output, result);
     return result;
    }, "_zod", {
     value: inst._zod,
     enumerable: false
    });
   };
   inst._zod.parse = (payload, _ctx) => {
    if (typeof payload.value !== "function") {
     payload.issues.push({
      code: "invalid_type",
      expected: "function",
      input: payload.value,
      inst: inst
     });
     return payload;
    }
    const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
    if (hasPromiseOutput) payload.value = inst.implementAsync(payload.value); else payload.value = inst.implement(payload.value);
    return payload;
   };
   inst.input = (...args) => {
    const F = inst.constructor;
    if (Array.isArray(args[0])) return new F({
     type: "function",
     input: new $ZodTuple({
      type: "tuple",
      items: args[0],
      rest: args[1]
     }),
     output: inst._def.output
    });
    return new F({
     type: "function",
     input: args[0],
     output: inst._def.output
    });
   };
   inst.output = output => {
    const F = inst.constructor;
    return new F({
     type: "function",
     input: inst._def.input,
     output: output
    });
   };
   return inst;
  });
  null && core.$constructor("$ZodPromise", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, ctx) => Promise.resolve(payload.value).then(inner => def.innerType._zod.run({
    value: inner,
    issues: []
   }, ctx));
  });
  null && core.$constructor("$ZodLazy", (inst, def) => {
   $ZodType.init(inst, def);
   util.defineLazy(inst._zod, "innerType", () => {
    const d = def;
    if (!d._cachedInner) d._cachedInner = def.getter();
    return d._cachedInner;
   });
   util.defineLazyInternal(inst, "pattern", zod => zod.innerType?._zod?.pattern);
   util.defineLazyInternal(inst, "propValues", zod => zod.innerType?._zod?.propValues);
   util.defineLazyInternal(inst, "optin", zod => zod.innerType?._zod?.optin ?? void 0);
   util.defineLazyInternal(inst, "optout", zod => zod.innerType?._zod?.optout ?? void 0);
   inst._zod.parse = (payload, ctx) => {
    const inner = inst._zod.innerType;
    return inner._zod.run(payload, ctx);
   };
  });
  const $ZodCustom = core_core.xI("$ZodCustom", (inst, def) => {
   core_checks.QP.init(inst, def);
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _) => payload;
   inst._zod.check = payload => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) return r.then(r => handleRefineResult(r, payload, input, inst));
    handleRefineResult(r, payload, input, inst);
    return;
   };
  });
  function handleRefineResult(result, payload, input, inst) {
   if (!result) {
    const _iss = {
     code: "custom",
     input: input,
     inst: inst,
     path: [ ...inst._zod.def.path ?? [] ],
     continue: !inst._zod.def.abort
    };
    if (inst._zod.def.params) _iss.params = inst._zod.def.params;
    payload.issues.push(core_util.sn(_iss));
   }
  }
 },
 2055: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   A2: () => normalizeParams,
   Gv: () => isObject,
   NM: () => optionalKeys,
   O7: () => codePointLength,
   PO: () => cached,
   QH: () => aborted,
   Qd: () => isPlainObject,
   Rc: () => getLengthableOrigin,
   Vy: () => assignProp,
   X: () => installLazyProp,
   cl: () => nullish,
   d3: () => attachSchema,
   gx: () => captureStackTrace,
   hi: () => sizeCaps,
   iR: () => finalizeIssue,
   jD: () => hide,
   k8: () => jsonStringifyReplacer,
   lQ: () => prefixIssues,
   o8: () => clone,
   ol: () => members,
   p6: () => cleanRegex,
   qQ: () => propertyKeyTypes,
   qh: () => own,
   rL: () => explicitlyAborted,
   sD: () => escapeRegex,
   sn: () => issue,
   v5: () => defineLazyInternal,
   w5: () => getEnumValues,
   yG: () => shallowClone,
   zH: () => NUMBER_FORMAT_RANGES,
   zM: () => mergeDefs
  });
  function getEnumValues(entries) {
   const numericValues = Object.values(entries).filter(v => typeof v === "number");
   const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
   return values;
  }
  function jsonStringifyReplacer(_, value) {
   if (typeof value === "bigint") return value.toString();
   return value;
  }
  class Cached {
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
  }
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
  null && Symbol("evaluating");
  function assignProp(target, prop, value) {
   Object.defineProperty(target, prop, {
    value: value,
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
  null && cached(() => {
   if (globalConfig.jitless) return false;
   if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
   try {
    const F = Function;
    new F("");
    return true;
   } catch (_) {
    return false;
   }
  });
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
    input: input,
    inst: inst
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
    enumerable: enumerable,
    value: value
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
    return;
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
       value: value
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
      value: value
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
      enumerable: enumerable,
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
      enumerable: enumerable,
      value: value
     });
    }
   });
  }
 },
 2527: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   zUr: () => ZodMiniStringFormat,
   Rvf: () => _default,
   YOg: () => array,
   zMY: () => schemas_boolean,
   rUs: () => catchall,
   q0y: () => describe,
   k5n: () => _enum,
   yqP: () => exactOptional,
   Whr: () => schemas_int,
   euz: () => literal,
   ZmZ: () => never,
   mee: () => nullable,
   aig: () => number,
   Ikc: () => object,
   FsL: () => pipe,
   g1P: () => record,
   YPB: () => refine,
   rej: () => strictObject,
   YjP: () => string,
   zni: () => superRefine,
   pdi: () => transform,
   KCZ: () => union
  });
  var core_core = __nccwpck_require__(6416);
  var schemas = __nccwpck_require__(6357);
  var core_util = __nccwpck_require__(2055);
  var api = __nccwpck_require__(7197);
  function _getMessage() {
   const internals = this._zod;
   internals.message ?? (internals.message = JSON.stringify(internals.def, core_util.k8, 2));
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
       value: value,
       configurable: true,
       writable: true
      });
      return value;
     },
     set(value) {
      Object.defineProperty(this, "toString", {
       value: value,
       configurable: true,
       writable: true
      });
     }
    });
   }
  };
  (0, core_core.xI)("$ZodError", initializer);
  const $ZodRealError = (0, core_core.xI)("$ZodError", initializer, void 0, {
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
     value: value,
     issues: []
    }, ctx);
    if (result instanceof Promise) throw new core_core.GT;
    if (result.issues.length) {
     const e = new (_params?.Err ?? _Err)(result.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())));
     core_util.gx(e, _params?.callee ?? fn);
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
     value: value,
     issues: []
    }, ctx);
    if (result instanceof Promise) result = await result;
    if (result.issues.length) {
     const e = new (params?.Err ?? _Err)(result.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())));
     core_util.gx(e, params?.callee ?? fn);
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
    value: value,
    issues: []
   }, ctx);
   if (result instanceof Promise) throw new core_core.GT;
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
      error = new Err(issues.map(iss => core_util.iR(iss, ctx, core_core.$W())));
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
    value: value,
    issues: []
   }, ctx);
   if (result instanceof Promise) result = await result;
   return result.issues.length ? failure(_Err, result.issues, ctx) : {
    success: true,
    data: result.value
   };
  };
  const safeParseAsync = _safeParseAsync($ZodRealError);
  null && Symbol.for("zod.compile.invalid");
  null && Symbol.for("zod.compile.fallback");
  const ZodMiniType = core_core.xI("ZodMiniType", (inst, def) => {
   if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
   schemas.W4.init(inst, def);
   inst.def = def;
   inst.type = def.type;
  }, {
   get with() {
    return this.check;
   },
   set with(value) {
    core_util.qh(this, "with", value);
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
    return core_util.o8(this, _def, params);
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
  const ZodMiniString = core_core.xI("ZodMiniString", (inst, def) => {
   schemas.$v.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function string(params) {
   return api.Rl(ZodMiniString, params);
  }
  const ZodMiniStringFormat = core_core.xI("ZodMiniStringFormat", (inst, def) => {
   schemas.EY.init(inst, def);
   ZodMiniString.init(inst, def);
  });
  null && core.$constructor("ZodMiniEmail", (inst, def) => {
   core.$ZodEmail.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniGUID", (inst, def) => {
   core.$ZodGUID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniUUID", (inst, def) => {
   core.$ZodUUID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniURL", (inst, def) => {
   core.$ZodURL.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniEmoji", (inst, def) => {
   core.$ZodEmoji.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniNanoID", (inst, def) => {
   core.$ZodNanoID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniCUID", (inst, def) => {
   core.$ZodCUID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniCUID2", (inst, def) => {
   core.$ZodCUID2.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniULID", (inst, def) => {
   core.$ZodULID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniXID", (inst, def) => {
   core.$ZodXID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniKSUID", (inst, def) => {
   core.$ZodKSUID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniIPv4", (inst, def) => {
   core.$ZodIPv4.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniIPv6", (inst, def) => {
   core.$ZodIPv6.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniCIDRv4", (inst, def) => {
   core.$ZodCIDRv4.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniCIDRv6", (inst, def) => {
   core.$ZodCIDRv6.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniMAC", (inst, def) => {
   core.$ZodMAC.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniBase64", (inst, def) => {
   core.$ZodBase64.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniBase64URL", (inst, def) => {
   core.$ZodBase64URL.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniE164", (inst, def) => {
   core.$ZodE164.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniCreditCard", (inst, def) => {
   core.$ZodCreditCard.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniIBAN", (inst, def) => {
   core.$ZodIBAN.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniJWT", (inst, def) => {
   core.$ZodJWT.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniCustomStringFormat", (inst, def) => {
   core.$ZodCustomStringFormat.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  const ZodMiniNumber = core_core.xI("ZodMiniNumber", (inst, def) => {
   schemas.vz.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function number(params) {
   return api.F7(ZodMiniNumber, params);
  }
  const ZodMiniNumberFormat = core_core.xI("ZodMiniNumberFormat", (inst, def) => {
   schemas.I.init(inst, def);
   ZodMiniNumber.init(inst, def);
  });
  function schemas_int(params) {
   return api.LK(ZodMiniNumberFormat, params);
  }
  const ZodMiniBoolean = core_core.xI("ZodMiniBoolean", (inst, def) => {
   schemas.sF.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function schemas_boolean(params) {
   return api._L(ZodMiniBoolean, params);
  }
  const ZodMiniBigInt = null && core.$constructor("ZodMiniBigInt", (inst, def) => {
   core.$ZodBigInt.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniBigIntFormat", (inst, def) => {
   core.$ZodBigIntFormat.init(inst, def);
   ZodMiniBigInt.init(inst, def);
  });
  null && core.$constructor("ZodMiniSymbol", (inst, def) => {
   core.$ZodSymbol.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniUndefined", (inst, def) => {
   core.$ZodUndefined.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniNull", (inst, def) => {
   core.$ZodNull.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniAny", (inst, def) => {
   core.$ZodAny.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniUnknown", (inst, def) => {
   core.$ZodUnknown.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniNever = core_core.xI("ZodMiniNever", (inst, def) => {
   schemas.Um.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function never(params) {
   return api.G8(ZodMiniNever, params);
  }
  null && core.$constructor("ZodMiniVoid", (inst, def) => {
   core.$ZodVoid.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniDate", (inst, def) => {
   core.$ZodDate.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniArray = core_core.xI("ZodMiniArray", (inst, def) => {
   schemas.$p.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function array(element, params) {
   return new ZodMiniArray({
    type: "array",
    element: element,
    ...core_util.A2(params)
   });
  }
  const ZodMiniObject = core_core.xI("ZodMiniObject", (inst, def) => {
   schemas.L8.init(inst, def);
   ZodMiniType.init(inst, def);
   core_util.X(inst, "shape", self => self._zod.def.shape, false);
  });
  function object(shape, params) {
   const def = {
    type: "object",
    shape: shape ?? {},
    ...core_util.A2(params)
   };
   return new ZodMiniObject(def);
  }
  function strictObject(shape, params) {
   return new ZodMiniObject({
    type: "object",
    shape: shape,
    catchall: never(),
    ...core_util.A2(params)
   });
  }
  function catchall(inst, catchall) {
   return inst.clone(core_util.zM(inst._zod.def, {
    catchall: catchall
   }));
  }
  const ZodMiniUnion = core_core.xI("ZodMiniUnion", (inst, def) => {
   schemas.cu.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function union(options, params) {
   return new ZodMiniUnion({
    type: "union",
    options: options,
    ...core_util.A2(params)
   });
  }
  null && core.$constructor("ZodMiniXor", (inst, def) => {
   ZodMiniUnion.init(inst, def);
   core.$ZodXor.init(inst, def);
  });
  null && core.$constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
   core.$ZodDiscriminatedUnion.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniIntersection", (inst, def) => {
   core.$ZodIntersection.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniTuple", (inst, def) => {
   core.$ZodTuple.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniRecord = core_core.xI("ZodMiniRecord", (inst, def) => {
   schemas.h.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function record(keyType, valueType, params) {
   if (!valueType || !valueType._zod) return new ZodMiniRecord({
    type: "record",
    keyType: string(),
    valueType: keyType,
    ...core_util.A2(valueType)
   });
   return new ZodMiniRecord({
    type: "record",
    keyType: keyType,
    valueType: valueType,
    ...core_util.A2(params)
   });
  }
  null && core.$constructor("ZodMiniMap", (inst, def) => {
   core.$ZodMap.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniSet", (inst, def) => {
   core.$ZodSet.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniEnum = core_core.xI("ZodMiniEnum", (inst, def) => {
   schemas.VO.init(inst, def);
   ZodMiniType.init(inst, def);
   inst.options = [ ...inst._zod.values ];
  });
  function _enum(values, params) {
   const entries = Array.isArray(values) ? Object.fromEntries(values.map(v => [ v, v ])) : values;
   return new ZodMiniEnum({
    type: "enum",
    entries: entries,
    ...core_util.A2(params)
   });
  }
  const ZodMiniLiteral = core_core.xI("ZodMiniLiteral", (inst, def) => {
   schemas.nu.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function literal(value, params) {
   return new ZodMiniLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [ value ],
    ...core_util.A2(params)
   });
  }
  null && core.$constructor("ZodMiniFile", (inst, def) => {
   core.$ZodFile.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniTransform = core_core.xI("ZodMiniTransform", (inst, def) => {
   schemas.Wc.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function transform(fn) {
   return new ZodMiniTransform({
    type: "transform",
    transform: fn
   });
  }
  null && core.$constructor("ZodMiniOptional", (inst, def) => {
   core.$ZodOptional.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniExactOptional = core_core.xI("ZodMiniExactOptional", (inst, def) => {
   schemas.RL.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function exactOptional(innerType) {
   return new ZodMiniExactOptional({
    type: "optional",
    innerType: innerType
   });
  }
  const ZodMiniNullable = core_core.xI("ZodMiniNullable", (inst, def) => {
   schemas.qc.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function nullable(innerType) {
   return new ZodMiniNullable({
    type: "nullable",
    innerType: innerType
   });
  }
  const ZodMiniDefault = core_core.xI("ZodMiniDefault", (inst, def) => {
   schemas.rv.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function _default(innerType, defaultValue) {
   return new ZodMiniDefault({
    type: "default",
    innerType: innerType,
    get defaultValue() {
     return typeof defaultValue === "function" ? defaultValue() : core_util.yG(defaultValue);
    }
   });
  }
  null && core.$constructor("ZodMiniPrefault", (inst, def) => {
   core.$ZodPrefault.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniNonOptional", (inst, def) => {
   core.$ZodNonOptional.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniSuccess", (inst, def) => {
   core.$ZodSuccess.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniCatch", (inst, def) => {
   core.$ZodCatch.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniNaN", (inst, def) => {
   core.$ZodNaN.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniPipe = core_core.xI("ZodMiniPipe", (inst, def) => {
   schemas._m.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function pipe(in_, out) {
   return new ZodMiniPipe({
    type: "pipe",
    in: in_,
    out: out
   });
  }
  null && core.$constructor("ZodMiniCodec", (inst, def) => {
   ZodMiniPipe.init(inst, def);
   core.$ZodCodec.init(inst, def);
  });
  null && core.$constructor("ZodMiniReadonly", (inst, def) => {
   core.$ZodReadonly.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniTemplateLiteral", (inst, def) => {
   core.$ZodTemplateLiteral.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniLazy", (inst, def) => {
   core.$ZodLazy.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniPromise", (inst, def) => {
   core.$ZodPromise.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniCustom = core_core.xI("ZodMiniCustom", (inst, def) => {
   schemas.b0.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function refine(fn, _params = {}) {
   return api.fU(ZodMiniCustom, fn, _params);
  }
  function superRefine(fn, params) {
   return api.MB(fn, params);
  }
  const describe = api.q0;
  api.mI;
  null && core.$constructor("ZodMiniFunction", (inst, def) => {
   core.$ZodFunction.init(inst, def);
   ZodMiniType.init(inst, def);
  });
 },
 8971: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   jh: () => measured,
   kO: () => noneOf,
   pV: () => exactly
  });
  function measured(value, unit) {
   return unit === void 0 ? {
    value: value
   } : {
    value: value,
    unit: unit
   };
  }
  function exactly(limit, unit) {
   return expected("is", limit, unit);
  }
  function noneOf(findings, unit) {
   return {
    actual: measured(findings.length, unit),
    expected: exactly(0, unit),
    findings: findings
   };
  }
  function expected(operator, limit, unit) {
   return unit === void 0 ? {
    operator: operator,
    limit: limit
   } : {
    operator: operator,
    limit: limit,
    unit: unit
   };
  }
 },
 1472: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   J: () => proposedPolicy
  });
  var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(253);
  function proposedPolicy(gate) {
   return (0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.Km)({
    id: `${gate}/proposed-policy`,
    title: "Policy of the change",
    remedy: "fix these lines of the change: once merged, nothing could be judged by them"
   });
  }
 },
 253: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   EG: () => checkOf,
   Km: () => defineRule
  });
  function defineRule(rule) {
   return rule;
  }
  function checkOf(rule, scope, outcome) {
   const {status: status, actual: actual, expected: expected, detail: detail, remedy: remedy = rule.remedy, findings: findings = []} = outcome;
   const isDone = status === "pass" || status === "skipped";
   return {
    id: [ rule.id, ...Object.values(scope) ].join(":"),
    rule: rule.id,
    scope: scope,
    title: rule.title,
    status: status,
    actual: actual,
    expected: expected,
    ...detail === void 0 ? {} : {
     detail: detail
    },
    ...isDone ? {} : {
     remedy: remedy
    },
    findings: findings
   };
  }
 },
 8730: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   YM: () => daysBetween,
   g6: () => parseCalendarDate,
   ol: () => startOfDay,
   r4: () => formatInstant
  });
  const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
  const DAY = 864e5;
  function parseCalendarDate(text) {
   const match = DATE.exec(text);
   if (match === null) return;
   const [year, month, day] = [ Number(match[1]), Number(match[2]), Number(match[3]) ];
   const date = new Date(Date.UTC(year, month - 1, day));
   const exists = year >= 1e3 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
   return exists ? text : void 0;
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
 },
 7811: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   p: () => PolicyError
  });
  var _shown_value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(701);
  const MAX_LISTED = 100;
  class PolicyError extends Error {
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
  }
  function inOrder(problems) {
   const textOf = ({line: line, column: column}) => `${line}:${column}`;
   const consequences = new Set(problems.flatMap(each => each.mapping === void 0 ? [ textOf(each) ] : []));
   const placed = problems.map(problem => {
    const {mapping: mapping} = problem;
    const isCause = mapping !== void 0 && consequences.has(textOf(mapping));
    return isCause ? {
     problem: problem,
     place: mapping,
     rank: 0
    } : {
     problem: problem,
     place: problem,
     rank: 1
    };
   });
   return placed.sort((left, right) => left.place.line - right.place.line || left.place.column - right.place.column || left.rank - right.rank).map(({problem: problem}) => problem);
  }
  function problemLine(file, {line: line, column: column, path: path, message: message}) {
   return `${(0, _shown_value_js__WEBPACK_IMPORTED_MODULE_0__.RK)(file)}:${line}:${column} ${path === "" ? "" : `${path}: `}${message}`;
  }
 },
 701: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   JJ: () => shownValue,
   RK: () => visible,
   vI: () => shortened
  });
  const MAX_SHOWN = 80;
  const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
  function shownValue(value) {
   if (typeof value === "string") return `"${shortened(value)}"`;
   if (value === null) return "nothing";
   if (Array.isArray(value)) return "a list";
   return typeof value === "object" ? "a mapping" : shortened(String(value));
  }
  function shortened(text, limit = MAX_SHOWN) {
   const characters = [ ...text.slice(0, 2 * limit) ];
   const isLong = characters.length > limit || text.length > 2 * limit;
   return visible(isLong ? `${characters.slice(0, limit - 1).join("")}…` : text);
  }
  function visible(text) {
   return text.replaceAll(INVISIBLE, character => `\\u${hexadecimal(character)}`);
  }
  function hexadecimal(character) {
   return (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
  }
 }
};

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
 var cachedModule = __webpack_module_cache__[moduleId];
 if (cachedModule !== void 0) return cachedModule.exports;
 var module = __webpack_module_cache__[moduleId] = {
  exports: {}
 };
 var threw = true;
 try {
  __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
  threw = false;
 } finally {
  if (threw) delete __webpack_module_cache__[moduleId];
 }
 return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
 var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
 var leafPrototypes;
 __nccwpck_require__.t = function(value, mode) {
  if (mode & 1) value = this(value);
  if (mode & 8) return value;
  if (typeof value === "object" && value) {
   if (mode & 4 && value.__esModule) return value;
   if (mode & 16 && typeof value.then === "function") return value;
  }
  var ns = Object.create(null);
  __nccwpck_require__.r(ns);
  var def = {};
  leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
  for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
  def["default"] = () => value;
  __nccwpck_require__.d(ns, def);
  return ns;
 };
})();

(() => {
 __nccwpck_require__.d = (exports, definition) => {
  for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
   enumerable: true,
   get: definition[key]
  });
 };
})();

(() => {
 __nccwpck_require__.f = {};
 __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  __nccwpck_require__.f[key](chunkId, promises);
  return promises;
 }, []));
})();

(() => {
 __nccwpck_require__.u = chunkId => chunkId + ".index.js";
})();

(() => {
 __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();

(() => {
 __nccwpck_require__.r = exports => {
  if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
   value: "Module"
  });
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
 };
})();

(() => {
 var installedChunks = {
  792: 0
 };
 var installChunk = data => {
  var {ids: ids, modules: modules, runtime: runtime} = data;
  var moduleId, chunkId, i = 0;
  for (moduleId in modules) if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
  if (runtime) runtime(__nccwpck_require__);
  for (;i < ids.length; i++) {
   chunkId = ids[i];
   if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
   installedChunks[ids[i]] = 0;
  }
 };
 __nccwpck_require__.f.j = (chunkId, promises) => {
  var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
  if (installedChunkData !== 0) if (installedChunkData) promises.push(installedChunkData[1]); else if (true) {
   var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
    if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
    throw e;
   });
   promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ]);
   promises.push(installedChunkData[1] = promise);
  }
 };
})();

const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

var external_os_ = __nccwpck_require__(857);

function utils_toCommandValue(input) {
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

function command_issueCommand(command, properties, message) {
 const cmd = new Command(command, properties, message);
 process.stdout.write(cmd.toString() + external_os_.EOL);
}

const CMD_STRING = "::";

class Command {
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
}

function escapeData(s) {
 return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(s) {
 return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

var external_fs_ = __nccwpck_require__(9896);

function file_command_issueFileCommand(command, message) {
 const filePath = process.env[`GITHUB_${command}`];
 if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
 if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
 external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
  encoding: "utf8"
 });
}

function file_command_prepareKeyValueMessage(key, value) {
 const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
 const convertedValue = utils_toCommandValue(value);
 if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
 if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
 return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}

__WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

void 0 && (void 0).__awaiter;

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
 const filePath = process.env["GITHUB_OUTPUT"] || "";
 if (filePath) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
 process.stdout.write(external_os_.EOL);
 command_issueCommand("set-output", {
  name: name
 }, utils_toCommandValue(value));
}

function error(message, properties = {}) {
 command_issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

function warning(message, properties = {}) {
 command_issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

function notice(message, properties = {}) {
 command_issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

function info(message) {
 process.stdout.write(message + external_os_.EOL);
}

function annotationLine({level: level, file: file, line: line, title: title, message: message}) {
 const place = file === void 0 ? "" : `${file}${line === void 0 ? "" : `:${line}`}: `;
 return `${level}: ${place}${title}: ${message.replaceAll("\n", "\n  ")}`;
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
   if (file !== void 0 && file !== "") (0, external_node_fs_namespaceObject.appendFileSync)(file, markdown);
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
 error: error,
 warning: warning,
 notice: notice
};

function annotate({level: level, message: message, title: title, file: file, line: line}) {
 ANNOTATE[level](message, {
  title: title,
  ...file === void 0 ? {} : {
   file: file
  },
  ...line === void 0 ? {} : {
   startLine: line
  }
 });
}

const OS_NAMES = new Map([ [ "linux", "Linux" ], [ "darwin", "macOS" ], [ "win32", "Windows" ] ]);

var policy_error = __nccwpck_require__(7811);

const HIDDEN = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--[\u{fe0e}\u{fe0f}]]/gv;

function visible_visible(text, limit) {
 const shown = cutTo(text, limit + 1).replace(/\r\n|[\n\t]/g, " ").replace(HIDDEN, escapeCodePoint);
 return cutTo(shown, limit);
}

function cutTo(text, limit) {
 return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}…`;
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

function escape_escapeMarkdown(text, limit = TEXT_LIMIT) {
 const escaped = visible_visible(text, limit).trim().replace(WORD, word => LINKED.test(word) ? linkedWord(word) : entities(word));
 return escaped.replace(BLOCK_START, start => entity(start) + start.slice(1));
}

function linkedWord(word) {
 const own = word.replace(/^([^:]+):$/, "$1");
 return `<code>${entities(own)}</code>${entities(word.slice(own.length))}`;
}

function escape_code(text, limit = CODE_LIMIT) {
 return `<code>${entities(visible_visible(text, limit))}</code>`;
}

const COMMAND = /^([\s\p{Variation_Selector}]*):(?=\p{Variation_Selector}*:)/u;

const OLD_COMMAND = /#(?=\p{Variation_Selector}*#\p{Variation_Selector}*\[)/gu;

function escape_plain(text, limit = TEXT_LIMIT) {
 return cutTo(visible_visible(text, limit).replace(COMMAND, "$1\\u{3a}").replace(OLD_COMMAND, "\\u{23}"), limit);
}

function entities(text) {
 return text.replace(SPECIAL, character => character === "$" || character === "@" ? `<span>${entity(character)}</span>` : entity(character));
}

function entity(text) {
 return `&#${text.charCodeAt(0)};`;
}

class ConfigurationError extends Error {
 file;
 line;
 constructor(message, place = {}) {
  super(message);
  this.name = "ConfigurationError";
  this.file = place.file;
  this.line = place.line;
 }
}

function reportFailure(gate, runner, error) {
 const isOwn = isMistake(error);
 const message = plainLines(error instanceof Error ? error.message : String(error));
 const headline = isOwn ? `Invalid configuration: ${message}` : `Defect in ${gate}: ${message}`;
 const title = `${gate}: nothing was judged`;
 const sinks = [ () => runner.setOutput("status", "inconclusive"), () => runner.setOutput("blocking", "true"), () => runner.setOutput("failed-checks", JSON.stringify([ isOwn ? "configuration" : "defect" ])), () => runner.setOutput("headline", oneLine(headline)), () => runner.writeSummary(summaryOf(title, headline)), ...placesOf(error).map(place => () => runner.annotate({
  level: "error",
  title: title,
  message: headline,
  ...place
 })), ...isOwn ? [] : [ () => runner.log(defectReport(error, message)) ] ];
 for (const sink of sinks) attempt(sink);
}

function isMistake(error) {
 return error instanceof ConfigurationError || error instanceof policy_error.p || isRefusal(error);
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
 const lines = headline.split("\n").map(line => escape_escapeMarkdown(line));
 return `## ❓ ${escape_escapeMarkdown(title)}\n\n${lines.join("<br>\n")}\n`;
}

function defectReport(error, message) {
 const stack = plainLines(error instanceof Error ? error.stack ?? message : message);
 return [ stack, "This is a defect of the gate, not of your change. Please report it with the lines above:", "https://github.com/governance-gates/governance-gates/issues" ].join("\n");
}

function oneLine(headline) {
 const [first = "", ...more] = headline.split("\n");
 return more.length === 0 ? first : `${first} (and ${more.length} more)`;
}

function plainLines(text) {
 return text.split("\n").map(line => escape_plain(line)).join("\n");
}

const MAX_ERROR_ANNOTATIONS = 10;

function placesOf(error) {
 if (error instanceof policy_error.p) {
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

function placeOf(file, {line: line, path: path, message: message}) {
 return {
  file: file,
  line: line,
  message: escape_plain(path === "" ? message : `${path}: ${message}`)
 };
}

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

function isSha(value) {
 return typeof value === "string" && SHA.test(value);
}

function eventPayload({GITHUB_EVENT_PATH: path = ""}) {
 try {
  return JSON.parse((0, external_node_fs_namespaceObject.readFileSync)(path, "utf8"));
 } catch {
  return;
 }
}

const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

function writeReport(path, text) {
 (0, external_node_fs_namespaceObject.mkdirSync)((0, external_node_path_namespaceObject.dirname)(path), {
  recursive: true
 });
 const standing = (0, external_node_fs_namespaceObject.lstatSync)(path, {
  throwIfNoEntry: false
 });
 if (standing !== void 0 && !standing.isFile()) throw new ConfigurationError(`input verdict-path: ${path} already exists and is not a regular file: name another path`);
 const unfinished = `${path}.unfinished`;
 (0, external_node_fs_namespaceObject.writeFileSync)(unfinished, text, {
  flag: "w"
 });
 (0, external_node_fs_namespaceObject.renameSync)(unfinished, path);
}

var instant = __nccwpck_require__(8730);

var rule = __nccwpck_require__(253);

const cellOrigin = (0, rule.Km)({
 id: "gate-report/cell-origin",
 title: "Origin of the verdicts",
 remedy: "run the gate on this commit, and pass only verdicts of this run"
});

const stoppedGates = (0, rule.Km)({
 id: "gate-report/stopped-gates",
 title: "Gates that stopped",
 remedy: "fix what stopped them, and run them again"
});

const cellRules = (0, rule.Km)({
 id: "gate-report/cell-rules",
 title: "Policy of the cells",
 remedy: "check out the same commit in every cell, and judge by the same policy file"
});

const SIGNS = {
 "at-least": "≥ ",
 "at-most": "≤ ",
 above: "> ",
 below: "< ",
 is: ""
};

function formatActual({actual: actual, expected: expected, status: status}) {
 if (actual === null) return "not measured";
 const {value: value, unit: unit} = actual;
 if (typeof value === "string") return withUnit(value, unit);
 const isUpperLimit = expected.operator === "at-most" || expected.operator === "below";
 const bias = status !== "pass" && isUpperLimit ? "up" : "down";
 return withUnit(shorten(value, {
  decimals: decimalsOf(value, unit),
  bias: bias
 }), unit);
}

function formatExpected({operator: operator, limit: limit, unit: unit}) {
 const amount = typeof limit === "number" ? exact(limit) : limit;
 return SIGNS[operator] + withUnit(amount, unit);
}

function amount_formatCount(count) {
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
 const leadingZeros = /^-?0\.(0*)/.exec(String(value))?.[1] ?? "";
 return 3 + leadingZeros.length;
}

const DIGITS = /^(-?)(\d+)(?:\.(\d+))?$/;

function exact(value) {
 const [match, sign = "", whole = "", fraction] = DIGITS.exec(String(value)) ?? [];
 if (match === void 0) return String(value);
 return `${sign}${grouped(whole)}${fraction === void 0 ? "" : `.${fraction}`}`;
}

function shorten(value, {decimals: decimals, bias: bias}) {
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

function findingLine({message: message, subject: subject, file: file, line: line}, limit) {
 const place = file === void 0 ? "" : ` (${escape_plain(line === void 0 ? file : `${file}:${line}`, limit)})`;
 const named = subject === void 0 ? "" : `${escape_plain(subject, limit)}: `;
 return `${named}${escape_plain(message, limit)}${place}`;
}

const NOUNS = new Map([ [ "conformance-gate/pass-rate", [ "test fails", "tests fail" ] ], [ "conformance-gate/failures", [ "test fails", "tests fail" ] ], [ "conformance-gate/tier-pass-rate", [ "test fails", "tests fail" ] ], [ "conformance-gate/raw-pass-rate", [ "test fails", "tests fail" ] ], [ "conformance-gate/baseline-new-failures", [ "test fails that passed before", "tests fail that passed before" ] ], [ "conformance-gate/baseline-absent", [ "test is gone", "tests are gone" ] ], [ "conformance-gate/flaky", [ "test is flaky", "tests are flaky" ] ], [ "gate-report/run-jobs", [ "job did not succeed", "jobs did not succeed" ] ], [ "gate-report/run-gates", [ "verdict is missing", "verdicts are missing" ] ], [ "gate-report/run-cells", [ "piece of evidence is missing", "pieces of evidence are missing" ] ], [ "gate-report/run-verdicts", [ "verdict cannot be used", "verdicts cannot be used" ] ], [ "gate-report/run-policy", [ "verdict is by another policy", "verdicts are by another policy" ] ], [ "gate-report/stopped-gates", [ "gate stopped", "gates stopped" ] ] ]);

NOUNS.keys();

function causeTitle({checks: [{check: check}], findings: findings, told: told}) {
 const noun = NOUNS.get(check.rule);
 const {actual: actual, expected: expected} = check;
 const isCounted = expected.operator === "is" && expected.limit === 0 && typeof actual?.value === "number";
 const count = isCounted ? actual.value : findings.length + told;
 const name = nameOf(check);
 const isUnknown = check.status === "inconclusive" && !RUN.test(check.rule);
 if (isUnknown || check.actual === null) return `${name} could not be judged`;
 if (noun !== void 0 && count > 0) return `${amount_formatCount(count)} ${noun[count === 1 ? 0 : 1]}`;
 if (check.expected.operator === "is" && check.expected.limit === 0) return `${name}: ${formatActual(check)}`;
 return `${name}: ${amountsOf(check)}`;
}

function nameOf({title: title, scope: scope}) {
 const places = Object.values(scope);
 return places.length === 0 ? title : `${title} (${places.join(", ")})`;
}

function amountsOf(check) {
 return `${formatActual(check)}, wanted ${formatExpected(check.expected)}`;
}

function whereOf({checks: checks}) {
 const places = new Set(checks.flatMap(({cells: cells}) => cells.map(shortLabel)));
 const [{cellCount: cellCount}] = checks;
 if (cellCount < 2 || places.size === 0) return "";
 if (places.size >= cellCount) return ` on all ${amount_formatCount(cellCount)} systems`;
 return ` on ${[ ...places ].slice(0, MAX_PLACES).join(" and ")}${places.size > MAX_PLACES ? ` and ${amount_formatCount(places.size - MAX_PLACES)} more` : ""}`;
}

const MAX_PLACES = 4;

function shortLabel(label) {
 return label.replace(/^[\w-]+=([^=,]+)$/, "$1");
}

const RUN = /^gate-report\//;

function causeDetail(cause) {
 const [{check: check}] = cause.checks;
 const isCounted = NOUNS.has(check.rule) && cause.findings.length + cause.told > 0;
 const told = isCounted && check.actual !== null && !RUN.test(check.rule) && check.expected.limit !== 0;
 const amounts = told ? amountsOf(check) : void 0;
 if (check.detail === void 0) return amounts && `${nameOf(check)}: ${amounts}`;
 if (amounts === void 0) return check.detail;
 return `${check.detail.replace(/\.$/, "")}, wanted ${formatExpected(check.expected)}`;
}

function shortFinding(rule, finding) {
 const {subject: subject, message: message, file: file} = finding;
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

const FINDING_LIMIT = 200;

function causeSentence(causes) {
 const [first] = causes;
 if (first === void 0) return "";
 const [{check: check}] = first.checks;
 const [finding] = first.findings;
 const shown = finding && findingLine(shortFinding(check.rule, finding), FINDING_LIMIT);
 const fact = `${causeTitle(first)}${whereOf(first)}${shown === void 0 ? "" : `: ${shown}`}`;
 const more = causes.length === 1 ? "" : ` (and ${amount_formatCount(causes.length - 1)} more)`;
 const end = /[.?!]$/.test(`${fact}${more}`) ? "" : ".";
 return `${fact}${more}${end} To do: ${inShort(check.remedy ?? "see the check").replace(/\.$/, "")}.`;
}

function failedChecks(gate, checks, cellCount) {
 return checks.map(check => ({
  gate: gate,
  check: check,
  cells: check.cells ?? [],
  cellCount: cellCount
 }));
}

const MAX_REMEDY = 120;

function inShort(remedy) {
 return remedy.length <= MAX_REMEDY ? remedy : remedy.split(/; |, or /, 1)[0] ?? "";
}

function causesOf(failed) {
 const keyed = failed.map(each => ({
  each: each,
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

function keysOf({gate: gate, check: check}) {
 const keys = new Map;
 for (const finding of check.findings) {
  const key = keyOf(finding, FAILING.has(check.rule) ? gate : void 0);
  if (!keys.has(key)) keys.set(key, finding);
 }
 return keys;
}

function keyOf({subject: subject, message: message, file: file, line: line}, gateOfTest) {
 const isTest = gateOfTest !== void 0 && subject !== void 0;
 return JSON.stringify(isTest ? [ gateOfTest, subject ] : [ subject, message, file, line ]);
}

function groupWith(own, byKey) {
 const [first] = own.keys.keys();
 if (first === void 0) return;
 return byKey.get(first)?.find(([largest]) => largest !== void 0 && [ ...own.keys.keys() ].every(key => largest.keys.has(key)));
}

function causeOf(group, told) {
 const [head, ...rest] = group.toSorted((left, right) => right.keys.size - left.keys.size);
 if (head === void 0) return [];
 const named = key => group.filter(({keys: keys}) => keys.has(key)).length;
 const fresh = [ ...head.keys ].filter(([key]) => !told.has(key));
 for (const [key] of fresh) told.add(key);
 const counted = fresh.map(([key, finding]) => ({
  finding: finding,
  count: named(key),
  placed: placed(finding)
 }));
 const findings = counted.toSorted((left, right) => right.count - left.count || right.placed - left.placed).map(({finding: finding}) => finding);
 return [ {
  checks: [ head.each, ...rest.map(({each: each}) => each) ],
  findings: findings,
  told: head.keys.size - fresh.length
 } ];
}

function placed({line: line}) {
 return line === void 0 ? 0 : 1;
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

const status_STATUS_ICONS = {
 fail: "❌",
 inconclusive: "❓",
 warn: "⚠️",
 pass: "✅",
 skipped: "➖"
};

function checksWith(checks, ...statuses) {
 return CHECK_STATUSES.filter(status => statuses.includes(status)).flatMap(status => checks.filter(check => check.status === status));
}

function ranked(checks) {
 return checksWith(checks, ...CHECK_STATUSES);
}

function openGates({gates: gates}) {
 const blocking = gates.filter(gate => gate.blocking);
 return blocking.length > 0 ? blocking : gates.filter(({status: status}) => status !== "pass");
}

function standingWords(report) {
 const {gates: gates, status: status, blocking: blocking} = report;
 if (gates.length === 0) return "nothing was judged";
 const open = openGates(report);
 const [first] = open;
 if (blocking && first?.blocking !== true) return status === "fail" ? "the run failed" : "the run is incomplete";
 if (first === void 0) return allPassed(gates.length);
 const isOne = gates.length === 1;
 const some = isOne ? first.gate : `${amount_formatCount(open.length)} of ${amount_formatCount(gates.length)} gates`;
 const isSingular = isOne || open.length === 1;
 if (first.blocking) return `${some} ${isSingular ? "blocks" : "block"}`;
 if (open.some(({mode: mode}) => mode === "observe")) return `${some} would block${afterDay(open)}`;
 return `${some} ${isSingular ? "fails" : "fail"}, without blocking`;
}

function allPassed(count) {
 if (count === 1) return "1 gate passed";
 return count === 2 ? "both gates passed" : `all ${amount_formatCount(count)} gates passed`;
}

function afterDay(gates) {
 const [first] = gates.flatMap(({mode: mode, observeUntil: observeUntil}) => mode === "observe" ? observeUntil ?? [] : []).sort();
 return first === void 0 ? "" : ` after ${first}`;
}

const CONSEQUENCES = new Set([ "gate-report/run-jobs", "gate-report/run-conclusion" ]);

function reportCauses({gates: gates, checks: checks}) {
 const bad = checksWith(checks, "fail", "inconclusive");
 const isConsequence = ({rule: rule}) => CONSEQUENCES.has(rule);
 const own = some => some.flatMap(gate => failedChecks(gate.gate, checksWith(gate.checks, "fail", "inconclusive"), gate.cells.length));
 return causesOf([ ...failedChecks("", bad.filter(check => !isConsequence(check)), 1), ...own(gates.filter(({blocking: blocking}) => blocking)), ...failedChecks("", bad.filter(isConsequence), 1), ...own(gates.filter(({blocking: blocking}) => !blocking)) ]);
}

function reportWarnings({gates: gates, checks: checks}) {
 return causesOf([ ...failedChecks("", checksWith(checks, "warn"), 1), ...gates.flatMap(gate => failedChecks(gate.gate, checksWith(gate.checks, "warn"), gate.cells.length)) ]);
}

const MAX_NAMES = 5;

function governanceHeadline(report) {
 const {gates: gates, checks: checks} = report;
 if (gates.length === 0 && !checks.some(({rule: rule}) => rule === stoppedGates.id)) return "Nothing was judged: no gate left a verdict. To do: run a gate in this job, or restore its verdict with evidence/restore.";
 const words = standingWords(report);
 const isName = words.startsWith(gates[0]?.gate ?? " ");
 const state = `${isName ? words : words.slice(0, 1).toUpperCase() + words.slice(1)}${namesOf(report)}`;
 const causes = reportCauses(report);
 if (causes.length > 0) return `${state}. ${causeSentence(causes)}`;
 const warnings = gates.flatMap(gate => gate.checks).filter(check => check.status === "warn").length;
 const aside = warnings === 0 ? "" : ` ${amount_formatCount(warnings)} ${warnings === 1 ? "warning" : "warnings"} to look at.`;
 return `${state}.${aside}`;
}

function namesOf(report) {
 const names = openGates(report).map(({gate: gate}) => gate);
 if (names.length === 0 || report.gates.length === 1) return "";
 const more = names.length - MAX_NAMES;
 const shown = names.slice(0, MAX_NAMES).join(", ");
 return ` (${shown}${more > 0 ? ` and ${amount_formatCount(more)} more` : ""})`;
}

var check = __nccwpck_require__(8971);

const VERDICT_SCHEMA = "governance.verdict/v1";

function statusOf(checks) {
 const worst = worstStatus(checks.map(({status: status}) => status));
 if (worst === void 0 || worst === "skipped") return "inconclusive";
 return worst === "warn" ? "pass" : worst;
}

function isBlocking(checks, mode) {
 const status = statusOf(checks);
 if (status === "pass" || mode === "observe") return false;
 return mode === "strict" || status === "inconclusive" || checks.some(check => check.status === "inconclusive");
}

function mergeCells(gate, cells, origin) {
 const suspicions = [ ...originChecks(gate, cells, origin), ...agreementChecks(gate, cells) ];
 const ids = [ ...new Set(cells.flatMap(({verdict: verdict}) => verdict.checks.map(({id: id}) => id))) ];
 const checks = [ ...suspicions, ...ids.map(id => mergeCheck(id, cells)) ];
 const mode = modeOf(cells);
 const changes = distinctChanges(cells.flatMap(({verdict: verdict}) => verdict.policyChanges ?? []));
 return {
  gate: gate,
  status: worstStatus([ ...cells.map(({verdict: verdict}) => verdict.status), ...suspicions.length === 0 ? [] : [ statusOf(suspicions) ] ]) ?? "inconclusive",
  mode: mode,
  ...observeUntilOf(cells, mode),
  blocking: cells.some(({verdict: verdict}) => verdict.blocking) || suspicions.length > 0,
  rules: cells[0]?.verdict.rules ?? {
   path: "",
   sha256: ""
  },
  thresholdsVersion: cells[0]?.verdict.thresholdsVersion ?? "",
  cells: cells.map(({label: label, verdict: verdict}) => ({
   label: label,
   status: verdict.status,
   blocking: verdict.blocking
  })),
  checks: checks,
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
 const modes = new Set(cells.map(({verdict: verdict}) => verdict.mode));
 return [ "strict", "rollback", "observe" ].find(mode => modes.has(mode)) ?? "strict";
}

function observeUntilOf(cells, mode) {
 const own = cells.filter(({verdict: verdict}) => verdict.mode === mode);
 const [first] = own.flatMap(({verdict: verdict}) => verdict.observeUntil ?? []).sort();
 return first === void 0 ? {} : {
  observeUntil: first
 };
}

function originChecks(gate, cells, {repository: repository, commit: commit}) {
 const findings = cells.flatMap(({path: path, verdict: {subject: subject}}) => {
  const others = [ commit !== "" && subject.commit !== commit && `commit ${subject.commit || "(none)"}`, repository !== "" && subject.repository !== repository && `repository ${subject.repository || "(none)"}` ].filter(other => other !== false);
  return others.map(other => ({
   message: `this verdict is from ${other}`,
   file: path
  }));
 });
 if (findings.length === 0) return [];
 return [ (0, rule.EG)(cellOrigin, {
  gate: gate
 }, {
  status: "inconclusive",
  actual: (0, check.jh)(new Set(findings.map(({file: file}) => file)).size, "foreign verdicts"),
  expected: (0, check.pV)(0, "foreign verdicts"),
  findings: findings
 }) ];
}

function agreementChecks(gate, cells) {
 const rules = new Map;
 for (const cell of cells) {
  const {rules: origin, thresholdsVersion: thresholdsVersion} = cell.verdict;
  rules.set(`${origin.sha256} ${thresholdsVersion}`, cell);
 }
 if (rules.size < 2) return [];
 const findings = [ ...rules.values() ].map(({label: label, path: path, verdict: verdict}) => ({
  message: `${label || "one cell"} was judged by thresholds ${verdict.thresholdsVersion}, policy ${verdict.rules.sha256.slice(0, 12)}`,
  file: path
 }));
 return [ (0, rule.EG)(cellRules, {
  gate: gate
 }, {
  status: "inconclusive",
  actual: (0, check.jh)(rules.size, "policies"),
  expected: (0, check.pV)(1, "policies"),
  findings: findings
 }) ];
}

function mergeCheck(id, cells) {
 const found = cells.flatMap(({label: label, verdict: verdict}) => verdict.checks.filter(check => check.id === id).map(check => ({
  label: label,
  check: check
 })));
 const worst = worstStatus(found.map(({check: check}) => check.status));
 const own = found.filter(({check: check}) => check.status === worst);
 const [first] = own;
 if (first === void 0) throw new RangeError(`no cell has the check ${id}`);
 if (cells.length === 1) return first.check;
 return {
  ...first.check,
  cells: [ ...new Set(own.map(({label: label}) => label)) ],
  findings: mergeFindings(own)
 };
}

function mergeFindings(found) {
 const merged = new Map;
 for (const {label: label, check: check} of found) for (const finding of check.findings) {
  const key = JSON.stringify([ finding.subject, finding.message, finding.file, finding.line ]);
  const known = merged.get(key);
  if (known === void 0) merged.set(key, {
   finding: finding,
   labels: [ label ]
  }); else if (!known.labels.includes(label)) known.labels.push(label);
 }
 return [ ...merged.values() ].map(({finding: finding, labels: labels}) => labels.length === found.length ? finding : {
  ...finding,
  message: `${finding.message} (${labels.join(", ")})`
 });
}

function utf8Length(text) {
 let bytes = text.length;
 for (let index = 0; index < text.length; index++) {
  const unit = text.charCodeAt(index);
  if (unit < 128) continue;
  bytes += unit < 2048 || unit >= 55296 && unit <= 57343 ? 1 : 2;
 }
 return bytes;
}

const MAX_ITEMS = 1e4;

function folded(title) {
 return `\n<details>\n<summary>${title}</summary>\n`;
}

const FOLD_END = "\n</details>\n";

function section_sectionOf(parts) {
 const {head: head, values: values, render: render, foot: foot = "", source: source, limit: limit = MAX_ITEMS} = parts;
 return {
  head: head,
  items: values.slice(0, limit).map(render),
  foot: foot,
  total: values.length,
  source: source
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
 const room = limitBytes - CLOSING_NOTE - utf8Length(rest);
 const [text, omitted] = fill(sections, room, places);
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

function cut({head: head, items: items, foot: foot, total: total, source: source}, shown, places) {
 return head + items.slice(0, shown).join("") + moreNote(total - shown, places[source]) + foot;
}

function moreNote(count, place) {
 return count === 0 ? "" : `\n_${amount_formatCount(count)} more ${place}._\n`;
}

function closingNote({sections: sections, verdict: verdict, gate: gate}, places) {
 if (sections === 0) return "";
 const parts = [ ...verdict > 0 ? [ `${amount_formatCount(verdict)} more ${places.verdict}` ] : [], ...gate > 0 ? [ `${amount_formatCount(gate)} rows ${places.gate}` ] : [] ];
 return `\n_Cut here: ${parts.join("; ") || `the rest is ${places.verdict}`}._\n`;
}

const PAGES = "https://github.com/governance-gates/governance-gates/blob/main/docs/rules";

const RULE = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/;

function rulePage(rule) {
 return RULE.test(rule) ? `${PAGES}/${rule}.md` : void 0;
}

const UNFOLDED = 10;

const cause_section_FINDING_LIMIT = 600;

const MAX_RULES = 5;

function causeSections(cause) {
 const {findings: findings, told: told} = cause;
 const [{check: check}] = cause.checks;
 const head = `\n${titleOf(cause)}\n${findings.length === 0 ? "" : "\n"}`;
 const render = finding => causeItem(shortFinding(check.rule, finding));
 const [shown, folded] = [ findings.slice(0, UNFOLDED), findings.slice(UNFOLDED) ];
 const aside = told === 0 ? "" : `- ${amount_formatCount(told)} more, named above\n`;
 const foot = folded.length === 0 ? aside + remedyOf(cause) : "";
 const first = section_sectionOf({
  head: head,
  values: shown,
  render: render,
  foot: foot,
  source: "verdict"
 });
 if (folded.length === 0) return [ first ];
 const before = `${remedyOf(cause)}\n<details>\n<summary>${amount_formatCount(folded.length)} more</summary>\n\n`;
 const after = `${aside}\n</details>\n`;
 return [ first, section_sectionOf({
  head: before,
  values: folded,
  render: render,
  foot: after,
  source: "verdict"
 }) ];
}

function remedyOf(cause) {
 const [{check: check}] = cause.checks;
 const parts = [ ...check.remedy === void 0 ? [] : [ `→ ${escape_escapeMarkdown(sentence(check.remedy))}` ], `<sub>${rulesOf(cause)}</sub>` ];
 return `\n${parts.join(" ")}\n`;
}

function titleOf(cause) {
 const title = `**${escape_escapeMarkdown(causeTitle(cause))}**`;
 const where = whereOf(cause);
 const detail = causeDetail(cause);
 return [ where === "" ? title : `${title} ${escape_escapeMarkdown(where)}`, ...detail === void 0 ? [] : [ escape_escapeMarkdown(detail) ] ].join(" · ");
}

function sentence(text) {
 return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?:]$/.test(text) ? "" : "."}`;
}

function rulesOf({checks: checks}) {
 const ids = [ ...new Map(checks.map(({check: check}) => [ check.id, check ])).values() ];
 const shown = ids.slice(0, MAX_RULES).map(({id: id, rule: rule}) => {
  const page = rulePage(rule);
  return page === void 0 ? escape_code(id) : `<a href="${page}">${escape_code(id)}</a>`;
 });
 const more = ids.length - MAX_RULES;
 return [ ...shown, ...more > 0 ? [ `and ${amount_formatCount(more)} more` ] : [] ].join(" ");
}

function causeItem({message: message, subject: subject, file: file, line: line}) {
 const place = file === void 0 ? "" : `${escape_code(line === void 0 ? file : `${file}:${line}`)} `;
 const named = subject === void 0 || subject === file ? "" : `${escape_code(subject)}: `;
 return `- ${place}${named}${escape_escapeMarkdown(message, cause_section_FINDING_LIMIT)}\n`;
}

function iconOf({status: status, blocking: blocking}) {
 return status !== "pass" && !blocking ? status_STATUS_ICONS.warn : status_STATUS_ICONS[status];
}

const SHARING = 8;

const NOTE = 60;

function joinParts({start: start, causes: causes, behind: behind, end: end, rest: rest}, limitBytes) {
 const room = limitBytes - utf8Length(end);
 const first = joinSections(start, room, rest);
 if (first === "") return joinSections(start, limitBytes, rest);
 const left = room - utf8Length(first);
 const tail = utf8Length(joinSections(behind, Math.floor(left / 2), rest));
 const told = causesMarkdown(causes, {
  limitBytes: left - tail,
  rest: rest
 });
 return first + told + joinSections(behind, left - utf8Length(told), rest) + end;
}

function causesMarkdown(causes, {limitBytes: limitBytes, rest: rest}) {
 let text = "";
 let left = limitBytes - NOTE - utf8Length(rest);
 for (const [index, cause] of causes.entries()) {
  const share = Math.floor(left / Math.min(SHARING, causes.length - index));
  const sections = causeSections(cause);
  const own = joinSections(sections, share, rest) || joinSections(sections, left, rest);
  if (own === "") return text + omitted(causes.length - index, {
   limitBytes: left + NOTE,
   rest: rest
  });
  text += own;
  left -= utf8Length(own);
 }
 return text;
}

function omitted(count, {limitBytes: limitBytes, rest: rest}) {
 const note = `\n_${amount_formatCount(count)} more ${count === 1 ? "cause" : "causes"} ${rest}._\n`;
 return utf8Length(note) <= limitBytes + utf8Length(rest) ? note : "";
}

const WARNING_BYTES = 2e4;

function foldedWarnings(causes, rest) {
 if (causes.length === 0) return [];
 const count = `${amount_formatCount(causes.length)} ${causes.length === 1 ? "warning" : "warnings"}`;
 const head = folded(`${status_STATUS_ICONS.warn} ${count}`);
 const render = cause => joinSections(causeSections(cause), WARNING_BYTES, rest);
 return [ section_sectionOf({
  head: head,
  values: causes,
  render: render,
  foot: FOLD_END,
  source: "verdict"
 }) ];
}

function tableHead(columns) {
 const rule = columns.map(({align: align}) => align === "right" ? "---:" : ":---");
 return tableRow(columns.map(({header: header}) => escape_escapeMarkdown(header))) + tableRow(rule);
}

function tableRow(cells) {
 return `| ${cells.join(" | ")} |\n`;
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
 const counts = CHECK_STATUSES.map(status => [ checksWith(checks, status).length, WORDS[status] ]);
 const told = counts.filter(([count]) => count > 0).map(([count, word]) => `${amount_formatCount(count)} ${word}`);
 const title = `${check_section_namesOf(checks.length)}: ${told.join(", ")}`;
 const head = `${folded(title)}\n${COLUMNS}`;
 return [ section_sectionOf({
  head: head,
  values: ranked(checks),
  render: checkRow,
  foot: FOLD_END,
  source: "verdict"
 }) ];
}

function check_section_namesOf(count) {
 if (count === 1) return "1 check";
 return `${count === 2 ? "Both" : `All ${amount_formatCount(count)}`} checks`;
}

const WORDS = {
 fail: "failed",
 inconclusive: "inconclusive",
 warn: "with a warning",
 pass: "passed",
 skipped: "skipped"
};

function checkRow(check) {
 return tableRow([ `${escape_escapeMarkdown(check.title)}<br>${linkedId(check)}`, escape_escapeMarkdown(formatExpected(check.expected)), escape_escapeMarkdown(formatActual(check)), `${status_STATUS_ICONS[check.status]} ${check.status}` ]);
}

function linkedId({id: id, rule: rule, status: status}) {
 const page = status === "pass" || status === "skipped" ? void 0 : rulePage(rule);
 return page === void 0 ? escape_code(id) : `<a href="${page}">${escape_code(id)}</a>`;
}

const MAX_LISTED = 20;

const KEY_LIMIT = 200;

const VALUE_LIMIT = 80;

const ORDER = [ "looser", "other", "stricter" ];

function policyChangeSections(changes) {
 if (changes.length === 0) return [];
 const more = changes.length - MAX_LISTED;
 const foot = more > 0 ? `> and ${amount_formatCount(more)} more in the verdict file\n` : "";
 const render = change => `> ${escape_escapeMarkdown(lineOf(change), 1e3)}<br>\n`;
 const values = looserFirst(changes).slice(0, MAX_LISTED);
 return [ section_sectionOf({
  head: "\n",
  values: values,
  render: render,
  foot: foot,
  source: "verdict"
 }) ];
}

function looserFirst(changes) {
 return ORDER.flatMap(direction => changes.filter(change => change.direction === direction));
}

function lineOf({key: key, before: before, after: after, direction: direction}) {
 const effect = direction === "other" ? "" : `${direction}; `;
 return `Policy: ${escape_plain(key, KEY_LIMIT)} ${valuesOf(before, after)} (${effect}takes effect when merged)`;
}

function valuesOf(before, after) {
 const [from, to] = [ before, after ].map(value => value && escape_plain(value, VALUE_LIMIT));
 if (before === void 0) return `added: ${to ?? ""}`;
 if (before === after) return `changed: ${to ?? ""}`;
 return after === void 0 ? `removed, was ${from ?? ""}` : `${from ?? ""} → ${to ?? ""}`;
}

const MAX_CHANGES = 500;

const change_section_FINDING_LIMIT = 300;

function changeSections(changes) {
 if (changes === void 0) return [];
 const lists = [ listOf("worse", changes.flatMap(({worse: worse}) => worse), checkItem), listOf("new", changes.flatMap(change => change.new), subjectItem), listOf("better", changes.flatMap(({better: better}) => better), checkItem), listOf("fixed", changes.flatMap(({fixed: fixed}) => fixed), subjectItem) ].filter(({count: count}) => count > 0);
 if (lists.length === 0) return [ section_sectionOf({
  head: "\nSince the base: nothing has changed.\n",
  values: [],
  render: String,
  source: "verdict"
 }) ];
 const title = `Since the base: ${lists.map(({name: name, count: count}) => `${amount_formatCount(count)} ${name}`).join(", ")}`;
 const values = lists.flatMap(({lines: lines}) => lines);
 const render = line => line;
 return [ section_sectionOf({
  head: folded(title),
  values: values,
  render: render,
  foot: FOLD_END,
  source: "verdict"
 }) ];
}

function listOf(name, items, render) {
 const title = `\n**${name.slice(0, 1).toUpperCase()}${name.slice(1)}** (${amount_formatCount(items.length)})\n\n`;
 const more = items.length - MAX_CHANGES;
 const lines = items.slice(0, MAX_CHANGES).map((item, index) => (index === 0 ? title : "") + render(item));
 const last = more > 0 ? [ `- and ${amount_formatCount(more)} more\n` ] : [];
 return {
  name: name,
  count: items.length,
  lines: [ ...lines, ...last ]
 };
}

function checkItem({title: title, check: check, from: from, to: to}) {
 return `- ${escape_escapeMarkdown(title)} ${escape_code(check)}: ${shown(from)} → ${shown(to)}\n`;
}

function shown(status) {
 return status === void 0 ? "not judged" : `${status_STATUS_ICONS[status]} ${status}`;
}

function subjectItem({subject: subject, message: message, check: check}) {
 return `- ${escape_code(subject)}: ${escape_escapeMarkdown(message, change_section_FINDING_LIMIT)} (${escape_code(check)})\n`;
}

const MAX_COLUMNS = 6;

const LABEL_LIMIT = 60;

function gateTable(gates) {
 const labels = [ ...new Set(gates.flatMap(({cells: cells}) => cells.map(({label: label}) => label))) ];
 if (labels.length > MAX_COLUMNS) return listTable(gates);
 const short = shortLabels(labels);
 const columns = [ {
  header: ""
 }, ...labels.map(label => ({
  header: cutTo(short(label), LABEL_LIMIT) || "Result"
 })) ];
 return section_sectionOf({
  head: `\n${tableHead(columns)}`,
  values: gates,
  render: ({gate: gate, cells: cells}) => tableRow([ escape_escapeMarkdown(gate), ...labels.map(label => mark(cells, label)) ]),
  source: "gate"
 });
}

function mark(cells, label) {
 const worst = worstStatus(cells.filter(cell => cell.label === label).map(({status: status}) => status));
 return worst === void 0 ? "–" : status_STATUS_ICONS[worst];
}

function shortLabels(labels) {
 const names = labels.filter(label => label.includes("=")).map(gate_table_keyOf);
 const isShared = names.every(name => name !== void 0 && name === names[0]);
 return label => isShared && names.length > 0 ? label.slice(label.indexOf("=") + 1) : label;
}

function gate_table_keyOf(label) {
 return /^([^=,]+)=[^=,]+$/.exec(label)?.[1];
}

const LIST_COLUMNS = tableHead([ {
 header: ""
}, {
 header: "Where it does not pass"
}, {
 header: "Cells"
} ]);

const MAX_CELLS = 20;

function listTable(gates) {
 return section_sectionOf({
  head: `\n${LIST_COLUMNS}`,
  values: gates,
  render: ({gate: gate, status: status, cells: cells}) => tableRow([ `${status_STATUS_ICONS[status]} ${escape_escapeMarkdown(gate)}`, openCells(cells), amount_formatCount(cells.length) ]),
  source: "gate"
 });
}

function openCells(cells) {
 const open = cells.filter(({status: status}) => status !== "pass");
 const shown = open.slice(0, MAX_CELLS).map(({label: label, status: status}) => `${status_STATUS_ICONS[status]} ${escape_escapeMarkdown(label)}`);
 const more = open.length - MAX_CELLS;
 return [ ...shown, ...more > 0 ? [ `and ${amount_formatCount(more)} more` ] : [] ].join("<br>");
}

function renderGovernanceSummary(input, limitBytes) {
 const {report: report, notes: notes} = input;
 const causes = reportCauses(report);
 const rest = restOf(input);
 const parts = {
  start: [ heading(input, causes.length), ...notes.map(note => plainSection(`\n> ${escape_escapeMarkdown(note)}\n`)) ],
  causes: causes,
  behind: [ ...report.gates.length === 0 ? [] : [ gateTable(report.gates) ], ...policyChangeSections(changesOf(report.gates)), ...changeSections(report.changes), ...foldedWarnings(reportWarnings(report), rest), ...allChecks([ ...report.checks, ...report.gates.flatMap(({checks: checks}) => checks) ]) ],
  end: footer(input),
  rest: rest
 };
 return joinParts(parts, limitBytes);
}

function restOf({place: place, runUrl: runUrl}) {
 return place === "run" || runUrl === void 0 ? VERDICT_FILE : `in the <a href="${runUrl}">summary of the run</a>`;
}

function changesOf(gates) {
 return distinctChanges(gates.flatMap(({policyChanges: policyChanges = []}) => policyChanges));
}

function plainSection(text) {
 return section_sectionOf({
  head: text,
  values: [],
  render: String,
  source: "verdict"
 });
}

function heading({report: report, headline: headline}, causes) {
 const icon = iconOf(report);
 const title = `## ${icon} ${escape_escapeMarkdown(report.title)}: ${escape_escapeMarkdown(standingWords(report))}\n`;
 const told = causes === 0 && report.status !== "pass" ? `\n${escape_escapeMarkdown(headline)}\n` : names(report);
 const forgiven = report.status !== "pass" && !report.blocking;
 return plainSection(title + told + (forgiven ? `\n> ${forgiving(report)}\n` : ""));
}

const governance_summary_MAX_NAMES = 20;

function names(report) {
 const open = openGates(report);
 const [first] = open;
 if (first === void 0 || report.gates.length === 1) return "";
 const words = first.blocking ? "Blocked by" : "Not passed:";
 const shown = open.slice(0, governance_summary_MAX_NAMES).map(({gate: gate}) => escape_code(gate));
 return `\n${words} ${shown.join(", ")}${open.length > governance_summary_MAX_NAMES ? ", …" : ""}\n`;
}

function forgiving({gates: gates}) {
 const open = gates.filter(({status: status}) => status !== "pass");
 const observed = open.filter(({mode: mode}) => mode === "observe");
 if (observed.length === 0) return "**Rollback mode:** reported, not blocking.";
 const [first] = observed.flatMap(({observeUntil: observeUntil}) => observeUntil ?? []).sort();
 const until = first === void 0 ? "" : `, until ${escape_escapeMarkdown(first)}; strict after that day`;
 const isMixed = observed.length < open.length;
 return `**${isMixed ? "Observe and rollback mode" : "Observe mode"}:** reported, not blocking${until}.`;
}

function footer({report: report, runUrl: runUrl, head: head}) {
 const thresholds = [ ...new Set(report.gates.map(({thresholdsVersion: thresholdsVersion}) => thresholdsVersion)) ];
 const commit = head ?? report.subject.commit;
 const facts = [ ...commit === "" ? [] : [ `commit ${escape_code(commit.slice(0, 12))}` ], ...thresholds.length === 0 ? [] : [ `thresholds ${thresholds.map(each => escape_code(each)).join(", ")}` ], `reported ${escape_code(report.reportedAt)}`, ...runUrl === void 0 ? [] : [ `<a href="${runUrl}">run</a>` ] ];
 return `\n<sub>${facts.join(" · ")}</sub>\n`;
}

const REPORT_SCHEMA = "governance.report/v1";

function concludeReport(parts) {
 const statuses = [ ...parts.gates.map(({status: status}) => status), ...parts.checks.length === 0 ? [] : [ statusOf(parts.checks) ], ...parts.gates.length === 0 ? [ "inconclusive" ] : [] ];
 const isRunBad = parts.checks.some(check => check.status === "fail" || check.status === "inconclusive");
 return {
  schema: REPORT_SCHEMA,
  title: parts.title,
  status: worstStatus(statuses) ?? "inconclusive",
  blocking: parts.gates.length === 0 || isRunBad || parts.gates.some(({blocking: blocking}) => blocking),
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

function compareStandings(base, head) {
 const before = new Map((base?.checks ?? []).map(check => [ check.id, check ]));
 const now = new Map(head.checks.map(check => [ check.id, check ]));
 const pairs = [ ...now ].map(([id, check]) => [ before.get(id), check ]);
 const gone = [ ...before.values() ].filter(({id: id}) => !now.has(id));
 const change = {
  gate: head.gate,
  worse: pairs.filter(([from, to]) => isWorse(from, to)).map(([from, to]) => checkChange(from, to)),
  new: pairs.flatMap(([from, to]) => subjectsOnlyIn(to, from)),
  better: [ ...pairs.filter(([from, to]) => from !== void 0 && isWorse(to, from)).map(([from, to]) => checkChange(from, to)), ...gone.filter(isBad).map(check => checkChange(check, void 0)) ],
  fixed: [ ...pairs.flatMap(([from, to]) => from === void 0 ? [] : subjectsOnlyIn(from, to)), ...gone.flatMap(check => subjectsOnlyIn(check, void 0)) ]
 };
 const isEmpty = [ change.worse, change.new, change.better, change.fixed ].every(list => list.length === 0);
 return isEmpty ? void 0 : change;
}

function isBad({status: status}) {
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
 const known = new Set(other !== void 0 && isBad(other) ? other.findings.map(({subject: subject}) => subject) : []);
 const seen = new Set;
 return check.findings.flatMap(({subject: subject, message: message}) => {
  if (subject === void 0 || known.has(subject) || seen.has(subject)) return [];
  seen.add(subject);
  return [ {
   check: check.id,
   subject: subject,
   message: message
  } ];
 });
}

function cellsWithoutGate(gate, cells) {
 const jobs = new Set(cells.filter(cell => isConcerned(gate, cell)).map(({manifest: manifest}) => jobOf(manifest)));
 return cells.filter(({manifest: manifest, gates: gates}) => jobs.has(jobOf(manifest)) && !gates.includes(gate) && mayRun(gate, manifest)).map(({manifest: manifest}) => manifest);
}

function isConcerned(gate, {manifest: manifest, gates: gates}) {
 return gates.includes(gate) || (manifest.asked?.gates ?? []).includes(gate);
}

function mayRun(gate, {asked: asked, lost: lost}) {
 const gates = asked?.gates ?? [];
 return lost === void 0 && (gates.length === 0 || gates.includes(gate));
}

function jobOf({name: name, producer: producer}) {
 return JSON.stringify([ name, producer.runId, producer.job ]);
}

function latestOfCells(artifacts) {
 const cells = Map.groupBy(withoutFormerCells(artifacts), ({manifest: manifest}) => cell_keyOf(manifest));
 const latest = [ ...cells.values() ].flatMap(own => {
  const last = Math.max(...own.map(attemptOf));
  return own.filter(artifact => attemptOf(artifact) === last);
 });
 return latest.sort(({manifest: left}, {manifest: right}) => compareTexts(left.producer.job, right.producer.job) || compareTexts(left.name, right.name) || left.cell.index - right.cell.index);
}

function withoutFormerCells(artifacts) {
 const jobs = Map.groupBy(artifacts, ({manifest: manifest}) => jobKeyOf(manifest));
 return [ ...jobs.values() ].flatMap(own => {
  const attempts = [ ...Map.groupBy(own, attemptOf) ].flatMap(([attempt, ofAttempt]) => {
   const total = Math.max(...ofAttempt.map(({manifest: manifest}) => manifest.cell.total));
   const isWhole = new Set(ofAttempt.map(({manifest: manifest}) => manifest.cell.index)).size === total;
   return isWhole ? [ {
    attempt: attempt,
    total: total
   } ] : [];
  });
  return own.filter(artifact => !attempts.some(({attempt: attempt, total: total}) => attempt > attemptOf(artifact) && artifact.manifest.cell.index >= total));
 });
}

function compareTexts(left, right) {
 return left < right ? -1 : left > right ? 1 : 0;
}

function cell_keyOf({name: name, producer: producer, cell: cell}) {
 return JSON.stringify([ name, producer.runId, producer.job, cell.index ]);
}

function jobKeyOf({name: name, producer: producer}) {
 return JSON.stringify([ name, producer.runId, producer.job ]);
}

function attemptOf({manifest: manifest}) {
 return manifest.producer.runAttempt;
}

function absentCells(manifests) {
 const jobs = Map.groupBy(manifests, jobKeyOf);
 return [ ...jobs.values() ].flatMap(own => {
  const total = Math.max(...own.map(({cell: cell}) => cell.total));
  const present = new Set(own.map(({cell: cell}) => cell.index));
  const job = own[0]?.producer.job ?? "";
  return Array.from({
   length: total
  }, (_, index) => ({
   job: job,
   index: index,
   total: total
  })).filter(({index: index}) => !present.has(index));
 });
}

function cellShortfalls(manifests) {
 const jobs = Map.groupBy(manifests, jobKey);
 return [ ...jobs.values() ].flatMap(own => {
  const campaigns = [ ...new Set(own.flatMap(campaignsOf)) ].sort();
  const gates = [ ...new Set(own.flatMap(gatesOf)) ].sort();
  return [ ...absentCells(own).map(cell => ({
   kind: "absent",
   ...cell,
   label: "",
   campaigns: campaigns,
   gates: gates
  })), ...own.flatMap(manifest => lostOrConflict(manifest, own, {
   campaigns: campaigns,
   gates: gates
  })), ...own.filter(manifest => isEmpty(manifest, own)).map(manifest => ({
   kind: "empty",
   ...cell_shortfall_nameOf(manifest),
   campaigns: campaigns,
   gates: gates
  })), ...own.flatMap(manifest => missingGlobs(manifest, own)), ...own.flatMap(missingGates) ];
 });
}

function jobKey({name: name, producer: producer}) {
 return JSON.stringify([ name, producer.runId, producer.job ]);
}

function campaignsOf({asked: asked, files: files}) {
 const delivered = files.filter(({role: role}) => role === "evidence").flatMap(({campaign: campaign, campaigns: campaigns}) => campaigns ?? [ campaign ?? "" ]);
 return [ ...(asked?.evidence ?? []).map(({campaign: campaign}) => campaign ?? ""), ...delivered ];
}

function gatesOf({asked: asked, files: files}) {
 return [ ...asked?.gates ?? [], ...deliveredGates(files) ];
}

function deliveredGates(files) {
 return files.flatMap(({role: role, gate: gate}) => role === "verdict" && gate !== void 0 ? [ gate ] : []);
}

function cell_shortfall_nameOf({producer: producer, cell: cell}) {
 return {
  job: producer.job,
  index: cell.index,
  total: cell.total,
  label: cell.label === "" ? producer.os : cell.label
 };
}

function lostOrConflict(manifest, own, concerned) {
 const {lost: lost, producer: producer, cell: cell} = manifest;
 if (lost !== void 0) return [ {
  kind: "lost",
  ...cell_shortfall_nameOf(manifest),
  ...concerned,
  ...lost
 } ];
 const isConflict = own.some(other => other !== manifest && (other.cell.index === cell.index || other.cell.total !== cell.total && other.producer.runAttempt === producer.runAttempt));
 return isConflict ? [ {
  kind: "conflict",
  ...cell_shortfall_nameOf(manifest),
  ...concerned
 } ] : [];
}

function isEmpty({files: files, asked: asked, lost: lost}, own) {
 const isAsked = asked !== void 0 && asked.evidence.length + asked.gates.length > 0;
 return files.length === 0 && lost === void 0 && !isAsked && own.some(other => other.files.length > 0);
}

function missingGlobs(manifest, own) {
 if (manifest.lost !== void 0) return [];
 const missing = (manifest.asked?.evidence ?? []).filter(({files: files, optional: optional}) => files === 0 && !optional);
 return missing.flatMap(asked => {
  const isLeftByOthers = own.some(other => other.asked?.evidence.some(each => isLeft(each, asked)));
  if (!isLeftByOthers && manifest.files.length > 0) return [];
  const {glob: glob, campaign: campaign = ""} = asked;
  return [ {
   kind: "evidence",
   ...cell_shortfall_nameOf(manifest),
   campaigns: [ campaign ],
   gates: [],
   glob: glob,
   isLeftByOthers: isLeftByOthers
  } ];
 });
}

function isLeft(other, {glob: glob, campaign: campaign}) {
 return other.glob === glob && other.campaign === campaign && other.files > 0;
}

function missingGates(manifest) {
 if (manifest.lost !== void 0) return [];
 const delivered = deliveredGates(manifest.files);
 return (manifest.asked?.gates ?? []).filter(gate => !delivered.includes(gate)).map(gate => ({
  kind: "gate",
  ...cell_shortfall_nameOf(manifest),
  campaigns: [],
  gates: [ gate ],
  gate: gate
 }));
}

function shortfallText(shortfall) {
 const {index: index, total: total, label: label} = shortfall;
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
   const glob = campaign === "" ? shortfall.glob : `${campaign}=${shortfall.glob}`;
   return `${cell} left no file that matches ${glob}${shortfall.isLeftByOthers ? ", but other cells did" : ""}`;
  }

 case "gate":
  return `${cell} left no verdict of ${shortfall.gate}`;
 }
}

function shortfallRemedy(shortfalls) {
 if (shortfalls.some(({kind: kind}) => kind === "conflict")) return "set a different input name in each call of the workflow, and in each use of evidence/save in a job";
 const isGlob = shortfalls.some(({kind: kind}) => kind === "evidence");
 const isGate = shortfalls.some(({kind: kind}) => kind === "gate");
 return [ "find out why the cell stopped before it wrote or saved this, and run it again", ...isGlob ? [ "if the cell is not supposed to leave such a file, write ? before the glob in the input evidence of evidence/save, or give that cell only its own globs" ] : [], ...isGate ? [ "if the cell is not supposed to run the gate, remove it from the input gates of evidence/save there" ] : [] ].join("; ");
}

var proposed_policy = __nccwpck_require__(1472);

const runJobs = (0, rule.Km)({
 id: "gate-report/run-jobs",
 title: "Results of the needed jobs",
 remedy: "open the jobs that did not succeed and fix them; a job that was skipped or cancelled proves nothing"
});

const runConclusion = (0, rule.Km)({
 id: "gate-report/run-conclusion",
 title: "Conclusion of the reported run",
 remedy: "open the reported run and fix what ended it"
});

const runGates = (0, rule.Km)({
 id: "gate-report/run-gates",
 title: "Verdicts of the required gates",
 remedy: "run the gate in this job, or save its verdict with evidence/save and restore it here; write one name per line in required-gates"
});

const runCells = (0, rule.Km)({
 id: "gate-report/run-cells",
 title: "Evidence from the cells of the matrix",
 remedy: "give evidence/save `if: always()` in every cell, and run the cells that left nothing again"
});

const runVerdicts = (0, rule.Km)({
 id: "gate-report/run-verdicts",
 title: "Readable verdicts",
 remedy: "restore the evidence of this run again, and let only the gates write to these paths"
});

const runPolicy = (0, rule.Km)({
 id: "gate-report/run-policy",
 title: "Policy of the verdicts",
 remedy: "run the gates again: the policy changed after they judged"
});

(0, proposed_policy.J)("gate-report");

function checkRun(facts) {
 return [ ...checkStopped(facts.stopped), ...facts.proposedPolicy === void 0 ? [] : [ facts.proposedPolicy ], ...checkPolicies(facts.otherPolicies), ...checkJobs(facts), ...checkConclusion(facts), ...checkGates(facts), ...checkCells(facts), ...checkFiles(facts) ];
}

function checkStopped(findings) {
 if (findings.length === 0) return [];
 const gates = new Set(findings.map(({subject: subject}) => subject)).size;
 return [ (0, rule.EG)(stoppedGates, {}, {
  status: "inconclusive",
  actual: (0, check.jh)(gates, "gates"),
  expected: (0, check.pV)(0, "gates"),
  findings: findings
 }) ];
}

function checkPolicies(findings) {
 if (findings.length === 0) return [];
 return [ (0, rule.EG)(runPolicy, {}, {
  status: "inconclusive",
  ...(0, check.kO)(findings, "verdicts of another policy")
 }) ];
}

function checkJobs({needs: needs, blockedJobs: blockedJobs}) {
 if (needs === void 0) return [];
 const explained = needs.filter(({name: name, result: result}) => result === "failure" && blockedJobs.has(name));
 const bad = needs.filter(job => job.result !== "success" && !explained.includes(job));
 const others = needs.length - explained.length;
 if (others === 0 && explained.length > 0) return [];
 return [ (0, rule.EG)(runJobs, {}, {
  status: bad.length === 0 ? "pass" : "fail",
  actual: (0, check.jh)(others - bad.length, "successful jobs"),
  expected: (0, check.pV)(others, "successful jobs"),
  ...explained.length === 0 ? {} : {
   detail: explainedText(explained)
  },
  findings: bad.map(({name: name, result: result}) => ({
   message: result,
   subject: name
  }))
 }) ];
}

function explainedText(jobs) {
 return `besides ${jobs.map(({name: name}) => name).join(", ")}, which failed because a gate blocked`;
}

function checkConclusion({conclusion: conclusion, isBlocked: isBlocked}) {
 if (conclusion === void 0 || conclusion === "failure" && isBlocked) return [];
 return [ (0, rule.EG)(runConclusion, {}, {
  status: run_statusOf(conclusion),
  actual: conclusion === "" ? null : (0, check.jh)(conclusion),
  expected: (0, check.pV)("success")
 }) ];
}

function run_statusOf(conclusion) {
 if (conclusion === "success") return "pass";
 return conclusion === "failure" ? "fail" : "inconclusive";
}

function checkGates({requiredGates: requiredGates, readings: readings, gatesOfCells: gatesOfCells, stopped: stopped}) {
 if (requiredGates.length === 0) return [];
 const present = new Set(readings.flatMap(reading => reading.kind === "read" ? [ reading.verdict.gate ] : []));
 const known = new Set(stopped.map(({subject: subject}) => subject));
 const findings = [ ...requiredGates.filter(gate => !present.has(gate) && !known.has(gate)).map(gate => ({
  message: "has no verdict",
  subject: gate
 })), ...requiredGates.flatMap(gate => findingsWithout(gate, gatesOfCells)) ];
 return [ (0, rule.EG)(runGates, {}, {
  status: findings.length === 0 ? "pass" : "inconclusive",
  ...(0, check.kO)(findings, "missing verdicts")
 }) ];
}

function findingsWithout(gate, cells) {
 return cellsWithoutGate(gate, cells).map(({producer: producer, cell: cell}) => ({
  message: `has no verdict from ${cell.label || producer.os} of ${producer.job}`,
  subject: gate
 }));
}

function checkCells({cells: cells, expectedCells: expectedCells, shortfalls: all, requiredGates: requiredGates}) {
 if (cells === 0 && expectedCells === void 0) return [];
 const shortfalls = all.filter(each => each.kind !== "gate" || !requiredGates.includes(each.gate));
 const absent = shortfalls.filter(({kind: kind}) => kind === "absent").length;
 const missing = Math.max(0, (expectedCells ?? 0) - cells - absent);
 const findings = [ ...shortfalls.map(each => ({
  message: shortfallText(each),
  subject: each.job
 })), ...missing === 0 ? [] : [ {
  message: `${missing} of the ${expectedCells} expected cells left no evidence`
 } ] ];
 const lost = shortfalls.filter(({kind: kind}) => kind === "lost").length;
 const wanted = Math.max(expectedCells ?? 0, cells + absent);
 return [ (0, rule.EG)(runCells, {}, {
  status: findings.length === 0 ? "pass" : "inconclusive",
  actual: (0, check.jh)(shortfalls.length + missing, "gaps"),
  expected: (0, check.pV)(0, "gaps"),
  detail: `${cells - lost} of ${wanted} cells left evidence`,
  remedy: shortfalls.length === 0 ? runCells.remedy : shortfallRemedy(shortfalls),
  findings: findings
 }) ];
}

function checkFiles({readings: readings, manifestProblems: manifestProblems}) {
 const findings = [ ...readings.flatMap(reading => reading.kind === "unreadable" ? [ reading.finding ] : []), ...manifestProblems ];
 if (findings.length === 0) return [];
 return [ (0, rule.EG)(runVerdicts, {}, {
  status: "inconclusive",
  ...(0, check.kO)(findings, "problems")
 }) ];
}

function drawReport(input) {
 const gates = standingsOf(input.cells, input.origin);
 return concludeReport({
  title: input.title,
  reportedAt: input.reportedAt,
  subject: input.subject,
  gates: gates,
  checks: checkRun(input.run),
  changes: input.base && changesSince(input.base, gates)
 });
}

function standingsOf(cells, origin) {
 const gates = Map.groupBy(cells, ({verdict: verdict}) => verdict.gate);
 return [ ...gates ].map(([gate, own]) => mergeCells(gate, own, origin));
}

function changesSince(base, gates) {
 const before = new Map(standingsOf(base, {
  repository: "",
  commit: ""
 }).map(standing => [ standing.gate, standing ]));
 return gates.flatMap(gate => compareStandings(before.get(gate.gate), gate) ?? []);
}

const MANIFEST_SCHEMA = "governance.bundle/v1";

const MANIFEST_FILE = "governance-bundle.json";

var mini_schemas = __nccwpck_require__(2527);

var api = __nccwpck_require__(7197);

var core_core = __nccwpck_require__(6416);

var core_schemas = __nccwpck_require__(6357);

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

const MAX_PATH = 500;

const MAX_DEPTH = 32;

const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

const FORBIDDEN = /[\\:*?"<>|\p{Cc}\p{Cs}]/u;

function isArtifactPath(path) {
 if (path === "" || path.length > MAX_PATH) return false;
 const names = path.split("/");
 return names.length <= MAX_DEPTH && names.every(isName);
}

function isName(name) {
 if (name === "" || name === "." || name === "..") return false;
 return !FORBIDDEN.test(name) && !DEVICE.test(name) && !/[. ]$/.test(name) && !name.startsWith(" ");
}

const ROLES = [ "verdict", "evidence", "baseline", "history", "report" ];

const OUTCOMES = [ "success", "failure", "cancelled", "skipped" ];

const JOB_STATUSES = [ "success", "failure", "cancelled" ];

class ManifestError extends Error {
 path;
 constructor(path, message) {
  super(`${path === "" ? "the manifest" : path}: ${message}`);
  this.name = "ManifestError";
  this.path = path;
 }
}

const MAX_CHARACTERS = 8 * 1024 * 1024;

const MAX_FILES = 1e4;

const manifest_MAX_CELLS = 256;

const MAX_ASKED = 1e3;

const manifest_text = mini_schemas.YjP().check(api.Eb(1e3));

const count = mini_schemas.Whr().check(api.UI(), api.Zm(Number.MAX_SAFE_INTEGER));

const shape = mini_schemas.rej({
 schema: mini_schemas.euz(MANIFEST_SCHEMA),
 name: manifest_text.check(api.m9(1)),
 createdAt: datetime(),
 producer: mini_schemas.rej({
  repository: manifest_text,
  commit: manifest_text,
  ref: manifest_text,
  event: manifest_text,
  workflow: manifest_text,
  runId: count,
  runAttempt: count,
  job: manifest_text,
  os: manifest_text
 }),
 cell: mini_schemas.rej({
  index: mini_schemas.Whr().check(api.UI(), api.Au(manifest_MAX_CELLS)),
  total: mini_schemas.Whr().check(api.NC(), api.Zm(manifest_MAX_CELLS)),
  label: manifest_text
 }),
 files: mini_schemas.YOg(mini_schemas.rej({
  path: manifest_text,
  role: mini_schemas.k5n(ROLES),
  gate: mini_schemas.yqP(manifest_text),
  campaign: mini_schemas.yqP(manifest_text),
  campaigns: mini_schemas.yqP(mini_schemas.YOg(manifest_text).check(api.Eb(MAX_ASKED))),
  committed: mini_schemas.yqP(mini_schemas.euz(true)),
  sha256: mini_schemas.YjP().check(api.Fk(/^[0-9a-f]{64}$/)),
  bytes: count
 })).check(api.Eb(MAX_FILES)),
 asked: mini_schemas.yqP(mini_schemas.rej({
  evidence: mini_schemas.YOg(mini_schemas.rej({
   glob: manifest_text,
   campaign: mini_schemas.yqP(manifest_text),
   optional: mini_schemas.yqP(mini_schemas.euz(true)),
   files: count
  })).check(api.Eb(MAX_ASKED)),
  gates: mini_schemas.YOg(manifest_text).check(api.Eb(MAX_ASKED))
 })),
 steps: mini_schemas.yqP(mini_schemas.YOg(mini_schemas.rej({
  name: mini_schemas.yqP(manifest_text),
  outcome: mini_schemas.k5n(OUTCOMES)
 })).check(api.Eb(MAX_ASKED))),
 jobRun: mini_schemas.yqP(mini_schemas.rej({
  status: mini_schemas.yqP(mini_schemas.k5n(JOB_STATUSES)),
  checkRun: mini_schemas.yqP(count)
 })),
 lost: mini_schemas.yqP(mini_schemas.rej({
  runAttempt: count,
  reason: manifest_text
 }))
});

function parseManifest(json) {
 if (json.length > MAX_CHARACTERS) throw new ManifestError("", "is larger than 8 MiB");
 const parsed = shape.safeParse(parseJson(json));
 if (!parsed.success) throw shapeError(parsed.error.issues[0]);
 const {cell: cell, files: files} = parsed.data;
 if (cell.index >= cell.total) throw new ManifestError("cell.index", `is not below cell.total, which is ${cell.total}`);
 const known = new Set;
 for (const [index, {path: path, role: role}] of files.entries()) {
  const place = `files[${index}].path`;
  if (!isArtifactPath(path) || !path.startsWith(`${role}/`)) throw new ManifestError(place, `is not a path in the folder ${role}/`);
  const folded = path.normalize("NFC").toLowerCase();
  if (known.has(folded)) throw new ManifestError(place, "is listed twice, or differs only in case from another file");
  known.add(folded);
 }
 return parsed.data;
}

function parseJson(json) {
 try {
  return JSON.parse(json);
 } catch {
  throw new ManifestError("", "is not valid JSON");
 }
}

function shapeError(issue) {
 const path = (issue?.path ?? []).map(key => typeof key === "number" ? `[${key}]` : `.${String(key)}`);
 const reason = issue?.code === "unrecognized_keys" ? "has an unknown key" : "is missing, or has the wrong type";
 return new ManifestError(path.join("").replace(/^\./, ""), reason);
}

function readManifest(text, path) {
 try {
  return {
   kind: "read",
   path: path,
   manifest: parseManifest(text)
  };
 } catch (error) {
  if (!(error instanceof ManifestError)) throw error;
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

const MAX_CHECKS = 1e4;

const MAX_FINDINGS = 1e5;

const verdict_shape_MAX_FILES = 1e5;

const MAX_EXCEPTIONS = 1e5;

const verdict_shape_text = mini_schemas.YjP();

const verdict_shape_name = mini_schemas.YjP().check(api.m9(1));

const verdict_shape_count = mini_schemas.Whr().check(api.UI());

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

const verdict_shape_check = mini_schemas.rej({
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
 bytes: verdict_shape_count,
 format: verdict_shape_text,
 records: verdict_shape_count.check(mini_schemas.q0y("What the file contained: results, or rows of counts.")),
 generatedAt: mini_schemas.yqP(verdict_shape_text)
});

const policyChange = mini_schemas.rej({
 file: verdict_shape_text.check(mini_schemas.q0y("Workspace-relative path of the policy or the register.")),
 key: verdict_shape_text.check(mini_schemas.q0y("A key of the policy, its keys joined with dots, or an entry of a register: `exception core/x`.")),
 before: mini_schemas.yqP(verdict_shape_text.check(mini_schemas.q0y("As it is written; absent where it was not there."))),
 after: mini_schemas.yqP(verdict_shape_text),
 direction: mini_schemas.k5n([ "stricter", "looser", "other" ]).check(mini_schemas.q0y("`other`: it may be either, or no verdict depends on it."))
});

const verdict = mini_schemas.rej({
 schema: mini_schemas.euz(VERDICT_SCHEMA),
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
 evidence: mini_schemas.YOg(evidenceFile).check(api.Eb(verdict_shape_MAX_FILES), mini_schemas.q0y("The files that were read.")),
 notes: mini_schemas.YOg(finding).check(api.Eb(MAX_FINDINGS), mini_schemas.q0y("Defects in the evidence that hide no result. They never block.")),
 checks: mini_schemas.YOg(verdict_shape_check).check(api.Eb(MAX_CHECKS), mini_schemas.q0y("The evaluated rules.")),
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

const verdictShape = asVerdict(verdict);

class VerdictError extends Error {
 path;
 constructor(path, message) {
  super(`${path === "" ? "the verdict" : path}: ${message}`);
  this.name = "VerdictError";
  this.path = path;
 }
}

const verdict_document_MAX_CHARACTERS = 16 * 1024 * 1024;

function parseVerdict(text) {
 if (text.length > verdict_document_MAX_CHARACTERS) throw new VerdictError("", "is larger than 16 MiB");
 const value = verdict_document_parseJson(text);
 const parsed = verdictShape.safeParse(inCurrentForm(value));
 if (!parsed.success) throw verdict_document_shapeError(parsed.error.issues[0]);
 requireWhole(text, value);
 const {checks: checks, mode: mode, status: status, blocking: blocking} = parsed.data;
 requireDistinct(checks);
 requireSame("status", statusOf(checks), status);
 requireSame("blocking", isBlocking(checks, mode), blocking);
 return parsed.data;
}

const BLANKS = /("(?:[^"\\]|\\.)*")|[ \t\r\n]+/g;

function requireWhole(text, value) {
 const written = text.replace(/^\ufeff/, "").replace(BLANKS, "$1");
 if (written.length === JSON.stringify(value).length) return;
 throw new VerdictError("", "has a duplicate key, or was changed after the gate wrote it: upload the file unchanged");
}

function verdict_document_parseJson(text) {
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

function verdict_document_shapeError(issue) {
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

async function readVerdictArtifacts(source, patterns) {
 const {workspace: workspace} = source;
 const artifacts = new Map;
 const verdicts = await readVerdictFiles(source, patterns);
 const manifests = await workspace.find(patterns.map(pattern => manifestBeside(pattern)));
 return [ ...verdicts.map(({path: path, reading: reading}) => ({
  reading: reading,
  artifact: artifactOf(workspace, path, artifacts)
 })), ...manifests.map(path => ({
  reading: void 0,
  artifact: artifactOf(workspace, path, artifacts)
 })) ];
}

function manifestBeside(pattern) {
 return external_node_path_namespaceObject.posix.join(external_node_path_namespaceObject.posix.dirname(pattern), MANIFEST_FILE);
}

function artifactOf(workspace, path, known) {
 const folder = external_node_path_namespaceObject.posix.dirname(path);
 if (known.has(folder)) return known.get(folder);
 const outer = folder === "." || folder === external_node_path_namespaceObject.posix.dirname(folder) ? void 0 : artifactOf(workspace, folder, known);
 const manifest = external_node_path_namespaceObject.posix.join(folder, MANIFEST_FILE);
 const text = outer === void 0 ? workspace.readText(manifest) : void 0;
 const own = text === void 0 ? void 0 : {
  ...readManifest(text, workspace.display(manifest)),
  folder: folder
 };
 const found = outer ?? own;
 known.set(folder, found);
 return found;
}

function latestReadings(placed) {
 const artifacts = new Map(placed.flatMap(({artifact: artifact}) => artifact === void 0 ? [] : [ [ artifact.folder, artifact ] ]));
 const latest = latestOfCells([ ...artifacts.values() ].filter(artifact => artifact.kind === "read"));
 const current = new Set(latest.map(({folder: folder}) => folder));
 const used = placed.filter(({artifact: artifact}) => artifact?.kind !== "read" || current.has(artifact.folder));
 return {
  artifacts: [ ...artifacts.values() ],
  latest: latest,
  used: used
 };
}

var external_node_crypto_ = __nccwpck_require__(7598);

const MAX_FOLDERS = 1e5;

function* walkFiles(directory, start) {
 const pending = [ {
  ...start,
  linked: new Set
 } ];
 let folders = 0;
 for (let visit = pending.pop(); visit !== void 0; visit = pending.pop()) {
  if (++folders > MAX_FOLDERS) throw tooMany(start.folder);
  const {folder: folder} = visit;
  const entries = entriesOf((0, external_node_path_namespaceObject.resolve)(directory, folder));
  for (const {name: name} of entries.filter(each => each.isFile())) yield folder + name;
  for (const {name: name} of entries.filter(each => each.isDirectory())) pending.push(...below(visit, name));
  for (const {name: name} of entries.filter(each => each.isSymbolicLink())) {
   const path = (0, external_node_path_namespaceObject.resolve)(directory, folder, name);
   const target = (0, external_node_fs_namespaceObject.statSync)(path, {
    throwIfNoEntry: false
   });
   if (target?.isFile() === true) yield folder + name;
   if (target?.isDirectory() === true) pending.push(...behindLink(visit, name, path));
  }
 }
}

function below({folder: folder, depth: depth, linked: linked}, name) {
 return depth > 1 ? [ {
  folder: `${folder}${name}/`,
  depth: depth - 1,
  linked: linked
 } ] : [];
}

function behindLink(visit, name, path) {
 const real = (0, external_node_fs_namespaceObject.realpathSync)(path);
 if (visit.linked.has(real) || path.startsWith(`${real}${external_node_path_namespaceObject.sep}`)) return [];
 return below({
  ...visit,
  linked: new Set([ ...visit.linked, real ])
 }, name);
}

function entriesOf(folder) {
 try {
  return (0, external_node_fs_namespaceObject.readdirSync)(folder, {
   withFileTypes: true
  });
 } catch {
  return [];
 }
}

function tooMany(folder) {
 return new ConfigurationError(`evidence: ${folder === "" ? "the working directory" : folder} has more than ${MAX_FOLDERS} folders: begin the pattern with the folder of the reports`);
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

const MAX_ALTERNATIVES = 100;

const path_pattern_SPECIAL = /[\\[\]()|"]|^!|\.\.|\{[^,{}]*\}/;

function pathPattern(pattern) {
 if (path_pattern_SPECIAL.test(pattern)) return;
 const alternatives = withoutBraces(pattern)?.map(text => text.split("/"));
 if (alternatives === void 0 || alternatives.some(isOdd)) return;
 const more = isInside(pattern) ? [ () => true ] : [];
 const patterns = alternatives.map(names => [ ...names.map(folderPlace), ...more ]);
 return path => {
  const names = path.split("/");
  return patterns.some(each => matchesItems(each, names));
 };
}

function isOdd(names) {
 return names.some(name => /^\.{0,2}$/.test(name) || name !== "**" && name.includes("**"));
}

function isInside(pattern) {
 const names = pattern.split("/");
 return names.at(-1) === "**" && names.findLast(name => name !== "**")?.endsWith("*") === true;
}

function folderPlace(name) {
 if (name === "**") return ANY_NUMBER;
 if (name === "*") return () => true;
 if (!/[*?]/.test(name)) return exactItem(name);
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
 const {default: picomatch} = await __nccwpck_require__.e(26).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1026, 19));
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
 const {stars: stars, depths: depths} = wildcardsIn(pattern);
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

const CHUNK = 64 * 1024;

const workspace_MAX_FILES = 1e4;

const GLOB = /[*?{}[\]!()]/;

function openWorkspace(root, directory) {
 if (!(0, external_node_fs_namespaceObject.existsSync)(directory)) throw new ConfigurationError(`input working-directory: ${directory} does not exist`);
 if (!(0, external_node_fs_namespaceObject.statSync)(directory).isDirectory()) throw new ConfigurationError(`input working-directory: ${directory} is not a folder`);
 if (isLinked(root, directory)) throw new ConfigurationError(`input working-directory: ${directory} is a link, or is behind one: name the folder itself, so that a change cannot replace it`);
 const boundary = (0, external_node_fs_namespaceObject.realpathSync)(workspace_isInside(root, directory) ? root : directory);
 const confined = path => confine(boundary, directory, path);
 const display = path => {
  const absolute = (0, external_node_path_namespaceObject.resolve)(directory, path);
  return (workspace_isInside(root, absolute) ? (0, external_node_path_namespaceObject.relative)(root, absolute) : path).split(external_node_path_namespaceObject.sep).join("/");
 };
 return {
  root: (0, external_node_fs_namespaceObject.existsSync)(root) ? (0, external_node_fs_namespaceObject.realpathSync)(root) : root,
  display: display,
  find: async patterns => {
   const found = new Set;
   const written = patterns.map(pattern => relativePattern(pattern, directory));
   const excluded = await excludedBy(written.filter(isExclusion));
   for (const pattern of written.filter(each => !isExclusion(each))) for (const path of await expand(directory, pattern)) if (!excluded(path)) found.add(path);
   if (found.size > workspace_MAX_FILES) throw new ConfigurationError(`evidence: ${patterns.join(", ")} matches more than ${workspace_MAX_FILES} files: narrow it`);
   return [ ...found ].sort();
  },
  open: path => openFile(confined(path)),
  readText: path => {
   if (!(0, external_node_fs_namespaceObject.existsSync)((0, external_node_path_namespaceObject.resolve)(directory, path))) return;
   return (0, external_node_fs_namespaceObject.readFileSync)(confined(path), "utf8");
  }
 };
}

function isLinked(root, directory) {
 if (!workspace_isInside(root, directory)) return false;
 return (0, external_node_fs_namespaceObject.realpathSync)(directory) !== (0, external_node_path_namespaceObject.resolve)((0, 
 external_node_fs_namespaceObject.realpathSync)(root), (0, external_node_path_namespaceObject.relative)(root, directory));
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
  return matcher(external_node_path_namespaceObject.posix.normalize(wanted).replace(/\/$/, ""));
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
 if (isNamedInFull(written)) return (0, external_node_fs_namespaceObject.existsSync)((0, 
 external_node_path_namespaceObject.resolve)(directory, written)) ? [ external_node_path_namespaceObject.posix.normalize(written) ] : [];
 const pattern = external_node_path_namespaceObject.posix.normalize(written).replace(/\/$/, "");
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

function checkRelative(path) {
 const leaves = (0, external_node_path_namespaceObject.isAbsolute)(path) || /^[A-Za-z]:/.test(path) || path.split("/").includes("..");
 if (leaves || path.includes("\\") || path.includes("\0")) throw new ConfigurationError(`evidence: ${JSON.stringify(path)} is not a path inside the workspace: write it relative to the workspace, with / and without ..`);
}

function confine(boundary, directory, path) {
 checkRelative(path);
 const real = (0, external_node_fs_namespaceObject.realpathSync)((0, external_node_path_namespaceObject.resolve)(directory, path));
 if (!workspace_isInside(boundary, real)) throw new ConfigurationError(`evidence: ${JSON.stringify(path)} is a link that points outside the workspace`);
 if (!(0, external_node_fs_namespaceObject.statSync)(real).isFile()) throw new ConfigurationError(`evidence: ${JSON.stringify(path)} is not a regular file: name the report itself`);
 return real;
}

function workspace_isInside(parent, child) {
 const path = (0, external_node_path_namespaceObject.relative)(parent, child);
 return path === "" || !(path === ".." || path.startsWith(`..${external_node_path_namespaceObject.sep}`) || (0, 
 external_node_path_namespaceObject.isAbsolute)(path));
}

function openFile(path) {
 const descriptor = (0, external_node_fs_namespaceObject.openSync)(path, "r");
 const hash = (0, external_node_crypto_.createHash)("sha256");
 const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK, (0, external_node_fs_namespaceObject.fstatSync)(descriptor).size + 1));
 let bytes = 0;
 let isEnded = false;
 function* read() {
  while (!isEnded) {
   const length = (0, external_node_fs_namespaceObject.readSync)(descriptor, buffer, 0, buffer.length, null);
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
   (0, external_node_fs_namespaceObject.closeSync)(descriptor);
   return {
    bytes: bytes,
    sha256: hash.digest("hex")
   };
  }
 };
}

class EvidenceError extends Error {
 line;
 remedy;
 constructor(message, place) {
  super(message);
  this.name = "EvidenceError";
  this.line = place.line;
  this.remedy = place.remedy;
 }
}

function findingOf(error, file) {
 if (!(error instanceof EvidenceError)) throw error;
 const line = error.line === void 0 ? {} : {
  line: error.line
 };
 return {
  message: `${error.message}: ${error.remedy}`,
  file: file,
  ...line
 };
}

const HEAD_BYTES = 256;

const text_encoding_SIGNS = [ [ "utf-16le", [ 255, 254 ] ], [ "utf-16be", [ 254, 255 ] ], [ "utf-16le", [ 60, 0, 63, 0 ] ], [ "utf-16be", [ 0, 60, 0, 63 ] ] ];

const DECLARED = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.:-]{0,40})["']/;

const SINGLE_BYTE = /^(?:us-ascii|latin-?[1-9]|iso[-_]8859-\d{1,2}|(?:windows|cp|x-cp)-?125\d|koi8-[ru])$/i;

function encodingOf(head) {
 const sign = text_encoding_SIGNS.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte));
 if (sign !== void 0) return sign[0];
 const declared = DECLARED.exec(String.fromCharCode(...head.subarray(0, HEAD_BYTES)))?.[1] ?? "";
 return SINGLE_BYTE.test(declared) && isReadable(declared) ? declared : "utf-8";
}

function isReadable(label) {
 try {
  return new TextDecoder(label).encoding !== "";
 } catch {
  return false;
 }
}

class EvidenceReader {
 #workspace;
 #files=new Map;
 #elsewhere=[];
 #notes=new Map;
 constructor(workspace) {
  this.#workspace = workspace;
 }
 get files() {
  const own = [ ...this.#files.values() ].filter(file => file !== void 0);
  return [ ...own, ...this.#elsewhere.flatMap(({files: files}) => files) ];
 }
 get notes() {
  return [ ...this.#notes.values(), ...this.#elsewhere.flatMap(({notes: notes}) => notes) ];
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
    content: content
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
}

class Reading {
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
   path: path,
   bytes: open.bytes,
   facts: facts,
   note: note,
   text: () => textOf(open.bytes)
  };
 }
 end(content) {
  const {path: path} = this.file;
  const {listed: listed, isSame: isSame} = this.#finish();
  if (!isSame) return {
   kind: "unreadable",
   path: path,
   finding: findingOf(changed(), path),
   listed: listed
  };
  return {
   kind: "read",
   path: path,
   listed: listed,
   ...content
  };
 }
 fail(error) {
  const {path: path} = this.file;
  const finding = findingOf(error, path);
  return {
   kind: "unreadable",
   path: path,
   finding: finding,
   listed: this.#finish().listed
  };
 }
 #finish() {
  const {path: path, facts: facts} = this.file;
  const {format: format, records: records, generatedAt: generatedAt} = facts;
  const dated = generatedAt === void 0 ? {} : {
   generatedAt: new Date(generatedAt).toISOString()
  };
  const listed = {
   path: path,
   ...this.#open.finish(),
   format: format,
   records: records,
   ...dated
  };
  return {
   listed: listed,
   isSame: this.#listener.list(listed)
  };
 }
}

function openIfThere(workspace, path) {
 try {
  return workspace.open(path);
 } catch (error) {
  if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return;
  throw error;
 }
}

const MAX_TEXT = 64 * 1024 * 1024;

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
  return new TextDecoder(encodingOf(all.subarray(0, HEAD_BYTES)), {
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

const RESTORED = "governance-evidence/**/*.verdict.json";

async function gatherCells({verdicts: verdicts, workspace: workspace, gateFolder: gateFolder}, expected) {
 const own = (0, external_node_fs_namespaceObject.existsSync)(gateFolder) ? openWorkspace(gateFolder, gateFolder) : void 0;
 const local = own === void 0 || verdicts !== void 0 ? [] : await gatherFrom(own, [ "*.verdict.json" ]);
 const restored = await gatherFrom(openWorkspace(workspace, workspace), verdicts ?? [ RESTORED ]);
 return merged([ ...local, ...restored ], expected);
}

async function gatherFrom(workspace, patterns) {
 return await readVerdictArtifacts({
  workspace: workspace,
  evidence: new EvidenceReader(workspace)
 }, patterns);
}

async function gatherBase(workspace, patterns) {
 const anyRun = {
  repository: void 0,
  commit: void 0,
  runId: void 0,
  runAttempt: void 0
 };
 return merged(await gatherFrom(openWorkspace(workspace, workspace), patterns), anyRun).cells;
}

function merged(placed, expected) {
 const {artifacts: artifacts, latest: latest, used: used} = latestReadings(placed);
 const jobs = new Set(latest.map(({manifest: manifest}) => manifest.producer.job));
 return {
  readings: used.flatMap(({reading: reading}) => reading === void 0 ? [] : [ reading ]),
  cells: used.flatMap(({reading: reading, artifact: artifact}) => reading?.kind === "read" ? [ {
   label: labelOf(reading, artifact, jobs.size),
   path: reading.path,
   verdict: reading.verdict
  } ] : []),
  outdated: artifacts.filter(each => each.kind === "read" && !latest.includes(each)),
  blockedJobs: new Set(used.flatMap(({reading: reading, artifact: artifact}) => reading?.kind === "read" && reading.verdict.blocking && artifact?.kind === "read" ? [ artifact.manifest.producer.job ] : [])),
  manifests: latest.map(({manifest: manifest}) => manifest),
  gatesOfCells: latest.map(artifact => ({
   manifest: artifact.manifest,
   gates: used.flatMap(({reading: reading, artifact: own}) => reading?.kind === "read" && own?.folder === artifact.folder ? [ reading.verdict.gate ] : [])
  })),
  manifestProblems: artifacts.flatMap(artifact => artifact.kind === "unreadable" ? [ artifact.finding ] : strangersIn(artifact, expected))
 };
}

function strangersIn({folder: folder, manifest: {producer: producer}}, {repository: repository, commit: commit, runId: runId, runAttempt: runAttempt}) {
 const file = external_node_path_namespaceObject.posix.join(folder, MANIFEST_FILE);
 const others = [ repository !== void 0 && producer.repository !== repository && `repository ${producer.repository || "(none)"}`, commit !== void 0 && producer.commit !== commit && `commit ${producer.commit || "(none)"}`, runId !== void 0 && producer.runId !== runId && `run ${producer.runId}`, runAttempt !== void 0 && producer.runAttempt > runAttempt && `attempt ${producer.runAttempt}, which has not run yet` ].filter(other => other !== false);
 return others.map(other => ({
  message: `this artifact is from ${other}`,
  file: file
 }));
}

function labelOf({verdict: verdict}, artifact, jobs) {
 if (artifact?.kind !== "read") return verdict.subject.os;
 const {producer: producer, cell: cell} = artifact.manifest;
 const label = cell.label === "" ? producer.os : cell.label;
 return jobs > 1 ? `${producer.job}: ${label}` : label;
}

function readReportEvent(name, payload, sha) {
 const event = mapping(payload);
 switch (name) {
 case "pull_request":
 case "pull_request_target":
  {
   const {number: number, head: head} = mapping(event["pull_request"]);
   const headSha = mapping(head)["sha"];
   if (typeof number === "number" && isSha(headSha)) return {
    kind: "pull-request",
    number: number,
    headSha: headSha
   };
   return {
    kind: "commit",
    sha: sha
   };
  }

 case "workflow_run":
  return secondStage(mapping(event["workflow_run"])) ?? {
   kind: "commit",
   sha: sha
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
   sha: sha
  };
 }
}

function secondStage(run) {
 const {id: id, head_branch: branch, head_sha: sha, conclusion: conclusion, event: event} = run;
 const repository = mapping(run["head_repository"])["full_name"];
 const isKnown = typeof id === "number" && typeof branch === "string" && typeof repository === "string";
 if (!isKnown || !isSha(sha)) return;
 return {
  kind: "second-stage",
  runId: id,
  head: {
   repository: repository,
   branch: branch,
   sha: sha
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

const FAILURE_SCHEMA = "governance.failure/v1";

const failure_document_MAX_FINDINGS = 1e3;

const failure = mini_schemas.rej({
 schema: mini_schemas.euz(FAILURE_SCHEMA),
 gate: mini_schemas.YjP().check(api.m9(1)),
 kind: mini_schemas.k5n([ "configuration", "defect" ]),
 findings: mini_schemas.YOg(mini_schemas.rej({
  message: mini_schemas.YjP(),
  subject: mini_schemas.yqP(mini_schemas.YjP()),
  file: mini_schemas.yqP(mini_schemas.YjP()),
  line: mini_schemas.yqP(mini_schemas.Whr().check(api.NC()))
 })).check(api.Eb(failure_document_MAX_FINDINGS)),
 subject: mini_schemas.rej({
  repository: mini_schemas.YjP(),
  commit: mini_schemas.YjP()
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

const ENDING = /\.verdict\.json$/;

async function gatherFailures({verdicts: verdicts, workspace: workspace, gateFolder: gateFolder}, {outdated: outdated}) {
 const restored = openWorkspace(workspace, workspace);
 const patterns = verdicts ?? [ "governance-evidence/**/*.verdict.json" ];
 const own = verdicts === void 0 && (0, external_node_fs_namespaceObject.existsSync)(gateFolder) ? await failuresIn(openWorkspace(gateFolder, gateFolder), [ "*.verdict.json" ]) : [];
 const others = await failuresIn(restored, patterns);
 return [ ...own, ...others ].filter(({path: path}) => !outdated.some(({folder: folder}) => path.startsWith(`${folder}/`))).flatMap(({findings: findings}) => findings);
}

async function failuresIn(workspace, patterns) {
 const named = patterns.flatMap(pattern => ENDING.test(pattern) ? [ pattern.replace(ENDING, ".failure.json") ] : []);
 const paths = named.length === 0 ? [] : await workspace.find(named);
 return paths.map(path => ({
  path: path,
  findings: findingsIn(workspace, path)
 }));
}

function findingsIn(workspace, path) {
 const failure = parseGateFailure(workspace.readText(path) ?? "");
 if (failure === void 0) return [ {
  message: "is not a file that a gate wrote: restore it again",
  file: workspace.display(path)
 } ];
 const {gate: gate, kind: kind, findings: findings} = failure;
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

function rulesDigest(text) {
 return (0, external_node_crypto_.createHash)("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex");
}

function otherPolicies({workspace: root}, {cells: cells, commit: commit}) {
 const workspace = openWorkspace(root, root);
 const digests = new Map;
 return cells.flatMap(({path: file, verdict: {gate: gate, rules: rules}}) => {
  if (rules.commit !== void 0 && rules.commit !== commit) return [];
  if (!digests.has(rules.path)) digests.set(rules.path, digestOf(workspace, rules.path));
  const now = digests.get(rules.path);
  if (now === void 0 || now === rules.sha256) return [];
  const message = `was judged by another version of ${rules.path}: ${rules.sha256.slice(0, 12)}, and it is ${now.slice(0, 12)} now`;
  return [ {
   message: message,
   subject: gate,
   file: file
  } ];
 });
}

function digestOf(workspace, path) {
 try {
  const text = workspace.readText(path);
  return text === void 0 ? void 0 : rulesDigest(text);
 } catch {
  return;
 }
}

const CHANGES = new Set([ "pull_request", "pull_request_target", "merge_group" ]);

async function proposedPolicyCheck({workspace: root, policy: policy}, {cells: cells, event: event}) {
 const workspace = openWorkspace(root, root);
 const digest = CHANGES.has(event) ? digestOf(workspace, policy) : void 0;
 const isRead = cells.some(({verdict: {gate: gate, rules: rules, checks: checks}}) => rules.sha256 === digest || checks.some(({rule: rule}) => rule === `${gate}/proposed-policy`));
 if (digest === void 0 || isRead) return;
 const {checkPolicyFile: checkPolicyFile} = await Promise.all([ __nccwpck_require__.e(666), __nccwpck_require__.e(553) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6553));
 return checkPolicyFile("gate-report", workspace, policy);
}

async function gatherRunFacts({env: env, inputs: inputs, event: event}, gathered) {
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
  isBlocked: gathered.cells.some(({verdict: verdict}) => verdict.blocking),
  stopped: stopped,
  otherPolicies: isSecond ? [] : otherPolicies(inputs, judged),
  proposedPolicy: stopped.length > 0 ? void 0 : await proposedPolicyCheck(inputs, judged),
  cells: gathered.manifests.length,
  expectedCells: inputs.expectedCells,
  shortfalls: cellShortfalls(gathered.manifests),
  manifestProblems: gathered.manifestProblems,
  conclusion: isSecond ? event.conclusion : void 0
 };
}

function jobFolders({env: env}) {
 const workspace = (0, external_node_path_namespaceObject.resolve)(env["GITHUB_WORKSPACE"] ?? ".");
 const temporary = (0, external_node_path_namespaceObject.resolve)(workspace, env["RUNNER_TEMP"] ?? "governance-out");
 return {
  workspace: workspace,
  gateFolder: (0, external_node_path_namespaceObject.resolve)(temporary, "governance")
 };
}

function inputLines(runner, name) {
 return runner.input(name).split("\n").map(line => line.trim()).filter(line => line !== "");
}

function readReportInputs(runner) {
 const {workspace: workspace, gateFolder: gateFolder} = jobFolders(runner);
 const verdicts = inputLines(runner, "verdicts");
 const reportPath = runner.input("report-path");
 return {
  workspace: workspace,
  gateFolder: gateFolder,
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
  reportPath: reportPath === "" ? (0, external_node_path_namespaceObject.resolve)(gateFolder, "governance.report.json") : (0, 
  external_node_path_namespaceObject.resolve)(workspace, reportPath)
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

const NEEDS_REMEDY = "write needs: $" + "{{ toJSON(needs) }}";

function readNeeds(given) {
 if (given === "") return;
 const jobs = parsed(given);
 if (typeof jobs !== "object" || jobs === null || Array.isArray(jobs)) throw new ConfigurationError(`input needs: not a JSON object of jobs: ${NEEDS_REMEDY}`);
 return Object.entries(jobs).map(([name, job]) => {
  const result = typeof job === "object" && job !== null && "result" in job ? job.result : void 0;
  if (typeof result === "string") return {
   name: name,
   result: result
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

function isRelativePath(path) {
 const names = path.split("/");
 const isPlain = !/[\\\p{Cc}\p{Cs}]/u.test(path) && !/^[a-z][a-z0-9+.-]*:/i.test(path);
 return isPlain && names.every(name => name !== "" && name !== "." && name !== "..");
}

const TITLE_LIMIT = 200;

const report_annotations_TEXT_LIMIT = 1e3;

function reportAnnotations(report, evidence) {
 const known = new Set;
 const place = (causes, level) => causes.flatMap(cause => cause.findings.flatMap(finding => {
  const {file: file, line: line = 1} = finding;
  if (file === void 0 || evidence.has(file) || !isRelativePath(file)) return [];
  const key = JSON.stringify([ file, line ]);
  if (known.has(key)) return [];
  known.add(key);
  return [ {
   level: level,
   file: file,
   line: line,
   title: escape_plain(nameOf(cause.checks[0].check), TITLE_LIMIT),
   message: messageOf(cause, finding)
  } ];
 }));
 const blocking = report.blocking ? "error" : "warning";
 return [ ...place(reportCauses(report), blocking), ...place(reportWarnings(report), "warning") ];
}

function messageOf({checks: [{check: check}]}, {message: message, subject: subject}) {
 const words = findingLine({
  message: message,
  ...subject === void 0 ? {} : {
   subject: subject
  }
 }, report_annotations_TEXT_LIMIT);
 const found = check.actual === null ? "but it could not be measured" : `found ${formatActual(check)}`;
 const limit = escape_plain(`Wanted ${formatExpected(check.expected)}, ${found}.`);
 return [ words, limit, ...check.remedy === void 0 ? [] : [ `What to do: ${escape_plain(check.remedy)}` ] ].join("\n");
}

const MARKER_LENGTH = 200;

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
 const {comment: comment, pullRequest: pullRequest, title: title, fingerprint: fingerprint, head: head} = publication;
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
  pullRequest: pullRequest,
  body: body
 });
 const written = await channels.updateComment(known.id, body);
 return written.kind === "refused" ? refused("comment", written) : {
  outcome: "updated",
  notes: []
 };
}

const OUTDATED = "No comment was written: the pull request has moved on to a newer commit, which has a report of its own.";

async function ownComments(channels, {author: author, title: title}, pullRequest) {
 const found = await channels.comments(pullRequest);
 if (found.kind === "refused") return found;
 const place = markerPlace(title);
 const own = found.value.filter(each => each.author === author && each.body.startsWith(place));
 return {
  kind: "answered",
  value: own.toSorted((left, right) => left.id - right.id)
 };
}

async function createOnce(channels, publication, {pullRequest: pullRequest, body: body}) {
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
 return `\x3c!-- governance-gates:report:${publish_report_digestOf(title).slice(0, 16)}`;
}

function publish_report_digestOf(text) {
 return (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}

async function publishCheck(channels, {check: check}) {
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

function refused(what, {reason: reason, remedy: remedy}) {
 const note = `The ${what.replace("-", " ")} could not be written: ${reason}. To fix this, ${remedy}.`;
 return {
  outcome: "refused",
  notes: [ note ]
 };
}

const CHECK_LIMIT = 65535;

function headOf(event) {
 return event.kind === "pull-request" ? event.headSha : void 0;
}

function publicationOf(decided, pullRequest) {
 const {inputs: inputs, event: event, report: report, comment: comment} = decided;
 const isSecond = event.kind === "second-stage";
 return {
  comment: inputs.comment === "auto" ? comment : void 0,
  fingerprint: fingerprintOf(report),
  title: inputs.title,
  author: inputs.commentAuthor,
  pullRequest: pullRequest,
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

function resultOf({inputs: inputs, event: event, report: report, evidence: evidence, headline: headline, runUrl: runUrl}, sha) {
 const drawn = {
  report: report,
  headline: headline,
  runUrl: runUrl,
  head: headOf(event),
  place: "comment",
  notes: []
 };
 return {
  sha: sha,
  name: inputs.checkName,
  conclusion: conclusionOf(report),
  title: headline,
  summary: renderGovernanceSummary(drawn, CHECK_LIMIT),
  url: runUrl,
  annotations: reportAnnotations(report, evidence).map(({file: file, line: line, level: level, title: title, message: message}) => ({
   path: file,
   line: line,
   level: level === "error" ? "failure" : "warning",
   title: title,
   message: message
  }))
 };
}

function fingerprintOf({gates: gates, checks: checks, changes: changes, status: status}) {
 return publish_report_digestOf(JSON.stringify([ status, gates, checks, changes ?? null ]));
}

function conclusionOf({status: status, blocking: blocking}) {
 if (blocking) return "failure";
 return status === "pass" ? "success" : "neutral";
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
 const found = report.gates.flatMap(gate => gate.checks.flatMap(check => resultsOf(gate, check)));
 const results = found.toSorted((left, right) => rank(left) - rank(right)).slice(0, MAX_RESULTS);
 const rules = new Map(results.map(({rule: rule}) => [ rule.id, rule ]));
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
   results: results.map(({rule: rule, level: level, message: message, location: location, fingerprint: fingerprint}) => ({
    ruleId: rule.id,
    ruleIndex: ids.indexOf(rule.id),
    level: level,
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

function rank({level: level}) {
 return level === "error" ? 0 : 1;
}

function resultsOf({gate: gate}, check) {
 const level = LEVELS[check.status];
 if (level === void 0) return [];
 const title = escape_plain(check.title);
 const page = rulePage(check.rule);
 const rule = {
  id: page === void 0 ? escape_plain(gate) : check.rule,
  shortDescription: {
   text: messageText(title)
  },
  ...page === void 0 ? {} : {
   helpUri: page
  },
  help: {
   text: messageText(escape_plain(check.remedy ?? title))
  }
 };
 return check.findings.flatMap(finding => {
  const location = locationOf(finding);
  if (location === void 0) return [];
  const subject = finding.subject === void 0 ? "" : `${escape_plain(finding.subject)}: `;
  const message = escape_plain(`${subject}${escape_plain(finding.message)}`, MAX_MESSAGE);
  return [ {
   rule: rule,
   level: level,
   message: message,
   location: location,
   fingerprint: messageText(`${rule.id} ${finding.file} ${message}`).slice(0, 500)
  } ];
 });
}

function messageText(text) {
 return text.replace(/[\\[\]]/g, sign => `\\${sign}`).replace(/[{}]/g, brace => brace + brace);
}

function locationOf({file: file, line: line}) {
 if (file === void 0 || !isRelativePath(file)) return;
 const uri = file.split("/").map(encodeURIComponent).join("/");
 return {
  physicalLocation: {
   artifactLocation: {
    uri: uri,
    uriBaseId: "%SRCROOT%"
   },
   region: {
    startLine: line ?? 1
   }
  }
 };
}

function junitXml({gates: gates, checks: checks, title: title}) {
 const run = checks.length === 0 ? [] : [ suite(title, checks) ];
 const suites = [ ...gates.map(gate => suite(gate.gate, gate.checks)), ...run ];
 return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join("")}</testsuites>\n`;
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
  return `<system-out>${junit_file_text(reasons(check))}</system-out>`;

 case "fail":
  return `<failure message="${message}">${junit_file_text(reasons(check))}</failure>`;

 case "inconclusive":
  return `<error message="${message}">${junit_file_text(reasons(check))}</error>`;
 }
}

const junit_file_MAX_FINDINGS = 100;

const junit_file_FINDING_LIMIT = 500;

function reasons({status: status, detail: detail, remedy: remedy, findings: findings, cells: cells = []}) {
 return [ ...cells.length === 0 ? [] : [ `${status} on ${cells.join(", ")}` ], ...detail === void 0 ? [] : [ detail ], ...findings.slice(0, junit_file_MAX_FINDINGS).map(finding => `- ${findingLine(finding, junit_file_FINDING_LIMIT)}`), ...remedy === void 0 ? [] : [ `What to do: ${remedy}` ] ].join("\n");
}

const ATTRIBUTE_LIMIT = 1e3;

function attribute(value) {
 return junit_file_entities(visible_visible(value, ATTRIBUTE_LIMIT));
}

function junit_file_text(value) {
 return value.split("\n").map(line => junit_file_entities(visible_visible(line, ATTRIBUTE_LIMIT))).join("\n");
}

function junit_file_entities(value) {
 return value.replace(/[&<>"'\uFFFE\uFFFF]/g, character => character > "￰" ? "" : `&#${character.charCodeAt(0)};`);
}

const PREDICATE_TYPE = "https://in-toto.io/attestation/test-result/v0.1";

const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";

function testResultPredicate(report, runUrl) {
 const checks = [ ...report.gates.flatMap(gate => gate.checks), ...report.checks ];
 const named = (...statuses) => checks.filter(({status: status}) => statuses.includes(status)).map(({id: id}) => id);
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
 const {repository: repository, commit: commit} = report.subject;
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
 const policies = new Map(gates.map(({rules: rules}) => [ rules.sha256, rules ]));
 return [ ...policies.values() ].map(({path: path, sha256: sha256}) => ({
  name: path,
  digest: {
   sha256: sha256
  }
 }));
}

const COLORS = {
 pass: "brightgreen",
 fail: "red",
 inconclusive: "lightgrey"
};

function badgeJson({status: status, gates: gates}) {
 const open = gates.filter(gate => gate.status !== "pass").length;
 const message = status === "pass" ? "pass" : open === 0 ? status : `${status} (${open} of ${gates.length})`;
 return `${JSON.stringify({
  schemaVersion: 1,
  label: "governance",
  message: message,
  color: COLORS[status]
 })}\n`;
}

function reportFiles({report: report, inputs: inputs, runUrl: runUrl, comment: comment}) {
 const stem = inputs.reportPath.replace(/\.json$/, "");
 const file = (output, ending, text) => ({
  output: output,
  path: `${stem}.${ending}`,
  text: text
 });
 return [ file("comment-body", "comment.md", comment), file("sarif", "sarif", sarifJson(report)), file("junit", "junit.xml", junitXml(report)), file("statement", "intoto.json", testResultStatement(report, runUrl)), file("predicate", "predicate.json", `${JSON.stringify(testResultPredicate(report, runUrl), null, 2)}\n`), file("badge", "badge.json", badgeJson(report)) ];
}

const NAME = "gate-report";

const SUMMARY_LIMIT = 1048576;

const COMMENT_LIMIT = 65536 - MARKER_LENGTH;

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
 const {openReportChannels: openReportChannels} = await Promise.all([ __nccwpck_require__.e(179), __nccwpck_require__.e(261) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9261));
 return openReportChannels(options);
}

async function decide(runner) {
 try {
  const inputs = readReportInputs(runner);
  const event = eventOf(runner);
  const {report: report, evidence: evidence} = await reportOf(runner, inputs, event);
  const runUrl = runUrlOf(runner.env, event);
  const headline = governanceHeadline(report);
  const drawn = {
   report: report,
   headline: headline,
   runUrl: runUrl,
   head: headOf(event),
   notes: []
  };
  const comment = renderGovernanceSummary({
   ...drawn,
   place: "comment"
  }, COMMENT_LIMIT);
  const decided = {
   inputs: inputs,
   event: event,
   report: report,
   evidence: evidence,
   headline: headline,
   runUrl: runUrl,
   comment: comment
  };
  write(runner, decided);
  runner.writeSummary(renderGovernanceSummary({
   ...drawn,
   place: "run"
  }, SUMMARY_LIMIT));
  runner.log(escape_plain(`${report.title} ${report.status}: ${headline}`));
  runner.log(escape_plain(`report: ${inputs.reportPath}`));
  if (report.blocking) runner.annotate({
   level: "error",
   title: escape_plain(report.title, 200),
   message: escape_plain(headline)
  });
  return decided;
 } catch (error) {
  reportFailure(NAME, runner, error);
  return;
 }
}

function eventOf({env: env}) {
 return readReportEvent(env["GITHUB_EVENT_NAME"] ?? "", eventPayload(env), env["GITHUB_SHA"] ?? "");
}

async function reportOf(runner, inputs, event) {
 const {env: env} = runner;
 const repository = env["GITHUB_REPOSITORY"] ?? "";
 const isSecond = event.kind === "second-stage";
 const gathered = await gatherCells(inputs, {
  repository: repository === "" ? void 0 : repository,
  commit: isSecond ? void 0 : env["GITHUB_SHA"] || void 0,
  runId: isSecond ? event.runId : numberOrNone(env["GITHUB_RUN_ID"]),
  runAttempt: isSecond ? void 0 : numberOrNone(env["GITHUB_RUN_ATTEMPT"])
 });
 const base = inputs.baseVerdicts.length === 0 ? void 0 : await gatherBase(inputs.workspace, inputs.baseVerdicts);
 const files = gathered.cells.flatMap(({verdict: verdict}) => verdict.evidence.map(({path: path}) => path));
 const report = drawReport({
  title: inputs.title,
  subject: {
   repository: repository,
   commit: isSecond ? event.head.sha : env["GITHUB_SHA"] ?? "",
   ref: env["GITHUB_REF"] ?? ""
  },
  origin: {
   repository: repository,
   commit: isSecond ? "" : env["GITHUB_SHA"] ?? ""
  },
  reportedAt: (0, instant.r4)(Math.floor(runner.now() / 1e3) * 1e3),
  cells: gathered.cells,
  base: base === void 0 || base.length === 0 ? void 0 : base,
  run: await gatherRunFacts({
   env: env,
   inputs: inputs,
   event: event
  }, gathered)
 });
 return {
  report: report,
  evidence: new Set(files)
 };
}

function numberOrNone(text) {
 return text !== void 0 && /^\d{1,15}$/.test(text) ? Number(text) : void 0;
}

function runUrlOf(env, event) {
 const run = event.kind === "second-stage" ? String(event.runId) : env["GITHUB_RUN_ID"] ?? "";
 const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
 const url = `${server}/${env["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${run}`;
 return /^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/.test(url) ? url : void 0;
}

function write(runner, decided) {
 const {report: report, inputs: inputs, headline: headline} = decided;
 const files = reportFiles(decided);
 writeReport(inputs.reportPath, `${JSON.stringify(report, null, 2)}\n`);
 for (const {path: path, text: text} of files) writeReport(path, text);
 runner.setOutput("report", inputs.reportPath);
 for (const {output: output, path: path} of files) runner.setOutput(output, path);
 runner.setOutput("status", report.status);
 runner.setOutput("blocking", String(report.blocking));
 runner.setOutput("headline", escape_plain(headline));
 runner.setOutput("failed-checks", JSON.stringify(gate_report_failedChecks(report)));
}

function gate_report_failedChecks({gates: gates, checks: checks}) {
 return [ ...gates.flatMap(gate => gate.checks), ...checks ].filter(({status: status}) => status === "fail" || status === "inconclusive").map(({id: id}) => id);
}

async function tell(runner, decided, openChannels) {
 const published = await publish(runner, decided, openChannels);
 runner.setOutput("comment", published.comment);
 runner.setOutput("check", published.check);
 for (const each of published.notes) note(runner, each);
}

async function publish(runner, decided, openChannels) {
 const {inputs: inputs, event: event} = decided;
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
  message: escape_plain(text)
 });
 runner.writeSummary(`\n> ${escape_escapeMarkdown(text)}\n`);
}

runGateReport(processRunner());
