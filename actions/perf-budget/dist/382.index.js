export const id = 382;

export const ids = [ 382 ];

export const modules = {
 5382: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   readCatch2: () => readCatch2
  });
  var decimal = __webpack_require__(3754);
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
  var amount = __webpack_require__(8492);
  function readCatch2(text) {
   const listener = new Catch2Listener;
   const stream = new XmlStream(listener);
   for (const _ of stream.write(text)) ;
   stream.end();
   return listener.records();
  }
  class Catch2Listener {
   #benchmarks=new Map;
   #crashes=[];
   #open=[];
   #current;
   open(element, attributes, line) {
    this.#open.push({
     element: element,
     name: attributes["name"] ?? "",
     line: line
    });
    if (element === "BenchmarkResults") this.#begin(line); else if (element === "mean" && this.#current !== void 0) this.#current.means.push((0, 
    amount.X)(numberOf(attributes["value"]), "ns", {
     what: this.#name(),
     line: line
    })); else if (element === "failed" && this.#current !== void 0) {
     this.#current.isBroken = true;
     this.#crash(this.#name(), attributes["message"] ?? "the benchmark failed", line);
    } else if (element === "OverallResult" && attributes["success"] !== "true") this.#crash(this.#name(), "the test case failed", line);
    return "without-text";
   }
   text() {}
   close() {
    const closed = this.#open.at(-1);
    if (closed?.element === "BenchmarkResults") {
     if (this.#current?.means.length === 0 && !this.#current.isBroken) this.#crash(this.#name(), "the benchmark has no mean", closed.line);
     this.#current = void 0;
    }
    this.#open.pop();
   }
   #begin(line) {
    const name = this.#name();
    const known = this.#benchmarks.get(name) ?? {
     line: line,
     means: [],
     isBroken: false
    };
    this.#benchmarks.set(name, known);
    this.#current = known;
   }
   #name() {
    const named = this.#open.filter(({element: element}) => NAMED.has(element)).map(({name: name}) => name);
    return named.join(" > ");
   }
   #crash(metric, message, line) {
    this.#crashes.push({
     kind: "crash",
     metric: metric,
     parameters: {},
     message: message,
     line: line
    });
   }
   records() {
    const measured = [ ...this.#benchmarks ].flatMap(([metric, {means: means, line: line}]) => {
     const [only] = means;
     if (only === void 0) return [];
     const numbers = means.length === 1 ? {
      statistics: {
       mean: (0, decimal.us)(only)
      }
     } : {
      statistics: {},
      samples: means
     };
     const measurement = {
      metric: metric,
      parameters: {},
      unit: "ns",
      ...numbers,
      sampling: "batch-mean",
      line: line
     };
     return [ {
      kind: "measurement",
      measurement: measurement
     } ];
    });
    return [ ...measured, ...this.#crashes ];
   }
  }
  const NAMED = new Set([ "TestCase", "Section", "BenchmarkResults" ]);
  const NUMBER = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;
  function numberOf(text) {
   return text !== void 0 && NUMBER.test(text) ? Number(text) : Number.NaN;
  }
 }
};
