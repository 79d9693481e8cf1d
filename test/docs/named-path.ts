/** A path of this repository that a page names. */
export interface NamedPath {
  readonly path: string
  readonly line: number
}

/** Other people's actions look like paths. */
const FOREIGN =
  /^actions\/(?:checkout|setup-[\w-]+|attest[\w-]*|upload-artifact|download-artifact|cache)(?:@|$)/

/**
 * The paths in backticks, in links and in blocks of commands that begin in one of the folders of this repository. What
 * follows a placeholder (`<name>`) is for the reader to fill in; the folders before it exist.
 */
export function namedPathsIn(markdown: string): readonly NamedPath[] {
  let fence: string | undefined
  return markdown.split('\n').flatMap((text, index) => {
    const [, opened] = /^\s*```(\w*)/.exec(text) ?? []
    if (opened !== undefined) {
      fence = fence === undefined ? opened : undefined
      return []
    }
    return pathsIn(text, fence).map((path) => ({ path, line: index + 1 }))
  })
}

function pathsIn(text: string, fence: string | undefined): readonly string[] {
  if (fence !== undefined && fence !== 'sh') return []
  const code = fence === 'sh' ? [text] : Array.from(text.matchAll(/`([^`]+)`/g), ([, span = '']) => span)
  const links = fence === 'sh' ? [] : Array.from(text.matchAll(/\]\(([^)#\s]+)/g), ([, link = '']) => link)
  return [...code.flatMap((span) => span.split(/\s+/)), ...links]
    .filter((word) => /^(?:packages|actions|test|docs)\//.test(word) && !FOREIGN.test(word))
    .map((word) => word.replace(/[,;:.]+$/, '').replace(/[^/]*<.*$/, ''))
}
