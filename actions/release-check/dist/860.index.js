export const id = 860;

export const ids = [ 860 ];

export const modules = {
 3860: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   readWholeChangelog: () => readWholeChangelog
  });
  var instant = __webpack_require__(8730);
  var lib = __webpack_require__(8835);
  var mdast_util_gfm_lib = __webpack_require__(1940);
  var micromark_extension_gfm = __webpack_require__(2541);
  const TOO_DEEP = /^(?:[ \t]*(?:>|[*+-][ \t])){300}/m;
  const DELIMITERS = /[*_~]+|`+|\[|<[!?]|&[#a-z]/gi;
  const MAX_DELIMITERS = 4e3;
  function readMarkdown(text) {
   if (TOO_DEEP.test(text) || isTangled(text)) return;
   try {
    return (0, lib.Y)(text, {
     extensions: [ (0, micromark_extension_gfm.T)() ],
     mdastExtensions: [ (0, mdast_util_gfm_lib.C)() ]
    });
   } catch (error) {
    if (error instanceof RangeError) return;
    throw error;
   }
  }
  function isTangled(text) {
   return text.split(/\n[ \t]*\n|\n(?=[ \t]{0,12}(?:[*+-]|\d{1,9}[.)])[ \t])/).some(paragraph => (paragraph.match(DELIMITERS)?.length ?? 0) > MAX_DELIMITERS);
  }
  function positionOf({position: position}) {
   return position?.start ?? {
    line: 1,
    column: 1
   };
  }
  function* nodesOf(root) {
   const pending = [ root ];
   for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
    yield node;
    if (isParent(node)) for (const child of node.children.toReversed()) pending.push(child);
   }
  }
  function isParent(node) {
   return "children" in node;
  }
  function textOf(root) {
   let text = "";
   for (const node of nodesOf(root)) if (node.type === "text" || node.type === "inlineCode") text += node.value; else if (node.type === "break") text += " ";
   return text;
  }
  var evidence_error = __webpack_require__(3427);
  function* markdownBlocks(text) {
   for (let first = lineAt(text, 0, 1); first !== void 0; ) {
    if (first.rest === "") {
     first = following(text, first);
     continue;
    }
    const {kind: kind, last: last} = blockAt(text, first);
    yield {
     kind: kind,
     start: first.start,
     end: last.end,
     line: first.number,
     lines: last.number - first.number + 1
    };
    first = following(text, last);
   }
  }
  function lineAt(text, start, number) {
   if (start >= text.length) return;
   LINE_END.lastIndex = start;
   const found = LINE_END.exec(text);
   const end = found?.index ?? text.length;
   const content = text.slice(start, end);
   const [space = ""] = /^[ \t]*/.exec(content) ?? [];
   let indent = 0;
   for (const sign of space) indent += sign === "\t" ? TAB - indent % TAB : 1;
   const next = end + (found?.[0].length ?? 0);
   return {
    start: start,
    end: end,
    next: next,
    number: number,
    indent: indent,
    rest: content.slice(space.length).trimEnd()
   };
  }
  const LINE_END = /\r\n|\n|\r/g;
  const TAB = 4;
  function following(text, {next: next, number: number}) {
   return lineAt(text, next, number + 1);
  }
  const MAX_INDENT = 3;
  function blockAt(text, first) {
   if (first.indent <= MAX_INDENT) {
    const last = verbatimEnd(text, first);
    if (last !== void 0) return {
     kind: "verbatim",
     last: last
    };
    if (HEADING.test(first.rest) || RULE.test(first.rest)) return {
     kind: "flow",
     last: first
    };
   }
   return flowBlock(text, first);
  }
  const HEADING = /^#{1,6}(?:[ \t]|$)/;
  const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
  const FENCE = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
  const BULLET = /^([-*+])(?:([ \t]+)(\S.*)?)?$/;
  const NUMBER = /^(\d{1,9}[.)])(?:([ \t]+)(\S.*)?)?$/;
  const FOOTNOTE = /^\[\^[^\]]+\]:/;
  const DEFINITION = /^\[[^[\]\\]{1,999}\]:[ \t]*[^\s<]\S*$/;
  const HTML_WITH_END = [ [ /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i ], [ /^<!--/, /-->/ ], [ /^<\?/, /\?>/ ], [ /^<![a-z]/i, />/ ], [ /^<!\[CDATA\[/, /\]\]>/ ] ];
  const HTML_BLOCK = /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i;
  const HTML_TAG = /^<[^<>]*>$/;
  function verbatimEnd(text, first) {
   const [, ticks, tildes] = FENCE.exec(first.rest) ?? [];
   const fence = ticks ?? tildes;
   if (fence !== void 0) {
    const inside = following(text, first);
    return inside === void 0 ? first : upTo(text, inside, line => closes(fence, line));
   }
   for (const [begin, end] of HTML_WITH_END) if (begin.test(first.rest)) return upTo(text, first, ({rest: rest}) => end.test(rest));
   if (!HTML_BLOCK.test(first.rest) && !HTML_TAG.test(first.rest)) return;
   return upTo(text, first, line => following(text, line)?.rest === "");
  }
  function closes(fence, {indent: indent, rest: rest}) {
   return indent <= MAX_INDENT && rest.length >= fence.length && rest === (fence[0] ?? "").repeat(rest.length);
  }
  function upTo(text, first, isEnd) {
   let last = first;
   for (let line = first; line !== void 0; line = following(text, line)) {
    last = line;
    if (isEnd(line)) break;
   }
   return last;
  }
  function flowBlock(text, first) {
   let line = following(text, first);
   const content = contentOf(first, line);
   const isCode = first.indent > MAX_INDENT;
   let last = first;
   for (;line !== void 0; line = following(text, line)) {
    if (line.rest === "") continue;
    const isOutside = line.indent <= MAX_INDENT && line.indent < content.width;
    const isAfterBlank = line.number > last.number + 1;
    if (isOutside && (isAfterBlank || isCode || interrupts(line, content, last === first ? first.rest : ""))) break;
    last = line;
   }
   return {
    kind: last === first && first.indent === 0 ? kindOfLine(first.rest) : "flow",
    last: last
   };
  }
  const PLAIN_ITEM = /^[-*+] [A-Za-z][A-Za-z0-9 ,;()']*$/;
  function kindOfLine(text) {
   if (PLAIN_ITEM.test(text)) return "item";
   return DEFINITION.test(text) && !FOOTNOTE.test(text) ? "definition" : "flow";
  }
  function contentOf({indent: indent, rest: rest}, following) {
   if (indent > MAX_INDENT) return {
    width: Number.POSITIVE_INFINITY,
    isItem: false
   };
   const [, mark, space, text] = BULLET.exec(rest) ?? NUMBER.exec(rest) ?? [];
   if (mark !== void 0) {
    const isEmpty = text === void 0;
    if (isEmpty && (following === void 0 || following.rest === "")) return {
     width: Number.POSITIVE_INFINITY,
     isItem: true
    };
    return {
     width: indent + mark.length + gapOf(space ?? "", indent + mark.length, isEmpty ? "none" : "text"),
     isItem: true
    };
   }
   if (FOOTNOTE.test(rest)) return {
    width: 4,
    isItem: false
   };
   return {
    width: Number.POSITIVE_INFINITY,
    isItem: false
   };
  }
  function gapOf(space, column, behind) {
   let width = 0;
   for (const sign of space) width += sign === "\t" ? TAB - (column + width) % TAB : 1;
   return behind === "none" || width > TAB ? 1 : width;
  }
  function interrupts({rest: rest}, {isItem: isItem}, above) {
   if (HEADING.test(rest) || FENCE.test(rest) || HTML_BLOCK.test(rest)) return true;
   if (HTML_WITH_END.some(([begin]) => begin.test(rest))) return true;
   if (DEFINITION.test(rest) && DEFINITION.test(above)) return true;
   if (RULE.test(rest) && (isItem || !/^-+$/.test(rest))) return true;
   const [, bullet, , item] = BULLET.exec(rest) ?? [];
   if (bullet !== void 0) return item !== void 0;
   const [, number, , numbered] = NUMBER.exec(rest) ?? [];
   return number !== void 0 && numbered !== void 0 && (isItem || /^1[.)]$/.test(number));
  }
  const CHUNK = {
   lines: 100,
   length: 8e3
  };
  const MAX_BLOCK = {
   lines: 3e3,
   length: 15e4
  };
  function* markdownPieces(text) {
   const definitions = definitionsIn(text);
   let open = [];
   for (const block of markdownBlocks(text)) {
    refuseEndless(block);
    const first = open[0] ?? block;
    const isFull = block.line + block.lines - first.line > CHUNK.lines || block.end - first.start > CHUNK.length;
    if (isFull || block.kind !== "flow") {
     yield* piecesOf(text, open, definitions);
     open = [];
    }
    if (block.kind === "flow") open.push(block); else yield* singlePiece(text, block);
   }
   yield* piecesOf(text, open, definitions);
  }
  function* singlePiece(text, block) {
   const {kind: kind, start: start, end: end, line: line} = block;
   switch (kind) {
   case "flow":
   case "verbatim":
    yield* piecesOf(text, [ block ], NO_DEFINITIONS);
    break;

   case "item":
    yield {
     kind: kind,
     text: text.slice(start + "- ".length, end).trim(),
     line: line,
     end: end
    };
    break;

   case "definition":
    yield {
     kind: kind,
     line: line,
     end: end
    };
   }
  }
  function refuseEndless({kind: kind, line: line, lines: lines, start: start, end: end}) {
   if (kind === "verbatim" || lines <= MAX_BLOCK.lines && end - start <= MAX_BLOCK.length) return;
   throw new evidence_error.o("a paragraph, an item or a table is longer than anybody reads", {
    line: line,
    remedy: `write at most ${MAX_BLOCK.lines} lines without a heading, a new item or a blank line`
   });
  }
  function* piecesOf(text, blocks, definitions) {
   const [first, last] = [ blocks[0], blocks.at(-1) ];
   if (first === void 0 || last === void 0) return;
   const own = text.slice(first.start, last.end);
   const lineEnd = last.end < text.length ? "\n" : "";
   const root = readMarkdown(own + lineEnd + definitionsFor(own, definitions));
   if (root === void 0) throw new evidence_error.o("the Markdown is nested too deeply, or has too many brackets or entities in one paragraph", {
    line: first.line,
    remedy: "write it in plain lists, with a blank line between paragraphs"
   });
   for (const node of root.children) {
    const {start: start, end: end} = node.position ?? {};
    if ((start?.offset ?? 0) >= own.length) break;
    const line = first.line + positionOf(node).line - 1;
    yield {
     kind: "node",
     node: node,
     line: line,
     end: first.start + Math.min(end?.offset ?? 0, own.length)
    };
   }
  }
  const NO_DEFINITIONS = new Set;
  const markdown_pieces_DEFINITION = /^ {0,3}\[((?:[^[\]\\\r\n]|\\.){1,999})\]:/;
  const LABEL = /\[((?:[^[\]\\]|\\.){1,999})\]/g;
  function definitionsIn(text) {
   const labels = new Set;
   for (const {kind: kind, start: start, end: end} of markdownBlocks(text)) {
    if (kind !== "flow" && kind !== "definition") continue;
    for (let at = start; at < end; at = nextLine(text, at)) {
     const label = markdown_pieces_DEFINITION.exec(text.slice(at, Math.min(end, at + MAX_LABEL)))?.[1];
     if (label === void 0) break;
     labels.add(normalized(label));
    }
   }
   return labels;
  }
  const MAX_LABEL = 1010;
  function nextLine(text, from) {
   const end = text.indexOf("\n", from);
   return end === -1 ? text.length : end + 1;
  }
  function definitionsFor(part, definitions) {
   if (definitions.size === 0) return "";
   const named = new Map;
   for (const [, label = ""] of part.matchAll(LABEL)) if (definitions.has(normalized(label))) named.set(normalized(label), label.replace(/\s+/g, " "));
   return Array.from(named.values(), label => `\n\n[${label}]: x`).join("");
  }
  function normalized(label) {
   return label.replace(/\s+/g, " ").trim().toLowerCase().toUpperCase();
  }
  function readWholeChangelog(whole) {
   const text = whole.replace(/^\ufeff/, "");
   const reader = new ChangelogReader;
   for (const piece of markdownPieces(text)) reader.take(piece);
   return {
    entries: reader.entries.map(({depth: _, from: from, to: to, sections: sections, ...entry}) => ({
     ...entry,
     sections: sections.filter(({title: title, items: items}) => title !== "" || items.length > 0),
     body: text.slice(from, to).trim()
    })),
    loose: reader.loose.filter(({items: items}) => items > 0)
   };
  }
  class ChangelogReader {
   entries=[];
   loose=[];
   #open;
   #above=[];
   take(piece) {
    if (piece.kind === "node" && piece.node.type === "heading") this.#takeHeading(piece.node, piece); else if (this.#open === void 0) this.#takeLoose(piece); else {
     const items = this.#open.sections.at(-1)?.items;
     for (const text of textsOf(piece)) items?.push(text);
     this.#open.to = piece.end;
    }
   }
   #takeHeading(heading, {line: line, end: end}) {
    const title = textOf(heading).trim();
    const entry = entryAt(title, {
     line: line,
     end: end,
     depth: heading.depth
    });
    if (entry !== void 0) {
     this.#open = entry;
     this.#above = [];
     this.entries.push(entry);
    } else if (this.#open !== void 0 && heading.depth > this.#open.depth) {
     const {depth: depth} = heading;
     this.#above = [ ...this.#above.filter(each => each.depth < depth), {
      depth: depth,
      title: title
     } ];
     this.#open.sections.push({
      title: this.#above.map(each => each.title).join(" / "),
      items: []
     });
     this.#open.to = end;
    } else {
     this.#open = void 0;
     this.loose.push({
      title: title,
      line: line,
      items: 0,
      after: this.entries.length
     });
    }
   }
   #takeLoose(piece) {
    const items = listedIn(piece);
    if (items === 0) return;
    const last = this.loose.at(-1);
    if (last === void 0) this.loose.push({
     title: "",
     line: piece.line,
     items: items,
     after: this.entries.length
    }); else last.items += items;
   }
  }
  const VERSION = /^\[?(?:v|version |release )?(\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]*)?)\]?(?=$|[\s(:,;–—-])(.*)$/is;
  const UNRELEASED = /(?:^|[\s([])(?:un-?released|not (?:yet )?released)(?=$|[\s\]):.,;–—-])/i;
  const PENDING = /(?:^|[^a-z])(?:un-?released|not (?:yet )?released|tb[ad]|upcoming|in development|in progress|next|dev|wip|pending|planned|snapshot|to be (?:announced|determined|released))(?![a-z])/i;
  const DATE = /\b\d{4}-\d{2}-\d{2}\b/;
  const YANKED = /\[yanked\]/i;
  const MAX_HEADING = 1e3;
  function entryAt(whole, {line: line, end: end, depth: depth}) {
   const title = whole.slice(0, MAX_HEADING);
   const [, version, rest = ""] = VERSION.exec(title) ?? [];
   if (version === void 0 && !UNRELEASED.test(title)) return;
   const written = DATE.exec(rest)?.[0];
   return {
    version: version,
    date: version === void 0 ? void 0 : (0, instant.g6)(written ?? ""),
    line: line,
    isYanked: YANKED.test(rest),
    isPending: version !== void 0 && written === void 0 && PENDING.test(`${version} ${rest}`),
    depth: depth,
    from: end,
    to: end,
    sections: [ {
     title: "",
     items: []
    } ]
   };
  }
  function listedIn(piece) {
   if (piece.kind === "item") return 1;
   return piece.kind === "node" && piece.node.type === "list" ? changesIn(piece.node) : 0;
  }
  function changesIn(list) {
   let changes = 0;
   for (const node of nodesOf(list)) if (node.type === "listItem" && saysSomething(node)) changes++;
   return changes;
  }
  function saysSomething({children: children}) {
   return children.some(child => {
    if (child.type === "list") return false;
    if (child.type !== "paragraph") return textOf(child).trim() !== "";
    return child.children.some(part => part.type === "link" ? !part.url.startsWith("#") : textOf(part).trim() !== "");
   });
  }
  function textsOf(piece) {
   switch (piece.kind) {
   case "node":
    return itemsOf(piece.node);

   case "item":
    return [ piece.text ];

   case "definition":
    return [];
   }
  }
  function itemsOf(node) {
   switch (node.type) {
   case "list":
    return listItems(node);

   case "paragraph":
   case "blockquote":
   case "table":
   case "code":
    return [ node.type === "code" ? node.value : textOf(node) ].map(text => text.trim()).filter(text => text !== "");

   default:
    return [];
   }
  }
  function listItems(list) {
   const items = [];
   for (const node of nodesOf(list)) {
    if (node.type !== "listItem") continue;
    const own = node.children.filter(({type: type}) => type !== "list").map(child => textOf(child).trim());
    const text = own.filter(each => each !== "").join("\n");
    if (text !== "") items.push(text);
   }
   return items;
  }
 }
};
