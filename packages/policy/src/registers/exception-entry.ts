import { type Exception, FAILURE_STATUSES, type FailureStatus } from '@governance-gates/core'
import { type Located, type LocatedMapping, plainValue } from '@governance-gates/document'
import type * as z from 'zod/mini'
import type { DocumentPath } from '../document-path.ts'
import type { PolicyProblem } from '../policy-error.ts'
import { shortened, shownValue } from '../shown-value.ts'
import type { SourceDocument } from '../source-document.ts'
import { unknownKeyMessage } from '../structure-message.ts'
import { choice } from '../values/choice.ts'
import { oneOrMore } from '../values/collections.ts'
import { calendarDate, flag } from '../values/scalars.ts'
import { prose } from '../values/texts.ts'

/** What every entry has to say, whatever the policy asks for. */
const ALWAYS_REQUIRED = ['subject', 'owner', 'reason', 'review-by']
const STATUSES = 'statuses'
const INTERMITTENT = 'intermittent'
const FIELDS = [
  ...ALWAYS_REQUIRED,
  'campaign',
  'shard',
  'tracking-issue',
  'mitigation',
  'cause-code',
  'status',
]
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['id', 'subject'],
  ['kind', 'campaign'],
  ['rationale', 'reason'],
  ['issue', 'tracking-issue'],
])

const statuses: z.ZodMiniType<readonly FailureStatus[]> = oneOrMore(choice(FAILURE_STATUSES))

const standing: z.ZodMiniType<string> = choice(['approved', 'temporary', 'active'])

/** How the entries of one register are to be read. */
export interface EntryRules {
  readonly document: SourceDocument
  /** Fields besides those that are always required; any spelling. */
  readonly require: readonly string[]
  /** Whether a key that nobody knows is a mistake, or another tool's business. */
  readonly unknownKeys: 'refused' | 'ignored'
}

export type EntryReading =
  | { readonly kind: 'read'; readonly exception: Exception }
  | { readonly kind: 'refused'; readonly problems: readonly PolicyProblem[] }

/** Reads one entry of a register; `path` leads to it. */
export function readEntry(place: Located, path: DocumentPath, rules: EntryRules): EntryReading {
  const { document } = rules
  if (place.kind !== 'mapping') {
    const message = `${shownValue(plainValue(place))} is not an exception: write subject, owner, reason and review-by`
    return { kind: 'refused', problems: [document.problemAt(path, message)] }
  }
  const required = new Set([...ALWAYS_REQUIRED, ...rules.require.map(canonical)])
  const known = new Set([...FIELDS, ...required])
  const { fields, problems } = collectFields(place, path, {
    ...rules,
    known: new Set([...known, STATUSES, INTERMITTENT]),
  })
  const values = new Map<string, string>()
  const limits = statusesIn(fields, path, document)
  problems.push(...limits.problems)
  const frequency = frequencyIn(fields, path, document)
  problems.push(...frequency.problems)
  for (const name of [...known].filter((each) => required.has(each) || fields.has(each))) {
    const field = fields.get(name)
    if (field !== undefined && (name === STATUSES || name === INTERMITTENT)) continue
    const reading = schemaOf(name).safeParse(field?.value)
    if (reading.success) values.set(name, reading.data)
    const key = field?.key ?? name
    for (const { message } of reading.error?.issues ?? [])
      problems.push(document.problemAt([...path, key], message))
  }
  if (problems.length > 0) return { kind: 'refused', problems }
  return {
    kind: 'read',
    exception: { ...exceptionOf(values, document, place), ...limits.fields, ...frequency.fields },
  }
}

/** The failures that an entry excuses, where it does not excuse every one. */
function statusesIn(
  fields: ReadonlyMap<string, Field>,
  path: DocumentPath,
  document: SourceDocument,
): { readonly fields: Pick<Exception, 'statuses'>; readonly problems: readonly PolicyProblem[] } {
  const field = fields.get(STATUSES)
  if (field === undefined) return { fields: {}, problems: [] }
  const reading = statuses.safeParse(field.value)
  const isList = Array.isArray(field.value)
  const problems = (reading.error?.issues ?? []).map(({ message, path: within }) =>
    document.problemAt([...path, field.key, ...(isList ? within.filter(isIndex) : [])], message),
  )
  const isEvery = FAILURE_STATUSES.every((status) => reading.data?.includes(status))
  return { fields: reading.success && !isEvery ? { statuses: reading.data } : {}, problems }
}

/** Whether an entry is for a subject that fails only now and then. */
function frequencyIn(
  fields: ReadonlyMap<string, Field>,
  path: DocumentPath,
  document: SourceDocument,
): { readonly fields: Pick<Exception, 'intermittent'>; readonly problems: readonly PolicyProblem[] } {
  const field = fields.get(INTERMITTENT)
  if (field === undefined) return { fields: {}, problems: [] }
  const reading = flag.safeParse(field.value)
  const problems = (reading.error?.issues ?? []).map(({ message }) =>
    document.problemAt([...path, field.key], message),
  )
  return { fields: reading.data === true ? { intermittent: true } : {}, problems }
}

function isIndex(key: PropertyKey): key is number {
  return typeof key === 'number'
}

interface Field {
  /** As it is spelled in the file. */
  readonly key: string
  readonly value: unknown
}

/** The fields of an entry by their canonical names. */
function collectFields(
  place: LocatedMapping,
  path: DocumentPath,
  { document, known, unknownKeys }: EntryRules & { readonly known: ReadonlySet<string> },
): { readonly fields: ReadonlyMap<string, Field>; readonly problems: PolicyProblem[] } {
  const fields = new Map<string, Field>()
  const problems: PolicyProblem[] = []
  for (const [key, node] of place.members) {
    const name = canonical(key)
    const same = fields.get(name)
    if (same !== undefined) {
      problems.push(
        document.problemAt([...path, key], `means the same as ${shortened(same.key)}: keep one of the two`),
      )
    } else if (unknownKeys === 'refused' && !known.has(name)) {
      problems.push(document.problemAt([...path, key], unknownKeyMessage(key, [...known])))
    } else fields.set(name, { key, value: plainValue(node) })
  }
  return { fields, problems }
}

/** The one name of a field: kebab case, aliases resolved. */
function canonical(key: string): string {
  const kebab = key.replaceAll('_', '-')
  return ALIASES.get(kebab) ?? kebab
}

function schemaOf(name: string): z.ZodMiniType<string> {
  if (name === 'review-by') return calendarDate
  return name === 'status' ? standing : prose
}

/** `values` has every required field. */
function exceptionOf(
  values: ReadonlyMap<string, string>,
  document: SourceDocument,
  place: Located,
): Exception {
  const [scope, shard, issue] = [values.get('campaign'), values.get('shard'), values.get('tracking-issue')]
  return {
    subject: values.get('subject') ?? '',
    ...(scope === undefined ? {} : { scope }),
    ...(shard === undefined ? {} : { shard }),
    owner: values.get('owner') ?? '',
    reason: values.get('reason') ?? '',
    ...(issue === undefined ? {} : { issue }),
    // Its schema accepted it, so it is a day.
    reviewBy: calendarDate.parse(values.get('review-by')),
    file: document.file,
    line: place.line,
  }
}
