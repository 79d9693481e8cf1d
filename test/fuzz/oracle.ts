import type { Span } from './elements.ts'
import { applied, type ByteText, type Edit, type Mutation } from './mutation.ts'
import type { Excuse, Point, Prepared, Target } from './target.ts'

/** CPU time that no reader may need for a file of a few kilobytes. */
const MAX_MILLISECONDS = 2_000
/** Records that a reader may give for each byte of a file. */
const MAX_PER_BYTE = 4

export type Outcome =
  | { readonly kind: 'refused' }
  | { readonly kind: 'fails'; readonly hasNotes: boolean }
  | { readonly kind: 'excused'; readonly excuses: readonly Excuse[] }
  | { readonly kind: 'violation'; readonly what: string; readonly around: ByteText }

/** The processor time of this thread so far, in milliseconds. */
function cpuMilliseconds(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}

/** What becomes of one mutation, and whether that may be. */
export async function outcomeOf(
  { text }: Pick<Target, 'text'>,
  prepared: Prepared,
  mutation: Mutation,
): Promise<Outcome> {
  const mutated = applied(text, mutation)
  const started = cpuMilliseconds()
  const outcome = await judged({ text, mutated, mutation }, prepared)
  const milliseconds = Math.round(cpuMilliseconds() - started)
  return milliseconds > MAX_MILLISECONDS
    ? violation(`took ${milliseconds} ms`, { text, mutated, mutation })
    : outcome
}

interface Case {
  readonly text: ByteText
  readonly mutated: ByteText
  readonly mutation: Mutation
}

async function judged(one: Case, prepared: Prepared): Promise<Outcome> {
  try {
    const { lost, decisive, notes, size } = await prepared.judge(one.mutated)
    if (size > MAX_PER_BYTE * one.mutated.length + 1_000) return violation(`gives ${size} records`, one)
    const hidden = lost.find((point) => isThere(point, one, prepared))
    if (hidden !== undefined) return violation(`passes, although ${hidden.id} is there unchanged`, one)
    if (decisive.length === 0) return { kind: 'fails', hasNotes: notes > prepared.notes }
    return excused(one, prepared, decisive)
  } catch (error) {
    return isRefusal(error) ? { kind: 'refused' } : violation(`throws ${shown(error)}`, one)
  }
}

function excused(one: Case, prepared: Prepared, lost: readonly Point[]): Outcome {
  const excuses: Excuse[] = []
  for (const point of lost) {
    const excuse = prepared.excuse(one.mutated, point)
    if (excuse === undefined)
      return violation(`passes without ${point.id}, and no tool writes such a file`, one)
    excuses.push(excuse)
  }
  return { kind: 'excused', excuses }
}

/** Whether the mutation is elsewhere, and has not made the record the content of another one's text. */
function isThere(point: Point, { text, mutated, mutation }: Case, { markup }: Prepared): boolean {
  const places = [point, ...(point.context ?? [])]
  if (places.some((place) => mutation.edits.some((edit) => touches(edit, place, text)))) return false
  return markup === undefined || markup(mutated).includes(markup(text.slice(point.start, point.end)))
}

/** What is written right beside a record may belong to it; what is repeated as a whole is still there. */
function touches(edit: Edit, { start, end }: Span, text: ByteText): boolean {
  const beside = edit.text === '' ? 0 : 2
  if (edit.end + beside <= start || edit.start >= end + beside) return false
  const isInIt = edit.start <= start && edit.end >= end
  return !isInIt || !edit.text.startsWith(text.slice(edit.start, edit.end))
}

/** By name: a double of a reader in a test has no class of its own. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && REFUSALS.has(error.name)
}

const REFUSALS: ReadonlySet<string> = new Set(['EvidenceError', 'PolicyError'])

function shown(error: unknown): string {
  return error instanceof Error
    ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' | ')
    : String(error)
}

const AROUND = 80

function violation(what: string, { mutated, mutation, text }: Case): Outcome {
  const start = mutation.edits[0]?.start ?? 0
  const end = mutation.edits.at(-1)?.end ?? text.length
  const before = text.slice(Math.max(start - AROUND, 0), Math.min(end + AROUND, start + 3 * AROUND))
  const after = mutated.slice(Math.max(start - AROUND, 0), start + 3 * AROUND)
  return {
    kind: 'violation',
    what,
    around: `was ${JSON.stringify(before)}\n  is ${JSON.stringify(after)}`,
  }
}
