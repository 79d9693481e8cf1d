exports.id = 52;
exports.ids = [52];
exports.modules = {

/***/ 4052:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_texts = __webpack_require__(5365);

const require_main = __webpack_require__(5197);

const require_policy_file = __webpack_require__(3346);

const manifestPlace = require_texts.scalar({
 noun: "a manifest",
 read: input => {
  const named = require_texts.path.safeParse(input);
  return named.success ? named.data : placeOf(input);
 },
 fix: () => 'write the path of a manifest from the root of the repository, { file: <path>, pattern: "version = {version}" } for any other file, or tag where nothing but the tag has the version'
});

function placeOf(input) {
 if (typeof input !== "object" || input === null || Array.isArray(input)) return;
 if (Object.keys(input).some(key => key !== "file" && key !== "pattern")) return;
 const file = require_texts.path.safeParse(Reflect.get(input, "file"));
 const pattern = require_texts.label.safeParse(Reflect.get(input, "pattern"));
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
  const fix = version === void 0 ? void 0 : require_policy_file.fixOfVersion(version, policy.scheme);
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
 const sorted = require_policy_file.inOrder(names, policy.scheme);
 if (names.length === sorted.length && names.every((name, index) => name === sorted[index])) return;
 const list = (sorted.length === 0 ? require_policy_file.PEP440_ORDER : sorted).join(", ");
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
  major: require_main.exactOptional(require_policy_file.calendarInterval),
  minor: require_main.exactOptional(require_policy_file.calendarInterval),
  patch: require_main.exactOptional(require_policy_file.calendarInterval)
 });
}

function oneZeroSchema() {
 return require_main.strictObject({
  "min-pass-rate": require_main.exactOptional(require_policy_file.percentage),
  campaigns: require_main.exactOptional(require_policy_file.named(require_texts.word, require_policy_file.percentage)),
  "budgets-met-for": require_main.exactOptional(require_policy_file.duration),
  attestations: require_main.exactOptional(require_policy_file.list(require_texts.word)),
  "attestation-max-age": require_main.exactOptional(require_policy_file.duration)
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
  folder: require_main.exactOptional(require_texts.path),
  tag: require_texts.tagPattern,
  "tag-history": require_main.exactOptional(require_policy_file.oneOrMore(require_texts.label)),
  since: require_main.exactOptional(require_policy_file.schemeVersion),
  changelog: require_main.exactOptional(require_texts.path),
  deprecations: require_main.exactOptional(require_texts.path)
 });
}

function siblingSchema() {
 return require_main.strictObject({
  path: require_texts.path,
  manifest: manifestPlace,
  tag: require_main._default(require_texts.tagPattern, "v{version}")
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
  "same-version": require_main.exactOptional(require_policy_file.oneOrMore(manifestPlace)),
  scheme: require_main._default(require_texts.choice(require_policy_file.RELEASE_SCHEMES), "semver"),
  "pre-releases": require_main.exactOptional(require_policy_file.oneOrMore(require_policy_file.preReleaseName)),
  packages: require_main.exactOptional(require_policy_file.named(require_texts.word, packageSchema())),
  siblings: require_main.exactOptional(require_policy_file.named(require_texts.word, siblingSchema())),
  tag: require_main.exactOptional(require_texts.tagPattern),
  "tag-history": require_main.exactOptional(require_policy_file.oneOrMore(require_texts.label)),
  "ignore-tags": require_main.exactOptional(require_policy_file.oneOrMore(require_texts.label)),
  since: require_main.exactOptional(require_policy_file.schemeVersion),
  branches: require_main.exactOptional(require_policy_file.list(require_texts.branchPattern)),
  "build-metadata": require_main._default(require_texts.choice(BUILD_METADATA), "forbidden"),
  "release-lines": require_main._default(require_texts.choice(RELEASE_LINES), "single"),
  "missing-previous": require_main._default(require_texts.choice(MISSING_PREVIOUS), "warn"),
  "release-candidate-for": require_main._default(require_main.array(require_texts.choice(CANDIDATE_KINDS)), [ ...CANDIDATE_KINDS ]),
  candidates: require_main.exactOptional(require_main.strictObject({
   "min-age": require_main.exactOptional(require_policy_file.duration)
  })),
  changelog: require_main.exactOptional(require_texts.path),
  "changelog-dates": require_main._default(require_texts.choice(CHANGELOG_DATES), "required"),
  "changelog-fragments": require_main.exactOptional(require_policy_file.oneOrMore(require_texts.path)),
  "required-os": require_main.exactOptional(require_policy_file.list(require_texts.choice(OPERATING_SYSTEMS))),
  "optional-jobs": require_main.exactOptional(require_policy_file.oneOrMore(require_texts.label)),
  "required-check-runs": require_main.exactOptional(require_policy_file.oneOrMore(require_texts.label)),
  evidence: require_main.exactOptional(require_policy_file.oneOrMore(require_texts.pathOrGlob)),
  "evidence-max-age": require_main.exactOptional(require_policy_file.duration),
  "required-verdicts": require_main.exactOptional(require_policy_file.list(require_texts.word)),
  cadence: require_main.exactOptional(cadenceSchema()),
  "one-zero": require_main.exactOptional(oneZeroSchema()),
  deprecations: require_main.exactOptional(require_texts.path),
  attestations: require_main.exactOptional(require_texts.path),
  "breaking-labels": require_main.exactOptional(require_policy_file.oneOrMore(require_texts.label)),
  "blocker-labels": require_main.exactOptional(require_policy_file.oneOrMore(require_texts.label))
 });
}

exports.releaseReader = releaseReader;


/***/ })

};
;