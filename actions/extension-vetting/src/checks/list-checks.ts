import {
  atLeast,
  type Check,
  checkOf,
  type Expected,
  exactly,
  type Finding,
  measured,
} from '@governance-gates/core'
import type { ExtensionsPolicy } from '@governance-gates/policy'
import type { DeclaredTotal } from '@governance-gates/project-files/extensions'
import { type ExtensionEntry, writtenText } from '@governance-gates/project-files/extensions'
import { listReadable, listSections, listTotals, tierCount } from '../rules/list.ts'
import type { DeclaredCount, ListStanding, PolicyPlace, VettingInput } from '../vetting-input.ts'

export type ReadList = Extract<ListStanding, { readonly kind: 'read' }>

/** A list of which something cannot be read says nothing of the rest: an entry that nobody reads is one that nobody vets. */
export function checkReadable({
  list,
  place,
  policy,
}: Pick<VettingInput, 'list' | 'place' | 'policy'>): Check {
  if (list.kind === 'missing') return missingList(list.path, place)
  const findings = list.kind === 'unreadable' ? list.findings : list.problems
  if (list.kind === 'read' && findings.length === 0) {
    if (list.entries.length === 0) return emptyList(list.path)
    const empty = emptyColumns(list, policy, place)
    if (empty.length > 0) return unusedColumns(empty, place)
  }
  return checkOf(
    listReadable,
    {},
    {
      status: findings.length === 0 ? 'pass' : 'inconclusive',
      actual: measured(findings.length, 'unreadable parts'),
      expected: exactly(0, 'unreadable parts'),
      findings,
    },
  )
}

function missingList(path: string, place: PolicyPlace): Check {
  const message = `${path} does not exist`
  return checkOf(
    listReadable,
    {},
    {
      status: 'inconclusive',
      actual: null,
      expected: exactly(0, 'unreadable parts'),
      detail: message,
      remedy: `create ${path}, or correct extensions.list in the policy`,
      findings: [{ message, file: place.file, line: place.lineOf(['extensions', 'list']) }],
    },
  )
}

function emptyList(path: string): Check {
  return checkOf(
    listReadable,
    {},
    {
      status: 'inconclusive',
      actual: measured(0, 'entries'),
      expected: atLeast(1, 'entries'),
      detail: 'an empty list shows nothing: it may be cut off',
      remedy: `add the extensions to ${path}, or correct extensions.sections in the policy`,
      findings: [{ message: 'has no entries', file: path, line: 1 }],
    },
  )
}

/** Columns without which a check would pass whatever the list says. Of the others every entry has a fault. */
function emptyColumns(
  { entries }: ReadList,
  policy: ExtensionsPolicy,
  place: PolicyPlace,
): readonly Finding[] {
  const { columns = {}, capabilities } = policy
  const asked = [
    ['source', entries.some(({ sources }) => sources.length > 0)],
    [
      'capabilities',
      capabilities === undefined || entries.some((entry) => entry.capabilities.kind !== 'absent'),
    ],
  ] as const
  return asked.flatMap(([name, isUsed]): readonly Finding[] => {
    const places = columns[name]
    if (isUsed || places === undefined) return []
    const message = `no entry has a value for the column ${name}: ${places.join(', ')}`
    return [{ message, file: place.file, line: place.lineOf(['extensions', 'columns', name]) }]
  })
}

function unusedColumns(findings: readonly Finding[], { file }: PolicyPlace): Check {
  return checkOf(
    listReadable,
    {},
    {
      status: 'warn',
      actual: measured(0, 'unreadable parts'),
      expected: exactly(0, 'unreadable parts'),
      remedy: `correct the places in the columns of ${file}, or take the columns out`,
      findings,
    },
  )
}

export function checkSections({ unnamed }: ReadList): Check {
  return checkOf(
    listSections,
    {},
    {
      status: unnamed.length === 0 ? 'pass' : 'fail',
      actual: measured(unnamed.length, 'sections'),
      expected: exactly(0, 'sections'),
      findings: unnamed,
    },
  )
}

