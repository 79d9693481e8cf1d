exports.id = 593;
exports.ids = [593];
exports.modules = {

/***/ 2593:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_changes = __webpack_require__(9928);

const require_release_scheme = __webpack_require__(7630);

const DECLARABLE = {
 "conformance-gate": [ "renamed", "removed" ],
 "perf-budget": [ "regressed", "renamed", "removed" ],
 traceability: [ "weakened" ],
 "suite-classification": [ "weakened" ]
};

const FAILURE_STATUSES = [ "fail", "error" ];

const EXCEPTION_SYSTEMS = [ "linux", "macos", "windows" ];

function isQuarantineLength(since, lastDay) {
 const days = require_main.daysBetween(require_main.startOfDay(since), require_main.startOfDay(lastDay));
 return days >= 0 && days <= 30;
}

const entry$2 = require_main.strictObject({
 name: require_main.word,
 by: require_main.label,
 at: require_main.calendarDate,
 link: require_main.label,
 "valid-until": require_main.calendarDate,
 commit: require_main.exactOptional(require_main.commitSha)
}).check(require_main.superRefine(({at, "valid-until": until}, context) => {
 if (at <= until) return;
 context.addIssue({
  code: "custom",
  path: [ "valid-until" ],
  message: `is before ${at}: write a later day`
 });
}));

function readAttestationRegister(text, path) {
 return require_main.readRegister({
  text,
  path,
  list: "attestations",
  entry: entry$2,
  nameOf: ({name}) => name
 }).map(({value: {"valid-until": validUntil, ...value}, line}) => ({
  ...value,
  validUntil,
  file: path,
  line
 }));
}

const KINDS = [ "api", "cli-flag", "capability" ];

function entryIn(scheme) {
 const version = require_release_scheme.stableVersionOf(scheme);
 return require_main.strictObject({
  id: require_main.label,
  kind: require_main.choice(KINDS),
  "deprecated-in": version,
  "removed-in": require_main.exactOptional(version),
  replacement: require_main.label,
  announced: require_main.calendarDate
 });
}

function readDeprecationRegister(text, path, scheme) {
 const entry = entryIn(scheme);
 return require_main.readRegister({
  text,
  path,
  list: "deprecations",
  entry,
  nameOf: ({id}) => id
 }).map(({value, line}) => ({
  id: value.id,
  kind: value.kind,
  deprecatedIn: value["deprecated-in"],
  removedIn: value["removed-in"],
  replacement: value.replacement,
  announced: value.announced,
  file: path,
  line
 }));
}

const ALWAYS_REQUIRED = [ "subject", "owner", "reason", "review-by" ];

const STATUSES = "statuses";

const INTERMITTENT = "intermittent";

const FIELDS = [ ...ALWAYS_REQUIRED, "campaign", "shard", "os", "tracking-issue", "mitigation", "cause-code", "status" ];

const ALIASES = new Map([ [ "id", "subject" ], [ "kind", "campaign" ], [ "rationale", "reason" ], [ "issue", "tracking-issue" ] ]);

const statuses = require_main.oneOrMore(require_main.choice(FAILURE_STATUSES));

const system = require_main.choice(EXCEPTION_SYSTEMS);

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
 const isEvery = FAILURE_STATUSES.every(status => reading.data?.includes(status));
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

function readExceptionRegister(text, path, {require: require$3}) {
 const document = require_main.readDocument(text, path, {
  jsonMebibytes: 8,
  maxValues: 1e6,
  numbers: "any"
 });
 const register = document.root.members.has(PI) ? piRegister(document, require$3) : ownRegister(document, require$3);
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

function ownRegister(document, require$4) {
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
   require: require$4,
   unknownKeys: "refused"
  }
 };
}

