import {
  type Check,
  daysBetween,
  type Finding,
  formatInstant,
  type Instant,
  totalOf,
} from '@governance-gates/core'
import { shardProblems } from '../gather/shards.ts'
import { type GatheredCampaign, ruleOf, titleOf } from '../gathered-campaign.ts'

/**
 * Whether a campaign's evidence can be judged at all. Only where this check passes (or warns of conflicts) are the
 * campaign's other rules evaluated: numbers from evidence that is cut or contradicts itself mean nothing.
 */
export function checkEvidence(campaign: GatheredCampaign): Check {
  const check = {
    id: `${campaign.name}.evidence`,
    title: `${titleOf(campaign)}: evidence is there and consistent`,
    rule: ruleOf(campaign, 'evidence'),
    expected: 'readable, whole and consistent',
  }
  const cells = campaign.cells?.findings ?? []
  if (campaign.paths.length === 0 && cells.length === 0) return { ...check, ...missing(campaign) }
  const problems = [...cells, ...campaign.evidence.problems, ...shapeProblems(campaign)]
  if (problems.length > 0) {
    return {
      ...check,
      status: 'inconclusive',
      actual: `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`,
      remedy: campaign.cells?.remedy ?? 'mend the step that writes the evidence, and run the campaign again',
      findings: problems,
    }
  }
  const actual = campaign.paths.length === 1 ? '1 file' : `${campaign.paths.length} files`
  const { conflicts } = campaign.evidence
  if (campaign.unmatched.length > 0) {
    const remedy = 'run what writes these files, or take their paths out of the policy'
    return {
      ...check,
      status: 'warn',
      actual,
      ...detailOf(campaign),
      remedy,
      findings: unmatchedPatterns(campaign),
    }
  }
  if (conflicts.length === 0) return { ...check, status: 'pass', actual, ...detailOf(campaign), findings: [] }
  return {
    ...check,
    status: 'warn',
    actual,
    ...detailOf(campaign),
    remedy:
      'find out why they differ; where they are attempts of one shard, say so with `reruns: last` and the names of the `shards`',
    findings: conflicts,
  }
}

/** What was decided about results that do not fit as they are: it hides none of them. */
function detailOf({ evidence: { conflicts, repeats }, kept }: GatheredCampaign): {
  readonly detail?: string
} {
  const named = repeats.subjects.map((subject) => JSON.stringify(subject)).join(', ')
  const parts = [
    ...(conflicts.length === 0
      ? []
      : ['some subjects ended differently in two files: the worse result counts']),
    ...(repeats.results === 0
      ? []
      : [
          `${repeats.results} ${repeats.results === 1 ? 'result has' : 'results have'} the name of another result in the same file, such as ${named}: the worst result of a name counts`,
        ]),
    ...(kept === 0
      ? []
      : [
          `${kept} failing ${kept === 1 ? 'result lacks' : 'results lack'} what select asks for, and ${kept === 1 ? 'counts' : 'count'} because nothing says that ${kept === 1 ? 'it belongs' : 'they belong'} elsewhere`,
        ]),
  ]
  return parts.length === 0 ? {} : { detail: parts.join('; ') }
}

/** Missing evidence could not be judged, which no mode forgives, unless the policy says that it may be missing. */
function missing({ policy, patterns }: GatheredCampaign): Omit<Check, 'id' | 'title' | 'expected'> {
  const tolerated = policy['if-missing'] === 'warn'
  return {
    status: tolerated ? 'warn' : 'inconclusive',
    actual: 'no file',
    detail: `nothing matches ${patterns.join(', ')}`,
    remedy: 'run the campaign before the gate, or correct the path in the policy',
    findings: [],
  }
}

function shapeProblems(campaign: GatheredCampaign): readonly Finding[] {
  const { policy } = campaign
  return [
    ...(policy['if-missing'] === 'warn' ? [] : unmatchedPatterns(campaign)),
    ...selectProblems(campaign),
    ...(policy.shards === undefined
      ? uncountable(campaign)
      : shardProblems({ ...campaign, shards: policy.shards, files: campaign.evidence.files })),
  ]
}

function unmatchedPatterns({ unmatched }: GatheredCampaign): readonly Finding[] {
  return unmatched.map((pattern) => ({ message: `nothing matches ${pattern}` }))
}

/** A value that nothing has is a slip of the pen or a part of the campaign that did not run: neither may pass unseen. */
function selectProblems({ evidence, unselected, unmet }: GatheredCampaign): readonly Finding[] {
  if (evidence.problems.length > 0) return []
  if (evidence.naming.kind === 'subjects' || totalOf(evidence.tally) > 0) {
    return unmet.map((wanted) => ({ message: `select asks for ${wanted}, and no record has it` }))
  }
  const message =
    unselected === 0
      ? 'the evidence has no result for this campaign'
      : `select matches none of the ${unselected} records: it names an attribute or value that they do not have`
  return [{ message }]
}

function uncountable({ countedFiles }: GatheredCampaign): readonly Finding[] {
  if (countedFiles <= 1) return []
  return [
    {
      message: `${countedFiles} files give counts without naming subjects: they may count the same subjects twice. Declare them with shards, or name one file`,
    },
  ]
}

/** Whether the evidence is young enough; undefined where the policy does not ask. */
export function checkAge(campaign: GatheredCampaign, now: Instant): Check | undefined {
  const { policy, evidence } = campaign
  const limit = policy['max-age']
  if (limit === undefined) return undefined
  const check = {
    id: `${campaign.name}.age`,
    title: `${titleOf(campaign)}: evidence is recent`,
    rule: ruleOf(campaign, 'max-age'),
    expected: `<= ${limit.text}`,
    findings: [],
  }
  const remedy = 'run the campaign again'
  const { generatedAt } = evidence
  if (generatedAt === undefined) {
    const detail = 'the evidence does not say when it was made'
    return { ...check, status: 'inconclusive', actual: null, detail, remedy }
  }
  const detail = `made at ${formatInstant(generatedAt)}`
  const age = now - generatedAt
  if (age < -CLOCK_TOLERANCE) {
    return {
      ...check,
      status: 'inconclusive',
      actual: 'in the future',
      detail,
      remedy: 'correct the clock of the machine that made it',
    }
  }
  const actual = `${Math.max(0, daysBetween(generatedAt, now))} days`
  return age > limit.milliseconds
    ? { ...check, status: 'fail', actual, detail, remedy }
    : { ...check, status: 'pass', actual, detail }
}

/** Clocks of two machines may differ by so much. */
const CLOCK_TOLERANCE = 5 * 60_000
