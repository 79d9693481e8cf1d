exports.id = 287;
exports.ids = [287];
exports.modules = {

/***/ 2287:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const MONTHS = [ "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec" ];

const MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

const DAY = "(\\d{1,3})(?:st|nd|rd|th)?";

const YEAR = "(\\d{4,5})";

const GAP = "[\\s,-]{1,3}";

const BEFORE = "(?<![\\w.-])";

const AFTER = "(?![\\w-])";

const FORMS = [ {
 pattern: /(?<![\w.-])(\d{4})([-/.])(\d{1,3})\2(\d{1,3})(?![\d/]|[-.]\d|[A-SU-Za-z])/,
 read: ([written, year = "", , month = "", day = ""]) => dayOf(written, [ year, month, day ])
}, {
 pattern: new RegExp(`${BEFORE}${MONTH}${GAP}${DAY}${GAP}${YEAR}${AFTER}`, "i"),
 read: ([written, month = "", day = "", year = ""]) => dayOf(written, [ year, numberOf(month), day ])
}, {
 pattern: new RegExp(`${BEFORE}${DAY}(?:\\s{1,3}of)?${GAP}${MONTH}${GAP}${YEAR}${AFTER}`, "i"),
 read: ([written, day = "", month = "", year = ""]) => dayOf(written, [ year, numberOf(month), day ])
}, {
 pattern: new RegExp(`${BEFORE}${YEAR}${GAP}${MONTH}${GAP}${DAY}${AFTER}`, "i"),
 read: ([written, year = "", month = "", day = ""]) => dayOf(written, [ year, numberOf(month), day ])
}, {
 pattern: /(?<![\w./-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\w/]|[-.]\d)/,
 read: ([written, first = "", , second = "", year = ""]) => eitherOrder(written, [ first, second, year ])
}, {
 pattern: new RegExp(`${BEFORE}${MONTH}${GAP}${YEAR}${AFTER}`, "i"),
 read: ([written]) => wrong(`the date "${written}" has no day: write it as in 2026-01-31`)
} ];

const MAX_LENGTH = 1e3;

function readDate(whole) {
 const text = whole.slice(0, MAX_LENGTH);
 if (!/\d/.test(text)) return {
  kind: "none"
 };
 let first;
 for (const {pattern, read} of FORMS) {
  const match = pattern.exec(text);
  if (match !== null && (first === void 0 || match.index < first.index)) first = {
   index: match.index,
   reading: read(match)
  };
 }
 return first?.reading ?? strangeDate(text);
}

function strangeDate(text) {
 const [written] = /(?<![\w.])\d{4}[-/]\d{1,4}[-/]\d{1,4}[\w-]*/.exec(text) ?? [];
 return written === void 0 ? {
  kind: "none"
 } : notOfCalendar(written);
}

function numberOf(month) {
 return String(MONTHS.findIndex(name => month.toLowerCase().startsWith(name)) + 1);
}

function dayOf(written, [year, month, day]) {
 if (day.length > 2 || month.length > 2 || year.length !== 4) return notOfCalendar(written);
 const date = require_main.parseCalendarDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
 return date === void 0 ? notOfCalendar(written) : {
  kind: "date",
  date
 };
}

function eitherOrder(written, [first, second, year]) {
 const readings = [ dayOf(written, [ year, second, first ]), dayOf(written, [ year, first, second ]) ];
 const [date, other] = new Set(readings.flatMap(reading => reading.kind === "date" ? [ reading.date ] : []));
 if (date === void 0) return notOfCalendar(written);
 if (other === void 0) return {
  kind: "date",
  date
 };
 return wrong(`the date ${written} may be ${date} or ${other}: write the year first`);
}

function notOfCalendar(written) {
 return wrong(`the date ${written} is not a day of the calendar`);
}

function wrong(problem) {
 return {
  kind: "wrong",
  problem
 };
}

const AROUND = /^(?:(?:was )?(?:released?|published|tagged)(?: date)?|date)?(?: on)?\s*:?\s*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s*)?$/i;

const MAX_LINE$1 = 80;

function readDateLine(line) {
 if (line.length > MAX_LINE$1) return {
  kind: "none"
 };
 const reading = readDate(line);
 if (reading.kind === "none") return reading;
 const around = withoutDate(line).replace(/[()[\]*_.]/g, " ").trim().replace(/^:/, "");
 return AROUND.test(around) ? reading : {
  kind: "none"
 };
}

function withoutDate(line) {
 return FORMS.reduce((text, {pattern}) => text.replace(pattern, ""), line).replace(/(?<!\w)T?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?/, "");
}

function leadingDate(text) {
 for (const {pattern, read} of FORMS.slice(0, LEADING_FORMS)) {
  const match = pattern.exec(text.slice(0, MAX_LINE$1));
  if (match?.index === 0) return {
   date: read(match),
   rest: text.slice(match[0].length)
  };
 }
}

const LEADING_FORMS = 4;

function isVersionLike(word) {
 return /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]*)?$/.test(word);
}

const MAX_HEADING = 1e3;

const UNRELEASED = /(?:^|[\s([])(?:un-?released|not (?:yet )?released)(?=$|[\s\]):.,;\u2013\u2014-])/i;

const YANKED = /\[yanked\]/i;

function readReleaseHeading(whole, isVersion) {
 const title = whole.slice(0, MAX_HEADING).replace(DECORATION, "");
 const found = versionIn(title, isVersion);
 if (found === void 0) return UNRELEASED.test(title) ? UNVERSIONED : void 0;
 const {version, name, before, rest, isWeak} = found;
 return {
  version,
  name,
  date: before ?? readDate(rest),
  isYanked: YANKED.test(rest),
  isPending: isPendingVersion(version) || isPendingText(rest) || TO_COME.test(title),
  isWeak
 };
}

const UNVERSIONED = {
 version: void 0,
 name: void 0,
 date: {
  kind: "none"
 },
 isYanked: false,
 isPending: false,
 isWeak: false
};

const TO_COME = /^(?:upcoming|planned|unreleased|future)\s/i;

const DECORATION = /^(?:\p{Extended_Pictographic}|\u{fe0f}|\u{200d}|[\s:])+(?=\S)/u;

function versionIn(title, isVersion) {
 const first = leadingVersion(title, isVersion);
 if (first !== void 0) return {
  ...first,
  before: void 0
 };
 const dated = leadingDate(title.replace(/^[[(]/, ""));
 if (dated === void 0) return;
 const second = leadingVersion(dated.rest.replace(/^[\s,:;/\u2013\u2014\])-]+/, ""), isVersion);
 return second === void 0 ? void 0 : {
  ...second,
  before: dated.date
 };
}

