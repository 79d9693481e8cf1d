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
const GATES = ['conformance-gate', 'perf-budget'] as const satisfies readonly ComparingGate[]
const KINDS = ['renamed', 'removed', 'regressed'] as const

interface Entry {
  readonly id: string
  readonly kind: (typeof KINDS)[number]
  readonly gate: ComparingGate
  readonly subject: string
  readonly campaign?: string
  readonly to?: string
  readonly 'at-most'?: Decimal
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

function contradictionsIn(written: Entry): readonly Contradiction[] {
  const { kind, gate, subject, to, campaign } = written
  const kinds: readonly string[] = DECLARABLE[gate]
  const [atMost, found] = [written['at-most'], []] as [Decimal | undefined, Contradiction[]]
  if (!kinds.includes(kind)) {
    found.push({ path: ['kind'], message: `${gate} knows no ${kind} subjects: write ${kinds.join(' or ')}` })
  }
  if (kind === 'renamed' && to === undefined) {
    found.push({ path: ['to'], message: 'is missing: write the new name of the subject' })
  }
  if (kind !== 'renamed' && to !== undefined) {
    found.push({ path: ['to'], message: `is only for kind: renamed: remove it from what is ${kind}` })
  }
  if (to === subject) found.push({ path: ['to'], message: 'is the same as subject: write the new name' })
  if (kind === 'regressed' && atMost === undefined) {
    found.push({ path: ['at-most'], message: 'is missing: write how much worse it may be, as in 30%' })
  }
  if (kind !== 'regressed' && atMost !== undefined) {
    found.push({ path: ['at-most'], message: `is only for kind: regressed: remove it from what is ${kind}` })
  }
  if (campaign !== undefined && gate !== 'conformance-gate') {
    found.push({
      path: ['campaign'],
      message: `is only for conformance-gate: remove it from what ${gate} judges`,
    })
  }
  return found
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
function declared({ kind, to, 'at-most': atMost }: Entry): DeclaredChange {
  if (kind === 'renamed' && to !== undefined) return { kind, to }
  if (kind === 'regressed' && atMost !== undefined) return { kind, atMost }
  return { kind: 'removed' }
}

/** Two entries that are for one subject leave open which of them counts. */
function clashWith(change: IntendedChange, earlier: readonly IntendedChange[]): string | undefined {
  for (const each of earlier) {
    const keep = `line ${each.line}: keep one of the two`
    if (each.id === change.id) return `the id ${shownValue(change.id)} is already on ${keep}`
    const isSameCampaign =
      each.campaign === undefined || change.campaign === undefined || each.campaign === change.campaign
    if (each.gate !== change.gate || !isSameCampaign) continue
    if (each.subject === change.subject) return `${shownValue(change.subject)} is already on ${keep}`
    const [one, other] = [each.change, change.change]
    if (one.kind === 'renamed' && other.kind === 'renamed' && one.to === other.to)
      return `${shownValue(one.to)} is already the new name on ${keep}`
  }
  return undefined
}
