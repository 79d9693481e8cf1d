export const id = 379;

export const ids = [ 379 ];

export const modules = {
 379: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   readPomVersion: () => readPomVersion
  });
  var saxes = __webpack_require__(628);
  var evidence_error = __webpack_require__(929);
  const MAX_DEPTH = 64;
  const MAX_TAG = 16 * 1024 * 1024;
  const MAX_TEXT = 64 * 1024 * 1024;
  const PIECE = 16 * 1024;
  class XmlStream {
   #parser=new saxes.wT({
    xmlns: false,
    position: false
   });
   #listener;
   #depth=0;
   #line=1;
   #isInTag=false;
   #isEnding=false;
   #run=0;
   constructor(listener) {
    this.#listener = listener;
    this.#parser.on("opentagstart", () => this.#openTagStart());
    this.#parser.on("opentag", ({name: name, attributes: attributes}) => this.#open(name, attributes));
    this.#parser.on("closetag", () => this.#close());
    this.#parser.on("doctype", () => {
     throw this.#fault("it has a document type declaration (DOCTYPE)", "write plain XML, without a DOCTYPE");
    });
    this.#parser.on("error", error => {
     throw this.#malformed(error.message);
    });
   }
   * write(text) {
    for (let start = 0; start < text.length; start += PIECE) {
     const piece = text.slice(start, start + PIECE);
     this.#run += piece.length;
     this.#parser.write(piece);
     this.#checkRun();
     yield;
    }
   }
   end() {
    this.#isEnding = true;
    this.#parser.close();
   }
   #openTagStart() {
    this.#line = this.#parser.line;
    this.#isInTag = true;
    this.#run = 0;
   }
   #open(name, attributes) {
    this.#isInTag = false;
    this.#run = 0;
    this.#depth++;
    if (this.#depth > MAX_DEPTH) throw this.#fault(`its elements are nested deeper than ${MAX_DEPTH}`, "check which file this is");
    if (this.#listener.open(name, attributes, this.#line) === "with-text") this.#startText(); else this.#stopText();
   }
   #close() {
    this.#run = 0;
    this.#depth--;
    this.#listener.close();
   }
   #startText() {
    const listen = text => this.#listener.text(text);
    this.#parser.on("text", listen);
    this.#parser.on("cdata", listen);
   }
   #stopText() {
    this.#parser.off("text");
    this.#parser.off("cdata");
   }
   #checkRun() {
    const limit = this.#isInTag ? MAX_TAG : MAX_TEXT;
    if (this.#run <= limit) return;
    const what = this.#isInTag ? "a tag" : "a text";
    throw this.#fault(`${what} in it is longer than ${limit / 1024 / 1024} MiB`, "let the tool write its output to a file of its own");
   }
   #malformed(reason) {
    return this.#isEnding ? this.#fault("the XML ends in the middle: it is truncated", "let the tool that writes it finish, and upload the whole file (a bare & or a missing quote looks the same)") : this.#fault(`this is not well-formed XML: ${reason.slice(0, 200)}`, "see why the tool that writes it wrote this");
   }
   #fault(message, remedy) {
    return new evidence_error.o(message, {
     line: this.#parser.line,
     remedy: remedy
    });
   }
  }
  var manifest_version = __webpack_require__(156);
  function readPomVersion({path: path, text: text}) {
   const listener = new PomListener;
   const stream = new XmlStream(listener);
   for (const _ of stream.write(text)) ;
   stream.end();
   const found = listener.values.get("project/version") ?? listener.values.get("project/parent/version");
   const name = listener.values.get("project/artifactId")?.text;
   if (found === void 0) throw (0, manifest_version.y)("there is no version, and no parent that has one", 1, "write <version>");
   if (found.text.includes("${")) {
    const remedy = "write the version out, or name a file that has it (a VERSION file)";
    throw (0, manifest_version.y)(`the version ${JSON.stringify(found.text)} is known only when it is built`, found.line, remedy);
   }
   return {
    ...name === void 0 ? {} : {
     name: name
    },
    version: found.text,
    path: path,
    line: found.line
   };
  }
  const WANTED = new Set([ "project/version", "project/parent/version", "project/artifactId" ]);
  class PomListener {
   values=new Map;
   #path=[];
   #text="";
   #line=0;
   open(name, _, line) {
    this.#path.push(name);
    this.#text = "";
    this.#line = line;
    return WANTED.has(this.#path.join("/")) ? "with-text" : "without-text";
   }
   text(text) {
    this.#text += text;
   }
   close() {
    const path = this.#path.join("/");
    this.#path.pop();
    if (!WANTED.has(path)) return;
    if (this.values.has(path)) throw (0, manifest_version.y)(`<${path}> stands twice`, this.#line, "write it once");
    this.values.set(path, {
     text: this.#text.trim(),
     line: this.#line
    });
   }
  }
 }
};
