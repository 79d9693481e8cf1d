import { type Actual, type Check, parseInstant } from '@governance-gates/core'
import { type ArtifactManifest, MANIFEST_SCHEMA } from '@governance-gates/evidence-artifact'
import type { Verdict } from '@governance-gates/verdict'
import { describe, expect, test } from 'vitest'
import type { VerdictInput } from '../release-evidence.ts'
import { checkVerdicts, verdictsOf } from './verdict-checks.ts'

function instant(text: string) {
  const parsed = parseInstant(text)
  if (parsed === undefined) throw new Error(`${text} is not an instant`)
  return parsed
}

const passing: Check = {
  id: 'perf-budget/budget:a',
  rule: 'perf-budget/budget',
  scope: { budget: 'a' },
  title: 'Budget',
  status: 'pass',
  actual: { value: 1, unit: 'ms' },
  expected: { operator: 'at-most', limit: 2, unit: 'ms' },
  findings: [],
}

function verdict(changes: Partial<Verdict> = {}): Verdict {
  return {
    schema: 'governance.verdict/v1',
    gate: 'perf-budget',
    status: 'pass',
    mode: 'strict',
    blocking: false,
    thresholdsVersion: 'v1',
    evaluatedAt: '2026-03-01T12:00:00Z',
    subject: { repository: 'o/r', commit: 'head', ref: 'refs/heads/main', os: 'Linux' },
    rules: { path: '.github/governance.yml', sha256: 'aa' },
    notes: [],
    evidence: [],
    checks: [passing],
    exceptions: { applied: [], expired: [], unused: [] },
    ...changes,
  }
}

const about = (changes: Partial<Verdict['subject']>) => ({ subject: { ...verdict().subject, ...changes } })

function inputOf(verdicts: readonly Verdict[], options: Partial<VerdictInput> = {}): VerdictInput {
  return {
    required: ['perf-budget'],
    cells: [],
    readings: verdicts.map((each, index) => ({ kind: 'read', path: `${index}.json`, verdict: each })),
    commit: 'head',
    repository: 'o/r',
    policySha256: 'aa',
    earlierPolicy: undefined,
    rulesBranch: undefined,
    maxAge: { milliseconds: 86_400_000, text: '1d' },
    now: instant('2026-03-02T12:00:00Z'),
    ...options,
  }
}

const amountOf = ({ value, unit }: Actual) => (unit === undefined ? value : `${value} ${unit}`)

function judge(verdicts: readonly Verdict[], options: Partial<VerdictInput> = {}) {
  return checkVerdicts(inputOf(verdicts, options)).map(
    ({ id, status, actual }) => `${id}: ${status} (${actual === null ? null : amountOf(actual)})`,
  )
}

/** A cell of a matrix of two, with the gates of which it left a verdict. */
function cell(index: number, gates: readonly string[], changes: Partial<ArtifactManifest> = {}) {
  const producer = { repository: 'o/r', commit: 'head', ref: '', event: 'push', workflow: 'CI', runId: 1 }
  const manifest: ArtifactManifest = {
    schema: MANIFEST_SCHEMA,
    name: 'quality',
    createdAt: '2026-03-01T12:00:00Z',
    producer: { ...producer, runAttempt: 1, job: 'cell', os: index === 0 ? 'Linux' : 'Windows' },
    cell: { index, total: 2, label: '' },
    files: gates.map((gate) => ({
      ...{ path: `verdict/${gate}.json`, role: 'verdict' as const, gate, sha256: 'a'.repeat(64), bytes: 1 },
    })),
    ...changes,
  }
  return { manifest, gates }
}

