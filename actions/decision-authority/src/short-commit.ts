const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/** As git shortens one; any other word, such as those of a simulated change, stays whole. */
export function shortCommit(commit: string): string {
  return SHA.test(commit) ? commit.slice(0, 7) : commit
}

/** A commit in a sentence. What is not a SHA says by itself what it is: `commit 2`, of a simulated change. */
export function commitText(commit: string): string {
  return SHA.test(commit) ? `commit ${shortCommit(commit)}` : commit
}

/** The head in a sentence; that of a simulated change has no name. */
export function headText(head: string): string {
  return SHA.test(head) ? `the head ${shortCommit(head)}` : 'the head'
}
