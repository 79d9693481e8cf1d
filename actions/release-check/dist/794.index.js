exports.id = 794;
exports.ids = [794];
exports.modules = {

/***/ 1984:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

function formatRate(fraction) {
 if (fraction.whole === 0) return "\u2013";
 return `${Number(BigInt(fraction.part) * 10000n / BigInt(fraction.whole)) / 100}%`;
}

const SIGNS = {
 "at-least": "\u2265 ",
 "at-most": "\u2264 ",
 above: "> ",
 below: "< ",
 is: ""
};

function formatActual({actual, expected, status}) {
 if (actual === null) return "not measured";
 const {value, unit} = actual;
 if (typeof value === "string") return withUnit(value, unit);
 const isUpperLimit = expected.operator === "at-most" || expected.operator === "below";
 const bias = status !== "pass" && isUpperLimit ? "up" : "down";
 return withUnit(shorten(value, {
  decimals: decimalsOf(value, unit),
  bias
 }), unit);
}

function formatExpected({operator, limit, unit}) {
 const amount = typeof limit === "number" ? exact(limit) : limit;
 return SIGNS[operator] + withUnit(amount, unit);
}

function formatPercent(percent, bias) {
 return withUnit(shorten(Number(percent.toPrecision(12)), {
  decimals: decimalsOf(percent, "%"),
  bias
 }), "%");
}

function formatCount(count) {
 return shorten(count, {
  decimals: 0,
  bias: "down"
 });
}

function withUnit(amount, unit) {
 if (unit === void 0 || unit === "") return amount;
 if (unit === "%") return `${amount}%`;
 return `${amount} ${amount === "1" ? singular(unit) : unit}`;
}

function singular(noun) {
 if (!/^[a-z -]*[a-z]{3,}s$/.test(noun) || noun.endsWith("ss")) return noun;
 if (noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
 return noun.slice(0, /(?:ch|sh|ss|x)es$/.test(noun) ? -2 : -1);
}

function decimalsOf(value, unit) {
 if (unit === "%") return 2;
 return 3 + (/^-?0\.(0*)/.exec(String(value))?.[1] ?? "").length;
}

const DIGITS = /^(-?)(\d+)(?:\.(\d+))?$/;

function exact(value) {
 const [match, sign = "", whole = "", fraction] = DIGITS.exec(String(value)) ?? [];
 if (match === void 0) return String(value);
 return `${sign}${grouped(whole)}${fraction === void 0 ? "" : `.${fraction}`}`;
}

function shorten(value, {decimals, bias}) {
 const match = DIGITS.exec(String(value));
 if (match === null) return String(value);
 const [, sign = "", whole = "", fraction = ""] = match;
 if (fraction.length <= decimals) return `${sign}${grouped(whole)}${fraction === "" ? "" : `.${fraction}`}`;
 const isAwayFromZero = bias === "up" === (sign === "");
 const digits = BigInt(whole + fraction.slice(0, decimals)) + (isAwayFromZero ? 1n : 0n);
 const text = String(digits).padStart(decimals + 1, "0");
 const rest = text.slice(text.length - decimals).replace(/0+$/, "");
 const shown = `${grouped(text.slice(0, text.length - decimals))}${decimals === 0 || rest === "" ? "" : `.${rest}`}`;
 return shown === "0" ? "0" : sign + shown;
}

function grouped(digits) {
 return digits.replace(/\B(?=(?:\d{3})+$)/g, ",");
}

const STATUS_ICONS = {
 fail: "\u274c",
 inconclusive: "\u2753",
 warn: "\u26a0\ufe0f",
 pass: "\u2705",
 skipped: "\u2796"
};

const STATUS_MARKS = {
 fail: "\u2717",
 inconclusive: "?",
 warn: "!",
 pass: "\u2713",
 skipped: "\u2013"
};

function checksWith(checks, ...statuses) {
 return require_main.CHECK_STATUSES.filter(status => statuses.includes(status)).flatMap(status => checks.filter(check => check.status === status));
}

function ranked(checks) {
 return checksWith(checks, ...require_main.CHECK_STATUSES);
}

const MOST = 1e15;

const FINEST = 12;

const MAX_UNIT = 40;

const BLOCKS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";

function chartMarkdown({labels, values, unit, limit}) {
 const points = values.map((value, index) => ({
  label: labels[index] ?? "",
  value: rounded(value)
 })).filter(({value}) => isDrawable(value)).slice(-60);
 if (points.length < 2) return;
 const drawing = {
  points,
  unit: unit.replace(/[\xb5\u03bc]/g, "u"),
  limit: limit !== void 0 && isDrawable(limit) ? rounded(limit) : void 0
 };
 return `${diagram(drawing)}\n${fallback(drawing)}`;
}

function isDrawable(value) {
 return Math.abs(value) < MOST;
}

function rounded(value) {
 return isDrawable(value) ? Number(value.toFixed(FINEST)) : value;
}

function diagram(drawing) {
 const {points, unit, limit} = drawing;
 const [least, most] = rangeOf(drawing);
 const digits = digitsWithin(most - least);
 const [from, until] = [ points[0]?.label ?? "", points.at(-1)?.label ?? "" ];
 return `\`\`\`mermaid\n${[ COLOURS, "xychart-beta", `  x-axis ${quoted(`runs from ${from} to ${until}`)} 1 --\x3e ${points.length}`, `  y-axis ${quoted(unit)} ${digits(least)} --\x3e ${digits(most)}`, `  line [${points.map(({value}) => digits(value)).join(", ")}]`, ...limit === void 0 ? [] : [ `  line [${points.map(() => digits(limit)).join(", ")}]` ] ].join("\n")}\n\`\`\`\n`;
}

const COLOURS = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#0969da, #cf222e"}}}}%%';

function rangeOf({points, limit}) {
 const all = [ ...points.map(({value}) => value), ...limit === void 0 ? [] : [ limit ] ];
 const [least, most] = [ Math.min(...all), Math.max(...all) ];
 const margin = (most - least || Math.abs(most) || 1) * .1;
 return [ least >= 0 ? Math.max(0, least - margin) : least - margin, most + margin ];
}

function quoted(text) {
 return `"${(text === "%" ? "percent" : text.replace(/[^A-Za-z0-9 _./:-]/g, " ")).slice(0, 40) || " "}"`;
}

function digitsWithin(range) {
 const decimals = Math.min(13, Math.max(0, 3 - Math.floor(Math.log10(range))));
 return value => {
  const text = value.toFixed(decimals);
  const short = text.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, "") : text;
  return short === "-0" ? "0" : short;
 };
}

function fallback(drawing) {
 const {points, unit, limit} = drawing;
 const [from, until] = rangeOf(drawing);
 const digits = digitsWithin(until - from);
 const values = points.map(({value}) => value);
 const [least, most] = [ Math.min(...values), Math.max(...values) ];
 const line = values.map(value => blockOf(value, least, most)).join("");
 const name = unit.replace(/[^A-Za-z0-9/%]/g, "").slice(0, MAX_UNIT);
 return `<details><summary>As text</summary>\n\n\`${line}\` ${`${digits(least)} to ${digits(most)}${name === "" ? "" : ` ${name}`}`}${limit === void 0 ? "" : `, limit ${digits(limit)}`}, ${points.length} runs\n\n</details>\n`;
}

function blockOf(value, least, most) {
 const share = most === least ? .5 : (value - least) / (most - least);
 return BLOCKS[Math.min(7, Math.floor(share * 8))] ?? "";
}

const BEYOND_ASCII = /[\u0080-\uffff]+/g;

function utf8Length(text) {
 let bytes = text.length;
 for (const [characters] of text.matchAll(BEYOND_ASCII)) bytes += furtherBytes(characters);
 return bytes;
}

function furtherBytes(characters) {
 let bytes = 0;
 for (let index = 0; index < characters.length; index++) {
  const unit = characters.charCodeAt(index);
  bytes += unit < 2048 || unit >= 55296 && unit <= 57343 ? 1 : 2;
 }
 return bytes;
}

const MAX_ITEMS = 1e4;

function folded(title) {
 return `\n<details>\n<summary>${title}</summary>\n`;
}

const FOLD_END = "\n</details>\n";

function sectionOf(parts) {
 const {head, values, render, foot = "", source, limit = MAX_ITEMS} = parts;
 return {
  head,
  items: values.slice(0, limit).map(render),
  foot,
  total: values.length,
  source
 };
}

const CLOSING_NOTE = 100;

const VERDICT_FILE = "in the verdict file";

function joinSections(sections, limitBytes, rest = VERDICT_FILE) {
 const places = {
  verdict: rest,
  gate: "that do not fit here"
 };
 const everything = sections.map(section => cut(section, section.items.length, places)).join("");
 if (utf8Length(everything) <= limitBytes) return everything;
 const [text, omitted] = fill(sections, limitBytes - CLOSING_NOTE - utf8Length(rest), places);
 if (text === "") return fill(sections, limitBytes, places)[0];
 return text + closingNote(omitted, places);
}

function fill(sections, limitBytes, places) {
 const omitted = {
  sections: 0,
  verdict: 0,
  gate: 0
 };
 let text = "";
 let left = limitBytes;
 let isFull = false;
 for (const section of sections) {
  const part = isFull ? "" : longestCut(section, left, places);
  text += part;
  left -= utf8Length(part);
  if (part === "") {
   omitted.sections++;
   omitted[section.source] += section.total;
  }
  isFull ||= part !== cut(section, section.items.length, places);
 }
 return [ text, omitted ];
}

function longestCut(section, limitBytes, places) {
 const whole = cut(section, section.items.length, places);
 if (utf8Length(whole) <= limitBytes) return whole;
 let shown = 0;
 let used = utf8Length(section.head + moreNote(section.total, places[section.source]) + section.foot);
 for (const item of section.items) {
  used += utf8Length(item);
  if (used > limitBytes) break;
  shown++;
 }
 return shown === 0 ? "" : cut(section, shown, places);
}

function cut({head, items, foot, total, source}, shown, places) {
 return head + items.slice(0, shown).join("") + moreNote(total - shown, places[source]) + foot;
}

function moreNote(count, place) {
 return count === 0 ? "" : `\n_${formatCount(count)} more ${place}._\n`;
}

function closingNote({sections, verdict, gate}, places) {
 if (sections === 0) return "";
 return `\n_Cut here: ${[ ...verdict > 0 ? [ `${formatCount(verdict)} more ${places.verdict}` ] : [], ...gate > 0 ? [ `${formatCount(gate)} rows ${places.gate}` ] : [] ].join("; ") || `the rest is ${places.verdict}`}._\n`;
}

function blockSections(block) {
 const title = `\n### ${require_main.escapeMarkdown(block.title)}\n\n`;
 if (block.kind === "list") {
  if (block.items.length === 0) return [];
  const render = item => `- ${renderCell(item)}\n`;
  return [ sectionOf({
   head: title,
   values: block.items,
   render,
   source: "gate"
  }) ];
 }
 if (block.kind === "snippet") {
  if (block.text === "") return [];
  const render = text => fenced(text, block.language);
  return [ sectionOf({
   head: title,
   values: [ block.text ],
   render,
   source: "gate"
  }) ];
 }
 if (block.kind === "chart") {
  const drawn = chartMarkdown(block);
  if (drawn === void 0) return [];
  return [ sectionOf({
   head: title,
   values: [ drawn ],
   render: text => text,
   source: "gate"
  }) ];
 }
 const {columns, rows} = block;
 if (rows.length === 0) return [];
 const render = row => tableRow(columns.map((_, index) => renderCell(row[index] ?? "")));
 return [ sectionOf({
  head: title + tableHead(columns),
  values: rows,
  render,
  source: "gate"
 }) ];
}

function tableHead(columns) {
 const rule = columns.map(({align}) => align === "right" ? "---:" : ":---");
 return tableRow(columns.map(({header}) => require_main.escapeMarkdown(header))) + tableRow(rule);
}

function tableRow(cells) {
 return `| ${cells.join(" | ")} |\n`;
}

const SNIPPET_LINE = 1e3;

function fenced(text, language) {
 const lines = text.replace(/\n$/, "").split("\n").map(line => require_main.visible(line, SNIPPET_LINE));
 const runs = lines.flatMap(line => line.match(/`+/g) ?? []).map(({length}) => length);
 const fence = "`".repeat(runs.reduce((longest, run) => Math.max(longest, run + 1), 3));
 return `${fence}${language}\n${lines.join("\n")}\n${fence}\n`;
}

function renderCell(cell) {
 if (typeof cell === "string") return require_main.escapeMarkdown(cell);
 if ("code" in cell) return require_main.code(cell.code);
 if ("status" in cell) return `${STATUS_ICONS[cell.status]} ${cell.status}`;
 if ("headroom" in cell) return headroom(cell.headroom);
 return cell.bar.whole === 0 ? formatRate(cell.bar) : `${bar(cell.bar)} ${formatRate(cell.bar)}`;
}

const BAR_WIDTH = 10;

function bar({part, whole}) {
 const filled = Math.min(BAR_WIDTH, Math.max(0, Math.floor(part * BAR_WIDTH / whole)));
 return `<code>${"\u2593".repeat(filled)}${"\u2591".repeat(BAR_WIDTH - filled)}</code>`;
}

const MOST_SHOWN = 999;

function headroom(percent) {
 const used = percent <= 0 ? BAR_WIDTH : Math.min(9, Math.max(0, Math.ceil((100 - percent) / BAR_WIDTH)));
 return `<code>${percent < 0 ? "\u2588".repeat(BAR_WIDTH) : "\u2593".repeat(used) + "\u2591".repeat(BAR_WIDTH - used)}</code> ${headroomText(percent)}`;
}

function headroomText(percent) {
 if (percent < -999) return `more than ${MOST_SHOWN}% over`;
 if (percent < 0) return `${formatPercent(-percent, "up")} over`;
 if (percent === 0) return "used up";
 const left = formatPercent(Math.min(percent, MOST_SHOWN), "down");
 return left === "0%" ? "less than 0.01% left" : `${left} left`;
}

Object.defineProperty(exports, "FOLD_END", ({
 enumerable: true,
 get: function() {
  return FOLD_END;
 }
}));

Object.defineProperty(exports, "STATUS_ICONS", ({
 enumerable: true,
 get: function() {
  return STATUS_ICONS;
 }
}));

Object.defineProperty(exports, "STATUS_MARKS", ({
 enumerable: true,
 get: function() {
  return STATUS_MARKS;
 }
}));

Object.defineProperty(exports, "VERDICT_FILE", ({
 enumerable: true,
 get: function() {
  return VERDICT_FILE;
 }
}));

Object.defineProperty(exports, "blockSections", ({
 enumerable: true,
 get: function() {
  return blockSections;
 }
}));

Object.defineProperty(exports, "checksWith", ({
 enumerable: true,
 get: function() {
  return checksWith;
 }
}));

Object.defineProperty(exports, "folded", ({
 enumerable: true,
 get: function() {
  return folded;
 }
}));

Object.defineProperty(exports, "formatActual", ({
 enumerable: true,
 get: function() {
  return formatActual;
 }
}));

Object.defineProperty(exports, "formatCount", ({
 enumerable: true,
 get: function() {
  return formatCount;
 }
}));

Object.defineProperty(exports, "formatExpected", ({
 enumerable: true,
 get: function() {
  return formatExpected;
 }
}));

Object.defineProperty(exports, "joinSections", ({
 enumerable: true,
 get: function() {
  return joinSections;
 }
}));

Object.defineProperty(exports, "ranked", ({
 enumerable: true,
 get: function() {
  return ranked;
 }
}));

Object.defineProperty(exports, "sectionOf", ({
 enumerable: true,
 get: function() {
  return sectionOf;
 }
}));

Object.defineProperty(exports, "tableHead", ({
 enumerable: true,
 get: function() {
  return tableHead;
 }
}));

Object.defineProperty(exports, "tableRow", ({
 enumerable: true,
 get: function() {
  return tableRow;
 }
}));

Object.defineProperty(exports, "utf8Length", ({
 enumerable: true,
 get: function() {
  return utf8Length;
 }
}));


/***/ }),

/***/ 5205:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_release_scheme = __webpack_require__(7630);

const require_main = __webpack_require__(5197);

function readRegister(register) {
 const {text, path, list, entry} = register;
 const document = require_main.readDocument(text, path, {
  jsonMebibytes: 1,
  maxValues: 1e5,
  numbers: "any"
 });
 const {[list]: entries = []} = require_main.readBySchema(document, require_main.strictObject({
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

const entry = require_main.strictObject({
 name: require_main.word,
 by: require_main.label,
 at: require_main.calendarDate,
 link: require_main.label,
 "valid-until": require_main.calendarDate,
 commit: require_main.exactOptional(require_main.commitSha)
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
  entry,
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
 const version = require_release_scheme.stableVersionOf(scheme);
 return require_main.strictObject({
  id: require_main.label,
  kind: require_main.choice(KINDS),
  "deprecated-in": version,
  "removed-in": require_main.exactOptional(version),
  replacement: require_main.label,
  announced: require_main.calendarDate
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

Object.defineProperty(exports, "readAttestationRegister", ({
 enumerable: true,
 get: function() {
  return readAttestationRegister;
 }
}));

Object.defineProperty(exports, "readDeprecationRegister", ({
 enumerable: true,
 get: function() {
  return readDeprecationRegister;
 }
}));

Object.defineProperty(exports, "readRegister", ({
 enumerable: true,
 get: function() {
  return readRegister;
 }
}));


/***/ }),

/***/ 4493:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

function noVersion(what, line, remedy) {
 return new require_main.EvidenceError(what, {
  line,
  remedy
 });
}

function computedVersion(what, line) {
 return noVersion(what, line, OTHER_WAYS);
}

const OTHER_WAYS = "write it there as a text, or name another place for it in the policy";

const MAX_LENGTH = 1048576;

function checkSourceLength(text) {
 if (text.length <= MAX_LENGTH) return;
 throw noVersion("the file is larger than 1 MiB", void 0, "name a smaller file that has the version");
}

function lineAt(text, offset) {
 let line = 1;
 for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
 return line;
}

Object.defineProperty(exports, "checkSourceLength", ({
 enumerable: true,
 get: function() {
  return checkSourceLength;
 }
}));

Object.defineProperty(exports, "computedVersion", ({
 enumerable: true,
 get: function() {
  return computedVersion;
 }
}));

Object.defineProperty(exports, "lineAt", ({
 enumerable: true,
 get: function() {
  return lineAt;
 }
}));

Object.defineProperty(exports, "noVersion", ({
 enumerable: true,
 get: function() {
  return noVersion;
 }
}));


/***/ }),

/***/ 4794:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_rolldown_runtime = __webpack_require__(39);

const require_main = __webpack_require__(5197);

const require_lib = __webpack_require__(5910);

const require_deprecation_register = __webpack_require__(5205);

const require_manifest_version = __webpack_require__(4493);

const require_block = __webpack_require__(1984);

let node_path = __webpack_require__(6760);

let node_fs = __webpack_require__(3024);

const INVISIBLE = require_main.unicodePattern(String.raw`[\p{Cf}\p{Default_Ignorable_Code_Point}]`, "gu");

const ASCII = /^[\x20-\x7e]*$/;

const SIGNS = new Map([ ...signsOf("!", "\u01c3\ua71d\u2d51\u2757\u2755\u1954\xa1"), ...signsOf(":", "\ua789\u2236\u02d0\u02f8\u0589\u05c3\u16ec\u1804\u205a"), ...signsOf("-", "\u2010\u2011\u2012\u2013\u2014\u2015\u2212") ]);

const LETTERS = new Map([ ...signsOf("A", "\u0410\u0391\u13aa\u15c5\ua4ee"), ...signsOf("B", "\u0412\u0392\u13f4\u15f7\ua4d0"), ...signsOf("C", "\u0421\u03f9\u13df\u2ca4\ua4da"), ...signsOf("E", "\u0415\u0395\u13ac\u2d39\ua4f0"), ...signsOf("G", "\u050c\u13c0\u13f3\ua4d6"), ...signsOf("H", "\u041d\u0397\u13bb\u157c\u2c8e\ua4e7"), ...signsOf("I", "\u0406\u0399\u04c0\u2c92\ua4f2\u2d4f\u16c1"), ...signsOf("K", "\u041a\u039a\u13e6\u16d5\u2c94\ua4d7"), ...signsOf("N", "\u039d\u2c9a\ua4e0"), ...signsOf("R", "\u13a1\u13d2\u1587\ua4e3\u01a6"), ...signsOf("S", "\u0405\u054f\u13da\ua4e2") ]);

function signsOf(plain, others) {
 return Array.from(others, other => [ other, plain ]);
}

function foldedSigns(text) {
 if (ASCII.test(text)) return text;
 return mapped(text.normalize("NFKC").replace(INVISIBLE(), ""), SIGNS);
}

function foldedCapitals(text) {
 return ASCII.test(text) ? text : mapped(text, LETTERS);
}

function mapped(text, table) {
 return Array.from(text, sign => table.get(sign) ?? sign).join("");
}

const DECORATION = require_main.unicodePattern(String.raw`^(?:\s|\d{1,6}[.)](?=\s)|\p{Extended_Pictographic}|\p{M}|[\u200d\ufe0f]|:[a-z_]{1,30}:|\[[^\]]{0,60}\]|\([^()]{0,60}\)|\u3010[^\u3011]{0,60}\u3011|(?:fixup|squash|amend)!\s|[A-Za-z][A-Za-z0-9_-]{0,40}-\d{1,9}(?=[\s:;,/|&+)\]}>])|(?:(?:Merged )?[PM]R |GH-?)?[#!]?\d{1,9}(?=[\s:;,/|&+)\]}>])|[0-9a-f]{7,40}(?=\s)|[*+>_\x60:;,/|&(){}<>[\]\u2013\u2014~\u2022\u2023\u25e6\u25aa\u25cf#"'\u201c\u201d\u2018\u2019\u00ab\u00bb-])+`, "u");

const SUBJECT = require_main.unicodePattern(String.raw`^\p{L}[\p{L}\p{M}\w/-]{0,50}\s?(?:\(.{0,200}?\))?(?:\s?!{1,3}[*_\x60]{0,3}\s?(?:\(.{0,200}?\))?\s?:|:\s?!)[\s]?(.*)$`, "u");

const FOOTER = /^BREAKING[ _-]{1,2}CHANGES?[*_`]{0,4}\s{0,4}(?::|#)[*_`]{0,4}\s?(.*)$/;

const MAX_LINE = 2e3;

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/;

function declaredBreaks({subject, body}) {
 const lines = linesOf(body);
 const footers = [ subject, ...lines ].flatMap(line => footerOf(line) ?? []);
 const distinct = [ ...new Set(footers.filter(text => text !== "")), ...footers.filter(text => text === "") ];
 const own = footers.length > 0 ? void 0 : marked(subject);
 return [ ...own === void 0 ? [] : [ own ], ...distinct.map(text => text === "" ? subject : text), ...listedBreaks(subject, lines) ];
}

function listedBreaks(subject, lines) {
 const title = plain(subject);
 const known = new Set([ title, title.replace(NUMBER, "") ]);
 return lines.flatMap(line => {
  const text = marked(line);
  const written = plain(line);
  const isEmpty = text === line;
  if (text === void 0 || known.has(written) && !isEmpty) return [];
  known.add(written);
  return [ text ];
 });
}

const NUMBER = /\s\(#\d{1,10}\)$/;

function doubtfulBreaks({subject, body}) {
 return [ subject, ...linesOf(body) ].filter(line => isDoubtful(line) && !isDeclared(line));
}

function linesOf(body) {
 return body.split(LINE_END);
}

function isDeclared(line) {
 return footerOf(line) !== void 0 || marked(line) !== void 0;
}

function footerOf(line) {
 return FOOTER.exec(foldedCapitals(plain(line)))?.[1]?.trim();
}

function marked(line) {
 const text = SUBJECT().exec(plain(line))?.[1];
 return text === "" ? line : text;
}

function plain(line) {
 return foldedSigns(line.slice(0, MAX_LINE).replace(DECORATION(), "")).replace(DECORATION(), "").trimEnd();
}

const TYPE = "(?:feat|feature|fix|chore|refactor|perf|build|ci|docs|style|test|revert)";

const BEHIND_WORDS = new RegExp(`[:;,|)\\]}>\u2013\u2014-]\\s{0,4}${TYPE}(?:\\([^()]{0,60}\\))?\\s?!\\s?(?:\\([^()]{0,60}\\))?:`, "iu");

const UNKNOWN_SIGN = new RegExp(`^${TYPE}(?:\\([^()]{0,60}\\))?[^\\x00-\\x7f\\s]{1,3}(?:\\([^()]{0,60}\\))?\\s?:`, "iu");

const MAX_START = 200;

function isDoubtful(line) {
 const start = plain(line).slice(0, MAX_START);
 return BEHIND_WORDS.test(start) || UNKNOWN_SIGN.test(start) || isLikeFooter(start);
}

const FOOTER_TOKEN = "BREAKING CHANGE";

const MAX_MISSPELT = 3;

const NOTHING$1 = /^[\s*_`-]*(?:none|no|nothing|n\/a|nil|false)?[\s.*_`!-]*$/i;

function isLikeFooter(start) {
 const end = start.search(/[:#]/);
 if (end === -1 || Math.abs(end - 15) > MAX_MISSPELT) return false;
 const token = foldedCapitals(start.slice(0, end).trim().toUpperCase()).replace(/[_-]/g, " ");
 if (token.startsWith("NO") || NOTHING$1.test(start.slice(end + 1))) return false;
 return editDistance(token, FOOTER_TOKEN) <= MAX_MISSPELT;
}

function editDistance(left, right) {
 let row = Array.from({
  length: right.length + 1
 }, (_, index) => index);
 for (const [index, sign] of Array.from(left).entries()) {
  const next = [ index + 1 ];
  for (const [at, other] of Array.from(right).entries()) {
   const changed = (row[at] ?? 0) + (sign === other ? 0 : 1);
   next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
  }
  row = next;
 }
 return row.at(-1) ?? 0;
}

function matchesName(pattern, name) {
 const star = pattern.indexOf("*");
 if (star === -1) return pattern === name;
 if (pattern[star - 1] !== "\\" && !name.startsWith(pattern.slice(0, star))) return false;
 return require_main.matchesItems(placesOf(pattern), name);
}

function placesOf(pattern) {
 return Array.from(pattern.match(/\\\*|[\s\S]/g) ?? [], sign => sign === "*" ? require_main.ANY_NUMBER : require_main.exactItem(sign === "\\*" ? "*" : sign));
}

const ZodMiniISODateTime = require_main.$constructor("ZodMiniISODateTime", (inst, def) => {
 require_main.$ZodISODateTime.init(inst, def);
 require_main.ZodMiniStringFormat.init(inst, def);
});

function datetime(params) {
 return require_main._isoDateTime(ZodMiniISODateTime, params);
}

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

const MAX_SHOWN$1 = 60;

function showValue(value) {
 if (value === void 0) return "nothing";
 const text = typeof value === "number" ? String(value) : JSON.stringify(value);
 return text.length <= MAX_SHOWN$1 ? text : `${text.slice(0, MAX_SHOWN$1)}\u2026`;
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

const REMEDY$1 = "check that this is the right file: none of this kind is that large";

function tomlRefusal(problem) {
 switch (problem.kind) {
 case "malformed":
  return notToml(problem.reason, problem.at.line);

 case "too-long-string":
  return notToml("a string is too long", void 0);

 case "too-deep":
  return new require_main.EvidenceError(`the TOML is nested deeper than ${problem.limit}`, {
   line: problem.at.line,
   remedy: REMEDY$1
  });

 case "too-large":
  return new require_main.EvidenceError(`the TOML has more than ${problem.limit} keys, values and lines`, {
   line: problem.at.line,
   remedy: REMEDY$1
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
  return `the key ${showValue(problem.key)} appears twice in one mapping`;

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
  return `it uses the tag ${showValue(problem.tag)}`;
 }
}

function parseJsonTree(text) {
 checkLength(text);
 const {root, problems} = require_main.readJson(text);
 if (root === void 0) throw jsonRefusal(problems[0]);
 const [duplicate] = problems;
 if (duplicate !== void 0) throw jsonRefusal(duplicate);
 return root;
}

async function parseToml(text) {
 checkLength(text);
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
 checkLength(text);
 const {readYaml} = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 5197, 23)).then(n => n.read_yaml_exports);
 const {documents, problems} = readYaml(text, YAML_RULES);
 const [problem] = problems;
 if (problem !== void 0) throw yamlRefusal(problem);
 return documents.filter(root => !isNothing(root));
}

function isNothing(root) {
 return root.kind === "null" && (root.text === "" || root.text === "null");
}

const MANIFEST_SCHEMA = "governance.bundle/v1";

const MANIFEST_FILE = "governance-bundle.json";

const DOCUMENT_LIMIT = 1048576;

function renderDocument(title, blocks) {
 const head = require_block.sectionOf({
  head: `# ${require_main.escapeMarkdown(title)}\n`,
  values: [],
  render: String,
  source: "gate"
 });
 return require_block.joinSections([ head, ...blocks.flatMap(require_block.blockSections) ], DOCUMENT_LIMIT);
}

function exactNumber(digits) {
 const number = Number(digits);
 return Number.isSafeInteger(number) ? number : void 0;
}

function exactNumbers(text) {
 const numbers = text.split(".").flatMap(each => exactNumber(each) ?? []);
 return numbers.length === text.split(".").length ? numbers : void 0;
}

function compareNumbers(left, right) {
 for (let index = 0; index < Math.max(left.length, right.length); index++) {
  const difference = (left[index] ?? 0) - (right[index] ?? 0);
  if (difference !== 0) return difference;
 }
 return 0;
}

function firstDifference(left, right) {
 const length = Math.max(left.length, right.length);
 const index = Array.from({
  length
 }).findIndex((_, place) => (left[place] ?? 0) !== (right[place] ?? 0));
 return index === -1 ? void 0 : index;
}

function raised(numbers, place, length) {
 return Array.from({
  length: Math.max(place + 1, length)
 }, (_, index) => {
  if (index > place) return 0;
  return (numbers[index] ?? 0) + (index === place ? 1 : 0);
 });
}

const PADDED = /^(\d{4})\.(\d{2})\.(\d{2})(?:\.\d+)?$/;

function isPadded({core}) {
 const [, year, month, day] = PADDED.exec(core) ?? [];
 return year !== void 0 && require_main.parseCalendarDate(`${year}-${month}-${day}`) !== void 0;
}

function haveDays(versions) {
 return versions.length > 0 && versions.every(isPadded);
}

const MONTHS = 12;

function partsOf$1({core, numbers}, days) {
 const length = days === "days" ? 3 : 2;
 const [year = 0, month = 0, third = 0] = numbers;
 return {
  day: [ yearOf(year), month, days === "days" ? third : 0 ],
  isDate: month <= MONTHS && numbers.length <= length + 1,
  calendar: core.split(".").slice(0, length).join("."),
  micro: numbers[length] ?? 0,
  hasMicro: numbers.length > length
 };
}

const CENTURY = 2e3;

function yearOf(written) {
 return written < 100 ? CENTURY + written : written;
}

function compareDays(left, right) {
 return compareNumbers(left, right);
}

const TIME_ZONES$1 = 504e5;

function lastDay(now) {
 return dayAt(now + TIME_ZONES$1);
}

function dayAt(now) {
 const date = new Date(now);
 return [ date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate() ];
}

function writtenLike({core}, [year, month, day]) {
 const [first = "", second = ""] = core.split(".");
 const shownYear = first.length === 2 ? padded(year % 100) : String(year);
 if (day > 0) return [ shownYear, padded(month), padded(day) ].join(".");
 return [ shownYear, second.startsWith("0") && second !== "0" ? padded(month) : String(month) ].join(".");
}

function padded(number) {
 return String(number).padStart(2, "0");
}

const PLAIN$1 = /^(\d+(?:\.\d+){0,5})(?:-?([a-z]{1,20})\.?(0|[1-9]\d*))?(?:\+([0-9A-Za-z]+(?:\.[0-9A-Za-z]+)*))?$/;

const LABELS$1 = new Map([ [ "a", "alpha" ], [ "b", "beta" ] ]);

function plainLabel(name) {
 return LABELS$1.get(name) ?? name;
}

function parsePlain(text, scheme) {
 const [, core, label, digits = "0", build] = text.length > 256 || text.endsWith("\n") ? [] : PLAIN$1.exec(text) ?? [];
 const numbers = core === void 0 ? void 0 : exactNumbers(core);
 const number = exactNumber(digits);
 if (core === void 0 || numbers === void 0 || number === void 0) return;
 const [major = 0, minor = 0, patch = 0] = numbers;
 return {
  scheme,
  text,
  core,
  major,
  minor,
  patch,
  numbers,
  epoch: 0,
  post: void 0,
  prerelease: label === void 0 ? [] : [ plainLabel(label), number ],
  build: build?.split(".") ?? []
 };
}

function comparePlain(left, right) {
 return compareNumbers(left.numbers, right.numbers) || comparePreReleases(left, right);
}

function comparePreReleases({prerelease: left}, {prerelease: right}) {
 if (left.length === 0 || right.length === 0) return right.length - left.length;
 const [[name = "", number = 0], [otherName = "", otherNumber = 0]] = [ left, right ];
 if (name !== otherName) return name < otherName ? -1 : 1;
 return Number(number) - Number(otherNumber);
}

const NUMBERS$2 = /^(?:\d{2}|[1-9]\d{3})\.(?:0|0?[1-9]|[1-9]\d+)(?:\.(?:0|0?[1-9]|[1-9]\d+)(?:\.(?:0|[1-9]\d*))?)?$/;

function parseCalver(text) {
 const version = parsePlain(text, "calver");
 return version !== void 0 && NUMBERS$2.test(version.core) ? version : void 0;
}

function stepOf$1(previous, version, {now, released}) {
 const known = unitOf([ ...released, previous ]);
 const unit = unitOf([ ...released, previous, version ]);
 const [before, after] = [ partsOf$1(previous, unit), partsOf$1(version, unit) ];
 const kind = kindOf(before.day, after.day);
 const order = compareDays(after.day, before.day);
 const counted = countedUp(partsOf$1(previous, known));
 if (order === 0 && unit === known) return {
  kind,
  next: counted
 };
 const isFuture = now !== void 0 && compareDays(after.day, lastDay(now)) > 0;
 if (order > 0 && !isFuture && after.isDate) return {
  kind,
  next: after.micro === 0 ? version.core : begun(after.calendar, after)
 };
 return stepToNow(previous, {
  now,
  released
 }) ?? {
  kind: "patch",
  next: counted
 };
}

function unitOf(versions) {
 return haveDays(versions) ? "days" : "months";
}

function countedUp({calendar, micro}) {
 return `${calendar}.${micro + 1}`;
}

function begun(calendar, {hasMicro}) {
 return hasMicro ? `${calendar}.0` : calendar;
}

function stepToNow(previous, {now, released}) {
 if (now === void 0) return;
 const unit = unitOf([ ...released, previous ]);
 const before = partsOf$1(previous, unit);
 const [year, month, day] = dayAt(now);
 const today = [ year, month, unit === "days" ? day : 0 ];
 if (compareDays(today, before.day) <= 0) return;
 return {
  kind: kindOf(before.day, today),
  next: begun(writtenLike(previous, today), before)
 };
}

function successorsOf$2(previous, moment) {
 return [ {
  kind: "patch",
  next: countedUp(partsOf$1(previous, unitOf([ ...moment.released, previous ])))
 }, ...[ stepToNow(previous, moment) ].filter(each => each !== void 0) ];
}

function kindOf(before, after) {
 if (before[0] !== after[0]) return "major";
 return compareDays(before, after) === 0 ? "patch" : "minor";
}

const CALVER = {
 noun: "calendar versioning",
 example: "2026.1",
 rule: "names the day or month of its release, or counts the releases of one by one",
 breaksInMajor: false,
 parse: parseCalver,
 compare: comparePlain,
 step: stepOf$1,
 successors: successorsOf$2,
 preRelease: (core, label, number) => `${core}${label}${number}`,
 label: plainLabel
};

function kindAt(place) {
 if (place === 0) return "major";
 return place === 1 ? "minor" : "patch";
}

const PEP440 = /^(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)(?<pre>[-_.]?(?<name>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<number>\d+)?)?(?<post>-(?<short>\d+)|[-_.]?(?:post|rev|r)[-_.]?(?<long>\d+)?)?(?<dev>[-_.]?dev[-_.]?(?<day>\d+)?)?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;

const NAMES = new Map([ [ "alpha", "a" ], [ "beta", "b" ], [ "c", "rc" ], [ "pre", "rc" ], [ "preview", "rc" ] ]);

function labelOf(name) {
 const lower = name.toLowerCase();
 return NAMES.get(lower) ?? lower;
}

function parsePep440(text) {
 const groups = text.length > 256 || text.endsWith("\n") ? void 0 : PEP440.exec(text)?.groups;
 return groups && versionOf(text, groups);
}

function versionOf(text, groups) {
 const {release = "", epoch = "0", name, number = "0", short, long = "0", day = "0", local} = groups;
 const numbers = exactNumbers(release);
 const counted = [ epoch, number, short ?? long, day ].flatMap(digits => exactNumber(digits) ?? []);
 const [epochNumber, preNumber, postNumber, devNumber] = counted;
 if (numbers === void 0 || epochNumber === void 0 || counted.length < 4) return;
 const [major = 0, minor = 0, patch = 0] = numbers;
 const isPost = groups["post"] !== void 0;
 const post = isPost && name === void 0 ? postNumber : void 0;
 return {
  scheme: "pep440",
  text,
  core: coreText(epochNumber, numbers, post),
  major,
  minor,
  patch,
  numbers,
  epoch: epochNumber,
  post,
  prerelease: [ ...name === void 0 ? [] : [ labelOf(name), preNumber ?? 0 ], ...isPost && name !== void 0 ? [ "post", postNumber ?? 0 ] : [], ...groups["dev"] === void 0 ? [] : [ "dev", devNumber ?? 0 ] ],
  build: local?.toLowerCase().split(/[-_.]/) ?? []
 };
}

function coreText(epoch, numbers, post) {
 return `${epoch === 0 ? "" : `${epoch}!`}${numbers.join(".")}${post === void 0 ? "" : `.post${post}`}`;
}

function rankOf({prerelease, post}) {
 const [first, number] = prerelease;
 const numberOf = name => {
  const place = prerelease.indexOf(name);
  return place === -1 ? void 0 : Number(prerelease[place + 1]);
 };
 const isDevOnly = first === "dev" && post === void 0;
 const label = isDevOnly ? -1 : first === void 0 || first === "dev" ? 3 : [ "a", "b", "rc" ].indexOf(String(first));
 return [ label, label === 3 || isDevOnly ? 0 : Number(number), post ?? numberOf("post") ?? -1, numberOf("dev") ?? Number.POSITIVE_INFINITY ];
}

function comparePep440(left, right) {
 const [own, other] = [ rankOf(left), rankOf(right) ];
 const place = own.findIndex((each, index) => each !== other[index]);
 return left.epoch - right.epoch || compareNumbers(left.numbers, right.numbers) || (place === -1 ? 0 : Math.sign((own[place] ?? 0) - (other[place] ?? 0)));
}

function raise$2(previous, place, length) {
 const numbers = raised(previous.numbers, place, length);
 return {
  kind: kindAt(place),
  next: coreText(previous.epoch, numbers, void 0)
 };
}

function stepOf(previous, version) {
 if (version.epoch !== previous.epoch) return {
  kind: "major",
  next: version.epoch === previous.epoch + 1 && version.post === void 0 ? version.core : coreText(previous.epoch + 1, version.numbers, void 0)
 };
 const place = firstDifference(previous.numbers, version.numbers);
 if (place !== void 0) return raise$2(previous, place, version.numbers.length);
 const first = version.post === 0 ? 0 : 1;
 const number = previous.post === void 0 ? first : previous.post + 1;
 return {
  kind: "patch",
  next: coreText(previous.epoch, version.numbers, number)
 };
}

function successorsOf$1(previous, _) {
 const {length} = previous.numbers;
 return [ Math.max(2, length - 1), 1, 0 ].map(place => raise$2(previous, place, length));
}

const PEP440_SCHEME = {
 noun: "PEP 440",
 example: "1.2.3",
 rule: "raises one number by one and sets those after it to 0",
 breaksInMajor: true,
 parse: parsePep440,
 compare: comparePep440,
 step: stepOf,
 successors: successorsOf$1,
 preRelease: (core, label, number) => `${core}${label === "dev" ? ".dev" : label}${number}`,
 label: labelOf
};

var require_debug = require_rolldown_runtime.__commonJSMin((exports, module) => {
 module.exports = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
});

var require_constants = require_rolldown_runtime.__commonJSMin((exports, module) => {
 module.exports = {
  MAX_LENGTH: 256,
  MAX_SAFE_COMPONENT_LENGTH: 16,
  MAX_SAFE_BUILD_LENGTH: 250,
  MAX_SAFE_INTEGER: Number.MAX_SAFE_INTEGER || 9007199254740991,
  WHITESPACE_CHARACTERS: [ "\t", "\n", "\v", "\f", "\r", " ", "\xa0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200a", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000", "\ufeff" ],
  RELEASE_TYPES: [ "major", "premajor", "minor", "preminor", "patch", "prepatch", "prerelease" ],
  SEMVER_SPEC_VERSION: "2.0.0",
  FLAG_INCLUDE_PRERELEASE: 1,
  FLAG_LOOSE: 2
 };
});

var require_re = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const {MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH} = require_constants();
 const debug = require_debug();
 exports = module.exports = {};
 const re = exports.re = [];
 const safeRe = exports.safeRe = [];
 const src = exports.src = [];
 const safeSrc = exports.safeSrc = [];
 const t = exports.t = {};
 let R = 0;
 const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
 const safeRegexReplacements = [ [ "\\s", 1 ], [ "\\d", MAX_LENGTH ], [ LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH ] ];
 const makeSafeRegex = value => {
  for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
  return value;
 };
 const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value);
  const index = R++;
  debug(name, index, value);
  t[name] = index;
  src[index] = value;
  safeSrc[index] = safe;
  re[index] = new RegExp(value, isGlobal ? "g" : void 0);
  safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
 };
 createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
 createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
 createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
 createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
 createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
 createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
 createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
 createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
 createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
 createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
 createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
 createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
 createToken("FULL", `^${src[t.FULLPLAIN]}$`);
 createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
 createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
 createToken("GTLT", "((?:<|>)?=?)");
 createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
 createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
 createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
 createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
 createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
 createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
 createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
 createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
 createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
 createToken("COERCERTL", src[t.COERCE], true);
 createToken("COERCERTLFULL", src[t.COERCEFULL], true);
 createToken("LONETILDE", "(?:~>?)");
 createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
 exports.tildeTrimReplace = "$1~";
 createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
 createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
 createToken("LONECARET", "(?:\\^)");
 createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
 exports.caretTrimReplace = "$1^";
 createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
 createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
 createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
 createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
 createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
 exports.comparatorTrimReplace = "$1$2$3";
 createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
 createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
 createToken("STAR", "(<|>)?=?\\s*\\*");
 createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
 createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
});

var require_parse_options = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const looseOption = Object.freeze({
  loose: true
 });
 const emptyOpts = Object.freeze({});
 const parseOptions = options => {
  if (!options) return emptyOpts;
  if (typeof options !== "object") return looseOption;
  return options;
 };
 module.exports = parseOptions;
});

var require_identifiers = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const numeric = /^[0-9]+$/;
 const compareIdentifiers = (a, b) => {
  if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
  const anum = numeric.test(a);
  const bnum = numeric.test(b);
  if (anum && bnum) {
   a = +a;
   b = +b;
  }
  return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
 };
 const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
 module.exports = {
  compareIdentifiers,
  rcompareIdentifiers
 };
});

var require_semver = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const debug = require_debug();
 const {MAX_LENGTH, MAX_SAFE_INTEGER} = require_constants();
 const {safeRe: re, t} = require_re();
 const parseOptions = require_parse_options();
 const {compareIdentifiers} = require_identifiers();
 const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split(".");
  if (identifiers.length > prerelease.length) return false;
  for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
  return true;
 };
 module.exports = class SemVer {
  constructor(version, options) {
   options = parseOptions(options);
   if (version instanceof SemVer) if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version; else version = version.version; else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
   if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
   debug("SemVer", version, options);
   this.options = options;
   this.loose = !!options.loose;
   this.includePrerelease = !!options.includePrerelease;
   const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
   if (!m) throw new TypeError(`Invalid Version: ${version}`);
   this.raw = version;
   this.major = +m[1];
   this.minor = +m[2];
   this.patch = +m[3];
   if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
   if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
   if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
   if (!m[4]) this.prerelease = []; else this.prerelease = m[4].split(".").map(id => {
    if (/^[0-9]+$/.test(id)) {
     const num = +id;
     if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
    }
    return id;
   });
   this.build = m[5] ? m[5].split(".") : [];
   this.format();
  }
  format() {
   this.version = `${this.major}.${this.minor}.${this.patch}`;
   if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
   return this.version;
  }
  toString() {
   return this.version;
  }
  compare(other) {
   debug("SemVer.compare", this.version, this.options, other);
   if (!(other instanceof SemVer)) {
    if (typeof other === "string" && other === this.version) return 0;
    other = new SemVer(other, this.options);
   }
   if (other.version === this.version) return 0;
   return this.compareMain(other) || this.comparePre(other);
  }
  compareMain(other) {
   if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
   if (this.major < other.major) return -1;
   if (this.major > other.major) return 1;
   if (this.minor < other.minor) return -1;
   if (this.minor > other.minor) return 1;
   if (this.patch < other.patch) return -1;
   if (this.patch > other.patch) return 1;
   return 0;
  }
  comparePre(other) {
   if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
   if (this.prerelease.length && !other.prerelease.length) return -1; else if (!this.prerelease.length && other.prerelease.length) return 1; else if (!this.prerelease.length && !other.prerelease.length) return 0;
   let i = 0;
   do {
    const a = this.prerelease[i];
    const b = other.prerelease[i];
    debug("prerelease compare", i, a, b);
    if (a === void 0 && b === void 0) return 0; else if (b === void 0) return 1; else if (a === void 0) return -1; else if (a === b) continue; else return compareIdentifiers(a, b);
   } while (++i);
  }
  compareBuild(other) {
   if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
   let i = 0;
   do {
    const a = this.build[i];
    const b = other.build[i];
    debug("build compare", i, a, b);
    if (a === void 0 && b === void 0) return 0; else if (b === void 0) return 1; else if (a === void 0) return -1; else if (a === b) continue; else return compareIdentifiers(a, b);
   } while (++i);
  }
  inc(release, identifier, identifierBase) {
   if (release.startsWith("pre")) {
    if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
    if (identifier) {
     const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
     if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
    }
   }
   switch (release) {
   case "premajor":
    this.prerelease.length = 0;
    this.patch = 0;
    this.minor = 0;
    this.major++;
    this.inc("pre", identifier, identifierBase);
    break;

   case "preminor":
    this.prerelease.length = 0;
    this.patch = 0;
    this.minor++;
    this.inc("pre", identifier, identifierBase);
    break;

   case "prepatch":
    this.prerelease.length = 0;
    this.inc("patch", identifier, identifierBase);
    this.inc("pre", identifier, identifierBase);
    break;

   case "prerelease":
    if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
    this.inc("pre", identifier, identifierBase);
    break;

   case "release":
    if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
    this.prerelease.length = 0;
    break;

   case "major":
    if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
    this.minor = 0;
    this.patch = 0;
    this.prerelease = [];
    break;

   case "minor":
    if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
    this.patch = 0;
    this.prerelease = [];
    break;

   case "patch":
    if (this.prerelease.length === 0) this.patch++;
    this.prerelease = [];
    break;

   case "pre":
    {
     const base = Number(identifierBase) ? 1 : 0;
     if (this.prerelease.length === 0) this.prerelease = [ base ]; else {
      let i = this.prerelease.length;
      while (--i >= 0) if (typeof this.prerelease[i] === "number") {
       this.prerelease[i]++;
       i = -2;
      }
      if (i === -1) {
       if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
       this.prerelease.push(base);
      }
     }
     if (identifier) {
      let prerelease = [ identifier, base ];
      if (identifierBase === false) prerelease = [ identifier ];
      if (isPrereleaseIdentifier(this.prerelease, identifier)) {
       const prereleaseBase = this.prerelease[identifier.split(".").length];
       if (isNaN(prereleaseBase)) this.prerelease = prerelease;
      } else this.prerelease = prerelease;
     }
     break;
    }

   default:
    throw new Error(`invalid increment argument: ${release}`);
   }
   this.raw = this.format();
   if (this.build.length) this.raw += `+${this.build.join(".")}`;
   return this;
  }
 };
});

