exports.id = 979;
exports.ids = [979];
exports.modules = {

/***/ 5979:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_iso = __webpack_require__(3596);

const require_wire_names = __webpack_require__(7681);

const require_main = __webpack_require__(5197);

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

const MAX_CHARACTERS = 8388608;

const MAX_FILES = 1e4;

const MAX_CELLS = 256;

const MAX_ASKED = 1e3;

const text = require_main.string().check(require_main._maxLength(1e3));

const count = require_main.int().check(require_main._nonnegative(), require_main._lte(Number.MAX_SAFE_INTEGER));

const shape = require_main.strictObject({
 schema: require_main.literal(require_wire_names.MANIFEST_SCHEMA),
 name: text.check(require_main._minLength(1)),
 createdAt: require_iso.datetime(),
 producer: require_main.strictObject({
  repository: text,
  commit: text,
  ref: text,
  event: text,
  workflow: text,
  runId: count,
  runAttempt: count,
  job: text,
  os: text
 }),
 cell: require_main.strictObject({
  index: require_main.int().check(require_main._nonnegative(), require_main._lt(MAX_CELLS)),
  total: require_main.int().check(require_main._positive(), require_main._lte(MAX_CELLS)),
  label: text
 }),
 files: require_main.array(require_main.strictObject({
  path: text,
  role: require_main._enum(ROLES),
  gate: require_main.exactOptional(text),
  campaign: require_main.exactOptional(text),
  campaigns: require_main.exactOptional(require_main.array(text).check(require_main._maxLength(MAX_ASKED))),
  committed: require_main.exactOptional(require_main.literal(true)),
  sha256: require_main.string().check(require_main._regex(/^[0-9a-f]{64}$/)),
  bytes: count
 })).check(require_main._maxLength(MAX_FILES)),
 asked: require_main.exactOptional(require_main.strictObject({
  evidence: require_main.array(require_main.strictObject({
   glob: text,
   campaign: require_main.exactOptional(text),
   optional: require_main.exactOptional(require_main.literal(true)),
   files: count
  })).check(require_main._maxLength(MAX_ASKED)),
  gates: require_main.array(text).check(require_main._maxLength(MAX_ASKED))
 })),
 steps: require_main.exactOptional(require_main.array(require_main.strictObject({
  name: require_main.exactOptional(text),
  outcome: require_main._enum(OUTCOMES)
 })).check(require_main._maxLength(MAX_ASKED))),
 jobRun: require_main.exactOptional(require_main.strictObject({
  status: require_main.exactOptional(require_main._enum(JOB_STATUSES)),
  checkRun: require_main.exactOptional(count)
 })),
 lost: require_main.exactOptional(require_main.strictObject({
  runAttempt: count,
  reason: text
 }))
});

function parseManifest(json) {
 if (json.length > MAX_CHARACTERS) throw new ManifestError("", "is larger than 8 MiB");
 const parsed = shape.safeParse(parseJson(json));
 if (!parsed.success) throw shapeError(parsed.error.issues[0]);
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

function readCellProblems(texts, campaign) {
 const readings = texts.map(({file, text}) => readManifest(text, file));
 const shortfalls = cellShortfalls(latestOfCells(readings.flatMap(reading => reading.kind === "read" ? [ reading ] : [])).map(({manifest}) => manifest)).filter(({campaigns}) => campaigns.includes(campaign) || campaigns.includes(""));
 const findings = [ ...readings.flatMap(reading => reading.kind === "unreadable" ? [ reading.finding ] : []), ...shortfalls.map(shortfall => ({
  message: shortfallText(shortfall),
  subject: shortfall.job
 })) ];
 if (findings.length === 0) return;
 return {
  findings,
  remedy: shortfalls.length > 0 ? shortfallRemedy(shortfalls) : UNREADABLE
 };
}

const UNREADABLE = "let only evidence/restore write to the folder that it restores into";

exports.readCellProblems = readCellProblems;


/***/ }),

/***/ 3596:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const ZodMiniISODateTime = require_main.$constructor("ZodMiniISODateTime", (inst, def) => {
 require_main.$ZodISODateTime.init(inst, def);
 require_main.ZodMiniStringFormat.init(inst, def);
});

function datetime(params) {
 return require_main._isoDateTime(ZodMiniISODateTime, params);
}

Object.defineProperty(exports, "datetime", ({
 enumerable: true,
 get: function() {
  return datetime;
 }
}));


/***/ })

};
;