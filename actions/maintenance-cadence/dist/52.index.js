exports.id = 52;
exports.ids = [52];
exports.modules = {

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


/***/ }),

/***/ 4052:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_release_scheme = __webpack_require__(7630);

const manifestPlace = require_main.scalar({
 noun: "a manifest",
 read: input => {
  const named = require_main.path.safeParse(input);
  return named.success ? named.data : placeOf(input);
 },
 fix: () => 'write the path of a manifest from the root of the repository, { file: <path>, pattern: "version = {version}" } for any other file, or tag where nothing but the tag has the version'
});

function placeOf(input) {
 if (typeof input !== "object" || input === null || Array.isArray(input)) return;
 if (Object.keys(input).some(key => key !== "file" && key !== "pattern")) return;
 const file = require_main.path.safeParse(Reflect.get(input, "file"));
 const pattern = require_main.label.safeParse(Reflect.get(input, "pattern"));
 return file.success && pattern.success ? {
  file: file.data,
  pattern: pattern.data
 } : void 0;
}

function refuseOtherVersions(policy, context) {
 const packages = Object.entries(policy.packages ?? {});
 const named = [ {
  path: [ "since" ],
  version: policy.since
 }, ...packages.map(([name, {since}]) => ({
  path: [ "packages", name, "since" ],
  version: since
 })) ];
 for (const {path: place, version} of named) {
  const fix = version === void 0 ? void 0 : require_release_scheme.fixOfVersion(version, policy.scheme);
  if (fix === void 0) continue;
  const message = `is not a stable version of the scheme ${policy.scheme}: ${fix}`;
  context.addIssue({
   code: "custom",
   path: place,
   message
  });
 }
}

function refuseOtherOrder(policy, context) {
 const names = policy["pre-releases"] ?? [];
 const sorted = require_release_scheme.inOrder(names, policy.scheme);
 if (names.length === sorted.length && names.every((name, index) => name === sorted[index])) return;
 const list = (sorted.length === 0 ? require_release_scheme.PEP440_ORDER : sorted).join(", ");
 const message = `has an order or names that the scheme ${policy.scheme} does not have: write [${list}]`;
 context.addIssue({
  code: "custom",
  path: [ "pre-releases" ],
  message
 });
}

function refuseEqualTags(policy, context) {
 const known = new Map([ [ policy.tag ?? "v{version}", "release.tag" ] ]);
 for (const [name, {tag}] of Object.entries(policy.packages ?? {})) {
  const other = known.get(tag);
  if (other !== void 0) {
   const message = `is also the format of ${other}: give each package its own tags, such as ${name}-v{version}`;
   context.addIssue({
    code: "custom",
    path: [ "packages", name, "tag" ],
    message
   });
  }
  known.set(tag, `release.packages.${name}`);
 }
}

function cadenceSchema() {
 return require_main.strictObject({
  major: require_main.exactOptional(require_main.calendarInterval),
  minor: require_main.exactOptional(require_main.calendarInterval),
  patch: require_main.exactOptional(require_main.calendarInterval)
 });
}

function oneZeroSchema() {
 return require_main.strictObject({
  "min-pass-rate": require_main.exactOptional(require_main.percentage),
  campaigns: require_main.exactOptional(require_main.named(require_main.word, require_main.percentage)),
  "budgets-met-for": require_main.exactOptional(require_main.duration),
  attestations: require_main.exactOptional(require_main.list(require_main.word)),
  "attestation-max-age": require_main.exactOptional(require_main.duration)
 }).check(require_main.superRefine(refuseMeasured));
}

const MEASURED = new Set([ "pass-rate", "budgets", "documents" ]);

function refuseMeasured({attestations = []}, context) {
 for (const [index, name] of attestations.entries()) {
  if (!MEASURED.has(name)) continue;
  context.addIssue({
   code: "custom",
   path: [ "attestations", index ],
   message: "is measured, so nobody can attest it: give the attestation another name"
  });
 }
}

