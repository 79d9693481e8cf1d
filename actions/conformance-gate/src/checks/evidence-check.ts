import {
  type Check,
  type CheckScope,
  checkOf,
  type Expected,
  exactly,
  type Finding,
  measured,
  type Outcome,
  REPEAT_REFUSED,
  totalOf,
} from '@governance-gates/core'
import type { GatheredCampaign } from '../gathered-campaign.ts'
import { evidence } from '../rules/campaign.ts'
import { shardProblems } from './shard-problems.ts'

/**
 * Whether a campaign's evidence can be judged at all. Only where this check passes (or warns of conflicts) are the
 * campaign's other rules evaluated: numbers from evidence that is cut or contradicts itself mean nothing.
 */
export function checkEvidence(campaign: GatheredCampaign): Check {
  const { paths, unmatched, empty = [], evidence: found } = campaign
  const cells = campaign.cells?.findings ?? []
  if (paths.length === 0 && cells.length === 0) return missing(campaign)
  const problems = [...cells, ...found.problems, ...shapeProblems(campaign)]
  if (problems.length > 0) {
    const remedy = campaign.cells?.remedy ?? remedyOf(campaign, problems)
    return checkOf(evidence, scopeOf(campaign), { ...withProblems(problems), status: 'inconclusive', remedy })
  }
  const detail = detailOf(campaign)
  if (unmatched.length > 0) {
    return checkOf(evidence, scopeOf(campaign), {
      ...withProblems(unmatchedPatterns(campaign)),
      ...detail,
      status: 'warn',
      remedy: 'run the step that writes these files, or remove their paths from the policy',
    })
  }
  if (empty.length > 0) {
    return checkOf(evidence, scopeOf(campaign), {
      ...withProblems([...empty, ...found.conflicts]),
      ...detail,
      status: 'warn',
      remedy: 'leave these files out with a pattern that begins with !, if they will never have results',
    })
  }
  return checkOf(evidence, scopeOf(campaign), {
    ...withProblems(found.conflicts),
    ...detail,
    status: found.conflicts.length === 0 ? 'pass' : 'warn',
    remedy: conflictRemedy(campaign),
  })
}

function remedyOf({ misdeclared = 0 }: GatheredCampaign, problems: readonly Finding[]): string {
  if (misdeclared === problems.length)
    return 'name the format of the files in the policy, or remove format there'
  const isRepeat = ({ message }: Finding) => message === REPEAT_REFUSED
  return problems.every(isRepeat) ? 'give each test a unique name, or set `reruns`' : evidence.remedy
}

/** What the policy has not said already. */
function conflictRemedy({ policy: { reruns, shards } }: GatheredCampaign): string {
  const missing = [
    ...(reruns === 'last' ? [] : ['`reruns: last`']),
    ...(shards === undefined || typeof shards === 'number' ? ['the names of the `shards`'] : []),
  ]
  if (missing.length === 0)
    return 'find out why the shards differ, and fix what makes the subjects fail there'
  return `find out why they differ; if they are attempts of one shard, declare that with ${missing.join(' and ')}`
}

function scopeOf({ name }: GatheredCampaign): CheckScope {
  return { campaign: name }
}

function withProblems(findings: readonly Finding[]): Pick<Outcome, 'actual' | 'expected' | 'findings'> {
  return { actual: measured(findings.length, 'problems'), expected: NO_PROBLEM, findings }
}

const NO_PROBLEM: Expected = exactly(0, 'problems')

/** What was decided about results that contradict each other or lack something: it hides none of them. */
function detailOf({ evidence: { conflicts, repeats }, kept, attempts = [] }: GatheredCampaign): {
  readonly detail?: string
} {
  const named = repeats.subjects.map((subject) => JSON.stringify(subject)).join(', ')
  const parts = [
    ...attemptsDetail(attempts),
    ...(conflicts.length === 0
      ? []
      : ['some subjects ended differently in two files, and the worse result counts']),
    ...(repeats.results === 0
      ? []
      : [
          `${repeats.results} ${repeats.results === 1 ? 'result shares its name' : 'results share their names'} with another result in the same file, such as ${named}: the worst result of each name counts`,
        ]),
    ...(kept === 0
      ? []
      : [
          `${kept} failing ${kept === 1 ? 'result lacks' : 'results lack'} what select asks for, and ${kept === 1 ? 'counts' : 'count'} because nothing says that ${kept === 1 ? 'it belongs' : 'they belong'} elsewhere`,
        ]),
  ]
  return parts.length === 0 ? {} : { detail: parts.join('; ') }
}

const MAX_SERIES_NAMED = 10

/** A guess that nobody sees could hide a failure. */
function attemptsDetail(attempts: readonly (readonly string[])[]): readonly string[] {
  const named = attempts.slice(0, MAX_SERIES_NAMED)
  const more = attempts.length - named.length
  return [
    ...named.map(
      (paths) =>
        `by their names, these are attempts of one shard, and the last one counts: ${paths.join(', ')}`,
    ),
    ...(more === 0 ? [] : [`${more} more shards with several attempts`]),
  ]
}

/** Missing evidence could not be judged, which no mode forgives, unless the policy says that it may be missing. */
function missing(campaign: GatheredCampaign): Check {
  const { policy, patterns } = campaign
  return checkOf(evidence, scopeOf(campaign), {
    status: policy['if-missing'] === 'warn' ? 'warn' : 'inconclusive',
    actual: null,
    expected: NO_PROBLEM,
    detail: `nothing matches ${patterns.join(', ')}`,
    remedy: 'run the campaign before the gate, or correct the path in the policy',
  })
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

/** A value that nothing has is a typing error or a part of the campaign that did not run: neither may pass unseen. */
function selectProblems({ evidence: found, unselected, unmet }: GatheredCampaign): readonly Finding[] {
  if (found.problems.length > 0) return []
  if (found.naming.kind === 'subjects' || totalOf(found.tally) > 0) {
    return unmet.map((wanted) => ({ message: `select asks for ${wanted}, but no record has it` }))
  }
  const message =
    unselected === 0
      ? 'the evidence has no result for this campaign'
      : `select matches none of the ${unselected} records: it names an attribute or a value that they do not have`
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
