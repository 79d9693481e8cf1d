export const id = 2593;

export const ids = [ 2593 ];

export const modules = {
 2593: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   gatherDocuments: () => gatherDocuments
  });
  var external_node_path_ = __webpack_require__(6760);
  var gather_disk = __webpack_require__(7321);
  var lib = __webpack_require__(9459);
  async function openHistory(folder) {
   const git = await (0, lib.gitIn)(folder);
   const shallow = git([ "rev-parse", "--is-shallow-repository" ])?.trim();
   if (shallow === void 0) return () => ({
    kind: "unknown",
    reason: "there is no git repository to read its age from"
   });
   const endsAt = sha => shallow === "true" && isCut(git, sha);
   return path => historyOf(git, path, endsAt);
  }
  function historyOf(git, path, endsAt) {
   const output = git([ "log", "-1", "--format=%H %ct", "--", path ]);
   if (output === void 0) return {
    kind: "unknown",
    reason: "git cannot read its age"
   };
   const [, sha, seconds] = /^([0-9a-f]{40,64}) (\d+)$/.exec(output.trim()) ?? [];
   if (sha === void 0 || seconds === void 0) return {
    kind: "uncommitted"
   };
   const at = Number(seconds) * 1e3;
   return endsAt(sha) ? {
    kind: "cut",
    notAfter: at
   } : {
    kind: "committed",
    at: at
   };
  }
  function isCut(git, sha) {
   const seen = git([ "rev-list", "--parents", "-1", sha ])?.trim().split(" ") ?? [];
   const [header = ""] = git([ "cat-file", "commit", sha ])?.split("\n\n") ?? [];
   return seen.length < 2 && /^parent /m.test(header);
  }
  const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;
  const REPOSITORY = "/owner/repository/";
  const TREE = `${REPOSITORY}blob/branch/`;
  function linkTarget(url, document) {
   if (ELSEWHERE.test(url)) return {
    kind: "elsewhere"
   };
   const base = `https://github.invalid${TREE}`;
   const relative = url.startsWith("/") ? url.slice(1) : url;
   const from = url.startsWith("/") ? base : base + document.split("/").map(encodeURIComponent).join("/");
   const resolved = URL.parse(relative, from);
   if (resolved === null) return {
    kind: "outside"
   };
   const {pathname: pathname, hash: hash} = resolved;
   if (`${pathname}/`.startsWith(TREE)) {
    const path = decoded(pathname.slice(TREE.length)).replace(/\/$/, "");
    return {
     kind: "inside",
     path: path,
     fragment: decoded(hash.slice(1))
    };
   }
   return pathname.startsWith(REPOSITORY) ? {
    kind: "elsewhere"
   } : {
    kind: "outside"
   };
  }
  function decoded(text) {
   try {
    return decodeURIComponent(text);
   } catch {
    return text;
   }
  }
  function checkLinks(document, {links: links}, files) {
   let checked = 0;
   const broken = [];
   for (const link of links) {
    const target = linkTarget(link.url, document);
    if (target.kind === "elsewhere") continue;
    checked++;
    const complaint = target.kind === "outside" ? "points outside the repository" : complaintAbout(target.path, target.fragment, files);
    if (complaint !== void 0) broken.push(finding(document, link, complaint));
   }
   return {
    checked: checked,
    broken: broken
   };
  }
  function complaintAbout(path, fragment, files) {
   const kind = files.kindOf(path);
   if (kind === void 0) return `points to ${path}, which does not exist`;
   if (kind === "folder" || fragment === "" || fragment === "top") return;
   const anchors = files.anchorsOf(path);
   if (anchors === void 0 || anchors.has(fragment.replace(/^user-content-/, ""))) return;
   return `points to #${fragment}, which does not exist in ${path}`;
  }
  function finding(document, {url: url, line: line}, complaint) {
   return {
    subject: url === "" ? "(empty link)" : url,
    message: complaint,
    file: document,
    line: line
   };
  }
  const MARKDOWN = /\.(?:md|markdown|mdown|mkdn?)$/i;
  async function gatherDocuments(context, tree) {
   const documents = context.policy.policy.traceability?.documents ?? [];
   if (documents.length === 0) return [];
   const {directory: directory} = context.inputs;
   const disk = (0, gather_disk.U)(directory, (0, gather_disk.i)(context.inputs));
   const history = documents.some(policy => policy["max-age"] !== void 0) ? await openHistory(directory) : void 0;
   const links = await linkReader(context, tree);
   return documents.map(policy => {
    const shown = context.workspace.display(policy.path);
    if (disk(policy.path) !== "file") return {
     policy: policy,
     shown: shown,
     exists: false,
     history: void 0,
     links: {
      kind: "none"
     }
    };
    const age = policy["max-age"] === void 0 ? void 0 : history?.(policy.path);
    return {
     policy: policy,
     shown: shown,
     exists: true,
     history: age,
     links: links(policy)
    };
   });
  }
  async function linkReader({inputs: inputs, workspace: workspace}, tree) {
   const {markdownOutline: markdownOutline} = await Promise.all([ __webpack_require__.e(669), __webpack_require__.e(5690) ]).then(__webpack_require__.bind(__webpack_require__, 5690));
   const root = (0, gather_disk.i)(inputs);
   const prefix = (0, external_node_path_.relative)(root, inputs.directory).split(external_node_path_.sep).join("/");
   const fromRoot = (0, gather_disk.U)(root, root);
   const outlines = new Map;
   const read = path => tree.read(towards(prefix, path));
   const files = {
    kindOf: fromRoot,
    anchorsOf: path => {
     if (!MARKDOWN.test(path)) return;
     if (!outlines.has(path)) {
      const source = read(path);
      outlines.set(path, source.kind === "read" ? markdownOutline(source.text) : void 0);
     }
     return outlines.get(path)?.anchors;
    }
   };
   return ({path: path}) => {
    if (!MARKDOWN.test(path)) return {
     kind: "none"
    };
    const source = tree.read(path);
    const shown = workspace.display(path);
    if (source.kind === "unreadable") return unreadable(source.reason, shown);
    const outline = markdownOutline(source.text);
    if (outline === void 0) return unreadable("is nested too deeply", shown);
    outlines.set(shown, outline);
    return {
     kind: "read",
     path: shown,
     ...checkLinks(shown, outline, files)
    };
   };
  }
  function unreadable(message, file) {
   return {
    kind: "unreadable",
    path: file,
    finding: {
     message: message,
     file: file
    }
   };
  }
  function towards(prefix, path) {
   if (prefix === "") return path;
   if (path.startsWith(`${prefix}/`)) return path.slice(prefix.length + 1);
   return `${"../".repeat(prefix.split("/").length)}${path}`;
  }
 }
};
