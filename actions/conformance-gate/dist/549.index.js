exports.id = 549;
exports.ids = [549];
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

/***/ 9549:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_rolldown_runtime = __webpack_require__(39);

const require_main = __webpack_require__(5197);

const require_subject = __webpack_require__(8109);

const require_byte_words = __webpack_require__(2091);

const require_stated_instant = __webpack_require__(7482);

const require_excerpt = __webpack_require__(7432);

let node_buffer = __webpack_require__(4573);

function* decodePieces(bytes) {
 let last = new Uint8Array;
 function* chunks() {
  for (const chunk of bytes) {
   last = chunk;
   yield chunk;
  }
 }
 for (const text of require_main.decodeText(chunks())) yield text.length === last.length && (0, 
 node_buffer.isAscii)(last) ? {
  text,
  bytes: last
 } : {
  text
 };
}

function xmlRefusal(problem) {
 const {message, remedy} = xmlWords(problem);
 return new require_main.EvidenceError(message, {
  line: problem.at.line,
  remedy
 });
}

const MAX_REASON = 200;

function xmlWords(problem) {
 switch (problem.kind) {
 case "malformed":
  return {
   message: `this is not well-formed XML: ${problem.reason.slice(0, MAX_REASON)}`,
   remedy: "find out why the tool wrote invalid XML"
  };

 case "truncated":
  return {
   message: "the XML ends in the middle: it is truncated",
   remedy: "let the tool that writes it finish, and upload the whole file (a bare & or a missing quote looks the same)"
  };

 case "document-type":
  return {
   message: "it has a document type declaration (DOCTYPE)",
   remedy: "write plain XML, without a DOCTYPE"
  };

 case "too-deep":
  return {
   message: `its elements are nested deeper than ${problem.limit}`,
   remedy: "check that this is the right file"
  };

 case "too-large":
  return {
   message: `it has more than ${problem.limit} elements`,
   remedy: "check that this is the right file: none of this kind is that large"
  };

 case "too-long":
  return {
   message: `a ${problem.what} in it is longer than ${problem.limit / 1024 / 1024} MiB`,
   remedy: "let the tool write its output to a file of its own"
  };
 }
}

const TAB$1 = 9;

const LINE_FEED$1 = 10;

const SPACE$2 = 32;

const PLAIN$1 = Uint8Array.from({
 length: 256
}, (_, byte) => byte >= SPACE$2 && byte < 127 && !'"&<'.includes(String.fromCharCode(byte)) ? 1 : 0);

var ByteRepetitions = class {
 names;
 bytes;
 starts;
 ends;
 end;
 lines=0;
 lineStart=0;
 linesBefore=0;
 #shape;
 #text;
 constructor(shape, {text, bytes}, start) {
  this.#shape = shape;
  this.#text = text;
  this.names = shape.names;
  this.bytes = bytes;
  this.starts = new Uint32Array(shape.names.length);
  this.ends = new Uint32Array(shape.names.length);
  this.end = start;
 }
 next() {
  const {bytes, starts, ends} = this;
  const {literalBytes, tailBytes, lines: within, lastLine} = this.#shape;
  let [at, lines, lineStart] = [ this.end, this.lines, this.lineStart ];
  for (let code = bytes[at]; code === SPACE$2 || code === LINE_FEED$1 || code === TAB$1; code = bytes[++at]) {
   if (code !== LINE_FEED$1) continue;
   lines++;
   lineStart = at + 1;
  }
  for (let index = 0; index < literalBytes.length; index++) {
   at = endOfLiteral(bytes, at, literalBytes[index] ?? NOTHING);
   if (at === -1) return false;
   starts[index] = at;
   while (PLAIN$1[bytes[at] ?? 0] === 1) at++;
   ends[index] = at;
  }
  at = endOfLiteral(bytes, at, tailBytes);
  if (at === -1) return false;
  this.end = at;
  this.linesBefore = lines;
  this.lines = lines + within;
  this.lineStart = within === 0 ? lineStart : at - lastLine;
  return true;
 }
 attributes() {
  return this.#shape.attributes(index => this.#text.slice(this.starts[index], this.ends[index]));
 }
};

const NOTHING = new Uint8Array;

function endOfLiteral(bytes, at, literal) {
 for (let index = 0; index < literal.length; index++) if (bytes[at + index] !== literal[index]) return -1;
 return at + literal.length;
}

const ELEMENT = /^<([\w.:-]+)((?: +[\w.:-]+="[^"]*")+)( ?\/>| ?>[ \t\n]*<\/\1>)$/;

const ATTRIBUTE = / +([\w.:-]+)="[^"]*"/g;

const LINE_BREAK = /\n/g;

const TAB = 9;

const LINE_FEED = 10;

const SPACE$1 = 32;

const QUOTE = 34;

const AMPERSAND = 38;

const LESS = 60;

const NO_PROPERTIES = Object.create(null);

var ElementShape = class ElementShape {
 names;
 literals;
 tail;
 literalBytes;
 tailBytes;
 content;
 lines;
 lastLine;
 static of(text) {
  const match = ELEMENT.exec(text);
  return match === null ? void 0 : new ElementShape(match);
 }
 constructor([, name = "", attributes = "", tail = ""]) {
  const parts = [ ...attributes.matchAll(ATTRIBUTE) ];
  this.names = parts.map(([, attribute = ""]) => attribute);
  this.literals = parts.map(([part], index) => {
   const literal = part.slice(0, part.indexOf('"') + 1);
   return index === 0 ? `<${name}${literal}` : `"${literal}`;
  });
  this.tail = `"${tail}`;
  this.literalBytes = this.literals.map(literal => Buffer.from(literal));
  this.tailBytes = Buffer.from(this.tail);
  this.content = tail.slice(tail.indexOf(">") + 1).split("<")[0] ?? "";
  this.lines = tail.match(LINE_BREAK)?.length ?? 0;
  this.lastLine = tail.length - tail.lastIndexOf("\n") - 1;
 }
 attributes(valueAt) {
  const attributes = Object.create(NO_PROPERTIES);
  for (let index = 0; index < this.names.length; index++) attributes[this.names[index] ?? ""] = valueAt(index);
  return attributes;
 }
};

var Repetitions = class {
 #shape;
 #text;
 end;
 lines=0;
 lineStart=0;
 linesBefore=0;
 #values=[];
 constructor(shape, text, start) {
  this.#shape = shape;
  this.#text = text;
  this.end = start;
 }
 next() {
  const text = this.#text;
  let [at, lines, lineStart] = [ this.end, this.lines, this.lineStart ];
  for (let code = text.charCodeAt(at); isWhite(code); code = text.charCodeAt(++at)) {
   if (code !== LINE_FEED) continue;
   lines++;
   lineStart = at + 1;
  }
  const {literals, tail, lines: within, lastLine} = this.#shape;
  for (let index = 0; index < literals.length; index++) {
   const literal = literals[index] ?? "";
   if (!text.startsWith(literal, at)) return false;
   const begin = at + literal.length;
   at = endOfValue(text, begin);
   this.#values[index] = text.slice(begin, at);
  }
  if (!text.startsWith(tail, at)) return false;
  this.end = at + tail.length;
  this.linesBefore = lines;
  this.lines = lines + within;
  this.lineStart = within === 0 ? lineStart : this.end - lastLine;
  return true;
 }
 attributes() {
  return this.#shape.attributes(index => this.#values[index] ?? "");
 }
};

function isWhite(code) {
 return code === SPACE$1 || code === LINE_FEED || code === TAB;
}

function endOfValue(text, begin) {
 let at = begin;
 while (isPlain(text.charCodeAt(at))) at++;
 return at;
}

function isPlain(code) {
 if (code < 127) return code >= SPACE$1 && code !== QUOTE && code !== AMPERSAND && code !== LESS;
 return code > 159 && code < 55296 && code !== 8232;
}

var require_ed5 = require_rolldown_runtime.__commonJSMin(exports => {
 Object.defineProperty(exports, "__esModule", {
  value: true
 });
 exports.CHAR = "\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}";
 exports.S = " \t\r\n";
 exports.NAME_START_CHAR = ":A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}";
 exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\xb7\u0300-\u036f\u203f-\u2040";
 exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
 exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
 exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
 exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
 exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
 exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
 var TAB = 9;
 var NL = 10;
 var CR = 13;
 var SPACE = 32;
 exports.S_LIST = [ SPACE, NL, CR, TAB ];
 function isChar(c) {
  return c >= SPACE && c <= 55295 || c === NL || c === CR || c === TAB || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
 }
 exports.isChar = isChar;
 function isS(c) {
  return c === SPACE || c === NL || c === CR || c === TAB;
 }
 exports.isS = isS;
 function isNameStartChar(c) {
  return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
 }
 exports.isNameStartChar = isNameStartChar;
 function isNameChar(c) {
  return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
 }
 exports.isNameChar = isNameChar;
});

var require_ed2 = require_rolldown_runtime.__commonJSMin(exports => {
 Object.defineProperty(exports, "__esModule", {
  value: true
 });
 exports.CHAR = "\x01-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}";
 exports.RESTRICTED_CHAR = "\x01-\b\v\f\x0e-\x1f\x7f-\x84\x86-\x9f";
 exports.S = " \t\r\n";
 exports.NAME_START_CHAR = ":A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}";
 exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\xb7\u0300-\u036f\u203f-\u2040";
 exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
 exports.RESTRICTED_CHAR_RE = new RegExp("^[" + exports.RESTRICTED_CHAR + "]$", "u");
 exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
 exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
 exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
 exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
 exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
 var TAB = 9;
 var NL = 10;
 var CR = 13;
 var SPACE = 32;
 exports.S_LIST = [ SPACE, NL, CR, TAB ];
 function isChar(c) {
  return c >= 1 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
 }
 exports.isChar = isChar;
 function isRestrictedChar(c) {
  return c >= 1 && c <= 8 || c === 11 || c === 12 || c >= 14 && c <= 31 || c >= 127 && c <= 132 || c >= 134 && c <= 159;
 }
 exports.isRestrictedChar = isRestrictedChar;
 function isCharAndNotRestricted(c) {
  return c === 9 || c === 10 || c === 13 || c > 31 && c < 127 || c === 133 || c > 159 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
 }
 exports.isCharAndNotRestricted = isCharAndNotRestricted;
 function isS(c) {
  return c === SPACE || c === NL || c === CR || c === TAB;
 }
 exports.isS = isS;
 function isNameStartChar(c) {
  return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
 }
 exports.isNameStartChar = isNameStartChar;
 function isNameChar(c) {
  return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
 }
 exports.isNameChar = isNameChar;
});

var require_ed3 = require_rolldown_runtime.__commonJSMin(exports => {
 Object.defineProperty(exports, "__esModule", {
  value: true
 });
 exports.NC_NAME_START_CHAR = "A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}";
 exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9\xb7\u0300-\u036f\u203f-\u2040";
 exports.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u");
 exports.NC_NAME_CHAR_RE = new RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u");
 exports.NC_NAME_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
 function isNCNameStartChar(c) {
  return c >= 65 && c <= 90 || c === 95 || c >= 97 && c <= 122 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8204 && c <= 8205 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
 }
 exports.isNCNameStartChar = isNCNameStartChar;
 function isNCNameChar(c) {
  return isNCNameStartChar(c) || c === 45 || c === 46 || c >= 48 && c <= 57 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
 }
 exports.isNCNameChar = isNCNameChar;
});

