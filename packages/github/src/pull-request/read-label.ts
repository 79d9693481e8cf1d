import { type Asked, asked } from '../asked.ts'
import { type GitHubOptions, openClient } from '../client.ts'
import { personOf } from './account.ts'
import type { AppliedLabel, Known, Person, RepositoryRole } from './facts.ts'
import { labelSetters } from './label-setters.ts'
import { readRoles } from './roles.ts'

/** What is to be found out about one label of a pull request. */
export interface LabelQuestion {
  readonly number: number
  readonly label: string
  /** Who set it by the event of the run, where its history does not say. */
  readonly sender: Person | undefined
}

/** Whether a pull request has a label now, and who set it. */
export interface ReadLabel {
  /** Undefined for an account that is gone. */
  readonly author: Person | undefined
  readonly head: string
  /** Undefined where it does not have the label. */
  readonly set: { readonly by: AppliedLabel['by']; readonly role: Known<RepositoryRole> } | undefined
}

const NOBODY: Known<RepositoryRole> = {
  kind: 'incomplete',
  value: 'none',
  why: 'it is not known who set the label',
  remedy: 'remove the label and set it again',
}

/** Reads a label: up to three requests, and one where the pull request does not have it. */
export async function readLabel(
  options: GitHubOptions,
  { number, label, sender }: LabelQuestion,
): Promise<Asked<ReadLabel>> {
  const client = openClient(options)
  const pull = await asked('pull-requests: read', async () => {
    const { data } = await client.octokit.rest.pulls.get({ ...client.name, pull_number: number })
    const isSet = data.labels.some(({ name }) => name === label)
    return { author: personOf(data.user), head: data.head.sha, isSet }
  })
  if (pull.kind === 'refused') return pull
  const { author, head, isSet } = pull.value
  if (!isSet) return { kind: 'answered', value: { author, head, set: undefined } }
  const setters = await labelSetters(client, number)
  if (setters.kind === 'refused' && sender === undefined) return setters
  const known = setters.kind === 'answered' ? (setters.value.get(label) ?? 'unknown') : 'unknown'
  const by = known === 'unknown' ? (sender ?? known) : known
  const roles = by === 'unknown' ? new Map() : await readRoles(client, [by])
  const role: Known<RepositoryRole> = by === 'unknown' ? NOBODY : (roles.get(by.id) ?? NOBODY)
  return { kind: 'answered', value: { author, head, set: { by, role } } }
}
