export const id = 8783;

export const ids = [ 8783 ];

export const modules = {
 8783: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   createPiEventsReader: () => createPiEventsReader
  });
  var json_value = __webpack_require__(3823);
  var excerpt = __webpack_require__(9319);
  var json_rows = __webpack_require__(9497);
  var instant = __webpack_require__(8730);
  class OldestInstant {
   #oldest;
   #zone="";
   #isKnown=true;
   add(text) {
    if (!this.#isKnown) return;
    if (typeof text !== "string") this.#isKnown = false; else if (this.#oldest === void 0) this.#take(text); else if (text.length === this.#oldest.length && this.#isUtc(text)) {
     if (text < this.#oldest) this.#oldest = text;
    } else this.#compare(text, this.#oldest);
   }
   get instant() {
    return this.#isKnown && this.#oldest !== void 0 ? (0, instant.nV)(this.#oldest) : void 0;
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
    const [left, right] = [ (0, instant.nV)(text), (0, instant.nV)(oldest) ];
    if (left === void 0 || right === void 0) this.#isKnown = false; else if (left < right) this.#take(text);
   }
  }
  const UTC = [ "Z", "+00:00" ];
  const ZULU = 90;
  const STATUSES = new Map([ [ "PASS", "pass" ], [ "FAIL", "fail" ], [ "N/A", "not-applicable" ], [ "SKIP", "skip" ], [ "ERROR", "error" ] ]);
  function createPiEventsReader(schema) {
   return {
    format: schema,
    subjectKind: "extension",
    read: text => (0, json_rows.a)(text, new EventReader(schema))
   };
  }
  class EventReader {
   #schema;
   #oldest=new OldestInstant;
   constructor(schema) {
    this.#schema = schema;
   }
   read(event, line) {
    if (event["schema"] !== this.#schema) throw fault(event, {
     line: line,
     column: "schema",
     expected: (0, json_value.v)(this.#schema)
    });
    const subject = event["extension_id"];
    if (typeof subject !== "string" || subject === "") throw fault(event, {
     line: line,
     column: "extension_id",
     expected: NAME
    });
    const tier = event["source_tier"];
    if (typeof tier !== "string" || tier === "") throw fault(event, {
     line: line,
     column: "source_tier",
     expected: NAME
    });
    const status = STATUSES.get(event["overall_status"]);
    if (status === void 0) throw fault(event, {
     line: line,
     column: "overall_status",
     expected: WORDS
    });
    this.#oldest.add(event["ts"]);
    const result = {
     subject: subject,
     status: status,
     tier: tier,
     evidenceLine: line,
     rerun: true
    };
    const message = status === "pass" ? void 0 : reasonOf(event);
    return message === void 0 ? result : {
     ...result,
     message: message
    };
   }
   end() {
    const {instant: instant} = this.#oldest;
    return instant === void 0 ? void 0 : {
     kind: "generated-at",
     instant: instant
    };
   }
  }
  const NAME = "text that is not empty";
  const WORDS = `one of ${[ ...STATUSES.keys() ].join(", ")}`;
  function reasonOf({error: error, reason: reason, failures: failures}) {
   const texts = [ error, reason, Array.isArray(failures) ? failures[0] : void 0 ];
   const text = texts.find(candidate => typeof candidate === "string" && candidate !== "");
   return typeof text === "string" ? (0, excerpt.b)(text) : void 0;
  }
  function fault(event, what) {
   return (0, json_rows.X)(event, {
    ...what,
    remedy: "write every event whole and with one of the documented statuses"
   });
  }
 },
 9319: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => messageOf,
   g: () => standalone
  });
  const MAX_MESSAGE = 500;
  const encoder = new TextEncoder;
  const decoder = new TextDecoder("utf-8", {
   ignoreBOM: true
  });
  function standalone(text) {
   return decoder.decode(encoder.encode(text));
  }
  function messageOf(text) {
   const start = text?.trimStart().slice(0, MAX_MESSAGE) ?? "";
   const whole = /[\uD800-\uDBFF]$/.test(start) ? start.slice(0, -1) : start;
   return whole === "" ? void 0 : standalone(whole.trimEnd());
  }
 },
 9497: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => readRows,
   X: () => rowError
  });
  var strict_text = __webpack_require__(8370);
  var located = __webpack_require__(8313);
  var evidence_error = __webpack_require__(3427);
  var json_document = __webpack_require__(8516);
  var json_keys = __webpack_require__(4358);
  var json_value = __webpack_require__(3823);
  function parseJsonLine(text, number) {
   const value = (0, json_document.q)(text, number);
   if (!(0, json_value.O)(value)) throw new evidence_error.o(`the line is ${(0, json_value.v)(value)}, not a JSON object`, {
    line: number,
    remedy: "write one JSON object per line"
   });
   if (text.length - leastLengthOfObject(value, 1) >= SHORTEST_MEMBER) (0, json_keys.L)(text, value, number);
   return value;
  }
  const SHORTEST_MEMBER = 5;
  function leastLength(value, depth) {
   switch (typeof value) {
   case "string":
    return value.length + 2;

   case "number":
    return leastLengthOfNumber(value);

   case "boolean":
    return value ? 4 : 5;

   default:
    if ((0, json_value.O)(value)) return leastLengthOfObject(value, depth);
    return Array.isArray(value) ? leastLengthOfArray(value, depth) : 4;
   }
  }
  function leastLengthOfObject(value, depth) {
   if (depth > located.lr) return Number.NEGATIVE_INFINITY;
   let length = 1;
   for (const key in value) length += key.length + 4 + leastLength(value[key], depth + 1);
   return length === 1 ? 2 : length;
  }
  function leastLengthOfArray(value, depth) {
   if (depth > located.lr) return Number.NEGATIVE_INFINITY;
   let length = 1;
   for (const item of value) length += 1 + leastLength(item, depth + 1);
   return length === 1 ? 2 : length;
  }
  function leastLengthOfNumber(value) {
   if (value < 10 && value >= 0 && Number.isInteger(value)) return 1;
   if (!Number.isSafeInteger(value)) return Number.isInteger(value) ? 3 : String(value).length - MAX_SAVING;
   if (value % 10 === 0) return 2;
   return value > 0 && value < 1e3 ? value < 100 ? 2 : 3 : String(value).length;
  }
  const MAX_SAVING = 4;
  var zero_results = __webpack_require__(2262);
  function* readRows(text, rows) {
   let isEmpty = true;
   for (const {first: first, lines: lines} of (0, strict_text.Dr)(text)) for (let index = 0; index < lines.length; index++) {
    const line = trimmed(lines[index] ?? "");
    if (line === "") continue;
    isEmpty = false;
    const number = first + index;
    yield {
     kind: "result",
     result: rows.read(parseJsonLine(line, number), number)
    };
   }
   if (isEmpty) throw (0, zero_results.d)();
   const last = rows.end?.();
   if (last !== void 0) yield last;
  }
  const SPACE = 32;
  function trimmed(line) {
   const isPlain = line.charCodeAt(0) > SPACE && line.charCodeAt(line.length - 1) > SPACE;
   return isPlain ? line : line.trim();
  }
  function rowError(row, {line: line, column: column, expected: expected, remedy: remedy}) {
   const found = Object.hasOwn(row, column) ? row[column] : void 0;
   return new evidence_error.o(`${column}: expected ${expected}, found ${(0, json_value.v)(found)}`, {
    line: line,
    remedy: remedy
   });
  }
 },
 2262: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => zeroResults
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3427);
  class ZeroResultsError extends _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.o {}
  function zeroResults(place = "", line) {
   return new ZeroResultsError(`${place}the report has zero results`, {
    line: line,
    remedy: "run the campaign: a report without a single result proves nothing"
   });
  }
 }
};
