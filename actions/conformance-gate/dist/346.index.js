export const id = 346;

export const ids = [ 346 ];

export const modules = {
 346: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   readExceptions: () => readExceptions
  });
  var _governance_gates_action_kit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2624);
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3689);
  var _governance_gates_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(508);
  var _proposed_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1039);
  function readExceptions({governance: governance, policy: policy, workspace: workspace, runner: runner}, exceptions) {
   const register = governance.read("exceptions", exceptions.path);
   const read = (text, path) => (0, _governance_gates_policy__WEBPACK_IMPORTED_MODULE_0__.t)(text, path, exceptions).filter(each => (0, 
   _governance_gates_core__WEBPACK_IMPORTED_MODULE_1__.Xl)(each, runner.os));
   if (register !== void 0) {
    const entries = read(register.text, register.path);
    const head = governance.base === void 0 ? register.text : workspace.readText(exceptions.path);
    if (head === register.text) return {
     entries: entries,
     proposed: entries
    };
    return {
     entries: entries,
     proposed: head === void 0 ? [] : (0, _proposed_entries_js__WEBPACK_IMPORTED_MODULE_2__.Z)(() => read(head, register.path))
    };
   }
   throw new _governance_gates_action_kit__WEBPACK_IMPORTED_MODULE_3__.j(`${policy.path}: conformance.exceptions.path: ${exceptions.path} does not exist: create it, with exceptions: [] if there are no exceptions`, {
    file: policy.path,
    line: policy.lineOf("conformance.exceptions.path")
   });
  }
 },
 1039: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => proposedEntries
  });
  var _governance_gates_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7811);
  function proposedEntries(read) {
   try {
    return read();
   } catch (error) {
    if (error instanceof _governance_gates_policy__WEBPACK_IMPORTED_MODULE_0__.p) return [];
    throw error;
   }
  }
 },
 508: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => readExceptionRegister
  });
  var located = __webpack_require__(8313);
  var closest_word = __webpack_require__(8240);
  var read_document = __webpack_require__(5384);
  var shown_value = __webpack_require__(701);
  var structure_message = __webpack_require__(3115);
  var scalar = __webpack_require__(6163);
  var exception = __webpack_require__(3689);
  var choice = __webpack_require__(8344);
  var collections = __webpack_require__(6294);
  var scalars = __webpack_require__(9350);
  var texts = __webpack_require__(7787);
  const ALWAYS_REQUIRED = [ "subject", "owner", "reason", "review-by" ];
  const STATUSES = "statuses";
  const INTERMITTENT = "intermittent";
  const FIELDS = [ ...ALWAYS_REQUIRED, "campaign", "shard", "os", "tracking-issue", "mitigation", "cause-code", "status" ];
  const ALIASES = new Map([ [ "id", "subject" ], [ "kind", "campaign" ], [ "rationale", "reason" ], [ "issue", "tracking-issue" ] ]);
  const statuses = (0, collections.h9)((0, choice.Y)(exception.Ul));
  const system = (0, choice.Y)(exception.dr);
  const standing = (0, choice.Y)([ "approved", "temporary", "active" ]);
  function readEntry(place, path, rules) {
   const {document: document} = rules;
   if (place.kind !== "mapping") {
    const message = `${(0, shown_value.JJ)((0, located._y)(place))} is not an exception: write subject, owner, reason and review-by`;
    return {
     kind: "refused",
     problems: [ document.problemAt(path, message) ]
    };
   }
   const required = new Set([ ...ALWAYS_REQUIRED, ...rules.require.map(canonical) ]);
   const known = new Set([ ...FIELDS, ...required ]);
   const {fields: fields, problems: problems} = collectFields(place, path, {
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
    for (const {message: message} of reading.error?.issues ?? []) problems.push(document.problemAt([ ...path, key ], message));
   }
   if (problems.length > 0) return {
    kind: "refused",
    problems: problems
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
   const problems = (reading.error?.issues ?? []).map(({message: message, path: within}) => document.problemAt([ ...path, field.key, ...isList ? within.filter(isIndex) : [] ], message));
   const isEvery = exception.Ul.every(status => reading.data?.includes(status));
   return {
    fields: reading.success && !isEvery ? {
     statuses: reading.data
    } : {},
    problems: problems
   };
  }
  function frequencyIn(fields, path, document) {
   const field = fields.get(INTERMITTENT);
   if (field === void 0) return {
    fields: {},
    problems: []
   };
   const reading = scalars.Jt.safeParse(field.value);
   const problems = (reading.error?.issues ?? []).map(({message: message}) => document.problemAt([ ...path, field.key ], message));
   return {
    fields: reading.data === true ? {
     intermittent: true
    } : {},
    problems: problems
   };
  }
  function isIndex(key) {
   return typeof key === "number";
  }
  function collectFields(place, path, {document: document, known: known, unknownKeys: unknownKeys}) {
   const fields = new Map;
   const problems = [];
   for (const [key, node] of place.members) {
    const name = canonical(key);
    const same = fields.get(name);
    if (same !== void 0) problems.push(document.problemAt([ ...path, key ], `means the same as ${(0, 
    shown_value.vI)(same.key)}: keep one of the two`)); else if (unknownKeys === "refused" && !known.has(name)) problems.push(document.problemAt([ ...path, key ], (0, 
    structure_message.V)(key, [ ...known ]))); else fields.set(name, {
     key: key,
     value: (0, located._y)(node)
    });
   }
   return {
    fields: fields,
    problems: problems
   };
  }
  function canonical(key) {
   const kebab = key.replaceAll("_", "-");
   return ALIASES.get(kebab) ?? kebab;
  }
  function schemaOf(name) {
   if (name === "review-by") return scalars.bO;
   if (name === "os") return system;
   return name === "status" ? standing : texts.CS;
  }
  function exceptionOf(values, document, place) {
   const [scope, shard, issue] = [ values.get("campaign"), values.get("shard"), values.get("tracking-issue") ];
   return {
    subject: values.get("subject") ?? "",
    ...scope === void 0 ? {} : {
     scope: scope
    },
    ...shard === void 0 ? {} : {
     shard: shard
    },
    ...values.has("os") ? {
     os: system.parse(values.get("os"))
    } : {},
    owner: values.get("owner") ?? "",
    reason: values.get("reason") ?? "",
    ...issue === void 0 ? {} : {
     issue: issue
    },
    reviewBy: scalars.bO.parse(values.get("review-by")),
    file: document.file,
    line: place.line
   };
  }
  const OWN = "exceptions";
  const PI = "exception_policy";
  function readExceptionRegister(text, path, {require: require}) {
   const document = (0, read_document.u)(text, path, {
    jsonMebibytes: 8,
    maxValues: 1e6,
    numbers: "any"
   });
   const register = document.root.members.has(PI) ? piRegister(document, require) : ownRegister(document, require);
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
    const {exception: exception} = reading;
    const overlap = index.add(exception);
    if (overlap === void 0) exceptions.push(exception); else problems.push(document.problemAt(entryPath, overlapMessage(exception, overlap)));
   }
   if (problems.length > 0) throw document.error(problems);
   return exceptions;
  }
  function ownRegister(document, require) {
   const {members: members} = document.root;
   const unknown = [ ...members.keys() ].filter(key => key !== OWN);
   if (!members.has(OWN) && !unknown.some(key => (0, closest_word.En)(key, [ OWN ]))) {
    const message = `has neither ${OWN} nor ${PI}: write ${OWN}: [] if there are no exceptions`;
    throw document.error([ document.problemAt([], message) ]);
   }
   if (unknown.length > 0) throw document.error(unknown.map(key => document.problemAt([ key ], (0, 
   structure_message.V)(key, [ OWN ]))));
   return {
    ...entriesAt(document, [ OWN ]),
    rules: {
     document: document,
     require: require,
     unknownKeys: "refused"
    }
   };
  }
  function piRegister(document, require) {
   if (document.root.members.has(OWN)) throw document.error([ document.problemAt([ PI ], `the file also has ${OWN}: keep one of the two lists`) ]);
   const own = valueAt(document, [ PI, "required_fields" ]) ?? [];
   if (!Array.isArray(own) || !own.every(name => typeof name === "string")) {
    const message = `${(0, shown_value.JJ)(own)} is not a list of names: write the fields that every entry must have`;
    throw document.error([ document.problemAt([ PI, "required_fields" ], message) ]);
   }
   const rules = {
    document: document,
    require: [ ...require, ...own ],
    unknownKeys: "ignored"
   };
   return {
    ...entriesAt(document, [ PI, "entries" ]),
    rules: rules
   };
  }
  function entriesAt(document, path) {
   const place = document.find(path)[path.length - 1];
   if (place?.kind === "list") return {
    path: path,
    entries: place.items
   };
   const message = `${(0, scalar.U4)(valueAt(document, path), "a list")}: write [] if there are no exceptions`;
   throw document.error([ document.problemAt(path, message) ]);
  }
  function valueAt(document, path) {
   const place = document.find(path)[path.length - 1];
   return place && (0, located._y)(place);
  }
  class ExceptionIndex {
   #bySubject=new Map;
   add(exception) {
    const {subject: subject, scope: scope, shard: shard, os: os} = exception;
    const known = this.#bySubject.get(subject) ?? new Map;
    const meeting = limit => limit === void 0 ? [ SOME ] : [ only(limit), EVERY ];
    const overlap = pairs(pairs(meeting(scope), meeting(shard)), meeting(os)).map(key => known.get(key)).find(each => each !== void 0);
    const own = limit => [ SOME, limit === void 0 ? EVERY : only(limit) ];
    if (overlap === void 0) for (const key of pairs(pairs(own(scope), own(shard)), own(os))) known.set(key, exception);
    this.#bySubject.set(subject, known);
    return overlap;
   }
  }
  const SOME = "some";
  const EVERY = "every";
  function only(name) {
   return JSON.stringify(name);
  }
  function pairs(first, second) {
   return first.flatMap(one => second.map(other => `${one} ${other}`));
  }
  function overlapMessage(exception, earlier) {
   const again = `${(0, shown_value.JJ)(exception.subject)} already has an exception on line ${earlier.line}`;
   const wider = LIMITS.find(({key: key}) => exception[key] !== earlier[key]);
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
 }
};
