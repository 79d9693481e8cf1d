export const id = 67;

export const ids = [ 67 ];

export const modules = {
 86067: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   openArtifactStore: () => openArtifactStore
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _asked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56853);
  async function openArtifactStore() {
   const {DefaultArtifactClient: DefaultArtifactClient} = await Promise.all([ __webpack_require__.e(665), __webpack_require__.e(215) ]).then(__webpack_require__.bind(__webpack_require__, 98215));
   const client = new DefaultArtifactClient;
   return {
    upload: ({name: name, files: files, root: root, retentionDays: retentionDays, compressionLevel: compressionLevel}) => told(async () => {
     const options = retentionDays === void 0 ? {} : {
      retentionDays: retentionDays
     };
     const done = await client.uploadArtifact(name, [ ...files ], root, {
      ...options,
      compressionLevel: compressionLevel
     });
     if (done.id === void 0) throw new Error("the service returned no id for the artifact");
     return {
      id: done.id,
      bytes: done.size ?? 0,
      digest: done.digest ?? ""
     };
    }),
    list: run => told(async () => {
     const {artifacts: artifacts} = await client.listArtifacts({
      latest: true,
      ...findBy(run)
     });
     return artifacts.map(({id: id, name: name, size: size, digest: digest}) => ({
      id: id,
      name: name,
      bytes: size,
      digest: digest
     }));
    }),
    download: (artifact, folder, run) => told(async () => {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, {
      recursive: true
     });
     const expectedHash = artifact.digest === void 0 ? {} : {
      expectedHash: artifact.digest
     };
     const options = {
      path: folder,
      skipDecompress: true,
      ...expectedHash,
      ...findBy(run)
     };
     const {digestMismatch: digestMismatch} = await client.downloadArtifact(artifact.id, options);
     if (digestMismatch === true) throw new Error("its bytes differ from those that were uploaded");
     const [file, ...others] = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
     if (file === void 0 || others.length > 0) throw new Error("the service returned no archive");
     return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file);
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
     repositoryOwner: repositoryOwner,
     repositoryName: repositoryName
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
    if ((0, _asked_js__WEBPACK_IMPORTED_MODULE_2__.c2)(error) !== void 0) return {
     kind: "refused",
     ...(0, _asked_js__WEBPACK_IMPORTED_MODULE_2__.Of)(error, "actions: read")
    };
    const reason = error instanceof Error ? error.message.slice(0, 300) : String(error);
    const isOutside = reason.includes("ACTIONS_RUNTIME_TOKEN");
    const remedy = isOutside ? "run it in a GitHub Actions job: artifacts exist only there" : "run the job again";
    return {
     kind: "refused",
     reason: reason,
     remedy: remedy
    };
   }
  }
 },
 56853: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   NZ: () => asked,
   Of: () => refusalOf,
   c2: () => statusOf
  });
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
     const reason = status === void 0 ? `GitHub could not be reached: ${what}` : `GitHub answered ${status}: ${what}`;
     return {
      reason: reason,
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
    reason: reason,
    remedy: "update GitHub Enterprise Server, which does not know the field"
   };
   const isForbidden = [ "FORBIDDEN", "NOT_FOUND", "INSUFFICIENT_SCOPES" ].includes(first.type ?? "");
   return {
    reason: reason,
    remedy: isForbidden ? `give the job permissions: { ${permission} }` : "run the job again"
   };
  }
  function queryErrors(error) {
   if (!(error instanceof Error) || error.name !== "GraphqlResponseError" || !("errors" in error)) return [];
   return Array.isArray(error.errors) ? error.errors : [];
  }
 }
};
