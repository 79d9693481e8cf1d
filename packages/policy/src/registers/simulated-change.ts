import * as z from 'zod/mini'
import { readDocument } from '../read-document.ts'
import { readBySchema } from '../schema-problems.ts'
import { choice } from '../values/choice.ts'
import { list } from '../values/collections.ts'
import { type Owner, owner, PERMISSIONS, type Permission } from '../values/owners.ts'
import { scalar } from '../values/scalar.ts'
import { count, positiveCount } from '../values/scalars.ts'
import { label, path, prose } from '../values/texts.ts'

/** Facts that somebody can say are missing, to see what follows. */
const INCOMPLETE_FACTS = ['files', 'commits', 'reviews', 'labels', 'statuses'] as const
type IncompleteFact = (typeof INCOMPLETE_FACTS)[number]

const REVIEW_STATES = ['approved', 'changes-requested', 'commented', 'dismissed'] as const

/** A login with its @, as people write it. */
type Login = string

interface SimulatedFile {
  readonly path: string
  readonly from?: string
  readonly lines?: number
}

export interface SimulatedCommit {
  readonly message: string
  /** A login with an @, or an address that belongs to no account. */
  readonly authors: readonly string[]
}

interface SimulatedReview {
  readonly by: Login
  readonly state: (typeof REVIEW_STATES)[number]
  /** `head` where absent. */
  readonly commit?: string
}

interface SimulatedLabel {
  readonly name: string
  readonly by?: Login
}

interface SimulatedStatus {
  readonly name: string
  readonly app: string
  readonly state: 'success' | 'failure' | 'pending'
}

/** A pull request as somebody writes it down, to see what it would need. */
export interface SimulatedChange {
  readonly number: number
  readonly title: string
  readonly author: Login
  /** A commit, branch or tag that the change starts from; files and documents are compared with it. */
  readonly from?: string
  /** The branch that it goes to. */
  readonly base: string
  /** Those that differ from `from` where absent. */
  readonly files?: readonly SimulatedFile[]
  readonly commits: readonly SimulatedCommit[]
  readonly labels: readonly SimulatedLabel[]
  readonly reviews: readonly SimulatedReview[]
  readonly statuses: readonly SimulatedStatus[]
  /** The members of teams, by the name of the team. */
  readonly teams: Readonly<Record<string, readonly Login[]>>
  readonly permissions: Readonly<Record<Login, Permission>>
  readonly incomplete: readonly IncompleteFact[]
}

const login: z.ZodMiniType<Login> = z.pipe(
  owner,
  z.transform((who: Owner, payload): Login => {
    if (who.kind === 'user') return who.text
    payload.issues.push({
      code: 'custom',
      input: who,
      message: `${who.text} is a team: write a user, as in "@dana"`,
    })
    return z.NEVER
  }),
)

/** A commit is made by an account, or by an address that none has. */
const commitAuthor: z.ZodMiniType<string> = scalar({
  noun: 'a user or an address',
  read: (input) =>
    typeof input === 'string' && /^(?:@[\w[\]-]+|[^\s@]+@[^\s@]+)$/.test(input) ? input : undefined,
  fix: () => 'write "@dana", or "dana@example.org" for an address that belongs to no account',
})

function simulatedSchema(): z.ZodMiniType<SimulatedChange> {
  const file = z.strictObject({ path, from: z.exactOptional(path), lines: z.exactOptional(count) })
  const commit = z.strictObject({ message: prose, authors: list(commitAuthor) })
  const review = z.strictObject({
    by: login,
    state: z._default(choice(REVIEW_STATES), 'approved'),
    commit: z.exactOptional(label),
  })
  const status = z.strictObject({ name: label, app: label, state: choice(['success', 'failure', 'pending']) })
  const named = <Value>(value: z.ZodMiniType<Value>) => z._default(z.record(z.string(), value), {})
  return z.strictObject({
    number: z._default(positiveCount, 1),
    title: z._default(label, 'Change'),
    author: login,
    from: z.exactOptional(label),
    base: z._default(label, 'main'),
    files: z.exactOptional(z.array(shorthand('path', file))),
    commits: z._default(z.array(commit), []),
    labels: z._default(
      z.array(shorthand('name', z.strictObject({ name: label, by: z.exactOptional(login) }))),
      [],
    ),
    reviews: z._default(z.array(review), []),
    statuses: z._default(z.array(status), []),
    teams: named(z.array(login)),
    permissions: named(choice(PERMISSIONS)),
    incomplete: z._default(list(choice(INCOMPLETE_FACTS)), []),
  })
}

/** A text is short for a mapping with only this key. */
function shorthand<Value>(key: string, schema: z.ZodMiniType<Value>): z.ZodMiniType<Value> {
  return z.pipe(
    z.transform((input: unknown): unknown => (typeof input === 'string' ? { [key]: input } : input)),
    schema,
  )
}

/**
 * Reads a simulated change, YAML or JSON. Throws PolicyError, which lists every problem.
 * @param file how to name it in messages; it is not opened.
 */
export function readSimulatedChange(text: string, file: string): SimulatedChange {
  const document = readDocument(text, file, { jsonMebibytes: 1, maxValues: 50_000, numbers: 'any' })
  return readBySchema(document, simulatedSchema())
}
