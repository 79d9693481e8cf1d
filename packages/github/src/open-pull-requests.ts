import { type Asked, asked } from './asked.ts'
import { type GitHubOptions, openClient } from './client.ts'
import { allOf } from './pages.ts'

export interface OpenPullRequest {
  readonly number: number
  /** The commit at the end of it. */
  readonly head: string
}

/** Every open pull request that goes to a branch. */
export async function readOpenPullRequests(
  options: GitHubOptions,
  base: string,
): Promise<Asked<readonly OpenPullRequest[]>> {
  return await openPullRequests(options, { base })
}

/**
 * The numbers of the open pull requests with this head, wherever they come from and go to. GitHub's own filter wants a branch, so
 * that all of them are listed.
 */
export async function readPullRequestsOfHead(
  options: GitHubOptions,
  head: string,
): Promise<Asked<readonly number[]>> {
  const open = await openPullRequests(options, {})
  if (open.kind === 'refused') return open
  return {
    kind: 'answered',
    value: open.value.filter((each) => each.head === head).map(({ number }) => number),
  }
}

async function openPullRequests(
  options: GitHubOptions,
  filter: { readonly base?: string },
): Promise<Asked<readonly OpenPullRequest[]>> {
  const { octokit, name } = openClient(options)
  return await asked('pull-requests: read', async () => {
    const parameters = { ...name, state: 'open' as const, ...filter, per_page: 100 }
    const pulls = await allOf(octokit.paginate.iterator(octokit.rest.pulls.list, parameters))
    return pulls.map(({ number, head }) => ({ number, head: head.sha }))
  })
}
