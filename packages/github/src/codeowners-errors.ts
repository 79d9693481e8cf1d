import { type Asked, asked } from './asked.ts'
import { type GitHubOptions, openClient } from './client.ts'

/** A line of CODEOWNERS that GitHub skips. It knows the teams, which a token of a job does not. */
export interface CodeownersError {
  readonly path: string
  /** 1-based. */
  readonly line: number
  readonly kind: string
  /** The line as it is written. */
  readonly source: string
}

/** What GitHub finds wrong with the CODEOWNERS file of a commit. */
export async function readCodeownersErrors(
  options: GitHubOptions,
  commit: string,
): Promise<Asked<readonly CodeownersError[]>> {
  const { octokit, name } = openClient(options)
  return await asked('contents: read', async () => {
    const { data } = await octokit.rest.repos.codeownersErrors({ ...name, ref: commit })
    return data.errors.map(({ path, line, kind, source = '' }) => ({ path, line, kind, source }))
  })
}
