export const id = 112;

export const ids = [ 112 ];

export const modules = {
 7112: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   INCIDENTS_KEYS: () => INCIDENTS_KEYS,
   INCIDENT_STREAM: () => INCIDENT_STREAM,
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
  const FIX_KEYS = {
   critical: {
    meaning: "Until when a critical incident must be fixed.",
    stricter: "depends"
   },
   high: {
    meaning: "The same for high severity, and for one that is not known.",
    stricter: "depends"
   },
   else: {
    meaning: "The same for any other severity.",
    stricter: "depends"
   }
  };
  const KIND_KEYS = {
   playbook: {
    meaning: "A Markdown file. The items of its lists become check boxes in the issue.",
    stricter: "neither"
   },
   area: {
    meaning: "The area that answers for incidents of this kind.",
    stricter: "depends",
    default: "the `area` of the stream"
   }
  };
  const STREAM_KEYS = {
   gates: {
    meaning: "The gates whose verdicts on the default branch begin incidents.",
    stricter: "present"
   },
   area: {
    meaning: "The area in `ownership` whose owner is asked first, and whose backup is asked next.",
    stricter: "depends",
    default: "nobody is assigned or mentioned",
    unset: "depends"
   },
   triage: {
    meaning: "How long after the first failing verdict somebody must have looked at it.",
    stricter: "lower"
   },
   after: {
    meaning: "How many failing verdicts in a row begin an incident.",
    stricter: "lower"
   },
   "close-after": {
    meaning: "How many green verdicts in a row, each with the subject in its results, end one.",
    stricter: "higher"
   },
   "unmeasured-after": {
    meaning: "How long something may be inconclusive before that is an incident of its own.",
    stricter: "lower",
    default: "the time for triage",
    unset: "depends"
   },
   fix: {
    meaning: "Until when it must be fixed.",
    stricter: "present",
    keys: FIX_KEYS
   },
   kinds: {
    meaning: "What a regression can be in. `harness`: something could not be measured. `runtime`: many subjects fail, or a number of all of them. `extension`: a few subjects. The label `kind: <name>` chooses another.",
    stricter: "neither",
    each: {
     meaning: "One kind.",
     keys: KIND_KEYS
    }
   }
  };
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
  const INCIDENT_STREAM = {
   meaning: "Incidents that begin with the verdicts of some gates.",
   keys: STREAM_KEYS
  };
  const INCIDENTS_KEYS = {
   label: {
    meaning: "The label of the issues.",
    stricter: "neither"
   },
   responders: {
    meaning: "Whose assignment, label or comment ends the time for triage, and whose closing counts: users, `owner:<area>`, `backup:<area>` or `permission:<role>`. Owners and backups of the area in any case.",
    stricter: "absent",
    default: "`permission:triage`",
    unset: "depends"
   },
   security: {
    meaning: "Incidents that begin with flaws that are public knowledge.",
    stricter: "present",
    keys: {
     alerts: {
      meaning: "Whether Dependabot alerts begin incidents.",
      stricter: [ "dependabot", "off" ]
     },
     advisories: {
      meaning: "Whether this repository's published advisories begin incidents.",
      stricter: [ "published", "off" ]
     },
     area: {
      meaning: "The area in `ownership` that answers for them.",
      stricter: "depends",
      default: "nobody is assigned or mentioned",
      unset: "depends"
     },
     triage: {
      meaning: "How long somebody may take to look at one.",
      stricter: "lower"
     },
     fix: {
      meaning: "Until when one must be fixed and released.",
      stricter: "depends",
      keys: FIX_KEYS
     },
     changelog: {
      meaning: "The change log, in which a released version must name the advisory.",
      stricter: "depends"
     },
     playbook: {
      meaning: "A Markdown file. The items of its lists become check boxes in the issue.",
      stricter: "neither"
     }
    }
   },
   "reopen-within": {
    meaning: "How long after it was closed an issue is opened again; later there is a new one.",
    stricter: "neither",
    default: "14d"
   },
   "flapping-after": {
    meaning: "How many times a subject may fail again before the issue says so and comments stop.",
    stricter: "neither"
   },
   waiver: {
    meaning: "How long an incident that somebody closed as not planned may stay closed while it fails.",
    stricter: "lower",
    default: "30d",
    unset: "depends"
   },
   limits: {
    meaning: "How many issues may be opened; the most severe come first.",
    stricter: "neither",
    keys: {
     "per-run": {
      meaning: "In one run.",
      stricter: "higher"
     },
     "per-day": {
      meaning: "In 24 hours.",
      stricter: "higher"
     }
    }
   }
  };
 }
};
