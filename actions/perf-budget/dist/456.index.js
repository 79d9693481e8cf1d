export const id = 456;

export const ids = [ 456 ];

export const modules = {
 9456: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   RELEASE_KEYS: () => RELEASE_KEYS,
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
    packages: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.KT)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Vm, zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
     manifest: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae,
     tag: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.bO,
     changelog: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae),
     deprecations: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae)
    }))),
    tag: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.bO),
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
  function cadenceSchema() {
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    major: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_4__.ez),
    minor: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_4__.ez),
    patch: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_4__.ez)
   });
  }
  const PACKAGE_KEYS = {
   manifest: {
    meaning: "The file that defines the version of the package.",
    stricter: "depends"
   },
   tag: {
    meaning: "The format of its tags, with `{version}` once.",
    stricter: "depends"
   },
   changelog: {
    meaning: "Its change log, which must have an entry for the version.",
    stricter: "present"
   },
   deprecations: {
    meaning: "Its register of deprecations.",
    stricter: "present"
   }
  };
  const CADENCE_KEYS = {
   major: {
    meaning: "How often major versions are due.",
    stricter: "lower",
    default: "as needed"
   },
   minor: {
    meaning: "How often minor versions are due.",
    stricter: "lower",
    default: "as needed"
   },
   patch: {
    meaning: "How often patches are due.",
    stricter: "lower",
    default: "as needed"
   }
  };
  const ONE_ZERO_KEYS = {
   "min-pass-rate": {
    meaning: "The share of executed subjects that must pass in every campaign.",
    stricter: "higher"
   },
   "budgets-met-for": {
    meaning: "How long every budget must have been met.",
    stricter: "higher"
   },
   attestations: {
    meaning: "The attestations that somebody must have made.",
    stricter: "present"
   }
  };
  const RELEASE_KEYS = {
   manifest: {
    meaning: "The file that defines the version.",
    stricter: "depends"
   },
   "same-version": {
    meaning: "Further manifests that must have the same version.",
    stricter: "present"
   },
   packages: {
    meaning: "Packages that are released by tags of their own.",
    stricter: "depends",
    each: {
     meaning: "One package.",
     keys: PACKAGE_KEYS
    }
   },
   tag: {
    meaning: "The format of release tags, with `{version}` once.",
    stricter: "depends",
    default: "`v{version}`"
   },
   branches: {
    meaning: "The branches that releases come from, as names or patterns such as `release/*`: a tag must be on one of them, and the policy of the first that has it judges the release. Only the policy on the default branch can set it.",
    stricter: "absent",
    default: "the default branch, and a tag elsewhere is a warning",
    unset: "loosest"
   },
   "build-metadata": {
    meaning: "Whether a version may have build metadata, as in `1.2.3+5`.",
    stricter: [ "forbidden", "allowed" ]
   },
   "release-lines": {
    meaning: "`single`: each version must be greater than all earlier ones. `major` and `minor`: older major or minor versions may get further releases.",
    stricter: [ "single", "major", "minor" ]
   },
   "release-candidate-for": {
    meaning: "Which kinds of version need a release candidate, `-rc.N`, first. The list may be empty.",
    stricter: "present"
   },
   changelog: {
    meaning: "The change log, which must have an entry for the version.",
    stricter: "present"
   },
   "required-os": {
    meaning: "Operating systems on which every job must have passed.",
    stricter: "present"
   },
   "optional-jobs": {
    meaning: "Jobs that may be skipped. `*` matches any characters.",
    stricter: "absent"
   },
   "required-check-runs": {
    meaning: "Check runs of other systems that must have succeeded.",
    stricter: "present"
   },
   evidence: {
    meaning: "The verdicts of the gates.",
    stricter: "present"
   },
   "evidence-max-age": {
    meaning: "How old the verdicts may be.",
    stricter: "lower"
   },
   "required-verdicts": {
    meaning: "The gates whose verdict must be a pass.",
    stricter: "present"
   },
   cadence: {
    meaning: "How often releases are due.",
    stricter: "present",
    keys: CADENCE_KEYS
   },
   "one-zero": {
    meaning: "The criteria for version 1.0.0.",
    stricter: "present",
    keys: ONE_ZERO_KEYS
   },
   deprecations: {
    meaning: "The register of deprecations.",
    stricter: "present"
   },
   attestations: {
    meaning: "The register of attestations.",
    stricter: "depends"
   },
   "breaking-labels": {
    meaning: "A merged pull request with one of these labels is a breaking change.",
    stricter: "present"
   },
   "blocker-labels": {
    meaning: "An open issue with one of these labels stops a release.",
    stricter: "present"
   }
  };
 }
};
