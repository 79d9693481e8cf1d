import {
  atMost,
  type Check,
  checkOf,
  type Decimal,
  decimalOf,
  decimalToText,
  exactly,
  type Finding,
  formatRate,
  measured,
} from '@governance-gates/core'
import type { CapabilityPolicy, ChangePolicy } from '@governance-gates/policy'
import type {
  EntryStanding,
  ExtensionEntry,
  ListDifference,
} from '@governance-gates/project-files/extensions'
import { changeApart, changeEntries, changeSize, comparison } from '../rules/change.ts'
import { quoted } from '../vetting/written.ts'
import type { ListBefore } from '../vetting-input.ts'
import type { Acceptable } from './reviews.ts'

/** What the list is compared with. Undefined where no change is judged. */
export function checkComparison(before: ListBefore, path: string): Check | undefined {
  const expected = exactly('the list where the change left its base')
  switch (before.kind) {
    case 'none':
      return undefined
    case 'read':
      return checkOf(comparison, {}, { status: 'pass', actual: measured(before.commit), expected })
    case 'no-base':
      return notCompared(
        'the base commit cannot be had, so it is not known what the change adds, removes or pins: every entry counts',
        { message: 'is not compared with the base', file: path },
      )
    case 'absent':
      return notCompared(
        `the commit ${before.commit} has no list, so nothing is known to be added or removed: every entry counts as it is`,
        { message: `is not in the commit ${before.commit}`, file: path },
        'review the whole list as a decision of its own; if it was moved, move it back and change extensions.list first',
      )
    case 'unreadable':
      return notCompared(
        'the list before the change cannot be read, so nothing is known to be added or removed: every entry counts as it is',
        { message: `cannot be compared: ${before.reason}`, file: path },
        'compare the list with the version before the change by hand, as part of the review',
      )
  }
}

function notCompared(detail: string, finding: Finding, remedy: string = comparison.remedy): Check {
  return checkOf(
    comparison,
    {},
    {
      status: 'warn',
      actual: null,
      expected: exactly('the list where the change left its base'),
      detail,
      remedy,
      findings: [finding],
    },
  )
}

const TWENTIETH = decimalOf(5)

/** A change that drops much of the list is a mistake, or an attack: one entry may always go. */
export function checkSize({ before, removed }: ListDifference, policy: ChangePolicy | undefined): Check {
  const limit: Decimal = policy?.['max-removed'] ?? TWENTIETH
  const rate = { part: removed.length, whole: before.length }
  const isWithin = removed.length <= 1 || isAtMost(rate, limit)
  const shown = formatRate(rate)
  return checkOf(
    changeSize,
    {},
    {
      status: isWithin ? 'pass' : 'fail',
      actual: measured(removed.length, 'removed entries'),
      expected: atMost(Math.max(1, mostOf(before.length, limit)), 'removed entries'),
      detail: `${removed.length} of ${before.length} entries are removed (${shown}, maximum ${decimalToText(limit)}%)`,
      findings: isWithin ? [] : removed.map(({ id, file }) => ({ subject: id, message: 'is removed', file })),
    },
  )
}

function isAtMost(
  { part, whole }: { readonly part: number; readonly whole: number },
  limit: Decimal,
): boolean {
  return BigInt(part) * 100n * 10n ** BigInt(limit.scale) <= limit.coefficient * BigInt(whole)
}

/** The most entries of so many that are within a limit. */
function mostOf(whole: number, limit: Decimal): number {
  return Number((limit.coefficient * BigInt(whole)) / (100n * 10n ** BigInt(limit.scale)))
}

/** How many entries a change touches; a rename is one. */
function touchedEntries({ standings, removed }: ListDifference): readonly ExtensionEntry[] {
  const touched = [...standings].filter(([, { kind }]) => kind !== 'kept').map(([entry]) => entry)
  return [...touched, ...removed]
}

export function checkEntries(difference: ListDifference, most: number): Check {
  const touched = touchedEntries(difference)
  const isWithin = touched.length <= most
  return checkOf(
    changeEntries,
    {},
    {
      status: isWithin ? 'pass' : 'fail',
      actual: measured(touched.length, 'entries'),
      expected: atMost(most, 'entries'),
      findings: isWithin
        ? []
        : touched.map((entry) => ({
            subject: entry.id,
            message: changeText(difference.standings.get(entry)),
            file: entry.file,
            line: entry.line,
          })),
    },
  )
}

function changeText(standing: EntryStanding | undefined): string {
  if (standing === undefined) return 'is removed'
  switch (standing.kind) {
    case 'kept':
      return 'is as it was'
    case 'added':
      return standing.before === undefined ? 'is added' : `is renamed from ${quoted(standing.before.id)}`
    case 'changed':
      return `changes: ${[...standing.columns].join(', ')}`
  }
}

/** Whether files change that should not change together with the list. */
export function checkApart(difference: ListDifference, apart: readonly string[]): Check {
  const isTouched = touchedEntries(difference).length > 0
  const findings = isTouched ? apart.map((file) => ({ message: 'changes together with the list', file })) : []
  return checkOf(
    changeApart,
    {},
    {
      status: findings.length === 0 ? 'pass' : 'fail',
      actual: measured(findings.length, 'files'),
      expected: exactly(0, 'files'),
      findings,
    },
  )
}

/** Entries that want more than before; of the added ones those that want what is restricted. */
export function capabilityGrowth(
  { standings }: ListDifference,
  { restricted = [] }: CapabilityPolicy,
): readonly Acceptable[] {
  return [...standings].flatMap(([entry, standing]): readonly Acceptable[] => {
    if (standing.kind === 'kept') return []
    const { before } = standing
    if (entry.capabilities.kind !== 'list') return strangeCapabilities(entry, before)
    const had = before?.capabilities.kind === 'list' ? before.capabilities.items : undefined
    const more = entry.capabilities.items.filter((each) =>
      had === undefined ? restricted.includes(each) : !had.includes(each),
    )
    if (more.length === 0) return []
    const verb = had === undefined ? 'wants' : 'wants in addition'
    return [{ entry, needs: more, message: `${verb} ${more.map(quoted).join(', ')}`, binding: 'pin' }]
  })
}

/** What was declared before and no longer is may be anything. */
function strangeCapabilities(
  entry: ExtensionEntry,
  before: ExtensionEntry | undefined,
): readonly Acceptable[] {
  const { capabilities } = entry
  if (capabilities.kind === 'malformed') {
    const message = `has capabilities that are not a list of texts: ${capabilities.shown}`
    return [{ entry, needs: [], message, binding: 'pin' }]
  }
  if (before?.capabilities.kind !== 'list' || before.capabilities.items.length === 0) return []
  return [{ entry, needs: [], message: 'no longer declares its capabilities', binding: 'pin' }]
}
