exports.id = 58;
exports.ids = [58];
exports.modules = {

/***/ 9058:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_owners = __webpack_require__(2137);

const require_requirement = __webpack_require__(3890);

const AREA = /^area:([a-z0-9][a-z0-9-]*)$/;

const dutyOwner = require_main.scalar({
 noun: "a user, a team or an area",
 read: input => typeof input === "string" ? dutyOwnerOf(input) : void 0,
 fix: () => 'write "@dana" or "@orbit/reviewers" in quotes, or area:<area>'
});

function dutyOwnerOf(text) {
 const [, area] = AREA.exec(text) ?? [];
 if (area !== void 0) return {
  kind: "area",
  area,
  text
 };
 const reading = require_owners.owner.safeParse(text);
 return reading.success ? reading.data : void 0;
}

const timeZone = require_main.scalar({
 noun: "a time zone",
 read: input => typeof input === "string" && NAME.test(input) && isKnown(input) ? input : void 0,
 fix: () => "write its IANA name, as in UTC or Europe/Berlin"
});

const NAME = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/;

function isKnown(name) {
 return name === "UTC" || Intl.supportedValuesOf("timeZone").includes(name) || isOtherName(name);
}

function isOtherName(name) {
 try {
  return new Intl.DateTimeFormat("en", {
   timeZone: name
  }).resolvedOptions().timeZone !== "";
 } catch {
  return false;
 }
}

const READERS = {
 verdict: () => as(require_main.strictObject({
  verdict: require_main.word,
  status: require_main._default(require_main.choice([ "pass", "any" ]), "pass")
 }), ({verdict, status}) => ({
  kind: "verdict",
  gate: verdict,
  status
 })),
 workflow: () => as(require_main.strictObject({
  workflow: require_main.label,
  event: require_main.exactOptional(require_main.label),
  job: require_main.exactOptional(require_main.label)
 }), ({workflow, event, job}) => ({
  kind: "workflow",
  file: workflowPath(workflow),
  event,
  job
 })),
 file: () => as(require_main.strictObject({
  file: require_main.path,
  changed: require_main.exactOptional(require_main.flag),
  "max-age": require_main.exactOptional(require_main.duration)
 }).check(require_main.superRefine(oneDemand)), ({file, ...rest}) => ({
  kind: "file",
  path: file,
  maxAge: rest["max-age"]
 })),
 documents: () => as(require_main.strictObject({
  documents: require_main.oneOrMore(require_main.pathOrGlob),
  describes: require_main.oneOrMore(require_main.pathOrGlob),
  "max-lag": require_main.duration
 }), ({documents, describes, ...rest}) => ({
  kind: "documents",
  paths: documents,
  describes,
  maxLag: rest["max-lag"]
 })),
 attestation: () => as(require_main.strictObject({
  attestation: require_main.word
 }), ({attestation}) => ({
  kind: "attestation",
  name: attestation
 })),
 incidents: () => as(require_main.strictObject({
  incidents: require_main.choice([ "triaged" ])
 }), () => ({
  kind: "incidents"
 })),
 audit: () => as(require_main.strictObject({
  audit: require_main.oneOrMore(require_main.pathOrGlob),
  "max-age": require_main.duration,
  "fail-from": require_main._default(require_main.choice(require_requirement.SEVERITIES), "low")
 }), ({audit, ...rest}) => ({
  kind: "audit",
  evidence: audit,
  maxAge: rest["max-age"],
  failFrom: rest["fail-from"]
 })),
 outdated: () => as(require_main.strictObject({
  outdated: require_main.oneOrMore(require_main.pathOrGlob),
  max: require_main._default(require_main.count, 0)
 }), ({outdated, max}) => ({
  kind: "outdated",
  evidence: outdated,
  max
 })),
 issue: () => as(require_main.strictObject({
  issue: require_main.positiveCount
 }), ({issue}) => ({
  kind: "issue",
  number: issue
 })),
 milestone: () => as(require_main.strictObject({
  milestone: require_main.label
 }), ({milestone}) => ({
  kind: "milestone",
  title: milestone
 })),
 "open-issues": () => as(require_main.strictObject({
  "open-issues": require_main.label,
  max: require_main._default(require_main.count, 0)
 }), ({max, ...rest}) => ({
  kind: "open-issues",
  label: rest["open-issues"],
  max
 }))
};

const VERIFICATION_KEYS = Object.keys(READERS);

const NOUN = "a verification";

const verification = require_main.transform((input, payload) => {
 const refuse = problems => {
  for (const {path: place, message} of problems) payload.issues.push({
   code: "custom",
   input,
   message,
   path: [ ...place ]
  });
  return require_main.NEVER;
 };
 if (typeof input !== "object" || input === null || Array.isArray(input)) return refuse([ {
  path: [],
  message: `${require_main.complaint(input, NOUN)}: write { verdict: <gate> }, for example`
 } ]);
 const kinds = Object.keys(input).filter(key => VERIFICATION_KEYS.includes(key));
 const [kind = ""] = kinds;
 if (kinds.length !== 1) return refuse([ noKind(Object.keys(input), kinds) ]);
 const reading = READERS[kind]?.().safeParse(input, {
  jitless: true,
  error: require_main.structureMessage
 });
 if (reading === void 0) return require_main.NEVER;
 return reading.success ? reading.data : refuse(reading.error.issues.flatMap(problemsOf));
});

function noKind(keys, kinds) {
 if (kinds.length > 1) return {
  path: [],
  message: `${kinds.join(" and ")} are not ${NOUN} together: keep one of them`
 };
 const [key] = keys;
 return key === void 0 ? {
  path: [],
  message: `is an empty mapping and not ${NOUN}: write { verdict: <gate> }, for example`
 } : {
  path: [ key ],
  message: require_main.unknownKeyMessage(key, VERIFICATION_KEYS)
 };
}

function problemsOf(issue) {
 const place = issue.path.filter(each => typeof each !== "symbol");
 if (issue.code !== "unrecognized_keys") return [ {
  path: place,
  message: issue.message
 } ];
 const messages = issue.message.split("\n");
 return issue.keys.map((each, index) => ({
  path: [ ...place, each ],
  message: messages[index] ?? issue.message
 }));
}

function as(schema, build) {
 return require_main.pipe(schema, require_main.transform(input => build(input)));
}

function oneDemand(written, context) {
 if ([ written.changed === true, written["max-age"] !== void 0 ].filter(Boolean).length === 1) return;
 context.addIssue({
  code: "custom",
  path: [ "file" ],
  message: "needs one of changed: true and max-age"
 });
}

function workflowPath(written) {
 return written.includes("/") ? written : `.github/workflows/${written}`;
}

const PERIODS = [ "week", "month", "quarter" ];

const SCHEDULES = [ "watch", "ignore" ];

const maintenanceReader = {
 schema: maintenanceSchema,
 problems: unknownDutyAreas
};

function maintenanceSchema() {
 return require_main.strictObject({
  "time-zone": require_main._default(timeZone, "UTC"),
  duties: require_main.named(require_main.word, dutySchema()),
  since: require_main.exactOptional(require_main.calendarDate),
  schedules: require_main._default(require_main.choice(SCHEDULES), "watch"),
  "late-after": require_main.exactOptional(require_main.duration),
  expiring: require_main.exactOptional(require_main.duration),
  verdicts: require_main.exactOptional(require_main.oneOrMore(require_main.pathOrGlob)),
  attestations: require_main.exactOptional(require_main.path),
  label: require_main._default(require_main.label, "maintenance"),
  "silent-after": require_main.exactOptional(require_main.duration)
 });
}

function dutySchema() {
 return require_main.strictObject({
  title: require_main.exactOptional(require_main.label),
  every: require_main.choice(PERIODS),
  owner: dutyOwner,
  backup: require_main.exactOptional(dutyOwner),
  since: require_main.exactOptional(require_main.calendarDate),
  grace: require_main.exactOptional(require_main.duration),
  "verified-by": verification,
  propose: require_main.exactOptional(require_main.choice([ "tighter" ]))
 });
}

function unknownDutyAreas({duties}, known) {
 return Object.entries(duties).flatMap(([name, duty]) => [ "owner", "backup" ].flatMap(key => {
  const who = duty[key];
  if (who?.kind !== "area" || known.includes(who.area)) return [];
  const meant = require_main.closestWord(who.area, known);
  const fix = meant === void 0 ? "add it to ownership.areas" : `did you mean ${meant}?`;
  const message = `there is no area ${JSON.stringify(who.area)}: ${fix}`;
  return [ {
   path: [ "maintenance", "duties", name, key ],
   message
  } ];
 }));
}

exports.maintenanceReader = maintenanceReader;


/***/ }),

