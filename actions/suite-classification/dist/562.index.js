exports.id = 562;
exports.ids = [562];
exports.modules = {

/***/ 562:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_owners = __webpack_require__(2137);

const fixDeadline = require_main.scalar({
 noun: "a deadline",
 read: input => {
  if (input === "next-release") return {
   kind: "next-release"
  };
  const duration = typeof input === "string" ? require_main.parseDuration(input) : void 0;
  return duration === void 0 ? void 0 : {
   kind: "within",
   duration
  };
 },
 fix: () => "write a duration such as 48h, or next-release"
});

function incidentStreamSchema() {
 const kind = require_main.strictObject({
  playbook: require_main.exactOptional(require_main.path),
  area: require_main.exactOptional(require_main.word)
 });
 return require_main.strictObject({
  gates: require_main.list(require_main.word),
  area: require_main.exactOptional(require_main.word),
  triage: require_main.duration,
  after: require_main._default(require_main.positiveCount, 1),
  "close-after": require_main._default(require_main.positiveCount, 3),
  "unmeasured-after": require_main.exactOptional(require_main.duration),
  fix: require_main.exactOptional(fixSchema()),
  kinds: require_main.exactOptional(require_main.named(require_main.word, kind))
 });
}

function fixSchema() {
 return require_main.strictObject({
  critical: require_main.exactOptional(fixDeadline),
  high: require_main.exactOptional(fixDeadline),
  else: require_main.exactOptional(fixDeadline)
 });
}

const ALERTS = [ "dependabot", "off" ];

const ADVISORIES = [ "published", "off" ];

const incidentsReader = {
 schema: incidentsSchema,
 problems: unknownIncidentAreas
};

function incidentsSchema() {
 const settings = {
  label: require_main._default(require_main.label, "incident"),
  responders: require_main.exactOptional(require_main.oneOrMore(require_owners.approver)),
  security: require_main.exactOptional(securitySchema()),
  "reopen-within": require_main.exactOptional(require_main.duration),
  "flapping-after": require_main._default(require_main.positiveCount, 3),
  waiver: require_main.exactOptional(require_main.duration),
  limits: require_main.exactOptional(require_main.strictObject({
   "per-run": require_main._default(require_main.count, 5),
   "per-day": require_main._default(require_main.count, 20)
  }))
 };
 return require_main.mixed(settings, require_main.word, incidentStreamSchema()).check(require_main.superRefine(({fixed, named}, context) => {
  if (fixed.security !== void 0 || Object.keys(named).length > 0) return;
  context.addIssue({
   code: "custom",
   message: "begins no incident: add a stream such as conformance, or security"
  });
 }));
}

function securitySchema() {
 return require_main.strictObject({
  alerts: require_main._default(require_main.choice(ALERTS), "dependabot"),
  advisories: require_main._default(require_main.choice(ADVISORIES), "published"),
  area: require_main.exactOptional(require_main.word),
  triage: require_main.duration,
  fix: fixSchema(),
  changelog: require_main._default(require_main.path, "CHANGELOG.md"),
  playbook: require_main.exactOptional(require_main.path)
 });
}

function unknownIncidentAreas(incidents, known) {
 return namedAreas(incidents).filter(({area}) => !known.includes(area)).map(({area, path: place}) => {
  const meant = require_main.closestWord(area, known);
  const fix = meant === void 0 ? "add it to ownership.areas" : `did you mean ${meant}?`;
  return {
   path: [ "incidents", ...place ],
   message: `there is no area ${JSON.stringify(area)}: ${fix}`
  };
 });
}

function namedAreas({fixed: {security, responders = []}, named}) {
 return [ ...Object.entries(named).flatMap(([name, stream]) => areasOf(name, stream)), ...security?.area === void 0 ? [] : [ {
  area: security.area,
  path: [ "security", "area" ]
 } ], ...responders.flatMap(each => each.kind === "area" ? [ {
  area: each.area,
  path: [ "responders" ]
 } ] : []) ];
}

function areasOf(name, stream) {
 const kinds = Object.entries(stream.kinds ?? {}).flatMap(([kind, {area}]) => area === void 0 ? [] : [ {
  area,
  path: [ name, "kinds", kind, "area" ]
 } ]);
 return [ ...stream.area === void 0 ? [] : [ {
  area: stream.area,
  path: [ name, "area" ]
 } ], ...kinds ];
}

exports.incidentsReader = incidentsReader;


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


/***/ })

};
;