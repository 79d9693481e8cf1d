import { EvidenceError } from '@governance-gates/document/strict'

/**
 * How an ecosystem writes a version: `1.1.0-rc.1` is `1.1.0rc1` in Python and `1.1.0.rc1` in a gem. Everywhere else each
 * character counts.
 */
export type Spelling = 'pep440' | 'gem'

/** The version that a manifest declares, and where. */
export interface ManifestVersion {
  readonly kind: 'declared'
  /** What the package is called; some manifests do not say. */
  readonly name?: string
  readonly version: string
  /** Absent where each character counts. */
  readonly spelling?: Spelling
  /** The file that says it: not the manifest itself where that one inherits. */
  readonly path: string
  /** 1-based. */
  readonly line: number
}

/** A manifest that leaves the version to the tag: then the tag is all there is. */
export interface VersionOfTag {
  readonly kind: 'tag'
  readonly name?: string
  /** Who takes it from there, as the beginning of a sentence: `setuptools-scm`. */
  readonly tool: string
}

export type ManifestContent = ManifestVersion | VersionOfTag

export interface Manifest {
  readonly path: string
  readonly text: string
  /** Another file of the project; undefined where there is none. */
  readNearby(path: string): string | undefined
}

export type ManifestReader = (manifest: Manifest) => ManifestContent | Promise<ManifestContent>

/** A manifest that is fine and has no version in it. */
export function noVersion(what: string, line: number | undefined, remedy: string): EvidenceError {
  return new EvidenceError(what, { line, remedy })
}

/** A version that only a build knows, and what to do about it, whatever the kind of manifest. */
export function computedVersion(what: string, line: number | undefined): EvidenceError {
  return noVersion(what, line, OTHER_WAYS)
}

const OTHER_WAYS = 'write it there as a text, or name another place for it in the policy'

const MAX_LENGTH = 1024 * 1024

/** Source files that somebody writes are smaller; larger ones are not searched. */
export function checkSourceLength(text: string): void {
  if (text.length <= MAX_LENGTH) return
  throw noVersion('the file is larger than 1 MiB', undefined, 'name a smaller file that has the version')
}

/** The 1-based line of a place in a text. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}
