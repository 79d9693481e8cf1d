exports.id = 346;
exports.ids = [346];
exports.modules = {

/***/ 3346:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_texts = __webpack_require__(5365);

const DECLARABLE = {
 "conformance-gate": [ "renamed", "removed" ],
 "perf-budget": [ "regressed", "renamed", "removed" ],
 traceability: [ "weakened" ],
 "suite-classification": [ "weakened" ]
};

const DECIMAL = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/;

function parseDecimal(text) {
 const match = DECIMAL.exec(text);
 if (match === null) return;
 const [, sign = "", whole = "", fraction = ""] = match;
 const magnitude = BigInt(whole + fraction);
 return {
  coefficient: sign === "-" ? -magnitude : magnitude,
  scale: fraction.length
 };
}

function decimalOf(value) {
 return {
  coefficient: BigInt(value),
  scale: 0
 };
}

function multiply(left, right) {
 return {
  coefficient: left.coefficient * right.coefficient,
  scale: left.scale + right.scale
 };
}

function compareDecimals(left, right) {
 const scale = Math.max(left.scale, right.scale);
 const difference = scaled(left, scale) - scaled(right, scale);
 return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function decimalToText(value) {
 const negative = value.coefficient < 0n;
 const digits = String(negative ? -value.coefficient : value.coefficient).padStart(value.scale + 1, "0");
 const whole = digits.slice(0, digits.length - value.scale);
 const fraction = digits.slice(digits.length - value.scale).replace(/0+$/, "");
 return `${negative ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

function scaled(value, scale) {
 return value.coefficient * 10n ** BigInt(scale - value.scale);
}

const AMOUNT = /^((?:0|[1-9]\d*)(?:\.\d+)?) ?([^\d.]*)$/;

const DURATION = /^([1-9]\d{0,5}) ?(min|h|d|w)$/;

const INTERVAL = /^([1-9]\d{0,2}) (day|week|month)(s?)$/;

const UNITS = new Map([ [ "", [ "count", decimalOf(1) ] ], [ "%", [ "percent", decimalOf(1) ] ], [ "ns", [ "ns", decimalOf(1) ] ], [ "us", [ "ns", decimalOf(1e3) ] ], [ "\xb5s", [ "ns", decimalOf(1e3) ] ], [ "\u03bcs", [ "ns", decimalOf(1e3) ] ], [ "ms", [ "ns", decimalOf(1e6) ] ], [ "s", [ "ns", decimalOf(1e9) ] ], [ "min", [ "ns", decimalOf(6e10) ] ], [ "h", [ "ns", decimalOf(36e11) ] ], [ "B", [ "bytes", decimalOf(1) ] ], [ "kB", [ "bytes", decimalOf(1e3) ] ], [ "MB", [ "bytes", decimalOf(1e6) ] ], [ "GB", [ "bytes", decimalOf(1e9) ] ], [ "KiB", [ "bytes", decimalOf(1024) ] ], [ "MiB", [ "bytes", decimalOf(1048576) ] ], [ "GiB", [ "bytes", decimalOf(1073741824) ] ], [ "/s", [ "per-second", decimalOf(1) ] ], [ "ops/s", [ "per-second", decimalOf(1) ] ] ]);

const MILLISECONDS = new Map([ [ "min", 6e4 ], [ "h", 36e5 ], [ "d", 864e5 ], [ "w", 6048e5 ] ]);

function parseQuantity(text) {
 const [, digits = "", suffix = ""] = AMOUNT.exec(text) ?? [];
 const amount = parseDecimal(digits);
 const unit = UNITS.get(suffix);
 if (amount === void 0 || unit === void 0 || text.endsWith(" ")) return;
 const [base, size] = unit;
 return {
  value: multiply(amount, size),
  unit: base,
  text,
  written: {
   amount,
   unit: suffix,
   size
  }
 };
}

function parsePercentage(text) {
 const quantity = parseQuantity(text);
 return quantity?.unit === "percent" ? quantity.value : void 0;
}

function parseDuration(text) {
 const [, count, suffix = ""] = DURATION.exec(text) ?? [];
 const factor = MILLISECONDS.get(suffix);
 return factor === void 0 ? void 0 : {
  milliseconds: Number(count) * factor,
  text
 };
}

function parseCalendarInterval(text) {
 const match = INTERVAL.exec(text);
 const unit = match?.[2];
 const count = Number(match?.[1]);
 const isPlural = match?.[3] === "s";
 if (unit !== "day" && unit !== "week" && unit !== "month") return;
 return isPlural === count > 1 ? {
  count,
  unit,
  text
 } : void 0;
}

const FAILURE_STATUSES = [ "fail", "error" ];

const EXCEPTION_SYSTEMS = [ "linux", "macos", "windows" ];

function isQuarantineLength(since, lastDay) {
 const days = require_main.daysBetween(require_main.startOfDay(since), require_main.startOfDay(lastDay));
 return days >= 0 && days <= 30;
}

function list(item) {
 return sharedList(LISTS, item, each => require_main.array(each).check(NOT_EMPTY, NO_REPETITION));
}

function oneOrMore(item) {
 return sharedList(ONE_OR_MORE, item, each => require_main.pipe(AS_LIST, list(each)));
}

const AS_LIST = require_main.transform(input => Array.isArray(input) ? input : [ input ]);

const NOT_EMPTY = require_main._minLength(1, "is an empty list: name at least one, or remove the key");

const NO_REPETITION = require_main.superRefine((items, context) => {
 const known = new Set;
 items.forEach((each, index) => {
  if (typeof each === "string" && known.has(each)) context.addIssue({
   code: "custom",
   path: [ index ],
   message: `${require_main.shownValue(each)} appears twice in the list: name it once`
  });
  known.add(each);
 });
});

const LISTS = new WeakMap;

const ONE_OR_MORE = new WeakMap;

function sharedList(known, item, build) {
 const built = known.get(item) ?? build(item);
 known.set(item, built);
 return built;
}

function named(name, value) {
 return require_main.pipe(require_main.record(name, value), require_main.transform((entries, payload) => {
  if (Object.keys(entries).length === 0) payload.issues.push({
   code: "custom",
   input: entries,
   message: EMPTY
  });
  return Object.assign(Object.create(null), entries);
 }));
}

const EMPTY = "is an empty mapping: name at least one entry, or remove the key";

function mixed(fixed, name, value) {
 const whole = require_main.catchall(require_main.object(fixed), value);
 return require_main.pipe(whole, require_main.transform((entries, payload) => {
  const members = Object.entries(Object(entries));
  const others = members.filter(([key]) => !Object.hasOwn(fixed, key));
  for (const [key] of others) for (const {message} of name.safeParse(key).error?.issues ?? []) payload.issues.push({
   code: "custom",
   input: entries,
   message,
   path: [ key ]
  });
  const own = members.filter(([key]) => Object.hasOwn(fixed, key));
  return {
   fixed: Object.fromEntries(own),
   named: Object.assign(Object.create(null), Object.fromEntries(others))
  };
 }));
}

const HUNDRED = decimalOf(100);

const percentage = require_texts.scalar({
 noun: "a percentage",
 read: input => upToHundred(percentOf(input)),
 fix: input => fixOfPercentage(input, "write a number from 0 to 100 and a percent sign, as in 85%")
});

const increase = require_texts.scalar({
 noun: "a percentage",
 read: percentOf,
 fix: input => fixOfPercentage(input, "write a number of 0 or more and a percent sign, as in 20%")
});

const points = require_texts.scalar({
 noun: "a number of percentage points",
 read: input => upToHundred(typeof input === "number" ? nonNegative(String(input)) : percentOf(input)),
 fix: input => upToHundred(typeof input === "string" ? nonNegative(input) : void 0) === void 0 ? "write a number from 0 to 100, as in 2 or 0.5" : `write ${String(input)}`
});

const count = require_texts.scalar(countFrom(0));

const positiveCount = require_texts.scalar(countFrom(1));

const MAX_DAYS = 3650;

const days = require_texts.scalar({
 noun: "a number of days",
 read: input => typeof input === "number" && Number.isSafeInteger(input) && input >= 1 && input <= MAX_DAYS ? input : void 0,
 fix: () => `write a whole number from 1 to ${MAX_DAYS}, as in 30`
});

const flag = require_texts.scalar({
 noun: "true or false",
 read: input => typeof input === "boolean" ? input : void 0,
 fix: () => "write true or false, without quotes"
});

const duration = require_texts.scalar({
 noun: "a duration",
 read: input => typeof input === "string" ? parseDuration(input) : void 0,
 fix: () => "write a whole number of min, h, d or w, as in 30min, 24h, 7d or 2w"
});

const calendarInterval = require_texts.scalar({
 noun: "a calendar interval",
 read: input => typeof input === "string" ? parseCalendarInterval(input) : void 0,
 fix: () => "write a number of days, weeks or months, as in 1 month or 2 weeks"
});

const calendarDate = require_texts.scalar({
 noun: "a day of the calendar",
 read: input => typeof input === "string" ? require_main.parseCalendarDate(input) : void 0,
 fix: () => "write a day that exists as YYYY-MM-DD, as in 2026-03-31"
});

const quantity = require_texts.scalar({
 noun: "a quantity",
 read: input => {
  if (typeof input === "string") return parseQuantity(input);
  return typeof input === "number" ? parseQuantity(String(input)) : void 0;
 },
 fix: () => "write a number and a unit (ns, us, ms, s; B, kB, MB, KiB, MiB; ops/s), as in 200ms or 50MB"
});

const formatVersion = require_texts.scalar({
 noun: "a version of this format",
 read: input => input === 1 ? 1 : void 0,
 fix: () => "write 1"
});

function countFrom(minimum) {
 return {
  noun: minimum === 0 ? "a count" : "a count of at least 1",
  read: input => typeof input === "number" && Number.isSafeInteger(input) && input >= minimum ? input : void 0,
  fix: input => {
   const digits = typeof input === "string" && /^\d{1,15}$/.test(input) ? Number(input) : -1;
   return digits >= minimum ? `write ${digits}` : `write a whole number of ${minimum} or more, as in 3`;
  }
 };
}

function percentOf(input) {
 return typeof input === "string" ? parsePercentage(input) : void 0;
}

function upToHundred(value) {
 return value !== void 0 && compareDecimals(value, HUNDRED) <= 0 ? value : void 0;
}

function nonNegative(text) {
 const value = parseDecimal(text);
 return value !== void 0 && value.coefficient >= 0n ? value : void 0;
}

function fixOfPercentage(input, otherwise) {
 const bare = upToHundred(nonNegative(String(input)));
 if (bare === void 0 || typeof input !== "string" && typeof input !== "number") return otherwise;
 const asWritten = require_main.shortened(decimalToText(bare));
 if (!(bare.coefficient > 0n && compareDecimals(bare, decimalOf(1)) <= 0)) return `write ${asWritten}%`;
 return `write ${decimalToText(multiply(bare, HUNDRED))}%, or ${asWritten}% if you mean that little`;
}

const SECTIONS = [ "intended-changes", "conformance", "performance", "suites", "traceability", "extensions", "release", "ownership", "decisions", "incidents", "maintenance", "roadmap" ];

function policySchema(readers) {
 return require_main.strictObject({
  version: formatVersion,
  platform: require_texts.label,
  thresholds: require_texts.label,
  mode: require_main._default(require_texts.choice([ "strict", "rollback", "observe" ]), "strict"),
  "observe-until": require_main.exactOptional(calendarDate),
  "require-base": require_main._default(flag, false),
  "rules-from": require_main.exactOptional(list(require_texts.branchPattern)),
  "intended-changes": section(readers["intended-changes"]),
  conformance: section(readers.conformance),
  performance: section(readers.performance),
  suites: section(readers.suites),
  traceability: section(readers.traceability),
  extensions: section(readers.extensions),
  release: section(readers.release),
  ownership: section(readers.ownership),
  decisions: section(readers.decisions),
  incidents: section(readers.incidents),
  maintenance: section(readers.maintenance),
  roadmap: section(readers.roadmap)
 }).check(require_main.superRefine((policy, context) => {
  requireLastDay(policy, context);
  refuseProblems(readers, policy, context);
 }));
}

function requireLastDay(policy, context) {
 if (policy.mode !== "observe" || policy["observe-until"] !== void 0) return;
 context.addIssue({
  code: "custom",
  path: [ "mode" ],
  message: `observe needs a last day: add observe-until: YYYY-MM-DD, at most 90 days ahead`
 });
}

function section(reader) {
 return require_main.exactOptional(reader?.schema() ?? require_main.never());
}

function refuseProblems(readers, policy, context) {
 if (context.issues.length > 0) return;
 const areas = Object.keys(policy.ownership?.areas ?? {});
 const problems = SECTIONS.flatMap(name => problemsOf$2(readers[name], policy[name], areas));
 for (const {path, message} of problems) context.addIssue({
  code: "custom",
  path: [ ...path ],
  message
 });
}

function problemsOf$2(reader, content, areas) {
 return content === void 0 ? [] : reader?.problems?.(content, areas) ?? [];
}

const QUOTE$1 = 34;

const COMMA = 44;

const OPEN_ARRAY$1 = 91;

const BACKSLASH = 92;

const CLOSE_ARRAY$1 = 93;

const OPEN_OBJECT$1 = 123;

const CLOSE_OBJECT$1 = 125;

const SPACE = 32;

var JsonCursor = class {
 #text;
 at=0;
 constructor(text) {
  this.#text = text;
 }
 kind() {
  switch (this.#text.charCodeAt(this.at)) {
  case OPEN_OBJECT$1:
   return "object";

  case OPEN_ARRAY$1:
   return "array";

  case QUOTE$1:
   return "string";

  default:
   return "word";
  }
 }
 enter() {
  this.at++;
 }
 hasNext() {
  this.skipBlank();
  if (this.#text.charCodeAt(this.at) === COMMA) {
   this.at++;
   this.skipBlank();
  }
  const next = this.#text.charCodeAt(this.at);
  if (next !== CLOSE_OBJECT$1 && next !== CLOSE_ARRAY$1) return true;
  this.at++;
  return false;
 }
 readKey() {
  const key = this.readString();
  this.skipBlank();
  this.at++;
  this.skipBlank();
  return key;
 }
 readString() {
  const start = this.at;
  this.skipString();
  const source = this.#text.slice(start, this.at);
  return source.includes("\\") ? String(JSON.parse(source)) : source.slice(1, -1);
 }
 readWord() {
  const start = this.at;
  this.#skipWord();
  return this.#text.slice(start, this.at);
 }
 skipValue() {
  switch (this.kind()) {
  case "object":
   this.enter();
   while (this.hasNext()) {
    this.skipString();
    this.skipBlank();
    this.at++;
    this.skipBlank();
    this.skipValue();
   }
   break;

  case "array":
   this.enter();
   while (this.hasNext()) this.skipValue();
   break;

  case "string":
   this.skipString();
   break;

  case "word":
   this.#skipWord();
  }
 }
 skipString() {
  this.at = closingQuote(this.#text, this.at) + 1;
 }
 skipBlank() {
  while (this.#text.charCodeAt(this.at) <= SPACE) this.at++;
 }
 #skipWord() {
  while (this.at < this.#text.length && !this.#isAtBoundary()) this.at++;
 }
 #isAtBoundary() {
  const code = this.#text.charCodeAt(this.at);
  return code <= SPACE || code === COMMA || code === CLOSE_ARRAY$1 || code === CLOSE_OBJECT$1;
 }
};

function closingQuote(text, open) {
 for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 1)) {
  let escapes = 0;
  while (text.charCodeAt(at - 1 - escapes) === BACKSLASH) escapes++;
  if (escapes % 2 === 0) return at;
 }
 return text.length;
}

var LineIndex = class {
 #text;
 #starts;
 constructor(text) {
  this.#text = text;
 }
 positionAt(offset) {
  const line = this.lineAt(offset);
  return {
   line,
   column: offset - (this.#allStarts()[line - 1] ?? 0) + 1
  };
 }
 lineAt(offset) {
  const starts = this.#allStarts();
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
   const middle = low + high >> 1;
   if ((starts[middle] ?? 0) <= offset) low = middle; else high = middle;
  }
  return low + 1;
 }
 #allStarts() {
  this.#starts ??= startsOfLines(this.#text);
  return this.#starts;
 }
};

function startsOfLines(text) {
 const starts = [ 0 ];
 for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
 return starts;
}

const MAX_SEARCHED = 4194304;

function jsonFault(text) {
 const end = text.trimEnd().length;
 const offset = text.length > MAX_SEARCHED ? end : faultOffset(text);
 const at = new LineIndex(text).positionAt(Math.min(offset, end));
 return offset >= end ? {
  kind: "truncated",
  at
 } : {
  kind: "malformed",
  reason: reasonAt(text, offset),
  at
 };
}

const NO_JSON = "not JSON";

const TRAILING_COMMA = "a comma comes before the end";

const COMMENT = "it has a comment";

const SINGLE_QUOTES = "it has single quotes";

const BARE_KEY = "a key has no quotes";

const NO_COMMA = "a comma is missing";

const CONFLICT = "it has the marks of a merge conflict";

function reasonAt(text, offset) {
 const behind = text.slice(offset, offset + 7);
 const before = text.slice(Math.max(0, offset - 200), offset).trimEnd().at(-1) ?? "";
 if (/^(?:<{7}|={7}|>{7})/.test(behind)) return CONFLICT;
 if (/^(?:\/[/*]|#)/.test(behind)) return COMMENT;
 if (before === "," && /^[\]}]/.test(behind)) return TRAILING_COMMA;
 if (behind.startsWith("'")) return SINGLE_QUOTES;
 if (/[{,]/.test(before) && /^[A-Za-z_$]/.test(behind) && isInObject(text, offset)) return BARE_KEY;
 return /["\]}\w]/.test(before) && /^["[{]/.test(behind) && isInside(text, offset) ? NO_COMMA : NO_JSON;
}

function faultOffset(text) {
 let sound = 0;
 let faulty = text.length + 1;
 while (faulty - sound > 1) {
  const middle = sound + faulty >> 1;
  if (couldBecomeJson(text.slice(0, middle))) sound = middle; else faulty = middle;
 }
 return sound;
}

function couldBecomeJson(text) {
 try {
  JSON.parse(text);
  return true;
 } catch (error) {
  const reason = error instanceof Error ? error.message : "";
  const position = /at position (\d+)/.exec(reason)?.[1];
  return position === void 0 ? reason.startsWith("Unexpected end") : Number(position) >= text.length;
 }
}

function isInside(text, offset) {
 return !isWhole(text.slice(0, offset));
}

function isInObject(text, offset) {
 return couldBecomeJson(`${text.slice(0, offset)}"x":`);
}

function isWhole(text) {
 try {
  JSON.parse(text);
  return true;
 } catch {
  return false;
 }
}

function* nodesOf(root) {
 const pending = [ root ];
 for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
  yield node;
  if (node.kind === "mapping") for (const member of node.members.values()) pending.push(member); else if (node.kind === "list") for (const item of node.items) pending.push(item);
 }
}

function plainValue$1(node) {
 switch (node.kind) {
 case "mapping":
  {
   const value = Object.create(null);
   for (const [key, member] of node.members) value[key] = plainValue$1(member);
   return value;
  }

 case "list":
  return node.items.map(plainValue$1);

 default:
  return node.value;
 }
}

const QUOTE = 34;

const COLON = 58;

const OPEN_ARRAY = 91;

const OPEN_OBJECT = 123;

const CLOSE_ARRAY = 93;

const CLOSE_OBJECT = 125;

function countMembers(text) {
 let members = 0;
 let depth = 0;
 for (let at = 0; at < text.length; at++) switch (text.charCodeAt(at)) {
 case QUOTE:
  at = closingQuote(text, at);
  break;

 case COLON:
  members++;
  break;

 case OPEN_OBJECT:
 case OPEN_ARRAY:
  if (++depth > 64) return {
   kind: "too-deep",
   limit: 64,
   at: new LineIndex(text).positionAt(at)
  };
  break;

 case CLOSE_OBJECT:
 case CLOSE_ARRAY:
  depth--;
 }
 return members;
}

const MAX_KEPT = 1e3;

var DuplicateKeys = class {
 found=[];
 isFirst(members, key, {lines, key: offset}) {
  const first = members.get(key);
  if (first === void 0) return true;
  if (this.found.length < MAX_KEPT) {
   const {line, column} = first;
   this.found.push({
    kind: "duplicate-key",
    key,
    at: lines.positionAt(offset),
    first: {
     line,
     column
    }
   });
  }
  return false;
 }
};

var Place = class {
 #lines;
 #key;
 #start;
 constructor({lines, key, start}) {
  this.#lines = lines;
  this.#key = key;
  this.#start = start;
 }
 get line() {
  return this.#lines.lineAt(this.#key);
 }
 get column() {
  return this.#lines.positionAt(this.#key).column;
 }
 get start() {
  return this.#lines.positionAt(this.#start);
 }
 spotUnder(key) {
  return {
   lines: this.#lines,
   key,
   start: this.#start
  };
 }
};

var MappingNode = class extends Place {
 kind="mapping";
 members;
 constructor(spot, members) {
  super(spot);
  this.members = members;
 }
};

var ListNode = class extends Place {
 kind="list";
 items;
 constructor(spot, items) {
  super(spot);
  this.items = items;
 }
};

var ScalarNode = class extends Place {
 kind;
 text;
 value;
 constructor(spot, {kind, text, value}) {
  super(spot);
  this.kind = kind;
  this.text = text;
  this.value = value;
 }
};

function textNode(spot, text) {
 return new ScalarNode(spot, {
  kind: "text",
  text,
  value: text
 });
}

function dateNode(spot, text) {
 return new ScalarNode(spot, {
  kind: "date",
  text,
  value: text
 });
}

function wordNode(spot, text, value) {
 switch (typeof value) {
 case "number":
  return new ScalarNode(spot, {
   kind: "number",
   text,
   value
  });

 case "boolean":
  return new ScalarNode(spot, {
   kind: "boolean",
   text,
   value
  });

 default:
  return new ScalarNode(spot, {
   kind: "null",
   text,
   value
  });
 }
}

function nodeUnder(node, key) {
 const spot = node.spotUnder(key);
 switch (node.kind) {
 case "mapping":
  return new MappingNode(spot, node.members);

 case "list":
  return new ListNode(spot, node.items);

 case "text":
  return textNode(spot, node.text);

 case "date":
  return dateNode(spot, node.text);

 default:
  return wordNode(spot, node.text, node.value);
 }
}

function readJson(text) {
 try {
  JSON.parse(text);
 } catch {
  return {
   root: void 0,
   problems: [ jsonFault(text) ]
  };
 }
 const members = countMembers(text);
 return typeof members === "number" ? new JsonTree(text).read() : {
  root: void 0,
  problems: [ members ]
 };
}

var JsonTree = class {
 #cursor;
 #lines;
 #duplicates=new DuplicateKeys;
 constructor(text) {
  this.#cursor = new JsonCursor(text);
  this.#lines = new LineIndex(text);
 }
 read() {
  this.#cursor.skipBlank();
  return {
   root: this.#readValue(this.#cursor.at),
   problems: this.#duplicates.found
  };
 }
 #readValue(key) {
  const spot = {
   lines: this.#lines,
   key,
   start: this.#cursor.at
  };
  switch (this.#cursor.kind()) {
  case "object":
   return this.#readObject(spot);

  case "array":
   return this.#readArray(spot);

  case "string":
   return textNode(spot, this.#cursor.readString());

  case "word":
   return this.#readWord(spot);
  }
 }
 #readObject(spot) {
  const members = new Map;
  this.#cursor.enter();
  while (this.#cursor.hasNext()) {
   const offset = this.#cursor.at;
   const key = this.#cursor.readKey();
   const isFirst = this.#duplicates.isFirst(members, key, {
    ...spot,
    key: offset
   });
   const member = this.#readValue(offset);
   if (isFirst) members.set(key, member);
  }
  return new MappingNode(spot, members);
 }
 #readArray(spot) {
  const items = [];
  this.#cursor.enter();
  while (this.#cursor.hasNext()) items.push(this.#readValue(this.#cursor.at));
  return new ListNode(spot, items);
 }
 #readWord(spot) {
  const word = this.#cursor.readWord();
  return wordNode(spot, word, WORDS.has(word) ? WORDS.get(word) ?? null : Number(word));
 }
};

const WORDS = new Map([ [ "true", true ], [ "false", false ], [ "null", null ] ]);

const ALIAS = Symbol.for("yaml.alias");

const DOC = Symbol.for("yaml.document");

const MAP = Symbol.for("yaml.map");

const PAIR = Symbol.for("yaml.pair");

const SCALAR$1 = Symbol.for("yaml.scalar");

const SEQ = Symbol.for("yaml.seq");

const NODE_TYPE = Symbol.for("yaml.node.type");

const isAlias = node => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;

const isDocument = node => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;

const isMap = node => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;

const isPair = node => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;

const isScalar = node => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR$1;

const isSeq = node => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;

function isCollection(node) {
 if (node && typeof node === "object") switch (node[NODE_TYPE]) {
 case MAP:
 case SEQ:
  return true;
 }
 return false;
}

function isNode(node) {
 if (node && typeof node === "object") switch (node[NODE_TYPE]) {
 case ALIAS:
 case MAP:
 case SCALAR$1:
 case SEQ:
  return true;
 }
 return false;
}

const hasAnchor = node => (isScalar(node) || isCollection(node)) && !!node.anchor;

function visit$1() {
 throw new Error("visit: this bundle has only the reader of yaml");
}

const escapeChars = {
 "!": "%21",
 ",": "%2C",
 "[": "%5B",
 "]": "%5D",
 "{": "%7B",
 "}": "%7D"
};

const escapeTagName = tn => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);

var Directives = class Directives {
 constructor(yaml, tags) {
  this.docStart = null;
  this.docEnd = false;
  this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
  this.tags = Object.assign({}, Directives.defaultTags, tags);
 }
 clone() {
  const copy = new Directives(this.yaml, this.tags);
  copy.docStart = this.docStart;
  return copy;
 }
 atDocument() {
  const res = new Directives(this.yaml, this.tags);
  switch (this.yaml.version) {
  case "1.1":
   this.atNextDocument = true;
   break;

  case "1.2":
   this.atNextDocument = false;
   this.yaml = {
    explicit: Directives.defaultYaml.explicit,
    version: "1.2"
   };
   this.tags = Object.assign({}, Directives.defaultTags);
  }
  return res;
 }
 add(line, onError) {
  if (this.atNextDocument) {
   this.yaml = {
    explicit: Directives.defaultYaml.explicit,
    version: "1.1"
   };
   this.tags = Object.assign({}, Directives.defaultTags);
   this.atNextDocument = false;
  }
  const parts = line.trim().split(/[ \t]+/);
  const name = parts.shift();
  switch (name) {
  case "%TAG":
   {
    if (parts.length !== 2) {
     onError(0, "%TAG directive should contain exactly two parts");
     if (parts.length < 2) return false;
    }
    const [handle, prefix] = parts;
    this.tags[handle] = prefix;
    return true;
   }

  case "%YAML":
   {
    this.yaml.explicit = true;
    if (parts.length !== 1) {
     onError(0, "%YAML directive should contain exactly one part");
     return false;
    }
    const [version] = parts;
    if (version === "1.1" || version === "1.2") {
     this.yaml.version = version;
     return true;
    } else {
     const isValid = /^\d+\.\d+$/.test(version);
     onError(6, `Unsupported YAML version ${version}`, isValid);
     return false;
    }
   }

  default:
   onError(0, `Unknown directive ${name}`, true);
   return false;
  }
 }
 tagName(source, onError) {
  if (source === "!") return "!";
  if (source[0] !== "!") {
   onError(`Not a valid tag: ${source}`);
   return null;
  }
  if (source[1] === "<") {
   const verbatim = source.slice(2, -1);
   if (verbatim === "!" || verbatim === "!!") {
    onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
    return null;
   }
   if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
   return verbatim;
  }
  const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
  if (!suffix) onError(`The ${source} tag has no suffix`);
  const prefix = this.tags[handle];
  if (prefix) try {
   return prefix + decodeURIComponent(suffix);
  } catch (error) {
   onError(String(error));
   return null;
  }
  if (handle === "!") return source;
  onError(`Could not resolve tag: ${source}`);
  return null;
 }
 tagString(tag) {
  for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
  return tag[0] === "!" ? tag : `!<${tag}>`;
 }
 toString(doc) {
  const lines = this.yaml.explicit ? [ `%YAML ${this.yaml.version || "1.2"}` ] : [];
  const tagEntries = Object.entries(this.tags);
  let tagNames;
  if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
   const tags = {};
   visit$1(doc.contents, (_key, node) => {
    if (isNode(node) && node.tag) tags[node.tag] = true;
   });
   tagNames = Object.keys(tags);
  } else tagNames = [];
  for (const [handle, prefix] of tagEntries) {
   if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
   if (!doc || tagNames.some(tn => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
  }
  return lines.join("\n");
 }
};

Directives.defaultYaml = {
 explicit: false,
 version: "1.2"
};

Directives.defaultTags = {
 "!!": "tag:yaml.org,2002:"
};

function anchorIsValid(anchor) {
 if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
  const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
  throw new Error(msg);
 }
 return true;
}

function anchorNames(root) {
 const anchors = new Set;
 visit$1(root, {
  Value(_key, node) {
   if (node.anchor) anchors.add(node.anchor);
  }
 });
 return anchors;
}

function findNewAnchor(prefix, exclude) {
 for (let i = 1; ;++i) {
  const name = `${prefix}${i}`;
  if (!exclude.has(name)) return name;
 }
}

function createNodeAnchors(doc, prefix) {
 const aliasObjects = [];
 const sourceObjects = new Map;
 let prevAnchors = null;
 return {
  onAnchor: source => {
   aliasObjects.push(source);
   prevAnchors ?? (prevAnchors = anchorNames(doc));
   const anchor = findNewAnchor(prefix, prevAnchors);
   prevAnchors.add(anchor);
   return anchor;
  },
  setAnchors: () => {
   for (const source of aliasObjects) {
    const ref = sourceObjects.get(source);
    if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor; else {
     const error = new Error("Failed to resolve repeated object (this should not happen)");
     error.source = source;
     throw error;
    }
   }
  },
  sourceObjects
 };
}

function applyReviver(reviver, obj, key, val) {
 if (val && typeof val === "object") if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
  const v0 = val[i];
  const v1 = applyReviver(reviver, val, String(i), v0);
  if (v1 === void 0) delete val[i]; else if (v1 !== v0) val[i] = v1;
 } else if (val instanceof Map) for (const k of Array.from(val.keys())) {
  const v0 = val.get(k);
  const v1 = applyReviver(reviver, val, k, v0);
  if (v1 === void 0) val.delete(k); else if (v1 !== v0) val.set(k, v1);
 } else if (val instanceof Set) for (const v0 of Array.from(val)) {
  const v1 = applyReviver(reviver, val, v0, v0);
  if (v1 === void 0) val.delete(v0); else if (v1 !== v0) {
   val.delete(v0);
   val.add(v1);
  }
 } else for (const [k, v0] of Object.entries(val)) {
  const v1 = applyReviver(reviver, val, k, v0);
  if (v1 === void 0) delete val[k]; else if (v1 !== v0) val[k] = v1;
 }
 return reviver.call(obj, key, val);
}

function toJS(value, arg, ctx) {
 if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
 if (value && typeof value.toJSON === "function") {
  if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
  const data = {
   aliasCount: 0,
   count: 1,
   res: void 0
  };
  ctx.anchors.set(value, data);
  ctx.onCreate = res => {
   data.res = res;
   delete ctx.onCreate;
  };
  const res = value.toJSON(arg, ctx);
  if (ctx.onCreate) ctx.onCreate(res);
  return res;
 }
 if (typeof value === "bigint" && !ctx?.keep) return Number(value);
 return value;
}

var NodeBase = class {
 constructor(type) {
  Object.defineProperty(this, NODE_TYPE, {
   value: type
  });
 }
 clone() {
  const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
  if (this.range) copy.range = this.range.slice();
  return copy;
 }
 toJS(doc, {mapAsMap, maxAliasCount, onAnchor, reviver} = {}) {
  if (!isDocument(doc)) throw new TypeError("A document argument is required");
  const ctx = {
   anchors: new Map,
   doc,
   keep: true,
   mapAsMap: mapAsMap === true,
   mapKeyWarned: false,
   maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
  };
  const res = toJS(this, "", ctx);
  if (typeof onAnchor === "function") for (const {count, res} of ctx.anchors.values()) onAnchor(res, count);
  return typeof reviver === "function" ? applyReviver(reviver, {
   "": res
  }, "", res) : res;
 }
};

var Alias = class extends NodeBase {
 constructor(source) {
  super(ALIAS);
  this.source = source;
  Object.defineProperty(this, "tag", {
   set() {
    throw new Error("Alias nodes cannot have tags");
   }
  });
 }
 resolve(doc, ctx) {
  if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
  let nodes;
  if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache; else {
   nodes = [];
   visit$1(doc, {
    Node: (_key, node) => {
     if (isAlias(node) || hasAnchor(node)) nodes.push(node);
    }
   });
   if (ctx) ctx.aliasResolveCache = nodes;
  }
  let found;
  for (const node of nodes) {
   if (node === this) break;
   if (node.anchor === this.source) found = node;
  }
  if (found && ctx) {
   const {anchors, doc, maxAliasCount} = ctx;
   let data = anchors.get(found);
   if (!data) {
    toJS(found, null, ctx);
    data = anchors.get(found);
   }
   if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
   if (maxAliasCount >= 0) {
    data.count += 1;
    if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
    if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
   }
  }
  return found;
 }
 toJSON(_arg, ctx) {
  if (!ctx) return {
   source: this.source
  };
  const source = this.resolve(ctx.doc, ctx);
  if (!source) {
   const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
   throw new ReferenceError(msg);
  }
  return ctx.anchors.get(source).res;
 }
 toString(ctx, _onComment, _onChompKeep) {
  const src = `*${this.source}`;
  if (ctx) {
   anchorIsValid(this.source);
   if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
    const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
    throw new Error(msg);
   }
   if (ctx.implicitKey) return `${src} `;
  }
  return src;
 }
};

function getAliasCount(doc, node, anchors) {
 if (isAlias(node)) {
  const source = node.resolve(doc);
  const anchor = anchors && source && anchors.get(source);
  return anchor ? anchor.count * anchor.aliasCount : 0;
 } else if (isCollection(node)) {
  let count = 0;
  for (const item of node.items) {
   const c = getAliasCount(doc, item, anchors);
   if (c > count) count = c;
  }
  return count;
 } else if (isPair(node)) {
  const kc = getAliasCount(doc, node.key, anchors);
  const vc = getAliasCount(doc, node.value, anchors);
  return Math.max(kc, vc);
 }
 return 1;
}

const isScalarValue = value => !value || typeof value !== "function" && typeof value !== "object";

var Scalar = class extends NodeBase {
 constructor(value) {
  super(SCALAR$1);
  this.value = value;
 }
 toJSON(arg, ctx) {
  return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
 }
 toString() {
  return String(this.value);
 }
};

Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";

Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";

Scalar.PLAIN = "PLAIN";

Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";

Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

const defaultTagPrefix = "tag:yaml.org,2002:";

function findTagObject(value, tagName, tags) {
 if (tagName) {
  const match = tags.filter(t => t.tag === tagName);
  const tagObj = match.find(t => !t.format) ?? match[0];
  if (!tagObj) throw new Error(`Tag ${tagName} not found`);
  return tagObj;
 }
 return tags.find(t => t.identify?.(value) && !t.format);
}

function createNode(value, tagName, ctx) {
 if (isDocument(value)) value = value.contents;
 if (isNode(value)) return value;
 if (isPair(value)) {
  const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
  map.items.push(value);
  return map;
 }
 if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
 const {aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects} = ctx;
 let ref;
 if (aliasDuplicateObjects && value && typeof value === "object") {
  ref = sourceObjects.get(value);
  if (ref) {
   ref.anchor ?? (ref.anchor = onAnchor(value));
   return new Alias(ref.anchor);
  } else {
   ref = {
    anchor: null,
    node: null
   };
   sourceObjects.set(value, ref);
  }
 }
 if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
 let tagObj = findTagObject(value, tagName, schema.tags);
 if (!tagObj) {
  if (value && typeof value.toJSON === "function") value = value.toJSON();
  if (!value || typeof value !== "object") {
   const node = new Scalar(value);
   if (ref) ref.node = node;
   return node;
  }
  tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
 }
 if (onTagObj) {
  onTagObj(tagObj);
  delete ctx.onTagObj;
 }
 const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
 if (tagName) node.tag = tagName; else if (!tagObj.default) node.tag = tagObj.tag;
 if (ref) ref.node = node;
 return node;
}

function collectionFromPath(schema, path, value) {
 let v = value;
 for (let i = path.length - 1; i >= 0; --i) {
  const k = path[i];
  if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
   const a = [];
   a[k] = v;
   v = a;
  } else v = new Map([ [ k, v ] ]);
 }
 return createNode(v, void 0, {
  aliasDuplicateObjects: false,
  keepUndefined: false,
  onAnchor: () => {
   throw new Error("This should not happen, please report a bug.");
  },
  schema,
  sourceObjects: new Map
 });
}

const isEmptyPath = path => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;

var Collection = class extends NodeBase {
 constructor(type, schema) {
  super(type);
  Object.defineProperty(this, "schema", {
   value: schema,
   configurable: true,
   enumerable: false,
   writable: true
  });
 }
 clone(schema) {
  const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
  if (schema) copy.schema = schema;
  copy.items = copy.items.map(it => isNode(it) || isPair(it) ? it.clone(schema) : it);
  if (this.range) copy.range = this.range.slice();
  return copy;
 }
 addIn(path, value) {
  if (isEmptyPath(path)) this.add(value); else {
   const [key, ...rest] = path;
   const node = this.get(key, true);
   if (isCollection(node)) node.addIn(rest, value); else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value)); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
  }
 }
 deleteIn(path) {
  const [key, ...rest] = path;
  if (rest.length === 0) return this.delete(key);
  const node = this.get(key, true);
  if (isCollection(node)) return node.deleteIn(rest); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
 }
 getIn(path, keepScalar) {
  const [key, ...rest] = path;
  const node = this.get(key, true);
  if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node; else return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
 }
 hasAllNullValues(allowScalar) {
  return this.items.every(node => {
   if (!isPair(node)) return false;
   const n = node.value;
   return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
  });
 }
 hasIn(path) {
  const [key, ...rest] = path;
  if (rest.length === 0) return this.has(key);
  const node = this.get(key, true);
  return isCollection(node) ? node.hasIn(rest) : false;
 }
 setIn(path, value) {
  const [key, ...rest] = path;
  if (rest.length === 0) this.set(key, value); else {
   const node = this.get(key, true);
   if (isCollection(node)) node.setIn(rest, value); else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value)); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
  }
 }
};

function stringifyPair() {
 throw new Error("stringifyPair: this bundle has only the reader of yaml");
}

function warn(logLevel, warning) {
 if (logLevel === "debug" || logLevel === "warn") console.warn(warning);
}

const MERGE_KEY = "<<";

const merge = {
 identify: value => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
 default: "key",
 tag: "tag:yaml.org,2002:merge",
 test: /^<<$/,
 resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
  addToJSMap: addMergeToJSMap
 }),
 stringify: () => MERGE_KEY
};

const isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);

function addMergeToJSMap(ctx, map, value) {
 const source = resolveAliasValue(ctx, value);
 if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it); else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it); else mergeValue(ctx, map, source);
}

function mergeValue(ctx, map, value) {
 const source = resolveAliasValue(ctx, value);
 if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
 const srcMap = source.toJSON(null, ctx, Map);
 for (const [key, value] of srcMap) if (map instanceof Map) {
  if (!map.has(key)) map.set(key, value);
 } else if (map instanceof Set) map.add(key); else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
  value,
  writable: true,
  enumerable: true,
  configurable: true
 });
 return map;
}

function resolveAliasValue(ctx, value) {
 return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

function createStringifyContext() {
 throw new Error("createStringifyContext: this bundle has only the reader of yaml");
}

function addPairToJSMap(ctx, map, {key, value}) {
 if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value); else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value); else {
  const jsKey = toJS(key, "", ctx);
  if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx)); else if (map instanceof Set) map.add(jsKey); else {
   const stringKey = stringifyKey(key, jsKey, ctx);
   const jsValue = toJS(value, stringKey, ctx);
   if (stringKey in map) Object.defineProperty(map, stringKey, {
    value: jsValue,
    writable: true,
    enumerable: true,
    configurable: true
   }); else map[stringKey] = jsValue;
  }
 }
 return map;
}

function stringifyKey(key, jsKey, ctx) {
 if (jsKey === null) return "";
 if (typeof jsKey !== "object") return String(jsKey);
 if (isNode(key) && ctx?.doc) {
  const strCtx = createStringifyContext(ctx.doc, {});
  strCtx.anchors = new Set;
  for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
  strCtx.inFlow = true;
  strCtx.inStringifyKey = true;
  const strKey = key.toString(strCtx);
  if (!ctx.mapKeyWarned) {
   let jsonStr = JSON.stringify(strKey);
   if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + '..."';
   warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
   ctx.mapKeyWarned = true;
  }
  return strKey;
 }
 return JSON.stringify(jsKey);
}

function createPair(key, value, ctx) {
 return new Pair(createNode(key, void 0, ctx), createNode(value, void 0, ctx));
}

var Pair = class Pair {
 constructor(key, value = null) {
  Object.defineProperty(this, NODE_TYPE, {
   value: PAIR
  });
  this.key = key;
  this.value = value;
 }
 clone(schema) {
  let {key, value} = this;
  if (isNode(key)) key = key.clone(schema);
  if (isNode(value)) value = value.clone(schema);
  return new Pair(key, value);
 }
 toJSON(_, ctx) {
  return addPairToJSMap(ctx, ctx?.mapAsMap ? new Map : {}, this);
 }
 toString(ctx, onComment, onChompKeep) {
  return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
 }
};

function stringifyCollection() {
 throw new Error("stringifyCollection: this bundle has only the reader of yaml");
}

function findPair(items, key) {
 const k = isScalar(key) ? key.value : key;
 for (const it of items) if (isPair(it)) {
  if (it.key === key || it.key === k) return it;
  if (isScalar(it.key) && it.key.value === k) return it;
 }
}

var YAMLMap = class extends Collection {
 static get tagName() {
  return "tag:yaml.org,2002:map";
 }
 constructor(schema) {
  super(MAP, schema);
  this.items = [];
 }
 static from(schema, obj, ctx) {
  const {keepUndefined, replacer} = ctx;
  const map = new this(schema);
  const add = (key, value) => {
   if (typeof replacer === "function") value = replacer.call(obj, key, value); else if (Array.isArray(replacer) && !replacer.includes(key)) return;
   if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
  };
  if (obj instanceof Map) for (const [key, value] of obj) add(key, value); else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
  if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
  return map;
 }
 add(pair, overwrite) {
  let _pair;
  if (isPair(pair)) _pair = pair; else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value); else _pair = new Pair(pair.key, pair.value);
  const prev = findPair(this.items, _pair.key);
  const sortEntries = this.schema?.sortMapEntries;
  if (prev) {
   if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
   if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value; else prev.value = _pair.value;
  } else if (sortEntries) {
   const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
   if (i === -1) this.items.push(_pair); else this.items.splice(i, 0, _pair);
  } else this.items.push(_pair);
 }
 delete(key) {
  const it = findPair(this.items, key);
  if (!it) return false;
  return this.items.splice(this.items.indexOf(it), 1).length > 0;
 }
 get(key, keepScalar) {
  const node = findPair(this.items, key)?.value;
  return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
 }
 has(key) {
  return !!findPair(this.items, key);
 }
 set(key, value) {
  this.add(new Pair(key, value), true);
 }
 toJSON(_, ctx, Type) {
  const map = Type ? new Type : ctx?.mapAsMap ? new Map : {};
  if (ctx?.onCreate) ctx.onCreate(map);
  for (const item of this.items) addPairToJSMap(ctx, map, item);
  return map;
 }
 toString(ctx, onComment, onChompKeep) {
  if (!ctx) return JSON.stringify(this);
  for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
  if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, {
   allNullValues: true
  });
  return stringifyCollection(this, ctx, {
   blockItemPrefix: "",
   flowChars: {
    start: "{",
    end: "}"
   },
   itemIndent: ctx.indent || "",
   onChompKeep,
   onComment
  });
 }
};

const map = {
 collection: "map",
 default: true,
 nodeClass: YAMLMap,
 tag: "tag:yaml.org,2002:map",
 resolve(map, onError) {
  if (!isMap(map)) onError("Expected a mapping for this tag");
  return map;
 },
 createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};

var YAMLSeq = class extends Collection {
 static get tagName() {
  return "tag:yaml.org,2002:seq";
 }
 constructor(schema) {
  super(SEQ, schema);
  this.items = [];
 }
 add(value) {
  this.items.push(value);
 }
 delete(key) {
  const idx = asItemIndex(key);
  if (typeof idx !== "number") return false;
  return this.items.splice(idx, 1).length > 0;
 }
 get(key, keepScalar) {
  const idx = asItemIndex(key);
  if (typeof idx !== "number") return;
  const it = this.items[idx];
  return !keepScalar && isScalar(it) ? it.value : it;
 }
 has(key) {
  const idx = asItemIndex(key);
  return typeof idx === "number" && idx < this.items.length;
 }
 set(key, value) {
  const idx = asItemIndex(key);
  if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
  const prev = this.items[idx];
  if (isScalar(prev) && isScalarValue(value)) prev.value = value; else this.items[idx] = value;
 }
 toJSON(_, ctx) {
  const seq = [];
  if (ctx?.onCreate) ctx.onCreate(seq);
  let i = 0;
  for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
  return seq;
 }
 toString(ctx, onComment, onChompKeep) {
  if (!ctx) return JSON.stringify(this);
  return stringifyCollection(this, ctx, {
   blockItemPrefix: "- ",
   flowChars: {
    start: "[",
    end: "]"
   },
   itemIndent: (ctx.indent || "") + "  ",
   onChompKeep,
   onComment
  });
 }
 static from(schema, obj, ctx) {
  const {replacer} = ctx;
  const seq = new this(schema);
  if (obj && Symbol.iterator in Object(obj)) {
   let i = 0;
   for (let it of obj) {
    if (typeof replacer === "function") {
     const key = obj instanceof Set ? it : String(i++);
     it = replacer.call(obj, key, it);
    }
    seq.items.push(createNode(it, void 0, ctx));
   }
  }
  return seq;
 }
};

function asItemIndex(key) {
 let idx = isScalar(key) ? key.value : key;
 if (idx && typeof idx === "string") idx = Number(idx);
 return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

const seq = {
 collection: "seq",
 default: true,
 nodeClass: YAMLSeq,
 tag: "tag:yaml.org,2002:seq",
 resolve(seq, onError) {
  if (!isSeq(seq)) onError("Expected a sequence for this tag");
  return seq;
 },
 createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};

function stringifyString() {
 throw new Error("stringifyString: this bundle has only the reader of yaml");
}

const string = {
 identify: value => typeof value === "string",
 default: true,
 tag: "tag:yaml.org,2002:str",
 resolve: str => str,
 stringify(item, ctx, onComment, onChompKeep) {
  ctx = Object.assign({
   actualString: true
  }, ctx);
  return stringifyString(item, ctx, onComment, onChompKeep);
 }
};

const nullTag = {
 identify: value => value == null,
 createNode: () => new Scalar(null),
 default: true,
 tag: "tag:yaml.org,2002:null",
 test: /^(?:~|[Nn]ull|NULL)?$/,
 resolve: () => new Scalar(null),
 stringify: ({source}, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

const boolTag = {
 identify: value => typeof value === "boolean",
 default: true,
 tag: "tag:yaml.org,2002:bool",
 test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
 resolve: str => new Scalar(str[0] === "t" || str[0] === "T"),
 stringify({source, value}, ctx) {
  if (source && boolTag.test.test(source)) if (value === (source[0] === "t" || source[0] === "T")) return source;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
 }
};

function stringifyNumber() {
 throw new Error("stringifyNumber: this bundle has only the reader of yaml");
}

const floatNaN$1 = {
 identify: value => typeof value === "number",
 default: true,
 tag: "tag:yaml.org,2002:float",
 test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
 resolve: str => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
 stringify: stringifyNumber
};

const floatExp$1 = {
 identify: value => typeof value === "number",
 default: true,
 tag: "tag:yaml.org,2002:float",
 format: "EXP",
 test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
 resolve: str => parseFloat(str),
 stringify(node) {
  const num = Number(node.value);
  return isFinite(num) ? num.toExponential() : stringifyNumber(node);
 }
};

const float$1 = {
 identify: value => typeof value === "number",
 default: true,
 tag: "tag:yaml.org,2002:float",
 test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
 resolve(str) {
  const node = new Scalar(parseFloat(str));
  const dot = str.indexOf(".");
  if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
  return node;
 },
 stringify: stringifyNumber
};

const intIdentify$2 = value => typeof value === "bigint" || Number.isInteger(value);

const intResolve$1 = (str, offset, radix, {intAsBigInt}) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);

function intStringify$1(node, radix, prefix) {
 const {value} = node;
 if (intIdentify$2(value) && value >= 0) return prefix + value.toString(radix);
 return stringifyNumber(node);
}

const intOct$1 = {
 identify: value => intIdentify$2(value) && value >= 0,
 default: true,
 tag: "tag:yaml.org,2002:int",
 format: "OCT",
 test: /^0o[0-7]+$/,
 resolve: (str, _onError, opt) => intResolve$1(str, 2, 8, opt),
 stringify: node => intStringify$1(node, 8, "0o")
};

const int$1 = {
 identify: intIdentify$2,
 default: true,
 tag: "tag:yaml.org,2002:int",
 test: /^[-+]?[0-9]+$/,
 resolve: (str, _onError, opt) => intResolve$1(str, 0, 10, opt),
 stringify: stringifyNumber
};

const intHex$1 = {
 identify: value => intIdentify$2(value) && value >= 0,
 default: true,
 tag: "tag:yaml.org,2002:int",
 format: "HEX",
 test: /^0x[0-9a-fA-F]+$/,
 resolve: (str, _onError, opt) => intResolve$1(str, 2, 16, opt),
 stringify: node => intStringify$1(node, 16, "0x")
};

const schema$2 = [ map, seq, string, nullTag, boolTag, intOct$1, int$1, intHex$1, floatNaN$1, floatExp$1, float$1 ];

function intIdentify$1(value) {
 return typeof value === "bigint" || Number.isInteger(value);
}

const stringifyJSON = ({value}) => JSON.stringify(value);

const jsonScalars = [ {
 identify: value => typeof value === "string",
 default: true,
 tag: "tag:yaml.org,2002:str",
 resolve: str => str,
 stringify: stringifyJSON
}, {
 identify: value => value == null,
 createNode: () => new Scalar(null),
 default: true,
 tag: "tag:yaml.org,2002:null",
 test: /^null$/,
 resolve: () => null,
 stringify: stringifyJSON
}, {
 identify: value => typeof value === "boolean",
 default: true,
 tag: "tag:yaml.org,2002:bool",
 test: /^true$|^false$/,
 resolve: str => str === "true",
 stringify: stringifyJSON
}, {
 identify: intIdentify$1,
 default: true,
 tag: "tag:yaml.org,2002:int",
 test: /^-?(?:0|[1-9][0-9]*)$/,
 resolve: (str, _onError, {intAsBigInt}) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
 stringify: ({value}) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
}, {
 identify: value => typeof value === "number",
 default: true,
 tag: "tag:yaml.org,2002:float",
 test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
 resolve: str => parseFloat(str),
 stringify: stringifyJSON
} ];

const schema$1 = [ map, seq ].concat(jsonScalars, {
 default: true,
 tag: "",
 test: /^/,
 resolve(str, onError) {
  onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
  return str;
 }
});

const binary = {
 identify: value => value instanceof Uint8Array,
 default: false,
 tag: "tag:yaml.org,2002:binary",
 resolve(src, onError) {
  if (typeof atob === "function") {
   const str = atob(src.replace(/[\n\r]/g, ""));
   const buffer = new Uint8Array(str.length);
   for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
   return buffer;
  } else {
   onError("This environment does not support reading binary tags; either Buffer or atob is required");
   return src;
  }
 },
 stringify({comment, type, value}, ctx, onComment, onChompKeep) {
  if (!value) return "";
  const buf = value;
  let str;
  if (typeof btoa === "function") {
   let s = "";
   for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
   str = btoa(s);
  } else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
  type ?? (type = Scalar.BLOCK_LITERAL);
  if (type !== Scalar.QUOTE_DOUBLE) {
   const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
   const n = Math.ceil(str.length / lineWidth);
   const lines = new Array(n);
   for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
   str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
  }
  return stringifyString({
   comment,
   type,
   value: str
  }, ctx, onComment, onChompKeep);
 }
};

function resolvePairs(seq, onError) {
 if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
  let item = seq.items[i];
  if (isPair(item)) continue; else if (isMap(item)) {
   if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
   const pair = item.items[0] || new Pair(new Scalar(null));
   if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
   if (item.comment) {
    const cn = pair.value ?? pair.key;
    cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
   }
   item = pair;
  }
  seq.items[i] = isPair(item) ? item : new Pair(item);
 } else onError("Expected a sequence for this tag");
 return seq;
}

function createPairs(schema, iterable, ctx) {
 const {replacer} = ctx;
 const pairs = new YAMLSeq(schema);
 pairs.tag = "tag:yaml.org,2002:pairs";
 let i = 0;
 if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
  if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
  let key, value;
  if (Array.isArray(it)) if (it.length === 2) {
   key = it[0];
   value = it[1];
  } else throw new TypeError(`Expected [key, value] tuple: ${it}`); else if (it && it instanceof Object) {
   const keys = Object.keys(it);
   if (keys.length === 1) {
    key = keys[0];
    value = it[key];
   } else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
  } else key = it;
  pairs.items.push(createPair(key, value, ctx));
 }
 return pairs;
}

const pairs$1 = {
 collection: "seq",
 default: false,
 tag: "tag:yaml.org,2002:pairs",
 resolve: resolvePairs,
 createNode: createPairs
};

var YAMLOMap = class YAMLOMap extends YAMLSeq {
 constructor() {
  super();
  this.add = YAMLMap.prototype.add.bind(this);
  this.delete = YAMLMap.prototype.delete.bind(this);
  this.get = YAMLMap.prototype.get.bind(this);
  this.has = YAMLMap.prototype.has.bind(this);
  this.set = YAMLMap.prototype.set.bind(this);
  this.tag = YAMLOMap.tag;
 }
 toJSON(_, ctx) {
  if (!ctx) return super.toJSON(_);
  const map = new Map;
  if (ctx?.onCreate) ctx.onCreate(map);
  for (const pair of this.items) {
   let key, value;
   if (isPair(pair)) {
    key = toJS(pair.key, "", ctx);
    value = toJS(pair.value, key, ctx);
   } else key = toJS(pair, "", ctx);
   if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
   map.set(key, value);
  }
  return map;
 }
 static from(schema, iterable, ctx) {
  const pairs = createPairs(schema, iterable, ctx);
  const omap = new this;
  omap.items = pairs.items;
  return omap;
 }
};

YAMLOMap.tag = "tag:yaml.org,2002:omap";

const omap = {
 collection: "seq",
 identify: value => value instanceof Map,
 nodeClass: YAMLOMap,
 default: false,
 tag: "tag:yaml.org,2002:omap",
 resolve(seq, onError) {
  const pairs = resolvePairs(seq, onError);
  const seenKeys = [];
  for (const {key} of pairs.items) if (isScalar(key)) if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`); else seenKeys.push(key.value);
  return Object.assign(new YAMLOMap, pairs);
 },
 createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

function boolStringify({value, source}, ctx) {
 if (source && (value ? trueTag : falseTag).test.test(source)) return source;
 return value ? ctx.options.trueStr : ctx.options.falseStr;
}

const trueTag = {
 identify: value => value === true,
 default: true,
 tag: "tag:yaml.org,2002:bool",
 test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
 resolve: () => new Scalar(true),
 stringify: boolStringify
};

const falseTag = {
 identify: value => value === false,
 default: true,
 tag: "tag:yaml.org,2002:bool",
 test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
 resolve: () => new Scalar(false),
 stringify: boolStringify
};

const floatNaN = {
 identify: value => typeof value === "number",
 default: true,
 tag: "tag:yaml.org,2002:float",
 test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
 resolve: str => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
 stringify: stringifyNumber
};

const floatExp = {
 identify: value => typeof value === "number",
 default: true,
 tag: "tag:yaml.org,2002:float",
 format: "EXP",
 test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
 resolve: str => parseFloat(str.replace(/_/g, "")),
 stringify(node) {
  const num = Number(node.value);
  return isFinite(num) ? num.toExponential() : stringifyNumber(node);
 }
};

const float = {
 identify: value => typeof value === "number",
 default: true,
 tag: "tag:yaml.org,2002:float",
 test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
 resolve(str) {
  const node = new Scalar(parseFloat(str.replace(/_/g, "")));
  const dot = str.indexOf(".");
  if (dot !== -1) {
   const f = str.substring(dot + 1).replace(/_/g, "");
   if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
  }
  return node;
 },
 stringify: stringifyNumber
};

const intIdentify = value => typeof value === "bigint" || Number.isInteger(value);

function intResolve(str, offset, radix, {intAsBigInt}) {
 const sign = str[0];
 if (sign === "-" || sign === "+") offset += 1;
 str = str.substring(offset).replace(/_/g, "");
 if (intAsBigInt) {
  switch (radix) {
  case 2:
   str = `0b${str}`;
   break;

  case 8:
   str = `0o${str}`;
   break;

  case 16:
   str = `0x${str}`;
  }
  const n = BigInt(str);
  return sign === "-" ? BigInt(-1) * n : n;
 }
 const n = parseInt(str, radix);
 return sign === "-" ? -1 * n : n;
}

function intStringify(node, radix, prefix) {
 const {value} = node;
 if (intIdentify(value)) {
  const str = value.toString(radix);
  return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
 }
 return stringifyNumber(node);
}

const intBin = {
 identify: intIdentify,
 default: true,
 tag: "tag:yaml.org,2002:int",
 format: "BIN",
 test: /^[-+]?0b[0-1_]+$/,
 resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
 stringify: node => intStringify(node, 2, "0b")
};

const intOct = {
 identify: intIdentify,
 default: true,
 tag: "tag:yaml.org,2002:int",
 format: "OCT",
 test: /^[-+]?0[0-7_]+$/,
 resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
 stringify: node => intStringify(node, 8, "0")
};

const int = {
 identify: intIdentify,
 default: true,
 tag: "tag:yaml.org,2002:int",
 test: /^[-+]?[0-9][0-9_]*$/,
 resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
 stringify: stringifyNumber
};

const intHex = {
 identify: intIdentify,
 default: true,
 tag: "tag:yaml.org,2002:int",
 format: "HEX",
 test: /^[-+]?0x[0-9a-fA-F_]+$/,
 resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
 stringify: node => intStringify(node, 16, "0x")
};

var YAMLSet = class YAMLSet extends YAMLMap {
 constructor(schema) {
  super(schema);
  this.tag = YAMLSet.tag;
 }
 add(key) {
  let pair;
  if (isPair(key)) pair = key; else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null); else pair = new Pair(key, null);
  if (!findPair(this.items, pair.key)) this.items.push(pair);
 }
 get(key, keepPair) {
  const pair = findPair(this.items, key);
  return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
 }
 set(key, value) {
  if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
  const prev = findPair(this.items, key);
  if (prev && !value) this.items.splice(this.items.indexOf(prev), 1); else if (!prev && value) this.items.push(new Pair(key));
 }
 toJSON(_, ctx) {
  return super.toJSON(_, ctx, Set);
 }
 toString(ctx, onComment, onChompKeep) {
  if (!ctx) return JSON.stringify(this);
  if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, {
   allNullValues: true
  }), onComment, onChompKeep); else throw new Error("Set items must all have null values");
 }
 static from(schema, iterable, ctx) {
  const {replacer} = ctx;
  const set = new this(schema);
  if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
   if (typeof replacer === "function") value = replacer.call(iterable, value, value);
   set.items.push(createPair(value, null, ctx));
  }
  return set;
 }
};

