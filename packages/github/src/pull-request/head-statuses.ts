import { asked } from '../asked.ts'
import type { GitHubClient } from '../client.ts'
import { allOf } from '../pages.ts'
import type { HeadStatus, Known } from './facts.ts'

/** What apps reported for a commit: check runs, and statuses, of which the newest of each name counts. */
export async function readStatuses(
  client: GitHubClient,
  head: string,
): Promise<Known<readonly HeadStatus[]>> {
  const checks = await asked('checks: read', () => readChecks(client, head))
  if (checks.kind === 'refused')
    return { kind: 'incomplete', value: [], why: checks.reason, remedy: checks.remedy }
  const statuses = await asked('statuses: read', () => readCommitStatuses(client, head))
  if (statuses.kind === 'refused') {
    return { kind: 'incomplete', value: checks.value, why: statuses.reason, remedy: statuses.remedy }
  }
  return { kind: 'known', value: [...checks.value, ...statuses.value] }
}

async function readChecks({ octokit, name }: GitHubClient, ref: string): Promise<readonly HeadStatus[]> {
  const pages = octokit.paginate.iterator(octokit.rest.checks.listForRef, {
    ...name,
    ref,
    filter: 'latest',
    per_page: 100,
  })
  return (await allOf(pages)).map(({ name: check, app, status, conclusion }) => ({
    name: check,
    app: app?.slug ?? '',
    state: status !== 'completed' ? 'pending' : conclusion === 'success' ? 'success' : 'failure',
  }))
}

/** The newest of each name and reporter comes first. */
async function readCommitStatuses(
  { octokit, name }: GitHubClient,
  ref: string,
): Promise<readonly HeadStatus[]> {
  const pages = octokit.paginate.iterator(octokit.rest.repos.listCommitStatusesForRef, {
    ...name,
    ref,
    per_page: 100,
  })
  const newest = new Map<string, HeadStatus>()
  for (const { context, state, creator } of await allOf(pages)) {
    const app = reporterOf(creator?.login ?? '')
    const known = state === 'success' || state === 'pending' ? state : 'failure'
    if (!newest.has(`${context} ${app}`))
      newest.set(`${context} ${app}`, { name: context, app, state: known })
  }
  return [...newest.values()]
}

/** An app reports as `<app>[bot]`. A person whose login is the name of an app is not that app. */
function reporterOf(login: string): string {
  return login.endsWith('[bot]') ? login.slice(0, -'[bot]'.length) : `@${login}`
}
