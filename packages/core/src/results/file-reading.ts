import type { Finding } from '../checks/check.ts'

/** What became of reading a file. Paths are for reports: relative to the workspace, with slashes. */
export type FileReading<Content> = ReadFile<Content> | MissingFile | UnreadableFile

/** A file with what was made of it. */
export type ReadFile<Content> = Content & { readonly kind: 'read'; readonly path: string }

export interface MissingFile {
  readonly kind: 'missing'
  readonly path: string
}

/** A file that is there, and is not what it should be. */
export interface UnreadableFile {
  readonly kind: 'unreadable'
  readonly path: string
  readonly finding: Finding
}

/** The result of reading something that the caller can name: the text of a file, the state before a change. */
export type NamedReading<Content> =
  | (Content & { readonly kind: 'read' })
  | { readonly kind: 'missing' }
  /** `reason` follows the name: `is not UTF-8 text`. */
  | { readonly kind: 'unreadable'; readonly reason: string }

export type TextReading = NamedReading<{ readonly text: string }>
