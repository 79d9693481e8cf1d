exports.id = 818;
exports.ids = [818];
exports.modules = {

/***/ 9818:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_release_judgement = __webpack_require__(4794);

const require_read_xml = __webpack_require__(461);

const require_manifest_version = __webpack_require__(4493);

const SHARED = "Directory.Build.props";

const TAG_TOOLS = [ "MinVer" ];

function readDotnetVersion(manifest) {
 const own = readProject(manifest);
 const shared = require_release_judgement.fileName(manifest.path) === SHARED ? void 0 : sharedProps(manifest);
 const layers = [ own, ...shared === void 0 ? [] : [ readProject(shared) ] ];
 const tool = TAG_TOOLS.find(name => layers.some(({packages}) => packages.has(name)));
 if (tool !== void 0) return {
  kind: "tag",
  tool
 };
 const whole = propertyOf(layers, "PackageVersion") ?? propertyOf(layers, "Version");
 if (whole !== void 0) return {
  kind: "declared",
  ...whole
 };
 const prefix = propertyOf(layers, "VersionPrefix");
 if (prefix === void 0) throw require_manifest_version.computedVersion("it has no Version and no VersionPrefix", void 0);
 const suffix = propertyOf(layers, "VersionSuffix")?.version ?? "";
 return {
  kind: "declared",
  ...prefix,
  version: suffix === "" ? prefix.version : `${prefix.version}-${suffix}`
 };
}

function sharedProps(manifest) {
 for (const folder of require_release_judgement.ancestorsOf(require_release_judgement.folderOf(manifest.path))) {
  const path = require_release_judgement.pathIn(folder, SHARED);
  const text = manifest.readNearby(path);
  if (text !== void 0) return {
   path,
   text
  };
 }
}

function readProject({path, text}) {
 require_release_judgement.checkLength(text);
 const {root, problems} = require_read_xml.readXml(text);
 if (root === void 0) throw require_read_xml.xmlRefusal(problems[0]);
 const groups = root.children.flatMap(group => withGroup(group));
 return {
  path,
  properties: groups.filter(({isProperty}) => isProperty).map(propertyAt),
  packages: new Set(groups.flatMap(({element, isProperty}) => isProperty ? [] : element.attributes["Include"] ?? element.attributes["Update"] ?? []))
 };
}

function withGroup(group) {
 if (group.name === "PropertyGroup") return group.children.map(element => ({
  group,
  element,
  isProperty: true
 }));
 if (group.name !== "ItemGroup") return [];
 return group.children.filter(({name}) => name === "PackageReference" || name === "GlobalPackageReference").map(element => ({
  group,
  element,
  isProperty: false
 }));
}

function propertyAt({group, element}) {
 const isConditional = [ group, element ].some(({attributes}) => attributes["Condition"] !== void 0);
 return {
  name: element.name,
  text: element.text.trim(),
  line: element.line,
  isConditional
 };
}

function propertyOf(layers, name) {
 for (const {path, properties} of layers) {
  const own = properties.filter(each => each.name.toLowerCase() === name.toLowerCase());
  const [first] = own;
  if (first === void 0) continue;
  const conditional = own.find(({isConditional}) => isConditional);
  if (conditional !== void 0) throw require_manifest_version.computedVersion(`${name} depends on a condition in ${path}`, conditional.line);
  const other = own.find(({text}) => text !== first.text);
  if (other !== void 0) throw require_manifest_version.computedVersion(`${name} has two values in ${path}`, other.line);
  if (/\$\(|@\(|%\(/.test(first.text)) throw require_manifest_version.computedVersion(`${name} is computed in ${path}`, first.line);
  return {
   version: first.text,
   path,
   line: first.line
  };
 }
}

exports.readDotnetVersion = readDotnetVersion;


/***/ })

};
;