YAMLSet.tag = "tag:yaml.org,2002:set";

const set = {
 collection: "map",
 identify: value => value instanceof Set,
 nodeClass: YAMLSet,
 default: false,
 tag: "tag:yaml.org,2002:set",
 createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
 resolve(map, onError) {
  if (isMap(map)) if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet, map); else onError("Set items must all have null values"); else onError("Expected a mapping for this tag");
  return map;
 }
};

function parseSexagesimal(str, asBigInt) {
 const sign = str[0];
 const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
 const num = n => asBigInt ? BigInt(n) : Number(n);
 const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
 return sign === "-" ? num(-1) * res : res;
}

function stringifySexagesimal(node) {
 let {value} = node;
 let num = n => n;
 if (typeof value === "bigint") num = n => BigInt(n); else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
 let sign = "";
 if (value < 0) {
  sign = "-";
  value *= num(-1);
 }
 const _60 = num(60);
 const parts = [ value % _60 ];
 if (value < 60) parts.unshift(0); else {
  value = (value - parts[0]) / _60;
  parts.unshift(value % _60);
  if (value >= 60) {
   value = (value - parts[0]) / _60;
   parts.unshift(value);
  }
 }
 return sign + parts.map(n => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}

const intTime = {
 identify: value => typeof value === "bigint" || Number.isInteger(value),
 default: true,
 tag: "tag:yaml.org,2002:int",
 format: "TIME",
 test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
 resolve: (str, _onError, {intAsBigInt}) => parseSexagesimal(str, intAsBigInt),
 stringify: stringifySexagesimal
};

const floatTime = {
 identify: value => typeof value === "number",
 default: true,
 tag: "tag:yaml.org,2002:float",
 format: "TIME",
 test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
 resolve: str => parseSexagesimal(str, false),
 stringify: stringifySexagesimal
};

const timestamp = {
 identify: value => value instanceof Date,
 default: true,
 tag: "tag:yaml.org,2002:timestamp",
 test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
 resolve(str) {
  const match = str.match(timestamp.test);
  if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
  const [, year, month, day, hour, minute, second] = match.map(Number);
  const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
  let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
  const tz = match[8];
  if (tz && tz !== "Z") {
   let d = parseSexagesimal(tz, false);
   if (Math.abs(d) < 30) d *= 60;
   date -= 6e4 * d;
  }
  return new Date(date);
 },
 stringify: ({value}) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

const schema = [ map, seq, string, nullTag, trueTag, falseTag, intBin, intOct, int, intHex, floatNaN, floatExp, float, binary, merge, omap, pairs$1, set, intTime, floatTime, timestamp ];

const schemas = new Map([ [ "core", schema$2 ], [ "failsafe", [ map, seq, string ] ], [ "json", schema$1 ], [ "yaml11", schema ], [ "yaml-1.1", schema ] ]);

const tagsByName = {
 binary,
 bool: boolTag,
 float: float$1,
 floatExp: floatExp$1,
 floatNaN: floatNaN$1,
 floatTime,
 int: int$1,
 intHex: intHex$1,
 intOct: intOct$1,
 intTime,
 map,
 merge,
 null: nullTag,
 omap,
 pairs: pairs$1,
 seq,
 set,
 timestamp
};

const coreKnownTags = {
 "tag:yaml.org,2002:binary": binary,
 "tag:yaml.org,2002:merge": merge,
 "tag:yaml.org,2002:omap": omap,
 "tag:yaml.org,2002:pairs": pairs$1,
 "tag:yaml.org,2002:set": set,
 "tag:yaml.org,2002:timestamp": timestamp
};

function getTags(customTags, schemaName, addMergeTag) {
 const schemaTags = schemas.get(schemaName);
 if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
 let tags = schemaTags;
 if (!tags) if (Array.isArray(customTags)) tags = []; else {
  const keys = Array.from(schemas.keys()).filter(key => key !== "yaml11").map(key => JSON.stringify(key)).join(", ");
  throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
 }
 if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag); else if (typeof customTags === "function") tags = customTags(tags.slice());
 if (addMergeTag) tags = tags.concat(merge);
 return tags.reduce((tags, tag) => {
  const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
  if (!tagObj) {
   const tagName = JSON.stringify(tag);
   const keys = Object.keys(tagsByName).map(key => JSON.stringify(key)).join(", ");
   throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
  }
  if (!tags.includes(tagObj)) tags.push(tagObj);
  return tags;
 }, []);
}

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;

var Schema = class Schema {
 constructor({compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults}) {
  this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
  this.name = typeof schema === "string" && schema || "core";
  this.knownTags = resolveKnownTags ? coreKnownTags : {};
  this.tags = getTags(customTags, this.name, merge);
  this.toStringOptions = toStringDefaults ?? null;
  Object.defineProperty(this, MAP, {
   value: map
  });
  Object.defineProperty(this, SCALAR$1, {
   value: string
  });
  Object.defineProperty(this, SEQ, {
   value: seq
  });
  this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
 }
 clone() {
  const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
  copy.tags = this.tags.slice();
  return copy;
 }
};

function stringifyDocument() {
 throw new Error("stringifyDocument: this bundle has only the reader of yaml");
}

var Document = class Document {
 constructor(value, replacer, options) {
  this.commentBefore = null;
  this.comment = null;
  this.errors = [];
  this.warnings = [];
  Object.defineProperty(this, NODE_TYPE, {
   value: DOC
  });
  let _replacer = null;
  if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer; else if (options === void 0 && replacer) {
   options = replacer;
   replacer = void 0;
  }
  const opt = Object.assign({
   intAsBigInt: false,
   keepSourceTokens: false,
   logLevel: "warn",
   prettyErrors: true,
   strict: true,
   stringKeys: false,
   uniqueKeys: true,
   version: "1.2"
  }, options);
  this.options = opt;
  let {version} = opt;
  if (options?._directives) {
   this.directives = options._directives.atDocument();
   if (this.directives.yaml.explicit) version = this.directives.yaml.version;
  } else this.directives = new Directives({
   version
  });
  this.setSchema(version, options);
  this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
 }
 clone() {
  const copy = Object.create(Document.prototype, {
   [NODE_TYPE]: {
    value: DOC
   }
  });
  copy.commentBefore = this.commentBefore;
  copy.comment = this.comment;
  copy.errors = this.errors.slice();
  copy.warnings = this.warnings.slice();
  copy.options = Object.assign({}, this.options);
  if (this.directives) copy.directives = this.directives.clone();
  copy.schema = this.schema.clone();
  copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
  if (this.range) copy.range = this.range.slice();
  return copy;
 }
 add(value) {
  if (assertCollection(this.contents)) this.contents.add(value);
 }
 addIn(path, value) {
  if (assertCollection(this.contents)) this.contents.addIn(path, value);
 }
 createAlias(node, name) {
  if (!node.anchor) {
   const prev = anchorNames(this);
   node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
  }
  return new Alias(node.anchor);
 }
 createNode(value, replacer, options) {
  let _replacer;
  if (typeof replacer === "function") {
   value = replacer.call({
    "": value
   }, "", value);
   _replacer = replacer;
  } else if (Array.isArray(replacer)) {
   const keyToStr = v => typeof v === "number" || v instanceof String || v instanceof Number;
   const asStr = replacer.filter(keyToStr).map(String);
   if (asStr.length > 0) replacer = replacer.concat(asStr);
   _replacer = replacer;
  } else if (options === void 0 && replacer) {
   options = replacer;
   replacer = void 0;
  }
  const {aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag} = options ?? {};
  const {onAnchor, setAnchors, sourceObjects} = createNodeAnchors(this, anchorPrefix || "a");
  const ctx = {
   aliasDuplicateObjects: aliasDuplicateObjects ?? true,
   keepUndefined: keepUndefined ?? false,
   onAnchor,
   onTagObj,
   replacer: _replacer,
   schema: this.schema,
   sourceObjects
  };
  const node = createNode(value, tag, ctx);
  if (flow && isCollection(node)) node.flow = true;
  setAnchors();
  return node;
 }
 createPair(key, value, options = {}) {
  return new Pair(this.createNode(key, null, options), this.createNode(value, null, options));
 }
 delete(key) {
  return assertCollection(this.contents) ? this.contents.delete(key) : false;
 }
 deleteIn(path) {
  if (isEmptyPath(path)) {
   if (this.contents == null) return false;
   this.contents = null;
   return true;
  }
  return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
 }
 get(key, keepScalar) {
  return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
 }
 getIn(path, keepScalar) {
  if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
  return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
 }
 has(key) {
  return isCollection(this.contents) ? this.contents.has(key) : false;
 }
 hasIn(path) {
  if (isEmptyPath(path)) return this.contents !== void 0;
  return isCollection(this.contents) ? this.contents.hasIn(path) : false;
 }
 set(key, value) {
  if (this.contents == null) this.contents = collectionFromPath(this.schema, [ key ], value); else if (assertCollection(this.contents)) this.contents.set(key, value);
 }
 setIn(path, value) {
  if (isEmptyPath(path)) this.contents = value; else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value); else if (assertCollection(this.contents)) this.contents.setIn(path, value);
 }
 setSchema(version, options = {}) {
  if (typeof version === "number") version = String(version);
  let opt;
  switch (version) {
  case "1.1":
   if (this.directives) this.directives.yaml.version = "1.1"; else this.directives = new Directives({
    version: "1.1"
   });
   opt = {
    resolveKnownTags: false,
    schema: "yaml-1.1"
   };
   break;

  case "1.2":
  case "next":
   if (this.directives) this.directives.yaml.version = version; else this.directives = new Directives({
    version
   });
   opt = {
    resolveKnownTags: true,
    schema: "core"
   };
   break;

  case null:
   if (this.directives) delete this.directives;
   opt = null;
   break;

  default:
   {
    const sv = JSON.stringify(version);
    throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
   }
  }
  if (options.schema instanceof Object) this.schema = options.schema; else if (opt) this.schema = new Schema(Object.assign(opt, options)); else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
 }
 toJS({json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver} = {}) {
  const ctx = {
   anchors: new Map,
   doc: this,
   keep: !json,
   mapAsMap: mapAsMap === true,
   mapKeyWarned: false,
   maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
  };
  const res = toJS(this.contents, jsonArg ?? "", ctx);
  if (typeof onAnchor === "function") for (const {count, res} of ctx.anchors.values()) onAnchor(res, count);
  return typeof reviver === "function" ? applyReviver(reviver, {
   "": res
  }, "", res) : res;
 }
 toJSON(jsonArg, onAnchor) {
  return this.toJS({
   json: true,
   jsonArg,
   mapAsMap: false,
   onAnchor
  });
 }
 toString(options = {}) {
  if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
  if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
   const s = JSON.stringify(options.indent);
   throw new Error(`"indent" option must be a positive integer, not ${s}`);
  }
  return stringifyDocument(this, options);
 }
};

