import { posix } from 'node:path'
import { findingOf } from '@governance-gates/document/strict'
import type { ManifestPlace } from '@governance-gates/policy'
import { lockFilesOf, type ManifestVersion, readLockedVersion } from '@governance-gates/project-files'
import type { ManifestReading, ManifestRole } from '../release-evidence.ts'
import { fileOf, readPlace } from './manifest-place.ts'

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
  places: readonly ManifestPlace[],
  reader: CommitReader,
): Promise<readonly ManifestReading[]> {
  const readings: ManifestReading[] = []
  for (const [index, place] of places.entries())
    readings.push(...(await readManifest(place, index === 0 ? 'manifest' : 'same-version', reader)))
  return readings
}

async function readManifest(
  place: ManifestPlace,
  role: ManifestRole,
  { readText, display }: CommitReader,
): Promise<readonly ManifestReading[]> {
  const path = fileOf(place)
  if (path === undefined) return [{ kind: 'tag', role, path: '' }]
  const shown = display(path)
  try {
    const found = await readPlace(place, readText)
    switch (found.kind) {
      case 'missing':
        return [{ kind: 'missing', role, path: shown }]
      case 'go-module':
        return [{ ...found, path: shown, folder: folderOf(path) }]
      case 'tag':
        return [{ ...found, role, path: shown }]
      case 'declared': {
        const { version, line, spelling } = found
        const own = { version, line, ...(spelling && { spelling }) }
        return [
          { kind: 'read', role, path: display(found.path), ...own },
          ...(await readLockFiles(path, found, { readText, display })),
        ]
      }
    }
  } catch (error) {
    return [unreadable(error, role, shown)]
  }
}

/** Empty at the root. */
function folderOf(path: string): string {
  return posix.dirname(posix.normalize(path)).replace(/^\.$/, '')
}

/** A lock file is written by hand nowhere, and forgotten everywhere. It is beside its manifest, or above in a workspace. */
async function readLockFiles(
  manifest: string,
  declared: ManifestVersion,
  { readText, display }: CommitReader,
): Promise<readonly ManifestReading[]> {
  const readings: ManifestReading[] = []
  for (const file of lockFilesAt(manifest, readText)) {
    const shown = display(file.path)
    try {
      const reading = await readLockFile(file, declared, shown)
      if (reading !== undefined) readings.push(reading)
    } catch (error) {
      readings.push(unreadable(error, 'lock-file', shown))
    }
  }
  return readings
}

async function readLockFile(
  { path, text, folder }: LockFile,
  { name, version }: ManifestVersion,
  shown: string,
): Promise<ManifestReading | undefined> {
  const locked = await readLockedVersion(path, text, { name, version, folder })
  if (locked !== undefined) return { kind: 'read', role: 'lock-file', path: shown, ...locked }
  if (!mustHave(posix.basename(path), folder)) return undefined
  const finding = { message: `has no version of ${name ?? 'the packages of this workspace'}`, file: shown }
  return { kind: 'unreadable', role: 'lock-file', path: shown, finding }
}

/**
 * Whether a lock file names every package of the project. One above a package need not be of a workspace that the package
 * belongs to, and some only name dependencies.
 */
function mustHave(name: string, folder: string): boolean {
  if (name === 'Cargo.lock') return true
  return folder === '' && ['package-lock.json', 'npm-shrinkwrap.json'].includes(name)
}

interface LockFile {
  readonly path: string
  readonly text: string
  /** Of the manifest, relative to the lock file's; empty where they are beside each other. */
  readonly folder: string
}

/** Where the lock files of a manifest are that is in no workspace. */
export function lockFilesBeside(manifest: string): readonly string[] {
  const folder = folderOf(manifest)
  return lockFilesOf(posix.basename(manifest)).map((name) => posix.join(folder, name))
}

/** Of each kind the nearest one. */
function lockFilesAt(manifest: string, readText: CommitReader['readText']): readonly LockFile[] {
  const own = folderOf(manifest)
  return lockFilesOf(posix.basename(manifest)).flatMap((name) => {
    for (const folder of ancestorsOf(own)) {
      const path = posix.join(folder, name)
      const text = readText(path)
      if (text !== undefined) return [{ path, text, folder: posix.relative(folder, own) }]
    }
    return []
  })
}

/** `a/b`, `a` and the root. */
function ancestorsOf(folder: string): readonly string[] {
  return folder === '' ? [''] : [folder, ...ancestorsOf(folderOf(folder))]
}

function unreadable(error: unknown, role: ManifestRole, path: string): ManifestReading {
  return { kind: 'unreadable', role, path, finding: findingOf(error, path) }
}
