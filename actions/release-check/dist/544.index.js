export const id = 544;

export const ids = [ 544 ];

export const modules = {
 3544: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   judgeContext: () => judgeContext
  });
  var configuration_error = __webpack_require__(2624);
  var lib = __webpack_require__(9649);
  var number_instant = __webpack_require__(8730);
  const MAX_LENGTH = 256;
  function exactNumber(digits) {
   const number = Number(digits);
   return Number.isSafeInteger(number) ? number : void 0;
  }
  function exactNumbers(text) {
   const numbers = text.split(".").flatMap(each => exactNumber(each) ?? []);
   return numbers.length === text.split(".").length ? numbers : void 0;
  }
  function compareNumbers(left, right) {
   for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
   }
   return 0;
  }
  function firstDifference(left, right) {
   const length = Math.max(left.length, right.length);
   const index = Array.from({
    length: length
   }).findIndex((_, place) => (left[place] ?? 0) !== (right[place] ?? 0));
   return index === -1 ? void 0 : index;
  }
  function raised(numbers, place, length) {
   return Array.from({
    length: Math.max(place + 1, length)
   }, (_, index) => {
    if (index > place) return 0;
    return (numbers[index] ?? 0) + (index === place ? 1 : 0);
   });
  }
  const PADDED = /^(\d{4})\.(\d{2})\.(\d{2})(?:\.\d+)?$/;
  function isPadded({core: core}) {
   const [, year, month, day] = PADDED.exec(core) ?? [];
   return year !== void 0 && (0, number_instant.g6)(`${year}-${month}-${day}`) !== void 0;
  }
  function haveDays(versions) {
   return versions.length > 0 && versions.every(isPadded);
  }
  const MONTHS = 12;
  function partsOf({core: core, numbers: numbers}, days) {
   const length = days === "days" ? 3 : 2;
   const [year = 0, month = 0, third = 0] = numbers;
   return {
    day: [ yearOf(year), month, days === "days" ? third : 0 ],
    isDate: month <= MONTHS && numbers.length <= length + 1,
    calendar: core.split(".").slice(0, length).join("."),
    micro: numbers[length] ?? 0,
    hasMicro: numbers.length > length
   };
  }
  const CENTURY = 2e3;
  function yearOf(written) {
   return written < 100 ? CENTURY + written : written;
  }
  function compareDays(left, right) {
   return compareNumbers(left, right);
  }
  const TIME_ZONES = 14 * 36e5;
  function lastDay(now) {
   return dayAt(now + TIME_ZONES);
  }
  function dayAt(now) {
   const date = new Date(now);
   return [ date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate() ];
  }
  function writtenLike({core: core}, [year, month, day]) {
   const [first = "", second = ""] = core.split(".");
   const shownYear = first.length === 2 ? padded(year % 100) : String(year);
   if (day > 0) return [ shownYear, padded(month), padded(day) ].join(".");
   return [ shownYear, second.startsWith("0") && second !== "0" ? padded(month) : String(month) ].join(".");
  }
  function padded(number) {
   return String(number).padStart(2, "0");
  }
  const PLAIN = /^(\d+(?:\.\d+){0,5})(?:-?([a-z]{1,20})\.?(0|[1-9]\d*))?(?:\+([0-9A-Za-z]+(?:\.[0-9A-Za-z]+)*))?$/;
  const LABELS = new Map([ [ "a", "alpha" ], [ "b", "beta" ] ]);
  function plainLabel(name) {
   return LABELS.get(name) ?? name;
  }
  function parsePlain(text, scheme) {
   const [, core, label, digits = "0", build] = text.length > MAX_LENGTH || text.endsWith("\n") ? [] : PLAIN.exec(text) ?? [];
   const numbers = core === void 0 ? void 0 : exactNumbers(core);
   const number = exactNumber(digits);
   if (core === void 0 || numbers === void 0 || number === void 0) return;
   const [major = 0, minor = 0, patch = 0] = numbers;
   return {
    scheme: scheme,
    text: text,
    core: core,
    major: major,
    minor: minor,
    patch: patch,
    numbers: numbers,
    epoch: 0,
    post: void 0,
    prerelease: label === void 0 ? [] : [ plainLabel(label), number ],
    build: build?.split(".") ?? []
   };
  }
  function comparePlain(left, right) {
   return compareNumbers(left.numbers, right.numbers) || comparePreReleases(left, right);
  }
  function comparePreReleases({prerelease: left}, {prerelease: right}) {
   if (left.length === 0 || right.length === 0) return right.length - left.length;
   const [[name = "", number = 0], [otherName = "", otherNumber = 0]] = [ left, right ];
   if (name !== otherName) return name < otherName ? -1 : 1;
   return Number(number) - Number(otherNumber);
  }
  const NUMBERS = /^(?:\d{2}|[1-9]\d{3})\.(?:0|0?[1-9]|[1-9]\d+)(?:\.(?:0|0?[1-9]|[1-9]\d+)(?:\.(?:0|[1-9]\d*))?)?$/;
  function parseCalver(text) {
   const version = parsePlain(text, "calver");
   return version !== void 0 && NUMBERS.test(version.core) ? version : void 0;
  }
  function stepOf(previous, version, {now: now, released: released}) {
   const known = unitOf([ ...released, previous ]);
   const unit = unitOf([ ...released, previous, version ]);
   const [before, after] = [ partsOf(previous, unit), partsOf(version, unit) ];
   const kind = kindOf(before.day, after.day);
   const order = compareDays(after.day, before.day);
   const counted = countedUp(partsOf(previous, known));
   if (order === 0 && unit === known) return {
    kind: kind,
    next: counted
   };
   const isFuture = now !== void 0 && compareDays(after.day, lastDay(now)) > 0;
   if (order > 0 && !isFuture && after.isDate) return {
    kind: kind,
    next: after.micro === 0 ? version.core : begun(after.calendar, after)
   };
   return stepToNow(previous, {
    now: now,
    released: released
   }) ?? {
    kind: "patch",
    next: counted
   };
  }
  function unitOf(versions) {
   return haveDays(versions) ? "days" : "months";
  }
  function countedUp({calendar: calendar, micro: micro}) {
   return `${calendar}.${micro + 1}`;
  }
  function begun(calendar, {hasMicro: hasMicro}) {
   return hasMicro ? `${calendar}.0` : calendar;
  }
  function stepToNow(previous, {now: now, released: released}) {
   if (now === void 0) return;
   const unit = unitOf([ ...released, previous ]);
   const before = partsOf(previous, unit);
   const [year, month, day] = dayAt(now);
   const today = [ year, month, unit === "days" ? day : 0 ];
   if (compareDays(today, before.day) <= 0) return;
   return {
    kind: kindOf(before.day, today),
    next: begun(writtenLike(previous, today), before)
   };
  }
  function successorsOf(previous, moment) {
   const unit = unitOf([ ...moment.released, previous ]);
   const counted = {
    kind: "patch",
    next: countedUp(partsOf(previous, unit))
   };
   return [ counted, ...[ stepToNow(previous, moment) ].filter(each => each !== void 0) ];
  }
  function kindOf(before, after) {
   if (before[0] !== after[0]) return "major";
   return compareDays(before, after) === 0 ? "patch" : "minor";
  }
  const CALVER = {
   noun: "calendar versioning",
   example: "2026.1",
   rule: "names the day or month of its release, or counts the releases of one by one",
   breaksInMajor: false,
   parse: parseCalver,
   compare: comparePlain,
   step: stepOf,
   successors: successorsOf,
   preRelease: (core, label, number) => `${core}${label}${number}`,
   label: plainLabel
  };
  function kindAt(place) {
   if (place === 0) return "major";
   return place === 1 ? "minor" : "patch";
  }
  const PEP440 = /^(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)(?<pre>[-_.]?(?<name>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<number>\d+)?)?(?<post>-(?<short>\d+)|[-_.]?(?:post|rev|r)[-_.]?(?<long>\d+)?)?(?<dev>[-_.]?dev[-_.]?(?<day>\d+)?)?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;
  const NAMES = new Map([ [ "alpha", "a" ], [ "beta", "b" ], [ "c", "rc" ], [ "pre", "rc" ], [ "preview", "rc" ] ]);
  function labelOf(name) {
   const lower = name.toLowerCase();
   return NAMES.get(lower) ?? lower;
  }
  function parsePep440(text) {
   const groups = text.length > MAX_LENGTH || text.endsWith("\n") ? void 0 : PEP440.exec(text)?.groups;
   return groups && versionOf(text, groups);
  }
  function versionOf(text, groups) {
   const {release: release = "", epoch: epoch = "0", name: name, number: number = "0", short: short, long: long = "0", day: day = "0", local: local} = groups;
   const numbers = exactNumbers(release);
   const counted = [ epoch, number, short ?? long, day ].flatMap(digits => exactNumber(digits) ?? []);
   const [epochNumber, preNumber, postNumber, devNumber] = counted;
   if (numbers === void 0 || epochNumber === void 0 || counted.length < 4) return;
   const [major = 0, minor = 0, patch = 0] = numbers;
   const isPost = groups["post"] !== void 0;
   const post = isPost && name === void 0 ? postNumber : void 0;
   return {
    scheme: "pep440",
    text: text,
    core: coreText(epochNumber, numbers, post),
    major: major,
    minor: minor,
    patch: patch,
    numbers: numbers,
    epoch: epochNumber,
    post: post,
    prerelease: [ ...name === void 0 ? [] : [ labelOf(name), preNumber ?? 0 ], ...isPost && name !== void 0 ? [ "post", postNumber ?? 0 ] : [], ...groups["dev"] === void 0 ? [] : [ "dev", devNumber ?? 0 ] ],
    build: local?.toLowerCase().split(/[-_.]/) ?? []
   };
  }
  function coreText(epoch, numbers, post) {
   return `${epoch === 0 ? "" : `${epoch}!`}${numbers.join(".")}${post === void 0 ? "" : `.post${post}`}`;
  }
  function rankOf({prerelease: prerelease, post: post}) {
   const [first, number] = prerelease;
   const numberOf = name => {
    const place = prerelease.indexOf(name);
    return place === -1 ? void 0 : Number(prerelease[place + 1]);
   };
   const isDevOnly = first === "dev" && post === void 0;
   const label = isDevOnly ? -1 : first === void 0 || first === "dev" ? 3 : [ "a", "b", "rc" ].indexOf(String(first));
   return [ label, label === 3 || isDevOnly ? 0 : Number(number), post ?? numberOf("post") ?? -1, numberOf("dev") ?? Number.POSITIVE_INFINITY ];
  }
  function comparePep440(left, right) {
   const [own, other] = [ rankOf(left), rankOf(right) ];
   const place = own.findIndex((each, index) => each !== other[index]);
   return left.epoch - right.epoch || compareNumbers(left.numbers, right.numbers) || (place === -1 ? 0 : Math.sign((own[place] ?? 0) - (other[place] ?? 0)));
  }
  function raise(previous, place, length) {
   const numbers = raised(previous.numbers, place, length);
   return {
    kind: kindAt(place),
    next: coreText(previous.epoch, numbers, void 0)
   };
  }
  function pep440_stepOf(previous, version) {
   if (version.epoch !== previous.epoch) {
    const isNext = version.epoch === previous.epoch + 1 && version.post === void 0;
    const next = isNext ? version.core : coreText(previous.epoch + 1, version.numbers, void 0);
    return {
     kind: "major",
     next: next
    };
   }
   const place = firstDifference(previous.numbers, version.numbers);
   if (place !== void 0) return raise(previous, place, version.numbers.length);
   const first = version.post === 0 ? 0 : 1;
   const number = previous.post === void 0 ? first : previous.post + 1;
   return {
    kind: "patch",
    next: coreText(previous.epoch, version.numbers, number)
   };
  }
  function pep440_successorsOf(previous, _) {
   const {length: length} = previous.numbers;
   return [ Math.max(2, length - 1), 1, 0 ].map(place => raise(previous, place, length));
  }
  const PEP440_SCHEME = {
   noun: "PEP 440",
   example: "1.2.3",
   rule: "raises one number by one and sets those after it to 0",
   breaksInMajor: true,
   parse: parsePep440,
   compare: comparePep440,
   step: pep440_stepOf,
   successors: pep440_successorsOf,
   preRelease: (core, label, number) => `${core}${label === "dev" ? ".dev" : label}${number}`,
   label: labelOf
  };
  var compare = __webpack_require__(6841);
  var parse = __webpack_require__(5797);
  const semver_PLAIN = /^\d[\d.]*(?:[-+][0-9A-Za-z.+-]*)?$/;
  function parseSemver(text) {
   const parsed = semver_PLAIN.test(text) && !text.endsWith("\n") ? parse(text) : null;
   if (parsed === null) return;
   const {major: major, minor: minor, patch: patch, prerelease: prerelease, build: build} = parsed;
   const numbers = [ major, minor, patch ];
   return {
    scheme: "semver",
    text: text,
    core: numbers.join("."),
    major: major,
    minor: minor,
    patch: patch,
    numbers: numbers,
    epoch: 0,
    post: void 0,
    prerelease: prerelease,
    build: build
   };
  }
  function semver_raise({numbers: numbers}, place) {
   return {
    kind: kindAt(place),
    next: raised(numbers, place, 3).join(".")
   };
  }
  const SEMVER = {
   noun: "Semantic Versioning 2.0",
   example: "1.2.3",
   rule: "raises one number by one and sets those after it to 0",
   breaksInMajor: true,
   parse: parseSemver,
   compare: (left, right) => compare(left.text, right.text),
   step: (previous, version) => semver_raise(previous, firstDifference(previous.numbers, version.numbers) ?? 2),
   successors: previous => [ 2, 1, 0 ].map(place => semver_raise(previous, place)),
   preRelease: (core, label, number) => `${core}-${label}.${number}`,
   label: name => name
  };
  const two_part_NUMBERS = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){1,2}$/;
  function parseTwoPart(text) {
   const version = parsePlain(text, "two-part");
   return version !== void 0 && two_part_NUMBERS.test(version.core) ? version : void 0;
  }
  function written(numbers) {
   return (numbers[2] === 0 ? numbers.slice(0, 2) : numbers).join(".");
  }
  function two_part_raise({numbers: numbers}, place) {
   return {
    kind: kindAt(place),
    next: written(raised(numbers, place, 3))
   };
  }
  const TWO_PART = {
   noun: "two or three numbers",
   example: "26.2",
   rule: "raises one number by one and sets those after it to 0",
   breaksInMajor: true,
   parse: parseTwoPart,
   compare: comparePlain,
   step: (previous, version) => two_part_raise(previous, firstDifference(previous.numbers, version.numbers) ?? 2),
   successors: previous => [ 2, 1, 0 ].map(place => two_part_raise(previous, place)),
   preRelease: (core, label, number) => `${core}-${label}.${number}`,
   label: plainLabel
  };
  const SCHEMES = {
   semver: SEMVER,
   pep440: PEP440_SCHEME,
   calver: CALVER,
   "two-part": TWO_PART
  };
  function schemeOf(name) {
   return SCHEMES[name];
  }
  function parseVersion(text, scheme) {
   return schemeOf(scheme).parse(text);
  }
  function compareVersions(left, right) {
   return schemeOf(left.scheme).compare(left, right);
  }
  function isVersion(version, text) {
   if (text === version.text) return true;
   const other = version.scheme === "semver" ? void 0 : parseVersion(text, version.scheme);
   return other !== void 0 && compareVersions(other, version) === 0 && other.build.join(".") === version.build.join(".");
  }
  function isStable({prerelease: prerelease}) {
   return prerelease.length === 0;
  }
  function coreOf({core: core}) {
   return core;
  }
  function coreVersion(version) {
   return {
    ...version,
    text: version.core,
    prerelease: [],
    build: []
   };
  }
  function haveSameCore(left, right) {
   return compareVersions(coreVersion(left), coreVersion(right)) === 0;
  }
  function preReleaseOf({prerelease: prerelease, post: post}) {
   const [label, number] = prerelease;
   const isSimple = prerelease.length === 2 && post === void 0;
   return isSimple && typeof label === "string" && typeof number === "number" ? {
    label: label,
    number: number
   } : void 0;
  }
  function preReleaseRules(names, scheme) {
   if (names === void 0) return {
    labels: [ "rc" ],
    candidate: "rc",
    starts: [ 1 ]
   };
   const labels = names.map(name => schemeOf(scheme).label(name));
   const candidate = labels.includes("rc") ? "rc" : labels.at(-1) ?? "rc";
   return {
    labels: labels,
    candidate: candidate,
    starts: [ 0, 1 ]
   };
  }
  function numbersOf(version, label, released) {
   return released.flatMap(each => {
    const own = preReleaseOf(each);
    return own?.label === label && haveSameCore(each, version) ? [ own.number ] : [];
   }).sort((left, right) => left - right);
  }
  function nextNumbers(version, label, {rules: rules, released: released, ignored: ignored}) {
   const known = new Set(numbersOf(version, label, [ ...released, ...ignored ]));
   if (known.size === 0) return rules.starts;
   let next = rules.starts.includes(0) && known.has(0) ? 0 : 1;
   while (known.has(next)) next++;
   return [ next ];
  }
  function writtenPreRelease({scheme: scheme, core: core}, label, number) {
   return schemeOf(scheme).preRelease(core, label, number);
  }
  function nextPreRelease(version, wanted, known) {
   const {labels: labels, candidate: candidate} = known.rules;
   const first = labels.indexOf(wanted ?? candidate);
   const begun = labels.findLastIndex(label => numbersOf(version, label, known.released).length > 0);
   const label = labels.slice(Math.max(first === -1 ? labels.indexOf(candidate) : first, begun)).find(each => !hasGap(version, each, known));
   if (label === void 0) return;
   const number = nextNumbers(version, label, known).at(-1) ?? 1;
   return parseVersion(writtenPreRelease(version, label, number), version.scheme);
  }
  function hasGap(version, label, known) {
   const last = numbersOf(version, label, known.released).at(-1) ?? 0;
   return nextNumbers(version, label, known).every(number => number < last);
  }
  const NO_EARLIER = {
   isKnown: false,
   ignored: [],
   now: void 0,
   otherScheme: void 0
  };
  function lineOfVersion(version, released, lines) {
   const counted = released.filter(each => isStable(each) || haveSameCore(each, version));
   switch (lines) {
   case "single":
    return counted;

   case "major":
    return counted.filter(each => haveSameMajor(each, version));

   case "minor":
    return counted.filter(each => haveSameMajor(each, version) && (each.minor === version.minor || version.patch === 0));
   }
  }
  function haveSameMajor(left, right) {
   return left.major === right.major && left.epoch === right.epoch;
  }
  function isOfLine(earlier, version, lines) {
   const isSameMajor = haveSameMajor(earlier, version);
   switch (lines) {
   case "single":
    return true;

   case "major":
    return isSameMajor;

   case "minor":
    return isSameMajor && earlier.minor === version.minor;
   }
  }
  function greatest(versions) {
   return versions.reduce((found, each) => found === void 0 || compareVersions(each, found) > 0 ? each : found, void 0);
  }
  function channelOf(version, released, earlier = NO_EARLIER) {
   const core = coreVersion(version);
   const lower = released.filter(each => isStable(each) && compareVersions(each, core) < 0);
   const previous = greatest(lower);
   const isPreRelease = !isStable(version);
   if (previous === void 0) {
    const kind = earlier.isKnown ? kindByNumbers(version) : "first";
    return {
     kind: kind,
     isPreRelease: isPreRelease,
     previous: previous,
     next: void 0
    };
   }
   const moment = {
    now: earlier.now,
    released: released.map(coreVersion)
   };
   const step = schemeOf(version.scheme).step(previous, core, moment);
   const {kind: kind, next: next} = freeStep(step, earlier.ignored, version.scheme);
   return {
    kind: kind,
    isPreRelease: isPreRelease,
    previous: previous,
    next: next
   };
  }
  function freeStep(step, ignored, scheme) {
   const known = parseVersion(step.next, scheme);
   const isTaken = known !== void 0 && ignored.some(each => compareVersions(each, known) === 0);
   if (!isTaken) return step;
   const after = schemeOf(scheme).successors(known, {
    now: void 0,
    released: []
   }).find(({kind: kind}) => kind === step.kind || kind === "patch");
   return after === void 0 ? step : freeStep({
    kind: step.kind,
    next: after.next
   }, ignored, scheme);
  }
  function kindByNumbers({minor: minor, patch: patch}) {
   if (patch > 0) return "patch";
   return minor > 0 ? "minor" : "major";
  }
  function release_line_successorsOf(previous, released, earlier) {
   const moment = {
    now: earlier.now,
    released: released.map(coreVersion)
   };
   return schemeOf(previous.scheme).successors(previous, moment).map(step => freeStep(step, earlier.ignored, previous.scheme));
  }
  var rules_version = __webpack_require__(1988);
  const CALENDAR = /^(?:\d{2}|\d{4})(?:\.\d+)?\.0\d(?:\.|$)/;
  const LEADING_ZERO = /(?:^|[!.])0\d/;
  const TWO_NUMBERS = /^\d+\.\d+$/;
  function likelyScheme(text) {
   const order = [ ...CALENDAR.test(text) ? [ "calver" ] : [], ...TWO_NUMBERS.test(text) ? [ "two-part" ] : [], ...LEADING_ZERO.test(text) ? [] : [ "pep440" ] ];
   if (schemeOf("semver").parse(text) !== void 0) return;
   return order.find(name => schemeOf(name).parse(text) !== void 0 && hasSeveralNumbers(text));
  }
  function hasSeveralNumbers(text) {
   return /^(?:\d+!)?\d+\.\d/.test(text);
  }
  const PLACE = "{version}";
  function frameOf(format) {
   const place = format.indexOf(PLACE);
   return {
    before: format.slice(0, place),
    after: format.slice(place + PLACE.length)
   };
  }
  function tagOf(format, version) {
   const {before: before, after: after} = frameOf(format);
   return before + version + after;
  }
  function textOf(tag, format) {
   const {before: before, after: after} = frameOf(format);
   if (!tag.startsWith(before) || !tag.endsWith(after)) return;
   return tag.length < before.length + after.length ? void 0 : tag.slice(before.length, tag.length - after.length);
  }
  function versionOfTag(tag, format, scheme) {
   const text = textOf(tag, format);
   return text === void 0 ? void 0 : parseVersion(text, scheme);
  }
  function readTag(tag, rules) {
   const {format: format, scheme: scheme, buildMetadata: buildMetadata} = rules;
   const version = versionOfTag(tag, format, scheme);
   if (version === void 0) return refusedTag(tag, rules);
   if (version.build.length === 0 || buildMetadata === "allowed") return {
    kind: "version",
    version: version
   };
   return {
    kind: "refused",
    scheme: scheme,
    reason: `${shown(tag)} has build metadata, which does not count in the order of versions: two such tags would be the same version`,
    remedy: `tag the commit as ${tagOf(format, version.text.replace(/\+.*$/, ""))}, or set release.build-metadata: allowed in the policy`
   };
  }
  function refusedTag(tag, {format: format, scheme: scheme}) {
   const {noun: noun, example: example} = schemeOf(scheme);
   if (tag === "") return {
    kind: "refused",
    scheme: scheme,
    reason: "no tag was pushed, and the input tag is empty",
    remedy: `run on the push of a tag, or set the input tag, as in ${tagOf(format, example)}`
   };
   const reason = `${shown(tag)} is not ${format} with a version of ${noun}`;
   const other = scheme === "semver" ? otherScheme(tag, format) : void 0;
   const shownExample = (other && preReleaseIn(tag, format, other)) ?? nearest(tag, scheme);
   const remedy = `tag the commit as in ${tagOf(format, shownExample)}`;
   if (other !== void 0) return {
    kind: "refused",
    scheme: scheme,
    reason: `${reason}, but with one of ${schemeOf(other).noun}`,
    remedy: `${remedy}, or set scheme: ${other} under release in the policy if that is how versions are counted here`
   };
   const usual = otherFormat(tag, {
    format: format,
    scheme: scheme
   });
   if (usual === void 0) return {
    kind: "refused",
    scheme: scheme,
    reason: reason,
    remedy: remedy
   };
   return {
    kind: "refused",
    scheme: scheme,
    reason: reason,
    remedy: `${remedy}, or set tag: "${usual}" under release in the policy if that is how releases are tagged here`
   };
  }
  const USUAL_FORMATS = [ "v{version}", "{version}" ];
  function otherFormat(tag, {format: format, scheme: scheme}) {
   if (!USUAL_FORMATS.includes(format)) return;
   return USUAL_FORMATS.find(usual => versionOfTag(tag, usual, scheme) !== void 0);
  }
  function otherScheme(tag, format) {
   const text = textOf(tag, format);
   return text === void 0 ? void 0 : likelyScheme(text);
  }
  function preReleaseIn(tag, format, scheme) {
   const version = versionOfTag(tag, format, scheme);
   const preRelease = version && preReleaseOf(version);
   if (preRelease === void 0 || version?.numbers.length !== 3) return;
   const {label: label, number: number} = preRelease;
   return schemeOf("semver").preRelease(version.numbers.join("."), plainLabel(label), number);
  }
  const NEARLY = /\d{1,9}(?:\.\d{1,9}){1,2}/;
  function nearest(tag, scheme) {
   const near = NEARLY.exec(tag)?.[0];
   return near !== void 0 && parseVersion(near, scheme) !== void 0 ? near : schemeOf(scheme).example;
  }
  const MAX_SHOWN = 80;
  function shown(tag) {
   return JSON.stringify(tag.length > MAX_SHOWN ? `${tag.slice(0, MAX_SHOWN)}…` : tag);
  }
  function advisedVersion({version: version, preReleases: rules, earlier: {ignored: ignored}}, {next: wanted}, released) {
   const next = wanted === void 0 ? void 0 : parseVersion(wanted, version.scheme);
   if (next === void 0 || haveSameCore(next, version)) return;
   if (isStable(version)) return next;
   return nextPreRelease(next, preReleaseOf(version)?.label, {
    rules: rules,
    released: released,
    ignored: ignored
   }) ?? next;
  }
  function nextTags(input, released) {
   const {version: version, lines: lines, format: format} = input;
   const last = greatest(lineOfVersion(version, released, lines));
   if (last === void 0) return tagOf(format, version.core);
   const next = isStable(last) ? afterStable(last, input, released) : afterPreRelease(last, input, released);
   const isLater = each => lineOfVersion(each, released, lines).every(other => compareVersions(each, other) > 0);
   const tags = next.filter(isLater).map(({text: text}) => tagOf(format, text));
   return new Intl.ListFormat("en", {
    type: "disjunction",
    style: "long"
   }).format(tags).replace(", or ", " or ");
  }
  function afterStable(last, {candidateFor: candidateFor, preReleases: rules, earlier: earlier}, released) {
   const known = {
    rules: rules,
    released: released,
    ignored: earlier.ignored
   };
   return release_line_successorsOf(last, released, earlier).flatMap(({kind: kind, next: next}) => {
    const stable = parseVersion(next, last.scheme);
    if (stable === void 0) return [];
    const hasCandidate = released.some(each => haveSameCore(each, stable) && preReleaseOf(each)?.label === rules.candidate);
    const isWanted = candidateFor.some(each => each === kind) && !hasCandidate;
    return (isWanted ? nextPreRelease(stable, void 0, known) : void 0) ?? stable;
   });
  }
  function afterPreRelease(last, {preReleases: rules, earlier: {ignored: ignored}}, released) {
   const stable = coreVersion(last);
   const next = nextPreRelease(stable, preReleaseOf(last)?.label, {
    rules: rules,
    released: released,
    ignored: ignored
   });
   return next === void 0 ? [ stable ] : [ next, stable ];
  }
  function withAdvice(checks, {tag: tag, checks: asAdvised}) {
   const advised = new Map(asAdvised.map(check => [ check.id, check ]));
   return checks.map(check => {
    const other = advised.get(check.id);
    if (check.status !== "fail" || other === void 0 || check.rule === rules_version.dc.id) return check;
    return {
     ...check,
     remedy: other.remedy ?? `release ${tag} instead`
    };
   });
  }
  var check = __webpack_require__(8971);
  var checks_rule = __webpack_require__(253);
  var ci = __webpack_require__(914);
  function checkBlockers(labels, reading) {
   if (labels.length === 0) return [];
   const common = {
    expected: (0, check.pV)(0, "open issues"),
    detail: `with the label ${labels.join(" or ")}`
   };
   if (reading.kind === "unknown") {
    const {reason: reason, remedy: remedy} = reading;
    const findings = [ {
     message: reason
    } ];
    return [ (0, checks_rule.EG)(ci.AW, {}, {
     ...common,
     status: "inconclusive",
     actual: null,
     remedy: remedy,
     findings: findings
    }) ];
   }
   const findings = reading.issues.map(({number: number, title: title, url: url}) => ({
    message: `${title}: ${url}`,
    subject: `#${number}`
   }));
   const status = findings.length === 0 ? "pass" : "fail";
   const actual = (0, check.jh)(findings.length, "open issues");
   return [ (0, checks_rule.EG)(ci.AW, {}, {
    ...common,
    status: status,
    actual: actual,
    findings: findings
   }) ];
  }
  var rules_tag = __webpack_require__(8232);
  function checkBranch(input, commit) {
   const {named: named, defaultBranch: defaultBranch, branches: branches, fix: fix} = input;
   const expected = (0, check.pV)(`on ${(named ?? [ defaultBranch ]).join(" or ")}`);
   const found = branches.find(({contains: contains}) => contains);
   if (found !== void 0) return (0, checks_rule.EG)(rules_tag.lH, {}, {
    status: "pass",
    actual: (0, check.jh)(`on ${found.branch}`),
    expected: expected
   });
   const reasons = doubts(input);
   if (reasons.length > 0) {
    const status = named === void 0 ? "warn" : "inconclusive";
    return (0, checks_rule.EG)(rules_tag.lH, {}, {
     status: status,
     actual: null,
     expected: expected,
     remedy: fix,
     findings: reasons
    });
   }
   return (0, checks_rule.EG)(rules_tag.lH, {}, {
    status: named === void 0 ? "warn" : "fail",
    actual: (0, check.jh)("on none of them"),
    expected: expected,
    remedy: remedyOf(input),
    findings: [ ...branches.map(({branch: branch}) => ({
     message: `does not contain commit ${commit.slice(0, SHORT_SHA)}`,
     subject: branch
    })), ...unmatchedOf(input) ]
   });
  }
  const SHORT_SHA = 12;
  function doubts({branches: branches, incomplete: incomplete}) {
   const unknown = branches.filter(({contains: contains}) => contains === void 0);
   return [ ...unknown.map(({branch: branch}) => ({
    message: `the checkout does not show whether ${branch} contains the commit`,
    subject: branch
   })), ...incomplete === void 0 ? [] : [ {
    message: `${incomplete}, so not every branch is known`
   } ] ];
  }
  function unmatchedOf({unmatched: unmatched}) {
   return unmatched.map(pattern => ({
    message: WILDCARD.test(pattern) ? "no branch matches this pattern" : "this branch does not exist",
    subject: pattern
   }));
  }
  const WILDCARD = /[*?[\]{}()!]/;
  function remedyOf({named: named, defaultBranch: defaultBranch, branches: branches}) {
   const [target] = branches;
   if (target === void 0) return `name branches that exist in release.branches of the policy on ${defaultBranch}`;
   const {branch: branch} = target;
   const merge = `merge the commit into ${branch} without squashing, push ${branch} and run this check again, or tag a commit of ${branch} with the next version`;
   return named === void 0 ? `${merge}; if releases come from other branches, name them in release.branches of the policy on ${defaultBranch}` : merge;
  }
  var changelog = __webpack_require__(434);
  const NUMBERED = /^Merge pull request #(\d{1,10}) |\(#(\d{1,10})\)$/;
  function numberOf(subject) {
   const [, merged, squashed] = NUMBERED.exec(subject) ?? [];
   return merged === void 0 && squashed === void 0 ? void 0 : Number(merged ?? squashed);
  }
  function withoutNumber(subject) {
   return subject.replace(/ ?\(#\d{1,10}\)$/, "");
  }
  function tellsOfBreaks(text) {
   return BREAKS.test(text.replace(NOTHING_BREAKS, ""));
  }
  const BREAKS = /\bbreaking\b|\bbackwards?[\s-]+(?:incompatib|compatibility (?:break|note|change))|\bincompatible (?:api )?changes?\b/i;
  const NOTHING_BREAKS = /\b(?:non|not|no|nothing|never|without)[\s-]+(?:\w+[\s-]+)?(?:breaking\b|backwards?[\s-]+incompatib|incompatible)/gi;
  const OTHER_TITLES = /^(?:breaks|breakages?|major changes|(?:in)?compatibility(?: (?:notes?|breaks?|changes?|issues?))?|(?:backwards?[\s-]+)?incompatib(?:le|ilities)(?: .*)?|(?:migration|migrating|upgrading|upgrade)(?: (?:notes?|guide|steps|instructions))?)$/i;
  const REMOVALS = /^(?:removed|removals?|deprecations and removals|removed (?:features|apis?))$/i;
  const REMOVES = /\b(?:remov|drop|delet)(?:e|es|ed|s|ing|al|ped|ping)?\b/i;
  function documented_breaks_partsOf(title) {
   return title.split(" / ").map(part => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""));
  }
  function breakingItems({sections: sections}) {
   const items = [];
   const removals = [];
   for (const section of sections) {
    const parts = documented_breaks_partsOf(section.title);
    const isAbout = tellsOfBreaks(section.title) || parts.some(part => OTHER_TITLES.test(part));
    const isOfRemovals = parts.some(part => REMOVALS.test(part));
    for (const item of section.items) if (isAbout || tellsOfBreaks(item)) items.push(item); else if (isOfRemovals) removals.push(item);
   }
   return {
    items: items,
    removals: removals
   };
  }
  function undocumented({items: items, removals: removals}, breaking) {
   const open = undocumentedIn(items, breaking);
   const removing = open.filter(({text: text, subject: subject}) => REMOVES.test(text) || REMOVES.test(subject));
   const stillOpen = new Set(undocumentedIn(removals, removing));
   const documented = new Set(removing.filter(change => !stillOpen.has(change)));
   return open.filter(change => !documented.has(change));
  }
  function undocumentedIn(items, breaking) {
   const left = new Set(items.slice(0, MAX_ITEMS).map(item => ({
    item: item,
    words: wordsOf(item)
   })));
   const citations = citationsIn(items);
   const uncited = breaking.filter(change => !isCited(change, citations));
   return uncited.filter(({text: text}) => {
    const words = wordsOf(text);
    const same = text.trim().toLowerCase();
    const found = [ ...left ].find(each => same !== "" && each.item.toLowerCase().includes(same) || sharesWords(words, each.words));
    if (found !== void 0) left.delete(found);
    return found === void 0;
   });
  }
  const MAX_ITEMS = 2e3;
  const MIN_SHA = 7;
  function citationsIn(items) {
   const commits = new Set;
   const numbers = new Set;
   for (const item of items) {
    for (const [commit] of item.matchAll(/\b[0-9a-f]{7,64}\b/gi)) commits.add(commit.toLowerCase());
    for (const [, number = ""] of item.matchAll(/#(\d+)/g)) numbers.add(number);
   }
   return {
    commits: commits,
    numbers: numbers
   };
  }
  function isCited({sha: sha, subject: subject}, {commits: commits, numbers: numbers}) {
   for (let length = MIN_SHA; length <= sha.length; length++) if (commits.has(sha.slice(0, length))) return true;
   return numbers.has(String(numberOf(subject)));
  }
  function sharesWords(words, own) {
   const shared = [ ...words ].filter(word => own.has(word)).length;
   return words.size > 0 && shared * 3 >= words.size * 2;
  }
  const SHORTEST_WORD = 3;
  function wordsOf(text) {
   const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
   return new Set(words.filter(word => word.length >= SHORTEST_WORD && !COMMON.has(word)));
  }
  const COMMON = new Set([ "the", "and", "now", "not", "for", "with", "from", "are", "has", "was", "this", "that", "breaking", "change", "changes" ]);
  function checkBreaking(path, entry, breaking) {
   if (breaking === void 0) return unknownHistory();
   const items = entry === void 0 ? {
    items: [],
    removals: []
   } : breakingItems(entry);
   const findings = undocumented(items, breaking).map(change => ({
    message: `commit ${change.sha.slice(0, 7)} is a breaking change, but no item about breaking changes names it: ${saidOf(change)}`,
    subject: change.sha,
    file: path,
    line: entry?.line ?? 1
   }));
   return documented(findings);
  }
  function withoutChangelog(breaking) {
   if (breaking === void 0 || breaking.length === 0) return [];
   const findings = breaking.map(change => ({
    message: `commit ${change.sha.slice(0, 7)} is a breaking change, but the policy names no change log: ${saidOf(change)}`,
    subject: change.sha
   }));
   const remedy = "name the change log in release.changelog, and document the breaking changes there";
   return [ {
    ...documented(findings),
    remedy: remedy
   } ];
  }
  function saidOf({text: text, unreverted: unreverted}) {
   if (unreverted === void 0) return text;
   const by = unreverted.by.slice(0, 7);
   return unreverted.kind === "claimed" ? `${text}; commit ${by} says that it reverts it, but does not undo all of it` : `${text}; commit ${by} may revert it, but several commits have the title or number that it cites`;
  }
  const UNDOCUMENTED = "undocumented breaking changes";
  function documented(undocumentedChanges) {
   return (0, checks_rule.EG)(changelog.sl, {}, {
    status: undocumentedChanges.length === 0 ? "pass" : "fail",
    actual: (0, check.jh)(undocumentedChanges.length, UNDOCUMENTED),
    expected: (0, check.pV)(0, UNDOCUMENTED),
    findings: undocumentedChanges
   });
  }
  function unknownHistory() {
   return (0, checks_rule.EG)(changelog.sl, {}, {
    status: "inconclusive",
    actual: null,
    expected: (0, check.pV)("every breaking change in the entry"),
    remedy: "check out the whole history with its tags: use actions/checkout with fetch-depth: 0",
    findings: [ {
     message: "the commits since the version before cannot be read"
    } ]
   });
  }
  function unclearBreaks(doubtful) {
   if (doubtful.length === 0) return [];
   const findings = doubtful.map(({sha: sha, line: line}) => ({
    message: `commit ${sha.slice(0, 7)} may declare a breaking change, but not in the form of Conventional Commits: ${line}`,
    subject: sha
   }));
   return [ (0, checks_rule.EG)(rules_version.nZ, {}, {
    status: "warn",
    ...(0, check.kO)(findings, "unclear declarations")
   }) ];
  }
  function unknownLabels({reason: reason, remedy: remedy}) {
   return (0, checks_rule.EG)(changelog.yF, {}, {
    status: "inconclusive",
    actual: null,
    expected: (0, check.pV)("the labels of the merged pull requests"),
    remedy: remedy,
    findings: [ {
     message: reason
    } ]
   });
  }
  var cadence = __webpack_require__(7171);
  const KINDS = [ "major", "minor", "patch" ];
  const RANK = {
   first: 3,
   major: 3,
   minor: 2,
   patch: 1
  };
  function checkCadence(input) {
   if (!isStable(input.version)) return [];
   return KINDS.flatMap(kind => {
    const interval = input.policy[kind];
    return interval === void 0 ? [] : [ checkKind(kind, interval, input) ];
   });
  }
  function checkKind(kind, interval, input) {
   const {channel: channel, now: now, version: version} = input;
   const expected = (0, check.Tu)(interval.text);
   const last = lastOf(kind, input.released);
   if (last === void 0) return (0, checks_rule.EG)(cadence.n, {
    kind: kind
   }, {
    status: "pass",
    actual: (0, check.jh)("the first release"),
    expected: expected
   });
   const due = (0, number_instant.Gk)(last.at, interval);
   const common = {
    actual: (0, check.jh)(Math.max(0, (0, number_instant.YM)(last.at, now)), "days"),
    expected: expected,
    detail: `since ${last.version.text}`
   };
   if (now <= due) return (0, checks_rule.EG)(cadence.n, {
    kind: kind
   }, {
    ...common,
    status: "pass"
   });
   const day = (0, number_instant.r4)(due).slice(0, 10);
   const comes = RANK[channel.kind] >= RANK[kind];
   const message = comes ? `was due on ${day}` : `one was due on ${day}, and this is a ${channel.kind} release`;
   return (0, checks_rule.EG)(cadence.n, {
    kind: kind
   }, {
    ...common,
    status: "warn",
    remedy: comes ? `plan the next ${kind} release within ${interval.text} of this one` : `plan a ${kind} release, or change release.cadence.${kind} in the policy`,
    findings: [ {
     message: message,
     subject: version.text
    } ]
   });
  }
  function lastOf(kind, released) {
   const stable = released.filter(({version: version}) => isStable(version)).sort((left, right) => compareVersions(left.version, right.version));
   const versions = stable.map(({version: version}) => version);
   const own = stable.filter(({version: version}, index) => RANK[channelOf(version, versions.slice(0, index)).kind] >= RANK[kind]);
   return own.reduce((latest, each) => latest === void 0 || each.at > latest.at ? each : latest, void 0);
  }
  function checkCandidateAge({version: version, released: released, minAge: minAge, now: now}) {
   const candidates = released.filter(each => !isStable(each.version) && haveSameCore(each.version, version));
   if (minAge === void 0 || !isStable(version) || candidates.length === 0) return [];
   const known = candidates.map(each => ({
    ...each,
    at: instantOf(each, now)
   }));
   const newest = known.reduce((one, other) => compareVersions(other.version, one.version) > 0 ? other : one);
   if (newest.at === void 0) return [ unknownAge(newest.tag, minAge) ];
   const last = known.reduce((latest, each) => (each.at ?? 0) > (latest.at ?? 0) ? each : latest, newest);
   return [ judgeAge(last.tag, last.at ?? newest.at, {
    minAge: minAge,
    now: now
   }) ];
  }
  function unknownAge(subject, minAge) {
   return (0, checks_rule.EG)(rules_version.Xu, {}, {
    status: "inconclusive",
    actual: null,
    expected: (0, check.jZ)(minAge.text),
    remedy: REMEDY,
    findings: [ {
     message: "when it was made is not known",
     subject: subject
    } ]
   });
  }
  const REMEDY = "release another candidate with an annotated tag (git tag --annotate), on a machine whose clock is right";
  function judgeAge(tag, at, {minAge: minAge, now: now}) {
   const age = now - at;
   const facts = {
    actual: (0, check.jh)(ageIn(minAge, age)),
    expected: (0, check.jZ)(minAge.text),
    detail: `since ${tag}, made at ${(0, number_instant.r4)(at)}`
   };
   if (age >= minAge.milliseconds) return (0, checks_rule.EG)(rules_version.Xu, {}, {
    ...facts,
    status: "pass"
   });
   return (0, checks_rule.EG)(rules_version.Xu, {}, {
    ...facts,
    status: "fail",
    remedy: `run the release again at ${(0, number_instant.r4)(at + minAge.milliseconds)} or later`,
    findings: [ {
     message: "has not been out for long enough",
     subject: tag
    } ]
   });
  }
  const EPOCH = 0;
  function instantOf({at: at, taggedAt: taggedAt = at}, now) {
   if (taggedAt === "unknown") return;
   return [ at, taggedAt ].every(each => each > EPOCH && each <= now) ? larger(at, taggedAt) : void 0;
  }
  function larger(one, other) {
   return one > other ? one : other;
  }
  const UNITS = [ [ "w", 6048e5 ], [ "d", 864e5 ], [ "h", 36e5 ], [ "min", 6e4 ] ];
  function ageIn({text: text}, age) {
   const [unit, length] = UNITS.find(([name]) => text.endsWith(name)) ?? [ "min", 6e4 ];
   return `${Math.floor(age / length)}${unit}`;
  }
  const MAX_FINDINGS = 200;
  function firstFindings(findings, file) {
   const more = findings.length - MAX_FINDINGS;
   if (more <= 0) return findings;
   return [ ...findings.slice(0, MAX_FINDINGS), {
    message: `and ${more} more`,
    file: file
   } ];
  }
  function checkLeftovers(version, reading) {
   const left = leftoversIn(version, reading);
   const {fragments: fragments = []} = reading;
   const actual = (0, check.jh)(left.reduce((sum, {items: items}) => sum + items, fragments.length), "changes");
   if (!isStable(version)) {
    const expected = (0, check.pV)("any number of changes");
    const detail = "a pre-release may leave changes there";
    return (0, checks_rule.EG)(changelog.Bi, {}, {
     status: "pass",
     actual: actual,
     expected: expected,
     detail: detail
    });
   }
   const isWrong = fragments.length > 0 || left.some(({isLater: isLater}) => !isLater);
   return (0, checks_rule.EG)(changelog.Bi, {}, {
    status: isWrong ? "fail" : left.length > 0 ? "warn" : "pass",
    actual: actual,
    expected: (0, check.pV)(0, "changes"),
    remedy: leftover_check_remedyOf(left, {
     fragments: fragments,
     path: reading.path,
     version: version.text
    }),
    findings: firstFindings([ ...left.map(each => findingOf(each, reading.path)), ...fragments.map(file => ({
     message: "holds a change that no release has collected",
     file: file
    })) ], reading.path)
   });
  }
  function leftover_check_remedyOf(left, {fragments: fragments, path: path, version: version}) {
   const [first] = fragments;
   const collected = first === void 0 ? [] : [ `collect the changes in ${first.slice(0, first.lastIndexOf("/"))} in the entry for ${version} with the tool that reads them, and commit the result` ];
   if (left.length === 0 && first !== void 0) return collected.join("");
   const isWrong = left.some(({isLater: isLater}) => !isLater);
   const moved = `move ${isWrong ? remainderOf(left) : "what this version brings"} in ${path} to the entry for ${version}`;
   return [ moved, ...collected ].join("; ");
  }
  function remainderOf(left) {
   const titles = new Set(left.filter(({isLater: isLater}) => !isLater).map(({title: title}) => title));
   const [first, ...more] = titles;
   return first === "" || more.length > 0 ? "what is above the newest version" : `what is under ${first}`;
  }
  function findingOf({items: items, title: title, line: line, isLater: isLater}, file) {
   const changes = items === 1 ? "1 change is" : `${items} changes are`;
   const place = title === "" ? "above the newest version" : `under ${title}`;
   return {
    message: `${changes} ${isLater ? "" : "still "}${place}${isLater ? ", a later version" : ""}`,
    file: file,
    line: line
   };
  }
  function leftoversIn(version, {entries: entries, loose: loose}) {
   const newest = entries.findIndex(entry => isReleased(entry, version));
   const above = newest === -1 ? [] : entries.slice(0, newest);
   const all = [ ...entries.filter(entry => entry.version === void 0).map(entry => ({
    ...placeOf(entry),
    title: "Unreleased",
    isLater: false
   })), ...above.flatMap(entry => entry.version === void 0 ? [] : ofVersion(entry, version)), ...loose.filter(({after: after}) => newest !== -1 && after <= newest).map(({title: title, line: line, items: items}) => ({
    title: title,
    line: line,
    items: items,
    isLater: isLaterThan(title, version)
   })) ];
   return all.filter(({items: items}) => items > 0).toSorted((left, right) => left.line - right.line);
  }
  function isReleased({version: text, date: date, isPending: isPending}, version) {
   if (text === void 0) return false;
   if (isVersion(version, text)) return true;
   if (isPending) return false;
   const other = parseVersion(text, version.scheme);
   return date !== void 0 || other !== void 0 && compareVersions(other, version) <= 0;
  }
  function placeOf({line: line, sections: sections}) {
   const items = sections.flatMap(section => section.items).filter(item => !NOTHING.test(item));
   return {
    line: line,
    items: items.length
   };
  }
  const NOTHING = /^[\s*_-]*(?:no(?:thing| (?:new |notable |unreleased )?changes)(?: yet)?|none|n\/a)?[\s.*_-]*$/i;
  function ofVersion(entry, version) {
   const title = entry.version ?? "";
   return [ {
    ...placeOf(entry),
    title: title,
    isLater: isLaterThan(title, version)
   } ];
  }
  function isLaterThan(title, version) {
   const [, major, minor = "0", patch = "0"] = TITLE_VERSION.exec(title) ?? [];
   const text = [ major, minor, patch ].map(Number).join(".");
   const other = major === void 0 ? void 0 : parseVersion(text, version.scheme);
   return other !== void 0 && compareVersions(other, coreVersion(version)) > 0;
  }
  const TITLE_VERSION = /^\[?(?:v|version |release )?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?=$|[\s\](:,;+–—-])/i;
  function ownEntries({version: version, package: name}, entries) {
   const own = entries.filter(entry => isVersion(version, entry.version ?? ""));
   if (name === void 0 || !namesSeveral(entries)) return own;
   return own.filter(entry => entry.name === void 0 || isNamed(entry.name, name));
  }
  function namesSeveral(entries) {
   const names = new Set(entries.map(entry => entry.name?.toLowerCase()));
   names.delete(void 0);
   return names.size > 1;
  }
  function isNamed(written, name) {
   const [long, short] = [ written.toLowerCase(), name.toLowerCase() ];
   return long === short || long.endsWith(`/${short}`);
  }
  const CHANGESETS = new Set([ "Major Changes", "Minor Changes", "Patch Changes" ]);
  function isUndatedByHabit(own, entries) {
   const titles = own.sections.map(({title: title}) => title).filter(title => title !== "");
   return titles.length > 0 && titles.every(title => CHANGESETS.has(title)) && isUndated(entries);
  }
  function isUndated(entries) {
   return entries.every(({date: date, dateProblem: dateProblem}) => date === void 0 && dateProblem === void 0);
  }
  function checkChangelog(input) {
   const {version: version, reading: reading, breaking: breaking, dates: dates, now: now} = input;
   if (reading.kind !== "read") return [ unreadable(version, reading) ];
   const {path: path, entries: entries} = reading;
   const own = ownEntries(input, entries);
   return [ checkEntry({
    version: version,
    path: path,
    dates: dates,
    now: now
   }, own, entries), checkOrder(version, path, entries), checkLeftovers(version, reading), checkBreaking(path, own[0], breaking) ];
  }
  function releaseNotes(released, reading) {
   return reading.kind === "read" ? ownEntries(released, reading.entries)[0]?.body : void 0;
  }
  const NO_PROBLEMS = (0, check.pV)(0, "problems");
  function unreadable({text: text}, reading) {
   const {path: path} = reading;
   const isMissing = reading.kind === "missing";
   return (0, checks_rule.EG)(changelog.DC, {}, {
    status: isMissing ? "fail" : "inconclusive",
    actual: null,
    expected: NO_PROBLEMS,
    remedy: isMissing ? `write ${path} in the form of keepachangelog.com, with a dated entry for ${text}` : `fix ${path} so that it can be read`,
    findings: [ isMissing ? {
     message: `${path} does not exist`,
     file: path
    } : reading.finding ]
   });
  }
  function checkEntry(input, own, entries) {
   const {version: version, path: path, now: now} = input;
   const [first] = own;
   const needsDate = input.dates === "required" && first !== void 0 && !isUndatedByHabit(first, entries);
   const findings = first === void 0 ? [ absent(version, path, entries) ] : own.flatMap((entry, index) => [ ...faultsOf(entry, index, {
    needsDate: needsDate,
    now: now
   }), ...index === 0 ? olderThanBelow(version, entry, entries) : [] ]).map(fault => ({
    ...fault,
    file: path
   }));
   if (findings.length === 0) return staleOrRight(own, {
    path: path,
    now: now
   });
   const isUndatedLog = needsDate && first.date === void 0 && isUndated(entries);
   return (0, checks_rule.EG)(changelog.DC, {}, {
    status: "fail",
    actual: (0, check.jh)(findings.length, "problems"),
    expected: NO_PROBLEMS,
    remedy: `write ${headingIn(path, version)} in ${path}, with what changed under it${isUndatedLog ? "; or set changelog-dates: optional under release in the policy if the log has no dates" : ""}`,
    findings: firstFindings(findings, path)
   });
  }
  function headingIn(path, {text: text}) {
   if (/\.(?:rst|rest)$/i.test(path)) return `the title "${text} (YYYY-MM-DD)"`;
   if (/\.(?:adoc|asciidoc|asc)$/i.test(path)) return `"== ${text} (YYYY-MM-DD)"`;
   if (/(?:^|\/)debian\/changelog$/.test(path)) return `an entry for ${text} that is not UNRELEASED`;
   return `"## [${text}] - YYYY-MM-DD"`;
  }
  function staleOrRight(own, {path: path, now: now}) {
   const findings = own.flatMap(({date: date, line: line}) => date !== void 0 && now - (0, 
   number_instant.ol)(date) > STALE ? [ {
    message: `the entry is dated ${date}, weeks before the release`,
    file: path,
    line: line
   } ] : []);
   return (0, checks_rule.EG)(changelog.DC, {}, {
    status: findings.length === 0 ? "pass" : "warn",
    actual: (0, check.jh)(findings.length, "problems"),
    expected: NO_PROBLEMS,
    remedy: `write the day of the release in ${path}`,
    findings: findings
   });
  }
  const STALE = 15 * 864e5;
  function olderThanBelow(version, entry, entries) {
   const below = entries.slice(entries.indexOf(entry) + 1).find(({version: text, date: date}) => {
    const other = parseVersion(text ?? "", version.scheme);
    return other && date !== void 0 && compareVersions(other, version) < 0;
   });
   if (entry.date === void 0 || below?.date === void 0 || entry.date >= below.date) return [];
   const message = `the entry is dated ${entry.date}, before ${below.version} below it, which is dated ${below.date}`;
   return [ {
    message: message,
    line: entry.line
   } ];
  }
  function absent({text: text}, path, entries) {
   const near = entries.find(entry => entry.version?.startsWith(text) === true);
   const hint = near?.version === void 0 ? "" : `; ${near.version} on line ${near.line} is another version`;
   return {
    message: `has no entry for ${text}${hint}`,
    file: path,
    line: near?.line ?? 1
   };
  }
  const changelog_checks_TIME_ZONES = 14 * 36e5;
  function faultsOf(entry, index, {needsDate: needsDate, now: now}) {
   const {date: date, dateProblem: dateProblem, isPending: isPending} = entry;
   const faults = [ index > 0 && "the version already has an entry: keep one of the two", isPending && "the entry says that the version is not released yet", dateProblem, needsDate && date === void 0 && dateProblem === void 0 && !isPending && "the entry has no date, as in 2026-01-31", date !== void 0 && (0, 
   number_instant.ol)(date) > now + changelog_checks_TIME_ZONES && `the entry is dated ${date}, which is in the future`, entry.isYanked && "the entry is marked as yanked: a withdrawn version is not released", entry.sections.every(({items: items}) => items.length === 0) && "the entry is empty" ];
   return faults.flatMap(message => message === false || message === void 0 ? [] : [ {
    message: message,
    line: entry.line
   } ]);
  }
  function checkOrder({scheme: scheme}, path, entries) {
   const findings = [];
   let above;
   for (const entry of entries) {
    const version = parseVersion(entry.version ?? "", scheme);
    if (version === void 0) continue;
    const message = above === void 0 ? void 0 : disorderOf(above, {
     version: version,
     entry: entry
    });
    if (message !== void 0) findings.push({
     message: message,
     file: path,
     line: entry.line
    });
    above = {
     version: version,
     entry: entry
    };
   }
   return (0, checks_rule.EG)(changelog.je, {}, {
    status: findings.length === 0 ? "pass" : "warn",
    ...(0, check.kO)(findings, "entries out of order"),
    findings: firstFindings(findings, path)
   });
  }
  function disorderOf(above, below) {
   if (compareVersions(above.version, below.version) <= 0) return `${below.version.text} is below ${above.version.text}, which is not newer`;
   const [newer, older] = [ above.entry.date, below.entry.date ];
   return newer !== void 0 && older !== void 0 && newer < older ? `${below.version.text} is dated ${older}, which is later than ${above.version.text} above it` : void 0;
  }
  var star_pattern = __webpack_require__(3394);
  function matchesName(pattern, name) {
   const star = pattern.indexOf("*");
   if (star === -1) return pattern === name;
   if (pattern[star - 1] !== "\\" && !name.startsWith(pattern.slice(0, star))) return false;
   return (0, star_pattern.qL)(placesOf(pattern), name);
  }
  function placesOf(pattern) {
   return Array.from(pattern.match(/\\\*|[\s\S]/g) ?? [], sign => sign === "*" ? star_pattern.dP : (0, 
   star_pattern.rq)(sign === "\\*" ? "*" : sign));
  }
  const TITLES = {
   linux: "Linux",
   macos: "macOS",
   windows: "Windows"
  };
  function checkCi(input) {
   const {reading: reading, requiredOs: requiredOs, requiredCheckRuns: requiredCheckRuns} = input;
   if (requiredOs.length === 0 && requiredCheckRuns.length === 0) return [];
   if (reading.kind === "unknown") return unknownChecks(input, reading);
   const jobs = reading.jobs.filter(job => !isOwn(job, input) && !isLeftOut(job, input.optionalJobs));
   return [ ...requiredOs.map(os => checkSystem(os, jobs, input.repository)), ...requiredOs.length === 0 ? [] : [ checkUnplaced(jobs) ], ...requiredCheckRuns.map(name => checkExternal(name, reading.checkRuns)) ];
  }
  const SUCCESSFUL = (0, check.jZ)(1, "successful jobs");
  const UNSUCCESSFUL = (0, check.pV)(0, "unsuccessful jobs");
  const SUCCESS = (0, check.pV)("success");
  function unknownChecks({requiredOs: requiredOs, requiredCheckRuns: requiredCheckRuns}, {reason: reason, remedy: remedy}) {
   const unknown = {
    status: "inconclusive",
    actual: null,
    remedy: remedy,
    findings: [ {
     message: reason
    } ]
   };
   return [ ...requiredOs.map(system => (0, checks_rule.EG)(ci._A, {
    system: system
   }, {
    ...unknown,
    expected: SUCCESSFUL
   })), ...requiredCheckRuns.map(check => (0, checks_rule.EG)(ci.Gk, {
    check: check
   }, {
    ...unknown,
    expected: SUCCESS
   })) ];
  }
  function isOwn({runId: runId, path: path}, {ownRunId: ownRunId, ownWorkflow: ownWorkflow}) {
   return runId === ownRunId || path === ownWorkflow;
  }
  const OWN_EVENTS = new Set([ "push", "merge_group", "schedule", "workflow_dispatch" ]);
  function isOfCommit({event: event, headRepository: headRepository}, repository) {
   return OWN_EVENTS.has(event) && (repository === "" || headRepository === repository);
  }
  function isLeftOut({name: name, conclusion: conclusion}, optional) {
   const isSkipped = conclusion === "skipped" || conclusion === "neutral";
   return isSkipped && optional.some(pattern => matchesName(pattern, name));
  }
  function checkSystem(system, jobs, repository) {
   const own = jobs.filter(job => job.os === system);
   if (!own.some(job => isOfCommit(job, repository))) return withoutJob(system, own);
   return checkJobs(ci._A, {
    system: system
   }, own);
  }
  function withoutJob(system, others) {
   const name = TITLES[system];
   const events = [ ...new Set(others.map(({event: event}) => event)) ].join(", ");
   const message = others.length === 0 ? `no job of this commit ran on ${name}` : `jobs ran on ${name} only for ${events}, which tests another commit or another repository`;
   return (0, checks_rule.EG)(ci._A, {
    system: system
   }, {
    status: "fail",
    actual: (0, check.jh)(0, "successful jobs"),
    expected: SUCCESSFUL,
    remedy: `run CI on ${name} for this commit; if it runs on a self-hosted runner, give that runner the label ${name}`,
    findings: [ {
     message: message,
     subject: system
    } ]
   });
  }
  function checkUnplaced(jobs) {
   return checkJobs(ci.MI, {}, jobs.filter(({os: os}) => os === void 0));
  }
  function checkJobs(rule, scope, jobs) {
   const bad = jobs.filter(({conclusion: conclusion}) => conclusion !== "success");
   return (0, checks_rule.EG)(rule, scope, {
    status: bad.length === 0 ? "pass" : statusOfBad(bad),
    actual: (0, check.jh)(bad.length, "unsuccessful jobs"),
    expected: UNSUCCESSFUL,
    detail: `${jobs.length - bad.length} of ${jobs.length} jobs succeeded`,
    findings: bad.map(ci_checks_findingOf)
   });
  }
  function statusOfBad(bad) {
   return bad.every(({conclusion: conclusion}) => conclusion === null) ? "inconclusive" : "fail";
  }
  function ci_checks_findingOf({workflow: workflow, name: name, conclusion: conclusion, url: url}) {
   return {
    message: `${conclusion ?? "still running"}: ${url}`,
    subject: `${workflow} / ${name}`
   };
  }
  function checkExternal(name, runs) {
   const own = runs.filter(run => run.name === name);
   const bad = own.filter(({conclusion: conclusion}) => conclusion !== "success");
   const common = {
    expected: SUCCESS,
    remedy: `find out why ${name} did not succeed, and let it report again`
   };
   if (own.length === 0) {
    const findings = [ {
     message: `this commit has no check run ${name}`,
     subject: name
    } ];
    const actual = (0, check.jh)("no check run");
    return (0, checks_rule.EG)(ci.Gk, {
     check: name
    }, {
     ...common,
     status: "fail",
     actual: actual,
     findings: findings
    });
   }
   return (0, checks_rule.EG)(ci.Gk, {
    check: name
   }, {
    ...common,
    status: bad.length === 0 ? "pass" : statusOfBad(bad),
    actual: (0, check.jh)(bad.length === 0 ? "success" : bad[0]?.conclusion ?? "still running"),
    findings: bad.map(({conclusion: conclusion, url: url}) => ({
     message: `${conclusion ?? "still running"}: ${url}`,
     subject: name
    }))
   });
  }
  var rules_deprecations = __webpack_require__(8925);
  function checkBump(input) {
   const {version: version, channel: channel, breaking: breaking, deprecations: deprecations} = input;
   if (breaking === void 0) return bump_check_unknownHistory();
   const actual = (0, check.jh)(version.text);
   const isBeforeOne = channel.previous === void 0 || channel.previous.major === 0;
   if (!schemeOf(version.scheme).breaksInMajor) {
    const expected = (0, check.pV)("any version: what breaks is documented in the change log");
    return (0, checks_rule.EG)(rules_version.Cr, {}, {
     status: "pass",
     actual: actual,
     expected: expected
    });
   }
   if (breaking.length === 0 || isBeforeOne) {
    const expected = (0, check.pV)(freeVersion(channel));
    return (0, checks_rule.EG)(rules_version.Cr, {}, {
     status: "pass",
     actual: actual,
     expected: expected
    });
   }
   const findings = breaking.map(change => ({
    message: `commit ${change.sha.slice(0, 7)} is a breaking change: ${saidOf(change)}`,
    subject: change.sha
   }));
   if (channel.kind !== "major") {
    const next = nextMajor(channel.previous);
    const remedy = remedyOfBump(next, input);
    return (0, checks_rule.EG)(rules_version.Cr, {}, {
     status: "fail",
     actual: actual,
     expected: (0, check.pV)(next),
     remedy: remedy,
     findings: findings
    });
   }
   if (deprecations === void 0) {
    const detail = "the policy names no register of deprecations, so an item in the change log is enough";
    return (0, checks_rule.EG)(rules_version.Cr, {}, {
     status: "pass",
     actual: actual,
     expected: (0, check.pV)("a major version"),
     detail: detail
    });
   }
   return checkServed(version, deprecations, findings);
  }
  function freeVersion({previous: previous}) {
   if (previous === void 0) return "any version, as the first one";
   return previous.major === 0 ? "any version up to 1.0" : "any version without breaking changes";
  }
  function nextMajor(previous) {
   const steps = previous === void 0 ? [] : release_line_successorsOf(previous, [], NO_EARLIER);
   return steps.find(({kind: kind}) => kind === "major")?.next ?? "a major version";
  }
  function remedyOfBump(next, {version: version, released: released, rules: rules, format: format}) {
   const major = parseVersion(next, version.scheme);
   const isOut = released.some(each => isStable(each) && (major === void 0 || compareVersions(each, major) >= 0));
   if (major === void 0 || isOut) return `revert the breaking changes: ${next} has been released, so they can only come in a later major version`;
   const {candidateFor: candidateFor, preReleases: preReleases} = rules;
   const hasCandidate = released.some(each => !isStable(each) && haveSameCore(each, major));
   const needsCandidate = !isStable(version) || candidateFor.includes("major") && !hasCandidate;
   const known = {
    rules: preReleases,
    released: released,
    ignored: []
   };
   const candidate = needsCandidate ? nextPreRelease(major, preReleaseOf(version)?.label, known) : void 0;
   return `release ${tagOf(format, candidate?.text ?? next)}, or revert the breaking changes`;
  }
  function checkServed(version, deprecations, breaks) {
   const core = coreVersion(version);
   const served = deprecations.filter(({removedIn: removedIn}) => isVersion(core, removedIn ?? "")).length;
   const unit = `deprecations with removed-in: ${core.text}`;
   return (0, checks_rule.EG)(rules_version.Cr, {}, {
    status: served > 0 ? "pass" : "fail",
    actual: (0, check.jh)(served, unit),
    expected: (0, check.jZ)(1, unit),
    remedy: `list what goes in the register that release.deprecations names, with removed-in: ${core.text}, once enough versions have warned of it; until then, revert the breaking changes`,
    findings: served > 0 ? [] : breaks
   });
  }
  function bump_check_unknownHistory() {
   return (0, checks_rule.EG)(rules_version.Cr, {}, {
    status: "inconclusive",
    actual: null,
    expected: (0, check.pV)("a major version if anything breaks"),
    remedy: "check out the whole history with its tags: use actions/checkout with fetch-depth: 0",
    findings: [ {
     message: "the commits since the version before cannot be read"
    } ]
   });
  }
  function checkDeprecations(input) {
   const checks = [ checkBump(input) ];
   if (input.deprecations === void 0) return checks;
   return [ ...checks, checkWindows(input, input.deprecations), checkOverdue(input, input.deprecations) ];
  }
  function missingRegister(path, branch) {
   const write = `write ${path}, with deprecations: [] if nothing is deprecated`;
   const message = branch === void 0 ? `${path} does not exist` : `the policy of ${branch} names ${path}, but the commit has no such file`;
   return (0, checks_rule.EG)(rules_deprecations.ZD, {}, {
    status: "inconclusive",
    actual: null,
    expected: (0, check.pV)(path),
    remedy: branch === void 0 ? write : `${write}, and release a commit that has it`,
    findings: [ {
     message: message,
     file: path
    } ]
   });
  }
  function checkWindows(input, deprecations) {
   const findings = deprecations.flatMap(each => windowFaults(each, input).map(message => ({
    message: message,
    subject: each.id,
    file: each.file,
    line: each.line
   })));
   const leaving = deprecations.filter(({removedIn: removedIn}) => isRemoved(removedIn, input));
   return (0, checks_rule.EG)(rules_deprecations.Nf, {}, {
    status: findings.length === 0 ? "pass" : "fail",
    ...(0, check.kO)(findings, "problems"),
    detail: `${leaving.length} of ${deprecations.length} deprecations are removed in this version. Before 1.0 one minor version has to warn; after that two for an API, which only a major version removes, and one for a flag`
   });
  }
  const MINORS = {
   api: 2,
   "cli-flag": 1,
   capability: 0
  };
  function windowFaults(deprecation, input) {
   const {kind: kind, deprecatedIn: deprecatedIn, removedIn: removedIn} = deprecation;
   const {scheme: scheme} = input.version;
   const [from, until] = [ parseVersion(deprecatedIn, scheme), parseVersion(removedIn ?? "", scheme) ];
   if (from === void 0 || until === void 0) return [];
   if (compareVersions(until, from) <= 0) return [ `is removed in ${until.text}, but only deprecated in ${from.text}` ];
   if (schemeOf(scheme).breaksInMajor && until.major > 0 && kind === "api" && !isMajorStart(until)) return [ `is an API, but ${until.text} is not a major version` ];
   return isRemoved(removedIn, input) ? removalFaults(deprecation, {
    from: from,
    until: until
   }, input) : [];
  }
  function removalFaults({id: id, kind: kind, announced: announced}, {from: from, until: until}, {released: released, notes: notes, now: now}) {
   const needed = from.major === 0 ? 1 : MINORS[kind];
   const served = minorsBetween(from, until, released);
   const had = served.length === 0 ? "none" : served.join(", ");
   const wasReleased = released.some(each => compareVersions(each, from) === 0);
   return [ served.length < needed && `was deprecated in ${counted(served.length)} before ${until.text} (${had}), but needs ${needed}`, (0, 
   number_instant.ol)(announced) > now && `is removed, but announced only for ${announced}`, kind !== "capability" && !wasReleased && `is deprecated in ${from.text}, which was never released`, kind === "capability" && !names(notes ?? "", id) && "is a capability, but the release notes do not name it" ].filter(fault => fault !== false);
  }
  function counted(minors) {
   return `${minors} released minor version${minors === 1 ? "" : "s"}`;
  }
  function isRemoved(removedIn, {version: version, channel: channel}) {
   const until = parseVersion(removedIn ?? "", version.scheme);
   if (until === void 0 || compareVersions(until, coreVersion(version)) > 0) return false;
   return channel.previous === void 0 || compareVersions(until, channel.previous) > 0;
  }
  function names(text, name) {
   const at = text.indexOf(name);
   if (at === -1) return false;
   const isWord = character => character !== void 0 && /[\p{L}\p{N}_]/u.test(character);
   if (!isWord(text[at - 1]) && !isWord(text[at + name.length])) return true;
   return names(text.slice(at + name.length), name);
  }
  function isMajorStart({minor: minor, patch: patch}) {
   return minor === 0 && patch === 0;
  }
  function minorsBetween(from, until, released) {
   const warning = released.filter(each => isStable(each) && compareVersions(each, from) >= 0 && compareVersions(each, until) < 0);
   return [ ...new Set(warning.map(({major: major, minor: minor}) => `${major}.${minor}`)) ];
  }
  function checkOverdue({version: version, released: released}, deprecations) {
   const known = [ ...released, version ];
   const findings = deprecations.flatMap(each => {
    const {id: id, deprecatedIn: deprecatedIn, removedIn: removedIn, file: file, line: line} = each;
    const place = {
     subject: id,
     file: file,
     line: line
    };
    const from = parseVersion(deprecatedIn, version.scheme);
    if (from === void 0) return [];
    if (compareVersions(from, version) <= 0 && !known.some(each => haveSameCore(each, from))) return [ {
     message: `is deprecated in ${deprecatedIn}, which was never released`,
     ...place
    } ];
    const isForgotten = removedIn === void 0 && version.major > from.major + (from.major === 0 ? 0 : 1);
    if (!isForgotten) return [];
    return [ {
     message: `has been deprecated since ${deprecatedIn} but has no removed-in`,
     ...place
    } ];
   });
   return (0, checks_rule.EG)(rules_deprecations.kg, {}, {
    status: findings.length === 0 ? "pass" : "warn",
    ...(0, check.kO)(findings, "overdue deprecations")
   });
  }
  var version_spelling = __webpack_require__(287);
  var manifest = __webpack_require__(9899);
  const RULE_OF = {
   manifest: manifest.cX,
   "same-version": manifest.aV,
   "lock-file": manifest.$x
  };
  function checkManifests(version, tag, readings) {
   return [ ...Map.groupBy(readings, ({path: path}) => path).values() ].flatMap(own => {
    const [first] = own;
    if (first === void 0) return [];
    const rule = first.kind === "go-module" ? manifest.I8 : RULE_OF[first.role];
    return (0, checks_rule.EG)(rule, first.path === "" ? {} : {
     file: first.path
    }, worstOf(own.map(reading => outcomeOf(version, tag, reading))));
   });
  }
  const WORST_FIRST = [ "fail", "inconclusive", "pass" ];
  function worstOf(outcomes) {
   const worst = WORST_FIRST.flatMap(status => outcomes.find(outcome => outcome.status === status) ?? [])[0];
   if (worst === void 0) throw new Error("a file without a reading has no outcome");
   const findings = outcomes.flatMap(outcome => outcome.findings ?? []);
   return {
    ...worst,
    findings: [ ...new Map(findings.map(each => [ JSON.stringify(each), each ])).values() ]
   };
  }
  function goModuleOutcome({major: major, text: text}, tag, {path: path, folder: folder, module: module, line: line}) {
   const isGopkg = module.startsWith("gopkg.in/");
   const [, suffix] = (isGopkg ? /\.v(0|[1-9]\d{0,14})$/ : /\/v(0|[1-9]\d{0,14})$/).exec(module) ?? [];
   const named = suffix === void 0 ? void 0 : Number(suffix);
   const wanted = major > 1 || isGopkg ? major : void 0;
   const prefix = folder.replace(/(?:^|\/)v\d+$/, "");
   const own = `${prefix === "" ? "" : `${prefix}/`}v${text}`;
   const faults = [ named !== wanted && `the module is named ${module}, which is not a name for version ${major}`, tag !== own && `Go looks for it under the tag ${own}` ].filter(fault => fault !== false);
   return {
    status: faults.length === 0 ? "pass" : "fail",
    actual: (0, check.jh)(module),
    expected: (0, check.pV)(`a module of version ${major}, tagged ${own}`),
    findings: faults.map(message => ({
     message: message,
     file: path,
     line: line
    }))
   };
  }
  function outcomeOf(version, tag, reading) {
   const {path: path} = reading;
   const expected = (0, check.pV)(version.text);
   switch (reading.kind) {
   case "go-module":
    return goModuleOutcome(version, tag, reading);

   case "tag":
    return {
     status: "pass",
     actual: (0, check.jh)(version.text),
     expected: expected,
     detail: tagDetail(reading.tool)
    };

   case "missing":
    {
     const findings = [ {
      message: `${path} does not exist`,
      file: path
     } ];
     const remedy = `commit ${path}, or correct its path in the policy`;
     return {
      status: "inconclusive",
      actual: null,
      expected: expected,
      remedy: remedy,
      findings: findings
     };
    }

   case "unreadable":
    {
     const remedy = unreadableRemedy(reading.role, path);
     return {
      status: "inconclusive",
      actual: null,
      expected: expected,
      remedy: remedy,
      findings: [ reading.finding ]
     };
    }

   case "read":
    {
     const actual = (0, check.jh)(reading.version);
     if (isVersion(version, reading.version) || (0, version_spelling.ZB)(reading.version, version.text, reading.spelling)) return {
      status: "pass",
      actual: actual,
      expected: expected
     };
     const message = `has version ${reading.version}, but the tag has ${version.text}`;
     return {
      status: "fail",
      actual: actual,
      expected: expected,
      remedy: manifest_checks_remedyOf(path, version, reading.spelling),
      findings: [ {
       message: message,
       file: path,
       line: reading.line
      } ]
     };
    }
   }
  }
  const LOCK_COMMANDS = new Map([ [ "Cargo.lock", "cargo update --workspace" ], [ "package-lock.json", "npm install --package-lock-only" ], [ "npm-shrinkwrap.json", "npm shrinkwrap" ], [ "uv.lock", "uv lock" ], [ "poetry.lock", "poetry lock" ], [ "pdm.lock", "pdm lock --update-reuse" ], [ "bun.lock", "bun install --lockfile-only" ], [ "Gemfile.lock", "bundle lock" ] ]);
  function manifest_checks_remedyOf(path, {text: text}, spelling) {
   const command = LOCK_COMMANDS.get(path.slice(path.lastIndexOf("/") + 1));
   return command === void 0 ? `write ${(0, version_spelling.Ce)(text, spelling)} in ${path}, and tag the commit that has it` : `update ${path} to ${text} with ${command}, and tag the commit that has it`;
  }
  function unreadableRemedy(role, path) {
   const command = LOCK_COMMANDS.get(path.slice(path.lastIndexOf("/") + 1));
   return role === "lock-file" && command !== void 0 ? `regenerate ${path} with ${command}, and tag the commit that has it` : `write the version out in ${path}, or name another place in the policy instead: { file: ${path}, pattern: "<text>{version}<text>" } for a file of any kind, or tag if nothing but the tag has it`;
  }
  function tagDetail(tool) {
   return tool === void 0 ? "the policy says that nothing but the tag has the version" : `nothing but the tag has the version: ${tool} takes it from there`;
  }
  const PASS_RATE = "conformance-gate/pass-rate";
  const RAW_PASS_RATE = "conformance-gate/raw-pass-rate";
  const QUARANTINED = "conformance-gate/quarantined";
  const FAILURES = "conformance-gate/failures";
  const MET_ON_DAYS = "perf-budget/history-met-on-days";
  const DOCUMENTS = new Set([ "traceability/documents-exist", "traceability/documents-age", "traceability/documents-history", "traceability/documents-links", "traceability/documents-readable" ]);
  function budgetStreak(verdicts, wanted) {
   const budgets = verdicts.flatMap(({checks: checks}) => checks.flatMap(metBudget));
   const shortest = Math.min(...budgets.map(({asked: asked}) => asked));
   if (budgets.length === 0 || shortest < wanted) {
    const found = budgets.length === 0 ? "no days in a row" : `only ${shortest} days in a row`;
    const message = `the verdict of perf-budget for this commit proves ${found}, but ${wanted} are required: set performance.history.met-on-days: ${wanted}`;
    return {
     kind: "unknown",
     finding: {
      message: message
     }
    };
   }
   const failed = budgets.filter(({status: status}) => status === "fail");
   const missing = budgets.filter(({status: status}) => status !== "fail" && status !== "pass");
   if (failed.length + missing.length === 0) return {
    kind: "met",
    days: shortest
   };
   const days = Math.min(...budgets.map(({met: met}) => met));
   return {
    kind: "not-met",
    days: days,
    failed: failed.map(budget_streak_findingOf),
    missing: missing.map(budget_streak_findingOf)
   };
  }
  function metBudget({rule: rule, scope: scope, status: status, actual: actual, expected: expected}) {
   if (rule !== MET_ON_DAYS || scope.budget === void 0) return [];
   return [ {
    budget: scope.budget,
    status: status,
    asked: askedDays(expected),
    met: daysOf(actual)
   } ];
  }
  function askedDays({operator: operator, limit: limit, unit: unit}) {
   return operator === "at-least" || operator === "is" ? daysOf({
    value: limit,
    unit: unit ?? ""
   }) : 0;
  }
  function daysOf(amount) {
   return amount?.unit === "days" && typeof amount.value === "number" ? amount.value : 0;
  }
  function budget_streak_findingOf({budget: budget, asked: asked, met: met}) {
   return {
    message: `met on ${met} of ${asked} days`,
    subject: budget
   };
  }
  var one_zero = __webpack_require__(2019);
  var decimal = __webpack_require__(3980);
  function campaignRates({checks: checks}) {
   const names = new Set(checks.flatMap(({scope: scope}) => scope.campaign ?? []));
   return [ ...names ].map(campaign => {
    const own = checks.filter(({scope: scope}) => scope.campaign === campaign);
    const amountsBy = (name, unit) => own.filter(({rule: rule}) => rule === name).flatMap(check => amountOf(check, unit));
    const raw = amountsBy(RAW_PASS_RATE, "%");
    const rates = raw.length === 0 && own.some(leavesOut) ? [] : [ ...amountsBy(PASS_RATE, "%"), ...raw ];
    const failures = amountsBy(FAILURES, "subjects");
    return {
     campaign: campaign,
     rate: rates.length === 0 ? void 0 : Math.min(...rates),
     included: raw.length === 0 ? "" : ", excused and quarantined failures counted",
     failures: failures.length === 0 ? void 0 : Math.max(...failures)
    };
   });
  }
  function leavesOut({rule: rule, actual: actual}) {
   return rule === QUARANTINED && actual?.value !== 0;
  }
  function amountOf({actual: actual}, unit) {
   return actual?.unit === unit && typeof actual.value === "number" ? [ actual.value ] : [];
  }
  function failureDoubts({campaign: subject, rate: rate, failures: failures}, verdict, now) {
   if (rate === void 0 || rate === 100) return [];
   if (failures === void 0) {
    const message = "the verdict does not show whether each failing subject has an exception";
    return [ {
     status: "inconclusive",
     finding: {
      message: message,
      subject: subject
     },
     remedy: COUNT
    } ];
   }
   if (failures > 0) {
    const isExcluded = verdict.exceptions.applied.length === 0;
    const fail = failures === 1 ? "1 subject fails" : `${failures} subjects fail`;
    const message = isExcluded ? `${fail} without an exception` : `${fail}, and the verdict does not show that each has an exception`;
    return [ {
     status: isExcluded ? "fail" : "inconclusive",
     finding: {
      message: message,
      subject: subject
     },
     remedy: COUNT
    } ];
   }
   if (dayOf((0, number_instant.nV)(verdict.evaluatedAt)) === dayOf(now)) return [];
   const message = `was judged at ${verdict.evaluatedAt}, and an exception may have expired since`;
   return [ {
    status: "inconclusive",
    finding: {
     message: message,
     subject: subject
    },
    remedy: AGAIN
   } ];
  }
  const COUNT = "write an exception for each failing subject, set exceptions: count-as-pass and max-failures in every campaign of conformance.campaigns, and run conformance-gate on this commit";
  const AGAIN = "run conformance-gate on this commit again, on the day of the release (UTC)";
  function dayOf(instant) {
   return instant && (0, number_instant.r4)(instant).slice(0, 10);
  }
  function checkPassRate({policy: policy, conformance: conformance, now: now}) {
   const expected = expectedBy(policy);
   const campaigns = conformance.flatMap(verdict => campaignRates(verdict).flatMap(each => {
    const minimum = minimumOf(each.campaign, policy);
    return minimum === void 0 ? [] : [ {
     ...each,
     verdict: verdict,
     minimum: minimum
    } ];
   }));
   const rates = campaigns.flatMap(({rate: rate}) => rate ?? []);
   if (rates.length === 0) return (0, checks_rule.EG)(one_zero.Wd, {}, {
    ...WITHOUT_RATE,
    expected: expected
   });
   const doubts = campaigns.flatMap(each => failureDoubts(each, each.verdict, now));
   const low = campaigns.filter(({rate: rate, minimum: minimum}) => rate !== void 0 && isBelow(rate, minimum));
   const expired = conformance.flatMap(({exceptions: exceptions}) => exceptions.expired);
   const failed = [ ...low.map(lowRate), ...expired.map(subject => ({
    message: "its exception has expired",
    subject: subject
   })), ...doubts.flatMap(({status: status, finding: finding}) => status === "fail" ? [ finding ] : []) ];
   const unproved = doubts.filter(({status: status}) => status === "inconclusive");
   const known = new Set(campaigns.map(({campaign: campaign}) => campaign));
   const unmeasured = [ ...campaigns.filter(({rate: rate}) => rate === void 0).map(withoutRate), ...Object.keys(policy.campaigns ?? {}).flatMap(campaign => known.has(campaign) ? [] : [ withoutRate({
    campaign: campaign
   }) ]) ];
   const remedy = unmeasured.length > 0 ? WITHOUT_RATE.remedy : doubts[0]?.remedy;
   return (0, checks_rule.EG)(one_zero.Wd, {}, {
    status: statusOf(failed, [ ...unmeasured, ...unproved ]),
    actual: (0, check.jh)(Math.min(...rates), "%"),
    expected: expected,
    ...low.length + expired.length > 0 || remedy === void 0 ? {} : {
     remedy: remedy
    },
    findings: [ ...failed, ...unmeasured, ...unproved.map(({finding: finding}) => finding) ]
   });
  }
  const WITHOUT_RATE = {
   status: "inconclusive",
   actual: null,
   remedy: "set min-pass-rate in every campaign of conformance.campaigns, and run conformance-gate on this commit",
   findings: [ {
    message: "no verdict of conformance-gate for this commit has the pass rate of a campaign"
   } ]
  };
  function minimumOf(campaign, policy) {
   const {campaigns: campaigns = {}} = policy;
   return Object.hasOwn(campaigns, campaign) ? campaigns[campaign] : policy["min-pass-rate"];
  }
  function expectedBy({"min-pass-rate": minimum, campaigns: campaigns = {}}) {
   const named = Object.entries(campaigns).map(([campaign, rate]) => `${campaign} ≥ ${limitOf(rate)}%`);
   if (named.length === 0 && minimum !== void 0) return (0, check.jZ)(limitOf(minimum), "%");
   return (0, check.pV)([ ...named, ...minimum === void 0 ? [] : [ `others ≥ ${limitOf(minimum)}%` ] ].join(", "));
  }
  function isBelow(rate, minimum) {
   return (0, decimal.YL)((0, decimal.us)(rate), minimum) < 0;
  }
  function limitOf(minimum) {
   const [text, number] = [ (0, decimal.M2)(minimum), (0, decimal._A)(minimum) ];
   return String(number) === text ? number : text;
  }
  function lowRate({campaign: campaign, rate: rate, included: included}) {
   return {
    message: `${rate}% of the executed subjects passed${included}`,
    subject: campaign
   };
  }
  function withoutRate({campaign: campaign}) {
   return {
    message: "its pass rate was not measured",
    subject: campaign
   };
  }
  function statusOf(failed, unknown) {
   if (failed.length > 0) return "fail";
   return unknown.length > 0 ? "inconclusive" : "pass";
  }
  function checkOneZero(input) {
   const {policy: policy, streak: streak, isDue: isDue, conformance: conformance, now: now} = input;
   const isRated = policy["min-pass-rate"] !== void 0 || policy.campaigns !== void 0;
   const days = one_zero_checks_daysOf(policy);
   const checks = [ isRated ? checkPassRate({
    policy: policy,
    conformance: conformance,
    now: now
   }) : void 0, days === void 0 ? void 0 : checkStreak(streak, days), input.documents === void 0 ? void 0 : checkDocuments(input.documents), ...(policy.attestations ?? []).map(name => checkAttestation(name, input)) ].filter(check => check !== void 0);
   return isDue ? checks : checks.map(asReport);
  }
  const DAY = 864e5;
  function one_zero_checks_daysOf(policy) {
   const asked = policy["budgets-met-for"];
   return asked && Math.ceil(asked.milliseconds / DAY);
  }
  function asReport(check) {
   if (check.status !== "fail" && check.status !== "inconclusive") return check;
   const known = check.detail === void 0 ? "" : `; ${check.detail}`;
   return {
    ...check,
    status: "warn",
    detail: `reported only: this release is not 1.0${known}`
   };
  }
  function checkStreak(streak, wanted) {
   const expected = (0, check.jZ)(wanted, "days");
   switch (streak.kind) {
   case "met":
    return (0, checks_rule.EG)(one_zero.Jw, {}, {
     status: "pass",
     actual: (0, check.jh)(streak.days, "days"),
     expected: expected
    });

   case "not-met":
    return (0, checks_rule.EG)(one_zero.Jw, {}, {
     status: streak.failed.length > 0 ? "fail" : "inconclusive",
     actual: (0, check.jh)(streak.days, "days"),
     expected: expected,
     findings: [ ...streak.failed, ...streak.missing ]
    });

   case "unknown":
    return (0, checks_rule.EG)(one_zero.Jw, {}, {
     status: "inconclusive",
     actual: null,
     expected: expected,
     remedy: "name the history in performance.history.path, and restore it before perf-budget runs",
     findings: [ streak.finding ]
    });
   }
  }
  function checkDocuments(verdicts) {
   const own = verdicts.flatMap(({checks: checks}) => checks.filter(({rule: rule}) => DOCUMENTS.has(rule)));
   const bad = own.filter(({status: status}) => status !== "pass");
   if (own.length === 0) return (0, checks_rule.EG)(one_zero.zV, {}, {
    status: "inconclusive",
    actual: null,
    expected: (0, check.pV)("every check of documents passes"),
    remedy: "run traceability on this commit, and name its verdict in release.evidence",
    findings: [ {
     message: "no verdict of traceability for this commit is about documents"
    } ]
   });
   return (0, checks_rule.EG)(one_zero.zV, {}, {
    status: documentsStatus(bad),
    actual: (0, check.jh)(bad.length, "checks that did not pass"),
    expected: (0, check.pV)(0, "checks that did not pass"),
    detail: `${own.length - bad.length} of ${own.length} checks of documents passed`,
    remedy: bad[0]?.remedy ?? one_zero.zV.remedy,
    findings: bad.flatMap(({title: title, findings: findings}) => findings.length === 0 ? [ {
     message: title
    } ] : findings.map(({message: message, ...place}) => ({
     ...place,
     message: `${title}: ${message}`
    })))
   });
  }
  function documentsStatus(bad) {
   if (bad.length === 0) return "pass";
   return bad.some(({status: status}) => status === "fail" || status === "warn") ? "fail" : "inconclusive";
  }
  const VALID = (0, check.pV)("a valid attestation");
  function checkAttestation(name, {policy: policy, attestations: attestations, now: now}) {
   const scope = {
    criterion: name
   };
   const found = attestations?.find(each => each.name === name);
   if (found === void 0) return (0, checks_rule.EG)(one_zero.vF, scope, {
    status: "fail",
    actual: (0, check.jh)("none"),
    expected: VALID,
    remedy: `add {name: ${name}, by, at, link, valid-until} to the register that release.attestations names`,
    findings: [ {
     message: `nobody has attested ${name}`,
     subject: name
    } ]
   });
   const {by: by, at: at, validUntil: validUntil, file: file, line: line, link: link} = found;
   const detail = `${by} on ${at}, until ${validUntil}: ${link}`;
   const fault = faultOf(found, policy["attestation-max-age"], now);
   if (fault === void 0) return (0, checks_rule.EG)(one_zero.vF, scope, {
    status: "pass",
    actual: (0, check.jh)(`by ${by}`),
    expected: VALID,
    detail: detail
   });
   return (0, checks_rule.EG)(one_zero.vF, scope, {
    status: "fail",
    actual: (0, check.jh)(fault),
    expected: VALID,
    detail: detail,
    remedy: `review it again, and update at, link and valid-until of ${name} in ${file}`,
    findings: [ {
     message: fault,
     subject: name,
     file: file,
     line: line
    } ]
   });
  }
  function faultOf({at: at, validUntil: validUntil}, maxAge, now) {
   if (now < (0, number_instant.ol)(at)) return `is dated ${at}, which is in the future`;
   if (now >= (0, number_instant.D0)(validUntil)) return `expired on ${validUntil}`;
   const isOld = maxAge !== void 0 && now - (0, number_instant.ol)(at) > maxAge.milliseconds;
   return isOld ? `was made on ${at}, more than ${maxAge.text} ago` : void 0;
  }
  function olderEntry(version, reading) {
   if (reading?.kind !== "read") return;
   for (const {version: text, line: line} of reading.entries) {
    const found = parseVersion(text ?? "", version.scheme);
    if (found !== void 0 && isStable(found) && compareVersions(found, version) < 0) return {
     version: found.text,
     path: reading.path,
     line: line
    };
   }
   return;
  }
  function earlierReleases({tags: tags, format: format, now: now}, {scheme: scheme}, documented) {
   const isKnown = tags.unversioned.length > 0 || tags.strange.length > 0 || documented !== void 0;
   return {
    isKnown: isKnown,
    ignored: tags.ignored,
    now: now,
    otherScheme: schemeOfStrange(tags.strange, {
     format: format,
     scheme: scheme
    })
   };
  }
  function schemeOfStrange(strange, {format: format, scheme: scheme}) {
   return scheme === "semver" ? strange.flatMap(({name: name}) => otherScheme(name, format) ?? [])[0] : void 0;
  }
  function checkPast({format: format, since: since, tags: tags, refused: refused, base: base}, version, {others: others, documented: documented}) {
   const isAsked = others.length === 0 && tags.unversioned.length === 0 && !isHistory(documented, since, version.scheme);
   return [ ...past_checks_unknownHistory({
    format: format,
    strange: tags.strange,
    documented: isAsked ? documented : void 0,
    version: coreOf(version),
    scheme: version.scheme
   }), ...checkEarlier({
    version: version,
    refused: refused,
    base: base
   }) ];
  }
  function isHistory(documented, since, scheme) {
   const [entry, first] = [ documented?.version, since ].map(text => parseVersion(text ?? "", scheme));
   return entry !== void 0 && first !== void 0 && compareVersions(entry, first) < 0;
  }
  function past_checks_unknownHistory({format: format, strange: strange, documented: documented, version: version, scheme: scheme}) {
   const expected = (0, check.pV)(`earlier releases tagged ${format}, or as release.tag-history says`);
   const common = {
    status: "inconclusive",
    expected: expected
   };
   if (strange.length > 0) {
    const formats = JSON.stringify([ ...new Set(strange.map(each => each.format)) ].slice(0, MAX_NAMED));
    const names = JSON.stringify(strange.slice(0, MAX_NAMED).map(({name: name}) => name));
    const other = schemeOfStrange(strange, {
     format: format,
     scheme: scheme
    });
    const findings = strange.map(({name: name}) => ({
     message: strangeness(name, {
      format: format,
      scheme: scheme
     }),
     subject: name
    }));
    return [ (0, checks_rule.EG)(rules_tag.nh, {}, {
     ...common,
     actual: (0, check.jh)(strange.length, "unknown formats"),
     remedy: `${other === void 0 ? "" : `set scheme: ${other} under release in the policy if that is how versions are counted here, or `}add tag-history: ${formats} under release in the policy if these are earlier releases, or ignore-tags: ${names} if they are something else`,
     findings: findings
    }) ];
   }
   if (documented === void 0) return [];
   const {path: file, line: line} = documented;
   const message = `has an entry for ${documented.version}, but no tag in the format ${format} names an earlier version`;
   return [ (0, checks_rule.EG)(rules_tag.nh, {}, {
    ...common,
    actual: (0, check.jh)("no tag of an earlier release"),
    remedy: `fetch all tags, name their format in release.tag-history, or add since: ${version} under release in the policy if the earlier versions have no tags`,
    findings: [ {
     message: message,
     file: file,
     line: line
    } ]
   }) ];
  }
  function strangeness(name, {format: format, scheme: scheme}) {
   const other = scheme === "semver" ? otherScheme(name, format) : void 0;
   return other === void 0 ? `looks like a version, but not in the format ${format}` : `is not a version of ${schemeOf(scheme).noun}, but one of ${schemeOf(other).noun}`;
  }
  const MAX_NAMED = 5;
  function checkEarlier({version: version, refused: refused, base: base}) {
   if (refused.length === 0) return [];
   const tags = JSON.stringify(refused.slice(0, MAX_NAMED).map(({tag: tag}) => tag));
   return [ (0, checks_rule.EG)(rules_version.Vg, {}, {
    status: "warn",
    actual: (0, check.jh)(refused.length, "earlier tags"),
    expected: (0, check.pV)(0, "earlier tags"),
    ...base === void 0 ? {} : {
     detail: `this release is compared with ${base.tag}`
    },
    remedy: `add since: ${coreOf(version)} under release in the policy if they were released, or ignore-tags: ${tags} if nobody got them`,
    findings: refused.map(({tag: tag, faults: faults}) => ({
     message: `breaks the rules: ${faults.join("; ")}`,
     subject: tag
    }))
   }) ];
  }
  const previous_check_SHORT_SHA = 12;
  function checkPrevious(version, released, {lines: lines, ifMissing: ifMissing}) {
   const earlier = released.filter(each => isStable(each.version) && compareVersions(each.version, version) < 0 && isOfLine(each.version, version, lines));
   const last = greatest(earlier.map(each => each.version));
   const previous = earlier.filter(each => last !== void 0 && compareVersions(each.version, last) === 0);
   const [missing] = previous;
   if (missing === void 0 || previous.some(({precedes: precedes, follows: follows}) => precedes || follows)) return [];
   const {tag: tag, commit: commit} = missing;
   const message = `is on commit ${commit.slice(0, previous_check_SHORT_SHA)}, which is not in the history of this one`;
   return [ (0, checks_rule.EG)(rules_version.Wf, {}, {
    status: ifMissing,
    actual: (0, check.jh)(`without ${tag}`),
    expected: (0, check.pV)(`a commit that contains ${tag}`),
    remedy: `merge ${tag} into the branch of this release and release the merge, or add ignore-tags: ${JSON.stringify([ tag ])} under release in the policy if nobody got ${tag}`,
    findings: [ {
     message: message,
     subject: tag
    } ]
   }) ];
  }
  function checkSiblings(readings) {
   return readings.map(reading => (0, checks_rule.EG)(manifest.Nd, {
    package: reading.name
   }, sibling_check_outcomeOf(reading)));
  }
  function sibling_check_outcomeOf(reading) {
   const {folder: folder, format: format} = reading;
   const expected = (0, check.pV)("a released version of its own");
   switch (reading.kind) {
   case "missing":
    return {
     status: "inconclusive",
     actual: null,
     expected: expected,
     remedy: `check its repository out before this step: actions/checkout with the inputs repository, ref: ${tagOf(format, "1.2.3")} for the version that is wanted, and path: ${folder}`,
     findings: [ {
      message: `${folder} is not a checkout of a repository`
     } ]
    };

   case "unreadable":
    return {
     status: "inconclusive",
     actual: null,
     expected: expected,
     remedy: `correct manifest of release.siblings.${reading.name} in the policy, or the file in its repository`,
     findings: [ reading.finding ]
    };

   case "read":
    return {
     ...outcomeOfCheckout(reading),
     expected: expected
    };
   }
  }
  function outcomeOfCheckout(reading) {
   const {commit: commit, declared: declared, format: format, tags: tags, hasTags: hasTags, folder: folder, name: name} = reading;
   const own = tags.flatMap(tag => versionIn(tag, format) ?? []);
   const found = own.find(version => declared === void 0 || sibling_check_isVersion(version, declared));
   if (found !== void 0) return {
    status: "pass",
    actual: (0, check.jh)(found)
   };
   const wanted = declared && tagOf(format, declared.version);
   const place = declared && {
    file: declared.path,
    line: declared.line
   };
   const version = declared === void 0 ? "" : `has version ${declared.version}, and `;
   const actual = declared === void 0 ? null : (0, check.jh)(declared.version);
   const message = `${version}commit ${commit.slice(0, 7)} has ${tagsIn(tags)}`;
   if (!hasTags) {
    const remedy = `check ${folder} out with ref: ${wanted ?? tagOf(format, "1.2.3")}, or with fetch-depth: 0, which brings its tags`;
    return {
     status: "inconclusive",
     actual: actual,
     remedy: remedy,
     findings: [ {
      message: message,
      ...place
     } ]
    };
   }
   const remedy = wanted === void 0 ? `check a released version of ${name} out, as in ref: ${tagOf(format, "1.2.3")}` : `check ${wanted} of ${name} out, if it is released; else release it first, under the tag ${wanted}`;
   return {
    status: "fail",
    actual: actual,
    remedy: remedy,
    findings: [ {
     message: message,
     ...place
    } ]
   };
  }
  function tagsIn(tags) {
   return tags.length === 0 ? "no tag" : `the tag ${tags.join(", ")}`;
  }
  function sibling_check_isVersion(version, declared) {
   return (0, version_spelling.ZB)(declared.version, version, declared.spelling);
  }
  function versionIn(tag, format) {
   const {before: before, after: after} = frameOf(format);
   if (!tag.startsWith(before) || !tag.endsWith(after)) return;
   const version = tag.slice(before.length, tag.length - after.length);
   return /^\d[\w.+-]*$/.test(version) ? version : void 0;
  }
  function expectedOf(scheme) {
   return (0, check.pV)(`a version of ${schemeOf(scheme).noun}`);
  }
  function tag_checks_readTag({text: text, scheme: scheme}) {
   return (0, checks_rule.EG)(rules_tag.C8, {}, {
    status: "pass",
    actual: (0, check.jh)(text),
    expected: expectedOf(scheme)
   });
  }
  function tag_checks_refusedTag(tag, {reason: reason, remedy: remedy, scheme: scheme}) {
   return (0, checks_rule.EG)(rules_tag.C8, {}, {
    status: "fail",
    actual: tag === "" ? null : (0, check.jh)(tag),
    expected: expectedOf(scheme),
    remedy: remedy,
    findings: [ {
     message: reason
    } ]
   });
  }
  function changedRules(paths) {
   if (paths.length === 0) return [];
   return [ (0, checks_rule.EG)(rules_tag.w8, {}, {
    status: "inconclusive",
    actual: (0, check.jh)(paths.length, "changed files"),
    expected: (0, check.pV)(0, "changed files"),
    findings: paths.map(file => ({
     message: "differs from the file in the commit",
     file: file
    }))
   }) ];
  }
  const tag_checks_SHORT_SHA = 12;
  function otherCheckout({pushed: pushed, commit: commit, tag: tag}) {
   if (pushed === void 0 || pushed === commit) return [];
   return [ (0, checks_rule.EG)(rules_tag.X6, {}, {
    status: "inconclusive",
    actual: (0, check.jh)(commit.slice(0, tag_checks_SHORT_SHA)),
    expected: (0, check.pV)(pushed.slice(0, tag_checks_SHORT_SHA)),
    findings: [ {
     message: `was pushed for commit ${pushed}`,
     subject: tag
    } ]
   }) ];
  }
  var checks_status = __webpack_require__(6249);
  var verdicts = __webpack_require__(4836);
  function latestOfCells(artifacts) {
   const cells = Map.groupBy(withoutFormerCells(artifacts), ({manifest: manifest}) => keyOf(manifest));
   const latest = [ ...cells.values() ].flatMap(own => {
    const last = Math.max(...own.map(attemptOf));
    return own.filter(artifact => attemptOf(artifact) === last);
   });
   return latest.sort(({manifest: left}, {manifest: right}) => compareTexts(left.producer.job, right.producer.job) || compareTexts(left.name, right.name) || left.cell.index - right.cell.index);
  }
  function withoutFormerCells(artifacts) {
   const jobs = Map.groupBy(artifacts, ({manifest: manifest}) => jobKeyOf(manifest));
   return [ ...jobs.values() ].flatMap(own => {
    const attempts = [ ...Map.groupBy(own, attemptOf) ].flatMap(([attempt, ofAttempt]) => {
     const total = Math.max(...ofAttempt.map(({manifest: manifest}) => manifest.cell.total));
     const isWhole = new Set(ofAttempt.map(({manifest: manifest}) => manifest.cell.index)).size === total;
     return isWhole ? [ {
      attempt: attempt,
      total: total
     } ] : [];
    });
    return own.filter(artifact => !attempts.some(({attempt: attempt, total: total}) => attempt > attemptOf(artifact) && artifact.manifest.cell.index >= total));
   });
  }
  function compareTexts(left, right) {
   return left < right ? -1 : left > right ? 1 : 0;
  }
  function keyOf({name: name, producer: producer, cell: cell}) {
   return JSON.stringify([ name, producer.runId, producer.job, cell.index ]);
  }
  function jobKeyOf({name: name, producer: producer}) {
   return JSON.stringify([ name, producer.runId, producer.job ]);
  }
  function attemptOf({manifest: manifest}) {
   return manifest.producer.runAttempt;
  }
  function absentCells(manifests) {
   const jobs = Map.groupBy(manifests, jobKeyOf);
   return [ ...jobs.values() ].flatMap(own => {
    const total = Math.max(...own.map(({cell: cell}) => cell.total));
    const present = new Set(own.map(({cell: cell}) => cell.index));
    const job = own[0]?.producer.job ?? "";
    return Array.from({
     length: total
    }, (_, index) => ({
     job: job,
     index: index,
     total: total
    })).filter(({index: index}) => !present.has(index));
   });
  }
  function cellShortfalls(manifests) {
   const jobs = Map.groupBy(manifests, jobKey);
   return [ ...jobs.values() ].flatMap(own => {
    const campaigns = [ ...new Set(own.flatMap(campaignsOf)) ].sort();
    const gates = [ ...new Set(own.flatMap(gatesOf)) ].sort();
    return [ ...absentCells(own).map(cell => ({
     kind: "absent",
     ...cell,
     label: "",
     campaigns: campaigns,
     gates: gates
    })), ...own.flatMap(manifest => lostOrConflict(manifest, own, {
     campaigns: campaigns,
     gates: gates
    })), ...own.filter(manifest => isEmpty(manifest, own)).map(manifest => ({
     kind: "empty",
     ...nameOf(manifest),
     campaigns: campaigns,
     gates: gates
    })), ...own.flatMap(manifest => missingGlobs(manifest, own)), ...own.flatMap(missingGates) ];
   });
  }
  function jobKey({name: name, producer: producer}) {
   return JSON.stringify([ name, producer.runId, producer.job ]);
  }
  function campaignsOf({asked: asked, files: files}) {
   const delivered = files.filter(({role: role}) => role === "evidence").flatMap(({campaign: campaign, campaigns: campaigns}) => campaigns ?? [ campaign ?? "" ]);
   return [ ...(asked?.evidence ?? []).map(({campaign: campaign}) => campaign ?? ""), ...delivered ];
  }
  function gatesOf({asked: asked, files: files}) {
   return [ ...asked?.gates ?? [], ...deliveredGates(files) ];
  }
  function deliveredGates(files) {
   return files.flatMap(({role: role, gate: gate}) => role === "verdict" && gate !== void 0 ? [ gate ] : []);
  }
  function nameOf({producer: producer, cell: cell}) {
   return {
    job: producer.job,
    index: cell.index,
    total: cell.total,
    label: cell.label === "" ? producer.os : cell.label
   };
  }
  function lostOrConflict(manifest, own, concerned) {
   const {lost: lost, producer: producer, cell: cell} = manifest;
   if (lost !== void 0) return [ {
    kind: "lost",
    ...nameOf(manifest),
    ...concerned,
    ...lost
   } ];
   const isConflict = own.some(other => other !== manifest && (other.cell.index === cell.index || other.cell.total !== cell.total && other.producer.runAttempt === producer.runAttempt));
   return isConflict ? [ {
    kind: "conflict",
    ...nameOf(manifest),
    ...concerned
   } ] : [];
  }
  function isEmpty({files: files, asked: asked, lost: lost}, own) {
   const isAsked = asked !== void 0 && asked.evidence.length + asked.gates.length > 0;
   return files.length === 0 && lost === void 0 && !isAsked && own.some(other => other.files.length > 0);
  }
  function missingGlobs(manifest, own) {
   if (manifest.lost !== void 0) return [];
   const missing = (manifest.asked?.evidence ?? []).filter(({files: files, optional: optional}) => files === 0 && !optional);
   return missing.flatMap(asked => {
    const isLeftByOthers = own.some(other => other.asked?.evidence.some(each => isLeft(each, asked)));
    if (!isLeftByOthers && manifest.files.length > 0) return [];
    const {glob: glob, campaign: campaign = ""} = asked;
    return [ {
     kind: "evidence",
     ...nameOf(manifest),
     campaigns: [ campaign ],
     gates: [],
     glob: glob,
     isLeftByOthers: isLeftByOthers
    } ];
   });
  }
  function isLeft(other, {glob: glob, campaign: campaign}) {
   return other.glob === glob && other.campaign === campaign && other.files > 0;
  }
  function missingGates(manifest) {
   if (manifest.lost !== void 0) return [];
   const delivered = deliveredGates(manifest.files);
   return (manifest.asked?.gates ?? []).filter(gate => !delivered.includes(gate)).map(gate => ({
    kind: "gate",
    ...nameOf(manifest),
    campaigns: [],
    gates: [ gate ],
    gate: gate
   }));
  }
  function shortfallText(shortfall) {
   const {index: index, total: total, label: label} = shortfall;
   const cell = `cell ${index + 1} of ${total}${label === "" ? "" : ` (${label})`}`;
   switch (shortfall.kind) {
   case "absent":
    return `${cell} left no evidence`;

   case "empty":
    return `${cell} left nothing, but other cells did`;

   case "lost":
    return `${cell} left nothing in attempt ${shortfall.runAttempt} (${shortfall.reason}); what an earlier attempt left does not count`;

   case "conflict":
    return `${cell} was saved more than once under one name: the workflow is called twice, or evidence/save is used twice`;

   case "evidence":
    {
     const [campaign = ""] = shortfall.campaigns;
     const glob = campaign === "" ? shortfall.glob : `${campaign}=${shortfall.glob}`;
     return `${cell} left no file that matches ${glob}${shortfall.isLeftByOthers ? ", but other cells did" : ""}`;
    }

   case "gate":
    return `${cell} left no verdict of ${shortfall.gate}`;
   }
  }
  function shortfallRemedy(shortfalls) {
   if (shortfalls.some(({kind: kind}) => kind === "conflict")) return "set a different input name in each call of the workflow, and in each use of evidence/save in a job";
   const isGlob = shortfalls.some(({kind: kind}) => kind === "evidence");
   const isGate = shortfalls.some(({kind: kind}) => kind === "gate");
   return [ "find out why the cell stopped before it wrote or saved this, and run it again", ...isGlob ? [ "if the cell is not supposed to leave such a file, write ? before the glob in the input evidence of evidence/save, or give that cell only its own globs" ] : [], ...isGate ? [ "if the cell is not supposed to run the gate, remove it from the input gates of evidence/save there" ] : [] ].join("; ");
  }
  function cellsWithoutGate(gate, cells) {
   const jobs = new Set(cells.filter(cell => isConcerned(gate, cell)).map(({manifest: manifest}) => jobOf(manifest)));
   return cells.filter(({manifest: manifest, gates: gates}) => jobs.has(jobOf(manifest)) && !gates.includes(gate) && mayRun(gate, manifest)).map(({manifest: manifest}) => manifest);
  }
  function isConcerned(gate, {manifest: manifest, gates: gates}) {
   return gates.includes(gate) || (manifest.asked?.gates ?? []).includes(gate);
  }
  function mayRun(gate, {asked: asked, lost: lost}) {
   const gates = asked?.gates ?? [];
   return lost === void 0 && (gates.length === 0 || gates.includes(gate));
  }
  function jobOf({name: name, producer: producer}) {
   return JSON.stringify([ name, producer.runId, producer.job ]);
  }
  function cellFaults(gate, cells) {
   const shortfalls = cellShortfalls(cells.map(withFoundGates)).filter(({kind: kind, gates: gates}) => gates.includes(gate) && kind !== "gate");
   const without = cellsWithoutGate(gate, cells).map(({producer: producer, cell: cell}) => {
    const message = `no verdict for ${cell.label || producer.os}, cell ${cell.index + 1} of ${cell.total}`;
    return verdict_cells_faultOf(gate, message, `find out why ${gate} left no verdict there, and run the cell again`);
   });
   return [ ...shortfalls.map(each => verdict_cells_faultOf(gate, `${each.job}: ${shortfallText(each)}`, shortfallRemedy([ each ]))), ...without ];
  }
  function withFoundGates({manifest: manifest, gates: gates}) {
   const asked = manifest.asked ?? {
    evidence: [],
    gates: []
   };
   return {
    ...manifest,
    asked: {
     ...asked,
     gates: [ ...new Set([ ...asked.gates, ...gates ]) ]
    }
   };
  }
  function verdict_cells_faultOf(gate, message, remedy) {
   return {
    status: "inconclusive",
    message: message,
    remedy: remedy,
    finding: {
     message: message,
     subject: gate
    }
   };
  }
  function verdict_faults_faultsOf(verdict, input) {
   const {gate: gate, subject: subject, status: status} = verdict;
   const origin = originFaults(verdict, input);
   if (status === "pass") return origin;
   const message = `${status} on ${subject.os}`;
   return [ {
    status: status,
    message: message,
    remedy: `fix what ${gate} reports, and run it again`
   }, ...origin ];
  }
  function originFaults(verdict, input) {
   const {gate: gate, mode: mode, subject: subject, rules: rules} = verdict;
   const policies = [ input.policySha256, input.earlierPolicy?.sha256 ];
   const isElsewhere = input.repository !== "" && subject.repository !== input.repository;
   return [ ...mode === "strict" ? [] : [ fault("fail", `judged in mode ${mode}`, `run ${gate} in mode strict before a release`) ], ...policies.includes(rules.sha256) ? [] : [ fault("inconclusive", "judged by another policy", policyRemedy(gate, input)) ], ...isElsewhere ? [ fault("inconclusive", `for another repository, ${subject.repository || "(none)"}`, `run ${gate} in ${input.repository}`) ] : [], ...ageFaults(verdict, input) ];
  }
  function fault(status, message, remedy) {
   return {
    status: status,
    message: message,
    remedy: remedy
   };
  }
  function policyRemedy(gate, {rulesBranch: rulesBranch}) {
   return rulesBranch === void 0 ? `run ${gate} with the policy of this commit` : `release a commit of ${rulesBranch}, with the verdict of ${gate} from its push`;
  }
  const CLOCK_TOLERANCE = 5 * 6e4;
  function ageFaults({gate: gate, evaluatedAt: evaluatedAt}, {maxAge: maxAge, now: now}) {
   const at = (0, number_instant.nV)(evaluatedAt);
   const remedy = `run ${gate} again`;
   if (at === void 0 || at > now + CLOCK_TOLERANCE) return [ fault("inconclusive", `judged at ${evaluatedAt}, which is not in the past`, remedy) ];
   if (maxAge === void 0 || now - at <= maxAge.milliseconds) return [];
   return [ fault("fail", `judged at ${evaluatedAt}, more than ${maxAge.text} ago`, remedy) ];
  }
  function checkVerdicts(input) {
   return [ ...input.required.map(gate => checkGate(gate, input)), ...checkOthers(input), ...checkReadings(input) ];
  }
  function verdictsOf(gate, input) {
   const own = input.readings.flatMap(reading => reading.kind === "read" && reading.verdict.gate === gate && reading.verdict.subject.commit === input.commit ? [ reading.verdict ] : []);
   const isWhole = cellFaults(gate, input.cells).length === 0;
   return isWhole && own.every(verdict => originFaults(verdict, input).length === 0) ? own : [];
  }
  function checkOthers({required: required, readings: readings, commit: commit}) {
   const bad = readings.flatMap(reading => {
    if (reading.kind !== "read") return [];
    const {gate: gate, status: status, subject: subject} = reading.verdict;
    const isOther = !required.includes(gate) && subject.commit === commit && status !== "pass";
    return isOther ? [ {
     message: `${status} on ${subject.os}`,
     subject: gate,
     file: reading.path
    } ] : [];
   });
   if (bad.length === 0) return [];
   return [ (0, checks_rule.EG)(verdicts._M, {}, {
    status: "warn",
    actual: (0, check.jh)(bad.length, "verdicts that did not pass"),
    expected: (0, check.pV)(0, "verdicts that did not pass"),
    findings: bad
   }) ];
  }
  function checkReadings({readings: readings}) {
   const findings = readings.flatMap(reading => reading.kind === "unreadable" ? [ reading.finding ] : []);
   if (findings.length === 0) return [];
   return [ (0, checks_rule.EG)(verdicts.HA, {}, {
    status: "inconclusive",
    ...(0, check.kO)(findings, "unreadable files")
   }) ];
  }
  const PASS = (0, check.pV)("pass");
  function checkGate(gate, input) {
   const scope = {
    gate: gate
   };
   const own = input.readings.flatMap(reading => reading.kind === "read" && reading.verdict.gate === gate ? [ reading ] : []);
   const current = own.filter(({verdict: verdict}) => verdict.subject.commit === input.commit);
   if (current.length === 0) return (0, checks_rule.EG)(verdicts.Oz, scope, verdict_checks_absent(gate, own, input));
   const found = [ ...current.flatMap(({path: path, verdict: verdict}) => verdict_faults_faultsOf(verdict, input).map(fault => ({
    ...fault,
    finding: {
     message: fault.message,
     subject: gate,
     file: path
    }
   }))), ...cellFaults(gate, input.cells) ];
   const [worst] = worstFirst(found);
   if (worst === void 0) return (0, checks_rule.EG)(verdicts.Oz, scope, passing(gate, current, input));
   return (0, checks_rule.EG)(verdicts.Oz, scope, {
    status: worst.status,
    actual: (0, check.jh)(worst.message),
    expected: PASS,
    remedy: worst.remedy,
    findings: worstFirst(found).map(({finding: finding}) => finding)
   });
  }
  function worstFirst(faults) {
   return faults.toSorted((left, right) => (0, checks_status.KL)(left.status, right.status));
  }
  function passing(gate, current, {policySha256: policySha256, earlierPolicy: earlierPolicy}) {
   const systems = [ ...new Set(current.map(({verdict: verdict}) => verdict.subject.os)) ].sort();
   const common = {
    actual: (0, check.jh)(`pass on ${systems.join(", ")}`),
    expected: PASS
   };
   const earlier = current.filter(({verdict: verdict}) => verdict.rules.sha256 !== policySha256);
   if (earlier.length === 0 || earlierPolicy === void 0) return {
    ...common,
    status: "pass"
   };
   const {branch: branch} = earlierPolicy;
   return {
    ...common,
    status: "warn",
    remedy: `to be judged by the policy of ${branch} as it is now, release a later commit of ${branch}`,
    findings: earlier.map(({path: path}) => ({
     message: `judged by the policy of this commit; that of ${branch} has changed since`,
     subject: gate,
     file: path
    }))
   };
  }
  function verdict_checks_absent(gate, others, {commit: commit}) {
   const findings = others.map(({path: path, verdict: verdict}) => ({
    message: `this verdict is for commit ${verdict.subject.commit || "(none)"}, not for ${commit}, which is released`,
    subject: gate,
    file: path
   }));
   return {
    status: "inconclusive",
    actual: others.length === 0 ? null : (0, check.jh)("for another commit"),
    expected: PASS,
    remedy: `run ${gate} on the commit that is released, and name its verdict in release.evidence`,
    findings: findings.length > 0 ? findings : [ {
     message: `${gate} left no verdict`,
     subject: gate
    } ]
   };
  }
  const history_check_SHORT_SHA = 12;
  const UNIT = "versions on the wrong side of this commit";
  function checkHistory(input) {
   const {version: version, commit: commit} = input;
   const others = input.released.filter(each => each.tag !== input.tag);
   const outside = outsideOf(input, others);
   const later = laterIn(input, others);
   const findings = [ ...outside.map(each => ({
    message: `is on commit ${each.commit.slice(0, history_check_SHORT_SHA)}, which is not in the history of this one`,
    subject: each.tag
   })), ...later.map(each => ({
    message: `is a later version, and its commit ${each.commit.slice(0, history_check_SHORT_SHA)} is in the history of this one`,
    subject: each.tag
   })) ];
   return (0, checks_rule.EG)(rules_version.nv, {}, {
    status: findings.length === 0 ? "pass" : "fail",
    actual: (0, check.jh)(findings.length, UNIT),
    expected: (0, check.pV)(0, UNIT),
    remedy: later.length > 0 ? remedyOfLater(version, later) : `release a commit that comes after them; this one is ${commit.slice(0, history_check_SHORT_SHA)}`,
    findings: findings
   });
  }
  function outsideOf({version: version, preReleases: {labels: labels}}, others) {
   const earlier = others.filter(each => isStable(each.version) && compareVersions(each.version, version) < 0);
   const last = greatest(earlier.map(each => each.version));
   return [ ...earlier.filter(each => each.version === last && each.follows), ...others.filter(each => labels.includes(preReleaseOf(each.version)?.label ?? "") && haveSameCore(each.version, version) && !each.precedes) ];
  }
  function laterIn({version: version, lines: lines}, others) {
   const line = lineOfVersion(version, others.map(each => each.version), lines);
   return others.filter(each => each.precedes && isStable(each.version) && compareVersions(each.version, version) > 0 && !line.includes(each.version));
  }
  const history_check_MAX_NAMED = 3;
  function remedyOfLater({major: major, minor: minor}, later) {
   const names = JSON.stringify(later.slice(0, history_check_MAX_NAMED).map(({tag: tag}) => tag));
   return `release a commit of a branch that begins at the last ${major}.${minor} version, or add ignore-tags: ${names} under release in the policy if nobody got those`;
  }
  function checkPreReleases(input, channel, released) {
   const {version: version, preReleases: rules, earlier: earlier} = input;
   const known = {
    rules: rules,
    released: released,
    ignored: earlier.ignored
   };
   const outcome = isStable(version) ? stableOutcome(input, channel, known) : preReleaseOutcome(input, known);
   return (0, checks_rule.EG)(rules_version.PF, {}, outcome);
  }
  function stableOutcome({version: version, candidateFor: candidateFor, format: format}, {kind: kind}, known) {
   const isWanted = version.post === void 0 && candidateFor.some(each => each === kind);
   const label = known.rules.candidate;
   const numbers = numbersOf(version, label, known.released);
   const common = {
    actual: (0, check.jh)(numbers.length, "candidates"),
    expected: isWanted ? (0, check.jZ)(1, "candidates") : (0, check.pV)("any number of candidates"),
    ...numbers.length === 0 ? {} : {
     detail: numbers.map(number => `${label}.${number}`).join(", ")
    }
   };
   if (!isWanted || numbers.length > 0) return {
    ...common,
    status: "pass"
   };
   const first = nextPreRelease(version, label, known)?.text ?? writtenPreRelease(version, label, 1);
   return {
    ...common,
    status: "fail",
    remedy: `release ${tagOf(format, first)} first, and ${tagOf(format, version.text)} once the candidate has proved itself`,
    findings: [ {
     message: `a ${kind} release comes after a release candidate`,
     subject: version.text
    } ]
   };
  }
  function preReleaseOutcome({version: version, format: format}, known) {
   const {rules: rules} = known;
   const own = preReleaseOf(version);
   if (version.post !== void 0) return unprepared(version, format);
   const isNamed = own !== void 0 && rules.labels.includes(own.label);
   const label = isNamed ? own.label : rules.candidate;
   const numbers = nextNumbers(version, label, known);
   const [next = 1] = numbers;
   const actual = (0, check.jh)(version.text);
   const expected = (0, check.pV)(numbers.map(number => writtenPreRelease(version, label, number)).join(" or "));
   if (isNamed && numbers.includes(own.number)) return {
    status: "pass",
    actual: actual,
    expected: expected
   };
   const message = isNamed ? `the next candidate is ${label}.${next}, not ${label}.${own.number}` : unnamed(version, rules);
   return {
    status: "fail",
    actual: actual,
    expected: expected,
    remedy: pre_release_checks_remedyOf({
     version: version,
     label: label,
     format: format,
     known: known
    }),
    findings: [ {
     message: message,
     subject: version.text
    } ]
   };
  }
  function unprepared(version, format) {
   const {text: text} = coreVersion(version);
   return {
    status: "fail",
    actual: (0, check.jh)(version.text),
    expected: (0, check.pV)(text),
    remedy: `release ${tagOf(format, text)}`,
    findings: [ {
     message: "prepares a post-release, which has no pre-releases",
     subject: version.text
    } ]
   };
  }
  const ONE_WORD = /^([a-z]{1,20})\d{1,15}$/;
  function unnamed({prerelease: prerelease, scheme: scheme}, {labels: labels}) {
   const [first] = prerelease;
   const word = typeof first === "string" ? ONE_WORD.exec(first)?.[1] : void 0;
   if (scheme === "semver" && word !== void 0 && labels.includes(word)) return `has ${first} in one word, and Semantic Versioning sorts ${word}10 before ${word}9: write -${word}.N`;
   return labels.length === 1 && labels[0] === "rc" ? "is not a release candidate, which is written -rc.N; release.pre-releases in the policy names other pre-releases" : `is not a pre-release that release.pre-releases in the policy names: ${labels.join(", ")}`;
  }
  function pre_release_checks_remedyOf({version: version, label: label, format: format, known: known}) {
   const next = tagOf(format, (nextPreRelease(version, label, known) ?? coreVersion(version)).text);
   if (!hasGap(version, label, known)) return `release ${next}`;
   const [gap = 1] = nextNumbers(version, label, known);
   const later = known.released.filter(each => haveSameCore(each, version) && (preReleaseOf(each)?.number ?? 0) > gap).filter(each => preReleaseOf(each)?.label === label).map(({text: text}) => tagOf(format, text));
   const instead = tagOf(format, writtenPreRelease(version, label, gap));
   return `release ${next}, or ${instead} with ignore-tags: ${JSON.stringify(later)} under release in the policy if nobody got those`;
  }
  function checkVersion(input) {
   const others = input.released.filter(({tag: tag}) => tag !== input.tag).map(({version: version}) => version);
   const channel = channelOf(input.version, others, input.earlier);
   return [ checkTagIsFree(input), version_checks_checkOrder(input, others), checkStep(input, channel, others), checkHistory(input), checkPreReleases(input, channel, others) ];
  }
  function withoutTags() {
   return (0, checks_rule.EG)(rules_version.xM, {}, {
    status: "inconclusive",
    actual: null,
    expected: (0, check.pV)("greater than every released version"),
    remedy: "check out the whole history with its tags: use actions/checkout with fetch-depth: 0",
    findings: [ {
     message: "the tags of the repository cannot be read, or some are not in the checkout"
    } ]
   });
  }
  const version_checks_SHORT_SHA = 12;
  function checkTagIsFree(input) {
   const {tag: tag, commit: commit, released: released, isTagTaken: isTagTaken} = input;
   const own = released.find(each => each.tag === tag);
   const expected = (0, check.pV)(commit.slice(0, version_checks_SHORT_SHA));
   if (isTagTaken && own === void 0) return (0, checks_rule.EG)(rules_tag.nT, {}, {
    status: "fail",
    actual: (0, check.jh)("no commit"),
    expected: expected,
    remedy: `delete the tag ${tag}, and tag a commit`,
    findings: [ {
     message: "points to something that is not a commit",
     subject: tag
    } ]
   });
   const found = released.find(each => each.tag === tag && each.commit !== commit);
   if (found === void 0) return (0, checks_rule.EG)(rules_tag.nT, {}, {
    status: "pass",
    actual: (0, check.jh)(commit.slice(0, version_checks_SHORT_SHA)),
    expected: expected
   });
   return (0, checks_rule.EG)(rules_tag.nT, {}, {
    status: "fail",
    actual: (0, check.jh)(found.commit.slice(0, version_checks_SHORT_SHA)),
    expected: expected,
    remedy: `release ${nextTags(input, takenOf(input))}, or check out the commit that ${tag} points to`,
    findings: [ {
     message: `points to a different commit, ${found.commit}`,
     subject: tag
    } ]
   });
  }
  function takenOf({released: released, tag: tag, commit: commit}) {
   return released.filter(each => each.tag !== tag || each.commit !== commit).map(({version: version}) => version);
  }
  function version_checks_checkOrder(input, others) {
   const {version: version, lines: lines, released: released} = input;
   const last = greatest(lineOfVersion(version, others, lines));
   const actual = (0, check.jh)(version.text);
   if (last === void 0) {
    const expected = (0, check.pV)("any version, as the first one");
    return (0, checks_rule.EG)(rules_version.xM, {}, {
     status: "pass",
     actual: actual,
     expected: expected
    });
   }
   const expected = (0, check.G1)(last.text);
   if (compareVersions(version, last) > 0) return (0, checks_rule.EG)(rules_version.xM, {}, {
    status: "pass",
    actual: actual,
    expected: expected
   });
   const isSame = compareVersions(version, last) === 0;
   const known = released.find(each => each.version === last)?.tag ?? last.text;
   return (0, checks_rule.EG)(rules_version.xM, {}, {
    status: "fail",
    actual: actual,
    expected: expected,
    remedy: `release ${nextTags(input, takenOf(input))}${lines === "minor" ? "" : ", or set release.release-lines if older versions are maintained"}; if nobody got ${last.text}, add ${known} to release.ignore-tags in the policy`,
    findings: [ {
     message: `has already been released${isSame ? ", and has the same precedence" : ""}`,
     subject: last.text
    } ]
   });
  }
  function checkStep(input, channel, others) {
   const {version: version, format: format} = input;
   const {kind: kind, previous: previous, next: next} = channel;
   const actual = (0, check.jh)(version.text);
   if (previous === void 0 || next === void 0) {
    const expected = (0, check.pV)(kind === "first" ? "any version, as the first release" : "any version, as the first of this format");
    return (0, checks_rule.EG)(rules_version.dc, {}, {
     status: "pass",
     actual: actual,
     expected: expected
    });
   }
   const common = {
    actual: actual,
    expected: (0, check.pV)(next),
    detail: `the next ${kind} release after ${previous.text}`
   };
   const {otherScheme: otherScheme} = input.earlier;
   const advised = advisedVersion(input, channel, others);
   if (advised !== void 0 && otherScheme !== void 0) return unknownStep(version, otherScheme);
   if (advised === void 0) return (0, checks_rule.EG)(rules_version.dc, {}, {
    ...common,
    status: "pass"
   });
   return (0, checks_rule.EG)(rules_version.dc, {}, {
    ...common,
    status: "fail",
    remedy: `release ${tagOf(format, advised.text)} instead: a version ${schemeOf(version.scheme).rule}`,
    findings: [ {
     message: `does not follow ${previous.text}`,
     subject: version.text
    } ]
   });
  }
  function unknownStep(version, other) {
   return (0, checks_rule.EG)(rules_version.dc, {}, {
    status: "inconclusive",
    actual: (0, check.jh)(version.text),
    expected: (0, check.pV)("the next version after the last release"),
    remedy: `set scheme: ${other} under release in the policy if that is how versions are counted here`,
    findings: [ {
     message: `cannot be compared with tags of ${schemeOf(other).noun}`,
     subject: version.text
    } ]
   });
  }
  function judgeRelease(input) {
   const {reading: reading} = input;
   if (reading.kind === "refused") return {
    checks: [ tag_checks_refusedTag(input.tag, reading) ],
    package: input.package,
    version: void 0,
    channel: void 0,
    notes: void 0
   };
   const {version: version} = reading;
   if (input.released === void 0) return {
    checks: [ tag_checks_readTag(version), withoutTags(), ...branchChecks(input) ],
    package: input.package,
    version: version,
    channel: void 0,
    notes: void 0
   };
   return judgeVersion(input, version, input.released);
  }
  function judgeVersion(input, version, released) {
   const {tag: tag, changelog: changelog} = input;
   const before = released.filter(each => each.tag !== tag);
   const others = before.map(each => each.version);
   const documented = olderEntry(version, changelog);
   const earlier = earlierReleases(input, version, documented);
   const channel = channelOf(version, others, earlier);
   const notes = changelog && releaseNotes({
    version: version,
    package: input.package
   }, changelog);
   const {ofTags: ofTags, ofFiles: ofFiles} = versionChecks(input, version, {
    released: released,
    earlier: earlier
   });
   return {
    checks: [ tag_checks_readTag(version), ...ofTags, ...checkPast(input, version, {
     others: others,
     documented: documented
    }), ...checkPrevious(version, before, {
     lines: input.rules.lines,
     ifMissing: input.missingPrevious
    }), ...checkCandidateAge({
     version: version,
     released: before,
     minAge: input.minCandidateAge,
     now: input.now
    }), ...branchChecks(input), ...changedRules(input.uncommitted), ...otherCheckout(input), ...ofFiles, ...checkSiblings(input.siblings), ...input.unknownLabels === void 0 ? [] : [ unknownLabels(input.unknownLabels) ], ...breakChecks(input, version, {
     released: others,
     earlier: earlier,
     notes: notes
    }), ...input.missingRegister === void 0 ? [] : [ missingRegister(input.missingRegister, input.rulesBranch) ], ...input.cadence === void 0 ? [] : checkCadence({
     policy: input.cadence,
     version: version,
     channel: channel,
     released: before,
     now: input.now
    }), ...checkCi(input.ci), ...checkBlockers(input.blockers.labels, input.blockers.reading), ...checkVerdicts(input.verdicts), ...criteriaOfOneZero(input, version, channel) ],
    package: input.package,
    version: version,
    channel: channel,
    notes: notes
   };
  }
  function breakChecks(input, version, before) {
   const {base: base, breaking: breaking, doubtful: doubtful, now: now, missingRegister: missingRegister, rules: rules, format: format} = input;
   const {released: released, earlier: earlier, notes: notes} = before;
   const deprecations = missingRegister === void 0 ? input.deprecations : [];
   const channel = channelOf(version, base === void 0 ? [] : [ base.version ], earlier);
   return [ ...unclearBreaks(doubtful), ...checkDeprecations({
    version: version,
    channel: channel,
    released: released,
    deprecations: deprecations,
    breaking: breaking,
    format: format,
    rules: rules,
    notes: notes,
    now: now
   }) ];
  }
  function versionChecks(input, version, past) {
   const others = past.released.filter(({tag: tag}) => tag !== input.tag).map(each => each.version);
   const {format: format, rules: rules} = input;
   const channel = channelOf(version, others, past.earlier);
   const advised = advisedVersion({
    version: version,
    format: format,
    earlier: past.earlier,
    ...rules
   }, channel, others);
   const told = checksOf(input, version, past);
   if (advised === void 0 || past.earlier.otherScheme !== void 0) return told;
   const tag = tagOf(format, advised.text);
   const asAdvised = checksOf(input, advised, past);
   return {
    ofTags: withAdvice(told.ofTags, {
     tag: tag,
     checks: asAdvised.ofTags
    }),
    ofFiles: withAdvice(told.ofFiles, {
     tag: tag,
     checks: asAdvised.ofFiles
    })
   };
  }
  function checksOf(input, version, {released: released, earlier: earlier}) {
   const {tag: tag, commit: commit, format: format, rules: rules, changelog: changelog, breaking: breaking, isTagTaken: isTagTaken, now: now} = input;
   return {
    ofTags: checkVersion({
     version: version,
     tag: tag,
     format: format,
     commit: commit,
     released: released,
     isTagTaken: isTagTaken,
     earlier: earlier,
     ...rules
    }),
    ofFiles: [ ...checkManifests(version, tag, input.manifests), ...changelog === void 0 ? withoutChangelog(breaking) : checkChangelog({
     version: version,
     package: input.package,
     reading: changelog,
     breaking: breaking,
     dates: input.changelogDates,
     now: now
    }) ]
   };
  }
  function branchChecks({branches: branches, commit: commit}) {
   return branches === void 0 ? [] : [ checkBranch(branches, commit) ];
  }
  function criteriaOfOneZero(input, version, channel) {
   const {oneZero: oneZero, verdicts: verdicts, attestations: attestations, now: now} = input;
   if (oneZero === void 0) return [];
   return checkOneZero({
    policy: oneZero,
    isDue: version.major > 0 && (channel.previous?.major ?? 0) === 0,
    conformance: verdictsOf("conformance-gate", verdicts),
    documents: input.hasDocuments ? verdictsOf("traceability", verdicts) : void 0,
    streak: budgetStreak(verdictsOf("perf-budget", verdicts), one_zero_checks_daysOf(oneZero) ?? 0),
    attestations: attestations,
    now: now
   });
  }
  var deprecation_register = __webpack_require__(8285);
  var attestation_register = __webpack_require__(3209);
  const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
  const ASCII = /^[\x20-\x7e]*$/;
  const SIGNS = new Map([ ...signsOf("!", "ǃꜝⵑ❗❕ᥔ¡"), ...signsOf(":", "꞉∶ː˸։׃᛬᠄⁚"), ...signsOf("-", "‐‑‒–—―−") ]);
  const LETTERS = new Map([ ...signsOf("A", "АΑᎪᗅꓮ"), ...signsOf("B", "ВΒᏴᗷꓐ"), ...signsOf("C", "СϹᏟⲤꓚ"), ...signsOf("E", "ЕΕᎬⴹꓰ"), ...signsOf("G", "ԌᏀᏳꓖ"), ...signsOf("H", "НΗᎻᕼⲎꓧ"), ...signsOf("I", "ІΙӀⲒꓲⵏᛁ"), ...signsOf("K", "КΚᏦᛕⲔꓗ"), ...signsOf("N", "ΝⲚꓠ"), ...signsOf("R", "ᎡᏒᖇꓣƦ"), ...signsOf("S", "ЅՏᏚꓢ") ]);
  function signsOf(plain, others) {
   return Array.from(others, other => [ other, plain ]);
  }
  function foldedSigns(text) {
   if (ASCII.test(text)) return text;
   return mapped(text.normalize("NFKC").replace(INVISIBLE, ""), SIGNS);
  }
  function foldedCapitals(text) {
   return ASCII.test(text) ? text : mapped(text, LETTERS);
  }
  function mapped(text, table) {
   return Array.from(text, sign => table.get(sign) ?? sign).join("");
  }
  const DECORATION = /^(?:\s|\d{1,6}[.)](?=\s)|\p{Extended_Pictographic}|\p{M}|[\u200d\ufe0f]|:[a-z_]{1,30}:|\[[^\]]{0,60}\]|\([^()]{0,60}\)|【[^】]{0,60}】|(?:fixup|squash|amend)!\s|[A-Za-z][A-Za-z0-9_-]{0,40}-\d{1,9}(?=[\s:;,/|&+)\]}>])|(?:(?:Merged )?[PM]R |GH-?)?[#!]?\d{1,9}(?=[\s:;,/|&+)\]}>])|[0-9a-f]{7,40}(?=\s)|[*+>_`:;,/|&(){}<>[\]–—~•‣◦▪●#"'“”‘’«»-])+/u;
  const SUBJECT = /^\p{L}[\p{L}\p{M}\w/-]{0,50}\s?(?:\(.{0,200}?\))?(?:\s?!{1,3}[*_`]{0,3}\s?(?:\(.{0,200}?\))?\s?:|:\s?!)[\s]?(.*)$/u;
  const FOOTER = /^BREAKING[ _-]{1,2}CHANGES?[*_`]{0,4}\s{0,4}(?::|#)[*_`]{0,4}\s?(.*)$/;
  const MAX_LINE = 2e3;
  const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/;
  function declaredBreaks({subject: subject, body: body}) {
   const lines = linesOf(body);
   const footers = [ subject, ...lines ].flatMap(line => footerOf(line) ?? []);
   const distinct = [ ...new Set(footers.filter(text => text !== "")), ...footers.filter(text => text === "") ];
   const own = footers.length > 0 ? void 0 : marked(subject);
   return [ ...own === void 0 ? [] : [ own ], ...distinct.map(text => text === "" ? subject : text), ...listedBreaks(subject, lines) ];
  }
  function listedBreaks(subject, lines) {
   const title = plain(subject);
   const known = new Set([ title, title.replace(NUMBER, "") ]);
   return lines.flatMap(line => {
    const text = marked(line);
    const written = plain(line);
    const isEmpty = text === line;
    if (text === void 0 || known.has(written) && !isEmpty) return [];
    known.add(written);
    return [ text ];
   });
  }
  const NUMBER = /\s\(#\d{1,10}\)$/;
  function doubtfulBreaks({subject: subject, body: body}) {
   return [ subject, ...linesOf(body) ].filter(line => isDoubtful(line) && !isDeclared(line));
  }
  function linesOf(body) {
   return body.split(LINE_END);
  }
  function isDeclared(line) {
   return footerOf(line) !== void 0 || marked(line) !== void 0;
  }
  function footerOf(line) {
   return FOOTER.exec(foldedCapitals(plain(line)))?.[1]?.trim();
  }
  function marked(line) {
   const text = SUBJECT.exec(plain(line))?.[1];
   return text === "" ? line : text;
  }
  function plain(line) {
   const start = line.slice(0, MAX_LINE).replace(DECORATION, "");
   return foldedSigns(start).replace(DECORATION, "").trimEnd();
  }
  const TYPE = "(?:feat|feature|fix|chore|refactor|perf|build|ci|docs|style|test|revert)";
  const BEHIND_WORDS = new RegExp(`[:;,|)\\]}>–—-]\\s{0,4}${TYPE}(?:\\([^()]{0,60}\\))?\\s?!\\s?(?:\\([^()]{0,60}\\))?:`, "iu");
  const UNKNOWN_SIGN = new RegExp(`^${TYPE}(?:\\([^()]{0,60}\\))?[^\\x00-\\x7f\\s]{1,3}(?:\\([^()]{0,60}\\))?\\s?:`, "iu");
  const MAX_START = 200;
  function isDoubtful(line) {
   const start = plain(line).slice(0, MAX_START);
   return BEHIND_WORDS.test(start) || UNKNOWN_SIGN.test(start) || isLikeFooter(start);
  }
  const FOOTER_TOKEN = "BREAKING CHANGE";
  const MAX_MISSPELT = 3;
  const breaking_declaration_NOTHING = /^[\s*_`-]*(?:none|no|nothing|n\/a|nil|false)?[\s.*_`!-]*$/i;
  function isLikeFooter(start) {
   const end = start.search(/[:#]/);
   if (end === -1 || Math.abs(end - FOOTER_TOKEN.length) > MAX_MISSPELT) return false;
   const token = foldedCapitals(start.slice(0, end).trim().toUpperCase()).replace(/[_-]/g, " ");
   if (token.startsWith("NO") || breaking_declaration_NOTHING.test(start.slice(end + 1))) return false;
   return editDistance(token, FOOTER_TOKEN) <= MAX_MISSPELT;
  }
  function editDistance(left, right) {
   let row = Array.from({
    length: right.length + 1
   }, (_, index) => index);
   for (const [index, sign] of Array.from(left).entries()) {
    const next = [ index + 1 ];
    for (const [at, other] of Array.from(right).entries()) {
     const changed = (row[at] ?? 0) + (sign === other ? 0 : 1);
     next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
   }
   return row.at(-1) ?? 0;
  }
  const LONGEST = 2e3;
  const QUOTED = /^(Revert|Reapply) "(.*?)"?$/;
  const CONVENTIONAL = /^revert(?:\([^()]{0,60}\))?: (.+)$/i;
  function quotedTitle(subject) {
   const text = unescaped(subject.slice(0, LONGEST));
   const [, word, quoted] = QUOTED.exec(withoutNumber(text)) ?? [];
   if (quoted !== void 0) {
    const title = word === "Reapply" ? `Revert "${quoted}"` : quoted;
    return {
     title: title,
     withoutNumber: void 0
    };
   }
   const [, title] = CONVENTIONAL.exec(text) ?? [];
   if (title === void 0) return;
   const inner = /^"(.*)"$/.exec(withoutNumber(title))?.[1];
   return inner === void 0 ? {
    title: title,
    withoutNumber: withoutNumber(title)
   } : {
    title: inner,
    withoutNumber: void 0
   };
  }
  function unescaped(subject) {
   return subject.replaceAll('\\"', '"').trim();
  }
  const DEEPEST = 50;
  function restoredTitle(subject) {
   let title = subject;
   let reverts = 0;
   for (let depth = 0; depth < DEEPEST; depth++) {
    const quoted = quotedTitle(title);
    if (quoted === void 0) break;
    title = quoted.title;
    reverts++;
   }
   return reverts > 0 && reverts % 2 === 0 ? title : void 0;
  }
  const COMMIT = /^This reverts commit ([0-9a-f]{7,64})\b/gm;
  const SHORTEST = 7;
  const PULL_REQUEST = /^Reverts (?:[\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,10})\b/gm;
  const MERGE = /^Merge pull request #\d/;
  function revertClaims(commits) {
   const places = commits.map((commit, place) => ({
    commit: commit,
    place: place
   }));
   const known = catalogue(places);
   return places.flatMap(by => {
    const {subject: subject, body: body} = by.commit;
    const named = Array.from(body.matchAll(COMMIT), ([, name = ""]) => claimsByName(known.named(name), by));
    if (named.some(claims => claims.length > 0)) return named.flat();
    const numbers = Array.from(body.matchAll(PULL_REQUEST), ([, number]) => Number(number));
    const quoted = quotedTitle(MERGE.test(subject) ? body.split("\n", 1)[0] ?? "" : subject);
    const titled = quoted === void 0 ? [] : known.titled(quoted);
    const isMeant = ({commit: commit}) => {
     const number = numberOf(commit.subject);
     return numbers.length === 0 || number === void 0 || numbers.includes(number);
    };
    return [ ...numbers.flatMap(number => claimsOn(known.numbered(number), by)), ...claimsOn(titled.filter(isMeant), by) ];
   });
  }
  function catalogue(commits) {
   const starts = Map.groupBy(commits, ({commit: commit}) => commit.sha.slice(0, SHORTEST));
   const numbers = Map.groupBy(commits, ({commit: commit}) => numberOf(commit.subject));
   const subjects = Map.groupBy(commits, ({commit: commit}) => unescaped(commit.subject));
   const bare = Map.groupBy(commits, ({commit: commit}) => withoutNumber(unescaped(commit.subject)));
   return {
    named: name => (starts.get(name.slice(0, SHORTEST)) ?? []).filter(({commit: commit}) => commit.sha.startsWith(name)),
    numbered: number => numbers.get(number) ?? [],
    titled: ({title: title, withoutNumber: other = title}) => subjects.get(title) ?? bare.get(other) ?? []
   };
  }
  function claimsByName(targets, {commit: by}) {
   const meaning = targets.length === 1 ? "clear" : "unclear";
   return targets.map(({commit: commit}) => ({
    by: by,
    sha: commit.sha,
    meaning: meaning
   }));
  }
  function claimsOn(targets, {commit: by, place: place}) {
   const others = targets.filter(({commit: commit}) => commit.sha !== by.sha);
   const older = others.filter(each => each.place > place);
   if (older.length === 0) return others.map(({commit: commit}) => ({
    by: by,
    sha: commit.sha,
    meaning: "later"
   }));
   const meaning = older.length === 1 ? "clear" : "unclear";
   return older.map(({commit: commit}) => ({
    by: by,
    sha: commit.sha,
    meaning: meaning
   }));
  }
  class Reverts {
   #isReverted;
   #declares;
   #claims;
   #claimedBy;
   #places;
   #fates=new Map;
   constructor(commits, isReverted, declares) {
    this.#isReverted = isReverted;
    this.#declares = declares;
    const claims = revertClaims(commits);
    this.#claims = Map.groupBy(claims, ({sha: sha}) => sha);
    this.#claimedBy = Map.groupBy(claims, ({by: by}) => by.sha);
    this.#places = new Map(commits.map(({sha: sha}, index) => [ sha, index ]));
   }
   revertsWithin({sha: sha}) {
    const claims = this.#claimedBy.get(sha) ?? [];
    return claims.some(claim => this.#isTrue(claim));
   }
   #isTrue({sha: sha, by: by, meaning: meaning}) {
    return meaning === "clear" && this.#isReverted(sha, by.sha);
   }
   fateOf(sha) {
    for (const each of this.#claimantsBehind(sha)) this.#settle(each);
    return this.#settle(sha);
   }
   #claimantsBehind(sha) {
    const found = new Set([ sha ]);
    for (const each of found) for (const {by: by} of this.#claims.get(each) ?? []) found.add(by.sha);
    const placeOf = each => this.#places.get(each) ?? 0;
    return [ ...found ].sort((left, right) => placeOf(left) - placeOf(right));
   }
   #settle(sha) {
    const known = this.#fates.get(sha);
    if (known !== void 0) return known;
    this.#fates.set(sha, {
     kind: "stays"
    });
    const fate = this.#judge(sha);
    this.#fates.set(sha, fate);
    return fate;
   }
   #judge(sha) {
    const claims = this.#claims.get(sha) ?? [];
    const lasting = claims.filter(({by: by}) => !this.#isDoubted(by.sha));
    const valid = lasting.find(claim => !this.#declares(claim.by) && this.#isTrue(claim));
    if (valid !== void 0) return {
     kind: "reverted"
    };
    const clear = lasting.find(({meaning: meaning}) => meaning === "clear");
    if (clear !== void 0) return {
     kind: "claimed",
     by: clear.by.sha
    };
    const unclear = lasting.find(({meaning: meaning}) => meaning === "unclear");
    return unclear === void 0 ? {
     kind: "stays"
    } : {
     kind: "unclear",
     by: unclear.by.sha
    };
   }
   #isDoubted(sha) {
    return (this.#claims.get(sha) ?? []).some(({by: by}) => this.#settle(by.sha).kind !== "reverted");
   }
  }
  function breakingChanges(commits, isReverted) {
   const reverts = revertsIn(commits, isReverted);
   return commits.flatMap(commit => {
    const texts = declaredBreaks(commit);
    const restored = texts.length > 0 || reverts.revertsWithin(commit) ? [] : restoredBreaks(commit);
    const found = [ ...texts, ...restored ];
    if (found.length === 0) return [];
    const {sha: sha, subject: subject} = commit;
    const fate = reverts.fateOf(sha);
    if (fate.kind === "reverted") return [];
    const note = fate.kind === "stays" ? {} : {
     unreverted: fate
    };
    return found.map(text => ({
     sha: sha,
     subject: subject,
     text: text,
     ...note
    }));
   });
  }
  function revertsIn(commits, isReverted) {
   return new Reverts(commits, isReverted, commit => declaredBreaks(commit).length > 0);
  }
  function doubtfulChanges(commits, isReverted) {
   const reverts = revertsIn(commits, isReverted);
   return commits.flatMap(commit => {
    const lines = declaredBreaks(commit).length > 0 ? [] : doubtfulBreaks(commit);
    const isQuote = line => line === commit.subject && reverts.revertsWithin(commit);
    return lines.filter(line => !isQuote(line)).map(line => ({
     sha: commit.sha,
     line: line.trim()
    }));
   });
  }
  function restoredBreaks({subject: subject}) {
   const original = restoredTitle(subject);
   return original === void 0 ? [] : declaredBreaks({
    subject: original,
    body: ""
   });
  }
  function withLabelled(declared, {commits: commits, isReverted: isReverted}, labelled) {
   const known = new Set(declared.map(({sha: sha}) => sha));
   const reverts = revertsIn(commits, isReverted);
   const found = labelled.flatMap(({number: number, title: title, commit: commit}) => {
    const own = commits.find(({sha: sha, subject: subject}) => sha === commit || numberOf(subject) === number);
    if (own === void 0 || known.has(own.sha)) return [];
    known.add(own.sha);
    if (reverts.fateOf(own.sha).kind === "reverted") return [];
    return [ {
     sha: own.sha,
     subject: `${title} (#${number})`,
     text: title
    } ];
   });
   return [ ...declared, ...found ];
  }
  var inputs = __webpack_require__(3295);
  var manifest_place = __webpack_require__(4632);
  var pattern_version = __webpack_require__(8767);
  var evidence_error = __webpack_require__(3427);
  const MODULE = /^[ \t]*module[ \t]+(?:"([^"\s]+)"|`([^`\s]+)`|([^\s"`(]+))[ \t]*(?:\/\/.*)?$/;
  function readGoModule(text) {
   const found = text.split(/\r?\n/).flatMap((line, index) => {
    const [, quoted, raw, plain] = MODULE.exec(line) ?? [];
    const module = quoted ?? raw ?? plain;
    return module === void 0 ? [] : [ {
     module: module,
     line: index + 1
    } ];
   });
   const [only, other] = found;
   if (only !== void 0 && other === void 0) return only;
   throw new evidence_error.o(only === void 0 ? "the go.mod names no module" : "the go.mod names two modules", {
    line: other?.line ?? 1,
    remedy: "write one line, as in module example.org/orbit"
   });
  }
  var manifest_version = __webpack_require__(6886);
  var nearby_path = __webpack_require__(1593);
  const read_manifest_version_KINDS = [ {
   title: "Cargo.toml",
   name: /^Cargo\.toml$/,
   read: async manifest => (await __webpack_require__.e(157).then(__webpack_require__.bind(__webpack_require__, 9157))).readCargoVersion(manifest)
  }, {
   title: "package.json",
   name: /^package\.json$/,
   read: async manifest => (await __webpack_require__.e(230).then(__webpack_require__.bind(__webpack_require__, 3230))).readPackageJsonVersion(manifest)
  }, {
   title: "lerna.json",
   name: /^lerna\.json$/,
   read: async manifest => (await __webpack_require__.e(677).then(__webpack_require__.bind(__webpack_require__, 5677))).readLernaVersion(manifest)
  }, {
   title: "pyproject.toml",
   name: /^pyproject\.toml$/,
   read: async manifest => (await __webpack_require__.e(662).then(__webpack_require__.bind(__webpack_require__, 6662))).readPyprojectVersion(manifest)
  }, {
   title: "setup.cfg",
   name: /^setup\.cfg$/,
   read: async manifest => (await __webpack_require__.e(787).then(__webpack_require__.bind(__webpack_require__, 4787))).readSetupCfgVersion(manifest)
  }, {
   title: "setup.py",
   name: /^setup\.py$/,
   read: async manifest => (await __webpack_require__.e(787).then(__webpack_require__.bind(__webpack_require__, 4787))).readSetupPyVersion(manifest)
  }, {
   title: "a module of Python (*.py)",
   name: /\.py$/,
   read: async manifest => (await __webpack_require__.e(805).then(__webpack_require__.bind(__webpack_require__, 805))).pythonVersion(manifest)
  }, {
   title: "version.rb",
   name: /version\.rb$/,
   read: async manifest => (await __webpack_require__.e(26).then(__webpack_require__.bind(__webpack_require__, 5026))).readRubyVersion(manifest)
  }, {
   title: "*.gemspec",
   name: /\.gemspec$/,
   read: async manifest => (await __webpack_require__.e(26).then(__webpack_require__.bind(__webpack_require__, 5026))).readGemspecVersion(manifest)
  }, {
   title: "pom.xml",
   name: /^pom\.xml$/,
   read: async manifest => (await Promise.all([ __webpack_require__.e(628), __webpack_require__.e(221) ]).then(__webpack_require__.bind(__webpack_require__, 1221))).readPomVersion(manifest)
  }, {
   title: "gradle.properties",
   name: /^gradle\.properties$/,
   read: async manifest => (await __webpack_require__.e(104).then(__webpack_require__.bind(__webpack_require__, 3104))).readGradleProperties(manifest)
  }, {
   title: "build.gradle",
   name: /\.gradle(?:\.kts)?$/,
   read: async manifest => (await __webpack_require__.e(104).then(__webpack_require__.bind(__webpack_require__, 3104))).readBuildGradle(manifest)
  }, {
   title: "*.csproj",
   name: /(?:\.(?:cs|fs|vb)proj|^Directory\.Build\.props)$/,
   read: async manifest => (await Promise.all([ __webpack_require__.e(628), __webpack_require__.e(441) ]).then(__webpack_require__.bind(__webpack_require__, 3441))).readDotnetVersion(manifest)
  }, {
   title: "Chart.yaml",
   name: /^Chart\.yaml$/,
   read: async manifest => (await __webpack_require__.e(677).then(__webpack_require__.bind(__webpack_require__, 5677))).readChartVersion(manifest)
  }, {
   title: "pubspec.yaml",
   name: /^pubspec\.yaml$/,
   read: async manifest => (await __webpack_require__.e(677).then(__webpack_require__.bind(__webpack_require__, 5677))).readPubspecVersion(manifest)
  }, {
   title: "composer.json",
   name: /^composer\.json$/,
   read: async manifest => (await __webpack_require__.e(677).then(__webpack_require__.bind(__webpack_require__, 5677))).readComposerVersion(manifest)
  }, {
   title: "mix.exs",
   name: /^mix\.exs$/,
   read: async manifest => (await __webpack_require__.e(167).then(__webpack_require__.bind(__webpack_require__, 1167))).readMixVersion(manifest)
  }, {
   title: "Package.swift",
   name: /^Package\.swift$/,
   read: () => ({
    kind: "tag",
    tool: "Swift"
   })
  }, {
   title: "a VERSION file",
   name: /^(?:VERSION|VERSION\.txt|version\.txt)$/,
   read: readVersionFile
  } ];
  async function readManifestVersion(manifest) {
   const name = (0, nearby_path.Md)(manifest.path);
   const kind = read_manifest_version_KINDS.find(each => each.name.test(name));
   if (kind !== void 0) return kind.read(manifest);
   throw new evidence_error.o(`${JSON.stringify(name)} is not a known kind of manifest`, {
    remedy: `say what is around the version in it, as in manifest: { file: ${JSON.stringify(manifest.path)}, pattern: "version = {version}" }, or use one of: ${[ ...read_manifest_version_KINDS.map(({title: title}) => title), "go.mod" ].join(", ")}`
   });
  }
  function readVersionFile({path: path, text: text}) {
   const version = text.replace(/\r?\n$/, "");
   if (version !== "" && version === version.trim() && !version.includes("\n")) return {
    kind: "declared",
    version: version,
    path: path,
    line: 1
   };
   throw (0, manifest_version.yV)("the file is not a single line with a version", 1, "write only the version");
  }
  function fileOf(place) {
   if (place === manifest_place.t) return;
   return typeof place === "string" ? place : place.file;
  }
  async function readPlace(place, readText) {
   const path = fileOf(place);
   if (path === void 0) return {
    kind: "tag"
   };
   const text = readText(path);
   if (text === void 0) return {
    kind: "missing"
   };
   if (typeof place !== "string") return (0, pattern_version.t)({
    path: path,
    text: text
   }, await patternOf(place.pattern));
   if (/(?:^|\/)go\.mod$/.test(path)) return {
    kind: "go-module",
    ...readGoModule(text)
   };
   return readManifestVersion({
    path: path,
    text: text,
    readNearby: readText
   });
  }
  async function patternOf(source) {
   const compiled = await (0, pattern_version.a)(source);
   if (!("reason" in compiled)) return compiled;
   throw new configuration_error.j(`release: the pattern ${JSON.stringify(source)} ${compiled.reason}`);
  }
  const AT_ROOT = /^(?:Cargo\.toml|package\.json|pyproject\.toml|setup\.(?:cfg|py)|pom\.xml|go\.mod|composer\.json|mix\.exs|Package\.swift|pubspec\.yaml|Chart\.yaml|.*\.gemspec|.*\.(?:cs|fs|vb)proj|VERSION(?:\.txt)?|version\.txt|.*\.json)$/;
  function packageFolder(place) {
   if (typeof place !== "string" || !place.includes("/")) return;
   const at = place.lastIndexOf("/");
   return AT_ROOT.test(place.slice(at + 1)) ? place.slice(0, at) : void 0;
  }
  const MOST_JUDGED = 50;
  async function baseVersion(judging) {
   const {released: released, version: version, candidate: candidate} = judging;
   const lower = released.filter(each => isStable(each.version) && compareVersions(each.version, version) < 0).toSorted((left, right) => compareVersions(right.version, left.version));
   const since = parseVersion(candidate.target.since ?? "", candidate.target.scheme);
   const judged = lower.filter(each => since === void 0 || compareVersions(each.version, since) >= 0);
   const history = lower[judged.length];
   const refused = [];
   for (const each of judged.slice(0, MOST_JUDGED)) {
    const faults = await base_version_faultsOf(each, judging, startOfMajor(each, lower, history));
    if (faults.length === 0) return {
     base: each,
     refused: refused
    };
    refused.push({
     tag: each.tag,
     faults: faults
    });
   }
   return {
    base: history ?? judged.at(-1),
    refused: refused
   };
  }
  function startOfMajor({version: version}, lower, history) {
   if (history !== void 0 && haveSameMajor(history.version, version)) return history;
   return lower.findLast(each => haveSameMajor(each.version, version));
  }
  async function base_version_faultsOf(release, judging, start) {
   const manifest = await manifestFault(release, judging.candidate);
   if (manifest !== void 0) return [ manifest ];
   return [ strayFault, orderFault, breakFault ].flatMap(judge => judge(release, judging, start) ?? []);
  }
  async function manifestFault({version: version, commit: commit}, {repository: repository, target: target}) {
   const [place] = target.manifests;
   if (place === void 0) return;
   try {
    const found = await readPlace(place, path => repository.readText(commit, path));
    if (found.kind !== "declared" || isVersion(version, found.version)) return;
    if ((0, version_spelling.ZB)(found.version, version.text, found.spelling)) return;
    return `its ${found.path} has version ${found.version}`;
   } catch {
    return;
   }
  }
  function strayFault(release, {candidate: candidate, version: version, branches: branches}) {
   if (release.precedes || release.follows || !isOfLine(release.version, version, candidate.policy["release-lines"])) return;
   const isOn = branch => [ `refs/remotes/origin/${branch}`, `refs/heads/${branch}` ].some(head => candidate.repository.isAncestor(release.commit, head) !== false);
   return branches?.some(isOn) === true ? void 0 : "its commit is neither in the history of this one nor on a release branch";
  }
  function orderFault({version: version, commit: commit}, {candidate: candidate, released: released}) {
   const contained = candidate.repository.tagsOf(commit, "before");
   const later = released.find(each => contained?.has(each.tag) === true && isStable(each.version) && compareVersions(each.version, version) > 0);
   return later && `its commit contains ${later.tag}, which is a later version`;
  }
  function breakFault({version: version, commit: commit}, {candidate: {repository: repository, target: target}}, start) {
   const isTied = schemeOf(version.scheme).breaksInMajor && version.major > 0;
   if (!isTied || start === void 0 || start.version === version) return;
   const commits = repository.commitsSince(start.commit, commit, target.folder) ?? [];
   const isReverted = (broken, revert) => repository.isReverted({
    commit: broken,
    revert: revert,
    head: commit
   });
   const [first] = breakingChanges(commits, isReverted);
   return first && `commit ${first.sha.slice(0, 7)} breaks something since ${start.tag}: ${first.text}`;
  }
  function commitsOf({repository: repository, target: target, commit: commit}, base) {
   const commits = repository.commitsSince(base?.commit, commit, target.folder);
   const oldest = commits?.reduce((first, {at: at}) => first === void 0 || at < first ? at : first, base?.at);
   return commits && {
    commits: commits,
    since: oldest
   };
  }
  var external_node_path_ = __webpack_require__(6760);
  async function readChangelogFile(path, source) {
   const text = source.readText(path);
   const shown = source.display(path);
   if (text === void 0) return {
    kind: "missing",
    path: shown
   };
   const changelog = await __webpack_require__.e(816).then(__webpack_require__.bind(__webpack_require__, 7816));
   try {
    const read = changelog.readWholeChangelog(text, {
     path: path,
     isVersion: versionTest(source.scheme)
    });
    const beside = external_node_path_.posix.dirname(path).replace(/^\.$/, "");
    const folders = source.target === "platform" ? [ ...new Set([ "", beside ]) ] : [ beside ].filter(Boolean);
    const fragments = changelog.fragmentFolders(folders, source.fragments ?? []).flatMap(folder => source.filesIn(folder.path).filter(file => changelog.isFragment(folder, file)));
    return {
     kind: "read",
     path: shown,
     ...read,
     fragments: fragments.map(source.display)
    };
   } catch (error) {
    return {
     kind: "unreadable",
     path: shown,
     finding: (0, evidence_error.h)(error, shown)
    };
   }
  }
  function versionTest(scheme) {
   return word => (parseVersion(word, scheme)?.numbers.length ?? 0) > 1;
  }
  const NO_TOKEN = {
   kind: "unknown",
   reason: "GitHub cannot be asked without a token",
   remedy: "set the input github-token, and give the job permissions: { actions: read, checks: read, issues: read, pull-requests: read }"
  };
  async function askGitHub({runner: runner}, {policy: policy, commit: commit, since: since}) {
   const token = runner.input("github-token");
   const needsCi = policy["required-os"] !== void 0 || policy["required-check-runs"] !== void 0;
   const blocking = policy["blocker-labels"] ?? [];
   const breaking = policy["breaking-labels"] ?? [];
   const isAsked = needsCi || blocking.length > 0 || breaking.length > 0;
   if (token === "" || !isAsked) return {
    ci: NO_TOKEN,
    blockers: NO_TOKEN,
    labelled: NO_TOKEN
   };
   const {openReleaseFacts: openReleaseFacts} = await Promise.all([ __webpack_require__.e(179), __webpack_require__.e(37) ]).then(__webpack_require__.bind(__webpack_require__, 7037));
   const facts = openReleaseFacts({
    token: token,
    apiUrl: runner.env["GITHUB_API_URL"] ?? "https://api.github.com",
    repository: runner.env["GITHUB_REPOSITORY"] ?? ""
   });
   return {
    ci: needsCi ? await askChecks(facts, commit) : NO_TOKEN,
    blockers: blocking.length === 0 ? NO_TOKEN : await askIssues(facts, blocking),
    labelled: breaking.length === 0 ? NO_TOKEN : await askLabelled(facts, breaking, since)
   };
  }
  async function askChecks(facts, commit) {
   const jobs = await facts.jobsOf(commit);
   if (jobs.kind === "refused") return unknown(jobs);
   const checkRuns = await facts.checkRunsOf(commit);
   if (checkRuns.kind === "refused") return unknown(checkRuns);
   return {
    kind: "read",
    jobs: jobs.value,
    checkRuns: checkRuns.value
   };
  }
  async function askIssues(facts, labels) {
   const issues = new Map;
   for (const label of labels) {
    const found = await facts.openIssues(label);
    if (found.kind === "refused") return unknown(found);
    for (const issue of found.value) issues.set(issue.number, issue);
   }
   return {
    kind: "read",
    issues: [ ...issues.values() ]
   };
  }
  async function askLabelled(facts, labels, since) {
   const pullRequests = [];
   for (const label of labels) {
    const found = await facts.mergedPullRequests(label, since);
    if (found.kind === "refused") return unknown(found);
    pullRequests.push(...found.value);
   }
   return {
    kind: "read",
    pullRequests: pullRequests
   };
  }
  function unknown({reason: reason, remedy: remedy}) {
   return {
    kind: "unknown",
    reason: reason,
    remedy: remedy
   };
  }
  var located_shape = __webpack_require__(2943);
  var read_document = __webpack_require__(4950);
  var locked_package = __webpack_require__(7341);
  const LOCK_FILES = [ [ /^Cargo\.toml$/, [ "Cargo.lock" ] ], [ /^package\.json$/, [ "package-lock.json", "npm-shrinkwrap.json", "bun.lock" ] ], [ /^pyproject\.toml$/, [ "uv.lock", "poetry.lock", "pdm.lock", "pylock.toml" ] ], [ /(?:\.gemspec|version\.rb)$/, [ "Gemfile.lock" ] ] ];
  function lockFilesOf(manifest) {
   return LOCK_FILES.find(([name]) => name.test(manifest))?.[1] ?? [];
  }
  async function readLockedVersion(path, text, wanted) {
   const {name: name, folder: folder} = wanted;
   switch (path.slice(path.lastIndexOf("/") + 1)) {
   case "Cargo.lock":
    return name === void 0 ? lockedWorkspace(text) : lockedCrate(text, {
     ...wanted,
     name: name
    });

   case "package-lock.json":
   case "npm-shrinkwrap.json":
    return lockedPackage(text, folder);

   case "uv.lock":
   case "poetry.lock":
   case "pdm.lock":
   case "pylock.toml":
    {
     const {lockedPythonPackage: lockedPythonPackage} = await __webpack_require__.e(618).then(__webpack_require__.bind(__webpack_require__, 6618));
     return lockedPythonPackage(text, wanted);
    }

   case "bun.lock":
    {
     const {parseBunLock: parseBunLock} = await __webpack_require__.e(132).then(__webpack_require__.bind(__webpack_require__, 6132));
     return lockedWorkspaceFolder(parseBunLock(text), folder);
    }

   case "Gemfile.lock":
    {
     const {parseGemfileLock: parseGemfileLock} = await __webpack_require__.e(500).then(__webpack_require__.bind(__webpack_require__, 8500));
     return lockedGem(parseGemfileLock(text).gems, wanted);
    }

   default:
    throw new evidence_error.o(`${JSON.stringify(path)} is not a supported lock file`, {
     remedy: `use one of: ${LOCK_FILES.flatMap(([, names]) => names).join(", ")}`
    });
   }
  }
  async function lockedCrate(text, {name: name, version: version}) {
   const packages = (0, located_shape.Of)(await (0, read_document.MT)(text), "package", "package")?.items ?? [];
   const own = packages.flatMap((node, index) => {
    const where = `package[${index}]`;
    const table = (0, located_shape.af)(node, where);
    const isOwn = (0, located_shape.r7)(table, "name", `${where}.name`) === name && !table.members.has("source");
    return isOwn ? locked_version_versionIn(table, where) ?? [] : [];
   });
   return (0, locked_package.k)(version, own);
  }
  async function lockedWorkspace(text) {
   const packages = (0, located_shape.Of)(await (0, read_document.MT)(text), "package", "package")?.items ?? [];
   const own = packages.flatMap((node, index) => {
    const where = `package[${index}]`;
    return (0, located_shape.af)(node, where).members.has("source") ? [] : locked_version_versionIn((0, 
    located_shape.af)(node, where), where) ?? [];
   });
   return new Set(own.map(({version: version}) => version)).size === 1 ? own[0] : void 0;
  }
  function lockedPackage(text, folder) {
   const document = (0, located_shape.af)((0, read_document.U0)(text), "the document");
   const packages = (0, located_shape.sV)(document, "packages", "packages");
   const own = packages?.members.get(folder);
   const inner = own && locked_version_versionIn(own, `packages[${JSON.stringify(folder)}]`);
   if (folder !== "") return inner;
   const outer = locked_version_versionIn(document, "the document");
   if (inner === void 0 || outer === void 0 || inner.version === outer.version) return inner ?? outer;
   throw new evidence_error.o(`it has version ${outer.version} at its top and ${inner.version} in packages[""]`, {
    line: inner.line,
    remedy: "regenerate the file: npm install --package-lock-only"
   });
  }
  function lockedWorkspaceFolder(document, folder) {
   const own = (0, located_shape.sV)(document, "workspaces", "workspaces")?.members.get(folder);
   return own && locked_version_versionIn(own, `workspaces[${JSON.stringify(folder)}]`);
  }
  function lockedGem(gems, {name: name, version: declared}) {
   const own = gems.filter(gem => gem.kind === "path" && !/^(?:\.\.|\/|~)/.test(gem.remote));
   const found = name === void 0 && own.length === 1 ? own[0] : own.find(gem => gem.name === name);
   if (found === void 0) return;
   const isSame = declared !== void 0 && (0, version_spelling.ZB)(found.version, declared, "gem");
   return {
    version: isSame ? declared : found.version,
    line: found.line
   };
  }
  function locked_version_versionIn(node, where) {
   const table = (0, located_shape.af)(node, where);
   const version = (0, located_shape.r7)(table, "version", `${where}.version`);
   return version === void 0 ? void 0 : {
    version: version,
    line: table.members.get("version")?.line ?? table.line
   };
  }
  async function readManifests(places, reader) {
   const readings = [];
   for (const [index, place] of places.entries()) readings.push(...await readManifest(place, index === 0 ? "manifest" : "same-version", reader));
   return readings;
  }
  async function readManifest(place, role, {readText: readText, display: display}) {
   const path = fileOf(place);
   if (path === void 0) return [ {
    kind: "tag",
    role: role,
    path: ""
   } ];
   const shown = display(path);
   try {
    const found = await readPlace(place, readText);
    switch (found.kind) {
    case "missing":
     return [ {
      kind: "missing",
      role: role,
      path: shown
     } ];

    case "go-module":
     return [ {
      ...found,
      path: shown,
      folder: folderOf(path)
     } ];

    case "tag":
     return [ {
      ...found,
      role: role,
      path: shown
     } ];

    case "declared":
     {
      const {version: version, line: line, spelling: spelling} = found;
      const own = {
       version: version,
       line: line,
       ...spelling && {
        spelling: spelling
       }
      };
      return [ {
       kind: "read",
       role: role,
       path: display(found.path),
       ...own
      }, ...await readLockFiles(path, found, {
       readText: readText,
       display: display
      }) ];
     }
    }
   } catch (error) {
    return [ manifests_unreadable(error, role, shown) ];
   }
  }
  function folderOf(path) {
   return external_node_path_.posix.dirname(external_node_path_.posix.normalize(path)).replace(/^\.$/, "");
  }
  async function readLockFiles(manifest, declared, {readText: readText, display: display}) {
   const readings = [];
   for (const file of lockFilesAt(manifest, readText)) {
    const shown = display(file.path);
    try {
     const reading = await readLockFile(file, declared, shown);
     if (reading !== void 0) readings.push(reading);
    } catch (error) {
     readings.push(manifests_unreadable(error, "lock-file", shown));
    }
   }
   return readings;
  }
  async function readLockFile({path: path, text: text, folder: folder}, {name: name, version: version}, shown) {
   const locked = await readLockedVersion(path, text, {
    name: name,
    version: version,
    folder: folder
   });
   if (locked !== void 0) return {
    kind: "read",
    role: "lock-file",
    path: shown,
    ...locked
   };
   if (!mustHave(external_node_path_.posix.basename(path), folder)) return;
   const finding = {
    message: `has no version of ${name ?? "the packages of this workspace"}`,
    file: shown
   };
   return {
    kind: "unreadable",
    role: "lock-file",
    path: shown,
    finding: finding
   };
  }
  function mustHave(name, folder) {
   if (name === "Cargo.lock") return true;
   return folder === "" && [ "package-lock.json", "npm-shrinkwrap.json" ].includes(name);
  }
  function lockFilesAt(manifest, readText) {
   const own = folderOf(manifest);
   return lockFilesOf(external_node_path_.posix.basename(manifest)).flatMap(name => {
    for (const folder of ancestorsOf(own)) {
     const path = external_node_path_.posix.join(folder, name);
     const text = readText(path);
     if (text !== void 0) return [ {
      path: path,
      text: text,
      folder: external_node_path_.posix.relative(folder, own)
     } ];
    }
    return [];
   });
  }
  function ancestorsOf(folder) {
   return folder === "" ? [ "" ] : [ folder, ...ancestorsOf(folderOf(folder)) ];
  }
  function manifests_unreadable(error, role, path) {
   return {
    kind: "unreadable",
    role: role,
    path: path,
    finding: (0, evidence_error.h)(error, path)
   };
  }
  function targetOf(tag, policy) {
   const platform = platformOf(policy);
   const targets = targetsOf(policy).toSorted((left, right) => right.tag.length - left.tag.length);
   const begins = ({tag: format}) => {
    const {before: before} = frameOf(format);
    return before !== "" && tag.startsWith(before);
   };
   return targets.find(target => versionOfTag(tag, target.tag, target.scheme) !== void 0) ?? targets.find(begins) ?? platform;
  }
  function targetsOf(policy) {
   return [ platformOf(policy), ...packagesOf(policy) ];
  }
  function platformOf(policy) {
   return {
    package: void 0,
    tag: policy.tag ?? "v{version}",
    scheme: policy.scheme,
    tagHistory: policy["tag-history"] ?? [],
    since: policy.since,
    manifests: [ policy.manifest, ...policy["same-version"] ?? [] ],
    changelog: policy.changelog,
    deprecations: policy.deprecations,
    folder: void 0
   };
  }
  function packagesOf({packages: packages = {}, scheme: scheme}) {
   return Object.entries(packages).map(([name, {manifest: manifest, tag: tag, ...other}]) => ({
    package: name,
    tag: tag,
    scheme: scheme,
    tagHistory: other["tag-history"] ?? [],
    since: other.since,
    manifests: [ manifest ],
    changelog: other.changelog,
    deprecations: other.deprecations,
    folder: other.folder ?? packageFolder(manifest)
   }));
  }
  const tag_history_PLACE = "{version}";
  function kindOfTag(name, {tag: tag, scheme: scheme, history: history, ignored: ignored}) {
   const version = versionOfTag(name, tag, scheme);
   if (ignored.some(pattern => matchesName(pattern, name))) return {
    kind: "ignored",
    version: version
   };
   if (version !== void 0) return exactly(version);
   for (const former of history) {
    if (!former.includes(tag_history_PLACE)) {
     if (matchesName(former, name)) return {
      kind: "unversioned"
     };
     continue;
    }
    const found = formerVersion(name, former, scheme);
    if (found !== void 0) return found;
   }
   return {
    kind: "unknown"
   };
  }
  function exactly(version) {
   const {numbers: numbers} = version;
   return numbers.length === 1 && version.text === String(numbers[0]) ? {
    kind: "partial",
    version: version,
    numbers: numbers
   } : {
    kind: "version",
    version: version
   };
  }
  function formerVersion(name, format, scheme) {
   const {before: before, after: after} = frameOf(format);
   if (!name.startsWith(before) || !name.endsWith(after) || name.length <= before.length + after.length) return;
   return looseVersion(name.slice(before.length, name.length - after.length), scheme);
  }
  const tag_history_NUMBERS = /^(\d{1,9})(?:[._-](\d{1,9}))?(?:[._-](\d{1,9}))?(?:[._-]?([a-z][0-9a-z.-]{0,50}))?$/i;
  const STABLE = /^(?:final|release|ga|stable)$/i;
  const LENGTH = {
   semver: 3,
   pep440: 2,
   calver: 2,
   "two-part": 2
  };
  function looseVersion(text, scheme) {
   const exact = parseVersion(text, scheme);
   if (exact !== void 0) return {
    kind: "version",
    version: exact
   };
   const [, major, minor, patch, label = ""] = tag_history_NUMBERS.exec(text) ?? [];
   if (major === void 0) return;
   const numbers = [ major, minor, patch ].flatMap(each => each === void 0 ? [] : [ Number(each) ]);
   const length = Math.max(numbers.length, LENGTH[scheme]);
   const core = Array.from({
    length: length
   }, (_, index) => numbers[index] ?? 0).join(".");
   const version = parseVersion(label === "" || STABLE.test(label) ? core : `${core}-${label}`, scheme);
   if (version === void 0) return scheme === "semver" ? void 0 : {
    kind: "unversioned"
   };
   return numbers.length >= LENGTH[scheme] || label !== "" ? {
    kind: "version",
    version: version
   } : {
    kind: "partial",
    version: version,
    numbers: numbers
   };
  }
  function isAlias(numbers, versions) {
   return versions.some(({major: major, minor: minor}) => numbers.every((each, index) => each === [ major, minor ][index]));
  }
  const OWN_PREFIX = /^(?:v|ver|version|r|rel|releases?)?[-_./]?$/i;
  const LIKE_VERSION = /^(.*?)(\d{1,9}(?:[._-]\d{1,9}){1,3}|\d{1,9}$)([-._+]?[a-z][0-9a-z.+-]*)?$/i;
  const LONGEST_NAME = 200;
  function strangeTag(name, scheme) {
   const [, before = "", text = "", after = ""] = LIKE_VERSION.exec(name.slice(0, LONGEST_NAME)) ?? [];
   const isPlain = OWN_PREFIX.test(before);
   const isOne = /^\d+$/.test(text);
   if (text === "" || isOne && (!isPlain || before === "")) return;
   const isLoose = looseVersion(text + after, scheme) !== void 0;
   const numbers = text.split(/[._-]/).map(Number);
   return {
    name: name,
    format: isLoose ? `${before}${tag_history_PLACE}` : name,
    isPlain: isPlain,
    numbers: numbers
   };
  }
  function tagHistory(candidate) {
   const {repository: repository, commit: commit} = candidate;
   const tags = repository.shallow ? void 0 : repository.tags();
   const before = repository.tagsOf(commit, "before");
   const after = repository.tagsOf(commit, "after");
   if (tags === void 0 || before === void 0 || after === void 0) return;
   const own = ownVersion(candidate);
   const kinds = tags.map(tag => ({
    tag: tag,
    kind: kindIn(tag.name, candidate)
   }));
   const exact = kinds.flatMap(({tag: {commit: tagged}, kind: kind}) => kind.kind === "version" ? [ {
    version: kind.version,
    commit: tagged
   } ] : []);
   const released = kinds.flatMap(({tag: {name: name, commit: tagged, at: at, taggedAt: taggedAt}, kind: kind}) => {
    const version = released_versionIn(kind, tagged, exact);
    const isSame = tagged === commit && version?.text === own?.text;
    if (version === void 0 || isSame && name !== candidate.tag) return [];
    const follows = after.has(name) && tagged !== commit;
    const made = taggedAt === void 0 ? {
     at: at
    } : {
     at: at,
     taggedAt: taggedAt
    };
    return [ {
     version: version,
     tag: name,
     commit: tagged,
     ...made,
     precedes: before.has(name),
     follows: follows
    } ];
   });
   const names = new Set(tags.map(({name: name}) => name));
   const isFirst = released.every(({tag: tag}) => tag === candidate.tag);
   if (isFirst && lacksTags(candidate, names)) return;
   return {
    released: released,
    unversioned: kinds.flatMap(({tag: tag, kind: kind}) => kind.kind === "unversioned" ? [ tag.name ] : []),
    strange: strangeTags(tags, {
     candidate: candidate,
     released: exact.map(({version: version}) => version)
    }),
    ignored: kinds.flatMap(({kind: kind}) => kind.kind === "ignored" ? kind.version ?? [] : [])
   };
  }
  function released_versionIn(kind, commit, exact) {
   switch (kind.kind) {
   case "version":
    return kind.version;

   case "partial":
    {
     const {numbers: numbers, version: version} = kind;
     const along = exact.filter(each => isAlias(numbers, [ each.version ]));
     const isMoving = along.some(each => each.commit === commit || each.version.text === version.text);
     return isMoving ? void 0 : version;
    }

   case "unversioned":
   case "ignored":
   case "unknown":
    return;
   }
  }
  function kindIn(name, {target: target, policy: policy}) {
   const names = {
    tag: target.tag,
    scheme: target.scheme,
    history: target.tagHistory,
    ignored: policy["ignore-tags"] ?? []
   };
   const kind = kindOfTag(name, names);
   const isOther = kind.kind === "version" && versionOfTag(name, target.tag, target.scheme) !== void 0 && targetOf(name, policy).package !== target.package;
   return isOther ? {
    kind: "unknown"
   } : kind;
  }
  function ownVersion({tag: tag, target: target}) {
   return versionOfTag(tag, target.tag, target.scheme);
  }
  function strangeTags(tags, {candidate: candidate, released: released}) {
   const own = ownVersion(candidate);
   const {target: target} = candidate;
   const others = released.filter(({text: text}) => text !== own?.text);
   const versions = own === void 0 ? released : [ ...released, own ];
   const found = tags.flatMap(tag => {
    const strange = isUnknown(tag.name, candidate) ? strangeTag(tag.name, target.scheme) : void 0;
    if (strange === void 0 || !concerns(strange, target, others)) return [];
    const isVersionOnly = strange.isPlain || target.package !== void 0;
    const isMoving = isVersionOnly && strange.numbers.length < 3 && isAlias(strange.numbers, versions);
    return isMoving && !isRelease(strange, tag, {
     candidate: candidate,
     released: others
    }) ? [] : [ strange ];
   });
   return [ ...new Map(found.map(each => [ each.format, each ])).values() ];
  }
  function isRelease({numbers: numbers}, {name: name, commit: commit}, known) {
   const {candidate: candidate, released: released} = known;
   const {repository: repository, target: target} = candidate;
   const [major = 0, minor = 0] = numbers;
   if (numbers.length !== 2 || otherScheme(name, target.tag) === void 0 || commit === void 0) return false;
   const isLater = each => each.major > major || each.major === major && each.minor > minor;
   const own = released.filter(each => each.major === major && each.minor === minor);
   const tags = new Set(own.map(({text: text}) => tagOf(target.tag, text)));
   const isBeside = repository.tags()?.some(tag => tag.commit === commit && tags.has(tag.name)) === true;
   return !isBeside && !released.some(isLater) && !own.some(({patch: patch}) => patch === 0);
  }
  function concerns({name: name, isPlain: isPlain}, target, released) {
   if (target.package !== void 0) return released_wordsOf(name).includes(target.package);
   return isPlain || released.length === 0;
  }
  function released_wordsOf(name) {
   const [, scope = ""] = /^(.*?)[@/_.-]*v?\d[\d._-]*.*$/.exec(name) ?? [];
   return [ scope, scope.slice(scope.lastIndexOf("/") + 1) ];
  }
  function isUnknown(name, candidate) {
   const ignored = candidate.policy["ignore-tags"] ?? [];
   return targetsOf(candidate.policy).every(({tag: tag, scheme: scheme, tagHistory: history}) => kindOfTag(name, {
    tag: tag,
    scheme: scheme,
    history: history,
    ignored: ignored
   }).kind === "unknown");
  }
  function lacksTags(candidate, here) {
   const remote = candidate.repository.remoteTags();
   if (remote === "none") return false;
   if (remote === void 0) return true;
   const absent = remote.filter(tag => !here.has(tag) && tag !== candidate.tag);
   return absent.some(tag => [ "version", "partial", "unversioned" ].includes(kindIn(tag, candidate).kind)) || strangeTags(absent.map(name => ({
    name: name
   })), {
    candidate: candidate,
    released: []
   }).length > 0;
  }
  var external_node_fs_ = __webpack_require__(3024);
  async function readSiblings(siblings, checkouts) {
   const readings = [];
   for (const [name, sibling] of Object.entries(siblings)) readings.push(await readSibling(name, sibling, checkouts));
   return readings;
  }
  async function readSibling(name, sibling, {directory: directory, display: display}) {
   const known = {
    name: name,
    folder: display(sibling.path),
    format: sibling.tag
   };
   const repository = await openCheckout(directory, sibling.path);
   const commit = repository?.head();
   const tags = repository?.tags();
   if (repository === void 0 || commit === void 0 || tags === void 0) return {
    kind: "missing",
    ...known
   };
   const checkout = {
    ...known,
    commit: commit,
    tags: tags.filter(tag => tag.commit === commit).map(tag => tag.name),
    hasTags: tags.length > 0 || !repository.shallow
   };
   const shown = path => display(`${sibling.path}/${path}`);
   const file = fileOf(sibling.manifest) ?? "";
   try {
    const found = await readPlace(sibling.manifest, path => repository.readText(commit, path));
    switch (found.kind) {
    case "declared":
     {
      const {version: version, spelling: spelling, path: path, line: line} = found;
      return {
       kind: "read",
       ...checkout,
       declared: {
        version: version,
        path: shown(path),
        line: line,
        ...spelling && {
         spelling: spelling
        }
       }
      };
     }

    case "tag":
    case "go-module":
     return {
      kind: "read",
      ...checkout,
      declared: void 0
     };

    case "missing":
     return {
      kind: "unreadable",
      ...known,
      finding: {
       message: `${shown(file)} does not exist`,
       file: shown(file)
      }
     };
    }
   } catch (error) {
    return {
     kind: "unreadable",
     ...known,
     finding: (0, evidence_error.h)(error, shown(file))
    };
   }
  }
  async function openCheckout(directory, path) {
   const folder = (0, external_node_path_.join)(directory, path);
   if (!(0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, ".git"))) return;
   const own = (0, external_node_path_.resolve)((0, external_node_fs_.realpathSync)(directory), path);
   if ((0, external_node_fs_.realpathSync)(folder) !== own || (0, external_node_fs_.realpathSync)((0, 
   external_node_path_.join)(folder, ".git")) !== (0, external_node_path_.join)(own, ".git")) return;
   return (0, lib.h_)(folder);
  }
  async function gatherRelease(source) {
   const {context: context, policy: policy, repository: repository, commit: commit} = source;
   const tag = (0, inputs.cO)(context.runner);
   const target = targetOf(tag, policy);
   const reading = readTag(tag, {
    format: target.tag,
    scheme: target.scheme,
    buildMetadata: policy["build-metadata"]
   });
   const past = await pastOf(context, {
    repository: repository,
    commit: commit,
    tag: tag,
    target: target,
    policy: policy
   }, reading);
   const {bringing: bringing, ...history} = past;
   const github = await askGitHub(context, {
    policy: policy,
    commit: commit,
    since: bringing?.since
   });
   return {
    tag: tag,
    package: target.package,
    reading: reading,
    format: target.tag,
    since: target.since,
    commit: commit,
    ...history,
    isTagTaken: repository.hasTag(tag),
    branches: context.governance.release?.branches,
    rulesBranch: (0, inputs.Z$)(context),
    uncommitted: uncommittedRules(source, target),
    pushed: pushedCommit(source, tag),
    ...versionRules(policy, target),
    changelogDates: policy["changelog-dates"],
    ...await gatherFiles(source, target),
    siblings: await siblingsOf(source, target),
    ...breaksOf(source, bringing, github),
    ...platformRules(source, target),
    ci: {
     requiredOs: policy["required-os"] ?? [],
     requiredCheckRuns: policy["required-check-runs"] ?? [],
     optionalJobs: policy["optional-jobs"] ?? [],
     reading: github.ci,
     repository: (0, inputs._M)(context.runner),
     ...(0, inputs.t8)(context.runner)
    },
    blockers: {
     labels: policy["blocker-labels"] ?? [],
     reading: github.blockers
    },
    now: context.inputs.now
   };
  }
  function versionRules(policy, {scheme: scheme}) {
   return {
    rules: {
     lines: policy["release-lines"],
     candidateFor: policy["release-candidate-for"],
     preReleases: preReleaseRules(policy["pre-releases"], scheme)
    },
    missingPrevious: policy["missing-previous"],
    minCandidateAge: policy.candidates?.["min-age"]
   };
  }
  async function pastOf({governance: governance}, candidate, reading) {
   const tags = tagHistory(candidate);
   if (tags === void 0 || reading.kind !== "version") return {
    released: tags?.released,
    tags: tags ?? NO_TAGS,
    base: void 0,
    refused: [],
    bringing: void 0
   };
   const {released: released} = tags;
   const branches = governance.release?.branches?.branches.map(({branch: branch}) => branch);
   const found = await baseVersion({
    candidate: candidate,
    version: reading.version,
    released: released,
    branches: branches
   });
   return {
    released: released,
    tags: tags,
    ...found,
    bringing: commitsOf(candidate, found.base)
   };
  }
  const NO_TAGS = {
   unversioned: [],
   strange: [],
   ignored: []
  };
  function uncommittedRules({context: context, policy: policy, repository: repository, commit: commit}, target) {
   const {governance: governance} = context;
   const named = [ [ "deprecations", policy.deprecations ], [ "deprecations", target.deprecations ], [ "attestations", policy.attestations ] ];
   const registers = named.flatMap(([kind, path]) => path === void 0 || governance.base !== void 0 ? [] : governance.read(kind, path) ?? []);
   const own = governance.policyCommit === void 0 ? [ governance.policy ] : [];
   const changed = [ ...own, ...registers ].filter(file => {
    const committed = repository.readText(commit, file.path);
    if (committed === void 0) return file.path !== governance.policy.path;
    return committed.replaceAll("\r\n", "\n") !== file.text.replaceAll("\r\n", "\n");
   });
   return [ ...new Set(changed.map(file => file.path)) ];
  }
  function pushedCommit({context: context, repository: repository}, tag) {
   const {env: env} = context.runner;
   return env["GITHUB_REF"] === `refs/tags/${tag}` ? repository.resolve(env["GITHUB_SHA"] ?? "") : void 0;
  }
  async function gatherFiles({context: context, policy: policy, repository: repository, commit: commit}, target) {
   const display = path => context.workspace.display(path);
   const readText = path => repository.readText(commit, path);
   const deprecations = registerAt(context, [ "deprecations", target.deprecations ], (text, file) => (0, 
   deprecation_register.U)(text, file, target.scheme));
   return {
    manifests: await readManifests(target.manifests, {
     readText: readText,
     display: display
    }),
    changelog: target.changelog === void 0 ? void 0 : await readChangelogFile(target.changelog, {
     readText: readText,
     display: display,
     filesIn: folder => repository.filesIn(commit, folder),
     fragments: policy["changelog-fragments"],
     target: target.package === void 0 ? "platform" : "package",
     scheme: target.scheme
    }),
    deprecations: deprecations,
    missingRegister: deprecations === void 0 ? target.deprecations : void 0
   };
  }
  async function siblingsOf({context: context, policy: policy}, target) {
   if (target.package !== void 0 || policy.siblings === void 0) return [];
   const {directory: directory} = context.inputs;
   return readSiblings(policy.siblings, {
    directory: directory,
    display: path => context.workspace.display(path)
   });
  }
  function breaksOf({policy: policy, repository: repository, commit: head}, bringing, {labelled: labelled}) {
   const found = labelled.kind === "read" ? labelled.pullRequests : [];
   const isReverted = (commit, revert) => repository.isReverted({
    commit: commit,
    revert: revert,
    head: head
   });
   const history = bringing && {
    commits: bringing.commits,
    isReverted: isReverted
   };
   return {
    breaking: history && withLabelled(breakingChanges(history.commits, isReverted), history, found),
    doubtful: history === void 0 ? [] : doubtfulChanges(history.commits, isReverted),
    unknownLabels: policy["breaking-labels"] === void 0 || labelled.kind === "read" ? void 0 : labelled
   };
  }
  function platformRules({context: context, policy: policy}, target) {
   const isPlatform = target.package === void 0;
   return {
    cadence: isPlatform ? policy.cadence : void 0,
    oneZero: isPlatform ? policy["one-zero"] : void 0,
    hasDocuments: (context.policy.policy.traceability?.documents ?? []).length > 0,
    attestations: registerAt(context, [ "attestations", policy.attestations ], attestation_register.s)
   };
  }
  function registerAt({governance: governance}, [kind, path], read) {
   if (path === void 0) return;
   const file = governance.read(kind, path);
   return file === void 0 ? void 0 : read(file.text, file.path);
  }
  const MANIFEST_SCHEMA = "governance.bundle/v1";
  const MANIFEST_FILE = "governance-bundle.json";
  var schemas = __webpack_require__(2527);
  var api = __webpack_require__(7197);
  var iso = __webpack_require__(8378);
  const MAX_PATH = 500;
  const MAX_DEPTH = 32;
  const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
  const FORBIDDEN = /[\\:*?"<>|\p{Cc}\p{Cs}]/u;
  function isArtifactPath(path) {
   if (path === "" || path.length > MAX_PATH) return false;
   const names = path.split("/");
   return names.length <= MAX_DEPTH && names.every(isName);
  }
  function isName(name) {
   if (name === "" || name === "." || name === "..") return false;
   return !FORBIDDEN.test(name) && !DEVICE.test(name) && !/[. ]$/.test(name) && !name.startsWith(" ");
  }
  const ROLES = [ "verdict", "evidence", "baseline", "history", "report" ];
  const OUTCOMES = [ "success", "failure", "cancelled", "skipped" ];
  const JOB_STATUSES = [ "success", "failure", "cancelled" ];
  class ManifestError extends Error {
   path;
   constructor(path, message) {
    super(`${path === "" ? "the manifest" : path}: ${message}`);
    this.name = "ManifestError";
    this.path = path;
   }
  }
  const MAX_CHARACTERS = 8 * 1024 * 1024;
  const MAX_FILES = 1e4;
  const MAX_CELLS = 256;
  const MAX_ASKED = 1e3;
  const manifest_text = schemas.YjP().check(api.Eb(1e3));
  const count = schemas.Whr().check(api.UI(), api.Zm(Number.MAX_SAFE_INTEGER));
  const shape = schemas.rej({
   schema: schemas.euz(MANIFEST_SCHEMA),
   name: manifest_text.check(api.m9(1)),
   createdAt: iso.w$(),
   producer: schemas.rej({
    repository: manifest_text,
    commit: manifest_text,
    ref: manifest_text,
    event: manifest_text,
    workflow: manifest_text,
    runId: count,
    runAttempt: count,
    job: manifest_text,
    os: manifest_text
   }),
   cell: schemas.rej({
    index: schemas.Whr().check(api.UI(), api.Au(MAX_CELLS)),
    total: schemas.Whr().check(api.NC(), api.Zm(MAX_CELLS)),
    label: manifest_text
   }),
   files: schemas.YOg(schemas.rej({
    path: manifest_text,
    role: schemas.k5n(ROLES),
    gate: schemas.yqP(manifest_text),
    campaign: schemas.yqP(manifest_text),
    campaigns: schemas.yqP(schemas.YOg(manifest_text).check(api.Eb(MAX_ASKED))),
    committed: schemas.yqP(schemas.euz(true)),
    sha256: schemas.YjP().check(api.Fk(/^[0-9a-f]{64}$/)),
    bytes: count
   })).check(api.Eb(MAX_FILES)),
   asked: schemas.yqP(schemas.rej({
    evidence: schemas.YOg(schemas.rej({
     glob: manifest_text,
     campaign: schemas.yqP(manifest_text),
     optional: schemas.yqP(schemas.euz(true)),
     files: count
    })).check(api.Eb(MAX_ASKED)),
    gates: schemas.YOg(manifest_text).check(api.Eb(MAX_ASKED))
   })),
   steps: schemas.yqP(schemas.YOg(schemas.rej({
    name: schemas.yqP(manifest_text),
    outcome: schemas.k5n(OUTCOMES)
   })).check(api.Eb(MAX_ASKED))),
   jobRun: schemas.yqP(schemas.rej({
    status: schemas.yqP(schemas.k5n(JOB_STATUSES)),
    checkRun: schemas.yqP(count)
   })),
   lost: schemas.yqP(schemas.rej({
    runAttempt: count,
    reason: manifest_text
   }))
  });
  function parseManifest(json) {
   if (json.length > MAX_CHARACTERS) throw new ManifestError("", "is larger than 8 MiB");
   const parsed = shape.safeParse(parseJson(json));
   if (!parsed.success) throw shapeError(parsed.error.issues[0]);
   const {cell: cell, files: files} = parsed.data;
   if (cell.index >= cell.total) throw new ManifestError("cell.index", `is not below cell.total, which is ${cell.total}`);
   const known = new Set;
   for (const [index, {path: path, role: role}] of files.entries()) {
    const place = `files[${index}].path`;
    if (!isArtifactPath(path) || !path.startsWith(`${role}/`)) throw new ManifestError(place, `is not a path in the folder ${role}/`);
    const folded = path.normalize("NFC").toLowerCase();
    if (known.has(folded)) throw new ManifestError(place, "is listed twice, or differs only in case from another file");
    known.add(folded);
   }
   return parsed.data;
  }
  function parseJson(json) {
   try {
    return JSON.parse(json);
   } catch {
    throw new ManifestError("", "is not valid JSON");
   }
  }
  function shapeError(issue) {
   const path = (issue?.path ?? []).map(key => typeof key === "number" ? `[${key}]` : `.${String(key)}`);
   const reason = issue?.code === "unrecognized_keys" ? "has an unknown key" : "is missing, or has the wrong type";
   return new ManifestError(path.join("").replace(/^\./, ""), reason);
  }
  function artifact_manifest_readManifest(text, path) {
   try {
    return {
     kind: "read",
     path: path,
     manifest: parseManifest(text)
    };
   } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    return {
     kind: "unreadable",
     path: path,
     finding: {
      message: error.message,
      file: path
     }
    };
   }
  }
  const UNKNOWN_RULE = "unknown";
  function inCurrentForm(document) {
   if (!isObject(document)) return document;
   const {policy: policy, rules: rules = {}, checks: checks, ...rest} = document;
   if (!isPolicy(policy) || !isOrigin(rules) || "notes" in document) return document;
   if (!Array.isArray(checks) || !checks.every(isEarlierCheck)) return document;
   return {
    ...rest,
    rules: {
     ...rules,
     ...policy
    },
    notes: [],
    checks: checks.map(currentCheck)
   };
  }
  function isObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function hasOnly(value, ...keys) {
   return Object.keys(value).every(key => keys.includes(key));
  }
  function isPolicy(value) {
   return isObject(value) && hasOnly(value, "path", "sha256");
  }
  function isOrigin(value) {
   return isObject(value) && hasOnly(value, "branch", "commit");
  }
  function isEarlierCheck(value) {
   if (!isObject(value) || "scope" in value) return false;
   const {actual: actual, expected: expected, unit: unit = "", rule: rule = ""} = value;
   const isAmount = actual === null || typeof actual === "number" || typeof actual === "string";
   return isAmount && [ expected, unit, rule ].every(each => typeof each === "string");
  }
  function currentCheck({rule: _, unit: unit, actual: actual, expected: expected, ...rest}) {
   const scope = {};
   const measure = unit === void 0 ? {} : {
    unit: unit
   };
   const value = actual === null ? null : {
    value: actual,
    ...measure
   };
   const limit = {
    operator: "is",
    limit: expected,
    ...measure
   };
   return {
    ...rest,
    rule: UNKNOWN_RULE,
    scope: scope,
    actual: value,
    expected: limit
   };
  }
  var verdict = __webpack_require__(3938);
  const MAX_CHECKS = 1e4;
  const verdict_shape_MAX_FINDINGS = 1e5;
  const verdict_shape_MAX_FILES = 1e5;
  const MAX_EXCEPTIONS = 1e5;
  const verdict_shape_text = schemas.YjP();
  const verdict_shape_name = schemas.YjP().check(api.m9(1));
  const verdict_shape_count = schemas.Whr().check(api.UI());
  const sha256 = schemas.YjP().check(api.Fk(/^[0-9a-f]{64}$/));
  const subjects = schemas.YOg(verdict_shape_text).check(api.Eb(MAX_EXCEPTIONS));
  const finding = schemas.rej({
   message: verdict_shape_text,
   subject: schemas.yqP(verdict_shape_text.check(schemas.q0y("What it is about: an extension, a scenario, an API entry."))),
   file: schemas.yqP(verdict_shape_text.check(schemas.q0y("Workspace-relative path of the evidence or governance file that shows it."))),
   line: schemas.yqP(schemas.Whr().check(api.NC(), schemas.q0y("1-based.")))
  });
  const amount = schemas.KCZ([ schemas.aig(), verdict_shape_text ]);
  const scope = schemas.rej({
   campaign: schemas.yqP(verdict_shape_text),
   tier: schemas.yqP(verdict_shape_text),
   suite: schemas.yqP(verdict_shape_text),
   budget: schemas.yqP(verdict_shape_text),
   gate: schemas.yqP(verdict_shape_text),
   system: schemas.yqP(verdict_shape_text),
   check: schemas.yqP(verdict_shape_text),
   file: schemas.yqP(verdict_shape_text),
   kind: schemas.yqP(verdict_shape_text),
   criterion: schemas.yqP(verdict_shape_text),
   package: schemas.yqP(verdict_shape_text),
   decision: schemas.yqP(verdict_shape_text),
   "pull-request": schemas.yqP(verdict_shape_text),
   duty: schemas.yqP(verdict_shape_text),
   epic: schemas.yqP(verdict_shape_text)
  });
  const verdict_shape_check = schemas.rej({
   id: verdict_shape_name.check(schemas.q0y("Unique in the verdict: the rule, and the values of its scope behind colons.")),
   rule: verdict_shape_name.check(schemas.q0y("The rule in the catalogue; its page is docs/rules/<rule>.md.")),
   scope: scope.check(schemas.q0y("What the rule was applied to.")),
   title: verdict_shape_text.check(schemas.q0y("The rule's title.")),
   status: schemas.k5n([ "pass", "fail", "warn", "inconclusive", "skipped" ]).check(schemas.q0y("`inconclusive`: could not be measured. It blocks like `fail`, in mode `rollback` too.")),
   actual: schemas.mee(schemas.rej({
    value: amount,
    unit: schemas.yqP(verdict_shape_text)
   })).check(schemas.q0y("What was measured, unrounded; null when it could not be.")),
   expected: schemas.rej({
    operator: schemas.k5n([ "at-least", "at-most", "above", "below", "is" ]),
    limit: amount,
    unit: schemas.yqP(verdict_shape_text)
   }).check(schemas.q0y("What the rule asks for.")),
   detail: schemas.yqP(verdict_shape_text),
   remedy: schemas.yqP(verdict_shape_text.check(schemas.q0y("What to do about it."))),
   findings: schemas.YOg(finding).check(api.Eb(verdict_shape_MAX_FINDINGS), schemas.q0y("The concrete facts that support the check."))
  });
  const evidenceFile = schemas.rej({
   path: verdict_shape_text.check(schemas.q0y("Workspace-relative.")),
   sha256: sha256,
   bytes: verdict_shape_count,
   format: verdict_shape_text,
   records: verdict_shape_count.check(schemas.q0y("What the file contained: results, or rows of counts.")),
   generatedAt: schemas.yqP(verdict_shape_text)
  });
  const policyChange = schemas.rej({
   file: verdict_shape_text.check(schemas.q0y("Workspace-relative path of the policy or the register.")),
   key: verdict_shape_text.check(schemas.q0y("A key of the policy, its keys joined with dots, or an entry of a register: `exception core/x`.")),
   before: schemas.yqP(verdict_shape_text.check(schemas.q0y("As it is written; absent where it was not there."))),
   after: schemas.yqP(verdict_shape_text),
   direction: schemas.k5n([ "stricter", "looser", "other" ]).check(schemas.q0y("`other`: it may be either, or no verdict depends on it."))
  });
  const verdict_shape_verdict = schemas.rej({
   schema: schemas.euz(verdict.CS),
   gate: verdict_shape_name,
   status: schemas.k5n([ "pass", "fail", "inconclusive" ]).check(schemas.q0y("`fail` if any check fails, else `inconclusive` if any is, else `pass`.")),
   mode: schemas.k5n([ "strict", "rollback", "observe" ]).check(schemas.q0y("`rollback` reports failing checks without blocking, and forgives nothing else; `observe` never blocks.")),
   observeUntil: schemas.yqP(verdict_shape_text.check(schemas.q0y("The last day of `observe` (YYYY-MM-DD), where it was asked for. With another mode it did not count: it is over, or too far ahead, or the gate judged a release."))),
   blocking: schemas.zMY(),
   thresholdsVersion: verdict_shape_text.check(schemas.q0y("The label of the threshold set that was applied.")),
   evaluatedAt: iso.w$().check(schemas.q0y("When, in UTC.")),
   subject: schemas.rej({
    repository: verdict_shape_text,
    commit: verdict_shape_text,
    ref: verdict_shape_text,
    os: verdict_shape_text
   }).check(schemas.q0y("What was judged: facts about the run, never a part of the decision.")),
   rules: schemas.rej({
    branch: schemas.yqP(verdict_shape_text),
    commit: schemas.yqP(verdict_shape_text),
    path: verdict_shape_text,
    sha256: sha256
   }).check(schemas.q0y("The policy, and, where known, the branch and commit that it and the files it names come from.")),
   evidence: schemas.YOg(evidenceFile).check(api.Eb(verdict_shape_MAX_FILES), schemas.q0y("The files that were read.")),
   notes: schemas.YOg(finding).check(api.Eb(verdict_shape_MAX_FINDINGS), schemas.q0y("Defects in the evidence that hide no result. They never block.")),
   checks: schemas.YOg(verdict_shape_check).check(api.Eb(MAX_CHECKS), schemas.q0y("The evaluated rules.")),
   exceptions: schemas.rej({
    applied: subjects,
    expired: subjects,
    unused: subjects
   }).check(schemas.q0y("What became of each exception or waiver, by subject.")),
   policyChanges: schemas.yqP(schemas.YOg(policyChange).check(api.Eb(verdict_shape_MAX_FINDINGS), schemas.q0y("What the judged change does to its rules. It takes effect when it is merged.")))
  });
  function asVerdict(schema) {
   return schema;
  }
  const verdictShape = asVerdict(verdict_shape_verdict);
  class VerdictError extends Error {
   path;
   constructor(path, message) {
    super(`${path === "" ? "the verdict" : path}: ${message}`);
    this.name = "VerdictError";
    this.path = path;
   }
  }
  const verdict_document_MAX_CHARACTERS = 16 * 1024 * 1024;
  function parseVerdict(text) {
   if (text.length > verdict_document_MAX_CHARACTERS) throw new VerdictError("", "is larger than 16 MiB");
   const value = verdict_document_parseJson(text);
   const parsed = verdictShape.safeParse(inCurrentForm(value));
   if (!parsed.success) throw verdict_document_shapeError(parsed.error.issues[0]);
   requireWhole(text, value);
   const {checks: checks, mode: mode, status: status, blocking: blocking} = parsed.data;
   requireDistinct(checks);
   requireSame("status", (0, verdict.c2)(checks), status);
   requireSame("blocking", (0, verdict.Us)(checks, mode), blocking);
   return parsed.data;
  }
  const BLANKS = /("(?:[^"\\]|\\.)*")|[ \t\r\n]+/g;
  function requireWhole(text, value) {
   const written = text.replace(/^\ufeff/, "").replace(BLANKS, "$1");
   if (written.length === JSON.stringify(value).length) return;
   throw new VerdictError("", "has a duplicate key, or was changed after the gate wrote it: upload the file unchanged");
  }
  function verdict_document_parseJson(text) {
   try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
   } catch {
    throw new VerdictError("", "is not valid JSON: upload the whole file as the gate wrote it");
   }
  }
  function requireDistinct(checks) {
   const ids = new Set;
   let findings = 0;
   for (const [index, check] of checks.entries()) {
    if (ids.has(check.id)) throw new VerdictError(`checks[${index}].id`, `repeats ${quoted(check.id)}`);
    ids.add(check.id);
    findings += check.findings.length;
   }
   if (findings > verdict_shape_MAX_FINDINGS) throw new VerdictError("checks", `has more than ${verdict_shape_MAX_FINDINGS} findings`);
  }
  function requireSame(path, recomputed, claimed) {
   if (recomputed === claimed) return;
   throw new VerdictError(path, `is ${claimed}, but its checks make it ${recomputed}`);
  }
  function verdict_document_shapeError(issue) {
   const path = (issue?.path ?? []).map(key => typeof key === "number" ? `[${key}]` : `.${String(key)}`);
   return new VerdictError(path.join("").replace(/^\./, ""), issueText(issue));
  }
  function issueText(issue) {
   switch (issue?.code) {
   case "invalid_type":
    return `is not of type ${issue.expected}`;

   case "invalid_value":
    return `is not one of ${issue.values.map(value => quoted(String(value))).join(", ")}`;

   case "unrecognized_keys":
    return `has the unknown key ${quoted(issue.keys[0] ?? "")}`;

   case "too_big":
    return `is more than ${issue.maximum} in ${issue.origin === "array" ? "number" : "size"}`;

   case "too_small":
    if (issue.origin === "string") return "is empty";
    return `is ${issue.inclusive === true ? "less" : "not more"} than ${issue.minimum}`;

   case "invalid_format":
    return issue.format === "datetime" ? "is not an instant in UTC" : "is not 64 lower-case hexadecimal digits";

   default:
    return "has the wrong type";
   }
  }
  function quoted(value) {
   return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value);
  }
  async function readVerdictFiles({workspace: workspace, evidence: evidence}, patterns) {
   const found = [];
   for (const path of await workspace.find(patterns)) {
    const file = await evidence.read(path, verdictIn);
    found.push({
     path: path,
     reading: readingOf(file)
    });
   }
   return found;
  }
  function verdictIn({path: path, text: text, facts: facts}) {
   facts.format = "governance.verdict/v1";
   facts.records = 1;
   try {
    return {
     kind: "read",
     path: path,
     verdict: parseVerdict(text())
    };
   } catch (error) {
    if (!(error instanceof VerdictError)) throw error;
    return {
     kind: "unreadable",
     path: path,
     finding: {
      message: error.message,
      file: path
     }
    };
   }
  }
  function readingOf(file) {
   const {path: path} = file;
   switch (file.kind) {
   case "read":
    return file.content;

   case "unreadable":
    return {
     kind: "unreadable",
     path: path,
     finding: file.finding
    };

   case "missing":
    return {
     kind: "unreadable",
     path: path,
     finding: {
      message: "does not exist",
      file: path
     }
    };
   }
  }
  async function readVerdictArtifacts(source, patterns) {
   const {workspace: workspace} = source;
   const artifacts = new Map;
   const verdicts = await readVerdictFiles(source, patterns);
   const manifests = await workspace.find(patterns.map(pattern => manifestBeside(pattern)));
   return [ ...verdicts.map(({path: path, reading: reading}) => ({
    reading: reading,
    artifact: artifactOf(workspace, path, artifacts)
   })), ...manifests.map(path => ({
    reading: void 0,
    artifact: artifactOf(workspace, path, artifacts)
   })) ];
  }
  function manifestBeside(pattern) {
   return external_node_path_.posix.join(external_node_path_.posix.dirname(pattern), MANIFEST_FILE);
  }
  function artifactOf(workspace, path, known) {
   const folder = external_node_path_.posix.dirname(path);
   if (known.has(folder)) return known.get(folder);
   const outer = folder === "." || folder === external_node_path_.posix.dirname(folder) ? void 0 : artifactOf(workspace, folder, known);
   const manifest = external_node_path_.posix.join(folder, MANIFEST_FILE);
   const text = outer === void 0 ? workspace.readText(manifest) : void 0;
   const own = text === void 0 ? void 0 : {
    ...artifact_manifest_readManifest(text, workspace.display(manifest)),
    folder: folder
   };
   const found = outer ?? own;
   known.set(folder, found);
   return found;
  }
  function latestReadings(placed) {
   const artifacts = new Map(placed.flatMap(({artifact: artifact}) => artifact === void 0 ? [] : [ [ artifact.folder, artifact ] ]));
   const latest = latestOfCells([ ...artifacts.values() ].filter(artifact => artifact.kind === "read"));
   const current = new Set(latest.map(({folder: folder}) => folder));
   const used = placed.filter(({artifact: artifact}) => artifact?.kind !== "read" || current.has(artifact.folder));
   return {
    artifacts: [ ...artifacts.values() ],
    latest: latest,
    used: used
   };
  }
  async function gatherVerdicts(context, policy, commit) {
   const found = await readVerdicts(context, policy, commit);
   return {
    ...found,
    required: policy["required-verdicts"] ?? [],
    commit: commit,
    repository: (0, inputs._M)(context.runner),
    policySha256: context.governance.policy.sha256,
    earlierPolicy: earlierPolicy(context),
    rulesBranch: (0, inputs.Z$)(context),
    maxAge: policy["evidence-max-age"],
    now: context.inputs.now
   };
  }
  function earlierPolicy(context) {
   const {release: release, policy: policy} = context.governance;
   const branch = (0, inputs.Z$)(context);
   const isOnBranch = release?.branches?.branches.some(each => each.branch === branch && each.contains);
   const own = release?.policy?.sha256;
   if (branch === void 0 || own === void 0 || own === policy.sha256 || isOnBranch !== true) return;
   return {
    sha256: own,
    branch: branch
   };
  }
  async function readVerdicts({inputs: inputs, workspace: workspace, evidence: evidence}, policy, commit) {
   const patterns = inputs.evidence.length > 0 ? inputs.evidence : policy.evidence ?? [];
   const placed = await readVerdictArtifacts({
    workspace: workspace,
    evidence: evidence
   }, patterns);
   const {artifacts: artifacts, latest: latest, used: used} = latestReadings(placed);
   const cells = latest.flatMap(({folder: folder, manifest: manifest}) => {
    const own = used.flatMap(({reading: reading, artifact: artifact}) => reading?.kind === "read" && artifact?.folder === folder ? [ reading.verdict ] : []);
    const isOfCommit = manifest.producer.commit === commit || own.some(({subject: subject}) => subject.commit === commit);
    return isOfCommit ? [ {
     manifest: manifest,
     gates: own.map(({gate: gate}) => gate)
    } ] : [];
   });
   return {
    cells: cells,
    readings: [ ...used.flatMap(({reading: reading}) => reading ?? []), ...artifacts.flatMap(artifact => artifact.kind === "unreadable" ? [ {
     kind: "unreadable",
     path: artifact.folder,
     finding: artifact.finding
    } ] : []) ]
   };
  }
  function outputsOf({version: version, channel: channel, package: name}) {
   return {
    package: name ?? "",
    version: version?.text ?? "",
    channel: channel?.kind ?? "",
    prerelease: version === void 0 ? "" : String(version.prerelease.length > 0)
   };
  }
  var block = __webpack_require__(9295);
  var markdown_escape = __webpack_require__(1829);
  var section = __webpack_require__(4119);
  const DOCUMENT_LIMIT = 1048576;
  function renderDocument(title, blocks) {
   const head = (0, section.ZE)({
    head: `# ${(0, markdown_escape.FV)(title)}\n`,
    values: [],
    render: String,
    source: "gate"
   });
   return (0, section.lS)([ head, ...blocks.flatMap(block.Q2) ], DOCUMENT_LIMIT);
  }
  const DIMENSIONS = [ "Tag and version", "Change log", "Deprecations", "Cadence", "CI", "Open blockers", "Verdicts of the gates", "Criteria of 1.0" ];
  var rules = __webpack_require__(2655);
  const DIMENSION_OF = new Map(rules.B.flatMap(({dimension: dimension, rules: rules}) => rules.map(({id: id}) => [ id, dimension ])));
  function readiness(decision, {tag: tag, commit: commit, changelog: changelog}) {
   const standings = standingsOf(decision.checks);
   const json = {
    schema: "governance.readiness/v1",
    tag: tag,
    commit: commit,
    dimensions: standings.map(standingJson)
   };
   const hasNoLog = changelog === void 0 && decision.version !== void 0;
   const table = readinessTable(standings, hasNoLog ? [ NO_CHANGELOG ] : []);
   const markdown = renderDocument(`Readiness of ${tag === "" ? "a release" : tag} at ${commit}`, [ table, ...standings.flatMap(standingBlocks) ]);
   const notes = decision.notes;
   return {
    overview: [ table ],
    attachments: [ {
     output: "readiness",
     kind: "readiness",
     text: `${JSON.stringify(json, null, 2)}\n`
    }, {
     output: "readiness-report",
     kind: "readiness",
     extension: "md",
     text: markdown
    }, ...notes === void 0 ? [] : [ {
     output: "release-notes",
     kind: "release-notes",
     extension: "md",
     text: `${notes}\n`
    } ] ]
   };
  }
  function standingsOf(checks) {
   const own = Map.groupBy(checks, ({rule: rule}) => DIMENSION_OF.get(rule));
   return DIMENSIONS.flatMap(name => {
    const found = own.get(name);
    return found === void 0 ? [] : [ {
     name: name,
     status: standingOf(found),
     checks: found
    } ];
   });
  }
  function standingOf(checks) {
   const worst = (0, checks_status.A4)(checks.map(({status: status}) => status));
   return worst === void 0 || worst === "skipped" ? "inconclusive" : worst;
  }
  function openOf({checks: checks}) {
   return checks.filter(({status: status}) => status !== "pass");
  }
  function standingJson(standing) {
   const open = openOf(standing).map(({id: id, rule: rule, scope: scope, title: title, status: status, remedy: remedy}) => ({
    id: id,
    rule: rule,
    scope: scope,
    title: title,
    status: status,
    remedy: remedy
   }));
   return {
    name: standing.name,
    status: standing.status,
    open: open
   };
  }
  const NO_CHANGELOG = [ {
   status: "skipped"
  }, "Change log", "no change log: release.changelog is not set" ];
  function readinessTable(standings, others) {
   return {
    kind: "table",
    title: "Readiness",
    columns: [ {
     header: ""
    }, {
     header: "Dimension"
    }, {
     header: "What to do"
    } ],
    rows: [ ...standings.map(({name: name, status: status, checks: checks}) => [ {
     status: status
    }, name, checks.find(check => check.status === status && check.remedy !== void 0)?.remedy ?? "" ]), ...others ]
   };
  }
  function standingBlocks(standing) {
   const open = openOf(standing);
   if (open.length === 0) return [];
   return [ {
    kind: "table",
    title: standing.name,
    columns: [ {
     header: ""
    }, {
     header: "What"
    }, {
     header: "Why"
    }, {
     header: "What to do"
    } ],
    rows: open.map(check => [ {
     status: check.status
    }, titleOf(check), reasonOf(check), check.remedy ?? "" ])
   } ];
  }
  function reasonOf({findings: findings}) {
   const [first] = findings;
   if (first === void 0) return "";
   return first.subject === void 0 ? first.message : `${first.subject}: ${first.message}`;
  }
  function titleOf({title: title, scope: scope}) {
   const values = Object.values(scope);
   return values.length === 0 ? title : `${title} (${values.join(", ")})`;
  }
  async function judgeContext(context, policy) {
   const repository = await (0, lib.h_)(context.inputs.directory);
   const commit = repository?.head();
   if (repository === void 0 || commit === void 0) throw new configuration_error.j(`${context.inputs.directory} is not in a git repository with a commit: check the repository out before this step`);
   const verdicts = await gatherVerdicts(context, policy, commit);
   const input = await gatherRelease({
    context: context,
    policy: policy,
    repository: repository,
    commit: commit
   });
   const decision = judgeRelease({
    ...input,
    verdicts: verdicts
   });
   return {
    checks: decision.checks,
    exceptions: {
     applied: [],
     expired: [],
     unused: []
    },
    blocks: [],
    outputs: outputsOf(decision),
    ...readiness(decision, input)
   };
  }
 },
 3823: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => showValue
  });
  const MAX_SHOWN = 60;
  function showValue(value) {
   if (value === void 0) return "nothing";
   const text = typeof value === "number" ? String(value) : JSON.stringify(value);
   return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}…`;
  }
 },
 2943: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $6: () => textAt,
   Nv: () => checkLength,
   Of: () => listIn,
   af: () => tableAt,
   r7: () => textIn,
   sV: () => tableIn
  });
  var _evidence_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3427);
  var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3823);
  const MAX_LENGTH = 64 * 1024 * 1024;
  function checkLength(text) {
   if (text.length <= MAX_LENGTH) return;
   throw new _evidence_error_js__WEBPACK_IMPORTED_MODULE_0__.o("the file is larger than 64 MiB", {
    remedy: "check that this is the right file: none of this kind is that large"
   });
  }
  function tableAt(node, where) {
   if (node.kind === "mapping") return node;
   throw unexpected(node, where, "a table");
  }
  function listAt(node, where) {
   if (node.kind === "list") return node;
   throw unexpected(node, where, "a list");
  }
  function textAt(node, where) {
   if (node.kind === "text" && node.text.trim() !== "") return node.text;
   throw unexpected(node, where, "text that is not blank");
  }
  function tableIn(parent, key, where) {
   const node = parent.members.get(key);
   return node === void 0 ? void 0 : tableAt(node, where);
  }
  function listIn(parent, key, where) {
   const node = parent.members.get(key);
   return node === void 0 ? void 0 : listAt(node, where);
  }
  function textIn(parent, key, where) {
   const node = parent.members.get(key);
   return node === void 0 ? void 0 : textAt(node, where);
  }
  function unexpected(node, where, expected) {
   return new _evidence_error_js__WEBPACK_IMPORTED_MODULE_0__.o(`${where}: expected ${expected}, found ${describe(node)}`, {
    line: node.line,
    remedy: "write it as the format documents it"
   });
  }
  function describe(node) {
   switch (node.kind) {
   case "mapping":
    return "a table";

   case "list":
    return "a list";

   case "text":
    return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_1__.v)(node.text);

   case "number":
   case "boolean":
   case "null":
   case "date":
    return node.text;
   }
  }
 },
 4950: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U0: () => parseJsonTree,
   MT: () => parseToml,
   v: () => parseYamlDocuments
  });
  var read_json = __webpack_require__(50);
  var json_fault = __webpack_require__(8103);
  var evidence_error = __webpack_require__(3427);
  const INCOMPLETE = "let the tool that writes it finish, and upload the whole file";
  function jsonRefusal(problem, firstLine = 1) {
   const line = firstLine + problem.at.line - 1;
   switch (problem.kind) {
   case "truncated":
    return new evidence_error.o("the JSON ends in the middle: it is truncated", {
     line: line,
     remedy: INCOMPLETE
    });

   case "malformed":
    {
     const remedy = json_fault.O.get(problem.reason);
     const reason = remedy === void 0 ? "" : `: ${problem.reason}`;
     return new evidence_error.o(`this is not valid JSON${reason}`, {
      line: line,
      remedy: remedy ?? INCOMPLETE
     });
    }

   case "too-deep":
    return new evidence_error.o(`the JSON is nested deeper than ${problem.limit}`, {
     line: line,
     remedy: "check that this is the right file: no test report is nested that deeply"
    });

   case "duplicate-key":
    return new evidence_error.o(`the key ${JSON.stringify(problem.key)} appears twice in one object`, {
     line: line,
     remedy: "write each key once, so that it is clear which value counts"
    });
   }
  }
  var located_shape = __webpack_require__(2943);
  const REMEDY = "check that this is the right file: none of this kind is that large";
  function tomlRefusal(problem) {
   switch (problem.kind) {
   case "malformed":
    return notToml(problem.reason, problem.at.line);

   case "too-long-string":
    return notToml("a string is too long", void 0);

   case "too-deep":
    return new evidence_error.o(`the TOML is nested deeper than ${problem.limit}`, {
     line: problem.at.line,
     remedy: REMEDY
    });

   case "too-large":
    return new evidence_error.o(`the TOML has more than ${problem.limit} keys, values and lines`, {
     line: problem.at.line,
     remedy: REMEDY
    });
   }
  }
  function notToml(reason, line) {
   return new evidence_error.o(`not valid TOML: ${reason}`, {
    line: line,
    remedy: "correct the line; in TOML, each key and each table appears once"
   });
  }
  var json_value = __webpack_require__(3823);
  function yamlRefusal(problem) {
   return new evidence_error.o(`YAML that cannot be used: ${yamlReason(problem)}`, {
    line: problem.at.line,
    remedy: "write plain YAML: no aliases, no custom tags, each key once, and only words as keys"
   });
  }
  function yamlReason(problem) {
   switch (problem.kind) {
   case "malformed":
    return problem.reason;

   case "too-deep":
    return `it is nested deeper than ${problem.limit}`;

   case "too-large":
    return `it has more than ${problem.limit} parts`;

   case "duplicate-key":
    return `the key ${(0, json_value.v)(problem.key)} appears twice in one mapping`;

   case "key-not-text":
    return "a key is not text";

   case "alias":
   case "alias-without-anchor":
   case "too-many-aliases":
    return "it uses an alias (*)";

   case "directive":
    return "it has a directive (%)";

   case "second-document":
    return "a second document starts here";

   case "tag":
    return `it uses the tag ${(0, json_value.v)(problem.tag)}`;
   }
  }
  function parseJsonTree(text) {
   (0, located_shape.Nv)(text);
   const {root: root, problems: problems} = (0, read_json.V)(text);
   if (root === void 0) throw jsonRefusal(problems[0]);
   const [duplicate] = problems;
   if (duplicate !== void 0) throw jsonRefusal(duplicate);
   return root;
  }
  async function parseToml(text) {
   (0, located_shape.Nv)(text);
   const {readToml: readToml} = await Promise.all([ __webpack_require__.e(897), __webpack_require__.e(564) ]).then(__webpack_require__.bind(__webpack_require__, 1564));
   const {root: root, problems: problems} = readToml(text);
   if (root === void 0) throw tomlRefusal(problems[0]);
   return root;
  }
  const YAML_RULES = {
   documents: "several",
   aliases: "none",
   extras: "allowed",
   maxTokens: Number.POSITIVE_INFINITY,
   maxLexemes: 2e6
  };
  async function parseYamlDocuments(text) {
   (0, located_shape.Nv)(text);
   const {readYaml: readYaml} = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 7901));
   const {documents: documents, problems: problems} = readYaml(text, YAML_RULES);
   const [problem] = problems;
   if (problem !== void 0) throw yamlRefusal(problem);
   return documents.filter(root => !isNothing(root));
  }
  function isNothing(root) {
   return root.kind === "null" && (root.text === "" || root.text === "null");
  }
 },
 3209: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   s: () => readAttestationRegister
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var _values_scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9350);
  var _values_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7787);
  var _register_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2964);
  const entry = zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
   name: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Vm,
   by: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf,
   at: _values_scalars_js__WEBPACK_IMPORTED_MODULE_2__.bO,
   link: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf,
   "valid-until": _values_scalars_js__WEBPACK_IMPORTED_MODULE_2__.bO,
   commit: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.mJ)
  }).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zni(({at: at, "valid-until": until}, context) => {
   if (at <= until) return;
   context.addIssue({
    code: "custom",
    path: [ "valid-until" ],
    message: `is before ${at}: write a later day`
   });
  }));
  function readAttestationRegister(text, path) {
   return (0, _register_js__WEBPACK_IMPORTED_MODULE_3__.Q)({
    text: text,
    path: path,
    list: "attestations",
    entry: entry,
    nameOf: ({name: name}) => name
   }).map(({value: {"valid-until": validUntil, ...value}, line: line}) => ({
    ...value,
    validUntil: validUntil,
    file: path,
    line: line
   }));
  }
 },
 8285: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => readDeprecationRegister
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
  var _values_choice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8344);
  var _values_release_scheme_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4092);
  var _values_scalars_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9350);
  var _values_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7787);
  var _register_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2964);
  const KINDS = [ "api", "cli-flag", "capability" ];
  function entryIn(scheme) {
   const version = (0, _values_release_scheme_js__WEBPACK_IMPORTED_MODULE_0__.rO)(scheme);
   return zod_mini__WEBPACK_IMPORTED_MODULE_1__.rej({
    id: _values_texts_js__WEBPACK_IMPORTED_MODULE_2__.Pf,
    kind: (0, _values_choice_js__WEBPACK_IMPORTED_MODULE_3__.Y)(KINDS),
    "deprecated-in": version,
    "removed-in": zod_mini__WEBPACK_IMPORTED_MODULE_1__.yqP(version),
    replacement: _values_texts_js__WEBPACK_IMPORTED_MODULE_2__.Pf,
    announced: _values_scalars_js__WEBPACK_IMPORTED_MODULE_4__.bO
   });
  }
  function readDeprecationRegister(text, path, scheme) {
   const entry = entryIn(scheme);
   return (0, _register_js__WEBPACK_IMPORTED_MODULE_5__.Q)({
    text: text,
    path: path,
    list: "deprecations",
    entry: entry,
    nameOf: ({id: id}) => id
   }).map(({value: value, line: line}) => ({
    id: value.id,
    kind: value.kind,
    deprecatedIn: value["deprecated-in"],
    removedIn: value["removed-in"],
    replacement: value.replacement,
    announced: value.announced,
    file: path,
    line: line
   }));
  }
 },
 2964: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => readRegister
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
  var _read_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4085);
  var _schema_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(710);
  var _shown_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(701);
  function readRegister(register) {
   const {text: text, path: path, list: list, entry: entry} = register;
   const document = (0, _read_document_js__WEBPACK_IMPORTED_MODULE_0__.u)(text, path, {
    jsonMebibytes: 1,
    maxValues: 1e5,
    numbers: "any"
   });
   const {[list]: entries = []} = (0, _schema_problems_js__WEBPACK_IMPORTED_MODULE_1__.R)(document, zod_mini__WEBPACK_IMPORTED_MODULE_2__.rej({
    [list]: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(entry)
   }));
   const known = new Map;
   return entries.map((value, index) => {
    const [, {line: line} = document.root] = document.find([ list, index ]);
    const name = register.nameOf(value);
    const earlier = known.get(name);
    if (earlier !== void 0) {
     const message = `${(0, _shown_value_js__WEBPACK_IMPORTED_MODULE_3__.JJ)(name)} is already on line ${earlier}: keep one of the two`;
     throw document.error([ document.problemAt([ list, index ], message) ]);
    }
    known.set(name, line);
    return {
     value: value,
     line: line
    };
   });
  }
 },
 4632: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => manifestPlace,
   t: () => THE_TAG
  });
  var _scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6163);
  var _texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7787);
  const THE_TAG = "tag";
  const manifestPlace = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__.d_)({
   noun: "a manifest",
   read: input => {
    const named = _texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae.safeParse(input);
    return named.success ? named.data : placeOf(input);
   },
   fix: () => 'write the path of a manifest from the root of the repository, { file: <path>, pattern: "version = {version}" } for any other file, or tag where nothing but the tag has the version'
  });
  function placeOf(input) {
   if (typeof input !== "object" || input === null || Array.isArray(input)) return;
   if (Object.keys(input).some(key => key !== "file" && key !== "pattern")) return;
   const file = _texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae.safeParse(Reflect.get(input, "file"));
   const pattern = _texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf.safeParse(Reflect.get(input, "pattern"));
   return file.success && pattern.success ? {
    file: file.data,
    pattern: pattern.data
   } : void 0;
  }
 },
 4092: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $T: () => RELEASE_SCHEMES,
   LE: () => fixOfVersion,
   XT: () => PEP440_ORDER,
   Yt: () => preReleaseName,
   al: () => inOrder,
   qV: () => schemeVersion,
   rO: () => stableVersionOf
  });
  var _scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6163);
  const RELEASE_SCHEMES = [ "semver", "pep440", "calver", "two-part" ];
  const STABLE_FORMS = {
   semver: {
    pattern: /^(?:0|[1-9]\d{0,14})(?:\.(?:0|[1-9]\d{0,14})){2}$/,
    fix: "write three numbers with dots, as in 1.4.0"
   },
   pep440: {
    pattern: /^(?:(?:0|[1-9]\d{0,5})!)?(?:0|[1-9]\d{0,14})(?:\.(?:0|[1-9]\d{0,14})){0,5}(?:\.post\d{1,6})?$/,
    fix: "write a release of PEP 440, as in 1.4 or 1.4.0"
   },
   calver: {
    pattern: /^(?:\d{2}|[1-9]\d{3})\.(?:0|0?[1-9]|[1-9]\d{1,9})(?:\.(?:0|0?[1-9]|[1-9]\d{1,9}))?$/,
    fix: "write a calendar version, as in 2026.1 or 2026.01.15"
   },
   "two-part": {
    pattern: /^(?:0|[1-9]\d{0,14})(?:\.(?:0|[1-9]\d{0,14})){1,2}$/,
    fix: "write two or three numbers with dots, as in 26.2"
   }
  };
  const schemeVersion = stableVersion(Object.values(STABLE_FORMS), "write numbers with dots, as in 1.4.0");
  function stableVersionOf(scheme) {
   return stableVersion([ STABLE_FORMS[scheme] ], STABLE_FORMS[scheme].fix);
  }
  function stableVersion(forms, fix) {
   return (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__.d_)({
    noun: "a stable version",
    read: input => typeof input === "string" && forms.some(({pattern: pattern}) => pattern.test(input)) ? input : void 0,
    fix: input => typeof input === "number" ? "put it in quotes" : fix
   });
  }
  function fixOfVersion(text, scheme) {
   const {pattern: pattern, fix: fix} = STABLE_FORMS[scheme];
   return pattern.test(text) ? void 0 : fix;
  }
  const preReleaseName = (0, _scalar_js__WEBPACK_IMPORTED_MODULE_0__.d_)({
   noun: "the name of a pre-release",
   read: input => typeof input === "string" && /^[a-z]{1,20}$/.test(input) ? input : void 0,
   fix: () => "write lower-case letters without the number, as in rc"
  });
  const PEP440_ORDER = [ "dev", "a", "b", "rc" ];
  const PEP440_NAMES = new Map([ [ "alpha", "a" ], [ "beta", "b" ], [ "c", "rc" ], [ "pre", "rc" ], [ "preview", "rc" ] ]);
  function inOrder(names, scheme) {
   if (scheme !== "pep440") return [ ...new Set(names) ].sort();
   return PEP440_ORDER.flatMap(known => names.filter(name => (PEP440_NAMES.get(name) ?? name) === known).slice(0, 1));
  }
 },
 7341: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => otherThan
  });
  function otherThan(declared, found) {
   const other = declared === void 0 ? void 0 : found.find(({version: version}) => version !== declared);
   return other ?? found[0];
  }
 },
 6886: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CP: () => checkSourceLength,
   mh: () => lineAt,
   yV: () => noVersion,
   yp: () => computedVersion
  });
  var _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3427);
  function noVersion(what, line, remedy) {
   return new _governance_gates_document_strict__WEBPACK_IMPORTED_MODULE_0__.o(what, {
    line: line,
    remedy: remedy
   });
  }
  function computedVersion(what, line) {
   return noVersion(what, line, OTHER_WAYS);
  }
  const OTHER_WAYS = "write it there as a text, or name another place for it in the policy";
  const MAX_LENGTH = 1024 * 1024;
  function checkSourceLength(text) {
   if (text.length <= MAX_LENGTH) return;
   throw noVersion("the file is larger than 1 MiB", void 0, "name a smaller file that has the version");
  }
  function lineAt(text, offset) {
   let line = 1;
   for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
   return line;
  }
 },
 1593: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Gw: () => ancestorsOf,
   Md: () => fileName,
   eI: () => namedFile,
   lW: () => pathIn,
   ux: () => within,
   yS: () => folderOf
  });
  var _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6886);
  function folderOf(path) {
   const end = path.lastIndexOf("/");
   return end === -1 ? "" : path.slice(0, end);
  }
  function fileName(path) {
   return path.slice(path.lastIndexOf("/") + 1);
  }
  function within(folder, relative) {
   if (/^(?:\/|[A-Za-z]:)|[\\\p{Cc}]/u.test(relative)) return;
   const steps = folder === "" ? [] : folder.split("/");
   for (const step of relative.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step); else if (steps.pop() === void 0) return;
   }
   return steps.join("/");
  }
  function namedFile(manifest, relative, line) {
   const path = within(folderOf(manifest.path), relative);
   if (path === void 0) throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.yV)(`the version is taken from ${JSON.stringify(relative)}, which is not in the repository`, line, "name a file of the repository, by a path without .. that leads out of it");
   const text = manifest.readNearby(path);
   if (text !== void 0) return {
    path: path,
    text: text
   };
   throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.yV)(`the version is taken from ${path}, which the commit does not have as a regular file`, line, `commit ${path}; if a build writes it, set manifest in the policy to tag`);
  }
  function ancestorsOf(folder) {
   return folder === "" ? [ "" ] : [ folder, ...ancestorsOf(folderOf(folder)) ];
  }
  function pathIn(folder, name) {
   return folder === "" ? name : `${folder}/${name}`;
  }
 },
 8767: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => compileVersionPattern,
   t: () => readPatternVersion
  });
  var _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6886);
  const VERSION_GROUP = "([0-9](?:[0-9A-Za-z.+_~!-]*[0-9A-Za-z])?)";
  const PLACE = "{version}";
  async function compileVersionPattern(source) {
   const {RE2JS: RE2JS, RE2JSException: RE2JSException} = await __webpack_require__.e(980).then(__webpack_require__.bind(__webpack_require__, 1599));
   try {
    const pattern = RE2JS.compile(source.replaceAll(PLACE, VERSION_GROUP), RE2JS.MULTILINE);
    const groups = pattern.groupCount();
    if (groups !== 1) return {
     reason: `has ${groups} groups: write {version} in place of the version, or one group around it, and (?:…) for others`
    };
    return {
     source: source,
     find: (text, most) => {
      const matcher = pattern.matcher(text);
      const found = [];
      while (found.length < most && matcher.find()) found.push({
       version: matcher.group(1) ?? "",
       start: matcher.start(1)
      });
      return found;
     }
    };
   } catch (error) {
    if (error instanceof RE2JSException) return {
     reason: `is not a regular expression: ${error.message}`
    };
    throw error;
   }
  }
  const MAX_MATCHES = 20;
  function readPatternVersion({path: path, text: text}, pattern) {
   (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.CP)(text);
   const found = pattern.find(text, MAX_MATCHES + 1);
   const [first] = found;
   if (first === void 0) throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.yV)(`nothing in it matches the pattern ${pattern.source}`, void 0, "correct the pattern in the policy: it is a regular expression (RE2) with {version} in place of the version");
   const other = found.find(({version: version}) => version !== first.version);
   if (other !== void 0 || found.length > MAX_MATCHES) {
    const what = other === void 0 ? `more than ${MAX_MATCHES} times` : `${JSON.stringify(first.version)} and ${JSON.stringify(other.version)}`;
    throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.yV)(`the pattern ${pattern.source} matches ${what}`, (0, 
    _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.mh)(text, (other ?? first).start), 'write more of the line into the pattern, so that it matches once, as in ^version = "{version}"');
   }
   if (first.version.trim() === "") throw (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.yp)("the version is empty", (0, 
   _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.mh)(text, first.start));
   const spelling = spellingOf(path);
   const line = (0, _manifest_version_js__WEBPACK_IMPORTED_MODULE_0__.mh)(text, first.start);
   return {
    kind: "declared",
    version: first.version,
    ...spelling && {
     spelling: spelling
    },
    path: path,
    line: line
   };
  }
  function spellingOf(path) {
   if (/(?:\.py|\.pyi|(?:^|\/)(?:pyproject\.toml|setup\.cfg))$/.test(path)) return "pep440";
   return /\.(?:rb|gemspec)$/.test(path) ? "gem" : void 0;
  }
 },
 287: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ce: () => spelledVersion,
   ZB: () => meansVersion,
   eY: () => pep440Spelling
  });
  function meansVersion(written, version, spelling) {
   if (written === version) return true;
   switch (spelling) {
   case void 0:
    return false;

   case "pep440":
    return pep440Spelling(written) === pep440Spelling(version);

   case "gem":
    return gemSpelling(written) === gemSpelling(version);
   }
  }
  function spelledVersion(version, spelling) {
   switch (spelling) {
   case void 0:
    return version;

   case "pep440":
    return pep440Spelling(version);

   case "gem":
    return gemSpelling(version);
   }
  }
  const LABELS = new Map([ [ "alpha", "a" ], [ "beta", "b" ], [ "c", "rc" ], [ "pre", "rc" ], [ "preview", "rc" ] ]);
  function pep440Spelling(version) {
   return version.toLowerCase().replace(/[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d{0,9})/, (_, label, number) => `${LABELS.get(label) ?? label}${Number(number)}`).replace(/[-_.]?(post|dev)[-_.]?(\d{0,9})/g, (_, label, number) => `.${label}${Number(number)}`);
  }
  function gemSpelling(version) {
   return version.replace(/(?:-|\.pre\.(?=[a-z]))/, ".").replace(/\.([a-z]{1,20})\.?(\d{1,9})$/, (_, label, number) => `.${label}${number}`);
  }
 },
 6394: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B4: () => formatCount,
   Iy: () => formatExpected,
   Wk: () => formatActual,
   l9: () => formatPercent
  });
  const SIGNS = {
   "at-least": "≥ ",
   "at-most": "≤ ",
   above: "> ",
   below: "< ",
   is: ""
  };
  function formatActual({actual: actual, expected: expected, status: status}) {
   if (actual === null) return "not measured";
   const {value: value, unit: unit} = actual;
   if (typeof value === "string") return withUnit(value, unit);
   const isUpperLimit = expected.operator === "at-most" || expected.operator === "below";
   const bias = status !== "pass" && isUpperLimit ? "up" : "down";
   return withUnit(shorten(value, {
    decimals: decimalsOf(value, unit),
    bias: bias
   }), unit);
  }
  function formatExpected({operator: operator, limit: limit, unit: unit}) {
   const amount = typeof limit === "number" ? exact(limit) : limit;
   return SIGNS[operator] + withUnit(amount, unit);
  }
  function formatPercent(percent, bias) {
   return withUnit(shorten(Number(percent.toPrecision(12)), {
    decimals: decimalsOf(percent, "%"),
    bias: bias
   }), "%");
  }
  function formatCount(count) {
   return shorten(count, {
    decimals: 0,
    bias: "down"
   });
  }
  function withUnit(amount, unit) {
   if (unit === void 0 || unit === "") return amount;
   if (unit === "%") return `${amount}%`;
   return `${amount} ${amount === "1" ? singular(unit) : unit}`;
  }
  function singular(noun) {
   if (!/^[a-z -]*[a-z]{3,}s$/.test(noun) || noun.endsWith("ss")) return noun;
   if (noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
   return noun.slice(0, /(?:ch|sh|ss|x)es$/.test(noun) ? -2 : -1);
  }
  function decimalsOf(value, unit) {
   if (unit === "%") return 2;
   const leadingZeros = /^-?0\.(0*)/.exec(String(value))?.[1] ?? "";
   return 3 + leadingZeros.length;
  }
  const DIGITS = /^(-?)(\d+)(?:\.(\d+))?$/;
  function exact(value) {
   const [match, sign = "", whole = "", fraction] = DIGITS.exec(String(value)) ?? [];
   if (match === void 0) return String(value);
   return `${sign}${grouped(whole)}${fraction === void 0 ? "" : `.${fraction}`}`;
  }
  function shorten(value, {decimals: decimals, bias: bias}) {
   const match = DIGITS.exec(String(value));
   if (match === null) return String(value);
   const [, sign = "", whole = "", fraction = ""] = match;
   if (fraction.length <= decimals) return `${sign}${grouped(whole)}${fraction === "" ? "" : `.${fraction}`}`;
   const isAwayFromZero = bias === "up" === (sign === "");
   const digits = BigInt(whole + fraction.slice(0, decimals)) + (isAwayFromZero ? 1n : 0n);
   const text = String(digits).padStart(decimals + 1, "0");
   const rest = text.slice(text.length - decimals).replace(/0+$/, "");
   const shown = `${grouped(text.slice(0, text.length - decimals))}${decimals === 0 || rest === "" ? "" : `.${rest}`}`;
   return shown === "0" ? "0" : sign + shown;
  }
  function grouped(digits) {
   return digits.replace(/\B(?=(?:\d{3})+$)/g, ",");
  }
 },
 9295: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q2: () => blockSections,
   PP: () => tableHead,
   jD: () => tableRow
  });
  function formatRate(fraction) {
   if (fraction.whole === 0) return "–";
   return `${Number(BigInt(fraction.part) * 10000n / BigInt(fraction.whole)) / 100}%`;
  }
  var amount = __webpack_require__(6394);
  var lib_status = __webpack_require__(3252);
  const MAX_POINTS = 60;
  const MOST = 1e15;
  const FINEST = 12;
  const MAX_UNIT = 40;
  const BLOCKS = "▁▂▃▄▅▆▇█";
  function chartMarkdown({labels: labels, values: values, unit: unit, limit: limit}) {
   const points = values.map((value, index) => ({
    label: labels[index] ?? "",
    value: rounded(value)
   })).filter(({value: value}) => isDrawable(value)).slice(-MAX_POINTS);
   if (points.length < 2) return;
   const drawing = {
    points: points,
    unit: unit.replace(/[µμ]/g, "u"),
    limit: limit !== void 0 && isDrawable(limit) ? rounded(limit) : void 0
   };
   return `${diagram(drawing)}\n${fallback(drawing)}`;
  }
  function isDrawable(value) {
   return Math.abs(value) < MOST;
  }
  function rounded(value) {
   return isDrawable(value) ? Number(value.toFixed(FINEST)) : value;
  }
  function diagram(drawing) {
   const {points: points, unit: unit, limit: limit} = drawing;
   const [least, most] = rangeOf(drawing);
   const digits = digitsWithin(most - least);
   const [from, until] = [ points[0]?.label ?? "", points.at(-1)?.label ?? "" ];
   const lines = [ COLOURS, "xychart-beta", `  x-axis ${quoted(`runs from ${from} to ${until}`)} 1 --\x3e ${points.length}`, `  y-axis ${quoted(unit)} ${digits(least)} --\x3e ${digits(most)}`, `  line [${points.map(({value: value}) => digits(value)).join(", ")}]`, ...limit === void 0 ? [] : [ `  line [${points.map(() => digits(limit)).join(", ")}]` ] ];
   return `\`\`\`mermaid\n${lines.join("\n")}\n\`\`\`\n`;
  }
  const COLOURS = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#0969da, #cf222e"}}}}%%';
  function rangeOf({points: points, limit: limit}) {
   const all = [ ...points.map(({value: value}) => value), ...limit === void 0 ? [] : [ limit ] ];
   const [least, most] = [ Math.min(...all), Math.max(...all) ];
   const margin = (most - least || Math.abs(most) || 1) * .1;
   return [ least >= 0 ? Math.max(0, least - margin) : least - margin, most + margin ];
  }
  function quoted(text) {
   const plain = text === "%" ? "percent" : text.replace(/[^A-Za-z0-9 _./:-]/g, " ");
   return `"${plain.slice(0, 40) || " "}"`;
  }
  function digitsWithin(range) {
   const decimals = Math.min(FINEST + 1, Math.max(0, 3 - Math.floor(Math.log10(range))));
   return value => {
    const text = value.toFixed(decimals);
    const short = text.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, "") : text;
    return short === "-0" ? "0" : short;
   };
  }
  function fallback(drawing) {
   const {points: points, unit: unit, limit: limit} = drawing;
   const [from, until] = rangeOf(drawing);
   const digits = digitsWithin(until - from);
   const values = points.map(({value: value}) => value);
   const [least, most] = [ Math.min(...values), Math.max(...values) ];
   const line = values.map(value => blockOf(value, least, most)).join("");
   const name = unit.replace(/[^A-Za-z0-9/%]/g, "").slice(0, MAX_UNIT);
   const range = `${digits(least)} to ${digits(most)}${name === "" ? "" : ` ${name}`}`;
   const bound = limit === void 0 ? "" : `, limit ${digits(limit)}`;
   return `<details><summary>As text</summary>\n\n\`${line}\` ${range}${bound}, ${points.length} runs\n\n</details>\n`;
  }
  function blockOf(value, least, most) {
   const share = most === least ? .5 : (value - least) / (most - least);
   return BLOCKS[Math.min(BLOCKS.length - 1, Math.floor(share * BLOCKS.length))] ?? "";
  }
  var markdown_escape = __webpack_require__(1829);
  var section = __webpack_require__(4119);
  var visible = __webpack_require__(5246);
  function blockSections(block) {
   const title = `\n### ${(0, markdown_escape.FV)(block.title)}\n\n`;
   if (block.kind === "list") {
    if (block.items.length === 0) return [];
    const render = item => `- ${renderCell(item)}\n`;
    return [ (0, section.ZE)({
     head: title,
     values: block.items,
     render: render,
     source: "gate"
    }) ];
   }
   if (block.kind === "snippet") {
    if (block.text === "") return [];
    const render = text => fenced(text, block.language);
    return [ (0, section.ZE)({
     head: title,
     values: [ block.text ],
     render: render,
     source: "gate"
    }) ];
   }
   if (block.kind === "chart") {
    const drawn = chartMarkdown(block);
    if (drawn === void 0) return [];
    return [ (0, section.ZE)({
     head: title,
     values: [ drawn ],
     render: text => text,
     source: "gate"
    }) ];
   }
   const {columns: columns, rows: rows} = block;
   if (rows.length === 0) return [];
   const render = row => tableRow(columns.map((_, index) => renderCell(row[index] ?? "")));
   return [ (0, section.ZE)({
    head: title + tableHead(columns),
    values: rows,
    render: render,
    source: "gate"
   }) ];
  }
  function tableHead(columns) {
   const rule = columns.map(({align: align}) => align === "right" ? "---:" : ":---");
   return tableRow(columns.map(({header: header}) => (0, markdown_escape.FV)(header))) + tableRow(rule);
  }
  function tableRow(cells) {
   return `| ${cells.join(" | ")} |\n`;
  }
  const SNIPPET_LINE = 1e3;
  function fenced(text, language) {
   const lines = text.replace(/\n$/, "").split("\n").map(line => (0, visible.R)(line, SNIPPET_LINE));
   const runs = lines.flatMap(line => line.match(/`+/g) ?? []).map(({length: length}) => length);
   const fence = "`".repeat(runs.reduce((longest, run) => Math.max(longest, run + 1), 3));
   return `${fence}${language}\n${lines.join("\n")}\n${fence}\n`;
  }
  function renderCell(cell) {
   if (typeof cell === "string") return (0, markdown_escape.FV)(cell);
   if ("code" in cell) return (0, markdown_escape.aY)(cell.code);
   if ("status" in cell) return `${lib_status.I[cell.status]} ${cell.status}`;
   if ("headroom" in cell) return headroom(cell.headroom);
   return cell.bar.whole === 0 ? formatRate(cell.bar) : `${bar(cell.bar)} ${formatRate(cell.bar)}`;
  }
  const BAR_WIDTH = 10;
  function bar({part: part, whole: whole}) {
   const filled = Math.min(BAR_WIDTH, Math.max(0, Math.floor(part * BAR_WIDTH / whole)));
   return `<code>${"▓".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)}</code>`;
  }
  const MOST_SHOWN = 999;
  function headroom(percent) {
   const used = percent <= 0 ? BAR_WIDTH : Math.min(BAR_WIDTH - 1, Math.max(0, Math.ceil((100 - percent) / BAR_WIDTH)));
   const squares = percent < 0 ? "█".repeat(BAR_WIDTH) : "▓".repeat(used) + "░".repeat(BAR_WIDTH - used);
   return `<code>${squares}</code> ${headroomText(percent)}`;
  }
  function headroomText(percent) {
   if (percent < -MOST_SHOWN) return `more than ${MOST_SHOWN}% over`;
   if (percent < 0) return `${(0, amount.l9)(-percent, "up")} over`;
   if (percent === 0) return "used up";
   const left = (0, amount.l9)(Math.min(percent, MOST_SHOWN), "down");
   return left === "0%" ? "less than 0.01% left" : `${left} left`;
  }
 },
 4119: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R2: () => VERDICT_FILE,
   TM: () => folded,
   ZE: () => sectionOf,
   eq: () => FOLD_END,
   lS: () => joinSections
  });
  var _amount_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6394);
  var _utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3945);
  const MAX_ITEMS = 1e4;
  function folded(title) {
   return `\n<details>\n<summary>${title}</summary>\n`;
  }
  const FOLD_END = "\n</details>\n";
  function sectionOf(parts) {
   const {head: head, values: values, render: render, foot: foot = "", source: source, limit: limit = MAX_ITEMS} = parts;
   return {
    head: head,
    items: values.slice(0, limit).map(render),
    foot: foot,
    total: values.length,
    source: source
   };
  }
  const CLOSING_NOTE = 100;
  const VERDICT_FILE = "in the verdict file";
  function joinSections(sections, limitBytes, rest = VERDICT_FILE) {
   const places = {
    verdict: rest,
    gate: "that do not fit here"
   };
   const everything = sections.map(section => cut(section, section.items.length, places)).join("");
   if ((0, _utf8_js__WEBPACK_IMPORTED_MODULE_0__.w)(everything) <= limitBytes) return everything;
   const room = limitBytes - CLOSING_NOTE - (0, _utf8_js__WEBPACK_IMPORTED_MODULE_0__.w)(rest);
   const [text, omitted] = fill(sections, room, places);
   if (text === "") return fill(sections, limitBytes, places)[0];
   return text + closingNote(omitted, places);
  }
  function fill(sections, limitBytes, places) {
   const omitted = {
    sections: 0,
    verdict: 0,
    gate: 0
   };
   let text = "";
   let left = limitBytes;
   let isFull = false;
   for (const section of sections) {
    const part = isFull ? "" : longestCut(section, left, places);
    text += part;
    left -= (0, _utf8_js__WEBPACK_IMPORTED_MODULE_0__.w)(part);
    if (part === "") {
     omitted.sections++;
     omitted[section.source] += section.total;
    }
    isFull ||= part !== cut(section, section.items.length, places);
   }
   return [ text, omitted ];
  }
  function longestCut(section, limitBytes, places) {
   const whole = cut(section, section.items.length, places);
   if ((0, _utf8_js__WEBPACK_IMPORTED_MODULE_0__.w)(whole) <= limitBytes) return whole;
   let shown = 0;
   let used = (0, _utf8_js__WEBPACK_IMPORTED_MODULE_0__.w)(section.head + moreNote(section.total, places[section.source]) + section.foot);
   for (const item of section.items) {
    used += (0, _utf8_js__WEBPACK_IMPORTED_MODULE_0__.w)(item);
    if (used > limitBytes) break;
    shown++;
   }
   return shown === 0 ? "" : cut(section, shown, places);
  }
  function cut({head: head, items: items, foot: foot, total: total, source: source}, shown, places) {
   return head + items.slice(0, shown).join("") + moreNote(total - shown, places[source]) + foot;
  }
  function moreNote(count, place) {
   return count === 0 ? "" : `\n_${(0, _amount_js__WEBPACK_IMPORTED_MODULE_1__.B4)(count)} more ${place}._\n`;
  }
  function closingNote({sections: sections, verdict: verdict, gate: gate}, places) {
   if (sections === 0) return "";
   const parts = [ ...verdict > 0 ? [ `${(0, _amount_js__WEBPACK_IMPORTED_MODULE_1__.B4)(verdict)} more ${places.verdict}` ] : [], ...gate > 0 ? [ `${(0, 
   _amount_js__WEBPACK_IMPORTED_MODULE_1__.B4)(gate)} rows ${places.gate}` ] : [] ];
   return `\n_Cut here: ${parts.join("; ") || `the rest is ${places.verdict}`}._\n`;
  }
 },
 3945: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w: () => utf8Length
  });
  function utf8Length(text) {
   let bytes = text.length;
   for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 128) continue;
    bytes += unit < 2048 || unit >= 55296 && unit <= 57343 ? 1 : 2;
   }
   return bytes;
  }
 },
 3252: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => STATUS_ICONS,
   O2: () => checksWith,
   ad: () => ranked,
   ix: () => STATUS_MARKS
  });
  var _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6249);
  const STATUS_ICONS = {
   fail: "❌",
   inconclusive: "❓",
   warn: "⚠️",
   pass: "✅",
   skipped: "➖"
  };
  const STATUS_MARKS = {
   fail: "✗",
   inconclusive: "?",
   warn: "!",
   pass: "✓",
   skipped: "–"
  };
  function checksWith(checks, ...statuses) {
   return _governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Qw.filter(status => statuses.includes(status)).flatMap(status => checks.filter(check => check.status === status));
  }
  function ranked(checks) {
   return checksWith(checks, ..._governance_gates_core__WEBPACK_IMPORTED_MODULE_0__.Qw);
  }
 }
};