var require_compare = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const SemVer = require_semver();
 const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
 module.exports = compare;
});

var require_parse = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const SemVer = require_semver();
 const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) return version;
  try {
   return new SemVer(version, options);
  } catch (er) {
   if (!throwErrors) return null;
   throw er;
  }
 };
 module.exports = parse;
});

var import_compare = require_rolldown_runtime.__toESM(require_compare(), 1);

var import_parse = require_rolldown_runtime.__toESM(require_parse(), 1);

const PLAIN = /^\d[\d.]*(?:[-+][0-9A-Za-z.+-]*)?$/;

function parseSemver(text) {
 const parsed = PLAIN.test(text) && !text.endsWith("\n") ? (0, import_parse.default)(text) : null;
 if (parsed === null) return;
 const {major, minor, patch, prerelease, build} = parsed;
 const numbers = [ major, minor, patch ];
 return {
  scheme: "semver",
  text,
  core: numbers.join("."),
  major,
  minor,
  patch,
  numbers,
  epoch: 0,
  post: void 0,
  prerelease,
  build
 };
}

function raise$1({numbers}, place) {
 return {
  kind: kindAt(place),
  next: raised(numbers, place, 3).join(".")
 };
}

const SEMVER = {
 noun: "Semantic Versioning 2.0",
 example: "1.2.3",
 rule: "raises one number by one and sets those after it to 0",
 breaksInMajor: true,
 parse: parseSemver,
 compare: (left, right) => (0, import_compare.default)(left.text, right.text),
 step: (previous, version) => raise$1(previous, firstDifference(previous.numbers, version.numbers) ?? 2),
 successors: previous => [ 2, 1, 0 ].map(place => raise$1(previous, place)),
 preRelease: (core, label, number) => `${core}-${label}.${number}`,
 label: name => name
};

const NUMBERS$1 = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){1,2}$/;

function parseTwoPart(text) {
 const version = parsePlain(text, "two-part");
 return version !== void 0 && NUMBERS$1.test(version.core) ? version : void 0;
}

function written(numbers) {
 return (numbers[2] === 0 ? numbers.slice(0, 2) : numbers).join(".");
}

function raise({numbers}, place) {
 return {
  kind: kindAt(place),
  next: written(raised(numbers, place, 3))
 };
}

const SCHEMES = {
 semver: SEMVER,
 pep440: PEP440_SCHEME,
 calver: CALVER,
 "two-part": {
  noun: "two or three numbers",
  example: "26.2",
  rule: "raises one number by one and sets those after it to 0",
  breaksInMajor: true,
  parse: parseTwoPart,
  compare: comparePlain,
  step: (previous, version) => raise(previous, firstDifference(previous.numbers, version.numbers) ?? 2),
  successors: previous => [ 2, 1, 0 ].map(place => raise(previous, place)),
  preRelease: (core, label, number) => `${core}-${label}.${number}`,
  label: plainLabel
 }
};

function schemeOf(name) {
 return SCHEMES[name];
}

function parseVersion(text, scheme) {
 return schemeOf(scheme).parse(text);
}

function compareVersions(left, right) {
 return schemeOf(left.scheme).compare(left, right);
}

function isVersion$1(version, text) {
 if (text === version.text) return true;
 const other = version.scheme === "semver" ? void 0 : parseVersion(text, version.scheme);
 return other !== void 0 && compareVersions(other, version) === 0 && other.build.join(".") === version.build.join(".");
}

function isStable({prerelease}) {
 return prerelease.length === 0;
}

function coreOf({core}) {
 return core;
}

function coreVersion(version) {
 return {
  ...version,
  text: version.core,
  prerelease: [],
  build: []
 };
}

function haveSameCore(left, right) {
 return compareVersions(coreVersion(left), coreVersion(right)) === 0;
}

function preReleaseOf({prerelease, post}) {
 const [label, number] = prerelease;
 return prerelease.length === 2 && post === void 0 && typeof label === "string" && typeof number === "number" ? {
  label,
  number
 } : void 0;
}

function preReleaseRules(names, scheme) {
 if (names === void 0) return {
  labels: [ "rc" ],
  candidate: "rc",
  starts: [ 1 ]
 };
 const labels = names.map(name => schemeOf(scheme).label(name));
 return {
  labels,
  candidate: labels.includes("rc") ? "rc" : labels.at(-1) ?? "rc",
  starts: [ 0, 1 ]
 };
}

function numbersOf(version, label, released) {
 return released.flatMap(each => {
  const own = preReleaseOf(each);
  return own?.label === label && haveSameCore(each, version) ? [ own.number ] : [];
 }).sort((left, right) => left - right);
}

function nextNumbers(version, label, {rules, released, ignored}) {
 const known = new Set(numbersOf(version, label, [ ...released, ...ignored ]));
 if (known.size === 0) return rules.starts;
 let next = rules.starts.includes(0) && known.has(0) ? 0 : 1;
 while (known.has(next)) next++;
 return [ next ];
}

function writtenPreRelease({scheme, core}, label, number) {
 return schemeOf(scheme).preRelease(core, label, number);
}

function nextPreRelease(version, wanted, known) {
 const {labels, candidate} = known.rules;
 const first = labels.indexOf(wanted ?? candidate);
 const begun = labels.findLastIndex(label => numbersOf(version, label, known.released).length > 0);
 const label = labels.slice(Math.max(first === -1 ? labels.indexOf(candidate) : first, begun)).find(each => !hasGap(version, each, known));
 if (label === void 0) return;
 return parseVersion(writtenPreRelease(version, label, nextNumbers(version, label, known).at(-1) ?? 1), version.scheme);
}

function hasGap(version, label, known) {
 const last = numbersOf(version, label, known.released).at(-1) ?? 0;
 return nextNumbers(version, label, known).every(number => number < last);
}

const NO_EARLIER = {
 isKnown: false,
 ignored: [],
 now: void 0,
 otherScheme: void 0
};

function lineOfVersion(version, released, lines) {
 const counted = released.filter(each => isStable(each) || haveSameCore(each, version));
 switch (lines) {
 case "single":
  return counted;

 case "major":
  return counted.filter(each => haveSameMajor(each, version));

 case "minor":
  return counted.filter(each => haveSameMajor(each, version) && (each.minor === version.minor || version.patch === 0));
 }
}

function haveSameMajor(left, right) {
 return left.major === right.major && left.epoch === right.epoch;
}

function isOfLine(earlier, version, lines) {
 const isSameMajor = haveSameMajor(earlier, version);
 switch (lines) {
 case "single":
  return true;

 case "major":
  return isSameMajor;

 case "minor":
  return isSameMajor && earlier.minor === version.minor;
 }
}

function greatest(versions) {
 return versions.reduce((found, each) => found === void 0 || compareVersions(each, found) > 0 ? each : found, void 0);
}

function channelOf(version, released, earlier = NO_EARLIER) {
 const core = coreVersion(version);
 const previous = greatest(released.filter(each => isStable(each) && compareVersions(each, core) < 0));
 const isPreRelease = !isStable(version);
 if (previous === void 0) return {
  kind: earlier.isKnown ? kindByNumbers(version) : "first",
  isPreRelease,
  previous,
  next: void 0
 };
 const moment = {
  now: earlier.now,
  released: released.map(coreVersion)
 };
 const {kind, next} = freeStep(schemeOf(version.scheme).step(previous, core, moment), earlier.ignored, version.scheme);
 return {
  kind,
  isPreRelease,
  previous,
  next
 };
}

function freeStep(step, ignored, scheme) {
 const known = parseVersion(step.next, scheme);
 if (!(known !== void 0 && ignored.some(each => compareVersions(each, known) === 0))) return step;
 const after = schemeOf(scheme).successors(known, {
  now: void 0,
  released: []
 }).find(({kind}) => kind === step.kind || kind === "patch");
 return after === void 0 ? step : freeStep({
  kind: step.kind,
  next: after.next
 }, ignored, scheme);
}

function kindByNumbers({minor, patch}) {
 if (patch > 0) return "patch";
 return minor > 0 ? "minor" : "major";
}

function successorsOf(previous, released, earlier) {
 const moment = {
  now: earlier.now,
  released: released.map(coreVersion)
 };
 return schemeOf(previous.scheme).successors(previous, moment).map(step => freeStep(step, earlier.ignored, previous.scheme));
}

const CALENDAR = /^(?:\d{2}|\d{4})(?:\.\d+)?\.0\d(?:\.|$)/;

const LEADING_ZERO = /(?:^|[!.])0\d/;

const TWO_NUMBERS = /^\d+\.\d+$/;

function likelyScheme(text) {
 const order = [ ...CALENDAR.test(text) ? [ "calver" ] : [], ...TWO_NUMBERS.test(text) ? [ "two-part" ] : [], ...LEADING_ZERO.test(text) ? [] : [ "pep440" ] ];
 if (schemeOf("semver").parse(text) !== void 0) return;
 return order.find(name => schemeOf(name).parse(text) !== void 0 && hasSeveralNumbers(text));
}

function hasSeveralNumbers(text) {
 return /^(?:\d+!)?\d+\.\d/.test(text);
}

const PLACE$2 = "{version}";

function frameOf(format) {
 const place = format.indexOf(PLACE$2);
 return {
  before: format.slice(0, place),
  after: format.slice(place + 9)
 };
}

function tagOf(format, version) {
 const {before, after} = frameOf(format);
 return before + version + after;
}

function textOf(tag, format) {
 const {before, after} = frameOf(format);
 if (!tag.startsWith(before) || !tag.endsWith(after)) return;
 return tag.length < before.length + after.length ? void 0 : tag.slice(before.length, tag.length - after.length);
}

function versionOfTag(tag, format, scheme) {
 const text = textOf(tag, format);
 return text === void 0 ? void 0 : parseVersion(text, scheme);
}

function readTag$1(tag, rules) {
 const {format, scheme, buildMetadata} = rules;
 const version = versionOfTag(tag, format, scheme);
 if (version === void 0) return refusedTag$1(tag, rules);
 if (version.build.length === 0 || buildMetadata === "allowed") return {
  kind: "version",
  version
 };
 return {
  kind: "refused",
  scheme,
  reason: `${shown(tag)} has build metadata, which does not count in the order of versions: two such tags would be the same version`,
  remedy: `tag the commit as ${tagOf(format, version.text.replace(/\+.*$/, ""))}, or set release.build-metadata: allowed in the policy`
 };
}

function refusedTag$1(tag, {format, scheme}) {
 const {noun, example} = schemeOf(scheme);
 if (tag === "") return {
  kind: "refused",
  scheme,
  reason: "no tag was pushed, and the input tag is empty",
  remedy: `run on the push of a tag, or set the input tag, as in ${tagOf(format, example)}`
 };
 const reason = `${shown(tag)} is not ${format} with a version of ${noun}`;
 const other = scheme === "semver" ? otherScheme(tag, format) : void 0;
 const remedy = `tag the commit as in ${tagOf(format, (other && preReleaseIn(tag, format, other)) ?? nearest(tag, scheme))}`;
 if (other !== void 0) return {
  kind: "refused",
  scheme,
  reason: `${reason}, but with one of ${schemeOf(other).noun}`,
  remedy: `${remedy}, or set scheme: ${other} under release in the policy if that is how versions are counted here`
 };
 const usual = otherFormat(tag, {
  format,
  scheme
 });
 if (usual === void 0) return {
  kind: "refused",
  scheme,
  reason,
  remedy
 };
 return {
  kind: "refused",
  scheme,
  reason,
  remedy: `${remedy}, or set tag: "${usual}" under release in the policy if that is how releases are tagged here`
 };
}

const USUAL_FORMATS = [ "v{version}", "{version}" ];

function otherFormat(tag, {format, scheme}) {
 if (!USUAL_FORMATS.includes(format)) return;
 return USUAL_FORMATS.find(usual => versionOfTag(tag, usual, scheme) !== void 0);
}

function otherScheme(tag, format) {
 const text = textOf(tag, format);
 return text === void 0 ? void 0 : likelyScheme(text);
}

