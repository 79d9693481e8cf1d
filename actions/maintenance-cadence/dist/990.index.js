exports.id = 990;
exports.ids = [990];
exports.modules = {

/***/ 3990:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_owners = __webpack_require__(2137);

const require_requirement = __webpack_require__(3890);

const DEPENDENCY_CHANGES = [ "added", "removed" ];

const condition = conditionAt(1, "adds");

function conditionAt(depth, effect) {
 if (depth > 5) return require_requirement.tooDeep("a condition");
 const below = () => conditionAt(depth + 1, effect);
 const group = kind => () => require_main.pipe(require_main.list(below()), require_main.transform(of => ({
  kind,
  of
 })));
 return require_requirement.oneKeyOf("a condition", {
  paths: () => as(require_main.oneOrMore(require_main.pathOrGlob), patterns => ({
   kind: "paths",
   patterns
  })),
  label: () => effect === "adds" ? addingLabel() : excusingLabel(),
  breaking: () => as(onlyTrue("breaking"), () => ({
   kind: "breaking"
  })),
  dependency: () => as(require_main.choice(DEPENDENCY_CHANGES), change => ({
   kind: "dependency",
   change
  })),
  "policy-keys": () => as(require_main.oneOrMore(require_main.label), keys => ({
   kind: "policy-keys",
   keys
  })),
  extension: extensionSchema,
  size: sizeSchema,
  author: () => as(require_main.oneOrMore(require_owners.approver), from => ({
   kind: "author",
   from
  })),
  branch: () => as(require_main.oneOrMore(require_main.branchPattern), patterns => ({
   kind: "branch",
   patterns
  })),
  all: group("all"),
  any: group("any"),
  not: () => as(conditionAt(depth + 1, effect === "adds" ? "excuses" : "adds"), of => ({
   kind: "not",
   of
  }))
 });
}

function as(schema, build) {
 return require_main.pipe(schema, require_main.transform(input => build(input)));
}

function addingLabel() {
 return as(require_main.oneOrMore(require_main.label), names => ({
  kind: "label",
  names,
  by: []
 }));
}

function excusingLabel() {
 const schema = require_main.strictObject({
  name: require_main.label,
  by: require_main.oneOrMore(require_owners.approver)
 });
 return as(require_main.pipe(require_main.transform((input, payload) => {
  if (typeof input === "object" && input !== null && !Array.isArray(input)) return input;
  payload.issues.push({
   code: "custom",
   input,
   message: 'a label below not takes a requirement away: say who may set it, as in label: { name: trivial, by: ["@dana"] }'
  });
  return require_main.NEVER;
 }), schema), ({name, by}) => ({
  kind: "label",
  names: [ name ],
  by
 }));
}

function onlyTrue(key) {
 return require_main.flag.check(require_main.refine(value => value, `false says nothing: write not: { ${key}: true }`));
}

function extensionSchema() {
 return as(require_main.strictObject({
  added: require_main._default(require_main.flag, false),
  moved: require_main._default(require_main.flag, false),
  tier: require_main.exactOptional(require_main.oneOrMore(require_main.label))
 }).check(require_main.refine(({added, moved}) => added || moved, "says nothing: write added: true, moved: true or both")), ({added, moved, tier = []}) => ({
  kind: "extension",
  added,
  moved,
  tiers: tier
 }));
}

function sizeSchema() {
 return as(require_main.strictObject({
  "files-above": require_main.exactOptional(require_main.count),
  "lines-above": require_main.exactOptional(require_main.count)
 }).check(require_main.refine(size => Object.keys(size).length > 0, "says nothing: write files-above, lines-above or both")), size => ({
  kind: "size",
  files: size["files-above"],
  lines: size["lines-above"]
 }));
}

const DEFAULTS = [ "deny", "allow" ];

const UPDATE_MERGES = [ "dismiss", "keep" ];

const decisionsReader = {
 schema: decisionsSchema,
 problems: unknownAreas
};

function decisionsSchema() {
 const fixed = {
  default: require_main.choice(DEFAULTS),
  "update-merges": require_main._default(require_main.choice(UPDATE_MERGES), "dismiss")
 };
 return require_main.mixed(fixed, require_main.word, decisionSchema());
}

function decisionSchema() {
 return require_main.strictObject({
  title: require_main.exactOptional(require_main.label),
  when: condition,
  require: require_requirement.requirement
 });
}

function unknownAreas(decisions, known) {
 return Object.entries(decisions.named).flatMap(([name, decision]) => {
  const approvers = [ ...inCondition(decision.when), ...inRequirement(decision.require) ];
  return [ ...new Set(approvers.flatMap(each => each.kind === "area" ? [ each.area ] : [])) ].filter(area => !known.includes(area)).map(area => {
   const meant = require_main.closestWord(area, known);
   const fix = meant === void 0 ? "add it to ownership.areas" : `did you mean ${meant}?`;
   return {
    path: [ "decisions", name ],
    message: `there is no area ${JSON.stringify(area)}: ${fix}`
   };
  });
 });
}

function inCondition(node) {
 switch (node.kind) {
 case "all":
 case "any":
  return node.of.flatMap(inCondition);

 case "not":
  return inCondition(node.of);

 case "label":
  return node.by;

 case "author":
  return node.from;

 default:
  return [];
 }
}

function inRequirement(node) {
 switch (node.kind) {
 case "all":
 case "any":
  return node.of.flatMap(inRequirement);

 case "approvals":
  return node.from;

 default:
  return [];
 }
}

exports.decisionsReader = decisionsReader;


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