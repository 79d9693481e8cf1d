exports.id = 205;
exports.ids = [205];
exports.modules = {

/***/ 205:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const STATUSES = [ "planned", "in-progress", "closed" ];

const roadmapReader = {
 schema: roadmapSchema
};

function roadmapSchema() {
 const epic = require_main.strictObject({
  title: require_main.label,
  goal: require_main.exactOptional(require_main.label),
  status: require_main.exactOptional(require_main.choice(STATUSES)),
  issue: require_main.exactOptional(require_main.positiveCount),
  milestone: require_main.exactOptional(require_main.label)
 });
 return require_main.strictObject({
  epics: require_main.named(require_main.word, epic.check(require_main.superRefine(refuseTwoStatuses)))
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