import type { DutyEvidence, SeenVerdict } from '../evidence.ts'
import type { Moment } from '../moment.ts'
import { type Deed, open, type Proof, unknown } from '../proof.ts'
import type { Kind } from './kind.ts'

/** A verdict of the default branch. That of a pull request is about a change, and may have been judged by its own rules. */
export function byVerdict(
  { gate, status }: Kind<'verdict'>,
  { verdicts, unreadVerdicts, defaultBranch }: DutyEvidence,
  { now }: Moment,
): Proof {
  const ofGate = verdicts.filter((each) => each.gate === gate && each.at <= now)
  const counting = ofGate.filter(({ ref }) => isOfDefaultBranch(ref, defaultBranch))
  const newest = latest(counting)
  const good = latest(counting.filter((each) => status === 'any' || each.status === 'pass'))
  const last = good && deedOf(good)
  if (last !== undefined && (newest === good || newest?.at === good?.at)) return { kind: 'done', deed: last }
  if (newest !== undefined) {
    return open(
      `the last verdict of ${gate} is ${newest.status}`,
      `fix what ${gate} found, and run it on the default branch`,
      last,
    )
  }
  const [unread] = unreadVerdicts
  if (unread !== undefined) {
    return unknown(`${unread} cannot be read as a verdict`, 'restore the verdicts again')
  }
  const [elsewhere] = ofGate
  if (elsewhere !== undefined) {
    const why = `the verdicts of ${gate} are of ${elsewhere.ref === '' ? 'no branch' : elsewhere.ref}`
    return open(why, `run ${gate} on the default branch`)
  }
  return unknown(
    `no verdict of ${gate} is there`,
    `restore its verdicts before this gate, and name them in maintenance.verdicts`,
  )
}

function isOfDefaultBranch(ref: string, branch: string | undefined): boolean {
  return branch === undefined
    ? /^refs\/heads\/(?!gh-readonly-queue\/)/.test(ref)
    : ref === `refs/heads/${branch}`
}

function latest(verdicts: readonly SeenVerdict[]): SeenVerdict | undefined {
  return verdicts.reduce<SeenVerdict | undefined>(
    (found, each) => (found === undefined || each.at > found.at ? each : found),
    undefined,
  )
}

function deedOf({ gate, at, path }: SeenVerdict): Deed {
  return { at, what: `a verdict of ${gate}`, link: { text: path, target: path } }
}
