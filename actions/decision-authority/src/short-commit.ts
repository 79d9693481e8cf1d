/** As git shortens one; any other word, such as the commits of a simulated change, stays whole. */
export function shortCommit(commit: string): string {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit) ? commit.slice(0, 7) : commit
}
