exports.id = 536;
exports.ids = [536];
exports.modules = {

/***/ 1536:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_release_judgement = __webpack_require__(4794);

const PIECES = /"(?:[^"\\]|\\.)*(?:"|$)|\/\/[^\n]*|,(?=\s*[}\]])/gs;

function parseBunLock(text) {
 require_release_judgement.checkLength(text);
 const plain = text.replace(PIECES, piece => piece.startsWith('"') ? piece : " ".repeat(piece.length));
 return require_release_judgement.tableAt(require_release_judgement.parseJsonTree(plain), "the lock file");
}

exports.parseBunLock = parseBunLock;


/***/ })

};
;