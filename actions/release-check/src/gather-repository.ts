import type { Finding, Instant } from '@governance-gates/core'
import {
  findingOf,
  LOCK_FILES,
  readGoModule,
  readLockedVersion,
  readManifestVersion,
} from '@governance-gates/evidence'
import type { CommitMessage, Repository } from '@governance-gates/git'
import type { ReleasePolicy } from '@governance-gates/policy'
import type { ManifestReading } from './manifest-checks.ts'
import { greatest } from './release-line.ts'
import { type ReleaseTarget, targetOf } from './release-target.ts'
import { versionOfTag } from './tag-format.ts'
import { compareVersions, isStable, type Version } from './version.ts'
import type { ReleasedVersion } from './version-checks.ts'

/** The versions of a target that the tags of its repository name; undefined where not every tag is here. */
export function releasedVersions(
  repository: Repository,
  target: ReleaseTarget,
  policy: ReleasePolicy,
): readonly ReleasedVersion[] | undefined {
  // A shallow checkout brings no tags along but its own.
  if (repository.shallow) return undefined
  return repository.tags().flatMap(({ name, commit, at }) => {
    const version = versionOfTag(name, target.tag)
    const isOwn = version !== undefined && targetOf(name, policy).package === target.package
    return isOwn ? [{ version, tag: name, commit, at }] : []
  })
}

/** What a release brings: the commits since the stable version before. */
export interface ReleasedCommits {
  readonly commits: readonly CommitMessage[]
  /** When that version was made; undefined for the first. */
  readonly since: Instant | undefined
}

/** The commits of a release; undefined where they cannot be read. */
export function commitsOf(
  repository: Repository,
  commit: string,
  { folder }: ReleaseTarget,
  { version, released }: { readonly version: Version; readonly released: readonly ReleasedVersion[] },
): ReleasedCommits | undefined {
  const before = released.filter(
    (each) => isStable(each.version) && compareVersions(each.version, version) < 0,
  )
  const last = greatest(before.map((each) => each.version))
  const since = before.find((each) => each.version === last)
  const commits = repository.commitsSince(since?.commit, commit, folder)
  return commits && { commits, since: since?.at }
}

/** Reads manifests, and the lock files beside them, as they are at a commit. */
export async function readManifests(
  repository: Repository,
  commit: string,
  paths: readonly string[],
  display: (path: string) => string,
): Promise<readonly ManifestReading[]> {
  const readText = (path: string) => repository.readText(commit, path)
  const readings: ManifestReading[] = []
  for (const path of paths) {
    const text = readText(path)
    if (text === undefined) {
      readings.push({ kind: 'missing', path: display(path) })
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
      readings.push({ kind: 'read', path: display(found.path), version: found.version, line: found.line })
      readings.push(...(await readLockFile(path, found.name, readText, display)))
    } catch (error) {
      readings.push(unreadable(error, display(path)))
    }
  }
  return readings
}

function isGoModule(path: string): boolean {
  return path === 'go.mod' || path.endsWith('/go.mod')
}

/** Empty at the root. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** A lock file is written by hand nowhere, and forgotten everywhere. */
async function readLockFile(
  manifest: string,
  name: string | undefined,
  readText: (path: string) => string | undefined,
  display: (path: string) => string,
): Promise<readonly ManifestReading[]> {
  const at = manifest.lastIndexOf('/') + 1
  const lock = LOCK_FILES.get(manifest.slice(at))
  const path = lock === undefined ? undefined : `${manifest.slice(0, at)}${lock}`
  const text = path === undefined ? undefined : readText(path)
  if (path === undefined || text === undefined) return []
  try {
    const locked = await readLockedVersion(path, text, name)
    return locked === undefined ? [] : [{ kind: 'read', path: display(path), ...locked }]
  } catch (error) {
    return [unreadable(error, display(path))]
  }
}

function unreadable(error: unknown, path: string): ManifestReading {
  const finding: Finding = findingOf(error, path)
  return { kind: 'unreadable', path, finding }
}
