export const id = 553;

export const ids = [ 553 ];

export const modules = {
 6553: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   checkPolicyFile: () => checkPolicyFile
  });
  var rule = __webpack_require__(253);
  var proposed_policy = __webpack_require__(1472);
  var check = __webpack_require__(8971);
  var intended_changes_settings = __webpack_require__(3861);
  function named_register_namedRegisters(policy) {
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
   const {path: path} = written ?? intended_changes_settings.l;
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
  var policy_error = __webpack_require__(7811);
  const MAX_OBSERVED_DAYS = 90;
  var schemas = __webpack_require__(2527);
  var choice = __webpack_require__(8344);
  var collections = __webpack_require__(6294);
  var scalars = __webpack_require__(9350);
  var texts = __webpack_require__(7787);
  const SECTIONS = [ "intended-changes", "conformance", "performance", "suites", "traceability", "extensions", "release", "ownership", "decisions", "incidents", "maintenance", "roadmap" ];
  function policySchema(readers) {
   const whole = schemas.rej({
    version: scalars.qh,
    platform: texts.Pf,
    thresholds: texts.Pf,
    mode: schemas.Rvf((0, choice.Y)([ "strict", "rollback", "observe" ]), "strict"),
    "observe-until": schemas.yqP(scalars.bO),
    "require-base": schemas.Rvf(scalars.Jt, false),
    "rules-from": schemas.yqP((0, collections.p_)(texts.LX)),
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
   return whole.check(schemas.zni((policy, context) => {
    requireLastDay(policy, context);
    refuseProblems(readers, policy, context);
   }));
  }
  function requireLastDay(policy, context) {
   if (policy.mode !== "observe" || policy["observe-until"] !== void 0) return;
   context.addIssue({
    code: "custom",
    path: [ "mode" ],
    message: `observe needs a last day: add observe-until: YYYY-MM-DD, at most ${MAX_OBSERVED_DAYS} days ahead`
   });
  }
  function section(reader) {
   return schemas.yqP(reader?.schema() ?? schemas.ZmZ());
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
  const MAX_SEARCHED = 4 * 1024 * 1024;
  function jsonFault(text) {
   const end = text.trimEnd().length;
   const offset = text.length > MAX_SEARCHED ? end : faultOffset(text);
   const at = new LineIndex(text).positionAt(Math.min(offset, end));
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
  new Map([ [ TRAILING_COMMA, "take the comma away" ], [ COMMENT, "take it away: JSON has no comments" ], [ SINGLE_QUOTES, "write double quotes" ], [ BARE_KEY, "write it in double quotes" ], [ NO_COMMA, "write it between the two values" ], [ CONFLICT, "resolve the conflict" ] ]);
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
    if (++depth > MAX_DEPTH) return {
     kind: "too-deep",
     limit: MAX_DEPTH,
     at: new LineIndex(text).positionAt(at)
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
     problems: [ jsonFault(text) ]
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
     key: key,
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
  }
  const WORDS = new Map([ [ "true", true ], [ "false", false ], [ "null", null ] ]);
  var dist = __webpack_require__(3483);
  class YamlRefusal extends Error {
   problem;
   constructor(problem) {
    super(problem.kind);
    this.name = "YamlRefusal";
    this.problem = problem;
   }
  }
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
    if (depth > MAX_DEPTH) throw new YamlRefusal({
     kind: "too-deep",
     limit: MAX_DEPTH,
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
  const MAX_ALIASES = 100;
  const MAX_REPEATED_VALUES = 1e4;
  const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;
  class YamlTree {
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
    return wordNode(spot, "null", null);
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
    return new MappingNode(spot, members);
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
    return new ListNode(spot, node.items.map(item => this.#read(item, startOf(item, spot.key))));
   }
   #readScalar({tag: tag, value: value, source: source}, spot) {
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
    if (this.#aliases > MAX_ALIASES || this.#repeated > MAX_REPEATED_VALUES) throw new YamlRefusal({
     kind: "too-many-aliases",
     at: at()
    });
    return nodeUnder(anchored.node, key);
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
    lines: new LineIndex(text),
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
  var decimal = __webpack_require__(3980);
  const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
  function isPlainNumber(source, value) {
   const written = PLAIN.test(source) ? (0, decimal.$Q)(source) : void 0;
   const read = (0, decimal.$Q)(String(value));
   return written !== void 0 && read !== void 0 && (0, decimal.YL)(written, read) === 0;
  }
  var shown_value = __webpack_require__(701);
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
    return `aliases repeat too much (at most ${MAX_ALIASES} of them, and ${MAX_REPEATED_VALUES} values): write the values out`;
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
   for (const node of nodesOf(root)) for (const {at: at, message: message} of complaintsAbout(node, numbers)) {
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
   for (const _ of nodesOf(root)) values++;
   return values;
  }
  function readRoot(source) {
   const json = /^[ \t\r\n]*\{/.test(source.text) ? readJson(source.text) : void 0;
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
   const {documents: documents, problems: problems} = readYaml(text, YAML_RULES);
   return {
    root: documents.at(-1),
    problems: problems.map(documentProblem)
   };
  }
  function controlCharacter(text) {
   for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code >= read_document_SPACE ? code !== DELETE : code === TAB || code === LINE_FEED || code === CARRIAGE_RETURN) continue;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
    const message = `the control character ${name} is not text: delete it`;
    return {
     ...new LineIndex(text).positionAt(offset),
     path: "",
     message: message
    };
   }
   return;
  }
  const TAB = 9;
  const LINE_FEED = 10;
  const CARRIAGE_RETURN = 13;
  const read_document_SPACE = 32;
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
  var structure_message = __webpack_require__(3115);
  function readBySchema(document, schema) {
   const reading = schema.safeParse(plainValue(document.root), {
    jitless: true,
    error: structure_message.F
   });
   if (reading.success) return reading.data;
   throw document.error(reading.error.issues.flatMap(issue => schema_problems_problemsOf(document, issue)));
  }
  function schema_problems_problemsOf(document, issue) {
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
  async function loadSectionReaders(names) {
   const loaded = await Promise.all(names.map(name => LOADERS[name]()));
   return Object.assign({}, ...loaded);
  }
  const LOADERS = {
   "intended-changes": async () => {
    const {intendedChangesReader: intendedChangesReader} = await __webpack_require__.e(25).then(__webpack_require__.bind(__webpack_require__, 4406));
    return {
     "intended-changes": intendedChangesReader
    };
   },
   conformance: async () => {
    const {conformanceReader: conformanceReader} = await __webpack_require__.e(702).then(__webpack_require__.bind(__webpack_require__, 8702));
    return {
     conformance: conformanceReader
    };
   },
   performance: async () => {
    const {performanceReader: performanceReader} = await __webpack_require__.e(474).then(__webpack_require__.bind(__webpack_require__, 6474));
    return {
     performance: performanceReader
    };
   },
   suites: async () => {
    const {suitesReader: suitesReader} = await __webpack_require__.e(804).then(__webpack_require__.bind(__webpack_require__, 5804));
    return {
     suites: suitesReader
    };
   },
   traceability: async () => {
    const {traceabilityReader: traceabilityReader} = await __webpack_require__.e(926).then(__webpack_require__.bind(__webpack_require__, 2926));
    return {
     traceability: traceabilityReader
    };
   },
   extensions: async () => {
    const {extensionsReader: extensionsReader} = await __webpack_require__.e(395).then(__webpack_require__.bind(__webpack_require__, 8395));
    return {
     extensions: extensionsReader
    };
   },
   release: async () => {
    const {releaseReader: releaseReader} = await __webpack_require__.e(454).then(__webpack_require__.bind(__webpack_require__, 3454));
    return {
     release: releaseReader
    };
   },
   ownership: async () => {
    const {ownershipReader: ownershipReader} = await __webpack_require__.e(884).then(__webpack_require__.bind(__webpack_require__, 7884));
    return {
     ownership: ownershipReader
    };
   },
   decisions: async () => {
    const {decisionsReader: decisionsReader} = await __webpack_require__.e(406).then(__webpack_require__.bind(__webpack_require__, 6406));
    return {
     decisions: decisionsReader
    };
   },
   incidents: async () => {
    const {incidentsReader: incidentsReader} = await __webpack_require__.e(112).then(__webpack_require__.bind(__webpack_require__, 7112));
    return {
     incidents: incidentsReader
    };
   },
   maintenance: async () => {
    const {maintenanceReader: maintenanceReader} = await __webpack_require__.e(548).then(__webpack_require__.bind(__webpack_require__, 6548));
    return {
     maintenance: maintenanceReader
    };
   },
   roadmap: async () => {
    const {roadmapReader: roadmapReader} = await __webpack_require__.e(945).then(__webpack_require__.bind(__webpack_require__, 4945));
    return {
     roadmap: roadmapReader
    };
   }
  };
  async function openPolicy(text, path) {
   const document = readPolicyDocument(text, path);
   return policyIn(document, path, await loadSectionReaders(writtenIn(document)));
  }
  function readPolicy(text, path, readers) {
   const document = readPolicyDocument(text, path);
   const written = writtenIn(document).map(name => [ name, readers[name] ]);
   return policyIn(document, path, Object.fromEntries(written));
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
   const policy = readBySchema(document, policySchema(readers));
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
  var quantity = __webpack_require__(6214);
  function compareAmounts(left, right) {
   if (typeof left === "number" && typeof right === "number") return left - right;
   if (isDecimal(left) && isDecimal(right)) return (0, decimal.YL)(left, right);
   if (isDay(left) && isDay(right)) return left < right ? -1 : Number(left > right);
   const [own, other] = [ fieldsOf(left), fieldsOf(right) ];
   if (typeof own.milliseconds === "number" && typeof other.milliseconds === "number") return own.milliseconds - other.milliseconds;
   if (isDecimal(own.value) && isDecimal(other.value)) return own.unit === other.unit ? (0, 
   decimal.YL)(own.value, other.value) : void 0;
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
  function daysOf({count: count, unit: unit}) {
   const days = DAYS.get(unit);
   if (days === void 0 || typeof count !== "number") return;
   return {
    unit: unit,
    count: count,
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
   return (0, quantity.A3)(text) ?? (0, quantity.E9)(text) ?? ((0, decimal.$Q)(text) && Number(text));
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
  function listDirection({facts: facts, before: before, after: after, presence: presence}, judges) {
   if (!Array.isArray(before) || !Array.isArray(after)) return "other";
   const [gone, come] = [ without(before, after), without(after, before) ];
   const more = MORE.get(facts.stricter) ?? "other";
   if (gone.length === 0 && come.length === 0) return "other";
   if (gone.length === 0) return more;
   if (come.length === 0) return judges.reversed(more);
   const {keys: keys} = facts.each ?? {};
   if (keys === void 0 || gone.length !== come.length) return "other";
   return together(gone.flatMap((item, index) => {
    const [left, right] = [ list_direction_membersOf(item), list_direction_membersOf(come[index]) ];
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
  function list_direction_membersOf(item) {
   return new Map(typeof item === "object" && item !== null ? Object.entries(item) : []);
  }
  function together(effects) {
   const relevant = new Set(effects.filter(each => each !== "same" && each !== "irrelevant"));
   if (relevant.size === 0) return "irrelevant";
   const [only] = relevant;
   return relevant.size === 1 && only !== void 0 ? only : "other";
  }
  function effectAt(keys, before, after) {
   const facts = {
    keys: KEY_DIRECTIONS
   };
   return effectBelow({
    facts: facts,
    presence: {
     stricter: "depends"
    },
    before: before,
    after: after
   }, keys);
  }
  function effectBelow(place, [key, ...rest]) {
   const isThere = place.before !== void 0 && place.after !== void 0;
   const below = key === void 0 || !isThere ? void 0 : placeBelow(place, key);
   return below === void 0 ? effectOf(place) : effectBelow(below, rest);
  }
  function placeBelow({facts: facts, presence: presence, before: before, after: after}, key) {
   if (Array.isArray(before) || Array.isArray(after)) return;
   const own = facts.keys !== void 0 && Object.hasOwn(facts.keys, key) ? facts.keys[key] : void 0;
   const isMixed = facts.keys !== void 0 && facts.each !== void 0;
   const member = (value, part) => direction_memberOf(isMixed ? direction_memberOf(value, part) : value, key);
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
  function direction_memberOf(value, key) {
   if (typeof value !== "object" || value === null) return;
   return Object.hasOwn(value, key) ? Reflect.get(value, key) : void 0;
  }
  function effectOf({facts: facts, presence: presence, before: before, after: after}) {
   if (isSame(before, after)) return "same";
   if (before === void 0) return arrival(presence, after);
   if (after === void 0) return reversed(arrival(presence, before));
   const {stricter: stricter = "depends"} = facts;
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
     facts: facts,
     presence: presence,
     before: before,
     after: after
    }, {
     effectOf: effectOf,
     reversed: reversed
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
  function arrival({stricter: stricter, unset: unset, assumed: assumed, keys: keys, each: each}, value) {
   if (stricter === "neither") return "irrelevant";
   if (unset !== void 0) return UNSET[unset];
   if (assumed !== void 0) {
    const facts = {
     stricter: stricter,
     ...keys && {
      keys: keys
     },
     ...each && {
      each: each
     }
    };
    const before = typeof stricter === "string" ? readAmount(assumed) : assumed;
    return effectOf({
     facts: facts,
     presence: {
      stricter: "depends"
     },
     before: before ?? {},
     after: value
    });
   }
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
   const readers = await loadSectionReaders(SECTIONS);
   return (before, after, path) => {
    const written = changesIn(valueIn(before, path), valueIn(after, path), []);
    const [left, right] = [ before, after ].map(text => validPolicy(text, path, readers));
    return written.flatMap(({keys: keys, ...values}) => {
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
  function validPolicy(text, path, readers) {
   if (text === void 0) return;
   try {
    return readPolicy(text, path, readers).policy;
   } catch (error) {
    if (error instanceof policy_error.p) return;
    throw error;
   }
  }
  function valueIn(text, path) {
   if (text === void 0) return;
   return plainValue(readDocument(text, path, {
    jsonMebibytes: 1,
    maxValues: 2e4,
    numbers: "any"
   }).root);
  }
  function changesIn(before, after, keys) {
   if (isMapping(before) || isMapping(after)) {
    const [left, right] = [ key_changes_membersOf(before), key_changes_membersOf(after) ];
    const names = [ ...new Set([ ...left.keys(), ...right.keys() ]) ];
    const below = names.flatMap(name => changesIn(left.get(name), right.get(name), [ ...keys, name ]));
    const isReplaced = isMapping(before) !== isMapping(after) && (below.length === 0 || isValue(before) || isValue(after));
    return isReplaced ? [ {
     keys: keys,
     before: textOf(before),
     after: textOf(after)
    }, ...below ] : below;
   }
   if (JSON.stringify(before) === JSON.stringify(after)) return [];
   return [ {
    keys: keys,
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
  function key_changes_membersOf(value) {
   return new Map(isMapping(value) ? Object.entries(value) : []);
  }
  function textOf(value) {
   if (value === void 0) return;
   return typeof value === "string" && !/^(?:[-+.\d].*|true|false|null|~|)$/i.test(value) ? value : JSON.stringify(value);
  }
  function readRegister(register) {
   const {text: text, path: path, list: list, entry: entry} = register;
   const document = readDocument(text, path, {
    jsonMebibytes: 1,
    maxValues: 1e5,
    numbers: "any"
   });
   const {[list]: entries = []} = readBySchema(document, schemas.rej({
    [list]: schemas.YOg(entry)
   }));
   const known = new Map;
   return entries.map((value, index) => {
    const [, {line: line} = document.root] = document.find([ list, index ]);
    const name = register.nameOf(value);
    const earlier = known.get(name);
    if (earlier !== void 0) {
     const message = `${(0, shown_value.JJ)(name)} is already on line ${earlier}: keep one of the two`;
     throw document.error([ document.problemAt([ list, index ], message) ]);
    }
    known.set(name, line);
    return {
     value: value,
     line: line
    };
   });
  }
  const entry = schemas.rej({
   name: texts.Vm,
   by: texts.Pf,
   at: scalars.bO,
   link: texts.Pf,
   "valid-until": scalars.bO,
   commit: schemas.yqP(texts.mJ)
  }).check(schemas.zni(({at: at, "valid-until": until}, context) => {
   if (at <= until) return;
   context.addIssue({
    code: "custom",
    path: [ "valid-until" ],
    message: `is before ${at}: write a later day`
   });
  }));
  function readAttestationRegister(text, path) {
   return readRegister({
    text: text,
    path: path,
    list: "attestations",
    entry: entry,
    nameOf: ({name: name}) => name
   }).map(({value: {"valid-until": validUntil, ...value}, line: line}) => ({
    ...value,
    validUntil: validUntil,
    file: path,
    line: line
   }));
  }
  var release_scheme = __webpack_require__(4092);
  const KINDS = [ "api", "cli-flag", "capability" ];
  function entryIn(scheme) {
   const version = (0, release_scheme.rO)(scheme);
   return schemas.rej({
    id: texts.Pf,
    kind: (0, choice.Y)(KINDS),
    "deprecated-in": version,
    "removed-in": schemas.yqP(version),
    replacement: texts.Pf,
    announced: scalars.bO
   });
  }
  function readDeprecationRegister(text, path, scheme) {
   const entry = entryIn(scheme);
   return readRegister({
    text: text,
    path: path,
    list: "deprecations",
    entry: entry,
    nameOf: ({id: id}) => id
   }).map(({value: value, line: line}) => ({
    id: value.id,
    kind: value.kind,
    deprecatedIn: value["deprecated-in"],
    removedIn: value["removed-in"],
    replacement: value.replacement,
    announced: value.announced,
    file: path,
    line: line
   }));
  }
  var closest_word = __webpack_require__(8240);
  var scalar = __webpack_require__(6163);
  const FAILURE_STATUSES = [ "fail", "error" ];
  const EXCEPTION_SYSTEMS = [ "linux", "macos", "windows" ];
  const ALWAYS_REQUIRED = [ "subject", "owner", "reason", "review-by" ];
  const STATUSES = "statuses";
  const INTERMITTENT = "intermittent";
  const FIELDS = [ ...ALWAYS_REQUIRED, "campaign", "shard", "os", "tracking-issue", "mitigation", "cause-code", "status" ];
  const ALIASES = new Map([ [ "id", "subject" ], [ "kind", "campaign" ], [ "rationale", "reason" ], [ "issue", "tracking-issue" ] ]);
  const statuses = (0, collections.h9)((0, choice.Y)(FAILURE_STATUSES));
  const system = (0, choice.Y)(EXCEPTION_SYSTEMS);
  const standing = (0, choice.Y)([ "approved", "temporary", "active" ]);
  function readEntry(place, path, rules) {
   const {document: document} = rules;
   if (place.kind !== "mapping") {
    const message = `${(0, shown_value.JJ)(plainValue(place))} is not an exception: write subject, owner, reason and review-by`;
    return {
     kind: "refused",
     problems: [ document.problemAt(path, message) ]
    };
   }
   const required = new Set([ ...ALWAYS_REQUIRED, ...rules.require.map(canonical) ]);
   const known = new Set([ ...FIELDS, ...required ]);
   const {fields: fields, problems: problems} = collectFields(place, path, {
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
    for (const {message: message} of reading.error?.issues ?? []) problems.push(document.problemAt([ ...path, key ], message));
   }
   if (problems.length > 0) return {
    kind: "refused",
    problems: problems
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
   const problems = (reading.error?.issues ?? []).map(({message: message, path: within}) => document.problemAt([ ...path, field.key, ...isList ? within.filter(isIndex) : [] ], message));
   const isEvery = FAILURE_STATUSES.every(status => reading.data?.includes(status));
   return {
    fields: reading.success && !isEvery ? {
     statuses: reading.data
    } : {},
    problems: problems
   };
  }
  function frequencyIn(fields, path, document) {
   const field = fields.get(INTERMITTENT);
   if (field === void 0) return {
    fields: {},
    problems: []
   };
   const reading = scalars.Jt.safeParse(field.value);
   const problems = (reading.error?.issues ?? []).map(({message: message}) => document.problemAt([ ...path, field.key ], message));
   return {
    fields: reading.data === true ? {
     intermittent: true
    } : {},
    problems: problems
   };
  }
  function isIndex(key) {
   return typeof key === "number";
  }
  function collectFields(place, path, {document: document, known: known, unknownKeys: unknownKeys}) {
   const fields = new Map;
   const problems = [];
   for (const [key, node] of place.members) {
    const name = canonical(key);
    const same = fields.get(name);
    if (same !== void 0) problems.push(document.problemAt([ ...path, key ], `means the same as ${(0, 
    shown_value.vI)(same.key)}: keep one of the two`)); else if (unknownKeys === "refused" && !known.has(name)) problems.push(document.problemAt([ ...path, key ], (0, 
    structure_message.V)(key, [ ...known ]))); else fields.set(name, {
     key: key,
     value: plainValue(node)
    });
   }
   return {
    fields: fields,
    problems: problems
   };
  }
  function canonical(key) {
   const kebab = key.replaceAll("_", "-");
   return ALIASES.get(kebab) ?? kebab;
  }
  function schemaOf(name) {
   if (name === "review-by") return scalars.bO;
   if (name === "os") return system;
   return name === "status" ? standing : texts.CS;
  }
  function exceptionOf(values, document, place) {
   const [scope, shard, issue] = [ values.get("campaign"), values.get("shard"), values.get("tracking-issue") ];
   return {
    subject: values.get("subject") ?? "",
    ...scope === void 0 ? {} : {
     scope: scope
    },
    ...shard === void 0 ? {} : {
     shard: shard
    },
    ...values.has("os") ? {
     os: system.parse(values.get("os"))
    } : {},
    owner: values.get("owner") ?? "",
    reason: values.get("reason") ?? "",
    ...issue === void 0 ? {} : {
     issue: issue
    },
    reviewBy: scalars.bO.parse(values.get("review-by")),
    file: document.file,
    line: place.line
   };
  }
  const OWN = "exceptions";
  const PI = "exception_policy";
  function readExceptionRegister(text, path, {require: require}) {
   const document = readDocument(text, path, {
    jsonMebibytes: 8,
    maxValues: 1e6,
    numbers: "any"
   });
   const register = document.root.members.has(PI) ? piRegister(document, require) : ownRegister(document, require);
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
    const {exception: exception} = reading;
    const overlap = index.add(exception);
    if (overlap === void 0) exceptions.push(exception); else problems.push(document.problemAt(entryPath, overlapMessage(exception, overlap)));
   }
   if (problems.length > 0) throw document.error(problems);
   return exceptions;
  }
  function ownRegister(document, require) {
   const {members: members} = document.root;
   const unknown = [ ...members.keys() ].filter(key => key !== OWN);
   if (!members.has(OWN) && !unknown.some(key => (0, closest_word.En)(key, [ OWN ]))) {
    const message = `has neither ${OWN} nor ${PI}: write ${OWN}: [] if there are no exceptions`;
    throw document.error([ document.problemAt([], message) ]);
   }
   if (unknown.length > 0) throw document.error(unknown.map(key => document.problemAt([ key ], (0, 
   structure_message.V)(key, [ OWN ]))));
   return {
    ...entriesAt(document, [ OWN ]),
    rules: {
     document: document,
     require: require,
     unknownKeys: "refused"
    }
   };
  }
  function piRegister(document, require) {
   if (document.root.members.has(OWN)) throw document.error([ document.problemAt([ PI ], `the file also has ${OWN}: keep one of the two lists`) ]);
   const own = valueAt(document, [ PI, "required_fields" ]) ?? [];
   if (!Array.isArray(own) || !own.every(name => typeof name === "string")) {
    const message = `${(0, shown_value.JJ)(own)} is not a list of names: write the fields that every entry must have`;
    throw document.error([ document.problemAt([ PI, "required_fields" ], message) ]);
   }
   const rules = {
    document: document,
    require: [ ...require, ...own ],
    unknownKeys: "ignored"
   };
   return {
    ...entriesAt(document, [ PI, "entries" ]),
    rules: rules
   };
  }
  function entriesAt(document, path) {
   const place = document.find(path)[path.length - 1];
   if (place?.kind === "list") return {
    path: path,
    entries: place.items
   };
   const message = `${(0, scalar.U4)(valueAt(document, path), "a list")}: write [] if there are no exceptions`;
   throw document.error([ document.problemAt(path, message) ]);
  }
  function valueAt(document, path) {
   const place = document.find(path)[path.length - 1];
   return place && plainValue(place);
  }
  class ExceptionIndex {
   #bySubject=new Map;
   add(exception) {
    const {subject: subject, scope: scope, shard: shard, os: os} = exception;
    const known = this.#bySubject.get(subject) ?? new Map;
    const meeting = limit => limit === void 0 ? [ SOME ] : [ only(limit), EVERY ];
    const overlap = pairs(pairs(meeting(scope), meeting(shard)), meeting(os)).map(key => known.get(key)).find(each => each !== void 0);
    const own = limit => [ SOME, limit === void 0 ? EVERY : only(limit) ];
    if (overlap === void 0) for (const key of pairs(pairs(own(scope), own(shard)), own(os))) known.set(key, exception);
    this.#bySubject.set(subject, known);
    return overlap;
   }
  }
  const SOME = "some";
  const EVERY = "every";
  function only(name) {
   return JSON.stringify(name);
  }
  function pairs(first, second) {
   return first.flatMap(one => second.map(other => `${one} ${other}`));
  }
  function overlapMessage(exception, earlier) {
   const again = `${(0, shown_value.JJ)(exception.subject)} already has an exception on line ${earlier.line}`;
   const wider = LIMITS.find(({key: key}) => exception[key] !== earlier[key]);
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
  const DECLARABLE = {
   "conformance-gate": [ "renamed", "removed" ],
   "perf-budget": [ "regressed", "renamed", "removed" ],
   traceability: [ "weakened" ],
   "suite-classification": [ "weakened" ]
  };
  const LIST = "changes";
  const GATES = [ "conformance-gate", "perf-budget", "traceability", "suite-classification" ];
  const intended_change_register_KINDS = [ "renamed", "removed", "regressed", "weakened" ];
  const intended_change_register_entry = schemas.rej({
   id: texts.Vm,
   kind: (0, choice.Y)(intended_change_register_KINDS),
   gate: (0, choice.Y)(GATES),
   subject: texts.CS,
   campaign: schemas.yqP(texts.Vm),
   to: schemas.yqP(texts.CS),
   "at-most": schemas.yqP(scalars.N),
   what: schemas.yqP(texts.CS),
   reason: texts.CS,
   owner: texts.Pf,
   until: scalars.bO
  }).check(schemas.zni((written, context) => {
   for (const {path: path, message: message} of contradictionsIn(written)) context.addIssue({
    code: "custom",
    path: [ ...path ],
    message: message
   });
  }));
  const OWN_KEYS = [ [ "to", "renamed", "write the new name of the subject" ], [ "at-most", "regressed", "write how much worse it may be, as in 30%" ], [ "what", "weakened", "write what is lost, word for word as the gate reports it" ] ];
  function contradictionsIn(written) {
   const {kind: kind, gate: gate, subject: subject, to: to, campaign: campaign} = written;
   const kinds = DECLARABLE[gate];
   const found = [];
   if (!kinds.includes(kind)) {
    const takers = GATES.filter(each => isDeclarable(each, kind)).join(" and ");
    const message = `${gate} knows no ${kind} subjects: write ${kinds.join(" or ")}; ${kind} is for ${takers}`;
    return [ {
     path: [ "kind" ],
     message: message
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
   const kinds = DECLARABLE[gate];
   return kinds.includes(kind);
  }
  function readIntendedChanges(text, path) {
   const document = readDocument(text, path, {
    jsonMebibytes: 1,
    maxValues: 1e5,
    numbers: "plain"
   });
   const {[LIST]: entries} = readBySchema(document, schemas.rej({
    [LIST]: schemas.YOg(intended_change_register_entry)
   }));
   const read = [];
   for (const [index, written] of (entries ?? []).entries()) {
    const [, {line: line} = document.root] = document.find([ LIST, index ]);
    const change = intendedChange(written, {
     file: path,
     line: line
    });
    const clash = clashWith(change, read);
    if (clash !== void 0) throw document.error([ document.problemAt([ LIST, index ], clash) ]);
    read.push(change);
   }
   return read;
  }
  function intendedChange(written, place) {
   const {id: id, gate: gate, subject: subject, campaign: campaign, reason: reason, owner: owner, until: until} = written;
   const scope = campaign === void 0 ? {} : {
    campaign: campaign
   };
   return {
    id: id,
    gate: gate,
    subject: subject,
    ...scope,
    change: declared(written),
    reason: reason,
    owner: owner,
    until: until,
    ...place
   };
  }
  function declared({kind: kind, to: to, "at-most": atMost, what: what}) {
   if (kind === "renamed" && to !== void 0) return {
    kind: kind,
    to: to
   };
   if (kind === "regressed" && atMost !== void 0) return {
    kind: kind,
    atMost: atMost
   };
   if (kind === "weakened" && what !== void 0) return {
    kind: kind,
    what: what
   };
   return {
    kind: "removed"
   };
  }
  function clashWith(change, earlier) {
   for (const each of earlier) {
    const shared = each.id === change.id ? `the id ${(0, shown_value.JJ)(change.id)} is` : sharedBy(change, each);
    if (shared !== void 0) return `${shared} already on line ${each.line}: keep one of the two`;
   }
   return;
  }
  function sharedBy(one, other) {
   const isSameCampaign = one.campaign === void 0 || other.campaign === void 0 || one.campaign === other.campaign;
   if (one.gate !== other.gate || !isSameCampaign) return;
   const [own, others] = [ one.change, other.change ];
   const isOther = own.kind === "weakened" && others.kind === "weakened" && own.what !== others.what;
   if (one.subject === other.subject && !isOther) return `${(0, shown_value.JJ)(one.subject)} is`;
   const isSameName = own.kind === "renamed" && others.kind === "renamed" && own.to === others.to;
   return isSameName ? `the new name ${(0, shown_value.JJ)(own.to)} is` : void 0;
  }
  const package_waiver_register_entry = schemas.rej({
   package: texts.Pf,
   version: texts.Pf,
   owner: texts.Pf,
   reason: texts.CS,
   until: scalars.bO
  });
  function readPackageWaivers(text, path) {
   const nameOf = waiver => `${waiver.package} ${waiver.version}`;
   return readRegister({
    text: text,
    path: path,
    list: "waivers",
    entry: package_waiver_register_entry,
    nameOf: nameOf
   }).map(({value: value}) => value);
  }
  var instant = __webpack_require__(8730);
  const MAX_QUARANTINE_DAYS = 30;
  function isQuarantineLength(since, lastDay) {
   const days = (0, instant.YM)((0, instant.ol)(since), (0, instant.ol)(lastDay));
   return days >= 0 && days <= MAX_QUARANTINE_DAYS;
  }
  const quarantine_register_LIST = "quarantine";
  const quarantine_register_entry = schemas.rej({
   subject: schemas.yqP(texts.CS),
   subjects: schemas.yqP((0, collections.p_)(texts.CS)),
   campaign: schemas.yqP(texts.CS),
   owner: texts.CS,
   reason: texts.CS,
   since: scalars.bO,
   "last-day": scalars.bO,
   issue: schemas.yqP(texts.CS)
  }).check(schemas.zni((written, context) => {
   const {subject: subject, subjects: subjects, since: since, "last-day": lastDay} = written;
   if (subject === void 0 === (subjects === void 0)) {
    const message = "names no subject, or names it twice: write either subject or subjects";
    context.addIssue({
     code: "custom",
     path: [],
     message: message
    });
   }
   if (isQuarantineLength(since, lastDay)) return;
   const message = lastDay < since ? `is before ${since}: write a later day` : `is more than ${MAX_QUARANTINE_DAYS} days after ${since}: write an earlier day`;
   context.addIssue({
    code: "custom",
    path: [ "last-day" ],
    message: message
   });
  }));
  function readQuarantineRegister(text, path) {
   const document = readDocument(text, path, {
    jsonMebibytes: 1,
    maxValues: 1e5,
    numbers: "any"
   });
   const {[quarantine_register_LIST]: entries} = readBySchema(document, schemas.rej({
    [quarantine_register_LIST]: schemas.YOg(quarantine_register_entry)
   }));
   const known = new Map;
   return (entries ?? []).flatMap((written, index) => {
    const [, {line: line} = document.root] = document.find([ quarantine_register_LIST, index ]);
    return quarantinesOf(written, {
     file: path,
     line: line
    }).map(quarantine => {
     const own = known.get(quarantine.subject) ?? [];
     const earlier = own.find(each => overlaps(each, quarantine));
     if (earlier !== void 0) {
      const message = `${(0, shown_value.JJ)(quarantine.subject)} is already quarantined on line ${earlier.line}: keep one of the two`;
      throw document.error([ document.problemAt([ quarantine_register_LIST, index ], message) ]);
     }
     known.set(quarantine.subject, [ ...own, quarantine ]);
     return quarantine;
    });
   });
  }
  function quarantinesOf(written, place) {
   const {subject: subject, subjects: subjects = [], "last-day": lastDay, ...rest} = written;
   const names = subject === void 0 ? subjects : [ subject ];
   return names.map(name => ({
    subject: name,
    ...rest,
    lastDay: lastDay,
    ...place
   }));
  }
  function overlaps({campaign: campaign}, other) {
   return campaign === void 0 || other.campaign === void 0 || campaign === other.campaign;
  }
  function registerChanges(register, before, after) {
   const [left, right] = [ entriesIn(register, before), entriesIn(register, after) ];
   return [ ...new Set([ ...left.keys(), ...right.keys() ]) ].flatMap(name => {
    const [from, to] = [ left.get(name), right.get(name) ];
    const effect = register_changes_effectOf(from, to);
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
  function register_changes_effectOf(from, to) {
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
  function readEntries({kind: kind, path: path, require: require, scheme: scheme}, text) {
   switch (kind) {
   case "exceptions":
    return readExceptionRegister(text, path, {
     require: require
    }).map(exceptionEntry);

   case "quarantine":
    return readQuarantineRegister(text, path).map(quarantineEntry);

   case "waivers":
    return readPackageWaivers(text, path).map(({package: name, version: version, until: until, ...rest}) => permission(`waiver ${name} ${version}`, until, rest));

   case "attestations":
    return readAttestationRegister(text, path).map(({name: name, validUntil: validUntil, file: _, line: __, ...rest}) => statement(`attestation ${name}`, `valid until ${validUntil}`, rest));

   case "deprecations":
    return readDeprecationRegister(text, path, scheme).map(({id: id, deprecatedIn: deprecatedIn, file: _, line: __, ...rest}) => statement(`deprecation ${id}`, `deprecated in ${deprecatedIn}`, rest));

   case "intended-changes":
    return readIntendedChanges(text, path).map(intendedChangeEntry);
   }
  }
  function exceptionEntry({subject: subject, scope: scope, shard: shard, os: os, reviewBy: reviewBy, file: _, line: __, ...rest}) {
   return permission(nameOf("exception", subject, [ scope, shard, os ]), reviewBy, rest);
  }
  function quarantineEntry({subject: subject, campaign: campaign, lastDay: lastDay, file: _, line: __, ...rest}) {
   return permission(nameOf("quarantine", subject, [ campaign ]), lastDay, rest);
  }
  function intendedChangeEntry({id: id, until: until, file: _, line: __, change: change, ...rest}) {
   const limit = change.kind === "regressed" ? {
    atMost: (0, decimal.M2)(change.atMost)
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
    name: name,
    shown: `until ${until}`,
    until: until,
    rest: JSON.stringify(rest)
   };
  }
  function statement(name, shown, rest) {
   return {
    name: name,
    shown: shown,
    until: void 0,
    rest: JSON.stringify(rest)
   };
  }
  function validateRegister({kind: kind, require: require, scheme: scheme}, text, path) {
   switch (kind) {
   case "exceptions":
    readExceptionRegister(text, path, {
     require: require
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
  function isSameText(left, right) {
   return left?.replaceAll("\r\n", "\n") === right?.replaceAll("\r\n", "\n");
  }
  async function readProposedRules({gate: gate, section: section}, proposal, change) {
   const reading = await proposed_rules_readPolicy(proposal.policy);
   const {policy: policy} = reading;
   const registers = policy === void 0 ? change.registers : registersToRead(policy, change);
   const findings = [ ...reading.problems, ...policy === void 0 || section === void 0 ? [] : missingSection(gate, section, policy), ...registers.flatMap(register => registerProblems(register, proposal)) ];
   const keyChangesOf = await openPolicyKeyChanges();
   const changes = changesOf(proposal, registers, keyChangesOf);
   return {
    policy: policy,
    check: proposedCheck(gate, findings),
    changes: changes
   };
  }
  function registersToRead(policy, change) {
   const named = named_register_namedRegisters(policy.policy);
   if (change.isPolicyChanged) return named;
   const touched = new Set(change.registers.map(({path: path}) => path));
   return named.filter(({path: path}) => touched.has(path));
  }
  const MAX_CHANGES = 1e3;
  function changesOf({policy: policy, register: fileOf}, registers, keyChangesOf) {
   const {path: file, before: before, after: after} = policy;
   const ofPolicy = isSameText(before, after) ? [] : keyChanges(policy, keyChangesOf).map(each => ({
    file: file,
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
  function keyChanges({path: path, before: before, after: after}, keyChangesOf) {
   return unlessUnreadable(() => keyChangesOf(before, after, path).map(({key: key, before: from, after: to, direction: direction}) => ({
    key: key,
    ...from === void 0 ? {} : {
     before: from
    },
    ...to === void 0 ? {} : {
     after: to
    },
    direction: direction
   })));
  }
  function entryChanges(register, {before: before, after: after}) {
   return unlessUnreadable(() => registerChanges(register, before, after));
  }
  function unlessUnreadable(changes) {
   try {
    return changes();
   } catch (error) {
    if (error instanceof policy_error.p) return [];
    throw error;
   }
  }
  async function proposed_rules_readPolicy({path: path, after: after}) {
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
     problems: proposed_rules_problemsOf(error)
    };
   }
  }
  function missingSection(gate, section, {policy: policy, path: path}) {
   if (policy[section] !== void 0) return [];
   const message = `the section ${section} is missing: keep it, or remove ${gate} from the workflow first`;
   return [ {
    message: message,
    file: path
   } ];
  }
  function registerProblems(register, {register: fileOf}) {
   const file = fileOf(register.path);
   if (file === void 0) return [];
   if (file.after === void 0) {
    const message = `does not exist, although ${register.key} names it: create it, or name another file`;
    return register.mustExist ? [ {
     message: message,
     file: file.path
    } ] : [];
   }
   try {
    validateRegister(register, file.after, file.path);
    return [];
   } catch (error) {
    return proposed_rules_problemsOf(error);
   }
  }
  function proposed_rules_problemsOf(error) {
   if (!(error instanceof policy_error.p)) throw error;
   const {file: file} = error;
   return error.problems.map(({path: path, message: message, line: line}) => ({
    message: path === "" ? message : `${path}: ${message}`,
    file: file,
    line: line
   }));
  }
  function proposedCheck(gate, findings) {
   const isValid = findings.length === 0;
   return (0, rule.EG)((0, proposed_policy.J)(gate), {}, {
    status: isValid ? "pass" : "fail",
    actual: (0, check.jh)(findings.length, "mistakes"),
    expected: (0, check.pV)(0, "mistakes"),
    ...isValid ? {} : {
     detail: "the lines are those of the change, not of its base"
    },
    findings: findings
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
   const change = {
    isPolicyChanged: true,
    registers: []
   };
   const reader = {
    gate: gate,
    section: void 0
   };
   const {check: check} = await readProposedRules(reader, {
    policy: file(path, after),
    register: register
   }, change);
   return check;
  }
 },
 3980: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $Q: () => parseDecimal,
   Bc: () => decimalOf,
   M2: () => decimalToText,
   YL: () => compareDecimals,
   lw: () => multiply
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
 },
 6214: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A3: () => parsePercentage,
   E9: () => parseDuration,
   Lf: () => parseQuantity,
   Nv: () => parseCalendarInterval
  });
  var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3980);
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
 8240: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   En: () => closestWord
  });
  var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8232);
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
 3861: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => INTENDED_CHANGES_DEFAULTS
  });
  const INTENDED_CHANGES_DEFAULTS = {
   path: ".github/governance-changes.yml",
   accept: "others",
   "accept-label": "accept-changes",
   "max-open": 20
  };
 },
 3115: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => structureMessage,
   V: () => unknownKeyMessage
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6357);
  var _closest_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8240);
  var _values_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6163);
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
 8344: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => choice
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var _closest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8240);
  var _scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6163);
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
 6294: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   KT: () => named,
   gl: () => mixed,
   h9: () => oneOrMore,
   p_: () => list
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7197);
  var _shown_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(701);
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
 4092: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $T: () => RELEASE_SCHEMES,
   LE: () => fixOfVersion,
   XT: () => PEP440_ORDER,
   Yt: () => preReleaseName,
   al: () => inOrder,
   qV: () => schemeVersion,
   rO: () => stableVersionOf
  });
  var _scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6163);
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
   return (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__.d_)({
    noun: "a stable version",
    read: input => typeof input === "string" && forms.some(({pattern: pattern}) => pattern.test(input)) ? input : void 0,
    fix: input => typeof input === "number" ? "put it in quotes" : fix
   });
  }
  function fixOfVersion(text, scheme) {
   const {pattern: pattern, fix: fix} = STABLE_FORMS[scheme];
   return pattern.test(text) ? void 0 : fix;
  }
  const preReleaseName = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__.d_)({
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
 },
 6163: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U4: () => complaint,
   d_: () => scalar
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6416);
  var _shown_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(701);
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
 9350: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
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
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3980);
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6214);
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8730);
  var _shown_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(701);
  var _scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6163);
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
 7787: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
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
  var _scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6163);
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
 }
};