function assertCollection(contents) {
 if (isCollection(contents)) return true;
 throw new Error("Expected a YAML collection as document contents");
}

var YAMLError = class extends Error {
 constructor(name, pos, code, message) {
  super();
  this.name = name;
  this.code = code;
  this.message = message;
  this.pos = pos;
 }
};

var YAMLParseError = class extends YAMLError {
 constructor(pos, code, message) {
  super("YAMLParseError", pos, code, message);
 }
};

var YAMLWarning = class extends YAMLError {
 constructor(pos, code, message) {
  super("YAMLWarning", pos, code, message);
 }
};

function resolveProps(tokens, {flow, indicator, next, offset, onError, parentIndent, startOnNewline}) {
 let spaceBefore = false;
 let atNewline = startOnNewline;
 let hasSpace = startOnNewline;
 let comment = "";
 let commentSep = "";
 let hasNewline = false;
 let reqSpace = false;
 let tab = null;
 let anchor = null;
 let tag = null;
 let newlineAfterProp = null;
 let comma = null;
 let found = null;
 let start = null;
 for (const token of tokens) {
  if (reqSpace) {
   if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
   reqSpace = false;
  }
  if (tab) {
   if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
   tab = null;
  }
  switch (token.type) {
  case "space":
   if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("\t")) tab = token;
   hasSpace = true;
   break;

  case "comment":
   {
    if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
    const cb = token.source.substring(1) || " ";
    if (!comment) comment = cb; else comment += commentSep + cb;
    commentSep = "";
    atNewline = false;
    break;
   }

  case "newline":
   if (atNewline) {
    if (comment) comment += token.source; else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
   } else commentSep += token.source;
   atNewline = true;
   hasNewline = true;
   if (anchor || tag) newlineAfterProp = token;
   hasSpace = true;
   break;

  case "anchor":
   if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
   if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
   anchor = token;
   start ?? (start = token.offset);
   atNewline = false;
   hasSpace = false;
   reqSpace = true;
   break;

  case "tag":
   if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
   tag = token;
   start ?? (start = token.offset);
   atNewline = false;
   hasSpace = false;
   reqSpace = true;
   break;

  case indicator:
   if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
   if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
   found = token;
   atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
   hasSpace = false;
   break;

  case "comma":
   if (flow) {
    if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
    comma = token;
    atNewline = false;
    hasSpace = false;
    break;
   }

  default:
   onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
   atNewline = false;
   hasSpace = false;
  }
 }
 const last = tokens[tokens.length - 1];
 const end = last ? last.offset + last.source.length : offset;
 if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
 if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
 return {
  comma,
  found,
  spaceBefore,
  comment,
  hasNewline,
  anchor,
  tag,
  newlineAfterProp,
  end,
  start: start ?? end
 };
}

function containsNewline(key) {
 if (!key) return null;
 switch (key.type) {
 case "alias":
 case "scalar":
 case "double-quoted-scalar":
 case "single-quoted-scalar":
  if (key.source.includes("\n")) return true;
  if (key.end) for (const st of key.end) if (st.type === "newline") return true;
  return false;

 case "flow-collection":
  for (const it of key.items) {
   for (const st of it.start) if (st.type === "newline") return true;
   if (it.sep) for (const st of it.sep) if (st.type === "newline") return true;
   if (containsNewline(it.key) || containsNewline(it.value)) return true;
  }
  return false;

 default:
  return true;
 }
}

function flowIndentCheck(indent, fc, onError) {
 if (fc?.type === "flow-collection") {
  const end = fc.end[0];
  if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
 }
}

function mapIncludes(ctx, items, search) {
 const {uniqueKeys} = ctx.options;
 if (uniqueKeys === false) return false;
 const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
 return items.some(pair => isEqual(pair.key, search));
}

const startColMsg = "All mapping items must start at the same column";

function resolveBlockMap({composeNode, composeEmptyNode}, ctx, bm, onError, tag) {
 const map = new (tag?.nodeClass ?? YAMLMap)(ctx.schema);
 if (ctx.atRoot) ctx.atRoot = false;
 let offset = bm.offset;
 let commentEnd = null;
 for (const collItem of bm.items) {
  const {start, key, sep, value} = collItem;
  const keyProps = resolveProps(start, {
   indicator: "explicit-key-ind",
   next: key ?? sep?.[0],
   offset,
   onError,
   parentIndent: bm.indent,
   startOnNewline: true
  });
  const implicitKey = !keyProps.found;
  if (implicitKey) {
   if (key) if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key"); else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
   if (!keyProps.anchor && !keyProps.tag && !sep) {
    commentEnd = keyProps.end;
    if (keyProps.comment) if (map.comment) map.comment += "\n" + keyProps.comment; else map.comment = keyProps.comment;
    continue;
   }
   if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
  } else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
  ctx.atKey = true;
  const keyStart = keyProps.end;
  const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
  if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
  ctx.atKey = false;
  if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
  const valueProps = resolveProps(sep ?? [], {
   indicator: "map-value-ind",
   next: value,
   offset: keyNode.range[2],
   onError,
   parentIndent: bm.indent,
   startOnNewline: !key || key.type === "block-scalar"
  });
  offset = valueProps.end;
  if (valueProps.found) {
   if (implicitKey) {
    if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
    if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
   }
   const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
   if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
   offset = valueNode.range[2];
   const pair = new Pair(keyNode, valueNode);
   if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
   map.items.push(pair);
  } else {
   if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
   if (valueProps.comment) if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment; else keyNode.comment = valueProps.comment;
   const pair = new Pair(keyNode);
   if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
   map.items.push(pair);
  }
 }
 if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
 map.range = [ bm.offset, offset, commentEnd ?? offset ];
 return map;
}

function resolveBlockSeq({composeNode, composeEmptyNode}, ctx, bs, onError, tag) {
 const seq = new (tag?.nodeClass ?? YAMLSeq)(ctx.schema);
 if (ctx.atRoot) ctx.atRoot = false;
 if (ctx.atKey) ctx.atKey = false;
 let offset = bs.offset;
 let commentEnd = null;
 for (const {start, value} of bs.items) {
  const props = resolveProps(start, {
   indicator: "seq-item-ind",
   next: value,
   offset,
   onError,
   parentIndent: bs.indent,
   startOnNewline: true
  });
  if (!props.found) if (props.anchor || props.tag || value) if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column"); else onError(offset, "MISSING_CHAR", "Sequence item without - indicator"); else {
   commentEnd = props.end;
   if (props.comment) seq.comment = props.comment;
   continue;
  }
  const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
  if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
  offset = node.range[2];
  seq.items.push(node);
 }
 seq.range = [ bs.offset, offset, commentEnd ?? offset ];
 return seq;
}

function resolveEnd(end, offset, reqSpace, onError) {
 let comment = "";
 if (end) {
  let hasSpace = false;
  let sep = "";
  for (const token of end) {
   const {source, type} = token;
   switch (type) {
   case "space":
    hasSpace = true;
    break;

   case "comment":
    {
     if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
     const cb = source.substring(1) || " ";
     if (!comment) comment = cb; else comment += sep + cb;
     sep = "";
     break;
    }

   case "newline":
    if (comment) sep += source;
    hasSpace = true;
    break;

   default:
    onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
   }
   offset += source.length;
  }
 }
 return {
  comment,
  offset
 };
}

const blockMsg = "Block collections are not allowed within flow collections";

const isBlock = token => token && (token.type === "block-map" || token.type === "block-seq");

function resolveFlowCollection({composeNode, composeEmptyNode}, ctx, fc, onError, tag) {
 const isMap = fc.start.source === "{";
 const fcName = isMap ? "flow map" : "flow sequence";
 const coll = new (tag?.nodeClass ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
 coll.flow = true;
 const atRoot = ctx.atRoot;
 if (atRoot) ctx.atRoot = false;
 if (ctx.atKey) ctx.atKey = false;
 let offset = fc.offset + fc.start.source.length;
 for (let i = 0; i < fc.items.length; ++i) {
  const collItem = fc.items[i];
  const {start, key, sep, value} = collItem;
  const props = resolveProps(start, {
   flow: fcName,
   indicator: "explicit-key-ind",
   next: key ?? sep?.[0],
   offset,
   onError,
   parentIndent: fc.indent,
   startOnNewline: false
  });
  if (!props.found) {
   if (!props.anchor && !props.tag && !sep && !value) {
    if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`); else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
    if (props.comment) if (coll.comment) coll.comment += "\n" + props.comment; else coll.comment = props.comment;
    offset = props.end;
    continue;
   }
   if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
  }
  if (i === 0) {
   if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
  } else {
   if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
   if (props.comment) {
    let prevItemComment = "";
    loop: for (const st of start) switch (st.type) {
    case "comma":
    case "space":
     break;

    case "comment":
     prevItemComment = st.source.substring(1);
     break loop;

    default:
     break loop;
    }
    if (prevItemComment) {
     let prev = coll.items[coll.items.length - 1];
     if (isPair(prev)) prev = prev.value ?? prev.key;
     if (prev.comment) prev.comment += "\n" + prevItemComment; else prev.comment = prevItemComment;
     props.comment = props.comment.substring(prevItemComment.length + 1);
    }
   }
  }
  if (!isMap && !sep && !props.found) {
   const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
   coll.items.push(valueNode);
   offset = valueNode.range[2];
   if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
  } else {
   ctx.atKey = true;
   const keyStart = props.end;
   const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
   if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
   ctx.atKey = false;
   const valueProps = resolveProps(sep ?? [], {
    flow: fcName,
    indicator: "map-value-ind",
    next: value,
    offset: keyNode.range[2],
    onError,
    parentIndent: fc.indent,
    startOnNewline: false
   });
   if (valueProps.found) {
    if (!isMap && !props.found && ctx.options.strict) {
     if (sep) for (const st of sep) {
      if (st === valueProps.found) break;
      if (st.type === "newline") {
       onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
       break;
      }
     }
     if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
    }
   } else if (value) if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`); else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
   const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
   if (valueNode) {
    if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
   } else if (valueProps.comment) if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment; else keyNode.comment = valueProps.comment;
   const pair = new Pair(keyNode, valueNode);
   if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
   if (isMap) {
    const map = coll;
    if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    map.items.push(pair);
   } else {
    const map = new YAMLMap(ctx.schema);
    map.flow = true;
    map.items.push(pair);
    const endRange = (valueNode ?? keyNode).range;
    map.range = [ keyNode.range[0], endRange[1], endRange[2] ];
    coll.items.push(map);
   }
   offset = valueNode ? valueNode.range[2] : valueProps.end;
  }
 }
 const expectedEnd = isMap ? "}" : "]";
 const [ce, ...ee] = fc.end;
 let cePos = offset;
 if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length; else {
  const name = fcName[0].toUpperCase() + fcName.substring(1);
  const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
  onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
  if (ce && ce.source.length !== 1) ee.unshift(ce);
 }
 if (ee.length > 0) {
  const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
  if (end.comment) if (coll.comment) coll.comment += "\n" + end.comment; else coll.comment = end.comment;
  coll.range = [ fc.offset, cePos, end.offset ];
 } else coll.range = [ fc.offset, cePos, cePos ];
 return coll;
}

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
 const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
 const Coll = coll.constructor;
 if (tagName === "!" || tagName === Coll.tagName) {
  coll.tag = Coll.tagName;
  return coll;
 }
 if (tagName) coll.tag = tagName;
 return coll;
}

function composeCollection(CN, ctx, token, props, onError) {
 const tagToken = props.tag;
 const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
 if (token.type === "block-seq") {
  const {anchor, newlineAfterProp: nl} = props;
  const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
  if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
 }
 const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
 if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
 let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
 if (!tag) {
  const kt = ctx.schema.knownTags[tagName];
  if (kt?.collection === expType) {
   ctx.schema.tags.push(Object.assign({}, kt, {
    default: false
   }));
   tag = kt;
  } else {
   if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true); else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
   return resolveCollection(CN, ctx, token, onError, tagName);
  }
 }
 const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
 const res = tag.resolve?.(coll, msg => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
 const node = isNode(res) ? res : new Scalar(res);
 node.range = coll.range;
 node.tag = tagName;
 if (tag?.format) node.format = tag.format;
 return node;
}

function resolveBlockScalar(ctx, scalar, onError) {
 const start = scalar.offset;
 const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
 if (!header) return {
  value: "",
  type: null,
  comment: "",
  range: [ start, start, start ]
 };
 const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
 const lines = scalar.source ? splitLines(scalar.source) : [];
 let chompStart = lines.length;
 for (let i = lines.length - 1; i >= 0; --i) {
  const content = lines[i][1];
  if (content === "" || content === "\r") chompStart = i; else break;
 }
 if (chompStart === 0) {
  const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
  let end = start + header.length;
  if (scalar.source) end += scalar.source.length;
  return {
   value,
   type,
   comment: header.comment,
   range: [ start, end, end ]
  };
 }
 let trimIndent = scalar.indent + header.indent;
 let offset = scalar.offset + header.length;
 let contentStart = 0;
 for (let i = 0; i < chompStart; ++i) {
  const [indent, content] = lines[i];
  if (content === "" || content === "\r") {
   if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
  } else {
   if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
   if (header.indent === 0) trimIndent = indent.length;
   contentStart = i;
   if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
   break;
  }
  offset += indent.length + content.length + 1;
 }
 for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
 let value = "";
 let sep = "";
 let prevMoreIndented = false;
 for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
 for (let i = contentStart; i < chompStart; ++i) {
  let [indent, content] = lines[i];
  offset += indent.length + content.length + 1;
  const crlf = content[content.length - 1] === "\r";
  if (crlf) content = content.slice(0, -1);
  if (content && indent.length < trimIndent) {
   const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
   onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
   indent = "";
  }
  if (type === Scalar.BLOCK_LITERAL) {
   value += sep + indent.slice(trimIndent) + content;
   sep = "\n";
  } else if (indent.length > trimIndent || content[0] === "\t") {
   if (sep === " ") sep = "\n"; else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
   value += sep + indent.slice(trimIndent) + content;
   sep = "\n";
   prevMoreIndented = true;
  } else if (content === "") if (sep === "\n") value += "\n"; else sep = "\n"; else {
   value += sep + content;
   sep = " ";
   prevMoreIndented = false;
  }
 }
 switch (header.chomp) {
 case "-":
  break;

 case "+":
  for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
  if (value[value.length - 1] !== "\n") value += "\n";
  break;

 default:
  value += "\n";
 }
 const end = start + header.length + scalar.source.length;
 return {
  value,
  type,
  comment: header.comment,
  range: [ start, end, end ]
 };
}

function parseBlockScalarHeader({offset, props}, strict, onError) {
 if (props[0].type !== "block-scalar-header") {
  onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
  return null;
 }
 const {source} = props[0];
 const mode = source[0];
 let indent = 0;
 let chomp = "";
 let error = -1;
 for (let i = 1; i < source.length; ++i) {
  const ch = source[i];
  if (!chomp && (ch === "-" || ch === "+")) chomp = ch; else {
   const n = Number(ch);
   if (!indent && n) indent = n; else if (error === -1) error = offset + i;
  }
 }
 if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
 let hasSpace = false;
 let comment = "";
 let length = source.length;
 for (let i = 1; i < props.length; ++i) {
  const token = props[i];
  switch (token.type) {
  case "space":
   hasSpace = true;

  case "newline":
   length += token.source.length;
   break;

  case "comment":
   if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
   length += token.source.length;
   comment = token.source.substring(1);
   break;

  case "error":
   onError(token, "UNEXPECTED_TOKEN", token.message);
   length += token.source.length;
   break;

  default:
   {
    onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
    const ts = token.source;
    if (ts && typeof ts === "string") length += ts.length;
   }
  }
 }
 return {
  mode,
  indent,
  chomp,
  comment,
  length
 };
}

function splitLines(source) {
 const split = source.split(/\n( *)/);
 const first = split[0];
 const m = first.match(/^( *)/);
 const lines = [ m?.[1] ? [ m[1], first.slice(m[1].length) ] : [ "", first ] ];
 for (let i = 1; i < split.length; i += 2) lines.push([ split[i], split[i + 1] ]);
 return lines;
}

