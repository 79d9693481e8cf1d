export const id = 944;

export const ids = [ 944 ];

export const modules = {
 3944: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   CONFORMANCE_KEYS: () => CONFORMANCE_KEYS,
   conformanceReader: () => conformanceReader
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var _closest_word_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8240);
  var _shown_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(701);
  var _values_choice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8344);
  var _values_collections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6294);
  var _values_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7787);
  var _baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5166);
  var _campaign_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4996);
  function exceptionSchema() {
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    path: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae,
    require: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.p_)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.w5), [ "owner", "reason", "review-by" ]),
    unused: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf((0, _values_choice_js__WEBPACK_IMPORTED_MODULE_3__.Y)([ "warn", "fail" ]), "warn")
   });
  }
  const conformanceReader = {
   schema: conformanceSchema
  };
  function conformanceSchema() {
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    campaigns: (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.KT)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Vm, (0, 
    _campaign_js__WEBPACK_IMPORTED_MODULE_4__.Ql)()),
    baseline: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _baseline_js__WEBPACK_IMPORTED_MODULE_5__.d2)()),
    exceptions: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(exceptionSchema()),
    quarantine: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae)
   }).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zni((policy, context) => {
    for (const {path: place, message: message} of unknownTiers(policy)) context.addIssue({
     code: "custom",
     path: [ ...place ],
     message: message
    });
   }));
  }
  const MAX_LISTED = 400;
  function unknownTiers({campaigns: campaigns, baseline: baseline}) {
   const declared = [ ...new Set(Object.values(campaigns).flatMap(({tiers: tiers}) => Object.keys(tiers ?? {}))) ];
   const own = Object.entries(campaigns).flatMap(([name, {baseline: limits, tiers: tiers = {}}]) => {
    const place = {
     path: [ "campaigns", name, "baseline", "tiers" ],
     owner: "the campaign"
    };
    return unknownIn(limits?.tiers ?? [], Object.keys(tiers), place);
   });
   const place = {
    path: [ "baseline", "tiers" ],
    owner: "no campaign"
   };
   return [ ...own, ...unknownIn(baseline?.tiers ?? [], declared, place) ];
  }
  function unknownIn(wanted, declared, {path: place, owner: owner}) {
   if (declared.length === 0) return [];
   return wanted.flatMap((name, index) => {
    if (declared.includes(name)) return [];
    const meant = (0, _closest_word_js__WEBPACK_IMPORTED_MODULE_6__.En)(name, declared);
    const isOwn = owner !== "no campaign";
    const fix = meant === void 0 ? `${isOwn ? "it has" : "the campaigns have"} ${(0, 
    _shown_value_js__WEBPACK_IMPORTED_MODULE_7__.vI)(declared.join(", "), MAX_LISTED)}` : `did you mean ${(0, 
    _shown_value_js__WEBPACK_IMPORTED_MODULE_7__.vI)(meant)}?`;
    const lacks = isOwn ? `${owner} has no tier` : `${owner} has a tier`;
    return [ {
     path: [ ...place, index ],
     message: `${lacks} ${(0, _shown_value_js__WEBPACK_IMPORTED_MODULE_7__.JJ)(name)}: ${fix}`
    } ];
   });
  }
  const EXCEPTION_KEYS = {
   path: {
    meaning: "The register of exceptions. The file must exist.",
    stricter: "depends"
   },
   require: {
    meaning: "The fields that every exception must fill in, in any of their spellings. `subject`, `owner`, `reason` and `review-by` are always required.",
    stricter: "present"
   },
   unused: {
    meaning: "What happens if an exception excuses nothing.",
    stricter: [ "fail", "warn" ]
   }
  };
  const CONFORMANCE_KEYS = {
   campaigns: {
    meaning: "Conformance runs by name. Each needs at least one rule that can fail.",
    stricter: "present",
    each: {
     meaning: "One run over a set of subjects.",
     keys: _campaign_js__WEBPACK_IMPORTED_MODULE_4__.Qr
    }
   },
   baseline: {
    meaning: "How far a run may fall behind the recorded reference.",
    stricter: "present",
    keys: _baseline_js__WEBPACK_IMPORTED_MODULE_5__.Z7
   },
   exceptions: {
    meaning: "Permissions for known failures. Each has an owner, a reason and a last day.",
    stricter: "absent",
    keys: EXCEPTION_KEYS
   },
   quarantine: {
    meaning: "The register of subjects that are not judged for a time, at most 30 days each. The file must exist. `max-quarantined` limits their share.",
    stricter: "absent"
   }
  };
 }
};
