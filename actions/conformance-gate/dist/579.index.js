exports.id = 579;
exports.ids = [579];
exports.modules = {

/***/ 284:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const ALWAYS_REQUIRED = [ "subject", "owner", "reason", "review-by" ];

const STATUSES = "statuses";

const INTERMITTENT = "intermittent";

const FIELDS = [ ...ALWAYS_REQUIRED, "campaign", "shard", "os", "tracking-issue", "mitigation", "cause-code", "status" ];

const ALIASES = new Map([ [ "id", "subject" ], [ "kind", "campaign" ], [ "rationale", "reason" ], [ "issue", "tracking-issue" ] ]);

const statuses = require_main.oneOrMore(require_main.choice(require_main.FAILURE_STATUSES));

const system = require_main.choice(require_main.EXCEPTION_SYSTEMS);

const standing = require_main.choice([ "approved", "temporary", "active" ]);

function readEntry(place, path, rules) {
 const {document} = rules;
 if (place.kind !== "mapping") {
  const message = `${require_main.shownValue(require_main.plainValue(place))} is not an exception: write subject, owner, reason and review-by`;
  return {
   kind: "refused",
   problems: [ document.problemAt(path, message) ]
  };
 }
 const required = new Set([ ...ALWAYS_REQUIRED, ...rules.require.map(canonical) ]);
 const known = new Set([ ...FIELDS, ...required ]);
 const {fields, problems} = collectFields(place, path, {
  ...rules,
  known: new Set([ ...known, STATUSES, INTERMITTENT ])
 });
 const values = new Map;
 const limits = statusesIn(fields, path, document);
 problems.push(...limits.problems);
 const frequency = frequencyIn(fields, path, document);
 problems.push(...frequency.problems);
 for (const name of [ ...known ].filter(each => required.has(each) || fields.has(each))) {
  const field = fields.get(name);
  if (field !== void 0 && (name === STATUSES || name === INTERMITTENT)) continue;
  const reading = schemaOf(name).safeParse(field?.value);
  if (reading.success) values.set(name, reading.data);
  const key = field?.key ?? name;
  for (const {message} of reading.error?.issues ?? []) problems.push(document.problemAt([ ...path, key ], message));
 }
 if (problems.length > 0) return {
  kind: "refused",
  problems
 };
 return {
  kind: "read",
  exception: {
   ...exceptionOf(values, document, place),
   ...limits.fields,
   ...frequency.fields
  }
 };
}

function statusesIn(fields, path, document) {
 const field = fields.get(STATUSES);
 if (field === void 0) return {
  fields: {},
  problems: []
 };
 const reading = statuses.safeParse(field.value);
 const isList = Array.isArray(field.value);
 const problems = (reading.error?.issues ?? []).map(({message, path: within}) => document.problemAt([ ...path, field.key, ...isList ? within.filter(isIndex) : [] ], message));
 const isEvery = require_main.FAILURE_STATUSES.every(status => reading.data?.includes(status));
 return {
  fields: reading.success && !isEvery ? {
   statuses: reading.data
  } : {},
  problems
 };
}

function frequencyIn(fields, path, document) {
 const field = fields.get(INTERMITTENT);
 if (field === void 0) return {
  fields: {},
  problems: []
 };
 const reading = require_main.flag.safeParse(field.value);
 const problems = (reading.error?.issues ?? []).map(({message}) => document.problemAt([ ...path, field.key ], message));
 return {
  fields: reading.data === true ? {
   intermittent: true
  } : {},
  problems
 };
}

function isIndex(key) {
 return typeof key === "number";
}

function collectFields(place, path, {document, known, unknownKeys}) {
 const fields = new Map;
 const problems = [];
 for (const [key, node] of place.members) {
  const name = canonical(key);
  const same = fields.get(name);
  if (same !== void 0) problems.push(document.problemAt([ ...path, key ], `means the same as ${require_main.shortened(same.key)}: keep one of the two`)); else if (unknownKeys === "refused" && !known.has(name)) problems.push(document.problemAt([ ...path, key ], require_main.unknownKeyMessage(key, [ ...known ]))); else fields.set(name, {
   key,
   value: require_main.plainValue(node)
  });
 }
 return {
  fields,
  problems
 };
}

function canonical(key) {
 const kebab = key.replaceAll("_", "-");
 return ALIASES.get(kebab) ?? kebab;
}

function schemaOf(name) {
 if (name === "review-by") return require_main.calendarDate;
 if (name === "os") return system;
 return name === "status" ? standing : require_main.prose;
}

function exceptionOf(values, document, place) {
 const [scope, shard, issue] = [ values.get("campaign"), values.get("shard"), values.get("tracking-issue") ];
 return {
  subject: values.get("subject") ?? "",
  ...scope === void 0 ? {} : {
   scope
  },
  ...shard === void 0 ? {} : {
   shard
  },
  ...values.has("os") ? {
   os: system.parse(values.get("os"))
  } : {},
  owner: values.get("owner") ?? "",
  reason: values.get("reason") ?? "",
  ...issue === void 0 ? {} : {
   issue
  },
  reviewBy: require_main.calendarDate.parse(values.get("review-by")),
  file: document.file,
  line: place.line
 };
}

const OWN = "exceptions";

const PI = "exception_policy";

function readExceptionRegister(text, path, {require: require$1}) {
 const document = require_main.readDocument(text, path, {
  jsonMebibytes: 8,
  maxValues: 1e6,
  numbers: "any"
 });
 const register = document.root.members.has(PI) ? piRegister(document, require$1) : ownRegister(document, require$1);
 const problems = [];
 const exceptions = [];
 const index = new ExceptionIndex;
 for (const [position, entry] of register.entries.entries()) {
  const entryPath = [ ...register.path, position ];
  const reading = readEntry(entry, entryPath, register.rules);
  if (reading.kind === "refused") {
   for (const problem of reading.problems) problems.push(problem);
   continue;
  }
  const {exception} = reading;
  const overlap = index.add(exception);
  if (overlap === void 0) exceptions.push(exception); else problems.push(document.problemAt(entryPath, overlapMessage(exception, overlap)));
 }
 if (problems.length > 0) throw document.error(problems);
 return exceptions;
}

function ownRegister(document, require$2) {
 const {members} = document.root;
 const unknown = [ ...members.keys() ].filter(key => key !== OWN);
 if (!members.has(OWN) && !unknown.some(key => require_main.closestWord(key, [ OWN ]))) {
  const message = `has neither ${OWN} nor ${PI}: write ${OWN}: [] if there are no exceptions`;
  throw document.error([ document.problemAt([], message) ]);
 }
 if (unknown.length > 0) throw document.error(unknown.map(key => document.problemAt([ key ], require_main.unknownKeyMessage(key, [ OWN ]))));
 return {
  ...entriesAt(document, [ OWN ]),
  rules: {
   document,
   require: require$2,
   unknownKeys: "refused"
  }
 };
}

function piRegister(document, require$3) {
 if (document.root.members.has(OWN)) throw document.error([ document.problemAt([ PI ], `the file also has ${OWN}: keep one of the two lists`) ]);
 const own = valueAt(document, [ PI, "required_fields" ]) ?? [];
 if (!Array.isArray(own) || !own.every(name => typeof name === "string")) {
  const message = `${require_main.shownValue(own)} is not a list of names: write the fields that every entry must have`;
  throw document.error([ document.problemAt([ PI, "required_fields" ], message) ]);
 }
 const rules = {
  document,
  require: [ ...require$3, ...own ],
  unknownKeys: "ignored"
 };
 return {
  ...entriesAt(document, [ PI, "entries" ]),
  rules
 };
}

function entriesAt(document, path) {
 const place = document.find(path)[path.length - 1];
 if (place?.kind === "list") return {
  path,
  entries: place.items
 };
 const message = `${require_main.complaint(valueAt(document, path), "a list")}: write [] if there are no exceptions`;
 throw document.error([ document.problemAt(path, message) ]);
}

function valueAt(document, path) {
 const place = document.find(path)[path.length - 1];
 return place && require_main.plainValue(place);
}

var ExceptionIndex = class {
 #bySubject=new Map;
 add(exception) {
  const {subject, scope, shard, os} = exception;
  const known = this.#bySubject.get(subject) ?? new Map;
  const meeting = limit => limit === void 0 ? [ SOME ] : [ only(limit), EVERY ];
  const overlap = pairs(pairs(meeting(scope), meeting(shard)), meeting(os)).map(key => known.get(key)).find(each => each !== void 0);
  const own = limit => [ SOME, limit === void 0 ? EVERY : only(limit) ];
  if (overlap === void 0) for (const key of pairs(pairs(own(scope), own(shard)), own(os))) known.set(key, exception);
  this.#bySubject.set(subject, known);
  return overlap;
 }
};

const SOME = "some";

const EVERY = "every";

function only(name) {
 return JSON.stringify(name);
}

function pairs(first, second) {
 return first.flatMap(one => second.map(other => `${one} ${other}`));
}

function overlapMessage(exception, earlier) {
 const again = `${require_main.shownValue(exception.subject)} already has an exception on line ${earlier.line}`;
 const wider = LIMITS.find(({key}) => exception[key] !== earlier[key]);
 return wider === void 0 ? `${again}: keep one of the two` : `${again}, and one of the two covers every ${wider.name}: keep one, or give both a ${wider.name}`;
}

const LIMITS = [ {
 key: "scope",
 name: "campaign"
}, {
 key: "shard",
 name: "shard"
}, {
 key: "os",
 name: "system"
} ];

Object.defineProperty(exports, "readExceptionRegister", ({
 enumerable: true,
 get: function() {
  return readExceptionRegister;
 }
}));


/***/ }),

