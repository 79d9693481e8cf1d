import type { Fraction } from '../number/fraction.ts'
import type { CampaignEvidence } from './campaign.ts'
import { moreFailures, type RecordedFailures } from './failure-counts.ts'
import type { Permissions } from './permission.ts'
import { isExecuted, isFailure, type ResultStatus, worstOfEqualNames } from './result.ts'
import { addTallies, coverage, EMPTY_TALLY, failuresOf, passRate, type Tally, totalOf } from './tally.ts'

export const BASELINE_SCHEMA = 'governance.baseline/v1'

/** The recorded state of one campaign. */
export interface BaselineCampaign {
  readonly tally: Tally
  readonly tiers: ReadonlyMap<string, Tally>
  /** Every subject by name; absent where the baseline has only counts. */
  readonly subjects?: ReadonlyMap<string, { readonly status: ResultStatus; readonly tier?: string }>
  /** The failing subjects by name, complete, where the baseline names those and no others. */
  readonly failing?: ReadonlySet<string>
  /** How many results of each failing subject failed; absent in baselines that did not count them. */
  readonly failures?: ReadonlyMap<string, RecordedFailures>
}

/** The recorded reference that a regression is measured against. */
export interface Baseline {
  /** By campaign name; formats that know no campaign names use the kind of subject, as in `kind:extension`. */
  readonly campaigns: ReadonlyMap<string, BaselineCampaign>
  /** True when the format would hold every campaign of a policy: then one that it lacks is worth a warning. */
  readonly holdsEveryCampaign: boolean
}

/** How a campaign differs from its baseline. Names where both sides have names, numbers otherwise. */
export interface Comparison {
  readonly passRate: { readonly before: Fraction; readonly after: Fraction }
  readonly coverage: { readonly before: Fraction; readonly after: Fraction }
  readonly newFailures: Change
  readonly newNotApplicable: Change
  /** Subjects that the baseline has and this run does not. */
  readonly absent: Change
}

/** A number of subjects; `subjects` names them where both sides have names. */
export interface Change {
  readonly count: number
  readonly subjects?: readonly string[]
  /** Of some of these subjects: what is different, where their names do not say it. */
  readonly details?: ReadonlyMap<string, string>
}

export interface Scope {
  /** Only subjects of these tiers are compared; all subjects where absent. */
  readonly tiers: readonly string[] | undefined
  /** What may fail without being a regression. */
  readonly permissions: Permissions
}

/** Compares a campaign with its baseline; within the tiers of the scope on both sides. */
export function compareWithBaseline(now: CampaignEvidence, then: BaselineCampaign, scope: Scope): Comparison {
  const before = tallyOfTiers(then.tally, then.tiers, scope.tiers)
  const after = tallyOfTiers(now.tally, now.tiers, scope.tiers)
  const byCount = compareCounts(before, after)
  const byName = then.subjects === undefined ? {} : compareSubjects(now, then, scope)
  const failing = then.failing === undefined ? undefined : newFailuresAgainst(now, then, scope)
  return {
    passRate: { before: passRate(before), after: passRate(after) },
    coverage: { before: coverage(before), after: coverage(after) },
    ...byCount,
    ...(failing === undefined ? {} : { newFailures: failing }),
    ...byName,
  }
}

/** The tally of some tiers, or of everything. */
export function tallyOfTiers(
  all: Tally,
  tiers: ReadonlyMap<string, Tally>,
  names: readonly string[] | undefined,
): Tally {
  if (names === undefined) return all
  return names.reduce((sum, name) => addTallies(sum, tiers.get(name) ?? EMPTY_TALLY), EMPTY_TALLY)
}

/** New not-applicable subjects are counted after allowing for corpus growth: what is new may be not applicable. */
function compareCounts(
  before: Tally,
  after: Tally,
): Pick<Comparison, 'newFailures' | 'newNotApplicable' | 'absent'> {
  const growth = Math.max(0, totalOf(after) - totalOf(before))
  const notExecuted = (tally: Tally) => tally['not-applicable'] + tally.skip
  return {
    newFailures: { count: Math.max(0, failuresOf(after) - failuresOf(before)) },
    newNotApplicable: { count: Math.max(0, notExecuted(after) - notExecuted(before) - growth) },
    absent: { count: Math.max(0, totalOf(before) - totalOf(after)) },
  }
}

function compareSubjects(
  { naming }: CampaignEvidence,
  { subjects: before = new Map(), failures }: BaselineCampaign,
  { tiers, permissions }: Scope,
): Partial<Comparison> {
  if (naming.kind === 'counts') return {}
  const failed = new NewFailures(naming, permissions)
  const notApplicable: string[] = []
  const absent: string[] = []
  for (const { subject, was, now } of pairsInScope(naming, before, tiers)) {
    const change = changeOf(was, now)
    // A permitted failure is not a regression; a subject that has vanished is one, permitted or not.
    if (change === 'absent') absent.push(subject)
    else if (change === 'failed') failed.add(subject, isFailure(was) ? 'known' : 'new', failures)
    else if (change === 'stopped' && !permissions.permitsAnything(subject)) notApplicable.push(subject)
  }
  for (const subject of failingSubjects(naming, tiers)) {
    if (nameIn(before, subject, naming) === undefined) failed.add(subject, 'new')
  }
  return { newFailures: failed.change(), newNotApplicable: change(notApplicable), absent: change(absent) }
}

