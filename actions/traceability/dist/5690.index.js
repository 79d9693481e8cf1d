export const id = 5690;

export const ids = [ 5690 ];

export const modules = {
 5690: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   markdownOutline: () => markdownOutline
  });
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
  var github_slugger = __webpack_require__(2386);
  const ANCHOR = /\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
  const REFERENCE = /\s(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
  function markdownOutline(text) {
   const root = readMarkdown(text);
   if (root === void 0) return;
   const slugger = new github_slugger.A;
   const links = [];
   const anchors = new Set;
   for (const node of nodesOf(root)) {
    const {line: line} = positionOf(node);
    if (node.type === "heading") anchors.add(slugger.slug(textOf(node))); else if ("url" in node) links.push({
     url: node.url,
     line: line
    }); else if (node.type === "html") {
     for (const anchor of attributes(node.value, ANCHOR)) anchors.add(anchor);
     for (const url of attributes(node.value, REFERENCE)) links.push({
      url: url,
      line: line
     });
    }
   }
   return {
    links: links,
    anchors: anchors
   };
  }
  function attributes(source, pattern) {
   return Array.from(source.matchAll(pattern), ([, double, single]) => double ?? single ?? "");
  }
 }
};
