/** Tells which paths a pattern names. */
export type PathMatcher = (pattern: string) => (path: string) => boolean
