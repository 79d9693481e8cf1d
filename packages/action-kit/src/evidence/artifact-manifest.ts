import type { ReadFile, UnreadableFile } from '@governance-gates/core'
import { type ArtifactManifest, ManifestError, parseManifest } from '@governance-gates/evidence-artifact'

/** The manifest that evidence/restore left in a folder. */
export type ManifestReading = ReadFile<{ readonly manifest: ArtifactManifest }> | UnreadableFile

/** @param path for reports. */
export function readManifest(text: string, path: string): ManifestReading {
  try {
    return { kind: 'read', path, manifest: parseManifest(text) }
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error
    return { kind: 'unreadable', path, finding: { message: error.message, file: path } }
  }
}
