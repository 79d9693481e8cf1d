exports.id = 398;
exports.ids = [398];
exports.modules = {

/***/ 2398:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_stated_margin = __webpack_require__(1393);

function contradiction$4(document, path, message) {
 return new require_main.EvidenceError(message, {
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

function placeOf(document, path) {
 return {
  get what() {
   return require_main.pathText(path);
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
 recognises: file => isReport$3(require_main.objectOf(file)),
 read: read$19
};

function isReport$3(report) {
 const benchmarks = Object.values(report ?? {});
 if (!benchmarks.every(measures => require_main.isJsonObject(measures))) return false;
 const metrics = benchmarks.flatMap(measures => Object.values(measures));
 return metrics.every(require_main.isJsonObject) && metrics.some(metric => "value" in metric);
}

function* read$19(file) {
 const report = require_main.objectOf(file);
 if (file.content.kind !== "json" || report === void 0) return;
 yield* require_main.distinctMetrics(recordsOf$8(file.content.document, report));
}

function* recordsOf$8(document, report) {
 const places = Object.keys(report).flatMap(benchmark => placesOf$1(document, benchmark));
 const lines = linesOf(document, places);
 for (const [index, path] of places.entries()) {
  const [benchmark, measure] = path;
  if (benchmark.trim() === "" || measure.trim() === "") throw nameless$1(document, path);
  const line = lines[index];
  const unit = unitOf(measure);
  checkBounds(document, path, unit);
  yield {
   kind: "measurement",
   measurement: {
    metric: `${benchmark} ${measure}`,
    parameters: {},
    ...amountAt$1(document, [ ...path, "value" ], unit),
    statistics: {},
    sampling: "observation",
    ...line === void 0 ? {} : {
     line
    }
   }
  };
 }
}

function placesOf$1(document, benchmark) {
 const measures = require_main.valueAt(document.value, [ benchmark ]);
 const places = Object.keys(require_main.isJsonObject(measures) ? measures : {}).map(measure => [ benchmark, measure ]);
 if (places.length > 0) return places;
 throw new require_main.EvidenceError(`${require_main.pathText([ benchmark ])}: the benchmark has no measure`, {
  line: document.lineOf([ benchmark ]),
  remedy: "find out why the benchmark measured nothing, and run it again"
 });
}

function nameless$1(document, path) {
 return new require_main.EvidenceError(`${require_main.pathText(path)}: a benchmark and its measure each need a name`, {
  line: document.lineOf(path),
  remedy: "name both in the file"
 });
}

function amountAt$1(document, path, unit) {
 return require_stated_margin.amount(require_main.valueAt(document.value, path), unit, placeOf(document, path));
}

function checkBounds(document, path, unit) {
 const bound = key => {
  const place = [ ...path, key ];
  return require_main.valueAt(document.value, place) === void 0 ? void 0 : amountAt$1(document, place, unit).value;
 };
 const {value} = amountAt$1(document, [ ...path, "value" ], unit);
 const lower = bound("lower_value");
 const upper = bound("upper_value");
 if (!((lower === void 0 || require_main.compareDecimals(lower, value) <= 0) && (upper === void 0 || require_main.compareDecimals(value, upper) <= 0))) throw contradiction$4(document, path, `${require_main.pathText(path)}: its value is not between its bounds`);
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
 const instant = require_main.parseInstant(trimmed) ?? require_main.parseInstant(isoOf(trimmed) ?? "");
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
  day,
  month,
  year,
  time,
  zone
 });
}

function ofCtime(text) {
 const match = CTIME.exec(text);
 if (match === null) return;
 const [, month = "", day = "", time, zone, year] = match;
 return joined({
  day,
  month,
  year,
  time,
  zone
 });
}

function ofJavaScript(text) {
 const match = JAVASCRIPT.exec(text);
 if (match === null) return;
 const [, month = "", day = "", year, time, zone] = match;
 return joined({
  day,
  month,
  year,
  time,
  zone
 });
}

function ofUnix(text) {
 const match = UNIX.exec(text);
 if (match === null) return;
 const [, seconds, fraction = "0", milliseconds] = match;
 const since1970 = milliseconds ?? Number(seconds) * 1e3 + Math.floor(Number(`0.${fraction}`) * 1e3);
 return new Date(Number(since1970)).toISOString();
}

function joined({day, month, year, time, zone}) {
 const index = MONTHS.indexOf(month);
 const offset = zone === void 0 || /^[+-]/.test(zone) ? zone ?? "" : ZONES[zone];
 if (index % 3 !== 0 || offset === void 0) return;
 return `${year}-${String(index / 3 + 1).padStart(2, "0")}-${day.padStart(2, "0")}T${time}${offset}`;
}

const MAX_DATE = 864e13;

var Description = class {
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
  return (typeof value === "number" && Math.abs(value) <= MAX_DATE ? require_main.parseInstant(new Date(value).toISOString()) : void 0) ?? this.#leaveOut(path, value, "milliseconds since 1970");
 }
 * records(instant, environment) {
  yield* this.#notes;
  if (instant !== void 0) yield {
   kind: "generated-at",
   instant
  };
  const known = knownFacts(environment);
  if (Object.keys(known).length > 0) yield {
   kind: "environment",
   environment: known
  };
 }
 #valueAt(path) {
  const value = require_main.valueAt(this.#document.value, path);
  return value === null || value === "" ? void 0 : value;
 }
 #leaveOut(path, value, wanted) {
  if (value === void 0) return;
  const message = `${require_main.pathText(path)}: expected ${wanted}, found ${require_main.showValue(value)}, which is left out`;
  this.#notes.push({
   kind: "note",
   message,
   line: this.#document.lineOf(path)
  });
 }
};

function statedInstantOf(value) {
 return typeof value === "string" ? statedInstant(value) : value === void 0 ? "unstated" : "unreadable";
}

function knownFacts({cpu, cores, os, toolchain}) {
 return {
  ...cpu === void 0 || cpu === "" ? {} : {
   cpu
  },
  ...cores === void 0 ? {} : {
   cores
  },
  ...os === void 0 || os === "" ? {} : {
   os
  },
  ...toolchain === void 0 || toolchain === "" ? {} : {
   toolchain
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
  instant
 } ];
 return [ {
  kind: "note",
  message: `${key}: expected an instant, found ${require_main.showValue(value)}, which is left out`,
  ...line === void 0 ? {} : {
   line
  }
 } ];
}

const ORDERS$1 = [ [ "min", "median", "p50", "p75", "p90", "p95", "p99", "p999", "max" ], [ "min", "mean", "max" ] ];

function checkStatistics(document, path, {statistics, samples}) {
 const least = samples?.reduce((left, right) => Math.min(left, right));
 const most = samples?.reduce((left, right) => Math.max(left, right));
 for (const order of ORDERS$1) checkChain(document, path, [ ...named("smallest sample", least), ...order.flatMap(name => named(name, numberOf$2(statistics[name]))), ...named("largest sample", most) ]);
}

function checkChain(document, path, chain) {
 for (const [index, {name, value}] of chain.entries()) {
  const before = chain[index - 1];
  if (before === void 0 || before.value <= value * 1.000000001) continue;
  throw contradiction$4(document, path, `${require_main.pathText(path)}: its ${before.name} is larger than its ${name}`);
 }
}

function named(name, value) {
 return value === void 0 ? [] : [ {
  name,
  value
 } ];
}

function numberOf$2(value) {
 return value && require_main.decimalToNumber(value);
}

const benchmarkDotnetFormat = {
 id: "benchmark-dotnet",
 title: "BenchmarkDotNet",
 tool: "BenchmarkDotNet",
 docs: "https://benchmarkdotnet.org/articles/configs/exporters.html",
 command: "the full JSON exporter",
 metric: "the full name; parameters, and `job` where there are several; also `\u2026 allocated`",
 statistics: "mean, median",
 recognises: file => isReport$2(require_main.objectOf(file)),
 read: read$18
};

function isReport$2(object) {
 if (object === void 0 || !Object.hasOwn(object, "Benchmarks")) return false;
 return Object.hasOwn(object, "HostEnvironmentInfo") || require_main.hasItem(object["Benchmarks"], [ "Method", "Statistics" ]);
}

const text = require_main.optional(require_main.nullable(require_main.string()));

const positive$1 = require_main.int("a whole number, 1 or more").check(require_main._positive("a whole number, 1 or more"));

const benchmarkShape$3 = require_main.object({
 DisplayInfo: require_main.optional(require_main.unknown()),
 Namespace: text,
 Type: require_main.name,
 Method: require_main.name,
 Parameters: text,
 Statistics: require_main.nullable(require_main.object({
  N: positive$1,
  OriginalValues: require_main.optional(require_main.nullable(require_main.array(require_main.unknown())))
 }))
});

const benchmarksShape$1 = require_main.array(benchmarkShape$3);

function* read$18({content}) {
 if (content.kind !== "json") return;
 const {document} = content;
 yield* hostOf(document);
 yield* require_main.distinctMetrics(benchmarkRecords(document));
}

function hostOf(document) {
 const description = new Description(document);
 const at = (...keys) => [ "HostEnvironmentInfo", ...keys ];
 const isLazy = require_main.isJsonObject(require_main.valueAt(document.value, at("ProcessorName")));
 return description.records(void 0, {
  cpu: description.text(isLazy ? at("ProcessorName", "Value") : at("ProcessorName")),
  cores: description.count(at("LogicalCoreCount")),
  os: description.text(at("OsVersion")),
  toolchain: description.text(at("RuntimeVersion"))
 });
}

