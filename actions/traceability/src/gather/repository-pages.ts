import type { SourceText } from '@governance-gates/action-kit'
import type { MarkdownLimit } from '@governance-gates/document/markdown'
import type { DiskKind } from './disk.ts'
import { type CheckedLinks, checkLinks, includedFile, type LinkedFiles, type Page } from './document-links.ts'
import { MARKDOWN } from './markdown-files.ts'
import { type MarkdownOutline, markdownOutline, ON_GITHUB } from './markdown-outline.ts'
import { namedSite, type Site, SiteFinder } from './sites/site.ts'
import { siteRoutes } from './sites/site-routes.ts'

/** The files of a repository. Paths are relative to its root. */
export interface RepositoryFiles {
  kindOf(path: string): DiskKind | undefined
  read(path: string): SourceText
  /** Every file, as far as git knows it. */
  paths(): readonly string[]
}

/** More than this is a circle, or nothing that a person keeps apart. */
const MOST_NESTED = 8

/** The documents of a repository, each read once, as GitHub or the site shows them that they are a page of. */
export class RepositoryPages implements LinkedFiles {
  readonly #files: RepositoryFiles
  readonly #sites: SiteFinder
  readonly #outlines = new Map<string, MarkdownOutline | MarkdownLimit | undefined>()
  readonly #kinds = new Map<string, DiskKind | undefined>()
  readonly #routes = new Map<string, ReadonlyMap<string, string>>()
  /** The site that the policy names for the document that is looked at. */
  #named: Site | undefined

  constructor(files: RepositoryFiles) {
    this.#files = files
    this.#sites = new SiteFinder({
      isFile: (path) => this.kindOf(path) === 'file',
      textOf: (path) => this.#textOf(path),
    })
  }

  /** @param root the folder that the policy calls the root of the document's site. */
  check(path: string, root: string | undefined): CheckedLinks | { readonly reason: string } {
    const found = this.#sites.of(path)
    const named = root === undefined ? undefined : namedSite(root, found)
    if (named?.root !== this.#named?.root) this.#outlines.clear()
    this.#named = named
    const source = this.#files.read(path)
    if (source.kind === 'unreadable') return { reason: source.reason }
    const outline = this.#outline(path, MOST_NESTED)
    if (outline === undefined) return { reason: 'is not Markdown' }
    if (outline.type === 'limit') return { reason: outline.reason }
    return checkLinks({ path, site: named ?? found }, outline, this)
  }

  /** Asked for the same path by link after link. */
  kindOf(path: string): DiskKind | undefined {
    if (!this.#kinds.has(path)) this.#kinds.set(path, this.#files.kindOf(path))
    return this.#kinds.get(path)
  }

  outlineOf(path: string): MarkdownOutline | undefined {
    return readable(this.#outline(path, MOST_NESTED))
  }

  routed(site: Site, route: string): string | undefined {
    const known = this.#routes.get(site.root) ?? this.#routesOf(site)
    this.#routes.set(site.root, known)
    return known.get(route)
  }

  #routesOf(site: Site): ReadonlyMap<string, string> {
    const isFile = (path: string) => this.kindOf(path) === 'file'
    return siteRoutes(site, this.#files.paths(), { isFile, textOf: (path) => this.#textOf(path) })
  }

  /** With the anchors of what it includes. */
  #outline(path: string, depth: number): MarkdownOutline | MarkdownLimit | undefined {
    if (!MARKDOWN.test(path)) return undefined
    if (this.#outlines.has(path)) return this.#outlines.get(path)
    // A file that includes itself, in whatever circle, finds nothing more here.
    this.#outlines.set(path, undefined)
    const site = this.#siteOf(path)
    const text = this.#textOf(path)
    const own = text === undefined ? undefined : markdownOutline(text, site ?? ON_GITHUB)
    const outline =
      own?.type === 'outline' ? withIncluded(own, this.#included({ path, site }, own, depth)) : own
    this.#outlines.set(path, outline)
    return outline
  }

  #included(page: Page, { includes }: MarkdownOutline, depth: number): readonly MarkdownOutline[] {
    if (depth === 0) return []
    return includes.flatMap(({ url }) => {
      const file = includedFile(url, page, this)
      return (file === undefined ? undefined : readable(this.#outline(file, depth - 1))) ?? []
    })
  }

  #siteOf(path: string): Site | undefined {
    const named = this.#named
    return named !== undefined && path.startsWith(`${named.root}/`) ? named : this.#sites.of(path)
  }

  #textOf(path: string): string | undefined {
    const source = this.#files.read(path)
    return source.kind === 'read' ? source.text : undefined
  }
}

function readable(outline: MarkdownOutline | MarkdownLimit | undefined): MarkdownOutline | undefined {
  return outline?.type === 'outline' ? outline : undefined
}

function withIncluded(own: MarkdownOutline, included: readonly MarkdownOutline[]): MarkdownOutline {
  if (included.length === 0) return own
  return {
    ...own,
    anchors: new Set([...own.anchors, ...included.flatMap(({ anchors }) => [...anchors])]),
    generated: [...own.generated, ...included.flatMap(({ generated }) => generated)],
  }
}