function preReleaseIn(tag, format, scheme) {
 const version = versionOfTag(tag, format, scheme);
 const preRelease = version && preReleaseOf(version);
 if (preRelease === void 0 || version?.numbers.length !== 3) return;
 const {label, number} = preRelease;
 return schemeOf("semver").preRelease(version.numbers.join("."), plainLabel(label), number);
}

const NEARLY = /\d{1,9}(?:\.\d{1,9}){1,2}/;

function nearest(tag, scheme) {
 const near = NEARLY.exec(tag)?.[0];
 return near !== void 0 && parseVersion(near, scheme) !== void 0 ? near : schemeOf(scheme).example;
}

const MAX_SHOWN = 80;

function shown(tag) {
 return JSON.stringify(tag.length > MAX_SHOWN ? `${tag.slice(0, MAX_SHOWN)}\u2026` : tag);
}

function advisedVersion({version, preReleases: rules, earlier: {ignored}}, {next: wanted}, released) {
 const next = wanted === void 0 ? void 0 : parseVersion(wanted, version.scheme);
 if (next === void 0 || haveSameCore(next, version)) return;
 if (isStable(version)) return next;
 return nextPreRelease(next, preReleaseOf(version)?.label, {
  rules,
  released,
  ignored
 }) ?? next;
}

function nextTags(input, released) {
 const {version, lines, format} = input;
 const last = greatest(lineOfVersion(version, released, lines));
 if (last === void 0) return tagOf(format, version.core);
 const next = isStable(last) ? afterStable(last, input, released) : afterPreRelease(last, input, released);
 const isLater = each => lineOfVersion(each, released, lines).every(other => compareVersions(each, other) > 0);
 const tags = next.filter(isLater).map(({text}) => tagOf(format, text));
 return new Intl.ListFormat("en", {
  type: "disjunction",
  style: "long"
 }).format(tags).replace(", or ", " or ");
}

function afterStable(last, {candidateFor, preReleases: rules, earlier}, released) {
 const known = {
  rules,
  released,
  ignored: earlier.ignored
 };
 return successorsOf(last, released, earlier).flatMap(({kind, next}) => {
  const stable = parseVersion(next, last.scheme);
  if (stable === void 0) return [];
  const hasCandidate = released.some(each => haveSameCore(each, stable) && preReleaseOf(each)?.label === rules.candidate);
  return (candidateFor.some(each => each === kind) && !hasCandidate ? nextPreRelease(stable, void 0, known) : void 0) ?? stable;
 });
}

function afterPreRelease(last, {preReleases: rules, earlier: {ignored}}, released) {
 const stable = coreVersion(last);
 const next = nextPreRelease(stable, preReleaseOf(last)?.label, {
  rules,
  released,
  ignored
 });
 return next === void 0 ? [ stable ] : [ next, stable ];
}

function withAdvice(checks, {tag, checks: asAdvised}) {
 const advised = new Map(asAdvised.map(check => [ check.id, check ]));
 return checks.map(check => {
  const other = advised.get(check.id);
  if (check.status !== "fail" || other === void 0 || check.rule === require_main.versionStep.id) return check;
  return {
   ...check,
   remedy: other.remedy ?? `release ${tag} instead`
  };
 });
}

function checkBlockers(labels, reading) {
 if (labels.length === 0) return [];
 const common = {
  expected: require_main.exactly(0, "open issues"),
  detail: `with the label ${labels.join(" or ")}`
 };
 if (reading.kind === "unknown") {
  const {reason, remedy} = reading;
  const findings = [ {
   message: reason
  } ];
  return [ require_main.checkOf(require_main.openBlockers, {}, {
   ...common,
   status: "inconclusive",
   actual: null,
   remedy,
   findings
  }) ];
 }
 const findings = reading.issues.map(({number, title, url}) => ({
  message: `${title}: ${url}`,
  subject: `#${number}`
 }));
 const status = findings.length === 0 ? "pass" : "fail";
 const actual = require_main.measured(findings.length, "open issues");
 return [ require_main.checkOf(require_main.openBlockers, {}, {
  ...common,
  status,
  actual,
  findings
 }) ];
}

function checkBranch(input, commit) {
 const {named, defaultBranch, branches, fix} = input;
 const expected = require_main.exactly(`on ${(named ?? [ defaultBranch ]).join(" or ")}`);
 const found = branches.find(({contains}) => contains);
 if (found !== void 0) return require_main.checkOf(require_main.tagBranch, {}, {
  status: "pass",
  actual: require_main.measured(`on ${found.branch}`),
  expected
 });
 const reasons = doubts(input);
 if (reasons.length > 0) return require_main.checkOf(require_main.tagBranch, {}, {
  status: named === void 0 ? "warn" : "inconclusive",
  actual: null,
  expected,
  remedy: fix,
  findings: reasons
 });
 return require_main.checkOf(require_main.tagBranch, {}, {
  status: named === void 0 ? "warn" : "fail",
  actual: require_main.measured("on none of them"),
  expected,
  remedy: remedyOf$3(input),
  findings: [ ...branches.map(({branch}) => ({
   message: `does not contain commit ${commit.slice(0, SHORT_SHA$4)}`,
   subject: branch
  })), ...unmatchedOf(input) ]
 });
}

const SHORT_SHA$4 = 12;

function doubts({branches, incomplete}) {
 return [ ...branches.filter(({contains}) => contains === void 0).map(({branch}) => ({
  message: `the checkout does not show whether ${branch} contains the commit`,
  subject: branch
 })), ...incomplete === void 0 ? [] : [ {
  message: `${incomplete}, so not every branch is known`
 } ] ];
}

function unmatchedOf({unmatched}) {
 return unmatched.map(pattern => ({
  message: WILDCARD.test(pattern) ? "no branch matches this pattern" : "this branch does not exist",
  subject: pattern
 }));
}

const WILDCARD = /[*?[\]{}()!]/;

function remedyOf$3({named, defaultBranch, branches}) {
 const [target] = branches;
 if (target === void 0) return `name branches that exist in release.branches of the policy on ${defaultBranch}`;
 const {branch} = target;
 const merge = `merge the commit into ${branch} without squashing, push ${branch} and run this check again, or tag a commit of ${branch} with the next version`;
 return named === void 0 ? `${merge}; if releases come from other branches, name them in release.branches of the policy on ${defaultBranch}` : merge;
}

const NUMBERED = /^Merge pull request #(\d{1,10}) |\(#(\d{1,10})\)$/;

function numberOf(subject) {
 const [, merged, squashed] = NUMBERED.exec(subject) ?? [];
 return merged === void 0 && squashed === void 0 ? void 0 : Number(merged ?? squashed);
}

