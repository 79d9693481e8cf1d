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
  const { octokit, name } = openClient(options)
  return await asked('pull-requests: read', async () => {
    const parameters = { ...name, state: 'open' as const, base, per_page: 100 }
    const pulls = await allOf(octokit.paginate.iterator(octokit.rest.pulls.list, parameters))
    return pulls.map(({ number, head }) => ({ number, head: head.sha }))
  })
}
