import { type Asked, asked, listOf } from '../asked.ts'
import { type GitHubClient, type GitHubOptions, openClient } from '../client.ts'
import { allOf } from '../pages.ts'
import { personOf } from './account.ts'
import { readCommits, resolveAuthors } from './commits.ts'
import { contributorsOf } from './contributors.ts'
import type { AppliedLabel, ChangedFile, Known, Person, PullRequestFacts } from './facts.ts'
import { readStatuses } from './head-statuses.ts'
import { labelSetters } from './label-setters.ts'
import { readReviews } from './reviews.ts'
import { readRoles } from './roles.ts'
import { readTeams } from './teams.ts'

/** What is to be found out about a pull request, besides itself. */
export interface FactsQuestion {
  readonly number: number
  /** Teams that a policy names, as `@org/team`. */
  readonly teams: readonly string[]
  /** Whether it matters which role somebody has, who set a label, and what was reported for the head. */
  readonly wants: { readonly roles: boolean; readonly labelActors: boolean; readonly statuses: boolean }
}

/** A checkout has all files; whose the addresses in its commits are only GitHub knows. */
const CUT_REMEDIES = {
  files: 'split the pull request, or check out its head with enough history (fetch-depth: 0)',
  commits: 'squash the commits of the pull request, or split it',
}

/**
 * Reads a pull request. A list that is not whole, or that the token may not read, says so; only without the pull request itself
 * there is no answer. It may be read while it changes: `head` is that of the moment of the first answer.
 */
export async function readPullRequestFacts(
  options: GitHubOptions,
  question: FactsQuestion,
): Promise<Asked<PullRequestFacts>> {
  const client = openClient(options)
  const pull = await asked('pull-requests: read', () => getPull(client, question.number))
  if (pull.kind === 'refused') return pull
  const { head, base, title, user, labels, changedFiles, commitCount } = pull.value
  const reviews = await readReviews(client, question.number)
  const commits = await readCommits(client, question.number)
  const authors = await resolveAuthors(client, question.number, commits.value)
  const files = await listOf('pull-requests: read', () => readFiles(client, question.number))
  const applied = await readLabels(client, question, labels)
  const people = distinct([
    ...(user === undefined ? [] : [user]),
    ...reviews.value.flatMap(({ by }) => by ?? []),
    ...applied.value.flatMap(({ by }) => (by === 'unknown' ? [] : [by])),
  ])
  return {
    kind: 'answered',
    value: {
      number: question.number,
      title,
      author: user,
      head,
      baseBranch: base,
      files: whole(files, changedFiles, 'files'),
      commits: {
        ...whole(commits, commitCount, 'commits'),
        value: contributorsOf(commits.value, people, authors),
      },
      reviews,
      labels: applied,
      statuses: question.wants.statuses ? await readStatuses(client, head) : NOT_ASKED,
      teams: await readTeams(client, question.teams, people),
      roles: question.wants.roles ? await readRoles(client, people) : new Map(),
    },
  }
}

const NOT_ASKED = {
  kind: 'incomplete',
  value: [],
  why: 'what was reported for the head was not asked for',
  remedy: 'run the gate again',
} as const

interface ToldPull {
  readonly head: string
  readonly base: string
  readonly title: string
  readonly user: Person | undefined
  readonly labels: readonly string[]
  readonly changedFiles: number
  readonly commitCount: number
}

async function getPull({ octokit, name }: GitHubClient, number: number): Promise<ToldPull> {
  const { data } = await octokit.rest.pulls.get({ ...name, pull_number: number })
  return {
    head: data.head.sha,
    base: data.base.ref,
    title: data.title,
    user: personOf(data.user),
    labels: data.labels.map((label) => label.name),
    changedFiles: data.changed_files,
    commitCount: data.commits,
  }
}

/** GitHub lists 3,000 files and 250 commits at most, and says elsewhere how many there are. */
function whole<Item>(
  list: Known<readonly Item[]>,
  count: number,
  noun: keyof typeof CUT_REMEDIES,
): Known<readonly Item[]> {
  if (list.kind === 'incomplete' || list.value.length === count) return list
  const why = `GitHub lists ${list.value.length} of ${count} ${noun}`
  return { kind: 'incomplete', value: list.value, why, remedy: CUT_REMEDIES[noun] }
}

async function readFiles({ octokit, name }: GitHubClient, number: number): Promise<readonly ChangedFile[]> {
  const pages = octokit.paginate.iterator(octokit.rest.pulls.listFiles, {
    ...name,
    pull_number: number,
    per_page: 100,
  })
  const told = await allOf(pages)
  return told.map(({ filename: path, previous_filename: previousPath, changes: lines }) => ({
    path,
    lines,
    ...(previousPath === undefined ? {} : { previousPath }),
  }))
}

/** The current labels, each with who was the last to set it. */
async function readLabels(
  client: GitHubClient,
  { number, wants }: FactsQuestion,
  labels: readonly string[],
): Promise<Known<readonly AppliedLabel[]>> {
  const unknown = labels.map((label) => ({ name: label, by: 'unknown' as const }))
  if (!wants.labelActors || labels.length === 0) return { kind: 'known', value: unknown }
  const setters = await labelSetters(client, number)
  if (setters.kind === 'refused') return { kind: 'known', value: unknown }
  const value = labels.map((label) => ({ name: label, by: setters.value.get(label) ?? 'unknown' }))
  return { kind: 'known', value }
}

function distinct(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map((each) => [each.id, each])).values()]
}
