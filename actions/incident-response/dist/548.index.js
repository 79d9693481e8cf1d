export const id = 548;

export const ids = [ 548 ];

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
 }
};
