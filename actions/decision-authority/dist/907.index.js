export const id = 907;

export const ids = [ 907 ];

export const modules = {
 7907: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   cellAt: () => cellAt,
   cellsAt: () => cellsAt,
   isTextCell: () => isTextCell,
   isVettedAnew: () => isVettedAnew,
   listDifference: () => listDifference,
   normalSource: () => normalSource,
   parseDocument: () => parseDocument,
   readEntryFile: () => readEntryFile,
   readList: () => readList,
   shownNode: () => shownNode,
   textListAt: () => textListAt,
   textOf: () => textOf,
   textsOf: () => textsOf,
   unchangedList: () => unchangedList,
   valuesAt: () => valuesAt,
   writtenText: () => writtenText
  });
  function textOf(cell) {
   return cell?.kind === "text" ? cell.text : void 0;
  }
  function textsOf(cells) {
   return cells.flatMap(cell => cell.kind === "text" ? [ cell.text ] : []);
  }
  function writtenText(cell) {
   if (cell === void 0) return "";
   return cell.kind === "text" ? cell.text : cell.shown;
  }
  function isTextCell(cell) {
   return cell?.kind === "text" && cell.text.trim() !== "";
  }
  const KEPT = {
   kind: "kept"
  };
  function listDifference(before, now) {
   const [old, present] = [ firstById(before), firstById(now) ];
   const gone = [ ...old.values() ].filter(({id: id}) => !present.has(id));
   const isNew = entry => !old.has(entry.id);
   const renames = renamesAmong(gone, [ ...present.values() ].filter(isNew));
   const repeated = counterpartsOfRepeated(before, now);
   const standings = new Map;
   for (const entry of now) {
    const known = repeated.has(entry) ? repeated.get(entry) : old.get(entry.id);
    const renamed = renames.get(entry);
    if (known === void 0) {
     standings.set(entry, {
      kind: "added",
      ...renamed === void 0 ? {} : {
       before: renamed
      }
     });
     continue;
    }
    const columns = changedColumns(known, entry);
    standings.set(entry, columns.size === 0 ? KEPT : {
     kind: "changed",
     before: known,
     columns: columns
    });
   }
   const renamed = new Set(renames.values());
   return {
    standings: standings,
    removed: gone.filter(entry => !renamed.has(entry)),
    before: before
   };
  }
  function unchangedList(now) {
   return {
    standings: new Map(now.map(entry => [ entry, KEPT ])),
    removed: [],
    before: now
   };
  }
  function firstById(entries) {
   const first = new Map;
   for (const entry of entries) if (!first.has(entry.id)) first.set(entry.id, entry);
   return first;
  }
  function counterpartsOfRepeated(before, now) {
   const counterparts = new Map;
   const repeated = [ ...byId(now) ].filter(([, entries]) => entries.length > 1);
   if (repeated.length === 0) return counterparts;
   const old = byId(before);
   for (const [id, entries] of repeated) {
    const left = new Map([ ...grouped(old.get(id) ?? [], contentKey) ].map(([key, same]) => [ key, [ ...same ] ]));
    const others = entries.filter(entry => {
     const same = left.get(contentKey(entry))?.pop();
     if (same !== void 0) counterparts.set(entry, same);
     return same === void 0;
    });
    const unmatched = [ ...left.values() ].flat();
    for (const [index, entry] of others.entries()) counterparts.set(entry, unmatched[index]);
   }
   return counterparts;
  }
  function contentKey(entry) {
   const {kind: kind, commits: commits, versions: versions, checksums: checksums, sources: sources, paths: paths, directory: directory, licence: licence, tier: tier, section: section} = entry;
   const {capabilities: capabilities} = entry;
   const cells = [ [ kind ], commits, versions, checksums, sources, paths, [ directory ], [ licence ], [ tier ] ];
   return JSON.stringify([ cells.map(each => each.map(cell => [ cell?.kind, contentOf(cell) ])), section, capabilities.kind === "list" ? [ ...new Set(capabilities.items) ].sort() : capabilities ]);
  }
  function byId(entries) {
   return grouped(entries, ({id: id}) => id);
  }
  function grouped(entries, keyOf) {
   const groups = new Map;
   for (const entry of entries) {
    const key = keyOf(entry);
    if (key === void 0) continue;
    const known = groups.get(key);
    if (known === void 0) groups.set(key, [ entry ]); else known.push(entry);
   }
   return groups;
  }
  function renamesAmong(gone, added) {
   const [from, to] = [ grouped(gone, placeOf), grouped(added, placeOf) ];
   const renames = new Map;
   for (const [place, [entry, ...others]] of to) {
    const [before, ...more] = from.get(place) ?? [];
    if (entry === void 0 || before === void 0 || others.length + more.length > 0) continue;
    renames.set(entry, before);
   }
   return renames;
  }
  function placeOf({sources: sources, paths: paths}) {
   const written = sources.map(cell => normalSource(writtenText(cell))).filter(text => text !== "");
   if (written.length === 0) return;
   return JSON.stringify([ written, paths.map(writtenText) ]);
  }
  function normalSource(source) {
   return source.trim().toLowerCase().replace(/^(?:git\+)?(?:https?|ssh|git):\/\/(?:git@)?/, "").replace(/^git@([^:/]+):/, "$1/").replace(/(?<!\/)\/+$/, "").replace(/\.git$/, "");
  }
  function changedColumns(before, now) {
   const changed = new Set;
   for (const [column, isEqual] of COMPARED) if (!isEqual(before, now)) changed.add(column);
   return changed;
  }
  const COMPARED = [ [ "pin", (left, right) => sameCell(left.kind, right.kind) && sameCells(left.commits, right.commits) && sameCells(left.versions, right.versions) && sameCells(left.checksums, right.checksums) ], [ "source", (left, right) => sameCells(left.sources, right.sources) && sameCells(left.paths, right.paths) && sameCell(left.directory, right.directory) ], [ "licence", (left, right) => sameCell(left.licence, right.licence) ], [ "tier", (left, right) => sameCell(left.tier, right.tier) ], [ "section", (left, right) => left.section === right.section ], [ "capabilities", (left, right) => sameList(left.capabilities, right.capabilities) ] ];
  function sameCell(left, right) {
   return left?.kind === right?.kind && contentOf(left) === contentOf(right);
  }
  function contentOf(cell) {
   return cell?.kind === "other" ? cell.content ?? cell.shown : writtenText(cell);
  }
  function sameCells(left, right) {
   return left.length === right.length && left.every((cell, index) => sameCell(cell, right[index]));
  }
  function sameList(left, right) {
   if (left.kind !== "list" || right.kind !== "list") return left.kind === right.kind && (left.kind !== "malformed" || right.kind !== "malformed" || left.content === right.content);
   const [one, other] = [ new Set(left.items), new Set(right.items) ];
   return one.size === other.size && [ ...one ].every(item => other.has(item));
  }
  function isVettedAnew(standing) {
   if (standing.kind === "kept") return false;
   if (standing.kind === "added") return true;
   return [ "pin", "source", "section" ].some(column => standing.columns.has(column));
  }
  var read_document = __webpack_require__(4296);
  var evidence_error = __webpack_require__(3427);
  async function parseDocument(text, path) {
   const ending = /\.([A-Za-z]+)$/.exec(path)?.[1]?.toLowerCase();
   if (ending === "toml") return (0, read_document.MT)(text);
   if (ending === "json" || ending !== "yml" && ending !== "yaml" && /^\s*[[{]/.test(text)) return (0, 
   read_document.U0)(text);
   const [root, ...more] = await (0, read_document.v)(text);
   if (root === void 0) throw new evidence_error.o("the file has no content", {
    line: 1,
    remedy: "write at least one entry"
   });
   const [second] = more;
   if (second === void 0) return root;
   throw new evidence_error.o("the file has several YAML documents", {
    line: second.line,
    remedy: "write one list: what follows --- would not be read"
   });
  }
  var json_value = __webpack_require__(3823);
  function valuesAt(root, place) {
   return itemsAt(root, place).map(({node: node}) => node);
  }
  function itemsAt(root, place) {
   return descend([ {
    node: root,
    through: ""
   } ], place);
  }
  function descend(values, place) {
   if (values.length === 0) return [];
   const whole = values.flatMap(value => membersOf(value, place));
   const dot = place.indexOf(".");
   if (dot === -1) return whole;
   const next = values.flatMap(value => membersOf(value, place.slice(0, dot)));
   return [ ...whole, ...descend(next, place.slice(dot + 1)) ];
  }
  function membersOf({node: node, through: through}, key) {
   if (key === "*") {
    const items = node.kind === "mapping" ? [ ...node.members ] : node.kind === "list" ? node.items.entries() : [];
    return [ ...items ].map(([name, item]) => ({
     node: item,
     through: `${through}.${name}`
    }));
   }
   const member = node.kind === "mapping" ? node.members.get(key) : void 0;
   return member === void 0 ? [] : [ {
    node: member,
    through: through
   } ];
  }
  function cellsAt(root, places = []) {
   for (const place of places) {
    const found = valuesAt(root, place).filter(({kind: kind}) => kind !== "null");
    if (found.length > 0) return found.map(cellOf);
   }
   return [];
  }
  function cellAt(root, places = []) {
   const [first, ...others] = cellsAt(root, places);
   if (first === void 0 || others.every(other => isEqual(first, other))) return first;
   const shown = [ first, ...others ].map(cell => cell.kind === "text" ? (0, json_value.v)(cell.text) : cell.shown);
   return {
    kind: "other",
    shown: `several values (${shown.join(", ")})`
   };
  }
  function isEqual(left, right) {
   return left.kind === right.kind && writtenText(left) === writtenText(right);
  }
  function textListAt(root, places = []) {
   for (const place of places) {
    const found = valuesAt(root, place).filter(({kind: kind}) => kind !== "null");
    if (found.length === 0) continue;
    const items = found.flatMap(node => node.kind === "list" ? node.items : []);
    const strange = found.find(({kind: kind}) => kind !== "list") ?? items.find(({kind: kind}) => kind !== "text");
    if (strange !== void 0) return {
     kind: "malformed",
     shown: shownNode(strange),
     content: found.map(value_place_contentOf).join()
    };
    return {
     kind: "list",
     items: items.flatMap(item => item.kind === "text" ? [ item.text ] : [])
    };
   }
   return {
    kind: "absent"
   };
  }
  function cellOf(node) {
   if (node.kind === "text") return {
    kind: "text",
    text: node.text
   };
   const shown = shownNode(node);
   return node.kind === "list" || node.kind === "mapping" ? {
    kind: "other",
    shown: shown,
    content: value_place_contentOf(node)
   } : {
    kind: "other",
    shown: shown
   };
  }
  function value_place_contentOf(node) {
   switch (node.kind) {
   case "list":
    return `[${node.items.map(value_place_contentOf).join()}]`;

   case "mapping":
    return `{${[ ...node.members ].map(([key, member]) => `${JSON.stringify(key)}:${value_place_contentOf(member)}`).sort().join()}}`;

   case "text":
    return JSON.stringify(node.text);

   default:
    return node.text;
   }
  }
  function shownNode(node) {
   switch (node.kind) {
   case "mapping":
    return "a mapping";

   case "list":
    return "a list";

   case "text":
    return (0, json_value.v)(node.text);

   default:
    return node.text === "" ? "empty" : node.text;
   }
  }
  function unnamedSections(root, {named: named, others: others}, columns) {
   if (named.has(root)) return [];
   const ofTexts = [ ...named ].some(node => node.kind === "list" && node.items.some(isText));
   const found = [];
   const look = (node, place) => {
    if (named.has(node) || others.has(node)) return;
    const entries = entriesIn(node, columns) + (ofTexts && place !== "" ? textsIn(node) : 0);
    if (entries > 0 && place !== "") {
     found.push({
      place: place,
      line: node.line,
      entries: entries
     });
     return;
    }
    for (const [key, member] of unnamed_sections_membersOf(node)) look(member, place === "" ? key : `${place}.${key}`);
   };
   look(root, "");
   return found;
  }
  function unnamed_sections_membersOf(node) {
   if (node.kind === "mapping") return node.members;
   return node.kind === "list" ? node.items.map((item, index) => [ String(index), item ]) : [];
  }
  function isText({kind: kind}) {
   return kind === "text";
  }
  function textsIn(node) {
   return node.kind === "list" ? node.items.filter(isText).length : 0;
  }
  function entriesIn(node, columns) {
   if (node.kind === "list") return node.items.filter(item => item.kind === "mapping" && (cellsAt(item, columns.id ?? [ "id" ]).length > 0 || hasSource(item, columns))).length;
   if (node.kind !== "mapping") return 0;
   return [ ...node.members.values() ].filter(item => item.kind === "mapping" && hasSource(item, columns)).length;
  }
  function hasSource(item, columns) {
   const {source: source, commit: commit, version: version, checksum: checksum} = columns;
   return [ source, commit, version, checksum ].some(places => cellsAt(item, places).length > 0);
  }
  function unpinnedSources(node, {source: source, commit: commit, checksum: checksum}) {
   const places = source ?? [];
   return {
    commit: alone(node, places, commit ?? []),
    checksum: alone(node, places, checksum ?? [])
   };
  }
  function alone(node, sources, pins) {
   if (!sources.some(isStarred) || !pins.some(isStarred)) return [];
   const [from, to] = [ firstWithValues(node, sources), firstWithValues(node, pins) ];
   if (from === void 0 || to === void 0 || parentOf(from.place) !== parentOf(to.place)) return [];
   const pinned = new Set(to.values.map(({through: through}) => through));
   return from.values.filter(({through: through}) => !pinned.has(through)).map(value => cellOf(value.node));
  }
  function firstWithValues(node, places) {
   for (const place of places) {
    const values = itemsAt(node, place).filter(({node: {kind: kind}}) => kind !== "null");
    if (values.length > 0) return {
     place: place,
     values: values
    };
   }
   return;
  }
  function isStarred(place) {
   return place.includes("*");
  }
  function parentOf(place) {
   return place.slice(0, place.lastIndexOf("*") + 1);
  }
  function readList(root, file, policy) {
   const {sections: sections = [ "" ], columns: columns = {}} = policy;
   const problems = [];
   const others = new Set((policy["other-sections"] ?? []).flatMap(place => valuesAt(root, place)));
   const entries = [];
   const named = new Set;
   for (const section of sections) {
    const found = section === "" ? [ root ] : valuesAt(root, section);
    if (found.length === 0) problems.push({
     message: `the section ${section} does not exist`,
     file: file,
     line: root.line
    });
    for (const node of found) {
     named.add(node);
     const read = readSection(node, {
      section: section,
      file: file,
      columns: columns
     }, others);
     for (const entry of read.entries) entries.push(entry);
     for (const problem of read.problems) problems.push(problem);
    }
   }
   return {
    entries: entries,
    problems: problems,
    unnamed: unnamedSections(root, {
     named: named,
     others: others
    }, columns).map(({place: place, line: line, entries: count}) => ({
     message: `${place} holds ${count} entries, and is not one of the sections`,
     file: file,
     line: line
    })),
    declared: declaredTotals(root, file, policy)
   };
  }
  function readSection(node, surroundings, others) {
   const entries = [];
   const problems = [];
   const strange = collectionProblem(node, surroundings);
   if (strange !== void 0) problems.push(strange);
   for (const item of itemsOf(node, others)) {
    const entry = entryOf(item, surroundings);
    if ("id" in entry) entries.push(entry); else problems.push(entry);
   }
   return {
    entries: entries,
    problems: problems
   };
  }
  function readEntryFile(root, file, policy) {
   const columns = policy.columns ?? {};
   const key = cellsAt(root, columns.id ?? [ "id" ]).length === 0 ? stemOf(file) : void 0;
   return entryOf({
    node: root,
    key: key
   }, {
    section: "",
    file: file,
    columns: columns
   });
  }
  function stemOf(file) {
   return file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
  }
  function itemsOf(node, others) {
   if (node.kind === "list") return node.items.map(item => ({
    node: item,
    key: void 0
   }));
   if (node.kind !== "mapping") return [];
   return [ ...node.members ].filter(([, member]) => !others.has(member)).map(([key, member]) => ({
    node: member,
    key: key
   }));
  }
  function collectionProblem(node, {section: section, file: file}) {
   if (node.kind === "list" || node.kind === "mapping") return;
   const name = section === "" ? "the file" : `the section ${section}`;
   return {
    message: `${name} is ${shownNode(node)}: write a list of entries, or a mapping of them by id`,
    file: file,
    line: node.line
   };
  }
  function entryOf({node: node, key: key}, {section: section, file: file, columns: columns}) {
   const {line: line} = node;
   const problem = message => ({
    message: message,
    file: file,
    line: line
   });
   if (node.kind === "text" && key === void 0) return node.text.trim() === "" ? problem("is empty where an id should be") : {
    ...NOTHING,
    id: node.text,
    section: section,
    file: file,
    line: line
   };
   if (node.kind !== "mapping") return problem(`is ${shownNode(node)}, and not an entry`);
   const reading = idOf(node, key, columns);
   if ("problem" in reading) return problem(reading.problem);
   const {id: id} = reading;
   const one = places => cellAt(node, places);
   return {
    id: id,
    section: section,
    file: file,
    line: line,
    name: one(columns.name),
    tier: one(columns.tier),
    licence: one(columns.licence),
    kind: one(columns.kind),
    directory: one(columns.directory),
    sources: cellsAt(node, columns.source),
    paths: cellsAt(node, columns.path),
    commits: cellsAt(node, columns.commit),
    versions: cellsAt(node, columns.version),
    checksums: cellsAt(node, columns.checksum),
    unpinned: unpinnedSources(node, columns),
    capabilities: textListAt(node, columns.capabilities),
    dependencies: textListAt(node, columns.dependencies)
   };
  }
  function idOf(node, key, columns) {
   const written = cellAt(node, columns.id ?? [ "id" ]);
   if (key === void 0) {
    if (written === void 0) return {
     problem: "has no id"
    };
    if (written.kind === "other") return {
     problem: `has the id ${written.shown}, ${notText(written.shown)}`
    };
   }
   const id = key ?? writtenText(written);
   if (id.trim() === "") return {
    problem: "has an empty id"
   };
   if (columns.id === void 0 || written === void 0 || writtenText(written) === id) return {
    id: id
   };
   return {
    problem: `has the id ${cellText(written)} under the key ${(0, json_value.v)(id)}: ${ONE_ID}`
   };
  }
  function notText(shown) {
   return `which is not a text${/^\d/.test(shown) ? ": put it in quotes" : ""}`;
  }
  const ONE_ID = "write the same in both places, or take id out of the columns of the policy";
  function cellText(cell) {
   return cell.kind === "text" ? (0, json_value.v)(cell.text) : cell.shown;
  }
  const NOTHING = {
   name: void 0,
   tier: void 0,
   licence: void 0,
   kind: void 0,
   directory: void 0,
   sources: [],
   paths: [],
   commits: [],
   versions: [],
   checksums: [],
   unpinned: {
    commit: [],
    checksum: []
   },
   capabilities: {
    kind: "absent"
   },
   dependencies: {
    kind: "absent"
   }
  };
  function declaredTotals(root, file, policy) {
   const totals = Object.entries(policy.totals ?? {}).map(([name, sections]) => {
    const [node] = valuesAt(root, name);
    const place = {
     file: file,
     line: node?.line ?? root.line
    };
    return {
     name: name,
     place: place,
     written: node && shownNode(node),
     counts: {
      sections: sections
     }
    };
   });
   const name = policy["tier-totals"];
   if (name === void 0) return totals;
   const [node] = valuesAt(root, name);
   if (node?.kind !== "mapping") {
    const place = {
     file: file,
     line: node?.line ?? root.line
    };
    return [ ...totals, {
     name: name,
     place: place,
     written: node && shownNode(node),
     counts: {
      tier: ""
     }
    } ];
   }
   const tiers = [ ...node.members ].map(([tier, member]) => ({
    name: `${name}.${tier}`,
    place: {
     file: file,
     line: member.line
    },
    written: shownNode(member),
    counts: {
     tier: tier
    }
   }));
   return [ ...totals, ...tiers ];
  }
 }
};
