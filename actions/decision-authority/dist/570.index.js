exports.id = 570;
exports.ids = [570];
exports.modules = {

/***/ 3570:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const INCOMPLETE_FACTS = [ "files", "commits", "reviews", "labels", "statuses" ];

const REVIEW_STATES = [ "approved", "changes-requested", "commented", "dismissed" ];

const login = require_main.pipe(require_main.owner, require_main.transform((who, payload) => {
 if (who.kind === "user") return who.text;
 payload.issues.push({
  code: "custom",
  input: who,
  message: `${who.text} is a team: write a user, as in "@dana"`
 });
 return require_main.NEVER;
}));

const commitAuthor = require_main.scalar({
 noun: "a user or an address",
 read: input => typeof input === "string" && /^(?:@[\w[\]-]+|[^\s@]+@[^\s@]+)$/.test(input) ? input : void 0,
 fix: () => 'write "@dana", or "dana@example.org" for an address that belongs to no account'
});

function simulatedSchema() {
 const file = require_main.strictObject({
  path: require_main.path,
  from: require_main.exactOptional(require_main.path),
  lines: require_main.exactOptional(require_main.count)
 });
 const commit = require_main.strictObject({
  message: require_main.prose,
  authors: require_main.list(commitAuthor)
 });
 const review = require_main.strictObject({
  by: login,
  state: require_main._default(require_main.choice(REVIEW_STATES), "approved"),
  commit: require_main.exactOptional(require_main.label)
 });
 const status = require_main.strictObject({
  name: require_main.label,
  app: require_main.label,
  state: require_main.choice([ "success", "failure", "pending" ])
 });
 const named = value => require_main._default(require_main.record(require_main.string(), value), {});
 return require_main.strictObject({
  number: require_main._default(require_main.positiveCount, 1),
  title: require_main._default(require_main.label, "Change"),
  author: login,
  from: require_main.exactOptional(require_main.label),
  base: require_main._default(require_main.label, "main"),
  files: require_main.exactOptional(require_main.array(shorthand("path", file))),
  commits: require_main._default(require_main.array(commit), []),
  labels: require_main._default(require_main.array(shorthand("name", require_main.strictObject({
   name: require_main.label,
   by: require_main.exactOptional(login)
  }))), []),
  reviews: require_main._default(require_main.array(review), []),
  statuses: require_main._default(require_main.array(status), []),
  teams: named(require_main.array(login)),
  permissions: named(require_main.choice(require_main.PERMISSIONS)),
  incomplete: require_main._default(require_main.list(require_main.choice(INCOMPLETE_FACTS)), [])
 });
}

function shorthand(key, schema) {
 return require_main.pipe(require_main.transform(input => typeof input === "string" ? {
  [key]: input
 } : input), schema);
}

function readSimulatedChange(text, file) {
 const document = require_main.readDocument(text, file, {
  jsonMebibytes: 1,
  maxValues: 5e4,
  numbers: "any"
 });
 return require_main.readBySchema(document, simulatedSchema());
}

const REMEDY = "complete the file that the input simulate names";

function simulatedFacts(change, teams) {
 const files = change.files?.map(({path, from, lines}) => ({
  path,
  ...from === void 0 ? {} : {
   previousPath: from
  },
  ...lines === void 0 ? {} : {
   lines
  }
 }));
 return {
  number: change.number,
  title: change.title,
  author: personOf(change.author),
  head: require_main.SIMULATED_HEAD,
  baseBranch: change.base,
  files: files === void 0 ? UNLISTED : completeness(change, "files", files),
  commits: completeness(change, "commits", commitsOf(change)),
  reviews: completeness(change, "reviews", change.reviews.map(reviewOf)),
  labels: completeness(change, "labels", change.labels.map(({name, by}) => ({
   name,
   by: by === void 0 ? "unknown" : personOf(by)
  }))),
  statuses: completeness(change, "statuses", change.statuses),
  teams: new Map([ ...teams.map(unlistedTeam), ...teamsOf(change) ]),
  roles: rolesOf(change)
 };
}

const UNLISTED = {
 kind: "incomplete",
 value: [],
 why: "the simulated change names neither its files nor what it starts from",
 remedy: "add files, or from: with a commit, branch or tag, to the file that the input simulate names"
};

function completeness({incomplete}, fact, value) {
 if (!incomplete.includes(fact)) return {
  kind: "known",
  value
 };
 return {
  kind: "incomplete",
  value,
  why: `the simulated ${fact} are incomplete`,
  remedy: REMEDY
 };
}

function personOf(written) {
 const login = written.replace(/^@/, "");
 return {
  id: login.toLowerCase(),
  login,
  kind: login.endsWith("[bot]") ? "bot" : "user"
 };
}

function commitsOf({commits}) {
 return commits.map(({message, authors}, index) => ({
  sha: `commit ${index + 1}`,
  message,
  contributors: authors.map(author => author.startsWith("@") ? {
   kind: "linked",
   person: personOf(author)
  } : {
   kind: "unlinked",
   address: author
  })
 }));
}

function reviewOf({by, state, commit = "head"}, index) {
 return {
  id: String(index + 1),
  by: personOf(by),
  state,
  commit: commit === "head" ? require_main.SIMULATED_HEAD : commit
 };
}

function unlistedTeam(team) {
 const why = "the simulated change does not list its members";
 const remedy = `list the members of ${team} below teams in the file that the input simulate names`;
 return [ team.toLowerCase(), {
  kind: "unreadable",
  why,
  remedy
 } ];
}

function rolesOf(change) {
 const unsaid = peopleOf(change).map(({id, login}) => [ id, {
  kind: "incomplete",
  value: "none",
  why: `the simulated change does not say the role of @${login}`,
  remedy: `add the role of @${login} below permissions in the file that the input simulate names`
 } ]);
 const said = Object.entries(change.permissions).map(([login, value]) => [ personOf(login).id, {
  kind: "known",
  value
 } ]);
 return new Map([ ...unsaid, ...said ]);
}

function peopleOf({author, reviews, labels}) {
 return [ author, ...reviews.map(({by}) => by), ...labels.flatMap(({by}) => by ?? []) ].map(personOf);
}

function teamsOf(change) {
 const people = peopleOf(change);
 return new Map(Object.entries(change.teams).map(([team, logins]) => {
  const members = new Set(logins.map(login => personOf(login).id));
  const answers = new Map(people.map(({id}) => [ id, members.has(id) ? "member" : "not-a-member" ]));
  return [ team.toLowerCase(), {
   kind: "readable",
   answers,
   members: logins.map(each => personOf(each).login)
  } ];
 }));
}

const INPUT = "input simulate";

function readSimulation({workspace}, file, teams) {
 const text = workspace.readText(file, INPUT);
 if (text === void 0) throw new require_main.ConfigurationError(`${INPUT}: \`${file}\` does not exist: name a file of the workspace`);
 const change = readSimulatedChange(text, workspace.display(file));
 return {
  change,
  facts: simulatedFacts(change, teams)
 };
}

exports.readSimulation = readSimulation;


/***/ })

};
;