var import_saxes = require_rolldown_runtime.__commonJSMin(exports => {
 Object.defineProperty(exports, "__esModule", {
  value: true
 });
 exports.SaxesParser = exports.EVENTS = void 0;
 const ed5 = require_ed5();
 const ed2 = require_ed2();
 const NSed3 = require_ed3();
 var isS = ed5.isS;
 var isChar10 = ed5.isChar;
 var isNameStartChar = ed5.isNameStartChar;
 var isNameChar = ed5.isNameChar;
 var S_LIST = ed5.S_LIST;
 var NAME_RE = ed5.NAME_RE;
 var isChar11 = ed2.isChar;
 var isNCNameStartChar = NSed3.isNCNameStartChar;
 var isNCNameChar = NSed3.isNCNameChar;
 var NC_NAME_RE = NSed3.NC_NAME_RE;
 const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
 const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
 const rootNS = {
  __proto__: null,
  xml: XML_NAMESPACE,
  xmlns: XMLNS_NAMESPACE
 };
 const XML_ENTITIES = {
  __proto__: null,
  amp: "&",
  gt: ">",
  lt: "<",
  quot: '"',
  apos: "'"
 };
 const EOC = -1;
 const NL_LIKE = -2;
 const S_BEGIN = 0;
 const S_BEGIN_WHITESPACE = 1;
 const S_DOCTYPE = 2;
 const S_DOCTYPE_QUOTE = 3;
 const S_DTD = 4;
 const S_DTD_QUOTED = 5;
 const S_DTD_OPEN_WAKA = 6;
 const S_DTD_OPEN_WAKA_BANG = 7;
 const S_DTD_COMMENT = 8;
 const S_DTD_COMMENT_ENDING = 9;
 const S_DTD_COMMENT_ENDED = 10;
 const S_DTD_PI = 11;
 const S_DTD_PI_ENDING = 12;
 const S_TEXT = 13;
 const S_ENTITY = 14;
 const S_OPEN_WAKA = 15;
 const S_OPEN_WAKA_BANG = 16;
 const S_COMMENT = 17;
 const S_COMMENT_ENDING = 18;
 const S_COMMENT_ENDED = 19;
 const S_CDATA = 20;
 const S_CDATA_ENDING = 21;
 const S_CDATA_ENDING_2 = 22;
 const S_PI_FIRST_CHAR = 23;
 const S_PI_REST = 24;
 const S_PI_BODY = 25;
 const S_PI_ENDING = 26;
 const S_XML_DECL_NAME_START = 27;
 const S_XML_DECL_NAME = 28;
 const S_XML_DECL_EQ = 29;
 const S_XML_DECL_VALUE_START = 30;
 const S_XML_DECL_VALUE = 31;
 const S_XML_DECL_SEPARATOR = 32;
 const S_XML_DECL_ENDING = 33;
 const S_OPEN_TAG = 34;
 const S_OPEN_TAG_SLASH = 35;
 const S_ATTRIB = 36;
 const S_ATTRIB_NAME = 37;
 const S_ATTRIB_NAME_SAW_WHITE = 38;
 const S_ATTRIB_VALUE = 39;
 const S_ATTRIB_VALUE_QUOTED = 40;
 const S_ATTRIB_VALUE_CLOSED = 41;
 const S_ATTRIB_VALUE_UNQUOTED = 42;
 const S_CLOSE_TAG = 43;
 const S_CLOSE_TAG_SAW_WHITE = 44;
 const TAB = 9;
 const NL = 10;
 const CR = 13;
 const SPACE = 32;
 const BANG = 33;
 const DQUOTE = 34;
 const AMP = 38;
 const SQUOTE = 39;
 const MINUS = 45;
 const FORWARD_SLASH = 47;
 const SEMICOLON = 59;
 const LESS = 60;
 const EQUAL = 61;
 const GREATER = 62;
 const QUESTION = 63;
 const OPEN_BRACKET = 91;
 const CLOSE_BRACKET = 93;
 const NEL = 133;
 const LS = 8232;
 const isQuote = c => c === DQUOTE || c === SQUOTE;
 const QUOTES = [ DQUOTE, SQUOTE ];
 const DOCTYPE_TERMINATOR = [ ...QUOTES, OPEN_BRACKET, GREATER ];
 const DTD_TERMINATOR = [ ...QUOTES, LESS, CLOSE_BRACKET ];
 const XML_DECL_NAME_TERMINATOR = [ EQUAL, QUESTION, ...S_LIST ];
 const ATTRIB_VALUE_UNQUOTED_TERMINATOR = [ ...S_LIST, GREATER, AMP, LESS ];
 function nsPairCheck(parser, prefix, uri) {
  switch (prefix) {
  case "xml":
   if (uri !== XML_NAMESPACE) parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
   break;

  case "xmlns":
   if (uri !== XMLNS_NAMESPACE) parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
  }
  switch (uri) {
  case XMLNS_NAMESPACE:
   parser.fail(prefix === "" ? `the default namespace may not be set to ${uri}.` : `may not assign a prefix (even "xmlns") to the URI ${XMLNS_NAMESPACE}.`);
   break;

  case XML_NAMESPACE:
   switch (prefix) {
   case "xml":
    break;

   case "":
    parser.fail(`the default namespace may not be set to ${uri}.`);
    break;

   default:
    parser.fail("may not assign the xml namespace to another prefix.");
   }
  }
 }
 function nsMappingCheck(parser, mapping) {
  for (const local of Object.keys(mapping)) nsPairCheck(parser, local, mapping[local]);
 }
 const isNCName = name => NC_NAME_RE.test(name);
 const isName = name => NAME_RE.test(name);
 const FORBIDDEN_START = 0;
 const FORBIDDEN_BRACKET = 1;
 const FORBIDDEN_BRACKET_BRACKET = 2;
 exports.EVENTS = [ "xmldecl", "text", "processinginstruction", "doctype", "comment", "opentagstart", "attribute", "opentag", "closetag", "cdata", "error", "end", "ready" ];
 const EVENT_NAME_TO_HANDLER_NAME = {
  xmldecl: "xmldeclHandler",
  text: "textHandler",
  processinginstruction: "piHandler",
  doctype: "doctypeHandler",
  comment: "commentHandler",
  opentagstart: "openTagStartHandler",
  attribute: "attributeHandler",
  opentag: "openTagHandler",
  closetag: "closeTagHandler",
  cdata: "cdataHandler",
  error: "errorHandler",
  end: "endHandler",
  ready: "readyHandler"
 };
 var SaxesParser = class {
  constructor(opt) {
   this.opt = opt !== null && opt !== void 0 ? opt : {};
   this.fragmentOpt = !!this.opt.fragment;
   const xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
   this.trackPosition = this.opt.position !== false;
   this.fileName = this.opt.fileName;
   if (xmlnsOpt) {
    this.nameStartCheck = isNCNameStartChar;
    this.nameCheck = isNCNameChar;
    this.isName = isNCName;
    this.processAttribs = this.processAttribsNS;
    this.pushAttrib = this.pushAttribNS;
    this.ns = Object.assign({
     __proto__: null
    }, rootNS);
    const additional = this.opt.additionalNamespaces;
    if (additional != null) {
     nsMappingCheck(this, additional);
     Object.assign(this.ns, additional);
    }
   } else {
    this.nameStartCheck = isNameStartChar;
    this.nameCheck = isNameChar;
    this.isName = isName;
    this.processAttribs = this.processAttribsPlain;
    this.pushAttrib = this.pushAttribPlain;
   }
   this.stateTable = [ this.sBegin, this.sBeginWhitespace, this.sDoctype, this.sDoctypeQuote, this.sDTD, this.sDTDQuoted, this.sDTDOpenWaka, this.sDTDOpenWakaBang, this.sDTDComment, this.sDTDCommentEnding, this.sDTDCommentEnded, this.sDTDPI, this.sDTDPIEnding, this.sText, this.sEntity, this.sOpenWaka, this.sOpenWakaBang, this.sComment, this.sCommentEnding, this.sCommentEnded, this.sCData, this.sCDataEnding, this.sCDataEnding2, this.sPIFirstChar, this.sPIRest, this.sPIBody, this.sPIEnding, this.sXMLDeclNameStart, this.sXMLDeclName, this.sXMLDeclEq, this.sXMLDeclValueStart, this.sXMLDeclValue, this.sXMLDeclSeparator, this.sXMLDeclEnding, this.sOpenTag, this.sOpenTagSlash, this.sAttrib, this.sAttribName, this.sAttribNameSawWhite, this.sAttribValue, this.sAttribValueQuoted, this.sAttribValueClosed, this.sAttribValueUnquoted, this.sCloseTag, this.sCloseTagSawWhite ];
   this._init();
  }
  get closed() {
   return this._closed;
  }
  _init() {
   var _a;
   this.openWakaBang = "";
   this.text = "";
   this.name = "";
   this.piTarget = "";
   this.entity = "";
   this.q = null;
   this.tags = [];
   this.tag = null;
   this.topNS = null;
   this.chunk = "";
   this.chunkPosition = 0;
   this.i = 0;
   this.prevI = 0;
   this.carriedFromPrevious = void 0;
   this.forbiddenState = FORBIDDEN_START;
   this.attribList = [];
   const {fragmentOpt} = this;
   this.state = fragmentOpt ? S_TEXT : S_BEGIN;
   this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot = this.sawRoot = fragmentOpt;
   this.xmlDeclPossible = !fragmentOpt;
   this.xmlDeclExpects = [ "version" ];
   this.entityReturnState = void 0;
   let {defaultXMLVersion} = this.opt;
   if (defaultXMLVersion === void 0) {
    if (this.opt.forceXMLVersion === true) throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
    defaultXMLVersion = "1.0";
   }
   this.setXMLVersion(defaultXMLVersion);
   this.positionAtNewLine = 0;
   this.doctype = false;
   this._closed = false;
   this.xmlDecl = {
    version: void 0,
    encoding: void 0,
    standalone: void 0
   };
   this.line = 1;
   this.column = 0;
   this.ENTITIES = Object.create(XML_ENTITIES);
   (_a = this.readyHandler) === null || _a === void 0 || _a.call(this);
  }
  get position() {
   return this.chunkPosition + this.i;
  }
  get columnIndex() {
   return this.position - this.positionAtNewLine;
  }
  on(name, handler) {
   this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
  }
  off(name) {
   this[EVENT_NAME_TO_HANDLER_NAME[name]] = void 0;
  }
  makeError(message) {
   var _a;
   let msg = (_a = this.fileName) !== null && _a !== void 0 ? _a : "";
   if (this.trackPosition) {
    if (msg.length > 0) msg += ":";
    msg += `${this.line}:${this.column}`;
   }
   if (msg.length > 0) msg += ": ";
   return new Error(msg + message);
  }
  fail(message) {
   const err = this.makeError(message);
   const handler = this.errorHandler;
   if (handler === void 0) throw err; else handler(err);
   return this;
  }
  write(chunk) {
   if (this.closed) return this.fail("cannot write after close; assign an onready handler.");
   let end = false;
   if (chunk === null) {
    end = true;
    chunk = "";
   } else if (typeof chunk === "object") chunk = chunk.toString();
   if (this.carriedFromPrevious !== void 0) {
    chunk = `${this.carriedFromPrevious}${chunk}`;
    this.carriedFromPrevious = void 0;
   }
   let limit = chunk.length;
   const lastCode = chunk.charCodeAt(limit - 1);
   if (!end && (lastCode === CR || lastCode >= 55296 && lastCode <= 56319)) {
    this.carriedFromPrevious = chunk[limit - 1];
    limit--;
    chunk = chunk.slice(0, limit);
   }
   const {stateTable} = this;
   this.chunk = chunk;
   this.i = 0;
   while (this.i < limit) stateTable[this.state].call(this);
   this.chunkPosition += limit;
   return end ? this.end() : this;
  }
  close() {
   return this.write(null);
  }
  getCode10() {
   const {chunk, i} = this;
   this.prevI = i;
   this.i = i + 1;
   if (i >= chunk.length) return EOC;
   const code = chunk.charCodeAt(i);
   this.column++;
   if (code < 55296) {
    if (code >= SPACE || code === TAB) return code;
    switch (code) {
    case NL:
     this.line++;
     this.column = 0;
     this.positionAtNewLine = this.position;
     return NL;

    case CR:
     if (chunk.charCodeAt(i + 1) === NL) this.i = i + 2;
     this.line++;
     this.column = 0;
     this.positionAtNewLine = this.position;
     return NL_LIKE;

    default:
     this.fail("disallowed character.");
     return code;
    }
   }
   if (code > 56319) {
    if (!(code >= 57344 && code <= 65533)) this.fail("disallowed character.");
    return code;
   }
   const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
   this.i = i + 2;
   if (final > 1114111) this.fail("disallowed character.");
   return final;
  }
  getCode11() {
   const {chunk, i} = this;
   this.prevI = i;
   this.i = i + 1;
   if (i >= chunk.length) return EOC;
   const code = chunk.charCodeAt(i);
   this.column++;
   if (code < 55296) {
    if (code > 31 && code < 127 || code > 159 && code !== LS || code === TAB) return code;
    switch (code) {
    case NL:
     this.line++;
     this.column = 0;
     this.positionAtNewLine = this.position;
     return NL;

    case CR:
     {
      const next = chunk.charCodeAt(i + 1);
      if (next === NL || next === NEL) this.i = i + 2;
     }

    case NEL:
    case LS:
     this.line++;
     this.column = 0;
     this.positionAtNewLine = this.position;
     return NL_LIKE;

    default:
     this.fail("disallowed character.");
     return code;
    }
   }
   if (code > 56319) {
    if (!(code >= 57344 && code <= 65533)) this.fail("disallowed character.");
    return code;
   }
   const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i + 1) - 56320);
   this.i = i + 2;
   if (final > 1114111) this.fail("disallowed character.");
   return final;
  }
  getCodeNorm() {
   const c = this.getCode();
   return c === NL_LIKE ? NL : c;
  }
  unget() {
   this.i = this.prevI;
   this.column--;
  }
  captureTo(chars) {
   let {i: start} = this;
   const {chunk} = this;
   while (true) {
    const c = this.getCode();
    const isNLLike = c === NL_LIKE;
    const final = isNLLike ? NL : c;
    if (final === EOC || chars.includes(final)) {
     this.text += chunk.slice(start, this.prevI);
     return final;
    }
    if (isNLLike) {
     this.text += `${chunk.slice(start, this.prevI)}\n`;
     start = this.i;
    }
   }
  }
  captureToChar(char) {
   let {i: start} = this;
   const {chunk} = this;
   while (true) {
    let c = this.getCode();
    switch (c) {
    case NL_LIKE:
     this.text += `${chunk.slice(start, this.prevI)}\n`;
     start = this.i;
     c = NL;
     break;

    case EOC:
     this.text += chunk.slice(start);
     return false;
    }
    if (c === char) {
     this.text += chunk.slice(start, this.prevI);
     return true;
    }
   }
  }
  captureNameChars() {
   const {chunk, i: start} = this;
   while (true) {
    const c = this.getCode();
    if (c === EOC) {
     this.name += chunk.slice(start);
     return EOC;
    }
    if (!isNameChar(c)) {
     this.name += chunk.slice(start, this.prevI);
     return c === NL_LIKE ? NL : c;
    }
   }
  }
  skipSpaces() {
   while (true) {
    const c = this.getCodeNorm();
    if (c === EOC || !isS(c)) return c;
   }
  }
  setXMLVersion(version) {
   this.currentXMLVersion = version;
   if (version === "1.0") {
    this.isChar = isChar10;
    this.getCode = this.getCode10;
   } else {
    this.isChar = isChar11;
    this.getCode = this.getCode11;
   }
  }
  sBegin() {
   if (this.chunk.charCodeAt(0) === 65279) {
    this.i++;
    this.column++;
   }
   this.state = S_BEGIN_WHITESPACE;
  }
  sBeginWhitespace() {
   const iBefore = this.i;
   const c = this.skipSpaces();
   if (this.prevI !== iBefore) this.xmlDeclPossible = false;
   switch (c) {
   case LESS:
    this.state = S_OPEN_WAKA;
    if (this.text.length !== 0) throw new Error("no-empty text at start");
    break;

   case EOC:
    break;

   default:
    this.unget();
    this.state = S_TEXT;
    this.xmlDeclPossible = false;
   }
  }
  sDoctype() {
   var _a;
   const c = this.captureTo(DOCTYPE_TERMINATOR);
   switch (c) {
   case GREATER:
    (_a = this.doctypeHandler) === null || _a === void 0 || _a.call(this, this.text);
    this.text = "";
    this.state = S_TEXT;
    this.doctype = true;
    break;

   case EOC:
    break;

   default:
    this.text += String.fromCodePoint(c);
    if (c === OPEN_BRACKET) this.state = S_DTD; else if (isQuote(c)) {
     this.state = S_DOCTYPE_QUOTE;
     this.q = c;
    }
   }
  }
  sDoctypeQuote() {
   const q = this.q;
   if (this.captureToChar(q)) {
    this.text += String.fromCodePoint(q);
    this.q = null;
    this.state = S_DOCTYPE;
   }
  }
  sDTD() {
   const c = this.captureTo(DTD_TERMINATOR);
   if (c === EOC) return;
   this.text += String.fromCodePoint(c);
   if (c === CLOSE_BRACKET) this.state = S_DOCTYPE; else if (c === LESS) this.state = S_DTD_OPEN_WAKA; else if (isQuote(c)) {
    this.state = S_DTD_QUOTED;
    this.q = c;
   }
  }
  sDTDQuoted() {
   const q = this.q;
   if (this.captureToChar(q)) {
    this.text += String.fromCodePoint(q);
    this.state = S_DTD;
    this.q = null;
   }
  }
  sDTDOpenWaka() {
   const c = this.getCodeNorm();
   this.text += String.fromCodePoint(c);
   switch (c) {
   case BANG:
    this.state = S_DTD_OPEN_WAKA_BANG;
    this.openWakaBang = "";
    break;

   case QUESTION:
    this.state = S_DTD_PI;
    break;

   default:
    this.state = S_DTD;
   }
  }
  sDTDOpenWakaBang() {
   const char = String.fromCodePoint(this.getCodeNorm());
   const owb = this.openWakaBang += char;
   this.text += char;
   if (owb !== "-") {
    this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
    this.openWakaBang = "";
   }
  }
  sDTDComment() {
   if (this.captureToChar(MINUS)) {
    this.text += "-";
    this.state = S_DTD_COMMENT_ENDING;
   }
  }
  sDTDCommentEnding() {
   const c = this.getCodeNorm();
   this.text += String.fromCodePoint(c);
   this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
  }
  sDTDCommentEnded() {
   const c = this.getCodeNorm();
   this.text += String.fromCodePoint(c);
   if (c === GREATER) this.state = S_DTD; else {
    this.fail("malformed comment.");
    this.state = S_DTD_COMMENT;
   }
  }
  sDTDPI() {
   if (this.captureToChar(QUESTION)) {
    this.text += "?";
    this.state = S_DTD_PI_ENDING;
   }
  }
  sDTDPIEnding() {
   const c = this.getCodeNorm();
   this.text += String.fromCodePoint(c);
   if (c === GREATER) this.state = S_DTD;
  }
  sText() {
   if (this.tags.length !== 0) this.handleTextInRoot(); else this.handleTextOutsideRoot();
  }
  sEntity() {
   let {i: start} = this;
   const {chunk} = this;
   loop: while (true) switch (this.getCode()) {
   case NL_LIKE:
    this.entity += `${chunk.slice(start, this.prevI)}\n`;
    start = this.i;
    break;

   case SEMICOLON:
    {
     const {entityReturnState} = this;
     const entity = this.entity + chunk.slice(start, this.prevI);
     this.state = entityReturnState;
     let parsed;
     if (entity === "") {
      this.fail("empty entity name.");
      parsed = "&;";
     } else {
      parsed = this.parseEntity(entity);
      this.entity = "";
     }
     if (entityReturnState !== S_TEXT || this.textHandler !== void 0) this.text += parsed;
     break loop;
    }

   case EOC:
    this.entity += chunk.slice(start);
    break loop;
   }
  }
  sOpenWaka() {
   const c = this.getCode();
   if (isNameStartChar(c)) {
    this.state = S_OPEN_TAG;
    this.unget();
    this.xmlDeclPossible = false;
   } else switch (c) {
   case FORWARD_SLASH:
    this.state = S_CLOSE_TAG;
    this.xmlDeclPossible = false;
    break;

   case BANG:
    this.state = S_OPEN_WAKA_BANG;
    this.openWakaBang = "";
    this.xmlDeclPossible = false;
    break;

   case QUESTION:
    this.state = S_PI_FIRST_CHAR;
    break;

   default:
    this.fail("disallowed character in tag name");
    this.state = S_TEXT;
    this.xmlDeclPossible = false;
   }
  }
  sOpenWakaBang() {
   this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
   switch (this.openWakaBang) {
   case "[CDATA[":
    if (!this.sawRoot && !this.reportedTextBeforeRoot) {
     this.fail("text data outside of root node.");
     this.reportedTextBeforeRoot = true;
    }
    if (this.closedRoot && !this.reportedTextAfterRoot) {
     this.fail("text data outside of root node.");
     this.reportedTextAfterRoot = true;
    }
    this.state = S_CDATA;
    this.openWakaBang = "";
    break;

   case "--":
    this.state = S_COMMENT;
    this.openWakaBang = "";
    break;

   case "DOCTYPE":
    this.state = S_DOCTYPE;
    if (this.doctype || this.sawRoot) this.fail("inappropriately located doctype declaration.");
    this.openWakaBang = "";
    break;

   default:
    if (this.openWakaBang.length >= 7) this.fail("incorrect syntax.");
   }
  }
  sComment() {
   if (this.captureToChar(MINUS)) this.state = S_COMMENT_ENDING;
  }
  sCommentEnding() {
   var _a;
   const c = this.getCodeNorm();
   if (c === MINUS) {
    this.state = S_COMMENT_ENDED;
    (_a = this.commentHandler) === null || _a === void 0 || _a.call(this, this.text);
    this.text = "";
   } else {
    this.text += `-${String.fromCodePoint(c)}`;
    this.state = S_COMMENT;
   }
  }
  sCommentEnded() {
   const c = this.getCodeNorm();
   if (c !== GREATER) {
    this.fail("malformed comment.");
    this.text += `--${String.fromCodePoint(c)}`;
    this.state = S_COMMENT;
   } else this.state = S_TEXT;
  }
  sCData() {
   if (this.captureToChar(CLOSE_BRACKET)) this.state = S_CDATA_ENDING;
  }
  sCDataEnding() {
   const c = this.getCodeNorm();
   if (c === CLOSE_BRACKET) this.state = S_CDATA_ENDING_2; else {
    this.text += `]${String.fromCodePoint(c)}`;
    this.state = S_CDATA;
   }
  }
  sCDataEnding2() {
   var _a;
   const c = this.getCodeNorm();
   switch (c) {
   case GREATER:
    (_a = this.cdataHandler) === null || _a === void 0 || _a.call(this, this.text);
    this.text = "";
    this.state = S_TEXT;
    break;

   case CLOSE_BRACKET:
    this.text += "]";
    break;

   default:
    this.text += `]]${String.fromCodePoint(c)}`;
    this.state = S_CDATA;
   }
  }
  sPIFirstChar() {
   const c = this.getCodeNorm();
   if (this.nameStartCheck(c)) {
    this.piTarget += String.fromCodePoint(c);
    this.state = S_PI_REST;
   } else if (c === QUESTION || isS(c)) {
    this.fail("processing instruction without a target.");
    this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
   } else {
    this.fail("disallowed character in processing instruction name.");
    this.piTarget += String.fromCodePoint(c);
    this.state = S_PI_REST;
   }
  }
  sPIRest() {
   const {chunk, i: start} = this;
   while (true) {
    const c = this.getCodeNorm();
    if (c === EOC) {
     this.piTarget += chunk.slice(start);
     return;
    }
    if (!this.nameCheck(c)) {
     this.piTarget += chunk.slice(start, this.prevI);
     const isQuestion = c === QUESTION;
     if (isQuestion || isS(c)) if (this.piTarget === "xml") {
      if (!this.xmlDeclPossible) this.fail("an XML declaration must be at the start of the document.");
      this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
     } else this.state = isQuestion ? S_PI_ENDING : S_PI_BODY; else {
      this.fail("disallowed character in processing instruction name.");
      this.piTarget += String.fromCodePoint(c);
     }
     break;
    }
   }
  }
  sPIBody() {
   if (this.text.length === 0) {
    const c = this.getCodeNorm();
    if (c === QUESTION) this.state = S_PI_ENDING; else if (!isS(c)) this.text = String.fromCodePoint(c);
   } else if (this.captureToChar(QUESTION)) this.state = S_PI_ENDING;
  }
  sPIEnding() {
   var _a;
   const c = this.getCodeNorm();
   if (c === GREATER) {
    const {piTarget} = this;
    if (piTarget.toLowerCase() === "xml") this.fail("the XML declaration must appear at the start of the document.");
    (_a = this.piHandler) === null || _a === void 0 || _a.call(this, {
     target: piTarget,
     body: this.text
    });
    this.piTarget = this.text = "";
    this.state = S_TEXT;
   } else if (c === QUESTION) this.text += "?"; else {
    this.text += `?${String.fromCodePoint(c)}`;
    this.state = S_PI_BODY;
   }
   this.xmlDeclPossible = false;
  }
  sXMLDeclNameStart() {
   const c = this.skipSpaces();
   if (c === QUESTION) {
    this.state = S_XML_DECL_ENDING;
    return;
   }
   if (c !== EOC) {
    this.state = S_XML_DECL_NAME;
    this.name = String.fromCodePoint(c);
   }
  }
  sXMLDeclName() {
   const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
   if (c === QUESTION) {
    this.state = S_XML_DECL_ENDING;
    this.name += this.text;
    this.text = "";
    this.fail("XML declaration is incomplete.");
    return;
   }
   if (!(isS(c) || c === EQUAL)) return;
   this.name += this.text;
   this.text = "";
   if (!this.xmlDeclExpects.includes(this.name)) switch (this.name.length) {
   case 0:
    this.fail("did not expect any more name/value pairs.");
    break;

   case 1:
    this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
    break;

   default:
    this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
   }
   this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
  }
  sXMLDeclEq() {
   const c = this.getCodeNorm();
   if (c === QUESTION) {
    this.state = S_XML_DECL_ENDING;
    this.fail("XML declaration is incomplete.");
    return;
   }
   if (isS(c)) return;
   if (c !== EQUAL) this.fail("value required.");
   this.state = S_XML_DECL_VALUE_START;
  }
  sXMLDeclValueStart() {
   const c = this.getCodeNorm();
   if (c === QUESTION) {
    this.state = S_XML_DECL_ENDING;
    this.fail("XML declaration is incomplete.");
    return;
   }
   if (isS(c)) return;
   if (!isQuote(c)) {
    this.fail("value must be quoted.");
    this.q = SPACE;
   } else this.q = c;
   this.state = S_XML_DECL_VALUE;
  }
  sXMLDeclValue() {
   const c = this.captureTo([ this.q, QUESTION ]);
   if (c === QUESTION) {
    this.state = S_XML_DECL_ENDING;
    this.text = "";
    this.fail("XML declaration is incomplete.");
    return;
   }
   if (c === EOC) return;
   const value = this.text;
   this.text = "";
   switch (this.name) {
   case "version":
    {
     this.xmlDeclExpects = [ "encoding", "standalone" ];
     const version = value;
     this.xmlDecl.version = version;
     if (!/^1\.[0-9]+$/.test(version)) this.fail("version number must match /^1\\.[0-9]+$/."); else if (!this.opt.forceXMLVersion) this.setXMLVersion(version);
     break;
    }

   case "encoding":
    if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
    this.xmlDeclExpects = [ "standalone" ];
    this.xmlDecl.encoding = value;
    break;

   case "standalone":
    if (value !== "yes" && value !== "no") this.fail('standalone value must match "yes" or "no".');
    this.xmlDeclExpects = [];
    this.xmlDecl.standalone = value;
   }
   this.name = "";
   this.state = S_XML_DECL_SEPARATOR;
  }
  sXMLDeclSeparator() {
   const c = this.getCodeNorm();
   if (c === QUESTION) {
    this.state = S_XML_DECL_ENDING;
    return;
   }
   if (!isS(c)) {
    this.fail("whitespace required.");
    this.unget();
   }
   this.state = S_XML_DECL_NAME_START;
  }
  sXMLDeclEnding() {
   var _a;
   if (this.getCodeNorm() === GREATER) {
    if (this.piTarget !== "xml") this.fail("processing instructions are not allowed before root."); else if (this.name !== "version" && this.xmlDeclExpects.includes("version")) this.fail("XML declaration must contain a version.");
    (_a = this.xmldeclHandler) === null || _a === void 0 || _a.call(this, this.xmlDecl);
    this.name = "";
    this.piTarget = this.text = "";
    this.state = S_TEXT;
   } else this.fail("The character ? is disallowed anywhere in XML declarations.");
   this.xmlDeclPossible = false;
  }
  sOpenTag() {
   var _a;
   const c = this.captureNameChars();
   if (c === EOC) return;
   const tag = this.tag = {
    name: this.name,
    attributes: Object.create(null)
   };
   this.name = "";
   if (this.xmlnsOpt) this.topNS = tag.ns = Object.create(null);
   (_a = this.openTagStartHandler) === null || _a === void 0 || _a.call(this, tag);
   this.sawRoot = true;
   if (!this.fragmentOpt && this.closedRoot) this.fail("documents may contain only one root.");
   switch (c) {
   case GREATER:
    this.openTag();
    break;

   case FORWARD_SLASH:
    this.state = S_OPEN_TAG_SLASH;
    break;

   default:
    if (!isS(c)) this.fail("disallowed character in tag name.");
    this.state = S_ATTRIB;
   }
  }
  sOpenTagSlash() {
   if (this.getCode() === GREATER) this.openSelfClosingTag(); else {
    this.fail("forward-slash in opening tag not followed by >.");
    this.state = S_ATTRIB;
   }
  }
  sAttrib() {
   const c = this.skipSpaces();
   if (c === EOC) return;
   if (isNameStartChar(c)) {
    this.unget();
    this.state = S_ATTRIB_NAME;
   } else if (c === GREATER) this.openTag(); else if (c === FORWARD_SLASH) this.state = S_OPEN_TAG_SLASH; else this.fail("disallowed character in attribute name.");
  }
  sAttribName() {
   const c = this.captureNameChars();
   if (c === EQUAL) this.state = S_ATTRIB_VALUE; else if (isS(c)) this.state = S_ATTRIB_NAME_SAW_WHITE; else if (c === GREATER) {
    this.fail("attribute without value.");
    this.pushAttrib(this.name, this.name);
    this.name = this.text = "";
    this.openTag();
   } else if (c !== EOC) this.fail("disallowed character in attribute name.");
  }
  sAttribNameSawWhite() {
   const c = this.skipSpaces();
   switch (c) {
   case EOC:
    return;

   case EQUAL:
    this.state = S_ATTRIB_VALUE;
    break;

   default:
    this.fail("attribute without value.");
    this.text = "";
    this.name = "";
    if (c === GREATER) this.openTag(); else if (isNameStartChar(c)) {
     this.unget();
     this.state = S_ATTRIB_NAME;
    } else {
     this.fail("disallowed character in attribute name.");
     this.state = S_ATTRIB;
    }
   }
  }
  sAttribValue() {
   const c = this.getCodeNorm();
   if (isQuote(c)) {
    this.q = c;
    this.state = S_ATTRIB_VALUE_QUOTED;
   } else if (!isS(c)) {
    this.fail("unquoted attribute value.");
    this.state = S_ATTRIB_VALUE_UNQUOTED;
    this.unget();
   }
  }
  sAttribValueQuoted() {
   const {q, chunk} = this;
   let {i: start} = this;
   while (true) switch (this.getCode()) {
   case q:
    this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
    this.name = this.text = "";
    this.q = null;
    this.state = S_ATTRIB_VALUE_CLOSED;
    return;

   case AMP:
    this.text += chunk.slice(start, this.prevI);
    this.state = S_ENTITY;
    this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
    return;

   case NL:
   case NL_LIKE:
   case TAB:
    this.text += `${chunk.slice(start, this.prevI)} `;
    start = this.i;
    break;

   case LESS:
    this.text += chunk.slice(start, this.prevI);
    this.fail("disallowed character.");
    return;

   case EOC:
    this.text += chunk.slice(start);
    return;
   }
  }
  sAttribValueClosed() {
   const c = this.getCodeNorm();
   if (isS(c)) this.state = S_ATTRIB; else if (c === GREATER) this.openTag(); else if (c === FORWARD_SLASH) this.state = S_OPEN_TAG_SLASH; else if (isNameStartChar(c)) {
    this.fail("no whitespace between attributes.");
    this.unget();
    this.state = S_ATTRIB_NAME;
   } else this.fail("disallowed character in attribute name.");
  }
  sAttribValueUnquoted() {
   const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
   switch (c) {
   case AMP:
    this.state = S_ENTITY;
    this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
    break;

   case LESS:
    this.fail("disallowed character.");
    break;

   case EOC:
    break;

   default:
    if (this.text.includes("]]>")) this.fail('the string "]]>" is disallowed in char data.');
    this.pushAttrib(this.name, this.text);
    this.name = this.text = "";
    if (c === GREATER) this.openTag(); else this.state = S_ATTRIB;
   }
  }
  sCloseTag() {
   const c = this.captureNameChars();
   if (c === GREATER) this.closeTag(); else if (isS(c)) this.state = S_CLOSE_TAG_SAW_WHITE; else if (c !== EOC) this.fail("disallowed character in closing tag.");
  }
  sCloseTagSawWhite() {
   switch (this.skipSpaces()) {
   case GREATER:
    this.closeTag();
    break;

   case EOC:
    break;

   default:
    this.fail("disallowed character in closing tag.");
   }
  }
  handleTextInRoot() {
   let {i: start, forbiddenState} = this;
   const {chunk, textHandler: handler} = this;
   scanLoop: while (true) switch (this.getCode()) {
   case LESS:
    this.state = S_OPEN_WAKA;
    if (handler !== void 0) {
     const {text} = this;
     const slice = chunk.slice(start, this.prevI);
     if (text.length !== 0) {
      handler(text + slice);
      this.text = "";
     } else if (slice.length !== 0) handler(slice);
    }
    forbiddenState = FORBIDDEN_START;
    break scanLoop;

   case AMP:
    this.state = S_ENTITY;
    this.entityReturnState = S_TEXT;
    if (handler !== void 0) this.text += chunk.slice(start, this.prevI);
    forbiddenState = FORBIDDEN_START;
    break scanLoop;

   case CLOSE_BRACKET:
    switch (forbiddenState) {
    case FORBIDDEN_START:
     forbiddenState = FORBIDDEN_BRACKET;
     break;

    case FORBIDDEN_BRACKET:
     forbiddenState = FORBIDDEN_BRACKET_BRACKET;
     break;

    case FORBIDDEN_BRACKET_BRACKET:
     break;

    default:
     throw new Error("impossible state");
    }
    break;

   case GREATER:
    if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) this.fail('the string "]]>" is disallowed in char data.');
    forbiddenState = FORBIDDEN_START;
    break;

   case NL_LIKE:
    if (handler !== void 0) this.text += `${chunk.slice(start, this.prevI)}\n`;
    start = this.i;
    forbiddenState = FORBIDDEN_START;
    break;

   case EOC:
    if (handler !== void 0) this.text += chunk.slice(start);
    break scanLoop;

   default:
    forbiddenState = FORBIDDEN_START;
   }
   this.forbiddenState = forbiddenState;
  }
  handleTextOutsideRoot() {
   let {i: start} = this;
   const {chunk, textHandler: handler} = this;
   let nonSpace = false;
   outRootLoop: while (true) {
    const code = this.getCode();
    switch (code) {
    case LESS:
     this.state = S_OPEN_WAKA;
     if (handler !== void 0) {
      const {text} = this;
      const slice = chunk.slice(start, this.prevI);
      if (text.length !== 0) {
       handler(text + slice);
       this.text = "";
      } else if (slice.length !== 0) handler(slice);
     }
     break outRootLoop;

    case AMP:
     this.state = S_ENTITY;
     this.entityReturnState = S_TEXT;
     if (handler !== void 0) this.text += chunk.slice(start, this.prevI);
     nonSpace = true;
     break outRootLoop;

    case NL_LIKE:
     if (handler !== void 0) this.text += `${chunk.slice(start, this.prevI)}\n`;
     start = this.i;
     break;

    case EOC:
     if (handler !== void 0) this.text += chunk.slice(start);
     break outRootLoop;

    default:
     if (!isS(code)) nonSpace = true;
    }
   }
   if (!nonSpace) return;
   if (!this.sawRoot && !this.reportedTextBeforeRoot) {
    this.fail("text data outside of root node.");
    this.reportedTextBeforeRoot = true;
   }
   if (this.closedRoot && !this.reportedTextAfterRoot) {
    this.fail("text data outside of root node.");
    this.reportedTextAfterRoot = true;
   }
  }
  pushAttribNS(name, value) {
   var _a;
   const {prefix, local} = this.qname(name);
   const attr = {
    name,
    prefix,
    local,
    value
   };
   this.attribList.push(attr);
   (_a = this.attributeHandler) === null || _a === void 0 || _a.call(this, attr);
   if (prefix === "xmlns") {
    const trimmed = value.trim();
    if (this.currentXMLVersion === "1.0" && trimmed === "") this.fail("invalid attempt to undefine prefix in XML 1.0");
    this.topNS[local] = trimmed;
    nsPairCheck(this, local, trimmed);
   } else if (name === "xmlns") {
    const trimmed = value.trim();
    this.topNS[""] = trimmed;
    nsPairCheck(this, "", trimmed);
   }
  }
  pushAttribPlain(name, value) {
   var _a;
   const attr = {
    name,
    value
   };
   this.attribList.push(attr);
   (_a = this.attributeHandler) === null || _a === void 0 || _a.call(this, attr);
  }
  end() {
   var _a, _b;
   if (!this.sawRoot) this.fail("document must contain a root element.");
   const {tags} = this;
   while (tags.length > 0) {
    const tag = tags.pop();
    this.fail(`unclosed tag: ${tag.name}`);
   }
   if (this.state !== S_BEGIN && this.state !== S_TEXT) this.fail("unexpected end.");
   const {text} = this;
   if (text.length !== 0) {
    (_a = this.textHandler) === null || _a === void 0 || _a.call(this, text);
    this.text = "";
   }
   this._closed = true;
   (_b = this.endHandler) === null || _b === void 0 || _b.call(this);
   this._init();
   return this;
  }
  resolve(prefix) {
   var _a, _b;
   let uri = this.topNS[prefix];
   if (uri !== void 0) return uri;
   const {tags} = this;
   for (let index = tags.length - 1; index >= 0; index--) {
    uri = tags[index].ns[prefix];
    if (uri !== void 0) return uri;
   }
   uri = this.ns[prefix];
   if (uri !== void 0) return uri;
   return (_b = (_a = this.opt).resolvePrefix) === null || _b === void 0 ? void 0 : _b.call(_a, prefix);
  }
  qname(name) {
   const colon = name.indexOf(":");
   if (colon === -1) return {
    prefix: "",
    local: name
   };
   const local = name.slice(colon + 1);
   const prefix = name.slice(0, colon);
   if (prefix === "" || local === "" || local.includes(":")) this.fail(`malformed name: ${name}.`);
   return {
    prefix,
    local
   };
  }
  processAttribsNS() {
   var _a;
   const {attribList} = this;
   const tag = this.tag;
   {
    const {prefix, local} = this.qname(tag.name);
    tag.prefix = prefix;
    tag.local = local;
    const uri = tag.uri = (_a = this.resolve(prefix)) !== null && _a !== void 0 ? _a : "";
    if (prefix !== "") {
     if (prefix === "xmlns") this.fail('tags may not have "xmlns" as prefix.');
     if (uri === "") {
      this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
      tag.uri = prefix;
     }
    }
   }
   if (attribList.length === 0) return;
   const {attributes} = tag;
   const seen = new Set;
   for (const attr of attribList) {
    const {name, prefix, local} = attr;
    let uri;
    let eqname;
    if (prefix === "") {
     uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
     eqname = name;
    } else {
     uri = this.resolve(prefix);
     if (uri === void 0) {
      this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
      uri = prefix;
     }
     eqname = `{${uri}}${local}`;
    }
    if (seen.has(eqname)) this.fail(`duplicate attribute: ${eqname}.`);
    seen.add(eqname);
    attr.uri = uri;
    attributes[name] = attr;
   }
   this.attribList = [];
  }
  processAttribsPlain() {
   const {attribList} = this;
   const attributes = this.tag.attributes;
   for (const {name, value} of attribList) {
    if (attributes[name] !== void 0) this.fail(`duplicate attribute: ${name}.`);
    attributes[name] = value;
   }
   this.attribList = [];
  }
  openTag() {
   var _a;
   this.processAttribs();
   const {tags} = this;
   const tag = this.tag;
   tag.isSelfClosing = false;
   (_a = this.openTagHandler) === null || _a === void 0 || _a.call(this, tag);
   tags.push(tag);
   this.state = S_TEXT;
   this.name = "";
  }
  openSelfClosingTag() {
   var _a, _b, _c;
   this.processAttribs();
   const {tags} = this;
   const tag = this.tag;
   tag.isSelfClosing = true;
   (_a = this.openTagHandler) === null || _a === void 0 || _a.call(this, tag);
   (_b = this.closeTagHandler) === null || _b === void 0 || _b.call(this, tag);
   if ((this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null) === null) this.closedRoot = true;
   this.state = S_TEXT;
   this.name = "";
  }
  closeTag() {
   const {tags, name} = this;
   this.state = S_TEXT;
   this.name = "";
   if (name === "") {
    this.fail("weird empty close tag.");
    this.text += "</>";
    return;
   }
   const handler = this.closeTagHandler;
   let l = tags.length;
   while (l-- > 0) {
    const tag = this.tag = tags.pop();
    this.topNS = tag.ns;
    handler === null || handler === void 0 || handler(tag);
    if (tag.name === name) break;
    this.fail("unexpected close tag.");
   }
   if (l === 0) this.closedRoot = true; else if (l < 0) {
    this.fail(`unmatched closing tag: ${name}.`);
    this.text += `</${name}>`;
   }
  }
  parseEntity(entity) {
   if (entity[0] !== "#") {
    const defined = this.ENTITIES[entity];
    if (defined !== void 0) return defined;
    this.fail(this.isName(entity) ? "undefined entity." : "disallowed character in entity name.");
    return `&${entity};`;
   }
   let num = NaN;
   if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) num = parseInt(entity.slice(2), 16); else if (/^#[0-9]+$/.test(entity)) num = parseInt(entity.slice(1), 10);
   if (!this.isChar(num)) {
    this.fail("malformed character entity.");
    return `&${entity};`;
   }
   return String.fromCodePoint(num);
  }
 };
 exports.SaxesParser = SaxesParser;
})();

