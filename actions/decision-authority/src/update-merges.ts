import type { Known, PullRequestFacts } from '@governance-gates/github'
import { commitText } from './short-commit.ts'

/** A commit of the change: a merge of the base branch that adds nothing of its own, or anything else. */
export type ChainLink =
  | { readonly kind: 'update'; readonly parent: string }
  /** Why it does not count as such a merge: `is not a merge`. */
  | { readonly kind: 'work'; readonly why: string }

/**
 * The commits of a change along first parents, by their SHA; undefined where the policy counts approvals of the head only. One
 * that is not there may be anything.
 */
export type UpdateMerges = Known<ReadonlyMap<string, ChainLink>> | undefined

/** Whether an approval of an earlier commit is one of the head too; why not, where the policy would allow it. */
export type Standing =
  | { readonly kind: 'kept'; readonly merges: number }
  | { readonly kind: 'outdated'; readonly why: string | undefined }

/** What an approval of a commit is worth, when everything between it and the head is known. */
export function standingSince(approved: string | undefined, head: string, updates: UpdateMerges): Standing {
  if (updates === undefined || approved === undefined) return { kind: 'outdated', why: undefined }
  let commit = head
  for (let merges = 0; merges <= updates.value.size; merges++) {
    if (commit === approved) return { kind: 'kept', merges }
    const link = updates.value.get(commit)
    if (link === undefined) break
    if (link.kind === 'work') return { kind: 'outdated', why: `${commitText(commit)} ${link.why}` }
    commit = link.parent
  }
  const why =
    updates.kind === 'known'
      ? `${commitText(commit)} does not follow it`
      : `${updates.why}: ${updates.remedy}`
  return { kind: 'outdated', why }
}

/** Merging the base branch adds nothing, so that somebody who did only that may approve. */
export function withoutUpdates(facts: PullRequestFacts, updates: UpdateMerges): PullRequestFacts {
  if (updates === undefined) return facts
  const value = facts.commits.value.map((commit) =>
    updates.value.get(commit.sha)?.kind === 'update' ? { ...commit, contributors: [] } : commit,
  )
  return { ...facts, commits: { ...facts.commits, value } }
}
