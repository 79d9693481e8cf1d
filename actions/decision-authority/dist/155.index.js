exports.id = 155;
exports.ids = [155];
exports.modules = {

/***/ 5155:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_rolldown_runtime = __webpack_require__(39);

const require_main = __webpack_require__(5197);

const require_located_shape = __webpack_require__(35);

const require_read_document = __webpack_require__(1943);

function jsonKeyProblem(text, value) {
 const members = require_main.countMembers(text);
 if (typeof members !== "number") return members;
 if (members === membersOf(value)) return;
 const [duplicate] = require_main.readJson(text).problems;
 return duplicate?.kind === "duplicate-key" ? duplicate : void 0;
}

function membersOf(value) {
 if (typeof value !== "object" || value === null) return 0;
 if (Array.isArray(value)) return value.reduce((sum, item) => sum + membersOf(item), 0);
 let members = 0;
 for (const member of Object.values(value)) members += 1 + membersOf(member);
 return members;
}

var JsonPlaces = class {
 #text;
 #lines;
 constructor(text) {
  this.#text = text;
  this.#lines = new require_main.LineIndex(text);
 }
 positionOf(path) {
  return this.#lines.positionAt(this.#locate(path).key);
 }
 positionsOfItems(path) {
  const {isWhole, start} = this.#locate(path);
  const cursor = new require_main.JsonCursor(this.#text);
  cursor.at = start;
  if (!isWhole || cursor.kind() !== "array") return [];
  const positions = [];
  cursor.enter();
  while (cursor.hasNext()) {
   positions.push(this.#lines.positionAt(cursor.at));
   cursor.skipValue();
  }
  return positions;
 }
 #locate(path) {
  const cursor = new require_main.JsonCursor(this.#text);
  cursor.skipBlank();
  let found = {
   key: cursor.at,
   start: cursor.at
  };
  for (const step of path) {
   const next = enterMember(cursor, step);
   if (next === void 0) return {
    ...found,
    isWhole: false
   };
   found = next;
  }
  return {
   ...found,
   isWhole: true
  };
 }
};

function enterMember(cursor, step) {
 const kind = cursor.kind();
 if (kind !== "object" && kind !== "array") return;
 cursor.enter();
 for (let index = 0; cursor.hasNext(); index++) {
  const offset = cursor.at;
  if ((kind === "object" ? cursor.readKey() : index) === step) return {
   key: offset,
   start: cursor.at
  };
  cursor.skipValue();
 }
}

function checkKeys(text, value, firstLine = 1) {
 const problem = jsonKeyProblem(text, value);
 if (problem !== void 0) throw require_read_document.jsonRefusal(problem, firstLine);
}

function parseJsonDocument(text) {
 const value = parseJson(text);
 checkKeys(text, value);
 const places = new JsonPlaces(text);
 return {
  value,
  lineOf: path => places.positionOf(path).line,
  linesOfItems: path => places.positionsOfItems(path).map(({line}) => line)
 };
}

function parseJson(text, firstLine = 1) {
 try {
  return JSON.parse(text);
 } catch {
  throw require_read_document.jsonRefusal(require_main.jsonFault(text), firstLine);
 }
}

const COUNT = "a whole number, 0 or more";

const RATE = "a number from 0 to 100";

const count = require_main.int(COUNT).check(require_main._nonnegative(COUNT));

require_main.number(RATE).check(require_main._gte(0, RATE), require_main._lte(100, RATE));

const name = require_main.string().check(require_main._minLength(1, "text that is not empty"));

const remark = require_main.optional(require_main.nullable(require_main.string()));

function readShape(document, schema, path = []) {
 const parsed = schema.safeParse(valueAt(document.value, path));
 if (parsed.success) return parsed.data;
 const [issue] = parsed.error.issues;
 const inner = (issue?.path ?? []).filter(key => typeof key !== "symbol");
 const place = [ ...path, ...inner ];
 throw new require_main.EvidenceError(`${pathText(place)}: ${describe(issue, valueAt(document.value, place))}`, {
  line: document.lineOf(place),
  remedy: "write the report as its format documents it"
 });
}

function readMembers(document, schema, path) {
 const object = readShape(document, anObject, path);
 return new Map(Object.keys(object).map(key => [ key, readShape(document, schema, [ ...path, key ]) ]));
}

const anObject = require_main.custom(require_located_shape.isJsonObject, "an object");

function pathText(path) {
 const text = path.map(key => typeof key === "number" ? `[${key}]` : `.${key}`).join("");
 return text === "" ? "the document" : text.replace(/^\./, "");
}

function valueAt(value, path) {
 return path.reduce((inner, key) => {
  if (typeof inner !== "object" || inner === null) return;
  return Object.getOwnPropertyDescriptor(inner, key)?.value;
 }, value);
}

function describe(issue, found) {
 if (issue?.code === "unrecognized_keys") return `unknown key ${require_located_shape.showValue(issue.keys[0])}`;
 const expected = issue === void 0 ? "another value" : expectation(issue);
 return found === void 0 ? `it is missing; expected ${expected}` : `expected ${expected}, found ${require_located_shape.showValue(found)}`;
}

function expectation(issue) {
 if (issue.message !== "Invalid input") return issue.message;
 switch (issue.code) {
 case "invalid_type":
  return TYPES[issue.expected] ?? issue.expected;

 case "invalid_value":
  return `one of ${issue.values.map(value => require_located_shape.showValue(value)).join(", ")}`;

 default:
  return "another value";
 }
}

const TYPES = {
 string: "text",
 number: "a number",
 int: "a whole number",
 boolean: "true or false",
 object: "an object",
 array: "a list",
 nonoptional: "a value"
};

var require_error = require_rolldown_runtime.__commonJSMin((exports, module) => {
 function formatPurlErrorMessage(message = "") {
  const {length} = message;
  let formatted = "";
  if (length) {
   const code0 = message.charCodeAt(0);
   formatted = code0 >= 65 || code0 <= 90 ? `${message[0].toLowerCase()}${message.slice(1)}` : message;
   if (length > 1 && message.charCodeAt(length - 1) === 46 && message.charCodeAt(length - 2) !== 46) formatted = formatted.slice(0, -1);
  }
  return `Invalid purl: ${formatted}`;
 }
 var PurlError = class extends Error {
  constructor(message) {
   super(formatPurlErrorMessage(message));
  }
 };
 module.exports = {
  formatPurlErrorMessage,
  PurlError
 };
});

var require_decode = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const {PurlError} = require_error();
 const {decodeURIComponent} = globalThis;
 function decodePurlComponent(comp, encodedURIComponent) {
  try {
   return decodeURIComponent(encodedURIComponent);
  } catch {}
  throw new PurlError(`unable to decode "${comp}" component`);
 }
 module.exports = {
  decodePurlComponent
 };
});

var require_constants$1 = require_rolldown_runtime.__commonJSMin((exports, module) => {
 module.exports = {
  LOOP_SENTINEL: 1e6,
  REUSED_SEARCH_PARAMS: new URLSearchParams,
  REUSED_SEARCH_PARAMS_KEY: "_",
  REUSED_SEARCH_PARAMS_OFFSET: 2
 };
});

var require_objects = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const {LOOP_SENTINEL} = require_constants$1();
 function isObject(value) {
  return value !== null && typeof value === "object";
 }
 function recursiveFreeze(value_) {
  if (value_ === null || !(typeof value_ === "object" || typeof value_ === "function") || Object.isFrozen(value_)) return value_;
  const queue = [ value_ ];
  let {length: queueLength} = queue;
  let pos = 0;
  while (pos < queueLength) {
   if (pos === LOOP_SENTINEL) throw new Error("Detected infinite loop in object crawl of recursiveFreeze");
   const obj = queue[pos++];
   Object.freeze(obj);
   if (Array.isArray(obj)) for (let i = 0, {length} = obj; i < length; i += 1) {
    const item = obj[i];
    if (item !== null && (typeof item === "object" || typeof item === "function") && !Object.isFrozen(item)) queue[queueLength++] = item;
   } else {
    const keys = Reflect.ownKeys(obj);
    for (let i = 0, {length} = keys; i < length; i += 1) {
     const propValue = obj[keys[i]];
     if (propValue !== null && (typeof propValue === "object" || typeof propValue === "function") && !Object.isFrozen(propValue)) queue[queueLength++] = propValue;
    }
   }
  }
  return value_;
 }
 module.exports = {
  isObject,
  recursiveFreeze
 };
});

var require_strings = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const {compare: localeCompare} = new Intl.Collator;
 const regexSemverNumberedGroups = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;
 function isBlank(str) {
  for (let i = 0, {length} = str; i < length; i += 1) {
   const code = str.charCodeAt(i);
   if (!(code === 32 || code === 9 || code === 10 || code === 11 || code === 12 || code === 13 || code === 160 || code === 5760 || code === 8192 || code === 8193 || code === 8194 || code === 8195 || code === 8196 || code === 8197 || code === 8198 || code === 8199 || code === 8200 || code === 8201 || code === 8202 || code === 8232 || code === 8233 || code === 8239 || code === 8287 || code === 12288 || code === 65279)) return false;
  }
  return true;
 }
 function isNonEmptyString(value) {
  return typeof value === "string" && value.length > 0;
 }
 function isSemverString(value) {
  return typeof value === "string" && regexSemverNumberedGroups.test(value);
 }
 function lowerName(purl) {
  purl.name = purl.name.toLowerCase();
 }
 function lowerNamespace(purl) {
  const {namespace} = purl;
  if (typeof namespace === "string") purl.namespace = namespace.toLowerCase();
 }
 function lowerVersion(purl) {
  const {version} = purl;
  if (typeof version === "string") purl.version = version.toLowerCase();
 }
 function replaceDashesWithUnderscores(str) {
  let result = "";
  let fromIndex = 0;
  let index = 0;
  while ((index = str.indexOf("-", fromIndex)) !== -1) {
   result = result + str.slice(fromIndex, index) + "_";
   fromIndex = index + 1;
  }
  return fromIndex ? result + str.slice(fromIndex) : str;
 }
 function replaceUnderscoresWithDashes(str) {
  let result = "";
  let fromIndex = 0;
  let index = 0;
  while ((index = str.indexOf("_", fromIndex)) !== -1) {
   result = result + str.slice(fromIndex, index) + "-";
   fromIndex = index + 1;
  }
  return fromIndex ? result + str.slice(fromIndex) : str;
 }
 function trimLeadingSlashes(str) {
  let start = 0;
  while (str.charCodeAt(start) === 47) start += 1;
  return start === 0 ? str : str.slice(start);
 }
 module.exports = {
  isBlank,
  isNonEmptyString,
  isSemverString,
  localeCompare,
  lowerName,
  lowerNamespace,
  lowerVersion,
  replaceDashesWithUnderscores,
  replaceUnderscoresWithDashes,
  trimLeadingSlashes
 };
});

var require_encode = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const {REUSED_SEARCH_PARAMS, REUSED_SEARCH_PARAMS_KEY, REUSED_SEARCH_PARAMS_OFFSET} = require_constants$1();
 const {isObject} = require_objects();
 const {isNonEmptyString} = require_strings();
 const {encodeURIComponent} = globalThis;
 function encodeNamespace(namespace) {
  return isNonEmptyString(namespace) ? encodeURIComponent(namespace).replace(/%3A/g, ":").replace(/%2F/g, "/") : "";
 }
 function encodeQualifierParam(param) {
  if (isNonEmptyString(param)) {
   REUSED_SEARCH_PARAMS.set(REUSED_SEARCH_PARAMS_KEY, param);
   return replacePlusSignWithPercentEncodedSpace(REUSED_SEARCH_PARAMS.toString().slice(REUSED_SEARCH_PARAMS_OFFSET));
  }
  return "";
 }
 function encodeQualifiers(qualifiers) {
  if (isObject(qualifiers)) {
   const qualifiersKeys = Object.keys(qualifiers).sort();
   const searchParams = new URLSearchParams;
   for (let i = 0, {length} = qualifiersKeys; i < length; i += 1) {
    const key = qualifiersKeys[i];
    searchParams.set(key, qualifiers[key]);
   }
   return replacePlusSignWithPercentEncodedSpace(searchParams.toString());
  }
  return "";
 }
 function encodeSubpath(subpath) {
  return isNonEmptyString(subpath) ? encodeURIComponent(subpath).replace(/%2F/g, "/") : "";
 }
 function encodeVersion(version) {
  return isNonEmptyString(version) ? encodeURIComponent(version).replace(/%3A/g, ":").replace(/%2B/g, "+") : "";
 }
 function replacePlusSignWithPercentEncodedSpace(str) {
  return str.replace(/\+/g, "%20");
 }
 module.exports = {
  encodeNamespace,
  encodeVersion,
  encodeQualifiers,
  encodeQualifierParam,
  encodeSubpath,
  encodeURIComponent
 };
});

var require_helpers = require_rolldown_runtime.__commonJSMin((exports, module) => {
 function createHelpersNamespaceObject(helpers, options_ = {}) {
  const {comparator, ...defaults} = {
   __proto__: null,
   ...options_
  };
  const helperNames = Object.keys(helpers).sort();
  const propNames = [ ...new Set([ ...Object.values(helpers) ].map(Object.keys).flat()) ].sort(comparator);
  const nsObject = Object.create(null);
  for (let i = 0, {length} = propNames; i < length; i += 1) {
   const propName = propNames[i];
   const helpersForProp = Object.create(null);
   for (let j = 0, {length: length_j} = helperNames; j < length_j; j += 1) {
    const helperName = helperNames[j];
    const helperValue = helpers[helperName][propName] ?? defaults[helperName];
    if (helperValue !== void 0) helpersForProp[helperName] = helperValue;
   }
   nsObject[propName] = helpersForProp;
  }
  return nsObject;
 }
 module.exports = {
  createHelpersNamespaceObject
 };
});

var require_normalize = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const {isObject} = require_objects();
 const {isBlank} = require_strings();
 function normalizeName(rawName) {
  return typeof rawName === "string" ? rawName.trim() : void 0;
 }
 function normalizeNamespace(rawNamespace) {
  return typeof rawNamespace === "string" ? normalizePath(rawNamespace) : void 0;
 }
 function normalizePath(pathname, callback) {
  let collapsed = "";
  let start = 0;
  while (pathname.charCodeAt(start) === 47) start += 1;
  let nextIndex = pathname.indexOf("/", start);
  if (nextIndex === -1) return pathname.slice(start);
  while (nextIndex !== -1) {
   const segment = pathname.slice(start, nextIndex);
   if (callback === void 0 || callback(segment)) collapsed = collapsed + (collapsed.length === 0 ? "" : "/") + segment;
   start = nextIndex + 1;
   while (pathname.charCodeAt(start) === 47) start += 1;
   nextIndex = pathname.indexOf("/", start);
  }
  const lastSegment = pathname.slice(start);
  if (lastSegment.length !== 0 && (callback === void 0 || callback(lastSegment))) collapsed = collapsed + "/" + lastSegment;
  return collapsed;
 }
 function normalizeQualifiers(rawQualifiers) {
  let qualifiers;
  for (const {0: key, 1: value} of qualifiersToEntries(rawQualifiers)) {
   const trimmed = (typeof value === "string" ? value : String(value)).trim();
   if (trimmed.length === 0) continue;
   if (qualifiers === void 0) qualifiers = {
    __proto__: null
   };
   qualifiers[key.toLowerCase()] = trimmed;
  }
  return qualifiers;
 }
 function normalizeSubpath(rawSubpath) {
  return typeof rawSubpath === "string" ? normalizePath(rawSubpath, subpathFilter) : void 0;
 }
 function normalizeType(rawType) {
  return typeof rawType === "string" ? rawType.trim().toLowerCase() : void 0;
 }
 function normalizeVersion(rawVersion) {
  return typeof rawVersion === "string" ? rawVersion.trim() : void 0;
 }
 function qualifiersToEntries(rawQualifiers) {
  if (isObject(rawQualifiers)) return rawQualifiers instanceof URLSearchParams ? rawQualifiers.entries() : Object.entries(rawQualifiers);
  return typeof rawQualifiers === "string" ? new URLSearchParams(rawQualifiers).entries() : Object.entries({});
 }
 function subpathFilter(segment) {
  const {length} = segment;
  if (length === 1 && segment.charCodeAt(0) === 46) return false;
  if (length === 2 && segment.charCodeAt(0) === 46 && segment.charCodeAt(1) === 46) return false;
  return !isBlank(segment);
 }
 module.exports = {
  normalizeName,
  normalizeNamespace,
  normalizePath,
  normalizeQualifiers,
  normalizeSubpath,
  normalizeType,
  normalizeVersion
 };
});

var require_lang = require_rolldown_runtime.__commonJSMin((exports, module) => {
 function isNullishOrEmptyString(value) {
  return value === null || value === void 0 || typeof value === "string" && value.length === 0;
 }
 module.exports = {
  isNullishOrEmptyString
 };
});

var require_validate = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const {PurlError} = require_error();
 const {isNullishOrEmptyString} = require_lang();
 const {isNonEmptyString} = require_strings();
 function validateEmptyByType(type, name, value, throws) {
  if (!isNullishOrEmptyString(value)) {
   if (throws) throw new PurlError(`${type} "${name}" component must be empty`);
   return false;
  }
  return true;
 }
 function validateName(name, throws) {
  return validateRequired("name", name, throws) && validateStrings("name", name, throws);
 }
 function validateNamespace(namespace, throws) {
  return validateStrings("namespace", namespace, throws);
 }
 function validateQualifiers(qualifiers, throws) {
  if (qualifiers === null || qualifiers === void 0) return true;
  if (typeof qualifiers !== "object") {
   if (throws) throw new PurlError('"qualifiers" must be an object');
   return false;
  }
  const keysIterable = typeof qualifiers.keys === "function" ? qualifiers.keys() : Object.keys(qualifiers);
  for (const key of keysIterable) if (!validateQualifierKey(key, throws)) return false;
  return true;
 }
 function validateQualifierKey(key, throws) {
  if (!validateStartsWithoutNumber("qualifier", key, throws)) return false;
  for (let i = 0, {length} = key; i < length; i += 1) {
   const code = key.charCodeAt(i);
   if (!(code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 46 || code === 45 || code === 95)) {
    if (throws) throw new PurlError(`qualifier "${key}" contains an illegal character`);
    return false;
   }
  }
  return true;
 }
 function validateRequired(name, value, throws) {
  if (isNullishOrEmptyString(value)) {
   if (throws) throw new PurlError(`"${name}" is a required component`);
   return false;
  }
  return true;
 }
 function validateRequiredByType(type, name, value, throws) {
  if (isNullishOrEmptyString(value)) {
   if (throws) throw new PurlError(`${type} requires a "${name}" component`);
   return false;
  }
  return true;
 }
 function validateStartsWithoutNumber(name, value, throws) {
  if (isNonEmptyString(value)) {
   const code = value.charCodeAt(0);
   if (code >= 48 && code <= 57) {
    if (throws) throw new PurlError(`${name} "${value}" cannot start with a number`);
    return false;
   }
  }
  return true;
 }
 function validateStrings(name, value, throws) {
  if (value === null || value === void 0 || typeof value === "string") return true;
  if (throws) throw new PurlError(`"'${name}" must be a string`);
  return false;
 }
 function validateSubpath(subpath, throws) {
  return validateStrings("subpath", subpath, throws);
 }
 function validateType(type, throws) {
  if (!validateRequired("type", type, throws) || !validateStrings("type", type, throws) || !validateStartsWithoutNumber("type", type, throws)) return false;
  for (let i = 0, {length} = type; i < length; i += 1) {
   const code = type.charCodeAt(i);
   if (!(code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 46 || code === 43 || code === 45)) {
    if (throws) throw new PurlError(`type "${type}" contains an illegal character`);
    return false;
   }
  }
  return true;
 }
 function validateVersion(version, throws) {
  return validateStrings("version", version, throws);
 }
 module.exports = {
  validateEmptyByType,
  validateName,
  validateNamespace,
  validateQualifiers,
  validateQualifierKey,
  validateRequired,
  validateRequiredByType,
  validateStartsWithoutNumber,
  validateStrings,
  validateSubpath,
  validateType,
  validateVersion
 };
});

var require_purl_component = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const {encodeNamespace, encodeVersion, encodeQualifiers, encodeQualifierParam, encodeSubpath, encodeURIComponent} = require_encode();
 const {createHelpersNamespaceObject} = require_helpers();
 const {normalizeType, normalizeNamespace, normalizeName, normalizeVersion, normalizeQualifiers, normalizeSubpath} = require_normalize();
 const {localeCompare, isNonEmptyString} = require_strings();
 const {validateType, validateNamespace, validateName, validateVersion, validateQualifiers, validateQualifierKey, validateSubpath} = require_validate();
 const PurlComponentEncoder = comp => isNonEmptyString(comp) ? encodeURIComponent(comp) : "";
 const PurlComponentStringNormalizer = comp => typeof comp === "string" ? comp : void 0;
 const PurlComponentValidator = (_comp, _throws) => true;
 const componentSortOrderLookup = {
  __proto__: null,
  type: 0,
  namespace: 1,
  name: 2,
  version: 3,
  qualifiers: 4,
  qualifierKey: 5,
  qualifierValue: 6,
  subpath: 7
 };
 function componentSortOrder(comp) {
  return componentSortOrderLookup[comp] ?? comp;
 }
 function componentComparator(compA, compB) {
  return localeCompare(componentSortOrder(compA), componentSortOrder(compB));
 }
 module.exports = {
  PurlComponent: createHelpersNamespaceObject({
   encode: {
    namespace: encodeNamespace,
    version: encodeVersion,
    qualifiers: encodeQualifiers,
    qualifierKey: encodeQualifierParam,
    qualifierValue: encodeQualifierParam,
    subpath: encodeSubpath
   },
   normalize: {
    type: normalizeType,
    namespace: normalizeNamespace,
    name: normalizeName,
    version: normalizeVersion,
    qualifiers: normalizeQualifiers,
    subpath: normalizeSubpath
   },
   validate: {
    type: validateType,
    namespace: validateNamespace,
    name: validateName,
    version: validateVersion,
    qualifierKey: validateQualifierKey,
    qualifiers: validateQualifiers,
    subpath: validateSubpath
   }
  }, {
   comparator: componentComparator,
   encode: PurlComponentEncoder,
   normalize: PurlComponentStringNormalizer,
   validate: PurlComponentValidator
  })
 };
});

var require_purl_qualifier_names = require_rolldown_runtime.__commonJSMin((exports, module) => {
 module.exports = {
  PurlQualifierNames: {
   __proto__: null,
   RepositoryUrl: "repository_url",
   DownloadUrl: "download_url",
   VcsUrl: "vcs_url",
   FileName: "file_name",
   Checksum: "checksum"
  }
 };
});

var require_purl_type = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const {isNullishOrEmptyString} = require_lang();
 const {createHelpersNamespaceObject} = require_helpers();
 const {isSemverString, lowerName, lowerNamespace, lowerVersion, replaceDashesWithUnderscores, replaceUnderscoresWithDashes} = require_strings();
 const {validateEmptyByType, validateRequiredByType} = require_validate();
 const {PurlError} = require_error();
 const PurlTypNormalizer = purl => purl;
 const PurlTypeValidator = (_purl, _throws) => true;
 module.exports = {
  PurlType: createHelpersNamespaceObject({
   normalize: {
    alpm(purl) {
     lowerNamespace(purl);
     lowerName(purl);
     return purl;
    },
    apk(purl) {
     lowerNamespace(purl);
     lowerName(purl);
     return purl;
    },
    bitbucket(purl) {
     lowerNamespace(purl);
     lowerName(purl);
     return purl;
    },
    bitnami(purl) {
     lowerName(purl);
     return purl;
    },
    composer(purl) {
     lowerNamespace(purl);
     lowerName(purl);
     return purl;
    },
    deb(purl) {
     lowerNamespace(purl);
     lowerName(purl);
     return purl;
    },
    gitlab(purl) {
     lowerNamespace(purl);
     lowerName(purl);
     return purl;
    },
    github(purl) {
     lowerNamespace(purl);
     lowerName(purl);
     return purl;
    },
    hex(purl) {
     lowerNamespace(purl);
     lowerName(purl);
     return purl;
    },
    huggingface(purl) {
     lowerVersion(purl);
     return purl;
    },
    mlflow(purl) {
     if (purl.qualifiers?.repository_url?.includes("databricks")) lowerName(purl);
     return purl;
    },
    npm(purl) {
     lowerNamespace(purl);
     lowerName(purl);
     return purl;
    },
    luarocks(purl) {
     lowerVersion(purl);
     return purl;
    },
    oci(purl) {
     lowerName(purl);
     return purl;
    },
    pub(purl) {
     lowerName(purl);
     purl.name = replaceDashesWithUnderscores(purl.name);
     return purl;
    },
    pypi(purl) {
     lowerNamespace(purl);
     lowerName(purl);
     purl.name = replaceUnderscoresWithDashes(purl.name);
     return purl;
    },
    qpkg(purl) {
     lowerNamespace(purl);
     return purl;
    },
    rpm(purl) {
     lowerNamespace(purl);
     return purl;
    }
   },
   validate: {
    conan(purl, throws) {
     if (isNullishOrEmptyString(purl.namespace)) {
      if (purl.qualifiers?.channel) {
       if (throws) throw new PurlError('conan requires a "namespace" component when a "channel" qualifier is present');
       return false;
      }
     } else if (isNullishOrEmptyString(purl.qualifiers)) {
      if (throws) throw new PurlError('conan requires a "qualifiers" component when a namespace is present');
      return false;
     }
     return true;
    },
    cran(purl, throws) {
     return validateRequiredByType("cran", "version", purl.version, throws);
    },
    golang(purl) {
     const {version} = purl;
     if ((typeof version === "string" ? version.length : 0) && version.charCodeAt(0) === 118 && !isSemverString(version.slice(1))) {
      if (throws) throw new PurlError('golang "version" component starting with a "v" must be followed by a valid semver version');
      return false;
     }
     return true;
    },
    maven(purl, throws) {
     return validateRequiredByType("maven", "namespace", purl.namespace, throws);
    },
    mlflow(purl, throws) {
     return validateEmptyByType("mlflow", "namespace", purl.namespace, throws);
    },
    oci(purl, throws) {
     return validateEmptyByType("oci", "namespace", purl.namespace, throws);
    },
    pub(purl, throws) {
     const {name} = purl;
     for (let i = 0, {length} = name; i < length; i += 1) {
      const code = name.charCodeAt(i);
      if (!(code >= 48 && code <= 57 || code >= 97 && code <= 122 || code === 95)) {
       if (throws) throw new PurlError('pub "name" component may only contain [a-z0-9_] characters');
       return false;
      }
     }
     return true;
    },
    swift(purl, throws) {
     return validateRequiredByType("swift", "namespace", purl.namespace, throws) && validateRequiredByType("swift", "version", purl.version, throws);
    }
   }
  }, {
   normalize: PurlTypNormalizer,
   validate: PurlTypeValidator
  })
 };
});

var require_package_url = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const {decodePurlComponent} = require_decode();
 const {isObject, recursiveFreeze} = require_objects();
 const {isBlank, isNonEmptyString, trimLeadingSlashes} = require_strings();
 const {PurlComponent} = require_purl_component();
 const {PurlQualifierNames} = require_purl_qualifier_names();
 const {PurlType} = require_purl_type();
 const {PurlError} = require_error();
 var PackageURL = class PackageURL {
  static Component=recursiveFreeze(PurlComponent);
  static KnownQualifierNames=recursiveFreeze(PurlQualifierNames);
  static Type=recursiveFreeze(PurlType);
  constructor(rawType, rawNamespace, rawName, rawVersion, rawQualifiers, rawSubpath) {
   const type = isNonEmptyString(rawType) ? PurlComponent.type.normalize(rawType) : rawType;
   PurlComponent.type.validate(type, true);
   const namespace = isNonEmptyString(rawNamespace) ? PurlComponent.namespace.normalize(rawNamespace) : rawNamespace;
   PurlComponent.namespace.validate(namespace, true);
   const name = isNonEmptyString(rawName) ? PurlComponent.name.normalize(rawName) : rawName;
   PurlComponent.name.validate(name, true);
   const version = isNonEmptyString(rawVersion) ? PurlComponent.version.normalize(rawVersion) : rawVersion;
   PurlComponent.version.validate(version, true);
   const qualifiers = typeof rawQualifiers === "string" || isObject(rawQualifiers) ? PurlComponent.qualifiers.normalize(rawQualifiers) : rawQualifiers;
   PurlComponent.qualifiers.validate(qualifiers, true);
   const subpath = isNonEmptyString(rawSubpath) ? PurlComponent.subpath.normalize(rawSubpath) : rawSubpath;
   PurlComponent.subpath.validate(subpath, true);
   this.type = type;
   this.name = name;
   this.namespace = namespace ?? void 0;
   this.version = version ?? void 0;
   this.qualifiers = qualifiers ?? void 0;
   this.subpath = subpath ?? void 0;
   const typeHelpers = PurlType[type];
   if (typeHelpers) {
    typeHelpers.normalize(this);
    typeHelpers.validate(this, true);
   }
  }
  toString() {
   const {namespace, name, version, qualifiers, subpath, type} = this;
   let purlStr = `pkg:${PurlComponent.type.encode(type)}/`;
   if (namespace) purlStr = `${purlStr}${PurlComponent.namespace.encode(namespace)}/`;
   purlStr = `${purlStr}${PurlComponent.name.encode(name)}`;
   if (version) purlStr = `${purlStr}@${PurlComponent.version.encode(version)}`;
   if (qualifiers) purlStr = `${purlStr}?${PurlComponent.qualifiers.encode(qualifiers)}`;
   if (subpath) purlStr = `${purlStr}#${PurlComponent.subpath.encode(subpath)}`;
   return purlStr;
  }
  static fromString(purlStr) {
   return new PackageURL(...PackageURL.parseString(purlStr));
  }
  static parseString(purlStr) {
   if (typeof purlStr !== "string") throw new Error("A purl string argument is required.");
   if (isBlank(purlStr)) return [ void 0, void 0, void 0, void 0, void 0, void 0 ];
   const colonIndex = purlStr.indexOf(":");
   let url;
   let maybeUrlWithAuth;
   if (colonIndex !== -1) try {
    const beforeColon = purlStr.slice(0, colonIndex);
    const afterColon = purlStr.slice(colonIndex + 1);
    const trimmedAfterColon = trimLeadingSlashes(afterColon);
    url = new URL(`${beforeColon}:${trimmedAfterColon}`);
    maybeUrlWithAuth = afterColon.length === trimmedAfterColon.length ? url : new URL(purlStr);
   } catch (e) {
    throw new PurlError("failed to parse as URL", {
     cause: e
    });
   }
   if (url?.protocol !== "pkg:") throw new PurlError('missing required "pkg" scheme component');
   if (maybeUrlWithAuth.username !== "" || maybeUrlWithAuth.password !== "") throw new PurlError('cannot contain a "user:pass@host:port"');
   const {pathname} = url;
   const firstSlashIndex = pathname.indexOf("/");
   const rawType = decodePurlComponent("type", firstSlashIndex === -1 ? pathname : pathname.slice(0, firstSlashIndex));
   if (firstSlashIndex < 1) return [ rawType, void 0, void 0, void 0, void 0, void 0 ];
   let rawVersion;
   let atSignIndex = pathname.lastIndexOf("@");
   if (atSignIndex !== -1 && pathname.charCodeAt(atSignIndex - 1) === 47) atSignIndex = -1;
   const beforeVersion = pathname.slice(rawType.length + 1, atSignIndex === -1 ? pathname.length : atSignIndex);
   if (atSignIndex !== -1) rawVersion = decodePurlComponent("version", pathname.slice(atSignIndex + 1));
   let rawNamespace;
   let rawName;
   const lastSlashIndex = beforeVersion.lastIndexOf("/");
   if (lastSlashIndex === -1) rawName = decodePurlComponent("name", beforeVersion); else {
    rawName = decodePurlComponent("name", beforeVersion.slice(lastSlashIndex + 1));
    rawNamespace = decodePurlComponent("namespace", beforeVersion.slice(0, lastSlashIndex));
   }
   let rawQualifiers;
   const {searchParams} = url;
   if (searchParams.size !== 0) {
    searchParams.forEach(value => decodePurlComponent("qualifiers", value));
    rawQualifiers = searchParams;
   }
   let rawSubpath;
   const {hash} = url;
   if (hash.length !== 0) rawSubpath = decodePurlComponent("subpath", hash.slice(1));
   return [ rawType, rawNamespace, rawName, rawVersion, rawQualifiers, rawSubpath ];
  }
 };
 for (const staticProp of [ "Component", "KnownQualifierNames", "Type" ]) Reflect.defineProperty(PackageURL, staticProp, {
  ...Reflect.getOwnPropertyDescriptor(PackageURL, staticProp),
  writable: false
 });
 Reflect.setPrototypeOf(PackageURL.prototype, null);
 module.exports = {
  PackageURL,
  PurlComponent,
  PurlQualifierNames,
  PurlType
 };
});

var import_packageurl_js = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const {PackageURL, PurlComponent, PurlQualifierNames, PurlType} = require_package_url();
 module.exports = {
  PackageURL,
  PurlComponent,
  PurlQualifierNames,
  PurlType
 };
})();

const ECOSYSTEMS = new Map([ [ "cargo", "cargo" ], [ "crates.io", "cargo" ], [ "rust", "cargo" ], [ "npm", "npm" ], [ "python", "python" ], [ "pypi", "python" ], [ "pip", "python" ], [ "go", "go" ], [ "golang", "go" ], [ "gomod", "go" ] ]);

function ecosystemOf(word) {
 const lower = word.toLowerCase();
 return ECOSYSTEMS.get(lower) ?? lower;
}

function packageKey({ecosystem, name, version}) {
 return JSON.stringify([ ecosystem, require_main.normalisePackageName(ecosystem, name), normaliseVersion(ecosystem, version) ]);
}

function nameKey({ecosystem, name}) {
 return JSON.stringify([ ecosystem, require_main.normalisePackageName(ecosystem, name) ]);
}

function isPackage(candidate, wanted) {
 return packageKey({
  ...candidate,
  version: candidate.version ?? wanted.version
 }) === packageKey(wanted);
}

function normaliseVersion(ecosystem, version) {
 switch (ecosystem) {
 case "python":
  return normalisePythonVersion(version.trim().toLowerCase());

 case "go":
  return version.replace(/^v(?=\d)/, "");

 default:
  return version;
 }
}

const PYTHON_VERSION = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z\d]+(?:[-_.][a-z\d]+)*))?$/;

const PRE_RELEASES = {
 alpha: "a",
 beta: "b",
 preview: "rc",
 pre: "rc",
 c: "rc"
};

function normalisePythonVersion(version) {
 const match = PYTHON_VERSION.exec(version);
 if (match === null) return version;
 const [, epoch, release = "", pre, preNumber, implicitPost, post, postNumber, dev, devNumber, local] = match;
 const number = digits => (digits || "0").replace(/^0+(?=\d)/, "");
 const parts = release.split(".").map(number);
 while (parts.length > 1 && parts.at(-1) === "0") parts.pop();
 return [ number(epoch), parts.join("."), pre === void 0 ? "" : `${PRE_RELEASES[pre] ?? pre}${number(preNumber)}`, implicitPost === void 0 && post === void 0 ? "" : `post${number(implicitPost ?? postNumber)}`, dev === void 0 ? "" : `dev${number(devNumber)}`, (local ?? "").replaceAll(/[-_]/g, ".") ].join("|");
}

function packageOfUrl(url) {
 try {
  const {type, namespace, name, version} = import_packageurl_js.PackageURL.fromString(url);
  if (type === void 0 || name === void 0 || !version) return;
  return {
   ecosystem: ecosystemOf(type),
   name: fullName(type, namespace, name),
   version
  };
 } catch {
  return;
 }
}

function fullName(type, namespace, name) {
 if (!namespace) return name;
 return `${namespace}${type === "maven" ? ":" : "/"}${name}`;
}

var require_lrucache = require_rolldown_runtime.__commonJSMin((exports, module) => {
 var LRUCache = class {
  constructor() {
   this.max = 1e3;
   this.map = new Map;
  }
  get(key) {
   const value = this.map.get(key);
   if (value === void 0) return; else {
    this.map.delete(key);
    this.map.set(key, value);
    return value;
   }
  }
  delete(key) {
   return this.map.delete(key);
  }
  set(key, value) {
   if (!this.delete(key) && value !== void 0) {
    if (this.map.size >= this.max) {
     const firstKey = this.map.keys().next().value;
     this.delete(firstKey);
    }
    this.map.set(key, value);
   }
   return this;
  }
 };
 module.exports = LRUCache;
});

var require_parse_options = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const looseOption = Object.freeze({
  loose: true
 });
 const emptyOpts = Object.freeze({});
 const parseOptions = options => {
  if (!options) return emptyOpts;
  if (typeof options !== "object") return looseOption;
  return options;
 };
 module.exports = parseOptions;
});

var require_constants = require_rolldown_runtime.__commonJSMin((exports, module) => {
 module.exports = {
  MAX_LENGTH: 256,
  MAX_SAFE_COMPONENT_LENGTH: 16,
  MAX_SAFE_BUILD_LENGTH: 250,
  MAX_SAFE_INTEGER: Number.MAX_SAFE_INTEGER || 9007199254740991,
  WHITESPACE_CHARACTERS: [ "\t", "\n", "\v", "\f", "\r", " ", "\xa0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200a", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000", "\ufeff" ],
  RELEASE_TYPES: [ "major", "premajor", "minor", "preminor", "patch", "prepatch", "prerelease" ],
  SEMVER_SPEC_VERSION: "2.0.0",
  FLAG_INCLUDE_PRERELEASE: 1,
  FLAG_LOOSE: 2
 };
});

var require_debug = require_rolldown_runtime.__commonJSMin((exports, module) => {
 module.exports = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
});

var require_re = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const {MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH} = require_constants();
 const debug = require_debug();
 exports = module.exports = {};
 const re = exports.re = [];
 const safeRe = exports.safeRe = [];
 const src = exports.src = [];
 const safeSrc = exports.safeSrc = [];
 const t = exports.t = {};
 let R = 0;
 const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
 const safeRegexReplacements = [ [ "\\s", 1 ], [ "\\d", MAX_LENGTH ], [ LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH ] ];
 const makeSafeRegex = value => {
  for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
  return value;
 };
 const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value);
  const index = R++;
  debug(name, index, value);
  t[name] = index;
  src[index] = value;
  safeSrc[index] = safe;
  re[index] = new RegExp(value, isGlobal ? "g" : void 0);
  safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
 };
 createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
 createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
 createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
 createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
 createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
 createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
 createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
 createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
 createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
 createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
 createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
 createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
 createToken("FULL", `^${src[t.FULLPLAIN]}$`);
 createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
 createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
 createToken("GTLT", "((?:<|>)?=?)");
 createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
 createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
 createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
 createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
 createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
 createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
 createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
 createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
 createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
 createToken("COERCERTL", src[t.COERCE], true);
 createToken("COERCERTLFULL", src[t.COERCEFULL], true);
 createToken("LONETILDE", "(?:~>?)");
 createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
 exports.tildeTrimReplace = "$1~";
 createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
 createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
 createToken("LONECARET", "(?:\\^)");
 createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
 exports.caretTrimReplace = "$1^";
 createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
 createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
 createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
 createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
 createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
 exports.comparatorTrimReplace = "$1$2$3";
 createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
 createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
 createToken("STAR", "(<|>)?=?\\s*\\*");
 createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
 createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
});

var require_identifiers = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const numeric = /^[0-9]+$/;
 const compareIdentifiers = (a, b) => {
  if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
  const anum = numeric.test(a);
  const bnum = numeric.test(b);
  if (anum && bnum) {
   a = +a;
   b = +b;
  }
  return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
 };
 const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
 module.exports = {
  compareIdentifiers,
  rcompareIdentifiers
 };
});

var require_semver = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const debug = require_debug();
 const {MAX_LENGTH, MAX_SAFE_INTEGER} = require_constants();
 const {safeRe: re, t} = require_re();
 const parseOptions = require_parse_options();
 const {compareIdentifiers} = require_identifiers();
 const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split(".");
  if (identifiers.length > prerelease.length) return false;
  for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
  return true;
 };
 module.exports = class SemVer {
  constructor(version, options) {
   options = parseOptions(options);
   if (version instanceof SemVer) if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version; else version = version.version; else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
   if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
   debug("SemVer", version, options);
   this.options = options;
   this.loose = !!options.loose;
   this.includePrerelease = !!options.includePrerelease;
   const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
   if (!m) throw new TypeError(`Invalid Version: ${version}`);
   this.raw = version;
   this.major = +m[1];
   this.minor = +m[2];
   this.patch = +m[3];
   if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
   if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
   if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
   if (!m[4]) this.prerelease = []; else this.prerelease = m[4].split(".").map(id => {
    if (/^[0-9]+$/.test(id)) {
     const num = +id;
     if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
    }
    return id;
   });
   this.build = m[5] ? m[5].split(".") : [];
   this.format();
  }
  format() {
   this.version = `${this.major}.${this.minor}.${this.patch}`;
   if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
   return this.version;
  }
  toString() {
   return this.version;
  }
  compare(other) {
   debug("SemVer.compare", this.version, this.options, other);
   if (!(other instanceof SemVer)) {
    if (typeof other === "string" && other === this.version) return 0;
    other = new SemVer(other, this.options);
   }
   if (other.version === this.version) return 0;
   return this.compareMain(other) || this.comparePre(other);
  }
  compareMain(other) {
   if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
   if (this.major < other.major) return -1;
   if (this.major > other.major) return 1;
   if (this.minor < other.minor) return -1;
   if (this.minor > other.minor) return 1;
   if (this.patch < other.patch) return -1;
   if (this.patch > other.patch) return 1;
   return 0;
  }
  comparePre(other) {
   if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
   if (this.prerelease.length && !other.prerelease.length) return -1; else if (!this.prerelease.length && other.prerelease.length) return 1; else if (!this.prerelease.length && !other.prerelease.length) return 0;
   let i = 0;
   do {
    const a = this.prerelease[i];
    const b = other.prerelease[i];
    debug("prerelease compare", i, a, b);
    if (a === void 0 && b === void 0) return 0; else if (b === void 0) return 1; else if (a === void 0) return -1; else if (a === b) continue; else return compareIdentifiers(a, b);
   } while (++i);
  }
  compareBuild(other) {
   if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
   let i = 0;
   do {
    const a = this.build[i];
    const b = other.build[i];
    debug("build compare", i, a, b);
    if (a === void 0 && b === void 0) return 0; else if (b === void 0) return 1; else if (a === void 0) return -1; else if (a === b) continue; else return compareIdentifiers(a, b);
   } while (++i);
  }
  inc(release, identifier, identifierBase) {
   if (release.startsWith("pre")) {
    if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
    if (identifier) {
     const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
     if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
    }
   }
   switch (release) {
   case "premajor":
    this.prerelease.length = 0;
    this.patch = 0;
    this.minor = 0;
    this.major++;
    this.inc("pre", identifier, identifierBase);
    break;

   case "preminor":
    this.prerelease.length = 0;
    this.patch = 0;
    this.minor++;
    this.inc("pre", identifier, identifierBase);
    break;

   case "prepatch":
    this.prerelease.length = 0;
    this.inc("patch", identifier, identifierBase);
    this.inc("pre", identifier, identifierBase);
    break;

   case "prerelease":
    if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
    this.inc("pre", identifier, identifierBase);
    break;

   case "release":
    if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
    this.prerelease.length = 0;
    break;

   case "major":
    if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
    this.minor = 0;
    this.patch = 0;
    this.prerelease = [];
    break;

   case "minor":
    if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
    this.patch = 0;
    this.prerelease = [];
    break;

   case "patch":
    if (this.prerelease.length === 0) this.patch++;
    this.prerelease = [];
    break;

   case "pre":
    {
     const base = Number(identifierBase) ? 1 : 0;
     if (this.prerelease.length === 0) this.prerelease = [ base ]; else {
      let i = this.prerelease.length;
      while (--i >= 0) if (typeof this.prerelease[i] === "number") {
       this.prerelease[i]++;
       i = -2;
      }
      if (i === -1) {
       if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
       this.prerelease.push(base);
      }
     }
     if (identifier) {
      let prerelease = [ identifier, base ];
      if (identifierBase === false) prerelease = [ identifier ];
      if (isPrereleaseIdentifier(this.prerelease, identifier)) {
       const prereleaseBase = this.prerelease[identifier.split(".").length];
       if (isNaN(prereleaseBase)) this.prerelease = prerelease;
      } else this.prerelease = prerelease;
     }
     break;
    }

   default:
    throw new Error(`invalid increment argument: ${release}`);
   }
   this.raw = this.format();
   if (this.build.length) this.raw += `+${this.build.join(".")}`;
   return this;
  }
 };
});

var require_compare = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const SemVer = require_semver();
 const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
 module.exports = compare;
});

var require_eq = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const compare = require_compare();
 const eq = (a, b, loose) => compare(a, b, loose) === 0;
 module.exports = eq;
});

var require_neq = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const compare = require_compare();
 const neq = (a, b, loose) => compare(a, b, loose) !== 0;
 module.exports = neq;
});

var require_gt = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const compare = require_compare();
 const gt = (a, b, loose) => compare(a, b, loose) > 0;
 module.exports = gt;
});

var require_gte = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const compare = require_compare();
 const gte = (a, b, loose) => compare(a, b, loose) >= 0;
 module.exports = gte;
});

var require_lt = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const compare = require_compare();
 const lt = (a, b, loose) => compare(a, b, loose) < 0;
 module.exports = lt;
});

var require_lte = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const compare = require_compare();
 const lte = (a, b, loose) => compare(a, b, loose) <= 0;
 module.exports = lte;
});

var require_cmp = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const eq = require_eq();
 const neq = require_neq();
 const gt = require_gt();
 const gte = require_gte();
 const lt = require_lt();
 const lte = require_lte();
 const cmp = (a, op, b, loose) => {
  switch (op) {
  case "===":
   if (typeof a === "object") a = a.version;
   if (typeof b === "object") b = b.version;
   return a === b;

  case "!==":
   if (typeof a === "object") a = a.version;
   if (typeof b === "object") b = b.version;
   return a !== b;

  case "":
  case "=":
  case "==":
   return eq(a, b, loose);

  case "!=":
   return neq(a, b, loose);

  case ">":
   return gt(a, b, loose);

  case ">=":
   return gte(a, b, loose);

  case "<":
   return lt(a, b, loose);

  case "<=":
   return lte(a, b, loose);

  default:
   throw new TypeError(`Invalid operator: ${op}`);
  }
 };
 module.exports = cmp;
});

var require_comparator = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const ANY = Symbol("SemVer ANY");
 module.exports = class Comparator {
  static get ANY() {
   return ANY;
  }
  constructor(comp, options) {
   options = parseOptions(options);
   if (comp instanceof Comparator) if (comp.loose === !!options.loose) return comp; else comp = comp.value;
   comp = comp.trim().split(/\s+/).join(" ");
   debug("comparator", comp, options);
   this.options = options;
   this.loose = !!options.loose;
   this.parse(comp);
   if (this.semver === ANY) this.value = ""; else this.value = this.operator + this.semver.version;
   debug("comp", this);
  }
  parse(comp) {
   const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
   const m = comp.match(r);
   if (!m) throw new TypeError(`Invalid comparator: ${comp}`);
   this.operator = m[1] !== void 0 ? m[1] : "";
   if (this.operator === "=") this.operator = "";
   if (!m[2]) this.semver = ANY; else this.semver = new SemVer(m[2], this.options.loose);
  }
  toString() {
   return this.value;
  }
  test(version) {
   debug("Comparator.test", version, this.options.loose);
   if (this.semver === ANY || version === ANY) return true;
   if (typeof version === "string") try {
    version = new SemVer(version, this.options);
   } catch (er) {
    return false;
   }
   return cmp(version, this.operator, this.semver, this.options);
  }
  intersects(comp, options) {
   if (!(comp instanceof Comparator)) throw new TypeError("a Comparator is required");
   if (this.operator === "") {
    if (this.value === "") return true;
    return new Range(comp.value, options).test(this.value);
   } else if (comp.operator === "") {
    if (comp.value === "") return true;
    return new Range(this.value, options).test(comp.semver);
   }
   options = parseOptions(options);
   if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) return false;
   if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) return false;
   if (this.operator.startsWith(">") && comp.operator.startsWith(">")) return true;
   if (this.operator.startsWith("<") && comp.operator.startsWith("<")) return true;
   if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) return true;
   if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) return true;
   if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) return true;
   return false;
  }
 };
 const parseOptions = require_parse_options();
 const {safeRe: re, t} = require_re();
 const cmp = require_cmp();
 const debug = require_debug();
 const SemVer = require_semver();
 const Range = require_range();
});

var require_trim_comparator_whitespace = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const {MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS} = require_constants();
 const whitespace = new Uint8Array(65536);
 for (const char of WHITESPACE_CHARACTERS) whitespace[char.charCodeAt(0)] = 1;
 const isWhitespace = char => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
 const isVersionPrefix = char => char === "v" || char === "=" || isWhitespace(char);
 const isDigit = char => char !== void 0 && char >= "0" && char <= "9";
 const isLetter = char => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
 const isIdentifierCharacter = char => isDigit(char) || isLetter(char) || char === "-";
 const isVersionStart = char => isDigit(char) || char === "x" || char === "X" || char === "*";
 const findDigitsEndIndex = (range, start, limit, digitRuns) => {
  if (!isDigit(range[start])) return start;
  if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
  if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
  let end = start + 1;
  while (isDigit(range[end])) end++;
  digitRuns.previousStart = digitRuns.start;
  digitRuns.previousEnd = digitRuns.end;
  digitRuns.start = start;
  digitRuns.end = end;
  return Math.min(start + limit, end);
 };
 const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
  if (!loose && range[start] === "0") return start + 1;
  return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
 };
 const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
  const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
  if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
   let end = digitsEnd + 1;
   const limit = end + MAX_SAFE_BUILD_LENGTH;
   while (end < limit && isIdentifierCharacter(range[end])) end++;
   return end;
  }
  return findVersionNumberEndIndex(range, start, loose, digitRuns);
 };
 const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
  const hyphen = range[start] === "-";
  if (!loose && !hyphen) return start;
  const identifierStart = start + (hyphen ? 1 : 0);
  let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
  if (end === identifierStart) {
   if (!loose || !hyphen) return start;
   end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
  }
  while (range[end] === ".") {
   const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
   if (next === end + 1) break;
   end = next;
  }
  return end;
 };
 const findBuildIdentifierEndIndex = (range, start) => {
  let end = start;
  while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) end++;
  return end;
 };
 const findBuildEndIndex = (range, start) => {
  if (range[start] !== "+") return start;
  let end = findBuildIdentifierEndIndex(range, start + 1);
  if (end === start + 1) return start;
  while (range[end] === ".") {
   const next = findBuildIdentifierEndIndex(range, end + 1);
   if (next === end + 1) break;
   end = next;
  }
  return end;
 };
 const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
  let end = start;
  for (let component = 0; component < 3; component++) {
   const next = findVersionNumberEndIndex(range, end, true, digitRuns);
   if (next === end) return start;
   end = next;
   if (component < 2) {
    if (range[end] !== ".") return start;
    end++;
   }
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
  return findBuildEndIndex(range, prereleaseEnd);
 };
 const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
  if (isDigit(range[start])) return findVersionNumberEndIndex(range, start, false, digitRuns);
  return isVersionStart(range[start]) ? start + 1 : start;
 };
 const findPartialVersionEndIndex = (range, start, digitRuns) => {
  let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
  for (let component = 0; component < 2; component++) {
   if (range[end] !== ".") return end;
   const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
   if (next === end + 1) return end;
   end = next;
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
  return findBuildEndIndex(range, prereleaseEnd);
 };
 const findVersionEndIndex = (range, start, digitRuns) => {
  const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
  return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
 };
 const findRemovableWhitespaceIndex = (range, matchStart) => {
  let position = matchStart;
  if (isWhitespace(range[position])) position++;
  if (range[position] === "<" || range[position] === ">") position++;
  if (range[position] === "=") position++;
  return isWhitespace(range[position]) ? position : -1;
 };
 const trimComparatorWhitespace = range => {
  let result = "";
  let copyFrom = 0;
  let cursor = 0;
  const digitRuns = {
   start: -1,
   end: -1,
   previousStart: -1,
   previousEnd: -1
  };
  while (cursor < range.length) {
   const matchStart = cursor;
   if (range[cursor] === "<" || range[cursor] === ">") cursor++; else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
    cursor++;
    continue;
   }
   while (cursor < range.length && isVersionPrefix(range[cursor])) cursor++;
   if (!isVersionStart(range[cursor])) continue;
   const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
   if (whitespacePosition !== -1) {
    result += range.slice(copyFrom, whitespacePosition);
    copyFrom = whitespacePosition + 1;
   }
   cursor = findVersionEndIndex(range, cursor, digitRuns);
  }
  return result + range.slice(copyFrom);
 };
 module.exports = trimComparatorWhitespace;
});

var require_range = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const SPACE_CHARACTERS = /\s+/g;
 module.exports = class Range {
  constructor(range, options) {
   options = parseOptions(options);
   if (range instanceof Range) if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) return range; else return new Range(range.raw, options);
   if (range instanceof Comparator) {
    this.raw = range.value;
    this.set = [ [ range ] ];
    this.formatted = void 0;
    return this;
   }
   this.options = options;
   this.loose = !!options.loose;
   this.includePrerelease = !!options.includePrerelease;
   this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
   this.set = this.raw.split("||").map(r => this.parseRange(r.trim())).filter(c => c.length);
   if (!this.set.length) throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
   if (this.set.length > 1) {
    const first = this.set[0];
    this.set = this.set.filter(c => !isNullSet(c[0]));
    if (this.set.length === 0) this.set = [ first ]; else if (this.set.length > 1) for (const c of this.set) if (c.length === 1 && isAny(c[0])) {
     this.set = [ c ];
     break;
    }
   }
   this.formatted = void 0;
  }
  get range() {
   if (this.formatted === void 0) {
    this.formatted = "";
    for (let i = 0; i < this.set.length; i++) {
     if (i > 0) this.formatted += "||";
     const comps = this.set[i];
     for (let k = 0; k < comps.length; k++) {
      if (k > 0) this.formatted += " ";
      this.formatted += comps[k].toString().trim();
     }
    }
   }
   return this.formatted;
  }
  format() {
   return this.range;
  }
  toString() {
   return this.range;
  }
  parseRange(range) {
   range = range.replace(BUILDSTRIPRE, "");
   const memoKey = ((this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE)) + ":" + range;
   const cached = cache.get(memoKey);
   if (cached) return cached;
   const loose = this.options.loose;
   const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
   range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
   debug("hyphen replace", range);
   range = trimComparatorWhitespace(range);
   debug("comparator trim", range);
   range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
   debug("tilde trim", range);
   range = range.replace(re[t.CARETTRIM], caretTrimReplace);
   debug("caret trim", range);
   let rangeList = range.split(" ").map(comp => parseComparator(comp, this.options)).join(" ").split(/\s+/).map(comp => replaceGTE0(comp, this.options));
   if (loose) rangeList = rangeList.filter(comp => {
    debug("loose invalid filter", comp, this.options);
    return !!comp.match(re[t.COMPARATORLOOSE]);
   });
   debug("range list", rangeList);
   const rangeMap = new Map;
   const comparators = rangeList.map(comp => new Comparator(comp, this.options));
   for (const comp of comparators) {
    if (isNullSet(comp)) return [ comp ];
    rangeMap.set(comp.value, comp);
   }
   if (rangeMap.size > 1 && rangeMap.has("")) rangeMap.delete("");
   const result = [ ...rangeMap.values() ];
   cache.set(memoKey, result);
   return result;
  }
  intersects(range, options) {
   if (!(range instanceof Range)) throw new TypeError("a Range is required");
   return this.set.some(thisComparators => isSatisfiable(thisComparators, options) && range.set.some(rangeComparators => isSatisfiable(rangeComparators, options) && thisComparators.every(thisComparator => rangeComparators.every(rangeComparator => thisComparator.intersects(rangeComparator, options)))));
  }
  test(version) {
   if (!version) return false;
   if (typeof version === "string") try {
    version = new SemVer(version, this.options);
   } catch (er) {
    return false;
   }
   for (let i = 0; i < this.set.length; i++) if (testSet(this.set[i], version, this.options)) return true;
   return false;
  }
 };
 const cache = new (require_lrucache());
 const parseOptions = require_parse_options();
 const Comparator = require_comparator();
 const debug = require_debug();
 const SemVer = require_semver();
 const trimComparatorWhitespace = require_trim_comparator_whitespace();
 const {safeRe: re, src, t, tildeTrimReplace, caretTrimReplace} = require_re();
 const {FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE} = require_constants();
 const BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
 const isNullSet = c => c.value === "<0.0.0-0";
 const isAny = c => c.value === "";
 const isSatisfiable = (comparators, options) => {
  let result = true;
  const remainingComparators = comparators.slice();
  let testComparator = remainingComparators.pop();
  while (result && remainingComparators.length) {
   result = remainingComparators.every(otherComparator => testComparator.intersects(otherComparator, options));
   testComparator = remainingComparators.pop();
  }
  return result;
 };
 const parseComparator = (comp, options) => {
  comp = comp.replace(re[t.BUILD], "");
  debug("comp", comp, options);
  comp = replaceCarets(comp, options);
  debug("caret", comp);
  comp = replaceTildes(comp, options);
  debug("tildes", comp);
  comp = replaceXRanges(comp, options);
  debug("xrange", comp);
  comp = replaceStars(comp, options);
  debug("stars", comp);
  return comp;
 };
 const isX = id => !id || id.toLowerCase() === "x" || id === "*";
 const invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
 const replaceTildes = (comp, options) => comp.trim().split(/\s+/).map(c => replaceTilde(c, options)).join(" ");
 const replaceTilde = (comp, options) => {
  const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
  const z = options.includePrerelease ? "-0" : "";
  return comp.replace(r, (_, M, m, p, pr) => {
   debug("tilde", comp, _, M, m, p, pr);
   let ret;
   if (isX(M)) ret = ""; else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`; else if (isX(p)) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`; else if (pr) {
    debug("replaceTilde pr", pr);
    ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
   } else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
   debug("tilde return", ret);
   return ret;
  });
 };
 const replaceCarets = (comp, options) => comp.trim().split(/\s+/).map(c => replaceCaret(c, options)).join(" ");
 const replaceCaret = (comp, options) => {
  debug("caret", comp, options);
  const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
  const z = options.includePrerelease ? "-0" : "";
  return comp.replace(r, (_, M, m, p, pr) => {
   debug("caret", comp, _, M, m, p, pr);
   let ret;
   if (isX(M)) ret = ""; else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`; else if (isX(p)) if (M === "0") ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`; else ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`; else if (pr) {
    debug("replaceCaret pr", pr);
    if (M === "0") if (m === "0") ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`; else ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`; else ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
   } else {
    debug("no pr");
    if (M === "0") if (m === "0") ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`; else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`; else ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
   }
   debug("caret return", ret);
   return ret;
  });
 };
 const replaceXRanges = (comp, options) => {
  debug("replaceXRanges", comp, options);
  return comp.split(/\s+/).map(c => replaceXRange(c, options)).join(" ");
 };
 const replaceXRange = (comp, options) => {
  comp = comp.trim();
  const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
  return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
   debug("xRange", comp, ret, gtlt, M, m, p, pr);
   if (invalidXRangeOrder(M, m, p)) return comp;
   const xM = isX(M);
   const xm = xM || isX(m);
   const xp = xm || isX(p);
   const anyX = xp;
   if (gtlt === "=" && anyX) gtlt = "";
   pr = options.includePrerelease ? "-0" : "";
   if (xM) if (gtlt === ">" || gtlt === "<") ret = "<0.0.0-0"; else ret = "*"; else if (gtlt && anyX) {
    if (xm) m = 0;
    p = 0;
    if (gtlt === ">") {
     gtlt = ">=";
     if (xm) {
      M = +M + 1;
      m = 0;
      p = 0;
     } else {
      m = +m + 1;
      p = 0;
     }
    } else if (gtlt === "<=") {
     gtlt = "<";
     if (xm) M = +M + 1; else m = +m + 1;
    }
    if (gtlt === "<") pr = "-0";
    ret = `${gtlt + M}.${m}.${p}${pr}`;
   } else if (xm) ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`; else if (xp) ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
   debug("xRange return", ret);
   return ret;
  });
 };
 const replaceStars = (comp, options) => {
  debug("replaceStars", comp, options);
  return comp.trim().replace(re[t.STAR], "");
 };
 const replaceGTE0 = (comp, options) => {
  debug("replaceGTE0", comp, options);
  return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
 };
 const hyphenReplace = incPr => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
  if (isX(fM)) from = ""; else if (isX(fm)) from = `>=${fM}.0.0${incPr ? "-0" : ""}`; else if (isX(fp)) from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`; else if (fpr) from = `>=${from}`; else from = `>=${from}${incPr ? "-0" : ""}`;
  if (isX(tM)) to = ""; else if (isX(tm)) to = `<${+tM + 1}.0.0-0`; else if (isX(tp)) to = `<${tM}.${+tm + 1}.0-0`; else if (tpr) to = `<=${tM}.${tm}.${tp}-${tpr}`; else if (incPr) to = `<${tM}.${tm}.${+tp + 1}-0`; else to = `<=${to}`;
  return `${from} ${to}`.trim();
 };
 const testSet = (set, version, options) => {
  for (let i = 0; i < set.length; i++) if (!set[i].test(version)) return false;
  if (version.prerelease.length && !options.includePrerelease) {
   for (let i = 0; i < set.length; i++) {
    debug(set[i].semver);
    if (set[i].semver === Comparator.ANY) continue;
    if (set[i].semver.prerelease.length > 0) {
     const allowed = set[i].semver;
     if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return true;
    }
   }
   return false;
  }
  return true;
 };
});

var require_satisfies = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const Range = require_range();
 const satisfies = (version, range, options) => {
  try {
   range = new Range(range, options);
  } catch (er) {
   return false;
  }
  return range.test(version);
 };
 module.exports = satisfies;
});

var require_parse = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const SemVer = require_semver();
 const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) return version;
  try {
   return new SemVer(version, options);
  } catch (er) {
   if (!throwErrors) return null;
   throw er;
  }
 };
 module.exports = parse;
});

var require_valid$1 = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const parse = require_parse();
 const valid = (version, options) => {
  const v = parse(version, options);
  return v ? v.version : null;
 };
 module.exports = valid;
});

var require_valid = require_rolldown_runtime.__commonJSMin((exports, module) => {
 const Range = require_range();
 const validRange = (range, options) => {
  try {
   return new Range(range, options).range || "*";
  } catch (er) {
   return null;
  }
 };
 module.exports = validRange;
});

var require_ae_cvss_calculator = require_rolldown_runtime.__commonJSMin((exports, module, this$1) => {
 (function(e, t) {
  "object" == typeof exports && "object" == typeof module ? module.exports = t() : "function" == typeof define && define.amd ? define([], t) : "object" == typeof exports ? exports.CvssCalculator = t() : e.CvssCalculator = t();
 })(this$1, () => (() => {
  "use strict";
  var e = {
   154: (e, t) => {
    Object.defineProperty(t, "__esModule", {
     value: !0
    }), t.CvssVector = void 0;
    class o {
     constructor(e, t, o) {
      this.vector = e, this.normalize = t, this.scores = o;
     }
     isUpToDate(e, t) {
      return this.vector === e && this.normalize === t;
     }
     getScores() {
      return this.scores;
     }
    }
    t.CvssVector = class {
     constructor(e) {
      this.vectorChangedListeners = [], this.components = new Map, this.clearComponents(), 
      e && this.applyVector(e);
     }
     calculateScores(e = !1) {
      const t = this.toString(!0);
      if (this.cachedScores && this.cachedScores.isUpToDate(t, e)) return this.cachedScores.getScores();
      const a = this.calculateScoresInternal(e);
      return this.cachedScores = new o(t, e, a), a;
     }
     fillBaseMetrics() {
      for (const [e, t] of this.getRegisteredComponents()) if ("base" === e.name) {
       for (const e of t) {
        const t = e.values[1];
        t && this.applyComponent(e, t);
       }
       return;
      }
      throw new Error("No base category found");
     }
     getComponents() {
      return this.components;
     }
     clearComponents() {
      this.getRegisteredComponents().forEach((e, t) => {
       e.forEach(e => this.components.set(e, e.values[0]));
      });
     }
     clearSpecifiedComponents(e) {
      e.forEach(e => this.components.set(e, e.values[0]));
     }
     addVectorChangedListener(e) {
      this.vectorChangedListeners.push(e);
     }
     normalizeVector(e) {
      return e.replace(/\(/g, "").replace(/\)/g, "").replace(/CVSS:\d+\.?\d?/g, "").replace(/\s/g, "").replace(/\\/g, "").replace(/^\//g, "").replace(/\/$/g, "").trim();
     }
     findComponent(e) {
      for (const t of this.getRegisteredComponents().values()) {
       const o = t.find(t => t.name === e || t.shortName === e);
       if (o) return o;
      }
      return Array.from(this.components.keys()).find(t => t.name === e || t.shortName === e);
     }
     applyVector(e) {
      this.applyVectorCount(e);
     }
     applyVectorCount(e) {
      const t = this.normalizeVector(e).split("/");
      let o = 0;
      return t.forEach(e => {
       if (0 === e.length) return;
       const [t, a] = e.split(":");
       0 !== t.length && 0 !== a.length ? this.applyComponentString(t, a, !1) && o++ : console.warn("Invalid component/value pair", e);
      }), this.vectorChangedListeners.forEach(e => e(this)), o;
     }
     applyComponentString(e, t, o = !0) {
      const a = this.findComponent(e);
      if (a) {
       const i = a.values.find(e => e.name === t || e.shortName === t);
       if (i) return this.components.get(a) !== i && (this.applyComponent(a, i), o && this.vectorChangedListeners.forEach(e => e(this)), 
       !0);
       throw new Error(`Unknown component value ${t} for component ${e}`);
      }
      throw new Error(`Unknown component ${e} when setting value ${t}`);
     }
     applyComponentStringSilent(e, t, o = !0) {
      try {
       return this.applyComponentString(e, t, o);
      } catch (e) {
       return !1;
      }
     }
     applyComponent(e, t, o = !0) {
      this.components.set(e, t), o && this.vectorChangedListeners.forEach(e => e(this));
     }
     applyVectorPartsIf(e, t, o) {
      if (!e) return 0;
      const a = this.normalizeVector(e);
      if (0 === a.length) return 0;
      const i = a.split("/");
      let s = 0;
      for (const e of i) {
       if (!e) continue;
       const a = e.split(":", 2), i = this.clone(), n = t(i);
       if (2 === a.length) {
        i.applyComponentStringSilent(a[0], a[1]);
        const e = t(i);
        o ? e <= n && (s += this.applyComponentStringSilent(a[0], a[1]) ? 1 : 0) : e >= n && (s += this.applyComponentStringSilent(a[0], a[1]) ? 1 : 0);
       } else console.warn("Unknown vector argument:", e);
      }
      return s;
     }
     applyVectorPartsIfLower(e, t) {
      return this.applyVectorPartsIf(e, t, !0);
     }
     applyVectorPartsIfHigher(e, t) {
      return this.applyVectorPartsIf(e, t, !1);
     }
     applyVectorPartsIfLowerVector(e, t) {
      return this.applyVectorPartsIf(e.toStringDefinedParts(), t, !0);
     }
     applyVectorPartsIfHigherVector(e, t) {
      return this.applyVectorPartsIf(e.toStringDefinedParts(), t, !1);
     }
     getComponent(e) {
      const t = this.components.get(e);
      if (!t) throw new Error(`Unknown component: ${e.name}`);
      return t;
     }
     getComponentByString(e) {
      const t = this.findComponent(e);
      if (!t) throw new Error(`Unknown component: ${e}`);
      const o = this.components.get(t);
      if (!o) throw new Error(`Unknown component: ${e}`);
      return o;
     }
     getComponentByStringOpt(e) {
      try {
       return this.getComponentByString(e);
      } catch (e) {
       return null;
      }
     }
     size() {
      return Array.from(this.components.values()).filter(this.isComponentValueDefined).length;
     }
     getFirstDefinedComponent(e) {
      return e.map(e => this.components.get(e)).find(this.isComponentValueDefined);
     }
     toString(e = !1, t = this.getRegisteredComponents(), o = !1) {
      let a = "";
      for (const [i, s] of t) if (e || this.isCategoryPartiallyDefined(i)) for (const e of s) {
       const t = this.components.get(e);
       if (t) {
        if (o && !this.isComponentValueDefined(t)) continue;
        a += `${e.shortName}:${t.shortName}/`;
       }
      }
      return this.getVectorPrefix() + a.slice(0, -1);
     }
     toStringDefinedParts() {
      return this.toString(!1, this.getRegisteredComponents(), !0);
     }
     isCategoryFullyDefined(e) {
      const t = this.getRegisteredComponents().get(e);
      return !!t && t.every(e => void 0 !== this.components.get(e) && "ND" !== this.components.get(e).shortName && "X" !== this.components.get(e).shortName);
     }
     isCategoryPartiallyDefined(e) {
      const t = this.getRegisteredComponents().get(e);
      return !!t && t.some(e => void 0 !== this.components.get(e) && "ND" !== this.components.get(e).shortName && "X" !== this.components.get(e).shortName);
     }
     round(e, t) {
      let o = Math.pow(10, t);
      return Math.round(e * o) / o;
     }
     roundUp(e) {
      let t = Math.round(1e5 * e);
      return t % 1e4 == 0 ? t / 1e5 : (Math.floor(t / 1e4) + 1) / 10;
     }
     normalizeScore(e, t) {
      return 10 === t ? e : this.round(this.mapRange(e, 0, t, 0, 10), 1);
     }
     mapRange(e, t, o, a, i) {
      return (e - t) / (o - t) * (i - a) + a;
     }
     pickRandomDefinedComponentValue(e) {
      for (let t = 0; t < 999999; t++) {
       const t = e.values[Math.floor(Math.random() * e.values.length)];
       if ("X" !== t.shortName && "ND" !== t.shortName && !t.hide) return t;
      }
     }
     clone() {
      const e = new this.constructor;
      return e.components = new Map(this.components), e;
     }
     diffVector(e) {
      const t = new this.constructor;
      for (const [o, a] of this.getRegisteredComponents()) for (const o of a) {
       const a = this.components.get(o), i = e.components.get(o), s = this.isComponentValueDefined(a), n = this.isComponentValueDefined(i);
       s && n && a.shortName !== i.shortName || !s && n ? t.applyComponent(o, i) : s && !n && t.applyComponent(o, a);
      }
      return t;
     }
     applyEnvironmentalMetricsOntoBase() {
      for (const [e, t] of this.getRegisteredComponents()) for (const e of t) {
       const t = this.components.get(e);
       t && e.baseMetricEquivalent && this.isComponentValueDefined(t) && (e.baseMetricEquivalentMapper ? this.applyComponentString(e.baseMetricEquivalent.shortName, e.baseMetricEquivalentMapper(t).shortName, !1) : this.applyComponentString(e.baseMetricEquivalent.shortName, t.shortName, !1), 
       this.applyComponent(e, e.values[0], !1));
      }
      this.vectorChangedListeners.forEach(e => e(this));
     }
     isComponentValueDefined(e) {
      return void 0 !== e && "ND" !== e.shortName && "X" !== e.shortName;
     }
     static _reorderAttributeSeverityOrder(e) {
      const t = [];
      return e.forEach((e, o) => {
       t.push([ e ]);
      }), t;
     }
    };
   },
   156: function(e, t, o) {
    var a = this && this.__createBinding || (Object.create ? function(e, t, o, a) {
     void 0 === a && (a = o);
     var i = Object.getOwnPropertyDescriptor(t, o);
     i && !("get" in i ? !t.__esModule : i.writable || i.configurable) || (i = {
      enumerable: !0,
      get: function() {
       return t[o];
      }
     }), Object.defineProperty(e, a, i);
    } : function(e, t, o, a) {
     void 0 === a && (a = o), e[a] = t[o];
    }), i = this && this.__exportStar || function(e, t) {
     for (var o in e) "default" === o || Object.prototype.hasOwnProperty.call(t, o) || a(t, e, o);
    };
    Object.defineProperty(t, "__esModule", {
     value: !0
    }), t.Cvss4P0 = t.Cvss3P0 = t.Cvss3P1 = t.Cvss2 = t.CvssVector = void 0;
    var s = o(154);
    Object.defineProperty(t, "CvssVector", {
     enumerable: !0,
     get: function() {
      return s.CvssVector;
     }
    }), i(o(564), t);
    var n = o(475);
    Object.defineProperty(t, "Cvss2", {
     enumerable: !0,
     get: function() {
      return n.Cvss2;
     }
    });
    var r = o(371);
    Object.defineProperty(t, "Cvss3P1", {
     enumerable: !0,
     get: function() {
      return r.Cvss3P1;
     }
    });
    var c = o(623);
    Object.defineProperty(t, "Cvss3P0", {
     enumerable: !0,
     get: function() {
      return c.Cvss3P0;
     }
    });
    var l = o(987);
    Object.defineProperty(t, "Cvss4P0", {
     enumerable: !0,
     get: function() {
      return l.Cvss4P0;
     }
    });
   },
   331: (e, t) => {
    var o;
    Object.defineProperty(t, "__esModule", {
     value: !0
    }), t.Cvss3P0Components = void 0;
    class a {}
    t.Cvss3P0Components = a, o = a, a.CONFIDENTIALITY_IMPACT_VALUES = {
     X: {
      shortName: "X",
      value: 0,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     N: {
      shortName: "N",
      value: 0,
      name: "None",
      jsonSchemaName: "NONE",
      description: "There is no loss of confidentiality within the impacted component."
     },
     L: {
      shortName: "L",
      value: .22,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the impacted component."
     },
     H: {
      shortName: "H",
      value: .56,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "There is a total loss of confidentiality, resulting in all resources within the impacted component being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact. For example, an attacker steals the administrator's password, or private encryption keys of a web server."
     }
    }, a.CONFIDENTIALITY_IMPACT = [ o.CONFIDENTIALITY_IMPACT_VALUES.X, o.CONFIDENTIALITY_IMPACT_VALUES.N, o.CONFIDENTIALITY_IMPACT_VALUES.L, o.CONFIDENTIALITY_IMPACT_VALUES.H ], 
    a.INTEGRITY_IMPACT_VALUES = {
     X: {
      shortName: "X",
      value: 0,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     N: {
      shortName: "N",
      value: 0,
      name: "None",
      jsonSchemaName: "NONE",
      description: "There is no loss of integrity within the impacted component."
     },
     L: {
      shortName: "L",
      value: .22,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Modification of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification does not have a direct, serious impact on the impacted component."
     },
     H: {
      shortName: "H",
      value: .56,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "There is a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the impacted component. Alternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the impacted component."
     }
    }, a.INTEGRITY_IMPACT = [ o.INTEGRITY_IMPACT_VALUES.X, o.INTEGRITY_IMPACT_VALUES.N, o.INTEGRITY_IMPACT_VALUES.L, o.INTEGRITY_IMPACT_VALUES.H ], 
    a.AVAILABILITY_IMPACT_VALUES = {
     X: {
      shortName: "X",
      value: 0,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     N: {
      shortName: "N",
      value: 0,
      name: "None",
      jsonSchemaName: "NONE",
      description: "There is no impact to availability within the impacted component."
     },
     L: {
      shortName: "L",
      value: .22,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny service to legitimate users. The resources in the impacted component are either partially available all of the time, or fully available only some of the time, but overall there is no direct, serious consequence to the impacted component."
     },
     H: {
      shortName: "H",
      value: .56,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the impacted component; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to the impacted component (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely unavailable)."
     }
    }, a.AVAILABILITY_IMPACT = [ o.AVAILABILITY_IMPACT_VALUES.X, o.AVAILABILITY_IMPACT_VALUES.N, o.AVAILABILITY_IMPACT_VALUES.L, o.AVAILABILITY_IMPACT_VALUES.H ], 
    a.CONFIDENTIALITY_REQUIREMENT_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium."
     },
     L: {
      shortName: "L",
      value: .5,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Loss of Confidentiality is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     },
     M: {
      shortName: "M",
      value: 1,
      name: "Medium",
      jsonSchemaName: "MEDIUM",
      description: "Loss of Confidentiality is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     },
     H: {
      shortName: "H",
      value: 1.5,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "Loss of Confidentiality is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     }
    }, a.CONFIDENTIALITY_REQUIREMENT = [ o.CONFIDENTIALITY_REQUIREMENT_VALUES.X, o.CONFIDENTIALITY_REQUIREMENT_VALUES.L, o.CONFIDENTIALITY_REQUIREMENT_VALUES.M, o.CONFIDENTIALITY_REQUIREMENT_VALUES.H ], 
    a.INTEGRITY_REQUIREMENT_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium."
     },
     L: {
      shortName: "L",
      value: .5,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Loss of Integrity is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     },
     M: {
      shortName: "M",
      value: 1,
      name: "Medium",
      jsonSchemaName: "MEDIUM",
      description: "Loss of Integrity is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     },
     H: {
      shortName: "H",
      value: 1.5,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "Loss of Integrity is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     }
    }, a.INTEGRITY_REQUIREMENT = [ o.INTEGRITY_REQUIREMENT_VALUES.X, o.INTEGRITY_REQUIREMENT_VALUES.L, o.INTEGRITY_REQUIREMENT_VALUES.M, o.INTEGRITY_REQUIREMENT_VALUES.H ], 
    a.AVAILABILITY_REQUIREMENT_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium."
     },
     L: {
      shortName: "L",
      value: .5,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Loss of Availability is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     },
     M: {
      shortName: "M",
      value: 1,
      name: "Medium",
      jsonSchemaName: "MEDIUM",
      description: "Loss of Availability is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     },
     H: {
      shortName: "H",
      value: 1.5,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "Loss of Availability is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     }
    }, a.AVAILABILITY_REQUIREMENT = [ o.AVAILABILITY_REQUIREMENT_VALUES.X, o.AVAILABILITY_REQUIREMENT_VALUES.L, o.AVAILABILITY_REQUIREMENT_VALUES.M, o.AVAILABILITY_REQUIREMENT_VALUES.H ], 
    a.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     L: {
      shortName: "L",
      value: .5,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "There is no impact to the integrity of the system."
     },
     M: {
      shortName: "M",
      value: 1,
      name: "Medium",
      jsonSchemaName: "MEDIUM",
      description: "There is a partial compromise of system integrity."
     },
     H: {
      shortName: "H",
      value: 1.5,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "There is a total compromise of system integrity."
     }
    }, a.TEMPLATE_CIA_REQUIREMENT_MODIFIED = [ o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.X, o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.L, o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.M, o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.H ], 
    a.BASE_CATEGORY = {
     name: "base",
     description: "This metric reflects the qualities of a vulnerability that are constant over time and across user environments."
    }, a.AV_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     N: {
      shortName: "N",
      value: .85,
      name: "Network",
      abbreviatedName: "Netw.",
      jsonSchemaName: "NETWORK",
      description: "The vulnerable component is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the entire Internet."
     },
     A: {
      shortName: "A",
      value: .62,
      name: "Adjacent Network",
      abbreviatedName: "Adj. Network",
      jsonSchemaName: "ADJACENT_NETWORK",
      description: "The vulnerable component is bound to the network stack, but the attack is limited at the protocol level to a logically adjacent topology."
     },
     L: {
      shortName: "L",
      value: .55,
      name: "Local",
      jsonSchemaName: "LOCAL",
      description: "The vulnerable component is not bound to the network stack and the attacker's path is via read/write/execute capabilities."
     },
     P: {
      shortName: "P",
      value: .2,
      name: "Physical",
      abbreviatedName: "Phys.",
      jsonSchemaName: "PHYSICAL",
      description: "The attack requires the attacker to physically touch or manipulate the vulnerable component."
     }
    }, a.AV = {
     name: "Attack Vector",
     shortName: "AV",
     subCategory: "Exploitability Metrics",
     description: "This metric reflects the context by which vulnerability exploitation is possible. The more remote an attacker can be to attack a host, the greater the vulnerability score.",
     values: [ o.AV_VALUES.X, o.AV_VALUES.N, o.AV_VALUES.A, o.AV_VALUES.L, o.AV_VALUES.P ]
    }, a.AC_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     L: {
      shortName: "L",
      value: .77,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Specialized access conditions or extenuating circumstances do not exist. An attacker can expect repeatable success when attacking the vulnerable component."
     },
     H: {
      shortName: "H",
      value: .44,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "A successful attack depends on conditions beyond the attacker's control. That is, a successful attack cannot be accomplished at will, but requires the attacker to invest in some measurable amount of effort in preparation or execution against the vulnerable component before a successful attack can be expected."
     }
    }, a.AC = {
     name: "Attack Complexity",
     shortName: "AC",
     subCategory: "Exploitability Metrics",
     description: "This metric describes the conditions beyond the attacker's control that must exist in order to exploit the vulnerability.",
     values: [ o.AC_VALUES.X, o.AC_VALUES.L, o.AC_VALUES.H ]
    }, a.PR_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      changedValue: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     N: {
      shortName: "N",
      value: .85,
      changedValue: .85,
      name: "None",
      jsonSchemaName: "NONE",
      description: "The attacker is unauthorized prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack."
     },
     L: {
      shortName: "L",
      value: .62,
      changedValue: .68,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "The attacker requires privileges that provide basic user capabilities that could normally affect only settings and files owned by a user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources."
     },
     H: {
      shortName: "H",
      value: .27,
      changedValue: .5,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "The attacker requires privileges that provide significant (e.g., administrative) control over the vulnerable component allowing access to component-wide settings and files."
     }
    }, a.PR = {
     name: "Privileges Required",
     shortName: "PR",
     subCategory: "Exploitability Metrics",
     description: "This metric describes the level of privileges an attacker must possess before successfully exploiting the vulnerability.",
     values: [ o.PR_VALUES.X, o.PR_VALUES.N, o.PR_VALUES.L, o.PR_VALUES.H ]
    }, a.UI_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     N: {
      shortName: "N",
      value: .85,
      name: "None",
      jsonSchemaName: "NONE",
      description: "The vulnerable system can be exploited without interaction from any user."
     },
     R: {
      shortName: "R",
      value: .62,
      name: "Required",
      abbreviatedName: "Req.",
      jsonSchemaName: "REQUIRED",
      description: "Successful exploitation of this vulnerability requires a user to take some action before the vulnerability can be exploited. For example, a successful exploit may only be possible during the installation of an application by a system administrator."
     }
    }, a.UI = {
     name: "User Interaction",
     shortName: "UI",
     subCategory: "Exploitability Metrics",
     description: "This metric captures the requirement for a user, other than the attacker, to participate in the successful compromise of the vulnerable component.",
     values: [ o.UI_VALUES.X, o.UI_VALUES.N, o.UI_VALUES.R ]
    }, a.S_VALUES = {
     X: {
      shortName: "X",
      value: !1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     U: {
      shortName: "U",
      value: !1,
      name: "Unchanged",
      abbreviatedName: "Unchang.",
      jsonSchemaName: "UNCHANGED",
      description: "An exploited vulnerability can only affect resources managed by the same authority."
     },
     C: {
      shortName: "C",
      value: !0,
      name: "Changed",
      jsonSchemaName: "CHANGED",
      description: "An exploited vulnerability can affect resources beyond the authorization privileges intended by the vulnerable system's design."
     }
    }, a.S = {
     name: "Scope",
     shortName: "S",
     subCategory: "Exploitability Metrics",
     description: "Can an exploit of the vulnerability be accomplished remotely?",
     values: [ o.S_VALUES.X, o.S_VALUES.U, o.S_VALUES.C ]
    }, a.C = {
     name: "Confidentiality Impact",
     shortName: "C",
     subCategory: "Impact Metrics",
     description: "This metric measures the impact to the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability.",
     values: o.CONFIDENTIALITY_IMPACT
    }, a.I = {
     name: "Integrity Impact",
     shortName: "I",
     subCategory: "Impact Metrics",
     description: "This metric measures the impact to integrity of a successfully exploited vulnerability.",
     values: o.INTEGRITY_IMPACT
    }, a.A = {
     name: "Availability Impact",
     shortName: "A",
     subCategory: "Impact Metrics",
     description: "This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability.",
     values: o.AVAILABILITY_IMPACT
    }, a.BASE_CATEGORY_VALUES = [ o.AV, o.AC, o.PR, o.UI, o.S, o.C, o.I, o.A ], a.TEMPORAL_CATEGORY = {
     name: "temporal",
     description: "This metric reflects the current state of exploit techniques or code availability."
    }, a.E_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     U: {
      shortName: "U",
      value: .91,
      name: "Unproven",
      abbreviatedName: "Unproven",
      description: "No exploit code is available, or an exploit is theoretical."
     },
     P: {
      shortName: "P",
      value: .94,
      name: "Proof-of-Concept",
      abbreviatedName: "Proof-of-conc.",
      jsonSchemaName: "PROOF_OF_CONCEPT",
      description: "Proof-of-concept exploit code is available, or an attack demonstration is not practical for most systems. The code or technique is not functional in all situations and may require substantial modification by a skilled attacker."
     },
     F: {
      shortName: "F",
      value: .97,
      name: "Functional",
      jsonSchemaName: "FUNCTIONAL",
      description: "Functional exploit code is available. The code works in most situations where the vulnerability exists."
     },
     H: {
      shortName: "H",
      value: 1,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "Functional exploit code is available. The code is widespread and automated and works in all situations where the vulnerability exists."
     }
    }, a.E = {
     name: "Exploit Code Maturity",
     shortName: "E",
     description: "This metric measures the likelihood of the vulnerability being attacked, and is typically based on the current state of exploit techniques, exploit code availability, or active, successful exploitation of the vulnerability.",
     values: [ o.E_VALUES.X, o.E_VALUES.U, o.E_VALUES.P, o.E_VALUES.F, o.E_VALUES.H ]
    }, a.RL_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     O: {
      shortName: "O",
      value: .95,
      name: "Official Fix",
      abbreviatedName: "Off. Fix",
      jsonSchemaName: "OFFICIAL_FIX",
      description: "A complete vendor solution is available. Either the vendor has issued an official patch, or an upgrade is available."
     },
     T: {
      shortName: "T",
      value: .96,
      name: "Temporary Fix",
      abbreviatedName: "Temp. Fix",
      jsonSchemaName: "TEMPORARY_FIX",
      description: "There is an official but temporary fix available. This includes instances where the vendor issues a temporary hotfix, tool, or workaround."
     },
     W: {
      shortName: "W",
      value: .97,
      name: "Workaround",
      jsonSchemaName: "WORKAROUND",
      description: "There is an unofficial, non-vendor solution available. In some cases, users of the affected technology will create a patch of their own or provide steps to work around or otherwise mitigate the vulnerability."
     },
     U: {
      shortName: "U",
      value: 1,
      name: "Unavailable",
      jsonSchemaName: "UNAVAILABLE",
      description: "There is either no solution available or it is impossible to apply."
     }
    }, a.RL = {
     name: "Remediation Level",
     shortName: "RL",
     description: "This metric describes the remediation level for a vulnerability in an affected resource.",
     values: [ o.RL_VALUES.X, o.RL_VALUES.O, o.RL_VALUES.T, o.RL_VALUES.W, o.RL_VALUES.U ]
    }, a.RC_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     U: {
      shortName: "U",
      value: .92,
      name: "Unknown",
      description: "Report confidence is unknown."
     },
     R: {
      shortName: "R",
      value: .96,
      name: "Reasonable",
      jsonSchemaName: "REASONABLE",
      description: "Reasonable confidence exists, or the reported vulnerability is in a component not typically used by a target or not having a large installed base."
     },
     C: {
      shortName: "C",
      value: 1,
      name: "Confirmed",
      jsonSchemaName: "CONFIRMED",
      description: "Confirmed confidence exists, or the exploit is functional in the environment where the vulnerability exists."
     }
    }, a.RC = {
     name: "Report Confidence",
     shortName: "RC",
     description: "This metric describes the level of confidence in the existence of the vulnerability and the credibility of the known technical details.",
     values: [ o.RC_VALUES.X, o.RC_VALUES.U, o.RC_VALUES.R, o.RC_VALUES.C ]
    }, a.TEMPORAL_CATEGORY_VALUES = [ o.E, o.RL, o.RC ], a.ENVIRONMENTAL_CATEGORY = {
     name: "environmental",
     description: "This metric reflects the characteristics of a vulnerability that are relevant and unique to a particular user's environment. This metric can greatly improve the accuracy of a score."
    }, a.MAV_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     N: {
      shortName: "N",
      value: .85,
      name: "Network",
      abbreviatedName: "Netw.",
      jsonSchemaName: "NETWORK",
      description: "The vulnerable component is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the entire Internet."
     },
     A: {
      shortName: "A",
      value: .62,
      name: "Adjacent Network",
      abbreviatedName: "Adj. Network",
      jsonSchemaName: "ADJACENT_NETWORK",
      description: "The vulnerable component is bound to the network stack, but the attack is limited at the protocol level to a logically adjacent topology."
     },
     L: {
      shortName: "L",
      value: .55,
      name: "Local",
      jsonSchemaName: "LOCAL",
      description: "The vulnerable component is not bound to the network stack and the attacker's path is via read/write/execute capabilities."
     },
     P: {
      shortName: "P",
      value: .2,
      name: "Physical",
      abbreviatedName: "Phys.",
      jsonSchemaName: "PHYSICAL",
      description: "The attack requires the attacker to physically touch or manipulate the vulnerable component."
     }
    }, a.MAV = {
     name: "Modified Attack Vector",
     shortName: "MAV",
     subCategory: "Exploitability Metrics",
     description: "This metric reflects the context by which vulnerability exploitation is possible. The more remote an attacker can be to attack a host, the greater the vulnerability score.",
     baseMetricEquivalent: o.AV,
     values: [ o.MAV_VALUES.X, o.MAV_VALUES.N, o.MAV_VALUES.A, o.MAV_VALUES.L, o.MAV_VALUES.P ]
    }, a.MAC_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     L: {
      shortName: "L",
      value: .77,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Specialized access conditions or extenuating circumstances do not exist. An attacker can expect repeatable success when attacking the vulnerable component."
     },
     H: {
      shortName: "H",
      value: .44,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "A successful attack depends on conditions beyond the attacker's control. That is, a successful attack cannot be accomplished at will, but requires the attacker to invest in some measurable amount of effort in preparation or execution against the vulnerable component before a successful attack can be expected."
     }
    }, a.MAC = {
     name: "Modified Attack Complexity",
     shortName: "MAC",
     subCategory: "Exploitability Metrics",
     description: "This metric describes the conditions beyond the attacker's control that must exist in order to exploit the vulnerability.",
     baseMetricEquivalent: o.AC,
     values: [ o.MAC_VALUES.X, o.MAC_VALUES.L, o.MAC_VALUES.H ]
    }, a.MPR_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      changedValue: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     N: {
      shortName: "N",
      value: .85,
      changedValue: .85,
      name: "None",
      jsonSchemaName: "NONE",
      description: "The attacker is unauthorized prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack."
     },
     L: {
      shortName: "L",
      value: .62,
      changedValue: .68,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "The attacker requires privileges that provide basic user capabilities that could normally affect only settings and files owned by a user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources."
     },
     H: {
      shortName: "H",
      value: .27,
      changedValue: .5,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "The attacker requires privileges that provide significant (e.g., administrative) control over the vulnerable component allowing access to component-wide settings and files."
     }
    }, a.MPR = {
     name: "Modified Privileges Required",
     shortName: "MPR",
     subCategory: "Exploitability Metrics",
     description: "This metric describes the level of privileges an attacker must possess before successfully exploiting the vulnerability.",
     baseMetricEquivalent: o.PR,
     values: [ o.MPR_VALUES.X, o.MPR_VALUES.N, o.MPR_VALUES.L, o.MPR_VALUES.H ]
    }, a.MUI_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     N: {
      shortName: "N",
      value: .85,
      name: "None",
      jsonSchemaName: "NONE",
      description: "The vulnerable system can be exploited without interaction from any user."
     },
     R: {
      shortName: "R",
      value: .62,
      name: "Required",
      jsonSchemaName: "REQUIRED",
      description: "Successful exploitation of this vulnerability requires a user to take some action before the vulnerability can be exploited. For example, a successful exploit may only be possible during the installation of an application by a system administrator."
     }
    }, a.MUI = {
     name: "Modified User Interaction",
     shortName: "MUI",
     subCategory: "Exploitability Metrics",
     description: "This metric captures the requirement for a user, other than the attacker, to participate in the successful compromise of the vulnerable component.",
     baseMetricEquivalent: o.UI,
     values: [ o.MUI_VALUES.X, o.MUI_VALUES.N, o.MUI_VALUES.R ]
    }, a.MS_VALUES = {
     X: {
      shortName: "X",
      value: !1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     U: {
      shortName: "U",
      value: !1,
      name: "Unchanged",
      abbreviatedName: "Unchang.",
      jsonSchemaName: "UNCHANGED",
      description: "An exploited vulnerability can only affect resources managed by the same authority."
     },
     C: {
      shortName: "C",
      value: !0,
      name: "Changed",
      jsonSchemaName: "CHANGED",
      description: "An exploited vulnerability can affect resources beyond the authorization privileges intended by the vulnerable system's design."
     }
    }, a.MS = {
     name: "Modified Scope",
     shortName: "MS",
     subCategory: "Exploitability Metrics",
     description: "Can an exploit of the vulnerability be accomplished remotely?",
     baseMetricEquivalent: o.S,
     values: [ o.MS_VALUES.X, o.MS_VALUES.U, o.MS_VALUES.C ]
    }, a.MC = {
     name: "Confidentiality Impact",
     shortName: "MC",
     subCategory: "Modified Impact",
     description: "This metric measures the impact to the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability.",
     baseMetricEquivalent: o.C,
     values: o.CONFIDENTIALITY_IMPACT
    }, a.MI = {
     name: "Integrity Impact",
     shortName: "MI",
     subCategory: "Modified Impact",
     description: "This metric measures the impact to integrity of a successfully exploited vulnerability.",
     baseMetricEquivalent: o.I,
     values: o.INTEGRITY_IMPACT
    }, a.MA = {
     name: "Availability Impact",
     shortName: "MA",
     subCategory: "Modified Impact",
     description: "This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability.",
     baseMetricEquivalent: o.A,
     values: o.AVAILABILITY_IMPACT
    }, a.CR = {
     name: "Confidentiality Requirement",
     shortName: "CR",
     subCategory: "Modified Requirement (Impact Subscore) Modifiers",
     description: "This metric describes the remediation level for a vulnerability in an affected resource.",
     values: o.CONFIDENTIALITY_REQUIREMENT
    }, a.IR = {
     name: "Integrity Requirement",
     shortName: "IR",
     subCategory: "Modified Requirement (Impact Subscore) Modifiers",
     description: "This metric describes the remediation level for a vulnerability in an affected resource.",
     values: o.INTEGRITY_REQUIREMENT
    }, a.AR = {
     name: "Availability Requirement",
     shortName: "AR",
     subCategory: "Modified Requirement (Impact Subscore) Modifiers",
     description: "This metric describes the remediation level for a vulnerability in an affected resource.",
     values: o.AVAILABILITY_REQUIREMENT
    }, a.ENVIRONMENTAL_CATEGORY_VALUES = [ o.CR, o.IR, o.AR, o.MAV, o.MAC, o.MPR, o.MUI, o.MS, o.MC, o.MI, o.MA ], 
    a.REGISTERED_COMPONENTS = new Map, o.REGISTERED_COMPONENTS.set(o.BASE_CATEGORY, o.BASE_CATEGORY_VALUES), 
    o.REGISTERED_COMPONENTS.set(o.TEMPORAL_CATEGORY, o.TEMPORAL_CATEGORY_VALUES), o.REGISTERED_COMPONENTS.set(o.ENVIRONMENTAL_CATEGORY, o.ENVIRONMENTAL_CATEGORY_VALUES), 
    a.ATTRIBUTE_SEVERITY_ORDER = [ [ o.S_VALUES.U, o.MS_VALUES.U ], [ o.CONFIDENTIALITY_IMPACT_VALUES.N, o.INTEGRITY_IMPACT_VALUES.N, o.AVAILABILITY_IMPACT_VALUES.N ], [ o.AV_VALUES.P, o.MAV_VALUES.P ], [ o.CONFIDENTIALITY_IMPACT_VALUES.L, o.INTEGRITY_IMPACT_VALUES.L, o.AVAILABILITY_IMPACT_VALUES.L ], [ o.PR_VALUES.H, o.MPR_VALUES.H ], [ o.AC_VALUES.H, o.MAC_VALUES.H ], [ o.CONFIDENTIALITY_REQUIREMENT_VALUES.L, o.INTEGRITY_REQUIREMENT_VALUES.L, o.AVAILABILITY_REQUIREMENT_VALUES.L ], [ o.AV_VALUES.L, o.MAV_VALUES.L ], [ o.CONFIDENTIALITY_IMPACT_VALUES.H, o.INTEGRITY_IMPACT_VALUES.H, o.AVAILABILITY_IMPACT_VALUES.H ], [ o.AV_VALUES.A, o.MAV_VALUES.A ], [ o.UI_VALUES.R, o.MUI_VALUES.R ], [ o.PR_VALUES.L, o.MPR_VALUES.L ], [ o.AC_VALUES.L, o.MAC_VALUES.L ], [ o.AV_VALUES.N, o.MAV_VALUES.N ], [ o.PR_VALUES.N, o.MPR_VALUES.N ], [ o.UI_VALUES.N, o.MUI_VALUES.N ], [ o.E_VALUES.U ], [ o.E_VALUES.P ], [ o.E_VALUES.F ], [ o.E_VALUES.H ], [ o.E_VALUES.X ], [ o.RC_VALUES.U ], [ o.RL_VALUES.O ], [ o.RL_VALUES.T ], [ o.RC_VALUES.R ], [ o.RL_VALUES.W ], [ o.AV_VALUES.X, o.MAV_VALUES.X ], [ o.AC_VALUES.X, o.MAC_VALUES.X ], [ o.PR_VALUES.X, o.MPR_VALUES.X ], [ o.UI_VALUES.X, o.MUI_VALUES.X ], [ o.S_VALUES.C, o.MS_VALUES.C ], [ o.S_VALUES.X, o.MS_VALUES.X ], [ o.CONFIDENTIALITY_IMPACT_VALUES.X ], [ o.INTEGRITY_IMPACT_VALUES.X ], [ o.AVAILABILITY_IMPACT_VALUES.X ], [ o.RL_VALUES.U ], [ o.RL_VALUES.X ], [ o.RC_VALUES.C ], [ o.RC_VALUES.X ], [ o.CONFIDENTIALITY_REQUIREMENT_VALUES.M, o.INTEGRITY_REQUIREMENT_VALUES.M, o.AVAILABILITY_REQUIREMENT_VALUES.M ], [ o.CONFIDENTIALITY_REQUIREMENT_VALUES.X, o.INTEGRITY_REQUIREMENT_VALUES.X, o.AVAILABILITY_REQUIREMENT_VALUES.X ], [ o.CONFIDENTIALITY_REQUIREMENT_VALUES.H, o.INTEGRITY_REQUIREMENT_VALUES.H, o.AVAILABILITY_REQUIREMENT_VALUES.H ] ];
   },
   371: (e, t, o) => {
    Object.defineProperty(t, "__esModule", {
     value: !0
    }), t.Cvss3P1 = void 0;
    const a = o(154), i = o(951);
    class s extends a.CvssVector {
     constructor(e) {
      super(e);
     }
     getRegisteredComponents() {
      return i.Cvss3P1Components.REGISTERED_COMPONENTS;
     }
     getVectorPrefix() {
      return "CVSS:3.1/";
     }
     getVectorName() {
      return "CVSS:3.1";
     }
     fillAverageVector() {
      this.applyVector("AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:L");
     }
     fillRandomBaseVector() {
      this.fillRandomComponentsForCategory(i.Cvss3P1Components.BASE_CATEGORY);
     }
     fillRandomTemporalVector() {
      this.fillRandomComponentsForCategory(i.Cvss3P1Components.TEMPORAL_CATEGORY);
     }
     fillRandomEnvironmentalVector() {
      this.fillRandomComponentsForCategory(i.Cvss3P1Components.ENVIRONMENTAL_CATEGORY);
     }
     fillRandomComponentsForCategory(e) {
      const t = i.Cvss3P1Components.REGISTERED_COMPONENTS.get(e);
      if (t) for (let e = 0; e < t.length; e++) {
       const o = t[e], a = super.pickRandomDefinedComponentValue(o);
       if (!a) return console.warn("Failed to pick random vector component for", o), void this.fillAverageVector();
       this.applyComponent(o, a);
      } else console.warn("Failed to pick random vector components for", e);
     }
     calculateScoresInternal(e = !1) {
      const t = this.isBaseFullyDefined(), o = this.isAnyTemporalDefined(), a = this.isAnyEnvironmentalDefined();
      return {
       normalized: e,
       base: t ? super.round(this.calculateExactBaseScore(), 1) : void 0,
       impact: t ? super.normalizeScore(super.round(this.calculateImpactScore(), 1), e ? 6 : 10) : void 0,
       exploitability: t ? super.normalizeScore(super.round(this.calculateExactExploitabilityScore(), 1), e ? 3.9 : 10) : void 0,
       temporal: t && o ? super.round(this.calculateExactTemporalScore(), 1) : void 0,
       environmental: t && a ? super.round(this.calculateExactEnvironmentalScore(), 1) : void 0,
       modifiedImpact: t && a ? super.normalizeScore(super.round(Math.max(0, this.calculateExactAdjustedImpactScore()), 1), e ? 6.1 : 10) : void 0,
       overall: super.round(this.calculateExactOverallScore(), 1),
       vector: this.toString()
      };
     }
     calculateExactBaseScore() {
      if (!this.isBaseFullyDefined()) return 0;
      let e = this.calculateExactImpactScore();
      if (e <= 0) return 0;
      let t = this.calculateExactExploitabilityScore();
      return this.getComponent(i.Cvss3P1Components.S).value ? super.roundUp(Math.min(s.SCOPE_COEFFICIENT * (e + t), 10)) : super.roundUp(Math.min(e + t, 10));
     }
     calculateImpactScore() {
      const e = this.calculateExactImpactScore();
      return e <= 0 ? 0 : e;
     }
     calculateExactImpactScore() {
      let e = this.calculateExactISSScore();
      return this.getComponent(i.Cvss3P1Components.S).value ? s.SCOPE_CHANGED_FACTOR * (e - .029) - 3.25 * Math.pow(e - .02, 15) : s.SCOPE_UNCHANGED_FACTOR * e;
     }
     calculateExactISSScore() {
      return 1 - (1 - this.getComponent(i.Cvss3P1Components.C).value) * (1 - this.getComponent(i.Cvss3P1Components.I).value) * (1 - this.getComponent(i.Cvss3P1Components.A).value);
     }
     calculateExactMISSScore() {
      let e, t, o, a, s, n, r = this.getComponent(i.Cvss3P1Components.MC), c = this.getComponent(i.Cvss3P1Components.MI), l = this.getComponent(i.Cvss3P1Components.MA), m = this.getComponent(i.Cvss3P1Components.C), h = this.getComponent(i.Cvss3P1Components.I), E = this.getComponent(i.Cvss3P1Components.A), u = this.getComponent(i.Cvss3P1Components.CR), d = this.getComponent(i.Cvss3P1Components.IR), p = this.getComponent(i.Cvss3P1Components.AR);
      return e = r === i.Cvss3P1Components.MC.values[0] ? m.value : r.value, t = c === i.Cvss3P1Components.MI.values[0] ? h.value : c.value, 
      o = l === i.Cvss3P1Components.MA.values[0] ? E.value : l.value, i.Cvss3P1Components.CR.values[0], 
      a = u.value, i.Cvss3P1Components.IR.values[0], s = d.value, i.Cvss3P1Components.AR.values[0], 
      n = p.value, Math.min(1 - (1 - a * e) * (1 - s * t) * (1 - n * o), .915);
     }
     calculateExactExploitabilityScore() {
      const e = this.getComponent(i.Cvss3P1Components.AV).value, t = this.getComponent(i.Cvss3P1Components.AC).value, o = this.getComponent(i.Cvss3P1Components.UI).value;
      let a;
      return a = this.getComponent(i.Cvss3P1Components.S).value ? this.getComponent(i.Cvss3P1Components.PR).changedValue : this.getComponent(i.Cvss3P1Components.PR).value, 
      s.EXPLOITABILITY_COEFFICIENT * e * t * a * o;
     }
     calculateExactTemporalScore() {
      if (!this.isBaseFullyDefined()) return 0;
      if (!this.isAnyTemporalDefined()) return 0;
      let e = this.getComponent(i.Cvss3P1Components.E).value, t = this.getComponent(i.Cvss3P1Components.RL).value, o = this.getComponent(i.Cvss3P1Components.RC).value, a = this.calculateExactBaseScore();
      return super.roundUp(a * e * t * o);
     }
     calculateExactEnvironmentalScore() {
      if (!this.isBaseFullyDefined()) return 0;
      if (!this.isAnyEnvironmentalDefined()) return 0;
      let e = this.calculateExactAdjustedImpactScore();
      if (e <= 0) return 0;
      let t = this.calculateAdjustedExploitability(), o = this.getComponent(i.Cvss3P1Components.E).value, a = this.getComponent(i.Cvss3P1Components.RL).value, n = this.getComponent(i.Cvss3P1Components.RC).value;
      if (this.isModifiedScope()) {
       let i = super.roundUp(Math.min(e + t, 10));
       return super.roundUp(i * o * a * n);
      }
      {
       let i = super.roundUp(Math.min(s.SCOPE_COEFFICIENT * (e + t), 10));
       return super.roundUp(i * o * a * n);
      }
     }
     calculateExactAdjustedImpactScore() {
      if (!this.isBaseFullyDefined()) return 0;
      if (!this.isAnyEnvironmentalDefined()) return 0;
      let e = this.calculateExactMISSScore();
      return this.isModifiedScope() ? s.SCOPE_UNCHANGED_FACTOR * e : s.SCOPE_CHANGED_FACTOR * (e - .029) - 3.25 * Math.pow(.9731 * e - .02, 13);
     }
     calculateAdjustedExploitability() {
      let e, t = this.getFirstDefinedComponent([ i.Cvss3P1Components.MAV, i.Cvss3P1Components.AV ]).value, o = this.getFirstDefinedComponent([ i.Cvss3P1Components.MAC, i.Cvss3P1Components.AC ]).value, a = this.getFirstDefinedComponent([ i.Cvss3P1Components.MUI, i.Cvss3P1Components.UI ]).value, n = this.getFirstDefinedComponent([ i.Cvss3P1Components.MPR, i.Cvss3P1Components.PR ]);
      return e = this.isModifiedScope() ? n.value : n.changedValue, s.EXPLOITABILITY_COEFFICIENT * t * o * e * a;
     }
     isModifiedScope() {
      let e = this.getComponent(i.Cvss3P1Components.S), t = this.getComponent(i.Cvss3P1Components.MS);
      return t === i.Cvss3P1Components.MS.values[0] ? !e.value : !t.value;
     }
     calculateExactOverallScore() {
      return this.isAnyEnvironmentalDefined() ? this.calculateExactEnvironmentalScore() : this.isAnyTemporalDefined() ? this.calculateExactTemporalScore() : this.calculateExactBaseScore();
     }
     isBaseFullyDefined() {
      return super.isCategoryFullyDefined(i.Cvss3P1Components.BASE_CATEGORY);
     }
     isTemporalFullyDefined() {
      return super.isCategoryFullyDefined(i.Cvss3P1Components.TEMPORAL_CATEGORY);
     }
     isEnvironmentalFullyDefined() {
      return super.isCategoryFullyDefined(i.Cvss3P1Components.ENVIRONMENTAL_CATEGORY);
     }
     isAnyBaseDefined() {
      return super.isCategoryPartiallyDefined(i.Cvss3P1Components.BASE_CATEGORY);
     }
     isAnyTemporalDefined() {
      return super.isCategoryPartiallyDefined(i.Cvss3P1Components.TEMPORAL_CATEGORY);
     }
     isAnyEnvironmentalDefined() {
      return super.isCategoryPartiallyDefined(i.Cvss3P1Components.ENVIRONMENTAL_CATEGORY);
     }
     getJsonSchemaSeverity(e) {
      return 0 === e || isNaN(e) ? "NONE" : e <= 3.9 ? "LOW" : e <= 6.9 ? "MEDIUM" : e <= 8.9 ? "HIGH" : "CRITICAL";
     }
     createJsonSchema() {
      const e = this.calculateScores();
      return {
       version: "3.1",
       vectorString: this.toString(),
       baseScore: e.base,
       temporalScore: e.temporal,
       environmentalScore: e.environmental,
       baseSeverity: this.getJsonSchemaSeverity(e.base),
       temporalSeverity: e.temporal ? this.getJsonSchemaSeverity(e.temporal) : void 0,
       environmentalSeverity: e.environmental ? this.getJsonSchemaSeverity(e.environmental) : void 0,
       attackVector: this.getComponent(i.Cvss3P1Components.AV).jsonSchemaName,
       attackComplexity: this.getComponent(i.Cvss3P1Components.AC).jsonSchemaName,
       privilegesRequired: this.getComponent(i.Cvss3P1Components.PR).jsonSchemaName,
       userInteraction: this.getComponent(i.Cvss3P1Components.UI).jsonSchemaName,
       scope: this.getComponent(i.Cvss3P1Components.S).jsonSchemaName,
       confidentialityImpact: this.getComponent(i.Cvss3P1Components.C).jsonSchemaName,
       integrityImpact: this.getComponent(i.Cvss3P1Components.I).jsonSchemaName,
       availabilityImpact: this.getComponent(i.Cvss3P1Components.A).jsonSchemaName,
       exploitCodeMaturity: this.getComponent(i.Cvss3P1Components.E).jsonSchemaName,
       remediationLevel: this.getComponent(i.Cvss3P1Components.RL).jsonSchemaName,
       reportConfidence: this.getComponent(i.Cvss3P1Components.RC).jsonSchemaName,
       confidentialityRequirement: this.getComponent(i.Cvss3P1Components.CR).jsonSchemaName,
       integrityRequirement: this.getComponent(i.Cvss3P1Components.IR).jsonSchemaName,
       availabilityRequirement: this.getComponent(i.Cvss3P1Components.AR).jsonSchemaName,
       modifiedAttackVector: this.getComponent(i.Cvss3P1Components.MAV).jsonSchemaName,
       modifiedAttackComplexity: this.getComponent(i.Cvss3P1Components.MAC).jsonSchemaName,
       modifiedPrivilegesRequired: this.getComponent(i.Cvss3P1Components.MPR).jsonSchemaName,
       modifiedUserInteraction: this.getComponent(i.Cvss3P1Components.MUI).jsonSchemaName,
       modifiedScope: this.getComponent(i.Cvss3P1Components.MS).jsonSchemaName,
       modifiedConfidentialityImpact: this.getComponent(i.Cvss3P1Components.MC).jsonSchemaName,
       modifiedIntegrityImpact: this.getComponent(i.Cvss3P1Components.MI).jsonSchemaName,
       modifiedAvailabilityImpact: this.getComponent(i.Cvss3P1Components.MA).jsonSchemaName
      };
     }
    }
    t.Cvss3P1 = s, s.SCOPE_CHANGED_FACTOR = 7.52, s.SCOPE_UNCHANGED_FACTOR = 6.42, s.EXPLOITABILITY_COEFFICIENT = 8.22, 
    s.SCOPE_COEFFICIENT = 1.08;
   },
   475: (e, t, o) => {
    Object.defineProperty(t, "__esModule", {
     value: !0
    }), t.Cvss2 = void 0;
    const a = o(154), i = o(479);
    class s extends a.CvssVector {
     constructor(e) {
      super(e);
     }
     getRegisteredComponents() {
      return i.Cvss2Components.REGISTERED_COMPONENTS;
     }
     getVectorPrefix() {
      return "";
     }
     getVectorName() {
      return "CVSS:2.0";
     }
     fillAverageVector() {
      this.applyVector("AV:A/AC:M/Au:N/C:P/I:P/A:P");
     }
     fillRandomBaseVector() {
      const e = i.Cvss2Components.BASE_CATEGORY_VALUES;
      for (let t = 0; t < e.length; t++) {
       const o = e[t], a = super.pickRandomDefinedComponentValue(o);
       if (!a) return console.warn("Failed to pick random vector component for", o), void this.fillAverageVector();
       this.applyComponent(o, a);
      }
     }
     calculateScoresInternal(e = !1) {
      const t = this.isBaseFullyDefined(), o = this.isAnyTemporalDefined(), a = this.isAnyEnvironmentalDefined();
      return {
       normalized: e,
       base: t ? super.round(this.calculateExactBaseScore(), 1) : void 0,
       impact: t ? super.round(this.calculateExactImpactScore(), 1) : void 0,
       exploitability: t ? super.round(this.calculateExactExploitabilityScore(), 1) : void 0,
       temporal: t && o ? super.round(this.calculateExactTemporalScore(), 1) : void 0,
       environmental: t && a ? super.round(this.calculateExactEnvironmentalScore(), 1) : void 0,
       modifiedImpact: t && a ? super.round(this.calculateExactAdjustedImpactScore(), 1) : void 0,
       overall: super.round(this.calculateExactOverallScore(), 1),
       vector: this.toString()
      };
     }
     calculateExactBaseScore() {
      if (!this.isBaseFullyDefined()) return 0;
      let e = this.calculateExactImpactScore();
      return (.6 * e + .4 * this.calculateExactExploitabilityScore() - 1.5) * this.f(e);
     }
     calculateExactImpactScore() {
      return this.isBaseFullyDefined() ? 10.41 * (1 - (1 - this.getComponent(i.Cvss2Components.C).value) * (1 - this.getComponent(i.Cvss2Components.I).value) * (1 - this.getComponent(i.Cvss2Components.A).value)) : 0;
     }
     calculateExactExploitabilityScore() {
      return this.isBaseFullyDefined() ? 20 * this.getComponent(i.Cvss2Components.AC).value * this.getComponent(i.Cvss2Components.Au).value * this.getComponent(i.Cvss2Components.AV).value : 0;
     }
     calculateExactTemporalScore() {
      return this.isAnyTemporalDefined() ? super.round(this.calculateExactBaseScore(), 1) * this.getComponent(i.Cvss2Components.E).value * this.getComponent(i.Cvss2Components.RL).value * this.getComponent(i.Cvss2Components.RC).value : 0;
     }
     calculateExactAdjustedBaseScore() {
      let e = this.calculateExactAdjustedImpactScore(), t = this.calculateExactExploitabilityScore();
      return t = this.round(t, 1), (.6 * e + .4 * t - 1.5) * this.f(e);
     }
     calculateExactAdjustedTemporalScore() {
      return this.calculateExactAdjustedBaseScore() * this.getComponent(i.Cvss2Components.E).value * this.getComponent(i.Cvss2Components.RL).value * this.getComponent(i.Cvss2Components.RC).value;
     }
     calculateExactEnvironmentalScore() {
      if (!this.isAnyEnvironmentalDefined()) return 0;
      let e = this.calculateExactAdjustedTemporalScore();
      return (e + (10 - e) * this.getComponent(i.Cvss2Components.CDP).value) * this.getComponent(i.Cvss2Components.TD).value;
     }
     calculateExactAdjustedImpactScore() {
      if (!this.isAnyEnvironmentalDefined()) return 0;
      let e = this.getComponent(i.Cvss2Components.C).value, t = this.getComponent(i.Cvss2Components.I).value, o = this.getComponent(i.Cvss2Components.A).value, a = this.getComponent(i.Cvss2Components.CR).value, s = this.getComponent(i.Cvss2Components.IR).value, n = this.getComponent(i.Cvss2Components.AR).value;
      return Math.min(10, 10.41 * (1 - (1 - e * a) * (1 - t * s) * (1 - o * n)));
     }
     calculateExactOverallScore() {
      return this.isAnyEnvironmentalDefined() ? this.calculateExactEnvironmentalScore() : this.isAnyTemporalDefined() ? this.calculateExactTemporalScore() : this.calculateExactBaseScore();
     }
     isBaseFullyDefined() {
      return super.isCategoryFullyDefined(i.Cvss2Components.BASE_CATEGORY);
     }
     isTemporalFullyDefined() {
      return super.isCategoryFullyDefined(i.Cvss2Components.TEMPORAL_CATEGORY);
     }
     isEnvironmentalFullyDefined() {
      return super.isCategoryFullyDefined(i.Cvss2Components.ENVIRONMENTAL_CATEGORY);
     }
     isAnyBaseDefined() {
      return super.isCategoryPartiallyDefined(i.Cvss2Components.BASE_CATEGORY);
     }
     isAnyTemporalDefined() {
      return super.isCategoryPartiallyDefined(i.Cvss2Components.TEMPORAL_CATEGORY);
     }
     isAnyEnvironmentalDefined() {
      return super.isCategoryPartiallyDefined(i.Cvss2Components.ENVIRONMENTAL_CATEGORY);
     }
     f(e) {
      return 0 === e ? 0 : 1.176;
     }
     createJsonSchema() {
      const e = this.calculateScores();
      return {
       version: "2.0",
       vectorString: this.toString(),
       baseScore: e.base,
       temporalScore: e.temporal,
       environmentalScore: e.environmental,
       accessVector: this.getComponent(i.Cvss2Components.AV).jsonSchemaName,
       accessComplexity: this.getComponent(i.Cvss2Components.AC).jsonSchemaName,
       authentication: this.getComponent(i.Cvss2Components.Au).jsonSchemaName,
       confidentialityImpact: this.getComponent(i.Cvss2Components.C).jsonSchemaName,
       integrityImpact: this.getComponent(i.Cvss2Components.I).jsonSchemaName,
       availabilityImpact: this.getComponent(i.Cvss2Components.A).jsonSchemaName,
       exploitability: this.getComponent(i.Cvss2Components.E).jsonSchemaName,
       remediationLevel: this.getComponent(i.Cvss2Components.RL).jsonSchemaName,
       reportConfidence: this.getComponent(i.Cvss2Components.RC).jsonSchemaName,
       collateralDamagePotential: this.getComponent(i.Cvss2Components.CDP).jsonSchemaName,
       targetDistribution: this.getComponent(i.Cvss2Components.TD).jsonSchemaName,
       confidentialityRequirement: this.getComponent(i.Cvss2Components.CR).jsonSchemaName,
       integrityRequirement: this.getComponent(i.Cvss2Components.IR).jsonSchemaName,
       availabilityRequirement: this.getComponent(i.Cvss2Components.AR).jsonSchemaName
      };
     }
    }
    t.Cvss2 = s;
   },
   479: (e, t, o) => {
    var a;
    Object.defineProperty(t, "__esModule", {
     value: !0
    }), t.Cvss2Components = void 0;
    const i = o(154);
    class s {}
    t.Cvss2Components = s, a = s, s.BASE_CATEGORY = {
     name: "base",
     description: "Represents the intrinsic and fundamental characteristics of a vulnerability that are constant over time and user environments."
    }, s.AV_VALUES = {
     ND: {
      shortName: "ND",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Assigning this value to the metric will result in no score being calculated."
     },
     L: {
      shortName: "L",
      value: .395,
      name: "Local",
      jsonSchemaName: "LOCAL",
      description: "A vulnerability exploitable with only local access requires the attacker to have either physical access to the vulnerable system or a local (shell) account. Examples of locally exploitable vulnerabilities are peripheral attacks such as Firewire/USB DMA attacks, and local privilege escalations (e.g., sudo)."
     },
     A: {
      shortName: "A",
      value: .646,
      name: "Adjacent Network",
      abbreviatedName: "Adj. Network",
      jsonSchemaName: "ADJACENT_NETWORK",
      description: "A vulnerability exploitable with adjacent network access requires the attacker to have access to either the broadcast or collision domain of the vulnerable software.  Examples of local networks include local IP subnet, Bluetooth, IEEE 802.11, and local Ethernet segment."
     },
     N: {
      shortName: "N",
      value: 1,
      name: "Network",
      jsonSchemaName: "NETWORK",
      description: 'A vulnerability exploitable with network access means the vulnerable software is bound to the network stack and the attacker does not require local network access or local access. Such a vulnerability is often termed "remotely exploitable". An example of a network attack is an RPC buffer overflow.'
     }
    }, s.AV = {
     name: "Access Vector",
     shortName: "AV",
     subCategory: "Exploitability Metrics",
     description: "This metric reflects how the vulnerability is exploited. The more remote an attacker can be to attack a host, the greater the vulnerability score.",
     values: [ a.AV_VALUES.ND, a.AV_VALUES.L, a.AV_VALUES.A, a.AV_VALUES.N ]
    }, s.AC_VALUES = {
     ND: {
      shortName: "ND",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Assigning this value to the metric will result in no score being calculated."
     },
     H: {
      shortName: "H",
      value: .35,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "Specialized access conditions exist. For example, an attacker can only exploit the vulnerability under very specialized conditions."
     },
     M: {
      shortName: "M",
      value: .61,
      name: "Medium",
      jsonSchemaName: "MEDIUM",
      description: "The access conditions are somewhat specialized. For example, the attacker can only exploit the vulnerability under certain conditions."
     },
     L: {
      shortName: "L",
      value: .71,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Specialized access conditions or extenuating circumstances do not exist. For example, an attacker can exploit the vulnerability under most conditions."
     }
    }, s.AC = {
     name: "Access Complexity",
     shortName: "AC",
     subCategory: "Exploitability Metrics",
     description: 'This metric measures the complexity of the attack required to exploit the vulnerability once an attacker has gained access to the target system. For example, consider a buffer overflow in an Internet service: If the vulnerability is exploitable only once a user has been authenticated by the service, the vulnerability is only "Medium" complexity. If, however, the vulnerability can be exploited anonymously, it is "Low" complexity.',
     values: [ a.AC_VALUES.ND, a.AC_VALUES.H, a.AC_VALUES.M, a.AC_VALUES.L ]
    }, s.Au_VALUES = {
     ND: {
      shortName: "ND",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Assigning this value to the metric will result in no score being calculated."
     },
     M: {
      shortName: "M",
      value: .45,
      name: "Multiple",
      jsonSchemaName: "MULTIPLE",
      description: "Exploiting the vulnerability requires that the attacker authenticate two or more times, even if the same credentials are used each time. An example is an attacker authenticating to an operating system in addition to providing credentials to access an application hosted on that system."
     },
     S: {
      shortName: "S",
      value: .56,
      name: "Single",
      jsonSchemaName: "SINGLE",
      description: "The vulnerability requires an attacker to be logged into the system (such as at a command line or via a desktop session or web interface)."
     },
     N: {
      shortName: "N",
      value: .704,
      name: "None",
      jsonSchemaName: "NONE",
      description: "Authentication is not required to exploit the vulnerability."
     }
    }, s.Au = {
     name: "Authentication",
     shortName: "Au",
     subCategory: "Exploitability Metrics",
     description: 'This metric measures the number of times an attacker must authenticate to a target in order to exploit a vulnerability. "Multiple" means that the attacker must authenticate two or more times, "Single" means that the attacker must authenticate once, and "None" means that the attacker need not authenticate at all to exploit the vulnerability.',
     values: [ a.Au_VALUES.ND, a.Au_VALUES.M, a.Au_VALUES.S, a.Au_VALUES.N ]
    }, s.C_VALUES = {
     ND: {
      shortName: "ND",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Assigning this value to the metric will result in no score being calculated."
     },
     N: {
      shortName: "N",
      value: 0,
      name: "None",
      jsonSchemaName: "NONE",
      description: "There is no impact to the confidentiality of the system."
     },
     P: {
      shortName: "P",
      value: .275,
      name: "Partial",
      jsonSchemaName: "PARTIAL",
      description: "There is considerable informational disclosure. Access to some system files is possible, but the attacker does not have control over what is obtained, or the scope of the loss is constrained. An example is a vulnerability that divulges only certain tables in a database."
     },
     C: {
      shortName: "C",
      value: .66,
      name: "Complete",
      jsonSchemaName: "COMPLETE",
      description: "There is total information disclosure, resulting in all system files being revealed. The attacker is able to read all of the system's data (memory, files, etc.)"
     }
    }, s.C = {
     name: "Confidentiality Impact",
     shortName: "C",
     subCategory: "Impact Metrics",
     description: "This metric measures the impact to the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability. Confidentiality refers to limiting information access and disclosure to only authorized users, as well as preventing access by, or disclosure to, unauthorized ones.",
     values: [ a.C_VALUES.ND, a.C_VALUES.N, a.C_VALUES.P, a.C_VALUES.C ]
    }, s.I_VALUES = {
     ND: {
      shortName: "ND",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Assigning this value to the metric will result in no score being calculated."
     },
     N: {
      shortName: "N",
      value: 0,
      name: "None",
      jsonSchemaName: "NONE",
      description: "There is no impact to the integrity of the system."
     },
     P: {
      shortName: "P",
      value: .275,
      name: "Partial",
      jsonSchemaName: "PARTIAL",
      description: "Modification of some system files or information is possible, but the attacker does not have control over what can be modified, or the scope of what the attacker can affect is limited. For example, system or application files may be overwritten or modified, but either the attacker has no control over which files are affected or the attacker can modify files within only a limited context or scope."
     },
     C: {
      shortName: "C",
      value: .66,
      name: "Complete",
      jsonSchemaName: "COMPLETE",
      description: "There is a total compromise of system integrity. There is a complete loss of system protection, resulting in the entire system being compromised. The attacker is able to modify any files on the target system."
     }
    }, s.I = {
     name: "Integrity Impact",
     shortName: "I",
     subCategory: "Impact Metrics",
     description: "This metric measures the impact to integrity of a successfully exploited vulnerability. Integrity refers to the trustworthiness and guaranteed veracity of information.",
     values: [ a.I_VALUES.ND, a.I_VALUES.N, a.I_VALUES.P, a.I_VALUES.C ]
    }, s.A_VALUES = {
     ND: {
      shortName: "ND",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Assigning this value to the metric will result in no score being calculated."
     },
     N: {
      shortName: "N",
      value: 0,
      name: "None",
      jsonSchemaName: "NONE",
      description: "There is no impact to availability within the impacted component."
     },
     P: {
      shortName: "P",
      value: .275,
      name: "Partial",
      jsonSchemaName: "PARTIAL",
      description: "There is reduced performance or interruptions in resource availability. An example is a network-based flood attack that permits a limited number of successful connections to an Internet service."
     },
     C: {
      shortName: "C",
      value: .66,
      name: "Complete",
      jsonSchemaName: "COMPLETE",
      description: "There is a total shutdown of the affected resource. The attacker can render the resource completely unavailable."
     }
    }, s.A = {
     name: "Availability Impact",
     shortName: "A",
     subCategory: "Impact Metrics",
     description: "This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability. While the Confidentiality and Integrity impact metrics apply to the loss of confidentiality or integrity of data (e.g., information, files) used by the impacted component, this metric refers to the loss of availability of the impacted component itself, such as a networked service (e.g., web, database, email). Since availability refers to the accessibility of information resources, attacks that consume network bandwidth, processor cycles, or disk space all impact the availability of an impacted component. This metric considers only the availability of the impacted component itself.",
     values: [ a.A_VALUES.ND, a.A_VALUES.N, a.A_VALUES.P, a.A_VALUES.C ]
    }, s.BASE_CATEGORY_VALUES = [ a.AV, a.AC, a.Au, a.C, a.I, a.A ], s.TEMPORAL_CATEGORY = {
     name: "temporal",
     description: "The threat posed by a vulnerability may change over time. Three such factors that CVSS captures are: confirmation of the technical details of a vulnerability, the remediation status of the vulnerability, and the availability of exploit code or techniques. Since temporal metrics are optional they each include a metric value that has no effect on the score."
    }, s.E_VALUES = {
     ND: {
      shortName: "ND",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."
     },
     U: {
      shortName: "U",
      value: .85,
      name: "Unproven",
      jsonSchemaName: "UNPROVEN",
      description: "No exploit code is available, or an exploit is entirely theoretical."
     },
     POC: {
      shortName: "POC",
      value: .9,
      name: "Proof-of-concept",
      abbreviatedName: "Proof-of-conc.",
      jsonSchemaName: "PROOF_OF_CONCEPT",
      description: "Proof-of-concept exploit code or an attack demonstration that is not practical for most systems is available. The code or technique is not functional in all situations and may require substantial modification by a skilled attacker."
     },
     F: {
      shortName: "F",
      value: .95,
      name: "Functional",
      jsonSchemaName: "FUNCTIONAL",
      description: "Functional exploit code is available. The code works in most situations where the vulnerability exists."
     },
     H: {
      shortName: "H",
      value: 1,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "Either the vulnerability is exploitable by functional mobile autonomous code, or no exploit is required (manual trigger) and details are widely available. The code works in every situation, or is actively being delivered via a mobile autonomous agent (such as a worm or virus)."
     }
    }, s.E = {
     name: "Exploitability",
     shortName: "E",
     description: 'This metric measures the current state of exploit techniques or code availability. "Unproven that exploit exists" is the lowest impact and "Proof-of-concept code" is the highest impact.',
     values: [ a.E_VALUES.ND, a.E_VALUES.U, a.E_VALUES.POC, a.E_VALUES.F, a.E_VALUES.H ]
    }, s.RL_VALUES = {
     ND: {
      shortName: "ND",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."
     },
     OF: {
      shortName: "OF",
      value: .87,
      name: "Official Fix",
      abbreviatedName: "Off. Fix",
      jsonSchemaName: "OFFICIAL_FIX",
      description: "A complete vendor solution is available. Either the vendor has issued an official patch, or an upgrade is available."
     },
     TF: {
      shortName: "TF",
      value: .9,
      name: "Temporary Fix",
      abbreviatedName: "Temp. Fix",
      jsonSchemaName: "TEMPORARY_FIX",
      description: "There is an official but temporary fix available. This includes instances where the vendor issues a temporary hotfix, tool, or workaround."
     },
     W: {
      shortName: "W",
      value: .95,
      name: "Workaround",
      jsonSchemaName: "WORKAROUND",
      description: "There is an unofficial, non-vendor solution available. In some cases, users of the affected technology will create a patch of their own or provide steps to work around or otherwise mitigate the vulnerability."
     },
     U: {
      shortName: "U",
      value: 1,
      name: "Unavailable",
      jsonSchemaName: "UNAVAILABLE",
      description: "There is either no solution available or it is impossible to apply."
     }
    }, s.RL = {
     name: "Remediation Level",
     shortName: "RL",
     description: 'This metric measures the remediation level of a vulnerability. "Official fix" is the lowest impact and "Unavailable" is the highest impact.',
     values: [ a.RL_VALUES.ND, a.RL_VALUES.OF, a.RL_VALUES.TF, a.RL_VALUES.W, a.RL_VALUES.U ]
    }, s.RC_VALUES = {
     ND: {
      shortName: "ND",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."
     },
     UC: {
      shortName: "UC",
      value: .9,
      name: "Unconfirmed",
      jsonSchemaName: "UNCONFIRMED",
      description: "There is little confidence in the existence of this vulnerability. The report is unconfirmed, or the source is not known."
     },
     UR: {
      shortName: "UR",
      value: .95,
      name: "Uncorroborated",
      jsonSchemaName: "UNCORROBORATED",
      description: "There is reasonable confidence in the existence of this vulnerability, but the technical details are not known publicly. The report is unconfirmed."
     },
     C: {
      shortName: "C",
      value: 1,
      name: "Confirmed",
      jsonSchemaName: "CONFIRMED",
      description: "The existence of this vulnerability is confirmed, but the details are not known publicly. An exploit has been observed, or proof-of-concept exploit code is available. The bugtraq ID or CVE ID has been made public."
     }
    }, s.RC = {
     name: "Report Confidence",
     shortName: "RC",
     description: 'This metric measures the degree of confidence in the existence of the vulnerability and the credibility of the known technical details. "Unconfirmed" is the lowest confidence and "Confirmed" is the highest.',
     values: [ a.RC_VALUES.ND, a.RC_VALUES.UC, a.RC_VALUES.UR, a.RC_VALUES.C ]
    }, s.TEMPORAL_CATEGORY_VALUES = [ a.E, a.RL, a.RC ], s.ENVIRONMENTAL_CATEGORY = {
     name: "environmental",
     description: "Different environments can have an immense bearing on the risk that a vulnerability poses to an organization and its stakeholders. The CVSS environmental metric group captures the characteristics of a vulnerability that are associated with a user's IT environment. Since environmental metrics are optional they each include a metric value that has no effect on the score."
    }, s.CDP_VALUES = {
     ND: {
      shortName: "ND",
      value: 0,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."
     },
     N: {
      shortName: "N",
      value: 0,
      name: "None",
      jsonSchemaName: "NONE",
      description: "There is no potential for loss of life, physical assets, productivity or revenue."
     },
     L: {
      shortName: "L",
      value: .1,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "A successful exploit of this vulnerability may result in slight physical or property damage. Or, there may be a slight loss of revenue or productivity to the organization."
     },
     LM: {
      shortName: "LM",
      value: .3,
      name: "Low-Medium",
      abbreviatedName: "Low-Med.",
      jsonSchemaName: "LOW_MEDIUM",
      description: "A successful exploit of this vulnerability may result in moderate physical or property damage. Or, there may be a moderate loss of revenue or productivity to the organization."
     },
     MH: {
      shortName: "MH",
      value: .4,
      name: "Medium-High",
      abbreviatedName: "Med.-High",
      jsonSchemaName: "MEDIUM_HIGH",
      description: "A successful exploit of this vulnerability may result in significant physical or property damage or loss. Or, there may be a significant loss of revenue or productivity."
     },
     H: {
      shortName: "H",
      value: .5,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "A successful exploit of this vulnerability may result in catastrophic physical or property damage and loss. Or, there may be a catastrophic loss of revenue or productivity."
     }
    }, s.CDP = {
     name: "Collateral Damage Potential",
     shortName: "CDP",
     subCategory: "General Modifiers",
     description: 'This metric measures the potential for loss of life or physical assets resulting from a vulnerability. "None" is the lowest impact and "High" is the highest impact.',
     values: [ a.CDP_VALUES.ND, a.CDP_VALUES.N, a.CDP_VALUES.L, a.CDP_VALUES.LM, a.CDP_VALUES.MH, a.CDP_VALUES.H ]
    }, s.TD_VALUES = {
     ND: {
      shortName: "ND",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."
     },
     N: {
      shortName: "N",
      value: 0,
      name: "None",
      jsonSchemaName: "NONE",
      description: "There is no (0%) target distribution."
     },
     L: {
      shortName: "L",
      value: .25,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "There is a small (< 25%) target distribution."
     },
     M: {
      shortName: "M",
      value: .75,
      name: "Medium",
      jsonSchemaName: "MEDIUM",
      description: "There is a medium (26-75%) target distribution."
     },
     H: {
      shortName: "H",
      value: 1,
      name: "High",
      description: "There is a high (> 75%) target distribution."
     }
    }, s.TD = {
     name: "Target Distribution",
     shortName: "TD",
     subCategory: "General Modifiers",
     description: 'This metric measures the proportion of vulnerable systems that could be affected by an attack. It is meant to represent the proportion of vulnerable systems that an attacker can expect to target. "None" is the lowest impact and "High" is the highest impact.',
     values: [ a.TD_VALUES.ND, a.TD_VALUES.N, a.TD_VALUES.L, a.TD_VALUES.M, a.TD_VALUES.H ]
    }, s.CR_VALUES = {
     ND: {
      shortName: "ND",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."
     },
     L: {
      shortName: "L",
      value: .5,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Loss of confidentiality is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     },
     M: {
      shortName: "M",
      value: 1,
      name: "Medium",
      jsonSchemaName: "MEDIUM",
      description: "Loss of confidentiality is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     },
     H: {
      shortName: "H",
      value: 1.51,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "Loss of confidentiality is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     }
    }, s.CR = {
     name: "Confidentiality Requirement",
     shortName: "CR",
     subCategory: "Modified Requirement (Impact Subscore) Modifiers",
     description: 'This metric measures the need for confidentiality of the vulnerable component to the user. For example, an attacker that exploits a vulnerability that exists on a network boundary and requires no privileges has a low need for the confidentiality of the vulnerable component. Conversely, an attacker that exploits a vulnerability that exists on the same system as the vulnerable component and requires Privileged access to the system in order to exploit it has a high need for confidentiality. "Not Defined" is the lowest impact and "High" is the highest impact.',
     values: [ a.CR_VALUES.ND, a.CR_VALUES.L, a.CR_VALUES.M, a.CR_VALUES.H ]
    }, s.IR_VALUES = {
     ND: {
      shortName: "ND",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."
     },
     L: {
      shortName: "L",
      value: .5,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Loss of integrity is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     },
     M: {
      shortName: "M",
      value: 1,
      name: "Medium",
      jsonSchemaName: "MEDIUM",
      description: "Loss of integrity is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     },
     H: {
      shortName: "H",
      value: 1.51,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "Loss of integrity is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     }
    }, s.IR = {
     name: "Integrity Requirement",
     shortName: "IR",
     subCategory: "Modified Requirement (Impact Subscore) Modifiers",
     description: 'This metric measures the need for integrity of the vulnerable component to a user. For example, an attacker that exploits a vulnerability that exists on a network boundary and requires no privileges has a low need for the integrity of the vulnerable component. Conversely, an attacker that exploits a vulnerability that exists on the same system as the vulnerable component and requires Privileged access to the system in order to exploit it has a high need for integrity. "Not Defined" is the lowest impact and "High" is the highest impact.',
     values: [ a.IR_VALUES.ND, a.IR_VALUES.L, a.IR_VALUES.M, a.IR_VALUES.H ]
    }, s.AR_VALUES = {
     ND: {
      shortName: "ND",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Assigning this value to the metric will not influence the score. It is a signal to the equation to skip this metric."
     },
     L: {
      shortName: "L",
      value: .5,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Loss of availability is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     },
     M: {
      shortName: "M",
      value: 1,
      name: "Medium",
      jsonSchemaName: "MEDIUM",
      description: "Loss of availability is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     },
     H: {
      shortName: "H",
      value: 1.51,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "Loss of availability is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     }
    }, s.AR = {
     name: "Availability Requirement",
     shortName: "AR",
     subCategory: "Modified Requirement (Impact Subscore) Modifiers",
     description: 'This metric measures the need for availability of the vulnerable component to a user. For example, an attacker that exploits a vulnerability that exists on a network boundary and requires no privileges has a low need for the availability of the vulnerable component. Conversely, an attacker that exploits a vulnerability that exists on the same system as the vulnerable component and requires Privileged access to the system in order to exploit it has a high need for availability. "Not Defined" is the lowest impact and "High" is the highest impact.',
     values: [ a.AR_VALUES.ND, a.AR_VALUES.L, a.AR_VALUES.M, a.AR_VALUES.H ]
    }, s.ENVIRONMENTAL_CATEGORY_VALUES = [ a.CDP, a.TD, a.CR, a.IR, a.AR ], s.REGISTERED_COMPONENTS = new Map, 
    a.REGISTERED_COMPONENTS.set(a.BASE_CATEGORY, a.BASE_CATEGORY_VALUES), a.REGISTERED_COMPONENTS.set(a.TEMPORAL_CATEGORY, a.TEMPORAL_CATEGORY_VALUES), 
    a.REGISTERED_COMPONENTS.set(a.ENVIRONMENTAL_CATEGORY, a.ENVIRONMENTAL_CATEGORY_VALUES), 
    s.ATTRIBUTE_SEVERITY_ORDER = i.CvssVector._reorderAttributeSeverityOrder([ a.AC_VALUES.ND, a.AV_VALUES.ND, a.Au_VALUES.ND, a.C_VALUES.ND, a.I_VALUES.ND, a.A_VALUES.ND, a.C_VALUES.N, a.I_VALUES.N, a.A_VALUES.N, a.CDP_VALUES.N, a.CDP_VALUES.ND, a.TD_VALUES.N, a.CDP_VALUES.L, a.TD_VALUES.L, a.C_VALUES.P, a.I_VALUES.P, a.A_VALUES.P, a.CDP_VALUES.LM, a.AC_VALUES.H, a.AV_VALUES.L, a.CDP_VALUES.MH, a.Au_VALUES.M, a.CDP_VALUES.H, a.Au_VALUES.S, a.AC_VALUES.M, a.AV_VALUES.A, a.C_VALUES.C, a.I_VALUES.C, a.A_VALUES.C, a.Au_VALUES.N, a.AC_VALUES.L, a.TD_VALUES.M, a.E_VALUES.U, a.RL_VALUES.OF, a.E_VALUES.POC, a.RL_VALUES.TF, a.RL_VALUES.W, a.RC_VALUES.UC, a.AV_VALUES.N, a.E_VALUES.F, a.E_VALUES.H, a.E_VALUES.ND, a.RL_VALUES.U, a.RL_VALUES.ND, a.RC_VALUES.UR, a.RC_VALUES.C, a.RC_VALUES.ND, a.TD_VALUES.H, a.TD_VALUES.ND, a.CR_VALUES.L, a.CR_VALUES.M, a.IR_VALUES.L, a.IR_VALUES.M, a.AR_VALUES.L, a.AR_VALUES.M, a.CR_VALUES.ND, a.IR_VALUES.ND, a.AR_VALUES.ND, a.CR_VALUES.H, a.IR_VALUES.H, a.AR_VALUES.H ]);
   },
   564: (e, t, o) => {
    Object.defineProperty(t, "__esModule", {
     value: !0
    }), t.applyVectorPartsIfMetricsHigher = t.applyVectorPartsIfMetricsLower = t.fromVector = void 0;
    const a = o(475), i = o(623), s = o(371), n = o(987), r = o(479), c = o(331), l = o(951), m = o(759), h = {
     "CVSS:2.0": a.Cvss2,
     "2.0": a.Cvss2,
     "CVSS:3.0": i.Cvss3P0,
     "3.0": i.Cvss3P0,
     "CVSS:3.1": s.Cvss3P1,
     3.1: s.Cvss3P1,
     "CVSS:4.0": n.Cvss4P0,
     "4.0": n.Cvss4P0
    };
    function E(e, t, o) {
     if (!t) return 0;
     const a = e.normalizeVector(t);
     if (0 === a.length) return 0;
     const i = a.split("/");
     let s = 0;
     for (const t of i) {
      if (!t) continue;
      const a = t.split(":", 2);
      if (2 === a.length) {
       const t = a[0], i = a[1], n = e.getComponentByStringOpt(t), r = t.startsWith("M"), c = r ? t.replace("M", "") : t, l = e.getComponentByStringOpt(c), m = r ? t : `M${t}`, h = e.getComponentByStringOpt(m), E = (null == n ? void 0 : n.shortName) || "X", u = e.applyComponentStringSilent(t, i), d = e.getComponentByStringOpt(t);
       u && o(n, l, h, d, r) ? s++ : e.applyComponentStringSilent(t, E);
      } else console.warn("Unknown vector argument:", t);
     }
     return s;
    }
    function u(e, t, o, a, i) {
     const s = null != o && "NOT_DEFINED" !== o.name && "NULL" !== o.name && "X" !== o.shortName;
     return {
      oldSeverity: d(e, i && s ? o : t),
      newSeverity: d(e, a)
     };
    }
    function d(e, t) {
     if (!t) return -1;
     let o = [];
     if (e instanceof a.Cvss2 ? o = r.Cvss2Components.ATTRIBUTE_SEVERITY_ORDER : e instanceof i.Cvss3P0 ? o = c.Cvss3P0Components.ATTRIBUTE_SEVERITY_ORDER : e instanceof s.Cvss3P1 ? o = l.Cvss3P1Components.ATTRIBUTE_SEVERITY_ORDER : e instanceof n.Cvss4P0 && (o = m.Cvss4P0Components.ATTRIBUTE_SEVERITY_ORDER), 
     0 === o.length) return console.warn("Unknown", e.getVectorName(), "severity order list for attribute type:", t), 
     -1;
     for (let e = 0; e < o.length; e++) if (o[e].includes(t)) return e;
     return console.warn("Unknown", e.getVectorName(), "attribute type:", t), -1;
    }
    t.fromVector = function(e, t = void 0) {
     if (t) {
      const o = h[t];
      if (o) return new o(e);
     }
     const o = h[e];
     if (o) return new o;
     for (let t in h) {
      const o = h[t];
      if (e.startsWith(t)) try {
       return new o(e);
      } catch (e) {}
     }
     for (let t in h) {
      const o = h[t];
      try {
       return new o(e);
      } catch (e) {}
     }
     return null;
    }, t.applyVectorPartsIfMetricsLower = function(e, t) {
     return t ? E(e, t, (t, o, a, i, s) => {
      const n = u(e, o, a, i, s);
      return n.newSeverity <= n.oldSeverity;
     }) : 0;
    }, t.applyVectorPartsIfMetricsHigher = function(e, t) {
     return t ? E(e, t, (t, o, a, i, s) => {
      const n = u(e, o, a, i, s);
      return n.newSeverity >= n.oldSeverity;
     }) : 0;
    };
   },
   623: (e, t, o) => {
    Object.defineProperty(t, "__esModule", {
     value: !0
    }), t.Cvss3P0 = void 0;
    const a = o(154), i = o(331);
    class s extends a.CvssVector {
     constructor(e) {
      super(e);
     }
     getRegisteredComponents() {
      return i.Cvss3P0Components.REGISTERED_COMPONENTS;
     }
     getVectorPrefix() {
      return "CVSS:3.0/";
     }
     getVectorName() {
      return "CVSS:3.0";
     }
     fillAverageVector() {
      this.applyVector("AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:L");
     }
     fillRandomBaseVector() {
      this.fillRandomComponentsForCategory(i.Cvss3P0Components.BASE_CATEGORY);
     }
     fillRandomTemporalVector() {
      this.fillRandomComponentsForCategory(i.Cvss3P0Components.TEMPORAL_CATEGORY);
     }
     fillRandomEnvironmentalVector() {
      this.fillRandomComponentsForCategory(i.Cvss3P0Components.ENVIRONMENTAL_CATEGORY);
     }
     fillRandomComponentsForCategory(e) {
      const t = i.Cvss3P0Components.REGISTERED_COMPONENTS.get(e);
      if (t) for (let e = 0; e < t.length; e++) {
       const o = t[e], a = super.pickRandomDefinedComponentValue(o);
       if (!a) return console.warn("Failed to pick random vector component for", o), void this.fillAverageVector();
       this.applyComponent(o, a);
      } else console.warn("Failed to pick random vector components for", e);
     }
     calculateScoresInternal(e = !1) {
      const t = this.isBaseFullyDefined(), o = this.isAnyTemporalDefined(), a = this.isAnyEnvironmentalDefined();
      return {
       normalized: e,
       base: t ? super.round(this.calculateExactBaseScore(), 1) : void 0,
       impact: t ? super.normalizeScore(super.round(this.calculateImpactScore(), 1), e ? 6 : 10) : void 0,
       exploitability: t ? super.normalizeScore(super.round(this.calculateExactExploitabilityScore(), 1), e ? 3.9 : 10) : void 0,
       temporal: t && o ? super.round(this.calculateExactTemporalScore(), 1) : void 0,
       environmental: t && a ? super.round(this.calculateExactEnvironmentalScore(), 1) : void 0,
       modifiedImpact: t && a ? super.normalizeScore(super.round(Math.max(0, this.calculateExactAdjustedImpactScore()), 1), e ? 6.1 : 10) : void 0,
       overall: super.round(this.calculateExactOverallScore(), 1),
       vector: this.toString()
      };
     }
     calculateExactBaseScore() {
      if (!this.isBaseFullyDefined()) return 0;
      let e = this.calculateExactImpactScore();
      if (e <= 0) return 0;
      let t = this.calculateExactExploitabilityScore();
      return this.getComponent(i.Cvss3P0Components.S).value ? this.roundUp1(Math.min(s.SCOPE_COEFFICIENT * (e + t), 10)) : this.roundUp1(Math.min(e + t, 10));
     }
     calculateImpactScore() {
      const e = this.calculateExactImpactScore();
      return e <= 0 ? 0 : e;
     }
     calculateExactImpactScore() {
      let e = this.calculateExactISSScore();
      return this.getComponent(i.Cvss3P0Components.S).value ? s.SCOPE_CHANGED_FACTOR * (e - .029) - 3.25 * Math.pow(e - .02, 15) : s.SCOPE_UNCHANGED_FACTOR * e;
     }
     calculateExactISSScore() {
      return 1 - (1 - this.getComponent(i.Cvss3P0Components.C).value) * (1 - this.getComponent(i.Cvss3P0Components.I).value) * (1 - this.getComponent(i.Cvss3P0Components.A).value);
     }
     calculateExactMISSScore() {
      let e, t, o, a, s, n, r = this.getComponent(i.Cvss3P0Components.MC), c = this.getComponent(i.Cvss3P0Components.MI), l = this.getComponent(i.Cvss3P0Components.MA), m = this.getComponent(i.Cvss3P0Components.C), h = this.getComponent(i.Cvss3P0Components.I), E = this.getComponent(i.Cvss3P0Components.A), u = this.getComponent(i.Cvss3P0Components.CR), d = this.getComponent(i.Cvss3P0Components.IR), p = this.getComponent(i.Cvss3P0Components.AR);
      return e = r === i.Cvss3P0Components.MC.values[0] ? m.value : r.value, t = c === i.Cvss3P0Components.MI.values[0] ? h.value : c.value, 
      o = l === i.Cvss3P0Components.MA.values[0] ? E.value : l.value, i.Cvss3P0Components.CR.values[0], 
      a = u.value, i.Cvss3P0Components.IR.values[0], s = d.value, i.Cvss3P0Components.AR.values[0], 
      n = p.value, Math.min(1 - (1 - a * e) * (1 - s * t) * (1 - n * o), .915);
     }
     calculateExactExploitabilityScore() {
      const e = this.getComponent(i.Cvss3P0Components.AV).value, t = this.getComponent(i.Cvss3P0Components.AC).value, o = this.getComponent(i.Cvss3P0Components.UI).value;
      let a;
      return a = this.getComponent(i.Cvss3P0Components.S).value ? this.getComponent(i.Cvss3P0Components.PR).changedValue : this.getComponent(i.Cvss3P0Components.PR).value, 
      s.EXPLOITABILITY_COEFFICIENT * e * t * a * o;
     }
     calculateExactTemporalScore() {
      if (!this.isBaseFullyDefined()) return 0;
      if (!this.isAnyTemporalDefined()) return 0;
      let e = this.getComponent(i.Cvss3P0Components.E).value, t = this.getComponent(i.Cvss3P0Components.RL).value, o = this.getComponent(i.Cvss3P0Components.RC).value, a = this.calculateExactBaseScore();
      return this.roundUp1(a * e * t * o);
     }
     calculateExactEnvironmentalScore() {
      if (!this.isBaseFullyDefined()) return 0;
      if (!this.isAnyEnvironmentalDefined()) return 0;
      let e = this.calculateExactAdjustedImpactScore();
      if (e <= 0) return 0;
      let t = this.calculateAdjustedExploitability(), o = this.getComponent(i.Cvss3P0Components.E).value, a = this.getComponent(i.Cvss3P0Components.RL).value, n = this.getComponent(i.Cvss3P0Components.RC).value;
      if (this.isModifiedScope()) {
       let i = this.roundUp1(Math.min(e + t, 10));
       return this.roundUp1(i * o * a * n);
      }
      {
       let i = this.roundUp1(Math.min(s.SCOPE_COEFFICIENT * (e + t), 10));
       return this.roundUp1(i * o * a * n);
      }
     }
     calculateExactAdjustedImpactScore() {
      if (!this.isBaseFullyDefined()) return 0;
      if (!this.isAnyEnvironmentalDefined()) return 0;
      let e = this.calculateExactMISSScore();
      return this.isModifiedScope() ? s.SCOPE_UNCHANGED_FACTOR * e : s.SCOPE_CHANGED_FACTOR * (e - .029) - 3.25 * Math.pow(e - .02, 15);
     }
     calculateAdjustedExploitability() {
      let e, t = this.getFirstDefinedComponent([ i.Cvss3P0Components.MAV, i.Cvss3P0Components.AV ]).value, o = this.getFirstDefinedComponent([ i.Cvss3P0Components.MAC, i.Cvss3P0Components.AC ]).value, a = this.getFirstDefinedComponent([ i.Cvss3P0Components.MUI, i.Cvss3P0Components.UI ]).value, n = this.getFirstDefinedComponent([ i.Cvss3P0Components.MPR, i.Cvss3P0Components.PR ]);
      return e = this.isModifiedScope() ? n.value : n.changedValue, s.EXPLOITABILITY_COEFFICIENT * t * o * e * a;
     }
     isModifiedScope() {
      let e = this.getComponent(i.Cvss3P0Components.S), t = this.getComponent(i.Cvss3P0Components.MS);
      return t === i.Cvss3P0Components.MS.values[0] ? !e.value : !t.value;
     }
     calculateExactOverallScore() {
      return this.isAnyEnvironmentalDefined() ? this.calculateExactEnvironmentalScore() : this.isAnyTemporalDefined() ? this.calculateExactTemporalScore() : this.calculateExactBaseScore();
     }
     isBaseFullyDefined() {
      return super.isCategoryFullyDefined(i.Cvss3P0Components.BASE_CATEGORY);
     }
     isTemporalFullyDefined() {
      return super.isCategoryFullyDefined(i.Cvss3P0Components.TEMPORAL_CATEGORY);
     }
     isEnvironmentalFullyDefined() {
      return super.isCategoryFullyDefined(i.Cvss3P0Components.ENVIRONMENTAL_CATEGORY);
     }
     isAnyBaseDefined() {
      return super.isCategoryPartiallyDefined(i.Cvss3P0Components.BASE_CATEGORY);
     }
     isAnyTemporalDefined() {
      return super.isCategoryPartiallyDefined(i.Cvss3P0Components.TEMPORAL_CATEGORY);
     }
     isAnyEnvironmentalDefined() {
      return super.isCategoryPartiallyDefined(i.Cvss3P0Components.ENVIRONMENTAL_CATEGORY);
     }
     roundUp1(e) {
      return Math.ceil(10 * e) / 10;
     }
     getJsonSchemaSeverity(e) {
      return 0 === e || isNaN(e) ? "NONE" : e <= 3.9 ? "LOW" : e <= 6.9 ? "MEDIUM" : e <= 8.9 ? "HIGH" : "CRITICAL";
     }
     createJsonSchema() {
      const e = this.calculateScores();
      return {
       version: "3.0",
       vectorString: this.toString(),
       baseScore: e.base,
       temporalScore: e.temporal,
       environmentalScore: e.environmental,
       baseSeverity: this.getJsonSchemaSeverity(e.base),
       temporalSeverity: e.temporal ? this.getJsonSchemaSeverity(e.temporal) : void 0,
       environmentalSeverity: e.environmental ? this.getJsonSchemaSeverity(e.environmental) : void 0,
       attackVector: this.getComponent(i.Cvss3P0Components.AV).jsonSchemaName,
       attackComplexity: this.getComponent(i.Cvss3P0Components.AC).jsonSchemaName,
       privilegesRequired: this.getComponent(i.Cvss3P0Components.PR).jsonSchemaName,
       userInteraction: this.getComponent(i.Cvss3P0Components.UI).jsonSchemaName,
       scope: this.getComponent(i.Cvss3P0Components.S).jsonSchemaName,
       confidentialityImpact: this.getComponent(i.Cvss3P0Components.C).jsonSchemaName,
       integrityImpact: this.getComponent(i.Cvss3P0Components.I).jsonSchemaName,
       availabilityImpact: this.getComponent(i.Cvss3P0Components.A).jsonSchemaName,
       exploitCodeMaturity: this.getComponent(i.Cvss3P0Components.E).jsonSchemaName,
       remediationLevel: this.getComponent(i.Cvss3P0Components.RL).jsonSchemaName,
       reportConfidence: this.getComponent(i.Cvss3P0Components.RC).jsonSchemaName,
       confidentialityRequirement: this.getComponent(i.Cvss3P0Components.CR).jsonSchemaName,
       integrityRequirement: this.getComponent(i.Cvss3P0Components.IR).jsonSchemaName,
       availabilityRequirement: this.getComponent(i.Cvss3P0Components.AR).jsonSchemaName,
       modifiedAttackVector: this.getComponent(i.Cvss3P0Components.MAV).jsonSchemaName,
       modifiedAttackComplexity: this.getComponent(i.Cvss3P0Components.MAC).jsonSchemaName,
       modifiedPrivilegesRequired: this.getComponent(i.Cvss3P0Components.MPR).jsonSchemaName,
       modifiedUserInteraction: this.getComponent(i.Cvss3P0Components.MUI).jsonSchemaName,
       modifiedScope: this.getComponent(i.Cvss3P0Components.MS).jsonSchemaName,
       modifiedConfidentialityImpact: this.getComponent(i.Cvss3P0Components.MC).jsonSchemaName,
       modifiedIntegrityImpact: this.getComponent(i.Cvss3P0Components.MI).jsonSchemaName,
       modifiedAvailabilityImpact: this.getComponent(i.Cvss3P0Components.MA).jsonSchemaName
      };
     }
    }
    t.Cvss3P0 = s, s.SCOPE_CHANGED_FACTOR = 7.52, s.SCOPE_UNCHANGED_FACTOR = 6.42, s.EXPLOITABILITY_COEFFICIENT = 8.22, 
    s.SCOPE_COEFFICIENT = 1.08;
   },
   730: (e, t) => {
    Object.defineProperty(t, "__esModule", {
     value: !0
    }), t.EQ = void 0;
    class o {
     constructor(e, t, o, a) {
      this.highestSeverityVectors = [], this.level = e, this.vectorDepth = t, this.highestSeverityVectorsUnparsed = o, 
      this.predicate = a;
     }
     getLevel() {
      return this.level;
     }
     getLevelAsInt() {
      return parseInt(this.level);
     }
     getVectorDepth() {
      return this.vectorDepth;
     }
     getHighestSeverityVectors() {
      return 0 === this.highestSeverityVectors.length && (this.highestSeverityVectors = this.highestSeverityVectorsUnparsed.map(e => o.createCvssInstance(e))), 
      this.highestSeverityVectors;
     }
     getHighestSeverityVectorsUnparsed() {
      return this.highestSeverityVectorsUnparsed;
     }
     matchesConstraints(e) {
      return this.predicate(e);
     }
    }
    t.EQ = o;
   },
   759: (e, t) => {
    Object.defineProperty(t, "__esModule", {
     value: !0
    }), t.Cvss4P0Components = void 0;
    class o {}
    t.Cvss4P0Components = o, o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES = {
     X: {
      shortName: "X",
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     H: {
      shortName: "H",
      name: "High",
      jsonSchemaName: "HIGH",
      description: "There is a total loss of confidentiality, resulting in all information within the Vulnerable System being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact."
     },
     L: {
      shortName: "L",
      name: "Low",
      jsonSchemaName: "LOW",
      description: "There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the Vulnerable System."
     },
     N: {
      shortName: "N",
      name: "None",
      jsonSchemaName: "NONE",
      description: "There is no loss of confidentiality within the Vulnerable System."
     }
    }, o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE = [ o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.X, o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H, o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.L, o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.N ], 
    o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES = {
     X: {
      shortName: "X",
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     H: {
      shortName: "H",
      name: "High",
      jsonSchemaName: "HIGH",
      description: "There is a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the Vulnerable System. Alternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the Vulnerable System."
     },
     L: {
      shortName: "L",
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Modification of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification does not have a direct, serious impact to the Vulnerable System."
     },
     N: {
      shortName: "N",
      name: "None",
      jsonSchemaName: "NONE",
      description: "There is no loss of integrity within the Vulnerable System."
     }
    }, o.VULNERABLE_SYSTEM_INTEGRITY_BASE = [ o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.X, o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.H, o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.L, o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.N ], 
    o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES = {
     X: {
      shortName: "X",
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     H: {
      shortName: "H",
      name: "High",
      jsonSchemaName: "HIGH",
      description: "There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the Vulnerable System; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to the Vulnerable System (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely unavailable)."
     },
     L: {
      shortName: "L",
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny service to legitimate users. The resources in the Vulnerable System are either partially available all of the time, or fully available only some of the time, but overall there is no direct, serious consequence to the Vulnerable System."
     },
     N: {
      shortName: "N",
      name: "None",
      jsonSchemaName: "NONE",
      description: "There is no impact to availability within the Vulnerable System."
     }
    }, o.VULNERABLE_SYSTEM_AVAILABILITY_BASE = [ o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.X, o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.H, o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.L, o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.N ], 
    o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES = {
     X: {
      shortName: "X",
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     S: {
      shortName: "S",
      name: "Safety",
      jsonSchemaName: "SAFETY",
      description: "! NOT A VALID VALUE FOR Safety (S), REQUIRED FOR CALCULATION OF SCORE !",
      hide: !0
     },
     H: {
      shortName: "H",
      name: "High",
      jsonSchemaName: "HIGH",
      description: "There is a total loss of confidentiality, resulting in all resources within the Subsequent System being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact."
     },
     L: {
      shortName: "L",
      name: "Low",
      jsonSchemaName: "LOW",
      description: "There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the Subsequent System."
     },
     N: {
      shortName: "N",
      name: "None",
      jsonSchemaName: "NONE",
      description: "There is no loss of confidentiality within the Subsequent System or all confidentiality impact is constrained to the Vulnerable System."
     }
    }, o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE = [ o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.X, o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.S, o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H, o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.L, o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.N ], 
    o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES = {
     X: {
      shortName: "X",
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     S: {
      shortName: "S",
      name: "Safety",
      jsonSchemaName: "SAFETY",
      description: "! NOT A VALID VALUE FOR Safety (S), REQUIRED FOR CALCULATION OF SCORE !",
      hide: !0
     },
     H: {
      shortName: "H",
      name: "High",
      jsonSchemaName: "HIGH",
      description: "There is a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the Subsequent System. Alternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the Subsequent System."
     },
     L: {
      shortName: "L",
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Modification of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification does not have a direct, serious impact to the Subsequent System."
     },
     N: {
      shortName: "N",
      name: "None",
      jsonSchemaName: "NONE",
      description: "There is no loss of integrity within the Subsequent System or all integrity impact is constrained to the Vulnerable System."
     }
    }, o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE = [ o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.X, o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.S, o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.H, o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.L, o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.N ], 
    o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES = {
     X: {
      shortName: "X",
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     S: {
      shortName: "S",
      name: "Safety",
      jsonSchemaName: "SAFETY",
      description: "! NOT A VALID VALUE FOR Safety (S), REQUIRED FOR CALCULATION OF SCORE !",
      hide: !0
     },
     H: {
      shortName: "H",
      name: "High",
      jsonSchemaName: "HIGH",
      description: "There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the Subsequent System; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to the Subsequent System (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely unavailable)."
     },
     L: {
      shortName: "L",
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny service to legitimate users. The resources in the Subsequent System are either partially available all of the time, or fully available only some of the time, but overall there is no direct, serious consequence to the Subsequent System."
     },
     N: {
      shortName: "N",
      name: "None",
      jsonSchemaName: "NONE",
      description: "There is no impact to availability within the Subsequent System or all availability impact is constrained to the Vulnerable System."
     }
    }, o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE = [ o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.X, o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.S, o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.H, o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.L, o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.N ], 
    o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES = {
     X: {
      shortName: "X",
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     H: {
      shortName: "H",
      name: "High",
      jsonSchemaName: "HIGH",
      description: "There is a total loss of confidentiality, resulting in all resources within the Subsequent System being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact."
     },
     L: {
      shortName: "L",
      name: "Low",
      jsonSchemaName: "LOW",
      description: "There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the Subsequent System."
     },
     N: {
      shortName: "N",
      name: "Negligible",
      abbreviatedName: "Negl.",
      jsonSchemaName: "NEGLIGIBLE",
      description: "There is no loss of confidentiality within the Subsequent System or all confidentiality impact is constrained to the Vulnerable System."
     }
    }, o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED = [ o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.X, o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.H, o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.L, o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.N ], 
    o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES = {
     X: {
      shortName: "X",
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     S: {
      shortName: "S",
      name: "Safety",
      jsonSchemaName: "SAFETY",
      description: 'The exploited vulnerability will result in integrity impacts that could cause serious injury or worse (categories of "Marginal" or worse as described in IEC 61508) to a human actor or participant.'
     },
     H: {
      shortName: "H",
      name: "High",
      jsonSchemaName: "HIGH",
      description: "There is a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the Subsequent System. Alternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the Subsequent System."
     },
     L: {
      shortName: "L",
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Modification of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification does not have a direct, serious impact to the Subsequent System."
     },
     N: {
      shortName: "N",
      name: "Negligible",
      abbreviatedName: "Negl.",
      jsonSchemaName: "NEGLIGIBLE",
      description: "There is no loss of integrity within the Subsequent System or all integrity impact is constrained to the Vulnerable System."
     }
    }, o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED = [ o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.X, o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.S, o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H, o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.L, o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.N ], 
    o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES = {
     X: {
      shortName: "X",
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     S: {
      shortName: "S",
      name: "Safety",
      jsonSchemaName: "SAFETY",
      description: 'The exploited vulnerability will result in availability impacts that could cause serious injury or worse (categories of "Marginal" or worse as described in IEC 61508) to a human actor or participant.'
     },
     H: {
      shortName: "H",
      name: "High",
      jsonSchemaName: "HIGH",
      description: "There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the Subsequent System; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to the Subsequent System (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely unavailable)."
     },
     L: {
      shortName: "L",
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny service to legitimate users. The resources in the Subsequent System are either partially available all of the time, or fully available only some of the time, but overall there is no direct, serious consequence to the Subsequent System."
     },
     N: {
      shortName: "N",
      name: "Negligible",
      abbreviatedName: "Negl.",
      jsonSchemaName: "NEGLIGIBLE",
      description: "There is no impact to availability within the Subsequent System or all availability impact is constrained to the Vulnerable System."
     }
    }, o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED = [ o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.X, o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.S, o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H, o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.L, o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.N ], 
    o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES = {
     X: {
      shortName: "X",
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     H: {
      shortName: "H",
      name: "High",
      jsonSchemaName: "HIGH",
      description: "Loss of Confidentiality is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     },
     M: {
      shortName: "M",
      name: "Medium",
      jsonSchemaName: "MEDIUM",
      description: "Loss of Confidentiality is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     },
     L: {
      shortName: "L",
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Loss of Confidentiality is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     }
    }, o.REQUIREMENT_CONFIDENTIALITY_MODIFIED = [ o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.X, o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.H, o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.M, o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.L ], 
    o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES = {
     X: {
      shortName: "X",
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     H: {
      shortName: "H",
      name: "High",
      jsonSchemaName: "HIGH",
      description: "Loss of Integrity is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     },
     M: {
      shortName: "M",
      name: "Medium",
      jsonSchemaName: "MEDIUM",
      description: "Loss of Integrity is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     },
     L: {
      shortName: "L",
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Loss of Integrity is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     }
    }, o.REQUIREMENT_INTEGRITY_MODIFIED = [ o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.X, o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.H, o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.M, o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.L ], 
    o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES = {
     X: {
      shortName: "X",
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     H: {
      shortName: "H",
      name: "High",
      jsonSchemaName: "HIGH",
      description: "Loss of Availability is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     },
     M: {
      shortName: "M",
      name: "Medium",
      jsonSchemaName: "MEDIUM",
      description: "Loss of Availability is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     },
     L: {
      shortName: "L",
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Loss of Availability is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     }
    }, o.REQUIREMENT_AVAILABILITY_MODIFIED = [ o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.X, o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.H, o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.M, o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.L ], 
    o.AV_VALUES = {
     X: {
      shortName: "X",
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Not Defined"
     },
     N: {
      shortName: "N",
      name: "Network",
      jsonSchemaName: "NETWORK",
      description: "The vulnerable system is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the entire Internet. Such a vulnerability is often termed \u201cremotely exploitable\u201d and can be thought of as an attack being exploitable at the protocol level one or more network hops away (e.g., across one or more routers). An example of a network attack is an attacker causing a denial of service (DoS) by sending a specially crafted TCP packet across a wide area network."
     },
     A: {
      shortName: "A",
      name: "Adjacent Network",
      abbreviatedName: "Adj. Network",
      jsonSchemaName: "ADJACENT",
      description: "The vulnerable system is bound to a protocol stack, but the attack is limited at the protocol level to a logically adjacent topology. This can mean an attack must be launched from the same shared proximity (e.g., Bluetooth, NFC, or IEEE 802.11) or logical network (e.g., local IP subnet), or from within a secure or otherwise limited administrative domain (e.g., MPLS, secure VPN within an administrative network zone). One example of an Adjacent attack would be an ARP (IPv4) or neighbor discovery (IPv6) flood leading to a denial of service on the local LAN segment."
     },
     L: {
      shortName: "L",
      name: "Local",
      jsonSchemaName: "LOCAL",
      description: "The vulnerable system is not bound to the network stack and the attacker\u2019s path is via read/write/execute capabilities. Either: the attacker exploits the vulnerability by accessing the target system locally (e.g., keyboard, console), or through terminal emulation (e.g., SSH); or the attacker relies on User Interaction by another person to perform actions required to exploit the vulnerability (e.g., using social engineering techniques to trick a legitimate user into opening a malicious document)."
     },
     P: {
      shortName: "P",
      name: "Physical",
      abbreviatedName: "Phys.",
      jsonSchemaName: "PHYSICAL",
      description: "The attack requires the attacker to physically touch or manipulate the vulnerable system. Physical interaction may be brief (e.g., evil maid attack) or persistent. An example of such an attack is a cold boot attack in which an attacker gains access to disk encryption keys after physically accessing the target system. Other examples include peripheral attacks via FireWire/USB Direct Memory Access (DMA)."
     }
    }, o.AV = {
     name: "Attack Vector",
     shortName: "AV",
     subCategory: "Exploitability Metrics",
     description: "This metric reflects the context by which vulnerability exploitation is possible.",
     values: [ o.AV_VALUES.X, o.AV_VALUES.N, o.AV_VALUES.A, o.AV_VALUES.L, o.AV_VALUES.P ],
     worseCaseValue: o.AV_VALUES.N
    }, o.AC_VALUES = {
     X: {
      shortName: "X",
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Not Defined"
     },
     L: {
      shortName: "L",
      name: "Low",
      jsonSchemaName: "LOW",
      description: "The attacker must take no measurable action to exploit the vulnerability. The attack requires no target-specific circumvention to exploit the vulnerability. An attacker can expect repeatable success against the vulnerable system."
     },
     H: {
      shortName: "H",
      name: "High",
      jsonSchemaName: "HIGH",
      description: "successful attack depends on the evasion or circumvention of security-enhancing techniques in place that would otherwise hinder the attack. The attacker must have additional methods available to bypass security measures in place."
     }
    }, o.AC = {
     name: "Attack Complexity",
     shortName: "AC",
     subCategory: "Exploitability Metrics",
     description: "This metric captures measurable actions that the attacker must take to evade or circumvent built-in security-enhancing conditions in order to obtain a working exploit.",
     values: [ o.AC_VALUES.X, o.AC_VALUES.L, o.AC_VALUES.H ],
     worseCaseValue: o.AC_VALUES.L
    }, o.AT_VALUES = {
     X: {
      shortName: "X",
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Not Defined"
     },
     N: {
      shortName: "N",
      name: "None",
      jsonSchemaName: "NONE",
      description: "The successful attack does not depend on the deployment and execution conditions of the vulnerable system. The attacker can expect to be able to reach the vulnerability and execute the exploit under all or most instances of the vulnerability."
     },
     P: {
      shortName: "P",
      name: "Present",
      jsonSchemaName: "PRESENT",
      description: "The successful attack depends on the presence of specific deployment and execution conditions of the vulnerable system that enable the attack. The successfulness of the attack is conditioned on execution conditions that are not under full control of the attacker. The attack may need to be launched multiple times against a single target before being successful. Network injection. The attacker must inject themselves into the logical network path between the target and the resource requested by the victim (e.g. vulnerabilities requiring an on-path attacker)."
     }
    }, o.AT = {
     name: "Attack Requirements",
     shortName: "AT",
     subCategory: "Exploitability Metrics",
     description: "This metric captures the prerequisite deployment and execution conditions or variables of the vulnerable system that enable the attack.",
     values: [ o.AT_VALUES.X, o.AT_VALUES.N, o.AT_VALUES.P ],
     worseCaseValue: o.AT_VALUES.N
    }, o.PR_VALUES = {
     X: {
      shortName: "X",
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Not Defined"
     },
     N: {
      shortName: "N",
      name: "None",
      jsonSchemaName: "NONE",
      description: "The attacker is unauthenticated prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack."
     },
     L: {
      shortName: "L",
      name: "Low",
      jsonSchemaName: "LOW",
      description: "The attacker requires privileges that provide basic capabilities that are typically limited to settings and resources owned by a single low-privileged user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources."
     },
     H: {
      shortName: "H",
      name: "High",
      jsonSchemaName: "HIGH",
      description: "The attacker requires privileges that provide significant (e.g., administrative) control over the vulnerable system allowing full access to the vulnerable system\u2019s settings and files."
     }
    }, o.PR = {
     name: "Privileges Required",
     shortName: "PR",
     subCategory: "Exploitability Metrics",
     description: "This metric describes the level of privileges an attacker must possess prior to successfully exploiting the vulnerability.",
     values: [ o.PR_VALUES.X, o.PR_VALUES.N, o.PR_VALUES.L, o.PR_VALUES.H ],
     worseCaseValue: o.PR_VALUES.N
    }, o.UI_VALUES = {
     X: {
      shortName: "X",
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Not Defined"
     },
     N: {
      shortName: "N",
      name: "None",
      jsonSchemaName: "NONE",
      description: "The vulnerable system can be exploited without interaction from any human user, other than the attacker. Examples include: a remote attacker is able to send packets to a target system a locally authenticated attacker executes code to elevate privileges"
     },
     P: {
      shortName: "P",
      name: "Passive",
      jsonSchemaName: "PASSIVE",
      description: "Successful exploitation of this vulnerability requires limited interaction by the targeted user with the vulnerable system and the attacker\u2019s payload. These interactions would be considered involuntary and do not require that the user actively subvert protections built into the vulnerable system."
     },
     A: {
      shortName: "A",
      name: "Active",
      jsonSchemaName: "ACTIVE",
      description: "Successful exploitation of this vulnerability requires a targeted user to perform specific, conscious interactions with the vulnerable system and the attacker\u2019s payload, or the user\u2019s interactions would actively subvert protection mechanisms which would lead to exploitation of the vulnerability."
     }
    }, o.UI = {
     name: "User Interaction",
     shortName: "UI",
     subCategory: "Exploitability Metrics",
     description: "This metric captures the requirement for a human user, other than the attacker, to participate in the successful compromise of the vulnerable system.",
     values: [ o.UI_VALUES.X, o.UI_VALUES.N, o.UI_VALUES.P, o.UI_VALUES.A ],
     worseCaseValue: o.UI_VALUES.N
    }, o.VC = {
     name: "Confidentiality",
     shortName: "VC",
     subCategory: "Vulnerable System Impact",
     description: "This metric measures the impact to the confidentiality of the information managed by the Vulnerable System due to a successfully exploited vulnerability.",
     values: o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE,
     worseCaseValue: o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H
    }, o.VI = {
     name: "Integrity",
     shortName: "VI",
     subCategory: "Vulnerable System Impact",
     description: "This metric measures the impact to the integrity of the Vulnerable System due to a successfully exploited vulnerability.",
     values: o.VULNERABLE_SYSTEM_INTEGRITY_BASE,
     worseCaseValue: o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.H
    }, o.VA = {
     name: "Availability",
     shortName: "VA",
     subCategory: "Vulnerable System Impact",
     description: "This metric measures the impact to the availability of the Vulnerable System due to a successfully exploited vulnerability.",
     values: o.VULNERABLE_SYSTEM_AVAILABILITY_BASE,
     worseCaseValue: o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.H
    }, o.SC = {
     name: "Confidentiality",
     shortName: "SC",
     subCategory: "Subsequent System Impact",
     description: "This metric measures the impact to the confidentiality of information managed by a system other than the Vulnerable System as a consequence of a successfully exploited vulnerability.",
     values: o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE,
     worseCaseValue: o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H
    }, o.SI = {
     name: "Integrity",
     shortName: "SI",
     subCategory: "Subsequent System Impact",
     description: "This metric measures the impact to the integrity of a system other than the Vulnerable System as a consequence of a successfully exploited vulnerability.",
     values: o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE,
     worseCaseValue: o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.H
    }, o.SA = {
     name: "Availability",
     shortName: "SA",
     subCategory: "Subsequent System Impact",
     description: "This metric measures the impact to the availability of a system other than the Vulnerable System as a consequence of a successfully exploited vulnerability.",
     values: o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE,
     worseCaseValue: o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.H
    }, o.S_VALUES = {
     X: {
      shortName: "X",
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "The metric has not been evaluated."
     },
     N: {
      shortName: "N",
      name: "Negligible",
      abbreviatedName: "Negl.",
      jsonSchemaName: "NEGLIGIBLE",
      description: 'Consequences of the vulnerability meet definition of IEC 61508 consequence categories of "marginal," "critical," or "catastrophic."'
     },
     P: {
      shortName: "P",
      name: "Present",
      jsonSchemaName: "PRESENT",
      description: 'Consequences of the vulnerability meet definition of IEC 61508 consequence category "negligible."'
     }
    }, o.S = {
     name: "Safety",
     shortName: "S",
     description: "This supplemental metric captures Safety impacts of a vulnerability when the affected system has an intended use or fitness of purpose aligned to safety.",
     values: [ o.S_VALUES.X, o.S_VALUES.N, o.S_VALUES.P ],
     worseCaseValue: o.S_VALUES.P
    }, o.AU_VALUES = {
     X: {
      shortName: "X",
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "The metric has not been evaluated."
     },
     N: {
      shortName: "N",
      name: "No",
      jsonSchemaName: "NO",
      description: "Attackers cannot reliably automate all 4 steps of the kill chain for this vulnerability for some reason. These steps are reconnaissance, weaponization, delivery, and exploitation."
     },
     Y: {
      shortName: "Y",
      name: "Yes",
      jsonSchemaName: "YES",
      description: "Attackers can reliably automate all 4 steps of the kill chain. These steps are reconnaissance, weaponization, delivery, and exploitation (e.g., the vulnerability is \u201cwormable\u201d)."
     }
    }, o.AU = {
     name: "Automatable",
     shortName: "AU",
     description: "This supplemental metric captures whether an attacker can reliably automate exploitation of this vulnerability across multiple targets, based on the first four steps of the kill chain (reconnaissance, weaponization, delivery, and exploitation).",
     values: [ o.AU_VALUES.X, o.AU_VALUES.N, o.AU_VALUES.Y ],
     worseCaseValue: o.AU_VALUES.Y
    }, o.R_VALUES = {
     X: {
      shortName: "X",
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "The metric has not been evaluated."
     },
     A: {
      shortName: "A",
      name: "Automatic",
      abbreviatedName: "Automat.",
      jsonSchemaName: "AUTOMATIC",
      description: "The system recovers services automatically after an attack has been performed."
     },
     U: {
      shortName: "U",
      name: "User",
      jsonSchemaName: "USER",
      description: "The system requires manual intervention by the user to recover services, after an attack has been performed."
     },
     I: {
      shortName: "I",
      name: "Irrecoverable",
      abbreviatedName: "Irrecov.",
      jsonSchemaName: "IRRECOVERABLE",
      description: "The system services are irrecoverable by the user, after an attack has been performed."
     }
    }, o.R = {
     name: "Recovery",
     shortName: "R",
     description: "This supplemental metric describes the resilience of a system to recover services, in terms of performance and availability, after an attack has been performed.",
     values: [ o.R_VALUES.X, o.R_VALUES.A, o.R_VALUES.U, o.R_VALUES.I ],
     worseCaseValue: o.R_VALUES.I
    }, o.V_VALUES = {
     X: {
      shortName: "X",
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "The metric has not been evaluated."
     },
     D: {
      shortName: "D",
      name: "Diffuse",
      jsonSchemaName: "DIFFUSE",
      description: "The vulnerable system has limited resources. That is, the resources that the attacker will gain control over with a single exploitation event are relatively small. An example of Diffuse (think: limited) Value Density would be an attack on a single email client vulnerability."
     },
     C: {
      shortName: "C",
      name: "Concentrated",
      abbreviatedName: "Concentr.",
      jsonSchemaName: "CONCENTRATED",
      description: "The vulnerable system is rich in resources. Heuristically, such systems are often the direct responsibility of \u201csystem operators\u201d rather than users. An example of Concentrated (think: broad) Value Density would be an attack on a central email server."
     }
    }, o.V = {
     name: "Value Density",
     shortName: "V",
     description: "This supplemental metric describes the resources that the attacker will gain control over with a single exploitation event.",
     values: [ o.V_VALUES.X, o.V_VALUES.D, o.V_VALUES.C ],
     worseCaseValue: o.V_VALUES.C
    }, o.RE_VALUES = {
     X: {
      shortName: "X",
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "The metric has not been evaluated."
     },
     L: {
      shortName: "L",
      name: "Low",
      jsonSchemaName: "LOW",
      description: "The effort required to respond to a vulnerability is low/trivial. Examples include: communication on better documentation, configuration workarounds, or guidance from the vendor that does not require an immediate update, upgrade, or replacement by the consuming entity, such as firewall filter configuration."
     },
     M: {
      shortName: "M",
      name: "Moderate",
      abbreviatedName: "Moder.",
      jsonSchemaName: "MODERATE",
      description: "The actions required to respond to a vulnerability require some effort on behalf of the consumer and could cause minimal service impact to implement. Examples include: simple remote update, disabling of a subsystem, or a low-touch software upgrade such as a driver update."
     },
     H: {
      shortName: "H",
      name: "High",
      jsonSchemaName: "HIGH",
      description: "The actions required to respond to a vulnerability are significant and/or difficult, and may possibly lead to an extended, scheduled service impact. This would need to be considered for scheduling purposes including honoring any embargo on deployment of the selected response. Alternatively, response to the vulnerability in the field is not possible remotely. The only resolution to the vulnerability involves physical replacement (e.g. units deployed would have to be recalled for a depot level repair or replacement)."
     }
    }, o.RE = {
     name: "Vulnerability Response Effort",
     shortName: "RE",
     description: "This supplemental metric provides supplemental information on how difficult it is for consumers to provide an initial response to the impact of a vulnerability for deployed products and services in their infrastructure.",
     values: [ o.RE_VALUES.X, o.RE_VALUES.L, o.RE_VALUES.M, o.RE_VALUES.H ],
     worseCaseValue: o.RE_VALUES.H
    }, o.U_VALUES = {
     X: {
      shortName: "X",
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "The metric has not been evaluated."
     },
     Clear: {
      shortName: "Clear",
      name: "Clear",
      jsonSchemaName: "CLEAR",
      description: "Provider has assessed the impact of this vulnerability as having the highest urgency."
     },
     Green: {
      shortName: "Green",
      name: "Green",
      jsonSchemaName: "GREEN",
      description: "Provider has assessed the impact of this vulnerability as having a moderate urgency."
     },
     Amber: {
      shortName: "Amber",
      name: "Amber",
      jsonSchemaName: "AMBER",
      description: "Provider has assessed the impact of this vulnerability as having a reduced urgency."
     },
     Red: {
      shortName: "Red",
      name: "Red",
      jsonSchemaName: "RED",
      description: "Provider has assessed the impact of this vulnerability as having no urgency (Informational)."
     }
    }, o.U = {
     name: "Provider Urgency",
     shortName: "U",
     description: "This supplemental metric provides a standardized way for the system provider to convey a qualitative urgency rating (Clear, Green, Amber, Red) for the vulnerability.",
     values: [ o.U_VALUES.X, o.U_VALUES.Clear, o.U_VALUES.Green, o.U_VALUES.Amber, o.U_VALUES.Red ],
     worseCaseValue: o.U_VALUES.Red
    }, o.MAV = {
     name: "Modified Attack Vector",
     shortName: "MAV",
     subCategory: "Exploitability Metrics",
     description: "Overrides the Base Attack Vector metric to reflect specific characteristics of the analyst's environment.",
     baseMetricEquivalent: o.AV,
     values: o.AV.values,
     worseCaseValue: o.AV_VALUES.N
    }, o.MAC = {
     name: "Modified Attack Complexity",
     shortName: "MAC",
     subCategory: "Exploitability Metrics",
     description: "Overrides the Base Attack Complexity metric to reflect specific characteristics of the analyst's environment.",
     baseMetricEquivalent: o.AC,
     values: o.AC.values,
     worseCaseValue: o.AC_VALUES.L
    }, o.MAT = {
     name: "Modified Attack Requirements",
     shortName: "MAT",
     subCategory: "Exploitability Metrics",
     description: "Overrides the Base Attack Requirements metric to reflect specific characteristics of the analyst's environment.",
     baseMetricEquivalent: o.AT,
     values: o.AT.values,
     worseCaseValue: o.AT_VALUES.P
    }, o.MPR = {
     name: "Modified Privileges Required",
     shortName: "MPR",
     subCategory: "Exploitability Metrics",
     description: "Overrides the Base Privileges Required metric to reflect specific characteristics of the analyst's environment.",
     baseMetricEquivalent: o.PR,
     values: o.PR.values,
     worseCaseValue: o.PR_VALUES.N
    }, o.MUI = {
     name: "Modified User Interaction",
     shortName: "MUI",
     subCategory: "Exploitability Metrics",
     description: "Overrides the Base User Interaction metric to reflect specific characteristics of the analyst's environment.",
     baseMetricEquivalent: o.UI,
     values: o.UI.values,
     worseCaseValue: o.UI_VALUES.N
    }, o.MVC = {
     name: "Modified Confidentiality",
     shortName: "MVC",
     subCategory: "Vulnerable System Impact",
     description: "Overrides the Base Vulnerable System Confidentiality metric to reflect specific characteristics of the analyst's environment.",
     baseMetricEquivalent: o.VC,
     values: o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE,
     worseCaseValue: o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H
    }, o.MVI = {
     name: "Modified Integrity",
     shortName: "MVI",
     subCategory: "Vulnerable System Impact",
     description: "Overrides the Base Vulnerable System Integrity metric to reflect specific characteristics of the analyst's environment.",
     baseMetricEquivalent: o.VI,
     values: o.VULNERABLE_SYSTEM_INTEGRITY_BASE,
     worseCaseValue: o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.H
    }, o.MVA = {
     name: "Modified Availability",
     shortName: "MVA",
     subCategory: "Vulnerable System Impact",
     description: "Overrides the Base Vulnerable System Availability metric to reflect specific characteristics of the analyst's environment.",
     baseMetricEquivalent: o.VA,
     values: o.VULNERABLE_SYSTEM_AVAILABILITY_BASE,
     worseCaseValue: o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.H
    }, o.MSC = {
     name: "Modified Confidentiality",
     shortName: "MSC",
     subCategory: "Subsequent System Impact",
     description: "Overrides the Base Subsequent System Confidentiality metric to reflect specific characteristics of the analyst's environment.",
     baseMetricEquivalent: o.SC,
     values: o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED,
     worseCaseValue: o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.H
    }, o.MSI = {
     name: "Modified Integrity",
     shortName: "MSI",
     subCategory: "Subsequent System Impact",
     description: "Overrides the Base Subsequent System Integrity metric to reflect specific characteristics of the analyst's environment.",
     baseMetricEquivalent: o.SI,
     baseMetricEquivalentMapper: e => e === o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.S ? o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H : e,
     values: o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED,
     worseCaseValue: o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H
    }, o.MSA = {
     name: "Modified Availability",
     shortName: "MSA",
     subCategory: "Subsequent System Impact",
     description: "Overrides the Base Subsequent System Availability metric to reflect specific characteristics of the analyst's environment.",
     baseMetricEquivalent: o.SA,
     baseMetricEquivalentMapper: e => e === o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.S ? o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H : e,
     values: o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED,
     worseCaseValue: o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H
    }, o.CR = {
     name: "Confidentiality Requirement",
     shortName: "CR",
     description: "This metric enables the consumer to customize the assessment depending on the importance of Confidentiality to the affected IT asset within the analyst's organization.",
     values: o.REQUIREMENT_CONFIDENTIALITY_MODIFIED,
     worseCaseValue: o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.H
    }, o.IR = {
     name: "Integrity Requirement",
     shortName: "IR",
     description: "This metric enables the consumer to customize the assessment depending on the importance of Integrity to the affected IT asset within the analyst's organization.",
     values: o.REQUIREMENT_INTEGRITY_MODIFIED,
     worseCaseValue: o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.H
    }, o.AR = {
     name: "Availability Requirement",
     shortName: "AR",
     description: "This metric enables the consumer to customize the assessment depending on the importance of Availability to the affected IT asset within the analyst's organization.",
     values: o.REQUIREMENT_AVAILABILITY_MODIFIED,
     worseCaseValue: o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.H
    }, o.E_VALUES = {
     X: {
      shortName: "X",
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Reliable threat intelligence is not available to determine Exploit Maturity characteristics. This is the default value and is equivalent to Attacked (A) for the purposes of the calculation of the score by assuming the worst case."
     },
     A: {
      shortName: "A",
      name: "Attacked",
      jsonSchemaName: "ATTACKED",
      description: "Based on available threat intelligence either of the following must apply: Attacks targeting this vulnerability (attempted or successful) have been reported Solutions to simplify attempts to exploit the vulnerability are publicly or privately available (such as exploit toolkits)"
     },
     P: {
      shortName: "P",
      name: "POC",
      jsonSchemaName: "PROOF_OF_CONCEPT",
      description: "Based on available threat intelligence each of the following must apply: Proof-of-concept exploit code is publicly available No knowledge of reported attempts to exploit this vulnerability No knowledge of publicly available solutions used to simplify attempts to exploit the vulnerability (i.e., the \u201cAttacked\u201d value does not apply)"
     },
     U: {
      shortName: "U",
      name: "Unreported",
      jsonSchemaName: "UNREPORTED",
      description: "Based on available threat intelligence each of the following must apply: No knowledge of publicly available proof-of-concept exploit code No knowledge of reported attempts to exploit this vulnerability No knowledge of publicly available solutions used to simplify attempts to exploit the vulnerability (i.e., neither the \u201cPOC\u201d nor \u201cAttacked\u201d values apply)"
     }
    }, o.E = {
     name: "Exploit Maturity",
     shortName: "E",
     description: "This metric measures the likelihood of the vulnerability being attacked, and is based on the current state of exploit techniques, exploit code availability, or active in-the-wild exploitation.",
     values: [ o.E_VALUES.X, o.E_VALUES.A, o.E_VALUES.P, o.E_VALUES.U ],
     worseCaseValue: o.E_VALUES.A
    }, o.BASE_CATEGORY = {
     name: "base",
     description: "Base Metrics"
    }, o.SUPPLEMENTAL_CATEGORY = {
     name: "supplemental",
     description: "Supplemental Metrics"
    }, o.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY = {
     name: "environmental-base",
     description: "Environmental Metrics (Modified Base)"
    }, o.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY = {
     name: "environmental-security-requirement",
     description: "Environmental Metrics (Security Requirements)"
    }, o.THREAT_CATEGORY = {
     name: "threat",
     description: "Threat Metrics"
    }, o.BASE_CATEGORY_VALUES = [ o.AV, o.AC, o.AT, o.PR, o.UI, o.VC, o.VI, o.VA, o.SC, o.SI, o.SA ], 
    o.SUPPLEMENTAL_CATEGORY_VALUES = [ o.S, o.AU, o.R, o.V, o.RE, o.U ], o.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES = [ o.MAV, o.MAC, o.MAT, o.MPR, o.MUI, o.MVC, o.MVI, o.MVA, o.MSC, o.MSI, o.MSA ], 
    o.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES = [ o.CR, o.IR, o.AR ], o.THREAT_CATEGORY_VALUES = [ o.E ], 
    o.REGISTERED_COMPONENTS_EDITOR_ORDER = new Map, o.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER = new Map, 
    o.REGISTERED_COMPONENTS_EDITOR_ORDER.set(o.BASE_CATEGORY, o.BASE_CATEGORY_VALUES), 
    o.REGISTERED_COMPONENTS_EDITOR_ORDER.set(o.SUPPLEMENTAL_CATEGORY, o.SUPPLEMENTAL_CATEGORY_VALUES), 
    o.REGISTERED_COMPONENTS_EDITOR_ORDER.set(o.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY, o.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES), 
    o.REGISTERED_COMPONENTS_EDITOR_ORDER.set(o.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY, o.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES), 
    o.REGISTERED_COMPONENTS_EDITOR_ORDER.set(o.THREAT_CATEGORY, o.THREAT_CATEGORY_VALUES), 
    o.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(o.BASE_CATEGORY, o.BASE_CATEGORY_VALUES), 
    o.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(o.THREAT_CATEGORY, o.THREAT_CATEGORY_VALUES), 
    o.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(o.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY, o.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES), 
    o.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(o.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY, o.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES), 
    o.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER.set(o.SUPPLEMENTAL_CATEGORY, o.SUPPLEMENTAL_CATEGORY_VALUES), 
    o.MV_LOOKUP = {
     "000000": 10,
     "000001": 9.9,
     "000010": 9.8,
     "000011": 9.5,
     "000020": 9.5,
     "000021": 9.2,
     "000100": 10,
     "000101": 9.6,
     "000110": 9.3,
     "000111": 8.7,
     "000120": 9.1,
     "000121": 8.1,
     "000200": 9.3,
     "000201": 9,
     "000210": 8.9,
     "000211": 8,
     "000220": 8.1,
     "000221": 6.8,
     "001000": 9.8,
     "001001": 9.5,
     "001010": 9.5,
     "001011": 9.2,
     "001020": 9,
     "001021": 8.4,
     "001100": 9.3,
     "001101": 9.2,
     "001110": 8.9,
     "001111": 8.1,
     "001120": 8.1,
     "001121": 6.5,
     "001200": 8.8,
     "001201": 8,
     "001210": 7.8,
     "001211": 7,
     "001220": 6.9,
     "001221": 4.8,
     "002001": 9.2,
     "002011": 8.2,
     "002021": 7.2,
     "002101": 7.9,
     "002111": 6.9,
     "002121": 5,
     "002201": 6.9,
     "002211": 5.5,
     "002221": 2.7,
     "010000": 9.9,
     "010001": 9.7,
     "010010": 9.5,
     "010011": 9.2,
     "010020": 9.2,
     "010021": 8.5,
     "010100": 9.5,
     "010101": 9.1,
     "010110": 9,
     "010111": 8.3,
     "010120": 8.4,
     "010121": 7.1,
     "010200": 9.2,
     "010201": 8.1,
     "010210": 8.2,
     "010211": 7.1,
     "010220": 7.2,
     "010221": 5.3,
     "011000": 9.5,
     "011001": 9.3,
     "011010": 9.2,
     "011011": 8.5,
     "011020": 8.5,
     "011021": 7.3,
     "011100": 9.2,
     "011101": 8.2,
     "011110": 8,
     "011111": 7.2,
     "011120": 7,
     "011121": 5.9,
     "011200": 8.4,
     "011201": 7,
     "011210": 7.1,
     "011211": 5.2,
     "011220": 5,
     "011221": 3,
     "012001": 8.6,
     "012011": 7.5,
     "012021": 5.2,
     "012101": 7.1,
     "012111": 5.2,
     "012121": 2.9,
     "012201": 6.3,
     "012211": 2.9,
     "012221": 1.7,
     1e5: 9.8,
     100001: 9.5,
     100010: 9.4,
     100011: 8.7,
     100020: 9.1,
     100021: 8.1,
     100100: 9.4,
     100101: 8.9,
     100110: 8.6,
     100111: 7.4,
     100120: 7.7,
     100121: 6.4,
     100200: 8.7,
     100201: 7.5,
     100210: 7.4,
     100211: 6.3,
     100220: 6.3,
     100221: 4.9,
     101e3: 9.4,
     101001: 8.9,
     101010: 8.8,
     101011: 7.7,
     101020: 7.6,
     101021: 6.7,
     101100: 8.6,
     101101: 7.6,
     101110: 7.4,
     101111: 5.8,
     101120: 5.9,
     101121: 5,
     101200: 7.2,
     101201: 5.7,
     101210: 5.7,
     101211: 5.2,
     101220: 5.2,
     101221: 2.5,
     102001: 8.3,
     102011: 7,
     102021: 5.4,
     102101: 6.5,
     102111: 5.8,
     102121: 2.6,
     102201: 5.3,
     102211: 2.1,
     102221: 1.3,
     11e4: 9.5,
     110001: 9,
     110010: 8.8,
     110011: 7.6,
     110020: 7.6,
     110021: 7,
     110100: 9,
     110101: 7.7,
     110110: 7.5,
     110111: 6.2,
     110120: 6.1,
     110121: 5.3,
     110200: 7.7,
     110201: 6.6,
     110210: 6.8,
     110211: 5.9,
     110220: 5.2,
     110221: 3,
     111e3: 8.9,
     111001: 7.8,
     111010: 7.6,
     111011: 6.7,
     111020: 6.2,
     111021: 5.8,
     111100: 7.4,
     111101: 5.9,
     111110: 5.7,
     111111: 5.7,
     111120: 4.7,
     111121: 2.3,
     111200: 6.1,
     111201: 5.2,
     111210: 5.7,
     111211: 2.9,
     111220: 2.4,
     111221: 1.6,
     112001: 7.1,
     112011: 5.9,
     112021: 3,
     112101: 5.8,
     112111: 2.6,
     112121: 1.5,
     112201: 2.3,
     112211: 1.3,
     112221: .6,
     2e5: 9.3,
     200001: 8.7,
     200010: 8.6,
     200011: 7.2,
     200020: 7.5,
     200021: 5.8,
     200100: 8.6,
     200101: 7.4,
     200110: 7.4,
     200111: 6.1,
     200120: 5.6,
     200121: 3.4,
     200200: 7,
     200201: 5.4,
     200210: 5.2,
     200211: 4,
     200220: 4,
     200221: 2.2,
     201e3: 8.5,
     201001: 7.5,
     201010: 7.4,
     201011: 5.5,
     201020: 6.2,
     201021: 5.1,
     201100: 7.2,
     201101: 5.7,
     201110: 5.5,
     201111: 4.1,
     201120: 4.6,
     201121: 1.9,
     201200: 5.3,
     201201: 3.6,
     201210: 3.4,
     201211: 1.9,
     201220: 1.9,
     201221: .8,
     202001: 6.4,
     202011: 5.1,
     202021: 2,
     202101: 4.7,
     202111: 2.1,
     202121: 1.1,
     202201: 2.4,
     202211: .9,
     202221: .4,
     21e4: 8.8,
     210001: 7.5,
     210010: 7.3,
     210011: 5.3,
     210020: 6,
     210021: 5,
     210100: 7.3,
     210101: 5.5,
     210110: 5.9,
     210111: 4,
     210120: 4.1,
     210121: 2,
     210200: 5.4,
     210201: 4.3,
     210210: 4.5,
     210211: 2.2,
     210220: 2,
     210221: 1.1,
     211e3: 7.5,
     211001: 5.5,
     211010: 5.8,
     211011: 4.5,
     211020: 4,
     211021: 2.1,
     211100: 6.1,
     211101: 5.1,
     211110: 4.8,
     211111: 1.8,
     211120: 2,
     211121: .9,
     211200: 4.6,
     211201: 1.8,
     211210: 1.7,
     211211: .7,
     211220: .8,
     211221: .2,
     212001: 5.3,
     212011: 2.4,
     212021: 1.4,
     212101: 2.4,
     212111: 1.2,
     212121: .5,
     212201: 1,
     212211: .3,
     212221: .1
    }, o.ATTRIBUTE_SEVERITY_ORDER = [ [ o.AT_VALUES.P, o.AT_VALUES.P ], [ o.AT_VALUES.N, o.AT_VALUES.N ], [ o.AT_VALUES.X, o.AT_VALUES.X ], [ o.S_VALUES.X ], [ o.S_VALUES.N ], [ o.S_VALUES.P ], [ o.AU_VALUES.X ], [ o.AU_VALUES.N ], [ o.AU_VALUES.Y ], [ o.V_VALUES.X ], [ o.V_VALUES.D ], [ o.V_VALUES.C ], [ o.AC_VALUES.H, o.AC_VALUES.H ], [ o.AC_VALUES.L, o.AC_VALUES.L ], [ o.AC_VALUES.X, o.AC_VALUES.X ], [ o.PR_VALUES.H, o.PR_VALUES.H ], [ o.PR_VALUES.L, o.PR_VALUES.L ], [ o.PR_VALUES.N, o.PR_VALUES.N ], [ o.PR_VALUES.X, o.PR_VALUES.X ], [ o.UI_VALUES.A, o.UI_VALUES.A ], [ o.UI_VALUES.P, o.UI_VALUES.P ], [ o.UI_VALUES.N, o.UI_VALUES.N ], [ o.UI_VALUES.X, o.UI_VALUES.X ], [ o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.X, o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.X, o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.X ], [ o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.N, o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.N, o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.N ], [ o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.L, o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.L, o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.L ], [ o.VULNERABLE_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H, o.VULNERABLE_SYSTEM_INTEGRITY_BASE_VALUES.H, o.VULNERABLE_SYSTEM_AVAILABILITY_BASE_VALUES.H ], [ o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.X, o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.X, o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.X, o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.X, o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.X, o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.X ], [ o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.N, o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.N, o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.N, o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.N, o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.N, o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.N ], [ o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.L, o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.L, o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.L, o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.L, o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.L, o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.L ], [ o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_MODIFIED_VALUES.H, o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H, o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H, o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.H, o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.H, o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.H ], [ o.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.S, o.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.S, o.SUBSEQUENT_SYSTEM_CONFIDENTIALITY_BASE_VALUES.S, o.SUBSEQUENT_SYSTEM_INTEGRITY_BASE_VALUES.S, o.SUBSEQUENT_SYSTEM_AVAILABILITY_BASE_VALUES.S ], [ o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.L, o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.L, o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.L ], [ o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.M, o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.M, o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.M ], [ o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.H, o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.H, o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.H ], [ o.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.X, o.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.X, o.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.X ], [ o.E_VALUES.U ], [ o.E_VALUES.P ], [ o.E_VALUES.A ], [ o.E_VALUES.X ], [ o.R_VALUES.X ], [ o.R_VALUES.A ], [ o.R_VALUES.U ], [ o.R_VALUES.I ], [ o.RE_VALUES.X ], [ o.RE_VALUES.L ], [ o.RE_VALUES.M ], [ o.RE_VALUES.H ], [ o.U_VALUES.X ], [ o.U_VALUES.Clear ], [ o.U_VALUES.Green ], [ o.U_VALUES.Amber ], [ o.U_VALUES.Red ], [ o.AV_VALUES.X, o.AV_VALUES.X ], [ o.AV_VALUES.P, o.AV_VALUES.P ], [ o.AV_VALUES.L, o.AV_VALUES.L ], [ o.AV_VALUES.A, o.AV_VALUES.A ], [ o.AV_VALUES.N, o.AV_VALUES.N ] ];
   },
   904: (e, t) => {
    Object.defineProperty(t, "__esModule", {
     value: !0
    }), t.EqOperations36 = t.EqOperations5 = t.EqOperations4 = t.EqOperations2 = t.EqOperations1 = t.EqOperations1245 = t.getEqImplementations = void 0, 
    t.getEqImplementations = () => [ a.getInstance(), i.getInstance(), s.getInstance(), n.getInstance(), r.getInstance() ];
    class o {
     deriveNextLowerMacro(e) {
      return [ e.deriveNextLower(this.getEqNumber()) ];
     }
     lookupScoresForNextLowerMacro(e) {
      return e[0].getLookupTableScore();
     }
     getHighestSeverityVectors(e) {
      return this.getEq(e).getHighestSeverityVectorsUnparsed();
     }
     lookupMacroVectorDepth(e) {
      return this.getEq(e).getVectorDepth();
     }
    }
    t.EqOperations1245 = o;
    class a extends o {
     getEq(e) {
      return e.getEq1();
     }
     getRelevantAttributes() {
      return [ "AV", "PR", "UI" ];
     }
     getEqNumber() {
      return 1;
     }
     static getInstance() {
      return a.instance;
     }
    }
    t.EqOperations1 = a, a.instance = new a;
    class i extends o {
     getEq(e) {
      return e.getEq2();
     }
     getRelevantAttributes() {
      return [ "AC", "AT" ];
     }
     getEqNumber() {
      return 2;
     }
     static getInstance() {
      return i.instance;
     }
    }
    t.EqOperations2 = i, i.instance = new i;
    class s extends o {
     getEq(e) {
      return e.getEq4();
     }
     getRelevantAttributes() {
      return [ "SC", "SI", "SA" ];
     }
     getEqNumber() {
      return 4;
     }
     static getInstance() {
      return s.instance;
     }
    }
    t.EqOperations4 = s, s.instance = new s;
    class n extends o {
     getEq(e) {
      return e.getEq5();
     }
     getRelevantAttributes() {
      return [];
     }
     getEqNumber() {
      return 5;
     }
     static getInstance() {
      return n.instance;
     }
    }
    t.EqOperations5 = n, n.instance = new n;
    class r {
     static getInstance() {
      return r.instance;
     }
     getHighestSeverityVectors(e) {
      return e.getJointEq3AndEq6().getHighestSeverityVectorsUnparsed();
     }
     getRelevantAttributes() {
      return [ "VC", "VI", "VA", "CR", "IR", "AR" ];
     }
     deriveNextLowerMacro(e) {
      const t = e.getEq3().getLevelAsInt(), o = e.getEq6().getLevelAsInt();
      return 1 === t && 1 === o || 0 === t && 1 === o ? [ e.deriveNextLower(3) ] : 1 === t && 0 === o ? [ e.deriveNextLower(6) ] : 0 === t && 0 === o ? [ e.deriveNextLower(3), e.deriveNextLower(6) ] : [ e.deriveNextLower(3).deriveNextLower(6) ];
     }
     lookupScoresForNextLowerMacro(e) {
      let t = NaN, o = NaN;
      return e.length > 0 && null != e[0] && (t = e[0].getLookupTableScore()), e.length > 1 && null != e[1] && (o = e[1].getLookupTableScore()), 
      isNaN(t) || isNaN(o) ? isNaN(t) ? o : t : Math.max(t, o);
     }
     lookupMacroVectorDepth(e) {
      return e.getJointEq3AndEq6().getVectorDepth();
     }
    }
    t.EqOperations36 = r, r.instance = new r;
   },
   951: (e, t) => {
    var o;
    Object.defineProperty(t, "__esModule", {
     value: !0
    }), t.Cvss3P1Components = void 0;
    class a {}
    t.Cvss3P1Components = a, o = a, a.CONFIDENTIALITY_IMPACT_VALUES = {
     X: {
      shortName: "X",
      value: 0,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     N: {
      shortName: "N",
      value: 0,
      name: "None",
      jsonSchemaName: "NONE",
      description: "There is no loss of confidentiality within the impacted component."
     },
     L: {
      shortName: "L",
      value: .22,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "There is some loss of confidentiality. Access to some restricted information is obtained, but the attacker does not have control over what information is obtained, or the amount or kind of loss is limited. The information disclosure does not cause a direct, serious loss to the impacted component."
     },
     H: {
      shortName: "H",
      value: .56,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "There is a total loss of confidentiality, resulting in all resources within the impacted component being divulged to the attacker. Alternatively, access to only some restricted information is obtained, but the disclosed information presents a direct, serious impact. For example, an attacker steals the administrator's password, or private encryption keys of a web server."
     }
    }, a.CONFIDENTIALITY_IMPACT = [ o.CONFIDENTIALITY_IMPACT_VALUES.X, o.CONFIDENTIALITY_IMPACT_VALUES.N, o.CONFIDENTIALITY_IMPACT_VALUES.L, o.CONFIDENTIALITY_IMPACT_VALUES.H ], 
    a.INTEGRITY_IMPACT_VALUES = {
     X: {
      shortName: "X",
      value: 0,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     N: {
      shortName: "N",
      value: 0,
      name: "None",
      jsonSchemaName: "NONE",
      description: "There is no loss of integrity within the impacted component."
     },
     L: {
      shortName: "L",
      value: .22,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Modification of data is possible, but the attacker does not have control over the consequence of a modification, or the amount of modification is limited. The data modification does not have a direct, serious impact on the impacted component."
     },
     H: {
      shortName: "H",
      value: .56,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "There is a total loss of integrity, or a complete loss of protection. For example, the attacker is able to modify any/all files protected by the impacted component. Alternatively, only some files can be modified, but malicious modification would present a direct, serious consequence to the impacted component."
     }
    }, a.INTEGRITY_IMPACT = [ o.INTEGRITY_IMPACT_VALUES.X, o.INTEGRITY_IMPACT_VALUES.N, o.INTEGRITY_IMPACT_VALUES.L, o.INTEGRITY_IMPACT_VALUES.H ], 
    a.AVAILABILITY_IMPACT_VALUES = {
     X: {
      shortName: "X",
      value: 0,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     N: {
      shortName: "N",
      value: 0,
      name: "None",
      jsonSchemaName: "NONE",
      description: "There is no impact to availability within the impacted component."
     },
     L: {
      shortName: "L",
      value: .22,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Performance is reduced or there are interruptions in resource availability. Even if repeated exploitation of the vulnerability is possible, the attacker does not have the ability to completely deny service to legitimate users. The resources in the impacted component are either partially available all of the time, or fully available only some of the time, but overall there is no direct, serious consequence to the impacted component."
     },
     H: {
      shortName: "H",
      value: .56,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "There is a total loss of availability, resulting in the attacker being able to fully deny access to resources in the impacted component; this loss is either sustained (while the attacker continues to deliver the attack) or persistent (the condition persists even after the attack has completed). Alternatively, the attacker has the ability to deny some availability, but the loss of availability presents a direct, serious consequence to the impacted component (e.g., the attacker cannot disrupt existing connections, but can prevent new connections; the attacker can repeatedly exploit a vulnerability that, in each instance of a successful attack, leaks a only small amount of memory, but after repeated exploitation causes a service to become completely unavailable)."
     }
    }, a.AVAILABILITY_IMPACT = [ o.AVAILABILITY_IMPACT_VALUES.X, o.AVAILABILITY_IMPACT_VALUES.N, o.AVAILABILITY_IMPACT_VALUES.L, o.AVAILABILITY_IMPACT_VALUES.H ], 
    a.CONFIDENTIALITY_REQUIREMENT_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium."
     },
     L: {
      shortName: "L",
      value: .5,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Loss of Confidentiality is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     },
     M: {
      shortName: "M",
      value: 1,
      name: "Medium",
      jsonSchemaName: "MEDIUM",
      description: "Loss of Confidentiality is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     },
     H: {
      shortName: "H",
      value: 1.5,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "Loss of Confidentiality is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     }
    }, a.CONFIDENTIALITY_REQUIREMENT = [ o.CONFIDENTIALITY_REQUIREMENT_VALUES.X, o.CONFIDENTIALITY_REQUIREMENT_VALUES.L, o.CONFIDENTIALITY_REQUIREMENT_VALUES.M, o.CONFIDENTIALITY_REQUIREMENT_VALUES.H ], 
    a.INTEGRITY_REQUIREMENT_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium."
     },
     L: {
      shortName: "L",
      value: .5,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Loss of Integrity is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     },
     M: {
      shortName: "M",
      value: 1,
      name: "Medium",
      jsonSchemaName: "MEDIUM",
      description: "Loss of Integrity is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     },
     H: {
      shortName: "H",
      value: 1.5,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "Loss of Integrity is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     }
    }, a.INTEGRITY_REQUIREMENT = [ o.INTEGRITY_REQUIREMENT_VALUES.X, o.INTEGRITY_REQUIREMENT_VALUES.L, o.INTEGRITY_REQUIREMENT_VALUES.M, o.INTEGRITY_REQUIREMENT_VALUES.H ], 
    a.AVAILABILITY_REQUIREMENT_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Assigning this value indicates there is insufficient information to choose one of the other values, and has no impact on the overall Environmental Score, i.e., it has the same effect on scoring as assigning Medium."
     },
     L: {
      shortName: "L",
      value: .5,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Loss of Availability is likely to have only a limited adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     },
     M: {
      shortName: "M",
      value: 1,
      name: "Medium",
      jsonSchemaName: "MEDIUM",
      description: "Loss of Availability is likely to have a serious adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     },
     H: {
      shortName: "H",
      value: 1.5,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "Loss of Availability is likely to have a catastrophic adverse effect on the organization or individuals associated with the organization (e.g., employees, customers)."
     }
    }, a.AVAILABILITY_REQUIREMENT = [ o.AVAILABILITY_REQUIREMENT_VALUES.X, o.AVAILABILITY_REQUIREMENT_VALUES.L, o.AVAILABILITY_REQUIREMENT_VALUES.M, o.AVAILABILITY_REQUIREMENT_VALUES.H ], 
    a.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     L: {
      shortName: "L",
      value: .5,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "There is no impact to the integrity of the system."
     },
     M: {
      shortName: "M",
      value: 1,
      name: "Medium",
      jsonSchemaName: "MEDIUM",
      description: "There is a partial compromise of system integrity."
     },
     H: {
      shortName: "H",
      value: 1.5,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "There is a total compromise of system integrity."
     }
    }, a.TEMPLATE_CIA_REQUIREMENT_MODIFIED = [ o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.X, o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.L, o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.M, o.TEMPLATE_CIA_REQUIREMENT_MODIFIED_VALUES.H ], 
    a.BASE_CATEGORY = {
     name: "base",
     description: "This metric reflects the qualities of a vulnerability that are constant over time and across user environments."
    }, a.AV_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     N: {
      shortName: "N",
      value: .85,
      name: "Network",
      abbreviatedName: "Netw.",
      jsonSchemaName: "NETWORK",
      description: "The vulnerable component is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the entire Internet."
     },
     A: {
      shortName: "A",
      value: .62,
      name: "Adjacent Network",
      abbreviatedName: "Adj. Network",
      jsonSchemaName: "ADJACENT_NETWORK",
      description: "The vulnerable component is bound to the network stack, but the attack is limited at the protocol level to a logically adjacent topology."
     },
     L: {
      shortName: "L",
      value: .55,
      name: "Local",
      jsonSchemaName: "LOCAL",
      description: "The vulnerable component is not bound to the network stack and the attacker's path is via read/write/execute capabilities."
     },
     P: {
      shortName: "P",
      value: .2,
      name: "Physical",
      abbreviatedName: "Phys.",
      jsonSchemaName: "PHYSICAL",
      description: "The attack requires the attacker to physically touch or manipulate the vulnerable component."
     }
    }, a.AV = {
     name: "Attack Vector",
     shortName: "AV",
     subCategory: "Exploitability Metrics",
     description: "This metric reflects the context by which vulnerability exploitation is possible. The more remote an attacker can be to attack a host, the greater the vulnerability score.",
     values: [ o.AV_VALUES.X, o.AV_VALUES.N, o.AV_VALUES.A, o.AV_VALUES.L, o.AV_VALUES.P ]
    }, a.AC_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     L: {
      shortName: "L",
      value: .77,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Specialized access conditions or extenuating circumstances do not exist. An attacker can expect repeatable success when attacking the vulnerable component."
     },
     H: {
      shortName: "H",
      value: .44,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "A successful attack depends on conditions beyond the attacker's control. That is, a successful attack cannot be accomplished at will, but requires the attacker to invest in some measurable amount of effort in preparation or execution against the vulnerable component before a successful attack can be expected."
     }
    }, a.AC = {
     name: "Attack Complexity",
     shortName: "AC",
     subCategory: "Exploitability Metrics",
     description: "This metric describes the conditions beyond the attacker's control that must exist in order to exploit the vulnerability.",
     values: [ o.AC_VALUES.X, o.AC_VALUES.L, o.AC_VALUES.H ]
    }, a.PR_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      changedValue: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     N: {
      shortName: "N",
      value: .85,
      changedValue: .85,
      name: "None",
      jsonSchemaName: "NONE",
      description: "The attacker is unauthorized prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack."
     },
     L: {
      shortName: "L",
      value: .62,
      changedValue: .68,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "The attacker requires privileges that provide basic user capabilities that could normally affect only settings and files owned by a user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources."
     },
     H: {
      shortName: "H",
      value: .27,
      changedValue: .5,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "The attacker requires privileges that provide significant (e.g., administrative) control over the vulnerable component allowing access to component-wide settings and files."
     }
    }, a.PR = {
     name: "Privileges Required",
     shortName: "PR",
     subCategory: "Exploitability Metrics",
     description: "This metric describes the level of privileges an attacker must possess before successfully exploiting the vulnerability.",
     values: [ o.PR_VALUES.X, o.PR_VALUES.N, o.PR_VALUES.L, o.PR_VALUES.H ]
    }, a.UI_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     N: {
      shortName: "N",
      value: .85,
      name: "None",
      jsonSchemaName: "NONE",
      description: "The vulnerable system can be exploited without interaction from any user."
     },
     R: {
      shortName: "R",
      value: .62,
      name: "Required",
      abbreviatedName: "Req.",
      jsonSchemaName: "REQUIRED",
      description: "Successful exploitation of this vulnerability requires a user to take some action before the vulnerability can be exploited. For example, a successful exploit may only be possible during the installation of an application by a system administrator."
     }
    }, a.UI = {
     name: "User Interaction",
     shortName: "UI",
     subCategory: "Exploitability Metrics",
     description: "This metric captures the requirement for a user, other than the attacker, to participate in the successful compromise of the vulnerable component.",
     values: [ o.UI_VALUES.X, o.UI_VALUES.N, o.UI_VALUES.R ]
    }, a.S_VALUES = {
     X: {
      shortName: "X",
      value: !1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     U: {
      shortName: "U",
      value: !1,
      name: "Unchanged",
      abbreviatedName: "Unchang.",
      jsonSchemaName: "UNCHANGED",
      description: "An exploited vulnerability can only affect resources managed by the same authority."
     },
     C: {
      shortName: "C",
      value: !0,
      name: "Changed",
      jsonSchemaName: "CHANGED",
      description: "An exploited vulnerability can affect resources beyond the authorization privileges intended by the vulnerable system's design."
     }
    }, a.S = {
     name: "Scope",
     shortName: "S",
     subCategory: "Exploitability Metrics",
     description: "Can an exploit of the vulnerability be accomplished remotely?",
     values: [ o.S_VALUES.X, o.S_VALUES.U, o.S_VALUES.C ]
    }, a.C = {
     name: "Confidentiality Impact",
     shortName: "C",
     subCategory: "Impact Metrics",
     description: "This metric measures the impact to the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability.",
     values: o.CONFIDENTIALITY_IMPACT
    }, a.I = {
     name: "Integrity Impact",
     shortName: "I",
     subCategory: "Impact Metrics",
     description: "This metric measures the impact to integrity of a successfully exploited vulnerability.",
     values: o.INTEGRITY_IMPACT
    }, a.A = {
     name: "Availability Impact",
     shortName: "A",
     subCategory: "Impact Metrics",
     description: "This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability.",
     values: o.AVAILABILITY_IMPACT
    }, a.BASE_CATEGORY_VALUES = [ o.AV, o.AC, o.PR, o.UI, o.S, o.C, o.I, o.A ], a.TEMPORAL_CATEGORY = {
     name: "temporal",
     description: "This metric reflects the current state of exploit techniques or code availability."
    }, a.E_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     U: {
      shortName: "U",
      value: .91,
      name: "Unproven",
      abbreviatedName: "Unproven",
      description: "No exploit code is available, or an exploit is theoretical."
     },
     P: {
      shortName: "P",
      value: .94,
      name: "Proof-of-Concept",
      abbreviatedName: "Proof-of-conc.",
      jsonSchemaName: "PROOF_OF_CONCEPT",
      description: "Proof-of-concept exploit code is available, or an attack demonstration is not practical for most systems. The code or technique is not functional in all situations and may require substantial modification by a skilled attacker."
     },
     F: {
      shortName: "F",
      value: .97,
      name: "Functional",
      jsonSchemaName: "FUNCTIONAL",
      description: "Functional exploit code is available. The code works in most situations where the vulnerability exists."
     },
     H: {
      shortName: "H",
      value: 1,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "Functional exploit code is available. The code is widespread and automated and works in all situations where the vulnerability exists."
     }
    }, a.E = {
     name: "Exploit Code Maturity",
     shortName: "E",
     description: "This metric measures the likelihood of the vulnerability being attacked, and is typically based on the current state of exploit techniques, exploit code availability, or active, successful exploitation of the vulnerability.",
     values: [ o.E_VALUES.X, o.E_VALUES.U, o.E_VALUES.P, o.E_VALUES.F, o.E_VALUES.H ]
    }, a.RL_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     O: {
      shortName: "O",
      value: .95,
      name: "Official Fix",
      abbreviatedName: "Off. Fix",
      jsonSchemaName: "OFFICIAL_FIX",
      description: "A complete vendor solution is available. Either the vendor has issued an official patch, or an upgrade is available."
     },
     T: {
      shortName: "T",
      value: .96,
      name: "Temporary Fix",
      abbreviatedName: "Temp. Fix",
      jsonSchemaName: "TEMPORARY_FIX",
      description: "There is an official but temporary fix available. This includes instances where the vendor issues a temporary hotfix, tool, or workaround."
     },
     W: {
      shortName: "W",
      value: .97,
      name: "Workaround",
      jsonSchemaName: "WORKAROUND",
      description: "There is an unofficial, non-vendor solution available. In some cases, users of the affected technology will create a patch of their own or provide steps to work around or otherwise mitigate the vulnerability."
     },
     U: {
      shortName: "U",
      value: 1,
      name: "Unavailable",
      jsonSchemaName: "UNAVAILABLE",
      description: "There is either no solution available or it is impossible to apply."
     }
    }, a.RL = {
     name: "Remediation Level",
     shortName: "RL",
     description: "This metric describes the remediation level for a vulnerability in an affected resource.",
     values: [ o.RL_VALUES.X, o.RL_VALUES.O, o.RL_VALUES.T, o.RL_VALUES.W, o.RL_VALUES.U ]
    }, a.RC_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     U: {
      shortName: "U",
      value: .92,
      name: "Unknown",
      description: "Report confidence is unknown."
     },
     R: {
      shortName: "R",
      value: .96,
      name: "Reasonable",
      jsonSchemaName: "REASONABLE",
      description: "Reasonable confidence exists, or the reported vulnerability is in a component not typically used by a target or not having a large installed base."
     },
     C: {
      shortName: "C",
      value: 1,
      name: "Confirmed",
      jsonSchemaName: "CONFIRMED",
      description: "Confirmed confidence exists, or the exploit is functional in the environment where the vulnerability exists."
     }
    }, a.RC = {
     name: "Report Confidence",
     shortName: "RC",
     description: "This metric describes the level of confidence in the existence of the vulnerability and the credibility of the known technical details.",
     values: [ o.RC_VALUES.X, o.RC_VALUES.U, o.RC_VALUES.R, o.RC_VALUES.C ]
    }, a.TEMPORAL_CATEGORY_VALUES = [ o.E, o.RL, o.RC ], a.ENVIRONMENTAL_CATEGORY = {
     name: "environmental",
     description: "This metric reflects the characteristics of a vulnerability that are relevant and unique to a particular user's environment. This metric can greatly improve the accuracy of a score."
    }, a.MAV_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     N: {
      shortName: "N",
      value: .85,
      name: "Network",
      abbreviatedName: "Netw.",
      jsonSchemaName: "NETWORK",
      description: "The vulnerable component is bound to the network stack and the set of possible attackers extends beyond the other options listed below, up to and including the entire Internet."
     },
     A: {
      shortName: "A",
      value: .62,
      name: "Adjacent Network",
      abbreviatedName: "Adj. Network",
      jsonSchemaName: "ADJACENT_NETWORK",
      description: "The vulnerable component is bound to the network stack, but the attack is limited at the protocol level to a logically adjacent topology."
     },
     L: {
      shortName: "L",
      value: .55,
      name: "Local",
      jsonSchemaName: "LOCAL",
      description: "The vulnerable component is not bound to the network stack and the attacker's path is via read/write/execute capabilities."
     },
     P: {
      shortName: "P",
      value: .2,
      name: "Physical",
      abbreviatedName: "Phys.",
      jsonSchemaName: "PHYSICAL",
      description: "The attack requires the attacker to physically touch or manipulate the vulnerable component."
     }
    }, a.MAV = {
     name: "Modified Attack Vector",
     shortName: "MAV",
     subCategory: "Exploitability Metrics",
     description: "This metric reflects the context by which vulnerability exploitation is possible. The more remote an attacker can be to attack a host, the greater the vulnerability score.",
     baseMetricEquivalent: o.AV,
     values: [ o.MAV_VALUES.X, o.MAV_VALUES.N, o.MAV_VALUES.A, o.MAV_VALUES.L, o.MAV_VALUES.P ]
    }, a.MAC_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     L: {
      shortName: "L",
      value: .77,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "Specialized access conditions or extenuating circumstances do not exist. An attacker can expect repeatable success when attacking the vulnerable component."
     },
     H: {
      shortName: "H",
      value: .44,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "A successful attack depends on conditions beyond the attacker's control. That is, a successful attack cannot be accomplished at will, but requires the attacker to invest in some measurable amount of effort in preparation or execution against the vulnerable component before a successful attack can be expected."
     }
    }, a.MAC = {
     name: "Modified Attack Complexity",
     shortName: "MAC",
     subCategory: "Exploitability Metrics",
     description: "This metric describes the conditions beyond the attacker's control that must exist in order to exploit the vulnerability.",
     baseMetricEquivalent: o.AC,
     values: [ o.MAC_VALUES.X, o.MAC_VALUES.L, o.MAC_VALUES.H ]
    }, a.MPR_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      changedValue: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     N: {
      shortName: "N",
      value: .85,
      changedValue: .85,
      name: "None",
      jsonSchemaName: "NONE",
      description: "The attacker is unauthorized prior to attack, and therefore does not require any access to settings or files of the vulnerable system to carry out an attack."
     },
     L: {
      shortName: "L",
      value: .62,
      changedValue: .68,
      name: "Low",
      jsonSchemaName: "LOW",
      description: "The attacker requires privileges that provide basic user capabilities that could normally affect only settings and files owned by a user. Alternatively, an attacker with Low privileges has the ability to access only non-sensitive resources."
     },
     H: {
      shortName: "H",
      value: .27,
      changedValue: .5,
      name: "High",
      jsonSchemaName: "HIGH",
      description: "The attacker requires privileges that provide significant (e.g., administrative) control over the vulnerable component allowing access to component-wide settings and files."
     }
    }, a.MPR = {
     name: "Modified Privileges Required",
     shortName: "MPR",
     subCategory: "Exploitability Metrics",
     description: "This metric describes the level of privileges an attacker must possess before successfully exploiting the vulnerability.",
     baseMetricEquivalent: o.PR,
     values: [ o.MPR_VALUES.X, o.MPR_VALUES.N, o.MPR_VALUES.L, o.MPR_VALUES.H ]
    }, a.MUI_VALUES = {
     X: {
      shortName: "X",
      value: 1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     N: {
      shortName: "N",
      value: .85,
      name: "None",
      jsonSchemaName: "NONE",
      description: "The vulnerable system can be exploited without interaction from any user."
     },
     R: {
      shortName: "R",
      value: .62,
      name: "Required",
      jsonSchemaName: "REQUIRED",
      description: "Successful exploitation of this vulnerability requires a user to take some action before the vulnerability can be exploited. For example, a successful exploit may only be possible during the installation of an application by a system administrator."
     }
    }, a.MUI = {
     name: "Modified User Interaction",
     shortName: "MUI",
     subCategory: "Exploitability Metrics",
     description: "This metric captures the requirement for a user, other than the attacker, to participate in the successful compromise of the vulnerable component.",
     baseMetricEquivalent: o.UI,
     values: [ o.MUI_VALUES.X, o.MUI_VALUES.N, o.MUI_VALUES.R ]
    }, a.MS_VALUES = {
     X: {
      shortName: "X",
      value: !1,
      name: "Not Defined",
      abbreviatedName: "Not Def.",
      jsonSchemaName: "NOT_DEFINED",
      description: "Component is not defined."
     },
     U: {
      shortName: "U",
      value: !1,
      name: "Unchanged",
      abbreviatedName: "Unchang.",
      jsonSchemaName: "UNCHANGED",
      description: "An exploited vulnerability can only affect resources managed by the same authority."
     },
     C: {
      shortName: "C",
      value: !0,
      name: "Changed",
      jsonSchemaName: "CHANGED",
      description: "An exploited vulnerability can affect resources beyond the authorization privileges intended by the vulnerable system's design."
     }
    }, a.MS = {
     name: "Modified Scope",
     shortName: "MS",
     subCategory: "Exploitability Metrics",
     description: "Can an exploit of the vulnerability be accomplished remotely?",
     baseMetricEquivalent: o.S,
     values: [ o.MS_VALUES.X, o.MS_VALUES.U, o.MS_VALUES.C ]
    }, a.MC = {
     name: "Confidentiality Impact",
     shortName: "MC",
     subCategory: "Modified Impact",
     description: "This metric measures the impact to the confidentiality of the information resources managed by a software component due to a successfully exploited vulnerability.",
     baseMetricEquivalent: o.C,
     values: o.CONFIDENTIALITY_IMPACT
    }, a.MI = {
     name: "Integrity Impact",
     shortName: "MI",
     subCategory: "Modified Impact",
     description: "This metric measures the impact to integrity of a successfully exploited vulnerability.",
     baseMetricEquivalent: o.I,
     values: o.INTEGRITY_IMPACT
    }, a.MA = {
     name: "Availability Impact",
     shortName: "MA",
     subCategory: "Modified Impact",
     description: "This metric measures the impact to the availability of the impacted component resulting from a successfully exploited vulnerability.",
     baseMetricEquivalent: o.A,
     values: o.AVAILABILITY_IMPACT
    }, a.CR = {
     name: "Confidentiality Requirement",
     shortName: "CR",
     subCategory: "Modified Requirement (Impact Subscore) Modifiers",
     description: "This metric describes the remediation level for a vulnerability in an affected resource.",
     values: o.CONFIDENTIALITY_REQUIREMENT
    }, a.IR = {
     name: "Integrity Requirement",
     shortName: "IR",
     subCategory: "Modified Requirement (Impact Subscore) Modifiers",
     description: "This metric describes the remediation level for a vulnerability in an affected resource.",
     values: o.INTEGRITY_REQUIREMENT
    }, a.AR = {
     name: "Availability Requirement",
     shortName: "AR",
     subCategory: "Modified Requirement (Impact Subscore) Modifiers",
     description: "This metric describes the remediation level for a vulnerability in an affected resource.",
     values: o.AVAILABILITY_REQUIREMENT
    }, a.ENVIRONMENTAL_CATEGORY_VALUES = [ o.CR, o.IR, o.AR, o.MAV, o.MAC, o.MPR, o.MUI, o.MS, o.MC, o.MI, o.MA ], 
    a.REGISTERED_COMPONENTS = new Map, o.REGISTERED_COMPONENTS.set(o.BASE_CATEGORY, o.BASE_CATEGORY_VALUES), 
    o.REGISTERED_COMPONENTS.set(o.TEMPORAL_CATEGORY, o.TEMPORAL_CATEGORY_VALUES), o.REGISTERED_COMPONENTS.set(o.ENVIRONMENTAL_CATEGORY, o.ENVIRONMENTAL_CATEGORY_VALUES), 
    a.ATTRIBUTE_SEVERITY_ORDER = [ [ o.S_VALUES.U, o.MS_VALUES.U ], [ o.CONFIDENTIALITY_IMPACT_VALUES.N, o.INTEGRITY_IMPACT_VALUES.N, o.AVAILABILITY_IMPACT_VALUES.N ], [ o.AV_VALUES.P, o.MAV_VALUES.P ], [ o.CONFIDENTIALITY_IMPACT_VALUES.L, o.INTEGRITY_IMPACT_VALUES.L, o.AVAILABILITY_IMPACT_VALUES.L ], [ o.PR_VALUES.H, o.MPR_VALUES.H ], [ o.AC_VALUES.H, o.MAC_VALUES.H ], [ o.CONFIDENTIALITY_REQUIREMENT_VALUES.L, o.INTEGRITY_REQUIREMENT_VALUES.L, o.AVAILABILITY_REQUIREMENT_VALUES.L ], [ o.AV_VALUES.L, o.MAV_VALUES.L ], [ o.CONFIDENTIALITY_IMPACT_VALUES.H, o.INTEGRITY_IMPACT_VALUES.H, o.AVAILABILITY_IMPACT_VALUES.H ], [ o.AV_VALUES.A, o.MAV_VALUES.A ], [ o.UI_VALUES.R, o.MUI_VALUES.R ], [ o.PR_VALUES.L, o.MPR_VALUES.L ], [ o.AC_VALUES.L, o.MAC_VALUES.L ], [ o.AV_VALUES.N, o.MAV_VALUES.N ], [ o.PR_VALUES.N, o.MPR_VALUES.N ], [ o.UI_VALUES.N, o.MUI_VALUES.N ], [ o.E_VALUES.U ], [ o.E_VALUES.P ], [ o.E_VALUES.F ], [ o.E_VALUES.H ], [ o.E_VALUES.X ], [ o.RC_VALUES.U ], [ o.RL_VALUES.O ], [ o.RL_VALUES.T ], [ o.RC_VALUES.R ], [ o.RL_VALUES.W ], [ o.AV_VALUES.X, o.MAV_VALUES.X ], [ o.AC_VALUES.X, o.MAC_VALUES.X ], [ o.PR_VALUES.X, o.MPR_VALUES.X ], [ o.UI_VALUES.X, o.MUI_VALUES.X ], [ o.S_VALUES.C, o.MS_VALUES.C ], [ o.S_VALUES.X, o.MS_VALUES.X ], [ o.CONFIDENTIALITY_IMPACT_VALUES.X ], [ o.INTEGRITY_IMPACT_VALUES.X ], [ o.AVAILABILITY_IMPACT_VALUES.X ], [ o.RL_VALUES.U ], [ o.RL_VALUES.X ], [ o.RC_VALUES.C ], [ o.RC_VALUES.X ], [ o.CONFIDENTIALITY_REQUIREMENT_VALUES.M, o.INTEGRITY_REQUIREMENT_VALUES.M, o.AVAILABILITY_REQUIREMENT_VALUES.M ], [ o.CONFIDENTIALITY_REQUIREMENT_VALUES.X, o.INTEGRITY_REQUIREMENT_VALUES.X, o.AVAILABILITY_REQUIREMENT_VALUES.X ], [ o.CONFIDENTIALITY_REQUIREMENT_VALUES.H, o.INTEGRITY_REQUIREMENT_VALUES.H, o.AVAILABILITY_REQUIREMENT_VALUES.H ] ];
   },
   972: (e, t, o) => {
    var a;
    Object.defineProperty(t, "__esModule", {
     value: !0
    }), t.Cvss4P0MacroVector = void 0;
    const i = o(730), s = o(759);
    class n {
     constructor(e, t, o, a, i, s, n) {
      this.eq1 = e, this.eq2 = t, this.eq3 = o, this.eq4 = a, this.eq5 = i, this.eq6 = s, 
      this.jointEq3AndEq6 = n;
     }
     static fromVector(e) {
      const t = a.findMatchingEQ("1", a.EQ1_DEFINITIONS, e), o = a.findMatchingEQ("2", a.EQ2_DEFINITIONS, e), i = a.findMatchingEQ("3", a.EQ3_DEFINITIONS, e), s = a.findMatchingEQ("4", a.EQ4_DEFINITIONS, e), n = a.findMatchingEQ("5", a.EQ5_DEFINITIONS, e), r = a.findMatchingEQ("6", a.EQ6_DEFINITIONS, e), c = a.findMatchingEQ("3,6", a.JOINT_EQ3_EQ6_DEFINITIONS, e);
      return new a(t, o, i, s, n, r, c);
     }
     static findMatchingEQ(e, t, o) {
      for (let e of t) if (e.matchesConstraints(o)) return e;
      throw new Error("No matching EQ found for " + e + " and vector " + o);
     }
     getEq1() {
      return this.eq1;
     }
     getEq2() {
      return this.eq2;
     }
     getEq3() {
      return this.eq3;
     }
     getEq4() {
      return this.eq4;
     }
     getEq5() {
      return this.eq5;
     }
     getEq6() {
      return this.eq6;
     }
     getJointEq3AndEq6() {
      return this.jointEq3AndEq6;
     }
     getEQ(e) {
      switch (e) {
      case 1:
       return this.eq1;

      case 2:
       return this.eq2;

      case 3:
       return this.eq3;

      case 4:
       return this.eq4;

      case 5:
       return this.eq5;

      case 6:
       return this.eq6;

      case 7:
       return this.jointEq3AndEq6;

      default:
       throw new Error("Invalid EQ index: " + e);
      }
     }
     getLookupTableScore() {
      return a.getMacroVectorScore(this);
     }
     static getMacroVectorScore(e) {
      const t = e.toString(), o = s.Cvss4P0Components.MV_LOOKUP[t];
      return void 0 === o ? NaN : o;
     }
     toString() {
      return this.eq1.getLevel() + this.eq2.getLevel() + this.eq3.getLevel() + this.eq4.getLevel() + this.eq5.getLevel() + this.eq6.getLevel();
     }
     deriveNextLower(e) {
      const t = 1 !== e ? this.eq1 : this.getNextLower(a.EQ1_DEFINITIONS, this.eq1), o = 2 !== e ? this.eq2 : this.getNextLower(a.EQ2_DEFINITIONS, this.eq2), i = 3 !== e ? this.eq3 : this.getNextLower(a.EQ3_DEFINITIONS, this.eq3), s = 4 !== e ? this.eq4 : this.getNextLower(a.EQ4_DEFINITIONS, this.eq4), n = 5 !== e ? this.eq5 : this.getNextLower(a.EQ5_DEFINITIONS, this.eq5), r = 6 !== e ? this.eq6 : this.getNextLower(a.EQ6_DEFINITIONS, this.eq6), c = 7 !== e ? this.jointEq3AndEq6 : this.getNextLower(a.JOINT_EQ3_EQ6_DEFINITIONS, this.jointEq3AndEq6);
      return new a(t, o, i, s, n, r, c);
     }
     static getIndexInDefinitions(e, t) {
      for (let o = 0; o < e.length; o++) if (e[o] === t) return o;
      throw new Error("EQ not found in definitions: " + t);
     }
     getNextLower(e, t) {
      const o = a.getIndexInDefinitions(e, t);
      return e.length > o + 1 ? e[o + 1] : a.EQ_ERROR_DEFINITION;
     }
     static is(e, t, o) {
      return o === a.getComparisonMetric(e, t).shortName;
     }
     static getComparisonMetricComponent(e, t) {
      return a.getComparisonMetric(e, t.shortName);
     }
     static getComparisonMetric(e, t) {
      const o = e.getComponentByString(t);
      if ("E" === t && s.Cvss4P0Components.E_VALUES.X === o) return s.Cvss4P0Components.E_VALUES.A;
      if ("CR" === t && s.Cvss4P0Components.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.X === o) return s.Cvss4P0Components.REQUIREMENT_CONFIDENTIALITY_MODIFIED_VALUES.H;
      if ("IR" === t && s.Cvss4P0Components.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.X === o) return s.Cvss4P0Components.REQUIREMENT_INTEGRITY_MODIFIED_VALUES.H;
      if ("AR" === t && s.Cvss4P0Components.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.X === o) return s.Cvss4P0Components.REQUIREMENT_AVAILABILITY_MODIFIED_VALUES.H;
      if ("MSI" === t && s.Cvss4P0Components.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.X === o && "S" === e.getComponentByString("SI").shortName) return s.Cvss4P0Components.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.H;
      if ("MSA" === t && s.Cvss4P0Components.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.X === o && "S" === e.getComponentByString("SA").shortName) return s.Cvss4P0Components.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.H;
      try {
       const o = e.getComponentByString((t.startsWith("M") ? "" : "M") + t), a = o.shortName;
       if (null != a && "X" !== a) return o;
      } catch (e) {}
      return o;
     }
    }
    t.Cvss4P0MacroVector = n, a = n, n.EQ_ERROR_DEFINITION = new i.EQ("9", -1, [], () => !0), 
    n.EQ1_DEFINITIONS = [ new i.EQ("0", 1, [ "AV:N/PR:N/UI:N" ], e => a.is(e, "AV", "N") && a.is(e, "PR", "N") && a.is(e, "UI", "N")), new i.EQ("1", 4, [ "AV:A/PR:N/UI:N", "AV:N/PR:L/UI:N", "AV:N/PR:N/UI:P" ], e => (a.is(e, "AV", "N") || a.is(e, "PR", "N") || a.is(e, "UI", "N")) && !(a.is(e, "AV", "N") && a.is(e, "PR", "N") && a.is(e, "UI", "N")) && !a.is(e, "AV", "P")), new i.EQ("2", 5, [ "AV:P/PR:N/UI:N", "AV:A/PR:L/UI:P" ], e => a.is(e, "AV", "P") || !(a.is(e, "AV", "N") || a.is(e, "PR", "N") || a.is(e, "UI", "N"))) ], 
    n.EQ2_DEFINITIONS = [ new i.EQ("0", 1, [ "AC:L/AT:N" ], e => a.is(e, "AC", "L") && a.is(e, "AT", "N")), new i.EQ("1", 2, [ "AC:H/AT:N", "AC:L/AT:P" ], e => !(a.is(e, "AC", "L") && a.is(e, "AT", "N"))) ], 
    n.EQ3_DEFINITIONS = [ new i.EQ("0", -1, [ "VC:H/VI:H/VA:H" ], e => a.is(e, "VC", "H") && a.is(e, "VI", "H")), new i.EQ("1", -1, [ "VC:L/VI:H/VA:H", "VC:H/VI:L/VA:H" ], e => !(a.is(e, "VC", "H") && a.is(e, "VI", "H")) && (a.is(e, "VC", "H") || a.is(e, "VI", "H") || a.is(e, "VA", "H"))), new i.EQ("2", -1, [ "VC:L/VI:L/VA:L" ], e => !(a.is(e, "VC", "H") || a.is(e, "VI", "H") || a.is(e, "VA", "H"))) ], 
    n.EQ4_DEFINITIONS = [ new i.EQ("0", 6, [ "SC:H/SI:S/SA:S" ], e => a.is(e, "MSI", "S") || a.is(e, "MSA", "S")), new i.EQ("1", 5, [ "SC:H/SI:H/SA:H" ], e => !(a.is(e, "MSI", "S") && a.is(e, "MSA", "S")) && (a.is(e, "SC", "H") || a.is(e, "SI", "H") || a.is(e, "SA", "H"))), new i.EQ("2", 4, [ "SC:L/SI:L/SA:L" ], e => !(a.is(e, "MSI", "S") && a.is(e, "MSA", "S") || a.is(e, "SC", "H") || a.is(e, "SI", "H") || a.is(e, "SA", "H"))) ], 
    n.EQ5_DEFINITIONS = [ new i.EQ("0", 1, [ "E:A" ], e => a.is(e, "E", "A")), new i.EQ("1", 1, [ "E:P" ], e => a.is(e, "E", "P")), new i.EQ("2", 1, [ "E:U" ], e => a.is(e, "E", "U")) ], 
    n.EQ6_DEFINITIONS = [ new i.EQ("0", -1, [ "AV:N/PR:N/UI:N" ], e => a.is(e, "CR", "H") && a.is(e, "VC", "H") || a.is(e, "IR", "H") && a.is(e, "VI", "H") || a.is(e, "AR", "H") && a.is(e, "VA", "H")), new i.EQ("1", -1, [ "VC:H/VI:H/VA:H/CR:M/IR:M/AR:M", "VC:H/VI:H/VA:L/CR:M/IR:M/AR:H", "VC:H/VI:L/VA:H/CR:M/IR:H/AR:M", "VC:H/VI:L/VA:L/CR:M/IR:H/AR:H", "VC:L/VI:H/VA:H/CR:H/IR:M/AR:M", "VC:L/VI:H/VA:L/CR:H/IR:M/AR:H", "VC:L/VI:L/VA:H/CR:H/IR:H/AR:M", "VC:L/VI:L/VA:L/CR:H/IR:H/AR:H" ], e => !(a.is(e, "CR", "H") && a.is(e, "VC", "H") || a.is(e, "IR", "H") && a.is(e, "VI", "H") || a.is(e, "AR", "H") && a.is(e, "VA", "H"))) ], 
    n.JOINT_EQ3_EQ6_DEFINITIONS = [ new i.EQ("00", 7, [ "VC:H/VI:H/VA:H/CR:H/IR:H/AR:H" ], e => a.is(e, "VC", "H") && a.is(e, "VI", "H") && (a.is(e, "CR", "H") || a.is(e, "IR", "H") || a.is(e, "AR", "H") && a.is(e, "VA", "H"))), new i.EQ("01", 6, [ "VC:H/VI:H/VA:L/CR:M/IR:M/AR:H", "VC:H/VI:H/VA:H/CR:M/IR:M/AR:M" ], e => a.is(e, "VC", "H") && a.is(e, "VI", "H") && !(a.is(e, "CR", "H") || a.is(e, "IR", "H")) && !(a.is(e, "AR", "H") && a.is(e, "VA", "H"))), new i.EQ("10", 8, [ "VC:L/VI:H/VA:H/CR:H/IR:H/AR:H", "VC:H/VI:L/VA:H/CR:H/IR:H/AR:H" ], e => !(a.is(e, "VC", "H") && a.is(e, "VI", "H")) && (a.is(e, "VC", "H") || a.is(e, "VI", "H") || a.is(e, "VA", "H")) && (a.is(e, "CR", "H") && a.is(e, "VC", "H") || a.is(e, "IR", "H") && a.is(e, "VI", "H") || a.is(e, "AR", "H") && a.is(e, "VA", "H"))), new i.EQ("11", 8, [ "VC:L/VI:H/VA:L/CR:H/IR:M/AR:H", "VC:L/VI:H/VA:H/CR:H/IR:M/AR:M", "VC:H/VI:L/VA:H/CR:M/IR:H/AR:M", "VC:H/VI:L/VA:L/CR:M/IR:H/AR:H", "VC:L/VI:L/VA:H/CR:H/IR:H/AR:M" ], e => !(a.is(e, "VC", "H") && a.is(e, "VI", "H")) && (a.is(e, "VC", "H") || a.is(e, "VI", "H") || a.is(e, "VA", "H")) && !(a.is(e, "CR", "H") && a.is(e, "VC", "H")) && !(a.is(e, "IR", "H") && a.is(e, "VI", "H")) && !(a.is(e, "AR", "H") && a.is(e, "VA", "H"))), new i.EQ("20", 0, [], e => !1), new i.EQ("21", 10, [ "VC:L/VI:L/VA:L/CR:H/IR:H/AR:H" ], e => !(a.is(e, "VC", "H") || a.is(e, "VI", "H") || a.is(e, "VA", "H") || a.is(e, "CR", "H") && a.is(e, "VC", "H") || a.is(e, "IR", "H") && a.is(e, "VI", "H") || a.is(e, "AR", "H") && a.is(e, "VA", "H"))) ];
   },
   987: (e, t, o) => {
    Object.defineProperty(t, "__esModule", {
     value: !0
    }), t.Cvss4P0 = void 0;
    const a = o(154), i = o(972), s = o(904), n = o(759), r = o(730), c = o(951);
    class l extends a.CvssVector {
     constructor(e) {
      super(e), this.ROUNDING_EPSILON = Math.pow(10, -6);
     }
     getRegisteredComponents() {
      return n.Cvss4P0Components.REGISTERED_COMPONENTS_EDITOR_ORDER;
     }
     getVectorStringOrderProperties() {
      return n.Cvss4P0Components.REGISTERED_COMPONENTS_VECTOR_STRING_ORDER;
     }
     getVectorPrefix() {
      return "CVSS:4.0/";
     }
     getVectorName() {
      return "CVSS:4.0";
     }
     fillAverageVector() {
      this.applyVector("AV:A/AC:L/AT:N/PR:N/UI:N/VC:L/VI:L/VA:L/SC:L/SI:L/SA:L");
     }
     fillRandomBaseVector() {
      const e = n.Cvss4P0Components.BASE_CATEGORY_VALUES;
      for (let t = 0; t < e.length; t++) {
       const o = e[t], a = super.pickRandomDefinedComponentValue(o);
       if (!a) return console.warn("Failed to pick random vector component for", o, ", filling average vector instead"), 
       void this.fillAverageVector();
       this.applyComponent(o, a);
      }
     }
     calculateScoresInternal(e = !1) {
      const t = this.isAnyEnvironmentalDefined(), o = this.isAnyThreatDefined(), a = this.calculateOverallScore();
      let i, s, r;
      if (t || o) {
       const e = this.clone();
       e.clearSpecifiedComponents(n.Cvss4P0Components.THREAT_CATEGORY_VALUES), e.clearSpecifiedComponents(n.Cvss4P0Components.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES), 
       e.clearSpecifiedComponents(n.Cvss4P0Components.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES), 
       i = e.calculateOverallScore();
      } else i = a;
      if (t) if (o) {
       const e = this.clone();
       e.clearSpecifiedComponents(n.Cvss4P0Components.THREAT_CATEGORY_VALUES), s = e.calculateOverallScore();
      } else s = a;
      if (o) if (t) {
       const e = this.clone();
       e.clearSpecifiedComponents(n.Cvss4P0Components.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY_VALUES), 
       e.clearSpecifiedComponents(n.Cvss4P0Components.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY_VALUES), 
       r = e.calculateOverallScore();
      } else r = a;
      return {
       normalized: e,
       overall: a,
       base: a,
       baseMetricsOnly: i,
       environmental: s,
       threat: r,
       vector: this.toString()
      };
     }
     toString(e = !1, t = this.getVectorStringOrderProperties(), o = !1) {
      return super.toString(e, t, o);
     }
     calculateOverallScore() {
      if (!this.isBaseFullyDefined()) return 0;
      if ([ "VC", "VI", "VA", "SC", "SI", "SA" ].map(e => i.Cvss4P0MacroVector.getComparisonMetric(this, e)).every(e => "N" === e.shortName)) return 0;
      const e = this.getMacroVector(), t = e.getLookupTableScore(), o = (0, s.getEqImplementations)();
      (e.getEq3().getLevel() + e.getEq6().getLevel()).toLowerCase() !== e.getJointEq3AndEq6().getLevel().toLowerCase() && console.warn(`CVSS 4.0: Joint Eq3 and Eq6 level [${e.getJointEq3AndEq6().getLevel()}] does not match Eq3 [${e.getEq3().getLevel()}] and Eq6 [${e.getEq6().getLevel()}]`);
      const a = o.map(t => t.getHighestSeverityVectors(e)), n = this.generateCvssPermutations(a[0], a[1], a[2], a[3], a[4]);
      if (0 === n.length) return console.warn(`No max vectors found for ${e}`), 0;
      const r = this.calculateSeverityDistancesByComparingToHighestSeverityVectors(n), c = new m;
      for (const a of o) {
       const o = a.deriveNextLowerMacro(e), i = t - a.lookupScoresForNextLowerMacro(o), s = a.lookupMacroVectorDepth(e), n = a.getRelevantAttributes().map(e => r.get(e) || 0).reduce((e, t) => e + t, 0);
       if (!isNaN(i) && 0 !== s) {
        const e = n / s * i;
        c.add(e);
       }
      }
      const l = t - c.get(0);
      return l < 0 ? 0 : l > 10 ? 10 : this.roundToDecimalPlaces(l);
     }
     roundToDecimalPlaces(e) {
      return Math.round(10 * (e + this.ROUNDING_EPSILON)) / 10;
     }
     generateCvssPermutations(e, t, o, a, i) {
      const s = [];
      return e.forEach(e => {
       t.forEach(t => {
        o.forEach(o => {
         a.forEach(a => {
          i.forEach(i => {
           const n = `${e}/${t}/${o}/${a}/${i}`;
           s.push(new l(n));
          });
         });
        });
       });
      }), s;
     }
     severityDistance(e, t, o, a) {
      const i = "X" === t.shortName ? void 0 === e.worseCaseValue ? t : e.worseCaseValue : t, s = "X" === a.shortName ? void 0 === o.worseCaseValue ? a : o.worseCaseValue : a;
      let n, r, c, l;
      if (e !== o) {
       const t = e.name.startsWith("Modified"), a = o.name.startsWith("Modified");
       if (t && !a) {
        const t = e.values.find(e => e.shortName === s.shortName);
        if (!t) throw new Error("Cannot find modified value for " + s);
        r = i, l = t, n = e, c = e;
       } else {
        if (t || !a) return console.warn(`Cannot compute severity distance for [${i}] and [${s}], assuming distance is 0`), 
        0;
        {
         const e = o.values.find(e => e.shortName === i.shortName);
         if (!e) throw new Error("Cannot find modified value for " + i);
         r = e, l = s, n = o, c = o;
        }
       }
      } else r = i, l = s, n = e, c = o;
      return n.values.indexOf(r) - c.values.indexOf(l);
     }
     severityDistanceBetweenComponents(e, t, o, a) {
      const i = e.values.find(e => e.shortName === t.shortName), s = o.values.find(e => e.shortName === a.shortName);
      if (!i) throw new Error(`Cannot find component values for ${e.name} with short name ${t.shortName} in ${e.values.map(e => e.shortName).join(", ")}`);
      if (!s) throw new Error(`Cannot find component values for ${o.name} with short name ${a.shortName} in ${o.values.map(e => e.shortName).join(", ")}`);
      return e.values.indexOf(i) - o.values.indexOf(s);
     }
     severityDistanceToVector(e) {
      let t = 0;
      return n.Cvss4P0Components.REGISTERED_COMPONENTS_EDITOR_ORDER.forEach(o => {
       o.forEach(o => {
        const a = this.getComponent(o), i = e.getComponent(o);
        t += this.severityDistanceBetweenComponents(o, a, o, i);
       });
      }), t;
     }
     calculateSeverityDistancesByComparingToHighestSeverityVectors(e) {
      const t = new Map;
      for (const o of e) {
       t.set("AV", this.severityDistanceBetweenComponents(n.Cvss4P0Components.AV, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.AV), n.Cvss4P0Components.AV, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.AV))), 
       t.set("PR", this.severityDistanceBetweenComponents(n.Cvss4P0Components.PR, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.PR), n.Cvss4P0Components.PR, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.PR))), 
       t.set("UI", this.severityDistanceBetweenComponents(n.Cvss4P0Components.UI, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.UI), n.Cvss4P0Components.UI, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.UI))), 
       t.set("AC", this.severityDistanceBetweenComponents(n.Cvss4P0Components.AC, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.AC), n.Cvss4P0Components.AC, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.AC))), 
       t.set("AT", this.severityDistanceBetweenComponents(n.Cvss4P0Components.AT, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.AT), n.Cvss4P0Components.AT, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.AT))), 
       t.set("VC", this.severityDistanceBetweenComponents(n.Cvss4P0Components.VC, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.VC), n.Cvss4P0Components.VC, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.VC))), 
       t.set("VI", this.severityDistanceBetweenComponents(n.Cvss4P0Components.VI, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.VI), n.Cvss4P0Components.VI, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.VI))), 
       t.set("VA", this.severityDistanceBetweenComponents(n.Cvss4P0Components.VA, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.VA), n.Cvss4P0Components.VA, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.VA))), 
       t.set("SC", this.severityDistanceBetweenComponents(n.Cvss4P0Components.SC, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.SC), n.Cvss4P0Components.SC, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.SC))), 
       t.set("CR", this.severityDistanceBetweenComponents(n.Cvss4P0Components.CR, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.CR), n.Cvss4P0Components.CR, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.CR))), 
       t.set("IR", this.severityDistanceBetweenComponents(n.Cvss4P0Components.IR, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.IR), n.Cvss4P0Components.IR, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.IR))), 
       t.set("AR", this.severityDistanceBetweenComponents(n.Cvss4P0Components.AR, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.AR), n.Cvss4P0Components.AR, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.AR)));
       const e = this.getComponent(n.Cvss4P0Components.SI) === n.Cvss4P0Components.SUBSEQUENT_SYSTEM_INTEGRITY_MODIFIED_VALUES.S ? "MSI" : "SI", a = this.getComponent(n.Cvss4P0Components.SA) === n.Cvss4P0Components.SUBSEQUENT_SYSTEM_AVAILABILITY_MODIFIED_VALUES.S ? "MSA" : "SA";
       if (t.set(e, this.severityDistanceBetweenComponents(n.Cvss4P0Components.SI, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.SI), n.Cvss4P0Components.SI, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.SI))), 
       t.set(a, this.severityDistanceBetweenComponents(n.Cvss4P0Components.SA, i.Cvss4P0MacroVector.getComparisonMetricComponent(this, n.Cvss4P0Components.SA), n.Cvss4P0Components.SA, i.Cvss4P0MacroVector.getComparisonMetricComponent(o, n.Cvss4P0Components.SA))), 
       !Array.from(t.values()).some(e => e < 0)) break;
       t.clear();
      }
      return 0 === t.size && console.warn(`No severity distances found for [${this.toString()}]`), 
      t;
     }
     getNomenclature() {
      let e = "CVSS-B";
      return this.isCategoryPartiallyDefined(n.Cvss4P0Components.THREAT_CATEGORY) && (e += "T"), 
      (this.isCategoryPartiallyDefined(n.Cvss4P0Components.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY) || this.isCategoryPartiallyDefined(n.Cvss4P0Components.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY)) && (e += "E"), 
      e;
     }
     getMacroVector() {
      return i.Cvss4P0MacroVector.fromVector(this);
     }
     isBaseFullyDefined() {
      return super.isCategoryFullyDefined(n.Cvss4P0Components.BASE_CATEGORY);
     }
     isAnyBaseDefined() {
      return super.isCategoryPartiallyDefined(c.Cvss3P1Components.BASE_CATEGORY);
     }
     isThreatFullyDefined() {
      return super.isCategoryFullyDefined(n.Cvss4P0Components.THREAT_CATEGORY);
     }
     isAnyThreatDefined() {
      return super.isCategoryPartiallyDefined(n.Cvss4P0Components.THREAT_CATEGORY);
     }
     isAnyEnvironmentalDefined() {
      return super.isCategoryPartiallyDefined(n.Cvss4P0Components.ENVIRONMENTAL_MODIFIED_BASE_CATEGORY) || super.isCategoryPartiallyDefined(n.Cvss4P0Components.ENVIRONMENTAL_SECURITY_REQUIREMENT_CATEGORY);
     }
     getJsonSchemaSeverity(e) {
      return 0 === e || isNaN(e) ? "NONE" : e <= 3.9 ? "LOW" : e <= 6.9 ? "MEDIUM" : e <= 8.9 ? "HIGH" : "CRITICAL";
     }
     createJsonSchema() {
      const e = this.calculateScores();
      return {
       version: "4.0",
       vectorString: this.toString(),
       baseScore: e.overall,
       baseSeverity: this.getJsonSchemaSeverity(e.overall),
       attackVector: this.getComponent(n.Cvss4P0Components.AV).jsonSchemaName,
       attackComplexity: this.getComponent(n.Cvss4P0Components.AC).jsonSchemaName,
       attackRequirements: this.getComponent(n.Cvss4P0Components.AT).jsonSchemaName,
       privilegesRequired: this.getComponent(n.Cvss4P0Components.PR).jsonSchemaName,
       userInteraction: this.getComponent(n.Cvss4P0Components.UI).jsonSchemaName,
       vulnConfidentialityImpact: this.getComponent(n.Cvss4P0Components.VC).jsonSchemaName,
       vulnIntegrityImpact: this.getComponent(n.Cvss4P0Components.VI).jsonSchemaName,
       vulnAvailabilityImpact: this.getComponent(n.Cvss4P0Components.VA).jsonSchemaName,
       subConfidentialityImpact: this.getComponent(n.Cvss4P0Components.SC).jsonSchemaName,
       subIntegrityImpact: this.getComponent(n.Cvss4P0Components.SI).jsonSchemaName,
       subAvailabilityImpact: this.getComponent(n.Cvss4P0Components.SA).jsonSchemaName,
       exploitMaturity: this.getComponent(n.Cvss4P0Components.E).jsonSchemaName,
       confidentialityRequirement: this.getComponent(n.Cvss4P0Components.CR).jsonSchemaName,
       integrityRequirement: this.getComponent(n.Cvss4P0Components.IR).jsonSchemaName,
       availabilityRequirement: this.getComponent(n.Cvss4P0Components.AR).jsonSchemaName,
       modifiedAttackVector: this.getComponent(n.Cvss4P0Components.MAV).jsonSchemaName,
       modifiedAttackComplexity: this.getComponent(n.Cvss4P0Components.MAC).jsonSchemaName,
       modifiedAttackRequirements: this.getComponent(n.Cvss4P0Components.MAT).jsonSchemaName,
       modifiedPrivilegesRequired: this.getComponent(n.Cvss4P0Components.MPR).jsonSchemaName,
       modifiedUserInteraction: this.getComponent(n.Cvss4P0Components.MUI).jsonSchemaName,
       modifiedVulnConfidentialityImpact: this.getComponent(n.Cvss4P0Components.MVC).jsonSchemaName,
       modifiedVulnIntegrityImpact: this.getComponent(n.Cvss4P0Components.MVI).jsonSchemaName,
       modifiedVulnAvailabilityImpact: this.getComponent(n.Cvss4P0Components.MVA).jsonSchemaName,
       modifiedSubConfidentialityImpact: this.getComponent(n.Cvss4P0Components.MSC).jsonSchemaName,
       modifiedSubIntegrityImpact: this.getComponent(n.Cvss4P0Components.MSI).jsonSchemaName,
       modifiedSubAvailabilityImpact: this.getComponent(n.Cvss4P0Components.MSA).jsonSchemaName,
       Safety: this.getComponent(n.Cvss4P0Components.S).jsonSchemaName,
       Automatable: this.getComponent(n.Cvss4P0Components.AU).jsonSchemaName,
       Recovery: this.getComponent(n.Cvss4P0Components.R).jsonSchemaName,
       valueDensity: this.getComponent(n.Cvss4P0Components.V).jsonSchemaName,
       vulnerabilityResponseEffort: this.getComponent(n.Cvss4P0Components.RE).jsonSchemaName,
       providerUrgency: this.getComponent(n.Cvss4P0Components.U).jsonSchemaName
      };
     }
    }
    t.Cvss4P0 = l, r.EQ.createCvssInstance = e => new l(e);
    class m {
     constructor() {
      this.sum = 0, this.count = 0;
     }
     add(e) {
      this.sum += e, this.count++;
     }
     get(e) {
      return 0 == this.count ? e : this.sum / this.count;
     }
    }
   }
  }, t = {};
  return function o(a) {
   var i = t[a];
   if (void 0 !== i) return i.exports;
   var s = t[a] = {
    exports: {}
   };
   return e[a].call(s.exports, s, s.exports, o), s.exports;
  }(156);
 })());
});

var import_satisfies = require_rolldown_runtime.__toESM(require_satisfies(), 1);

var import_valid = require_rolldown_runtime.__toESM(require_valid$1(), 1);

var import_valid$1 = require_rolldown_runtime.__toESM(require_valid(), 1);

var import_ae_cvss_calculator = require_rolldown_runtime.__toESM(require_ae_cvss_calculator(), 1);

const WORDS = {
 info: "low",
 none: "low",
 low: "low",
 moderate: "medium",
 medium: "medium",
 high: "high",
 critical: "critical"
};

function severityOfWord(word) {
 return Object.hasOwn(WORDS, word?.toLowerCase() ?? "") && WORDS[word?.toLowerCase() ?? ""] || "unknown";
}

function severityOfScore(score) {
 if (!(score >= 0 && score <= 10)) return "unknown";
 if (score >= 9) return "critical";
 if (score >= 7) return "high";
 return score >= 4 ? "medium" : "low";
}

function severityOfVector(vector) {
 const score = vector ? baseScore(vector) : void 0;
 return score === void 0 ? "unknown" : severityOfScore(score);
}

const ORDER = [ "unknown", "low", "medium", "high", "critical" ];

function severityOfVectors(vectors) {
 return vectors.map(severityOfVector).reduce(worseSeverity, "unknown");
}

function worseSeverity(left, right) {
 return ORDER.indexOf(right) > ORDER.indexOf(left) ? right : left;
}

const VECTOR = /^CVSS:(3\.0|3\.1|4\.0)((?:\/[A-Z]+:[A-Z]+)+)$/i;

function baseScore(vector) {
 const [, version, metrics = ""] = VECTOR.exec(vector) ?? [];
 const names = metrics.split("/").map(metric => metric.split(":")[0]);
 if (version === void 0 || new Set(names).size !== names.length) return;
 try {
  const calculator = calculatorOf(version, vector);
  return calculator.isBaseFullyDefined() ? calculator.calculateScores().base : void 0;
 } catch {
  return;
 }
}

function calculatorOf(version, vector) {
 switch (version) {
 case "3.0":
  return new import_ae_cvss_calculator.default.Cvss3P0(vector);

 case "3.1":
  return new import_ae_cvss_calculator.default.Cvss3P1(vector);

 default:
  return new import_ae_cvss_calculator.default.Cvss4P0(vector);
 }
}

function isAffected({package: {versions, ...own}}, wanted) {
 switch (versions.kind) {
 case "version":
  return isPackage({
   ...own,
   version: versions.version
  }, wanted);

 case "range":
  return isPackage({
   ...own,
   version: void 0
  }, wanted) && isInRange(wanted.version, versions.range);
 }
}

function isInRange(version, range) {
 if ((0, import_valid.default)(version) === null || (0, import_valid$1.default)(range) === null) return true;
 return (0, import_satisfies.default)(version, range, {
  includePrerelease: true
 });
}

function mergeVulnerabilities(found) {
 return found.reduce((merged, vulnerability) => {
  const same = merged.filter(other => isSame(other, vulnerability));
  return [ ...merged.filter(other => !same.includes(other)), [ ...same, vulnerability ].reduce(merge) ];
 }, []);
}

function isSame(left, right) {
 if (left.ids.length === 0 && right.ids.length === 0) return left.informational === right.informational;
 return left.ids.some(id => right.ids.includes(id));
}

function merge(left, right) {
 return {
  package: left.package,
  ids: [ ...new Set([ ...left.ids, ...right.ids ]) ],
  severity: worseSeverity(left.severity, right.severity),
  informational: left.informational === right.informational ? left.informational : void 0,
  fixed: [ ...new Set([ ...left.fixed, ...right.fixed ]) ],
  url: left.url ?? right.url
 };
}

function joinAudit(added, evidence) {
 const audits = evidence.readings.filter(({topics}) => topics.includes("advisories")).map(reading => auditOf(reading, evidence));
 return added.map(own => ({
  package: own,
  outcome: outcomeOf(own, audits)
 }));
}

function auditOf(reading, evidence) {
 return {
  reading,
  byName: Map.groupBy(reading.vulnerabilities, one => nameKey(one.package)),
  ignored: ignoredOf(reading, evidence),
  contains: containment(reading, evidence)
 };
}

function outcomeOf(added, audits) {
 const {version} = added;
 if (version === void 0) return notMeasured([ "no lock file says which version it is" ]);
 if (audits.length === 0) return notMeasured([ "there is no audit report" ]);
 const outcomes = audits.map(audit => outcomeOfOne({
  ...added,
  version
 }, audit));
 const vulnerabilities = outcomes.flatMap(one => one.status === "vulnerable" ? one.vulnerabilities : []);
 if (vulnerabilities.length > 0) return {
  status: "vulnerable",
  vulnerabilities: mergeVulnerabilities(vulnerabilities)
 };
 const ignored = outcomes.flatMap(one => one.status === "ignored" ? one.ignored : []);
 if (ignored.length > 0) return {
  status: "ignored",
  ignored
 };
 const tools = outcomes.flatMap(one => one.status === "clean" ? one.tools : []);
 if (tools.length > 0) return {
  status: "clean",
  tools
 };
 return notMeasured(outcomes.flatMap(one => one.status === "not-measured" ? one.why : []));
}

function outcomeOfOne(wanted, audit) {
 const {reading, contains} = audit;
 const {tool} = reading;
 const vulnerabilities = (audit.byName.get(nameKey(wanted)) ?? []).filter(one => isAffected(one, wanted));
 if (vulnerabilities.length > 0) return {
  status: "vulnerable",
  vulnerabilities
 };
 const absence = contains(wanted);
 const ignored = audit.ignored.filter(({package: own}) => own === void 0 ? absence === void 0 : isPackage(own, wanted));
 if (ignored.length > 0) return {
  status: "ignored",
  ignored: ignored.map(one => ({
   ...one,
   tool
  }))
 };
 const why = skipped$1(reading, wanted) ?? absence ?? elsewhere(wanted);
 return why === void 0 ? {
  status: "clean",
  tools: [ tool ]
 } : notMeasured([ `${tool}: ${why}` ]);
}

function notMeasured(why) {
 return {
  status: "not-measured",
  why
 };
}

function elsewhere({source}) {
 return source === "elsewhere" ? "it is not from a registry, and advisories are about packages that are" : void 0;
}

function skipped$1({notMeasured: entries}, wanted) {
 return entries.find(entry => entry.kind === "run" || entry.kind === "package" && isPackage(entry.package, wanted))?.why;
}

function ignoredOf(reading, {accepted, changedPaths}) {
 const silenced = reading.ignored.filter(({ids, by}) => ids.length === 0 ? !accepted.has(by) : ids.some(id => !accepted.has(id)));
 const touched = changedPaths.filter(path => reading.settingsFiles.some(file => `/${path}`.endsWith(`/${file}`)));
 return [ ...silenced, ...touched.map(path => ({
  ids: [],
  package: void 0,
  by: `${path}, which this change touches`
 })) ];
}

function containment({universe}, {locks}) {
 switch (universe.kind) {
 case "listed":
  return among(universe.packages, "it is not among the packages of the report");

 case "counted":
  return amongCounted(universe, locks);

 case "unknown":
  return () => universe.why;
 }
}

function among(packages, absence) {
 const keys = new Set(packages.map(packageKey));
 return wanted => keys.has(packageKey(wanted)) ? void 0 : absence;
}

function amongCounted({ecosystem, count}, locks) {
 const counted = locks.filter(lock => lock.ecosystem === ecosystem && lock.count === count);
 return among(counted.flatMap(lock => lock.packages), counted.length === 0 ? `the report counts ${count} packages and names none of them, and no lock file of this commit has as many` : `it is not in the lock file that the report counts (${count} packages)`);
}

function known(value) {
 return {
  kind: "known",
  value
 };
}

function unknown(why) {
 return {
  kind: "unknown",
  why
 };
}

function auditReading(about, stated) {
 const {tool, format, topics} = about;
 return {
  generated: unknown(`a report of ${tool} has no date`),
  database: {
   date: unknown(`a report of ${tool} does not say how old its advisories are`),
   source: unknown(`a report of ${tool} does not say where its advisories come from`)
  },
  vulnerabilities: [],
  ignored: [],
  notMeasured: [],
  unsafe: [],
  licences: [],
  settingsFiles: [],
  ...stated,
  tool,
  format,
  topics
 };
}

function joinLicence({version, ...added}, readings) {
 if (version === void 0) return unknown("no lock file says which version it is");
 const stated = readings.flatMap(({licences}) => licences).filter(licence => isPackage(licence.package, {
  ...added,
  version
 })).map(({expression}) => expression);
 const expressions = [ ...new Set(stated.flatMap(one => one.kind === "known" ? [ one.value ] : [])) ];
 const [first] = expressions;
 if (first !== void 0) return known(expressions.length === 1 ? first : expressions.map(text => `(${text})`).join(" AND "));
 return stated.find(one => one.kind === "unknown") ?? unknown("no report names the package");
}

function joinUnsafe({version, ...added}, readings) {
 if (version === void 0) return {
  status: "not-measured",
  why: [ "no lock file says which version it is" ]
 };
 const wanted = {
  ...added,
  version
 };
 const outcomes = readings.filter(({topics}) => topics.includes("unsafe")).map(reading => ofReading(reading, own => isPackage(own, wanted)));
 const measured = outcomes.filter(one => one.status === "measured");
 if (measured.length > 0) return {
  status: "measured",
  used: Math.max(...measured.map(({used}) => used)),
  unused: Math.max(...measured.map(({unused}) => unused)),
  forbidsUnsafe: measured.every(({forbidsUnsafe}) => forbidsUnsafe)
 };
 const why = outcomes.flatMap(one => one.status === "not-measured" ? one.why : []);
 return {
  status: "not-measured",
  why: why.length > 0 ? why : [ "there is no report of unsafe code" ]
 };
}

function ofReading({tool, notMeasured, unsafe}, isWanted) {
 const skipped = notMeasured.find(entry => entry.kind === "run" || entry.kind === "package" && isWanted(entry.package));
 if (skipped !== void 0) return {
  status: "not-measured",
  why: [ `${tool}: ${skipped.why}` ]
 };
 const own = unsafe.filter(use => isWanted(use.package));
 if (own.length === 0) return {
  status: "not-measured",
  why: [ `${tool}: it is not among the packages of the report` ]
 };
 const uncounted = own.flatMap(({counts}) => counts.kind === "unknown" ? [ `${tool}: ${counts.why}` ] : []);
 if (uncounted.length > 0) return {
  status: "not-measured",
  why: uncounted
 };
 const counts = own.flatMap(use => use.counts.kind === "known" ? [ use.counts.value ] : []);
 return {
  status: "measured",
  used: Math.max(...counts.map(({used}) => sum(used))),
  unused: Math.max(...counts.map(({unused}) => sum(unused))),
  forbidsUnsafe: own.every(({forbidsUnsafe}) => forbidsUnsafe)
 };
}

function sum(counts) {
 return Object.values(counts).reduce((total, count) => total + count, 0);
}

function reportDocument(text, {tool, remedy}) {
 if (text.trim() === "") throw new require_main.EvidenceError(`the report of ${tool} is empty: it did not finish`, {
  line: 1,
  remedy
 });
 return parseJsonDocument(text);
}

function statedInstant(text, where) {
 if (text === null || text === void 0) return unknown(`${where} is not set`);
 const instant = require_main.parseInstant(text);
 return instant === void 0 ? unknown(`${where} is ${require_located_shape.showValue(text)}, which is not a date`) : known(instant);
}

function partDocument(text, firstLine) {
 const before = firstLine - 1;
 try {
  const document = parseJsonDocument(text);
  return {
   value: document.value,
   lineOf: path => before + document.lineOf(path),
   linesOfItems: path => document.linesOfItems(path).map(line => before + line)
  };
 } catch (error) {
  if (!(error instanceof require_main.EvidenceError)) throw error;
  throw new require_main.EvidenceError(error.message, {
   line: before + (error.line ?? 1),
   remedy: error.remedy
  });
 }
}

const advisoryShape$2 = require_main.object({
 id: name,
 package: remark,
 aliases: require_main.array(name),
 cvss: require_main.nullable(require_main.string()),
 informational: require_main.nullable(require_main.string()),
 url: remark
});

const INFORMATIONAL = new Set([ "unmaintained", "unsound", "yanked", "notice" ]);

function isInformational(kind) {
 return kind !== null && INFORMATIONAL.has(kind);
}

function rustVulnerability({ecosystem, name, version}, advisory, fixed) {
 if (typeof advisory.package === "string" && advisory.package !== name) throw new require_main.EvidenceError(`${advisory.id} is about ${advisory.package}, and is listed for ${name}`, {
  line: 1,
  remedy: "upload the report as the tool wrote it"
 });
 return {
  package: {
   ecosystem,
   name,
   versions: {
    kind: "version",
    version
   }
  },
  ids: [ advisory.id, ...advisory.aliases ],
  severity: severityOfVector(advisory.cvss),
  informational: isInformational(advisory.informational) ? advisory.informational : void 0,
  fixed,
  url: advisory.url ?? void 0
 };
}

function yankedPackage({ecosystem, name, version}) {
 return {
  package: {
   ecosystem,
   name,
   versions: {
    kind: "version",
    version
   }
  },
  ids: [],
  severity: "unknown",
  informational: "yanked",
  fixed: [],
  url: void 0
 };
}

const cargoAuditReader = {
 format: "cargo-audit",
 tool: "cargo audit",
 docs: "https://github.com/rustsec/rustsec/tree/main/cargo-audit",
 read: read$9
};

const REMEDY$5 = "fix what cargo audit says on standard error (exit code 1 also means that it could not fetch its advisories), and upload its whole output";

const packageShape$3 = require_main.object({
 name,
 version: name
});

const versionsShape = require_main.object({
 patched: require_main.array(require_main.string())
});

const settingsShape = require_main.object({
 ignore: require_main.array(name),
 severity: require_main.nullable(require_main.string()),
 target_arch: require_main.array(require_main.string()),
 target_os: require_main.array(require_main.string()),
 informational_warnings: require_main.array(require_main.string())
});

const findingsShape = require_main.object({
 found: require_main.boolean(),
 count,
 list: require_main.array(require_main.object({
  advisory: advisoryShape$2,
  versions: versionsShape,
  package: packageShape$3
 }))
});

const warningShape = require_main.object({
 kind: name,
 package: packageShape$3,
 advisory: require_main.nullable(advisoryShape$2),
 versions: require_main.optional(require_main.nullable(versionsShape))
});

const databaseShape = require_main.object({
 "advisory-count": count,
 "last-updated": require_main.nullable(require_main.string())
});

function read$9({text, log}) {
 const document = reportDocument(text, {
  tool: "cargo audit",
  remedy: REMEDY$5
 });
 const database = readShape(document, databaseShape, [ "database" ]);
 const settings = readShape(document, settingsShape, [ "settings" ]);
 const dependencies = readShape(document, count, [ "lockfile", "dependency-count" ]);
 return auditReading({
  ...cargoAuditReader,
  topics: [ "advisories" ]
 }, {
  database: {
   date: statedInstant(database["last-updated"], "database.last-updated (the database is a folder without a history)"),
   source: {
    kind: "unknown",
    why: "cargo audit does not say where its database is from"
   }
  },
  universe: {
   kind: "counted",
   ecosystem: "cargo",
   count: dependencies
  },
  vulnerabilities: [ ...flaws$1(document), ...warnings(document) ],
  ignored: silencedBy$1(settings),
  notMeasured: [ ...emptyDatabase(database["advisory-count"]), ...unwanted(settings), yankedCheck(log) ],
  settingsFiles: [ ".cargo/audit.toml" ]
 });
}

function flaws$1(document) {
 const {found, count: declared, list} = readShape(document, findingsShape, [ "vulnerabilities" ]);
 if (declared !== list.length || found !== list.length > 0) throw new require_main.EvidenceError(`vulnerabilities.count is ${declared}, and ${list.length} are listed`, {
  line: document.lineOf([ "vulnerabilities", "count" ]),
  remedy: "upload the report as cargo audit wrote it"
 });
 return list.map(({package: own, advisory, versions}) => rustVulnerability(crate(own), advisory, versions.patched));
}

function warnings(document) {
 return [ ...readMembers(document, require_main.array(warningShape), [ "warnings" ]).values() ].flat().map(({package: own, advisory, versions}) => advisory === null ? yankedPackage(crate(own)) : rustVulnerability(crate(own), advisory, versions?.patched ?? []));
}

function crate(own) {
 return {
  ecosystem: "cargo",
  ...own
 };
}

function silencedBy$1(settings) {
 const filters = [ [ "settings.severity", settings.severity ?? "" ], [ "settings.target_arch", settings.target_arch.join(", ") ], [ "settings.target_os", settings.target_os.join(", ") ] ];
 return [ ...settings.ignore.map(id => ({
  ids: [ id ],
  package: void 0,
  by: "settings.ignore"
 })), ...filters.filter(([, value]) => value !== "").map(([setting, value]) => ({
  ids: [],
  package: void 0,
  by: `${setting} = ${value}`
 })) ];
}

function emptyDatabase(advisories) {
 return advisories > 0 ? [] : [ {
  kind: "run",
  why: "the database has no advisories"
 } ];
}

const WARNINGS = [ "unmaintained", "unsound", "notice" ];

function unwanted({informational_warnings: wanted}) {
 return WARNINGS.filter(kind => !wanted.includes(kind)).map(kind => ({
  kind: "part",
  what: kind,
  why: "settings.informational_warnings leaves it out"
 }));
}

function yankedCheck(log) {
 return {
  kind: "part",
  what: "yanked",
  why: (log?.split("\n").find(line => line.includes("yanked") && /error|warn|couldn't/i.test(line)))?.trim() ?? "the report does not say whether the registry was asked"
 };
}

const kindShape = require_main.object({
 type: require_main._enum([ "diagnostic", "log", "summary" ])
});

const krateShape = require_main.object({
 name: require_main.string(),
 version: require_main.string()
});

const diagnosticShape = require_main.object({
 severity: require_main._enum([ "error", "warning", "note", "help" ]),
 code: require_main.optional(require_main.string()),
 message: require_main.string(),
 labels: require_main.optional(require_main.array(require_main.object({
  span: require_main.optional(require_main.string())
 }))),
 notes: require_main.optional(require_main.array(require_main.string())),
 graphs: require_main.optional(require_main.array(require_main.object({
  Krate: require_main.optional(krateShape)
 }))),
 advisory: require_main.optional(require_main.nullable(require_main.intersection(advisoryShape$2, require_main.object({
  package: require_main.string()
 }))))
});

const logShape = require_main.object({
 level: require_main.string(),
 message: require_main.string(),
 timestamp: require_main.string()
});

const summaryShape = require_main.object({
 advisories: require_main.optional(require_main.object({
  errors: count,
  warnings: count,
  notes: count
 }))
});

const FINDING_CODES = new Set([ "vulnerability", "notice", "unmaintained", "unsound", "yanked" ]);

const ADVISORY_CODES = new Set([ ...FINDING_CODES, "advisory-ignored", "yanked-ignored", "index-failure", "index-cache-load-failure", "advisory-not-detected", "yanked-not-detected", "unknown-advisory" ]);

const cargoDenyReader = {
 format: "cargo-deny",
 tool: "cargo deny",
 docs: "https://embarkstudios.github.io/cargo-deny/",
 read: read$8
};

const REMEDY$4 = "fix what stopped cargo deny, and upload its standard error: cargo deny --format json check 2> deny.jsonl";

function read$8({text}) {
 const output = outputOf(text);
 const own = output.diagnostics.filter(({code}) => ADVISORY_CODES.has(code ?? ""));
 const ignored = own.flatMap(ignoredBy);
 const lastLog = output.logs.at(-1);
 return auditReading({
  ...cargoDenyReader,
  topics: [ "advisories" ]
 }, {
  generated: lastLog === void 0 ? unknown("no line of the report has a date") : statedInstant(lastLog.timestamp, "timestamp"),
  universe: universeOf$1(output.logs),
  vulnerabilities: own.flatMap(vulnerabilityOf).filter(found => !isIgnored(found, ignored)),
  ignored: [ ...ignored, ...unseenNotes(own, output.summary) ],
  notMeasured: [ ...unchecked(own, output.summary), ...own.flatMap(unclear) ],
  settingsFiles: [ "deny.toml", ".deny.toml" ]
 });
}

function outputOf(text) {
 const documents = text.split("\n").flatMap((line, index) => line.startsWith("{") ? [ partDocument(line, index + 1) ] : []);
 const diagnostics = fieldsOf(documents, "diagnostic").map(document => readShape(document, diagnosticShape, [ "fields" ]));
 const logs = fieldsOf(documents, "log").map(document => readShape(document, logShape, [ "fields" ]));
 const last = documents.at(-1);
 if (last === void 0 || readShape(last, kindShape).type !== "summary") {
  const reason = logs.findLast(({level}) => level === "ERROR")?.message;
  throw new require_main.EvidenceError(`cargo deny did not finish: its last line is not a summary${reason === void 0 ? "" : ` (${require_located_shape.showValue(reason)})`}`, {
   line: last?.lineOf([]) ?? 1,
   remedy: REMEDY$4
  });
 }
 const summary = readShape(last, summaryShape, [ "fields" ]);
 checkErrors(diagnostics, summary, last);
 return {
  diagnostics,
  logs,
  summary
 };
}

function fieldsOf(documents, kind) {
 return documents.filter(document => readShape(document, kindShape).type === kind);
}

function checkErrors(diagnostics, {advisories}, last) {
 const shown = countOf(diagnostics, "error");
 if (advisories === void 0 || advisories.errors === shown) return;
 throw new require_main.EvidenceError(`the summary counts ${advisories.errors} errors of advisories, and ${shown} are listed`, {
  line: last.lineOf([]),
  remedy: REMEDY$4
 });
}

function countOf(diagnostics, severity) {
 return diagnostics.filter(one => one.severity === severity && ADVISORY_CODES.has(one.code ?? "")).length;
}

function packageOf({graphs, labels = []}) {
 const krate = graphs?.[0]?.Krate;
 if (krate !== void 0) return {
  ecosystem: "cargo",
  ...krate
 };
 const [, name, version] = labels.map(({span}) => /^(\S+) (\d\S*)(?: |$)/.exec(span ?? "")).find(Boolean) ?? [];
 return name === void 0 || version === void 0 ? void 0 : {
  ecosystem: "cargo",
  name,
  version
 };
}

function vulnerabilityOf(diagnostic) {
 const {code, advisory, notes = []} = diagnostic;
 if (!FINDING_CODES.has(code ?? "")) return [];
 const own = packageOf(diagnostic);
 if (advisory === void 0 || advisory === null) return own === void 0 ? [] : [ yankedPackage(own) ];
 const fixed = notes.flatMap(note => /^Solution: Upgrade to (.+?)(?: \(try |$)/.exec(note)?.[1] ?? []);
 if (own !== void 0) return [ rustVulnerability(own, advisory, fixed) ];
 return [ everyVersion(rustVulnerability({
  ecosystem: "cargo",
  name: advisory.package,
  version: ""
 }, advisory, fixed)) ];
}

function everyVersion(found) {
 return {
  ...found,
  package: {
   ...found.package,
   versions: {
    kind: "range",
    range: "*"
   }
  }
 };
}

function ignoredBy(diagnostic) {
 const {code, labels = []} = diagnostic;
 if (code !== "advisory-ignored" && code !== "yanked-ignored") return [];
 const [label] = labels;
 return [ {
  ids: code === "advisory-ignored" && label?.span ? [ label.span ] : [],
  package: packageOf(diagnostic),
  by: "deny.toml"
 } ];
}

function isIgnored(found, ignored) {
 return ignored.some(({ids, package: own}) => own?.name === found.package.name && ids.includes(found.ids[0] ?? ""));
}

function unseenNotes(own, {advisories}) {
 const unseen = (advisories?.notes ?? 0) - countOf(own, "note");
 if (unseen <= 0) return [];
 return [ {
  ids: [],
  package: void 0,
  by: `deny.toml (${unseen} notes that only --log-level info shows)`
 } ];
}

function unchecked(own, {advisories}) {
 if (advisories === void 0) return [ {
  kind: "run",
  why: "the check of advisories did not run"
 } ];
 const unseen = advisories.warnings - countOf(own, "warning");
 return unseen > 0 ? [ {
  kind: "run",
  why: `${unseen} warnings of advisories are not in the report`
 } ] : [];
}

function unclear(diagnostic) {
 const {code = "", advisory, message} = diagnostic;
 if (code === "index-failure" || code === "index-cache-load-failure") return [ {
  kind: "part",
  what: "yanked",
  why: message
 } ];
 return FINDING_CODES.has(code) && !advisory && packageOf(diagnostic) === void 0 ? [ {
  kind: "run",
  why: `a finding names no package: ${message}`
 } ] : [];
}

function universeOf$1(logs) {
 const count = logs.map(({message}) => /^gathered (\d+) crates in /.exec(message)?.[1]).find(Boolean);
 return count === void 0 ? unknown("cargo deny does not say which packages it looked at (with --log-level info it says how many)") : {
  kind: "counted",
  ecosystem: "cargo",
  count: Number(count)
 };
}

const cargoGeigerReader = {
 format: "cargo-geiger",
 tool: "cargo-geiger",
 docs: "https://github.com/geiger-rs/cargo-geiger",
 read: read$7
};

const idShape = require_main.object({
 name,
 version: name
});

const counterShape = require_main.object({
 safe: count,
 unsafe_: count
});

const countersShape = require_main.object({
 functions: counterShape,
 exprs: counterShape,
 item_impls: counterShape,
 item_traits: counterShape,
 methods: counterShape
});

const rowShape$1 = require_main.object({
 package: require_main.object({
  id: idShape
 }),
 unsafety: require_main.optional(require_main.object({
  used: countersShape,
  unused: countersShape,
  forbids_unsafe: require_main.boolean()
 })),
 forbids_unsafe: require_main.optional(require_main.boolean())
});

const reportShape$2 = require_main.object({
 packages: require_main.array(rowShape$1),
 packages_without_metrics: require_main.optional(require_main.array(idShape)),
 used_but_not_scanned_files: require_main.optional(require_main.array(require_main.string()))
});

function read$7({text}) {
 const document = reportDocument(text, {
  tool: "cargo-geiger",
  remedy: "run cargo geiger in the folder of a package (it writes nothing for a virtual workspace)"
 });
 const report = readShape(document, reportShape$2);
 if (report.packages.length === 0) throw new require_main.EvidenceError("cargo-geiger measured no package", {
  line: document.lineOf([ "packages" ]),
  remedy: "run it in the folder of a package, with the features that are shipped"
 });
 report.packages.forEach(({unsafety, forbids_unsafe: forbids}, index) => {
  if (unsafety !== void 0 || forbids !== void 0) return;
  throw new require_main.EvidenceError(`packages[${index}]: neither unsafety nor forbids_unsafe is there`, {
   line: document.lineOf([ "packages", index ]),
   remedy: "upload the report as cargo-geiger wrote it"
  });
 });
 return auditReading({
  ...cargoGeigerReader,
  topics: [ "unsafe" ]
 }, {
  universe: {
   kind: "listed",
   packages: report.packages.map(identityOf$2)
  },
  notMeasured: [ ...withoutMetrics(report), ...unscannedFiles(report) ],
  unsafe: report.packages.map(unsafeUse)
 });
}

function identityOf$2({package: {id}}) {
 return {
  ecosystem: "cargo",
  ...id
 };
}

function unsafeUse(row) {
 const {unsafety, forbids_unsafe: forbids} = row;
 if (unsafety === void 0) return {
  package: identityOf$2(row),
  forbidsUnsafe: forbids === true,
  counts: unknown("cargo geiger --forbid-only counts nothing")
 };
 return {
  package: identityOf$2(row),
  forbidsUnsafe: unsafety.forbids_unsafe,
  counts: known({
   used: unsafeOf(unsafety.used),
   unused: unsafeOf(unsafety.unused)
  })
 };
}

function unsafeOf(counters) {
 return {
  functions: counters.functions.unsafe_,
  exprs: counters.exprs.unsafe_,
  item_impls: counters.item_impls.unsafe_,
  item_traits: counters.item_traits.unsafe_,
  methods: counters.methods.unsafe_
 };
}

function withoutMetrics({packages_without_metrics: packages = []}) {
 return packages.map(own => ({
  kind: "package",
  package: {
   ecosystem: "cargo",
   ...own
  },
  why: "cargo-geiger did not measure it"
 }));
}

function unscannedFiles({used_but_not_scanned_files: files = []}) {
 if (files.length === 0) return [];
 return [ {
  kind: "run",
  why: `${files.length} compiled ${files.length === 1 ? "file was" : "files were"} not scanned`
 } ];
}

const cycloneDxReader = {
 format: "cyclonedx-1",
 tool: "CycloneDX",
 docs: "https://cyclonedx.org/docs/1.6/json/",
 read: read$6
};

const REMEDY$3 = "upload the bill of materials as its tool wrote it: CycloneDX 1.x, as JSON";

const headShape = require_main.object({
 bomFormat: require_main.literal("CycloneDX"),
 specVersion: require_main.string(),
 metadata: require_main.optional(require_main.object({
  timestamp: require_main.optional(require_main.string())
 })),
 vulnerabilities: require_main.optional(require_main.array(require_main.unknown())),
 compositions: require_main.optional(require_main.array(require_main.object({
  aggregate: require_main.string()
 })))
});

const choiceShape = require_main.object({
 license: require_main.optional(require_main.object({
  id: require_main.optional(require_main.string()),
  name: require_main.optional(require_main.string())
 })),
 expression: require_main.optional(require_main.string())
});

const componentShape = require_main.object({
 purl: require_main.optional(require_main.string()),
 licenses: require_main.optional(require_main.array(choiceShape)),
 components: require_main.optional(require_main.array(require_main.unknown()))
});

function read$6({text}) {
 const document = reportDocument(text, {
  tool: "CycloneDX",
  remedy: REMEDY$3
 });
 const head = readShape(document, headShape);
 if (!/^1\.\d+$/.test(head.specVersion)) throw new require_main.EvidenceError(`specVersion is ${require_located_shape.showValue(head.specVersion)}, not 1.x`, {
  line: document.lineOf([ "specVersion" ]),
  remedy: REMEDY$3
 });
 const components = [ ...componentsAt(document, []) ];
 const licences = components.flatMap(licenceOf$2);
 return auditReading({
  ...cycloneDxReader,
  topics: [ "licences" ]
 }, {
  generated: statedInstant(head.metadata?.timestamp, "metadata.timestamp"),
  universe: {
   kind: "listed",
   packages: licences.map(licence => licence.package)
  },
  notMeasured: [ ...withoutUrl$1(components.length - licences.length), ...unread(head) ],
  licences
 });
}

function* componentsAt(document, path) {
 const list = [ ...path, "components" ];
 const components = readShape(document, require_main.optional(require_main.array(componentShape)), list) ?? [];
 for (const [index, component] of components.entries()) {
  yield component;
  if (component.components !== void 0) yield* componentsAt(document, [ ...list, index ]);
 }
}

function licenceOf$2({purl, licenses}) {
 const own = purl === void 0 ? void 0 : packageOfUrl(purl);
 return own === void 0 ? [] : [ {
  package: own,
  expression: expressionOf$1(licenses ?? [])
 } ];
}

function expressionOf$1(choices) {
 if (choices.length === 0) return unknown("the component states no licence");
 const expressions = choices.map(({license, expression}) => expression ?? license?.id);
 if (expressions.includes(void 0)) return unknown(`the component names its licence in free text: ${choices.map(({license}) => require_located_shape.showValue(license?.name)).join(", ")}`);
 return known(expressions.length === 1 ? `${expressions[0]}` : expressions.map(text => `(${text})`).join(" AND "));
}

function withoutUrl$1(components) {
 if (components === 0) return [];
 return [ {
  kind: "part",
  what: `${components} ${components === 1 ? "component" : "components"}`,
  why: "without a package URL that has a version, nothing says which package it is"
 } ];
}

function unread({vulnerabilities = [], compositions = []}) {
 const partial = compositions.filter(({aggregate}) => aggregate !== "complete");
 return [ ...vulnerabilities.length === 0 ? [] : [ part$1("vulnerabilities", "read the report of the tool that found them: this format leaves out what it skipped") ], ...partial.map(({aggregate}) => part$1("components", `compositions.aggregate is ${require_located_shape.showValue(aggregate)}`)) ];
}

function part$1(what, why) {
 return {
  kind: "part",
  what,
  why
 };
}

const githubCompareReader = {
 format: "github-dependency-compare",
 tool: "GitHub's dependency review API",
 docs: "https://docs.github.com/en/rest/dependency-graph/dependency-review",
 read: read$5
};

const advisoryShape$1 = require_main.object({
 severity: name,
 advisory_ghsa_id: name,
 advisory_url: require_main.optional(require_main.nullable(require_main.string()))
});

const rowShape = require_main.object({
 change_type: require_main._enum([ "added", "removed" ]),
 ecosystem: name,
 name,
 version: require_main.string(),
 license: require_main.nullable(require_main.string()),
 vulnerabilities: require_main.array(advisoryShape$1)
});

const REMEDY$2 = "turn on the dependency graph, and give the token contents: read (of a private repository it needs GitHub Code Security)";

function read$5(run) {
 if (run.status !== void 0 && run.status !== 200) throw new require_main.EvidenceError(`the dependency review API answered with status ${run.status}`, {
  line: void 0,
  remedy: REMEDY$2
 });
 const document = reportDocument(run.text, {
  tool: githubCompareReader.tool,
  remedy: REMEDY$2
 });
 refuseMessage(document.value);
 const added = readShape(document, require_main.array(rowShape)).filter(({change_type: type}) => type === "added");
 const named = added.filter(({version}) => version !== "");
 return auditReading({
  ...githubCompareReader,
  topics: [ "advisories", "licences" ]
 }, {
  database: {
   date: unknown("GitHub asks its advisory database as it is now"),
   source: known("https://github.com/advisories")
  },
  universe: {
   kind: "listed",
   packages: named.map(identityOf$1)
  },
  vulnerabilities: added.flatMap(vulnerabilitiesOf$3),
  notMeasured: [ ...added.flatMap(withoutVersion), ...missing(run.headers ?? {}) ],
  licences: named.map(licenceOf$1)
 });
}

function refuseMessage(value) {
 if (!require_located_shape.isJsonObject(value)) return;
 throw new require_main.EvidenceError(`the dependency review API answered ${require_located_shape.showValue(value["message"] ?? value)}, not a list of changes`, {
  line: 1,
  remedy: REMEDY$2
 });
}

function identityOf$1({ecosystem, name: own, version}) {
 return {
  ecosystem: ecosystemOf(ecosystem),
  name: own,
  version
 };
}

function vulnerabilitiesOf$3(row) {
 const {ecosystem, name: own, version} = identityOf$1(row);
 return row.vulnerabilities.map(({severity, advisory_ghsa_id: id, advisory_url: url}) => ({
  package: {
   ecosystem,
   name: own,
   versions: version === "" ? {
    kind: "range",
    range: "*"
   } : {
    kind: "version",
    version
   }
  },
  ids: [ id ],
  severity: severityOfWord(severity),
  informational: void 0,
  fixed: [],
  url: url ?? void 0
 }));
}

function withoutVersion(row) {
 if (row.version !== "") return [];
 const {ecosystem, name: own} = identityOf$1(row);
 return [ {
  kind: "package",
  package: {
   ecosystem,
   name: own,
   version: void 0
  },
  why: "GitHub does not know its version"
 } ];
}

function missing(headers) {
 const warnings = headers["x-github-dependency-graph-snapshot-warnings"];
 return [ .../\brel="?next"?/.test(headers["link"] ?? "") ? [ part("the pages that follow", "only one page was read") ] : [], ...warnings ? [ part("dependencies from snapshots", decoded(warnings)) ] : [] ];
}

function part(what, why) {
 return {
  kind: "part",
  what,
  why
 };
}

function decoded(base64) {
 try {
  return (new TextDecoder).decode(Uint8Array.from(atob(base64), character => character.charCodeAt(0)));
 } catch {
  return base64;
 }
}

const MAX_LICENCE = 255;

function licenceOf$1(row) {
 const {license} = row;
 const own = identityOf$1(row);
 if (license === null || license === "") return {
  package: own,
  expression: unknown("GitHub does not know its licence")
 };
 return license.length >= MAX_LICENCE ? {
  package: own,
  expression: unknown(`GitHub cut its licence at ${MAX_LICENCE} characters`)
 } : {
  package: own,
  expression: known(license)
 };
}

const QUOTE = 34;

const OPEN = 123;

const CLOSE = 125;

const NEWLINE = 10;

function* jsonStream(text) {
 let start = 0;
 let line = 1;
 let depth = 0;
 for (let at = 0; at < text.length; at++) switch (text.charCodeAt(at)) {
 case QUOTE:
  at = Math.max(at, require_main.closingQuote(text, at));
  break;

 case OPEN:
  depth++;
  break;

 case CLOSE:
  if (--depth > 0) break;
  yield partDocument(text.slice(start, at + 1), line);
  line += newlines(text, start, at + 1);
  start = at + 1;
  depth = 0;
 }
 if (text.slice(start).trim() !== "") yield partDocument(text.slice(start), line);
}

function newlines(text, start, end) {
 let lines = 0;
 for (let at = start; at < end; at++) if (text.charCodeAt(at) === NEWLINE) lines++;
 return lines;
}

const govulncheckReader = {
 format: "govulncheck",
 tool: "govulncheck",
 docs: "https://go.dev/doc/security/vuln/",
 read: read$4
};

const configShape = require_main.object({
 protocol_version: name,
 db: require_main.optional(name),
 db_last_modified: require_main.optional(name)
});

const sbomShape = require_main.object({
 modules: require_main.optional(require_main.array(require_main.object({
  path: name,
  version: require_main.optional(require_main.string())
 })))
});

const osvShape = require_main.object({
 id: name,
 aliases: require_main.optional(require_main.array(name)),
 severity: require_main.optional(require_main.array(require_main.object({
  type: require_main.string(),
  score: require_main.string()
 })))
});

const findingShape = require_main.object({
 osv: name,
 fixed_version: require_main.optional(require_main.string()),
 trace: require_main.array(require_main.object({
  module: name,
  version: require_main.optional(require_main.string())
 })).check(require_main._minLength(1, "a list that is not empty"))
});

const messageShape = require_main.object({
 config: require_main.optional(configShape),
 SBOM: require_main.optional(sbomShape),
 osv: require_main.optional(osvShape),
 finding: require_main.optional(findingShape),
 progress: require_main.optional(require_main.object({
  message: require_main.optional(require_main.string())
 }))
});

const REMEDY$1 = "fix what govulncheck says on standard error, and upload its whole output";

function read$4({text, exitCode}) {
 const messages = Array.from(jsonStream(text), document => readShape(document, messageShape));
 const config = messages[0]?.config;
 refuseSecond(messages);
 const sbom = messages.find(({SBOM}) => SBOM !== void 0)?.SBOM;
 if (config === void 0 || sbom === void 0) throw new require_main.EvidenceError(`the stream of govulncheck has no ${config === void 0 ? "config at its start" : "SBOM"}`, {
  line: 1,
  remedy: REMEDY$1
 });
 const advisories = new Map(messages.flatMap(({osv}) => osv === void 0 ? [] : [ [ osv.id, osv ] ]));
 const findings = messages.flatMap(({finding}) => finding === void 0 ? [] : [ finding ]);
 checkModules(findings, sbom);
 return auditReading({
  ...govulncheckReader,
  topics: [ "advisories" ]
 }, {
  database: {
   date: statedInstant(config.db_last_modified, "config.db_last_modified"),
   source: config.db === void 0 ? {
    kind: "unknown",
    why: "config.db is not set"
   } : known(config.db)
  },
  universe: {
   kind: "listed",
   packages: modulesOf(sbom)
  },
  vulnerabilities: flaws(findings, advisories),
  notMeasured: unfinished(messages.at(-1), exitCode)
 });
}

function checkModules(findings, {modules = []}) {
 const versions = new Map(modules.map(({path, version = ""}) => [ path, version ]));
 for (const {osv, trace} of findings) {
  const [{module: path, version = ""} = {
   module: ""
  }] = trace;
  const listed = versions.get(path);
  if (listed !== void 0 && (listed === "" || version === "" || listed === version)) continue;
  throw new require_main.EvidenceError(`${osv} is found in ${path}@${version}, which is not among the modules`, {
   line: 1,
   remedy: REMEDY$1
  });
 }
}

function refuseSecond(messages) {
 if (messages.filter(message => message.config !== void 0).length < 2) return;
 throw new require_main.EvidenceError("the file holds the streams of several runs of govulncheck", {
  line: 1,
  remedy: "write the report of each run into a file of its own"
 });
}

function modulesOf({modules = []}) {
 return modules.flatMap(({path, version}) => version === void 0 || version === "" ? [] : [ {
  ecosystem: "go",
  name: path,
  version
 } ]);
}

function flaws(findings, advisories) {
 const found = findings.flatMap(({osv, fixed_version: fixed, trace: [place]}) => {
  if (place === void 0) return [];
  const advisory = advisories.get(osv);
  const vulnerability = {
   package: {
    ecosystem: "go",
    name: place.module,
    versions: affectedVersions(place.version)
   },
   ids: [ osv, ...advisory?.aliases ?? [] ],
   severity: severityOfVectors((advisory?.severity ?? []).map(({score}) => score)),
   informational: void 0,
   fixed: fixed === void 0 || fixed === "" ? [] : [ fixed ],
   url: `https://pkg.go.dev/vuln/${encodeURIComponent(osv)}`
  };
  return [ [ JSON.stringify([ osv, place.module, place.version ]), vulnerability ] ];
 });
 return [ ...new Map(found).values() ];
}

function affectedVersions(version) {
 return version ? {
  kind: "version",
  version
 } : {
  kind: "range",
  range: "*"
 };
}

const SUCCESS = [ 0, 3 ];

const FETCHING = /^Fetching\b/;

function unfinished(last, exitCode) {
 if (exitCode === void 0) return [ {
  kind: "run",
  why: "the exit code of govulncheck is not known, and its report has no end mark"
 } ];
 if (!SUCCESS.includes(exitCode)) return [ {
  kind: "run",
  why: `govulncheck failed with exit code ${exitCode}`
 } ];
 return last?.finding !== void 0 || last?.progress !== void 0 && !FETCHING.test(last.progress.message ?? "") ? [] : [ {
  kind: "run",
  why: "the report ends before the code was checked"
 } ];
}

const npmAuditReader = {
 format: "npm-audit-2",
 tool: "npm audit",
 docs: "https://docs.npmjs.com/cli/v11/commands/npm-audit",
 read: read$3
};

const advisoryShape = require_main.object({
 source: require_main.union([ require_main.number(), require_main.string() ]),
 name,
 url: require_main.optional(require_main.nullable(require_main.string())),
 severity: require_main.optional(require_main.nullable(require_main.string())),
 cvss: require_main.optional(require_main.nullable(require_main.object({
  vectorString: require_main.optional(require_main.nullable(require_main.string()))
 }))),
 range: require_main.string()
});

const fixShape = require_main.object({
 name,
 version: name
});

const packageShape$2 = require_main.object({
 name,
 via: require_main.array(require_main.union([ name, advisoryShape ])),
 fixAvailable: require_main.union([ require_main.boolean(), fixShape ])
});

const metadataShape = require_main.object({
 vulnerabilities: require_main.object({
  total: count
 }),
 dependencies: require_main.object({
  total: count
 })
});

function read$3({text, log}) {
 const document = reportDocument(text, {
  tool: "npm audit",
  remedy: "run npm audit --json where it can reach the registry, and upload its whole output"
 });
 refuseError(document);
 const {vulnerabilities: declared, dependencies} = readShape(document, metadataShape, [ "metadata" ]);
 const packages = readMembers(document, packageShape$2, [ "vulnerabilities" ]);
 checkTotal(document, declared.total, packages);
 const vulnerabilities = [ ...packages.values() ].flatMap(vulnerabilitiesOf$2);
 const source = answeringRegistry(log);
 return auditReading({
  ...npmAuditReader,
  topics: [ "advisories" ]
 }, {
  database: {
   date: unknown("npm audit asks the registry, which gives no date"),
   source
  },
  universe: {
   kind: "counted",
   ecosystem: "npm",
   count: dependencies.total
  },
  vulnerabilities: [ ...new Map(vulnerabilities.map(one => [ keyOf(one), one ])).values() ],
  notMeasured: [ ...offline(vulnerabilities.length, source), DEVELOPMENT ],
  settingsFiles: [ ".npmrc" ]
 });
}

function refuseError(document) {
 const {value} = document;
 const version = require_located_shape.isJsonObject(value) ? value["auditReportVersion"] : void 0;
 if (version === 2) return;
 const reason = require_located_shape.isJsonObject(value) ? reasonOf(value) : void 0;
 throw new require_main.EvidenceError(reason === void 0 ? `auditReportVersion is ${require_located_shape.showValue(version)}, not 2: this is not a report of npm audit that can be read` : `npm audit failed: ${reason}`, {
  line: 1,
  remedy: "run npm audit --json of npm 7 or later, with a lock file, where it can reach the registry"
 });
}

function reasonOf(value) {
 const {message, error} = value;
 if (typeof message === "string") return require_located_shape.showValue(message);
 if (!require_located_shape.isJsonObject(error)) return;
 return require_located_shape.showValue(error["code"] ?? error["summary"] ?? error);
}

function checkTotal(document, total, packages) {
 if (total === packages.size) return;
 throw new require_main.EvidenceError(`metadata.vulnerabilities.total is ${total}, and ${packages.size} are listed`, {
  line: document.lineOf([ "metadata", "vulnerabilities", "total" ]),
  remedy: "upload the report as npm wrote it"
 });
}

function vulnerabilitiesOf$2({name: affected, via, fixAvailable}) {
 const fixed = typeof fixAvailable === "object" && fixAvailable.name === affected ? [ fixAvailable.version ] : [];
 return via.filter(cause => typeof cause !== "string").map(advisory => vulnerability$1(advisory, fixed));
}

function vulnerability$1(advisory, fixed) {
 const word = severityOfWord(advisory.severity);
 return {
  package: {
   ecosystem: "npm",
   name: advisory.name,
   versions: {
    kind: "range",
    range: advisory.range
   }
  },
  ids: [ advisoryId(advisory) ],
  severity: word === "unknown" ? severityOfVector(advisory.cvss?.vectorString) : word,
  informational: void 0,
  fixed,
  url: advisory.url ?? void 0
 };
}

function advisoryId({url, source}) {
 return /\/(GHSA(?:-[a-z\d]{4}){3})$/i.exec(url ?? "")?.[1] ?? `npm:${source}`;
}

function keyOf({package: {name: affected, versions}, ids}) {
 return JSON.stringify([ affected, ids, versions ]);
}

const ANSWER = /^npm http fetch POST 200 (\S+?)\/-\/npm\/v1\/security\/advisories\/bulk\b/m;

function answeringRegistry(log) {
 const registry = ANSWER.exec(log ?? "")?.[1];
 return registry === void 0 ? unknown(log === void 0 ? "there is no log of npm audit beside its report" : "the log of npm audit shows no answer of a registry (it needs --loglevel=http)") : known(registry);
}

function offline(findings, source) {
 if (findings > 0 || source.kind === "known") return [];
 return [ {
  kind: "run",
  why: `npm audit --offline writes the same empty report, and ${source.why}`
 } ];
}

const DEVELOPMENT = {
 kind: "part",
 what: "packages left out with --omit",
 why: "the report counts them all the same, and does not say that it left them out"
};

const osvScannerReader = {
 format: "osv-scanner",
 tool: "osv-scanner",
 docs: "https://google.github.io/osv-scanner/output/#json",
 read: read$2
};

const eventShape = require_main.object({
 fixed: require_main.optional(require_main.string())
});

const affectedShape = require_main.object({
 package: require_main.optional(require_main.object({
  name: require_main.string(),
  ecosystem: require_main.string()
 })),
 ranges: require_main.optional(require_main.nullable(require_main.array(require_main.object({
  events: require_main.optional(require_main.array(eventShape))
 }))))
});

const vulnerabilityShape = require_main.object({
 id: name,
 aliases: require_main.optional(require_main.nullable(require_main.array(name))),
 severity: require_main.optional(require_main.nullable(require_main.array(require_main.object({
  score: require_main.string()
 })))),
 affected: require_main.optional(require_main.nullable(require_main.array(affectedShape)))
});

const groupShape = require_main.object({
 ids: require_main.array(name),
 aliases: require_main.optional(require_main.nullable(require_main.array(name))),
 max_severity: require_main.optional(require_main.string())
});

const packageShape$1 = require_main.object({
 package: require_main.object({
  name: require_main.string(),
  version: require_main.string(),
  ecosystem: require_main.string(),
  commit: require_main.optional(require_main.string())
 }),
 vulnerabilities: require_main.optional(require_main.nullable(require_main.array(vulnerabilityShape))),
 groups: require_main.optional(require_main.nullable(require_main.array(groupShape))),
 licenses: require_main.optional(require_main.nullable(require_main.array(require_main.string())))
});

const reportShape$1 = require_main.object({
 results: require_main.nullable(require_main.array(require_main.object({
  packages: require_main.nullable(require_main.array(packageShape$1))
 })))
});

function read$2(run) {
 const scanned = (readShape(reportDocument(run.text, {
  tool: "osv-scanner",
  remedy: "fix what osv-scanner says on standard error, and upload its whole output"
 }), reportShape$1).results ?? []).flatMap(({packages}) => packages ?? []);
 const failures = failed(run);
 return auditReading({
  ...osvScannerReader,
  topics: [ "advisories", "licences" ]
 }, {
  universe: universeOf(scanned, failures),
  vulnerabilities: scanned.flatMap(vulnerabilitiesOf$1),
  ignored: silenced$1(run.log),
  notMeasured: failures,
  licences: scanned.flatMap(licenceOf),
  settingsFiles: [ "osv-scanner.toml" ]
 });
}

function failed({exitCode, log}) {
 if (exitCode === void 0) return [ {
  kind: "run",
  why: "the exit code of osv-scanner is not known, and a failed run writes a valid report"
 } ];
 if (exitCode !== 0 && exitCode !== 1) return [ {
  kind: "run",
  why: `osv-scanner failed with exit code ${exitCode}`
 } ];
 if (/^Scanned /m.test(log ?? "")) return [];
 return [ {
  kind: "run",
  why: "what an osv-scanner.toml filters out leaves no trace in the report, and its log (standard error) is not there"
 } ];
}

function universeOf(scanned, [failure]) {
 if (failure !== void 0) return unknown(failure.why);
 if (scanned.length === 0) return unknown("osv-scanner lists only packages with findings (without --all-packages)");
 return {
  kind: "listed",
  packages: scanned.map(identityOf)
 };
}

function identityOf({package: own}) {
 const commit = own.commit ?? "";
 return {
  ecosystem: ecosystemOf(own.ecosystem || "git"),
  name: own.name || commit,
  version: own.version || commit
 };
}

function vulnerabilitiesOf$1(scanned) {
 const flaws = scanned.vulnerabilities ?? [];
 const groups = scanned.groups ?? [];
 const grouped = new Set(groups.flatMap(({ids}) => ids));
 const alone = flaws.filter(({id}) => !grouped.has(id)).map(({id}) => ({
  ids: [ id ]
 }));
 return [ ...groups, ...alone ].map(group => vulnerability(scanned, group, flaws));
}

function vulnerability(scanned, group, flaws) {
 const {ecosystem, name: own, version} = identityOf(scanned);
 const entries = flaws.filter(({id}) => group.ids.includes(id));
 const aliases = [ ...group.aliases ?? [], ...entries.flatMap(entry => entry.aliases ?? []) ];
 const vectors = entries.flatMap(({severity}) => severity ?? []).map(({score}) => score);
 const score = Number.parseFloat(group.max_severity ?? "");
 return {
  package: {
   ecosystem,
   name: own,
   versions: {
    kind: "version",
    version
   }
  },
  ids: [ ...new Set([ ...group.ids, ...aliases ]) ],
  severity: Number.isNaN(score) ? severityOfVectors(vectors) : severityOfScore(score),
  informational: void 0,
  fixed: [ ...new Set(entries.flatMap(entry => fixedIn(entry, scanned))) ],
  url: group.ids[0] === void 0 ? void 0 : `https://osv.dev/${encodeURIComponent(group.ids[0])}`
 };
}

function fixedIn({affected}, {package: own}) {
 return (affected ?? []).filter(entry => entry.package?.name === own.name && entry.package.ecosystem === own.ecosystem).flatMap(({ranges}) => ranges ?? []).flatMap(({events}) => events ?? []).flatMap(({fixed}) => fixed === void 0 ? [] : [ fixed ]);
}

function silenced$1(log = "") {
 const lines = log.split("\n");
 const named = lines.flatMap(line => /^(\S+) (?:and \d+ alias(?:es)? )?(?:has|have) been filtered out/.exec(line)?.[1] ?? []);
 if (named.length > 0) return named.map(id => ({
  ids: [ id ],
  package: void 0,
  by: "osv-scanner.toml"
 }));
 return lines.filter(line => /^Filtered [1-9]/.test(line)).map(line => ({
  ids: [],
  package: void 0,
  by: line.trim()
 }));
}

function licenceOf(scanned) {
 const {licenses} = scanned;
 if (licenses === null || licenses === void 0 || licenses.length === 0) return [];
 const expression = licenses.length === 1 ? licenses[0] : licenses.map(text => `(${text})`).join(" AND ");
 return [ {
  package: identityOf(scanned),
  expression: known(expression ?? "")
 } ];
}

const pipAuditReader = {
 format: "pip-audit",
 tool: "pip-audit",
 docs: "https://github.com/pypa/pip-audit",
 read: read$1
};

const reportShape = require_main.object({
 dependencies: require_main.array(require_main.union([ require_main.object({
  name,
  version: name,
  vulns: require_main.array(require_main.object({
   id: name,
   fix_versions: require_main.array(name),
   aliases: require_main.optional(require_main.array(name))
  }))
 }), require_main.object({
  name,
  skip_reason: require_main.string()
 }) ], "a dependency with a version and its vulns, or with a skip_reason"))
});

function read$1({text, log}) {
 const {dependencies} = readShape(reportDocument(text, {
  tool: "pip-audit",
  remedy: "fix what pip-audit says on standard error (it could not reach its service, or --strict), and upload its output"
 }), reportShape);
 if (dependencies.length === 0) throw new require_main.EvidenceError("pip-audit looked at no package", {
  line: 1,
  remedy: "let it read the requirements, or run it where the project is installed"
 });
 const audited = dependencies.filter(dependency => "vulns" in dependency);
 return auditReading({
  ...pipAuditReader,
  topics: [ "advisories" ]
 }, {
  universe: {
   kind: "listed",
   packages: audited.map(({name: own, version}) => ({
    ecosystem: "python",
    name: own,
    version
   }))
  },
  vulnerabilities: audited.flatMap(vulnerabilitiesOf),
  ignored: silenced(log),
  notMeasured: dependencies.flatMap(skipped)
 });
}

function vulnerabilitiesOf({name: own, version, vulns}) {
 return vulns.map(({id, fix_versions: fixed, aliases = []}) => ({
  package: {
   ecosystem: "python",
   name: own,
   versions: {
    kind: "version",
    version
   }
  },
  ids: [ id, ...aliases ],
  severity: "unknown",
  informational: void 0,
  fixed,
  url: void 0
 }));
}

function skipped(dependency) {
 if (!("skip_reason" in dependency)) return [];
 return [ {
  kind: "package",
  package: {
   ecosystem: "python",
   name: dependency.name,
   version: void 0
  },
  why: dependency.skip_reason
 } ];
}

function silenced(log) {
 const match = /\b(?:ignored (\d+)|(\d+) ignored)\b/.exec(log ?? "");
 return Number(match?.[1] ?? match?.[2] ?? 0) === 0 ? [] : [ {
  ids: [],
  package: void 0,
  by: "--ignore-vuln"
 } ];
}

const spdxReader = {
 format: "spdx-2.3",
 tool: "SPDX",
 docs: "https://spdx.github.io/spdx-spec/v2.3/",
 read
};

const REMEDY = "upload the bill of materials as its tool wrote it: SPDX 2.3, as JSON";

const packageShape = require_main.object({
 name,
 licenseDeclared: require_main.optional(require_main.string()),
 licenseConcluded: require_main.optional(require_main.string()),
 externalRefs: require_main.optional(require_main.array(require_main.object({
  referenceType: require_main.string(),
  referenceLocator: require_main.string()
 })))
});

const documentShape = require_main.object({
 spdxVersion: require_main.string(),
 creationInfo: require_main.object({
  created: require_main.optional(require_main.string())
 }),
 packages: require_main.array(packageShape)
});

function read({text}) {
 const document = reportDocument(text, {
  tool: "SPDX",
  remedy: REMEDY
 });
 const root = require_located_shape.isJsonObject(document.value) && Object.hasOwn(document.value, "sbom") ? [ "sbom" ] : [];
 const {spdxVersion, creationInfo, packages} = readShape(document, documentShape, root);
 if (spdxVersion !== "SPDX-2.3") throw new require_main.EvidenceError(`spdxVersion is ${require_located_shape.showValue(spdxVersion)}, not SPDX-2.3`, {
  line: document.lineOf([ ...root, "spdxVersion" ]),
  remedy: REMEDY
 });
 const licences = packages.flatMap(licencesOf);
 return auditReading({
  ...spdxReader,
  topics: [ "licences" ]
 }, {
  generated: statedInstant(creationInfo.created, "creationInfo.created"),
  universe: {
   kind: "listed",
   packages: licences.map(licence => licence.package)
  },
  notMeasured: packages.flatMap(withoutUrl),
  licences
 });
}

function urlsOf({externalRefs = []}) {
 return externalRefs.filter(({referenceType}) => referenceType === "purl").flatMap(({referenceLocator}) => packageOfUrl(referenceLocator) ?? []);
}

function licencesOf(own) {
 const expression = expressionOf(own);
 return urlsOf(own).map(identity => ({
  package: identity,
  expression
 }));
}

function expressionOf({licenseDeclared: declared, licenseConcluded: concluded}) {
 const texts = [ declared, concluded ];
 const stated = texts.filter(text => text !== void 0 && text !== "" && text !== "NOASSERTION");
 if (stated.includes("NONE")) return unknown("the document says NONE: the package has no licence");
 const [first, second = first] = stated;
 if (first === void 0) return unknown(texts.includes("NOASSERTION") ? "the document says NOASSERTION" : "the document states no licence");
 return known(first === second ? first : `(${first}) AND (${second})`);
}

function withoutUrl(own) {
 if (urlsOf(own).length > 0) return [];
 return [ {
  kind: "part",
  what: own.name,
  why: "without a package URL that has a version, nothing says which package it is"
 } ];
}

const AUDIT_READERS = {
 "cargo-audit": cargoAuditReader,
 "cargo-deny": cargoDenyReader,
 "cargo-geiger": cargoGeigerReader,
 "npm-audit-2": npmAuditReader,
 "pip-audit": pipAuditReader,
 "osv-scanner": osvScannerReader,
 govulncheck: govulncheckReader,
 "github-dependency-compare": githubCompareReader,
 "cyclonedx-1": cycloneDxReader,
 "spdx-2.3": spdxReader
};

function readAudit(format, run) {
 return AUDIT_READERS[format].read(run);
}

const KEYS = [ [ "cyclonedx-1", [ "bomFormat" ] ], [ "spdx-2.3", [ "spdxVersion" ] ], [ "spdx-2.3", [ "sbom" ] ], [ "npm-audit-2", [ "auditReportVersion" ] ], [ "cargo-audit", [ "lockfile", "vulnerabilities" ] ], [ "cargo-deny", [ "type", "fields" ] ], [ "pip-audit", [ "dependencies", "fixes" ] ], [ "cargo-geiger", [ "packages", "packages_without_metrics" ] ], [ "osv-scanner", [ "results" ] ], [ "govulncheck", [ "config" ] ], [ "github-dependency-compare", [ "message", "documentation_url" ] ], [ "npm-audit-2", [ "error" ] ] ];

const STREAMS = [ [ "govulncheck", /^\s*\{\s*"config"\s*:/ ], [ "cargo-deny", /^\{"(?:fields|type)":/m ] ];

function recogniseAudit(text) {
 const value = parsed(text);
 if (value === void 0) return STREAMS.find(([, pattern]) => pattern.test(text))?.[0];
 if (Array.isArray(value)) return "github-dependency-compare";
 if (!require_located_shape.isJsonObject(value)) return;
 return KEYS.find(([, keys]) => keys.every(key => Object.hasOwn(value, key)))?.[0];
}

function parsed(text) {
 try {
  return JSON.parse(text);
 } catch {
  return;
 }
}

const READERS = new Map([ [ ".cargo/audit.toml", ofCargoAudit ], [ "deny.toml", ofCargoDeny ], [ ".deny.toml", ofCargoDeny ], [ "osv-scanner.toml", ofOsvScanner ] ]);

const SETTINGS_FILES = [ ...READERS.keys() ];

async function silencedBy(path, text) {
 const known = SETTINGS_FILES.find(file => `/${path}`.endsWith(`/${file}`));
 const read = READERS.get(known ?? "");
 return read === void 0 ? [] : read(await require_read_document.parseToml(text));
}

function ofCargoAudit(root) {
 const filters = [ [ "settings.severity", textsAt(root, "advisories", "severity_threshold") ], [ "settings.target_arch", textsAt(root, "target", "arch") ], [ "settings.target_os", textsAt(root, "target", "os") ] ];
 return [ ...textsAt(root, "advisories", "ignore"), ...filters.flatMap(([name, texts]) => texts.length === 0 ? [] : [ `${name} = ${texts.join(", ")}` ]) ];
}

function ofCargoDeny(root) {
 return textsAt(root, "advisories", "ignore");
}

function ofOsvScanner(root) {
 return textsAt(root, "IgnoredVulns");
}

function textsAt(node, ...keys) {
 const [key, ...rest] = keys;
 if (key !== void 0) {
  const member = node.kind === "mapping" ? node.members.get(key) : void 0;
  return member === void 0 ? [] : textsAt(member, ...rest);
 }
 switch (node.kind) {
 case "text":
  return [ node.text ];

 case "list":
  return node.items.flatMap(item => textsAt(item, ...item.kind === "mapping" ? [ "id" ] : []));

 default:
  return [];
 }
}

exports.AUDIT_READERS = AUDIT_READERS;

exports.SETTINGS_FILES = SETTINGS_FILES;

exports.ecosystemOf = ecosystemOf;

exports.joinAudit = joinAudit;

exports.joinLicence = joinLicence;

exports.joinUnsafe = joinUnsafe;

exports.packageKey = packageKey;

exports.readAudit = readAudit;

exports.recogniseAudit = recogniseAudit;

exports.silencedBy = silencedBy;


/***/ }),

/***/ 35:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

function isJsonObject(value) {
 return typeof value === "object" && value !== null && !Array.isArray(value);
}

const MAX_SHOWN = 60;

function showValue(value) {
 if (value === void 0) return "nothing";
 const text = typeof value === "number" ? String(value) : JSON.stringify(value);
 return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}\u2026`;
}

const MAX_LENGTH = 67108864;

function checkLength(text) {
 if (text.length <= MAX_LENGTH) return;
 throw new require_main.EvidenceError("the file is larger than 64 MiB", {
  remedy: "check that this is the right file: none of this kind is that large"
 });
}

function tableAt(node, where) {
 if (node.kind === "mapping") return node;
 throw unexpected(node, where, "a table");
}

function listAt(node, where) {
 if (node.kind === "list") return node;
 throw unexpected(node, where, "a list");
}

function textAt(node, where) {
 if (node.kind === "text" && node.text.trim() !== "") return node.text;
 throw unexpected(node, where, "text that is not blank");
}

function tableIn(parent, key, where) {
 const node = parent.members.get(key);
 return node === void 0 ? void 0 : tableAt(node, where);
}

function listIn(parent, key, where) {
 const node = parent.members.get(key);
 return node === void 0 ? void 0 : listAt(node, where);
}

function textIn(parent, key, where) {
 const node = parent.members.get(key);
 return node === void 0 ? void 0 : textAt(node, where);
}

function unexpected(node, where, expected) {
 return new require_main.EvidenceError(`${where}: expected ${expected}, found ${describe(node)}`, {
  line: node.line,
  remedy: "write it as the format documents it"
 });
}

function describe(node) {
 switch (node.kind) {
 case "mapping":
  return "a table";

 case "list":
  return "a list";

 case "text":
  return showValue(node.text);

 case "number":
 case "boolean":
 case "null":
 case "date":
  return node.text;
 }
}

Object.defineProperty(exports, "checkLength", ({
 enumerable: true,
 get: function() {
  return checkLength;
 }
}));

Object.defineProperty(exports, "isJsonObject", ({
 enumerable: true,
 get: function() {
  return isJsonObject;
 }
}));

Object.defineProperty(exports, "listAt", ({
 enumerable: true,
 get: function() {
  return listAt;
 }
}));

Object.defineProperty(exports, "listIn", ({
 enumerable: true,
 get: function() {
  return listIn;
 }
}));

Object.defineProperty(exports, "showValue", ({
 enumerable: true,
 get: function() {
  return showValue;
 }
}));

Object.defineProperty(exports, "tableAt", ({
 enumerable: true,
 get: function() {
  return tableAt;
 }
}));

Object.defineProperty(exports, "tableIn", ({
 enumerable: true,
 get: function() {
  return tableIn;
 }
}));

Object.defineProperty(exports, "textAt", ({
 enumerable: true,
 get: function() {
  return textAt;
 }
}));

Object.defineProperty(exports, "textIn", ({
 enumerable: true,
 get: function() {
  return textIn;
 }
}));

Object.defineProperty(exports, "unexpected", ({
 enumerable: true,
 get: function() {
  return unexpected;
 }
}));


/***/ }),

/***/ 1943:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_main = __webpack_require__(5197);

const require_located_shape = __webpack_require__(35);

const INCOMPLETE = "let the tool that writes it finish, and upload the whole file";

function jsonRefusal(problem, firstLine = 1) {
 const line = firstLine + problem.at.line - 1;
 switch (problem.kind) {
 case "truncated":
  return new require_main.EvidenceError("the JSON ends in the middle: it is truncated", {
   line,
   remedy: INCOMPLETE
  });

 case "malformed":
  {
   const remedy = require_main.JSON_REMEDIES.get(problem.reason);
   const reason = remedy === void 0 ? "" : `: ${problem.reason}`;
   return new require_main.EvidenceError(`this is not valid JSON${reason}`, {
    line,
    remedy: remedy ?? INCOMPLETE
   });
  }

 case "too-deep":
  return new require_main.EvidenceError(`the JSON is nested deeper than ${problem.limit}`, {
   line,
   remedy: "check that this is the right file: no test report is nested that deeply"
  });

 case "duplicate-key":
  return new require_main.EvidenceError(`the key ${JSON.stringify(problem.key)} appears twice in one object`, {
   line,
   remedy: "write each key once, so that it is clear which value counts"
  });
 }
}

const REMEDY = "check that this is the right file: none of this kind is that large";

function tomlRefusal(problem) {
 switch (problem.kind) {
 case "malformed":
  return notToml(problem.reason, problem.at.line);

 case "too-long-string":
  return notToml("a string is too long", void 0);

 case "too-deep":
  return new require_main.EvidenceError(`the TOML is nested deeper than ${problem.limit}`, {
   line: problem.at.line,
   remedy: REMEDY
  });

 case "too-large":
  return new require_main.EvidenceError(`the TOML has more than ${problem.limit} keys, values and lines`, {
   line: problem.at.line,
   remedy: REMEDY
  });
 }
}

function notToml(reason, line) {
 return new require_main.EvidenceError(`not valid TOML: ${reason}`, {
  line,
  remedy: "correct the line; in TOML, each key and each table appears once"
 });
}

function yamlRefusal(problem) {
 return new require_main.EvidenceError(`YAML that cannot be used: ${yamlReason(problem)}`, {
  line: problem.at.line,
  remedy: "write plain YAML: no aliases, no custom tags, each key once, and only words as keys"
 });
}

function yamlReason(problem) {
 switch (problem.kind) {
 case "malformed":
  return problem.reason;

 case "too-deep":
  return `it is nested deeper than ${problem.limit}`;

 case "too-large":
  return `it has more than ${problem.limit} parts`;

 case "duplicate-key":
  return `the key ${require_located_shape.showValue(problem.key)} appears twice in one mapping`;

 case "key-not-text":
  return "a key is not text";

 case "alias":
 case "alias-without-anchor":
 case "too-many-aliases":
  return "it uses an alias (*)";

 case "directive":
  return "it has a directive (%)";

 case "second-document":
  return "a second document starts here";

 case "tag":
  return `it uses the tag ${require_located_shape.showValue(problem.tag)}`;
 }
}

function parseJsonTree(text) {
 require_located_shape.checkLength(text);
 const {root, problems} = require_main.readJson(text);
 if (root === void 0) throw jsonRefusal(problems[0]);
 const [duplicate] = problems;
 if (duplicate !== void 0) throw jsonRefusal(duplicate);
 return root;
}

async function parseToml(text) {
 require_located_shape.checkLength(text);
 const {readToml} = await (__webpack_require__.e(/* import() */ 250).then(__webpack_require__.t.bind(__webpack_require__, 9250, 19)));
 const {root, problems} = readToml(text);
 if (root === void 0) throw tomlRefusal(problems[0]);
 return root;
}

const YAML_RULES = {
 documents: "several",
 aliases: "none",
 extras: "allowed",
 maxTokens: Number.POSITIVE_INFINITY,
 maxLexemes: 2e6
};

async function parseYamlDocuments(text) {
 require_located_shape.checkLength(text);
 const {readYaml} = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 5197, 23)).then(n => n.read_yaml_exports);
 const {documents, problems} = readYaml(text, YAML_RULES);
 const [problem] = problems;
 if (problem !== void 0) throw yamlRefusal(problem);
 return documents.filter(root => !isNothing(root));
}

function isNothing(root) {
 return root.kind === "null" && (root.text === "" || root.text === "null");
}

Object.defineProperty(exports, "jsonRefusal", ({
 enumerable: true,
 get: function() {
  return jsonRefusal;
 }
}));

Object.defineProperty(exports, "parseJsonTree", ({
 enumerable: true,
 get: function() {
  return parseJsonTree;
 }
}));

Object.defineProperty(exports, "parseToml", ({
 enumerable: true,
 get: function() {
  return parseToml;
 }
}));

Object.defineProperty(exports, "parseYamlDocuments", ({
 enumerable: true,
 get: function() {
  return parseYamlDocuments;
 }
}));


/***/ })

};
;