import type { Finding } from '@governance-gates/core'
import { findingOf, LOCK_FILES, readLockedVersion, readManifestVersion } from '@governance-gates/evidence'
import type { Repository } from '@governance-gates/git'
import { type BreakingChange, breakingChanges } from './breaking-change.ts'
import type { ManifestReading } from './manifest-checks.ts'
import { greatest } from './release-line.ts'
import { versionOfTag } from './tag-format.ts'
import { compareVersions, isStable, type Version } from './version.ts'
import type { ReleasedVersion } from './version-checks.ts'

/** The versions that the tags of a repository name; undefined where not every tag is here. */
export function releasedVersions(
  repository: Repository,
  format: string,
): readonly ReleasedVersion[] | undefined {
  // A shallow checkout brings no tags along but its own.
  if (repository.shallow) return undefined
  return repository.tags().flatMap(({ name, commit }) => {
    const version = versionOfTag(name, format)
    return version === undefined ? [] : [{ version, tag: name, commit }]
  })
}

/** What breaks since the stable version before; undefined where the commits cannot be read. */
export function breakingSince(
  repository: Repository,
  commit: string,
  version: Version,
  released: readonly ReleasedVersion[],
): readonly BreakingChange[] | undefined {
  const before = released.filter(
    (each) => isStable(each.version) && compareVersions(each.version, version) < 0,
  )
  const last = greatest(before.map((each) => each.version))
  const since = before.find((each) => each.version === last)?.commit
  const commits = repository.commitsSince(since, commit)
  return commits && breakingChanges(commits)
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
      const found = await readManifestVersion({ path, text, readNearby: readText })
      readings.push({ kind: 'read', path: display(found.path), version: found.version, line: found.line })
      readings.push(...(await readLockFile(path, found.name, readText, display)))
    } catch (error) {
      readings.push(unreadable(error, display(path)))
    }
  }
  return readings
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