function resolveFlowScalar(scalar, strict, onError) {
 const {offset, type, source, end} = scalar;
 let _type;
 let value;
 const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
 switch (type) {
 case "scalar":
  _type = Scalar.PLAIN;
  value = plainValue(source, _onError);
  break;

 case "single-quoted-scalar":
  _type = Scalar.QUOTE_SINGLE;
  value = singleQuotedValue(source, _onError);
  break;

 case "double-quoted-scalar":
  _type = Scalar.QUOTE_DOUBLE;
  value = doubleQuotedValue(source, _onError);
  break;

 default:
  onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
  return {
   value: "",
   type: null,
   comment: "",
   range: [ offset, offset + source.length, offset + source.length ]
  };
 }
 const valueEnd = offset + source.length;
 const re = resolveEnd(end, valueEnd, strict, onError);
 return {
  value,
  type: _type,
  comment: re.comment,
  range: [ offset, valueEnd, re.offset ]
 };
}

function plainValue(source, onError) {
 let badChar = "";
 switch (source[0]) {
 case "\t":
  badChar = "a tab character";
  break;

 case ",":
  badChar = "flow indicator character ,";
  break;

 case "%":
  badChar = "directive indicator character %";
  break;

 case "|":
 case ">":
  badChar = `block scalar indicator ${source[0]}`;
  break;

 case "@":
 case "`":
  badChar = `reserved character ${source[0]}`;
 }
 if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
 return unfoldLines(source);
}

function singleQuotedValue(source, onError) {
 if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
 return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}

function unfoldLines(source) {
 const line = /(.*?)\r?\n/sy;
 let match = line.exec(source);
 if (!match) return source;
 let trimEnd, trimBoth;
 try {
  trimEnd = new RegExp("(?<![ \t])[ \t]+$");
  trimBoth = new RegExp("^[ \t]+|(?<![ \t])[ \t]+$", "g");
 } catch {
  trimEnd = /[ \t]+$/;
  trimBoth = /^[ \t]+|[ \t]+$/g;
 }
 let res = match[1].replace(trimEnd, "");
 let sep = " ";
 let pos = line.lastIndex;
 while (match = line.exec(source)) {
  const lm = match[1].replace(trimBoth, "");
  if (lm === "") if (sep === "\n") res += sep; else sep = "\n"; else {
   res += sep + lm;
   sep = " ";
  }
  pos = line.lastIndex;
 }
 const last = /[ \t]*(.*)/sy;
 last.lastIndex = pos;
 match = last.exec(source);
 return res + sep + (match?.[1] ?? "");
}

function doubleQuotedValue(source, onError) {
 let res = "";
 for (let i = 1; i < source.length - 1; ++i) {
  const ch = source[i];
  if (ch === "\r" && source[i + 1] === "\n") continue;
  if (ch === "\n") {
   const {fold, offset} = foldNewline(source, i);
   res += fold;
   i = offset;
  } else if (ch === "\\") {
   let next = source[++i];
   const cc = escapeCodes[next];
   if (cc) res += cc; else if (next === "\n") {
    next = source[i + 1];
    while (next === " " || next === "\t") next = source[++i + 1];
   } else if (next === "\r" && source[i + 1] === "\n") {
    next = source[++i + 1];
    while (next === " " || next === "\t") next = source[++i + 1];
   } else if (next === "x" || next === "u" || next === "U") {
    const length = next === "x" ? 2 : next === "u" ? 4 : 8;
    res += parseCharCode(source, i + 1, length, onError);
    i += length;
   } else {
    const raw = source.substr(i - 1, 2);
    onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    res += raw;
   }
  } else if (ch === " " || ch === "\t") {
   const wsStart = i;
   let next = source[i + 1];
   while (next === " " || next === "\t") next = source[++i + 1];
   if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
  } else res += ch;
 }
 if (source[source.length - 1] !== '"' || source.length === 1) onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
 return res;
}

function foldNewline(source, offset) {
 let fold = "";
 let ch = source[offset + 1];
 while (ch === " " || ch === "\t" || ch === "\n" || ch === "\r") {
  if (ch === "\r" && source[offset + 2] !== "\n") break;
  if (ch === "\n") fold += "\n";
  offset += 1;
  ch = source[offset + 1];
 }
 if (!fold) fold = " ";
 return {
  fold,
  offset
 };
}

const escapeCodes = {
 0: "\0",
 a: "\x07",
 b: "\b",
 e: "\x1b",
 f: "\f",
 n: "\n",
 r: "\r",
 t: "\t",
 v: "\v",
 N: "\x85",
 _: "\xa0",
 L: "\u2028",
 P: "\u2029",
 " ": " ",
 '"': '"',
 "/": "/",
 "\\": "\\",
 "\t": "\t"
};

function parseCharCode(source, offset, length, onError) {
 const cc = source.substr(offset, length);
 const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
 try {
  return String.fromCodePoint(code);
 } catch {
  const raw = source.substr(offset - 2, length + 2);
  onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
  return raw;
 }
}

function composeScalar(ctx, token, tagToken, onError) {
 const {value, type, comment, range} = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
 const tagName = tagToken ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
 let tag;
 if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR$1]; else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError); else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError); else tag = ctx.schema[SCALAR$1];
 let scalar;
 try {
  const res = tag.resolve(value, msg => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
  scalar = isScalar(res) ? res : new Scalar(res);
 } catch (error) {
  const msg = error instanceof Error ? error.message : String(error);
  onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
  scalar = new Scalar(value);
 }
 scalar.range = range;
 scalar.source = value;
 if (type) scalar.type = type;
 if (tagName) scalar.tag = tagName;
 if (tag.format) scalar.format = tag.format;
 if (comment) scalar.comment = comment;
 return scalar;
}

function findScalarTagByName(schema, value, tagName, tagToken, onError) {
 if (tagName === "!") return schema[SCALAR$1];
 const matchWithTest = [];
 for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) if (tag.default && tag.test) matchWithTest.push(tag); else return tag;
 for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
 const kt = schema.knownTags[tagName];
 if (kt && !kt.collection) {
  schema.tags.push(Object.assign({}, kt, {
   default: false,
   test: void 0
  }));
  return kt;
 }
 onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
 return schema[SCALAR$1];
}

function findScalarTagByTest({atKey, directives, schema}, value, token, onError) {
 const tag = schema.tags.find(tag => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$1];
 if (schema.compat) {
  const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ?? schema[SCALAR$1];
  if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
 }
 return tag;
}

function emptyScalarPosition(offset, before, pos) {
 if (before) {
  pos ?? (pos = before.length);
  for (let i = pos - 1; i >= 0; --i) {
   let st = before[i];
   switch (st.type) {
   case "space":
   case "comment":
   case "newline":
    offset -= st.source.length;
    continue;
   }
   st = before[++i];
   while (st?.type === "space") {
    offset += st.source.length;
    st = before[++i];
   }
   break;
  }
 }
 return offset;
}

const CN = {
 composeNode,
 composeEmptyNode
};

function composeNode(ctx, token, props, onError) {
 const atKey = ctx.atKey;
 const {spaceBefore, comment, anchor, tag} = props;
 let node;
 let isSrcToken = true;
 switch (token.type) {
 case "alias":
  node = composeAlias(ctx, token, onError);
  if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
  break;

 case "scalar":
 case "single-quoted-scalar":
 case "double-quoted-scalar":
 case "block-scalar":
  node = composeScalar(ctx, token, tag, onError);
  if (anchor) node.anchor = anchor.source.substring(1);
  break;

 case "block-map":
 case "block-seq":
 case "flow-collection":
  try {
   node = composeCollection(CN, ctx, token, props, onError);
   if (anchor) node.anchor = anchor.source.substring(1);
  } catch (error) {
   onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
  }
  break;

 default:
  onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
  isSrcToken = false;
 }
 node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
 if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
 if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
 if (spaceBefore) node.spaceBefore = true;
 if (comment) if (token.type === "scalar" && token.source === "") node.comment = comment; else node.commentBefore = comment;
 if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
 return node;
}

function composeEmptyNode(ctx, offset, before, pos, {spaceBefore, comment, anchor, tag, end}, onError) {
 const node = composeScalar(ctx, {
  type: "scalar",
  offset: emptyScalarPosition(offset, before, pos),
  indent: -1,
  source: ""
 }, tag, onError);
 if (anchor) {
  node.anchor = anchor.source.substring(1);
  if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
 }
 if (spaceBefore) node.spaceBefore = true;
 if (comment) {
  node.comment = comment;
  node.range[2] = end;
 }
 return node;
}

function composeAlias({options}, {offset, source, end}, onError) {
 const alias = new Alias(source.substring(1));
 if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
 if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
 const valueEnd = offset + source.length;
 const re = resolveEnd(end, valueEnd, options.strict, onError);
 alias.range = [ offset, valueEnd, re.offset ];
 if (re.comment) alias.comment = re.comment;
 return alias;
}

function composeDoc(options, directives, {offset, start, value, end}, onError) {
 const doc = new Document(void 0, Object.assign({
  _directives: directives
 }, options));
 const ctx = {
  atKey: false,
  atRoot: true,
  directives: doc.directives,
  options: doc.options,
  schema: doc.schema
 };
 const props = resolveProps(start, {
  indicator: "doc-start",
  next: value ?? end?.[0],
  offset,
  onError,
  parentIndent: 0,
  startOnNewline: true
 });
 if (props.found) {
  doc.directives.docStart = true;
  if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
 }
 doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
 const contentEnd = doc.contents.range[2];
 const re = resolveEnd(end, contentEnd, false, onError);
 if (re.comment) doc.comment = re.comment;
 doc.range = [ offset, contentEnd, re.offset ];
 return doc;
}

function getErrorPos(src) {
 if (typeof src === "number") return [ src, src + 1 ];
 if (Array.isArray(src)) return src.length === 2 ? src : [ src[0], src[1] ];
 const {offset, source} = src;
 return [ offset, offset + (typeof source === "string" ? source.length : 1) ];
}

function parsePrelude(prelude) {
 let comment = "";
 let atComment = false;
 let afterEmptyLine = false;
 for (let i = 0; i < prelude.length; ++i) {
  const source = prelude[i];
  switch (source[0]) {
  case "#":
   comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
   atComment = true;
   afterEmptyLine = false;
   break;

  case "%":
   if (prelude[i + 1]?.[0] !== "#") i += 1;
   atComment = false;
   break;

  default:
   if (!atComment) afterEmptyLine = true;
   atComment = false;
  }
 }
 return {
  comment,
  afterEmptyLine
 };
}

var Composer = class {
 constructor(options = {}) {
  this.doc = null;
  this.atDirectives = false;
  this.prelude = [];
  this.errors = [];
  this.warnings = [];
  this.onError = (source, code, message, warning) => {
   const pos = getErrorPos(source);
   if (warning) this.warnings.push(new YAMLWarning(pos, code, message)); else this.errors.push(new YAMLParseError(pos, code, message));
  };
  this.directives = new Directives({
   version: options.version || "1.2"
  });
  this.options = options;
 }
 decorate(doc, afterDoc) {
  const {comment, afterEmptyLine} = parsePrelude(this.prelude);
  if (comment) {
   const dc = doc.contents;
   if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment; else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment; else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
    let it = dc.items[0];
    if (isPair(it)) it = it.key;
    const cb = it.commentBefore;
    it.commentBefore = cb ? `${comment}\n${cb}` : comment;
   } else {
    const cb = dc.commentBefore;
    dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
   }
  }
  if (afterDoc) {
   for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
   for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
  } else {
   doc.errors = this.errors;
   doc.warnings = this.warnings;
  }
  this.prelude = [];
  this.errors = [];
  this.warnings = [];
 }
 streamInfo() {
  return {
   comment: parsePrelude(this.prelude).comment,
   directives: this.directives,
   errors: this.errors,
   warnings: this.warnings
  };
 }
 * compose(tokens, forceDoc = false, endOffset = -1) {
  for (const token of tokens) yield* this.next(token);
  yield* this.end(forceDoc, endOffset);
 }
 * next(token) {
  switch (token.type) {
  case "directive":
   this.directives.add(token.source, (offset, message, warning) => {
    const pos = getErrorPos(token);
    pos[0] += offset;
    this.onError(pos, "BAD_DIRECTIVE", message, warning);
   });
   this.prelude.push(token.source);
   this.atDirectives = true;
   break;

  case "document":
   {
    const doc = composeDoc(this.options, this.directives, token, this.onError);
    if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
    this.decorate(doc, false);
    if (this.doc) yield this.doc;
    this.doc = doc;
    this.atDirectives = false;
    break;
   }

  case "byte-order-mark":
  case "space":
   break;

  case "comment":
  case "newline":
   this.prelude.push(token.source);
   break;

  case "error":
   {
    const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
    const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
    if (this.atDirectives || !this.doc) this.errors.push(error); else this.doc.errors.push(error);
    break;
   }

  case "doc-end":
   {
    if (!this.doc) {
     this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
     break;
    }
    this.doc.directives.docEnd = true;
    const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
    this.decorate(this.doc, true);
    if (end.comment) {
     const dc = this.doc.comment;
     this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
    }
    this.doc.range[2] = end.offset;
    break;
   }

  default:
   this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
  }
 }
 * end(forceDoc = false, endOffset = -1) {
  if (this.doc) {
   this.decorate(this.doc, true);
   yield this.doc;
   this.doc = null;
  } else if (forceDoc) {
   const doc = new Document(void 0, Object.assign({
    _directives: this.directives
   }, this.options));
   if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
   doc.range = [ 0, endOffset, endOffset ];
   this.decorate(doc, false);
   yield doc;
  }
 }
};

const BREAK = Symbol("break visit");

const SKIP = Symbol("skip children");

const REMOVE = Symbol("remove item");

function visit(cst, visitor) {
 if ("type" in cst && cst.type === "document") cst = {
  start: cst.start,
  value: cst.value
 };
 _visit(Object.freeze([]), cst, visitor);
}

visit.BREAK = BREAK;

visit.SKIP = SKIP;

visit.REMOVE = REMOVE;

visit.itemAtPath = (cst, path) => {
 let item = cst;
 for (const [field, index] of path) {
  const tok = item?.[field];
  if (tok && "items" in tok) item = tok.items[index]; else return;
 }
 return item;
};

visit.parentCollection = (cst, path) => {
 const parent = visit.itemAtPath(cst, path.slice(0, -1));
 const field = path[path.length - 1][0];
 const coll = parent?.[field];
 if (coll && "items" in coll) return coll;
 throw new Error("Parent collection not found");
};

function _visit(path, item, visitor) {
 let ctrl = visitor(item, path);
 if (typeof ctrl === "symbol") return ctrl;
 for (const field of [ "key", "value" ]) {
  const token = item[field];
  if (token && "items" in token) {
   for (let i = 0; i < token.items.length; ++i) {
    const ci = _visit(Object.freeze(path.concat([ [ field, i ] ])), token.items[i], visitor);
    if (typeof ci === "number") i = ci - 1; else if (ci === BREAK) return BREAK; else if (ci === REMOVE) {
     token.items.splice(i, 1);
     i -= 1;
    }
   }
   if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
  }
 }
 return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}

function tokenType(source) {
 switch (source) {
 case "\ufeff":
  return "byte-order-mark";

 case "\x02":
  return "doc-mode";

 case "\x18":
  return "flow-error-end";

 case "\x1f":
  return "scalar";

 case "---":
  return "doc-start";

 case "...":
  return "doc-end";

 case "":
 case "\n":
 case "\r\n":
  return "newline";

 case "-":
  return "seq-item-ind";

 case "?":
  return "explicit-key-ind";

 case ":":
  return "map-value-ind";

 case "{":
  return "flow-map-start";

 case "}":
  return "flow-map-end";

 case "[":
  return "flow-seq-start";

 case "]":
  return "flow-seq-end";

 case ",":
  return "comma";
 }
 switch (source[0]) {
 case " ":
 case "\t":
  return "space";

 case "#":
  return "comment";

 case "%":
  return "directive-line";

 case "*":
  return "alias";

 case "&":
  return "anchor";

 case "!":
  return "tag";

 case "'":
  return "single-quoted-scalar";

 case '"':
  return "double-quoted-scalar";

 case "|":
 case ">":
  return "block-scalar-header";
 }
 return null;
}

function isEmpty(ch) {
 switch (ch) {
 case void 0:
 case " ":
 case "\n":
 case "\r":
 case "\t":
  return true;

 default:
  return false;
 }
}

const hexDigits = new Set("0123456789ABCDEFabcdef");

const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");

const flowIndicatorChars = new Set(",[]{}");

const invalidAnchorChars = new Set(" ,[]{}\n\r\t");

const isNotAnchorChar = ch => !ch || invalidAnchorChars.has(ch);

var Lexer = class {
 constructor() {
  this.atEnd = false;
  this.blockScalarIndent = -1;
  this.blockScalarKeep = false;
  this.buffer = "";
  this.flowKey = false;
  this.flowLevel = 0;
  this.indentNext = 0;
  this.indentValue = 0;
  this.lineEndPos = null;
  this.next = null;
  this.pos = 0;
 }
 * lex(source, incomplete = false) {
  if (source) {
   if (typeof source !== "string") throw TypeError("source is not a string");
   this.buffer = this.buffer ? this.buffer + source : source;
   this.lineEndPos = null;
  }
  this.atEnd = !incomplete;
  let next = this.next ?? "stream";
  while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
 }
 atLineEnd() {
  let i = this.pos;
  let ch = this.buffer[i];
  while (ch === " " || ch === "\t") ch = this.buffer[++i];
  if (!ch || ch === "#" || ch === "\n") return true;
  if (ch === "\r") return this.buffer[i + 1] === "\n";
  return false;
 }
 charAt(n) {
  return this.buffer[this.pos + n];
 }
 continueScalar(offset) {
  let ch = this.buffer[offset];
  if (this.indentNext > 0) {
   let indent = 0;
   while (ch === " ") ch = this.buffer[++indent + offset];
   if (ch === "\r") {
    const next = this.buffer[indent + offset + 1];
    if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
   }
   return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
  }
  if (ch === "-" || ch === ".") {
   const dt = this.buffer.substr(offset, 3);
   if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
  }
  return offset;
 }
 getLine() {
  let end = this.lineEndPos;
  if (typeof end !== "number" || end !== -1 && end < this.pos) {
   end = this.buffer.indexOf("\n", this.pos);
   this.lineEndPos = end;
  }
  if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
  if (this.buffer[end - 1] === "\r") end -= 1;
  return this.buffer.substring(this.pos, end);
 }
 hasChars(n) {
  return this.pos + n <= this.buffer.length;
 }
 setNext(state) {
  this.buffer = this.buffer.substring(this.pos);
  this.pos = 0;
  this.lineEndPos = null;
  this.next = state;
  return null;
 }
 peek(n) {
  return this.buffer.substr(this.pos, n);
 }
 * parseNext(next) {
  switch (next) {
  case "stream":
   return yield* this.parseStream();

  case "line-start":
   return yield* this.parseLineStart();

  case "block-start":
   return yield* this.parseBlockStart();

  case "doc":
   return yield* this.parseDocument();

  case "flow":
   return yield* this.parseFlowCollection();

  case "quoted-scalar":
   return yield* this.parseQuotedScalar();

  case "block-scalar":
   return yield* this.parseBlockScalar();

  case "plain-scalar":
   return yield* this.parsePlainScalar();
  }
 }
 * parseStream() {
  let line = this.getLine();
  if (line === null) return this.setNext("stream");
  if (line[0] === "\ufeff") {
   yield* this.pushCount(1);
   line = line.substring(1);
  }
  if (line[0] === "%") {
   let dirEnd = line.length;
   let cs = line.indexOf("#");
   while (cs !== -1) {
    const ch = line[cs - 1];
    if (ch === " " || ch === "\t") {
     dirEnd = cs - 1;
     break;
    } else cs = line.indexOf("#", cs + 1);
   }
   while (true) {
    const ch = line[dirEnd - 1];
    if (ch === " " || ch === "\t") dirEnd -= 1; else break;
   }
   const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
   yield* this.pushCount(line.length - n);
   this.pushNewline();
   return "stream";
  }
  if (this.atLineEnd()) {
   const sp = yield* this.pushSpaces(true);
   yield* this.pushCount(line.length - sp);
   yield* this.pushNewline();
   return "stream";
  }
  yield "\x02";
  return yield* this.parseLineStart();
 }
 * parseLineStart() {
  const ch = this.charAt(0);
  if (!ch && !this.atEnd) return this.setNext("line-start");
  if (ch === "-" || ch === ".") {
   if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
   const s = this.peek(3);
   if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
    yield* this.pushCount(3);
    this.indentValue = 0;
    this.indentNext = 0;
    return s === "---" ? "doc" : "stream";
   }
  }
  this.indentValue = yield* this.pushSpaces(false);
  if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
  return yield* this.parseBlockStart();
 }
 * parseBlockStart() {
  const [ch0, ch1] = this.peek(2);
  if (!ch1 && !this.atEnd) return this.setNext("block-start");
  if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
   const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
   this.indentNext = this.indentValue + 1;
   this.indentValue += n;
   return "block-start";
  }
  return "doc";
 }
 * parseDocument() {
  yield* this.pushSpaces(true);
  const line = this.getLine();
  if (line === null) return this.setNext("doc");
  let n = yield* this.pushIndicators();
  switch (line[n]) {
  case "#":
   yield* this.pushCount(line.length - n);

  case void 0:
   yield* this.pushNewline();
   return yield* this.parseLineStart();

  case "{":
  case "[":
   yield* this.pushCount(1);
   this.flowKey = false;
   this.flowLevel = 1;
   return "flow";

  case "}":
  case "]":
   yield* this.pushCount(1);
   return "doc";

  case "*":
   yield* this.pushUntil(isNotAnchorChar);
   return "doc";

  case '"':
  case "'":
   return yield* this.parseQuotedScalar();

  case "|":
  case ">":
   n += (yield* this.parseBlockScalarHeader());
   n += (yield* this.pushSpaces(true));
   yield* this.pushCount(line.length - n);
   yield* this.pushNewline();
   return yield* this.parseBlockScalar();

  default:
   return yield* this.parsePlainScalar();
  }
 }
 * parseFlowCollection() {
  let nl, sp;
  let indent = -1;
  do {
   nl = yield* this.pushNewline();
   if (nl > 0) {
    sp = yield* this.pushSpaces(false);
    this.indentValue = indent = sp;
   } else sp = 0;
   sp += (yield* this.pushSpaces(true));
  } while (nl + sp > 0);
  const line = this.getLine();
  if (line === null) return this.setNext("flow");
  if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
   this.flowLevel = 0;
   yield "\x18";
   return yield* this.parseLineStart();
  }
  let n = 0;
  while (line[n] === ",") {
   n += (yield* this.pushCount(1));
   n += (yield* this.pushSpaces(true));
   this.flowKey = false;
  }
  n += (yield* this.pushIndicators());
  switch (line[n]) {
  case void 0:
   return "flow";

  case "#":
   yield* this.pushCount(line.length - n);
   return "flow";

  case "{":
  case "[":
   yield* this.pushCount(1);
   this.flowKey = false;
   this.flowLevel += 1;
   return "flow";

  case "}":
  case "]":
   yield* this.pushCount(1);
   this.flowKey = true;
   this.flowLevel -= 1;
   return this.flowLevel ? "flow" : "doc";

  case "*":
   yield* this.pushUntil(isNotAnchorChar);
   return "flow";

  case '"':
  case "'":
   this.flowKey = true;
   return yield* this.parseQuotedScalar();

  case ":":
   {
    const next = this.charAt(1);
    if (this.flowKey || isEmpty(next) || next === ",") {
     this.flowKey = false;
     yield* this.pushCount(1);
     yield* this.pushSpaces(true);
     return "flow";
    }
   }

  default:
   this.flowKey = false;
   return yield* this.parsePlainScalar();
  }
 }
 * parseQuotedScalar() {
  const quote = this.charAt(0);
  let end = this.buffer.indexOf(quote, this.pos + 1);
  if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2); else while (end !== -1) {
   let n = 0;
   while (this.buffer[end - 1 - n] === "\\") n += 1;
   if (n % 2 === 0) break;
   end = this.buffer.indexOf('"', end + 1);
  }
  const qb = this.buffer.substring(0, end);
  let nl = qb.indexOf("\n", this.pos);
  if (nl !== -1) {
   while (nl !== -1) {
    const cs = this.continueScalar(nl + 1);
    if (cs === -1) break;
    nl = qb.indexOf("\n", cs);
   }
   if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
  }
  if (end === -1) {
   if (!this.atEnd) return this.setNext("quoted-scalar");
   end = this.buffer.length;
  }
  yield* this.pushToIndex(end + 1, false);
  return this.flowLevel ? "flow" : "doc";
 }
 * parseBlockScalarHeader() {
  this.blockScalarIndent = -1;
  this.blockScalarKeep = false;
  let i = this.pos;
  while (true) {
   const ch = this.buffer[++i];
   if (ch === "+") this.blockScalarKeep = true; else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1; else if (ch !== "-") break;
  }
  return yield* this.pushUntil(ch => isEmpty(ch) || ch === "#");
 }
 * parseBlockScalar() {
  let nl = this.pos - 1;
  let indent = 0;
  let ch;
  loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
  case " ":
   indent += 1;
   break;

  case "\n":
   nl = i;
   indent = 0;
   break;

  case "\r":
   {
    const next = this.buffer[i + 1];
    if (!next && !this.atEnd) return this.setNext("block-scalar");
    if (next === "\n") break;
   }

  default:
   break loop;
  }
  if (!ch && !this.atEnd) return this.setNext("block-scalar");
  if (indent >= this.indentNext) {
   if (this.blockScalarIndent === -1) this.indentNext = indent; else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
   do {
    const cs = this.continueScalar(nl + 1);
    if (cs === -1) break;
    nl = this.buffer.indexOf("\n", cs);
   } while (nl !== -1);
   if (nl === -1) {
    if (!this.atEnd) return this.setNext("block-scalar");
    nl = this.buffer.length;
   }
  }
  let i = nl + 1;
  ch = this.buffer[i];
  while (ch === " ") ch = this.buffer[++i];
  if (ch === "\t") {
   while (ch === "\t" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
   nl = i - 1;
  } else if (!this.blockScalarKeep) do {
   let i = nl - 1;
   let ch = this.buffer[i];
   if (ch === "\r") ch = this.buffer[--i];
   const lastChar = i;
   while (ch === " ") ch = this.buffer[--i];
   if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i; else break;
  } while (true);
  yield "\x1f";
  yield* this.pushToIndex(nl + 1, true);
  return yield* this.parseLineStart();
 }
 * parsePlainScalar() {
  const inFlow = this.flowLevel > 0;
  let end = this.pos - 1;
  let i = this.pos - 1;
  let ch;
  while (ch = this.buffer[++i]) if (ch === ":") {
   const next = this.buffer[i + 1];
   if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
   end = i;
  } else if (isEmpty(ch)) {
   let next = this.buffer[i + 1];
   if (ch === "\r") if (next === "\n") {
    i += 1;
    ch = "\n";
    next = this.buffer[i + 1];
   } else end = i;
   if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
   if (ch === "\n") {
    const cs = this.continueScalar(i + 1);
    if (cs === -1) break;
    i = Math.max(i, cs - 2);
   }
  } else {
   if (inFlow && flowIndicatorChars.has(ch)) break;
   end = i;
  }
  if (!ch && !this.atEnd) return this.setNext("plain-scalar");
  yield "\x1f";
  yield* this.pushToIndex(end + 1, true);
  return inFlow ? "flow" : "doc";
 }
 * pushCount(n) {
  if (n > 0) {
   yield this.buffer.substr(this.pos, n);
   this.pos += n;
   return n;
  }
  return 0;
 }
 * pushToIndex(i, allowEmpty) {
  const s = this.buffer.slice(this.pos, i);
  if (s) {
   yield s;
   this.pos += s.length;
   return s.length;
  } else if (allowEmpty) yield "";
  return 0;
 }
 * pushIndicators() {
  let n = 0;
  loop: while (true) {
   switch (this.charAt(0)) {
   case "!":
    n += (yield* this.pushTag());
    n += (yield* this.pushSpaces(true));
    continue loop;

   case "&":
    n += (yield* this.pushUntil(isNotAnchorChar));
    n += (yield* this.pushSpaces(true));
    continue loop;

   case "-":
   case "?":
   case ":":
    {
     const inFlow = this.flowLevel > 0;
     const ch1 = this.charAt(1);
     if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
      if (!inFlow) this.indentNext = this.indentValue + 1; else if (this.flowKey) this.flowKey = false;
      n += (yield* this.pushCount(1));
      n += (yield* this.pushSpaces(true));
      continue loop;
     }
    }
   }
   break loop;
  }
  return n;
 }
 * pushTag() {
  if (this.charAt(1) === "<") {
   let i = this.pos + 2;
   let ch = this.buffer[i];
   while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
   return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
  } else {
   let i = this.pos + 1;
   let ch = this.buffer[i];
   while (ch) if (tagChars.has(ch)) ch = this.buffer[++i]; else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3]; else break;
   return yield* this.pushToIndex(i, false);
  }
 }
 * pushNewline() {
  const ch = this.buffer[this.pos];
  if (ch === "\n") return yield* this.pushCount(1); else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2); else return 0;
 }
 * pushSpaces(allowTabs) {
  let i = this.pos - 1;
  let ch;
  do {
   ch = this.buffer[++i];
  } while (ch === " " || allowTabs && ch === "\t");
  const n = i - this.pos;
  if (n > 0) {
   yield this.buffer.substr(this.pos, n);
   this.pos = i;
  }
  return n;
 }
 * pushUntil(test) {
  let i = this.pos;
  let ch = this.buffer[i];
  while (!test(ch)) ch = this.buffer[++i];
  return yield* this.pushToIndex(i, false);
 }
};