function withoutNumber(subject) {
 return subject.replace(/ ?\(#\d{1,10}\)$/, "");
}

function tellsOfBreaks(text) {
 return BREAKS.test(text.replace(NOTHING_BREAKS, ""));
}

const BREAKS = /\bbreaking\b|\bbackwards?[\s-]+(?:incompatib|compatibility (?:break|note|change))|\bincompatible (?:api )?changes?\b/i;

const NOTHING_BREAKS = /\b(?:non|not|no|nothing|never|without)[\s-]+(?:\w+[\s-]+)?(?:breaking\b|backwards?[\s-]+incompatib|incompatible)/gi;

const OTHER_TITLES = /^(?:breaks|breakages?|major changes|(?:in)?compatibility(?: (?:notes?|breaks?|changes?|issues?))?|(?:backwards?[\s-]+)?incompatib(?:le|ilities)(?: .*)?|(?:migration|migrating|upgrading|upgrade)(?: (?:notes?|guide|steps|instructions))?)$/i;

const REMOVALS = /^(?:removed|removals?|deprecations and removals|removed (?:features|apis?))$/i;

const REMOVES = /\b(?:remov|drop|delet)(?:e|es|ed|s|ing|al|ped|ping)?\b/i;

function partsOf(title) {
 return title.split(" / ").map(part => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""));
}

function breakingItems({sections}) {
 const items = [];
 const removals = [];
 for (const section of sections) {
  const parts = partsOf(section.title);
  const isAbout = tellsOfBreaks(section.title) || parts.some(part => OTHER_TITLES.test(part));
  const isOfRemovals = parts.some(part => REMOVALS.test(part));
  for (const item of section.items) if (isAbout || tellsOfBreaks(item)) items.push(item); else if (isOfRemovals) removals.push(item);
 }
 return {
  items,
  removals
 };
}

function undocumented({items, removals}, breaking) {
 const open = undocumentedIn(items, breaking);
 const removing = open.filter(({text, subject}) => REMOVES.test(text) || REMOVES.test(subject));
 const stillOpen = new Set(undocumentedIn(removals, removing));
 const documented = new Set(removing.filter(change => !stillOpen.has(change)));
 return open.filter(change => !documented.has(change));
}

function undocumentedIn(items, breaking) {
 const left = new Set(items.slice(0, MAX_ITEMS).map(item => ({
  item,
  words: wordsOf$1(item)
 })));
 const citations = citationsIn(items);
 return breaking.filter(change => !isCited(change, citations)).filter(({text}) => {
  const words = wordsOf$1(text);
  const same = text.trim().toLowerCase();
  const found = [ ...left ].find(each => same !== "" && each.item.toLowerCase().includes(same) || sharesWords(words, each.words));
  if (found !== void 0) left.delete(found);
  return found === void 0;
 });
}

const MAX_ITEMS = 2e3;

const MIN_SHA = 7;

function citationsIn(items) {
 const commits = new Set;
 const numbers = new Set;
 for (const item of items) {
  for (const [commit] of item.matchAll(/\b[0-9a-f]{7,64}\b/gi)) commits.add(commit.toLowerCase());
  for (const [, number = ""] of item.matchAll(/#(\d+)/g)) numbers.add(number);
 }
 return {
  commits,
  numbers
 };
}

function isCited({sha, subject}, {commits, numbers}) {
 for (let length = MIN_SHA; length <= sha.length; length++) if (commits.has(sha.slice(0, length))) return true;
 return numbers.has(String(numberOf(subject)));
}

function sharesWords(words, own) {
 const shared = [ ...words ].filter(word => own.has(word)).length;
 return words.size > 0 && shared * 3 >= words.size * 2;
}

const SHORTEST_WORD = 3;

function wordsOf$1(text) {
 const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
 return new Set(words.filter(word => word.length >= SHORTEST_WORD && !COMMON.has(word)));
}

const COMMON = new Set([ "the", "and", "now", "not", "for", "with", "from", "are", "has", "was", "this", "that", "breaking", "change", "changes" ]);

function checkBreaking(path, entry, breaking) {
 if (breaking === void 0) return unknownHistory$2();
 return documented(undocumented(entry === void 0 ? {
  items: [],
  removals: []
 } : breakingItems(entry), breaking).map(change => ({
  message: `commit ${change.sha.slice(0, 7)} is a breaking change, but no item about breaking changes names it: ${saidOf(change)}`,
  subject: change.sha,
  file: path,
  line: entry?.line ?? 1
 })));
}

function withoutChangelog(breaking) {
 if (breaking === void 0 || breaking.length === 0) return [];
 const findings = breaking.map(change => ({
  message: `commit ${change.sha.slice(0, 7)} is a breaking change, but the policy names no change log: ${saidOf(change)}`,
  subject: change.sha
 }));
 const remedy = "name the change log in release.changelog, and document the breaking changes there";
 return [ {
  ...documented(findings),
  remedy
 } ];
}

function saidOf({text, unreverted}) {
 if (unreverted === void 0) return text;
 const by = unreverted.by.slice(0, 7);
 return unreverted.kind === "claimed" ? `${text}; commit ${by} says that it reverts it, but does not undo all of it` : `${text}; commit ${by} may revert it, but several commits have the title or number that it cites`;
}

const UNDOCUMENTED = "undocumented breaking changes";

function documented(undocumentedChanges) {
 return require_main.checkOf(require_main.changelogBreaking, {}, {
  status: undocumentedChanges.length === 0 ? "pass" : "fail",
  actual: require_main.measured(undocumentedChanges.length, UNDOCUMENTED),
  expected: require_main.exactly(0, UNDOCUMENTED),
  findings: undocumentedChanges
 });
}

function unknownHistory$2() {
 return require_main.checkOf(require_main.changelogBreaking, {}, {
  status: "inconclusive",
  actual: null,
  expected: require_main.exactly("every breaking change in the entry"),
  remedy: "check out the whole history with its tags: use actions/checkout with fetch-depth: 0",
  findings: [ {
   message: "the commits since the version before cannot be read"
  } ]
 });
}

function unclearBreaks(doubtful) {
 if (doubtful.length === 0) return [];
 const findings = doubtful.map(({sha, line}) => ({
  message: `commit ${sha.slice(0, 7)} may declare a breaking change, but not in the form of Conventional Commits: ${line}`,
  subject: sha
 }));
 return [ require_main.checkOf(require_main.versionUnclear, {}, {
  status: "warn",
  ...require_main.noneOf(findings, "unclear declarations")
 }) ];
}

function unknownLabels({reason, remedy}) {
 return require_main.checkOf(require_main.changelogLabels, {}, {
  status: "inconclusive",
  actual: null,
  expected: require_main.exactly("the labels of the merged pull requests"),
  remedy,
  findings: [ {
   message: reason
  } ]
 });
}

const KINDS$1 = [ "major", "minor", "patch" ];

const RANK = {
 first: 3,
 major: 3,
 minor: 2,
 patch: 1
};

function checkCadence(input) {
 if (!isStable(input.version)) return [];
 return KINDS$1.flatMap(kind => {
  const interval = input.policy[kind];
  return interval === void 0 ? [] : [ checkKind(kind, interval, input) ];
 });
}

function checkKind(kind, interval, input) {
 const {channel, now, version} = input;
 const expected = require_main.atMost(interval.text);
 const last = lastOf(kind, input.released);
 if (last === void 0) return require_main.checkOf(require_main.cadenceOfKind, {
  kind
 }, {
  status: "pass",
  actual: require_main.measured("the first release"),
  expected
 });
 const due = require_main.afterInterval(last.at, interval);
 const common = {
  actual: require_main.measured(Math.max(0, require_main.daysBetween(last.at, now)), "days"),
  expected,
  detail: `since ${last.version.text}`
 };
 if (now <= due) return require_main.checkOf(require_main.cadenceOfKind, {
  kind
 }, {
  ...common,
  status: "pass"
 });
 const day = require_main.formatInstant(due).slice(0, 10);
 const comes = RANK[channel.kind] >= RANK[kind];
 const message = comes ? `was due on ${day}` : `one was due on ${day}, and this is a ${channel.kind} release`;
 return require_main.checkOf(require_main.cadenceOfKind, {
  kind
 }, {
  ...common,
  status: "warn",
  remedy: comes ? `plan the next ${kind} release within ${interval.text} of this one` : `plan a ${kind} release, or change release.cadence.${kind} in the policy`,
  findings: [ {
   message,
   subject: version.text
  } ]
 });
}

function lastOf(kind, released) {
 const stable = released.filter(({version}) => isStable(version)).sort((left, right) => compareVersions(left.version, right.version));
 const versions = stable.map(({version}) => version);
 return stable.filter(({version}, index) => RANK[channelOf(version, versions.slice(0, index)).kind] >= RANK[kind]).reduce((latest, each) => latest === void 0 || each.at > latest.at ? each : latest, void 0);
}

function checkCandidateAge({version, released, minAge, now}) {
 const candidates = released.filter(each => !isStable(each.version) && haveSameCore(each.version, version));
 if (minAge === void 0 || !isStable(version) || candidates.length === 0) return [];
 const known = candidates.map(each => ({
  ...each,
  at: instantOf(each, now)
 }));
 const newest = known.reduce((one, other) => compareVersions(other.version, one.version) > 0 ? other : one);
 if (newest.at === void 0) return [ unknownAge(newest.tag, minAge) ];
 const last = known.reduce((latest, each) => (each.at ?? 0) > (latest.at ?? 0) ? each : latest, newest);
 return [ judgeAge(last.tag, last.at ?? newest.at, {
  minAge,
  now
 }) ];
}

function unknownAge(subject, minAge) {
 return require_main.checkOf(require_main.versionCandidateAge, {}, {
  status: "inconclusive",
  actual: null,
  expected: require_main.atLeast(minAge.text),
  remedy: REMEDY,
  findings: [ {
   message: "when it was made is not known",
   subject
  } ]
 });
}

const REMEDY = "release another candidate with an annotated tag (git tag --annotate), on a machine whose clock is right";

function judgeAge(tag, at, {minAge, now}) {
 const age = now - at;
 const facts = {
  actual: require_main.measured(ageIn(minAge, age)),
  expected: require_main.atLeast(minAge.text),
  detail: `since ${tag}, made at ${require_main.formatInstant(at)}`
 };
 if (age >= minAge.milliseconds) return require_main.checkOf(require_main.versionCandidateAge, {}, {
  ...facts,
  status: "pass"
 });
 return require_main.checkOf(require_main.versionCandidateAge, {}, {
  ...facts,
  status: "fail",
  remedy: `run the release again at ${require_main.formatInstant(at + minAge.milliseconds)} or later`,
  findings: [ {
   message: "has not been out for long enough",
   subject: tag
  } ]
 });
}

const EPOCH = 0;

function instantOf({at, taggedAt = at}, now) {
 if (taggedAt === "unknown") return;
 return [ at, taggedAt ].every(each => each > EPOCH && each <= now) ? larger(at, taggedAt) : void 0;
}

function larger(one, other) {
 return one > other ? one : other;
}

const UNITS = [ [ "w", 6048e5 ], [ "d", 864e5 ], [ "h", 36e5 ], [ "min", 6e4 ] ];

function ageIn({text}, age) {
 const [unit, length] = UNITS.find(([name]) => text.endsWith(name)) ?? [ "min", 6e4 ];
 return `${Math.floor(age / length)}${unit}`;
}

const MAX_FINDINGS$1 = 200;

function firstFindings(findings, file) {
 const more = findings.length - MAX_FINDINGS$1;
 if (more <= 0) return findings;
 return [ ...findings.slice(0, MAX_FINDINGS$1), {
  message: `and ${more} more`,
  file
 } ];
}

function checkLeftovers(version, reading) {
 const left = leftoversIn(version, reading);
 const {fragments = []} = reading;
 const actual = require_main.measured(left.reduce((sum, {items}) => sum + items, fragments.length), "changes");
 if (!isStable(version)) {
  const expected = require_main.exactly("any number of changes");
  return require_main.checkOf(require_main.changelogUnreleased, {}, {
   status: "pass",
   actual,
   expected,
   detail: "a pre-release may leave changes there"
  });
 }
 const isWrong = fragments.length > 0 || left.some(({isLater}) => !isLater);
 return require_main.checkOf(require_main.changelogUnreleased, {}, {
  status: isWrong ? "fail" : left.length > 0 ? "warn" : "pass",
  actual,
  expected: require_main.exactly(0, "changes"),
  remedy: remedyOf$2(left, {
   fragments,
   path: reading.path,
   version: version.text
  }),
  findings: firstFindings([ ...left.map(each => findingOf$2(each, reading.path)), ...fragments.map(file => ({
   message: "holds a change that no release has collected",
   file
  })) ], reading.path)
 });
}

function remedyOf$2(left, {fragments, path, version}) {
 const [first] = fragments;
 const collected = first === void 0 ? [] : [ `collect the changes in ${first.slice(0, first.lastIndexOf("/"))} in the entry for ${version} with the tool that reads them, and commit the result` ];
 if (left.length === 0 && first !== void 0) return collected.join("");
 return [ `move ${left.some(({isLater}) => !isLater) ? remainderOf(left) : "what this version brings"} in ${path} to the entry for ${version}`, ...collected ].join("; ");
}

function remainderOf(left) {
 const [first, ...more] = new Set(left.filter(({isLater}) => !isLater).map(({title}) => title));
 return first === "" || more.length > 0 ? "what is above the newest version" : `what is under ${first}`;
}

function findingOf$2({items, title, line, isLater}, file) {
 const changes = items === 1 ? "1 change is" : `${items} changes are`;
 const place = title === "" ? "above the newest version" : `under ${title}`;
 return {
  message: `${changes} ${isLater ? "" : "still "}${place}${isLater ? ", a later version" : ""}`,
  file,
  line
 };
}

function leftoversIn(version, {entries, loose}) {
 const newest = entries.findIndex(entry => isReleased(entry, version));
 const above = newest === -1 ? [] : entries.slice(0, newest);
 return [ ...entries.filter(entry => entry.version === void 0).map(entry => ({
  ...placeOf(entry),
  title: "Unreleased",
  isLater: false
 })), ...above.flatMap(entry => entry.version === void 0 ? [] : ofVersion(entry, version)), ...loose.filter(({after}) => newest !== -1 && after <= newest).map(({title, line, items}) => ({
  title,
  line,
  items,
  isLater: isLaterThan(title, version)
 })) ].filter(({items}) => items > 0).toSorted((left, right) => left.line - right.line);
}

function isReleased({version: text, date, isPending}, version) {
 if (text === void 0) return false;
 if (isVersion$1(version, text)) return true;
 if (isPending) return false;
 const other = parseVersion(text, version.scheme);
 return date !== void 0 || other !== void 0 && compareVersions(other, version) <= 0;
}

function placeOf({line, sections}) {
 return {
  line,
  items: sections.flatMap(section => section.items).filter(item => !NOTHING.test(item)).length
 };
}

const NOTHING = /^[\s*_-]*(?:no(?:thing| (?:new |notable |unreleased )?changes)(?: yet)?|none|n\/a)?[\s.*_-]*$/i;

function ofVersion(entry, version) {
 const title = entry.version ?? "";
 return [ {
  ...placeOf(entry),
  title,
  isLater: isLaterThan(title, version)
 } ];
}

function isLaterThan(title, version) {
 const [, major, minor = "0", patch = "0"] = TITLE_VERSION.exec(title) ?? [];
 const text = [ major, minor, patch ].map(Number).join(".");
 const other = major === void 0 ? void 0 : parseVersion(text, version.scheme);
 return other !== void 0 && compareVersions(other, coreVersion(version)) > 0;
}

const TITLE_VERSION = /^\[?(?:v|version |release )?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?=$|[\s\](:,;+\u2013\u2014-])/i;

function ownEntries({version, package: name}, entries) {
 const own = entries.filter(entry => isVersion$1(version, entry.version ?? ""));
 if (name === void 0 || !namesSeveral(entries)) return own;
 return own.filter(entry => entry.name === void 0 || isNamed(entry.name, name));
}

function namesSeveral(entries) {
 const names = new Set(entries.map(entry => entry.name?.toLowerCase()));
 names.delete(void 0);
 return names.size > 1;
}

function isNamed(written, name) {
 const [long, short] = [ written.toLowerCase(), name.toLowerCase() ];
 return long === short || long.endsWith(`/${short}`);
}

const CHANGESETS = new Set([ "Major Changes", "Minor Changes", "Patch Changes" ]);

function isUndatedByHabit(own, entries) {
 const titles = own.sections.map(({title}) => title).filter(title => title !== "");
 return titles.length > 0 && titles.every(title => CHANGESETS.has(title)) && isUndated(entries);
}

function isUndated(entries) {
 return entries.every(({date, dateProblem}) => date === void 0 && dateProblem === void 0);
}

function checkChangelog(input) {
 const {version, reading, breaking, dates, now} = input;
 if (reading.kind !== "read") return [ unreadable$1(version, reading) ];
 const {path, entries} = reading;
 const own = ownEntries(input, entries);
 return [ checkEntry({
  version,
  path,
  dates,
  now
 }, own, entries), checkOrder$1(version, path, entries), checkLeftovers(version, reading), checkBreaking(path, own[0], breaking) ];
}

function releaseNotes(released, reading) {
 return reading.kind === "read" ? ownEntries(released, reading.entries)[0]?.body : void 0;
}

const NO_PROBLEMS = require_main.exactly(0, "problems");

function unreadable$1({text}, reading) {
 const {path} = reading;
 const isMissing = reading.kind === "missing";
 return require_main.checkOf(require_main.changelogEntry, {}, {
  status: isMissing ? "fail" : "inconclusive",
  actual: null,
  expected: NO_PROBLEMS,
  remedy: isMissing ? `write ${path} in the form of keepachangelog.com, with a dated entry for ${text}` : `fix ${path} so that it can be read`,
  findings: [ isMissing ? {
   message: `${path} does not exist`,
   file: path
  } : reading.finding ]
 });
}

function checkEntry(input, own, entries) {
 const {version, path, now} = input;
 const [first] = own;
 const needsDate = input.dates === "required" && first !== void 0 && !isUndatedByHabit(first, entries);
 const findings = first === void 0 ? [ absent$1(version, path, entries) ] : own.flatMap((entry, index) => [ ...faultsOf$2(entry, index, {
  needsDate,
  now
 }), ...index === 0 ? olderThanBelow(version, entry, entries) : [] ]).map(fault => ({
  ...fault,
  file: path
 }));
 if (findings.length === 0) return staleOrRight(own, {
  path,
  now
 });
 const isUndatedLog = needsDate && first.date === void 0 && isUndated(entries);
 return require_main.checkOf(require_main.changelogEntry, {}, {
  status: "fail",
  actual: require_main.measured(findings.length, "problems"),
  expected: NO_PROBLEMS,
  remedy: `write ${headingIn(path, version)} in ${path}, with what changed under it${isUndatedLog ? "; or set changelog-dates: optional under release in the policy if the log has no dates" : ""}`,
  findings: firstFindings(findings, path)
 });
}

function headingIn(path, {text}) {
 if (/\.(?:rst|rest)$/i.test(path)) return `the title "${text} (YYYY-MM-DD)"`;
 if (/\.(?:adoc|asciidoc|asc)$/i.test(path)) return `"== ${text} (YYYY-MM-DD)"`;
 if (/(?:^|\/)debian\/changelog$/.test(path)) return `an entry for ${text} that is not UNRELEASED`;
 return `"## [${text}] - YYYY-MM-DD"`;
}

function staleOrRight(own, {path, now}) {
 const findings = own.flatMap(({date, line}) => date !== void 0 && now - require_main.startOfDay(date) > STALE ? [ {
  message: `the entry is dated ${date}, weeks before the release`,
  file: path,
  line
 } ] : []);
 return require_main.checkOf(require_main.changelogEntry, {}, {
  status: findings.length === 0 ? "pass" : "warn",
  actual: require_main.measured(findings.length, "problems"),
  expected: NO_PROBLEMS,
  remedy: `write the day of the release in ${path}`,
  findings
 });
}

const STALE = 1296e6;

function olderThanBelow(version, entry, entries) {
 const below = entries.slice(entries.indexOf(entry) + 1).find(({version: text, date}) => {
  const other = parseVersion(text ?? "", version.scheme);
  return other && date !== void 0 && compareVersions(other, version) < 0;
 });
 if (entry.date === void 0 || below?.date === void 0 || entry.date >= below.date) return [];
 return [ {
  message: `the entry is dated ${entry.date}, before ${below.version} below it, which is dated ${below.date}`,
  line: entry.line
 } ];
}

function absent$1({text}, path, entries) {
 const near = entries.find(entry => entry.version?.startsWith(text) === true);
 return {
  message: `has no entry for ${text}${near?.version === void 0 ? "" : `; ${near.version} on line ${near.line} is another version`}`,
  file: path,
  line: near?.line ?? 1
 };
}

const TIME_ZONES = 504e5;

function faultsOf$2(entry, index, {needsDate, now}) {
 const {date, dateProblem, isPending} = entry;
 return [ index > 0 && "the version already has an entry: keep one of the two", isPending && "the entry says that the version is not released yet", dateProblem, needsDate && date === void 0 && dateProblem === void 0 && !isPending && "the entry has no date, as in 2026-01-31", date !== void 0 && require_main.startOfDay(date) > now + TIME_ZONES && `the entry is dated ${date}, which is in the future`, entry.isYanked && "the entry is marked as yanked: a withdrawn version is not released", entry.sections.every(({items}) => items.length === 0) && "the entry is empty" ].flatMap(message => message === false || message === void 0 ? [] : [ {
  message,
  line: entry.line
 } ]);
}

function checkOrder$1({scheme}, path, entries) {
 const findings = [];
 let above;
 for (const entry of entries) {
  const version = parseVersion(entry.version ?? "", scheme);
  if (version === void 0) continue;
  const message = above === void 0 ? void 0 : disorderOf(above, {
   version,
   entry
  });
  if (message !== void 0) findings.push({
   message,
   file: path,
   line: entry.line
  });
  above = {
   version,
   entry
  };
 }
 return require_main.checkOf(require_main.changelogOrder, {}, {
  status: findings.length === 0 ? "pass" : "warn",
  ...require_main.noneOf(findings, "entries out of order"),
  findings: firstFindings(findings, path)
 });
}

function disorderOf(above, below) {
 if (compareVersions(above.version, below.version) <= 0) return `${below.version.text} is below ${above.version.text}, which is not newer`;
 const [newer, older] = [ above.entry.date, below.entry.date ];
 return newer !== void 0 && older !== void 0 && newer < older ? `${below.version.text} is dated ${older}, which is later than ${above.version.text} above it` : void 0;
}

const TITLES = {
 linux: "Linux",
 macos: "macOS",
 windows: "Windows"
};

function checkCi(input) {
 const {reading, requiredOs, requiredCheckRuns} = input;
 if (requiredOs.length === 0 && requiredCheckRuns.length === 0) return [];
 if (reading.kind === "unknown") return unknownChecks(input, reading);
 const jobs = reading.jobs.filter(job => !isOwn(job, input) && !isLeftOut(job, input.optionalJobs));
 return [ ...requiredOs.map(os => checkSystem(os, jobs, input.repository)), ...requiredOs.length === 0 ? [] : [ checkUnplaced(jobs) ], ...requiredCheckRuns.map(name => checkExternal(name, reading.checkRuns)) ];
}

const SUCCESSFUL = require_main.atLeast(1, "successful jobs");

const UNSUCCESSFUL = require_main.exactly(0, "unsuccessful jobs");

const SUCCESS = require_main.exactly("success");

function unknownChecks({requiredOs, requiredCheckRuns}, {reason, remedy}) {
 const unknown = {
  status: "inconclusive",
  actual: null,
  remedy,
  findings: [ {
   message: reason
  } ]
 };
 return [ ...requiredOs.map(system => require_main.checkOf(require_main.ciSystem, {
  system
 }, {
  ...unknown,
  expected: SUCCESSFUL
 })), ...requiredCheckRuns.map(check => require_main.checkOf(require_main.ciCheckRun, {
  check
 }, {
  ...unknown,
  expected: SUCCESS
 })) ];
}

function isOwn({runId, path}, {ownRunId, ownWorkflow}) {
 return runId === ownRunId || path === ownWorkflow;
}

const OWN_EVENTS = new Set([ "push", "merge_group", "schedule", "workflow_dispatch" ]);

function isOfCommit({event, headRepository}, repository) {
 return OWN_EVENTS.has(event) && (repository === "" || headRepository === repository);
}

function isLeftOut({name, conclusion}, optional) {
 return (conclusion === "skipped" || conclusion === "neutral") && optional.some(pattern => matchesName(pattern, name));
}

function checkSystem(system, jobs, repository) {
 const own = jobs.filter(job => job.os === system);
 if (!own.some(job => isOfCommit(job, repository))) return withoutJob(system, own);
 return checkJobs(require_main.ciSystem, {
  system
 }, own);
}

function withoutJob(system, others) {
 const name = TITLES[system];
 const events = [ ...new Set(others.map(({event}) => event)) ].join(", ");
 const message = others.length === 0 ? `no job of this commit ran on ${name}` : `jobs ran on ${name} only for ${events}, which tests another commit or another repository`;
 return require_main.checkOf(require_main.ciSystem, {
  system
 }, {
  status: "fail",
  actual: require_main.measured(0, "successful jobs"),
  expected: SUCCESSFUL,
  remedy: `run CI on ${name} for this commit; if it runs on a self-hosted runner, give that runner the label ${name}`,
  findings: [ {
   message,
   subject: system
  } ]
 });
}

function checkUnplaced(jobs) {
 return checkJobs(require_main.ciOthers, {}, jobs.filter(({os}) => os === void 0));
}

function checkJobs(rule, scope, jobs) {
 const bad = jobs.filter(({conclusion}) => conclusion !== "success");
 return require_main.checkOf(rule, scope, {
  status: bad.length === 0 ? "pass" : statusOfBad(bad),
  actual: require_main.measured(bad.length, "unsuccessful jobs"),
  expected: UNSUCCESSFUL,
  detail: `${jobs.length - bad.length} of ${jobs.length} jobs succeeded`,
  findings: bad.map(findingOf$1)
 });
}

function statusOfBad(bad) {
 return bad.every(({conclusion}) => conclusion === null) ? "inconclusive" : "fail";
}

function findingOf$1({workflow, name, conclusion, url}) {
 return {
  message: `${conclusion ?? "still running"}: ${url}`,
  subject: `${workflow} / ${name}`
 };
}

function checkExternal(name, runs) {
 const own = runs.filter(run => run.name === name);
 const bad = own.filter(({conclusion}) => conclusion !== "success");
 const common = {
  expected: SUCCESS,
  remedy: `find out why ${name} did not succeed, and let it report again`
 };
 if (own.length === 0) {
  const findings = [ {
   message: `this commit has no check run ${name}`,
   subject: name
  } ];
  const actual = require_main.measured("no check run");
  return require_main.checkOf(require_main.ciCheckRun, {
   check: name
  }, {
   ...common,
   status: "fail",
   actual,
   findings
  });
 }
 return require_main.checkOf(require_main.ciCheckRun, {
  check: name
 }, {
  ...common,
  status: bad.length === 0 ? "pass" : statusOfBad(bad),
  actual: require_main.measured(bad.length === 0 ? "success" : bad[0]?.conclusion ?? "still running"),
  findings: bad.map(({conclusion, url}) => ({
   message: `${conclusion ?? "still running"}: ${url}`,
   subject: name
  }))
 });
}

function checkBump(input) {
 const {version, channel, breaking, deprecations} = input;
 if (breaking === void 0) return unknownHistory$1();
 const actual = require_main.measured(version.text);
 const isBeforeOne = channel.previous === void 0 || channel.previous.major === 0;
 if (!schemeOf(version.scheme).breaksInMajor) {
  const expected = require_main.exactly("any version: what breaks is documented in the change log");
  return require_main.checkOf(require_main.versionBreaking, {}, {
   status: "pass",
   actual,
   expected
  });
 }
 if (breaking.length === 0 || isBeforeOne) {
  const expected = require_main.exactly(freeVersion(channel));
  return require_main.checkOf(require_main.versionBreaking, {}, {
   status: "pass",
   actual,
   expected
  });
 }
 const findings = breaking.map(change => ({
  message: `commit ${change.sha.slice(0, 7)} is a breaking change: ${saidOf(change)}`,
  subject: change.sha
 }));
 if (channel.kind !== "major") {
  const next = nextMajor(channel.previous);
  const remedy = remedyOfBump(next, input);
  return require_main.checkOf(require_main.versionBreaking, {}, {
   status: "fail",
   actual,
   expected: require_main.exactly(next),
   remedy,
   findings
  });
 }
 if (deprecations === void 0) return require_main.checkOf(require_main.versionBreaking, {}, {
  status: "pass",
  actual,
  expected: require_main.exactly("a major version"),
  detail: "the policy names no register of deprecations, so an item in the change log is enough"
 });
 return checkServed(version, deprecations, findings);
}

function freeVersion({previous}) {
 if (previous === void 0) return "any version, as the first one";
 return previous.major === 0 ? "any version up to 1.0" : "any version without breaking changes";
}

function nextMajor(previous) {
 return (previous === void 0 ? [] : successorsOf(previous, [], NO_EARLIER)).find(({kind}) => kind === "major")?.next ?? "a major version";
}

function remedyOfBump(next, {version, released, rules, format}) {
 const major = parseVersion(next, version.scheme);
 const isOut = released.some(each => isStable(each) && (major === void 0 || compareVersions(each, major) >= 0));
 if (major === void 0 || isOut) return `revert the breaking changes: ${next} has been released, so they can only come in a later major version`;
 const {candidateFor, preReleases} = rules;
 const hasCandidate = released.some(each => !isStable(each) && haveSameCore(each, major));
 const needsCandidate = !isStable(version) || candidateFor.includes("major") && !hasCandidate;
 const known = {
  rules: preReleases,
  released,
  ignored: []
 };
 return `release ${tagOf(format, (needsCandidate ? nextPreRelease(major, preReleaseOf(version)?.label, known) : void 0)?.text ?? next)}, or revert the breaking changes`;
}

function checkServed(version, deprecations, breaks) {
 const core = coreVersion(version);
 const served = deprecations.filter(({removedIn}) => isVersion$1(core, removedIn ?? "")).length;
 const unit = `deprecations with removed-in: ${core.text}`;
 return require_main.checkOf(require_main.versionBreaking, {}, {
  status: served > 0 ? "pass" : "fail",
  actual: require_main.measured(served, unit),
  expected: require_main.atLeast(1, unit),
  remedy: `list what goes in the register that release.deprecations names, with removed-in: ${core.text}, once enough versions have warned of it; until then, revert the breaking changes`,
  findings: served > 0 ? [] : breaks
 });
}

function unknownHistory$1() {
 return require_main.checkOf(require_main.versionBreaking, {}, {
  status: "inconclusive",
  actual: null,
  expected: require_main.exactly("a major version if anything breaks"),
  remedy: "check out the whole history with its tags: use actions/checkout with fetch-depth: 0",
  findings: [ {
   message: "the commits since the version before cannot be read"
  } ]
 });
}

function checkDeprecations(input) {
 const checks = [ checkBump(input) ];
 if (input.deprecations === void 0) return checks;
 return [ ...checks, checkWindows(input, input.deprecations), checkOverdue(input, input.deprecations) ];
}

function missingRegister(path, branch) {
 const write = `write ${path}, with deprecations: [] if nothing is deprecated`;
 const message = branch === void 0 ? `${path} does not exist` : `the policy of ${branch} names ${path}, but the commit has no such file`;
 return require_main.checkOf(require_main.deprecationsRegister, {}, {
  status: "inconclusive",
  actual: null,
  expected: require_main.exactly(path),
  remedy: branch === void 0 ? write : `${write}, and release a commit that has it`,
  findings: [ {
   message,
   file: path
  } ]
 });
}

function checkWindows(input, deprecations) {
 const findings = deprecations.flatMap(each => windowFaults(each, input).map(message => ({
  message,
  subject: each.id,
  file: each.file,
  line: each.line
 })));
 const leaving = deprecations.filter(({removedIn}) => isRemoved(removedIn, input));
 return require_main.checkOf(require_main.deprecationsWindows, {}, {
  status: findings.length === 0 ? "pass" : "fail",
  ...require_main.noneOf(findings, "problems"),
  detail: `${leaving.length} of ${deprecations.length} deprecations are removed in this version. Before 1.0 one minor version has to warn; after that two for an API, which only a major version removes, and one for a flag`
 });
}

const MINORS = {
 api: 2,
 "cli-flag": 1,
 capability: 0
};

function windowFaults(deprecation, input) {
 const {kind, deprecatedIn, removedIn} = deprecation;
 const {scheme} = input.version;
 const [from, until] = [ parseVersion(deprecatedIn, scheme), parseVersion(removedIn ?? "", scheme) ];
 if (from === void 0 || until === void 0) return [];
 if (compareVersions(until, from) <= 0) return [ `is removed in ${until.text}, but only deprecated in ${from.text}` ];
 if (schemeOf(scheme).breaksInMajor && until.major > 0 && kind === "api" && !isMajorStart(until)) return [ `is an API, but ${until.text} is not a major version` ];
 return isRemoved(removedIn, input) ? removalFaults(deprecation, {
  from,
  until
 }, input) : [];
}

function removalFaults({id, kind, announced}, {from, until}, {released, notes, now}) {
 const needed = from.major === 0 ? 1 : MINORS[kind];
 const served = minorsBetween(from, until, released);
 const had = served.length === 0 ? "none" : served.join(", ");
 const wasReleased = released.some(each => compareVersions(each, from) === 0);
 return [ served.length < needed && `was deprecated in ${counted(served.length)} before ${until.text} (${had}), but needs ${needed}`, require_main.startOfDay(announced) > now && `is removed, but announced only for ${announced}`, kind !== "capability" && !wasReleased && `is deprecated in ${from.text}, which was never released`, kind === "capability" && !names(notes ?? "", id) && "is a capability, but the release notes do not name it" ].filter(fault => fault !== false);
}

function counted(minors) {
 return `${minors} released minor version${minors === 1 ? "" : "s"}`;
}

function isRemoved(removedIn, {version, channel}) {
 const until = parseVersion(removedIn ?? "", version.scheme);
 if (until === void 0 || compareVersions(until, coreVersion(version)) > 0) return false;
 return channel.previous === void 0 || compareVersions(until, channel.previous) > 0;
}

function names(text, name) {
 const at = text.indexOf(name);
 if (at === -1) return false;
 const isWord = character => character !== void 0 && /[\p{L}\p{N}_]/u.test(character);
 if (!isWord(text[at - 1]) && !isWord(text[at + name.length])) return true;
 return names(text.slice(at + name.length), name);
}

function isMajorStart({minor, patch}) {
 return minor === 0 && patch === 0;
}

function minorsBetween(from, until, released) {
 const warning = released.filter(each => isStable(each) && compareVersions(each, from) >= 0 && compareVersions(each, until) < 0);
 return [ ...new Set(warning.map(({major, minor}) => `${major}.${minor}`)) ];
}

function checkOverdue({version, released}, deprecations) {
 const known = [ ...released, version ];
 const findings = deprecations.flatMap(each => {
  const {id, deprecatedIn, removedIn, file, line} = each;
  const place = {
   subject: id,
   file,
   line
  };
  const from = parseVersion(deprecatedIn, version.scheme);
  if (from === void 0) return [];
  if (compareVersions(from, version) <= 0 && !known.some(each => haveSameCore(each, from))) return [ {
   message: `is deprecated in ${deprecatedIn}, which was never released`,
   ...place
  } ];
  if (!(removedIn === void 0 && version.major > from.major + (from.major === 0 ? 0 : 1))) return [];
  return [ {
   message: `has been deprecated since ${deprecatedIn} but has no removed-in`,
   ...place
  } ];
 });
 return require_main.checkOf(require_main.deprecationsOverdue, {}, {
  status: findings.length === 0 ? "pass" : "warn",
  ...require_main.noneOf(findings, "overdue deprecations")
 });
}

const MODULE = /^[ \t]*module[ \t]+(?:"([^"\s]+)"|`([^`\s]+)`|([^\s"`(]+))[ \t]*(?:\/\/.*)?$/;

function readGoModule(text) {
 const [only, other] = text.split(/\r?\n/).flatMap((line, index) => {
  const [, quoted, raw, plain] = MODULE.exec(line) ?? [];
  const module = quoted ?? raw ?? plain;
  return module === void 0 ? [] : [ {
   module,
   line: index + 1
  } ];
 });
 if (only !== void 0 && other === void 0) return only;
 throw new require_main.EvidenceError(only === void 0 ? "the go.mod names no module" : "the go.mod names two modules", {
  line: other?.line ?? 1,
  remedy: "write one line, as in module example.org/orbit"
 });
}

function otherThan(declared, found) {
 return (declared === void 0 ? void 0 : found.find(({version}) => version !== declared)) ?? found[0];
}

function meansVersion(written, version, spelling) {
 if (written === version) return true;
 switch (spelling) {
 case void 0:
  return false;

 case "pep440":
  return pep440Spelling(written) === pep440Spelling(version);

 case "gem":
  return gemSpelling(written) === gemSpelling(version);
 }
}

function spelledVersion(version, spelling) {
 switch (spelling) {
 case void 0:
  return version;

 case "pep440":
  return pep440Spelling(version);

 case "gem":
  return gemSpelling(version);
 }
}

const LABELS = new Map([ [ "alpha", "a" ], [ "beta", "b" ], [ "c", "rc" ], [ "pre", "rc" ], [ "preview", "rc" ] ]);

function pep440Spelling(version) {
 return version.toLowerCase().replace(/[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d{0,9})/, (_, label, number) => `${LABELS.get(label) ?? label}${Number(number)}`).replace(/[-_.]?(post|dev)[-_.]?(\d{0,9})/g, (_, label, number) => `.${label}${Number(number)}`);
}

function gemSpelling(version) {
 return version.replace(/(?:-|\.pre\.(?=[a-z]))/, ".").replace(/\.([a-z]{1,20})\.?(\d{1,9})$/, (_, label, number) => `.${label}${number}`);
}

const LOCK_FILES = [ [ /^Cargo\.toml$/, [ "Cargo.lock" ] ], [ /^package\.json$/, [ "package-lock.json", "npm-shrinkwrap.json", "bun.lock" ] ], [ /^pyproject\.toml$/, [ "uv.lock", "poetry.lock", "pdm.lock", "pylock.toml" ] ], [ /(?:\.gemspec|version\.rb)$/, [ "Gemfile.lock" ] ] ];

function lockFilesOf(manifest) {
 return LOCK_FILES.find(([name]) => name.test(manifest))?.[1] ?? [];
}

async function readLockedVersion(path, text, wanted) {
 const {name, folder} = wanted;
 switch (path.slice(path.lastIndexOf("/") + 1)) {
 case "Cargo.lock":
  return name === void 0 ? lockedWorkspace(text) : lockedCrate(text, {
   ...wanted,
   name
  });

 case "package-lock.json":
 case "npm-shrinkwrap.json":
  return lockedPackage(text, folder);

 case "uv.lock":
 case "poetry.lock":
 case "pdm.lock":
 case "pylock.toml":
  {
   const {lockedPythonPackage} = await (__webpack_require__.e(/* import() */ 743).then(__webpack_require__.t.bind(__webpack_require__, 743, 19)));
   return lockedPythonPackage(text, wanted);
  }

 case "bun.lock":
  {
   const {parseBunLock} = await (__webpack_require__.e(/* import() */ 536).then(__webpack_require__.t.bind(__webpack_require__, 1536, 19)));
   return lockedWorkspaceFolder(parseBunLock(text), folder);
  }

 case "Gemfile.lock":
  {
   const {parseGemfileLock} = await (__webpack_require__.e(/* import() */ 798).then(__webpack_require__.t.bind(__webpack_require__, 1798, 19)));
   return lockedGem(parseGemfileLock(text).gems, wanted);
  }

 default:
  throw new require_main.EvidenceError(`${JSON.stringify(path)} is not a supported lock file`, {
   remedy: `use one of: ${LOCK_FILES.flatMap(([, names]) => names).join(", ")}`
  });
 }
}

async function lockedCrate(text, {name, version}) {
 return otherThan(version, (listIn(await parseToml(text), "package", "package")?.items ?? []).flatMap((node, index) => {
  const where = `package[${index}]`;
  const table = tableAt(node, where);
  return textIn(table, "name", `${where}.name`) === name && !table.members.has("source") ? versionIn$2(table, where) ?? [] : [];
 }));
}

async function lockedWorkspace(text) {
 const own = (listIn(await parseToml(text), "package", "package")?.items ?? []).flatMap((node, index) => {
  const where = `package[${index}]`;
  return tableAt(node, where).members.has("source") ? [] : versionIn$2(tableAt(node, where), where) ?? [];
 });
 return new Set(own.map(({version}) => version)).size === 1 ? own[0] : void 0;
}

function lockedPackage(text, folder) {
 const document = tableAt(parseJsonTree(text), "the document");
 const own = tableIn(document, "packages", "packages")?.members.get(folder);
 const inner = own && versionIn$2(own, `packages[${JSON.stringify(folder)}]`);
 if (folder !== "") return inner;
 const outer = versionIn$2(document, "the document");
 if (inner === void 0 || outer === void 0 || inner.version === outer.version) return inner ?? outer;
 throw new require_main.EvidenceError(`it has version ${outer.version} at its top and ${inner.version} in packages[""]`, {
  line: inner.line,
  remedy: "regenerate the file: npm install --package-lock-only"
 });
}

function lockedWorkspaceFolder(document, folder) {
 const own = tableIn(document, "workspaces", "workspaces")?.members.get(folder);
 return own && versionIn$2(own, `workspaces[${JSON.stringify(folder)}]`);
}

function lockedGem(gems, {name, version: declared}) {
 const own = gems.filter(gem => gem.kind === "path" && !/^(?:\.\.|\/|~)/.test(gem.remote));
 const found = name === void 0 && own.length === 1 ? own[0] : own.find(gem => gem.name === name);
 if (found === void 0) return;
 return {
  version: declared !== void 0 && meansVersion(found.version, declared, "gem") ? declared : found.version,
  line: found.line
 };
}

function versionIn$2(node, where) {
 const table = tableAt(node, where);
 const version = textIn(table, "version", `${where}.version`);
 return version === void 0 ? void 0 : {
  version,
  line: table.members.get("version")?.line ?? table.line
 };
}

const VERSION_GROUP = "([0-9](?:[0-9A-Za-z.+_~!-]*[0-9A-Za-z])?)";

const PLACE$1 = "{version}";

async function compileVersionPattern(source) {
 const {RE2JS, RE2JSException} = await (__webpack_require__.e(/* import() */ 89).then(__webpack_require__.t.bind(__webpack_require__, 4089, 19)));
 try {
  const pattern = RE2JS.compile(source.replaceAll(PLACE$1, VERSION_GROUP), RE2JS.MULTILINE);
  const groups = pattern.groupCount();
  if (groups !== 1) return {
   reason: `has ${groups} groups: write {version} in place of the version, or one group around it, and (?:\u2026) for others`
  };
  return {
   source,
   find: (text, most) => {
    const matcher = pattern.matcher(text);
    const found = [];
    while (found.length < most && matcher.find()) found.push({
     version: matcher.group(1) ?? "",
     start: matcher.start(1)
    });
    return found;
   }
  };
 } catch (error) {
  if (error instanceof RE2JSException) return {
   reason: `is not a regular expression: ${error.message}`
  };
  throw error;
 }
}

const MAX_MATCHES = 20;

function readPatternVersion({path, text}, pattern) {
 require_manifest_version.checkSourceLength(text);
 const found = pattern.find(text, 21);
 const [first] = found;
 if (first === void 0) throw require_manifest_version.noVersion(`nothing in it matches the pattern ${pattern.source}`, void 0, "correct the pattern in the policy: it is a regular expression (RE2) with {version} in place of the version");
 const other = found.find(({version}) => version !== first.version);
 if (other !== void 0 || found.length > MAX_MATCHES) {
  const what = other === void 0 ? `more than ${MAX_MATCHES} times` : `${JSON.stringify(first.version)} and ${JSON.stringify(other.version)}`;
  throw require_manifest_version.noVersion(`the pattern ${pattern.source} matches ${what}`, require_manifest_version.lineAt(text, (other ?? first).start), 'write more of the line into the pattern, so that it matches once, as in ^version = "{version}"');
 }
 if (first.version.trim() === "") throw require_manifest_version.computedVersion("the version is empty", require_manifest_version.lineAt(text, first.start));
 const spelling = spellingOf(path);
 const line = require_manifest_version.lineAt(text, first.start);
 return {
  kind: "declared",
  version: first.version,
  ...spelling && {
   spelling
  },
  path,
  line
 };
}

function spellingOf(path) {
 if (/(?:\.py|\.pyi|(?:^|\/)(?:pyproject\.toml|setup\.cfg))$/.test(path)) return "pep440";
 return /\.(?:rb|gemspec)$/.test(path) ? "gem" : void 0;
}

function folderOf$1(path) {
 const end = path.lastIndexOf("/");
 return end === -1 ? "" : path.slice(0, end);
}

function fileName(path) {
 return path.slice(path.lastIndexOf("/") + 1);
}

function within(folder, relative) {
 if (/^(?:\/|[A-Za-z]:)|[\\\p{Cc}]/u.test(relative)) return;
 const steps = folder === "" ? [] : folder.split("/");
 for (const step of relative.split("/")) {
  if (step === "" || step === ".") continue;
  if (step !== "..") steps.push(step); else if (steps.pop() === void 0) return;
 }
 return steps.join("/");
}

function namedFile(manifest, relative, line) {
 const path = within(folderOf$1(manifest.path), relative);
 if (path === void 0) throw require_manifest_version.noVersion(`the version is taken from ${JSON.stringify(relative)}, which is not in the repository`, line, "name a file of the repository, by a path without .. that leads out of it");
 const text = manifest.readNearby(path);
 if (text !== void 0) return {
  path,
  text
 };
 throw require_manifest_version.noVersion(`the version is taken from ${path}, which the commit does not have as a regular file`, line, `commit ${path}; if a build writes it, set manifest in the policy to tag`);
}

function ancestorsOf$1(folder) {
 return folder === "" ? [ "" ] : [ folder, ...ancestorsOf$1(folderOf$1(folder)) ];
}

function pathIn(folder, name) {
 return folder === "" ? name : `${folder}/${name}`;
}

const KINDS = [ {
 title: "Cargo.toml",
 name: /^Cargo\.toml$/,
 read: async manifest => (await __webpack_require__.e(/* import() */ 155).then(__webpack_require__.t.bind(__webpack_require__, 9155, 19)).then(n => n.cargo_version_exports)).readCargoVersion(manifest)
}, {
 title: "package.json",
 name: /^package\.json$/,
 read: async manifest => (await __webpack_require__.e(/* import() */ 237).then(__webpack_require__.t.bind(__webpack_require__, 8237, 19)).then(n => n.package_json_version_exports)).readPackageJsonVersion(manifest)
}, {
 title: "lerna.json",
 name: /^lerna\.json$/,
 read: async manifest => (await (__webpack_require__.e(/* import() */ 196).then(__webpack_require__.t.bind(__webpack_require__, 5196, 19)))).readLernaVersion(manifest)
}, {
 title: "pyproject.toml",
 name: /^pyproject\.toml$/,
 read: async manifest => (await (__webpack_require__.e(/* import() */ 199).then(__webpack_require__.t.bind(__webpack_require__, 7580, 19)))).readPyprojectVersion(manifest)
}, {
 title: "setup.cfg",
 name: /^setup\.cfg$/,
 read: async manifest => (await (__webpack_require__.e(/* import() */ 166).then(__webpack_require__.t.bind(__webpack_require__, 3166, 19)))).readSetupCfgVersion(manifest)
}, {
 title: "setup.py",
 name: /^setup\.py$/,
 read: async manifest => (await (__webpack_require__.e(/* import() */ 166).then(__webpack_require__.t.bind(__webpack_require__, 3166, 19)))).readSetupPyVersion(manifest)
}, {
 title: "a module of Python (*.py)",
 name: /\.py$/,
 read: async manifest => (await __webpack_require__.e(/* import() */ 16).then(__webpack_require__.t.bind(__webpack_require__, 4016, 19)).then(n => n.python_module_exports)).pythonVersion(manifest)
}, {
 title: "version.rb",
 name: /version\.rb$/,
 read: async manifest => (await (__webpack_require__.e(/* import() */ 992).then(__webpack_require__.t.bind(__webpack_require__, 6992, 19)))).readRubyVersion(manifest)
}, {
 title: "*.gemspec",
 name: /\.gemspec$/,
 read: async manifest => (await (__webpack_require__.e(/* import() */ 992).then(__webpack_require__.t.bind(__webpack_require__, 6992, 19)))).readGemspecVersion(manifest)
}, {
 title: "pom.xml",
 name: /^pom\.xml$/,
 read: async manifest => (await (Promise.all(/* import() */[__webpack_require__.e(461), __webpack_require__.e(256)]).then(__webpack_require__.t.bind(__webpack_require__, 9256, 19)))).readPomVersion(manifest)
}, {
 title: "gradle.properties",
 name: /^gradle\.properties$/,
 read: async manifest => (await (__webpack_require__.e(/* import() */ 439).then(__webpack_require__.t.bind(__webpack_require__, 3439, 19)))).readGradleProperties(manifest)
}, {
 title: "build.gradle",
 name: /\.gradle(?:\.kts)?$/,
 read: async manifest => (await (__webpack_require__.e(/* import() */ 439).then(__webpack_require__.t.bind(__webpack_require__, 3439, 19)))).readBuildGradle(manifest)
}, {
 title: "*.csproj",
 name: /(?:\.(?:cs|fs|vb)proj|^Directory\.Build\.props)$/,
 read: async manifest => (await (Promise.all(/* import() */[__webpack_require__.e(461), __webpack_require__.e(818)]).then(__webpack_require__.t.bind(__webpack_require__, 9818, 19)))).readDotnetVersion(manifest)
}, {
 title: "Chart.yaml",
 name: /^Chart\.yaml$/,
 read: async manifest => (await (__webpack_require__.e(/* import() */ 196).then(__webpack_require__.t.bind(__webpack_require__, 5196, 19)))).readChartVersion(manifest)
}, {
 title: "pubspec.yaml",
 name: /^pubspec\.yaml$/,
 read: async manifest => (await (__webpack_require__.e(/* import() */ 196).then(__webpack_require__.t.bind(__webpack_require__, 5196, 19)))).readPubspecVersion(manifest)
}, {
 title: "composer.json",
 name: /^composer\.json$/,
 read: async manifest => (await (__webpack_require__.e(/* import() */ 196).then(__webpack_require__.t.bind(__webpack_require__, 5196, 19)))).readComposerVersion(manifest)
}, {
 title: "mix.exs",
 name: /^mix\.exs$/,
 read: async manifest => (await (__webpack_require__.e(/* import() */ 570).then(__webpack_require__.t.bind(__webpack_require__, 6570, 19)))).readMixVersion(manifest)
}, {
 title: "Package.swift",
 name: /^Package\.swift$/,
 read: () => ({
  kind: "tag",
  tool: "Swift"
 })
}, {
 title: "a VERSION file",
 name: /^(?:VERSION|VERSION\.txt|version\.txt)$/,
 read: readVersionFile
} ];

async function readManifestVersion(manifest) {
 const name = fileName(manifest.path);
 const kind = KINDS.find(each => each.name.test(name));
 if (kind !== void 0) return kind.read(manifest);
 throw new require_main.EvidenceError(`${JSON.stringify(name)} is not a known kind of manifest`, {
  remedy: `say what is around the version in it, as in manifest: { file: ${JSON.stringify(manifest.path)}, pattern: "version = {version}" }, or use one of: ${[ ...KINDS.map(({title}) => title), "go.mod" ].join(", ")}`
 });
}

function readVersionFile({path, text}) {
 const version = text.replace(/\r?\n$/, "");
 if (version !== "" && version === version.trim() && !version.includes("\n")) return {
  kind: "declared",
  version,
  path,
  line: 1
 };
 throw require_manifest_version.noVersion("the file is not a single line with a version", 1, "write only the version");
}

const RULE_OF = {
 manifest: require_main.manifestVersion,
 "same-version": require_main.manifestSameVersion,
 "lock-file": require_main.manifestLockFile
};

function checkManifests(version, tag, readings) {
 return [ ...Map.groupBy(readings, ({path}) => path).values() ].flatMap(own => {
  const [first] = own;
  if (first === void 0) return [];
  const rule = first.kind === "go-module" ? require_main.manifestGoModule : RULE_OF[first.role];
  return require_main.checkOf(rule, first.path === "" ? {} : {
   file: first.path
  }, worstOf(own.map(reading => outcomeOf$1(version, tag, reading))));
 });
}

const WORST_FIRST = [ "fail", "inconclusive", "pass" ];

function worstOf(outcomes) {
 const worst = WORST_FIRST.flatMap(status => outcomes.find(outcome => outcome.status === status) ?? [])[0];
 if (worst === void 0) throw new Error("a file without a reading has no outcome");
 const findings = outcomes.flatMap(outcome => outcome.findings ?? []);
 return {
  ...worst,
  findings: [ ...new Map(findings.map(each => [ JSON.stringify(each), each ])).values() ]
 };
}

function goModuleOutcome({major, text}, tag, {path, folder, module, line}) {
 const isGopkg = module.startsWith("gopkg.in/");
 const [, suffix] = (isGopkg ? /\.v(0|[1-9]\d{0,14})$/ : /\/v(0|[1-9]\d{0,14})$/).exec(module) ?? [];
 const named = suffix === void 0 ? void 0 : Number(suffix);
 const wanted = major > 1 || isGopkg ? major : void 0;
 const prefix = folder.replace(/(?:^|\/)v\d+$/, "");
 const own = `${prefix === "" ? "" : `${prefix}/`}v${text}`;
 const faults = [ named !== wanted && `the module is named ${module}, which is not a name for version ${major}`, tag !== own && `Go looks for it under the tag ${own}` ].filter(fault => fault !== false);
 return {
  status: faults.length === 0 ? "pass" : "fail",
  actual: require_main.measured(module),
  expected: require_main.exactly(`a module of version ${major}, tagged ${own}`),
  findings: faults.map(message => ({
   message,
   file: path,
   line
  }))
 };
}

function outcomeOf$1(version, tag, reading) {
 const {path} = reading;
 const expected = require_main.exactly(version.text);
 switch (reading.kind) {
 case "go-module":
  return goModuleOutcome(version, tag, reading);

 case "tag":
  return {
   status: "pass",
   actual: require_main.measured(version.text),
   expected,
   detail: tagDetail(reading.tool)
  };

 case "missing":
  {
   const findings = [ {
    message: `${path} does not exist`,
    file: path
   } ];
   return {
    status: "inconclusive",
    actual: null,
    expected,
    remedy: `commit ${path}, or correct its path in the policy`,
    findings
   };
  }

 case "unreadable":
  return {
   status: "inconclusive",
   actual: null,
   expected,
   remedy: unreadableRemedy(reading.role, path),
   findings: [ reading.finding ]
  };

 case "read":
  {
   const actual = require_main.measured(reading.version);
   if (isVersion$1(version, reading.version) || meansVersion(reading.version, version.text, reading.spelling)) return {
    status: "pass",
    actual,
    expected
   };
   const message = `has version ${reading.version}, but the tag has ${version.text}`;
   return {
    status: "fail",
    actual,
    expected,
    remedy: remedyOf$1(path, version, reading.spelling),
    findings: [ {
     message,
     file: path,
     line: reading.line
    } ]
   };
  }
 }
}

const LOCK_COMMANDS = new Map([ [ "Cargo.lock", "cargo update --workspace" ], [ "package-lock.json", "npm install --package-lock-only" ], [ "npm-shrinkwrap.json", "npm shrinkwrap" ], [ "uv.lock", "uv lock" ], [ "poetry.lock", "poetry lock" ], [ "pdm.lock", "pdm lock --update-reuse" ], [ "bun.lock", "bun install --lockfile-only" ], [ "Gemfile.lock", "bundle lock" ] ]);

function remedyOf$1(path, {text}, spelling) {
 const command = LOCK_COMMANDS.get(path.slice(path.lastIndexOf("/") + 1));
 return command === void 0 ? `write ${spelledVersion(text, spelling)} in ${path}, and tag the commit that has it` : `update ${path} to ${text} with ${command}, and tag the commit that has it`;
}

function unreadableRemedy(role, path) {
 const command = LOCK_COMMANDS.get(path.slice(path.lastIndexOf("/") + 1));
 return role === "lock-file" && command !== void 0 ? `regenerate ${path} with ${command}, and tag the commit that has it` : `write the version out in ${path}, or name another place in the policy instead: { file: ${path}, pattern: "<text>{version}<text>" } for a file of any kind, or tag if nothing but the tag has it`;
}

function tagDetail(tool) {
 return tool === void 0 ? "the policy says that nothing but the tag has the version" : `nothing but the tag has the version: ${tool} takes it from there`;
}

const PASS_RATE = "conformance-gate/pass-rate";

const RAW_PASS_RATE = "conformance-gate/raw-pass-rate";

const FAILURES = "conformance-gate/failures";

const DOCUMENTS = new Set([ "traceability/documents-exist", "traceability/documents-age", "traceability/documents-history", "traceability/documents-links", "traceability/documents-readable" ]);

function budgetStreak(verdicts, wanted) {
 const budgets = verdicts.flatMap(({checks}) => checks.flatMap(metBudget));
 const shortest = Math.min(...budgets.map(({asked}) => asked));
 if (budgets.length === 0 || shortest < wanted) return {
  kind: "unknown",
  finding: {
   message: `the verdict of perf-budget for this commit proves ${budgets.length === 0 ? "no days in a row" : `only ${shortest} days in a row`}, but ${wanted} are required: set performance.history.met-on-days: ${wanted}`
  }
 };
 const failed = budgets.filter(({status}) => status === "fail");
 const missing = budgets.filter(({status}) => status !== "fail" && status !== "pass");
 if (failed.length + missing.length === 0) return {
  kind: "met",
  days: shortest
 };
 return {
  kind: "not-met",
  days: Math.min(...budgets.map(({met}) => met)),
  failed: failed.map(findingOf),
  missing: missing.map(findingOf)
 };
}

function metBudget({rule, scope, status, actual, expected}) {
 if (rule !== "perf-budget/history-met-on-days" || scope.budget === void 0) return [];
 return [ {
  budget: scope.budget,
  status,
  asked: askedDays(expected),
  met: daysOf$1(actual)
 } ];
}

function askedDays({operator, limit, unit}) {
 return operator === "at-least" || operator === "is" ? daysOf$1({
  value: limit,
  unit: unit ?? ""
 }) : 0;
}

function daysOf$1(amount) {
 return amount?.unit === "days" && typeof amount.value === "number" ? amount.value : 0;
}

function findingOf({budget, asked, met}) {
 return {
  message: `met on ${met} of ${asked} days`,
  subject: budget
 };
}

function campaignRates({checks}) {
 return [ ...new Set(checks.flatMap(({scope}) => scope.campaign ?? [])) ].map(campaign => {
  const own = checks.filter(({scope}) => scope.campaign === campaign);
  const amountsBy = (name, unit) => own.filter(({rule}) => rule === name).flatMap(check => amountOf(check, unit));
  const raw = amountsBy(RAW_PASS_RATE, "%");
  const rates = raw.length === 0 && own.some(leavesOut) ? [] : [ ...amountsBy(PASS_RATE, "%"), ...raw ];
  const failures = amountsBy(FAILURES, "subjects");
  return {
   campaign,
   rate: rates.length === 0 ? void 0 : Math.min(...rates),
   included: raw.length === 0 ? "" : ", excused and quarantined failures counted",
   failures: failures.length === 0 ? void 0 : Math.max(...failures)
  };
 });
}

function leavesOut({rule, actual}) {
 return rule === "conformance-gate/quarantined" && actual?.value !== 0;
}

function amountOf({actual}, unit) {
 return actual?.unit === unit && typeof actual.value === "number" ? [ actual.value ] : [];
}

function failureDoubts({campaign: subject, rate, failures}, verdict, now) {
 if (rate === void 0 || rate === 100) return [];
 if (failures === void 0) return [ {
  status: "inconclusive",
  finding: {
   message: "the verdict does not show whether each failing subject has an exception",
   subject
  },
  remedy: COUNT
 } ];
 if (failures > 0) {
  const isExcluded = verdict.exceptions.applied.length === 0;
  const fail = failures === 1 ? "1 subject fails" : `${failures} subjects fail`;
  const message = isExcluded ? `${fail} without an exception` : `${fail}, and the verdict does not show that each has an exception`;
  return [ {
   status: isExcluded ? "fail" : "inconclusive",
   finding: {
    message,
    subject
   },
   remedy: COUNT
  } ];
 }
 if (dayOf(require_main.parseInstant(verdict.evaluatedAt)) === dayOf(now)) return [];
 return [ {
  status: "inconclusive",
  finding: {
   message: `was judged at ${verdict.evaluatedAt}, and an exception may have expired since`,
   subject
  },
  remedy: AGAIN
 } ];
}

const COUNT = "write an exception for each failing subject, set exceptions: count-as-pass and max-failures in every campaign of conformance.campaigns, and run conformance-gate on this commit";

const AGAIN = "run conformance-gate on this commit again, on the day of the release (UTC)";

function dayOf(instant) {
 return instant && require_main.formatInstant(instant).slice(0, 10);
}

function checkPassRate({policy, conformance, now}) {
 const expected = expectedBy(policy);
 const campaigns = conformance.flatMap(verdict => campaignRates(verdict).flatMap(each => {
  const minimum = minimumOf(each.campaign, policy);
  return minimum === void 0 ? [] : [ {
   ...each,
   verdict,
   minimum
  } ];
 }));
 const rates = campaigns.flatMap(({rate}) => rate ?? []);
 if (rates.length === 0) return require_main.checkOf(require_main.oneZeroPassRate, {}, {
  ...WITHOUT_RATE,
  expected
 });
 const doubts = campaigns.flatMap(each => failureDoubts(each, each.verdict, now));
 const low = campaigns.filter(({rate, minimum}) => rate !== void 0 && isBelow(rate, minimum));
 const expired = conformance.flatMap(({exceptions}) => exceptions.expired);
 const failed = [ ...low.map(lowRate), ...expired.map(subject => ({
  message: "its exception has expired",
  subject
 })), ...doubts.flatMap(({status, finding}) => status === "fail" ? [ finding ] : []) ];
 const unproved = doubts.filter(({status}) => status === "inconclusive");
 const known = new Set(campaigns.map(({campaign}) => campaign));
 const unmeasured = [ ...campaigns.filter(({rate}) => rate === void 0).map(withoutRate), ...Object.keys(policy.campaigns ?? {}).flatMap(campaign => known.has(campaign) ? [] : [ withoutRate({
  campaign
 }) ]) ];
 const remedy = unmeasured.length > 0 ? WITHOUT_RATE.remedy : doubts[0]?.remedy;
 return require_main.checkOf(require_main.oneZeroPassRate, {}, {
  status: statusOf(failed, [ ...unmeasured, ...unproved ]),
  actual: require_main.measured(Math.min(...rates), "%"),
  expected,
  ...low.length + expired.length > 0 || remedy === void 0 ? {} : {
   remedy
  },
  findings: [ ...failed, ...unmeasured, ...unproved.map(({finding}) => finding) ]
 });
}

const WITHOUT_RATE = {
 status: "inconclusive",
 actual: null,
 remedy: "set min-pass-rate in every campaign of conformance.campaigns, and run conformance-gate on this commit",
 findings: [ {
  message: "no verdict of conformance-gate for this commit has the pass rate of a campaign"
 } ]
};

function minimumOf(campaign, policy) {
 const {campaigns = {}} = policy;
 return Object.hasOwn(campaigns, campaign) ? campaigns[campaign] : policy["min-pass-rate"];
}

function expectedBy({"min-pass-rate": minimum, campaigns = {}}) {
 const named = Object.entries(campaigns).map(([campaign, rate]) => `${campaign} \u2265 ${limitOf(rate)}%`);
 if (named.length === 0 && minimum !== void 0) return require_main.atLeast(limitOf(minimum), "%");
 return require_main.exactly([ ...named, ...minimum === void 0 ? [] : [ `others \u2265 ${limitOf(minimum)}%` ] ].join(", "));
}

function isBelow(rate, minimum) {
 return require_main.compareDecimals(require_main.decimalOfDouble(rate), minimum) < 0;
}

function limitOf(minimum) {
 const [text, number] = [ require_main.decimalToText(minimum), require_main.decimalToNumber(minimum) ];
 return String(number) === text ? number : text;
}

function lowRate({campaign, rate, included}) {
 return {
  message: `${rate}% of the executed subjects passed${included}`,
  subject: campaign
 };
}

function withoutRate({campaign}) {
 return {
  message: "its pass rate was not measured",
  subject: campaign
 };
}

function statusOf(failed, unknown) {
 if (failed.length > 0) return "fail";
 return unknown.length > 0 ? "inconclusive" : "pass";
}

function checkOneZero(input) {
 const {policy, streak, isDue, conformance, now} = input;
 const isRated = policy["min-pass-rate"] !== void 0 || policy.campaigns !== void 0;
 const days = daysOf(policy);
 const checks = [ isRated ? checkPassRate({
  policy,
  conformance,
  now
 }) : void 0, days === void 0 ? void 0 : checkStreak(streak, days), input.documents === void 0 ? void 0 : checkDocuments(input.documents), ...(policy.attestations ?? []).map(name => checkAttestation(name, input)) ].filter(check => check !== void 0);
 return isDue ? checks : checks.map(asReport);
}

const DAY = 864e5;

function daysOf(policy) {
 const asked = policy["budgets-met-for"];
 return asked && Math.ceil(asked.milliseconds / DAY);
}

function asReport(check) {
 if (check.status !== "fail" && check.status !== "inconclusive") return check;
 const known = check.detail === void 0 ? "" : `; ${check.detail}`;
 return {
  ...check,
  status: "warn",
  detail: `reported only: this release is not 1.0${known}`
 };
}

function checkStreak(streak, wanted) {
 const expected = require_main.atLeast(wanted, "days");
 switch (streak.kind) {
 case "met":
  return require_main.checkOf(require_main.oneZeroBudgets, {}, {
   status: "pass",
   actual: require_main.measured(streak.days, "days"),
   expected
  });

 case "not-met":
  return require_main.checkOf(require_main.oneZeroBudgets, {}, {
   status: streak.failed.length > 0 ? "fail" : "inconclusive",
   actual: require_main.measured(streak.days, "days"),
   expected,
   findings: [ ...streak.failed, ...streak.missing ]
  });

 case "unknown":
  return require_main.checkOf(require_main.oneZeroBudgets, {}, {
   status: "inconclusive",
   actual: null,
   expected,
   remedy: "name the history in performance.history.path, and restore it before perf-budget runs",
   findings: [ streak.finding ]
  });
 }
}

function checkDocuments(verdicts) {
 const own = verdicts.flatMap(({checks}) => checks.filter(({rule}) => DOCUMENTS.has(rule)));
 const bad = own.filter(({status}) => status !== "pass");
 if (own.length === 0) return require_main.checkOf(require_main.oneZeroDocuments, {}, {
  status: "inconclusive",
  actual: null,
  expected: require_main.exactly("every check of documents passes"),
  remedy: "run traceability on this commit, and name its verdict in release.evidence",
  findings: [ {
   message: "no verdict of traceability for this commit is about documents"
  } ]
 });
 return require_main.checkOf(require_main.oneZeroDocuments, {}, {
  status: documentsStatus(bad),
  actual: require_main.measured(bad.length, "checks that did not pass"),
  expected: require_main.exactly(0, "checks that did not pass"),
  detail: `${own.length - bad.length} of ${own.length} checks of documents passed`,
  remedy: bad[0]?.remedy ?? require_main.oneZeroDocuments.remedy,
  findings: bad.flatMap(({title, findings}) => findings.length === 0 ? [ {
   message: title
  } ] : findings.map(({message, ...place}) => ({
   ...place,
   message: `${title}: ${message}`
  })))
 });
}

function documentsStatus(bad) {
 if (bad.length === 0) return "pass";
 return bad.some(({status}) => status === "fail" || status === "warn") ? "fail" : "inconclusive";
}

const VALID = require_main.exactly("a valid attestation");

function checkAttestation(name, {policy, attestations, now}) {
 const scope = {
  criterion: name
 };
 const found = attestations?.find(each => each.name === name);
 if (found === void 0) return require_main.checkOf(require_main.oneZeroAttestation, scope, {
  status: "fail",
  actual: require_main.measured("none"),
  expected: VALID,
  remedy: `add {name: ${name}, by, at, link, valid-until} to the register that release.attestations names`,
  findings: [ {
   message: `nobody has attested ${name}`,
   subject: name
  } ]
 });
 const {by, at, validUntil, file, line, link} = found;
 const detail = `${by} on ${at}, until ${validUntil}: ${link}`;
 const fault = faultOf$1(found, policy["attestation-max-age"], now);
 if (fault === void 0) return require_main.checkOf(require_main.oneZeroAttestation, scope, {
  status: "pass",
  actual: require_main.measured(`by ${by}`),
  expected: VALID,
  detail
 });
 return require_main.checkOf(require_main.oneZeroAttestation, scope, {
  status: "fail",
  actual: require_main.measured(fault),
  expected: VALID,
  detail,
  remedy: `review it again, and update at, link and valid-until of ${name} in ${file}`,
  findings: [ {
   message: fault,
   subject: name,
   file,
   line
  } ]
 });
}

function faultOf$1({at, validUntil}, maxAge, now) {
 if (now < require_main.startOfDay(at)) return `is dated ${at}, which is in the future`;
 if (now >= require_main.endOfDay(validUntil)) return `expired on ${validUntil}`;
 return maxAge !== void 0 && now - require_main.startOfDay(at) > maxAge.milliseconds ? `was made on ${at}, more than ${maxAge.text} ago` : void 0;
}

function olderEntry(version, reading) {
 if (reading?.kind !== "read") return;
 for (const {version: text, line} of reading.entries) {
  const found = parseVersion(text ?? "", version.scheme);
  if (found !== void 0 && isStable(found) && compareVersions(found, version) < 0) return {
   version: found.text,
   path: reading.path,
   line
  };
 }
}

function earlierReleases({tags, format, now}, {scheme}, documented) {
 return {
  isKnown: tags.unversioned.length > 0 || tags.strange.length > 0 || documented !== void 0,
  ignored: tags.ignored,
  now,
  otherScheme: schemeOfStrange(tags.strange, {
   format,
   scheme
  })
 };
}

function schemeOfStrange(strange, {format, scheme}) {
 return scheme === "semver" ? strange.flatMap(({name}) => otherScheme(name, format) ?? [])[0] : void 0;
}

function checkPast({format, since, tags, refused, base}, version, {others, documented}) {
 const isAsked = others.length === 0 && tags.unversioned.length === 0 && !isHistory(documented, since, version.scheme);
 return [ ...unknownHistory({
  format,
  strange: tags.strange,
  documented: isAsked ? documented : void 0,
  version: coreOf(version),
  scheme: version.scheme
 }), ...checkEarlier({
  version,
  refused,
  base
 }) ];
}

function isHistory(documented, since, scheme) {
 const [entry, first] = [ documented?.version, since ].map(text => parseVersion(text ?? "", scheme));
 return entry !== void 0 && first !== void 0 && compareVersions(entry, first) < 0;
}

function unknownHistory({format, strange, documented, version, scheme}) {
 const common = {
  status: "inconclusive",
  expected: require_main.exactly(`earlier releases tagged ${format}, or as release.tag-history says`)
 };
 if (strange.length > 0) {
  const formats = JSON.stringify([ ...new Set(strange.map(each => each.format)) ].slice(0, MAX_NAMED$1));
  const names = JSON.stringify(strange.slice(0, MAX_NAMED$1).map(({name}) => name));
  const other = schemeOfStrange(strange, {
   format,
   scheme
  });
  const findings = strange.map(({name}) => ({
   message: strangeness(name, {
    format,
    scheme
   }),
   subject: name
  }));
  return [ require_main.checkOf(require_main.tagHistory, {}, {
   ...common,
   actual: require_main.measured(strange.length, "unknown formats"),
   remedy: `${other === void 0 ? "" : `set scheme: ${other} under release in the policy if that is how versions are counted here, or `}add tag-history: ${formats} under release in the policy if these are earlier releases, or ignore-tags: ${names} if they are something else`,
   findings
  }) ];
 }
 if (documented === void 0) return [];
 const {path: file, line} = documented;
 const message = `has an entry for ${documented.version}, but no tag in the format ${format} names an earlier version`;
 return [ require_main.checkOf(require_main.tagHistory, {}, {
  ...common,
  actual: require_main.measured("no tag of an earlier release"),
  remedy: `fetch all tags, name their format in release.tag-history, or add since: ${version} under release in the policy if the earlier versions have no tags`,
  findings: [ {
   message,
   file,
   line
  } ]
 }) ];
}

function strangeness(name, {format, scheme}) {
 const other = scheme === "semver" ? otherScheme(name, format) : void 0;
 return other === void 0 ? `looks like a version, but not in the format ${format}` : `is not a version of ${schemeOf(scheme).noun}, but one of ${schemeOf(other).noun}`;
}

const MAX_NAMED$1 = 5;

function checkEarlier({version, refused, base}) {
 if (refused.length === 0) return [];
 const tags = JSON.stringify(refused.slice(0, MAX_NAMED$1).map(({tag}) => tag));
 return [ require_main.checkOf(require_main.versionEarlier, {}, {
  status: "warn",
  actual: require_main.measured(refused.length, "earlier tags"),
  expected: require_main.exactly(0, "earlier tags"),
  ...base === void 0 ? {} : {
   detail: `this release is compared with ${base.tag}`
  },
  remedy: `add since: ${coreOf(version)} under release in the policy if they were released, or ignore-tags: ${tags} if nobody got them`,
  findings: refused.map(({tag, faults}) => ({
   message: `breaks the rules: ${faults.join("; ")}`,
   subject: tag
  }))
 }) ];
}

const SHORT_SHA$3 = 12;

function checkPrevious(version, released, {lines, ifMissing}) {
 const earlier = released.filter(each => isStable(each.version) && compareVersions(each.version, version) < 0 && isOfLine(each.version, version, lines));
 const last = greatest(earlier.map(each => each.version));
 const previous = earlier.filter(each => last !== void 0 && compareVersions(each.version, last) === 0);
 const [missing] = previous;
 if (missing === void 0 || previous.some(({precedes, follows}) => precedes || follows)) return [];
 const {tag, commit} = missing;
 const message = `is on commit ${commit.slice(0, SHORT_SHA$3)}, which is not in the history of this one`;
 return [ require_main.checkOf(require_main.versionPrevious, {}, {
  status: ifMissing,
  actual: require_main.measured(`without ${tag}`),
  expected: require_main.exactly(`a commit that contains ${tag}`),
  remedy: `merge ${tag} into the branch of this release and release the merge, or add ignore-tags: ${JSON.stringify([ tag ])} under release in the policy if nobody got ${tag}`,
  findings: [ {
   message,
   subject: tag
  } ]
 }) ];
}

function checkSiblings(readings) {
 return readings.map(reading => require_main.checkOf(require_main.siblingVersion, {
  package: reading.name
 }, outcomeOf(reading)));
}

function outcomeOf(reading) {
 const {folder, format} = reading;
 const expected = require_main.exactly("a released version of its own");
 switch (reading.kind) {
 case "missing":
  return {
   status: "inconclusive",
   actual: null,
   expected,
   remedy: `check its repository out before this step: actions/checkout with the inputs repository, ref: ${tagOf(format, "1.2.3")} for the version that is wanted, and path: ${folder}`,
   findings: [ {
    message: `${folder} is not a checkout of a repository`
   } ]
  };

 case "unreadable":
  return {
   status: "inconclusive",
   actual: null,
   expected,
   remedy: `correct manifest of release.siblings.${reading.name} in the policy, or the file in its repository`,
   findings: [ reading.finding ]
  };

 case "read":
  return {
   ...outcomeOfCheckout(reading),
   expected
  };
 }
}

function outcomeOfCheckout(reading) {
 const {commit, declared, format, tags, hasTags, folder, name} = reading;
 const found = tags.flatMap(tag => versionIn$1(tag, format) ?? []).find(version => declared === void 0 || isVersion(version, declared));
 if (found !== void 0) return {
  status: "pass",
  actual: require_main.measured(found)
 };
 const wanted = declared && tagOf(format, declared.version);
 const place = declared && {
  file: declared.path,
  line: declared.line
 };
 const version = declared === void 0 ? "" : `has version ${declared.version}, and `;
 const actual = declared === void 0 ? null : require_main.measured(declared.version);
 const message = `${version}commit ${commit.slice(0, 7)} has ${tagsIn(tags)}`;
 if (!hasTags) return {
  status: "inconclusive",
  actual,
  remedy: `check ${folder} out with ref: ${wanted ?? tagOf(format, "1.2.3")}, or with fetch-depth: 0, which brings its tags`,
  findings: [ {
   message,
   ...place
  } ]
 };
 return {
  status: "fail",
  actual,
  remedy: wanted === void 0 ? `check a released version of ${name} out, as in ref: ${tagOf(format, "1.2.3")}` : `check ${wanted} of ${name} out, if it is released; else release it first, under the tag ${wanted}`,
  findings: [ {
   message,
   ...place
  } ]
 };
}

function tagsIn(tags) {
 return tags.length === 0 ? "no tag" : `the tag ${tags.join(", ")}`;
}

function isVersion(version, declared) {
 return meansVersion(declared.version, version, declared.spelling);
}

function versionIn$1(tag, format) {
 const {before, after} = frameOf(format);
 if (!tag.startsWith(before) || !tag.endsWith(after)) return;
 const version = tag.slice(before.length, tag.length - after.length);
 return /^\d[\w.+-]*$/.test(version) ? version : void 0;
}

function expectedOf(scheme) {
 return require_main.exactly(`a version of ${schemeOf(scheme).noun}`);
}

function readTag({text, scheme}) {
 return require_main.checkOf(require_main.tagFormat, {}, {
  status: "pass",
  actual: require_main.measured(text),
  expected: expectedOf(scheme)
 });
}

function refusedTag(tag, {reason, remedy, scheme}) {
 return require_main.checkOf(require_main.tagFormat, {}, {
  status: "fail",
  actual: tag === "" ? null : require_main.measured(tag),
  expected: expectedOf(scheme),
  remedy,
  findings: [ {
   message: reason
  } ]
 });
}

function changedRules(paths) {
 if (paths.length === 0) return [];
 return [ require_main.checkOf(require_main.tagRules, {}, {
  status: "inconclusive",
  actual: require_main.measured(paths.length, "changed files"),
  expected: require_main.exactly(0, "changed files"),
  findings: paths.map(file => ({
   message: "differs from the file in the commit",
   file
  }))
 }) ];
}

const SHORT_SHA$2 = 12;

function otherCheckout({pushed, commit, tag}) {
 if (pushed === void 0 || pushed === commit) return [];
 return [ require_main.checkOf(require_main.tagCheckout, {}, {
  status: "inconclusive",
  actual: require_main.measured(commit.slice(0, SHORT_SHA$2)),
  expected: require_main.exactly(pushed.slice(0, SHORT_SHA$2)),
  findings: [ {
   message: `was pushed for commit ${pushed}`,
   subject: tag
  } ]
 }) ];
}

const MAX_PATH = 500;

const MAX_DEPTH = 32;

const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

const FORBIDDEN = /[\\:*?"<>|]|[^ -~\u00a0-\ud7ff\ue000-\u{10ffff}]/u;

function isArtifactPath(path) {
 if (path === "" || path.length > MAX_PATH) return false;
 const names = path.split("/");
 return names.length <= MAX_DEPTH && names.every(isName);
}

function isName(name) {
 if (name === "" || name === "." || name === "..") return false;
 return !FORBIDDEN.test(name) && !DEVICE.test(name) && !/[. ]$/.test(name) && !name.startsWith(" ");
}

function latestOfCells(artifacts) {
 return [ ...Map.groupBy(withoutFormerCells(artifacts), ({manifest}) => keyOf(manifest)).values() ].flatMap(own => {
  const last = Math.max(...own.map(attemptOf));
  return own.filter(artifact => attemptOf(artifact) === last);
 }).sort(({manifest: left}, {manifest: right}) => compareTexts(left.producer.job, right.producer.job) || compareTexts(left.name, right.name) || left.cell.index - right.cell.index);
}

function withoutFormerCells(artifacts) {
 return [ ...Map.groupBy(artifacts, ({manifest}) => jobKeyOf(manifest)).values() ].flatMap(own => {
  const attempts = [ ...Map.groupBy(own, attemptOf) ].flatMap(([attempt, ofAttempt]) => {
   const total = Math.max(...ofAttempt.map(({manifest}) => manifest.cell.total));
   return new Set(ofAttempt.map(({manifest}) => manifest.cell.index)).size === total ? [ {
    attempt,
    total
   } ] : [];
  });
  return own.filter(artifact => !attempts.some(({attempt, total}) => attempt > attemptOf(artifact) && artifact.manifest.cell.index >= total));
 });
}

function compareTexts(left, right) {
 return left < right ? -1 : left > right ? 1 : 0;
}

function keyOf({name, producer, cell}) {
 return JSON.stringify([ name, producer.runId, producer.job, cell.index ]);
}

function jobKeyOf({name, producer}) {
 return JSON.stringify([ name, producer.runId, producer.job ]);
}

function attemptOf({manifest}) {
 return manifest.producer.runAttempt;
}

function absentCells(manifests) {
 return [ ...Map.groupBy(manifests, jobKeyOf).values() ].flatMap(own => {
  const total = Math.max(...own.map(({cell}) => cell.total));
  const present = new Set(own.map(({cell}) => cell.index));
  const job = own[0]?.producer.job ?? "";
  return Array.from({
   length: total
  }, (_, index) => ({
   job,
   index,
   total
  })).filter(({index}) => !present.has(index));
 });
}

function cellsWithoutGate(gate, cells) {
 const jobs = new Set(cells.filter(cell => isConcerned(gate, cell)).map(({manifest}) => jobOf(manifest)));
 return cells.filter(({manifest, gates}) => jobs.has(jobOf(manifest)) && !gates.includes(gate) && mayRun(gate, manifest)).map(({manifest}) => manifest);
}

function isConcerned(gate, {manifest, gates}) {
 return gates.includes(gate) || (manifest.asked?.gates ?? []).includes(gate);
}

function mayRun(gate, {asked, lost}) {
 const gates = asked?.gates ?? [];
 return lost === void 0 && (gates.length === 0 || gates.includes(gate));
}

function jobOf({name, producer}) {
 return JSON.stringify([ name, producer.runId, producer.job ]);
}

function cellShortfalls(manifests) {
 return [ ...Map.groupBy(manifests, jobKey).values() ].flatMap(own => {
  const campaigns = [ ...new Set(own.flatMap(campaignsOf)) ].sort();
  const gates = [ ...new Set(own.flatMap(gatesOf)) ].sort();
  return [ ...absentCells(own).map(cell => ({
   kind: "absent",
   ...cell,
   label: "",
   campaigns,
   gates
  })), ...own.flatMap(manifest => lostOrConflict(manifest, own, {
   campaigns,
   gates
  })), ...own.filter(manifest => isEmpty(manifest, own)).map(manifest => ({
   kind: "empty",
   ...nameOf(manifest),
   campaigns,
   gates
  })), ...own.flatMap(manifest => missingGlobs(manifest, own)), ...own.flatMap(missingGates) ];
 });
}

function jobKey({name, producer}) {
 return JSON.stringify([ name, producer.runId, producer.job ]);
}

function campaignsOf({asked, files}) {
 const delivered = files.filter(({role}) => role === "evidence").flatMap(({campaign, campaigns}) => campaigns ?? [ campaign ?? "" ]);
 return [ ...(asked?.evidence ?? []).map(({campaign}) => campaign ?? ""), ...delivered ];
}

function gatesOf({asked, files}) {
 return [ ...asked?.gates ?? [], ...deliveredGates(files) ];
}

function deliveredGates(files) {
 return files.flatMap(({role, gate}) => role === "verdict" && gate !== void 0 ? [ gate ] : []);
}

function nameOf({producer, cell}) {
 return {
  job: producer.job,
  index: cell.index,
  total: cell.total,
  label: cell.label === "" ? producer.os : cell.label
 };
}

function lostOrConflict(manifest, own, concerned) {
 const {lost, producer, cell} = manifest;
 if (lost !== void 0) return [ {
  kind: "lost",
  ...nameOf(manifest),
  ...concerned,
  ...lost
 } ];
 return own.some(other => other !== manifest && (other.cell.index === cell.index || other.cell.total !== cell.total && other.producer.runAttempt === producer.runAttempt)) ? [ {
  kind: "conflict",
  ...nameOf(manifest),
  ...concerned
 } ] : [];
}

function isEmpty({files, asked, lost}, own) {
 const isAsked = asked !== void 0 && asked.evidence.length + asked.gates.length > 0;
 return files.length === 0 && lost === void 0 && !isAsked && own.some(other => other.files.length > 0);
}

function missingGlobs(manifest, own) {
 if (manifest.lost !== void 0) return [];
 return (manifest.asked?.evidence ?? []).filter(({files, optional}) => files === 0 && !optional).flatMap(asked => {
  const isLeftByOthers = own.some(other => other.asked?.evidence.some(each => isLeft(each, asked)));
  if (!isLeftByOthers && manifest.files.length > 0) return [];
  const {glob, campaign = ""} = asked;
  return [ {
   kind: "evidence",
   ...nameOf(manifest),
   campaigns: [ campaign ],
   gates: [],
   glob,
   isLeftByOthers
  } ];
 });
}

function isLeft(other, {glob, campaign}) {
 return other.glob === glob && other.campaign === campaign && other.files > 0;
}

function missingGates(manifest) {
 if (manifest.lost !== void 0) return [];
 const delivered = deliveredGates(manifest.files);
 return (manifest.asked?.gates ?? []).filter(gate => !delivered.includes(gate)).map(gate => ({
  kind: "gate",
  ...nameOf(manifest),
  campaigns: [],
  gates: [ gate ],
  gate
 }));
}

function shortfallText(shortfall) {
 const {index, total, label} = shortfall;
 const cell = `cell ${index + 1} of ${total}${label === "" ? "" : ` (${label})`}`;
 switch (shortfall.kind) {
 case "absent":
  return `${cell} left no evidence`;

 case "empty":
  return `${cell} left nothing, but other cells did`;

 case "lost":
  return `${cell} left nothing in attempt ${shortfall.runAttempt} (${shortfall.reason}); what an earlier attempt left does not count`;

 case "conflict":
  return `${cell} was saved more than once under one name: the workflow is called twice, or evidence/save is used twice`;

 case "evidence":
  {
   const [campaign = ""] = shortfall.campaigns;
   return `${cell} left no file that matches ${campaign === "" ? shortfall.glob : `${campaign}=${shortfall.glob}`}${shortfall.isLeftByOthers ? ", but other cells did" : ""}`;
  }

 case "gate":
  return `${cell} left no verdict of ${shortfall.gate}`;
 }
}

function shortfallRemedy(shortfalls) {
 if (shortfalls.some(({kind}) => kind === "conflict")) return "set a different input name in each call of the workflow, and in each use of evidence/save in a job";
 const isGlob = shortfalls.some(({kind}) => kind === "evidence");
 const isGate = shortfalls.some(({kind}) => kind === "gate");
 return [ "find out why the cell stopped before it wrote or saved this, and run it again", ...isGlob ? [ "if the cell is not supposed to leave such a file, write ? before the glob in the input evidence of evidence/save, or give that cell only its own globs" ] : [], ...isGate ? [ "if the cell is not supposed to run the gate, remove it from the input gates of evidence/save there" ] : [] ].join("; ");
}

const ROLES = [ "verdict", "evidence", "baseline", "history", "report" ];

const OUTCOMES = [ "success", "failure", "cancelled", "skipped" ];

const JOB_STATUSES = [ "success", "failure", "cancelled" ];

var ManifestError = class extends Error {
 path;
 constructor(path, message) {
  super(`${path === "" ? "the manifest" : path}: ${message}`);
  this.name = "ManifestError";
  this.path = path;
 }
};

const MAX_CHARACTERS$1 = 8388608;

const MAX_FILES$1 = 1e4;

const MAX_CELLS = 256;

const MAX_ASKED = 1e3;

const text$1 = require_main.string().check(require_main._maxLength(1e3));

const count$1 = require_main.int().check(require_main._nonnegative(), require_main._lte(Number.MAX_SAFE_INTEGER));

const shape = require_main.strictObject({
 schema: require_main.literal(MANIFEST_SCHEMA),
 name: text$1.check(require_main._minLength(1)),
 createdAt: datetime(),
 producer: require_main.strictObject({
  repository: text$1,
  commit: text$1,
  ref: text$1,
  event: text$1,
  workflow: text$1,
  runId: count$1,
  runAttempt: count$1,
  job: text$1,
  os: text$1
 }),
 cell: require_main.strictObject({
  index: require_main.int().check(require_main._nonnegative(), require_main._lt(MAX_CELLS)),
  total: require_main.int().check(require_main._positive(), require_main._lte(MAX_CELLS)),
  label: text$1
 }),
 files: require_main.array(require_main.strictObject({
  path: text$1,
  role: require_main._enum(ROLES),
  gate: require_main.exactOptional(text$1),
  campaign: require_main.exactOptional(text$1),
  campaigns: require_main.exactOptional(require_main.array(text$1).check(require_main._maxLength(MAX_ASKED))),
  committed: require_main.exactOptional(require_main.literal(true)),
  sha256: require_main.string().check(require_main._regex(/^[0-9a-f]{64}$/)),
  bytes: count$1
 })).check(require_main._maxLength(MAX_FILES$1)),
 asked: require_main.exactOptional(require_main.strictObject({
  evidence: require_main.array(require_main.strictObject({
   glob: text$1,
   campaign: require_main.exactOptional(text$1),
   optional: require_main.exactOptional(require_main.literal(true)),
   files: count$1
  })).check(require_main._maxLength(MAX_ASKED)),
  gates: require_main.array(text$1).check(require_main._maxLength(MAX_ASKED))
 })),
 steps: require_main.exactOptional(require_main.array(require_main.strictObject({
  name: require_main.exactOptional(text$1),
  outcome: require_main._enum(OUTCOMES)
 })).check(require_main._maxLength(MAX_ASKED))),
 jobRun: require_main.exactOptional(require_main.strictObject({
  status: require_main.exactOptional(require_main._enum(JOB_STATUSES)),
  checkRun: require_main.exactOptional(count$1)
 })),
 lost: require_main.exactOptional(require_main.strictObject({
  runAttempt: count$1,
  reason: text$1
 }))
});

function parseManifest(json) {
 if (json.length > MAX_CHARACTERS$1) throw new ManifestError("", "is larger than 8 MiB");
 const parsed = shape.safeParse(parseJson$1(json));
 if (!parsed.success) throw shapeError$1(parsed.error.issues[0]);
 const {cell, files} = parsed.data;
 if (cell.index >= cell.total) throw new ManifestError("cell.index", `is not below cell.total, which is ${cell.total}`);
 const known = new Set;
 for (const [index, {path, role}] of files.entries()) {
  const place = `files[${index}].path`;
  if (!isArtifactPath(path) || !path.startsWith(`${role}/`)) throw new ManifestError(place, `is not a path in the folder ${role}/`);
  const folded = path.normalize("NFC").toLowerCase();
  if (known.has(folded)) throw new ManifestError(place, "is listed twice, or differs only in case from another file");
  known.add(folded);
 }
 return parsed.data;
}

function parseJson$1(json) {
 try {
  return JSON.parse(json);
 } catch {
  throw new ManifestError("", "is not valid JSON");
 }
}

function shapeError$1(issue) {
 const path = (issue?.path ?? []).map(key => typeof key === "number" ? `[${key}]` : `.${String(key)}`);
 const reason = issue?.code === "unrecognized_keys" ? "has an unknown key" : "is missing, or has the wrong type";
 return new ManifestError(path.join("").replace(/^\./, ""), reason);
}

function cellFaults(gate, cells) {
 const shortfalls = cellShortfalls(cells.map(withFoundGates)).filter(({kind, gates}) => gates.includes(gate) && kind !== "gate");
 const without = cellsWithoutGate(gate, cells).map(({producer, cell}) => faultOf(gate, `no verdict for ${cell.label || producer.os}, cell ${cell.index + 1} of ${cell.total}`, `find out why ${gate} left no verdict there, and run the cell again`));
 return [ ...shortfalls.map(each => faultOf(gate, `${each.job}: ${shortfallText(each)}`, shortfallRemedy([ each ]))), ...without ];
}

function withFoundGates({manifest, gates}) {
 const asked = manifest.asked ?? {
  evidence: [],
  gates: []
 };
 return {
  ...manifest,
  asked: {
   ...asked,
   gates: [ ...new Set([ ...asked.gates, ...gates ]) ]
  }
 };
}

function faultOf(gate, message, remedy) {
 return {
  status: "inconclusive",
  message,
  remedy,
  finding: {
   message,
   subject: gate
  }
 };
}

function faultsOf$1(verdict, input) {
 const {gate, subject, status} = verdict;
 const origin = originFaults(verdict, input);
 if (status === "pass") return origin;
 return [ {
  status,
  message: `${status} on ${subject.os}`,
  remedy: `fix what ${gate} reports, and run it again`
 }, ...origin ];
}

function originFaults(verdict, input) {
 const {gate, mode, subject, rules} = verdict;
 const policies = [ input.policySha256, input.earlierPolicy?.sha256 ];
 const isElsewhere = input.repository !== "" && subject.repository !== input.repository;
 return [ ...mode === "strict" ? [] : [ fault("fail", `judged in mode ${mode}`, `run ${gate} in mode strict before a release`) ], ...policies.includes(rules.sha256) ? [] : [ fault("inconclusive", "judged by another policy", policyRemedy(gate, input)) ], ...isElsewhere ? [ fault("inconclusive", `for another repository, ${subject.repository || "(none)"}`, `run ${gate} in ${input.repository}`) ] : [], ...ageFaults(verdict, input) ];
}

function fault(status, message, remedy) {
 return {
  status,
  message,
  remedy
 };
}

function policyRemedy(gate, {rulesBranch}) {
 return rulesBranch === void 0 ? `run ${gate} with the policy of this commit` : `release a commit of ${rulesBranch}, with the verdict of ${gate} from its push`;
}

const CLOCK_TOLERANCE = 3e5;

function ageFaults({gate, evaluatedAt}, {maxAge, now}) {
 const at = require_main.parseInstant(evaluatedAt);
 const remedy = `run ${gate} again`;
 if (at === void 0 || at > now + CLOCK_TOLERANCE) return [ fault("inconclusive", `judged at ${evaluatedAt}, which is not in the past`, remedy) ];
 if (maxAge === void 0 || now - at <= maxAge.milliseconds) return [];
 return [ fault("fail", `judged at ${evaluatedAt}, more than ${maxAge.text} ago`, remedy) ];
}

function checkVerdicts(input) {
 return [ ...input.required.map(gate => checkGate(gate, input)), ...checkOthers(input), ...checkReadings(input) ];
}

function verdictsOf(gate, input) {
 const own = input.readings.flatMap(reading => reading.kind === "read" && reading.verdict.gate === gate && reading.verdict.subject.commit === input.commit ? [ reading.verdict ] : []);
 return cellFaults(gate, input.cells).length === 0 && own.every(verdict => originFaults(verdict, input).length === 0) ? own : [];
}

function checkOthers({required, readings, commit}) {
 const bad = readings.flatMap(reading => {
  if (reading.kind !== "read") return [];
  const {gate, status, subject} = reading.verdict;
  return !required.includes(gate) && subject.commit === commit && status !== "pass" ? [ {
   message: `${status} on ${subject.os}`,
   subject: gate,
   file: reading.path
  } ] : [];
 });
 if (bad.length === 0) return [];
 return [ require_main.checkOf(require_main.verdictsOthers, {}, {
  status: "warn",
  actual: require_main.measured(bad.length, "verdicts that did not pass"),
  expected: require_main.exactly(0, "verdicts that did not pass"),
  findings: bad
 }) ];
}

function checkReadings({readings}) {
 const findings = readings.flatMap(reading => reading.kind === "unreadable" ? [ reading.finding ] : []);
 if (findings.length === 0) return [];
 return [ require_main.checkOf(require_main.verdictsReadable, {}, {
  status: "inconclusive",
  ...require_main.noneOf(findings, "unreadable files")
 }) ];
}

const PASS = require_main.exactly("pass");

function checkGate(gate, input) {
 const scope = {
  gate
 };
 const own = input.readings.flatMap(reading => reading.kind === "read" && reading.verdict.gate === gate ? [ reading ] : []);
 const current = own.filter(({verdict}) => verdict.subject.commit === input.commit);
 if (current.length === 0) return require_main.checkOf(require_main.verdictsRequired, scope, absent(gate, own, input));
 const found = [ ...current.flatMap(({path, verdict}) => faultsOf$1(verdict, input).map(fault => ({
  ...fault,
  finding: {
   message: fault.message,
   subject: gate,
   file: path
  }
 }))), ...cellFaults(gate, input.cells) ];
 const [worst] = worstFirst(found);
 if (worst === void 0) return require_main.checkOf(require_main.verdictsRequired, scope, passing(gate, current, input));
 return require_main.checkOf(require_main.verdictsRequired, scope, {
  status: worst.status,
  actual: require_main.measured(worst.message),
  expected: PASS,
  remedy: worst.remedy,
  findings: worstFirst(found).map(({finding}) => finding)
 });
}

function worstFirst(faults) {
 return faults.toSorted((left, right) => require_main.compareStatuses(left.status, right.status));
}

function passing(gate, current, {policySha256, earlierPolicy}) {
 const systems = [ ...new Set(current.map(({verdict}) => verdict.subject.os)) ].sort();
 const common = {
  actual: require_main.measured(`pass on ${systems.join(", ")}`),
  expected: PASS
 };
 const earlier = current.filter(({verdict}) => verdict.rules.sha256 !== policySha256);
 if (earlier.length === 0 || earlierPolicy === void 0) return {
  ...common,
  status: "pass"
 };
 const {branch} = earlierPolicy;
 return {
  ...common,
  status: "warn",
  remedy: `to be judged by the policy of ${branch} as it is now, release a later commit of ${branch}`,
  findings: earlier.map(({path}) => ({
   message: `judged by the policy of this commit; that of ${branch} has changed since`,
   subject: gate,
   file: path
  }))
 };
}

function absent(gate, others, {commit}) {
 const findings = others.map(({path, verdict}) => ({
  message: `this verdict is for commit ${verdict.subject.commit || "(none)"}, not for ${commit}, which is released`,
  subject: gate,
  file: path
 }));
 return {
  status: "inconclusive",
  actual: others.length === 0 ? null : require_main.measured("for another commit"),
  expected: PASS,
  remedy: `run ${gate} on the commit that is released, and name its verdict in release.evidence`,
  findings: findings.length > 0 ? findings : [ {
   message: `${gate} left no verdict`,
   subject: gate
  } ]
 };
}

const SHORT_SHA$1 = 12;

const UNIT = "versions on the wrong side of this commit";

function checkHistory(input) {
 const {version, commit} = input;
 const others = input.released.filter(each => each.tag !== input.tag);
 const outside = outsideOf(input, others);
 const later = laterIn(input, others);
 const findings = [ ...outside.map(each => ({
  message: `is on commit ${each.commit.slice(0, SHORT_SHA$1)}, which is not in the history of this one`,
  subject: each.tag
 })), ...later.map(each => ({
  message: `is a later version, and its commit ${each.commit.slice(0, SHORT_SHA$1)} is in the history of this one`,
  subject: each.tag
 })) ];
 return require_main.checkOf(require_main.versionHistory, {}, {
  status: findings.length === 0 ? "pass" : "fail",
  actual: require_main.measured(findings.length, UNIT),
  expected: require_main.exactly(0, UNIT),
  remedy: later.length > 0 ? remedyOfLater(version, later) : `release a commit that comes after them; this one is ${commit.slice(0, SHORT_SHA$1)}`,
  findings
 });
}

function outsideOf({version, preReleases: {labels}}, others) {
 const earlier = others.filter(each => isStable(each.version) && compareVersions(each.version, version) < 0);
 const last = greatest(earlier.map(each => each.version));
 return [ ...earlier.filter(each => each.version === last && each.follows), ...others.filter(each => labels.includes(preReleaseOf(each.version)?.label ?? "") && haveSameCore(each.version, version) && !each.precedes) ];
}

function laterIn({version, lines}, others) {
 const line = lineOfVersion(version, others.map(each => each.version), lines);
 return others.filter(each => each.precedes && isStable(each.version) && compareVersions(each.version, version) > 0 && !line.includes(each.version));
}

const MAX_NAMED = 3;

function remedyOfLater({major, minor}, later) {
 return `release a commit of a branch that begins at the last ${major}.${minor} version, or add ignore-tags: ${JSON.stringify(later.slice(0, MAX_NAMED).map(({tag}) => tag))} under release in the policy if nobody got those`;
}

function checkPreReleases(input, channel, released) {
 const {version, preReleases: rules, earlier} = input;
 const known = {
  rules,
  released,
  ignored: earlier.ignored
 };
 const outcome = isStable(version) ? stableOutcome(input, channel, known) : preReleaseOutcome(input, known);
 return require_main.checkOf(require_main.versionCandidates, {}, outcome);
}

function stableOutcome({version, candidateFor, format}, {kind}, known) {
 const isWanted = version.post === void 0 && candidateFor.some(each => each === kind);
 const label = known.rules.candidate;
 const numbers = numbersOf(version, label, known.released);
 const common = {
  actual: require_main.measured(numbers.length, "candidates"),
  expected: isWanted ? require_main.atLeast(1, "candidates") : require_main.exactly("any number of candidates"),
  ...numbers.length === 0 ? {} : {
   detail: numbers.map(number => `${label}.${number}`).join(", ")
  }
 };
 if (!isWanted || numbers.length > 0) return {
  ...common,
  status: "pass"
 };
 const first = nextPreRelease(version, label, known)?.text ?? writtenPreRelease(version, label, 1);
 return {
  ...common,
  status: "fail",
  remedy: `release ${tagOf(format, first)} first, and ${tagOf(format, version.text)} once the candidate has proved itself`,
  findings: [ {
   message: `a ${kind} release comes after a release candidate`,
   subject: version.text
  } ]
 };
}

function preReleaseOutcome({version, format}, known) {
 const {rules} = known;
 const own = preReleaseOf(version);
 if (version.post !== void 0) return unprepared(version, format);
 const isNamed = own !== void 0 && rules.labels.includes(own.label);
 const label = isNamed ? own.label : rules.candidate;
 const numbers = nextNumbers(version, label, known);
 const [next = 1] = numbers;
 const actual = require_main.measured(version.text);
 const expected = require_main.exactly(numbers.map(number => writtenPreRelease(version, label, number)).join(" or "));
 if (isNamed && numbers.includes(own.number)) return {
  status: "pass",
  actual,
  expected
 };
 const message = isNamed ? `the next candidate is ${label}.${next}, not ${label}.${own.number}` : unnamed(version, rules);
 return {
  status: "fail",
  actual,
  expected,
  remedy: remedyOf({
   version,
   label,
   format,
   known
  }),
  findings: [ {
   message,
   subject: version.text
  } ]
 };
}

function unprepared(version, format) {
 const {text} = coreVersion(version);
 return {
  status: "fail",
  actual: require_main.measured(version.text),
  expected: require_main.exactly(text),
  remedy: `release ${tagOf(format, text)}`,
  findings: [ {
   message: "prepares a post-release, which has no pre-releases",
   subject: version.text
  } ]
 };
}

const ONE_WORD = /^([a-z]{1,20})\d{1,15}$/;

function unnamed({prerelease, scheme}, {labels}) {
 const [first] = prerelease;
 const word = typeof first === "string" ? ONE_WORD.exec(first)?.[1] : void 0;
 if (scheme === "semver" && word !== void 0 && labels.includes(word)) return `has ${first} in one word, and Semantic Versioning sorts ${word}10 before ${word}9: write -${word}.N`;
 return labels.length === 1 && labels[0] === "rc" ? "is not a release candidate, which is written -rc.N; release.pre-releases in the policy names other pre-releases" : `is not a pre-release that release.pre-releases in the policy names: ${labels.join(", ")}`;
}

function remedyOf({version, label, format, known}) {
 const next = tagOf(format, (nextPreRelease(version, label, known) ?? coreVersion(version)).text);
 if (!hasGap(version, label, known)) return `release ${next}`;
 const [gap = 1] = nextNumbers(version, label, known);
 const later = known.released.filter(each => haveSameCore(each, version) && (preReleaseOf(each)?.number ?? 0) > gap).filter(each => preReleaseOf(each)?.label === label).map(({text}) => tagOf(format, text));
 return `release ${next}, or ${tagOf(format, writtenPreRelease(version, label, gap))} with ignore-tags: ${JSON.stringify(later)} under release in the policy if nobody got those`;
}

function checkVersion(input) {
 const others = input.released.filter(({tag}) => tag !== input.tag).map(({version}) => version);
 const channel = channelOf(input.version, others, input.earlier);
 return [ checkTagIsFree(input), checkOrder(input, others), checkStep(input, channel, others), checkHistory(input), checkPreReleases(input, channel, others) ];
}

function withoutTags() {
 return require_main.checkOf(require_main.versionOrder, {}, {
  status: "inconclusive",
  actual: null,
  expected: require_main.exactly("greater than every released version"),
  remedy: "check out the whole history with its tags: use actions/checkout with fetch-depth: 0",
  findings: [ {
   message: "the tags of the repository cannot be read, or some are not in the checkout"
  } ]
 });
}

const SHORT_SHA = 12;

function checkTagIsFree(input) {
 const {tag, commit, released, isTagTaken} = input;
 const own = released.find(each => each.tag === tag);
 const expected = require_main.exactly(commit.slice(0, SHORT_SHA));
 if (isTagTaken && own === void 0) return require_main.checkOf(require_main.tagFree, {}, {
  status: "fail",
  actual: require_main.measured("no commit"),
  expected,
  remedy: `delete the tag ${tag}, and tag a commit`,
  findings: [ {
   message: "points to something that is not a commit",
   subject: tag
  } ]
 });
 const found = released.find(each => each.tag === tag && each.commit !== commit);
 if (found === void 0) return require_main.checkOf(require_main.tagFree, {}, {
  status: "pass",
  actual: require_main.measured(commit.slice(0, SHORT_SHA)),
  expected
 });
 return require_main.checkOf(require_main.tagFree, {}, {
  status: "fail",
  actual: require_main.measured(found.commit.slice(0, SHORT_SHA)),
  expected,
  remedy: `release ${nextTags(input, takenOf(input))}, or check out the commit that ${tag} points to`,
  findings: [ {
   message: `points to a different commit, ${found.commit}`,
   subject: tag
  } ]
 });
}

function takenOf({released, tag, commit}) {
 return released.filter(each => each.tag !== tag || each.commit !== commit).map(({version}) => version);
}

function checkOrder(input, others) {
 const {version, lines, released} = input;
 const last = greatest(lineOfVersion(version, others, lines));
 const actual = require_main.measured(version.text);
 if (last === void 0) {
  const expected = require_main.exactly("any version, as the first one");
  return require_main.checkOf(require_main.versionOrder, {}, {
   status: "pass",
   actual,
   expected
  });
 }
 const expected = require_main.above(last.text);
 if (compareVersions(version, last) > 0) return require_main.checkOf(require_main.versionOrder, {}, {
  status: "pass",
  actual,
  expected
 });
 const isSame = compareVersions(version, last) === 0;
 const known = released.find(each => each.version === last)?.tag ?? last.text;
 return require_main.checkOf(require_main.versionOrder, {}, {
  status: "fail",
  actual,
  expected,
  remedy: `release ${nextTags(input, takenOf(input))}${lines === "minor" ? "" : ", or set release.release-lines if older versions are maintained"}; if nobody got ${last.text}, add ${known} to release.ignore-tags in the policy`,
  findings: [ {
   message: `has already been released${isSame ? ", and has the same precedence" : ""}`,
   subject: last.text
  } ]
 });
}

function checkStep(input, channel, others) {
 const {version, format} = input;
 const {kind, previous, next} = channel;
 const actual = require_main.measured(version.text);
 if (previous === void 0 || next === void 0) {
  const expected = require_main.exactly(kind === "first" ? "any version, as the first release" : "any version, as the first of this format");
  return require_main.checkOf(require_main.versionStep, {}, {
   status: "pass",
   actual,
   expected
  });
 }
 const common = {
  actual,
  expected: require_main.exactly(next),
  detail: `the next ${kind} release after ${previous.text}`
 };
 const {otherScheme} = input.earlier;
 const advised = advisedVersion(input, channel, others);
 if (advised !== void 0 && otherScheme !== void 0) return unknownStep(version, otherScheme);
 if (advised === void 0) return require_main.checkOf(require_main.versionStep, {}, {
  ...common,
  status: "pass"
 });
 return require_main.checkOf(require_main.versionStep, {}, {
  ...common,
  status: "fail",
  remedy: `release ${tagOf(format, advised.text)} instead: a version ${schemeOf(version.scheme).rule}`,
  findings: [ {
   message: `does not follow ${previous.text}`,
   subject: version.text
  } ]
 });
}

function unknownStep(version, other) {
 return require_main.checkOf(require_main.versionStep, {}, {
  status: "inconclusive",
  actual: require_main.measured(version.text),
  expected: require_main.exactly("the next version after the last release"),
  remedy: `set scheme: ${other} under release in the policy if that is how versions are counted here`,
  findings: [ {
   message: `cannot be compared with tags of ${schemeOf(other).noun}`,
   subject: version.text
  } ]
 });
}

function judgeRelease(input) {
 const {reading} = input;
 if (reading.kind === "refused") return {
  checks: [ refusedTag(input.tag, reading) ],
  package: input.package,
  version: void 0,
  channel: void 0,
  notes: void 0
 };
 const {version} = reading;
 if (input.released === void 0) return {
  checks: [ readTag(version), withoutTags(), ...branchChecks(input) ],
  package: input.package,
  version,
  channel: void 0,
  notes: void 0
 };
 return judgeVersion(input, version, input.released);
}

function judgeVersion(input, version, released) {
 const {tag, changelog} = input;
 const before = released.filter(each => each.tag !== tag);
 const others = before.map(each => each.version);
 const documented = olderEntry(version, changelog);
 const earlier = earlierReleases(input, version, documented);
 const channel = channelOf(version, others, earlier);
 const notes = changelog && releaseNotes({
  version,
  package: input.package
 }, changelog);
 const {ofTags, ofFiles} = versionChecks(input, version, {
  released,
  earlier
 });
 return {
  checks: [ readTag(version), ...ofTags, ...checkPast(input, version, {
   others,
   documented
  }), ...checkPrevious(version, before, {
   lines: input.rules.lines,
   ifMissing: input.missingPrevious
  }), ...checkCandidateAge({
   version,
   released: before,
   minAge: input.minCandidateAge,
   now: input.now
  }), ...branchChecks(input), ...changedRules(input.uncommitted), ...otherCheckout(input), ...ofFiles, ...checkSiblings(input.siblings), ...input.unknownLabels === void 0 ? [] : [ unknownLabels(input.unknownLabels) ], ...breakChecks(input, version, {
   released: others,
   earlier,
   notes
  }), ...input.missingRegister === void 0 ? [] : [ missingRegister(input.missingRegister, input.rulesBranch) ], ...input.cadence === void 0 ? [] : checkCadence({
   policy: input.cadence,
   version,
   channel,
   released: before,
   now: input.now
  }), ...checkCi(input.ci), ...checkBlockers(input.blockers.labels, input.blockers.reading), ...checkVerdicts(input.verdicts), ...criteriaOfOneZero(input, version, channel) ],
  package: input.package,
  version,
  channel,
  notes
 };
}

function breakChecks(input, version, before) {
 const {base, breaking, doubtful, now, missingRegister, rules, format} = input;
 const {released, earlier, notes} = before;
 const deprecations = missingRegister === void 0 ? input.deprecations : [];
 const channel = channelOf(version, base === void 0 ? [] : [ base.version ], earlier);
 return [ ...unclearBreaks(doubtful), ...checkDeprecations({
  version,
  channel,
  released,
  deprecations,
  breaking,
  format,
  rules,
  notes,
  now
 }) ];
}

function versionChecks(input, version, past) {
 const others = past.released.filter(({tag}) => tag !== input.tag).map(each => each.version);
 const {format, rules} = input;
 const channel = channelOf(version, others, past.earlier);
 const advised = advisedVersion({
  version,
  format,
  earlier: past.earlier,
  ...rules
 }, channel, others);
 const told = checksOf(input, version, past);
 if (advised === void 0 || past.earlier.otherScheme !== void 0) return told;
 const tag = tagOf(format, advised.text);
 const asAdvised = checksOf(input, advised, past);
 return {
  ofTags: withAdvice(told.ofTags, {
   tag,
   checks: asAdvised.ofTags
  }),
  ofFiles: withAdvice(told.ofFiles, {
   tag,
   checks: asAdvised.ofFiles
  })
 };
}

function checksOf(input, version, {released, earlier}) {
 const {tag, commit, format, rules, changelog, breaking, isTagTaken, now} = input;
 return {
  ofTags: checkVersion({
   version,
   tag,
   format,
   commit,
   released,
   isTagTaken,
   earlier,
   ...rules
  }),
  ofFiles: [ ...checkManifests(version, tag, input.manifests), ...changelog === void 0 ? withoutChangelog(breaking) : checkChangelog({
   version,
   package: input.package,
   reading: changelog,
   breaking,
   dates: input.changelogDates,
   now
  }) ]
 };
}

function branchChecks({branches, commit}) {
 return branches === void 0 ? [] : [ checkBranch(branches, commit) ];
}

function criteriaOfOneZero(input, version, channel) {
 const {oneZero, verdicts, attestations, now} = input;
 if (oneZero === void 0) return [];
 return checkOneZero({
  policy: oneZero,
  isDue: version.major > 0 && (channel.previous?.major ?? 0) === 0,
  conformance: verdictsOf("conformance-gate", verdicts),
  documents: input.hasDocuments ? verdictsOf("traceability", verdicts) : void 0,
  streak: budgetStreak(verdictsOf("perf-budget", verdicts), daysOf(oneZero) ?? 0),
  attestations,
  now
 });
}

const LONGEST = 2e3;

const QUOTED = /^(Revert|Reapply) "(.*?)"?$/;

const CONVENTIONAL = /^revert(?:\([^()]{0,60}\))?: (.+)$/i;

function quotedTitle(subject) {
 const text = unescaped(subject.slice(0, LONGEST));
 const [, word, quoted] = QUOTED.exec(withoutNumber(text)) ?? [];
 if (quoted !== void 0) return {
  title: word === "Reapply" ? `Revert "${quoted}"` : quoted,
  withoutNumber: void 0
 };
 const [, title] = CONVENTIONAL.exec(text) ?? [];
 if (title === void 0) return;
 const inner = /^"(.*)"$/.exec(withoutNumber(title))?.[1];
 return inner === void 0 ? {
  title,
  withoutNumber: withoutNumber(title)
 } : {
  title: inner,
  withoutNumber: void 0
 };
}

function unescaped(subject) {
 return subject.replaceAll('\\"', '"').trim();
}

const DEEPEST = 50;

function restoredTitle(subject) {
 let title = subject;
 let reverts = 0;
 for (let depth = 0; depth < DEEPEST; depth++) {
  const quoted = quotedTitle(title);
  if (quoted === void 0) break;
  title = quoted.title;
  reverts++;
 }
 return reverts > 0 && reverts % 2 === 0 ? title : void 0;
}

const COMMIT = /^This reverts commit ([0-9a-f]{7,64})\b/gm;

const SHORTEST = 7;

const PULL_REQUEST = /^Reverts (?:[\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,10})\b/gm;

const MERGE = /^Merge pull request #\d/;

function revertClaims(commits) {
 const places = commits.map((commit, place) => ({
  commit,
  place
 }));
 const known = catalogue(places);
 return places.flatMap(by => {
  const {subject, body} = by.commit;
  const named = Array.from(body.matchAll(COMMIT), ([, name = ""]) => claimsByName(known.named(name), by));
  if (named.some(claims => claims.length > 0)) return named.flat();
  const numbers = Array.from(body.matchAll(PULL_REQUEST), ([, number]) => Number(number));
  const quoted = quotedTitle(MERGE.test(subject) ? body.split("\n", 1)[0] ?? "" : subject);
  const titled = quoted === void 0 ? [] : known.titled(quoted);
  const isMeant = ({commit}) => {
   const number = numberOf(commit.subject);
   return numbers.length === 0 || number === void 0 || numbers.includes(number);
  };
  return [ ...numbers.flatMap(number => claimsOn(known.numbered(number), by)), ...claimsOn(titled.filter(isMeant), by) ];
 });
}

function catalogue(commits) {
 const starts = Map.groupBy(commits, ({commit}) => commit.sha.slice(0, SHORTEST));
 const numbers = Map.groupBy(commits, ({commit}) => numberOf(commit.subject));
 const subjects = Map.groupBy(commits, ({commit}) => unescaped(commit.subject));
 const bare = Map.groupBy(commits, ({commit}) => withoutNumber(unescaped(commit.subject)));
 return {
  named: name => (starts.get(name.slice(0, SHORTEST)) ?? []).filter(({commit}) => commit.sha.startsWith(name)),
  numbered: number => numbers.get(number) ?? [],
  titled: ({title, withoutNumber: other = title}) => subjects.get(title) ?? bare.get(other) ?? []
 };
}

function claimsByName(targets, {commit: by}) {
 const meaning = targets.length === 1 ? "clear" : "unclear";
 return targets.map(({commit}) => ({
  by,
  sha: commit.sha,
  meaning
 }));
}

function claimsOn(targets, {commit: by, place}) {
 const others = targets.filter(({commit}) => commit.sha !== by.sha);
 const older = others.filter(each => each.place > place);
 if (older.length === 0) return others.map(({commit}) => ({
  by,
  sha: commit.sha,
  meaning: "later"
 }));
 const meaning = older.length === 1 ? "clear" : "unclear";
 return older.map(({commit}) => ({
  by,
  sha: commit.sha,
  meaning
 }));
}

var Reverts = class {
 #isReverted;
 #declares;
 #claims;
 #claimedBy;
 #places;
 #fates=new Map;
 constructor(commits, isReverted, declares) {
  this.#isReverted = isReverted;
  this.#declares = declares;
  const claims = revertClaims(commits);
  this.#claims = Map.groupBy(claims, ({sha}) => sha);
  this.#claimedBy = Map.groupBy(claims, ({by}) => by.sha);
  this.#places = new Map(commits.map(({sha}, index) => [ sha, index ]));
 }
 revertsWithin({sha}) {
  return (this.#claimedBy.get(sha) ?? []).some(claim => this.#isTrue(claim));
 }
 #isTrue({sha, by, meaning}) {
  return meaning === "clear" && this.#isReverted(sha, by.sha);
 }
 fateOf(sha) {
  for (const each of this.#claimantsBehind(sha)) this.#settle(each);
  return this.#settle(sha);
 }
 #claimantsBehind(sha) {
  const found = new Set([ sha ]);
  for (const each of found) for (const {by} of this.#claims.get(each) ?? []) found.add(by.sha);
  const placeOf = each => this.#places.get(each) ?? 0;
  return [ ...found ].sort((left, right) => placeOf(left) - placeOf(right));
 }
 #settle(sha) {
  const known = this.#fates.get(sha);
  if (known !== void 0) return known;
  this.#fates.set(sha, {
   kind: "stays"
  });
  const fate = this.#judge(sha);
  this.#fates.set(sha, fate);
  return fate;
 }
 #judge(sha) {
  const lasting = (this.#claims.get(sha) ?? []).filter(({by}) => !this.#isDoubted(by.sha));
  if (lasting.find(claim => !this.#declares(claim.by) && this.#isTrue(claim)) !== void 0) return {
   kind: "reverted"
  };
  const clear = lasting.find(({meaning}) => meaning === "clear");
  if (clear !== void 0) return {
   kind: "claimed",
   by: clear.by.sha
  };
  const unclear = lasting.find(({meaning}) => meaning === "unclear");
  return unclear === void 0 ? {
   kind: "stays"
  } : {
   kind: "unclear",
   by: unclear.by.sha
  };
 }
 #isDoubted(sha) {
  return (this.#claims.get(sha) ?? []).some(({by}) => this.#settle(by.sha).kind !== "reverted");
 }
};

function breakingChanges(commits, isReverted) {
 const reverts = revertsIn(commits, isReverted);
 return commits.flatMap(commit => {
  const texts = declaredBreaks(commit);
  const restored = texts.length > 0 || reverts.revertsWithin(commit) ? [] : restoredBreaks(commit);
  const found = [ ...texts, ...restored ];
  if (found.length === 0) return [];
  const {sha, subject} = commit;
  const fate = reverts.fateOf(sha);
  if (fate.kind === "reverted") return [];
  const note = fate.kind === "stays" ? {} : {
   unreverted: fate
  };
  return found.map(text => ({
   sha,
   subject,
   text,
   ...note
  }));
 });
}

function revertsIn(commits, isReverted) {
 return new Reverts(commits, isReverted, commit => declaredBreaks(commit).length > 0);
}

function doubtfulChanges(commits, isReverted) {
 const reverts = revertsIn(commits, isReverted);
 return commits.flatMap(commit => {
  const lines = declaredBreaks(commit).length > 0 ? [] : doubtfulBreaks(commit);
  const isQuote = line => line === commit.subject && reverts.revertsWithin(commit);
  return lines.filter(line => !isQuote(line)).map(line => ({
   sha: commit.sha,
   line: line.trim()
  }));
 });
}

function restoredBreaks({subject}) {
 const original = restoredTitle(subject);
 return original === void 0 ? [] : declaredBreaks({
  subject: original,
  body: ""
 });
}

function withLabelled(declared, {commits, isReverted}, labelled) {
 const known = new Set(declared.map(({sha}) => sha));
 const reverts = revertsIn(commits, isReverted);
 const found = labelled.flatMap(({number, title, commit}) => {
  const own = commits.find(({sha, subject}) => sha === commit || numberOf(subject) === number);
  if (own === void 0 || known.has(own.sha)) return [];
  known.add(own.sha);
  if (reverts.fateOf(own.sha).kind === "reverted") return [];
  return [ {
   sha: own.sha,
   subject: `${title} (#${number})`,
   text: title
  } ];
 });
 return [ ...declared, ...found ];
}