const S_TEXT = 13;

const FORBIDDEN_START = 0;

var StrictParser = class extends import_saxes.SaxesParser {
 get isBetweenTags() {
  return this["state"] === S_TEXT && this["forbiddenState"] === FORBIDDEN_START && this["carriedFromPrevious"] === void 0;
 }
 skip({length, lines, lineStart}) {
  if (lines > 0) this["positionAtNewLine"] = this["chunkPosition"] + lineStart;
  this["chunkPosition"] += length;
  this.line += lines;
 }
 get beginOfTag() {
  const begin = this["chunk"].lastIndexOf("<", this["i"] - 1);
  return begin === -1 ? void 0 : begin;
 }
 textFrom(begin) {
  return this["chunk"].slice(begin, this["i"]);
 }
};

const parseEntity = import_saxes.SaxesParser.prototype["parseEntity"];

StrictParser.prototype["parseEntity"] = function(entity) {
 if (/[<&\s]/.test(entity)) this.fail("an entity has no end.");
 return parseEntity.call(this, entity);
};

const MAX_TAG = 16777216;

const MAX_TEXT$1 = 67108864;

const PIECE = 16384;

const LONG_COMMENT = 1024;

const MAX_MISSES = 8;

var XmlStream$1 = class {
 #parser=new StrictParser({
  xmlns: false,
  position: false
 });
 #listener;
 #refusal;
 #depth=0;
 #line=1;
 #isInTag=false;
 #isEnding=false;
 #isWanted=false;
 #hasRoot=false;
 #run=0;
 #shape;
 #misses=0;
 #lesson;
 #hasLesson=false;
 #bytes;
 constructor(listener, refusal) {
  this.#listener = listener;
  this.#refusal = refusal;
  this.#parser.on("opentagstart", () => this.#openTagStart());
  this.#parser.on("opentag", ({name, attributes}) => this.#open(name, attributes));
  this.#parser.on("closetag", () => this.#close());
  this.#parser.on("doctype", () => {
   throw this.#refusal({
    kind: "document-type",
    at: this.#position()
   });
  });
  if (listener.comment !== void 0) this.#parser["commentHandler"] = text => listener.comment?.(text);
  this.#parser.on("error", ({message}) => {
   if (!(this.#listener.forbiddenText !== void 0 && this.#isForbiddenText(message))) throw this.#malformed(message);
   this.#listener.forbiddenText?.(this.#parser.line);
  });
 }
 * write(text, bytes) {
  this.#bytes = bytes;
  for (let start = 0; start < text.length; ) {
   const begin = this.#readRepeated(text, start);
   start = begin === start ? this.#endOfPiece(text, start) : begin;
   if (begin < start) this.#parse(text.slice(begin, start));
   yield;
  }
 }
 #parse(piece) {
  this.#run += piece.length;
  this.#hasLesson = false;
  this.#lesson = void 0;
  this.#parser.write(piece);
  this.#checkRun();
  this.#forgetUnwantedText();
 }
 #endOfPiece(text, start) {
  const end = Math.min(text.length, start - start % PIECE + PIECE);
  if (this.#shape === void 0) return end;
  const next = text.slice(start + 1, end).indexOf(`<${this.#listener.repeats} `);
  return next === -1 ? end : start + 1 + next;
 }
 #readRepeated(text, start) {
  const mayRepeat = !this.#isWanted && this.#depth > 0 && this.#depth < 64;
  if (this.#shape === void 0 || !mayRepeat || !this.#parser.isBetweenTags) return start;
  const bytes = this.#bytes;
  const repetitions = bytes === void 0 ? new Repetitions(this.#shape, text, start) : new ByteRepetitions(this.#shape, {
   text,
   bytes
  }, start);
  const first = this.#parser.line;
  while (repetitions.end - start < PIECE && !this.#isWanted && repetitions.next()) {
   const line = first + repetitions.linesBefore;
   if (!("bytes" in repetitions && this.#listener.takeRepeated?.(repetitions, line) === true)) this.#repeat(repetitions.attributes(), line);
   this.#run = 0;
  }
  const {end, lines, lineStart} = repetitions;
  this.#misses = end === start ? this.#misses + 1 : 0;
  if (this.#misses > MAX_MISSES) this.#shape = void 0;
  this.#parser.skip({
   length: end - start,
   lines,
   lineStart: lineStart - start
  });
  return end;
 }
 #repeat(attributes, line) {
  const name = this.#listener.repeats ?? "";
  const content = this.#shape?.content ?? "";
  const wish = this.#listener.open(name, attributes, line);
  if (wish === "with-text") this.#startText();
  if (wish === "with-text" && content !== "") this.#listener.text(content);
  this.#listener.close();
 }
 #begin(name) {
  if (this.#shape !== void 0 || this.#hasLesson || name !== this.#listener.repeats) return;
  this.#hasLesson = true;
  this.#lesson = this.#parser.beginOfTag;
 }
 #learn() {
  if (this.#lesson === void 0) return;
  this.#shape = ElementShape.of(this.#parser.textFrom(this.#lesson));
  this.#lesson = void 0;
  this.#misses = 0;
 }
 get offset() {
  return this.#parser.position;
 }
 end() {
  this.#isEnding = true;
  this.#parser.close();
 }
 #openTagStart() {
  this.#line = this.#parser.columnIndex === 0 ? this.#parser.line - 1 : this.#parser.line;
  this.#isInTag = true;
  this.#hasRoot = true;
  this.#run = 0;
 }
 #open(name, attributes) {
  this.#isInTag = false;
  this.#run = 0;
  this.#depth++;
  if (this.#depth > 64) throw this.#refusal({
   kind: "too-deep",
   limit: 64,
   at: this.#position()
  });
  this.#begin(name);
  if (this.#listener.open(name, attributes, this.#line) === "with-text") this.#startText(); else this.#stopText();
 }
 #close() {
  this.#run = 0;
  this.#depth--;
  this.#learn();
  this.#listener.close();
 }
 #startText() {
  this.#isWanted = true;
  const listen = text => this.#listener.text(text);
  this.#parser["textHandler"] = listen;
  this.#parser["cdataHandler"] = listen;
 }
 #stopText() {
  this.#isWanted = false;
  this.#parser["textHandler"] = void 0;
  this.#parser["cdataHandler"] = void 0;
 }
 #forgetUnwantedText() {
  if (!this.#isWanted && !this.#isInTag && this.#depth > 0 && this.#parser["text"].length > LONG_COMMENT) this.#parser["text"] = "";
 }
 #isForbiddenText(message) {
  if (message === "an XML declaration must be at the start of the document.") return !this.#hasRoot;
  if (message === 'the string "]]>" is disallowed in char data.') return true;
  if (message === "malformed character entity." || message === "undefined entity.") return true;
  const code = this.#parser["chunk"].charCodeAt(this.#parser["prevI"]);
  return message === "disallowed character." && (code < 32 || code === 65534 || code === 65535);
 }
 #checkRun() {
  if (!this.#isWanted && !this.#isInTag && this.#depth > 0) return;
  const limit = this.#isInTag ? MAX_TAG : MAX_TEXT$1;
  if (this.#run <= limit) return;
  const what = this.#isInTag ? "tag" : "text";
  throw this.#refusal({
   kind: "too-long",
   what,
   limit,
   at: this.#position()
  });
 }
 #malformed(reason) {
  const at = this.#position();
  return this.#refusal(this.#isEnding ? {
   kind: "truncated",
   at
  } : {
   kind: "malformed",
   reason,
   at
  });
 }
 #position() {
  return {
   line: this.#parser.line,
   column: this.#parser.columnIndex + 1
  };
 }
};