/***/ 2137:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const PERMISSIONS = [ "read", "triage", "write", "maintain", "admin" ];

const USER = /^@([A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9_])?(?:\[bot\])?)$/;

const TEAM = /^@([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/([A-Za-z0-9_][A-Za-z0-9_.-]{0,99})$/;

const AREA = /^(owner|backup):([a-z0-9][a-z0-9-]*)$/;

const LEVEL = /^permission:([a-z]+)$/;

const owner = require_main.scalar({
 noun: "a user or a team",
 read: input => typeof input === "string" ? ownerOf(input) : void 0,
 fix: () => 'write it with an @ and in quotes, as in "@dana" or "@orbit/reviewers"'
});

const approver = require_main.scalar({
 noun: "an approver",
 read: input => typeof input === "string" ? approverOf(input) : void 0,
 fix: () => `write "@dana", "@orbit/reviewers", owner:<area>, backup:<area>, or permission: with one of ${PERMISSIONS.join(", ")}`
});

function ownerOf(text) {
 const [, login] = USER.exec(text) ?? [];
 if (login !== void 0) return {
  kind: "user",
  login,
  text
 };
 const [, org, slug] = TEAM.exec(text) ?? [];
 return org === void 0 || slug === void 0 ? void 0 : {
  kind: "team",
  org,
  slug,
  text
 };
}

function approverOf(text) {
 const [, role, area] = AREA.exec(text) ?? [];
 if ((role === "owner" || role === "backup") && area !== void 0) return {
  kind: "area",
  role,
  area,
  text
 };
 const [, written] = LEVEL.exec(text) ?? [];
 const level = PERMISSIONS.find(each => each === written);
 return level === void 0 ? ownerOf(text) : {
  kind: "permission",
  level,
  text
 };
}

Object.defineProperty(exports, "approver", ({
 enumerable: true,
 get: function() {
  return approver;
 }
}));

Object.defineProperty(exports, "owner", ({
 enumerable: true,
 get: function() {
  return owner;
 }
}));


/***/ }),

