/** Tells which paths a pattern names: `tests/**\/*.rs`, as in every glob of the policy. Hidden files count. */
export type PathMatcher = (pattern: string) => (path: string) => boolean

/** Loaded when used: most gates match no path by themselves. */
export async function loadPathMatcher(): Promise<PathMatcher> {
  const { default: picomatch } = await import('picomatch')
  return (pattern) => {
    const expression = picomatch.makeRe(pattern, { dot: true })
    return (path) => expression.test(path)
  }
}