var XmlStream = class extends XmlStream$1 {
 constructor(listener) {
  super(listener, xmlRefusal);
 }
};

const DOTNET = "add the package JunitXml.TestLogger and run dotnet test --logger junit";

const NATIVE_XML = new Map([ [ "assemblies", {
 title: "xUnit.net's XML",
 wayOut: `${DOTNET} in place of --logger xunit`
} ], [ "assembly", {
 title: "xUnit.net's XML",
 wayOut: `${DOTNET} in place of --logger xunit`
} ], [ "TestRun", {
 title: "Visual Studio's TRX",
 wayOut: `${DOTNET} in place of --logger trx`
} ], [ "test-run", {
 title: "NUnit's XML",
 wayOut: `${DOTNET} in place of --logger nunit`
} ], [ "test-results", {
 title: "the XML of NUnit 2 or Pester",
 wayOut: `${DOTNET}, or in Pester set TestResult.OutputFormat to JUnitXml`
} ], [ "testng-results", {
 title: "TestNG's XML",
 wayOut: "name the files that TestNG writes beside it: junitreports/*.xml"
} ], [ "robot", {
 title: "Robot Framework's output.xml",
 wayOut: "run rebot --xunit junit.xml output.xml, or robot --xunit"
} ], [ "Catch2TestRun", {
 title: "Catch2's XML",
 wayOut: "run the tests with --reporter junit"
} ], [ "Catch", {
 title: "Catch2's XML",
 wayOut: "run the tests with --reporter junit"
} ], [ "doctest", {
 title: "doctest's XML",
 wayOut: "run the tests with --reporters=junit"
} ], [ "TestLog", {
 title: "Boost.Test's XML",
 wayOut: "run the tests with --log_format=JUNIT --log_sink=junit.xml"
} ], [ "TestResult", {
 title: "Boost.Test's XML",
 wayOut: "run the tests with --log_format=JUNIT --log_sink=junit.xml"
} ], [ "TestCase", {
 title: "Qt Test's XML",
 wayOut: "run the tests with -o junit.xml,junitxml"
} ], [ "Site", {
 title: "CTest's XML for CDash",
 wayOut: "run ctest --output-junit junit.xml"
} ] ]);

