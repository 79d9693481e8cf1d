import { describe, expect, test } from 'vitest'
import type { Finding } from '../checks/check.ts'
import { type CalendarDate, type Instant, parseInstant } from '../number/instant.ts'
import type { Acceptance, DeclaredChanges } from './declared-changes.ts'
import { DeclaredWeakenings } from './declared-weakenings.ts'
import type { IntendedChange } from './intended-change.ts'

const NOW = parseInstant('2026-03-01T12:00:00Z') as Instant
const GATE = 'traceability'
const LOST: Finding = { subject: 'R-1', message: 'tests/a.rs was made optional', file: 'matrix.json' }
const DANA: Acceptance = { kind: 'accepted', by: ['@dana'] }
const NOBODY: Acceptance = { kind: 'declared', why: 'the label x is not set', remedy: 'set the label x' }

const entry = (what: string = LOST.message, subject = 'R-1'): IntendedChange => ({
  ...{ id: 'a', gate: GATE, subject, change: { kind: 'weakened', what }, reason: 'r', owner: '@dana' },
  ...{ until: '2026-03-31' as CalendarDate, file: 'changes.yml', line: 2 },
})

function judge(findings: readonly Finding[], changes: Partial<DeclaredChanges>) {
  const register: DeclaredChanges = {
    ...{ register: 'changes.yml', exists: false, settled: [], added: [], acceptance: NOBODY },
    ...{ open: 0, maxOpen: 20, ...changes },
  }
  const judged = new DeclaredWeakenings(findings, { register, gate: GATE, now: NOW })
  return {
    open: judged.open,
    remedy: judged.remedy('put it back'),
    status: judged.checks()[0]?.status,
    covering: judged.covering().map(({ id }) => id),
    notes: judged.notes().map(({ message }) => message),
  }
}

describe('what is weaker than in the base', () => {
  test('is open, and can be declared', () => {
    expect(judge([LOST], {})).toEqual({
      open: [LOST],
      remedy:
        'put it back; or, where the change is wanted, declare it: create changes.yml with changes: [{ id: weakened-r-1, kind: weakened, gate: traceability, subject: "R-1", what: "tests/a.rs was made optional", reason: say why, owner: "@you", until: 2026-03-31 }]',
      status: undefined,
      covering: [],
      notes: [],
    })
  })

  test('is open while nobody has accepted it', () => {
    expect(judge([LOST], { added: [entry()] })).toMatchObject({
      open: [LOST],
      remedy: 'have the declared changes accepted, as the check Intended changes says',
      status: 'fail',
    })
  })

  test('is not open once it is accepted', () => {
    expect(judge([LOST], { added: [entry()], acceptance: DANA })).toEqual({
      ...{ open: [], remedy: 'put it back', status: 'pass', covering: ['a'], notes: [] },
    })
  })

  test('is open again where the base has the entry: it permits nothing more', () => {
    expect(judge([LOST], { settled: [entry()], acceptance: DANA })).toMatchObject({
      open: [LOST],
      covering: [],
      notes: ['intended change a is no longer needed: the base is as weak as it says; remove the entry'],
    })
  })

  test.each([
    [
      'another subject',
      entry(LOST.message, 'R-2'),
      'intended change a is not needed: it is as strong as in the base; remove the entry',
    ],
    [
      'another thing',
      entry('tests/b.rs was made optional'),
      'intended change a covers nothing: what is weaker is another thing: tests/a.rs was made optional; correct the entry',
    ],
  ])('is open where the entry is for %s', (_, other, note) => {
    const judged = judge([LOST], { added: [other], acceptance: DANA })
    expect([judged.open, judged.notes]).toEqual([[LOST], [note]])
  })

  test('is accepted thing by thing', () => {
    const more = { ...LOST, message: 'tests/b.rs was made optional' }
    expect(judge([LOST, more], { added: [entry()], acceptance: DANA }).open).toEqual([more])
  })

  test('is of the whole file where the finding names no subject', () => {
    const rule: Finding = { message: 'ci_policy: docs is no longer required', file: 'matrix.json' }
    const added = [entry(rule.message, 'ci_policy')]
    expect(judge([rule], { added, acceptance: DANA }).open).toEqual([])
  })
})