function* benchmarkRecords(document) {
 const benchmarks = require_main.readShape(document, benchmarksShape$1, [ "Benchmarks" ]);
 const lines = document.linesOfItems([ "Benchmarks" ]);
 for (const [index, benchmark] of benchmarks.entries()) {
  const line = lines[index];
  const identity = {
   ...identityOf$1(benchmark),
   ...line === void 0 ? {} : {
    line
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

const STATED$2 = [ [ "mean", "Mean" ], [ "median", "Median" ], [ "min", "Min" ], [ "max", "Max" ] ];

const PERCENTILES$2 = [ [ "p90", "P90" ], [ "p95", "P95" ] ];

function numbersOf(document, path, {N: sampleCount, OriginalValues: values}) {
 const at = place => require_stated_margin.amount(require_main.valueAt(document.value, place), "ns", placeOf(document, place)).value;
 const isThere = place => require_main.valueAt(document.value, place) !== void 0;
 const stated = [ ...STATED$2.map(([statistic, key]) => [ statistic, [ ...path, key ] ]), ...PERCENTILES$2.map(([statistic, key]) => [ statistic, [ ...path, "Percentiles", key ] ]) ].filter(([statistic, place]) => statistic === "mean" || isThere(place));
 const samples = values?.map((value, index) => require_stated_margin.sample(value, "ns", placeOf(document, [ ...path, "OriginalValues", index ])));
 if (samples !== void 0 && samples.length !== sampleCount) {
  const message = `N is ${sampleCount}, but the values are ${samples.length}`;
  throw contradiction$4(document, [ ...path, "OriginalValues" ], message);
 }
 const measured = {
  statistics: Object.fromEntries(stated.map(([statistic, place]) => [ statistic, at(place) ])),
  ...samples === void 0 ? {} : {
   samples
  }
 };
 checkStatistics(document, path, measured);
 return {
  unit: "ns",
  sampling: "batch-mean",
  sampleCount,
  ...require_stated_margin.marginsOf({
   mean: marginAt(document, path, sampleCount)
  }),
  ...measured
 };
}

function marginAt(document, path, count) {
 const at = (...keys) => require_main.valueAt(document.value, [ ...path, ...keys ]);
 return require_stated_margin.marginOf(at("ConfidenceInterval", "Margin"), "ns") ?? require_stated_margin.marginOfDeviation(at("StandardDeviation"), count, "ns");
}

function* allocated(document, path, {metric, ...identity}) {
 const bytes = require_main.valueAt(document.value, path);
 if (bytes === void 0 || bytes === null) return;
 const {unit, value} = require_stated_margin.amount(bytes, "B", placeOf(document, path));
 yield {
  kind: "measurement",
  measurement: {
   metric: `${metric} allocated`,
   ...identity,
   unit,
   value,
   statistics: {},
   sampling: "batch-mean"
  }
 };
}

function identityOf$1(benchmark) {
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
 recognises: ({content}) => content.kind === "text" && content.lines.some(isResult$1),
 isCompleteLine: line => RESULT.test(afterTimes(line)) || CLOSING.test(line) || [ ...crashOf(line, 1) ].length > 0,
 read: read$17
};

const TIMES = " x ";

const CLOSING = /^Fastest is \S/;

const CUT = / x [\d,.]*(?: o?p?s?\/?s?e?)?$/;

const BROKEN_NAME = /^\S.*[^\s:] $/;

const DIMENSIONS = /(?:^|[^\w.])\d+ x \d+$/;

function isResult$1(line) {
 return line.includes(TIMES) && line.includes(" ops/sec");
}

function* read$17({content}) {
 if (content.kind === "text") yield* require_main.distinctMetrics(recordsOf$7(content.lines));
}

function* recordsOf$7(lines) {
 for (const [index, line] of lines.entries()) {
  const isLast = index === lines.length - 1;
  if (isResult$1(line)) yield resultOf$1(line.trimEnd(), index + 1); else if (BROKEN_NAME.test(line)) throw notAResult(line, index + 1); else if (!CUT.test(line)) yield* crashOf(line, index + 1); else if (DIMENSIONS.test(line) && !isLast) yield {
   kind: "note",
   message: MAY_BE_CUT,
   line: index + 1
  }; else throw notAResult(line, index + 1);
 }
}

const RESULT = /^(\d{1,3}(?:,\d{3})*|\d+)(\.\d+)? ops\/sec \xb1(\d+(?:\.\d+)?)% \((\d{1,9}) runs? sampled\)$/;

const MAY_BE_CUT = "this line is passed over, and may be the beginning of a result";

function afterTimes(text) {
 return text.slice(text.lastIndexOf(TIMES) + 3).trimEnd();
}

function resultOf$1(text, line) {
 const metric = text.slice(0, text.lastIndexOf(TIMES)).trim();
 const [, whole, fraction = "", error, runs] = RESULT.exec(afterTimes(text)) ?? [];
 if (metric === "" || whole === void 0) throw notAResult(text, line);
 const identity = {
  metric,
  parameters: {}
 };
 const sampleCount = Number(runs);
 if (sampleCount === 0) return {
  kind: "crash",
  ...identity,
  message: "it was stopped before its first run",
  line
 };
 const place = {
  what: metric,
  line
 };
 const {value, unit} = require_stated_margin.writtenAmount(whole.replaceAll(",", "") + fraction, "ops/s", place);
 return {
  kind: "measurement",
  measurement: {
   ...identity,
   unit,
   statistics: {
    mean: value
   },
   ...require_stated_margin.marginsOf({
    mean: require_stated_margin.marginOfPercent(value, Number(error))
   }),
   sampling: "batch-mean",
   sampleCount,
   line
  }
 };
}

function notAResult(text, line) {
 return new require_main.EvidenceError(`expected the result of a benchmark, found ${require_main.showValue(text)}`, {
  line,
  remedy: "write all of String(event.target) on each cycle"
 });
}

const ERROR$1 = /: (?:(?:errno|code|name|message): |[A-Za-z]{0,40}Error\b)/;

function* crashOf(line, number) {
 if (line.startsWith(" ") || line.startsWith("\t")) return;
 const end = line.endsWith(": ") ? line.length - 2 : ERROR$1.exec(line)?.index ?? 0;
 if (end === 0) return;
 const said = line.slice(end + 2);
 const message = said === "" ? "it threw an error" : said;
 yield {
  kind: "crash",
  metric: line.slice(0, end),
  parameters: {},
  message,
  line: number
 };
}

const cargoCriterionFormat = {
 id: "cargo-criterion",
 title: "cargo-criterion",
 tool: "cargo-criterion",
 docs: "https://bheisler.github.io/criterion.rs/book/cargo_criterion/external_tools.html",
 command: "`cargo criterion --message-format json`",
 metric: "the id",
 statistics: "mean, median",
 recognises: file => require_main.rowsOf(file).some(({value}) => value["reason"] === "benchmark-complete"),
 read: read$16
};

const estimate$1 = require_main.object({
 estimate: require_main.unknown(),
 lower_bound: require_main.optional(require_main.unknown()),
 upper_bound: require_main.optional(require_main.unknown()),
 unit: require_main.string()
});

const benchmarkShape$2 = require_main.object({
 id: require_main.name,
 iteration_count: require_main.array(require_main.number()),
 measured_values: require_main.array(require_main.unknown()),
 unit: require_main.string(),
 mean: estimate$1,
 median: estimate$1
});

function* read$16(file) {
 const lines = require_main.rowsOf(file);
 yield* require_main.distinctMetrics(lines.flatMap(recordsOfLine$3));
 checkGroups(lines);
}

const groupShape = require_main.object({
 reason: require_main.literal("group-complete"),
 benchmarks: require_main.array(require_main.string())
});

function checkGroups(lines) {
 const open = new Map;
 for (const {value, number: line} of lines) {
  if (value["reason"] === "benchmark-complete") open.set(value["id"], line);
  const group = groupShape.safeParse(value);
  for (const id of group.data?.benchmarks ?? []) if (!open.delete(id)) throw fault$2(`a group lists ${require_main.showValue(id)}, which has no result`, line);
 }
 for (const [id, line] of open) throw fault$2(`the group of ${require_main.showValue(id)} has no end: it is truncated`, line);
}

function recordsOfLine$3({value, number: line}) {
 if (value["reason"] !== "benchmark-complete") return [];
 const parsed = benchmarkShape$2.safeParse(value);
 if (!parsed.success) throw fault$2(`${parsed.error.issues[0]?.path.join(".") ?? "the line"}: not a benchmark`, line);
 return require_stated_margin.orUnreadable({
  metric: parsed.data.id,
  parameters: {},
  line
 }, () => [ {
  kind: "measurement",
  measurement: measurementOf$2(parsed.data, line)
 } ]);
}

function measurementOf$2(benchmark, line) {
 const {id, iteration_count: counts, measured_values: values, unit, mean, median} = benchmark;
 if (counts.length !== values.length || counts.length === 0 || counts.some(count => !(count >= 1))) throw fault$2(`${id} has ${values.length} values for ${counts.length} batches`, line);
 const samples = values.map((each, index) => {
  const single = typeof each === "number" ? each / (counts[index] ?? 1) : each;
  return require_stated_margin.sample(single, unit, {
   what: `${id}: measured_values[${index}]`,
   line
  });
 });
 const stated = ({estimate: point, unit: own}, what) => require_stated_margin.amount(point, own, {
  what: `${id}: ${what}`,
  line
 });
 const [typical, middle] = [ stated(mean, "mean"), stated(median, "median") ];
 const margin = (value, bounds) => require_stated_margin.marginOfBounds(value, [ bounds.lower_bound, bounds.upper_bound ], bounds.unit);
 return {
  metric: id,
  parameters: {},
  unit: typical.unit,
  statistics: {
   mean: typical.value,
   median: middle.value
  },
  ...require_stated_margin.marginsOf({
   mean: margin(typical.value, mean),
   median: margin(middle.value, median)
  }),
  sampling: counts.every(count => count === 1) ? "observation" : "batch-mean",
  samples,
  line
 };
}

function fault$2(message, line) {
 return new require_main.EvidenceError(message, {
  line,
  remedy: "keep the output of cargo criterion unchanged"
 });
}

const ROOT = /<(?:Catch2TestRun|Catch)\s/;

const HEAD$1 = 4e3;

const catch2Format = {
 id: "catch2",
 title: "Catch2 XML",
 tool: "Catch2",
 docs: "https://github.com/catchorg/Catch2/blob/devel/docs/benchmarks.md",
 command: "`-r xml`",
 metric: "`<case> > <section> > <benchmark>`",
 statistics: "mean",
 recognises: ({content}) => content.kind === "xml" && ROOT.test(content.text.slice(0, HEAD$1)),
 read: async ({content}) => {
  const {readCatch2} = await (__webpack_require__.e(/* import() */ 510).then(__webpack_require__.t.bind(__webpack_require__, 3510, 19)));
  return content.kind === "xml" ? readCatch2(content.text) : [];
 }
};

const criterionFormat = {
 id: "criterion",
 title: "criterion",
 tool: "criterion",
 docs: "https://bheisler.github.io/criterion.rs/book/",
 command: "`cargo bench`; the evidence is `target/criterion/**/new/estimates.json`, with `benchmark.json` and `sample.json` beside it",
 metric: "the full id",
 statistics: "mean, median",
 recognises: file => {
  const object = require_main.objectOf(file);
  if (object === void 0) return false;
  return require_main.isJsonObject(object["mean"]) && Object.hasOwn(object["mean"], "point_estimate");
 },
 read: read$15
};

const estimate = require_main.object({
 point_estimate: require_main.unknown(),
 confidence_interval: require_main.optional(require_main.unknown())
});

const estimatesShape = require_main.object({
 mean: estimate,
 median: estimate
});

const benchmarkShape$1 = require_main.object({
 full_id: require_main.name
});

const sampleShape = require_main.object({
 iters: require_main.array(require_main.number()),
 times: require_main.array(require_main.unknown())
});

function read$15(file) {
 const {content, path} = file;
 if (content.kind !== "json") return [];
 const folder = path.split("/").at(-2) ?? "";
 if (folder === "base" || folder === "change") throw new require_main.EvidenceError(`this file is from another run of criterion (${folder})`, {
  line: 1,
  remedy: "write **/new/estimates.json in the evidence"
 });
 const {document} = content;
 const {mean, median} = require_main.readShape(document, estimatesShape);
 const stated = (value, key) => require_stated_margin.amount(value, "ns", placeOf(document, [ key, "point_estimate" ])).value;
 const statistics = {
  mean: stated(mean.point_estimate, "mean"),
  median: stated(median.point_estimate, "median")
 };
 const margin = (key, {confidence_interval: interval}) => require_stated_margin.marginOfBounds(statistics[key], [ require_main.valueAt(interval, [ "lower_bound" ]), require_main.valueAt(interval, [ "upper_bound" ]) ], "ns");
 return [ {
  kind: "measurement",
  measurement: {
   metric: nameOf(file),
   parameters: {},
   unit: "ns",
   statistics,
   ...require_stated_margin.marginsOf({
    mean: margin("mean", mean),
    median: margin("median", median)
   }),
   ...samplesOf$1(file),
   line: 1
  }
 } ];
}

function nameOf({path, sibling}) {
 const text = sibling("benchmark.json");
 if (text !== void 0) return companion(text, "benchmark.json", document => require_main.readShape(document, benchmarkShape$1).full_id);
 const folders = path.split("/").slice(0, -2);
 const named = folders.slice(folders.lastIndexOf("criterion") + 1).join("/");
 if (named !== "") return named;
 throw new require_main.EvidenceError("neither benchmark.json nor the folders name the benchmark", {
  line: 1,
  remedy: "keep the folders of criterion unchanged: target/criterion/<group>/<function>/new/"
 });
}

function samplesOf$1({sibling}) {
 const text = sibling("sample.json");
 if (text === void 0) return {
  sampling: "batch-mean"
 };
 return companion(text, "sample.json", samplesIn);
}

function samplesIn(document) {
 const {iters, times} = require_main.readShape(document, sampleShape);
 if (iters.length !== times.length || iters.length === 0 || iters.some(count => !(count >= 1))) throw new require_main.EvidenceError(`the file has ${times.length} times for ${iters.length} batches`, {
  line: 1,
  remedy: "run the benchmark again"
 });
 const samples = times.map((time, index) => {
  const each = typeof time === "number" ? time / (iters[index] ?? 1) : time;
  return require_stated_margin.sample(each, "ns", placeOf(document, [ "times", index ]));
 });
 return {
  sampling: iters.every(count => count === 1) ? "observation" : "batch-mean",
  samples
 };
}

function companion(text, file, find) {
 try {
  return find(require_main.parseJsonDocument(text));
 } catch (error) {
  if (!(error instanceof require_main.EvidenceError)) throw error;
  throw new require_main.EvidenceError(`${file} beside it: ${error.message}`, {
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
 recognises: ({content}) => content.kind === "json" && Array.isArray(content.document.value) && content.document.value.some(isOfGithubActionBenchmark),
 read: read$14
};

function isOfGithubActionBenchmark(item) {
 if (!require_main.isJsonObject(item) || !Object.hasOwn(item, "name")) return false;
 return (Object.hasOwn(item, "unit") || Object.hasOwn(item, "value")) && !Object.hasOwn(item, "result");
}

const listShape = require_main.array(require_main.object({
 name: require_main.name,
 unit: require_main.string(),
 value: require_main.unknown(),
 range: require_main.optional(require_main.unknown())
}));

function* read$14({content}) {
 if (content.kind === "json") yield* require_main.distinctMetrics(recordsOf$6(content.document));
}

function* recordsOf$6(document) {
 const lines = document.linesOfItems([]);
 for (const [index, row] of require_main.readShape(document, listShape).entries()) {
  const line = lines[index];
  const identity = {
   metric: row.name,
   parameters: {},
   ...line === void 0 ? {} : {
    line
   }
  };
  yield* require_stated_margin.orUnreadable(identity, () => {
   const measured = require_stated_margin.amount(row.value, row.unit, placeOf(document, [ index, "value" ]));
   return [ {
    kind: "measurement",
    measurement: {
     ...identity,
     ...measured,
     statistics: {},
     sampling: "observation"
    }
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
  name
 };
 const [, key, value] = FACT.exec(line) ?? [];
 return key === void 0 || value === void 0 ? {
  kind: "other"
 } : {
  kind: "fact",
  key,
  value
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
   name,
   runs: Number(runs),
   pairs
  };
 }
 if (rest.trim() === "" && !rest.includes("\t")) return {
  kind: "named",
  name
 };
 if (TIMED.test(rest)) return {
  kind: "malformed"
 };
 if (rest[rest.search(/\S|\t/)] !== "\t") return {
  kind: "other"
 };
 return / (?:ns|B|allocs)\/op$/.test(rest) && /^[-\d.]/.test(runs) ? {
  kind: "malformed"
 } : {
  kind: "begun",
  name,
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

const WHOLE$1 = "keep the whole output of go test -bench, unchanged";

function noResult(line) {
 return new require_main.EvidenceError("expected the result of a benchmark, found a part of one", {
  line,
  remedy: WHOLE$1
 });
}

function cutOff(name, line) {
 const what = name === "" ? "the output" : `the output of ${name}`;
 return new require_main.EvidenceError(`${what} ends in the middle: it is truncated`, {
  line,
  remedy: WHOLE$1
 });
}

function unfinished({name, line}) {
 return new require_main.EvidenceError(`${name} began, and has no result: the output is truncated`, {
  line,
  remedy: WHOLE$1
 });
}

function torn(name, line) {
 return new require_main.EvidenceError(`${name} wrote text between its name and its result`, {
  line,
  remedy: "keep benchmarks from writing to standard output"
 });
}

function twoMachines(before, after, line) {
 return new require_main.EvidenceError(`the file mixes two machines: ${before}, then ${after}`, {
  line,
  remedy: "write one file per machine, and name the one to judge"
 });
}

const MEASURES = new Set([ "ns", "us", "\xb5s", "ms", "s", "sec", "B", "bytes", "kB", "MB", "GB", "KiB", "MiB", "GiB", "%" ]);

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

var GoBenchRun = class {
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
  }
 }
 #fact(key, value) {
  const known = this.#facts.get(key);
  if (known === void 0) this.#facts.set(key, value); else if (known !== value) throw twoMachines(`${key}: ${known}`, `${key}: ${value}`, this.#line);
 }
 #identityOf(name) {
  const [suffix = "", procs] = PROCS.exec(name) ?? [];
  const bare = name.slice(0, name.length - suffix.length);
  return {
   metric: this.#package === "" ? bare : `${this.#package}.${bare}`,
   parameters: procs === void 0 ? {} : {
    procs
   }
  };
 }
 #result(name, runs, pairs) {
  const identity = this.#identityOf(name);
  if (runs === 0) {
   this.#crash(identity, "it was not executed once");
   return;
  }
  if (new Set(pairs.map(({unit}) => unit)).size < pairs.length) throw noResult(this.#line);
  for (const pair of pairs) this.#sample(identity, runs, pair);
 }
 #sample(identity, runs, {number, unit}) {
  const {metric: benchmark, parameters} = identity;
  const metric = unit === "ns/op" ? benchmark : `${benchmark} ${unit}`;
  const line = this.#line;
  const {value} = require_stated_margin.amount(numberOf$1(number), goUnit(unit).name, {
   what: metric,
   line
  });
  const key = require_main.metricName({
   metric,
   parameters
  });
  const known = this.#metrics.get(key);
  const repeated = known ?? {
   metric,
   parameters,
   benchmark,
   unit,
   samples: [],
   line,
   isSingle: true
  };
  repeated.samples.push(require_main.decimalToNumber(value));
  repeated.isSingle &&= runs === 1;
  if (known === void 0) this.#metrics.set(key, repeated);
 }
 #begin(name, said) {
  const {kind} = parseGoBenchLine(said);
  if (kind === "death") {
   this.#death ??= said;
   this.#crash(this.#identityOf(name), said);
  } else if (kind === "failed" || kind === "skipped") this.#follow({
   kind,
   name
  }); else this.#begun = {
   name,
   line: this.#line
  };
 }
 #giveUp({name, line}) {
  this.#begun = void 0;
  this.#end(this.#crashes, this.#identityOf(name), {
   message: "it began, and has no result",
   line
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
   message
  });
 }
 #end(ended, identity, said) {
  const key = require_main.metricName(identity);
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
   environment
  };
  for (const repeated of this.#metrics.values()) if (!this.#hasCrashed(repeated)) yield measurementOf$1(repeated);
  for (const {message: reason, ...skip} of this.#skips.values()) yield {
   kind: "no-data",
   ...skip,
   reason
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
 #hasCrashed({benchmark: metric, parameters}) {
  return [ parameters, {} ].some(each => this.#crashes.has(require_main.metricName({
   metric,
   parameters: each
  })));
 }
};

