export const id = 491;

export const ids = [ 491 ];

export const modules = {
 5566: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   SK: () => writtenAmount,
   XM: () => sample,
   vj: () => amount
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6214);
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3980);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3427);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3823);
  var _unknown_unit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4273);
  function amount(value, unit, place) {
   const checked = checkedNumber(value, place);
   return inUnit(unit, place, known => (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.MT)(checked, known));
  }
  function writtenAmount(text, unit, place) {
   const written = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_1__.$Q)(text);
   if (written === void 0) return amount(numberIn(text), unit, place);
   if (written.coefficient < 0n) throw noNumber(text, place);
   return inUnit(unit, place, known => (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Lk)(written, known));
  }
  function inUnit(unit, place, amountIn) {
   const plain = unit.trim().replace(/\/(?:iter|op)$/, "");
   const found = plain === "" ? void 0 : amountIn(SPELLINGS.get(plain.toLowerCase()) ?? plain);
   if (found === void 0) throw unknownUnit(unit, place);
   return found;
  }
  function numberIn(text) {
   return /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(text) ? Number(text) : text;
  }
  function sample(value, unit, place) {
   return (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_1__._A)(amount(value, unit, place).value);
  }
  const MAX_VALUE = 1e290;
  function checkedNumber(value, place) {
   if (typeof value === "number" && value >= 0 && value <= MAX_VALUE) return value;
   throw typeof value === "number" && Number.isFinite(value) ? outOfRange(value, place) : noNumber(value, place);
  }
  function noNumber(value, {what: what, line: line}) {
   return new _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__.o(`${what}: expected a number, found ${(0, 
   _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_3__.v)(value)}`, {
    line: line,
    remedy: "find out why the benchmark measured nothing, and run it again"
   });
  }
  function outOfRange(value, {what: what, line: line}) {
   return new _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__.o(`${what}: expected a number from 0 to ${MAX_VALUE}, found ${value}`, {
    line: line,
    remedy: "no measurement is negative or that large: check what the tool writes there"
   });
  }
  function unknownUnit(unit, place) {
   const fault = unit.trim() === "" ? "it has no unit" : `the unit ${(0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_3__.v)(unit)} is not known`;
   return new _unknown_unit_js__WEBPACK_IMPORTED_MODULE_4__.R(fault, place, `write one of ${UNIT_NAMES.join(", ")}`);
  }
  const UNIT_NAMES = [ "ns", "us", "ms", "s", "B", "kB", "MB", "GB", "KiB", "MiB", "GiB", "ops/s", "%", "count" ];
  const SPELLINGS = new Map([ [ "count", "" ], [ "nanosecond", "ns" ], [ "nanoseconds", "ns" ], [ "microsecond", "us" ], [ "microseconds", "us" ], [ "millisecond", "ms" ], [ "milliseconds", "ms" ], [ "second", "s" ], [ "seconds", "s" ], [ "sec", "s" ], [ "byte", "B" ], [ "bytes", "B" ], [ "megabytes", "MB" ], [ "gigabytes", "GB" ], [ "percent", "%" ], [ "ops/sec", "/s" ], [ "op/s", "/s" ], [ "op/sec", "/s" ], [ "iter/sec", "/s" ], [ "iter/s", "/s" ], [ "calls/sec", "/s" ], [ "calls/s", "/s" ], [ "req/s", "/s" ], [ "req/sec", "/s" ], [ "hz", "/s" ] ]);
 },
 1352: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   OB: () => marginOf,
   Px: () => marginOfDeviation,
   X6: () => marginOfBounds,
   pY: () => marginsOf,
   pj: () => marginOfPercent
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6214);
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3980);
  const TWO_SIDED = 1.96;
  const ONE_PERCENT = {
   coefficient: 1n,
   scale: 2
  };
  function marginOf(value, unit) {
   return isWidth(value) ? (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.MT)(value, unit)?.value : void 0;
  }
  function marginOfPercent(statistic, percent) {
   return isWidth(percent) ? (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_1__.lw)((0, 
   _governance_gates_core__WEBPACK_IMPORTED_MODULE_1__.lw)(statistic, (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_1__.us)(percent)), ONE_PERCENT) : void 0;
  }
  function marginOfDeviation(deviation, count, unit) {
   if (!isWidth(deviation) || count === void 0 || count < 2) return;
   return marginOf(TWO_SIDED * deviation / Math.sqrt(count), unit);
  }
  function marginOfBounds(statistic, bounds, unit) {
   const [lower, upper] = bounds.map(bound => isWidth(bound) ? (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.MT)(bound, unit) : void 0);
   if (lower === void 0 || upper === void 0) return;
   const distances = [ distance(statistic, lower), distance(upper.value, {
    ...upper,
    value: statistic
   }) ];
   return distances.reduce((left, right) => (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_1__.YL)(left, right) < 0 ? right : left, (0, 
   _governance_gates_core__WEBPACK_IMPORTED_MODULE_1__.Bc)(0));
  }
  function distance(left, {value: value}) {
   return (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_1__.Re)(left, value);
  }
  function marginsOf(margins) {
   const known = Object.entries(margins).filter(([, margin]) => margin !== void 0);
   return known.length === 0 ? {} : {
    margins: Object.fromEntries(known)
   };
  }
  const MAX_WIDTH = 1e290;
  function isWidth(value) {
   return typeof value === "number" && value >= 0 && value <= MAX_WIDTH;
  }
 },
 4273: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => UnknownUnitError,
   p: () => orUnreadable
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3427);
  class UnknownUnitError extends _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.o {
   fault;
   constructor(fault, {what: what, line: line}, remedy) {
    super(`${what}: ${fault}`, {
     line: line,
     remedy: remedy
    });
    this.fault = fault;
   }
  }
  function orUnreadable({metric: metric, parameters: parameters, line: line}, make) {
   try {
    return make();
   } catch (error) {
    if (!(error instanceof UnknownUnitError)) throw error;
    const place = line ?? error.line;
    const at = place === void 0 ? {} : {
     line: place
    };
    return [ {
     kind: "unreadable",
     metric: metric,
     parameters: parameters,
     reason: error.fault,
     remedy: error.remedy,
     ...at
    } ];
   }
  }
 },
 7491: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   benchmarkFormats: () => benchmarkFormats
  });
  var performance_baseline = __webpack_require__(8793);
  var decimal = __webpack_require__(3980);
  var json_value = __webpack_require__(3823);
  var json_shape = __webpack_require__(3387);
  var evidence_error = __webpack_require__(3427);
  function contradiction(document, path, message) {
   return new evidence_error.o(message, {
    line: document.lineOf(path),
    remedy: "the report contradicts itself: generate it again, and do not edit it by hand"
   });
  }
  var amount = __webpack_require__(5566);
  var benchmarks_content = __webpack_require__(1889);
  var distinct_metrics = __webpack_require__(3730);
  function placeOf(document, path) {
   return {
    get what() {
     return (0, json_shape.LF)(path);
    },
    get line() {
     return document.lineOf(path);
    }
   };
  }
  const MAX_LINES = 100;
  function linesOf(document, paths) {
   return paths.map(path => paths.length > MAX_LINES ? void 0 : document.lineOf(path));
  }
  const bencherFormat = {
   id: "bencher",
   title: "Bencher Metric Format",
   tool: "Bencher",
   docs: "https://bencher.dev/docs/reference/bencher-metric-format/",
   command: "`{benchmark: {measure: {value}}}`",
   metric: "`<benchmark> <measure>`",
   statistics: "one number",
   recognises: file => isReport((0, benchmarks_content.Xy)(file)),
   read: read
  };
  function isReport(report) {
   const benchmarks = Object.values(report ?? {});
   if (!benchmarks.every(measures => (0, json_value.O)(measures))) return false;
   const metrics = benchmarks.flatMap(measures => Object.values(measures));
   return metrics.every(json_value.O) && metrics.some(metric => "value" in metric);
  }
  function* read(file) {
   const report = (0, benchmarks_content.Xy)(file);
   if (file.content.kind !== "json" || report === void 0) return;
   yield* (0, distinct_metrics.k)(recordsOf(file.content.document, report));
  }
  function* recordsOf(document, report) {
   const places = Object.keys(report).flatMap(benchmark => placesOf(document, benchmark));
   const lines = linesOf(document, places);
   for (const [index, path] of places.entries()) {
    const [benchmark, measure] = path;
    if (benchmark.trim() === "" || measure.trim() === "") throw nameless(document, path);
    const line = lines[index];
    const unit = unitOf(measure);
    checkBounds(document, path, unit);
    yield {
     kind: "measurement",
     measurement: {
      metric: `${benchmark} ${measure}`,
      parameters: {},
      ...amountAt(document, [ ...path, "value" ], unit),
      statistics: {},
      sampling: "observation",
      ...line === void 0 ? {} : {
       line: line
      }
     }
    };
   }
  }
  function placesOf(document, benchmark) {
   const measures = (0, json_shape.fK)(document.value, [ benchmark ]);
   const places = Object.keys((0, json_value.O)(measures) ? measures : {}).map(measure => [ benchmark, measure ]);
   if (places.length > 0) return places;
   throw new evidence_error.o(`${(0, json_shape.LF)([ benchmark ])}: the benchmark has no measure`, {
    line: document.lineOf([ benchmark ]),
    remedy: "find out why the benchmark measured nothing, and run it again"
   });
  }
  function nameless(document, path) {
   return new evidence_error.o(`${(0, json_shape.LF)(path)}: a benchmark and its measure each need a name`, {
    line: document.lineOf(path),
    remedy: "name both in the file"
   });
  }
  function amountAt(document, path, unit) {
   return (0, amount.vj)((0, json_shape.fK)(document.value, path), unit, placeOf(document, path));
  }
  function checkBounds(document, path, unit) {
   const bound = key => {
    const place = [ ...path, key ];
    return (0, json_shape.fK)(document.value, place) === void 0 ? void 0 : amountAt(document, place, unit).value;
   };
   const {value: value} = amountAt(document, [ ...path, "value" ], unit);
   const lower = bound("lower_value");
   const upper = bound("upper_value");
   const isWithin = (lower === void 0 || (0, decimal.YL)(lower, value) <= 0) && (upper === void 0 || (0, 
   decimal.YL)(value, upper) <= 0);
   if (!isWithin) throw contradiction(document, path, `${(0, json_shape.LF)(path)}: its value is not between its bounds`);
  }
  const BYTES = /(?:^|[-_])bytes$/;
  function unitOf(measure) {
   const slug = slugOf(measure);
   return BYTES.test(slug) ? "B" : UNITS.get(slug) ?? "count";
  }
  function slugOf(measure) {
   return measure.toLowerCase().replaceAll(" ", "-");
  }
  const UNITS = new Map([ [ "latency", "ns" ], [ "throughput", "ops/s" ], [ "build-time", "s" ], [ "file-size", "B" ], [ "allocated", "B" ], [ "sys-cpu-time", "ns" ], [ "i1-miss-rate", "%" ], [ "lli-miss-rate", "%" ], [ "d1-miss-rate", "%" ], [ "lld-miss-rate", "%" ], [ "ll-miss-rate", "%" ], [ "l1-hit-rate", "%" ], [ "ll-hit-rate", "%" ], [ "ram-hit-rate", "%" ], [ "compute-jitter", "%" ], [ "cache-jitter", "%" ], [ "io-jitter", "%" ], [ "cpu-steal", "%" ] ]);
  var schemas = __webpack_require__(2527);
  var api = __webpack_require__(7197);
  var number_instant = __webpack_require__(8730);
  const ISO = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}(?::\d{2})?)(?:[.,](\d{1,9}))?(?: ?(Z|UTC|GMT)| ?([+-]\d{2})(?::?(\d{2}))?(?: [A-Z]{1,5})?)?(?: m=[+-][\d.]+)?(?:\[[\w/+-]+\])?$/i;
  const RFC_822 = /^(?:[A-Z][a-z]{2}, ?)?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}(?::\d{2})?)(?: (\w{1,3}|[+-]\d{4}))?$/;
  const CTIME = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d{2}:\d{2}:\d{2})(?: (\w{1,3}))? (\d{4})$/;
  const JAVASCRIPT = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT([+-]\d{4})(?: \([^()]{1,60}\))?$/;
  const UNIX = /^(\d{10})(?:\.(\d{1,9}))?$|^(\d{13})$/;
  const ZERO = /^(?:0001|1970)-01-01[T ]00:00:00(?:\.0+)?(?: ?Z| UTC|\+00:00)?$/;
  const FIRST = Date.UTC(2e3);
  const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  const ZONES = {
   Z: "Z",
   UT: "Z",
   UTC: "Z",
   GMT: "Z",
   EST: "-05:00",
   EDT: "-04:00",
   CST: "-06:00",
   CDT: "-05:00",
   MST: "-07:00",
   MDT: "-06:00",
   PST: "-08:00",
   PDT: "-07:00"
  };
  function statedInstant(text) {
   const trimmed = text.trim();
   if (trimmed === "" || ZERO.test(trimmed)) return "unstated";
   const instant = (0, number_instant.nV)(trimmed) ?? (0, number_instant.nV)(isoOf(trimmed) ?? "");
   if (instant === void 0) return "unreadable";
   return instant < FIRST ? "unstated" : instant;
  }
  function isoOf(text) {
   return ofIso(text) ?? ofRfc822(text) ?? ofCtime(text) ?? ofJavaScript(text) ?? ofUnix(text);
  }
  function ofIso(text) {
   const match = ISO.exec(text);
   if (match === null) return;
   const [, date, time = "", fraction, name, hours, minutes = "00"] = match;
   const seconds = time.length === 5 ? `${time}:00` : time;
   const zone = hours !== void 0 ? `${hours}:${minutes}` : name === void 0 ? "" : "Z";
   return `${date}T${seconds}${fraction === void 0 ? "" : `.${fraction}`}${zone}`;
  }
  function ofRfc822(text) {
   const match = RFC_822.exec(text);
   if (match === null) return;
   const [, day = "", month = "", year, time, zone] = match;
   return joined({
    day: day,
    month: month,
    year: year,
    time: time,
    zone: zone
   });
  }
  function ofCtime(text) {
   const match = CTIME.exec(text);
   if (match === null) return;
   const [, month = "", day = "", time, zone, year] = match;
   return joined({
    day: day,
    month: month,
    year: year,
    time: time,
    zone: zone
   });
  }
  function ofJavaScript(text) {
   const match = JAVASCRIPT.exec(text);
   if (match === null) return;
   const [, month = "", day = "", year, time, zone] = match;
   return joined({
    day: day,
    month: month,
    year: year,
    time: time,
    zone: zone
   });
  }
  function ofUnix(text) {
   const match = UNIX.exec(text);
   if (match === null) return;
   const [, seconds, fraction = "0", milliseconds] = match;
   const since1970 = milliseconds ?? Number(seconds) * 1e3 + Math.floor(Number(`0.${fraction}`) * 1e3);
   return new Date(Number(since1970)).toISOString();
  }
  function joined({day: day, month: month, year: year, time: time, zone: zone}) {
   const index = MONTHS.indexOf(month);
   const offset = zone === void 0 || /^[+-]/.test(zone) ? zone ?? "" : ZONES[zone];
   if (index % 3 !== 0 || offset === void 0) return;
   return `${year}-${String(index / 3 + 1).padStart(2, "0")}-${day.padStart(2, "0")}T${time}${offset}`;
  }
  const MAX_DATE = 864e13;
  class Description {
   #document;
   #notes=[];
   constructor(document) {
    this.#document = document;
   }
   text(path) {
    const value = this.#valueAt(path);
    return typeof value === "string" ? value : this.#leaveOut(path, value, "text");
   }
   count(path) {
    const value = this.#valueAt(path);
    if (value === 0) return;
    if (typeof value === "number" && Number.isSafeInteger(value) && value > 0) return value;
    return this.#leaveOut(path, value, "a whole number");
   }
   instant(path) {
    const value = this.#valueAt(path);
    const instant = statedInstantOf(value);
    if (instant === "unstated") return;
    return instant === "unreadable" ? this.#leaveOut(path, value, "an instant") : instant;
   }
   epochInstant(path) {
    const value = this.#valueAt(path);
    if (value === 0) return;
    const isDate = typeof value === "number" && Math.abs(value) <= MAX_DATE;
    const instant = isDate ? (0, number_instant.nV)(new Date(value).toISOString()) : void 0;
    return instant ?? this.#leaveOut(path, value, "milliseconds since 1970");
   }
   * records(instant, environment) {
    yield* this.#notes;
    if (instant !== void 0) yield {
     kind: "generated-at",
     instant: instant
    };
    const known = knownFacts(environment);
    if (Object.keys(known).length > 0) yield {
     kind: "environment",
     environment: known
    };
   }
   #valueAt(path) {
    const value = (0, json_shape.fK)(this.#document.value, path);
    return value === null || value === "" ? void 0 : value;
   }
   #leaveOut(path, value, wanted) {
    if (value === void 0) return;
    const message = `${(0, json_shape.LF)(path)}: expected ${wanted}, found ${(0, json_value.v)(value)}, which is left out`;
    this.#notes.push({
     kind: "note",
     message: message,
     line: this.#document.lineOf(path)
    });
   }
  }
  function statedInstantOf(value) {
   return typeof value === "string" ? statedInstant(value) : value === void 0 ? "unstated" : "unreadable";
  }
  function knownFacts({cpu: cpu, cores: cores, os: os, toolchain: toolchain}) {
   return {
    ...cpu === void 0 || cpu === "" ? {} : {
     cpu: cpu
    },
    ...cores === void 0 ? {} : {
     cores: cores
    },
    ...os === void 0 || os === "" ? {} : {
     os: os
    },
    ...toolchain === void 0 || toolchain === "" ? {} : {
     toolchain: toolchain
    }
   };
  }
  function ageOf(document, path) {
   const description = new Description(document);
   return description.records(description.instant(path), {});
  }
  function ageOfText(value, key, line) {
   if (value === void 0 || value === null) return [];
   const instant = statedInstantOf(value);
   if (instant === "unstated") return [];
   if (instant !== "unreadable") return [ {
    kind: "generated-at",
    instant: instant
   } ];
   const message = `${key}: expected an instant, found ${(0, json_value.v)(value)}, which is left out`;
   return [ {
    kind: "note",
    message: message,
    ...line === void 0 ? {} : {
     line: line
    }
   } ];
  }
  var stated_margin = __webpack_require__(1352);
  const ORDERS = [ [ "min", "median", "p50", "p75", "p90", "p95", "p99", "p999", "max" ], [ "min", "mean", "max" ] ];
  const stated_statistics_ROUNDING = 1e-9;
  function checkStatistics(document, path, {statistics: statistics, samples: samples}) {
   const least = samples?.reduce((left, right) => Math.min(left, right));
   const most = samples?.reduce((left, right) => Math.max(left, right));
   for (const order of ORDERS) {
    const chain = [ ...named("smallest sample", least), ...order.flatMap(name => named(name, numberOf(statistics[name]))), ...named("largest sample", most) ];
    checkChain(document, path, chain);
   }
  }
  function checkChain(document, path, chain) {
   for (const [index, {name: name, value: value}] of chain.entries()) {
    const before = chain[index - 1];
    if (before === void 0 || before.value <= value * (1 + stated_statistics_ROUNDING)) continue;
    throw contradiction(document, path, `${(0, json_shape.LF)(path)}: its ${before.name} is larger than its ${name}`);
   }
  }
  function named(name, value) {
   return value === void 0 ? [] : [ {
    name: name,
    value: value
   } ];
  }
  function numberOf(value) {
   return value && (0, decimal._A)(value);
  }
  const benchmarkDotnetFormat = {
   id: "benchmark-dotnet",
   title: "BenchmarkDotNet",
   tool: "BenchmarkDotNet",
   docs: "https://benchmarkdotnet.org/articles/configs/exporters.html",
   command: "the full JSON exporter",
   metric: "the full name; parameters, and `job` where there are several; also `… allocated`",
   statistics: "mean, median",
   recognises: file => benchmark_dotnet_isReport((0, benchmarks_content.Xy)(file)),
   read: benchmark_dotnet_read
  };
  function benchmark_dotnet_isReport(object) {
   if (object === void 0 || !Object.hasOwn(object, "Benchmarks")) return false;
   return Object.hasOwn(object, "HostEnvironmentInfo") || (0, benchmarks_content.wP)(object["Benchmarks"], [ "Method", "Statistics" ]);
  }
  const benchmark_dotnet_text = schemas.lqM(schemas.mee(schemas.YjP()));
  const positive = schemas.Whr("a whole number, 1 or more").check(api.NC("a whole number, 1 or more"));
  const benchmarkShape = schemas.Ikc({
   DisplayInfo: schemas.lqM(schemas.L5J()),
   Namespace: benchmark_dotnet_text,
   Type: json_shape.UU,
   Method: json_shape.UU,
   Parameters: benchmark_dotnet_text,
   Statistics: schemas.mee(schemas.Ikc({
    N: positive,
    OriginalValues: schemas.lqM(schemas.mee(schemas.YOg(schemas.L5J())))
   }))
  });
  const benchmarksShape = schemas.YOg(benchmarkShape);
  function* benchmark_dotnet_read({content: content}) {
   if (content.kind !== "json") return;
   const {document: document} = content;
   yield* hostOf(document);
   yield* (0, distinct_metrics.k)(benchmarkRecords(document));
  }
  function hostOf(document) {
   const description = new Description(document);
   const at = (...keys) => [ "HostEnvironmentInfo", ...keys ];
   const isLazy = (0, json_value.O)((0, json_shape.fK)(document.value, at("ProcessorName")));
   return description.records(void 0, {
    cpu: description.text(isLazy ? at("ProcessorName", "Value") : at("ProcessorName")),
    cores: description.count(at("LogicalCoreCount")),
    os: description.text(at("OsVersion")),
    toolchain: description.text(at("RuntimeVersion"))
   });
  }
  function* benchmarkRecords(document) {
   const benchmarks = (0, json_shape._f)(document, benchmarksShape, [ "Benchmarks" ]);
   const lines = document.linesOfItems([ "Benchmarks" ]);
   for (const [index, benchmark] of benchmarks.entries()) {
    const line = lines[index];
    const identity = {
     ...identityOf(benchmark),
     ...line === void 0 ? {} : {
      line: line
     }
    };
    const path = [ "Benchmarks", index ];
    if (benchmark.Statistics === null) {
     yield {
      kind: "crash",
      ...identity,
      message: "it has no statistics: it did not finish"
     };
     continue;
    }
    const numbers = numbersOf(document, [ ...path, "Statistics" ], benchmark.Statistics);
    yield {
     kind: "measurement",
     measurement: {
      ...identity,
      ...numbers
     }
    };
    yield* allocated(document, [ ...path, "Memory", "BytesAllocatedPerOperation" ], identity);
   }
  }
  const STATED = [ [ "mean", "Mean" ], [ "median", "Median" ], [ "min", "Min" ], [ "max", "Max" ] ];
  const PERCENTILES = [ [ "p90", "P90" ], [ "p95", "P95" ] ];
  function numbersOf(document, path, {N: sampleCount, OriginalValues: values}) {
   const at = place => (0, amount.vj)((0, json_shape.fK)(document.value, place), "ns", placeOf(document, place)).value;
   const isThere = place => (0, json_shape.fK)(document.value, place) !== void 0;
   const places = [ ...STATED.map(([statistic, key]) => [ statistic, [ ...path, key ] ]), ...PERCENTILES.map(([statistic, key]) => [ statistic, [ ...path, "Percentiles", key ] ]) ];
   const stated = places.filter(([statistic, place]) => statistic === "mean" || isThere(place));
   const samples = values?.map((value, index) => (0, amount.XM)(value, "ns", placeOf(document, [ ...path, "OriginalValues", index ])));
   if (samples !== void 0 && samples.length !== sampleCount) {
    const message = `N is ${sampleCount}, but the values are ${samples.length}`;
    throw contradiction(document, [ ...path, "OriginalValues" ], message);
   }
   const measured = {
    statistics: Object.fromEntries(stated.map(([statistic, place]) => [ statistic, at(place) ])),
    ...samples === void 0 ? {} : {
     samples: samples
    }
   };
   checkStatistics(document, path, measured);
   return {
    unit: "ns",
    sampling: "batch-mean",
    sampleCount: sampleCount,
    ...(0, stated_margin.pY)({
     mean: marginAt(document, path, sampleCount)
    }),
    ...measured
   };
  }
  function marginAt(document, path, count) {
   const at = (...keys) => (0, json_shape.fK)(document.value, [ ...path, ...keys ]);
   return (0, stated_margin.OB)(at("ConfidenceInterval", "Margin"), "ns") ?? (0, stated_margin.Px)(at("StandardDeviation"), count, "ns");
  }
  function* allocated(document, path, {metric: metric, ...identity}) {
   const bytes = (0, json_shape.fK)(document.value, path);
   if (bytes === void 0 || bytes === null) return;
   const {unit: unit, value: value} = (0, amount.vj)(bytes, "B", placeOf(document, path));
   yield {
    kind: "measurement",
    measurement: {
     metric: `${metric} allocated`,
     ...identity,
     unit: unit,
     value: value,
     statistics: {},
     sampling: "batch-mean"
    }
   };
  }
  function identityOf(benchmark) {
   const {Namespace: space, Type: type, Method: method, Parameters: parameters} = benchmark;
   const job = jobOf(benchmark);
   return {
    metric: [ space, type, method ].filter(Boolean).join("."),
    parameters: Object.fromEntries([ ...job === void 0 ? [] : [ [ "job", job ] ], ...parameters ? parameters.split("&").map(pairOf) : [] ])
   };
  }
  function pairOf(pair) {
   const [key = "", ...value] = pair.split("=");
   return [ key, value.join("=") ];
  }
  function jobOf({DisplayInfo: info, Type: type, Method: method}) {
   const start = `${type}.${method}: `;
   if (typeof info !== "string" || !info.startsWith(start)) return;
   const rest = info.slice(start.length);
   const end = rest.endsWith("]") ? rest.lastIndexOf(" [") : -1;
   const job = end === -1 ? rest : rest.slice(0, end);
   return job === "" || job === "DefaultJob" ? void 0 : job;
  }
  const benchmarkJsFormat = {
   id: "benchmark-js",
   title: "benchmark.js",
   tool: "benchmark.js",
   docs: "https://benchmarkjs.com",
   command: "the text of `String(event.target)`",
   metric: "the name",
   statistics: "mean",
   recognises: ({content: content}) => content.kind === "text" && content.lines.some(isResult),
   isCompleteLine: line => RESULT.test(afterTimes(line)) || CLOSING.test(line) || [ ...crashOf(line, 1) ].length > 0,
   read: benchmark_js_read
  };
  const TIMES = " x ";
  const CLOSING = /^Fastest is \S/;
  const CUT = / x [\d,.]*(?: o?p?s?\/?s?e?)?$/;
  const BROKEN_NAME = /^\S.*[^\s:] $/;
  const DIMENSIONS = /(?:^|[^\w.])\d+ x \d+$/;
  function isResult(line) {
   return line.includes(TIMES) && line.includes(" ops/sec");
  }
  function* benchmark_js_read({content: content}) {
   if (content.kind === "text") yield* (0, distinct_metrics.k)(benchmark_js_recordsOf(content.lines));
  }
  function* benchmark_js_recordsOf(lines) {
   for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1;
    if (isResult(line)) yield resultOf(line.trimEnd(), index + 1); else if (BROKEN_NAME.test(line)) throw notAResult(line, index + 1); else if (!CUT.test(line)) yield* crashOf(line, index + 1); else if (DIMENSIONS.test(line) && !isLast) yield {
     kind: "note",
     message: MAY_BE_CUT,
     line: index + 1
    }; else throw notAResult(line, index + 1);
   }
  }
  const RESULT = /^(\d{1,3}(?:,\d{3})*|\d+)(\.\d+)? ops\/sec ±(\d+(?:\.\d+)?)% \((\d{1,9}) runs? sampled\)$/;
  const MAY_BE_CUT = "this line is passed over, and may be the beginning of a result";
  function afterTimes(text) {
   return text.slice(text.lastIndexOf(TIMES) + TIMES.length).trimEnd();
  }
  function resultOf(text, line) {
   const metric = text.slice(0, text.lastIndexOf(TIMES)).trim();
   const [, whole, fraction = "", error, runs] = RESULT.exec(afterTimes(text)) ?? [];
   if (metric === "" || whole === void 0) throw notAResult(text, line);
   const identity = {
    metric: metric,
    parameters: {}
   };
   const sampleCount = Number(runs);
   if (sampleCount === 0) return {
    kind: "crash",
    ...identity,
    message: "it was stopped before its first run",
    line: line
   };
   const place = {
    what: metric,
    line: line
   };
   const {value: value, unit: unit} = (0, amount.SK)(whole.replaceAll(",", "") + fraction, "ops/s", place);
   return {
    kind: "measurement",
    measurement: {
     ...identity,
     unit: unit,
     statistics: {
      mean: value
     },
     ...(0, stated_margin.pY)({
      mean: (0, stated_margin.pj)(value, Number(error))
     }),
     sampling: "batch-mean",
     sampleCount: sampleCount,
     line: line
    }
   };
  }
  function notAResult(text, line) {
   return new evidence_error.o(`expected the result of a benchmark, found ${(0, json_value.v)(text)}`, {
    line: line,
    remedy: "write all of String(event.target) on each cycle"
   });
  }
  const ERROR = /: (?:(?:errno|code|name|message): |[A-Za-z]{0,40}Error\b)/;
  function* crashOf(line, number) {
   if (line.startsWith(" ") || line.startsWith("\t")) return;
   const end = line.endsWith(": ") ? line.length - 2 : ERROR.exec(line)?.index ?? 0;
   if (end === 0) return;
   const said = line.slice(end + 2);
   const message = said === "" ? "it threw an error" : said;
   yield {
    kind: "crash",
    metric: line.slice(0, end),
    parameters: {},
    message: message,
    line: number
   };
  }
  var unknown_unit = __webpack_require__(4273);
  const cargoCriterionFormat = {
   id: "cargo-criterion",
   title: "cargo-criterion",
   tool: "cargo-criterion",
   docs: "https://bheisler.github.io/criterion.rs/book/cargo_criterion/external_tools.html",
   command: "`cargo criterion --message-format json`",
   metric: "the id",
   statistics: "mean, median",
   recognises: file => (0, benchmarks_content.RO)(file).some(({value: value}) => value["reason"] === "benchmark-complete"),
   read: cargo_criterion_read
  };
  const estimate = schemas.Ikc({
   estimate: schemas.L5J(),
   lower_bound: schemas.lqM(schemas.L5J()),
   upper_bound: schemas.lqM(schemas.L5J()),
   unit: schemas.YjP()
  });
  const cargo_criterion_benchmarkShape = schemas.Ikc({
   id: json_shape.UU,
   iteration_count: schemas.YOg(schemas.aig()),
   measured_values: schemas.YOg(schemas.L5J()),
   unit: schemas.YjP(),
   mean: estimate,
   median: estimate
  });
  function* cargo_criterion_read(file) {
   const lines = (0, benchmarks_content.RO)(file);
   yield* (0, distinct_metrics.k)(lines.flatMap(recordsOfLine));
   checkGroups(lines);
  }
  const groupShape = schemas.Ikc({
   reason: schemas.euz("group-complete"),
   benchmarks: schemas.YOg(schemas.YjP())
  });
  function checkGroups(lines) {
   const open = new Map;
   for (const {value: value, number: line} of lines) {
    if (value["reason"] === "benchmark-complete") open.set(value["id"], line);
    const group = groupShape.safeParse(value);
    for (const id of group.data?.benchmarks ?? []) if (!open.delete(id)) throw fault(`a group lists ${(0, 
    json_value.v)(id)}, which has no result`, line);
   }
   for (const [id, line] of open) throw fault(`the group of ${(0, json_value.v)(id)} has no end: it is truncated`, line);
  }
  function recordsOfLine({value: value, number: line}) {
   if (value["reason"] !== "benchmark-complete") return [];
   const parsed = cargo_criterion_benchmarkShape.safeParse(value);
   if (!parsed.success) throw fault(`${parsed.error.issues[0]?.path.join(".") ?? "the line"}: not a benchmark`, line);
   return (0, unknown_unit.p)({
    metric: parsed.data.id,
    parameters: {},
    line: line
   }, () => [ {
    kind: "measurement",
    measurement: measurementOf(parsed.data, line)
   } ]);
  }
  function measurementOf(benchmark, line) {
   const {id: id, iteration_count: counts, measured_values: values, unit: unit, mean: mean, median: median} = benchmark;
   if (counts.length !== values.length || counts.length === 0 || counts.some(count => !(count >= 1))) throw fault(`${id} has ${values.length} values for ${counts.length} batches`, line);
   const samples = values.map((each, index) => {
    const single = typeof each === "number" ? each / (counts[index] ?? 1) : each;
    return (0, amount.XM)(single, unit, {
     what: `${id}: measured_values[${index}]`,
     line: line
    });
   });
   const stated = ({estimate: point, unit: own}, what) => (0, amount.vj)(point, own, {
    what: `${id}: ${what}`,
    line: line
   });
   const [typical, middle] = [ stated(mean, "mean"), stated(median, "median") ];
   const margin = (value, bounds) => (0, stated_margin.X6)(value, [ bounds.lower_bound, bounds.upper_bound ], bounds.unit);
   return {
    metric: id,
    parameters: {},
    unit: typical.unit,
    statistics: {
     mean: typical.value,
     median: middle.value
    },
    ...(0, stated_margin.pY)({
     mean: margin(typical.value, mean),
     median: margin(middle.value, median)
    }),
    sampling: counts.every(count => count === 1) ? "observation" : "batch-mean",
    samples: samples,
    line: line
   };
  }
  function fault(message, line) {
   return new evidence_error.o(message, {
    line: line,
    remedy: "keep the output of cargo criterion unchanged"
   });
  }
  const ROOT = /<(?:Catch2TestRun|Catch)\s/;
  const HEAD = 4e3;
  const catch2Format = {
   id: "catch2",
   title: "Catch2 XML",
   tool: "Catch2",
   docs: "https://github.com/catchorg/Catch2/blob/devel/docs/benchmarks.md",
   command: "`-r xml`",
   metric: "`<case> > <section> > <benchmark>`",
   statistics: "mean",
   recognises: ({content: content}) => content.kind === "xml" && ROOT.test(content.text.slice(0, HEAD)),
   read: async ({content: content}) => {
    const {readCatch2: readCatch2} = await Promise.all([ __webpack_require__.e(628), __webpack_require__.e(41) ]).then(__webpack_require__.bind(__webpack_require__, 7041));
    return content.kind === "xml" ? readCatch2(content.text) : [];
   }
  };
  var json_document = __webpack_require__(8516);
  const criterionFormat = {
   id: "criterion",
   title: "criterion",
   tool: "criterion",
   docs: "https://bheisler.github.io/criterion.rs/book/",
   command: "`cargo bench`; the evidence is `target/criterion/**/new/estimates.json`, with `benchmark.json` and `sample.json` beside it",
   metric: "the full id",
   statistics: "mean, median",
   recognises: file => {
    const object = (0, benchmarks_content.Xy)(file);
    if (object === void 0) return false;
    return (0, json_value.O)(object["mean"]) && Object.hasOwn(object["mean"], "point_estimate");
   },
   read: criterion_read
  };
  const criterion_estimate = schemas.Ikc({
   point_estimate: schemas.L5J(),
   confidence_interval: schemas.lqM(schemas.L5J())
  });
  const estimatesShape = schemas.Ikc({
   mean: criterion_estimate,
   median: criterion_estimate
  });
  const criterion_benchmarkShape = schemas.Ikc({
   full_id: json_shape.UU
  });
  const sampleShape = schemas.Ikc({
   iters: schemas.YOg(schemas.aig()),
   times: schemas.YOg(schemas.L5J())
  });
  function criterion_read(file) {
   const {content: content, path: path} = file;
   if (content.kind !== "json") return [];
   const folder = path.split("/").at(-2) ?? "";
   if (folder === "base" || folder === "change") throw new evidence_error.o(`this file is from another run of criterion (${folder})`, {
    line: 1,
    remedy: "write **/new/estimates.json in the evidence"
   });
   const {document: document} = content;
   const {mean: mean, median: median} = (0, json_shape._f)(document, estimatesShape);
   const stated = (value, key) => (0, amount.vj)(value, "ns", placeOf(document, [ key, "point_estimate" ])).value;
   const statistics = {
    mean: stated(mean.point_estimate, "mean"),
    median: stated(median.point_estimate, "median")
   };
   const margin = (key, {confidence_interval: interval}) => (0, stated_margin.X6)(statistics[key], [ (0, 
   json_shape.fK)(interval, [ "lower_bound" ]), (0, json_shape.fK)(interval, [ "upper_bound" ]) ], "ns");
   const measurement = {
    metric: nameOf(file),
    parameters: {},
    unit: "ns",
    statistics: statistics,
    ...(0, stated_margin.pY)({
     mean: margin("mean", mean),
     median: margin("median", median)
    }),
    ...samplesOf(file),
    line: 1
   };
   return [ {
    kind: "measurement",
    measurement: measurement
   } ];
  }
  function nameOf({path: path, sibling: sibling}) {
   const text = sibling("benchmark.json");
   if (text !== void 0) return companion(text, "benchmark.json", document => (0, json_shape._f)(document, criterion_benchmarkShape).full_id);
   const folders = path.split("/").slice(0, -2);
   const named = folders.slice(folders.lastIndexOf("criterion") + 1).join("/");
   if (named !== "") return named;
   throw new evidence_error.o("neither benchmark.json nor the folders name the benchmark", {
    line: 1,
    remedy: "keep the folders of criterion unchanged: target/criterion/<group>/<function>/new/"
   });
  }
  function samplesOf({sibling: sibling}) {
   const text = sibling("sample.json");
   if (text === void 0) return {
    sampling: "batch-mean"
   };
   return companion(text, "sample.json", samplesIn);
  }
  function samplesIn(document) {
   const {iters: iters, times: times} = (0, json_shape._f)(document, sampleShape);
   if (iters.length !== times.length || iters.length === 0 || iters.some(count => !(count >= 1))) throw new evidence_error.o(`the file has ${times.length} times for ${iters.length} batches`, {
    line: 1,
    remedy: "run the benchmark again"
   });
   const samples = times.map((time, index) => {
    const each = typeof time === "number" ? time / (iters[index] ?? 1) : time;
    return (0, amount.XM)(each, "ns", placeOf(document, [ "times", index ]));
   });
   return {
    sampling: iters.every(count => count === 1) ? "observation" : "batch-mean",
    samples: samples
   };
  }
  function companion(text, file, find) {
   try {
    return find((0, json_document.d)(text));
   } catch (error) {
    if (!(error instanceof evidence_error.o)) throw error;
    throw new evidence_error.o(`${file} beside it: ${error.message}`, {
     line: 1,
     remedy: error.remedy
    });
   }
  }
  const githubActionBenchmarkFormat = {
   id: "github-action-benchmark",
   title: "github-action-benchmark custom JSON",
   tool: "github-action-benchmark",
   docs: "https://github.com/benchmark-action/github-action-benchmark#examples",
   command: "custom JSON, `[{name, unit, value}]`",
   metric: "the name",
   statistics: "one number",
   recognises: ({content: content}) => content.kind === "json" && Array.isArray(content.document.value) && content.document.value.some(isOfGithubActionBenchmark),
   read: github_action_benchmark_read
  };
  function isOfGithubActionBenchmark(item) {
   if (!(0, json_value.O)(item) || !Object.hasOwn(item, "name")) return false;
   return (Object.hasOwn(item, "unit") || Object.hasOwn(item, "value")) && !Object.hasOwn(item, "result");
  }
  const listShape = schemas.YOg(schemas.Ikc({
   name: json_shape.UU,
   unit: schemas.YjP(),
   value: schemas.L5J(),
   range: schemas.lqM(schemas.L5J())
  }));
  function* github_action_benchmark_read({content: content}) {
   if (content.kind === "json") yield* (0, distinct_metrics.k)(github_action_benchmark_recordsOf(content.document));
  }
  function* github_action_benchmark_recordsOf(document) {
   const lines = document.linesOfItems([]);
   for (const [index, row] of (0, json_shape._f)(document, listShape).entries()) {
    const line = lines[index];
    const identity = {
     metric: row.name,
     parameters: {},
     ...line === void 0 ? {} : {
      line: line
     }
    };
    yield* (0, unknown_unit.p)(identity, () => {
     const measured = (0, amount.vj)(row.value, row.unit, placeOf(document, [ index, "value" ]));
     const measurement = {
      ...identity,
      ...measured,
      statistics: {},
      sampling: "observation"
     };
     return [ {
      kind: "measurement",
      measurement: measurement
     } ];
    });
   }
  }
  const NAME = /^Benchmark(?!\p{Ll})\S*/u;
  const FACT = /^(goos|goarch|cpu): (.+)$/;
  const PACKAGE = /^pkg: (\S+)$/;
  const OUTCOME = /^ *--- (FAIL|SKIP): (Benchmark\S*)/;
  const DEATH = /^(?:panic: |fatal error: |signal: |exit status \d|\*\*\* Test killed)/;
  const PASSED = /^(?:PASS$|ok {2}\t)/;
  const FAILED_PACKAGE = /^FAIL(?:\t(\S+)(?:[ \t]\[([^\]]*)\])?.*)?$/;
  const NAMELESS = /^ *\d+\t *[\d.]+(?:e[+-]\d+)? \S/;
  const TIMED = /\t *[\d.]+ ns\/op(?:\s|$)/;
  const RUNS = /^\d{1,15}$/;
  const MAX_SAID = 300;
  function parseGoBenchLine(line) {
   const name = NAME.exec(line)?.[0];
   if (name !== void 0) return parseNamed(name, line.slice(name.length));
   const [, outcome, benchmark] = OUTCOME.exec(line) ?? [];
   if (benchmark !== void 0) return {
    kind: outcome === "SKIP" ? "skipped" : "failed",
    name: benchmark
   };
   if (DEATH.test(line)) return {
    kind: "death",
    message: line.slice(0, MAX_SAID)
   };
   if (PASSED.test(line)) return {
    kind: "passed"
   };
   if (NAMELESS.test(line)) return {
    kind: "nameless"
   };
   return parseFailedPackage(line) ?? parseFact(line);
  }
  function parseFailedPackage(line) {
   const match = FAILED_PACKAGE.exec(line);
   return match === null ? void 0 : {
    kind: "package-failed",
    name: match[1],
    message: match[2]
   };
  }
  function parseFact(line) {
   const name = PACKAGE.exec(line)?.[1];
   if (name !== void 0) return {
    kind: "package",
    name: name
   };
   const [, key, value] = FACT.exec(line) ?? [];
   return key === void 0 || value === void 0 ? {
    kind: "other"
   } : {
    kind: "fact",
    key: key,
    value: value
   };
  }
  function parseNamed(name, rest) {
   const [runs = "", ...words] = rest.trim().split(/\s+/);
   if (RUNS.test(runs)) {
    const pairs = pairsOf(words);
    return pairs === void 0 ? {
     kind: "malformed"
    } : {
     kind: "result",
     name: name,
     runs: Number(runs),
     pairs: pairs
    };
   }
   if (rest.trim() === "" && !rest.includes("\t")) return {
    kind: "named",
    name: name
   };
   if (TIMED.test(rest)) return {
    kind: "malformed"
   };
   const tab = rest.search(/\S|\t/);
   if (rest[tab] !== "\t") return {
    kind: "other"
   };
   return / (?:ns|B|allocs)\/op$/.test(rest) && /^[-\d.]/.test(runs) ? {
    kind: "malformed"
   } : {
    kind: "begun",
    name: name,
    said: rest.trim().slice(0, MAX_SAID)
   };
  }
  function pairsOf(words) {
   if (words.length === 0 || words.length % 2 !== 0) return;
   return Array.from({
    length: words.length / 2
   }, (_, index) => ({
    number: words[2 * index] ?? "",
    unit: words[2 * index + 1] ?? ""
   }));
  }
  var metric_name = __webpack_require__(8456);
  const WHOLE = "keep the whole output of go test -bench, unchanged";
  function noResult(line) {
   return new evidence_error.o("expected the result of a benchmark, found a part of one", {
    line: line,
    remedy: WHOLE
   });
  }
  function cutOff(name, line) {
   const what = name === "" ? "the output" : `the output of ${name}`;
   return new evidence_error.o(`${what} ends in the middle: it is truncated`, {
    line: line,
    remedy: WHOLE
   });
  }
  function unfinished({name: name, line: line}) {
   return new evidence_error.o(`${name} began, and has no result: the output is truncated`, {
    line: line,
    remedy: WHOLE
   });
  }
  function torn(name, line) {
   return new evidence_error.o(`${name} wrote text between its name and its result`, {
    line: line,
    remedy: "keep benchmarks from writing to standard output"
   });
  }
  function twoMachines(before, after, line) {
   return new evidence_error.o(`the file mixes two machines: ${before}, then ${after}`, {
    line: line,
    remedy: "write one file per machine, and name the one to judge"
   });
  }
  const MEASURES = new Set([ "ns", "us", "µs", "ms", "s", "sec", "B", "bytes", "kB", "MB", "GB", "KiB", "MiB", "GiB", "%" ]);
  const BYTE_RATE = /^(?:[kMG]?B|[KMG]iB|bytes)\/s(?:ec)?$/;
  const RATE = /\/s(?:ec)?$/;
  function goUnit(unit) {
   const measure = unit.slice(unit.lastIndexOf("-") + 1);
   if (MEASURES.has(measure.replace(/\/op$/, ""))) return {
    name: measure
   };
   if (BYTE_RATE.test(measure)) return {
    name: "count",
    better: "higher"
   };
   if (RATE.test(unit)) return {
    name: "ops/s"
   };
   return unit === "allocs/op" ? {
    name: "count",
    better: "lower"
   } : {
    name: "count"
   };
  }
  const PROCS = /-(\d+)$/;
  class GoBenchRun {
   #metrics=new Map;
   #crashes=new Map;
   #skips=new Map;
   #failed=new Map;
   #facts=new Map;
   #package="";
   #isOpen=false;
   #death;
   #begun;
   #named;
   #line=1;
   take(text, number) {
    this.#line = number;
    const line = parseGoBenchLine(text);
    if (line.kind === "other") return;
    if (line.kind === "named") {
     this.#named = {
      name: line.name,
      line: number
     };
     return;
    }
    if (this.#named !== void 0 && isAbout(line, this.#named.name)) this.#named = void 0;
    if (line.kind === "nameless") {
     if (this.#begun !== void 0) throw torn(this.#begun.name, number);
     return;
    }
    if (this.#begun !== void 0) this.#giveUp(this.#begun);
    this.#follow(line);
   }
   #follow(line) {
    switch (line.kind) {
    case "package":
     if (this.#isOpen) throw cutOff(this.#package, this.#line);
     this.#package = line.name;
     this.#isOpen = true;
     this.#death = void 0;
     break;

    case "fact":
     this.#fact(line.key, line.value);
     break;

    case "result":
     this.#result(line.name, line.runs, line.pairs);
     break;

    case "malformed":
     throw noResult(this.#line);

    case "begun":
     this.#begin(line.name, line.said);
     break;

    case "failed":
     this.#crash(this.#identityOf(line.name), "it failed");
     break;

    case "skipped":
     this.#end(this.#skips, this.#identityOf(line.name), {
      message: "it was skipped"
     });
     break;

    case "death":
     this.#death ??= line.message;
     break;

    case "passed":
     this.#isOpen = false;
     break;

    case "package-failed":
     this.#fail(line.name, line.message);
     break;

    case "named":
    case "nameless":
    case "other":
     break;
    }
   }
   #fact(key, value) {
    const known = this.#facts.get(key);
    if (known === void 0) this.#facts.set(key, value); else if (known !== value) throw twoMachines(`${key}: ${known}`, `${key}: ${value}`, this.#line);
   }
   #identityOf(name) {
    const [suffix = "", procs] = PROCS.exec(name) ?? [];
    const bare = name.slice(0, name.length - suffix.length);
    const metric = this.#package === "" ? bare : `${this.#package}.${bare}`;
    return {
     metric: metric,
     parameters: procs === void 0 ? {} : {
      procs: procs
     }
    };
   }
   #result(name, runs, pairs) {
    const identity = this.#identityOf(name);
    if (runs === 0) {
     this.#crash(identity, "it was not executed once");
     return;
    }
    if (new Set(pairs.map(({unit: unit}) => unit)).size < pairs.length) throw noResult(this.#line);
    for (const pair of pairs) this.#sample(identity, runs, pair);
   }
   #sample(identity, runs, {number: number, unit: unit}) {
    const {metric: benchmark, parameters: parameters} = identity;
    const metric = unit === "ns/op" ? benchmark : `${benchmark} ${unit}`;
    const line = this.#line;
    const {value: value} = (0, amount.vj)(go_bench_run_numberOf(number), goUnit(unit).name, {
     what: metric,
     line: line
    });
    const key = (0, metric_name.K)({
     metric: metric,
     parameters: parameters
    });
    const known = this.#metrics.get(key);
    const repeated = known ?? {
     metric: metric,
     parameters: parameters,
     benchmark: benchmark,
     unit: unit,
     samples: [],
     line: line,
     isSingle: true
    };
    repeated.samples.push((0, decimal._A)(value));
    repeated.isSingle &&= runs === 1;
    if (known === void 0) this.#metrics.set(key, repeated);
   }
   #begin(name, said) {
    const {kind: kind} = parseGoBenchLine(said);
    if (kind === "death") {
     this.#death ??= said;
     this.#crash(this.#identityOf(name), said);
    } else if (kind === "failed" || kind === "skipped") this.#follow({
     kind: kind,
     name: name
    }); else this.#begun = {
     name: name,
     line: this.#line
    };
   }
   #giveUp({name: name, line: line}) {
    this.#begun = void 0;
    this.#end(this.#crashes, this.#identityOf(name), {
     message: "it began, and has no result",
     line: line
    });
   }
   #fail(name, message) {
    if (name === void 0 && !this.#isOpen) return;
    this.#isOpen = false;
    const failed = name ?? this.#package;
    const reason = message ?? (failed === this.#package ? this.#death : void 0);
    if (reason === void 0 && this.#failed.has(failed)) return;
    this.#failed.set(failed, {
     metric: failed === "" ? "Benchmark*" : `${failed}.Benchmark*`,
     parameters: {},
     message: reason === void 0 ? "the package failed" : `the package failed: ${reason}`,
     line: this.#line
    });
   }
   #crash(identity, message) {
    this.#end(this.#crashes, identity, {
     message: message
    });
   }
   #end(ended, identity, said) {
    const key = (0, metric_name.K)(identity);
    if (!ended.has(key)) ended.set(key, {
     ...identity,
     line: this.#line,
     ...said
    });
   }
   * records() {
    if (this.#begun !== void 0 || this.#isOpen) throw cutOff(this.#package, this.#line);
    if (this.#named !== void 0) throw unfinished(this.#named);
    const environment = environmentOf(this.#facts);
    if (Object.keys(environment).length > 0) yield {
     kind: "environment",
     environment: environment
    };
    for (const repeated of this.#metrics.values()) if (!this.#hasCrashed(repeated)) yield go_bench_run_measurementOf(repeated);
    for (const {message: reason, ...skip} of this.#skips.values()) yield {
     kind: "no-data",
     ...skip,
     reason: reason
    };
    for (const crash of this.#crashes.values()) yield {
     kind: "crash",
     ...crash
    };
    for (const crash of this.#failed.values()) yield {
     kind: "crash",
     ...crash
    };
   }
   #hasCrashed({benchmark: metric, parameters: parameters}) {
    return [ parameters, {} ].some(each => this.#crashes.has((0, metric_name.K)({
     metric: metric,
     parameters: each
    })));
   }
  }
  function go_bench_run_measurementOf({unit: unit, benchmark: benchmark, isSingle: isSingle, ...repeated}) {
   const {name: name, better: better} = goUnit(unit);
   const base = (0, amount.vj)(0, name, {
    what: repeated.metric,
    line: repeated.line
   }).unit;
   const direction = better === void 0 ? {} : {
    better: better
   };
   const sampling = isSingle ? "observation" : "batch-mean";
   const derived = unit === "MB/s" ? {
    derivedFrom: benchmark
   } : {};
   return {
    kind: "measurement",
    measurement: {
     ...repeated,
     unit: base,
     ...direction,
     ...derived,
     statistics: {},
     sampling: sampling
    }
   };
  }
  function go_bench_run_numberOf(text) {
   return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(text) ? Number(text) : text;
  }
  function environmentOf(facts) {
   const cpu = facts.get("cpu");
   const os = [ facts.get("goos"), facts.get("goarch") ].filter(part => part !== void 0).join("/");
   return {
    ...cpu === void 0 ? {} : {
     cpu: cpu
    },
    ...os === "" ? {} : {
     os: os
    }
   };
  }
  function isAbout(line, named) {
   switch (line.kind) {
   case "passed":
   case "package-failed":
    return true;

   case "result":
   case "begun":
   case "failed":
   case "skipped":
    return line.name === named || line.name.startsWith(`${named}-`) || line.name.startsWith(`${named}/`);

   default:
    return false;
   }
  }
  const goBenchFormat = {
   id: "go-bench",
   title: "go test -bench",
   tool: "Go",
   docs: "https://pkg.go.dev/cmd/go#hdr-Testing_flags",
   command: "`go test -bench . -benchmem > bench.txt`, or with `-json`",
   metric: "`<package>.<benchmark>`, `procs` is a parameter; also `… B/op`, `… allocs/op` and others",
   statistics: "mean, median",
   recognises: file => file.content.kind === "text" ? file.content.lines.some(isOfGo) : (0, 
   benchmarks_content.RO)(file).some(isTestEvent),
   isCompleteLine: isCompleteLine,
   read: go_bench_read
  };
  const go_bench_HEAD = /^(?:goos|goarch): \w+$/;
  const PACKAGE_END = /^(?:FAIL\t|ok {2}\t|\? {3}\t)\S/;
  function isOfGo(line) {
   return go_bench_HEAD.test(line) || PACKAGE_END.test(line) || parseGoBenchLine(line).kind === "result";
  }
  function* go_bench_read(file) {
   const run = new GoBenchRun;
   if (file.content.kind === "text") {
    for (const [index, line] of file.content.lines.entries()) if (line !== "") run.take(line, index + 1);
   } else for (const {text: text, number: number} of outputOf((0, benchmarks_content.RO)(file))) run.take(text, number);
   yield* run.records();
  }
  const ENDING = new Set([ "ns/op", "MB/s", "B/op", "allocs/op" ]);
  const WHOLE_END = /^(?:PASS|FAIL|(?:ok {2}|FAIL)\t\S+(?:\t(?:\d+\.\d+s|\(cached\))(?:\s.*)?| \[[^\]]+\]))$/;
  function isCompleteLine(text) {
   const line = parseGoBenchLine(text);
   switch (line.kind) {
   case "passed":
   case "package-failed":
    return WHOLE_END.test(text);

   case "failed":
   case "skipped":
   case "death":
    return true;

   case "result":
    return ENDING.has(line.pairs.at(-1)?.unit ?? "");

   default:
    return false;
   }
  }
  function isTestEvent({value: value}) {
   const {Action: action, Package: name, ImportPath: path} = value;
   return typeof action === "string" && (typeof name === "string" || typeof path === "string");
  }
  function outputOf(rows) {
   const packages = new Map;
   for (const row of rows) {
    if (!isTestEvent(row)) throw noEvent(row.number);
    const {Package: name} = row.value;
    if (typeof name !== "string") continue;
    const found = packages.get(name) ?? new OutputOfPackage(name);
    packages.set(name, found);
    found.take(row);
   }
   const last = rows.at(-1)?.number;
   return [ ...packages.values() ].flatMap(each => each.whole(last));
  }
  const ENDS = new Set([ "pass", "fail", "skip" ]);
  class OutputOfPackage {
   #name;
   #lines=[];
   #rest="";
   #hasEnded=false;
   constructor(name) {
    this.#name = name;
   }
   take({value: value, number: number}) {
    const {Action: action, Output: output, Test: test} = value;
    if (action === "output") {
     if (typeof output !== "string") throw noEvent(number);
     this.#add(output, number);
    } else if (test === void 0 && ENDS.has(action)) {
     this.#hasEnded = true;
     this.#add("\n", number);
     if (action === "fail") this.#add(`FAIL\t${this.#name}\n`, number);
    }
   }
   #add(output, number) {
    const [first = "", ...others] = output.split("\n");
    this.#rest += first;
    for (const next of others) {
     this.#lines.push({
      text: this.#rest,
      number: number
     });
     this.#rest = next;
    }
   }
   whole(last) {
    if (this.#hasEnded) return this.#lines;
    throw new evidence_error.o(`the output of ${this.#name} ends in the middle: it is truncated`, {
     line: last,
     remedy: "let go test finish, and upload its whole output"
    });
   }
  }
  function noEvent(line) {
   return new evidence_error.o("expected an event of go test -json", {
    line: line,
    remedy: "keep the output of go test -json unchanged, without other lines"
   });
  }
  const googleBenchmarkFormat = {
   id: "google-benchmark",
   title: "Google Benchmark",
   tool: "Google Benchmark",
   docs: "https://github.com/google/benchmark/blob/main/docs/user_guide.md#output-formats",
   command: "`--benchmark_format=json`",
   metric: "the run name; also `… cpu` and rates",
   statistics: "mean, median",
   recognises: file => {
    const object = (0, benchmarks_content.Xy)(file);
    if (object === void 0 || !Object.hasOwn(object, "benchmarks")) return false;
    return (0, json_value.O)(object["context"]) || (0, benchmarks_content.wP)(object["benchmarks"], [ "name", "real_time", "cpu_time" ]);
   },
   read: google_benchmark_read
  };
  const rowShape = schemas.Ikc({
   name: json_shape.UU,
   run_name: schemas.lqM(json_shape.UU),
   run_type: schemas.lqM(schemas.k5n([ "iteration", "aggregate" ])),
   aggregate_name: schemas.lqM(schemas.YjP()),
   repetitions: schemas.lqM(json_shape.U9),
   iterations: schemas.lqM(json_shape.U9),
   real_time: schemas.lqM(schemas.L5J()),
   cpu_time: schemas.lqM(schemas.L5J()),
   time_unit: schemas.lqM(schemas.YjP()),
   items_per_second: schemas.lqM(schemas.L5J()),
   bytes_per_second: schemas.lqM(schemas.L5J()),
   error_occurred: schemas.lqM(schemas.zMY()),
   error_message: schemas.lqM(schemas.L5J()),
   skipped: schemas.lqM(schemas.zMY()),
   skip_message: schemas.lqM(schemas.L5J())
  });
  function* google_benchmark_read({content: content}) {
   if (content.kind !== "json") return;
   const {document: document} = content;
   yield* contextOf(document);
   const lines = document.linesOfItems([ "benchmarks" ]);
   const rows = (0, json_shape._f)(document, schemas.YOg(rowShape), [ "benchmarks" ]).map((row, index) => ({
    ...row,
    path: [ "benchmarks", index ],
    line: lines[index] ?? 1
   }));
   yield* (0, distinct_metrics.k)([ ...Map.groupBy(rows, runOf) ].flatMap(([run, own]) => recordsOfRun(document, run, own)));
  }
  function contextOf(document) {
   const description = new Description(document);
   const date = (0, json_shape.fK)(document.value, [ "context", "date" ]);
   const instant = typeof date === "string" ? (0, number_instant.nV)(date) : description.instant([ "context", "date" ]);
   const build = description.text([ "context", "library_build_type" ]);
   return description.records(instant, {
    cores: description.count([ "context", "num_cpus" ]),
    ...build === void 0 ? {} : {
     toolchain: `Google Benchmark, ${build}`
    }
   });
  }
  function runOf(row) {
   return row.run_name ?? row.name;
  }
  function recordsOfRun(document, metric, rows) {
   const line = rows[0]?.line ?? 1;
   const broken = rows.find(row => row.error_occurred === true || row.error_message !== void 0);
   if (broken !== void 0) return [ {
    kind: "crash",
    metric: metric,
    parameters: {},
    message: said(broken.error_message) ?? "it reports an error",
    line: broken.line
   } ];
   if (rows.every(row => row.skipped === true)) return [ {
    kind: "no-data",
    metric: metric,
    parameters: {},
    reason: said(rows[0]?.skip_message) ?? "it was skipped",
    line: line
   } ];
   const repetitions = rows.filter(({run_type: type, skipped: skipped}) => type !== "aggregate" && skipped !== true);
   checkRepetitions(metric, repetitions);
   checkAggregates(metric, rows);
   const make = repetitions.length > 0 ? ofRepetitions(document, repetitions) : ofAggregates(document, rows);
   return FIGURES.flatMap(figure => {
    const named = figure.suffix === "" ? metric : `${metric} ${figure.suffix}`;
    const identity = {
     metric: named,
     parameters: {},
     line: line
    };
    const derived = isTime(figure) ? {} : {
     derivedFrom: metric
    };
    return (0, unknown_unit.p)(identity, () => {
     const numbers = make(figure);
     return numbers === void 0 ? [] : [ {
      kind: "measurement",
      measurement: {
       ...identity,
       ...numbers,
       ...derived
      }
     } ];
    });
   });
  }
  function said(message) {
   return typeof message === "string" ? message : void 0;
  }
  function checkRepetitions(metric, rows) {
   const [first] = rows;
   if (first === void 0 || rows.every(row => runsOf(row) === rows.length)) return;
   throw new evidence_error.o(`${(0, json_value.v)(metric)} has ${rows.length} rows and ${runsOf(first)} repetitions`, {
    line: rows.at(-1)?.line,
    remedy: "give each benchmark its own name, and keep the file as the tool wrote it"
   });
  }
  function runsOf({repetitions: repetitions = 1}) {
   return Math.max(repetitions, 1);
  }
  function checkAggregates(metric, rows) {
   const seen = new Set;
   for (const {aggregate_name: aggregate, line: line} of rows) {
    if (aggregate === void 0) continue;
    if (seen.has(aggregate)) throw new evidence_error.o(`the ${aggregate} of ${(0, json_value.v)(metric)} is listed more than once`, {
     line: line,
     remedy: "give each benchmark its own name, and keep the file as the tool wrote it"
    });
    seen.add(aggregate);
   }
  }
  const FIGURES = [ {
   key: "real_time",
   suffix: "",
   unit: void 0
  }, {
   key: "cpu_time",
   suffix: "cpu",
   unit: void 0
  }, {
   key: "items_per_second",
   suffix: "items_per_second",
   unit: "/s"
  }, {
   key: "bytes_per_second",
   suffix: "bytes_per_second",
   unit: "/s"
  } ];
  function numberAt(document, row, {key: key, unit: unit}) {
   return (0, amount.XM)(row[key], unit ?? row.time_unit ?? "", placeOf(document, [ ...row.path, key ]));
  }
  function isTime({unit: unit}) {
   return unit === void 0;
  }
  function ofRepetitions(document, rows) {
   const isSingle = rows.every(({iterations: iterations}) => iterations === 1);
   return figure => {
    if (!isTime(figure) && rows.every(row => row[figure.key] === void 0)) return;
    return {
     unit: isTime(figure) ? "ns" : "per-second",
     statistics: {},
     sampling: isSingle ? "observation" : "batch-mean",
     samples: rows.map(row => numberAt(document, row, figure))
    };
   };
  }
  function marginOfRepetitions(rows, {key: key, unit: unit}) {
   const row = rows.find(({aggregate_name: aggregate}) => aggregate === "stddev");
   return row && (0, stated_margin.Px)(row[key], row.repetitions, unit ?? row.time_unit ?? "");
  }
  function ofAggregates(document, rows) {
   const stated = rows.filter(({aggregate_name: aggregate}) => aggregate === "mean" || aggregate === "median");
   return figure => {
    const own = stated.filter(row => row[figure.key] !== void 0);
    if (own.length === 0) return;
    const statistics = own.map(row => [ row.aggregate_name, numberAt(document, row, figure) ]);
    return {
     unit: isTime(figure) ? "ns" : "per-second",
     statistics: Object.fromEntries(statistics.map(([key, value]) => [ key, (0, decimal.us)(value) ])),
     ...(0, stated_margin.pY)({
      mean: marginOfRepetitions(rows, figure)
     }),
     sampling: "batch-mean"
    };
   };
  }
  const hyperfineFormat = {
   id: "hyperfine",
   title: "hyperfine",
   tool: "hyperfine",
   docs: "https://github.com/sharkdp/hyperfine",
   command: "`hyperfine --export-json bench.json`",
   metric: "the command, or its `--command-name`; also `… user`, `… system`, `… memory`; `--parameter-list` gives parameters",
   statistics: "all, of the samples",
   recognises: file => {
    const results = (0, benchmarks_content.Xy)(file)?.["results"];
    return Array.isArray(results) && results.some(each => (0, json_value.O)(each) && Object.hasOwn(each, "command"));
   },
   read: hyperfine_read
  };
  const resultsShape = schemas.YOg(schemas.Ikc({
   command: json_shape.UU,
   mean: schemas.L5J(),
   stddev: schemas.lqM(schemas.L5J()),
   median: schemas.L5J(),
   min: schemas.L5J(),
   max: schemas.L5J(),
   user: schemas.lqM(schemas.L5J()),
   system: schemas.lqM(schemas.L5J()),
   times: schemas.lqM(schemas.mee(schemas.YOg(schemas.L5J()))),
   memory_usage_byte: schemas.lqM(schemas.mee(schemas.YOg(schemas.L5J()))),
   exit_codes: schemas.lqM(schemas.mee(schemas.YOg(schemas.mee(schemas.Whr())))),
   parameters: schemas.lqM(schemas.L5J())
  }));
  function* hyperfine_read({content: content}) {
   if (content.kind !== "json") return;
   const {document: document} = content;
   const results = (0, json_shape._f)(document, resultsShape, [ "results" ]);
   const lines = document.linesOfItems([ "results" ]);
   yield* (0, distinct_metrics.k)(results.flatMap((result, index) => hyperfine_recordsOf({
    document: document,
    path: [ "results", index ],
    result: result
   }, lines[index] ?? 1)));
  }
  function hyperfine_recordsOf(placed, line) {
   const {document: document, path: path, result: result} = placed;
   const identity = {
    metric: result.command,
    parameters: parametersOf(document, [ ...path, "parameters" ], result),
    line: line
   };
   const failed = (result.exit_codes ?? []).filter(code => code !== 0);
   if (failed.length > 0) {
    const code = failed[0] === null ? "a signal" : `exit code ${failed[0]}`;
    const message = `${failed.length} of ${result.exit_codes?.length} runs ended with ${code}`;
    return [ {
     kind: "crash",
     ...identity,
     message: message
    } ];
   }
   const wall = wallClock(placed, identity);
   if (wall.statistics.max?.coefficient === 0n) return [ {
    kind: "no-data",
    ...identity,
    reason: NO_TIME
   } ];
   return [ measured(wall), ...cpu(placed, identity), ...memory(placed, identity) ];
  }
  const NO_TIME = "no run took longer than starting the shell does: run it with --shell=none";
  function parametersOf(document, path, {parameters: parameters}) {
   if (parameters === void 0 || parameters === null) return {};
   return Object.fromEntries((0, json_shape.mo)(document, schemas.YjP(), path));
  }
  function measured(measurement) {
   return {
    kind: "measurement",
    measurement: measurement
   };
  }
  const hyperfine_STATED = [ "mean", "median", "min", "max" ];
  function wallClock({document: document, path: path, result: result}, identity) {
   const stated = hyperfine_STATED.map(each => [ each, (0, amount.vj)(result[each], "s", placeOf(document, [ ...path, each ])).value ]);
   const {times: times, exit_codes: codes} = result;
   if (times && (times.length === 0 || codes?.length !== times.length)) throw new evidence_error.o(`${result.command} has ${times.length} times and ${codes?.length ?? "no"} exit codes`, {
    line: identity.line,
    remedy: "keep the file as hyperfine wrote it"
   });
   const samples = times?.map((time, index) => (0, amount.XM)(time, "s", placeOf(document, [ ...path, "times", index ])));
   return {
    ...identity,
    unit: "ns",
    statistics: Object.fromEntries(stated),
    ...(0, stated_margin.pY)({
     mean: (0, stated_margin.Px)(result.stddev, samples?.length ?? codes?.length, "s")
    }),
    sampling: "observation",
    ...samples === void 0 ? {} : {
     samples: samples
    }
   };
  }
  function cpu({document: document, path: path, result: result}, identity) {
   return [ "user", "system" ].flatMap(key => {
    if (result[key] === void 0) return [];
    const {unit: unit, value: value} = (0, amount.vj)(result[key], "s", placeOf(document, [ ...path, key ]));
    const metric = `${identity.metric} ${key}`;
    return [ measured({
     ...identity,
     metric: metric,
     unit: unit,
     statistics: {
      mean: value
     },
     sampling: "observation"
    }) ];
   });
  }
  function memory({document: document, path: path, result: result}, identity) {
   const bytes = result.memory_usage_byte;
   if (!bytes || bytes.length === 0) return [];
   if (result.times && result.times.length !== bytes.length) throw new evidence_error.o(`${result.command} has ${result.times.length} times and ${bytes.length} amounts of memory`, {
    line: identity.line,
    remedy: "keep the file as hyperfine wrote it"
   });
   const samples = bytes.map((each, index) => (0, amount.XM)(each, "B", placeOf(document, [ ...path, "memory_usage_byte", index ])));
   const metric = `${identity.metric} memory`;
   return [ measured({
    ...identity,
    metric: metric,
    unit: "bytes",
    statistics: {},
    sampling: "observation",
    samples: samples
   }) ];
  }
  const ONE = (0, decimal.Bc)(1);
  const SPANS = new Map([ [ "ns", "ns" ], [ "us", "us" ], [ "ms", "ms" ], [ "s", "s" ], [ "min", "min" ], [ "hr", "h" ] ]);
  const PER_SECOND = new Map([ [ "ns", 1e9 ], [ "us", 1e6 ], [ "ms", 1e3 ], [ "s", 1 ] ]);
  function scaleOf(unit) {
   const [left = "", right = "", ...rest] = unit.split("/");
   if (rest.length > 0) return;
   if (left === "ops") {
    const factor = PER_SECOND.get(right);
    return factor === void 0 ? void 0 : {
     unit: "ops/s",
     factor: (0, decimal.Bc)(factor)
    };
   }
   const span = right === "op" ? SPANS.get(left) : void 0;
   return span === void 0 ? void 0 : {
    unit: span,
    factor: ONE
   };
  }
  function primaryAmount(unit, place) {
   const scale = scaleOf(unit);
   if (scale !== void 0) return amountIn(scale);
   throw new unknown_unit.R(`the unit ${(0, json_value.v)(unit)} is not known`, place, "let JMH write ns/op, us/op, ms/op, s/op, or ops per one of these (-tu)");
  }
  function secondaryAmount(unit) {
   const known = unit === "B/op" || unit === "ms" ? unit : "count";
   return amountIn(scaleOf(unit) ?? {
    unit: known,
    factor: ONE
   });
  }
  function amountIn({unit: unit, factor: factor}) {
   return (value, place) => {
    const found = (0, amount.vj)(value, unit, place);
    return {
     unit: found.unit,
     value: (0, decimal.lw)(found.value, factor)
    };
   };
  }
  const metricShape = schemas.Ikc({
   scoreUnit: schemas.YjP(),
   rawData: schemas.lqM(schemas.YOg(schemas.YOg(schemas.L5J()))),
   rawDataHistogram: schemas.lqM(schemas.YOg(schemas.YOg(schemas.YOg(schemas.PVZ([ schemas.L5J(), json_shape.U9 ])))))
  });
  function primaryNumbers(placed, mode) {
   const {document: document, path: path, metric: metric} = placed;
   const toAmount = primaryAmount(metric.scoreUnit, placeOf(document, [ ...path, "scoreUnit" ]));
   const numbers = mode === "sample" ? distributionOf(placed, toAmount) : jmh_metric_samplesOf(placed, toAmount, mode === "ss" ? "observation" : "batch-mean");
   checkStatistics(document, path, numbers);
   return numbers;
  }
  function jmh_metric_samplesOf(placed, toAmount, sampling) {
   const {document: document, path: path} = placed;
   const {unit: unit, value: mean} = jmh_metric_amountAt(document, [ ...path, "score" ], toAmount);
   const samples = rawSamples(placed, toAmount);
   return {
    unit: unit,
    statistics: {
     mean: mean
    },
    ...marginOfScore(placed, toAmount),
    sampling: sampling,
    ...samples.length === 0 ? {} : {
     samples: samples
    }
   };
  }
  const jmh_metric_PERCENTILES = [ [ "0.0", "min" ], [ "50.0", "p50" ], [ "90.0", "p90" ], [ "95.0", "p95" ], [ "99.0", "p99" ], [ "99.9", "p999" ], [ "100.0", "max" ] ];
  function distributionOf(placed, toAmount) {
   const {document: document, path: path, metric: {rawDataHistogram: rawDataHistogram = []}} = placed;
   const {unit: unit, value: mean} = jmh_metric_amountAt(document, [ ...path, "score" ], toAmount);
   const stated = jmh_metric_PERCENTILES.flatMap(([key, statistic]) => {
    const place = [ ...path, "scorePercentiles", key ];
    if ((0, json_shape.fK)(document.value, place) === void 0) return [];
    return [ [ statistic, jmh_metric_amountAt(document, place, toAmount).value ] ];
   });
   const sampleCount = rawDataHistogram.flat(2).reduce((sum, [, times]) => sum + times, 0);
   if (sampleCount === 0) {
    const place = [ ...path, "rawDataHistogram" ];
    throw contradiction(document, place, `${(0, json_shape.LF)(place)}: expected the executions, found none`);
   }
   return {
    unit: unit,
    statistics: {
     mean: mean,
     ...Object.fromEntries(stated)
    },
    ...marginOfScore(placed, toAmount),
    sampling: "observation",
    sampleCount: sampleCount
   };
  }
  const jmh_metric_ROUNDING = 1e-9;
  function secondaryNumbers(placed) {
   const {document: document, path: path, metric: metric} = placed;
   const place = [ ...path, "score" ];
   if ((0, json_shape.fK)(document.value, place) === "NaN") return;
   const toAmount = secondaryAmount(metric.scoreUnit);
   const {unit: unit, value: value} = jmh_metric_amountAt(document, place, toAmount);
   const samples = rawSamples(placed, toAmount);
   const score = (0, decimal._A)(value);
   const mean = samples.reduce((sum, each) => sum + each, 0) / samples.length;
   return metric.scoreUnit.includes("/") && Math.abs(mean - score) <= score * jmh_metric_ROUNDING ? {
    unit: unit,
    statistics: {
     mean: value
    },
    ...marginOfScore(placed, toAmount),
    sampling: "batch-mean",
    samples: samples
   } : {
    unit: unit,
    value: value,
    statistics: {},
    sampling: "batch-mean"
   };
  }
  function marginOfScore({document: document, path: path}, toAmount) {
   const place = [ ...path, "scoreError" ];
   const error = (0, json_shape.fK)(document.value, place);
   const isStated = typeof error === "number" && Number.isFinite(error) && error >= 0;
   return (0, stated_margin.pY)(isStated ? {
    mean: toAmount(error, placeOf(document, place)).value
   } : {});
  }
  function rawSamples({document: document, path: path, metric: {rawData: rawData = []}}, toAmount) {
   return rawData.flatMap((fork, outer) => fork.map((value, inner) => (0, decimal._A)(toAmount(value, placeOf(document, [ ...path, "rawData", outer, inner ])).value)));
  }
  function jmh_metric_amountAt(document, place, toAmount) {
   return toAmount((0, json_shape.fK)(document.value, place), placeOf(document, place));
  }
  const jmhFormat = {
   id: "jmh",
   title: "JMH",
   tool: "JMH",
   docs: "https://github.com/openjdk/jmh",
   command: "`-rf json`",
   metric: "the benchmark; `mode` and `@Param` are parameters (`jmh-mode` beside a `@Param mode`); also `… <secondary>`",
   statistics: "all in modes `sample` and `ss`; mean, median in the others",
   recognises: ({content: content}) => content.kind === "json" && Array.isArray(content.document.value) && content.document.value.some(item => (0, 
   json_value.O)(item) && Object.hasOwn(item, "primaryMetric")),
   read: jmh_read
  };
  const MODES = [ "thrpt", "avgt", "sample", "ss" ];
  const resultShape = schemas.Ikc({
   benchmark: json_shape.UU,
   mode: schemas.k5n(MODES),
   forks: schemas.lqM(json_shape.U9),
   measurementIterations: schemas.lqM(json_shape.U9),
   jmhVersion: schemas.lqM(schemas.L5J()),
   primaryMetric: metricShape
  });
  const jmh_resultsShape = schemas.YOg(resultShape);
  function* jmh_read({content: content}) {
   if (content.kind !== "json") return;
   const {document: document} = content;
   const results = (0, json_shape._f)(document, jmh_resultsShape);
   const description = new Description(document);
   const machines = results.map((_, index) => [ "vmName", "jdkVersion" ].flatMap(key => description.text([ index, key ]) ?? []).join(" "));
   const toolchain = [ ...new Set(machines) ].filter(each => each !== "").join(", ");
   yield* description.records(void 0, {
    toolchain: toolchain
   });
   yield* (0, distinct_metrics.k)(jmh_recordsOf(document, results));
  }
  function* jmh_recordsOf(document, results) {
   const lines = document.linesOfItems([]);
   for (const [index, result] of results.entries()) {
    const line = lines[index];
    const at = line === void 0 ? {} : {
     line: line
    };
    const identity = {
     metric: result.benchmark,
     parameters: jmh_parametersOf(document, index, result.mode)
    };
    checkSettings(result, line);
    const lost = lostPart(result);
    if (lost !== void 0) {
     yield {
      kind: "crash",
      ...identity,
      message: lost,
      ...at
     };
     continue;
    }
    const placed = {
     document: document,
     path: [ index, "primaryMetric" ],
     metric: result.primaryMetric
    };
    yield* (0, unknown_unit.p)({
     ...identity,
     ...at
    }, () => [ {
     kind: "measurement",
     measurement: {
      ...identity,
      ...primaryNumbers(placed, result.mode),
      ...at
     }
    } ]);
    yield* secondaryRecords(document, [ index, "secondaryMetrics" ], {
     ...identity,
     mode: result.mode,
     ...at
    });
   }
  }
  const MAX_PARAMETERS = 100;
  function jmh_parametersOf(document, index, mode) {
   const path = [ index, "params" ];
   const given = (0, json_shape.fK)(document.value, path) === void 0 ? [] : (0, json_shape.mo)(document, schemas.YjP(), path);
   const parameters = Object.fromEntries(given);
   if (Object.keys(parameters).length > MAX_PARAMETERS) throw new evidence_error.o(`${(0, 
   json_shape.LF)(path)}: no benchmark has more than ${MAX_PARAMETERS} parameters`, {
    line: document.lineOf(path),
    remedy: "give the file that JMH wrote with -rf json"
   });
   return {
    ...parameters,
    [Object.hasOwn(parameters, "mode") ? "jmh-mode" : "mode"]: mode
   };
  }
  function checkSettings(result, line) {
   const {benchmark: benchmark, forks: forks, measurementIterations: measurementIterations, jmhVersion: jmhVersion, primaryMetric: primaryMetric} = result;
   const settings = [ forks, measurementIterations, jmhVersion ];
   if (settings.every(each => each === void 0)) return;
   const data = primaryMetric.rawDataHistogram ?? primaryMetric.rawData;
   if (forks !== void 0 && measurementIterations !== void 0 && data !== void 0) return;
   throw new evidence_error.o(`${benchmark} does not say how many forks and iterations it has, and should have`, {
    line: line,
    remedy: "give the file that JMH wrote with -rf json"
   });
  }
  function lostPart({forks: forks, measurementIterations: measurementIterations, primaryMetric: primaryMetric}) {
   const {rawData: rawData, rawDataHistogram: rawDataHistogram} = primaryMetric;
   const data = rawDataHistogram ?? rawData;
   if (data === void 0) return;
   const wanted = Math.max(forks ?? data.length, 1);
   if (data.length !== wanted) return `it ended well in ${data.length} of ${wanted} forks`;
   const short = data.find(({length: length}) => length !== (measurementIterations ?? length));
   return short && `a fork has ${short.length} of ${measurementIterations} iterations`;
  }
  const OWN_PERCENTILE = /(?:^|·)p[01]\.\d+$/;
  function* secondaryRecords(document, path, {metric: metric, mode: mode, ...identity}) {
   if ((0, json_shape.fK)(document.value, path) === void 0) return;
   for (const [key, found] of (0, json_shape.mo)(document, metricShape, path)) {
    if (mode === "sample" && OWN_PERCENTILE.test(key)) continue;
    const part = {
     metric: `${metric} ${key}`,
     ...identity
    };
    const numbers = secondaryNumbers({
     document: document,
     path: [ ...path, key ],
     metric: found
    });
    yield numbers === void 0 ? {
     kind: "no-data",
     ...part,
     reason: "JMH wrote NaN for it"
    } : {
     kind: "measurement",
     measurement: {
      ...part,
      ...numbers
     }
    };
   }
  }
  const libtestFormat = {
   id: "libtest",
   title: "libtest bench",
   tool: "libtest",
   docs: "https://doc.rust-lang.org/test/",
   command: "`cargo bench > bench.txt`",
   metric: "the function",
   statistics: "median",
   recognises: ({content: content}) => content.kind === "text" && content.lines.some(line => BENCH.test(line) || FAILED.test(line)),
   isCompleteLine: line => libtest_bench_WHOLE.test(line) || ENDED.test(line) || WHOLE_ERROR.test(line),
   read: libtest_bench_read
  };
  const libtest_bench_WHOLE = /^test \S+\s+\.\.\. (?:bench:.*\(\+\/- [\d,.]+\)|ok|ignored|FAILED)$/;
  const BEGUN = /^test (\S+)\s+\.\.\.\s*$/;
  const BENCH = /^test (\S+)\s+\.\.\. bench:\s+(\S+) (\S+)\/iter \(\+\/- [\d,.]+\)/;
  const FAILED = /^test (\S+)\s+\.\.\. FAILED$/;
  const STARTED = /^running \d+ tests?$/;
  const ENDED = /^test result: (\w+)\. \d+ passed; (\d+) failed; \d+ ignored; (\d+) measured; \d+ filtered out(?:; finished in [\d.]+s)?$/;
  const libtest_bench_ENDING = /^test result: /;
  const libtest_bench_ERROR = /^error(?:\[\w+\])?: (.*)$/;
  const WHOLE_ERROR = /^error: (?:(?:bench|test) failed, to rerun pass `[^`]+`|\d+ targets? failed:)$/;
  const CONSEQUENCE = /^(?:bench failed|test failed|\d+ targets? failed)/;
  const NUMBER = /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/;
  function* libtest_bench_read({content: content}) {
   if (content.kind === "text") yield* (0, distinct_metrics.k)(libtest_bench_recordsOf(content.lines));
  }
  function* libtest_bench_recordsOf(lines) {
   const suites = new SuiteReading;
   for (const [index, line] of lines.entries()) {
    for (const record of libtest_bench_recordsOfLine(line, index + 1)) {
     yield record;
     if (record.kind === "crash") suites.countCrash();
    }
    suites.take(line, index + 1);
   }
   suites.end();
  }
  class SuiteReading {
   #isOpen=false;
   #named=0;
   #failures=0;
   #measured=0;
   countCrash() {
    this.#named++;
   }
   take(line, number) {
    if (BENCH.test(line)) this.#measured++;
    if (STARTED.test(line)) {
     if (this.#isOpen) throw libtest_bench_fault("the previous suite has no end", number);
     this.#isOpen = true;
    }
    const begun = BEGUN.exec(line)?.[1];
    if (begun !== void 0 && !this.#isOpen) throw libtest_bench_fault(`${begun} began, and has no result`, number);
    const [ended, , failed = "0", measured = "0"] = ENDED.exec(line) ?? [];
    if (ended !== void 0) this.#endSuite(Number(failed), Number(measured), number); else if (libtest_bench_ENDING.test(line)) throw libtest_bench_fault("not the result of a suite", number);
    const error = libtest_bench_ERROR.exec(line)?.[1];
    if (error === void 0 || CONSEQUENCE.test(error) && this.#named > 0) return;
    throw libtest_bench_fault(`cargo bench failed: ${error}`, number);
   }
   #endSuite(failed, measured, line) {
    this.#isOpen = false;
    this.#failures += failed;
    if (measured !== this.#measured) throw libtest_bench_fault(`${measured} benchmarks were measured, and ${this.#measured} have a result`, line);
    this.#measured = 0;
   }
   end() {
    if (this.#isOpen) throw libtest_bench_fault("the last suite has no result: the output is truncated", void 0);
    if (this.#failures <= this.#named) return;
    throw libtest_bench_fault(`${this.#failures} benchmarks failed, and ${this.#named} are named`, void 0);
   }
  }
  function libtest_bench_recordsOfLine(line, number) {
   const failed = FAILED.exec(line)?.[1];
   if (failed !== void 0) return [ {
    kind: "crash",
    metric: failed,
    parameters: {},
    message: "it failed",
    line: number
   } ];
   const [, metric, text = "", unit = ""] = BENCH.exec(line) ?? [];
   if (metric !== void 0) return (0, unknown_unit.p)({
    metric: metric,
    parameters: {},
    line: number
   }, () => [ libtest_bench_resultOf({
    metric: metric,
    text: text,
    unit: unit
   }, number) ]);
   if (/ \.\.\. bench:/.test(line)) throw libtest_bench_fault(`not a benchmark result: ${line.slice(0, 80)}`, number);
   return [];
  }
  function libtest_bench_resultOf({metric: metric, text: text, unit: unit}, number) {
   const digits = NUMBER.test(text) ? text.replaceAll(",", "") : text;
   if (Number(digits) === 0) {
    const message = "it took no time: the function never calls iter";
    return {
     kind: "crash",
     metric: metric,
     parameters: {},
     message: message,
     line: number
    };
   }
   const measured = (0, amount.SK)(digits, unit, {
    what: metric,
    line: number
   });
   return {
    kind: "measurement",
    measurement: {
     metric: metric,
     parameters: {},
     unit: measured.unit,
     statistics: {
      median: measured.value
     },
     sampling: "batch-mean",
     line: number
    }
   };
  }
  function libtest_bench_fault(message, line) {
   return new evidence_error.o(message, {
    line: line,
    remedy: "fix the benchmarks, and keep the whole output of cargo bench"
   });
  }
  const pytestBenchmarkFormat = {
   id: "pytest-benchmark",
   title: "pytest-benchmark",
   tool: "pytest-benchmark",
   docs: "https://pytest-benchmark.readthedocs.io/en/latest/usage.html",
   command: "`--benchmark-json=bench.json`",
   metric: "the full name without its parameters, which are parameters",
   statistics: "all, of the samples; without the data min, mean, median, max",
   recognises: file => {
    const object = (0, benchmarks_content.Xy)(file);
    if (object === void 0 || !Object.hasOwn(object, "benchmarks")) return false;
    return Object.hasOwn(object, "machine_info") || (0, benchmarks_content.wP)(object["benchmarks"], [ "fullname", "stats" ]);
   },
   read: pytest_benchmark_read
  };
  const params = schemas.IeY(json_value.O, "an object");
  const pytest_benchmark_positive = schemas.Whr("a whole number, 1 or more").check(api.NC("a whole number, 1 or more"));
  const pytest_benchmark_benchmarkShape = schemas.Ikc({
   fullname: json_shape.UU,
   param: schemas.lqM(schemas.mee(schemas.YjP())),
   params: schemas.lqM(schemas.mee(params)),
   stats: schemas.Ikc({
    rounds: pytest_benchmark_positive,
    iterations: pytest_benchmark_positive,
    data: schemas.lqM(schemas.mee(schemas.YOg(schemas.L5J())))
   })
  });
  const pytest_benchmark_benchmarksShape = schemas.YOg(pytest_benchmark_benchmarkShape);
  function* pytest_benchmark_read({content: content}) {
   if (content.kind !== "json") return;
   const {document: document} = content;
   yield* machineOf(document);
   yield* (0, distinct_metrics.k)(measurementsOf(document));
  }
  function* measurementsOf(document) {
   const benchmarks = (0, json_shape._f)(document, pytest_benchmark_benchmarksShape, [ "benchmarks" ]);
   const lines = document.linesOfItems([ "benchmarks" ]);
   for (const [index, benchmark] of benchmarks.entries()) {
    const line = lines[index];
    const measurement = pytest_benchmark_measurementOf(document, [ "benchmarks", index, "stats" ], benchmark);
    yield {
     kind: "measurement",
     measurement: line === void 0 ? measurement : {
      ...measurement,
      line: line
     }
    };
   }
  }
  function machineOf(document) {
   const description = new Description(document);
   const text = (...keys) => description.text([ "machine_info", ...keys ]);
   const joined = (keys, separator) => keys.flatMap(key => text(key) ?? []).join(separator);
   return description.records(description.instant([ "datetime" ]), {
    cpu: text("cpu", "brand_raw") ?? text("cpu", "brand"),
    cores: description.count([ "machine_info", "cpu", "count" ]),
    os: joined([ "system", "machine" ], "/"),
    toolchain: joined([ "python_implementation", "python_version" ], " ")
   });
  }
  function pytest_benchmark_measurementOf(document, path, benchmark) {
   const {rounds: rounds, iterations: iterations, data: data} = benchmark.stats;
   const stated = key => {
    const place = [ ...path, key ];
    return (0, amount.vj)((0, json_shape.fK)(document.value, place), "s", placeOf(document, place)).value;
   };
   const samples = data?.map((each, index) => (0, amount.XM)(each, "s", placeOf(document, [ ...path, "data", index ])));
   if (samples !== void 0 && samples.length !== rounds) {
    const message = `${benchmark.fullname} has ${rounds} rounds, and ${samples.length} samples`;
    throw contradiction(document, [ ...path, "data" ], message);
   }
   const statistics = {
    min: stated("min"),
    max: stated("max"),
    mean: stated("mean"),
    median: stated("median")
   };
   const measured = {
    statistics: statistics,
    ...samples === void 0 ? {} : {
     samples: samples
    }
   };
   checkStatistics(document, path, measured);
   return {
    ...pytest_benchmark_identityOf(benchmark),
    unit: "ns",
    sampling: iterations === 1 ? "observation" : "batch-mean",
    sampleCount: rounds,
    ...(0, stated_margin.pY)({
     mean: (0, stated_margin.Px)((0, json_shape.fK)(document.value, [ ...path, "stddev" ]), rounds, "s")
    }),
    ...measured
   };
  }
  function pytest_benchmark_identityOf({fullname: fullname, param: param, params: given}) {
   const values = Object.entries(given ?? {});
   const suffix = typeof param === "string" ? `[${param}]` : "";
   if (values.length === 0 || suffix === "" || !fullname.endsWith(suffix)) return {
    metric: fullname,
    parameters: {}
   };
   const texts = values.flatMap(([key, value]) => {
    const text = textOf(value);
    return text === void 0 ? [] : [ [ key, text ] ];
   });
   return {
    metric: fullname.slice(0, -suffix.length),
    parameters: texts.length === values.length ? Object.fromEntries(texts) : {
     id: param ?? ""
    }
   };
  }
  const UNSERIALIZABLE = "UNSERIALIZABLE[";
  function textOf(value) {
   switch (typeof value) {
   case "string":
    return value.startsWith(UNSERIALIZABLE) ? void 0 : value;

   case "number":
    return String(value);

   case "boolean":
    return value ? "True" : "False";

   default:
    return value === null ? "None" : void 0;
   }
  }
  const tinybench_row_rowShape = schemas.Ikc({
   "Task name": json_shape.UU,
   Error: schemas.lqM(schemas.YjP()),
   Remarks: schemas.lqM(schemas.YjP())
  });
  const measuredShape = schemas.Ikc({
   "Latency avg (ns)": schemas.YjP(),
   "Latency med (ns)": schemas.YjP(),
   "Throughput avg (ops/s)": schemas.YjP(),
   "Throughput med (ops/s)": schemas.YjP(),
   Samples: schemas.Whr("a whole number, 1 or more").check(api.NC("a whole number, 1 or more"))
  });
  function* readTinybenchRow(document, index, at) {
   const {"Task name": metric, Error: error, Remarks: remarks} = (0, json_shape._f)(document, tinybench_row_rowShape, [ index ]);
   const identity = {
    metric: metric,
    parameters: {}
   };
   if (error !== void 0) {
    yield {
     kind: "crash",
     ...identity,
     message: error === "" ? "the task threw an error" : error,
     ...at
    };
    return;
   }
   if (remarks !== void 0) {
    yield {
     kind: "crash",
     ...identity,
     message: `the task did not finish: ${remarks}`,
     ...at
    };
    return;
   }
   const row = (0, json_shape._f)(document, measuredShape, [ index ]);
   const cell = column => cellValue(document, [ index, column ], row[column]);
   const ofRow = {
    parameters: {},
    sampling: "observation",
    sampleCount: row.Samples,
    ...at
   };
   yield {
    kind: "measurement",
    measurement: {
     metric: metric,
     unit: "ns",
     statistics: {
      mean: cell("Latency avg (ns)"),
      median: cell("Latency med (ns)")
     },
     ...(0, stated_margin.pY)({
      mean: (0, stated_margin.pj)(cell("Latency avg (ns)"), spreadOf(row["Latency avg (ns)"]))
     }),
     ...ofRow
    }
   };
   yield {
    kind: "measurement",
    measurement: {
     metric: `${metric} throughput`,
     unit: "per-second",
     statistics: {
      mean: cell("Throughput avg (ops/s)"),
      median: cell("Throughput med (ops/s)")
     },
     ...(0, stated_margin.pY)({
      mean: (0, stated_margin.pj)(cell("Throughput avg (ops/s)"), spreadOf(row["Throughput avg (ops/s)"]))
     }),
     derivedFrom: metric,
     ...ofRow
    }
   };
  }
  function spreadOf(text) {
   const digits = /± (\d+(?:\.\d+)?)%$/.exec(text)?.[1];
   return digits === void 0 ? void 0 : Number(digits);
  }
  const CELL = /^(\d+(?:\.\d+)?) ± \d/;
  function cellValue(document, path, text) {
   const digits = CELL.exec(String(text))?.[1];
   if (digits === void 0) throw new evidence_error.o(`${(0, json_shape.LF)(path)}: expected a number and its spread, found ${(0, 
   json_value.v)(text)}`, {
    line: document.lineOf(path),
    remedy: "write what bench.table() gives, without a converter of your own"
   });
   return (0, amount.SK)(digits, path[1].includes("(ns)") ? "ns" : "ops/s", placeOf(document, path)).value;
  }
  const tinybench_statistics_STATED = [ "mean", "median", "p50", "min", "max", "p75", "p99", "p999" ];
  function readTinybenchStatistics(document, path, unit) {
   const mean = [ ...path, "mean" ];
   const found = (0, amount.vj)((0, json_shape.fK)(document.value, mean), unit, placeOf(document, mean));
   const statistics = readStated(document, path, unit);
   checkOrder(document, path, statistics);
   return {
    unit: found.unit,
    statistics: statistics,
    ...(0, stated_margin.pY)({
     mean: readMargin(document, path, {
      unit: unit,
      mean: found.value
     })
    }),
    sampling: "observation",
    ...readSamples(document, path, unit)
   };
  }
  function readMargin(document, path, {unit: unit, mean: mean}) {
   const at = key => (0, json_shape.fK)(document.value, [ ...path, key ]);
   const count = COUNT_KEYS.map(at).find(found => typeof found === "number");
   return (0, stated_margin.OB)(at("moe"), unit) ?? (0, stated_margin.pj)(mean, at("rme")) ?? (0, 
   stated_margin.Px)(at("sd"), typeof count === "number" ? count : void 0, unit);
  }
  function readStated(document, path, unit) {
   const statistics = {};
   for (const key of tinybench_statistics_STATED) {
    const place = [ ...path, key ];
    const value = (0, json_shape.fK)(document.value, place);
    if (value === void 0) continue;
    statistics[key] = (0, amount.vj)(value, unit, placeOf(document, place)).value;
   }
   return statistics;
  }
  const COUNT_KEYS = [ "sampleCount", "samplesCount" ];
  function readSamples(document, path, unit) {
   const stated = COUNT_KEYS.flatMap(key => readCount(document, [ ...path, key ])).at(0);
   const place = [ ...path, "samples" ];
   const list = (0, json_shape.fK)(document.value, place);
   if (!Array.isArray(list) || list.length === 0) return stated === void 0 ? {} : {
    sampleCount: stated
   };
   if (stated !== void 0 && stated !== list.length) throw contradiction(document, place, `${(0, 
   json_shape.LF)(place)} are ${list.length}, but their count is ${stated}`);
   return {
    samples: list.map((value, index) => (0, amount.XM)(value, unit, placeOf(document, [ ...place, index ]))),
    sampleCount: list.length
   };
  }
  function readCount(document, path) {
   const value = (0, json_shape.fK)(document.value, path);
   if (value === void 0) return [];
   if (typeof value === "number" && Number.isSafeInteger(value) && value > 0) return [ value ];
   throw contradiction(document, path, `${(0, json_shape.LF)(path)}: expected a whole number, 1 or more, found ${JSON.stringify(value)}`);
  }
  const tinybench_statistics_ORDERS = [ [ "min", "median", "p50", "p75", "p99", "p999", "max" ], [ "min", "mean", "max" ] ];
  const tinybench_statistics_ROUNDING = 1e-9;
  function checkOrder(document, path, statistics) {
   for (const order of tinybench_statistics_ORDERS) {
    const stated = order.flatMap(name => {
     const value = statistics[name];
     return value === void 0 ? [] : [ {
      name: name,
      value: (0, decimal._A)(value)
     } ];
    });
    for (const [index, {name: name, value: value}] of stated.entries()) {
     const before = stated[index - 1];
     if (before === void 0 || before.value <= value * (1 + tinybench_statistics_ROUNDING)) continue;
     throw contradiction(document, path, `${(0, json_shape.LF)(path)}: its ${before.name} is larger than its ${name}`);
    }
   }
  }
  const tinybenchFormat = {
   id: "tinybench",
   title: "tinybench",
   tool: "tinybench",
   docs: "https://github.com/tinylibs/tinybench",
   command: "`JSON.stringify` of the tasks with their names, or of `bench.table()`",
   metric: "the task; also `… throughput`",
   statistics: "as in the file",
   recognises: ({content: content}) => content.kind === "json" && Array.isArray(content.document.value) && isList(content.document.value),
   read: tinybench_read
  };
  function isList(list) {
   return list.some(isOfTinybench) || list.length > 0 && list.every(isEmptyTask);
  }
  function isEmptyTask(item) {
   return (0, json_value.O)(item) && Object.keys(item).length === 0;
  }
  function isOfTinybench(item) {
   if (!(0, json_value.O)(item)) return false;
   return "Task name" in item || tinybench_isResult(item["result"]) || tinybench_isResult(item);
  }
  function tinybench_isResult(value) {
   if (!(0, json_value.O)(value)) return false;
   if ((0, json_value.O)(value["latency"]) || (0, json_value.O)(value["error"])) return true;
   const isFlat = "hz" in value && "period" in value && "rme" in value;
   return isFlat || "state" in value && "runtime" in value;
  }
  function* tinybench_read({content: content}) {
   if (content.kind !== "json" || !Array.isArray(content.document.value)) return;
   const {document: document} = content;
   yield* (0, distinct_metrics.k)(tinybench_recordsOf(document, content.document.value));
   const toolchain = toolchainOf(content.document.value);
   if (toolchain !== "") yield {
    kind: "environment",
    environment: {
     toolchain: toolchain
    }
   };
  }
  function* tinybench_recordsOf(document, list) {
   const lines = document.linesOfItems([]);
   for (const [index, item] of list.entries()) {
    const line = lines[index];
    const at = line === void 0 ? {} : {
     line: line
    };
    if (!(0, json_value.O)(item)) throw unlike([ index ], item, at);
    if ("Task name" in item) yield* readTinybenchRow(document, index, at); else yield* recordsOfTask(document, [ index ], {
     task: item,
     ...at
    });
   }
  }
  function* recordsOfTask(document, path, {task: task, ...at}) {
   const {name: name} = task;
   if (typeof name !== "string" || name === "") throw tinybench_nameless(path, at);
   const hasResult = Object.hasOwn(task, "result");
   const place = hasResult ? [ ...path, "result" ] : path;
   const identity = {
    metric: name,
    parameters: {}
   };
   const result = hasResult ? resultIn(task) : task;
   const ended = (0, json_value.O)(result) ? endOf(result) : NOT_RUN;
   switch (ended.kind) {
   case "crash":
    yield {
     kind: "crash",
     ...identity,
     message: ended.text,
     ...at
    };
    break;

   case "no-data":
    yield {
     kind: "no-data",
     ...identity,
     reason: ended.text,
     ...at
    };
    break;

   case "completed":
    yield* tinybench_measurementsOf(document, place, {
     metric: name,
     ...at
    });
   }
  }
  function resultIn({result: result}) {
   return (0, json_value.O)(result) && Object.keys(result).length === 0 ? {
    error: result
   } : result;
  }
  const NOT_RUN = {
   kind: "no-data",
   text: "the task has no result: it was not run"
  };
  function endOf(result) {
   const {state: state, error: error, aborted: aborted} = result;
   if (error !== void 0 || state === "errored") return {
    kind: "crash",
    text: errorText(error)
   };
   if (aborted === true || state === "aborted" || state === "aborted-with-statistics") return {
    kind: "crash",
    text: "the task was aborted"
   };
   if (state === "not-started" || Object.keys(result).every(key => key === "name")) return NOT_RUN;
   if (state === void 0 || state === "completed") return {
    kind: "completed"
   };
   return {
    kind: "crash",
    text: `the task ended as ${(0, json_value.v)(state)}`
   };
  }
  function errorText(error) {
   const said = (0, json_value.O)(error) ? error["message"] : error;
   return typeof said === "string" && said !== "" ? said : "the task threw an error, which JSON leaves out";
  }
  function* tinybench_measurementsOf(document, path, {metric: metric, ...at}) {
   const has = key => (0, json_shape.fK)(document.value, [ ...path, key ]) !== void 0;
   const place = has("latency") ? [ ...path, "latency" ] : path;
   const latency = readTinybenchStatistics(document, place, "ms");
   yield {
    kind: "measurement",
    measurement: {
     metric: metric,
     parameters: {},
     ...latency,
     ...at
    }
   };
   if (!has("throughput")) return;
   const throughput = readTinybenchStatistics(document, [ ...path, "throughput" ], "ops/s");
   yield {
    kind: "measurement",
    measurement: {
     metric: `${metric} throughput`,
     parameters: {},
     ...throughput,
     derivedFrom: metric,
     ...at
    }
   };
  }
  function toolchainOf(list) {
   const runtimes = list.flatMap(item => {
    const result = (0, json_value.O)(item) && (0, json_value.O)(item["result"]) ? item["result"] : item;
    if (!(0, json_value.O)(result)) return [];
    const {runtime: runtime, runtimeVersion: runtimeVersion} = result;
    return typeof runtime === "string" && typeof runtimeVersion === "string" ? [ `${runtime} ${runtimeVersion}` ] : [];
   });
   return [ ...new Set(runtimes) ].sort().join(", ");
  }
  function tinybench_nameless(path, {line: line}) {
   return new evidence_error.o(`${(0, json_shape.LF)(path)}: the task has no name`, {
    line: line,
    remedy: "write JSON.stringify(bench.tasks.map(({ name, result }) => ({ name, result })))"
   });
  }
  function unlike(path, item, {line: line}) {
   return new evidence_error.o(`${(0, json_shape.LF)(path)}: expected a task, found ${(0, 
   json_value.v)(item)}`, {
    line: line,
    remedy: "write JSON.stringify(bench.tasks.map(({ name, result }) => ({ name, result })))"
   });
  }
  const CHECKOUT = /^(?:.*?\/(?:_?work|__w)|[A-Za-z]:\/a)\/([^/]+)\/\1\//;
  const ABSOLUTE = /^(?:\/|[A-Za-z]:\/)/;
  const WINDOWS = /^(?:[A-Za-z]:[\\/]|\\\\)/;
  const MAX_PATH = 2e3;
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
  const vitestBench4Format = {
   id: "vitest-bench-4",
   title: "vitest bench --outputJson",
   tool: "Vitest up to 4",
   docs: "https://vitest.dev/guide/features.html#benchmarking",
   command: "`vitest bench --outputJson bench.json`",
   metric: "`<file> > <group> > <name>`; also `… throughput`",
   statistics: "mean, median, min, max, p75, p99, p999",
   recognises: file => vitest_bench_4_isReport((0, benchmarks_content.Xy)(file)),
   read: vitest_bench_4_read
  };
  function vitest_bench_4_isReport(value) {
   const files = (0, json_value.O)(value) ? value["files"] : void 0;
   return Array.isArray(files) && files.some(file => (0, json_value.O)(file) && "filepath" in file && "groups" in file);
  }
  const reportShape = schemas.Ikc({
   files: schemas.YOg(schemas.Ikc({
    filepath: json_shape.UU,
    groups: schemas.YOg(schemas.Ikc({
     fullName: json_shape.UU,
     benchmarks: schemas.YOg(schemas.Ikc({
      name: json_shape.UU
     }))
    }))
   }))
  });
  function* vitest_bench_4_read({content: content}) {
   if (content.kind !== "json") return;
   const {document: document} = content;
   const {files: files} = (0, json_shape._f)(document, reportShape);
   yield* (0, distinct_metrics.k)(vitest_bench_4_recordsOf(document, files));
  }
  function* vitest_bench_4_recordsOf(document, files) {
   const places = files.flatMap((file, index) => vitest_bench_4_placesOf(file, index, rootOf(files)));
   const lines = linesOf(document, places.map(({path: path}) => path));
   for (const [index, {metric: metric, path: path, isEmpty: isEmpty}] of places.entries()) {
    const at = lines[index] === void 0 ? {} : {
     line: lines[index]
    };
    const identity = {
     metric: metric,
     parameters: {}
    };
    if (isEmpty) yield {
     kind: "crash",
     ...identity,
     message: NOTHING,
     ...at
    }; else yield* recordsOfBenchmark(document, path, {
     ...identity,
     ...at
    });
   }
  }
  const NOTHING = "nothing was measured: it did not load, or everything in it is skipped";
  const THROWN = "the benchmark threw an error, or was stopped: Vitest writes no numbers for it";
  function vitest_bench_4_placesOf({filepath: filepath, groups: groups}, file, root) {
   if (groups.length === 0) return [ {
    metric: relativePath(filepath, root),
    path: [ "files", file ],
    isEmpty: true
   } ];
   return groups.flatMap(({fullName: fullName, benchmarks: benchmarks}, group) => {
    const metric = vitest_bench_4_portableName(filepath, fullName);
    const path = [ "files", file, "groups", group ];
    if (benchmarks.length === 0) return [ {
     metric: metric,
     path: path,
     isEmpty: true
    } ];
    return benchmarks.map((benchmark, index) => ({
     metric: `${metric} > ${benchmark.name}`,
     path: [ ...path, "benchmarks", index ],
     isEmpty: false
    }));
   });
  }
  function* recordsOfBenchmark(document, path, {metric: metric, parameters: parameters, ...at}) {
   if (!MEASURED.some(key => (0, json_shape.fK)(document.value, [ ...path, key ]) !== void 0)) {
    yield {
     kind: "crash",
     metric: metric,
     parameters: parameters,
     message: THROWN,
     ...at
    };
    return;
   }
   const latency = readTinybenchStatistics(document, path, "ms");
   yield {
    kind: "measurement",
    measurement: {
     metric: metric,
     parameters: parameters,
     ...latency,
     ...at
    }
   };
   const place = [ ...path, "hz" ];
   const {value: value, unit: unit} = (0, amount.vj)((0, json_shape.fK)(document.value, place), "ops/s", placeOf(document, place));
   yield {
    kind: "measurement",
    measurement: {
     metric: `${metric} throughput`,
     parameters: parameters,
     unit: unit,
     statistics: {
      mean: value
     },
     ...(0, stated_margin.pY)({
      mean: (0, stated_margin.pj)(value, (0, json_shape.fK)(document.value, [ ...path, "rme" ]))
     }),
     derivedFrom: metric,
     sampling: "observation",
     ...latency.sampleCount === void 0 ? {} : {
      sampleCount: latency.sampleCount
     },
     ...at
    }
   };
  }
  const MEASURED = [ "mean", "hz", "min", "max", "totalTime" ];
  function ownPath(fullName) {
   return fullName.split(" > ", 1)[0] ?? fullName;
  }
  function vitest_bench_4_portableName(filepath, fullName) {
   const own = ownPath(fullName);
   const portable = portablePaths([ filepath ]).get(filepath) ?? own;
   return portable.endsWith(`/${own}`) ? portable + fullName.slice(own.length) : fullName;
  }
  function rootOf(files) {
   for (const {filepath: filepath, groups: groups} of files) {
    const own = groups[0] === void 0 ? void 0 : ownPath(groups[0].fullName);
    if (own !== void 0 && filepath.endsWith(`/${own}`)) return filepath.slice(0, -own.length);
   }
   return "";
  }
  function relativePath(filepath, root) {
   const portable = portablePaths([ filepath ]).get(filepath) ?? filepath;
   if (root === "" || !filepath.startsWith(root)) return portable;
   const below = filepath.slice(root.length);
   return portable.endsWith(below) ? portable : below;
  }
  const vitestBench5Format = {
   id: "vitest-bench-5",
   title: "vitest --reporter=json",
   tool: "Vitest 5",
   docs: "https://vitest.dev/guide/features.html#benchmarking",
   command: "`vitest bench --reporter=json`",
   metric: "`<file> > <titles> > <test> > <task>`; also `… throughput`",
   statistics: "mean, median, min, max, p75, p99, p999",
   recognises: file => vitest_bench_5_isReport((0, benchmarks_content.Xy)(file)),
   read: vitest_bench_5_read
  };
  function vitest_bench_5_isReport(value) {
   const files = (0, json_value.O)(value) ? value["testResults"] : void 0;
   return Array.isArray(files) && files.some(isOfVitest5);
  }
  function isOfVitest5(file) {
   if (!(0, json_value.O)(file) || !Array.isArray(file["assertionResults"])) return false;
   const isNamedSo = typeof file["name"] === "string" && BENCHMARK_FILE.test(file["name"]);
   return isNamedSo || file["assertionResults"].some(test => (0, json_value.O)(test) && "benchmarks" in test);
  }
  const BENCHMARK_FILE = /\.(?:bench|benchmark)\.[cm]?[jt]sx?$/;
  const testShape = schemas.Ikc({
   title: schemas.YjP(),
   ancestorTitles: schemas.lqM(schemas.YOg(schemas.YjP())),
   status: schemas.k5n([ "passed", "failed", "skipped", "pending", "todo", "disabled" ]),
   failureMessages: schemas.lqM(schemas.L5J()),
   benchmarks: schemas.lqM(schemas.YOg(schemas.Ikc({
    name: schemas.YjP(),
    tasks: schemas.YOg(schemas.Ikc({
     name: json_shape.UU
    }))
   })))
  });
  const fileShape = schemas.Ikc({
   name: json_shape.UU,
   status: schemas.k5n([ "passed", "failed", "skipped", "pending", "todo" ]),
   message: schemas.lqM(schemas.L5J()),
   assertionResults: schemas.YOg(testShape)
  });
  const vitest_bench_5_reportShape = schemas.Ikc({
   testResults: schemas.YOg(fileShape)
  });
  function* vitest_bench_5_read({content: content}) {
   if (content.kind !== "json") return;
   const {document: document} = content;
   const {testResults: testResults} = (0, json_shape._f)(document, vitest_bench_5_reportShape);
   const description = new Description(document);
   yield* description.records(description.epochInstant([ "startTime" ]), {});
   yield* (0, distinct_metrics.k)(vitest_bench_5_recordsOf(document, testResults));
  }
  function* vitest_bench_5_recordsOf(document, files) {
   const paths = portablePaths(files.map(file => file.name));
   const lines = document.linesOfItems([ "testResults" ]);
   for (const [index, file] of files.entries()) {
    if (!hasBenchmarks(file)) continue;
    const line = lines[index];
    const at = {
     names: [ paths.get(file.name) ?? file.name ],
     ...line === void 0 ? {} : {
      line: line
     }
    };
    if (failedAsSuch(file)) yield crash(at, file.message);
    for (const [number, test] of file.assertionResults.entries()) yield* recordsOfTest(document, [ "testResults", index, "assertionResults", number ], {
     test: test,
     ...at
    });
   }
  }
  function hasBenchmarks(file) {
   return BENCHMARK_FILE.test(file.name) || file.assertionResults.some(test => measures(test));
  }
  function measures({benchmarks: benchmarks = []}) {
   return benchmarks.length > 0;
  }
  function failedAsSuch({status: status, assertionResults: assertionResults}) {
   return status === "failed" && !assertionResults.some(test => test.status === "failed");
  }
  function* recordsOfTest(document, path, {test: test, names: names, ...at}) {
   const ofTest = {
    names: [ ...names, ...test.ancestorTitles ?? [], test.title ],
    ...at
   };
   if (test.status === "failed") yield crash(ofTest, firstOf(test.failureMessages));
   for (const [index, {tasks: tasks}] of (test.benchmarks ?? []).entries()) for (const [number, task] of tasks.entries()) {
    const place = [ ...path, "benchmarks", index, "tasks", number ];
    yield* vitest_bench_5_recordsOfTask(document, place, {
     ...at,
     names: [ ...ofTest.names, task.name ]
    });
   }
  }
  function* vitest_bench_5_recordsOfTask(document, path, {names: names, ...at}) {
   const metric = names.join(" > ");
   const latency = readTinybenchStatistics(document, [ ...path, "latency" ], "ms");
   yield {
    kind: "measurement",
    measurement: {
     metric: metric,
     parameters: {},
     ...latency,
     ...at
    }
   };
   const place = [ ...path, "throughput" ];
   if ((0, json_shape.fK)(document.value, place) === void 0) return;
   const throughput = readTinybenchStatistics(document, place, "ops/s");
   yield {
    kind: "measurement",
    measurement: {
     metric: `${metric} throughput`,
     parameters: {},
     ...throughput,
     derivedFrom: metric,
     ...at
    }
   };
  }
  function firstOf(messages) {
   return Array.isArray(messages) ? messages[0] : messages;
  }
  function crash({names: names, ...at}, message) {
   const said = typeof message === "string" ? message.split("\n", 1)[0]?.trim() ?? "" : "";
   return {
    kind: "crash",
    metric: names.join(" > "),
    parameters: {},
    message: said === "" ? "it failed, but the report does not say why" : said,
    ...at
   };
  }
  var quantity = __webpack_require__(6214);
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
  function checkOutliers(document, outliers, rows) {
   for (const [index, {extension: extension, ...times}] of outliers.entries()) {
    const row = rows.get(extension);
    const differs = Object.entries(times).find(([key, value]) => row?.[key] !== value);
    if (differs === void 0) continue;
    const [key, value] = differs;
    throw pi_bench_consistency_contradiction(document, [ "outliers", index ], `${key} of the outlier ${extension} is ${value}, and ${row?.[key] ?? "nothing"} among the extensions`);
   }
  }
  function checkWorst(document, checks, rows) {
   for (const [index, {actual_us: actual, worst_extension: worst}] of checks.entries()) {
    if (worst === void 0 || worst === null || actual === null) continue;
    const row = rows.get(worst);
    if (row !== void 0 && Object.values(row).includes(actual)) continue;
    throw pi_bench_consistency_contradiction(document, [ "budget_checks", index ], `no load of ${worst} took ${actual} us`);
   }
  }
  const AGGREGATE = /^(?:p(\d{1,2})_of_p(\d{1,2})s|(max|min)_p(\d{1,2}))_us$/;
  function aggregateCheck(document, rows) {
   const columns = new Map;
   const columnOf = name => {
    const known = columns.get(name);
    const column = known ?? [ ...rows.values() ].flatMap(row => row[name] ?? []).sort((a, b) => a - b);
    columns.set(name, column);
    return column;
   };
   return (scenario, key, value) => {
    const [, outer, inner, extreme, only] = AGGREGATE.exec(key) ?? [];
    const percentile = inner ?? only;
    if (percentile === void 0) return;
    const column = columnOf(`${scenario}_p${percentile}_us`);
    if (column.length < rows.size) return;
    const [low, high] = boundsOf(column, outer, extreme);
    if (low !== void 0 && high !== void 0 && low <= value && value <= high) return;
    const found = low === void 0 ? "no extension was measured" : `the extensions give ${low} to ${high}`;
    throw pi_bench_consistency_contradiction(document, [ "aggregate", `${scenario}_load`, key ], `${key} is ${value}, and ${found}`);
   };
  }
  function boundsOf(sorted, percent, extreme) {
   if (extreme !== void 0) {
    const found = extreme === "min" ? sorted[0] : sorted.at(-1);
    return [ found, found ];
   }
   const last = sorted.length - 1;
   const low = sorted[Math.floor(last * Number(percent) / 100)];
   return [ low, sorted[Math.min(last, Math.floor(sorted.length * Number(percent) / 100))] ];
  }
  function pi_bench_consistency_contradiction(document, path, message) {
   return new evidence_error.o(message, {
    line: document.lineOf(path),
    remedy: "find out why the tool that wrote the file contradicts itself"
   });
  }
  const SUFFIX = /_(p50|p75|p90|p95|p99|p999|mean|median)$/;
  function statisticOfName(budget) {
   const suffix = SUFFIX.exec(budget)?.[1];
   return NAMED.find(each => each === suffix);
  }
  const NAMED = [ "p50", "p75", "p90", "p95", "p99", "p999", "mean", "median" ];
  const OF_MEANS = /^criterion\b|pijs_workload|scenario_runner/i;
  function measurementOfBudget(budget, {value: value, unit: unit}, {source: source, line: line}) {
   const isMean = OF_MEANS.test(source);
   const statistic = isMean ? "mean" : statisticOfName(budget);
   return {
    metric: budget,
    parameters: {},
    unit: unit,
    ...pi_metric_name_numberOf(statistic, value),
    sampling: isMean ? "batch-mean" : "observation",
    ...line === void 0 ? {} : {
     line: line
    }
   };
  }
  function pi_metric_name_numberOf(statistic, value) {
   return statistic === void 0 ? {
    value: value,
    statistics: {}
   } : {
    statistics: {
     [statistic]: value
    }
   };
  }
  const piBudgetEventsFormat = {
   id: "pi-budget-events",
   title: "pi budget events",
   tool: "the budget tests, an event a line",
   docs: PI.docs,
   family: PI,
   metric: "the name of the budget",
   statistics: "the one that the name ends with (`_p95`)",
   recognises: file => {
    const [first] = (0, benchmarks_content.RO)(file);
    return first !== void 0 && Object.hasOwn(first.value, "budget_name") && Object.hasOwn(first.value, "threshold");
   },
   read: pi_budget_events_read
  };
  const STATUSES = [ "PASS", "FAIL", "NO_DATA" ];
  const piBudgetShape = schemas.Ikc({
   budget_name: json_shape.UU,
   threshold: schemas.aig().check(api.UI()),
   unit: json_shape.UU,
   comparison: schemas.lqM(schemas.k5n([ "maximum", "minimum" ])),
   actual: schemas.L5J(),
   status: schemas.k5n(STATUSES),
   source: schemas.YjP(),
   failure_reason: schemas.lqM(schemas.mee(schemas.YjP()))
  });
  function* pi_budget_events_read(file) {
   yield* (0, distinct_metrics.k)((0, benchmarks_content.RO)(file).flatMap(pi_budget_events_recordsOfLine));
  }
  function pi_budget_events_recordsOfLine({value: value, number: number}) {
   const parsed = piBudgetShape.safeParse(value);
   if (parsed.success) return recordsOfBudget(parsed.data, number);
   const place = parsed.error.issues[0]?.path.join(".") ?? "";
   throw new evidence_error.o(`${place}: not a budget event, found ${(0, json_value.v)(value[place])}`, {
    line: number,
    remedy: "write budget_name, threshold, unit, actual, status and source"
   });
  }
  const OUTCOMES = {
   PASS: "pass",
   FAIL: "fail",
   NO_DATA: "no-data"
  };
  function recordsOfBudget(budget, line) {
   const {budget_name: metric, status: status, source: source, unit: unit, threshold: threshold} = budget;
   const identity = {
    metric: metric,
    parameters: {}
   };
   const reason = budget.failure_reason ?? source;
   if (budget.actual === null || budget.actual === void 0) {
    if (status === "PASS") throw pi_budget_events_contradiction(budget, "it passes without a number", line);
    if (status === "FAIL" && !budget.failure_reason) throw pi_budget_events_contradiction(budget, "it fails without a number and without a failure_reason", line);
    const claim = {
     kind: "claim",
     ...identity,
     outcome: OUTCOMES[status],
     text: reason,
     line: line
    };
    return [ {
     kind: "no-data",
     ...identity,
     reason: reason,
     line: line
    }, claim ];
   }
   const measured = (0, unknown_unit.p)({
    ...identity,
    line: line
   }, () => {
    const found = amountOf(budget, {
     what: `actual of ${metric}`,
     line: line
    });
    return [ {
     kind: "measurement",
     measurement: measurementOfBudget(metric, found, {
      source: source,
      line: line
     })
    } ];
   });
   const isMet = meets(Number(budget.actual), budget);
   if (status === "NO_DATA") throw pi_budget_events_contradiction(budget, "it has a number", line);
   if (status === "PASS" !== isMet) throw pi_budget_events_contradiction(budget, `${(0, 
   json_value.v)(budget.actual)} ${isMet ? "meets" : "misses"} ${threshold} ${unit}`, line);
   const text = `${(0, json_value.v)(budget.actual)} of ${threshold} ${unit}`;
   const claim = {
    kind: "claim",
    ...identity,
    outcome: OUTCOMES[status],
    text: text,
    line: line
   };
   if (isAmbiguous(budget)) {
    const doubt = `${(0, json_value.v)(budget.actual)} ${unit} of ${source} may be a hundred times as much: its tool multiplies by 100 what is 1 or less`;
    return [ {
     kind: "no-data",
     ...identity,
     reason: doubt,
     line: line
    }, claim ];
   }
   return [ ...measured, claim ];
  }
  function amountOf({actual: actual, unit: unit}, place) {
   if (unit !== "MB") return (0, amount.vj)(actual, unit, place);
   return (0, amount.vj)(typeof actual === "number" ? actual * MEBIBYTE : actual, "B", place);
  }
  const MEBIBYTE = 1048576;
  function isAmbiguous({actual: actual, unit: unit, source: source}) {
   return unit === "percent" && source.includes("stress_triage") && Number(actual) > 1;
  }
  function meets(actual, {threshold: threshold, unit: unit, comparison: comparison}) {
   const isMinimum = comparison === void 0 ? /(?:\/s|\/sec)$/.test(unit) : comparison === "minimum";
   return isMinimum ? actual >= threshold : actual <= threshold;
  }
  function pi_budget_events_contradiction({budget_name: budget, status: status}, found, line) {
   return new evidence_error.o(`${budget} has the status ${status}, and ${found}`, {
    line: line,
    remedy: "find out why the tool that wrote the file contradicts itself"
   });
  }
  const piBenchBaselineFormat = {
   id: "pi.bench.baseline.v1",
   title: "pi.bench.baseline.v1",
   tool: "the benchmarks of extension loading",
   docs: PI.docs,
   family: PI,
   metric: "`cold_load` and `warm_load` of each extension, their aggregates (`cold_load.p95_of_p99s`), and the budgets",
   statistics: "as in the file",
   recognises: file => {
    const schema = (0, benchmarks_content.Xy)(file)?.["schema"];
    return typeof schema === "string" && SCHEMAS.has(piSchemaName(schema));
   },
   read: pi_bench_baseline_read
  };
  const REGISTRY = "bench.schema_registry.v1";
  const SCHEMAS = new Set([ "bench.baseline.v1", REGISTRY ]);
  const microseconds = schemas.aig().check(api.UI("0 or more"));
  const baselineShape = schemas.Ikc({
   config: schemas.Ikc({
    iterations: json_shape.U9
   }),
   aggregate: schemas.Ikc({
    extensions_tested: json_shape.U9,
    extensions_failed: json_shape.U9
   }),
   budget_checks: schemas.YOg(schemas.Ikc({
    budget_name: json_shape.UU,
    threshold_us: microseconds,
    actual_us: schemas.mee(microseconds),
    status: schemas.k5n([ "PASS", "FAIL", "NO_DATA" ]),
    worst_extension: schemas.lqM(schemas.mee(json_shape.UU))
   })),
   outliers: schemas.Rvf(schemas.YOg(schemas.Ikc({
    extension: json_shape.UU,
    cold_p50_us: microseconds,
    cold_p99_us: microseconds,
    warm_p99_us: microseconds
   })), []),
   failures: schemas.Rvf(schemas.YOg(schemas.Ikc({
    extension: json_shape.UU,
    scenario: json_shape.UU,
    error: schemas.YjP()
   })), [])
  });
  const extensionShape = schemas.Ikc({
   cold_p50_us: microseconds,
   cold_p95_us: microseconds,
   cold_p99_us: microseconds,
   warm_p50_us: microseconds,
   warm_p95_us: microseconds,
   warm_p99_us: microseconds
  });
  const SCENARIOS = [ "cold", "warm" ];
  const pi_bench_baseline_PERCENTILES = [ "p50", "p95", "p99" ];
  function* pi_bench_baseline_read({content: content}) {
   if (content.kind !== "json") return;
   const {document: document} = content;
   refuseRegistry(document);
   const baseline = (0, json_shape._f)(document, baselineShape);
   const rows = readRows(document, baseline);
   checkOutliers(document, baseline.outliers, rows);
   checkWorst(document, baseline.budget_checks, rows);
   yield* pi_bench_baseline_machineOf(document);
   yield* (0, distinct_metrics.k)([ ...budgetRecords(document, baseline), ...aggregates(document, rows), ...extensions(rows, baseline), ...crashes(document, baseline) ]);
  }
  function refuseRegistry(document) {
   const schema = (0, json_shape.fK)(document.value, [ "schema" ]);
   if (typeof schema !== "string" || piSchemaName(schema) !== REGISTRY) return;
   throw new evidence_error.o(`this is ${schema}, a list of schemas without measurements`, {
    line: document.lineOf([ "schema" ]),
    remedy: "remove it from the evidence, and add the files that it lists"
   });
  }
  function pi_bench_baseline_machineOf(document) {
   const description = new Description(document);
   const profile = description.text([ "build_profile" ]);
   return description.records(description.instant([ "generated_at" ]), {
    cpu: description.text([ "cpu" ]),
    cores: description.count([ "cpu_cores" ]),
    os: description.text([ "os" ]),
    ...profile === void 0 ? {} : {
     toolchain: `build profile ${profile}`
    }
   });
  }
  function budgetRecords(document, {budget_checks: checks}) {
   const lines = document.linesOfItems([ "budget_checks" ]);
   return checks.flatMap(({budget_name: budget, threshold_us: threshold, actual_us: actual, status: status}, index) => recordsOfBudget({
    budget_name: budget,
    threshold: threshold,
    unit: "us",
    actual: actual,
    status: status,
    source: "not measured"
   }, lines[index] ?? 1));
  }
  function aggregates(document, rows) {
   const check = aggregateCheck(document, rows);
   return SCENARIOS.flatMap(scenario => {
    const path = [ "aggregate", `${scenario}_load` ];
    const members = [ ...(0, json_shape.mo)(document, microseconds, path) ];
    const lines = linesOf(document, members.map(([key]) => [ ...path, key ]));
    return members.map(([key, value], index) => {
     const metric = `${scenario}_load.${key.replace(/_us$/, "")}`;
     const line = lines[index];
     const measured = (0, amount.vj)(value, "us", {
      what: metric,
      line: line
     });
     check(scenario, key, value);
     return measurementRecord({
      metric: metric,
      parameters: {},
      ...measured,
      statistics: {},
      sampling: "observation",
      ...line === void 0 ? {} : {
       line: line
      }
     });
    });
   });
  }
  function readRows(document, {aggregate: aggregate, failures: failures}) {
   const rows = (0, json_shape.mo)(document, extensionShape, [ "per_extension" ]);
   const failed = new Set(failures.map(({extension: extension}) => extension));
   checkCount(document, "extensions_tested", {
    declared: aggregate.extensions_tested,
    listed: rows.size
   });
   checkCount(document, "extensions_failed", {
    declared: aggregate.extensions_failed,
    listed: failed.size
   });
   return rows;
  }
  function checkCount(document, key, {declared: declared, listed: listed}) {
   if (declared === listed) return;
   throw new evidence_error.o(`${key} is ${declared}, and ${listed} are listed`, {
    line: document.lineOf([ "aggregate", key ]),
    remedy: "find out why the tool that wrote the file contradicts itself"
   });
  }
  function extensions(rows, {config: config}) {
   return [ ...rows ].flatMap(([extension, row]) => SCENARIOS.map(scenario => measurementRecord({
    metric: `${scenario}_load`,
    parameters: {
     extension: extension
    },
    unit: "ns",
    statistics: Object.fromEntries(pi_bench_baseline_PERCENTILES.map(percentile => [ percentile, nanoseconds(row[`${scenario}_${percentile}_us`]) ])),
    sampling: "observation",
    sampleCount: config.iterations
   })));
  }
  function nanoseconds(value) {
   const found = (0, quantity.MT)(value, "us");
   if (found === void 0) throw new RangeError("us is a unit");
   return found.value;
  }
  function crashes(document, {failures: failures}) {
   const lines = document.linesOfItems([ "failures" ]);
   return failures.map(({extension: extension, scenario: scenario, error: error}, index) => ({
    kind: "crash",
    metric: scenario,
    parameters: {
     extension: extension
    },
    message: error,
    line: lines[index] ?? 1
   }));
  }
  function measurementRecord(measurement) {
   return {
    kind: "measurement",
    measurement: measurement
   };
  }
  const VERSIONS = new Set([ "perf.budget_summary.v1", "perf.budget_summary.v2" ]);
  const piBudgetSummaryFormat = {
   id: "pi.perf.budget_summary",
   title: "pi.perf.budget_summary.v1|v2",
   tool: "the budget tests",
   docs: PI.docs,
   family: PI,
   metric: "the name of the budget",
   statistics: "the one that the name ends with (`_p95`); version 1 has no numbers",
   recognises: file => {
    const schema = (0, benchmarks_content.Xy)(file)?.["schema"];
    return typeof schema === "string" && VERSIONS.has(piSchemaName(schema));
   },
   read: pi_budget_summary_read
  };
  const summaryShape = schemas.Ikc({
   budgets: schemas.YOg(schemas.Ikc({
    name: json_shape.UU,
    threshold: schemas.aig().check(api.UI()),
    unit: schemas.YjP(),
    comparison: schemas.lqM(schemas.k5n([ "maximum", "minimum" ])),
    ci_enforced: schemas.zMY()
   })),
   budget_results: schemas.lqM(schemas.YOg(piBudgetShape)),
   failing_data_contracts: schemas.Rvf(schemas.YOg(schemas.Ikc({
    budget_name: schemas.lqM(schemas.mee(json_shape.UU)),
    contract_id: json_shape.UU,
    detail: schemas.YjP()
   })), []),
   data_contract_failures_count: schemas.lqM(json_shape.U9),
   total_budgets: json_shape.U9,
   pass: json_shape.U9,
   fail: json_shape.U9,
   no_data: json_shape.U9,
   ci_enforced: json_shape.U9
  });
  function* pi_budget_summary_read({content: content}) {
   if (content.kind !== "json") return;
   const {document: document} = content;
   const summary = (0, json_shape._f)(document, summaryShape);
   checkCounts(document, summary);
   checkDefinitions(document, summary);
   yield* ageOf(document, [ "generated_at" ]);
   if (summary.budget_results === void 0) yield totals(document, summary); else {
    const lines = document.linesOfItems([ "budget_results" ]);
    yield* (0, distinct_metrics.k)(summary.budget_results.flatMap((budget, index) => recordsOfBudget(budget, lines[index] ?? 1)));
   }
   yield* contractClaims(document, summary);
  }
  function checkCounts(document, summary) {
   const {pass: pass, fail: fail, no_data: noData, total_budgets: total, budgets: budgets, budget_results: results} = summary;
   const enforced = budgets.filter(({ci_enforced: isEnforced}) => isEnforced).length;
   check(document, "total_budgets", [ total, pass + fail + noData ]);
   check(document, "total_budgets", [ total, budgets.length ]);
   check(document, "ci_enforced", [ summary.ci_enforced, enforced ]);
   const {failing_data_contracts: contracts, data_contract_failures_count: declared} = summary;
   if (declared !== void 0) check(document, "data_contract_failures_count", [ declared, contracts.length ]);
   if (results === void 0) return;
   const counted = wanted => results.filter(({status: status}) => status === wanted).length;
   check(document, "pass", [ pass, counted("PASS") ]);
   check(document, "fail", [ fail, counted("FAIL") ]);
   check(document, "no_data", [ noData, counted("NO_DATA") ]);
  }
  function checkDefinitions(document, {budgets: budgets, budget_results: results}) {
   const defined = new Map(budgets.map(budget => [ budget.name, budget ]));
   check(document, "total_budgets", [ budgets.length, defined.size ]);
   for (const [index, result] of (results ?? []).entries()) {
    const budget = defined.get(result.budget_name);
    const isSame = budget !== void 0 && budget.threshold === result.threshold && budget.unit === result.unit && budget.comparison === result.comparison;
    if (isSame) continue;
    throw new evidence_error.o(`${result.budget_name} has the limit ${result.threshold} ${result.unit}, and no budget of that name has it`, {
     line: document.lineOf([ "budget_results", index ]),
     remedy: "find out why the tool that wrote the file contradicts itself"
    });
   }
  }
  function contractClaims(document, {failing_data_contracts: contracts}) {
   if (contracts.length === 0) return [];
   const lines = document.linesOfItems([ "failing_data_contracts" ]);
   return contracts.map(({budget_name: budget, contract_id: contract, detail: detail}, index) => ({
    kind: "claim",
    metric: budget ?? "budgets",
    parameters: {},
    outcome: "no-data",
    text: `${contract}: ${detail}`,
    line: lines[index] ?? 1
   }));
  }
  function check(document, key, [declared, recomputed]) {
   if (declared === recomputed) return;
   throw new evidence_error.o(`${key} is ${declared}, and the file adds up to ${recomputed}`, {
    line: document.lineOf([ key ]),
    remedy: "find out why the tool that wrote the file contradicts itself"
   });
  }
  function totals(document, {pass: pass, fail: fail, no_data: noData, total_budgets: total}) {
   return {
    kind: "claim",
    metric: "budgets",
    parameters: {},
    outcome: fail > 0 ? "fail" : pass > 0 ? "pass" : "no-data",
    text: `${pass} passed, ${fail} failed and ${noData} have no data, of ${total} budgets`,
    line: document.lineOf([ "total_budgets" ])
   };
  }
  const piPerfComparisonFormat = {
   id: "pi.ext.perf_comparison.v1",
   title: "pi.ext.perf_comparison.v1",
   tool: "the comparison of two programs",
   docs: PI.docs,
   family: PI,
   metric: "`<category>: <metric>`",
   statistics: "none: the numbers are text for people",
   recognises: file => {
    const schema = (0, benchmarks_content.Xy)(file)?.["schema"];
    if (typeof schema === "string") return piSchemaName(schema) === "ext.perf_comparison.v1";
    const [first] = (0, benchmarks_content.RO)(file);
    return first !== void 0 && Object.hasOwn(first.value, "rust_value") && Object.hasOwn(first.value, "verdict");
   },
   read: pi_perf_comparison_read
  };
  const pi_perf_comparison_rowShape = schemas.Ikc({
   category: schemas.YjP(),
   metric: json_shape.UU,
   rust_value: schemas.YjP(),
   legacy_value: schemas.YjP(),
   delta: schemas.YjP(),
   verdict: schemas.k5n([ "FASTER", "COMPARABLE", "SLOWER", "PASS", "FAIL", "INFO" ])
  });
  const pi_perf_comparison_OUTCOMES = {
   FASTER: "pass",
   COMPARABLE: "pass",
   PASS: "pass",
   SLOWER: "fail",
   FAIL: "fail",
   INFO: "no-data"
  };
  const comparisonShape = schemas.Ikc({
   summary: schemas.Ikc({
    faster_count: json_shape.U9,
    slower_count: json_shape.U9,
    comparable_count: json_shape.U9
   }),
   rows: schemas.YOg(pi_perf_comparison_rowShape)
  });
  const eventsSummaryShape = schemas.Ikc({
   generated_at: schemas.lqM(schemas.L5J()),
   faster: json_shape.U9,
   slower: json_shape.U9,
   comparable: json_shape.U9
  });
  function pi_perf_comparison_read(file) {
   const {content: content} = file;
   return content.kind === "json" && Object.hasOwn(content.document.value ?? {}, "rows") ? readReport(content.document) : readEvents((0, 
   benchmarks_content.RO)(file));
  }
  function* readReport(document) {
   const {rows: rows, summary: summary} = (0, json_shape._f)(document, comparisonShape);
   const {faster_count: faster, slower_count: slower, comparable_count: comparable} = summary;
   pi_perf_comparison_checkCounts({
    faster: faster,
    slower: slower,
    comparable: comparable
   }, rows, document.lineOf([ "summary" ]));
   yield* ageOf(document, [ "generated_at" ]);
   const lines = document.linesOfItems([ "rows" ]);
   yield* claims(rows.map((row, index) => ({
    row: row,
    line: lines[index] ?? 1
   })));
  }
  function* readEvents(lines) {
   const last = lines.at(-1);
   const rows = lines.slice(0, -1).map(({value: value, number: number}) => ({
    row: readRow(value, number),
    line: number
   }));
   const schema = last?.value["schema"];
   if (typeof schema !== "string" || piSchemaName(schema) !== "ext.perf_comparison_summary.v1") throw new evidence_error.o("the last line is not a summary: the file is truncated", {
    line: last?.number,
    remedy: "let the tool finish, and keep its whole file"
   });
   const summary = eventsSummaryShape.safeParse(last?.value);
   if (!summary.success) throw noComparison(summary.error.issues[0]?.path.join("."), last?.number);
   pi_perf_comparison_checkCounts(summary.data, rows.map(({row: row}) => row), last?.number);
   yield* ageOfText(summary.data.generated_at, "generated_at", last?.number);
   yield* claims(rows);
  }
  function readRow(value, line) {
   const parsed = pi_perf_comparison_rowShape.safeParse(value);
   if (parsed.success) return parsed.data;
   throw noComparison(parsed.error.issues[0]?.path.join("."), line);
  }
  function noComparison(place, line) {
   return new evidence_error.o(`${place ?? "the line"}: not a comparison`, {
    line: line,
    remedy: "write category, metric, rust_value, legacy_value, delta and verdict"
   });
  }
  function pi_perf_comparison_checkCounts(declared, rows, line) {
   const counted = wanted => rows.filter(({verdict: verdict}) => verdict === wanted).length;
   const found = {
    faster: counted("FASTER"),
    slower: counted("SLOWER"),
    comparable: counted("COMPARABLE")
   };
   for (const kind of [ "faster", "slower", "comparable" ]) {
    if (declared[kind] === found[kind]) continue;
    throw new evidence_error.o(`${kind} is ${declared[kind]}, and ${found[kind]} are listed`, {
     line: line,
     remedy: "find out why the tool that wrote the file contradicts itself"
    });
   }
  }
  function* claims(rows) {
   const seen = new Set;
   for (const {row: row, line: line} of rows) {
    const key = JSON.stringify([ row.category, row.metric ]);
    if (seen.has(key)) throw new evidence_error.o(`the comparison ${(0, json_value.v)(row.metric)} is in the file more than once`, {
     line: line,
     remedy: "overwrite the file instead of appending to it"
    });
    seen.add(key);
    yield claimOf(row, line);
   }
  }
  function claimOf({category: category, metric: metric, rust_value: value, legacy_value: legacy, verdict: verdict}, line) {
   return {
    kind: "claim",
    metric: `${category}: ${metric}`,
    parameters: {},
    outcome: pi_perf_comparison_OUTCOMES[verdict],
    text: `${verdict}: ${value}, formerly ${legacy}`,
    line: line
   };
  }
  function schemaOf(file) {
   const schema = (0, benchmarks_content.Xy)(file)?.["schema"];
   return typeof schema === "string" ? piSchemaName(schema) : void 0;
  }
  const piBinarySizeFormat = {
   id: "pi.perf.binary_size.v1",
   title: "pi.perf.binary_size.v1",
   tool: "the release build",
   docs: PI.docs,
   family: PI,
   metric: "`binary_size`",
   statistics: "one number",
   recognises: file => schemaOf(file) === "perf.binary_size.v1",
   read: readBinarySize
  };
  const megabytes = schemas.lqM(schemas.aig().check(api.UI("0 or more")));
  const binaryShape = schemas.Ikc({
   size_bytes: schemas.L5J(),
   size_mb: megabytes,
   budget_threshold_mb: megabytes,
   size_within_budget: schemas.lqM(schemas.zMY()),
   build_exit_code: schemas.lqM(schemas.Whr())
  });
  const pi_release_evidence_MEBIBYTE = 1048576;
  const pi_release_evidence_ROUNDING = .001;
  function sizeClaim(document, binary) {
   const {size_mb: size, budget_threshold_mb: threshold, size_within_budget: isWithin} = binary;
   const bytes = Number(binary.size_bytes);
   if (size !== void 0 && Math.abs(size - bytes / pi_release_evidence_MEBIBYTE) > pi_release_evidence_ROUNDING) throw pi_release_evidence_contradiction(document, "size_mb", `${size}, and ${bytes} bytes are ${bytes / pi_release_evidence_MEBIBYTE}`);
   if (threshold === void 0 || isWithin === void 0) return [];
   if (isWithin !== bytes <= threshold * pi_release_evidence_MEBIBYTE) throw pi_release_evidence_contradiction(document, "size_within_budget", `${isWithin}, with ${bytes} bytes of ${threshold} MB`);
   return [ {
    kind: "claim",
    metric: "binary_size",
    parameters: {},
    outcome: isWithin ? "pass" : "fail",
    text: `${bytes} bytes of ${threshold} MB, which are ${threshold * pi_release_evidence_MEBIBYTE} bytes`,
    line: document.lineOf([ "size_within_budget" ])
   } ];
  }
  function pi_release_evidence_contradiction(document, key, found) {
   return new evidence_error.o(`${key} is ${found}`, {
    line: document.lineOf([ key ]),
    remedy: "find out why the tool that wrote the file contradicts itself"
   });
  }
  function* readBinarySize({content: content}) {
   if (content.kind !== "json") return;
   const {document: document} = content;
   const binary = (0, json_shape._f)(document, binaryShape);
   const code = binary.build_exit_code;
   yield* ageOf(document, [ "generated_at" ]);
   const identity = {
    metric: "binary_size",
    parameters: {},
    line: document.lineOf([ "size_bytes" ])
   };
   if (code !== void 0 && code !== 0) {
    yield {
     kind: "crash",
     ...identity,
     message: `the build failed with exit code ${code}`
    };
    return;
   }
   const measured = (0, amount.vj)(binary.size_bytes, "B", placeOf(document, [ "size_bytes" ]));
   yield {
    kind: "measurement",
    measurement: {
     ...identity,
     ...measured,
     statistics: {},
     sampling: "observation"
    }
   };
   yield* sizeClaim(document, binary);
  }
  const piIdleMemoryFormat = {
   id: "pi.perf.idle_memory_rss.v1",
   title: "pi.perf.idle_memory_rss.v1",
   tool: "the release build",
   docs: PI.docs,
   family: PI,
   metric: "`idle_memory_rss`",
   statistics: "all, of the samples",
   recognises: file => schemaOf(file) === "perf.idle_memory_rss.v1",
   read: readIdleMemory
  };
  const memoryShape = schemas.Ikc({
   sample_count: json_shape.U9,
   samples: schemas.YOg(schemas.Ikc({
    rss_bytes: schemas.L5J()
   })),
   rss_bytes: schemas.lqM(schemas.aig()),
   rss_spread_bytes: schemas.lqM(schemas.aig())
  });
  function* readIdleMemory({content: content}) {
   if (content.kind !== "json") return;
   const {document: document} = content;
   const memory = (0, json_shape._f)(document, memoryShape);
   const {sample_count: declared, samples: listed} = memory;
   if (declared !== listed.length || declared === 0) throw pi_release_evidence_contradiction(document, "sample_count", `${declared}, and ${listed.length} are listed`);
   const samples = listed.map(({rss_bytes: bytes}, index) => (0, amount.XM)(bytes, "B", placeOf(document, [ "samples", index, "rss_bytes" ])));
   checkSpread(document, memory, samples);
   const description = new Description(document);
   const os = description.text([ "bench_env", "os" ]);
   yield* description.records(description.instant([ "generated_at" ]), {
    os: os
   });
   yield {
    kind: "measurement",
    measurement: {
     metric: "idle_memory_rss",
     parameters: {},
     unit: "bytes",
     statistics: {},
     sampling: "observation",
     samples: samples,
     line: document.lineOf([ "samples" ])
    }
   };
  }
  function checkSpread(document, memory, samples) {
   const {rss_bytes: stated, rss_spread_bytes: spread} = memory;
   const least = samples.reduce((left, right) => Math.min(left, right));
   const most = samples.reduce((left, right) => Math.max(left, right));
   if (stated !== void 0 && (stated < least || stated > most)) throw pi_release_evidence_contradiction(document, "rss_bytes", `${stated}, and the samples are ${least} to ${most}`);
   if (spread !== void 0 && spread !== most - least) throw pi_release_evidence_contradiction(document, "rss_spread_bytes", `${spread}, and the samples are ${least} to ${most}`);
  }
  const latency = schemas.Ikc({
   count: json_shape.U9,
   min: schemas.L5J(),
   mean: schemas.L5J(),
   p50: schemas.L5J(),
   p95: schemas.L5J(),
   p99: schemas.L5J(),
   max: schemas.L5J()
  });
  function latencyRecord(found, line) {
   const names = [ "min", "mean", "p50", "p95", "p99", "max" ];
   const statistics = Object.fromEntries(names.map(each => [ each, (0, amount.vj)(found[each], "us", {
    what: `latency ${each}`,
    line: line
   }).value ]));
   return pi_stress_measured({
    metric: "stress_event_latency",
    unit: "ns",
    statistics: statistics,
    sampleCount: found.count,
    line: line
   });
  }
  function pi_stress_measured(parts) {
   return {
    kind: "measurement",
    measurement: {
     parameters: {},
     sampling: "observation",
     ...parts
    }
   };
  }
  const pi_stress_ROUNDING = 1e-9;
  function growthRecord({initial: initial, max: max, growth: growth}, line) {
   const identity = {
    metric: "stress_rss_growth",
    parameters: {},
    line: line
   };
   if (max < initial) throw pi_stress_contradiction(`the memory is ${initial} at first, and ${max} at most`, line);
   if (initial === 0) return {
    kind: "no-data",
    ...identity,
    reason: "the run began with no memory, so its growth is not defined"
   };
   const fraction = (max - initial) / initial;
   const isStated = [ fraction, fraction * 100 ].some(each => growth !== null && Math.abs(each - growth) <= pi_stress_ROUNDING * Math.max(1, each));
   if (!isStated) throw pi_stress_contradiction(`growth is ${growth}, and from ${initial} to ${max} it is ${fraction}`, line);
   const {unit: unit, value: value} = (0, amount.vj)(fraction * 100, "percent", {
    what: "rss growth",
    line: line
   });
   return pi_stress_measured({
    metric: identity.metric,
    unit: unit,
    better: "lower",
    value: value,
    statistics: {},
    line: line
   });
  }
  function claimRecord(limits, line) {
   const missed = [ ...limits.rss ? [] : [ "memory" ], ...limits.latency ? [] : [ "latency" ] ];
   return {
    kind: "claim",
    metric: "stress",
    parameters: {},
    outcome: missed.length === 0 ? "pass" : "fail",
    text: missed.length === 0 ? "the stress run passed" : `the stress run failed: ${missed.join(" and ")}`,
    line: line
   };
  }
  function pi_stress_contradiction(message, line) {
   return new evidence_error.o(message, {
    line: line,
    remedy: "find out why the tool that wrote the file contradicts itself"
   });
  }
  function checkEvents(events, {count: timed}, line) {
   if (events !== timed) throw pi_stress_contradiction(`event_count is ${events}, and ${timed} were timed`, line);
  }
  function errorsRecord(errors, line) {
   const {unit: unit, value: value} = (0, amount.vj)(errors, "count", {
    what: "error_count",
    line: line
   });
   return pi_stress_measured({
    metric: "stress_errors",
    unit: unit,
    better: "lower",
    value: value,
    statistics: {},
    line: line
   });
  }
  const piStressTriageFormat = {
   id: "pi.ext.stress_triage.v1",
   title: "pi.ext.stress_triage.v1",
   tool: "stress runs",
   docs: PI.docs,
   family: PI,
   metric: "`stress_event_latency`, `stress_errors`, `stress_rss_growth`",
   statistics: "min, mean, p50, p95, p99, max of the latency; one number",
   recognises: file => pi_stress_schemaOf((0, benchmarks_content.Xy)(file)) === "ext.stress_triage.v1",
   read: readTriage
  };
  const growth = schemas.mee(schemas.aig().check(api.UI("0 or more")));
  const triageShape = schemas.Ikc({
   pass: schemas.zMY(),
   results: schemas.Ikc({
    event_count: json_shape.U9,
    error_count: json_shape.U9,
    latency: schemas.Ikc({
     ok: schemas.zMY(),
     summary: latency
    }),
    rss: schemas.Ikc({
     ok: schemas.zMY(),
     initial_kb: json_shape.U9,
     max_kb: json_shape.U9,
     growth_pct: growth
    })
   })
  });
  function* readTriage({content: content}) {
   if (content.kind !== "json") return;
   const {document: document} = content;
   const {pass: pass, results: results} = (0, json_shape._f)(document, triageShape);
   const {event_count: events, latency: timed, rss: rss} = results;
   const line = document.lineOf([ "pass" ]);
   if (pass !== (rss.ok && timed.ok)) throw pi_stress_contradiction(`pass is ${pass}, but its parts disagree`, line);
   checkEvents(events, timed.summary, document.lineOf([ "results", "event_count" ]));
   yield* ageOf(document, [ "generated_at" ]);
   yield latencyRecord(timed.summary, document.lineOf([ "results", "latency", "summary" ]));
   const memory = {
    initial: rss.initial_kb,
    max: rss.max_kb,
    growth: rss.growth_pct
   };
   yield growthRecord(memory, document.lineOf([ "results", "rss", "growth_pct" ]));
   yield errorsRecord(results.error_count, document.lineOf([ "results", "error_count" ]));
   yield claimRecord({
    rss: rss.ok,
    latency: timed.ok
   }, line);
  }
  const piStressEventsFormat = {
   id: "pi.ext.stress_rss.v1",
   title: "pi.ext.stress_rss.v1",
   tool: "stress runs, an event a line",
   docs: PI.docs,
   family: PI,
   metric: "`stress_event_latency`, `stress_rss_kb`, `stress_errors`, `stress_rss_growth`",
   statistics: "min, mean, p50, p95, p99, max of the latency; one number",
   recognises: file => pi_stress_schemaOf((0, benchmarks_content.RO)(file)[0]?.value) === "ext.stress_rss.v1",
   read: pi_stress_readEvents
  };
  const pi_stress_summaryShape = schemas.Ikc({
   ts: schemas.lqM(schemas.L5J()),
   event_count: json_shape.U9,
   error_count: json_shape.U9,
   initial_rss_kb: json_shape.U9,
   max_rss_kb: json_shape.U9,
   rss_growth_pct: growth,
   rss_ok: schemas.zMY(),
   latency_ok: schemas.zMY(),
   latency_summary: latency
  });
  function* pi_stress_readEvents(file) {
   const samples = [];
   let summary;
   for (const row of (0, benchmarks_content.RO)(file)) {
    const schema = pi_stress_schemaOf(row.value);
    if (summary !== void 0) throw pi_stress_fault("nothing comes after the summary", row.number);
    if (schema === "ext.stress_summary.v1") summary = row; else if (schema !== "ext.stress_rss.v1") throw pi_stress_fault("not an event of a stress run", row.number); else samples.push((0, 
    amount.XM)(row.value["rss_kb"], "count", {
     what: "rss_kb",
     line: row.number
    }));
   }
   if (summary === void 0) throw pi_stress_fault("there is no summary: the run did not end", void 0);
   const memory = pi_stress_measured({
    metric: "stress_rss_kb",
    unit: "count",
    better: "lower",
    statistics: {},
    samples: samples,
    line: 1
   });
   yield* summaryRecords(summary, samples, memory);
  }
  function* summaryRecords({value: value, number: number}, samples, memory) {
   const parsed = pi_stress_summaryShape.safeParse(value);
   if (!parsed.success) throw pi_stress_fault(`${parsed.error.issues[0]?.path.join(".") ?? ""}: not a summary`, number);
   const {initial_rss_kb: initial, max_rss_kb: max, latency_summary: timed, ts: ts, ...run} = parsed.data;
   const largest = samples.reduce((left, right) => Math.max(left, right));
   if (samples[0] !== initial) throw pi_stress_contradiction(`initial_rss_kb is ${initial}, and ${samples[0]} came first`, number);
   if (largest > max) throw pi_stress_contradiction(`max_rss_kb is ${max}, and ${largest} is listed`, number);
   checkEvents(run.event_count, timed, number);
   yield* ageOfText(ts, "ts", number);
   yield memory;
   yield latencyRecord(timed, number);
   yield growthRecord({
    initial: initial,
    max: max,
    growth: run.rss_growth_pct
   }, number);
   yield errorsRecord(run.error_count, number);
   yield claimRecord({
    rss: run.rss_ok,
    latency: run.latency_ok
   }, number);
  }
  function pi_stress_schemaOf(value) {
   const schema = value?.["schema"];
   return typeof schema === "string" ? piSchemaName(schema) : void 0;
  }
  function pi_stress_fault(message, line) {
   return new evidence_error.o(message, {
    line: line,
    remedy: "let the stress run finish, and keep its whole file"
   });
  }
  const piWorkloadFormat = {
   id: "pi-workload",
   title: "pi workload",
   tool: "calls in a loop",
   docs: PI.docs,
   family: PI,
   metric: "the scenario: the time of a call; also `… calls`, the calls per second",
   statistics: "mean",
   recognises: file => {
    const [first] = (0, benchmarks_content.RO)(file);
    return first !== void 0 && Object.hasOwn(first.value, "per_call_us") && Object.hasOwn(first.value, "calls_per_sec");
   },
   read: pi_workload_read
  };
  const pi_workload_rowShape = schemas.Ikc({
   scenario: json_shape.UU,
   iterations: json_shape.U9,
   tool_calls_per_iteration: json_shape.U9,
   total_calls: json_shape.U9,
   elapsed_ms: schemas.aig().check(api.UI()),
   per_call_us: schemas.L5J(),
   calls_per_sec: schemas.L5J()
  });
  function agrees({calls: calls, milliseconds: milliseconds, perCall: perCall, perSecond: perSecond}) {
   const isTime = (perCall - 1) * calls <= (milliseconds + 1) * 1e3 && (perCall + 1) * calls >= (milliseconds - 1) * 1e3;
   const isRate = (perSecond - 1) * (milliseconds - 1) <= calls * 1e3 && (perSecond + 1) * (milliseconds + 1) >= calls * 1e3;
   return isTime && isRate;
  }
  function* pi_workload_read(file) {
   yield* (0, distinct_metrics.k)((0, benchmarks_content.RO)(file).flatMap(pi_workload_recordsOfLine));
  }
  function pi_workload_recordsOfLine({value: value, number: line}) {
   const parsed = pi_workload_rowShape.safeParse(value);
   const fault = message => new evidence_error.o(message, {
    line: line,
    remedy: "find out why the tool that wrote the file contradicts itself"
   });
   if (!parsed.success) throw fault(`${parsed.error.issues[0]?.path.join(".") ?? "the line"}: not a workload`);
   const {scenario: scenario, iterations: iterations, tool_calls_per_iteration: calls, total_calls: total, ...row} = parsed.data;
   if (iterations * calls !== total) throw fault(`total_calls is ${total}, but ${iterations} × ${calls} is not`);
   if (total === 0) throw fault("nothing was called");
   const parameters = {
    tool_calls_per_iteration: String(calls)
   };
   const common = {
    parameters: parameters,
    sampling: "batch-mean",
    sampleCount: total,
    line: line
   };
   const perCall = (0, amount.vj)(row.per_call_us, "us", {
    what: "per_call_us",
    line: line
   });
   const rate = (0, amount.vj)(row.calls_per_sec, "calls/sec", {
    what: "calls_per_sec",
    line: line
   });
   const totals = {
    calls: total,
    milliseconds: row.elapsed_ms,
    perCall: Number(row.per_call_us),
    perSecond: Number(row.calls_per_sec)
   };
   if (totals.perCall === 0 || totals.perSecond === 0) throw fault("a call took no time, or never ended");
   if (!agrees(totals)) throw fault(`${total} calls in ${totals.milliseconds} ms are not ${totals.perCall} us each and ${totals.perSecond} per second`);
   return [ {
    kind: "measurement",
    measurement: {
     metric: scenario,
     unit: perCall.unit,
     statistics: {
      mean: perCall.value
     },
     ...common
    }
   }, {
    kind: "measurement",
    measurement: {
     metric: `${scenario} calls`,
     unit: rate.unit,
     statistics: {
      mean: rate.value
     },
     derivedFrom: scenario,
     ...common
    }
   } ];
  }
  const PI_BENCHMARKS = [ piBudgetEventsFormat, piBudgetSummaryFormat, piBenchBaselineFormat, piPerfComparisonFormat, piWorkloadFormat, piStressEventsFormat, piStressTriageFormat, piBinarySizeFormat, piIdleMemoryFormat ];
  function benchmarkFormats() {
   return [ hyperfineFormat, criterionFormat, cargoCriterionFormat, libtestFormat, googleBenchmarkFormat, catch2Format, goBenchFormat, pytestBenchmarkFormat, jmhFormat, benchmarkDotnetFormat, vitestBench4Format, vitestBench5Format, tinybenchFormat, benchmarkJsFormat, githubActionBenchmarkFormat, bencherFormat, ...PI_BENCHMARKS, performance_baseline.L ];
  }
 }
};
