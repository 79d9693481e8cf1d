import { type Asked, asked } from '../asked.ts'
import type { GitHubClient } from '../client.ts'
import { allOf } from '../pages.ts'
import { type GitHubAccount, isGone, personOf } from './account.ts'
import type { AppliedLabel } from './facts.ts'

/** Who was the last to set each label that a pull request ever had. */
export async function labelSetters(
  { octokit, name }: GitHubClient,
  number: number,
): Promise<Asked<ReadonlyMap<string, AppliedLabel['by']>>> {
  return await asked('issues: read', async () => {
    const parameters = { ...name, issue_number: number, per_page: 100 }
    const events = await allOf(octokit.paginate.iterator(octokit.rest.issues.listEvents, parameters))
    return new Map(
      events.flatMap((event) =>
        event.event === 'labeled' && 'label' in event
          ? [[event.label.name, actorOf(event.actor)] as const]
          : [],
      ),
    )
  })
}

function actorOf(actor: GitHubAccount): AppliedLabel['by'] {
  return isGone(actor) ? 'unknown' : (personOf(actor) ?? 'unknown')
}