describe('a matrix of which the verdict is', () => {
  const both = ['perf-budget', 'traceability']
  test.each<[string, VerdictInput['cells'], string]>([
    ['whole', [cell(0, both), cell(1, both)], 'pass (pass on Linux)'],
    ['without a cell', [cell(0, both)], 'inconclusive (cell: cell 2 of 2 left no evidence)'],
    [
      'without a verdict of one cell',
      [cell(0, both), cell(1, ['traceability'])],
      'inconclusive (no verdict for Windows, cell 2 of 2)',
    ],
    [
      'without a verdict of a cell that was asked for others',
      [cell(0, both), cell(1, ['traceability'], { asked: { evidence: [], gates: ['traceability'] } })],
      'pass (pass on Linux)',
    ],
    [
      'without a verdict of a cell that was asked for it',
      [
        cell(0, ['traceability']),
        cell(1, ['traceability'], { asked: { evidence: [], gates: ['perf-budget'] } }),
      ],
      'inconclusive (no verdict for Linux, cell 1 of 2)',
    ],
    [
      'without what a cell should have left when it ran again',
      [cell(0, both), cell(1, [], { lost: { runAttempt: 2, reason: 'cell ended with failure' } })],
      'inconclusive (cell: cell 2 of 2 (Windows) left nothing in attempt 2 (cell ended with failure); what an earlier attempt left does not count)',
    ],
    ['without a cell of a job that runs other gates', [cell(0, ['traceability'])], 'pass (pass on Linux)'],
  ])('%s', (_, cells, expected) => {
    expect(judge([verdict()], { cells })).toEqual([
      `release-check/verdicts-required:perf-budget: ${expected}`,
    ])
    expect(verdictsOf('perf-budget', inputOf([verdict()], { cells }))).toHaveLength(
      expected.startsWith('pass') ? 1 : 0,
    )
  })

  test('fails where a verdict fails, whatever is missing besides', () => {
    expect(judge([verdict({ status: 'fail' })], { cells: [cell(0, both)] })).toEqual([
      'release-check/verdicts-required:perf-budget: fail (fail on Linux)',
    ])
  })
})

describe('the verdict of a required gate', () => {
  test('is a pass of this commit, merged over a matrix', () => {
    expect(judge([verdict()])).toEqual(['release-check/verdicts-required:perf-budget: pass (pass on Linux)'])
    expect(judge([verdict(), verdict(about({ os: 'Windows' })), verdict(about({ os: 'macOS' }))])).toEqual([
      'release-check/verdicts-required:perf-budget: pass (pass on Linux, Windows, macOS)',
    ])
  })

  test.each<[string, Partial<Verdict>, string]>([
    ['it failed', { status: 'fail' }, 'fail'],
    ['it could not be measured', { status: 'inconclusive' }, 'inconclusive'],
    ['it is of another commit', about({ commit: 'before' }), 'inconclusive'],
    ['it is of no commit', about({ commit: '' }), 'inconclusive'],
    ['it is of another repository', about({ repository: 'x/y' }), 'inconclusive'],
    ['it was judged in rollback', { mode: 'rollback' }, 'fail'],
    ['it was observed', { mode: 'observe', observeUntil: '2026-03-31' }, 'fail'],
    ['it was observed, and failed', { mode: 'observe', status: 'fail', blocking: false }, 'fail'],
    ['it was judged by another policy', { rules: { path: 'p', sha256: 'bb' } }, 'inconclusive'],
    ['it is too old', { evaluatedAt: '2026-03-01T11:59:59Z' }, 'fail'],
    ['it is of the future', { evaluatedAt: '2026-03-02T12:05:01Z' }, 'inconclusive'],
    ['its moment is invalid', { evaluatedAt: 'now' }, 'inconclusive'],
    ['it is of another gate', { gate: 'traceability' }, 'inconclusive'],
  ])('is not enough where %s', (_, changes, status) => {
    expect(judge([verdict(changes)])).toEqual([
      expect.stringContaining(`release-check/verdicts-required:perf-budget: ${status} (`),
    ])
  })

  test('is the worst of a matrix', () => {
    const failing = verdict({ status: 'fail', ...about({ os: 'Windows' }) })
    expect(judge([verdict(), failing])).toEqual([
      'release-check/verdicts-required:perf-budget: fail (fail on Windows)',
    ])
    const unknown = verdict({ status: 'inconclusive', ...about({ os: 'macOS' }) })
    expect(judge([unknown, failing])).toEqual([
      'release-check/verdicts-required:perf-budget: fail (fail on Windows)',
    ])
  })

  test('is missing', () => {
    expect(judge([])).toEqual(['release-check/verdicts-required:perf-budget: inconclusive (null)'])
  })

  test('may be of another commit beside one of this', () => {
    const old = verdict({ status: 'fail', ...about({ commit: 'before' }) })
    expect(judge([old, verdict()])).toEqual([
      'release-check/verdicts-required:perf-budget: pass (pass on Linux)',
    ])
    expect(verdictsOf('perf-budget', inputOf([old, verdict()]))).toEqual([verdict()])
  })

  test.each<[string, Partial<Verdict>]>([
    ['in mode rollback', { mode: 'rollback' }],
    ['in mode observe', { mode: 'observe', observeUntil: '2026-03-31' }],
    ['by another policy', { rules: { path: 'p', sha256: 'bb' } }],
    ['of a fork', about({ repository: 'fork/r' })],
    ['of the future', { evaluatedAt: '2099-01-01T00:00:00Z' }],
    ['of long ago', { evaluatedAt: '2026-01-01T00:00:00Z' }],
  ])('%s proves nothing of 1.0, and neither do those beside it', (_, changes) => {
    expect(verdictsOf('perf-budget', inputOf([verdict(), verdict(changes)]))).toEqual([])
  })

  test('of a gate that nobody requires warns where it has not passed', () => {
    const other = verdict({ gate: 'conformance-gate', status: 'fail' })
    expect(judge([verdict(), other])).toEqual([
      'release-check/verdicts-required:perf-budget: pass (pass on Linux)',
      'release-check/verdicts-others: warn (1 verdicts that did not pass)',
    ])
  })

  test('may be a few minutes ahead, as clocks are', () => {
    expect(judge([verdict({ evaluatedAt: '2026-03-02T12:04:00Z' })])[0]).toContain('pass')
    expect(judge([verdict({ evaluatedAt: '2026-03-02T12:06:00Z' })])[0]).toContain('inconclusive')
  })

  test('beside a file that is not a verdict is not the whole evidence', () => {
    const unreadable = {
      kind: 'unreadable',
      path: 'x.json',
      finding: { message: 'not JSON', file: 'x.json' },
    } as const
    const readings = [{ kind: 'read', path: 'a', verdict: verdict() }, unreadable] as const
    expect(judge([], { readings })).toEqual([
      'release-check/verdicts-required:perf-budget: pass (pass on Linux)',
      'release-check/verdicts-readable: inconclusive (1 unreadable files)',
    ])
  })
})

