export const id = 122;

export const ids = [ 122 ];

export const modules = {
 4122: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   readChangelog: () => readChangelog
  });
  var instant = __webpack_require__(8730);
  var lib = __webpack_require__(8835);
  var mdast_util_gfm_lib = __webpack_require__(1940);
  var micromark_extension_gfm = __webpack_require__(2541);
  const TOO_DEEP = /^(?:[ \t]*(?:>|[*+-][ \t])){300}/m;
  const DELIMITERS = /[*_~]+|`+|\[|<[!?]/g;
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
  function readChangelog(whole) {
   const text = whole.replace(/^\ufeff/, "");
   const root = readMarkdown(text);
   if (root === void 0) throw new evidence_error.o("the Markdown is nested too deeply, or has too many brackets in one paragraph", {
    line: 1,
    remedy: "write it in plain lists, with a blank line between paragraphs"
   });
   return entriesOf(root, text);
  }
  function entriesOf(root, text) {
   const entries = [];
   let open;
   for (const node of root.children) {
    const heading = node.type === "heading" ? node : void 0;
    const entry = heading && entryAt(heading);
    if (entry !== void 0) {
     open = entry;
     entries.push(entry);
    } else if (open !== void 0 && heading !== void 0 && heading.depth <= open.depth) open = void 0; else if (open !== void 0) {
     open.content.push(node);
     open.to = node.position?.end.offset ?? open.to;
    }
   }
   return entries.map(({depth: _, from: from, to: to, content: content, ...entry}) => ({
    ...entry,
    sections: sectionsOf(content),
    body: text.slice(from, to).trim()
   }));
  }
  const VERSION = /^\[?(?:v|version |release )?(\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]*)?)\]?(?=$|[\s(:,;–—-])(.*)$/is;
  const UNRELEASED = /^\[?unreleased\]?(?=$|[\s(:])/i;
  const DATE = /\b\d{4}-\d{2}-\d{2}\b/;
  const YANKED = /\[yanked\]/i;
  const MAX_HEADING = 1e3;
  function entryAt(heading) {
   const title = textOf(heading).trim().slice(0, MAX_HEADING);
   const [, version, rest = ""] = VERSION.exec(title) ?? [];
   if (version === void 0 && !UNRELEASED.test(title)) return;
   const end = heading.position?.end.offset ?? 0;
   return {
    version: version,
    date: version === void 0 ? void 0 : (0, instant.g6)(DATE.exec(rest)?.[0] ?? ""),
    line: positionOf(heading).line,
    isYanked: YANKED.test(rest),
    depth: heading.depth,
    from: end,
    to: end,
    content: []
   };
  }
  function sectionsOf(content) {
   const sections = [ {
    title: "",
    items: []
   } ];
   let above = [];
   for (const node of content) if (node.type === "heading") {
    above = [ ...above.filter(({depth: depth}) => depth < node.depth), {
     depth: node.depth,
     title: textOf(node).trim()
    } ];
    sections.push({
     title: above.map(({title: title}) => title).join(" / "),
     items: []
    });
   } else sections.at(-1)?.items.push(...itemsOf(node));
   return sections.filter(({title: title, items: items}) => title !== "" || items.length > 0);
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
