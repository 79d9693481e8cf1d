import {
  type Change,
  coverage,
  daysLeft,
  type Exception,
  exceptionLabel,
  executedOf,
  failuresOf,
  formatRate,
  type Instant,
  isActive,
  passRate,
  totalOf,
} from '@governance-gates/core'
import type { Block, Cell } from '@governance-gates/report'
import type { CampaignComparison } from '../checks/regression-checks.ts'
import type { CampaignStanding, ConformanceDecision } from '../gate.ts'
import { titleOf } from '../gathered-campaign.ts'

/** The gate's parts of the job summary: regressions first, then campaigns, tiers and exceptions. */
export function summaryBlocks(
  { standings, comparisons }: ConformanceDecision,
  exceptions: readonly Exception[],
  now: Instant,
): readonly Block[] {
  return [
    ...regressionBlock(comparisons),
    campaignBlock(standings),
    ...tierBlock(standings),
    ...exceptionBlock(exceptions, now),
  ]
}

const CHANGE_WORDS = [
  ['newFailures', 'fails now'],
  ['newNotApplicable', 'no longer executed'],
  ['absent', 'absent'],
] as const

function regressionBlock(comparisons: readonly CampaignComparison[]): readonly Block[] {
  const rows = comparisons.flatMap(({ campaign, comparison }) =>
    CHANGE_WORDS.flatMap(([key, word]) => changeRows(titleOf(campaign), word, comparison[key])),
  )
  if (rows.length === 0) return []
  const columns = [{ header: 'Campaign' }, { header: 'Change' }, { header: 'Subject' }]
  return [{ kind: 'table', title: 'Changes against the baseline', columns, rows }]
}

/** More than anyone reads; all of them are counted in the checks. */
const MAX_ROWS = 1_000

function changeRows(
  campaign: string,
  word: string,
  { count, subjects }: Change,
): readonly (readonly Cell[])[] {
  if (subjects === undefined) return count === 0 ? [] : [[campaign, word, `${count} by count`]]
  return subjects.slice(0, MAX_ROWS).map((subject) => [campaign, word, { code: subject }])
}

function campaignBlock(standings: readonly CampaignStanding[]): Block {
  return {
    kind: 'table',
    title: 'Campaigns',
    columns: [
      { header: 'Campaign' },
      { header: 'Pass rate', align: 'right' },
      { header: 'Passed', align: 'right' },
      { header: 'Failed', align: 'right' },
      { header: 'Flaky', align: 'right' },
      { header: 'Not applicable', align: 'right' },
      { header: 'Skipped', align: 'right' },
      { header: 'Coverage', align: 'right' },
    ],
    rows: standings.map(campaignRow),
  }
}

function campaignRow({ campaign, isUsable }: CampaignStanding): readonly Cell[] {
  const title = titleOf(campaign)
  if (!isUsable)
    return [title, campaign.paths.length === 0 ? 'no evidence' : 'not usable', ...Array(6).fill('–')]
  const { tally } = campaign.evidence
  const passed = `${tally.pass + tally.flaky} of ${executedOf(tally)}`
  const executed = `${formatRate(coverage(tally))} of ${totalOf(tally)}`
  const numbers = [failuresOf(tally), tally.flaky, tally['not-applicable'], tally.skip].map(String)
  return [title, formatRate(passRate(tally)), passed, ...numbers, executed]
}

function tierBlock(standings: readonly CampaignStanding[]): readonly Block[] {
  const rows = standings
    .filter(({ isUsable }) => isUsable)
    .flatMap(({ campaign, tiers }) =>
      tiers.map(({ tier, policy, raw, judged }): readonly Cell[] => [
        titleOf(campaign),
        { code: tier },
        policy.level,
        { bar: passRate(judged) },
        formatRate(passRate(raw)),
        String(totalOf(raw) - totalOf(judged)),
        `${executedOf(raw)} of ${totalOf(raw)}`,
      ]),
    )
  if (rows.length === 0) return []
  const columns = [
    { header: 'Campaign' },
    { header: 'Tier' },
    { header: 'Level' },
    { header: 'Pass rate' },
    { header: 'Raw', align: 'right' },
    { header: 'Excused', align: 'right' },
    { header: 'Executed', align: 'right' },
  ] as const
  return [{ kind: 'table', title: 'Tiers', columns, rows }]
}

function exceptionBlock(exceptions: readonly Exception[], now: Instant): readonly Block[] {
  if (exceptions.length === 0) return []
  const soonest = [...exceptions].sort((left, right) => daysLeft(left, now) - daysLeft(right, now))
  const rows = soonest.map((exception): readonly Cell[] => [
    { code: exceptionLabel(exception) },
    exception.owner,
    exception.reviewBy,
    isActive(exception, now) ? String(daysLeft(exception, now)) : 'expired',
    exception.reason,
  ])
  const columns = [
    { header: 'Subject' },
    { header: 'Owner' },
    { header: 'Review by' },
    { header: 'Days left', align: 'right' },
    { header: 'Reason' },
  ] as const
  return [{ kind: 'table', title: 'Exceptions', columns, rows }]
}
