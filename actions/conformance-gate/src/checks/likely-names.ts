import type { BaselineCampaign, CampaignEvidence } from '@governance-gates/core'
import { closestWord } from '@governance-gates/policy'

/** Guesses cost time: a run that lost more subjects than this was not renamed. */
const MAX_GUESSES = 100
const SEPARATORS = [' > ', ' › ', '::', '/', '#', '.'] as const

/**
 * What absent subjects are likely called now: a new subject of the same suite, else one with almost the same name. Nothing
 * where one side does not name its subjects.
 */
export function likelyNames(
  absent: readonly string[],
  { naming }: CampaignEvidence,
  { subjects: before }: BaselineCampaign,
): ReadonlyMap<string, string> {
  if (naming.kind === 'counts' || !naming.complete || before === undefined) return new Map()
  const added = [...naming.entries()].map(([subject]) => subject).filter((subject) => !before.has(subject))
  const bySuite = Map.groupBy(added, suiteOf)
  const guesses = absent.slice(0, MAX_GUESSES).flatMap((subject): readonly (readonly [string, string])[] => {
    const suite = suiteOf(subject)
    const siblings = suite === '' ? [] : (bySuite.get(suite) ?? [])
    const name = closestWord(subject, added) ?? mostAlike(subject, siblings)
    return name === undefined ? [] : [[subject, name]]
  })
  return new Map(guesses)
}

/** Everything before the last part of a name; empty where it has one part. */
function suiteOf(subject: string): string {
  const ends = SEPARATORS.map((separator) => subject.lastIndexOf(separator))
  return subject.slice(0, Math.max(0, ...ends))
}

/** The only one, or the one whose beginning is the same for longest. */
function mostAlike(subject: string, others: readonly string[]): string | undefined {
  const [first, second] = others.toSorted(
    (left, right) => sharedStart(subject, right) - sharedStart(subject, left),
  )
  if (first === undefined || second === undefined) return first
  return sharedStart(subject, first) > sharedStart(subject, second) ? first : undefined
}

function sharedStart(left: string, right: string): number {
  let at = 0
  while (at < left.length && left[at] === right[at]) at++
  return at
}
