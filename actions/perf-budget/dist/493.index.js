exports.id = 493;
exports.ids = [493];
exports.modules = {

/***/ 9493:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const MAX_CHARTS = 1;

const FEWEST_POINTS = 3;

function summaryBlocks(decision, history) {
 const series = standingSeries(decision, history);
 return [ metricsTable(decision, series), ...charts(decision.standings, series), {
  kind: "list",
  title: "Differences from the machine of the baseline",
  items: decision.regressions.environment
 } ];
}

function metricsTable({standings, regressions}, series) {
 const changes = new Map(regressions.changes.map(change => [ change.name, change ]));
 const budgeted = new Set(standings.map(({worst}) => worst?.recordedAs));
 const rows = [ ...regressions.changes.filter(change => statusOf(change) !== "pass" && !budgeted.has(change.name)).map(changeRow), ...standings.map(standing => budgetRow(standing, changes, series)) ];
 return {
  kind: "table",
  title: "Performance",
  ...withoutEmptyColumns(COLUMNS, rows.toSorted((left, right) => require_main.compareStatuses(left.status, right.status)).map(({status, cells}) => [ {
   status
  }, ...cells ]))
 };
}

const COLUMNS = [ {
 header: ""
}, {
 header: "Metric"
}, {
 header: "Before",
 align: "right"
}, {
 header: "Now",
 align: "right"
}, {
 header: "Change"
}, {
 header: "Limit",
 align: "right"
}, {
 header: "Left"
} ];

function withoutEmptyColumns(columns, rows) {
 const used = columns.map((_, index) => rows.some(row => row[index] !== ""));
 const kept = items => items.filter((_, index) => used[index]);
 return {
  columns: kept(columns),
  rows: rows.map(row => kept(row))
 };
}

function statusOf({comparison: {outcome}}) {
 if (outcome === "regressed") return "fail";
 return outcome === "noisy" ? "warn" : "pass";
}

function changeRow(change) {
 const {from, now} = amountsOf(change);
 return {
  status: statusOf(change),
  cells: [ {
   code: change.name
  }, from, now, changeCell(change), "", "" ]
 };
}

function amountsOf({comparison: {before, after, unit, statistic}}) {
 const [from = "", to = ""] = require_main.amountTexts([ before, after ], unit);
 return {
  from,
  now: statistic === void 0 ? to : `${statistic} ${to}`
 };
}

function budgetRow({check, name, worst, budget}, changes, series) {
 const change = worst && changes.get(worst.recordedAs);
 const compared = change === void 0 ? [] : [ statusOf(change) ];
 const status = require_main.worstStatus([ check.status, ...compared ]) ?? check.status;
 const limits = require_main.limitsOf(budget).map(require_main.limitText).join(", ");
 if (worst === void 0) return {
  status,
  cells: [ name, "", "not measured", "", limits, "" ]
 };
 const alone = {
  from: "",
  now: require_main.valueText(worst)
 };
 const {from, now} = change === void 0 ? alone : amountsOf(change);
 const told = change === void 0 ? trendOf(worst, series.get(name) ?? []) : changeCell(change);
 const {limit} = require_main.valueTexts(worst.value, worst.limit);
 return {
  status,
  cells: [ name, from, now, told, limit, {
   headroom: worst.headroom
  } ]
 };
}

function changeCell({comparison}) {
 const interval = intervalText(comparison);
 const {ignoredBelow: floor} = comparison;
 const excuse = floor === void 0 ? "" : `, which is less than ignore-below (${floor.text})`;
 return `${arrow(comparison.worsening)}${interval === "" ? "" : ` (${interval})`}${excuse}`;
}

function intervalText({evidence, spread}) {
 if (evidence !== void 0) {
  const {low, high, samplesNeeded} = evidence;
  const more = samplesNeeded === void 0 ? "" : `; ${samplesNeeded} samples would settle it`;
  return `95%: ${require_main.changeText(low)} to ${require_main.changeText(high)}${more}`;
 }
 return spread === void 0 ? "" : `margins ${require_main.marginText(spread.before)} and ${require_main.marginText(spread.after)}`;
}

function trendOf(worst, points) {
 const [before, now] = points.slice(-2).map(require_main.plainNumber);
 if (before === void 0 || now === void 0 || before === 0) return "";
 const grown = (now - before) / before * 100;
 return arrow(worst.limit.key === "below" || worst.limit.key === "max" ? grown : -grown);
}

function arrow(worsening) {
 if (Math.abs(worsening) < 1) return "\u2192";
 return worsening > 0 ? `\u2197 ${require_main.worseText(worsening)}` : `\u2198 ${require_main.betterText(-worsening)}`;
}

function standingSeries({standings, rows}, history) {
 return new Map(standings.flatMap(({name, worst}) => {
  const latest = rows.find(row => require_main.metricName(row) === worst?.recordedAs);
  if (latest === void 0) return [];
  const runs = require_main.seriesOf(history.of(require_main.metricName(latest)), {
   latest,
   statistic: worst?.statistic
  });
  return [ [ name, require_main.pointsOf(runs) ] ];
 }));
}

function charts(standings, series) {
 return standings.filter(({name, worst}) => worst !== void 0 && (series.get(name)?.length ?? 0) >= FEWEST_POINTS).toSorted((left, right) => (left.worst?.headroom ?? 0) - (right.worst?.headroom ?? 0)).slice(0, MAX_CHARTS).map(standing => chartOf(standing, series.get(standing.name) ?? []));
}

const SCALES = {
 ns: {
  factor: 1e6,
  name: "ms"
 },
 bytes: {
  factor: 1e6,
  name: "MB"
 },
 "per-second": {
  factor: 1,
  name: "/s"
 },
 percent: {
  factor: 1,
  name: "%"
 },
 count: {
  factor: 1,
  name: ""
 }
};

function chartOf({name, worst}, points) {
 const scale = SCALES[worst?.unit ?? "count"];
 const limit = worst?.limit.quantity.value;
 const scaled = value => Number(value.coefficient) / 10 ** value.scale / scale.factor;
 return {
  kind: "chart",
  title: `${name}${worst?.statistic === void 0 ? "" : ` (${worst.statistic})`}`,
  labels: points.map(({at}) => new Date(at).toISOString().slice(5, 10)),
  values: points.map(({value}) => scaled(value)),
  unit: scale.name,
  ...limit === void 0 ? {} : {
   limit: scaled(limit)
  }
 };
}

exports.summaryBlocks = summaryBlocks;


/***/ })

};
;