export const id = 103;

export const ids = [ 103 ];

export const modules = {
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
 1103: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   createJsonLinesReader: () => createJsonLinesReader
  });
  var evidence_error = __webpack_require__(3427);
  var excerpt = __webpack_require__(9319);
  var json_rows = __webpack_require__(9497);
  var result = __webpack_require__(9859);
  const WORDS = {
   pass: [ "pass", "passed", "ok", "success" ],
   fail: [ "fail", "failed", "failure" ],
   error: [ "error", "errored", "broken", "timeout" ],
   skip: [ "skip", "skipped", "ignored", "pending" ],
   "not-applicable": [ "n/a", "na", "not-applicable", "not_applicable" ],
   flaky: [ "flaky" ]
  };
  class StatusWords {
   #meanings=new Map;
   constructor(more) {
    for (const status of result.Jb) for (const word of WORDS[status]) this.#meanings.set(word, status);
    for (const [word, status] of Object.entries(more)) this.#meanings.set(word.toLowerCase(), status);
   }
   find(word) {
    const known = this.#meanings.get(word);
    if (known !== void 0 || typeof word !== "string") return known;
    const status = this.#meanings.get(word.toLowerCase());
    if (status !== void 0) this.#meanings.set(word, status);
    return status;
   }
  }
  var json_lines_columns = __webpack_require__(8824);
  const RERUN = "rerun";
  const MAX_ATTRIBUTES = 1e3;
  const MAX_ATTRIBUTE_LENGTH = 200;
  function createJsonLinesReader(options) {
   return {
    format: "json-lines",
    subjectKind: "subject",
    read: text => (0, json_rows.a)(text, new ColumnReader(options))
   };
  }
  class ColumnReader {
   #columns;
   #words;
   constructor({columns: columns = json_lines_columns._, statuses: statuses = {}}) {
    this.#columns = columns;
    this.#words = new StatusWords(statuses);
   }
   read(row, line) {
    const columns = this.#columns;
    const subject = row[columns.subject];
    if (typeof subject !== "string" || subject === "") throw fault(row, {
     line: line,
     column: columns.subject,
     expected: NAME
    });
    const status = this.#words.find(row[columns.status]);
    if (status === void 0) throw fault(row, {
     line: line,
     column: columns.status,
     expected: "a known word for a status"
    });
    const result = {
     subject: subject,
     status: status,
     evidenceLine: line
    };
    this.#addTier(result, row, line);
    if (status !== "pass") this.#addMessage(result, row);
    const rerun = row[RERUN];
    if (rerun !== void 0 && typeof rerun !== "boolean") throw fault(row, {
     line: line,
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
     line: line,
     column: column,
     expected: NAME
    });
    result.tier = tier;
   }
   #addMessage(result, row) {
    const text = this.#columns.message === void 0 ? void 0 : row[this.#columns.message];
    const message = typeof text === "string" ? (0, excerpt.b)(text) : void 0;
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
    const {subject: subject, status: status, tier: tier, message: message} = this.#columns;
    return key === subject || key === status || key === tier || key === message || key === RERUN;
   }
  }
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
   return (0, json_rows.X)(row, {
    ...what,
    remedy: "in the policy, set columns and statuses to what the file has"
   });
  }
  function tooManyColumns(line) {
   return new evidence_error.o(`the line has more than ${MAX_ATTRIBUTES} columns besides the known ones`, {
    line: line,
    remedy: "write only the columns that select uses"
   });
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
