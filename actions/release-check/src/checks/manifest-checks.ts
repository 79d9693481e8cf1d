import type { Check, Finding } from '@governance-gates/core'
import type { Version } from '../version.ts'

/** One file that says a version: a manifest, or the lock file that belongs to it. */
export type ManifestReading =
  | { readonly kind: 'read'; readonly path: string; readonly version: string; readonly line: number }
  /** A go.mod has no version: its tag is all there is, and the module's name has to fit it. */
  | {
      readonly kind: 'go-module'
      readonly path: string
      /** From the root of the repository; empty there. */
      readonly folder: string
      readonly module: string
      readonly line: number
    }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly finding: Finding }

/** Whether every manifest, and every lock file, says the version of the tag. The first one is the source of truth. */
export function checkManifests(
  version: Version,
  tag: string,
  readings: readonly ManifestReading[],
): readonly Check[] {
  return readings.map((reading, index) => ({
    id: `manifest.${reading.path}`,
    title: `${reading.path} has the version of the tag`,
    rule: index === 0 ? 'release.manifest' : 'release.same-version',
    expected: version.text,
    ...(reading.kind === 'go-module'
      ? goModuleStanding(version, tag, reading)
      : standingOf(version, reading)),
  }))
}

type Standing = Pick<Check, 'status' | 'actual' | 'remedy' | 'findings'>

/**
 * From version 2 on the name of a Go module ends in its major version, and the tag of a module in a folder begins with
 * that folder. https://go.dev/ref/mod#major-version-suffixes https://go.dev/ref/mod#vcs-version
 */
function goModuleStanding(
  { major, text }: Version,
  tag: string,
  { path, folder, module, line }: Extract<ManifestReading, { kind: 'go-module' }>,
): Standing & { readonly expected: string } {
  const isGopkg = module.startsWith('gopkg.in/')
  const [, suffix] = (isGopkg ? /\.v(0|[1-9]\d{0,14})$/ : /\/v(0|[1-9]\d{0,14})$/).exec(module) ?? []
  const named = suffix === undefined ? undefined : Number(suffix)
  const wanted = major > 1 || isGopkg ? major : undefined
  // A folder that is named for the major version, `v2/go.mod`, is no part of the tag.
  const prefix = folder.replace(/(?:^|\/)v\d+$/, '')
  const own = `${prefix === '' ? '' : `${prefix}/`}v${text}`
  const faults = [
    named !== wanted && `the module is named ${module}, which is no name of version ${major}`,
    tag !== own && `Go looks for it under the tag ${own}`,
  ].filter((fault) => fault !== false)
  const expected = `a module of version ${major}`
  if (faults.length === 0) return { status: 'pass', actual: module, expected, findings: [] }
  return {
    status: 'fail',
    actual: module,
    expected,
    remedy: 'name the module, and its tag, as Go finds them: go.dev/ref/mod',
    findings: faults.map((message) => ({ message, file: path, line })),
  }
}

function standingOf(version: Version, reading: Exclude<ManifestReading, { kind: 'go-module' }>): Standing {
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
        remedy: remedyOf(path, version, reading.version),
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

/** A lock file is not written by hand. */
const LOCK_COMMANDS: ReadonlyMap<string, string> = new Map([
  ['Cargo.lock', 'cargo update --workspace'],
  ['package-lock.json', 'npm install --package-lock-only'],
])

function remedyOf(path: string, { text }: Version, found: string): string {
  const command = LOCK_COMMANDS.get(path.slice(path.lastIndexOf('/') + 1))
  return command === undefined
    ? `write ${text} in ${path}, or tag ${found}`
    : `bring ${path} up to ${text}: ${command}`
}
