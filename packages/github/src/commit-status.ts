import { type Asked, asked } from './asked.ts'
import { type GitHubOptions, openClient } from './client.ts'

/** A status of a commit: the newest of each context counts, whichever run wrote it. */
export interface WrittenStatus {
  readonly sha: string
  readonly context: string
  readonly state: 'pending' | 'success' | 'failure' | 'error'
  /** One line; cut where GitHub would refuse it. */
  readonly description: string
  readonly url: string | undefined
}

/** GitHub refuses a longer one with 422. */
const LONGEST = 140

/** Writes a status. The token of a run for a fork may not: then there is no answer but the run's own conclusion. */
export async function writeCommitStatus(options: GitHubOptions, status: WrittenStatus): Promise<Asked<void>> {
  const { octokit, name } = openClient(options)
  const { sha, context, state, description, url } = status
  return await asked('statuses: write', async () => {
    await octokit.rest.repos.createCommitStatus({
      ...name,
      ...{ sha, context, state },
      description: shortened(description),
      ...(url === undefined ? {} : { target_url: url }),
    })
  })
}

function shortened(text: string): string {
  const characters = [...text]
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join('')}…`
}