function fileOf(place) {
 if (place === "tag") return;
 return typeof place === "string" ? place : place.file;
}

async function readPlace(place, readText) {
 const path = fileOf(place);
 if (path === void 0) return {
  kind: "tag"
 };
 const text = readText(path);
 if (text === void 0) return {
  kind: "missing"
 };
 if (typeof place !== "string") return readPatternVersion({
  path,
  text
 }, await patternOf(place.pattern));
 if (/(?:^|\/)go\.mod$/.test(path)) return {
  kind: "go-module",
  ...readGoModule(text)
 };
 return readManifestVersion({
  path,
  text,
  readNearby: readText
 });
}

async function patternOf(source) {
 const compiled = await compileVersionPattern(source);
 if (!("reason" in compiled)) return compiled;
 throw new require_main.ConfigurationError(`release: the pattern ${JSON.stringify(source)} ${compiled.reason}`);
}

const AT_ROOT = /^(?:Cargo\.toml|package\.json|pyproject\.toml|setup\.(?:cfg|py)|pom\.xml|go\.mod|composer\.json|mix\.exs|Package\.swift|pubspec\.yaml|Chart\.yaml|.*\.gemspec|.*\.(?:cs|fs|vb)proj|VERSION(?:\.txt)?|version\.txt|.*\.json)$/;

