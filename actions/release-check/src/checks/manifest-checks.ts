import { type Check, checkOf, exactly, measured, type Outcome, type Rule } from '@governance-gates/core'
import type { ManifestReading, ManifestRole } from '../release-evidence.ts'
import {
  manifestGoModule,
  manifestLockFile,
  manifestSameVersion,
  manifestVersion,
} from '../rules/manifest.ts'
import type { Version } from '../version.ts'

const RULE_OF: Readonly<Record<ManifestRole, Rule>> = {
  manifest: manifestVersion,
  'same-version': manifestSameVersion,
  'lock-file': manifestLockFile,
}

/** Whether every manifest, and every lock file, has the version of the tag. The first one is the source of truth. */
export function checkManifests(
  version: Version,
  tag: string,
  readings: readonly ManifestReading[],
): readonly Check[] {
  return readings.map((reading) =>
    reading.kind === 'go-module'
      ? checkOf(manifestGoModule, { file: reading.path }, goModuleOutcome(version, tag, reading))
      : checkOf(RULE_OF[reading.role], { file: reading.path }, outcomeOf(version, reading)),
  )
}

/**
 * From version 2 on the name of a Go module ends in its major version, and the tag of a module in a folder begins with
 * that folder. https://go.dev/ref/mod#major-version-suffixes https://go.dev/ref/mod#vcs-version
 */
function goModuleOutcome(
  { major, text }: Version,
  tag: string,
  { path, folder, module, line }: Extract<ManifestReading, { kind: 'go-module' }>,
): Outcome {
  const isGopkg = module.startsWith('gopkg.in/')
  const [, suffix] = (isGopkg ? /\.v(0|[1-9]\d{0,14})$/ : /\/v(0|[1-9]\d{0,14})$/).exec(module) ?? []
  const named = suffix === undefined ? undefined : Number(suffix)
  const wanted = major > 1 || isGopkg ? major : undefined
  // A folder that is named for the major version, `v2/go.mod`, is not part of the tag.
  const prefix = folder.replace(/(?:^|\/)v\d+$/, '')
  const own = `${prefix === '' ? '' : `${prefix}/`}v${text}`
  const faults = [
    named !== wanted && `the module is named ${module}, which is not a name for version ${major}`,
    tag !== own && `Go looks for it under the tag ${own}`,
  ].filter((fault) => fault !== false)
  return {
    status: faults.length === 0 ? 'pass' : 'fail',
    actual: measured(module),
    expected: exactly(`a module of version ${major}, tagged ${own}`),
    findings: faults.map((message) => ({ message, file: path, line })),
  }
}

function outcomeOf(version: Version, reading: Exclude<ManifestReading, { kind: 'go-module' }>): Outcome {
  const { path } = reading
  const expected = exactly(version.text)
  switch (reading.kind) {
    case 'missing': {
      const findings = [{ message: `${path} does not exist`, file: path }]
      const remedy = `commit ${path}, or correct its path in the policy`
      return { status: 'inconclusive', actual: null, expected, remedy, findings }
    }
    case 'unreadable': {
      const remedy = `write the version in ${path}, or name another file in the policy`
      return { status: 'inconclusive', actual: null, expected, remedy, findings: [reading.finding] }
    }
    case 'read': {
      const actual = measured(reading.version)
      if (reading.version === version.text) return { status: 'pass', actual, expected }
      const message = `has version ${reading.version}, but the tag has ${version.text}`
      return {
        status: 'fail',
        actual,
        expected,
        remedy: remedyOf(path, version),
        findings: [{ message, file: path, line: reading.line }],
      }
    }
  }
}

/** A lock file is not written by hand. */
const LOCK_COMMANDS: ReadonlyMap<string, string> = new Map([
  ['Cargo.lock', 'cargo update --workspace'],
  ['package-lock.json', 'npm install --package-lock-only'],
])

function remedyOf(path: string, { text }: Version): string {
  const command = LOCK_COMMANDS.get(path.slice(path.lastIndexOf('/') + 1))
  return command === undefined
    ? `write ${text} in ${path}, and tag the commit that has it`
    : `update ${path} to ${text} with ${command}, and tag the commit that has it`
}
