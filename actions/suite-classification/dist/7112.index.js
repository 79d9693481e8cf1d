export const id = 7112;

export const ids = [ 7112 ];

export const modules = {
 7112: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   incidentsReader: () => incidentsReader
  });
  var schemas = __webpack_require__(2527);
  var closest_word = __webpack_require__(8240);
  var choice = __webpack_require__(8344);
  var collections = __webpack_require__(6294);
  var owners = __webpack_require__(1579);
  var scalars = __webpack_require__(9350);
  var texts = __webpack_require__(7787);
  var quantity = __webpack_require__(6214);
  var scalar = __webpack_require__(6163);
  const fixDeadline = (0, scalar.d_)({
   noun: "a deadline",
   read: input => {
    if (input === "next-release") return {
     kind: "next-release"
    };
    const duration = typeof input === "string" ? (0, quantity.E9)(input) : void 0;
    return duration === void 0 ? void 0 : {
     kind: "within",
     duration: duration
    };
   },
   fix: () => "write a duration such as 48h, or next-release"
  });
  function incidentStreamSchema() {
   const kind = schemas.rej({
    playbook: schemas.yqP(texts.Ae),
    area: schemas.yqP(texts.Vm)
   });
   return schemas.rej({
    gates: (0, collections.p_)(texts.Vm),
    area: schemas.yqP(texts.Vm),
    triage: scalars.p0,
    after: schemas.Rvf(scalars.bR, 1),
    "close-after": schemas.Rvf(scalars.bR, 3),
    "unmeasured-after": schemas.yqP(scalars.p0),
    fix: schemas.yqP(fixSchema()),
    kinds: schemas.yqP((0, collections.KT)(texts.Vm, kind))
   });
  }
  function fixSchema() {
   return schemas.rej({
    critical: schemas.yqP(fixDeadline),
    high: schemas.yqP(fixDeadline),
    else: schemas.yqP(fixDeadline)
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
    label: schemas.Rvf(texts.Pf, "incident"),
    responders: schemas.yqP((0, collections.h9)(owners.Qf)),
    security: schemas.yqP(securitySchema()),
    "reopen-within": schemas.yqP(scalars.p0),
    "flapping-after": schemas.Rvf(scalars.bR, 3),
    waiver: schemas.yqP(scalars.p0),
    limits: schemas.yqP(schemas.rej({
     "per-run": schemas.Rvf(scalars.U9, 5),
     "per-day": schemas.Rvf(scalars.U9, 20)
    }))
   };
   return (0, collections.gl)(settings, texts.Vm, incidentStreamSchema()).check(schemas.zni(({fixed: fixed, named: named}, context) => {
    if (fixed.security !== void 0 || Object.keys(named).length > 0) return;
    const message = "begins no incident: add a stream such as conformance, or security";
    context.addIssue({
     code: "custom",
     message: message
    });
   }));
  }
  function securitySchema() {
   return schemas.rej({
    alerts: schemas.Rvf((0, choice.Y)(ALERTS), "dependabot"),
    advisories: schemas.Rvf((0, choice.Y)(ADVISORIES), "published"),
    area: schemas.yqP(texts.Vm),
    triage: scalars.p0,
    fix: fixSchema(),
    changelog: schemas.Rvf(texts.Ae, "CHANGELOG.md"),
    playbook: schemas.yqP(texts.Ae)
   });
  }
  function unknownIncidentAreas(incidents, known) {
   return namedAreas(incidents).filter(({area: area}) => !known.includes(area)).map(({area: area, path: place}) => {
    const meant = (0, closest_word.En)(area, known);
    const fix = meant === void 0 ? "add it to ownership.areas" : `did you mean ${meant}?`;
    return {
     path: [ "incidents", ...place ],
     message: `there is no area ${JSON.stringify(area)}: ${fix}`
    };
   });
  }
  function namedAreas({fixed: {security: security, responders: responders = []}, named: named}) {
   return [ ...Object.entries(named).flatMap(([name, stream]) => areasOf(name, stream)), ...security?.area === void 0 ? [] : [ {
    area: security.area,
    path: [ "security", "area" ]
   } ], ...responders.flatMap(each => each.kind === "area" ? [ {
    area: each.area,
    path: [ "responders" ]
   } ] : []) ];
  }
  function areasOf(name, stream) {
   const kinds = Object.entries(stream.kinds ?? {}).flatMap(([kind, {area: area}]) => area === void 0 ? [] : [ {
    area: area,
    path: [ name, "kinds", kind, "area" ]
   } ]);
   return [ ...stream.area === void 0 ? [] : [ {
    area: stream.area,
    path: [ name, "area" ]
   } ], ...kinds ];
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
 }
};
