import { endOfDay, normalisePackageName } from '@governance-gates/core'
import type { AddedPackage } from '@governance-gates/evidence/audits'
import type { Ecosystem } from '@governance-gates/project-files'
import type { DecisionInput, DependencyDifference } from '../decision-input.ts'
import type { Reason } from '../logic/answer.ts'

/** A package that a change adds, in a version that a lock file says. */
export interface LockedPackage extends AddedPackage {
  readonly ecosystem: Ecosystem
  readonly version: string
}

/** The packages that a change adds, and what is not known of them. */
export interface AddedPackages {
  readonly packages: readonly LockedPackage[]
  readonly missing: readonly Reason[]
}

/** One whose exact version nothing says cannot be found in any report. The project's own packages are not dependencies. */
export function addedPackages({ differences }: DecisionInput): AddedPackages {
  const { dependencies } = differences
  const all = dependencies.value.filter(({ change }) => change === 'added')
  const own = new Set(all.filter(isOwn).map(nameOf))
  const added = all.filter((each) => !isOwn(each))
  const packages = added.flatMap((each) =>
    each.version === undefined ? [] : [{ ...each, version: each.version, source: originOf(each) }],
  )
  const locked = new Set(packages.map(nameOf))
  const unlocked = added.filter(
    (each) => each.version === undefined && !locked.has(nameOf(each)) && !own.has(nameOf(each)),
  )
  const distinct = new Map(packages.map((each) => [identityOf(each), each]))
  return {
    packages: [...distinct.values()].map(({ ecosystem, name, version, source }) => ({
      ecosystem,
      name,
      version,
      source,
    })),
    missing: [
      ...(dependencies.kind === 'known' ? [] : [{ text: dependencies.why, remedy: dependencies.remedy }]),
      ...unlocked.map(({ name, file }) => ({
        text: `the version of ${name} in ${file} is not known`,
        remedy: 'commit the lock file with it',
      })),
    ],
  }
}

function nameOf({ ecosystem, name }: Pick<DependencyDifference, 'ecosystem' | 'name'>): string {
  return `${ecosystem} ${normalisePackageName(ecosystem, name)}`
}

/** A crate of the workspace has no source in Cargo.lock; npm's lock file has a link to its folder, those of uv and Bundler name the folder. */
function isOwn({ ecosystem, file, version, source }: DependencyDifference): boolean {
  if (/(?:^|\/)Cargo\.lock$/.test(file)) return source === undefined
  if (/(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/.test(file)) {
    return version === undefined && /^link:/.test(source ?? '')
  }
  return OWN[ecosystem].test(source ?? '')
}

const NEVER = /^(?!)/
const OWN: Readonly<Record<Ecosystem, RegExp>> = {
  cargo: NEVER,
  npm: /^workspace:/,
  // With another key beside it, uv installs what that one says.
  python: /^(?:editable|virtual) (?!.*\b(?:directory|git|path|registry|subdirectory|url) )/,
  go: NEVER,
  rubygems: /^path (?!\.\.|\/|~)/,
}

/**
 * What is not from a registry: a repository, a folder, the archive of somebody's own server. Of npm's addresses the form tells:
 * a path that ends in `/-/name-1.0.0.tgz`.
 */
const ELSEWHERE: Readonly<Record<Ecosystem, RegExp>> = {
  cargo: /^(?!registry\+|sparse\+)/,
  npm: /^(?!npm:\d[\w.+-]*(?:$|[:#])|https?:\/\/[^?#]*\/-\/[^/?#]+\.tgz(?:[?#]|$))(?:[a-z+]+:|git@)/i,
  python: /^(?!(?:reference \S+ )?type legacy url \S+$).*\b(?:git|url|path|directory) /,
  go: NEVER,
  rubygems: /^(?!gem )/,
}

/** pnpm writes the address of what no registry has in place of its version. */
function originOf({
  ecosystem,
  version = '',
  source = version,
}: DependencyDifference): AddedPackage['source'] {
  return ELSEWHERE[ecosystem].test(source) ? 'elsewhere' : 'registry'
}

function identityOf(each: Pick<LockedPackage, 'ecosystem' | 'name' | 'version'>): string {
  return `${nameOf(each)} ${each.version}`
}

export function packageText({ name, version }: Pick<LockedPackage, 'name' | 'version'>): string {
  return `${name} ${version}`
}

/** What permits a package in spite of a rule, in words; undefined where nothing does, or did until yesterday. */
export function waiverOf(
  wanted: LockedPackage,
  register: string | undefined,
  { waivers, now }: DecisionInput,
): string | undefined {
  const listed = register === undefined ? [] : (waivers.get(register) ?? [])
  const found = listed.find(
    ({ package: name, version, until }) =>
      identityOf({ ...wanted, name, version }) === identityOf(wanted) && now <= endOfDay(until),
  )
  return found && `waived until ${found.until} by ${found.owner}: ${found.reason}`
}
