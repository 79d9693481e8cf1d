import { posix } from 'node:path'
import type { Finding } from '@governance-gates/core'
import type { DiskKind } from './disk.ts'
import { linkTarget } from './link-target.ts'
import type { MarkdownOutline, OutgoingLink } from './markdown-outline.ts'
import type { Site } from './sites/site.ts'
import { filesOfPage, type PageTarget, siteTargets } from './sites/site-pages.ts'
import { asRoute } from './sites/site-routes.ts'

/** The repository as links see it. Paths are relative to its root. */
export interface LinkedFiles {
  kindOf(path: string): DiskKind | undefined
  /** The outline of a Markdown file; undefined for another, or one that cannot be read. */
  outlineOf(path: string): MarkdownOutline | undefined
  /** The file of a page that is at another address than its file; asked only where no file is at the address. */
  routed(site: Site, route: string): string | undefined
}

export interface CheckedLinks {
  /** Links that point into the repository, or outside it to nothing that GitHub shows. */
  readonly checked: number
  readonly broken: readonly Finding[]
}

/** A document with the site that it is a page of, if any. */
export interface Page {
  /** Relative to the root of the repository. */
  readonly path: string
  readonly site: Site | undefined
}

/** Follows the relative links of a document. */
export function checkLinks(
  page: Page,
  { links, includes }: MarkdownOutline,
  files: LinkedFiles,
): CheckedLinks {
  const judged = [
    ...links.map((link) => ({ link, complaint: complaintAbout(link.url, page, files) })),
    ...includes.map((link) => ({ link, complaint: includeComplaint(link.url, page, files) })),
  ]
  const broken = judged.flatMap(({ link, complaint }) =>
    complaint === undefined || complaint === 'elsewhere' ? [] : [finding(page.path, link, complaint.text)],
  )
  return { checked: judged.filter(({ complaint }) => complaint !== 'elsewhere').length, broken }
}

/** What is wrong with a link; undefined where nothing is. */
type Complaint = { readonly text: string } | 'elsewhere' | undefined

function complaintAbout(url: string, { path, site }: Page, files: LinkedFiles): Complaint {
  if (site === undefined) {
    const target = linkTarget(url, path)
    return target.kind === 'inside' ? aboutFile(target, files) : aboutOther(target.kind)
  }
  const target = siteTargets(url, path, site)
  if (target.kind !== 'inside') return aboutOther(target.kind)
  const complaints = target.targets.map((each) => aboutPage(each, site, files))
  // Sound where one reading of the address is; else the complaint of one that leads to a file.
  if (complaints.includes(undefined)) return undefined
  return complaints.find((complaint) => complaint?.leadsTo === 'file') ?? complaints[0]
}

function aboutOther(kind: 'elsewhere' | 'outside'): Complaint {
  return kind === 'elsewhere' ? kind : { text: 'points outside the repository' }
}

function aboutFile({ path, fragment }: PageTarget, files: LinkedFiles): Complaint {
  const kind = files.kindOf(path)
  if (kind === undefined) return { text: missing(path) }
  return kind === 'folder' ? undefined : aboutFragment(path, fragment, files)
}

type PageComplaint = { readonly text: string; readonly leadsTo: 'file' | 'nothing' } | undefined

function aboutPage({ path, fragment }: PageTarget, site: Site, files: LinkedFiles): PageComplaint {
  const route = asRoute(withoutRoot(path, site.root))
  const file = filesOfPage(path).find((each) => files.kindOf(each) === 'file') ?? files.routed(site, route)
  if (file === undefined) {
    // A folder beside the site is a place of the repository, as on GitHub.
    const isBeside = site.root !== '.' && !`${path}/`.startsWith(`${site.root}/`)
    return isBeside && files.kindOf(path) === 'folder'
      ? undefined
      : { text: missing(path), leadsTo: 'nothing' }
  }
  const complaint = aboutFragment(file, fragment, files)
  return complaint === undefined ? undefined : { ...complaint, leadsTo: 'file' }
}

function withoutRoot(path: string, root: string): string {
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path
}

function missing(path: string): string {
  return `points to ${path}, which does not exist`
}

function aboutFragment(
  path: string,
  fragment: string,
  files: LinkedFiles,
): { readonly text: string } | undefined {
  if (fragment === '' || fragment === 'top') return undefined
  const outline = files.outlineOf(path)
  // In a file that is not Markdown, a fragment means what its viewer makes of it: lines, pages.
  if (outline === undefined || hasAnchor(outline, fragment)) return undefined
  return { text: `points to #${fragment}, which does not exist in ${path}` }
}

function hasAnchor({ anchors, generated }: MarkdownOutline, fragment: string): boolean {
  if (anchors.has(fragment) || anchors.has(fragment.replace(/^user-content-/, ''))) return true
  return generated.some((name) => fragment === name || fragment.startsWith(`${name}.`))
}

function includeComplaint(url: string, page: Page, files: LinkedFiles): Complaint {
  if (/^[a-z]+:/i.test(url)) return 'elsewhere'
  if (includedFile(url, page, files) !== undefined) return undefined
  return { text: `includes ${url}, which does not exist` }
}

/** The file that a page includes: from its folder, or from where the site has such files. `@/` is the root. */
export function includedFile(
  url: string,
  { path, site }: Page,
  files: Pick<LinkedFiles, 'kindOf'>,
): string | undefined {
  const folders = url.startsWith('@/')
    ? [site?.root ?? '.']
    : [posix.dirname(path), ...(site?.includes ?? [])]
  const found = folders.map((folder) => posix.join(folder, url.replace(/^@\//, '')))
  return found.find((each) => !each.startsWith('..') && files.kindOf(each) === 'file')
}

function finding(document: string, { url, line }: OutgoingLink, complaint: string): Finding {
  return { subject: url === '' ? '(empty link)' : url, message: complaint, file: document, line }
}
