export const id = 121;

export const ids = [ 121 ];

export const modules = {
 9121: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   nodesOf: () => nodesOf,
   readMarkdown: () => readMarkdown,
   textOf: () => textOf
  });
  var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8835);
  var mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1940);
  var micromark_extension_gfm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2541);
  const TOO_DEEP = /^(?:[ \t]*(?:>|[*+-][ \t])){300}/m;
  const DELIMITERS = /[*_~]+|`+|\[|<[!?]|&[#a-z]/gi;
  const MAX_DELIMITERS = 4e3;
  function readMarkdown(text) {
   if (TOO_DEEP.test(text) || isTangled(text)) return;
   try {
    return (0, mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__.Y)(text, {
     extensions: [ (0, micromark_extension_gfm__WEBPACK_IMPORTED_MODULE_1__.T)() ],
     mdastExtensions: [ (0, mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__.C)() ]
    });
   } catch (error) {
    if (error instanceof RangeError) return;
    throw error;
   }
  }
  function isTangled(text) {
   return text.split(/\n[ \t]*\n|\n(?=[ \t]{0,12}(?:[*+-]|\d{1,9}[.)])[ \t])/).some(paragraph => (paragraph.match(DELIMITERS)?.length ?? 0) > MAX_DELIMITERS);
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
 }
};
