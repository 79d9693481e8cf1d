import type { CalendarDate, DeclaredChanges, IntendedChange } from '@governance-gates/core'
import { expect, test } from 'vitest'
import { intendedChangeBlocks } from './intended-change-block.ts'

const entry = (subject: string): IntendedChange => ({
  ...{ id: subject, gate: 'conformance-gate', subject, change: { kind: 'removed' }, reason: 'r' },
  ...{ owner: '@dana', until: '2026-04-01' as CalendarDate, file: 'changes.yml', line: 2 },
})

const [mine, old] = [entry('mine'), entry('old')]
const DECLARED: DeclaredChanges = {
  ...{ register: 'changes.yml', exists: true, settled: [old], added: [mine] },
  ...{ acceptance: { kind: 'accepted', by: ['@kim'] }, open: 2, maxOpen: 20 },
}

test('says of each entry in use what it is, and who accepted it', () => {
  expect(intendedChangeBlocks([], DECLARED)).toEqual([])
  expect(intendedChangeBlocks([mine, old], DECLARED)).toMatchObject([
    {
      title: 'Intended changes since the baseline',
      rows: [
        [{ code: 'mine' }, 'removed', 'r', '@dana', '2026-04-01', '@kim'],
        [{ code: 'old' }, 'removed', 'r', '@dana', '2026-04-01', 'the base'],
      ],
    },
  ])
})