const LEADS = [ {
 pattern: /^["'(]?\[?(?:(?:version|ver\.|release|rel\.?):?\s{1,3})?v?\.?\s?(\d.*)$/is,
 isWeak: false
}, {
 pattern: /^(?:[a-z-]{1,20}\s){0,2}(?:changes?|news?|features|notes|what['\u2019]?s new)\s(?:in|for|of)\s(?:the\s)?(?:version\s|release\s)?(?:(?!\d)[\w.@/-]{1,100}\s(?:version\s)?)?v?(\d.*)$/is,
 isWeak: true
}, {
 pattern: /^(?:[a-z-]{1,20}\s){0,2}changes?\s(?:from|between)\s\S{1,100}\s(?:to|and)\sv?(\d.*)$/is,
 isWeak: true
} ];

const NAMED$1 = /^(?:release\s)?\[?(@?[a-z][\w.-]*?(?:\/[\w.-]+?)*?)(?:@v?|[-_/]v?(?=\d)|:?\s{1,2}(?:version\s|release\s|v\.?\s?)?[([]?v?)(\d.*)$/is;

const NO_NAME = /^(?:a|and|as|at|before|between|by|drop|drops|for|from|in|of|on|or|over|past|pre|post|removed?|require[sd]?|since|step|support|supports|than|the|this|through|to|until|up|upgrad\w+|updat\w+|use[sd]?|using|via|vs|with|migrat\w+|part|phase|section|chapter|appendix|rfc|python|node|nodejs|node\.js|java|php|ruby|go|golang|rust|msrv|typescript)$/i;

function leadingVersion(title, isVersion) {
 for (const {pattern, isWeak} of LEADS) {
  const found = versionAt(pattern.exec(title)?.[1], isVersion);
  if (found !== void 0) return {
   ...found,
   name: void 0,
   isWeak
  };
 }
 const [, name = "", tail] = NAMED$1.exec(title) ?? [];
 if (tail === void 0 || NO_NAME.test(name)) return;
 const found = versionAt(tail, isVersion);
 return found === void 0 || !ENDS.test(found.rest) ? void 0 : {
  ...found,
  name,
  isWeak: true
 };
}

const ENDS = /^\s*(?:$|[([{:,;\u2013\u2014|/-])/;

const RANGE = /^\s*(?:\u2192|[-=]>|to\s|through\s|up to\s)\s*v?\d/i;

function versionAt(text, isVersion) {
 if (text === void 0) return;
 const [, version = "", rest = ""] = /^(\d[0-9A-Za-z.+!~-]*)(.*)$/s.exec(text) ?? [];
 if (!isVersion(version) || !/^(?:$|["')\]}`\s:,;\u2013\u2014])/.test(rest) || RANGE.test(rest)) return;
 const behind = rest.replace(/^["')\]}`]+/, "");
 const {label, number = ""} = PRE_RELEASE.exec(behind)?.groups ?? {};
 if (label === void 0) return {
  version,
  rest: behind
 };
 const name = /^r/i.test(label) ? "rc" : label.toLowerCase();
 return {
  version: [ `${version}-${name}.${number}`, `${version}${name}${number}` ].find(each => number !== "" && isVersion(each)) ?? `${version}-${name}${number}`,
  rest: behind.replace(PRE_RELEASE, "")
 };
}

const PRE_RELEASE = /^\s{1,3}[([]?(?<label>rc|release candidate|(?:alpha|beta)(?=[\s.#-]{0,2}\d))[\s.#-]{0,2}(?<number>\d{0,9})(?![\w.-])[)\]]?/i;

const PENDING = /^(?:un-?released|not (?:yet )?released(?: yet)?|tb[ad]|upcoming|in (?:development|progress)|next(?: release)?|dev(?:elopment)?|wip|pending|planned|draft|snapshot|to be (?:announced|determined|released|decided)|(?:work|release) in progress|coming soon|soon|\?+|[x?]{4}-[x?]{2}-[x?]{2}|yyyy-mm-dd|never released|cancell?ed|skipped)$/i;

const EXPECTED = /^(?:tentative(?:ly)?\s)?(?:expected|planned|scheduled|due|eta|target(?:ed)?|estimated)(?:\s(?:for|on|by|in|release|date))*(?:\s(?:\d.*|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)(?:[a-z]{0,7})\b.*))?$/i;

function isPendingText(text) {
 return text.slice(0, MAX_HEADING).split(/[()[\]{}:,;/|\u2013\u2014]|\s-+\s|^\s*-+\s|\*/).some(part => {
  const said = part.trim().replace(/[.!]$/, "").replace(/^_+|_+$/g, "");
  return PENDING.test(said) || EXPECTED.test(said);
 });
}

function isPendingLine(line) {
 if (line.length > MAX_LINE) return false;
 const said = line.replace(/[()[\]*_.]/g, " ").trim();
 return PENDING.test(said.replace(/^:?(?:released?(?: date| on)?|date|status)\s*:\s*/i, ""));
}

const MAX_LINE = 80;

function isPendingVersion(version) {
 return /[-.](?:dev|next|snapshot|wip|unreleased)$/i.test(version);
}

const MEANING = /[\p{L}\p{N}\p{S}]/u;

const NO_SECTIONS = [];

var ChangelogReader = class {
 #text;
 #isVersion;
 #entries=[];
 #loose=[];
 #open;
 #above=[];
 constructor(text, isVersion) {
  this.#text = text;
  this.#isVersion = isVersion;
 }
 read(parts) {
  for (const part of parts) if (part.kind === "heading") this.#takeHeading(part); else if (this.#open === void 0) this.#takeLoose(part); else this.#takeText(this.#open, part);
  this.#close();
  return {
   entries: this.#entries,
   loose: this.#loose.filter(({items}) => items > 0)
  };
 }
 #takeHeading(part) {
  const heading = readReleaseHeading(part.title.trim(), this.#isVersion);
  if (heading !== void 0 && this.#begins(heading, part)) this.#begin(heading, part); else if (this.#open !== void 0 && part.depth > this.#open.depth) this.#takeSection(this.#open, part); else {
   this.#close();
   if (this.#loose.at(-1)?.items === 0) this.#loose.pop();
   const {title, line} = part;
   this.#loose.push({
    title: title.trim(),
    line,
    items: 0,
    after: this.#entries.length
   });
  }
 }
 #begins({isWeak}, {depth}) {
  return !isWeak || this.#open === void 0 || depth <= this.#open.depth;
 }
 #begin(heading, {line, depth, end}) {
  this.#close();
  const {date, isPending} = heading;
  this.#open = {
   heading,
   line,
   depth,
   date,
   isPending,
   isNew: true,
   from: end,
   to: end,
   sections: []
  };
  this.#above = [];
 }
 #takeSection(open, {depth, title: whole, end}) {
  open.to = end;
  const title = whole.trim();
  if (open.isNew && takesDate(open, title)) return;
  open.isNew = false;
  this.#above = [ ...this.#above.filter(each => each.depth < depth), {
   depth,
   title
  } ];
  open.sections.push({
   title: this.#above.map(each => each.title).join(" / "),
   items: []
  });
 }
 #takeText(open, {text: whole, form, end}) {
  open.to = end;
  const text = open.isNew && form === "paragraph" ? withoutFirstDate(open, whole) : whole;
  if (whole !== "") open.isNew = false;
  if (!MEANING.test(text)) return;
  const last = open.sections.at(-1);
  if (last === void 0) open.sections.push({
   title: "",
   items: [ text ]
  }); else last.items.push(text);
 }
 #close() {
  const open = this.#open;
  this.#open = void 0;
  if (open === void 0) return;
  const {version, name, isYanked} = open.heading;
  const {line, isPending, sections} = open;
  this.#entries.push({
   version,
   name,
   ...datesOf(open),
   line,
   isYanked,
   isPending: version !== void 0 && isPending,
   sections: sections.length === 0 ? NO_SECTIONS : sections.map(compact),
   body: this.#text.slice(open.from, open.to).trim()
  });
 }
 #takeLoose({form, text, line}) {
  if (form !== "item" || !MEANING.test(text)) return;
  const last = this.#loose.at(-1);
  if (last === void 0) this.#loose.push({
   title: "",
   line,
   items: 1,
   after: this.#entries.length
  }); else last.items++;
 }
};

function datesOf({heading, date}) {
 if (heading.version === void 0) return {
  date: void 0,
  dateProblem: void 0
 };
 return {
  date: date.kind === "date" ? date.date : void 0,
  dateProblem: date.kind === "wrong" ? date.problem : void 0
 };
}

function compact({title, items}) {
 return {
  title,
  items: items.slice()
 };
}

function takesDate(open, line) {
 if (isPendingLine(line)) {
  open.isPending = true;
  return true;
 }
 const reading = readDateLine(line);
 if (reading.kind === "none") return false;
 if (open.date.kind === "none") open.date = reading;
 return true;
}

function withoutFirstDate(open, text) {
 const end = text.indexOf("\n");
 const first = end === -1 ? text : text.slice(0, end);
 return takesDate(open, first) ? text.slice(first.length).trim() : text;
}

const TAB = 4;

const [SPACE, TABULATOR, RETURN] = [ 32, 9, 13 ];

function lineAt(text, start, number) {
 if (start >= text.length) return;
 const found = text.indexOf("\n", start);
 const end = found === -1 ? text.length : found;
 let indent = 0;
 let from = start;
 for (;from < end; from++) {
  const sign = text.charCodeAt(from);
  if (sign === SPACE) indent++; else if (sign === TABULATOR) indent += TAB - indent % TAB; else break;
 }
 return {
  start,
  end,
  next: end + 1,
  number,
  indent,
  rest: text.slice(from, blanksFrom(text, from, end))
 };
}

function blanksFrom(text, from, end) {
 let at = end;
 while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
 return at;
}

function isBlank(sign) {
 return sign === SPACE || sign === TABULATOR || sign === RETURN;
}

function following(text, {next, number}) {
 return lineAt(text, next, number + 1);
}

function* linesBetween(text, {start, end, line}) {
 for (let each = lineAt(text, start, line); each !== void 0; each = following(text, each)) {
  if (each.start >= end) return;
  yield each;
 }
}

const MAX_TEXT$2 = 1e5;

const LINK$1 = /(?<![\w{:/])(?:(?:https?|link|xref|mailto):|\{[\w-]{1,100}\})[^\s[\]]{0,2000}\[([^\]]{0,500})\]/g;

const CROSS_REFERENCE = /<<[^<>,]{1,500}(?:,([^<>]{0,500}))?>>/g;

function asciidocText(whole) {
 const source = whole.slice(0, MAX_TEXT$2);
 if (!/[`*_[<#+^~{]/.test(source)) return source.trim();
 return source.replace(/\[\[[^\]]{0,200}\]\]|\[#[\w-]{1,200}\](?!\])/g, "").replace(LINK$1, (_, text) => text.replace(/[,^].*$/s, "")).replace(CROSS_REFERENCE, "$1").replace(/`|(?<!\w)[*_+^~]|[*_+^~](?!\w)|#(?!\d)/g, "").trim();
}

function* asciidocParts(text) {
 for (let line = lineAt(text, 0, 1); line !== void 0; ) {
  const ignored = line.rest === "" ? line : ignoredEnd(text, line);
  if (ignored !== void 0) {
   line = following(text, ignored);
   continue;
  }
  const {part, last} = partAt(text, line);
  yield part;
  line = following(text, last);
 }
}

const IGNORED = /^(?:\/\/(?!\/\/)|:!?\w[\w-]*!?:(?:\s|$)|\[[^\]]*\]$|\[\[[^\]]*\]\]$|if(?:n?def|eval)::[^[\]]*\[.+\]$|endif::|toc::|include::|'{3,}$|<<<$|\+$|-{3}$|\*{3}$)/;

const CONTINUED = / \\$/;

const COMMENT_STYLE = /^\[comment\b[^\]]*\]$/;

function ignoredEnd(text, first) {
 if (CONDITION.test(first.rest) || !IGNORED.test(first.rest)) return;
 let last = first;
 if (COMMENT_STYLE.test(first.rest)) {
  const line = following(text, first);
  return line !== void 0 && line.rest !== "" && !HEADING$1.test(line.rest) && underlineBelow(text, line) === void 0 ? partAt(text, line).last : first;
 }
 if (!ATTRIBUTE.test(first.rest)) return first;
 for (let line = following(text, first); line !== void 0 && CONTINUED.test(last.rest); ) {
  last = line;
  line = following(text, line);
 }
 return last;
}

const ATTRIBUTE = /^:!?\w/;

const CONDITION = /^if(?:n?def::[^[\]]*\[\]|eval::)/;

const DELIMITER = /^(\/{4,}|-{4,}|\.{4,}|={4,}|\*{4,}|_{4,}|\+{4,}|--|[|,:!]={3,}|`{3,})(?:(?<=`)\w.*)?$/;

const HEADING$1 = /^(={1,6}|#{1,6})\s+(\S.*)$/;

const ITEM$1 = /^(?:[*-]{1,6}|\.{1,6}|\d{1,9}\.)\s+(?:\[[ xX*]\]\s+)?(\S.*)$/;

const TERM = /^(?:([^\s:].{0,200}?)(?:::|;;)|\.([^\s.].{0,200}))$/;

const TERM_DEPTH = 7;

function partAt(text, line) {
 if (CONDITION.test(line.rest)) return silent(conditionEnd(text, line), line);
 const delimiter = line.indent === 0 ? DELIMITER.exec(line.rest)?.[1] : void 0;
 if (delimiter !== void 0) return delimited(text, line, delimiter);
 const [, marks, title = ""] = line.indent === 0 ? HEADING$1.exec(line.rest) ?? [] : [];
 if (marks !== void 0) return heading(line, {
  depth: marks.length,
  title,
  last: line
 });
 const underlined = line.indent === 0 ? underlineBelow(text, line) : void 0;
 if (underlined !== void 0) return heading(line, {
  ...underlined,
  title: line.rest
 });
 const [, term, blockTitle] = line.indent === 0 ? TERM.exec(line.rest) ?? [] : [];
 const name = term ?? blockTitle;
 if (name !== void 0) return heading(line, {
  depth: TERM_DEPTH,
  title: name,
  last: line
 });
 return paragraphAt$3(text, line);
}

function heading(line, {depth, title, last}) {
 return {
  part: {
   kind: "heading",
   depth,
   title: asciidocText(title),
   line: line.number,
   end: last.end
  },
  last
 };
}

function silent(last, {number}, text = "") {
 return {
  part: {
   kind: "text",
   form: "paragraph",
   text,
   line: number,
   end: last.end
  },
  last
 };
}

const UNDERLINES = "=-~^+";

function underlineBelow(text, line) {
 const below = following(text, line);
 const sign = below?.rest[0] ?? "";
 if (below === void 0 || below.indent > 0 || sign === "" || !UNDERLINES.includes(sign)) return;
 if (!(below.rest.length > 1 && /^(.)\1*$/.test(below.rest)) || Math.abs(below.rest.length - line.rest.length) > 1) return;
 return {
  depth: UNDERLINES.indexOf(sign) + 1,
  last: below
 };
}

function conditionEnd(text, first) {
 let depth = 1;
 let last = first;
 for (let line = following(text, first); line !== void 0; line = following(text, line)) {
  last = line;
  if (CONDITION.test(line.rest)) depth++; else if (line.rest.startsWith("endif::") && --depth === 0) break;
 }
 return last;
}

function delimited(text, first, delimiter) {
 const lines = [];
 let last = first;
 for (let line = following(text, first); line !== void 0; line = following(text, line)) {
  last = line;
  if (line.indent === 0 && line.rest === delimiter) break;
  lines.push(line.rest);
 }
 const isComment = delimiter.startsWith("/") || delimiter.startsWith("+");
 return silent(last, first, isComment ? "" : asciidocText(lines.join("\n")));
}

function paragraphAt$3(text, first) {
 const item = ITEM$1.exec(first.rest);
 const lines = [ item?.[1] ?? first.rest ];
 let last = first;
 for (let line = following(text, first); line !== void 0 && line.rest !== ""; line = following(text, line)) {
  const {rest} = line;
  if (ITEM$1.test(rest) || IGNORED.test(rest) || CONDITION.test(rest) || HEADING$1.test(rest)) break;
  if (DELIMITER.test(rest) || TERM.test(rest)) break;
  lines.push(rest);
  last = line;
 }
 return {
  part: {
   kind: "text",
   form: item === null ? "paragraph" : "item",
   text: asciidocText(lines.join("\n")),
   line: first.number,
   end: last.end
  },
  last
 };
}

const STANZA = /^[a-z0-9][a-z0-9+.-]* \(([^\s()]{1,200})\)((?: [-+0-9a-z.]+)+);/i;

const TRAILER = /^-- .{0,500}?(?:>|\s)\s{1,9}(\S.{0,100})$/;

const CHANGE = /^([*+-])\s+(\S.*)$/s;

function isDebian(text) {
 return STANZA.test(text.trimStart().slice(0, 2e3));
}

function* debianParts(text) {
 let above;
 let isRepeated = false;
 for (let line = lineAt(text, 0, 1); line !== void 0; line = following(text, line)) {
  const [, version = "", distributions = ""] = line.indent === 0 ? STANZA.exec(line.rest) ?? [] : [];
  if (version !== "") {
   const upstream = upstreamOf(version);
   isRepeated = upstream === above;
   above = upstream;
   if (!isRepeated) yield headingOf$2(text, line, {
    upstream,
    distributions
   });
  } else if (line.rest !== "" && line.indent > 0 && !isRepeated) {
   const {text: change, last} = changeAt(text, line);
   yield {
    kind: "text",
    form: "item",
    text: change,
    line: line.number,
    end: last.end
   };
   line = last;
  }
 }
}

function headingOf$2(text, line, {upstream, distributions}) {
 return {
  kind: "heading",
  depth: 1,
  title: `${upstream} (${/\bunreleased\b/i.test(distributions) ? "unreleased" : trailerBelow(text, line)})`,
  line: line.number,
  end: line.end
 };
}

function trailerBelow(text, stanza) {
 for (let line = following(text, stanza); line !== void 0; line = following(text, line)) {
  if (line.rest !== "" && line.indent === 0) break;
  const [, when] = line.indent === 1 ? TRAILER.exec(line.rest) ?? [] : [];
  if (when !== void 0) return when;
 }
 return "";
}

function changeAt(text, first) {
 if (first.indent === 1 && first.rest.startsWith("-- ")) return {
  text: "",
  last: first
 };
 const lines = [ CHANGE.exec(first.rest)?.[2] ?? first.rest ];
 let last = first;
 for (let line = following(text, first); line !== void 0 && line.indent > 1; line = following(text, line)) {
  if (line.rest === "" || CHANGE.test(line.rest)) break;
  lines.push(line.rest);
  last = line;
 }
 return {
  text: lines.join("\n"),
  last
 };
}

function upstreamOf(version) {
 return version.replace(/^\d+:/, "").replace(/-\d[A-Za-z0-9+.~]*$/, "").replace(/\+(?:dfsg|ds)[.\d]*$/, "").replace(/~(?=(?:alpha|beta|rc|dev|pre))/, "-");
}

const RELEASE = /^(?:\*\s+)?(?:(?:noteworthy|major|important|user-visible|visible|new|other)\s+)?(?:changes?|news|features|what's new)\s+(?:in|for|from|of)\s+(?=.{0,200}(?:\d\.\d|\?\.\?)).*$/i;

const OUTLINE = /^(\*{1,6})\s+(\S.*)$/s;

const ITEM = /^[-+o\u2022*]\s+(\S.*)$/s;

const PLACEHOLDER = /\?\.\?|\(\?{4}-/;

function isGnuNews(text) {
 const head = text.slice(0, 2e4);
 return /-\*- ?(?:mode: ?)?outline/.test(head.slice(0, 500)) || head.split("\n").some(line => RELEASE.test(line));
}

function* gnuNewsParts(text) {
 for (let line = lineAt(text, 0, 1); line !== void 0; ) {
  const heading = line.indent === 0 ? headingAt(line) : void 0;
  if (heading !== void 0) {
   yield heading;
   line = following(text, line);
  } else if (line.rest === "" || UNDERLINE$1.test(line.rest)) line = following(text, line); else {
   const {part, last} = paragraphAt$2(text, line);
   yield part;
   line = following(text, last);
  }
 }
}

const UNDERLINE$1 = /^[=~^-]{3,}$/;

function headingAt({rest, number, end}) {
 const [, stars = "", title = ""] = OUTLINE.exec(rest) ?? [];
 const place = {
  line: number,
  end
 };
 if (RELEASE.test(rest)) {
  const name = (title === "" ? rest : title).replace(/:$/, "");
  return {
   kind: "heading",
   depth: 1,
   title: PLACEHOLDER.test(name) ? "Unreleased" : name,
   ...place
  };
 }
 if (stars.length > 1) return {
  kind: "heading",
  depth: stars.length,
  title,
  ...place
 };
 if (/^(?:version|release|v)?\s?\d+\.\d[\w.+-]*(?=$|[\s:(,-])/i.test(rest)) return {
  kind: "heading",
  depth: 1,
  title: rest.replace(/:$/, ""),
  ...place
 };
}

function paragraphAt$2(text, first) {
 const item = ITEM.exec(first.rest);
 const lines = [ item?.[1] ?? first.rest ];
 let last = first;
 for (let line = following(text, first); line !== void 0 && line.rest !== ""; line = following(text, line)) {
  if (ITEM.test(line.rest) || line.indent === 0 && headingAt(line) !== void 0) break;
  lines.push(line.rest);
  last = line;
 }
 return {
  part: {
   kind: "text",
   form: item === null ? "paragraph" : "item",
   text: lines.join("\n"),
   line: first.number,
   end: last.end
  },
  last
 };
}

const DEFINITION = /[ \t]{0,3}\[((?!\^)(?:[^[\]\\]|\\.){1,999})\]:[ \t]{0,99}\n?[ \t]{0,99}(<[^<>\n]{0,999}>|[^\s<][^\s]{0,1999})(?:[ \t]{1,99}\n?[ \t]{0,9}(?:"[^"\n]{0,999}"|'[^'\n]{0,999}'|\([^()\n]{0,999}\)))?[ \t]{0,99}(?:\n|$)/y;

function* linkDefinitions(paragraph) {
 for (let at = 0; ;) {
  DEFINITION.lastIndex = at;
  const [, label, target = ""] = DEFINITION.exec(paragraph) ?? [];
  if (label === void 0) return;
  const start = at;
  at = DEFINITION.lastIndex;
  yield {
   label,
   target,
   start,
   end: at
  };
 }
}

function definitionsEnd(paragraph) {
 let at = 0;
 for (const {end} of linkDefinitions(paragraph)) at = end;
 return at;
}

const HTML_WITH_END = [ [ /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i ], [ /^<!--/, /-->/ ], [ /^<\?/, /\?>/ ], [ /^<![a-z]/i, />/ ], [ /^<!\[CDATA\[/, /\]\]>/ ] ];

const HTML_BLOCK = /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i;

const HTML_TAG = /^<(?:\/[a-z][a-z0-9-]*[ \t]*|[a-z][a-z0-9-]*(?:[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*[ \t]*\/?)>$/i;

const MAX_TAG = 2e3;

function beginsHtml(rest) {
 if (!rest.startsWith("<")) return false;
 return HTML_BLOCK.test(rest) || HTML_WITH_END.some(([begin]) => begin.test(rest));
}

function htmlEnd(text, first) {
 const {rest} = first;
 if (!rest.startsWith("<")) return;
 for (const [begin, end] of HTML_WITH_END) if (begin.test(rest)) return upTo(text, first, end);
 const isTag = rest.length <= MAX_TAG && HTML_TAG.test(rest);
 return HTML_BLOCK.test(rest) || isTag ? upToBlank(text, first) : void 0;
}

function upTo(text, first, end) {
 let last = first;
 for (let line = first; line !== void 0; line = following(text, line)) {
  last = line;
  if (end.test(line.rest)) break;
 }
 return last;
}

function upToBlank(text, first) {
 let last = first;
 for (let line = following(text, first); line !== void 0; line = following(text, line)) {
  if (line.rest === "") break;
  last = line;
 }
 return last;
}

const HEADING = /^#{1,6}(?:[ \t]|$)/;

const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;

const FENCE = /^(?:(`{3,})[^`]*|(~{3,}).*)$/s;

const BULLET$1 = /^([-*+])(?:([ \t]+)(\S.*)?)?$/s;

const NUMBER = /^(\d{1,9}[.)])(?:([ \t]+)(\S.*)?)?$/s;

const FOOTNOTE = /^\[\^[^\]\s]+\]:/;

const TABLE_RULE = /^(?=[^|]*\|)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

const MAX_RULE = 1e3;

function isRule(line) {
 return line.length <= MAX_RULE && RULE.test(line);
}

function isTableRule(line) {
 return line.length <= MAX_RULE && TABLE_RULE.test(line);
}

function itemStart({indent, rest}) {
 const [, mark, space = "", text = ""] = BULLET$1.exec(rest) ?? NUMBER.exec(rest) ?? [];
 if (mark === void 0) return;
 const end = indent + mark.length;
 if (text === "") return {
  mark,
  text,
  column: end + 1,
  width: end + 1
 };
 let column = end;
 for (const sign of space) column += sign === "\t" ? 4 - column % 4 : 1;
 return {
  mark,
  text,
  column,
  width: column - end > 4 ? end + 1 : column
 };
}

const MAX_DEPTH$1 = 50;

var OpenParagraph = class {
 isOpen=false;
 #fence;
 #columns=[];
 take({indent, rest}) {
  while (indent < (this.#columns.at(-1) ?? 0)) this.#columns.pop();
  if (this.#fence !== void 0) {
   if (closesFence(this.#fence, rest.replace(/^(?:>[ \t]?)+/, ""))) this.#fence = void 0;
   return;
  }
  const {text, column} = this.#enter(rest, indent);
  if (!this.isOpen && column - (this.#columns.at(-1) ?? 0) >= 4) return;
  const fence = FENCE.exec(text);
  this.#fence = fence?.[1] ?? fence?.[2];
  this.isOpen = fence === null && text !== "" && !HEADING.test(text) && !isRule(text);
 }
 takeBlank() {
  this.isOpen = false;
 }
 #enter(rest, indent) {
  let [text, column] = [ rest, indent ];
  for (let depth = 0; depth < MAX_DEPTH$1; depth++) {
   if (!this.isOpen && column - (this.#columns.at(-1) ?? 0) >= 4) break;
   const width = text.startsWith(">") ? quoteWidth(text) : itemWidth(text);
   if (width === void 0) break;
   this.isOpen = false;
   const inner = text.slice(width.marker).trimStart();
   column += text.length - inner.length;
   this.#columns.push(column - (inner === "" ? 0 : width.code));
   text = inner;
  }
  return {
   text,
   column
  };
 }
};

function quoteWidth(text) {
 const space = /^>[ \t]*/.exec(text)?.[0].length ?? 1;
 return {
  marker: 1,
  code: Math.max(space - 2, 0)
 };
}

function itemWidth(text) {
 const [, mark, space = "", content] = isRule(text) ? [] : BULLET$1.exec(text) ?? NUMBER.exec(text) ?? [];
 if (mark === void 0) return;
 return {
  marker: mark.length,
  code: content !== void 0 && space.length > 4 ? space.length - 1 : 0
 };
}

function closesFence(fence, rest) {
 if (!rest.startsWith(fence)) return false;
 for (let at = fence.length; at < rest.length; at++) if (rest[at] !== fence[0]) return false;
 return true;
}

function withoutMarkers(line) {
 let at = 0;
 for (let depth = 0; depth < MAX_DEPTH$1; depth++) {
  MARKER.lastIndex = at;
  if (!MARKER.test(line) || isRule(line.slice(at).trim())) break;
  at = MARKER.lastIndex;
 }
 return line.slice(at).trim();
}

const MARKER = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/y;

function* markdownBlocks(text) {
 for (let first = lineAt(text, 0, 1); first !== void 0; ) {
  if (first.rest === "") {
   first = following(text, first);
   continue;
  }
  const {kind, last} = blockAt$1(text, first);
  yield {
   kind,
   start: first.start,
   end: last.end,
   line: first.number
  };
  first = following(text, last);
 }
}

function blockAt$1(text, first) {
 const {rest, indent} = first;
 if (indent >= 4) return {
  kind: "code",
  last: codeEnd(text, first)
 };
 const fence = FENCE.exec(rest);
 if (fence !== null) return {
  kind: "fence",
  last: fenceEnd(text, first, fence[1] ?? fence[2] ?? "")
 };
 const html = htmlEnd(text, first);
 if (html !== void 0) return {
  kind: "html",
  last: html
 };
 if (HEADING.test(rest)) return {
  kind: "heading",
  last: first
 };
 if (isRule(rest)) return {
  kind: "rule",
  last: first
 };
 if (rest.startsWith(">")) return {
  kind: "quote",
  last: quoteEnd(text, first)
 };
 const item = itemStart(first);
 if (item !== void 0) return {
  kind: "item",
  last: itemEnd(text, first, item)
 };
 if (FOOTNOTE.test(rest)) return {
  kind: "footnote",
  last: indentedEnd(text, first, 4)
 };
 return paragraphAt$1(text, first);
}

function codeEnd(text, first) {
 let last = first;
 for (let line = following(text, first); line !== void 0; line = following(text, line)) {
  if (line.rest === "") continue;
  if (line.indent < 4) break;
  last = line;
 }
 return last;
}

function fenceEnd(text, first, fence) {
 let last = first;
 for (let line = following(text, first); line !== void 0; line = following(text, line)) {
  last = line;
  if (line.indent < 4 && closesFence(fence, line.rest)) break;
 }
 return last;
}

function quoteEnd(text, first) {
 const open = new OpenParagraph;
 open.take(first);
 let last = first;
 for (let line = following(text, first); line !== void 0; line = following(text, line)) {
  const isOwn = line.indent < 4 && line.rest.startsWith(">");
  if (!isOwn && (line.rest === "" || !open.isOpen || interrupts(line, "container"))) break;
  if (isOwn) open.take(line);
  last = line;
 }
 return last;
}

function itemEnd(text, first, item) {
 const after = following(text, first);
 if (item.text === "" && (after === void 0 || after.rest === "")) return first;
 return indentedEnd(text, first, item.width);
}

function indentedEnd(text, first, width) {
 const open = new OpenParagraph;
 open.take(first);
 let last = first;
 for (let line = following(text, first); line !== void 0; line = following(text, line)) {
  if (line.rest === "") {
   open.takeBlank();
   continue;
  }
  const isOwn = line.indent >= width;
  if (!isOwn && (!open.isOpen || interrupts(line, "container"))) break;
  if (isOwn) open.take(line);
  last = line;
 }
 return last;
}

function paragraphAt$1(text, first) {
 const second = following(text, first);
 if (second !== void 0 && second.indent < 4 && isTableHead(first.rest, second.rest)) return {
  ...paragraphEnd(text, second, () => false),
  kind: "table"
 };
 return paragraphEnd(text, first, above => !isDefinitions(text, first, above));
}

function paragraphEnd(text, first, isHeading) {
 let last = first;
 for (let line = following(text, first); line !== void 0; line = following(text, line)) {
  if (line.rest === "") break;
  if (line.indent < 4) {
   if (UNDERLINE.test(line.rest) && isHeading(last)) return {
    kind: "underlined",
    last: line
   };
   if (interrupts(line, "paragraph")) break;
  }
  last = line;
 }
 return {
  kind: "paragraph",
  last
 };
}

function isTableHead(row, rule) {
 return isTableRule(rule) && columnsOf(row) === columnsOf(rule);
}

function columnsOf(row) {
 return row.replace(/^\|/, "").replace(/(?<!\\)\|$/, "").split(/(?<!\\)\|/).length;
}

const UNDERLINE = /^(?:=+|-+)$/;

function isDefinitions(text, first, last) {
 if (!first.rest.startsWith("[")) return false;
 const paragraph = text.slice(first.start, last.end);
 return definitionsEnd(paragraph) >= paragraph.length;
}

function interrupts({rest, indent}, what) {
 if (indent >= 4) return false;
 if (HEADING.test(rest) || FENCE.test(rest) || isRule(rest) || rest.startsWith(">")) return true;
 if (beginsHtml(rest)) return true;
 if (FOOTNOTE.test(rest)) return true;
 const [, bullet, , item] = BULLET$1.exec(rest) ?? [];
 if (bullet !== void 0) return item !== void 0 || what === "container";
 const [, number, , numbered] = NUMBER.exec(rest) ?? [];
 return number !== void 0 && (what === "container" || numbered !== void 0 && /^1[.)]$/.test(number));
}

const NAMED = new Map([ [ "amp", "&" ], [ "lt", "<" ], [ "gt", ">" ], [ "quot", '"' ], [ "apos", "'" ], [ "nbsp", " " ], [ "ensp", " " ], [ "emsp", " " ], [ "thinsp", " " ], [ "shy", "" ], [ "zwj", "" ], [ "zwnj", "" ], [ "copy", "\xa9" ], [ "hellip", "\u2026" ], [ "ndash", "\u2013" ], [ "mdash", "\u2014" ], [ "rarr", "\u2192" ] ]);

const MAX_CODE_POINT = 1114111;

function decodedEntity(entity) {
 const name = entity.slice(1, -1);
 if (!name.startsWith("#")) return NAMED.get(name) ?? entity;
 const [, hexadecimal, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
 if (hexadecimal === void 0 && decimal === void 0) return entity;
 const code = hexadecimal === void 0 ? Number(decimal) : Number.parseInt(hexadecimal, 16);
 return code === 0 || code > MAX_CODE_POINT ? "\ufffd" : String.fromCodePoint(code);
}

const MARKUP$1 = /[\\`*_~<&[\]]/;

const TOKEN = /\\[!-/:-@[-`{-~\n]|`+|<!--|<(?=[A-Za-z/?!])|!?\[|\]|[*_~]+|&[#A-Za-z][A-Za-z0-9]{0,31};/g;

const AUTOLINK = /<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]{1,200}@[^\s<>]{1,200})>/y;

const TAG = /<(?:\/?[A-Za-z][^<>]*|[?!][^<>]*)>/y;

const TARGET = /\([ \t\n]{0,9}(?:<[^<>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)(?:[ \t\n]{1,9}(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t\n]{0,9}\)/y;

const LABEL = /\[[^[\]]{0,999}\]/y;

function markdownText(whole) {
 const source = whole.length > MAX_TEXT$1 ? whole.slice(0, MAX_TEXT$1) : whole;
 return MARKUP$1.test(source) ? new InlineReader(source).read() : source;
}

const MAX_TEXT$1 = 1e5;

var InlineReader = class {
 #source;
 #parts=[];
 #brackets=[];
 #code;
 #commentEnd=0;
 constructor(source) {
  this.#source = source;
 }
 read() {
  let at = 0;
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(this.#source); found !== null; found = TOKEN.exec(this.#source)) {
   if (found.index > at) this.#parts.push(this.#source.slice(at, found.index));
   at = this.#take(found[0], found.index);
   TOKEN.lastIndex = at;
  }
  this.#parts.push(this.#source.slice(at));
  return this.#parts.join("");
 }
 #take(token, at) {
  switch (token[0]) {
  case "\\":
   return this.#put(token === "\\\n" ? " " : token.slice(1), at + token.length);

  case "`":
   return this.#takeCode(token, at);

  case "<":
   return token === "\x3c!--" ? this.#takeComment(at) : this.#takeTag(at);

  case "!":
  case "[":
   this.#brackets.push({
    part: this.#parts.length,
    at
   });
   return this.#put(token, at + token.length);

  case "]":
   return this.#takeBracket(at);

  case "&":
   return this.#put(decodedEntity(token), at + token.length);

  default:
   return this.#put(this.#isEmphasis(token, at) ? "" : token, at + token.length);
  }
 }
 #put(text, next) {
  if (text !== "") this.#parts.push(text);
  return next;
 }
 #takeCode(ticks, at) {
  const end = this.#codeEnd(ticks.length, at);
  if (end === void 0) return this.#put(ticks, at + ticks.length);
  const code = this.#source.slice(at + ticks.length, end).replaceAll("\n", " ");
  const isPadded = code.startsWith(" ") && code.endsWith(" ") && code.trim() !== "";
  return this.#put(isPadded ? code.slice(1, -1) : code, end + ticks.length);
 }
 #codeEnd(length, at) {
  if (this.#code === void 0) {
   this.#code = new Map;
   for (const {0: run, index} of Array.from(this.#source.matchAll(/`+/g)).reverse()) {
    const found = this.#code.get(run.length);
    if (found === void 0) this.#code.set(run.length, [ index ]); else found.push(index);
   }
  }
  const runs = this.#code.get(length) ?? [];
  while ((runs.at(-1) ?? Number.POSITIVE_INFINITY) <= at) runs.pop();
  return runs.at(-1);
 }
 #takeComment(at) {
  if (this.#commentEnd !== -1 && this.#commentEnd < at + 2) this.#commentEnd = this.#source.indexOf("--\x3e", at + 2);
  return this.#commentEnd === -1 ? this.#put("\x3c!--", at + 4) : this.#commentEnd + 3;
 }
 #takeTag(at) {
  AUTOLINK.lastIndex = at;
  const link = AUTOLINK.exec(this.#source);
  if (link !== null) return this.#put(link[1] ?? "", AUTOLINK.lastIndex);
  TAG.lastIndex = at;
  return TAG.test(this.#source) ? TAG.lastIndex : this.#put("<", at + 1);
 }
 #takeBracket(at) {
  const open = this.#brackets.pop();
  if (open === void 0) return this.#put("]", at + 1);
  const isImage = this.#parts[open.part] === "![";
  if (this.#source[open.at + 1] === "^") {
   this.#parts.length = open.part;
   return at + 1;
  }
  const end = this.#targetEnd(at + 1);
  if (end === void 0) return this.#put("]", at + 1);
  if (isImage) this.#parts.length = open.part; else this.#parts[open.part] = "";
  return end;
 }
 #targetEnd(at) {
  const pattern = this.#source[at] === "(" ? TARGET : LABEL;
  pattern.lastIndex = at;
  return pattern.test(this.#source) ? pattern.lastIndex : void 0;
 }
 #isEmphasis(token, at) {
  const before = this.#source[at - 1] ?? " ";
  const after = this.#source[at + token.length] ?? " ";
  if (/\s/.test(before) && /\s/.test(after)) return false;
  return !token.startsWith("_") || !(WORD.test(before) && WORD.test(after));
 }
};

const WORD = /[\p{L}\p{N}]/u;

function listedItems(text, block) {
 const items = [];
 let open = [];
 let fence;
 const close = () => {
  const item = itemOf(open.join("\n"));
  if (item.text !== "") items.push(item);
  open = [];
 };
 for (const {rest} of linesBetween(text, block)) {
  if (fence !== void 0) {
   if (closesFence(fence, rest)) fence = void 0; else open.push(rest.replace(MARKUP, "\\$&"));
   continue;
  }
  const content = contentOf(rest, close);
  fence = fenceOf(content);
  if (fence === void 0) open.push(content);
 }
 close();
 return items;
}

const MARKUP = /[\\`*_~<&[\]!]/g;

const MAX_DEPTH = 50;

function contentOf(rest, begin) {
 let content = rest;
 for (let depth = 0; depth < MAX_DEPTH; depth++) {
  const item = isRule(content) ? null : BULLET$1.exec(content) ?? NUMBER.exec(content);
  if (item === null) break;
  begin();
  content = item[3] ?? "";
 }
 return isRule(content) ? "" : content.replace(PREFIX, "");
}

const PREFIX = /^(?:\[[ xX]\][ \t]+|>[ \t]?|#{1,6}[ \t]+)/;

function fenceOf(content) {
 const fence = FENCE.exec(content);
 return fence?.[1] ?? fence?.[2];
}

function itemOf(source) {
 return {
  text: markdownText(source).trim(),
  isReference: REFERENCE.test(source.trim())
 };
}

const REFERENCE = /^(?:\[[^\]]*\]\(#[^()\s]*\)|\\?\[[^[\]]*\\?\])$/;

function* markdownParts(text) {
 for (const block of markdownBlocks(text)) if (block.kind === "heading" || block.kind === "underlined") yield headingOf$1(text, block); else if (block.kind === "item") yield* itemsOf(text, block); else yield {
  ...placeOf(block),
  form: "paragraph",
  text: textOf(text, block)
 };
}

function placeOf({line, end}) {
 return {
  kind: "text",
  line,
  end
 };
}

function headingOf$1(text, {kind, start, end, line}) {
 const source = text.slice(start, end);
 if (kind === "heading") {
  const [, marks = "", title = ""] = /^[ ]{0,3}(#{1,6})[ \t]*([^\n]*)$/.exec(source) ?? [];
  return {
   kind: "heading",
   depth: marks.length,
   title: markdownText(withoutClosing(title)),
   line,
   end
  };
 }
 const cut = source.lastIndexOf("\n");
 const before = definitionsEnd(source.slice(0, cut + 1));
 const title = unindented(source.slice(before, cut));
 const skipped = source.slice(0, before).split("\n").length - 1;
 return {
  kind: "heading",
  depth: source.includes("=", cut) ? 1 : 2,
  title: markdownText(title).trim(),
  line: line + skipped,
  end
 };
}

function withoutClosing(title) {
 const trimmed = title.trim();
 let at = trimmed.length;
 while (trimmed[at - 1] === "#") at--;
 return at === 0 || /[ \t]/.test(trimmed[at - 1] ?? "") ? trimmed.slice(0, at).trim() : trimmed;
}

function* itemsOf(text, block) {
 for (const {text: own, isReference} of listedItems(text, block)) yield {
  ...placeOf(block),
  form: isReference ? "reference" : "item",
  text: own
 };
 yield {
  ...placeOf(block),
  form: "paragraph",
  text: ""
 };
}

function textOf(text, block) {
 const source = text.slice(block.start, block.end);
 switch (block.kind) {
 case "paragraph":
  return markdownText(unindented(source.slice(definitionsEnd(source)))).trim();

 case "quote":
  return markdownText(quotedLines(text, block).join("\n")).trim();

 case "table":
  return markdownText(tableCells(source)).trim();

 case "code":
  return unindented(source).trim();

 case "fence":
  return codeIn(source);

 default:
  return "";
 }
}

function unindented(source) {
 return source.includes("\n") ? source.replace(/\n[ \t]+/g, "\n").trim() : source.trim();
}

function quotedLines(text, block) {
 return Array.from(linesBetween(text, block), ({rest}) => withoutMarkers(rest).replace(/^#{1,6}[ \t]+/, ""));
}

function tableCells(source) {
 return source.split("\n").filter(row => !isTableRule(row.trim())).map(row => row.split("|").map(cell => cell.trim()).filter(cell => cell !== "").join(" ")).join("\n");
}

function codeIn(source) {
 const lines = source.split("\n");
 const last = lines.length > 1 && /^[ ]{0,3}(?:`{3,}|~{3,})[ \t]*$/.test(lines.at(-1) ?? "") ? -1 : void 0;
 return lines.slice(1, last).join("\n").trim();
}

const MARKUP_START = /^(?:\.\.|__)(?:\s|$)/;

const BULLET = /^((?:[-*+\u2022\u2023\u2043]|(?:\d{1,9}|#|[a-z])[.)]|\((?:\d{1,9}|#|[a-z])\))\s+)(\S.*)$/is;

const VISIBLE = /^\.\.\s+(?:admonition|attention|caution|danger|error|hint|important|note|tip|warning|seealso|versionadded|versionchanged|deprecated|versionremoved|code|code-block|sourcecode|parsed-literal|epigraph|topic|rubric|list-table|csv-table|container|dropdown)::/i;

function isVisible(line) {
 return VISIBLE.test(line);
}

const MAX_TEXT = 1e5;

const ROLE = /:([a-z][\w:+.-]{0,40}):`([^`]{1,500})`/gi;

const LINK = /`([^`<>]{0,500}?)\s{0,9}<[^`<>]{0,2000}>`__?/g;

function rstText(whole) {
 const source = whole.slice(0, MAX_TEXT);
 if (!/[`*|_\\:]/.test(source)) return source.trim();
 return source.replace(ROLE, (_, _role, content) => /^\d+$/.test(content) ? `#${content}` : content.replace(/\s{0,9}<[^<>]{0,500}>$/, "")).replace(LINK, "$1").replace(/``?|\*\*?|\\(?=\S)/g, "").replace(/(?<=\w)__?(?=\W|$)/g, "").replace(/::$/, ":").trim();
}

function* rstParts(text) {
 const styles = [];
 for (let line = lineAt(text, 0, 1); line !== void 0; ) {
  if (line.rest === "") {
   line = following(text, line);
   continue;
  }
  const title = line.indent === 0 ? titleAt(text, line) : void 0;
  if (title !== void 0) {
   yield headingOf(title, styles);
   line = following(text, title.last);
   continue;
  }
  const {parts, last} = blockAt(text, line);
  yield* parts;
  line = following(text, last);
 }
}

const ADORNMENT = /^([!-/:-@[-`{-~])\1*$/;

const MIN_LENGTH = 4;

function titleAt(text, line) {
 const below = following(text, line);
 if (below === void 0 || below.rest === "") return;
 if (ADORNMENT.test(line.rest)) return overlined(text, line, below);
 return isUnderline(below, line) ? {
  title: line.rest,
  style: below.rest[0] ?? "",
  line,
  last: below
 } : void 0;
}

function overlined(text, over, line) {
 const under = following(text, line);
 const sign = over.rest[0] ?? "";
 if (under === void 0 || under.indent > 0 || under.rest !== over.rest) return;
 return over.rest.length >= Math.min(line.rest.length, MIN_LENGTH) && !ADORNMENT.test(line.rest) ? {
  title: line.rest,
  style: sign + sign,
  line,
  last: under
 } : void 0;
}

function isUnderline({rest, indent}, {rest: title}) {
 return indent === 0 && ADORNMENT.test(rest) && rest.length >= Math.min(title.length, MIN_LENGTH);
}

function headingOf({title, style, line, last}, styles) {
 if (!styles.includes(style)) styles.push(style);
 return {
  kind: "heading",
  depth: styles.indexOf(style) + 1,
  title: rstText(title),
  line: line.number,
  end: last.end
 };
}

function blockAt(text, first) {
 if (first.indent === 0 && MARKUP_START.test(first.rest)) {
  const {lines, last} = indentedBelow(text, first);
  return {
   parts: [ partOf("paragraph", rstText(isVisible(first.rest) ? lines.map(({rest}) => rest).filter(rest => !OPTION.test(rest)).join("\n") : ""), {
    line: first,
    last
   }) ],
   last
  };
 }
 const item = BULLET.exec(first.rest);
 return item === null ? paragraphAt(text, first) : itemAt(text, first, item);
}

const OPTION = /^:[\w -]+:(?:\s|$)/;

function partOf(form, text, {line, last}) {
 return {
  kind: "text",
  form,
  text,
  line: line.number,
  end: last.end
 };
}

function indentedBelow(text, first) {
 const lines = [];
 let last = first;
 for (let line = following(text, first); line !== void 0; line = following(text, line)) {
  if (line.rest === "") continue;
  if (line.indent === 0) break;
  lines.push(line);
  last = line;
 }
 return {
  lines,
  last
 };
}

function paragraphAt(text, first) {
 const lines = [ first.rest ];
 let last = first;
 for (let line = following(text, first); line !== void 0 && line.rest !== ""; line = following(text, line)) {
  if (line.indent === 0 && MARKUP_START.test(line.rest) && first.indent > 0) break;
  lines.push(line.rest);
  last = line;
 }
 return {
  parts: [ partOf("paragraph", rstText(lines.length === 1 && ADORNMENT.test(first.rest) ? "" : lines.join("\n")), {
   line: first,
   last
  }) ],
  last
 };
}

function itemAt(text, first, [, marker = "", rest = ""]) {
 const lines = [ rest ];
 const width = first.indent + marker.length;
 let last = first;
 let isAfterBlank = false;
 for (let line = following(text, first); line !== void 0; line = following(text, line)) {
  if (line.rest === "") {
   isAfterBlank = true;
   continue;
  }
  if (line.indent < width || isAfterBlank && BULLET.test(line.rest)) break;
  lines.push(line.rest);
  last = line;
  isAfterBlank = false;
 }
 return {
  parts: [ partOf("item", rstText(lines.join("\n")), {
   line: first,
   last
  }) ],
  last
 };
}

const MDX = /\.mdx$/i;

const MARKDOWN = /\.(?:md|markdown|mdx|mkd|mkdn|mdown)$/i;

const RST = /\.(?:rst|rest)$/i;

const ASCIIDOC = /\.(?:adoc|asciidoc|asc)$/i;

const DEBIAN = /(?:^|\/)debian\/changelog$/;

function syntaxOf(path, text) {
 if (MDX.test(path)) return source => markdownParts(withoutMdxComments(source));
 if (MARKDOWN.test(path)) return markdownParts;
 if (RST.test(path)) return rstParts;
 if (ASCIIDOC.test(path)) return asciidocParts;
 if (DEBIAN.test(path) || isDebian(text)) return debianParts;
 if (path === "" || /^#{1,6} /m.test(text)) return markdownParts;
 if (isRst(text)) return rstParts;
 if (/^={1,5} \S/m.test(text)) return asciidocParts;
 return isGnuNews(text) ? gnuNewsParts : markdownParts;
}

function withoutMdxComments(text) {
 const pieces = [];
 let at = 0;
 for (let open = text.indexOf("{/*"); open !== -1; open = text.indexOf("{/*", at)) {
  const close = text.indexOf("*/}", open);
  const end = close === -1 ? text.length : close + 3;
  pieces.push(text.slice(at, open), text.slice(open, end).replace(/[^\n]/g, " "));
  at = end;
 }
 return pieces.join("") + text.slice(at);
}

function isRst(text) {
 return /^\.\. (?:[\w-]+::|_[^:\n]+:)/m.test(text) || /^\S.*\n(?:~{3,}|\^{3,}|"{3,}|\+{3,}|\*{3,})$/m.test(text) || /^([=*#~^"+-]{3,})\n ?\S.*\n\1$/m.test(text);
}

function readChangelog(whole, options = {}) {
 return readWholeChangelog(whole, options).entries;
}

function readWholeChangelog(whole, {path = "", isVersion = isVersionLike} = {}) {
 const text = whole.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
 return new ChangelogReader(text, isVersion).read(syntaxOf(path, text)(text));
}

exports.readChangelog = readChangelog;


/***/ })

};
;