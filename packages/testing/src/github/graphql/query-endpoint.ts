import { execute, type GraphQLError, type GraphQLFieldResolver, parse } from 'graphql'
import { idOf } from '../account.ts'
import { type Answer, refusal } from '../call.ts'
import type { PullRequests } from '../pull-request.ts'
import { MOST_COMMITS } from '../pull-request-content.ts'
import type { Reviews, StoredReview } from '../review.ts'
import { mayCall, type Token, type Visibility } from '../token.ts'
import { type ConnectionArguments, connectionOf } from './connection.ts'
import { faultsOf, gitHubSchema } from './schema.ts'

/** A query as it was sent. */
export interface SentQuery {
  readonly body: unknown
  readonly token: Token
}

interface Places {
  readonly repository: string
  readonly visibility: Visibility
  readonly pullRequests: PullRequests
  readonly reviews: Reviews
}

/** An error with the type that GitHub gives it. */
class TypedError extends Error {
  readonly type: string

  constructor(type: string, message: string) {
    super(message)
    this.type = type
  }
}

/** GitHub's GraphQL API, as far as the gates ask it: reviews and commits of a pull request, and who asks. */
export class QueryEndpoint {
  readonly #places: Places
  readonly #violate: (violation: string) => void

  constructor(places: Places, violate: (violation: string) => void) {
    this.#places = places
    this.#violate = violate
  }

  /** Errors in a query come with the status 200, as on GitHub. */
  async answer({ body, token }: SentQuery): Promise<Answer> {
    const { query, variables } = fieldsOf(body)
    if (typeof query !== 'string') return refusal(400, 'Problems parsing JSON')
    const document = parse(query)
    const faults = faultsOf(document)
    if (faults.length > 0) {
      for (const each of faults) this.#violate(`a query is wrong: ${each}`)
      return { body: { errors: faults.map((message) => ({ message })) } }
    }
    const { data, errors } = await execute({
      schema: gitHubSchema(),
      document,
      rootValue: this.#root(token),
      variableValues: fieldsOf(variables),
      fieldResolver: fieldOf,
    })
    return {
      body: {
        data,
        ...(errors === undefined ? {} : { errors: errors.map((each) => this.#errorShape(each)) }),
      },
    }
  }

  /** What is not GitHub's own refusal is a query that nobody emulates. */
  #errorShape({ message, path, originalError }: GraphQLError): object {
    if (originalError instanceof TypedError) return { type: originalError.type, path, message }
    this.#violate(`a query cannot be answered: ${message}`)
    return { path, message }
  }

  #root(token: Token): object {
    const { repository, visibility } = this.#places
    return {
      // REST has no answer for the account of a job's token.
      viewer: { login: token.login, databaseId: idOf(token.login) },
      repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
        if (`${owner}/${name}` !== repository) {
          throw new TypedError(
            'NOT_FOUND',
            `Could not resolve to a Repository with the name '${owner}/${name}'.`,
          )
        }
        return {
          pullRequest: ({ number }: { readonly number: number }) => {
            if (!mayCall('pulls/get', token, visibility)) {
              throw new TypedError('FORBIDDEN', 'Resource not accessible by integration')
            }
            return this.#pullRequest(number)
          },
        }
      },
    }
  }

  #pullRequest(number: number): object {
    const { pullRequests, reviews } = this.#places
    if (pullRequests.find(number) === undefined) {
      throw new TypedError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
    }
    const commits = pullRequests.authors(number)
    return {
      latestOpinionatedReviews: (asked: ConnectionArguments & { readonly writersOnly?: boolean }) => {
        if (asked.writersOnly === true) throw new Error('nobody emulates writersOnly')
        return connectionOf(reviews.latestOpinionated(number).map(reviewShape), asked)
      },
      commits: (asked: ConnectionArguments) => {
        const shapes = commits.slice(0, MOST_COMMITS).map(({ sha, authors }) => ({
          commit: {
            oid: sha,
            authors: (page: ConnectionArguments) =>
              connectionOf(
                authors.map(({ email, login }) => ({ email, user: userShape(login) })),
                page,
              ),
          },
        }))
        return connectionOf(shapes, asked, commits.length)
      },
    }
  }
}

/** A field that nothing emulates is an error, and not null. */
// biome-ignore lint/complexity/useMaxParams: the signature is that of graphql
const fieldOf: GraphQLFieldResolver<unknown, unknown> = (source, args, _, { fieldName, parentType }) => {
  const fields = fieldsOf(source)
  if (!(fieldName in fields)) throw new Error(`nobody emulates ${parentType.name}.${fieldName}`)
  const value = fields[fieldName]
  return typeof value === 'function' ? value(args) : value
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function reviewShape({ id, state, commit, login, accountId, edited }: StoredReview): object {
  return {
    fullDatabaseId: String(id),
    state,
    lastEditedAt: edited?.at ?? null,
    commit: { oid: commit },
    author: login === null ? null : actorShape(login, accountId),
    editor: edited === undefined || edited.by === null ? null : actorShape(edited.by),
  }
}

/** Bots have no `[bot]` here. */
function actorShape(login: string, id: number = idOf(login)): object {
  const bot = /^(.*)\[bot\]$/.exec(login)?.[1]
  return { __typename: bot === undefined ? 'User' : 'Bot', login: bot ?? login, databaseId: id }
}

/** An address of a bot is one of no user. */
function userShape(login: string | null): object | null {
  if (login === null || login.endsWith('[bot]')) return null
  return { login, databaseId: idOf(login) }
}
