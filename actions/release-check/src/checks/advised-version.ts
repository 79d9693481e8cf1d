import type { Check } from '@governance-gates/core'
import { type Channel, nextCandidate } from '../release-line.ts'
import { versionStep } from '../rules/version.ts'
import { coreOf, isStable, parseVersion, type Version } from '../version.ts'

/** The version to release in place of one that leaves numbers out; undefined where its step is right. */
export function advisedVersion(
  version: Version,
  { next: wanted }: Channel,
  released: readonly Version[],
): Version | undefined {
  const next = parseVersion(wanted ?? '')
  if (next === undefined || coreOf(version) === next.text) return undefined
  return isStable(version) ? next : parseVersion(`${next.text}-rc.${nextCandidate(next, released)}`)
}

/**
 * Checks with the remedies that they would have for the advised version: following one of them must not lead to writing a
 * version that another one refuses.
 */
export function withAdvice(
  checks: readonly Check[],
  version: Version,
  asAdvised: readonly Check[],
): readonly Check[] {
  const advised = new Map(asAdvised.map((check) => [check.id, check]))
  return checks.map((check) => {
    const other = advised.get(check.id)
    if (check.status !== 'fail' || other === undefined || check.rule === versionStep.id) return check
    return { ...check, remedy: other.remedy ?? `release ${version.text} instead` }
  })
}