/** Declared totals are computed again. Undefined where the policy names none. */
export function checkTotals(
  { declared, entries }: ReadList,
  tiers: ReadonlyMap<string, number>,
): Check | undefined {
  if (declared.length === 0) return undefined
  const sections = new Map<string, number>()
  for (const { section } of entries) sections.set(section, (sections.get(section) ?? 0) + 1)
  const countOf = ({ counts }: DeclaredTotal) =>
    'tier' in counts
      ? (tiers.get(counts.tier) ?? 0)
      : counts.sections.reduce((sum, section) => sum + (sections.get(section) ?? 0), 0)
  const findings = [
    ...declared.flatMap((total) => totalFinding(total, countOf(total))),
    ...undeclaredTiers(declared, tiers),
  ]
  return checkOf(
    listTotals,
    {},
    {
      status: findings.length === 0 ? 'pass' : 'fail',
      actual: measured(findings.length, 'wrong totals'),
      expected: exactly(0, 'wrong totals'),
      findings,
    },
  )
}

function totalFinding({ name, place, written, counts }: DeclaredTotal, counted: number): readonly Finding[] {
  if (written === undefined) return [{ message: `${name} is missing`, ...place }]
  if ('tier' in counts && counts.tier === '')
    return [{ message: `${name} is ${written}, and not a mapping of numbers by tier`, ...place }]
  if (written === String(counted)) return []
  return [{ message: `${name} says ${written}, and the list has ${counted}`, ...place }]
}

/** A tier that the file does not count at all is counted wrongly. */
function undeclaredTiers(
  declared: readonly DeclaredTotal[],
  tiers: ReadonlyMap<string, number>,
): readonly Finding[] {
  const ofTiers = declared.flatMap(({ counts, place }) =>
    'tier' in counts ? [{ tier: counts.tier, place }] : [],
  )
  const [first] = ofTiers
  if (first === undefined || first.tier === '') return []
  const known = new Set(ofTiers.map(({ tier }) => tier))
  return [...tiers]
    .filter(([tier]) => !known.has(tier))
    .map(([tier, count]) => ({
      message: `the tier has ${count} entries, and no total`,
      subject: tier,
      ...first.place,
    }))
}

/** How many entries each tier has, by the words in the list, in some sections or in all. */
export function entriesByTier(
  entries: readonly ExtensionEntry[],
  sections: readonly string[] | undefined,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { tier, section } of entries) {
    if (tier === undefined || sections?.includes(section) === false) continue
    counts.set(writtenText(tier), (counts.get(writtenText(tier)) ?? 0) + 1)
  }
  return counts
}

/** Whether each tier has as many entries as the policy of the change says. */
export function checkTierCounts(
  counts: ReadonlyMap<string, DeclaredCount>,
  tiers: ReadonlyMap<string, number>,
  place: PolicyPlace,
): readonly Check[] {
  return [...counts].flatMap(([tier, { count, minimum }]): readonly Check[] => {
    const entries = tiers.get(tier) ?? 0
    const own = { tier, entries, place }
    if (count !== undefined) return [checkCount(own, 'count', exactly(count, 'entries'))]
    return minimum === undefined ? [] : [checkCount(own, 'min-count', atLeast(minimum, 'entries'))]
  })
}

interface CountedTier {
  readonly tier: string
  readonly entries: number
  readonly place: PolicyPlace
}

function checkCount(
  { tier, entries, place }: CountedTier,
  key: 'count' | 'min-count',
  expected: Expected,
): Check {
  const limit = Number(expected.limit)
  const isRight = key === 'count' ? entries === limit : entries >= limit
  const line = place.lineOf(['extensions', 'tiers', tier, key])
  return checkOf(
    tierCount,
    { tier },
    {
      status: isRight ? 'pass' : 'fail',
      actual: measured(entries, 'entries'),
      expected,
      remedy: `write ${key}: ${entries} for the tier into ${place.file} in the same change, or put the list right`,
      findings: isRight ? [] : [{ subject: tier, message: `has ${entries} entries`, file: place.file, line }],
    },
  )
}
