exports.id = 955;
exports.ids = [955];
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

/***/ 5955:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_block = __webpack_require__(1984);

const require_main = __webpack_require__(5197);

function causesOf(failed) {
 const keyed = failed.map(each => ({
  each,
  keys: keysOf(each)
 }));
 const groups = [];
 const largestFirst = keyed.toSorted((left, right) => right.keys.size - left.keys.size);
 const byKey = new Map;
 for (const own of largestFirst) {
  const known = groupWith(own, byKey);
  if (known !== void 0) known.push(own); else {
   const group = [ own ];
   groups.push(group);
   for (const key of own.keys.keys()) byKey.set(key, [ ...byKey.get(key) ?? [], group ]);
  }
 }
 const place = new Map(keyed.map((own, index) => [ own, index ]));
 const rank = own => place.get(own) ?? 0;
 const firstOf = group => group.reduce((least, own) => Math.min(least, rank(own)), 1 / 0);
 const told = new Set;
 return groups.toSorted((left, right) => firstOf(left) - firstOf(right)).flatMap(group => causeOf(group.toSorted((left, right) => rank(left) - rank(right)), told));
}

const FAILING = new Set([ "pass-rate", "failures", "tier-pass-rate", "raw-pass-rate", "baseline-new-failures", "baseline-pass-rate" ].map(name => `conformance-gate/${name}`));

function keysOf({gate, check}) {
 const keys = new Map;
 for (const finding of check.findings) {
  const key = keyOf(finding, FAILING.has(check.rule) ? gate : void 0);
  if (!keys.has(key)) keys.set(key, finding);
 }
 return keys;
}

function keyOf({subject, message, file, line}, gateOfTest) {
 return JSON.stringify(gateOfTest !== void 0 && subject !== void 0 ? [ gateOfTest, subject ] : [ subject, message, file, line ]);
}

function groupWith(own, byKey) {
 const [first] = own.keys.keys();
 if (first === void 0) return;
 return byKey.get(first)?.find(([largest]) => largest !== void 0 && [ ...own.keys.keys() ].every(key => largest.keys.has(key)));
}

function causeOf(group, told) {
 const [head, ...rest] = group.toSorted((left, right) => right.keys.size - left.keys.size);
 if (head === void 0) return [];
 const named = key => group.filter(({keys}) => keys.has(key)).length;
 const fresh = [ ...head.keys ].filter(([key]) => !told.has(key));
 for (const [key] of fresh) told.add(key);
 const findings = fresh.map(([key, finding]) => ({
  finding,
  count: named(key),
  placed: placed(finding)
 })).toSorted((left, right) => right.count - left.count || right.placed - left.placed).map(({finding}) => finding);
 return [ {
  checks: [ head.each, ...rest.map(({each}) => each) ],
  findings,
  told: head.keys.size - fresh.length
 } ];
}

function placed({line}) {
 return line === void 0 ? 0 : 1;
}

const SHORT = 200;

const WHOLE = 1e3;

function findingLimit({status}) {
 return status === "inconclusive" ? WHOLE : SHORT;
}

function findingLine({message, subject, file, line}, limit) {
 const place = file === void 0 ? "" : ` (${require_main.plain(line === void 0 ? file : `${file}:${line}`, limit)})`;
 return `${subject === void 0 ? "" : `${require_main.plain(subject, limit)}: `}${require_main.plain(message, limit)}${place}`;
}

const NOUNS = new Map([ [ "conformance-gate/pass-rate", [ "test fails", "tests fail" ] ], [ "conformance-gate/failures", [ "test fails", "tests fail" ] ], [ "conformance-gate/tier-pass-rate", [ "test fails", "tests fail" ] ], [ "conformance-gate/raw-pass-rate", [ "test fails", "tests fail" ] ], [ "conformance-gate/baseline-new-failures", [ "test fails that passed before", "tests fail that passed before" ] ], [ "conformance-gate/baseline-absent", [ "test is gone", "tests are gone" ] ], [ "conformance-gate/flaky", [ "test is flaky", "tests are flaky" ] ], [ "gate-report/run-jobs", [ "job did not succeed", "jobs did not succeed" ] ], [ "gate-report/run-gates", [ "verdict is missing", "verdicts are missing" ] ], [ "gate-report/run-cells", [ "piece of evidence is missing", "pieces of evidence are missing" ] ], [ "gate-report/run-verdicts", [ "verdict cannot be used", "verdicts cannot be used" ] ], [ "gate-report/run-policy", [ "verdict is by another policy", "verdicts are by another policy" ] ], [ "gate-report/stopped-gates", [ "gate stopped", "gates stopped" ] ] ]);

