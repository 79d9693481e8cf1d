/** Files whose links and anchors can be read. */
export const MARKDOWN: RegExp = /\.(?:mdx?|markdown|mdown|mkdn?)$/i
