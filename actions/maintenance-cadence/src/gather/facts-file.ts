import { ConfigurationError } from '@governance-gates/action-kit'
import { formatInstant, type Instant, parseInstant } from '@governance-gates/core'
import type { TrackedIssue } from '@governance-gates/issue-plan'
import * as z from 'zod/mini'
import { type Answer, given } from '../answer.ts'
import { type GitHubFacts, NO_FACTS } from './github-facts.ts'

const SCHEMA = 'governance.maintenance-facts/v1'

const instant = z.pipe(
  z.string(),
  z.transform((text: string, payload): Instant => {
    const value = parseInstant(text)
    if (value !== undefined) return value
    payload.issues.push({
      code: 'custom',
      input: text,
      message: 'is not an instant such as 2026-02-08T12:00:00Z',
    })
    return z.NEVER
  }),
)

/** An answer, or `{ why, remedy }` where there was none. */
function answered<Value>(value: z.ZodMiniType<Value>): z.ZodMiniType<Answer<Value>> {
  const refused = z.strictObject({ kind: z.literal('missing'), why: z.string(), remedy: z.string() })
  return z.union([z.strictObject({ kind: z.literal('given'), value }), refused])
}

const maybe = <Value>(value: z.ZodMiniType<Value>): z.ZodMiniType<Value | undefined> =>
  z.pipe(
    z.nullable(value),
    z.transform((found: Value | null) => found ?? undefined),
  )

const job = z.strictObject({ name: z.string(), conclusion: maybe(z.string()) })
const run = z.strictObject({
  id: z.number(),
  event: z.string(),
  createdAt: instant,
  status: z.string(),
  conclusion: maybe(z.string()),
  url: z.string(),
  isOnDefaultBranch: answered(z.boolean()),
  jobs: answered(z.array(job)),
})
const closing = z.strictObject({
  title: z.string(),
  isOpen: z.boolean(),
  closedAt: maybe(instant),
  unfit: maybe(z.string()),
  url: z.string(),
})
const workflow = z.strictObject({
  path: z.string(),
  state: z.enum(['active', 'deleted', 'disabled_fork', 'disabled_inactivity', 'disabled_manually']),
  createdAt: instant,
})
const incident = z.strictObject({
  number: z.number(),
  title: z.string(),
  isTriaged: z.boolean(),
  url: z.string(),
})

const tracked = z.strictObject({
  number: z.number(),
  title: z.string(),
  url: z.string(),
  state: z.enum(['open', 'closed']),
  createdAt: instant,
  updatedAt: instant,
  marker: z.strictObject({
    kind: z.string(),
    identity: z.string(),
    title: z.string(),
    state: z.record(z.string(), z.string()),
  }),
})

function byName<Value>(value: z.ZodMiniType<Value>): z.ZodMiniType<ReadonlyMap<string, Value>> {
  return z.pipe(
    z.record(z.string(), value),
    z.transform((found: Readonly<Record<string, Value>>) => new Map(Object.entries(found))),
  )
}

const facts = z.strictObject({
  schema: z.literal(SCHEMA),
  takenAt: instant,
  defaultBranch: answered(z.string()),
  isPublic: answered(z.boolean()),
  lastPush: answered(instant),
  workflows: answered(z.array(workflow)),
  runs: byName(answered(z.strictObject({ since: instant, runs: z.array(run) }))),
  issues: byName(answered(closing)),
  milestones: answered(z.array(closing)),
  openIssues: byName(answered(z.number())),
  incidents: answered(z.array(incident)),
  teams: byName(answered(z.array(z.string()))),
  previousRun: answered(maybe(instant)),
  tracked: answered(z.array(tracked)),
})

/**
 * Reads the facts that an earlier run wrote, in place of asking GitHub.
 *
 * @throws ConfigurationError where the file is something else.
 */
export function readFacts(text: string, file: string): GitHubFacts {
  const reading = facts.safeParse(parsed(text, file))
  if (!reading.success) {
    const [issue] = reading.error.issues
    const place = (issue?.path ?? []).join('.')
    throw new ConfigurationError(
      `input facts: \`${file}\` is not a file of facts: ${place}: ${issue?.message ?? 'unknown'}: use the output facts of a run of this gate`,
    )
  }
  const { schema: _, takenAt: __, issues, runs, openIssues, teams, tracked: ours, ...rest } = reading.data
  return {
    ...NO_FACTS,
    ...rest,
    runs,
    openIssues,
    teams: new Map([...teams].map(([name, members]) => [name.toLowerCase(), members])),
    issues: new Map([...issues].map(([number, found]) => [Number(number), found])),
    tracked: ours.kind === 'missing' ? ours : given(ours.value.map(trackedIssue)),
  }
}

/** Of an issue only what is recorded in it matters: nothing is written by facts from a file. */
function trackedIssue({ marker, ...issue }: z.infer<typeof tracked>): TrackedIssue {
  return {
    marker,
    issue: {
      ...issue,
      body: '',
      stateReason: undefined,
      locked: false,
      author: undefined,
      closedBy: undefined,
      closedAt: undefined,
      labels: [],
      assignees: [],
      milestone: undefined,
    },
  }
}

function writtenIssue({ issue, marker }: TrackedIssue): object {
  const { number, title, url, state, createdAt, updatedAt } = issue
  return { number, title, url, state, createdAt, updatedAt, marker }
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ConfigurationError(
      `input facts: \`${file}\` is not JSON: use the output facts of a run of this gate`,
    )
  }
}

/** What a run found out, for a later one that cannot ask. */
export function factsText(found: GitHubFacts, takenAt: Instant): string {
  const { tracked: ours, runs, issues, openIssues, teams, ...rest } = found
  const maps = {
    tracked: ours.kind === 'missing' ? ours : given(ours.value.map(writtenIssue)),
    runs: Object.fromEntries(runs),
    issues: Object.fromEntries(issues),
    openIssues: Object.fromEntries(openIssues),
    teams: Object.fromEntries(teams),
  }
  return `${JSON.stringify({ schema: SCHEMA, takenAt, ...rest, ...maps }, withInstants, 2)}\n`
}

const INSTANTS: ReadonlySet<string> = new Set(['takenAt', 'createdAt', 'updatedAt', 'closedAt', 'since'])
const ANSWERED: ReadonlySet<string> = new Set(['lastPush', 'previousRun'])

/** Instants as people write them, and null for what is not there. */
function withInstants(key: string, value: unknown): unknown {
  if (INSTANTS.has(key) && typeof value === 'number') return formatInstant(value as Instant)
  if (ANSWERED.has(key) && isGiven(value)) {
    return typeof value.value === 'number'
      ? { ...value, value: formatInstant(value.value as Instant) }
      : { ...value, value: null }
  }
  return withNulls(value)
}

function isGiven(value: unknown): value is { readonly kind: 'given'; readonly value: unknown } {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'kind') === 'given'
}

const OPTIONAL = ['conclusion', 'closedAt', 'unfit']

function withNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const left = OPTIONAL.filter((key) => key in value && Reflect.get(value, key) === undefined)
  return left.length === 0 ? value : { ...value, ...Object.fromEntries(left.map((key) => [key, null])) }
}