NOUNS.keys();

function causeTitle({checks: [{check}], findings, told}) {
 const noun = NOUNS.get(check.rule);
 const {actual, expected} = check;
 const count = expected.operator === "is" && expected.limit === 0 && typeof actual?.value === "number" ? actual.value : findings.length + told;
 const name = nameOf(check);
 if (check.status === "inconclusive" && !RUN.test(check.rule) || check.actual === null) return `${name} could not be judged`;
 if (noun !== void 0 && count > 0) return `${require_block.formatCount(count)} ${noun[count === 1 ? 0 : 1]}`;
 if (check.expected.operator === "is" && check.expected.limit === 0) return `${name}: ${require_block.formatActual(check)}`;
 return `${name}: ${amountsOf(check)}`;
}

function nameOf({title, scope}) {
 const places = Object.values(scope);
 return places.length === 0 ? title : `${title} (${places.join(", ")})`;
}

function amountsOf(check) {
 return `${require_block.formatActual(check)}, wanted ${require_block.formatExpected(check.expected)}`;
}

function whereOf({checks}) {
 const places = new Set(checks.flatMap(({cells}) => cells.map(shortLabel)));
 const [{cellCount}] = checks;
 if (cellCount < 2 || places.size === 0) return "";
 if (places.size >= cellCount) return ` on all ${require_block.formatCount(cellCount)} systems`;
 return ` on ${[ ...places ].slice(0, MAX_PLACES).join(" and ")}${places.size > MAX_PLACES ? ` and ${require_block.formatCount(places.size - MAX_PLACES)} more` : ""}`;
}

const MAX_PLACES = 4;

function shortLabel(label) {
 return label.replace(/^[\w-]+=([^=,]+)$/, "$1");
}

const RUN = /^gate-report\//;

function causeDetail(cause) {
 const [{check}] = cause.checks;
 const amounts = NOUNS.has(check.rule) && cause.findings.length + cause.told > 0 && check.actual !== null && !RUN.test(check.rule) && check.expected.limit !== 0 ? amountsOf(check) : void 0;
 if (check.detail === void 0) return amounts && `${nameOf(check)}: ${amounts}`;
 if (amounts === void 0) return check.detail;
 return `${check.detail.replace(/\.$/, "")}, wanted ${require_block.formatExpected(check.expected)}`;
}

function shortFinding(rule, finding) {
 const {subject, message, file} = finding;
 const prefix = [ " > ", "::" ].map(sign => `${file}${sign}`).find(each => subject?.startsWith(each));
 return {
  ...finding,
  ...subject === void 0 || prefix === void 0 ? {} : {
   subject: subject.slice(prefix.length)
  },
  message: message.replace(SAID_BY_TITLE.get(NOUNS.get(rule)?.[0] ?? "") ?? "", "")
 };
}

const SAID_BY_TITLE = new Map([ [ "test fails", /^fail: / ], [ "test fails that passed before", /^fails, but did not in the baseline: / ] ]);

function causeSentence(causes) {
 const [first] = causes;
 if (first === void 0) return "";
 const [{check}] = first.checks;
 const [finding] = first.findings;
 const shown = finding && findingLine(shortFinding(check.rule, finding), findingLimit(check));
 const fact = `${causeTitle(first)}${whereOf(first)}${shown === void 0 ? "" : `: ${shown}`}`;
 const more = causes.length === 1 ? "" : ` (and ${require_block.formatCount(causes.length - 1)} more)`;
 return `${fact}${more}${/[.?!]$/.test(`${fact}${more}`) ? "" : "."} To do: ${inShort(check.remedy ?? "see the check").replace(/\.$/, "")}.`;
}

function failedChecks(gate, checks, cellCount) {
 return checks.map(check => ({
  gate,
  check,
  cells: check.cells ?? [],
  cellCount
 }));
}

