export const id = 787;

export const ids = [ 787 ];

export const modules = {
 8378: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w$: () => datetime
  });
  var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6416);
  var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6357);
  var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7197);
  var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
  const ZodMiniISODateTime = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniISODateTime", (inst, def) => {
   _core_index_js__WEBPACK_IMPORTED_MODULE_1__.Ko.init(inst, def);
   _schemas_js__WEBPACK_IMPORTED_MODULE_2__.zUr.init(inst, def);
  });
  function datetime(params) {
   return _core_index_js__WEBPACK_IMPORTED_MODULE_3__.G1(ZodMiniISODateTime, params);
  }
  null && core.$constructor("ZodMiniISODate", (inst, def) => {
   core.$ZodISODate.init(inst, def);
   schemas.ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniISOTime", (inst, def) => {
   core.$ZodISOTime.init(inst, def);
   schemas.ZodMiniStringFormat.init(inst, def);
  });
  null && core.$constructor("ZodMiniISODuration", (inst, def) => {
   core.$ZodISODuration.init(inst, def);
   schemas.ZodMiniStringFormat.init(inst, def);
  });
 },
 7025: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   readCellProblems: () => readCellProblems
  });
  function latestOfCells(artifacts) {
   const cells = Map.groupBy(withoutFormerCells(artifacts), ({manifest: manifest}) => keyOf(manifest));
   const latest = [ ...cells.values() ].flatMap(own => {
    const last = Math.max(...own.map(attemptOf));
    return own.filter(artifact => attemptOf(artifact) === last);
   });
   return latest.sort(({manifest: left}, {manifest: right}) => compareTexts(left.producer.job, right.producer.job) || compareTexts(left.name, right.name) || left.cell.index - right.cell.index);
  }
  function withoutFormerCells(artifacts) {
   const jobs = Map.groupBy(artifacts, ({manifest: manifest}) => jobKeyOf(manifest));
   return [ ...jobs.values() ].flatMap(own => {
    const attempts = [ ...Map.groupBy(own, attemptOf) ].flatMap(([attempt, ofAttempt]) => {
     const total = Math.max(...ofAttempt.map(({manifest: manifest}) => manifest.cell.total));
     const isWhole = new Set(ofAttempt.map(({manifest: manifest}) => manifest.cell.index)).size === total;
     return isWhole ? [ {
      attempt: attempt,
      total: total
     } ] : [];
    });
    return own.filter(artifact => !attempts.some(({attempt: attempt, total: total}) => attempt > attemptOf(artifact) && artifact.manifest.cell.index >= total));
   });
  }
  function compareTexts(left, right) {
   return left < right ? -1 : left > right ? 1 : 0;
  }
  function keyOf({name: name, producer: producer, cell: cell}) {
   return JSON.stringify([ name, producer.runId, producer.job, cell.index ]);
  }
  function jobKeyOf({name: name, producer: producer}) {
   return JSON.stringify([ name, producer.runId, producer.job ]);
  }
  function attemptOf({manifest: manifest}) {
   return manifest.producer.runAttempt;
  }
  function absentCells(manifests) {
   const jobs = Map.groupBy(manifests, jobKeyOf);
   return [ ...jobs.values() ].flatMap(own => {
    const total = Math.max(...own.map(({cell: cell}) => cell.total));
    const present = new Set(own.map(({cell: cell}) => cell.index));
    const job = own[0]?.producer.job ?? "";
    return Array.from({
     length: total
    }, (_, index) => ({
     job: job,
     index: index,
     total: total
    })).filter(({index: index}) => !present.has(index));
   });
  }
  function cellShortfalls(manifests) {
   const jobs = Map.groupBy(manifests, jobKey);
   return [ ...jobs.values() ].flatMap(own => {
    const campaigns = [ ...new Set(own.flatMap(campaignsOf)) ].sort();
    const gates = [ ...new Set(own.flatMap(gatesOf)) ].sort();
    return [ ...absentCells(own).map(cell => ({
     kind: "absent",
     ...cell,
     label: "",
     campaigns: campaigns,
     gates: gates
    })), ...own.flatMap(manifest => lostOrConflict(manifest, own, {
     campaigns: campaigns,
     gates: gates
    })), ...own.filter(manifest => isEmpty(manifest, own)).map(manifest => ({
     kind: "empty",
     ...nameOf(manifest),
     campaigns: campaigns,
     gates: gates
    })), ...own.flatMap(manifest => missingGlobs(manifest, own)), ...own.flatMap(missingGates) ];
   });
  }
  function jobKey({name: name, producer: producer}) {
   return JSON.stringify([ name, producer.runId, producer.job ]);
  }
  function campaignsOf({asked: asked, files: files}) {
   const delivered = files.filter(({role: role}) => role === "evidence").flatMap(({campaign: campaign, campaigns: campaigns}) => campaigns ?? [ campaign ?? "" ]);
   return [ ...(asked?.evidence ?? []).map(({campaign: campaign}) => campaign ?? ""), ...delivered ];
  }
  function gatesOf({asked: asked, files: files}) {
   return [ ...asked?.gates ?? [], ...deliveredGates(files) ];
  }
  function deliveredGates(files) {
   return files.flatMap(({role: role, gate: gate}) => role === "verdict" && gate !== void 0 ? [ gate ] : []);
  }
  function nameOf({producer: producer, cell: cell}) {
   return {
    job: producer.job,
    index: cell.index,
    total: cell.total,
    label: cell.label === "" ? producer.os : cell.label
   };
  }
  function lostOrConflict(manifest, own, concerned) {
   const {lost: lost, producer: producer, cell: cell} = manifest;
   if (lost !== void 0) return [ {
    kind: "lost",
    ...nameOf(manifest),
    ...concerned,
    ...lost
   } ];
   const isConflict = own.some(other => other !== manifest && (other.cell.index === cell.index || other.cell.total !== cell.total && other.producer.runAttempt === producer.runAttempt));
   return isConflict ? [ {
    kind: "conflict",
    ...nameOf(manifest),
    ...concerned
   } ] : [];
  }
  function isEmpty({files: files, asked: asked, lost: lost}, own) {
   const isAsked = asked !== void 0 && asked.evidence.length + asked.gates.length > 0;
   return files.length === 0 && lost === void 0 && !isAsked && own.some(other => other.files.length > 0);
  }
  function missingGlobs(manifest, own) {
   if (manifest.lost !== void 0) return [];
   const missing = (manifest.asked?.evidence ?? []).filter(({files: files, optional: optional}) => files === 0 && !optional);
   return missing.flatMap(asked => {
    const isLeftByOthers = own.some(other => other.asked?.evidence.some(each => isLeft(each, asked)));
    if (!isLeftByOthers && manifest.files.length > 0) return [];
    const {glob: glob, campaign: campaign = ""} = asked;
    return [ {
     kind: "evidence",
     ...nameOf(manifest),
     campaigns: [ campaign ],
     gates: [],
     glob: glob,
     isLeftByOthers: isLeftByOthers
    } ];
   });
  }
  function isLeft(other, {glob: glob, campaign: campaign}) {
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
    gate: gate
   }));
  }
  function shortfallText(shortfall) {
   const {index: index, total: total, label: label} = shortfall;
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
     const glob = campaign === "" ? shortfall.glob : `${campaign}=${shortfall.glob}`;
     return `${cell} left no file that matches ${glob}${shortfall.isLeftByOthers ? ", but other cells did" : ""}`;
    }

   case "gate":
    return `${cell} left no verdict of ${shortfall.gate}`;
   }
  }
  function shortfallRemedy(shortfalls) {
   if (shortfalls.some(({kind: kind}) => kind === "conflict")) return "set a different input name in each call of the workflow, and in each use of evidence/save in a job";
   const isGlob = shortfalls.some(({kind: kind}) => kind === "evidence");
   const isGate = shortfalls.some(({kind: kind}) => kind === "gate");
   return [ "find out why the cell stopped before it wrote or saved this, and run it again", ...isGlob ? [ "if the cell is not supposed to leave such a file, write ? before the glob in the input evidence of evidence/save, or give that cell only its own globs" ] : [], ...isGate ? [ "if the cell is not supposed to run the gate, remove it from the input gates of evidence/save there" ] : [] ].join("; ");
  }
  var schemas = __webpack_require__(2527);
  var api = __webpack_require__(7197);
  var iso = __webpack_require__(8378);
  const MAX_PATH = 500;
  const MAX_DEPTH = 32;
  const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
  const FORBIDDEN = /[\\:*?"<>|\p{Cc}\p{Cs}]/u;
  function isArtifactPath(path) {
   if (path === "" || path.length > MAX_PATH) return false;
   const names = path.split("/");
   return names.length <= MAX_DEPTH && names.every(isName);
  }
  function isName(name) {
   if (name === "" || name === "." || name === "..") return false;
   return !FORBIDDEN.test(name) && !DEVICE.test(name) && !/[. ]$/.test(name) && !name.startsWith(" ");
  }
  var wire_names = __webpack_require__(4777);
  const ROLES = [ "verdict", "evidence", "baseline", "history", "report" ];
  const OUTCOMES = [ "success", "failure", "cancelled", "skipped" ];
  const JOB_STATUSES = [ "success", "failure", "cancelled" ];
  class ManifestError extends Error {
   path;
   constructor(path, message) {
    super(`${path === "" ? "the manifest" : path}: ${message}`);
    this.name = "ManifestError";
    this.path = path;
   }
  }
  const MAX_CHARACTERS = 8 * 1024 * 1024;
  const MAX_FILES = 1e4;
  const MAX_CELLS = 256;
  const MAX_ASKED = 1e3;
  const manifest_text = schemas.YjP().check(api.Eb(1e3));
  const count = schemas.Whr().check(api.UI(), api.Zm(Number.MAX_SAFE_INTEGER));
  const shape = schemas.rej({
   schema: schemas.euz(wire_names.K),
   name: manifest_text.check(api.m9(1)),
   createdAt: iso.w$(),
   producer: schemas.rej({
    repository: manifest_text,
    commit: manifest_text,
    ref: manifest_text,
    event: manifest_text,
    workflow: manifest_text,
    runId: count,
    runAttempt: count,
    job: manifest_text,
    os: manifest_text
   }),
   cell: schemas.rej({
    index: schemas.Whr().check(api.UI(), api.Au(MAX_CELLS)),
    total: schemas.Whr().check(api.NC(), api.Zm(MAX_CELLS)),
    label: manifest_text
   }),
   files: schemas.YOg(schemas.rej({
    path: manifest_text,
    role: schemas.k5n(ROLES),
    gate: schemas.yqP(manifest_text),
    campaign: schemas.yqP(manifest_text),
    campaigns: schemas.yqP(schemas.YOg(manifest_text).check(api.Eb(MAX_ASKED))),
    committed: schemas.yqP(schemas.euz(true)),
    sha256: schemas.YjP().check(api.Fk(/^[0-9a-f]{64}$/)),
    bytes: count
   })).check(api.Eb(MAX_FILES)),
   asked: schemas.yqP(schemas.rej({
    evidence: schemas.YOg(schemas.rej({
     glob: manifest_text,
     campaign: schemas.yqP(manifest_text),
     optional: schemas.yqP(schemas.euz(true)),
     files: count
    })).check(api.Eb(MAX_ASKED)),
    gates: schemas.YOg(manifest_text).check(api.Eb(MAX_ASKED))
   })),
   steps: schemas.yqP(schemas.YOg(schemas.rej({
    name: schemas.yqP(manifest_text),
    outcome: schemas.k5n(OUTCOMES)
   })).check(api.Eb(MAX_ASKED))),
   jobRun: schemas.yqP(schemas.rej({
    status: schemas.yqP(schemas.k5n(JOB_STATUSES)),
    checkRun: schemas.yqP(count)
   })),
   lost: schemas.yqP(schemas.rej({
    runAttempt: count,
    reason: manifest_text
   }))
  });
  function parseManifest(json) {
   if (json.length > MAX_CHARACTERS) throw new ManifestError("", "is larger than 8 MiB");
   const parsed = shape.safeParse(parseJson(json));
   if (!parsed.success) throw shapeError(parsed.error.issues[0]);
   const {cell: cell, files: files} = parsed.data;
   if (cell.index >= cell.total) throw new ManifestError("cell.index", `is not below cell.total, which is ${cell.total}`);
   const known = new Set;
   for (const [index, {path: path, role: role}] of files.entries()) {
    const place = `files[${index}].path`;
    if (!isArtifactPath(path) || !path.startsWith(`${role}/`)) throw new ManifestError(place, `is not a path in the folder ${role}/`);
    const folded = path.normalize("NFC").toLowerCase();
    if (known.has(folded)) throw new ManifestError(place, "is listed twice, or differs only in case from another file");
    known.add(folded);
   }
   return parsed.data;
  }
  function parseJson(json) {
   try {
    return JSON.parse(json);
   } catch {
    throw new ManifestError("", "is not valid JSON");
   }
  }
  function shapeError(issue) {
   const path = (issue?.path ?? []).map(key => typeof key === "number" ? `[${key}]` : `.${String(key)}`);
   const reason = issue?.code === "unrecognized_keys" ? "has an unknown key" : "is missing, or has the wrong type";
   return new ManifestError(path.join("").replace(/^\./, ""), reason);
  }
  function readManifest(text, path) {
   try {
    return {
     kind: "read",
     path: path,
     manifest: parseManifest(text)
    };
   } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    return {
     kind: "unreadable",
     path: path,
     finding: {
      message: error.message,
      file: path
     }
    };
   }
  }
  function readCellProblems(texts, campaign) {
   const readings = texts.map(({file: file, text: text}) => readManifest(text, file));
   const manifests = readings.flatMap(reading => reading.kind === "read" ? [ reading ] : []);
   const latest = latestOfCells(manifests).map(({manifest: manifest}) => manifest);
   const shortfalls = cellShortfalls(latest).filter(({campaigns: campaigns}) => campaigns.includes(campaign) || campaigns.includes(""));
   const findings = [ ...readings.flatMap(reading => reading.kind === "unreadable" ? [ reading.finding ] : []), ...shortfalls.map(shortfall => ({
    message: shortfallText(shortfall),
    subject: shortfall.job
   })) ];
   if (findings.length === 0) return;
   const remedy = shortfalls.length > 0 ? shortfallRemedy(shortfalls) : UNREADABLE;
   return {
    findings: findings,
    remedy: remedy
   };
  }
  const UNREADABLE = "let only evidence/restore write to the folder that it restores into";
 }
};