function piRegister(document, require$5) {
 if (document.root.members.has(OWN)) throw document.error([ document.problemAt([ PI ], `the file also has ${OWN}: keep one of the two lists`) ]);
 const own = valueAt(document, [ PI, "required_fields" ]) ?? [];
 if (!Array.isArray(own) || !own.every(name => typeof name === "string")) {
  const message = `${require_main.shownValue(own)} is not a list of names: write the fields that every entry must have`;
  throw document.error([ document.problemAt([ PI, "required_fields" ], message) ]);
 }
 const rules = {
  document,
  require: [ ...require$5, ...own ],
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

const LIST$1 = "changes";

const GATES = [ "conformance-gate", "perf-budget", "traceability", "suite-classification" ];

const entry$1 = require_main.strictObject({
 id: require_main.word,
 kind: require_main.choice([ "renamed", "removed", "regressed", "weakened" ]),
 gate: require_main.choice(GATES),
 subject: require_main.prose,
 campaign: require_main.exactOptional(require_main.word),
 to: require_main.exactOptional(require_main.prose),
 "at-most": require_main.exactOptional(require_main.increase),
 what: require_main.exactOptional(require_main.prose),
 reason: require_main.prose,
 owner: require_main.label,
 until: require_main.calendarDate
}).check(require_main.superRefine((written, context) => {
 for (const {path, message} of contradictionsIn(written)) context.addIssue({
  code: "custom",
  path: [ ...path ],
  message
 });
}));

const OWN_KEYS = [ [ "to", "renamed", "write the new name of the subject" ], [ "at-most", "regressed", "write how much worse it may be, as in 30%" ], [ "what", "weakened", "write what is lost, word for word as the gate reports it" ] ];

function contradictionsIn(written) {
 const {kind, gate, subject, to, campaign} = written;
 const kinds = DECLARABLE[gate];
 const found = [];
 if (!kinds.includes(kind)) {
  const takers = GATES.filter(each => isDeclarable(each, kind)).join(" and ");
  return [ {
   path: [ "kind" ],
   message: `${gate} knows no ${kind} subjects: write ${kinds.join(" or ")}; ${kind} is for ${takers}`
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
 return DECLARABLE[gate].includes(kind);
}

function readIntendedChanges(text, path) {
 const document = require_main.readDocument(text, path, {
  jsonMebibytes: 1,
  maxValues: 1e5,
  numbers: "plain"
 });
 const {[LIST$1]: entries} = require_main.readBySchema(document, require_main.strictObject({
  [LIST$1]: require_main.array(entry$1)
 }));
 const read = [];
 for (const [index, written] of (entries ?? []).entries()) {
  const [, {line} = document.root] = document.find([ LIST$1, index ]);
  const change = intendedChange(written, {
   file: path,
   line
  });
  const clash = clashWith(change, read);
  if (clash !== void 0) throw document.error([ document.problemAt([ LIST$1, index ], clash) ]);
  read.push(change);
 }
 return read;
}

function intendedChange(written, place) {
 const {id, gate, subject, campaign, reason, owner, until} = written;
 return {
  id,
  gate,
  subject,
  ...campaign === void 0 ? {} : {
   campaign
  },
  change: declared(written),
  reason,
  owner,
  until,
  ...place
 };
}

function declared({kind, to, "at-most": atMost, what}) {
 if (kind === "renamed" && to !== void 0) return {
  kind,
  to
 };
 if (kind === "regressed" && atMost !== void 0) return {
  kind,
  atMost
 };
 if (kind === "weakened" && what !== void 0) return {
  kind,
  what
 };
 return {
  kind: "removed"
 };
}

function clashWith(change, earlier) {
 for (const each of earlier) {
  const shared = each.id === change.id ? `the id ${require_main.shownValue(change.id)} is` : sharedBy(change, each);
  if (shared !== void 0) return `${shared} already on line ${each.line}: keep one of the two`;
 }
}

function sharedBy(one, other) {
 const isSameCampaign = one.campaign === void 0 || other.campaign === void 0 || one.campaign === other.campaign;
 if (one.gate !== other.gate || !isSameCampaign) return;
 const [own, others] = [ one.change, other.change ];
 const isOther = own.kind === "weakened" && others.kind === "weakened" && own.what !== others.what;
 if (one.subject === other.subject && !isOther) return `${require_main.shownValue(one.subject)} is`;
 return own.kind === "renamed" && others.kind === "renamed" && own.to === others.to ? `the new name ${require_main.shownValue(own.to)} is` : void 0;
}

const LIST = "quarantine";

const entry = require_main.strictObject({
 subject: require_main.exactOptional(require_main.prose),
 subjects: require_main.exactOptional(require_main.list(require_main.prose)),
 campaign: require_main.exactOptional(require_main.prose),
 owner: require_main.prose,
 reason: require_main.prose,
 since: require_main.calendarDate,
 "last-day": require_main.calendarDate,
 issue: require_main.exactOptional(require_main.prose)
}).check(require_main.superRefine((written, context) => {
 const {subject, subjects, since, "last-day": lastDay} = written;
 if (subject === void 0 === (subjects === void 0)) context.addIssue({
  code: "custom",
  path: [],
  message: "names no subject, or names it twice: write either subject or subjects"
 });
 if (isQuarantineLength(since, lastDay)) return;
 const message = lastDay < since ? `is before ${since}: write a later day` : `is more than 30 days after ${since}: write an earlier day`;
 context.addIssue({
  code: "custom",
  path: [ "last-day" ],
  message
 });
}));

function readQuarantineRegister(text, path) {
 const document = require_main.readDocument(text, path, {
  jsonMebibytes: 1,
  maxValues: 1e5,
  numbers: "any"
 });
 const {[LIST]: entries} = require_main.readBySchema(document, require_main.strictObject({
  [LIST]: require_main.array(entry)
 }));
 const known = new Map;
 return (entries ?? []).flatMap((written, index) => {
  const [, {line} = document.root] = document.find([ LIST, index ]);
  return quarantinesOf(written, {
   file: path,
   line
  }).map(quarantine => {
   const own = known.get(quarantine.subject) ?? [];
   const earlier = own.find(each => overlaps(each, quarantine));
   if (earlier !== void 0) {
    const message = `${require_main.shownValue(quarantine.subject)} is already quarantined on line ${earlier.line}: keep one of the two`;
    throw document.error([ document.problemAt([ LIST, index ], message) ]);
   }
   known.set(quarantine.subject, [ ...own, quarantine ]);
   return quarantine;
  });
 });
}

function quarantinesOf(written, place) {
 const {subject, subjects = [], "last-day": lastDay, ...rest} = written;
 return (subject === void 0 ? subjects : [ subject ]).map(name => ({
  subject: name,
  ...rest,
  lastDay,
  ...place
 }));
}

function overlaps({campaign}, other) {
 return campaign === void 0 || other.campaign === void 0 || campaign === other.campaign;
}

function validateRegister({kind, require: require$2, scheme}, text, path) {
 switch (kind) {
 case "exceptions":
  readExceptionRegister(text, path, {
   require: require$2
  });
  return;

 case "quarantine":
  readQuarantineRegister(text, path);
  return;

 case "waivers":
  require_main.readPackageWaivers(text, path);
  return;

 case "attestations":
  readAttestationRegister(text, path);
  return;

 case "deprecations":
  readDeprecationRegister(text, path, scheme);
  return;

 case "intended-changes":
  readIntendedChanges(text, path);
 }
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

function readEntries({kind, path, require: require$1, scheme}, text) {
 switch (kind) {
 case "exceptions":
  return readExceptionRegister(text, path, {
   require: require$1
  }).map(exceptionEntry);

 case "quarantine":
  return readQuarantineRegister(text, path).map(quarantineEntry);

 case "waivers":
  return require_main.readPackageWaivers(text, path).map(({package: name, version, until, ...rest}) => permission(`waiver ${name} ${version}`, until, rest));

 case "attestations":
  return readAttestationRegister(text, path).map(({name, validUntil, file: _, line: __, ...rest}) => statement(`attestation ${name}`, `valid until ${validUntil}`, rest));

 case "deprecations":
  return readDeprecationRegister(text, path, scheme).map(({id, deprecatedIn, file: _, line: __, ...rest}) => statement(`deprecation ${id}`, `deprecated in ${deprecatedIn}`, rest));

 case "intended-changes":
  return readIntendedChanges(text, path).map(intendedChangeEntry);
 }
}

function exceptionEntry({subject, scope, shard, os, reviewBy, file: _, line: __, ...rest}) {
 return permission(nameOf("exception", subject, [ scope, shard, os ]), reviewBy, rest);
}

function quarantineEntry({subject, campaign, lastDay, file: _, line: __, ...rest}) {
 return permission(nameOf("quarantine", subject, [ campaign ]), lastDay, rest);
}

function intendedChangeEntry({id, until, file: _, line: __, change, ...rest}) {
 const limit = change.kind === "regressed" ? {
  atMost: require_main.decimalToText(change.atMost)
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
  name,
  shown: `until ${until}`,
  until,
  rest: JSON.stringify(rest)
 };
}

function statement(name, shown, rest) {
 return {
  name,
  shown,
  until: void 0,
  rest: JSON.stringify(rest)
 };
}

async function readProposedRules({gate, section}, proposal, change) {
 const reading = await readPolicy(proposal.policy);
 const {policy} = reading;
 const registers = policy === void 0 ? change.registers : registersToRead(policy, change);
 const findings = [ ...reading.problems, ...policy === void 0 || section === void 0 ? [] : missingSection(gate, section, policy), ...registers.flatMap(register => registerProblems(register, proposal)) ];
 const changes = changesOf(proposal, registers, await require_changes.openPolicyKeyChanges());
 return {
  policy,
  check: proposedCheck(gate, findings),
  changes
 };
}

function registersToRead(policy, change) {
 const named = require_main.namedRegisters(policy.policy);
 if (change.isPolicyChanged) return named;
 const touched = new Set(change.registers.map(({path}) => path));
 return named.filter(({path}) => touched.has(path));
}

const MAX_CHANGES = 1e3;

function changesOf({policy, register: fileOf}, registers, keyChangesOf) {
 const {path: file, before, after} = policy;
 const ofPolicy = require_main.isSameText(before, after) ? [] : keyChanges(policy, keyChangesOf).map(each => ({
  file,
  ...each
 }));
 const ofRegisters = registers.flatMap(register => {
  const named = fileOf(register.path);
  if (named === void 0 || require_main.isSameText(named.before, named.after)) return [];
  return entryChanges(register, named).map(each => ({
   file: named.path,
   ...each
  }));
 });
 return [ ...ofPolicy, ...ofRegisters ].slice(0, MAX_CHANGES);
}

function keyChanges({path, before, after}, keyChangesOf) {
 return unlessUnreadable(() => keyChangesOf(before, after, path).map(({key, before: from, after: to, direction}) => ({
  key,
  ...from === void 0 ? {} : {
   before: from
  },
  ...to === void 0 ? {} : {
   after: to
  },
  direction
 })));
}

function entryChanges(register, {before, after}) {
 return unlessUnreadable(() => registerChanges(register, before, after));
}

function unlessUnreadable(changes) {
 try {
  return changes();
 } catch (error) {
  if (error instanceof require_main.PolicyError) return [];
  throw error;
 }
}

async function readPolicy({path, after}) {
 if (after === void 0) return {
  policy: void 0,
  problems: []
 };
 try {
  return {
   policy: await require_main.openPolicy(after, path),
   problems: []
  };
 } catch (error) {
  return {
   policy: void 0,
   problems: problemsOf(error)
  };
 }
}

function missingSection(gate, section, {policy, path}) {
 if (policy[section] !== void 0) return [];
 return [ {
  message: `the section ${section} is missing: keep it, or remove ${gate} from the workflow first`,
  file: path
 } ];
}

function registerProblems(register, {register: fileOf}) {
 const file = fileOf(register.path);
 if (file === void 0) return [];
 if (file.after === void 0) {
  const message = `does not exist, although ${register.key} names it: create it, or name another file`;
  return register.mustExist ? [ {
   message,
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
 if (!(error instanceof require_main.PolicyError)) throw error;
 const {file} = error;
 return error.problems.map(({path, message, line}) => ({
  message: path === "" ? message : `${path}: ${message}`,
  file,
  line
 }));
}

function proposedCheck(gate, findings) {
 const isValid = findings.length === 0;
 return require_main.checkOf(require_main.proposedPolicy(gate), {}, {
  status: isValid ? "pass" : "fail",
  actual: require_main.measured(findings.length, "mistakes"),
  expected: require_main.exactly(0, "mistakes"),
  ...isValid ? {} : {
   detail: "the lines are those of the change, not of its base"
  },
  findings
 });
}

exports.readProposedRules = readProposedRules;


/***/ }),

/***/ 7630:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

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
 return require_main.scalar({
  noun: "a stable version",
  read: input => typeof input === "string" && forms.some(({pattern}) => pattern.test(input)) ? input : void 0,
  fix: input => typeof input === "number" ? "put it in quotes" : fix
 });
}

function fixOfVersion(text, scheme) {
 const {pattern, fix} = STABLE_FORMS[scheme];
 return pattern.test(text) ? void 0 : fix;
}

const preReleaseName = require_main.scalar({
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

Object.defineProperty(exports, "PEP440_ORDER", ({
 enumerable: true,
 get: function() {
  return PEP440_ORDER;
 }
}));

Object.defineProperty(exports, "RELEASE_SCHEMES", ({
 enumerable: true,
 get: function() {
  return RELEASE_SCHEMES;
 }
}));

Object.defineProperty(exports, "fixOfVersion", ({
 enumerable: true,
 get: function() {
  return fixOfVersion;
 }
}));

Object.defineProperty(exports, "inOrder", ({
 enumerable: true,
 get: function() {
  return inOrder;
 }
}));

Object.defineProperty(exports, "preReleaseName", ({
 enumerable: true,
 get: function() {
  return preReleaseName;
 }
}));

Object.defineProperty(exports, "schemeVersion", ({
 enumerable: true,
 get: function() {
  return schemeVersion;
 }
}));

Object.defineProperty(exports, "stableVersionOf", ({
 enumerable: true,
 get: function() {
  return stableVersionOf;
 }
}));


/***/ })

};
;