const MAX_REMEDY = 120;

function inShort(remedy) {
 return remedy.length <= MAX_REMEDY ? remedy : remedy.split(/; |, or /, 1)[0] ?? "";
}

const PAGES = "https://github.com/governance-gates/governance-gates/blob/main/docs/rules";

const RULE = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/;

function rulePage(rule) {
 return RULE.test(rule) ? `${PAGES}/${rule}.md` : void 0;
}

const MAX_PER_LEVEL = 10;

const MAX_FINDINGS$1 = 5;

const MAX_MESSAGE = 4e3;

const NAME_LIMIT = 200;

function annotationsOf(verdict, place) {
 const checks = require_block.checksWith(verdict.checks, "fail", "inconclusive", "warn");
 const evidence = new Set(verdict.evidence.map(({path}) => path));
 return [ "error", "warning" ].flatMap(level => {
  const own = checks.filter(check => levelOf(check, verdict.mode) === level);
  return ofLevel(causesOf(failedChecks(verdict.gate, own, 1)), {
   level,
   place,
   isCode: ({file}) => file !== void 0 && !evidence.has(file)
  });
 });
}

function levelOf({status}, mode) {
 if (mode === "observe") return "warning";
 return status === "inconclusive" || status === "fail" && mode === "strict" ? "error" : "warning";
}

function ofLevel(causes, rules) {
 const more = causes.length - MAX_PER_LEVEL;
 const known = new Set;
 return [ ...causes.slice(0, MAX_PER_LEVEL).map((cause, index) => {
  const [{check}] = cause.checks;
  const finding = cause.findings.find(each => rules.isCode(each) && !known.has(placeOf(each)));
  if (finding !== void 0) known.add(placeOf(finding));
  const set = rules.place(check);
  const notes = [ ...set === void 0 ? [] : [ `Set in ${require_main.plain(set.file, NAME_LIMIT)}:${set.line}` ], ...index === 9 && more > 0 ? [ `${require_block.formatCount(more)} more in the verdict file` ] : [] ];
  return {
   level: rules.level,
   ...finding === void 0 ? {} : fileAndLine(finding),
   title: require_main.plain(nameOf(check), NAME_LIMIT),
   message: messageOf(cause, finding, notes)
  };
 }), ...furtherPlaces(causes, rules, known) ].slice(0, MAX_PER_LEVEL);
}

function furtherPlaces(causes, {level, isCode}, known) {
 const found = [];
 for (const cause of causes) {
  const [{check}] = cause.checks;
  for (const finding of cause.findings) {
   if (found.length === MAX_PER_LEVEL) return found;
   if (!isCode(finding) || known.has(placeOf(finding))) continue;
   known.add(placeOf(finding));
   found.push({
    level,
    ...fileAndLine(finding),
    title: require_main.plain(nameOf(check), NAME_LIMIT),
    message: wordsOf(finding, check)
   });
  }
 }
 return found;
}

function wordsOf({message, subject}, check) {
 return findingLine({
  message,
  ...subject === void 0 ? {} : {
   subject
  }
 }, findingLimit(check));
}

function fileAndLine({file, line}) {
 return {
  ...file === void 0 ? {} : {
   file
  },
  ...line === void 0 ? {} : {
   line
  }
 };
}

function placeOf({file = "", line = 0}) {
 return `${file}:${line}`;
}

function messageOf({checks: [{check}], findings}, placed, notes) {
 const {detail, remedy} = check;
 const start = [ ...placed === void 0 ? [] : [ wordsOf(placed, check) ], require_main.plain(`Wanted ${require_block.formatExpected(check.expected)}, ${check.actual === null ? "but it could not be measured" : `found ${require_block.formatActual(check)}`}.`), ...detail === void 0 ? [] : [ require_main.plain(detail) ], ...placed === void 0 ? listed(findings, check) : [] ].join("\n");
 const page = rulePage(check.rule);
 const end = [ ...remedy === void 0 ? [] : [ `What to do: ${require_main.plain(remedy)}` ], ...notes, ...page === void 0 ? [] : [ page ] ].join("\n");
 return end === "" ? require_main.cutTo(start, MAX_MESSAGE) : `${require_main.cutTo(start, MAX_MESSAGE - end.length - 1)}\n${end}`;
}

