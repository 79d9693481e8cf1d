import type { Instant } from '@governance-gates/core'
import type { CommitMessage } from '@governance-gates/git'
import { meansVersion } from '@governance-gates/project-files'
import { breakingChanges } from '../breaking-change.ts'
import type { RefusedVersion, ReleasedVersion } from '../release-evidence.ts'
import { haveSameMajor, isOfLine } from '../release-line.ts'
import { schemeOf } from '../schemes/schemes.ts'
import { compareVersions, isStable, isVersion, parseVersion, type Version } from '../version.ts'
import { readPlace } from './manifest-place.ts'
import type { Candidate } from './released.ts'

/** The release that the next one is compared with, and those that were passed over because they break the rules. */
export interface BaseVersion {
  /** Undefined where nothing was released before. */
  readonly base: ReleasedVersion | undefined
  readonly refused: readonly RefusedVersion[]
}

/** What is released, and what was before. */
export interface Judging {
  readonly candidate: Candidate
  readonly version: Version
  readonly released: readonly ReleasedVersion[]
  /** Branches that releases come from; undefined where nothing says which. */
  readonly branches: readonly string[] | undefined
}

/** More tags in a row are not read one by one: the lowest of them all is the base then. */
const MOST_JUDGED = 50

/**
 * The last stable version that this very gate would have let pass, by what git shows alone: anybody who can push a tag could
 * make any commit the base otherwise. What is older than `since` is history, and counts as it is. The first release of all
 * has nothing to be compared with.
 */
export async function baseVersion(judging: Judging): Promise<BaseVersion> {
  const { released, version, candidate } = judging
  const lower = released
    .filter((each) => isStable(each.version) && compareVersions(each.version, version) < 0)
    .toSorted((left, right) => compareVersions(right.version, left.version))
  const since = parseVersion(candidate.target.since ?? '', candidate.target.scheme)
  const judged = lower.filter((each) => since === undefined || compareVersions(each.version, since) >= 0)
  const history = lower[judged.length]
  const refused: RefusedVersion[] = []
  for (const each of judged.slice(0, MOST_JUDGED)) {
    const faults = await faultsOf(each, judging, startOfMajor(each, lower, history))
    if (faults.length === 0) return { base: each, refused }
    refused.push({ tag: each.tag, faults })
  }
  return { base: history ?? judged.at(-1), refused }
}

/** What the releases of a major version are compared with: its first one, or the last one that is history. */
function startOfMajor(
  { version }: ReleasedVersion,
  lower: readonly ReleasedVersion[],
  history: ReleasedVersion | undefined,
): ReleasedVersion | undefined {
  if (history !== undefined && haveSameMajor(history.version, version)) return history
  return lower.findLast((each) => haveSameMajor(each.version, version))
}

/** The faults of an earlier release. Those that are read with the fewest calls of git come first, and end it. */
async function faultsOf(
  release: ReleasedVersion,
  judging: Judging,
  start: ReleasedVersion | undefined,
): Promise<readonly string[]> {
  const manifest = await manifestFault(release, judging.candidate)
  if (manifest !== undefined) return [manifest]
  return [strayFault, orderFault, breakFault].flatMap((judge) => judge(release, judging, start) ?? [])
}

/** Another version in the manifest; one that cannot be read any more proves nothing. */
async function manifestFault(
  { version, commit }: ReleasedVersion,
  { repository, target }: Candidate,
): Promise<string | undefined> {
  const [place] = target.manifests
  if (place === undefined) return undefined
  try {
    const found = await readPlace(place, (path) => repository.readText(commit, path))
    if (found.kind !== 'declared' || isVersion(version, found.version)) return undefined
    if (meansVersion(found.version, version.text, found.spelling)) return undefined
    return `its ${found.path} has version ${found.version}`
  } catch {
    return undefined
  }
}

function strayFault(release: ReleasedVersion, { candidate, version, branches }: Judging): string | undefined {
  if (
    release.precedes ||
    release.follows ||
    !isOfLine(release.version, version, candidate.policy['release-lines'])
  )
    return undefined
  const isOn = (branch: string) =>
    [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`].some(
      (head) => candidate.repository.isAncestor(release.commit, head) !== false,
    )
  return branches?.some(isOn) === true
    ? undefined
    : 'its commit is neither in the history of this one nor on a release branch'
}

function orderFault(
  { version, commit }: ReleasedVersion,
  { candidate, released }: Judging,
): string | undefined {
  const laterOnes = released.filter(
    (each) => isStable(each.version) && compareVersions(each.version, version) > 0,
  )
  if (laterOnes.length === 0) return undefined
  const contained = candidate.repository.tagsOf(commit, 'before')
  const later = laterOnes.find(({ tag }) => contained?.has(tag) === true)
  return later && `its commit contains ${later.tag}, which is a later version`
}

/** From 1.0 on, a major version alone may break something, where versions say so at all. */
function breakFault(
  { version, commit }: ReleasedVersion,
  { candidate: { repository, target } }: Judging,
  start: ReleasedVersion | undefined,
): string | undefined {
  const isTied = schemeOf(version.scheme).breaksInMajor && version.major > 0
  if (!isTied || start === undefined || start.version === version) return undefined
  const commits = repository.commitsSince(start.commit, commit, target.folder) ?? []
  const isReverted = (broken: string, revert: string) =>
    repository.isReverted({ commit: broken, revert, head: commit })
  const [first] = breakingChanges(commits, isReverted)
  return first && `commit ${first.sha.slice(0, 7)} breaks something since ${start.tag}: ${first.text}`
}

/** What a release brings: the commits since the version that it is compared with. */
export interface ReleasedCommits {
  readonly commits: readonly CommitMessage[]
  /** The moment since which pull requests matter; undefined where there is nothing to release. */
  readonly since: Instant | undefined
}

/** The commits of a release; undefined where they cannot be read. */
export function commitsOf(
  { repository, target, commit }: Candidate,
  base: ReleasedVersion | undefined,
): ReleasedCommits | undefined {
  const commits = repository.commitsSince(base?.commit, commit, target.folder)
  // Labels of the oldest change count too, also where another line was released since.
  const oldest = commits?.reduce<Instant | undefined>(
    (first, { at }) => (first === undefined || at < first ? at : first),
    base?.at,
  )
  return commits && { commits, since: oldest }
}