const FIXTURE = /^(?:setUp|tearDown)(Class|Module) \((.+)\)$/;

const NO_MODULE = /(?:_FailedTest|ModuleImportFailure|LoadTestsFailure)$/;

function pythonFixtureOf(classname, name) {
 if (isFixture(name)) return fixtureIn(name);
 if (isFixture(classname)) return fixtureIn(`${classname}.${name}`);
 return (classname.endsWith("Test") || classname.endsWith("Failure")) && NO_MODULE.test(classname) ? {
  whole: "file",
  className: void 0
 } : void 0;
}

function isFixture(name) {
 return name.startsWith("setUp") || name.startsWith("tearDown");
}

function fixtureIn(name) {
 const match = FIXTURE.exec(name);
 if (match === null) return;
 return match[1] === "Class" ? {
  whole: "suite",
  className: match[2]
 } : {
  whole: "file",
  className: void 0
 };
}

const OUTCOMES = new Map([ [ "failure", "fail" ], [ "error", "error" ], [ "skipped", "skip" ], [ "ignored", "skip" ], [ "skip", "skip" ], [ "flakyFailure", "flaky" ], [ "flakyError", "flaky" ], [ "rerunFailure", "fail" ], [ "rerunError", "error" ] ]);

const STATUS_WORDS = new Map([ ...[ "run", "completed", "pass", "passed", "ok", "success" ].map(word => [ word, "pass" ]), ...[ "notrun", "suppressed", "skip", "skipped", "disabled", "ignored", "pending", "todo" ].map(word => [ word, "skip" ]), ...[ "fail", "failed", "failure" ].map(word => [ word, "fail" ]), ...[ "timedout", "timeout", "panicked", "interrupted", "aborted" ].map(word => [ word, "fail" ]), ...[ "error", "errored", "crashed", "broken" ].map(word => [ word, "error" ]), ...[ "undefined", "hook_error", "cleanup_error" ].map(word => [ word, "error" ]), [ "untested", "skip" ], [ "true", "pass" ], [ "false", "fail" ] ]);

const GRAVITY = {
 pass: 0,
 "not-applicable": 1,
 skip: 2,
 flaky: 3,
 fail: 4,
 error: 5
};

const COLLECTION = "collection failure";

function outcomeOf(name, attributes, line) {
 const status = OUTCOMES.get(name);
 return status === void 0 ? void 0 : {
  name,
  status,
  attributes,
  line,
  text: ""
 };
}

function needsText({attributes: {message = ""}}) {
 return message === "Failed" || message === COLLECTION || message.trim() === "";
}

function outcomeMessage(outcome) {
 const {message, type} = outcome.attributes;
 if (message === COLLECTION) return require_excerpt.messageOf([ COLLECTION, ...collectionError(outcome.text) ].join(": "));
 return (needsText(outcome) ? [ outcome.text, message, type ] : [ message ]).map(require_excerpt.messageOf).find(text => text !== void 0);
}

function collectionError(text) {
 const line = text.split("\n").findLast(each => /^E {3}\S/.test(each));
 return line === void 0 ? [] : [ line.slice(1).trim() ];
}

