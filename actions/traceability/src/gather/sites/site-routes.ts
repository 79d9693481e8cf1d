import { posix } from 'node:path'
import { frontMatter } from './front-matter.ts'
import type { Site, SiteFiles } from './site.ts'

/** Pages that are not where their files are: by `slug`, `permalink` or `id` in their front matter, or without a number. */
export function siteRoutes(
  site: Site,
  paths: readonly string[],
  files: SiteFiles,
): ReadonlyMap<string, string> {
  const routes = new Map<string, string>()
  const roots = [site.root, ...site.assets]
  const pages = paths.filter((each) => /\.(?:mdx?|markdown)$/.test(each))
  for (const path of pages) {
    const names = roots.flatMap((root) => beneath(root, path) ?? [])
    const text = names.length === 0 ? '' : (files.textOf(path) ?? '')
    for (const route of names.flatMap((name) => routesOf(name, text))) {
      if (!routes.has(route)) routes.set(route, path)
    }
  }
  return routes
}

/** The path of a file relative to a folder; undefined where it is not in it. */
function beneath(root: string, path: string): string | undefined {
  if (root === '.') return path
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined
}

/** A route without slashes at its ends. */
export function asRoute(path: string): string {
  return path
    .replace(/\.(?:html?|mdx?)$/, '')
    .replace(/^\/+|\/+$/g, '')
    .replace(/(?:^|\/)index$/, '')
}

function routesOf(path: string, text: string): readonly string[] {
  const own = frontMatter(text)
  const folder = posix.dirname(path)
  const [slug, permalink, id] = ['slug', 'permalink', 'id'].map((key) => own.textOf(key))
  const named = [slug, permalink].flatMap((value) => {
    if (value === undefined) return []
    // An absolute one starts at the root of the documents, which may be a folder of the site.
    return value.startsWith('/')
      ? [value, posix.join(path.split('/')[0] ?? '', value)]
      : [posix.join(folder, value)]
  })
  const byId = id === undefined ? [] : [posix.join(folder, id)]
  return [...named, ...byId, path].flatMap((each) => [asRoute(each), asRoute(withoutNumbers(each))])
}

/** `01-intro/2_start.md` is at `intro/start` in Docusaurus. */
function withoutNumbers(path: string): string {
  return path.replace(/(^|\/)\d+[-_. ]+(?=[^-_. /])/g, '$1')
}