function packageSchema() {
 return require_main.strictObject({
  manifest: manifestPlace,
  folder: require_main.exactOptional(require_main.path),
  tag: require_main.tagPattern,
  "tag-history": require_main.exactOptional(require_main.oneOrMore(require_main.label)),
  since: require_main.exactOptional(require_release_scheme.schemeVersion),
  changelog: require_main.exactOptional(require_main.path),
  deprecations: require_main.exactOptional(require_main.path)
 });
}

function siblingSchema() {
 return require_main.strictObject({
  path: require_main.path,
  manifest: manifestPlace,
  tag: require_main._default(require_main.tagPattern, "v{version}")
 });
}

const OPERATING_SYSTEMS = [ "linux", "macos", "windows" ];

const BUILD_METADATA = [ "forbidden", "allowed" ];

const CHANGELOG_DATES = [ "required", "optional" ];

const RELEASE_LINES = [ "single", "major", "minor" ];

const CANDIDATE_KINDS = [ "major", "minor" ];

const MISSING_PREVIOUS = [ "fail", "warn" ];

const releaseReader = {
 schema: releaseSchema
};

function releaseSchema() {
 return releaseShape().check(require_main.superRefine(refuseEqualTags), require_main.superRefine(refuseOtherVersions), require_main.superRefine(refuseOtherOrder));
}

function releaseShape() {
 return require_main.strictObject({
  manifest: manifestPlace,
  "same-version": require_main.exactOptional(require_main.oneOrMore(manifestPlace)),
  scheme: require_main._default(require_main.choice(require_release_scheme.RELEASE_SCHEMES), "semver"),
  "pre-releases": require_main.exactOptional(require_main.oneOrMore(require_release_scheme.preReleaseName)),
  packages: require_main.exactOptional(require_main.named(require_main.word, packageSchema())),
  siblings: require_main.exactOptional(require_main.named(require_main.word, siblingSchema())),
  tag: require_main.exactOptional(require_main.tagPattern),
  "tag-history": require_main.exactOptional(require_main.oneOrMore(require_main.label)),
  "ignore-tags": require_main.exactOptional(require_main.oneOrMore(require_main.label)),
  since: require_main.exactOptional(require_release_scheme.schemeVersion),
  branches: require_main.exactOptional(require_main.list(require_main.branchPattern)),
  "build-metadata": require_main._default(require_main.choice(BUILD_METADATA), "forbidden"),
  "release-lines": require_main._default(require_main.choice(RELEASE_LINES), "single"),
  "missing-previous": require_main._default(require_main.choice(MISSING_PREVIOUS), "warn"),
  "release-candidate-for": require_main._default(require_main.array(require_main.choice(CANDIDATE_KINDS)), [ ...CANDIDATE_KINDS ]),
  candidates: require_main.exactOptional(require_main.strictObject({
   "min-age": require_main.exactOptional(require_main.duration)
  })),
  changelog: require_main.exactOptional(require_main.path),
  "changelog-dates": require_main._default(require_main.choice(CHANGELOG_DATES), "required"),
  "changelog-fragments": require_main.exactOptional(require_main.oneOrMore(require_main.path)),
  "required-os": require_main.exactOptional(require_main.list(require_main.choice(OPERATING_SYSTEMS))),
  "optional-jobs": require_main.exactOptional(require_main.oneOrMore(require_main.label)),
  "required-check-runs": require_main.exactOptional(require_main.oneOrMore(require_main.label)),
  evidence: require_main.exactOptional(require_main.oneOrMore(require_main.pathOrGlob)),
  "evidence-max-age": require_main.exactOptional(require_main.duration),
  "required-verdicts": require_main.exactOptional(require_main.list(require_main.word)),
  cadence: require_main.exactOptional(cadenceSchema()),
  "one-zero": require_main.exactOptional(oneZeroSchema()),
  deprecations: require_main.exactOptional(require_main.path),
  attestations: require_main.exactOptional(require_main.path),
  "breaking-labels": require_main.exactOptional(require_main.oneOrMore(require_main.label)),
  "blocker-labels": require_main.exactOptional(require_main.oneOrMore(require_main.label))
 });
}

exports.releaseReader = releaseReader;


/***/ })

};
;