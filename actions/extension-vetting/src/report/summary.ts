import type { EntryStanding } from '@governance-gates/project-files/extensions'
import { type ExtensionEntry, writtenText } from '@governance-gates/project-files/extensions'
import type { Block, Cell } from '@governance-gates/report'
import type { JudgedList, VettingDecision } from '../gate.ts'
import { pinText } from '../vetting/pin.ts'
import type { DeclaredCount, VettingInput } from '../vetting-input.ts'

/** The gate's parts of the job summary: what the change does to the list, and how many extensions each tier has. */
export function summaryBlocks({ list }: VettingDecision, input: VettingInput): readonly Block[] {
  if (list === undefined) return []
  return [...changeBlock(list, input), ...tierBlock(list, input.counts)]
}

function changeBlock({ difference }: JudgedList, { before }: VettingInput): readonly Block[] {
  if (before.kind !== 'read') return []
  const touched = [...difference.standings].filter(([, { kind }]) => kind !== 'kept')
  const rows = [
    ...touched.map(([entry, standing]) => rowOf(entry, changeText(standing))),
    ...difference.removed.map((entry) => rowOf(entry, 'removed')),
  ]
  const columns = ['Extension', 'Change', 'Tier', 'Pin', 'Licence', 'Place'].map((header) => ({ header }))
  return [{ kind: 'table', title: 'Changes of the list', columns, rows }]
}

function rowOf(entry: ExtensionEntry, change: string): readonly Cell[] {
  return [
    { code: entry.id },
    change,
    writtenText(entry.tier),
    { code: pinText(entry) },
    writtenText(entry.licence),
    { code: `${entry.file}:${entry.line}` },
  ]
}

function changeText(standing: EntryStanding): string {
  switch (standing.kind) {
    case 'kept':
      return ''
    case 'added':
      return standing.before === undefined ? 'added' : `renamed from ${standing.before.id}`
    case 'changed':
      return [...standing.columns].join(', ')
  }
}

function tierBlock({ tiers }: JudgedList, counts: ReadonlyMap<string, DeclaredCount>): readonly Block[] {
  if (counts.size === 0) return []
  const names = [...new Set([...counts.keys(), ...tiers.keys()])]
  const rows = names.map((tier): readonly Cell[] => {
    const declared = counts.get(tier)
    return [{ code: tier }, String(tiers.get(tier) ?? 0), countText(declared)]
  })
  const columns = [
    { header: 'Tier' },
    { header: 'Entries', align: 'right' },
    { header: 'Declared', align: 'right' },
  ] as const
  return [{ kind: 'table', title: 'Tiers', columns, rows }]
}

function countText(declared: DeclaredCount | undefined): string {
  if (declared === undefined) return 'unknown tier'
  if (declared.count !== undefined) return String(declared.count)
  return declared.minimum === undefined ? '' : `${declared.minimum} or more`
}
