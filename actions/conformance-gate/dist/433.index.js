export const id = 433;

export const ids = [ 433 ];

export const modules = {
 4971: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => AttributeSet
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3427);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3823);
  var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9319);
  const MAX_ATTRIBUTES = 1e3;
  const MAX_LENGTH = 200;
  const TIER = "tier";
  class AttributeSet {
   #values;
   constructor(inherited) {
    this.#values = inherited === void 0 ? new Map : new Map(inherited.#values);
   }
   set(name, value, line) {
    if (value === void 0 || value === null) return;
    const text = scalarText(value);
    if (name === TIER && (text === void 0 || text.length > MAX_LENGTH)) throw noTier(value, line);
    if (text === void 0 || text.length > MAX_LENGTH || !isAttributeName(name)) return;
    this.#values.set((0, _excerpt_js__WEBPACK_IMPORTED_MODULE_0__.g)(name), (0, _excerpt_js__WEBPACK_IMPORTED_MODULE_0__.g)(text));
    if (this.#values.size <= MAX_ATTRIBUTES) return;
    throw new _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.o(`a test has more than ${MAX_ATTRIBUTES} properties`, {
     line: line,
     remedy: "write only the properties that select uses"
    });
   }
   setAll(members, line) {
    if (!(0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__.O)(members)) return;
    for (const [name, value] of Object.entries(members)) this.set(name, value, line);
   }
   toResult() {
    const {[TIER]: tier, ...attributes} = Object.fromEntries(this.#values);
    return {
     ...tier === void 0 ? {} : {
      tier: tier
     },
     ...Object.keys(attributes).length === 0 ? {} : {
      attributes: attributes
     }
    };
   }
  }
  function noTier(value, line) {
   return new _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.o(`the tier of a test is ${(0, 
   _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__.v)(value)}`, {
    line: line,
    remedy: `use the name of the tier in the policy, at most ${MAX_LENGTH} characters`
   });
  }
  function isAttributeName(name) {
   return name !== "" && name.length <= MAX_LENGTH && name !== "__proto__";
  }
  function scalarText(value) {
   if (typeof value === "string") return value === "" ? void 0 : value;
   return typeof value === "number" || typeof value === "boolean" ? String(value) : void 0;
  }
 },
 8433: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   ctrfReader: () => ctrfReader
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3387);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8516);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8370);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3427);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3823);
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var _consistency_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6987);
  var _zero_results_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2262);
  var _attribute_set_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4971);
  var _document_instant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6345);
  var _excerpt_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9319);
  var _reader_notes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3495);
  var _source_line_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2760);
  var _source_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6709);
  var _subject_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5938);
  const STATUSES = [ "passed", "failed", "skipped", "pending", "other" ];
  const testShape = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   name: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   status: zod_mini__WEBPACK_IMPORTED_MODULE_0__.k5n(STATUSES),
   suite: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__.KCZ([ zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()) ]))),
   message: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.Vg,
   rawStatus: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.Vg,
   filePath: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.Vg,
   flaky: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zMY())),
   retries: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.mee(_governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9)),
   retryAttempts: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()
   })))),
   type: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.Vg,
   browser: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.Vg,
   project: _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.Vg,
   line: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.L5J()),
   parameters: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.L5J()),
   labels: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.L5J()),
   extra: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.L5J())
  });
  const reportShape = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   reportFormat: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.euz("CTRF")),
   results: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
    tool: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({})),
    summary: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
     tests: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(_governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9),
     passed: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(_governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9),
     failed: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(_governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9),
     skipped: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(_governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9),
     pending: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(_governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9),
     other: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(_governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9),
     flaky: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(_governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.U9)
    })),
    tests: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(testShape)
   })
  });
  const ctrfReader = {
   format: "ctrf",
   subjectKind: "test",
   read: readCtrf
  };
  function* readCtrf(text) {
   const document = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__.d)((0, 
   _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_3__.r0)(text));
   const report = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__._f)(document, reportShape);
   const {tests: tests, tool: tool} = report.results;
   if (report.reportFormat === void 0 && tool === void 0) throw noFormat(document);
   if (tests.length === 0) throw (0, _zero_results_js__WEBPACK_IMPORTED_MODULE_4__.d)("no test case in it: ", document.lineOf([ "results", "tests" ]));
   yield* checkSummary(document, report);
   yield* readResults(document, tests);
   yield* (0, _document_instant_js__WEBPACK_IMPORTED_MODULE_5__.L)(document, [ "timestamp" ], [ "results", "summary", "start" ], [ "results", "summary", "stop" ]);
  }
  function noFormat(document) {
   return new _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_6__.o('reportFormat is missing: expected "CTRF"', {
    line: document.lineOf([]),
    remedy: "follow the CTRF specification, or name the tool as its older versions did"
   });
  }
  function* checkSummary(document, {results: {summary: summary, tests: tests}}) {
   if (summary === void 0) return;
   const leaves = "the tests";
   const path = [ "results", "summary" ];
   (0, _consistency_js__WEBPACK_IMPORTED_MODULE_7__.ZF)(document, {
    path: [ ...path, "tests" ],
    declared: summary.tests,
    counted: tests.length,
    leaves: leaves
   });
   const marked = tests.filter(({flaky: flaky}) => flaky === true).length;
   const flaky = tests.filter(test => statusOf(test) === "flaky").length;
   const declared = summary.flaky === marked ? flaky : summary.flaky;
   (0, _consistency_js__WEBPACK_IMPORTED_MODULE_7__.ZF)(document, {
    path: [ ...path, "flaky" ],
    declared: declared,
    counted: flaky,
    leaves: leaves
   });
   const endedSo = status => tests.filter(test => rawStatusOf(test) === status).length;
   const isOfEnds = STATUSES.every(status => summary[status] === endedSo(status));
   for (const status of STATUSES) {
    const counted = isOfEnds ? endedSo(status) : tests.filter(test => test.status === status).length;
    (0, _consistency_js__WEBPACK_IMPORTED_MODULE_7__.ZF)(document, {
     path: [ ...path, status ],
     declared: summary[status],
     counted: counted,
     leaves: leaves
    });
   }
   if (!isOfEnds || tests.every(test => rawStatusOf(test) === test.status)) return;
   const message = "the summary counts how the tests ended, whatever was expected of them";
   yield {
    kind: "note",
    note: {
     message: message,
     line: document.lineOf(path)
    }
   };
  }
  const RAW_STATUSES = new Map([ [ "passed", "passed" ], [ "failed", "failed" ], [ "timedOut", "failed" ], [ "interrupted", "failed" ], [ "skipped", "skipped" ] ]);
  function rawStatusOf({status: status, rawStatus: rawStatus}) {
   return RAW_STATUSES.get(rawStatus) ?? status;
  }
  function* readResults(document, tests) {
   const lines = document.linesOfItems([ "results", "tests" ]);
   const files = (0, _source_path_js__WEBPACK_IMPORTED_MODULE_8__.Wh)(new Set(tests.flatMap(({filePath: filePath}) => filePath ?? [])));
   const paths = tests.map(test => pathOf(test, files));
   const seen = new Map;
   for (const {text: text} of paths) seen.set(text, (seen.get(text) ?? 0) + 1);
   const notes = new _reader_notes_js__WEBPACK_IMPORTED_MODULE_9__.v;
   for (const [index, test] of tests.entries()) {
    const line = lines[index];
    const path = paths[index] ?? _subject_js__WEBPACK_IMPORTED_MODULE_10__.gl;
    const isAmbiguous = (seen.get(path.text) ?? 0) > 1;
    const subject = (0, _subject_js__WEBPACK_IMPORTED_MODULE_10__.et)(isAmbiguous ? distinctPathOf(test, files) : path, line, notes);
    yield {
     kind: "result",
     result: resultOf(test, {
      subject: subject,
      file: fileOf(test, files),
      line: line,
      notes: notes
     })
    };
   }
   for (const note of notes.all()) yield {
    kind: "note",
    note: note
   };
  }
  function fileOf({filePath: filePath}, files) {
   return filePath ? files.get(filePath) : void 0;
  }
  function pathOf(test, files) {
   const suites = suitesOf(test);
   const names = [ ...suites.length === 0 ? [ fileOf(test, files) ?? "" ] : suites, test.name ];
   return [ ...names, ...variantOf(test) ].reduce(_subject_js__WEBPACK_IMPORTED_MODULE_10__.Gz, _subject_js__WEBPACK_IMPORTED_MODULE_10__.gl);
  }
  function distinctPathOf(test, files) {
   const parameters = test.parameters === void 0 ? "" : JSON.stringify(test.parameters);
   const names = [ fileOf(test, files) ?? "", ...suitesOf(test), test.name, parameters ];
   return [ ...names, ...variantOf(test) ].reduce(_subject_js__WEBPACK_IMPORTED_MODULE_10__.Gz, _subject_js__WEBPACK_IMPORTED_MODULE_10__.gl);
  }
  function variantOf({browser: browser, project: project, extra: extra}) {
   const named = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_11__.O)(extra) && typeof extra["project"] === "string" ? extra["project"] : "";
   return [ project ?? named, browser ?? "" ];
  }
  function suitesOf({suite: suite}) {
   return (typeof suite === "string" ? [ suite ] : suite ?? []).filter(part => part.trim() !== "");
  }
  function resultOf(test, {subject: subject, file: file, line: line, notes: notes}) {
   const set = new _attribute_set_js__WEBPACK_IMPORTED_MODULE_12__.$;
   set.setAll(test.extra, line);
   set.setAll(test.labels, line);
   set.set("suite", suitesOf(test).join(" > "), line);
   set.set("file", file, line);
   set.set("type", test.type, line);
   set.set("browser", test.browser, line);
   const status = statusOf(test);
   const at = (0, _source_line_js__WEBPACK_IMPORTED_MODULE_13__._)(test.line, notes, line);
   const message = (0, _excerpt_js__WEBPACK_IMPORTED_MODULE_14__.b)(test.message) ?? (status === "error" ? otherMessage(test) : void 0);
   return {
    subject: subject,
    status: status,
    rerun: false,
    ...set.toResult(),
    ...message === void 0 ? {} : {
     message: message
    },
    ...file === void 0 ? {} : {
     file: file
    },
    ...at === void 0 ? {} : {
     line: at
    },
    ...line === void 0 ? {} : {
     evidenceLine: line
    }
   };
  }
  function statusOf(test) {
   switch (test.status) {
   case "passed":
    return isFlaky(test) ? "flaky" : "pass";

   case "failed":
    return "fail";

   case "skipped":
   case "pending":
    return "skip";

   case "other":
    return test.rawStatus === "todo" ? "skip" : "error";
   }
  }
  function isFlaky({flaky: flaky, retries: retries, retryAttempts: retryAttempts}) {
   if (flaky === true || retryAttempts?.some(({status: status}) => status === "failed")) return true;
   return !isSaid(flaky) && !isSaid(retryAttempts) && (retries ?? 0) > 0;
  }
  function isSaid(value) {
   return value !== void 0 && value !== null;
  }
  function otherMessage({rawStatus: rawStatus}) {
   return (0, _excerpt_js__WEBPACK_IMPORTED_MODULE_14__.b)(`ended as "other"${rawStatus ? ` (${rawStatus})` : ""}: whether it passed is unknown`);
  }
 },
 6345: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => documentInstant
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3387);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3823);
  var _stated_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6240);
  function* documentInstant(document, ...paths) {
   const told = paths.map(path => ({
    path: path,
    instant: instantOf((0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.fK)(document.value, path))
   }));
   const unreadable = told.find(({instant: instant}) => instant === "unreadable");
   if (unreadable !== void 0) {
    const {path: path} = unreadable;
    const value = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.v)((0, 
    _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.fK)(document.value, path));
    const message = `${(0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.LF)(path)}: ${value} is not an instant, so the age is unknown`;
    yield {
     kind: "note",
     note: {
      message: message,
      line: document.lineOf(path)
     }
    };
    return;
   }
   const instants = told.flatMap(({instant: instant}) => typeof instant === "string" ? [] : [ instant ]);
   const oldest = instants.sort((left, right) => left - right)[0];
   if (oldest !== void 0) yield {
    kind: "generated-at",
    instant: oldest
   };
  }
  function instantOf(value) {
   if (value === void 0 || value === null || value === 0) return "unstated";
   if (typeof value === "string") return (0, _stated_instant_js__WEBPACK_IMPORTED_MODULE_2__.T)(value);
   if (typeof value !== "number" || !(value >= FIRST_SECOND && value < LAST)) return "unreadable";
   return value < FIRST_MILLISECOND ? Math.floor(value * 1e3) : Math.floor(value);
  }
  const FIRST_SECOND = 1e9;
  const FIRST_MILLISECOND = 1e11;
  const LAST = 864e13;
 },
 9319: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => messageOf,
   g: () => standalone
  });
  const MAX_MESSAGE = 500;
  const encoder = new TextEncoder;
  const decoder = new TextDecoder("utf-8", {
   ignoreBOM: true
  });
  function standalone(text) {
   return decoder.decode(encoder.encode(text));
  }
  function messageOf(text) {
   const start = text?.trimStart().slice(0, MAX_MESSAGE) ?? "";
   const whole = /[\uD800-\uDBFF]$/.test(start) ? start.slice(0, -1) : start;
   return whole === "" ? void 0 : standalone(whole.trimEnd());
  }
 },
 3495: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => ReaderNotes
  });
  const MAX_KINDS = 20;
  class ReaderNotes {
   #kinds=new Map;
   #unnamed=0;
   add(message, line) {
    const known = this.#kinds.get(message);
    if (known !== void 0) known.times++; else if (this.#kinds.size < MAX_KINDS) this.#kinds.set(message, {
     line: line,
     times: 1
    }); else this.#unnamed++;
   }
   all() {
    const named = [ ...this.#kinds ].map(([message, {line: line, times: times}]) => ({
     message: times === 1 ? message : `${message} (${times} times; this is the first)`,
     ...line === void 0 ? {} : {
      line: line
     }
    }));
    return this.#unnamed === 0 ? named : [ ...named, {
     message: `${this.#unnamed} more defects like these`
    } ];
   }
  }
 },
 2760: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => sourceLine
  });
  function sourceLine(value, notes, at) {
   if (value === void 0 || value === null || value === 0) return;
   if (typeof value === "number" && Number.isInteger(value) && value > 0) return value;
   notes.add("the line of a test is not a number", at);
   return;
  }
 },
 5938: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Gz: () => below,
   et: () => subjectOf,
   gl: () => NO_PATH
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3427);
  const SEPARATOR = " > ";
  const MAX_SUBJECT = 2e3;
  const SHOWN = 1900;
  const NO_PATH = {
   text: "",
   last: ""
  };
  function below(path, name) {
   const part = name.trim();
   if (part === "" || part === path.last) return path;
   return {
    text: path.text === "" ? part : path.text + SEPARATOR + part,
    last: part
   };
  }
  function subjectOf({text: text}, line, notes) {
   if (text === "") throw new _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.o("a test has no name", {
    line: line,
    remedy: "give each test its own name: it identifies the result"
   });
   if (text.length <= MAX_SUBJECT) return text;
   notes?.add(`the name of a test is longer than ${MAX_SUBJECT} characters and is shown cut`, line);
   return `${text.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, "")}… (${numberOf(text)})`;
  }
  function numberOf(text) {
   let [low, high] = [ 2166136261, 2538058380 ];
   for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 16777619);
    high = Math.imul(high ^ unit + index, 16777619);
   }
   return [ low, high ].map(half => (half >>> 0).toString(16).padStart(8, "0")).join("");
  }
 },
 6240: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => statedInstant
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8730);
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
   const instant = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.nV)(trimmed) ?? (0, 
   _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.nV)(isoOf(trimmed) ?? "");
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
 }
};