function listed(findings, check) {
 const more = findings.length - MAX_FINDINGS$1;
 return [ ...findings.slice(0, MAX_FINDINGS$1).map(finding => `- ${findingLine(finding, findingLimit(check))}`), ...more > 0 ? [ `${require_block.formatCount(more)} more findings in the verdict file` ] : [] ];
}

function modeNote(verdict) {
 const {mode, observeUntil, status, blocking} = verdict;
 switch (mode) {
 case "strict":
  {
   const reason = whyNotObserved(verdict);
   return reason && `observe was asked for, but ${reason}`;
  }

 case "observe":
  return observeUntil === void 0 ? "reported, never blocking" : `reported, never blocking until ${observeUntil}; strict after that day`;

 case "rollback":
  if (status === "pass") return;
  return blocking ? "forgives failing checks only; what could not be measured still blocks" : "reported, not blocking";
 }
}

function whyNotObserved({mode, observeUntil, evaluatedAt}) {
 if (mode === "observe" || observeUntil === void 0) return;
 const until = require_main.parseCalendarDate(observeUntil);
 const now = require_main.parseInstant(evaluatedAt);
 if (until === void 0 || now === void 0) return;
 switch (require_main.observedDay(until, now)) {
 case "over":
  return `observing ended on ${until}`;

 case "too-far":
  return `observe-until is ${until}, more than 90 days ahead`;

 case "observed":
  return "a release is never observed";
 }
}

function headlineOf(verdict, holding) {
 const {status, checks} = verdict;
 const causes = blockingCauses(verdict);
 if (causes.length === 0) return status === "pass" ? passing(checks, holding) : "Nothing was judged.";
 return `${endingOf(verdict)}: ${causeSentence(causes)}`;
}

function blockingCauses({gate, checks}) {
 return causesOf(failedChecks(gate, require_block.checksWith(checks, "fail", "inconclusive"), 1));
}

function endingOf(verdict) {
 const {mode, blocking, observeUntil} = verdict;
 if (mode === "observe") return `Would block${observeUntil === void 0 ? "" : ` after ${observeUntil}`}`;
 if (!blocking) return mode === "strict" ? "Failing" : `Failing, not blocking in ${mode} mode`;
 const reason = whyNotObserved(verdict);
 return reason === void 0 ? "Blocked" : `Blocked (${reason})`;
}

function passing(checks, holding) {
 const [doubt] = causesOf(failedChecks("", require_block.checksWith(checks, "warn"), 1));
 if (doubt !== void 0 && require_block.checksWith(checks, "pass").length === 0) return `Nothing was judged. ${causeTitle(doubt)}.`;
 const warnings = require_block.checksWith(checks, "warn").length;
 const aside = warnings === 0 ? "" : `; ${counted$1(warnings, "warning")} to look at`;
 return `${holding}: ${counted$1(require_block.checksWith(checks, "pass").length, "check")} passed${aside}.`;
}

function counted$1(number, noun) {
 return `${require_block.formatCount(number)} ${noun}${number === 1 ? "" : "s"}`;
}

const MAX_LISTED = 20;

const KEY_LIMIT = 200;

const VALUE_LIMIT = 80;

const ORDER = [ "looser", "other", "stricter" ];

function policyChangeSections(changes) {
 if (changes.length === 0) return [];
 const more = changes.length - MAX_LISTED;
 const foot = more > 0 ? `> and ${require_block.formatCount(more)} more in the verdict file\n` : "";
 const render = change => `> ${require_main.escapeMarkdown(lineOf(change), 1e3)}<br>\n`;
 const values = looserFirst(changes).slice(0, MAX_LISTED);
 return [ require_block.sectionOf({
  head: "\n",
  values,
  render,
  foot,
  source: "verdict"
 }) ];
}

function policyChangeLines(changes) {
 const more = changes.length - MAX_LISTED;
 return [ ...looserFirst(changes).slice(0, MAX_LISTED).map(change => require_main.plain(lineOf(change))), ...more > 0 ? [ `\u2026 ${require_block.formatCount(more)} more changes of the policy in the verdict file` ] : [] ];
}

