import type { Check } from '@governance-gates/core'
import { describe, expect, it } from 'vitest'
import { titleOf } from './decided.ts'
import { type CaseChanges, incomplete, inputOf, known, person, review } from './fixtures/decision-case.ts'
import { decide } from './gate.ts'
import { outputsOf } from './report/outputs.ts'

const YES = '{ paths: "src/**" }'
const NO = '{ paths: "docs/**" }'
const OPEN = '{ author: "@orbit/reviewers" }'
const APPROVED = { facts: { reviews: known([review('dana')]) } }

function checksOf(decisions: string, changes: CaseChanges = {}): readonly Check[] {
  return decide({ kind: 'change', input: inputOf(decisions, changes) }).checks
}

function only(decisions: string, changes: CaseChanges = {}): Check | undefined {
  return checksOf(decisions, changes).find(({ scope }) => scope.decision !== undefined)
}

describe('a decision', () => {
  const decision = (when: string) => `  d: { when: ${when}, require: { approvals: { from: "@dana" } } }\n`
  const open = (when: string) =>
    `  d: { when: ${when}, require: { approvals: { from: "@orbit/security" } } }\n`

  it.each([
    ['applies and is met', decision(YES), APPROVED, 'pass'],
    ['applies and is not met', decision(YES), {}, 'fail'],
    ['applies, and whether it is met is not known', open(YES), APPROVED, 'inconclusive'],
    ['may apply, and is met', decision(OPEN), APPROVED, 'pass'],
    ['may apply, and is not met', decision(OPEN), {}, 'inconclusive'],
    ['may apply, and may be met', open(OPEN), APPROVED, 'inconclusive'],
    ['does not apply, met or not', decision(NO), APPROVED, 'skipped'],
    ['does not apply', decision(NO), {}, 'skipped'],
  ])('that %s', (_, decisions, changes, status) => {
    expect(only(decisions, changes)?.status).toBe(status)
  })

  it('says what is left to do, and who can do it', () => {
    const decisions = `  api:
    title: A breaking change
    when: { all: [ { paths: "src/**" }, { label: breaking } ] }
    require:
      all:
        - { approvals: { from: [owner:runtime, backup:runtime] } }
        - { changelog: entry }
`
    const changes = {
      facts: {
        labels: known([{ name: 'breaking', by: person('sam') }]),
        reviews: known([review('kim'), review('sam')]),
      },
      differences: { changelogs: new Map([['CHANGELOG.md', known(['Search has another name.'])]]) },
    }
    expect(only(decisions, changes)).toMatchObject({
      id: 'decision-authority/decision:api',
      status: 'inconclusive',
      actual: { value: '1 of 2 met' },
      detail: 'A breaking change',
      remedy:
        'give the input github-token a token that may read the members of the organisation, or name people in the policy',
      findings: [
        { message: 'applies because of: src/search.rs; label breaking' },
        {
          message:
            '? 1 approval from @dana (owner of runtime) or @orbit/reviewers (backup of runtime): cannot tell: nothing is known of @orbit/reviewers; give the input github-token a token that may read the members of the organisation, or name people in the policy',
        },
        { message: 'ask @dana or a member of @orbit/reviewers to approve' },
        { message: '☑ an entry in CHANGELOG.md: new in CHANGELOG.md: Search has another name.' },
        { message: 'does not count: @kim approved, but is the author' },
      ],
    })
  })

  it('fits on one screen, however large the change', () => {
    const files = Array.from({ length: 3_000 }, (_, index) => ({ path: `src/${index}.rs` }))
    const reviews = Array.from({ length: 100 }, (_, index) =>
      review(`stranger-${index}`, 'changes-requested'),
    )
    const findings =
      only(decision(YES), { facts: { files: known(files), reviews: known(reviews) } })?.findings ?? []
    expect(findings).toHaveLength(30)
    expect(findings[0]?.message).toBe('applies because of: src/0.rs; src/1.rs; src/2.rs; src/3.rs; 2996 more')
    expect(findings.at(-1)?.message).toBe('… 73 more lines')
  })
})

describe('groups of requirements', () => {
  const either = (kind: string) =>
    `  d: { when: ${YES}, require: { ${kind}: [ { approvals: { from: "@dana" } }, { changelog: entry } ] } }\n`

  it.each([
    ['any', {}, 'fail'],
    ['any', APPROVED, 'pass'],
    ['all', APPROVED, 'fail'],
    ['all', {}, 'fail'],
    ['any', { differences: { changelogs: new Map() } }, 'inconclusive'],
  ] as const)('%s of %j: %s', (kind, changes, status) => {
    expect(only(either(kind), changes)?.status).toBe(status)
  })

  it('that need one of several say so', () => {
    expect(only(either('any'))?.findings.map(({ message }) => message)).toEqual([
      'applies because of: src/search.rs',
      'one of the following is enough:',
      '☐ 1 approval from @dana: ask @dana to approve',
      '☐ an entry in CHANGELOG.md: describe the change in CHANGELOG.md, below Unreleased',
    ])
  })
})

