export const id = 4280;

export const ids = [ 4280 ];

export const modules = {
 4280: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  var markdown_files = __webpack_require__(5463);
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
   const {RepositoryPages: RepositoryPages} = await Promise.all([ __webpack_require__.e(669), __webpack_require__.e(8154) ]).then(__webpack_require__.bind(__webpack_require__, 8154));
   const root = (0, gather_disk.i)(inputs);
   const prefix = (0, external_node_path_.relative)(root, inputs.directory).split(external_node_path_.sep).join("/");
   const pages = new RepositoryPages({
    kindOf: (0, gather_disk.U)(root, root),
    read: path => tree.read(towards(prefix, path)),
    paths: () => tree.files.map(path => prefix === "" ? path : `${prefix}/${path}`)
   });
   return ({path: path, root: siteRoot}) => {
    if (!markdown_files.y.test(path)) return {
     kind: "none"
    };
    const named = siteRoot === void 0 ? void 0 : [ prefix, siteRoot ].filter(part => part !== "").join("/");
    const shown = workspace.display(path);
    const checked = pages.check(shown, named);
    return "reason" in checked ? unreadable(checked.reason, shown) : {
     kind: "read",
     path: shown,
     ...checked
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
 },
 5463: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   y: () => MARKDOWN
  });
  const MARKDOWN = /\.(?:mdx?|markdown|mdown|mkdn?)$/i;
 }
};
