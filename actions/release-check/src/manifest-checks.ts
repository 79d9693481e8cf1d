import type { Check, Finding } from '@governance-gates/core'
import type { Version } from './version.ts'

/** One file that says a version: a manifest, or the lock file that belongs to it. */
export type ManifestReading =
  | { readonly kind: 'read'; readonly path: string; readonly version: string; readonly line: number }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly finding: Finding }

/** Whether every manifest, and every lock file, says the version of the tag. The first one is the source of truth. */
export function checkManifests(version: Version, readings: readonly ManifestReading[]): readonly Check[] {
  return readings.map((reading, index) => ({
    id: `manifest.${reading.path}`,
    title: `${reading.path} has the version of the tag`,
    rule: index === 0 ? 'release.manifest' : 'release.same-version',
    expected: version.text,
    ...standingOf(version, reading),
  }))
}

function standingOf(
  version: Version,
  reading: ManifestReading,
): Pick<Check, 'status' | 'actual' | 'remedy' | 'findings'> {
  const { path } = reading
  switch (reading.kind) {
    case 'missing': {
      const findings = [{ message: `there is no file ${path}`, file: path }]
      return { status: 'inconclusive', actual: null, remedy: 'correct the path in the policy', findings }
    }
    case 'unreadable': {
      const remedy = 'let the file say its version, or name another one'
      return { status: 'inconclusive', actual: null, remedy, findings: [reading.finding] }
    }
    case 'read':
      if (reading.version === version.text) return { status: 'pass', actual: reading.version, findings: [] }
      return {
        status: 'fail',
        actual: reading.version,
        remedy: `write ${version.text} in ${path}, or tag ${reading.version}`,
        findings: [
          {
            message: `it says ${reading.version}, and the tag ${version.text}`,
            file: path,
            line: reading.line,
          },
        ],
      }
  }
}
