import type { ReleaseDecision } from '../gate.ts'

/** The action's own outputs: what a release workflow goes on with. */
export function outputsOf({
  version,
  channel,
  package: name,
}: ReleaseDecision): Readonly<Record<string, string>> {
  return {
    package: name ?? '',
    version: version?.text ?? '',
    channel: channel?.kind ?? '',
    prerelease: version === undefined ? '' : String(version.prerelease.length > 0),
  }
}
