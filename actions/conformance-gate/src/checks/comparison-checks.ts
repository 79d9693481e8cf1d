import {
  atLeast,
  atMost,
  type Change,
  type Check,
  type Comparison,
  checkOf,
  type Decimal,
  type Finding,
  type Fraction,
  fellByMoreThan,
  formatRate,
  measured,
  percentOf,
  type Result,
  type Rule,
  someOf,
} from '@governance-gates/core'
import type { BaselinePolicy } from '@governance-gates/policy'
import type { GatheredCampaign } from '../gathered-campaign.ts'
import {
  baselineAbsent,
  baselineCoverage,
  baselineNewFailures,
  baselineNewNotApplicable,
  baselinePassRate,
  baselineSubjects,
} from '../rules/baseline.ts'
import type { Absence } from './declared-absence.ts'
import type { EntryProposal } from './exception-entry.ts'
import { limitOf } from './limit.ts'

/** A comparison with what helps to act on it. */
export interface ExplainedComparison {
  readonly comparison: Comparison
  /** What to say of absent subjects. */
  readonly absence: Absence
  /** The subjects whose failure an exception turns into something else in the campaign's own rate. */
  readonly excused: readonly string[]
  /** Absent where the campaign allows no exceptions. */
  readonly propose: EntryProposal | undefined
}

/** What got worse in one campaign since its baseline. */
export function checkComparison(
  policy: BaselinePolicy,
  campaign: GatheredCampaign,
  { comparison, absence, excused, propose }: ExplainedComparison,
): readonly Check[] {
  const checks = [
    checkScope(campaign, comparison),
    withFailing(
      checkDrop(baselinePassRate, campaign, { ...comparison.passRate, limit: policy['max-pass-rate-drop'] }),
      { failing: comparison.newFailures.subjects ?? [], excused },
    ),
    checkDrop(baselineCoverage, campaign, { ...comparison.coverage, limit: policy['max-coverage-drop'] }),
    checkChange('new-failures', campaign, {
      ...comparison.newFailures,
      failures: campaign.evidence.failures,
      limit: policy['max-new-failures'],
      propose,
    }),
    checkChange('new-not-applicable', campaign, {
      ...comparison.newNotApplicable,
      limit: policy['max-new-not-applicable'],
      propose,
    }),
    checkChange('absent', campaign, { ...comparison.absent, ...absence, limit: policy['max-absent'] }),
  ]
  return checks.filter((check) => check !== undefined)
}

/** A baseline without a single subject in scope would find no regression, ever. */
function checkScope({ name }: GatheredCampaign, { coverage: { before } }: Comparison): Check | undefined {
  if (before.whole > 0) return undefined
  return checkOf(
    baselineSubjects,
    { campaign: name },
    { status: 'inconclusive', actual: measured(0, 'subjects'), expected: atLeast(1, 'subjects') },
  )
}

interface Drop {
  readonly before: Fraction
  readonly after: Fraction
  /** Percentage points; undefined where the policy does not ask. */
  readonly limit: Decimal | undefined
}

function checkDrop(
  rule: Rule,
  { name }: GatheredCampaign,
  { before, after, limit }: Drop,
): Check | undefined {
  if (limit === undefined) return undefined
  const scope = { campaign: name }
  const points = dropOf(before, after)
  const facts = {
    actual: points === null ? null : measured(points, 'points'),
    expected: atMost(limitOf(limit), 'points'),
    detail: `${before.part} of ${before.whole} (${formatRate(before)}) in the baseline, ${after.part} of ${after.whole} (${formatRate(after)}) now`,
  }
  if (points === null) {
    const remedy = `${rule.remedy}: one side executed nothing`
    return checkOf(rule, scope, { ...facts, status: 'inconclusive', remedy })
  }
  return checkOf(rule, scope, { ...facts, status: fellByMoreThan(before, after, limit) ? 'fail' : 'pass' })
}

interface Failing {
  /** Those that did not fail in the baseline and have no exception. */
  readonly failing: readonly string[]
  readonly excused: readonly string[]
}

/** A drop with the names of what fails. Exceptions do not count in it, which nobody expects who has just recorded one. */
function withFailing(check: Check | undefined, { failing, excused }: Failing): Check | undefined {
  if (check?.status !== 'fail') return check
  const parts = [
    ...(failing.length === 0 ? [] : [`newly failing: ${someOf(failing)}`]),
    ...(excused.length === 0
      ? []
      : [`failing with an exception, which does not count here: ${someOf(excused)}`]),
  ]
  const detail = [check.detail, ...parts].filter((part) => part !== undefined).join('; ')
  return { ...check, detail, ...(excused.length === 0 ? {} : { remedy: PAST_EXCEPTIONS }) }
}

const PAST_EXCEPTIONS =
  'fix what got worse; exceptions do not count in this rate, so to keep one, raise max-pass-rate-drop, or record a new baseline in a change of its own'

/** In percentage points, 0 where the rate has not fallen; null where one side has no rate. */
function dropOf(before: Fraction, after: Fraction): number | null {
  // One division: the difference of two rounded rates would miss the limit that both of them meet.
  const drop = percentOf({
    part: before.part * after.whole - after.part * before.whole,
    whole: before.whole * after.whole,
  })
  return drop === null ? null : Math.max(0, drop)
}

/** The most regressions that are named; the number counts all of them. */
const MAX_NAMED = 1_000

const CHANGES = {
  'new-failures': { rule: baselineNewFailures, was: 'fails, but did not in the baseline' },
  'new-not-applicable': {
    rule: baselineNewNotApplicable,
    was: 'was executed in the baseline, and no longer is',
  },
  absent: { rule: baselineAbsent, was: 'is in the baseline but has no result' },
} as const satisfies Record<string, { readonly rule: Rule; readonly was: string }>

interface LimitedChange extends Change {
  readonly limit: number
  /** What the runs said of the subjects that fail, and where these are. */
  readonly failures?: readonly Result[]
  readonly propose?: EntryProposal | undefined
  /** What replaces the remedy of the rule. */
  readonly remedy?: string | undefined
}

function checkChange(
  kind: keyof typeof CHANGES,
  campaign: GatheredCampaign,
  { count, subjects, details, limit, failures = [], propose, remedy }: LimitedChange,
): Check {
  const { rule, was } = CHANGES[kind]
  const [first] = subjects ?? []
  const said = new Map(failures.map((result) => [result.subject, result]))
  const isProposed = count > limit && first !== undefined && propose !== undefined
  return checkOf(
    rule,
    { campaign: campaign.name },
    {
      status: count <= limit ? 'pass' : 'fail',
      actual: measured(count, 'subjects'),
      expected: atMost(limit, 'subjects'),
      ...(subjects === undefined
        ? { detail: 'compared by counts: one side does not name its subjects' }
        : {}),
      ...(isProposed ? { remedy: `${rule.remedy} ${propose(first, campaign)}` } : {}),
      ...(remedy === undefined ? {} : { remedy }),
      findings: (subjects ?? [])
        .slice(0, MAX_NAMED)
        .map((subject) => changeFinding(subject, details?.get(subject) ?? was, said.get(subject))),
    },
  )
}

/** A change with what the run said of it, and where: what a repair needs is in one place. */
function changeFinding(subject: string, change: string, result: Result | undefined): Finding {
  const { message, file, line } = result ?? {}
  return {
    subject,
    message: message === undefined ? change : `${change}: ${message}`,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
  }
}