function includesToken(list, type) {
 for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
 return false;
}

function findNonEmptyIndex(list) {
 for (let i = 0; i < list.length; ++i) switch (list[i].type) {
 case "space":
 case "comment":
 case "newline":
  break;

 default:
  return i;
 }
 return -1;
}

function isFlowToken(token) {
 switch (token?.type) {
 case "alias":
 case "scalar":
 case "single-quoted-scalar":
 case "double-quoted-scalar":
 case "flow-collection":
  return true;

 default:
  return false;
 }
}

function getPrevProps(parent) {
 switch (parent.type) {
 case "document":
  return parent.start;

 case "block-map":
  {
   const it = parent.items[parent.items.length - 1];
   return it.sep ?? it.start;
  }

 case "block-seq":
  return parent.items[parent.items.length - 1].start;

 default:
  return [];
 }
}

function getFirstKeyStartProps(prev) {
 if (prev.length === 0) return [];
 let i = prev.length;
 loop: while (--i >= 0) switch (prev[i].type) {
 case "doc-start":
 case "explicit-key-ind":
 case "map-value-ind":
 case "seq-item-ind":
 case "newline":
  break loop;
 }
 while (prev[++i]?.type === "space") ;
 return prev.splice(i, prev.length);
}

function arrayPushArray(target, source) {
 if (source.length < 1e5) Array.prototype.push.apply(target, source); else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}

function fixFlowSeqItems(fc) {
 if (fc.start.type === "flow-seq-start") for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
  if (it.key) it.value = it.key;
  delete it.key;
  if (isFlowToken(it.value)) if (it.value.end) arrayPushArray(it.value.end, it.sep); else it.value.end = it.sep; else arrayPushArray(it.start, it.sep);
  delete it.sep;
 }
}

var Parser = class {
 constructor(onNewLine) {
  this.atNewLine = true;
  this.atScalar = false;
  this.indent = 0;
  this.offset = 0;
  this.onKeyLine = false;
  this.stack = [];
  this.source = "";
  this.type = "";
  this.lexer = new Lexer;
  this.onNewLine = onNewLine;
 }
 * parse(source, incomplete = false) {
  if (this.onNewLine && this.offset === 0) this.onNewLine(0);
  for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
  if (!incomplete) yield* this.end();
 }
 * next(source) {
  this.source = source;
  if (this.atScalar) {
   this.atScalar = false;
   yield* this.step();
   this.offset += source.length;
   return;
  }
  const type = tokenType(source);
  if (!type) {
   const message = `Not a YAML token: ${source}`;
   yield* this.pop({
    type: "error",
    offset: this.offset,
    message,
    source
   });
   this.offset += source.length;
  } else if (type === "scalar") {
   this.atNewLine = false;
   this.atScalar = true;
   this.type = "scalar";
  } else {
   this.type = type;
   yield* this.step();
   switch (type) {
   case "newline":
    this.atNewLine = true;
    this.indent = 0;
    if (this.onNewLine) this.onNewLine(this.offset + source.length);
    break;

   case "space":
    if (this.atNewLine && source[0] === " ") this.indent += source.length;
    break;

   case "explicit-key-ind":
   case "map-value-ind":
   case "seq-item-ind":
    if (this.atNewLine) this.indent += source.length;
    break;

   case "doc-mode":
   case "flow-error-end":
    return;

   default:
    this.atNewLine = false;
   }
   this.offset += source.length;
  }
 }
 * end() {
  while (this.stack.length > 0) yield* this.pop();
 }
 get sourceToken() {
  return {
   type: this.type,
   offset: this.offset,
   indent: this.indent,
   source: this.source
  };
 }
 * step() {
  const top = this.peek(1);
  if (this.type === "doc-end" && top?.type !== "doc-end") {
   while (this.stack.length > 0) yield* this.pop();
   this.stack.push({
    type: "doc-end",
    offset: this.offset,
    source: this.source
   });
   return;
  }
  if (!top) return yield* this.stream();
  switch (top.type) {
  case "document":
   return yield* this.document(top);

  case "alias":
  case "scalar":
  case "single-quoted-scalar":
  case "double-quoted-scalar":
   return yield* this.scalar(top);

  case "block-scalar":
   return yield* this.blockScalar(top);

  case "block-map":
   return yield* this.blockMap(top);

  case "block-seq":
   return yield* this.blockSequence(top);

  case "flow-collection":
   return yield* this.flowCollection(top);

  case "doc-end":
   return yield* this.documentEnd(top);
  }
  yield* this.pop();
 }
 peek(n) {
  return this.stack[this.stack.length - n];
 }
 * pop(error) {
  const token = error ?? this.stack.pop();
  if (!token) yield {
   type: "error",
   offset: this.offset,
   source: "",
   message: "Tried to pop an empty stack"
  }; else if (this.stack.length === 0) yield token; else {
   const top = this.peek(1);
   if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0; else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
   if (token.type === "flow-collection") fixFlowSeqItems(token);
   switch (top.type) {
   case "document":
    top.value = token;
    break;

   case "block-scalar":
    top.props.push(token);
    break;

   case "block-map":
    {
     const it = top.items[top.items.length - 1];
     if (it.value) {
      top.items.push({
       start: [],
       key: token,
       sep: []
      });
      this.onKeyLine = true;
      return;
     } else if (it.sep) it.value = token; else {
      Object.assign(it, {
       key: token,
       sep: []
      });
      this.onKeyLine = !it.explicitKey;
      return;
     }
     break;
    }

   case "block-seq":
    {
     const it = top.items[top.items.length - 1];
     if (it.value) top.items.push({
      start: [],
      value: token
     }); else it.value = token;
     break;
    }

   case "flow-collection":
    {
     const it = top.items[top.items.length - 1];
     if (!it || it.value) top.items.push({
      start: [],
      key: token,
      sep: []
     }); else if (it.sep) it.value = token; else Object.assign(it, {
      key: token,
      sep: []
     });
     return;
    }

   default:
    yield* this.pop();
    yield* this.pop(token);
   }
   if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
    const last = token.items[token.items.length - 1];
    if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every(st => st.type !== "comment" || st.indent < token.indent))) {
     if (top.type === "document") top.end = last.start; else top.items.push({
      start: last.start
     });
     token.items.splice(-1, 1);
    }
   }
  }
 }
 * stream() {
  switch (this.type) {
  case "directive-line":
   yield {
    type: "directive",
    offset: this.offset,
    source: this.source
   };
   return;

  case "byte-order-mark":
  case "space":
  case "comment":
  case "newline":
   yield this.sourceToken;
   return;

  case "doc-mode":
  case "doc-start":
   {
    const doc = {
     type: "document",
     offset: this.offset,
     start: []
    };
    if (this.type === "doc-start") doc.start.push(this.sourceToken);
    this.stack.push(doc);
    return;
   }
  }
  yield {
   type: "error",
   offset: this.offset,
   message: `Unexpected ${this.type} token in YAML stream`,
   source: this.source
  };
 }
 * document(doc) {
  if (doc.value) return yield* this.lineEnd(doc);
  switch (this.type) {
  case "doc-start":
   if (findNonEmptyIndex(doc.start) !== -1) {
    yield* this.pop();
    yield* this.step();
   } else doc.start.push(this.sourceToken);
   return;

  case "anchor":
  case "tag":
  case "space":
  case "comment":
  case "newline":
   doc.start.push(this.sourceToken);
   return;
  }
  const bv = this.startBlockValue(doc);
  if (bv) this.stack.push(bv); else yield {
   type: "error",
   offset: this.offset,
   message: `Unexpected ${this.type} token in YAML document`,
   source: this.source
  };
 }
 * scalar(scalar) {
  if (this.type === "map-value-ind") {
   const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
   let sep;
   if (scalar.end) {
    sep = scalar.end;
    sep.push(this.sourceToken);
    delete scalar.end;
   } else sep = [ this.sourceToken ];
   const map = {
    type: "block-map",
    offset: scalar.offset,
    indent: scalar.indent,
    items: [ {
     start,
     key: scalar,
     sep
    } ]
   };
   this.onKeyLine = true;
   this.stack[this.stack.length - 1] = map;
  } else yield* this.lineEnd(scalar);
 }
 * blockScalar(scalar) {
  switch (this.type) {
  case "space":
  case "comment":
  case "newline":
   scalar.props.push(this.sourceToken);
   return;

  case "scalar":
   scalar.source = this.source;
   this.atNewLine = true;
   this.indent = 0;
   if (this.onNewLine) {
    let nl = this.source.indexOf("\n") + 1;
    while (nl !== 0) {
     this.onNewLine(this.offset + nl);
     nl = this.source.indexOf("\n", nl) + 1;
    }
   }
   yield* this.pop();
   break;

  default:
   yield* this.pop();
   yield* this.step();
  }
 }
 * blockMap(map) {
  const it = map.items[map.items.length - 1];
  switch (this.type) {
  case "newline":
   this.onKeyLine = false;
   if (it.value) {
    const end = "end" in it.value ? it.value.end : void 0;
    if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken); else map.items.push({
     start: [ this.sourceToken ]
    });
   } else if (it.sep) it.sep.push(this.sourceToken); else it.start.push(this.sourceToken);
   return;

  case "space":
  case "comment":
   if (it.value) map.items.push({
    start: [ this.sourceToken ]
   }); else if (it.sep) it.sep.push(this.sourceToken); else {
    if (this.atIndentedComment(it.start, map.indent)) {
     const end = map.items[map.items.length - 2]?.value?.end;
     if (Array.isArray(end)) {
      arrayPushArray(end, it.start);
      end.push(this.sourceToken);
      map.items.pop();
      return;
     }
    }
    it.start.push(this.sourceToken);
   }
   return;
  }
  if (this.indent >= map.indent) {
   const atMapIndent = !this.onKeyLine && this.indent === map.indent;
   const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
   let start = [];
   if (atNextItem && it.sep && !it.value) {
    const nl = [];
    for (let i = 0; i < it.sep.length; ++i) {
     const st = it.sep[i];
     switch (st.type) {
     case "newline":
      nl.push(i);
      break;

     case "space":
      break;

     case "comment":
      if (st.indent > map.indent) nl.length = 0;
      break;

     default:
      nl.length = 0;
     }
    }
    if (nl.length >= 2) start = it.sep.splice(nl[1]);
   }
   switch (this.type) {
   case "anchor":
   case "tag":
    if (atNextItem || it.value) {
     start.push(this.sourceToken);
     map.items.push({
      start
     });
     this.onKeyLine = true;
    } else if (it.sep) it.sep.push(this.sourceToken); else it.start.push(this.sourceToken);
    return;

   case "explicit-key-ind":
    if (!it.sep && !it.explicitKey) {
     it.start.push(this.sourceToken);
     it.explicitKey = true;
    } else if (atNextItem || it.value) {
     start.push(this.sourceToken);
     map.items.push({
      start,
      explicitKey: true
     });
    } else this.stack.push({
     type: "block-map",
     offset: this.offset,
     indent: this.indent,
     items: [ {
      start: [ this.sourceToken ],
      explicitKey: true
     } ]
    });
    this.onKeyLine = true;
    return;

   case "map-value-ind":
    if (it.explicitKey) if (!it.sep) if (includesToken(it.start, "newline")) Object.assign(it, {
     key: null,
     sep: [ this.sourceToken ]
    }); else {
     const start = getFirstKeyStartProps(it.start);
     this.stack.push({
      type: "block-map",
      offset: this.offset,
      indent: this.indent,
      items: [ {
       start,
       key: null,
       sep: [ this.sourceToken ]
      } ]
     });
    } else if (it.value) map.items.push({
     start: [],
     key: null,
     sep: [ this.sourceToken ]
    }); else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
     type: "block-map",
     offset: this.offset,
     indent: this.indent,
     items: [ {
      start,
      key: null,
      sep: [ this.sourceToken ]
     } ]
    }); else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
     const start = getFirstKeyStartProps(it.start);
     const key = it.key;
     const sep = it.sep;
     sep.push(this.sourceToken);
     delete it.key;
     delete it.sep;
     this.stack.push({
      type: "block-map",
      offset: this.offset,
      indent: this.indent,
      items: [ {
       start,
       key,
       sep
      } ]
     });
    } else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken); else it.sep.push(this.sourceToken); else if (!it.sep) Object.assign(it, {
     key: null,
     sep: [ this.sourceToken ]
    }); else if (it.value || atNextItem) map.items.push({
     start,
     key: null,
     sep: [ this.sourceToken ]
    }); else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
     type: "block-map",
     offset: this.offset,
     indent: this.indent,
     items: [ {
      start: [],
      key: null,
      sep: [ this.sourceToken ]
     } ]
    }); else it.sep.push(this.sourceToken);
    this.onKeyLine = true;
    return;

   case "alias":
   case "scalar":
   case "single-quoted-scalar":
   case "double-quoted-scalar":
    {
     const fs = this.flowScalar(this.type);
     if (atNextItem || it.value) {
      map.items.push({
       start,
       key: fs,
       sep: []
      });
      this.onKeyLine = true;
     } else if (it.sep) this.stack.push(fs); else {
      Object.assign(it, {
       key: fs,
       sep: []
      });
      this.onKeyLine = true;
     }
     return;
    }

   default:
    {
     const bv = this.startBlockValue(map);
     if (bv) {
      if (bv.type === "block-seq") {
       if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
        yield* this.pop({
         type: "error",
         offset: this.offset,
         message: "Unexpected block-seq-ind on same line with key",
         source: this.source
        });
        return;
       }
      } else if (atMapIndent) map.items.push({
       start
      });
      this.stack.push(bv);
      return;
     }
    }
   }
  }
  yield* this.pop();
  yield* this.step();
 }
 * blockSequence(seq) {
  const it = seq.items[seq.items.length - 1];
  switch (this.type) {
  case "newline":
   if (it.value) {
    const end = "end" in it.value ? it.value.end : void 0;
    if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken); else seq.items.push({
     start: [ this.sourceToken ]
    });
   } else it.start.push(this.sourceToken);
   return;

  case "space":
  case "comment":
   if (it.value) seq.items.push({
    start: [ this.sourceToken ]
   }); else {
    if (this.atIndentedComment(it.start, seq.indent)) {
     const end = seq.items[seq.items.length - 2]?.value?.end;
     if (Array.isArray(end)) {
      arrayPushArray(end, it.start);
      end.push(this.sourceToken);
      seq.items.pop();
      return;
     }
    }
    it.start.push(this.sourceToken);
   }
   return;

  case "anchor":
  case "tag":
   if (it.value || this.indent <= seq.indent) break;
   it.start.push(this.sourceToken);
   return;

  case "seq-item-ind":
   if (this.indent !== seq.indent) break;
   if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({
    start: [ this.sourceToken ]
   }); else it.start.push(this.sourceToken);
   return;
  }
  if (this.indent > seq.indent) {
   const bv = this.startBlockValue(seq);
   if (bv) {
    this.stack.push(bv);
    return;
   }
  }
  yield* this.pop();
  yield* this.step();
 }
 * flowCollection(fc) {
  const it = fc.items[fc.items.length - 1];
  if (this.type === "flow-error-end") {
   let top;
   do {
    yield* this.pop();
    top = this.peek(1);
   } while (top?.type === "flow-collection");
  } else if (fc.end.length === 0) {
   switch (this.type) {
   case "comma":
   case "explicit-key-ind":
    if (!it || it.sep) fc.items.push({
     start: [ this.sourceToken ]
    }); else it.start.push(this.sourceToken);
    return;

   case "map-value-ind":
    if (!it || it.value) fc.items.push({
     start: [],
     key: null,
     sep: [ this.sourceToken ]
    }); else if (it.sep) it.sep.push(this.sourceToken); else Object.assign(it, {
     key: null,
     sep: [ this.sourceToken ]
    });
    return;

   case "space":
   case "comment":
   case "newline":
   case "anchor":
   case "tag":
    if (!it || it.value) fc.items.push({
     start: [ this.sourceToken ]
    }); else if (it.sep) it.sep.push(this.sourceToken); else it.start.push(this.sourceToken);
    return;

   case "alias":
   case "scalar":
   case "single-quoted-scalar":
   case "double-quoted-scalar":
    {
     const fs = this.flowScalar(this.type);
     if (!it || it.value) fc.items.push({
      start: [],
      key: fs,
      sep: []
     }); else if (it.sep) this.stack.push(fs); else Object.assign(it, {
      key: fs,
      sep: []
     });
     return;
    }

   case "flow-map-end":
   case "flow-seq-end":
    fc.end.push(this.sourceToken);
    return;
   }
   const bv = this.startBlockValue(fc);
   if (bv) this.stack.push(bv); else {
    yield* this.pop();
    yield* this.step();
   }
  } else {
   const parent = this.peek(2);
   if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
    yield* this.pop();
    yield* this.step();
   } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
    const start = getFirstKeyStartProps(getPrevProps(parent));
    fixFlowSeqItems(fc);
    const sep = fc.end.splice(1, fc.end.length);
    sep.push(this.sourceToken);
    const map = {
     type: "block-map",
     offset: fc.offset,
     indent: fc.indent,
     items: [ {
      start,
      key: fc,
      sep
     } ]
    };
    this.onKeyLine = true;
    this.stack[this.stack.length - 1] = map;
   } else yield* this.lineEnd(fc);
  }
 }
 flowScalar(type) {
  if (this.onNewLine) {
   let nl = this.source.indexOf("\n") + 1;
   while (nl !== 0) {
    this.onNewLine(this.offset + nl);
    nl = this.source.indexOf("\n", nl) + 1;
   }
  }
  return {
   type,
   offset: this.offset,
   indent: this.indent,
   source: this.source
  };
 }
 startBlockValue(parent) {
  switch (this.type) {
  case "alias":
  case "scalar":
  case "single-quoted-scalar":
  case "double-quoted-scalar":
   return this.flowScalar(this.type);

  case "block-scalar-header":
   return {
    type: "block-scalar",
    offset: this.offset,
    indent: this.indent,
    props: [ this.sourceToken ],
    source: ""
   };

  case "flow-map-start":
  case "flow-seq-start":
   return {
    type: "flow-collection",
    offset: this.offset,
    indent: this.indent,
    start: this.sourceToken,
    items: [],
    end: []
   };

  case "seq-item-ind":
   return {
    type: "block-seq",
    offset: this.offset,
    indent: this.indent,
    items: [ {
     start: [ this.sourceToken ]
    } ]
   };

  case "explicit-key-ind":
   {
    this.onKeyLine = true;
    const start = getFirstKeyStartProps(getPrevProps(parent));
    start.push(this.sourceToken);
    return {
     type: "block-map",
     offset: this.offset,
     indent: this.indent,
     items: [ {
      start,
      explicitKey: true
     } ]
    };
   }

  case "map-value-ind":
   {
    this.onKeyLine = true;
    const start = getFirstKeyStartProps(getPrevProps(parent));
    return {
     type: "block-map",
     offset: this.offset,
     indent: this.indent,
     items: [ {
      start,
      key: null,
      sep: [ this.sourceToken ]
     } ]
    };
   }
  }
  return null;
 }
 atIndentedComment(start, indent) {
  if (this.type !== "comment") return false;
  if (this.indent <= indent) return false;
  return start.every(st => st.type === "newline" || st.type === "space");
 }
 * documentEnd(docEnd) {
  if (this.type !== "doc-mode") {
   if (docEnd.end) docEnd.end.push(this.sourceToken); else docEnd.end = [ this.sourceToken ];
   if (this.type === "newline") yield* this.pop();
  }
 }
 * lineEnd(token) {
  switch (this.type) {
  case "comma":
  case "doc-start":
  case "doc-end":
  case "flow-seq-end":
  case "flow-map-end":
  case "map-value-ind":
   yield* this.pop();
   yield* this.step();
   break;

  case "newline":
   this.onKeyLine = false;

  default:
   if (token.end) token.end.push(this.sourceToken); else token.end = [ this.sourceToken ];
   if (this.type === "newline") yield* this.pop();
  }
 }
};

var YamlRefusal = class extends Error {
 problem;
 constructor(problem) {
  super(problem.kind);
  this.name = "YamlRefusal";
  this.problem = problem;
 }
};

const MAX_STRAY_TOKENS = 20;

function* yamlTokens(source) {
 const {lines, rules} = source;
 let hasDocument = false;
 let stray = 0;
 for (const token of tokensOf(source)) {
  const at = () => lines.positionAt(token.offset);
  if (token.type === "directive" && rules.extras === "refused") throw new YamlRefusal({
   kind: "directive",
   at: at()
  });
  if (token.type === "document") {
   if (hasDocument && rules.documents === "one") throw new YamlRefusal({
    kind: "second-document",
    at: at()
   });
   hasDocument = true;
   checkExtent(token, source);
  }
  yield token;
  if (token.type === "error" && ++stray > MAX_STRAY_TOKENS) return;
 }
}

function* tokensOf({text, lines, rules: {maxLexemes}}) {
 const parser = new Parser;
 let lexemes = 0;
 let offset = 0;
 for (const lexeme of (new Lexer).lex(text)) {
  offset += lexeme.length;
  if (++lexemes > maxLexemes) throw new YamlRefusal({
   kind: "too-large",
   limit: maxLexemes,
   at: lines.positionAt(offset)
  });
  yield* parser.next(lexeme);
 }
 yield* parser.end();
}

function checkExtent(document, source) {
 const {lines, rules} = source;
 if (document.start.length + tokensIn(document.value, 1, source) > rules.maxTokens) throw new YamlRefusal({
  kind: "too-large",
  limit: rules.maxTokens,
  at: lines.positionAt(document.offset)
 });
}

function tokensIn(token, depth, source) {
 if (token === void 0 || token === null || !("items" in token)) return 0;
 if (depth > 64) throw new YamlRefusal({
  kind: "too-deep",
  limit: 64,
  at: source.lines.positionAt(token.offset)
 });
 let tokens = 0;
 for (const item of token.items) tokens += tokensBefore(item) + tokensIn(item.key, depth + 1, source) + tokensIn(item.value, depth + 1, source);
 return tokens;
}

function tokensBefore({start, sep}) {
 return 1 + start.length + (sep?.length ?? 0);
}

const MAX_REPEATED_VALUES = 1e4;

const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

var YamlTree = class {
 #lines;
 #rules;
 #problems=[];
 #duplicates=new DuplicateKeys;
 #anchors=new Map;
 #size=0;
 #aliases=0;
 #repeated=0;
 constructor(lines, rules) {
  this.#lines = lines;
  this.#rules = rules;
 }
 read(contents) {
  return this.#read(contents, startOf(contents, 0));
 }
 get problems() {
  return [ ...this.#problems, ...this.#duplicates.found ].sort((left, right) => inOrder$1(left.at, right.at));
 }
 #read(node, key) {
  const before = this.#size++;
  if (isAlias(node)) return this.#readAlias(node, key);
  const read = this.#readContent(node, {
   lines: this.#lines,
   key,
   start: startOf(node, key)
  });
  if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== void 0) this.#anchors.set(node.anchor, {
   node: read,
   size: this.#size - before
  });
  return read;
 }
 #readContent(node, spot) {
  if (isMap(node)) return this.#readMap(node, spot);
  if (isSeq(node)) return this.#readSeq(node, spot);
  if (isScalar(node)) return this.#readScalar(node, spot);
  return wordNode(spot, "null", null);
 }
 #readMap(node, spot) {
  this.#checkTag(node.tag, spot.key);
  const members = new Map;
  for (const {key, value} of node.items) {
   const at = startOf(key, spot.key);
   const name = this.#readKey(key, at);
   const isFirst = name !== void 0 && this.#duplicates.isFirst(members, name, {
    ...spot,
    key: at
   });
   const member = this.#read(value, at);
   if (isFirst) members.set(name, member);
  }
  return new MappingNode(spot, members);
 }
 #readKey(node, offset) {
  const key = isScalar(node) ? node.value : void 0;
  if (isScalar(node)) this.#checkTag(node.tag, offset);
  if (typeof key === "string") return key;
  this.#problems.push({
   kind: "key-not-text",
   at: this.#lines.positionAt(offset)
  });
 }
 #readSeq(node, spot) {
  this.#checkTag(node.tag, spot.key);
  return new ListNode(spot, node.items.map(item => this.#read(item, startOf(item, spot.key))));
 }
 #readScalar({tag, value, source}, spot) {
  this.#checkTag(tag, spot.key);
  switch (typeof value) {
  case "string":
   return textNode(spot, value);

  case "number":
  case "boolean":
   return wordNode(spot, source ?? String(value), value);

  default:
   return value === null ? wordNode(spot, source ?? "null", null) : dateNode(spot, source ?? "");
  }
 }
 #readAlias(node, key) {
  const at = () => this.#lines.positionAt(startOf(node, key));
  const missing = () => wordNode({
   lines: this.#lines,
   key,
   start: key
  }, "null", null);
  if (this.#rules.aliases === "none") {
   this.#problems.push({
    kind: "alias",
    at: at()
   });
   return missing();
  }
  const anchored = this.#anchors.get(node.source);
  if (anchored === void 0) {
   this.#problems.push({
    kind: "alias-without-anchor",
    name: node.source,
    at: at()
   });
   return missing();
  }
  this.#aliases++;
  this.#repeated += anchored.size;
  this.#size += anchored.size;
  if (this.#aliases > 100 || this.#repeated > 1e4) throw new YamlRefusal({
   kind: "too-many-aliases",
   at: at()
  });
  return nodeUnder(anchored.node, key);
 }
 #checkTag(tag, offset) {
  if (tag === void 0 || CORE_TAG.test(tag) || this.#rules.extras === "allowed") return;
  this.#problems.push({
   kind: "tag",
   tag,
   at: this.#lines.positionAt(offset)
  });
 }
};

function inOrder$1(left, right) {
 return left.line - right.line || left.column - right.column;
}

function startOf(node, otherwise) {
 if (!(isScalar(node) || isMap(node) || isSeq(node) || isAlias(node))) return otherwise;
 return node.range?.[0] ?? otherwise;
}

function readYaml(text, rules) {
 const source = {
  text,
  lines: new LineIndex(text),
  rules
 };
 try {
  return readDocuments(source, compose(source));
 } catch (error) {
  if (error instanceof YamlRefusal) return {
   documents: [],
   problems: [ error.problem ]
  };
  throw error;
 }
}

function compose(source) {
 const composer = new Composer({
  uniqueKeys: false,
  stringKeys: true,
  resolveKnownTags: false,
  prettyErrors: false
 });
 const documents = [];
 for (const token of yamlTokens(source)) documents.push(...composer.next(token));
 documents.push(...composer.end(source.rules.documents === "one", source.text.length));
 return documents;
}

function readDocuments({lines, rules}, parsed) {
 const documents = [];
 const problems = [];
 for (const {errors, warnings, contents} of parsed) {
  for (const {pos, message} of [ ...errors, ...warnings ]) problems.push({
   kind: "malformed",
   reason: message,
   at: lines.positionAt(pos[0])
  });
  if (problems.some(({kind}) => kind === "malformed")) continue;
  const tree = new YamlTree(lines, rules);
  documents.push(tree.read(contents));
  for (const problem of tree.problems) problems.push(problem);
 }
 return {
  documents,
  problems
 };
}

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

function isPlainNumber(source, value) {
 const written = PLAIN.test(source) ? parseDecimal(source) : void 0;
 const read = parseDecimal(String(value));
 return written !== void 0 && read !== void 0 && compareDecimals(written, read) === 0;
}

const MAX_REASON = 200;

function documentProblem(problem) {
 return {
  ...problem.at,
  path: "",
  message: messageOf(problem)
 };
}

function messageOf(problem) {
 switch (problem.kind) {
 case "malformed":
  return `not valid YAML: ${require_main.shortened(problem.reason, MAX_REASON)}`;

 case "truncated":
  return "not valid JSON: it ends in the middle";

 case "too-deep":
  return `nested deeper than ${problem.limit} levels`;

 case "too-large":
  return `more than ${problem.limit} YAML tokens: shorten the file`;

 case "duplicate-key":
  return `the key ${require_main.shortened(problem.key)} appears twice in one mapping: keep one of the two`;

 case "key-not-text":
  return "keys must be words";

 case "directive":
  return "directives (%) are not part of the format: delete the line";

 case "second-document":
  return "a second YAML document starts here: keep one document, without a --- between";

 case "tag":
  if (isPattern(problem.tag)) return unquoted(problem.tag, "!", "a tag");
  return `the tag ${require_main.shortened(problem.tag)} is not part of the format: write the value without it`;

 case "alias":
  return "aliases (*) are not part of the format: write the value out";

 case "alias-without-anchor":
  {
   if (isPattern(problem.name)) return unquoted(`*${problem.name}`, "*", "an alias");
   const name = require_main.shortened(problem.name);
   return `the alias *${name} has no anchor &${name} before it`;
  }

 case "too-many-aliases":
  return `aliases repeat too much (at most 100 of them, and ${MAX_REPEATED_VALUES} values): write the values out`;
 }
}

