export const id = 41;

export const ids = [ 41 ];

export const modules = {
 7041: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   readCatch2: () => readCatch2
  });
  var decimal = __webpack_require__(3980);
  var evidence_error = __webpack_require__(3427);
  function xmlRefusal(problem) {
   const {message: message, remedy: remedy} = xmlWords(problem);
   return new evidence_error.o(message, {
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
  class xml_stream_XmlStream {
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
  class XmlStream extends xml_stream_XmlStream {
   constructor(listener) {
    super(listener, xmlRefusal);
   }
  }
  var amount = __webpack_require__(5566);
  var stated_margin = __webpack_require__(1352);
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
   #hasResult=false;
   open(element, attributes, line) {
    this.#open.push({
     element: element,
     name: attributes["name"] ?? "",
     line: line
    });
    if (element === "BenchmarkResults") this.#begin(line); else if (element === "mean" && this.#current !== void 0) {
     const mean = (0, amount.XM)(numberOf(attributes["value"]), "ns", {
      what: this.#name(),
      line: line
     });
     this.#current.means.push(mean);
     const bounds = [ numberOf(attributes["lowerBound"]), numberOf(attributes["upperBound"]) ];
     this.#current.margin = (0, stated_margin.X6)((0, decimal.us)(mean), bounds, "ns");
    } else if (element === "failed" && this.#current !== void 0) {
     this.#current.isBroken = true;
     this.#crash(this.#name(), attributes["message"] ?? "the benchmark failed", line);
    } else if (element === "OverallResult") {
     this.#hasResult = true;
     if (attributes["success"] !== "true") this.#crash(this.#name(), "the test case failed", line);
    } else if (element === "TestCase") this.#hasResult = false;
    return "without-text";
   }
   text() {}
   close() {
    const closed = this.#open.at(-1);
    if (closed?.element === "BenchmarkResults") {
     if (this.#current?.means.length === 0 && !this.#current.isBroken) this.#crash(this.#name(), "the benchmark has no mean", closed.line);
     this.#current = void 0;
    }
    if (closed?.element === "TestCase" && !this.#hasResult) this.#crash(this.#name(), "the test case has no result", closed.line);
    this.#open.pop();
   }
   #begin(line) {
    const name = this.#name();
    const known = this.#benchmarks.get(name) ?? {
     line: line,
     means: [],
     margin: void 0,
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
    const measured = [ ...this.#benchmarks ].flatMap(([metric, {means: means, margin: margin, line: line}]) => {
     const [only] = means;
     if (only === void 0) return [];
     const numbers = means.length === 1 ? {
      statistics: {
       mean: (0, decimal.us)(only)
      },
      ...(0, stated_margin.pY)({
       mean: margin
      })
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
