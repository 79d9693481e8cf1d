exports.id = 7351;
exports.ids = [7351];
exports.modules = {

/***/ 2091:
/***/ ((__unused_webpack_module, exports) => {

var ByteWord = class {
 #bytes;
 constructor(text) {
  this.#bytes = Buffer.from(text);
 }
 equals(bytes, start, end) {
  const word = this.#bytes;
  if (word.length !== end - start) return false;
  for (let index = 0; index < word.length; index++) if (word[index] !== bytes[start + index]) return false;
  return true;
 }
};

var ByteWords = class {
 #words=[];
 get size() {
  return this.#words.length;
 }
 find(bytes, start, end) {
  for (let index = 0; index < this.#words.length; index++) if (this.#words[index]?.equals(bytes, start, end) === true) return index;
  return -1;
 }
 add(text) {
  return this.#words.push(new ByteWord(text)) - 1;
 }
};

Object.defineProperty(exports, "ByteWord", ({
 enumerable: true,
 get: function() {
  return ByteWord;
 }
}));

Object.defineProperty(exports, "ByteWords", ({
 enumerable: true,
 get: function() {
  return ByteWords;
 }
}));


/***/ }),

/***/ 7432:
/***/ ((__unused_webpack_module, exports) => {

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

Object.defineProperty(exports, "messageOf", ({
 enumerable: true,
 get: function() {
  return messageOf;
 }
}));

Object.defineProperty(exports, "standalone", ({
 enumerable: true,
 get: function() {
  return standalone;
 }
}));


/***/ }),

/***/ 390:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_result = __webpack_require__(3772);

const require_main = __webpack_require__(5197);

const require_zero_results = __webpack_require__(7072);

const require_json_document = __webpack_require__(9037);

const require_byte_words = __webpack_require__(2091);

let node_buffer = __webpack_require__(4573);

function parseJsonLine(text, number) {
 const value = require_json_document.parseJson(text, number);
 if (!require_main.isJsonObject(value)) throw new require_main.EvidenceError(`the line is ${require_main.showValue(value)}, not a JSON object`, {
  line: number,
  remedy: "write one JSON object per line"
 });
 if (text.length - leastLengthOfObject(value, 1) >= SHORTEST_MEMBER) require_json_document.checkKeys(text, value, number);
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
  if (require_main.isJsonObject(value)) return leastLengthOfObject(value, depth);
  return Array.isArray(value) ? leastLengthOfArray(value, depth) : 4;
 }
}

function leastLengthOfObject(value, depth) {
 if (depth > 64) return Number.NEGATIVE_INFINITY;
 let length = 1;
 for (const key in value) length += key.length + 4 + leastLength(value[key], depth + 1);
 return length === 1 ? 2 : length;
}

function leastLengthOfArray(value, depth) {
 if (depth > 64) return Number.NEGATIVE_INFINITY;
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

var LineChunks = class {
 #decoder=new TextDecoder("utf-8", {
  fatal: true
 });
 #rest="";
 take(bytes) {
  const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (chunk.includes(0)) throw require_main.notText(this.#decoder.encoding);
  const first = chunk.indexOf(LINE_FEED) + 1;
  const last = chunk.lastIndexOf(LINE_FEED) + 1;
  const block = chunk.subarray(first, last);
  const start = require_main.decodeChunk(this.#decoder, chunk.subarray(0, first));
  if (!(0, node_buffer.isUtf8)(block)) throw require_main.notText(this.#decoder.encoding);
  const end = require_main.decodeChunk(this.#decoder, chunk.subarray(last));
  const line = first === 0 ? void 0 : this.#rest + start.slice(0, -1);
  this.#rest = line === void 0 ? this.#rest + end : end;
  return {
   line,
   block
  };
 }
 checkLength(line) {
  require_main.checkLineLength(this.#rest, line);
 }
 end() {
  require_main.endDecoding(this.#decoder);
  return this.#rest;
 }
};

const LINE_FEED = 10;

function* readRows(text, rows) {
 let isEmpty = true;
 for (const {first, lines} of require_main.lineBlocks(text)) for (let index = 0; index < lines.length; index++) {
  const result = readRow(lines[index] ?? "", first + index, rows);
  if (result === void 0) continue;
  isEmpty = false;
  yield {
   kind: "result",
   result
  };
 }
 if (isEmpty) throw require_zero_results.zeroResults();
 const last = rows.end?.();
 if (last !== void 0) yield last;
}

function readRow(text, number, rows) {
 const line = trimmed(text);
 return line === "" ? void 0 : rows.read(parseJsonLine(line, number), number);
}

const SPACE = 32;

function trimmed(line) {
 return line.charCodeAt(0) > SPACE && line.charCodeAt(line.length - 1) > SPACE ? line : line.trim();
}

function rowError(row, {line, column, expected, remedy}) {
 const found = Object.hasOwn(row, column) ? row[column] : void 0;
 return new require_main.EvidenceError(`${column}: expected ${expected}, found ${require_main.showValue(found)}`, {
  line,
  remedy
 });
}

const BYTE = {
 lineFeed: 10,
 quote: 34,
 plus: 43,
 comma: 44,
 minus: 45,
 point: 46,
 zero: 48,
 nine: 57,
 colon: 58,
 backslash: 92,
 openList: 91,
 closeList: 93,
 openObject: 123,
 closeObject: 125
};

const STOPS = Uint8Array.from({
 length: 256
}, (_, byte) => byte < 32 || byte === BYTE.quote || byte === BYTE.backslash ? 1 : 0);

function plainTextEnd(bytes, at) {
 const end = stopAfter(bytes, at);
 return bytes[end] === BYTE.quote ? end : -1;
}

function textEnd(bytes, at) {
 let end = stopAfter(bytes, at);
 while (bytes[end] === BYTE.backslash) {
  const behind = escapeEnd(bytes, end + 1);
  if (behind === -1) return -1;
  end = stopAfter(bytes, behind);
 }
 return bytes[end] === BYTE.quote ? end : -1;
}

function stopAfter(bytes, at) {
 let end = at;
 while (STOPS[bytes[end] ?? 0] === 0) end++;
 return end;
}

const SHORT_ESCAPES = new Set(Array.from('"\\/bfnrt', sign => sign.charCodeAt(0)));

const UNICODE_ESCAPE = 117;

function escapeEnd(bytes, at) {
 const sign = bytes[at] ?? 0;
 if (SHORT_ESCAPES.has(sign)) return at + 1;
 if (sign !== UNICODE_ESCAPE) return -1;
 for (let digit = at + 1; digit <= at + 4; digit++) if (!isHexDigit(bytes[digit] ?? 0)) return -1;
 return at + 5;
}

function isHexDigit(byte) {
 const letter = byte | 32;
 return isDigit(byte) || letter >= 97 && letter <= 102;
}

function isDigit(byte) {
 return byte !== void 0 && byte >= BYTE.zero && byte <= BYTE.nine;
}

function plainNumberEnd(bytes, at) {
 const whole = bytes[at] === BYTE.minus ? at + 1 : at;
 let end = digitsEnd(bytes, whole);
 if (end === whole || end > whole + 1 && bytes[whole] === BYTE.zero) return -1;
 if (bytes[end] !== BYTE.point) return end;
 const fraction = end + 1;
 end = digitsEnd(bytes, fraction);
 return end === fraction ? -1 : end;
}

function digitsEnd(bytes, at) {
 let end = at;
 while (isDigit(bytes[end])) end++;
 return end;
}

const ROLE = {
 none: 0,
 subject: 1,
 status: 2,
 tier: 3,
 firstChecked: 4
};

function rolesOf({subject, status, tier, checked}) {
 const roles = [ [ subject, ROLE.subject ], [ status, ROLE.status ], ...tier === void 0 ? [] : [ [ tier, ROLE.tier ] ], ...checked.map(({name}, index) => [ name, ROLE.firstChecked + index ]) ];
 const byName = new Map(roles);
 return byName.size === roles.length ? byName : void 0;
}

const MOST = 1024;

var RowBatch = class {
 bytes=Buffer.alloc(0);
 length=0;
 starts=new Uint32Array(MOST);
 ends=new Uint32Array(MOST);
 kindOf=new Uint16Array(MOST);
 kinds;
 #lines=new Uint32Array(MOST);
 constructor(kinds) {
  this.kinds = kinds;
 }
 get isFull() {
  return this.length === MOST;
 }
 begin(bytes) {
  this.bytes = bytes;
  this.length = 0;
 }
 add({starts, ends}, kind, line) {
  this.starts[this.length] = starts[ROLE.subject] ?? 0;
  this.ends[this.length] = ends[ROLE.subject] ?? 0;
  this.kindOf[this.length] = kind;
  this.#lines[this.length] = line;
  this.length++;
 }
 resultAt(row) {
  return {
   subject: this.bytes.toString("utf8", this.starts[row], this.ends[row]),
   ...this.kinds[this.kindOf[row] ?? 0] ?? {
    status: "error"
   },
   evidenceLine: this.#lines[row] ?? 0
  };
 }
};

const MAX_WORDS = 32;

const MAX_KINDS = 3168;

var RowKinds = class {
 kinds=[];
 #numbers=new Int16Array(MAX_KINDS).fill(-1);
 #statusOf;
 #statusWords=new require_byte_words.ByteWords;
 #statuses=[];
 #tierWords=new require_byte_words.ByteWords;
 #tiers=[];
 constructor(statusOf) {
  this.#statusOf = statusOf;
 }
 find(bytes, {starts, ends}, shape) {
  const status = this.#findStatus(bytes, starts[ROLE.status] ?? 0, ends[ROLE.status] ?? 0);
  if (status === -1 || this.#statuses[status] === void 0) return -1;
  const tier = shape.hasTier ? this.#findTier(bytes, starts[ROLE.tier] ?? 0, ends[ROLE.tier] ?? 0) : NO_TIER;
  if (tier === -1) return -1;
  const code = codeOf(status, tier, shape);
  if (this.#numbers[code] === -1) this.#numbers[code] = this.#add(status, tier, shape);
  return this.#numbers[code] ?? -1;
 }
 #findStatus(bytes, start, end) {
  const known = this.#statusWords.find(bytes, start, end);
  if (known !== -1 || this.#statusWords.size === MAX_WORDS) return known;
  const word = bytes.toString("utf8", start, end);
  const status = this.#statusOf(word);
  this.#statuses.push(status === void 0 || require_result.isFailure(status) || status === "flaky" ? void 0 : status);
  return this.#statusWords.add(word);
 }
 #findTier(bytes, start, end) {
  const known = this.#tierWords.find(bytes, start, end);
  if (known !== -1 || this.#tierWords.size === MAX_WORDS || start === end) return known;
  const word = bytes.toString("utf8", start, end);
  this.#tiers.push(word);
  return this.#tierWords.add(word);
 }
 #add(status, tier, {rerun}) {
  const name = this.#tiers[tier];
  const kind = {
   status: this.#statuses[status] ?? "error",
   ...name === void 0 ? {} : {
    tier: name
   },
   ...rerun === void 0 ? {} : {
    rerun
   }
  };
  return this.kinds.push(kind) - 1;
 }
};

const NO_TIER = MAX_WORDS;

function codeOf(status, tier, {rerun}) {
 const repeats = rerun === void 0 ? 0 : rerun ? 1 : 2;
 return (status * 33 + tier) * 3 + repeats;
}

function blockOf(bytes) {
 return {
  bytes,
  view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length),
  length: bytes.length
 };
}

var Literal = class Literal {
 length;
 #bytes;
 #words;
 constructor(bytes) {
  this.#bytes = Uint8Array.from(bytes);
  const view = new DataView(this.#bytes.buffer);
  this.#words = Int32Array.from({
   length: bytes.length >> 2
  }, (_, word) => view.getInt32(word * 4, true));
  this.length = bytes.length;
 }
 get first() {
  return this.#bytes[0];
 }
 slice(start, end) {
  return new Literal(this.#bytes.subarray(start, end));
 }
 commonWith(other) {
  let length = 0;
  while (length < this.length && this.#bytes[length] === other.#bytes[length]) length++;
  return length;
 }
 isAt({view, length}, at) {
  if (at + this.length > length) return false;
  const words = this.#words;
  let place = at;
  for (let word = 0; word < words.length; word++, place += 4) if (view.getInt32(place, true) !== words[word]) return false;
  for (let byte = words.length * 4; byte < this.length; byte++, place++) if (view.getUint8(place) !== this.#bytes[byte]) return false;
  return true;
 }
};

const MAX_MEMBERS = 200;

const MAX_PARTS = 1e3;

function cutTemplate(line, roles) {
 return new TemplateCutter(line, roles).cut();
}

var TemplateCutter = class {
 #line;
 #roles;
 #parts=[];
 #open=[];
 #at=0;
 #literal=0;
 #isBeforeKey=false;
 #role=ROLE.none;
 #members=0;
 constructor(line, roles) {
  this.#line = line;
  this.#roles = roles;
 }
 cut() {
  while (this.#at < this.#line.length) if (!this.#take(this.#line[this.#at] ?? 0)) return;
  this.#endLiteral();
  return this.#parts;
 }
 #take(byte) {
  if (byte === BYTE.quote) return this.#isBeforeKey ? this.#takeKey() : this.#takeText();
  if (byte === BYTE.minus || isDigit(byte)) return this.#takeNumber();
  this.#takeSign(byte);
  return true;
 }
 #takeSign(byte) {
  this.#at++;
  switch (byte) {
  case BYTE.openObject:
  case BYTE.openList:
   this.#open.push(byte);
   this.#isBeforeKey = byte === BYTE.openObject;
   return;

  case BYTE.closeObject:
  case BYTE.closeList:
   this.#open.pop();
   this.#isBeforeKey = false;
   return;

  case BYTE.comma:
   this.#isBeforeKey = this.#open.at(-1) === BYTE.openObject;
  }
 }
 #takeKey() {
  const start = this.#at + 1;
  const end = textEnd(this.#line, start);
  const key = this.#line.subarray(start, end);
  if (end === -1 || key.includes(BYTE.backslash)) return false;
  if (this.#open.length === 1) {
   if (++this.#members > MAX_MEMBERS) return false;
   this.#role = this.#roles.get(decoder.decode(key)) ?? ROLE.none;
  }
  this.#isBeforeKey = false;
  this.#at = end + 1;
  return true;
 }
 #takeText() {
  this.#at++;
  const end = textEnd(this.#line, this.#at);
  if (end === -1) return false;
  const role = this.#open.length === 1 ? this.#role : ROLE.none;
  const isShort = this.#addSlot({
   kind: "text",
   role
  }, end);
  this.#at = end + 1;
  return isShort;
 }
 #takeNumber() {
  const end = plainNumberEnd(this.#line, this.#at);
  const letter = (this.#line[end] ?? 0) | 32;
  if (end === -1 || letter === EXPONENT) return false;
  return this.#addSlot({
   kind: "number"
  }, end);
 }
 #addSlot(slot, end) {
  this.#endLiteral();
  this.#parts.push(slot);
  this.#at = end;
  this.#literal = end;
  return this.#parts.length < MAX_PARTS;
 }
 #endLiteral() {
  this.#parts.push({
   kind: "literal",
   literal: new Literal(this.#line.subarray(this.#literal, this.#at))
  });
 }
};

const EXPONENT = 101;

const decoder = new TextDecoder("utf-8", {
 ignoreBOM: true
});

const NEXT = {
 text: 0,
 number: 1,
 branch: 2,
 end: 3
};

var TemplateNode = class {
 literal;
 kind;
 role=ROLE.none;
 usual;
 next;
 branches=[];
 shape;
 constructor(literal, kind) {
  this.literal = literal;
  this.kind = kind;
 }
};

const MAX_NODES = 2e3;

const MAX_BYTES = 65536;

var TemplateTree = class {
 #root;
 #nodes=0;
 #bytes=0;
 get root() {
  return this.#root;
 }
 get hasRoom() {
  return this.#nodes < MAX_NODES && this.#bytes < MAX_BYTES;
 }
 add(parts, shape) {
  this.#root = this.#graft(this.#root, parts, shape);
 }
 #graft(node, parts, shape) {
  if (node === void 0) return this.#grow(parts, shape);
  const [literal, rest] = withoutLiteral(parts);
  const common = node.literal.commonWith(literal);
  const isWhole = common === node.literal.length;
  if (isWhole && common === literal.length && node.kind === kindOf(rest)) {
   if (node.kind !== NEXT.end) node.next = this.#graft(node.next, rest.slice(1), shape);
   return node;
  }
  const branch = isWhole && node.kind === NEXT.branch ? node : split(node, common);
  const further = literal.slice(common);
  const bytes = firstBytes(further, kindOf(rest));
  const known = branch.branches[bytes[0] ?? 0];
  const grown = this.#graft(known, [ {
   kind: "literal",
   literal: further
  }, ...rest ], shape);
  for (const byte of bytes) branch.branches[byte] = grown;
  return branch;
 }
 #grow(parts, shape) {
  const [literal, rest] = withoutLiteral(parts);
  const node = new TemplateNode(literal, kindOf(rest));
  this.#nodes++;
  this.#bytes += literal.length;
  const [slot] = rest;
  if (slot === void 0) node.shape = shape; else {
   if (slot.kind === "text") node.role = slot.role;
   node.next = this.#grow(rest.slice(1), shape);
  }
  return node;
 }
};

