import {
  ANY_ORIGIN,
  type CampaignEvidence,
  type Change,
  EMPTY_TALLY,
  type Tally,
} from '@governance-gates/core'
import { expect, test } from 'vitest'
import type { CampaignStanding, ConformanceDecision } from '../gate.ts'
import { outputsOf } from './outputs.ts'

const evidence = (tally: Partial<Tally>): CampaignEvidence => ({
  files: [],
  tally: { ...EMPTY_TALLY, ...tally },
  tiers: new Map(),
  naming: { kind: 'counts' },
  failures: [],
  problems: [],
  conflicts: [],
  generatedAt: undefined,
  subjectKinds: [],
  shards: [],
  repeats: { results: 0, subjects: [] },
})

function decision(tallies: readonly Partial<Tally>[], changes: readonly number[] = []): ConformanceDecision {
  const campaigns = tallies.map((tally) => ({
    name: 'c',
    policy: {
      evidence: ['x'],
      format: 'auto',
      'min-executed': 1,
      'max-quarantined': { coefficient: 5n, scale: 0 },
      'if-missing': 'fail',
      'if-empty': 'fail',
      reruns: 'worst',
      totals: 'declared',
      exceptions: 'report',
    } as const,
    patterns: ['x'],
    paths: ['x'],
    evidence: evidence(tally),
    failingPaths: [],
    origin: ANY_ORIGIN,
    unselected: 0,
    kept: 0,
    unmatched: [],
    unmet: [],
    countedFiles: 0,
    inventory: undefined,
  }))
  const rates = { before: { part: 0, whole: 0 }, after: { part: 0, whole: 0 } }
  const change = (count: number): Change => ({ count })
  return {
    checks: [],
    notes: [],
    exceptionUse: { applied: [], expired: [], unused: [] },
    standings: campaigns.map(
      (campaign): CampaignStanding => ({
        campaign,
        judged: campaign,
        quarantined: [],
        isUsable: true,
        tiers: [],
      }),
    ),
    proposals: [],
    covering: [],
    comparisons: campaigns.slice(0, changes.length).map((campaign, index) => ({
      campaign,
      comparison: {
        passRate: rates,
        coverage: rates,
        newFailures: change(changes[index] ?? 0),
        newNotApplicable: change(1),
        absent: change(2),
      },
    })),
  }
}

test('over several campaigns, rates are the lowest and numbers the sum', () => {
  const both = decision(
    [
      { pass: 9, fail: 1, 'not-applicable': 10 },
      { pass: 3, error: 1, 'not-applicable': 1 },
    ],
    [4, 5],
  )
  expect(outputsOf(both)).toEqual({
    'pass-rate': '75',
    coverage: '50',
    failures: '2',
    'not-applicable': '11',
    regressions: '15',
    quarantined: '0',
  })
})

test('a rate that could not be measured is empty, whatever the other campaigns measured', () => {
  expect(outputsOf(decision([{ pass: 1 }, { skip: 1 }]))).toMatchObject({ 'pass-rate': '', coverage: '0' })
  expect(outputsOf(decision([]))).toMatchObject({ 'pass-rate': '', failures: '0' })
})