function packageFolder(place) {
 if (typeof place !== "string" || !place.includes("/")) return;
 const at = place.lastIndexOf("/");
 return AT_ROOT.test(place.slice(at + 1)) ? place.slice(0, at) : void 0;
}

const MOST_JUDGED = 50;

async function baseVersion(judging) {
 const {released, version, candidate} = judging;
 const lower = released.filter(each => isStable(each.version) && compareVersions(each.version, version) < 0).toSorted((left, right) => compareVersions(right.version, left.version));
 const since = parseVersion(candidate.target.since ?? "", candidate.target.scheme);
 const judged = lower.filter(each => since === void 0 || compareVersions(each.version, since) >= 0);
 const history = lower[judged.length];
 const refused = [];
 for (const each of judged.slice(0, MOST_JUDGED)) {
  const faults = await faultsOf(each, judging, startOfMajor(each, lower, history));
  if (faults.length === 0) return {
   base: each,
   refused
  };
  refused.push({
   tag: each.tag,
   faults
  });
 }
 return {
  base: history ?? judged.at(-1),
  refused
 };
}

function startOfMajor({version}, lower, history) {
 if (history !== void 0 && haveSameMajor(history.version, version)) return history;
 return lower.findLast(each => haveSameMajor(each.version, version));
}

async function faultsOf(release, judging, start) {
 const manifest = await manifestFault(release, judging.candidate);
 if (manifest !== void 0) return [ manifest ];
 return [ strayFault, orderFault, breakFault ].flatMap(judge => judge(release, judging, start) ?? []);
}

