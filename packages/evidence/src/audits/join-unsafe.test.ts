import { describe, expect, test } from 'vitest'
import { type AuditReading, auditReading, known, type UnsafeUse, unknown } from './audit-reading.ts'
import { joinUnsafe } from './join-unsafe.ts'

const added = { ecosystem: 'cargo', name: 'zip_lite', version: '1.2.0', source: 'registry' } as const
const own = { ecosystem: 'cargo', name: 'zip-lite', version: '1.2.0' }
const none = { functions: 0, exprs: 0, item_impls: 0, item_traits: 0, methods: 0 }
const use = (used: number, unused: number, forbidsUnsafe: boolean): UnsafeUse => ({
  package: own,
  forbidsUnsafe,
  counts: known({ used: { ...none, exprs: used, methods: 1 }, unused: { ...none, functions: unused } }),
})
const reading = (unsafe: readonly UnsafeUse[], more: Partial<AuditReading> = {}) =>
  auditReading(
    { tool: 'cargo-geiger', format: 'cargo-geiger', topics: more.topics ?? ['unsafe'] },
    { universe: { kind: 'listed', packages: [] }, unsafe, ...more },
  )

describe('the unsafe code of an added package', () => {
  test('is the sum of all five counters', () => {
    expect(joinUnsafe(added, [reading([use(3, 5, false)])])).toEqual({
      status: 'measured',
      used: 4,
      unused: 5,
      forbidsUnsafe: false,
    })
  })

  test.each([
    ['reports', [reading([use(3, 5, true)]), reading([use(7, 1, false)])]],
    ['rows', [reading([use(3, 5, true), use(7, 1, false)])]],
  ])('is the worst of several %s', (_, readings) => {
    expect(joinUnsafe(added, readings)).toEqual({
      status: 'measured',
      used: 8,
      unused: 5,
      forbidsUnsafe: false,
    })
  })

  test.each<[string, readonly AuditReading[], string]>([
    ['there is no report', [], 'there is no report of unsafe code'],
    [
      'the report is about something else',
      [reading([use(0, 0, true)], { topics: [] })],
      'there is no report of unsafe code',
    ],
    ['no report names it', [reading([])], 'cargo-geiger: it is not among the packages of the report'],
    [
      'nothing was counted',
      [reading([{ package: own, forbidsUnsafe: true, counts: unknown('--forbid-only') }])],
      'cargo-geiger: --forbid-only',
    ],
    [
      'files were not scanned',
      [reading([use(0, 0, true)], { notMeasured: [{ kind: 'run', why: '1 file' }] })],
      'cargo-geiger: 1 file',
    ],
    [
      'there are no metrics',
      [reading([use(0, 0, true)], { notMeasured: [{ kind: 'package', package: own, why: 'no metrics' }] })],
      'cargo-geiger: no metrics',
    ],
  ])('is not zero where %s', (_, readings, why) => {
    expect(joinUnsafe(added, readings)).toEqual({ status: 'not-measured', why: [why] })
  })

  test('is not that of another version', () => {
    expect(joinUnsafe({ ...added, version: '1.2.1' }, [reading([use(0, 0, true)])]).status).toBe(
      'not-measured',
    )
    expect(joinUnsafe({ ...added, version: undefined }, [reading([use(0, 0, true)])])).toEqual({
      status: 'not-measured',
      why: ['no lock file says which version it is'],
    })
  })
})
