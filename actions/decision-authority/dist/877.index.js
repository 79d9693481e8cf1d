exports.id = 877;
exports.ids = [877];
exports.modules = {

/***/ 2877:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_read_document = __webpack_require__(1943);

const require_located_shape = __webpack_require__(35);

function textOf(cell) {
 return cell?.kind === "text" ? cell.text : void 0;
}

function textsOf(cells) {
 return cells.flatMap(cell => cell.kind === "text" ? [ cell.text ] : []);
}

function writtenText(cell) {
 if (cell === void 0) return "";
 return cell.kind === "text" ? cell.text : cell.shown;
}

function isTextCell(cell) {
 return cell?.kind === "text" && cell.text.trim() !== "";
}

const KEPT = {
 kind: "kept"
};

function listDifference(before, now) {
 const [old, present] = [ firstById(before), firstById(now) ];
 const gone = [ ...old.values() ].filter(({id}) => !present.has(id));
 const isNew = entry => !old.has(entry.id);
 const renames = renamesAmong(gone, [ ...present.values() ].filter(isNew));
 const repeated = counterpartsOfRepeated(before, now);
 const standings = new Map;
 for (const entry of now) {
  const known = repeated.has(entry) ? repeated.get(entry) : old.get(entry.id);
  const renamed = renames.get(entry);
  if (known === void 0) {
   standings.set(entry, {
    kind: "added",
    ...renamed === void 0 ? {} : {
     before: renamed
    }
   });
   continue;
  }
  const columns = changedColumns(known, entry);
  standings.set(entry, columns.size === 0 ? KEPT : {
   kind: "changed",
   before: known,
   columns
  });
 }
 const renamed = new Set(renames.values());
 return {
  standings,
  removed: gone.filter(entry => !renamed.has(entry)),
  before
 };
}

function unchangedList(now) {
 return {
  standings: new Map(now.map(entry => [ entry, KEPT ])),
  removed: [],
  before: now
 };
}

function firstById(entries) {
 const first = new Map;
 for (const entry of entries) if (!first.has(entry.id)) first.set(entry.id, entry);
 return first;
}

function counterpartsOfRepeated(before, now) {
 const counterparts = new Map;
 const repeated = [ ...byId(now) ].filter(([, entries]) => entries.length > 1);
 if (repeated.length === 0) return counterparts;
 const old = byId(before);
 for (const [id, entries] of repeated) {
  const left = new Map([ ...grouped(old.get(id) ?? [], contentKey) ].map(([key, same]) => [ key, [ ...same ] ]));
  const others = entries.filter(entry => {
   const same = left.get(contentKey(entry))?.pop();
   if (same !== void 0) counterparts.set(entry, same);
   return same === void 0;
  });
  const unmatched = [ ...left.values() ].flat();
  for (const [index, entry] of others.entries()) counterparts.set(entry, unmatched[index]);
 }
 return counterparts;
}

function contentKey(entry) {
 const {kind, commits, versions, checksums, sources, paths, directory, licence, tier, section} = entry;
 const {capabilities} = entry;
 return JSON.stringify([ [ [ kind ], commits, versions, checksums, sources, paths, [ directory ], [ licence ], [ tier ] ].map(each => each.map(cell => [ cell?.kind, contentOf$1(cell) ])), section, capabilities.kind === "list" ? [ ...new Set(capabilities.items) ].sort() : capabilities ]);
}

function byId(entries) {
 return grouped(entries, ({id}) => id);
}

function grouped(entries, keyOf) {
 const groups = new Map;
 for (const entry of entries) {
  const key = keyOf(entry);
  if (key === void 0) continue;
  const known = groups.get(key);
  if (known === void 0) groups.set(key, [ entry ]); else known.push(entry);
 }
 return groups;
}

function renamesAmong(gone, added) {
 const [from, to] = [ grouped(gone, placeOf), grouped(added, placeOf) ];
 const renames = new Map;
 for (const [place, [entry, ...others]] of to) {
  const [before, ...more] = from.get(place) ?? [];
  if (entry === void 0 || before === void 0 || others.length + more.length > 0) continue;
  renames.set(entry, before);
 }
 return renames;
}

function placeOf({sources, paths}) {
 const written = sources.map(cell => normalSource(writtenText(cell))).filter(text => text !== "");
 if (written.length === 0) return;
 return JSON.stringify([ written, paths.map(writtenText) ]);
}

function normalSource(source) {
 return source.trim().toLowerCase().replace(/^(?:git\+)?(?:https?|ssh|git):\/\/(?:git@)?/, "").replace(/^git@([^:/]+):/, "$1/").replace(/(?<!\/)\/+$/, "").replace(/\.git$/, "");
}

function changedColumns(before, now) {
 const changed = new Set;
 for (const [column, isEqual] of COMPARED) if (!isEqual(before, now)) changed.add(column);
 return changed;
}

const COMPARED = [ [ "pin", (left, right) => sameCell(left.kind, right.kind) && sameCells(left.commits, right.commits) && sameCells(left.versions, right.versions) && sameCells(left.checksums, right.checksums) ], [ "source", (left, right) => sameCells(left.sources, right.sources) && sameCells(left.paths, right.paths) && sameCell(left.directory, right.directory) ], [ "licence", (left, right) => sameCell(left.licence, right.licence) ], [ "tier", (left, right) => sameCell(left.tier, right.tier) ], [ "section", (left, right) => left.section === right.section ], [ "capabilities", (left, right) => sameList(left.capabilities, right.capabilities) ] ];

function sameCell(left, right) {
 return left?.kind === right?.kind && contentOf$1(left) === contentOf$1(right);
}

function contentOf$1(cell) {
 return cell?.kind === "other" ? cell.content ?? cell.shown : writtenText(cell);
}

function sameCells(left, right) {
 return left.length === right.length && left.every((cell, index) => sameCell(cell, right[index]));
}

function sameList(left, right) {
 if (left.kind !== "list" || right.kind !== "list") return left.kind === right.kind && (left.kind !== "malformed" || right.kind !== "malformed" || left.content === right.content);
 const [one, other] = [ new Set(left.items), new Set(right.items) ];
 return one.size === other.size && [ ...one ].every(item => other.has(item));
}

function isVettedAnew(standing) {
 if (standing.kind === "kept") return false;
 if (standing.kind === "added") return true;
 return [ "pin", "source", "section" ].some(column => standing.columns.has(column));
}

async function parseDocument(text, path) {
 const ending = /\.([A-Za-z]+)$/.exec(path)?.[1]?.toLowerCase();
 if (ending === "toml") return require_read_document.parseToml(text);
 if (ending === "json" || ending !== "yml" && ending !== "yaml" && /^\s*[[{]/.test(text)) return require_read_document.parseJsonTree(text);
 const [root, ...more] = await require_read_document.parseYamlDocuments(text);
 if (root === void 0) throw new require_main.EvidenceError("the file has no content", {
  line: 1,
  remedy: "write at least one entry"
 });
 const [second] = more;
 if (second === void 0) return root;
 throw new require_main.EvidenceError("the file has several YAML documents", {
  line: second.line,
  remedy: "write one list: what follows --- would not be read"
 });
}

function valuesAt(root, place) {
 return itemsAt(root, place).map(({node}) => node);
}

function itemsAt(root, place) {
 return descend([ {
  node: root,
  through: ""
 } ], place);
}

function descend(values, place) {
 if (values.length === 0) return [];
 const whole = values.flatMap(value => membersOf$1(value, place));
 const dot = place.indexOf(".");
 if (dot === -1) return whole;
 const next = values.flatMap(value => membersOf$1(value, place.slice(0, dot)));
 return [ ...whole, ...descend(next, place.slice(dot + 1)) ];
}

function membersOf$1({node, through}, key) {
 if (key === "*") return [ ...node.kind === "mapping" ? [ ...node.members ] : node.kind === "list" ? node.items.entries() : [] ].map(([name, item]) => ({
  node: item,
  through: `${through}.${name}`
 }));
 const member = node.kind === "mapping" ? node.members.get(key) : void 0;
 return member === void 0 ? [] : [ {
  node: member,
  through
 } ];
}

function cellsAt(root, places = []) {
 for (const place of places) {
  const found = valuesAt(root, place).filter(({kind}) => kind !== "null");
  if (found.length > 0) return found.map(cellOf);
 }
 return [];
}

function cellAt(root, places = []) {
 const [first, ...others] = cellsAt(root, places);
 if (first === void 0 || others.every(other => isEqual(first, other))) return first;
 return {
  kind: "other",
  shown: `several values (${[ first, ...others ].map(cell => cell.kind === "text" ? require_located_shape.showValue(cell.text) : cell.shown).join(", ")})`
 };
}

function isEqual(left, right) {
 return left.kind === right.kind && writtenText(left) === writtenText(right);
}

function textListAt(root, places = []) {
 for (const place of places) {
  const found = valuesAt(root, place).filter(({kind}) => kind !== "null");
  if (found.length === 0) continue;
  const items = found.flatMap(node => node.kind === "list" ? node.items : []);
  const strange = found.find(({kind}) => kind !== "list") ?? items.find(({kind}) => kind !== "text");
  if (strange !== void 0) return {
   kind: "malformed",
   shown: shownNode(strange),
   content: found.map(contentOf).join()
  };
  return {
   kind: "list",
   items: items.flatMap(item => item.kind === "text" ? [ item.text ] : [])
  };
 }
 return {
  kind: "absent"
 };
}

function cellOf(node) {
 if (node.kind === "text") return {
  kind: "text",
  text: node.text
 };
 const shown = shownNode(node);
 return node.kind === "list" || node.kind === "mapping" ? {
  kind: "other",
  shown,
  content: contentOf(node)
 } : {
  kind: "other",
  shown
 };
}

function contentOf(node) {
 switch (node.kind) {
 case "list":
  return `[${node.items.map(contentOf).join()}]`;

 case "mapping":
  return `{${[ ...node.members ].map(([key, member]) => `${JSON.stringify(key)}:${contentOf(member)}`).sort().join()}}`;

 case "text":
  return JSON.stringify(node.text);

 default:
  return node.text;
 }
}

function shownNode(node) {
 switch (node.kind) {
 case "mapping":
  return "a mapping";

 case "list":
  return "a list";

 case "text":
  return require_located_shape.showValue(node.text);

 default:
  return node.text === "" ? "empty" : node.text;
 }
}

function unnamedSections(root, {named, others}, columns) {
 if (named.has(root)) return [];
 const ofTexts = [ ...named ].some(node => node.kind === "list" && node.items.some(isText));
 const found = [];
 const look = (node, place) => {
  if (named.has(node) || others.has(node)) return;
  const entries = entriesIn(node, columns) + (ofTexts && place !== "" ? textsIn(node) : 0);
  if (entries > 0 && place !== "") {
   found.push({
    place,
    line: node.line,
    entries
   });
   return;
  }
  for (const [key, member] of membersOf(node)) look(member, place === "" ? key : `${place}.${key}`);
 };
 look(root, "");
 return found;
}

function membersOf(node) {
 if (node.kind === "mapping") return node.members;
 return node.kind === "list" ? node.items.map((item, index) => [ String(index), item ]) : [];
}

function isText({kind}) {
 return kind === "text";
}

function textsIn(node) {
 return node.kind === "list" ? node.items.filter(isText).length : 0;
}

function entriesIn(node, columns) {
 if (node.kind === "list") return node.items.filter(item => item.kind === "mapping" && (cellsAt(item, columns.id ?? [ "id" ]).length > 0 || hasSource(item, columns))).length;
 if (node.kind !== "mapping") return 0;
 return [ ...node.members.values() ].filter(item => item.kind === "mapping" && hasSource(item, columns)).length;
}

function hasSource(item, columns) {
 const {source, commit, version, checksum} = columns;
 return [ source, commit, version, checksum ].some(places => cellsAt(item, places).length > 0);
}

function unpinnedSources(node, {source, commit, checksum}) {
 const places = source ?? [];
 return {
  commit: alone(node, places, commit ?? []),
  checksum: alone(node, places, checksum ?? [])
 };
}

function alone(node, sources, pins) {
 if (!sources.some(isStarred) || !pins.some(isStarred)) return [];
 const [from, to] = [ firstWithValues(node, sources), firstWithValues(node, pins) ];
 if (from === void 0 || to === void 0 || parentOf(from.place) !== parentOf(to.place)) return [];
 const pinned = new Set(to.values.map(({through}) => through));
 return from.values.filter(({through}) => !pinned.has(through)).map(value => cellOf(value.node));
}

function firstWithValues(node, places) {
 for (const place of places) {
  const values = itemsAt(node, place).filter(({node: {kind}}) => kind !== "null");
  if (values.length > 0) return {
   place,
   values
  };
 }
}

function isStarred(place) {
 return place.includes("*");
}

function parentOf(place) {
 return place.slice(0, place.lastIndexOf("*") + 1);
}

function readList(root, file, policy) {
 const {sections = [ "" ], columns = {}} = policy;
 const problems = [];
 const others = new Set((policy["other-sections"] ?? []).flatMap(place => valuesAt(root, place)));
 const entries = [];
 const named = new Set;
 for (const section of sections) {
  const found = section === "" ? [ root ] : valuesAt(root, section);
  if (found.length === 0) problems.push({
   message: `the section ${section} does not exist`,
   file,
   line: root.line
  });
  for (const node of found) {
   named.add(node);
   const read = readSection(node, {
    section,
    file,
    columns
   }, others);
   for (const entry of read.entries) entries.push(entry);
   for (const problem of read.problems) problems.push(problem);
  }
 }
 return {
  entries,
  problems,
  unnamed: unnamedSections(root, {
   named,
   others
  }, columns).map(({place, line, entries: count}) => ({
   message: `${place} holds ${count} entries, and is not one of the sections`,
   file,
   line
  })),
  declared: declaredTotals(root, file, policy)
 };
}

function readSection(node, surroundings, others) {
 const entries = [];
 const problems = [];
 const strange = collectionProblem(node, surroundings);
 if (strange !== void 0) problems.push(strange);
 for (const item of itemsOf(node, others)) {
  const entry = entryOf(item, surroundings);
  if ("id" in entry) entries.push(entry); else problems.push(entry);
 }
 return {
  entries,
  problems
 };
}

function readEntryFile(root, file, policy) {
 const columns = policy.columns ?? {};
 return entryOf({
  node: root,
  key: cellsAt(root, columns.id ?? [ "id" ]).length === 0 ? stemOf(file) : void 0
 }, {
  section: "",
  file,
  columns
 });
}

function stemOf(file) {
 return file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
}

function itemsOf(node, others) {
 if (node.kind === "list") return node.items.map(item => ({
  node: item,
  key: void 0
 }));
 if (node.kind !== "mapping") return [];
 return [ ...node.members ].filter(([, member]) => !others.has(member)).map(([key, member]) => ({
  node: member,
  key
 }));
}

function collectionProblem(node, {section, file}) {
 if (node.kind === "list" || node.kind === "mapping") return;
 return {
  message: `${section === "" ? "the file" : `the section ${section}`} is ${shownNode(node)}: write a list of entries, or a mapping of them by id`,
  file,
  line: node.line
 };
}

function entryOf({node, key}, {section, file, columns}) {
 const {line} = node;
 const problem = message => ({
  message,
  file,
  line
 });
 if (node.kind === "text" && key === void 0) return node.text.trim() === "" ? problem("is empty where an id should be") : {
  ...NOTHING,
  id: node.text,
  section,
  file,
  line
 };
 if (node.kind !== "mapping") return problem(`is ${shownNode(node)}, and not an entry`);
 const reading = idOf(node, key, columns);
 if ("problem" in reading) return problem(reading.problem);
 const {id} = reading;
 const one = places => cellAt(node, places);
 return {
  id,
  section,
  file,
  line,
  name: one(columns.name),
  tier: one(columns.tier),
  licence: one(columns.licence),
  kind: one(columns.kind),
  directory: one(columns.directory),
  sources: cellsAt(node, columns.source),
  paths: cellsAt(node, columns.path),
  commits: cellsAt(node, columns.commit),
  versions: cellsAt(node, columns.version),
  checksums: cellsAt(node, columns.checksum),
  unpinned: unpinnedSources(node, columns),
  capabilities: textListAt(node, columns.capabilities),
  dependencies: textListAt(node, columns.dependencies)
 };
}

function idOf(node, key, columns) {
 const written = cellAt(node, columns.id ?? [ "id" ]);
 if (key === void 0) {
  if (written === void 0) return {
   problem: "has no id"
  };
  if (written.kind === "other") return {
   problem: `has the id ${written.shown}, ${notText(written.shown)}`
  };
 }
 const id = key ?? writtenText(written);
 if (id.trim() === "") return {
  problem: "has an empty id"
 };
 if (columns.id === void 0 || written === void 0 || writtenText(written) === id) return {
  id
 };
 return {
  problem: `has the id ${cellText(written)} under the key ${require_located_shape.showValue(id)}: ${ONE_ID}`
 };
}

function notText(shown) {
 return `which is not a text${/^\d/.test(shown) ? ": put it in quotes" : ""}`;
}

const ONE_ID = "write the same in both places, or take id out of the columns of the policy";

function cellText(cell) {
 return cell.kind === "text" ? require_located_shape.showValue(cell.text) : cell.shown;
}

const NOTHING = {
 name: void 0,
 tier: void 0,
 licence: void 0,
 kind: void 0,
 directory: void 0,
 sources: [],
 paths: [],
 commits: [],
 versions: [],
 checksums: [],
 unpinned: {
  commit: [],
  checksum: []
 },
 capabilities: {
  kind: "absent"
 },
 dependencies: {
  kind: "absent"
 }
};

function declaredTotals(root, file, policy) {
 const totals = Object.entries(policy.totals ?? {}).map(([name, sections]) => {
  const [node] = valuesAt(root, name);
  return {
   name,
   place: {
    file,
    line: node?.line ?? root.line
   },
   written: node && shownNode(node),
   counts: {
    sections
   }
  };
 });
 const name = policy["tier-totals"];
 if (name === void 0) return totals;
 const [node] = valuesAt(root, name);
 if (node?.kind !== "mapping") {
  const place = {
   file,
   line: node?.line ?? root.line
  };
  return [ ...totals, {
   name,
   place,
   written: node && shownNode(node),
   counts: {
    tier: ""
   }
  } ];
 }
 const tiers = [ ...node.members ].map(([tier, member]) => ({
  name: `${name}.${tier}`,
  place: {
   file,
   line: member.line
  },
  written: shownNode(member),
  counts: {
   tier
  }
 }));
 return [ ...totals, ...tiers ];
}

exports.cellAt = cellAt;

exports.cellsAt = cellsAt;

exports.isTextCell = isTextCell;

exports.isVettedAnew = isVettedAnew;

exports.listDifference = listDifference;

exports.normalSource = normalSource;

exports.parseDocument = parseDocument;

exports.readEntryFile = readEntryFile;

exports.readList = readList;

exports.shownNode = shownNode;

exports.textListAt = textListAt;

exports.textOf = textOf;

exports.textsOf = textsOf;

exports.unchangedList = unchangedList;

exports.valuesAt = valuesAt;

exports.writtenText = writtenText;


/***/ }),

/***/ 35:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

function isJsonObject(value) {
 return typeof value === "object" && value !== null && !Array.isArray(value);
}

const MAX_SHOWN = 60;

function showValue(value) {
 if (value === void 0) return "nothing";
 const text = typeof value === "number" ? String(value) : JSON.stringify(value);
 return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}\u2026`;
}

const MAX_LENGTH = 67108864;

function checkLength(text) {
 if (text.length <= MAX_LENGTH) return;
 throw new require_main.EvidenceError("the file is larger than 64 MiB", {
  remedy: "check that this is the right file: none of this kind is that large"
 });
}

function tableAt(node, where) {
 if (node.kind === "mapping") return node;
 throw unexpected(node, where, "a table");
}

function listAt(node, where) {
 if (node.kind === "list") return node;
 throw unexpected(node, where, "a list");
}

function textAt(node, where) {
 if (node.kind === "text" && node.text.trim() !== "") return node.text;
 throw unexpected(node, where, "text that is not blank");
}

function tableIn(parent, key, where) {
 const node = parent.members.get(key);
 return node === void 0 ? void 0 : tableAt(node, where);
}

function listIn(parent, key, where) {
 const node = parent.members.get(key);
 return node === void 0 ? void 0 : listAt(node, where);
}

function textIn(parent, key, where) {
 const node = parent.members.get(key);
 return node === void 0 ? void 0 : textAt(node, where);
}

function unexpected(node, where, expected) {
 return new require_main.EvidenceError(`${where}: expected ${expected}, found ${describe(node)}`, {
  line: node.line,
  remedy: "write it as the format documents it"
 });
}

function describe(node) {
 switch (node.kind) {
 case "mapping":
  return "a table";

 case "list":
  return "a list";

 case "text":
  return showValue(node.text);

 case "number":
 case "boolean":
 case "null":
 case "date":
  return node.text;
 }
}

Object.defineProperty(exports, "checkLength", ({
 enumerable: true,
 get: function() {
  return checkLength;
 }
}));

Object.defineProperty(exports, "isJsonObject", ({
 enumerable: true,
 get: function() {
  return isJsonObject;
 }
}));

Object.defineProperty(exports, "listAt", ({
 enumerable: true,
 get: function() {
  return listAt;
 }
}));

Object.defineProperty(exports, "listIn", ({
 enumerable: true,
 get: function() {
  return listIn;
 }
}));

Object.defineProperty(exports, "showValue", ({
 enumerable: true,
 get: function() {
  return showValue;
 }
}));

Object.defineProperty(exports, "tableAt", ({
 enumerable: true,
 get: function() {
  return tableAt;
 }
}));

Object.defineProperty(exports, "tableIn", ({
 enumerable: true,
 get: function() {
  return tableIn;
 }
}));

Object.defineProperty(exports, "textAt", ({
 enumerable: true,
 get: function() {
  return textAt;
 }
}));

Object.defineProperty(exports, "textIn", ({
 enumerable: true,
 get: function() {
  return textIn;
 }
}));

Object.defineProperty(exports, "unexpected", ({
 enumerable: true,
 get: function() {
  return unexpected;
 }
}));


/***/ }),

/***/ 1943:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_located_shape = __webpack_require__(35);

const INCOMPLETE = "let the tool that writes it finish, and upload the whole file";

function jsonRefusal(problem, firstLine = 1) {
 const line = firstLine + problem.at.line - 1;
 switch (problem.kind) {
 case "truncated":
  return new require_main.EvidenceError("the JSON ends in the middle: it is truncated", {
   line,
   remedy: INCOMPLETE
  });

 case "malformed":
  {
   const remedy = require_main.JSON_REMEDIES.get(problem.reason);
   const reason = remedy === void 0 ? "" : `: ${problem.reason}`;
   return new require_main.EvidenceError(`this is not valid JSON${reason}`, {
    line,
    remedy: remedy ?? INCOMPLETE
   });
  }

 case "too-deep":
  return new require_main.EvidenceError(`the JSON is nested deeper than ${problem.limit}`, {
   line,
   remedy: "check that this is the right file: no test report is nested that deeply"
  });

 case "duplicate-key":
  return new require_main.EvidenceError(`the key ${JSON.stringify(problem.key)} appears twice in one object`, {
   line,
   remedy: "write each key once, so that it is clear which value counts"
  });
 }
}

const REMEDY = "check that this is the right file: none of this kind is that large";

function tomlRefusal(problem) {
 switch (problem.kind) {
 case "malformed":
  return notToml(problem.reason, problem.at.line);

 case "too-long-string":
  return notToml("a string is too long", void 0);

 case "too-deep":
  return new require_main.EvidenceError(`the TOML is nested deeper than ${problem.limit}`, {
   line: problem.at.line,
   remedy: REMEDY
  });

 case "too-large":
  return new require_main.EvidenceError(`the TOML has more than ${problem.limit} keys, values and lines`, {
   line: problem.at.line,
   remedy: REMEDY
  });
 }
}

function notToml(reason, line) {
 return new require_main.EvidenceError(`not valid TOML: ${reason}`, {
  line,
  remedy: "correct the line; in TOML, each key and each table appears once"
 });
}

function yamlRefusal(problem) {
 return new require_main.EvidenceError(`YAML that cannot be used: ${yamlReason(problem)}`, {
  line: problem.at.line,
  remedy: "write plain YAML: no aliases, no custom tags, each key once, and only words as keys"
 });
}

function yamlReason(problem) {
 switch (problem.kind) {
 case "malformed":
  return problem.reason;

 case "too-deep":
  return `it is nested deeper than ${problem.limit}`;

 case "too-large":
  return `it has more than ${problem.limit} parts`;

 case "duplicate-key":
  return `the key ${require_located_shape.showValue(problem.key)} appears twice in one mapping`;

 case "key-not-text":
  return "a key is not text";

 case "alias":
 case "alias-without-anchor":
 case "too-many-aliases":
  return "it uses an alias (*)";

 case "directive":
  return "it has a directive (%)";

 case "second-document":
  return "a second document starts here";

 case "tag":
  return `it uses the tag ${require_located_shape.showValue(problem.tag)}`;
 }
}

function parseJsonTree(text) {
 require_located_shape.checkLength(text);
 const {root, problems} = require_main.readJson(text);
 if (root === void 0) throw jsonRefusal(problems[0]);
 const [duplicate] = problems;
 if (duplicate !== void 0) throw jsonRefusal(duplicate);
 return root;
}

async function parseToml(text) {
 require_located_shape.checkLength(text);
 const {readToml} = await (__webpack_require__.e(/* import() */ 250).then(__webpack_require__.t.bind(__webpack_require__, 9250, 19)));
 const {root, problems} = readToml(text);
 if (root === void 0) throw tomlRefusal(problems[0]);
 return root;
}

const YAML_RULES = {
 documents: "several",
 aliases: "none",
 extras: "allowed",
 maxTokens: Number.POSITIVE_INFINITY,
 maxLexemes: 2e6
};

async function parseYamlDocuments(text) {
 require_located_shape.checkLength(text);
 const {readYaml} = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 5197, 23)).then(n => n.read_yaml_exports);
 const {documents, problems} = readYaml(text, YAML_RULES);
 const [problem] = problems;
 if (problem !== void 0) throw yamlRefusal(problem);
 return documents.filter(root => !isNothing(root));
}

function isNothing(root) {
 return root.kind === "null" && (root.text === "" || root.text === "null");
}

Object.defineProperty(exports, "jsonRefusal", ({
 enumerable: true,
 get: function() {
  return jsonRefusal;
 }
}));

Object.defineProperty(exports, "parseJsonTree", ({
 enumerable: true,
 get: function() {
  return parseJsonTree;
 }
}));

Object.defineProperty(exports, "parseToml", ({
 enumerable: true,
 get: function() {
  return parseToml;
 }
}));

Object.defineProperty(exports, "parseYamlDocuments", ({
 enumerable: true,
 get: function() {
  return parseYamlDocuments;
 }
}));


/***/ })

};
;