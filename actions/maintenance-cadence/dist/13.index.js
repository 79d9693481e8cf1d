export const id = 13;

export const ids = [ 13 ];

export const modules = {
 3013: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   AUDIT_READERS: () => AUDIT_READERS,
   SETTINGS_FILES: () => SETTINGS_FILES,
   ecosystemOf: () => ecosystemOf,
   joinAudit: () => joinAudit,
   joinLicence: () => joinLicence,
   joinUnsafe: () => joinUnsafe,
   packageKey: () => packageKey,
   readAudit: () => readAudit,
   recogniseAudit: () => recogniseAudit,
   silencedBy: () => settings_file_silencedBy
  });
  function normalisePackageName(ecosystem, name) {
   switch (ecosystem) {
   case "python":
    return name.replaceAll(/[-_.]+/g, "-").toLowerCase();

   case "cargo":
    return name.replaceAll("_", "-").toLowerCase();

   default:
    return name;
   }
  }
  var packageurl_js = __webpack_require__(543);
  const ECOSYSTEMS = new Map([ [ "cargo", "cargo" ], [ "crates.io", "cargo" ], [ "rust", "cargo" ], [ "npm", "npm" ], [ "python", "python" ], [ "pypi", "python" ], [ "pip", "python" ], [ "go", "go" ], [ "golang", "go" ], [ "gomod", "go" ] ]);
  function ecosystemOf(word) {
   const lower = word.toLowerCase();
   return ECOSYSTEMS.get(lower) ?? lower;
  }
  function packageKey({ecosystem: ecosystem, name: name, version: version}) {
   return JSON.stringify([ ecosystem, normalisePackageName(ecosystem, name), normaliseVersion(ecosystem, version) ]);
  }
  function nameKey({ecosystem: ecosystem, name: name}) {
   return JSON.stringify([ ecosystem, normalisePackageName(ecosystem, name) ]);
  }
  function isPackage(candidate, wanted) {
   return packageKey({
    ...candidate,
    version: candidate.version ?? wanted.version
   }) === packageKey(wanted);
  }
  function normaliseVersion(ecosystem, version) {
   switch (ecosystem) {
   case "python":
    return normalisePythonVersion(version.trim().toLowerCase());

   case "go":
    return version.replace(/^v(?=\d)/, "");

   default:
    return version;
   }
  }
  const PYTHON_VERSION = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z\d]+(?:[-_.][a-z\d]+)*))?$/;
  const PRE_RELEASES = {
   alpha: "a",
   beta: "b",
   preview: "rc",
   pre: "rc",
   c: "rc"
  };
  function normalisePythonVersion(version) {
   const match = PYTHON_VERSION.exec(version);
   if (match === null) return version;
   const [, epoch, release = "", pre, preNumber, implicitPost, post, postNumber, dev, devNumber, local] = match;
   const number = digits => (digits || "0").replace(/^0+(?=\d)/, "");
   const parts = release.split(".").map(number);
   while (parts.length > 1 && parts.at(-1) === "0") parts.pop();
   return [ number(epoch), parts.join("."), pre === void 0 ? "" : `${PRE_RELEASES[pre] ?? pre}${number(preNumber)}`, implicitPost === void 0 && post === void 0 ? "" : `post${number(implicitPost ?? postNumber)}`, dev === void 0 ? "" : `dev${number(devNumber)}`, (local ?? "").replaceAll(/[-_]/g, ".") ].join("|");
  }
  function packageOfUrl(url) {
   try {
    const {type: type, namespace: namespace, name: name, version: version} = packageurl_js.PackageURL.fromString(url);
    if (type === void 0 || name === void 0 || !version) return;
    return {
     ecosystem: ecosystemOf(type),
     name: fullName(type, namespace, name),
     version: version
    };
   } catch {
    return;
   }
  }
  function fullName(type, namespace, name) {
   if (!namespace) return name;
   return `${namespace}${type === "maven" ? ":" : "/"}${name}`;
  }
  var satisfies = __webpack_require__(7871);
  var valid = __webpack_require__(6432);
  var ranges_valid = __webpack_require__(5762);
  var ae_cvss_calculator = __webpack_require__(7997);
  const WORDS = {
   info: "low",
   none: "low",
   low: "low",
   moderate: "medium",
   medium: "medium",
   high: "high",
   critical: "critical"
  };
  function severityOfWord(word) {
   return Object.hasOwn(WORDS, word?.toLowerCase() ?? "") && WORDS[word?.toLowerCase() ?? ""] || "unknown";
  }
  function severityOfScore(score) {
   if (!(score >= 0 && score <= 10)) return "unknown";
   if (score >= 9) return "critical";
   if (score >= 7) return "high";
   return score >= 4 ? "medium" : "low";
  }
  function severityOfVector(vector) {
   const score = vector ? baseScore(vector) : void 0;
   return score === void 0 ? "unknown" : severityOfScore(score);
  }
  const ORDER = [ "unknown", "low", "medium", "high", "critical" ];
  function severityOfVectors(vectors) {
   return vectors.map(severityOfVector).reduce(worseSeverity, "unknown");
  }
  function worseSeverity(left, right) {
   return ORDER.indexOf(right) > ORDER.indexOf(left) ? right : left;
  }
  const VECTOR = /^CVSS:(3\.0|3\.1|4\.0)((?:\/[A-Z]+:[A-Z]+)+)$/i;
  function baseScore(vector) {
   const [, version, metrics = ""] = VECTOR.exec(vector) ?? [];
   const names = metrics.split("/").map(metric => metric.split(":")[0]);
   if (version === void 0 || new Set(names).size !== names.length) return;
   try {
    const calculator = calculatorOf(version, vector);
    return calculator.isBaseFullyDefined() ? calculator.calculateScores().base : void 0;
   } catch {
    return;
   }
  }
  function calculatorOf(version, vector) {
   switch (version) {
   case "3.0":
    return new ae_cvss_calculator.Cvss3P0(vector);

   case "3.1":
    return new ae_cvss_calculator.Cvss3P1(vector);

   default:
    return new ae_cvss_calculator.Cvss4P0(vector);
   }
  }
  function isAffected({package: {versions: versions, ...own}}, wanted) {
   switch (versions.kind) {
   case "version":
    return isPackage({
     ...own,
     version: versions.version
    }, wanted);

   case "range":
    return isPackage({
     ...own,
     version: void 0
    }, wanted) && isInRange(wanted.version, versions.range);
   }
  }
  function isInRange(version, range) {
   if (valid(version) === null || ranges_valid(range) === null) return true;
   return satisfies(version, range, {
    includePrerelease: true
   });
  }
  function mergeVulnerabilities(found) {
   return found.reduce((merged, vulnerability) => {
    const same = merged.filter(other => isSame(other, vulnerability));
    const rest = merged.filter(other => !same.includes(other));
    return [ ...rest, [ ...same, vulnerability ].reduce(merge) ];
   }, []);
  }
  function isSame(left, right) {
   if (left.ids.length === 0 && right.ids.length === 0) return left.informational === right.informational;
   return left.ids.some(id => right.ids.includes(id));
  }
  function merge(left, right) {
   return {
    package: left.package,
    ids: [ ...new Set([ ...left.ids, ...right.ids ]) ],
    severity: worseSeverity(left.severity, right.severity),
    informational: left.informational === right.informational ? left.informational : void 0,
    fixed: [ ...new Set([ ...left.fixed, ...right.fixed ]) ],
    url: left.url ?? right.url
   };
  }
  function joinAudit(added, evidence) {
   const audits = evidence.readings.filter(({topics: topics}) => topics.includes("advisories")).map(reading => auditOf(reading, evidence));
   return added.map(own => ({
    package: own,
    outcome: outcomeOf(own, audits)
   }));
  }
  function auditOf(reading, evidence) {
   return {
    reading: reading,
    byName: Map.groupBy(reading.vulnerabilities, one => nameKey(one.package)),
    ignored: ignoredOf(reading, evidence),
    contains: containment(reading, evidence)
   };
  }
  function outcomeOf(added, audits) {
   const {version: version} = added;
   if (version === void 0) return notMeasured([ "no lock file says which version it is" ]);
   if (audits.length === 0) return notMeasured([ "there is no audit report" ]);
   const outcomes = audits.map(audit => outcomeOfOne({
    ...added,
    version: version
   }, audit));
   const vulnerabilities = outcomes.flatMap(one => one.status === "vulnerable" ? one.vulnerabilities : []);
   if (vulnerabilities.length > 0) return {
    status: "vulnerable",
    vulnerabilities: mergeVulnerabilities(vulnerabilities)
   };
   const ignored = outcomes.flatMap(one => one.status === "ignored" ? one.ignored : []);
   if (ignored.length > 0) return {
    status: "ignored",
    ignored: ignored
   };
   const tools = outcomes.flatMap(one => one.status === "clean" ? one.tools : []);
   if (tools.length > 0) return {
    status: "clean",
    tools: tools
   };
   return notMeasured(outcomes.flatMap(one => one.status === "not-measured" ? one.why : []));
  }
  function outcomeOfOne(wanted, audit) {
   const {reading: reading, contains: contains} = audit;
   const {tool: tool} = reading;
   const vulnerabilities = (audit.byName.get(nameKey(wanted)) ?? []).filter(one => isAffected(one, wanted));
   if (vulnerabilities.length > 0) return {
    status: "vulnerable",
    vulnerabilities: vulnerabilities
   };
   const absence = contains(wanted);
   const ignored = audit.ignored.filter(({package: own}) => own === void 0 ? absence === void 0 : isPackage(own, wanted));
   if (ignored.length > 0) return {
    status: "ignored",
    ignored: ignored.map(one => ({
     ...one,
     tool: tool
    }))
   };
   const why = skipped(reading, wanted) ?? absence ?? elsewhere(wanted);
   return why === void 0 ? {
    status: "clean",
    tools: [ tool ]
   } : notMeasured([ `${tool}: ${why}` ]);
  }
  function notMeasured(why) {
   return {
    status: "not-measured",
    why: why
   };
  }
  function elsewhere({source: source}) {
   return source === "elsewhere" ? "it is not from a registry, and advisories are about packages that are" : void 0;
  }
  function skipped({notMeasured: entries}, wanted) {
   return entries.find(entry => entry.kind === "run" || entry.kind === "package" && isPackage(entry.package, wanted))?.why;
  }
  function ignoredOf(reading, {accepted: accepted, changedPaths: changedPaths}) {
   const silenced = reading.ignored.filter(({ids: ids, by: by}) => ids.length === 0 ? !accepted.has(by) : ids.some(id => !accepted.has(id)));
   const touched = changedPaths.filter(path => reading.settingsFiles.some(file => `/${path}`.endsWith(`/${file}`)));
   return [ ...silenced, ...touched.map(path => ({
    ids: [],
    package: void 0,
    by: `${path}, which this change touches`
   })) ];
  }
  function containment({universe: universe}, {locks: locks}) {
   switch (universe.kind) {
   case "listed":
    return among(universe.packages, "it is not among the packages of the report");

   case "counted":
    return amongCounted(universe, locks);

   case "unknown":
    return () => universe.why;
   }
  }
  function among(packages, absence) {
   const keys = new Set(packages.map(packageKey));
   return wanted => keys.has(packageKey(wanted)) ? void 0 : absence;
  }
  function amongCounted({ecosystem: ecosystem, count: count}, locks) {
   const counted = locks.filter(lock => lock.ecosystem === ecosystem && lock.count === count);
   return among(counted.flatMap(lock => lock.packages), counted.length === 0 ? `the report counts ${count} packages and names none of them, and no lock file of this commit has as many` : `it is not in the lock file that the report counts (${count} packages)`);
  }
  function known(value) {
   return {
    kind: "known",
    value: value
   };
  }
  function unknown(why) {
   return {
    kind: "unknown",
    why: why
   };
  }
  function auditReading(about, stated) {
   const {tool: tool, format: format, topics: topics} = about;
   return {
    generated: unknown(`a report of ${tool} has no date`),
    database: {
     date: unknown(`a report of ${tool} does not say how old its advisories are`),
     source: unknown(`a report of ${tool} does not say where its advisories come from`)
    },
    vulnerabilities: [],
    ignored: [],
    notMeasured: [],
    unsafe: [],
    licences: [],
    settingsFiles: [],
    ...stated,
    tool: tool,
    format: format,
    topics: topics
   };
  }
  function joinLicence({version: version, ...added}, readings) {
   if (version === void 0) return unknown("no lock file says which version it is");
   const stated = readings.flatMap(({licences: licences}) => licences).filter(licence => isPackage(licence.package, {
    ...added,
    version: version
   })).map(({expression: expression}) => expression);
   const expressions = [ ...new Set(stated.flatMap(one => one.kind === "known" ? [ one.value ] : [])) ];
   const [first] = expressions;
   if (first !== void 0) return known(expressions.length === 1 ? first : expressions.map(text => `(${text})`).join(" AND "));
   return stated.find(one => one.kind === "unknown") ?? unknown("no report names the package");
  }
  function joinUnsafe({version: version, ...added}, readings) {
   if (version === void 0) return {
    status: "not-measured",
    why: [ "no lock file says which version it is" ]
   };
   const wanted = {
    ...added,
    version: version
   };
   const outcomes = readings.filter(({topics: topics}) => topics.includes("unsafe")).map(reading => ofReading(reading, own => isPackage(own, wanted)));
   const measured = outcomes.filter(one => one.status === "measured");
   if (measured.length > 0) return {
    status: "measured",
    used: Math.max(...measured.map(({used: used}) => used)),
    unused: Math.max(...measured.map(({unused: unused}) => unused)),
    forbidsUnsafe: measured.every(({forbidsUnsafe: forbidsUnsafe}) => forbidsUnsafe)
   };
   const why = outcomes.flatMap(one => one.status === "not-measured" ? one.why : []);
   return {
    status: "not-measured",
    why: why.length > 0 ? why : [ "there is no report of unsafe code" ]
   };
  }
  function ofReading({tool: tool, notMeasured: notMeasured, unsafe: unsafe}, isWanted) {
   const skipped = notMeasured.find(entry => entry.kind === "run" || entry.kind === "package" && isWanted(entry.package));
   if (skipped !== void 0) return {
    status: "not-measured",
    why: [ `${tool}: ${skipped.why}` ]
   };
   const own = unsafe.filter(use => isWanted(use.package));
   if (own.length === 0) return {
    status: "not-measured",
    why: [ `${tool}: it is not among the packages of the report` ]
   };
   const uncounted = own.flatMap(({counts: counts}) => counts.kind === "unknown" ? [ `${tool}: ${counts.why}` ] : []);
   if (uncounted.length > 0) return {
    status: "not-measured",
    why: uncounted
   };
   const counts = own.flatMap(use => use.counts.kind === "known" ? [ use.counts.value ] : []);
   return {
    status: "measured",
    used: Math.max(...counts.map(({used: used}) => sum(used))),
    unused: Math.max(...counts.map(({unused: unused}) => sum(unused))),
    forbidsUnsafe: own.every(({forbidsUnsafe: forbidsUnsafe}) => forbidsUnsafe)
   };
  }
  function sum(counts) {
   return Object.values(counts).reduce((total, count) => total + count, 0);
  }
  var schemas = __webpack_require__(2527);
  var api = __webpack_require__(7197);
  var evidence_error = __webpack_require__(3427);
  var json_value = __webpack_require__(3823);
  const COUNT = "a whole number, 0 or more";
  const RATE = "a number from 0 to 100";
  const count = schemas.Whr(COUNT).check(api.UI(COUNT));
  schemas.aig(RATE).check(api.qm(0, RATE), api.Zm(100, RATE));
  const json_shape_name = schemas.YjP().check(api.m9(1, "text that is not empty"));
  const remark = schemas.lqM(schemas.mee(schemas.YjP()));
  function readShape(document, schema, path = []) {
   const parsed = schema.safeParse(valueAt(document.value, path));
   if (parsed.success) return parsed.data;
   const [issue] = parsed.error.issues;
   const inner = (issue?.path ?? []).filter(key => typeof key !== "symbol");
   const place = [ ...path, ...inner ];
   throw new evidence_error.o(`${pathText(place)}: ${describe(issue, valueAt(document.value, place))}`, {
    line: document.lineOf(place),
    remedy: "write the report as its format documents it"
   });
  }
  function readMembers(document, schema, path) {
   const object = readShape(document, anObject, path);
   return new Map(Object.keys(object).map(key => [ key, readShape(document, schema, [ ...path, key ]) ]));
  }
  const anObject = schemas.IeY(json_value.O, "an object");
  function pathText(path) {
   const text = path.map(key => typeof key === "number" ? `[${key}]` : `.${key}`).join("");
   return text === "" ? "the document" : text.replace(/^\./, "");
  }
  function valueAt(value, path) {
   return path.reduce((inner, key) => {
    if (typeof inner !== "object" || inner === null) return;
    return Object.getOwnPropertyDescriptor(inner, key)?.value;
   }, value);
  }
  function describe(issue, found) {
   if (issue?.code === "unrecognized_keys") return `unknown key ${(0, json_value.v)(issue.keys[0])}`;
   const expected = issue === void 0 ? "another value" : expectation(issue);
   return found === void 0 ? `it is missing; expected ${expected}` : `expected ${expected}, found ${(0, 
   json_value.v)(found)}`;
  }
  function expectation(issue) {
   if (issue.message !== "Invalid input") return issue.message;
   switch (issue.code) {
   case "invalid_type":
    return TYPES[issue.expected] ?? issue.expected;

   case "invalid_value":
    return `one of ${issue.values.map(value => (0, json_value.v)(value)).join(", ")}`;

   default:
    return "another value";
   }
  }
  const TYPES = {
   string: "text",
   number: "a number",
   int: "a whole number",
   boolean: "true or false",
   object: "an object",
   array: "a list",
   nonoptional: "a value"
  };
  var number_instant = __webpack_require__(8730);
  var json_document = __webpack_require__(452);
  function reportDocument(text, {tool: tool, remedy: remedy}) {
   if (text.trim() === "") throw new evidence_error.o(`the report of ${tool} is empty: it did not finish`, {
    line: 1,
    remedy: remedy
   });
   return (0, json_document.d)(text);
  }
  function statedInstant(text, where) {
   if (text === null || text === void 0) return unknown(`${where} is not set`);
   const instant = (0, number_instant.nV)(text);
   return instant === void 0 ? unknown(`${where} is ${(0, json_value.v)(text)}, which is not a date`) : known(instant);
  }
  function partDocument(text, firstLine) {
   const before = firstLine - 1;
   try {
    const document = (0, json_document.d)(text);
    return {
     value: document.value,
     lineOf: path => before + document.lineOf(path),
     linesOfItems: path => document.linesOfItems(path).map(line => before + line)
    };
   } catch (error) {
    if (!(error instanceof evidence_error.o)) throw error;
    throw new evidence_error.o(error.message, {
     line: before + (error.line ?? 1),
     remedy: error.remedy
    });
   }
  }
  const advisoryShape = schemas.Ikc({
   id: json_shape_name,
   package: remark,
   aliases: schemas.YOg(json_shape_name),
   cvss: schemas.mee(schemas.YjP()),
   informational: schemas.mee(schemas.YjP()),
   url: remark
  });
  const INFORMATIONAL = new Set([ "unmaintained", "unsound", "yanked", "notice" ]);
  function isInformational(kind) {
   return kind !== null && INFORMATIONAL.has(kind);
  }
  function rustVulnerability({ecosystem: ecosystem, name: name, version: version}, advisory, fixed) {
   if (typeof advisory.package === "string" && advisory.package !== name) throw new evidence_error.o(`${advisory.id} is about ${advisory.package}, and is listed for ${name}`, {
    line: 1,
    remedy: "upload the report as the tool wrote it"
   });
   return {
    package: {
     ecosystem: ecosystem,
     name: name,
     versions: {
      kind: "version",
      version: version
     }
    },
    ids: [ advisory.id, ...advisory.aliases ],
    severity: severityOfVector(advisory.cvss),
    informational: isInformational(advisory.informational) ? advisory.informational : void 0,
    fixed: fixed,
    url: advisory.url ?? void 0
   };
  }
  function yankedPackage({ecosystem: ecosystem, name: name, version: version}) {
   return {
    package: {
     ecosystem: ecosystem,
     name: name,
     versions: {
      kind: "version",
      version: version
     }
    },
    ids: [],
    severity: "unknown",
    informational: "yanked",
    fixed: [],
    url: void 0
   };
  }
  const cargoAuditReader = {
   format: "cargo-audit",
   tool: "cargo audit",
   docs: "https://github.com/rustsec/rustsec/tree/main/cargo-audit",
   read: read
  };
  const REMEDY = "fix what cargo audit says on standard error (exit code 1 also means that it could not fetch its advisories), and upload its whole output";
  const packageShape = schemas.Ikc({
   name: json_shape_name,
   version: json_shape_name
  });
  const versionsShape = schemas.Ikc({
   patched: schemas.YOg(schemas.YjP())
  });
  const settingsShape = schemas.Ikc({
   ignore: schemas.YOg(json_shape_name),
   severity: schemas.mee(schemas.YjP()),
   target_arch: schemas.YOg(schemas.YjP()),
   target_os: schemas.YOg(schemas.YjP()),
   informational_warnings: schemas.YOg(schemas.YjP())
  });
  const findingsShape = schemas.Ikc({
   found: schemas.zMY(),
   count: count,
   list: schemas.YOg(schemas.Ikc({
    advisory: advisoryShape,
    versions: versionsShape,
    package: packageShape
   }))
  });
  const warningShape = schemas.Ikc({
   kind: json_shape_name,
   package: packageShape,
   advisory: schemas.mee(advisoryShape),
   versions: schemas.lqM(schemas.mee(versionsShape))
  });
  const databaseShape = schemas.Ikc({
   "advisory-count": count,
   "last-updated": schemas.mee(schemas.YjP())
  });
  function read({text: text, log: log}) {
   const document = reportDocument(text, {
    tool: "cargo audit",
    remedy: REMEDY
   });
   const database = readShape(document, databaseShape, [ "database" ]);
   const settings = readShape(document, settingsShape, [ "settings" ]);
   const dependencies = readShape(document, count, [ "lockfile", "dependency-count" ]);
   return auditReading({
    ...cargoAuditReader,
    topics: [ "advisories" ]
   }, {
    database: {
     date: statedInstant(database["last-updated"], "database.last-updated (the database is a folder without a history)"),
     source: {
      kind: "unknown",
      why: "cargo audit does not say where its database is from"
     }
    },
    universe: {
     kind: "counted",
     ecosystem: "cargo",
     count: dependencies
    },
    vulnerabilities: [ ...flaws(document), ...warnings(document) ],
    ignored: silencedBy(settings),
    notMeasured: [ ...emptyDatabase(database["advisory-count"]), ...unwanted(settings), yankedCheck(log) ],
    settingsFiles: [ ".cargo/audit.toml" ]
   });
  }
  function flaws(document) {
   const {found: found, count: declared, list: list} = readShape(document, findingsShape, [ "vulnerabilities" ]);
   if (declared !== list.length || found !== list.length > 0) throw new evidence_error.o(`vulnerabilities.count is ${declared}, and ${list.length} are listed`, {
    line: document.lineOf([ "vulnerabilities", "count" ]),
    remedy: "upload the report as cargo audit wrote it"
   });
   return list.map(({package: own, advisory: advisory, versions: versions}) => rustVulnerability(crate(own), advisory, versions.patched));
  }
  function warnings(document) {
   const kinds = readMembers(document, schemas.YOg(warningShape), [ "warnings" ]);
   return [ ...kinds.values() ].flat().map(({package: own, advisory: advisory, versions: versions}) => advisory === null ? yankedPackage(crate(own)) : rustVulnerability(crate(own), advisory, versions?.patched ?? []));
  }
  function crate(own) {
   return {
    ecosystem: "cargo",
    ...own
   };
  }
  function silencedBy(settings) {
   const filters = [ [ "settings.severity", settings.severity ?? "" ], [ "settings.target_arch", settings.target_arch.join(", ") ], [ "settings.target_os", settings.target_os.join(", ") ] ];
   return [ ...settings.ignore.map(id => ({
    ids: [ id ],
    package: void 0,
    by: "settings.ignore"
   })), ...filters.filter(([, value]) => value !== "").map(([setting, value]) => ({
    ids: [],
    package: void 0,
    by: `${setting} = ${value}`
   })) ];
  }
  function emptyDatabase(advisories) {
   return advisories > 0 ? [] : [ {
    kind: "run",
    why: "the database has no advisories"
   } ];
  }
  const WARNINGS = [ "unmaintained", "unsound", "notice" ];
  function unwanted({informational_warnings: wanted}) {
   return WARNINGS.filter(kind => !wanted.includes(kind)).map(kind => ({
    kind: "part",
    what: kind,
    why: "settings.informational_warnings leaves it out"
   }));
  }
  function yankedCheck(log) {
   const failed = log?.split("\n").find(line => line.includes("yanked") && /error|warn|couldn't/i.test(line));
   return {
    kind: "part",
    what: "yanked",
    why: failed?.trim() ?? "the report does not say whether the registry was asked"
   };
  }
  const kindShape = schemas.Ikc({
   type: schemas.k5n([ "diagnostic", "log", "summary" ])
  });
  const krateShape = schemas.Ikc({
   name: schemas.YjP(),
   version: schemas.YjP()
  });
  const diagnosticShape = schemas.Ikc({
   severity: schemas.k5n([ "error", "warning", "note", "help" ]),
   code: schemas.lqM(schemas.YjP()),
   message: schemas.YjP(),
   labels: schemas.lqM(schemas.YOg(schemas.Ikc({
    span: schemas.lqM(schemas.YjP())
   }))),
   notes: schemas.lqM(schemas.YOg(schemas.YjP())),
   graphs: schemas.lqM(schemas.YOg(schemas.Ikc({
    Krate: schemas.lqM(krateShape)
   }))),
   advisory: schemas.lqM(schemas.mee(schemas.E$q(advisoryShape, schemas.Ikc({
    package: schemas.YjP()
   }))))
  });
  const logShape = schemas.Ikc({
   level: schemas.YjP(),
   message: schemas.YjP(),
   timestamp: schemas.YjP()
  });
  const summaryShape = schemas.Ikc({
   advisories: schemas.lqM(schemas.Ikc({
    errors: count,
    warnings: count,
    notes: count
   }))
  });
  const FINDING_CODES = new Set([ "vulnerability", "notice", "unmaintained", "unsound", "yanked" ]);
  const ADVISORY_CODES = new Set([ ...FINDING_CODES, "advisory-ignored", "yanked-ignored", "index-failure", "index-cache-load-failure", "advisory-not-detected", "yanked-not-detected", "unknown-advisory" ]);
  const cargoDenyReader = {
   format: "cargo-deny",
   tool: "cargo deny",
   docs: "https://embarkstudios.github.io/cargo-deny/",
   read: cargo_deny_read
  };
  const cargo_deny_REMEDY = "fix what stopped cargo deny, and upload its standard error: cargo deny --format json check 2> deny.jsonl";
  function cargo_deny_read({text: text}) {
   const output = outputOf(text);
   const own = output.diagnostics.filter(({code: code}) => ADVISORY_CODES.has(code ?? ""));
   const ignored = own.flatMap(ignoredBy);
   const lastLog = output.logs.at(-1);
   return auditReading({
    ...cargoDenyReader,
    topics: [ "advisories" ]
   }, {
    generated: lastLog === void 0 ? unknown("no line of the report has a date") : statedInstant(lastLog.timestamp, "timestamp"),
    universe: universeOf(output.logs),
    vulnerabilities: own.flatMap(vulnerabilityOf).filter(found => !isIgnored(found, ignored)),
    ignored: [ ...ignored, ...unseenNotes(own, output.summary) ],
    notMeasured: [ ...unchecked(own, output.summary), ...own.flatMap(unclear) ],
    settingsFiles: [ "deny.toml", ".deny.toml" ]
   });
  }
  function outputOf(text) {
   const documents = text.split("\n").flatMap((line, index) => line.startsWith("{") ? [ partDocument(line, index + 1) ] : []);
   const diagnostics = fieldsOf(documents, "diagnostic").map(document => readShape(document, diagnosticShape, [ "fields" ]));
   const logs = fieldsOf(documents, "log").map(document => readShape(document, logShape, [ "fields" ]));
   const last = documents.at(-1);
   if (last === void 0 || readShape(last, kindShape).type !== "summary") {
    const reason = logs.findLast(({level: level}) => level === "ERROR")?.message;
    throw new evidence_error.o(`cargo deny did not finish: its last line is not a summary${reason === void 0 ? "" : ` (${(0, 
    json_value.v)(reason)})`}`, {
     line: last?.lineOf([]) ?? 1,
     remedy: cargo_deny_REMEDY
    });
   }
   const summary = readShape(last, summaryShape, [ "fields" ]);
   checkErrors(diagnostics, summary, last);
   return {
    diagnostics: diagnostics,
    logs: logs,
    summary: summary
   };
  }
  function fieldsOf(documents, kind) {
   return documents.filter(document => readShape(document, kindShape).type === kind);
  }
  function checkErrors(diagnostics, {advisories: advisories}, last) {
   const shown = countOf(diagnostics, "error");
   if (advisories === void 0 || advisories.errors === shown) return;
   throw new evidence_error.o(`the summary counts ${advisories.errors} errors of advisories, and ${shown} are listed`, {
    line: last.lineOf([]),
    remedy: cargo_deny_REMEDY
   });
  }
  function countOf(diagnostics, severity) {
   return diagnostics.filter(one => one.severity === severity && ADVISORY_CODES.has(one.code ?? "")).length;
  }
  function packageOf({graphs: graphs, labels: labels = []}) {
   const krate = graphs?.[0]?.Krate;
   if (krate !== void 0) return {
    ecosystem: "cargo",
    ...krate
   };
   const [, name, version] = labels.map(({span: span}) => /^(\S+) (\d\S*)(?: |$)/.exec(span ?? "")).find(Boolean) ?? [];
   return name === void 0 || version === void 0 ? void 0 : {
    ecosystem: "cargo",
    name: name,
    version: version
   };
  }
  function vulnerabilityOf(diagnostic) {
   const {code: code, advisory: advisory, notes: notes = []} = diagnostic;
   if (!FINDING_CODES.has(code ?? "")) return [];
   const own = packageOf(diagnostic);
   if (advisory === void 0 || advisory === null) return own === void 0 ? [] : [ yankedPackage(own) ];
   const fixed = notes.flatMap(note => /^Solution: Upgrade to (.+?)(?: \(try |$)/.exec(note)?.[1] ?? []);
   if (own !== void 0) return [ rustVulnerability(own, advisory, fixed) ];
   const some = {
    ecosystem: "cargo",
    name: advisory.package,
    version: ""
   };
   return [ everyVersion(rustVulnerability(some, advisory, fixed)) ];
  }
  function everyVersion(found) {
   return {
    ...found,
    package: {
     ...found.package,
     versions: {
      kind: "range",
      range: "*"
     }
    }
   };
  }
  function ignoredBy(diagnostic) {
   const {code: code, labels: labels = []} = diagnostic;
   if (code !== "advisory-ignored" && code !== "yanked-ignored") return [];
   const [label] = labels;
   const ids = code === "advisory-ignored" && label?.span ? [ label.span ] : [];
   return [ {
    ids: ids,
    package: packageOf(diagnostic),
    by: "deny.toml"
   } ];
  }
  function isIgnored(found, ignored) {
   return ignored.some(({ids: ids, package: own}) => own?.name === found.package.name && ids.includes(found.ids[0] ?? ""));
  }
  function unseenNotes(own, {advisories: advisories}) {
   const unseen = (advisories?.notes ?? 0) - countOf(own, "note");
   if (unseen <= 0) return [];
   return [ {
    ids: [],
    package: void 0,
    by: `deny.toml (${unseen} notes that only --log-level info shows)`
   } ];
  }
  function unchecked(own, {advisories: advisories}) {
   if (advisories === void 0) return [ {
    kind: "run",
    why: "the check of advisories did not run"
   } ];
   const unseen = advisories.warnings - countOf(own, "warning");
   return unseen > 0 ? [ {
    kind: "run",
    why: `${unseen} warnings of advisories are not in the report`
   } ] : [];
  }
  function unclear(diagnostic) {
   const {code: code = "", advisory: advisory, message: message} = diagnostic;
   if (code === "index-failure" || code === "index-cache-load-failure") return [ {
    kind: "part",
    what: "yanked",
    why: message
   } ];
   return FINDING_CODES.has(code) && !advisory && packageOf(diagnostic) === void 0 ? [ {
    kind: "run",
    why: `a finding names no package: ${message}`
   } ] : [];
  }
  function universeOf(logs) {
   const count = logs.map(({message: message}) => /^gathered (\d+) crates in /.exec(message)?.[1]).find(Boolean);
   return count === void 0 ? unknown("cargo deny does not say which packages it looked at (with --log-level info it says how many)") : {
    kind: "counted",
    ecosystem: "cargo",
    count: Number(count)
   };
  }
  const cargoGeigerReader = {
   format: "cargo-geiger",
   tool: "cargo-geiger",
   docs: "https://github.com/geiger-rs/cargo-geiger",
   read: cargo_geiger_read
  };
  const idShape = schemas.Ikc({
   name: json_shape_name,
   version: json_shape_name
  });
  const counterShape = schemas.Ikc({
   safe: count,
   unsafe_: count
  });
  const countersShape = schemas.Ikc({
   functions: counterShape,
   exprs: counterShape,
   item_impls: counterShape,
   item_traits: counterShape,
   methods: counterShape
  });
  const rowShape = schemas.Ikc({
   package: schemas.Ikc({
    id: idShape
   }),
   unsafety: schemas.lqM(schemas.Ikc({
    used: countersShape,
    unused: countersShape,
    forbids_unsafe: schemas.zMY()
   })),
   forbids_unsafe: schemas.lqM(schemas.zMY())
  });
  const reportShape = schemas.Ikc({
   packages: schemas.YOg(rowShape),
   packages_without_metrics: schemas.lqM(schemas.YOg(idShape)),
   used_but_not_scanned_files: schemas.lqM(schemas.YOg(schemas.YjP()))
  });
  function cargo_geiger_read({text: text}) {
   const document = reportDocument(text, {
    tool: "cargo-geiger",
    remedy: "run cargo geiger in the folder of a package (it writes nothing for a virtual workspace)"
   });
   const report = readShape(document, reportShape);
   if (report.packages.length === 0) throw new evidence_error.o("cargo-geiger measured no package", {
    line: document.lineOf([ "packages" ]),
    remedy: "run it in the folder of a package, with the features that are shipped"
   });
   report.packages.forEach(({unsafety: unsafety, forbids_unsafe: forbids}, index) => {
    if (unsafety !== void 0 || forbids !== void 0) return;
    throw new evidence_error.o(`packages[${index}]: neither unsafety nor forbids_unsafe is there`, {
     line: document.lineOf([ "packages", index ]),
     remedy: "upload the report as cargo-geiger wrote it"
    });
   });
   return auditReading({
    ...cargoGeigerReader,
    topics: [ "unsafe" ]
   }, {
    universe: {
     kind: "listed",
     packages: report.packages.map(identityOf)
    },
    notMeasured: [ ...withoutMetrics(report), ...unscannedFiles(report) ],
    unsafe: report.packages.map(unsafeUse)
   });
  }
  function identityOf({package: {id: id}}) {
   return {
    ecosystem: "cargo",
    ...id
   };
  }
  function unsafeUse(row) {
   const {unsafety: unsafety, forbids_unsafe: forbids} = row;
   if (unsafety === void 0) return {
    package: identityOf(row),
    forbidsUnsafe: forbids === true,
    counts: unknown("cargo geiger --forbid-only counts nothing")
   };
   return {
    package: identityOf(row),
    forbidsUnsafe: unsafety.forbids_unsafe,
    counts: known({
     used: unsafeOf(unsafety.used),
     unused: unsafeOf(unsafety.unused)
    })
   };
  }
  function unsafeOf(counters) {
   return {
    functions: counters.functions.unsafe_,
    exprs: counters.exprs.unsafe_,
    item_impls: counters.item_impls.unsafe_,
    item_traits: counters.item_traits.unsafe_,
    methods: counters.methods.unsafe_
   };
  }
  function withoutMetrics({packages_without_metrics: packages = []}) {
   return packages.map(own => ({
    kind: "package",
    package: {
     ecosystem: "cargo",
     ...own
    },
    why: "cargo-geiger did not measure it"
   }));
  }
  function unscannedFiles({used_but_not_scanned_files: files = []}) {
   if (files.length === 0) return [];
   return [ {
    kind: "run",
    why: `${files.length} compiled ${files.length === 1 ? "file was" : "files were"} not scanned`
   } ];
  }
  const cycloneDxReader = {
   format: "cyclonedx-1",
   tool: "CycloneDX",
   docs: "https://cyclonedx.org/docs/1.6/json/",
   read: cyclonedx_read
  };
  const cyclonedx_REMEDY = "upload the bill of materials as its tool wrote it: CycloneDX 1.x, as JSON";
  const headShape = schemas.Ikc({
   bomFormat: schemas.euz("CycloneDX"),
   specVersion: schemas.YjP(),
   metadata: schemas.lqM(schemas.Ikc({
    timestamp: schemas.lqM(schemas.YjP())
   })),
   vulnerabilities: schemas.lqM(schemas.YOg(schemas.L5J())),
   compositions: schemas.lqM(schemas.YOg(schemas.Ikc({
    aggregate: schemas.YjP()
   })))
  });
  const choiceShape = schemas.Ikc({
   license: schemas.lqM(schemas.Ikc({
    id: schemas.lqM(schemas.YjP()),
    name: schemas.lqM(schemas.YjP())
   })),
   expression: schemas.lqM(schemas.YjP())
  });
  const componentShape = schemas.Ikc({
   purl: schemas.lqM(schemas.YjP()),
   licenses: schemas.lqM(schemas.YOg(choiceShape)),
   components: schemas.lqM(schemas.YOg(schemas.L5J()))
  });
  function cyclonedx_read({text: text}) {
   const document = reportDocument(text, {
    tool: "CycloneDX",
    remedy: cyclonedx_REMEDY
   });
   const head = readShape(document, headShape);
   if (!/^1\.\d+$/.test(head.specVersion)) throw new evidence_error.o(`specVersion is ${(0, 
   json_value.v)(head.specVersion)}, not 1.x`, {
    line: document.lineOf([ "specVersion" ]),
    remedy: cyclonedx_REMEDY
   });
   const components = [ ...componentsAt(document, []) ];
   const licences = components.flatMap(licenceOf);
   return auditReading({
    ...cycloneDxReader,
    topics: [ "licences" ]
   }, {
    generated: statedInstant(head.metadata?.timestamp, "metadata.timestamp"),
    universe: {
     kind: "listed",
     packages: licences.map(licence => licence.package)
    },
    notMeasured: [ ...withoutUrl(components.length - licences.length), ...unread(head) ],
    licences: licences
   });
  }
  function* componentsAt(document, path) {
   const list = [ ...path, "components" ];
   const components = readShape(document, schemas.lqM(schemas.YOg(componentShape)), list) ?? [];
   for (const [index, component] of components.entries()) {
    yield component;
    if (component.components !== void 0) yield* componentsAt(document, [ ...list, index ]);
   }
  }
  function licenceOf({purl: purl, licenses: licenses}) {
   const own = purl === void 0 ? void 0 : packageOfUrl(purl);
   return own === void 0 ? [] : [ {
    package: own,
    expression: expressionOf(licenses ?? [])
   } ];
  }
  function expressionOf(choices) {
   if (choices.length === 0) return unknown("the component states no licence");
   const expressions = choices.map(({license: license, expression: expression}) => expression ?? license?.id);
   if (expressions.includes(void 0)) {
    const names = choices.map(({license: license}) => (0, json_value.v)(license?.name)).join(", ");
    return unknown(`the component names its licence in free text: ${names}`);
   }
   return known(expressions.length === 1 ? `${expressions[0]}` : expressions.map(text => `(${text})`).join(" AND "));
  }
  function withoutUrl(components) {
   if (components === 0) return [];
   return [ {
    kind: "part",
    what: `${components} ${components === 1 ? "component" : "components"}`,
    why: "without a package URL that has a version, nothing says which package it is"
   } ];
  }
  function unread({vulnerabilities: vulnerabilities = [], compositions: compositions = []}) {
   const partial = compositions.filter(({aggregate: aggregate}) => aggregate !== "complete");
   return [ ...vulnerabilities.length === 0 ? [] : [ part("vulnerabilities", "read the report of the tool that found them: this format leaves out what it skipped") ], ...partial.map(({aggregate: aggregate}) => part("components", `compositions.aggregate is ${(0, 
   json_value.v)(aggregate)}`)) ];
  }
  function part(what, why) {
   return {
    kind: "part",
    what: what,
    why: why
   };
  }
  const githubCompareReader = {
   format: "github-dependency-compare",
   tool: "GitHub's dependency review API",
   docs: "https://docs.github.com/en/rest/dependency-graph/dependency-review",
   read: github_compare_read
  };
  const github_compare_advisoryShape = schemas.Ikc({
   severity: json_shape_name,
   advisory_ghsa_id: json_shape_name,
   advisory_url: schemas.lqM(schemas.mee(schemas.YjP()))
  });
  const github_compare_rowShape = schemas.Ikc({
   change_type: schemas.k5n([ "added", "removed" ]),
   ecosystem: json_shape_name,
   name: json_shape_name,
   version: schemas.YjP(),
   license: schemas.mee(schemas.YjP()),
   vulnerabilities: schemas.YOg(github_compare_advisoryShape)
  });
  const github_compare_REMEDY = "turn on the dependency graph, and give the token contents: read (of a private repository it needs GitHub Code Security)";
  function github_compare_read(run) {
   if (run.status !== void 0 && run.status !== 200) throw new evidence_error.o(`the dependency review API answered with status ${run.status}`, {
    line: void 0,
    remedy: github_compare_REMEDY
   });
   const document = reportDocument(run.text, {
    tool: githubCompareReader.tool,
    remedy: github_compare_REMEDY
   });
   refuseMessage(document.value);
   const added = readShape(document, schemas.YOg(github_compare_rowShape)).filter(({change_type: type}) => type === "added");
   const named = added.filter(({version: version}) => version !== "");
   return auditReading({
    ...githubCompareReader,
    topics: [ "advisories", "licences" ]
   }, {
    database: {
     date: unknown("GitHub asks its advisory database as it is now"),
     source: known("https://github.com/advisories")
    },
    universe: {
     kind: "listed",
     packages: named.map(github_compare_identityOf)
    },
    vulnerabilities: added.flatMap(vulnerabilitiesOf),
    notMeasured: [ ...added.flatMap(withoutVersion), ...missing(run.headers ?? {}) ],
    licences: named.map(github_compare_licenceOf)
   });
  }
  function refuseMessage(value) {
   if (!(0, json_value.O)(value)) return;
   throw new evidence_error.o(`the dependency review API answered ${(0, json_value.v)(value["message"] ?? value)}, not a list of changes`, {
    line: 1,
    remedy: github_compare_REMEDY
   });
  }
  function github_compare_identityOf({ecosystem: ecosystem, name: own, version: version}) {
   return {
    ecosystem: ecosystemOf(ecosystem),
    name: own,
    version: version
   };
  }
  function vulnerabilitiesOf(row) {
   const {ecosystem: ecosystem, name: own, version: version} = github_compare_identityOf(row);
   return row.vulnerabilities.map(({severity: severity, advisory_ghsa_id: id, advisory_url: url}) => ({
    package: {
     ecosystem: ecosystem,
     name: own,
     versions: version === "" ? {
      kind: "range",
      range: "*"
     } : {
      kind: "version",
      version: version
     }
    },
    ids: [ id ],
    severity: severityOfWord(severity),
    informational: void 0,
    fixed: [],
    url: url ?? void 0
   }));
  }
  function withoutVersion(row) {
   if (row.version !== "") return [];
   const {ecosystem: ecosystem, name: own} = github_compare_identityOf(row);
   return [ {
    kind: "package",
    package: {
     ecosystem: ecosystem,
     name: own,
     version: void 0
    },
    why: "GitHub does not know its version"
   } ];
  }
  function missing(headers) {
   const warnings = headers["x-github-dependency-graph-snapshot-warnings"];
   return [ .../\brel="?next"?/.test(headers["link"] ?? "") ? [ github_compare_part("the pages that follow", "only one page was read") ] : [], ...warnings ? [ github_compare_part("dependencies from snapshots", decoded(warnings)) ] : [] ];
  }
  function github_compare_part(what, why) {
   return {
    kind: "part",
    what: what,
    why: why
   };
  }
  function decoded(base64) {
   try {
    return (new TextDecoder).decode(Uint8Array.from(atob(base64), character => character.charCodeAt(0)));
   } catch {
    return base64;
   }
  }
  const MAX_LICENCE = 255;
  function github_compare_licenceOf(row) {
   const {license: license} = row;
   const own = github_compare_identityOf(row);
   if (license === null || license === "") return {
    package: own,
    expression: unknown("GitHub does not know its licence")
   };
   return license.length >= MAX_LICENCE ? {
    package: own,
    expression: unknown(`GitHub cut its licence at ${MAX_LICENCE} characters`)
   } : {
    package: own,
    expression: known(license)
   };
  }
  var json_cursor = __webpack_require__(4625);
  const QUOTE = 34;
  const OPEN = 123;
  const CLOSE = 125;
  const NEWLINE = 10;
  function* jsonStream(text) {
   let start = 0;
   let line = 1;
   let depth = 0;
   for (let at = 0; at < text.length; at++) switch (text.charCodeAt(at)) {
   case QUOTE:
    at = Math.max(at, (0, json_cursor.m)(text, at));
    break;

   case OPEN:
    depth++;
    break;

   case CLOSE:
    if (--depth > 0) break;
    yield partDocument(text.slice(start, at + 1), line);
    line += newlines(text, start, at + 1);
    start = at + 1;
    depth = 0;
    break;
   }
   if (text.slice(start).trim() !== "") yield partDocument(text.slice(start), line);
  }
  function newlines(text, start, end) {
   let lines = 0;
   for (let at = start; at < end; at++) if (text.charCodeAt(at) === NEWLINE) lines++;
   return lines;
  }
  const govulncheckReader = {
   format: "govulncheck",
   tool: "govulncheck",
   docs: "https://go.dev/doc/security/vuln/",
   read: govulncheck_read
  };
  const configShape = schemas.Ikc({
   protocol_version: json_shape_name,
   db: schemas.lqM(json_shape_name),
   db_last_modified: schemas.lqM(json_shape_name)
  });
  const sbomShape = schemas.Ikc({
   modules: schemas.lqM(schemas.YOg(schemas.Ikc({
    path: json_shape_name,
    version: schemas.lqM(schemas.YjP())
   })))
  });
  const osvShape = schemas.Ikc({
   id: json_shape_name,
   aliases: schemas.lqM(schemas.YOg(json_shape_name)),
   severity: schemas.lqM(schemas.YOg(schemas.Ikc({
    type: schemas.YjP(),
    score: schemas.YjP()
   })))
  });
  const findingShape = schemas.Ikc({
   osv: json_shape_name,
   fixed_version: schemas.lqM(schemas.YjP()),
   trace: schemas.YOg(schemas.Ikc({
    module: json_shape_name,
    version: schemas.lqM(schemas.YjP())
   })).check(api.m9(1, "a list that is not empty"))
  });
  const messageShape = schemas.Ikc({
   config: schemas.lqM(configShape),
   SBOM: schemas.lqM(sbomShape),
   osv: schemas.lqM(osvShape),
   finding: schemas.lqM(findingShape),
   progress: schemas.lqM(schemas.Ikc({
    message: schemas.lqM(schemas.YjP())
   }))
  });
  const govulncheck_REMEDY = "fix what govulncheck says on standard error, and upload its whole output";
  function govulncheck_read({text: text, exitCode: exitCode}) {
   const messages = Array.from(jsonStream(text), document => readShape(document, messageShape));
   const config = messages[0]?.config;
   refuseSecond(messages);
   const sbom = messages.find(({SBOM: SBOM}) => SBOM !== void 0)?.SBOM;
   if (config === void 0 || sbom === void 0) throw new evidence_error.o(`the stream of govulncheck has no ${config === void 0 ? "config at its start" : "SBOM"}`, {
    line: 1,
    remedy: govulncheck_REMEDY
   });
   const advisories = new Map(messages.flatMap(({osv: osv}) => osv === void 0 ? [] : [ [ osv.id, osv ] ]));
   const findings = messages.flatMap(({finding: finding}) => finding === void 0 ? [] : [ finding ]);
   checkModules(findings, sbom);
   return auditReading({
    ...govulncheckReader,
    topics: [ "advisories" ]
   }, {
    database: {
     date: statedInstant(config.db_last_modified, "config.db_last_modified"),
     source: config.db === void 0 ? {
      kind: "unknown",
      why: "config.db is not set"
     } : known(config.db)
    },
    universe: {
     kind: "listed",
     packages: modulesOf(sbom)
    },
    vulnerabilities: govulncheck_flaws(findings, advisories),
    notMeasured: unfinished(messages.at(-1), exitCode)
   });
  }
  function checkModules(findings, {modules: modules = []}) {
   const versions = new Map(modules.map(({path: path, version: version = ""}) => [ path, version ]));
   for (const {osv: osv, trace: trace} of findings) {
    const [{module: path, version: version = ""} = {
     module: ""
    }] = trace;
    const listed = versions.get(path);
    if (listed !== void 0 && (listed === "" || version === "" || listed === version)) continue;
    throw new evidence_error.o(`${osv} is found in ${path}@${version}, which is not among the modules`, {
     line: 1,
     remedy: govulncheck_REMEDY
    });
   }
  }
  function refuseSecond(messages) {
   if (messages.filter(message => message.config !== void 0).length < 2) return;
   throw new evidence_error.o("the file holds the streams of several runs of govulncheck", {
    line: 1,
    remedy: "write the report of each run into a file of its own"
   });
  }
  function modulesOf({modules: modules = []}) {
   return modules.flatMap(({path: path, version: version}) => version === void 0 || version === "" ? [] : [ {
    ecosystem: "go",
    name: path,
    version: version
   } ]);
  }
  function govulncheck_flaws(findings, advisories) {
   const found = findings.flatMap(({osv: osv, fixed_version: fixed, trace: [place]}) => {
    if (place === void 0) return [];
    const advisory = advisories.get(osv);
    const vulnerability = {
     package: {
      ecosystem: "go",
      name: place.module,
      versions: affectedVersions(place.version)
     },
     ids: [ osv, ...advisory?.aliases ?? [] ],
     severity: severityOfVectors((advisory?.severity ?? []).map(({score: score}) => score)),
     informational: void 0,
     fixed: fixed === void 0 || fixed === "" ? [] : [ fixed ],
     url: `https://pkg.go.dev/vuln/${encodeURIComponent(osv)}`
    };
    return [ [ JSON.stringify([ osv, place.module, place.version ]), vulnerability ] ];
   });
   return [ ...new Map(found).values() ];
  }
  function affectedVersions(version) {
   return version ? {
    kind: "version",
    version: version
   } : {
    kind: "range",
    range: "*"
   };
  }
  const SUCCESS = [ 0, 3 ];
  const FETCHING = /^Fetching\b/;
  function unfinished(last, exitCode) {
   if (exitCode === void 0) return [ {
    kind: "run",
    why: "the exit code of govulncheck is not known, and its report has no end mark"
   } ];
   if (!SUCCESS.includes(exitCode)) return [ {
    kind: "run",
    why: `govulncheck failed with exit code ${exitCode}`
   } ];
   const isWhole = last?.finding !== void 0 || last?.progress !== void 0 && !FETCHING.test(last.progress.message ?? "");
   return isWhole ? [] : [ {
    kind: "run",
    why: "the report ends before the code was checked"
   } ];
  }
  const npmAuditReader = {
   format: "npm-audit-2",
   tool: "npm audit",
   docs: "https://docs.npmjs.com/cli/v11/commands/npm-audit",
   read: npm_audit_read
  };
  const npm_audit_advisoryShape = schemas.Ikc({
   source: schemas.KCZ([ schemas.aig(), schemas.YjP() ]),
   name: json_shape_name,
   url: schemas.lqM(schemas.mee(schemas.YjP())),
   severity: schemas.lqM(schemas.mee(schemas.YjP())),
   cvss: schemas.lqM(schemas.mee(schemas.Ikc({
    vectorString: schemas.lqM(schemas.mee(schemas.YjP()))
   }))),
   range: schemas.YjP()
  });
  const fixShape = schemas.Ikc({
   name: json_shape_name,
   version: json_shape_name
  });
  const npm_audit_packageShape = schemas.Ikc({
   name: json_shape_name,
   via: schemas.YOg(schemas.KCZ([ json_shape_name, npm_audit_advisoryShape ])),
   fixAvailable: schemas.KCZ([ schemas.zMY(), fixShape ])
  });
  const metadataShape = schemas.Ikc({
   vulnerabilities: schemas.Ikc({
    total: count
   }),
   dependencies: schemas.Ikc({
    total: count
   })
  });
  function npm_audit_read({text: text, log: log}) {
   const document = reportDocument(text, {
    tool: "npm audit",
    remedy: "run npm audit --json where it can reach the registry, and upload its whole output"
   });
   refuseError(document);
   const {vulnerabilities: declared, dependencies: dependencies} = readShape(document, metadataShape, [ "metadata" ]);
   const packages = readMembers(document, npm_audit_packageShape, [ "vulnerabilities" ]);
   checkTotal(document, declared.total, packages);
   const vulnerabilities = [ ...packages.values() ].flatMap(npm_audit_vulnerabilitiesOf);
   const source = answeringRegistry(log);
   return auditReading({
    ...npmAuditReader,
    topics: [ "advisories" ]
   }, {
    database: {
     date: unknown("npm audit asks the registry, which gives no date"),
     source: source
    },
    universe: {
     kind: "counted",
     ecosystem: "npm",
     count: dependencies.total
    },
    vulnerabilities: [ ...new Map(vulnerabilities.map(one => [ keyOf(one), one ])).values() ],
    notMeasured: [ ...offline(vulnerabilities.length, source), DEVELOPMENT ],
    settingsFiles: [ ".npmrc" ]
   });
  }
  function refuseError(document) {
   const {value: value} = document;
   const version = (0, json_value.O)(value) ? value["auditReportVersion"] : void 0;
   if (version === 2) return;
   const reason = (0, json_value.O)(value) ? reasonOf(value) : void 0;
   throw new evidence_error.o(reason === void 0 ? `auditReportVersion is ${(0, json_value.v)(version)}, not 2: this is not a report of npm audit that can be read` : `npm audit failed: ${reason}`, {
    line: 1,
    remedy: "run npm audit --json of npm 7 or later, with a lock file, where it can reach the registry"
   });
  }
  function reasonOf(value) {
   const {message: message, error: error} = value;
   if (typeof message === "string") return (0, json_value.v)(message);
   if (!(0, json_value.O)(error)) return;
   return (0, json_value.v)(error["code"] ?? error["summary"] ?? error);
  }
  function checkTotal(document, total, packages) {
   if (total === packages.size) return;
   throw new evidence_error.o(`metadata.vulnerabilities.total is ${total}, and ${packages.size} are listed`, {
    line: document.lineOf([ "metadata", "vulnerabilities", "total" ]),
    remedy: "upload the report as npm wrote it"
   });
  }
  function npm_audit_vulnerabilitiesOf({name: affected, via: via, fixAvailable: fixAvailable}) {
   const fixed = typeof fixAvailable === "object" && fixAvailable.name === affected ? [ fixAvailable.version ] : [];
   return via.filter(cause => typeof cause !== "string").map(advisory => vulnerability(advisory, fixed));
  }
  function vulnerability(advisory, fixed) {
   const word = severityOfWord(advisory.severity);
   return {
    package: {
     ecosystem: "npm",
     name: advisory.name,
     versions: {
      kind: "range",
      range: advisory.range
     }
    },
    ids: [ advisoryId(advisory) ],
    severity: word === "unknown" ? severityOfVector(advisory.cvss?.vectorString) : word,
    informational: void 0,
    fixed: fixed,
    url: advisory.url ?? void 0
   };
  }
  function advisoryId({url: url, source: source}) {
   return /\/(GHSA(?:-[a-z\d]{4}){3})$/i.exec(url ?? "")?.[1] ?? `npm:${source}`;
  }
  function keyOf({package: {name: affected, versions: versions}, ids: ids}) {
   return JSON.stringify([ affected, ids, versions ]);
  }
  const ANSWER = /^npm http fetch POST 200 (\S+?)\/-\/npm\/v1\/security\/advisories\/bulk\b/m;
  function answeringRegistry(log) {
   const registry = ANSWER.exec(log ?? "")?.[1];
   return registry === void 0 ? unknown(log === void 0 ? "there is no log of npm audit beside its report" : "the log of npm audit shows no answer of a registry (it needs --loglevel=http)") : known(registry);
  }
  function offline(findings, source) {
   if (findings > 0 || source.kind === "known") return [];
   return [ {
    kind: "run",
    why: `npm audit --offline writes the same empty report, and ${source.why}`
   } ];
  }
  const DEVELOPMENT = {
   kind: "part",
   what: "packages left out with --omit",
   why: "the report counts them all the same, and does not say that it left them out"
  };
  const osvScannerReader = {
   format: "osv-scanner",
   tool: "osv-scanner",
   docs: "https://google.github.io/osv-scanner/output/#json",
   read: osv_scanner_read
  };
  const eventShape = schemas.Ikc({
   fixed: schemas.lqM(schemas.YjP())
  });
  const affectedShape = schemas.Ikc({
   package: schemas.lqM(schemas.Ikc({
    name: schemas.YjP(),
    ecosystem: schemas.YjP()
   })),
   ranges: schemas.lqM(schemas.mee(schemas.YOg(schemas.Ikc({
    events: schemas.lqM(schemas.YOg(eventShape))
   }))))
  });
  const vulnerabilityShape = schemas.Ikc({
   id: json_shape_name,
   aliases: schemas.lqM(schemas.mee(schemas.YOg(json_shape_name))),
   severity: schemas.lqM(schemas.mee(schemas.YOg(schemas.Ikc({
    score: schemas.YjP()
   })))),
   affected: schemas.lqM(schemas.mee(schemas.YOg(affectedShape)))
  });
  const groupShape = schemas.Ikc({
   ids: schemas.YOg(json_shape_name),
   aliases: schemas.lqM(schemas.mee(schemas.YOg(json_shape_name))),
   max_severity: schemas.lqM(schemas.YjP())
  });
  const osv_scanner_packageShape = schemas.Ikc({
   package: schemas.Ikc({
    name: schemas.YjP(),
    version: schemas.YjP(),
    ecosystem: schemas.YjP(),
    commit: schemas.lqM(schemas.YjP())
   }),
   vulnerabilities: schemas.lqM(schemas.mee(schemas.YOg(vulnerabilityShape))),
   groups: schemas.lqM(schemas.mee(schemas.YOg(groupShape))),
   licenses: schemas.lqM(schemas.mee(schemas.YOg(schemas.YjP())))
  });
  const osv_scanner_reportShape = schemas.Ikc({
   results: schemas.mee(schemas.YOg(schemas.Ikc({
    packages: schemas.mee(schemas.YOg(osv_scanner_packageShape))
   })))
  });
  function osv_scanner_read(run) {
   const document = reportDocument(run.text, {
    tool: "osv-scanner",
    remedy: "fix what osv-scanner says on standard error, and upload its whole output"
   });
   const scanned = (readShape(document, osv_scanner_reportShape).results ?? []).flatMap(({packages: packages}) => packages ?? []);
   const failures = failed(run);
   return auditReading({
    ...osvScannerReader,
    topics: [ "advisories", "licences" ]
   }, {
    universe: osv_scanner_universeOf(scanned, failures),
    vulnerabilities: scanned.flatMap(osv_scanner_vulnerabilitiesOf),
    ignored: silenced(run.log),
    notMeasured: failures,
    licences: scanned.flatMap(osv_scanner_licenceOf),
    settingsFiles: [ "osv-scanner.toml" ]
   });
  }
  function failed({exitCode: exitCode, log: log}) {
   if (exitCode === void 0) return [ {
    kind: "run",
    why: "the exit code of osv-scanner is not known, and a failed run writes a valid report"
   } ];
   if (exitCode !== 0 && exitCode !== 1) return [ {
    kind: "run",
    why: `osv-scanner failed with exit code ${exitCode}`
   } ];
   if (/^Scanned /m.test(log ?? "")) return [];
   return [ {
    kind: "run",
    why: "what an osv-scanner.toml filters out leaves no trace in the report, and its log (standard error) is not there"
   } ];
  }
  function osv_scanner_universeOf(scanned, [failure]) {
   if (failure !== void 0) return unknown(failure.why);
   if (scanned.length === 0) return unknown("osv-scanner lists only packages with findings (without --all-packages)");
   return {
    kind: "listed",
    packages: scanned.map(osv_scanner_identityOf)
   };
  }
  function osv_scanner_identityOf({package: own}) {
   const commit = own.commit ?? "";
   return {
    ecosystem: ecosystemOf(own.ecosystem || "git"),
    name: own.name || commit,
    version: own.version || commit
   };
  }
  function osv_scanner_vulnerabilitiesOf(scanned) {
   const flaws = scanned.vulnerabilities ?? [];
   const groups = scanned.groups ?? [];
   const grouped = new Set(groups.flatMap(({ids: ids}) => ids));
   const alone = flaws.filter(({id: id}) => !grouped.has(id)).map(({id: id}) => ({
    ids: [ id ]
   }));
   return [ ...groups, ...alone ].map(group => osv_scanner_vulnerability(scanned, group, flaws));
  }
  function osv_scanner_vulnerability(scanned, group, flaws) {
   const {ecosystem: ecosystem, name: own, version: version} = osv_scanner_identityOf(scanned);
   const entries = flaws.filter(({id: id}) => group.ids.includes(id));
   const aliases = [ ...group.aliases ?? [], ...entries.flatMap(entry => entry.aliases ?? []) ];
   const vectors = entries.flatMap(({severity: severity}) => severity ?? []).map(({score: score}) => score);
   const score = Number.parseFloat(group.max_severity ?? "");
   return {
    package: {
     ecosystem: ecosystem,
     name: own,
     versions: {
      kind: "version",
      version: version
     }
    },
    ids: [ ...new Set([ ...group.ids, ...aliases ]) ],
    severity: Number.isNaN(score) ? severityOfVectors(vectors) : severityOfScore(score),
    informational: void 0,
    fixed: [ ...new Set(entries.flatMap(entry => fixedIn(entry, scanned))) ],
    url: group.ids[0] === void 0 ? void 0 : `https://osv.dev/${encodeURIComponent(group.ids[0])}`
   };
  }
  function fixedIn({affected: affected}, {package: own}) {
   return (affected ?? []).filter(entry => entry.package?.name === own.name && entry.package.ecosystem === own.ecosystem).flatMap(({ranges: ranges}) => ranges ?? []).flatMap(({events: events}) => events ?? []).flatMap(({fixed: fixed}) => fixed === void 0 ? [] : [ fixed ]);
  }
  function silenced(log = "") {
   const lines = log.split("\n");
   const named = lines.flatMap(line => /^(\S+) (?:and \d+ alias(?:es)? )?(?:has|have) been filtered out/.exec(line)?.[1] ?? []);
   if (named.length > 0) return named.map(id => ({
    ids: [ id ],
    package: void 0,
    by: "osv-scanner.toml"
   }));
   return lines.filter(line => /^Filtered [1-9]/.test(line)).map(line => ({
    ids: [],
    package: void 0,
    by: line.trim()
   }));
  }
  function osv_scanner_licenceOf(scanned) {
   const {licenses: licenses} = scanned;
   if (licenses === null || licenses === void 0 || licenses.length === 0) return [];
   const expression = licenses.length === 1 ? licenses[0] : licenses.map(text => `(${text})`).join(" AND ");
   return [ {
    package: osv_scanner_identityOf(scanned),
    expression: known(expression ?? "")
   } ];
  }
  const pipAuditReader = {
   format: "pip-audit",
   tool: "pip-audit",
   docs: "https://github.com/pypa/pip-audit",
   read: pip_audit_read
  };
  const pip_audit_reportShape = schemas.Ikc({
   dependencies: schemas.YOg(schemas.KCZ([ schemas.Ikc({
    name: json_shape_name,
    version: json_shape_name,
    vulns: schemas.YOg(schemas.Ikc({
     id: json_shape_name,
     fix_versions: schemas.YOg(json_shape_name),
     aliases: schemas.lqM(schemas.YOg(json_shape_name))
    }))
   }), schemas.Ikc({
    name: json_shape_name,
    skip_reason: schemas.YjP()
   }) ], "a dependency with a version and its vulns, or with a skip_reason"))
  });
  function pip_audit_read({text: text, log: log}) {
   const document = reportDocument(text, {
    tool: "pip-audit",
    remedy: "fix what pip-audit says on standard error (it could not reach its service, or --strict), and upload its output"
   });
   const {dependencies: dependencies} = readShape(document, pip_audit_reportShape);
   if (dependencies.length === 0) throw new evidence_error.o("pip-audit looked at no package", {
    line: 1,
    remedy: "let it read the requirements, or run it where the project is installed"
   });
   const audited = dependencies.filter(dependency => "vulns" in dependency);
   return auditReading({
    ...pipAuditReader,
    topics: [ "advisories" ]
   }, {
    universe: {
     kind: "listed",
     packages: audited.map(({name: own, version: version}) => ({
      ecosystem: "python",
      name: own,
      version: version
     }))
    },
    vulnerabilities: audited.flatMap(pip_audit_vulnerabilitiesOf),
    ignored: pip_audit_silenced(log),
    notMeasured: dependencies.flatMap(pip_audit_skipped)
   });
  }
  function pip_audit_vulnerabilitiesOf({name: own, version: version, vulns: vulns}) {
   return vulns.map(({id: id, fix_versions: fixed, aliases: aliases = []}) => ({
    package: {
     ecosystem: "python",
     name: own,
     versions: {
      kind: "version",
      version: version
     }
    },
    ids: [ id, ...aliases ],
    severity: "unknown",
    informational: void 0,
    fixed: fixed,
    url: void 0
   }));
  }
  function pip_audit_skipped(dependency) {
   if (!("skip_reason" in dependency)) return [];
   return [ {
    kind: "package",
    package: {
     ecosystem: "python",
     name: dependency.name,
     version: void 0
    },
    why: dependency.skip_reason
   } ];
  }
  function pip_audit_silenced(log) {
   const match = /\b(?:ignored (\d+)|(\d+) ignored)\b/.exec(log ?? "");
   return Number(match?.[1] ?? match?.[2] ?? 0) === 0 ? [] : [ {
    ids: [],
    package: void 0,
    by: "--ignore-vuln"
   } ];
  }
  const spdxReader = {
   format: "spdx-2.3",
   tool: "SPDX",
   docs: "https://spdx.github.io/spdx-spec/v2.3/",
   read: spdx_read
  };
  const spdx_REMEDY = "upload the bill of materials as its tool wrote it: SPDX 2.3, as JSON";
  const spdx_packageShape = schemas.Ikc({
   name: json_shape_name,
   licenseDeclared: schemas.lqM(schemas.YjP()),
   licenseConcluded: schemas.lqM(schemas.YjP()),
   externalRefs: schemas.lqM(schemas.YOg(schemas.Ikc({
    referenceType: schemas.YjP(),
    referenceLocator: schemas.YjP()
   })))
  });
  const documentShape = schemas.Ikc({
   spdxVersion: schemas.YjP(),
   creationInfo: schemas.Ikc({
    created: schemas.lqM(schemas.YjP())
   }),
   packages: schemas.YOg(spdx_packageShape)
  });
  function spdx_read({text: text}) {
   const document = reportDocument(text, {
    tool: "SPDX",
    remedy: spdx_REMEDY
   });
   const root = (0, json_value.O)(document.value) && Object.hasOwn(document.value, "sbom") ? [ "sbom" ] : [];
   const {spdxVersion: spdxVersion, creationInfo: creationInfo, packages: packages} = readShape(document, documentShape, root);
   if (spdxVersion !== "SPDX-2.3") throw new evidence_error.o(`spdxVersion is ${(0, 
   json_value.v)(spdxVersion)}, not SPDX-2.3`, {
    line: document.lineOf([ ...root, "spdxVersion" ]),
    remedy: spdx_REMEDY
   });
   const licences = packages.flatMap(licencesOf);
   return auditReading({
    ...spdxReader,
    topics: [ "licences" ]
   }, {
    generated: statedInstant(creationInfo.created, "creationInfo.created"),
    universe: {
     kind: "listed",
     packages: licences.map(licence => licence.package)
    },
    notMeasured: packages.flatMap(spdx_withoutUrl),
    licences: licences
   });
  }
  function urlsOf({externalRefs: externalRefs = []}) {
   return externalRefs.filter(({referenceType: referenceType}) => referenceType === "purl").flatMap(({referenceLocator: referenceLocator}) => packageOfUrl(referenceLocator) ?? []);
  }
  function licencesOf(own) {
   const expression = spdx_expressionOf(own);
   return urlsOf(own).map(identity => ({
    package: identity,
    expression: expression
   }));
  }
  function spdx_expressionOf({licenseDeclared: declared, licenseConcluded: concluded}) {
   const texts = [ declared, concluded ];
   const stated = texts.filter(text => text !== void 0 && text !== "" && text !== "NOASSERTION");
   if (stated.includes("NONE")) return unknown("the document says NONE: the package has no licence");
   const [first, second = first] = stated;
   if (first === void 0) return unknown(texts.includes("NOASSERTION") ? "the document says NOASSERTION" : "the document states no licence");
   return known(first === second ? first : `(${first}) AND (${second})`);
  }
  function spdx_withoutUrl(own) {
   if (urlsOf(own).length > 0) return [];
   return [ {
    kind: "part",
    what: own.name,
    why: "without a package URL that has a version, nothing says which package it is"
   } ];
  }
  const AUDIT_READERS = {
   "cargo-audit": cargoAuditReader,
   "cargo-deny": cargoDenyReader,
   "cargo-geiger": cargoGeigerReader,
   "npm-audit-2": npmAuditReader,
   "pip-audit": pipAuditReader,
   "osv-scanner": osvScannerReader,
   govulncheck: govulncheckReader,
   "github-dependency-compare": githubCompareReader,
   "cyclonedx-1": cycloneDxReader,
   "spdx-2.3": spdxReader
  };
  function readAudit(format, run) {
   return AUDIT_READERS[format].read(run);
  }
  const KEYS = [ [ "cyclonedx-1", [ "bomFormat" ] ], [ "spdx-2.3", [ "spdxVersion" ] ], [ "spdx-2.3", [ "sbom" ] ], [ "npm-audit-2", [ "auditReportVersion" ] ], [ "cargo-audit", [ "lockfile", "vulnerabilities" ] ], [ "cargo-deny", [ "type", "fields" ] ], [ "pip-audit", [ "dependencies", "fixes" ] ], [ "cargo-geiger", [ "packages", "packages_without_metrics" ] ], [ "osv-scanner", [ "results" ] ], [ "govulncheck", [ "config" ] ], [ "github-dependency-compare", [ "message", "documentation_url" ] ], [ "npm-audit-2", [ "error" ] ] ];
  const STREAMS = [ [ "govulncheck", /^\s*\{\s*"config"\s*:/ ], [ "cargo-deny", /^\{"(?:fields|type)":/m ] ];
  function recogniseAudit(text) {
   const value = parsed(text);
   if (value === void 0) return STREAMS.find(([, pattern]) => pattern.test(text))?.[0];
   if (Array.isArray(value)) return "github-dependency-compare";
   if (!(0, json_value.O)(value)) return;
   return KEYS.find(([, keys]) => keys.every(key => Object.hasOwn(value, key)))?.[0];
  }
  function parsed(text) {
   try {
    return JSON.parse(text);
   } catch {
    return;
   }
  }
  var read_document = __webpack_require__(4296);
  const READERS = new Map([ [ ".cargo/audit.toml", ofCargoAudit ], [ "deny.toml", ofCargoDeny ], [ ".deny.toml", ofCargoDeny ], [ "osv-scanner.toml", ofOsvScanner ] ]);
  const SETTINGS_FILES = [ ...READERS.keys() ];
  async function settings_file_silencedBy(path, text) {
   const known = SETTINGS_FILES.find(file => `/${path}`.endsWith(`/${file}`));
   const read = READERS.get(known ?? "");
   return read === void 0 ? [] : read(await (0, read_document.MT)(text));
  }
  function ofCargoAudit(root) {
   const filters = [ [ "settings.severity", textsAt(root, "advisories", "severity_threshold") ], [ "settings.target_arch", textsAt(root, "target", "arch") ], [ "settings.target_os", textsAt(root, "target", "os") ] ];
   return [ ...textsAt(root, "advisories", "ignore"), ...filters.flatMap(([name, texts]) => texts.length === 0 ? [] : [ `${name} = ${texts.join(", ")}` ]) ];
  }
  function ofCargoDeny(root) {
   return textsAt(root, "advisories", "ignore");
  }
  function ofOsvScanner(root) {
   return textsAt(root, "IgnoredVulns");
  }
  function textsAt(node, ...keys) {
   const [key, ...rest] = keys;
   if (key !== void 0) {
    const member = node.kind === "mapping" ? node.members.get(key) : void 0;
    return member === void 0 ? [] : textsAt(member, ...rest);
   }
   switch (node.kind) {
   case "text":
    return [ node.text ];

   case "list":
    return node.items.flatMap(item => textsAt(item, ...item.kind === "mapping" ? [ "id" ] : []));

   default:
    return [];
   }
  }
 }
};