var JunitCase = class {
 attributes;
 line;
 classname;
 name;
 fixture;
 properties;
 status="pass";
 message;
 #failures=0;
 #skips=0;
 #isIgnored=false;
 #isTolerated=false;
 #hasReruns=false;
 #isTeardown=false;
 #isCollection=false;
 #unknown;
 constructor(attributes, line) {
  this.attributes = attributes;
  this.line = line;
  this.classname = require_main.portableName(attributes["classname"] ?? "");
  this.name = require_main.portableName(attributes["name"] ?? "");
  this.fixture = pythonFixtureOf(this.classname, this.name);
  this.#readStatus("status");
  this.#readStatus("result");
  this.#readStatus("success");
 }
 add(outcome) {
  const {name, status} = outcome;
  if (name === "failure" || name === "error") this.#failures++; else if (status === "skip") this.#skips++; else this.#hasReruns = true;
  if (status === "skip" && isTolerant(outcome)) this.#isTolerated = true;
  if (name === "ignored") this.#isIgnored = true;
  if (name === "error" && isOfTeardown(outcome)) this.#isTeardown = true;
  if (name === "error" && outcome.attributes["message"] === COLLECTION) this.#isCollection = true;
  const isGraver = GRAVITY[status] > GRAVITY[this.status];
  if (isGraver || this.message === void 0) this.message = outcomeMessage(outcome) ?? this.message;
  if (isGraver) this.status = status;
 }
 get isRerun() {
  return this.#isTeardown || require_main.isFailure(this.status) && this.classname === "Test suite failed to run";
 }
 get isCollection() {
  return this.#isCollection;
 }
 settle(notes) {
  if (this.#isTolerated) this.status = "skip";
  const attribute = this.#unknown;
  if (attribute === void 0) return;
  const word = `${attribute}: the value ${require_main.showValue(this.attributes[attribute] ?? "")} of a test case is not known`;
  if (this.#failures === 0 && this.#skips === 0) throw new require_main.EvidenceError(word, {
   line: this.line,
   remedy: "find out what the tool means by it: an unknown result is never a pass"
  });
  notes.add(`${word}; the element in it counts`, this.line);
 }
 addTo(count, {previous, suite}) {
  count.cases++;
  if (this.name === previous?.name && this.classname === previous.classname) count.repeats++;
  if (this.#hasReruns) count.reruns++;
  if (this.#isTeardown) count.teardowns++;
  if (this.#isIgnored || isOfTestNgSetUp(this) && !require_main.isFailure(this.status)) count.leftOut++;
  if (this.status === "skip") count.skipped++;
  count.furtherSkips += this.status === "skip" ? Math.max(0, this.#skips - 1) : this.#skips;
  if (this.#isTolerated && this.#failures > 0) {
   count.tolerated += this.#failures;
   count.toleratedCases++;
  }
  if (require_main.isFailure(this.status)) this.#addFailureTo(count, suite);
 }
 #addFailureTo(count, suite) {
  if (this.status === "fail") count.failures++; else count.errors++;
  if (this.#failures > 1) count.furtherFailures += this.#failures - 1;
  if (isStandIn(this, suite)) count.standIns++;
  if (isBrokenPackage(this)) count.brokenPackages++;
 }
 #readStatus(attribute) {
  const word = this.attributes[attribute];
  if (word === void 0) return;
  const status = STATUS_WORDS.get(word.toLowerCase());
  if (status === void 0) this.#unknown ??= attribute; else if (GRAVITY[status] > GRAVITY[this.status]) this.status = status;
 }
};

function isTolerant({attributes: {type, message}}) {
 return type === "todo" || message === "TEST_CASE tagged with !mayfail";
}

function isOfTeardown({attributes}) {
 return attributes["message"]?.startsWith("failed on teardown with ") === true;
}

function isStandIn(test, suite) {
 return suite === "NonTestSuiteFailure" || isBrokenPackage(test) || test.classname === "Test suite failed to run" || isOfTestNgSetUp(test) || test.name.trimStart().startsWith("Test execution failure: could be caused by test hooks");
}

function isBrokenPackage({classname, name}) {
 return name === "TestMain" && (classname === "" || classname === ".");
}

const TESTNG_SET_UP = /^@(?:Before|After)(?:Suite|Test|Groups|Class|Method) /;

function isOfTestNgSetUp({name}) {
 return name.startsWith("@") && TESTNG_SET_UP.test(name);
}

const ONE_CASE_A_TEST = new Set([ "jest tests", "vitest tests", "nextest-run", "Mocha Tests" ]);

const SCHEMA = "xsi:noNamespaceSchemaLocation";

function recordsReruns(attributes) {
 return ONE_CASE_A_TEST.has(attributes["name"] ?? "") || attributes[SCHEMA]?.endsWith("/surefire-test-report.xsd") === true;
}

const PYTEST = new Set([ "pytest", "pytest tests" ]);

function firstLineOf({name = ""}) {
 return PYTEST.has(name) ? 0 : void 0;
}

const COUNTING = [ {
 isBy: ({name}) => name === "pytest",
 declares: "more",
 effect: "note",
 words: "pytest counts subtests too"
}, {
 isBy: ({name}) => name === "pytest tests",
 declares: "more",
 effect: "refusal",
 words: "find out which tests are missing from the report; where pytest counts subtests, remove junit_suite_name from its options, or set totals: results in the campaign"
}, {
 isBy: ({hostname}) => hostname === "tbd",
 declares: "more",
 effect: "note",
 words: "Catch2 counts assertions"
}, {
 isBy: ({name = ""}) => name.endsWith(".bats"),
 declares: "more",
 effect: "note",
 words: "bats counts a file or a run that fails to clean up as a test"
}, {
 isBy: ({name, hostname}) => name === "Mocha Tests" || hostname === "undefined",
 declares: "other",
 effect: "note",
 skips: "unlisted",
 words: "mocha-junit-reporter counts pending tests and those behind a failing hook, which it does not list, and lists the hook"
}, {
 isBy: ({name}) => name === "nose2-junit",
 declares: "fewer",
 effect: "note",
 words: "nose2 counts a test once, however many of its subtests and of its set-up failed"
}, {
 isBy: ({name}) => name === "jest tests",
 declares: "fewer",
 effect: "refusal",
 words: "jest-junit writes a todo test as passed and does not count it: remove test.todo, or use the report of jest --json"
} ];

function countingOf(attributes) {
 return COUNTING.find(({isBy}) => isBy(attributes));
}

const SETUP_SCRIPT = "@setup-script:";

function isOfTheRun(suite) {
 return suite === "NonTestSuiteFailure" || suite.startsWith(SETUP_SCRIPT);
}

function wholeOf(test, suite) {
 if (isOfTheRun(suite)) return "run";
 if (test.classname === "Test suite failed to run") return "file";
 if (test.fixture !== void 0) return test.fixture.whole;
 return standsForMore(test) ? "suite" : void 0;
}

function standsForMore(test) {
 const {classname, name} = test;
 return test.isCollection || test.fixture !== void 0 || classname === "Test suite failed to run" || name.trim() === "" || isBrokenPackage(test);
}

function selectableNames(test, {text, last}) {
 if (isOfTheRun(last) || test.classname === "Test suite failed to run") return {};
 const {fixture} = test;
 if (fixture !== void 0) return fixture.className === void 0 ? {} : {
  className: fixture.className
 };
 if (test.isCollection) return {
  suite: text,
  className: test.name
 };
 return {
  suite: text,
  className: standsForMore(test) && /^\.?$/.test(test.classname) ? last : test.classname
 };
}

const RUN_SUFFIX = /^(.+)-(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/s;

const DAY = 864e5;

const ERROR_HOLDER = "unittest.suite._ErrorHolder";

function nameWithoutRun({name = "", timestamp = ""}) {
 const match = RUN_SUFFIX.exec(name);
 if (match === null) return;
 const [, plain, year, month, day, hour, minute, second] = match;
 const began = require_stated_instant.statedInstant(`${year}-${month}-${day}T${hour}:${minute}:${second}`);
 const told = require_stated_instant.statedInstant(timestamp);
 if (typeof began !== "number") return;
 return typeof told === "number" && Math.abs(began - told) <= DAY || told === "unstated" && plain === ERROR_HOLDER ? plain : void 0;
}

const ABSOLUTE = /^(?:\/|[A-Za-z]:[\\/])/;

function stableSuiteName(attributes) {
 const {name = "", assertions, file} = attributes;
 return assertions !== void 0 && file === void 0 && ABSOLUTE.test(name) ? "" : nameWithoutRun(attributes);
}

const GINKGO = new Set([ "SuiteSucceeded", "SuiteHasProgrammaticFocus", "SpecialSuiteFailureReason" ]);

var SuiteOutcome = class {
 #isGinkgo=false;
 #hasSucceeded=false;
 #reason="";
 take(name, value) {
  if (!GINKGO.has(name)) return;
  this.#isGinkgo = true;
  if (name === "SuiteSucceeded") this.#hasSucceeded = value === "true"; else if (name === "SpecialSuiteFailureReason") this.#reason = value;
 }
 get failure() {
  if (!this.#isGinkgo || this.#hasSucceeded) return;
  return this.#reason || "the suite failed, and no spec in it did";
 }
};

const PLAIN_ATTRIBUTES = new Set([ "classname", "name", "time", "assertions" ]);

const MAX_PATH$1 = 1e3;

const MAX_NAME = 256;

const PLAIN = /^[ !#-[\]-~]*$/;

const SET_UP = /^(?:setUp|tearDown|@)/;

const [SPACE, AT, POINT, BACKSLASH, LOWER_S, LOWER_T, LOWER_X] = [ 32, 64, 46, 92, 115, 116, 120 ];

function plainNamesOf(names) {
 const [classname, name] = [ names.indexOf("classname"), names.indexOf("name") ];
 return classname !== -1 && name !== -1 && names.every(each => PLAIN_ATTRIBUTES.has(each)) ? {
  classname,
  name
 } : void 0;
}

var PlainClass = class PlainClass {
 classname;
 start;
 kind;
 place;
 #classname;
 #last;
 static of(test, path, result) {
  const {file, place, attributes, tier, rerun} = result;
  const isLocated = file !== void 0 || place !== void 0 || attributes?.["file"] !== void 0;
  const {classname} = test;
  const isOdd = SET_UP.test(classname) || standsForMore(test) || test.properties !== void 0;
  const isPlain = path.start.length <= MAX_PATH$1 && classname.length <= MAX_PATH$1 && PLAIN.test(path.start) && PLAIN.test(classname);
  if (result.status !== "pass" || isLocated || isOdd || !isPlain) return;
  const selected = {
   ...tier === void 0 ? {} : {
    tier
   },
   ...attributes === void 0 ? {} : {
    attributes
   }
  };
  return new PlainClass(classname, path, {
   place: selected,
   rerun
  });
 }
 constructor(classname, path, {place, rerun}) {
  this.classname = classname;
  this.#classname = new require_byte_words.ByteWord(classname);
  this.#last = new require_byte_words.ByteWord(path.last);
  this.start = Buffer.from(path.start);
  this.place = place;
  this.kind = {
   status: "pass",
   ...place.tier === void 0 ? {} : {
    tier: place.tier
   },
   ...rerun === void 0 ? {} : {
    rerun
   }
  };
 }
 has({bytes, starts, ends}, {classname, name}) {
  if (!this.#classname.equals(bytes, starts[classname] ?? 0, ends[classname] ?? 0)) return false;
  const [start, end] = [ starts[name] ?? 0, ends[name] ?? 0 ];
  return isPlainName(bytes, start, end) && !this.#last.equals(bytes, start, end);
 }
};

function isPlainName(bytes, start, end) {
 const first = bytes[start];
 if (end === start || end - start > MAX_NAME || first === SPACE || first === AT) return false;
 if (bytes[end - 1] === SPACE || endsAsSource(bytes, start, end)) return false;
 for (let at = start; at < end; at++) if (bytes[at] === BACKSLASH) return false;
 return !(first === LOWER_S || first === LOWER_T) || !SET_UP.test(String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 8))));
}

function endsAsSource(bytes, start, end) {
 const last = bytes[end - 1];
 if (last !== LOWER_S && last !== LOWER_X) return false;
 for (let at = Math.max(start, end - 5); at < end; at++) if (bytes[at] === POINT) return true;
 return false;
}

const MAX_ROWS = 1024;

const MAX_BYTES = 131072;

var CaseRows = class {
 #bytes=new Uint8Array(MAX_BYTES);
 #starts=new Uint32Array(MAX_ROWS);
 #ends=new Uint32Array(MAX_ROWS);
 #kindOf=new Uint16Array(MAX_ROWS);
 #lines=new Uint32Array(MAX_ROWS);
 #classes=[];
 #kinds=[];
 #repeated;
 #length=0;
 #taken=0;
 take(suite, element, line) {
  const {names} = element;
  if (this.#repeated?.names !== names) this.#repeated = {
   names,
   plain: plainNamesOf(names)
  };
  const {plain} = this.#repeated;
  const hasRoom = this.#length < MAX_ROWS && MAX_BYTES - this.#end >= 1256;
  const of = plain === void 0 || !hasRoom ? void 0 : suite.takePlain(element, plain);
  if (plain === void 0 || of === void 0) return false;
  this.#add(of, element, plain.name);
  this.#lines[this.#length - 1] = line;
  return true;
 }
 #add(of, {bytes, starts, ends}, name) {
  const [from, to] = [ starts[name] ?? 0, ends[name] ?? 0 ];
  const row = this.#length;
  let at = this.#end;
  this.#starts[row] = at;
  for (let index = 0; index < of.start.length; index++) this.#bytes[at++] = of.start[index] ?? 0;
  for (let index = from; index < to; index++) this.#bytes[at++] = bytes[index] ?? 0;
  this.#ends[row] = at;
  this.#kindOf[row] = of === this.#classes[row - 1] ? this.#kindOf[row - 1] ?? 0 : this.#kindNumber(of.kind);
  this.#classes[row] = of;
  this.#length++;
 }
 get #end() {
  return this.#length === 0 ? 0 : this.#ends[this.#length - 1] ?? 0;
 }
 endRun(records) {
  if (this.#length === this.#taken) return;
  records.push({
   kind: "rows",
   rows: this.#rows(this.#taken, this.#length)
  });
  this.#taken = this.#length;
 }
 clear() {
  this.#length = 0;
  this.#taken = 0;
 }
 #rows(first, end) {
  return {
   bytes: this.#bytes,
   length: end - first,
   starts: this.#starts.subarray(first, end),
   ends: this.#ends.subarray(first, end),
   kindOf: this.#kindOf.subarray(first, end),
   kinds: this.#kinds,
   resultAt: row => this.#resultAt(first + row)
  };
 }
 #resultAt(row) {
  const {place, kind} = this.#classes[row] ?? {
   place: {},
   kind: {
    status: "error"
   }
  };
  return {
   subject: Buffer.from(this.#bytes.subarray(this.#starts[row], this.#ends[row])).toString(),
   ...kind,
   ...place,
   evidenceLine: this.#lines[row] ?? 0
  };
 }
 #kindNumber(kind) {
  const {tier, rerun} = kind;
  const known = this.#kinds.findIndex(each => each.tier === tier && each.rerun === rerun);
  return known === -1 ? this.#kinds.push(kind) - 1 : known;
 }
};

const MAX_PATH = 1e3;

const SCRIPT = /^(?![/.]|[A-Za-z]:)[^<>:"|?*\n]{1,990}\.[cm]?[jt]sx?$/;

var SuitePlaces = class {
 #path;
 #file;
 #package;
 #properties;
 #shared;
 constructor(path, attributes, properties) {
  this.#path = path;
  this.#file = fileOf(attributes);
  this.#package = attributes["package"];
  this.#properties = properties;
 }
 get properties() {
  return this.#properties;
 }
 setProperty(name, value, line) {
  this.#properties = new require_subject.AttributeSet(this.#properties);
  this.#properties.set(name, value, line);
 }
 ofSuite(line) {
  return this.#placeOf({
   line,
   suite: this.#path.text,
   file: this.#file
  });
 }
 ofCase(test) {
  const {classname, properties} = test;
  const file = test.fixture === void 0 ? fileOf(test.attributes) ?? this.#file : void 0;
  const known = this.#shared;
  const isPlain = properties === void 0 && !standsForMore(test);
  if (isPlain && known?.classname === classname && known.file === file) return known.place;
  const shown = classname === this.#path.last && SCRIPT.test(classname) ? classname : void 0;
  const names = selectableNames(test, this.#path);
  const place = this.#placeOf({
   ...names,
   file,
   shown,
   line: test.line,
   properties
  });
  if (isPlain) this.#shared = {
   classname: require_excerpt.standalone(classname),
   file,
   place
  };
  return place;
 }
 #placeOf({suite, className, file, shown, line, properties = this.#properties}) {
  const set = new require_subject.AttributeSet(properties);
  set.set("suite", suite, line);
  set.set("class", className, line);
  set.set("file", file, line);
  const isShown = file !== void 0 && file !== "" && file.length <= MAX_PATH;
  const place = placeOf(isShown ? file : void 0, this.#package);
  return {
   ...set.toResult(),
   ...isShown ? {
    file: require_excerpt.standalone(file)
   } : shown === void 0 ? {} : {
    file: require_excerpt.standalone(shown)
   },
   ...place === void 0 ? {} : {
    place: require_excerpt.standalone(place)
   }
  };
 }
};

function fileOf({file}) {
 return file?.includes("\\") ? file.replaceAll("\\", "/") : file;
}