function isPattern(text) {
 return /[*/]/.test(text);
}

function unquoted(text, sign, meaning) {
 const shown = require_main.shortened(text);
 return `${shown} begins with ${sign}, which means ${meaning} in YAML: put it in quotes, as in "${shown}"`;
}

function contentProblems(nodes, numbers) {
 const problems = new Map;
 for (const node of nodes) for (const {at, message} of complaintsAbout(node, numbers)) {
  const {line, column} = at;
  problems.set(`${line}:${column}`, {
   line,
   column,
   path: "",
   message
  });
 }
 return [ ...problems.values() ];
}

function complaintsAbout(node, numbers) {
 if (node.kind === "mapping") return REFUSED_KEYS.flatMap(([key, message]) => {
  const at = node.members.get(key);
  return at === void 0 ? [] : [ {
   at,
   message
  } ];
 });
 if (node.kind !== "number" || numbers === "any" || isPlainNumber(node.text, node.value)) return [];
 return [ {
  at: node.start,
  message: `${require_main.shortened(node.text)} is not a plain number: write at most 15 decimal digits, as in 1000 or 0.5`
 } ];
}

const REFUSED_KEYS = [ [ "<<", "merge keys (<<) are not part of the format: write the keys out" ], [ "__proto__", "__proto__ cannot be a key: choose another name" ] ];

function pathText(path) {
 return path.map(key => typeof key === "number" ? `[${key}]` : `.${require_main.shortened(key)}`).join("").replace(/^\./, "");
}

var SourceDocument = class {
 file;
 root;
 constructor(file, root) {
  this.file = file;
  this.root = root;
 }
 problemAt(path, message) {
  const {line, column} = this.find(path).at(-1) ?? this.root;
  return {
   line,
   column,
   path: pathText(path),
   message
  };
 }
 find(path) {
  const found = [];
  let node = this.root;
  for (const key of path) {
   node = memberOf$1(node, key);
   if (node === void 0) break;
   found.push(node);
  }
  return found;
 }
 findRule(rule) {
  let node = this.root;
  for (let rest = rule; rest !== ""; ) {
   const next = longestMember(node, rest);
   if (next === void 0) break;
   node = next.node;
   rest = next.rest;
  }
  return node;
 }
 error(problems) {
  return new require_main.PolicyError(this.file, problems);
 }
};

function memberOf$1(node, key) {
 if (typeof key === "number") return node.kind === "list" ? node.items[key] : void 0;
 return node.kind === "mapping" ? node.members.get(key) : void 0;
}

function longestMember(node, rule) {
 let best;
 for (const [key, member] of membersOf$2(node)) {
  const rest = restAfter(rule, key);
  if (rest !== void 0 && rest.length < (best?.rest.length ?? Number.POSITIVE_INFINITY)) best = {
   node: member,
   rest
  };
 }
 return best;
}

function membersOf$2(node) {
 if (node.kind === "mapping") return node.members;
 return node.kind === "list" ? node.items.entries() : [];
}

function restAfter(rule, key) {
 const written = typeof key === "number" ? `[${key}]` : key;
 if (!rule.startsWith(written)) return;
 const rest = rule.slice(written.length);
 if (rest === "" || rest.startsWith("[")) return rest;
 return rest.startsWith(".") ? rest.slice(1) : void 0;
}

const MEBIBYTE = 1048576;

const YAML_RULES = {
 documents: "one",
 aliases: "few",
 extras: "refused",
 maxTokens: 3e5,
 maxLexemes: Number.POSITIVE_INFINITY
};

function readDocument(text, file, kind) {
 const body = text.startsWith("\ufeff") ? text.slice(1) : text;
 const limit = kind.jsonMebibytes * MEBIBYTE;
 const bytes = utf8Length(body, limit);
 if (bytes > limit) throw tooLarge(file, `larger than ${kind.jsonMebibytes} MiB: shorten the file`);
 const {root, problems} = readRoot({
  text: body,
  file,
  bytes
 });
 const nodes = root === void 0 ? [] : [ ...nodesOf(root) ];
 const all = [ ...problems, ...contentProblems(nodes, kind.numbers) ];
 if (all.length > 0) throw new require_main.PolicyError(file, all);
 if (root?.kind !== "mapping") throw notMapping(file, root);
 if (nodes.length > kind.maxValues) throw tooLarge(file, `more than ${kind.maxValues} values: shorten the file`);
 return new SourceDocument(file, root);
}

function readRoot(source) {
 const json = /^[ \t\r\n]*\{/.test(source.text) ? readJson(source.text) : void 0;
 if (json === void 0 || json.problems.some(({kind}) => kind === "malformed" || kind === "truncated")) return readYamlRoot(source);
 return {
  root: json.root,
  problems: json.problems.map(documentProblem)
 };
}

function readYamlRoot({text, file, bytes}) {
 if (bytes > MEBIBYTE) throw tooLarge(file, "larger than 1 MiB: only well-formed JSON without duplicate keys may be larger");
 const control = controlCharacter(text);
 if (control !== void 0) return {
  root: void 0,
  problems: [ control ]
 };
 const {documents, problems} = readYaml(text, YAML_RULES);
 return {
  root: documents.at(-1),
  problems: problems.map(documentProblem)
 };
}

function controlCharacter(text) {
 const offset = text.search(CONTROL);
 if (offset === -1) return;
 const message = `the control character ${`U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, "0")}`} is not text: delete it`;
 return {
  ...new LineIndex(text).positionAt(offset),
  path: "",
  message
 };
}

const CONTROL = /[^\t\n\r -~\u0080-\uffff]/;

function notMapping(file, root) {
 const {line, column} = root ?? START;
 const message = root === void 0 || root.kind === "null" ? "the file is empty" : "the file is not a mapping: write key: value lines";
 return new require_main.PolicyError(file, [ {
  line,
  column,
  path: "",
  message
 } ]);
}

function tooLarge(file, message) {
 return new require_main.PolicyError(file, [ {
  ...START,
  path: "",
  message
 } ]);
}

const START = {
 line: 1,
 column: 1
};

function utf8Length(text, limit) {
 if (text.length > limit || text.length * 3 <= MEBIBYTE) return text.length;
 let bytes = 0;
 for (const character of text) {
  const code = character.codePointAt(0) ?? 0;
  bytes += code < 128 ? 1 : code < 2048 ? 2 : code < 65536 ? 3 : 4;
  if (bytes > limit) break;
 }
 return bytes;
}

function structureMessage(issue) {
 switch (issue.code) {
 case "unrecognized_keys":
  {
   const known = issue.inst instanceof require_main.$ZodObject ? Object.keys(issue.inst._zod.def.shape) : [];
   return issue.keys.map(key => unknownKeyMessage(key, known)).join("\n");
  }

 case "invalid_type":
  {
   const isList = issue.expected === "array";
   const fix = isList ? 'write [a, b], or one "- item" per line' : missingName(issue) ?? "write its keys below it, one per line";
   return `${require_texts.complaint(issue.input, isList ? "a list" : "a mapping of keys")}: ${fix}`;
  }

 default:
  return;
 }
}

function missingName({inst, path = []}) {
 const [place, key] = path.slice(-2);
 if (!(inst instanceof require_main.$ZodObject) || typeof key !== "string" || typeof place !== "string") return;
 if (!Object.hasOwn(inst._zod.def.shape, key)) return;
 return `the entries of ${place} have names: write one, such as main:, and indent ${key} below it`;
}

function unknownKeyMessage(key, known) {
 const meant = require_texts.closestWord(key, known);
 return `unknown key, ${meant === void 0 ? `known are ${known.join(", ")}` : `did you mean ${meant}?`}`;
}

function readBySchema(document, schema) {
 const reading = schema.safeParse(plainValue$1(document.root), {
  jitless: true,
  error: structureMessage
 });
 if (reading.success) return reading.data;
 throw document.error(reading.error.issues.flatMap(issue => problemsOf$1(document, issue)));
}

function problemsOf$1(document, issue) {
 const path = issue.path.filter(key => typeof key !== "symbol");
 switch (issue.code) {
 case "unrecognized_keys":
  {
   const messages = issue.message.split("\n");
   const {line, column} = document.problemAt(path, "");
   return issue.keys.map((key, index) => ({
    ...document.problemAt([ ...path, key ], messages[index] ?? issue.message),
    mapping: {
     line,
     column
    }
   }));
  }

 case "invalid_key":
  return issue.issues.map(({message}) => document.problemAt(path, message));

 default:
  return [ document.problemAt(writtenPath(document, path), issue.message) ];
 }
}

function writtenPath(document, path) {
 return document.find(path).length < path.length && typeof path.at(-1) === "number" ? writtenPath(document, path.slice(0, -1)) : path;
}

async function loadSectionReaders(names) {
 const loaded = await Promise.all(names.map(name => LOADERS[name]()));
 return Object.assign({}, ...loaded);
}

const LOADERS = {
 "intended-changes": async () => {
  const {intendedChangesReader} = await (__webpack_require__.e(/* import() */ 458).then(__webpack_require__.t.bind(__webpack_require__, 458, 19)));
  return {
   "intended-changes": intendedChangesReader
  };
 },
 conformance: async () => {
  const {conformanceReader} = await (__webpack_require__.e(/* import() */ 580).then(__webpack_require__.t.bind(__webpack_require__, 4580, 19)));
  return {
   conformance: conformanceReader
  };
 },
 performance: async () => {
  const {performanceReader} = await (__webpack_require__.e(/* import() */ 207).then(__webpack_require__.t.bind(__webpack_require__, 1207, 19)));
  return {
   performance: performanceReader
  };
 },
 suites: async () => {
  const {suitesReader} = await (__webpack_require__.e(/* import() */ 32).then(__webpack_require__.t.bind(__webpack_require__, 4032, 19)));
  return {
   suites: suitesReader
  };
 },
 traceability: async () => {
  const {traceabilityReader} = await (__webpack_require__.e(/* import() */ 116).then(__webpack_require__.t.bind(__webpack_require__, 4116, 19)));
  return {
   traceability: traceabilityReader
  };
 },
 extensions: async () => {
  const {extensionsReader} = await (__webpack_require__.e(/* import() */ 291).then(__webpack_require__.t.bind(__webpack_require__, 5291, 19)));
  return {
   extensions: extensionsReader
  };
 },
 release: async () => {
  const {releaseReader} = await (__webpack_require__.e(/* import() */ 52).then(__webpack_require__.t.bind(__webpack_require__, 4052, 19)));
  return {
   release: releaseReader
  };
 },
 ownership: async () => {
  const {ownershipReader} = await (__webpack_require__.e(/* import() */ 688).then(__webpack_require__.t.bind(__webpack_require__, 8688, 19)));
  return {
   ownership: ownershipReader
  };
 },
 decisions: async () => {
  const {decisionsReader} = await (__webpack_require__.e(/* import() */ 990).then(__webpack_require__.t.bind(__webpack_require__, 3990, 19)));
  return {
   decisions: decisionsReader
  };
 },
 incidents: async () => {
  const {incidentsReader} = await (__webpack_require__.e(/* import() */ 562).then(__webpack_require__.t.bind(__webpack_require__, 562, 19)));
  return {
   incidents: incidentsReader
  };
 },
 maintenance: async () => {
  const {maintenanceReader} = await (__webpack_require__.e(/* import() */ 58).then(__webpack_require__.t.bind(__webpack_require__, 9058, 19)));
  return {
   maintenance: maintenanceReader
  };
 },
 roadmap: async () => {
  const {roadmapReader} = await (__webpack_require__.e(/* import() */ 205).then(__webpack_require__.t.bind(__webpack_require__, 205, 19)));
  return {
   roadmap: roadmapReader
  };
 }
};

let last;

function openPolicy(text, path) {
 if (last?.text !== text || last.path !== path) last = {
  text,
  path,
  policy: readWritten(text, path)
 };
 return last.policy;
}

async function readWritten(text, path) {
 const document = readPolicyDocument(text, path);
 return policyIn(document, path, await loadSectionReaders(writtenIn(document)));
}

function writtenIn(document) {
 return SECTIONS.filter(name => document.root.members.has(name));
}

function readPolicyDocument(text, path) {
 return readDocument(text, path, {
  jsonMebibytes: 1,
  maxValues: 2e4,
  numbers: "plain"
 });
}

function policyIn(document, path, readers) {
 return {
  policy: readBySchema(document, policySchema(readers)),
  path,
  lineOf: rule => (typeof rule === "string" ? document.findRule(rule) : document.find(rule).at(-1) ?? document.root).line,
  setAt: rule => {
   const node = document.findRule(rule);
   return node === document.root ? void 0 : node.line;
  }
 };
}

const INTENDED_CHANGES_DEFAULTS = {
 path: ".github/governance-changes.yml",
 accept: "others",
 "accept-label": "accept-changes",
 "max-open": 20
};

const RELEASE_SCHEMES = [ "semver", "pep440", "calver", "two-part" ];

const STABLE_FORMS = {
 semver: {
  pattern: /^(?:0|[1-9]\d{0,14})(?:\.(?:0|[1-9]\d{0,14})){2}$/,
  fix: "write three numbers with dots, as in 1.4.0"
 },
 pep440: {
  pattern: /^(?:(?:0|[1-9]\d{0,5})!)?(?:0|[1-9]\d{0,14})(?:\.(?:0|[1-9]\d{0,14})){0,5}(?:\.post\d{1,6})?$/,
  fix: "write a release of PEP 440, as in 1.4 or 1.4.0"
 },
 calver: {
  pattern: /^(?:\d{2}|[1-9]\d{3})\.(?:0|0?[1-9]|[1-9]\d{1,9})(?:\.(?:0|0?[1-9]|[1-9]\d{1,9}))?$/,
  fix: "write a calendar version, as in 2026.1 or 2026.01.15"
 },
 "two-part": {
  pattern: /^(?:0|[1-9]\d{0,14})(?:\.(?:0|[1-9]\d{0,14})){1,2}$/,
  fix: "write two or three numbers with dots, as in 26.2"
 }
};

const schemeVersion = stableVersion(Object.values(STABLE_FORMS), "write numbers with dots, as in 1.4.0");

function stableVersionOf(scheme) {
 return stableVersion([ STABLE_FORMS[scheme] ], STABLE_FORMS[scheme].fix);
}

function stableVersion(forms, fix) {
 return require_texts.scalar({
  noun: "a stable version",
  read: input => typeof input === "string" && forms.some(({pattern}) => pattern.test(input)) ? input : void 0,
  fix: input => typeof input === "number" ? "put it in quotes" : fix
 });
}

function fixOfVersion(text, scheme) {
 const {pattern, fix} = STABLE_FORMS[scheme];
 return pattern.test(text) ? void 0 : fix;
}

const preReleaseName = require_texts.scalar({
 noun: "the name of a pre-release",
 read: input => typeof input === "string" && /^[a-z]{1,20}$/.test(input) ? input : void 0,
 fix: () => "write lower-case letters without the number, as in rc"
});

const PEP440_ORDER = [ "dev", "a", "b", "rc" ];

const PEP440_NAMES = new Map([ [ "alpha", "a" ], [ "beta", "b" ], [ "c", "rc" ], [ "pre", "rc" ], [ "preview", "rc" ] ]);

function inOrder(names, scheme) {
 if (scheme !== "pep440") return [ ...new Set(names) ].sort();
 return PEP440_ORDER.flatMap(known => names.filter(name => (PEP440_NAMES.get(name) ?? name) === known).slice(0, 1));
}

function readRegister(register) {
 const {text, path, list, entry} = register;
 const document = readDocument(text, path, {
  jsonMebibytes: 1,
  maxValues: 1e5,
  numbers: "any"
 });
 const {[list]: entries = []} = readBySchema(document, require_main.strictObject({
  [list]: require_main.array(entry)
 }));
 const known = new Map;
 return entries.map((value, index) => {
  const [, {line} = document.root] = document.find([ list, index ]);
  const name = register.nameOf(value);
  const earlier = known.get(name);
  if (earlier !== void 0) {
   const message = `${require_main.shownValue(name)} is already on line ${earlier}: keep one of the two`;
   throw document.error([ document.problemAt([ list, index ], message) ]);
  }
  known.set(name, line);
  return {
   value,
   line
  };
 });
}

const entry$3 = require_main.strictObject({
 name: require_texts.word,
 by: require_texts.label,
 at: calendarDate,
 link: require_texts.label,
 "valid-until": calendarDate,
 commit: require_main.exactOptional(require_texts.commitSha)
}).check(require_main.superRefine(({at, "valid-until": until}, context) => {
 if (at <= until) return;
 context.addIssue({
  code: "custom",
  path: [ "valid-until" ],
  message: `is before ${at}: write a later day`
 });
}));

function readAttestationRegister(text, path) {
 return readRegister({
  text,
  path,
  list: "attestations",
  entry: entry$3,
  nameOf: ({name}) => name
 }).map(({value: {"valid-until": validUntil, ...value}, line}) => ({
  ...value,
  validUntil,
  file: path,
  line
 }));
}

const KINDS = [ "api", "cli-flag", "capability" ];

function entryIn(scheme) {
 const version = stableVersionOf(scheme);
 return require_main.strictObject({
  id: require_texts.label,
  kind: require_texts.choice(KINDS),
  "deprecated-in": version,
  "removed-in": require_main.exactOptional(version),
  replacement: require_texts.label,
  announced: calendarDate
 });
}

function readDeprecationRegister(text, path, scheme) {
 return readRegister({
  text,
  path,
  list: "deprecations",
  entry: entryIn(scheme),
  nameOf: ({id}) => id
 }).map(({value, line}) => ({
  id: value.id,
  kind: value.kind,
  deprecatedIn: value["deprecated-in"],
  removedIn: value["removed-in"],
  replacement: value.replacement,
  announced: value.announced,
  file: path,
  line
 }));
}

const ALWAYS_REQUIRED = [ "subject", "owner", "reason", "review-by" ];

const STATUSES = "statuses";

const INTERMITTENT = "intermittent";

const FIELDS = [ ...ALWAYS_REQUIRED, "campaign", "shard", "os", "tracking-issue", "mitigation", "cause-code", "status" ];

const ALIASES = new Map([ [ "id", "subject" ], [ "kind", "campaign" ], [ "rationale", "reason" ], [ "issue", "tracking-issue" ] ]);

const statuses = oneOrMore(require_texts.choice(FAILURE_STATUSES));

const system = require_texts.choice(EXCEPTION_SYSTEMS);

const standing = require_texts.choice([ "approved", "temporary", "active" ]);

function readEntry(place, path, rules) {
 const {document} = rules;
 if (place.kind !== "mapping") {
  const message = `${require_main.shownValue(plainValue$1(place))} is not an exception: write subject, owner, reason and review-by`;
  return {
   kind: "refused",
   problems: [ document.problemAt(path, message) ]
  };
 }
 const required = new Set([ ...ALWAYS_REQUIRED, ...rules.require.map(canonical) ]);
 const known = new Set([ ...FIELDS, ...required ]);
 const {fields, problems} = collectFields(place, path, {
  ...rules,
  known: new Set([ ...known, STATUSES, INTERMITTENT ])
 });
 const values = new Map;
 const limits = statusesIn(fields, path, document);
 problems.push(...limits.problems);
 const frequency = frequencyIn(fields, path, document);
 problems.push(...frequency.problems);
 for (const name of [ ...known ].filter(each => required.has(each) || fields.has(each))) {
  const field = fields.get(name);
  if (field !== void 0 && (name === STATUSES || name === INTERMITTENT)) continue;
  const reading = schemaOf(name).safeParse(field?.value);
  if (reading.success) values.set(name, reading.data);
  const key = field?.key ?? name;
  for (const {message} of reading.error?.issues ?? []) problems.push(document.problemAt([ ...path, key ], message));
 }
 if (problems.length > 0) return {
  kind: "refused",
  problems
 };
 return {
  kind: "read",
  exception: {
   ...exceptionOf(values, document, place),
   ...limits.fields,
   ...frequency.fields
  }
 };
}

function statusesIn(fields, path, document) {
 const field = fields.get(STATUSES);
 if (field === void 0) return {
  fields: {},
  problems: []
 };
 const reading = statuses.safeParse(field.value);
 const isList = Array.isArray(field.value);
 const problems = (reading.error?.issues ?? []).map(({message, path: within}) => document.problemAt([ ...path, field.key, ...isList ? within.filter(isIndex) : [] ], message));
 const isEvery = FAILURE_STATUSES.every(status => reading.data?.includes(status));
 return {
  fields: reading.success && !isEvery ? {
   statuses: reading.data
  } : {},
  problems
 };
}

function frequencyIn(fields, path, document) {
 const field = fields.get(INTERMITTENT);
 if (field === void 0) return {
  fields: {},
  problems: []
 };
 const reading = flag.safeParse(field.value);
 const problems = (reading.error?.issues ?? []).map(({message}) => document.problemAt([ ...path, field.key ], message));
 return {
  fields: reading.data === true ? {
   intermittent: true
  } : {},
  problems
 };
}

function isIndex(key) {
 return typeof key === "number";
}

function collectFields(place, path, {document, known, unknownKeys}) {
 const fields = new Map;
 const problems = [];
 for (const [key, node] of place.members) {
  const name = canonical(key);
  const same = fields.get(name);
  if (same !== void 0) problems.push(document.problemAt([ ...path, key ], `means the same as ${require_main.shortened(same.key)}: keep one of the two`)); else if (unknownKeys === "refused" && !known.has(name)) problems.push(document.problemAt([ ...path, key ], unknownKeyMessage(key, [ ...known ]))); else fields.set(name, {
   key,
   value: plainValue$1(node)
  });
 }
 return {
  fields,
  problems
 };
}

function canonical(key) {
 const kebab = key.replaceAll("_", "-");
 return ALIASES.get(kebab) ?? kebab;
}

function schemaOf(name) {
 if (name === "review-by") return calendarDate;
 if (name === "os") return system;
 return name === "status" ? standing : require_texts.prose;
}

function exceptionOf(values, document, place) {
 const [scope, shard, issue] = [ values.get("campaign"), values.get("shard"), values.get("tracking-issue") ];
 return {
  subject: values.get("subject") ?? "",
  ...scope === void 0 ? {} : {
   scope
  },
  ...shard === void 0 ? {} : {
   shard
  },
  ...values.has("os") ? {
   os: system.parse(values.get("os"))
  } : {},
  owner: values.get("owner") ?? "",
  reason: values.get("reason") ?? "",
  ...issue === void 0 ? {} : {
   issue
  },
  reviewBy: calendarDate.parse(values.get("review-by")),
  file: document.file,
  line: place.line
 };
}

const OWN = "exceptions";

const PI = "exception_policy";

function readExceptionRegister(text, path, {require: require$4}) {
 const document = readDocument(text, path, {
  jsonMebibytes: 8,
  maxValues: 1e6,
  numbers: "any"
 });
 const register = document.root.members.has(PI) ? piRegister(document, require$4) : ownRegister(document, require$4);
 const problems = [];
 const exceptions = [];
 const index = new ExceptionIndex;
 for (const [position, entry] of register.entries.entries()) {
  const entryPath = [ ...register.path, position ];
  const reading = readEntry(entry, entryPath, register.rules);
  if (reading.kind === "refused") {
   for (const problem of reading.problems) problems.push(problem);
   continue;
  }
  const {exception} = reading;
  const overlap = index.add(exception);
  if (overlap === void 0) exceptions.push(exception); else problems.push(document.problemAt(entryPath, overlapMessage(exception, overlap)));
 }
 if (problems.length > 0) throw document.error(problems);
 return exceptions;
}

function ownRegister(document, require$5) {
 const {members} = document.root;
 const unknown = [ ...members.keys() ].filter(key => key !== OWN);
 if (!members.has(OWN) && !unknown.some(key => require_texts.closestWord(key, [ OWN ]))) {
  const message = `has neither ${OWN} nor ${PI}: write ${OWN}: [] if there are no exceptions`;
  throw document.error([ document.problemAt([], message) ]);
 }
 if (unknown.length > 0) throw document.error(unknown.map(key => document.problemAt([ key ], unknownKeyMessage(key, [ OWN ]))));
 return {
  ...entriesAt(document, [ OWN ]),
  rules: {
   document,
   require: require$5,
   unknownKeys: "refused"
  }
 };
}

function piRegister(document, require$6) {
 if (document.root.members.has(OWN)) throw document.error([ document.problemAt([ PI ], `the file also has ${OWN}: keep one of the two lists`) ]);
 const own = valueAt(document, [ PI, "required_fields" ]) ?? [];
 if (!Array.isArray(own) || !own.every(name => typeof name === "string")) {
  const message = `${require_main.shownValue(own)} is not a list of names: write the fields that every entry must have`;
  throw document.error([ document.problemAt([ PI, "required_fields" ], message) ]);
 }
 const rules = {
  document,
  require: [ ...require$6, ...own ],
  unknownKeys: "ignored"
 };
 return {
  ...entriesAt(document, [ PI, "entries" ]),
  rules
 };
}

function entriesAt(document, path) {
 const place = document.find(path)[path.length - 1];
 if (place?.kind === "list") return {
  path,
  entries: place.items
 };
 const message = `${require_texts.complaint(valueAt(document, path), "a list")}: write [] if there are no exceptions`;
 throw document.error([ document.problemAt(path, message) ]);
}

function valueAt(document, path) {
 const place = document.find(path)[path.length - 1];
 return place && plainValue$1(place);
}

var ExceptionIndex = class {
 #bySubject=new Map;
 add(exception) {
  const {subject, scope, shard, os} = exception;
  const known = this.#bySubject.get(subject) ?? new Map;
  const meeting = limit => limit === void 0 ? [ SOME ] : [ only(limit), EVERY ];
  const overlap = pairs(pairs(meeting(scope), meeting(shard)), meeting(os)).map(key => known.get(key)).find(each => each !== void 0);
  const own = limit => [ SOME, limit === void 0 ? EVERY : only(limit) ];
  if (overlap === void 0) for (const key of pairs(pairs(own(scope), own(shard)), own(os))) known.set(key, exception);
  this.#bySubject.set(subject, known);
  return overlap;
 }
};

const SOME = "some";

const EVERY = "every";

function only(name) {
 return JSON.stringify(name);
}

function pairs(first, second) {
 return first.flatMap(one => second.map(other => `${one} ${other}`));
}

function overlapMessage(exception, earlier) {
 const again = `${require_main.shownValue(exception.subject)} already has an exception on line ${earlier.line}`;
 const wider = LIMITS.find(({key}) => exception[key] !== earlier[key]);
 return wider === void 0 ? `${again}: keep one of the two` : `${again}, and one of the two covers every ${wider.name}: keep one, or give both a ${wider.name}`;
}

const LIMITS = [ {
 key: "scope",
 name: "campaign"
}, {
 key: "shard",
 name: "shard"
}, {
 key: "os",
 name: "system"
} ];

const LIST$1 = "changes";

const GATES = [ "conformance-gate", "perf-budget", "traceability", "suite-classification" ];

const entry$2 = require_main.strictObject({
 id: require_texts.word,
 kind: require_texts.choice([ "renamed", "removed", "regressed", "weakened" ]),
 gate: require_texts.choice(GATES),
 subject: require_texts.prose,
 campaign: require_main.exactOptional(require_texts.word),
 to: require_main.exactOptional(require_texts.prose),
 "at-most": require_main.exactOptional(increase),
 what: require_main.exactOptional(require_texts.prose),
 reason: require_texts.prose,
 owner: require_texts.label,
 until: calendarDate
}).check(require_main.superRefine((written, context) => {
 for (const {path, message} of contradictionsIn(written)) context.addIssue({
  code: "custom",
  path: [ ...path ],
  message
 });
}));

const OWN_KEYS = [ [ "to", "renamed", "write the new name of the subject" ], [ "at-most", "regressed", "write how much worse it may be, as in 30%" ], [ "what", "weakened", "write what is lost, word for word as the gate reports it" ] ];

function contradictionsIn(written) {
 const {kind, gate, subject, to, campaign} = written;
 const kinds = DECLARABLE[gate];
 const found = [];
 if (!kinds.includes(kind)) {
  const takers = GATES.filter(each => isDeclarable(each, kind)).join(" and ");
  return [ {
   path: [ "kind" ],
   message: `${gate} knows no ${kind} subjects: write ${kinds.join(" or ")}; ${kind} is for ${takers}`
  } ];
 }
 for (const [key, owner, fix] of OWN_KEYS) {
  if (kind === owner && written[key] === void 0) found.push({
   path: [ key ],
   message: `is missing: ${fix}`
  });
  if (kind !== owner && written[key] !== void 0) found.push({
   path: [ key ],
   message: `is only for kind: ${owner}: remove it from what is ${kind}`
  });
 }
 if (to === subject) found.push({
  path: [ "to" ],
  message: "is the same as subject: write the new name"
 });
 if (campaign !== void 0 && gate !== "conformance-gate") found.push({
  path: [ "campaign" ],
  message: `is only for conformance-gate: remove it from what ${gate} judges`
 });
 return found;
}

