/** Where a link of a document leads. */
export type LinkTarget =
  /** Another site, a mail address: not judged. */
  | { readonly kind: 'elsewhere' }
  /** Out of the repository, to nowhere that GitHub has. */
  | { readonly kind: 'outside' }
  /** A file or a folder of the repository, `''` being its root; the fragment is decoded. */
  | { readonly kind: 'inside'; readonly path: string; readonly fragment: string }

/** A scheme, or a host without one. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i

/** Where GitHub shows a file: what climbs out of the tree may still be a page of the repository, such as its issues. */
const REPOSITORY = '/owner/repository/'
const TREE = `${REPOSITORY}blob/branch/`

/** A page of the repository, or a file of another branch. What looks like a file is neither, nor is `blob/` with a file alone. */
const PAGE = /^\/owner\/repository\/(?!blob\/?[^/]*$)[^/.]*(?:\/|$)/

/**
 * Resolves a link as GitHub does: relative to the document's folder, or to the root of the repository where it begins
 * with a slash. https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#relative-links
 * @param document its path relative to the root of the repository.
 */
export function linkTarget(url: string, document: string): LinkTarget {
  if (ELSEWHERE.test(url)) return { kind: 'elsewhere' }
  const base = `https://github.invalid${TREE}`
  const relative = url.startsWith('/') ? url.slice(1) : url
  const from = url.startsWith('/') ? base : base + document.split('/').map(encodeURIComponent).join('/')
  const resolved = URL.parse(relative, from)
  if (resolved === null) return { kind: 'outside' }
  const { pathname, hash } = resolved
  if (`${pathname}/`.startsWith(TREE)) {
    const path = decoded(pathname.slice(TREE.length)).replace(/\/$/, '')
    return { kind: 'inside', path, fragment: decoded(hash.slice(1)) }
  }
  return PAGE.test(pathname) ? { kind: 'elsewhere' } : { kind: 'outside' }
}

/** A percent sign that does not start an escape is a percent sign. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
