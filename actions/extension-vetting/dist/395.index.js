export const id = 395;

export const ids = [ 395 ];

export const modules = {
 8395: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   EXTENSIONS_KEYS: () => EXTENSIONS_KEYS,
   extensionsReader: () => extensionsReader
  });
  var schemas = __webpack_require__(2527);
  var choice = __webpack_require__(8344);
  var collections = __webpack_require__(6294);
  var scalars = __webpack_require__(9350);
  var texts = __webpack_require__(7787);
  var campaign = __webpack_require__(5074);
  const PIN_KINDS = [ "git-commit", "registry-version", "checksum", "in-repository" ];
  const place = schemas.yqP((0, collections.h9)(texts.Gq));
  function extensionColumnsSchema() {
   return schemas.rej({
    id: place,
    name: place,
    tier: place,
    licence: place,
    kind: place,
    source: place,
    path: place,
    commit: place,
    version: place,
    checksum: place,
    directory: place,
    capabilities: place,
    dependencies: place
   });
  }
  function preflightColumnsSchema() {
   return schemas.rej({
    id: place,
    pin: place,
    verdict: place,
    truncated: place,
    tool: place
   });
  }
  function licenceColumnsSchema() {
   return schemas.rej({
    id: place,
    pin: place,
    detected: place,
    registry: place
   });
  }
  const EXTENSION_COLUMNS_KEYS = {
   id: {
    meaning: "The id, which never changes. In a mapping it is the key of the entry, in a list of texts the text itself.",
    stricter: "depends",
    default: "`id`; where a file is one entry and has no such value, the name of the file"
   },
   name: {
    meaning: "The name that people see.",
    stricter: "depends"
   },
   tier: {
    meaning: "The tier.",
    stricter: "depends"
   },
   licence: {
    meaning: "The declared licence.",
    stricter: "depends"
   },
   kind: {
    meaning: "The kind of the source, a word of `kinds`.",
    stricter: "depends",
    default: "follows from what the entry has: a commit, a version, a checksum"
   },
   source: {
    meaning: "The repository, the package or the address.",
    stricter: "depends"
   },
   path: {
    meaning: "The path in the repository.",
    stricter: "depends"
   },
   commit: {
    meaning: "The commit, in full.",
    stricter: "depends"
   },
   version: {
    meaning: "The version in a registry.",
    stricter: "depends"
   },
   checksum: {
    meaning: "The SHA-256 of the content.",
    stricter: "depends"
   },
   directory: {
    meaning: "The folder of the extension, for `{directory}` in paths.",
    stricter: "depends"
   },
   capabilities: {
    meaning: "The list of declared capabilities.",
    stricter: "depends"
   },
   dependencies: {
    meaning: "The list of ids that the extension needs.",
    stricter: "depends"
   }
  };
  const REPORT_ID = {
   meaning: "The id of the extension.",
   stricter: "depends",
   default: "`extension_id`"
  };
  const REPORT_PIN = {
   meaning: "What was looked at: the commit, the version or the checksum of the entry.",
   stricter: "depends",
   default: "`pin`"
  };
  const PREFLIGHT_COLUMNS_KEYS = {
   id: REPORT_ID,
   pin: REPORT_PIN,
   verdict: {
    meaning: "The verdict.",
    stricter: "depends",
    default: "`verdict`"
   },
   truncated: {
    meaning: "Whether something was left out.",
    stricter: "depends",
    default: "`truncated`"
   },
   tool: {
    meaning: "The version of the tool.",
    stricter: "depends",
    default: "`tool_version`"
   }
  };
  const LICENCE_COLUMNS_KEYS = {
   id: REPORT_ID,
   pin: REPORT_PIN,
   detected: {
    meaning: "The licence that a tool found in the text.",
    stricter: "depends",
    default: "`detected`"
   },
   registry: {
    meaning: "The licence that the registry names for this version.",
    stricter: "depends",
    default: "`registry`"
   }
  };
  function additionSchema() {
   return schemas.rej({
    pin: schemas.yqP((0, collections.p_)((0, choice.Y)(PIN_KINDS))),
    licences: schemas.yqP((0, collections.p_)(texts.Ow)),
    "licence-evidence": schemas.yqP(schemas.rej({
     evidence: (0, collections.h9)(texts.J6),
     columns: schemas.yqP(licenceColumnsSchema())
    })),
    preflight: schemas.yqP(schemas.rej({
     evidence: (0, collections.h9)(texts.J6),
     verdict: schemas.Rvf(texts.Pf, "pass"),
     columns: schemas.yqP(preflightColumnsSchema()),
     "min-tool": schemas.yqP(texts.Pf),
     "made-by": schemas.yqP(campaign.v$)
    })),
    conformance: schemas.yqP(schemas.rej({
     evidence: (0, collections.h9)(texts.J6)
    })),
    patches: schemas.yqP(schemas.rej({
     "none-in": (0, collections.p_)(texts.s3)
    })),
    vendored: schemas.yqP(texts.s3)
   });
  }
  const ADDITION_KEYS = {
   pin: {
    meaning: "The kinds of pins that are accepted. Nothing else counts as a pin.",
    stricter: "absent"
   },
   licences: {
    meaning: "The licences that are accepted. An expression with `OR` needs one of them, with `AND` all.",
    stricter: "absent",
    unset: "loosest"
   },
   "licence-evidence": {
    meaning: "What tools found out about the licence of the pinned version, which must agree with the list.",
    stricter: "present",
    keys: {
     evidence: {
      meaning: "The reports, JSON or YAML.",
      stricter: "depends"
     },
     columns: {
      meaning: "Where a report has its values.",
      stricter: "depends",
      keys: LICENCE_COLUMNS_KEYS
     }
    }
   },
   preflight: {
    meaning: "The check that an extension must have passed before.",
    stricter: "present",
    keys: {
     evidence: {
      meaning: "The reports, JSON or YAML.",
      stricter: "depends"
     },
     verdict: {
      meaning: "The only verdict that passes, as it is written.",
      stricter: "depends"
     },
     columns: {
      meaning: "Where a report has its values.",
      stricter: "depends",
      keys: PREFLIGHT_COLUMNS_KEYS
     },
     "min-tool": {
      meaning: "The oldest version of the tool whose reports count.",
      stricter: "present"
     },
     "made-by": {
      meaning: "Whether a step of this run must have written the reports: an unchanged committed file is then inconclusive.",
      stricter: [ "this-run", "anywhere" ]
     }
    }
   },
   conformance: {
    meaning: "The test results for `conformance` of a tier. Their subjects are ids.",
    stricter: "present",
    keys: {
     evidence: {
      meaning: "The files of results.",
      stricter: "depends"
     }
    }
   },
   patches: {
    meaning: "Extensions run unchanged.",
    stricter: "present",
    keys: {
     "none-in": {
      meaning: "Where a patch for an extension would be. No file may be there.",
      stricter: "present"
     }
    }
   },
   vendored: {
    meaning: "Where the copy of an extension is. Its SHA-256 must be the checksum in the list: that of the one file, or that of the lines of `sha256sum` over all files, sorted by path.",
    stricter: "present"
   }
  };
  var tier = __webpack_require__(4778);
  function extensionTierSchema() {
   return schemas.rej({
    count: schemas.yqP(scalars.U9),
    "min-count": schemas.yqP(scalars.U9),
    licences: schemas.yqP((0, collections.p_)(texts.Ow)),
    review: schemas.Rvf((0, choice.Y)([ "required", "optional" ]), "optional"),
    conformance: schemas.yqP(scalars.X1),
    level: schemas.Rvf((0, choice.Y)(tier.d), "required")
   }).check(schemas.zni((tier, context) => {
    if (tier.count === void 0 || tier["min-count"] === void 0) return;
    const message = "is set beside count: keep one of the two";
    context.addIssue({
     code: "custom",
     path: [ "min-count" ],
     message: message
    });
   }));
  }
  const EXTENSION_TIER_KEYS = {
   count: {
    meaning: "How many extensions the tier has. A change to the list changes this number as well.",
    stricter: "depends"
   },
   "min-count": {
    meaning: "How many extensions the tier has at least.",
    stricter: "higher"
   },
   licences: {
    meaning: "The licences that are accepted in this tier.",
    stricter: "absent",
    default: "`add.licences`",
    unset: "depends"
   },
   review: {
    meaning: "`required`: a review of its pin is needed for an extension to enter this tier.",
    stricter: [ "required", "optional" ]
   },
   conformance: {
    meaning: "The share of its executed tests that an extension must pass to enter this tier.",
    stricter: "higher"
   },
   level: {
    meaning: "What follows if it does not: `required` blocks, `target` warns, `best-effort` only reports.",
    stricter: [ "required", "target", "best-effort" ]
   }
  };
  const extensionsReader = {
   schema: extensionsSchema
  };
  function extensionsSchema() {
   return extensionsShape().check(schemas.zni(refuseMissingColumns), schemas.zni(refuseMissingParts));
  }
  function extensionsShape() {
   return schemas.rej({
    list: texts.J6,
    sections: schemas.yqP((0, collections.p_)(texts.Gq)),
    "other-sections": schemas.yqP((0, collections.p_)(texts.Gq)),
    columns: schemas.yqP(extensionColumnsSchema()),
    kinds: schemas.yqP((0, collections.KT)(texts.Pf, (0, choice.Y)(PIN_KINDS))),
    totals: schemas.yqP((0, collections.KT)(texts.Gq, (0, collections.h9)(texts.Gq))),
    "tier-totals": schemas.yqP(texts.Gq),
    "counted-sections": schemas.yqP((0, collections.p_)(texts.Gq)),
    reserved: schemas.yqP((0, collections.p_)(texts.Pf)),
    reviews: schemas.yqP(schemas.rej({
     path: texts.s3,
     by: schemas.yqP((0, collections.p_)(texts.Pf))
    })),
    tiers: schemas.yqP((0, collections.KT)(texts.Pf, extensionTierSchema())),
    add: schemas.yqP(additionSchema()),
    remove: schemas.yqP(schemas.rej({
     reasons: (0, collections.p_)(texts.Vm),
     retired: texts.Ae,
     changelog: schemas.yqP(texts.Ae)
    })),
    capabilities: schemas.yqP(schemas.rej({
     growth: (0, choice.Y)([ "review", "warn" ]),
     restricted: schemas.yqP((0, collections.p_)(texts.Pf))
    })),
    change: schemas.yqP(schemas.rej({
     "max-removed": schemas.yqP(scalars.X1),
     "max-entries": schemas.yqP(scalars.bR),
     "apart-from": schemas.yqP((0, collections.h9)(texts.J6))
    })),
    "existing-faults": schemas.Rvf(scalars.U9, 0)
   });
  }
  function refuseMissingColumns(policy, context) {
   const {columns: columns = {}, add: add = {}, tiers: tiers} = policy;
   const pinned = new Set(add.pin);
   const needed = [ [ "licence", [ "add", "licences" ], add.licences !== void 0 ], [ "licence", [ "add", "licence-evidence" ], add["licence-evidence"] !== void 0 ], [ "commit", [ "add", "pin" ], pinned.has("git-commit") ], [ "version", [ "add", "pin" ], pinned.has("registry-version") ], [ "checksum", [ "add", "pin" ], pinned.has("checksum") || pinned.has("registry-version") ], [ "checksum", [ "add", "vendored" ], add.vendored !== void 0 ], [ "tier", [ "tiers" ], tiers !== void 0 ], [ "capabilities", [ "capabilities" ], policy.capabilities !== void 0 ], [ "tier", [ "tier-totals" ], policy["tier-totals"] !== void 0 ] ];
   for (const [column, key, isAsked] of needed) {
    if (!isAsked || columns[column] !== void 0) continue;
    const message = `needs to know where an entry has it: add ${column} to columns`;
    context.addIssue({
     code: "custom",
     path: [ ...key ],
     message: message
    });
   }
  }
  function refuseMissingParts(policy, context) {
   const {tiers: tiers = {}, add: add, reviews: reviews} = policy;
   const issue = (path, message) => context.addIssue({
    code: "custom",
    path: [ ...path ],
    message: message
   });
   for (const [name, tier] of Object.entries(tiers)) {
    if (tier.review === "required" && reviews === void 0) issue([ "tiers", name, "review" ], "needs to know where the reviews are: add reviews");
    if (tier.conformance !== void 0 && add?.conformance === void 0) issue([ "tiers", name, "conformance" ], "needs test results: add add.conformance");
   }
   if (policy.capabilities?.growth === "review" && reviews === void 0) issue([ "capabilities", "growth" ], "needs to know where the reviews are: add reviews");
  }
  const EXTENSIONS_KEYS = {
   list: {
    meaning: "The list of extensions: JSON, YAML or TOML. With a pattern each file is one entry.",
    stricter: "depends"
   },
   sections: {
    meaning: "The parts of the file that hold entries, as lists or as mappings by id.",
    stricter: "depends",
    default: "the whole file"
   },
   "other-sections": {
    meaning: "Parts that look like entries, and are not.",
    stricter: "absent"
   },
   columns: {
    meaning: "Where an entry has its values.",
    stricter: "depends",
    keys: EXTENSION_COLUMNS_KEYS
   },
   kinds: {
    meaning: "How each kind of source is pinned, by the words in the column `kind`.",
    stricter: "depends",
    default: "`git`, `npm` and `url`, as their names say",
    each: {
     meaning: "How this kind is pinned.",
     stricter: "depends"
    }
   },
   totals: {
    meaning: "Counts that the file declares: where each is, and which sections it counts.",
    stricter: "present",
    each: {
     meaning: "The sections that it counts.",
     stricter: "depends"
    }
   },
   "tier-totals": {
    meaning: "The mapping in the file that says how many entries each tier has.",
    stricter: "present"
   },
   "counted-sections": {
    meaning: "The sections whose entries the counts of tiers are about.",
    stricter: "depends",
    default: "all of `sections`"
   },
   reserved: {
    meaning: "Ids that no extension may have. `*` matches any characters.",
    stricter: "present"
   },
   reviews: {
    meaning: "The written reviews of extensions.",
    stricter: "depends",
    keys: {
     path: {
      meaning: "Where the review of an extension is.",
      stricter: "depends"
     },
     by: {
      meaning: "Who may sign a review.",
      stricter: "absent",
      default: "anybody",
      unset: "loosest"
     }
    }
   },
   tiers: {
    meaning: "The tiers, the highest first. With them every entry must have one.",
    stricter: "depends",
    each: {
     meaning: "One tier.",
     keys: EXTENSION_TIER_KEYS
    }
   },
   add: {
    meaning: "What an added extension must fulfil, and one whose pin changes.",
    stricter: "present",
    keys: ADDITION_KEYS
   },
   remove: {
    meaning: "How extensions are removed.",
    stricter: "present",
    keys: {
     reasons: {
      meaning: "The reasons that count, one word each.",
      stricter: "absent"
     },
     retired: {
      meaning: "The register of removed extensions. Their ids are never used again.",
      stricter: "depends"
     },
     changelog: {
      meaning: "The change log, which must name a removed extension under Unreleased.",
      stricter: "present"
     }
    }
   },
   capabilities: {
    meaning: "What happens if an extension declares more capabilities than before.",
    stricter: "present",
    keys: {
     growth: {
      meaning: "`review`: a review of this pin must accept them. `warn`: they are shown.",
      stricter: [ "review", "warn" ]
     },
     restricted: {
      meaning: "Capabilities that count as more in an added extension as well.",
      stricter: "present"
     }
    }
   },
   change: {
    meaning: "What one change may do at once.",
    stricter: "present",
    keys: {
     "max-removed": {
      meaning: "The share of the list that a change may remove. One entry may always be removed.",
      stricter: "lower",
      default: "`5%`"
     },
     "max-entries": {
      meaning: "How many entries a change may touch.",
      stricter: "lower"
     },
     "apart-from": {
      meaning: "Files that may not change together with the list.",
      stricter: "present"
     }
    }
   },
   "existing-faults": {
    meaning: "How many faults the entries have that a change does not touch. The number may only fall.",
    stricter: "lower"
   }
  };
 }
};