describe('a policy that has changed since', () => {
  const earlierPolicy = { sha256: 'aa', branch: 'main' }
  const moved: Partial<VerdictInput> = { policySha256: 'bb', rulesBranch: 'main' }

  test('is said where the commit had the one before', () => {
    const [check] = checkVerdicts(inputOf([verdict()], { ...moved, earlierPolicy }))
    expect(check).toMatchObject({
      status: 'warn',
      actual: { value: 'pass on Linux' },
      findings: [{ message: 'judged by the policy of this commit; that of main has changed since' }],
    })
    expect(verdictsOf('perf-budget', inputOf([verdict()], { ...moved, earlierPolicy }))).toHaveLength(1)
  })

  test.each<[string, Partial<VerdictInput>, Partial<Verdict>]>([
    ['where the commit is not on the branch', { earlierPolicy: undefined }, {}],
    ['where it is neither of the two', { earlierPolicy }, { rules: { path: 'p', sha256: 'cc' } }],
  ])('blocks %s', (_, options, changes) => {
    const input = inputOf([verdict(changes)], { ...moved, ...options })
    expect(checkVerdicts(input)[0]).toMatchObject({
      status: 'inconclusive',
      actual: { value: 'judged by another policy' },
      remedy: 'release a commit of main, with the verdict of perf-budget from its push',
    })
    expect(verdictsOf('perf-budget', input)).toEqual([])
  })

  test('hides nothing', () => {
    const failed = verdict({ status: 'fail', blocking: true, checks: [{ ...passing, status: 'fail' }] })
    expect(judge([verdict(), failed], { ...moved, earlierPolicy })).toEqual([
      'release-check/verdicts-required:perf-budget: fail (fail on Linux)',
    ])
  })
})