function looserFirst(changes) {
 return ORDER.flatMap(direction => changes.filter(change => change.direction === direction));
}

function lineOf({key, before, after, direction}) {
 const effect = direction === "other" ? "" : `${direction}; `;
 return `Policy: ${require_main.plain(key, KEY_LIMIT)} ${valuesOf(before, after)} (${effect}takes effect when merged)`;
}

function valuesOf(before, after) {
 const [from, to] = [ before, after ].map(value => value && require_main.plain(value, VALUE_LIMIT));
 if (before === void 0) return `added: ${to ?? ""}`;
 if (before === after) return `changed: ${to ?? ""}`;
 return after === void 0 ? `removed, was ${from ?? ""}` : `${from ?? ""} \u2192 ${to ?? ""}`;
}

const WIDTH = 100;

const ID_WIDTH = 48;

const ID_LIMIT = 200;

const AMOUNT_WIDTH = 20;

const MAX_FINDINGS = {
 blocking: 200,
 other: 5
};

const INDENT = "      ";

function renderLog({verdict, headline, verdictPath}) {
 const checks = require_block.ranked(verdict.checks);
 const row = rowsFor(checks);
 const shown = new Map;
 return [ ...wrap(`${require_block.STATUS_MARKS[verdict.status]} ${require_main.plain(verdict.gate)} ${verdict.status}: ${require_main.plain(headline)}`, "  "), ...modeLines(verdict), "", ...checks.flatMap(check => [ ...wrap(row(check), INDENT), ...reasonsOnce(check, shown) ]), ...changeLines(verdict), "", `Verdict: ${verdictPath}` ].map(line => require_main.plain(line));
}

function changeLines({policyChanges = []}) {
 const lines = policyChangeLines(policyChanges);
 return lines.length === 0 ? [] : [ "", ...lines.flatMap(line => wrap(line, "  ")) ];
}

function modeLines(verdict) {
 const note = modeNote(verdict);
 return note === void 0 ? [] : wrap(`  ${verdict.mode} mode: ${note}`, "  ");
}

function rowsFor(checks) {
 const id = check => require_main.plain(check.id, ID_LIMIT);
 const wanted = check => require_main.plain(require_block.formatExpected(check.expected));
 const idWidth = widest(checks.map(id), ID_WIDTH);
 const wantedWidth = widest(checks.map(wanted), AMOUNT_WIDTH);
 return check => {
  const name = `${require_block.STATUS_MARKS[check.status]} ${id(check).padEnd(idWidth)}`;
  if (check.status === "skipped") return `  ${name}  ${require_main.plain(skipped(check))}`;
  return `  ${name}  wanted ${wanted(check).padEnd(wantedWidth)}  found ${require_main.plain(require_block.formatActual(check))}`;
 };
}

function skipped(check) {
 return check.actual === null ? "skipped" : `skipped: ${require_block.formatActual(check)}`;
}

function reasonsOnce(check, shown) {
 const key = JSON.stringify([ check.remedy, check.findings ]);
 const before = shown.get(key);
 if (before !== void 0) return wrap(`${INDENT}as ${require_main.plain(before, ID_LIMIT)} above`, INDENT);
 if (check.findings.length > 0) shown.set(key, check.id);
 return reasons(check);
}

function reasons(check) {
 const {rule, title, status, detail, findings, remedy} = check;
 if (status === "pass" || status === "skipped" && detail === void 0) return [];
 const isBlocking = status === "fail" || status === "inconclusive";
 const most = isBlocking ? MAX_FINDINGS.blocking : MAX_FINDINGS.other;
 const more = findings.length - most;
 const limit = findingLimit(check);
 const page = isBlocking ? rulePage(rule) : void 0;
 return [ ...wrap(INDENT + require_main.plain(detail === void 0 ? title : `${title}: ${detail}`), INDENT), ...findings.slice(0, most).flatMap(finding => wrap(`${INDENT}- ${findingLine(finding, limit)}`, `${INDENT}  `)), ...more > 0 ? [ `${INDENT}\u2026 ${require_block.formatCount(more)} more in the verdict file` ] : [], ...remedy === void 0 ? [] : wrap(`${INDENT}\u2192 ${require_main.plain(remedy)}`, `${INDENT}  `), ...page === void 0 ? [] : [ `${INDENT}  ${page}` ] ];
}