async function manifestFault({version, commit}, {repository, target}) {
 const [place] = target.manifests;
 if (place === void 0) return;
 try {
  const found = await readPlace(place, path => repository.readText(commit, path));
  if (found.kind !== "declared" || isVersion$1(version, found.version)) return;
  if (meansVersion(found.version, version.text, found.spelling)) return;
  return `its ${found.path} has version ${found.version}`;
 } catch {
  return;
 }
}

function strayFault(release, {candidate, version, branches}) {
 if (release.precedes || release.follows || !isOfLine(release.version, version, candidate.policy["release-lines"])) return;
 const isOn = branch => [ `refs/remotes/origin/${branch}`, `refs/heads/${branch}` ].some(head => candidate.repository.isAncestor(release.commit, head) !== false);
 return branches?.some(isOn) === true ? void 0 : "its commit is neither in the history of this one nor on a release branch";
}

function orderFault({version, commit}, {candidate, released}) {
 const laterOnes = released.filter(each => isStable(each.version) && compareVersions(each.version, version) > 0);
 if (laterOnes.length === 0) return;
 const contained = candidate.repository.tagsOf(commit, "before");
 const later = laterOnes.find(({tag}) => contained?.has(tag) === true);
 return later && `its commit contains ${later.tag}, which is a later version`;
}

function breakFault({version, commit}, {candidate: {repository, target}}, start) {
 if (!(schemeOf(version.scheme).breaksInMajor && version.major > 0) || start === void 0 || start.version === version) return;
 const commits = repository.commitsSince(start.commit, commit, target.folder) ?? [];
 const isReverted = (broken, revert) => repository.isReverted({
  commit: broken,
  revert,
  head: commit
 });
 const [first] = breakingChanges(commits, isReverted);
 return first && `commit ${first.sha.slice(0, 7)} breaks something since ${start.tag}: ${first.text}`;
}

function commitsOf({repository, target, commit}, base) {
 const commits = repository.commitsSince(base?.commit, commit, target.folder);
 const oldest = commits?.reduce((first, {at}) => first === void 0 || at < first ? at : first, base?.at);
 return commits && {
  commits,
  since: oldest
 };
}

async function readChangelogFile(path, source) {
 const text = source.readText(path);
 const shown = source.display(path);
 if (text === void 0) return {
  kind: "missing",
  path: shown
 };
 const changelog = await (__webpack_require__.e(/* import() */ 287).then(__webpack_require__.t.bind(__webpack_require__, 2287, 19)));
 try {
  const read = changelog.readWholeChangelog(text, {
   path,
   isVersion: versionTest(source.scheme)
  });
  const beside = node_path.posix.dirname(path).replace(/^\.$/, "");
  const folders = source.target === "platform" ? [ ...new Set([ "", beside ]) ] : [ beside ].filter(Boolean);
  const fragments = changelog.fragmentFolders(folders, source.fragments ?? []).flatMap(folder => source.filesIn(folder.path).filter(file => changelog.isFragment(folder, file)));
  return {
   kind: "read",
   path: shown,
   ...read,
   fragments: fragments.map(source.display)
  };
 } catch (error) {
  return {
   kind: "unreadable",
   path: shown,
   finding: require_main.findingOf(error, shown)
  };
 }
}

function versionTest(scheme) {
 return word => (parseVersion(word, scheme)?.numbers.length ?? 0) > 1;
}

const NO_TOKEN = {
 kind: "unknown",
 reason: "GitHub cannot be asked without a token",
 remedy: "set the input github-token, and give the job permissions: { actions: read, checks: read, issues: read, pull-requests: read }"
};

async function askGitHub({runner}, {policy, commit, since}) {
 const token = runner.input("github-token");
 const needsCi = policy["required-os"] !== void 0 || policy["required-check-runs"] !== void 0;
 const blocking = policy["blocker-labels"] ?? [];
 const breaking = policy["breaking-labels"] ?? [];
 const isAsked = needsCi || blocking.length > 0 || breaking.length > 0;
 if (token === "" || !isAsked) return {
  ci: NO_TOKEN,
  blockers: NO_TOKEN,
  labelled: NO_TOKEN
 };
 const {openReleaseFacts} = await (__webpack_require__.e(/* import() */ 182).then(__webpack_require__.t.bind(__webpack_require__, 9182, 19)));
 const facts = openReleaseFacts({
  token,
  apiUrl: runner.env["GITHUB_API_URL"] ?? "https://api.github.com",
  repository: runner.env["GITHUB_REPOSITORY"] ?? ""
 });
 return {
  ci: needsCi ? await askChecks(facts, commit) : NO_TOKEN,
  blockers: blocking.length === 0 ? NO_TOKEN : await askIssues(facts, blocking),
  labelled: breaking.length === 0 ? NO_TOKEN : await askLabelled(facts, breaking, since)
 };
}

async function askChecks(facts, commit) {
 const jobs = await facts.jobsOf(commit);
 if (jobs.kind === "refused") return unknown(jobs);
 const checkRuns = await facts.checkRunsOf(commit);
 if (checkRuns.kind === "refused") return unknown(checkRuns);
 return {
  kind: "read",
  jobs: jobs.value,
  checkRuns: checkRuns.value
 };
}

async function askIssues(facts, labels) {
 const issues = new Map;
 for (const label of labels) {
  const found = await facts.openIssues(label);
  if (found.kind === "refused") return unknown(found);
  for (const issue of found.value) issues.set(issue.number, issue);
 }
 return {
  kind: "read",
  issues: [ ...issues.values() ]
 };
}

async function askLabelled(facts, labels, since) {
 const pullRequests = [];
 for (const label of labels) {
  const found = await facts.mergedPullRequests(label, since);
  if (found.kind === "refused") return unknown(found);
  pullRequests.push(...found.value);
 }
 return {
  kind: "read",
  pullRequests
 };
}

function unknown({reason, remedy}) {
 return {
  kind: "unknown",
  reason,
  remedy
 };
}

async function readManifests(places, reader) {
 const readings = [];
 for (const [index, place] of places.entries()) readings.push(...await readManifest$1(place, index === 0 ? "manifest" : "same-version", reader));
 return readings;
}

async function readManifest$1(place, role, {readText, display}) {
 const path = fileOf(place);
 if (path === void 0) return [ {
  kind: "tag",
  role,
  path: ""
 } ];
 const shown = display(path);
 try {
  const found = await readPlace(place, readText);
  switch (found.kind) {
  case "missing":
   return [ {
    kind: "missing",
    role,
    path: shown
   } ];

  case "go-module":
   return [ {
    ...found,
    path: shown,
    folder: folderOf(path)
   } ];

  case "tag":
   return [ {
    ...found,
    role,
    path: shown
   } ];

  case "declared":
   {
    const {version, line, spelling} = found;
    const own = {
     version,
     line,
     ...spelling && {
      spelling
     }
    };
    return [ {
     kind: "read",
     role,
     path: display(found.path),
     ...own
    }, ...await readLockFiles(path, found, {
     readText,
     display
    }) ];
   }
  }
 } catch (error) {
  return [ unreadable(error, role, shown) ];
 }
}

function folderOf(path) {
 return node_path.posix.dirname(node_path.posix.normalize(path)).replace(/^\.$/, "");
}

async function readLockFiles(manifest, declared, {readText, display}) {
 const readings = [];
 for (const file of lockFilesAt(manifest, readText)) {
  const shown = display(file.path);
  try {
   const reading = await readLockFile(file, declared, shown);
   if (reading !== void 0) readings.push(reading);
  } catch (error) {
   readings.push(unreadable(error, "lock-file", shown));
  }
 }
 return readings;
}

async function readLockFile({path, text, folder}, {name, version}, shown) {
 const locked = await readLockedVersion(path, text, {
  name,
  version,
  folder
 });
 if (locked !== void 0) return {
  kind: "read",
  role: "lock-file",
  path: shown,
  ...locked
 };
 if (!mustHave(node_path.posix.basename(path), folder)) return;
 return {
  kind: "unreadable",
  role: "lock-file",
  path: shown,
  finding: {
   message: `has no version of ${name ?? "the packages of this workspace"}`,
   file: shown
  }
 };
}

function mustHave(name, folder) {
 if (name === "Cargo.lock") return true;
 return folder === "" && [ "package-lock.json", "npm-shrinkwrap.json" ].includes(name);
}

function lockFilesBeside(manifest) {
 const folder = folderOf(manifest);
 return lockFilesOf(node_path.posix.basename(manifest)).map(name => node_path.posix.join(folder, name));
}

function lockFilesAt(manifest, readText) {
 const own = folderOf(manifest);
 return lockFilesOf(node_path.posix.basename(manifest)).flatMap(name => {
  for (const folder of ancestorsOf(own)) {
   const path = node_path.posix.join(folder, name);
   const text = readText(path);
   if (text !== void 0) return [ {
    path,
    text,
    folder: node_path.posix.relative(folder, own)
   } ];
  }
  return [];
 });
}

function ancestorsOf(folder) {
 return folder === "" ? [ "" ] : [ folder, ...ancestorsOf(folderOf(folder)) ];
}

function unreadable(error, role, path) {
 return {
  kind: "unreadable",
  role,
  path,
  finding: require_main.findingOf(error, path)
 };
}

function targetOf(tag, policy) {
 const platform = platformOf(policy);
 const targets = targetsOf(policy).toSorted((left, right) => right.tag.length - left.tag.length);
 const begins = ({tag: format}) => {
  const {before} = frameOf(format);
  return before !== "" && tag.startsWith(before);
 };
 return targets.find(target => versionOfTag(tag, target.tag, target.scheme) !== void 0) ?? targets.find(begins) ?? platform;
}

function targetsOf(policy) {
 return [ platformOf(policy), ...packagesOf(policy) ];
}

function platformOf(policy) {
 return {
  package: void 0,
  tag: policy.tag ?? "v{version}",
  scheme: policy.scheme,
  tagHistory: policy["tag-history"] ?? [],
  since: policy.since,
  manifests: [ policy.manifest, ...policy["same-version"] ?? [] ],
  changelog: policy.changelog,
  deprecations: policy.deprecations,
  folder: void 0
 };
}

function packagesOf({packages = {}, scheme}) {
 return Object.entries(packages).map(([name, {manifest, tag, ...other}]) => ({
  package: name,
  tag,
  scheme,
  tagHistory: other["tag-history"] ?? [],
  since: other.since,
  manifests: [ manifest ],
  changelog: other.changelog,
  deprecations: other.deprecations,
  folder: other.folder ?? packageFolder(manifest)
 }));
}

const PLACE = "{version}";

function kindOfTag(name, {tag, scheme, history, ignored}) {
 const version = versionOfTag(name, tag, scheme);
 if (ignored.some(pattern => matchesName(pattern, name))) return {
  kind: "ignored",
  version
 };
 if (version !== void 0) return exactly(version);
 for (const former of history) {
  if (!former.includes(PLACE)) {
   if (matchesName(former, name)) return {
    kind: "unversioned"
   };
   continue;
  }
  const found = formerVersion(name, former, scheme);
  if (found !== void 0) return found;
 }
 return {
  kind: "unknown"
 };
}

function exactly(version) {
 const {numbers} = version;
 return numbers.length === 1 && version.text === String(numbers[0]) ? {
  kind: "partial",
  version,
  numbers
 } : {
  kind: "version",
  version
 };
}

function formerVersion(name, format, scheme) {
 const {before, after} = frameOf(format);
 if (!name.startsWith(before) || !name.endsWith(after) || name.length <= before.length + after.length) return;
 return looseVersion(name.slice(before.length, name.length - after.length), scheme);
}

const NUMBERS = /^(\d{1,9})(?:[._-](\d{1,9}))?(?:[._-](\d{1,9}))?(?:[._-]?([a-z][0-9a-z.-]{0,50}))?$/i;

const STABLE = /^(?:final|release|ga|stable)$/i;

const LENGTH = {
 semver: 3,
 pep440: 2,
 calver: 2,
 "two-part": 2
};

function looseVersion(text, scheme) {
 const exact = parseVersion(text, scheme);
 if (exact !== void 0) return {
  kind: "version",
  version: exact
 };
 const [, major, minor, patch, label = ""] = NUMBERS.exec(text) ?? [];
 if (major === void 0) return;
 const numbers = [ major, minor, patch ].flatMap(each => each === void 0 ? [] : [ Number(each) ]);
 const length = Math.max(numbers.length, LENGTH[scheme]);
 const core = Array.from({
  length
 }, (_, index) => numbers[index] ?? 0).join(".");
 const version = parseVersion(label === "" || STABLE.test(label) ? core : `${core}-${label}`, scheme);
 if (version === void 0) return scheme === "semver" ? void 0 : {
  kind: "unversioned"
 };
 return numbers.length >= LENGTH[scheme] || label !== "" ? {
  kind: "version",
  version
 } : {
  kind: "partial",
  version,
  numbers
 };
}

function isAlias(numbers, versions) {
 return versions.some(({major, minor}) => numbers.every((each, index) => each === [ major, minor ][index]));
}

const OWN_PREFIX = /^(?:v|ver|version|r|rel|releases?)?[-_./]?$/i;

const LIKE_VERSION = /^(.*?)(\d{1,9}(?:[._-]\d{1,9}){1,3}|\d{1,9}$)([-._+]?[a-z][0-9a-z.+-]*)?$/i;

const LONGEST_NAME = 200;

function strangeTag(name, scheme) {
 const [, before = "", text = "", after = ""] = LIKE_VERSION.exec(name.slice(0, LONGEST_NAME)) ?? [];
 const isPlain = OWN_PREFIX.test(before);
 const isOne = /^\d+$/.test(text);
 if (text === "" || isOne && (!isPlain || before === "")) return;
 const isLoose = looseVersion(text + after, scheme) !== void 0;
 const numbers = text.split(/[._-]/).map(Number);
 return {
  name,
  format: isLoose ? `${before}${PLACE}` : name,
  isPlain,
  numbers
 };
}

function tagHistory(candidate) {
 const {repository, commit} = candidate;
 const tags = repository.shallow ? void 0 : repository.tags();
 const before = repository.tagsOf(commit, "before");
 if (tags === void 0 || before === void 0) return;
 const after = tagsAfter(candidate, tags, before);
 if (after === void 0) return;
 const own = ownVersion(candidate);
 const kinds = tags.map(tag => ({
  tag,
  kind: kindIn(tag.name, candidate)
 }));
 const exact = kinds.flatMap(({tag: {commit: tagged}, kind}) => kind.kind === "version" ? [ {
  version: kind.version,
  commit: tagged
 } ] : []);
 const released = kinds.flatMap(({tag: {name, commit: tagged, at, taggedAt}, kind}) => {
  const version = versionIn(kind, tagged, exact);
  const isSame = tagged === commit && version?.text === own?.text;
  if (version === void 0 || isSame && name !== candidate.tag) return [];
  const follows = after.has(name) && tagged !== commit;
  return [ {
   version,
   tag: name,
   commit: tagged,
   ...taggedAt === void 0 ? {
    at
   } : {
    at,
    taggedAt
   },
   precedes: before.has(name),
   follows
  } ];
 });
 const names = new Set(tags.map(({name}) => name));
 if (released.every(({tag}) => tag === candidate.tag) && lacksTags(candidate, names)) return;
 return {
  released,
  unversioned: kinds.flatMap(({tag, kind}) => kind.kind === "unversioned" ? [ tag.name ] : []),
  strange: strangeTags(tags, {
   candidate,
   released: exact.map(({version}) => version)
  }),
  ignored: kinds.flatMap(({kind}) => kind.kind === "ignored" ? kind.version ?? [] : [])
 };
}

function tagsAfter({repository, commit}, tags, before) {
 if (tags.some(({name}) => !before.has(name))) return repository.tagsOf(commit, "after");
 return new Set(tags.filter(tag => tag.commit === commit).map(({name}) => name));
}

function versionIn(kind, commit, exact) {
 switch (kind.kind) {
 case "version":
  return kind.version;

 case "partial":
  {
   const {numbers, version} = kind;
   return exact.filter(each => isAlias(numbers, [ each.version ])).some(each => each.commit === commit || each.version.text === version.text) ? void 0 : version;
  }

 case "unversioned":
 case "ignored":
 case "unknown":
  return;
 }
}

function kindIn(name, {target, policy}) {
 const kind = kindOfTag(name, {
  tag: target.tag,
  scheme: target.scheme,
  history: target.tagHistory,
  ignored: policy["ignore-tags"] ?? []
 });
 return kind.kind === "version" && versionOfTag(name, target.tag, target.scheme) !== void 0 && targetOf(name, policy).package !== target.package ? {
  kind: "unknown"
 } : kind;
}

function ownVersion({tag, target}) {
 return versionOfTag(tag, target.tag, target.scheme);
}

function strangeTags(tags, {candidate, released}) {
 const own = ownVersion(candidate);
 const {target} = candidate;
 const others = released.filter(({text}) => text !== own?.text);
 const versions = own === void 0 ? released : [ ...released, own ];
 const found = tags.flatMap(tag => {
  const strange = isUnknown(tag.name, candidate) ? strangeTag(tag.name, target.scheme) : void 0;
  if (strange === void 0 || !concerns(strange, target, others)) return [];
  return (strange.isPlain || target.package !== void 0) && strange.numbers.length < 3 && isAlias(strange.numbers, versions) && !isRelease(strange, tag, {
   candidate,
   released: others
  }) ? [] : [ strange ];
 });
 return [ ...new Map(found.map(each => [ each.format, each ])).values() ];
}

function isRelease({numbers}, {name, commit}, known) {
 const {candidate, released} = known;
 const {repository, target} = candidate;
 const [major = 0, minor = 0] = numbers;
 if (numbers.length !== 2 || otherScheme(name, target.tag) === void 0 || commit === void 0) return false;
 const isLater = each => each.major > major || each.major === major && each.minor > minor;
 const own = released.filter(each => each.major === major && each.minor === minor);
 const tags = new Set(own.map(({text}) => tagOf(target.tag, text)));
 return !(repository.tags()?.some(tag => tag.commit === commit && tags.has(tag.name)) === true) && !released.some(isLater) && !own.some(({patch}) => patch === 0);
}

function concerns({name, isPlain}, target, released) {
 if (target.package !== void 0) return wordsOf(name).includes(target.package);
 return isPlain || released.length === 0;
}

function wordsOf(name) {
 const [, scope = ""] = /^(.*?)[@/_.-]*v?\d[\d._-]*.*$/.exec(name) ?? [];
 return [ scope, scope.slice(scope.lastIndexOf("/") + 1) ];
}

function isUnknown(name, candidate) {
 const ignored = candidate.policy["ignore-tags"] ?? [];
 return targetsOf(candidate.policy).every(({tag, scheme, tagHistory: history}) => kindOfTag(name, {
  tag,
  scheme,
  history,
  ignored
 }).kind === "unknown");
}

function lacksTags(candidate, here) {
 const remote = candidate.repository.remoteTags();
 if (remote === "none") return false;
 if (remote === void 0) return true;
 const absent = remote.filter(tag => !here.has(tag) && tag !== candidate.tag);
 return absent.some(tag => [ "version", "partial", "unversioned" ].includes(kindIn(tag, candidate).kind)) || strangeTags(absent.map(name => ({
  name
 })), {
  candidate,
  released: []
 }).length > 0;
}

