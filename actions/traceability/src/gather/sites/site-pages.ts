import { posix } from 'node:path'
import { linkTarget } from '../link-target.ts'
import type { Site } from './site.ts'

/** Where an address of a site may lead. */
export interface PageTarget {
  readonly path: string
  readonly fragment: string
}

export type SiteTarget =
  | { readonly kind: 'elsewhere' | 'outside' }
  /** The most likely first. */
  | { readonly kind: 'inside'; readonly targets: readonly PageTarget[] }

/** An address that is made when the page is: `{{ url }}` of Vue and of templates. */
const MADE = /\{\{|\$\{|<%|\{%/

/**
 * Where a link of a page may lead: the file that it names, from the folder of the page; for a site whose pages are folders
 * also from the page's own; with a slash from the root of the site.
 */
export function siteTargets(url: string, document: string, site: Site): SiteTarget {
  if (MADE.test(url) || url.startsWith('//')) return { kind: 'elsewhere' }
  const alias = url.replace(/^@site\//, '/').replace(/^pathname:\/\//, '')
  const bases = alias.startsWith('/')
    ? [site.root, ...site.assets].map((root) => posix.join(root, 'x'))
    : [document, ...pageFolders(document, site)]
  // `/#x` is a place of the page at the root, and `#x` one of this page.
  const relative = alias.replace(/^\/+/, './')
  const found = bases.map((base) => linkTarget(relative, base))
  const targets = found.flatMap((target) => (target.kind === 'inside' ? [target] : []))
  if (targets.length > 0) return { kind: 'inside', targets }
  return { kind: found.some(({ kind }) => kind === 'elsewhere') ? 'elsewhere' : 'outside' }
}

/** `a/b.md` is at `a/b/`, where MkDocs and Docusaurus put it. */
function pageFolders(document: string, { generator }: Site): readonly string[] {
  if (generator === 'vitepress') return []
  const page = document.replace(/\.[^./]+$/, '')
  return /(?:^|\/)(?:index|README)$/.test(page) ? [] : [`${page}/x`]
}

const ENDINGS = ['.md', '.mdx', '.markdown']

/** The files that may be behind a path of a site, the most likely first. */
export function filesOfPage(path: string): readonly string[] {
  const plain = path.replace(/\.html?$/, '').replace(/(?:^|\/)index$/, '')
  const folder = plain === '' || plain === '.' ? '' : `${plain}/`
  const indexes = ['index', 'README'].flatMap((name) => ENDINGS.map((ending) => `${folder}${name}${ending}`))
  return [
    path,
    ...(folder === '' ? [] : ENDINGS.map((ending) => plain + ending)),
    ...indexes,
    `${folder}index.html`,
  ]
}