function wrap(text, indent) {
 const lines = [];
 let rest = text;
 while (rest.length > WIDTH) {
  const before = rest.lastIndexOf(" ", WIDTH);
  const at = before >= WIDTH / 2 ? before : rest.indexOf(" ", WIDTH);
  if (at === -1) break;
  lines.push(rest.slice(0, at).trimEnd());
  rest = indent + rest.slice(at).trimStart();
 }
 return [ ...lines, rest ];
}

function widest(texts, limit) {
 return Math.min(limit, texts.reduce((width, text) => Math.max(width, text.length), 0));
}

const UNFOLDED = 10;

const FINDING_LIMIT$1 = 600;

const MAX_RULES = 5;

function causeSections(cause) {
 const {findings, told} = cause;
 const [{check}] = cause.checks;
 const head = `\n${titleOf(cause)}\n${findings.length === 0 ? "" : "\n"}`;
 const render = finding => causeItem(shortFinding(check.rule, finding));
 const [shown, folded] = [ findings.slice(0, UNFOLDED), findings.slice(UNFOLDED) ];
 const aside = told === 0 ? "" : `- ${require_block.formatCount(told)} more, named above\n`;
 const foot = folded.length === 0 ? aside + remedyOf(cause) : "";
 const first = require_block.sectionOf({
  head,
  values: shown,
  render,
  foot,
  source: "verdict"
 });
 if (folded.length === 0) return [ first ];
 const before = `${remedyOf(cause)}\n<details>\n<summary>${require_block.formatCount(folded.length)} more</summary>\n\n`;
 const after = `${aside}\n</details>\n`;
 return [ first, require_block.sectionOf({
  head: before,
  values: folded,
  render,
  foot: after,
  source: "verdict"
 }) ];
}

function remedyOf(cause) {
 const [{check}] = cause.checks;
 return `\n${[ ...check.remedy === void 0 ? [] : [ `\u2192 ${require_main.escapeMarkdown(sentence(check.remedy))}` ], `<sub>${rulesOf(cause)}</sub>` ].join(" ")}\n`;
}

function titleOf(cause) {
 const title = `**${require_main.escapeMarkdown(causeTitle(cause))}**`;
 const where = whereOf(cause);
 const detail = causeDetail(cause);
 return [ where === "" ? title : `${title} ${require_main.escapeMarkdown(where)}`, ...detail === void 0 ? [] : [ require_main.escapeMarkdown(detail) ] ].join(" \xb7 ");
}

