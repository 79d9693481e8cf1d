import {
  type CalendarDate,
  type ComparingGate,
  DECLARABLE,
  type Decimal,
  type DeclaredChange,
  type IntendedChange,
} from '@governance-gates/core'
import * as z from 'zod/mini'
import { readDocument } from '../read-document.ts'
import { readBySchema } from '../schema-problems.ts'
import { shownValue } from '../shown-value.ts'
import { choice } from '../values/choice.ts'
import { calendarDate, increase } from '../values/scalars.ts'
import { label, prose, word } from '../values/texts.ts'

/** The list of entries in a register. */
const LIST = 'changes'
const GATES = [
  'conformance-gate',
  'perf-budget',
  'traceability',
  'suite-classification',
] as const satisfies readonly ComparingGate[]
const KINDS = ['renamed', 'removed', 'regressed', 'weakened'] as const

interface Entry {
  readonly id: string
  readonly kind: (typeof KINDS)[number]
  readonly gate: ComparingGate
  readonly subject: string
  readonly campaign?: string
  readonly to?: string
  readonly 'at-most'?: Decimal
  readonly what?: string
  readonly reason: string
  readonly owner: string
  readonly until: CalendarDate
}

const entry: z.ZodMiniType<Entry> = z
  .strictObject({
    id: word,
    kind: choice(KINDS),
    gate: choice(GATES),
    subject: prose,
    campaign: z.exactOptional(word),
    to: z.exactOptional(prose),
    'at-most': z.exactOptional(increase),
    what: z.exactOptional(prose),
    reason: prose,
    owner: label,
    until: calendarDate,
  })
  .check(
    z.superRefine((written, context) => {
      for (const { path, message } of contradictionsIn(written)) {
        context.addIssue({ code: 'custom', path: [...path], message })
      }
    }),
  )

interface Contradiction {
  readonly path: readonly string[]
  readonly message: string
}

/** The key that each kind needs and no other has, and what to write there. */
const OWN_KEYS = [
  ['to', 'renamed', 'write the new name of the subject'],
  ['at-most', 'regressed', 'write how much worse it may be, as in 30%'],
  ['what', 'weakened', 'write what is lost, word for word as the gate reports it'],
] as const satisfies readonly (readonly [keyof Entry, Entry['kind'], string])[]

function contradictionsIn(written: Entry): readonly Contradiction[] {
  const { kind, gate, subject, to, campaign } = written
  const kinds: readonly string[] = DECLARABLE[gate]
  const found: Contradiction[] = []
  if (!kinds.includes(kind)) {
    const takers = GATES.filter((each) => isDeclarable(each, kind)).join(' and ')
    const message = `${gate} knows no ${kind} subjects: write ${kinds.join(' or ')}; ${kind} is for ${takers}`
    return [{ path: ['kind'], message }]
  }
  for (const [key, owner, fix] of OWN_KEYS) {
    if (kind === owner && written[key] === undefined)
      found.push({ path: [key], message: `is missing: ${fix}` })
    if (kind !== owner && written[key] !== undefined) {
      found.push({ path: [key], message: `is only for kind: ${owner}: remove it from what is ${kind}` })
    }
  }
  if (to === subject) found.push({ path: ['to'], message: 'is the same as subject: write the new name' })
  if (campaign !== undefined && gate !== 'conformance-gate') {
    found.push({
      path: ['campaign'],
      message: `is only for conformance-gate: remove it from what ${gate} judges`,
    })
  }
  return found
}

function isDeclarable(gate: ComparingGate, kind: Entry['kind']): boolean {
  const kinds: readonly string[] = DECLARABLE[gate]
  return kinds.includes(kind)
}

/**
 * Reads a register of intended changes, YAML or JSON: a list `changes`. Throws PolicyError, which lists every problem.
 * @param path how to name the file in messages; it is not opened.
 */
export function readIntendedChanges(text: string, path: string): readonly IntendedChange[] {
  const document = readDocument(text, path, { jsonMebibytes: 1, maxValues: 100_000, numbers: 'plain' })
  const { [LIST]: entries } = readBySchema(document, z.strictObject({ [LIST]: z.array(entry) }))
  const read: IntendedChange[] = []
  for (const [index, written] of (entries ?? []).entries()) {
    const [, { line } = document.root] = document.find([LIST, index])
    const change = intendedChange(written, { file: path, line })
    const clash = clashWith(change, read)
    if (clash !== undefined) throw document.error([document.problemAt([LIST, index], clash)])
    read.push(change)
  }
  return read
}

function intendedChange(written: Entry, place: Pick<IntendedChange, 'file' | 'line'>): IntendedChange {
  const { id, gate, subject, campaign, reason, owner, until } = written
  const scope = campaign === undefined ? {} : { campaign }
  return { id, gate, subject, ...scope, change: declared(written), reason, owner, until, ...place }
}

/** What the entry lacks is refused before. */
function declared({ kind, to, 'at-most': atMost, what }: Entry): DeclaredChange {
  if (kind === 'renamed' && to !== undefined) return { kind, to }
  if (kind === 'regressed' && atMost !== undefined) return { kind, atMost }
  if (kind === 'weakened' && what !== undefined) return { kind, what }
  return { kind: 'removed' }
}

/** Two entries that are for one subject leave open which of them counts. */
function clashWith(change: IntendedChange, earlier: readonly IntendedChange[]): string | undefined {
  for (const each of earlier) {
    const shared = each.id === change.id ? `the id ${shownValue(change.id)} is` : sharedBy(change, each)
    if (shared !== undefined) return `${shared} already on line ${each.line}: keep one of the two`
  }
  return undefined
}

/** What two entries of one gate have in common that only one may have. */
function sharedBy(one: IntendedChange, other: IntendedChange): string | undefined {
  const isSameCampaign =
    one.campaign === undefined || other.campaign === undefined || one.campaign === other.campaign
  if (one.gate !== other.gate || !isSameCampaign) return undefined
  const [own, others] = [one.change, other.change]
  // A subject may lose several things.
  const isOther = own.kind === 'weakened' && others.kind === 'weakened' && own.what !== others.what
  if (one.subject === other.subject && !isOther) return `${shownValue(one.subject)} is`
  const isSameName = own.kind === 'renamed' && others.kind === 'renamed' && own.to === others.to
  return isSameName ? `the new name ${shownValue(own.to)} is` : undefined
}
