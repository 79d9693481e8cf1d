import type { BaselineCampaign } from './baseline.ts'
import type { CampaignEvidence, Naming } from './campaign.ts'
import { isFailure, type ResultStatus } from './result.ts'
import { addTallies, EMPTY_TALLY, subtractTallies, type Tally, tallyOf } from './tally.ts'

type Subjects = ReadonlySet<string>

/** A campaign as if it did not have some of its subjects: they count in no number and fail nothing. */
export function withoutSubjects(evidence: CampaignEvidence, subjects: Subjects): CampaignEvidence {
  return restated(evidence, subjects, () => undefined)
}

/**
 * A campaign as a baseline records it whose failing subjects were not judged: they are there, and were not executed. A
 * recorded failure would be a known one as soon as the subject is judged again, and a missing subject could vanish unnoticed.
 */
export function withoutVerdictOn(evidence: CampaignEvidence, subjects: Subjects): CampaignEvidence {
  return restated(evidence, subjects, (status) => (isFailure(status) ? 'skip' : status))
}

/** A campaign as if some of its failing subjects had passed; what did not fail stays what it is. */
export function withSubjectsPassing(evidence: CampaignEvidence, subjects: Subjects): CampaignEvidence {
  return restated(evidence, subjects, (status) => (isFailure(status) ? 'pass' : status))
}

/** What a subject becomes; undefined where it is left out. */
type Restate = (status: ResultStatus) => ResultStatus | undefined

function restated(evidence: CampaignEvidence, subjects: Subjects, restate: Restate): CampaignEvidence {
  const { naming } = evidence
  if (naming.kind === 'counts' || subjects.size === 0) return evidence
  let tally = evidence.tally
  const tiers = new Map(evidence.tiers)
  for (const subject of subjects) {
    const state = naming.find(subject)
    if (state === undefined) continue
    const change = (counts: Tally) => moved(counts, state.status, restate(state.status))
    tally = change(tally)
    const { tier } = state
    if (tier !== undefined) tiers.set(tier, change(tiers.get(tier) ?? EMPTY_TALLY))
  }
  return {
    ...evidence,
    tally,
    tiers,
    naming: restatedNaming(naming, subjects, restate),
    failures: evidence.failures.filter(({ subject }) => !subjects.has(subject)),
  }
}

function moved(tally: Tally, from: ResultStatus, to: ResultStatus | undefined): Tally {
  const left = subtractTallies(tally, tallyOf(from))
  return to === undefined ? left : addTallies(left, tallyOf(to))
}

type NamedSubjects = Extract<Naming, { kind: 'subjects' }>
type State = NonNullable<ReturnType<NamedSubjects['find']>>

function restatedNaming(naming: NamedSubjects, subjects: Subjects, restate: Restate): NamedSubjects {
  const stateOf = (subject: string, state: State): State | undefined => {
    if (!subjects.has(subject)) return state
    const status = restate(state.status)
    return status === undefined ? undefined : { ...state, status }
  }
  return {
    kind: 'subjects',
    complete: naming.complete,
    find(subject) {
      const state = naming.find(subject)
      return state && stateOf(subject, state)
    },
    standings: (subject) => (subjects.has(subject) ? [] : naming.standings(subject)),
    *entries() {
      for (const [subject, state] of naming.entries()) {
        const now = stateOf(subject, state)
        if (now !== undefined) yield [subject, now] as const
      }
    },
  }
}

/** Both sides of a comparison. */
interface Compared {
  readonly now: CampaignEvidence
  readonly before: BaselineCampaign
}

/**
 * A campaign beside its baseline, without subjects that are not judged. Where the baseline does not name its subjects, nobody
 * can take them out of its numbers: those are then compared with all subjects, and only new failures leave them out.
 */
export function comparedWithout({ now, before }: Compared, subjects: Subjects): Compared {
  const { naming } = now
  if (subjects.size === 0 || naming.kind === 'counts') return { now, before }
  if (before.subjects === undefined) {
    return { now: { ...now, naming: restatedNaming(naming, subjects, () => undefined) }, before }
  }
  // One that is gone stays on both sides, to be missed.
  const present = new Set([...subjects].filter((subject) => naming.find(subject) !== undefined))
  return { now: withoutSubjects(now, present), before: baselineWithout(before, present) }
}

function baselineWithout(baseline: BaselineCampaign, subjects: Subjects): BaselineCampaign {
  const named = new Map(baseline.subjects)
  const tiers = new Map(baseline.tiers)
  let { tally } = baseline
  for (const subject of subjects) {
    const then = named.get(subject)
    if (then === undefined) continue
    named.delete(subject)
    const one = tallyOf(then.status)
    tally = subtractTallies(tally, one)
    if (then.tier === undefined) continue
    tiers.set(then.tier, subtractTallies(tiers.get(then.tier) ?? one, one))
  }
  return { ...baseline, tally, tiers, subjects: named }
}
