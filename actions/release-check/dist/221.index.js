export const id = 221;

export const ids = [ 221 ];

export const modules = {
 3149: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => xmlRefusal
  });
  var _evidence_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3427);
  function xmlRefusal(problem) {
   const {message: message, remedy: remedy} = xmlWords(problem);
   return new _evidence_error_js__WEBPACK_IMPORTED_MODULE_0__.o(message, {
    line: problem.at.line,
    remedy: remedy
   });
  }
  const MAX_REASON = 200;
  function xmlWords(problem) {
   switch (problem.kind) {
   case "malformed":
    return {
     message: `this is not well-formed XML: ${problem.reason.slice(0, MAX_REASON)}`,
     remedy: "find out why the tool wrote invalid XML"
    };

   case "truncated":
    return {
     message: "the XML ends in the middle: it is truncated",
     remedy: "let the tool that writes it finish, and upload the whole file (a bare & or a missing quote looks the same)"
    };

   case "document-type":
    return {
     message: "it has a document type declaration (DOCTYPE)",
     remedy: "write plain XML, without a DOCTYPE"
    };

   case "too-deep":
    return {
     message: `its elements are nested deeper than ${problem.limit}`,
     remedy: "check that this is the right file"
    };

   case "too-large":
    return {
     message: `it has more than ${problem.limit} elements`,
     remedy: "check that this is the right file: none of this kind is that large"
    };

   case "too-long":
    return {
     message: `a ${problem.what} in it is longer than ${problem.limit / 1024 / 1024} MiB`,
     remedy: "let the tool write its output to a file of its own"
    };
   }
  }
 },
 1087: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => readXml
  });
  var position = __webpack_require__(6124);
  var saxes = __webpack_require__(628);
  var located = __webpack_require__(8313);
  const MAX_TAG = 16 * 1024 * 1024;
  const MAX_TEXT = 64 * 1024 * 1024;
  const PIECE = 16 * 1024;
  const LONG_COMMENT = 1024;
  class EntityParser extends saxes.wT {}
  const parseEntity = saxes.wT.prototype["parseEntity"];
  EntityParser.prototype["parseEntity"] = function(entity) {
   if (/[<&\s]/.test(entity)) this.fail("an entity has no end.");
   return parseEntity.call(this, entity);
  };
  class XmlStream {
   #parser=new EntityParser({
    xmlns: false,
    position: false
   });
   #listener;
   #refusal;
   #depth=0;
   #line=1;
   #isInTag=false;
   #isEnding=false;
   #isWanted=false;
   #hasRoot=false;
   #run=0;
   constructor(listener, refusal) {
    this.#listener = listener;
    this.#refusal = refusal;
    this.#parser.on("opentagstart", () => this.#openTagStart());
    this.#parser.on("opentag", ({name: name, attributes: attributes}) => this.#open(name, attributes));
    this.#parser.on("closetag", () => this.#close());
    this.#parser.on("doctype", () => {
     throw this.#refusal({
      kind: "document-type",
      at: this.#position()
     });
    });
    if (listener.comment !== void 0) this.#parser["commentHandler"] = text => listener.comment?.(text);
    this.#parser.on("error", ({message: message}) => {
     const isTold = this.#listener.forbiddenText !== void 0 && this.#isForbiddenText(message);
     if (!isTold) throw this.#malformed(message);
     this.#listener.forbiddenText?.(this.#parser.line);
    });
   }
   * write(text) {
    for (let start = 0; start < text.length; start += PIECE) {
     const piece = text.slice(start, start + PIECE);
     this.#run += piece.length;
     this.#parser.write(piece);
     this.#checkRun();
     this.#forgetUnwantedText();
     yield;
    }
   }
   get offset() {
    return this.#parser.position;
   }
   end() {
    this.#isEnding = true;
    this.#parser.close();
   }
   #openTagStart() {
    this.#line = this.#parser.columnIndex === 0 ? this.#parser.line - 1 : this.#parser.line;
    this.#isInTag = true;
    this.#hasRoot = true;
    this.#run = 0;
   }
   #open(name, attributes) {
    this.#isInTag = false;
    this.#run = 0;
    this.#depth++;
    if (this.#depth > located.lr) throw this.#refusal({
     kind: "too-deep",
     limit: located.lr,
     at: this.#position()
    });
    if (this.#listener.open(name, attributes, this.#line) === "with-text") this.#startText(); else this.#stopText();
   }
   #close() {
    this.#run = 0;
    this.#depth--;
    this.#listener.close();
   }
   #startText() {
    this.#isWanted = true;
    const listen = text => this.#listener.text(text);
    this.#parser["textHandler"] = listen;
    this.#parser["cdataHandler"] = listen;
   }
   #stopText() {
    this.#isWanted = false;
    this.#parser["textHandler"] = void 0;
    this.#parser["cdataHandler"] = void 0;
   }
   #forgetUnwantedText() {
    const isForgotten = !this.#isWanted && !this.#isInTag && this.#depth > 0;
    if (isForgotten && this.#parser["text"].length > LONG_COMMENT) this.#parser["text"] = "";
   }
   #isForbiddenText(message) {
    if (message === "an XML declaration must be at the start of the document.") return !this.#hasRoot;
    if (message === 'the string "]]>" is disallowed in char data.') return true;
    if (message === "malformed character entity." || message === "undefined entity.") return true;
    const code = this.#parser["chunk"].charCodeAt(this.#parser["prevI"]);
    return message === "disallowed character." && (code < 32 || code === 65534 || code === 65535);
   }
   #checkRun() {
    if (!this.#isWanted && !this.#isInTag && this.#depth > 0) return;
    const limit = this.#isInTag ? MAX_TAG : MAX_TEXT;
    if (this.#run <= limit) return;
    const what = this.#isInTag ? "tag" : "text";
    throw this.#refusal({
     kind: "too-long",
     what: what,
     limit: limit,
     at: this.#position()
    });
   }
   #malformed(reason) {
    const at = this.#position();
    return this.#refusal(this.#isEnding ? {
     kind: "truncated",
     at: at
    } : {
     kind: "malformed",
     reason: reason,
     at: at
    });
   }
   #position() {
    return {
     line: this.#parser.line,
     column: this.#parser.columnIndex + 1
    };
   }
  }
  const MAX_ELEMENTS = 1e5;
  function readXml(text) {
   try {
    return new XmlTree(text).read();
   } catch (error) {
    if (error instanceof XmlRefusal) return {
     root: void 0,
     problems: [ error.problem ]
    };
    throw error;
   }
  }
  class XmlTree {
   #text;
   #lines;
   #stream=new XmlStream(this, problem => new XmlRefusal(problem));
   #document=elementAt({
    line: 1,
    column: 1
   }, "", {});
   #open=[ this.#document ];
   #elements=0;
   constructor(text) {
    this.#text = text;
    this.#lines = new position.r(text);
   }
   read() {
    for (const _ of this.#stream.write(this.#text)) ;
    this.#stream.end();
    const [root] = this.#document.children;
    return root === void 0 ? {
     root: root,
     problems: [ {
      kind: "truncated",
      at: {
       line: 1,
       column: 1
      }
     } ]
    } : {
     root: root,
     problems: []
    };
   }
   open(name, attributes) {
    const at = this.#lines.positionAt(this.#text.lastIndexOf("<", this.#stream.offset - 1));
    if (++this.#elements > MAX_ELEMENTS) throw new XmlRefusal({
     kind: "too-large",
     limit: MAX_ELEMENTS,
     at: at
    });
    const element = elementAt(at, name, attributes);
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
    return "with-text";
   }
   text(text) {
    const element = this.#open.at(-1);
    if (element !== void 0) element.text += text;
   }
   close() {
    this.#open.pop();
   }
  }
  function elementAt({line: line, column: column}, name, attributes) {
   return {
    line: line,
    column: column,
    name: name,
    attributes: attributes,
    children: [],
    text: ""
   };
  }
  class XmlRefusal extends Error {
   problem;
   constructor(problem) {
    super(problem.kind);
    this.name = "XmlRefusal";
    this.problem = problem;
   }
  }
 },
 1221: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   readPomVersion: () => readPomVersion
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2943);
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3149);
  var _governance_gates_document_xml__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1087);
  var _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6886);
  var _nearby_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1593);
  function readPomVersion(manifest) {
   const root = readProject(manifest.text);
   const own = elementAt(root, [ "project", "version" ]);
   const inherited = elementAt(root, [ "project", "parent", "version" ]);
   const id = elementAt(root, [ "project", "artifactId" ])?.text.trim();
   const found = own ?? inherited;
   if (found === void 0) throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.yV)("it has no version, nor does a parent", 1, "write <version>");
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
     manifest: manifest,
     root: root
    }, place)
   };
  }
  const PROPERTY = /\$\{([\w.-]{1,100})\}/g;
  function withProperties(written, project, place) {
   const unknown = () => (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.yp)(`the version ${JSON.stringify(written)} is only known when it is built`, place.line);
   const places = [];
   const version = written.replaceAll(PROPERTY, (_, name) => {
    const found = propertyOf(name, project);
    if (found === void 0) throw unknown();
    if (found.value !== "") places.push(found.place);
    return found.value;
   });
   if (version.includes("${") || version === "") throw unknown();
   return {
    version: version,
    ...places[0] ?? place
   };
  }
  const MAX_PARENTS = 8;
  function propertyOf(name, project) {
   let current = project;
   for (let depth = 0; current !== void 0 && depth <= MAX_PARENTS; depth += 1) {
    const {manifest: manifest, root: root} = current;
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
   return;
  }
  function isConditional(root, name) {
   const profiles = root.children.filter(each => each.name === "profiles").flatMap(({children: children}) => children);
   return profiles.some(profile => profile.children.some(each => each.name === "properties" && each.children.some(property => property.name === name)));
  }
  function parentOf({manifest: manifest, root: root}) {
   if (elementAt(root, [ "project", "parent" ]) === void 0) return;
   const named = elementAt(root, [ "project", "parent", "relativePath" ])?.text.trim() ?? "../pom.xml";
   const place = named === "" ? void 0 : (0, _nearby_path_js__WEBPACK_IMPORTED_MODULE_1__.ux)((0, 
   _nearby_path_js__WEBPACK_IMPORTED_MODULE_1__.yS)(manifest.path), named);
   const path = place === void 0 || place.endsWith(".xml") ? place : `${place}/pom.xml`;
   const text = path === void 0 ? void 0 : manifest.readNearby(path);
   return path === void 0 || text === void 0 ? void 0 : {
    manifest: {
     ...manifest,
     path: path,
     text: text
    },
    root: readProject(text)
   };
  }
  function readProject(text) {
   (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_2__.Nv)(text);
   const {root: root, problems: problems} = (0, _governance_gates_document_xml__WEBPACK_IMPORTED_MODULE_3__.k)(text);
   if (root === void 0) throw (0, _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_4__.e)(problems[0]);
   return root;
  }
  function elementAt(root, path) {
   let level = [ root ];
   let found = [];
   for (const step of path) {
    found = level.filter(({name: name}) => name === step);
    level = found.flatMap(({children: children}) => children);
   }
   const [first, second] = found;
   if (second !== void 0) throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.yV)(`<${path.join("/")}> appears twice`, second.line, "write it once");
   return first;
  }
 }
};