/***/ 3890:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_owners = __webpack_require__(2137);

function oneKeyOf(noun, readers) {
 const known = Object.keys(readers);
 return require_main.transform((input, payload) => {
  const problems = found => {
   for (const {path, message} of found) payload.issues.push({
    code: "custom",
    input,
    message,
    path: [ ...path ]
   });
   return require_main.NEVER;
  };
  if (typeof input !== "object" || input === null || Array.isArray(input)) return problems([ {
   path: [],
   message: `${require_main.complaint(input, noun)}: write one key, as in ${known[0]}: \u2026`
  } ]);
  const keys = Object.keys(input);
  const [key = ""] = keys;
  if (keys.length !== 1) return problems([ {
   path: [],
   message: severalKeys(noun, keys)
  } ]);
  const reader = Object.hasOwn(readers, key) ? readers[key] : void 0;
  if (reader === void 0) return problems([ {
   path: [ key ],
   message: require_main.unknownKeyMessage(key, known)
  } ]);
  const value = Reflect.get(input, key);
  const reading = reader().safeParse(value, {
   jitless: true,
   error: require_main.structureMessage
  });
  return reading.success ? reading.data : problems(reading.error.issues.flatMap(issue => problemsOf(issue, key)));
 });
}

function problemsOf(issue, key) {
 const path = [ key, ...issue.path.filter(each => typeof each !== "symbol") ];
 if (issue.code !== "unrecognized_keys") return [ {
  path,
  message: issue.message
 } ];
 const messages = issue.message.split("\n");
 return issue.keys.map((each, index) => ({
  path: [ ...path, each ],
  message: messages[index] ?? issue.message
 }));
}

function severalKeys(noun, keys) {
 if (keys.length === 0) return `is an empty mapping and not ${noun}: write one key`;
 return `a mapping of ${keys.join(", ")} is not ${noun}, which has one key: put them into a list below all or any`;
}

function tooDeep(noun) {
 return require_main.transform((input, payload) => {
  const message = `${noun} is nested more than 5 deep: split the decision into several`;
  payload.issues.push({
   code: "custom",
   input,
   message
  });
  return require_main.NEVER;
 });
}