function split(node, at) {
 const branch = new TemplateNode(node.literal.slice(0, at), NEXT.branch);
 node.literal = node.literal.slice(at);
 for (const byte of firstBytes(node.literal, node.kind)) branch.branches[byte] = node;
 return branch;
}

function firstBytes({first}, kind) {
 if (first !== void 0) return [ first ];
 return kind === NEXT.number ? NUMBER_STARTS : [];
}

const DIGITS = Array.from({
 length: 10
}, (_, digit) => BYTE.zero + digit);

const NUMBER_STARTS = [ BYTE.minus, ...DIGITS ];

function kindOf([slot]) {
 if (slot === void 0) return NEXT.end;
 return slot.kind === "text" ? NEXT.text : NEXT.number;
}

const NOTHING = new Literal(new Uint8Array);

function withoutLiteral(parts) {
 const [first] = parts;
 return first?.kind === "literal" ? [ first.literal, parts.slice(1) ] : [ NOTHING, parts ];
}

var TemplateScanner = class {
 starts;
 ends;
 shape;
 isPlain=true;
 #tree;
 #checked;
 #block=blockOf(Buffer.alloc(0));
 constructor(tree, checked) {
  this.#tree = tree;
  this.#checked = checked;
  this.starts = new Uint32Array(ROLE.firstChecked + checked.length);
  this.ends = new Uint32Array(ROLE.firstChecked + checked.length);
 }
 begin(block) {
  this.#block = blockOf(block);
 }
 scan(from) {
  const block = this.#block;
  let node = this.#tree.root;
  let at = from;
  this.shape = void 0;
  this.isPlain = true;
  while (node !== void 0) {
   if (!node.literal.isAt(block, at)) return -1;
   at += node.literal.length;
   switch (node.kind) {
   case NEXT.text:
    at = node.role === ROLE.none ? textEnd(block.bytes, at) : this.#column(node, at);
    node = node.next;
    break;

   case NEXT.number:
    at = plainNumberEnd(block.bytes, at);
    node = node.next;
    break;

   case NEXT.branch:
    node = node.branches[block.bytes[at] ?? 0];
    break;

   case NEXT.end:
    this.shape = node.shape;
    return at;
   }
   if (at === -1) return -1;
  }
  return -1;
 }
 #column(node, at) {
  const {bytes} = this.#block;
  if (node.usual?.isAt(this.#block, at) === true) return at + node.usual.length - 1;
  const {role} = node;
  const end = plainTextEnd(bytes, at);
  if (end === -1) {
   this.isPlain = false;
   return textEnd(bytes, at);
  }
  this.starts[role] = at;
  this.ends[role] = end;
  if (role < ROLE.firstChecked) return end;
  if (this.#checked[role - ROLE.firstChecked]?.accepts(bytes, at, end) === true) node.usual ??= new Literal(bytes.subarray(at, end + 1)); else this.isPlain = false;
  return end;
 }
};

function* readRowBytes(bytes, rows) {
 const roles = rolesOf(rows.columns);
 if (roles === void 0) return yield* readRows(require_main.decodeText(bytes), rows);
 const lines = new LineChunks;
 const reader = new RowBytesReader(rows, roles);
 for (const chunk of bytes) {
  const {line, block} = lines.take(chunk);
  if (line !== void 0) yield* reader.readLine(line);
  yield* reader.readBlock(block);
  lines.checkLength(reader.number + 1);
 }
 yield* reader.readLine(lines.end());
 if (reader.isEmpty) throw require_zero_results.zeroResults();
 const last = rows.end?.();
 if (last !== void 0) yield last;
}

var RowBytesReader = class {
 number=0;
 isEmpty=true;
 #rows;
 #roles;
 #tree=new TemplateTree;
 #scanner;
 #kinds;
 #batch;
 constructor(rows, roles) {
  this.#rows = rows;
  this.#roles = roles;
  this.#scanner = new TemplateScanner(this.#tree, rows.columns.checked);
  this.#kinds = new RowKinds(rows.columns.statusOf);
  this.#batch = new RowBatch(this.#kinds.kinds);
 }
 * readLine(line) {
  this.number++;
  const result = this.#parse(line);
  if (result !== void 0) yield {
   kind: "result",
   result
  };
 }
 * readBlock(block) {
  this.#batch.begin(block);
  this.#scanner.begin(block);
  for (let at = 0; at < block.length; ) {
   this.number++;
   const next = this.#scan(block, at);
   if (next === -1 || this.#batch.isFull) yield* this.#endBatch(block);
   if (next === -1) {
    const end = block.indexOf(BYTE.lineFeed, at) + 1;
    yield* this.#parseIn(block.subarray(at, end));
    at = end;
   } else at = next;
  }
  yield* this.#endBatch(block);
 }
 * #endBatch(block) {
  if (this.#batch.length > 0) yield {
   kind: "rows",
   rows: this.#batch
  };
  this.#batch.begin(block);
 }
 * #parseIn(line) {
  const result = this.#parse(line.toString("utf8", 0, line.length - 1));
  if (result === void 0) return;
  yield {
   kind: "result",
   result
  };
  this.#learn(line, result);
 }
 #scan(block, at) {
  const scanner = this.#scanner;
  const next = scanner.scan(at);
  const {shape} = scanner;
  if (shape === void 0 || !scanner.isPlain) return -1;
  const kind = scanner.starts[ROLE.subject] !== scanner.ends[ROLE.subject] ? this.#kinds.find(block, scanner, shape) : -1;
  if (kind === -1) return -1;
  this.#batch.add(scanner, kind, this.number);
  return next;
 }
 #parse(text) {
  const result = readRow(text, this.number, this.#rows);
  if (result !== void 0) this.isEmpty = false;
  return result;
 }
 #learn(line, {status, tier, rerun}) {
  if (this.#scanner.shape !== void 0 || require_result.isFailure(status) || !this.#tree.hasRoom) return;
  const parts = cutTemplate(line, this.#roles);
  const roles = new Set(parts?.flatMap(part => part.kind === "text" ? [ part.role ] : []));
  const hasTier = tier !== void 0;
  const isWhole = roles.has(ROLE.subject) && roles.has(ROLE.status) && roles.has(ROLE.tier) === hasTier;
  if (parts !== void 0 && isWhole) this.#tree.add(parts, {
   hasTier,
   rerun
  });
 }
};

Object.defineProperty(exports, "readRowBytes", ({
 enumerable: true,
 get: function() {
  return readRowBytes;
 }
}));

Object.defineProperty(exports, "readRows", ({
 enumerable: true,
 get: function() {
  return readRows;
 }
}));

Object.defineProperty(exports, "rowError", ({
 enumerable: true,
 get: function() {
  return rowError;
 }
}));


/***/ }),

/***/ 7072:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

var ZeroResultsError = class extends require_main.EvidenceError {};

function zeroResults(place = "", line) {
 return new ZeroResultsError(`${place}the report has zero results`, {
  line,
  remedy: "run the campaign: a report without a single result proves nothing"
 });
}

Object.defineProperty(exports, "zeroResults", ({
 enumerable: true,
 get: function() {
  return zeroResults;
 }
}));


/***/ })

};
;