export const id = 368;

export const ids = [ 368 ];

export const modules = {
 368: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   readProposedRules: () => readProposedRules
  });
  var rule = __webpack_require__(253);
  var proposed_policy = __webpack_require__(1472);
  var check = __webpack_require__(8971);
  var named_register = __webpack_require__(4856);
  var policy_error = __webpack_require__(7811);
  var load_policy = __webpack_require__(5989);
  var key_changes = __webpack_require__(2573);
  var decimal = __webpack_require__(3980);
  var schemas = __webpack_require__(2527);
  var scalars = __webpack_require__(9350);
  var texts = __webpack_require__(7787);
  var read_document = __webpack_require__(4085);
  var schema_problems = __webpack_require__(710);
  var shown_value = __webpack_require__(701);
  function readRegister(register) {
   const {text: text, path: path, list: list, entry: entry} = register;
   const document = (0, read_document.u)(text, path, {
    jsonMebibytes: 1,
    maxValues: 1e5,
    numbers: "any"
   });
   const {[list]: entries = []} = (0, schema_problems.R)(document, schemas.rej({
    [list]: schemas.YOg(entry)
   }));
   const known = new Map;
   return entries.map((value, index) => {
    const [, {line: line} = document.root] = document.find([ list, index ]);
    const name = register.nameOf(value);
    const earlier = known.get(name);
    if (earlier !== void 0) {
     const message = `${(0, shown_value.JJ)(name)} is already on line ${earlier}: keep one of the two`;
     throw document.error([ document.problemAt([ list, index ], message) ]);
    }
    known.set(name, line);
    return {
     value: value,
     line: line
    };
   });
  }
  const entry = schemas.rej({
   name: texts.Vm,
   by: texts.Pf,
   at: scalars.bO,
   link: texts.Pf,
   "valid-until": scalars.bO,
   commit: schemas.yqP(texts.mJ)
  }).check(schemas.zni(({at: at, "valid-until": until}, context) => {
   if (at <= until) return;
   context.addIssue({
    code: "custom",
    path: [ "valid-until" ],
    message: `is before ${at}: write a later day`
   });
  }));
  function readAttestationRegister(text, path) {
   return readRegister({
    text: text,
    path: path,
    list: "attestations",
    entry: entry,
    nameOf: ({name: name}) => name
   }).map(({value: {"valid-until": validUntil, ...value}, line: line}) => ({
    ...value,
    validUntil: validUntil,
    file: path,
    line: line
   }));
  }
  var choice = __webpack_require__(8344);
  var release_scheme = __webpack_require__(4092);
  const KINDS = [ "api", "cli-flag", "capability" ];
  function entryIn(scheme) {
   const version = (0, release_scheme.rO)(scheme);
   return schemas.rej({
    id: texts.Pf,
    kind: (0, choice.Y)(KINDS),
    "deprecated-in": version,
    "removed-in": schemas.yqP(version),
    replacement: texts.Pf,
    announced: scalars.bO
   });
  }
  function readDeprecationRegister(text, path, scheme) {
   const entry = entryIn(scheme);
   return readRegister({
    text: text,
    path: path,
    list: "deprecations",
    entry: entry,
    nameOf: ({id: id}) => id
   }).map(({value: value, line: line}) => ({
    id: value.id,
    kind: value.kind,
    deprecatedIn: value["deprecated-in"],
    removedIn: value["removed-in"],
    replacement: value.replacement,
    announced: value.announced,
    file: path,
    line: line
   }));
  }
  var located = __webpack_require__(8313);
  var closest_word = __webpack_require__(8240);
  var structure_message = __webpack_require__(3115);
  var scalar = __webpack_require__(6163);
  const FAILURE_STATUSES = [ "fail", "error" ];
  const EXCEPTION_SYSTEMS = [ "linux", "macos", "windows" ];
  var collections = __webpack_require__(6294);
  const ALWAYS_REQUIRED = [ "subject", "owner", "reason", "review-by" ];
  const STATUSES = "statuses";
  const INTERMITTENT = "intermittent";
  const FIELDS = [ ...ALWAYS_REQUIRED, "campaign", "shard", "os", "tracking-issue", "mitigation", "cause-code", "status" ];
  const ALIASES = new Map([ [ "id", "subject" ], [ "kind", "campaign" ], [ "rationale", "reason" ], [ "issue", "tracking-issue" ] ]);
  const statuses = (0, collections.h9)((0, choice.Y)(FAILURE_STATUSES));
  const system = (0, choice.Y)(EXCEPTION_SYSTEMS);
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
   const isEvery = FAILURE_STATUSES.every(status => reading.data?.includes(status));
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
  var intended_change_register = __webpack_require__(4405);
  const package_waiver_register_entry = schemas.rej({
   package: texts.Pf,
   version: texts.Pf,
   owner: texts.Pf,
   reason: texts.CS,
   until: scalars.bO
  });
  function readPackageWaivers(text, path) {
   const nameOf = waiver => `${waiver.package} ${waiver.version}`;
   return readRegister({
    text: text,
    path: path,
    list: "waivers",
    entry: package_waiver_register_entry,
    nameOf: nameOf
   }).map(({value: value}) => value);
  }
  var instant = __webpack_require__(8730);
  const MAX_QUARANTINE_DAYS = 30;
  function isQuarantineLength(since, lastDay) {
   const days = (0, instant.YM)((0, instant.ol)(since), (0, instant.ol)(lastDay));
   return days >= 0 && days <= MAX_QUARANTINE_DAYS;
  }
  const LIST = "quarantine";
  const quarantine_register_entry = schemas.rej({
   subject: schemas.yqP(texts.CS),
   subjects: schemas.yqP((0, collections.p_)(texts.CS)),
   campaign: schemas.yqP(texts.CS),
   owner: texts.CS,
   reason: texts.CS,
   since: scalars.bO,
   "last-day": scalars.bO,
   issue: schemas.yqP(texts.CS)
  }).check(schemas.zni((written, context) => {
   const {subject: subject, subjects: subjects, since: since, "last-day": lastDay} = written;
   if (subject === void 0 === (subjects === void 0)) {
    const message = "names no subject, or names it twice: write either subject or subjects";
    context.addIssue({
     code: "custom",
     path: [],
     message: message
    });
   }
   if (isQuarantineLength(since, lastDay)) return;
   const message = lastDay < since ? `is before ${since}: write a later day` : `is more than ${MAX_QUARANTINE_DAYS} days after ${since}: write an earlier day`;
   context.addIssue({
    code: "custom",
    path: [ "last-day" ],
    message: message
   });
  }));
  function readQuarantineRegister(text, path) {
   const document = (0, read_document.u)(text, path, {
    jsonMebibytes: 1,
    maxValues: 1e5,
    numbers: "any"
   });
   const {[LIST]: entries} = (0, schema_problems.R)(document, schemas.rej({
    [LIST]: schemas.YOg(quarantine_register_entry)
   }));
   const known = new Map;
   return (entries ?? []).flatMap((written, index) => {
    const [, {line: line} = document.root] = document.find([ LIST, index ]);
    return quarantinesOf(written, {
     file: path,
     line: line
    }).map(quarantine => {
     const own = known.get(quarantine.subject) ?? [];
     const earlier = own.find(each => overlaps(each, quarantine));
     if (earlier !== void 0) {
      const message = `${(0, shown_value.JJ)(quarantine.subject)} is already quarantined on line ${earlier.line}: keep one of the two`;
      throw document.error([ document.problemAt([ LIST, index ], message) ]);
     }
     known.set(quarantine.subject, [ ...own, quarantine ]);
     return quarantine;
    });
   });
  }
  function quarantinesOf(written, place) {
   const {subject: subject, subjects: subjects = [], "last-day": lastDay, ...rest} = written;
   const names = subject === void 0 ? subjects : [ subject ];
   return names.map(name => ({
    subject: name,
    ...rest,
    lastDay: lastDay,
    ...place
   }));
  }
  function overlaps({campaign: campaign}, other) {
   return campaign === void 0 || other.campaign === void 0 || campaign === other.campaign;
  }
  function registerChanges(register, before, after) {
   const [left, right] = [ entriesIn(register, before), entriesIn(register, after) ];
   return [ ...new Set([ ...left.keys(), ...right.keys() ]) ].flatMap(name => {
    const [from, to] = [ left.get(name), right.get(name) ];
    const effect = effectOf(from, to);
    if (effect === "same") return [];
    return [ {
     key: name,
     ...from === void 0 ? {} : {
      before: from.shown
     },
     ...to === void 0 ? {} : {
      after: to.shown
     },
     direction: effect
    } ];
   });
  }
  function effectOf(from, to) {
   const permits = (from ?? to)?.until !== void 0;
   if (from === void 0) return permits ? "looser" : "other";
   if (to === void 0) return permits ? "stricter" : "other";
   if (from.rest !== to.rest) return "other";
   if (from.until === to.until) return from.shown === to.shown ? "same" : "other";
   return (from.until ?? "") < (to.until ?? "") ? "looser" : "stricter";
  }
  function entriesIn(register, text) {
   const entries = text === void 0 ? [] : readEntries(register, text);
   return new Map(entries.map(entry => [ entry.name, entry ]));
  }
  function readEntries({kind: kind, path: path, require: require, scheme: scheme}, text) {
   switch (kind) {
   case "exceptions":
    return readExceptionRegister(text, path, {
     require: require
    }).map(exceptionEntry);

   case "quarantine":
    return readQuarantineRegister(text, path).map(quarantineEntry);

   case "waivers":
    return readPackageWaivers(text, path).map(({package: name, version: version, until: until, ...rest}) => permission(`waiver ${name} ${version}`, until, rest));

   case "attestations":
    return readAttestationRegister(text, path).map(({name: name, validUntil: validUntil, file: _, line: __, ...rest}) => statement(`attestation ${name}`, `valid until ${validUntil}`, rest));

   case "deprecations":
    return readDeprecationRegister(text, path, scheme).map(({id: id, deprecatedIn: deprecatedIn, file: _, line: __, ...rest}) => statement(`deprecation ${id}`, `deprecated in ${deprecatedIn}`, rest));

   case "intended-changes":
    return (0, intended_change_register.H)(text, path).map(intendedChangeEntry);
   }
  }
  function exceptionEntry({subject: subject, scope: scope, shard: shard, os: os, reviewBy: reviewBy, file: _, line: __, ...rest}) {
   return permission(nameOf("exception", subject, [ scope, shard, os ]), reviewBy, rest);
  }
  function quarantineEntry({subject: subject, campaign: campaign, lastDay: lastDay, file: _, line: __, ...rest}) {
   return permission(nameOf("quarantine", subject, [ campaign ]), lastDay, rest);
  }
  function intendedChangeEntry({id: id, until: until, file: _, line: __, change: change, ...rest}) {
   const limit = change.kind === "regressed" ? {
    atMost: (0, decimal.M2)(change.atMost)
   } : {};
   return permission(`intended change ${id}`, until, {
    ...rest,
    change: {
     ...change,
     ...limit
    }
   });
  }
  function nameOf(kind, subject, limits) {
   const written = limits.filter(limit => limit !== void 0);
   return `${kind} ${subject}${written.length === 0 ? "" : ` (${written.join(", ")})`}`;
  }
  function permission(name, until, rest) {
   return {
    name: name,
    shown: `until ${until}`,
    until: until,
    rest: JSON.stringify(rest)
   };
  }
  function statement(name, shown, rest) {
   return {
    name: name,
    shown: shown,
    until: void 0,
    rest: JSON.stringify(rest)
   };
  }
  function validateRegister({kind: kind, require: require, scheme: scheme}, text, path) {
   switch (kind) {
   case "exceptions":
    readExceptionRegister(text, path, {
     require: require
    });
    return;

   case "quarantine":
    readQuarantineRegister(text, path);
    return;

   case "waivers":
    readPackageWaivers(text, path);
    return;

   case "attestations":
    readAttestationRegister(text, path);
    return;

   case "deprecations":
    readDeprecationRegister(text, path, scheme);
    return;

   case "intended-changes":
    (0, intended_change_register.H)(text, path);
   }
  }
  var proposal = __webpack_require__(3439);
  async function readProposedRules({gate: gate, section: section}, proposal, change) {
   const reading = await readPolicy(proposal.policy);
   const {policy: policy} = reading;
   const registers = policy === void 0 ? change.registers : registersToRead(policy, change);
   const findings = [ ...reading.problems, ...policy === void 0 || section === void 0 ? [] : missingSection(gate, section, policy), ...registers.flatMap(register => registerProblems(register, proposal)) ];
   const keyChangesOf = await (0, key_changes.R)();
   const changes = changesOf(proposal, registers, keyChangesOf);
   return {
    policy: policy,
    check: proposedCheck(gate, findings),
    changes: changes
   };
  }
  function registersToRead(policy, change) {
   const named = (0, named_register.S)(policy.policy);
   if (change.isPolicyChanged) return named;
   const touched = new Set(change.registers.map(({path: path}) => path));
   return named.filter(({path: path}) => touched.has(path));
  }
  const MAX_CHANGES = 1e3;
  function changesOf({policy: policy, register: fileOf}, registers, keyChangesOf) {
   const {path: file, before: before, after: after} = policy;
   const ofPolicy = (0, proposal.cZ)(before, after) ? [] : keyChanges(policy, keyChangesOf).map(each => ({
    file: file,
    ...each
   }));
   const ofRegisters = registers.flatMap(register => {
    const named = fileOf(register.path);
    if (named === void 0 || (0, proposal.cZ)(named.before, named.after)) return [];
    return entryChanges(register, named).map(each => ({
     file: named.path,
     ...each
    }));
   });
   return [ ...ofPolicy, ...ofRegisters ].slice(0, MAX_CHANGES);
  }
  function keyChanges({path: path, before: before, after: after}, keyChangesOf) {
   return unlessUnreadable(() => keyChangesOf(before, after, path).map(({key: key, before: from, after: to, direction: direction}) => ({
    key: key,
    ...from === void 0 ? {} : {
     before: from
    },
    ...to === void 0 ? {} : {
     after: to
    },
    direction: direction
   })));
  }
  function entryChanges(register, {before: before, after: after}) {
   return unlessUnreadable(() => registerChanges(register, before, after));
  }
  function unlessUnreadable(changes) {
   try {
    return changes();
   } catch (error) {
    if (error instanceof policy_error.p) return [];
    throw error;
   }
  }
  async function readPolicy({path: path, after: after}) {
   if (after === void 0) return {
    policy: void 0,
    problems: []
   };
   try {
    return {
     policy: await (0, load_policy.t)(after, path),
     problems: []
    };
   } catch (error) {
    return {
     policy: void 0,
     problems: problemsOf(error)
    };
   }
  }
  function missingSection(gate, section, {policy: policy, path: path}) {
   if (policy[section] !== void 0) return [];
   const message = `the section ${section} is missing: keep it, or remove ${gate} from the workflow first`;
   return [ {
    message: message,
    file: path
   } ];
  }
  function registerProblems(register, {register: fileOf}) {
   const file = fileOf(register.path);
   if (file === void 0) return [];
   if (file.after === void 0) {
    const message = `does not exist, although ${register.key} names it: create it, or name another file`;
    return register.mustExist ? [ {
     message: message,
     file: file.path
    } ] : [];
   }
   try {
    validateRegister(register, file.after, file.path);
    return [];
   } catch (error) {
    return problemsOf(error);
   }
  }
  function problemsOf(error) {
   if (!(error instanceof policy_error.p)) throw error;
   const {file: file} = error;
   return error.problems.map(({path: path, message: message, line: line}) => ({
    message: path === "" ? message : `${path}: ${message}`,
    file: file,
    line: line
   }));
  }
  function proposedCheck(gate, findings) {
   const isValid = findings.length === 0;
   return (0, rule.EG)((0, proposed_policy.J)(gate), {}, {
    status: isValid ? "pass" : "fail",
    actual: (0, check.jh)(findings.length, "mistakes"),
    expected: (0, check.pV)(0, "mistakes"),
    ...isValid ? {} : {
     detail: "the lines are those of the change, not of its base"
    },
    findings: findings
   });
  }
 },
 4405: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => readIntendedChanges
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6679);
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var _read_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4085);
  var _schema_problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(710);
  var _shown_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(701);
  var _values_choice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8344);
  var _values_scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9350);
  var _values_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7787);
  const LIST = "changes";
  const GATES = [ "conformance-gate", "perf-budget", "traceability", "suite-classification" ];
  const KINDS = [ "renamed", "removed", "regressed", "weakened" ];
  const entry = zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
   id: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Vm,
   kind: (0, _values_choice_js__WEBPACK_IMPORTED_MODULE_2__.Y)(KINDS),
   gate: (0, _values_choice_js__WEBPACK_IMPORTED_MODULE_2__.Y)(GATES),
   subject: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.CS,
   campaign: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Vm),
   to: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.CS),
   "at-most": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_3__.N),
   what: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.CS),
   reason: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.CS,
   owner: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf,
   until: _values_scalars_js__WEBPACK_IMPORTED_MODULE_3__.bO
  }).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zni((written, context) => {
   for (const {path: path, message: message} of contradictionsIn(written)) context.addIssue({
    code: "custom",
    path: [ ...path ],
    message: message
   });
  }));
  const OWN_KEYS = [ [ "to", "renamed", "write the new name of the subject" ], [ "at-most", "regressed", "write how much worse it may be, as in 30%" ], [ "what", "weakened", "write what is lost, word for word as the gate reports it" ] ];
  function contradictionsIn(written) {
   const {kind: kind, gate: gate, subject: subject, to: to, campaign: campaign} = written;
   const kinds = _governance_gates_core__WEBPACK_IMPORTED_MODULE_4__.CX[gate];
   const found = [];
   if (!kinds.includes(kind)) {
    const takers = GATES.filter(each => isDeclarable(each, kind)).join(" and ");
    const message = `${gate} knows no ${kind} subjects: write ${kinds.join(" or ")}; ${kind} is for ${takers}`;
    return [ {
     path: [ "kind" ],
     message: message
    } ];
   }
   for (const [key, owner, fix] of OWN_KEYS) {
    if (kind === owner && written[key] === void 0) found.push({
     path: [ key ],
     message: `is missing: ${fix}`
    });
    if (kind !== owner && written[key] !== void 0) found.push({
     path: [ key ],
     message: `is only for kind: ${owner}: remove it from what is ${kind}`
    });
   }
   if (to === subject) found.push({
    path: [ "to" ],
    message: "is the same as subject: write the new name"
   });
   if (campaign !== void 0 && gate !== "conformance-gate") found.push({
    path: [ "campaign" ],
    message: `is only for conformance-gate: remove it from what ${gate} judges`
   });
   return found;
  }
  function isDeclarable(gate, kind) {
   const kinds = _governance_gates_core__WEBPACK_IMPORTED_MODULE_4__.CX[gate];
   return kinds.includes(kind);
  }
  function readIntendedChanges(text, path) {
   const document = (0, _read_document_js__WEBPACK_IMPORTED_MODULE_5__.u)(text, path, {
    jsonMebibytes: 1,
    maxValues: 1e5,
    numbers: "plain"
   });
   const {[LIST]: entries} = (0, _schema_problems_js__WEBPACK_IMPORTED_MODULE_6__.R)(document, zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    [LIST]: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(entry)
   }));
   const read = [];
   for (const [index, written] of (entries ?? []).entries()) {
    const [, {line: line} = document.root] = document.find([ LIST, index ]);
    const change = intendedChange(written, {
     file: path,
     line: line
    });
    const clash = clashWith(change, read);
    if (clash !== void 0) throw document.error([ document.problemAt([ LIST, index ], clash) ]);
    read.push(change);
   }
   return read;
  }
  function intendedChange(written, place) {
   const {id: id, gate: gate, subject: subject, campaign: campaign, reason: reason, owner: owner, until: until} = written;
   const scope = campaign === void 0 ? {} : {
    campaign: campaign
   };
   return {
    id: id,
    gate: gate,
    subject: subject,
    ...scope,
    change: declared(written),
    reason: reason,
    owner: owner,
    until: until,
    ...place
   };
  }
  function declared({kind: kind, to: to, "at-most": atMost, what: what}) {
   if (kind === "renamed" && to !== void 0) return {
    kind: kind,
    to: to
   };
   if (kind === "regressed" && atMost !== void 0) return {
    kind: kind,
    atMost: atMost
   };
   if (kind === "weakened" && what !== void 0) return {
    kind: kind,
    what: what
   };
   return {
    kind: "removed"
   };
  }
  function clashWith(change, earlier) {
   for (const each of earlier) {
    const shared = each.id === change.id ? `the id ${(0, _shown_value_js__WEBPACK_IMPORTED_MODULE_7__.JJ)(change.id)} is` : sharedBy(change, each);
    if (shared !== void 0) return `${shared} already on line ${each.line}: keep one of the two`;
   }
   return;
  }
  function sharedBy(one, other) {
   const isSameCampaign = one.campaign === void 0 || other.campaign === void 0 || one.campaign === other.campaign;
   if (one.gate !== other.gate || !isSameCampaign) return;
   const [own, others] = [ one.change, other.change ];
   const isOther = own.kind === "weakened" && others.kind === "weakened" && own.what !== others.what;
   if (one.subject === other.subject && !isOther) return `${(0, _shown_value_js__WEBPACK_IMPORTED_MODULE_7__.JJ)(one.subject)} is`;
   const isSameName = own.kind === "renamed" && others.kind === "renamed" && own.to === others.to;
   return isSameName ? `the new name ${(0, _shown_value_js__WEBPACK_IMPORTED_MODULE_7__.JJ)(own.to)} is` : void 0;
  }
 },
 4092: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $T: () => RELEASE_SCHEMES,
   LE: () => fixOfVersion,
   XT: () => PEP440_ORDER,
   Yt: () => preReleaseName,
   al: () => inOrder,
   qV: () => schemeVersion,
   rO: () => stableVersionOf
  });
  var _scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6163);
  const RELEASE_SCHEMES = [ "semver", "pep440", "calver", "two-part" ];
  const STABLE_FORMS = {
   semver: {
    pattern: /^(?:0|[1-9]\d{0,14})(?:\.(?:0|[1-9]\d{0,14})){2}$/,
    fix: "write three numbers with dots, as in 1.4.0"
   },
   pep440: {
    pattern: /^(?:(?:0|[1-9]\d{0,5})!)?(?:0|[1-9]\d{0,14})(?:\.(?:0|[1-9]\d{0,14})){0,5}(?:\.post\d{1,6})?$/,
    fix: "write a release of PEP 440, as in 1.4 or 1.4.0"
   },
   calver: {
    pattern: /^(?:\d{2}|[1-9]\d{3})\.(?:0|0?[1-9]|[1-9]\d{1,9})(?:\.(?:0|0?[1-9]|[1-9]\d{1,9}))?$/,
    fix: "write a calendar version, as in 2026.1 or 2026.01.15"
   },
   "two-part": {
    pattern: /^(?:0|[1-9]\d{0,14})(?:\.(?:0|[1-9]\d{0,14})){1,2}$/,
    fix: "write two or three numbers with dots, as in 26.2"
   }
  };
  const schemeVersion = stableVersion(Object.values(STABLE_FORMS), "write numbers with dots, as in 1.4.0");
  function stableVersionOf(scheme) {
   return stableVersion([ STABLE_FORMS[scheme] ], STABLE_FORMS[scheme].fix);
  }
  function stableVersion(forms, fix) {
   return (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__.d_)({
    noun: "a stable version",
    read: input => typeof input === "string" && forms.some(({pattern: pattern}) => pattern.test(input)) ? input : void 0,
    fix: input => typeof input === "number" ? "put it in quotes" : fix
   });
  }
  function fixOfVersion(text, scheme) {
   const {pattern: pattern, fix: fix} = STABLE_FORMS[scheme];
   return pattern.test(text) ? void 0 : fix;
  }
  const preReleaseName = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__.d_)({
   noun: "the name of a pre-release",
   read: input => typeof input === "string" && /^[a-z]{1,20}$/.test(input) ? input : void 0,
   fix: () => "write lower-case letters without the number, as in rc"
  });
  const PEP440_ORDER = [ "dev", "a", "b", "rc" ];
  const PEP440_NAMES = new Map([ [ "alpha", "a" ], [ "beta", "b" ], [ "c", "rc" ], [ "pre", "rc" ], [ "preview", "rc" ] ]);
  function inOrder(names, scheme) {
   if (scheme !== "pep440") return [ ...new Set(names) ].sort();
   return PEP440_ORDER.flatMap(known => names.filter(name => (PEP440_NAMES.get(name) ?? name) === known).slice(0, 1));
  }
 }
};
