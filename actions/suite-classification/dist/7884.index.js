export const id = 7884;

export const ids = [ 7884 ];

export const modules = {
 7884: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   ownershipReader: () => ownershipReader
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var _values_choice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8344);
  var _values_collections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6294);
  var _values_owners_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1579);
  var _values_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7787);
  const UNOWNED = [ "fail", "warn", "allow" ];
  const ownershipReader = {
   schema: ownershipSchema
  };
  function ownershipSchema() {
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    areas: (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_1__.KT)(_values_texts_js__WEBPACK_IMPORTED_MODULE_2__.Vm, areaSchema()),
    codeowners: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_2__.Ae),
    unowned: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf((0, _values_choice_js__WEBPACK_IMPORTED_MODULE_3__.Y)(UNOWNED), "warn")
   });
  }
  function areaSchema() {
   const written = zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    title: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_2__.Pf),
    paths: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_1__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_2__.J6)),
    repositories: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_1__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_2__.aR)),
    owner: _values_owners_js__WEBPACK_IMPORTED_MODULE_4__.eC,
    backup: _values_owners_js__WEBPACK_IMPORTED_MODULE_4__.eC
   });
   return written.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zni(refuseEmptyArea));
  }
  function refuseEmptyArea(area, context) {
   if (area.paths === void 0 && area.repositories === void 0) context.addIssue({
    code: "custom",
    message: "owns nothing: name its paths or its repositories"
   });
   if (area.owner.text.toLowerCase() === area.backup.text.toLowerCase()) {
    const message = `${area.backup.text} is the owner too: name somebody else, who decides where the owner cannot`;
    context.addIssue({
     code: "custom",
     path: [ "backup" ],
     message: message
    });
   }
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