function measurementOf$1({unit, benchmark, isSingle, ...repeated}) {
 const {name, better} = goUnit(unit);
 const base = require_stated_margin.amount(0, name, {
  what: repeated.metric,
  line: repeated.line
 }).unit;
 const direction = better === void 0 ? {} : {
  better
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
   sampling
  }
 };
}

function numberOf$1(text) {
 return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(text) ? Number(text) : text;
}

function environmentOf(facts) {
 const cpu = facts.get("cpu");
 const os = [ facts.get("goos"), facts.get("goarch") ].filter(part => part !== void 0).join("/");
 return {
  ...cpu === void 0 ? {} : {
   cpu
  },
  ...os === "" ? {} : {
   os
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
 metric: "`<package>.<benchmark>`, `procs` is a parameter; also `\u2026 B/op`, `\u2026 allocs/op` and others",
 statistics: "mean, median",
 recognises: file => file.content.kind === "text" ? file.content.lines.some(isOfGo) : require_main.rowsOf(file).some(isTestEvent),
 isCompleteLine,
 read: read$13
};

const HEAD = /^(?:goos|goarch): \w+$/;

const PACKAGE_END = /^(?:FAIL\t|ok {2}\t|\? {3}\t)\S/;

function isOfGo(line) {
 return HEAD.test(line) || PACKAGE_END.test(line) || parseGoBenchLine(line).kind === "result";
}

function* read$13(file) {
 const run = new GoBenchRun;
 if (file.content.kind === "text") {
  for (const [index, line] of file.content.lines.entries()) if (line !== "") run.take(line, index + 1);
 } else for (const {text, number} of outputOf(require_main.rowsOf(file))) run.take(text, number);
 yield* run.records();
}

const ENDING$1 = new Set([ "ns/op", "MB/s", "B/op", "allocs/op" ]);

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
  return ENDING$1.has(line.pairs.at(-1)?.unit ?? "");

 default:
  return false;
 }
}

function isTestEvent({value}) {
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

var OutputOfPackage = class {
 #name;
 #lines=[];
 #rest="";
 #hasEnded=false;
 constructor(name) {
  this.#name = name;
 }
 take({value, number}) {
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
    number
   });
   this.#rest = next;
  }
 }
 whole(last) {
  if (this.#hasEnded) return this.#lines;
  throw new require_main.EvidenceError(`the output of ${this.#name} ends in the middle: it is truncated`, {
   line: last,
   remedy: "let go test finish, and upload its whole output"
  });
 }
};

function noEvent(line) {
 return new require_main.EvidenceError("expected an event of go test -json", {
  line,
  remedy: "keep the output of go test -json unchanged, without other lines"
 });
}

const googleBenchmarkFormat = {
 id: "google-benchmark",
 title: "Google Benchmark",
 tool: "Google Benchmark",
 docs: "https://github.com/google/benchmark/blob/main/docs/user_guide.md#output-formats",
 command: "`--benchmark_format=json`",
 metric: "the run name; also `\u2026 cpu` and rates",
 statistics: "mean, median",
 recognises: file => {
  const object = require_main.objectOf(file);
  if (object === void 0 || !Object.hasOwn(object, "benchmarks")) return false;
  return require_main.isJsonObject(object["context"]) || require_main.hasItem(object["benchmarks"], [ "name", "real_time", "cpu_time" ]);
 },
 read: read$12
};

const rowShape$3 = require_main.object({
 name: require_main.name,
 run_name: require_main.optional(require_main.name),
 run_type: require_main.optional(require_main._enum([ "iteration", "aggregate" ])),
 aggregate_name: require_main.optional(require_main.string()),
 repetitions: require_main.optional(require_main.count),
 iterations: require_main.optional(require_main.count),
 real_time: require_main.optional(require_main.unknown()),
 cpu_time: require_main.optional(require_main.unknown()),
 time_unit: require_main.optional(require_main.string()),
 items_per_second: require_main.optional(require_main.unknown()),
 bytes_per_second: require_main.optional(require_main.unknown()),
 error_occurred: require_main.optional(require_main.boolean()),
 error_message: require_main.optional(require_main.unknown()),
 skipped: require_main.optional(require_main.boolean()),
 skip_message: require_main.optional(require_main.unknown())
});

function* read$12({content}) {
 if (content.kind !== "json") return;
 const {document} = content;
 yield* contextOf(document);
 const lines = document.linesOfItems([ "benchmarks" ]);
 const rows = require_main.readShape(document, require_main.array(rowShape$3), [ "benchmarks" ]).map((row, index) => ({
  ...row,
  path: [ "benchmarks", index ],
  line: lines[index] ?? 1
 }));
 yield* require_main.distinctMetrics([ ...Map.groupBy(rows, runOf) ].flatMap(([run, own]) => recordsOfRun(document, run, own)));
}