/***/ 8579:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_exception_register = __webpack_require__(284);

const require_proposed_entries = __webpack_require__(8046);

function readExceptions({governance, policy, workspace, runner}, exceptions) {
 const register = governance.read("exceptions", exceptions.path);
 const read = (text, path) => require_exception_register.readExceptionRegister(text, path, exceptions).filter(each => require_main.isForSystem(each, runner.os));
 if (register !== void 0) {
  const entries = read(register.text, register.path);
  const head = governance.base === void 0 ? register.text : workspace.readText(exceptions.path);
  if (head === register.text) return {
   entries,
   proposed: entries
  };
  return {
   entries,
   proposed: head === void 0 ? [] : require_proposed_entries.proposedEntries(() => read(head, register.path))
  };
 }
 throw new require_main.ConfigurationError(`${policy.path}: conformance.exceptions.path: ${exceptions.path} does not exist: create it, with exceptions: [] if there are no exceptions`, {
  file: policy.path,
  line: policy.lineOf("conformance.exceptions.path")
 });
}

exports.readExceptions = readExceptions;


/***/ }),

/***/ 8046:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

function proposedEntries(read) {
 try {
  return read();
 } catch (error) {
  if (error instanceof require_main.PolicyError) return [];
  throw error;
 }
}

Object.defineProperty(exports, "proposedEntries", ({
 enumerable: true,
 get: function() {
  return proposedEntries;
 }
}));


/***/ })

};
;