function sentence(text) {
 return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?:]$/.test(text) ? "" : "."}`;
}

function rulesOf({checks}) {
 const ids = [ ...new Map(checks.map(({check}) => [ check.id, check ])).values() ];
 const shown = ids.slice(0, MAX_RULES).map(({id, rule}) => {
  const page = rulePage(rule);
  return page === void 0 ? require_main.code(id) : `<a href="${page}">${require_main.code(id)}</a>`;
 });
 const more = ids.length - MAX_RULES;
 return [ ...shown, ...more > 0 ? [ `and ${require_block.formatCount(more)} more` ] : [] ].join(" ");
}

function causeItem({message, subject, file, line}) {
 return `- ${file === void 0 ? "" : `${require_main.code(line === void 0 ? file : `${file}:${line}`)} `}${subject === void 0 || subject === file ? "" : `${require_main.code(subject)}: `}${require_main.escapeMarkdown(message, FINDING_LIMIT$1)}\n`;
}

function iconOf({status, blocking}) {
 return status !== "pass" && !blocking ? require_block.STATUS_ICONS.warn : require_block.STATUS_ICONS[status];
}

const SHARING = 8;

const NOTE = 60;

function joinParts({start, causes, behind, end, rest}, limitBytes) {
 const room = limitBytes - require_block.utf8Length(end);
 const first = require_block.joinSections(start, room, rest);
 if (first === "") return require_block.joinSections(start, limitBytes, rest);
 const left = room - require_block.utf8Length(first);
 const told = causesMarkdown(causes, {
  limitBytes: left - require_block.utf8Length(require_block.joinSections(behind, Math.floor(left / 2), rest)),
  rest
 });
 return first + told + require_block.joinSections(behind, left - require_block.utf8Length(told), rest) + end;
}

function causesMarkdown(causes, {limitBytes, rest}) {
 let text = "";
 let left = limitBytes - NOTE - require_block.utf8Length(rest);
 for (const [index, cause] of causes.entries()) {
  const share = Math.floor(left / Math.min(SHARING, causes.length - index));
  const sections = causeSections(cause);
  const own = require_block.joinSections(sections, share, rest) || require_block.joinSections(sections, left, rest);
  if (own === "") return text + omitted(causes.length - index, {
   limitBytes: left + NOTE,
   rest
  });
  text += own;
  left -= require_block.utf8Length(own);
 }
 return text;
}

function omitted(count, {limitBytes, rest}) {
 const note = `\n_${require_block.formatCount(count)} more ${count === 1 ? "cause" : "causes"} ${rest}._\n`;
 return require_block.utf8Length(note) <= limitBytes + require_block.utf8Length(rest) ? note : "";
}

const WARNING_BYTES = 2e4;

function foldedWarnings(causes, rest) {
 if (causes.length === 0) return [];
 const count = `${require_block.formatCount(causes.length)} ${causes.length === 1 ? "warning" : "warnings"}`;
 const head = require_block.folded(`${require_block.STATUS_ICONS.warn} ${count}`);
 const render = cause => require_block.joinSections(causeSections(cause), WARNING_BYTES, rest);
 return [ require_block.sectionOf({
  head,
  values: causes,
  render,
  foot: require_block.FOLD_END,
  source: "verdict"
 }) ];
}

const FINDING_LIMIT = 300;

const COLUMNS = require_block.tableHead([ {
 header: "Rule"
}, {
 header: "Wanted",
 align: "right"
}, {
 header: "Actual",
 align: "right"
}, {
 header: "Status"
} ]);

function allChecks(checks) {
 if (checks.length === 0) return [];
 const told = require_main.CHECK_STATUSES.map(status => [ require_block.checksWith(checks, status).length, WORDS[status] ]).filter(([count]) => count > 0).map(([count, word]) => `${require_block.formatCount(count)} ${word}`);
 const title = `${namesOf(checks.length)}: ${told.join(", ")}`;
 const head = `${require_block.folded(title)}\n${COLUMNS}`;
 return [ require_block.sectionOf({
  head,
  values: require_block.ranked(checks),
  render: checkRow,
  foot: require_block.FOLD_END,
  source: "verdict"
 }) ];
}

function namesOf(count) {
 if (count === 1) return "1 check";
 return `${count === 2 ? "Both" : `All ${require_block.formatCount(count)}`} checks`;
}

const WORDS = {
 fail: "failed",
 inconclusive: "inconclusive",
 warn: "with a warning",
 pass: "passed",
 skipped: "skipped"
};

function checkRow(check) {
 return require_block.tableRow([ `${require_main.escapeMarkdown(check.title)}<br>${linkedId(check)}`, require_main.escapeMarkdown(require_block.formatExpected(check.expected)), require_main.escapeMarkdown(require_block.formatActual(check)), `${require_block.STATUS_ICONS[check.status]} ${check.status}` ]);
}

function linkedId({id, rule, status}) {
 const page = status === "pass" || status === "skipped" ? void 0 : rulePage(rule);
 return page === void 0 ? require_main.code(id) : `<a href="${page}">${require_main.code(id)}</a>`;
}

function findingItem({message, subject, file, line}) {
 const place = file === void 0 ? "" : ` \u2013 ${require_main.code(line === void 0 ? file : `${file}:${line}`)}`;
 return `- ${subject === void 0 ? "" : `${require_main.code(subject)}: `}${require_main.escapeMarkdown(message, FINDING_LIMIT)}${place}\n`;
}

const SUMMARY_LIMIT = 1048576;

function renderSummary(input, limitBytes = SUMMARY_LIMIT) {
 const {verdict, blocks, overview = []} = input;
 const causes = blockingCauses(verdict);
 const start = [ heading(input, causes.length > 0 ? "" : input.headline), ...overview.flatMap(require_block.blockSections) ];
 const warnings = causesOf(failedChecks(verdict.gate, require_block.checksWith(verdict.checks, "warn"), 1));
 return joinParts({
  start,
  causes,
  behind: [ ...policyChangeSections(verdict.policyChanges ?? []), ...blocks.flatMap(require_block.blockSections), ...foldedWarnings(warnings, require_block.VERDICT_FILE), ...allChecks(verdict.checks), ...exceptions(verdict.exceptions), ...notes(verdict.notes), ...evidence(verdict.evidence) ],
  end: footer(input),
  rest: require_block.VERDICT_FILE
 }, limitBytes);
}

function heading({verdict}, headline) {
 const head = `## ${iconOf(verdict)} ${require_main.escapeMarkdown(verdict.gate)}: ${standingOf(verdict)}\n` + [ require_main.escapeMarkdown(headline), modeQuote(verdict) ].filter(line => line !== "").map(line => `\n${line}\n`).join("");
 return require_block.sectionOf({
  head,
  values: [],
  render: String,
  source: "verdict"
 });
}

