import { type Asked, asked } from './asked.ts'
import { type GitHubOptions, openClient } from './client.ts'

/** What a repository is. */
export interface RepositorySettings {
  readonly defaultBranch: string
  readonly isPublic: boolean
  /** When anybody pushed last, to any branch. Milliseconds since 1970. */
  readonly pushedAt: number
}

/** Reads the settings of a repository that matter to what runs by itself. */
export async function readRepositorySettings(options: GitHubOptions): Promise<Asked<RepositorySettings>> {
  const { octokit, name } = openClient(options)
  return await asked('contents: read', async () => {
    const { data } = await octokit.rest.repos.get(name)
    return {
      defaultBranch: data.default_branch,
      isPublic: !data.private,
      pushedAt: Date.parse(data.pushed_at),
    }
  })
}
