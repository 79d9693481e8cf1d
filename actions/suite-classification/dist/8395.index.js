export const id = 8395;

export const ids = [ 8395 ];

export const modules = {
 4778: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => TIER_LEVELS
  });
  const TIER_LEVELS = [ "required", "target", "best-effort" ];
 },
 8395: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   extensionsReader: () => extensionsReader
  });
  var schemas = __webpack_require__(2527);
  var choice = __webpack_require__(8344);
  var collections = __webpack_require__(6294);
  var scalars = __webpack_require__(9350);
  var texts = __webpack_require__(7787);
  var made_by = __webpack_require__(1412);
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
     "made-by": schemas.yqP(made_by.v)
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
 },
 1412: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => madeBy
  });
  const MADE_BY = [ "this-run", "anywhere" ];
  var choice = __webpack_require__(8344);
  const madeBy = (0, choice.Y)(MADE_BY);
 }
};
