import type { CampaignEvidence } from './campaign.ts'
import type { Fraction } from './fraction.ts'
import { isExecuted, isFailure, type ResultStatus } from './result.ts'
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
}

export interface Scope {
  /** Only subjects of these tiers are compared; all subjects where absent. */
  readonly tiers: readonly string[] | undefined
  /** Subjects whose failure is permitted: it is no regression. */
  readonly excused: ReadonlySet<string>
}

/** Compares a campaign with its baseline; within the tiers of the scope on both sides. */
export function compareWithBaseline(now: CampaignEvidence, then: BaselineCampaign, scope: Scope): Comparison {
  const before = tallyOfTiers(then.tally, then.tiers, scope.tiers)
  const after = tallyOfTiers(now.tally, now.tiers, scope.tiers)
  const byCount = compareCounts(before, after)
  const byName = then.subjects === undefined ? {} : compareSubjects(now, then.subjects, scope)
  const failing = then.failing === undefined ? undefined : newFailuresAgainst(now, then.failing, scope)
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
  before: NonNullable<BaselineCampaign['subjects']>,
  { tiers, excused }: Scope,
): Partial<Comparison> {
  if (naming.kind === 'counts') return {}
  const changes: Record<SubjectChange, string[]> = { failed: [], notApplicable: [], absent: [] }
  for (const [subject, then] of before) {
    const now = naming.find(subject)
    // A subject that changed its tier is in scope by either: moving it must not hide what became of it.
    if (!inTiers(then.tier, tiers) && !inTiers(now?.tier, tiers)) continue
    const kind = changeOf(then.status, now?.status)
    // A permitted failure is no regression; a subject that has vanished is one, permitted or not.
    if (kind === 'absent' || (kind !== undefined && !excused.has(subject))) changes[kind].push(subject)
  }
  for (const [subject, now] of naming.entries()) {
    const isNew = !before.has(subject) && isFailure(now.status) && !excused.has(subject)
    if (isNew && inTiers(now.tier, tiers)) changes.failed.push(subject)
  }
  return {
    newFailures: change(changes.failed),
    newNotApplicable: change(changes.notApplicable),
    absent: change(changes.absent),
  }
}

type SubjectChange = 'failed' | 'notApplicable' | 'absent'

function changeOf(then: ResultStatus, now: ResultStatus | undefined): SubjectChange | undefined {
  if (now === undefined) return 'absent'
  if (isFailure(now) && !isFailure(then)) return 'failed'
  return !isExecuted(now) && isExecuted(then) ? 'notApplicable' : undefined
}

function newFailuresAgainst(
  { naming }: CampaignEvidence,
  before: ReadonlySet<string>,
  { tiers, excused }: Scope,
): Change | undefined {
  if (naming.kind === 'counts') return undefined
  const failed: string[] = []
  for (const [subject, { status, tier }] of naming.entries()) {
    if (isFailure(status) && !before.has(subject) && !excused.has(subject) && inTiers(tier, tiers))
      failed.push(subject)
  }
  return change(failed)
}

function inTiers(tier: string | undefined, tiers: readonly string[] | undefined): boolean {
  return tiers === undefined || (tier !== undefined && tiers.includes(tier))
}

function change(subjects: readonly string[]): Change {
  return { count: subjects.length, subjects }
}
