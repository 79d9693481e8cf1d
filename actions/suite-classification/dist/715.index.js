export const id = 715;

export const ids = [ 715 ];

export const modules = {
 3715: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   gitIn: () => git_gitIn
  });
  __webpack_require__(7598);
  __webpack_require__(3024);
  __webpack_require__(6760);
  const MAX_OUTPUT = 256 * 1024 * 1024;
  const OPTIONS = [ "--no-replace-objects", "--no-pager", "--literal-pathspecs", "-c", "safe.directory=*", "-c", "core.fsmonitor=false", "-c", "log.showSignature=false", "-c", "i18n.logOutputEncoding=UTF-8" ];
  const ENVIRONMENT = {
   GIT_TERMINAL_PROMPT: "0",
   NoDefaultCurrentDirectoryInExePath: "1",
   GIT_GRAFT_FILE: "no-grafts"
  };
  async function git_gitIn(folder) {
   const {execFileSync: execFileSync} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
   const env = {
    ...process.env,
    ...ENVIRONMENT
   };
   return (args, {timeout: timeout} = {}) => {
    try {
     return execFileSync("git", [ ...OPTIONS, ...args ], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: MAX_OUTPUT,
      stdio: [ "ignore", "pipe", "ignore" ],
      env: env,
      ...timeout === void 0 ? {} : {
       timeout: timeout
      }
     });
    } catch {
     return;
    }
   };
  }
  [ "%(refname:lstrip=2)", "%(objecttype)", "%(objectname)", "%(committerdate:unix)", "%(*objecttype)", "%(*objectname)", "%(*committerdate:unix)" ].join("%00");
 }
};
