import type { GateContext } from '@governance-gates/action-kit'
import type { GitHubOptions } from '@governance-gates/github'

/** How to ask GitHub about the repository of the run. */
export function gitHubOptions({ input, env }: GateContext['runner']): GitHubOptions {
  return {
    token: input('github-token'),
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    repository: env['GITHUB_REPOSITORY'] ?? '',
  }
}
