import { posix } from 'node:path'
import type { Instant } from '@governance-gates/core'
import { findingOf } from '@governance-gates/document/strict'
import type { CommitMessage, Repository } from '@governance-gates/git'
import type { ReleasePolicy } from '@governance-gates/policy'
import {
  LOCK_FILES,
  readGoModule,
  readLockedVersion,
  readManifestVersion,
} from '@governance-gates/project-files'
import type { ManifestReading, ManifestRole, ReleasedVersion } from '../release-evidence.ts'
import { greatest } from '../release-line.ts'
import { versionOfTag } from '../tag-format.ts'
import { compareVersions, isStable, type Version } from '../version.ts'
import { type ReleaseTarget, targetOf } from './release-target.ts'

/** What is to be released, and where. */
export interface Candidate {
  readonly repository: Repository
  readonly commit: string
  readonly tag: string
  readonly target: ReleaseTarget
  readonly policy: ReleasePolicy
}

/** The versions of a target that the tags of its repository name; undefined where not every tag is here. */
export function releasedVersions(candidate: Candidate): readonly ReleasedVersion[] | undefined {
  const { repository, commit } = candidate
  // A shallow checkout only has the tag that it checked out.
  const tags = repository.shallow ? undefined : repository.tags()
  const before = repository.tagsOf(commit, 'before')
  const after = repository.tagsOf(commit, 'after')
  if (tags === undefined || before === undefined || after === undefined) return undefined
  const released = tags.flatMap(({ name, commit: tagged, at }) => {
    const version = ownVersion(name, candidate)
    return version === undefined
      ? []
      : [
          {
            version,
            tag: name,
            commit: tagged,
            at,
            precedes: before.has(name),
            follows: after.has(name) && tagged !== commit,
          },
        ]
  })
  const isFirst = released.every(({ tag }) => tag === candidate.tag)
  return isFirst && lacksTags(candidate) ? undefined : released
}

function ownVersion(tag: string, { target, policy }: Candidate): Version | undefined {
  const version = versionOfTag(tag, target.tag)
  return version !== undefined && targetOf(tag, policy).package === target.package ? version : undefined
}

/**
 * Whether the remote has releases that this checkout lacks, or does not say. Only a first release is asked
 * about: without any tag of an earlier one everything would look like it.
 */
function lacksTags(candidate: Candidate): boolean {
  const remote = candidate.repository.remoteTags()
  if (remote === 'none') return false
  return (
    remote === undefined ||
    remote.some((tag) => tag !== candidate.tag && ownVersion(tag, candidate) !== undefined)
  )
}

/** What a release brings: the commits since the stable version before. */
export interface ReleasedCommits {
  readonly commits: readonly CommitMessage[]
  /** The moment since which pull requests matter; undefined where there is nothing to release. */
  readonly since: Instant | undefined
}

interface ReleaseAt {
  readonly commit: string
  readonly version: Version
  readonly released: readonly ReleasedVersion[]
}

/** The commits of a release; undefined where they cannot be read. */
export function commitsOf(
  repository: Repository,
  { folder }: ReleaseTarget,
  { commit, version, released }: ReleaseAt,
): ReleasedCommits | undefined {
  const before = released.filter(
    (each) => isStable(each.version) && compareVersions(each.version, version) < 0,
  )
  const last = greatest(before.map((each) => each.version))
  const since = before.find((each) => each.version === last)
  const commits = repository.commitsSince(since?.commit, commit, folder)
  const dates = commits?.map(({ at }) => at) ?? []
  // Labels of the oldest change count too, also where another line was released since.
  const oldest = dates.reduce<Instant | undefined>(
    (first, at) => (first === undefined || at < first ? at : first),
    since?.at,
  )
  return commits && { commits, since: oldest }
}

/** Reads the files of a commit. */
export interface CommitReader {
  readonly readText: (path: string) => string | undefined
  readonly display: (path: string) => string
}

/**
 * Reads the manifests of a commit and the lock files that belong to them. Manifests of a workspace share a lock file: it
 * has a reading for each of them.
 */
export async function readManifests(
  paths: readonly string[],
  { readText, display }: CommitReader,
): Promise<readonly ManifestReading[]> {
  const readings: ManifestReading[] = []
  for (const [index, path] of paths.entries()) {
    const role = index === 0 ? 'manifest' : 'same-version'
    const text = readText(path)
    if (text === undefined) {
      readings.push({ kind: 'missing', role, path: display(path) })
      continue
    }
    try {
      if (isGoModule(path)) {
        readings.push({
          kind: 'go-module',
          path: display(path),
          folder: folderOf(path),
          ...readGoModule(text),
        })
        continue
      }
      const found = await readManifestVersion({ path, text, readNearby: readText })
      const { version, line } = found
      readings.push({ kind: 'read', role, path: display(found.path), version, line })
      readings.push(...(await readLockFile(path, found.name, { readText, display })))
    } catch (error) {
      readings.push(unreadable(error, role, display(path)))
    }
  }
  return readings
}

function isGoModule(path: string): boolean {
  return path === 'go.mod' || path.endsWith('/go.mod')
}

/** Empty at the root. */
function folderOf(path: string): string {
  return posix.dirname(posix.normalize(path)).replace(/^\.$/, '')
}

/** A lock file is written by hand nowhere, and forgotten everywhere. It is beside its manifest, or above in a workspace. */
async function readLockFile(
  manifest: string,
  name: string | undefined,
  { readText, display }: CommitReader,
): Promise<readonly ManifestReading[]> {
  const found = lockFileOf(manifest, readText)
  if (found === undefined) return []
  const { path, text, folder } = found
  try {
    const locked = await readLockedVersion(path, text, { name, folder })
    if (locked !== undefined) return [{ kind: 'read', role: 'lock-file', path: display(path), ...locked }]
    // One of npm's above a package need not be of a workspace that the package belongs to.
    if (folder !== '' && !path.endsWith('Cargo.lock')) return []
    const finding = {
      message: `has no version of ${name ?? 'the packages of this workspace'}`,
      file: display(path),
    }
    return [{ kind: 'unreadable', role: 'lock-file', path: display(path), finding }]
  } catch (error) {
    return [unreadable(error, 'lock-file', display(path))]
  }
}

interface LockFile {
  readonly path: string
  readonly text: string
  /** Of the manifest, relative to the lock file's; empty where they are beside each other. */
  readonly folder: string
}

/** The nearest one. */
function lockFileOf(manifest: string, readText: CommitReader['readText']): LockFile | undefined {
  const lock = LOCK_FILES.get(posix.basename(manifest))
  if (lock === undefined) return undefined
  const own = folderOf(manifest)
  for (const folder of ancestorsOf(own)) {
    const path = posix.join(folder, lock)
    const text = readText(path)
    if (text !== undefined) return { path, text, folder: posix.relative(folder, own) }
  }
  return undefined
}

/** `a/b`, `a` and the root. */
function ancestorsOf(folder: string): readonly string[] {
  return folder === '' ? [''] : [folder, ...ancestorsOf(folderOf(folder))]
}

function unreadable(error: unknown, role: ManifestRole, path: string): ManifestReading {
  return { kind: 'unreadable', role, path, finding: findingOf(error, path) }
}
