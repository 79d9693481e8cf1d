export const id = 25;

export const ids = [ 25 ];

export const modules = {
 6406: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   decisionsReader: () => decisionsReader
  });
  var schemas = __webpack_require__(2527);
  var closest_word = __webpack_require__(8240);
  var choice = __webpack_require__(8344);
  var collections = __webpack_require__(6294);
  var core = __webpack_require__(6416);
  var owners = __webpack_require__(1579);
  var rule_tree = __webpack_require__(2770);
  var scalars = __webpack_require__(9350);
  var texts = __webpack_require__(7787);
  const DEPENDENCY_CHANGES = [ "added", "removed" ];
  const condition = conditionAt(1, "adds");
  function conditionAt(depth, effect) {
   if (depth > rule_tree.ow) return (0, rule_tree.DI)("a condition");
   const below = () => conditionAt(depth + 1, effect);
   const group = kind => () => schemas.FsL((0, collections.p_)(below()), schemas.pdi(of => ({
    kind: kind,
    of: of
   })));
   return (0, rule_tree.FH)("a condition", {
    paths: () => as((0, collections.h9)(texts.J6), patterns => ({
     kind: "paths",
     patterns: patterns
    })),
    label: () => effect === "adds" ? addingLabel() : excusingLabel(),
    breaking: () => as(onlyTrue("breaking"), () => ({
     kind: "breaking"
    })),
    dependency: () => as((0, choice.Y)(DEPENDENCY_CHANGES), change => ({
     kind: "dependency",
     change: change
    })),
    "policy-keys": () => as((0, collections.h9)(texts.Pf), keys => ({
     kind: "policy-keys",
     keys: keys
    })),
    extension: extensionSchema,
    size: sizeSchema,
    author: () => as((0, collections.h9)(owners.Qf), from => ({
     kind: "author",
     from: from
    })),
    branch: () => as((0, collections.h9)(texts.LX), patterns => ({
     kind: "branch",
     patterns: patterns
    })),
    all: group("all"),
    any: group("any"),
    not: () => as(conditionAt(depth + 1, effect === "adds" ? "excuses" : "adds"), of => ({
     kind: "not",
     of: of
    }))
   });
  }
  function as(schema, build) {
   return schemas.FsL(schema, schemas.pdi(input => build(input)));
  }
  function addingLabel() {
   return as((0, collections.h9)(texts.Pf), names => ({
    kind: "label",
    names: names,
    by: []
   }));
  }
  function excusingLabel() {
   const schema = schemas.rej({
    name: texts.Pf,
    by: (0, collections.h9)(owners.Qf)
   });
   const checked = schemas.FsL(schemas.pdi((input, payload) => {
    if (typeof input === "object" && input !== null && !Array.isArray(input)) return input;
    const message = 'a label below not takes a requirement away: say who may set it, as in label: { name: trivial, by: ["@dana"] }';
    payload.issues.push({
     code: "custom",
     input: input,
     message: message
    });
    return core.tm;
   }), schema);
   return as(checked, ({name: name, by: by}) => ({
    kind: "label",
    names: [ name ],
    by: by
   }));
  }
  function onlyTrue(key) {
   return scalars.Jt.check(schemas.YPB(value => value, `false says nothing: write not: { ${key}: true }`));
  }
  function extensionSchema() {
   const written = schemas.rej({
    added: schemas.Rvf(scalars.Jt, false),
    moved: schemas.Rvf(scalars.Jt, false),
    tier: schemas.yqP((0, collections.h9)(texts.Pf))
   });
   return as(written.check(schemas.YPB(({added: added, moved: moved}) => added || moved, "says nothing: write added: true, moved: true or both")), ({added: added, moved: moved, tier: tier = []}) => ({
    kind: "extension",
    added: added,
    moved: moved,
    tiers: tier
   }));
  }
  function sizeSchema() {
   const written = schemas.rej({
    "files-above": schemas.yqP(scalars.U9),
    "lines-above": schemas.yqP(scalars.U9)
   });
   return as(written.check(schemas.YPB(size => Object.keys(size).length > 0, "says nothing: write files-above, lines-above or both")), size => ({
    kind: "size",
    files: size["files-above"],
    lines: size["lines-above"]
   }));
  }
  var requirement = __webpack_require__(8056);
  const DEFAULTS = [ "deny", "allow" ];
  const UPDATE_MERGES = [ "dismiss", "keep" ];
  const decisionsReader = {
   schema: decisionsSchema,
   problems: unknownAreas
  };
  function decisionsSchema() {
   const fixed = {
    default: (0, choice.Y)(DEFAULTS),
    "update-merges": schemas.Rvf((0, choice.Y)(UPDATE_MERGES), "dismiss")
   };
   return (0, collections.gl)(fixed, texts.Vm, decisionSchema());
  }
  function decisionSchema() {
   return schemas.rej({
    title: schemas.yqP(texts.Pf),
    when: condition,
    require: requirement.a
   });
  }
  function unknownAreas(decisions, known) {
   return Object.entries(decisions.named).flatMap(([name, decision]) => {
    const approvers = [ ...inCondition(decision.when), ...inRequirement(decision.require) ];
    const areas = new Set(approvers.flatMap(each => each.kind === "area" ? [ each.area ] : []));
    return [ ...areas ].filter(area => !known.includes(area)).map(area => {
     const meant = (0, closest_word.En)(area, known);
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
 }
};