async function readSiblings(siblings, checkouts) {
 const readings = [];
 for (const [name, sibling] of Object.entries(siblings)) readings.push(await readSibling(name, sibling, checkouts));
 return readings;
}

async function readSibling(name, sibling, {directory, display}) {
 const known = {
  name,
  folder: display(sibling.path),
  format: sibling.tag
 };
 const repository = await openCheckout(directory, sibling.path);
 const commit = repository?.head();
 const tags = repository?.tags();
 if (repository === void 0 || commit === void 0 || tags === void 0) return {
  kind: "missing",
  ...known
 };
 const checkout = {
  ...known,
  commit,
  tags: tags.filter(tag => tag.commit === commit).map(tag => tag.name),
  hasTags: tags.length > 0 || !repository.shallow
 };
 const shown = path => display(`${sibling.path}/${path}`);
 const file = fileOf(sibling.manifest) ?? "";
 try {
  const found = await readPlace(sibling.manifest, path => repository.readText(commit, path));
  switch (found.kind) {
  case "declared":
   {
    const {version, spelling, path, line} = found;
    return {
     kind: "read",
     ...checkout,
     declared: {
      version,
      path: shown(path),
      line,
      ...spelling && {
       spelling
      }
     }
    };
   }

  case "tag":
  case "go-module":
   return {
    kind: "read",
    ...checkout,
    declared: void 0
   };

  case "missing":
   return {
    kind: "unreadable",
    ...known,
    finding: {
     message: `${shown(file)} does not exist`,
     file: shown(file)
    }
   };
  }
 } catch (error) {
  return {
   kind: "unreadable",
   ...known,
   finding: require_main.findingOf(error, shown(file))
  };
 }
}

async function openCheckout(directory, path) {
 const folder = (0, node_path.join)(directory, path);
 if (!(0, node_fs.existsSync)((0, node_path.join)(folder, ".git"))) return;
 const own = (0, node_path.resolve)((0, node_fs.realpathSync)(directory), path);
 if ((0, node_fs.realpathSync)(folder) !== own || (0, node_fs.realpathSync)((0, node_path.join)(folder, ".git")) !== (0, 
 node_path.join)(own, ".git")) return;
 return require_lib.openRepository(folder);
}

async function gatherRelease(source) {
 const {context, policy, repository, commit} = source;
 const tag = require_main.tagOf(context.runner);
 const target = targetOf(tag, policy);
 const reading = readTag$1(tag, {
  format: target.tag,
  scheme: target.scheme,
  buildMetadata: policy["build-metadata"]
 });
 repository.readAhead(commit, filesOf(source, target));
 const {bringing, ...history} = await pastOf(context, {
  repository,
  commit,
  tag,
  target,
  policy
 }, reading);
 const github = await askGitHub(context, {
  policy,
  commit,
  since: bringing?.since
 });
 return {
  tag,
  package: target.package,
  reading,
  format: target.tag,
  since: target.since,
  commit,
  ...history,
  isTagTaken: repository.hasTag(tag),
  branches: context.governance.release?.branches,
  rulesBranch: require_main.branchOfRules(context),
  uncommitted: uncommittedRules(source, target),
  pushed: pushedCommit(source, tag),
  ...versionRules(policy, target),
  changelogDates: policy["changelog-dates"],
  ...await gatherFiles(source, target),
  siblings: await siblingsOf(source, target),
  ...breaksOf(source, bringing, github),
  ...platformRules(source, target),
  ci: {
   requiredOs: policy["required-os"] ?? [],
   requiredCheckRuns: policy["required-check-runs"] ?? [],
   optionalJobs: policy["optional-jobs"] ?? [],
   reading: github.ci,
   repository: require_main.repositoryOf(context.runner),
   ...require_main.ownRunOf(context.runner)
  },
  blockers: {
   labels: policy["blocker-labels"] ?? [],
   reading: github.blockers
  },
  now: context.inputs.now
 };
}

function filesOf({context, policy}, target) {
 const manifests = target.manifests.flatMap(place => fileOf(place) ?? []);
 const registers = [ policy.deprecations, target.deprecations, policy.attestations ];
 return [ context.governance.policy.path, ...manifests, ...manifests.flatMap(lockFilesBeside), ...[ ...registers, target.changelog ].filter(path => path !== void 0) ];
}

function versionRules(policy, {scheme}) {
 return {
  rules: {
   lines: policy["release-lines"],
   candidateFor: policy["release-candidate-for"],
   preReleases: preReleaseRules(policy["pre-releases"], scheme)
  },
  missingPrevious: policy["missing-previous"],
  minCandidateAge: policy.candidates?.["min-age"]
 };
}

async function pastOf({governance}, candidate, reading) {
 const tags = tagHistory(candidate);
 if (tags === void 0 || reading.kind !== "version") return {
  released: tags?.released,
  tags: tags ?? NO_TAGS,
  base: void 0,
  refused: [],
  bringing: void 0
 };
 const {released} = tags;
 const branches = governance.release?.branches?.branches.map(({branch}) => branch);
 const found = await baseVersion({
  candidate,
  version: reading.version,
  released,
  branches
 });
 return {
  released,
  tags,
  ...found,
  bringing: commitsOf(candidate, found.base)
 };
}

const NO_TAGS = {
 unversioned: [],
 strange: [],
 ignored: []
};

function uncommittedRules({context, policy, repository, commit}, target) {
 const {governance} = context;
 const registers = [ [ "deprecations", policy.deprecations ], [ "deprecations", target.deprecations ], [ "attestations", policy.attestations ] ].flatMap(([kind, path]) => path === void 0 || governance.base !== void 0 ? [] : governance.read(kind, path) ?? []);
 const changed = [ ...governance.policyCommit === void 0 ? [ governance.policy ] : [], ...registers ].filter(file => {
  const committed = repository.readText(commit, file.path);
  if (committed === void 0) return file.path !== governance.policy.path;
  return committed.replaceAll("\r\n", "\n") !== file.text.replaceAll("\r\n", "\n");
 });
 return [ ...new Set(changed.map(file => file.path)) ];
}

function pushedCommit({context, repository}, tag) {
 const {env} = context.runner;
 return env["GITHUB_REF"] === `refs/tags/${tag}` ? repository.resolve(env["GITHUB_SHA"] ?? "") : void 0;
}

async function gatherFiles({context, policy, repository, commit}, target) {
 const display = path => context.workspace.display(path);
 const readText = path => repository.readText(commit, path);
 const deprecations = registerAt(context, [ "deprecations", target.deprecations ], (text, file) => require_deprecation_register.readDeprecationRegister(text, file, target.scheme));
 return {
  manifests: await readManifests(target.manifests, {
   readText,
   display
  }),
  changelog: target.changelog === void 0 ? void 0 : await readChangelogFile(target.changelog, {
   readText,
   display,
   filesIn: folder => repository.filesIn(commit, folder),
   fragments: policy["changelog-fragments"],
   target: target.package === void 0 ? "platform" : "package",
   scheme: target.scheme
  }),
  deprecations,
  missingRegister: deprecations === void 0 ? target.deprecations : void 0
 };
}

async function siblingsOf({context, policy}, target) {
 if (target.package !== void 0 || policy.siblings === void 0) return [];
 const {directory} = context.inputs;
 return readSiblings(policy.siblings, {
  directory,
  display: path => context.workspace.display(path)
 });
}

function breaksOf({policy, repository, commit: head}, bringing, {labelled}) {
 const found = labelled.kind === "read" ? labelled.pullRequests : [];
 const isReverted = (commit, revert) => repository.isReverted({
  commit,
  revert,
  head
 });
 const history = bringing && {
  commits: bringing.commits,
  isReverted
 };
 return {
  breaking: history && withLabelled(breakingChanges(history.commits, isReverted), history, found),
  doubtful: history === void 0 ? [] : doubtfulChanges(history.commits, isReverted),
  unknownLabels: policy["breaking-labels"] === void 0 || labelled.kind === "read" ? void 0 : labelled
 };
}

function platformRules({context, policy}, target) {
 const isPlatform = target.package === void 0;
 return {
  cadence: isPlatform ? policy.cadence : void 0,
  oneZero: isPlatform ? policy["one-zero"] : void 0,
  hasDocuments: (context.policy.policy.traceability?.documents ?? []).length > 0,
  attestations: registerAt(context, [ "attestations", policy.attestations ], require_deprecation_register.readAttestationRegister)
 };
}

function registerAt({governance}, [kind, path], read) {
 if (path === void 0) return;
 const file = governance.read(kind, path);
 return file === void 0 ? void 0 : read(file.text, file.path);
}

function readManifest(text, path) {
 try {
  return {
   kind: "read",
   path,
   manifest: parseManifest(text)
  };
 } catch (error) {
  if (!(error instanceof ManifestError)) throw error;
  return {
   kind: "unreadable",
   path,
   finding: {
    message: error.message,
    file: path
   }
  };
 }
}

const UNKNOWN_RULE = "unknown";

function inCurrentForm(document) {
 if (!isObject(document)) return document;
 const {policy, rules = {}, checks, ...rest} = document;
 if (!isPolicy(policy) || !isOrigin(rules) || "notes" in document) return document;
 if (!Array.isArray(checks) || !checks.every(isEarlierCheck)) return document;
 return {
  ...rest,
  rules: {
   ...rules,
   ...policy
  },
  notes: [],
  checks: checks.map(currentCheck)
 };
}

function isObject(value) {
 return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasOnly(value, ...keys) {
 return Object.keys(value).every(key => keys.includes(key));
}

function isPolicy(value) {
 return isObject(value) && hasOnly(value, "path", "sha256");
}

function isOrigin(value) {
 return isObject(value) && hasOnly(value, "branch", "commit");
}

function isEarlierCheck(value) {
 if (!isObject(value) || "scope" in value) return false;
 const {actual, expected, unit = "", rule = ""} = value;
 return (actual === null || typeof actual === "number" || typeof actual === "string") && [ expected, unit, rule ].every(each => typeof each === "string");
}

function currentCheck({rule: _, unit, actual, expected, ...rest}) {
 const scope = {};
 const measure = unit === void 0 ? {} : {
  unit
 };
 const value = actual === null ? null : {
  value: actual,
  ...measure
 };
 const limit = {
  operator: "is",
  limit: expected,
  ...measure
 };
 return {
  ...rest,
  rule: UNKNOWN_RULE,
  scope,
  actual: value,
  expected: limit
 };
}

const MAX_CHECKS = 1e4;

const MAX_FINDINGS = 1e5;

const MAX_FILES = 1e5;

const MAX_EXCEPTIONS = 1e5;

const text = require_main.string();

const name = require_main.string().check(require_main._minLength(1));

const count = require_main.int().check(require_main._nonnegative());

const sha256 = require_main.string().check(require_main._regex(/^[0-9a-f]{64}$/));

const subjects = require_main.array(text).check(require_main._maxLength(MAX_EXCEPTIONS));

const finding = require_main.strictObject({
 message: text,
 subject: require_main.exactOptional(text.check(require_main.describe("What it is about: an extension, a scenario, an API entry."))),
 file: require_main.exactOptional(text.check(require_main.describe("Workspace-relative path of the evidence or governance file that shows it."))),
 line: require_main.exactOptional(require_main.int().check(require_main._positive(), require_main.describe("1-based.")))
});

const amount = require_main.union([ require_main.number(), text ]);

const scope = require_main.strictObject({
 campaign: require_main.exactOptional(text),
 tier: require_main.exactOptional(text),
 suite: require_main.exactOptional(text),
 budget: require_main.exactOptional(text),
 gate: require_main.exactOptional(text),
 system: require_main.exactOptional(text),
 check: require_main.exactOptional(text),
 file: require_main.exactOptional(text),
 kind: require_main.exactOptional(text),
 criterion: require_main.exactOptional(text),
 package: require_main.exactOptional(text),
 decision: require_main.exactOptional(text),
 "pull-request": require_main.exactOptional(text),
 duty: require_main.exactOptional(text),
 epic: require_main.exactOptional(text)
});

const check = require_main.strictObject({
 id: name.check(require_main.describe("Unique in the verdict: the rule, and the values of its scope behind colons.")),
 rule: name.check(require_main.describe("The rule in the catalogue; its page is docs/rules/<rule>.md.")),
 scope: scope.check(require_main.describe("What the rule was applied to.")),
 title: text.check(require_main.describe("The rule's title.")),
 status: require_main._enum([ "pass", "fail", "warn", "inconclusive", "skipped" ]).check(require_main.describe("`inconclusive`: could not be measured. It blocks like `fail`, in mode `rollback` too.")),
 actual: require_main.nullable(require_main.strictObject({
  value: amount,
  unit: require_main.exactOptional(text)
 })).check(require_main.describe("What was measured, unrounded; null when it could not be.")),
 expected: require_main.strictObject({
  operator: require_main._enum([ "at-least", "at-most", "above", "below", "is" ]),
  limit: amount,
  unit: require_main.exactOptional(text)
 }).check(require_main.describe("What the rule asks for.")),
 detail: require_main.exactOptional(text),
 remedy: require_main.exactOptional(text.check(require_main.describe("What to do about it."))),
 findings: require_main.array(finding).check(require_main._maxLength(MAX_FINDINGS), require_main.describe("The concrete facts that support the check."))
});

const evidenceFile = require_main.strictObject({
 path: text.check(require_main.describe("Workspace-relative.")),
 sha256,
 bytes: count,
 format: text,
 records: count.check(require_main.describe("What the file contained: results, or rows of counts.")),
 generatedAt: require_main.exactOptional(text)
});

const policyChange = require_main.strictObject({
 file: text.check(require_main.describe("Workspace-relative path of the policy or the register.")),
 key: text.check(require_main.describe("A key of the policy, its keys joined with dots, or an entry of a register: `exception core/x`.")),
 before: require_main.exactOptional(text.check(require_main.describe("As it is written; absent where it was not there."))),
 after: require_main.exactOptional(text),
 direction: require_main._enum([ "stricter", "looser", "other" ]).check(require_main.describe("`other`: it may be either, or no verdict depends on it."))
});

const verdict = require_main.strictObject({
 schema: require_main.literal(require_main.VERDICT_SCHEMA),
 gate: name,
 status: require_main._enum([ "pass", "fail", "inconclusive" ]).check(require_main.describe("`fail` if any check fails, else `inconclusive` if any is, else `pass`.")),
 mode: require_main._enum([ "strict", "rollback", "observe" ]).check(require_main.describe("`rollback` reports failing checks without blocking, and forgives nothing else; `observe` never blocks.")),
 observeUntil: require_main.exactOptional(text.check(require_main.describe("The last day of `observe` (YYYY-MM-DD), where it was asked for. With another mode it did not count: it is over, or too far ahead, or the gate judged a release."))),
 blocking: require_main.boolean(),
 thresholdsVersion: text.check(require_main.describe("The label of the threshold set that was applied.")),
 evaluatedAt: datetime().check(require_main.describe("When, in UTC.")),
 subject: require_main.strictObject({
  repository: text,
  commit: text,
  ref: text,
  os: text
 }).check(require_main.describe("What was judged: facts about the run, never a part of the decision.")),
 rules: require_main.strictObject({
  branch: require_main.exactOptional(text),
  commit: require_main.exactOptional(text),
  path: text,
  sha256
 }).check(require_main.describe("The policy, and, where known, the branch and commit that it and the files it names come from.")),
 evidence: require_main.array(evidenceFile).check(require_main._maxLength(MAX_FILES), require_main.describe("The files that were read.")),
 notes: require_main.array(finding).check(require_main._maxLength(MAX_FINDINGS), require_main.describe("Defects in the evidence that hide no result. They never block.")),
 checks: require_main.array(check).check(require_main._maxLength(MAX_CHECKS), require_main.describe("The evaluated rules.")),
 exceptions: require_main.strictObject({
  applied: subjects,
  expired: subjects,
  unused: subjects
 }).check(require_main.describe("What became of each exception or waiver, by subject.")),
 policyChanges: require_main.exactOptional(require_main.array(policyChange).check(require_main._maxLength(MAX_FINDINGS), require_main.describe("What the judged change does to its rules. It takes effect when it is merged.")))
});

function asVerdict(schema) {
 return schema;
}

const verdictShape = asVerdict(verdict);

var VerdictError = class extends Error {
 path;
 constructor(path, message) {
  super(`${path === "" ? "the verdict" : path}: ${message}`);
  this.name = "VerdictError";
  this.path = path;
 }
};

const MAX_CHARACTERS = 16777216;

function parseVerdict(text) {
 if (text.length > MAX_CHARACTERS) throw new VerdictError("", "is larger than 16 MiB");
 const value = parseJson(text);
 const parsed = verdictShape.safeParse(inCurrentForm(value));
 if (!parsed.success) throw shapeError(parsed.error.issues[0]);
 requireWhole(text, value);
 const {checks, mode, status, blocking} = parsed.data;
 requireDistinct(checks);
 requireSame("status", require_main.statusOf(checks), status);
 requireSame("blocking", require_main.isBlocking(checks, mode), blocking);
 return parsed.data;
}

const BLANKS = /("(?:[^"\\]|\\.)*")|[ \t\r\n]+/g;

function requireWhole(text, value) {
 if (text.replace(/^\ufeff/, "").replace(BLANKS, "$1").length === JSON.stringify(value).length) return;
 throw new VerdictError("", "has a duplicate key, or was changed after the gate wrote it: upload the file unchanged");
}

function parseJson(text) {
 try {
  return JSON.parse(text.replace(/^\ufeff/, ""));
 } catch {
  throw new VerdictError("", "is not valid JSON: upload the whole file as the gate wrote it");
 }
}

function requireDistinct(checks) {
 const ids = new Set;
 let findings = 0;
 for (const [index, check] of checks.entries()) {
  if (ids.has(check.id)) throw new VerdictError(`checks[${index}].id`, `repeats ${quoted(check.id)}`);
  ids.add(check.id);
  findings += check.findings.length;
 }
 if (findings > 1e5) throw new VerdictError("checks", `has more than ${MAX_FINDINGS} findings`);
}

function requireSame(path, recomputed, claimed) {
 if (recomputed === claimed) return;
 throw new VerdictError(path, `is ${claimed}, but its checks make it ${recomputed}`);
}

function shapeError(issue) {
 return new VerdictError((issue?.path ?? []).map(key => typeof key === "number" ? `[${key}]` : `.${String(key)}`).join("").replace(/^\./, ""), issueText(issue));
}

function issueText(issue) {
 switch (issue?.code) {
 case "invalid_type":
  return `is not of type ${issue.expected}`;

 case "invalid_value":
  return `is not one of ${issue.values.map(value => quoted(String(value))).join(", ")}`;

 case "unrecognized_keys":
  return `has the unknown key ${quoted(issue.keys[0] ?? "")}`;

 case "too_big":
  return `is more than ${issue.maximum} in ${issue.origin === "array" ? "number" : "size"}`;

 case "too_small":
  if (issue.origin === "string") return "is empty";
  return `is ${issue.inclusive === true ? "less" : "not more"} than ${issue.minimum}`;

 case "invalid_format":
  return issue.format === "datetime" ? "is not an instant in UTC" : "is not 64 lower-case hexadecimal digits";

 default:
  return "has the wrong type";
 }
}

function quoted(value) {
 return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}\u2026` : value);
}

async function readVerdictFiles({workspace, evidence}, patterns) {
 const found = [];
 for (const path of await workspace.find(patterns)) {
  const file = await evidence.read(path, verdictIn);
  found.push({
   path,
   reading: readingOf(file)
  });
 }
 return found;
}

function verdictIn({path, text, facts}) {
 facts.format = "governance.verdict/v1";
 facts.records = 1;
 try {
  return {
   kind: "read",
   path,
   verdict: parseVerdict(text())
  };
 } catch (error) {
  if (!(error instanceof VerdictError)) throw error;
  return {
   kind: "unreadable",
   path,
   finding: {
    message: error.message,
    file: path
   }
  };
 }
}

function readingOf(file) {
 const {path} = file;
 switch (file.kind) {
 case "read":
  return file.content;

 case "unreadable":
  return {
   kind: "unreadable",
   path,
   finding: file.finding
  };

 case "missing":
  return {
   kind: "unreadable",
   path,
   finding: {
    message: "does not exist",
    file: path
   }
  };
 }
}

async function readVerdictArtifacts(source, patterns) {
 const {workspace} = source;
 const artifacts = new Map;
 const verdicts = await readVerdictFiles(source, patterns);
 const manifests = await workspace.find(patterns.map(pattern => manifestBeside(pattern)));
 return [ ...verdicts.map(({path, reading}) => ({
  reading,
  artifact: artifactOf(workspace, path, artifacts)
 })), ...manifests.map(path => ({
  reading: void 0,
  artifact: artifactOf(workspace, path, artifacts)
 })) ];
}

function manifestBeside(pattern) {
 return node_path.posix.join(node_path.posix.dirname(pattern), MANIFEST_FILE);
}

function artifactOf(workspace, path, known) {
 const folder = node_path.posix.dirname(path);
 if (known.has(folder)) return known.get(folder);
 const outer = folder === "." || folder === node_path.posix.dirname(folder) ? void 0 : artifactOf(workspace, folder, known);
 const manifest = node_path.posix.join(folder, MANIFEST_FILE);
 const text = outer === void 0 ? workspace.readText(manifest) : void 0;
 const own = text === void 0 ? void 0 : {
  ...readManifest(text, workspace.display(manifest)),
  folder
 };
 const found = outer ?? own;
 known.set(folder, found);
 return found;
}

function latestReadings(placed) {
 const artifacts = new Map(placed.flatMap(({artifact}) => artifact === void 0 ? [] : [ [ artifact.folder, artifact ] ]));
 const latest = latestOfCells([ ...artifacts.values() ].filter(artifact => artifact.kind === "read"));
 const current = new Set(latest.map(({folder}) => folder));
 const used = placed.filter(({artifact}) => artifact?.kind !== "read" || current.has(artifact.folder));
 return {
  artifacts: [ ...artifacts.values() ],
  latest,
  used
 };
}

async function gatherVerdicts(context, policy, commit) {
 return {
  ...await readVerdicts(context, policy, commit),
  required: policy["required-verdicts"] ?? [],
  commit,
  repository: require_main.repositoryOf(context.runner),
  policySha256: context.governance.policy.sha256,
  earlierPolicy: earlierPolicy(context),
  rulesBranch: require_main.branchOfRules(context),
  maxAge: policy["evidence-max-age"],
  now: context.inputs.now
 };
}

function earlierPolicy(context) {
 const {release, policy} = context.governance;
 const branch = require_main.branchOfRules(context);
 const isOnBranch = release?.branches?.branches.some(each => each.branch === branch && each.contains);
 const own = release?.policy?.sha256;
 if (branch === void 0 || own === void 0 || own === policy.sha256 || isOnBranch !== true) return;
 return {
  sha256: own,
  branch
 };
}

async function readVerdicts({inputs, workspace, evidence}, policy, commit) {
 const patterns = inputs.evidence.length > 0 ? inputs.evidence : policy.evidence ?? [];
 const {artifacts, latest, used} = latestReadings(await readVerdictArtifacts({
  workspace,
  evidence
 }, patterns));
 return {
  cells: latest.flatMap(({folder, manifest}) => {
   const own = used.flatMap(({reading, artifact}) => reading?.kind === "read" && artifact?.folder === folder ? [ reading.verdict ] : []);
   return manifest.producer.commit === commit || own.some(({subject}) => subject.commit === commit) ? [ {
    manifest,
    gates: own.map(({gate}) => gate)
   } ] : [];
  }),
  readings: [ ...used.flatMap(({reading}) => reading ?? []), ...artifacts.flatMap(artifact => artifact.kind === "unreadable" ? [ {
   kind: "unreadable",
   path: artifact.folder,
   finding: artifact.finding
  } ] : []) ]
 };
}

function outputsOf({version, channel, package: name}) {
 return {
  package: name ?? "",
  version: version?.text ?? "",
  channel: channel?.kind ?? "",
  prerelease: version === void 0 ? "" : String(version.prerelease.length > 0)
 };
}

const DIMENSIONS = [ "Tag and version", "Change log", "Deprecations", "Cadence", "CI", "Open blockers", "Verdicts of the gates", "Criteria of 1.0" ];

const DIMENSION_OF = new Map(require_main.FAMILIES.flatMap(({dimension, rules}) => rules.map(({id}) => [ id, dimension ])));

function readiness(decision, {tag, commit, changelog}) {
 const standings = standingsOf(decision.checks);
 const json = {
  schema: "governance.readiness/v1",
  tag,
  commit,
  dimensions: standings.map(standingJson)
 };
 const table = readinessTable(standings, changelog === void 0 && decision.version !== void 0 ? [ NO_CHANGELOG ] : []);
 const markdown = renderDocument(`Readiness of ${tag === "" ? "a release" : tag} at ${commit}`, [ table, ...standings.flatMap(standingBlocks) ]);
 const notes = decision.notes;
 return {
  overview: [ table ],
  attachments: [ {
   output: "readiness",
   kind: "readiness",
   text: `${JSON.stringify(json, null, 2)}\n`
  }, {
   output: "readiness-report",
   kind: "readiness",
   extension: "md",
   text: markdown
  }, ...notes === void 0 ? [] : [ {
   output: "release-notes",
   kind: "release-notes",
   extension: "md",
   text: `${notes}\n`
  } ] ]
 };
}

function standingsOf(checks) {
 const own = Map.groupBy(checks, ({rule}) => DIMENSION_OF.get(rule));
 return DIMENSIONS.flatMap(name => {
  const found = own.get(name);
  return found === void 0 ? [] : [ {
   name,
   status: standingOf(found),
   checks: found
  } ];
 });
}

function standingOf(checks) {
 const worst = require_main.worstStatus(checks.map(({status}) => status));
 return worst === void 0 || worst === "skipped" ? "inconclusive" : worst;
}

function openOf({checks}) {
 return checks.filter(({status}) => status !== "pass");
}

function standingJson(standing) {
 const open = openOf(standing).map(({id, rule, scope, title, status, remedy}) => ({
  id,
  rule,
  scope,
  title,
  status,
  remedy
 }));
 return {
  name: standing.name,
  status: standing.status,
  open
 };
}

const NO_CHANGELOG = [ {
 status: "skipped"
}, "Change log", "no change log: release.changelog is not set" ];

function readinessTable(standings, others) {
 return {
  kind: "table",
  title: "Readiness",
  columns: [ {
   header: ""
  }, {
   header: "Dimension"
  }, {
   header: "What to do"
  } ],
  rows: [ ...standings.map(({name, status, checks}) => [ {
   status
  }, name, checks.find(check => check.status === status && check.remedy !== void 0)?.remedy ?? "" ]), ...others ]
 };
}

function standingBlocks(standing) {
 const open = openOf(standing);
 if (open.length === 0) return [];
 return [ {
  kind: "table",
  title: standing.name,
  columns: [ {
   header: ""
  }, {
   header: "What"
  }, {
   header: "Why"
  }, {
   header: "What to do"
  } ],
  rows: open.map(check => [ {
   status: check.status
  }, titleOf(check), reasonOf(check), check.remedy ?? "" ])
 } ];
}

function reasonOf({findings}) {
 const [first] = findings;
 if (first === void 0) return "";
 return first.subject === void 0 ? first.message : `${first.subject}: ${first.message}`;
}

function titleOf({title, scope}) {
 const values = Object.values(scope);
 return values.length === 0 ? title : `${title} (${values.join(", ")})`;
}

async function judgeContext(context, policy) {
 const repository = await require_lib.openRepository(context.inputs.directory);
 const commit = repository?.head();
 if (repository === void 0 || commit === void 0) throw new require_main.ConfigurationError(`${context.inputs.directory} is not in a git repository with a commit: check the repository out before this step`);
 const verdicts = await gatherVerdicts(context, policy, commit);
 const input = await gatherRelease({
  context,
  policy,
  repository,
  commit
 });
 const decision = judgeRelease({
  ...input,
  verdicts
 });
 return {
  checks: decision.checks,
  exceptions: {
   applied: [],
   expired: [],
   unused: []
  },
  blocks: [],
  outputs: outputsOf(decision),
  ...readiness(decision, input)
 };
}

exports.ancestorsOf = ancestorsOf$1;

exports.checkLength = checkLength;

exports.compileVersionPattern = compileVersionPattern;

exports.fileName = fileName;

exports.folderOf = folderOf$1;

exports.judgeContext = judgeContext;

exports.listIn = listIn;

exports.namedFile = namedFile;

exports.otherThan = otherThan;

exports.parseJsonTree = parseJsonTree;

exports.parseToml = parseToml;

exports.parseYamlDocuments = parseYamlDocuments;

exports.pathIn = pathIn;

exports.pep440Spelling = pep440Spelling;

exports.readPatternVersion = readPatternVersion;

exports.tableAt = tableAt;

exports.tableIn = tableIn;

exports.textAt = textAt;

exports.textIn = textIn;

exports.within = within;


/***/ }),

/***/ 7630:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

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
 return require_main.scalar({
  noun: "a stable version",
  read: input => typeof input === "string" && forms.some(({pattern}) => pattern.test(input)) ? input : void 0,
  fix: input => typeof input === "number" ? "put it in quotes" : fix
 });
}

function fixOfVersion(text, scheme) {
 const {pattern, fix} = STABLE_FORMS[scheme];
 return pattern.test(text) ? void 0 : fix;
}

const preReleaseName = require_main.scalar({
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

Object.defineProperty(exports, "PEP440_ORDER", ({
 enumerable: true,
 get: function() {
  return PEP440_ORDER;
 }
}));

Object.defineProperty(exports, "RELEASE_SCHEMES", ({
 enumerable: true,
 get: function() {
  return RELEASE_SCHEMES;
 }
}));

Object.defineProperty(exports, "fixOfVersion", ({
 enumerable: true,
 get: function() {
  return fixOfVersion;
 }
}));

Object.defineProperty(exports, "inOrder", ({
 enumerable: true,
 get: function() {
  return inOrder;
 }
}));

Object.defineProperty(exports, "preReleaseName", ({
 enumerable: true,
 get: function() {
  return preReleaseName;
 }
}));

Object.defineProperty(exports, "schemeVersion", ({
 enumerable: true,
 get: function() {
  return schemeVersion;
 }
}));

Object.defineProperty(exports, "stableVersionOf", ({
 enumerable: true,
 get: function() {
  return stableVersionOf;
 }
}));


/***/ })

};
;