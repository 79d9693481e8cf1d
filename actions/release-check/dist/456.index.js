export const id = 456;

export const ids = [ 456 ];

export const modules = {
 9456: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   releaseReader: () => releaseReader
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var _values_choice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8344);
  var _values_collections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6294);
  var _values_scalars_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9350);
  var _values_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7787);
  const OPERATING_SYSTEMS = [ "linux", "macos", "windows" ];
  const BUILD_METADATA = [ "forbidden", "allowed" ];
  const RELEASE_LINES = [ "single", "major", "minor" ];
  const CANDIDATE_KINDS = [ "major", "minor" ];
  const releaseReader = {
   schema: releaseSchema
  };
  function releaseSchema() {
   return releaseShape().check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zni(refuseEqualTags), zod_mini__WEBPACK_IMPORTED_MODULE_0__.zni(refuseMeasured));
  }
  const MEASURED = new Set([ "pass-rate", "budgets", "documents" ]);
  function refuseMeasured(policy, context) {
   for (const [index, name] of (policy["one-zero"]?.attestations ?? []).entries()) {
    if (!MEASURED.has(name)) continue;
    const message = "is measured, so nobody can attest it: give the attestation another name";
    context.addIssue({
     code: "custom",
     path: [ "one-zero", "attestations", index ],
     message: message
    });
   }
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
  function releaseShape() {
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    manifest: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae,
    "same-version": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae)),
    packages: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.KT)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Vm, packageSchema())),
    tag: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.bO),
    "tag-history": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf)),
    "ignore-tags": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf)),
    since: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.G9),
    branches: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.p_)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.LX)),
    "build-metadata": zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf((0, _values_choice_js__WEBPACK_IMPORTED_MODULE_3__.Y)(BUILD_METADATA), "forbidden"),
    "release-lines": zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf((0, _values_choice_js__WEBPACK_IMPORTED_MODULE_3__.Y)(RELEASE_LINES), "single"),
    "release-candidate-for": zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg((0, 
    _values_choice_js__WEBPACK_IMPORTED_MODULE_3__.Y)(CANDIDATE_KINDS)), [ ...CANDIDATE_KINDS ]),
    changelog: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae),
    "required-os": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.p_)((0, 
    _values_choice_js__WEBPACK_IMPORTED_MODULE_3__.Y)(OPERATING_SYSTEMS))),
    "optional-jobs": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf)),
    "required-check-runs": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf)),
    evidence: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.J6)),
    "evidence-max-age": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_4__.p0),
    "required-verdicts": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.p_)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Vm)),
    cadence: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(cadenceSchema()),
    "one-zero": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
     "min-pass-rate": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_4__.X1),
     "budgets-met-for": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_4__.p0),
     attestations: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.p_)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Vm))
    })),
    deprecations: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae),
    attestations: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae),
    "breaking-labels": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf)),
    "blocker-labels": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf))
   });
  }
  function packageSchema() {
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    manifest: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae,
    tag: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.bO,
    "tag-history": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf)),
    since: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.G9),
    changelog: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae),
    deprecations: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae)
   });
  }
  function cadenceSchema() {
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    major: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_4__.ez),
    minor: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_4__.ez),
    patch: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_4__.ez)
   });
  }
 }
};