function contextOf(document) {
 const description = new Description(document);
 const date = require_main.valueAt(document.value, [ "context", "date" ]);
 const instant = typeof date === "string" ? require_main.parseInstant(date) : description.instant([ "context", "date" ]);
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
  metric,
  parameters: {},
  message: said(broken.error_message) ?? "it reports an error",
  line: broken.line
 } ];
 if (rows.every(row => row.skipped === true)) return [ {
  kind: "no-data",
  metric,
  parameters: {},
  reason: said(rows[0]?.skip_message) ?? "it was skipped",
  line
 } ];
 const repetitions = rows.filter(({run_type: type, skipped}) => type !== "aggregate" && skipped !== true);
 checkRepetitions(metric, repetitions);
 checkAggregates(metric, rows);
 const make = repetitions.length > 0 ? ofRepetitions(document, repetitions) : ofAggregates(document, rows);
 return FIGURES.flatMap(figure => {
  const identity = {
   metric: figure.suffix === "" ? metric : `${metric} ${figure.suffix}`,
   parameters: {},
   line
  };
  const derived = isTime(figure) ? {} : {
   derivedFrom: metric
  };
  return require_stated_margin.orUnreadable(identity, () => {
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
 throw new require_main.EvidenceError(`${require_main.showValue(metric)} has ${rows.length} rows and ${runsOf(first)} repetitions`, {
  line: rows.at(-1)?.line,
  remedy: "give each benchmark its own name, and keep the file as the tool wrote it"
 });
}

function runsOf({repetitions = 1}) {
 return Math.max(repetitions, 1);
}

function checkAggregates(metric, rows) {
 const seen = new Set;
 for (const {aggregate_name: aggregate, line} of rows) {
  if (aggregate === void 0) continue;
  if (seen.has(aggregate)) throw new require_main.EvidenceError(`the ${aggregate} of ${require_main.showValue(metric)} is listed more than once`, {
   line,
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

function numberAt(document, row, {key, unit}) {
 return require_stated_margin.sample(row[key], unit ?? row.time_unit ?? "", placeOf(document, [ ...row.path, key ]));
}

function isTime({unit}) {
 return unit === void 0;
}

function ofRepetitions(document, rows) {
 const isSingle = rows.every(({iterations}) => iterations === 1);
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

function marginOfRepetitions(rows, {key, unit}) {
 const row = rows.find(({aggregate_name: aggregate}) => aggregate === "stddev");
 return row && require_stated_margin.marginOfDeviation(row[key], row.repetitions, unit ?? row.time_unit ?? "");
}

function ofAggregates(document, rows) {
 const stated = rows.filter(({aggregate_name: aggregate}) => aggregate === "mean" || aggregate === "median");
 return figure => {
  const own = stated.filter(row => row[figure.key] !== void 0);
  if (own.length === 0) return;
  const statistics = own.map(row => [ row.aggregate_name, numberAt(document, row, figure) ]);
  return {
   unit: isTime(figure) ? "ns" : "per-second",
   statistics: Object.fromEntries(statistics.map(([key, value]) => [ key, require_main.decimalOfDouble(value) ])),
   ...require_stated_margin.marginsOf({
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
 metric: "the command, or its `--command-name`; also `\u2026 user`, `\u2026 system`, `\u2026 memory`; `--parameter-list` gives parameters",
 statistics: "all, of the samples",
 recognises: file => {
  const results = require_main.objectOf(file)?.["results"];
  return Array.isArray(results) && results.some(each => require_main.isJsonObject(each) && Object.hasOwn(each, "command"));
 },
 read: read$11
};

const resultsShape$1 = require_main.array(require_main.object({
 command: require_main.name,
 mean: require_main.unknown(),
 stddev: require_main.optional(require_main.unknown()),
 median: require_main.unknown(),
 min: require_main.unknown(),
 max: require_main.unknown(),
 user: require_main.optional(require_main.unknown()),
 system: require_main.optional(require_main.unknown()),
 times: require_main.optional(require_main.nullable(require_main.array(require_main.unknown()))),
 memory_usage_byte: require_main.optional(require_main.nullable(require_main.array(require_main.unknown()))),
 exit_codes: require_main.optional(require_main.nullable(require_main.array(require_main.nullable(require_main.int())))),
 parameters: require_main.optional(require_main.unknown())
}));

function* read$11({content}) {
 if (content.kind !== "json") return;
 const {document} = content;
 const results = require_main.readShape(document, resultsShape$1, [ "results" ]);
 const lines = document.linesOfItems([ "results" ]);
 yield* require_main.distinctMetrics(results.flatMap((result, index) => recordsOf$5({
  document,
  path: [ "results", index ],
  result
 }, lines[index] ?? 1)));
}

function recordsOf$5(placed, line) {
 const {document, path, result} = placed;
 const identity = {
  metric: result.command,
  parameters: parametersOf$1(document, [ ...path, "parameters" ], result),
  line
 };
 const failed = (result.exit_codes ?? []).filter(code => code !== 0);
 if (failed.length > 0) {
  const code = failed[0] === null ? "a signal" : `exit code ${failed[0]}`;
  const message = `${failed.length} of ${result.exit_codes?.length} runs ended with ${code}`;
  return [ {
   kind: "crash",
   ...identity,
   message
  } ];
 }
 const wall = wallClock(placed, identity);
 if (wall.statistics.max?.coefficient === 0n) return [ {
  kind: "no-data",
  ...identity,
  reason: NO_TIME
 } ];
 return [ measured$1(wall), ...cpu(placed, identity), ...memory(placed, identity) ];
}

const NO_TIME = "no run took longer than starting the shell does: run it with --shell=none";

function parametersOf$1(document, path, {parameters}) {
 if (parameters === void 0 || parameters === null) return {};
 return Object.fromEntries(require_main.readMembers(document, require_main.string(), path));
}

function measured$1(measurement) {
 return {
  kind: "measurement",
  measurement
 };
}

const STATED$1 = [ "mean", "median", "min", "max" ];

function wallClock({document, path, result}, identity) {
 const stated = STATED$1.map(each => [ each, require_stated_margin.amount(result[each], "s", placeOf(document, [ ...path, each ])).value ]);
 const {times, exit_codes: codes} = result;
 if (times && (times.length === 0 || codes?.length !== times.length)) throw new require_main.EvidenceError(`${result.command} has ${times.length} times and ${codes?.length ?? "no"} exit codes`, {
  line: identity.line,
  remedy: "keep the file as hyperfine wrote it"
 });
 const samples = times?.map((time, index) => require_stated_margin.sample(time, "s", placeOf(document, [ ...path, "times", index ])));
 return {
  ...identity,
  unit: "ns",
  statistics: Object.fromEntries(stated),
  ...require_stated_margin.marginsOf({
   mean: require_stated_margin.marginOfDeviation(result.stddev, samples?.length ?? codes?.length, "s")
  }),
  sampling: "observation",
  ...samples === void 0 ? {} : {
   samples
  }
 };
}

function cpu({document, path, result}, identity) {
 return [ "user", "system" ].flatMap(key => {
  if (result[key] === void 0) return [];
  const {unit, value} = require_stated_margin.amount(result[key], "s", placeOf(document, [ ...path, key ]));
  const metric = `${identity.metric} ${key}`;
  return [ measured$1({
   ...identity,
   metric,
   unit,
   statistics: {
    mean: value
   },
   sampling: "observation"
  }) ];
 });
}

function memory({document, path, result}, identity) {
 const bytes = result.memory_usage_byte;
 if (!bytes || bytes.length === 0) return [];
 if (result.times && result.times.length !== bytes.length) throw new require_main.EvidenceError(`${result.command} has ${result.times.length} times and ${bytes.length} amounts of memory`, {
  line: identity.line,
  remedy: "keep the file as hyperfine wrote it"
 });
 const samples = bytes.map((each, index) => require_stated_margin.sample(each, "B", placeOf(document, [ ...path, "memory_usage_byte", index ])));
 const metric = `${identity.metric} memory`;
 return [ measured$1({
  ...identity,
  metric,
  unit: "bytes",
  statistics: {},
  sampling: "observation",
  samples
 }) ];
}

const ONE = require_main.decimalOf(1);

const SPANS = new Map([ [ "ns", "ns" ], [ "us", "us" ], [ "ms", "ms" ], [ "s", "s" ], [ "min", "min" ], [ "hr", "h" ] ]);

const PER_SECOND = new Map([ [ "ns", 1e9 ], [ "us", 1e6 ], [ "ms", 1e3 ], [ "s", 1 ] ]);

function scaleOf(unit) {
 const [left = "", right = "", ...rest] = unit.split("/");
 if (rest.length > 0) return;
 if (left === "ops") {
  const factor = PER_SECOND.get(right);
  return factor === void 0 ? void 0 : {
   unit: "ops/s",
   factor: require_main.decimalOf(factor)
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
 throw new require_stated_margin.UnknownUnitError(`the unit ${require_main.showValue(unit)} is not known`, place, "let JMH write ns/op, us/op, ms/op, s/op, or ops per one of these (-tu)");
}

function secondaryAmount(unit) {
 const known = unit === "B/op" || unit === "ms" ? unit : "count";
 return amountIn(scaleOf(unit) ?? {
  unit: known,
  factor: ONE
 });
}

function amountIn({unit, factor}) {
 return (value, place) => {
  const found = require_stated_margin.amount(value, unit, place);
  return {
   unit: found.unit,
   value: require_main.multiply(found.value, factor)
  };
 };
}

const metricShape = require_main.object({
 scoreUnit: require_main.string(),
 rawData: require_main.optional(require_main.array(require_main.array(require_main.unknown()))),
 rawDataHistogram: require_main.optional(require_main.array(require_main.array(require_main.array(require_main.tuple([ require_main.unknown(), require_main.count ])))))
});

function primaryNumbers(placed, mode) {
 const {document, path, metric} = placed;
 const toAmount = primaryAmount(metric.scoreUnit, placeOf(document, [ ...path, "scoreUnit" ]));
 const numbers = mode === "sample" ? distributionOf(placed, toAmount) : samplesOf(placed, toAmount, mode === "ss" ? "observation" : "batch-mean");
 checkStatistics(document, path, numbers);
 return numbers;
}

function samplesOf(placed, toAmount, sampling) {
 const {document, path} = placed;
 const {unit, value: mean} = amountAt(document, [ ...path, "score" ], toAmount);
 const samples = rawSamples(placed, toAmount);
 return {
  unit,
  statistics: {
   mean
  },
  ...marginOfScore(placed, toAmount),
  sampling,
  ...samples.length === 0 ? {} : {
   samples
  }
 };
}

const PERCENTILES$1 = [ [ "0.0", "min" ], [ "50.0", "p50" ], [ "90.0", "p90" ], [ "95.0", "p95" ], [ "99.0", "p99" ], [ "99.9", "p999" ], [ "100.0", "max" ] ];

function distributionOf(placed, toAmount) {
 const {document, path, metric: {rawDataHistogram = []}} = placed;
 const {unit, value: mean} = amountAt(document, [ ...path, "score" ], toAmount);
 const stated = PERCENTILES$1.flatMap(([key, statistic]) => {
  const place = [ ...path, "scorePercentiles", key ];
  if (require_main.valueAt(document.value, place) === void 0) return [];
  return [ [ statistic, amountAt(document, place, toAmount).value ] ];
 });
 const sampleCount = rawDataHistogram.flat(2).reduce((sum, [, times]) => sum + times, 0);
 if (sampleCount === 0) {
  const place = [ ...path, "rawDataHistogram" ];
  throw contradiction$4(document, place, `${require_main.pathText(place)}: expected the executions, found none`);
 }
 return {
  unit,
  statistics: {
   mean,
   ...Object.fromEntries(stated)
  },
  ...marginOfScore(placed, toAmount),
  sampling: "observation",
  sampleCount
 };
}

const ROUNDING$2 = 1e-9;

function secondaryNumbers(placed) {
 const {document, path, metric} = placed;
 const place = [ ...path, "score" ];
 if (require_main.valueAt(document.value, place) === "NaN") return;
 const toAmount = secondaryAmount(metric.scoreUnit);
 const {unit, value} = amountAt(document, place, toAmount);
 const samples = rawSamples(placed, toAmount);
 const score = require_main.decimalToNumber(value);
 const mean = samples.reduce((sum, each) => sum + each, 0) / samples.length;
 return metric.scoreUnit.includes("/") && Math.abs(mean - score) <= score * ROUNDING$2 ? {
  unit,
  statistics: {
   mean: value
  },
  ...marginOfScore(placed, toAmount),
  sampling: "batch-mean",
  samples
 } : {
  unit,
  value,
  statistics: {},
  sampling: "batch-mean"
 };
}

function marginOfScore({document, path}, toAmount) {
 const place = [ ...path, "scoreError" ];
 const error = require_main.valueAt(document.value, place);
 return require_stated_margin.marginsOf(typeof error === "number" && Number.isFinite(error) && error >= 0 ? {
  mean: toAmount(error, placeOf(document, place)).value
 } : {});
}

function rawSamples({document, path, metric: {rawData = []}}, toAmount) {
 return rawData.flatMap((fork, outer) => fork.map((value, inner) => require_main.decimalToNumber(toAmount(value, placeOf(document, [ ...path, "rawData", outer, inner ])).value)));
}

function amountAt(document, place, toAmount) {
 return toAmount(require_main.valueAt(document.value, place), placeOf(document, place));
}

const jmhFormat = {
 id: "jmh",
 title: "JMH",
 tool: "JMH",
 docs: "https://github.com/openjdk/jmh",
 command: "`-rf json`",
 metric: "the benchmark; `mode` and `@Param` are parameters (`jmh-mode` beside a `@Param mode`); also `\u2026 <secondary>`",
 statistics: "all in modes `sample` and `ss`; mean, median in the others",
 recognises: ({content}) => content.kind === "json" && Array.isArray(content.document.value) && content.document.value.some(item => require_main.isJsonObject(item) && Object.hasOwn(item, "primaryMetric")),
 read: read$10
};

const resultShape = require_main.object({
 benchmark: require_main.name,
 mode: require_main._enum([ "thrpt", "avgt", "sample", "ss" ]),
 forks: require_main.optional(require_main.count),
 measurementIterations: require_main.optional(require_main.count),
 jmhVersion: require_main.optional(require_main.unknown()),
 primaryMetric: metricShape
});

const resultsShape = require_main.array(resultShape);

function* read$10({content}) {
 if (content.kind !== "json") return;
 const {document} = content;
 const results = require_main.readShape(document, resultsShape);
 const description = new Description(document);
 const machines = results.map((_, index) => [ "vmName", "jdkVersion" ].flatMap(key => description.text([ index, key ]) ?? []).join(" "));
 const toolchain = [ ...new Set(machines) ].filter(each => each !== "").join(", ");
 yield* description.records(void 0, {
  toolchain
 });
 yield* require_main.distinctMetrics(recordsOf$4(document, results));
}

function* recordsOf$4(document, results) {
 const lines = document.linesOfItems([]);
 for (const [index, result] of results.entries()) {
  const line = lines[index];
  const at = line === void 0 ? {} : {
   line
  };
  const identity = {
   metric: result.benchmark,
   parameters: parametersOf(document, index, result.mode)
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
   document,
   path: [ index, "primaryMetric" ],
   metric: result.primaryMetric
  };
  yield* require_stated_margin.orUnreadable({
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

function parametersOf(document, index, mode) {
 const path = [ index, "params" ];
 const given = require_main.valueAt(document.value, path) === void 0 ? [] : require_main.readMembers(document, require_main.string(), path);
 const parameters = Object.fromEntries(given);
 if (Object.keys(parameters).length > MAX_PARAMETERS) throw new require_main.EvidenceError(`${require_main.pathText(path)}: no benchmark has more than ${MAX_PARAMETERS} parameters`, {
  line: document.lineOf(path),
  remedy: "give the file that JMH wrote with -rf json"
 });
 return {
  ...parameters,
  [Object.hasOwn(parameters, "mode") ? "jmh-mode" : "mode"]: mode
 };
}

function checkSettings(result, line) {
 const {benchmark, forks, measurementIterations, jmhVersion, primaryMetric} = result;
 if ([ forks, measurementIterations, jmhVersion ].every(each => each === void 0)) return;
 const data = primaryMetric.rawDataHistogram ?? primaryMetric.rawData;
 if (forks !== void 0 && measurementIterations !== void 0 && data !== void 0) return;
 throw new require_main.EvidenceError(`${benchmark} does not say how many forks and iterations it has, and should have`, {
  line,
  remedy: "give the file that JMH wrote with -rf json"
 });
}

function lostPart({forks, measurementIterations, primaryMetric}) {
 const {rawData, rawDataHistogram} = primaryMetric;
 const data = rawDataHistogram ?? rawData;
 if (data === void 0) return;
 const wanted = Math.max(forks ?? data.length, 1);
 if (data.length !== wanted) return `it ended well in ${data.length} of ${wanted} forks`;
 const short = data.find(({length}) => length !== (measurementIterations ?? length));
 return short && `a fork has ${short.length} of ${measurementIterations} iterations`;
}

const OWN_PERCENTILE = /(?:^|\xb7)p[01]\.\d+$/;

function* secondaryRecords(document, path, {metric, mode, ...identity}) {
 if (require_main.valueAt(document.value, path) === void 0) return;
 for (const [key, found] of require_main.readMembers(document, metricShape, path)) {
  if (mode === "sample" && OWN_PERCENTILE.test(key)) continue;
  const part = {
   metric: `${metric} ${key}`,
   ...identity
  };
  const numbers = secondaryNumbers({
   document,
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
 recognises: ({content}) => content.kind === "text" && content.lines.some(line => BENCH.test(line) || FAILED.test(line)),
 isCompleteLine: line => WHOLE.test(line) || ENDED.test(line) || WHOLE_ERROR.test(line),
 read: read$9
};

const WHOLE = /^test \S+\s+\.\.\. (?:bench:.*\(\+\/- [\d,.]+\)|ok|ignored|FAILED)$/;

const BEGUN = /^test (\S+)\s+\.\.\.\s*$/;

const BENCH = /^test (\S+)\s+\.\.\. bench:\s+(\S+) (\S+)\/iter \(\+\/- [\d,.]+\)/;

const FAILED = /^test (\S+)\s+\.\.\. FAILED$/;

const STARTED = /^running \d+ tests?$/;

const ENDED = /^test result: (\w+)\. \d+ passed; (\d+) failed; \d+ ignored; (\d+) measured; \d+ filtered out(?:; finished in [\d.]+s)?$/;

const ENDING = /^test result: /;

const ERROR = /^error(?:\[\w+\])?: (.*)$/;

const WHOLE_ERROR = /^error: (?:(?:bench|test) failed, to rerun pass `[^`]+`|\d+ targets? failed:)$/;

const CONSEQUENCE = /^(?:bench failed|test failed|\d+ targets? failed)/;

const NUMBER = /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/;

function* read$9({content}) {
 if (content.kind === "text") yield* require_main.distinctMetrics(recordsOf$3(content.lines));
}

function* recordsOf$3(lines) {
 const suites = new SuiteReading;
 for (const [index, line] of lines.entries()) {
  for (const record of recordsOfLine$2(line, index + 1)) {
   yield record;
   if (record.kind === "crash") suites.countCrash();
  }
  suites.take(line, index + 1);
 }
 suites.end();
}

var SuiteReading = class {
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
   if (this.#isOpen) throw fault$1("the previous suite has no end", number);
   this.#isOpen = true;
  }
  const begun = BEGUN.exec(line)?.[1];
  if (begun !== void 0 && !this.#isOpen) throw fault$1(`${begun} began, and has no result`, number);
  const [ended, , failed = "0", measured = "0"] = ENDED.exec(line) ?? [];
  if (ended !== void 0) this.#endSuite(Number(failed), Number(measured), number); else if (ENDING.test(line)) throw fault$1("not the result of a suite", number);
  const error = ERROR.exec(line)?.[1];
  if (error === void 0 || CONSEQUENCE.test(error) && this.#named > 0) return;
  throw fault$1(`cargo bench failed: ${error}`, number);
 }
 #endSuite(failed, measured, line) {
  this.#isOpen = false;
  this.#failures += failed;
  if (measured !== this.#measured) throw fault$1(`${measured} benchmarks were measured, and ${this.#measured} have a result`, line);
  this.#measured = 0;
 }
 end() {
  if (this.#isOpen) throw fault$1("the last suite has no result: the output is truncated", void 0);
  if (this.#failures <= this.#named) return;
  throw fault$1(`${this.#failures} benchmarks failed, and ${this.#named} are named`, void 0);
 }
};

function recordsOfLine$2(line, number) {
 const failed = FAILED.exec(line)?.[1];
 if (failed !== void 0) return [ {
  kind: "crash",
  metric: failed,
  parameters: {},
  message: "it failed",
  line: number
 } ];
 const [, metric, text = "", unit = ""] = BENCH.exec(line) ?? [];
 if (metric !== void 0) return require_stated_margin.orUnreadable({
  metric,
  parameters: {},
  line: number
 }, () => [ resultOf({
  metric,
  text,
  unit
 }, number) ]);
 if (/ \.\.\. bench:/.test(line)) throw fault$1(`not a benchmark result: ${line.slice(0, 80)}`, number);
 return [];
}

function resultOf({metric, text, unit}, number) {
 const digits = NUMBER.test(text) ? text.replaceAll(",", "") : text;
 if (Number(digits) === 0) return {
  kind: "crash",
  metric,
  parameters: {},
  message: "it took no time: the function never calls iter",
  line: number
 };
 const measured = require_stated_margin.writtenAmount(digits, unit, {
  what: metric,
  line: number
 });
 return {
  kind: "measurement",
  measurement: {
   metric,
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

function fault$1(message, line) {
 return new require_main.EvidenceError(message, {
  line,
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
  const object = require_main.objectOf(file);
  if (object === void 0 || !Object.hasOwn(object, "benchmarks")) return false;
  return Object.hasOwn(object, "machine_info") || require_main.hasItem(object["benchmarks"], [ "fullname", "stats" ]);
 },
 read: read$8
};

const params = require_main.custom(require_main.isJsonObject, "an object");

const positive = require_main.int("a whole number, 1 or more").check(require_main._positive("a whole number, 1 or more"));

const benchmarkShape = require_main.object({
 fullname: require_main.name,
 param: require_main.optional(require_main.nullable(require_main.string())),
 params: require_main.optional(require_main.nullable(params)),
 stats: require_main.object({
  rounds: positive,
  iterations: positive,
  data: require_main.optional(require_main.nullable(require_main.array(require_main.unknown())))
 })
});

const benchmarksShape = require_main.array(benchmarkShape);

function* read$8({content}) {
 if (content.kind !== "json") return;
 const {document} = content;
 yield* machineOf$1(document);
 yield* require_main.distinctMetrics(measurementsOf$1(document));
}

function* measurementsOf$1(document) {
 const benchmarks = require_main.readShape(document, benchmarksShape, [ "benchmarks" ]);
 const lines = document.linesOfItems([ "benchmarks" ]);
 for (const [index, benchmark] of benchmarks.entries()) {
  const line = lines[index];
  const measurement = measurementOf(document, [ "benchmarks", index, "stats" ], benchmark);
  yield {
   kind: "measurement",
   measurement: line === void 0 ? measurement : {
    ...measurement,
    line
   }
  };
 }
}

function machineOf$1(document) {
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

function measurementOf(document, path, benchmark) {
 const {rounds, iterations, data} = benchmark.stats;
 const stated = key => {
  const place = [ ...path, key ];
  return require_stated_margin.amount(require_main.valueAt(document.value, place), "s", placeOf(document, place)).value;
 };
 const samples = data?.map((each, index) => require_stated_margin.sample(each, "s", placeOf(document, [ ...path, "data", index ])));
 if (samples !== void 0 && samples.length !== rounds) {
  const message = `${benchmark.fullname} has ${rounds} rounds, and ${samples.length} samples`;
  throw contradiction$4(document, [ ...path, "data" ], message);
 }
 const measured = {
  statistics: {
   min: stated("min"),
   max: stated("max"),
   mean: stated("mean"),
   median: stated("median")
  },
  ...samples === void 0 ? {} : {
   samples
  }
 };
 checkStatistics(document, path, measured);
 return {
  ...identityOf(benchmark),
  unit: "ns",
  sampling: iterations === 1 ? "observation" : "batch-mean",
  sampleCount: rounds,
  ...require_stated_margin.marginsOf({
   mean: require_stated_margin.marginOfDeviation(require_main.valueAt(document.value, [ ...path, "stddev" ]), rounds, "s")
  }),
  ...measured
 };
}

function identityOf({fullname, param, params: given}) {
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

const rowShape$2 = require_main.object({
 "Task name": require_main.name,
 Error: require_main.optional(require_main.string()),
 Remarks: require_main.optional(require_main.string())
});

const measuredShape = require_main.object({
 "Latency avg (ns)": require_main.string(),
 "Latency med (ns)": require_main.string(),
 "Throughput avg (ops/s)": require_main.string(),
 "Throughput med (ops/s)": require_main.string(),
 Samples: require_main.int("a whole number, 1 or more").check(require_main._positive("a whole number, 1 or more"))
});

function* readTinybenchRow(document, index, at) {
 const {"Task name": metric, Error: error, Remarks: remarks} = require_main.readShape(document, rowShape$2, [ index ]);
 const identity = {
  metric,
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
 const row = require_main.readShape(document, measuredShape, [ index ]);
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
   metric,
   unit: "ns",
   statistics: {
    mean: cell("Latency avg (ns)"),
    median: cell("Latency med (ns)")
   },
   ...require_stated_margin.marginsOf({
    mean: require_stated_margin.marginOfPercent(cell("Latency avg (ns)"), spreadOf(row["Latency avg (ns)"]))
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
   ...require_stated_margin.marginsOf({
    mean: require_stated_margin.marginOfPercent(cell("Throughput avg (ops/s)"), spreadOf(row["Throughput avg (ops/s)"]))
   }),
   derivedFrom: metric,
   ...ofRow
  }
 };
}

function spreadOf(text) {
 const digits = /\xb1 (\d+(?:\.\d+)?)%$/.exec(text)?.[1];
 return digits === void 0 ? void 0 : Number(digits);
}

const CELL = /^(\d+(?:\.\d+)?) \xb1 \d/;

function cellValue(document, path, text) {
 const digits = CELL.exec(String(text))?.[1];
 if (digits === void 0) throw new require_main.EvidenceError(`${require_main.pathText(path)}: expected a number and its spread, found ${require_main.showValue(text)}`, {
  line: document.lineOf(path),
  remedy: "write what bench.table() gives, without a converter of your own"
 });
 return require_stated_margin.writtenAmount(digits, path[1].includes("(ns)") ? "ns" : "ops/s", placeOf(document, path)).value;
}

const STATED = [ "mean", "median", "p50", "min", "max", "p75", "p99", "p999" ];

function readTinybenchStatistics(document, path, unit) {
 const mean = [ ...path, "mean" ];
 const found = require_stated_margin.amount(require_main.valueAt(document.value, mean), unit, placeOf(document, mean));
 const statistics = readStated(document, path, unit);
 checkOrder(document, path, statistics);
 return {
  unit: found.unit,
  statistics,
  ...require_stated_margin.marginsOf({
   mean: readMargin(document, path, {
    unit,
    mean: found.value
   })
  }),
  sampling: "observation",
  ...readSamples(document, path, unit)
 };
}

function readMargin(document, path, {unit, mean}) {
 const at = key => require_main.valueAt(document.value, [ ...path, key ]);
 const count = COUNT_KEYS.map(at).find(found => typeof found === "number");
 return require_stated_margin.marginOf(at("moe"), unit) ?? require_stated_margin.marginOfPercent(mean, at("rme")) ?? require_stated_margin.marginOfDeviation(at("sd"), typeof count === "number" ? count : void 0, unit);
}

function readStated(document, path, unit) {
 const statistics = {};
 for (const key of STATED) {
  const place = [ ...path, key ];
  const value = require_main.valueAt(document.value, place);
  if (value === void 0) continue;
  statistics[key] = require_stated_margin.amount(value, unit, placeOf(document, place)).value;
 }
 return statistics;
}

const COUNT_KEYS = [ "sampleCount", "samplesCount" ];

function readSamples(document, path, unit) {
 const stated = COUNT_KEYS.flatMap(key => readCount(document, [ ...path, key ])).at(0);
 const place = [ ...path, "samples" ];
 const list = require_main.valueAt(document.value, place);
 if (!Array.isArray(list) || list.length === 0) return stated === void 0 ? {} : {
  sampleCount: stated
 };
 if (stated !== void 0 && stated !== list.length) throw contradiction$4(document, place, `${require_main.pathText(place)} are ${list.length}, but their count is ${stated}`);
 return {
  samples: list.map((value, index) => require_stated_margin.sample(value, unit, placeOf(document, [ ...place, index ]))),
  sampleCount: list.length
 };
}

function readCount(document, path) {
 const value = require_main.valueAt(document.value, path);
 if (value === void 0) return [];
 if (typeof value === "number" && Number.isSafeInteger(value) && value > 0) return [ value ];
 throw contradiction$4(document, path, `${require_main.pathText(path)}: expected a whole number, 1 or more, found ${JSON.stringify(value)}`);
}

const ORDERS = [ [ "min", "median", "p50", "p75", "p99", "p999", "max" ], [ "min", "mean", "max" ] ];

function checkOrder(document, path, statistics) {
 for (const order of ORDERS) {
  const stated = order.flatMap(name => {
   const value = statistics[name];
   return value === void 0 ? [] : [ {
    name,
    value: require_main.decimalToNumber(value)
   } ];
  });
  for (const [index, {name, value}] of stated.entries()) {
   const before = stated[index - 1];
   if (before === void 0 || before.value <= value * 1.000000001) continue;
   throw contradiction$4(document, path, `${require_main.pathText(path)}: its ${before.name} is larger than its ${name}`);
  }
 }
}

const tinybenchFormat = {
 id: "tinybench",
 title: "tinybench",
 tool: "tinybench",
 docs: "https://github.com/tinylibs/tinybench",
 command: "`JSON.stringify` of the tasks with their names, or of `bench.table()`",
 metric: "the task; also `\u2026 throughput`",
 statistics: "as in the file",
 recognises: ({content}) => content.kind === "json" && Array.isArray(content.document.value) && isList(content.document.value),
 read: read$7
};

function isList(list) {
 return list.some(isOfTinybench) || list.length > 0 && list.every(isEmptyTask);
}

function isEmptyTask(item) {
 return require_main.isJsonObject(item) && Object.keys(item).length === 0;
}

function isOfTinybench(item) {
 if (!require_main.isJsonObject(item)) return false;
 return "Task name" in item || isResult(item["result"]) || isResult(item);
}

function isResult(value) {
 if (!require_main.isJsonObject(value)) return false;
 if (require_main.isJsonObject(value["latency"]) || require_main.isJsonObject(value["error"])) return true;
 return "hz" in value && "period" in value && "rme" in value || "state" in value && "runtime" in value;
}

function* read$7({content}) {
 if (content.kind !== "json" || !Array.isArray(content.document.value)) return;
 const {document} = content;
 yield* require_main.distinctMetrics(recordsOf$2(document, content.document.value));
 const toolchain = toolchainOf(content.document.value);
 if (toolchain !== "") yield {
  kind: "environment",
  environment: {
   toolchain
  }
 };
}

function* recordsOf$2(document, list) {
 const lines = document.linesOfItems([]);
 for (const [index, item] of list.entries()) {
  const line = lines[index];
  const at = line === void 0 ? {} : {
   line
  };
  if (!require_main.isJsonObject(item)) throw unlike([ index ], item, at);
  if ("Task name" in item) yield* readTinybenchRow(document, index, at); else yield* recordsOfTask$1(document, [ index ], {
   task: item,
   ...at
  });
 }
}

function* recordsOfTask$1(document, path, {task, ...at}) {
 const {name} = task;
 if (typeof name !== "string" || name === "") throw nameless(path, at);
 const hasResult = Object.hasOwn(task, "result");
 const place = hasResult ? [ ...path, "result" ] : path;
 const identity = {
  metric: name,
  parameters: {}
 };
 const result = hasResult ? resultIn(task) : task;
 const ended = require_main.isJsonObject(result) ? endOf(result) : NOT_RUN;
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
  yield* measurementsOf(document, place, {
   metric: name,
   ...at
  });
 }
}

function resultIn({result}) {
 return require_main.isJsonObject(result) && Object.keys(result).length === 0 ? {
  error: result
 } : result;
}

const NOT_RUN = {
 kind: "no-data",
 text: "the task has no result: it was not run"
};

function endOf(result) {
 const {state, error, aborted} = result;
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
  text: `the task ended as ${require_main.showValue(state)}`
 };
}

function errorText(error) {
 const said = require_main.isJsonObject(error) ? error["message"] : error;
 return typeof said === "string" && said !== "" ? said : "the task threw an error, which JSON leaves out";
}

function* measurementsOf(document, path, {metric, ...at}) {
 const has = key => require_main.valueAt(document.value, [ ...path, key ]) !== void 0;
 yield {
  kind: "measurement",
  measurement: {
   metric,
   parameters: {},
   ...readTinybenchStatistics(document, has("latency") ? [ ...path, "latency" ] : path, "ms"),
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
  const result = require_main.isJsonObject(item) && require_main.isJsonObject(item["result"]) ? item["result"] : item;
  if (!require_main.isJsonObject(result)) return [];
  const {runtime, runtimeVersion} = result;
  return typeof runtime === "string" && typeof runtimeVersion === "string" ? [ `${runtime} ${runtimeVersion}` ] : [];
 });
 return [ ...new Set(runtimes) ].sort().join(", ");
}

function nameless(path, {line}) {
 return new require_main.EvidenceError(`${require_main.pathText(path)}: the task has no name`, {
  line,
  remedy: "write JSON.stringify(bench.tasks.map(({ name, result }) => ({ name, result })))"
 });
}

function unlike(path, item, {line}) {
 return new require_main.EvidenceError(`${require_main.pathText(path)}: expected a task, found ${require_main.showValue(item)}`, {
  line,
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
 metric: "`<file> > <group> > <name>`; also `\u2026 throughput`",
 statistics: "mean, median, min, max, p75, p99, p999",
 recognises: file => isReport$1(require_main.objectOf(file)),
 read: read$6
};

function isReport$1(value) {
 const files = require_main.isJsonObject(value) ? value["files"] : void 0;
 return Array.isArray(files) && files.some(file => require_main.isJsonObject(file) && "filepath" in file && "groups" in file);
}

const reportShape$1 = require_main.object({
 files: require_main.array(require_main.object({
  filepath: require_main.name,
  groups: require_main.array(require_main.object({
   fullName: require_main.name,
   benchmarks: require_main.array(require_main.object({
    name: require_main.name
   }))
  }))
 }))
});

function* read$6({content}) {
 if (content.kind !== "json") return;
 const {document} = content;
 const {files} = require_main.readShape(document, reportShape$1);
 yield* require_main.distinctMetrics(recordsOf$1(document, files));
}

function* recordsOf$1(document, files) {
 const places = files.flatMap((file, index) => placesOf(file, index, rootOf(files)));
 const lines = linesOf(document, places.map(({path}) => path));
 for (const [index, {metric, path, isEmpty}] of places.entries()) {
  const at = lines[index] === void 0 ? {} : {
   line: lines[index]
  };
  const identity = {
   metric,
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

function placesOf({filepath, groups}, file, root) {
 if (groups.length === 0) return [ {
  metric: relativePath(filepath, root),
  path: [ "files", file ],
  isEmpty: true
 } ];
 return groups.flatMap(({fullName, benchmarks}, group) => {
  const metric = portableName(filepath, fullName);
  const path = [ "files", file, "groups", group ];
  if (benchmarks.length === 0) return [ {
   metric,
   path,
   isEmpty: true
  } ];
  return benchmarks.map((benchmark, index) => ({
   metric: `${metric} > ${benchmark.name}`,
   path: [ ...path, "benchmarks", index ],
   isEmpty: false
  }));
 });
}

function* recordsOfBenchmark(document, path, {metric, parameters, ...at}) {
 if (!MEASURED.some(key => require_main.valueAt(document.value, [ ...path, key ]) !== void 0)) {
  yield {
   kind: "crash",
   metric,
   parameters,
   message: THROWN,
   ...at
  };
  return;
 }
 const latency = readTinybenchStatistics(document, path, "ms");
 yield {
  kind: "measurement",
  measurement: {
   metric,
   parameters,
   ...latency,
   ...at
  }
 };
 const place = [ ...path, "hz" ];
 const {value, unit} = require_stated_margin.amount(require_main.valueAt(document.value, place), "ops/s", placeOf(document, place));
 yield {
  kind: "measurement",
  measurement: {
   metric: `${metric} throughput`,
   parameters,
   unit,
   statistics: {
    mean: value
   },
   ...require_stated_margin.marginsOf({
    mean: require_stated_margin.marginOfPercent(value, require_main.valueAt(document.value, [ ...path, "rme" ]))
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

function portableName(filepath, fullName) {
 const own = ownPath(fullName);
 const portable = portablePaths([ filepath ]).get(filepath) ?? own;
 return portable.endsWith(`/${own}`) ? portable + fullName.slice(own.length) : fullName;
}

function rootOf(files) {
 for (const {filepath, groups} of files) {
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
 metric: "`<file> > <titles> > <test> > <task>`; also `\u2026 throughput`",
 statistics: "mean, median, min, max, p75, p99, p999",
 recognises: file => isReport(require_main.objectOf(file)),
 read: read$5
};

function isReport(value) {
 const files = require_main.isJsonObject(value) ? value["testResults"] : void 0;
 return Array.isArray(files) && files.some(isOfVitest5);
}

function isOfVitest5(file) {
 if (!require_main.isJsonObject(file) || !Array.isArray(file["assertionResults"])) return false;
 return typeof file["name"] === "string" && BENCHMARK_FILE.test(file["name"]) || file["assertionResults"].some(test => require_main.isJsonObject(test) && "benchmarks" in test);
}

const BENCHMARK_FILE = /\.(?:bench|benchmark)\.[cm]?[jt]sx?$/;

const testShape = require_main.object({
 title: require_main.string(),
 ancestorTitles: require_main.optional(require_main.array(require_main.string())),
 status: require_main._enum([ "passed", "failed", "skipped", "pending", "todo", "disabled" ]),
 failureMessages: require_main.optional(require_main.unknown()),
 benchmarks: require_main.optional(require_main.array(require_main.object({
  name: require_main.string(),
  tasks: require_main.array(require_main.object({
   name: require_main.name
  }))
 })))
});

const fileShape = require_main.object({
 name: require_main.name,
 status: require_main._enum([ "passed", "failed", "skipped", "pending", "todo" ]),
 message: require_main.optional(require_main.unknown()),
 assertionResults: require_main.array(testShape)
});

const reportShape = require_main.object({
 testResults: require_main.array(fileShape)
});

function* read$5({content}) {
 if (content.kind !== "json") return;
 const {document} = content;
 const {testResults} = require_main.readShape(document, reportShape);
 const description = new Description(document);
 yield* description.records(description.epochInstant([ "startTime" ]), {});
 yield* require_main.distinctMetrics(recordsOf(document, testResults));
}

function* recordsOf(document, files) {
 const paths = portablePaths(files.map(file => file.name));
 const lines = document.linesOfItems([ "testResults" ]);
 for (const [index, file] of files.entries()) {
  if (!hasBenchmarks(file)) continue;
  const line = lines[index];
  const at = {
   names: [ paths.get(file.name) ?? file.name ],
   ...line === void 0 ? {} : {
    line
   }
  };
  if (failedAsSuch(file)) yield crash(at, file.message);
  for (const [number, test] of file.assertionResults.entries()) yield* recordsOfTest(document, [ "testResults", index, "assertionResults", number ], {
   test,
   ...at
  });
 }
}

function hasBenchmarks(file) {
 return BENCHMARK_FILE.test(file.name) || file.assertionResults.some(test => measures(test));
}

function measures({benchmarks = []}) {
 return benchmarks.length > 0;
}

function failedAsSuch({status, assertionResults}) {
 return status === "failed" && !assertionResults.some(test => test.status === "failed");
}

function* recordsOfTest(document, path, {test, names, ...at}) {
 const ofTest = {
  names: [ ...names, ...test.ancestorTitles ?? [], test.title ],
  ...at
 };
 if (test.status === "failed") yield crash(ofTest, firstOf(test.failureMessages));
 for (const [index, {tasks}] of (test.benchmarks ?? []).entries()) for (const [number, task] of tasks.entries()) yield* recordsOfTask(document, [ ...path, "benchmarks", index, "tasks", number ], {
  ...at,
  names: [ ...ofTest.names, task.name ]
 });
}

function* recordsOfTask(document, path, {names, ...at}) {
 const metric = names.join(" > ");
 yield {
  kind: "measurement",
  measurement: {
   metric,
   parameters: {},
   ...readTinybenchStatistics(document, [ ...path, "latency" ], "ms"),
   ...at
  }
 };
 const place = [ ...path, "throughput" ];
 if (require_main.valueAt(document.value, place) === void 0) return;
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

function crash({names, ...at}, message) {
 const said = typeof message === "string" ? message.split("\n", 1)[0]?.trim() ?? "" : "";
 return {
  kind: "crash",
  metric: names.join(" > "),
  parameters: {},
  message: said === "" ? "it failed, but the report does not say why" : said,
  ...at
 };
}

function checkOutliers(document, outliers, rows) {
 for (const [index, {extension, ...times}] of outliers.entries()) {
  const row = rows.get(extension);
  const differs = Object.entries(times).find(([key, value]) => row?.[key] !== value);
  if (differs === void 0) continue;
  const [key, value] = differs;
  throw contradiction$3(document, [ "outliers", index ], `${key} of the outlier ${extension} is ${value}, and ${row?.[key] ?? "nothing"} among the extensions`);
 }
}

function checkWorst(document, checks, rows) {
 for (const [index, {actual_us: actual, worst_extension: worst}] of checks.entries()) {
  if (worst === void 0 || worst === null || actual === null) continue;
  const row = rows.get(worst);
  if (row !== void 0 && Object.values(row).includes(actual)) continue;
  throw contradiction$3(document, [ "budget_checks", index ], `no load of ${worst} took ${actual} us`);
 }
}

const AGGREGATE = /^(?:p(\d{1,2})_of_p(\d{1,2})s|(max|min)_p(\d{1,2}))_us$/;

function aggregateCheck(document, rows) {
 const columns = new Map;
 const columnOf = name => {
  const column = columns.get(name) ?? [ ...rows.values() ].flatMap(row => row[name] ?? []).sort((a, b) => a - b);
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
  throw contradiction$3(document, [ "aggregate", `${scenario}_load`, key ], `${key} is ${value}, and ${found}`);
 };
}

function boundsOf(sorted, percent, extreme) {
 if (extreme !== void 0) {
  const found = extreme === "min" ? sorted[0] : sorted.at(-1);
  return [ found, found ];
 }
 const last = sorted.length - 1;
 return [ sorted[Math.floor(last * Number(percent) / 100)], sorted[Math.min(last, Math.floor(sorted.length * Number(percent) / 100))] ];
}

function contradiction$3(document, path, message) {
 return new require_main.EvidenceError(message, {
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

function measurementOfBudget(budget, {value, unit}, {source, line}) {
 const isMean = OF_MEANS.test(source);
 return {
  metric: budget,
  parameters: {},
  unit,
  ...numberOf(isMean ? "mean" : statisticOfName(budget), value),
  sampling: isMean ? "batch-mean" : "observation",
  ...line === void 0 ? {} : {
   line
  }
 };
}

function numberOf(statistic, value) {
 return statistic === void 0 ? {
  value,
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
  const [first] = require_main.rowsOf(file);
  return first !== void 0 && Object.hasOwn(first.value, "budget_name") && Object.hasOwn(first.value, "threshold");
 },
 read: read$4
};

const piBudgetShape = require_main.object({
 budget_name: require_main.name,
 threshold: require_main.number().check(require_main._nonnegative()),
 unit: require_main.name,
 comparison: require_main.optional(require_main._enum([ "maximum", "minimum" ])),
 actual: require_main.unknown(),
 status: require_main._enum([ "PASS", "FAIL", "NO_DATA" ]),
 source: require_main.string(),
 failure_reason: require_main.optional(require_main.nullable(require_main.string()))
});

function* read$4(file) {
 yield* require_main.distinctMetrics(require_main.rowsOf(file).flatMap(recordsOfLine$1));
}

function recordsOfLine$1({value, number}) {
 const parsed = piBudgetShape.safeParse(value);
 if (parsed.success) return recordsOfBudget(parsed.data, number);
 const place = parsed.error.issues[0]?.path.join(".") ?? "";
 throw new require_main.EvidenceError(`${place}: not a budget event, found ${require_main.showValue(value[place])}`, {
  line: number,
  remedy: "write budget_name, threshold, unit, actual, status and source"
 });
}

const OUTCOMES$1 = {
 PASS: "pass",
 FAIL: "fail",
 NO_DATA: "no-data"
};

function recordsOfBudget(budget, line) {
 const {budget_name: metric, status, source, unit, threshold} = budget;
 const identity = {
  metric,
  parameters: {}
 };
 const reason = budget.failure_reason ?? source;
 if (budget.actual === null || budget.actual === void 0) {
  if (status === "PASS") throw contradiction$2(budget, "it passes without a number", line);
  if (status === "FAIL" && !budget.failure_reason) throw contradiction$2(budget, "it fails without a number and without a failure_reason", line);
  const claim = {
   kind: "claim",
   ...identity,
   outcome: OUTCOMES$1[status],
   text: reason,
   line
  };
  return [ {
   kind: "no-data",
   ...identity,
   reason,
   line
  }, claim ];
 }
 const measured = require_stated_margin.orUnreadable({
  ...identity,
  line
 }, () => {
  const found = amountOf(budget, {
   what: `actual of ${metric}`,
   line
  });
  return [ {
   kind: "measurement",
   measurement: measurementOfBudget(metric, found, {
    source,
    line
   })
  } ];
 });
 const isMet = meets(Number(budget.actual), budget);
 if (status === "NO_DATA") throw contradiction$2(budget, "it has a number", line);
 if (status === "PASS" !== isMet) throw contradiction$2(budget, `${require_main.showValue(budget.actual)} ${isMet ? "meets" : "misses"} ${threshold} ${unit}`, line);
 const text = `${require_main.showValue(budget.actual)} of ${threshold} ${unit}`;
 const claim = {
  kind: "claim",
  ...identity,
  outcome: OUTCOMES$1[status],
  text,
  line
 };
 if (isAmbiguous(budget)) {
  const doubt = `${require_main.showValue(budget.actual)} ${unit} of ${source} may be a hundred times as much: its tool multiplies by 100 what is 1 or less`;
  return [ {
   kind: "no-data",
   ...identity,
   reason: doubt,
   line
  }, claim ];
 }
 return [ ...measured, claim ];
}

function amountOf({actual, unit}, place) {
 if (unit !== "MB") return require_stated_margin.amount(actual, unit, place);
 return require_stated_margin.amount(typeof actual === "number" ? actual * MEBIBYTE$1 : actual, "B", place);
}

const MEBIBYTE$1 = 1048576;

function isAmbiguous({actual, unit, source}) {
 return unit === "percent" && source.includes("stress_triage") && Number(actual) > 1;
}

function meets(actual, {threshold, unit, comparison}) {
 return (comparison === void 0 ? /(?:\/s|\/sec)$/.test(unit) : comparison === "minimum") ? actual >= threshold : actual <= threshold;
}

function contradiction$2({budget_name: budget, status}, found, line) {
 return new require_main.EvidenceError(`${budget} has the status ${status}, and ${found}`, {
  line,
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
  const schema = require_main.objectOf(file)?.["schema"];
  return typeof schema === "string" && SCHEMAS.has(piSchemaName(schema));
 },
 read: read$3
};

const REGISTRY = "bench.schema_registry.v1";

const SCHEMAS = new Set([ "bench.baseline.v1", REGISTRY ]);

const microseconds = require_main.number().check(require_main._nonnegative("0 or more"));

const baselineShape = require_main.object({
 config: require_main.object({
  iterations: require_main.count
 }),
 aggregate: require_main.object({
  extensions_tested: require_main.count,
  extensions_failed: require_main.count
 }),
 budget_checks: require_main.array(require_main.object({
  budget_name: require_main.name,
  threshold_us: microseconds,
  actual_us: require_main.nullable(microseconds),
  status: require_main._enum([ "PASS", "FAIL", "NO_DATA" ]),
  worst_extension: require_main.optional(require_main.nullable(require_main.name))
 })),
 outliers: require_main._default(require_main.array(require_main.object({
  extension: require_main.name,
  cold_p50_us: microseconds,
  cold_p99_us: microseconds,
  warm_p99_us: microseconds
 })), []),
 failures: require_main._default(require_main.array(require_main.object({
  extension: require_main.name,
  scenario: require_main.name,
  error: require_main.string()
 })), [])
});

const extensionShape = require_main.object({
 cold_p50_us: microseconds,
 cold_p95_us: microseconds,
 cold_p99_us: microseconds,
 warm_p50_us: microseconds,
 warm_p95_us: microseconds,
 warm_p99_us: microseconds
});

const SCENARIOS = [ "cold", "warm" ];

const PERCENTILES = [ "p50", "p95", "p99" ];

function* read$3({content}) {
 if (content.kind !== "json") return;
 const {document} = content;
 refuseRegistry(document);
 const baseline = require_main.readShape(document, baselineShape);
 const rows = readRows(document, baseline);
 checkOutliers(document, baseline.outliers, rows);
 checkWorst(document, baseline.budget_checks, rows);
 yield* machineOf(document);
 yield* require_main.distinctMetrics([ ...budgetRecords(document, baseline), ...aggregates(document, rows), ...extensions(rows, baseline), ...crashes(document, baseline) ]);
}

function refuseRegistry(document) {
 const schema = require_main.valueAt(document.value, [ "schema" ]);
 if (typeof schema !== "string" || piSchemaName(schema) !== REGISTRY) return;
 throw new require_main.EvidenceError(`this is ${schema}, a list of schemas without measurements`, {
  line: document.lineOf([ "schema" ]),
  remedy: "remove it from the evidence, and add the files that it lists"
 });
}

function machineOf(document) {
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
 return checks.flatMap(({budget_name: budget, threshold_us: threshold, actual_us: actual, status}, index) => recordsOfBudget({
  budget_name: budget,
  threshold,
  unit: "us",
  actual,
  status,
  source: "not measured"
 }, lines[index] ?? 1));
}

function aggregates(document, rows) {
 const check = aggregateCheck(document, rows);
 return SCENARIOS.flatMap(scenario => {
  const path = [ "aggregate", `${scenario}_load` ];
  const members = [ ...require_main.readMembers(document, microseconds, path) ];
  const lines = linesOf(document, members.map(([key]) => [ ...path, key ]));
  return members.map(([key, value], index) => {
   const metric = `${scenario}_load.${key.replace(/_us$/, "")}`;
   const line = lines[index];
   const measured = require_stated_margin.amount(value, "us", {
    what: metric,
    line
   });
   check(scenario, key, value);
   return measurementRecord({
    metric,
    parameters: {},
    ...measured,
    statistics: {},
    sampling: "observation",
    ...line === void 0 ? {} : {
     line
    }
   });
  });
 });
}

function readRows(document, {aggregate, failures}) {
 const rows = require_main.readMembers(document, extensionShape, [ "per_extension" ]);
 const failed = new Set(failures.map(({extension}) => extension));
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

function checkCount(document, key, {declared, listed}) {
 if (declared === listed) return;
 throw new require_main.EvidenceError(`${key} is ${declared}, and ${listed} are listed`, {
  line: document.lineOf([ "aggregate", key ]),
  remedy: "find out why the tool that wrote the file contradicts itself"
 });
}

function extensions(rows, {config}) {
 return [ ...rows ].flatMap(([extension, row]) => SCENARIOS.map(scenario => measurementRecord({
  metric: `${scenario}_load`,
  parameters: {
   extension
  },
  unit: "ns",
  statistics: Object.fromEntries(PERCENTILES.map(percentile => [ percentile, nanoseconds(row[`${scenario}_${percentile}_us`]) ])),
  sampling: "observation",
  sampleCount: config.iterations
 })));
}

function nanoseconds(value) {
 const found = require_main.amountOf(value, "us");
 if (found === void 0) throw new RangeError("us is a unit");
 return found.value;
}

function crashes(document, {failures}) {
 const lines = document.linesOfItems([ "failures" ]);
 return failures.map(({extension, scenario, error}, index) => ({
  kind: "crash",
  metric: scenario,
  parameters: {
   extension
  },
  message: error,
  line: lines[index] ?? 1
 }));
}

function measurementRecord(measurement) {
 return {
  kind: "measurement",
  measurement
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
  const schema = require_main.objectOf(file)?.["schema"];
  return typeof schema === "string" && VERSIONS.has(piSchemaName(schema));
 },
 read: read$2
};

const summaryShape$1 = require_main.object({
 budgets: require_main.array(require_main.object({
  name: require_main.name,
  threshold: require_main.number().check(require_main._nonnegative()),
  unit: require_main.string(),
  comparison: require_main.optional(require_main._enum([ "maximum", "minimum" ])),
  ci_enforced: require_main.boolean()
 })),
 budget_results: require_main.optional(require_main.array(piBudgetShape)),
 failing_data_contracts: require_main._default(require_main.array(require_main.object({
  budget_name: require_main.optional(require_main.nullable(require_main.name)),
  contract_id: require_main.name,
  detail: require_main.string()
 })), []),
 data_contract_failures_count: require_main.optional(require_main.count),
 total_budgets: require_main.count,
 pass: require_main.count,
 fail: require_main.count,
 no_data: require_main.count,
 ci_enforced: require_main.count
});

function* read$2({content}) {
 if (content.kind !== "json") return;
 const {document} = content;
 const summary = require_main.readShape(document, summaryShape$1);
 checkCounts$1(document, summary);
 checkDefinitions(document, summary);
 yield* ageOf(document, [ "generated_at" ]);
 if (summary.budget_results === void 0) yield totals(document, summary); else {
  const lines = document.linesOfItems([ "budget_results" ]);
  yield* require_main.distinctMetrics(summary.budget_results.flatMap((budget, index) => recordsOfBudget(budget, lines[index] ?? 1)));
 }
 yield* contractClaims(document, summary);
}

function checkCounts$1(document, summary) {
 const {pass, fail, no_data: noData, total_budgets: total, budgets, budget_results: results} = summary;
 const enforced = budgets.filter(({ci_enforced: isEnforced}) => isEnforced).length;
 check(document, "total_budgets", [ total, pass + fail + noData ]);
 check(document, "total_budgets", [ total, budgets.length ]);
 check(document, "ci_enforced", [ summary.ci_enforced, enforced ]);
 const {failing_data_contracts: contracts, data_contract_failures_count: declared} = summary;
 if (declared !== void 0) check(document, "data_contract_failures_count", [ declared, contracts.length ]);
 if (results === void 0) return;
 const counted = wanted => results.filter(({status}) => status === wanted).length;
 check(document, "pass", [ pass, counted("PASS") ]);
 check(document, "fail", [ fail, counted("FAIL") ]);
 check(document, "no_data", [ noData, counted("NO_DATA") ]);
}

function checkDefinitions(document, {budgets, budget_results: results}) {
 const defined = new Map(budgets.map(budget => [ budget.name, budget ]));
 check(document, "total_budgets", [ budgets.length, defined.size ]);
 for (const [index, result] of (results ?? []).entries()) {
  const budget = defined.get(result.budget_name);
  if (budget !== void 0 && budget.threshold === result.threshold && budget.unit === result.unit && budget.comparison === result.comparison) continue;
  throw new require_main.EvidenceError(`${result.budget_name} has the limit ${result.threshold} ${result.unit}, and no budget of that name has it`, {
   line: document.lineOf([ "budget_results", index ]),
   remedy: "find out why the tool that wrote the file contradicts itself"
  });
 }
}

function contractClaims(document, {failing_data_contracts: contracts}) {
 if (contracts.length === 0) return [];
 const lines = document.linesOfItems([ "failing_data_contracts" ]);
 return contracts.map(({budget_name: budget, contract_id: contract, detail}, index) => ({
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
 throw new require_main.EvidenceError(`${key} is ${declared}, and the file adds up to ${recomputed}`, {
  line: document.lineOf([ key ]),
  remedy: "find out why the tool that wrote the file contradicts itself"
 });
}

function totals(document, {pass, fail, no_data: noData, total_budgets: total}) {
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
  const schema = require_main.objectOf(file)?.["schema"];
  if (typeof schema === "string") return piSchemaName(schema) === "ext.perf_comparison.v1";
  const [first] = require_main.rowsOf(file);
  return first !== void 0 && Object.hasOwn(first.value, "rust_value") && Object.hasOwn(first.value, "verdict");
 },
 read: read$1
};

const rowShape$1 = require_main.object({
 category: require_main.string(),
 metric: require_main.name,
 rust_value: require_main.string(),
 legacy_value: require_main.string(),
 delta: require_main.string(),
 verdict: require_main._enum([ "FASTER", "COMPARABLE", "SLOWER", "PASS", "FAIL", "INFO" ])
});

const OUTCOMES = {
 FASTER: "pass",
 COMPARABLE: "pass",
 PASS: "pass",
 SLOWER: "fail",
 FAIL: "fail",
 INFO: "no-data"
};

const comparisonShape = require_main.object({
 summary: require_main.object({
  faster_count: require_main.count,
  slower_count: require_main.count,
  comparable_count: require_main.count
 }),
 rows: require_main.array(rowShape$1)
});

const eventsSummaryShape = require_main.object({
 generated_at: require_main.optional(require_main.unknown()),
 faster: require_main.count,
 slower: require_main.count,
 comparable: require_main.count
});

function read$1(file) {
 const {content} = file;
 return content.kind === "json" && Object.hasOwn(content.document.value ?? {}, "rows") ? readReport(content.document) : readEvents$1(require_main.rowsOf(file));
}

function* readReport(document) {
 const {rows, summary} = require_main.readShape(document, comparisonShape);
 const {faster_count: faster, slower_count: slower, comparable_count: comparable} = summary;
 checkCounts({
  faster,
  slower,
  comparable
 }, rows, document.lineOf([ "summary" ]));
 yield* ageOf(document, [ "generated_at" ]);
 const lines = document.linesOfItems([ "rows" ]);
 yield* claims(rows.map((row, index) => ({
  row,
  line: lines[index] ?? 1
 })));
}

function* readEvents$1(lines) {
 const last = lines.at(-1);
 const rows = lines.slice(0, -1).map(({value, number}) => ({
  row: readRow(value, number),
  line: number
 }));
 const schema = last?.value["schema"];
 if (typeof schema !== "string" || piSchemaName(schema) !== "ext.perf_comparison_summary.v1") throw new require_main.EvidenceError("the last line is not a summary: the file is truncated", {
  line: last?.number,
  remedy: "let the tool finish, and keep its whole file"
 });
 const summary = eventsSummaryShape.safeParse(last?.value);
 if (!summary.success) throw noComparison(summary.error.issues[0]?.path.join("."), last?.number);
 checkCounts(summary.data, rows.map(({row}) => row), last?.number);
 yield* ageOfText(summary.data.generated_at, "generated_at", last?.number);
 yield* claims(rows);
}

function readRow(value, line) {
 const parsed = rowShape$1.safeParse(value);
 if (parsed.success) return parsed.data;
 throw noComparison(parsed.error.issues[0]?.path.join("."), line);
}

function noComparison(place, line) {
 return new require_main.EvidenceError(`${place ?? "the line"}: not a comparison`, {
  line,
  remedy: "write category, metric, rust_value, legacy_value, delta and verdict"
 });
}

function checkCounts(declared, rows, line) {
 const counted = wanted => rows.filter(({verdict}) => verdict === wanted).length;
 const found = {
  faster: counted("FASTER"),
  slower: counted("SLOWER"),
  comparable: counted("COMPARABLE")
 };
 for (const kind of [ "faster", "slower", "comparable" ]) {
  if (declared[kind] === found[kind]) continue;
  throw new require_main.EvidenceError(`${kind} is ${declared[kind]}, and ${found[kind]} are listed`, {
   line,
   remedy: "find out why the tool that wrote the file contradicts itself"
  });
 }
}

function* claims(rows) {
 const seen = new Set;
 for (const {row, line} of rows) {
  const key = JSON.stringify([ row.category, row.metric ]);
  if (seen.has(key)) throw new require_main.EvidenceError(`the comparison ${require_main.showValue(row.metric)} is in the file more than once`, {
   line,
   remedy: "overwrite the file instead of appending to it"
  });
  seen.add(key);
  yield claimOf(row, line);
 }
}

function claimOf({category, metric, rust_value: value, legacy_value: legacy, verdict}, line) {
 return {
  kind: "claim",
  metric: `${category}: ${metric}`,
  parameters: {},
  outcome: OUTCOMES[verdict],
  text: `${verdict}: ${value}, formerly ${legacy}`,
  line
 };
}

function schemaOf$1(file) {
 const schema = require_main.objectOf(file)?.["schema"];
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
 recognises: file => schemaOf$1(file) === "perf.binary_size.v1",
 read: readBinarySize
};

const megabytes = require_main.optional(require_main.number().check(require_main._nonnegative("0 or more")));

const binaryShape = require_main.object({
 size_bytes: require_main.unknown(),
 size_mb: megabytes,
 budget_threshold_mb: megabytes,
 size_within_budget: require_main.optional(require_main.boolean()),
 build_exit_code: require_main.optional(require_main.int())
});

const MEBIBYTE = 1048576;

const ROUNDING$1 = .001;

function sizeClaim(document, binary) {
 const {size_mb: size, budget_threshold_mb: threshold, size_within_budget: isWithin} = binary;
 const bytes = Number(binary.size_bytes);
 if (size !== void 0 && Math.abs(size - bytes / MEBIBYTE) > ROUNDING$1) throw contradiction$1(document, "size_mb", `${size}, and ${bytes} bytes are ${bytes / MEBIBYTE}`);
 if (threshold === void 0 || isWithin === void 0) return [];
 if (isWithin !== bytes <= threshold * MEBIBYTE) throw contradiction$1(document, "size_within_budget", `${isWithin}, with ${bytes} bytes of ${threshold} MB`);
 return [ {
  kind: "claim",
  metric: "binary_size",
  parameters: {},
  outcome: isWithin ? "pass" : "fail",
  text: `${bytes} bytes of ${threshold} MB, which are ${threshold * MEBIBYTE} bytes`,
  line: document.lineOf([ "size_within_budget" ])
 } ];
}

function contradiction$1(document, key, found) {
 return new require_main.EvidenceError(`${key} is ${found}`, {
  line: document.lineOf([ key ]),
  remedy: "find out why the tool that wrote the file contradicts itself"
 });
}

function* readBinarySize({content}) {
 if (content.kind !== "json") return;
 const {document} = content;
 const binary = require_main.readShape(document, binaryShape);
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
 const measured = require_stated_margin.amount(binary.size_bytes, "B", placeOf(document, [ "size_bytes" ]));
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
 recognises: file => schemaOf$1(file) === "perf.idle_memory_rss.v1",
 read: readIdleMemory
};

const memoryShape = require_main.object({
 sample_count: require_main.count,
 samples: require_main.array(require_main.object({
  rss_bytes: require_main.unknown()
 })),
 rss_bytes: require_main.optional(require_main.number()),
 rss_spread_bytes: require_main.optional(require_main.number())
});

function* readIdleMemory({content}) {
 if (content.kind !== "json") return;
 const {document} = content;
 const memory = require_main.readShape(document, memoryShape);
 const {sample_count: declared, samples: listed} = memory;
 if (declared !== listed.length || declared === 0) throw contradiction$1(document, "sample_count", `${declared}, and ${listed.length} are listed`);
 const samples = listed.map(({rss_bytes: bytes}, index) => require_stated_margin.sample(bytes, "B", placeOf(document, [ "samples", index, "rss_bytes" ])));
 checkSpread(document, memory, samples);
 const description = new Description(document);
 const os = description.text([ "bench_env", "os" ]);
 yield* description.records(description.instant([ "generated_at" ]), {
  os
 });
 yield {
  kind: "measurement",
  measurement: {
   metric: "idle_memory_rss",
   parameters: {},
   unit: "bytes",
   statistics: {},
   sampling: "observation",
   samples,
   line: document.lineOf([ "samples" ])
  }
 };
}

function checkSpread(document, memory, samples) {
 const {rss_bytes: stated, rss_spread_bytes: spread} = memory;
 const least = samples.reduce((left, right) => Math.min(left, right));
 const most = samples.reduce((left, right) => Math.max(left, right));
 if (stated !== void 0 && (stated < least || stated > most)) throw contradiction$1(document, "rss_bytes", `${stated}, and the samples are ${least} to ${most}`);
 if (spread !== void 0 && spread !== most - least) throw contradiction$1(document, "rss_spread_bytes", `${spread}, and the samples are ${least} to ${most}`);
}

const latency = require_main.object({
 count: require_main.count,
 min: require_main.unknown(),
 mean: require_main.unknown(),
 p50: require_main.unknown(),
 p95: require_main.unknown(),
 p99: require_main.unknown(),
 max: require_main.unknown()
});

function latencyRecord(found, line) {
 return measured({
  metric: "stress_event_latency",
  unit: "ns",
  statistics: Object.fromEntries([ "min", "mean", "p50", "p95", "p99", "max" ].map(each => [ each, require_stated_margin.amount(found[each], "us", {
   what: `latency ${each}`,
   line
  }).value ])),
  sampleCount: found.count,
  line
 });
}

function measured(parts) {
 return {
  kind: "measurement",
  measurement: {
   parameters: {},
   sampling: "observation",
   ...parts
  }
 };
}

const ROUNDING = 1e-9;

function growthRecord({initial, max, growth}, line) {
 const identity = {
  metric: "stress_rss_growth",
  parameters: {},
  line
 };
 if (max < initial) throw contradiction(`the memory is ${initial} at first, and ${max} at most`, line);
 if (initial === 0) return {
  kind: "no-data",
  ...identity,
  reason: "the run began with no memory, so its growth is not defined"
 };
 const fraction = (max - initial) / initial;
 if (![ fraction, fraction * 100 ].some(each => growth !== null && Math.abs(each - growth) <= ROUNDING * Math.max(1, each))) throw contradiction(`growth is ${growth}, and from ${initial} to ${max} it is ${fraction}`, line);
 const {unit, value} = require_stated_margin.amount(fraction * 100, "percent", {
  what: "rss growth",
  line
 });
 return measured({
  metric: identity.metric,
  unit,
  better: "lower",
  value,
  statistics: {},
  line
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
  line
 };
}

function contradiction(message, line) {
 return new require_main.EvidenceError(message, {
  line,
  remedy: "find out why the tool that wrote the file contradicts itself"
 });
}

function checkEvents(events, {count: timed}, line) {
 if (events !== timed) throw contradiction(`event_count is ${events}, and ${timed} were timed`, line);
}

function errorsRecord(errors, line) {
 const {unit, value} = require_stated_margin.amount(errors, "count", {
  what: "error_count",
  line
 });
 return measured({
  metric: "stress_errors",
  unit,
  better: "lower",
  value,
  statistics: {},
  line
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
 recognises: file => schemaOf(require_main.objectOf(file)) === "ext.stress_triage.v1",
 read: readTriage
};

const growth = require_main.nullable(require_main.number().check(require_main._nonnegative("0 or more")));

const triageShape = require_main.object({
 pass: require_main.boolean(),
 results: require_main.object({
  event_count: require_main.count,
  error_count: require_main.count,
  latency: require_main.object({
   ok: require_main.boolean(),
   summary: latency
  }),
  rss: require_main.object({
   ok: require_main.boolean(),
   initial_kb: require_main.count,
   max_kb: require_main.count,
   growth_pct: growth
  })
 })
});

function* readTriage({content}) {
 if (content.kind !== "json") return;
 const {document} = content;
 const {pass, results} = require_main.readShape(document, triageShape);
 const {event_count: events, latency: timed, rss} = results;
 const line = document.lineOf([ "pass" ]);
 if (pass !== (rss.ok && timed.ok)) throw contradiction(`pass is ${pass}, but its parts disagree`, line);
 checkEvents(events, timed.summary, document.lineOf([ "results", "event_count" ]));
 yield* ageOf(document, [ "generated_at" ]);
 yield latencyRecord(timed.summary, document.lineOf([ "results", "latency", "summary" ]));
 yield growthRecord({
  initial: rss.initial_kb,
  max: rss.max_kb,
  growth: rss.growth_pct
 }, document.lineOf([ "results", "rss", "growth_pct" ]));
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
 recognises: file => schemaOf(require_main.rowsOf(file)[0]?.value) === "ext.stress_rss.v1",
 read: readEvents
};

const summaryShape = require_main.object({
 ts: require_main.optional(require_main.unknown()),
 event_count: require_main.count,
 error_count: require_main.count,
 initial_rss_kb: require_main.count,
 max_rss_kb: require_main.count,
 rss_growth_pct: growth,
 rss_ok: require_main.boolean(),
 latency_ok: require_main.boolean(),
 latency_summary: latency
});

function* readEvents(file) {
 const samples = [];
 let summary;
 for (const row of require_main.rowsOf(file)) {
  const schema = schemaOf(row.value);
  if (summary !== void 0) throw fault("nothing comes after the summary", row.number);
  if (schema === "ext.stress_summary.v1") summary = row; else if (schema !== "ext.stress_rss.v1") throw fault("not an event of a stress run", row.number); else samples.push(require_stated_margin.sample(row.value["rss_kb"], "count", {
   what: "rss_kb",
   line: row.number
  }));
 }
 if (summary === void 0) throw fault("there is no summary: the run did not end", void 0);
 const memory = measured({
  metric: "stress_rss_kb",
  unit: "count",
  better: "lower",
  statistics: {},
  samples,
  line: 1
 });
 yield* summaryRecords(summary, samples, memory);
}

function* summaryRecords({value, number}, samples, memory) {
 const parsed = summaryShape.safeParse(value);
 if (!parsed.success) throw fault(`${parsed.error.issues[0]?.path.join(".") ?? ""}: not a summary`, number);
 const {initial_rss_kb: initial, max_rss_kb: max, latency_summary: timed, ts, ...run} = parsed.data;
 const largest = samples.reduce((left, right) => Math.max(left, right));
 if (samples[0] !== initial) throw contradiction(`initial_rss_kb is ${initial}, and ${samples[0]} came first`, number);
 if (largest > max) throw contradiction(`max_rss_kb is ${max}, and ${largest} is listed`, number);
 checkEvents(run.event_count, timed, number);
 yield* ageOfText(ts, "ts", number);
 yield memory;
 yield latencyRecord(timed, number);
 yield growthRecord({
  initial,
  max,
  growth: run.rss_growth_pct
 }, number);
 yield errorsRecord(run.error_count, number);
 yield claimRecord({
  rss: run.rss_ok,
  latency: run.latency_ok
 }, number);
}

function schemaOf(value) {
 const schema = value?.["schema"];
 return typeof schema === "string" ? piSchemaName(schema) : void 0;
}

function fault(message, line) {
 return new require_main.EvidenceError(message, {
  line,
  remedy: "let the stress run finish, and keep its whole file"
 });
}

const piWorkloadFormat = {
 id: "pi-workload",
 title: "pi workload",
 tool: "calls in a loop",
 docs: PI.docs,
 family: PI,
 metric: "the scenario: the time of a call; also `\u2026 calls`, the calls per second",
 statistics: "mean",
 recognises: file => {
  const [first] = require_main.rowsOf(file);
  return first !== void 0 && Object.hasOwn(first.value, "per_call_us") && Object.hasOwn(first.value, "calls_per_sec");
 },
 read
};

const rowShape = require_main.object({
 scenario: require_main.name,
 iterations: require_main.count,
 tool_calls_per_iteration: require_main.count,
 total_calls: require_main.count,
 elapsed_ms: require_main.number().check(require_main._nonnegative()),
 per_call_us: require_main.unknown(),
 calls_per_sec: require_main.unknown()
});

function agrees({calls, milliseconds, perCall, perSecond}) {
 const isTime = (perCall - 1) * calls <= (milliseconds + 1) * 1e3 && (perCall + 1) * calls >= (milliseconds - 1) * 1e3;
 const isRate = (perSecond - 1) * (milliseconds - 1) <= calls * 1e3 && (perSecond + 1) * (milliseconds + 1) >= calls * 1e3;
 return isTime && isRate;
}

function* read(file) {
 yield* require_main.distinctMetrics(require_main.rowsOf(file).flatMap(recordsOfLine));
}

function recordsOfLine({value, number: line}) {
 const parsed = rowShape.safeParse(value);
 const fault = message => new require_main.EvidenceError(message, {
  line,
  remedy: "find out why the tool that wrote the file contradicts itself"
 });
 if (!parsed.success) throw fault(`${parsed.error.issues[0]?.path.join(".") ?? "the line"}: not a workload`);
 const {scenario, iterations, tool_calls_per_iteration: calls, total_calls: total, ...row} = parsed.data;
 if (iterations * calls !== total) throw fault(`total_calls is ${total}, but ${iterations} \xd7 ${calls} is not`);
 if (total === 0) throw fault("nothing was called");
 const common = {
  parameters: {
   tool_calls_per_iteration: String(calls)
  },
  sampling: "batch-mean",
  sampleCount: total,
  line
 };
 const perCall = require_stated_margin.amount(row.per_call_us, "us", {
  what: "per_call_us",
  line
 });
 const rate = require_stated_margin.amount(row.calls_per_sec, "calls/sec", {
  what: "calls_per_sec",
  line
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
 return [ hyperfineFormat, criterionFormat, cargoCriterionFormat, libtestFormat, googleBenchmarkFormat, catch2Format, goBenchFormat, pytestBenchmarkFormat, jmhFormat, benchmarkDotnetFormat, vitestBench4Format, vitestBench5Format, tinybenchFormat, benchmarkJsFormat, githubActionBenchmarkFormat, bencherFormat, ...PI_BENCHMARKS, require_main.performanceBaselineFormat ];
}

exports.benchmarkFormats = benchmarkFormats;


/***/ }),

/***/ 1393:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

var UnknownUnitError = class extends require_main.EvidenceError {
 fault;
 constructor(fault, {what, line}, remedy) {
  super(`${what}: ${fault}`, {
   line,
   remedy
  });
  this.fault = fault;
 }
};

function orUnreadable({metric, parameters, line}, make) {
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
   metric,
   parameters,
   reason: error.fault,
   remedy: error.remedy,
   ...at
  } ];
 }
}

function amount(value, unit, place) {
 const checked = checkedNumber(value, place);
 return inUnit(unit, place, known => require_main.amountOf(checked, known));
}

function writtenAmount(text, unit, place) {
 const written = require_main.parseDecimal(text);
 if (written === void 0) return amount(numberIn(text), unit, place);
 if (written.coefficient < 0n) throw noNumber(text, place);
 return inUnit(unit, place, known => require_main.amountOfDecimal(written, known));
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
 return require_main.decimalToNumber(amount(value, unit, place).value);
}

const MAX_VALUE = 1e290;

function checkedNumber(value, place) {
 if (typeof value === "number" && value >= 0 && value <= MAX_VALUE) return value;
 throw typeof value === "number" && Number.isFinite(value) ? outOfRange(value, place) : noNumber(value, place);
}

function noNumber(value, {what, line}) {
 return new require_main.EvidenceError(`${what}: expected a number, found ${require_main.showValue(value)}`, {
  line,
  remedy: "find out why the benchmark measured nothing, and run it again"
 });
}

function outOfRange(value, {what, line}) {
 return new require_main.EvidenceError(`${what}: expected a number from 0 to ${MAX_VALUE}, found ${value}`, {
  line,
  remedy: "no measurement is negative or that large: check what the tool writes there"
 });
}

function unknownUnit(unit, place) {
 return new UnknownUnitError(unit.trim() === "" ? "it has no unit" : `the unit ${require_main.showValue(unit)} is not known`, place, `write one of ${UNIT_NAMES.join(", ")}`);
}

const UNIT_NAMES = [ "ns", "us", "ms", "s", "B", "kB", "MB", "GB", "KiB", "MiB", "GiB", "ops/s", "%", "count" ];

const SPELLINGS = new Map([ [ "count", "" ], [ "nanosecond", "ns" ], [ "nanoseconds", "ns" ], [ "microsecond", "us" ], [ "microseconds", "us" ], [ "millisecond", "ms" ], [ "milliseconds", "ms" ], [ "second", "s" ], [ "seconds", "s" ], [ "sec", "s" ], [ "byte", "B" ], [ "bytes", "B" ], [ "megabytes", "MB" ], [ "gigabytes", "GB" ], [ "percent", "%" ], [ "ops/sec", "/s" ], [ "op/s", "/s" ], [ "op/sec", "/s" ], [ "iter/sec", "/s" ], [ "iter/s", "/s" ], [ "calls/sec", "/s" ], [ "calls/s", "/s" ], [ "req/s", "/s" ], [ "req/sec", "/s" ], [ "hz", "/s" ] ]);

const TWO_SIDED = 1.96;

const ONE_PERCENT = {
 coefficient: 1n,
 scale: 2
};

function marginOf(value, unit) {
 return isWidth(value) ? require_main.amountOf(value, unit)?.value : void 0;
}

function marginOfPercent(statistic, percent) {
 return isWidth(percent) ? require_main.multiply(require_main.multiply(statistic, require_main.decimalOfDouble(percent)), ONE_PERCENT) : void 0;
}

function marginOfDeviation(deviation, count, unit) {
 if (!isWidth(deviation) || count === void 0 || count < 2) return;
 return marginOf(TWO_SIDED * deviation / Math.sqrt(count), unit);
}

function marginOfBounds(statistic, bounds, unit) {
 const [lower, upper] = bounds.map(bound => isWidth(bound) ? require_main.amountOf(bound, unit) : void 0);
 if (lower === void 0 || upper === void 0) return;
 return [ distance(statistic, lower), distance(upper.value, {
  ...upper,
  value: statistic
 }) ].reduce((left, right) => require_main.compareDecimals(left, right) < 0 ? right : left, require_main.decimalOf(0));
}

function distance(left, {value}) {
 return require_main.subtract(left, value);
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

Object.defineProperty(exports, "UnknownUnitError", ({
 enumerable: true,
 get: function() {
  return UnknownUnitError;
 }
}));

Object.defineProperty(exports, "amount", ({
 enumerable: true,
 get: function() {
  return amount;
 }
}));

Object.defineProperty(exports, "marginOf", ({
 enumerable: true,
 get: function() {
  return marginOf;
 }
}));

Object.defineProperty(exports, "marginOfBounds", ({
 enumerable: true,
 get: function() {
  return marginOfBounds;
 }
}));

Object.defineProperty(exports, "marginOfDeviation", ({
 enumerable: true,
 get: function() {
  return marginOfDeviation;
 }
}));

Object.defineProperty(exports, "marginOfPercent", ({
 enumerable: true,
 get: function() {
  return marginOfPercent;
 }
}));

Object.defineProperty(exports, "marginsOf", ({
 enumerable: true,
 get: function() {
  return marginsOf;
 }
}));

Object.defineProperty(exports, "orUnreadable", ({
 enumerable: true,
 get: function() {
  return orUnreadable;
 }
}));

Object.defineProperty(exports, "sample", ({
 enumerable: true,
 get: function() {
  return sample;
 }
}));

Object.defineProperty(exports, "writtenAmount", ({
 enumerable: true,
 get: function() {
  return writtenAmount;
 }
}));


/***/ })

};
;