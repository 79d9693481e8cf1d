export const id = 131;

export const ids = [ 131 ];

export const modules = {
 1039: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => proposedEntries
  });
  var _governance_gates_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7811);
  function proposedEntries(read) {
   try {
    return read();
   } catch (error) {
    if (error instanceof _governance_gates_policy__WEBPACK_IMPORTED_MODULE_0__.p) return [];
    throw error;
   }
  }
 },
 6131: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   readQuarantines: () => readQuarantines
  });
  var _governance_gates_action_kit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2624);
  var _governance_gates_policy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6031);
  var _proposed_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1039);
  function readQuarantines({governance: governance, policy: policy, workspace: workspace}, path) {
   const register = governance.read("quarantine", path);
   if (register === void 0) throw new _governance_gates_action_kit__WEBPACK_IMPORTED_MODULE_0__.j(`${policy.path}: conformance.quarantine: ${path} does not exist: create it, with quarantine: [] if nothing is quarantined`, {
    file: policy.path,
    line: policy.lineOf("conformance.quarantine")
   });
   const entries = (0, _governance_gates_policy__WEBPACK_IMPORTED_MODULE_1__.m)(register.text, register.path);
   const head = governance.base === void 0 ? register.text : workspace.readText(path);
   if (head === register.text) return {
    entries: entries,
    proposed: entries
   };
   return {
    entries: entries,
    proposed: head === void 0 ? [] : (0, _proposed_entries_js__WEBPACK_IMPORTED_MODULE_2__.Z)(() => (0, 
    _governance_gates_policy__WEBPACK_IMPORTED_MODULE_1__.m)(head, register.path))
   };
  }
 },
 6031: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => readQuarantineRegister
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(666);
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var _read_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5384);
  var _schema_problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(710);
  var _shown_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(701);
  var _values_collections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6294);
  var _values_scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9350);
  var _values_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7787);
  const LIST = "quarantine";
  const entry = zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
   subject: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.CS),
   subjects: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.p_)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.CS)),
   campaign: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.CS),
   owner: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.CS,
   reason: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.CS,
   since: _values_scalars_js__WEBPACK_IMPORTED_MODULE_3__.bO,
   "last-day": _values_scalars_js__WEBPACK_IMPORTED_MODULE_3__.bO,
   issue: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.CS)
  }).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zni((written, context) => {
   const {subject: subject, subjects: subjects, since: since, "last-day": lastDay} = written;
   if (subject === void 0 === (subjects === void 0)) {
    const message = "names no subject, or names it twice: write either subject or subjects";
    context.addIssue({
     code: "custom",
     path: [],
     message: message
    });
   }
   if ((0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_4__.RW)(since, lastDay)) return;
   const message = lastDay < since ? `is before ${since}: write a later day` : `is more than ${_governance_gates_core__WEBPACK_IMPORTED_MODULE_4__.WI} days after ${since}: write an earlier day`;
   context.addIssue({
    code: "custom",
    path: [ "last-day" ],
    message: message
   });
  }));
  function readQuarantineRegister(text, path) {
   const document = (0, _read_document_js__WEBPACK_IMPORTED_MODULE_5__.u)(text, path, {
    jsonMebibytes: 1,
    maxValues: 1e5,
    numbers: "any"
   });
   const {[LIST]: entries} = (0, _schema_problems_js__WEBPACK_IMPORTED_MODULE_6__.R)(document, zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    [LIST]: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(entry)
   }));
   const known = new Map;
   return (entries ?? []).flatMap((written, index) => {
    const [, {line: line} = document.root] = document.find([ LIST, index ]);
    return quarantinesOf(written, {
     file: path,
     line: line
    }).map(quarantine => {
     const own = known.get(quarantine.subject) ?? [];
     const earlier = own.find(each => overlaps(each, quarantine));
     if (earlier !== void 0) {
      const message = `${(0, _shown_value_js__WEBPACK_IMPORTED_MODULE_7__.JJ)(quarantine.subject)} is already quarantined on line ${earlier.line}: keep one of the two`;
      throw document.error([ document.problemAt([ LIST, index ], message) ]);
     }
     known.set(quarantine.subject, [ ...own, quarantine ]);
     return quarantine;
    });
   });
  }
  function quarantinesOf(written, place) {
   const {subject: subject, subjects: subjects = [], "last-day": lastDay, ...rest} = written;
   const names = subject === void 0 ? subjects : [ subject ];
   return names.map(name => ({
    subject: name,
    ...rest,
    lastDay: lastDay,
    ...place
   }));
  }
  function overlaps({campaign: campaign}, other) {
   return campaign === void 0 || other.campaign === void 0 || campaign === other.campaign;
  }
 }
};
