export const id = 2212;

export const ids = [ 2212 ];

export const modules = {
 2212: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   repairOf: () => repairOf
  });
  var _governance_gates_policy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7811);
  var _governance_gates_policy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5989);
  var _governance_gates_policy__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4856);
  var _configuration_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2624);
  var _proposal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3439);
  const WORKFLOWS = ".github/workflows/";
  const WAY_OUT = "open a pull request that changes nothing but the policy, its registers and .github/workflows, and fix these lines there: it is judged by its own policy";
  const BYPASS = "fix these lines in a pull request that somebody merges who may bypass branch protection: require-base: true lets no other policy count";
  async function repairOf(proposal, problem) {
   const head = await readHead(proposal);
   const refused = (why, remedy) => ({
    kind: "refused",
    error: refusal(proposal, problem, `${why}. To do: ${remedy}`)
   });
   const isUntouched = (0, _proposal_js__WEBPACK_IMPORTED_MODULE_0__.cZ)(proposal.policy.before, proposal.policy.after);
   if (head.kind === "invalid" && !isUntouched) return refused(`This change breaks them too (lines of the change):\n${head.message}\nSo it repairs nothing`, WAY_OUT);
   if (head.kind === "invalid" || !head.isChange) return refused("This change does not touch them", WAY_OUT);
   if (asksForBase(proposal.policy.before) || head.requiresBase) return refused("The policy says require-base: true, so this change cannot be judged by its own", BYPASS);
   const strays = head.strays;
   if (strays === void 0) return refused("What this change consists of is not known", "check out with enough history (actions/checkout with fetch-depth: 0)");
   if (strays.length > 0) {
    const more = strays.length === 1 ? "" : ` and ${strays.length - 1} more`;
    return refused(`This change does more than repair them: it also changes ${strays[0]}${more}`, WAY_OUT);
   }
   return {
    kind: "repair",
    repair: {
     reason: `the rules of the ${(0, _proposal_js__WEBPACK_IMPORTED_MODULE_0__.Fl)(proposal)} are broken, and this change repairs them`,
     remedy: "review the repair as a decision of its own",
     findings: findingsOf(problem)
    }
   };
  }
  function findingsOf(problem) {
   if (!(problem instanceof _governance_gates_policy__WEBPACK_IMPORTED_MODULE_1__.p)) return [ {
    message: `in the base: ${problem.message}`
   } ];
   const {file: file} = problem;
   return problem.problems.map(({line: line, path: path, message: message}) => ({
    message: `line ${line} of the base: ${path === "" ? message : `${path}: ${message}`}`,
    file: file
   }));
  }
  async function readHead(proposal) {
   const {policy: policy, policyPath: policyPath, commit: commit, fromRoot: fromRoot} = proposal;
   if (policy.after === void 0) return {
    kind: "invalid",
    message: `${policy.path} is removed`
   };
   try {
    const loaded = await (0, _governance_gates_policy__WEBPACK_IMPORTED_MODULE_2__.t)(policy.after, policy.path);
    const registers = (0, _governance_gates_policy__WEBPACK_IMPORTED_MODULE_3__.S)(loaded.policy).map(({path: path}) => fromRoot(path));
    const own = new Set([ policyPath, ...registers ]);
    return {
     kind: "valid",
     requiresBase: loaded.policy["require-base"],
     isChange: (0, _proposal_js__WEBPACK_IMPORTED_MODULE_0__.nL)(proposal, loaded) !== void 0,
     strays: commit.changedSince()?.filter(path => !own.has(path) && !path.startsWith(WORKFLOWS))
    };
   } catch (error) {
    if (error instanceof _governance_gates_policy__WEBPACK_IMPORTED_MODULE_1__.p) return {
     kind: "invalid",
     message: error.message
    };
    throw error;
   }
  }
  function asksForBase(text) {
   return /^[^#\n]*\brequire-base["']?\s*:\s*true\b/m.test(text ?? "");
  }
  function refusal({policy: policy, ...proposal}, problem, end) {
   const message = `the rules of the ${(0, _proposal_js__WEBPACK_IMPORTED_MODULE_0__.Fl)(proposal)} are broken, so nothing can be judged by them (lines of the base):\n${problem.message}\n${end}`;
   const file = fileOf(problem) ?? policy.path;
   const isOwn = file === policy.path && (0, _proposal_js__WEBPACK_IMPORTED_MODULE_0__.cZ)(policy.before, policy.after);
   const line = isOwn ? lineOf(problem) : void 0;
   return new _configuration_error_js__WEBPACK_IMPORTED_MODULE_4__.j(message, {
    file: file,
    ...line === void 0 ? {} : {
     line: line
    }
   });
  }
  function fileOf(problem) {
   return problem instanceof _governance_gates_policy__WEBPACK_IMPORTED_MODULE_1__.p || problem instanceof _configuration_error_js__WEBPACK_IMPORTED_MODULE_4__.j ? problem.file : void 0;
  }
  function lineOf(problem) {
   if (problem instanceof _governance_gates_policy__WEBPACK_IMPORTED_MODULE_1__.p) return problem.problems[0]?.line;
   return problem instanceof _configuration_error_js__WEBPACK_IMPORTED_MODULE_4__.j ? problem.line : void 0;
  }
 }
};
