import { EvidenceError } from '@governance-gates/document/strict'
import { describe, expect, it } from 'vitest'
import { after, DAY, HOUR, historyOf, START } from '../fixtures/incident-case.ts'
import { readHistory, writeHistory } from './history-file.ts'
import { orderedRows, seenAt } from './history-row.ts'

const rows = historyOf([
  { checks: [{ status: 'fail', subjects: ['a'] }], run: '1', generatedAt: '2026-03-02T02:00:00Z' },
  { at: after(HOUR), commit: 'b'.repeat(40), checks: [{ status: 'pass' }], listed: ['a'] },
])

describe('the file', () => {
  it('keeps every row, and gives the same text again', () => {
    const text = writeHistory(rows, START)
    expect(readHistory(text)).toEqual(rows)
    expect(writeHistory(readHistory(text), START)).toBe(text)
  })

  it('keeps a row once, for 180 days, and 500 of a gate', () => {
    expect(writeHistory([...rows, ...rows], START)).toBe(writeHistory(rows, START))
    const [first] = rows
    expect(readHistory(writeHistory(rows, after(180 * DAY)))).toHaveLength(2)
    expect(readHistory(writeHistory(rows, after(180 * DAY + 1)))).toHaveLength(1)
    const many = Array.from({ length: 501 }, (_, index) => ({ ...first, evaluatedAt: after(index) }))
    const kept = readHistory(writeHistory(many as typeof rows, START))
    expect(kept).toHaveLength(500)
    expect(kept[0]?.evaluatedAt).toBe(after(1))
  })

  it.each([
    ['a line that is cut off', '{"schema":', /cut off or not JSON/],
    ['another schema', '{"schema":"x"}', /not of governance.incident-history\/v1: schema/],
    ['a row without its symptoms', '{"schema":"governance.incident-history/v1"}', /: gate/],
  ])('refuses %s', (_, line, message) => {
    const read = () => readHistory(`${writeHistory(rows, START)}${line}\n`)
    expect(read).toThrow(EvidenceError)
    expect(read).toThrow(message)
  })
})

describe('the rows of a gate', () => {
  const told = (commit: string, hours: number) => ({ at: after(hours * HOUR), commit: commit.repeat(40) })
  const order = (...each: ReturnType<typeof told>[]) =>
    orderedRows(historyOf(each), 'conformance-gate').map(({ commit }) => commit[0])

  it('are in their order, each once', () => {
    expect(order(told('b', 2), told('a', 1), told('b', 2))).toEqual(['a', 'b'])
  })

  it('do not hold an old commit that ran again', () => {
    expect(order(told('a', 1), told('b', 2), told('a', 3), told('b', 4))).toEqual(['a', 'b', 'b'])
  })

  it('are of the gate only', () => {
    expect(orderedRows(historyOf([{ gate: 'perf-budget' }]), 'conformance-gate')).toEqual([])
  })

  it('speak of the time of their evidence, and never of the future', () => {
    const of = (generatedAt?: string) =>
      historyOf([generatedAt === undefined ? {} : { generatedAt }]).map(seenAt)
    expect(of()).toEqual([START])
    expect(of('2026-03-01T00:00:00Z')).toEqual([Date.parse('2026-03-01T00:00:00Z')])
    expect(of('2027-01-01T00:00:00Z')).toEqual([START])
  })
})
