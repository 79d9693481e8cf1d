import { changeWords, type DeclaredChanges, type IntendedChange } from '@governance-gates/core'
import type { Block } from './markdown/block.ts'

/** What is different from the baseline on purpose, for everybody who looks at a passing run. */
export function intendedChangeBlocks(
  used: readonly IntendedChange[],
  { added, acceptance }: DeclaredChanges,
): readonly Block[] {
  if (used.length === 0) return []
  const by = acceptance.kind === 'accepted' ? acceptance.by.join(', ') : ''
  return [
    {
      kind: 'table',
      title: 'Intended changes since the baseline',
      columns: [
        { header: 'Subject' },
        { header: 'Change' },
        { header: 'Reason' },
        { header: 'Owner' },
        { header: 'Until' },
        { header: 'Accepted by' },
      ],
      rows: used.map((entry) => [
        { code: entry.subject },
        changeWords(entry),
        entry.reason,
        entry.owner,
        entry.until,
        added.includes(entry) ? by : 'the base',
      ]),
    },
  ]
}
