import { type Asked, asked } from '../asked.ts'
import type { GitHubClient } from '../client.ts'
import { personOfActor } from './account.ts'
import type { Known, Person } from './facts.ts'
import { type Connection, nodesOf } from './graphql-pages.ts'

/**
 * The authors and co-authors of each commit: REST has co-authors only as text in its message.
 * https://docs.github.com/en/graphql/reference/objects#commit
 */
export const COMMIT_AUTHORS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      commits(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          commit {
            oid
            authors(first: 100) {
              totalCount
              nodes { email user { databaseId login } }
            }
          }
        }
      }
    }
  }
}`

interface ToldAuthor {
  readonly email: string | null
  readonly user: { readonly databaseId: number | null; readonly login: string } | null
}

interface ToldCommit {
  readonly commit: {
    readonly oid: string
    readonly authors: Pick<Connection<ToldAuthor>, 'totalCount' | 'nodes'>
  }
}

interface Told {
  readonly repository: {
    readonly pullRequest: { readonly commits: Connection<ToldCommit> } | null
  } | null
}

/** An author of a commit: the account, where the address belongs to one. */
interface CommitAuthor {
  readonly address: string
  readonly account: Person | undefined
}

/** By the SHA of a commit; one whose authors are not all listed is not in it. */
export type CommitAuthors = ReadonlyMap<string, readonly CommitAuthor[]>

/** Whose the addresses in the commits of a pull request are. */
export async function readCommitAuthors(
  { octokit, name }: GitHubClient,
  number: number,
): Promise<Asked<Known<CommitAuthors>>> {
  return await asked('contents: read, pull-requests: read', async () => {
    const told = await nodesOf('commits', async (after) => {
      const { repository } = await octokit.graphql<Told>(COMMIT_AUTHORS, { ...name, number, after })
      return repository?.pullRequest?.commits
    })
    return { ...told, value: new Map(told.value.flatMap(authorsOf)) }
  })
}

function authorsOf({ commit }: ToldCommit): readonly (readonly [string, readonly CommitAuthor[]])[] {
  const { nodes, totalCount } = commit.authors
  const authors = (nodes ?? []).flatMap((each) => each ?? [])
  if (authors.length !== totalCount) return []
  return [
    [
      commit.oid,
      authors.map(({ email, user }) => ({
        address: email ?? '',
        account: personOfActor(user === null ? null : { __typename: 'User', ...user }),
      })),
    ],
  ]
}