function isDeclarable(gate, kind) {
 return DECLARABLE[gate].includes(kind);
}

function readIntendedChanges(text, path) {
 const document = readDocument(text, path, {
  jsonMebibytes: 1,
  maxValues: 1e5,
  numbers: "plain"
 });
 const {[LIST$1]: entries} = readBySchema(document, require_main.strictObject({
  [LIST$1]: require_main.array(entry$2)
 }));
 const read = [];
 for (const [index, written] of (entries ?? []).entries()) {
  const [, {line} = document.root] = document.find([ LIST$1, index ]);
  const change = intendedChange(written, {
   file: path,
   line
  });
  const clash = clashWith(change, read);
  if (clash !== void 0) throw document.error([ document.problemAt([ LIST$1, index ], clash) ]);
  read.push(change);
 }
 return read;
}

function intendedChange(written, place) {
 const {id, gate, subject, campaign, reason, owner, until} = written;
 return {
  id,
  gate,
  subject,
  ...campaign === void 0 ? {} : {
   campaign
  },
  change: declared(written),
  reason,
  owner,
  until,
  ...place
 };
}

function declared({kind, to, "at-most": atMost, what}) {
 if (kind === "renamed" && to !== void 0) return {
  kind,
  to
 };
 if (kind === "regressed" && atMost !== void 0) return {
  kind,
  atMost
 };
 if (kind === "weakened" && what !== void 0) return {
  kind,
  what
 };
 return {
  kind: "removed"
 };
}

function clashWith(change, earlier) {
 for (const each of earlier) {
  const shared = each.id === change.id ? `the id ${require_main.shownValue(change.id)} is` : sharedBy(change, each);
  if (shared !== void 0) return `${shared} already on line ${each.line}: keep one of the two`;
 }
}

function sharedBy(one, other) {
 const isSameCampaign = one.campaign === void 0 || other.campaign === void 0 || one.campaign === other.campaign;
 if (one.gate !== other.gate || !isSameCampaign) return;
 const [own, others] = [ one.change, other.change ];
 const isOther = own.kind === "weakened" && others.kind === "weakened" && own.what !== others.what;
 if (one.subject === other.subject && !isOther) return `${require_main.shownValue(one.subject)} is`;
 return own.kind === "renamed" && others.kind === "renamed" && own.to === others.to ? `the new name ${require_main.shownValue(own.to)} is` : void 0;
}

function namedRegisters(policy) {
 const registers = [ ...ofConformance(policy), ...ofRelease(policy), ...ofDecisions(policy), ...ofIntendedChanges(policy) ];
 return [ ...new Map(registers.map(each => [ `${each.kind} ${each.path}`, each ])).values() ];
}

function ofConformance({conformance}) {
 const {exceptions, quarantine} = conformance ?? {};
 return [ ...exceptions === void 0 ? [] : [ {
  kind: "exceptions",
  path: exceptions.path,
  key: "conformance.exceptions.path",
  require: exceptions.require,
  scheme: "semver",
  mustExist: true
 } ], ...registerAt("quarantine", {
  "conformance.quarantine": quarantine
 }, "needed") ];
}

const COMPARING = [ "conformance", "performance", "suites", "traceability" ];

function ofIntendedChanges(policy) {
 const written = policy["intended-changes"];
 if (written === void 0 && COMPARING.every(name => policy[name] === void 0)) return [];
 const {path} = written ?? INTENDED_CHANGES_DEFAULTS;
 return registerAt("intended-changes", {
  "intended-changes.path": path
 });
}

function ofRelease({release, maintenance}) {
 const packages = Object.entries(release?.packages ?? {}).map(([name, {deprecations}]) => [ `release.packages.${name}.deprecations`, deprecations ]);
 return [ ...registerAt("deprecations", {
  "release.deprecations": release?.deprecations,
  ...Object.fromEntries(packages)
 }).map(register => ({
  ...register,
  scheme: release?.scheme ?? "semver"
 })), ...registerAt("attestations", {
  "release.attestations": release?.attestations,
  "maintenance.attestations": maintenance?.attestations
 }) ];
}

function ofDecisions({decisions}) {
 return Object.entries(decisions?.named ?? {}).flatMap(([name, {require: require$3}]) => waiversIn(require$3).flatMap(path => registerAt("waivers", {
  [`decisions.${name}.require`]: path
 })));
}

function waiversIn(node) {
 if (node.kind === "all" || node.kind === "any") return node.of.flatMap(waiversIn);
 const waivers = node.kind === "unsafe" || node.kind === "licences" ? node.waivers : void 0;
 return waivers === void 0 ? [] : [ waivers ];
}

function registerAt(kind, places, presence = "optional") {
 return Object.entries(places).flatMap(([key, path]) => path === void 0 ? [] : [ {
  kind,
  path,
  key,
  require: [],
  scheme: "semver",
  mustExist: presence === "needed"
 } ]);
}

const entry$1 = require_main.strictObject({
 package: require_texts.label,
 version: require_texts.label,
 owner: require_texts.label,
 reason: require_texts.prose,
 until: calendarDate
});

function readPackageWaivers(text, path) {
 const nameOf = waiver => `${waiver.package} ${waiver.version}`;
 return readRegister({
  text,
  path,
  list: "waivers",
  entry: entry$1,
  nameOf
 }).map(({value}) => value);
}

const LIST = "quarantine";

const entry = require_main.strictObject({
 subject: require_main.exactOptional(require_texts.prose),
 subjects: require_main.exactOptional(list(require_texts.prose)),
 campaign: require_main.exactOptional(require_texts.prose),
 owner: require_texts.prose,
 reason: require_texts.prose,
 since: calendarDate,
 "last-day": calendarDate,
 issue: require_main.exactOptional(require_texts.prose)
}).check(require_main.superRefine((written, context) => {
 const {subject, subjects, since, "last-day": lastDay} = written;
 if (subject === void 0 === (subjects === void 0)) context.addIssue({
  code: "custom",
  path: [],
  message: "names no subject, or names it twice: write either subject or subjects"
 });
 if (isQuarantineLength(since, lastDay)) return;
 const message = lastDay < since ? `is before ${since}: write a later day` : `is more than 30 days after ${since}: write an earlier day`;
 context.addIssue({
  code: "custom",
  path: [ "last-day" ],
  message
 });
}));

