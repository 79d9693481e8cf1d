exports.id = 62;
exports.ids = [62];
exports.modules = {

/***/ 1062:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_excerpt = __webpack_require__(7432);

const require_byte_words = __webpack_require__(2091);

const require_read_row_bytes = __webpack_require__(390);

var OldestInstant = class {
 #oldest;
 #zone="";
 #isKnown=true;
 add(text) {
  if (!this.#isKnown) return;
  if (typeof text !== "string") this.#isKnown = false; else if (this.#oldest === void 0) this.#take(text); else if (text.length === this.#oldest.length && this.#isUtc(text)) {
   if (text < this.#oldest) this.#oldest = text;
  } else this.#compare(text, this.#oldest);
 }
 covers(bytes, start, end) {
  const oldest = this.#oldest;
  if (!this.#isKnown) return true;
  if (oldest === void 0 || this.#zone === "" || oldest.length !== end - start) return false;
  const zone = oldest.length - this.#zone.length;
  let isLater = false;
  for (let index = 0; index < oldest.length; index++) {
   const byte = bytes[start + index] ?? 0;
   const unit = oldest.charCodeAt(index);
   if (byte === unit) continue;
   if (byte > ASCII || index >= zone || byte < unit && !isLater) return false;
   isLater = true;
  }
  return true;
 }
 get instant() {
  return this.#isKnown && this.#oldest !== void 0 ? require_main.parseInstant(this.#oldest) : void 0;
 }
 #isUtc(text) {
  if (this.#zone === "Z") return text.charCodeAt(text.length - 1) === ZULU;
  return this.#zone !== "" && text.endsWith(this.#zone);
 }
 #take(text) {
  this.#oldest = text;
  this.#zone = UTC.find(zone => text.endsWith(zone)) ?? "";
 }
 #compare(text, oldest) {
  const [left, right] = [ require_main.parseInstant(text), require_main.parseInstant(oldest) ];
  if (left === void 0 || right === void 0) this.#isKnown = false; else if (left < right) this.#take(text);
 }
};

const UTC = [ "Z", "+00:00" ];

const ZULU = 90;

const ASCII = 127;

const STATUSES = new Map([ [ "PASS", "pass" ], [ "FAIL", "fail" ], [ "N/A", "not-applicable" ], [ "SKIP", "skip" ], [ "ERROR", "error" ] ]);

function createPiEventsReader(schema) {
 return {
  format: schema,
  subjectKind: "extension",
  read: text => require_read_row_bytes.readRows(text, new EventReader(schema)),
  readBytes: bytes => require_read_row_bytes.readRowBytes(bytes, new EventReader(schema))
 };
}

var EventReader = class {
 #schema;
 #oldest=new OldestInstant;
 columns;
 constructor(schema) {
  this.#schema = schema;
  const id = new require_byte_words.ByteWord(schema);
  this.columns = {
   subject: "extension_id",
   status: "overall_status",
   tier: "source_tier",
   statusOf: word => STATUSES.get(word),
   checked: [ {
    name: "schema",
    accepts: (bytes, start, end) => id.equals(bytes, start, end)
   }, {
    name: "ts",
    accepts: (bytes, start, end) => this.#oldest.covers(bytes, start, end)
   } ]
  };
 }
 read(event, line) {
  if (event["schema"] !== this.#schema) throw fault(event, {
   line,
   column: "schema",
   expected: require_main.showValue(this.#schema)
  });
  const subject = event["extension_id"];
  if (typeof subject !== "string" || subject === "") throw fault(event, {
   line,
   column: "extension_id",
   expected: NAME
  });
  const tier = event["source_tier"];
  if (typeof tier !== "string" || tier === "") throw fault(event, {
   line,
   column: "source_tier",
   expected: NAME
  });
  const status = STATUSES.get(event["overall_status"]);
  if (status === void 0) throw fault(event, {
   line,
   column: "overall_status",
   expected: WORDS
  });
  this.#oldest.add(event["ts"]);
  const result = {
   subject,
   status,
   tier,
   evidenceLine: line,
   rerun: true
  };
  const message = status === "pass" ? void 0 : reasonOf(event);
  return message === void 0 ? result : {
   ...result,
   message
  };
 }
 end() {
  const {instant} = this.#oldest;
  return instant === void 0 ? void 0 : {
   kind: "generated-at",
   instant
  };
 }
};

const NAME = "text that is not empty";

const WORDS = `one of ${[ ...STATUSES.keys() ].join(", ")}`;

function reasonOf({error, reason, failures}) {
 const text = [ error, reason, Array.isArray(failures) ? failures[0] : void 0 ].find(candidate => typeof candidate === "string" && candidate !== "");
 return typeof text === "string" ? require_excerpt.messageOf(text) : void 0;
}

function fault(event, what) {
 return require_read_row_bytes.rowError(event, {
  ...what,
  remedy: "write every event whole and with one of the documented statuses"
 });
}

exports.createPiEventsReader = createPiEventsReader;


/***/ })

};
;