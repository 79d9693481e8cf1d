export const id = 454;

export const ids = [ 454 ];

export const modules = {
 3454: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   releaseReader: () => releaseReader
  });
  var schemas = __webpack_require__(2527);
  var choice = __webpack_require__(8344);
  var collections = __webpack_require__(6294);
  var scalar = __webpack_require__(6163);
  var texts = __webpack_require__(7787);
  const manifestPlace = (0, scalar.d_)({
   noun: "a manifest",
   read: input => {
    const named = texts.Ae.safeParse(input);
    return named.success ? named.data : placeOf(input);
   },
   fix: () => 'write the path of a manifest from the root of the repository, { file: <path>, pattern: "version = {version}" } for any other file, or tag where nothing but the tag has the version'
  });
  function placeOf(input) {
   if (typeof input !== "object" || input === null || Array.isArray(input)) return;
   if (Object.keys(input).some(key => key !== "file" && key !== "pattern")) return;
   const file = texts.Ae.safeParse(Reflect.get(input, "file"));
   const pattern = texts.Pf.safeParse(Reflect.get(input, "pattern"));
   return file.success && pattern.success ? {
    file: file.data,
    pattern: pattern.data
   } : void 0;
  }
  var release_scheme = __webpack_require__(4092);
  function refuseOtherVersions(policy, context) {
   const packages = Object.entries(policy.packages ?? {});
   const named = [ {
    path: [ "since" ],
    version: policy.since
   }, ...packages.map(([name, {since: since}]) => ({
    path: [ "packages", name, "since" ],
    version: since
   })) ];
   for (const {path: place, version: version} of named) {
    const fix = version === void 0 ? void 0 : (0, release_scheme.LE)(version, policy.scheme);
    if (fix === void 0) continue;
    const message = `is not a stable version of the scheme ${policy.scheme}: ${fix}`;
    context.addIssue({
     code: "custom",
     path: place,
     message: message
    });
   }
  }
  function refuseOtherOrder(policy, context) {
   const names = policy["pre-releases"] ?? [];
   const sorted = (0, release_scheme.al)(names, policy.scheme);
   if (names.length === sorted.length && names.every((name, index) => name === sorted[index])) return;
   const list = (sorted.length === 0 ? release_scheme.XT : sorted).join(", ");
   const message = `has an order or names that the scheme ${policy.scheme} does not have: write [${list}]`;
   context.addIssue({
    code: "custom",
    path: [ "pre-releases" ],
    message: message
   });
  }
  function refuseEqualTags(policy, context) {
   const known = new Map([ [ policy.tag ?? "v{version}", "release.tag" ] ]);
   for (const [name, {tag: tag}] of Object.entries(policy.packages ?? {})) {
    const other = known.get(tag);
    if (other !== void 0) {
     const message = `is also the format of ${other}: give each package its own tags, such as ${name}-v{version}`;
     context.addIssue({
      code: "custom",
      path: [ "packages", name, "tag" ],
      message: message
     });
    }
    known.set(tag, `release.packages.${name}`);
   }
  }
  var scalars = __webpack_require__(9350);
  function cadenceSchema() {
   return schemas.rej({
    major: schemas.yqP(scalars.ez),
    minor: schemas.yqP(scalars.ez),
    patch: schemas.yqP(scalars.ez)
   });
  }
  function oneZeroSchema() {
   const shape = schemas.rej({
    "min-pass-rate": schemas.yqP(scalars.X1),
    campaigns: schemas.yqP((0, collections.KT)(texts.Vm, scalars.X1)),
    "budgets-met-for": schemas.yqP(scalars.p0),
    attestations: schemas.yqP((0, collections.p_)(texts.Vm)),
    "attestation-max-age": schemas.yqP(scalars.p0)
   });
   return shape.check(schemas.zni(refuseMeasured));
  }
  const MEASURED = new Set([ "pass-rate", "budgets", "documents" ]);
  function refuseMeasured({attestations: attestations = []}, context) {
   for (const [index, name] of attestations.entries()) {
    if (!MEASURED.has(name)) continue;
    const message = "is measured, so nobody can attest it: give the attestation another name";
    context.addIssue({
     code: "custom",
     path: [ "attestations", index ],
     message: message
    });
   }
  }
  function packageSchema() {
   return schemas.rej({
    manifest: manifestPlace,
    folder: schemas.yqP(texts.Ae),
    tag: texts.bO,
    "tag-history": schemas.yqP((0, collections.h9)(texts.Pf)),
    since: schemas.yqP(release_scheme.qV),
    changelog: schemas.yqP(texts.Ae),
    deprecations: schemas.yqP(texts.Ae)
   });
  }
  function siblingSchema() {
   return schemas.rej({
    path: texts.Ae,
    manifest: manifestPlace,
    tag: schemas.Rvf(texts.bO, "v{version}")
   });
  }
  const OPERATING_SYSTEMS = [ "linux", "macos", "windows" ];
  const BUILD_METADATA = [ "forbidden", "allowed" ];
  const CHANGELOG_DATES = [ "required", "optional" ];
  const RELEASE_LINES = [ "single", "major", "minor" ];
  const CANDIDATE_KINDS = [ "major", "minor" ];
  const MISSING_PREVIOUS = [ "fail", "warn" ];
  const releaseReader = {
   schema: releaseSchema
  };
  function releaseSchema() {
   return releaseShape().check(schemas.zni(refuseEqualTags), schemas.zni(refuseOtherVersions), schemas.zni(refuseOtherOrder));
  }
  function releaseShape() {
   return schemas.rej({
    manifest: manifestPlace,
    "same-version": schemas.yqP((0, collections.h9)(manifestPlace)),
    scheme: schemas.Rvf((0, choice.Y)(release_scheme.$T), "semver"),
    "pre-releases": schemas.yqP((0, collections.h9)(release_scheme.Yt)),
    packages: schemas.yqP((0, collections.KT)(texts.Vm, packageSchema())),
    siblings: schemas.yqP((0, collections.KT)(texts.Vm, siblingSchema())),
    tag: schemas.yqP(texts.bO),
    "tag-history": schemas.yqP((0, collections.h9)(texts.Pf)),
    "ignore-tags": schemas.yqP((0, collections.h9)(texts.Pf)),
    since: schemas.yqP(release_scheme.qV),
    branches: schemas.yqP((0, collections.p_)(texts.LX)),
    "build-metadata": schemas.Rvf((0, choice.Y)(BUILD_METADATA), "forbidden"),
    "release-lines": schemas.Rvf((0, choice.Y)(RELEASE_LINES), "single"),
    "missing-previous": schemas.Rvf((0, choice.Y)(MISSING_PREVIOUS), "warn"),
    "release-candidate-for": schemas.Rvf(schemas.YOg((0, choice.Y)(CANDIDATE_KINDS)), [ ...CANDIDATE_KINDS ]),
    candidates: schemas.yqP(schemas.rej({
     "min-age": schemas.yqP(scalars.p0)
    })),
    changelog: schemas.yqP(texts.Ae),
    "changelog-dates": schemas.Rvf((0, choice.Y)(CHANGELOG_DATES), "required"),
    "changelog-fragments": schemas.yqP((0, collections.h9)(texts.Ae)),
    "required-os": schemas.yqP((0, collections.p_)((0, choice.Y)(OPERATING_SYSTEMS))),
    "optional-jobs": schemas.yqP((0, collections.h9)(texts.Pf)),
    "required-check-runs": schemas.yqP((0, collections.h9)(texts.Pf)),
    evidence: schemas.yqP((0, collections.h9)(texts.J6)),
    "evidence-max-age": schemas.yqP(scalars.p0),
    "required-verdicts": schemas.yqP((0, collections.p_)(texts.Vm)),
    cadence: schemas.yqP(cadenceSchema()),
    "one-zero": schemas.yqP(oneZeroSchema()),
    deprecations: schemas.yqP(texts.Ae),
    attestations: schemas.yqP(texts.Ae),
    "breaking-labels": schemas.yqP((0, collections.h9)(texts.Pf)),
    "blocker-labels": schemas.yqP((0, collections.h9)(texts.Pf))
   });
  }
 },
 4092: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $T: () => RELEASE_SCHEMES,
   LE: () => fixOfVersion,
   XT: () => PEP440_ORDER,
   Yt: () => preReleaseName,
   al: () => inOrder,
   qV: () => schemeVersion,
   rO: () => stableVersionOf
  });
  var _scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6163);
  const RELEASE_SCHEMES = [ "semver", "pep440", "calver", "two-part" ];
  const STABLE_FORMS = {
   semver: {
    pattern: /^(?:0|[1-9]\d{0,14})(?:\.(?:0|[1-9]\d{0,14})){2}$/,
    fix: "write three numbers with dots, as in 1.4.0"
   },
   pep440: {
    pattern: /^(?:(?:0|[1-9]\d{0,5})!)?(?:0|[1-9]\d{0,14})(?:\.(?:0|[1-9]\d{0,14})){0,5}(?:\.post\d{1,6})?$/,
    fix: "write a release of PEP 440, as in 1.4 or 1.4.0"
   },
   calver: {
    pattern: /^(?:\d{2}|[1-9]\d{3})\.(?:0|0?[1-9]|[1-9]\d{1,9})(?:\.(?:0|0?[1-9]|[1-9]\d{1,9}))?$/,
    fix: "write a calendar version, as in 2026.1 or 2026.01.15"
   },
   "two-part": {
    pattern: /^(?:0|[1-9]\d{0,14})(?:\.(?:0|[1-9]\d{0,14})){1,2}$/,
    fix: "write two or three numbers with dots, as in 26.2"
   }
  };
  const schemeVersion = stableVersion(Object.values(STABLE_FORMS), "write numbers with dots, as in 1.4.0");
  function stableVersionOf(scheme) {
   return stableVersion([ STABLE_FORMS[scheme] ], STABLE_FORMS[scheme].fix);
  }
  function stableVersion(forms, fix) {
   return (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__.d_)({
    noun: "a stable version",
    read: input => typeof input === "string" && forms.some(({pattern: pattern}) => pattern.test(input)) ? input : void 0,
    fix: input => typeof input === "number" ? "put it in quotes" : fix
   });
  }
  function fixOfVersion(text, scheme) {
   const {pattern: pattern, fix: fix} = STABLE_FORMS[scheme];
   return pattern.test(text) ? void 0 : fix;
  }
  const preReleaseName = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__.d_)({
   noun: "the name of a pre-release",
   read: input => typeof input === "string" && /^[a-z]{1,20}$/.test(input) ? input : void 0,
   fix: () => "write lower-case letters without the number, as in rc"
  });
  const PEP440_ORDER = [ "dev", "a", "b", "rc" ];
  const PEP440_NAMES = new Map([ [ "alpha", "a" ], [ "beta", "b" ], [ "c", "rc" ], [ "pre", "rc" ], [ "preview", "rc" ] ]);
  function inOrder(names, scheme) {
   if (scheme !== "pep440") return [ ...new Set(names) ].sort();
   return PEP440_ORDER.flatMap(known => names.filter(name => (PEP440_NAMES.get(name) ?? name) === known).slice(0, 1));
  }
 }
};
