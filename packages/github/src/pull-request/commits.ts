import { listOf } from '../asked.ts'
import type { GitHubClient } from '../client.ts'
import { allOf } from '../pages.ts'
import { personOf } from './account.ts'
import { readCommitAuthors } from './commit-authors.ts'
import { hasCoAuthors, type Resolution, type ToldCommit } from './contributors.ts'
import type { Known } from './facts.ts'

/** The commits of a pull request as REST lists them; what could not be read is missing. */
export async function readCommits(
  { octokit, name }: GitHubClient,
  number: number,
): Promise<Known<readonly ToldCommit[]>> {
  return await listOf('pull-requests: read', async () => {
    const pages = octokit.paginate.iterator(octokit.rest.pulls.listCommits, {
      ...name,
      pull_number: number,
      per_page: 100,
    })
    const told = await allOf(pages)
    return told.map(({ sha, author, committer, commit }) => ({
      sha,
      message: commit.message,
      author: { account: personOf(author), address: commit.author?.email ?? '' },
      committer: { account: personOf(committer), address: commit.committer?.email ?? '' },
    }))
  })
}

/** Whose the addresses in these commits are. Without co-authors nobody is asked. */
export async function resolveAuthors(
  client: GitHubClient,
  number: number,
  commits: readonly ToldCommit[],
): Promise<Resolution> {
  if (!hasCoAuthors(commits)) return { kind: 'resolved', authors: new Map() }
  const answer = await readCommitAuthors(client, number)
  if (answer.kind === 'refused') {
    return unresolved(new Map(), answer.reason, answer.remedy)
  }
  const { value: authors } = answer.value
  if (answer.value.kind === 'incomplete') return unresolved(authors, answer.value.why, answer.value.remedy)
  const unlisted = commits.find(({ sha }) => !authors.has(sha))
  if (unlisted === undefined) return { kind: 'resolved', authors }
  const why = `GitHub does not list all authors of the commit ${unlisted.sha.slice(0, 7)}`
  return unresolved(authors, why, 'run the gate again, or write the commit again with fewer co-authors')
}

function unresolved(authors: Resolution['authors'], why: string, remedy: string): Resolution {
  return { kind: 'unresolved', authors, why, remedy }
}
