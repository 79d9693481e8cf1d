exports.id = 285;
exports.ids = [285];
exports.modules = {

/***/ 3285:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_read_row_bytes = __webpack_require__(390);

const require_excerpt = __webpack_require__(7432);

const WORDS = {
 pass: [ "pass", "passed", "ok", "success" ],
 fail: [ "fail", "failed", "failure" ],
 error: [ "error", "errored", "broken", "timeout" ],
 skip: [ "skip", "skipped", "ignored", "pending" ],
 "not-applicable": [ "n/a", "na", "not-applicable", "not_applicable" ],
 flaky: [ "flaky" ]
};

var StatusWords = class {
 #meanings=new Map;
 constructor(more) {
  for (const status of require_main.RESULT_STATUSES) for (const word of WORDS[status]) this.#meanings.set(word, status);
  for (const [word, status] of Object.entries(more)) this.#meanings.set(word.toLowerCase(), status);
 }
 find(word) {
  const known = this.#meanings.get(word);
  if (known !== void 0 || typeof word !== "string") return known;
  const status = this.#meanings.get(word.toLowerCase());
  if (status !== void 0) this.#meanings.set(word, status);
  return status;
 }
};

const RERUN = "rerun";

const MAX_ATTRIBUTES = 1e3;

const MAX_ATTRIBUTE_LENGTH = 200;

function createJsonLinesReader(options) {
 return {
  format: "json-lines",
  subjectKind: "subject",
  read: text => require_read_row_bytes.readRows(text, new ColumnReader(options)),
  readBytes: bytes => require_read_row_bytes.readRowBytes(bytes, new ColumnReader(options))
 };
}

var ColumnReader = class {
 #columns;
 #words;
 columns;
 constructor({columns = require_main.DEFAULT_COLUMNS, statuses = {}}) {
  this.#columns = columns;
  this.#words = new StatusWords(statuses);
  const {subject, status, tier} = columns;
  this.columns = {
   subject,
   status,
   tier,
   statusOf: word => this.#words.find(word),
   checked: []
  };
 }
 read(row, line) {
  const columns = this.#columns;
  const subject = row[columns.subject];
  if (typeof subject !== "string" || subject === "") throw fault(row, {
   line,
   column: columns.subject,
   expected: NAME
  });
  const status = this.#words.find(row[columns.status]);
  if (status === void 0) throw fault(row, {
   line,
   column: columns.status,
   expected: "a known word for a status"
  });
  const result = {
   subject,
   status,
   evidenceLine: line
  };
  this.#addTier(result, row, line);
  if (status !== "pass") this.#addMessage(result, row);
  const rerun = row[RERUN];
  if (rerun !== void 0 && typeof rerun !== "boolean") throw fault(row, {
   line,
   column: RERUN,
   expected: "true or false"
  });
  if (rerun !== void 0) result.rerun = rerun;
  this.#addAttributes(result, row, line);
  return result;
 }
 #addTier(result, row, line) {
  const column = this.#columns.tier;
  if (column === void 0) return;
  const tier = row[column];
  if (tier === void 0 || tier === null) return;
  if (typeof tier !== "string" || tier === "") throw fault(row, {
   line,
   column,
   expected: NAME
  });
  result.tier = tier;
 }
 #addMessage(result, row) {
  const text = this.#columns.message === void 0 ? void 0 : row[this.#columns.message];
  const message = typeof text === "string" ? require_excerpt.messageOf(text) : void 0;
  if (message !== void 0) result.message = message;
 }
 #addAttributes(result, row, line) {
  let attributes;
  let room = MAX_ATTRIBUTES;
  for (const key in row) {
   const value = this.#isColumn(key) ? void 0 : attributeOf(row[key]);
   if (value === void 0) continue;
   if (room-- === 0) throw tooManyColumns(line);
   attributes ??= {};
   attributes[key] = value;
  }
  if (attributes !== void 0) result.attributes = attributes;
 }
 #isColumn(key) {
  const {subject, status, tier, message} = this.#columns;
  return key === subject || key === status || key === tier || key === message || key === RERUN;
 }
};

const NAME = "text that is not empty";

function attributeOf(value) {
 switch (typeof value) {
 case "string":
  return value !== "" && value.length <= MAX_ATTRIBUTE_LENGTH ? value : void 0;

 case "number":
 case "boolean":
  return String(value);

 default:
  return;
 }
}

function fault(row, what) {
 return require_read_row_bytes.rowError(row, {
  ...what,
  remedy: "in the policy, set columns and statuses to what the file has"
 });
}

function tooManyColumns(line) {
 return new require_main.EvidenceError(`the line has more than ${MAX_ATTRIBUTES} columns besides the known ones`, {
  line,
  remedy: "write only the columns that select uses"
 });
}

exports.createJsonLinesReader = createJsonLinesReader;


/***/ })

};
;