exports.id = 990;
exports.ids = [990];
exports.modules = {

/***/ 3990:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const DEPENDENCY_CHANGES = [ "added", "removed" ];

const condition = conditionAt(1, "adds");

function conditionAt(depth, effect) {
 if (depth > 5) return require_main.tooDeep("a condition");
 const below = () => conditionAt(depth + 1, effect);
 const group = kind => () => require_main.pipe(require_main.list(below()), require_main.transform(of => ({
  kind,
  of
 })));
 return require_main.oneKeyOf("a condition", {
  paths: () => as(require_main.oneOrMore(require_main.pathOrGlob), patterns => ({
   kind: "paths",
   patterns
  })),
  label: () => effect === "adds" ? addingLabel() : excusingLabel(),
  breaking: () => as(onlyTrue("breaking"), () => ({
   kind: "breaking"
  })),
  dependency: () => as(require_main.choice(DEPENDENCY_CHANGES), change => ({
   kind: "dependency",
   change
  })),
  "policy-keys": () => as(require_main.oneOrMore(require_main.label), keys => ({
   kind: "policy-keys",
   keys
  })),
  extension: extensionSchema,
  size: sizeSchema,
  author: () => as(require_main.oneOrMore(require_main.approver), from => ({
   kind: "author",
   from
  })),
  branch: () => as(require_main.oneOrMore(require_main.branchPattern), patterns => ({
   kind: "branch",
   patterns
  })),
  all: group("all"),
  any: group("any"),
  not: () => as(conditionAt(depth + 1, effect === "adds" ? "excuses" : "adds"), of => ({
   kind: "not",
   of
  }))
 });
}

function as(schema, build) {
 return require_main.pipe(schema, require_main.transform(input => build(input)));
}

function addingLabel() {
 return as(require_main.oneOrMore(require_main.label), names => ({
  kind: "label",
  names,
  by: []
 }));
}

function excusingLabel() {
 const schema = require_main.strictObject({
  name: require_main.label,
  by: require_main.oneOrMore(require_main.approver)
 });
 return as(require_main.pipe(require_main.transform((input, payload) => {
  if (typeof input === "object" && input !== null && !Array.isArray(input)) return input;
  payload.issues.push({
   code: "custom",
   input,
   message: 'a label below not takes a requirement away: say who may set it, as in label: { name: trivial, by: ["@dana"] }'
  });
  return require_main.NEVER;
 }), schema), ({name, by}) => ({
  kind: "label",
  names: [ name ],
  by
 }));
}

function onlyTrue(key) {
 return require_main.flag.check(require_main.refine(value => value, `false says nothing: write not: { ${key}: true }`));
}

function extensionSchema() {
 return as(require_main.strictObject({
  added: require_main._default(require_main.flag, false),
  moved: require_main._default(require_main.flag, false),
  tier: require_main.exactOptional(require_main.oneOrMore(require_main.label))
 }).check(require_main.refine(({added, moved}) => added || moved, "says nothing: write added: true, moved: true or both")), ({added, moved, tier = []}) => ({
  kind: "extension",
  added,
  moved,
  tiers: tier
 }));
}

function sizeSchema() {
 return as(require_main.strictObject({
  "files-above": require_main.exactOptional(require_main.count),
  "lines-above": require_main.exactOptional(require_main.count)
 }).check(require_main.refine(size => Object.keys(size).length > 0, "says nothing: write files-above, lines-above or both")), size => ({
  kind: "size",
  files: size["files-above"],
  lines: size["lines-above"]
 }));
}

const DEFAULTS = [ "deny", "allow" ];

const UPDATE_MERGES = [ "dismiss", "keep" ];

const decisionsReader = {
 schema: decisionsSchema,
 problems: unknownAreas
};

function decisionsSchema() {
 const fixed = {
  default: require_main.choice(DEFAULTS),
  "update-merges": require_main._default(require_main.choice(UPDATE_MERGES), "dismiss")
 };
 return require_main.mixed(fixed, require_main.word, decisionSchema());
}

function decisionSchema() {
 return require_main.strictObject({
  title: require_main.exactOptional(require_main.label),
  when: condition,
  require: require_main.requirement
 });
}

function unknownAreas(decisions, known) {
 return Object.entries(decisions.named).flatMap(([name, decision]) => {
  const approvers = [ ...inCondition(decision.when), ...inRequirement(decision.require) ];
  return [ ...new Set(approvers.flatMap(each => each.kind === "area" ? [ each.area ] : [])) ].filter(area => !known.includes(area)).map(area => {
   const meant = require_main.closestWord(area, known);
   const fix = meant === void 0 ? "add it to ownership.areas" : `did you mean ${meant}?`;
   return {
    path: [ "decisions", name ],
    message: `there is no area ${JSON.stringify(area)}: ${fix}`
   };
  });
 });
}

function inCondition(node) {
 switch (node.kind) {
 case "all":
 case "any":
  return node.of.flatMap(inCondition);

 case "not":
  return inCondition(node.of);

 case "label":
  return node.by;

 case "author":
  return node.from;

 default:
  return [];
 }
}

function inRequirement(node) {
 switch (node.kind) {
 case "all":
 case "any":
  return node.of.flatMap(inRequirement);

 case "approvals":
  return node.from;

 default:
  return [];
 }
}

exports.decisionsReader = decisionsReader;


/***/ })

};
;