function placeOf(file, folder = "") {
 const place = (file ?? folder).replace(/^\.\//, "");
 return place.length <= MAX_PATH && require_main.isPortablePath(place) ? place : void 0;
}

var CaseCount = class CaseCount {
 cases=0;
 failures=0;
 errors=0;
 skipped=0;
 furtherFailures=0;
 furtherSkips=0;
 standIns=0;
 brokenPackages=0;
 leftOut=0;
 teardowns=0;
 repeats=0;
 reruns=0;
 suiteFailures=0;
 tolerated=0;
 toleratedCases=0;
 failingSuites=0;
 besides=0;
 get failing() {
  return this.failures + this.errors + this.suiteFailures;
 }
 add(other) {
  for (const key of KEYS) this[key] += other[key];
 }
 asOneCase() {
  const one = new CaseCount;
  one.cases = 1;
  one.failures = this.failures + this.errors > 0 ? 1 : 0;
  one.skipped = this.skipped > 0 ? 1 : 0;
  return one;
 }
};

const KEYS = Object.keys(new CaseCount);

function checkTotals(suite, notes) {
 const {attributes, line, counts, counting, totals} = suite;
 const declared = readDeclared(attributes, {
  line,
  notes
 });
 if (counts.some(count => disagreement(declared, count) === void 0)) return;
 const found = `the suite ${require_main.showValue(attributes["name"] ?? "")} declares ${disagreement(declared, counts[0])}`;
 const [count] = counts;
 const isFailureHidden = failuresDisagree(declared, count) !== void 0;
 if (totals === "results" && !isFailureHidden) {
  notes.add(`${found}; the policy says totals: results`, line);
  return;
 }
 const isSaid = declared.failures !== void 0 || declared.errors !== void 0;
 const areSkipsRight = skippedDisagree(declared, count) === void 0 || counting?.skips === "unlisted" && (declared.skipped ?? 0) > count.skipped;
 const known = isSaid && !isFailureHidden && areSkipsRight && counting && isCountedSo(declared, count, counting) ? counting : void 0;
 if (known?.effect !== "note") throw contradiction(found, line, known);
 adjust(declared, count);
 notes.add(`${found}: ${known.words}`, line);
}

function isCountedSo({tests = 0}, count, {declares}) {
 switch (declares) {
 case "more":
  return tests >= count.cases;

 case "fewer":
  return tests > 0 && tests < count.cases;

 case "other":
  return tests > 0;
 }
}

function adjust({tests = 0}, count) {
 if (tests > mostTests(count)) count.besides += tests - mostTests(count); else count.leftOut += Math.max(0, fewestTests(count) - tests);
}

function contradiction(found, line, known) {
 const remedy = known?.words ?? "find out which tests are missing from the report; where its tool counts something else as tests, set totals: results in the campaign";
 return new require_main.EvidenceError(found, {
  line,
  remedy
 });
}

const COUNT$1 = /^\s*\+?(\d{1,9})(?:\.0+)?\s*$/;

function readCount(attributes, name, said) {
 const text = attributes[name];
 if (text === void 0) return;
 const count = COUNT$1.exec(text)?.[1];
 if (count !== void 0) return Number(count);
 if (text.trim() !== "" && (name === "failures" || name === "errors")) throw new require_main.EvidenceError(`${name}: expected a whole number, found ${require_main.showValue(text)}`, {
  line: said.line,
  remedy: "find out why the tool wrote this"
 });
 said.notes.add(`${name}: ${require_main.showValue(text)} is not a number, so nothing is compared with it`, said.line);
}

function readDeclared(attributes, said) {
 return {
  tests: readCount(attributes, "tests", said),
  failures: readCount(attributes, "failures", said),
  errors: readCount(attributes, "errors", said),
  skipped: readCount(attributes, "skipped", said),
  disabled: readCount(attributes, "disabled", said)
 };
}

function disagreement(declared, count) {
 return testsDisagree(declared, count) ?? failuresDisagree(declared, count) ?? skippedDisagree(declared, count);
}

function testsDisagree({tests}, count) {
 if (tests === void 0) return;
 return tests >= fewestTests(count) && tests <= mostTests(count) ? void 0 : `tests="${tests}" and has ${count.cases} test cases`;
}

function fewestTests(count) {
 return (count.reruns > 0 ? count.failures + count.errors : count.cases - count.repeats) - count.standIns - count.leftOut;
}

function mostTests(count) {
 return count.cases + count.teardowns + count.suiteFailures + count.besides;
}

function failuresDisagree({failures, errors}, count) {
 if (failures === void 0 && errors === void 0) return;
 const sum = (failures ?? 0) + (errors ?? 0);
 const fewest = (failures === void 0 ? 0 : count.failures) + (errors === void 0 ? 0 : count.errors) - count.standIns;
 const bad = count.failures + count.errors;
 const most = count.brokenPackages > 0 ? Number.POSITIVE_INFINITY : bad + count.furtherFailures + count.suiteFailures + count.tolerated;
 if (sum >= fewest && sum <= most) return;
 return `${[ failures === void 0 ? "" : `failures="${failures}"`, errors === void 0 ? "" : `errors="${errors}"` ].filter(Boolean).join(" ")} and has ${bad} failing test cases`;
}

function skippedDisagree({skipped, disabled = 0}, count) {
 const most = count.skipped + count.furtherSkips;
 const fewest = count.reruns > 0 ? 0 : count.skipped - count.toleratedCases;
 const readings = skipped === void 0 ? [] : [ skipped, skipped + disabled ];
 const agrees = skipped === void 0 ? disabled <= most : readings.some(sum => sum >= fewest && sum <= most);
 const shown = skipped === void 0 ? `disabled="${disabled}"` : `skipped="${skipped}"`;
 return agrees ? void 0 : `${shown} and has ${count.skipped} skipped test cases`;
}

var LastCase = class {
 #read;
 #plain;
 #learned;
 #name=new Uint8Array(64);
 #length=0;
 take(test, path, result) {
  this.#read = {
   test,
   path,
   result
  };
  this.#length = 0;
 }
 get named() {
  const {classname} = this.#plain ?? {};
  if (this.#length === 0 || classname === void 0) return this.#read?.test;
  return {
   classname,
   name: Buffer.from(this.#name.subarray(0, this.#length)).toString()
  };
 }
 takePlain(element, names) {
  const {bytes, starts, ends} = element;
  const [start, end] = [ starts[names.name] ?? 0, ends[names.name] ?? 0 ];
  if (this.#plain?.has(element, names) !== true) {
   if (this.#learned === this.#read) return;
   this.#learn();
   if (this.#plain?.has(element, names) !== true) return;
  }
  if (this.#isRepeated(bytes, start, end)) return;
  this.#note(bytes, start, end);
  return this.#plain;
 }
 #learn() {
  const read = this.#read;
  this.#learned = read;
  if (read === void 0 || this.#length > 0) return;
  this.#plain = PlainClass.of(read.test, read.path, read.result) ?? this.#plain;
 }
 #isRepeated(bytes, start, end) {
  const {name = ""} = this.#read?.test ?? {};
  const length = this.#length > 0 ? this.#length : name.length;
  if (length !== end - start) return false;
  for (let index = 0; index < length; index++) if ((this.#length > 0 ? this.#name[index] : name.charCodeAt(index)) !== bytes[start + index]) return false;
  return true;
 }
 #note(bytes, start, end) {
  const length = end - start;
  if (length > this.#name.length) this.#name = new Uint8Array(length * 2);
  for (let index = 0; index < length; index++) this.#name[index] = bytes[start + index] ?? 0;
  this.#length = length;
 }
};

var JunitSuite = class {
 path;
 #element;
 #own=new CaseCount;
 #nested=new CaseCount;
 #nestedAsCases=new CaseCount;
 recordsReruns;
 firstLine;
 #places;
 #last=new LastCase;
 #ofClass;
 #outcome=new SuiteOutcome;
 #context;
 counting;
 #unknown;
 constructor(element, context, parent) {
  const {name: kind, attributes} = element;
  const name = require_main.portableName(attributes["name"] ?? "");
  this.#element = element;
  this.#context = context;
  this.counting = countingOf(attributes) ?? parent?.counting;
  this.path = kind === "testsuites" ? require_subject.NO_PATH : require_subject.below(parent?.path ?? require_subject.NO_PATH, name);
  this.firstLine = firstLineOf(attributes) ?? parent?.firstLine ?? 1;
  this.recordsReruns = recordsReruns(attributes) || parent?.recordsReruns === true;
  this.#places = new SuitePlaces(this.path, attributes, parent?.properties ?? new require_subject.AttributeSet);
 }
 get line() {
  return this.#element.line;
 }
 get properties() {
  return this.#places.properties;
 }
 get hasResults() {
  const {cases, suiteFailures} = this.#total();
  return cases + suiteFailures > 0;
 }
 setProperty(name, value, line) {
  this.#outcome.take(name, value);
  if (name.includes(".")) return;
  if (this.hasResults) throw new require_main.EvidenceError(`the property ${require_main.showValue(name)} of a suite comes after its test cases`, {
   line,
   remedy: "write the properties of a suite before its test cases"
  });
  this.#places.setProperty(name, value, line);
 }
 take(test) {
  const {notes} = this.#context;
  const path = this.#pathOf(test.classname);
  const text = require_subject.textBelow(path, test.name);
  const subject = require_subject.subjectOf({
   text
  }, test.line, notes);
  test.settle(notes);
  test.addTo(this.#own, {
   previous: this.#last.named,
   suite: this.path.last
  });
  const result = {
   subject,
   status: test.status,
   evidenceLine: test.line
  };
  putPlace(result, this.#places.ofCase(test));
  if (test.message !== void 0) result.message = test.message;
  if (test.isRerun) result.rerun = true; else if (this.recordsReruns) result.rerun = false;
  const whole = require_main.isFailure(test.status) ? wholeOf(test, this.path.last) : void 0;
  if (whole !== void 0) result.whole = whole;
  const line = this.#lineOf(test);
  if (line !== void 0 && line >= this.firstLine) result.line = line + 1 - this.firstLine;
  this.#last.take(test, path, result);
  return result;
 }
 takePlain(element, names) {
  const plain = this.#last.takePlain(element, names);
  if (plain !== void 0) this.#own.cases++;
  return plain;
 }
 #pathOf(classname) {
  if (this.#ofClass?.classname === classname) return this.#ofClass.path;
  const path = require_subject.below(this.path, classname);
  this.#ofClass = {
   classname,
   path
  };
  return path;
 }
 #lineOf({attributes: {line}, line: at}) {
  if (line === void 0) return;
  if (/^\d{1,9}$/.test(line)) return Number(line);
  this.#context.notes.add("the line of a test case is not a number", at);
 }
 meetUnknown(name, line) {
  this.#unknown ??= {
   name,
   line
  };
 }
 takeFailure(outcome) {
  const {line} = outcome;
  this.#own.suiteFailures++;
  if (this.#own.suiteFailures > 1) return;
  return this.#failed(outcomeMessage(outcome), line);
 }
 hiddenFailure() {
  const message = this.#total().failing > 0 ? void 0 : this.#outcome.failure;
  return message === void 0 ? void 0 : this.#failed(require_excerpt.messageOf(message), this.#element.line);
 }
 #failed(message, line) {
  const isNamed = this.path.text !== "";
  const {package: folder = ""} = this.#element.attributes;
  const name = isNamed ? "" : require_main.portablePaths([ folder ]).get(folder) || "(suite)";
  return {
   subject: require_subject.subjectOf(require_subject.below(this.path, name), line, this.#context.notes),
   status: "error",
   evidenceLine: line,
   whole: isNamed ? "suite" : "run",
   ...this.#places.ofSuite(line),
   ...message === void 0 ? {} : {
    message
   }
  };
 }
 close(parent) {
  const {name, attributes, line} = this.#element;
  const total = this.#total();
  const asCases = new CaseCount;
  asCases.add(this.#own);
  asCases.add(this.#nestedAsCases);
  const own = name === "testsuite" && this.#own.cases > 0 ? [ this.#own ] : [];
  const {notes, totals} = this.#context;
  if (total.failing > 0 && name === "testsuite") total.failingSuites++;
  checkTotals({
   attributes,
   line,
   counts: [ total, asCases, ...own ],
   counting: this.counting,
   totals
  }, notes);
  this.#settleUnknown(parent);
  parent?.takeNested(total);
 }
 #settleUnknown(parent) {
  const unknown = this.#unknown;
  if (unknown === void 0) return;
  const {tests, failures, errors} = this.#element.attributes;
  const words = `the element ${require_main.showValue(unknown.name)} of a test case is not known`;
  if (tests !== void 0 && (failures !== void 0 || errors !== void 0)) this.#context.notes.add(`${words}; the totals of its suite agree with the results`, unknown.line); else if (parent !== void 0) parent.#unknown ??= unknown; else throw new require_main.EvidenceError(words, {
   line: unknown.line,
   remedy: "find out what the tool means by it: an unknown result is never a pass"
  });
 }
 get shownFailures() {
  const {failing, failingSuites} = this.#total();
  return failing + failingSuites;
 }
 takeNested(count) {
  this.#nested.add(count);
  this.#nestedAsCases.add(count.asOneCase());
 }
 #total() {
  const total = new CaseCount;
  total.add(this.#own);
  total.add(this.#nested);
  return total;
 }
};

function putPlace(result, {tier, attributes, file, place}) {
 if (tier !== void 0) result.tier = tier;
 if (attributes !== void 0) result.attributes = attributes;
 if (file !== void 0) result.file = file;
 if (place !== void 0) result.place = place;
}

const COUNT = /^ (fail|cancelled) (\d{1,9}) $/;

var RunSummary = class {
 #counts=new Map;
 take(comment) {
  const [, name, count] = COUNT.exec(comment) ?? [];
  if (name !== void 0) this.#counts.set(name, Number(count));
 }
 check(shown, line) {
  const failed = [ ...this.#counts.values() ].reduce((sum, count) => sum + count, 0);
  if (failed <= shown) return;
  throw new require_main.EvidenceError(`its summary says that ${failed} tests failed, and only ${shown} of them are in it`, {
   line,
   remedy: "look into the output of the run: Node's reporter leaves out a test that fails beside subtests which pass"
  });
 }
};

var SuiteDates = class {
 #notes;
 #open=[];
 #oldest;
 #isUnknown=false;
 #undatedPass;
 constructor(notes) {
  this.#notes = notes;
 }
 get oldest() {
  return this.#isUnknown ? void 0 : this.#oldest;
 }
 open(element, timestamp, line) {
  if (timestamp !== void 0 && this.#read(timestamp, line) || this.#open.at(-1) === "dated") this.#open.push("dated"); else this.#open.push(element === "testsuites" ? "root" : "undated");
 }
 pass(line) {
  if (this.#open.at(-1) === "undated") this.#undatedPass ??= {
   line
  };
 }
 close() {
  this.#open.pop();
  const isMixed = this.#undatedPass !== void 0 && this.#oldest !== void 0;
  if (this.#open.length > 0 || !isMixed) return;
  this.#isUnknown = true;
  this.#notes.add("a suite does not say when it ran, and others do, so the age is unknown", this.#undatedPass?.line);
 }
 #read(timestamp, line) {
  const instant = require_stated_instant.statedInstant(timestamp);
  if (instant === "unstated") return false;
  if (instant === "unreadable") {
   this.#isUnknown = true;
   this.#notes.add(`timestamp: ${require_main.showValue(timestamp)} is not an instant, so the age is unknown`, line);
  } else if (this.#oldest === void 0 || instant < this.#oldest) this.#oldest = instant;
  return true;
 }
};

const SUITES = new Set([ "testsuites", "testsuite" ]);

const MAX_TEXT = 2e3;

var JunitDocument = class {
 repeats="testcase";
 #places=[];
 #suites=[];
 #case;
 #outcome;
 #property;
 #context;
 #summary=new RunSummary;
 #records=[];
 #rows=new CaseRows;
 #dates;
 #runs=new Map;
 constructor(context) {
  this.#context = context;
  this.#dates = new SuiteDates(context.notes);
 }
 get oldest() {
  return this.#dates.oldest;
 }
 takeRecords() {
  this.#rows.endRun(this.#records);
  this.#rows.clear();
  const records = this.#records;
  this.#records = [];
  return records;
 }
 takeRepeated(element, line) {
  const suite = this.#places.at(-1) === "suite" ? this.#suites.at(-1) : void 0;
  return suite !== void 0 && this.#rows.take(suite, element, line);
 }
 open(name, attributes, line) {
  const place = this.#enter(name, attributes, line);
  this.#places.push(place);
  return place === "property" && this.#property?.value === void 0 || place === "outcome" && this.#outcome !== void 0 && needsText(this.#outcome) ? "with-text" : "without-text";
 }
 text(text) {
  if (this.#property !== void 0) this.#property.value = appended(this.#property.value ?? "", text); else if (this.#outcome !== void 0) this.#outcome.text = appended(this.#outcome.text, text);
 }
 comment(text) {
  if (this.#places.length === 1) this.#summary.take(text);
 }
 forbiddenText(line) {
  this.#context.notes.add("the text holds a character that XML forbids", line);
 }
 close() {
  const place = this.#places.pop();
  if (place === "case") this.#closeCase(); else if (place === "outcome") this.#closeOutcome(); else if (place === "property") this.#closeProperty(); else if (place === "suite") this.#closeSuite();
 }
 #enter(name, attributes, line) {
  const parent = this.#places.at(-1);
  if (parent === void 0) return this.#openRoot(name, attributes, line);
  if (parent === "suite") return this.#openInSuite(name, attributes, line);
  if (parent !== "case" && isKnown(name)) throw misplaced(name, line);
  if (SUITES.has(name) || name === "testcase") throw misplaced(name, line);
  if (parent === "case") return this.#openInCase(name, attributes, line);
  return parent === "properties" && name === "property" ? this.#openProperty(attributes, line) : "other";
 }
 #openRoot(name, attributes, line) {
  const {xmlns = ""} = attributes;
  const space = xmlns === "" ? "" : ` in the namespace ${require_main.showValue(xmlns)}`;
  if (!SUITES.has(name)) throw otherRoot(name, space, line);
  if (space !== "") this.#context.notes.add(`the report is${space}, and is read as JUnit XML`, line);
  return this.#openSuite(name, attributes, line);
 }
 #openInSuite(name, attributes, line) {
  switch (name) {
  case "testsuite":
   return this.#openSuite(name, attributes, line);

  case "testcase":
   this.#case = new JunitCase(attributes, line);
   return "case";

  case "failure":
  case "error":
   this.#outcome = outcomeOf(name, attributes, line);
   return "outcome";

  case "testsuites":
   throw misplaced(name, line);

  default:
   if (name === "properties") return "properties";
   if (name === "property") return this.#openProperty(attributes, line);
   if (isKnown(name)) throw misplaced(name, line);
   return "other";
  }
 }
 #openSuite(name, attributes, line) {
  const named = {
   ...attributes,
   ...this.#nameOf(attributes)
  };
  this.#suites.push(new JunitSuite({
   name,
   attributes: named,
   line
  }, this.#context, this.#suites.at(-1)));
  this.#dates.open(name, attributes["timestamp"], line);
  return "suite";
 }
 #nameOf(attributes) {
  const {name = ""} = attributes;
  const plain = stableSuiteName(attributes);
  if (plain === void 0) return {};
  const first = this.#runs.get(plain) ?? name;
  this.#runs.set(plain, first);
  return first === name ? {
   name: plain
  } : {};
 }
 #openInCase(name, attributes, line) {
  if (name === "properties") return "properties";
  if (name === "system-out" || name === "system-err") return "other";
  this.#outcome = outcomeOf(name, attributes, line);
  if (this.#outcome !== void 0) return "outcome";
  this.#suites.at(-1)?.meetUnknown(name, line);
  return "other";
 }
 #openProperty(attributes, line) {
  this.#property = {
   name: attributes["name"] ?? "",
   value: attributes["value"],
   line
  };
  return "property";
 }
 #closeSuite() {
  const suite = this.#suites.pop();
  this.#dates.close();
  suite?.close(this.#suites.at(-1));
  const failure = suite?.hiddenFailure();
  if (failure !== void 0) this.#push(failure);
  if (suite !== void 0 && this.#suites.length === 0) this.#summary.check(suite.shownFailures, suite.line);
 }
 #closeCase() {
  const result = this.#case && this.#suites.at(-1)?.take(this.#case);
  if (result?.status === "pass") this.#dates.pass(result.evidenceLine);
  if (result !== void 0) this.#push(result);
  this.#case = void 0;
 }
 #push(result) {
  this.#rows.endRun(this.#records);
  this.#records.push({
   kind: "result",
   result
  });
 }
 #closeOutcome() {
  const outcome = this.#outcome;
  this.#outcome = void 0;
  if (outcome === void 0) return;
  this.#case?.add(outcome);
  const result = this.#case === void 0 ? this.#suites.at(-1)?.takeFailure(outcome) : void 0;
  if (result !== void 0) this.#push(result);
 }
 #closeProperty() {
  const {name = "", value = "", line = 0} = this.#property ?? {};
  this.#property = void 0;
  const suite = this.#suites.at(-1);
  if (this.#case === void 0) suite?.setProperty(name, value.trim(), line); else {
   this.#case.properties ??= new require_subject.AttributeSet(suite?.properties);
   this.#case.properties.set(name, value.trim(), line);
  }
 }
};

