import type { SuiteEntry } from '@governance-gates/project-files'

/** What is wrong with an entry of the classification. */
export type EntryFault =
  /** A stem or a path that names no file. */
  | { readonly fault: 'phantom'; readonly entry: SuiteEntry; readonly namesake: string | undefined }
  | { readonly fault: 'idle-glob'; readonly entry: SuiteEntry }
  /** A stem that names several tests. */
  | { readonly fault: 'ambiguous'; readonly entry: SuiteEntry; readonly paths: readonly string[] }
  /** It names files that no pattern of the policy matches. */
  | { readonly fault: 'no-test'; readonly entry: SuiteEntry; readonly paths: readonly string[] }
  /** It is for tests of files in whose language those are not known: their markers, or their names too. */
  | { readonly fault: 'unknown-tests'; readonly entry: SuiteEntry; readonly paths: readonly string[] }
  /** It is for tests of files that cannot be read. */
  | { readonly fault: 'unread-tests'; readonly entry: SuiteEntry; readonly paths: readonly string[] }
  /** No test of its files has the marker or the name; a test whose name is like it, if there is one. */
  | { readonly fault: 'idle-part'; readonly entry: SuiteEntry; readonly like?: string }
  /** It names a test that an earlier entry of the same suite names. */
  | { readonly fault: 'repeated'; readonly entry: SuiteEntry; readonly earlier: SuiteEntry }
