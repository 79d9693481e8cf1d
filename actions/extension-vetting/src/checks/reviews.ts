import type { ReviewPolicy } from '@governance-gates/policy'
import { type ExtensionEntry, textsOf } from '@governance-gates/project-files/extensions'
import { type Fault, unknown, wrong } from '../vetting/fault.ts'
import { isBound, type PinRules, pinsOf, plainChecksum, unboundText } from '../vetting/pin.ts'
import { quoted } from '../vetting/written.ts'
import type { ReviewReading } from '../vetting-input.ts'

/** Reviews as the policy takes them. */
export interface Reviews {
  readonly policy: ReviewPolicy | undefined
  readonly readings: ReadonlyMap<string, ReviewReading>
  readonly kinds: PinRules['kinds']
}

type ReviewAnswer =
  | { readonly kind: 'approved'; readonly accepts: readonly string[]; readonly pins: readonly string[] }
  /** It says no. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string }

/** What the review of an entry says of its very pin. */
function reviewOf(
  entry: ExtensionEntry,
  { policy, readings, kinds }: Reviews,
  binding: Acceptable['binding'] = 'pin',
): ReviewAnswer {
  const reading = readings.get(entry.id)
  const notKnown = (reason: string): ReviewAnswer => ({ kind: 'unknown', reason })
  if (policy === undefined) return notKnown('extensions.reviews does not say where a review would be')
  if (reading === undefined) return notKnown('there is no review')
  const { path } = reading
  if (reading.kind === 'missing') return notKnown(`there is no review: ${path} does not exist`)
  if (reading.kind === 'unreadable') return notKnown(`${path} cannot be read: ${reading.reason}`)
  if (reading.extension !== entry.id) return notKnown(`${path} is about ${quoted(reading.extension)}`)
  const unbound = unboundReview(entry, reading, { kinds, binding })
  if (unbound !== undefined) return notKnown(unbound)
  if (policy.by !== undefined && !policy.by.includes(reading.by)) {
    return notKnown(`${path} is signed by ${quoted(reading.by)}, which reviews.by does not name`)
  }
  if (reading.outcome !== 'approved') {
    return { kind: 'refused', reason: `${path} says ${quoted(reading.outcome)}, and not approved` }
  }
  return { kind: 'approved', accepts: reading.accepts, pins: reading.pins }
}

/** Why a review is not about the content of an entry; undefined where it is. */
function unboundReview(
  entry: ExtensionEntry,
  { path, pins }: Extract<ReviewReading, { readonly kind: 'read' }>,
  { kinds, binding }: Pick<Reviews, 'kinds'> & Pick<Acceptable, 'binding'>,
): string | undefined {
  const sources = binding === 'source' && isUnpinned(entry) ? textsOf(entry.sources) : []
  const [source] = sources
  if (isBound(pins, source === undefined ? pinsOf(entry, kinds) : [sources])) return undefined
  if (source === undefined) return unboundText({ name: path, noun: 'review', pins }, entry, kinds)
  return `${path} is about ${quoted(pins[0] ?? '')}, and nothing is pinned: let the review name the source ${quoted(source)}`
}

/** Lists without pins have owners as well. */
function isUnpinned({ commits, versions, checksums }: ExtensionEntry): boolean {
  return commits.length + versions.length + checksums.length === 0
}

/** Entries that need a review, and have none that approves their pin. */
export function reviewFaults(entries: readonly ExtensionEntry[], reviews: Reviews): readonly Fault[] {
  return entries.flatMap((entry): readonly Fault[] => {
    const answer = reviewOf(entry, reviews)
    if (answer.kind === 'approved') return []
    return [answer.kind === 'refused' ? wrong(entry, answer.reason) : unknown(entry, answer.reason)]
  })
}

/** Something about an entry that only a review can accept, by the words that it has to name. */
export interface Acceptable {
  readonly entry: ExtensionEntry
  readonly needs: readonly string[]
  readonly message: string
  /**
   * What the review has to name. Where the content was replaced the old one may be of the same version: this one names the
   * checksum. Where it is about the source, and the list pins nothing, it names the source.
   */
  readonly binding: 'pin' | 'checksum' | 'source'
}

/** What no review accepts. */
export function unacceptedFaults(cases: readonly Acceptable[], reviews: Reviews): readonly Fault[] {
  return cases.flatMap(({ entry, needs, message, binding }): readonly Fault[] => {
    const answer = reviewOf(entry, reviews, binding)
    if (answer.kind !== 'approved') return [wrong(entry, `${message}; ${answer.reason}`)]
    const lacking = needs.filter((each) => !answer.accepts.includes(each))
    if (lacking.length > 0) {
      return [wrong(entry, `${message}; the review does not accept ${lacking.map(quoted).join(', ')}`)]
    }
    const checksums = textsOf(entry.checksums).map(plainChecksum)
    const isNamed = checksums.length > 0 && isBound(answer.pins, [checksums])
    if (binding === 'checksum' && !isNamed) {
      return [wrong(entry, `${message}; the review does not name the new checksum`)]
    }
    return []
  })
}
