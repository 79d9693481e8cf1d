import type { BaselineCampaign, CampaignEvidence } from '@governance-gates/core'
import { closestWord } from '@governance-gates/policy'

/** Guesses cost time: a run that lost more subjects than this was not renamed. */
const MAX_GUESSES = 100
const SEPARATORS = [' > ', ' › ', '::', '/', '#', '.'] as const

/**
 * What absent subjects are likely called now, each name once: a new subject with almost the same name, else one of the same
 * suite, else the only new one where only one is gone. Nothing where one side does not name its subjects.
 */
export function likelyNames(
  absent: readonly string[],
  { naming }: CampaignEvidence,
  { subjects: before }: BaselineCampaign,
): ReadonlyMap<string, string> {
  if (naming.kind === 'counts' || !naming.complete || before === undefined) return new Map()
  const added = [...naming.entries()].map(([subject]) => subject).filter((subject) => !before.has(subject))
  const free = new Set(added)
  const names = new Map<string, string>()
  const guess = (candidatesOf: (subject: string) => string | undefined) => {
    for (const subject of absent.slice(0, MAX_GUESSES)) {
      const name = names.has(subject) ? undefined : candidatesOf(subject)
      if (name === undefined || !free.delete(name)) continue
      names.set(subject, name)
    }
  }
  guess((subject) => closestWord(subject, free))
  const bySuite = Map.groupBy(free, suiteOf)
  guess((subject) => mostAlike(subject, siblingsOf(subject, bySuite, free)))
  if (absent.length === 1 && added.length === 1) guess((subject) => added.find(isBeside(subject)))
  return names
}

function siblingsOf(
  subject: string,
  bySuite: ReadonlyMap<string, readonly string[]>,
  free: ReadonlySet<string>,
): readonly string[] {
  const suite = suiteOf(subject)
  return suite === '' ? [] : (bySuite.get(suite) ?? []).filter((each) => free.has(each))
}

function isBeside(subject: string): (other: string) => boolean {
  return (other) => suiteOf(subject) === suiteOf(other)
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
