exports.id = 2631;
exports.ids = [2631];
exports.modules = {

/***/ 2631:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const COLUMNS = [ "requirement", "title", "category", "state", "path", "source", "generated_by_ci", "justification", "optional" ];

function matrixCsv({standings, untraced, orphaned}) {
 const rows = standings.flatMap(({requirement: {id, title}, cells}) => [ ...cells ].flatMap(([category, {state, evidence}]) => evidence.length === 0 ? [ [ id, title, category, state, "", "", "", "", "" ] ] : evidence.map(each => [ id, title, category, each.state, each.path, each.source, String(each.isGenerated), each.justification ?? "", String(each.isOptional) ])));
 const strays = [ ...untraced.map(name => [ "", "", "", "untraced", name, "", "", "", "" ]), ...orphaned.map(({id, file}) => [ id, "", "", "orphaned", file, "tag", "", "", "" ]) ];
 return [ COLUMNS, ...rows, ...strays ].map(row => `${row.map(field).join(",")}\r\n`).join("");
}

const FORMULA = /^[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/u;

function field(text) {
 const harmless = FORMULA.test(text) ? `'${text}` : text;
 return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const LIMIT = 2e3;

const ENTITIES = {
 "&": "&amp;",
 "<": "&lt;",
 ">": "&gt;",
 '"': "&quot;",
 "'": "&#39;"
};

const HIDDEN = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]--\n]/gv;

function html(text) {
 return (text.length <= LIMIT ? text : `${text.slice(0, 1999)}\u2026`).replace(/\r\n/g, "\n").replace(HIDDEN, character => `\\u{${character.codePointAt(0)?.toString(16)}}`).replace(/[&<>"']/g, character => ENTITIES[character] ?? "");
}

const HUES = {
 covered: 150,
 optional: 120,
 "not-seen": 200,
 ambiguous: 275,
 suspect: 75,
 "not-run": 235,
 failed: 25,
 missing: 350
};

function matrixStyle(states, columns) {
 const badges = Object.entries(HUES).map(([state, hue]) => `.${state}{--hue:${hue}}`);
 const byState = states.map(state => `body:has(#only-${state}:checked) tbody tr:not([data-states~="${state}"]){display:none}`);
 const byColumn = Array.from({
  length: columns
 }, (_, index) => `body:has(#column-${index}:not(:checked)) .column-${index}{display:none}`);
 return [ STYLE, ...badges, ...byState, ...byColumn ].join("\n");
}

const STYLE = `\n:root{color-scheme:light dark;--paper:light-dark(#fff,#14171c);--card:light-dark(#f6f7f9,#1c2129);\n--ink:light-dark(#1b1f24,#e6e9ee);--quiet:light-dark(#57606a,#a2abb8);--line:light-dark(#d5dae1,#333b47);\n--accent:light-dark(#0a5cc5,#7ab5ff)}\n*{box-sizing:border-box}\nbody{margin:0 auto;max-width:96rem;padding:2rem clamp(1rem,3vw,3rem) 4rem;background:var(--paper);color:var(--ink);\nfont:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}\nh1{font-size:1.75rem;line-height:1.2;margin:0 0 .25rem;text-wrap:balance}\nh2{font-size:1.2rem;margin:2.5rem 0 .75rem}\np{margin:0}\n.quiet{color:var(--quiet)}\ncode{font:.8125rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}\n.numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:1rem;margin:1.5rem 0}\n.numbers>div{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1rem 1.25rem}\n.numbers dt{color:var(--quiet);font-size:.875rem}\n.numbers dd{margin:0;font-size:1.5rem;font-weight:650;font-variant-numeric:tabular-nums}\n.numbers dd small{font-size:.875rem;font-weight:400;color:var(--quiet);display:inline-block;line-height:1.3}\n.bar{position:relative;height:.5rem;margin-top:.5rem;border-radius:.25rem;background:var(--line)}\n.bar i{display:block;height:100%;border-radius:inherit;background:var(--accent)}\n.bar b{position:absolute;top:-.2rem;width:2px;height:.9rem;background:var(--ink)}\n.filters{display:flex;flex-wrap:wrap;gap:1rem 2rem;margin:1.5rem 0 1rem}\nfieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.4rem;align-items:center}\nlegend{float:left;margin-right:.5rem;color:var(--quiet);font-size:.875rem}\nfieldset label{display:inline-flex;gap:.4rem;align-items:center;padding:.25rem .75rem;border:1px solid var(--line);\nborder-radius:2rem;font-size:.875rem;cursor:pointer;background:var(--card)}\nfieldset label:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}\nfieldset label:has(:focus-visible){outline:3px solid var(--accent);outline-offset:2px}\nfieldset input{accent-color:var(--accent);margin:0}\n.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:.75rem}\n.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}\ntable{border-collapse:collapse;width:100%;font-size:.9375rem}\ncaption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}\nth,td{text-align:left;vertical-align:top;padding:.75rem 1rem;border-top:1px solid var(--line)}\nthead th{border-top:0;background:var(--card);font-size:.8125rem;color:var(--quiet);white-space:nowrap}\ntbody tr:hover{background:color-mix(in srgb,var(--card) 60%,transparent)}\ntbody th{font-weight:600;white-space:nowrap}\ntbody th code{font-size:.875rem}\ntd.title{min-width:16rem;max-width:34rem}\ntd.title details{margin-top:.25rem;font-size:.875rem}\n.state{display:inline-flex;gap:.4rem;align-items:baseline;padding:.1rem .6rem;border-radius:1rem;font-size:.8125rem;\nfont-weight:600;white-space:nowrap;color:light-dark(oklch(.38 .11 var(--hue)),oklch(.88 .09 var(--hue)));\nbackground:light-dark(oklch(.95 .035 var(--hue)),oklch(.3 .055 var(--hue)))}\n.state::before{font-weight:400}\n.covered.state::before{content:"\u2713"}\n.optional.state::before{content:"\u25e6"}\n.not-seen.state::before{content:"\u2026"}\n.ambiguous.state::before{content:"\u21c4"}\n.suspect.state::before{content:"?"}\n.not-run.state::before{content:"\u2016"}\n.failed.state::before{content:"\u2715"}\n.missing.state::before{content:"\u25cb"}\ndetails summary{cursor:pointer;color:var(--quiet)}\ndetails summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:.25rem}\ntd details summary{display:inline-flex;gap:.5rem;align-items:baseline;font-size:.8125rem;list-style:none;white-space:nowrap}\ntd details summary::-webkit-details-marker{display:none}\ntd details summary::after{content:"\u25b8";transition:rotate .15s}\ntd details[open] summary::after{rotate:90deg}\n.criteria{white-space:pre-line;overflow-wrap:anywhere}\nul.evidence{list-style:none;margin:.5rem 0 0;padding:0;display:grid;gap:.5rem;min-width:14rem}\nul.evidence span{font-size:.8125rem}\nul.plain{columns:20rem;column-gap:2rem;margin:.75rem 0 0;padding:0;list-style:none}\nul.plain li{break-inside:avoid;padding:.1rem 0}\n.meaning{display:grid;grid-template-columns:max-content 1fr;gap:.5rem 1rem;margin:0;align-items:baseline}\n.meaning dd{margin:0}\n@media (prefers-reduced-motion:reduce){*{transition:none!important}}\n@media print{body{max-width:none;padding:0}.filters{display:none}.scroll{overflow:visible;border:0}\ndetails::details-content{content-visibility:visible!important;block-size:auto!important}}\n`.trim();

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function matrixHtml(report) {
 const {platform, categories, standings, untraced, orphaned} = report;
 const states = occurringStates(standings);
 const title = `Traceability of ${html(platform)}`;
 return `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta http-equiv="Content-Security-Policy" content="${html(POLICY)}">\n<title>${title}</title>\n<style>\n${matrixStyle(states, categories.length)}\n</style>\n</head>\n<body>\n<header>\n<h1>${title}</h1>\n<p class="quiet">Judged at ${html(report.evaluatedAt)}${report.commit === "" ? "" : ` for commit <code>${html(report.commit)}</code>`}</p>\n</header>\n<main>\n${numbers(report)}\n<h2>Requirements</h2>\n${filters(report, states)}\n${table$1(report)}\n${list("Untraced tests", "Classified tests that no requirement names.", untraced)}\n${list("Orphaned tags", "Tags whose requirement does not exist.", orphaned.map(({id, shown, line}) => `${id} in ${shown}:${line}`))}\n<h2>What the states mean</h2>\n<dl class="meaning">\n${require_main.LINK_STATES.map(state => `<dt>${badge(state)}</dt><dd>${html(require_main.STATE_MEANINGS[state])}</dd>`).join("\n")}\n</dl>\n</main>\n</body>\n</html>\n`;
}

function occurringStates(standings) {
 const states = new Set(standings.flatMap(standing => statesOf(standing)));
 return require_main.LINK_STATES.filter(state => states.has(state));
}

function statesOf({state, cells}) {
 const inCells = [ ...cells.values() ].flatMap(each => [ each.state, ...each.evidence.map(evidence => evidence.state) ]);
 return [ ...new Set([ state, ...inCells.filter(each => each !== "covered") ]) ];
}

function numbers({standings, coverage, untraced, orphaned}) {
 const covered = standings.filter(({state}) => state === "covered").length;
 const tiles = [ number("Requirements covered", `${covered} <small>of ${standings.length}</small>`) ];
 if (coverage !== void 0) {
  const {coverage: rate, minimum} = coverage;
  const limit = minimum === void 0 ? "" : `, minimum ${require_main.decimalToText(minimum.percent)}%`;
  const mark = minimum === void 0 ? "" : `<b style="left:${require_main.decimalToNumber(minimum.percent)}%"></b>`;
  const bar = `<div class="bar" aria-hidden="true"><i style="width:${require_main.percentOf(rate) ?? 0}%"></i>${mark}</div>`;
  const text = `${require_main.formatRate(rate)} <small>${rate.part} of ${rate.whole}${limit}</small>`;
  tiles.push(number("Classified tests traced", text, bar));
  tiles.push(number("Untraced tests", String(untraced.length)));
 }
 if (orphaned.length > 0) tiles.push(number("Orphaned tags", String(orphaned.length)));
 return `<dl class="numbers">\n${tiles.join("\n")}\n</dl>`;
}

function number(title, value, bar = "") {
 return `<div><dt>${html(title)}</dt><dd>${value}${bar}</dd></div>`;
}

function filters({categories, standings}, states) {
 const choice = (id, label, count) => `<label><input type="radio" name="state" id="${id}"${id === "all" ? " checked" : ""}>${label} <span class="quiet">${count}</span></label>`;
 const choices = states.map(state => {
  const count = standings.filter(standing => statesOf(standing).includes(state)).length;
  return choice(`only-${state}`, state, count);
 });
 const columns = categories.map((category, index) => `<label><input type="checkbox" id="column-${index}" checked>${html(require_main.categoryTitle(category))}</label>`);
 return `<form class="filters" autocomplete="off">\n<fieldset><legend>Show</legend>${choice("all", "all", standings.length)}${choices.join("")}</fieldset>\n${columns.length === 0 ? "" : `<fieldset><legend>Columns</legend>${columns.join("")}</fieldset>`}\n</form>`;
}

function table$1({categories, standings}) {
 return `<div class="scroll" tabindex="0" role="region" aria-label="Requirements and their evidence">\n<table>\n<caption>Requirements and the state of their evidence by category</caption>\n<thead><tr><th scope="col">Requirement</th><th scope="col">Title</th><th scope="col">State</th>${categories.map((category, index) => `<th scope="col" class="column-${index}">${html(require_main.categoryTitle(category))}</th>`).join("")}</tr></thead>\n<tbody>\n${standings.map(standing => row(standing, categories)).join("\n")}\n</tbody>\n</table>\n</div>`;
}

function row(standing, categories) {
 const {requirement, state, cells} = standing;
 const columns = categories.map((category, index) => `<td class="column-${index}">${cell(cells.get(category))}</td>`);
 return `<tr data-states="${statesOf(standing).join(" ")}">\n<th scope="row"><code>${html(requirement.id)}</code></th>\n<td class="title">${html(requirement.title)}\n<details><summary>Acceptance criteria</summary><p class="criteria">${html(requirement.acceptanceCriteria)}</p></details></td>\n<td>${badge(state)}</td>\n${columns.join("\n")}\n</tr>`;
}

function cell(content) {
 if (content === void 0) return `<span class="quiet" title="not required">\u2013</span>`;
 const {state, evidence} = content;
 if (evidence.length === 0) return badge(state);
 const items = evidence.map(each => `<li>${item(each, state)}</li>`).join("");
 const count = evidence.length === 1 ? "1 entry" : `${evidence.length} entries`;
 return `<details><summary>${badge(state)} ${count}</summary><ul class="evidence">${items}</ul></details>`;
}

function item(evidence, all) {
 const {path, state, source, isGenerated, isOptional, justification} = evidence;
 const notes = [ ...state === all ? [] : [ badge(state) ], ...source === "tag" ? [ '<span class="quiet">tag</span>' ] : [], ...isGenerated ? [ '<span class="quiet">generated by CI</span>' ] : [], ...isOptional ? [ '<span class="quiet">optional</span>' ] : [] ];
 const reason = justification === void 0 ? "" : `<br><span class="quiet">${html(justification)}</span>`;
 return [ `<code>${html(path)}</code>`, ...notes ].join(" ") + reason;
}

function badge(state) {
 return `<span class="state ${state}">${state}</span>`;
}

function list(title, about, items) {
 if (items.length === 0) return "";
 const lines = items.map(text => `<li><code>${html(text)}</code></li>`).join("\n");
 return `<h2>${html(title)} <span class="quiet">${items.length}</span></h2>\n<p class="quiet">${html(about)}</p>\n<ul class="plain">\n${lines}\n</ul>`;
}

function matrixMarkdown(report) {
 const {platform, commit, evaluatedAt, categories, standings, untraced, orphaned} = report;
 const judged = `Judged at ${require_main.escapeMarkdown(evaluatedAt)}${commit === "" ? "" : ` for commit ${require_main.code(commit)}`}.`;
 const covered = standings.filter(({state}) => state === "covered").length;
 return [ `# Traceability of ${require_main.escapeMarkdown(platform)}\n`, `${judged} ${covered} of ${standings.length} requirements are covered.${coverageText(report)}\n`, table([ "Requirement", "Title", "State", ...categories.map(require_main.categoryTitle) ], [ ...standings.map(standing => requirementRow(standing, categories)) ]), ...listing("Untraced tests", untraced.map(name => require_main.code(name))), ...listing("Orphaned tags", orphaned.map(({id, shown, line}) => `${require_main.code(id)} in ${require_main.code(`${shown}:${line}`)}`)), "## What the states mean\n", require_main.LINK_STATES.map(state => `- ${require_main.stateText(state)}: ${require_main.STATE_MEANINGS[state]}\n`).join("") ].join("\n");
}

function coverageText({coverage}) {
 if (coverage === void 0) return "";
 const {part, whole} = coverage.coverage;
 return ` ${part} of ${whole} classified tests are traced (${require_main.formatRate(coverage.coverage)}).`;
}

function requirementRow({requirement: {id, title}, state, cells}, categories) {
 return [ require_main.code(id), require_main.escapeMarkdown(title), require_main.stateText(state), ...categories.map(category => cellText(cells.get(category))) ];
}

function cellText(cell) {
 if (cell === void 0) return "\u2013";
 const lines = cell.evidence.map(each => `${mark(each.state, cell.state)}${require_main.code(each.path)}`);
 return [ require_main.stateText(cell.state), ...lines ].join("<br>");
}

function mark(state, all) {
 return state === all ? "" : `${require_main.stateText(state)} `;
}

function listing(title, items) {
 return items.length === 0 ? [] : [ `## ${title}\n`, items.map(item => `- ${item}\n`).join("") ];
}

function table(head, rows) {
 const line = cells => `| ${cells.join(" | ")} |\n`;
 return line(head.map(title => require_main.escapeMarkdown(title))) + line(head.map(() => ":---")) + rows.map(line).join("");
}

function attachmentsOf(report, fingerprints) {
 if (report.standings.length === 0) return [];
 return [ {
  output: "matrix-markdown",
  kind: "matrix",
  extension: "md",
  text: matrixMarkdown(report)
 }, {
  output: "matrix-html",
  kind: "matrix",
  extension: "html",
  text: matrixHtml(report)
 }, {
  output: "matrix-csv",
  kind: "matrix",
  extension: "csv",
  text: matrixCsv(report)
 }, {
  output: "lock-candidate",
  kind: "lock",
  text: require_main.writeTraceabilityLock(fingerprints)
 } ];
}

exports.attachmentsOf = attachmentsOf;


/***/ })

};
;