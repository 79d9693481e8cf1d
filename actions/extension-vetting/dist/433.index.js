export const id = 433;

export const ids = [ 433 ];

export const modules = {
 3387: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   LF: () => pathText,
   TS: () => rate,
   U9: () => count,
   UU: () => name,
   Vg: () => remark,
   Wr: () => readInstant,
   _f: () => readShape,
   fK: () => valueAt,
   mo: () => readMembers
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8730);
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7197);
  var _evidence_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3427);
  var _json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3823);
  const COUNT = "a whole number, 0 or more";
  const RATE = "a number from 0 to 100";
  const count = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr(COUNT).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.UI(COUNT));
  const rate = zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig(RATE).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.qm(0, RATE), zod_mini__WEBPACK_IMPORTED_MODULE_1__.Zm(100, RATE));
  const name = zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.m9(1, "text that is not empty"));
  const remark = zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()));
  function readShape(document, schema, path = []) {
   const parsed = schema.safeParse(valueAt(document.value, path));
   if (parsed.success) return parsed.data;
   const [issue] = parsed.error.issues;
   const inner = (issue?.path ?? []).filter(key => typeof key !== "symbol");
   const place = [ ...path, ...inner ];
   throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_2__.o(`${pathText(place)}: ${describe(issue, valueAt(document.value, place))}`, {
    line: document.lineOf(place),
    remedy: "write the report as its format documents it"
   });
  }
  function readMembers(document, schema, path) {
   const object = readShape(document, anObject, path);
   return new Map(Object.keys(object).map(key => [ key, readShape(document, schema, [ ...path, key ]) ]));
  }
  const anObject = zod_mini__WEBPACK_IMPORTED_MODULE_0__.IeY(_json_value_js__WEBPACK_IMPORTED_MODULE_3__.O, "an object");
  function readInstant(document, path) {
   const value = valueAt(document.value, path);
   if (value === void 0) return;
   const instant = typeof value === "string" ? (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_4__.nV)(value) : void 0;
   if (instant !== void 0) return instant;
   throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_2__.o(`${pathText(path)}: expected an ISO 8601 instant, found ${(0, 
   _json_value_js__WEBPACK_IMPORTED_MODULE_3__.v)(value)}`, {
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
  function describe(issue, found) {
   if (issue?.code === "unrecognized_keys") return `unknown key ${(0, _json_value_js__WEBPACK_IMPORTED_MODULE_3__.v)(issue.keys[0])}`;
   const expected = issue === void 0 ? "another value" : expectation(issue);
   return found === void 0 ? `it is missing; expected ${expected}` : `expected ${expected}, found ${(0, 
   _json_value_js__WEBPACK_IMPORTED_MODULE_3__.v)(found)}`;
  }
  function expectation(issue) {
   if (issue.message !== "Invalid input") return issue.message;
   switch (issue.code) {
   case "invalid_type":
    return TYPES[issue.expected] ?? issue.expected;

   case "invalid_value":
    return `one of ${issue.values.map(value => (0, _json_value_js__WEBPACK_IMPORTED_MODULE_3__.v)(value)).join(", ")}`;

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
 },
 6987: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bz: () => checkSome,
   HP: () => checkRate,
   ZF: () => checkTotal,
   qX: () => contradiction
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(397);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3387);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3427);
  var _zero_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2262);
  function checkTotal(document, {path: path, declared: declared, counted: counted, leaves: leaves}) {
   if (declared === void 0 || declared === counted) return;
   throw contradiction(document, path, `${(0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.LF)(path)} is ${declared}, but ${leaves} add up to ${counted}`);
  }
  function checkRate(document, {path: path, declared: declared, meanings: meanings}) {
   if (declared === void 0) return;
   const isOfNothing = meanings[0].whole === 0;
   if (isOfNothing ? isRateOfNothing(declared) : isRateOf(declared, meanings)) return;
   const counted = isOfNothing ? "0, 100 or null (nothing was executed)" : (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_1__.CE)(meanings[0]);
   throw contradiction(document, path, `${(0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.LF)(path)} is ${declared}, but the counts give ${counted.replace("%", "")}`);
  }
  const ROUNDING = .05 + 1e-9;
  function isRateOfNothing(declared) {
   return declared === null || declared === 0 || declared === 100;
  }
  function isRateOf(declared, meanings) {
   return meanings.some(meaning => {
    const counted = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_1__.pR)(meaning);
    return declared !== null && counted !== null && Math.abs(declared - counted) <= ROUNDING;
   });
  }
  function checkSome(document, path, total) {
   if (total === 0) throw (0, _zero_results_js__WEBPACK_IMPORTED_MODULE_2__.d)(`${(0, 
   _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.LF)(path)}: `, document.lineOf(path));
  }
  function contradiction(document, path, message) {
   return new _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_3__.o(message, {
    line: document.lineOf(path),
    remedy: "the report contradicts itself: generate it again, and do not edit it by hand"
   });
  }
 },
 4971: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => AttributeSet
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3427);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3823);
  var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9319);
  const MAX_ATTRIBUTES = 32;
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
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var _consistency_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6987);
  var _zero_results_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2262);
  var _attribute_set_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4971);
  var _epoch_instant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5451);
  var _excerpt_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9319);
  var _source_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6709);
  var _subject_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5938);
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
   checkSummary(document, report);
   yield* readResults(document, tests);
   const instant = (0, _epoch_instant_js__WEBPACK_IMPORTED_MODULE_5__.T)([ (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.Wr)(document, [ "timestamp" ]), (0, 
   _epoch_instant_js__WEBPACK_IMPORTED_MODULE_5__.d)(document, [ "results", "summary", "start" ]), (0, 
   _epoch_instant_js__WEBPACK_IMPORTED_MODULE_5__.d)(document, [ "results", "summary", "stop" ]) ]);
   if (instant !== void 0) yield {
    kind: "generated-at",
    instant: instant
   };
  }
  function noFormat(document) {
   return new _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_6__.o('reportFormat is missing: expected "CTRF"', {
    line: document.lineOf([]),
    remedy: "follow the CTRF specification, or name the tool as its older versions did"
   });
  }
  function checkSummary(document, {results: {summary: summary, tests: tests}}) {
   if (summary === void 0) return;
   const leaves = "the tests";
   const path = [ "results", "summary" ];
   (0, _consistency_js__WEBPACK_IMPORTED_MODULE_7__.ZF)(document, {
    path: [ ...path, "tests" ],
    declared: summary.tests,
    counted: tests.length,
    leaves: leaves
   });
   for (const status of STATUSES) {
    const counted = tests.filter(test => test.status === status).length;
    (0, _consistency_js__WEBPACK_IMPORTED_MODULE_7__.ZF)(document, {
     path: [ ...path, status ],
     declared: summary[status],
     counted: counted,
     leaves: leaves
    });
   }
   const marked = tests.filter(({flaky: flaky}) => flaky === true).length;
   const counted = tests.filter(test => statusOf(test) === "flaky").length;
   const declared = summary.flaky === marked ? counted : summary.flaky;
   (0, _consistency_js__WEBPACK_IMPORTED_MODULE_7__.ZF)(document, {
    path: [ ...path, "flaky" ],
    declared: declared,
    counted: counted,
    leaves: leaves
   });
  }
  function* readResults(document, tests) {
   const lines = document.linesOfItems([ "results", "tests" ]);
   const files = (0, _source_path_js__WEBPACK_IMPORTED_MODULE_8__.W)(new Set(tests.flatMap(({filePath: filePath}) => filePath ?? [])));
   const paths = tests.map(test => pathOf(test, files));
   const seen = new Map;
   for (const {text: text} of paths) seen.set(text, (seen.get(text) ?? 0) + 1);
   for (const [index, test] of tests.entries()) {
    const line = lines[index];
    const path = paths[index] ?? _subject_js__WEBPACK_IMPORTED_MODULE_9__.gl;
    const isAmbiguous = (seen.get(path.text) ?? 0) > 1;
    const subject = (0, _subject_js__WEBPACK_IMPORTED_MODULE_9__.et)(isAmbiguous ? distinctPathOf(test, files) : path, line);
    yield {
     kind: "result",
     result: resultOf(test, {
      subject: subject,
      file: fileOf(test, files),
      line: line
     })
    };
   }
  }
  function fileOf({filePath: filePath}, files) {
   return filePath ? files.get(filePath) : void 0;
  }
  function pathOf(test, files) {
   const suites = suitesOf(test);
   return [ ...suites.length === 0 ? [ fileOf(test, files) ?? "" ] : suites, test.name ].reduce(_subject_js__WEBPACK_IMPORTED_MODULE_9__.Gz, _subject_js__WEBPACK_IMPORTED_MODULE_9__.gl);
  }
  function distinctPathOf(test, files) {
   const parameters = test.parameters === void 0 ? "" : JSON.stringify(test.parameters);
   const names = [ fileOf(test, files) ?? "", ...suitesOf(test), test.name, parameters, test.browser ?? "" ];
   return names.reduce(_subject_js__WEBPACK_IMPORTED_MODULE_9__.Gz, _subject_js__WEBPACK_IMPORTED_MODULE_9__.gl);
  }
  function suitesOf({suite: suite}) {
   return (typeof suite === "string" ? [ suite ] : suite ?? []).filter(part => part.trim() !== "");
  }
  function resultOf(test, {subject: subject, file: file, line: line}) {
   const set = new _attribute_set_js__WEBPACK_IMPORTED_MODULE_10__.$;
   set.setAll(test.extra, line);
   set.setAll(test.labels, line);
   set.set("suite", suitesOf(test).join(" > "), line);
   set.set("file", file, line);
   set.set("type", test.type, line);
   set.set("browser", test.browser, line);
   const status = statusOf(test);
   const message = (0, _excerpt_js__WEBPACK_IMPORTED_MODULE_11__.b)(test.message) ?? (status === "error" ? otherMessage(test) : void 0);
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
    ...isLine(test.line) ? {
     line: test.line
    } : {},
    ...line === void 0 ? {} : {
     evidenceLine: line
    }
   };
  }
  function isLine(value) {
   return typeof value === "number" && Number.isInteger(value) && value > 0;
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
   return (0, _excerpt_js__WEBPACK_IMPORTED_MODULE_11__.b)(`ended as "other"${rawStatus ? ` (${rawStatus})` : ""}: whether it passed is unknown`);
  }
 },
 5451: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => oldestOf,
   d: () => readEpochInstant
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8730);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3387);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3427);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3823);
  const MAX_DATE = 864e13;
  function readEpochInstant(document, path) {
   const value = (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.fK)(document.value, path);
   if (value === void 0 || value === null || value === 0) return;
   const isDate = typeof value === "number" && Math.abs(value) <= MAX_DATE;
   const instant = isDate ? (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_1__.nV)(new Date(value).toISOString()) : void 0;
   if (instant !== void 0) return instant;
   throw new _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__.o(`${(0, 
   _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.LF)(path)}: expected milliseconds since 1970, found ${(0, 
   _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_3__.v)(value)}`, {
    line: document.lineOf(path),
    remedy: "write it like 1770552000000"
   });
  }
  function oldestOf(instants) {
   return instants.filter(instant => instant !== void 0).sort((left, right) => left - right).at(0);
  }
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
 5938: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Gz: () => below,
   et: () => subjectOf,
   gl: () => NO_PATH
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3427);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3823);
  const SEPARATOR = " > ";
  const MAX_SUBJECT = 2e3;
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
  function subjectOf({text: text}, line) {
   if (text !== "" && text.length <= MAX_SUBJECT) return text;
   throw new _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.o(text === "" ? "a test has no name" : `a test's name is longer than ${MAX_SUBJECT} characters: ${(0, 
   _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_1__.v)(text.slice(0, 100))}`, {
    line: line,
    remedy: "give each test its own name: it identifies the result"
   });
  }
 },
 2262: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => zeroResults
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3427);
  function zeroResults(place = "", line) {
   return new _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.o(`${place}the report has zero results`, {
    line: line,
    remedy: "run the campaign: a report without a single result proves nothing"
   });
  }
 }
};
