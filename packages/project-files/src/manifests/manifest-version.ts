import { EvidenceError } from '@governance-gates/document/strict'

/** The version that a manifest declares, and where. */
export interface ManifestVersion {
  /** What the package is called; some manifests do not say. */
  readonly name?: string
  readonly version: string
  /** The file that says it: not the manifest itself where that one inherits. */
  readonly path: string
  /** 1-based. */
  readonly line: number
}

export interface Manifest {
  readonly path: string
  readonly text: string
  /** Another file of the project; undefined where there is none. */
  readNearby(path: string): string | undefined
}

export type ManifestReader = (manifest: Manifest) => ManifestVersion | Promise<ManifestVersion>

/** A manifest that is fine and has no version in it. */
export function noVersion(what: string, line: number | undefined, remedy: string): EvidenceError {
  return new EvidenceError(what, { line, remedy })
}