/** The subjects of the baseline beside what they are now. */
function* pairsInScope(
  naming: NamedSubjects,
  before: NonNullable<BaselineCampaign['subjects']>,
  tiers: Scope['tiers'],
): Generator<{ subject: string; was: ResultStatus; now: ResultStatus | undefined }> {
  for (const [subject, then] of before) {
    const now = worstMatch(naming, subject)
    // A subject that changed its tier is in scope by either: moving it must not hide what became of it.
    const isInScope = inTiers(then.tier, tiers) || inTiers(now?.tier, tiers)
    if (isInScope) yield { subject, was: then.status, now: now?.status }
  }
}

/** What has become of a subject of the baseline, under whichever name; the worst where there are several now. */
function worstMatch(naming: NamedSubjects, name: string): ReturnType<NamedSubjects['find']> {
  const states = naming.matches(name).flatMap((subject) => naming.find(subject) ?? [])
  return states.reduce<(typeof states)[number] | undefined>((worst, state) => {
    return worst === undefined || worstOfEqualNames(worst.status, state.status) !== worst.status
      ? state
      : worst
  }, undefined)
}

/** The name that a baseline has for a subject, which has another test of its name in only one of the two runs. */
function nameIn(
  baseline: { has(name: string): boolean },
  subject: string,
  naming: NamedSubjects,
): string | undefined {
  if (baseline.has(subject)) return subject
  const other = naming.otherName(subject)
  return other !== undefined && baseline.has(other) ? other : undefined
}

function changeOf(
  then: ResultStatus,
  now: ResultStatus | undefined,
): 'absent' | 'failed' | 'stopped' | undefined {
  if (now === undefined) return 'absent'
  if (isFailure(now)) return 'failed'
  return isExecuted(then) && !isExecuted(now) ? 'stopped' : undefined
}

function newFailuresAgainst(
  { naming }: CampaignEvidence,
  { failing: before = new Set(), failures }: BaselineCampaign,
  { tiers, permissions }: Scope,
): Change | undefined {
  if (naming.kind === 'counts') return undefined
  const failed = new NewFailures(naming, permissions)
  for (const subject of failingSubjects(naming, tiers)) {
    const known = nameIn(before, subject, naming)
    failed.add(known ?? subject, known === undefined ? 'new' : 'known', failures)
  }
  return failed.change()
}

function* failingSubjects(naming: NamedSubjects, tiers: Scope['tiers']): Generator<string> {
  for (const [subject, { status, tier }] of naming.entries()) {
    if (isFailure(status) && inTiers(tier, tiers)) yield subject
  }
}

/** Gathers the subjects that fail, or fail more often, than the baseline knows and an exception permits. */
class NewFailures {
  readonly #naming: NamedSubjects
  readonly #permissions: Permissions
  /** Those that were asked about: what the baseline has as one test may be thousands now. */
  readonly #judged = new Set<string>()
  readonly #subjects = new Set<string>()
  readonly #details = new Map<string, string>()

  constructor(naming: NamedSubjects, permissions: Permissions) {
    this.#naming = naming
    this.#permissions = permissions
  }

  /** Judges a subject that fails now; the baseline knows that it does, or it is new. */
  add(subject: string, failure: 'known' | 'new', recorded?: BaselineCampaign['failures']): void {
    if (this.#judged.has(subject)) return
    this.#judged.add(subject)
    const failing = this.#naming.matches(subject).flatMap((name) => {
      const standings = this.#permissions.unpermitted(name, this.#naming.standings(name))
      return standings.length === 0 ? [] : [{ name, standings }]
    })
    const standings = failing.flatMap((each) => each.standings)
    const more = failure === 'known' ? moreFailures(standings, recorded?.get(subject)) : undefined
    if (failure === 'known' && more === undefined) return
    for (const { name } of failing) {
      this.#subjects.add(name)
      if (more !== undefined) this.#details.set(name, more)
    }
  }

  change(): Change {
    return { ...change([...this.#subjects]), details: this.#details }
  }
}

type NamedSubjects = Extract<CampaignEvidence['naming'], { kind: 'subjects' }>

function inTiers(tier: string | undefined, tiers: readonly string[] | undefined): boolean {
  return tiers === undefined || (tier !== undefined && tiers.includes(tier))
}

function change(subjects: readonly string[]): Change {
  return { count: subjects.length, subjects }
}
