export const id = 267;

export const ids = [ 267 ];

export const modules = {
 5267: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   summaryBlocks: () => summaryBlocks
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6249);
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8456);
  var _checks_amount_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1172);
  var _checks_budget_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(783);
  var _checks_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4303);
  var _checks_metric_series_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6126);
  var _checks_value_at_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4817);
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
  function metricsTable({standings: standings, regressions: regressions}, series) {
   const changes = new Map(regressions.changes.map(change => [ change.name, change ]));
   const budgeted = new Set(standings.map(({worst: worst}) => worst?.recordedAs));
   const rows = [ ...regressions.changes.filter(change => statusOf(change) !== "pass" && !budgeted.has(change.name)).map(changeRow), ...standings.map(standing => budgetRow(standing, changes, series)) ];
   return {
    kind: "table",
    title: "Performance",
    ...withoutEmptyColumns(COLUMNS, rows.toSorted((left, right) => (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_4__.KL)(left.status, right.status)).map(({status: status, cells: cells}) => [ {
     status: status
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
  function statusOf({comparison: {outcome: outcome}}) {
   if (outcome === "regressed") return "fail";
   return outcome === "noisy" ? "warn" : "pass";
  }
  function changeRow(change) {
   const {from: from, now: now} = amountsOf(change);
   return {
    status: statusOf(change),
    cells: [ {
     code: change.name
    }, from, now, changeCell(change), "", "" ]
   };
  }
  function amountsOf({comparison: {before: before, after: after, unit: unit, statistic: statistic}}) {
   const [from = "", to = ""] = (0, _checks_amount_text_js__WEBPACK_IMPORTED_MODULE_0__.LI)([ before, after ], unit);
   return {
    from: from,
    now: statistic === void 0 ? to : `${statistic} ${to}`
   };
  }
  function budgetRow({check: check, name: name, worst: worst, budget: budget}, changes, series) {
   const change = worst && changes.get(worst.recordedAs);
   const compared = change === void 0 ? [] : [ statusOf(change) ];
   const status = (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_4__.A4)([ check.status, ...compared ]) ?? check.status;
   const limits = (0, _checks_limit_js__WEBPACK_IMPORTED_MODULE_2__.Af)(budget).map(_checks_limit_js__WEBPACK_IMPORTED_MODULE_2__.PW).join(", ");
   if (worst === void 0) return {
    status: status,
    cells: [ name, "", "not measured", "", limits, "" ]
   };
   const alone = {
    from: "",
    now: (0, _checks_budget_value_js__WEBPACK_IMPORTED_MODULE_1__.Ru)(worst)
   };
   const {from: from, now: now} = change === void 0 ? alone : amountsOf(change);
   const told = change === void 0 ? trendOf(worst, series.get(name) ?? []) : changeCell(change);
   const {limit: limit} = (0, _checks_value_at_limit_js__WEBPACK_IMPORTED_MODULE_3__.Ms)(worst.value, worst.limit);
   return {
    status: status,
    cells: [ name, from, now, told, limit, {
     headroom: worst.headroom
    } ]
   };
  }
  function changeCell({comparison: comparison}) {
   const interval = intervalText(comparison);
   return `${arrow(comparison.worsening)}${interval === "" ? "" : ` (${interval})`}`;
  }
  function intervalText({evidence: evidence, spread: spread}) {
   if (evidence !== void 0) {
    const {low: low, high: high, samplesNeeded: samplesNeeded} = evidence;
    const more = samplesNeeded === void 0 ? "" : `; ${samplesNeeded} samples would settle it`;
    return `95%: ${(0, _checks_amount_text_js__WEBPACK_IMPORTED_MODULE_0__.k0)(low)} to ${(0, 
    _checks_amount_text_js__WEBPACK_IMPORTED_MODULE_0__.k0)(high)}${more}`;
   }
   return spread === void 0 ? "" : `margins ${(0, _checks_amount_text_js__WEBPACK_IMPORTED_MODULE_0__.wn)(spread.before)} and ${(0, 
   _checks_amount_text_js__WEBPACK_IMPORTED_MODULE_0__.wn)(spread.after)}`;
  }
  function trendOf(worst, points) {
   const [before, now] = points.slice(-2).map(_checks_metric_series_js__WEBPACK_IMPORTED_MODULE_5__.ku);
   if (before === void 0 || now === void 0 || before === 0) return "";
   const grown = (now - before) / before * 100;
   return arrow(worst.limit.key === "below" || worst.limit.key === "max" ? grown : -grown);
  }
  function arrow(worsening) {
   if (Math.abs(worsening) < 1) return "→";
   return worsening > 0 ? `↗ ${(0, _checks_amount_text_js__WEBPACK_IMPORTED_MODULE_0__.EJ)(worsening)}` : `↘ ${(0, 
   _checks_amount_text_js__WEBPACK_IMPORTED_MODULE_0__.wd)(-worsening)}`;
  }
  function standingSeries({standings: standings, rows: rows}, history) {
   const byName = (0, _checks_metric_series_js__WEBPACK_IMPORTED_MODULE_5__.k)(history);
   return new Map(standings.flatMap(({name: name, worst: worst}) => {
    const latest = rows.find(row => (0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_6__.K)(row) === worst?.recordedAs);
    if (latest === void 0) return [];
    const past = byName.get((0, _governance_gates_core__WEBPACK_IMPORTED_MODULE_6__.K)(latest)) ?? [];
    return [ [ name, (0, _checks_metric_series_js__WEBPACK_IMPORTED_MODULE_5__.sg)([ ...past, latest ], latest, worst?.statistic) ] ];
   }));
  }
  function charts(standings, series) {
   return standings.filter(({name: name, worst: worst}) => worst !== void 0 && (series.get(name)?.length ?? 0) >= FEWEST_POINTS).toSorted((left, right) => (left.worst?.headroom ?? 0) - (right.worst?.headroom ?? 0)).slice(0, MAX_CHARTS).map(standing => chartOf(standing, series.get(standing.name) ?? []));
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
  function chartOf({name: name, worst: worst}, points) {
   const scale = SCALES[worst?.unit ?? "count"];
   const limit = worst?.limit.quantity.value;
   const scaled = value => Number(value.coefficient) / 10 ** value.scale / scale.factor;
   return {
    kind: "chart",
    title: `${name}${worst?.statistic === void 0 ? "" : ` (${worst.statistic})`}`,
    labels: points.map(({row: row}) => new Date(row.at).toISOString().slice(5, 10)),
    values: points.map(({value: value}) => scaled(value)),
    unit: scale.name,
    ...limit === void 0 ? {} : {
     limit: scaled(limit)
    }
   };
  }
 }
};
