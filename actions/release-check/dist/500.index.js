export const id = 500;

export const ids = [ 500 ];

export const modules = {
 8500: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   parseGemfileLock: () => parseGemfileLock
  });
  var located_shape = __webpack_require__(2943);
  var evidence_error = __webpack_require__(3427);
  function dependency_reader_malformed(message, line) {
   return new evidence_error.o(message, {
    line: line,
    remedy: "regenerate the file with the package manager, or correct the line"
   });
  }
  function checkLastLine(text) {
   if (text.endsWith("\n")) return;
   throw dependency_reader_malformed("the last line has no line break: the lock file is truncated", text.split("\n").length);
  }
  const SECTIONS = new Set([ "GEM", "PATH", "GIT", "PLUGIN SOURCE" ]);
  const GEM = /^ {4}(\S+) \(([^()\s-]+)(?:-[^()\s]+)?\)$/;
  const NEED = /^ {6}([^\s()]+)(?: \([^()]*\))?!?$/;
  function parseGemfileLock(text) {
   (0, located_shape.Nv)(text);
   checkLastLine(text);
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
   for (const wanted of [ "PLATFORMS", "DEPENDENCIES" ]) if (!sections.has(wanted)) throw dependency_reader_malformed(`it has no ${wanted}: the lock file is truncated`, void 0);
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
   }); else throw dependency_reader_malformed("the line is not a gem with its version, and not one that a gem needs", number);
  }
 }
};
