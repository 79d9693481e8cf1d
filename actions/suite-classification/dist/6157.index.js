export const id = 6157;

export const ids = [ 6157 ];

export const modules = {
 6157: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   parseGemfileLock: () => parseGemfileLock,
   readGemfileLock: () => readGemfileLock
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2943);
  var _dependency_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7828);
  var _whole_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1022);
  const SECTIONS = new Set([ "GEM", "PATH", "GIT", "PLUGIN SOURCE" ]);
  const GEM = /^ {4}(\S+) \(([^()\s-]+)(?:-[^()\s]+)?\)$/;
  const NEED = /^ {6}([^\s()]+)(?: \([^()]*\))?!?$/;
  function readGemfileLock(text) {
   const {gems: gems, needs: needs} = parseGemfileLock(text);
   (0, _whole_lock_js__WEBPACK_IMPORTED_MODULE_0__.Q1)(new Set(gems.map(({name: name}) => name)), needs.filter(({name: name}) => name !== "bundler"));
   return {
    dependencies: gems.map(({name: name, version: version, line: line, kind: kind, remote: remote}) => (0, 
    _dependency_reader_js__WEBPACK_IMPORTED_MODULE_1__.xt)({
     name: name,
     line: line,
     section: "lock"
    }, {
     version: version,
     source: `${kind} ${remote}`
    }))
   };
  }
  function parseGemfileLock(text) {
   (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__.Nv)(text);
   (0, _whole_lock_js__WEBPACK_IMPORTED_MODULE_0__.Js)(text);
   const found = {
    gems: [],
    needs: []
   };
   const sections = new Set;
   let place = {
    section: "",
    remote: ""
   };
   for (const [index, written] of text.split("\n").entries()) {
    const line = written.replace(/\r$/, "");
    if (/^\S/.test(line)) {
     place = {
      section: line,
      remote: ""
     };
     sections.add(line);
    } else if (SECTIONS.has(place.section)) {
     place = {
      ...place,
      remote: /^ {2}remote: (.*)$/.exec(line)?.[1] ?? place.remote
     };
     if (line.startsWith("    ")) addGem(found, place, {
      line: line,
      number: index + 1
     });
    }
   }
   for (const wanted of [ "PLATFORMS", "DEPENDENCIES" ]) if (!sections.has(wanted)) throw (0, 
   _dependency_reader_js__WEBPACK_IMPORTED_MODULE_1__.Qm)(`it has no ${wanted}: the lock file is truncated`, void 0);
   return found;
  }
  function addGem({gems: gems, needs: needs}, {section: section, remote: remote}, {line: line, number: number}) {
   const [, name, version] = GEM.exec(line) ?? [];
   const need = NEED.exec(line)?.[1];
   if (name !== void 0 && version !== void 0) gems.push({
    name: name,
    version: version,
    line: number,
    kind: section.toLowerCase(),
    remote: remote
   }); else if (need !== void 0) needs.push({
    name: need,
    line: number
   }); else throw (0, _dependency_reader_js__WEBPACK_IMPORTED_MODULE_1__.Qm)("the line is not a gem with its version, and not one that a gem needs", number);
  }
 }
};
