import { sameLicence } from '@governance-gates/licence'
import type { ExtensionEntry } from '@governance-gates/project-files/extensions'
import { writtenText } from '@governance-gates/project-files/extensions'
import { type Fault, unknown, wrong } from '../vetting/fault.ts'
import { LicenceJudge } from '../vetting/licence.ts'
import { isBound, type PinRules, pinProblems, pinsOf, plainChecksum } from '../vetting/pin.ts'
import { quoted } from '../vetting/written.ts'
import type { ExtensionReport, ReportReading, VendoredCopy } from '../vetting-input.ts'

export function pinFaults(entries: readonly ExtensionEntry[], rules: PinRules): readonly Fault[] {
  return entries.flatMap((entry) => pinProblems(entry, rules).map((problem) => wrong(entry, problem)))
}

/** Licences that are not among the accepted ones of their tier. */
export function licenceFaults(
  entries: readonly ExtensionEntry[],
  acceptedFor: (tier: string) => readonly string[] | undefined,
): readonly Fault[] {
  const judges = new Map<string, LicenceJudge | undefined>()
  const judgeOf = (tier: string) => {
    if (!judges.has(tier)) {
      const accepted = acceptedFor(tier)
      judges.set(tier, accepted === undefined ? undefined : new LicenceJudge(accepted))
    }
    return judges.get(tier)
  }
  return entries.flatMap((entry) => {
    const answer = judgeOf(writtenText(entry.tier))?.judge(entry.licence)
    return answer?.kind === 'refused' ? [wrong(entry, answer.reason)] : []
  })
}

/** What tools found out about the pinned version, beside what the list says. */
export function licenceEvidenceFaults(
  entries: readonly ExtensionEntry[],
  { reports }: ReportReading,
  kinds: PinRules['kinds'],
): readonly Fault[] {
  return entries.flatMap((entry): readonly Fault[] => {
    const own = reports.get(entry.id) ?? []
    const bound = own.filter(({ pins }) => isBound(pins, pinsOf(entry, kinds)))
    if (bound.length === 0) {
      const why = own.length === 0 ? 'no report names it' : 'the reports are about another version'
      return [unknown(entry, `nothing is known of the licence of this pin: ${why}`)]
    }
    return bound.flatMap((report) => disagreements(entry, report))
  })
}

function disagreements(entry: ExtensionEntry, report: ExtensionReport): readonly Fault[] {
  const declared = writtenText(entry.licence)
  const found = [
    ['its text is', report.detected],
    ['the registry says', report.registry],
  ] as const
  if (found.every(([, licence]) => licence === undefined)) {
    return [unknown(entry, `${report.file}:${report.line} names no licence`)]
  }
  return found.flatMap(([source, licence]) =>
    licence === undefined || sameLicence(declared, licence)
      ? []
      : [wrong(entry, `the list says ${quoted(declared)}, ${source} ${quoted(licence)}`)],
  )
}

/** Copies that are not what the list pins. */
export function vendoredFaults(
  entries: readonly ExtensionEntry[],
  copies: ReadonlyMap<string, VendoredCopy>,
  isTouched: (entry: ExtensionEntry) => boolean,
): readonly Fault[] {
  return entries.flatMap((entry): readonly Fault[] => {
    const copy = copies.get(entry.id)
    const fault = copy && copyFault(entry, copy)
    if (fault === undefined) return []
    return [isTouched(entry) ? { ...fault, origin: 'change' } : fault]
  })
}

function copyFault(entry: ExtensionEntry, copy: VendoredCopy): Fault | undefined {
  if (copy.kind === 'absent') return wrong(entry, 'has no copy in this repository')
  if (copy.kind === 'unreadable') return unknown(entry, `the copy cannot be read: ${copy.reason}`)
  const pinned = entry.checksums.map((cell) => plainChecksum(writtenText(cell)))
  if (pinned.some((checksum) => copy.checksums.includes(checksum))) return undefined
  const [first = ''] = copy.checksums
  return wrong(entry, `the copy is not the pinned content: its SHA-256 is ${first}`)
}

/** Whether an entry has other content under the same version. */
export function isReplaced(entry: ExtensionEntry, before: ExtensionEntry): boolean {
  const same = (key: 'sources' | 'paths' | 'commits' | 'versions') =>
    JSON.stringify(entry[key]) === JSON.stringify(before[key])
  const isNamed = entry.commits.length + entry.versions.length + entry.sources.length > 0
  return (
    isNamed &&
    (['sources', 'paths', 'commits', 'versions'] as const).every(same) &&
    before.checksums.length > 0 &&
    JSON.stringify(entry.checksums) !== JSON.stringify(before.checksums)
  )
}
