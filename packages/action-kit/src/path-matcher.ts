/** Tells which paths a pattern names: `tests/**\/*.rs`, as in every glob of the policy. Hidden files count. */
export type PathMatcher = (pattern: string) => (path: string) => boolean

/** Loaded when used: most gates match no path by themselves. */
export async function loadPathMatcher(): Promise<PathMatcher> {
  const { default: picomatch } = await import('picomatch')
  return (pattern) => {
    const simple = simpleMatcher(pattern)
    if (simple !== undefined) return simple
    const expression = picomatch.makeRe(pattern, { dot: true })
    return (path) => expression.test(path)
  }
}

/** `folder/**\/*.rs`, `folder/*.rs`, `**\/*.rs`: what stands before and behind has no sign with a meaning. */
const SIMPLE = /^((?:[\w.-]+\/)*)(\*\*\/)?\*([\w.-]+)$/

/**
 * The matcher of the patterns that most people write, four times as fast as their regular expression. Paths have no
 * segments `.` and `..`; where the pattern has them it is not simple.
 */
function simpleMatcher(pattern: string): ((path: string) => boolean) | undefined {
  const [match, folder = '', deep, end = ''] = SIMPLE.exec(pattern) ?? []
  if (match === undefined || /(?:^|\/)\.{1,2}(?:\/|$)/.test(`${folder}x`)) return undefined
  return (path) =>
    path.endsWith(end) &&
    path.startsWith(folder) &&
    path.length >= folder.length + end.length &&
    (deep !== undefined || !path.includes('/', folder.length))
}
