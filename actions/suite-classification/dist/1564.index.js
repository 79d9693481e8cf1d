export const id = 1564;

export const ids = [ 1564 ];

export const modules = {
 1564: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   readToml: () => readToml
  });
  var lib = __webpack_require__(7897);
  var position = __webpack_require__(6124);
  var located = __webpack_require__(8313);
  const MAX_MARKS = 1e6;
  function tomlExtentProblem(text, lines) {
   let marks = 0;
   let depth = 0;
   for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
    case "#":
     at = endOfLine(text, at) - 1;
     continue;

    case '"':
    case "'":
     at = endOfString(text, at) - 1;
     break;

    case "[":
    case "{":
     if (++depth > located.lr) return {
      kind: "too-deep",
      limit: located.lr,
      at: lines.positionAt(at)
     };
     break;

    case "]":
    case "}":
     depth = Math.max(0, depth - 1);
     break;

    case "=":
    case ",":
    case ".":
    case "\n":
     break;

    default:
     continue;
    }
    if (++marks > MAX_MARKS) return {
     kind: "too-large",
     limit: MAX_MARKS,
     at: lines.positionAt(at)
    };
   }
   return;
  }
  function endOfString(text, open) {
   const quote = text.charAt(open);
   const isTriple = text.startsWith(quote.repeat(3), open);
   const closer = isTriple ? quote.repeat(3) : quote;
   for (let at = open + closer.length; at < text.length; at++) if (text[at] === "\\" && quote === '"') at++; else if (text[at] === quote && text.startsWith(closer, at)) return at + closer.length; else if (text[at] === "\n" && !isTriple) return at;
   return text.length;
  }
  function endOfLine(text, from) {
   const end = text.indexOf("\n", from);
   return end === -1 ? text.length : end;
  }
  var lib_node = __webpack_require__(5831);
  function tomlTree(program, lines) {
   const builder = new TomlBuilder(lines);
   try {
    return builder.read(program);
   } catch (error) {
    if (error instanceof Inconsistent) return error.problem;
    throw error;
   }
  }
  class TomlBuilder {
   #lines;
   constructor(lines) {
    this.#lines = lines;
   }
   read(program) {
    const root = new lib_node.T3(this.#spot(0), new Map);
    for (const node of program.body[0].body) if (node.type === "TOMLKeyValue") this.#addMember(root, node); else {
     const table = this.#descend(root, node.resolvedKey, this.#spot(node.range[0]));
     for (const member of node.body) this.#addMember(table, member);
    }
    return root;
   }
   #spot(key, start = key) {
    return {
     lines: this.#lines,
     key: key,
     start: start
    };
   }
   #descend(root, path, spot) {
    if (path.length > located.lr) throw new Inconsistent({
     kind: "too-deep",
     limit: located.lr,
     at: this.#lines.positionAt(spot.key)
    });
    let node = root;
    path.forEach((key, index) => {
     node = this.#step(node, key, () => typeof path[index + 1] === "number" ? new lib_node.v5(spot, []) : new lib_node.T3(spot, new Map));
    });
    return this.#asTable(node, spot);
   }
   #step(node, key, make) {
    if (node.kind === "mapping" && typeof key === "string") {
     const known = node.members.get(key) ?? make();
     node.members.set(key, known);
     return known;
    }
    if (node.kind !== "list" || typeof key !== "number") throw this.#inconsistent(node, "a key inside a value that is not a table");
    const known = node.items[key] ?? make();
    node.items[key] = known;
    return known;
   }
   #asTable(node, spot) {
    if (node.kind === "mapping") return node;
    throw this.#inconsistent(this.#lines.positionAt(spot.key), "a table whose name already has another value");
   }
   #addMember(table, {key: key, value: value, range: range}) {
    const spot = this.#spot(range[0], value.range[0]);
    const path = key.keys.map(part => part.type === "TOMLBare" ? part.name : part.value);
    const name = path.pop();
    if (name === void 0) throw this.#inconsistent(this.#lines.positionAt(spot.key), "a value without a key");
    this.#descend(table, path, this.#spot(spot.key)).members.set(name, this.#content(value, spot));
   }
   #content(node, spot) {
    switch (node.type) {
    case "TOMLArray":
     return new lib_node.v5(spot, node.elements.map(element => this.#content(element, this.#spot(element.range[0]))));

    case "TOMLInlineTable":
     {
      const table = new lib_node.T3(spot, new Map);
      for (const member of node.body) this.#addMember(table, member);
      return table;
     }

    case "TOMLValue":
     return scalar(node, spot);
    }
   }
   #inconsistent({line: line, column: column}, reason) {
    return new Inconsistent({
     kind: "malformed",
     reason: reason,
     at: {
      line: line,
      column: column
     }
    });
   }
  }
  class Inconsistent extends Error {
   problem;
   constructor(problem) {
    super(problem.kind);
    this.name = "Inconsistent";
    this.problem = problem;
   }
  }
  function scalar(node, spot) {
   switch (node.kind) {
   case "string":
    return (0, lib_node.qn)(spot, node.value);

   case "integer":
   case "float":
    return (0, lib_node.bf)(spot, node.number, Number(node.value));

   case "boolean":
    return (0, lib_node.bf)(spot, String(node.value), node.value);

   case "offset-date-time":
   case "local-date-time":
   case "local-date":
   case "local-time":
    return (0, lib_node.zF)(spot, node.datetime);
   }
  }
  function readToml(text) {
   const lines = new position.r(text);
   const problem = tomlExtentProblem(text, lines);
   if (problem !== void 0) return refused(problem);
   const parsed = parse(text);
   if (parsed.kind !== "program") return refused(parsed);
   const tree = tomlTree(parsed.program, lines);
   return tree.kind === "mapping" ? {
    root: tree,
    problems: []
   } : refused(tree);
  }
  function refused(problem) {
   return {
    root: void 0,
    problems: [ problem ]
   };
  }
  function parse(text) {
   try {
    return {
     kind: "program",
     program: (0, lib.MD)(text)
    };
   } catch (error) {
    if (error instanceof lib.mB) {
     const {message: message, lineNumber: line, column: column} = error;
     return {
      kind: "malformed",
      reason: message,
      at: {
       line: line,
       column: column
      }
     };
    }
    if (error instanceof RangeError) return {
     kind: "too-long-string"
    };
    return {
     kind: "malformed",
     reason: String(error),
     at: {
      line: 1,
      column: 1
     }
    };
   }
  }
 }
};
