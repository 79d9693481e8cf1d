export const id = 6548;

export const ids = [ 6548 ];

export const modules = {
 6548: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   maintenanceReader: () => maintenanceReader
  });
  var schemas = __webpack_require__(2527);
  var closest_word = __webpack_require__(8240);
  var choice = __webpack_require__(8344);
  var collections = __webpack_require__(6294);
  var owners = __webpack_require__(1579);
  var scalar = __webpack_require__(6163);
  const AREA = /^area:([a-z0-9][a-z0-9-]*)$/;
  const dutyOwner = (0, scalar.d_)({
   noun: "a user, a team or an area",
   read: input => typeof input === "string" ? dutyOwnerOf(input) : void 0,
   fix: () => 'write "@dana" or "@orbit/reviewers" in quotes, or area:<area>'
  });
  function dutyOwnerOf(text) {
   const [, area] = AREA.exec(text) ?? [];
   if (area !== void 0) return {
    kind: "area",
    area: area,
    text: text
   };
   const reading = owners.eC.safeParse(text);
   return reading.success ? reading.data : void 0;
  }
  var scalars = __webpack_require__(9350);
  var texts = __webpack_require__(7787);
  const timeZone = (0, scalar.d_)({
   noun: "a time zone",
   read: input => typeof input === "string" && NAME.test(input) && isKnown(input) ? input : void 0,
   fix: () => "write its IANA name, as in UTC or Europe/Berlin"
  });
  const NAME = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/;
  function isKnown(name) {
   try {
    return new Intl.DateTimeFormat("en", {
     timeZone: name
    }).resolvedOptions().timeZone !== "";
   } catch {
    return false;
   }
  }
  var core = __webpack_require__(6416);
  var structure_message = __webpack_require__(3115);
  var requirement = __webpack_require__(8056);
  const READERS = {
   verdict: () => as(schemas.rej({
    verdict: texts.Vm,
    status: schemas.Rvf((0, choice.Y)([ "pass", "any" ]), "pass")
   }), ({verdict: verdict, status: status}) => ({
    kind: "verdict",
    gate: verdict,
    status: status
   })),
   workflow: () => as(schemas.rej({
    workflow: texts.Pf,
    event: schemas.yqP(texts.Pf),
    job: schemas.yqP(texts.Pf)
   }), ({workflow: workflow, event: event, job: job}) => ({
    kind: "workflow",
    file: workflowPath(workflow),
    event: event,
    job: job
   })),
   file: () => as(schemas.rej({
    file: texts.Ae,
    changed: schemas.yqP(scalars.Jt),
    "max-age": schemas.yqP(scalars.p0)
   }).check(schemas.zni(oneDemand)), ({file: file, ...rest}) => ({
    kind: "file",
    path: file,
    maxAge: rest["max-age"]
   })),
   documents: () => as(schemas.rej({
    documents: (0, collections.h9)(texts.J6),
    describes: (0, collections.h9)(texts.J6),
    "max-lag": scalars.p0
   }), ({documents: documents, describes: describes, ...rest}) => ({
    kind: "documents",
    paths: documents,
    describes: describes,
    maxLag: rest["max-lag"]
   })),
   attestation: () => as(schemas.rej({
    attestation: texts.Vm
   }), ({attestation: attestation}) => ({
    kind: "attestation",
    name: attestation
   })),
   incidents: () => as(schemas.rej({
    incidents: (0, choice.Y)([ "triaged" ])
   }), () => ({
    kind: "incidents"
   })),
   audit: () => as(schemas.rej({
    audit: (0, collections.h9)(texts.J6),
    "max-age": scalars.p0,
    "fail-from": schemas.Rvf((0, choice.Y)(requirement.o), "low")
   }), ({audit: audit, ...rest}) => ({
    kind: "audit",
    evidence: audit,
    maxAge: rest["max-age"],
    failFrom: rest["fail-from"]
   })),
   outdated: () => as(schemas.rej({
    outdated: (0, collections.h9)(texts.J6),
    max: schemas.Rvf(scalars.U9, 0)
   }), ({outdated: outdated, max: max}) => ({
    kind: "outdated",
    evidence: outdated,
    max: max
   })),
   issue: () => as(schemas.rej({
    issue: scalars.bR
   }), ({issue: issue}) => ({
    kind: "issue",
    number: issue
   })),
   milestone: () => as(schemas.rej({
    milestone: texts.Pf
   }), ({milestone: milestone}) => ({
    kind: "milestone",
    title: milestone
   })),
   "open-issues": () => as(schemas.rej({
    "open-issues": texts.Pf,
    max: schemas.Rvf(scalars.U9, 0)
   }), ({max: max, ...rest}) => ({
    kind: "open-issues",
    label: rest["open-issues"],
    max: max
   }))
  };
  const VERIFICATION_KEYS = Object.keys(READERS);
  const NOUN = "a verification";
  const verification = schemas.pdi((input, payload) => {
   const refuse = problems => {
    for (const {path: place, message: message} of problems) payload.issues.push({
     code: "custom",
     input: input,
     message: message,
     path: [ ...place ]
    });
    return core.tm;
   };
   if (typeof input !== "object" || input === null || Array.isArray(input)) return refuse([ {
    path: [],
    message: `${(0, scalar.U4)(input, NOUN)}: write { verdict: <gate> }, for example`
   } ]);
   const kinds = Object.keys(input).filter(key => VERIFICATION_KEYS.includes(key));
   const [kind = ""] = kinds;
   if (kinds.length !== 1) return refuse([ noKind(Object.keys(input), kinds) ]);
   const reading = READERS[kind]?.().safeParse(input, {
    jitless: true,
    error: structure_message.F
   });
   if (reading === void 0) return core.tm;
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
    message: (0, structure_message.V)(key, VERIFICATION_KEYS)
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
   return schemas.FsL(schema, schemas.pdi(input => build(input)));
  }
  function oneDemand(written, context) {
   const demands = [ written.changed === true, written["max-age"] !== void 0 ].filter(Boolean);
   if (demands.length === 1) return;
   const message = "needs one of changed: true and max-age";
   context.addIssue({
    code: "custom",
    path: [ "file" ],
    message: message
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
   return schemas.rej({
    "time-zone": schemas.Rvf(timeZone, "UTC"),
    duties: (0, collections.KT)(texts.Vm, dutySchema()),
    since: schemas.yqP(scalars.bO),
    schedules: schemas.Rvf((0, choice.Y)(SCHEDULES), "watch"),
    "late-after": schemas.yqP(scalars.p0),
    expiring: schemas.yqP(scalars.p0),
    verdicts: schemas.yqP((0, collections.h9)(texts.J6)),
    attestations: schemas.yqP(texts.Ae),
    label: schemas.Rvf(texts.Pf, "maintenance"),
    "silent-after": schemas.yqP(scalars.p0)
   });
  }
  function dutySchema() {
   return schemas.rej({
    title: schemas.yqP(texts.Pf),
    every: (0, choice.Y)(PERIODS),
    owner: dutyOwner,
    backup: schemas.yqP(dutyOwner),
    since: schemas.yqP(scalars.bO),
    grace: schemas.yqP(scalars.p0),
    "verified-by": verification,
    propose: schemas.yqP((0, choice.Y)([ "tighter" ]))
   });
  }
  function unknownDutyAreas({duties: duties}, known) {
   return Object.entries(duties).flatMap(([name, duty]) => [ "owner", "backup" ].flatMap(key => {
    const who = duty[key];
    if (who?.kind !== "area" || known.includes(who.area)) return [];
    const meant = (0, closest_word.En)(who.area, known);
    const fix = meant === void 0 ? "add it to ownership.areas" : `did you mean ${meant}?`;
    const message = `there is no area ${JSON.stringify(who.area)}: ${fix}`;
    return [ {
     path: [ "maintenance", "duties", name, key ],
     message: message
    } ];
   }));
  }
 },
 1579: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Qf: () => approver,
   eC: () => owner
  });
  var _scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6163);
  const PERMISSIONS = [ "read", "triage", "write", "maintain", "admin" ];
  const USER = /^@([A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9_])?(?:\[bot\])?)$/;
  const TEAM = /^@([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/([A-Za-z0-9_][A-Za-z0-9_.-]{0,99})$/;
  const AREA = /^(owner|backup):([a-z0-9][a-z0-9-]*)$/;
  const LEVEL = /^permission:([a-z]+)$/;
  const owner = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__.d_)({
   noun: "a user or a team",
   read: input => typeof input === "string" ? ownerOf(input) : void 0,
   fix: () => 'write it with an @ and in quotes, as in "@dana" or "@orbit/reviewers"'
  });
  const approver = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__.d_)({
   noun: "an approver",
   read: input => typeof input === "string" ? approverOf(input) : void 0,
   fix: () => `write "@dana", "@orbit/reviewers", owner:<area>, backup:<area>, or permission: with one of ${PERMISSIONS.join(", ")}`
  });
  function ownerOf(text) {
   const [, login] = USER.exec(text) ?? [];
   if (login !== void 0) return {
    kind: "user",
    login: login,
    text: text
   };
   const [, org, slug] = TEAM.exec(text) ?? [];
   return org === void 0 || slug === void 0 ? void 0 : {
    kind: "team",
    org: org,
    slug: slug,
    text: text
   };
  }
  function approverOf(text) {
   const [, role, area] = AREA.exec(text) ?? [];
   if ((role === "owner" || role === "backup") && area !== void 0) return {
    kind: "area",
    role: role,
    area: area,
    text: text
   };
   const [, written] = LEVEL.exec(text) ?? [];
   const level = PERMISSIONS.find(each => each === written);
   return level === void 0 ? ownerOf(text) : {
    kind: "permission",
    level: level,
    text: text
   };
  }
 },
 8056: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => requirement,
   o: () => SEVERITIES
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2527);
  var _choice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8344);
  var _collections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6294);
  var _owners_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1579);
  var _rule_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2770);
  var _scalars_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9350);
  var _texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7787);
  const SEVERITIES = [ "low", "medium", "high", "critical" ];
  const INFORMATIONAL = [ "unmaintained", "unsound", "yanked", "notice" ];
  const UNKNOWN_LICENCES = [ "fail", "allow" ];
  const CHANGELOG = "CHANGELOG.md";
  const requirement = requirementAt(1);
  function requirementAt(depth) {
   if (depth > _rule_tree_js__WEBPACK_IMPORTED_MODULE_0__.ow) return (0, _rule_tree_js__WEBPACK_IMPORTED_MODULE_0__.DI)("a requirement");
   const group = kind => () => as((0, _collections_js__WEBPACK_IMPORTED_MODULE_1__.p_)(requirementAt(depth + 1)), of => ({
    kind: kind,
    of: of
   }));
   return (0, _rule_tree_js__WEBPACK_IMPORTED_MODULE_0__.FH)("a requirement", {
    approvals: approvalsSchema,
    changelog: changelogSchema,
    verdict: () => as(_texts_js__WEBPACK_IMPORTED_MODULE_2__.Vm, gate => ({
     kind: "verdict",
     gate: gate
    })),
    audit: auditSchema,
    unsafe: unsafeSchema,
    licences: licencesSchema,
    status: () => as(zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
     name: _texts_js__WEBPACK_IMPORTED_MODULE_2__.Pf,
     app: _texts_js__WEBPACK_IMPORTED_MODULE_2__.Vm
    }), status => ({
     kind: "status",
     ...status
    })),
    all: group("all"),
    any: group("any")
   });
  }
  function as(schema, build) {
   return zod_mini__WEBPACK_IMPORTED_MODULE_3__.FsL(schema, zod_mini__WEBPACK_IMPORTED_MODULE_3__.pdi(input => build(input)));
  }
  function approvalsSchema() {
   const written = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
    from: (0, _collections_js__WEBPACK_IMPORTED_MODULE_1__.h9)(_owners_js__WEBPACK_IMPORTED_MODULE_4__.Qf),
    count: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Rvf(_scalars_js__WEBPACK_IMPORTED_MODULE_5__.bR, 1)
   });
   return as(written, ({from: from, count: wanted}) => ({
    kind: "approvals",
    from: from,
    count: wanted
   }));
  }
  function changelogSchema() {
   const file = zod_mini__WEBPACK_IMPORTED_MODULE_3__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_3__.pdi(input => input === "entry" ? CHANGELOG : input), _texts_js__WEBPACK_IMPORTED_MODULE_2__.Ae);
   return as(file, each => ({
    kind: "changelog",
    path: each
   }));
  }
  function auditSchema() {
   const written = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
    evidence: (0, _collections_js__WEBPACK_IMPORTED_MODULE_1__.h9)(_texts_js__WEBPACK_IMPORTED_MODULE_2__.J6),
    log: zod_mini__WEBPACK_IMPORTED_MODULE_3__.yqP(_texts_js__WEBPACK_IMPORTED_MODULE_2__.Ae),
    "fail-from": zod_mini__WEBPACK_IMPORTED_MODULE_3__.Rvf((0, _choice_js__WEBPACK_IMPORTED_MODULE_6__.Y)(SEVERITIES), "low"),
    allow: zod_mini__WEBPACK_IMPORTED_MODULE_3__.yqP((0, _collections_js__WEBPACK_IMPORTED_MODULE_1__.h9)((0, 
    _choice_js__WEBPACK_IMPORTED_MODULE_6__.Y)(INFORMATIONAL))),
    "max-database-age": zod_mini__WEBPACK_IMPORTED_MODULE_3__.yqP(_scalars_js__WEBPACK_IMPORTED_MODULE_5__.p0)
   }).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.zni(oneReportForLog));
   return as(written, ({evidence: evidence, log: log, allow: allow = [], ...rest}) => ({
    kind: "audit",
    evidence: evidence,
    log: log,
    allow: allow,
    failFrom: rest["fail-from"],
    maxDatabaseAge: rest["max-database-age"]
   }));
  }
  function oneReportForLog({evidence: evidence = [], log: log}, context) {
   if (log === void 0 || evidence.length === 1 && !/[*?{}[\]!()]/.test(evidence.join())) return;
   const message = "is about one report: name that one in evidence, without wildcards";
   context.addIssue({
    code: "custom",
    path: [ "log" ],
    message: message
   });
  }
  function unsafeSchema() {
   const written = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
    evidence: (0, _collections_js__WEBPACK_IMPORTED_MODULE_1__.h9)(_texts_js__WEBPACK_IMPORTED_MODULE_2__.J6),
    log: zod_mini__WEBPACK_IMPORTED_MODULE_3__.yqP(_texts_js__WEBPACK_IMPORTED_MODULE_2__.Ae),
    max: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Rvf(_scalars_js__WEBPACK_IMPORTED_MODULE_5__.U9, 0),
    waivers: zod_mini__WEBPACK_IMPORTED_MODULE_3__.yqP(_texts_js__WEBPACK_IMPORTED_MODULE_2__.Ae)
   }).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.zni(oneReportForLog));
   return as(written, ({evidence: evidence, log: log, max: max, waivers: waivers}) => ({
    kind: "unsafe",
    evidence: evidence,
    log: log,
    max: max,
    waivers: waivers
   }));
  }
  function licencesSchema() {
   const written = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
    allow: (0, _collections_js__WEBPACK_IMPORTED_MODULE_1__.h9)(_texts_js__WEBPACK_IMPORTED_MODULE_2__.Ow),
    unknown: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Rvf((0, _choice_js__WEBPACK_IMPORTED_MODULE_6__.Y)(UNKNOWN_LICENCES), "fail"),
    evidence: zod_mini__WEBPACK_IMPORTED_MODULE_3__.yqP((0, _collections_js__WEBPACK_IMPORTED_MODULE_1__.h9)(_texts_js__WEBPACK_IMPORTED_MODULE_2__.J6)),
    log: zod_mini__WEBPACK_IMPORTED_MODULE_3__.yqP(_texts_js__WEBPACK_IMPORTED_MODULE_2__.Ae),
    waivers: zod_mini__WEBPACK_IMPORTED_MODULE_3__.yqP(_texts_js__WEBPACK_IMPORTED_MODULE_2__.Ae)
   }).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.zni(oneReportForLog));
   return as(written, ({evidence: evidence = [], log: log, waivers: waivers, ...rest}) => ({
    kind: "licences",
    ...rest,
    evidence: evidence,
    log: log,
    waivers: waivers
   }));
  }
 },
 2770: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DI: () => tooDeep,
   FH: () => oneKeyOf,
   ow: () => MAX_RULE_DEPTH
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6416);
  var _structure_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3115);
  var _scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6163);
  const MAX_RULE_DEPTH = 5;
  function oneKeyOf(noun, readers) {
   const known = Object.keys(readers);
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((input, payload) => {
    const problems = found => {
     for (const {path: path, message: message} of found) payload.issues.push({
      code: "custom",
      input: input,
      message: message,
      path: [ ...path ]
     });
     return zod_mini__WEBPACK_IMPORTED_MODULE_1__.tm;
    };
    if (typeof input !== "object" || input === null || Array.isArray(input)) return problems([ {
     path: [],
     message: `${(0, _scalar_js__WEBPACK_IMPORTED_MODULE_2__.U4)(input, noun)}: write one key, as in ${known[0]}: …`
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
     message: (0, _structure_message_js__WEBPACK_IMPORTED_MODULE_3__.V)(key, known)
    } ]);
    const value = Reflect.get(input, key);
    const reading = reader().safeParse(value, {
     jitless: true,
     error: _structure_message_js__WEBPACK_IMPORTED_MODULE_3__.F
    });
    return reading.success ? reading.data : problems(reading.error.issues.flatMap(issue => problemsOf(issue, key)));
   });
  }
  function problemsOf(issue, key) {
   const path = [ key, ...issue.path.filter(each => typeof each !== "symbol") ];
   if (issue.code !== "unrecognized_keys") return [ {
    path: path,
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
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((input, payload) => {
    const message = `${noun} is nested more than ${MAX_RULE_DEPTH} deep: split the decision into several`;
    payload.issues.push({
     code: "custom",
     input: input,
     message: message
    });
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__.tm;
   });
  }
 }
};
