import type { Finding } from '@governance-gates/core'
import type { DiskKind } from './disk.ts'
import { linkTarget } from './link-target.ts'
import type { MarkdownOutline, OutgoingLink } from './markdown-outline.ts'

/** The repository as links see it. Paths are relative to its root. */
export interface LinkedFiles {
  kindOf(path: string): DiskKind | undefined
  /** The anchors of a Markdown file; undefined for another, or one that cannot be read. */
  anchorsOf(path: string): ReadonlySet<string> | undefined
}

export interface CheckedLinks {
  /** Links that point into the repository, or outside it to nothing that GitHub shows. */
  readonly checked: number
  readonly broken: readonly Finding[]
}

/** Follows the relative links of a document. @param document its path relative to the root of the repository. */
export function checkLinks(document: string, { links }: MarkdownOutline, files: LinkedFiles): CheckedLinks {
  let checked = 0
  const broken: Finding[] = []
  for (const link of links) {
    const target = linkTarget(link.url, document)
    if (target.kind === 'elsewhere') continue
    checked++
    const complaint =
      target.kind === 'outside'
        ? 'points outside the repository'
        : complaintAbout(target.path, target.fragment, files)
    if (complaint !== undefined) broken.push(finding(document, link, complaint))
  }
  return { checked, broken }
}

function complaintAbout(path: string, fragment: string, files: LinkedFiles): string | undefined {
  const kind = files.kindOf(path)
  if (kind === undefined) return `points to ${path}, which does not exist`
  if (kind === 'folder' || fragment === '' || fragment === 'top') return undefined
  const anchors = files.anchorsOf(path)
  // In a file that is not Markdown, a fragment means what its viewer makes of it: lines, pages.
  if (anchors === undefined || anchors.has(fragment.replace(/^user-content-/, ''))) return undefined
  return `points to #${fragment}, which does not exist in ${path}`
}

function finding(document: string, { url, line }: OutgoingLink, complaint: string): Finding {
  return { subject: url === '' ? '(empty link)' : url, message: complaint, file: document, line }
}
