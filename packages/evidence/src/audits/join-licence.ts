import { type AuditReading, type Known, known, unknown } from './audit-reading.ts'
import type { AddedPackage } from './join-audit.ts'
import { isPackage } from './package-identity.ts'

/** The licence that the reports state for a package. Where they differ, each of them has to be allowed. */
export function joinLicence(
  { version, ...added }: AddedPackage,
  readings: readonly AuditReading[],
): Known<string> {
  if (version === undefined) return unknown('no lock file says which version it is')
  const stated = readings
    .flatMap(({ licences }) => licences)
    .filter((licence) => isPackage(licence.package, { ...added, version }))
    .map(({ expression }) => expression)
  const expressions = [...new Set(stated.flatMap((one) => (one.kind === 'known' ? [one.value] : [])))]
  const [first] = expressions
  if (first !== undefined) {
    return known(expressions.length === 1 ? first : expressions.map((text) => `(${text})`).join(' AND '))
  }
  return stated.find((one) => one.kind === 'unknown') ?? unknown('no report names the package')
}