describe('a merge group of several pull requests', () => {
  const decisions = `  d: { title: A change, when: ${YES}, require: { approvals: { from: "@dana" } } }\n`

  it('is decided for each of them, with checks of its own', () => {
    const inputs = [
      inputOf(decisions, { facts: { ...APPROVED.facts, number: 6 } }),
      inputOf(decisions, { facts: { number: 7 } }),
    ]
    const { checks, decided } = decide({ kind: 'group', inputs })
    expect(checks.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'decision-authority/decision:d:#6 pass',
      'decision-authority/undecided:#6 pass',
      'decision-authority/unowned:#6 pass',
      'decision-authority/decision:d:#7 fail',
      'decision-authority/undecided:#7 pass',
      'decision-authority/unowned:#7 pass',
    ])
    expect(decided.map(titleOf)).toEqual(['A change (#6)', 'A change (#7)'])
    expect(outputsOf({ checks, decided })).toEqual({ applying: '["d"]', open: '["d"]' })
  })
})

describe('where no decision applies', () => {
  const undecided = (when: string, standard: string) => {
    const input = inputOf(`  d: { when: ${when}, require: { approvals: { from: "@dana" } } }\n`)
    const decisions = {
      ...input.decisions,
      fixed: { ...input.decisions.fixed, default: standard === 'deny' ? 'deny' : 'allow' } as const,
    }
    const { checks } = decide({ kind: 'change', input: { ...input, decisions } })
    return checks.find(({ rule }) => rule === 'decision-authority/undecided')?.status
  }

  it.each([
    [NO, 'allow', 'pass'],
    [NO, 'deny', 'fail'],
    [YES, 'deny', 'pass'],
    [OPEN, 'allow', 'pass'],
    [OPEN, 'deny', 'inconclusive'],
  ])('%s, default %s: %s', (when, standard, status) => {
    expect(undecided(when, standard)).toBe(status)
  })
})

describe('other requirements', () => {
  const needs = (requirement: string, changes: CaseChanges) =>
    only(`  d: { when: ${YES}, require: ${requirement} }\n`, changes)
  const verdict = (status: 'pass' | 'fail' | 'inconclusive', fault?: string) => ({
    verdicts: [{ gate: 'conformance-gate', status, path: 'v.json', fault }],
  })

  it.each([
    ['that passes', verdict('pass'), 'pass'],
    ['that fails', verdict('fail'), 'fail'],
    ['that is inconclusive', verdict('inconclusive'), 'inconclusive'],
    ['that does not count', verdict('pass', 'is of another commit'), 'inconclusive'],
    [
      'of another gate',
      { verdicts: [{ gate: 'perf-budget', status: 'pass' as const, path: 'v.json', fault: undefined }] },
      'inconclusive',
    ],
    [
      'of two systems, one of which fails',
      { verdicts: [...verdict('pass').verdicts, ...verdict('fail').verdicts] },
      'fail',
    ],
    ['that is missing', {}, 'inconclusive'],
  ])('a verdict %s', (_, changes, status) => {
    expect(needs('{ verdict: conformance-gate }', changes)?.status).toBe(status)
  })

  const reported = (app: string, state: 'success' | 'failure' | 'pending') => ({
    facts: { statuses: known([{ name: 'scan', app, state }]) },
  })

  it.each([
    ['success of the app', reported('scanner', 'success'), 'pass'],
    ['failure of the app', reported('scanner', 'failure'), 'fail'],
    ['a run of the app that has not ended', reported('scanner', 'pending'), 'fail'],
    ['success of another app under the name', reported('github-actions', 'success'), 'fail'],
    ['no status', {}, 'fail'],
    ['statuses that could not be read', { facts: { statuses: incomplete([]) } }, 'inconclusive'],
  ])('%s', (_, changes, status) => {
    expect(needs('{ status: { name: scan, app: scanner } }', changes)?.status).toBe(status)
  })
})

describe('files without an owner', () => {
  const unownedOf = (unowned: 'fail' | 'warn' | 'allow', changes: CaseChanges) => {
    const input = inputOf('', changes)
    const ownership = input.ownership && { ...input.ownership, unowned }
    const { checks } = decide({ kind: 'change', input: { ...input, ownership } })
    return checks.find(({ rule }) => rule === 'decision-authority/unowned')?.status
  }
  const outside = { facts: { files: known([{ path: 'Makefile' }]) } }

  it.each([
    ['fail', {}, 'pass'],
    ['fail', outside, 'fail'],
    ['warn', outside, 'warn'],
    ['allow', outside, undefined],
    ['fail', { facts: { files: incomplete([]) } }, 'inconclusive'],
    ['warn', { facts: { files: incomplete([]) } }, 'warn'],
  ] as const)('%s, %j: %s', (unowned, changes, status) => {
    expect(unownedOf(unowned, changes)).toBe(status)
  })
})

describe('a run without a pull request', () => {
  it('decides nothing, nor does what cannot be read', () => {
    expect(decide({ kind: 'none' }).checks[0]?.status).toBe('skipped')
    expect(decide({ kind: 'unread', why: 'no token', remedy: 'give one' }).checks[0]).toMatchObject({
      status: 'inconclusive',
      detail: 'no token',
      remedy: 'give one',
    })
  })
})
