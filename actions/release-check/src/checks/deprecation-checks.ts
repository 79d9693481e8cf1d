import {
  type Check,
  checkOf,
  exactly,
  type Finding,
  type Instant,
  noneOf,
  startOfDay,
} from '@governance-gates/core'
import type { Deprecation, DeprecationKind } from '@governance-gates/policy'
import { deprecationsOverdue, deprecationsRegister, deprecationsWindows } from '../rules/deprecations.ts'
import { schemeOf } from '../schemes/schemes.ts'
import {
  compareVersions,
  coreVersion,
  haveSameCore,
  isStable,
  parseVersion,
  type Version,
} from '../version.ts'
import { type BumpInput, checkBump } from './bump-check.ts'

export interface DeprecationInput extends BumpInput {
  /** What the change log says of this version; undefined where it says nothing. */
  readonly notes: string | undefined
  readonly now: Instant
}

/** Whether users were warned long enough before something goes, and whether what breaks them has its version. */
export function checkDeprecations(input: DeprecationInput): readonly Check[] {
  const checks = [checkBump(input)]
  if (input.deprecations === undefined) return checks
  return [...checks, checkWindows(input, input.deprecations), checkOverdue(input, input.deprecations)]
}

/** The register that the policy names does not exist. */
export function missingRegister(path: string, branch: string | undefined): Check {
  const write = `write ${path}, with deprecations: [] if nothing is deprecated`
  const message =
    branch === undefined
      ? `${path} does not exist`
      : `the policy of ${branch} names ${path}, but the commit has no such file`
  return checkOf(
    deprecationsRegister,
    {},
    {
      status: 'inconclusive',
      actual: null,
      expected: exactly(path),
      remedy: branch === undefined ? write : `${write}, and release a commit that has it`,
      findings: [{ message, file: path }],
    },
  )
}

/** What goes with this version, or is planned to go, and was not announced long enough. */
function checkWindows(input: DeprecationInput, deprecations: readonly Deprecation[]): Check {
  const findings = deprecations.flatMap((each) =>
    windowFaults(each, input).map((message) => ({
      message,
      subject: each.id,
      file: each.file,
      line: each.line,
    })),
  )
  const leaving = deprecations.filter(({ removedIn }) => isRemoved(removedIn, input))
  return checkOf(
    deprecationsWindows,
    {},
    {
      status: findings.length === 0 ? 'pass' : 'fail',
      ...noneOf(findings, 'problems'),
      detail: `${leaving.length} of ${deprecations.length} deprecations are removed in this version. Before 1.0 one minor version has to warn; after that two for an API, which only a major version removes, and one for a flag`,
    },
  )
}

/** Minor versions that must have warned, from 1.0 on. Before, one is enough. */
const MINORS: Readonly<Record<DeprecationKind, number>> = { api: 2, 'cli-flag': 1, capability: 0 }

function windowFaults(deprecation: Deprecation, input: DeprecationInput): readonly string[] {
  const { kind, deprecatedIn, removedIn } = deprecation
  const { scheme } = input.version
  const [from, until] = [parseVersion(deprecatedIn, scheme), parseVersion(removedIn ?? '', scheme)]
  if (from === undefined || until === undefined) return []
  if (compareVersions(until, from) <= 0)
    return [`is removed in ${until.text}, but only deprecated in ${from.text}`]
  if (schemeOf(scheme).breaksInMajor && until.major > 0 && kind === 'api' && !isMajorStart(until)) {
    return [`is an API, but ${until.text} is not a major version`]
  }
  return isRemoved(removedIn, input) ? removalFaults(deprecation, { from, until }, input) : []
}

/** What is wrong with something that goes with this version. */
function removalFaults(
  { id, kind, announced }: Deprecation,
  { from, until }: { readonly from: Version; readonly until: Version },
  { released, notes, now }: DeprecationInput,
): readonly string[] {
  const needed = from.major === 0 ? 1 : MINORS[kind]
  const served = minorsBetween(from, until, released)
  const had = served.length === 0 ? 'none' : served.join(', ')
  const wasReleased = released.some((each) => compareVersions(each, from) === 0)
  return [
    served.length < needed &&
      `was deprecated in ${counted(served.length)} before ${until.text} (${had}), but needs ${needed}`,
    startOfDay(announced) > now && `is removed, but announced only for ${announced}`,
    kind !== 'capability' && !wasReleased && `is deprecated in ${from.text}, which was never released`,
    kind === 'capability' &&
      !names(notes ?? '', id) &&
      'is a capability, but the release notes do not name it',
  ].filter((fault) => fault !== false)
}

function counted(minors: number): string {
  return `${minors} released minor version${minors === 1 ? '' : 's'}`
}

/** Whether it goes with this version: also where the version that was named was skipped. */
function isRemoved(removedIn: string | undefined, { version, channel }: DeprecationInput): boolean {
  const until = parseVersion(removedIn ?? '', version.scheme)
  if (until === undefined || compareVersions(until, coreVersion(version)) > 0) return false
  return channel.previous === undefined || compareVersions(until, channel.previous) > 0
}

/** Whether a text has a name as a word of its own. */
function names(text: string, name: string): boolean {
  const at = text.indexOf(name)
  if (at === -1) return false
  const isWord = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}_]/u.test(character)
  if (!isWord(text[at - 1]) && !isWord(text[at + name.length])) return true
  return names(text.slice(at + name.length), name)
}

function isMajorStart({ minor, patch }: Version): boolean {
  return minor === 0 && patch === 0
}

/** The released minor versions that had something deprecated: `0.3`, `0.4`. */
function minorsBetween(from: Version, until: Version, released: readonly Version[]): readonly string[] {
  const warning = released.filter(
    (each) => isStable(each) && compareVersions(each, from) >= 0 && compareVersions(each, until) < 0,
  )
  return [...new Set(warning.map(({ major, minor }) => `${major}.${minor}`))]
}

/** What should have been removed, or was never released as deprecated. People forget; nothing breaks. */
function checkOverdue({ version, released }: DeprecationInput, deprecations: readonly Deprecation[]): Check {
  const known = [...released, version]
  const findings = deprecations.flatMap((each): readonly Finding[] => {
    const { id, deprecatedIn, removedIn, file, line } = each
    const place = { subject: id, file, line }
    const from = parseVersion(deprecatedIn, version.scheme)
    if (from === undefined) return []
    if (compareVersions(from, version) <= 0 && !known.some((each) => haveSameCore(each, from))) {
      return [{ message: `is deprecated in ${deprecatedIn}, which was never released`, ...place }]
    }
    const isForgotten = removedIn === undefined && version.major > from.major + (from.major === 0 ? 0 : 1)
    if (!isForgotten) return []
    return [{ message: `has been deprecated since ${deprecatedIn} but has no removed-in`, ...place }]
  })
  return checkOf(
    deprecationsOverdue,
    {},
    {
      status: findings.length === 0 ? 'pass' : 'warn',
      ...noneOf(findings, 'overdue deprecations'),
    },
  )
}
