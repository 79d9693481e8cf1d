export const id = 667;

export const ids = [ 667 ];

export const modules = {
 4667: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   readSimulation: () => readSimulation
  });
  var configuration_error = __webpack_require__(2624);
  var schemas = __webpack_require__(2527);
  var core = __webpack_require__(6416);
  var read_document = __webpack_require__(4085);
  var schema_problems = __webpack_require__(710);
  var choice = __webpack_require__(8344);
  var collections = __webpack_require__(6294);
  var owners = __webpack_require__(1579);
  var scalar = __webpack_require__(6163);
  var scalars = __webpack_require__(9350);
  var texts = __webpack_require__(7787);
  const INCOMPLETE_FACTS = [ "files", "commits", "reviews", "labels", "statuses" ];
  const REVIEW_STATES = [ "approved", "changes-requested", "commented", "dismissed" ];
  const login = schemas.FsL(owners.eC, schemas.pdi((who, payload) => {
   if (who.kind === "user") return who.text;
   payload.issues.push({
    code: "custom",
    input: who,
    message: `${who.text} is a team: write a user, as in "@dana"`
   });
   return core.tm;
  }));
  const commitAuthor = (0, scalar.d_)({
   noun: "a user or an address",
   read: input => typeof input === "string" && /^(?:@[\w[\]-]+|[^\s@]+@[^\s@]+)$/.test(input) ? input : void 0,
   fix: () => 'write "@dana", or "dana@example.org" for an address that belongs to no account'
  });
  function simulatedSchema() {
   const file = schemas.rej({
    path: texts.Ae,
    from: schemas.yqP(texts.Ae),
    lines: schemas.yqP(scalars.U9)
   });
   const commit = schemas.rej({
    message: texts.CS,
    authors: (0, collections.p_)(commitAuthor)
   });
   const review = schemas.rej({
    by: login,
    state: schemas.Rvf((0, choice.Y)(REVIEW_STATES), "approved"),
    commit: schemas.yqP(texts.Pf)
   });
   const status = schemas.rej({
    name: texts.Pf,
    app: texts.Pf,
    state: (0, choice.Y)([ "success", "failure", "pending" ])
   });
   const named = value => schemas.Rvf(schemas.g1P(schemas.YjP(), value), {});
   return schemas.rej({
    number: schemas.Rvf(scalars.bR, 1),
    title: schemas.Rvf(texts.Pf, "Change"),
    author: login,
    from: schemas.yqP(texts.Pf),
    base: schemas.Rvf(texts.Pf, "main"),
    files: schemas.yqP(schemas.YOg(shorthand("path", file))),
    commits: schemas.Rvf(schemas.YOg(commit), []),
    labels: schemas.Rvf(schemas.YOg(shorthand("name", schemas.rej({
     name: texts.Pf,
     by: schemas.yqP(login)
    }))), []),
    reviews: schemas.Rvf(schemas.YOg(review), []),
    statuses: schemas.Rvf(schemas.YOg(status), []),
    teams: named(schemas.YOg(login)),
    permissions: named((0, choice.Y)(owners.Jj)),
    incomplete: schemas.Rvf((0, collections.p_)((0, choice.Y)(INCOMPLETE_FACTS)), [])
   });
  }
  function shorthand(key, schema) {
   return schemas.FsL(schemas.pdi(input => typeof input === "string" ? {
    [key]: input
   } : input), schema);
  }
  function readSimulatedChange(text, file) {
   const document = (0, read_document.u)(text, file, {
    jsonMebibytes: 1,
    maxValues: 5e4,
    numbers: "any"
   });
   return (0, schema_problems.R)(document, simulatedSchema());
  }
  var simulated_head = __webpack_require__(3305);
  const REMEDY = "complete the file that the input simulate names";
  function simulatedFacts(change, teams) {
   const files = change.files?.map(({path: path, from: from, lines: lines}) => ({
    path: path,
    ...from === void 0 ? {} : {
     previousPath: from
    },
    ...lines === void 0 ? {} : {
     lines: lines
    }
   }));
   return {
    number: change.number,
    title: change.title,
    author: personOf(change.author),
    head: simulated_head.y,
    baseBranch: change.base,
    files: files === void 0 ? UNLISTED : completeness(change, "files", files),
    commits: completeness(change, "commits", commitsOf(change)),
    reviews: completeness(change, "reviews", change.reviews.map(reviewOf)),
    labels: completeness(change, "labels", change.labels.map(({name: name, by: by}) => ({
     name: name,
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
  function completeness({incomplete: incomplete}, fact, value) {
   if (!incomplete.includes(fact)) return {
    kind: "known",
    value: value
   };
   return {
    kind: "incomplete",
    value: value,
    why: `the simulated ${fact} are incomplete`,
    remedy: REMEDY
   };
  }
  function personOf(written) {
   const login = written.replace(/^@/, "");
   return {
    id: login.toLowerCase(),
    login: login,
    kind: login.endsWith("[bot]") ? "bot" : "user"
   };
  }
  function commitsOf({commits: commits}) {
   return commits.map(({message: message, authors: authors}, index) => ({
    sha: `commit ${index + 1}`,
    message: message,
    contributors: authors.map(author => author.startsWith("@") ? {
     kind: "linked",
     person: personOf(author)
    } : {
     kind: "unlinked",
     address: author
    })
   }));
  }
  function reviewOf({by: by, state: state, commit: commit = "head"}, index) {
   return {
    id: String(index + 1),
    by: personOf(by),
    state: state,
    commit: commit === "head" ? simulated_head.y : commit
   };
  }
  function unlistedTeam(team) {
   const why = "the simulated change does not list its members";
   const remedy = `list the members of ${team} below teams in the file that the input simulate names`;
   return [ team.toLowerCase(), {
    kind: "unreadable",
    why: why,
    remedy: remedy
   } ];
  }
  function rolesOf(change) {
   const unsaid = peopleOf(change).map(({id: id, login: login}) => {
    const why = `the simulated change does not say the role of @${login}`;
    const remedy = `add the role of @${login} below permissions in the file that the input simulate names`;
    return [ id, {
     kind: "incomplete",
     value: "none",
     why: why,
     remedy: remedy
    } ];
   });
   const said = Object.entries(change.permissions).map(([login, value]) => [ personOf(login).id, {
    kind: "known",
    value: value
   } ]);
   return new Map([ ...unsaid, ...said ]);
  }
  function peopleOf({author: author, reviews: reviews, labels: labels}) {
   return [ author, ...reviews.map(({by: by}) => by), ...labels.flatMap(({by: by}) => by ?? []) ].map(personOf);
  }
  function teamsOf(change) {
   const people = peopleOf(change);
   return new Map(Object.entries(change.teams).map(([team, logins]) => {
    const members = new Set(logins.map(login => personOf(login).id));
    const answers = new Map(people.map(({id: id}) => [ id, members.has(id) ? "member" : "not-a-member" ]));
    return [ team.toLowerCase(), {
     kind: "readable",
     answers: answers,
     members: logins.map(each => personOf(each).login)
    } ];
   }));
  }
  function readSimulation({workspace: workspace}, file, teams) {
   const text = workspace.readText(file);
   if (text === void 0) throw new configuration_error.j(`input simulate: \`${file}\` does not exist: name a file of the workspace`);
   const change = readSimulatedChange(text, workspace.display(file));
   return {
    change: change,
    facts: simulatedFacts(change, teams)
   };
  }
 }
};
