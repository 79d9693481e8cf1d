exports.id = 5856;
exports.ids = [5856];
exports.modules = {

/***/ 5856:
/***/ ((__unused_webpack_module, exports) => {

async function judgedCases(path, {split, suites, tests}) {
 const whole = suites.get(path);
 if (whole === void 0) return;
 const own = split.get(path);
 const lines = tests.text(path)?.split("\n") ?? [];
 return (own?.cases.map(({test, entries}) => ({
  test,
  suites: entries.map(({suite}) => suite)
 })) ?? (await tests.of(path))?.tests.map(test => ({
  test,
  suites: whole
 })))?.map(({test: {name, first, last}, suites: ofCase}) => ({
  name,
  suites: ofCase,
  text: lines.slice(first - 1, last).join("\n")
 }));
}

exports.judgedCases = judgedCases;


/***/ })

};
;