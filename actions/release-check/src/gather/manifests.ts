import { posix } from 'node:path'
import { findingOf } from '@governance-gates/document/strict'
import {
  LOCK_FILES,
  readGoModule,
  readLockedVersion,
  readManifestVersion,
} from '@governance-gates/project-files'
import type { ManifestReading, ManifestRole } from '../release-evidence.ts'

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