const SEVERITIES = [ "low", "medium", "high", "critical" ];

const INFORMATIONAL = [ "unmaintained", "unsound", "yanked", "notice" ];

const UNKNOWN_LICENCES = [ "fail", "allow" ];

const CHANGELOG = "CHANGELOG.md";

const requirement = requirementAt(1);

function requirementAt(depth) {
 if (depth > 5) return tooDeep("a requirement");
 const group = kind => () => as(require_main.list(requirementAt(depth + 1)), of => ({
  kind,
  of
 }));
 return oneKeyOf("a requirement", {
  approvals: approvalsSchema,
  changelog: changelogSchema,
  verdict: () => as(require_main.word, gate => ({
   kind: "verdict",
   gate
  })),
  audit: auditSchema,
  unsafe: unsafeSchema,
  licences: licencesSchema,
  status: () => as(require_main.strictObject({
   name: require_main.label,
   app: require_main.word
  }), status => ({
   kind: "status",
   ...status
  })),
  all: group("all"),
  any: group("any")
 });
}

function as(schema, build) {
 return require_main.pipe(schema, require_main.transform(input => build(input)));
}

function approvalsSchema() {
 return as(require_main.strictObject({
  from: require_main.oneOrMore(require_owners.approver),
  count: require_main._default(require_main.positiveCount, 1)
 }), ({from, count: wanted}) => ({
  kind: "approvals",
  from,
  count: wanted
 }));
}

function changelogSchema() {
 return as(require_main.pipe(require_main.transform(input => input === "entry" ? CHANGELOG : input), require_main.path), each => ({
  kind: "changelog",
  path: each
 }));
}

function auditSchema() {
 return as(require_main.strictObject({
  evidence: require_main.oneOrMore(require_main.pathOrGlob),
  log: require_main.exactOptional(require_main.path),
  "fail-from": require_main._default(require_main.choice(SEVERITIES), "low"),
  allow: require_main.exactOptional(require_main.oneOrMore(require_main.choice(INFORMATIONAL))),
  "max-database-age": require_main.exactOptional(require_main.duration)
 }).check(require_main.superRefine(oneReportForLog)), ({evidence, log, allow = [], ...rest}) => ({
  kind: "audit",
  evidence,
  log,
  allow,
  failFrom: rest["fail-from"],
  maxDatabaseAge: rest["max-database-age"]
 }));
}

function oneReportForLog({evidence = [], log}, context) {
 if (log === void 0 || evidence.length === 1 && !/[*?{}[\]!()]/.test(evidence.join())) return;
 context.addIssue({
  code: "custom",
  path: [ "log" ],
  message: "is about one report: name that one in evidence, without wildcards"
 });
}

function unsafeSchema() {
 return as(require_main.strictObject({
  evidence: require_main.oneOrMore(require_main.pathOrGlob),
  log: require_main.exactOptional(require_main.path),
  max: require_main._default(require_main.count, 0),
  waivers: require_main.exactOptional(require_main.path)
 }).check(require_main.superRefine(oneReportForLog)), ({evidence, log, max, waivers}) => ({
  kind: "unsafe",
  evidence,
  log,
  max,
  waivers
 }));
}

function licencesSchema() {
 return as(require_main.strictObject({
  allow: require_main.oneOrMore(require_main.licence),
  unknown: require_main._default(require_main.choice(UNKNOWN_LICENCES), "fail"),
  evidence: require_main.exactOptional(require_main.oneOrMore(require_main.pathOrGlob)),
  log: require_main.exactOptional(require_main.path),
  waivers: require_main.exactOptional(require_main.path)
 }).check(require_main.superRefine(oneReportForLog)), ({evidence = [], log, waivers, ...rest}) => ({
  kind: "licences",
  ...rest,
  evidence,
  log,
  waivers
 }));
}

Object.defineProperty(exports, "SEVERITIES", ({
 enumerable: true,
 get: function() {
  return SEVERITIES;
 }
}));

Object.defineProperty(exports, "oneKeyOf", ({
 enumerable: true,
 get: function() {
  return oneKeyOf;
 }
}));

Object.defineProperty(exports, "requirement", ({
 enumerable: true,
 get: function() {
  return requirement;
 }
}));

Object.defineProperty(exports, "tooDeep", ({
 enumerable: true,
 get: function() {
  return tooDeep;
 }
}));


/***/ })

};
;