exports.id = 205;
exports.ids = [205];
exports.modules = {

/***/ 205:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_texts = __webpack_require__(5365);

const require_main = __webpack_require__(5197);

const require_policy_file = __webpack_require__(3346);

const STATUSES = [ "planned", "in-progress", "closed" ];

const roadmapReader = {
 schema: roadmapSchema
};

function roadmapSchema() {
 const epic = require_main.strictObject({
  title: require_texts.label,
  goal: require_main.exactOptional(require_texts.label),
  status: require_main.exactOptional(require_texts.choice(STATUSES)),
  issue: require_main.exactOptional(require_policy_file.positiveCount),
  milestone: require_main.exactOptional(require_texts.label)
 });
 return require_main.strictObject({
  epics: require_policy_file.named(require_texts.word, epic.check(require_main.superRefine(refuseTwoStatuses)))
 });
}

function refuseTwoStatuses(epic, context) {
 const [first, second] = [ "status", "issue", "milestone" ].filter(key => epic[key] !== void 0);
 if (first === void 0 || second === void 0) return;
 const message = `says the status, and so does ${first}: keep one of the two`;
 context.addIssue({
  code: "custom",
  path: [ second ],
  message
 });
}

exports.roadmapReader = roadmapReader;


/***/ })

};
;