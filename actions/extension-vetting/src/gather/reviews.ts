import { ConfigurationError, type GateContext } from '@governance-gates/action-kit'
import { type Instant, parseCalendarDate, startOfDay } from '@governance-gates/core'
import { EvidenceError, type Located } from '@governance-gates/document/strict'
import type { ReviewPolicy } from '@governance-gates/policy'
import {
  cellsAt,
  type ExtensionEntry,
  parseDocument,
  textListAt,
  writtenText,
} from '@governance-gates/project-files/extensions'
import { entryPath } from '../vetting/entry-path.ts'
import type { ReviewReading } from '../vetting-input.ts'
import { isLinked, LINKED } from './linked-path.ts'

type Context = Pick<GateContext, 'workspace' | 'inputs'>

/** Reads the reviews of some extensions, by id. They arrive with the extensions, so those of the change count. */
export async function gatherReviews(
  context: Context,
  policy: ReviewPolicy | undefined,
  entries: readonly ExtensionEntry[],
): Promise<ReadonlyMap<string, ReviewReading>> {
  const reviews = new Map<string, ReviewReading>()
  if (policy === undefined) return reviews
  for (const entry of entries) {
    const path = entryPath(policy.path, entry)
    reviews.set(entry.id, path === undefined ? NO_PATH(policy.path) : await readReview(context, path))
  }
  return reviews
}

const NO_PATH = (path: string): ReviewReading => ({
  kind: 'unreadable',
  path,
  reason: 'the id has characters that no path of a review may have',
})

async function readReview({ workspace, inputs }: Context, path: string): Promise<ReviewReading> {
  const shown = workspace.display(path)
  // The owners of the folder are asked when a file in it changes, and not when what it links to does.
  if (isLinked(inputs, path)) return { kind: 'unreadable', path: shown, reason: `it ${LINKED}` }
  try {
    const text = workspace.readText(path)
    if (text === undefined) return { kind: 'missing', path: shown }
    return reviewOf(await parseDocument(text, path), shown, inputs.now)
  } catch (error) {
    if (error instanceof EvidenceError || error instanceof ConfigurationError) {
      return { kind: 'unreadable', path: shown, reason: error.message }
    }
    throw error
  }
}

function reviewOf(root: Located, path: string, now: Instant): ReviewReading {
  const one = (place: string) => {
    const [cell] = cellsAt(root, [place])
    return cell === undefined ? undefined : writtenText(cell)
  }
  const [extension, by, at, outcome] = [one('extension'), one('by'), one('at'), one('outcome')]
  const pins = cellsAt(root, ['pin.*', 'pin']).map(writtenText)
  const lacking = Object.entries({ extension, by, at, outcome, pin: pins[0] }).filter(
    ([, value]) => value === undefined || value.trim() === '',
  )
  const unreadable = (reason: string): ReviewReading => ({ kind: 'unreadable', path, reason })
  if (extension === undefined || by === undefined || outcome === undefined || lacking.length > 0) {
    return unreadable(`it has no ${lacking.map(([key]) => key).join(', ')}`)
  }
  const day = parseCalendarDate(at ?? '')
  if (day === undefined) return unreadable('at is not a day of the calendar')
  if (startOfDay(day) > now) return unreadable('it is dated in the future')
  const accepts = textListAt(root, ['accepts'])
  if (accepts.kind === 'malformed') return unreadable('accepts is not a list of texts')
  return {
    kind: 'read',
    path,
    extension,
    pins,
    by,
    outcome,
    accepts: accepts.kind === 'list' ? accepts.items : [],
  }
}
