/** Decides whether a pattern matches a path: `tests/**\/*.rs`, as in every glob of the policy. Hidden files count. */
export type PathMatcher = (pattern: string) => (path: string) => boolean
