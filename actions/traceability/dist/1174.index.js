export const id = 1174;

export const ids = [ 1174 ];

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
 1174: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   createJunitReader: () => createJunitReader,
   junitReader: () => junitReader
  });
  var evidence_error = __webpack_require__(3427);
  function xmlRefusal(problem) {
   const {message: message, remedy: remedy} = xmlWords(problem);
   return new evidence_error.o(message, {
    line: problem.at.line,
    remedy: remedy
   });
  }
  const MAX_REASON = 200;
  function xmlWords(problem) {
   switch (problem.kind) {
   case "malformed":
    return {
     message: `this is not well-formed XML: ${problem.reason.slice(0, MAX_REASON)}`,
     remedy: "find out why the tool wrote invalid XML"
    };

   case "truncated":
    return {
     message: "the XML ends in the middle: it is truncated",
     remedy: "let the tool that writes it finish, and upload the whole file (a bare & or a missing quote looks the same)"
    };

   case "document-type":
    return {
     message: "it has a document type declaration (DOCTYPE)",
     remedy: "write plain XML, without a DOCTYPE"
    };

   case "too-deep":
    return {
     message: `its elements are nested deeper than ${problem.limit}`,
     remedy: "check that this is the right file"
    };

   case "too-large":
    return {
     message: `it has more than ${problem.limit} elements`,
     remedy: "check that this is the right file: none of this kind is that large"
    };

   case "too-long":
    return {
     message: `a ${problem.what} in it is longer than ${problem.limit / 1024 / 1024} MiB`,
     remedy: "let the tool write its output to a file of its own"
    };
   }
  }
  var saxes = __webpack_require__(628);
  var located = __webpack_require__(8313);
  const MAX_TAG = 16 * 1024 * 1024;
  const MAX_TEXT = 64 * 1024 * 1024;
  const PIECE = 16 * 1024;
  const LONG_COMMENT = 1024;
  class EntityParser extends saxes.wT {}
  const parseEntity = saxes.wT.prototype["parseEntity"];
  EntityParser.prototype["parseEntity"] = function(entity) {
   if (/[<&\s]/.test(entity)) this.fail("an entity has no end.");
   return parseEntity.call(this, entity);
  };
  class xml_stream_XmlStream {
   #parser=new EntityParser({
    xmlns: false,
    position: false
   });
   #listener;
   #refusal;
   #depth=0;
   #line=1;
   #isInTag=false;
   #isEnding=false;
   #isWanted=false;
   #hasRoot=false;
   #run=0;
   constructor(listener, refusal) {
    this.#listener = listener;
    this.#refusal = refusal;
    this.#parser.on("opentagstart", () => this.#openTagStart());
    this.#parser.on("opentag", ({name: name, attributes: attributes}) => this.#open(name, attributes));
    this.#parser.on("closetag", () => this.#close());
    this.#parser.on("doctype", () => {
     throw this.#refusal({
      kind: "document-type",
      at: this.#position()
     });
    });
    if (listener.comment !== void 0) this.#parser["commentHandler"] = text => listener.comment?.(text);
    this.#parser.on("error", ({message: message}) => {
     const isTold = this.#listener.forbiddenText !== void 0 && this.#isForbiddenText(message);
     if (!isTold) throw this.#malformed(message);
     this.#listener.forbiddenText?.(this.#parser.line);
    });
   }
   * write(text) {
    for (let start = 0; start < text.length; start += PIECE) {
     const piece = text.slice(start, start + PIECE);
     this.#run += piece.length;
     this.#parser.write(piece);
     this.#checkRun();
     this.#forgetUnwantedText();
     yield;
    }
   }
   get offset() {
    return this.#parser.position;
   }
   end() {
    this.#isEnding = true;
    this.#parser.close();
   }
   #openTagStart() {
    this.#line = this.#parser.columnIndex === 0 ? this.#parser.line - 1 : this.#parser.line;
    this.#isInTag = true;
    this.#hasRoot = true;
    this.#run = 0;
   }
   #open(name, attributes) {
    this.#isInTag = false;
    this.#run = 0;
    this.#depth++;
    if (this.#depth > located.lr) throw this.#refusal({
     kind: "too-deep",
     limit: located.lr,
     at: this.#position()
    });
    if (this.#listener.open(name, attributes, this.#line) === "with-text") this.#startText(); else this.#stopText();
   }
   #close() {
    this.#run = 0;
    this.#depth--;
    this.#listener.close();
   }
   #startText() {
    this.#isWanted = true;
    const listen = text => this.#listener.text(text);
    this.#parser["textHandler"] = listen;
    this.#parser["cdataHandler"] = listen;
   }
   #stopText() {
    this.#isWanted = false;
    this.#parser["textHandler"] = void 0;
    this.#parser["cdataHandler"] = void 0;
   }
   #forgetUnwantedText() {
    const isForgotten = !this.#isWanted && !this.#isInTag && this.#depth > 0;
    if (isForgotten && this.#parser["text"].length > LONG_COMMENT) this.#parser["text"] = "";
   }
   #isForbiddenText(message) {
    if (message === "an XML declaration must be at the start of the document.") return !this.#hasRoot;
    if (message === 'the string "]]>" is disallowed in char data.') return true;
    if (message === "malformed character entity." || message === "undefined entity.") return true;
    const code = this.#parser["chunk"].charCodeAt(this.#parser["prevI"]);
    return message === "disallowed character." && (code < 32 || code === 65534 || code === 65535);
   }
   #checkRun() {
    if (!this.#isWanted && !this.#isInTag && this.#depth > 0) return;
    const limit = this.#isInTag ? MAX_TAG : MAX_TEXT;
    if (this.#run <= limit) return;
    const what = this.#isInTag ? "tag" : "text";
    throw this.#refusal({
     kind: "too-long",
     what: what,
     limit: limit,
     at: this.#position()
    });
   }
   #malformed(reason) {
    const at = this.#position();
    return this.#refusal(this.#isEnding ? {
     kind: "truncated",
     at: at
    } : {
     kind: "malformed",
     reason: reason,
     at: at
    });
   }
   #position() {
    return {
     line: this.#parser.line,
     column: this.#parser.columnIndex + 1
    };
   }
  }
  class XmlStream extends xml_stream_XmlStream {
   constructor(listener) {
    super(listener, xmlRefusal);
   }
  }
  var zero_results = __webpack_require__(2262);
  var reader_notes = __webpack_require__(3495);
  var json_value = __webpack_require__(3823);
  var attribute_set = __webpack_require__(4971);
  var results_result = __webpack_require__(9859);
  var excerpt = __webpack_require__(9319);
  var source_path = __webpack_require__(6709);
  const FIXTURE = /^(?:setUp|tearDown)(Class|Module) \((.+)\)$/;
  const NO_MODULE = /(?:_FailedTest|ModuleImportFailure|LoadTestsFailure)$/;
  function pythonFixtureOf(classname, name) {
   if (isFixture(name)) return fixtureIn(name);
   if (isFixture(classname)) return fixtureIn(`${classname}.${name}`);
   const isModule = (classname.endsWith("Test") || classname.endsWith("Failure")) && NO_MODULE.test(classname);
   return isModule ? {
    whole: "file",
    className: void 0
   } : void 0;
  }
  function isFixture(name) {
   return name.startsWith("setUp") || name.startsWith("tearDown");
  }
  function fixtureIn(name) {
   const match = FIXTURE.exec(name);
   if (match === null) return;
   return match[1] === "Class" ? {
    whole: "suite",
    className: match[2]
   } : {
    whole: "file",
    className: void 0
   };
  }
  const OUTCOMES = new Map([ [ "failure", "fail" ], [ "error", "error" ], [ "skipped", "skip" ], [ "ignored", "skip" ], [ "skip", "skip" ], [ "flakyFailure", "flaky" ], [ "flakyError", "flaky" ], [ "rerunFailure", "fail" ], [ "rerunError", "error" ] ]);
  const STATUS_WORDS = new Map([ ...[ "run", "completed", "pass", "passed", "ok", "success" ].map(word => [ word, "pass" ]), ...[ "notrun", "suppressed", "skip", "skipped", "disabled", "ignored", "pending", "todo" ].map(word => [ word, "skip" ]), ...[ "fail", "failed", "failure" ].map(word => [ word, "fail" ]), ...[ "timedout", "timeout", "panicked", "interrupted", "aborted" ].map(word => [ word, "fail" ]), ...[ "error", "errored", "crashed", "broken" ].map(word => [ word, "error" ]), ...[ "undefined", "hook_error", "cleanup_error" ].map(word => [ word, "error" ]), [ "untested", "skip" ], [ "true", "pass" ], [ "false", "fail" ] ]);
  const GRAVITY = {
   pass: 0,
   "not-applicable": 1,
   skip: 2,
   flaky: 3,
   fail: 4,
   error: 5
  };
  const UNLOADED_FILE = "Test suite failed to run";
  const OUTSIDE_OF_TESTS = "NonTestSuiteFailure";
  const COLLECTION = "collection failure";
  function outcomeOf(name, attributes, line) {
   const status = OUTCOMES.get(name);
   return status === void 0 ? void 0 : {
    name: name,
    status: status,
    attributes: attributes,
    line: line,
    text: ""
   };
  }
  function needsText({attributes: {message: message = ""}}) {
   return message === "Failed" || message === COLLECTION || message.trim() === "";
  }
  function outcomeMessage(outcome) {
   const {message: message, type: type} = outcome.attributes;
   if (message === COLLECTION) return (0, excerpt.b)([ COLLECTION, ...collectionError(outcome.text) ].join(": "));
   const texts = needsText(outcome) ? [ outcome.text, message, type ] : [ message ];
   return texts.map(excerpt.b).find(text => text !== void 0);
  }
  function collectionError(text) {
   const line = text.split("\n").findLast(each => /^E {3}\S/.test(each));
   return line === void 0 ? [] : [ line.slice(1).trim() ];
  }
  class JunitCase {
   attributes;
   line;
   classname;
   name;
   fixture;
   properties;
   status="pass";
   message;
   #failures=0;
   #skips=0;
   #isIgnored=false;
   #isTolerated=false;
   #hasReruns=false;
   #isTeardown=false;
   #isCollection=false;
   #unknown;
   constructor(attributes, line) {
    this.attributes = attributes;
    this.line = line;
    this.classname = (0, source_path.B0)(attributes["classname"] ?? "");
    this.name = (0, source_path.B0)(attributes["name"] ?? "");
    this.fixture = pythonFixtureOf(this.classname, this.name);
    this.#readStatus("status");
    this.#readStatus("result");
    this.#readStatus("success");
   }
   add(outcome) {
    const {name: name, status: status} = outcome;
    if (name === "failure" || name === "error") this.#failures++; else if (status === "skip") this.#skips++; else this.#hasReruns = true;
    if (status === "skip" && isTolerant(outcome)) this.#isTolerated = true;
    if (name === "ignored") this.#isIgnored = true;
    if (name === "error" && isOfTeardown(outcome)) this.#isTeardown = true;
    if (name === "error" && outcome.attributes["message"] === COLLECTION) this.#isCollection = true;
    const isGraver = GRAVITY[status] > GRAVITY[this.status];
    if (isGraver || this.message === void 0) this.message = outcomeMessage(outcome) ?? this.message;
    if (isGraver) this.status = status;
   }
   get isRerun() {
    return this.#isTeardown || (0, results_result.N6)(this.status) && this.classname === UNLOADED_FILE;
   }
   get isCollection() {
    return this.#isCollection;
   }
   settle(notes) {
    if (this.#isTolerated) this.status = "skip";
    const attribute = this.#unknown;
    if (attribute === void 0) return;
    const word = `${attribute}: the value ${(0, json_value.v)(this.attributes[attribute] ?? "")} of a test case is not known`;
    if (this.#failures === 0 && this.#skips === 0) throw new evidence_error.o(word, {
     line: this.line,
     remedy: "find out what the tool means by it: an unknown result is never a pass"
    });
    notes.add(`${word}; the element in it counts`, this.line);
   }
   addTo(count, {previous: previous, suite: suite}) {
    count.cases++;
    if (this.name === previous?.name && this.classname === previous.classname) count.repeats++;
    if (this.#hasReruns) count.reruns++;
    if (this.#isTeardown) count.teardowns++;
    if (this.#isIgnored || isOfTestNgSetUp(this) && !(0, results_result.N6)(this.status)) count.leftOut++;
    if (this.status === "skip") count.skipped++;
    count.furtherSkips += this.status === "skip" ? Math.max(0, this.#skips - 1) : this.#skips;
    if (this.#isTolerated && this.#failures > 0) {
     count.tolerated += this.#failures;
     count.toleratedCases++;
    }
    if ((0, results_result.N6)(this.status)) this.#addFailureTo(count, suite);
   }
   #addFailureTo(count, suite) {
    if (this.status === "fail") count.failures++; else count.errors++;
    if (this.#failures > 1) count.furtherFailures += this.#failures - 1;
    if (isStandIn(this, suite)) count.standIns++;
    if (isBrokenPackage(this)) count.brokenPackages++;
   }
   #readStatus(attribute) {
    const word = this.attributes[attribute];
    if (word === void 0) return;
    const status = STATUS_WORDS.get(word.toLowerCase());
    if (status === void 0) this.#unknown ??= attribute; else if (GRAVITY[status] > GRAVITY[this.status]) this.status = status;
   }
  }
  function isTolerant({attributes: {type: type, message: message}}) {
   return type === "todo" || message === "TEST_CASE tagged with !mayfail";
  }
  function isOfTeardown({attributes: attributes}) {
   return attributes["message"]?.startsWith("failed on teardown with ") === true;
  }
  function isStandIn(test, suite) {
   return suite === OUTSIDE_OF_TESTS || isBrokenPackage(test) || test.classname === UNLOADED_FILE || isOfTestNgSetUp(test) || test.name.trimStart().startsWith("Test execution failure: could be caused by test hooks");
  }
  function isBrokenPackage({classname: classname, name: name}) {
   return name === "TestMain" && (classname === "" || classname === ".");
  }
  const TESTNG_SET_UP = /^@(?:Before|After)(?:Suite|Test|Groups|Class|Method) /;
  function isOfTestNgSetUp({name: name}) {
   return name.startsWith("@") && TESTNG_SET_UP.test(name);
  }
  var results_subject = __webpack_require__(5938);
  var stated_instant = __webpack_require__(6240);
  const ONE_CASE_A_TEST = new Set([ "jest tests", "vitest tests", "nextest-run", "Mocha Tests" ]);
  const SCHEMA = "xsi:noNamespaceSchemaLocation";
  function recordsReruns(attributes) {
   return ONE_CASE_A_TEST.has(attributes["name"] ?? "") || attributes[SCHEMA]?.endsWith("/surefire-test-report.xsd") === true;
  }
  const PYTEST = new Set([ "pytest", "pytest tests" ]);
  function firstLineOf({name: name = ""}) {
   return PYTEST.has(name) ? 0 : void 0;
  }
  const COUNTING = [ {
   isBy: ({name: name}) => name === "pytest",
   declares: "more",
   effect: "note",
   words: "pytest counts subtests too"
  }, {
   isBy: ({name: name}) => name === "pytest tests",
   declares: "more",
   effect: "refusal",
   words: "find out which tests are missing from the report; where pytest counts subtests, remove junit_suite_name from its options, or set totals: results in the campaign"
  }, {
   isBy: ({hostname: hostname}) => hostname === "tbd",
   declares: "more",
   effect: "note",
   words: "Catch2 counts assertions"
  }, {
   isBy: ({name: name = ""}) => name.endsWith(".bats"),
   declares: "more",
   effect: "note",
   words: "bats counts a file or a run that fails to clean up as a test"
  }, {
   isBy: ({name: name, hostname: hostname}) => name === "Mocha Tests" || hostname === "undefined",
   declares: "other",
   effect: "note",
   skips: "unlisted",
   words: "mocha-junit-reporter counts pending tests and those behind a failing hook, which it does not list, and lists the hook"
  }, {
   isBy: ({name: name}) => name === "nose2-junit",
   declares: "fewer",
   effect: "note",
   words: "nose2 counts a test once, however many of its subtests and of its set-up failed"
  }, {
   isBy: ({name: name}) => name === "jest tests",
   declares: "fewer",
   effect: "refusal",
   words: "jest-junit writes a todo test as passed and does not count it: remove test.todo, or use the report of jest --json"
  } ];
  function countingOf(attributes) {
   return COUNTING.find(({isBy: isBy}) => isBy(attributes));
  }
  const SETUP_SCRIPT = "@setup-script:";
  function isOfTheRun(suite) {
   return suite === OUTSIDE_OF_TESTS || suite.startsWith(SETUP_SCRIPT);
  }
  function wholeOf(test, suite) {
   if (isOfTheRun(suite)) return "run";
   if (test.classname === UNLOADED_FILE) return "file";
   if (test.fixture !== void 0) return test.fixture.whole;
   return standsForMore(test) ? "suite" : void 0;
  }
  function standsForMore(test) {
   const {classname: classname, name: name} = test;
   return test.isCollection || test.fixture !== void 0 || classname === UNLOADED_FILE || name.trim() === "" || isBrokenPackage(test);
  }
  function selectableNames(test, {text: text, last: last}) {
   if (isOfTheRun(last) || test.classname === UNLOADED_FILE) return {};
   const {fixture: fixture} = test;
   if (fixture !== void 0) return fixture.className === void 0 ? {} : {
    className: fixture.className
   };
   if (test.isCollection) return {
    suite: text,
    className: test.name
   };
   return {
    suite: text,
    className: standsForMore(test) && /^\.?$/.test(test.classname) ? last : test.classname
   };
  }
  const RUN_SUFFIX = /^(.+)-(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/s;
  const DAY = 864e5;
  const ERROR_HOLDER = "unittest.suite._ErrorHolder";
  function nameWithoutRun({name: name = "", timestamp: timestamp = ""}) {
   const match = RUN_SUFFIX.exec(name);
   if (match === null) return;
   const [, plain, year, month, day, hour, minute, second] = match;
   const began = (0, stated_instant.T)(`${year}-${month}-${day}T${hour}:${minute}:${second}`);
   const told = (0, stated_instant.T)(timestamp);
   if (typeof began !== "number") return;
   const isNear = typeof told === "number" && Math.abs(began - told) <= DAY;
   return isNear || told === "unstated" && plain === ERROR_HOLDER ? plain : void 0;
  }
  const ABSOLUTE = /^(?:\/|[A-Za-z]:[\\/])/;
  function stableSuiteName(attributes) {
   const {name: name = "", assertions: assertions, file: file} = attributes;
   const isPhpUnitRun = assertions !== void 0 && file === void 0 && ABSOLUTE.test(name);
   return isPhpUnitRun ? "" : nameWithoutRun(attributes);
  }
  const GINKGO = new Set([ "SuiteSucceeded", "SuiteHasProgrammaticFocus", "SpecialSuiteFailureReason" ]);
  class SuiteOutcome {
   #isGinkgo=false;
   #hasSucceeded=false;
   #reason="";
   take(name, value) {
    if (!GINKGO.has(name)) return;
    this.#isGinkgo = true;
    if (name === "SuiteSucceeded") this.#hasSucceeded = value === "true"; else if (name === "SpecialSuiteFailureReason") this.#reason = value;
   }
   get failure() {
    if (!this.#isGinkgo || this.#hasSucceeded) return;
    return this.#reason || "the suite failed, and no spec in it did";
   }
  }
  const MAX_PATH = 1e3;
  const SCRIPT = /^(?![/.]|[A-Za-z]:)[^<>:"|?*\n]{1,990}\.[cm]?[jt]sx?$/;
  class SuitePlaces {
   #path;
   #file;
   #package;
   #properties;
   #shared;
   constructor(path, attributes, properties) {
    this.#path = path;
    this.#file = fileOf(attributes);
    this.#package = attributes["package"];
    this.#properties = properties;
   }
   get properties() {
    return this.#properties;
   }
   setProperty(name, value, line) {
    this.#properties = new attribute_set.$(this.#properties);
    this.#properties.set(name, value, line);
   }
   ofSuite(line) {
    return this.#placeOf({
     line: line,
     suite: this.#path.text,
     file: this.#file
    });
   }
   ofCase(test) {
    const {classname: classname, properties: properties} = test;
    const file = test.fixture === void 0 ? fileOf(test.attributes) ?? this.#file : void 0;
    const known = this.#shared;
    const isPlain = properties === void 0 && !standsForMore(test);
    if (isPlain && known?.classname === classname && known.file === file) return known.place;
    const shown = classname === this.#path.last && SCRIPT.test(classname) ? classname : void 0;
    const names = selectableNames(test, this.#path);
    const place = this.#placeOf({
     ...names,
     file: file,
     shown: shown,
     line: test.line,
     properties: properties
    });
    if (isPlain) this.#shared = {
     classname: (0, excerpt.g)(classname),
     file: file,
     place: place
    };
    return place;
   }
   #placeOf({suite: suite, className: className, file: file, shown: shown, line: line, properties: properties = this.#properties}) {
    const set = new attribute_set.$(properties);
    set.set("suite", suite, line);
    set.set("class", className, line);
    set.set("file", file, line);
    const isShown = file !== void 0 && file !== "" && file.length <= MAX_PATH;
    const place = placeOf(isShown ? file : void 0, this.#package);
    return {
     ...set.toResult(),
     ...isShown ? {
      file: (0, excerpt.g)(file)
     } : shown === void 0 ? {} : {
      file: (0, excerpt.g)(shown)
     },
     ...place === void 0 ? {} : {
      place: (0, excerpt.g)(place)
     }
    };
   }
  }
  function fileOf({file: file}) {
   return file?.includes("\\") ? file.replaceAll("\\", "/") : file;
  }
  function placeOf(file, folder = "") {
   const place = (file ?? folder).replace(/^\.\//, "");
   return place.length <= MAX_PATH && (0, source_path.tS)(place) ? place : void 0;
  }
  class CaseCount {
   cases=0;
   failures=0;
   errors=0;
   skipped=0;
   furtherFailures=0;
   furtherSkips=0;
   standIns=0;
   brokenPackages=0;
   leftOut=0;
   teardowns=0;
   repeats=0;
   reruns=0;
   suiteFailures=0;
   tolerated=0;
   toleratedCases=0;
   failingSuites=0;
   besides=0;
   get failing() {
    return this.failures + this.errors + this.suiteFailures;
   }
   add(other) {
    for (const key of KEYS) this[key] += other[key];
   }
   asOneCase() {
    const one = new CaseCount;
    one.cases = 1;
    one.failures = this.failures + this.errors > 0 ? 1 : 0;
    one.skipped = this.skipped > 0 ? 1 : 0;
    return one;
   }
  }
  const KEYS = Object.keys(new CaseCount);
  function checkTotals(suite, notes) {
   const {attributes: attributes, line: line, counts: counts, counting: counting, totals: totals} = suite;
   const declared = readDeclared(attributes, {
    line: line,
    notes: notes
   });
   if (counts.some(count => disagreement(declared, count) === void 0)) return;
   const found = `the suite ${(0, json_value.v)(attributes["name"] ?? "")} declares ${disagreement(declared, counts[0])}`;
   const [count] = counts;
   const isFailureHidden = failuresDisagree(declared, count) !== void 0;
   if (totals === "results" && !isFailureHidden) {
    notes.add(`${found}; the policy says totals: results`, line);
    return;
   }
   const isSaid = declared.failures !== void 0 || declared.errors !== void 0;
   const areSkipsRight = skippedDisagree(declared, count) === void 0 || counting?.skips === "unlisted" && (declared.skipped ?? 0) > count.skipped;
   const areOthersRight = isSaid && !isFailureHidden && areSkipsRight;
   const known = areOthersRight && counting && isCountedSo(declared, count, counting) ? counting : void 0;
   if (known?.effect !== "note") throw contradiction(found, line, known);
   adjust(declared, count);
   notes.add(`${found}: ${known.words}`, line);
  }
  function isCountedSo({tests: tests = 0}, count, {declares: declares}) {
   switch (declares) {
   case "more":
    return tests >= count.cases;

   case "fewer":
    return tests > 0 && tests < count.cases;

   case "other":
    return tests > 0;
   }
  }
  function adjust({tests: tests = 0}, count) {
   if (tests > mostTests(count)) count.besides += tests - mostTests(count); else count.leftOut += Math.max(0, fewestTests(count) - tests);
  }
  function contradiction(found, line, known) {
   const remedy = known?.words ?? "find out which tests are missing from the report; where its tool counts something else as tests, set totals: results in the campaign";
   return new evidence_error.o(found, {
    line: line,
    remedy: remedy
   });
  }
  const COUNT = /^\s*\+?(\d{1,9})(?:\.0+)?\s*$/;
  function readCount(attributes, name, said) {
   const text = attributes[name];
   if (text === void 0) return;
   const count = COUNT.exec(text)?.[1];
   if (count !== void 0) return Number(count);
   if (text.trim() !== "" && (name === "failures" || name === "errors")) throw new evidence_error.o(`${name}: expected a whole number, found ${(0, 
   json_value.v)(text)}`, {
    line: said.line,
    remedy: "find out why the tool wrote this"
   });
   said.notes.add(`${name}: ${(0, json_value.v)(text)} is not a number, so nothing is compared with it`, said.line);
   return;
  }
  function readDeclared(attributes, said) {
   return {
    tests: readCount(attributes, "tests", said),
    failures: readCount(attributes, "failures", said),
    errors: readCount(attributes, "errors", said),
    skipped: readCount(attributes, "skipped", said),
    disabled: readCount(attributes, "disabled", said)
   };
  }
  function disagreement(declared, count) {
   return testsDisagree(declared, count) ?? failuresDisagree(declared, count) ?? skippedDisagree(declared, count);
  }
  function testsDisagree({tests: tests}, count) {
   if (tests === void 0) return;
   return tests >= fewestTests(count) && tests <= mostTests(count) ? void 0 : `tests="${tests}" and has ${count.cases} test cases`;
  }
  function fewestTests(count) {
   const counted = count.reruns > 0 ? count.failures + count.errors : count.cases - count.repeats;
   return counted - count.standIns - count.leftOut;
  }
  function mostTests(count) {
   return count.cases + count.teardowns + count.suiteFailures + count.besides;
  }
  function failuresDisagree({failures: failures, errors: errors}, count) {
   if (failures === void 0 && errors === void 0) return;
   const sum = (failures ?? 0) + (errors ?? 0);
   const fewest = (failures === void 0 ? 0 : count.failures) + (errors === void 0 ? 0 : count.errors) - count.standIns;
   const bad = count.failures + count.errors;
   const most = count.brokenPackages > 0 ? Number.POSITIVE_INFINITY : bad + count.furtherFailures + count.suiteFailures + count.tolerated;
   if (sum >= fewest && sum <= most) return;
   const shown = [ failures === void 0 ? "" : `failures="${failures}"`, errors === void 0 ? "" : `errors="${errors}"` ];
   return `${shown.filter(Boolean).join(" ")} and has ${bad} failing test cases`;
  }
  function skippedDisagree({skipped: skipped, disabled: disabled = 0}, count) {
   const most = count.skipped + count.furtherSkips;
   const fewest = count.reruns > 0 ? 0 : count.skipped - count.toleratedCases;
   const readings = skipped === void 0 ? [] : [ skipped, skipped + disabled ];
   const agrees = skipped === void 0 ? disabled <= most : readings.some(sum => sum >= fewest && sum <= most);
   const shown = skipped === void 0 ? `disabled="${disabled}"` : `skipped="${skipped}"`;
   return agrees ? void 0 : `${shown} and has ${count.skipped} skipped test cases`;
  }
  class JunitSuite {
   path;
   #element;
   #own=new CaseCount;
   #nested=new CaseCount;
   #nestedAsCases=new CaseCount;
   recordsReruns;
   firstLine;
   #places;
   #previous;
   #outcome=new SuiteOutcome;
   #context;
   counting;
   #unknown;
   constructor(element, context, parent) {
    const {name: kind, attributes: attributes} = element;
    const name = (0, source_path.B0)(attributes["name"] ?? "");
    this.#element = element;
    this.#context = context;
    this.counting = countingOf(attributes) ?? parent?.counting;
    this.path = kind === "testsuites" ? results_subject.gl : (0, results_subject.Gz)(parent?.path ?? results_subject.gl, name);
    this.firstLine = firstLineOf(attributes) ?? parent?.firstLine ?? 1;
    this.recordsReruns = recordsReruns(attributes) || parent?.recordsReruns === true;
    this.#places = new SuitePlaces(this.path, attributes, parent?.properties ?? new attribute_set.$);
   }
   get line() {
    return this.#element.line;
   }
   get properties() {
    return this.#places.properties;
   }
   get hasResults() {
    const {cases: cases, suiteFailures: suiteFailures} = this.#total();
    return cases + suiteFailures > 0;
   }
   setProperty(name, value, line) {
    this.#outcome.take(name, value);
    if (name.includes(".")) return;
    if (this.hasResults) throw new evidence_error.o(`the property ${(0, json_value.v)(name)} of a suite comes after its test cases`, {
     line: line,
     remedy: "write the properties of a suite before its test cases"
    });
    this.#places.setProperty(name, value, line);
   }
   take(test) {
    const {notes: notes} = this.#context;
    const subject = (0, results_subject.et)((0, results_subject.Gz)((0, results_subject.Gz)(this.path, test.classname), test.name), test.line, notes);
    test.settle(notes);
    test.addTo(this.#own, {
     previous: this.#previous,
     suite: this.path.last
    });
    this.#previous = test;
    const result = {
     subject: subject,
     status: test.status,
     evidenceLine: test.line,
     ...this.#places.ofCase(test)
    };
    if (test.message !== void 0) result.message = test.message;
    if (test.isRerun) result.rerun = true; else if (this.recordsReruns) result.rerun = false;
    const whole = (0, results_result.N6)(test.status) ? wholeOf(test, this.path.last) : void 0;
    if (whole !== void 0) result.whole = whole;
    const line = this.#lineOf(test);
    if (line !== void 0 && line >= this.firstLine) result.line = line + 1 - this.firstLine;
    return result;
   }
   #lineOf({attributes: {line: line}, line: at}) {
    if (line === void 0) return;
    if (/^\d{1,9}$/.test(line)) return Number(line);
    this.#context.notes.add("the line of a test case is not a number", at);
    return;
   }
   meetUnknown(name, line) {
    this.#unknown ??= {
     name: name,
     line: line
    };
   }
   takeFailure(outcome) {
    const {line: line} = outcome;
    this.#own.suiteFailures++;
    if (this.#own.suiteFailures > 1) return;
    return this.#failed(outcomeMessage(outcome), line);
   }
   hiddenFailure() {
    const message = this.#total().failing > 0 ? void 0 : this.#outcome.failure;
    return message === void 0 ? void 0 : this.#failed((0, excerpt.b)(message), this.#element.line);
   }
   #failed(message, line) {
    const isNamed = this.path.text !== "";
    const {package: folder = ""} = this.#element.attributes;
    const name = isNamed ? "" : (0, source_path.Wh)([ folder ]).get(folder) || "(suite)";
    return {
     subject: (0, results_subject.et)((0, results_subject.Gz)(this.path, name), line, this.#context.notes),
     status: "error",
     evidenceLine: line,
     whole: isNamed ? "suite" : "run",
     ...this.#places.ofSuite(line),
     ...message === void 0 ? {} : {
      message: message
     }
    };
   }
   close(parent) {
    const {name: name, attributes: attributes, line: line} = this.#element;
    const total = this.#total();
    const asCases = new CaseCount;
    asCases.add(this.#own);
    asCases.add(this.#nestedAsCases);
    const own = name === "testsuite" && this.#own.cases > 0 ? [ this.#own ] : [];
    const {notes: notes, totals: totals} = this.#context;
    if (total.failing > 0 && name === "testsuite") total.failingSuites++;
    checkTotals({
     attributes: attributes,
     line: line,
     counts: [ total, asCases, ...own ],
     counting: this.counting,
     totals: totals
    }, notes);
    this.#settleUnknown(parent);
    parent?.takeNested(total);
   }
   #settleUnknown(parent) {
    const unknown = this.#unknown;
    if (unknown === void 0) return;
    const {tests: tests, failures: failures, errors: errors} = this.#element.attributes;
    const words = `the element ${(0, json_value.v)(unknown.name)} of a test case is not known`;
    if (tests !== void 0 && (failures !== void 0 || errors !== void 0)) this.#context.notes.add(`${words}; the totals of its suite agree with the results`, unknown.line); else if (parent !== void 0) parent.#unknown ??= unknown; else throw new evidence_error.o(words, {
     line: unknown.line,
     remedy: "find out what the tool means by it: an unknown result is never a pass"
    });
   }
   get shownFailures() {
    const {failing: failing, failingSuites: failingSuites} = this.#total();
    return failing + failingSuites;
   }
   takeNested(count) {
    this.#nested.add(count);
    this.#nestedAsCases.add(count.asOneCase());
   }
   #total() {
    const total = new CaseCount;
    total.add(this.#own);
    total.add(this.#nested);
    return total;
   }
  }
  const run_summary_COUNT = /^ (fail|cancelled) (\d{1,9}) $/;
  class RunSummary {
   #counts=new Map;
   take(comment) {
    const [, name, count] = run_summary_COUNT.exec(comment) ?? [];
    if (name !== void 0) this.#counts.set(name, Number(count));
   }
   check(shown, line) {
    const failed = [ ...this.#counts.values() ].reduce((sum, count) => sum + count, 0);
    if (failed <= shown) return;
    throw new evidence_error.o(`its summary says that ${failed} tests failed, and only ${shown} of them are in it`, {
     line: line,
     remedy: "look into the output of the run: Node's reporter leaves out a test that fails beside subtests which pass"
    });
   }
  }
  class SuiteDates {
   #notes;
   #open=[];
   #oldest;
   #isUnknown=false;
   #undatedPass;
   constructor(notes) {
    this.#notes = notes;
   }
   get oldest() {
    return this.#isUnknown ? void 0 : this.#oldest;
   }
   open(element, timestamp, line) {
    const isDated = timestamp !== void 0 && this.#read(timestamp, line);
    if (isDated || this.#open.at(-1) === "dated") this.#open.push("dated"); else this.#open.push(element === "testsuites" ? "root" : "undated");
   }
   pass(line) {
    if (this.#open.at(-1) === "undated") this.#undatedPass ??= {
     line: line
    };
   }
   close() {
    this.#open.pop();
    const isMixed = this.#undatedPass !== void 0 && this.#oldest !== void 0;
    if (this.#open.length > 0 || !isMixed) return;
    this.#isUnknown = true;
    this.#notes.add("a suite does not say when it ran, and others do, so the age is unknown", this.#undatedPass?.line);
   }
   #read(timestamp, line) {
    const instant = (0, stated_instant.T)(timestamp);
    if (instant === "unstated") return false;
    if (instant === "unreadable") {
     this.#isUnknown = true;
     this.#notes.add(`timestamp: ${(0, json_value.v)(timestamp)} is not an instant, so the age is unknown`, line);
    } else if (this.#oldest === void 0 || instant < this.#oldest) this.#oldest = instant;
    return true;
   }
  }
  const SUITES = new Set([ "testsuites", "testsuite" ]);
  const junit_document_MAX_TEXT = 2e3;
  class JunitDocument {
   #places=[];
   #suites=[];
   #case;
   #outcome;
   #property;
   #context;
   #summary=new RunSummary;
   #results=[];
   #dates;
   #runs=new Map;
   constructor(context) {
    this.#context = context;
    this.#dates = new SuiteDates(context.notes);
   }
   get oldest() {
    return this.#dates.oldest;
   }
   takeResults() {
    const results = this.#results;
    this.#results = [];
    return results;
   }
   open(name, attributes, line) {
    const place = this.#enter(name, attributes, line);
    this.#places.push(place);
    const isWanted = place === "property" && this.#property?.value === void 0 || place === "outcome" && this.#outcome !== void 0 && needsText(this.#outcome);
    return isWanted ? "with-text" : "without-text";
   }
   text(text) {
    if (this.#property !== void 0) this.#property.value = appended(this.#property.value ?? "", text); else if (this.#outcome !== void 0) this.#outcome.text = appended(this.#outcome.text, text);
   }
   comment(text) {
    if (this.#places.length === 1) this.#summary.take(text);
   }
   forbiddenText(line) {
    this.#context.notes.add("the text holds a character that XML forbids", line);
   }
   close() {
    const place = this.#places.pop();
    if (place === "case") this.#closeCase(); else if (place === "outcome") this.#closeOutcome(); else if (place === "property") this.#closeProperty(); else if (place === "suite") this.#closeSuite();
   }
   #enter(name, attributes, line) {
    const parent = this.#places.at(-1);
    if (parent === void 0) return this.#openRoot(name, attributes, line);
    if (parent === "suite") return this.#openInSuite(name, attributes, line);
    if (parent !== "case" && isKnown(name)) throw misplaced(name, line);
    if (SUITES.has(name) || name === "testcase") throw misplaced(name, line);
    if (parent === "case") return this.#openInCase(name, attributes, line);
    return parent === "properties" && name === "property" ? this.#openProperty(attributes, line) : "other";
   }
   #openRoot(name, attributes, line) {
    const {xmlns: xmlns = ""} = attributes;
    const space = xmlns === "" ? "" : ` in the namespace ${(0, json_value.v)(xmlns)}`;
    if (!SUITES.has(name)) throw new evidence_error.o(`the root element is ${(0, json_value.v)(name)}${space}, not testsuites or testsuite`, {
     line: line,
     remedy: "check that the path names a JUnit report"
    });
    if (space !== "") this.#context.notes.add(`the report is${space}, and is read as JUnit XML`, line);
    return this.#openSuite(name, attributes, line);
   }
   #openInSuite(name, attributes, line) {
    switch (name) {
    case "testsuite":
     return this.#openSuite(name, attributes, line);

    case "testcase":
     this.#case = new JunitCase(attributes, line);
     return "case";

    case "failure":
    case "error":
     this.#outcome = outcomeOf(name, attributes, line);
     return "outcome";

    case "testsuites":
     throw misplaced(name, line);

    default:
     if (name === "properties") return "properties";
     if (name === "property") return this.#openProperty(attributes, line);
     if (isKnown(name)) throw misplaced(name, line);
     return "other";
    }
   }
   #openSuite(name, attributes, line) {
    const named = {
     ...attributes,
     ...this.#nameOf(attributes)
    };
    this.#suites.push(new JunitSuite({
     name: name,
     attributes: named,
     line: line
    }, this.#context, this.#suites.at(-1)));
    this.#dates.open(name, attributes["timestamp"], line);
    return "suite";
   }
   #nameOf(attributes) {
    const {name: name = ""} = attributes;
    const plain = stableSuiteName(attributes);
    if (plain === void 0) return {};
    const first = this.#runs.get(plain) ?? name;
    this.#runs.set(plain, first);
    return first === name ? {
     name: plain
    } : {};
   }
   #openInCase(name, attributes, line) {
    if (name === "properties") return "properties";
    if (name === "system-out" || name === "system-err") return "other";
    this.#outcome = outcomeOf(name, attributes, line);
    if (this.#outcome !== void 0) return "outcome";
    this.#suites.at(-1)?.meetUnknown(name, line);
    return "other";
   }
   #openProperty(attributes, line) {
    this.#property = {
     name: attributes["name"] ?? "",
     value: attributes["value"],
     line: line
    };
    return "property";
   }
   #closeSuite() {
    const suite = this.#suites.pop();
    this.#dates.close();
    suite?.close(this.#suites.at(-1));
    const failure = suite?.hiddenFailure();
    if (failure !== void 0) this.#results.push(failure);
    if (suite !== void 0 && this.#suites.length === 0) this.#summary.check(suite.shownFailures, suite.line);
   }
   #closeCase() {
    const result = this.#case && this.#suites.at(-1)?.take(this.#case);
    if (result?.status === "pass") this.#dates.pass(result.evidenceLine);
    if (result !== void 0) this.#results.push(result);
    this.#case = void 0;
   }
   #closeOutcome() {
    const outcome = this.#outcome;
    this.#outcome = void 0;
    if (outcome === void 0) return;
    this.#case?.add(outcome);
    const result = this.#case === void 0 ? this.#suites.at(-1)?.takeFailure(outcome) : void 0;
    if (result !== void 0) this.#results.push(result);
   }
   #closeProperty() {
    const {name: name = "", value: value = "", line: line = 0} = this.#property ?? {};
    this.#property = void 0;
    const suite = this.#suites.at(-1);
    if (this.#case === void 0) suite?.setProperty(name, value.trim(), line); else {
     this.#case.properties ??= new attribute_set.$(suite?.properties);
     this.#case.properties.set(name, value.trim(), line);
    }
   }
  }
  function appended(text, more) {
   return text.length < junit_document_MAX_TEXT ? `${text}${more}`.trimStart().slice(0, junit_document_MAX_TEXT) : text;
  }
  const RESULT_ELEMENTS = new Set([ "testsuites", "testsuite", "testcase", "failure", "error", "skipped", "flakyfailure", "flakyerror", "rerunfailure", "rerunerror" ]);
  function isKnown(name) {
   return RESULT_ELEMENTS.has(name.slice(name.lastIndexOf(":") + 1).toLowerCase());
  }
  function misplaced(name, line) {
   return new evidence_error.o(`the element ${(0, json_value.v)(name)} is not allowed here`, {
    line: line,
    remedy: "check that the path names a JUnit report, and find out why the tool wrote this"
   });
  }
  function createJunitReader(options) {
   return {
    format: "junit",
    subjectKind: "test",
    read: text => readJunit(text, options)
   };
  }
  const junitReader = createJunitReader({});
  function* readJunit(text, {totals: totals = "declared"}) {
   const notes = new reader_notes.v;
   const document = new JunitDocument({
    notes: notes,
    totals: totals
   });
   const stream = new XmlStream(document);
   let isEmpty = true;
   for (const piece of text) for (const _ of stream.write(piece)) for (const result of document.takeResults()) {
    isEmpty = false;
    yield {
     kind: "result",
     result: result
    };
   }
   stream.end();
   if (isEmpty) throw (0, zero_results.d)("no test case in it: ");
   for (const note of notes.all()) yield {
    kind: "note",
    note: note
   };
   if (document.oldest !== void 0) yield {
    kind: "generated-at",
    instant: document.oldest
   };
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
 },
 2262: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => zeroResults
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3427);
  class ZeroResultsError extends _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.o {}
  function zeroResults(place = "", line) {
   return new ZeroResultsError(`${place}the report has zero results`, {
    line: line,
    remedy: "run the campaign: a report without a single result proves nothing"
   });
  }
 }
};
