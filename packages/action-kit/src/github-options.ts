import type { GitHubOptions } from '@governance-gates/github'
import type { Runner } from './runner.ts'

/** How to ask GitHub about the repository of the run. */
export function gitHubOptions({ input, env }: Pick<Runner, 'input' | 'env'>): GitHubOptions {
  return {
    token: input('github-token'),
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    repository: env['GITHUB_REPOSITORY'] ?? '',
  }
}
