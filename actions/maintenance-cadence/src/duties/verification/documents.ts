import { daysBetween, type Instant } from '@governance-gates/core'
import type { DutyEvidence, FileChange } from '../evidence.ts'
import type { Moment } from '../moment.ts'
import { done, open, type Proof, unknown } from '../proof.ts'
import type { Kind } from './kind.ts'

/** Documents against what they describe: a document may be older, but not by more than the policy says. */
export function byDocuments(wanted: Kind<'documents'>, evidence: DutyEvidence, { now }: Moment): Proof {
  const documents = changesOf(wanted.paths, evidence)
  const described = changesOf(wanted.describes, evidence)
  if (!Array.isArray(documents)) return documents
  if (!Array.isArray(described)) return described
  const newest = latest(described)
  const oldest = staleFirst(documents)
  const [first] = oldest
  if (first === undefined) return open('no document is there', `write ${wanted.paths.join(', ')}`)
  if (newest === undefined)
    return unknown(`${wanted.describes.join(', ')} matches no file`, 'correct describes')
  const stale = oldest.filter(({ at }) => newest.at - at > wanted.maxLag.milliseconds)
  const [worst] = stale
  if (worst === undefined)
    return done(now, `the last change of ${first.path}`, { text: first.path, target: first.path })
  const others = stale.length > 1 ? `, and so are ${stale.length - 1} more` : ''
  const lag = daysBetween(worst.at, newest.at as Instant)
  return open(
    `${worst.path} is ${lag} days older than ${newest.path}${others}`,
    `read ${worst.path} against ${newest.path}, and bring it up to date`,
  )
}

function changesOf(patterns: readonly string[], { changes }: DutyEvidence): FileChange[] | Proof {
  const found: FileChange[] = []
  for (const pattern of patterns) {
    const each = changes.get(pattern)
    if (each === undefined)
      return unknown(`nothing says when ${pattern} was changed`, 'check out the whole history')
    if (each.kind === 'missing') return unknown(each.why, each.remedy)
    found.push(...each.value)
  }
  return found
}

function latest(changes: readonly FileChange[]): FileChange | undefined {
  return changes.reduce<FileChange | undefined>(
    (found, each) => (found === undefined || each.at > found.at ? each : found),
    undefined,
  )
}

/** The last change of each file; the file that was left alone for longest comes first. */
function staleFirst(changes: readonly FileChange[]): readonly FileChange[] {
  const last = new Map<string, FileChange>()
  for (const each of changes) {
    const known = last.get(each.path)
    if (known === undefined || each.at > known.at) last.set(each.path, each)
  }
  return [...last.values()].sort((left, right) => left.at - right.at)
}
