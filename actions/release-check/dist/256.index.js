exports.id = 256;
exports.ids = [256];
exports.modules = {

/***/ 9256:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_release_judgement = __webpack_require__(4794);

const require_read_xml = __webpack_require__(461);

const require_manifest_version = __webpack_require__(4493);

function readPomVersion(manifest) {
 const root = readProject(manifest.text);
 const own = elementAt(root, [ "project", "version" ]);
 const inherited = elementAt(root, [ "project", "parent", "version" ]);
 const id = elementAt(root, [ "project", "artifactId" ])?.text.trim();
 const found = own ?? inherited;
 if (found === void 0) throw require_manifest_version.noVersion("it has no version, nor does a parent", 1, "write <version>");
 const name = id === void 0 ? {} : {
  name: id
 };
 const written = found.text.trim();
 const place = {
  path: manifest.path,
  line: found.line
 };
 if (!written.includes("${")) return {
  kind: "declared",
  ...name,
  version: written,
  ...place
 };
 return {
  kind: "declared",
  ...name,
  ...withProperties(written, {
   manifest,
   root
  }, place)
 };
}

const PROPERTY = /\$\{([\w.-]{1,100})\}/g;

function withProperties(written, project, place) {
 const unknown = () => require_manifest_version.computedVersion(`the version ${JSON.stringify(written)} is only known when it is built`, place.line);
 const places = [];
 const version = written.replaceAll(PROPERTY, (_, name) => {
  const found = propertyOf(name, project);
  if (found === void 0) throw unknown();
  if (found.value !== "") places.push(found.place);
  return found.value;
 });
 if (version.includes("${") || version === "") throw unknown();
 return {
  version,
  ...places[0] ?? place
 };
}

const MAX_PARENTS = 8;

function propertyOf(name, project) {
 let current = project;
 for (let depth = 0; current !== void 0 && depth <= MAX_PARENTS; depth += 1) {
  const {manifest, root} = current;
  if (isConditional(root, name)) return;
  const found = elementAt(root, [ "project", "properties", name ]);
  if (found !== void 0) return {
   value: found.text.trim(),
   place: {
    path: manifest.path,
    line: found.line
   }
  };
  current = parentOf(current);
 }
}

function isConditional(root, name) {
 return root.children.filter(each => each.name === "profiles").flatMap(({children}) => children).some(profile => profile.children.some(each => each.name === "properties" && each.children.some(property => property.name === name)));
}

function parentOf({manifest, root}) {
 if (elementAt(root, [ "project", "parent" ]) === void 0) return;
 const named = elementAt(root, [ "project", "parent", "relativePath" ])?.text.trim() ?? "../pom.xml";
 const place = named === "" ? void 0 : require_release_judgement.within(require_release_judgement.folderOf(manifest.path), named);
 const path = place === void 0 || place.endsWith(".xml") ? place : `${place}/pom.xml`;
 const text = path === void 0 ? void 0 : manifest.readNearby(path);
 return path === void 0 || text === void 0 ? void 0 : {
  manifest: {
   ...manifest,
   path,
   text
  },
  root: readProject(text)
 };
}

function readProject(text) {
 require_release_judgement.checkLength(text);
 const {root, problems} = require_read_xml.readXml(text);
 if (root === void 0) throw require_read_xml.xmlRefusal(problems[0]);
 return root;
}

function elementAt(root, path) {
 let level = [ root ];
 let found = [];
 for (const step of path) {
  found = level.filter(({name}) => name === step);
  level = found.flatMap(({children}) => children);
 }
 const [first, second] = found;
 if (second !== void 0) throw require_manifest_version.noVersion(`<${path.join("/")}> appears twice`, second.line, "write it once");
 return first;
}

exports.readPomVersion = readPomVersion;


/***/ })

};
;