function standingOf({status, mode, blocking}) {
 if (blocking) return status === "fail" ? "blocked" : `blocked, ${status}`;
 return mode === "observe" && status !== "pass" ? "would block" : status;
}

function modeQuote(verdict) {
 const note = modeNote(verdict);
 const mode = `${verdict.mode[0]?.toUpperCase()}${verdict.mode.slice(1)}`;
 return note === void 0 ? "" : `> **${mode} mode:** ${require_main.escapeMarkdown(note)}.`;
}

function exceptions({applied, expired, unused}) {
 const uses = Object.entries({
  expired,
  unused,
  applied
 }).filter(([, subjects]) => subjects.length > 0);
 if (uses.length === 0) return [];
 const counts = uses.map(([use, subjects]) => `${require_block.formatCount(subjects.length)} ${use}`).join(", ");
 const head = `${require_block.folded(`Exceptions: ${counts}`)}\n`;
 const values = uses.flatMap(([use, subjects]) => subjects.map(subject => [ use, subject ]));
 const render = ([use, subject]) => `- ${use}: ${require_main.code(subject)}\n`;
 return [ require_block.sectionOf({
  head,
  values,
  render,
  foot: require_block.FOLD_END,
  source: "verdict"
 }) ];
}

function notes(found) {
 if (found.length === 0) return [];
 const head = `${require_block.folded(counted(found.length, "note"))}\n`;
 return [ require_block.sectionOf({
  head,
  values: found,
  render: findingItem,
  foot: require_block.FOLD_END,
  source: "verdict"
 }) ];
}

const EVIDENCE_COLUMNS = require_block.tableHead([ {
 header: "File"
}, {
 header: "Format"
}, {
 header: "Records",
 align: "right"
}, {
 header: "Bytes",
 align: "right"
}, {
 header: "SHA-256"
} ]);

function evidence(files) {
 if (files.length === 0) return [];
 const head = `${require_block.folded(`Evidence: ${counted(files.length, "file")}`)}\n${EVIDENCE_COLUMNS}`;
 return [ require_block.sectionOf({
  head,
  values: files,
  render: evidenceRow,
  foot: require_block.FOLD_END,
  source: "verdict"
 }) ];
}

function evidenceRow({path, format, records, bytes, sha256}) {
 return require_block.tableRow([ require_main.code(path), require_main.escapeMarkdown(format), require_block.formatCount(records), require_block.formatCount(bytes), digest(sha256) ]);
}

function footer({verdict, verdictPath}) {
 const {thresholdsVersion, rules, evaluatedAt} = verdict;
 return `\n<sub>${[ `thresholds ${require_main.code(thresholdsVersion)}`, `policy ${require_main.code(rules.path)} at ${digest(rules.sha256)}`, `evaluated ${require_main.code(evaluatedAt)}`, `verdict ${require_main.code(verdictPath)}` ].join(" \xb7 ")}</sub>\n`;
}

function digest(sha256) {
 return require_main.code(sha256.slice(0, 12));
}

function counted(count, noun) {
 return `${require_block.formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}

exports.annotationsOf = annotationsOf;

exports.headlineOf = headlineOf;

exports.renderLog = renderLog;

exports.renderSummary = renderSummary;


/***/ })

};
;