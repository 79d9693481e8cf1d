export const id = 6406;

export const ids = [ 6406 ];

export const modules = {
 6406: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   decisionsReader: () => decisionsReader
  });
  var schemas = __webpack_require__(2527);
  var closest_word = __webpack_require__(8240);
  var choice = __webpack_require__(8344);
  var collections = __webpack_require__(6294);
  var core = __webpack_require__(6416);
  var owners = __webpack_require__(1579);
  var rule_tree = __webpack_require__(2770);
  var scalars = __webpack_require__(9350);
  var texts = __webpack_require__(7787);
  const DEPENDENCY_CHANGES = [ "added", "removed" ];
  const condition = conditionAt(1, "adds");
  function conditionAt(depth, effect) {
   if (depth > rule_tree.ow) return (0, rule_tree.DI)("a condition");
   const below = () => conditionAt(depth + 1, effect);
   const group = kind => () => schemas.FsL((0, collections.p_)(below()), schemas.pdi(of => ({
    kind: kind,
    of: of
   })));
   return (0, rule_tree.FH)("a condition", {
    paths: () => as((0, collections.h9)(texts.J6), patterns => ({
     kind: "paths",
     patterns: patterns
    })),
    label: () => effect === "adds" ? addingLabel() : excusingLabel(),
    breaking: () => as(onlyTrue("breaking"), () => ({
     kind: "breaking"
    })),
    dependency: () => as((0, choice.Y)(DEPENDENCY_CHANGES), change => ({
     kind: "dependency",
     change: change
    })),
    "policy-keys": () => as((0, collections.h9)(texts.Pf), keys => ({
     kind: "policy-keys",
     keys: keys
    })),
    extension: extensionSchema,
    size: sizeSchema,
    author: () => as((0, collections.h9)(owners.Qf), from => ({
     kind: "author",
     from: from
    })),
    branch: () => as((0, collections.h9)(texts.LX), patterns => ({
     kind: "branch",
     patterns: patterns
    })),
    all: group("all"),
    any: group("any"),
    not: () => as(conditionAt(depth + 1, effect === "adds" ? "excuses" : "adds"), of => ({
     kind: "not",
     of: of
    }))
   });
  }
  function as(schema, build) {
   return schemas.FsL(schema, schemas.pdi(input => build(input)));
  }
  function addingLabel() {
   return as((0, collections.h9)(texts.Pf), names => ({
    kind: "label",
    names: names,
    by: []
   }));
  }
  function excusingLabel() {
   const schema = schemas.rej({
    name: texts.Pf,
    by: (0, collections.h9)(owners.Qf)
   });
   const checked = schemas.FsL(schemas.pdi((input, payload) => {
    if (typeof input === "object" && input !== null && !Array.isArray(input)) return input;
    const message = 'a label below not takes a requirement away: say who may set it, as in label: { name: trivial, by: ["@dana"] }';
    payload.issues.push({
     code: "custom",
     input: input,
     message: message
    });
    return core.tm;
   }), schema);
   return as(checked, ({name: name, by: by}) => ({
    kind: "label",
    names: [ name ],
    by: by
   }));
  }
  function onlyTrue(key) {
   return scalars.Jt.check(schemas.YPB(value => value, `false says nothing: write not: { ${key}: true }`));
  }
  function extensionSchema() {
   const written = schemas.rej({
    added: schemas.Rvf(scalars.Jt, false),
    moved: schemas.Rvf(scalars.Jt, false),
    tier: schemas.yqP((0, collections.h9)(texts.Pf))
   });
   return as(written.check(schemas.YPB(({added: added, moved: moved}) => added || moved, "says nothing: write added: true, moved: true or both")), ({added: added, moved: moved, tier: tier = []}) => ({
    kind: "extension",
    added: added,
    moved: moved,
    tiers: tier
   }));
  }
  function sizeSchema() {
   const written = schemas.rej({
    "files-above": schemas.yqP(scalars.U9),
    "lines-above": schemas.yqP(scalars.U9)
   });
   return as(written.check(schemas.YPB(size => Object.keys(size).length > 0, "says nothing: write files-above, lines-above or both")), size => ({
    kind: "size",
    files: size["files-above"],
    lines: size["lines-above"]
   }));
  }
  var requirement = __webpack_require__(8056);
  const DEFAULTS = [ "deny", "allow" ];
  const UPDATE_MERGES = [ "dismiss", "keep" ];
  const decisionsReader = {
   schema: decisionsSchema,
   problems: unknownAreas
  };
  function decisionsSchema() {
   const fixed = {
    default: (0, choice.Y)(DEFAULTS),
    "update-merges": schemas.Rvf((0, choice.Y)(UPDATE_MERGES), "dismiss")
   };
   return (0, collections.gl)(fixed, texts.Vm, decisionSchema());
  }
  function decisionSchema() {
   return schemas.rej({
    title: schemas.yqP(texts.Pf),
    when: condition,
    require: requirement.a
   });
  }
  function unknownAreas(decisions, known) {
   return Object.entries(decisions.named).flatMap(([name, decision]) => {
    const approvers = [ ...inCondition(decision.when), ...inRequirement(decision.require) ];
    const areas = new Set(approvers.flatMap(each => each.kind === "area" ? [ each.area ] : []));
    return [ ...areas ].filter(area => !known.includes(area)).map(area => {
     const meant = (0, closest_word.En)(area, known);
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
