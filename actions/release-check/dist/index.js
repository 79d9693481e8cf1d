import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
 5851: (__unused_webpack_module, exports) => {
  exports.Io = void 0;
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
  exports.Io = distance;
 },
 2613: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
 },
 181: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
 },
 4434: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
 },
 9896: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
 },
 8611: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
 },
 5692: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
 },
 9278: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
 },
 4589: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
 },
 6698: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
 },
 4573: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
 },
 1421: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
 },
 7540: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
 },
 7598: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
 },
 3053: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
 },
 610: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
 },
 8474: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
 },
 3024: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
 },
 7067: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
 },
 2467: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
 },
 7030: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
 },
 6760: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
 },
 643: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
 },
 1792: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
 },
 7075: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
 },
 1692: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
 },
 3136: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
 },
 7975: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
 },
 3429: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
 },
 5919: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
 },
 8522: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
 },
 857: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
 },
 932: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
 },
 5574: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
 },
 4756: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
 },
 9023: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
 },
 6745: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1891);
  var Scalar = __nccwpck_require__(4305);
  var YAMLMap = __nccwpck_require__(2938);
  var YAMLSeq = __nccwpck_require__(3571);
  var resolveBlockMap = __nccwpck_require__(619);
  var resolveBlockSeq = __nccwpck_require__(1610);
  var resolveFlowCollection = __nccwpck_require__(562);
  function resolveCollection(CN, ctx, token, onError, tagName, tag) {
   const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
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
    const {anchor: anchor, newlineAfterProp: nl} = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
     const message = "Missing newline after block sequence props";
     onError(lastProp, "MISSING_CHAR", message);
    }
   }
   const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
   if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
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
   const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
   node.range = coll.range;
   node.tag = tagName;
   if (tag?.format) node.format = tag.format;
   return node;
  }
  exports.composeCollection = composeCollection;
 },
 6183: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Document = __nccwpck_require__(7977);
  var composeNode = __nccwpck_require__(413);
  var resolveEnd = __nccwpck_require__(2368);
  var resolveProps = __nccwpck_require__(6715);
  function composeDoc(options, directives, {offset: offset, start: start, value: value, end: end}, onError) {
   const opts = Object.assign({
    _directives: directives
   }, options);
   const doc = new Document.Document(void 0, opts);
   const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
   };
   const props = resolveProps.resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset: offset,
    onError: onError,
    parentIndent: 0,
    startOnNewline: true
   });
   if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
   }
   doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
   const contentEnd = doc.contents.range[2];
   const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
   if (re.comment) doc.comment = re.comment;
   doc.range = [ offset, contentEnd, re.offset ];
   return doc;
  }
  exports.composeDoc = composeDoc;
 },
 413: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Alias = __nccwpck_require__(5525);
  var identity = __nccwpck_require__(1891);
  var composeCollection = __nccwpck_require__(6745);
  var composeScalar = __nccwpck_require__(1337);
  var resolveEnd = __nccwpck_require__(2368);
  var utilEmptyScalarPosition = __nccwpck_require__(6827);
  const CN = {
   composeNode: composeNode,
   composeEmptyNode: composeEmptyNode
  };
  function composeNode(ctx, token, props, onError) {
   const atKey = ctx.atKey;
   const {spaceBefore: spaceBefore, comment: comment, anchor: anchor, tag: tag} = props;
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
    node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) node.anchor = anchor.source.substring(1);
    break;

   case "block-map":
   case "block-seq":
   case "flow-collection":
    try {
     node = composeCollection.composeCollection(CN, ctx, token, props, onError);
     if (anchor) node.anchor = anchor.source.substring(1);
    } catch (error) {
     const message = error instanceof Error ? error.message : String(error);
     onError(token, "RESOURCE_EXHAUSTION", message);
    }
    break;

   default:
    {
     const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
     onError(token, "UNEXPECTED_TOKEN", message);
     isSrcToken = false;
    }
   }
   node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
   if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
   if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token, "NON_STRING_KEY", msg);
   }
   if (spaceBefore) node.spaceBefore = true;
   if (comment) if (token.type === "scalar" && token.source === "") node.comment = comment; else node.commentBefore = comment;
   if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
   return node;
  }
  function composeEmptyNode(ctx, offset, before, pos, {spaceBefore: spaceBefore, comment: comment, anchor: anchor, tag: tag, end: end}, onError) {
   const token = {
    type: "scalar",
    offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
   };
   const node = composeScalar.composeScalar(ctx, token, tag, onError);
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
  function composeAlias({options: options}, {offset: offset, source: source, end: end}, onError) {
   const alias = new Alias.Alias(source.substring(1));
   if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
   if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
   const valueEnd = offset + source.length;
   const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
   alias.range = [ offset, valueEnd, re.offset ];
   if (re.comment) alias.comment = re.comment;
   return alias;
  }
  exports.composeEmptyNode = composeEmptyNode;
  exports.composeNode = composeNode;
 },
 1337: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1891);
  var Scalar = __nccwpck_require__(4305);
  var resolveBlockScalar = __nccwpck_require__(293);
  var resolveFlowScalar = __nccwpck_require__(7686);
  function composeScalar(ctx, token, tagToken, onError) {
   const {value: value, type: type, comment: comment, range: range} = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
   const tagName = tagToken ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
   let tag;
   if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR]; else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError); else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError); else tag = ctx.schema[identity.SCALAR];
   let scalar;
   try {
    const res = tag.resolve(value, msg => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
   } catch (error) {
    const msg = error instanceof Error ? error.message : String(error);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar.Scalar(value);
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
   if (tagName === "!") return schema[identity.SCALAR];
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
   return schema[identity.SCALAR];
  }
  function findScalarTagByTest({atKey: atKey, directives: directives, schema: schema}, value, token, onError) {
   const tag = schema.tags.find(tag => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
   if (schema.compat) {
    const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
    if (tag.tag !== compat.tag) {
     const ts = directives.tagString(tag.tag);
     const cs = directives.tagString(compat.tag);
     const msg = `Value may be parsed as either ${ts} or ${cs}`;
     onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
   }
   return tag;
  }
  exports.composeScalar = composeScalar;
 },
 4260: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var node_process = __nccwpck_require__(932);
  var directives = __nccwpck_require__(9082);
  var Document = __nccwpck_require__(7977);
  var errors = __nccwpck_require__(7460);
  var identity = __nccwpck_require__(1891);
  var composeDoc = __nccwpck_require__(6183);
  var resolveEnd = __nccwpck_require__(2368);
  function getErrorPos(src) {
   if (typeof src === "number") return [ src, src + 1 ];
   if (Array.isArray(src)) return src.length === 2 ? src : [ src[0], src[1] ];
   const {offset: offset, source: source} = src;
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
    comment: comment,
    afterEmptyLine: afterEmptyLine
   };
  }
  class Composer {
   constructor(options = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code, message, warning) => {
     const pos = getErrorPos(source);
     if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message)); else this.errors.push(new errors.YAMLParseError(pos, code, message));
    };
    this.directives = new directives.Directives({
     version: options.version || "1.2"
    });
    this.options = options;
   }
   decorate(doc, afterDoc) {
    const {comment: comment, afterEmptyLine: afterEmptyLine} = parsePrelude(this.prelude);
    if (comment) {
     const dc = doc.contents;
     if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment; else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment; else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
      let it = dc.items[0];
      if (identity.isPair(it)) it = it.key;
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
    if (node_process.env.LOG_STREAM) console.dir(token, {
     depth: null
    });
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
      const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
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
      const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
      if (this.atDirectives || !this.doc) this.errors.push(error); else this.doc.errors.push(error);
      break;
     }

    case "doc-end":
     {
      if (!this.doc) {
       const msg = "Unexpected doc-end without preceding document";
       this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
       break;
      }
      this.doc.directives.docEnd = true;
      const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
      this.decorate(this.doc, true);
      if (end.comment) {
       const dc = this.doc.comment;
       this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
      }
      this.doc.range[2] = end.offset;
      break;
     }

    default:
     this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
   }
   * end(forceDoc = false, endOffset = -1) {
    if (this.doc) {
     this.decorate(this.doc, true);
     yield this.doc;
     this.doc = null;
    } else if (forceDoc) {
     const opts = Object.assign({
      _directives: this.directives
     }, this.options);
     const doc = new Document.Document(void 0, opts);
     if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
     doc.range = [ 0, endOffset, endOffset ];
     this.decorate(doc, false);
     yield doc;
    }
   }
  }
  exports.Composer = Composer;
 },
 619: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Pair = __nccwpck_require__(5153);
  var YAMLMap = __nccwpck_require__(2938);
  var resolveProps = __nccwpck_require__(6715);
  var utilContainsNewline = __nccwpck_require__(3151);
  var utilFlowIndentCheck = __nccwpck_require__(7319);
  var utilMapIncludes = __nccwpck_require__(8279);
  const startColMsg = "All mapping items must start at the same column";
  function resolveBlockMap({composeNode: composeNode, composeEmptyNode: composeEmptyNode}, ctx, bm, onError, tag) {
   const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
   const map = new NodeClass(ctx.schema);
   if (ctx.atRoot) ctx.atRoot = false;
   let offset = bm.offset;
   let commentEnd = null;
   for (const collItem of bm.items) {
    const {start: start, key: key, sep: sep, value: value} = collItem;
    const keyProps = resolveProps.resolveProps(start, {
     indicator: "explicit-key-ind",
     next: key ?? sep?.[0],
     offset: offset,
     onError: onError,
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
     if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
    } else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps.resolveProps(sep ?? [], {
     indicator: "map-value-ind",
     next: value,
     offset: keyNode.range[2],
     onError: onError,
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
     if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
     offset = valueNode.range[2];
     const pair = new Pair.Pair(keyNode, valueNode);
     if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
     map.items.push(pair);
    } else {
     if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
     if (valueProps.comment) if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment; else keyNode.comment = valueProps.comment;
     const pair = new Pair.Pair(keyNode);
     if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
     map.items.push(pair);
    }
   }
   if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
   map.range = [ bm.offset, offset, commentEnd ?? offset ];
   return map;
  }
  exports.resolveBlockMap = resolveBlockMap;
 },
 293: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(4305);
  function resolveBlockScalar(ctx, scalar, onError) {
   const start = scalar.offset;
   const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
   if (!header) return {
    value: "",
    type: null,
    comment: "",
    range: [ start, start, start ]
   };
   const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
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
     value: value,
     type: type,
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
     if (indent.length < trimIndent) {
      const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
      onError(offset + indent.length, "MISSING_CHAR", message);
     }
     if (header.indent === 0) trimIndent = indent.length;
     contentStart = i;
     if (trimIndent === 0 && !ctx.atRoot) {
      const message = "Block scalar values in collections must be indented";
      onError(offset, "BAD_INDENT", message);
     }
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
     const src = header.indent ? "explicit indentation indicator" : "first line";
     const message = `Block scalar lines must not be less indented than their ${src}`;
     onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
     indent = "";
    }
    if (type === Scalar.Scalar.BLOCK_LITERAL) {
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
    value: value,
    type: type,
    comment: header.comment,
    range: [ start, end, end ]
   };
  }
  function parseBlockScalarHeader({offset: offset, props: props}, strict, onError) {
   if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
   }
   const {source: source} = props[0];
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
     if (strict && !hasSpace) {
      const message = "Comments must be separated from other tokens by white space characters";
      onError(token, "MISSING_CHAR", message);
     }
     length += token.source.length;
     comment = token.source.substring(1);
     break;

    case "error":
     onError(token, "UNEXPECTED_TOKEN", token.message);
     length += token.source.length;
     break;

    default:
     {
      const message = `Unexpected token in block scalar header: ${token.type}`;
      onError(token, "UNEXPECTED_TOKEN", message);
      const ts = token.source;
      if (ts && typeof ts === "string") length += ts.length;
     }
    }
   }
   return {
    mode: mode,
    indent: indent,
    chomp: chomp,
    comment: comment,
    length: length
   };
  }
  function splitLines(source) {
   const split = source.split(/\n( *)/);
   const first = split[0];
   const m = first.match(/^( *)/);
   const line0 = m?.[1] ? [ m[1], first.slice(m[1].length) ] : [ "", first ];
   const lines = [ line0 ];
   for (let i = 1; i < split.length; i += 2) lines.push([ split[i], split[i + 1] ]);
   return lines;
  }
  exports.resolveBlockScalar = resolveBlockScalar;
 },
 1610: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var YAMLSeq = __nccwpck_require__(3571);
  var resolveProps = __nccwpck_require__(6715);
  var utilFlowIndentCheck = __nccwpck_require__(7319);
  function resolveBlockSeq({composeNode: composeNode, composeEmptyNode: composeEmptyNode}, ctx, bs, onError, tag) {
   const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
   const seq = new NodeClass(ctx.schema);
   if (ctx.atRoot) ctx.atRoot = false;
   if (ctx.atKey) ctx.atKey = false;
   let offset = bs.offset;
   let commentEnd = null;
   for (const {start: start, value: value} of bs.items) {
    const props = resolveProps.resolveProps(start, {
     indicator: "seq-item-ind",
     next: value,
     offset: offset,
     onError: onError,
     parentIndent: bs.indent,
     startOnNewline: true
    });
    if (!props.found) if (props.anchor || props.tag || value) if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column"); else onError(offset, "MISSING_CHAR", "Sequence item without - indicator"); else {
     commentEnd = props.end;
     if (props.comment) seq.comment = props.comment;
     continue;
    }
    const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq.items.push(node);
   }
   seq.range = [ bs.offset, offset, commentEnd ?? offset ];
   return seq;
  }
  exports.resolveBlockSeq = resolveBlockSeq;
 },
 2368: (__unused_webpack_module, exports) => {
  function resolveEnd(end, offset, reqSpace, onError) {
   let comment = "";
   if (end) {
    let hasSpace = false;
    let sep = "";
    for (const token of end) {
     const {source: source, type: type} = token;
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
    comment: comment,
    offset: offset
   };
  }
  exports.resolveEnd = resolveEnd;
 },
 562: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1891);
  var Pair = __nccwpck_require__(5153);
  var YAMLMap = __nccwpck_require__(2938);
  var YAMLSeq = __nccwpck_require__(3571);
  var resolveEnd = __nccwpck_require__(2368);
  var resolveProps = __nccwpck_require__(6715);
  var utilContainsNewline = __nccwpck_require__(3151);
  var utilMapIncludes = __nccwpck_require__(8279);
  const blockMsg = "Block collections are not allowed within flow collections";
  const isBlock = token => token && (token.type === "block-map" || token.type === "block-seq");
  function resolveFlowCollection({composeNode: composeNode, composeEmptyNode: composeEmptyNode}, ctx, fc, onError, tag) {
   const isMap = fc.start.source === "{";
   const fcName = isMap ? "flow map" : "flow sequence";
   const NodeClass = tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
   const coll = new NodeClass(ctx.schema);
   coll.flow = true;
   const atRoot = ctx.atRoot;
   if (atRoot) ctx.atRoot = false;
   if (ctx.atKey) ctx.atKey = false;
   let offset = fc.offset + fc.start.source.length;
   for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const {start: start, key: key, sep: sep, value: value} = collItem;
    const props = resolveProps.resolveProps(start, {
     flow: fcName,
     indicator: "explicit-key-ind",
     next: key ?? sep?.[0],
     offset: offset,
     onError: onError,
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
     if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
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
       if (identity.isPair(prev)) prev = prev.value ?? prev.key;
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
     const valueProps = resolveProps.resolveProps(sep ?? [], {
      flow: fcName,
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError: onError,
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
     const pair = new Pair.Pair(keyNode, valueNode);
     if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
     if (isMap) {
      const map = coll;
      if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
      map.items.push(pair);
     } else {
      const map = new YAMLMap.YAMLMap(ctx.schema);
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
    const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) if (coll.comment) coll.comment += "\n" + end.comment; else coll.comment = end.comment;
    coll.range = [ fc.offset, cePos, end.offset ];
   } else coll.range = [ fc.offset, cePos, cePos ];
   return coll;
  }
  exports.resolveFlowCollection = resolveFlowCollection;
 },
 7686: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(4305);
  var resolveEnd = __nccwpck_require__(2368);
  function resolveFlowScalar(scalar, strict, onError) {
   const {offset: offset, type: type, source: source, end: end} = scalar;
   let _type;
   let value;
   const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
   switch (type) {
   case "scalar":
    _type = Scalar.Scalar.PLAIN;
    value = plainValue(source, _onError);
    break;

   case "single-quoted-scalar":
    _type = Scalar.Scalar.QUOTE_SINGLE;
    value = singleQuotedValue(source, _onError);
    break;

   case "double-quoted-scalar":
    _type = Scalar.Scalar.QUOTE_DOUBLE;
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
   const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
   return {
    value: value,
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
    break;
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
     const {fold: fold, offset: offset} = foldNewline(source, i);
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
    fold: fold,
    offset: offset
   };
  }
  const escapeCodes = {
   0: "\0",
   a: "",
   b: "\b",
   e: "",
   f: "\f",
   n: "\n",
   r: "\r",
   t: "\t",
   v: "\v",
   N: "",
   _: " ",
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
   const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
   const code = ok ? parseInt(cc, 16) : NaN;
   try {
    return String.fromCodePoint(code);
   } catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
   }
  }
  exports.resolveFlowScalar = resolveFlowScalar;
 },
 6715: (__unused_webpack_module, exports) => {
  function resolveProps(tokens, {flow: flow, indicator: indicator, next: next, offset: offset, onError: onError, parentIndent: parentIndent, startOnNewline: startOnNewline}) {
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
    comma: comma,
    found: found,
    spaceBefore: spaceBefore,
    comment: comment,
    hasNewline: hasNewline,
    anchor: anchor,
    tag: tag,
    newlineAfterProp: newlineAfterProp,
    end: end,
    start: start ?? end
   };
  }
  exports.resolveProps = resolveProps;
 },
 3151: (__unused_webpack_module, exports) => {
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
  exports.containsNewline = containsNewline;
 },
 6827: (__unused_webpack_module, exports) => {
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
  exports.emptyScalarPosition = emptyScalarPosition;
 },
 7319: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var utilContainsNewline = __nccwpck_require__(3151);
  function flowIndentCheck(indent, fc, onError) {
   if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
     const msg = "Flow end indicator should be more indented than parent";
     onError(end, "BAD_INDENT", msg, true);
    }
   }
  }
  exports.flowIndentCheck = flowIndentCheck;
 },
 8279: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1891);
  function mapIncludes(ctx, items, search) {
   const {uniqueKeys: uniqueKeys} = ctx.options;
   if (uniqueKeys === false) return false;
   const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
   return items.some(pair => isEqual(pair.key, search));
  }
  exports.mapIncludes = mapIncludes;
 },
 7977: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Alias = __nccwpck_require__(5525);
  var Collection = __nccwpck_require__(1633);
  var identity = __nccwpck_require__(1891);
  var Pair = __nccwpck_require__(5153);
  var toJS = __nccwpck_require__(3119);
  var Schema = __nccwpck_require__(1148);
  var stringifyDocument = __nccwpck_require__(8577);
  var anchors = __nccwpck_require__(7048);
  var applyReviver = __nccwpck_require__(7817);
  var createNode = __nccwpck_require__(7616);
  var directives = __nccwpck_require__(9082);
  class Document {
   constructor(value, replacer, options) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, identity.NODE_TYPE, {
     value: identity.DOC
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
    let {version: version} = opt;
    if (options?._directives) {
     this.directives = options._directives.atDocument();
     if (this.directives.yaml.explicit) version = this.directives.yaml.version;
    } else this.directives = new directives.Directives({
     version: version
    });
    this.setSchema(version, options);
    this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
   }
   clone() {
    const copy = Object.create(Document.prototype, {
     [identity.NODE_TYPE]: {
      value: identity.DOC
     }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives) copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
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
     const prev = anchors.anchorNames(this);
     node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
    }
    return new Alias.Alias(node.anchor);
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
    const {aliasDuplicateObjects: aliasDuplicateObjects, anchorPrefix: anchorPrefix, flow: flow, keepUndefined: keepUndefined, onTagObj: onTagObj, tag: tag} = options ?? {};
    const {onAnchor: onAnchor, setAnchors: setAnchors, sourceObjects: sourceObjects} = anchors.createNodeAnchors(this, anchorPrefix || "a");
    const ctx = {
     aliasDuplicateObjects: aliasDuplicateObjects ?? true,
     keepUndefined: keepUndefined ?? false,
     onAnchor: onAnchor,
     onTagObj: onTagObj,
     replacer: _replacer,
     schema: this.schema,
     sourceObjects: sourceObjects
    };
    const node = createNode.createNode(value, tag, ctx);
    if (flow && identity.isCollection(node)) node.flow = true;
    setAnchors();
    return node;
   }
   createPair(key, value, options = {}) {
    const k = this.createNode(key, null, options);
    const v = this.createNode(value, null, options);
    return new Pair.Pair(k, v);
   }
   delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : false;
   }
   deleteIn(path) {
    if (Collection.isEmptyPath(path)) {
     if (this.contents == null) return false;
     this.contents = null;
     return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
   }
   get(key, keepScalar) {
    return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
   }
   getIn(path, keepScalar) {
    if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
    return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
   }
   has(key) {
    return identity.isCollection(this.contents) ? this.contents.has(key) : false;
   }
   hasIn(path) {
    if (Collection.isEmptyPath(path)) return this.contents !== void 0;
    return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
   }
   set(key, value) {
    if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [ key ], value); else if (assertCollection(this.contents)) this.contents.set(key, value);
   }
   setIn(path, value) {
    if (Collection.isEmptyPath(path)) this.contents = value; else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value); else if (assertCollection(this.contents)) this.contents.setIn(path, value);
   }
   setSchema(version, options = {}) {
    if (typeof version === "number") version = String(version);
    let opt;
    switch (version) {
    case "1.1":
     if (this.directives) this.directives.yaml.version = "1.1"; else this.directives = new directives.Directives({
      version: "1.1"
     });
     opt = {
      resolveKnownTags: false,
      schema: "yaml-1.1"
     };
     break;

    case "1.2":
    case "next":
     if (this.directives) this.directives.yaml.version = version; else this.directives = new directives.Directives({
      version: version
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
    if (options.schema instanceof Object) this.schema = options.schema; else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options)); else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
   }
   toJS({json: json, jsonArg: jsonArg, mapAsMap: mapAsMap, maxAliasCount: maxAliasCount, onAnchor: onAnchor, reviver: reviver} = {}) {
    const ctx = {
     anchors: new Map,
     doc: this,
     keep: !json,
     mapAsMap: mapAsMap === true,
     mapKeyWarned: false,
     maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor === "function") for (const {count: count, res: res} of ctx.anchors.values()) onAnchor(res, count);
    return typeof reviver === "function" ? applyReviver.applyReviver(reviver, {
     "": res
    }, "", res) : res;
   }
   toJSON(jsonArg, onAnchor) {
    return this.toJS({
     json: true,
     jsonArg: jsonArg,
     mapAsMap: false,
     onAnchor: onAnchor
    });
   }
   toString(options = {}) {
    if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
     const s = JSON.stringify(options.indent);
     throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument.stringifyDocument(this, options);
   }
  }
  function assertCollection(contents) {
   if (identity.isCollection(contents)) return true;
   throw new Error("Expected a YAML collection as document contents");
  }
  exports.Document = Document;
 },
 7048: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1891);
  var visit = __nccwpck_require__(1360);
  function anchorIsValid(anchor) {
   if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
   }
   return true;
  }
  function anchorNames(root) {
   const anchors = new Set;
   visit.visit(root, {
    Value(_key, node) {
     if (node.anchor) anchors.add(node.anchor);
    }
   });
   return anchors;
  }
  function findNewAnchor(prefix, exclude) {
   for (let i = 1; true; ++i) {
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
      if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor; else {
       const error = new Error("Failed to resolve repeated object (this should not happen)");
       error.source = source;
       throw error;
      }
     }
    },
    sourceObjects: sourceObjects
   };
  }
  exports.anchorIsValid = anchorIsValid;
  exports.anchorNames = anchorNames;
  exports.createNodeAnchors = createNodeAnchors;
  exports.findNewAnchor = findNewAnchor;
 },
 7817: (__unused_webpack_module, exports) => {
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
  exports.applyReviver = applyReviver;
 },
 7616: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Alias = __nccwpck_require__(5525);
  var identity = __nccwpck_require__(1891);
  var Scalar = __nccwpck_require__(4305);
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
   if (identity.isDocument(value)) value = value.contents;
   if (identity.isNode(value)) return value;
   if (identity.isPair(value)) {
    const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
    map.items.push(value);
    return map;
   }
   if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
   const {aliasDuplicateObjects: aliasDuplicateObjects, onAnchor: onAnchor, onTagObj: onTagObj, schema: schema, sourceObjects: sourceObjects} = ctx;
   let ref;
   if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
     ref.anchor ?? (ref.anchor = onAnchor(value));
     return new Alias.Alias(ref.anchor);
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
     const node = new Scalar.Scalar(value);
     if (ref) ref.node = node;
     return node;
    }
    tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
   }
   if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
   }
   const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
   if (tagName) node.tag = tagName; else if (!tagObj.default) node.tag = tagObj.tag;
   if (ref) ref.node = node;
   return node;
  }
  exports.createNode = createNode;
 },
 9082: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1891);
  var visit = __nccwpck_require__(1360);
  const escapeChars = {
   "!": "%21",
   ",": "%2C",
   "[": "%5B",
   "]": "%5D",
   "{": "%7B",
   "}": "%7D"
  };
  const escapeTagName = tn => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
  class Directives {
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
     break;
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
    if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
     const tags = {};
     visit.visit(doc.contents, (_key, node) => {
      if (identity.isNode(node) && node.tag) tags[node.tag] = true;
     });
     tagNames = Object.keys(tags);
    } else tagNames = [];
    for (const [handle, prefix] of tagEntries) {
     if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
     if (!doc || tagNames.some(tn => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
    }
    return lines.join("\n");
   }
  }
  Directives.defaultYaml = {
   explicit: false,
   version: "1.2"
  };
  Directives.defaultTags = {
   "!!": "tag:yaml.org,2002:"
  };
  exports.Directives = Directives;
 },
 7460: (__unused_webpack_module, exports) => {
  class YAMLError extends Error {
   constructor(name, pos, code, message) {
    super();
    this.name = name;
    this.code = code;
    this.message = message;
    this.pos = pos;
   }
  }
  class YAMLParseError extends YAMLError {
   constructor(pos, code, message) {
    super("YAMLParseError", pos, code, message);
   }
  }
  class YAMLWarning extends YAMLError {
   constructor(pos, code, message) {
    super("YAMLWarning", pos, code, message);
   }
  }
  const prettifyError = (src, lc) => error => {
   if (error.pos[0] === -1) return;
   error.linePos = error.pos.map(pos => lc.linePos(pos));
   const {line: line, col: col} = error.linePos[0];
   error.message += ` at line ${line}, column ${col}`;
   let ci = col - 1;
   let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
   if (ci >= 60 && lineStr.length > 80) {
    const trimStart = Math.min(ci - 39, lineStr.length - 79);
    lineStr = "…" + lineStr.substring(trimStart);
    ci -= trimStart - 1;
   }
   if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
   if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
    let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
    if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
    lineStr = prev + lineStr;
   }
   if (/[^ ]/.test(lineStr)) {
    let count = 1;
    const end = error.linePos[1];
    if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
    const pointer = " ".repeat(ci) + "^".repeat(count);
    error.message += `:\n\n${lineStr}\n${pointer}\n`;
   }
  };
  exports.YAMLError = YAMLError;
  exports.YAMLParseError = YAMLParseError;
  exports.YAMLWarning = YAMLWarning;
  exports.prettifyError = prettifyError;
 },
 3483: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var composer = __nccwpck_require__(4260);
  var Document = __nccwpck_require__(7977);
  var Schema = __nccwpck_require__(1148);
  var errors = __nccwpck_require__(7460);
  var Alias = __nccwpck_require__(5525);
  var identity = __nccwpck_require__(1891);
  var Pair = __nccwpck_require__(5153);
  var Scalar = __nccwpck_require__(4305);
  var YAMLMap = __nccwpck_require__(2938);
  var YAMLSeq = __nccwpck_require__(3571);
  __nccwpck_require__(3921);
  var lexer = __nccwpck_require__(1893);
  var lineCounter = __nccwpck_require__(2808);
  var parser = __nccwpck_require__(3124);
  var publicApi = __nccwpck_require__(4563);
  var visit = __nccwpck_require__(1360);
  exports.Dk = composer.Composer;
  Document.Document;
  Schema.Schema;
  errors.YAMLError;
  errors.YAMLParseError;
  errors.YAMLWarning;
  Alias.Alias;
  exports.Vj = identity.isAlias;
  identity.isCollection;
  identity.isDocument;
  exports.jh = identity.isMap;
  identity.isNode;
  identity.isPair;
  exports.jn = identity.isScalar;
  exports.oP = identity.isSeq;
  Pair.Pair;
  Scalar.Scalar;
  YAMLMap.YAMLMap;
  YAMLSeq.YAMLSeq;
  exports.JG = lexer.Lexer;
  lineCounter.LineCounter;
  exports.iX = parser.Parser;
  publicApi.parse;
  publicApi.parseAllDocuments;
  publicApi.parseDocument;
  publicApi.stringify;
  visit.visit;
  visit.visitAsync;
 },
 6669: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var node_process = __nccwpck_require__(932);
  function debug(logLevel, ...messages) {
   if (logLevel === "debug") console.log(...messages);
  }
  function warn(logLevel, warning) {
   if (logLevel === "debug" || logLevel === "warn") if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning); else console.warn(warning);
  }
  exports.debug = debug;
  exports.warn = warn;
 },
 5525: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var anchors = __nccwpck_require__(7048);
  var visit = __nccwpck_require__(1360);
  var identity = __nccwpck_require__(1891);
  var Node = __nccwpck_require__(5605);
  var toJS = __nccwpck_require__(3119);
  class Alias extends Node.NodeBase {
   constructor(source) {
    super(identity.ALIAS);
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
     visit.visit(doc, {
      Node: (_key, node) => {
       if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
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
     const {anchors: anchors, doc: doc, maxAliasCount: maxAliasCount} = ctx;
     let data = anchors.get(found);
     if (!data) {
      toJS.toJS(found, null, ctx);
      data = anchors.get(found);
     }
     if (data?.res === void 0) {
      const msg = "This should not happen: Alias anchor was not resolved?";
      throw new ReferenceError(msg);
     }
     if (maxAliasCount >= 0) {
      data.count += 1;
      if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
      if (data.count * data.aliasCount > maxAliasCount) {
       const msg = "Excessive alias count indicates a resource exhaustion attack";
       throw new ReferenceError(msg);
      }
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
     anchors.anchorIsValid(this.source);
     if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new Error(msg);
     }
     if (ctx.implicitKey) return `${src} `;
    }
    return src;
   }
  }
  function getAliasCount(doc, node, anchors) {
   if (identity.isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
   } else if (identity.isCollection(node)) {
    let count = 0;
    for (const item of node.items) {
     const c = getAliasCount(doc, item, anchors);
     if (c > count) count = c;
    }
    return count;
   } else if (identity.isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
   }
   return 1;
  }
  exports.Alias = Alias;
 },
 1633: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var createNode = __nccwpck_require__(7616);
  var identity = __nccwpck_require__(1891);
  var Node = __nccwpck_require__(5605);
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
   return createNode.createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
     throw new Error("This should not happen, please report a bug.");
    },
    schema: schema,
    sourceObjects: new Map
   });
  }
  const isEmptyPath = path => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
  class Collection extends Node.NodeBase {
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
    copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
    if (this.range) copy.range = this.range.slice();
    return copy;
   }
   addIn(path, value) {
    if (isEmptyPath(path)) this.add(value); else {
     const [key, ...rest] = path;
     const node = this.get(key, true);
     if (identity.isCollection(node)) node.addIn(rest, value); else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value)); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
   }
   deleteIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0) return this.delete(key);
    const node = this.get(key, true);
    if (identity.isCollection(node)) return node.deleteIn(rest); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
   }
   getIn(path, keepScalar) {
    const [key, ...rest] = path;
    const node = this.get(key, true);
    if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node; else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
   }
   hasAllNullValues(allowScalar) {
    return this.items.every(node => {
     if (!identity.isPair(node)) return false;
     const n = node.value;
     return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
   }
   hasIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0) return this.has(key);
    const node = this.get(key, true);
    return identity.isCollection(node) ? node.hasIn(rest) : false;
   }
   setIn(path, value) {
    const [key, ...rest] = path;
    if (rest.length === 0) this.set(key, value); else {
     const node = this.get(key, true);
     if (identity.isCollection(node)) node.setIn(rest, value); else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value)); else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
   }
  }
  exports.Collection = Collection;
  exports.collectionFromPath = collectionFromPath;
  exports.isEmptyPath = isEmptyPath;
 },
 5605: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var applyReviver = __nccwpck_require__(7817);
  var identity = __nccwpck_require__(1891);
  var toJS = __nccwpck_require__(3119);
  class NodeBase {
   constructor(type) {
    Object.defineProperty(this, identity.NODE_TYPE, {
     value: type
    });
   }
   clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range) copy.range = this.range.slice();
    return copy;
   }
   toJS(doc, {mapAsMap: mapAsMap, maxAliasCount: maxAliasCount, onAnchor: onAnchor, reviver: reviver} = {}) {
    if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
    const ctx = {
     anchors: new Map,
     doc: doc,
     keep: true,
     mapAsMap: mapAsMap === true,
     mapKeyWarned: false,
     maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS.toJS(this, "", ctx);
    if (typeof onAnchor === "function") for (const {count: count, res: res} of ctx.anchors.values()) onAnchor(res, count);
    return typeof reviver === "function" ? applyReviver.applyReviver(reviver, {
     "": res
    }, "", res) : res;
   }
  }
  exports.NodeBase = NodeBase;
 },
 5153: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var createNode = __nccwpck_require__(7616);
  var stringifyPair = __nccwpck_require__(9392);
  var addPairToJSMap = __nccwpck_require__(1308);
  var identity = __nccwpck_require__(1891);
  function createPair(key, value, ctx) {
   const k = createNode.createNode(key, void 0, ctx);
   const v = createNode.createNode(value, void 0, ctx);
   return new Pair(k, v);
  }
  class Pair {
   constructor(key, value = null) {
    Object.defineProperty(this, identity.NODE_TYPE, {
     value: identity.PAIR
    });
    this.key = key;
    this.value = value;
   }
   clone(schema) {
    let {key: key, value: value} = this;
    if (identity.isNode(key)) key = key.clone(schema);
    if (identity.isNode(value)) value = value.clone(schema);
    return new Pair(key, value);
   }
   toJSON(_, ctx) {
    const pair = ctx?.mapAsMap ? new Map : {};
    return addPairToJSMap.addPairToJSMap(ctx, pair, this);
   }
   toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
   }
  }
  exports.Pair = Pair;
  exports.createPair = createPair;
 },
 4305: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1891);
  var Node = __nccwpck_require__(5605);
  var toJS = __nccwpck_require__(3119);
  const isScalarValue = value => !value || typeof value !== "function" && typeof value !== "object";
  class Scalar extends Node.NodeBase {
   constructor(value) {
    super(identity.SCALAR);
    this.value = value;
   }
   toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
   }
   toString() {
    return String(this.value);
   }
  }
  Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
  Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
  Scalar.PLAIN = "PLAIN";
  Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
  Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
  exports.Scalar = Scalar;
  exports.isScalarValue = isScalarValue;
 },
 2938: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var stringifyCollection = __nccwpck_require__(3008);
  var addPairToJSMap = __nccwpck_require__(1308);
  var Collection = __nccwpck_require__(1633);
  var identity = __nccwpck_require__(1891);
  var Pair = __nccwpck_require__(5153);
  var Scalar = __nccwpck_require__(4305);
  function findPair(items, key) {
   const k = identity.isScalar(key) ? key.value : key;
   for (const it of items) if (identity.isPair(it)) {
    if (it.key === key || it.key === k) return it;
    if (identity.isScalar(it.key) && it.key.value === k) return it;
   }
   return;
  }
  class YAMLMap extends Collection.Collection {
   static get tagName() {
    return "tag:yaml.org,2002:map";
   }
   constructor(schema) {
    super(identity.MAP, schema);
    this.items = [];
   }
   static from(schema, obj, ctx) {
    const {keepUndefined: keepUndefined, replacer: replacer} = ctx;
    const map = new this(schema);
    const add = (key, value) => {
     if (typeof replacer === "function") value = replacer.call(obj, key, value); else if (Array.isArray(replacer) && !replacer.includes(key)) return;
     if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
    };
    if (obj instanceof Map) for (const [key, value] of obj) add(key, value); else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
    if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
    return map;
   }
   add(pair, overwrite) {
    let _pair;
    if (identity.isPair(pair)) _pair = pair; else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value); else _pair = new Pair.Pair(pair.key, pair.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = this.schema?.sortMapEntries;
    if (prev) {
     if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
     if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value; else prev.value = _pair.value;
    } else if (sortEntries) {
     const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
     if (i === -1) this.items.push(_pair); else this.items.splice(i, 0, _pair);
    } else this.items.push(_pair);
   }
   delete(key) {
    const it = findPair(this.items, key);
    if (!it) return false;
    const del = this.items.splice(this.items.indexOf(it), 1);
    return del.length > 0;
   }
   get(key, keepScalar) {
    const it = findPair(this.items, key);
    const node = it?.value;
    return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
   }
   has(key) {
    return !!findPair(this.items, key);
   }
   set(key, value) {
    this.add(new Pair.Pair(key, value), true);
   }
   toJSON(_, ctx, Type) {
    const map = Type ? new Type : ctx?.mapAsMap ? new Map : {};
    if (ctx?.onCreate) ctx.onCreate(map);
    for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
    return map;
   }
   toString(ctx, onComment, onChompKeep) {
    if (!ctx) return JSON.stringify(this);
    for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, {
     allNullValues: true
    });
    return stringifyCollection.stringifyCollection(this, ctx, {
     blockItemPrefix: "",
     flowChars: {
      start: "{",
      end: "}"
     },
     itemIndent: ctx.indent || "",
     onChompKeep: onChompKeep,
     onComment: onComment
    });
   }
  }
  exports.YAMLMap = YAMLMap;
  exports.findPair = findPair;
 },
 3571: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var createNode = __nccwpck_require__(7616);
  var stringifyCollection = __nccwpck_require__(3008);
  var Collection = __nccwpck_require__(1633);
  var identity = __nccwpck_require__(1891);
  var Scalar = __nccwpck_require__(4305);
  var toJS = __nccwpck_require__(3119);
  class YAMLSeq extends Collection.Collection {
   static get tagName() {
    return "tag:yaml.org,2002:seq";
   }
   constructor(schema) {
    super(identity.SEQ, schema);
    this.items = [];
   }
   add(value) {
    this.items.push(value);
   }
   delete(key) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number") return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
   }
   get(key, keepScalar) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number") return;
    const it = this.items[idx];
    return !keepScalar && identity.isScalar(it) ? it.value : it;
   }
   has(key) {
    const idx = asItemIndex(key);
    return typeof idx === "number" && idx < this.items.length;
   }
   set(key, value) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
    const prev = this.items[idx];
    if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value; else this.items[idx] = value;
   }
   toJSON(_, ctx) {
    const seq = [];
    if (ctx?.onCreate) ctx.onCreate(seq);
    let i = 0;
    for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
    return seq;
   }
   toString(ctx, onComment, onChompKeep) {
    if (!ctx) return JSON.stringify(this);
    return stringifyCollection.stringifyCollection(this, ctx, {
     blockItemPrefix: "- ",
     flowChars: {
      start: "[",
      end: "]"
     },
     itemIndent: (ctx.indent || "") + "  ",
     onChompKeep: onChompKeep,
     onComment: onComment
    });
   }
   static from(schema, obj, ctx) {
    const {replacer: replacer} = ctx;
    const seq = new this(schema);
    if (obj && Symbol.iterator in Object(obj)) {
     let i = 0;
     for (let it of obj) {
      if (typeof replacer === "function") {
       const key = obj instanceof Set ? it : String(i++);
       it = replacer.call(obj, key, it);
      }
      seq.items.push(createNode.createNode(it, void 0, ctx));
     }
    }
    return seq;
   }
  }
  function asItemIndex(key) {
   let idx = identity.isScalar(key) ? key.value : key;
   if (idx && typeof idx === "string") idx = Number(idx);
   return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
  }
  exports.YAMLSeq = YAMLSeq;
 },
 1308: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var log = __nccwpck_require__(6669);
  var merge = __nccwpck_require__(4376);
  var stringify = __nccwpck_require__(3376);
  var identity = __nccwpck_require__(1891);
  var toJS = __nccwpck_require__(3119);
  function addPairToJSMap(ctx, map, {key: key, value: value}) {
   if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value); else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value); else {
    const jsKey = toJS.toJS(key, "", ctx);
    if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx)); else if (map instanceof Set) map.add(jsKey); else {
     const stringKey = stringifyKey(key, jsKey, ctx);
     const jsValue = toJS.toJS(value, stringKey, ctx);
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
   if (identity.isNode(key) && ctx?.doc) {
    const strCtx = stringify.createStringifyContext(ctx.doc, {});
    strCtx.anchors = new Set;
    for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
     let jsonStr = JSON.stringify(strKey);
     if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + '..."';
     log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
     ctx.mapKeyWarned = true;
    }
    return strKey;
   }
   return JSON.stringify(jsKey);
  }
  exports.addPairToJSMap = addPairToJSMap;
 },
 1891: (__unused_webpack_module, exports) => {
  const ALIAS = Symbol.for("yaml.alias");
  const DOC = Symbol.for("yaml.document");
  const MAP = Symbol.for("yaml.map");
  const PAIR = Symbol.for("yaml.pair");
  const SCALAR = Symbol.for("yaml.scalar");
  const SEQ = Symbol.for("yaml.seq");
  const NODE_TYPE = Symbol.for("yaml.node.type");
  const isAlias = node => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
  const isDocument = node => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
  const isMap = node => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
  const isPair = node => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
  const isScalar = node => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
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
   case SCALAR:
   case SEQ:
    return true;
   }
   return false;
  }
  const hasAnchor = node => (isScalar(node) || isCollection(node)) && !!node.anchor;
  exports.ALIAS = ALIAS;
  exports.DOC = DOC;
  exports.MAP = MAP;
  exports.NODE_TYPE = NODE_TYPE;
  exports.PAIR = PAIR;
  exports.SCALAR = SCALAR;
  exports.SEQ = SEQ;
  exports.hasAnchor = hasAnchor;
  exports.isAlias = isAlias;
  exports.isCollection = isCollection;
  exports.isDocument = isDocument;
  exports.isMap = isMap;
  exports.isNode = isNode;
  exports.isPair = isPair;
  exports.isScalar = isScalar;
  exports.isSeq = isSeq;
 },
 3119: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1891);
  function toJS(value, arg, ctx) {
   if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
   if (value && typeof value.toJSON === "function") {
    if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
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
  exports.toJS = toJS;
 },
 6242: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var resolveBlockScalar = __nccwpck_require__(293);
  var resolveFlowScalar = __nccwpck_require__(7686);
  var errors = __nccwpck_require__(7460);
  var stringifyString = __nccwpck_require__(3665);
  function resolveAsScalar(token, strict = true, onError) {
   if (token) {
    const _onError = (pos, code, message) => {
     const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
     if (onError) onError(offset, code, message); else throw new errors.YAMLParseError([ offset, offset + 1 ], code, message);
    };
    switch (token.type) {
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
     return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);

    case "block-scalar":
     return resolveBlockScalar.resolveBlockScalar({
      options: {
       strict: strict
      }
     }, token, _onError);
    }
   }
   return null;
  }
  function createScalarToken(value, context) {
   const {implicitKey: implicitKey = false, indent: indent, inFlow: inFlow = false, offset: offset = -1, type: type = "PLAIN"} = context;
   const source = stringifyString.stringifyString({
    type: type,
    value: value
   }, {
    implicitKey: implicitKey,
    indent: indent > 0 ? " ".repeat(indent) : "",
    inFlow: inFlow,
    options: {
     blockQuote: true,
     lineWidth: -1
    }
   });
   const end = context.end ?? [ {
    type: "newline",
    offset: -1,
    indent: indent,
    source: "\n"
   } ];
   switch (source[0]) {
   case "|":
   case ">":
    {
     const he = source.indexOf("\n");
     const head = source.substring(0, he);
     const body = source.substring(he + 1) + "\n";
     const props = [ {
      type: "block-scalar-header",
      offset: offset,
      indent: indent,
      source: head
     } ];
     if (!addEndtoBlockProps(props, end)) props.push({
      type: "newline",
      offset: -1,
      indent: indent,
      source: "\n"
     });
     return {
      type: "block-scalar",
      offset: offset,
      indent: indent,
      props: props,
      source: body
     };
    }

   case '"':
    return {
     type: "double-quoted-scalar",
     offset: offset,
     indent: indent,
     source: source,
     end: end
    };

   case "'":
    return {
     type: "single-quoted-scalar",
     offset: offset,
     indent: indent,
     source: source,
     end: end
    };

   default:
    return {
     type: "scalar",
     offset: offset,
     indent: indent,
     source: source,
     end: end
    };
   }
  }
  function setScalarValue(token, value, context = {}) {
   let {afterKey: afterKey = false, implicitKey: implicitKey = false, inFlow: inFlow = false, type: type} = context;
   let indent = "indent" in token ? token.indent : null;
   if (afterKey && typeof indent === "number") indent += 2;
   if (!type) switch (token.type) {
   case "single-quoted-scalar":
    type = "QUOTE_SINGLE";
    break;

   case "double-quoted-scalar":
    type = "QUOTE_DOUBLE";
    break;

   case "block-scalar":
    {
     const header = token.props[0];
     if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
     type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
     break;
    }

   default:
    type = "PLAIN";
   }
   const source = stringifyString.stringifyString({
    type: type,
    value: value
   }, {
    implicitKey: implicitKey || indent === null,
    indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
    inFlow: inFlow,
    options: {
     blockQuote: true,
     lineWidth: -1
    }
   });
   switch (source[0]) {
   case "|":
   case ">":
    setBlockScalarValue(token, source);
    break;

   case '"':
    setFlowScalarValue(token, source, "double-quoted-scalar");
    break;

   case "'":
    setFlowScalarValue(token, source, "single-quoted-scalar");
    break;

   default:
    setFlowScalarValue(token, source, "scalar");
   }
  }
  function setBlockScalarValue(token, source) {
   const he = source.indexOf("\n");
   const head = source.substring(0, he);
   const body = source.substring(he + 1) + "\n";
   if (token.type === "block-scalar") {
    const header = token.props[0];
    if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
    header.source = head;
    token.source = body;
   } else {
    const {offset: offset} = token;
    const indent = "indent" in token ? token.indent : -1;
    const props = [ {
     type: "block-scalar-header",
     offset: offset,
     indent: indent,
     source: head
    } ];
    if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
     type: "newline",
     offset: -1,
     indent: indent,
     source: "\n"
    });
    for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
    Object.assign(token, {
     type: "block-scalar",
     indent: indent,
     props: props,
     source: body
    });
   }
  }
  function addEndtoBlockProps(props, end) {
   if (end) for (const st of end) switch (st.type) {
   case "space":
   case "comment":
    props.push(st);
    break;

   case "newline":
    props.push(st);
    return true;
   }
   return false;
  }
  function setFlowScalarValue(token, source, type) {
   switch (token.type) {
   case "scalar":
   case "double-quoted-scalar":
   case "single-quoted-scalar":
    token.type = type;
    token.source = source;
    break;

   case "block-scalar":
    {
     const end = token.props.slice(1);
     let oa = source.length;
     if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
     for (const tok of end) tok.offset += oa;
     delete token.props;
     Object.assign(token, {
      type: type,
      source: source,
      end: end
     });
     break;
    }

   case "block-map":
   case "block-seq":
    {
     const offset = token.offset + source.length;
     const nl = {
      type: "newline",
      offset: offset,
      indent: token.indent,
      source: "\n"
     };
     delete token.items;
     Object.assign(token, {
      type: type,
      source: source,
      end: [ nl ]
     });
     break;
    }

   default:
    {
     const indent = "indent" in token ? token.indent : -1;
     const end = "end" in token && Array.isArray(token.end) ? token.end.filter(st => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
     for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
     Object.assign(token, {
      type: type,
      indent: indent,
      source: source,
      end: end
     });
    }
   }
  }
  exports.createScalarToken = createScalarToken;
  exports.resolveAsScalar = resolveAsScalar;
  exports.setScalarValue = setScalarValue;
 },
 2393: (__unused_webpack_module, exports) => {
  const stringify = cst => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
  function stringifyToken(token) {
   switch (token.type) {
   case "block-scalar":
    {
     let res = "";
     for (const tok of token.props) res += stringifyToken(tok);
     return res + token.source;
    }

   case "block-map":
   case "block-seq":
    {
     let res = "";
     for (const item of token.items) res += stringifyItem(item);
     return res;
    }

   case "flow-collection":
    {
     let res = token.start.source;
     for (const item of token.items) res += stringifyItem(item);
     for (const st of token.end) res += st.source;
     return res;
    }

   case "document":
    {
     let res = stringifyItem(token);
     if (token.end) for (const st of token.end) res += st.source;
     return res;
    }

   default:
    {
     let res = token.source;
     if ("end" in token && token.end) for (const st of token.end) res += st.source;
     return res;
    }
   }
  }
  function stringifyItem({start: start, key: key, sep: sep, value: value}) {
   let res = "";
   for (const st of start) res += st.source;
   if (key) res += stringifyToken(key);
   if (sep) for (const st of sep) res += st.source;
   if (value) res += stringifyToken(value);
   return res;
  }
  exports.stringify = stringify;
 },
 5207: (__unused_webpack_module, exports) => {
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
  exports.visit = visit;
 },
 3921: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var cstScalar = __nccwpck_require__(6242);
  var cstStringify = __nccwpck_require__(2393);
  var cstVisit = __nccwpck_require__(5207);
  const BOM = "\ufeff";
  const DOCUMENT = "";
  const FLOW_END = "";
  const SCALAR = "";
  const isCollection = token => !!token && "items" in token;
  const isScalar = token => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
  function prettyToken(token) {
   switch (token) {
   case BOM:
    return "<BOM>";

   case DOCUMENT:
    return "<DOC>";

   case FLOW_END:
    return "<FLOW_END>";

   case SCALAR:
    return "<SCALAR>";

   default:
    return JSON.stringify(token);
   }
  }
  function tokenType(source) {
   switch (source) {
   case BOM:
    return "byte-order-mark";

   case DOCUMENT:
    return "doc-mode";

   case FLOW_END:
    return "flow-error-end";

   case SCALAR:
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
  exports.createScalarToken = cstScalar.createScalarToken;
  exports.resolveAsScalar = cstScalar.resolveAsScalar;
  exports.setScalarValue = cstScalar.setScalarValue;
  exports.stringify = cstStringify.stringify;
  exports.visit = cstVisit.visit;
  exports.BOM = BOM;
  exports.DOCUMENT = DOCUMENT;
  exports.FLOW_END = FLOW_END;
  exports.SCALAR = SCALAR;
  exports.isCollection = isCollection;
  exports.isScalar = isScalar;
  exports.prettyToken = prettyToken;
  exports.tokenType = tokenType;
 },
 1893: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var cst = __nccwpck_require__(3921);
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
  class Lexer {
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
    if (line[0] === cst.BOM) {
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
    yield cst.DOCUMENT;
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
    if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
     const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
     if (!atFlowEndMarker) {
      this.flowLevel = 0;
      yield cst.FLOW_END;
      return yield* this.parseLineStart();
     }
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
    yield cst.SCALAR;
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
    yield cst.SCALAR;
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
  }
  exports.Lexer = Lexer;
 },
 2808: (__unused_webpack_module, exports) => {
  class LineCounter {
   constructor() {
    this.lineStarts = [];
    this.addNewLine = offset => this.lineStarts.push(offset);
    this.linePos = offset => {
     let low = 0;
     let high = this.lineStarts.length;
     while (low < high) {
      const mid = low + high >> 1;
      if (this.lineStarts[mid] < offset) low = mid + 1; else high = mid;
     }
     if (this.lineStarts[low] === offset) return {
      line: low + 1,
      col: 1
     };
     if (low === 0) return {
      line: 0,
      col: offset
     };
     const start = this.lineStarts[low - 1];
     return {
      line: low,
      col: offset - start + 1
     };
    };
   }
  }
  exports.LineCounter = LineCounter;
 },
 3124: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var node_process = __nccwpck_require__(932);
  var cst = __nccwpck_require__(3921);
  var lexer = __nccwpck_require__(1893);
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
  class Parser {
   constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new lexer.Lexer;
    this.onNewLine = onNewLine;
   }
   * parse(source, incomplete = false) {
    if (this.onNewLine && this.offset === 0) this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
    if (!incomplete) yield* this.end();
   }
   * next(source) {
    this.source = source;
    if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
    if (this.atScalar) {
     this.atScalar = false;
     yield* this.step();
     this.offset += source.length;
     return;
    }
    const type = cst.tokenType(source);
    if (!type) {
     const message = `Not a YAML token: ${source}`;
     yield* this.pop({
      type: "error",
      offset: this.offset,
      message: message,
      source: source
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
    const st = {
     type: this.type,
     offset: this.offset,
     indent: this.indent,
     source: this.source
    };
    return st;
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
    if (!token) {
     const message = "Tried to pop an empty stack";
     yield {
      type: "error",
      offset: this.offset,
      source: "",
      message: message
     };
    } else if (this.stack.length === 0) yield token; else {
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
     const prev = getPrevProps(this.peek(2));
     const start = getFirstKeyStartProps(prev);
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
       start: start,
       key: scalar,
       sep: sep
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
      const last = Array.isArray(end) ? end[end.length - 1] : void 0;
      if (last?.type === "comment") end?.push(this.sourceToken); else map.items.push({
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
       const prev = map.items[map.items.length - 2];
       const end = prev?.value?.end;
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
        start: start
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
        start: start,
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
         start: start,
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
        start: start,
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
         start: start,
         key: key,
         sep: sep
        } ]
       });
      } else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken); else it.sep.push(this.sourceToken); else if (!it.sep) Object.assign(it, {
       key: null,
       sep: [ this.sourceToken ]
      }); else if (it.value || atNextItem) map.items.push({
       start: start,
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
         start: start,
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
         start: start
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
      const last = Array.isArray(end) ? end[end.length - 1] : void 0;
      if (last?.type === "comment") end?.push(this.sourceToken); else seq.items.push({
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
       const prev = seq.items[seq.items.length - 2];
       const end = prev?.value?.end;
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
      const prev = getPrevProps(parent);
      const start = getFirstKeyStartProps(prev);
      fixFlowSeqItems(fc);
      const sep = fc.end.splice(1, fc.end.length);
      sep.push(this.sourceToken);
      const map = {
       type: "block-map",
       offset: fc.offset,
       indent: fc.indent,
       items: [ {
        start: start,
        key: fc,
        sep: sep
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
     type: type,
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
      const prev = getPrevProps(parent);
      const start = getFirstKeyStartProps(prev);
      start.push(this.sourceToken);
      return {
       type: "block-map",
       offset: this.offset,
       indent: this.indent,
       items: [ {
        start: start,
        explicitKey: true
       } ]
      };
     }

    case "map-value-ind":
     {
      this.onKeyLine = true;
      const prev = getPrevProps(parent);
      const start = getFirstKeyStartProps(prev);
      return {
       type: "block-map",
       offset: this.offset,
       indent: this.indent,
       items: [ {
        start: start,
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

    case "space":
    case "comment":
    default:
     if (token.end) token.end.push(this.sourceToken); else token.end = [ this.sourceToken ];
     if (this.type === "newline") yield* this.pop();
    }
   }
  }
  exports.Parser = Parser;
 },
 4563: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var composer = __nccwpck_require__(4260);
  var Document = __nccwpck_require__(7977);
  var errors = __nccwpck_require__(7460);
  var log = __nccwpck_require__(6669);
  var identity = __nccwpck_require__(1891);
  var lineCounter = __nccwpck_require__(2808);
  var parser = __nccwpck_require__(3124);
  function parseOptions(options) {
   const prettyErrors = options.prettyErrors !== false;
   const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter || null;
   return {
    lineCounter: lineCounter$1,
    prettyErrors: prettyErrors
   };
  }
  function parseAllDocuments(source, options = {}) {
   const {lineCounter: lineCounter, prettyErrors: prettyErrors} = parseOptions(options);
   const parser$1 = new parser.Parser(lineCounter?.addNewLine);
   const composer$1 = new composer.Composer(options);
   const docs = Array.from(composer$1.compose(parser$1.parse(source)));
   if (prettyErrors && lineCounter) for (const doc of docs) {
    doc.errors.forEach(errors.prettifyError(source, lineCounter));
    doc.warnings.forEach(errors.prettifyError(source, lineCounter));
   }
   if (docs.length > 0) return docs;
   return Object.assign([], {
    empty: true
   }, composer$1.streamInfo());
  }
  function parseDocument(source, options = {}) {
   const {lineCounter: lineCounter, prettyErrors: prettyErrors} = parseOptions(options);
   const parser$1 = new parser.Parser(lineCounter?.addNewLine);
   const composer$1 = new composer.Composer(options);
   let doc = null;
   for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc; else if (doc.options.logLevel !== "silent") {
    doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
    break;
   }
   if (prettyErrors && lineCounter) {
    doc.errors.forEach(errors.prettifyError(source, lineCounter));
    doc.warnings.forEach(errors.prettifyError(source, lineCounter));
   }
   return doc;
  }
  function parse(src, reviver, options) {
   let _reviver;
   if (typeof reviver === "function") _reviver = reviver; else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
   const doc = parseDocument(src, options);
   if (!doc) return null;
   doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
   if (doc.errors.length > 0) if (doc.options.logLevel !== "silent") throw doc.errors[0]; else doc.errors = [];
   return doc.toJS(Object.assign({
    reviver: _reviver
   }, options));
  }
  function stringify(value, replacer, options) {
   let _replacer = null;
   if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer; else if (options === void 0 && replacer) options = replacer;
   if (typeof options === "string") options = options.length;
   if (typeof options === "number") {
    const indent = Math.round(options);
    options = indent < 1 ? void 0 : indent > 8 ? {
     indent: 8
    } : {
     indent: indent
    };
   }
   if (value === void 0) {
    const {keepUndefined: keepUndefined} = options ?? replacer ?? {};
    if (!keepUndefined) return;
   }
   if (identity.isDocument(value) && !_replacer) return value.toString(options);
   return new Document.Document(value, _replacer, options).toString(options);
  }
  exports.parse = parse;
  exports.parseAllDocuments = parseAllDocuments;
  exports.parseDocument = parseDocument;
  exports.stringify = stringify;
 },
 1148: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1891);
  var map = __nccwpck_require__(1231);
  var seq = __nccwpck_require__(814);
  var string = __nccwpck_require__(3724);
  var tags = __nccwpck_require__(8478);
  const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
  class Schema {
   constructor({compat: compat, customTags: customTags, merge: merge, resolveKnownTags: resolveKnownTags, schema: schema, sortMapEntries: sortMapEntries, toStringDefaults: toStringDefaults}) {
    this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
    this.name = typeof schema === "string" && schema || "core";
    this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
    this.tags = tags.getTags(customTags, this.name, merge);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, identity.MAP, {
     value: map.map
    });
    Object.defineProperty(this, identity.SCALAR, {
     value: string.string
    });
    Object.defineProperty(this, identity.SEQ, {
     value: seq.seq
    });
    this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
   }
   clone() {
    const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
   }
  }
  exports.Schema = Schema;
 },
 1231: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1891);
  var YAMLMap = __nccwpck_require__(2938);
  const map = {
   collection: "map",
   default: true,
   nodeClass: YAMLMap.YAMLMap,
   tag: "tag:yaml.org,2002:map",
   resolve(map, onError) {
    if (!identity.isMap(map)) onError("Expected a mapping for this tag");
    return map;
   },
   createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
  };
  exports.map = map;
 },
 5940: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(4305);
  const nullTag = {
   identify: value => value == null,
   createNode: () => new Scalar.Scalar(null),
   default: true,
   tag: "tag:yaml.org,2002:null",
   test: /^(?:~|[Nn]ull|NULL)?$/,
   resolve: () => new Scalar.Scalar(null),
   stringify: ({source: source}, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
  };
  exports.nullTag = nullTag;
 },
 814: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1891);
  var YAMLSeq = __nccwpck_require__(3571);
  const seq = {
   collection: "seq",
   default: true,
   nodeClass: YAMLSeq.YAMLSeq,
   tag: "tag:yaml.org,2002:seq",
   resolve(seq, onError) {
    if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
    return seq;
   },
   createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
  };
  exports.seq = seq;
 },
 3724: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var stringifyString = __nccwpck_require__(3665);
  const string = {
   identify: value => typeof value === "string",
   default: true,
   tag: "tag:yaml.org,2002:str",
   resolve: str => str,
   stringify(item, ctx, onComment, onChompKeep) {
    ctx = Object.assign({
     actualString: true
    }, ctx);
    return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
   }
  };
  exports.string = string;
 },
 5579: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(4305);
  const boolTag = {
   identify: value => typeof value === "boolean",
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
   resolve: str => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
   stringify({source: source, value: value}, ctx) {
    if (source && boolTag.test.test(source)) {
     const sv = source[0] === "t" || source[0] === "T";
     if (value === sv) return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
   }
  };
  exports.boolTag = boolTag;
 },
 1433: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(4305);
  var stringifyNumber = __nccwpck_require__(6058);
  const floatNaN = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
   resolve: str => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
   stringify: stringifyNumber.stringifyNumber
  };
  const floatExp = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   format: "EXP",
   test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
   resolve: str => parseFloat(str),
   stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
   }
  };
  const float = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
   resolve(str) {
    const node = new Scalar.Scalar(parseFloat(str));
    const dot = str.indexOf(".");
    if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
    return node;
   },
   stringify: stringifyNumber.stringifyNumber
  };
  exports.float = float;
  exports.floatExp = floatExp;
  exports.floatNaN = floatNaN;
 },
 2790: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var stringifyNumber = __nccwpck_require__(6058);
  const intIdentify = value => typeof value === "bigint" || Number.isInteger(value);
  const intResolve = (str, offset, radix, {intAsBigInt: intAsBigInt}) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
  function intStringify(node, radix, prefix) {
   const {value: value} = node;
   if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
   return stringifyNumber.stringifyNumber(node);
  }
  const intOct = {
   identify: value => intIdentify(value) && value >= 0,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "OCT",
   test: /^0o[0-7]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
   stringify: node => intStringify(node, 8, "0o")
  };
  const int = {
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   test: /^[-+]?[0-9]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
   stringify: stringifyNumber.stringifyNumber
  };
  const intHex = {
   identify: value => intIdentify(value) && value >= 0,
   default: true,
   tag: "tag:yaml.org,2002:int",
   format: "HEX",
   test: /^0x[0-9a-fA-F]+$/,
   resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
   stringify: node => intStringify(node, 16, "0x")
  };
  exports.int = int;
  exports.intHex = intHex;
  exports.intOct = intOct;
 },
 9772: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var map = __nccwpck_require__(1231);
  var _null = __nccwpck_require__(5940);
  var seq = __nccwpck_require__(814);
  var string = __nccwpck_require__(3724);
  var bool = __nccwpck_require__(5579);
  var float = __nccwpck_require__(1433);
  var int = __nccwpck_require__(2790);
  const schema = [ map.map, seq.seq, string.string, _null.nullTag, bool.boolTag, int.intOct, int.int, int.intHex, float.floatNaN, float.floatExp, float.float ];
  exports.schema = schema;
 },
 7331: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(4305);
  var map = __nccwpck_require__(1231);
  var seq = __nccwpck_require__(814);
  function intIdentify(value) {
   return typeof value === "bigint" || Number.isInteger(value);
  }
  const stringifyJSON = ({value: value}) => JSON.stringify(value);
  const jsonScalars = [ {
   identify: value => typeof value === "string",
   default: true,
   tag: "tag:yaml.org,2002:str",
   resolve: str => str,
   stringify: stringifyJSON
  }, {
   identify: value => value == null,
   createNode: () => new Scalar.Scalar(null),
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
   identify: intIdentify,
   default: true,
   tag: "tag:yaml.org,2002:int",
   test: /^-?(?:0|[1-9][0-9]*)$/,
   resolve: (str, _onError, {intAsBigInt: intAsBigInt}) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
   stringify: ({value: value}) => intIdentify(value) ? value.toString() : JSON.stringify(value)
  }, {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
   resolve: str => parseFloat(str),
   stringify: stringifyJSON
  } ];
  const jsonError = {
   default: true,
   tag: "",
   test: /^/,
   resolve(str, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    return str;
   }
  };
  const schema = [ map.map, seq.seq ].concat(jsonScalars, jsonError);
  exports.schema = schema;
 },
 8478: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var map = __nccwpck_require__(1231);
  var _null = __nccwpck_require__(5940);
  var seq = __nccwpck_require__(814);
  var string = __nccwpck_require__(3724);
  var bool = __nccwpck_require__(5579);
  var float = __nccwpck_require__(1433);
  var int = __nccwpck_require__(2790);
  var schema = __nccwpck_require__(9772);
  var schema$1 = __nccwpck_require__(7331);
  var binary = __nccwpck_require__(743);
  var merge = __nccwpck_require__(4376);
  var omap = __nccwpck_require__(6683);
  var pairs = __nccwpck_require__(7221);
  var schema$2 = __nccwpck_require__(3381);
  var set = __nccwpck_require__(5340);
  var timestamp = __nccwpck_require__(3932);
  const schemas = new Map([ [ "core", schema.schema ], [ "failsafe", [ map.map, seq.seq, string.string ] ], [ "json", schema$1.schema ], [ "yaml11", schema$2.schema ], [ "yaml-1.1", schema$2.schema ] ]);
  const tagsByName = {
   binary: binary.binary,
   bool: bool.boolTag,
   float: float.float,
   floatExp: float.floatExp,
   floatNaN: float.floatNaN,
   floatTime: timestamp.floatTime,
   int: int.int,
   intHex: int.intHex,
   intOct: int.intOct,
   intTime: timestamp.intTime,
   map: map.map,
   merge: merge.merge,
   null: _null.nullTag,
   omap: omap.omap,
   pairs: pairs.pairs,
   seq: seq.seq,
   set: set.set,
   timestamp: timestamp.timestamp
  };
  const coreKnownTags = {
   "tag:yaml.org,2002:binary": binary.binary,
   "tag:yaml.org,2002:merge": merge.merge,
   "tag:yaml.org,2002:omap": omap.omap,
   "tag:yaml.org,2002:pairs": pairs.pairs,
   "tag:yaml.org,2002:set": set.set,
   "tag:yaml.org,2002:timestamp": timestamp.timestamp
  };
  function getTags(customTags, schemaName, addMergeTag) {
   const schemaTags = schemas.get(schemaName);
   if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
   let tags = schemaTags;
   if (!tags) if (Array.isArray(customTags)) tags = []; else {
    const keys = Array.from(schemas.keys()).filter(key => key !== "yaml11").map(key => JSON.stringify(key)).join(", ");
    throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
   }
   if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag); else if (typeof customTags === "function") tags = customTags(tags.slice());
   if (addMergeTag) tags = tags.concat(merge.merge);
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
  exports.coreKnownTags = coreKnownTags;
  exports.getTags = getTags;
 },
 743: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var node_buffer = __nccwpck_require__(181);
  var Scalar = __nccwpck_require__(4305);
  var stringifyString = __nccwpck_require__(3665);
  const binary = {
   identify: value => value instanceof Uint8Array,
   default: false,
   tag: "tag:yaml.org,2002:binary",
   resolve(src, onError) {
    if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64"); else if (typeof atob === "function") {
     const str = atob(src.replace(/[\n\r]/g, ""));
     const buffer = new Uint8Array(str.length);
     for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
     return buffer;
    } else {
     onError("This environment does not support reading binary tags; either Buffer or atob is required");
     return src;
    }
   },
   stringify({comment: comment, type: type, value: value}, ctx, onComment, onChompKeep) {
    if (!value) return "";
    const buf = value;
    let str;
    if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64"); else if (typeof btoa === "function") {
     let s = "";
     for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
     str = btoa(s);
    } else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
     const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
     const n = Math.ceil(str.length / lineWidth);
     const lines = new Array(n);
     for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
     str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return stringifyString.stringifyString({
     comment: comment,
     type: type,
     value: str
    }, ctx, onComment, onChompKeep);
   }
  };
  exports.binary = binary;
 },
 8514: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(4305);
  function boolStringify({value: value, source: source}, ctx) {
   const boolObj = value ? trueTag : falseTag;
   if (source && boolObj.test.test(source)) return source;
   return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
  const trueTag = {
   identify: value => value === true,
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
   resolve: () => new Scalar.Scalar(true),
   stringify: boolStringify
  };
  const falseTag = {
   identify: value => value === false,
   default: true,
   tag: "tag:yaml.org,2002:bool",
   test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
   resolve: () => new Scalar.Scalar(false),
   stringify: boolStringify
  };
  exports.falseTag = falseTag;
  exports.trueTag = trueTag;
 },
 2026: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(4305);
  var stringifyNumber = __nccwpck_require__(6058);
  const floatNaN = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
   resolve: str => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
   stringify: stringifyNumber.stringifyNumber
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
    return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
   }
  };
  const float = {
   identify: value => typeof value === "number",
   default: true,
   tag: "tag:yaml.org,2002:float",
   test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
   resolve(str) {
    const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
    const dot = str.indexOf(".");
    if (dot !== -1) {
     const f = str.substring(dot + 1).replace(/_/g, "");
     if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
    }
    return node;
   },
   stringify: stringifyNumber.stringifyNumber
  };
  exports.float = float;
  exports.floatExp = floatExp;
  exports.floatNaN = floatNaN;
 },
 7149: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var stringifyNumber = __nccwpck_require__(6058);
  const intIdentify = value => typeof value === "bigint" || Number.isInteger(value);
  function intResolve(str, offset, radix, {intAsBigInt: intAsBigInt}) {
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
     break;
    }
    const n = BigInt(str);
    return sign === "-" ? BigInt(-1) * n : n;
   }
   const n = parseInt(str, radix);
   return sign === "-" ? -1 * n : n;
  }
  function intStringify(node, radix, prefix) {
   const {value: value} = node;
   if (intIdentify(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
   }
   return stringifyNumber.stringifyNumber(node);
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
   stringify: stringifyNumber.stringifyNumber
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
  exports.int = int;
  exports.intBin = intBin;
  exports.intHex = intHex;
  exports.intOct = intOct;
 },
 4376: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1891);
  var Scalar = __nccwpck_require__(4305);
  const MERGE_KEY = "<<";
  const merge = {
   identify: value => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
   default: "key",
   tag: "tag:yaml.org,2002:merge",
   test: /^<<$/,
   resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
   }),
   stringify: () => MERGE_KEY
  };
  const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
  function addMergeToJSMap(ctx, map, value) {
   const source = resolveAliasValue(ctx, value);
   if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it); else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it); else mergeValue(ctx, map, source);
  }
  function mergeValue(ctx, map, value) {
   const source = resolveAliasValue(ctx, value);
   if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
   const srcMap = source.toJSON(null, ctx, Map);
   for (const [key, value] of srcMap) if (map instanceof Map) {
    if (!map.has(key)) map.set(key, value);
   } else if (map instanceof Set) map.add(key); else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
    value: value,
    writable: true,
    enumerable: true,
    configurable: true
   });
   return map;
  }
  function resolveAliasValue(ctx, value) {
   return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
  }
  exports.addMergeToJSMap = addMergeToJSMap;
  exports.isMergeKey = isMergeKey;
  exports.merge = merge;
 },
 6683: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1891);
  var toJS = __nccwpck_require__(3119);
  var YAMLMap = __nccwpck_require__(2938);
  var YAMLSeq = __nccwpck_require__(3571);
  var pairs = __nccwpck_require__(7221);
  class YAMLOMap extends YAMLSeq.YAMLSeq {
   constructor() {
    super();
    this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
    this.tag = YAMLOMap.tag;
   }
   toJSON(_, ctx) {
    if (!ctx) return super.toJSON(_);
    const map = new Map;
    if (ctx?.onCreate) ctx.onCreate(map);
    for (const pair of this.items) {
     let key, value;
     if (identity.isPair(pair)) {
      key = toJS.toJS(pair.key, "", ctx);
      value = toJS.toJS(pair.value, key, ctx);
     } else key = toJS.toJS(pair, "", ctx);
     if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
     map.set(key, value);
    }
    return map;
   }
   static from(schema, iterable, ctx) {
    const pairs$1 = pairs.createPairs(schema, iterable, ctx);
    const omap = new this;
    omap.items = pairs$1.items;
    return omap;
   }
  }
  YAMLOMap.tag = "tag:yaml.org,2002:omap";
  const omap = {
   collection: "seq",
   identify: value => value instanceof Map,
   nodeClass: YAMLOMap,
   default: false,
   tag: "tag:yaml.org,2002:omap",
   resolve(seq, onError) {
    const pairs$1 = pairs.resolvePairs(seq, onError);
    const seenKeys = [];
    for (const {key: key} of pairs$1.items) if (identity.isScalar(key)) if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`); else seenKeys.push(key.value);
    return Object.assign(new YAMLOMap, pairs$1);
   },
   createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
  };
  exports.YAMLOMap = YAMLOMap;
  exports.omap = omap;
 },
 7221: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1891);
  var Pair = __nccwpck_require__(5153);
  var Scalar = __nccwpck_require__(4305);
  var YAMLSeq = __nccwpck_require__(3571);
  function resolvePairs(seq, onError) {
   if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
    let item = seq.items[i];
    if (identity.isPair(item)) continue; else if (identity.isMap(item)) {
     if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
     const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
     if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
     if (item.comment) {
      const cn = pair.value ?? pair.key;
      cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
     }
     item = pair;
    }
    seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
   } else onError("Expected a sequence for this tag");
   return seq;
  }
  function createPairs(schema, iterable, ctx) {
   const {replacer: replacer} = ctx;
   const pairs = new YAMLSeq.YAMLSeq(schema);
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
    pairs.items.push(Pair.createPair(key, value, ctx));
   }
   return pairs;
  }
  const pairs = {
   collection: "seq",
   default: false,
   tag: "tag:yaml.org,2002:pairs",
   resolve: resolvePairs,
   createNode: createPairs
  };
  exports.createPairs = createPairs;
  exports.pairs = pairs;
  exports.resolvePairs = resolvePairs;
 },
 3381: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var map = __nccwpck_require__(1231);
  var _null = __nccwpck_require__(5940);
  var seq = __nccwpck_require__(814);
  var string = __nccwpck_require__(3724);
  var binary = __nccwpck_require__(743);
  var bool = __nccwpck_require__(8514);
  var float = __nccwpck_require__(2026);
  var int = __nccwpck_require__(7149);
  var merge = __nccwpck_require__(4376);
  var omap = __nccwpck_require__(6683);
  var pairs = __nccwpck_require__(7221);
  var set = __nccwpck_require__(5340);
  var timestamp = __nccwpck_require__(3932);
  const schema = [ map.map, seq.seq, string.string, _null.nullTag, bool.trueTag, bool.falseTag, int.intBin, int.intOct, int.int, int.intHex, float.floatNaN, float.floatExp, float.float, binary.binary, merge.merge, omap.omap, pairs.pairs, set.set, timestamp.intTime, timestamp.floatTime, timestamp.timestamp ];
  exports.schema = schema;
 },
 5340: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1891);
  var Pair = __nccwpck_require__(5153);
  var YAMLMap = __nccwpck_require__(2938);
  class YAMLSet extends YAMLMap.YAMLMap {
   constructor(schema) {
    super(schema);
    this.tag = YAMLSet.tag;
   }
   add(key) {
    let pair;
    if (identity.isPair(key)) pair = key; else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null); else pair = new Pair.Pair(key, null);
    const prev = YAMLMap.findPair(this.items, pair.key);
    if (!prev) this.items.push(pair);
   }
   get(key, keepPair) {
    const pair = YAMLMap.findPair(this.items, key);
    return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
   }
   set(key, value) {
    if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = YAMLMap.findPair(this.items, key);
    if (prev && !value) this.items.splice(this.items.indexOf(prev), 1); else if (!prev && value) this.items.push(new Pair.Pair(key));
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
    const {replacer: replacer} = ctx;
    const set = new this(schema);
    if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
     if (typeof replacer === "function") value = replacer.call(iterable, value, value);
     set.items.push(Pair.createPair(value, null, ctx));
    }
    return set;
   }
  }
  YAMLSet.tag = "tag:yaml.org,2002:set";
  const set = {
   collection: "map",
   identify: value => value instanceof Set,
   nodeClass: YAMLSet,
   default: false,
   tag: "tag:yaml.org,2002:set",
   createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
   resolve(map, onError) {
    if (identity.isMap(map)) if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet, map); else onError("Set items must all have null values"); else onError("Expected a mapping for this tag");
    return map;
   }
  };
  exports.YAMLSet = YAMLSet;
  exports.set = set;
 },
 3932: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var stringifyNumber = __nccwpck_require__(6058);
  function parseSexagesimal(str, asBigInt) {
   const sign = str[0];
   const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
   const num = n => asBigInt ? BigInt(n) : Number(n);
   const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
   return sign === "-" ? num(-1) * res : res;
  }
  function stringifySexagesimal(node) {
   let {value: value} = node;
   let num = n => n;
   if (typeof value === "bigint") num = n => BigInt(n); else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
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
   resolve: (str, _onError, {intAsBigInt: intAsBigInt}) => parseSexagesimal(str, intAsBigInt),
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
   test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})" + "(?:" + "(?:t|T|[ \\t]+)" + "([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)" + "(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?" + ")?$"),
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
   stringify: ({value: value}) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
  };
  exports.floatTime = floatTime;
  exports.intTime = intTime;
  exports.timestamp = timestamp;
 },
 6767: (__unused_webpack_module, exports) => {
  const FOLD_FLOW = "flow";
  const FOLD_BLOCK = "block";
  const FOLD_QUOTED = "quoted";
  function foldFlowLines(text, indent, mode = "flow", {indentAtStart: indentAtStart, lineWidth: lineWidth = 80, minContentWidth: minContentWidth = 20, onFold: onFold, onOverflow: onOverflow} = {}) {
   if (!lineWidth || lineWidth < 0) return text;
   if (lineWidth < minContentWidth) minContentWidth = 0;
   const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
   if (text.length <= endStep) return text;
   const folds = [];
   const escapedFolds = {};
   let end = lineWidth - indent.length;
   if (typeof indentAtStart === "number") if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0); else end = lineWidth - indentAtStart;
   let split;
   let prev;
   let overflow = false;
   let i = -1;
   let escStart = -1;
   let escEnd = -1;
   if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text, i, indent.length);
    if (i !== -1) end = i + endStep;
   }
   for (let ch; ch = text[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
     escStart = i;
     switch (text[i + 1]) {
     case "x":
      i += 3;
      break;

     case "u":
      i += 5;
      break;

     case "U":
      i += 9;
      break;

     default:
      i += 1;
     }
     escEnd = i;
    }
    if (ch === "\n") {
     if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
     end = i + indent.length + endStep;
     split = void 0;
    } else {
     if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "\t") {
      const next = text[i + 1];
      if (next && next !== " " && next !== "\n" && next !== "\t") split = i;
     }
     if (i >= end) if (split) {
      folds.push(split);
      end = split + endStep;
      split = void 0;
     } else if (mode === FOLD_QUOTED) {
      while (prev === " " || prev === "\t") {
       prev = ch;
       ch = text[i += 1];
       overflow = true;
      }
      const j = i > escEnd + 1 ? i - 2 : escStart - 1;
      if (escapedFolds[j]) return text;
      folds.push(j);
      escapedFolds[j] = true;
      end = j + endStep;
      split = void 0;
     } else overflow = true;
    }
    prev = ch;
   }
   if (overflow && onOverflow) onOverflow();
   if (folds.length === 0) return text;
   if (onFold) onFold();
   let res = text.slice(0, folds[0]);
   for (let i = 0; i < folds.length; ++i) {
    const fold = folds[i];
    const end = folds[i + 1] || text.length;
    if (fold === 0) res = `\n${indent}${text.slice(0, end)}`; else {
     if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
     res += `\n${indent}${text.slice(fold + 1, end)}`;
    }
   }
   return res;
  }
  function consumeMoreIndentedLines(text, i, indent) {
   let end = i;
   let start = i + 1;
   let ch = text[start];
   while (ch === " " || ch === "\t") if (i < start + indent) ch = text[++i]; else {
    do {
     ch = text[++i];
    } while (ch && ch !== "\n");
    end = i;
    start = i + 1;
    ch = text[start];
   }
   return end;
  }
  exports.FOLD_BLOCK = FOLD_BLOCK;
  exports.FOLD_FLOW = FOLD_FLOW;
  exports.FOLD_QUOTED = FOLD_QUOTED;
  exports.foldFlowLines = foldFlowLines;
 },
 3376: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var anchors = __nccwpck_require__(7048);
  var identity = __nccwpck_require__(1891);
  var stringifyComment = __nccwpck_require__(2875);
  var stringifyString = __nccwpck_require__(3665);
  function createStringifyContext(doc, options) {
   const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment.stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
   }, doc.schema.toStringOptions, options);
   let inFlow;
   switch (opt.collectionStyle) {
   case "block":
    inFlow = false;
    break;

   case "flow":
    inFlow = true;
    break;

   default:
    inFlow = null;
   }
   return {
    anchors: new Set,
    doc: doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow: inFlow,
    options: opt
   };
  }
  function getTagObject(tags, item) {
   if (item.tag) {
    const match = tags.filter(t => t.tag === item.tag);
    if (match.length > 0) return match.find(t => t.format === item.format) ?? match[0];
   }
   let tagObj;
   let obj;
   if (identity.isScalar(item)) {
    obj = item.value;
    let match = tags.filter(t => t.identify?.(obj));
    if (match.length > 1) {
     const testMatch = match.filter(t => t.test);
     if (testMatch.length > 0) match = testMatch;
    }
    tagObj = match.find(t => t.format === item.format) ?? match.find(t => !t.format);
   } else {
    obj = item;
    tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
   }
   if (!tagObj) {
    const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
   }
   return tagObj;
  }
  function stringifyProps(node, tagObj, {anchors: anchors$1, doc: doc}) {
   if (!doc.directives) return "";
   const props = [];
   const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
   if (anchor && anchors.anchorIsValid(anchor)) {
    anchors$1.add(anchor);
    props.push(`&${anchor}`);
   }
   const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
   if (tag) props.push(doc.directives.tagString(tag));
   return props.join(" ");
  }
  function stringify(item, ctx, onComment, onChompKeep) {
   if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
   if (identity.isAlias(item)) {
    if (ctx.doc.directives) return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`); else {
     if (ctx.resolvedAliases) ctx.resolvedAliases.add(item); else ctx.resolvedAliases = new Set([ item ]);
     item = item.resolve(ctx.doc);
    }
   }
   let tagObj;
   const node = identity.isNode(item) ? item : ctx.doc.createNode(item, {
    onTagObj: o => tagObj = o
   });
   tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
   const props = stringifyProps(node, tagObj, ctx);
   if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
   const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
   if (!props) return str;
   return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
  }
  exports.createStringifyContext = createStringifyContext;
  exports.stringify = stringify;
 },
 3008: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1891);
  var stringify = __nccwpck_require__(3376);
  var stringifyComment = __nccwpck_require__(2875);
  function stringifyCollection(collection, ctx, options) {
   const flow = ctx.inFlow ?? collection.flow;
   const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
   return stringify(collection, ctx, options);
  }
  function stringifyBlockCollection({comment: comment, items: items}, ctx, {blockItemPrefix: blockItemPrefix, flowChars: flowChars, itemIndent: itemIndent, onChompKeep: onChompKeep, onComment: onComment}) {
   const {indent: indent, options: {commentString: commentString}} = ctx;
   const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    type: null
   });
   let chompKeep = false;
   const lines = [];
   for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (identity.isNode(item)) {
     if (!chompKeep && item.spaceBefore) lines.push("");
     addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
     if (item.comment) comment = item.comment;
    } else if (identity.isPair(item)) {
     const ik = identity.isNode(item.key) ? item.key : null;
     if (ik) {
      if (!chompKeep && ik.spaceBefore) lines.push("");
      addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
     }
    }
    chompKeep = false;
    let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
    if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
    if (chompKeep && comment) chompKeep = false;
    lines.push(blockItemPrefix + str);
   }
   let str;
   if (lines.length === 0) str = flowChars.start + flowChars.end; else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
     const line = lines[i];
     str += line ? `\n${indent}${line}` : "\n";
    }
   }
   if (comment) {
    str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
    if (onComment) onComment();
   } else if (chompKeep && onChompKeep) onChompKeep();
   return str;
  }
  function stringifyFlowCollection({items: items}, ctx, {flowChars: flowChars, itemIndent: itemIndent}) {
   const {indent: indent, indentStep: indentStep, flowCollectionPadding: fcPadding, options: {commentString: commentString}} = ctx;
   itemIndent += indentStep;
   const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
   });
   let reqNewline = false;
   let linesAtValue = 0;
   const lines = [];
   for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (identity.isNode(item)) {
     if (item.spaceBefore) lines.push("");
     addCommentBefore(ctx, lines, item.commentBefore, false);
     if (item.comment) comment = item.comment;
    } else if (identity.isPair(item)) {
     const ik = identity.isNode(item.key) ? item.key : null;
     if (ik) {
      if (ik.spaceBefore) lines.push("");
      addCommentBefore(ctx, lines, ik.commentBefore, false);
      if (ik.comment) reqNewline = true;
     }
     const iv = identity.isNode(item.value) ? item.value : null;
     if (iv) {
      if (iv.comment) comment = iv.comment;
      if (iv.commentBefore) reqNewline = true;
     } else if (item.value == null && ik?.comment) comment = ik.comment;
    }
    if (comment) reqNewline = true;
    let str = stringify.stringify(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
    if (i < items.length - 1) str += ","; else if (ctx.options.trailingComma) {
     if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
     if (reqNewline) str += ",";
    }
    if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
    lines.push(str);
    linesAtValue = lines.length;
   }
   const {start: start, end: end} = flowChars;
   if (lines.length === 0) return start + end; else {
    if (!reqNewline) {
     const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
     reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
     let str = start;
     for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
     return `${str}\n${indent}${end}`;
    } else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
   }
  }
  function addCommentBefore({indent: indent, options: {commentString: commentString}}, lines, comment, chompKeep) {
   if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
   if (comment) {
    const ic = stringifyComment.indentComment(commentString(comment), indent);
    lines.push(ic.trimStart());
   }
  }
  exports.stringifyCollection = stringifyCollection;
 },
 2875: (__unused_webpack_module, exports) => {
  const stringifyComment = str => str.replace(/^(?!$)(?: $)?/gm, "#");
  function indentComment(comment, indent) {
   if (/^\n+$/.test(comment)) return comment.substring(1);
   return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
  }
  const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
  exports.indentComment = indentComment;
  exports.lineComment = lineComment;
  exports.stringifyComment = stringifyComment;
 },
 8577: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1891);
  var stringify = __nccwpck_require__(3376);
  var stringifyComment = __nccwpck_require__(2875);
  function stringifyDocument(doc, options) {
   const lines = [];
   let hasDirectives = options.directives === true;
   if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
     lines.push(dir);
     hasDirectives = true;
    } else if (doc.directives.docStart) hasDirectives = true;
   }
   if (hasDirectives) lines.push("---");
   const ctx = stringify.createStringifyContext(doc, options);
   const {commentString: commentString} = ctx.options;
   if (doc.commentBefore) {
    if (lines.length !== 1) lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(stringifyComment.indentComment(cs, ""));
   }
   let chompKeep = false;
   let contentComment = null;
   if (doc.contents) {
    if (identity.isNode(doc.contents)) {
     if (doc.contents.spaceBefore && hasDirectives) lines.push("");
     if (doc.contents.commentBefore) {
      const cs = commentString(doc.contents.commentBefore);
      lines.push(stringifyComment.indentComment(cs, ""));
     }
     ctx.forceBlockIndent = !!doc.comment;
     contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`; else lines.push(body);
   } else lines.push(stringify.stringify(doc.contents, ctx));
   if (doc.directives?.docEnd) if (doc.comment) {
    const cs = commentString(doc.comment);
    if (cs.includes("\n")) {
     lines.push("...");
     lines.push(stringifyComment.indentComment(cs, ""));
    } else lines.push(`... ${cs}`);
   } else lines.push("..."); else {
    let dc = doc.comment;
    if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
    if (dc) {
     if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
     lines.push(stringifyComment.indentComment(commentString(dc), ""));
    }
   }
   return lines.join("\n") + "\n";
  }
  exports.stringifyDocument = stringifyDocument;
 },
 6058: (__unused_webpack_module, exports) => {
  function stringifyNumber({format: format, minFractionDigits: minFractionDigits, tag: tag, value: value}) {
   if (typeof value === "bigint") return String(value);
   const num = typeof value === "number" ? value : Number(value);
   if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
   let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
   if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
     i = n.length;
     n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0) n += "0";
   }
   return n;
  }
  exports.stringifyNumber = stringifyNumber;
 },
 9392: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1891);
  var Scalar = __nccwpck_require__(4305);
  var stringify = __nccwpck_require__(3376);
  var stringifyComment = __nccwpck_require__(2875);
  function stringifyPair({key: key, value: value}, ctx, onComment, onChompKeep) {
   const {allNullValues: allNullValues, doc: doc, indent: indent, indentStep: indentStep, options: {commentString: commentString, indentSeq: indentSeq, simpleKeys: simpleKeys}} = ctx;
   let keyComment = identity.isNode(key) && key.comment || null;
   if (simpleKeys) {
    if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
    if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
     const msg = "With simple keys, collection cannot be used as a key value";
     throw new Error(msg);
    }
   }
   let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
   ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
   });
   let keyCommentDone = false;
   let chompKeep = false;
   let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
   if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
   }
   if (ctx.inFlow) {
    if (allNullValues || value == null) {
     if (keyCommentDone && onComment) onComment();
     return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
   } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment)); else if (chompKeep && onChompKeep) onChompKeep();
    return str;
   }
   if (keyCommentDone) keyComment = null;
   if (explicitKey) {
    if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}\n${indent}:`;
   } else {
    str = `${str}:`;
    if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
   }
   let vsb, vcb, valueComment;
   if (identity.isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
   } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object") value = doc.createNode(value);
   }
   ctx.implicitKey = false;
   if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
   chompKeep = false;
   if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
   let valueCommentDone = false;
   const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
   let ws = " ";
   if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
     const cs = commentString(vcb);
     ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
     if (ws === "\n" && valueComment) ws = "\n\n";
    } else ws += `\n${ctx.indent}`;
   } else if (!explicitKey && identity.isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
     let hasPropsLine = false;
     if (hasNewline && (vs0 === "&" || vs0 === "!")) {
      let sp0 = valueStr.indexOf(" ");
      if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
      if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
     }
     if (!hasPropsLine) ws = `\n${ctx.indent}`;
    }
   } else if (valueStr === "" || valueStr[0] === "\n") ws = "";
   str += ws + valueStr;
   if (ctx.inFlow) {
    if (valueCommentDone && onComment) onComment();
   } else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment)); else if (chompKeep && onChompKeep) onChompKeep();
   return str;
  }
  exports.stringifyPair = stringifyPair;
 },
 3665: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var Scalar = __nccwpck_require__(4305);
  var foldFlowLines = __nccwpck_require__(6767);
  const getFoldOptions = (ctx, isBlock) => ({
   indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
   lineWidth: ctx.options.lineWidth,
   minContentWidth: ctx.options.minContentWidth
  });
  const containsDocumentMarker = str => /^(%|---|\.\.\.)/m.test(str);
  function lineLengthOverLimit(str, lineWidth, indentLength) {
   if (!lineWidth || lineWidth < 0) return false;
   const limit = lineWidth - indentLength;
   const strLen = str.length;
   if (strLen <= limit) return false;
   for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
    if (i - start > limit) return true;
    start = i + 1;
    if (strLen - start <= limit) return false;
   }
   return true;
  }
  function doubleQuotedString(value, ctx) {
   const json = JSON.stringify(value);
   if (ctx.options.doubleQuotedAsJSON) return json;
   const {implicitKey: implicitKey} = ctx;
   const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
   const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
   let str = "";
   let start = 0;
   for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
     str += json.slice(start, i) + "\\ ";
     i += 1;
     start = i;
     ch = "\\";
    }
    if (ch === "\\") switch (json[i + 1]) {
    case "u":
     {
      str += json.slice(start, i);
      const code = json.substr(i + 2, 4);
      switch (code) {
      case "0000":
       str += "\\0";
       break;

      case "0007":
       str += "\\a";
       break;

      case "000b":
       str += "\\v";
       break;

      case "001b":
       str += "\\e";
       break;

      case "0085":
       str += "\\N";
       break;

      case "00a0":
       str += "\\_";
       break;

      case "2028":
       str += "\\L";
       break;

      case "2029":
       str += "\\P";
       break;

      default:
       if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2); else str += json.substr(i, 6);
      }
      i += 5;
      start = i + 1;
     }
     break;

    case "n":
     if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) i += 1; else {
      str += json.slice(start, i) + "\n\n";
      while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
       str += "\n";
       i += 2;
      }
      str += indent;
      if (json[i + 2] === " ") str += "\\";
      i += 1;
      start = i + 1;
     }
     break;

    default:
     i += 1;
    }
   }
   str = start ? str + json.slice(start) : json;
   return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
  }
  function singleQuotedString(value, ctx) {
   if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
   const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
   const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
   return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
  }
  function quotedString(value, ctx) {
   const {singleQuote: singleQuote} = ctx.options;
   let qs;
   if (singleQuote === false) qs = doubleQuotedString; else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle) qs = singleQuotedString; else if (hasSingle && !hasDouble) qs = doubleQuotedString; else qs = singleQuote ? singleQuotedString : doubleQuotedString;
   }
   return qs(value, ctx);
  }
  let blockEndNewlines;
  try {
   blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
  } catch {
   blockEndNewlines = /\n+(?!\n|$)/g;
  }
  function blockString({comment: comment, type: type, value: value}, ctx, onComment, onChompKeep) {
   const {blockQuote: blockQuote, commentString: commentString, lineWidth: lineWidth} = ctx.options;
   if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
   const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
   const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
   if (!value) return literal ? "|\n" : ">\n";
   let chomp;
   let endStart;
   for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "\t" && ch !== " ") break;
   }
   let end = value.substring(endStart);
   const endNlPos = end.indexOf("\n");
   if (endNlPos === -1) chomp = "-"; else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep) onChompKeep();
   } else chomp = "";
   if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n") end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
   }
   let startWithSpace = false;
   let startEnd;
   let startNlPos = -1;
   for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ") startWithSpace = true; else if (ch === "\n") startNlPos = startEnd; else break;
   }
   let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
   if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent}`);
   }
   const indentSize = indent ? "2" : "1";
   let header = (startWithSpace ? indentSize : "") + chomp;
   if (comment) {
    header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment) onComment();
   }
   if (!literal) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
     literalFallback = true;
    };
    const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
    if (!literalFallback) return `>${header}\n${indent}${body}`;
   }
   value = value.replace(/\n+/g, `$&${indent}`);
   return `|${header}\n${indent}${start}${value}${end}`;
  }
  function plainString(item, ctx, onComment, onChompKeep) {
   const {type: type, value: value} = item;
   const {actualString: actualString, implicitKey: implicitKey, indent: indent, indentStep: indentStep, inFlow: inFlow} = ctx;
   if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
   if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
   if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
   if (containsDocumentMarker(value)) if (indent === "") {
    ctx.forceBlockIndent = true;
    return blockString(item, ctx, onComment, onChompKeep);
   } else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
   const str = value.replace(/\n+/g, `$&\n${indent}`);
   if (actualString) {
    const test = tag => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const {compat: compat, tags: tags} = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
   }
   return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
  }
  function stringifyString(item, ctx, onComment, onChompKeep) {
   const {implicitKey: implicitKey, inFlow: inFlow} = ctx;
   const ss = typeof item.value === "string" ? item : Object.assign({}, item, {
    value: String(item.value)
   });
   let {type: type} = item;
   if (type !== Scalar.Scalar.QUOTE_DOUBLE) if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
   const _stringify = _type => {
    switch (_type) {
    case Scalar.Scalar.BLOCK_FOLDED:
    case Scalar.Scalar.BLOCK_LITERAL:
     return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);

    case Scalar.Scalar.QUOTE_DOUBLE:
     return doubleQuotedString(ss.value, ctx);

    case Scalar.Scalar.QUOTE_SINGLE:
     return singleQuotedString(ss.value, ctx);

    case Scalar.Scalar.PLAIN:
     return plainString(ss, ctx, onComment, onChompKeep);

    default:
     return null;
    }
   };
   let res = _stringify(type);
   if (res === null) {
    const {defaultKeyType: defaultKeyType, defaultStringType: defaultStringType} = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null) throw new Error(`Unsupported default string type ${t}`);
   }
   return res;
  }
  exports.stringifyString = stringifyString;
 },
 1360: (__unused_webpack_module, exports, __nccwpck_require__) => {
  var identity = __nccwpck_require__(1891);
  const BREAK = Symbol("break visit");
  const SKIP = Symbol("skip children");
  const REMOVE = Symbol("remove node");
  function visit(node, visitor) {
   const visitor_ = initVisitor(visitor);
   if (identity.isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([ node ]));
    if (cd === REMOVE) node.contents = null;
   } else visit_(null, node, visitor_, Object.freeze([]));
  }
  visit.BREAK = BREAK;
  visit.SKIP = SKIP;
  visit.REMOVE = REMOVE;
  function visit_(key, node, visitor, path) {
   const ctrl = callVisitor(key, node, visitor, path);
   if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visit_(key, ctrl, visitor, path);
   }
   if (typeof ctrl !== "symbol") if (identity.isCollection(node)) {
    path = Object.freeze(path.concat(node));
    for (let i = 0; i < node.items.length; ++i) {
     const ci = visit_(i, node.items[i], visitor, path);
     if (typeof ci === "number") i = ci - 1; else if (ci === BREAK) return BREAK; else if (ci === REMOVE) {
      node.items.splice(i, 1);
      i -= 1;
     }
    }
   } else if (identity.isPair(node)) {
    path = Object.freeze(path.concat(node));
    const ck = visit_("key", node.key, visitor, path);
    if (ck === BREAK) return BREAK; else if (ck === REMOVE) node.key = null;
    const cv = visit_("value", node.value, visitor, path);
    if (cv === BREAK) return BREAK; else if (cv === REMOVE) node.value = null;
   }
   return ctrl;
  }
  async function visitAsync(node, visitor) {
   const visitor_ = initVisitor(visitor);
   if (identity.isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([ node ]));
    if (cd === REMOVE) node.contents = null;
   } else await visitAsync_(null, node, visitor_, Object.freeze([]));
  }
  visitAsync.BREAK = BREAK;
  visitAsync.SKIP = SKIP;
  visitAsync.REMOVE = REMOVE;
  async function visitAsync_(key, node, visitor, path) {
   const ctrl = await callVisitor(key, node, visitor, path);
   if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visitAsync_(key, ctrl, visitor, path);
   }
   if (typeof ctrl !== "symbol") if (identity.isCollection(node)) {
    path = Object.freeze(path.concat(node));
    for (let i = 0; i < node.items.length; ++i) {
     const ci = await visitAsync_(i, node.items[i], visitor, path);
     if (typeof ci === "number") i = ci - 1; else if (ci === BREAK) return BREAK; else if (ci === REMOVE) {
      node.items.splice(i, 1);
      i -= 1;
     }
    }
   } else if (identity.isPair(node)) {
    path = Object.freeze(path.concat(node));
    const ck = await visitAsync_("key", node.key, visitor, path);
    if (ck === BREAK) return BREAK; else if (ck === REMOVE) node.key = null;
    const cv = await visitAsync_("value", node.value, visitor, path);
    if (cv === BREAK) return BREAK; else if (cv === REMOVE) node.value = null;
   }
   return ctrl;
  }
  function initVisitor(visitor) {
   if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
    Alias: visitor.Node,
    Map: visitor.Node,
    Scalar: visitor.Node,
    Seq: visitor.Node
   }, visitor.Value && {
    Map: visitor.Value,
    Scalar: visitor.Value,
    Seq: visitor.Value
   }, visitor.Collection && {
    Map: visitor.Collection,
    Seq: visitor.Collection
   }, visitor);
   return visitor;
  }
  function callVisitor(key, node, visitor, path) {
   if (typeof visitor === "function") return visitor(key, node, path);
   if (identity.isMap(node)) return visitor.Map?.(key, node, path);
   if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
   if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
   if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
   if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
   return;
  }
  function replaceNode(key, path, node) {
   const parent = path[path.length - 1];
   if (identity.isCollection(parent)) parent.items[key] = node; else if (identity.isPair(parent)) if (key === "key") parent.key = node; else parent.value = node; else if (identity.isDocument(parent)) parent.contents = node; else {
    const pt = identity.isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
   }
  }
  exports.visit = visit;
  exports.visitAsync = visitAsync;
 },
 3295: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Z$: () => branchOfRules,
   _M: () => repositoryOf,
   cO: () => tagOf,
   t8: () => ownRunOf
  });
  function tagOf(runner) {
   const asked = runner.input("tag");
   const ref = runner.env["GITHUB_REF"] ?? "";
   return asked === "" && ref.startsWith("refs/tags/") ? ref.slice("refs/tags/".length) : asked;
  }
  function repositoryOf({env: env}) {
   return env["GITHUB_REPOSITORY"] ?? "";
  }
  function branchOfRules({governance: governance}) {
   const isBranch = governance.release !== void 0 && governance.policyCommit !== void 0;
   return isBranch ? governance.rules.branch : void 0;
  }
  function ownRunOf({env: env}) {
   const id = env["GITHUB_RUN_ID"];
   return {
    ownRunId: id === void 0 ? void 0 : Number(id),
    ownWorkflow: workflowOf(env["GITHUB_WORKFLOW_REF"] ?? "")
   };
  }
  function workflowOf(reference) {
   return /^[^/]+\/[^/]+\/(.+?)@/.exec(reference)?.[1];
  }
 },
 2655: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   B: () => FAMILIES,
   y: () => RULES
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(8525);
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(1472);
  var _rules_cadence_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7171);
  var _rules_changelog_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(434);
  var _rules_ci_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(914);
  var _rules_deprecations_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8925);
  var _rules_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9899);
  var _rules_one_zero_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2019);
  var _rules_tag_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8232);
  var _rules_verdicts_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4836);
  var _rules_version_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1988);
  const FAMILIES = [ _rules_tag_js__WEBPACK_IMPORTED_MODULE_6__.lX, _rules_version_js__WEBPACK_IMPORTED_MODULE_8__.ld, _rules_manifest_js__WEBPACK_IMPORTED_MODULE_4__.gf, _rules_changelog_js__WEBPACK_IMPORTED_MODULE_1__.PP, _rules_deprecations_js__WEBPACK_IMPORTED_MODULE_3__.R8, _rules_cadence_js__WEBPACK_IMPORTED_MODULE_0__.G, _rules_ci_js__WEBPACK_IMPORTED_MODULE_2__.NG, _rules_ci_js__WEBPACK_IMPORTED_MODULE_2__.lu, _rules_verdicts_js__WEBPACK_IMPORTED_MODULE_7__.wy, _rules_one_zero_js__WEBPACK_IMPORTED_MODULE_5__.ce ];
  const RULES = [ ...FAMILIES.flatMap(({rules: rules}) => rules), (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_9__.U)("release-check"), (0, 
  _governance_gates_core__WEBPACK_IMPORTED_MODULE_10__.J)("release-check") ];
 },
 7171: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   G: () => CADENCE_RULES,
   n: () => cadenceOfKind
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(253);
  const cadenceOfKind = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/cadence",
   title: "Time since the last release",
   policyKey: "release.cadence.{kind}",
   remedy: "plan the release that is due, or change release.cadence in the policy"
  });
  const CADENCE_RULES = {
   dimension: "Cadence",
   rules: [ cadenceOfKind ]
  };
 },
 434: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Bi: () => changelogUnreleased,
   DC: () => changelogEntry,
   PP: () => CHANGELOG_RULES,
   je: () => changelogOrder,
   sl: () => changelogBreaking,
   yF: () => changelogLabels
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(253);
  const changelogEntry = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/changelog-entry",
   title: "Entry in the change log",
   policyKey: "release.changelog",
   remedy: "write one dated entry for the version in the change log, with what changed"
  });
  const changelogOrder = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/changelog-order",
   title: "Order of the change log",
   policyKey: "release.changelog",
   remedy: "put the newest version first in the change log, and list each version once"
  });
  const changelogUnreleased = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/changelog-unreleased",
   title: "Unreleased changes in the change log",
   policyKey: "release.changelog",
   remedy: "move what is under Unreleased to the entry of the version"
  });
  const changelogBreaking = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/changelog-breaking",
   title: "Breaking changes in the change log",
   policyKey: "release.changelog",
   remedy: 'add an item under "Breaking changes", or one that begins with BREAKING, that cites the commit, its number (#12) or its words'
  });
  const changelogLabels = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/changelog-labels",
   title: "Labels of breaking pull requests",
   policyKey: "release.breaking-labels",
   remedy: "give the job a github-token with permissions: { pull-requests: read }"
  });
  const CHANGELOG_RULES = {
   dimension: "Change log",
   rules: [ changelogEntry, changelogOrder, changelogUnreleased, changelogBreaking, changelogLabels ]
  };
 },
 914: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   AW: () => openBlockers,
   Gk: () => ciCheckRun,
   MI: () => ciOthers,
   NG: () => CI_RULES,
   _A: () => ciSystem,
   lu: () => BLOCKER_RULES
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(253);
  const ciSystem = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/ci-system",
   title: "CI jobs on a required system",
   policyKey: "release.required-os",
   remedy: "wait for every job to finish, fix what fails, and rerun what was skipped or name it in release.optional-jobs"
  });
  const ciOthers = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/ci-others",
   title: "CI jobs on no known system",
   policyKey: "release.required-os",
   remedy: "wait for every job to finish, fix what fails, and rerun what was skipped or name it in release.optional-jobs"
  });
  const ciCheckRun = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/ci-check-run",
   title: "Required check run",
   policyKey: "release.required-check-runs",
   remedy: "find out why the check run did not succeed, and let its system report again for this commit"
  });
  const CI_RULES = {
   dimension: "CI",
   rules: [ ciSystem, ciOthers, ciCheckRun ]
  };
  const openBlockers = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/blockers",
   title: "Open blocker issues",
   policyKey: "release.blocker-labels",
   remedy: "close the issues, or remove the label from them"
  });
  const BLOCKER_RULES = {
   dimension: "Open blockers",
   rules: [ openBlockers ]
  };
 },
 8925: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Nf: () => deprecationsWindows,
   R8: () => DEPRECATION_RULES,
   ZD: () => deprecationsRegister,
   kg: () => deprecationsOverdue
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(253);
  const deprecationsRegister = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/deprecations-register",
   title: "Register of deprecations",
   policyKey: "release.deprecations",
   remedy: "write the register that release.deprecations names, with deprecations: [] if nothing is deprecated"
  });
  const deprecationsWindows = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/deprecations-windows",
   title: "Deprecation windows",
   policyKey: "release.deprecations",
   remedy: "keep what is deprecated in this version, and raise its removed-in in the register"
  });
  const deprecationsOverdue = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/deprecations-overdue",
   title: "Overdue deprecations",
   policyKey: "release.deprecations",
   remedy: "add removed-in to the entry in the register, or delete the entry if the feature no longer exists"
  });
  const DEPRECATION_RULES = {
   dimension: "Deprecations",
   rules: [ deprecationsRegister, deprecationsWindows, deprecationsOverdue ]
  };
 },
 9899: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $x: () => manifestLockFile,
   I8: () => manifestGoModule,
   Nd: () => siblingVersion,
   aV: () => manifestSameVersion,
   cX: () => manifestVersion,
   gf: () => MANIFEST_RULES
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(253);
  const manifestVersion = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/manifest-version",
   title: "Version in the manifest",
   policyKey: "release.manifest",
   remedy: "write the version of the tag in the manifest, and tag the commit that has it"
  });
  const manifestSameVersion = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/manifest-same-version",
   title: "Version in a further manifest",
   policyKey: "release.same-version",
   remedy: "write the version of the tag in the manifest, and tag the commit that has it"
  });
  const manifestLockFile = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/manifest-lock-file",
   title: "Version in the lock file",
   policyKey: "release.manifest",
   remedy: "update the lock file with the package manager, and tag the commit that has it"
  });
  const manifestGoModule = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/manifest-go-module",
   title: "Name and tag of the Go module",
   policyKey: "release.manifest",
   remedy: "name the module and its tag as Go looks for them: https://go.dev/ref/mod#vcs-version"
  });
  const siblingVersion = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/sibling-version",
   title: "Version of a sibling package",
   policyKey: "release.siblings.{package}",
   remedy: "check a released version of the package out before this step"
  });
  const MANIFEST_RULES = {
   dimension: "Tag and version",
   rules: [ manifestVersion, manifestSameVersion, manifestLockFile, manifestGoModule, siblingVersion ]
  };
 },
 2019: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Jw: () => oneZeroBudgets,
   Wd: () => oneZeroPassRate,
   ce: () => ONE_ZERO_RULES,
   vF: () => oneZeroAttestation,
   zV: () => oneZeroDocuments
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(253);
  const oneZeroPassRate = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/one-zero-pass-rate",
   title: "Pass rate for version 1",
   policyKey: "release.one-zero.min-pass-rate",
   remedy: "fix the failing tests, and renew or remove the expired exceptions"
  });
  const oneZeroBudgets = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/one-zero-budgets",
   title: "Budget history for version 1",
   policyKey: "release.one-zero.budgets-met-for",
   remedy: "measure every day, keep the history, and release once every budget has been met for long enough"
  });
  const oneZeroDocuments = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/one-zero-documents",
   title: "Documents for version 1",
   policyKey: "traceability.documents",
   remedy: "run traceability on this commit, and fix what it reports about the documents"
  });
  const oneZeroAttestation = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/one-zero-attestation",
   title: "Attestation for version 1",
   policyKey: "release.one-zero.attestations",
   remedy: "add the attestation to the register that release.attestations names"
  });
  const ONE_ZERO_RULES = {
   dimension: "Criteria of 1.0",
   rules: [ oneZeroPassRate, oneZeroBudgets, oneZeroDocuments, oneZeroAttestation ]
  };
 },
 8232: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   C8: () => tagFormat,
   X6: () => tagCheckout,
   lH: () => tagBranch,
   lX: () => TAG_RULES,
   nT: () => tagFree,
   nh: () => tagHistory,
   w8: () => tagRules
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(253);
  const tagFormat = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/tag",
   title: "Version in the tag",
   policyKey: "release.tag",
   remedy: "tag the commit in the format that release.tag sets, with a version of release.scheme"
  });
  const tagFree = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/tag-free",
   title: "Commit of the tag",
   policyKey: "release.tag",
   remedy: "release the next version, or check out the commit that the tag points to"
  });
  const tagBranch = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/tag-branch",
   title: "Release branch of the commit",
   policyKey: "release.branches",
   remedy: "merge the commit into a release branch without squashing, push the branch, and run the check again"
  });
  const tagRules = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/tag-rules",
   title: "Uncommitted changes to the rules",
   policyKey: "release.tag",
   remedy: "commit the changed files, or remove the step that writes them before this check"
  });
  const tagCheckout = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/tag-checkout",
   title: "Checked-out commit",
   policyKey: "release.tag",
   remedy: "check out the tag before this step: use actions/checkout without ref"
  });
  const tagHistory = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/tag-history",
   title: "Tags of earlier releases",
   policyKey: "release.tag-history",
   remedy: "say in the policy how earlier releases were tagged, in release.tag-history"
  });
  const TAG_RULES = {
   dimension: "Tag and version",
   rules: [ tagFormat, tagFree, tagHistory, tagBranch, tagRules, tagCheckout ]
  };
 },
 4836: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   HA: () => verdictsReadable,
   Oz: () => verdictsRequired,
   _M: () => verdictsOthers,
   wy: () => VERDICT_RULES
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(253);
  const verdictsRequired = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/verdicts-required",
   title: "Verdict of a required gate",
   policyKey: "release.required-verdicts",
   remedy: "run the gate on the commit that is released, and name its verdict in release.evidence"
  });
  const verdictsOthers = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/verdicts-others",
   title: "Verdicts of other gates",
   policyKey: "release.required-verdicts",
   remedy: "add the gate to release.required-verdicts, or leave its verdict out of release.evidence"
  });
  const verdictsReadable = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/verdicts-readable",
   title: "Readability of the verdicts",
   policyKey: "release.evidence",
   remedy: "upload the verdicts unchanged, and nothing else under the paths in release.evidence"
  });
  const VERDICT_RULES = {
   dimension: "Verdicts of the gates",
   rules: [ verdictsRequired, verdictsOthers, verdictsReadable ]
  };
 },
 1988: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Cr: () => versionBreaking,
   PF: () => versionCandidates,
   Vg: () => versionEarlier,
   Wf: () => versionPrevious,
   Xu: () => versionCandidateAge,
   dc: () => versionStep,
   ld: () => VERSION_RULES,
   nZ: () => versionUnclear,
   nv: () => versionHistory,
   xM: () => versionOrder
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(253);
  const versionOrder = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/version-order",
   title: "Order of versions",
   policyKey: "release.release-lines",
   remedy: "release a version that is greater than every earlier one"
  });
  const versionStep = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/version-step",
   title: "Step from the previous version",
   policyKey: "release.scheme",
   remedy: "raise one number of the previous version by one, and set the numbers after it to 0"
  });
  const versionHistory = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/version-history",
   title: "Earlier versions in the history",
   policyKey: "release.tag",
   remedy: "release a commit that comes after the earlier versions"
  });
  const versionPrevious = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/version-previous",
   title: "Previous version in the history",
   policyKey: "release.missing-previous",
   remedy: "merge the previous version into the branch of this one, and release the merge"
  });
  const versionCandidates = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/version-candidates",
   title: "Release candidates",
   policyKey: "release.release-candidate-for",
   remedy: "release the next candidate before the version itself"
  });
  const versionCandidateAge = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/version-candidate-age",
   title: "Age of the last candidate",
   policyKey: "release.candidates.min-age",
   remedy: "release the version once its last candidate has been out for long enough"
  });
  const versionBreaking = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/version-breaking",
   title: "Version for breaking changes",
   policyKey: "release.deprecations",
   remedy: "release a major version, or revert the breaking changes"
  });
  const versionUnclear = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/version-unclear",
   title: "Unclear declarations of breaking changes",
   remedy: "find out whether the commits break something, and release a version that says so"
  });
  const versionEarlier = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Km)({
   id: "release-check/version-earlier",
   title: "Earlier tags that break the rules",
   policyKey: "release.since",
   remedy: "name the tags that nobody released in release.ignore-tags, or set release.since to the first version to judge"
  });
  const VERSION_RULES = {
   dimension: "Tag and version",
   rules: [ versionOrder, versionStep, versionHistory, versionPrevious, versionCandidates, versionCandidateAge, versionBreaking, versionUnclear, versionEarlier ]
  };
 },
 7197: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   _L: () => _boolean,
   LK: () => _int,
   G1: () => _isoDateTime,
   Au: () => _lt,
   Zm: () => _lte,
   Eb: () => _maxLength,
   m9: () => _minLength,
   G8: () => _never,
   UI: () => _nonnegative,
   F7: () => _number,
   NC: () => _positive,
   fU: () => _refine,
   Fk: () => _regex,
   Rl: () => _string,
   MB: () => _superRefine,
   q0: () => describe,
   mI: () => meta
  });
  var core_checks = __nccwpck_require__(1694);
  var _a;
  null && Symbol("ZodOutput");
  null && Symbol("ZodInput");
  class $ZodRegistry {
   constructor() {
    this._map = new WeakMap;
    this._idmap = new Map;
   }
   add(schema, ..._meta) {
    const meta = _meta[0];
    this._map.set(schema, meta);
    if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
    return this;
   }
   clear() {
    this._map = new WeakMap;
    this._idmap = new Map;
    return this;
   }
   remove(schema) {
    const meta = this._map.get(schema);
    if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
    this._map.delete(schema);
    return this;
   }
   get(schema) {
    const p = schema._zod.parent;
    if (p) {
     const pm = {
      ...this.get(p) ?? {}
     };
     delete pm.id;
     const f = {
      ...pm,
      ...this._map.get(schema)
     };
     return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema);
   }
   has(schema) {
    return this._map.has(schema);
   }
  }
  function registry() {
   return new $ZodRegistry;
  }
  (_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
  const globalRegistry = globalThis.__zod_globalRegistry;
  var core_util = __nccwpck_require__(2055);
  function snapshotChecks(def) {
   if (def.checks) def.checks = [ ...def.checks ];
   return def;
  }
  function _string(Class, params) {
   return new Class(snapshotChecks({
    type: "string",
    ...core_util.A2(params)
   }));
  }
  function _isoDateTime(Class, params) {
   return new Class({
    type: "string",
    format: "datetime",
    check: "string_format",
    offset: false,
    local: false,
    precision: null,
    ...core_util.A2(params)
   });
  }
  function _number(Class, params) {
   return new Class(snapshotChecks({
    type: "number",
    checks: [],
    ...core_util.A2(params)
   }));
  }
  function _int(Class, params) {
   return new Class({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...core_util.A2(params)
   });
  }
  function _boolean(Class, params) {
   return new Class({
    type: "boolean",
    ...core_util.A2(params)
   });
  }
  function _never(Class, params) {
   return new Class({
    type: "never",
    ...core_util.A2(params)
   });
  }
  function _lt(value, params) {
   return new core_checks.sm({
    check: "less_than",
    ...core_util.A2(params),
    value: value,
    inclusive: false
   });
  }
  function _lte(value, params) {
   return new core_checks.sm({
    check: "less_than",
    ...core_util.A2(params),
    value: value,
    inclusive: true
   });
  }
  function _gt(value, params) {
   return new core_checks.J_({
    check: "greater_than",
    ...core_util.A2(params),
    value: value,
    inclusive: false
   });
  }
  function _gte(value, params) {
   return new core_checks.J_({
    check: "greater_than",
    ...core_util.A2(params),
    value: value,
    inclusive: true
   });
  }
  function _positive(params) {
   return _gt(0, params);
  }
  function _nonnegative(params) {
   return _gte(0, params);
  }
  function _maxLength(maximum, params) {
   const ch = new core_checks.Yk({
    check: "max_length",
    ...core_util.A2(params),
    maximum: maximum
   });
   return ch;
  }
  function _minLength(minimum, params) {
   return new core_checks.Kk({
    check: "min_length",
    ...core_util.A2(params),
    minimum: minimum
   });
  }
  function _regex(pattern, params) {
   return new core_checks.DG({
    check: "string_format",
    format: "regex",
    ...core_util.A2(params),
    pattern: pattern
   });
  }
  function _refine(Class, fn, _params) {
   const schema = new Class({
    type: "custom",
    check: "custom",
    fn: fn,
    ...core_util.A2(_params)
   });
   return schema;
  }
  function _superRefine(fn, params) {
   const ch = _check(payload => {
    payload.addIssue = issue => {
     if (typeof issue === "string") payload.issues.push(core_util.sn(issue, payload.value, ch._zod.def)); else {
      const _issue = issue;
      if (_issue.fatal) _issue.continue = false;
      _issue.code ?? (_issue.code = "custom");
      if (!("input" in _issue)) _issue.input = payload.value;
      _issue.inst ?? (_issue.inst = ch);
      _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
      payload.issues.push(core_util.sn(_issue));
     }
    };
    return fn(payload.value, payload);
   }, params);
   return ch;
  }
  function _check(fn, params) {
   const ch = new core_checks.QP({
    check: "custom",
    ...core_util.A2(params)
   });
   ch._zod.check = fn;
   return ch;
  }
  function describe(description) {
   const ch = new core_checks.QP({
    check: "describe"
   });
   ch._zod.onattach = [ inst => {
    const existing = globalRegistry.get(inst) ?? {};
    globalRegistry.add(inst, {
     ...existing,
     description: description
    });
   } ];
   ch._zod.check = () => {};
   return ch;
  }
  function meta(metadata) {
   const ch = new core_checks.QP({
    check: "meta"
   });
   ch._zod.onattach = [ inst => {
    const existing = globalRegistry.get(inst) ?? {};
    globalRegistry.add(inst, {
     ...existing,
     ...metadata
    });
   } ];
   ch._zod.check = () => {};
   return ch;
  }
 },
 1694: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   DG: () => $ZodCheckRegex,
   J_: () => $ZodCheckGreaterThan,
   KH: () => $ZodCheckNumberFormat,
   Kk: () => $ZodCheckMinLength,
   QP: () => $ZodCheck,
   Yk: () => $ZodCheckMaxLength,
   ql: () => $ZodCheckStringFormat,
   sm: () => $ZodCheckLessThan
  });
  var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6416);
  var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2055);
  const $ZodCheck = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheck", (inst, def) => {
   var _a;
   inst._zod ?? (inst._zod = {});
   inst._zod.def = def;
   (_a = inst._zod).onattach ?? (_a.onattach = []);
  });
  const _whenHasSize = payload => {
   const val = payload.value;
   return !util.nullish(val) && val.size !== void 0;
  };
  const _whenHasLength = payload => {
   const val = payload.value;
   return !_util_js__WEBPACK_IMPORTED_MODULE_1__.cl(val) && val.length !== void 0;
  };
  const numericOriginMap = {
   number: "number",
   bigint: "bigint",
   object: "date"
  };
  const $ZodCheckLessThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLessThan", (inst, def) => {
   $ZodCheck.init(inst, def);
   const origin = numericOriginMap[typeof def.value];
   inst._zod.check = payload => {
    if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
    payload.issues.push({
     origin: numericOriginMap[typeof payload.value] ?? origin,
     code: "too_big",
     maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
     input: payload.value,
     inclusive: def.inclusive,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const $ZodCheckGreaterThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckGreaterThan", (inst, def) => {
   $ZodCheck.init(inst, def);
   const origin = numericOriginMap[typeof def.value];
   inst._zod.check = payload => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
    payload.issues.push({
     origin: numericOriginMap[typeof payload.value] ?? origin,
     code: "too_small",
     minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
     input: payload.value,
     inclusive: def.inclusive,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckMultipleOf", (inst, def) => {
   $ZodCheck.init(inst, def);
   inst._zod.check = payload => {
    if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
    const isMultiple = typeof payload.value === "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : util.floatSafeRemainder(payload.value, def.value) === 0;
    if (isMultiple) return;
    payload.issues.push({
     origin: typeof payload.value,
     code: "not_multiple_of",
     divisor: def.value,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const $ZodCheckNumberFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckNumberFormat", (inst, def) => {
   $ZodCheck.init(inst, def);
   def.format = def.format || "float64";
   const isInt = def.format?.includes("int");
   const origin = isInt ? "int" : "number";
   const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__.zH[def.format];
   inst._zod.check = payload => {
    const input = payload.value;
    if (isInt) {
     if (!Number.isInteger(input)) {
      payload.issues.push({
       expected: origin,
       format: def.format,
       code: "invalid_type",
       continue: false,
       input: input,
       inst: inst
      });
      return;
     }
     if (!Number.isSafeInteger(input)) {
      if (input > 0) payload.issues.push({
       input: input,
       code: "too_big",
       maximum: Number.MAX_SAFE_INTEGER,
       note: "Integers must be within the safe integer range.",
       inst: inst,
       origin: origin,
       inclusive: true,
       continue: !def.abort
      }); else payload.issues.push({
       input: input,
       code: "too_small",
       minimum: Number.MIN_SAFE_INTEGER,
       note: "Integers must be within the safe integer range.",
       inst: inst,
       origin: origin,
       inclusive: true,
       continue: !def.abort
      });
      return;
     }
    }
    if (input < minimum) payload.issues.push({
     origin: "number",
     input: input,
     code: "too_small",
     minimum: minimum,
     inclusive: true,
     inst: inst,
     continue: !def.abort
    });
    if (input > maximum) payload.issues.push({
     origin: "number",
     input: input,
     code: "too_big",
     maximum: maximum,
     inclusive: true,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
   $ZodCheck.init(inst, def);
   const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
   inst._zod.check = payload => {
    const input = payload.value;
    if (input < minimum) payload.issues.push({
     origin: "bigint",
     input: input,
     code: "too_small",
     minimum: minimum,
     inclusive: true,
     inst: inst,
     continue: !def.abort
    });
    if (input > maximum) payload.issues.push({
     origin: "bigint",
     input: input,
     code: "too_big",
     maximum: maximum,
     inclusive: true,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckMaxSize", (inst, def) => {
   var _a;
   $ZodCheck.init(inst, def);
   (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
   inst._zod.check = payload => {
    const input = payload.value;
    const size = input.size;
    if (size <= def.maximum) return;
    payload.issues.push({
     origin: util.getSizableOrigin(input),
     code: "too_big",
     maximum: def.maximum,
     inclusive: true,
     input: input,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckMinSize", (inst, def) => {
   var _a;
   $ZodCheck.init(inst, def);
   (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
   inst._zod.check = payload => {
    const input = payload.value;
    const size = input.size;
    if (size >= def.minimum) return;
    payload.issues.push({
     origin: util.getSizableOrigin(input),
     code: "too_small",
     minimum: def.minimum,
     inclusive: true,
     input: input,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
   var _a;
   $ZodCheck.init(inst, def);
   (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
   inst._zod.check = payload => {
    const input = payload.value;
    const size = input.size;
    if (size === def.size) return;
    const tooBig = size > def.size;
    payload.issues.push({
     origin: util.getSizableOrigin(input),
     ...tooBig ? {
      code: "too_big",
      maximum: def.size
     } : {
      code: "too_small",
      minimum: def.size
     },
     inclusive: true,
     exact: true,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const $ZodCheckMaxLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMaxLength", (inst, def) => {
   var _a;
   $ZodCheck.init(inst, def);
   (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
   inst._zod.check = payload => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units;
    if (length <= def.maximum) return;
    const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
    payload.issues.push({
     origin: origin,
     code: "too_big",
     maximum: def.maximum,
     inclusive: true,
     input: input,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const $ZodCheckMinLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMinLength", (inst, def) => {
   var _a;
   $ZodCheck.init(inst, def);
   (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
   inst._zod.check = payload => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units;
    if (length >= def.minimum) return;
    const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
    payload.issues.push({
     origin: origin,
     code: "too_small",
     minimum: def.minimum,
     inclusive: true,
     input: input,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckLengthEquals", (inst, def) => {
   var _a;
   $ZodCheck.init(inst, def);
   (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
   inst._zod.check = payload => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? util.codePointLength(input) : units;
    if (length === def.length) return;
    const origin = util.getLengthableOrigin(input);
    const tooBig = length > def.length;
    payload.issues.push({
     origin: origin,
     ...tooBig ? {
      code: "too_big",
      maximum: def.length
     } : {
      code: "too_small",
      minimum: def.length
     },
     inclusive: true,
     exact: true,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const $ZodCheckStringFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStringFormat", (inst, def) => {
   var _a, _b;
   $ZodCheck.init(inst, def);
   if (def.pattern) (_a = inst._zod).check ?? (_a.check = payload => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value)) return;
    payload.issues.push({
     origin: "string",
     code: "invalid_format",
     format: def.format,
     input: payload.value,
     ...def.pattern ? {
      pattern: def.pattern.toString()
     } : {},
     inst: inst,
     continue: !def.abort
    });
   }); else (_b = inst._zod).check ?? (_b.check = () => {});
  });
  const $ZodCheckRegex = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckRegex", (inst, def) => {
   $ZodCheckStringFormat.init(inst, def);
   inst._zod.check = payload => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value)) return;
    payload.issues.push({
     origin: "string",
     code: "invalid_format",
     format: "regex",
     input: payload.value,
     pattern: def.pattern.toString(),
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckLowerCase", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.lowercase);
   $ZodCheckStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodCheckUpperCase", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.uppercase);
   $ZodCheckStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodCheckIncludes", (inst, def) => {
   $ZodCheck.init(inst, def);
   const escapedRegex = util.escapeRegex(def.includes);
   const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
   def.pattern = pattern;
   inst._zod.check = payload => {
    if (payload.value.includes(def.includes, def.position)) return;
    payload.issues.push({
     origin: "string",
     code: "invalid_format",
     format: "includes",
     includes: def.includes,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckStartsWith", (inst, def) => {
   $ZodCheck.init(inst, def);
   const pattern = new RegExp(`^${util.escapeRegex(def.prefix)}.*`);
   def.pattern ?? (def.pattern = pattern);
   inst._zod.check = payload => {
    if (payload.value.startsWith(def.prefix)) return;
    payload.issues.push({
     origin: "string",
     code: "invalid_format",
     format: "starts_with",
     prefix: def.prefix,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckEndsWith", (inst, def) => {
   $ZodCheck.init(inst, def);
   const pattern = new RegExp(`.*${util.escapeRegex(def.suffix)}$`);
   def.pattern ?? (def.pattern = pattern);
   inst._zod.check = payload => {
    if (payload.value.endsWith(def.suffix)) return;
    payload.issues.push({
     origin: "string",
     code: "invalid_format",
     format: "ends_with",
     suffix: def.suffix,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  function handleCheckPropertyResult(result, payload, property) {
   if (result.issues.length) payload.issues.push(...util.prefixIssues(property, result.issues));
  }
  null && core.$constructor("$ZodCheckProperty", (inst, def) => {
   $ZodCheck.init(inst, def);
   inst._zod.check = payload => {
    const result = def.schema._zod.run({
     value: payload.value[def.property],
     issues: []
    }, {});
    if (result instanceof Promise) return result.then(result => handleCheckPropertyResult(result, payload, def.property));
    handleCheckPropertyResult(result, payload, def.property);
    return;
   };
  });
  null && core.$constructor("$ZodCheckProperties", (inst, def) => {
   $ZodCheck.init(inst, def);
   util.hide(inst, Symbol.iterator, function*() {
    yield inst;
   });
   let entries;
   inst._zod.check = payload => {
    if (payload.value == null) {
     payload.issues.push({
      expected: "object",
      code: "invalid_type",
      input: payload.value,
      inst: inst
     });
     return;
    }
    entries ?? (entries = Reflect.ownKeys(def.shape).map(key => [ key, def.shape[key] ]));
    const input = payload.value;
    let proms;
    for (const [key, schema] of entries) {
     const result = schema._zod.run({
      value: input[key],
      issues: []
     }, {});
     if (result instanceof Promise) {
      proms ?? (proms = []);
      proms.push(result.then(result => handleCheckPropertyResult(result, payload, key)));
     } else handleCheckPropertyResult(result, payload, key);
    }
    if (proms) return Promise.all(proms).then(() => {});
    return;
   };
  });
  null && core.$constructor("$ZodCheckMimeType", (inst, def) => {
   $ZodCheck.init(inst, def);
   const mimeSet = new Set(def.mime);
   inst._zod.check = payload => {
    if (mimeSet.has(payload.value.type)) return;
    payload.issues.push({
     code: "invalid_value",
     values: def.mime,
     input: payload.value.type,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCheckOverwrite", (inst, def) => {
   $ZodCheck.init(inst, def);
   inst._zod.check = payload => {
    payload.value = def.tx(payload.value);
   };
  });
 },
 6416: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $W: () => config,
   GT: () => $ZodAsyncError,
   cV: () => $ZodEncodeError,
   cr: () => globalConfig,
   tm: () => NEVER,
   xI: () => $constructor
  });
  var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2055);
  var _a;
  const NEVER = Object.freeze({
   status: "aborted"
  });
  const _zodDesc = {
   value: void 0,
   enumerable: false
  };
  let _E = "captureStackTrace" in Error ? Error : null;
  function newError(Definition) {
   const E = _E;
   if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
     try {
      E.stackTraceLimit = 0;
     } catch {
      _E = null;
      return new Definition;
     }
     try {
      return new Definition;
     } finally {
      E.stackTraceLimit = saved;
     }
    }
   }
   return new Definition;
  }
  function $constructor(name, initializer, proto, params) {
   const zodProto = {};
   function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = new Set;
   }
   Internals.prototype = zodProto;
   const protoMembers = proto;
   const initialized = protoMembers && new WeakSet;
   function init(inst, def) {
    if (!inst._zod) {
     _zodDesc.value = new Internals(def);
     try {
      Object.defineProperty(inst, "_zod", _zodDesc);
     } finally {
      _zodDesc.value = void 0;
     }
    } else if (inst._zod.traits.has(name)) return;
    inst._zod.traits.add(name);
    initializer(inst, def);
    if (initialized) {
     const own = Object.getPrototypeOf(inst);
     const ctorProto = inst._zod.constr.prototype;
     let up = own;
     while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
     const target = up ?? own;
     if (!initialized.has(target)) {
      initialized.add(target);
      (0, _util_js__WEBPACK_IMPORTED_MODULE_0__.ol)(target, protoMembers);
     }
    }
    const proto = _.prototype;
    for (const k in proto) {
     if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
     if (!(k in inst)) inst[k] = proto[k].bind(inst);
    }
   }
   const Parent = params?.Parent ?? Object;
   class Definition extends Parent {}
   Object.defineProperty(Definition, "name", {
    value: name
   });
   function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
     for (const fn of deferred) fn();
     inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp) pp(inst);
    return inst;
   }
   Object.defineProperty(_, "init", {
    value: init
   });
   Object.defineProperty(_, Symbol.hasInstance, {
    value: inst => {
     if (params?.Parent && inst instanceof params.Parent) return true;
     return inst?._zod?.traits?.has(name);
    }
   });
   Object.defineProperty(_, "name", {
    value: name
   });
   return _;
  }
  null && Symbol("zod_brand");
  class $ZodAsyncError extends Error {
   constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
   }
  }
  class $ZodEncodeError extends Error {
   constructor(name) {
    super(`Encountered unidirectional transform during encode: ${name}`);
    this.name = "ZodEncodeError";
   }
  }
  (_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
  const globalConfig = globalThis.__zod_globalConfig;
  function config(newConfig) {
   if (newConfig) Object.assign(globalConfig, newConfig);
   return globalConfig;
  }
 },
 6357: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $p: () => $ZodArray,
   sF: () => $ZodBoolean,
   b0: () => $ZodCustom,
   rv: () => $ZodDefault,
   VO: () => $ZodEnum,
   RL: () => $ZodExactOptional,
   Ko: () => $ZodISODateTime,
   nu: () => $ZodLiteral,
   Um: () => $ZodNever,
   qc: () => $ZodNullable,
   vz: () => $ZodNumber,
   I: () => $ZodNumberFormat,
   L8: () => $ZodObject,
   _m: () => $ZodPipe,
   h: () => $ZodRecord,
   $v: () => $ZodString,
   EY: () => $ZodStringFormat,
   Wc: () => $ZodTransform,
   W4: () => $ZodType,
   cu: () => $ZodUnion
  });
  var core_checks = __nccwpck_require__(1694);
  var core_core = __nccwpck_require__(6416);
  const uuid = version => {
   if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
   return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
  };
  null && uuid(4);
  null && uuid(6);
  null && uuid(7);
  const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
  function regexes_anchor(source) {
   return new RegExp(`^${source}$`);
  }
  null && regexes_anchor(dateSource);
  function timeSource(args) {
   const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
   const regex = typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
   return regex;
  }
  function datetime(args) {
   const opts = [ "Z" ];
   if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
   const qualified = `${timeSource({
    precision: args.precision,
    seconds: true
   })}(?:${opts.join("|")})`;
   const timeRegex = args.local ? `${qualified}|${timeSource({
    precision: args.precision
   })}` : qualified;
   return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
  }
  const anyString = /^[\s\S]{0,}$/;
  const number = /^-?\d+(?:\.\d+)?$/;
  const regexes_boolean = /^(?:true|false)$/i;
  function fixedBase64(bodyLength, padding) {
   return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
  }
  function fixedBase64url(length) {
   return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
  }
  null && fixedBase64(22, "==");
  null && fixedBase64url(22);
  null && fixedBase64(27, "=");
  null && fixedBase64url(27);
  null && fixedBase64(43, "=");
  null && fixedBase64url(43);
  null && fixedBase64(64, "");
  null && fixedBase64url(64);
  null && fixedBase64(86, "==");
  null && fixedBase64url(86);
  var core_util = __nccwpck_require__(2055);
  const version = {
   major: 4,
   minor: 6,
   patch: 7
  };
  const $ZodType = core_core.xI("$ZodType", (inst, def) => {
   var _a;
   inst ?? (inst = {});
   inst._zod.def = def;
   inst._zod.bag = inst._zod.bag || {};
   inst._zod.version = version;
   const defChecks = inst._zod.def.checks;
   const checks = inst._zod.traits.has("$ZodCheck") ? [ inst, ...defChecks ?? [] ] : defChecks?.length ? [ ...defChecks ] : [];
   for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
   if (checks.length === 0) {
    (_a = inst._zod).deferred ?? (_a.deferred = []);
    inst._zod.deferred?.push(() => {
     inst._zod.run = inst._zod.parse;
    });
   } else {
    const runChecks = (payload, checks, ctx) => {
     if (payload.memo) return payload;
     let isAborted = core_util.QH(payload);
     let asyncResult;
     for (const ch of checks) {
      if (ch._zod.def.when) {
       if (core_util.rL(payload)) continue;
       const shouldRun = ch._zod.def.when(payload);
       if (!shouldRun) continue;
      } else if (isAborted) continue;
      const currLen = payload.issues.length;
      const _ = ch._zod.check(payload);
      if (_ instanceof Promise && ctx?.async === false) throw new core_core.GT;
      if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
       await _;
       const nextLen = payload.issues.length;
       if (nextLen === currLen) return;
       core_util.d3(payload.issues, currLen, inst);
       if (!isAborted) isAborted = core_util.QH(payload, currLen);
      }); else {
       const nextLen = payload.issues.length;
       if (nextLen === currLen) continue;
       core_util.d3(payload.issues, currLen, inst);
       if (!isAborted) isAborted = core_util.QH(payload, currLen);
      }
     }
     if (asyncResult) return asyncResult.then(() => payload);
     return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
     if (core_util.QH(canary)) {
      canary.aborted = true;
      return canary;
     }
     const checkResult = runChecks(payload, checks, ctx);
     if (checkResult instanceof Promise) {
      if (ctx.async === false) throw new core_core.GT;
      return checkResult.then(checkResult => inst._zod.parse(checkResult, ctx));
     }
     return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
     if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
     if (ctx.direction === "backward") {
      const canary = inst._zod.parse({
       value: payload.value,
       issues: []
      }, {
       ...ctx,
       skipChecks: true
      });
      if (canary instanceof Promise) return canary.then(canary => handleCanaryResult(canary, payload, ctx));
      return handleCanaryResult(canary, payload, ctx);
     }
     const result = inst._zod.parse(payload, ctx);
     if (result instanceof Promise) {
      if (ctx.async === false) throw new core_core.GT;
      return result.then(result => runChecks(result, checks, ctx));
     }
     return runChecks(result, checks, ctx);
    };
   }
  }, {
   get "~standard"() {
    return core_util.jD(this, "~standard", standardProps(this));
   },
   set "~standard"(value) {
    core_util.qh(this, "~standard", value);
   }
  });
  const toStandardResult = (r, ctx) => r.issues.length ? {
   issues: r.issues.map(iss => core_util.iR(iss, ctx, core_core.$W()))
  } : {
   value: r.value
  };
  async function validateAsync(inst, value) {
   const ctx = {
    async: true
   };
   return toStandardResult(await inst._zod.run({
    value: value,
    issues: []
   }, ctx), ctx);
  }
  function standardProps(inst) {
   return {
    validate: value => {
     const ctx = {
      async: false
     };
     try {
      const r = inst._zod.run({
       value: value,
       issues: []
      }, ctx);
      if (!(r instanceof Promise)) return toStandardResult(r, ctx);
     } catch (_) {}
     return validateAsync(inst, value);
    },
    vendor: "zod",
    version: 1
   };
  }
  const $ZodString = core_core.xI("$ZodString", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = def.pattern ?? anyString;
   inst._zod.parse = (payload, _) => {
    if (def.coerce) try {
     payload.value = String(payload.value);
    } catch (_) {}
    if (typeof payload.value === "string") return payload;
    payload.issues.push({
     expected: "string",
     code: "invalid_type",
     input: payload.value,
     inst: inst
    });
    return payload;
   };
  });
  const $ZodStringFormat = core_core.xI("$ZodStringFormat", (inst, def) => {
   core_checks.ql.init(inst, def);
   $ZodString.init(inst, def);
  });
  null && core.$constructor("$ZodGUID", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.guid);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodUUID", (inst, def) => {
   if (def.version) {
    const versionMap = {
     v1: 1,
     v2: 2,
     v3: 3,
     v4: 4,
     v5: 5,
     v6: 6,
     v7: 7,
     v8: 8
    };
    const v = versionMap[def.version];
    if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
    def.pattern ?? (def.pattern = regexes.uuid(v));
   } else def.pattern ?? (def.pattern = regexes.uuid());
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodEmail", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.email);
   $ZodStringFormat.init(inst, def);
  });
  const URL_BAD_FORMAT = 1;
  const URL_UNPARSEABLE = 2;
  function canParseURL(input) {
   try {
    if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
    new URL(input);
    return true;
   } catch {
    return false;
   }
  }
  function validateURL(trimmed, def) {
   if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || URL_UNPARSEABLE;
   return parseURLObject(trimmed, def);
  }
  function parseURLObject(trimmed, def) {
   if (!def.normalize && def.protocol?.source === regexes.httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return URL_BAD_FORMAT;
   try {
    if (typeof URL !== "undefined") {
     const URLStatic = URL;
     if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
    }
    return new URL(trimmed);
   } catch {
    return URL_UNPARSEABLE;
   }
  }
  const asciiTabOrNewline = /[\t\n\r]/g;
  function stripTabAndNewline(value) {
   return value.replace(asciiTabOrNewline, "");
  }
  function urlHostnameOk(url, hostname) {
   hostname.lastIndex = 0;
   return hostname.test(url.hostname);
  }
  function urlProtocolOk(url, protocol) {
   protocol.lastIndex = 0;
   return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
  }
  null && core.$constructor("$ZodURL", (inst, def) => {
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    try {
     const trimmed = payload.value.trim();
     const url = validateURL(trimmed, def);
     if (url === URL_BAD_FORMAT) {
      payload.issues.push({
       code: "invalid_format",
       format: "url",
       note: "Invalid URL format",
       input: payload.value,
       inst: inst,
       continue: !def.abort
      });
      return;
     }
     if (url === URL_UNPARSEABLE) {
      payload.issues.push({
       code: "invalid_format",
       format: "url",
       input: payload.value,
       inst: inst,
       continue: !def.abort
      });
      return;
     }
     if (url === true) {
      payload.value = stripTabAndNewline(trimmed);
      return;
     }
     if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
      code: "invalid_format",
      format: "url",
      note: "Invalid hostname",
      pattern: def.hostname.source,
      input: payload.value,
      inst: inst,
      continue: !def.abort
     });
     if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
      code: "invalid_format",
      format: "url",
      note: "Invalid protocol",
      pattern: def.protocol.source,
      input: payload.value,
      inst: inst,
      continue: !def.abort
     });
     payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
     return;
    } catch (_) {
     payload.issues.push({
      code: "invalid_format",
      format: "url",
      input: payload.value,
      inst: inst,
      continue: !def.abort
     });
    }
   };
  });
  null && core.$constructor("$ZodEmoji", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.emoji());
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodNanoID", (inst, def) => {
   if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
   def.pattern ?? (def.pattern = def.length === void 0 ? regexes.nanoid : regexes.nanoidOfLength(def.length));
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodCUID", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.cuid);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodCUID2", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.cuid2);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodULID", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.ulid);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodXID", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.xid);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodKSUID", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.ksuid);
   $ZodStringFormat.init(inst, def);
  });
  const $ZodISODateTime = core_core.xI("$ZodISODateTime", (inst, def) => {
   def.pattern ?? (def.pattern = datetime(def));
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodISODate", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.date);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodISOTime", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.time(def));
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodISODuration", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.duration);
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodIPv4", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.ipv4);
   $ZodStringFormat.init(inst, def);
  });
  const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
  function isValidIPv6(value) {
   if (!ipv6Alphabet.test(value)) return false;
   return canParseURL(`http://[${value}]`);
  }
  null && core.$constructor("$ZodIPv6", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.ipv6);
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (!isValidIPv6(payload.value)) payload.issues.push({
     code: "invalid_format",
     format: "ipv6",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodMAC", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
   $ZodStringFormat.init(inst, def);
  });
  null && core.$constructor("$ZodCIDRv4", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.cidrv4);
   $ZodStringFormat.init(inst, def);
  });
  function isValidCIDRv6(value) {
   const parts = value.split("/");
   if (parts.length !== 2) return false;
   const [address, prefix] = parts;
   if (!prefix) return false;
   const prefixNum = Number(prefix);
   if (`${prefixNum}` !== prefix) return false;
   if (prefixNum < 0 || prefixNum > 128) return false;
   return isValidIPv6(address);
  }
  null && core.$constructor("$ZodCIDRv6", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.cidrv6);
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (!isValidCIDRv6(payload.value)) payload.issues.push({
     code: "invalid_format",
     format: "cidrv6",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  function isValidBase64(data) {
   if (data === "") return true;
   if (/\s/.test(data)) return false;
   if (data.length % 4 !== 0) return false;
   try {
    atob(data);
    return true;
   } catch {
    return false;
   }
  }
  const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
  null && core.$constructor("$ZodBase64", (inst, def) => {
   def.pattern ?? (def.pattern = base64Charset);
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (isValidBase64(payload.value)) return;
    payload.issues.push({
     code: "invalid_format",
     format: "base64",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const base64urlCharset = /^[A-Za-z0-9_-]*$/;
  function isValidBase64URL(data) {
   if (!base64urlCharset.test(data)) return false;
   const base64 = data.replace(/[-_]/g, c => c === "-" ? "+" : "/");
   const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
   return isValidBase64(padded);
  }
  null && core.$constructor("$ZodBase64URL", (inst, def) => {
   def.pattern ?? (def.pattern = base64urlCharset);
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (isValidBase64URL(payload.value)) return;
    payload.issues.push({
     code: "invalid_format",
     format: "base64url",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodE164", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.e164);
   $ZodStringFormat.init(inst, def);
  });
  const CC_SANITIZE = /[- ]/g;
  function isLuhnAlgo(digits) {
   let length = digits.length;
   let bit = 1;
   let sum = 0;
   while (length) {
    const value = digits.charCodeAt(--length) - 48;
    bit ^= 1;
    sum += bit ? [ 0, 2, 4, 6, 8, 1, 3, 5, 7, 9 ][value] : value;
   }
   return sum % 10 === 0;
  }
  function isValidCreditCard(input) {
   if (!regexes.creditCard.test(input)) return false;
   return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
  }
  null && core.$constructor("$ZodCreditCard", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.creditCard);
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (isValidCreditCard(payload.value)) return;
    payload.issues.push({
     code: "invalid_format",
     format: "credit_card",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  function isIso7064Mod97(iban) {
   let remainder = 0;
   const len = iban.length;
   for (let i = 4; i < len; i++) {
    const code = iban.charCodeAt(i);
    remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
   }
   for (let i = 0; i < 4; i++) {
    const code = iban.charCodeAt(i);
    remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
   }
   return remainder === 1;
  }
  function isValidIBAN(input) {
   if (!regexes.iban.test(input)) return false;
   return isIso7064Mod97(input);
  }
  null && core.$constructor("$ZodIBAN", (inst, def) => {
   def.pattern ?? (def.pattern = regexes.iban);
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (isValidIBAN(payload.value)) return;
    payload.issues.push({
     code: "invalid_format",
     format: "iban",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  function isValidJWT(token, algorithm = null) {
   try {
    const tokensParts = token.split(".");
    if (tokensParts.length !== 3) return false;
    const [header] = tokensParts;
    if (!header) return false;
    const parsedHeader = JSON.parse(atob(header));
    if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
    if (!parsedHeader.alg) return false;
    if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
    return true;
   } catch {
    return false;
   }
  }
  null && core.$constructor("$ZodJWT", (inst, def) => {
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (isValidJWT(payload.value, def.alg)) return;
    payload.issues.push({
     code: "invalid_format",
     format: "jwt",
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  null && core.$constructor("$ZodCustomStringFormat", (inst, def) => {
   $ZodStringFormat.init(inst, def);
   inst._zod.check = payload => {
    if (def.fn(payload.value)) return;
    payload.issues.push({
     code: "invalid_format",
     format: def.format,
     input: payload.value,
     inst: inst,
     continue: !def.abort
    });
   };
  });
  const $ZodNumber = core_core.xI("$ZodNumber", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = number;
   inst._zod.parse = (payload, _ctx) => {
    if (def.coerce) try {
     payload.value = Number(payload.value);
    } catch (_) {}
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
     expected: "number",
     code: "invalid_type",
     input: input,
     inst: inst,
     ...received ? {
      received: received
     } : {}
    });
    return payload;
   };
  });
  const $ZodNumberFormat = core_core.xI("$ZodNumberFormat", (inst, def) => {
   core_checks.KH.init(inst, def);
   $ZodNumber.init(inst, def);
  });
  const $ZodBoolean = core_core.xI("$ZodBoolean", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = regexes_boolean;
   inst._zod.parse = (payload, _ctx) => {
    if (def.coerce) try {
     payload.value = Boolean(payload.value);
    } catch (_) {}
    const input = payload.value;
    if (typeof input === "boolean") return payload;
    payload.issues.push({
     expected: "boolean",
     code: "invalid_type",
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  const $ZodBigInt = null && core.$constructor("$ZodBigInt", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = regexes.bigint;
   inst._zod.parse = (payload, _ctx) => {
    if (def.coerce) try {
     payload.value = BigInt(payload.value);
    } catch (_) {}
    if (typeof payload.value === "bigint") return payload;
    payload.issues.push({
     expected: "bigint",
     code: "invalid_type",
     input: payload.value,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodBigIntFormat", (inst, def) => {
   checks.$ZodCheckBigIntFormat.init(inst, def);
   $ZodBigInt.init(inst, def);
  });
  null && core.$constructor("$ZodSymbol", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (typeof input === "symbol") return payload;
    payload.issues.push({
     expected: "symbol",
     code: "invalid_type",
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodUndefined", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = regexes.undefined;
   inst._zod.values = new Set([ void 0 ]);
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (typeof input === "undefined") return payload;
    payload.issues.push({
     expected: "undefined",
     code: "invalid_type",
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodNull", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.pattern = regexes.null;
   inst._zod.values = new Set([ null ]);
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (input === null) return payload;
    payload.issues.push({
     expected: "null",
     code: "invalid_type",
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodAny", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = payload => payload;
  });
  null && core.$constructor("$ZodUnknown", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = payload => payload;
  });
  const $ZodNever = core_core.xI("$ZodNever", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
     expected: "never",
     code: "invalid_type",
     input: payload.value,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodVoid", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (typeof input === "undefined") return payload;
    payload.issues.push({
     expected: "void",
     code: "invalid_type",
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodDate", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _ctx) => {
    if (def.coerce) try {
     payload.value = new Date(payload.value);
    } catch (_err) {}
    const input = payload.value;
    const isDate = input instanceof Date;
    const isValidDate = isDate && !Number.isNaN(input.getTime());
    if (isValidDate) return payload;
    payload.issues.push({
     expected: "date",
     code: "invalid_type",
     input: input,
     ...isDate ? {
      received: "Invalid Date"
     } : {},
     inst: inst
    });
    return payload;
   };
  });
  function capSize(inst, size) {
   const caps = core_util.hi(inst._zod.def.checks);
   if (!caps.length) return;
   const cap = Math.min(...caps.map(c => c[0]));
   const parse = inst._zod.parse;
   inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") for (const [max, ch] of core_util.hi(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
     const start = payload.issues.length;
     ch._zod.check(payload);
     payload.issues[start].continue = false;
     core_util.d3(payload.issues, start, inst);
     return payload;
    }
    return parse(payload, ctx);
   };
  }
  const arraySize = input => Array.isArray(input) ? input.length : -1;
  const mapSize = input => input instanceof Map ? input.size : -1;
  const setSize = input => input instanceof Set ? input.size : -1;
  function handleArrayResult(result, final, index) {
   if (result.issues.length) final.issues.push(...core_util.lQ(index, result.issues));
   final.value[index] = result.value;
  }
  const $ZodArray = core_core.xI("$ZodArray", (inst, def) => {
   $ZodType.init(inst, def);
   const memo = core_core.cr.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
     payload.issues.push({
      expected: "array",
      code: "invalid_type",
      input: input,
      inst: inst
     });
     return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
     const item = input[i];
     const result = def.element._zod.run({
      value: item,
      issues: []
     }, ctx);
     if (result instanceof Promise) proms.push(result.then(result => handleArrayResult(result, payload, i))); else {
      handleArrayResult(result, payload, i);
      if (abortEarly && result.issues.length !== 0 && core_util.QH(result)) break;
     }
    }
    if (proms.length) return Promise.all(proms).then(() => payload);
    return payload;
   };
   capSize(inst, arraySize);
  });
  function handlePropertyResult(result, final, key, input, optin, optout) {
   const isPresent = key in input;
   const isOptionalOut = optout === "optional";
   if (!isPresent && isOptionalOut && optin === "optional") return;
   if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) return;
    final.issues.push(...core_util.lQ(key, result.issues));
   }
   if (!isPresent && optin === void 0) {
    if (!result.issues.length) final.issues.push({
     code: "invalid_type",
     expected: "nonoptional",
     input: void 0,
     path: [ key ]
    });
    return;
   }
   if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
   } else final.value[key] = result.value;
  }
  const NO_SYMBOL_KEYS = [];
  function normalizeDef(def) {
   const keys = Object.keys(def.shape);
   const ownSymbols = Object.getOwnPropertySymbols(def.shape);
   const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
   const allKeys = symbolKeys.length ? [ ...keys, ...symbolKeys ] : keys;
   for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
   const okeys = core_util.NM(def.shape);
   return {
    ...def,
    allKeys: allKeys,
    symbolKeys: symbolKeys,
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
   };
  }
  function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
   const unrecognized = [];
   const keySet = def.keySet;
   const _catchall = def.catchall._zod;
   const t = _catchall.def.type;
   const optin = _catchall.optin;
   const optout = _catchall.optout;
   let seen = 0;
   for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
     if (core_util.QH(payload, seen)) break;
     seen = payload.issues.length;
    }
    if (keySet.has(key)) continue;
    if (key === "__proto__") {
     if (t === "never") unrecognized.push(key);
     continue;
    }
    if (t === "never") {
     unrecognized.push(key);
     continue;
    }
    const r = _catchall.run({
     value: input[key],
     issues: []
    }, ctx);
    if (r instanceof Promise) proms.push(r.then(r => handlePropertyResult(r, payload, key, input, optin, optout))); else handlePropertyResult(r, payload, key, input, optin, optout);
   }
   if (unrecognized.length) payload.issues.push({
    code: "unrecognized_keys",
    keys: unrecognized,
    input: input,
    inst: inst,
    continue: true
   });
   if (!proms.length) return payload;
   return Promise.all(proms).then(() => payload);
  }
  const $ZodObject = core_core.xI("$ZodObject", (inst, def) => {
   $ZodType.init(inst, def);
   const desc = Object.getOwnPropertyDescriptor(def, "shape");
   const sh = desc?.get ? desc.get.raw : def.shape ?? {};
   if (sh) {
    const get = () => {
     const newSh = {
      ...sh
     };
     Object.defineProperty(def, "shape", {
      value: newSh
     });
     get.raw = newSh;
     return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", {
     get: get
    });
   }
   const _normalized = core_util.PO(() => normalizeDef(def));
   core_util.v5(inst, "propValues", zod => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
     const field = shape[key]._zod;
     if (field.values) {
      if (!Object.prototype.hasOwnProperty.call(propValues, key)) core_util.Vy(propValues, key, new Set);
      for (const v of field.values) propValues[key].add(v);
      if (field.optin !== void 0) propValues[key].add(void 0);
     }
    }
    return propValues;
   });
   const isObject = core_util.Gv;
   const catchall = def.catchall;
   let value;
   const memo = core_core.cr.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject(input)) {
     payload.issues.push({
      expected: "object",
      code: "invalid_type",
      input: input,
      inst: inst
     });
     return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key of value.allKeys) {
     if (abortEarly && payload.issues.length !== seen) {
      if (core_util.QH(payload, seen)) break;
      seen = payload.issues.length;
     }
     if (key === "__proto__") continue;
     const el = shape[key];
     const optin = el._zod.optin;
     const optout = el._zod.optout;
     const r = el._zod.run({
      value: input[key],
      issues: []
     }, ctx);
     if (r instanceof Promise) proms.push(r.then(r => handlePropertyResult(r, payload, key, input, optin, optout))); else handlePropertyResult(r, payload, key, input, optin, optout);
    }
    if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
   };
  });
  null && core.$constructor("$ZodObjectJIT", (inst, def) => {
   $ZodObject.init(inst, def);
   const superParse = inst._zod.parse;
   const _normalized = util.cached(() => normalizeDef(def));
   const memo = core.globalConfig.memoizer;
   const generateFastpass = shape => {
    const normalized = _normalized.value;
    const syms = normalized.symbolKeys;
    const doc = new Doc([ "payload", "ctx" ], {
     shape: shape,
     inst: inst,
     memo: memo,
     syms: syms
    });
    const parseStr = k => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
    const prefixStr = (id, k) => `\n          let ${id}_ab = false;\n          for (let i = 0; i < ${id}.issues.length; i++) {\n            const iss = ${id}.issues[i];\n            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];\n            payload.issues.push(iss);\n            if (iss.continue !== true) ${id}_ab = true;\n          }\n          if (${id}_ab && ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }`;
    doc.write(`const input = payload.value;`);
    const ids = Object.create(null);
    let counter = 0;
    for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
    doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
    for (const key of normalized.allKeys) {
     if (key === "__proto__") continue;
     const id = ids[key];
     const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : util.esc(key);
     const isPresent = `${k} in input`;
     const schema = shape[key];
     const optin = schema?._zod?.optin;
     const isOptionalIn = optin !== void 0;
     const isOptionalOut = schema?._zod?.optout === "optional";
     doc.write(`const ${id} = ${parseStr(k)};`);
     if (isOptionalIn && isOptionalOut) {
      const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
      doc.write(`\n        const ${id}_present = ${isPresent};\n        if (!${id}.issues.length || ${id}_present) {\n          if (${id}.issues.length) {${prefixStr(id, k)}\n          }\n\n          if (${assign}) {\n            newResult[${k}] = ${id}.value;\n          }\n        }\n\n      `);
     } else if (!isOptionalIn) doc.write(`\n        const ${id}_present = ${isPresent};\n        if (${id}.issues.length) {${prefixStr(id, k)}\n        }\n        if (!${id}_present && !${id}.issues.length) {\n          payload.issues.push({\n            code: "invalid_type",\n            expected: "nonoptional",\n            input: undefined,\n            path: [${k}]\n          });\n          if (ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }\n        }\n\n        if (${id}_present) {\n          newResult[${k}] = ${id}.value;\n        }\n\n      `); else {
      doc.write(`\n        if (${id}.issues.length) {${prefixStr(id, k)}\n        }\n      `);
      if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`); else doc.write(`\n        if (${id}.value !== undefined || ${isPresent}) {\n          newResult[${k}] = ${id}.value;\n        }\n      `);
     }
    }
    doc.write(`payload.value = newResult;`);
    doc.write(`return payload;`);
    return doc.compile();
   };
   let fastpass;
   const isObject = util.isObject;
   const jit = !core.globalConfig.jitless;
   const allowsEval = util.allowsEval;
   const fastEnabled = jit && allowsEval.value;
   const catchall = def.catchall;
   let value;
   inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject(input)) {
     payload.issues.push({
      expected: "object",
      code: "invalid_type",
      input: input,
      inst: inst
     });
     return payload;
    }
    if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
     if (!fastpass) fastpass = generateFastpass(def.shape);
     payload = fastpass(payload, ctx);
     if (!catchall) return payload;
     return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
    }
    return superParse(payload, ctx);
   };
  });
  function handleUnionResults(results, final, inst, ctx) {
   for (const result of results) if (result.issues.length === 0) {
    final.value = result.value;
    return final;
   }
   const nonaborted = results.filter(r => !core_util.QH(r));
   if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
   }
   final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst: inst,
    errors: results.map(result => result.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())))
   });
   return final;
  }
  const $ZodUnion = core_core.xI("$ZodUnion", (inst, def) => {
   $ZodType.init(inst, def);
   core_util.v5(inst, "optin", zod => zod.def.options.some(o => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some(o => o._zod.optin !== void 0) ? "optional" : void 0);
   core_util.v5(inst, "optout", zod => zod.def.options.some(o => o._zod.optout === "optional") ? "optional" : void 0);
   core_util.v5(inst, "values", zod => {
    if (zod.def.options.every(o => o._zod.values)) return new Set(zod.def.options.flatMap(option => Array.from(option._zod.values)));
    return;
   });
   core_util.v5(inst, "pattern", zod => {
    if (zod.def.options.every(o => o._zod.pattern)) {
     const patterns = zod.def.options.map(o => o._zod.pattern);
     return new RegExp(`^(${patterns.map(p => core_util.p6(p.source)).join("|")})$`);
    }
    return;
   });
   const first = def.options.length === 1 ? def.options[0]._zod.run : null;
   inst._zod.parse = (payload, ctx) => {
    if (first) return first(payload, ctx);
    let async = false;
    const results = [];
    for (const option of def.options) {
     const result = option._zod.run({
      value: payload.value,
      issues: []
     }, ctx);
     if (result instanceof Promise) {
      results.push(result);
      async = true;
     } else {
      if (result.issues.length === 0) return result;
      results.push(result);
     }
    }
    if (!async) return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then(results => handleUnionResults(results, payload, inst, ctx));
   };
  });
  function handleExclusiveUnionResults(results, final, inst, ctx) {
   const matches = [];
   for (let i = 0; i < results.length; i++) if (results[i].issues.length === 0) matches.push(i);
   if (matches.length === 1) {
    final.value = results[matches[0]].value;
    return final;
   }
   if (matches.length === 0) final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst: inst,
    errors: results.map(result => result.issues.map(iss => util.finalizeIssue(iss, ctx, core.config())))
   }); else final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst: inst,
    errors: [],
    inclusive: false,
    matches: matches
   });
   return final;
  }
  null && core.$constructor("$ZodXor", (inst, def) => {
   $ZodUnion.init(inst, def);
   def.inclusive = false;
   const first = def.options.length === 1 ? def.options[0]._zod.run : null;
   inst._zod.parse = (payload, ctx) => {
    if (first) return first(payload, ctx);
    let async = false;
    const results = [];
    for (const option of def.options) {
     const result = option._zod.run({
      value: payload.value,
      issues: []
     }, ctx);
     if (result instanceof Promise) {
      results.push(result);
      async = true;
     } else results.push(result);
    }
    if (!async) return handleExclusiveUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then(results => handleExclusiveUnionResults(results, payload, inst, ctx));
   };
  });
  function discriminatorMap(def) {
   const map = new Map;
   for (const option of def.options) {
    const values = option._zod.propValues?.[def.discriminator];
    if (!values || values.size === 0) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
    for (const value of values) if (map.has(value)) {
     if (value !== void 0) throw new Error(`Duplicate discriminator value "${String(value)}"`);
     map.set(value, null);
    } else map.set(value, option);
   }
   return map;
  }
  null && core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
   def.inclusive = false;
   $ZodUnion.init(inst, def);
   const _super = inst._zod.parse;
   util.defineLazyInternal(inst, "propValues", zod => {
    const propValues = {};
    let undefinedCount = 0;
    for (const option of zod.def.options) {
     const pv = option._zod.propValues;
     if (!pv || Object.keys(pv).length === 0) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
     if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
     for (const [k, v] of Object.entries(pv)) {
      if (!Object.prototype.hasOwnProperty.call(propValues, k)) util.assignProp(propValues, k, new Set);
      for (const val of v) propValues[k].add(val);
     }
    }
    if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
    return propValues;
   });
   def.options.forEach((option, i) => {
    const propShape = util.rawShape(option._zod.def);
    if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
   });
   const disc = util.cached(() => discriminatorMap(def));
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!util.isObject(input)) {
     payload.issues.push({
      code: "invalid_type",
      expected: "object",
      input: input,
      inst: inst
     });
     return payload;
    }
    const value = input?.[def.discriminator];
    const opt = disc.value.get(value);
    if (opt && (value !== void 0 || ctx.direction !== "backward")) return opt._zod.run(payload, ctx);
    if (def.unionFallback || ctx.direction === "backward") return _super(payload, ctx);
    payload.issues.push({
     code: "invalid_union",
     errors: [],
     note: "No matching discriminator",
     discriminator: def.discriminator,
     options: Array.from(disc.value.keys()).filter(value => disc.value.get(value) !== null),
     input: input,
     path: [ def.discriminator ],
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodIntersection", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    const left = def.left._zod.run({
     value: input,
     issues: []
    }, ctx);
    const right = def.right._zod.run({
     value: input,
     issues: []
    }, ctx);
    const async = left instanceof Promise || right instanceof Promise;
    if (async) return Promise.all([ left, right ]).then(([left, right]) => handleIntersectionResults(payload, left, right));
    return handleIntersectionResults(payload, left, right);
   };
  });
  function mergeValues(a, b) {
   if (a === b) return {
    valid: true,
    data: a
   };
   if (a instanceof Date && b instanceof Date && +a === +b) return {
    valid: true,
    data: a
   };
   if (util.isPlainObject(a) && util.isPlainObject(b)) {
    const bKeys = Object.keys(b);
    const sharedKeys = Object.keys(a).filter(key => bKeys.indexOf(key) !== -1);
    const newObj = {
     ...a,
     ...b
    };
    if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
    for (const key of sharedKeys) {
     if (key === "__proto__") continue;
     const sharedValue = mergeValues(a[key], b[key]);
     if (!sharedValue.valid) return {
      valid: false,
      mergeErrorPath: [ key, ...sharedValue.mergeErrorPath ]
     };
     newObj[key] = sharedValue.data;
    }
    return {
     valid: true,
     data: newObj
    };
   }
   if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return {
     valid: false,
     mergeErrorPath: []
    };
    const newArray = [];
    for (let index = 0; index < a.length; index++) {
     const itemA = a[index];
     const itemB = b[index];
     const sharedValue = mergeValues(itemA, itemB);
     if (!sharedValue.valid) return {
      valid: false,
      mergeErrorPath: [ index, ...sharedValue.mergeErrorPath ]
     };
     newArray.push(sharedValue.data);
    }
    return {
     valid: true,
     data: newArray
    };
   }
   return {
    valid: false,
    mergeErrorPath: []
   };
  }
  function handleIntersectionResults(result, left, right) {
   const unrecKeys = new Map;
   let unrecIssue;
   const keyIssues = new Map;
   const collect = (iss, side) => {
    let keys;
    if (iss.code === "unrecognized_keys" && !iss.path?.length) {
     unrecIssue ?? (unrecIssue = iss);
     keys = iss.keys;
    } else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
     const k = String(iss.path[0]);
     if (!keyIssues.has(k)) keyIssues.set(k, iss);
     keys = [ k ];
    } else return false;
    for (const k of keys) {
     if (!unrecKeys.has(k)) unrecKeys.set(k, {});
     unrecKeys.get(k)[side] = true;
    }
    return true;
   };
   for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
   for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
   const bothKeys = [ ...unrecKeys ].filter(([, f]) => f.l && f.r).map(([k]) => k);
   if (bothKeys.length) {
    const aggregated = unrecIssue ? bothKeys.filter(k => unrecIssue.keys.includes(k)) : [];
    if (aggregated.length) result.issues.push({
     ...unrecIssue,
     keys: aggregated
    });
    for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
   }
   const merged = mergeValues(left.value, right.value);
   if (!merged.valid) {
    if (util.aborted(result)) return result;
    throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
   }
   result.value = merged.data;
   return result;
  }
  const $ZodTuple = null && core.$constructor("$ZodTuple", (inst, def) => {
   $ZodType.init(inst, def);
   const items = def.items;
   const memo = core.globalConfig.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
     payload.issues.push({
      input: input,
      inst: inst,
      expected: "tuple",
      code: "invalid_type"
     });
     return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
    const proms = [];
    const optinStart = getTupleOptStart(items, "optin");
    const optoutStart = getTupleOptStart(items, "optout");
    if (!def.rest) {
     if (input.length < optinStart) {
      payload.issues.push({
       code: "too_small",
       minimum: optinStart,
       inclusive: true,
       input: input,
       inst: inst,
       origin: "array"
      });
      return payload;
     }
     if (input.length > items.length) payload.issues.push({
      code: "too_big",
      maximum: items.length,
      inclusive: true,
      input: input,
      inst: inst,
      origin: "array"
     });
    }
    const itemResults = new Array(items.length);
    const abortEarly = def.rest ? ctx?.abortEarly : void 0;
    let itemAborted = false;
    for (let i = 0; i < items.length; i++) {
     const r = items[i]._zod.run({
      value: input[i],
      issues: []
     }, ctx);
     if (r instanceof Promise) proms.push(r.then(rr => {
      itemResults[i] = rr;
     })); else {
      itemResults[i] = r;
      if (abortEarly && !itemAborted && r.issues.length) itemAborted = util.aborted(r);
     }
    }
    if (def.rest && !itemAborted) {
     let i = items.length - 1;
     const rest = input.slice(items.length);
     let seen = payload.issues.length;
     for (const el of rest) {
      if (abortEarly && payload.issues.length !== seen) {
       if (util.aborted(payload, seen)) break;
       seen = payload.issues.length;
      }
      i++;
      const result = def.rest._zod.run({
       value: el,
       issues: []
      }, ctx);
      if (result instanceof Promise) proms.push(result.then(r => handleTupleResult(r, payload, i))); else handleTupleResult(result, payload, i);
     }
    }
    if (proms.length) return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
    return handleTupleResults(itemResults, payload, items, input, optoutStart);
   };
  });
  function getTupleOptStart(items, key) {
   for (let i = items.length - 1; i >= 0; i--) {
    const omittable = key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional";
    if (!omittable) return i + 1;
   }
   return 0;
  }
  function handleTupleResult(result, final, index) {
   if (result.issues.length) final.issues.push(...util.prefixIssues(index, result.issues));
   final.value[index] = result.value;
  }
  function handleTupleResults(itemResults, final, items, input, optoutStart) {
   for (let i = 0; i < items.length; i++) {
    const r = itemResults[i];
    const isPresent = i < input.length;
    if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
     final.value.length = i;
     break;
    }
    if (r.issues.length) {
     if (!isPresent && i >= optoutStart) {
      final.value.length = i;
      break;
     }
     final.issues.push(...util.prefixIssues(i, r.issues));
    }
    final.value[i] = r.value;
   }
   for (let i = final.value.length - 1; i >= input.length; i--) if (items[i]._zod.optout === "optional" && final.value[i] === void 0) final.value.length = i; else break;
   return final;
  }
  const $ZodRecord = core_core.xI("$ZodRecord", (inst, def) => {
   $ZodType.init(inst, def);
   const memo = core_core.cr.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!core_util.Qd(input)) {
     payload.issues.push({
      expected: "record",
      code: "invalid_type",
      input: input,
      inst: inst
     });
     return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
     payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
     const recordKeys = new Set;
     for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
      recordKeys.add(typeof key === "number" ? key.toString() : key);
      if (key === "__proto__") continue;
      const keyResult = def.keyType._zod.run({
       value: key,
       issues: []
      }, ctx);
      if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
      if (keyResult.issues.length) {
       payload.issues.push({
        code: "invalid_key",
        origin: "record",
        issues: keyResult.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())),
        input: key,
        path: [ key ],
        inst: inst
       });
       continue;
      }
      const outKey = keyResult.value;
      if (outKey === "__proto__") continue;
      const result = def.valueType._zod.run({
       value: input[key],
       issues: []
      }, ctx);
      if (result instanceof Promise) proms.push(result.then(result => {
       if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
       payload.value[outKey] = result.value;
      })); else {
       if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
       payload.value[outKey] = result.value;
      }
     }
     let unrecognized;
     for (const key in input) if (!recordKeys.has(key)) if (def.mode === "loose") {
      if (key === "__proto__") continue;
      payload.value[key] = input[key];
     } else {
      unrecognized = unrecognized ?? [];
      unrecognized.push(key);
     }
     if (unrecognized && unrecognized.length > 0) payload.issues.push({
      code: "unrecognized_keys",
      input: input,
      inst: inst,
      keys: unrecognized,
      continue: true
     });
    } else {
     payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
     let unrecognized;
     for (const key of Reflect.ownKeys(input)) {
      if (key === "__proto__") continue;
      if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
      let keyResult = def.keyType._zod.run({
       value: key,
       issues: []
      }, ctx);
      if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
      const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
      if (checkNumericKey) {
       const retryResult = def.keyType._zod.run({
        value: Number(key),
        issues: []
       }, ctx);
       if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
       if (retryResult.issues.length === 0) keyResult = retryResult;
      }
      if (keyResult.issues.length) {
       if (def.mode === "loose") payload.value[key] = input[key]; else if (values) {
        unrecognized = unrecognized ?? [];
        unrecognized.push(key);
       } else payload.issues.push({
        code: "invalid_key",
        origin: "record",
        issues: keyResult.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())),
        input: key,
        path: [ key ],
        inst: inst
       });
       continue;
      }
      const outKey = keyResult.value;
      if (outKey === "__proto__") continue;
      const result = def.valueType._zod.run({
       value: input[key],
       issues: []
      }, ctx);
      if (result instanceof Promise) proms.push(result.then(result => {
       if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
       payload.value[outKey] = result.value;
      })); else {
       if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
       payload.value[outKey] = result.value;
      }
     }
     if (unrecognized && unrecognized.length > 0) payload.issues.push({
      code: "unrecognized_keys",
      input: input,
      inst: inst,
      keys: unrecognized,
      continue: true
     });
    }
    if (proms.length) return Promise.all(proms).then(() => payload);
    return payload;
   };
  });
  null && core.$constructor("$ZodMap", (inst, def) => {
   $ZodType.init(inst, def);
   const memo = core.globalConfig.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!(input instanceof Map)) {
     payload.issues.push({
      expected: "map",
      code: "invalid_type",
      input: input,
      inst: inst
     });
     return payload;
    }
    const proms = [];
    payload.value = memo ? memo.alloc(inst, payload, new Map, ctx) : new Map;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const [key, value] of input) {
     if (abortEarly && payload.issues.length !== seen) {
      if (util.aborted(payload, seen)) break;
      seen = payload.issues.length;
     }
     const keyResult = def.keyType._zod.run({
      value: key,
      issues: []
     }, ctx);
     const valueResult = def.valueType._zod.run({
      value: value,
      issues: []
     }, ctx);
     if (keyResult instanceof Promise || valueResult instanceof Promise) proms.push(Promise.all([ keyResult, valueResult ]).then(([keyResult, valueResult]) => {
      handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
     })); else handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
    }
    if (proms.length) return Promise.all(proms).then(() => payload);
    return payload;
   };
   capSize(inst, mapSize);
  });
  function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
   if (keyResult.issues.length) if (util.propertyKeyTypes.has(typeof key)) final.issues.push(...util.prefixIssues(key, keyResult.issues)); else final.issues.push({
    code: "invalid_key",
    origin: "map",
    input: input,
    inst: inst,
    issues: keyResult.issues.map(iss => util.finalizeIssue(iss, ctx, core.config()))
   });
   if (valueResult.issues.length) if (util.propertyKeyTypes.has(typeof key)) final.issues.push(...util.prefixIssues(key, valueResult.issues)); else final.issues.push({
    origin: "map",
    code: "invalid_element",
    input: input,
    inst: inst,
    key: key,
    issues: valueResult.issues.map(iss => util.finalizeIssue(iss, ctx, core.config()))
   });
   final.value.set(keyResult.value, valueResult.value);
  }
  null && core.$constructor("$ZodSet", (inst, def) => {
   $ZodType.init(inst, def);
   const memo = core.globalConfig.memoizer;
   memo?.attach(inst);
   inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!(input instanceof Set)) {
     payload.issues.push({
      input: input,
      inst: inst,
      expected: "set",
      code: "invalid_type"
     });
     return payload;
    }
    const proms = [];
    payload.value = memo ? memo.alloc(inst, payload, new Set, ctx) : new Set;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const item of input) {
     if (abortEarly && payload.issues.length !== seen) {
      if (util.aborted(payload, seen)) break;
      seen = payload.issues.length;
     }
     const result = def.valueType._zod.run({
      value: item,
      issues: []
     }, ctx);
     if (result instanceof Promise) proms.push(result.then(result => handleSetResult(result, payload))); else handleSetResult(result, payload);
    }
    if (proms.length) return Promise.all(proms).then(() => payload);
    return payload;
   };
   capSize(inst, setSize);
  });
  function handleSetResult(result, final) {
   if (result.issues.length) final.issues.push(...result.issues);
   final.value.add(result.value);
  }
  const $ZodEnum = core_core.xI("$ZodEnum", (inst, def) => {
   $ZodType.init(inst, def);
   const values = core_util.w5(def.entries);
   const valuesSet = new Set(values);
   inst._zod.values = valuesSet;
   core_util.v5(inst, "pattern", zod => {
    const patternValues = core_util.w5(zod.def.entries).filter(k => core_util.qQ.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map(o => core_util.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
   });
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) return payload;
    payload.issues.push({
     code: "invalid_value",
     values: values,
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  const $ZodLiteral = core_core.xI("$ZodLiteral", (inst, def) => {
   $ZodType.init(inst, def);
   const values = new Set(def.values);
   inst._zod.values = values;
   core_util.v5(inst, "pattern", zod => {
    const vals = zod.def.values;
    return new RegExp(vals.length ? `^(${vals.map(o => typeof o === "string" ? core_util.sD(o) : o ? core_util.sD(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
   });
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (values.has(input)) return payload;
    payload.issues.push({
     code: "invalid_value",
     values: def.values,
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  null && core.$constructor("$ZodFile", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (input instanceof File) return payload;
    payload.issues.push({
     expected: "file",
     code: "invalid_type",
     input: input,
     inst: inst
    });
    return payload;
   };
  });
  const $ZodTransform = core_core.xI("$ZodTransform", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.optin = "optional";
   core_core.cr.memoizer?.guard(inst);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") throw new core_core.cV(inst.constructor.name);
    const _out = def.transform(payload.value, payload);
    if (ctx.async) {
     const output = _out instanceof Promise ? _out : Promise.resolve(_out);
     return output.then(output => {
      payload.value = output;
      return payload;
     });
    }
    if (_out instanceof Promise) throw new core_core.GT;
    payload.value = _out;
    return payload;
   };
  });
  function handleOptionalResult(payload, result) {
   payload.value = result.issues.length ? void 0 : result.value;
   return payload;
  }
  const $ZodOptional = core_core.xI("$ZodOptional", (inst, def) => {
   $ZodType.init(inst, def);
   core_util.v5(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
   inst._zod.optout = "optional";
   core_util.v5(inst, "values", zod => {
    const values = zod.def.innerType._zod.values;
    return values ? new Set([ ...values, void 0 ]) : void 0;
   });
   core_util.v5(inst, "pattern", zod => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${core_util.p6(pattern.source)})?$`) : void 0;
   });
   inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
     if (def.innerType._zod.optin !== "defaulted") return payload;
     const result = def.innerType._zod.run({
      value: payload.value,
      issues: []
     }, ctx);
     if (result instanceof Promise) return result.then(result => handleOptionalResult(payload, result));
     return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
   };
  });
  const $ZodExactOptional = core_core.xI("$ZodExactOptional", (inst, def) => {
   $ZodOptional.init(inst, def);
   core_util.v5(inst, "values", zod => zod.def.innerType._zod.values);
   core_util.v5(inst, "pattern", zod => zod.def.innerType._zod.pattern);
   inst._zod.parse = (payload, ctx) => def.innerType._zod.run(payload, ctx);
  });
  const $ZodNullable = core_core.xI("$ZodNullable", (inst, def) => {
   $ZodType.init(inst, def);
   core_util.v5(inst, "optin", zod => zod.def.innerType._zod.optin);
   core_util.v5(inst, "optout", zod => zod.def.innerType._zod.optout);
   core_util.v5(inst, "pattern", zod => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${core_util.p6(pattern.source)}|null)$`) : void 0;
   });
   core_util.v5(inst, "values", zod => zod.def.innerType._zod.values ? new Set([ ...zod.def.innerType._zod.values, null ]) : void 0);
   inst._zod.parse = (payload, ctx) => {
    if (payload.value === null) return payload;
    return def.innerType._zod.run(payload, ctx);
   };
  });
  const $ZodDefault = core_core.xI("$ZodDefault", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.optin = "defaulted";
   core_util.v5(inst, "values", zod => zod.def.innerType._zod.values);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
    if (payload.value === void 0) {
     payload.value = def.defaultValue;
     return payload;
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) return result.then(result => handleDefaultResult(result, def));
    return handleDefaultResult(result, def);
   };
  });
  function handleDefaultResult(payload, def) {
   if (payload.value === void 0) payload.value = def.defaultValue;
   return payload;
  }
  null && core.$constructor("$ZodPrefault", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.optin = "defaulted";
   util.defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
    if (payload.value === void 0) payload.value = def.defaultValue;
    return def.innerType._zod.run(payload, ctx);
   };
  });
  null && core.$constructor("$ZodNonOptional", (inst, def) => {
   $ZodType.init(inst, def);
   util.defineLazyInternal(inst, "values", zod => {
    const v = zod.def.innerType._zod.values;
    return v ? new Set([ ...v ].filter(x => x !== void 0)) : void 0;
   });
   inst._zod.parse = (payload, ctx) => {
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) return result.then(result => handleNonOptionalResult(result, inst));
    return handleNonOptionalResult(result, inst);
   };
  });
  function handleNonOptionalResult(payload, inst) {
   if (!payload.issues.length && payload.value === void 0) payload.issues.push({
    code: "invalid_type",
    expected: "nonoptional",
    input: payload.value,
    inst: inst
   });
   return payload;
  }
  null && core.$constructor("$ZodSuccess", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") throw new core.$ZodEncodeError("ZodSuccess");
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) return result.then(result => {
     payload.value = result.issues.length === 0;
     return payload;
    });
    payload.value = result.issues.length === 0;
    return payload;
   };
  });
  function handleCatchResult(payload, result, def, ctx) {
   if (!result.issues.length) {
    payload.value = result.value;
    if (result.memo) payload.memo = true;
    return payload;
   }
   payload.value = def.catchValue({
    ...result,
    value: payload.value,
    error: {
     issues: result.issues.map(iss => util.finalizeIssue(iss, ctx, core.config()))
    },
    input: payload.value
   });
   return payload;
  }
  null && core.$constructor("$ZodCatch", (inst, def) => {
   $ZodType.init(inst, def);
   util.defineLazyInternal(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
   util.defineLazyInternal(inst, "optout", zod => zod.def.innerType._zod.optout);
   util.defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
    const result = def.innerType._zod.run({
     value: payload.value,
     issues: []
    }, ctx);
    if (result instanceof Promise) return result.then(result => handleCatchResult(payload, result, def, ctx));
    return handleCatchResult(payload, result, def, ctx);
   };
  });
  null && core.$constructor("$ZodNaN", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _ctx) => {
    if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
     payload.issues.push({
      input: payload.value,
      inst: inst,
      expected: "nan",
      code: "invalid_type"
     });
     return payload;
    }
    return payload;
   };
  });
  const $ZodPipe = core_core.xI("$ZodPipe", (inst, def) => {
   $ZodType.init(inst, def);
   core_util.v5(inst, "values", zod => zod.def.in._zod.values);
   core_util.v5(inst, "optin", zod => zod.def.in._zod.optin);
   core_util.v5(inst, "optout", zod => zod.def.out._zod.optout);
   core_util.v5(inst, "propValues", zod => zod.def.in._zod.propValues);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
     const right = def.out._zod.run(payload, ctx);
     if (right instanceof Promise) return right.then(right => handlePipeResult(right, def.in, ctx));
     return handlePipeResult(right, def.in, ctx);
    }
    const left = def.in._zod.run(payload, ctx);
    if (left instanceof Promise) return left.then(left => handlePipeResult(left, def.out, ctx));
    return handlePipeResult(left, def.out, ctx);
   };
  });
  function handlePipeResult(left, next, ctx) {
   if (left.issues.some(iss => iss.code !== "unrecognized_keys")) {
    left.aborted = true;
    return left;
   }
   return next._zod.run({
    value: left.value,
    issues: left.issues
   }, ctx);
  }
  null && core.$constructor("$ZodCodec", (inst, def) => {
   $ZodType.init(inst, def);
   util.defineLazyInternal(inst, "values", zod => zod.def.in._zod.values);
   util.defineLazyInternal(inst, "optin", zod => zod.def.in._zod.optin);
   util.defineLazyInternal(inst, "optout", zod => zod.def.out._zod.optout);
   util.defineLazyInternal(inst, "propValues", zod => zod.def.in._zod.propValues);
   inst._zod.parse = (payload, ctx) => {
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
     const left = def.in._zod.run(payload, ctx);
     if (left instanceof Promise) return left.then(left => handleCodecAResult(left, def, ctx));
     return handleCodecAResult(left, def, ctx);
    } else {
     const right = def.out._zod.run(payload, ctx);
     if (right instanceof Promise) return right.then(right => handleCodecAResult(right, def, ctx));
     return handleCodecAResult(right, def, ctx);
    }
   };
  });
  function handleCodecAResult(result, def, ctx) {
   if (result.issues.length) {
    result.aborted = true;
    return result;
   }
   const direction = ctx.direction || "forward";
   if (direction === "forward") {
    const transformed = def.transform(result.value, result);
    if (transformed instanceof Promise) return transformed.then(value => handleCodecTxResult(result, value, def.out, ctx));
    return handleCodecTxResult(result, transformed, def.out, ctx);
   } else {
    const transformed = def.reverseTransform(result.value, result);
    if (transformed instanceof Promise) return transformed.then(value => handleCodecTxResult(result, value, def.in, ctx));
    return handleCodecTxResult(result, transformed, def.in, ctx);
   }
  }
  function handleCodecTxResult(left, value, nextSchema, ctx) {
   if (left.issues.length) {
    left.aborted = true;
    return left;
   }
   return nextSchema._zod.run({
    value: value,
    issues: left.issues
   }, ctx);
  }
  null && core.$constructor("$ZodPreprocess", (inst, def) => {
   $ZodPipe.init(inst, def);
  });
  null && core.$constructor("$ZodReadonly", (inst, def) => {
   $ZodType.init(inst, def);
   util.defineLazyInternal(inst, "propValues", zod => zod.def.innerType._zod.propValues);
   util.defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
   util.defineLazyInternal(inst, "optin", zod => zod.def.innerType?._zod?.optin);
   util.defineLazyInternal(inst, "optout", zod => zod.def.innerType?._zod?.optout);
   inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) return result.then(handleReadonlyResult);
    return handleReadonlyResult(result);
   };
  });
  function handleReadonlyResult(payload) {
   if (!payload.memo) payload.value = Object.freeze(payload.value);
   return payload;
  }
  function leafPattern(schema) {
   const def = schema._zod.def;
   let pattern = def.pattern;
   let isInt = !!def.format?.includes("int");
   let minimum;
   let maximum;
   for (const ch of def.checks ?? []) {
    const d = ch._zod.def;
    if (d.pattern) pattern = d.pattern;
    isInt || (isInt = !!d.format?.includes("int"));
    const lo = d.minimum ?? d.length;
    const hi = d.maximum ?? d.length;
    if (lo !== void 0 && (minimum === void 0 || lo > minimum)) minimum = lo;
    if (hi !== void 0 && (maximum === void 0 || hi < maximum)) maximum = hi;
   }
   if (pattern) return pattern.source;
   if (minimum !== void 0 && maximum !== void 0 && minimum > maximum) return "(?!)";
   if (minimum !== void 0 || maximum !== void 0) return regexes.string({
    minimum: minimum,
    maximum: maximum
   }).source;
   const own = schema._zod.pattern;
   return (isInt && own === regexes.number ? regexes.integer : own)?.source;
  }
  function partPattern(schema) {
   const def = schema._zod.def;
   const own = schema._zod.pattern?.source;
   const inner = def.innerType ?? schema._zod.innerType;
   if (inner) {
    const before = inner._zod.pattern?.source;
    const after = partPattern(inner);
    if (own && before && after && after !== before) return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
    return own;
   }
   if (def.options) {
    const sources = def.options.map(partPattern);
    if (sources.every(Boolean)) return `^(${sources.map(s => util.cleanRegex(s)).join("|")})$`;
   }
   return leafPattern(schema);
  }
  null && core.$constructor("$ZodTemplateLiteral", (inst, def) => {
   $ZodType.init(inst, def);
   const regexParts = [];
   for (const part of def.parts) if (typeof part === "object" && part !== null) {
    const source = partPattern(part);
    if (!source) throw new Error(`Invalid template literal part, no pattern found: ${[ ...part._zod.traits ].shift()}`);
    regexParts.push(util.cleanRegex(source));
   } else if (part === null || util.primitiveTypes.has(typeof part)) regexParts.push(util.escapeRegex(`${part}`)); else throw new Error(`Invalid template literal part: ${part}`);
   inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
   inst._zod.parse = (payload, _ctx) => {
    if (typeof payload.value !== "string") {
     payload.issues.push({
      input: payload.value,
      inst: inst,
      expected: "string",
      code: "invalid_type"
     });
     return payload;
    }
    inst._zod.pattern.lastIndex = 0;
    if (!inst._zod.pattern.test(payload.value)) {
     payload.issues.push({
      input: payload.value,
      inst: inst,
      code: "invalid_format",
      format: def.format ?? "template_literal",
      pattern: inst._zod.pattern.source
     });
     return payload;
    }
    return payload;
   };
  });
  null && core.$constructor("$ZodFunction", (inst, def) => {
   $ZodType.init(inst, def);
   Object.defineProperty(inst, "_def", {
    value: def
   });
   inst._zod.def = def;
   inst.implement = func => {
    if (typeof func !== "function") throw new Error("implement() must be called with a function");
    return Object.defineProperty(function(...args) {
     const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
     const result = Reflect.apply(func, this, parsedArgs);
     if (inst._def.output) return parse(inst._def.output, result);
     return result;
    }, "_zod", {
     value: inst._zod,
     enumerable: false
    });
   };
   inst.implementAsync = func => {
    if (typeof func !== "function") throw new Error("implementAsync() must be called with a function");
    return Object.defineProperty(async function(...args) {
     const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
     const result = await Reflect.apply(func, this, parsedArgs);
     if (inst._def.output) return await parseAsync(inst._def.output, result);
     return result;
    }, "_zod", {
     value: inst._zod,
     enumerable: false
    });
   };
   inst._zod.parse = (payload, _ctx) => {
    if (typeof payload.value !== "function") {
     payload.issues.push({
      code: "invalid_type",
      expected: "function",
      input: payload.value,
      inst: inst
     });
     return payload;
    }
    const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
    if (hasPromiseOutput) payload.value = inst.implementAsync(payload.value); else payload.value = inst.implement(payload.value);
    return payload;
   };
   inst.input = (...args) => {
    const F = inst.constructor;
    if (Array.isArray(args[0])) return new F({
     type: "function",
     input: new $ZodTuple({
      type: "tuple",
      items: args[0],
      rest: args[1]
     }),
     output: inst._def.output
    });
    return new F({
     type: "function",
     input: args[0],
     output: inst._def.output
    });
   };
   inst.output = output => {
    const F = inst.constructor;
    return new F({
     type: "function",
     input: inst._def.input,
     output: output
    });
   };
   return inst;
  });
  null && core.$constructor("$ZodPromise", (inst, def) => {
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, ctx) => Promise.resolve(payload.value).then(inner => def.innerType._zod.run({
    value: inner,
    issues: []
   }, ctx));
  });
  null && core.$constructor("$ZodLazy", (inst, def) => {
   $ZodType.init(inst, def);
   util.defineLazy(inst._zod, "innerType", () => {
    const d = def;
    if (!d._cachedInner) d._cachedInner = def.getter();
    return d._cachedInner;
   });
   util.defineLazyInternal(inst, "pattern", zod => zod.innerType?._zod?.pattern);
   util.defineLazyInternal(inst, "propValues", zod => zod.innerType?._zod?.propValues);
   util.defineLazyInternal(inst, "optin", zod => zod.innerType?._zod?.optin ?? void 0);
   util.defineLazyInternal(inst, "optout", zod => zod.innerType?._zod?.optout ?? void 0);
   inst._zod.parse = (payload, ctx) => {
    const inner = inst._zod.innerType;
    return inner._zod.run(payload, ctx);
   };
  });
  const $ZodCustom = core_core.xI("$ZodCustom", (inst, def) => {
   core_checks.QP.init(inst, def);
   $ZodType.init(inst, def);
   inst._zod.parse = (payload, _) => payload;
   inst._zod.check = payload => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) return r.then(r => handleRefineResult(r, payload, input, inst));
    handleRefineResult(r, payload, input, inst);
    return;
   };
  });
  function handleRefineResult(result, payload, input, inst) {
   if (!result) {
    const _iss = {
     code: "custom",
     input: input,
     inst: inst,
     path: [ ...inst._zod.def.path ?? [] ],
     continue: !inst._zod.def.abort
    };
    if (inst._zod.def.params) _iss.params = inst._zod.def.params;
    payload.issues.push(core_util.sn(_iss));
   }
  }
 },
 2055: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   A2: () => normalizeParams,
   Gv: () => isObject,
   NM: () => optionalKeys,
   O7: () => codePointLength,
   PO: () => cached,
   QH: () => aborted,
   Qd: () => isPlainObject,
   Rc: () => getLengthableOrigin,
   Vy: () => assignProp,
   X: () => installLazyProp,
   cl: () => nullish,
   d3: () => attachSchema,
   gx: () => captureStackTrace,
   hi: () => sizeCaps,
   iR: () => finalizeIssue,
   jD: () => hide,
   k8: () => jsonStringifyReplacer,
   lQ: () => prefixIssues,
   o8: () => clone,
   ol: () => members,
   p6: () => cleanRegex,
   qQ: () => propertyKeyTypes,
   qh: () => own,
   rL: () => explicitlyAborted,
   sD: () => escapeRegex,
   sn: () => issue,
   v5: () => defineLazyInternal,
   w5: () => getEnumValues,
   yG: () => shallowClone,
   zH: () => NUMBER_FORMAT_RANGES,
   zM: () => mergeDefs
  });
  function getEnumValues(entries) {
   const numericValues = Object.values(entries).filter(v => typeof v === "number");
   const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
   return values;
  }
  function jsonStringifyReplacer(_, value) {
   if (typeof value === "bigint") return value.toString();
   return value;
  }
  class Cached {
   constructor(getter) {
    this._getter = getter;
    this._value = void 0;
   }
   get value() {
    const getter = this._getter;
    if (getter !== void 0) {
     this._value = getter();
     this._getter = void 0;
    }
    return this._value;
   }
  }
  function cached(getter) {
   return new Cached(getter);
  }
  function nullish(input) {
   return input === null || input === void 0;
  }
  function cleanRegex(source) {
   const start = source.startsWith("^") ? 1 : 0;
   const end = source.endsWith("$") ? source.length - 1 : source.length;
   return source.slice(start, end);
  }
  null && Symbol("evaluating");
  function assignProp(target, prop, value) {
   Object.defineProperty(target, prop, {
    value: value,
    writable: true,
    enumerable: true,
    configurable: true
   });
  }
  function mergeDefs(...defs) {
   const mergedDescriptors = {};
   for (const def of defs) {
    const descriptors = Object.getOwnPropertyDescriptors(def);
    Object.assign(mergedDescriptors, descriptors);
   }
   return Object.defineProperties({}, mergedDescriptors);
  }
  const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
  function isObject(data) {
   return typeof data === "object" && data !== null && !Array.isArray(data);
  }
  null && cached(() => {
   if (globalConfig.jitless) return false;
   if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
   try {
    const F = Function;
    new F("");
    return true;
   } catch (_) {
    return false;
   }
  });
  function isPlainObject(o) {
   if (isObject(o) === false) return false;
   const ctor = o.constructor;
   if (ctor === void 0) return true;
   if (typeof ctor !== "function") return true;
   const prot = ctor.prototype;
   if (isObject(prot) === false) return false;
   if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
   return true;
  }
  function shallowClone(o) {
   if (isPlainObject(o)) return {
    ...o
   };
   if (Array.isArray(o)) return [ ...o ];
   if (o instanceof Map) return new Map(o);
   if (o instanceof Set) return new Set(o);
   return o;
  }
  const propertyKeyTypes = new Set([ "string", "number", "symbol" ]);
  function escapeRegex(str) {
   return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  }
  function clone(inst, def, params) {
   const cl = new inst._zod.constr(def ?? inst._zod.def);
   if (!def || params?.parent) cl._zod.parent = inst;
   return cl;
  }
  function normalizeParams(_params) {
   const params = _params;
   if (!params) return {};
   if (typeof params === "string") return {
    error: () => params
   };
   if (params?.message !== void 0) {
    if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
   }
   delete params.message;
   if (typeof params.error === "string") return {
    ...params,
    error: () => params.error
   };
   return params;
  }
  function optionalKeys(shape) {
   return Object.keys(shape).filter(k => shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional");
  }
  const NUMBER_FORMAT_RANGES = (() => ({
   safeint: [ Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER ],
   int32: [ -2147483648, 2147483647 ],
   uint32: [ 0, 4294967295 ],
   float32: [ -34028234663852886e22, 34028234663852886e22 ],
   float64: [ -Number.MAX_VALUE, Number.MAX_VALUE ]
  }))();
  function aborted(x, startIndex = 0) {
   if (x.aborted === true) return true;
   for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
   return false;
  }
  function explicitlyAborted(x, startIndex = 0) {
   if (x.aborted === true) return true;
   for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
   return false;
  }
  function prefixIssues(path, issues) {
   return issues.map(iss => {
    var _a;
    (_a = iss).path ?? (_a.path = []);
    iss.path.unshift(path);
    return iss;
   });
  }
  function unwrapMessage(message) {
   return typeof message === "string" ? message : message?.message;
  }
  function sizeCaps(defChecks) {
   const caps = [];
   for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check)) break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0) caps.push([ max, ch ]);
   }
   return caps;
  }
  function attachSchema(issues, start, inst) {
   var _a;
   for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
  }
  function finalizeIssue(iss, ctx, config) {
   var _a;
   const traits = iss.inst?._zod?.traits;
   if (traits?.has("$ZodType")) if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst); else iss.schema = iss.inst;
   const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
   const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
   const full = {};
   for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
    full[k] = iss[k];
   }
   full.path ?? (full.path = []);
   full.message = message;
   if (ctx?.reportInput) full.input = iss.input;
   return full;
  }
  const highSurrogate = /[\uD800-\uDBFF]/;
  function codePointLength(str) {
   const units = str.length;
   if (!highSurrogate.test(str)) return units;
   let count = units;
   for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
    count--;
    i++;
   }
   return count;
  }
  function getLengthableOrigin(input) {
   if (Array.isArray(input)) return "array";
   if (typeof input === "string") return "string";
   return "unknown";
  }
  function issue(...args) {
   const [iss, input, inst] = args;
   if (typeof iss === "string") return {
    message: iss,
    code: "custom",
    input: input,
    inst: inst
   };
   return {
    ...iss
   };
  }
  function members(proto, table) {
   for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get) Object.defineProperty(proto, key, {
     ...desc,
     enumerable: false
    }); else defineBound(proto, key, desc.value);
   }
  }
  function own(inst, key, value, enumerable = true) {
   Object.defineProperty(inst, key, {
    configurable: true,
    writable: true,
    enumerable: enumerable,
    value: value
   });
   return value;
  }
  function hide(inst, key, value) {
   return own(inst, key, value, false);
  }
  function defineBound(proto, key, fn) {
   Object.defineProperty(proto, key, {
    configurable: true,
    get() {
     return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
     own(this, key, value);
    }
   });
  }
  function claim(inst, sentinel) {
   const proto = Object.getPrototypeOf(inst);
   return sentinel in proto ? void 0 : proto;
  }
  let installing;
  let broke = false;
  const breaker = {
   configurable: true,
   get() {
    broke = true;
    return;
   }
  };
  function defineLazyInternal(inst, key, compute) {
   const proto = Object.getPrototypeOf(inst._zod);
   if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
   }
   installing = inst._zod;
   Object.defineProperty(proto, key, {
    configurable: true,
    get() {
     Object.defineProperty(this, key, breaker);
     const outer = broke;
     broke = false;
     try {
      const value = compute(this);
      if (broke) delete this[key]; else Object.defineProperty(this, key, {
       configurable: true,
       writable: true,
       value: value
      });
      broke = broke || outer;
      return value;
     } catch (err) {
      delete this[key];
      broke = broke || outer;
      throw err;
     }
    },
    set(value) {
     Object.defineProperty(this, key, {
      configurable: true,
      writable: true,
      value: value
     });
    }
   });
  }
  function installLazyProp(inst, key, make, enumerable) {
   const proto = claim(inst, key);
   if (!proto) return;
   Object.defineProperty(proto, key, {
    configurable: true,
    get() {
     const desc = {
      configurable: true,
      writable: true,
      enumerable: enumerable,
      value: void 0
     };
     Object.defineProperty(this, key, desc);
     desc.value = make(this);
     Object.defineProperty(this, key, desc);
     return desc.value;
    },
    set(value) {
     Object.defineProperty(this, key, {
      configurable: true,
      writable: true,
      enumerable: enumerable,
      value: value
     });
    }
   });
  }
 },
 2527: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   zUr: () => ZodMiniStringFormat,
   Rvf: () => _default,
   YOg: () => array,
   zMY: () => schemas_boolean,
   rUs: () => catchall,
   q0y: () => describe,
   k5n: () => _enum,
   yqP: () => exactOptional,
   Whr: () => schemas_int,
   euz: () => literal,
   ZmZ: () => never,
   mee: () => nullable,
   aig: () => number,
   Ikc: () => object,
   FsL: () => pipe,
   g1P: () => record,
   YPB: () => refine,
   rej: () => strictObject,
   YjP: () => string,
   zni: () => superRefine,
   pdi: () => transform,
   KCZ: () => union
  });
  var core_core = __nccwpck_require__(6416);
  var schemas = __nccwpck_require__(6357);
  var core_util = __nccwpck_require__(2055);
  var api = __nccwpck_require__(7197);
  function _getMessage() {
   const internals = this._zod;
   internals.message ?? (internals.message = JSON.stringify(internals.def, core_util.k8, 2));
   return internals.message;
  }
  function _setMessage(value) {
   this._zod.message = value;
  }
  const _messageDesc = {
   get: _getMessage,
   set: _setMessage,
   enumerable: true,
   configurable: true
  };
  const _issuesDesc = {
   value: void 0,
   enumerable: false
  };
  const _installedToString = new WeakSet([ Object.prototype, Error.prototype ]);
  const initializer = (inst, def) => {
   inst.name = "$ZodError";
   _issuesDesc.value = def;
   Object.defineProperty(inst, "issues", _issuesDesc);
   _issuesDesc.value = void 0;
   Object.defineProperty(inst, "message", _messageDesc);
   const proto = Object.getPrototypeOf(inst);
   if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
     configurable: true,
     enumerable: false,
     get() {
      const value = () => this.message;
      Object.defineProperty(this, "toString", {
       value: value,
       configurable: true,
       writable: true
      });
      return value;
     },
     set(value) {
      Object.defineProperty(this, "toString", {
       value: value,
       configurable: true,
       writable: true
      });
     }
    });
   }
  };
  (0, core_core.xI)("$ZodError", initializer);
  const $ZodRealError = (0, core_core.xI)("$ZodError", initializer, void 0, {
   Parent: Error
  });
  const _parse = _Err => {
   const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? {
     ..._ctx,
     async: false
    } : {
     async: false
    };
    const result = schema._zod.run({
     value: value,
     issues: []
    }, ctx);
    if (result instanceof Promise) throw new core_core.GT;
    if (result.issues.length) {
     const e = new (_params?.Err ?? _Err)(result.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())));
     core_util.gx(e, _params?.callee ?? fn);
     throw e;
    }
    return result.value;
   };
   return fn;
  };
  const parse = _parse($ZodRealError);
  const _parseAsync = _Err => {
   const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? {
     ..._ctx,
     async: true
    } : {
     async: true
    };
    let result = schema._zod.run({
     value: value,
     issues: []
    }, ctx);
    if (result instanceof Promise) result = await result;
    if (result.issues.length) {
     const e = new (params?.Err ?? _Err)(result.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())));
     core_util.gx(e, params?.callee ?? fn);
     throw e;
    }
    return result.value;
   };
   return fn;
  };
  const parseAsync = _parseAsync($ZodRealError);
  const _safeParse = _Err => (schema, value, _ctx) => {
   const ctx = _ctx ? {
    ..._ctx,
    async: false
   } : {
    async: false
   };
   const result = schema._zod.run({
    value: value,
    issues: []
   }, ctx);
   if (result instanceof Promise) throw new core_core.GT;
   return result.issues.length ? failure(_Err, result.issues, ctx) : {
    success: true,
    data: result.value
   };
  };
  const safeParse = _safeParse($ZodRealError);
  function failure(Err, issues, ctx) {
   let error;
   return {
    success: false,
    get error() {
     if (!error) {
      error = new Err(issues.map(iss => core_util.iR(iss, ctx, core_core.$W())));
      issues = void 0;
      ctx = void 0;
     }
     return error;
    },
    set error(e) {
     error = e;
     issues = void 0;
     ctx = void 0;
    }
   };
  }
  const _safeParseAsync = _Err => async (schema, value, _ctx) => {
   const ctx = _ctx ? {
    ..._ctx,
    async: true
   } : {
    async: true
   };
   let result = schema._zod.run({
    value: value,
    issues: []
   }, ctx);
   if (result instanceof Promise) result = await result;
   return result.issues.length ? failure(_Err, result.issues, ctx) : {
    success: true,
    data: result.value
   };
  };
  const safeParseAsync = _safeParseAsync($ZodRealError);
  null && Symbol.for("zod.compile.invalid");
  null && Symbol.for("zod.compile.fallback");
  const ZodMiniType = core_core.xI("ZodMiniType", (inst, def) => {
   if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
   schemas.W4.init(inst, def);
   inst.def = def;
   inst.type = def.type;
  }, {
   get with() {
    return this.check;
   },
   set with(value) {
    core_util.qh(this, "with", value);
   },
   parse(data, params) {
    return parse(this, data, params, {
     callee: this.parse
    });
   },
   parseAsync(data, params) {
    return parseAsync(this, data, params, {
     callee: this.parseAsync
    });
   },
   safeParse(data, params) {
    return safeParse(this, data, params);
   },
   safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
   },
   check(...checks) {
    const def = this.def;
    return this.clone({
     ...def,
     checks: [ ...def.checks ?? [], ...checks.map(ch => typeof ch === "function" ? {
      _zod: {
       check: ch,
       def: {
        check: "custom"
       },
       onattach: []
      }
     } : ch) ]
    }, {
     parent: true
    });
   },
   clone(_def, params) {
    return core_util.o8(this, _def, params);
   },
   brand() {
    return this;
   },
   register(reg, meta) {
    reg.add(this, meta);
    return this;
   },
   apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
   }
  });
  const ZodMiniString = core_core.xI("ZodMiniString", (inst, def) => {
   schemas.$v.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function string(params) {
   return api.Rl(ZodMiniString, params);
  }
  const ZodMiniStringFormat = core_core.xI("ZodMiniStringFormat", (inst, def) => {
   schemas.EY.init(inst, def);
   ZodMiniString.init(inst, def);
  });
  null && core.$constructor("ZodMiniEmail", (inst, def) => {
   core.$ZodEmail.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniGUID", (inst, def) => {
   core.$ZodGUID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniUUID", (inst, def) => {
   core.$ZodUUID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniURL", (inst, def) => {
   core.$ZodURL.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniEmoji", (inst, def) => {
   core.$ZodEmoji.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniNanoID", (inst, def) => {
   core.$ZodNanoID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniCUID", (inst, def) => {
   core.$ZodCUID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniCUID2", (inst, def) => {
   core.$ZodCUID2.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniULID", (inst, def) => {
   core.$ZodULID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniXID", (inst, def) => {
   core.$ZodXID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniKSUID", (inst, def) => {
   core.$ZodKSUID.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniIPv4", (inst, def) => {
   core.$ZodIPv4.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniIPv6", (inst, def) => {
   core.$ZodIPv6.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniCIDRv4", (inst, def) => {
   core.$ZodCIDRv4.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniCIDRv6", (inst, def) => {
   core.$ZodCIDRv6.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniMAC", (inst, def) => {
   core.$ZodMAC.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniBase64", (inst, def) => {
   core.$ZodBase64.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniBase64URL", (inst, def) => {
   core.$ZodBase64URL.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniE164", (inst, def) => {
   core.$ZodE164.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniCreditCard", (inst, def) => {
   core.$ZodCreditCard.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniIBAN", (inst, def) => {
   core.$ZodIBAN.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniJWT", (inst, def) => {
   core.$ZodJWT.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniCustomStringFormat", (inst, def) => {
   core.$ZodCustomStringFormat.init(inst, def);
   ZodMiniStringFormat.init(inst, def);
  });
  const ZodMiniNumber = core_core.xI("ZodMiniNumber", (inst, def) => {
   schemas.vz.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function number(params) {
   return api.F7(ZodMiniNumber, params);
  }
  const ZodMiniNumberFormat = core_core.xI("ZodMiniNumberFormat", (inst, def) => {
   schemas.I.init(inst, def);
   ZodMiniNumber.init(inst, def);
  });
  function schemas_int(params) {
   return api.LK(ZodMiniNumberFormat, params);
  }
  const ZodMiniBoolean = core_core.xI("ZodMiniBoolean", (inst, def) => {
   schemas.sF.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function schemas_boolean(params) {
   return api._L(ZodMiniBoolean, params);
  }
  const ZodMiniBigInt = null && core.$constructor("ZodMiniBigInt", (inst, def) => {
   core.$ZodBigInt.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniBigIntFormat", (inst, def) => {
   core.$ZodBigIntFormat.init(inst, def);
   ZodMiniBigInt.init(inst, def);
  });
  null && core.$constructor("ZodMiniSymbol", (inst, def) => {
   core.$ZodSymbol.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniUndefined", (inst, def) => {
   core.$ZodUndefined.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniNull", (inst, def) => {
   core.$ZodNull.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniAny", (inst, def) => {
   core.$ZodAny.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniUnknown", (inst, def) => {
   core.$ZodUnknown.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniNever = core_core.xI("ZodMiniNever", (inst, def) => {
   schemas.Um.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function never(params) {
   return api.G8(ZodMiniNever, params);
  }
  null && core.$constructor("ZodMiniVoid", (inst, def) => {
   core.$ZodVoid.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniDate", (inst, def) => {
   core.$ZodDate.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniArray = core_core.xI("ZodMiniArray", (inst, def) => {
   schemas.$p.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function array(element, params) {
   return new ZodMiniArray({
    type: "array",
    element: element,
    ...core_util.A2(params)
   });
  }
  const ZodMiniObject = core_core.xI("ZodMiniObject", (inst, def) => {
   schemas.L8.init(inst, def);
   ZodMiniType.init(inst, def);
   core_util.X(inst, "shape", self => self._zod.def.shape, false);
  });
  function object(shape, params) {
   const def = {
    type: "object",
    shape: shape ?? {},
    ...core_util.A2(params)
   };
   return new ZodMiniObject(def);
  }
  function strictObject(shape, params) {
   return new ZodMiniObject({
    type: "object",
    shape: shape,
    catchall: never(),
    ...core_util.A2(params)
   });
  }
  function catchall(inst, catchall) {
   return inst.clone(core_util.zM(inst._zod.def, {
    catchall: catchall
   }));
  }
  const ZodMiniUnion = core_core.xI("ZodMiniUnion", (inst, def) => {
   schemas.cu.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function union(options, params) {
   return new ZodMiniUnion({
    type: "union",
    options: options,
    ...core_util.A2(params)
   });
  }
  null && core.$constructor("ZodMiniXor", (inst, def) => {
   ZodMiniUnion.init(inst, def);
   core.$ZodXor.init(inst, def);
  });
  null && core.$constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
   core.$ZodDiscriminatedUnion.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniIntersection", (inst, def) => {
   core.$ZodIntersection.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniTuple", (inst, def) => {
   core.$ZodTuple.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniRecord = core_core.xI("ZodMiniRecord", (inst, def) => {
   schemas.h.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function record(keyType, valueType, params) {
   if (!valueType || !valueType._zod) return new ZodMiniRecord({
    type: "record",
    keyType: string(),
    valueType: keyType,
    ...core_util.A2(valueType)
   });
   return new ZodMiniRecord({
    type: "record",
    keyType: keyType,
    valueType: valueType,
    ...core_util.A2(params)
   });
  }
  null && core.$constructor("ZodMiniMap", (inst, def) => {
   core.$ZodMap.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniSet", (inst, def) => {
   core.$ZodSet.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniEnum = core_core.xI("ZodMiniEnum", (inst, def) => {
   schemas.VO.init(inst, def);
   ZodMiniType.init(inst, def);
   inst.options = [ ...inst._zod.values ];
  });
  function _enum(values, params) {
   const entries = Array.isArray(values) ? Object.fromEntries(values.map(v => [ v, v ])) : values;
   return new ZodMiniEnum({
    type: "enum",
    entries: entries,
    ...core_util.A2(params)
   });
  }
  const ZodMiniLiteral = core_core.xI("ZodMiniLiteral", (inst, def) => {
   schemas.nu.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function literal(value, params) {
   return new ZodMiniLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [ value ],
    ...core_util.A2(params)
   });
  }
  null && core.$constructor("ZodMiniFile", (inst, def) => {
   core.$ZodFile.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniTransform = core_core.xI("ZodMiniTransform", (inst, def) => {
   schemas.Wc.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function transform(fn) {
   return new ZodMiniTransform({
    type: "transform",
    transform: fn
   });
  }
  null && core.$constructor("ZodMiniOptional", (inst, def) => {
   core.$ZodOptional.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniExactOptional = core_core.xI("ZodMiniExactOptional", (inst, def) => {
   schemas.RL.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function exactOptional(innerType) {
   return new ZodMiniExactOptional({
    type: "optional",
    innerType: innerType
   });
  }
  const ZodMiniNullable = core_core.xI("ZodMiniNullable", (inst, def) => {
   schemas.qc.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function nullable(innerType) {
   return new ZodMiniNullable({
    type: "nullable",
    innerType: innerType
   });
  }
  const ZodMiniDefault = core_core.xI("ZodMiniDefault", (inst, def) => {
   schemas.rv.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function _default(innerType, defaultValue) {
   return new ZodMiniDefault({
    type: "default",
    innerType: innerType,
    get defaultValue() {
     return typeof defaultValue === "function" ? defaultValue() : core_util.yG(defaultValue);
    }
   });
  }
  null && core.$constructor("ZodMiniPrefault", (inst, def) => {
   core.$ZodPrefault.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniNonOptional", (inst, def) => {
   core.$ZodNonOptional.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniSuccess", (inst, def) => {
   core.$ZodSuccess.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniCatch", (inst, def) => {
   core.$ZodCatch.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniNaN", (inst, def) => {
   core.$ZodNaN.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniPipe = core_core.xI("ZodMiniPipe", (inst, def) => {
   schemas._m.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function pipe(in_, out) {
   return new ZodMiniPipe({
    type: "pipe",
    in: in_,
    out: out
   });
  }
  null && core.$constructor("ZodMiniCodec", (inst, def) => {
   ZodMiniPipe.init(inst, def);
   core.$ZodCodec.init(inst, def);
  });
  null && core.$constructor("ZodMiniReadonly", (inst, def) => {
   core.$ZodReadonly.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniTemplateLiteral", (inst, def) => {
   core.$ZodTemplateLiteral.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniLazy", (inst, def) => {
   core.$ZodLazy.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  null && core.$constructor("ZodMiniPromise", (inst, def) => {
   core.$ZodPromise.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  const ZodMiniCustom = core_core.xI("ZodMiniCustom", (inst, def) => {
   schemas.b0.init(inst, def);
   ZodMiniType.init(inst, def);
  });
  function refine(fn, _params = {}) {
   return api.fU(ZodMiniCustom, fn, _params);
  }
  function superRefine(fn, params) {
   return api.MB(fn, params);
  }
  const describe = api.q0;
  api.mI;
  null && core.$constructor("ZodMiniFunction", (inst, def) => {
   core.$ZodFunction.init(inst, def);
   ZodMiniType.init(inst, def);
  });
 },
 2624: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   j: () => ConfigurationError
  });
  class ConfigurationError extends Error {
   file;
   line;
   constructor(message, place = {}) {
    super(message);
    this.name = "ConfigurationError";
    this.file = place.file;
    this.line = place.line;
   }
  }
 },
 3677: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Y: () => failurePath,
   n: () => removeFailure
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
  function failurePath(verdictPath) {
   return `${verdictPath.replace(/(?:\.verdict)?\.json$/, "")}.failure.json`;
  }
  function removeFailure(verdictPath) {
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(failurePath(verdictPath), {
    force: true
   });
  }
 },
 5827: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   K: () => readInputs
  });
  var external_node_path_ = __nccwpck_require__(6760);
  var number_instant = __nccwpck_require__(8730);
  var configuration_error = __nccwpck_require__(2624);
  function inputLines(runner, name) {
   return runner.input(name).split("\n").map(line => line.trim()).filter(line => line !== "");
  }
  var job_folders = __nccwpck_require__(8586);
  function readInputs(runner, gate) {
   const {workspace: workspace, gateFolder: gateFolder} = (0, job_folders.$)(runner);
   const directory = (0, external_node_path_.resolve)(workspace, runner.input("working-directory") || ".");
   const verdictPath = runner.input("verdict-path");
   return {
    workspace: workspace,
    directory: directory,
    policy: runner.input("policy") || ".github/governance.yml",
    mode: readMode(runner.input("mode")),
    evidence: inputLines(runner, "evidence"),
    now: readInstant(runner.input("as-of")) ?? runner.now(),
    verdictPath: verdictPath === "" ? (0, external_node_path_.resolve)(gateFolder, `${gate}.verdict.json`) : (0, 
    external_node_path_.resolve)(directory, verdictPath)
   };
  }
  function readMode(value) {
   if (value === "") return;
   if (value === "strict" || value === "rollback" || value === "observe") return value;
   throw new configuration_error.j(`input mode: ${JSON.stringify(value)} is not a mode: write strict, rollback or observe`);
  }
  function readInstant(value) {
   if (value === "") return;
   const instant = (0, number_instant.nV)(value);
   if (instant !== void 0) return instant;
   throw new configuration_error.j(`input as-of: ${JSON.stringify(value)} is not an instant: write it like 2026-02-08T12:00:00Z`);
  }
 },
 8586: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $: () => jobFolders
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
  function jobFolders({env: env}) {
   const workspace = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(env["GITHUB_WORKSPACE"] ?? ".");
   const temporary = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, env["RUNNER_TEMP"] ?? "governance-out");
   return {
    workspace: workspace,
    gateFolder: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(temporary, "governance")
   };
  }
 },
 7369: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   HH: () => isSha,
   W0: () => branchOf,
   j_: () => readEvent
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
  const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
  const BRANCH = "refs/heads/";
  function readEvent(env) {
   const payload = eventPayload(env);
   const name = env["GITHUB_EVENT_NAME"] ?? "";
   const defaultBranch = defaultBranchOf(env);
   switch (name) {
   case "pull_request":
   case "pull_request_target":
   case "pull_request_review":
   case "pull_request_review_comment":
    {
     const base = property(property(payload, "pull_request"), "base");
     return {
      kind: "change",
      base: branchCommit(property(base, "ref"), property(base, "sha")),
      defaultBranch: defaultBranch
     };
    }

   case "merge_group":
    {
     const group = property(payload, "merge_group");
     const ref = text(property(group, "base_ref")).replace(BRANCH, "");
     return {
      kind: "change",
      base: branchCommit(ref, property(group, "base_sha")),
      defaultBranch: defaultBranch
     };
    }

   case "workflow_run":
   case "issue_comment":
   case "check_run":
   case "check_suite":
   case "status":
    return {
     kind: "second-stage",
     name: name,
     defaultBranch: defaultBranch
    };

   default:
    return {
     kind: "own",
     defaultBranch: defaultBranch
    };
   }
  }
  function branchOf({GITHUB_REF: ref = ""}) {
   return ref.startsWith(BRANCH) ? ref.slice(BRANCH.length) : void 0;
  }
  function defaultBranchOf(env) {
   const told = text(property(property(eventPayload(env), "repository"), "default_branch"));
   if (told !== "" || env["GITHUB_EVENT_NAME"] !== "schedule") return told;
   return branchOf(env) ?? "";
  }
  function isSha(value) {
   return typeof value === "string" && SHA.test(value);
  }
  function branchCommit(branch, sha) {
   return isSha(sha) ? {
    branch: text(branch),
    sha: sha
   } : void 0;
  }
  function eventPayload({GITHUB_EVENT_PATH: path = ""}) {
   try {
    return JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
   } catch {
    return;
   }
  }
  function property(value, key) {
   return typeof value === "object" && value !== null ? value[key] : void 0;
  }
  function text(value) {
   return typeof value === "string" ? value : "";
  }
 },
 3439: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Fl: () => baseName,
   cZ: () => isSameText,
   nL: () => rulesChangeOf
  });
  var _governance_gates_policy__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4856);
  function rulesChangeOf({commit: commit, policy: policy, fromRoot: fromRoot}, judging) {
   const isPolicyChanged = !isSameText(policy.before, policy.after);
   const named = judging === void 0 ? [] : (0, _governance_gates_policy__WEBPACK_IMPORTED_MODULE_0__.S)(judging.policy);
   const registers = named.filter(({path: path}) => !fromRoot(path).startsWith("../"));
   const changed = registers.length === 0 ? void 0 : commit.changedAmong(registers.map(({path: path}) => fromRoot(path)));
   const touched = registers.filter(({path: path}) => changed === void 0 || changed.has(fromRoot(path)));
   return isPolicyChanged || touched.length > 0 ? {
    isPolicyChanged: isPolicyChanged,
    registers: touched
   } : void 0;
  }
  function isSameText(left, right) {
   return left?.replaceAll("\r\n", "\n") === right?.replaceAll("\r\n", "\n");
  }
  function baseName({commit: commit}) {
   return `base commit ${commit.sha.slice(0, 12)}`;
  }
 },
 1309: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   a: () => loadPathMatcher
  });
  var configuration_error = __nccwpck_require__(2624);
  var star_pattern = __nccwpck_require__(3394);
  const MAX_ALTERNATIVES = 100;
  const SPECIAL = /[\\[\]()|"]|^!|\.\.|\{[^,{}]*\}/;
  function pathPattern(pattern) {
   if (SPECIAL.test(pattern)) return;
   const alternatives = withoutBraces(pattern)?.map(text => text.split("/"));
   if (alternatives === void 0 || alternatives.some(isOdd)) return;
   const more = isInside(pattern) ? [ () => true ] : [];
   const patterns = alternatives.map(names => [ ...names.map(folderPlace), ...more ]);
   return path => {
    const names = path.split("/");
    return patterns.some(each => (0, star_pattern.qL)(each, names));
   };
  }
  function isOdd(names) {
   return names.some(name => /^\.{0,2}$/.test(name) || name !== "**" && name.includes("**"));
  }
  function isInside(pattern) {
   const names = pattern.split("/");
   return names.at(-1) === "**" && names.findLast(name => name !== "**")?.endsWith("*") === true;
  }
  function folderPlace(name) {
   if (name === "**") return star_pattern.dP;
   if (name === "*") return () => true;
   if (!/[*?]/.test(name)) return (0, star_pattern.rq)(name);
   const places = Array.from(name.match(/[\s\S]/g) ?? [], sign => {
    if (sign === "*") return star_pattern.dP;
    return sign === "?" ? () => true : (0, star_pattern.rq)(sign);
   });
   return folder => (0, star_pattern.qL)(places, folder);
  }
  function withoutBraces(pattern) {
   const done = [];
   const waiting = [ pattern ];
   for (let text = waiting.pop(); text !== void 0; text = waiting.pop()) {
    const group = /\{([^{}]*)\}/.exec(text);
    const [braces, parts = ""] = group ?? [];
    if (group === null || braces === void 0) {
     if (/[{}]/.test(text)) return;
     done.push(text);
    } else {
     const [before, after] = [ text.slice(0, group.index), text.slice(group.index + braces.length) ];
     waiting.push(...parts.split(",").map(part => before + part + after));
    }
    if (done.length + waiting.length > MAX_ALTERNATIVES) return;
   }
   return done;
  }
  async function loadPathMatcher() {
   const {default: picomatch} = await __nccwpck_require__.e(645).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1026, 19));
   return pattern => {
    const linear = simpleMatcher(pattern) ?? pathPattern(pattern);
    if (linear !== void 0) return linear;
    checkPattern(pattern);
    const expression = picomatch.makeRe(pattern, {
     dot: true,
     posix: true,
     flags: "s"
    });
    return path => expression.test(path);
   };
  }
  const MAX_PATTERN = 1e3;
  const MAX_DEPTHS = 6;
  const MAX_STARS = 2;
  function wildcardsIn(pattern) {
   const names = pattern.split("/").map(name => name.split(/\*+/).length - 1);
   return {
    depths: pattern.split("**").length - 1,
    stars: Math.max(...names)
   };
  }
  const BARE_GROUP = /(?:^|[^?*+@!\\])\(/;
  function checkPattern(pattern) {
   const problem = slownessOf(pattern);
   if (problem === void 0) return;
   throw new configuration_error.j(`the pattern ${JSON.stringify(pattern.slice(0, 80))} ${problem}`);
  }
  function slownessOf(pattern) {
   if (BARE_GROUP.test(pattern)) return "has a group without ?, *, +, @ or ! before it: write {a,b} for one of several texts";
   if (pattern.length > MAX_PATTERN) return `is longer than ${MAX_PATTERN} characters: write several patterns`;
   const {stars: stars, depths: depths} = wildcardsIn(pattern);
   if (depths > MAX_DEPTHS) return `uses ** more than ${MAX_DEPTHS} times: name the folders`;
   if (stars <= MAX_STARS) return;
   return `uses * more than ${MAX_STARS} times in one name, together with [ ], ( ), {1..3}, ! or ** beside other signs: write ? or {a,b} in place of those signs, and ** for whole folders`;
  }
  const SIMPLE = /^((?:[\w.-]+\/)*)(\*\*\/)?\*([\w.-]+)$/;
  function simpleMatcher(pattern) {
   const [match, folder = "", deep, end = ""] = SIMPLE.exec(pattern) ?? [];
   if (match === void 0 || /(?:^|\/)\.{1,2}(?:\/|$)/.test(`${folder}x`)) return;
   return path => path.endsWith(end) && path.startsWith(folder) && path.length >= folder.length + end.length && (deep !== void 0 || !path.includes("/", folder.length));
  }
 },
 8192: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   u: () => writeReport
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
  var _configuration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2624);
  function writeReport(path, text) {
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), {
    recursive: true
   });
   const standing = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, {
    throwIfNoEntry: false
   });
   if (standing !== void 0 && !standing.isFile()) throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_2__.j(`input verdict-path: ${path} already exists and is not a regular file: name another path`);
   const unfinished = `${path}.unfinished`;
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(unfinished, text, {
    flag: "w"
   });
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(unfinished, path);
  }
 },
 8971: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   G1: () => above,
   Tu: () => atMost,
   jZ: () => atLeast,
   jh: () => measured,
   kO: () => noneOf,
   pV: () => exactly
  });
  function measured(value, unit) {
   return unit === void 0 ? {
    value: value
   } : {
    value: value,
    unit: unit
   };
  }
  function atLeast(limit, unit) {
   return expected("at-least", limit, unit);
  }
  function atMost(limit, unit) {
   return expected("at-most", limit, unit);
  }
  function above(limit, unit) {
   return expected("above", limit, unit);
  }
  function exactly(limit, unit) {
   return expected("is", limit, unit);
  }
  function noneOf(findings, unit) {
   return {
    actual: measured(findings.length, unit),
    expected: exactly(0, unit),
    findings: findings
   };
  }
  function expected(operator, limit, unit) {
   return unit === void 0 ? {
    operator: operator,
    limit: limit
   } : {
    operator: operator,
    limit: limit,
    unit: unit
   };
  }
 },
 8525: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   U: () => governanceBase
  });
  var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(253);
  function governanceBase(gate) {
   return (0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.Km)({
    id: `${gate}/governance-base`,
    title: "Origin of the rules",
    policyKey: "require-base",
    remedy: "review the change to the rules as a decision of its own"
   });
  }
 },
 9836: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   V: () => observedDay,
   u: () => MAX_OBSERVED_DAYS
  });
  var _number_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8730);
  const MAX_OBSERVED_DAYS = 90;
  function observedDay(until, now) {
   const daysAhead = (0, _number_instant_js__WEBPACK_IMPORTED_MODULE_0__.YM)(now, (0, 
   _number_instant_js__WEBPACK_IMPORTED_MODULE_0__.D0)(until)) - 1;
   if (daysAhead < 0) return "over";
   return daysAhead > MAX_OBSERVED_DAYS ? "too-far" : "observed";
  }
 },
 1472: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   J: () => proposedPolicy
  });
  var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(253);
  function proposedPolicy(gate) {
   return (0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.Km)({
    id: `${gate}/proposed-policy`,
    title: "Policy of the change",
    remedy: "fix these lines of the change: once merged, nothing could be judged by them"
   });
  }
 },
 253: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   EG: () => checkOf,
   Km: () => defineRule,
   _z: () => policyPlace
  });
  function defineRule(rule) {
   return rule;
  }
  function checkOf(rule, scope, outcome) {
   const {status: status, actual: actual, expected: expected, detail: detail, remedy: remedy = rule.remedy, findings: findings = []} = outcome;
   const isDone = status === "pass" || status === "skipped";
   return {
    id: [ rule.id, ...Object.values(scope) ].join(":"),
    rule: rule.id,
    scope: scope,
    title: rule.title,
    status: status,
    actual: actual,
    expected: expected,
    ...detail === void 0 ? {} : {
     detail: detail
    },
    ...isDone ? {} : {
     remedy: remedy
    },
    findings: findings
   };
  }
  function policyPlace({policyKey: policyKey}, scope) {
   return policyKey?.replace(/\{(\w+)\}/g, (_, name) => scope[name] ?? "*");
  }
 },
 6249: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   A4: () => worstStatus,
   KL: () => compareStatuses,
   Qw: () => CHECK_STATUSES
  });
  const CHECK_STATUSES = [ "fail", "inconclusive", "warn", "pass", "skipped" ];
  function worstStatus(statuses) {
   let worst;
   for (const status of statuses) if (worst === void 0 || compareStatuses(status, worst) < 0) worst = status;
   return worst;
  }
  function compareStatuses(left, right) {
   return CHECK_STATUSES.indexOf(left) - CHECK_STATUSES.indexOf(right);
  }
 },
 3980: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $Q: () => parseDecimal,
   Bc: () => decimalOf,
   M2: () => decimalToText,
   YL: () => compareDecimals,
   _A: () => decimalToNumber,
   lw: () => multiply,
   us: () => decimalOfDouble
  });
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
  const DOUBLE = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;
  function decimalOfDouble(value) {
   const match = DOUBLE.exec(String(value));
   if (match === null) throw new RangeError(`${value} is not a number`);
   const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
   const magnitude = BigInt(whole + fraction);
   const coefficient = sign === "-" ? -magnitude : magnitude;
   const scale = fraction.length - Number(exponent);
   return scale >= 0 ? {
    coefficient: coefficient,
    scale: scale
   } : {
    coefficient: coefficient * 10n ** BigInt(-scale),
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
  function decimalToNumber(value) {
   return Number(decimalToText(value));
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
 },
 8730: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   D0: () => endOfDay,
   Gk: () => afterInterval,
   PV: () => dayAfter,
   YM: () => daysBetween,
   g6: () => parseCalendarDate,
   nV: () => parseInstant,
   ol: () => startOfDay,
   r4: () => formatInstant
  });
  const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
  const INSTANT = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?([Zz]|([+-])(\d{2}):?(\d{2}))?$/;
  const MINUTE = 6e4;
  const DAY = 864e5;
  function parseCalendarDate(text) {
   const match = DATE.exec(text);
   if (match === null) return;
   const [year, month, day] = [ Number(match[1]), Number(match[2]), Number(match[3]) ];
   const date = new Date(Date.UTC(year, month - 1, day));
   const exists = year >= 1e3 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
   return exists ? text : void 0;
  }
  function parseInstant(text) {
   const day = parseCalendarDate(text);
   if (day !== void 0) return startOfDay(day);
   const match = INSTANT.exec(text);
   const date = match === null ? void 0 : parseCalendarDate(match[1] ?? "");
   if (match === null || date === void 0) return;
   const [hour, minute, second] = [ Number(match[2]), Number(match[3]), Number(match[4] ?? 0) ];
   const [zoneHour, zoneMinute] = [ Number(match[8] ?? 0), Number(match[9] ?? 0) ];
   if (hour > 23 || minute > 59 || second > 59 || zoneHour > 23 || zoneMinute > 59) return;
   const milliseconds = Math.floor(Number(`0.${match[5] ?? "0"}`) * 1e3);
   const offset = (zoneHour * 60 + zoneMinute) * MINUTE * (match[7] === "-" ? -1 : 1);
   const time = ((hour * 60 + minute) * 60 + second) * 1e3 + milliseconds;
   return startOfDay(date) + time - offset;
  }
  function startOfDay(date) {
   return Date.parse(`${date}T00:00:00Z`);
  }
  function endOfDay(date) {
   return startOfDay(date) + DAY;
  }
  function dayAfter(from, days) {
   return formatInstant(from + days * DAY).slice(0, 10);
  }
  function daysBetween(from, until) {
   return Math.ceil((until - from) / DAY);
  }
  function afterInterval(from, {count: count, unit: unit}) {
   if (unit !== "month") return from + count * (unit === "week" ? 7 : 1) * DAY;
   const date = new Date(from);
   const day = date.getUTCDate();
   date.setUTCDate(1);
   date.setUTCMonth(date.getUTCMonth() + count);
   const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
   date.setUTCDate(Math.min(day, last));
   return date.getTime();
  }
  function formatInstant(value) {
   return new Date(value).toISOString().replace(".000Z", "Z");
  }
 },
 6214: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   A3: () => parsePercentage,
   E9: () => parseDuration,
   Lf: () => parseQuantity,
   Nv: () => parseCalendarInterval
  });
  var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3980);
  const AMOUNT = /^((?:0|[1-9]\d*)(?:\.\d+)?) ?([^\d.]*)$/;
  const DURATION = /^([1-9]\d{0,5}) ?(min|h|d|w)$/;
  const INTERVAL = /^([1-9]\d{0,2}) (day|week|month)(s?)$/;
  const UNITS = new Map([ [ "", [ "count", (0, _decimal_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(1) ] ], [ "%", [ "percent", (0, 
  _decimal_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(1) ] ], [ "ns", [ "ns", (0, _decimal_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(1) ] ], [ "us", [ "ns", (0, 
  _decimal_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(1e3) ] ], [ "µs", [ "ns", (0, _decimal_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(1e3) ] ], [ "μs", [ "ns", (0, 
  _decimal_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(1e3) ] ], [ "ms", [ "ns", (0, _decimal_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(1e6) ] ], [ "s", [ "ns", (0, 
  _decimal_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(1e9) ] ], [ "min", [ "ns", (0, _decimal_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(6e10) ] ], [ "h", [ "ns", (0, 
  _decimal_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(36e11) ] ], [ "B", [ "bytes", (0, _decimal_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(1) ] ], [ "kB", [ "bytes", (0, 
  _decimal_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(1e3) ] ], [ "MB", [ "bytes", (0, _decimal_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(1e6) ] ], [ "GB", [ "bytes", (0, 
  _decimal_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(1e9) ] ], [ "KiB", [ "bytes", (0, _decimal_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(1024) ] ], [ "MiB", [ "bytes", (0, 
  _decimal_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(1048576) ] ], [ "GiB", [ "bytes", (0, 
  _decimal_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(1073741824) ] ], [ "/s", [ "per-second", (0, 
  _decimal_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(1) ] ], [ "ops/s", [ "per-second", (0, 
  _decimal_js__WEBPACK_IMPORTED_MODULE_0__.Bc)(1) ] ] ]);
  const MILLISECONDS = new Map([ [ "min", 6e4 ], [ "h", 36e5 ], [ "d", 864e5 ], [ "w", 6048e5 ] ]);
  function parseQuantity(text) {
   const [, digits = "", suffix = ""] = AMOUNT.exec(text) ?? [];
   const amount = (0, _decimal_js__WEBPACK_IMPORTED_MODULE_0__.$Q)(digits);
   const unit = UNITS.get(suffix);
   if (amount === void 0 || unit === void 0 || text.endsWith(" ")) return;
   const [base, size] = unit;
   return {
    value: (0, _decimal_js__WEBPACK_IMPORTED_MODULE_0__.lw)(amount, size),
    unit: base,
    text: text,
    written: {
     amount: amount,
     unit: suffix,
     size: size
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
    text: text
   };
  }
  function parseCalendarInterval(text) {
   const match = INTERVAL.exec(text);
   const unit = match?.[2];
   const count = Number(match?.[1]);
   const isPlural = match?.[3] === "s";
   if (unit !== "day" && unit !== "week" && unit !== "month") return;
   return isPlural === count > 1 ? {
    count: count,
    unit: unit,
    text: text
   } : void 0;
  }
 },
 3394: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   dP: () => ANY_NUMBER,
   qL: () => matchesItems,
   rq: () => exactItem
  });
  const ANY_NUMBER = Symbol("any number");
  function matchesItems(pattern, items) {
   let [at, index, star, taken] = [ 0, 0, -1, 0 ];
   while (index < items.length) {
    const accepts = pattern[at];
    const item = items[index];
    if (accepts === ANY_NUMBER) {
     star = at++;
     taken = index;
    } else if (accepts !== void 0 && item !== void 0 && accepts(item)) {
     at++;
     index++;
    } else if (star >= 0) {
     at = star + 1;
     index = ++taken;
    } else return false;
   }
   while (pattern[at] === ANY_NUMBER) at++;
   return at === pattern.length;
  }
  function exactItem(wanted) {
   return item => item === wanted;
  }
 },
 2851: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Q: () => DuplicateKeys
  });
  const MAX_KEPT = 1e3;
  class DuplicateKeys {
   found=[];
   isFirst(members, key, {lines: lines, key: offset}) {
    const first = members.get(key);
    if (first === void 0) return true;
    if (this.found.length < MAX_KEPT) {
     const {line: line, column: column} = first;
     this.found.push({
      kind: "duplicate-key",
      key: key,
      at: lines.positionAt(offset),
      first: {
       line: line,
       column: column
      }
     });
    }
    return false;
   }
  }
 },
 8103: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   O: () => JSON_REMEDIES,
   x: () => jsonFault
  });
  var _position_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6124);
  const MAX_SEARCHED = 4 * 1024 * 1024;
  function jsonFault(text) {
   const end = text.trimEnd().length;
   const offset = text.length > MAX_SEARCHED ? end : faultOffset(text);
   const at = new _position_js__WEBPACK_IMPORTED_MODULE_0__.r(text).positionAt(Math.min(offset, end));
   return offset >= end ? {
    kind: "truncated",
    at: at
   } : {
    kind: "malformed",
    reason: reasonAt(text, offset),
    at: at
   };
  }
  const NO_JSON = "not JSON";
  const TRAILING_COMMA = "a comma comes before the end";
  const COMMENT = "it has a comment";
  const SINGLE_QUOTES = "it has single quotes";
  const BARE_KEY = "a key has no quotes";
  const NO_COMMA = "a comma is missing";
  const CONFLICT = "it has the marks of a merge conflict";
  const JSON_REMEDIES = new Map([ [ TRAILING_COMMA, "take the comma away" ], [ COMMENT, "take it away: JSON has no comments" ], [ SINGLE_QUOTES, "write double quotes" ], [ BARE_KEY, "write it in double quotes" ], [ NO_COMMA, "write it between the two values" ], [ CONFLICT, "resolve the conflict" ] ]);
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
 },
 50: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   V: () => readJson
  });
  var duplicate_keys = __nccwpck_require__(2851);
  var node = __nccwpck_require__(5831);
  var position = __nccwpck_require__(6124);
  const QUOTE = 34;
  const COMMA = 44;
  const OPEN_ARRAY = 91;
  const BACKSLASH = 92;
  const CLOSE_ARRAY = 93;
  const OPEN_OBJECT = 123;
  const CLOSE_OBJECT = 125;
  const SPACE = 32;
  class JsonCursor {
   #text;
   at=0;
   constructor(text) {
    this.#text = text;
   }
   kind() {
    switch (this.#text.charCodeAt(this.at)) {
    case OPEN_OBJECT:
     return "object";

    case OPEN_ARRAY:
     return "array";

    case QUOTE:
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
    if (next !== CLOSE_OBJECT && next !== CLOSE_ARRAY) return true;
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
     break;
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
    return code <= SPACE || code === COMMA || code === CLOSE_ARRAY || code === CLOSE_OBJECT;
   }
  }
  function closingQuote(text, open) {
   for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text.charCodeAt(at - 1 - escapes) === BACKSLASH) escapes++;
    if (escapes % 2 === 0) return at;
   }
   return text.length;
  }
  var json_fault = __nccwpck_require__(8103);
  var located = __nccwpck_require__(8313);
  const json_members_QUOTE = 34;
  const COLON = 58;
  const json_members_OPEN_ARRAY = 91;
  const json_members_OPEN_OBJECT = 123;
  const json_members_CLOSE_ARRAY = 93;
  const json_members_CLOSE_OBJECT = 125;
  function countMembers(text) {
   let members = 0;
   let depth = 0;
   for (let at = 0; at < text.length; at++) switch (text.charCodeAt(at)) {
   case json_members_QUOTE:
    at = closingQuote(text, at);
    break;

   case COLON:
    members++;
    break;

   case json_members_OPEN_OBJECT:
   case json_members_OPEN_ARRAY:
    if (++depth > located.lr) return {
     kind: "too-deep",
     limit: located.lr,
     at: new position.r(text).positionAt(at)
    };
    break;

   case json_members_CLOSE_OBJECT:
   case json_members_CLOSE_ARRAY:
    depth--;
    break;
   }
   return members;
  }
  function readJson(text) {
   try {
    JSON.parse(text);
   } catch {
    return {
     root: void 0,
     problems: [ (0, json_fault.x)(text) ]
    };
   }
   const members = countMembers(text);
   return typeof members === "number" ? new JsonTree(text).read() : {
    root: void 0,
    problems: [ members ]
   };
  }
  class JsonTree {
   #cursor;
   #lines;
   #duplicates=new duplicate_keys.Q;
   constructor(text) {
    this.#cursor = new JsonCursor(text);
    this.#lines = new position.r(text);
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
     key: key,
     start: this.#cursor.at
    };
    switch (this.#cursor.kind()) {
    case "object":
     return this.#readObject(spot);

    case "array":
     return this.#readArray(spot);

    case "string":
     return (0, node.qn)(spot, this.#cursor.readString());

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
    return new node.T3(spot, members);
   }
   #readArray(spot) {
    const items = [];
    this.#cursor.enter();
    while (this.#cursor.hasNext()) items.push(this.#readValue(this.#cursor.at));
    return new node.v5(spot, items);
   }
   #readWord(spot) {
    const word = this.#cursor.readWord();
    return (0, node.bf)(spot, word, WORDS.has(word) ? WORDS.get(word) ?? null : Number(word));
   }
  }
  const WORDS = new Map([ [ "true", true ], [ "false", false ], [ "null", null ] ]);
 },
 8313: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Nh: () => nodesOf,
   _y: () => plainValue,
   lr: () => MAX_DEPTH
  });
  const MAX_DEPTH = 64;
  function* nodesOf(root) {
   const pending = [ root ];
   for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
    yield node;
    if (node.kind === "mapping") for (const member of node.members.values()) pending.push(member); else if (node.kind === "list") for (const item of node.items) pending.push(item);
   }
  }
  function plainValue(node) {
   switch (node.kind) {
   case "mapping":
    {
     const value = Object.create(null);
     for (const [key, member] of node.members) value[key] = plainValue(member);
     return value;
    }

   case "list":
    return node.items.map(plainValue);

   default:
    return node.value;
   }
  }
 },
 5831: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   T3: () => MappingNode,
   bf: () => wordNode,
   p4: () => nodeUnder,
   qn: () => textNode,
   v5: () => ListNode,
   zF: () => dateNode
  });
  class Place {
   #lines;
   #key;
   #start;
   constructor({lines: lines, key: key, start: start}) {
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
     key: key,
     start: this.#start
    };
   }
  }
  class MappingNode extends Place {
   kind="mapping";
   members;
   constructor(spot, members) {
    super(spot);
    this.members = members;
   }
  }
  class ListNode extends Place {
   kind="list";
   items;
   constructor(spot, items) {
    super(spot);
    this.items = items;
   }
  }
  class ScalarNode extends Place {
   kind;
   text;
   value;
   constructor(spot, {kind: kind, text: text, value: value}) {
    super(spot);
    this.kind = kind;
    this.text = text;
    this.value = value;
   }
  }
  function textNode(spot, text) {
   return new ScalarNode(spot, {
    kind: "text",
    text: text,
    value: text
   });
  }
  function dateNode(spot, text) {
   return new ScalarNode(spot, {
    kind: "date",
    text: text,
    value: text
   });
  }
  function wordNode(spot, text, value) {
   switch (typeof value) {
   case "number":
    return new ScalarNode(spot, {
     kind: "number",
     text: text,
     value: value
    });

   case "boolean":
    return new ScalarNode(spot, {
     kind: "boolean",
     text: text,
     value: value
    });

   default:
    return new ScalarNode(spot, {
     kind: "null",
     text: text,
     value: value
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
 },
 6124: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   r: () => LineIndex
  });
  class LineIndex {
   #text;
   #starts;
   constructor(text) {
    this.#text = text;
   }
   positionAt(offset) {
    const line = this.lineAt(offset);
    return {
     line: line,
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
  }
  function startsOfLines(text) {
   const starts = [ 0 ];
   for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
   return starts;
  }
 },
 3427: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   h: () => findingOf,
   o: () => EvidenceError
  });
  class EvidenceError extends Error {
   line;
   remedy;
   constructor(message, place) {
    super(message);
    this.name = "EvidenceError";
    this.line = place.line;
    this.remedy = place.remedy;
   }
  }
  function findingOf(error, file) {
   if (!(error instanceof EvidenceError)) throw error;
   const line = error.line === void 0 ? {} : {
    line: error.line
   };
   return {
    message: `${error.message}: ${error.remedy}`,
    file: file,
    ...line
   };
  }
 },
 7901: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   readYaml: () => readYaml
  });
  var dist = __nccwpck_require__(3483);
  var position = __nccwpck_require__(6124);
  class YamlRefusal extends Error {
   problem;
   constructor(problem) {
    super(problem.kind);
    this.name = "YamlRefusal";
    this.problem = problem;
   }
  }
  var located = __nccwpck_require__(8313);
  const MAX_STRAY_TOKENS = 20;
  function* yamlTokens(source) {
   const {lines: lines, rules: rules} = source;
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
  function* tokensOf({text: text, lines: lines, rules: {maxLexemes: maxLexemes}}) {
   const parser = new dist.iX;
   let lexemes = 0;
   let offset = 0;
   for (const lexeme of (new dist.JG).lex(text)) {
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
  function checkExtent({start: start, value: value, offset: offset}, {lines: lines, rules: {maxTokens: maxTokens}}) {
   const pending = [];
   if (value !== void 0) pending.push({
    token: value,
    depth: 1
   });
   let tokens = start.length;
   for (let next = pending.pop(); next !== void 0 && tokens <= maxTokens; next = pending.pop()) {
    const {token: token, depth: depth} = next;
    if (!("items" in token)) continue;
    if (depth > located.lr) throw new YamlRefusal({
     kind: "too-deep",
     limit: located.lr,
     at: lines.positionAt(token.offset)
    });
    for (const item of token.items) {
     tokens += tokensBefore(item);
     for (const part of partsOf(item)) pending.push({
      token: part,
      depth: depth + 1
     });
    }
   }
   if (tokens > maxTokens) throw new YamlRefusal({
    kind: "too-large",
    limit: maxTokens,
    at: lines.positionAt(offset)
   });
  }
  function tokensBefore({start: start, sep: sep}) {
   return 1 + start.length + (sep?.length ?? 0);
  }
  function partsOf({key: key, value: value}) {
   return [ key, value ].filter(part => part !== void 0 && part !== null);
  }
  var duplicate_keys = __nccwpck_require__(2851);
  var lib_node = __nccwpck_require__(5831);
  var yaml_problem = __nccwpck_require__(2530);
  const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;
  class YamlTree {
   #lines;
   #rules;
   #problems=[];
   #duplicates=new duplicate_keys.Q;
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
    return [ ...this.#problems, ...this.#duplicates.found ].sort((left, right) => inOrder(left.at, right.at));
   }
   #read(node, key) {
    const before = this.#size++;
    if ((0, dist.Vj)(node)) return this.#readAlias(node, key);
    const read = this.#readContent(node, {
     lines: this.#lines,
     key: key,
     start: startOf(node, key)
    });
    if (((0, dist.jn)(node) || (0, dist.jh)(node) || (0, dist.oP)(node)) && node.anchor !== void 0) this.#anchors.set(node.anchor, {
     node: read,
     size: this.#size - before
    });
    return read;
   }
   #readContent(node, spot) {
    if ((0, dist.jh)(node)) return this.#readMap(node, spot);
    if ((0, dist.oP)(node)) return this.#readSeq(node, spot);
    if ((0, dist.jn)(node)) return this.#readScalar(node, spot);
    return (0, lib_node.bf)(spot, "null", null);
   }
   #readMap(node, spot) {
    this.#checkTag(node.tag, spot.key);
    const members = new Map;
    for (const {key: key, value: value} of node.items) {
     const at = startOf(key, spot.key);
     const name = this.#readKey(key, at);
     const isFirst = name !== void 0 && this.#duplicates.isFirst(members, name, {
      ...spot,
      key: at
     });
     const member = this.#read(value, at);
     if (isFirst) members.set(name, member);
    }
    return new lib_node.T3(spot, members);
   }
   #readKey(node, offset) {
    const key = (0, dist.jn)(node) ? node.value : void 0;
    if ((0, dist.jn)(node)) this.#checkTag(node.tag, offset);
    if (typeof key === "string") return key;
    this.#problems.push({
     kind: "key-not-text",
     at: this.#lines.positionAt(offset)
    });
    return;
   }
   #readSeq(node, spot) {
    this.#checkTag(node.tag, spot.key);
    return new lib_node.v5(spot, node.items.map(item => this.#read(item, startOf(item, spot.key))));
   }
   #readScalar({tag: tag, value: value, source: source}, spot) {
    this.#checkTag(tag, spot.key);
    switch (typeof value) {
    case "string":
     return (0, lib_node.qn)(spot, value);

    case "number":
    case "boolean":
     return (0, lib_node.bf)(spot, source ?? String(value), value);

    default:
     return value === null ? (0, lib_node.bf)(spot, source ?? "null", null) : (0, lib_node.zF)(spot, source ?? "");
    }
   }
   #readAlias(node, key) {
    const at = () => this.#lines.positionAt(startOf(node, key));
    const missing = () => (0, lib_node.bf)({
     lines: this.#lines,
     key: key,
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
    if (this.#aliases > yaml_problem.K || this.#repeated > yaml_problem.N) throw new YamlRefusal({
     kind: "too-many-aliases",
     at: at()
    });
    return (0, lib_node.p4)(anchored.node, key);
   }
   #checkTag(tag, offset) {
    if (tag === void 0 || CORE_TAG.test(tag) || this.#rules.extras === "allowed") return;
    this.#problems.push({
     kind: "tag",
     tag: tag,
     at: this.#lines.positionAt(offset)
    });
   }
  }
  function inOrder(left, right) {
   return left.line - right.line || left.column - right.column;
  }
  function startOf(node, otherwise) {
   if (!((0, dist.jn)(node) || (0, dist.jh)(node) || (0, dist.oP)(node) || (0, dist.Vj)(node))) return otherwise;
   return node.range?.[0] ?? otherwise;
  }
  function readYaml(text, rules) {
   const source = {
    text: text,
    lines: new position.r(text),
    rules: rules
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
   const composer = new dist.Dk({
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
  function readDocuments({lines: lines, rules: rules}, parsed) {
   const documents = [];
   const problems = [];
   for (const {errors: errors, warnings: warnings, contents: contents} of parsed) {
    for (const {pos: pos, message: message} of [ ...errors, ...warnings ]) problems.push({
     kind: "malformed",
     reason: message,
     at: lines.positionAt(pos[0])
    });
    if (problems.some(({kind: kind}) => kind === "malformed")) continue;
    const tree = new YamlTree(lines, rules);
    documents.push(tree.read(contents));
    for (const problem of tree.problems) problems.push(problem);
   }
   return {
    documents: documents,
    problems: problems
   };
  }
 },
 2530: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   K: () => MAX_ALIASES,
   N: () => MAX_REPEATED_VALUES
  });
  const MAX_ALIASES = 100;
  const MAX_REPEATED_VALUES = 1e4;
 },
 8240: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   En: () => closestWord
  });
  var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5851);
  const MAX_WORD = 200;
  const MAX_WORDS = 500;
  function closestWord(unknown, known) {
   if (unknown.length > MAX_WORD) return;
   const written = normalised(unknown);
   let best;
   for (const word of firstWords(known)) {
    const limit = Math.floor(word.length / 3);
    if (word.length > MAX_WORD || Math.abs(word.length - written.length) > limit) continue;
    const edits = editsBetween(written, normalised(word));
    if (edits <= limit && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) best = {
     word: word,
     edits: edits
    };
   }
   return best?.word;
  }
  function firstWords(known) {
   const words = new Set;
   for (const word of known) if (words.add(word).size === MAX_WORDS) break;
   return words;
  }
  function normalised(key) {
   return key.replaceAll(/([a-z])([A-Z])/g, "$1-$2").replaceAll("_", "-").toLowerCase();
  }
  function editsBetween(left, right) {
   return isSwap(left, right) ? 1 : (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(left, right);
  }
  function isSwap(left, right) {
   let at = 0;
   while (at < left.length && left[at] === right[at]) at++;
   const [first = "", second = ""] = left.slice(at, at + 2);
   return second !== "" && right === left.slice(0, at) + second + first + left.slice(at + 2);
  }
 },
 5989: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   T: () => readPolicy,
   t: () => openPolicy
  });
  var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2928);
  var _read_document_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4085);
  var _schema_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(710);
  var _section_readers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6850);
  async function openPolicy(text, path) {
   const document = readPolicyDocument(text, path);
   return policyIn(document, path, await (0, _section_readers_js__WEBPACK_IMPORTED_MODULE_0__.k)(writtenIn(document)));
  }
  function readPolicy(text, path, readers) {
   const document = readPolicyDocument(text, path);
   const written = writtenIn(document).map(name => [ name, readers[name] ]);
   return policyIn(document, path, Object.fromEntries(written));
  }
  function writtenIn(document) {
   return _policy_js__WEBPACK_IMPORTED_MODULE_1__.b.filter(name => document.root.members.has(name));
  }
  function readPolicyDocument(text, path) {
   return (0, _read_document_js__WEBPACK_IMPORTED_MODULE_2__.u)(text, path, {
    jsonMebibytes: 1,
    maxValues: 2e4,
    numbers: "plain"
   });
  }
  function policyIn(document, path, readers) {
   const policy = (0, _schema_problems_js__WEBPACK_IMPORTED_MODULE_3__.R)(document, (0, 
   _policy_js__WEBPACK_IMPORTED_MODULE_1__.w)(readers));
   return {
    policy: policy,
    path: path,
    lineOf: rule => {
     const node = typeof rule === "string" ? document.findRule(rule) : document.find(rule).at(-1) ?? document.root;
     return node.line;
    },
    setAt: rule => {
     const node = document.findRule(rule);
     return node === document.root ? void 0 : node.line;
    }
   };
  }
 },
 7811: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   p: () => PolicyError
  });
  var _shown_value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(701);
  const MAX_LISTED = 100;
  class PolicyError extends Error {
   file;
   problems;
   constructor(file, problems) {
    const sorted = inOrder(problems);
    const listed = sorted.slice(0, MAX_LISTED).map(problem => problemLine(file, problem));
    const more = sorted.length - listed.length;
    super([ ...listed, ...more > 0 ? [ `${more} more problems` ] : [] ].join("\n"));
    this.name = "PolicyError";
    this.file = file;
    this.problems = sorted;
   }
  }
  function inOrder(problems) {
   const textOf = ({line: line, column: column}) => `${line}:${column}`;
   const consequences = new Set(problems.flatMap(each => each.mapping === void 0 ? [ textOf(each) ] : []));
   const placed = problems.map(problem => {
    const {mapping: mapping} = problem;
    const isCause = mapping !== void 0 && consequences.has(textOf(mapping));
    return isCause ? {
     problem: problem,
     place: mapping,
     rank: 0
    } : {
     problem: problem,
     place: problem,
     rank: 1
    };
   });
   return placed.sort((left, right) => left.place.line - right.place.line || left.place.column - right.place.column || left.rank - right.rank).map(({problem: problem}) => problem);
  }
  function problemLine(file, {line: line, column: column, path: path, message: message}) {
   return `${(0, _shown_value_js__WEBPACK_IMPORTED_MODULE_0__.RK)(file)}:${line}:${column} ${path === "" ? "" : `${path}: `}${message}`;
  }
 },
 2928: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   b: () => SECTIONS,
   w: () => policySchema
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9836);
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2527);
  var _values_choice_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8344);
  var _values_collections_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6294);
  var _values_scalars_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9350);
  var _values_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7787);
  const SECTIONS = [ "intended-changes", "conformance", "performance", "suites", "traceability", "extensions", "release", "ownership", "decisions", "incidents", "maintenance", "roadmap" ];
  function policySchema(readers) {
   const whole = zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    version: _values_scalars_js__WEBPACK_IMPORTED_MODULE_1__.qh,
    platform: _values_texts_js__WEBPACK_IMPORTED_MODULE_2__.Pf,
    thresholds: _values_texts_js__WEBPACK_IMPORTED_MODULE_2__.Pf,
    mode: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf((0, _values_choice_js__WEBPACK_IMPORTED_MODULE_3__.Y)([ "strict", "rollback", "observe" ]), "strict"),
    "observe-until": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_1__.bO),
    "require-base": zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(_values_scalars_js__WEBPACK_IMPORTED_MODULE_1__.Jt, false),
    "rules-from": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_4__.p_)(_values_texts_js__WEBPACK_IMPORTED_MODULE_2__.LX)),
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
   });
   return whole.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zni((policy, context) => {
    requireLastDay(policy, context);
    refuseProblems(readers, policy, context);
   }));
  }
  function requireLastDay(policy, context) {
   if (policy.mode !== "observe" || policy["observe-until"] !== void 0) return;
   context.addIssue({
    code: "custom",
    path: [ "mode" ],
    message: `observe needs a last day: add observe-until: YYYY-MM-DD, at most ${_governance_gates_core__WEBPACK_IMPORTED_MODULE_5__.u} days ahead`
   });
  }
  function section(reader) {
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(reader?.schema() ?? zod_mini__WEBPACK_IMPORTED_MODULE_0__.ZmZ());
  }
  function refuseProblems(readers, policy, context) {
   if (context.issues.length > 0) return;
   const areas = Object.keys(policy.ownership?.areas ?? {});
   const problems = SECTIONS.flatMap(name => problemsOf(readers[name], policy[name], areas));
   for (const {path: path, message: message} of problems) context.addIssue({
    code: "custom",
    path: [ ...path ],
    message: message
   });
  }
  function problemsOf(reader, content, areas) {
   return content === void 0 ? [] : reader?.problems?.(content, areas) ?? [];
  }
 },
 4085: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   u: () => readDocument
  });
  var located = __nccwpck_require__(8313);
  var read_json = __nccwpck_require__(50);
  var position = __nccwpck_require__(6124);
  var read_yaml = __nccwpck_require__(7901);
  var yaml_problem = __nccwpck_require__(2530);
  var decimal = __nccwpck_require__(3980);
  const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
  function isPlainNumber(source, value) {
   const written = PLAIN.test(source) ? (0, decimal.$Q)(source) : void 0;
   const read = (0, decimal.$Q)(String(value));
   return written !== void 0 && read !== void 0 && (0, decimal.YL)(written, read) === 0;
  }
  var shown_value = __nccwpck_require__(701);
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
    return `not valid YAML: ${(0, shown_value.vI)(problem.reason, MAX_REASON)}`;

   case "truncated":
    return "not valid JSON: it ends in the middle";

   case "too-deep":
    return `nested deeper than ${problem.limit} levels`;

   case "too-large":
    return `more than ${problem.limit} YAML tokens: shorten the file`;

   case "duplicate-key":
    return `the key ${(0, shown_value.vI)(problem.key)} appears twice in one mapping: keep one of the two`;

   case "key-not-text":
    return "keys must be words";

   case "directive":
    return "directives (%) are not part of the format: delete the line";

   case "second-document":
    return "a second YAML document starts here: keep one document, without a --- between";

   case "tag":
    if (isPattern(problem.tag)) return unquoted(problem.tag, "!", "a tag");
    return `the tag ${(0, shown_value.vI)(problem.tag)} is not part of the format: write the value without it`;

   case "alias":
    return "aliases (*) are not part of the format: write the value out";

   case "alias-without-anchor":
    {
     if (isPattern(problem.name)) return unquoted(`*${problem.name}`, "*", "an alias");
     const name = (0, shown_value.vI)(problem.name);
     return `the alias *${name} has no anchor &${name} before it`;
    }

   case "too-many-aliases":
    return `aliases repeat too much (at most ${yaml_problem.K} of them, and ${yaml_problem.N} values): write the values out`;
   }
  }
  function isPattern(text) {
   return /[*/]/.test(text);
  }
  function unquoted(text, sign, meaning) {
   const shown = (0, shown_value.vI)(text);
   return `${shown} begins with ${sign}, which means ${meaning} in YAML: put it in quotes, as in "${shown}"`;
  }
  function contentProblems(root, numbers) {
   const problems = new Map;
   for (const node of (0, located.Nh)(root)) for (const {at: at, message: message} of complaintsAbout(node, numbers)) {
    const {line: line, column: column} = at;
    problems.set(`${line}:${column}`, {
     line: line,
     column: column,
     path: "",
     message: message
    });
   }
   return [ ...problems.values() ];
  }
  function complaintsAbout(node, numbers) {
   if (node.kind === "mapping") return REFUSED_KEYS.flatMap(([key, message]) => {
    const at = node.members.get(key);
    return at === void 0 ? [] : [ {
     at: at,
     message: message
    } ];
   });
   if (node.kind !== "number" || numbers === "any" || isPlainNumber(node.text, node.value)) return [];
   const fix = "write at most 15 decimal digits, as in 1000 or 0.5";
   return [ {
    at: node.start,
    message: `${(0, shown_value.vI)(node.text)} is not a plain number: ${fix}`
   } ];
  }
  const REFUSED_KEYS = [ [ "<<", "merge keys (<<) are not part of the format: write the keys out" ], [ "__proto__", "__proto__ cannot be a key: choose another name" ] ];
  var policy_error = __nccwpck_require__(7811);
  function pathText(path) {
   return path.map(key => typeof key === "number" ? `[${key}]` : `.${(0, shown_value.vI)(key)}`).join("").replace(/^\./, "");
  }
  class SourceDocument {
   file;
   root;
   constructor(file, root) {
    this.file = file;
    this.root = root;
   }
   problemAt(path, message) {
    const {line: line, column: column} = this.find(path).at(-1) ?? this.root;
    return {
     line: line,
     column: column,
     path: pathText(path),
     message: message
    };
   }
   find(path) {
    const found = [];
    let node = this.root;
    for (const key of path) {
     node = memberOf(node, key);
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
    return new policy_error.p(this.file, problems);
   }
  }
  function memberOf(node, key) {
   if (typeof key === "number") return node.kind === "list" ? node.items[key] : void 0;
   return node.kind === "mapping" ? node.members.get(key) : void 0;
  }
  function longestMember(node, rule) {
   let best;
   for (const [key, member] of membersOf(node)) {
    const rest = restAfter(rule, key);
    if (rest !== void 0 && rest.length < (best?.rest.length ?? Number.POSITIVE_INFINITY)) best = {
     node: member,
     rest: rest
    };
   }
   return best;
  }
  function membersOf(node) {
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
   const {root: root, problems: problems} = readRoot({
    text: body,
    file: file,
    bytes: bytes
   });
   const all = root === void 0 ? problems : [ ...problems, ...contentProblems(root, kind.numbers) ];
   if (all.length > 0) throw new policy_error.p(file, all);
   if (root?.kind !== "mapping") throw notMapping(file, root);
   if (countValues(root) > kind.maxValues) throw tooLarge(file, `more than ${kind.maxValues} values: shorten the file`);
   return new SourceDocument(file, root);
  }
  function countValues(root) {
   let values = 0;
   for (const _ of (0, located.Nh)(root)) values++;
   return values;
  }
  function readRoot(source) {
   const json = /^[ \t\r\n]*\{/.test(source.text) ? (0, read_json.V)(source.text) : void 0;
   if (json === void 0 || json.problems.some(({kind: kind}) => kind === "malformed" || kind === "truncated")) return readYamlRoot(source);
   return {
    root: json.root,
    problems: json.problems.map(documentProblem)
   };
  }
  function readYamlRoot({text: text, file: file, bytes: bytes}) {
   if (bytes > MEBIBYTE) throw tooLarge(file, "larger than 1 MiB: only well-formed JSON without duplicate keys may be larger");
   const control = controlCharacter(text);
   if (control !== void 0) return {
    root: void 0,
    problems: [ control ]
   };
   const {documents: documents, problems: problems} = (0, read_yaml.readYaml)(text, YAML_RULES);
   return {
    root: documents.at(-1),
    problems: problems.map(documentProblem)
   };
  }
  function controlCharacter(text) {
   for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code >= SPACE ? code !== DELETE : code === TAB || code === LINE_FEED || code === CARRIAGE_RETURN) continue;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
    const message = `the control character ${name} is not text: delete it`;
    return {
     ...new position.r(text).positionAt(offset),
     path: "",
     message: message
    };
   }
   return;
  }
  const TAB = 9;
  const LINE_FEED = 10;
  const CARRIAGE_RETURN = 13;
  const SPACE = 32;
  const DELETE = 127;
  function notMapping(file, root) {
   const {line: line, column: column} = root ?? START;
   const isEmpty = root === void 0 || root.kind === "null";
   const message = isEmpty ? "the file is empty" : "the file is not a mapping: write key: value lines";
   return new policy_error.p(file, [ {
    line: line,
    column: column,
    path: "",
    message: message
   } ]);
  }
  function tooLarge(file, message) {
   return new policy_error.p(file, [ {
    ...START,
    path: "",
    message: message
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
 },
 3861: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   l: () => INTENDED_CHANGES_DEFAULTS
  });
  const INTENDED_CHANGES_DEFAULTS = {
   path: ".github/governance-changes.yml",
   accept: "others",
   "accept-label": "accept-changes",
   "max-open": 20
  };
 },
 4856: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   S: () => namedRegisters
  });
  var _intended_changes_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3861);
  function namedRegisters(policy) {
   const registers = [ ...ofConformance(policy), ...ofRelease(policy), ...ofDecisions(policy), ...ofIntendedChanges(policy) ];
   return [ ...new Map(registers.map(each => [ `${each.kind} ${each.path}`, each ])).values() ];
  }
  function ofConformance({conformance: conformance}) {
   const {exceptions: exceptions, quarantine: quarantine} = conformance ?? {};
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
   const {path: path} = written ?? _intended_changes_settings_js__WEBPACK_IMPORTED_MODULE_0__.l;
   return registerAt("intended-changes", {
    "intended-changes.path": path
   });
  }
  function ofRelease({release: release, maintenance: maintenance}) {
   const packages = Object.entries(release?.packages ?? {}).map(([name, {deprecations: deprecations}]) => [ `release.packages.${name}.deprecations`, deprecations ]);
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
  function ofDecisions({decisions: decisions}) {
   return Object.entries(decisions?.named ?? {}).flatMap(([name, {require: require}]) => waiversIn(require).flatMap(path => registerAt("waivers", {
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
    kind: kind,
    path: path,
    key: key,
    require: [],
    scheme: "semver",
    mustExist: presence === "needed"
   } ]);
  }
 },
 710: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   R: () => readBySchema
  });
  var _governance_gates_document__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8313);
  var _structure_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3115);
  function readBySchema(document, schema) {
   const reading = schema.safeParse((0, _governance_gates_document__WEBPACK_IMPORTED_MODULE_0__._y)(document.root), {
    jitless: true,
    error: _structure_message_js__WEBPACK_IMPORTED_MODULE_1__.F
   });
   if (reading.success) return reading.data;
   throw document.error(reading.error.issues.flatMap(issue => problemsOf(document, issue)));
  }
  function problemsOf(document, issue) {
   const path = issue.path.filter(key => typeof key !== "symbol");
   switch (issue.code) {
   case "unrecognized_keys":
    {
     const messages = issue.message.split("\n");
     const {line: line, column: column} = document.problemAt(path, "");
     return issue.keys.map((key, index) => ({
      ...document.problemAt([ ...path, key ], messages[index] ?? issue.message),
      mapping: {
       line: line,
       column: column
      }
     }));
    }

   case "invalid_key":
    return issue.issues.map(({message: message}) => document.problemAt(path, message));

   default:
    return [ document.problemAt(writtenPath(document, path), issue.message) ];
   }
  }
  function writtenPath(document, path) {
   const isAbsent = document.find(path).length < path.length;
   return isAbsent && typeof path.at(-1) === "number" ? writtenPath(document, path.slice(0, -1)) : path;
  }
 },
 6850: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   k: () => loadSectionReaders
  });
  async function loadSectionReaders(names) {
   const loaded = await Promise.all(names.map(name => LOADERS[name]()));
   return Object.assign({}, ...loaded);
  }
  const LOADERS = {
   "intended-changes": async () => {
    const {intendedChangesReader: intendedChangesReader} = await __nccwpck_require__.e(25).then(__nccwpck_require__.bind(__nccwpck_require__, 4406));
    return {
     "intended-changes": intendedChangesReader
    };
   },
   conformance: async () => {
    const {conformanceReader: conformanceReader} = await __nccwpck_require__.e(702).then(__nccwpck_require__.bind(__nccwpck_require__, 8702));
    return {
     conformance: conformanceReader
    };
   },
   performance: async () => {
    const {performanceReader: performanceReader} = await __nccwpck_require__.e(474).then(__nccwpck_require__.bind(__nccwpck_require__, 6474));
    return {
     performance: performanceReader
    };
   },
   suites: async () => {
    const {suitesReader: suitesReader} = await __nccwpck_require__.e(804).then(__nccwpck_require__.bind(__nccwpck_require__, 5804));
    return {
     suites: suitesReader
    };
   },
   traceability: async () => {
    const {traceabilityReader: traceabilityReader} = await __nccwpck_require__.e(926).then(__nccwpck_require__.bind(__nccwpck_require__, 2926));
    return {
     traceability: traceabilityReader
    };
   },
   extensions: async () => {
    const {extensionsReader: extensionsReader} = await __nccwpck_require__.e(395).then(__nccwpck_require__.bind(__nccwpck_require__, 8395));
    return {
     extensions: extensionsReader
    };
   },
   release: async () => {
    const {releaseReader: releaseReader} = await __nccwpck_require__.e(122).then(__nccwpck_require__.bind(__nccwpck_require__, 4122));
    return {
     release: releaseReader
    };
   },
   ownership: async () => {
    const {ownershipReader: ownershipReader} = await __nccwpck_require__.e(884).then(__nccwpck_require__.bind(__nccwpck_require__, 7884));
    return {
     ownership: ownershipReader
    };
   },
   decisions: async () => {
    const {decisionsReader: decisionsReader} = await __nccwpck_require__.e(406).then(__nccwpck_require__.bind(__nccwpck_require__, 6406));
    return {
     decisions: decisionsReader
    };
   },
   incidents: async () => {
    const {incidentsReader: incidentsReader} = await __nccwpck_require__.e(112).then(__nccwpck_require__.bind(__nccwpck_require__, 7112));
    return {
     incidents: incidentsReader
    };
   },
   maintenance: async () => {
    const {maintenanceReader: maintenanceReader} = await __nccwpck_require__.e(548).then(__nccwpck_require__.bind(__nccwpck_require__, 6548));
    return {
     maintenance: maintenanceReader
    };
   },
   roadmap: async () => {
    const {roadmapReader: roadmapReader} = await __nccwpck_require__.e(945).then(__nccwpck_require__.bind(__nccwpck_require__, 4945));
    return {
     roadmap: roadmapReader
    };
   }
  };
 },
 701: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   JJ: () => shownValue,
   RK: () => visible,
   vI: () => shortened
  });
  const MAX_SHOWN = 80;
  const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
  function shownValue(value) {
   if (typeof value === "string") return `"${shortened(value)}"`;
   if (value === null) return "nothing";
   if (Array.isArray(value)) return "a list";
   return typeof value === "object" ? "a mapping" : shortened(String(value));
  }
  function shortened(text, limit = MAX_SHOWN) {
   const characters = [ ...text.slice(0, 2 * limit) ];
   const isLong = characters.length > limit || text.length > 2 * limit;
   return visible(isLong ? `${characters.slice(0, limit - 1).join("")}…` : text);
  }
  function visible(text) {
   return text.replaceAll(INVISIBLE, character => `\\u${hexadecimal(character)}`);
  }
  function hexadecimal(character) {
   return (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
  }
 },
 3115: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   F: () => structureMessage,
   V: () => unknownKeyMessage
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6357);
  var _closest_word_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8240);
  var _values_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6163);
  function structureMessage(issue) {
   switch (issue.code) {
   case "unrecognized_keys":
    {
     const known = issue.inst instanceof zod_mini__WEBPACK_IMPORTED_MODULE_0__.L8 ? Object.keys(issue.inst._zod.def.shape) : [];
     return issue.keys.map(key => unknownKeyMessage(key, known)).join("\n");
    }

   case "invalid_type":
    {
     const isList = issue.expected === "array";
     const fix = isList ? 'write [a, b], or one "- item" per line' : "write its keys below it, one per line";
     return `${(0, _values_scalar_js__WEBPACK_IMPORTED_MODULE_1__.U4)(issue.input, isList ? "a list" : "a mapping of keys")}: ${fix}`;
    }

   default:
    return;
   }
  }
  function unknownKeyMessage(key, known) {
   const meant = (0, _closest_word_js__WEBPACK_IMPORTED_MODULE_2__.En)(key, known);
   return `unknown key, ${meant === void 0 ? `known are ${known.join(", ")}` : `did you mean ${meant}?`}`;
  }
 },
 8344: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Y: () => choice
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2527);
  var _closest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8240);
  var _scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6163);
  function choice(words) {
   const list = words.join(", ");
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.k5n(words, {
    error: ({input: input}) => {
     const meant = typeof input === "string" ? (0, _closest_word_js__WEBPACK_IMPORTED_MODULE_1__.En)(input, words) : void 0;
     const fix = meant === void 0 ? `write ${list.replace(/, (?=[^,]*$)/, " or ")}` : `did you mean ${meant}?`;
     return `${(0, _scalar_js__WEBPACK_IMPORTED_MODULE_2__.U4)(input, `one of ${list}`)}: ${fix}`;
    }
   });
  }
 },
 6294: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   KT: () => named,
   gl: () => mixed,
   h9: () => oneOrMore,
   p_: () => list
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2527);
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7197);
  var _shown_value_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(701);
  function list(item) {
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(item).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.m9(1, "is an empty list: name at least one, or remove the key"), zod_mini__WEBPACK_IMPORTED_MODULE_0__.zni((items, context) => {
    const known = new Set;
    items.forEach((each, index) => {
     if (typeof each === "string" && known.has(each)) context.addIssue({
      code: "custom",
      path: [ index ],
      message: `${(0, _shown_value_js__WEBPACK_IMPORTED_MODULE_2__.JJ)(each)} appears twice in the list: name it once`
     });
     known.add(each);
    });
   }));
  }
  function oneOrMore(item) {
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi(input => Array.isArray(input) ? input : [ input ]), list(item));
  }
  function named(name, value) {
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.g1P(name, value), zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((entries, payload) => {
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
   const whole = zod_mini__WEBPACK_IMPORTED_MODULE_0__.rUs(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc(fixed), value);
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(whole, zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((entries, payload) => {
    const members = Object.entries(Object(entries));
    const others = members.filter(([key]) => !Object.hasOwn(fixed, key));
    for (const [key] of others) for (const {message: message} of name.safeParse(key).error?.issues ?? []) payload.issues.push({
     code: "custom",
     input: entries,
     message: message,
     path: [ key ]
    });
    const own = members.filter(([key]) => Object.hasOwn(fixed, key));
    return {
     fixed: Object.fromEntries(own),
     named: Object.assign(Object.create(null), Object.fromEntries(others))
    };
   }));
  }
 },
 6163: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   U4: () => complaint,
   d_: () => scalar
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2527);
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6416);
  var _shown_value_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(701);
  function scalar({noun: noun, read: read, fix: fix}) {
   const schema = zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((input, payload) => {
    const value = read(input);
    if (value !== void 0) return value;
    payload.issues.push({
     code: "custom",
     input: input,
     message: `${complaint(input, noun)}: ${fix(input)}`
    });
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__.tm;
   });
   NOUNS.set(schema, noun);
   return schema;
  }
  const NOUNS = new WeakMap;
  function complaint(input, noun) {
   if (input === void 0) return "is missing";
   return input === null ? "is empty" : `${(0, _shown_value_js__WEBPACK_IMPORTED_MODULE_2__.JJ)(input)} is not ${noun}`;
  }
 },
 9350: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Jt: () => flag,
   N: () => increase,
   U9: () => count,
   WR: () => points,
   X1: () => percentage,
   _3: () => days,
   au: () => quantity,
   bO: () => calendarDate,
   bR: () => positiveCount,
   ez: () => calendarInterval,
   p0: () => duration,
   qh: () => formatVersion
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3980);
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6214);
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8730);
  var _shown_value_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(701);
  var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6163);
  const HUNDRED = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Bc)(100);
  const percentage = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_1__.d_)({
   noun: "a percentage",
   read: input => upToHundred(percentOf(input)),
   fix: input => fixOfPercentage(input, "write a number from 0 to 100 and a percent sign, as in 85%")
  });
  const increase = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_1__.d_)({
   noun: "a percentage",
   read: percentOf,
   fix: input => fixOfPercentage(input, "write a number of 0 or more and a percent sign, as in 20%")
  });
  const points = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_1__.d_)({
   noun: "a number of percentage points",
   read: input => upToHundred(typeof input === "number" ? nonNegative(String(input)) : percentOf(input)),
   fix: input => {
    const written = typeof input === "string" ? nonNegative(input) : void 0;
    return upToHundred(written) === void 0 ? "write a number from 0 to 100, as in 2 or 0.5" : `write ${String(input)}`;
   }
  });
  const count = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_1__.d_)(countFrom(0));
  const positiveCount = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_1__.d_)(countFrom(1));
  const MAX_DAYS = 3650;
  const days = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_1__.d_)({
   noun: "a number of days",
   read: input => typeof input === "number" && Number.isSafeInteger(input) && input >= 1 && input <= MAX_DAYS ? input : void 0,
   fix: () => `write a whole number from 1 to ${MAX_DAYS}, as in 30`
  });
  const flag = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_1__.d_)({
   noun: "true or false",
   read: input => typeof input === "boolean" ? input : void 0,
   fix: () => "write true or false, without quotes"
  });
  const duration = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_1__.d_)({
   noun: "a duration",
   read: input => typeof input === "string" ? (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_2__.E9)(input) : void 0,
   fix: () => "write a whole number of min, h, d or w, as in 30min, 24h, 7d or 2w"
  });
  const calendarInterval = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_1__.d_)({
   noun: "a calendar interval",
   read: input => typeof input === "string" ? (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_2__.Nv)(input) : void 0,
   fix: () => "write a number of days, weeks or months, as in 1 month or 2 weeks"
  });
  const calendarDate = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_1__.d_)({
   noun: "a day of the calendar",
   read: input => typeof input === "string" ? (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_3__.g6)(input) : void 0,
   fix: () => "write a day that exists as YYYY-MM-DD, as in 2026-03-31"
  });
  const quantity = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_1__.d_)({
   noun: "a quantity",
   read: input => {
    if (typeof input === "string") return (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_2__.Lf)(input);
    return typeof input === "number" ? (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_2__.Lf)(String(input)) : void 0;
   },
   fix: () => "write a number and a unit (ns, us, ms, s; B, kB, MB, KiB, MiB; ops/s), as in 200ms or 50MB"
  });
  const formatVersion = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_1__.d_)({
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
   return typeof input === "string" ? (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_2__.A3)(input) : void 0;
  }
  function upToHundred(value) {
   return value !== void 0 && (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.YL)(value, HUNDRED) <= 0 ? value : void 0;
  }
  function nonNegative(text) {
   const value = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.$Q)(text);
   return value !== void 0 && value.coefficient >= 0n ? value : void 0;
  }
  function fixOfPercentage(input, otherwise) {
   const bare = upToHundred(nonNegative(String(input)));
   if (bare === void 0 || typeof input !== "string" && typeof input !== "number") return otherwise;
   const asWritten = (0, _shown_value_js__WEBPACK_IMPORTED_MODULE_4__.vI)((0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.M2)(bare));
   const isFraction = bare.coefficient > 0n && (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.YL)(bare, (0, 
   _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Bc)(1)) <= 0;
   if (!isFraction) return `write ${asWritten}%`;
   return `write ${(0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.M2)((0, 
   _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.lw)(bare, HUNDRED))}%, or ${asWritten}% if you mean that little`;
  }
 },
 7787: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Ae: () => path,
   CS: () => prose,
   Gq: () => columnPath,
   J6: () => pathOrGlob,
   LX: () => branchPattern,
   Ow: () => licence,
   Pf: () => label,
   Vm: () => word,
   aR: () => repositoryName,
   bO: () => tagPattern,
   mJ: () => commitSha,
   s3: () => entryPath,
   w5: () => fieldName
  });
  var _scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6163);
  const CONTROL = /\p{Cc}/u;
  const WORD = /^[a-z0-9][a-z0-9-]*$/;
  const NAME = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u;
  const MAX_LABEL = 200;
  const label = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__.d_)({
   noun: "a line of text",
   read: input => typeof input === "string" && isLabel(input) ? input : void 0,
   fix: input => fixOfText(input, `write 1 to ${MAX_LABEL} characters on one line`)
  });
  const prose = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__.d_)({
   noun: "text",
   read: input => typeof input === "string" && input.trim() !== "" ? input : void 0,
   fix: input => fixOfText(input, "write at least one word")
  });
  const word = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__.d_)({
   noun: "a name",
   read: input => typeof input === "string" && WORD.test(input) ? input : void 0,
   fix: input => fixOfText(input, "write lower-case letters, digits and hyphens, as in runtime-api")
  });
  const fieldName = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__.d_)({
   noun: "the name of a field",
   read: input => typeof input === "string" && NAME.test(input) ? input : void 0,
   fix: input => fixOfText(input, "write letters, digits, _, - and . only, as in unit_tests")
  });
  const path = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__.d_)({
   noun: "a path",
   read: input => isInside(input) && !input.includes("*") ? input : void 0,
   fix: input => fixOfText(input, `name one file ${FROM_ROOT}, as in docs/traceability.json`)
  });
  const pathOrGlob = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__.d_)({
   noun: "a path or a pattern of paths",
   read: input => isInside(input) ? input : void 0,
   fix: input => fixOfText(input, `name files ${FROM_ROOT}, as in reports/**/*.xml`)
  });
  const branchPattern = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__.d_)({
   noun: "a branch or a pattern of branches",
   read: input => typeof input === "string" && BRANCH.test(input) ? input : void 0,
   fix: input => fixOfText(input, "write its name without refs/heads/, as in main or release/*")
  });
  const BRANCH = /^(?!refs\/|\/|-)[^\s~^:\\\p{Cc}]{1,200}$/u;
  const commitSha = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__.d_)({
   noun: "a commit",
   read: input => typeof input === "string" && COMMIT.test(input) ? input : void 0,
   fix: () => "write all 40 letters and digits of it, in quotes"
  });
  const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
  const tagPattern = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__.d_)({
   noun: "a tag with {version} in it",
   read: input => typeof input === "string" && isLabel(input) && input.split("{version}").length === 2 ? input : void 0,
   fix: () => "write {version} once in place of the version, as in v{version}"
  });
  const repositoryName = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__.d_)({
   noun: "a repository",
   read: input => typeof input === "string" && REPOSITORY.test(input) ? input : void 0,
   fix: () => "write its owner and its name, as in orbit/platform"
  });
  const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}$/;
  const COLUMN = /^[^\s.\p{Cc}]{1,100}(?:\.[^\s.\p{Cc}]{1,100}){0,15}$/u;
  const columnPath = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__.d_)({
   noun: "the place of a value",
   read: input => typeof input === "string" && COLUMN.test(input) ? input : void 0,
   fix: input => fixOfText(input, "write the keys that lead to it with dots between them, as in provenance.commit")
  });
  const entryPath = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__.d_)({
   noun: "a path with {id} in it",
   read: input => isInside(input) && ENTRY_PATH.test(input) ? input : void 0,
   fix: input => fixOfText(input, "write {id} or {directory} once, with no wildcard before it, as in docs/reviews/{id}.yml")
  });
  const ENTRY_PATH = /^[^{}*?[\]()!]*\{(?:id|directory)\}[^{}]*$/;
  const licence = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__.d_)({
   noun: "an SPDX licence",
   read: input => typeof input === "string" && LICENCE.test(input) && !NO_LICENCE.test(input) ? input : void 0,
   fix: () => "write one identifier of the SPDX list, as in MIT or Apache-2.0"
  });
  const LICENCE = /^[A-Za-z0-9][A-Za-z0-9.-]{0,99}\+?(?: WITH [A-Za-z0-9.-]{1,100})?$/;
  const NO_LICENCE = /^(?:UNKNOWN|NOASSERTION|NONE|UNLICENSED|OTHER|PROPRIETARY|LicenseRef-.*)$/i;
  const FROM_ROOT = "from the root of the repository, with / between folders and no .. in it";
  function isLabel(text) {
   return text.trim() !== "" && text.length <= MAX_LABEL && !CONTROL.test(text);
  }
  function isInside(input) {
   if (typeof input !== "string" || input.trim() === "") return false;
   if (input.startsWith("/") || /^[A-Za-z]:/.test(input) || input.includes("\\") || CONTROL.test(input)) return false;
   return !input.split(/[/{},()|]/).includes("..");
  }
  function fixOfText(input, otherwise) {
   return typeof input === "number" || typeof input === "boolean" ? "put it in quotes" : otherwise;
  }
 },
 1829: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   FV: () => escapeMarkdown,
   aY: () => code,
   pj: () => plain
  });
  var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5246);
  const TEXT_LIMIT = 1e3;
  const CODE_LIMIT = 300;
  const SPECIAL = /[&<>`*_~[\]#|\\{}:$@^!]|(?<=w)\./gi;
  const BLOCK_START = /^(?:[-+=]|\d{1,9}[.)](?=\s|$))/;
  const WORD = /[^\s"'(),;]+/g;
  const LINKED = /@|#\d|:\/\/|www\.|(?:^|[^a-z])(?:gh|ghsa|cve)-|:[\w+-]|(?:^|[^0-9a-z])[0-9a-f]{7,40}(?:$|[^0-9a-z])/i;
  function escapeMarkdown(text, limit = TEXT_LIMIT) {
   const escaped = (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(text, limit).trim().replace(WORD, word => LINKED.test(word) ? linkedWord(word) : entities(word));
   return escaped.replace(BLOCK_START, start => entity(start) + start.slice(1));
  }
  function linkedWord(word) {
   const own = word.replace(/^([^:]+):$/, "$1");
   return `<code>${entities(own)}</code>${entities(word.slice(own.length))}`;
  }
  function code(text, limit = CODE_LIMIT) {
   return `<code>${entities((0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(text, limit))}</code>`;
  }
  const COMMAND = /^([\s\p{Variation_Selector}]*):(?=\p{Variation_Selector}*:)/u;
  const OLD_COMMAND = /#(?=\p{Variation_Selector}*#\p{Variation_Selector}*\[)/gu;
  function plain(text, limit = TEXT_LIMIT) {
   return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.y)((0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(text, limit).replace(COMMAND, "$1\\u{3a}").replace(OLD_COMMAND, "\\u{23}"), limit);
  }
  function entities(text) {
   return text.replace(SPECIAL, character => character === "$" || character === "@" ? `<span>${entity(character)}</span>` : entity(character));
  }
  function entity(text) {
   return `&#${text.charCodeAt(0)};`;
  }
 },
 5246: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   R: () => visible,
   y: () => cutTo
  });
  const HIDDEN = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--[\u{fe0e}\u{fe0f}]]/gv;
  function visible(text, limit) {
   const shown = cutTo(text, limit + 1).replace(/\r\n|[\n\t]/g, " ").replace(HIDDEN, escapeCodePoint);
   return cutTo(shown, limit);
  }
  function cutTo(text, limit) {
   return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}…`;
  }
  function escapeCodePoint(character) {
   return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  }
 },
 3938: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   CS: () => VERDICT_SCHEMA,
   Ep: () => conclude,
   Us: () => isBlocking,
   c2: () => statusOf
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6249);
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8730);
  const VERDICT_SCHEMA = "governance.verdict/v1";
  function statusOf(checks) {
   const worst = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.A4)(checks.map(({status: status}) => status));
   if (worst === void 0 || worst === "skipped") return "inconclusive";
   return worst === "warn" ? "pass" : worst;
  }
  function isBlocking(checks, mode) {
   const status = statusOf(checks);
   if (status === "pass" || mode === "observe") return false;
   return mode === "strict" || status === "inconclusive" || checks.some(check => check.status === "inconclusive");
  }
  function conclude({now: now, ...judgement}) {
   return {
    schema: VERDICT_SCHEMA,
    gate: judgement.gate,
    status: statusOf(judgement.checks),
    mode: judgement.mode,
    ...judgement.observeUntil === void 0 ? {} : {
     observeUntil: judgement.observeUntil
    },
    blocking: isBlocking(judgement.checks, judgement.mode),
    thresholdsVersion: judgement.thresholdsVersion,
    evaluatedAt: (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_1__.r4)(now),
    subject: judgement.subject,
    rules: judgement.rules,
    evidence: judgement.evidence,
    notes: judgement.notes,
    checks: judgement.checks,
    exceptions: judgement.exceptions,
    ...judgement.policyChanges === void 0 ? {} : {
     policyChanges: judgement.policyChanges
    }
   };
  }
 }
};

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
 var cachedModule = __webpack_module_cache__[moduleId];
 if (cachedModule !== void 0) return cachedModule.exports;
 var module = __webpack_module_cache__[moduleId] = {
  exports: {}
 };
 var threw = true;
 try {
  __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
  threw = false;
 } finally {
  if (threw) delete __webpack_module_cache__[moduleId];
 }
 return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
 var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
 var leafPrototypes;
 __nccwpck_require__.t = function(value, mode) {
  if (mode & 1) value = this(value);
  if (mode & 8) return value;
  if (typeof value === "object" && value) {
   if (mode & 4 && value.__esModule) return value;
   if (mode & 16 && typeof value.then === "function") return value;
  }
  var ns = Object.create(null);
  __nccwpck_require__.r(ns);
  var def = {};
  leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
  for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
  def["default"] = () => value;
  __nccwpck_require__.d(ns, def);
  return ns;
 };
})();

(() => {
 __nccwpck_require__.d = (exports, definition) => {
  for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
   enumerable: true,
   get: definition[key]
  });
 };
})();

(() => {
 __nccwpck_require__.f = {};
 __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  __nccwpck_require__.f[key](chunkId, promises);
  return promises;
 }, []));
})();

(() => {
 __nccwpck_require__.u = chunkId => chunkId + ".index.js";
})();

(() => {
 __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();

(() => {
 __nccwpck_require__.r = exports => {
  if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
   value: "Module"
  });
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
 };
})();

(() => {
 var installedChunks = {
  792: 0
 };
 var installChunk = data => {
  var {ids: ids, modules: modules, runtime: runtime} = data;
  var moduleId, chunkId, i = 0;
  for (moduleId in modules) if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
  if (runtime) runtime(__nccwpck_require__);
  for (;i < ids.length; i++) {
   chunkId = ids[i];
   if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
   installedChunks[ids[i]] = 0;
  }
 };
 __nccwpck_require__.f.j = (chunkId, promises) => {
  var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
  if (installedChunkData !== 0) if (installedChunkData) promises.push(installedChunkData[1]); else if (true) {
   var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
    if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
    throw e;
   });
   promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ]);
   promises.push(installedChunkData[1] = promise);
  }
 };
})();

var external_node_path_ = __nccwpck_require__(6760);

var checks_rule = __nccwpck_require__(253);

var policy_error = __nccwpck_require__(7811);

var load_policy = __nccwpck_require__(5989);

var markdown_escape = __nccwpck_require__(1829);

var lib_verdict = __nccwpck_require__(3938);

const KEYS = {
 schema: true,
 gate: true,
 id: true,
 rule: true,
 scope: true,
 campaign: true,
 tier: true,
 suite: true,
 budget: true,
 system: true,
 check: true,
 kind: true,
 criterion: true,
 package: true,
 decision: true,
 "pull-request": true,
 duty: true,
 epic: true,
 title: true,
 status: true,
 mode: true,
 observeUntil: true,
 blocking: true,
 thresholdsVersion: true,
 evaluatedAt: true,
 actual: true,
 value: true,
 expected: true,
 operator: true,
 limit: true,
 unit: true,
 detail: true,
 remedy: true,
 message: true,
 subject: true,
 file: true,
 line: true,
 repository: true,
 commit: true,
 ref: true,
 os: true,
 rules: true,
 branch: true,
 path: true,
 sha256: true,
 bytes: true,
 format: true,
 records: true,
 generatedAt: true,
 evidence: true,
 notes: true,
 checks: true,
 findings: true,
 exceptions: true,
 applied: true,
 expired: true,
 unused: true,
 policyChanges: true,
 key: true,
 before: true,
 after: true,
 direction: true
};

function verdictJson(verdict) {
 return `${JSON.stringify(verdict, Object.keys(KEYS), 2)}\n`;
}

var configuration_error = __nccwpck_require__(2624);

var evidence_error = __nccwpck_require__(3427);

const HEAD_BYTES = 256;

const SIGNS = [ [ "utf-16le", [ 255, 254 ] ], [ "utf-16be", [ 254, 255 ] ], [ "utf-16le", [ 60, 0, 63, 0 ] ], [ "utf-16be", [ 0, 60, 0, 63 ] ] ];

const DECLARED = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.:-]{0,40})["']/;

const SINGLE_BYTE = /^(?:us-ascii|latin-?[1-9]|iso[-_]8859-\d{1,2}|(?:windows|cp|x-cp)-?125\d|koi8-[ru])$/i;

function encodingOf(head) {
 const sign = SIGNS.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte));
 if (sign !== void 0) return sign[0];
 const declared = DECLARED.exec(String.fromCharCode(...head.subarray(0, HEAD_BYTES)))?.[1] ?? "";
 return SINGLE_BYTE.test(declared) && isReadable(declared) ? declared : "utf-8";
}

function isReadable(label) {
 try {
  return new TextDecoder(label).encoding !== "";
 } catch {
  return false;
 }
}

class EvidenceReader {
 #workspace;
 #files=new Map;
 #elsewhere=[];
 #notes=new Map;
 constructor(workspace) {
  this.#workspace = workspace;
 }
 get files() {
  const own = [ ...this.#files.values() ].filter(file => file !== void 0);
  return [ ...own, ...this.#elsewhere.flatMap(({files: files}) => files) ];
 }
 get notes() {
  return [ ...this.#notes.values(), ...this.#elsewhere.flatMap(({notes: notes}) => notes) ];
 }
 within(workspace) {
  const reader = new EvidenceReader(workspace);
  this.#elsewhere.push(reader);
  return reader;
 }
 async read(path, take) {
  const reading = this.#open(path);
  if (reading === void 0) return {
   kind: "missing",
   path: this.#workspace.display(path)
  };
  try {
   const content = await take(reading.file);
   return reading.end({
    content: content
   });
  } catch (error) {
   return reading.fail(error);
  }
 }
 readCompanion(path) {
  const reading = this.#open(path);
  if (reading === void 0) return;
  reading.file.facts.format = "companion";
  const ended = this.#endCompanion(reading);
  if (ended.kind === "read") return ended.text;
  throw changed();
 }
 #endCompanion(reading) {
  try {
   return reading.end({
    text: reading.file.text()
   });
  } catch (error) {
   reading.fail(error);
   throw error;
  }
 }
 #open(path) {
  const file = openIfThere(this.#workspace, path);
  if (file === void 0) return;
  const shown = this.#workspace.display(path);
  if (!this.#files.has(shown)) this.#files.set(shown, void 0);
  return new Reading(shown, file, {
   list: listed => this.#list(listed),
   note: finding => this.#notes.set(JSON.stringify(finding), finding)
  });
 }
 #list(listed) {
  const first = this.#files.get(listed.path) ?? listed;
  this.#files.set(listed.path, first);
  return first.sha256 === listed.sha256;
 }
}

class Reading {
 file;
 #open;
 #listener;
 constructor(path, open, listener) {
  const facts = {
   format: "unknown",
   records: 0,
   generatedAt: void 0
  };
  this.#open = open;
  this.#listener = listener;
  const note = defect => listener.note({
   ...defect,
   file: path
  });
  this.file = {
   path: path,
   bytes: open.bytes,
   facts: facts,
   note: note,
   text: () => textOf(open.bytes)
  };
 }
 end(content) {
  const {path: path} = this.file;
  const {listed: listed, isSame: isSame} = this.#finish();
  if (!isSame) return {
   kind: "unreadable",
   path: path,
   finding: (0, evidence_error.h)(changed(), path),
   listed: listed
  };
  return {
   kind: "read",
   path: path,
   listed: listed,
   ...content
  };
 }
 fail(error) {
  const {path: path} = this.file;
  const finding = (0, evidence_error.h)(error, path);
  return {
   kind: "unreadable",
   path: path,
   finding: finding,
   listed: this.#finish().listed
  };
 }
 #finish() {
  const {path: path, facts: facts} = this.file;
  const {format: format, records: records, generatedAt: generatedAt} = facts;
  const dated = generatedAt === void 0 ? {} : {
   generatedAt: new Date(generatedAt).toISOString()
  };
  const listed = {
   path: path,
   ...this.#open.finish(),
   format: format,
   records: records,
   ...dated
  };
  return {
   listed: listed,
   isSame: this.#listener.list(listed)
  };
 }
}

function openIfThere(workspace, path) {
 try {
  return workspace.open(path);
 } catch (error) {
  if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return;
  throw error;
 }
}

const MAX_TEXT = 64 * 1024 * 1024;

function textOf(bytes) {
 const chunks = [];
 let length = 0;
 for (const chunk of bytes) {
  length += chunk.length;
  if (length > MAX_TEXT) throw new evidence_error.o(`larger than ${MAX_TEXT / 1024 / 1024} MiB`, {
   remedy: "use a file that lists less"
  });
  chunks.push(Uint8Array.from(chunk));
 }
 try {
  const all = Buffer.concat(chunks);
  return new TextDecoder(encodingOf(all.subarray(0, HEAD_BYTES)), {
   fatal: true
  }).decode(all);
 } catch {
  throw new evidence_error.o("not UTF-8 text", {
   remedy: "write the file as UTF-8"
  });
 }
}

function changed() {
 return new evidence_error.o("changed while the gate was reading it", {
  remedy: "let the step that writes it end before this one"
 });
}

var failure_place = __nccwpck_require__(3677);

var checks_mode = __nccwpck_require__(9836);

var instant = __nccwpck_require__(8730);

function gateMode(inputs, {policy: policy, path: path}, purpose) {
 const mode = inputs.mode ?? policy.mode;
 if (mode !== "observe") return {
  mode: mode
 };
 const until = policy["observe-until"];
 if (until === void 0) throw new configuration_error.j(withoutLastDay(path, inputs.now), {
  file: path
 });
 const isObserved = purpose === "change" && (0, checks_mode.V)(until, inputs.now) === "observed";
 return {
  mode: isObserved ? "observe" : "strict",
  observeUntil: until
 };
}

function withoutLastDay(path, now) {
 const last = (0, instant.PV)(now, checks_mode.u);
 return `input mode: observe needs a last day: add observe-until: ${last} (at most ${checks_mode.u} days ahead) to ${path}`;
}

function requireSection(gate, {policy: policy, path: path}, text) {
 const {name: name, example: example} = gate.section;
 const found = policy[name];
 if (found !== void 0) return found;
 const line = text.trimEnd().split("\n").length;
 const isJson = /^\s*\{[^#]*[^,\s]\s*\}\s*$/.test(text);
 const place = isJson ? "before the last }" : isPlainBlock(text) ? `in line ${line + 1}` : "at its top level";
 const entry = isJson ? `, "${name}": ${example}` : `${name}: ${example}`;
 throw new configuration_error.j(`${path}: the section ${name} is missing: add it ${place}, or remove ${gate.name} from the workflow. Paste, and change to your project's values: ${entry}`, {
  file: path,
  line: line
 });
}

function isPlainBlock(text) {
 const lines = text.split("\n").filter(line => !/^\s*(?:#|$)/.test(line));
 const [first = ""] = lines.filter(line => !/^---(?:\s|$)/.test(line));
 return /^[^\s{]/.test(first) && !lines.some(line => /^\.\.\.(?:\s|$)/.test(line));
}

var lib_inputs = __nccwpck_require__(5827);

var external_node_crypto_ = __nccwpck_require__(7598);

var external_node_fs_ = __nccwpck_require__(3024);

const MAX_FOLDERS = 1e5;

function* walkFiles(directory, start) {
 const pending = [ {
  ...start,
  linked: new Set
 } ];
 let folders = 0;
 for (let visit = pending.pop(); visit !== void 0; visit = pending.pop()) {
  if (++folders > MAX_FOLDERS) throw tooMany(start.folder);
  const {folder: folder} = visit;
  const entries = entriesOf((0, external_node_path_.resolve)(directory, folder));
  for (const {name: name} of entries.filter(each => each.isFile())) yield folder + name;
  for (const {name: name} of entries.filter(each => each.isDirectory())) pending.push(...below(visit, name));
  for (const {name: name} of entries.filter(each => each.isSymbolicLink())) {
   const path = (0, external_node_path_.resolve)(directory, folder, name);
   const target = (0, external_node_fs_.statSync)(path, {
    throwIfNoEntry: false
   });
   if (target?.isFile() === true) yield folder + name;
   if (target?.isDirectory() === true) pending.push(...behindLink(visit, name, path));
  }
 }
}

function below({folder: folder, depth: depth, linked: linked}, name) {
 return depth > 1 ? [ {
  folder: `${folder}${name}/`,
  depth: depth - 1,
  linked: linked
 } ] : [];
}

function behindLink(visit, name, path) {
 const real = (0, external_node_fs_.realpathSync)(path);
 if (visit.linked.has(real) || path.startsWith(`${real}${external_node_path_.sep}`)) return [];
 return below({
  ...visit,
  linked: new Set([ ...visit.linked, real ])
 }, name);
}

function entriesOf(folder) {
 try {
  return (0, external_node_fs_.readdirSync)(folder, {
   withFileTypes: true
  });
 } catch {
  return [];
 }
}

function tooMany(folder) {
 return new configuration_error.j(`evidence: ${folder === "" ? "the working directory" : folder} has more than ${MAX_FOLDERS} folders: begin the pattern with the folder of the reports`);
}

var path_matcher = __nccwpck_require__(1309);

const CHUNK = 64 * 1024;

const MAX_FILES = 1e4;

const GLOB = /[*?{}[\]!()]/;

function openWorkspace(root, directory) {
 if (!(0, external_node_fs_.existsSync)(directory)) throw new configuration_error.j(`input working-directory: ${directory} does not exist`);
 if (!(0, external_node_fs_.statSync)(directory).isDirectory()) throw new configuration_error.j(`input working-directory: ${directory} is not a folder`);
 if (isLinked(root, directory)) throw new configuration_error.j(`input working-directory: ${directory} is a link, or is behind one: name the folder itself, so that a change cannot replace it`);
 const boundary = (0, external_node_fs_.realpathSync)(isInside(root, directory) ? root : directory);
 const confined = path => confine(boundary, directory, path);
 const display = path => {
  const absolute = (0, external_node_path_.resolve)(directory, path);
  return (isInside(root, absolute) ? (0, external_node_path_.relative)(root, absolute) : path).split(external_node_path_.sep).join("/");
 };
 return {
  root: (0, external_node_fs_.existsSync)(root) ? (0, external_node_fs_.realpathSync)(root) : root,
  display: display,
  find: async patterns => {
   const found = new Set;
   const written = patterns.map(pattern => relativePattern(pattern, directory));
   const excluded = await excludedBy(written.filter(isExclusion));
   for (const pattern of written.filter(each => !isExclusion(each))) for (const path of await expand(directory, pattern)) if (!excluded(path)) found.add(path);
   if (found.size > MAX_FILES) throw new configuration_error.j(`evidence: ${patterns.join(", ")} matches more than ${MAX_FILES} files: narrow it`);
   return [ ...found ].sort();
  },
  open: path => openFile(confined(path)),
  readText: path => {
   if (!(0, external_node_fs_.existsSync)((0, external_node_path_.resolve)(directory, path))) return;
   return (0, external_node_fs_.readFileSync)(confined(path), "utf8");
  }
 };
}

function isLinked(root, directory) {
 if (!isInside(root, directory)) return false;
 return (0, external_node_fs_.realpathSync)(directory) !== (0, external_node_path_.resolve)((0, 
 external_node_fs_.realpathSync)(root), (0, external_node_path_.relative)(root, directory));
}

function isNamedInFull(path) {
 return !GLOB.test(path);
}

function isExclusion(pattern) {
 return pattern.startsWith("!") && !pattern.startsWith("!(");
}

async function excludedBy(patterns) {
 if (patterns.length === 0) return () => false;
 const matcher = await (0, path_matcher.a)();
 const matchers = patterns.map(pattern => {
  const wanted = pattern.slice(1);
  checkRelative(wanted);
  return matcher(external_node_path_.posix.normalize(wanted).replace(/\/$/, ""));
 });
 return path => matchers.some(matches => matches(path));
}

function relativePattern(written, directory) {
 const [mark, pattern] = isExclusion(written) ? [ "!", written.slice(1) ] : [ "", written ];
 const plain = pattern.replaceAll("\\", "/");
 const folder = `${directory.replaceAll("\\", "/").replace(/\/$/, "")}/`;
 return mark + (plain.startsWith(folder) ? plain.slice(folder.length) : plain);
}

async function expand(directory, written) {
 checkRelative(written);
 if (isNamedInFull(written)) return (0, external_node_fs_.existsSync)((0, external_node_path_.resolve)(directory, written)) ? [ external_node_path_.posix.normalize(written) ] : [];
 const pattern = external_node_path_.posix.normalize(written).replace(/\/$/, "");
 const matches = (await (0, path_matcher.a)())(pattern);
 return [ ...walkFiles(directory, walkOf(pattern)) ].filter(path => matches(path));
}

function walkOf(pattern) {
 const names = pattern.split("/");
 const first = names.findIndex(name => GLOB.test(name));
 const folder = names.slice(0, first).map(name => `${name}/`);
 const isDeep = pattern.includes("**") || /[{(]/.test(pattern);
 return {
  folder: folder.join(""),
  depth: isDeep ? Number.POSITIVE_INFINITY : names.length - first
 };
}

function checkRelative(path) {
 const leaves = (0, external_node_path_.isAbsolute)(path) || /^[A-Za-z]:/.test(path) || path.split("/").includes("..");
 if (leaves || path.includes("\\") || path.includes("\0")) throw new configuration_error.j(`evidence: ${JSON.stringify(path)} is not a path inside the workspace: write it relative to the workspace, with / and without ..`);
}

function confine(boundary, directory, path) {
 checkRelative(path);
 const real = (0, external_node_fs_.realpathSync)((0, external_node_path_.resolve)(directory, path));
 if (!isInside(boundary, real)) throw new configuration_error.j(`evidence: ${JSON.stringify(path)} is a link that points outside the workspace`);
 if (!(0, external_node_fs_.statSync)(real).isFile()) throw new configuration_error.j(`evidence: ${JSON.stringify(path)} is not a regular file: name the report itself`);
 return real;
}

function isInside(parent, child) {
 const path = (0, external_node_path_.relative)(parent, child);
 return path === "" || !(path === ".." || path.startsWith(`..${external_node_path_.sep}`) || (0, 
 external_node_path_.isAbsolute)(path));
}

function openFile(path) {
 const descriptor = (0, external_node_fs_.openSync)(path, "r");
 const hash = (0, external_node_crypto_.createHash)("sha256");
 const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK, (0, external_node_fs_.fstatSync)(descriptor).size + 1));
 let bytes = 0;
 let isEnded = false;
 function* read() {
  while (!isEnded) {
   const length = (0, external_node_fs_.readSync)(descriptor, buffer, 0, buffer.length, null);
   if (length === 0) {
    isEnded = true;
    return;
   }
   const chunk = buffer.subarray(0, length);
   hash.update(chunk);
   bytes += length;
   yield chunk;
  }
 }
 return {
  bytes: {
   [Symbol.iterator]: read
  },
  finish: () => {
   for (const _ of read()) ;
   (0, external_node_fs_.closeSync)(descriptor);
   return {
    bytes: bytes,
    sha256: hash.digest("hex")
   };
  }
 };
}

async function rulesFromOf(commit, inputs, root) {
 const inside = pathInside(root, locatePolicy(inputs, root, commit));
 const text = inside === void 0 ? void 0 : commit.readText(inside);
 if (inside === void 0 || text === void 0) return {
  kind: "any"
 };
 try {
  const patterns = (await (0, load_policy.t)(text, inside)).policy["rules-from"];
  return patterns === void 0 ? {
   kind: "any"
  } : {
   kind: "listed",
   patterns: patterns
  };
 } catch (error) {
  if (!(error instanceof policy_error.p)) throw error;
  return {
   kind: "invalid",
   message: error.message
  };
 }
}

async function releaseBranchesOf(commit, inputs, root) {
 const place = locatePolicy(inputs, root, commit);
 const inside = pathInside(root, place);
 const isInCommit = commit !== void 0 && inside !== void 0;
 const text = isInCommit ? commit.readText(inside) : readOutside(place);
 if (text === void 0) return {
  kind: "no-policy"
 };
 try {
  const patterns = (await (0, load_policy.t)(text, inside ?? place)).policy.release?.branches;
  return patterns === void 0 ? {
   kind: "unnamed"
  } : {
   kind: "named",
   patterns: patterns
  };
 } catch (error) {
  if (!(error instanceof policy_error.p)) throw error;
  return {
   kind: "invalid",
   message: error.message
  };
 }
}

function locatePolicy({workspace: workspace, directory: directory, policy: policy}, root, base) {
 const near = (0, external_node_path_.resolve)(directory, policy);
 const places = [ near, (0, external_node_path_.resolve)(workspace, policy) ];
 const isAtBase = place => {
  const path = pathInside(root, place);
  return path !== void 0 && base?.readText(path) !== void 0;
 };
 return places.find(isAtBase) ?? places.find(place => (0, external_node_fs_.existsSync)(place)) ?? near;
}

function pathInside(root, place) {
 if (isInside(root, place)) return slashed((0, external_node_path_.relative)(root, place));
 const [realRoot, realPlace] = [ (0, external_node_fs_.realpathSync)(root), (0, external_node_fs_.existsSync)(place) ? (0, 
 external_node_fs_.realpathSync)(place) : place ];
 return isInside(realRoot, realPlace) ? slashed((0, external_node_path_.relative)(realRoot, realPlace)) : void 0;
}

function readOutside(place) {
 return (0, external_node_fs_.existsSync)(place) ? (0, external_node_fs_.readFileSync)(place, "utf8") : void 0;
}

function slashed(path) {
 return path.split(external_node_path_.sep).join("/");
}

var rules_proposal = __nccwpck_require__(3439);

function repositoryRoot({workspace: workspace, directory: directory, policy: policy}) {
 if (!isInside(workspace, directory)) return directory;
 if (isRepository(workspace)) return workspace;
 const starts = [ directory, (0, external_node_path_.dirname)((0, external_node_path_.resolve)(directory, policy)) ];
 return starts.map(start => nearest(start, workspace)).find(root => root !== void 0) ?? workspace;
}

function isRepository(folder) {
 return (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, ".git"));
}

function nearest(start, workspace) {
 for (let folder = start; isInside(workspace, folder); folder = (0, external_node_path_.dirname)(folder)) {
  if (isRepository(folder)) return folder;
  if (folder === workspace) return;
 }
 return;
}

var governance_base = __nccwpck_require__(8525);

var check = __nccwpck_require__(8971);

const CHANGE = {
 expected: "the rules of the base commit",
 changed: "which this change edits",
 first: {
  reason: "the base commit has no policy yet",
  remedy: "review this first policy as a decision of its own"
 },
 otherwise: "the checkout, which the change can edit",
 remedy: "review the change to the rules as a decision of its own"
};

const RELEASE = {
 expected: "the rules of the release branch",
 changed: "which differ in the released commit",
 first: {
  reason: "the release branch has no policy yet",
  remedy: "merge the policy into the release branch, and review it as a decision of its own"
 },
 otherwise: "the commit that is released",
 remedy: "tag a commit of the branch, unless its policy only changed since this one"
};

function rulesCheck(origin) {
 const {gate: gate, source: source, base: base, changes: changes, repair: repair} = origin;
 if (source.kind === "own") return;
 const wording = source.for === "release" ? RELEASE : CHANGE;
 if (repair !== void 0) return doubtful({
  ...origin,
  requireBase: false,
  changes: repair.findings
 }, wording, repair);
 if (source.doubt !== void 0) return doubtful(origin, wording, source.doubt);
 if (base === void 0 && source.for !== "release") return doubtful({
  ...origin,
  requireBase: false
 }, wording, wording.first);
 if (base === void 0) return doubtful(origin, wording, wording.first);
 const detail = source.kind === "commit" ? source.note : void 0;
 return (0, checks_rule.EG)((0, governance_base.U)(gate), {}, {
  status: changes.length === 0 ? "pass" : "warn",
  actual: (0, check.jh)(rulesText(base, changes.length === 0 ? void 0 : wording.changed)),
  expected: (0, check.pV)(wording.expected),
  ...detail === void 0 ? {} : {
   detail: detail
  },
  remedy: wording.remedy,
  findings: changes
 });
}

function doubtful({gate: gate, base: base, requireBase: requireBase, changes: changes}, {expected: expected, otherwise: otherwise}, {reason: reason, remedy: remedy}) {
 return (0, checks_rule.EG)((0, governance_base.U)(gate), {}, {
  status: requireBase ? "inconclusive" : "warn",
  actual: (0, check.jh)(base === void 0 ? `the rules of ${otherwise}` : rulesText(base, void 0)),
  expected: (0, check.pV)(expected),
  detail: base === void 0 ? `${reason}, so the rules were read from ${otherwise}` : reason,
  remedy: remedy,
  findings: changes
 });
}

function rulesText({sha: sha}, changed) {
 return `the rules of commit ${sha.slice(0, SHOWN_SHA)}${changed === void 0 ? "" : `, ${changed}`}`;
}

const SHOWN_SHA = 12;

function rulesDigest(text) {
 return (0, external_node_crypto_.createHash)("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex");
}

var rules_event = __nccwpck_require__(7369);

const HISTORY = "check out with enough history (actions/checkout with fetch-depth: 0)";

const STANDARD_BRANCHES = new Set([ "main", "master", "" ]);

async function findRulesSource(env, directory, rulesFrom) {
 const event = (0, rules_event.j_)(env);
 if (event.kind === "own" && !mayBeElsewhere(env)) return ownRules(env);
 const {gitIn: gitIn} = await __nccwpck_require__.e(649).then(__nccwpck_require__.bind(__nccwpck_require__, 9649));
 const {RemoteBranches: RemoteBranches} = await Promise.all([ __nccwpck_require__.e(649), __nccwpck_require__.e(276) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1276));
 const branches = new RemoteBranches(await gitIn(directory), env, event.defaultBranch);
 if (event.kind === "own") return ofRun(branches, env);
 if (event.kind === "second-stage") return ofDefaultBranch(branches, event.name, env["GITHUB_SHA"]);
 const {base: base} = event;
 if (base === void 0) return unreadable("the event names no base commit", "run the gate in a GitHub workflow");
 const commit = branches.commit(branches.mergedInto(base.sha) ?? base.sha);
 if (commit === void 0) return unreadable(`the base commit ${base.sha} is not in the checkout and could not be fetched`, HISTORY);
 return await ofBase({
  base: base,
  commit: commit
 }, branches, rulesFrom);
}

function unreadable(reason, remedy) {
 return {
  kind: "unreadable",
  doubt: {
   reason: reason,
   remedy: remedy
  }
 };
}

function ownRules(env) {
 const sha = env["GITHUB_SHA"];
 return {
  kind: "own",
  branch: (0, rules_event.W0)(env),
  commit: (0, rules_event.HH)(sha) ? sha : void 0
 };
}

function mayBeElsewhere(env) {
 const event = env["GITHUB_EVENT_NAME"] ?? "";
 return event !== "" && event !== "push" && (0, rules_event.W0)(env) !== void 0 && (0, 
 rules_event.HH)(env["GITHUB_SHA"]);
}

function ofRun(branches, env) {
 const [sha = "", branch = ""] = [ env["GITHUB_SHA"], (0, rules_event.W0)(env) ];
 const head = branches.checkedOut();
 if (head === void 0 || head === sha) return ownRules(env);
 const commit = branches.commit(sha);
 const note = `the checkout is not at the commit of the run, so the rules of ${branch} apply`;
 if (commit !== void 0) return {
  kind: "commit",
  commit: commit,
  branch: branch,
  note: note
 };
 return unreadable(`the commit ${sha} of the run is not in the checkout and could not be fetched`, HISTORY);
}

function ofDefaultBranch(branches, event, sha) {
 const branch = branches.defaultBranch;
 const commit = ((0, rules_event.HH)(sha) ? branches.commit(sha) : void 0) ?? branches.head(branch);
 if (commit !== void 0) return {
  kind: "commit",
  commit: commit,
  branch: branch
 };
 const named = branch === "" ? "the default branch" : `the default branch ${branch}`;
 return unreadable(`${event} is judged by the rules of ${named}, which could not be fetched`, HISTORY);
}

async function ofBase({base: base, commit: commit}, branches, rulesFrom) {
 const {branch: branch} = base;
 const found = {
  kind: "commit",
  commit: commit,
  branch: branch
 };
 const standard = branches.defaultBranch;
 if (branch === standard || standard === "" && STANDARD_BRANCHES.has(branch)) return found;
 const head = branches.head(standard);
 if (head === void 0) {
  const named = standard === "" ? "the default branch is not known" : `the default branch ${standard} could not be fetched`;
  return {
   ...found,
   doubt: {
    reason: `${named}, so its policy could not say whether the rules of ${branch} apply`,
    remedy: HISTORY
   }
  };
 }
 const said = await rulesFrom(head);
 switch (said.kind) {
 case "any":
  return found;

 case "invalid":
  return {
   ...found,
   doubt: {
    reason: `the policy of the default branch ${standard} is invalid, so it could not say whether the rules of ${branch} apply: ${said.message}`,
    remedy: `fix the policy on ${standard}`
   }
  };

 case "listed":
  {
   if (await isListed(branch, said.patterns)) return found;
   const note = `${branch} is not listed in rules-from, so the rules of the default branch ${standard} apply`;
   return {
    kind: "commit",
    commit: head,
    branch: standard,
    note: note
   };
  }
 }
}

async function isListed(branch, patterns) {
 const matcher = await (0, path_matcher.a)();
 return patterns.some(pattern => matcher(pattern)(branch));
}

const RULE_FILES = {
 baseline: "committed",
 exceptions: "committed",
 quarantine: "committed",
 lock: "committed",
 deprecations: "committed",
 attestations: "committed",
 history: "committed-or-restored",
 matrix: "compared",
 classification: "compared",
 changes: "compared"
};

async function openGovernanceFiles(runner, inputs, tag = "") {
 const root = repositoryRoot(inputs);
 if (tag !== "") {
  const {findReleaseRules: findReleaseRules} = await Promise.all([ __nccwpck_require__.e(649), __nccwpck_require__.e(81) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6081));
  const release = await findReleaseRules(runner.env, root, {
   tag: tag,
   branchesOf: commit => releaseBranchesOf(commit, inputs, root)
  });
  if (release !== void 0) {
   const {openPolicyDifference: openPolicyDifference} = await Promise.all([ __nccwpck_require__.e(573), __nccwpck_require__.e(83) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6083));
   const released = {
    ...release,
    differenceOf: await openPolicyDifference()
   };
   return new RunFiles(inputs, root, {
    source: release.source,
    release: released
   });
  }
 }
 const source = await findRulesSource(runner.env, root, commit => rulesFromOf(commit, inputs, root));
 return new RunFiles(inputs, root, {
  source: source
 });
}

function workspaceAt({workspace: workspace}, root) {
 return openWorkspace(isInside(workspace, root) ? workspace : root, root);
}

class RunFiles {
 policy;
 rules;
 base;
 policyCommit;
 release;
 proposal;
 #inputs;
 #root;
 #head;
 #found;
 #changes=[];
 constructor(inputs, root, found) {
  const {source: source, release: release, repair: repair} = found;
  this.#inputs = inputs;
  this.#root = root;
  this.#found = found;
  this.#head = workspaceAt(inputs, root);
  const commit = commitIn(source);
  const place = locatePolicy(inputs, root, commit);
  const inside = pathInside(root, place);
  const committed = inside === void 0 ? void 0 : commit?.readText(inside);
  const judged = repair === void 0 ? committed : void 0;
  const now = inside === void 0 ? readOutside(place) : (release?.commit ?? this.#head).readText(inside);
  const text = judged ?? now;
  if (text === void 0) throw noPolicy(inputs);
  this.policyCommit = judged === void 0 && inside !== void 0 ? void 0 : commit;
  this.base = release === void 0 ? this.policyCommit : void 0;
  const shown = inside === void 0 ? place : this.#head.display(inside);
  this.policy = governanceFile(shown, text);
  this.rules = originOf(source, this.policyCommit);
  this.release = release && {
   branches: release.branches,
   policy: now === void 0 ? void 0 : governanceFile(shown, now)
  };
  this.proposal = this.#proposalOf({
   path: shown,
   before: committed,
   after: now
  }, inside);
  if (judged !== void 0 && release !== void 0) this.#noteDifference(shown, {
   judged: judged,
   now: now,
   differenceOf: release.differenceOf
  }); else if (judged !== void 0) this.#noteChange(shown, judged, now);
 }
 byProposal(repair) {
  return new RunFiles(this.#inputs, this.#root, {
   ...this.#found,
   repair: repair
  });
 }
 #proposalOf(policy, policyPath) {
  const {source: source, release: release} = this.#found;
  if (source.kind !== "commit" || release !== void 0) return;
  if (policyPath === void 0 || policy.before === void 0) return;
  const {commit: commit, branch: branch} = source;
  const fromRoot = path => this.fromRoot(path);
  const register = path => {
   const place = fromRoot(path);
   if (place.startsWith("../")) return;
   const after = this.#head.readText(place);
   return {
    path: this.#head.display(place),
    before: commit.readText(place),
    after: after
   };
  };
  return {
   commit: commit,
   branch: branch,
   policyPath: policyPath,
   policy: policy,
   fromRoot: fromRoot,
   register: register
  };
 }
 read(kind, path) {
  const fromRoot = this.fromRoot(path);
  if (fromRoot.startsWith("../")) return this.#readBeside(path);
  const judged = this.#judgedText(kind, fromRoot);
  return judged === void 0 ? void 0 : governanceFile(this.#head.display(fromRoot), judged);
 }
 #judgedText(kind, path) {
  if (this.base === void 0) return this.#head.readText(path);
  if (RULE_FILES[kind] === "compared") return this.base.readText(path);
  const now = this.#head.readText(path);
  const judged = judgedText(this.base, {
   kind: kind,
   path: path,
   now: now
  });
  this.#noteChange(this.#head.display(path), judged, now);
  return judged;
 }
 #readBeside(path) {
  const workspace = openWorkspace(this.#inputs.workspace, this.#inputs.directory);
  const text = workspace.readText(path);
  return text === void 0 ? void 0 : governanceFile(workspace.display(path), text);
 }
 fromRoot(path) {
  return slashed((0, external_node_path_.relative)(this.#root, (0, external_node_path_.resolve)(this.#inputs.directory, path)));
 }
 check(demand) {
  return rulesCheck({
   ...demand,
   source: this.#found.source,
   repair: this.#found.repair,
   base: this.policyCommit,
   changes: this.#changes
  });
 }
 #noteChange(path, judged, head) {
  if ((0, rules_proposal.cZ)(judged, head)) return;
  const change = judged === void 0 ? "is added" : head === void 0 ? "is removed" : "is changed";
  this.#changes.push({
   message: `${change} and takes effect when it is merged`,
   file: path
  });
 }
 #noteDifference(path, {judged: judged, now: now, differenceOf: differenceOf}) {
  if ((0, rules_proposal.cZ)(judged, now)) return;
  const decides = `the policy of ${this.rules.branch ?? "the branch"} decides`;
  this.#changes.push({
   message: `${differenceOf(judged, now)}; ${decides}`,
   file: path
  });
 }
}

function commitIn(source) {
 return source.kind === "commit" ? source.commit : void 0;
}

function judgedText(base, {kind: kind, path: path, now: now}) {
 const text = base.readText(path);
 const mayBeRestored = text === void 0 && now !== void 0 && RULE_FILES[kind] === "committed-or-restored";
 return mayBeRestored && !base.isCheckedOut(path) ? now : text;
}

function originOf(source, base) {
 const branch = source.kind === "unreadable" || source.kind === "commit" && base === void 0 ? void 0 : source.branch;
 const commit = source.kind === "own" ? source.commit : base?.sha;
 return {
  ...branch === void 0 || branch === "" ? {} : {
   branch: branch
  },
  ...commit === void 0 ? {} : {
   commit: commit
  }
 };
}

function governanceFile(path, text) {
 return {
  path: path,
  text: text,
  sha256: rulesDigest(text)
 };
}

function noPolicy({policy: policy, directory: directory}) {
 return new configuration_error.j(`input policy: \`${policy}\` does not exist in ${directory}: check out the repository before the gate, run it in the repository's root, or name the policy`);
}

var report_file = __nccwpck_require__(8192);

async function runGate(gate, runner) {
 runner.setExitCode(1);
 try {
  const verdict = await judgeAndReport(gate, runner);
  if (!verdict.blocking) runner.setExitCode(0);
 } catch (error) {
  const {reportFailure: reportFailure} = await __nccwpck_require__.e(934).then(__nccwpck_require__.bind(__nccwpck_require__, 5934));
  const {writeFailure: writeFailure} = await __nccwpck_require__.e(530).then(__nccwpck_require__.bind(__nccwpck_require__, 8530));
  reportFailure(gate.name, runner, error);
  writeFailure(gate.name, runner, error);
 }
}

async function judgeAndReport(gate, runner) {
 const inputs = (0, lib_inputs.K)(runner, gate.name);
 const releaseTag = gate.releaseTag?.(runner) ?? "";
 const opened = await openGovernanceFiles(runner, inputs, releaseTag);
 const judgement = await judgeByUsableRules(gate, opened, {
  inputs: inputs,
  runner: runner
 });
 const {judged: judged, policy: policy, governance: governance, evidence: evidence} = judgement;
 const proposed = await proposedRules(gate, judgement);
 const mode = gateMode(inputs, policy, releaseTag === "" ? "change" : "release");
 const origin = governance.check({
  gate: gate.name,
  requireBase: policy.policy["require-base"]
 });
 const checks = [ ...judged.checks, ...origin === void 0 ? [] : [ origin ], ...proposed === void 0 ? [] : [ proposed.check ] ];
 requireCatalogued(gate, checks);
 const verdict = (0, lib_verdict.Ep)({
  gate: gate.name,
  ...mode,
  thresholdsVersion: policy.policy.thresholds,
  now: inputs.now,
  subject: {
   repository: runner.env["GITHUB_REPOSITORY"] ?? "",
   commit: commitOf(runner),
   ref: runner.env["GITHUB_REF"] ?? "",
   os: runner.os
  },
  rules: {
   ...governance.rules,
   path: governance.policy.path,
   sha256: governance.policy.sha256
  },
  evidence: evidence.files,
  notes: [ ...evidence.notes, ...judged.notes ?? [] ],
  checks: checks,
  exceptions: judged.exceptions,
  ...proposed === void 0 || proposed.changes.length === 0 ? {} : {
   policyChanges: proposed.changes
  }
 });
 const places = proposed === void 0 ? policy : proposed.policy;
 await report(gate, runner, {
  verdict: verdict,
  judged: judged,
  places: places,
  inputs: inputs
 });
 return verdict;
}

async function judgeByUsableRules(gate, opened, run) {
 try {
  return await judgeBy(gate, opened, run);
 } catch (error) {
  const {proposal: proposal} = opened;
  if (proposal === void 0 || !isMistakeInRules(error)) throw error;
  const {repairOf: repairOf} = await __nccwpck_require__.e(212).then(__nccwpck_require__.bind(__nccwpck_require__, 2212));
  const repair = await repairOf(proposal, error);
  if (repair.kind === "refused") throw repair.error;
  return await judgeBy(gate, opened.byProposal(repair.repair), run);
 }
}

function isMistakeInRules(error) {
 return error instanceof policy_error.p || error instanceof configuration_error.j && error.file !== void 0;
}

async function judgeBy(gate, governance, {inputs: inputs, runner: runner}) {
 const workspace = openWorkspace(inputs.workspace, inputs.directory);
 const policy = await (0, load_policy.t)(governance.policy.text, governance.policy.path);
 const section = requireSection(gate, policy, governance.policy.text);
 const evidence = new EvidenceReader(workspace);
 const context = {
  policy: policy,
  inputs: inputs,
  workspace: workspace,
  evidence: evidence,
  governance: governance,
  commit: commitOf(runner),
  runner: runner
 };
 return {
  judged: await gate.judge(context, section),
  policy: policy,
  governance: governance,
  evidence: evidence
 };
}

function commitOf({env: env}) {
 return env["GITHUB_SHA"] ?? "";
}

async function proposedRules({name: name, section: section}, {governance: {proposal: proposal}, policy: policy}) {
 const change = proposal && (0, rules_proposal.nL)(proposal, policy);
 if (proposal === void 0 || change === void 0) return;
 const {readProposedRules: readProposedRules} = await Promise.all([ __nccwpck_require__.e(573), __nccwpck_require__.e(572) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2572));
 return readProposedRules({
  gate: name,
  section: section.name
 }, proposal, change);
}

async function report(gate, runner, result) {
 const {verdict: verdict, judged: judged, places: places, inputs: inputs} = result;
 const {verdictPath: verdictPath} = inputs;
 const {annotationsOf: annotationsOf, headlineOf: headlineOf, renderLog: renderLog, renderSummary: renderSummary} = await __nccwpck_require__.e(732).then(__nccwpck_require__.bind(__nccwpck_require__, 9732));
 const headline = (0, markdown_escape.pj)(headlineOf(verdict, gate.holding));
 (0, report_file.u)(verdictPath, verdictJson(verdict));
 (0, failure_place.n)(verdictPath);
 runner.setOutput("verdict", verdictPath);
 runner.setOutput("status", verdict.status);
 runner.setOutput("blocking", String(verdict.blocking));
 runner.setOutput("mode", verdict.mode);
 runner.setOutput("failed-checks", JSON.stringify(failedChecks(verdict)));
 runner.setOutput("headline", headline);
 for (const [name, value] of Object.entries(judged.outputs)) runner.setOutput(name, value);
 const written = [];
 for (const attachment of judged.attachments) {
  const path = attachmentPath(verdictPath, attachment);
  (0, report_file.u)(path, attachment.text);
  runner.setOutput(attachment.output, path);
  written.push(`${attachment.output}: ${path}`);
 }
 const {blocks: blocks, overview: overview = []} = judged;
 runner.writeSummary(renderSummary({
  verdict: verdict,
  headline: headline,
  blocks: blocks,
  overview: overview,
  verdictPath: verdictPath
 }));
 for (const line of renderLog({
  verdict: verdict,
  headline: headline,
  verdictPath: verdictPath
 })) runner.log(line);
 for (const line of written) runner.log((0, markdown_escape.pj)(line));
 const place = placesIn(gate, places);
 for (const annotation of annotationsOf(verdict, place)) runner.annotate(annotation);
}

function placesIn({rules: rules}, policy) {
 const catalogue = new Map(rules.map(rule => [ rule.id, rule ]));
 return ({rule: rule, scope: scope}) => {
  const known = catalogue.get(rule);
  const key = known && (0, checks_rule._z)(known, scope);
  const line = key === void 0 ? void 0 : policy?.setAt(key);
  return policy === void 0 || line === void 0 ? void 0 : {
   file: policy.path,
   line: line
  };
 };
}

function requireCatalogued({name: name, rules: rules}, checks) {
 const known = new Set(rules.map(({id: id}) => id));
 const unknown = checks.find(({rule: rule}) => !known.has(rule));
 if (unknown !== void 0) throw new Error(`${unknown.id} does not apply a rule of the catalogue of ${name}`);
}

function failedChecks({checks: checks}) {
 return checks.filter(({status: status}) => status === "fail" || status === "inconclusive").map(({id: id}) => id);
}

function attachmentPath(verdictPath, {kind: kind, extension: extension = "json"}) {
 const stem = verdictPath.slice(0, verdictPath.length - (0, external_node_path_.extname)(verdictPath).length).replace(/\.verdict$/, "");
 return `${stem}.${kind}.${extension}`;
}

var external_os_ = __nccwpck_require__(857);

function utils_toCommandValue(input) {
 if (input === null || input === void 0) return ""; else if (typeof input === "string" || input instanceof String) return input;
 return JSON.stringify(input);
}

function toCommandProperties(annotationProperties) {
 if (!Object.keys(annotationProperties).length) return {};
 return {
  title: annotationProperties.title,
  file: annotationProperties.file,
  line: annotationProperties.startLine,
  endLine: annotationProperties.endLine,
  col: annotationProperties.startColumn,
  endColumn: annotationProperties.endColumn
 };
}

function command_issueCommand(command, properties, message) {
 const cmd = new Command(command, properties, message);
 process.stdout.write(cmd.toString() + external_os_.EOL);
}

const CMD_STRING = "::";

class Command {
 constructor(command, properties, message) {
  if (!command) command = "missing.command";
  this.command = command;
  this.properties = properties;
  this.message = message;
 }
 toString() {
  let cmdStr = CMD_STRING + this.command;
  if (this.properties && Object.keys(this.properties).length > 0) {
   cmdStr += " ";
   let first = true;
   for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
    const val = this.properties[key];
    if (val) {
     if (first) first = false; else cmdStr += ",";
     cmdStr += `${key}=${escapeProperty(val)}`;
    }
   }
  }
  cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
  return cmdStr;
 }
}

function escapeData(s) {
 return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(s) {
 return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

var external_fs_ = __nccwpck_require__(9896);

function file_command_issueFileCommand(command, message) {
 const filePath = process.env[`GITHUB_${command}`];
 if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
 if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
 external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
  encoding: "utf8"
 });
}

function file_command_prepareKeyValueMessage(key, value) {
 const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
 const convertedValue = utils_toCommandValue(value);
 if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
 if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
 return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}

__WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

void 0 && (void 0).__awaiter;

var ExitCode;

(function(ExitCode) {
 ExitCode[ExitCode["Success"] = 0] = "Success";
 ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));

function getInput(name, options) {
 const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
 if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
 if (options && options.trimWhitespace === false) return val;
 return val.trim();
}

function setOutput(name, value) {
 const filePath = process.env["GITHUB_OUTPUT"] || "";
 if (filePath) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
 process.stdout.write(external_os_.EOL);
 command_issueCommand("set-output", {
  name: name
 }, utils_toCommandValue(value));
}

function error(message, properties = {}) {
 command_issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

function warning(message, properties = {}) {
 command_issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

function notice(message, properties = {}) {
 command_issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

function info(message) {
 process.stdout.write(message + external_os_.EOL);
}

function annotationLine({level: level, file: file, line: line, title: title, message: message}) {
 const place = file === void 0 ? "" : `${file}${line === void 0 ? "" : `:${line}`}: `;
 return `${level}: ${place}${title}: ${message.replaceAll("\n", "\n  ")}`;
}

function processRunner() {
 requireNode(process.versions.node);
 process.stdout.on("error", () => {});
 return {
  input: name => getInput(name),
  env: process.env,
  os: process.env["RUNNER_OS"] ?? OS_NAMES.get(process.platform) ?? process.platform,
  now: () => Date.now(),
  setOutput: (name, value) => {
   if (isOnGitHub() || isSet("GITHUB_OUTPUT")) setOutput(name, value);
  },
  writeSummary: markdown => {
   const file = process.env["GITHUB_STEP_SUMMARY"];
   if (file !== void 0 && file !== "") (0, external_node_fs_.appendFileSync)(file, markdown);
  },
  annotate: isOnGitHub() ? annotate : annotation => info(annotationLine(annotation)),
  log: line => info(line),
  setExitCode: code => {
   process.exitCode = code;
  }
 };
}

const OLDEST_NODE = 22;

function requireNode(version) {
 if (Number.parseInt(version, 10) >= OLDEST_NODE) return;
 const message = `This needs Node 24 but runs on Node ${version}: use the Node of GitHub's runner, or the npm package node@24`;
 if (isOnGitHub()) error(message); else info(message);
 process.exit(1);
}

function isOnGitHub() {
 return process.env["GITHUB_ACTIONS"] === "true";
}

function isSet(name) {
 return (process.env[name] ?? "") !== "";
}

const ANNOTATE = {
 error: error,
 warning: warning,
 notice: notice
};

function annotate({level: level, message: message, title: title, file: file, line: line}) {
 ANNOTATE[level](message, {
  title: title,
  ...file === void 0 ? {} : {
   file: file
  },
  ...line === void 0 ? {} : {
   startLine: line
  }
 });
}

const OS_NAMES = new Map([ [ "linux", "Linux" ], [ "darwin", "macOS" ], [ "win32", "Windows" ] ]);

var inputs = __nccwpck_require__(3295);

var rules = __nccwpck_require__(2655);

const releaseCheck = {
 name: "release-check",
 section: {
  name: "release",
  example: "{ manifest: package.json, changelog: CHANGELOG.md }"
 },
 rules: rules.y,
 judge: async (context, policy) => {
  const {judgeContext: judgeContext} = await Promise.all([ __nccwpck_require__.e(302), __nccwpck_require__.e(649), __nccwpck_require__.e(544) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3544));
  return judgeContext(context, policy);
 },
 holding: "The version can be released",
 releaseTag: inputs.cO
};

runGate(releaseCheck, processRunner());
