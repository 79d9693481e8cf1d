import type { AuditReading, UnsafeCounts } from './audit-reading.ts'
import type { AddedPackage } from './join-audit.ts'
import { isPackage } from './package-identity.ts'

export type UnsafeOutcome =
  | {
      readonly status: 'measured'
      /** Unsafe items of all five kinds, the most that a report has. */
      readonly used: number
      readonly unused: number
      readonly forbidsUnsafe: boolean
    }
  | { readonly status: 'not-measured'; readonly why: readonly string[] }

/** What is known of the unsafe code of a package. A package that no report counts is not one without any. */
export function joinUnsafe(
  { version, ...added }: AddedPackage,
  readings: readonly AuditReading[],
): UnsafeOutcome {
  if (version === undefined) return { status: 'not-measured', why: ['no lock file says which version it is'] }
  const wanted = { ...added, version }
  const outcomes = readings
    .filter(({ topics }) => topics.includes('unsafe'))
    .map((reading) => ofReading(reading, (own) => isPackage(own, wanted)))
  const measured = outcomes.filter((one) => one.status === 'measured')
  if (measured.length > 0) {
    return {
      status: 'measured',
      used: Math.max(...measured.map(({ used }) => used)),
      unused: Math.max(...measured.map(({ unused }) => unused)),
      forbidsUnsafe: measured.every(({ forbidsUnsafe }) => forbidsUnsafe),
    }
  }
  const why = outcomes.flatMap((one) => (one.status === 'not-measured' ? one.why : []))
  return { status: 'not-measured', why: why.length > 0 ? why : ['there is no report of unsafe code'] }
}

type IsWanted = (own: Parameters<typeof isPackage>[0]) => boolean

function ofReading({ tool, notMeasured, unsafe }: AuditReading, isWanted: IsWanted): UnsafeOutcome {
  const skipped = notMeasured.find(
    (entry) => entry.kind === 'run' || (entry.kind === 'package' && isWanted(entry.package)),
  )
  if (skipped !== undefined) return { status: 'not-measured', why: [`${tool}: ${skipped.why}`] }
  const own = unsafe.filter((use) => isWanted(use.package))
  if (own.length === 0) {
    return { status: 'not-measured', why: [`${tool}: it is not among the packages of the report`] }
  }
  const uncounted = own.flatMap(({ counts }) => (counts.kind === 'unknown' ? [`${tool}: ${counts.why}`] : []))
  if (uncounted.length > 0) return { status: 'not-measured', why: uncounted }
  const counts = own.flatMap((use) => (use.counts.kind === 'known' ? [use.counts.value] : []))
  return {
    status: 'measured',
    used: Math.max(...counts.map(({ used }) => sum(used))),
    unused: Math.max(...counts.map(({ unused }) => sum(unused))),
    forbidsUnsafe: own.every(({ forbidsUnsafe }) => forbidsUnsafe),
  }
}

function sum(counts: UnsafeCounts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0)
}
