import { type Check, checkOf, exactly, measured, type Outcome, type Rule } from '@governance-gates/core'
import { meansVersion, type Spelling, spelledVersion } from '@governance-gates/project-files'
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

/**
 * Whether every manifest, and every lock file, has the version of the tag. The first one is the source of truth. A file that
 * several manifests share, as a workspace's lock file, must have it for each of them.
 */
export function checkManifests(
  version: Version,
  tag: string,
  readings: readonly ManifestReading[],
): readonly Check[] {
  return [...Map.groupBy(readings, ({ path }) => path).values()].flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    const rule = first.kind === 'go-module' ? manifestGoModule : RULE_OF[first.role]
    return checkOf(
      rule,
      first.path === '' ? {} : { file: first.path },
      worstOf(own.map((reading) => outcomeOf(version, tag, reading))),
    )
  })
}

const WORST_FIRST = ['fail', 'inconclusive', 'pass'] as const

/** The worst of several outcomes of one file, with the findings of all of them, each once. */
function worstOf(outcomes: readonly Outcome[]): Outcome {
  const worst = WORST_FIRST.flatMap(
    (status) => outcomes.find((outcome) => outcome.status === status) ?? [],
  )[0]
  if (worst === undefined) throw new Error('a file without a reading has no outcome')
  const findings = outcomes.flatMap((outcome) => outcome.findings ?? [])
  return { ...worst, findings: [...new Map(findings.map((each) => [JSON.stringify(each), each])).values()] }
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

function outcomeOf(version: Version, tag: string, reading: ManifestReading): Outcome {
  const { path } = reading
  const expected = exactly(version.text)
  switch (reading.kind) {
    case 'go-module':
      return goModuleOutcome(version, tag, reading)
    case 'tag':
      return { status: 'pass', actual: measured(version.text), expected, detail: tagDetail(reading.tool) }
    case 'missing': {
      const findings = [{ message: `${path} does not exist`, file: path }]
      const remedy = `commit ${path}, or correct its path in the policy`
      return { status: 'inconclusive', actual: null, expected, remedy, findings }
    }
    case 'unreadable': {
      const remedy = unreadableRemedy(reading.role, path)
      return { status: 'inconclusive', actual: null, expected, remedy, findings: [reading.finding] }
    }
    case 'read': {
      const actual = measured(reading.version)
      if (meansVersion(reading.version, version.text, reading.spelling))
        return { status: 'pass', actual, expected }
      const message = `has version ${reading.version}, but the tag has ${version.text}`
      return {
        status: 'fail',
        actual,
        expected,
        remedy: remedyOf(path, version, reading.spelling),
        findings: [{ message, file: path, line: reading.line }],
      }
    }
  }
}

/** A lock file is not written by hand. */
const LOCK_COMMANDS: ReadonlyMap<string, string> = new Map([
  ['Cargo.lock', 'cargo update --workspace'],
  ['package-lock.json', 'npm install --package-lock-only'],
  ['npm-shrinkwrap.json', 'npm shrinkwrap'],
  ['uv.lock', 'uv lock'],
  ['poetry.lock', 'poetry lock'],
  ['pdm.lock', 'pdm lock --update-reuse'],
  ['bun.lock', 'bun install --lockfile-only'],
  ['Gemfile.lock', 'bundle lock'],
])

function remedyOf(path: string, { text }: Version, spelling: Spelling | undefined): string {
  const command = LOCK_COMMANDS.get(path.slice(path.lastIndexOf('/') + 1))
  return command === undefined
    ? `write ${spelledVersion(text, spelling)} in ${path}, and tag the commit that has it`
    : `update ${path} to ${text} with ${command}, and tag the commit that has it`
}

function unreadableRemedy(role: ManifestRole, path: string): string {
  const command = LOCK_COMMANDS.get(path.slice(path.lastIndexOf('/') + 1))
  return role === 'lock-file' && command !== undefined
    ? `regenerate ${path} with ${command}, and tag the commit that has it`
    : `write the version out in ${path}, or name another place in the policy instead: { file: ${path}, pattern: "<text>{version}<text>" } for a file of any kind, or tag if nothing but the tag has it`
}

function tagDetail(tool: string | undefined): string {
  return tool === undefined
    ? 'the policy says that nothing but the tag has the version'
    : `nothing but the tag has the version: ${tool} takes it from there`
}
