export const id = 8154;

export const ids = [ 8154 ];

export const modules = {
 8154: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   RepositoryPages: () => RepositoryPages
  });
  var external_node_path_ = __webpack_require__(6760);
  const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;
  const REPOSITORY = "/owner/repository/";
  const TREE = `${REPOSITORY}blob/branch/`;
  const PAGE = /^\/owner\/repository\/(?!blob\/?[^/]*$)[^/.]*(?:\/|$)/;
  function linkTarget(url, document) {
   if (ELSEWHERE.test(url)) return {
    kind: "elsewhere"
   };
   const base = `https://github.invalid${TREE}`;
   const relative = url.startsWith("/") ? url.slice(1) : url;
   const from = url.startsWith("/") ? base : base + document.split("/").map(encodeURIComponent).join("/");
   const resolved = URL.parse(relative, from);
   if (resolved === null) return {
    kind: "outside"
   };
   const {pathname: pathname, hash: hash} = resolved;
   if (`${pathname}/`.startsWith(TREE)) {
    const path = decoded(pathname.slice(TREE.length)).replace(/\/$/, "");
    return {
     kind: "inside",
     path: path,
     fragment: decoded(hash.slice(1))
    };
   }
   return PAGE.test(pathname) ? {
    kind: "elsewhere"
   } : {
    kind: "outside"
   };
  }
  function decoded(text) {
   try {
    return decodeURIComponent(text);
   } catch {
    return text;
   }
  }
  const MADE = /\{\{|\$\{|<%|\{%/;
  function siteTargets(url, document, site) {
   if (MADE.test(url) || url.startsWith("//")) return {
    kind: "elsewhere"
   };
   const alias = url.replace(/^@site\//, "/").replace(/^pathname:\/\//, "");
   const bases = alias.startsWith("/") ? [ site.root, ...site.assets ].map(root => external_node_path_.posix.join(root, "x")) : [ document, ...pageFolders(document, site) ];
   const relative = alias.replace(/^\/+/, "./");
   const found = bases.map(base => linkTarget(relative, base));
   const targets = found.flatMap(target => target.kind === "inside" ? [ target ] : []);
   if (targets.length > 0) return {
    kind: "inside",
    targets: targets
   };
   return {
    kind: found.some(({kind: kind}) => kind === "elsewhere") ? "elsewhere" : "outside"
   };
  }
  function pageFolders(document, {generator: generator}) {
   if (generator === "vitepress") return [];
   const page = document.replace(/\.[^./]+$/, "");
   return /(?:^|\/)(?:index|README)$/.test(page) ? [] : [ `${page}/x` ];
  }
  const ENDINGS = [ ".md", ".mdx", ".markdown" ];
  function filesOfPage(path) {
   const plain = path.replace(/\.html?$/, "").replace(/(?:^|\/)index$/, "");
   const folder = plain === "" || plain === "." ? "" : `${plain}/`;
   const indexes = [ "index", "README" ].flatMap(name => ENDINGS.map(ending => `${folder}${name}${ending}`));
   return [ path, ...folder === "" ? [] : ENDINGS.map(ending => plain + ending), ...indexes, `${folder}index.html` ];
  }
  const BLOCK = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)(?<=\n)\1[ \t]*(?:\r?\n|$)/;
  const VALUES = /^(?:[\w"'.-]+[ \t]*[:=].*|[ \t#\-}\]].*|)\r?$/;
  function frontMatter(text) {
   const [block = "", , values = ""] = BLOCK.exec(text) ?? [];
   if (block === "" || !values.split("\n").every(row => VALUES.test(row))) return {
    body: text,
    textOf: () => {}
   };
   return {
    body: "\n".repeat(block.split("\n").length - 1) + text.slice(block.length),
    textOf: key => {
     const [, value] = new RegExp(`^${key}[ \\t]*[:=][ \\t]*(.*)$`, "m").exec(values) ?? [];
     const plain = value?.trim().replace(/^(["'])(.*)\1$/, "$2");
     return plain === "" ? void 0 : plain;
    }
   };
  }
  function siteRoutes(site, paths, files) {
   const routes = new Map;
   const roots = [ site.root, ...site.assets ];
   const pages = paths.filter(each => /\.(?:mdx?|markdown)$/.test(each));
   for (const path of pages) {
    const names = roots.flatMap(root => beneath(root, path) ?? []);
    const text = names.length === 0 ? "" : files.textOf(path) ?? "";
    for (const route of names.flatMap(name => routesOf(name, text))) if (!routes.has(route)) routes.set(route, path);
   }
   return routes;
  }
  function beneath(root, path) {
   if (root === ".") return path;
   return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : void 0;
  }
  function asRoute(path) {
   return path.replace(/\.(?:html?|mdx?)$/, "").replace(/^\/+|\/+$/g, "").replace(/(?:^|\/)index$/, "");
  }
  function routesOf(path, text) {
   const own = frontMatter(text);
   const folder = external_node_path_.posix.dirname(path);
   const [slug, permalink, id] = [ "slug", "permalink", "id" ].map(key => own.textOf(key));
   const named = [ slug, permalink ].flatMap(value => {
    if (value === void 0) return [];
    return value.startsWith("/") ? [ value, external_node_path_.posix.join(path.split("/")[0] ?? "", value) ] : [ external_node_path_.posix.join(folder, value) ];
   });
   const byId = id === void 0 ? [] : [ external_node_path_.posix.join(folder, id) ];
   return [ ...named, ...byId, path ].flatMap(each => [ asRoute(each), asRoute(withoutNumbers(each)) ]);
  }
  function withoutNumbers(path) {
   return path.replace(/(^|\/)\d+[-_. ]+(?=[^-_. /])/g, "$1");
  }
  function checkLinks(page, {links: links, includes: includes}, files) {
   const judged = [ ...links.map(link => ({
    link: link,
    complaint: complaintAbout(link.url, page, files)
   })), ...includes.map(link => ({
    link: link,
    complaint: includeComplaint(link.url, page, files)
   })) ];
   const broken = judged.flatMap(({link: link, complaint: complaint}) => complaint === void 0 || complaint === "elsewhere" ? [] : [ finding(page.path, link, complaint.text) ]);
   return {
    checked: judged.filter(({complaint: complaint}) => complaint !== "elsewhere").length,
    broken: broken
   };
  }
  function complaintAbout(url, {path: path, site: site}, files) {
   if (site === void 0) {
    const target = linkTarget(url, path);
    return target.kind === "inside" ? aboutFile(target, files) : aboutOther(target.kind);
   }
   const target = siteTargets(url, path, site);
   if (target.kind !== "inside") return aboutOther(target.kind);
   const complaints = target.targets.map(each => aboutPage(each, site, files));
   if (complaints.includes(void 0)) return;
   return complaints.find(complaint => complaint?.leadsTo === "file") ?? complaints[0];
  }
  function aboutOther(kind) {
   return kind === "elsewhere" ? kind : {
    text: "points outside the repository"
   };
  }
  function aboutFile({path: path, fragment: fragment}, files) {
   const kind = files.kindOf(path);
   if (kind === void 0) return {
    text: missing(path)
   };
   return kind === "folder" ? void 0 : aboutFragment(path, fragment, files);
  }
  function aboutPage({path: path, fragment: fragment}, site, files) {
   const route = asRoute(withoutRoot(path, site.root));
   const file = filesOfPage(path).find(each => files.kindOf(each) === "file") ?? files.routed(site, route);
   if (file === void 0) {
    const isBeside = site.root !== "." && !`${path}/`.startsWith(`${site.root}/`);
    return isBeside && files.kindOf(path) === "folder" ? void 0 : {
     text: missing(path),
     leadsTo: "nothing"
    };
   }
   const complaint = aboutFragment(file, fragment, files);
   return complaint === void 0 ? void 0 : {
    ...complaint,
    leadsTo: "file"
   };
  }
  function withoutRoot(path, root) {
   return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
  }
  function missing(path) {
   return `points to ${path}, which does not exist`;
  }
  function aboutFragment(path, fragment, files) {
   if (fragment === "" || fragment === "top") return;
   const outline = files.outlineOf(path);
   if (outline === void 0 || hasAnchor(outline, fragment)) return;
   return {
    text: `points to #${fragment}, which does not exist in ${path}`
   };
  }
  function hasAnchor({anchors: anchors, generated: generated}, fragment) {
   if (anchors.has(fragment) || anchors.has(fragment.replace(/^user-content-/, ""))) return true;
   return generated.some(name => fragment === name || fragment.startsWith(`${name}.`));
  }
  function includeComplaint(url, page, files) {
   if (/^[a-z]+:/i.test(url)) return "elsewhere";
   if (includedFile(url, page, files) !== void 0) return;
   return {
    text: `includes ${url}, which does not exist`
   };
  }
  function includedFile(url, {path: path, site: site}, files) {
   const folders = url.startsWith("@/") ? [ site?.root ?? "." ] : [ external_node_path_.posix.dirname(path), ...site?.includes ?? [] ];
   const found = folders.map(folder => external_node_path_.posix.join(folder, url.replace(/^@\//, "")));
   return found.find(each => !each.startsWith("..") && files.kindOf(each) === "file");
  }
  function finding(document, {url: url, line: line}, complaint) {
   return {
    subject: url === "" ? "(empty link)" : url,
    message: complaint,
    file: document,
    line: line
   };
  }
  var markdown_files = __webpack_require__(5463);
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
  const START = /^( *)(?:!!!|\?\?\?\+?|===)[ "+]/;
  function withoutAdmonitions(text) {
   const reader = new RowReader;
   return text.split("\n").map(row => reader.read(row)).join("\n");
  }
  class RowReader {
   #open=[];
   #fence;
   read(row) {
    const indent = row.length - row.trimStart().length;
    if (row.trim() !== "") while (indent < (this.#open.at(-1) ?? 0)) this.#open.pop();
    const own = row.slice(Math.min(indent, this.#open.at(-1) ?? 0));
    this.#readFence(own);
    if (this.#fence === void 0 && START.test(row)) this.#open.push(indent + 4);
    return own;
   }
   #readFence(row) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(row)?.[1];
    if (this.#fence === void 0) this.#fence = mark; else if (mark?.startsWith(this.#fence) === true && row.trim() === mark) this.#fence = void 0;
   }
  }
  var github_slugger = __webpack_require__(2386);
  function explicitIds(text) {
   const groups = Array.from(text.matchAll(/\{([^{}\n]*)\}/g), ([, inner = ""]) => inner);
   return groups.flatMap(inner => /(?:^|[\s:*/])#([^\s{}*]+)/.exec(inner)?.[1] ?? []);
  }
  const EXPLICIT = /\s*\{[^{}\n]*#[^{}\n]*\}\s*$/;
  function headingAnchors(generator, slugs = "usual") {
   const rules = rulesOf(generator, slugs);
   if (generator === "github") return {
    next: text => rules.map(rule => rule(text))
   };
   return {
    next: text => {
     const [id] = EXPLICIT.test(text) ? explicitIds(text).slice(-1) : [];
     return id === void 0 ? rules.map(rule => rule(text)) : [ id ];
    }
   };
  }
  function rulesOf(generator, slugs) {
   const github = new github_slugger.A;
   const byGithub = text => github.slug(text);
   const byVitepress = unique(vitepressSlug, (slug, count) => `${slug}-${count}`);
   const byMkdocs = unique(mkdocsSlug, (slug, count) => `${slug}_${count}`);
   switch (generator) {
   case "github":
   case "docusaurus":
    return [ byGithub ];

   case "vitepress":
    return slugs === "own" ? [ byVitepress, byGithub ] : [ byVitepress ];

   case "mkdocs":
    return slugs === "own" ? [ byMkdocs, byGithub ] : [ byMkdocs ];

   case "any":
    return [ byGithub, byVitepress, byMkdocs ];
   }
  }
  function unique(slug, numbered) {
   const used = new Set;
   const counts = new Map;
   return text => {
    const own = slug(text);
    let anchor = own;
    for (let count = counts.get(own) ?? 1; used.has(anchor) || anchor === ""; count++) {
     anchor = numbered(own, count);
     counts.set(own, count + 1);
    }
    used.add(anchor);
    return anchor;
   };
  }
  function vitepressSlug(text) {
   return text.normalize("NFKD").replace(/[\u0300-\u036F]/g, "").replace(/[\p{Cc}]/gu, "").replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, "-").replace(/^-|-$/g, "").replace(/^(\d)/, "_$1").toLowerCase();
  }
  function mkdocsSlug(text) {
   return text.normalize("NFKD").replace(/[^\w\s-]/g, "").trim().toLowerCase().replace(/[-\s]+/g, "-");
  }
  const ON_GITHUB = {
   generator: "github",
   slugs: "usual"
  };
  const ANCHOR = /\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
  const REFERENCE = /\s(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
  const INCLUDE = /^<!--\s*@include:\s*([^\s#{]+)/;
  const SNIPPET = /^[ \t]*-+8<-+[ \t]+"([^"\n]+)"/gm;
  const IDENTIFIER = /^:::[ \t]+([\w.]+)/gm;
  function markdownOutline(text, reading = ON_GITHUB) {
   const {generator: generator} = reading;
   const {body: body} = frontMatter(text);
   const root = readMarkdown(generator === "mkdocs" ? withoutAdmonitions(body) : body);
   if (root === void 0) return;
   const headings = headingAnchors(generator, reading.slugs);
   const found = {
    links: [],
    anchors: new Set,
    includes: [],
    generated: []
   };
   for (const node of nodesOf(root)) if (node.type !== "heading") readNode(node, generator, found); else for (const anchor of headings.next(textOf(node))) found.anchors.add(anchor);
   return found;
  }
  function readNode(node, generator, found) {
   const {line: line} = positionOf(node);
   if ("url" in node) found.links.push({
    url: node.url,
    line: line
   }); else if (node.type === "html") readHtml(node.value, line, found); else if (node.type === "text" && generator !== "github") readText(node.value, line, found);
   if (generator === "github") found.includes.length = 0;
  }
  function readText(text, line, {anchors: anchors, includes: includes, generated: generated}) {
   for (const id of explicitIds(text)) anchors.add(id);
   for (const [, name = ""] of text.matchAll(IDENTIFIER)) generated.push(name);
   for (const [, url = ""] of text.matchAll(SNIPPET)) includes.push({
    url: fileOf(url),
    line: line
   });
  }
  function readHtml(source, line, {links: links, anchors: anchors, includes: includes}) {
   for (const anchor of attributes(source, ANCHOR)) anchors.add(anchor);
   for (const url of attributes(source, REFERENCE)) links.push({
    url: url,
    line: line
   });
   const [, url] = INCLUDE.exec(source) ?? [];
   if (url !== void 0) includes.push({
    url: url.replace(/-->$/, ""),
    line: line
   });
  }
  function fileOf(snippet) {
   return snippet.replace(/:[\w:,-]*$/, "").replace(/^;+\s*/, "");
  }
  function attributes(source, pattern) {
   return Array.from(source.matchAll(pattern), ([, double, single]) => double ?? single ?? "");
  }
  class SiteFinder {
   #files;
   #byFolder=new Map;
   constructor(files) {
    this.#files = files;
   }
   of(document) {
    for (let folder = external_node_path_.posix.dirname(document); ;folder = external_node_path_.posix.dirname(folder)) {
     const site = this.#sitesIn(folder).find(({root: root}) => isWithin(document, root));
     if (site !== void 0 || folder === ".") return site;
    }
   }
   #sitesIn(folder) {
    const known = this.#byFolder.get(folder);
    if (known !== void 0) return known;
    const sites = [ this.#vitepress(folder), this.#mkdocs(folder), this.#docusaurus(folder) ].filter(site => site !== void 0);
    this.#byFolder.set(folder, sites);
    return sites;
   }
   #vitepress(folder) {
    const text = this.#firstText([ ".vitepress", ".vuepress" ].flatMap(name => scripts(join(folder, `${name}/config`))));
    if (text === void 0) return;
    const root = join(folder, setting(text, "srcDir") ?? ".");
    const slugs = /\bslugify\b/.test(text) ? "own" : "usual";
    const assets = [ join(root, "public"), join(folder, ".vuepress/public") ];
    return {
     generator: "vitepress",
     root: root,
     assets: assets,
     includes: [ root ],
     slugs: slugs
    };
   }
   #mkdocs(folder, depth = 3) {
    const text = this.#firstText([ "mkdocs.yml", "mkdocs.yaml" ].map(name => join(folder, name)));
    if (text === void 0) return;
    const inherited = yamlSetting(text, "INHERIT");
    const parent = inherited === void 0 || depth === 0 ? void 0 : this.#mkdocs(external_node_path_.posix.dirname(join(folder, inherited)), depth - 1);
    const root = join(folder, yamlSetting(text, "docs_dir") ?? "docs");
    const bases = yamlTexts(text, "base_path").map(base => join(folder, base));
    const includes = [ folder, root, ...bases, ...parent?.includes ?? [] ];
    const slugs = /\bslugify\b/.test(text) || parent?.slugs === "own" ? "own" : "usual";
    return {
     generator: "mkdocs",
     root: root,
     assets: parent === void 0 ? [] : [ parent.root ],
     includes: includes,
     slugs: slugs
    };
   }
   #docusaurus(folder) {
    const text = this.#firstText(scripts(join(folder, "docusaurus.config")));
    if (text === void 0) return;
    const docs = setting(text, "path") ?? "docs";
    const assets = [ "static", docs, "src/pages" ].map(name => join(folder, name));
    return {
     generator: "docusaurus",
     root: folder,
     assets: assets,
     includes: [],
     slugs: "usual"
    };
   }
   #firstText(paths) {
    const path = paths.find(each => this.#files.isFile(each));
    return path === void 0 ? void 0 : this.#files.textOf(path) ?? "";
   }
  }
  function namedSite(root, found) {
   const includes = [ root, ...found?.includes ?? [] ];
   const assets = [ ...found?.assets ?? [], join(root, "public"), join(root, "static") ];
   return {
    generator: found?.generator ?? "any",
    root: root,
    assets: assets,
    includes: includes,
    slugs: found?.slugs ?? "usual"
   };
  }
  function isWithin(path, folder) {
   return folder === "." || path.startsWith(`${folder}/`);
  }
  function join(folder, path) {
   return external_node_path_.posix.normalize(external_node_path_.posix.join(folder, path)).replace(/(.)\/$/, "$1");
  }
  function scripts(path) {
   return [ "ts", "mts", "cts", "js", "mjs", "cjs", "json" ].map(ending => `${path}.${ending}`);
  }
  function setting(text, key) {
   return new RegExp(`\\b${key}\\s{0,20}:\\s{0,20}(["'\`])([^"'\`\\n$]+)\\1`).exec(text)?.[2];
  }
  function yamlSetting(text, key) {
   const [, value] = new RegExp(`^${key}:[ \\t]+(.+)$`, "m").exec(text) ?? [];
   return value?.replace(/\s#.*$/, "").trim().replace(/^(["'])(.*)\1$/, "$2");
  }
  function yamlTexts(text, key) {
   const [, one = "", list = ""] = new RegExp(`^[ \\t-]*${key}:[ \\t]*([^\\n]*)\\n((?:[ \\t]*-[ \\t]+[^\\n:]+\\n)*)`, "m").exec(`${text}\n`) ?? [];
   const items = list.split("\n").map(row => row.replace(/^[ \t]*-[ \t]+/, ""));
   const plain = [ ...one.replace(/^\[|\]$/g, "").split(","), ...items ];
   return plain.map(each => each.trim().replace(/^(["'])(.*)\1$/, "$2")).filter(each => each !== "");
  }
  const MOST_NESTED = 8;
  class RepositoryPages {
   #files;
   #sites;
   #outlines=new Map;
   #kinds=new Map;
   #routes=new Map;
   #named;
   constructor(files) {
    this.#files = files;
    this.#sites = new SiteFinder({
     isFile: path => this.kindOf(path) === "file",
     textOf: path => this.#textOf(path)
    });
   }
   check(path, root) {
    const found = this.#sites.of(path);
    const named = root === void 0 ? void 0 : namedSite(root, found);
    if (named?.root !== this.#named?.root) this.#outlines.clear();
    this.#named = named;
    const source = this.#files.read(path);
    if (source.kind === "unreadable") return {
     reason: source.reason
    };
    const outline = this.outlineOf(path);
    if (outline === void 0) return {
     reason: "is nested too deeply"
    };
    return checkLinks({
     path: path,
     site: named ?? found
    }, outline, this);
   }
   kindOf(path) {
    if (!this.#kinds.has(path)) this.#kinds.set(path, this.#files.kindOf(path));
    return this.#kinds.get(path);
   }
   outlineOf(path) {
    return this.#outline(path, MOST_NESTED);
   }
   routed(site, route) {
    const known = this.#routes.get(site.root) ?? this.#routesOf(site);
    this.#routes.set(site.root, known);
    return known.get(route);
   }
   #routesOf(site) {
    const isFile = path => this.kindOf(path) === "file";
    return siteRoutes(site, this.#files.paths(), {
     isFile: isFile,
     textOf: path => this.#textOf(path)
    });
   }
   #outline(path, depth) {
    if (!markdown_files.y.test(path)) return;
    if (this.#outlines.has(path)) return this.#outlines.get(path);
    this.#outlines.set(path, void 0);
    const site = this.#siteOf(path);
    const text = this.#textOf(path);
    const own = text === void 0 ? void 0 : markdownOutline(text, site ?? ON_GITHUB);
    const outline = own && withIncluded(own, this.#included({
     path: path,
     site: site
    }, own, depth));
    this.#outlines.set(path, outline);
    return outline;
   }
   #included(page, {includes: includes}, depth) {
    if (depth === 0) return [];
    return includes.flatMap(({url: url}) => {
     const file = includedFile(url, page, this);
     return (file === void 0 ? void 0 : this.#outline(file, depth - 1)) ?? [];
    });
   }
   #siteOf(path) {
    const named = this.#named;
    return named !== void 0 && path.startsWith(`${named.root}/`) ? named : this.#sites.of(path);
   }
   #textOf(path) {
    const source = this.#files.read(path);
    return source.kind === "read" ? source.text : void 0;
   }
  }
  function withIncluded(own, included) {
   if (included.length === 0) return own;
   return {
    ...own,
    anchors: new Set([ ...own.anchors, ...included.flatMap(({anchors: anchors}) => [ ...anchors ]) ]),
    generated: [ ...own.generated, ...included.flatMap(({generated: generated}) => generated) ]
   };
  }
 }
};