function readQuarantineRegister(text, path) {
 const document = readDocument(text, path, {
  jsonMebibytes: 1,
  maxValues: 1e5,
  numbers: "any"
 });
 const {[LIST]: entries} = readBySchema(document, require_main.strictObject({
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

function isSameText(left, right) {
 return left?.replaceAll("\r\n", "\n") === right?.replaceAll("\r\n", "\n");
}

function validateRegister({kind, require: require$2, scheme}, text, path) {
 switch (kind) {
 case "exceptions":
  readExceptionRegister(text, path, {
   require: require$2
  });
  return;

 case "quarantine":
  readQuarantineRegister(text, path);
  return;

 case "waivers":
  readPackageWaivers(text, path);
  return;

 case "attestations":
  readAttestationRegister(text, path);
  return;

 case "deprecations":
  readDeprecationRegister(text, path, scheme);
  return;

 case "intended-changes":
  readIntendedChanges(text, path);
 }
}

function compareAmounts(left, right) {
 if (typeof left === "number" && typeof right === "number") return left - right;
 if (isDecimal(left) && isDecimal(right)) return compareDecimals(left, right);
 if (isDay(left) && isDay(right)) return left < right ? -1 : Number(left > right);
 const [own, other] = [ fieldsOf(left), fieldsOf(right) ];
 if (typeof own.milliseconds === "number" && typeof other.milliseconds === "number") return own.milliseconds - other.milliseconds;
 if (isDecimal(own.value) && isDecimal(other.value)) return own.unit === other.unit ? compareDecimals(own.value, other.value) : void 0;
 return compareIntervals(daysOf(own), daysOf(other));
}

function fieldsOf(value) {
 return typeof value === "object" && value !== null ? value : {};
}

function isDecimal(value) {
 return typeof value === "object" && value !== null && "coefficient" in value && "scale" in value;
}

function isDay(value) {
 return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

const DAYS = new Map([ [ "day", {
 least: 1,
 most: 1
} ], [ "week", {
 least: 7,
 most: 7
} ], [ "month", {
 least: 28,
 most: 31
} ] ]);

function daysOf({count, unit}) {
 const days = DAYS.get(unit);
 if (days === void 0 || typeof count !== "number") return;
 return {
  unit,
  count,
  least: count * days.least,
  most: count * days.most
 };
}

function compareIntervals(left, right) {
 if (left === void 0 || right === void 0) return;
 if (left.unit === right.unit) return left.count - right.count;
 if (left.most < right.least) return -1;
 if (left.least > right.most) return 1;
 return left.least === right.most && left.most === right.least ? 0 : void 0;
}

function readAmount(text) {
 return parsePercentage(text) ?? parseDuration(text) ?? (parseDecimal(text) && Number(text));
}

const KEY_DIRECTIONS = {
 version: {
  stricter: "neither"
 },
 platform: {
  stricter: "neither"
 },
 thresholds: {
  stricter: "neither"
 },
 mode: {
  stricter: [ "strict", "rollback", "observe" ]
 },
 "observe-until": {
  stricter: "lower",
  unset: "strictest"
 },
 "require-base": {
  stricter: [ true, false ]
 },
 "rules-from": {
  stricter: "absent",
  unset: "loosest"
 },
 "intended-changes": {
  stricter: "depends",
  keys: {
   path: {
    stricter: "depends"
   },
   accept: {
    stricter: [ "others", "self" ]
   },
   "accept-label": {
    stricter: "depends"
   },
   "max-open": {
    stricter: "lower"
   }
  }
 },
 conformance: {
  stricter: "present",
  keys: {
   campaigns: {
    stricter: "present",
    each: {
     keys: {
      title: {
       stricter: "neither"
      },
      evidence: {
       stricter: "present"
      },
      format: {
       stricter: "depends"
      },
      schema: {
       stricter: "present"
      },
      columns: {
       stricter: "depends",
       keys: {
        subject: {
         stricter: "depends"
        },
        status: {
         stricter: "depends"
        },
        tier: {
         stricter: "depends"
        },
        message: {
         stricter: "neither"
        }
       }
      },
      statuses: {
       stricter: "absent",
       each: {
        stricter: [ "error", "fail", "not-applicable", "skip", "flaky", "pass" ]
       }
      },
      select: {
       stricter: "absent",
       each: {
        stricter: "depends"
       }
      },
      "min-pass-rate": {
       stricter: "higher"
      },
      "min-coverage": {
       stricter: "higher"
      },
      "max-failures": {
       stricter: "lower"
      },
      "max-not-applicable": {
       stricter: "lower"
      },
      "min-executed": {
       stricter: "higher",
       assumed: "1"
      },
      "max-flaky": {
       stricter: "lower"
      },
      "max-quarantined": {
       stricter: "lower",
       unset: "depends"
      },
      "max-age": {
       stricter: "lower"
      },
      "if-missing": {
       stricter: [ "fail", "warn" ]
      },
      "if-empty": {
       stricter: [ "fail", "warn" ]
      },
      "made-by": {
       stricter: [ "this-run", "anywhere" ]
      },
      reruns: {
       stricter: [ "refuse", "worst", "last" ]
      },
      totals: {
       stricter: [ "declared", "results" ]
      },
      identity: {
       stricter: "depends",
       keys: {
        ignore: {
         stricter: "depends"
        }
       }
      },
      shards: {
       stricter: "present"
      },
      inventory: {
       stricter: "present"
      },
      exceptions: {
       stricter: [ "forbidden", "report", "leave-out", "count-as-pass" ]
      },
      tiers: {
       stricter: "present",
       each: {
        keys: {
         level: {
          stricter: [ "required", "target", "best-effort" ]
         },
         "min-pass-rate": {
          stricter: "higher",
          unset: "depends"
         }
        }
       }
      },
      baseline: {
       stricter: "depends",
       keys: {
        tiers: {
         stricter: "present",
         unset: "depends"
        },
        "max-pass-rate-drop": {
         stricter: "lower",
         unset: "depends"
        },
        "max-new-failures": {
         stricter: "lower",
         unset: "depends"
        },
        "max-new-not-applicable": {
         stricter: "lower",
         unset: "depends"
        },
        "max-absent": {
         stricter: "lower",
         unset: "depends"
        },
        "max-coverage-drop": {
         stricter: "lower",
         unset: "depends"
        }
       }
      }
     }
    }
   },
   baseline: {
    stricter: "present",
    keys: {
     path: {
      stricter: "depends"
     },
     tiers: {
      stricter: "present",
      unset: "strictest"
     },
     "max-pass-rate-drop": {
      stricter: "lower"
     },
     "max-new-failures": {
      stricter: "lower"
     },
     "max-new-not-applicable": {
      stricter: "lower"
     },
     "max-absent": {
      stricter: "lower"
     },
     "max-coverage-drop": {
      stricter: "lower"
     },
     "if-missing": {
      stricter: [ "fail", "warn" ]
     }
    }
   },
   exceptions: {
    stricter: "absent",
    keys: {
     path: {
      stricter: "depends"
     },
     require: {
      stricter: "present"
     },
     unused: {
      stricter: [ "fail", "warn" ]
     }
    }
   },
   quarantine: {
    stricter: "absent"
   }
  }
 },
 performance: {
  stricter: "present",
  keys: {
   evidence: {
    stricter: "present"
   },
   "if-missing": {
    stricter: [ "fail", "warn" ],
    assumed: "fail"
   },
   "made-by": {
    stricter: [ "this-run", "anywhere" ]
   },
   "max-age": {
    stricter: "lower"
   },
   budgets: {
    stricter: "present",
    each: {
     keys: {
      metric: {
       stricter: "depends"
      },
      parameters: {
       stricter: "absent",
       each: {
        stricter: "depends"
       }
      },
      statistic: {
       stricter: "depends"
      },
      file: {
       stricter: "depends"
      },
      compression: {
       stricter: "depends"
      },
      "size-of": {
       stricter: "depends"
      },
      below: {
       stricter: "lower"
      },
      above: {
       stricter: "higher"
      },
      max: {
       stricter: "lower"
      },
      min: {
       stricter: "higher"
      },
      "if-missing": {
       stricter: [ "fail", "warn" ]
      }
     }
    }
   },
   overrun: {
    stricter: "depends",
    keys: {
     "fail-above": {
      stricter: "lower"
     },
     "waiver-below": {
      stricter: "lower"
     }
    }
   },
   regression: {
    stricter: "present",
    keys: {
     baseline: {
      stricter: "depends"
     },
     "max-worsening": {
      stricter: "lower"
     },
     "ignore-below": {
      stricter: "lower",
      unset: "strictest"
     },
     "max-spread": {
      stricter: "lower"
     },
     statistic: {
      stricter: "depends"
     },
     "when-noisy": {
      stricter: [ "fail", "warn" ]
     },
     "when-vanished": {
      stricter: [ "fail", "warn" ]
     },
     "if-missing": {
      stricter: [ "fail", "warn" ]
     },
     metrics: {
      stricter: "depends",
      each: {
       keys: {
        metric: {
         stricter: "depends"
        },
        "max-worsening": {
         stricter: "lower",
         unset: "depends"
        },
        "ignore-below": {
         stricter: "lower",
         unset: "depends"
        },
        "max-spread": {
         stricter: "lower",
         unset: "depends"
        },
        statistic: {
         stricter: "depends"
        },
        better: {
         stricter: "depends"
        }
       }
      }
     }
    }
   },
   history: {
    stricter: "present",
    keys: {
     path: {
      stricter: "depends"
     },
     "met-on-days": {
      stricter: "higher"
     },
     drift: {
      stricter: "present",
      keys: {
       "max-worsening": {
        stricter: "lower"
       },
       "when-found": {
        stricter: [ "fail", "warn" ]
       }
      }
     },
     "if-missing": {
      stricter: [ "fail", "warn" ]
     }
    }
   },
   waivers: {
    stricter: "absent",
    each: {
     keys: {
      budget: {
       stricter: "depends"
      },
      ceiling: {
       stricter: "depends"
      },
      owner: {
       stricter: "neither"
      },
      reason: {
       stricter: "neither"
      },
      "tracking-issue": {
       stricter: "neither"
      },
      "review-by": {
       stricter: "lower"
      }
     }
    }
   }
  }
 },
 suites: {
  stricter: "present",
  keys: {
   classification: {
    stricter: "depends"
   },
   tests: {
    stricter: "present"
   },
   rules: {
    stricter: "present",
    each: {
     keys: {
      "forbid-content": {
       stricter: "present"
      },
      "forbid-identifiers": {
       stricter: "present"
      },
      allow: {
       stricter: "absent",
       each: {
        keys: {
         identifier: {
          stricter: "depends",
          unset: "depends"
         },
         file: {
          stricter: "depends",
          unset: "depends"
         },
         reason: {
          stricter: "neither"
         },
         "review-by": {
          stricter: "lower"
         }
        }
       }
      },
      "look-at": {
       stricter: [ "imports", "helpers", "tests" ]
      }
     }
    }
   },
   helpers: {
    stricter: "depends",
    unset: "depends"
   },
   "unfollowed-imports": {
    stricter: [ "fail", "warn" ]
   },
   "forbid-dependencies": {
    stricter: "present",
    keys: {
     names: {
      stricter: "present"
     },
     manifests: {
      stricter: "present"
     }
    }
   },
   "runner-lists": {
    stricter: "present"
   },
   weakening: {
    stricter: [ "fail", "warn" ]
   }
  }
 },
 traceability: {
  stricter: "present",
  keys: {
   matrix: {
    stricter: "depends"
   },
   require: {
    stricter: "present"
   },
   "min-coverage": {
    stricter: "higher"
   },
   tags: {
    stricter: "depends",
    keys: {
     pattern: {
      stricter: "depends"
     },
     files: {
      stricter: "depends"
     }
    }
   },
   results: {
    stricter: "present"
   },
   "made-by": {
    stricter: [ "this-run", "anywhere" ]
   },
   lock: {
    stricter: "present"
   },
   documents: {
    stricter: "present",
    each: {
     keys: {
      path: {
       stricter: "depends"
      },
      title: {
       stricter: "neither"
      },
      "max-age": {
       stricter: "lower"
      },
      root: {
       stricter: "depends"
      }
     }
    }
   },
   weakening: {
    stricter: [ "fail", "warn" ]
   }
  }
 },
 extensions: {
  stricter: "present",
  keys: {
   list: {
    stricter: "depends"
   },
   sections: {
    stricter: "depends"
   },
   "other-sections": {
    stricter: "absent"
   },
   columns: {
    stricter: "depends",
    keys: {
     id: {
      stricter: "depends"
     },
     name: {
      stricter: "depends"
     },
     tier: {
      stricter: "depends"
     },
     licence: {
      stricter: "depends"
     },
     kind: {
      stricter: "depends"
     },
     source: {
      stricter: "depends"
     },
     path: {
      stricter: "depends"
     },
     commit: {
      stricter: "depends"
     },
     version: {
      stricter: "depends"
     },
     checksum: {
      stricter: "depends"
     },
     directory: {
      stricter: "depends"
     },
     capabilities: {
      stricter: "depends"
     },
     dependencies: {
      stricter: "depends"
     }
    }
   },
   kinds: {
    stricter: "depends",
    each: {
     stricter: "depends"
    }
   },
   totals: {
    stricter: "present",
    each: {
     stricter: "depends"
    }
   },
   "tier-totals": {
    stricter: "present"
   },
   "counted-sections": {
    stricter: "depends"
   },
   reserved: {
    stricter: "present"
   },
   reviews: {
    stricter: "depends",
    keys: {
     path: {
      stricter: "depends"
     },
     by: {
      stricter: "absent",
      unset: "loosest"
     }
    }
   },
   tiers: {
    stricter: "depends",
    each: {
     keys: {
      count: {
       stricter: "depends"
      },
      "min-count": {
       stricter: "higher"
      },
      licences: {
       stricter: "absent",
       unset: "depends"
      },
      review: {
       stricter: [ "required", "optional" ]
      },
      conformance: {
       stricter: "higher"
      },
      level: {
       stricter: [ "required", "target", "best-effort" ]
      }
     }
    }
   },
   add: {
    stricter: "present",
    keys: {
     pin: {
      stricter: "absent"
     },
     licences: {
      stricter: "absent",
      unset: "loosest"
     },
     "licence-evidence": {
      stricter: "present",
      keys: {
       evidence: {
        stricter: "depends"
       },
       columns: {
        stricter: "depends",
        keys: {
         id: {
          stricter: "depends"
         },
         pin: {
          stricter: "depends"
         },
         detected: {
          stricter: "depends"
         },
         registry: {
          stricter: "depends"
         }
        }
       }
      }
     },
     preflight: {
      stricter: "present",
      keys: {
       evidence: {
        stricter: "depends"
       },
       verdict: {
        stricter: "depends"
       },
       columns: {
        stricter: "depends",
        keys: {
         id: {
          stricter: "depends"
         },
         pin: {
          stricter: "depends"
         },
         verdict: {
          stricter: "depends"
         },
         truncated: {
          stricter: "depends"
         },
         tool: {
          stricter: "depends"
         }
        }
       },
       "min-tool": {
        stricter: "present"
       },
       "made-by": {
        stricter: [ "this-run", "anywhere" ]
       }
      }
     },
     conformance: {
      stricter: "present",
      keys: {
       evidence: {
        stricter: "depends"
       }
      }
     },
     patches: {
      stricter: "present",
      keys: {
       "none-in": {
        stricter: "present"
       }
      }
     },
     vendored: {
      stricter: "present"
     }
    }
   },
   remove: {
    stricter: "present",
    keys: {
     reasons: {
      stricter: "absent"
     },
     retired: {
      stricter: "depends"
     },
     changelog: {
      stricter: "present"
     }
    }
   },
   capabilities: {
    stricter: "present",
    keys: {
     growth: {
      stricter: [ "review", "warn" ]
     },
     restricted: {
      stricter: "present"
     }
    }
   },
   change: {
    stricter: "present",
    keys: {
     "max-removed": {
      stricter: "lower",
      assumed: "5%"
     },
     "max-entries": {
      stricter: "lower"
     },
     "apart-from": {
      stricter: "present"
     }
    }
   },
   "existing-faults": {
    stricter: "lower"
   }
  }
 },
 release: {
  stricter: "present",
  keys: {
   manifest: {
    stricter: "depends"
   },
   "same-version": {
    stricter: "present"
   },
   scheme: {
    stricter: "depends"
   },
   "pre-releases": {
    stricter: "absent",
    unset: "strictest"
   },
   packages: {
    stricter: "depends",
    each: {
     keys: {
      manifest: {
       stricter: "depends"
      },
      folder: {
       stricter: "depends"
      },
      tag: {
       stricter: "depends"
      },
      "tag-history": {
       stricter: "depends"
      },
      since: {
       stricter: "absent",
       unset: "strictest"
      },
      changelog: {
       stricter: "present"
      },
      deprecations: {
       stricter: "present"
      }
     }
    }
   },
   siblings: {
    stricter: "present",
    each: {
     keys: {
      path: {
       stricter: "depends"
      },
      manifest: {
       stricter: "depends"
      },
      tag: {
       stricter: "depends"
      }
     }
    }
   },
   tag: {
    stricter: "depends"
   },
   "tag-history": {
    stricter: "depends"
   },
   "ignore-tags": {
    stricter: "absent"
   },
   since: {
    stricter: "absent",
    unset: "strictest"
   },
   branches: {
    stricter: "absent",
    unset: "loosest"
   },
   "build-metadata": {
    stricter: [ "forbidden", "allowed" ]
   },
   "release-lines": {
    stricter: [ "single", "major", "minor" ]
   },
   "missing-previous": {
    stricter: [ "fail", "warn" ]
   },
   "release-candidate-for": {
    stricter: "present"
   },
   candidates: {
    stricter: "present",
    keys: {
     "min-age": {
      stricter: "higher"
     }
    }
   },
   changelog: {
    stricter: "present"
   },
   "changelog-dates": {
    stricter: [ "required", "optional" ]
   },
   "changelog-fragments": {
    stricter: "present"
   },
   "required-os": {
    stricter: "present"
   },
   "optional-jobs": {
    stricter: "absent"
   },
   "required-check-runs": {
    stricter: "present"
   },
   evidence: {
    stricter: "present"
   },
   "evidence-max-age": {
    stricter: "lower"
   },
   "required-verdicts": {
    stricter: "present"
   },
   cadence: {
    stricter: "present",
    keys: {
     major: {
      stricter: "lower",
      unset: "depends"
     },
     minor: {
      stricter: "lower",
      unset: "depends"
     },
     patch: {
      stricter: "lower",
      unset: "depends"
     }
    }
   },
   "one-zero": {
    stricter: "present",
    keys: {
     "min-pass-rate": {
      stricter: "higher"
     },
     campaigns: {
      stricter: "depends",
      each: {
       stricter: "higher"
      }
     },
     "budgets-met-for": {
      stricter: "higher"
     },
     attestations: {
      stricter: "present"
     },
     "attestation-max-age": {
      stricter: "lower"
     }
    }
   },
   deprecations: {
    stricter: "present"
   },
   attestations: {
    stricter: "depends"
   },
   "breaking-labels": {
    stricter: "present"
   },
   "blocker-labels": {
    stricter: "present"
   }
  }
 },
 ownership: {
  stricter: "present",
  keys: {
   areas: {
    stricter: "depends",
    each: {
     keys: {
      title: {
       stricter: "neither"
      },
      paths: {
       stricter: "depends"
      },
      repositories: {
       stricter: "depends"
      },
      owner: {
       stricter: "depends"
      },
      backup: {
       stricter: "depends"
      }
     }
    }
   },
   codeowners: {
    stricter: "present"
   },
   unowned: {
    stricter: [ "fail", "warn", "allow" ]
   }
  }
 },
 decisions: {
  stricter: "depends",
  keys: {
   default: {
    stricter: [ "deny", "allow" ]
   },
   "update-merges": {
    stricter: [ "dismiss", "keep" ]
   }
  },
  each: {
   keys: {
    title: {
     stricter: "neither"
    },
    when: {
     stricter: "depends"
    },
    require: {
     stricter: "depends"
    }
   }
  }
 },
 incidents: {
  stricter: "present",
  keys: {
   label: {
    stricter: "neither"
   },
   responders: {
    stricter: "absent",
    unset: "depends"
   },
   security: {
    stricter: "present",
    keys: {
     alerts: {
      stricter: [ "dependabot", "off" ]
     },
     advisories: {
      stricter: [ "published", "off" ]
     },
     area: {
      stricter: "depends",
      unset: "depends"
     },
     triage: {
      stricter: "lower"
     },
     fix: {
      stricter: "depends",
      keys: {
       critical: {
        stricter: "depends"
       },
       high: {
        stricter: "depends"
       },
       else: {
        stricter: "depends"
       }
      }
     },
     changelog: {
      stricter: "depends"
     },
     playbook: {
      stricter: "neither"
     }
    }
   },
   "reopen-within": {
    stricter: "neither"
   },
   "flapping-after": {
    stricter: "neither"
   },
   waiver: {
    stricter: "lower",
    unset: "depends"
   },
   limits: {
    stricter: "neither",
    keys: {
     "per-run": {
      stricter: "higher"
     },
     "per-day": {
      stricter: "higher"
     }
    }
   }
  },
  each: {
   keys: {
    gates: {
     stricter: "present"
    },
    area: {
     stricter: "depends",
     unset: "depends"
    },
    triage: {
     stricter: "lower"
    },
    after: {
     stricter: "lower"
    },
    "close-after": {
     stricter: "higher"
    },
    "unmeasured-after": {
     stricter: "lower",
     unset: "depends"
    },
    fix: {
     stricter: "present",
     keys: {
      critical: {
       stricter: "depends"
      },
      high: {
       stricter: "depends"
      },
      else: {
       stricter: "depends"
      }
     }
    },
    kinds: {
     stricter: "neither",
     each: {
      keys: {
       playbook: {
        stricter: "neither"
       },
       area: {
        stricter: "depends"
       }
      }
     }
    }
   }
  }
 },
 maintenance: {
  stricter: "present",
  keys: {
   "time-zone": {
    stricter: "neither"
   },
   duties: {
    stricter: "present",
    each: {
     keys: {
      title: {
       stricter: "neither"
      },
      every: {
       stricter: [ "week", "month", "quarter" ]
      },
      owner: {
       stricter: "depends"
      },
      backup: {
       stricter: "depends",
       unset: "depends"
      },
      since: {
       stricter: "lower",
       unset: "depends"
      },
      grace: {
       stricter: "lower",
       unset: "depends"
      },
      "verified-by": {
       stricter: "depends"
      },
      propose: {
       stricter: "neither",
       unset: "depends"
      }
     }
    }
   },
   since: {
    stricter: "lower",
    unset: "depends"
   },
   schedules: {
    stricter: [ "watch", "ignore" ]
   },
   "late-after": {
    stricter: "lower",
    unset: "depends"
   },
   expiring: {
    stricter: "higher",
    unset: "depends"
   },
   verdicts: {
    stricter: "depends",
    unset: "depends"
   },
   attestations: {
    stricter: "depends",
    unset: "depends"
   },
   label: {
    stricter: "neither"
   },
   "silent-after": {
    stricter: "lower",
    unset: "depends"
   }
  }
 },
 roadmap: {
  stricter: "present",
  keys: {
   epics: {
    stricter: "present",
    each: {
     keys: {
      title: {
       stricter: "neither"
      },
      goal: {
       stricter: "neither",
       unset: "depends"
      },
      status: {
       stricter: "neither",
       unset: "depends"
      },
      issue: {
       stricter: "depends",
       unset: "depends"
      },
      milestone: {
       stricter: "depends",
       unset: "depends"
      }
     }
    }
   }
  }
 }
};

function isSame(left, right) {
 if (left === right) return true;
 if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
 if (compareAmounts(left, right) === 0) return true;
 if (Array.isArray(left) !== Array.isArray(right)) return false;
 const names = new Set([ ...Object.keys(left), ...Object.keys(right) ]);
 if (names.has("milliseconds") || names.has("written")) return false;
 return [ ...names ].every(name => isSame(Reflect.get(left, name), Reflect.get(right, name)));
}

function listDirection({facts, before, after, presence}, judges) {
 if (!Array.isArray(before) || !Array.isArray(after)) return "other";
 const [gone, come] = [ without(before, after), without(after, before) ];
 const more = MORE.get(facts.stricter) ?? "other";
 if (gone.length === 0 && come.length === 0) return "other";
 if (gone.length === 0) return more;
 if (come.length === 0) return judges.reversed(more);
 const {keys} = facts.each ?? {};
 if (keys === void 0 || gone.length !== come.length) return "other";
 return together(gone.flatMap((item, index) => {
  const [left, right] = [ membersOf$1(item), membersOf$1(come[index]) ];
  return [ ...new Set([ ...left.keys(), ...right.keys() ]) ].map(key => {
   const own = keys[key] ?? presence;
   return judges.effectOf({
    facts: own,
    presence: own,
    before: left.get(key),
    after: right.get(key)
   });
  });
 }));
}

const MORE = new Map([ [ "present", "stricter" ], [ "absent", "looser" ] ]);

function without(items, others) {
 const left = [ ...others ];
 return items.filter(item => {
  const at = left.findIndex(other => isSame(item, other));
  if (at !== -1) left.splice(at, 1);
  return at === -1;
 });
}

function membersOf$1(item) {
 return new Map(typeof item === "object" && item !== null ? Object.entries(item) : []);
}

function together(effects) {
 const relevant = new Set(effects.filter(each => each !== "same" && each !== "irrelevant"));
 if (relevant.size === 0) return "irrelevant";
 const [only] = relevant;
 return relevant.size === 1 && only !== void 0 ? only : "other";
}

function effectAt(keys, before, after) {
 return effectBelow({
  facts: {
   keys: KEY_DIRECTIONS
  },
  presence: {
   stricter: "depends"
  },
  before,
  after
 }, keys);
}

function effectBelow(place, [key, ...rest]) {
 const isThere = place.before !== void 0 && place.after !== void 0;
 const below = key === void 0 || !isThere ? void 0 : placeBelow(place, key);
 return below === void 0 ? effectOf$1(place) : effectBelow(below, rest);
}

function placeBelow({facts, presence, before, after}, key) {
 if (Array.isArray(before) || Array.isArray(after)) return;
 const own = facts.keys !== void 0 && Object.hasOwn(facts.keys, key) ? facts.keys[key] : void 0;
 const isMixed = facts.keys !== void 0 && facts.each !== void 0;
 const member = (value, part) => memberOf(isMixed ? memberOf(value, part) : value, key);
 if (own !== void 0) return {
  facts: own,
  presence: own,
  before: member(before, "fixed"),
  after: member(after, "fixed")
 };
 if (facts.each === void 0) return;
 const [left, right] = [ member(before, "named"), member(after, "named") ];
 return {
  facts: facts.each,
  presence: {
   stricter: presence.stricter
  },
  before: left,
  after: right
 };
}

function memberOf(value, key) {
 if (typeof value !== "object" || value === null) return;
 return Object.hasOwn(value, key) ? Reflect.get(value, key) : void 0;
}

function effectOf$1({facts, presence, before, after}) {
 if (isSame(before, after)) return "same";
 if (before === void 0) return arrival(presence, after);
 if (after === void 0) return reversed(arrival(presence, before));
 const {stricter = "depends"} = facts;
 if (typeof stricter !== "string") return orderOf(stricter.indexOf(word(before)), stricter.indexOf(word(after)));
 switch (stricter) {
 case "higher":
  return amountEffect(after, before);

 case "lower":
  return amountEffect(before, after);

 case "present":
 case "absent":
 case "depends":
  return listDirection({
   facts,
   presence,
   before,
   after
  }, {
   effectOf: effectOf$1,
   reversed
  });

 case "neither":
  return "irrelevant";
 }
}

function word(value) {
 return typeof value === "string" || typeof value === "boolean" ? value : "";
}

function orderOf(before, after) {
 if (before === -1 || after === -1) return "other";
 return after < before ? "stricter" : "looser";
}

function amountEffect(more, less) {
 const order = compareAmounts(more, less);
 if (order === void 0) return "other";
 return order > 0 ? "stricter" : "looser";
}

function arrival({stricter, unset, assumed, keys, each}, value) {
 if (stricter === "neither") return "irrelevant";
 if (unset !== void 0) return UNSET[unset];
 if (assumed !== void 0) return effectOf$1({
  facts: {
   stricter,
   ...keys && {
    keys
   },
   ...each && {
    each
   }
  },
  presence: {
   stricter: "depends"
  },
  before: (typeof stricter === "string" ? readAmount(assumed) : assumed) ?? {},
  after: value
 });
 if (stricter === "depends") return "other";
 if (stricter === "absent") return "looser";
 return typeof stricter !== "string" && stricter.at(-1) === value ? "other" : "stricter";
}

const UNSET = {
 strictest: "looser",
 loosest: "stricter",
 depends: "other"
};

function reversed(effect) {
 if (effect === "stricter") return "looser";
 return effect === "looser" ? "stricter" : effect;
}

async function openPolicyKeyChanges() {
 const schema = policySchema(await loadSectionReaders(SECTIONS));
 return (before, after, path) => {
  const [old, changed] = [ documentOf(before, path), documentOf(after, path) ];
  const written = changesIn(valueIn(old), valueIn(changed), []);
  const [left, right] = [ validPolicy(old, schema), validPolicy(changed, schema) ];
  return written.flatMap(({keys, ...values}) => {
   const effect = left === void 0 || right === void 0 ? "other" : effectAt(keys, left, right);
   return effect === "same" ? [] : [ {
    key: keys.join("."),
    ...values,
    direction: directionOf(effect)
   } ];
  });
 };
}

function directionOf(effect) {
 return effect === "irrelevant" ? "other" : effect;
}

function documentOf(text, path) {
 if (text === void 0) return;
 return readDocument(text, path, {
  jsonMebibytes: 1,
  maxValues: 2e4,
  numbers: "any"
 });
}

function validPolicy(document, schema) {
 if (document === void 0 || contentProblems(nodesOf(document.root), "plain").length > 0) return;
 try {
  return readBySchema(document, schema);
 } catch (error) {
  if (error instanceof require_main.PolicyError) return;
  throw error;
 }
}

function valueIn(document) {
 return document && plainValue$1(document.root);
}

function changesIn(before, after, keys) {
 if (isMapping(before) || isMapping(after)) {
  const [left, right] = [ membersOf(before), membersOf(after) ];
  const below = [ ...new Set([ ...left.keys(), ...right.keys() ]) ].flatMap(name => changesIn(left.get(name), right.get(name), [ ...keys, name ]));
  return isMapping(before) !== isMapping(after) && (below.length === 0 || isValue(before) || isValue(after)) ? [ {
   keys,
   before: textOf(before),
   after: textOf(after)
  }, ...below ] : below;
 }
 if (JSON.stringify(before) === JSON.stringify(after)) return [];
 return [ {
  keys,
  before: textOf(before),
  after: textOf(after)
 } ];
}

function isMapping(value) {
 return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isValue(value) {
 return value !== void 0 && !isMapping(value);
}

function membersOf(value) {
 return new Map(isMapping(value) ? Object.entries(value) : []);
}

function textOf(value) {
 if (value === void 0) return;
 return typeof value === "string" && !/^(?:[-+.\d].*|true|false|null|~|)$/i.test(value) ? value : JSON.stringify(value);
}

function registerChanges(register, before, after) {
 const [left, right] = [ entriesIn(register, before), entriesIn(register, after) ];
 return [ ...new Set([ ...left.keys(), ...right.keys() ]) ].flatMap(name => {
  const [from, to] = [ left.get(name), right.get(name) ];
  const effect = effectOf(from, to);
  if (effect === "same") return [];
  return [ {
   key: name,
   ...from === void 0 ? {} : {
    before: from.shown
   },
   ...to === void 0 ? {} : {
    after: to.shown
   },
   direction: effect
  } ];
 });
}

function effectOf(from, to) {
 const permits = (from ?? to)?.until !== void 0;
 if (from === void 0) return permits ? "looser" : "other";
 if (to === void 0) return permits ? "stricter" : "other";
 if (from.rest !== to.rest) return "other";
 if (from.until === to.until) return from.shown === to.shown ? "same" : "other";
 return (from.until ?? "") < (to.until ?? "") ? "looser" : "stricter";
}

function entriesIn(register, text) {
 const entries = text === void 0 ? [] : readEntries(register, text);
 return new Map(entries.map(entry => [ entry.name, entry ]));
}

function readEntries({kind, path, require: require$1, scheme}, text) {
 switch (kind) {
 case "exceptions":
  return readExceptionRegister(text, path, {
   require: require$1
  }).map(exceptionEntry);

 case "quarantine":
  return readQuarantineRegister(text, path).map(quarantineEntry);

 case "waivers":
  return readPackageWaivers(text, path).map(({package: name, version, until, ...rest}) => permission(`waiver ${name} ${version}`, until, rest));

 case "attestations":
  return readAttestationRegister(text, path).map(({name, validUntil, file: _, line: __, ...rest}) => statement(`attestation ${name}`, `valid until ${validUntil}`, rest));

 case "deprecations":
  return readDeprecationRegister(text, path, scheme).map(({id, deprecatedIn, file: _, line: __, ...rest}) => statement(`deprecation ${id}`, `deprecated in ${deprecatedIn}`, rest));

 case "intended-changes":
  return readIntendedChanges(text, path).map(intendedChangeEntry);
 }
}

function exceptionEntry({subject, scope, shard, os, reviewBy, file: _, line: __, ...rest}) {
 return permission(nameOf("exception", subject, [ scope, shard, os ]), reviewBy, rest);
}

function quarantineEntry({subject, campaign, lastDay, file: _, line: __, ...rest}) {
 return permission(nameOf("quarantine", subject, [ campaign ]), lastDay, rest);
}

function intendedChangeEntry({id, until, file: _, line: __, change, ...rest}) {
 const limit = change.kind === "regressed" ? {
  atMost: decimalToText(change.atMost)
 } : {};
 return permission(`intended change ${id}`, until, {
  ...rest,
  change: {
   ...change,
   ...limit
  }
 });
}

function nameOf(kind, subject, limits) {
 const written = limits.filter(limit => limit !== void 0);
 return `${kind} ${subject}${written.length === 0 ? "" : ` (${written.join(", ")})`}`;
}

function permission(name, until, rest) {
 return {
  name,
  shown: `until ${until}`,
  until,
  rest: JSON.stringify(rest)
 };
}

function statement(name, shown, rest) {
 return {
  name,
  shown,
  until: void 0,
  rest: JSON.stringify(rest)
 };
}

async function readProposedRules({gate, section}, proposal, change) {
 const reading = await readPolicy(proposal.policy);
 const {policy} = reading;
 const registers = policy === void 0 ? change.registers : registersToRead(policy, change);
 const findings = [ ...reading.problems, ...policy === void 0 || section === void 0 ? [] : missingSection(gate, section, policy), ...registers.flatMap(register => registerProblems(register, proposal)) ];
 const changes = changesOf(proposal, registers, await openPolicyKeyChanges());
 return {
  policy,
  check: proposedCheck(gate, findings),
  changes
 };
}

function registersToRead(policy, change) {
 const named = namedRegisters(policy.policy);
 if (change.isPolicyChanged) return named;
 const touched = new Set(change.registers.map(({path}) => path));
 return named.filter(({path}) => touched.has(path));
}

const MAX_CHANGES = 1e3;

function changesOf({policy, register: fileOf}, registers, keyChangesOf) {
 const {path: file, before, after} = policy;
 const ofPolicy = isSameText(before, after) ? [] : keyChanges(policy, keyChangesOf).map(each => ({
  file,
  ...each
 }));
 const ofRegisters = registers.flatMap(register => {
  const named = fileOf(register.path);
  if (named === void 0 || isSameText(named.before, named.after)) return [];
  return entryChanges(register, named).map(each => ({
   file: named.path,
   ...each
  }));
 });
 return [ ...ofPolicy, ...ofRegisters ].slice(0, MAX_CHANGES);
}

function keyChanges({path, before, after}, keyChangesOf) {
 return unlessUnreadable(() => keyChangesOf(before, after, path).map(({key, before: from, after: to, direction}) => ({
  key,
  ...from === void 0 ? {} : {
   before: from
  },
  ...to === void 0 ? {} : {
   after: to
  },
  direction
 })));
}

function entryChanges(register, {before, after}) {
 return unlessUnreadable(() => registerChanges(register, before, after));
}

function unlessUnreadable(changes) {
 try {
  return changes();
 } catch (error) {
  if (error instanceof require_main.PolicyError) return [];
  throw error;
 }
}

async function readPolicy({path, after}) {
 if (after === void 0) return {
  policy: void 0,
  problems: []
 };
 try {
  return {
   policy: await openPolicy(after, path),
   problems: []
  };
 } catch (error) {
  return {
   policy: void 0,
   problems: problemsOf(error)
  };
 }
}

function missingSection(gate, section, {policy, path}) {
 if (policy[section] !== void 0) return [];
 return [ {
  message: `the section ${section} is missing: keep it, or remove ${gate} from the workflow first`,
  file: path
 } ];
}

function registerProblems(register, {register: fileOf}) {
 const file = fileOf(register.path);
 if (file === void 0) return [];
 if (file.after === void 0) {
  const message = `does not exist, although ${register.key} names it: create it, or name another file`;
  return register.mustExist ? [ {
   message,
   file: file.path
  } ] : [];
 }
 try {
  validateRegister(register, file.after, file.path);
  return [];
 } catch (error) {
  return problemsOf(error);
 }
}

function problemsOf(error) {
 if (!(error instanceof require_main.PolicyError)) throw error;
 const {file} = error;
 return error.problems.map(({path, message, line}) => ({
  message: path === "" ? message : `${path}: ${message}`,
  file,
  line
 }));
}

function proposedCheck(gate, findings) {
 const isValid = findings.length === 0;
 return require_main.checkOf(require_main.proposedPolicy(gate), {}, {
  status: isValid ? "pass" : "fail",
  actual: require_main.measured(findings.length, "mistakes"),
  expected: require_main.exactly(0, "mistakes"),
  ...isValid ? {} : {
   detail: "the lines are those of the change, not of its base"
  },
  findings
 });
}

async function checkPolicyFile(gate, workspace, path) {
 const after = workspace.readText(path);
 if (after === void 0) return;
 const file = (place, text) => ({
  path: workspace.display(place),
  before: void 0,
  after: text
 });
 const register = place => {
  const text = place.startsWith("..") ? void 0 : workspace.readText(place);
  return text === void 0 ? void 0 : file(place, text);
 };
 const {check} = await readProposedRules({
  gate,
  section: void 0
 }, {
  policy: file(path, after),
  register
 }, {
  isPolicyChanged: true,
  registers: []
 });
 return check;
}

exports.INTENDED_CHANGES_DEFAULTS = INTENDED_CHANGES_DEFAULTS;

exports.PEP440_ORDER = PEP440_ORDER;

exports.RELEASE_SCHEMES = RELEASE_SCHEMES;

exports.calendarDate = calendarDate;

exports.calendarInterval = calendarInterval;

exports.checkPolicyFile = checkPolicyFile;

exports.count = count;

exports.days = days;

exports.decimalOf = decimalOf;

exports.duration = duration;

exports.fixOfVersion = fixOfVersion;

exports.flag = flag;

exports.inOrder = inOrder;

exports.increase = increase;

exports.list = list;

exports.mixed = mixed;

exports.named = named;

exports.oneOrMore = oneOrMore;

exports.parseDuration = parseDuration;

exports.percentage = percentage;

exports.points = points;

exports.positiveCount = positiveCount;

exports.preReleaseName = preReleaseName;

exports.quantity = quantity;

exports.schemeVersion = schemeVersion;

exports.structureMessage = structureMessage;

exports.unknownKeyMessage = unknownKeyMessage;


/***/ }),

/***/ 5365:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const CONTROL = /[^ -~\u00a0-\u{10ffff}]/u;

function hasControl(text) {
 return CONTROL.test(text);
}

var import_fastest_levenshtein = require_main.__commonJSMin(exports => {
 exports.__esModule = true;
 exports.distance = exports.closest = void 0;
 var peq = new Uint32Array(65536);
 var myers_32 = function(a, b) {
  var n = a.length;
  var m = b.length;
  var lst = 1 << n - 1;
  var pv = -1;
  var mv = 0;
  var sc = n;
  var i = n;
  while (i--) peq[a.charCodeAt(i)] |= 1 << i;
  for (i = 0; i < m; i++) {
   var eq = peq[b.charCodeAt(i)];
   var xv = eq | mv;
   eq |= (eq & pv) + pv ^ pv;
   mv |= ~(eq | pv);
   pv &= eq;
   if (mv & lst) sc++;
   if (pv & lst) sc--;
   mv = mv << 1 | 1;
   pv = pv << 1 | ~(xv | mv);
   mv &= xv;
  }
  i = n;
  while (i--) peq[a.charCodeAt(i)] = 0;
  return sc;
 };
 var myers_x = function(b, a) {
  var n = a.length;
  var m = b.length;
  var mhc = [];
  var phc = [];
  var hsize = Math.ceil(n / 32);
  var vsize = Math.ceil(m / 32);
  for (var i = 0; i < hsize; i++) {
   phc[i] = -1;
   mhc[i] = 0;
  }
  var j = 0;
  for (;j < vsize - 1; j++) {
   var mv_1 = 0;
   var pv_1 = -1;
   var start_1 = j * 32;
   var vlen_1 = Math.min(32, m) + start_1;
   for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
   for (i = 0; i < n; i++) {
    var eq = peq[a.charCodeAt(i)];
    var pb = phc[i / 32 | 0] >>> i & 1;
    var mb = mhc[i / 32 | 0] >>> i & 1;
    var xv = eq | mv_1;
    var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
    var ph = mv_1 | ~(xh | pv_1);
    var mh = pv_1 & xh;
    if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
    if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
    ph = ph << 1 | pb;
    mh = mh << 1 | mb;
    pv_1 = mh | ~(xv | ph);
    mv_1 = ph & xv;
   }
   for (k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
  }
  var mv = 0;
  var pv = -1;
  var start = j * 32;
  var vlen = Math.min(32, m - start) + start;
  for (k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
  var score = m;
  for (i = 0; i < n; i++) {
   eq = peq[a.charCodeAt(i)];
   pb = phc[i / 32 | 0] >>> i & 1;
   mb = mhc[i / 32 | 0] >>> i & 1;
   xv = eq | mv;
   xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
   ph = mv | ~(xh | pv);
   mh = pv & xh;
   score += ph >>> m - 1 & 1;
   score -= mh >>> m - 1 & 1;
   if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
   if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
   ph = ph << 1 | pb;
   mh = mh << 1 | mb;
   pv = mh | ~(xv | ph);
   mv = ph & xv;
  }
  for (k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
  return score;
 };
 var distance = function(a, b) {
  if (a.length < b.length) {
   var tmp = b;
   b = a;
   a = tmp;
  }
  if (b.length === 0) return a.length;
  if (a.length <= 32) return myers_32(a, b);
  return myers_x(a, b);
 };
 exports.distance = distance;
 var closest = function(str, arr) {
  var min_distance = 1 / 0;
  var min_index = 0;
  for (var i = 0; i < arr.length; i++) {
   var dist = distance(str, arr[i]);
   if (dist < min_distance) {
    min_distance = dist;
    min_index = i;
   }
  }
  return arr[min_index];
 };
 exports.closest = closest;
})();

function closestWord(unknown, known) {
 if (unknown.length > 200) return;
 const written = normalised(unknown);
 let best;
 for (const word of firstWords(known)) {
  const limit = Math.floor(word.length / 3);
  if (word.length > 200 || Math.abs(word.length - written.length) > limit) continue;
  const edits = editsBetween(written, normalised(word));
  if (edits <= limit && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) best = {
   word,
   edits
  };
 }
 return best?.word;
}

function firstWords(known) {
 const words = new Set;
 for (const word of known) if (words.add(word).size === 500) break;
 return words;
}

function normalised(key) {
 return key.replaceAll(/([a-z])([A-Z])/g, "$1-$2").replaceAll("_", "-").toLowerCase();
}

function editsBetween(left, right) {
 return isSwap(left, right) ? 1 : (0, import_fastest_levenshtein.distance)(left, right);
}

function isSwap(left, right) {
 let at = 0;
 while (at < left.length && left[at] === right[at]) at++;
 const [first = "", second = ""] = left.slice(at, at + 2);
 return second !== "" && right === left.slice(0, at) + second + first + left.slice(at + 2);
}

function scalar({noun, read, fix}) {
 const schema = require_main.transform((input, payload) => {
  const value = read(input);
  if (value !== void 0) return value;
  payload.issues.push({
   code: "custom",
   input,
   message: `${complaint(input, noun)}: ${fix(input)}`
  });
  return require_main.NEVER;
 });
 NOUNS.set(schema, noun);
 return schema;
}

const NOUNS = new WeakMap;

function complaint(input, noun) {
 if (input === void 0) return "is missing";
 return input === null ? "is empty" : `${require_main.shownValue(input)} is not ${noun}`;
}

function choice(words) {
 const list = words.join(", ");
 return require_main._enum(words, {
  error: ({input}) => {
   const meant = typeof input === "string" ? closestWord(input, words) : void 0;
   const fix = meant === void 0 ? `write ${list.replace(/, (?=[^,]*$)/, " or ")}` : `did you mean ${meant}?`;
   return `${complaint(input, `one of ${list}`)}: ${fix}`;
  }
 });
}

const WORD = /^[a-z0-9][a-z0-9-]*$/;

const ASCII_NAME = /^\w[\w.-]*$/;

const NAME = require_main.unicodePattern(String.raw`^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$`, "u");

const MAX_LABEL = 200;

const label = scalar({
 noun: "a line of text",
 read: input => typeof input === "string" && isLabel(input) ? input : void 0,
 fix: input => fixOfText(input, `write 1 to ${MAX_LABEL} characters on one line`)
});

const prose = scalar({
 noun: "text",
 read: input => typeof input === "string" && input.trim() !== "" ? input : void 0,
 fix: input => fixOfText(input, "write at least one word")
});

const word = scalar({
 noun: "a name",
 read: input => typeof input === "string" && WORD.test(input) ? input : void 0,
 fix: input => fixOfText(input, "write lower-case letters, digits and hyphens, as in runtime-api")
});

const fieldName = scalar({
 noun: "the name of a field",
 read: input => typeof input === "string" && (ASCII_NAME.test(input) || NAME().test(input)) ? input : void 0,
 fix: input => fixOfText(input, "write letters, digits, _, - and . only, as in unit_tests")
});

const path = scalar({
 noun: "a path",
 read: input => isInside(input) && !input.includes("*") ? input : void 0,
 fix: input => fixOfText(input, `name one file ${FROM_ROOT}, as in docs/traceability.json`)
});

const pathOrGlob = scalar({
 noun: "a path or a pattern of paths",
 read: input => isInside(input) ? input : void 0,
 fix: input => fixOfText(input, `name files ${FROM_ROOT}, as in reports/**/*.xml`)
});

const branchPattern = scalar({
 noun: "a branch or a pattern of branches",
 read: input => typeof input === "string" && BRANCH.test(input) && !hasControl(input) ? input : void 0,
 fix: input => fixOfText(input, "write its name without refs/heads/, as in main or release/*")
});

const BRANCH = /^(?!refs\/|\/|-)[^\s~^:\\]{1,200}$/u;

const commitSha = scalar({
 noun: "a commit",
 read: input => typeof input === "string" && COMMIT.test(input) ? input : void 0,
 fix: () => "write all 40 letters and digits of it, in quotes"
});

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

const tagPattern = scalar({
 noun: "a tag with {version} in it",
 read: input => typeof input === "string" && isLabel(input) && input.split("{version}").length === 2 ? input : void 0,
 fix: () => "write {version} once in place of the version, as in v{version}"
});

const repositoryName = scalar({
 noun: "a repository",
 read: input => typeof input === "string" && REPOSITORY.test(input) ? input : void 0,
 fix: () => "write its owner and its name, as in orbit/platform"
});

const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}$/;

const COLUMN = /^[^\s.]{1,100}(?:\.[^\s.]{1,100}){0,15}$/u;

const columnPath = scalar({
 noun: "the place of a value",
 read: input => typeof input === "string" && COLUMN.test(input) && !hasControl(input) ? input : void 0,
 fix: input => fixOfText(input, "write the keys that lead to it with dots between them, as in provenance.commit")
});

const entryPath = scalar({
 noun: "a path with {id} in it",
 read: input => isInside(input) && ENTRY_PATH.test(input) ? input : void 0,
 fix: input => fixOfText(input, "write {id} or {directory} once, with no wildcard before it, as in docs/reviews/{id}.yml")
});

const ENTRY_PATH = /^[^{}*?[\]()!]*\{(?:id|directory)\}[^{}]*$/;

const licence = scalar({
 noun: "an SPDX licence",
 read: input => typeof input === "string" && LICENCE.test(input) && !NO_LICENCE.test(input) ? input : void 0,
 fix: () => "write one identifier of the SPDX list, as in MIT or Apache-2.0"
});

const LICENCE = /^[A-Za-z0-9][A-Za-z0-9.-]{0,99}\+?(?: WITH [A-Za-z0-9.-]{1,100})?$/;

const NO_LICENCE = /^(?:UNKNOWN|NOASSERTION|NONE|UNLICENSED|OTHER|PROPRIETARY|LicenseRef-.*)$/i;

const FROM_ROOT = "from the root of the repository, with / between folders and no .. in it";

function isLabel(text) {
 return text.trim() !== "" && text.length <= MAX_LABEL && !hasControl(text);
}

function isInside(input) {
 if (typeof input !== "string" || input.trim() === "") return false;
 if (input.startsWith("/") || /^[A-Za-z]:/.test(input) || input.includes("\\") || hasControl(input)) return false;
 return !input.split(/[/{},()|]/).includes("..");
}

function fixOfText(input, otherwise) {
 return typeof input === "number" || typeof input === "boolean" ? "put it in quotes" : otherwise;
}

Object.defineProperty(exports, "branchPattern", ({
 enumerable: true,
 get: function() {
  return branchPattern;
 }
}));

Object.defineProperty(exports, "choice", ({
 enumerable: true,
 get: function() {
  return choice;
 }
}));

Object.defineProperty(exports, "closestWord", ({
 enumerable: true,
 get: function() {
  return closestWord;
 }
}));

Object.defineProperty(exports, "columnPath", ({
 enumerable: true,
 get: function() {
  return columnPath;
 }
}));

Object.defineProperty(exports, "commitSha", ({
 enumerable: true,
 get: function() {
  return commitSha;
 }
}));

Object.defineProperty(exports, "complaint", ({
 enumerable: true,
 get: function() {
  return complaint;
 }
}));

Object.defineProperty(exports, "entryPath", ({
 enumerable: true,
 get: function() {
  return entryPath;
 }
}));

Object.defineProperty(exports, "fieldName", ({
 enumerable: true,
 get: function() {
  return fieldName;
 }
}));

Object.defineProperty(exports, "label", ({
 enumerable: true,
 get: function() {
  return label;
 }
}));

Object.defineProperty(exports, "licence", ({
 enumerable: true,
 get: function() {
  return licence;
 }
}));

Object.defineProperty(exports, "path", ({
 enumerable: true,
 get: function() {
  return path;
 }
}));

Object.defineProperty(exports, "pathOrGlob", ({
 enumerable: true,
 get: function() {
  return pathOrGlob;
 }
}));

Object.defineProperty(exports, "prose", ({
 enumerable: true,
 get: function() {
  return prose;
 }
}));

Object.defineProperty(exports, "repositoryName", ({
 enumerable: true,
 get: function() {
  return repositoryName;
 }
}));

Object.defineProperty(exports, "scalar", ({
 enumerable: true,
 get: function() {
  return scalar;
 }
}));

Object.defineProperty(exports, "tagPattern", ({
 enumerable: true,
 get: function() {
  return tagPattern;
 }
}));

Object.defineProperty(exports, "word", ({
 enumerable: true,
 get: function() {
  return word;
 }
}));


/***/ })

};
;