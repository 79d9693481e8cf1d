exports.id = 872;
exports.ids = [872];
exports.modules = {

/***/ 8872:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const WORKFLOWS = ".github/workflows/";

const WAY_OUT = "open a pull request that changes nothing but the policy, its registers and .github/workflows, and fix these lines there: it is judged by its own policy";

const BYPASS = "fix these lines in a pull request that somebody merges who may bypass branch protection: require-base: true lets no other policy count";

async function repairOf(proposal, problem) {
 const head = await readHead(proposal);
 const refused = (why, remedy) => ({
  kind: "refused",
  error: refusal(proposal, problem, `${why}. To do: ${remedy}`)
 });
 const isUntouched = require_main.isSameText(proposal.policy.before, proposal.policy.after);
 if (head.kind === "invalid" && !isUntouched) return refused(`This change breaks them too (lines of the change):\n${head.message}\nSo it repairs nothing`, WAY_OUT);
 if (head.kind === "invalid" || !head.isChange) return refused("This change does not touch them", WAY_OUT);
 if (problem instanceof require_main.MissingSection && head.policy[problem.section] !== void 0 && !asksForBase(proposal.policy.before)) return firstSection(problem.section);
 if (asksForBase(proposal.policy.before) || head.policy["require-base"]) return refused("The policy says require-base: true, so this change cannot be judged by its own", BYPASS);
 const strays = head.strays;
 if (strays === void 0) return refused("What this change consists of is not known", "check out with enough history (actions/checkout with fetch-depth: 0)");
 if (strays.length > 0) {
  const more = strays.length === 1 ? "" : ` and ${strays.length - 1} more`;
  return refused(`This change does more than repair them: it also changes ${strays[0]}${more}`, WAY_OUT);
 }
 return {
  kind: "repair",
  repair: {
   reason: `the rules of the ${require_main.baseName(proposal)} are broken, and this change repairs them`,
   remedy: "review the repair as a decision of its own",
   findings: findingsOf(problem)
  }
 };
}

function firstSection(section) {
 return {
  kind: "repair",
  repair: {
   reason: `the policy of the base commit has no section ${section} yet`,
   remedy: "review this first section as a decision of its own",
   findings: []
  }
 };
}

function findingsOf(problem) {
 if (!(problem instanceof require_main.PolicyError)) return [ {
  message: `in the base: ${problem.message}`
 } ];
 const {file} = problem;
 return problem.problems.map(({line, path, message}) => ({
  message: `line ${line} of the base: ${path === "" ? message : `${path}: ${message}`}`,
  file
 }));
}

async function readHead(proposal) {
 const {policy, policyPath, commit, fromRoot} = proposal;
 if (policy.after === void 0) return {
  kind: "invalid",
  message: `${policy.path} is removed`
 };
 try {
  const loaded = await require_main.openPolicy(policy.after, policy.path);
  const registers = require_main.namedRegisters(loaded.policy).map(({path}) => fromRoot(path));
  const own = new Set([ policyPath, ...registers ]);
  return {
   kind: "valid",
   policy: loaded.policy,
   isChange: require_main.rulesChangeOf(proposal, loaded) !== void 0,
   strays: commit.changedSince()?.filter(path => !own.has(path) && !path.startsWith(WORKFLOWS))
  };
 } catch (error) {
  if (error instanceof require_main.PolicyError) return {
   kind: "invalid",
   message: error.message
  };
  throw error;
 }
}

function asksForBase(text) {
 return /^[^#\n]*\brequire-base["']?\s*:\s*true\b/m.test(text ?? "");
}

function refusal({policy, ...proposal}, problem, end) {
 const message = `the rules of the ${require_main.baseName(proposal)} are broken, so nothing can be judged by them (lines of the base):\n${problem.message}\n${end}`;
 const file = fileOf(problem) ?? policy.path;
 const line = file === policy.path && require_main.isSameText(policy.before, policy.after) ? lineOf(problem) : void 0;
 return new require_main.ConfigurationError(message, {
  file,
  ...line === void 0 ? {} : {
   line
  }
 });
}

function fileOf(problem) {
 return problem instanceof require_main.PolicyError || problem instanceof require_main.ConfigurationError ? problem.file : void 0;
}

function lineOf(problem) {
 if (problem instanceof require_main.PolicyError) return problem.problems[0]?.line;
 return problem instanceof require_main.ConfigurationError ? problem.line : void 0;
}

exports.repairOf = repairOf;


/***/ })

};
;