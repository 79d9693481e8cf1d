exports.id = 75;
exports.ids = [75];
exports.modules = {

/***/ 1075:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_asked = __webpack_require__(7685);

let node_path = __webpack_require__(6760);

let node_fs = __webpack_require__(3024);

async function openArtifactStore() {
 const {DefaultArtifactClient} = await (Promise.all(/* import() */[__webpack_require__.e(958), __webpack_require__.e(867)]).then(__webpack_require__.t.bind(__webpack_require__, 2867, 19)));
 const client = new DefaultArtifactClient;
 return {
  upload: ({name, files, root, retentionDays, compressionLevel}) => told(async () => {
   const options = retentionDays === void 0 ? {} : {
    retentionDays
   };
   const done = await client.uploadArtifact(name, [ ...files ], root, {
    ...options,
    compressionLevel
   });
   if (done.id === void 0) throw new Error("the service returned no id for the artifact");
   return {
    id: done.id,
    bytes: done.size ?? 0,
    digest: done.digest ?? ""
   };
  }),
  list: run => told(async () => {
   const {artifacts} = await client.listArtifacts({
    latest: true,
    ...findBy(run)
   });
   return artifacts.map(({id, name, size, digest}) => ({
    id,
    name,
    bytes: size,
    digest
   }));
  }),
  download: (artifact, folder, run) => told(async () => {
   (0, node_fs.mkdirSync)(folder, {
    recursive: true
   });
   const options = {
    path: folder,
    skipDecompress: true,
    ...artifact.digest === void 0 ? {} : {
     expectedHash: artifact.digest
    },
    ...findBy(run)
   };
   const {digestMismatch} = await client.downloadArtifact(artifact.id, options);
   if (digestMismatch === true) throw new Error("its bytes differ from those that were uploaded");
   const [file, ...others] = (0, node_fs.readdirSync)(folder);
   if (file === void 0 || others.length > 0) throw new Error("the service returned no archive");
   return (0, node_path.join)(folder, file);
  })
 };
}

function findBy(run) {
 if (run === void 0) return {};
 const [repositoryOwner = "", repositoryName = ""] = run.repository.split("/");
 return {
  findBy: {
   token: run.token,
   workflowRunId: run.runId,
   repositoryOwner,
   repositoryName
  }
 };
}

async function told(ask) {
 try {
  return {
   kind: "answered",
   value: await ask()
  };
 } catch (error) {
  if (require_asked.statusOf(error) !== void 0) return {
   kind: "refused",
   ...require_asked.refusalOf(error, "actions: read")
  };
  const reason = error instanceof Error ? error.message.slice(0, 300) : String(error);
  return {
   kind: "refused",
   reason,
   remedy: reason.includes("ACTIONS_RUNTIME_TOKEN") ? "run it in a GitHub Actions job: artifacts exist only there" : "run the job again"
  };
 }
}

exports.openArtifactStore = openArtifactStore;


/***/ }),

/***/ 7685:
/***/ ((__unused_webpack_module, exports) => {

async function asked(permission, ask) {
 try {
  return {
   kind: "answered",
   value: await ask()
  };
 } catch (error) {
  return {
   kind: "refused",
   ...refusalOf(error, permission)
  };
 }
}

function refusalOf(error, permission) {
 const refused = refusedQuery(error, permission);
 if (refused !== void 0) return refused;
 const status = statusOf(error);
 switch (status) {
 case 401:
  return {
   reason: "GitHub rejected the token",
   remedy: "set the input github-token to the token of the job, github.token"
  };

 case 403:
 case 404:
  return {
   reason: `GitHub answered ${status}: the token may lack a permission`,
   remedy: `give the job permissions: { ${permission} }`
  };

 default:
  {
   const what = error instanceof Error ? error.message.slice(0, 300) : String(error);
   return {
    reason: status === void 0 ? `GitHub could not be reached: ${what}` : `GitHub answered ${status}: ${what}`,
    remedy: "run the job again"
   };
  }
 }
}

function statusOf(error) {
 if (typeof error !== "object" || error === null || !("status" in error) || !("response" in error)) return;
 return error.response !== void 0 && typeof error.status === "number" ? error.status : void 0;
}

function refusedQuery(error, permission) {
 const [first] = queryErrors(error);
 if (first === void 0) return;
 const reason = `GitHub refused the query: ${first.message.slice(0, 300)}`;
 if (first.extensions?.code === "undefinedField") return {
  reason,
  remedy: "update GitHub Enterprise Server, which does not know the field"
 };
 return {
  reason,
  remedy: [ "FORBIDDEN", "NOT_FOUND", "INSUFFICIENT_SCOPES" ].includes(first.type ?? "") ? `give the job permissions: { ${permission} }` : "run the job again"
 };
}

function queryErrors(error) {
 if (!(error instanceof Error) || error.name !== "GraphqlResponseError" || !("errors" in error)) return [];
 return Array.isArray(error.errors) ? error.errors : [];
}

Object.defineProperty(exports, "asked", ({
 enumerable: true,
 get: function() {
  return asked;
 }
}));

Object.defineProperty(exports, "refusalOf", ({
 enumerable: true,
 get: function() {
  return refusalOf;
 }
}));

Object.defineProperty(exports, "statusOf", ({
 enumerable: true,
 get: function() {
  return statusOf;
 }
}));


/***/ })

};
;