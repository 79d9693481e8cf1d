import type { Instant } from '@governance-gates/core'
import {
  ANY_ORIGIN,
  type CalendarDate,
  type Exception,
  parseInstant,
  ResultLedger,
} from '@governance-gates/core'
import { loadPolicy } from '@governance-gates/policy'
import type { Block } from '@governance-gates/report'
import { expect, test } from 'vitest'
import { judgeRegressions } from '../checks/regression-checks.ts'
import { NO_CHANGES } from '../fixtures/corpus-campaign.ts'
import { judgeConformance } from '../gate.ts'
import { summaryBlocks } from './summary.ts'

const NOW = parseInstant('2026-03-01T12:00:00Z') as Instant

const POLICY = `version: 1
platform: x
thresholds: x
conformance:
  campaigns:
    corpus: { title: The corpus, evidence: x.json, tiers: { core: { level: required } } }
    scenarios: { evidence: y.json, max-failures: 0, if-missing: warn }
  baseline: { path: baseline.json }
  exceptions: { path: exceptions.yml }
`

const exception = (subject: string, reviewBy: string): Exception => ({
  subject,
  owner: 'dana',
  reason: 'known',
  reviewBy: reviewBy as CalendarDate,
  file: 'exceptions.yml',
  line: 1,
})

function blocks(): readonly Block[] {
  const { conformance } = loadPolicy(POLICY, 'governance.yml').policy
  if (conformance === undefined) throw new Error('no section')
  const ledger = new ResultLedger('worst')
  ledger.open('x.json')
  ledger.add({ subject: 'a', status: 'pass', tier: 'core' })
  ledger.add({ subject: 'b', status: 'fail', tier: 'core' })
  const campaigns = Object.entries(conformance.campaigns).map(([name, policy]) => ({
    name,
    policy,
    patterns: policy.evidence,
    paths: name === 'corpus' ? ['x.json'] : [],
    evidence: name === 'corpus' ? ledger.evidence() : new ResultLedger('worst').evidence(),
    failingPaths: [],
    origin: ANY_ORIGIN,
    unselected: 0,
    kept: 0,
    unmatched: [],
    unmet: [],
    countedFiles: 0,
    inventory: undefined,
  }))
  const subjects = new Map([['gone', { status: 'pass', tier: 'core' }] as const])
  const tally = { skip: 0, 'not-applicable': 0, pass: 1, flaky: 0, fail: 0, error: 0 }
  const baseline = {
    campaigns: new Map([['corpus', { tally, tiers: new Map([['core', tally]]), subjects }]]),
    holdsEveryCampaign: true,
  }
  const exceptions = [
    exception('late', '2026-06-30'),
    exception('b', '2026-03-01'),
    exception('old', '2026-01-31'),
  ]
  const decision = judgeConformance({
    policy: conformance,
    campaigns,
    baseline: { kind: 'read', path: 'baseline.json', baseline },
    exceptions,
    changes: NO_CHANGES,
    judgeRegressions,
    quarantine: { entries: [], proposed: [] },
    outcomes: { everything: [], named: new Map() },
    now: NOW,
  })
  return summaryBlocks(decision, { exceptions, changes: NO_CHANGES, now: NOW })
}

test('shows regressions first, then campaigns, tiers and exceptions', () => {
  expect(blocks().map(({ title }) => title)).toEqual([
    'Changes against the baseline',
    'To declare what is wanted: create changes.yml',
    'Campaigns',
    'Tiers',
    'Exceptions',
  ])
})

test.each([
  ['Changes against the baseline', [['The corpus', 'absent', { code: 'gone' }]]],
  [
    'Campaigns',
    [
      ['The corpus', '50%', '1 of 2', '1', '0', '0', '0', '100% of 2'],
      ['scenarios', 'no evidence', '–', '–', '–', '–', '–', '–'],
    ],
  ],
  // The excused subject is left out of the rate, which is shown beside the raw one.
  [
    'Tiers',
    [['The corpus', { code: 'core' }, 'required', { bar: { part: 1, whole: 1 } }, '50%', '1', '2 of 2']],
  ],
  [
    'Exceptions',
    [
      [{ code: 'old' }, 'dana', '2026-01-31', 'expired', 'known'],
      [{ code: 'b' }, 'dana', '2026-03-01', '1', 'known'],
      [{ code: 'late' }, 'dana', '2026-06-30', '122', 'known'],
    ],
  ],
])('%s', (title, rows) => {
  const block = blocks().find((each) => each.title === title)
  expect(block?.kind === 'table' ? block.rows : undefined).toEqual(rows)
})
