import {
  type Change,
  coverage,
  type DeclaredChanges,
  daysLeft,
  type Exception,
  exceptionLabel,
  executedOf,
  failuresOf,
  formatRate,
  type Instant,
  isActive,
  passRate,
  quarantineDaysLeft,
  totalOf,
} from '@governance-gates/core'
import { type Block, type Cell, intendedChangeBlocks, proposalBlocks } from '@governance-gates/report'
import type { CampaignComparison } from '../checks/regression-judgement.ts'
import type { CampaignStanding, ConformanceDecision } from '../gate.ts'
import { titleOf } from '../gathered-campaign.ts'
import { nowOf } from '../quarantined-subject.ts'

/** The gate's parts of the job summary: regressions first, then campaigns, tiers, exceptions and quarantines. */
export function summaryBlocks(
  { standings, comparisons, proposals, covering }: ConformanceDecision,
  { exceptions, changes, now }: Registers,
): readonly Block[] {
  return [
    ...regressionBlock(comparisons),
    ...proposalBlocks(proposals, { ...changes, now }),
    ...intendedChangeBlocks(covering, changes),
    campaignBlock(standings),
    ...tierBlock(standings),
    ...exceptionBlock(exceptions, now),
    ...quarantineBlock(standings, now),
  ]
}

interface Registers {
  readonly exceptions: readonly Exception[]
  readonly changes: DeclaredChanges
  readonly now: Instant
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
  const hasQuarantine = standings.some(({ quarantined }) => quarantined.length > 0)
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
      // A column for what most never have would only be noise.
      ...(hasQuarantine
        ? ([
            { header: 'Quarantined', align: 'right' },
            { header: 'Raw', align: 'right' },
          ] as const)
        : []),
    ],
    rows: standings.map((standing) => [
      ...campaignRow(standing),
      ...(hasQuarantine ? quarantineCells(standing) : []),
    ]),
  }
}

function quarantineCells({ campaign, quarantined, isUsable }: CampaignStanding): readonly Cell[] {
  if (!isUsable) return ['–', '–']
  return [String(quarantined.length), formatRate(passRate(campaign.evidence.tally))]
}

function campaignRow({ campaign, judged, isUsable }: CampaignStanding): readonly Cell[] {
  const title = titleOf(campaign)
  if (!isUsable)
    return [title, campaign.paths.length === 0 ? 'no evidence' : 'not usable', ...Array(6).fill('–')]
  const { tally } = judged.evidence
  const passed = `${tally.pass + tally.flaky} of ${executedOf(tally)}`
  const executed = `${formatRate(coverage(tally))} of ${totalOf(tally)}`
  const numbers = [failuresOf(tally), tally.flaky, tally['not-applicable'], tally.skip].map(String)
  return [title, formatRate(passRate(tally)), passed, ...numbers, executed]
}

function tierBlock(standings: readonly CampaignStanding[]): readonly Block[] {
  const rows = standings
    .filter(({ isUsable }) => isUsable)
    .flatMap(({ campaign, tiers }) =>
      tiers.map(({ tier, policy, raw, judged, excused, quarantined }): readonly Cell[] => [
        titleOf(campaign),
        { code: tier },
        policy.level,
        { bar: passRate(judged) },
        formatRate(passRate(raw)),
        quarantined === 0 ? String(excused) : `${excused}, ${quarantined} quarantined`,
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

function quarantineBlock(standings: readonly CampaignStanding[], now: Instant): readonly Block[] {
  const all = standings.flatMap(({ campaign, quarantined }) =>
    quarantined.map((each) => ({ ...each, campaign: titleOf(campaign) })),
  )
  if (all.length === 0) return []
  const rows = all
    .toSorted((left, right) => (left.entry.lastDay < right.entry.lastDay ? -1 : 1))
    .map(({ entry, status, campaign }): readonly Cell[] => [
      campaign,
      { code: entry.subject },
      nowOf(status),
      entry.owner,
      entry.lastDay,
      String(quarantineDaysLeft(entry, now)),
      entry.reason,
    ])
  const columns = [
    { header: 'Campaign' },
    { header: 'Subject' },
    { header: 'Now' },
    { header: 'Owner' },
    { header: 'Last day' },
    { header: 'Days left', align: 'right' },
    { header: 'Reason' },
  ] as const
  return [{ kind: 'table', title: `Quarantine (${all.length} not judged)`, columns, rows }]
}
