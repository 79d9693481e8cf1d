exports.id = 944;
exports.ids = [944];
exports.modules = {

/***/ 8046:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

function proposedEntries(read) {
 try {
  return read();
 } catch (error) {
  if (error instanceof require_main.PolicyError) return [];
  throw error;
 }
}

Object.defineProperty(exports, "proposedEntries", ({
 enumerable: true,
 get: function() {
  return proposedEntries;
 }
}));


/***/ }),

/***/ 1943:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const LIST = "quarantine";

const entry = require_main.strictObject({
 subject: require_main.exactOptional(require_main.prose),
 subjects: require_main.exactOptional(require_main.list(require_main.prose)),
 campaign: require_main.exactOptional(require_main.prose),
 owner: require_main.prose,
 reason: require_main.prose,
 since: require_main.calendarDate,
 "last-day": require_main.calendarDate,
 issue: require_main.exactOptional(require_main.prose)
}).check(require_main.superRefine((written, context) => {
 const {subject, subjects, since, "last-day": lastDay} = written;
 if (subject === void 0 === (subjects === void 0)) context.addIssue({
  code: "custom",
  path: [],
  message: "names no subject, or names it twice: write either subject or subjects"
 });
 if (require_main.isQuarantineLength(since, lastDay)) return;
 const message = lastDay < since ? `is before ${since}: write a later day` : `is more than 30 days after ${since}: write an earlier day`;
 context.addIssue({
  code: "custom",
  path: [ "last-day" ],
  message
 });
}));

function readQuarantineRegister(text, path) {
 const document = require_main.readDocument(text, path, {
  jsonMebibytes: 1,
  maxValues: 1e5,
  numbers: "any"
 });
 const {[LIST]: entries} = require_main.readBySchema(document, require_main.strictObject({
  [LIST]: require_main.array(entry)
 }));
 const known = new Map;
 return (entries ?? []).flatMap((written, index) => {
  const [, {line} = document.root] = document.find([ LIST, index ]);
  return quarantinesOf(written, {
   file: path,
   line
  }).map(quarantine => {
   const own = known.get(quarantine.subject) ?? [];
   const earlier = own.find(each => overlaps(each, quarantine));
   if (earlier !== void 0) {
    const message = `${require_main.shownValue(quarantine.subject)} is already quarantined on line ${earlier.line}: keep one of the two`;
    throw document.error([ document.problemAt([ LIST, index ], message) ]);
   }
   known.set(quarantine.subject, [ ...own, quarantine ]);
   return quarantine;
  });
 });
}

function quarantinesOf(written, place) {
 const {subject, subjects = [], "last-day": lastDay, ...rest} = written;
 return (subject === void 0 ? subjects : [ subject ]).map(name => ({
  subject: name,
  ...rest,
  lastDay,
  ...place
 }));
}

function overlaps({campaign}, other) {
 return campaign === void 0 || other.campaign === void 0 || campaign === other.campaign;
}

Object.defineProperty(exports, "readQuarantineRegister", ({
 enumerable: true,
 get: function() {
  return readQuarantineRegister;
 }
}));


/***/ }),

/***/ 4944:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_quarantine_register = __webpack_require__(1943);

const require_proposed_entries = __webpack_require__(8046);

function readQuarantines({governance, policy, workspace}, path) {
 const register = governance.read("quarantine", path);
 if (register === void 0) throw new require_main.ConfigurationError(`${policy.path}: conformance.quarantine: ${path} does not exist: create it, with quarantine: [] if nothing is quarantined`, {
  file: policy.path,
  line: policy.lineOf("conformance.quarantine")
 });
 const entries = require_quarantine_register.readQuarantineRegister(register.text, register.path);
 const head = governance.base === void 0 ? register.text : workspace.readText(path);
 if (head === register.text) return {
  entries,
  proposed: entries
 };
 return {
  entries,
  proposed: head === void 0 ? [] : require_proposed_entries.proposedEntries(() => require_quarantine_register.readQuarantineRegister(head, register.path))
 };
}

exports.readQuarantines = readQuarantines;


/***/ })

};
;