function appended(text, more) {
 return text.length < MAX_TEXT ? `${text}${more}`.trimStart().slice(0, MAX_TEXT) : text;
}

const RESULT_ELEMENTS = new Set([ "testsuites", "testsuite", "testcase", "failure", "error", "skipped", "flakyfailure", "flakyerror", "rerunfailure", "rerunerror" ]);

function isKnown(name) {
 return RESULT_ELEMENTS.has(name.slice(name.lastIndexOf(":") + 1).toLowerCase());
}

function otherRoot(name, space, line) {
 const root = `the root element is ${require_main.showValue(name)}${space}`;
 const native = NATIVE_XML.get(name.slice(name.lastIndexOf(":") + 1));
 if (native === void 0) return new require_main.EvidenceError(`${root}, not testsuites or testsuite`, {
  line,
  remedy: "check that the path names a JUnit report"
 });
 const {title, wayOut} = native;
 return new require_main.EvidenceError(`${root}: this is ${title}, which cannot be read`, {
  line,
  remedy: wayOut
 });
}

function misplaced(name, line) {
 return new require_main.EvidenceError(`the element ${require_main.showValue(name)} is not allowed here`, {
  line,
  remedy: "check that the path names a JUnit report, and find out why the tool wrote this"
 });
}

function createJunitReader(options) {
 return {
  format: "junit",
  subjectKind: "test",
  read: text => withoutRows(readJunit(inText(text), options)),
  readBytes: bytes => readJunit(decodePieces(bytes), options)
 };
}

function* inText(text) {
 for (const piece of text) yield {
  text: piece
 };
}

function* withoutRows(records) {
 for (const record of records) if (record.kind !== "rows") yield record;
}

function* readJunit(pieces, {totals = "declared"}) {
 const notes = new require_subject.ReaderNotes;
 const document = new JunitDocument({
  notes,
  totals
 });
 const stream = new XmlStream(document);
 let isEmpty = true;
 for (const {text, bytes} of pieces) for (const _ of stream.write(text, bytes)) for (const record of document.takeRecords()) {
  isEmpty = false;
  yield record;
 }
 stream.end();
 if (isEmpty) throw require_main.zeroResults("no test case in it: ");
 for (const note of notes.all()) yield {
  kind: "note",
  note
 };
 if (document.oldest !== void 0) yield {
  kind: "generated-at",
  instant: document.oldest
 };
}

exports.createJunitReader = createJunitReader;


/***/ }),

/***/ 7482:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const ISO = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}(?::\d{2})?)(?:[.,](\d{1,9}))?(?: ?(Z|UTC|GMT)| ?([+-]\d{2})(?::?(\d{2}))?(?: [A-Z]{1,5})?)?(?: m=[+-][\d.]+)?(?:\[[\w/+-]+\])?$/i;

const RFC_822 = /^(?:[A-Z][a-z]{2}, ?)?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}(?::\d{2})?)(?: (\w{1,3}|[+-]\d{4}))?$/;

const CTIME = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d{2}:\d{2}:\d{2})(?: (\w{1,3}))? (\d{4})$/;

const JAVASCRIPT = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT([+-]\d{4})(?: \([^()]{1,60}\))?$/;

const UNIX = /^(\d{10})(?:\.(\d{1,9}))?$|^(\d{13})$/;

const ZERO = /^(?:0001|1970)-01-01[T ]00:00:00(?:\.0+)?(?: ?Z| UTC|\+00:00)?$/;

const FIRST = Date.UTC(2e3);

const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

const ZONES = {
 Z: "Z",
 UT: "Z",
 UTC: "Z",
 GMT: "Z",
 EST: "-05:00",
 EDT: "-04:00",
 CST: "-06:00",
 CDT: "-05:00",
 MST: "-07:00",
 MDT: "-06:00",
 PST: "-08:00",
 PDT: "-07:00"
};

function statedInstant(text) {
 const trimmed = text.trim();
 if (trimmed === "" || ZERO.test(trimmed)) return "unstated";
 const instant = require_main.parseInstant(trimmed) ?? require_main.parseInstant(isoOf(trimmed) ?? "");
 if (instant === void 0) return "unreadable";
 return instant < FIRST ? "unstated" : instant;
}

function isoOf(text) {
 return ofIso(text) ?? ofRfc822(text) ?? ofCtime(text) ?? ofJavaScript(text) ?? ofUnix(text);
}

function ofIso(text) {
 const match = ISO.exec(text);
 if (match === null) return;
 const [, date, time = "", fraction, name, hours, minutes = "00"] = match;
 const seconds = time.length === 5 ? `${time}:00` : time;
 const zone = hours !== void 0 ? `${hours}:${minutes}` : name === void 0 ? "" : "Z";
 return `${date}T${seconds}${fraction === void 0 ? "" : `.${fraction}`}${zone}`;
}

function ofRfc822(text) {
 const match = RFC_822.exec(text);
 if (match === null) return;
 const [, day = "", month = "", year, time, zone] = match;
 return joined({
  day,
  month,
  year,
  time,
  zone
 });
}

function ofCtime(text) {
 const match = CTIME.exec(text);
 if (match === null) return;
 const [, month = "", day = "", time, zone, year] = match;
 return joined({
  day,
  month,
  year,
  time,
  zone
 });
}

function ofJavaScript(text) {
 const match = JAVASCRIPT.exec(text);
 if (match === null) return;
 const [, month = "", day = "", year, time, zone] = match;
 return joined({
  day,
  month,
  year,
  time,
  zone
 });
}

function ofUnix(text) {
 const match = UNIX.exec(text);
 if (match === null) return;
 const [, seconds, fraction = "0", milliseconds] = match;
 const since1970 = milliseconds ?? Number(seconds) * 1e3 + Math.floor(Number(`0.${fraction}`) * 1e3);
 return new Date(Number(since1970)).toISOString();
}

function joined({day, month, year, time, zone}) {
 const index = MONTHS.indexOf(month);
 const offset = zone === void 0 || /^[+-]/.test(zone) ? zone ?? "" : ZONES[zone];
 if (index % 3 !== 0 || offset === void 0) return;
 return `${year}-${String(index / 3 + 1).padStart(2, "0")}-${day.padStart(2, "0")}T${time}${offset}`;
}

Object.defineProperty(exports, "statedInstant", ({
 enumerable: true,
 get: function() {
  return statedInstant;
 }
}));


/***/ }),

/***/ 8109:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_excerpt = __webpack_require__(7432);

const MAX_ATTRIBUTES = 1e3;

const MAX_LENGTH = 200;

const TIER = "tier";

var AttributeSet = class {
 #values;
 constructor(inherited) {
  this.#values = inherited === void 0 ? new Map : new Map(inherited.#values);
 }
 set(name, value, line) {
  if (value === void 0 || value === null) return;
  const text = scalarText(value);
  if (name === TIER && (text === void 0 || text.length > MAX_LENGTH)) throw noTier(value, line);
  if (text === void 0 || text.length > MAX_LENGTH || !isAttributeName(name)) return;
  this.#values.set(require_excerpt.standalone(name), require_excerpt.standalone(text));
  if (this.#values.size <= MAX_ATTRIBUTES) return;
  throw new require_main.EvidenceError(`a test has more than ${MAX_ATTRIBUTES} properties`, {
   line,
   remedy: "write only the properties that select uses"
  });
 }
 setAll(members, line) {
  if (!require_main.isJsonObject(members)) return;
  for (const [name, value] of Object.entries(members)) this.set(name, value, line);
 }
 toResult() {
  const {[TIER]: tier, ...attributes} = Object.fromEntries(this.#values);
  return {
   ...tier === void 0 ? {} : {
    tier
   },
   ...Object.keys(attributes).length === 0 ? {} : {
    attributes
   }
  };
 }
};

function noTier(value, line) {
 return new require_main.EvidenceError(`the tier of a test is ${require_main.showValue(value)}`, {
  line,
  remedy: `use the name of the tier in the policy, at most ${MAX_LENGTH} characters`
 });
}

function isAttributeName(name) {
 return name !== "" && name.length <= MAX_LENGTH && name !== "__proto__";
}

function scalarText(value) {
 if (typeof value === "string") return value === "" ? void 0 : value;
 return typeof value === "number" || typeof value === "boolean" ? String(value) : void 0;
}

const MAX_KINDS = 20;

var ReaderNotes = class {
 #kinds=new Map;
 #unnamed=0;
 add(message, line) {
  const known = this.#kinds.get(message);
  if (known !== void 0) known.times++; else if (this.#kinds.size < MAX_KINDS) this.#kinds.set(message, {
   line,
   times: 1
  }); else this.#unnamed++;
 }
 all() {
  const named = [ ...this.#kinds ].map(([message, {line, times}]) => ({
   message: times === 1 ? message : `${message} (${times} times; this is the first)`,
   ...line === void 0 ? {} : {
    line
   }
  }));
  return this.#unnamed === 0 ? named : [ ...named, {
   message: `${this.#unnamed} more defects like these`
  } ];
 }
};

const SEPARATOR = " > ";

const MAX_SUBJECT = 2e3;

const SHOWN = 1900;

const NO_PATH = {
 text: "",
 last: "",
 start: ""
};

function below(path, name) {
 const part = name.trim();
 if (part === "" || part === path.last) return path;
 const text = path.start + part;
 return {
  text,
  last: part,
  start: text + SEPARATOR
 };
}

function textBelow(path, name) {
 const part = name.trim();
 return part === "" || part === path.last ? path.text : path.start + part;
}

function subjectOf({text}, line, notes) {
 if (text === "") throw new require_main.EvidenceError("a test has no name", {
  line,
  remedy: "give each test its own name: it identifies the result"
 });
 if (text.length <= MAX_SUBJECT) return text;
 notes?.add(`the name of a test is longer than ${MAX_SUBJECT} characters and is shown cut`, line);
 return `${text.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, "")}\u2026 (${numberOf(text)})`;
}

function numberOf(text) {
 let [low, high] = [ 2166136261, 2538058380 ];
 for (let index = 0; index < text.length; index++) {
  const unit = text.charCodeAt(index);
  low = Math.imul(low ^ unit, 16777619);
  high = Math.imul(high ^ unit + index, 16777619);
 }
 return [ low, high ].map(half => (half >>> 0).toString(16).padStart(8, "0")).join("");
}

Object.defineProperty(exports, "AttributeSet", ({
 enumerable: true,
 get: function() {
  return AttributeSet;
 }
}));

Object.defineProperty(exports, "NO_PATH", ({
 enumerable: true,
 get: function() {
  return NO_PATH;
 }
}));

Object.defineProperty(exports, "ReaderNotes", ({
 enumerable: true,
 get: function() {
  return ReaderNotes;
 }
}));

Object.defineProperty(exports, "below", ({
 enumerable: true,
 get: function() {
  return below;
 }
}));

Object.defineProperty(exports, "subjectOf", ({
 enumerable: true,
 get: function() {
  return subjectOf;
 }
}));

Object.defineProperty(exports, "textBelow", ({
 enumerable: true,
 get: function() {
  return textBelow;
 }
}));


/***/ })

};
;