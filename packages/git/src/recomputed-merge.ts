import type { Git } from './git.ts'

/** A commit as git has it: its content, and what it follows. */
export interface ChainCommit {
  readonly sha: string
  readonly tree: string
  /** The first line of its message. */
  readonly subject: string
  /** The branch that it was made on first. */
  readonly parents: readonly string[]
}

/** What a merge comes to when it is made again. */
export type RecomputedMerge =
  | { readonly kind: 'tree'; readonly tree: string }
  | { readonly kind: 'conflicts' }
  | { readonly kind: 'unavailable'; readonly why: string; readonly remedy: string }

const FIELDS = '--format=%H%x00%T%x00%P%x00%s'

/**
 * A commit and those before it along first parents, the newest first, as far as another commit does not have them; undefined where
 * they are not here.
 */
export function firstParents(
  git: Git,
  { head, since, most }: { readonly head: string; readonly since: string; readonly most: number },
): readonly ChainCommit[] | undefined {
  if (!SHA.test(head) || !SHA.test(since)) return undefined
  const listed = git(['log', '--first-parent', `--max-count=${most}`, FIELDS, head, `^${since}`, '--'])
  return listed
    ?.split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [sha = '', tree = '', parents = '', subject = ''] = line.split('\0')
      return { sha, tree, subject, parents: parents.split(' ').filter((each) => each !== '') }
    })
}

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/**
 * Merges two commits in memory, as git does by itself. A program that is configured to merge would have a say in it, and a history
 * that is cut off has another common ancestor: then there is no answer.
 */
export function recomputeMerge(git: Git, [first, second]: readonly [string, string]): RecomputedMerge {
  if (git(['rev-parse', '--is-shallow-repository'])?.trim() !== 'false') {
    return {
      kind: 'unavailable',
      why: 'the history of the checkout is cut off',
      remedy: 'check out with fetch-depth: 0',
    }
  }
  if (git(['config', '--get-regexp', String.raw`^merge\..*\.driver$`]) !== undefined) {
    return {
      kind: 'unavailable',
      why: 'the configuration of git names a program that merges',
      remedy: 'remove merge.<name>.driver from it',
    }
  }
  const tree = mergeTree(git, first, second)
  if (tree !== undefined) return { kind: 'tree', tree }
  // Of a commit with itself nothing can conflict.
  if (mergeTree(git, first, first) !== undefined) return { kind: 'conflicts' }
  return {
    kind: 'unavailable',
    why: 'git cannot make a merge again here',
    remedy: 'install git 2.38 or newer',
  }
}

/** https://git-scm.com/docs/git-merge-tree: it fails where there are conflicts. */
function mergeTree(git: Git, first: string, second: string): string | undefined {
  if (!SHA.test(first) || !SHA.test(second)) return undefined
  const written = git(['merge-tree', '--write-tree', first, second])?.trim()
  return written !== undefined && SHA.test(written) ? written : undefined
}
